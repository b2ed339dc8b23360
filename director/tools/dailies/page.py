"""The review page: what the logbook holds, as one file of HTML.

All words go through a template that escapes them; figures are formatted here. A content security policy in the page's head
lets nothing but the page's own script run and nothing be fetched but pictures in it and films beside it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote

from director.document import MAX_STORY
from director.errors import BadInput
from director.logbook import Logbook, ShotEntry, TakeEntry
from director.tools.dailies.marks import marked
from director.tools.dailies.plots import bars, curve, grade
from director.tools.dailies.proofs import Proof
from director.tools.dailies.sources import Used, programs, used

MOST_EMBEDDED = 192 * 2**20
"""Bytes of film that one page may hold: browsers give up on addresses longer than 512 MB, and the page is read as a whole."""
NONE = Proof()
_TURNING = dict.fromkeys([*range(0x202a, 0x202f), *range(0x2066, 0x206a)])


def page(book: Logbook, proofs: Mapping[str, Proof], out: Path, embed: bool = False) -> str:
    """The page as it is to lie at `out`. `proofs` by the SHA-256 of takes. With `embed` the film and every take are in it.

    Raises BadInput when they are too large for that.
    """
    files = resources.files("director.tools.dailies")
    script = (files / "page.js").read_text(encoding="utf-8")
    if embed:
        _check_size(book)
    address = _Addresses(out, embed)
    hashed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    shots = [_shot(entry, proofs, address, book.board.fps) for entry in book.shots]
    return str(template().render(
        book=book, board=book.board, shots=shots, film=address.of(book.film), facts=_facts(book), notes=_notes(book, shots),
        used=used(book), programs=programs(book.folder), takes=sum(len(entry.takes) for entry in book.shots), style=(files / "page.css").read_text(encoding="utf-8"),
        script=script, hashed=hashed, data=_data(book), clock=_clock(book.seconds, book.board.fps), money=money, duration=duration,
        poster=next((shot["proof"].poster for shot in shots if shot["proof"].poster), ""), consulted=_consulted(book),
    ))


@cache                     # compiled once: that takes longer than to fill it in
def template() -> Any:
    """The page's template, compiled."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    files = resources.files("director.tools.dailies")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_level, trim_blocks=True, lstrip_blocks=True,
        loader=FunctionLoader(lambda name: (files / name).read_text(encoding="utf-8")),
    )
    return environment.get_template("page.html")


def _level(value: Any) -> Any:
    """Words without signs that turn the direction of what follows them."""
    return value.translate(_TURNING) if type(value) is str and len(value) <= MAX_STORY else value


class _Addresses:
    """How the page names a file: relative to where it lies, or as the file's whole content."""

    def __init__(self, out: Path, embed: bool) -> None:
        self._folder, self._embed = out.absolute().parent, embed

    def of(self, file: Path | None) -> str:
        if file is None or not file.is_file():
            return ""
        if self._embed:
            return "data:video/mp4;base64," + base64.b64encode(file.read_bytes()).decode()
        return quote(os.path.relpath(file.absolute(), self._folder).replace(os.sep, "/"))


def _check_size(book: Logbook) -> None:
    files = {book.film, *(take.path for shot in book.shots for take in shot.takes)}
    size = sum(file.stat().st_size for file in files if file is not None and file.is_file())
    if size > MOST_EMBEDDED:
        raise BadInput(f"The film and its takes are {size / 2**20:.0f} MB; a page that holds them can have {MOST_EMBEDDED >> 20} MB. "
                       "Leave out --embed: the page then plays the files beside it.")


def _shot(entry: ShotEntry, proofs: Mapping[str, Proof], address: _Addresses, fps: int) -> dict[str, Any]:
    shot, shown = entry.shot, entry.shown
    asked, filmed = _asked(entry)
    before, after = marked(shot.prompt, asked) if asked else ((("same", shot.prompt),), ())
    words = [(name.replace("_", " "), getattr(shot, name)) for name in ("narration", "dialogue", "caption", "text", "lower_third", "sfx") if getattr(shot, name).strip()]
    return {
        "entry": entry, "shot": shot, "before": before, "after": after, "words": words,
        "same": bool(asked) and asked == shot.prompt, "filmed": filmed, "negative": shown.request.negative if shown and shown.request else "",
        "dropped": entry.refined.dropped if entry.refined else (), "added": entry.refined.added if entry.refined else (),
        "takes": [_take(take, asked, proofs, address) for take in entry.takes], "seconds": entry.end - entry.start,
        "at": _clock(entry.start, fps), "proof": proofs.get(shown.take.sha256, NONE) if shown else NONE, "shown": shown,
        "state": _state(entry), "join": "" if shot.transition == "cut" else shot.transition.value,
    }


def _asked(entry: ShotEntry) -> tuple[str, bool]:
    """The prompt that the generator gets, and whether a take of it is in the film; what was filmed before the last change is passed over."""
    chosen, shown = entry.chosen, entry.shown
    if chosen and chosen.request:
        return chosen.request.prompt, True
    if entry.refined:
        return entry.refined.prompt, False
    return (shown.request.prompt, True) if shown and shown.request else ("", False)


def _state(entry: ShotEntry) -> tuple[str, str]:
    """("good" | "bad" | "open", in words)."""
    shown = entry.shown
    if shown is None:
        return "open", "not filmed yet"
    if shown.review is None:
        return "open", "not reviewed"
    count = len(shown.review.findings)
    if shown.review.passed:
        return "good", "passed" if not count else f"passed, {count} remark{'s' if count > 1 else ''}"
    return "bad", f"{count} finding{'s' if count != 1 else ''}"


def _take(entry: TakeEntry, asked: str, proofs: Mapping[str, Proof], address: _Addresses) -> dict[str, Any]:
    take, review, request = entry.take, entry.review, entry.request
    seconds = take.frames / take.fps if take.fps else 0.0
    proof = proofs.get(take.sha256, NONE)
    findings = review.findings if review else ()
    facts = [
        ("Generator", f"{take.generator} {take.version}"), ("Seed", str(take.seed)),
        ("Picture", f"{take.width} × {take.height}, {take.fps} fps"), ("Length", f"{take.frames} frames, {duration(seconds)}"),
        ("Cost", money(take.cost)), ("Filmed in", duration(entry.seconds) if entry.seconds is not None else "not known"),
        ("SHA-256", take.sha256[:16] + "…"),
    ]
    return {
        "entry": entry, "take": take, "review": review, "proof": proof, "seconds": seconds, "file": address.of(entry.path),
        "curves": [drawn for name, values in proof.curves if (drawn := curve(name, values))], "facts": facts,
        "bars": list(zip(findings, bars(findings, seconds), strict=True)),
        "lanes": 1 + max((bar.lane for bar in bars(findings, seconds)), default=0),
        "asked": marked(asked, request.prompt)[1] if request and request.prompt != asked else (),
    }


def _facts(book: Logbook) -> list[tuple[str, str]]:
    """What stands beside the title."""
    board, cut = book.board, book.cut
    width, height = board.size
    facts = [
        ("Length", duration(book.seconds)), ("Picture", f"{width} × {height}, {board.aspect.value}, {board.fps} fps"),
        ("Shots", str(len(board.shots))), ("Takes", str(sum(len(entry.takes) for entry in book.shots))),
        ("Cost", money(book.cost)), ("Filming", duration(book.filming)), ("Style", board.style),
    ]
    if cut:
        facts.append(("Sound", f"{cut.loudness:.1f} LUFS, peak {cut.true_peak:.1f} dBTP"))
    return facts


def _notes(book: Logbook, shots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The findings in the film, by their time in it."""
    out = []
    for shot in shots:
        entry: ShotEntry = shot["entry"]
        chosen = entry.chosen
        for finding in chosen.review.findings if chosen and chosen.review else ():
            at = min(entry.end, entry.start + finding.start / entry.shot.speed)
            out.append({"at": at, "clock": _clock(at, book.board.fps), "share": 100 * at / book.seconds if book.seconds else 0,
                        "finding": finding, "shot": entry, "grade": grade(finding.severity)})
    return sorted(out, key=lambda note: float(note["at"]))


def _consulted(book: Logbook) -> list[tuple[str, int, int, int, str]]:
    """Language models asked: (model, questions, tokens in, tokens out, cost)."""
    out = []
    for model in dict.fromkeys(each.model for each in book.consulted):
        asked = [each for each in book.consulted if each.model == model]
        known = [each.cost for each in asked if each.cost is not None]
        cost = money(sum(known)) if len(known) == len(asked) else "price not set"
        out.append((model, len(asked), sum(each.tokens_in for each in asked), sum(each.tokens_out for each in asked), cost))
    return out


def _data(book: Logbook) -> str:
    """What the script knows, as JSON that cannot end the element it stands in."""
    shots = [{"id": entry.shot.id, "start": round(entry.start, 4), "end": round(entry.end, 4)} for entry in book.shots]
    text = json.dumps({"fps": book.board.fps, "seconds": book.seconds, "shots": shots}, ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _clock(seconds: float, fps: int) -> str:
    """Hours, minutes, seconds and frames: 00:01:02:03."""
    frames = round(seconds * fps)
    whole = frames // fps
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}:{frames % fps:02}"


def duration(seconds: float) -> str:
    """3.5 s, 1 min 5 s, 2 h 3 min."""
    if seconds < 60:
        return f"{seconds:.1f} s".replace(".0 s", " s")
    whole = round(seconds)
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole // 3600} h {whole // 60 % 60} min"


def money(dollars: float) -> str:
    """US dollars; small sums keep their cents' fractions."""
    return "free" if dollars == 0 else f"${dollars:,.2f}" if dollars >= 0.1 else f"${dollars:.4f}"


__all__ = ["MOST_EMBEDDED", "Used", "duration", "money", "page"]

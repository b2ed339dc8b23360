"""Cues as .srt, .vtt and .ass through pysubs2. What people wrote stays text in each: no tag, no command, no second timing line.

With `words`, every piece in .vtt and .ass has its own time (WebVTT's inline times, ASS's \\k). It has to be asked for: some readers take
a row with two times for the beginning of another cue.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from director.errors import BadInput
from director.tools.captioning.cues import Cue

FORMATS = (".srt", ".vtt", ".ass")
_GLUE = "\u2060"                # WORD JOINER: seen by nobody, and what stood together as a command no longer does
_RIGHT = "\u200f"               # RIGHT-TO-LEFT MARK: keeps the full stop of Arabic and Hebrew on their left
BOTTOM = 0.075                  # of the height, as captions in the picture have it
TALL_BOTTOM = 0.22
SIZE = 0.052                    # of the short side


def written(cues: Sequence[Cue], suffix: str, size: tuple[int, int], title: str = "", words: bool = False) -> str:
    """The file's text. `size` is the film's, in pixels. Raises BadInput for another ending of the name, or for times of words in a
    form that has none."""
    import pysubs2

    kind = suffix.lower()
    if kind not in FORMATS:
        raise BadInput(f"Captions are written as {', '.join(FORMATS)}; {suffix[:20] or 'a name without an ending'!r} is none of them.")
    if words and kind == ".srt":
        raise BadInput("A .srt has no times for single words; .vtt and .ass have.")
    out = pysubs2.SSAFile()
    if kind == ".ass":
        _dress(out, size, title)
    for cue in cues:
        text = {".srt": _srt, ".vtt": _vtt, ".ass": _ass}[kind](cue, words)
        event = pysubs2.SSAEvent(start=round(cue.start * 1000), end=round(cue.end * 1000), text=text)
        event.name = _name(cue.who) if kind == ".ass" else ""
        out.events.append(event)
    return str(out.to_string(kind[1:], **({} if kind == ".ass" else {"keep_ssa_tags": True})))


def _srt(cue: Cue, words: bool) -> str:
    """Arrows and what looks like a tag are taken apart by a joiner that nobody sees."""
    rows = [_right("".join(piece.text for piece in row).strip()) for row in cue.rows]
    return r"\N".join(_harmless(re.sub(r"<(?=[A-Za-z/!?])", f"<{_GLUE}", row)) for row in rows)


def _vtt(cue: Cue, words: bool) -> str:
    rows = []
    for number, row in enumerate(cue.rows):
        parts = []
        for place, piece in enumerate(row):
            later = words and piece.start > cue.start + 0.001 and piece.start < cue.end and (place or number)
            parts.append((f"<{_stamp(piece.start)}>" if later else "") + html.escape(_broken(piece.text), quote=False))
        rows.append(_right("".join(parts).strip(), "".join(piece.text for piece in row)))
    who = html.escape(" ".join(cue.who.split()), quote=False)
    return (f"<v {who}>" if who else "") + r"\N".join(rows)


def _ass(cue: Cue, words: bool) -> str:
    """Braces become their full-width twins, since no escape is known to every player; a backslash commands nothing."""
    pieces = [piece for row in cue.rows for piece in row]
    nexts = [*(piece.start for piece in pieces[1:]), cue.end]
    lengths = iter(max(0, round((after - piece.start) * 100)) for piece, after in zip(pieces, nexts, strict=True))
    rows = []
    for row in cue.rows:
        parts = [(f"{{\\k{next(lengths)}}}" if words else "") + _broken(piece.text).replace("{", "\uff5b").replace("}", "\uff5d") for piece in row]
        rows.append(_right("".join(parts).strip(), "".join(piece.text for piece in row)))
    return r"\N".join(rows)


def _harmless(row: str) -> str:
    return re.sub(r"\{(?=\\)", f"{{{_GLUE}", _broken(row).replace("-->", f"--{_GLUE}>"))


def _broken(text: str) -> str:
    """Backslashes that command nothing, times of day that begin no cue."""
    text = re.sub(r"\\(?=[A-Za-z{}])", lambda _: f"\\{_GLUE}", text)
    return re.sub(r"(?<=\d:\d\d)(?=[.,]\d\d)", _GLUE, text)


def _right(row: str, text: str = "") -> str:
    """A row that is written from the right is marked so at both ends."""
    first = next((unicodedata.bidirectional(c) for c in text or row if unicodedata.bidirectional(c) in ("L", "R", "AL")), "L")
    return row if first == "L" else f"{_RIGHT}{row}{_RIGHT}"


def _name(who: str) -> str:
    """A speaker for a field that ends with a comma."""
    return " ".join(re.sub(r"[,{}\\]", " ", who).split())


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def _dress(out: object, size: tuple[int, int], title: str) -> None:
    """The look of captions in the film, in pixels of the film."""
    import pysubs2

    assert isinstance(out, pysubs2.SSAFile), "a new file of captions"
    width, height = size
    tall = height > width
    white, black = pysubs2.Color(255, 252, 240), pysubs2.Color(12, 12, 16)
    out.info.update({"PlayResX": str(width), "PlayResY": str(height), "WrapStyle": "2", "ScaledBorderAndShadow": "yes",
                     "YCbCr Matrix": "TV.709", "Title": " ".join(title.split())[:200]})
    out.styles["Default"] = pysubs2.SSAStyle(
        fontname="Manrope SemiBold", fontsize=round(min(size) * SIZE * (1.35 if tall else 1.0)), primarycolor=white, secondarycolor=white,
        outlinecolor=black, backcolor=pysubs2.Color(0, 0, 0, 120), outline=max(1.0, min(size) / 400), shadow=max(0.5, min(size) / 900),
        alignment=pysubs2.Alignment.BOTTOM_CENTER, marginl=round(width * 0.07), marginr=round(width * 0.07),
        marginv=round(height * (TALL_BOTTOM if tall else BOTTOM)), encoding=-1,
    )

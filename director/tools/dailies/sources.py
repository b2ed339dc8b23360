"""Everything that is in the film: what it is, who or what made it, and under which terms it may be used."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from director.logbook import Logbook, TakeEntry

OURS = "MIT (Director's own code; what it draws and composes is yours)"
BUILT_IN = {"animatic": "drawn by Director's animatic"}
SPOKEN = "espeak-ng, GPL-3.0 (the program; what it says is yours)"
CREDITS = "credits.json"          # beside the film, where it was signed
MOST_CREDITS = 2**20              # bytes of it
LETTERS = "Manrope, Fredoka One and Source Serif; SIL Open Font License 1.1"


@dataclass(frozen=True)
class Used:
    """One line of the list."""

    what: str
    maker: str
    terms: str


def used(book: Logbook) -> tuple[Used, ...]:
    """Pictures by who made them, then sound, letters, words."""
    board = book.board
    shown = [entry.shown for entry in book.shots]
    makers = Counter((take.take.generator, take.take.version, _terms(take)) for take in shown if take)
    out = [Used(f"{count} shot{'s' if count > 1 else ''}", f"{BUILT_IN.get(name, name)} (version {version})", terms)
           for (name, version, terms), count in makers.items()]
    if board.music.on and board.music.volume > 0:
        out.append(Used("music", f"composed in code: {board.music.mood}", OURS))
    if any(entry.shot.sfx.strip() for entry in book.shots):
        out.append(Used("sound effects", "made in code", OURS))
    narrated = board.voiceover.on and any(entry.shot.narration.strip() for entry in book.shots)
    if narrated or any(entry.shot.dialogue.strip() for entry in book.shots):
        out.append(Used("voice", (board.voiceover.voice or "the narrator") if narrated else "the characters", SPOKEN))
    if board.title_card or board.end_card or board.captions.on or any(entry.shot.text for entry in book.shots):
        out.append(Used("letters", "the typefaces that come with Director, or this system's", LETTERS))
    if book.writer:
        out.append(Used("storyboard", "the built-in screenwriter" if book.writer == "offline" else book.writer,
                        OURS if book.writer == "offline" else "the terms of the model's service"))
    return tuple(out)


def programs(folder: Path) -> tuple[Used, ...]:
    """Typefaces and program packages with their versions and licences, as credits.json has them; () where there is none."""
    file = folder / CREDITS
    try:
        told = json.loads(file.read_bytes()) if file.is_file() and file.stat().st_size <= MOST_CREDITS else {}
    except (OSError, ValueError, RecursionError):
        return ()
    out = []
    for kind, what in (("fonts", "typeface"), ("packages", "program")):
        listed = told.get(kind) if isinstance(told, dict) else None
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict):
                name, version, terms = (str(one.get(key, ""))[:200] for key in ("name", "version", "licence"))
                out.append(Used(what, f"{name} {version}".strip(), terms))
    return tuple(out[:200])


def _terms(entry: TakeEntry) -> str:
    """What the take's notes say of a licence, else what is known of its generator."""
    told = [note for note in entry.take.notes if "licence" in note.casefold() or "license" in note.casefold()]
    return told[0] if told else OURS if entry.take.generator in BUILT_IN else "see the terms of the generator and its model"

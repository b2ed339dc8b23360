"""credits.json: what a film is made of and with, under which terms, for whoever has to name it or check it."""

from __future__ import annotations

from importlib import metadata
from typing import Any

from director.logbook import Logbook, ShotEntry
from director.tools.media.mark import VERSION as MARK
from director.tools.provenance.releases import release

LETTERS = ("font-manrope", "font-fredoka-one", "font-source-serif-pro")
"""Packages of the typefaces that come with Director. Other scripts are set in the system's own."""
WITH = ("numpy", "scipy", "opencv-python-headless", "resvg-py", "av", "pillow", "c2pa-python", "imageio-ffmpeg")
"""Packages that pictures and sound pass through."""
SPEAKS = "espeakng-loader"
DREAMS = ("torch", "diffusers", "transformers")


def credits(book: Logbook) -> dict[str, Any]:
    """The credits as plain dicts, lists, strings and numbers. The same film has the same credits."""
    board, film = book.board, book.cut
    generators = sorted({entry.shown.take.generator for entry in book.shots if entry.shown})
    packages = [*WITH, *((SPEAKS,) if _spoken(book) else ()), *(DREAMS if "diffusion" in generators else ())]
    return {
        "title": board.title,
        "made with": {"name": "Director", "version": release("film-director"), "licence": "MIT", "watermark": MARK},
        "film": {"sha256": film.sha256, "seconds": film.seconds, "width": film.width, "height": film.height, "fps": film.fps} if film else None,
        "storyboard": {"writer": book.writer or "unknown", "language": board.language},
        "shots": [_shot(entry) for entry in book.shots],
        "sound": _sound(book),
        "fonts": [_package(name) for name in LETTERS] if _lettered(book) else [],
        "language models": sorted({asked.model for asked in book.consulted}),
        "packages": [_package(name) for name in packages],
    }


def _shot(entry: ShotEntry) -> dict[str, Any]:
    take = entry.shown.take if entry.shown else None
    if take is None:
        return {"shot": entry.shot.id, "take": None}
    return {"shot": entry.shot.id, "take": entry.shown.name if entry.shown else "", "sha256": take.sha256, "generator": take.generator,
            "version": take.version, "seed": take.seed, "cost": take.cost, "notes": list(take.notes)}


def _sound(book: Logbook) -> dict[str, Any]:
    board = book.board
    music = board.music.on and board.music.volume > 0
    return {
        "music": None if not music else {"file": board.song.name, "sha256": board.song.sha256, "licence": "known to who gave it"}
                 if board.song else {"composed by": "Director", "mood": board.music.mood, "licence": "yours"},
        "effects": {"made by": "Director", "licence": "yours"},
        "voice": {"language": board.voiceover.language, "synthetic": True} if _spoken(book) else None,
        "loudness": book.cut.loudness if book.cut else None,
    }


def _spoken(book: Logbook) -> bool:
    return any(entry.shot.dialogue.strip() or (book.board.voiceover.on and entry.shot.narration.strip()) for entry in book.shots)


def _lettered(book: Logbook) -> bool:
    board = book.board
    return bool(board.title_card or board.end_card or board.captions.on or any(entry.shot.text for entry in book.shots))


def _package(name: str) -> dict[str, str]:
    try:
        about: Any = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return {"name": name, "version": release(name), "licence": "unknown"}
    classified = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    stated = (about.get("License-Expression") or about.get("License") or "").strip().splitlines()
    licence = stated[0][:80] if stated and stated[0].strip() else ", ".join(classified) or "see its package"
    return {"name": name, "version": about["Version"], "licence": licence}

"""The refiner that needs no model, as the studio hires it: what it has to read is known before its word lists are loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from director.model import Shot, Storyboard, digest
from director.roles import Capabilities, Refinement


@dataclass(frozen=True)
class RuleRefiner:
    """Pure: the same shot, storyboard and capabilities give the same refinement."""

    def refine(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Refinement:
        """The shot's prompt without contradictions, with its camera and light where it names none, within the limits."""
        from director.refiner.rules import refine_text

        return refine_text(shot.prompt, light=shot.lighting, capabilities=capabilities, **_read(shot, storyboard, capabilities))

    def address(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> str:
        """Content address of the refinement: all that is read for it, and the program that reads it."""
        read = {**_read(shot, storyboard, capabilities), "prompt": shot.prompt, "light": shot.lighting}
        said = {name: value.model_dump(mode="json") if name == "camera" else value for name, value in read.items()}
        return digest({"what": "refined", "program": program(), "capabilities": asdict(capabilities), "read": said})


def _read(shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> dict[str, Any]:
    style = shot.style or storyboard.style
    if capabilities.camera_is_separate:          # so do style and grade
        return {"style": style}
    grade = shot.grade or storyboard.grade
    return {"camera": shot.camera, "style": style, "look": style, "grade": "" if grade == "neutral" else grade}


@cache
def program() -> str:
    """Which program this is: the sources of this package as they lie on the disk, and what is installed beside them."""
    home = Path(__file__).resolve().parents[1]
    seen = [(name, facts.st_size, facts.st_mtime_ns) for name, facts in sorted(_sources(home))]
    beside = Path(sys.modules["pydantic"].__file__ or "").parents[1]
    return digest([sys.version, beside.stat().st_mtime_ns if beside.is_dir() else 0, seen])


def _sources(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _sources(Path(entry.path))
        elif entry.name.endswith(".py"):
            yield entry.path, entry.stat()

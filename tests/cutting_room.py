"""Small real takes and cut lists for the tests of the cut: square 720p at 12 frames a second."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from director.model import Shot, Storyboard, Take
from director.roles import Clip, CutList
from director.tools.media import TakeWriter
from director.vocabulary import Transition

FPS = 12
COLOURS = ((200, 60, 40), (40, 180, 60), (50, 60, 210), (190, 190, 60))      # BGR


def draw_take(path: Path, look: int, frames: int = 24, size: tuple[int, int] = (720, 720), fps: int = FPS) -> Take:
    """A take in one of COLOURS with a white bar that moves 10 pixels a picture from the left, written to `path`."""
    width, height = size
    with TakeWriter(path, width, height, fps, frames) as writer:
        for number in range(frames):
            picture = np.full((height, width, 3), COLOURS[look % 4], np.uint8)
            cv2.rectangle(picture, (number * 10, 0), (number * 10 + 39, height), (255, 255, 255), -1)
            writer.write_bgr(picture)
    sha = hashlib.sha256(path.read_bytes()).hexdigest()
    return Take(
        key="0" * 64, sha256=sha, shot="s1", generator="drawn", version="1", seed=look, prompt="a bar", width=width, height=height, fps=fps,
        frames=frames,
    )


def cut_list(clips: list[tuple[Take, Path]], joins: list[str], shot: dict[str, Any] | None = None, **board: Any) -> CutList:
    """A cut list of the takes in order; `joins` are the transitions out of each, `shot` fields of every shot."""
    shots = tuple(
        Shot(id=f"s{number + 1}", prompt="a bar", transition=Transition(join), **{"duration": take.frames / take.fps, **(shot or {})})
        for number, ((take, _), join) in enumerate(zip(clips, joins, strict=True))
    )
    story = Storyboard(**{"title": "Bars", "aspect": "1:1", "resolution": "720p", "fps": FPS, "shots": shots, **board})
    return CutList(story, tuple(Clip(one, take, path) for one, (take, path) in zip(shots, clips, strict=True)))

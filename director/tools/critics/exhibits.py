"""What a vision model is shown of a take: a contact sheet with numbers, and the pictures that the measures find suspicious.

Bounded whatever the take is like: one sheet, at most SUSPECTS single pictures, each a JPEG of at most a few hundred kilobytes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput
from director.model import Finding
from director.tools.media import read_bgr

Picture = NDArray[np.uint8]

ON_SHEET = 12            # pictures of the contact sheet, first and last among them
SMALL, LARGE = 320, 768  # pixels of the longer side, on the sheet and singly: what vision models read without scaling it down
SUSPECTS = 4             # single pictures at most; each costs about 800 tokens
APART = 3                # pictures by which two suspects differ at least
QUALITY = 82             # of the JPEGs
LABEL = 18               # pixels of the strip below a small picture that holds its number


@dataclass(frozen=True, eq=False)
class Exhibits:
    """`sheet` shows the pictures `numbers`; `suspects` are (number, JPEG); `seen` has every shown picture, BGR, by its number."""

    sheet: bytes
    numbers: tuple[int, ...]
    suspects: tuple[tuple[int, bytes], ...]
    seen: Mapping[int, Picture]

    @property
    def shown(self) -> frozenset[int]:
        return frozenset(self.seen)


def gather(take: Path, frames: int, findings: Sequence[Finding]) -> Exhibits:
    """One pass over the take. Raises BadInput where it cannot be read or has no pictures."""
    count = min(ON_SHEET, frames)
    numbers = tuple(sorted({round(place * (frames - 1) / max(1, count - 1)) for place in range(count)}))
    suspects = suspicious(findings, frames)
    wanted = {*numbers, *suspects}
    seen: dict[int, Picture] = {}
    for number, picture in enumerate(read_bgr(take)):
        if number in wanted:
            seen[number] = _within(picture, LARGE if number in suspects else SMALL)
        if number >= max(wanted):
            break
    there = tuple(number for number in numbers if number in seen)
    if not there:
        raise BadInput(f"There are no pictures in {take.name!r}.")
    return Exhibits(jpeg(_sheet([(number, seen[number]) for number in there])), there,
                    tuple((number, jpeg(seen[number])) for number in suspects if number in seen), seen)


def suspicious(findings: Sequence[Finding], frames: int) -> tuple[int, ...]:
    """The pictures in the middle of the worst findings, in the take's order."""
    chosen: list[int] = []
    for finding in sorted(findings, key=lambda each: -each.severity * each.confidence):
        middle = min((finding.first_frame + finding.last_frame) // 2, frames - 1)
        if len(chosen) < SUSPECTS and all(abs(middle - other) >= APART for other in chosen):
            chosen.append(middle)
    return tuple(sorted(chosen))


def jpeg(picture: Picture) -> bytes:
    """A BGR picture as JPEG."""
    done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done, "a picture of 8 bits can be encoded"
    return bytes(data)


def _within(picture: Picture, side: int) -> Picture:
    height, width = picture.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _sheet(pictures: Sequence[tuple[int, Picture]]) -> Picture:
    """Small pictures in rows, each with its number below it in white on black."""
    cells = []
    for number, picture in pictures:
        small = _within(picture, SMALL)
        cell = cv2.copyMakeBorder(small, 2, LABEL, 2, 2, cv2.BORDER_CONSTANT, value=(0, 0, 0))
        cv2.putText(cell, f"picture {number}", (6, cell.shape[0] - 5), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (255, 255, 255), 1, cv2.LINE_AA)
        cells.append(cell)
    height, width = cells[0].shape[:2]
    columns = max(1, round(math.sqrt(len(cells) * height / width * 1.4)))
    rows = -(-len(cells) // columns)
    sheet: Any = np.zeros((rows * height, columns * width, 3), np.uint8)
    for place, cell in enumerate(cells):
        row, column = divmod(place, columns)
        sheet[row * height:(row + 1) * height, column * width:(column + 1) * width] = cell
    return np.asarray(sheet, np.uint8)

"""Findings and runs of pictures: what the measures share when they write down what they found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from director.model import Finding
from director.tools.critics.pairs import Cells
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

STRIP = 2.5              # times as wide as high that makes a caption
Box = tuple[float, float, float, float]


def finding(
    sight: Sight, kind: Fault, first: int, last: int, severity: float, confidence: float, sentence: str, box: Box | None = None
) -> Finding:
    """A fault over the pictures first..last (both included); severity and confidence are clipped to 0..1."""
    return Finding(
        kind=kind, start=sight.seconds(first), end=sight.seconds(last + 1), first_frame=first, last_frame=last, box=box,
        severity=round(float(np.clip(severity, 0, 1)), 3), confidence=round(float(np.clip(confidence, 0, 1)), 3), sentence=sentence[:300],
    )


def heard(kind: Fault, start: float, end: float, severity: float, confidence: float, sentence: str) -> Finding:
    """A fault of the sound, in seconds from the first picture; it lies on no picture, so its frames are left at 0 until the file's
    speed is known (`measured.examine`)."""
    return Finding(
        kind=kind, start=max(0.0, start), end=max(0.0, start, end), first_frame=0, last_frame=0,
        severity=round(float(np.clip(severity, 0, 1)), 3), confidence=round(float(np.clip(confidence, 0, 1)), 3), sentence=sentence[:300],
    )


def severity_of(strength: float) -> float:
    """Severity of a measure that stands at `strength` times its threshold: 0.5 at the threshold, 0.75 at twice it."""
    return 0.5 * strength if strength < 1 else 1 - 0.5 / strength


def strength_of(severity: float) -> float:
    """Times its threshold at which a measure stands: what `severity_of` was given."""
    return severity * 2 if severity < 0.5 else 0.5 / max(1 - severity, 1e-6)


def doubted(found: Finding, doubt: float) -> Finding:
    """The same fault where it would have to be `doubt` times as strong."""
    return found.but(severity=round(float(severity_of(strength_of(found.severity) / doubt)), 3))


def runs(flags: Sequence[bool] | Iterable[bool]) -> list[tuple[int, int]]:
    """Stretches of True as (first, last), both included."""
    found: list[tuple[int, int]] = []
    for i, flag in enumerate(flags):
        if not flag:
            continue
        if found and found[-1][1] == i - 1:
            found[-1] = (found[-1][0], i)
        else:
            found.append((i, i))
    return found


def box_of(cells: Cells, threshold: float) -> Box | None:
    """The part of the picture whose cells exceed the threshold, as fractions; None when it is (nearly) all of it."""
    rows, columns = np.nonzero(cells > threshold)
    if not len(rows):
        return None
    high, wide = cells.shape
    box = (float(columns.min() / wide), float(rows.min() / high), float((columns.max() + 1) / wide), float((rows.max() + 1) / high))
    return None if (box[2] - box[0]) * (box[3] - box[1]) > 0.8 else box


def like_a_caption(box: Box, width: int, height: int) -> bool:
    """A wide strip in the middle of the upper or the lower third of the picture."""
    left, top, right, bottom = box
    wide, high = (right - left) * width, (bottom - top) * height
    return wide > STRIP * high and right - left > 0.3 and abs(left + right - 1) < 0.2 and (top > 0.66 or bottom < 0.3)


def at(sight: Sight, first: int, last: int) -> str:
    """'at 1.25 s' or 'from 1.25 to 2.00 s'."""
    if last <= first:
        return f"at {sight.seconds(first):.2f} s"
    return f"from {sight.seconds(first):.2f} to {sight.seconds(last + 1):.2f} s"

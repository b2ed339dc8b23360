"""Figures over time as the points of an SVG drawing 1000 wide and 100 high, time from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from director.model import Finding

WIDE, HIGH, EDGE = 1000.0, 100.0, 6.0
THINNEST = 8.0           # of a bar, so that a fault of one picture is seen
UNITS = {"brightness": "of 255", "motion": "% of the picture a frame", "sharpness": "", "change": "grey levels a frame"}
_SCALE = {"motion": 100.0}


@dataclass(frozen=True)
class Curve:
    """`line` and `area` are the points of a polyline and of the closed shape under it."""

    name: str
    line: str
    area: str
    said: str


@dataclass(frozen=True)
class Bar:
    """A finding: where it begins and how wide it is; `grade` is mild, clear or gross; `lane` from 0, so that bars do not overlap."""

    x: float
    width: float
    grade: str
    lane: int


def curve(name: str, values: Sequence[float]) -> Curve | None:
    """None where there is nothing to draw."""
    if not values:
        return None
    low, high = min(values), max(values)
    ground, top = (0.0, 255.0) if name == "brightness" else (0.0, high or 1.0)
    step = WIDE / max(1, len(values) - 1)
    reach = HIGH - 2 * EDGE
    points = [(k * step, HIGH - EDGE - reach * min(1.0, max(0.0, (value - ground) / (top - ground)))) for k, value in enumerate(values)]
    points = points if len(points) > 1 else [(0.0, points[0][1]), (WIDE, points[0][1])]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    k = _SCALE.get(name, 1.0)
    said = f"{_figure(low * k)} to {_figure(high * k)} {UNITS.get(name, '')}".strip()
    return Curve(name, line, f"0,{HIGH:g} {line} {WIDE:g},{HIGH:g}", said)


def bars(findings: Sequence[Finding], seconds: float) -> tuple[Bar, ...]:
    """One bar a finding, in the order they are given."""
    ends: list[float] = []
    out = []
    for finding in findings:
        start = WIDE * min(1.0, finding.start / seconds) if seconds > 0 else 0.0
        width = max(THINNEST, WIDE * max(0.0, finding.end - finding.start) / seconds) if seconds > 0 else THINNEST
        start = min(start, WIDE - THINNEST)
        width = min(width, WIDE - start)
        lane = next((n for n, end in enumerate(ends) if end <= start), len(ends))
        ends[lane:lane + 1] = [start + width]
        out.append(Bar(round(start, 1), round(width, 1), grade(finding.severity), lane))
    return tuple(out)


def grade(severity: float) -> str:
    """How bad in a word."""
    return "gross" if severity >= 0.66 else "clear" if severity >= 0.33 else "mild"


def _figure(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"

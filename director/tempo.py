"""How a take runs in the film: at one speed, faster and slower on the way (a ramp), and standing still for a while at its end.

A ramp is a few points (place in the shot from 0 to 1, speed there); between two points the speed changes evenly with the place, before the
first and after the last it stays. All of it is worked out exactly, so that a frame of the film always shows the same moment of the take.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import exp, log
from typing import Annotated

from pydantic import Field

from director.document import Document, Unit

HANDLE_SECONDS = 0.5
"""Length of a take's first and last group of pictures, and of every transition. Longer: slower joins, and more
of the picture is encoded twice."""

Rate = Annotated[float, Field(ge=0.1, le=10)]


class Tempo(Document):
    """At this place of the shot (0 its start, 1 its end) it plays at this speed; 1 is as it was filmed."""

    at: Unit
    speed: Rate


RAMPS = {
    "into slow motion": (Tempo(at=0.3, speed=1.0), Tempo(at=0.6, speed=0.35)),
    "out of slow motion": (Tempo(at=0.3, speed=0.35), Tempo(at=0.65, speed=1.0)),
    "slow motion in the middle": (
        Tempo(at=0.25, speed=1.0), Tempo(at=0.42, speed=0.35), Tempo(at=0.58, speed=0.35), Tempo(at=0.75, speed=1.0)),
    "faster and faster": (Tempo(at=0.1, speed=0.8), Tempo(at=0.9, speed=2.5)),
}
"""Ramps by the name that people give them."""


def handle_frames(fps: int) -> int:
    """Frames in a handle: HANDLE_SECONDS at `fps`, at least one."""
    return max(1, round(HANDLE_SECONDS * fps))


def played(duration: float, speed: float, ramp: Sequence[Tempo]) -> float:
    """Seconds of the film in which `duration` seconds of the take are shown."""
    return sum(_time(part) for part in _parts(duration, speed, ramp))


def moment(seconds: float, duration: float, speed: float, ramp: Sequence[Tempo]) -> float:
    """Seconds of the take that are over when the shot has run `seconds` in the film."""
    left = seconds
    parts = _parts(duration, speed, ramp)
    for start, length, first, last in parts:
        takes = _time((start, length, first, last))
        if left <= takes or (start, length, first, last) == parts[-1]:
            if abs(last - first) < 1e-9 or length <= 0:
                return start + left * last
            slope = (last - first) / length
            return start + first * (exp(slope * left) - 1) / slope if left <= takes else start + length + (left - takes) * last
        left -= takes
    return duration


def shown_at(second: float, duration: float, speed: float, ramp: Sequence[Tempo]) -> float:
    """Seconds of the film that are over when so many seconds of the take are."""
    gone = 0.0
    for start, length, first, last in _parts(duration, speed, ramp):
        if length > 0 and second < start + length:
            share = max(0.0, second - start) / length
            return gone + _time((start, share * length, first, first + share * (last - first)))
        gone += _time((start, length, first, last))
    return gone


def parted(ramp: Sequence[Tempo], share: float) -> tuple[tuple[Tempo, ...], tuple[Tempo, ...]]:
    """The ramps of the two parts of a shot that is parted there (0 its start, 1 its end)."""
    if not ramp:
        return (), ()
    points = sorted(ramp, key=lambda point: point.at)
    before, after = [point for point in points if point.at <= share], [point for point in points if point.at > share]
    one, other = before[-1] if before else after[0], after[0] if after else before[-1]
    part = (share - one.at) / (other.at - one.at) if other.at > one.at else 0.0
    speed = one.speed + (other.speed - one.speed) * part
    return ((*(Tempo(at=point.at / share, speed=point.speed) for point in before), Tempo(at=1.0, speed=speed)),
            (Tempo(at=0.0, speed=speed), *(Tempo(at=(point.at - share) / (1 - share), speed=point.speed) for point in after)))


_Part = tuple[float, float, float, float]
"""Start and length in seconds of the take, speed at its start and its end."""


def _time(part: _Part) -> float:
    _, length, first, last = part
    return length / first if abs(last - first) < 1e-9 else length * log(last / first) / (last - first)


def _parts(duration: float, speed: float, ramp: Sequence[Tempo]) -> list[_Part]:
    points = sorted(((point.at, point.speed * speed) for point in ramp), key=lambda point: point[0]) or [(0.0, speed)]
    points = [(0.0, points[0][1]), *points, (1.0, points[-1][1])]
    parts = []
    for (at, first), (to, last) in pairwise(points):
        if to > at:
            parts.append((at * duration, (to - at) * duration, first, last))
    return parts

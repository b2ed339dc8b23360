"""Carries repairs out on a take's file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput, FilmingFailed
from director.roles import Footage, Mend, Report
from director.tools import flow
from director.tools.media import TakeWriter, planes, probe, read_bgr, read_frames, to_bgr, to_i420
from director.tools.repair import light

I420 = NDArray[np.uint8]


@dataclass(frozen=True)
class FlowRepairer:
    """Implements roles.Repairer. The same take and the same mends give the same file."""

    name: str = "flow"
    version: str = "1"           # part of a repaired take's address: raise it when the same repair looks different

    def repair(self, take: Path, mends: tuple[Mend, ...], out: Path, report: Report) -> Footage:
        """Write the mended take to `out`. Raises FilmingFailed where that cannot be done well."""
        cv2.setNumThreads(1)
        facts = probe(take)
        rate = round(facts.fps)
        if not facts.complete or rate < 1 or abs(facts.fps - rate) > 0.01:
            raise FilmingFailed(f"The take cannot be repaired: {facts.problem or f'{facts.fps:g} pictures a second are not a whole number'}.")
        if facts.sound is not None:
            raise FilmingFailed("The take has sound, which a repair of its pictures would lose.")
        notes: list[str] = []
        frames: Iterator[I420] = read_frames(take)
        evened = [mend for mend in mends if mend.what == "light"]
        if evened:
            frames = _evened(take, frames, evened, facts.fps)
            notes.append(f"Repaired: flicker evened out in {_told(evened)}.")
        made = [mend for mend in mends if mend.what == "pictures"]
        if made:
            frames = _remade(frames, made, facts.frames)
            notes.append(f"Repaired: {_told(made)} made anew from the pictures before and after.")
        count = facts.frames
        for mend in (mend for mend in mends if mend.what == "slow"):
            frames, count = _slowed(frames, count, mend.last + 1), mend.last + 1
            notes.append(f"Filmed for {facts.frames / rate:.1f} s and slowed down to {count / rate:.1f} s; the pictures between are made "
                         "by optical flow.")
        width, height = facts.width // 2 * 2, facts.height // 2 * 2
        with TakeWriter(out, width, height, rate, count) as writer:
            for number, picture in enumerate(frames, 1):
                writer.write(picture)
                report(number / count)
        return Footage(count, width, height, rate, notes=tuple(notes))

    def picture(self, take: Path, number: int, out: Path) -> None:
        """Write picture `number` (from 0) of a take as PNG. Raises BadInput where there is none."""
        found = next(islice(read_bgr(take), number, None), None)
        if found is None or not cv2.imwrite(str(out), found):
            raise BadInput(f"There is no picture {number} in {take.name!r} that could be kept.")


def _told(mends: list[Mend]) -> str:
    """'picture 12', 'pictures 12 to 14 and 30'."""
    parts = [str(mend.first) if mend.first == mend.last else f"{mend.first} to {mend.last}" for mend in mends]
    one = len(mends) == 1 and mends[0].first == mends[0].last
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"picture{'' if one else 's'} {listed}"[:200]


def _evened(take: Path, frames: Iterator[I420], mends: list[Mend], fps: float) -> Iterator[I420]:
    """The pictures with their levels led back to the mean around them, plane by plane, where a mend says so."""
    series: tuple[list[light.Levels], ...] = ([], [], [])
    for picture in read_frames(take):
        for plane, seen in zip(planes(picture), series, strict=True):
            seen.append(light.levels(np.ascontiguousarray(plane)))
    wanted = [light.steady(seen, fps) for seen in series]
    for number, picture in enumerate(frames):
        if any(mend.first <= number <= mend.last for mend in mends):
            picture = np.ascontiguousarray(picture).copy()
            for plane, seen, aim in zip(planes(picture), series, wanted, strict=True):
                plane[:] = cv2.LUT(np.ascontiguousarray(plane), light.curve(seen[number], aim[number]))
        yield picture


def _remade(frames: Iterator[I420], mends: list[Mend], count: int) -> Iterator[I420]:
    """The pictures with those of the mends made anew between their neighbours. Two pictures are held at a time."""
    bad = {number for mend in mends for number in range(mend.first, mend.last + 1)}
    if 0 in bad or count - 1 in bad:
        raise FilmingFailed("A take's first and last pictures have no neighbour on one side; they cannot be made anew.")
    before: I420 | None = None
    waiting = 0
    for number, picture in enumerate(frames):
        if number in bad:
            waiting += 1
            continue
        if waiting and before is not None:
            yield from _filled(before, picture, waiting)
        before, waiting = picture, 0
        yield picture


def _filled(before: I420, after: I420, count: int) -> Iterator[I420]:
    """`count` pictures between two. Raises FilmingFailed where they do not show the same."""
    first, second = to_bgr(before), to_bgr(after)
    known = flow.motion(first, second)
    if flow.too_strange(known, count):
        raise FilmingFailed(f"The pictures before and after are too different ({known.lost:.0%} of them cannot be followed); "
                            "nothing honest can be put between them.")
    for place in range(1, count + 1):
        yield to_i420(flow.between(first, second, place / (count + 1), known))


def _slowed(frames: Iterator[I420], count: int, wanted: int) -> Iterator[I420]:
    """`count` pictures (two or more) spread over `wanted`: from the first to the last, those in between made by flow where that can
    be, else the nearer one. Two pictures are held at a time."""
    pairs = pairwise(frames)
    at, (one, two), known = 0, next(pairs), None
    for number in range(wanted):
        where = number * (count - 1) / max(1, wanted - 1)
        while at < min(int(where), count - 2):
            at, (one, two), known = at + 1, next(pairs), None
        share = where - at
        if flow.CLEAR < share < 1 - flow.CLEAR:
            first, second = to_bgr(one), to_bgr(two)
            known = known or flow.motion(first, second)
            if not flow.too_strange(known, 1):
                yield to_i420(flow.between(first, second, share, known))
                continue
        yield one if share < 0.5 else two

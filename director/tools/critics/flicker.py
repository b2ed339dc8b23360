"""Light that jumps from picture to picture.

Measure: brightness with the motion taken out (each picture against the one before, pulled along the flow), summed up
over the take; what remains after a running median of WINDOW pictures is flicker (the median keeps ramps, fades and
steps; after Delon, "Movie and video scale-time equalization", 2006). Unit: grey levels 0-255. Smaller AMPLITUDE =
stricter. A take that asks for lightning, neon, fire … may flicker.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import Box, at, finding, runs
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

WINDOW = 7               # pictures of the running median
AMPLITUDE = 3.0          # grey levels of deviation that count when several come close together
FLASH = 14.0             # grey levels of deviation that count alone
CLOSE = 0.35             # seconds between deviations of one flicker
SEVERAL = 3              # deviations that make a flicker
OVER_USUAL = 2.5         # times it must exceed what that part of the picture does in the rest of the take
OLD_FILM = 2             # separate flickers over the whole of a video that make it its way
MORE = 1.3               # times the usual one's severity by which a flicker stands out among them
LOCAL = 9.0              # grey levels of alternation in one part of the picture


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """FLICKER findings, whole picture first, then parts of it."""
    if plan.flashes or sight.frames < WINDOW:
        return []
    ripple = _ripple(np.cumsum(_light(sight)))
    found = [f for first, last in _groups(sight, np.abs(ripple) > AMPLITUDE) if (f := _whole(sight, plan, ripple, first, last)) is not None]
    if plan.edited and _always(sight, found):
        most = MORE * float(np.median([f.severity for f in found]))
        found = [f if f.severity > most else f.but(severity=min(f.severity, 0.45), confidence=0.5) for f in found]
    return found or _parts(sight)


def _light(sight: Sight) -> NDArray[np.float64]:
    """Changes of light between pictures; into and out of an empty one there is none to speak of (see black.py)."""
    empty = np.asarray(sight.span) < SPAN
    return np.where(empty | np.r_[False, empty[:-1]], 0.0, np.asarray(sight.light))


def _ripple(level: NDArray[np.float64]) -> NDArray[np.float64]:
    smooth = median_filter(level, size=WINDOW, mode="nearest")
    return np.asarray(level - smooth, dtype=np.float64)


def _groups(sight: Sight, flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Flagged pictures joined over gaps of less than CLOSE seconds."""
    near = max(2, round(CLOSE * sight.fps))
    groups: list[tuple[int, int]] = []
    for first, last in runs(flags.tolist()):
        if groups and first - groups[-1][1] <= near:
            groups[-1] = (groups[-1][0], last)
        else:
            groups.append((first, last))
    return groups


def _whole(sight: Sight, plan: Plan, ripple: NDArray[np.float64], first: int, last: int) -> Finding | None:
    part = ripple[first : last + 1]
    amount, peak = int((np.abs(part) > AMPLITUDE).sum()), float(np.abs(part).max())
    turns = int((np.diff(np.sign(np.diff(ripple[max(0, first - 1) : last + 2]))) != 0).sum())
    if plan.edited and _dies_away(part):
        words = f"A flash lights the picture {at(sight, first, last)} and dies away."
        return finding(sight, Fault.FLICKER, first, last, 0.35, 0.5, words)
    if amount >= SEVERAL and turns >= SEVERAL:
        strong = float(np.percentile(np.abs(part[np.abs(part) > AMPLITUDE]), 75))
        words = f"The light flickers {at(sight, first, last)} by about {strong:.0f} of 255 levels."
        return finding(sight, Fault.FLICKER, first, last, 0.4 + strong / 25, 0.9, words)
    if peak >= FLASH and last - first < WINDOW // 2 and first > 2 and last < sight.frames - 3:
        words = f"The picture flashes {at(sight, first, last)} by {peak:.0f} of 255 levels."
        return finding(sight, Fault.FLICKER, first, last, 0.45 + peak / 150, 0.8, words)
    return None


def _always(sight: Sight, found: list[Finding]) -> bool:
    """It flickers from beginning to end, as old film and slow cameras do: that is how this video is, unless it was asked for otherwise."""
    inside = sum(f.last_frame + 1 - f.first_frame for f in found)
    spread = found[-1].last_frame - found[0].first_frame if found else 0
    return len(found) >= OLD_FILM and inside > 0.4 * sight.frames and spread > 0.6 * sight.frames


def _dies_away(part: NDArray[np.float64]) -> bool:
    """One sudden rise that only falls from there: lightning or a camera's flash, whoever asked for it."""
    peak = int(part.argmax())
    return len(part) <= WINDOW and peak <= 1 and float(part[peak]) > 4 * abs(float(part.min(initial=0.0))) and bool(np.all(np.diff(part[peak:]) < 1))


def _parts(sight: Sight) -> list[Finding]:
    """Cells that go up and down with every picture: true flicker; moving things do not alternate."""
    cells = np.stack([c if c.shape == sight.light_cells[-1].shape else np.zeros_like(sight.light_cells[-1]) for c in sight.light_cells])
    cells = cells - np.asarray(sight.light, np.float32)[:, None, None]
    flips = (cells[1:] * cells[:-1] < 0) & (np.minimum(np.abs(cells[1:]), np.abs(cells[:-1])) > LOCAL)
    long = max(6, round(0.28 * sight.fps))
    worst: tuple[int, int, int] | None = None
    area = np.zeros(flips.shape[1:], bool)
    for row, column in np.argwhere(flips.sum(0) >= long):
        for first, last in runs(flips[:, row, column].tolist()):
            if last - first + 1 >= long and _stands_out(cells[:, row, column], first, last + 1):
                area[row, column] = True
                if worst is None or last - first > worst[1] - worst[0]:
                    worst = (first, last + 1, int(np.abs(cells[first : last + 2, row, column]).mean()))
    if worst is None or area.sum() < 2:
        return []
    first, last, strong = worst
    words = f"A part of the picture flickers {at(sight, first, last)} by about {strong} of 255 levels."
    return [finding(sight, Fault.FLICKER, first, last, 0.35 + strong / 60, 0.75, words, _box(area))]


def _stands_out(cell: NDArray[np.float32], first: int, last: int) -> bool:
    """Rain and crowds flutter all the time; a flicker has a beginning or an end, or fills the take."""
    rest = np.r_[cell[1:first], cell[last + 1 :]]
    return len(rest) < 0.3 * len(cell) or float(np.abs(cell[first : last + 1]).mean()) > OVER_USUAL * float(np.abs(rest).mean())


def _box(area: NDArray[np.bool_]) -> Box:
    rows, columns = np.nonzero(area)
    high, wide = area.shape
    return (float(columns.min() / wide), float(rows.min() / high), float((columns.max() + 1) / wide), float((rows.max() + 1) / high))

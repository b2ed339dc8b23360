"""Changes that the flow does not explain, followed through time in every fine cell.

What a camera or a body does is motion: pulled along the flow, brightness and colour stay what they were. What melts, swaps
or repaints a thing changes them. The change of the two colour planes and half that of brightness, each against the median
of the picture (so that an exposure ramp, a fade or a dissolve of the whole picture counts for nothing), make a vector per
cell and picture; its sums over windows are compared. Unit: grey levels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label, maximum_filter, uniform_filter

from director.tools.critics.findings import Box, box_of, like_a_caption
from director.tools.critics.grid import Grid, Series

SHEARED = 8.0            # per cent of strain at which a cell's change counts half: flow breaks at the edges of what moves
LIT = 0.7                # grey levels a picture at which a change of light of the whole picture halves what its parts say
RIM = 1                  # fine cells along the rim of the picture whose changes do not count
BESIDE = 3               # fine cells across in which one change has to undo the other, where nothing else is said
NEAR = 4                 # fine cells within which two peaks are one
LIGHT = 0.5              # weight of brightness beside the two colours
Peak = tuple[tuple[int, int, int], float]                # picture, row and column, and the strength there


def spread(series: Series, cells: int) -> Series:
    """Mean over a square of so many cells."""
    return np.asarray(uniform_filter(series, (0, cells, cells)), np.float32)


def unexplained(grid: Grid, most: float, weight: Series, cells: int) -> NDArray[np.float32]:
    """(pictures, rows, columns, 3): change of colour and brightness a picture, each at most `most`, weighted and spread."""
    whole = np.abs(np.median(grid.series("light"), (1, 2), keepdims=True))
    believed = weight / (1 + (whole / LIT) ** 2)
    parts = []
    for name, share in (("blue", 1.0), ("red", 1.0), ("light", LIGHT)):
        change = grid.series(name)
        change = change - np.median(change, (1, 2), keepdims=True).astype(np.float32)
        parts.append(spread(np.asarray(share * np.clip(change, -most, most) * believed, np.float32), cells))
    return np.stack(parts, -1)


def followed(grid: Grid, sheared: float = SHEARED) -> Series:
    """0 to 1: how far the flow of a cell can be believed; half at so many per cent of strain."""
    return np.asarray(1 / (1 + (spread(grid.series("strain"), 3) / sheared) ** 2), np.float32)


def windowed(change: NDArray[np.float32], window: int) -> NDArray[np.float32]:
    """Sums over the last `window` pictures."""
    total = np.cumsum(change, 0)
    total[window:] = total[window:] - total[:-window]
    return total


def lately(series: Series, window: int, cells: int) -> Series:
    """Mean over the last `window` pictures and the cells around."""
    count = np.minimum(np.arange(1, len(series) + 1), window).astype(np.float32)
    return np.asarray(windowed(spread(series, cells), window) / count[:, None, None], np.float32)


def speed(grid: Grid) -> Series:
    """Length of the flow, camera and all."""
    return np.asarray(np.hypot(grid.series("flow_x"), grid.series("flow_y")), np.float32)


def dot(a: NDArray[np.float32], b: NDArray[np.float32]) -> Series:
    """The product of what two cells hold."""
    return np.asarray(np.einsum("...i,...i->...", a, b), np.float32)


def returns(sums: NDArray[np.float32], least: int, most: int, cells: int = BESIDE, skip: int = 1) -> tuple[Series, NDArray[np.int16]]:
    """How much a cell and those around it, `cells` across, change and change back `least` to `most` pictures later: the root of minus the product of
    the two changes, at the later picture, times how exactly the one undoes the other in all of them (their correlation, squared);
    and how many pictures lie between. What moves away and comes again seldom undoes itself cell by cell."""
    best = np.zeros(sums.shape[:3], np.float32)
    apart = np.zeros(sums.shape[:3], np.int16)
    energy = spread(dot(sums, sums), cells)
    for gap in range(max(1, least), min(len(sums), most), skip):
        undone = np.maximum(-spread(dot(sums[:-gap], sums[gap:]), cells), 0)
        back = np.sqrt(undone) * undone**2 / (energy[:-gap] * energy[gap:] + np.float32(1e-9))
        better = back > best[gap:]
        best[gap:][better], apart[gap:][better] = back[better], gap
    return best, apart


def repeats(bursts: Series, least: int, most: int, cells: int) -> tuple[Series, NDArray[np.int16]]:
    """How much a cell and those around it, `cells` across, burst twice with the same outline, `least` to `most` pictures apart: the root
    of the product of the two bursts, at the later picture, times their correlation squared; and how many pictures lie between."""
    best, apart = np.zeros_like(bursts), np.zeros(bursts.shape, np.int16)
    energy = spread(bursts**2, cells)
    for gap in range(max(1, least), min(len(bursts), most)):
        both = np.maximum(spread(bursts[:-gap] * bursts[gap:], cells), 0)
        twice = np.sqrt(both) * both**2 / (energy[:-gap] * energy[gap:] + np.float32(1e-6))
        better = twice > best[gap:]
        best[gap:][better], apart[gap:][better] = twice[better], gap
    return best, apart


def alone(fresh: Series) -> Series:
    """0 to 1: how far what is new in a cell at this picture exceeds all that is new around it in the two pictures before and
    after. Fast movement is new in every picture; what pops up is new once."""
    here = spread(fresh, 3)
    around = maximum_filter(here, (1, 3, 3))
    beside = np.zeros_like(here)
    for step in (1, 2):
        beside[step:] = np.maximum(beside[step:], around[:-step])
        beside[:-step] = np.maximum(beside[:-step], around[step:])
    return np.asarray(np.clip((here - beside) / (beside + 2), 0, 1), np.float32)


def strongest(series: Series, share: float, floor: float) -> Peak | None:
    """The place (picture, row, column) of the peak and its height over the root of what is usual in the take: the quantile
    `share` over the cells of each cell's own peak, plus `floor`."""
    found = _peak(series)
    if found is None:
        return None
    place, inner = found
    usual = float(np.quantile(inner.max(0), share))
    return place, float(series[place]) / float(np.sqrt(usual + floor))


def outstanding(series: Series, usual: float, floor: float) -> Peak | None:
    """The place of the peak and its height over what the strongest cell of a picture has in the take's usual pictures (quantile
    `usual`), plus `floor`: in a lively take something changes all the time."""
    found = _peak(series)
    if found is None:
        return None
    place, inner = found
    around = float(np.quantile(inner.reshape(len(inner), -1).max(1), usual))
    return place, float(series[place]) / (around + floor)


def foremost(series: Series, peak: Peak | None, apart: NDArray[np.int16], count: int) -> list[Peak]:
    """The peak that `strongest` or `outstanding` gave, and the next highest ones. What is near a peak, in its place and in time (twice
    as many pictures as `apart` says of it), is no other peak."""
    found = _peak(series)
    if peak is None or found is None:
        return []
    inner = found[1].copy()
    rim = (series.shape[1] - inner.shape[1]) // 2
    scale, places = peak[1] / max(float(series[peak[0]]), 1e-9), list[Peak]()
    while len(places) < count and inner.any():
        at, row, column = (int(number) for number in np.unravel_index(int(inner.argmax()), inner.shape))
        place = at + 2, row + rim, column + rim
        places.append((place, scale * float(series[place])))
        gap = 2 * int(apart[place])
        inner[max(0, at - gap) : at + gap, max(0, row - NEAR) : row + NEAR + 1, max(0, column - NEAR) : column + NEAR + 1] = 0
    return places


def _peak(series: Series) -> tuple[tuple[int, int, int], Series] | None:
    """The place of the strongest cell, and the cells among which it was looked for: not the take's first and last pictures, nor the
    rim of the picture, over which things come in and go."""
    rim = RIM if min(series.shape[1:]) > 4 * RIM else 0
    inner = series[2:-1, rim : series.shape[1] - rim, rim : series.shape[2] - rim]
    if not inner.size:
        return None
    picture, row, column = np.unravel_index(int(inner.argmax()), inner.shape)
    return (int(picture) + 2, int(row) + rim, int(column) + rim), inner


def part_of(strength: Series, peak: float) -> float:
    """Share of the picture (cells of one picture) that changes like its strongest cell."""
    return float((strength > 0.3 * peak).mean())


def everywhere(strength: Series, peak: float) -> bool:
    """So much of the picture changes like its strongest cell that it is no part of it: a dissolve."""
    return part_of(strength, peak) > 0.5


def lettered(grid: Grid, picture: int, width: int, height: int) -> bool:
    """All that is new at this picture, and was not on its way, is a caption."""
    fresh = grid.series("fresh", max(0, picture - 2), picture + 3)
    at = min(picture, 2)
    if at >= len(fresh):
        return False
    if min(fresh.shape[1:]) > 4 * RIM:                  # over the rim new things come in with any move
        fresh = np.pad(fresh[:, RIM:-RIM, RIM:-RIM], ((0, 0), (RIM, RIM), (RIM, RIM)))
    new = alone(fresh)[at] * spread(fresh, 3)[at]
    box = box_of(new, max(0.5, 0.4 * float(new.max())))
    return box is not None and like_a_caption(box, width, height)


def box_around(strength: Series, row: int, column: int) -> Box:
    """The part of the picture (cells of one picture) that is at least half as strong as the peak and joined to it."""
    parts, _ = label(strength >= 0.5 * strength[row, column])
    rows, columns = np.nonzero(parts == parts[row, column])
    high, wide = strength.shape
    return (float(columns.min() / wide), float(rows.min() / high), float((columns.max() + 1) / wide), float((rows.max() + 1) / high))

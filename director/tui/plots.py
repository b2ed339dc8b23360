"""A small plot in cells: one measure of a take over time."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from director.tui.text import styled

_STEPS = " ▁▂▃▄▅▆▇█"


def plot(name: str, values: Sequence[float], width: int, rows: int, faults: Sequence[tuple[int, int]] = ()) -> Content:
    """`values`, a figure a picture, as bars `rows` cells high; pictures between `faults` (first, last) are in the colour of faults.
    Above it the name with the least, the middle and the greatest figure."""
    columns = [(n * len(values) // width, max(n * len(values) // width + 1, (n + 1) * len(values) // width)) for n in range(width)]
    peaks = [max(values[start:end]) for start, end in columns]
    least, most = min(values), max(values)
    span = most - least or 1.0
    bad = [any(first < end and last >= start for first, last in faults) for start, end in columns]
    parts: list[tuple[str, str] | str] = [(f"{name}  ", "bold"), (f"{least:.3g} … {most:.3g}", "$dim")]
    for row in reversed(range(rows)):
        parts.append("\n")
        for peak, faulty in zip(peaks, bad, strict=True):
            level = (peak - least) / span * (rows * 8 - 1) + 1 - row * 8
            parts.append((_STEPS[max(0, min(8, round(level)))], "$error" if faulty else "$secondary"))
    return styled(*parts)

"""Single yes-or-no measures, summed by group and held against the bars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Case = dict[str, Any]


@dataclass(frozen=True)
class Mark:
    """One measure of one case. `why` says what is wrong where it is not met."""

    measure: str
    met: bool
    why: str = ""


@dataclass(frozen=True)
class Bar:
    """What a measure must reach, as a share; with `most`, what it must not exceed."""

    measure: str
    share: float
    most: bool = False

    def line(self, met: int, of: int) -> str:
        """'pairs resolved, one side kept   87.5 % (28/32)   bar >= 85 %: met'."""
        if not of:
            return f"{self.measure:<44} no cases"
        good = met / of <= self.share if self.most else met / of >= self.share
        sign = "<=" if self.most else ">="
        verdict = "met" if good else "MISSED"
        return f"{self.measure:<44} {100 * met / of:5.1f} % ({met}/{of})   bar {sign} {100 * self.share:.0f} %: {verdict}"


class Tally:
    """Marks summed by (half, kind, measure)."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])

    def add(self, half: str, kind: str, marks: Iterable[Mark]) -> None:
        for mark in marks:
            met = self._sums[half, kind, mark.measure]
            met[0] += mark.met
            met[1] += 1

    def of(self, measure: str, half: str = "", kind: str = "") -> tuple[int, int]:
        """(met, all) of a measure in a half and a kind; '' = all of them."""
        rows = [met for (h, k, m), met in self._sums.items() if m == measure and half in ("", h) and kind in ("", k)]
        return sum(met for met, _ in rows), sum(of for _, of in rows)

    def kinds(self) -> list[str]:
        return sorted({kind for _, kind, _ in self._sums})

    def halves(self) -> list[str]:
        return sorted({half for half, _, _ in self._sums if half})

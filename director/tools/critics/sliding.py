"""The whole picture slides away: it grows brighter, darker or takes on a colour from beginning to end.

Measure: the change of brightness and of the two colour planes along the flow, median over the fine cells, added up over the take;
compared are the means of its first and last EDGE of pictures (own measure; adding up along the flow keeps a camera that turns to a
brighter wall out of it). Unit: levels of 0-255. Light may change for many reasons and seldom fails a take by itself; a tint that
grows has hardly any. Smaller TINT, LIGHT = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.findings import finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

TINT = 14.0              # levels of colour over which the picture has taken on a tint
LIGHT = 70.0             # levels of brightness over which it has become another
EDGE = 0.15              # share of the take that makes its beginning and its end
STEADY = 0.6             # share of the way there that must be made in one direction
LASTS = 0.4              # share of the take that the better part of it must last
SLOWEST = 0.7            # seconds; a shorter take cannot drift
MOST = 3.0               # levels a picture that count: more at once is a flash or a cut


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one DRIFT finding."""
    if sight.frames < 12 or sight.seconds(sight.frames) < SLOWEST or plan.light or plan.dark or plan.flashes or plan.sudden:
        return []
    slides = {name: _slide(np.median(sight.grid.series(name), (1, 2))) for name in ("blue", "red", "light")}
    tint, light = float(np.hypot(slides["blue"], slides["red"])), abs(slides["light"]) * 255 / 219
    strength, words = tint / TINT, f"The whole picture takes on another colour over the take (by {tint:.0f} of 255 levels)."
    if min(light / LIGHT, 0.99) > strength:
        strength = min(light / LIGHT, 0.99)
        words = f"The whole picture grows {'brighter' if slides['light'] > 0 else 'darker'} over the take (by {light:.0f} of 255 levels)."
    return [finding(sight, Fault.DRIFT, 0, sight.frames - 1, severity_of(strength), 0.7, words)] if strength > 0.3 else []


def _slide(changes: np.ndarray[tuple[int], np.dtype[np.float32]]) -> float:
    """From the beginning to the end, 0 where it does not go there steadily."""
    steps = np.where(np.abs(changes) > MOST, 0.0, changes.astype(np.float64))
    level = np.cumsum(steps)
    edge = max(2, round(EDGE * len(level)))
    net = float(level[-edge:].mean() - level[:edge].mean())
    smooth = np.convolve(steps, np.ones(5) / 5, "same")
    way = float(np.abs(smooth).sum())
    if not way > 0 or abs(net) <= STEADY * way * (1 - EDGE):
        return 0.0
    part = (level - level[:edge].mean()) / net
    lasts = int(np.argmax(part > 0.9)) - int(np.argmax(part > 0.1))
    return net if lasts > LASTS * len(level) else 0.0    # quicker is a dissolve, a lamp, a cloud

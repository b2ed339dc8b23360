"""A jump or a cut inside a take: from one picture to the next the world is elsewhere.

A cut: the share of structure that is not found again (`lost`, 0-1; see pairs.compare) is high at one picture alone.
Missing frames: several signs of a change that stands alone in time are weighed against each other (natural logarithms of
ratios, so no units): the plain step, what is new in the liveliest tenth of the fine cells, the structure lost there and the
flow, each over the largest of the two pictures before and after and over the median of the eight on each side. The weights
are those of a logistic regression on 21 planted gaps and the 60 whole steps of natural footage that leap in enough of the picture,
held back so far that no sign outweighs the others. The bar was set with all footage at hand in view, so none of it says how well it
does elsewhere. A whip pan, a crash zoom or an explosion lasts several pictures, a flash gives the old picture back. Repeated
pictures are left out first, so that drawings on twos are compared drawing by drawing. Smaller CUT, EVIDENCE = stricter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, box_of, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import LONG_SIDE, Sight
from director.tools.critics.traces import alone, lettered, spread
from director.vocabulary import Fault

CUT = 0.42               # structure lost at once over which it is a cut
ALONE = 1.9              # times a cut's lost structure must exceed its neighbours
RACED = 2.1              # the same where the picture flies by before and after: there structure is lost in any picture
EVIDENCE = 1.0           # weighed signs over which frames are missing; the 69 clean takes it was set on stayed under it
LEAST = 1.2              # grey levels of the plain step under which nobody sees a gap
MOVED = 0.3              # pixels of the small picture, and ...
TORN = 0.05              # ... structure lost in the liveliest tenth, under which nothing has moved
SCALE = 2.0              # signs that double the strength
RACING = 0.03            # flow as a fraction of the longer side that no eye follows (38 pixels of 1280 a frame)
LEAP = 1.8               # times the step around over which movement has leapt; a lone picture lost between two passes unseen
PART = 0.13              # share of the fine cells that must leap with it: less is a hand, an eye that blinks, a ball
PART_STOOD = 0.2         # the same where it stood still before and after: the eyes of a face that fills the picture
TWICE = 2.0              # times its change in any of the three pictures before and after by which a cell leaps
STOOD = 0.12             # share of its change that a small thing must show around it: what stood still before and after has blinked
SIDE = 3                 # pictures on each side that must be there
USUAL = 3                # leaps in a take that are its way of moving
FLASHED = 5.0            # grey levels of light that may be a flash
FLASH = 0.5              # seconds within which a flash is over
STAYS = 0.5              # share of its light that is still there then where it is none
ALL_LIT = 0.8            # share of a step over which light has made it alone
AROUND = 8               # pictures on each side that make "around"
LIVELY = 0.1             # share of the fine cells that are the liveliest
# name: (weight over the neighbours, weight over the median around, what is added to both sides)
WEIGHTS = {"step": (0.7, 1.2, 0.3), "fresh": (0.5, 0.7, 2.0), "gone": (0.6, 0.8, 0.05), "lost": (0.8, 0.8, 0.05), "motion": (0.6, 1.0, 0.1)}
BIAS = -3.4              # the regression says -4.0; what it says is over EVIDENCE where it is over 0.4

Line = NDArray[np.float64]


@dataclass(frozen=True)
class _Peak:
    frame: int
    cut: bool
    strength: float


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """CUT findings (severity 1) and JUMP findings (missing frames), and the strongest that is too weak to count."""
    if plan.cuts or sight.frames < 6:
        return []
    new = [i for i in range(1, sight.frames) if not sight.held[i] and min(sight.span[i - 1], sight.span[i]) >= SPAN]
    back = {frame for pair in sight.returned for frame in pair}
    series = _series(sight, new)
    waits = np.diff(new, prepend=new[0] - 1 if new else 0)
    usual = max(1.0, float(np.median(waits))) if new else 1.0
    peaks = [_peak(new[k], k, series, plan, bool(waits[k] > 1.5 * usual)) for k in range(len(new)) if new[k] not in back]
    peaks = [p if p is None or p.cut or not p.strength else replace(p, strength=min(p.strength, _leaping(sight, plan, p.frame))) for p in peaks]
    kept = [p for p in peaks if p is not None and not _legal(sight, plan, p)]
    if sum(not p.cut and p.strength >= 1 for p in kept) > USUAL:
        kept = [p for p in kept if p.cut]                # drawings held for some pictures, a time lapse: it moves in leaps
    kept.sort(key=lambda p: (-p.cut, -p.strength))
    return [_describe(sight, plan, p) for n, p in enumerate(kept) if p.cut or p.strength >= 1 or n == 0][:8]


def _series(sight: Sight, new: list[int]) -> dict[str, Line]:
    def top(name: str, least: float = 0.0) -> Line:
        cells = sight.grid.series(name)
        if least:
            cells = np.where(sight.grid.series("detail") > least, cells, 0)
        flat = cells.reshape(len(cells), -1)
        many = max(1, round(LIVELY * flat.shape[1]))
        return np.asarray(np.partition(flat, -many, 1)[:, -many:].mean(1), np.float64)

    every = {"step": np.asarray(sight.step), "fresh": top("fresh"), "gone": top("lost", 2.5), "lost": np.asarray(sight.lost),
             "motion": np.asarray(sight.motion) * LONG_SIDE}
    return {name: values[new] for name, values in every.items()}


def _peak(frame: int, k: int, series: dict[str, Line], plan: Plan, waited: bool) -> _Peak | None:
    n = len(series["lost"])
    around = np.r_[max(0, k - AROUND) : k, k + 1 : min(n, k + 1 + AROUND)]
    beside = np.r_[max(0, k - 2) : k, k + 1 : min(n, k + 3)]
    if len(around) < 4:
        return None
    lost = series["lost"]
    racing = _racing(series["motion"], k)
    cut = bool(lost[k] > CUT and lost[k] > (RACED if racing else ALONE) * float(lost[beside].max()))
    if racing:
        return _Peak(frame, True, 2.0) if cut and not plan.rests else None
    if series["step"][k] < LEAST or (series["motion"][k] < MOVED and series["gone"][k] < TORN and not cut):
        return _Peak(frame, cut, 0.0)                    # a key picture coded afresh changes everywhere and moves nothing
    evidence = BIAS
    for name, (over_beside, over_around, noise) in WEIGHTS.items():
        values = series[name]
        evidence += over_beside * float(np.log((values[k] + noise) / (values[beside].max() + noise)))
        evidence += over_around * float(np.log((values[k] + noise) / (np.median(values[around]) + noise)))
    care = 4.0 if plan.shaky else 2.0 if waited else 1.5 if plan.sudden or plan.soft else 1.0        # after a pause the first step is a long one
    leap = float(series["step"][k]) / max(LEAP * float(np.median(series["step"][around])), 1e-6)
    return _Peak(frame, cut, max(0.0, 1 + (evidence - EVIDENCE * plan.doubt * care) / SCALE / care) * min(1.0, leap) ** 4)


def _racing(motion: Line, k: int) -> bool:
    """The pictures on both sides fly by too: a whip pan or a crash zoom, in which structure cannot be followed."""
    return k > 0 and k + 1 < len(motion) and min(float(motion[k - 1]), float(motion[k + 1])) > RACING * LONG_SIDE


def _lit(sight: Sight, frame: int) -> bool:
    """The light changed with it, and the structure is mostly still there: a flash, not a jump. What is no more than a part of the
    change and stays is how far the exposure has gone on meanwhile."""
    light = sight.light[frame]
    if sight.lost[frame] > CUT or abs(light) <= FLASHED:
        return False
    reach = max(2, round(FLASH * sight.fps))
    after = np.cumsum(sight.light[frame : frame + reach])
    before = np.cumsum(sight.light[max(1, frame - reach) : frame + 1][::-1])
    back = min(float((side * np.sign(light)).min()) for side in (after, before))
    return back < STAYS * abs(light) or abs(light) > ALL_LIT * sight.step[frame]


def _legal(sight: Sight, plan: Plan, peak: _Peak) -> bool:
    """A flash or a caption."""
    if peak.cut:
        return False
    if _lit(sight, peak.frame) or peak.strength < 1:
        return _lit(sight, peak.frame)
    return lettered(sight.grid, peak.frame, sight.width, sight.height)


def _leaping(sight: Sight, plan: Plan, frame: int) -> float:
    """The most that a peak may count; less than 1 where little of the picture leaps. Missing frames move on all that moves; an
    eye blinks and a hand jerks alone. A small thing counts as well where it was on its way before and after, in footage that
    nobody here asked for."""
    first = max(0, frame - SIDE)
    fresh, changed = sight.grid.series("fresh", first, frame + SIDE + 1), spread(sight.grid.series("changed", first, frame + SIDE + 1), 3)
    here = frame - first
    if here < SIDE or len(changed) <= here + SIDE:
        return 0.2
    beside = np.delete(changed, here, 0).max(0)
    share = float((changed[here] > np.maximum(TWICE * beside, LEAST)).mean())
    new = alone(fresh)[here] * spread(fresh, 3)[here]
    new = np.where(new > 0.3 * float(new.max()), new, 0)
    usual = float((beside / (changed[here] + 0.1) * new).sum() / max(float(new.sum()), 1e-6))
    if plan.edited and STOOD < usual < 1 / TWICE:
        return float("inf")
    enough = PART if usual > STOOD else PART_STOOD
    return float("inf") if share >= enough else 0.8 * share / enough


def _describe(sight: Sight, plan: Plan, peak: _Peak) -> Finding:
    first = peak.frame - 1
    if peak.cut:
        words = f"The take cuts to another picture {at(sight, peak.frame, peak.frame)}."
        return finding(sight, Fault.CUT, first, peak.frame, 0.6 if plan.sudden else 1.0, 0.9, words)
    box = box_of(sight.lost_cells[peak.frame], 0.5)
    words = f"The movement jumps {at(sight, peak.frame, peak.frame)}, as if frames were missing."
    return finding(sight, Fault.JUMP, first, peak.frame, severity_of(peak.strength), 0.6 + 0.1 * min(peak.strength, 3), words, box)

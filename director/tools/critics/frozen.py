"""The picture stands still while it should move: freezes, and repeated pictures (stutter).

Measure: pictures are the same when their small grey copies differ by less than SAME_MEAN on average and SAME_CELL in
every 8 x 8 cell (see sight.py; grey levels 0-255) from the FIRST picture of the hold, so that slow breathing adds up
and counts as movement. Lengths are seconds. ffmpeg's freezedetect waits 2 s and so misses short freezes; here the
clip's own cadence (twos, threes, pulldown) sets the shortest hold that counts. Smaller SHORTEST = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.reviews import STANDS
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, finding
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

SHORTEST = 0.17          # seconds of standing still inside a moving take
TURNS = 0.3              # the same where the camera is in somebody's hand: it rests for a moment where it turns round
CADENCES = 2.5           # ... and this many times the take's usual hold
ALIVE = 0.35             # mean step in grey levels over which a picture has moved
DRIFT = 0.4              # mean step in grey levels that coding alone can make between two equal pictures
DRIFT_CELL = 2.5         # the same for the cell that changed most
CRAWL = 0.5              # share of the take's usual step that is still movement
BESIDE = 1.0             # seconds at either side of a hold that tell how much the take moves there
NIL = 0.25               # share of the steps between that a repeated picture still makes
REPEATED = 0.25          # share of the pictures outside a stutter that may be repeated: a film shown at another speed has one in five
CATCH_UP = 1.5           # times the take's usual step that the picture after a repeat moves on
ENDING = 0.8             # seconds a subject may stand at the start or the end of a take in which the camera need not move
TITLE = 0.5              # share of a take without a request that stands still because it is a still
LIT = 0.9                # share of a step that light alone makes
PATIENCE = 1.0           # seconds of standing still in a take that hardly moves
ONE_PICTURE = 0.05       # median step in grey levels under which a take is one picture, shown for long: a lens or a model leaves more
ALL = 0.9                # share of a take that has to stand for that


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """FROZEN findings."""
    if sight.frames < 4 or plan.still:
        return []
    holds = [hold for hold in _holds(sight) if min(sight.span[hold[0] : hold[1] + 1]) >= SPAN]
    lengths = np.asarray([last - first + 1 for first, last in holds] or [1])
    steps = [step for i, step in enumerate(sight.step) if i and not sight.held[i] and step > ALIVE and not _lit(sight, i)]
    alive = len(steps) > 0.15 * sight.frames
    usual = float(np.median(lengths))
    pace = float(np.median(steps)) if alive else 0.0
    holds = _joined(sight, holds, pace) if alive else holds
    found = [f for hold in holds if (f := _judge(sight, plan, hold, usual, pace)) is not None]
    if alive and not plan.held and not found:
        found += _stutter(sight, holds, pace)
    return found


def _holds(sight: Sight) -> list[tuple[int, int]]:
    """Groups of one picture and its repeats, as (first, last)."""
    groups: list[tuple[int, int]] = []
    for i, held in enumerate(sight.held):
        if held:
            groups[-1] = (groups[-1][0], i)
        else:
            groups.append((i, i))
    return groups


def _joined(sight: Sight, holds: list[tuple[int, int]], pace: float) -> list[tuple[int, int]]:
    """Long holds that follow each other with next to no step are one: a key picture or slow coding drift parted them. A take that
    moves by no more than that anyway (`pace`, grey levels a picture: a slow camera in the rain) has to be stiller still."""
    joined: list[tuple[int, int]] = []
    for first, last in holds:
        drifted = sight.step[first] < min(DRIFT, CRAWL * pace) and sight.step_cell[first] < DRIFT_CELL
        if joined and first == joined[-1][1] + 1 and drifted and joined[-1][1] - joined[-1][0] >= 2:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _judge(sight: Sight, plan: Plan, hold: tuple[int, int], usual: float, pace: float) -> Finding | None:
    first, last = hold
    length = sight.seconds(last - first)
    if pace == 0.0:
        return _lifeless(sight, plan, first, last, length)
    if length < (TURNS if plan.shaky else SHORTEST) or last - first + 1 < CADENCES * usual + 1 or _crawls(sight, first, last):
        return None
    starts, stops = first == 0, last + 1 >= sight.frames
    ends = starts or stops
    abrupt = not starts and any(sight.step[i] > 0.5 * pace and not _lit(sight, i) for i in (max(0, first - 1), first))
    resumes = not stops and sight.step[last + 1] > 0.5 * pace and not _lit(sight, last + 1)
    if ends and not plan.camera and length < ENDING:
        return None
    if plan.edited and last - first + 1 > TITLE * sight.frames:
        abrupt = resumes = False                         # a title card or a photograph: nobody asked for motion
    hard = (abrupt or resumes) if plan.camera or ends else (abrupt and resumes)
    if ends and not plan.camera and (plan.rests or not plan.moving):
        hard = False
    if not hard and (plan.rests or length < PATIENCE):
        return None
    severity = 0.55 + 0.45 * min(1.0, length / 1.5) if hard else 0.2 + 0.25 * min(1.0, length / 2)
    words = f"The picture stands still {at(sight, first, last)} ({last - first + 1} equal frames) while the take moves around it."
    return finding(sight, Fault.FROZEN, first, last, severity, 0.95 if hard else 0.6, words)


def _crawls(sight: Sight, first: int, last: int) -> bool:
    """The pictures next to it step on by hardly more: a camera so slow that what coding leaves of it is now and then taken for nothing."""
    wide = max(1, round(BESIDE * sight.fps))
    beside = [*sight.step[max(1, first - wide) : first + 1], *sight.step[last + 1 : last + 1 + wide]]
    return bool(beside) and last > first and float(np.median(sight.step[first + 1 : last + 1])) > CRAWL * float(np.median(beside))


def _lit(sight: Sight, frame: int) -> bool:
    """Light changed, nothing moved: lightning over a harbour at rest."""
    return bool(sight.light) and abs(sight.light[frame]) > LIT * sight.step[frame]


def _lifeless(sight: Sight, plan: Plan, first: int, last: int, length: float) -> Finding | None:
    """A take that hardly moves at all: a fault where the request asks for motion, and where it is one picture that should live."""
    if length < min(PATIENCE, 0.8 * sight.seconds(sight.frames - 1)):
        return None
    share = (last - first + 1) / sight.frames
    one = plan.lives and share > ALL and float(np.median(sight.step[1:])) < ONE_PICTURE
    asked = "the camera should move" if plan.camera else "the words ask for action" if plan.moving else ""
    severity = (0.5 + 0.5 * share) if plan.camera else (0.35 + 0.35 * share) if plan.moving else STANDS if one else 0.25
    why = f", though {asked}." if asked else ": it is one picture, shown for the whole take." if one else "."
    words = f"Nothing moves {at(sight, first, last)}{why}"
    return finding(sight, Fault.FROZEN, first, last, severity, 0.9, words)


def _stutter(sight: Sight, holds: list[tuple[int, int]], pace: float) -> list[Finding]:
    """A stretch of repeated pictures in a take that elsewhere shows a new one every time."""
    repeats = [last - first for first, last in holds]
    best: tuple[int, int] | None = None
    start = 0
    for i in range(len(holds) + 1):
        if i < len(holds) and repeats[i]:
            continue
        if i - start >= 4 and (best is None or i - start > best[1] - best[0]):
            best = (start, i)
        start = i + 1
    if best is None:
        return []
    first, last = holds[best[0]][0], holds[best[1] - 1][1]
    inside = [sight.step[hold[0]] for hold in holds[best[0] + 1 : best[1]]]
    still = [sight.step[i] for i in range(first, last + 1) if sight.held[i]]
    outside = repeats[: best[0]] + repeats[best[1] :]
    if np.median(still) > CRAWL * np.median(inside):
        return []                                        # no repeats: every picture moves on by a little
    if np.median(still) > NIL * np.median(inside) and np.median(inside) < CATCH_UP * pace:
        return []                                        # a move that comes to rest: after a repeat the next picture makes up for it
    if len(outside) < 8 or sum(map(bool, outside)) > REPEATED * len(outside) or np.median(inside) < 0.6 * pace:
        return []
    hold = (last - first + 1) / (best[1] - best[0])
    words = f"The movement stutters {at(sight, first, last)}: each picture is shown about {hold:.1f} times."
    return [finding(sight, Fault.STUTTER, first, last, 0.3 + 0.12 * hold, 0.8, words)]

"""The measuring critic: looks at every picture of a take and reports what can be measured without a vision model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from director.model import Finding, Review, ShotRequest
from director.tools.critics import (
    action,
    black,
    blur,
    click,
    clipped,
    corruption,
    drift,
    flicker,
    frozen,
    jump,
    loud,
    mirrored,
    morph,
    motion,
    noise,
    order,
    pop,
    shape,
    silent,
    sliding,
    sudden,
    swimming,
    unsynced,
    warped,
)
from director.tools.critics.findings import doubted, heard, severity_of, strength_of
from director.tools.critics.hearing import Sound, listen
from director.tools.critics.measuring import NAME, VERSION
from director.tools.critics.plan import Plan, read_plan
from director.tools.critics.sight import Sight, chapters
from director.vocabulary import Fault

SERIOUS = 0.5            # severity from which a finding fails the take; smaller = stricter
SLIGHT = 0.3             # severity under which a finding is not worth a word
SPARE = 48               # frames looked at beyond the request's length before the pass stops
SWEEP = 3.0              # times the take's usual flow that make a whip pan
EVIDENT = 0.85           # severity of a jump that may be a cut
EDIT = 2                 # cuts that make an edited film
POPPED = 0.65            # severity from which a thing that pops up, not missing frames, makes the leap at one of its ends
UNREST = 0.5             # weight of restless texture in the ranking of takes: clean footage has more of it than of any other sign
POWER = 4                # of the signs that are summed up for the ranking: the strongest tells most, and several more than one
LETTERED = 1.8           # times the usual sign of a melt that counts in an edited film: the title of each film looked at stayed under it

UNCHECKED = (
    "Content was not looked at: no vision model. Whether the take shows the subject, action, place and style is unchecked.",
    "Anatomy, faces, identity against the character's description and text in the picture are unchecked.",
)
HEARD = "What is heard is unchecked: only gaps, clipping, clicks and the length of the sound were measured."
MUTE = "There is no sound in it to check."
_MEASURES = (
    black, clipped, frozen, flicker, jump, mirrored, order, blur, noise, corruption, morph, warped, pop, drift, swimming, sudden, sliding, motion,
)
_BREAKS = (Fault.CUT, Fault.BLACK, Fault.BLANK, Fault.FROZEN, Fault.BLUR, Fault.STUTTER, Fault.NOISE, Fault.CORRUPTION, Fault.ORDER, Fault.MIRRORED)
_INWARD = (Fault.ORDER, Fault.NOISE, Fault.CORRUPTION, Fault.MORPH, Fault.POP, Fault.IDENTITY)
_MELTS = (Fault.MORPH, Fault.POP, Fault.IDENTITY)
_QUIET = (*_INWARD, Fault.SWIMMING)                      # not worth a word where they do not fail the take
_FOLLOWS = (Fault.JUMP, Fault.POP, Fault.MORPH, Fault.IDENTITY)


def reviewed(take: Path, sha256: str, request: ShotRequest) -> Review:
    """See `director.tools.critics.measuring.MeasuredCritic.review`."""
    plan = read_plan(request)
    sight, found = examine(take, plan, request.frames + SPARE)
    worst = suspicion(found)
    sound = listen(take)
    found = told([*shape.find(sight, request), *found, *by_ear(sound, sight, plan)])
    return Review(
        take=sha256, critic=NAME, version=VERSION, score=score(found), findings=tuple(found[:100]),
        passed=all(finding.severity < SERIOUS for finding in found), unchecked=unchecked(sound), measures={**figures(sight), "suspicion": worst},
    )


def examine(take: Path, plan: Plan, most: int) -> tuple[Sight, list[Finding]]:
    """Every finding of the measures, also the slight ones, chapter by chapter; what two chapters share is told once."""
    sight, found = Sight(), list[Finding]()
    for first, last in chapters(take, most, sight):
        part = sight.part(first, last)
        for finding in judge(part, plan):
            moved = finding if first == 0 else finding.but(
                first_frame=finding.first_frame + first, last_frame=finding.last_frame + first,
                start=sight.seconds(finding.first_frame + first), end=sight.seconds(finding.last_frame + first + 1))
            if not any(_same(moved, other) for other in found) and not _announced(sight, plan, moved):
                found.append(moved)
    if not sight.frames:
        return sight, []
    return sight, unedited(found) if plan.edited else found


def by_ear(sound: Sound, sight: Sight, plan: Plan) -> list[Finding]:
    """Every finding of the measures of the sound, laid on the pictures at which it is heard."""
    found = [*silent.find(sound, plan), *loud.find(sound), *click.find(sound), *unsynced.find(sound, sight)]
    if sound.problem:
        words = f"The sound is damaged: {sound.problem}"[:299].rstrip(".") + "."
        found.append(heard(Fault.UNREADABLE, sound.begins + sound.seconds, sound.begins + sound.seconds, 0.8, 1.0, words))
    last = max(0, sight.frames - 1)
    return [one.but(first_frame=min(last, int(one.start * sight.fps)), last_frame=min(last, int(one.end * sight.fps))) for one in found]


def unchecked(sound: Sound) -> tuple[str, ...]:
    """What nobody looked at or listened to."""
    return (*UNCHECKED, HEARD if sound.rate else MUTE)


def unedited(found: list[Finding]) -> list[Finding]:
    """Without the cuts of an edited film. One of them may pass for a jump, where the new picture moves like the old one. Its letters,
    dissolves and fades pass for things that melt or go out of focus, so these have to show more."""
    cuts = [finding for finding in found if finding.kind is Fault.CUT]
    leaps = [finding for finding in found if finding.kind is Fault.JUMP and finding.severity >= EVIDENT]
    if not cuts or len(cuts) + len(leaps) < EDIT:
        return found
    kept = [finding for finding in found if finding not in cuts and finding not in leaps]
    return [doubted(finding, LETTERED) if finding.kind in (*_MELTS, Fault.BLUR) else finding for finding in kept]


def judge(sight: Sight, plan: Plan) -> list[Finding]:
    """The findings of all measures on one chapter, worst first, without those that another one explains."""
    if not sight.frames:
        return []
    found = [finding for measure in _MEASURES for finding in measure.find(sight, plan)]
    return sorted(standing(sight, found), key=lambda finding: -finding.severity)


def standing(sight: Sight, found: list[Finding]) -> list[Finding]:
    """Those that neither a whip pan nor another finding explains. What a whip pan explains counts for nothing, and so explains nothing."""
    found = [finding for finding in found if not _swept(sight, finding)]
    return [finding for finding in found if not _explained(finding, found)]


def told(found: list[Finding]) -> list[Finding]:
    """What is worth a word, the worst first."""
    kept = [finding for finding in found if finding.severity >= (SERIOUS if finding.kind in _QUIET else SLIGHT)
            or finding.kind in (Fault.BLACK, Fault.BLANK, Fault.FROZEN)]
    return sorted(kept, key=lambda finding: (-finding.severity, finding.first_frame))


def suspicion(found: list[Finding]) -> float:
    """0 (nothing at all) to 1: a scale on which takes are compared, also those in which nothing is found. Of each kind its strongest
    sign counts, in times of the threshold from which it fails a take."""
    signs: dict[Fault, float] = {}
    for one in found:
        weight = UNREST if one.kind is Fault.SWIMMING else 1.0
        signs[one.kind] = max(signs.get(one.kind, 0.0), weight * strength_of(one.severity))
    return round(severity_of(float(sum(sign**POWER for sign in signs.values()) ** (1 / POWER))), 4)


def _announced(sight: Sight, plan: Plan, finding: Finding) -> bool:
    return plan.edits.explain(finding.kind, finding.start, finding.end, sight.seconds(finding.last_frame))


def _swept(sight: Sight, finding: Finding) -> bool:
    """The picture flies by: the flow is a guess there, and so is whatever it does not explain."""
    if finding.kind not in _INWARD or (finding.first_frame, finding.last_frame) in sight.crossed:
        return False                       # a stretch that runs back is seen without the flow
    near = sight.motion[max(0, finding.first_frame - 1) : finding.last_frame + 2]
    return max(near) > jump.RACING and float(np.median(near)) > SWEEP * float(np.median(sight.motion[1:]))


def _explained(finding: Finding, found: list[Finding]) -> bool:
    """A leap at the edge of a freeze, a dark moment or a blur is part of that fault, not another one; so is whatever seems to
    melt, pop up or change colour across it."""
    if finding.kind in (Fault.ORDER, Fault.BLUR, Fault.NOISE, Fault.CORRUPTION):
        return any(other.kind is Fault.CUT and finding.first_frame - 2 <= other.last_frame <= finding.last_frame + 2 for other in found)
    if finding.kind is Fault.CUT:
        return any(other.kind is Fault.MIRRORED and finding.last_frame in _ends(other) for other in found)
    if finding.kind in (Fault.DRIFT, Fault.WRONG_MOTION):
        return any(other.kind in (Fault.CUT, Fault.MIRRORED) for other in found)
    if finding.kind not in _FOLLOWS:
        return False
    jumps = {other.last_frame for other in found if other.kind is Fault.JUMP and other.severity >= SERIOUS}
    pops = [other for other in found if other.kind is Fault.POP and other.severity >= SERIOUS]
    if finding.kind is Fault.POP and finding.severity < POPPED and len(_ends(finding) & jumps) == 1:
        return True                        # it went, or came, with the jump
    if finding.kind is Fault.JUMP and any(finding.last_frame in _ends(pop) and (pop.severity >= POPPED or _ends(pop) <= jumps) for pop in pops):
        return True                        # an end of a thing that popped up
    return any(
        other.kind in _BREAKS and other.severity >= SERIOUS and other is not finding
        and other.first_frame - 1 <= finding.last_frame and finding.first_frame <= other.last_frame + 2
        for other in found
    )


def _ends(finding: Finding) -> set[int]:
    """The first picture of a fault and the first after it."""
    return {finding.first_frame, finding.last_frame + 1}


def _same(a: Finding, b: Finding) -> bool:
    return a.kind is b.kind and a.first_frame <= b.last_frame and b.first_frame <= a.last_frame


def score(found: list[Finding]) -> float:
    return round(float(np.prod([1 - finding.severity * finding.confidence for finding in found])), 4) if found else 1.0


def figures(sight: Sight) -> dict[str, float]:
    """A take in a few figures: medians of the series, rounded so that the same take gives the same document; and when it is liveliest."""
    if not sight.frames:
        return {"frames": 0.0}
    series = {
        "level": sight.level, "span": sight.span, "sharpness": sight.sharp,
        "step": sight.step[1:], "motion": sight.motion[1:], "stir": sight.stir[1:], "lost": sight.lost[1:],
    }
    figures = {name: round(float(np.median(values)), 4) for name, values in series.items() if values}
    happens = dict(zip(("action", "over"), action.moment(sight) or (), strict=False))
    return {"frames": float(sight.frames), "repeated": float(sum(1 for held in sight.held if held)), **figures, **happens}

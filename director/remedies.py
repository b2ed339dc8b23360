"""What is done about each kind of fault: repaired where that is honest, else filmed again with something different.

Pure: from the requests and reviews so far follows what comes next, and why, in words. A remedy is tried once; the same faults twice
mean that it does not help.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from director.model import Finding, Review
from director.roles import Mend
from director.vocabulary import Fault

SERIOUS = 0.5            # severity from which a finding fails a take, as the critics have it
FEW = 0.25               # seconds (6 pictures at 24 a second) that can be made anew from their neighbours; larger = less honest
NEAR = 2                 # pictures around a stretch of flicker that are evened out with it


@dataclass(frozen=True)
class Remedy:
    """Against one kind of fault. `words` go into the prompt, said positively; `ban` into the negative prompt, where a generator
    takes one; `calm` asks for less motion (-1) or more (+1), where a generator takes a strength; `anchor`: where nothing else
    helps, a clean picture of the take is begun on; `shorter`: filmed shorter and slowed down, because it goes wrong with time."""

    words: str = ""
    ban: str = ""
    calm: int = 0
    anchor: bool = False
    shorter: bool = False


REMEDIES: dict[Fault, Remedy] = {
    Fault.BLACK: Remedy("the subject clearly visible", "black frames, underexposed"),
    Fault.BLANK: Remedy("a full, detailed picture", "empty frame, plain background"),
    Fault.CLIPPED: Remedy("balanced exposure", "overexposed, blown out highlights, crushed blacks"),
    Fault.FROZEN: Remedy("visible, continuous movement", "still image, frozen", calm=+1),
    Fault.STUTTER: Remedy("fluid, continuous movement", "stutter, repeated frames"),
    Fault.FLICKER: Remedy("steady, even exposure", "flicker, flashing, strobing"),
    Fault.JUMP: Remedy("one smooth, unbroken take", "jump cut, skipped frames", shorter=True),
    Fault.ORDER: Remedy("one smooth, unbroken take", "reversed or shuffled frames"),
    Fault.MIRRORED: Remedy("one consistent direction", "mirrored, flipped image"),
    Fault.CUT: Remedy("one unbroken shot in a single place", "cut, scene change, montage", shorter=True),
    Fault.MORPH: Remedy("solid shapes that keep their form", "morphing, melting, warping, deformed", calm=-1, anchor=True, shorter=True),
    Fault.POP: Remedy("everything stays where it is", "objects appearing or vanishing", calm=-1, anchor=True),
    Fault.DRIFT: Remedy("the same light and colour from beginning to end", "colour shift, fading", anchor=True, shorter=True),
    Fault.IDENTITY: Remedy("the same subject from beginning to end", "changing face", calm=-1, anchor=True, shorter=True),
    Fault.SWIMMING: Remedy("firm, steady surfaces", "swimming texture, crawling texture, warping", calm=-1, shorter=True),
    Fault.BLUR: Remedy("in sharp focus", "blurry, out of focus"),
    Fault.NOISE: Remedy("a clean picture", "noise, grain, static"),
    Fault.CORRUPTION: Remedy("a clean picture", "compression artifacts, blocky"),
    Fault.WRONG_MOTION: Remedy("the camera moves just as described", "wrong camera movement"),
    Fault.WRONG_SUBJECT: Remedy(ban="wrong subject"),
    Fault.WRONG_ACTION: Remedy("the action clearly visible", "standing idle", calm=+1),
    Fault.WRONG_PLACE: Remedy("the place clearly recognisable", "wrong place"),
    Fault.WRONG_STYLE: Remedy(ban="inconsistent style"),
    Fault.ANATOMY: Remedy("natural anatomy", "extra limbs, fused fingers, deformed hands", calm=-1, anchor=True),
    Fault.TEXT: Remedy(ban="text, letters, captions, watermark"),
    Fault.SILENT: Remedy("with clear sound", "silence"),
    Fault.LOUD: Remedy("sound at an even level", "distorted sound"),
    Fault.CLICK: Remedy("clean sound", "clicks, crackling"),
    Fault.UNSYNCED: Remedy("sound in step with the picture", shorter=True),
    Fault.UNREADABLE: Remedy(),
    Fault.WRONG_SIZE: Remedy(),
    Fault.WRONG_LENGTH: Remedy(),
}
"""Every kind has one. Another seed comes with each; against a broken or misshapen file that is all there is: words do not reach it."""

_REMADE = (Fault.BLACK, Fault.BLANK, Fault.FROZEN, Fault.STUTTER, Fault.FLICKER, Fault.BLUR, Fault.NOISE, Fault.CORRUPTION, Fault.ORDER,
           Fault.MIRRORED)
"""Faults of single pictures: what they hide is seen before and after."""


_EDGES = (Fault.JUMP, Fault.POP, Fault.DRIFT)


def faults(review: Review) -> frozenset[Fault]:
    """The kinds of fault that failed a take."""
    return frozenset(finding.kind for finding in serious(review))


def serious(review: Review) -> tuple[Finding, ...]:
    """The findings that failed a take, worst first."""
    bad = [finding for finding in review.findings if finding.severity >= SERIOUS] or ([] if review.passed else list(review.findings))
    return tuple(sorted(bad, key=lambda finding: -finding.severity * finding.confidence))


def mends(review: Review, frames: int, fps: float) -> tuple[Mend, ...]:
    """How a take of `frames` pictures can be repaired; empty where it passed, or where one fault that counts cannot be."""
    found: list[Mend] = []
    left: list[Finding] = []
    for finding in () if review.passed else serious(review):
        mend = _mend(finding, frames, fps)
        found += [mend] if mend is not None else []
        left += [finding] if mend is None else []
    if any(not any(_comes_with(finding, mend) for mend in found) for finding in left):
        return ()
    return _joined(found)


def _mend(finding: Finding, frames: int, fps: float) -> Mend | None:
    first, last = finding.first_frame, min(finding.last_frame, frames - 1)
    first += finding.kind is Fault.FROZEN and last > first           # the picture that is held is a good one
    few = last - first < max(1, round(FEW * fps))
    if finding.kind in _REMADE and few and first > 0 and last < frames - 1:
        return Mend("pictures", first, last)
    if finding.kind is Fault.FLICKER and finding.box is None:
        return Mend("light", max(0, first - NEAR), min(frames - 1, last + NEAR))
    return None


def _comes_with(finding: Finding, mend: Mend) -> bool:
    """A leap inside flicker, or at the edge of pictures that are made anew, goes with them; whether it does, the critic says."""
    return finding.kind in _EDGES and mend.first - 1 <= finding.first_frame and finding.last_frame <= mend.last + 1


def _joined(found: list[Mend]) -> tuple[Mend, ...]:
    """In order; stretches of one sort that touch become one."""
    joined: list[Mend] = []
    for mend in sorted(found, key=lambda each: (each.what, each.first)):
        if joined and joined[-1].what == mend.what and mend.first <= joined[-1].last + 1:
            joined[-1] = Mend(mend.what, joined[-1].first, max(joined[-1].last, mend.last))
        else:
            joined.append(mend)
    return tuple(joined)


def named(kinds: Iterable[Fault]) -> str:
    """'flicker', 'flicker and morph', in a fixed order."""
    names = [kind.value for kind in Fault if kind in set(kinds)]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else "a low score"


def remedies(kinds: Iterable[Fault]) -> Sequence[Remedy]:
    """Those there are against these faults, in a fixed order."""
    wanted = set(kinds)
    return [REMEDIES[kind] for kind in Fault if kind in wanted and kind in REMEDIES]

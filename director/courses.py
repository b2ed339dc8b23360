"""Where one shot stands, and what is to be done next for it: filmed, repaired, filmed again, or left as it is.

Pure but for the picture that a shot may begin on: the same takes with the same reviews lead to the same next step, so that a
restart walks the same way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from director import remedies
from director.attempts import reason_for_repair, reason_for_retake, retake_request, shorter_request, take_request
from director.errors import DirectorError
from director.model import Anchor, Fault, Review, Shot, ShotRequest, Take
from director.roles import Capabilities, Generator, Mend

RETAKES = 2
"""How often a shot is filmed again after a bad review."""


@dataclass(frozen=True)
class Attempt:
    """A take with its review, None where it has none. `request` is what was asked for it."""

    take: Take
    path: Path
    review: Review | None
    request: ShotRequest | None = None

    @property
    def whole(self) -> bool:
        """Whether a critic decoded the take to its end."""
        return self.review is not None and all(found.kind is not Fault.UNREADABLE for found in self.review.findings)


@dataclass(frozen=True)
class Film:
    """Film this. `reason` is "" for takes that were wanted from the start."""

    generator: Generator
    request: ShotRequest
    reason: str = ""


@dataclass(frozen=True)
class Repair:
    """Repair that take."""

    of: Attempt
    mends: tuple[Mend, ...]
    request: ShotRequest
    reason: str


@dataclass
class Course:
    """Where one shot stands in this run.

    takes      how many are filmed before the best is chosen
    retakes    how often it is filmed again where none of them is good
    affords    whether a retake may be paid for; paid generators are never asked again without
    spare      another generator that the person allows, with its request, tried where the first one cannot do it
    opening    gives a picture of a take to begin on; None where that cannot be
    follows    the shot begins on the last picture of that course's take
    chosen     its one attempt is the take that the shot names; nothing more is done
    """

    shot: Shot
    generator: Generator
    capabilities: Capabilities
    first: ShotRequest
    retakes: int = RETAKES
    takes: int = 1
    affords: Callable[[Film], bool] | None = None
    spare: tuple[Generator, ShotRequest] | None = None
    opening: Callable[[Attempt, int], Anchor | None] | None = None
    attempts: list[Attempt] = field(default_factory=list)
    unmended: set[str] = field(default_factory=set)          # takes whose repair failed
    breaks: int = 0
    error: DirectorError | None = None
    follows: Course | None = None
    chosen: bool = False
    news: bool = False                                       # something was filmed, repaired or reviewed in this run
    costly: bool = False                                     # another retake would cost more than is allowed
    stuck: bool = False                                      # the same faults came twice, and nothing else is left to try

    def begin(self) -> None:
        """Take the picture to begin on from the take before, where there is one."""
        if self.follows is not None and self.follows.attempts:
            before = self.follows.best()
            self.first = self.first.but(first=Anchor(sha256=before.take.sha256, file=str(before.path)))
        self.follows = None

    @property
    def number(self) -> int:
        """Number of the attempt that comes next, from 1."""
        return len(self.attempts) + 1

    @property
    def settled(self) -> bool:
        """Nothing more is to be done for this shot."""
        return self.next() is None

    @property
    def passed(self) -> bool:
        """One of the takes can go into the film as it is."""
        return self.chosen or any(self._fits(one) and one.review is not None and one.review.passed for one in self.attempts)

    def best(self) -> Attempt:
        """The take for the cut: one that passed before one that did not, then by score, then the earlier."""
        fitting = [one for one in self.attempts if self._fits(one)] or self.attempts
        return max(fitting, key=lambda one: (one.review.passed, one.review.score) if one.review else (True, 1.0))

    def next(self) -> Film | Repair | None:
        """What is to be done now; None when the shot is settled."""
        filmed = self._filmed()
        if self.error or self.chosen:
            return None
        if len(filmed) < self.takes:
            return Film(self.generator, take_request(self.first, len(filmed)))
        if self.passed or self.capabilities.sources:                # the person's own footage is shown as it is
            return None
        return self._repair(filmed) or (self._allowed(self._again(filmed)) if len(filmed) - self.takes < self.retakes else None)

    # -- inside

    def _filmed(self) -> list[Attempt]:
        return [one for one in self.attempts if not one.take.repaired]

    def _fits(self, one: Attempt) -> bool:
        """Asked for as long as the shot; a take that was filmed shorter waits to be slowed down."""
        return one.request is None or one.request.seconds > self.first.seconds - 0.5 / self.first.fps

    def _repair(self, filmed: list[Attempt]) -> Repair | None:
        """A repair that may suffice and was not tried, of the best take first."""
        done = {one.take.repaired for one in self.attempts} | self.unmended
        for one in sorted(filmed, key=lambda each: -each.review.score if each.review else 0.0):
            if one.review is None or one.take.sha256 in done:
                continue
            mends = remedies.mends(one.review, one.take.frames, one.take.fps)
            if not self._fits(one):
                mends = (Mend("slow", 0, round(self.first.seconds * one.take.fps) - 1),) if one.review.passed else ()
            if mends:
                return Repair(one, mends, self.first, reason_for_repair(one.review, mends))
        return None

    def _again(self, filmed: list[Attempt]) -> Film | None:
        """The next retake; None, and `stuck`, where the same faults came twice and there is no other way."""
        first_try = len(filmed) == self.takes
        judged = max(filmed, key=lambda one: one.review.score if one.review else 0.0) if first_try else filmed[-1]
        reviews = [one.review for one in filmed if one.review]
        assert judged.review is not None, "only what was chosen goes without"
        request = retake_request(self.first, reviews, len(filmed), self.capabilities)
        if not first_try and _same(reviews[-2], reviews[-1]):
            other = self._otherwise(request, filmed, judged.review)
            self.stuck = other is None
            return other
        return Film(self.generator, request, reason_for_retake(judged.review, self.first, request))

    def _allowed(self, step: Film | None) -> Film | None:
        """The retake, where it costs nothing or may be paid for."""
        self.costly = step is not None and step.generator.capabilities().paid and not (self.affords is not None and self.affords(step))
        return None if self.costly else step

    def _otherwise(self, request: ShotRequest, filmed: list[Attempt], review: Review) -> Film | None:
        """A way that differs in more than words: begun on a clean picture, with the other generator, or shorter."""
        against = remedies.remedies(remedies.faults(review))
        if self.capabilities.keyframes and self.opening and not self.first.first and any(each.anchor for each in against):
            clean = max(filmed, key=lambda one: (_clean_opening(one), one.review.score if one.review else 0.0))
            anchor = self.opening(clean, 0) if _clean_opening(clean) else None
            if anchor is not None:
                request = request.but(first=anchor)
                return Film(self.generator, request, reason_for_retake(review, self.first, request))
        if self.spare is not None:
            generator, asked = self.spare
            return Film(generator, asked, reason_for_retake(review, self.first, asked, generator.name))
        short = shorter_request(request)
        if short.frames < request.frames and any(each.shorter for each in against):
            return Film(self.generator, short, reason_for_retake(review, self.first, short))
        return None


def _same(before: Review, now: Review) -> bool:
    """Every fault of the take before is there again."""
    return remedies.faults(before) <= remedies.faults(now)


def _clean_opening(one: Attempt) -> bool:
    return one.review is not None and all(each.first_frame > 0 for each in remedies.serious(one.review))

"""Filming all shots: what is missing is filmed and reviewed side by side, in rounds, until every shot is settled.

A round's results go into the store first; the next round reads where each shot stands from there. So going on
after a crash is the same code as going on.
"""

from __future__ import annotations

import time
from collections.abc import Generator as Steps
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from director.attempts import reason_for_retake, retake_request, review_key
from director.disk import sha256
from director.errors import DirectorError, FilmingFailed, Stopped, StoreProblem, Unavailable
from director.events import Event, Failed, Filmed, Filming, Retaking, Reviewed
from director.model import Anchor, Review, Shot, ShotRequest, Take
from director.roles import Capabilities, Critic, Done, Executor, Footage, Generator, Job, Progress, Report
from director.store import Store

RETAKES = 2
"""How often a shot is filmed again after a bad review. Paid generators are never asked again unasked."""
TRIES = 2
"""How often filming may break before the shot is given up."""
REVIEWING = 0.05
"""Share of a job's progress that is the review."""


@dataclass(frozen=True)
class Rushes:
    """What comes home from filming: facts about the file, the review, seconds it took."""

    footage: Footage | None
    sha256: str
    review: Review
    seconds: float


@dataclass(frozen=True)
class FilmJob:
    """Film a take to `out` and review it, in a worker."""

    generator: Generator
    critic: Critic
    request: ShotRequest
    out: Path

    def __call__(self, report: Report) -> Rushes:
        started = time.monotonic()
        footage = self.generator.film(self.request, self.out, lambda done: report(done * (1 - REVIEWING)))
        if not self.out.is_file():
            raise FilmingFailed(f"The generator {self.generator.name!r} said it had filmed the shot but left no file.")
        content = sha256(self.out)
        review = self.critic.review(self.out, content, self.request)
        report(1.0)
        return Rushes(footage, content, review, time.monotonic() - started)


@dataclass(frozen=True)
class ReviewJob:
    """Review a take that is in the store."""

    critic: Critic
    path: Path
    sha256: str
    request: ShotRequest

    def __call__(self, report: Report) -> Rushes:
        started = time.monotonic()
        review = self.critic.review(self.path, self.sha256, self.request)
        report(1.0)
        return Rushes(None, self.sha256, review, time.monotonic() - started)


@dataclass(frozen=True)
class Attempt:
    """A take with its review."""

    take: Take
    path: Path
    review: Review | None


@dataclass
class Course:
    """Where one shot stands in this run."""

    shot: Shot
    generator: Generator
    capabilities: Capabilities
    first: ShotRequest
    retakes: int = RETAKES
    attempts: list[Attempt] = field(default_factory=list)
    breaks: int = 0
    error: DirectorError | None = None
    follows: Course | None = None          # begins on the last picture of that course's take

    def begin(self) -> None:
        """Take the picture to begin on from the take before, where there is one."""
        if self.follows is not None and self.follows.attempts:
            before = self.follows.best()
            self.first = self.first.but(first=Anchor(sha256=before.take.sha256, file=str(before.path)))
        self.follows = None

    @property
    def settled(self) -> bool:
        """Nothing more is to be filmed for this shot."""
        if self.error or len(self.attempts) > self.retakes:
            return True
        last = self.attempts[-1].review if self.attempts else None
        return last is not None and last.passed

    @property
    def number(self) -> int:
        """Number of the attempt that comes next, from 1."""
        return len(self.attempts) + 1

    def request(self) -> ShotRequest:
        """What to film next."""
        review = self.attempts[-1].review if self.attempts else None
        return self.first if review is None else retake_request(self.first, review, len(self.attempts), self.capabilities)

    def best(self) -> Attempt:
        """The take for the cut: one that passed before one that did not, then by score, then the earlier."""
        return max(self.attempts, key=lambda one: (one.review.passed, one.review.score) if one.review else (True, 1.0))


def shoot(store: Store, courses: list[Course], critic: Critic, executor: Executor) -> Iterator[Event]:
    """Settle every course. Raises at the end when a shot could not be filmed; at once when the store or a service fails."""
    shooting = _Shooting(store, courses, critic)
    while True:
        jobs: list[tuple[Course, FilmJob | ReviewJob]] = []
        for course in courses:
            job = yield from shooting.advance(course)
            if job and not any(_same_work(job, other) for _, other in jobs):
                jobs.append((course, job))
        if not jobs:
            break
        running = cast("Steps[Progress | Done, None, None]", executor.run([cast("Job[Any]", job) for _, job in jobs]))
        with closing(running):
            for message in running:
                yield from shooting.take_in(*jobs[message.job], message)
    _raise_for(courses)


def waiting(store: Store, course: Course, critic: Critic) -> Steps[Event, None, bool]:
    """Take in what the store has for a shot; gives whether something is still to be filmed or reviewed. Nothing is."""
    job = yield from _Shooting(store, [course], critic).advance(course)
    return job is not None


class _Shooting:
    """One run of `shoot`: reads where shots stand, keeps what comes home, knows how far the whole is."""

    def __init__(self, store: Store, courses: list[Course], critic: Critic) -> None:
        self.store, self.courses, self.critic = store, courses, critic
        self.started = time.monotonic()
        self.fractions: dict[str, float] = {}
        self.filmed_frames = 0.0
        self.whole = 0.0
        self.fresh: set[str] = set()

    def advance(self, course: Course) -> Steps[Event, None, FilmJob | ReviewJob | None]:
        """Take in what the store has for a shot. Returns the job that is missing, None when the shot is settled, or waits for the
        one before it."""
        if course.follows is not None:
            if not course.follows.settled:
                return None
            course.begin()
        while not course.settled:
            request = course.request()
            key = request.key(course.generator.name, course.generator.version)
            result = self.store.find("take", key, course.shot.id)
            if result is None:
                if key in self.fresh:
                    raise StoreProblem(f"The take of shot {course.shot.id} vanished or changed right after it was kept. "
                                       f"Something else writes in {self.store.folder}, or the disk is failing.")
                if course.attempts and course.attempts[-1].review and not course.breaks:
                    reason = reason_for_retake(course.attempts[-1].review, course.first, request)
                    yield Retaking(shot=course.shot.id, attempt=course.number, reason=reason)
                return FilmJob(course.generator, self.critic, request, self.store.scratch(".mp4"))
            if result.shot != course.shot.id:
                result = self.store.also(result, course.shot.id)
            reviewed = self.store.find("review", review_key(self.critic, result.sha256, request))
            if reviewed is None:
                return ReviewJob(self.critic, result.path, result.sha256, request)
            take, review = result.read(Take), reviewed.read(Review)
            if key not in self.fresh:
                yield Filmed(take=take, attempt=course.number, reused=True)
                yield Reviewed(shot=course.shot.id, attempt=course.number, review=review)
            course.attempts.append(Attempt(take, result.path, review))
            course.breaks = 0
        self.fractions[course.shot.id] = 1.0
        return None

    def take_in(self, course: Course, job: FilmJob | ReviewJob, message: Progress | Done) -> Iterator[Event]:
        """One message of a job."""
        if isinstance(message, Progress):
            yield self._progress(course, job, message.fraction)
        elif message.error is None:
            yield from self._keep(course, job, message.result)
        else:
            yield self._broken(course, message.error)

    def _keep(self, course: Course, job: FilmJob | ReviewJob, rushes: Rushes) -> Iterator[Event]:
        """Put what came home into the store, the take before its review."""
        name, request = course.shot.id, job.request
        key = request.key(course.generator.name, course.generator.version)
        yield self._progress(course, job, 1.0)
        self.fresh.add(key)
        if isinstance(job, FilmJob) and rushes.footage is not None:
            take = _take(course, request, key, rushes.sha256, rushes.footage)
            self.store.put("take", key, job.out, take, inputs=request, expected=rushes.sha256)
            yield Filmed(take=take, attempt=course.number, reused=False, seconds=rushes.seconds)
        reviewed = rushes.review
        self.store.put("review", review_key(self.critic, rushes.sha256, request), reviewed.model_dump_json().encode(), reviewed)
        yield Reviewed(shot=name, attempt=course.number, review=reviewed)

    def _broken(self, course: Course, error: Exception) -> Event:
        """A job failed: try again, give the shot up, or (store, service, person) stop everything."""
        if not isinstance(error, DirectorError) or isinstance(error, StoreProblem | Unavailable | Stopped):
            raise error
        for trace in getattr(error, "__notes__", ()):
            self.store.log({"event": "trace", "shot": course.shot.id, "text": trace})
        course.breaks += 1
        again = isinstance(error, FilmingFailed) and course.breaks < TRIES and not course.capabilities.paid
        if not again:
            course.error = error
        end = "It is tried once more." if again else "An earlier take is used." if course.attempts else "The other shots go on."
        return Failed(shot=course.shot.id, sentence=f"Shot {course.shot.id} could not be filmed. {error} {end}")

    def _progress(self, course: Course, job: FilmJob | ReviewJob, fraction: float) -> Filming:
        """How far the shot and the whole are, weighed by frames, and seconds left by the pace of this run."""
        name = course.shot.id
        if isinstance(job, FilmJob):
            self.filmed_frames += max(0.0, fraction - self.fractions.get(name, 0.0)) * course.first.frames
        self.fractions[name] = fraction
        total = sum(each.first.frames for each in self.courses)
        done = sum(each.first.frames * self.fractions.get(each.shot.id, 0.0) for each in self.courses)
        self.whole = max(self.whole, min(1.0, done / total))
        pace = self.filmed_frames / max(1e-6, time.monotonic() - self.started)
        eta = (total - done) / pace if pace > 0 and self.filmed_frames >= 0.02 * total else None
        return Filming(shot=name, attempt=course.number, fraction=fraction, whole=self.whole, eta=eta)


def _take(course: Course, request: ShotRequest, key: str, content: str, footage: Footage) -> Take:
    notes = tuple(str(note)[:300] for note in footage.notes[:40])
    return Take(
        key=key, sha256=content, shot=course.shot.id, generator=course.generator.name, version=course.generator.version,
        seed=request.seed, prompt=request.prompt, width=footage.width, height=footage.height, fps=footage.fps,
        frames=footage.frames, cost=footage.cost, notes=notes,
    )


def _same_work(job: FilmJob | ReviewJob, other: FilmJob | ReviewJob) -> bool:
    """Two shots that ask for the same take: it is made once."""
    same_maker = not isinstance(job, FilmJob) or not isinstance(other, FilmJob) or job.generator is other.generator
    return type(job) is type(other) and same_maker and job.request.but(shot=other.request.shot) == other.request


def _raise_for(courses: list[Course]) -> None:
    """One error for all shots that have no take."""
    lost = [course for course in courses if course.error and not course.attempts]
    if lost:
        first = lost[0].error
        assert first is not None, "lost courses have an error"
        names = ", ".join(course.shot.id for course in lost)
        kept = "; what was filmed is kept" if len(lost) < len(courses) else ""
        raise type(first)(f"{len(lost)} of {len(courses)} shots could not be filmed ({names}){kept}. "
                          f"{lost[0].shot.id}: {first} Start again to try once more.")

"""Filming all shots: what is missing is filmed and reviewed side by side, in rounds, until every shot is settled.

A round's results go into the store first; the next round reads where each shot stands from there. So going on
after a crash is the same code as going on.
"""

from __future__ import annotations

import time
from collections.abc import Generator as Steps
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from director.attempts import repair_key, review_key
from director.courses import Attempt, Course, Film, Repair
from director.disk import sha256
from director.errors import DirectorError, FilmingFailed, Stopped, StoreProblem, Unavailable
from director.events import Consulted, Event, Failed, Filmed, Filming, Repairing, Retaking, Reviewed, Said
from director.model import Review, Shot, ShotRequest, Take
from director.reviews import of_drawn, of_standing
from director.roles import Critic, Done, Executor, Footage, Generator, Job, Mend, Origin, Progress, Repairer, Report, Service
from director.store import Result, Store

TRIES = 2
"""How often filming may break before the shot is given up."""
REVIEWING = 0.05
"""Share of a job's progress that is the review."""


@dataclass(frozen=True)
class Rushes:
    """What comes home from filming: facts about the file, the review (None = it is reviewed at home), seconds it took."""

    footage: Footage | None
    sha256: str
    review: Review | None
    seconds: float


@dataclass(frozen=True)
class FilmJob:
    """Film a take to `out` and review it, in a worker. Without a critic it is only filmed."""

    generator: Generator
    critic: Critic | None
    request: ShotRequest
    out: Path

    def __call__(self, report: Report) -> Rushes:
        started = time.monotonic()
        footage = self.generator.film(self.request, self.out, lambda done: report(done * (1 - REVIEWING)))
        if not self.out.is_file():
            raise FilmingFailed(f"The generator {self.generator.name!r} said it had filmed the shot but left no file.")
        content = sha256(self.out)
        review = self.critic.review(self.out, content, self.request) if self.critic else None
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
class RepairJob:
    """Repair a take of the store to `out` and review what comes of it, in a worker. Without a critic it is only repaired."""

    repairer: Repairer
    critic: Critic | None
    path: Path
    mends: tuple[Mend, ...]
    request: ShotRequest
    out: Path

    def __call__(self, report: Report) -> Rushes:
        started = time.monotonic()
        footage = self.repairer.repair(self.path, self.mends, self.out, lambda done: report(done * (1 - REVIEWING)))
        content = sha256(self.out)
        review = self.critic.review(self.out, content, self.request) if self.critic else None
        report(1.0)
        return Rushes(footage, content, review, time.monotonic() - started)


AnyJob = FilmJob | ReviewJob | RepairJob


@dataclass(frozen=True)
class Work:
    """A job for a shot: the step it is of, the key of the take that it makes or looks at."""

    course: Course
    step: Film | Repair
    key: str
    job: AnyJob

    def room(self, seen_at_home: bool) -> str:
        """Where it is done: "waiting" for what a service does, and for what the critic looks at on this machine; "model" where a large
        model is needed, which is loaded once; "filming" for the rest."""
        if isinstance(self.job, ReviewJob):
            return "waiting" if seen_at_home else "filming"
        if isinstance(self.job, RepairJob):
            return "filming"
        if isinstance(self.job.generator, Service):
            return "waiting"
        return "model" if self.job.generator.capabilities().alone else "filming"


def shoot(store: Store, courses: list[Course], critic: Critic, executor: Executor, repairer: Repairer | None = None,
          waiting_room: Executor | None = None, model_room: Executor | None = None, seen_at_home: bool = False) -> Iterator[Event]:
    """Settle every course; takes that a service films are waited for in `waiting_room`, those of a large model are filmed in
    `model_room`. `seen_at_home`: the critic stays on this machine and looks at takes in `waiting_room`. At the end the other two let go
    what they hold. Raises then when a shot could not be filmed; at once when the store or a service fails."""
    shooting = _Shooting(store, courses, critic, repairer, seen_at_home)
    try:
        while True:
            works: list[Work] = []
            for course in courses:
                work = yield from shooting.advance(course)
                if work and not any(_same_work(work.job, other.job) for other in works):
                    works.append(work)
            if not works:
                break
            rooms: dict[str, list[Work]] = {"waiting": [], "filming": [], "model": []}
            for work in works:
                rooms[work.room(seen_at_home)].append(work)
            yield from shooting.round(rooms["waiting"], waiting_room or executor)
            yield from shooting.round(rooms["filming"], executor)
            yield from shooting.round(rooms["model"], model_room or executor)
    finally:
        for room in (executor, model_room):
            end = getattr(room, "close", None)
            if end is not None:
                end()
    _raise_for(courses)


def waiting(store: Store, course: Course, critic: Critic, repairer: Repairer | None = None) -> Steps[Event, None, bool]:
    """Take in what the store has for a shot; gives whether something is still to be filmed or reviewed. Nothing is."""
    shooting = _Shooting(store, [course], critic, repairer)
    shooting.anew = False
    work = yield from shooting.advance(course)
    return work is not None


class _Shooting:
    """One run of `shoot`: reads where shots stand, keeps what comes home, knows how far the whole is."""

    def __init__(self, store: Store, courses: list[Course], critic: Critic, repairer: Repairer | None, seen_at_home: bool = False) -> None:
        self.store, self.courses, self.critic, self.repairer, self.seen_at_home = store, courses, critic, repairer, seen_at_home
        self.started = time.monotonic()
        self.fractions: dict[str, float] = {}
        self.filmed_frames = 0.0
        self.whole = 0.0
        self.fresh: set[str] = set()
        self.anew = True                                    # looks that failed are tried once more

    def advance(self, course: Course) -> Steps[Event, None, Work | None]:
        """Take in what the store has for a shot. Returns the work that is missing, None when the shot is settled, or waits for the
        one before it."""
        if course.follows is not None:
            if not course.follows.settled:
                return None
            course.begin()
        while (step := self._next(course)) is not None:
            key = self._key(step)
            result = self.store.find("take", key, course.shot.id)
            if result is None:
                if key in self.fresh:
                    raise StoreProblem(f"The take of shot {course.shot.id} vanished or changed right after it was kept. "
                                       f"Something else writes in {self.store.folder}, or the disk is failing.")
                if step.reason and not course.breaks:
                    kind = Repairing if isinstance(step, Repair) else Retaking
                    yield kind(shot=course.shot.id, attempt=course.number, reason=step.reason)
                return Work(course, step, key, self._job(step))
            if result.shot != course.shot.id:
                result = self.store.also(result, course.shot.id)
            reviewed = self.store.find("review", review_key(self.critic, result.sha256, step.request))
            if reviewed is None or (self.anew and key not in self.fresh and reviewed.read(Review).again):
                return Work(course, step, key, ReviewJob(self.critic, result.path, result.sha256, step.request))
            yield from self._taken(course, step, key, result, reviewed.read(Review))
        self.fractions[course.shot.id] = 1.0
        return None

    def _next(self, course: Course) -> Film | Repair | None:
        """What is to be done; a repair only where somebody is there to do it."""
        step = course.next()
        while isinstance(step, Repair) and self.repairer is None:
            course.unmended.add(step.of.take.sha256)
            step = course.next()
        return step

    def _key(self, step: Film | Repair) -> str:
        if isinstance(step, Film):
            return step.request.key(step.generator.name, step.generator.version)
        assert self.repairer is not None, "without one nothing is repaired"
        return repair_key(self.repairer.name, self.repairer.version, step.of.take.sha256, step.mends)

    def _job(self, step: Film | Repair) -> AnyJob:
        out = self.store.scratch(".mp4")
        if isinstance(step, Film):
            waited = isinstance(step.generator, Service)
            return FilmJob(step.generator, None if self.seen_at_home and not waited else self.critic, step.request, out)
        assert self.repairer is not None, "without one nothing is repaired"
        return RepairJob(self.repairer, None if self.seen_at_home else self.critic, step.of.path, step.mends, step.request, out)

    def _taken(self, course: Course, step: Film | Repair, key: str, result: Result, review: Review) -> Iterator[Event]:
        """A take of the store is one of the shot's attempts."""
        take = result.read(Take)
        if key not in self.fresh:
            yield Filmed(take=take, attempt=course.number, reused=True)
            yield Reviewed(shot=course.shot.id, attempt=course.number, review=review)
        course.attempts.append(Attempt(take, result.path, review, step.request))
        course.breaks = 0

    def round(self, works: list[Work], executor: Executor) -> Iterator[Event]:
        """Do the work side by side and take in what comes of it."""
        if works:
            running = cast("Steps[Progress | Done, None, None]", executor.run([cast("Job[Any]", work.job) for work in works]))
            with closing(running):
                for message in running:
                    yield from self.take_in(works[message.job], message)

    def take_in(self, work: Work, message: Progress | Done) -> Iterator[Event]:
        """One message of a job."""
        if isinstance(message, Progress):
            yield self._progress(work, message.fraction)
        elif message.error is None:
            yield from self._keep(work, message.result)
        else:
            yield self._broken(work, message.error)

    def _keep(self, work: Work, rushes: Rushes) -> Iterator[Event]:
        """Put what came home into the store, the take before its review."""
        course, step, job = work.course, work.step, work.job
        yield self._progress(work, 1.0)
        self.fresh.add(work.key)
        course.news = True
        if not isinstance(job, ReviewJob) and rushes.footage is not None:
            take = _take(course, step, work.key, rushes.sha256, rushes.footage)
            self.store.put("take", work.key, job.out, take, inputs=step.request, expected=rushes.sha256)
            yield Filmed(take=take, attempt=course.number, reused=False, seconds=rushes.seconds)
        if rushes.review is None:
            return
        reviewed = rushes.review if course.capabilities.origin in (Origin.TRAINED, Origin.MIXED) else of_standing(rushes.review)
        reviewed = of_drawn(reviewed) if course.capabilities.stages else reviewed
        yield from (Consulted(**each.model_dump()) for each in reviewed.consulted)
        self.store.put("review", review_key(self.critic, rushes.sha256, step.request), reviewed.model_dump_json().encode(), reviewed)
        yield Reviewed(shot=course.shot.id, attempt=course.number, review=reviewed)

    def _broken(self, work: Work, error: Exception) -> Event:
        """A job failed: try again, give the shot up, or (store, service, person) stop everything."""
        course = work.course
        if not isinstance(error, DirectorError) or isinstance(error, StoreProblem | Unavailable | Stopped):
            raise error
        for trace in getattr(error, "__notes__", ()):
            self.store.log({"event": "trace", "shot": course.shot.id, "text": trace})
        if isinstance(work.step, Repair) and isinstance(work.job, RepairJob):
            course.unmended.add(work.step.of.take.sha256)
            return Said(text=f"The take of shot {course.shot.id} is not repaired. {error}")
        course.breaks += 1
        again = isinstance(error, FilmingFailed) and course.breaks < TRIES and not course.capabilities.paid
        if not again:
            course.error = error
        end = "It is tried once more." if again else "An earlier take is used." if course.attempts else "The other shots go on."
        return Failed(shot=course.shot.id, sentence=f"Shot {course.shot.id} could not be filmed. {error} {end}")

    def _progress(self, work: Work, fraction: float) -> Filming:
        """How far the shot and the whole are, weighed by frames, and seconds left by the pace of this run."""
        course, name = work.course, work.course.shot.id
        share = min(1.0, (len(course.attempts) + fraction) / course.takes)
        if isinstance(work.job, FilmJob):
            self.filmed_frames += max(0.0, share - self.fractions.get(name, 0.0)) * course.first.frames
        self.fractions[name] = share
        total = sum(each.first.frames for each in self.courses)
        done = sum(each.first.frames * self.fractions.get(each.shot.id, 0.0) for each in self.courses)
        self.whole = max(self.whole, min(1.0, done / total))
        pace = self.filmed_frames / max(1e-6, time.monotonic() - self.started)
        eta = (total - done) / pace if pace > 0 and self.filmed_frames >= 0.02 * total else None
        return Filming(shot=name, attempt=course.number, fraction=fraction, whole=self.whole, eta=eta)


def _take(course: Course, step: Film | Repair, key: str, content: str, footage: Footage) -> Take:
    about: dict[str, Any] = {"key": key, "sha256": content, "width": footage.width, "height": footage.height, "fps": footage.fps,
                             "frames": footage.frames, "cost": footage.cost, "sound": footage.sound}
    notes = tuple(str(note)[:300] for note in footage.notes[:40])
    if isinstance(step, Repair):
        notes = (*notes, *(("The sound that was made with the pictures is not in the repaired take.",) if step.of.take.sound else ()))
        return step.of.take.but(**about, notes=(*notes, *step.of.take.notes)[:40], repaired=step.of.take.sha256)
    return Take(**about, notes=notes, shot=course.shot.id, generator=step.generator.name, version=step.generator.version,
                seed=step.request.seed, prompt=step.request.prompt, own=_own(course.shot, step.request))


def _own(shot: Shot, request: ShotRequest) -> bool:
    """Whether footage or a picture of the person's own went into what was filmed."""
    pinned = any(anchor is not None and anchor.sha256 in (shot.first, shot.last) for anchor in (request.first, request.last))
    return pinned or bool(request.references) or (request.source is not None and not request.source.made)


def _same_work(job: AnyJob, other: AnyJob) -> bool:
    """Two shots that ask for the same take: it is made once."""
    same_maker = not isinstance(job, FilmJob) or not isinstance(other, FilmJob) or job.generator is other.generator
    same_source = not isinstance(job, RepairJob) or not isinstance(other, RepairJob) or (job.path, job.mends) == (other.path, other.mends)
    return type(job) is type(other) and same_maker and same_source and job.request.but(shot=other.request.shot) == other.request


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

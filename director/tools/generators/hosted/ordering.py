"""From a request to the service's video: written down, sent once, waited for, fetched. Going on after a crash is the same code.

What is known of an order is in the ledger. An order whose answer was lost is looked for where the service keeps a list; one that a
service without a list answered with an error of its own counts as failed where nothing of the account was used; else a person is
asked. Nothing is ever sent a second time unless it is certain that the first never counted.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from director.errors import BadInput, DirectorError, FilmingFailed, NeedsAnswer, Refused, Unavailable
from director.ledger import Job, Ledger, State, dollars
from director.network import Broken, Expired, Limits, fetch
from director.roles import Report
from director.tools.generators.hosted.service import AT_THE_DOOR, Desk, Kind, Listed, Order, Phase, Seen, Trouble

T = TypeVar("T")
FETCHED = 0.95
"""How far a take is when its video is here; the wait before it counts from 0."""
LOOKS = 3
"""How often a fresh order is looked for in a service's list, which may lag behind, before it counts as never arrived."""


@dataclass(frozen=True)
class Pace:
    """How a job is waited for, in seconds. Services ask for at most one look in 5 s.

    first, most    between two looks at the beginning and later; each is up to a fifth longer or shorter, so that jobs spread
    deadline       for one sitting; the job goes on at the service, and the next start waits on
    busy           longest wait for a service that turns orders away for now; it says itself how long
    turns          how often an order that was turned away is sent again
    unseen         looks one after the other that may say there is no such job: a service's lists lag behind the orders it takes
    limits         of the download
    """

    first: float = 5.0
    most: float = 15.0
    deadline: float = 3600.0
    busy: float = 120.0
    turns: int = 4
    unseen: int = 6
    limits: Limits = Limits()


@dataclass(frozen=True)
class Ordering:
    """One order at one service, with the ledger that knows of it. `estimate` in US dollars. `leaving` is asked just before anything is
    sent, and raises where it may not be."""

    desk: Desk
    model: str
    generator: str
    ledger: Ledger
    pace: Pace
    key: str
    order: Order
    estimate: float
    leaving: Callable[[], None]

    def obtain(self, out: Path, report: Report, accept: Callable[[Path], T]) -> tuple[Job, T]:
        """The video at `out`, for which `accept` did not raise Broken; gives the order with its cost, and what `accept` gave.

        Raises what is said in roles.Service, and whatever `report` raises: then the order stays as it is.
        """
        job = self.ledger.latest(self.key)
        if job is not None and job.state in (State.INTENDED, State.UNKNOWN):
            job = self._found(job, report)
        if job is not None and job.state is State.REFUSED:
            raise Refused(self._refusal(job.words))
        if job is not None and job.state is State.FAILED and job.charge > 0:
            raise FilmingFailed(f"{self.desk.title} could not film shot {job.shot} ({job.words or 'no reason given'}) and charged "
                                f"{dollars(job.charge)}. It is not ordered again unchanged.")
        if job is None or job.state in (State.VOID, State.CANCELLED, State.FAILED):
            job = self._sent(report)
        return self._fetched(job, out, report, accept)

    # -- sending

    def _sent(self, report: Report) -> Job:
        """Order it. A service that turned it away for now is asked again when it says, one whose list shows that an order never
        arrived once more; each is an order of its own."""
        lost = 0
        for turn in range(self.pace.turns + 1):
            self.leaving()
            job = self.ledger.intend(self.key, self.order.request.shot, self.generator, self.estimate)
            before = self._standing()
            try:
                number = self.desk.submit(_named(self.order, job.nonce), self.model)
            except Trouble as trouble:
                job = self._not_taken(job, trouble, before, report)
                if job.state is State.ORDERED:
                    return job
                lost += trouble.kind not in AT_THE_DOOR
                if lost > 1:
                    raise FilmingFailed(f"{self.desk.title} did not take the order for shot {job.shot} ({trouble.words}); nothing is "
                                        "charged. Start again to order it.") from None
                if (trouble.kind in AT_THE_DOOR and trouble.kind is not Kind.BUSY) or turn == self.pace.turns:
                    raise self._problem(trouble) from None
                self._pause(min(self.pace.busy, self.pace.first if trouble.after is None else trouble.after), report)
                continue
            except DirectorError:
                self.ledger.note(job, State.VOID)              # it could not even be put into the service's form
                raise
            self.ledger.reached("order answered")
            return self.ledger.note(job, State.ORDERED, number=number)
        raise AssertionError("the last turn raises")

    def _not_taken(self, job: Job, trouble: Trouble, before: str | None, report: Report) -> Job:
        """Write down what a failed submission means; `before`, how the account stood. Raises NeedsAnswer where nobody knows."""
        if trouble.kind is Kind.REFUSED:
            return self.ledger.note(job, State.REFUSED, cost=0.0, words=trouble.words)
        if trouble.kind in AT_THE_DOOR:
            return self.ledger.note(job, State.VOID, words=trouble.words)
        job = self.ledger.note(job, State.UNKNOWN, words=trouble.words)
        if trouble.kind is Kind.TRANSIENT and before is not None and self._unused(before, report):
            return self.ledger.note(job, State.VOID, words=f"{trouble.words}; nothing of the account was used")
        return self._found(job, report)

    def _unused(self, before: str, report: Report) -> bool:
        """Whether the account stands, at every of a few looks, as it did `before` an order that the service itself said had failed."""
        for _ in range(LOOKS):
            self._pause(self.pace.first, report)
            if self._standing() != before:
                return False
        return True

    def _standing(self) -> str | None:
        try:
            return self.desk.standing()
        except Trouble:
            return None

    def _found(self, job: Job, report: Report) -> Job:
        """An order of which nobody knows whether it arrived, settled by the service's list. Raises NeedsAnswer where it has none, or
        the list leaves it open."""
        known = {other.job for other in self.ledger.jobs() if other.nonce != job.nonce}
        sent = datetime.fromisoformat(job.at).timestamp()
        for turn in range(LOOKS, 0, -1):
            listed = self._listed(job)
            alike = [each for each in listed or () if each.number not in known]
            mine = [each.number for each in alike if each.since(sent)]
            if len(mine) == 1:
                return self.ledger.note(job, State.ORDERED, number=mine[0])
            if listed is None or alike:
                break                                          # one that is older by its clock may still be this one: clocks are put back
            if turn == 1:
                return self.ledger.note(job, State.VOID, words="it is not in the service's list")
            self._pause(self.pace.first, report)
        self.ledger.note(job, State.UNKNOWN)
        raise NeedsAnswer(
            f"Was shot {job.shot} ordered at {self.desk.title} at {job.at[:16].replace('T', ' ')} UTC (about {dollars(job.estimate)})? "
            f"Its answer was lost, so it may have been charged. Look at {self.desk.look_here}, then say "
            f"director orders FOLDER --found {job.nonce[:8]} NUMBER, or --lost {job.nonce[:8]} to order it again.")

    def _listed(self, job: Job) -> tuple[Listed, ...] | None:
        """The jobs in the service's list that may be it; None where it keeps none."""
        order, words = _named(self.order, job.nonce), self.order.request.prompt[:self.desk.model(self.model).prompt]
        try:
            listed = self.desk.listed()
            return None if listed is None else tuple(each for each in listed if each.may_be(order, words))
        except Trouble as trouble:
            if trouble.kind in (Kind.AUTH, Kind.NO_CREDIT):
                raise self._problem(trouble) from None
            raise Unavailable(f"{self.desk.title} cannot be asked what became of the order for shot {job.shot} ({trouble.words}). "
                              "Start again later; nothing is ordered a second time.") from None

    # -- waiting

    def _waited(self, job: Job, report: Report) -> Seen:
        """Look at the job until it is done. Raises when it ends otherwise, and at the deadline."""
        deadline, pause, odd, unseen = time.monotonic() + self.pace.deadline, self.pace.first, "", 0
        while True:
            try:
                seen = self.desk.look(job.job, self.model)
            except Trouble as trouble:
                if trouble.kind in (Kind.AUTH, Kind.NO_CREDIT, Kind.BAD):
                    raise self._problem(trouble) from None
                unseen = unseen + 1 if trouble.kind is Kind.GONE else 0
                if unseen > self.pace.unseen:
                    raise FilmingFailed(f"{self.desk.title} no longer knows the order for shot {job.shot} ({job.job}). It may have "
                                        "been charged. Film the shot again to order it anew.") from None
                odd = trouble.words
                pause = max(pause, min(self.pace.busy, trouble.after or 0.0))
                seen = Seen(Phase.WAITING)
            else:
                unseen = 0
            if seen.phase is Phase.DONE:
                return seen
            if seen.phase not in (Phase.WAITING, Phase.ODD):
                raise self._ended(job, seen)
            odd = seen.words or odd
            report(FETCHED * 0.9 * seen.fraction)
            if time.monotonic() + pause > deadline:
                said = f" (last: {odd})" if odd else ""
                raise FilmingFailed(f"{self.desk.title} has not finished shot {job.shot} in {self.pace.deadline / 60:.0f} minutes{said}. "
                                    "Start again to wait on; it is not ordered again.")
            self._pause(pause * random.uniform(0.8, 1.2), report)
            pause = min(self.pace.most, pause * 1.5)

    def _ended(self, job: Job, seen: Seen) -> DirectorError:
        """What to raise for a job that ended without a video, which is written down."""
        state = {Phase.REFUSED: State.REFUSED, Phase.CANCELLED: State.CANCELLED}.get(seen.phase, State.FAILED)
        after = self.ledger.note(job, state, cost=seen.cost, words=seen.words)
        charged = f" It charged {dollars(after.charge)}." if after.charge else " Nothing was charged."
        if state is State.REFUSED:
            return Refused(self._refusal(seen.words) + charged)
        if state is State.CANCELLED:
            return FilmingFailed(f"The order for shot {job.shot} was cancelled at {self.desk.title}.{charged}")
        return FilmingFailed(f"{self.desk.title} could not film shot {job.shot}: {seen.words or 'it gave no reason'}.{charged}")

    def _pause(self, seconds: float, report: Report) -> None:
        """Wait; `report` is asked twice a second whether to stop."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(0.5, left))
            report(0.0)

    # -- fetching

    def _fetched(self, job: Job, out: Path, report: Report, accept: Callable[[Path], T]) -> tuple[Job, T]:
        """The video, from a link that is fresh at every try."""
        failure: DirectorError | None = None
        for _ in range(3):
            seen = self._waited(job, report)
            if job.state is not State.DELIVERED:
                job = self.ledger.note(job, State.DELIVERED, cost=seen.cost)
            try:
                self._brought(seen, out, report)
                return job, accept(out)
            except (Expired, Broken) as error:
                out.unlink(missing_ok=True)
                failure = error
        raise FilmingFailed(f"The video of shot {job.shot} is filmed at {self.desk.title} and could not be fetched. {failure} "
                            "Start again to fetch it; it is not ordered again.")

    def _brought(self, seen: Seen, out: Path, report: Report) -> None:
        fetch(seen.url, out, self.desk.home, headers=seen.headers, limits=self.pace.limits,
              report=lambda done: report(FETCHED * (0.9 + 0.1 * done)))

    # -- words

    def _refusal(self, told: str) -> str:
        said = f": “{told}”" if told else " and gave no reason"
        return (f"{self.desk.title} does not film shot {self.order.request.shot}{said}. May it be said in other words, or shown in another way? "
                f"Change what the shot shows; unchanged it is not sent again.")

    def _problem(self, trouble: Trouble) -> DirectorError:
        title, told = self.desk.title, f" (“{trouble.words}”)" if trouble.words else ""
        match trouble.kind:
            case Kind.REFUSED:
                return Refused(self._refusal(trouble.words))
            case Kind.AUTH:
                return Unavailable(f"{title} does not accept the key{told}. Check its setting; `director doctor` names it.")
            case Kind.NO_CREDIT:
                return Unavailable(f"The account at {title} has no credit left{told}; nothing was ordered. Will you add some and start again, "
                                   "or shall another generator film it?")
            case Kind.BUSY:
                return Unavailable(f"{title} takes no more orders for now{told}. Start again in a while; nothing was ordered.")
            case Kind.BAD | Kind.GONE:
                return BadInput(f"{title} does not understand the order for shot {self.order.request.shot}{told}. "
                                "Nothing was ordered. Choose another model or change the shot.")
            case _:
                return Unavailable(f"{title} cannot be reached{told}. Check the network and start again; nothing was ordered.")


def _named(order: Order, nonce: str) -> Order:
    return Order(nonce, order.request, order.seconds, order.first, order.last, order.clip)

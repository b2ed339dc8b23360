"""What a film costs at services: reckoned and asked about before anything is ordered, at the expense of the production's purse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from director.attempts import take_request
from director.courses import Course, Film
from director.errors import OverBudget
from director.events import Event, Said
from director.ledger import CENT, OPEN, Ledger, State, dollars
from director.roles import Generator, Purse, Service
from director.store import Store


@dataclass(frozen=True)
class Quote:
    """A take that is to be ordered, and what it will cost in US dollars."""

    shot: str
    generator: str
    estimate: float


def at_expense_of(purse: Purse | None, store: Store) -> Purse:
    """The purse for an open production."""
    return replace(purse or Purse(store.folder), folder=store.folder, watch=store.reached)


def charged(store: Store, courses: list[Course], purse: Purse) -> Iterator[Event]:
    """Hand the purse to the services that film, and say what is going to be ordered for how much.

    Raises OverBudget, before anything is ordered, where all of it together is more than is allowed.
    """
    if purse.said is not None:
        with Ledger(purse) as ledger:
            ledger.allow(purse.said)
    _hire(courses, purse)
    if not any(isinstance(course.generator, Service) for course in courses):
        return
    with Ledger(purse) as ledger:
        quotes = [quote for course in courses for quote in _quotes(store, course, ledger)]
        spent, most = ledger.spent(), ledger.budget()
    total = sum(quote.estimate for quote in quotes)
    if total <= 0:
        return
    cost = f"{_shots(quotes)} costs about {dollars(total)}"
    bill = (total, total + spent, None if most is None else most - spent)
    if purse.approved is not None and total > purse.approved + CENT / 2:
        raise OverBudget(f"{cost}. Nothing is ordered before you approve it.", *bill)
    if most is None:
        raise OverBudget(f"{cost}. Nothing was ordered. May it cost that much? Say so with --budget {_rounded(total + spent)}, or in "
                         f"conversation: budget ${_rounded(total + spent)}.", *bill)
    if spent + total > most + CENT / 2:
        raise OverBudget(f"{cost}; of the film's {dollars(most)}, {dollars(spent)} are spent. Nothing was ordered. To allow it: "
                         f"--budget {_rounded(total + spent)}, or in conversation: budget ${_rounded(total + spent)}.", *bill)
    yield Said(text=f"{cost}. Of the film's {dollars(most)}, {dollars(spent)} are spent so far.")


def affords(store: Store, course: Course, purse: Purse) -> Callable[[Film], bool]:
    """Whether a retake may be paid for: it is there already, or is under way, or the film's budget has room for it."""

    def may(step: Film) -> bool:
        maker: object = step.generator
        key = step.request.key(step.generator.name, step.generator.version)
        if store.find("take", key, course.shot.id) is not None:
            return True
        if not isinstance(maker, Service):
            return False
        with Ledger(purse) as ledger:
            job, most = ledger.latest(key), ledger.budget()
            if job is not None and job.state in (*OPEN, State.DELIVERED):
                return True
            return most is not None and ledger.spent() + maker.estimate(step.request) <= most + CENT / 2

    return may


def _hire(courses: list[Course], purse: Purse) -> None:
    """Every service gets the purse, once."""
    hired: dict[int, Generator] = {}

    def own(generator: Generator) -> Generator:
        if not isinstance(generator, Service):
            return generator
        return hired.setdefault(id(generator), cast(Generator, generator.paid_from(purse)))

    for course in courses:
        course.generator = own(course.generator)
        if course.spare is not None:
            course.spare = own(course.spare[0]), course.spare[1]


def _quotes(store: Store, course: Course, ledger: Ledger) -> Iterator[Quote]:
    """The takes that are to be ordered: not those that are there, or whose order is under way, or that the service does not film."""
    maker: object = course.generator
    if not isinstance(maker, Service) or course.settled:
        return
    for number in range(course.takes):
        request = take_request(course.first, number)
        key = request.key(maker.name, maker.version)
        job = ledger.latest(key)
        if not store.find("take", key, course.shot.id) and (job is None or job.state not in (*OPEN, State.DELIVERED, State.REFUSED)):
            yield Quote(course.shot.id, maker.name, maker.estimate(request))


def _shots(quotes: list[Quote]) -> str:
    """'Filming s1, s2 at runway:gen4.5'."""
    makers = list(dict.fromkeys(quote.generator for quote in quotes))
    shots = list(dict.fromkeys(quote.shot for quote in quotes))
    named = ", ".join(shots) if len(shots) <= 8 else f"{len(shots)} shots"
    return f"Filming {named} at {' and '.join(makers)}"


def _rounded(amount: float) -> str:
    """Up to the next ten cents, as it is typed."""
    return f"{-(-round(amount * 100) // 10) / 10:.2f}"

"""What was ordered at services for a production, what it costs, and what may still be spent: rows of the production's journal.

An order is written down before it is sent, in the transaction that checks the limits: estimates in flight and money spent
together stay below each of them. Rows are never removed, so a crash leaves at worst an order of which nobody knows whether it
arrived; it counts as spent until that is settled.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType
from typing import Self

from director import account
from director.disk import in_words, unwatched
from director.errors import BadInput, FilmingFailed, OverBudget
from director.journal import Journal, now
from director.roles import Purse

OVERRUN = 1.5
"""A bill above its estimate times this stops all further orders of the production until a person allows them."""
ORDERS = 8
"""Orders for one shot; then a person is asked."""
CENT = 0.01

_BUDGET, _STOPPED = "budget", "spending stopped"


class State(StrEnum):
    """Where an order stands."""

    INTENDED = "intended"            # written down; it may have been sent
    ORDERED = "ordered"              # the service gave it a number
    UNKNOWN = "unknown"              # it was sent and the answer was lost
    DELIVERED = "delivered"          # filmed; it can be fetched for a while
    REFUSED = "refused"              # the service does not film this; it is not asked again
    FAILED = "failed"                # the service tried and could not
    CANCELLED = "cancelled"
    VOID = "void"                    # it never arrived, or was turned away at the door: nothing is charged


OPEN = (State.INTENDED, State.ORDERED, State.UNKNOWN)


@dataclass(frozen=True)
class Job:
    """One order. `nonce` is our name for it, `job` the service's ("" = none yet); `key` says what was asked for. `estimate` and
    `cost` are US dollars, `cost` None as long as the service named none; `words` are the service's."""

    nonce: str
    key: str
    shot: str
    generator: str
    state: State
    job: str
    estimate: float
    cost: float | None
    words: str
    at: str

    @property
    def charge(self) -> float:
        """What it counts for: what was billed, else what was reckoned with."""
        return 0.0 if self.state is State.VOID else self.estimate if self.cost is None else self.cost


class Ledger:
    """The orders of one production. Use `with Ledger(purse) as ledger:`; several processes may have one open."""

    def __init__(self, purse: Purse) -> None:
        """Raises StoreProblem when the journal, or the account, cannot be used."""
        self.purse = purse
        self.reached: Callable[[str], None] = purse.watch or unwatched
        self._journal = Journal(purse.folder, self.reached)
        if purse.account is not None:
            with in_words(purse.account.parent):
                purse.account.parent.mkdir(parents=True, exist_ok=True)
            self._journal.attach(purse.account, "account", account.TABLES)
            self._me = account.identity(self._journal)
            account.reconcile(self._journal, self._me)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._journal.close()

    # -- what is there

    def jobs(self) -> tuple[Job, ...]:
        """Every order, the oldest first."""
        return tuple(_job(row) for row in self._journal.rows("SELECT * FROM job ORDER BY rowid"))

    def owners(self) -> dict[str, str]:
        """The folder of the production that an order is of, by our name for it and by the service's number: this one's, and those of
        every other that the account knows."""
        mine = {name: str(self.purse.folder) for job in self.jobs() for name in (job.nonce, job.job) if name}
        return {**(account.owners(self._journal) if self.purse.account is not None else {}), **mine}

    def latest(self, key: str) -> Job | None:
        """The last order of what `key` stands for; None where there was none."""
        rows = self._journal.rows("SELECT * FROM job WHERE key = ? ORDER BY rowid DESC LIMIT 1", key)
        return _job(rows[0]) if rows else None

    def spent(self) -> float:
        """US dollars, with what is in flight."""
        return sum(job.charge for job in self.jobs())

    def budget(self) -> float | None:
        """The most that may be spent on the production; None = nothing was said."""
        said = self._journal.recall(_BUDGET)
        return self.purse.most if said is None else float(said)

    # -- what a person decides

    def allow(self, budget: float) -> None:
        """Let the production cost this much in all. Takes a stop after a bill that was too high back."""
        with self._journal.transaction("budget") as database:
            database.execute("INSERT OR REPLACE INTO meta VALUES(?, ?)", (_BUDGET, repr(budget)))
            database.execute("DELETE FROM meta WHERE name = ?", (_STOPPED,))

    def settle(self, nonce: str, number: str | None) -> Job:
        """Say what became of an order whose answer was lost: the service knows it under `number`, or (None) it never arrived.
        `nonce` may be its beginning. Raises BadInput where there is no such order, or none that is in doubt."""
        found = [job for job in self.jobs() if nonce and job.nonce.startswith(nonce)]
        if len(found) != 1:
            raise BadInput(f"There is no order {nonce[:40]!r} here; `director orders FOLDER` lists them.")
        if found[0].state not in (State.INTENDED, State.UNKNOWN):
            raise BadInput(f"The order {nonce[:40]!r} is not in doubt: it is {found[0].state}.")
        if number is None:
            return self.note(found[0], State.VOID, words="a person says that it never arrived")
        return self.note(found[0], State.ORDERED, number=number)

    # -- what happens

    def intend(self, key: str, shot: str, generator: str, estimate: float) -> Job:
        """Write an order down that is about to be sent. Raises OverBudget when it would break a limit, FilmingFailed when an order
        of the same is under way."""
        job = Job(uuid.uuid4().hex, key, shot, generator, State.INTENDED, "", estimate, None, "", now())
        with self._journal.transaction("order intended") as database:
            _none_open(database, key)
            if estimate > 0:
                self._within(database, job)
            database.execute("INSERT INTO job VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             (job.nonce, key, shot, generator, job.state, "", estimate, None, "", job.at))
            if self.purse.account is not None:
                database.execute("INSERT INTO account.charge VALUES(?, ?, ?, ?, ?, ?)", (
                    job.nonce, _today(), self.purse.user, self.purse.channel, str(self.purse.folder), estimate))
                account.mirror(database, job.nonce, self._me)
        return job

    def note(self, job: Job, state: State, *, number: str = "", cost: float | None = None, words: str = "") -> Job:
        """Write down what became of an order: its number, what it cost, what the service said. A bill that is far above the estimate
        stops further orders."""
        after = Job(job.nonce, job.key, job.shot, job.generator, state, number or job.job, job.estimate,
                    job.cost if cost is None else cost, words[:500] or job.words, job.at)
        with self._journal.transaction(f"order {state}") as database:
            database.execute("UPDATE job SET state = ?, job = ?, cost = ?, words = ? WHERE nonce = ?",
                             (after.state, after.job, after.cost, after.words, after.nonce))
            if self.purse.account is not None:
                database.execute("UPDATE account.charge SET dollars = ? WHERE nonce = ?", (after.charge, after.nonce))
                account.mirror(database, after.nonce, self._me)
            if after.cost is not None and after.cost > after.estimate * OVERRUN + CENT / 2:
                sentence = (f"{after.generator} charged {dollars(after.cost)} for shot {after.shot}, which was reckoned with "
                            f"{dollars(after.estimate)}. Nothing more is ordered until you allow it: --budget says how much the "
                            "production may cost in all.")
                database.execute("INSERT OR REPLACE INTO meta VALUES(?, ?)", (_STOPPED, sentence))
        return after

    # -- inside

    def _within(self, database: sqlite3.Connection, job: Job) -> None:
        """Raises OverBudget for the first limit that the order would break."""
        stopped = database.execute("SELECT value FROM meta WHERE name = ?", (_STOPPED,)).fetchone()
        if stopped:
            raise OverBudget(str(stopped[0]))
        jobs = [_job(row) for row in database.execute("SELECT * FROM job")]
        if sum(other.shot == job.shot and other.state is not State.VOID for other in jobs) >= ORDERS:
            raise OverBudget(f"Shot {job.shot} was ordered {ORDERS} times already. Change what it shows, or film it another way.")
        said = database.execute("SELECT value FROM meta WHERE name = ?", (_BUDGET,)).fetchone()
        most = float(said[0]) if said else self.purse.most
        spent = sum(other.charge for other in jobs)
        if most is None:
            raise OverBudget(f"Shot {job.shot} costs about {dollars(job.estimate)} at {job.generator}. "
                             "Nothing was ordered; say with --budget how many US dollars the film may cost.")
        if spent + job.estimate > most + CENT / 2:
            raise OverBudget(f"Shot {job.shot} costs about {dollars(job.estimate)} at {job.generator}; {dollars(spent)} of the film's "
                             f"{dollars(most)} are spent or in flight. Nothing was ordered; --budget allows more.")
        self._within_the_day(database, job)

    def _within_the_day(self, database: sqlite3.Connection, job: Job) -> None:
        purse = self.purse
        if purse.account is None:
            return
        for whose, column, value, most in (("", "", "", purse.day), ("your ", "user", purse.user, purse.user_day),
                                           ("this channel's ", "channel", purse.channel, purse.channel_day)):
            if most is None:
                continue
            where, values = (f" AND {column} = ?", (_today(), value)) if column else ("", (_today(),))
            total = database.execute(f"SELECT COALESCE(SUM(dollars), 0) FROM account.charge WHERE day = ?{where}", values).fetchone()[0]
            if total + job.estimate > most + CENT / 2:
                raise OverBudget(f"Shot {job.shot} costs about {dollars(job.estimate)}; {dollars(total)} of {whose or 'the '}"
                                 f"{dollars(most)} a day are spent or in flight. Go on tomorrow (UTC), or have the limit raised.")


def dollars(amount: float) -> str:
    """'$0.60'; fractions of a cent where it is less than one."""
    return f"${amount:,.2f}" if amount >= CENT or amount == 0 else f"${amount:.4f}"


def _none_open(database: sqlite3.Connection, key: str) -> None:
    marks = ", ".join("?" * len(OPEN))
    if database.execute(f"SELECT 1 FROM job WHERE key = ? AND state IN ({marks})", (key, *OPEN)).fetchone():
        raise FilmingFailed("The same take is on order already. Start again to go on waiting for it.")


def _job(row: sqlite3.Row) -> Job:
    values = dict(row)
    return Job(**{**values, "state": State(values["state"])})


def _today() -> str:
    return datetime.now(UTC).date().isoformat()

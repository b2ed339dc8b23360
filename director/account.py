"""The account: one file of this machine that knows the orders of all productions, beside each production's own journal.

It keeps the limits a day, and it is a second memory. SQLite commits two files together, but a machine that loses power between the
two, or a production brought back from an older copy, leaves one of them behind; when a production's ledger is opened, what either
of them lacks is put back from the other, so that no order is forgotten and sent again.
"""

from __future__ import annotations

import sqlite3
import uuid

from director.journal import Journal

TABLES = """
CREATE TABLE IF NOT EXISTS account.charge(nonce TEXT PRIMARY KEY, day TEXT NOT NULL, user TEXT NOT NULL,
    channel TEXT NOT NULL, production TEXT NOT NULL, dollars REAL NOT NULL);
CREATE TABLE IF NOT EXISTS account.job(nonce TEXT PRIMARY KEY, key TEXT NOT NULL, shot TEXT NOT NULL, generator TEXT NOT NULL,
    state TEXT NOT NULL, job TEXT NOT NULL, estimate REAL NOT NULL, cost REAL, words TEXT NOT NULL, at TEXT NOT NULL,
    id TEXT NOT NULL, folder TEXT NOT NULL);
"""
_FIELDS = "nonce, key, shot, generator, state, job, estimate, cost, words, at"
_KNOWN = "CASE {0}.state WHEN 'intended' THEN 0 WHEN 'unknown' THEN 1 WHEN 'ordered' THEN 2 ELSE 3 END"
"""How much is known of an order: it only ever grows."""
_MINE = "theirs.id = ? AND theirs.folder = ?"
_MISSED = (f"SELECT theirs.nonce FROM account.job AS theirs LEFT JOIN main.job AS ours ON ours.nonce = theirs.nonce WHERE {_MINE} "
           f"AND (ours.nonce IS NULL OR {_KNOWN.format('ours')} < {_KNOWN.format('theirs')}) ORDER BY theirs.at, theirs.rowid")
_UNTOLD = ("SELECT ours.nonce FROM main.job AS ours LEFT JOIN account.job AS theirs ON ours.nonce = theirs.nonce WHERE "
           f"theirs.nonce IS NULL OR NOT ({_MINE}) OR {_KNOWN.format('ours')} > {_KNOWN.format('theirs')}")


def identity(journal: Journal) -> tuple[str, str]:
    """Which production a journal is: a name of its own, and where it lies. A copy elsewhere, or another film at the same place, is
    another production."""
    if journal.recall("production") is None:
        with journal.transaction("production named") as database:
            database.execute("INSERT OR IGNORE INTO meta VALUES('production', ?)", (uuid.uuid4().hex,))
    return journal.recall("production") or "", str(journal.folder.resolve())


def reconcile(journal: Journal, me: tuple[str, str]) -> int:
    """Put back what the journal, or the account, lacks; gives how many orders the journal had lost. Orders that the account only
    knows to have been intended come back as unknown: they may have been sent."""
    missed, untold = journal.rows(_MISSED, *me), journal.rows(_UNTOLD, *me)
    if missed or untold:
        with journal.transaction("account reconciled") as database:
            for row in missed:
                database.execute(f"INSERT INTO main.job({_FIELDS}) SELECT {_FIELDS} FROM account.job WHERE nonce = ? ON CONFLICT(nonce) DO "
                                 "UPDATE SET state = excluded.state, job = excluded.job, cost = excluded.cost, words = excluded.words",
                                 (row["nonce"],))
                database.execute("UPDATE main.job SET state = 'unknown' WHERE nonce = ? AND state = 'intended'", (row["nonce"],))
            for row in untold:
                mirror(database, row["nonce"], me)
                database.execute(
                    "INSERT OR IGNORE INTO account.charge SELECT nonce, substr(at, 1, 10), '', '', ?, CASE state WHEN 'void' THEN 0 ELSE "
                    "COALESCE(cost, estimate) END FROM main.job WHERE nonce = ?", (me[1], row["nonce"]))
    return len(missed)


def mirror(database: sqlite3.Connection, nonce: str, production: tuple[str, str]) -> None:
    """Write an order of the journal into the account, as it stands."""
    database.execute(f"INSERT OR REPLACE INTO account.job({_FIELDS}, id, folder) SELECT {_FIELDS}, ?, ? FROM main.job WHERE nonce = ?",
                     (*production, nonce))


def owners(journal: Journal) -> dict[str, str]:
    """The folder of the production that every known order is of, by our name for the order and by the service's number."""
    rows = journal.rows("SELECT nonce, job, folder FROM account.job")
    return {name: str(row["folder"]) for row in rows for name in (row["nonce"], row["job"]) if name}

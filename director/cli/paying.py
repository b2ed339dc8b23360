"""Money is spent only after a yes. At a terminal the command asks; elsewhere the sentence says how to allow it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace

from director.errors import OverBudget
from director.ledger import CENT, dollars
from director.production import Crew


def approved(error: OverBudget, who: Crew, ask: Callable[[str], str]) -> Crew | None:
    """The crew with the money that the question is about, where `ask` gets a plain yes to it; None for every other answer, and where
    there is nothing to say yes to."""
    if error.total <= 0 or who.purse is None:
        return None
    raised = error.left is None or error.total > error.left + CENT / 2
    gives = f" The film's budget is then {dollars(error.allow)}." if raised else ""
    said = ask(f"{str(error).split('. ')[0]}.{gives} Film it for about {dollars(error.total)}? [y/N] ")
    if said.strip().lower() not in ("y", "yes"):
        return None
    return replace(who, purse=replace(who.purse, approved=error.total, said=error.allow if raised else who.purse.said))


def at_terminal(arguments: Namespace) -> bool:
    """Whether a person can be asked: they see the question, and what they type is read."""
    quiet = arguments.json or arguments.quiet
    return not quiet and all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def typed(question: str) -> str:
    """What the person types; "" at the end of the input."""
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline()

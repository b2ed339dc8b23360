"""Money at a terminal: the command asks, and only a plain yes spends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import a_crew

from director.cli.paying import approved
from director.errors import OverBudget
from director.roles import Purse

CREW = replace(a_crew(), purse=Purse(Path("films")))
ASKED = OverBudget("6 shots cost about $4.20 at veo. Allow it with --budget 5.", total=4.2, allow=5.0, left=1.0)


@pytest.mark.parametrize("answer", ["y", "Yes\n", " YES "])
def test_a_yes_spends_what_was_asked_for(answer: str) -> None:
    questions: list[str] = []

    def ask(question: str) -> str:
        questions.append(question)
        return answer

    who = approved(ASKED, CREW, ask)
    assert who is not None and who.purse is not None
    assert (who.purse.approved, who.purse.said) == (4.2, 5.0)
    assert questions == ["6 shots cost about $4.20 at veo. The film's budget is then $5.00. Film it for about $4.20? [y/N] "]


@pytest.mark.parametrize("answer", ["", "\n", "n", "no", "ok", "yes but cheaper"])
def test_every_other_answer_spends_nothing(answer: str) -> None:
    assert approved(ASKED, CREW, lambda _: answer) is None


def test_within_the_budget_the_budget_stays() -> None:
    who = approved(OverBudget("It costs $1.", total=1.0, allow=5.0, left=5.0), CREW, lambda _: "y")
    assert who is not None and who.purse is not None and (who.purse.approved, who.purse.said) == (1.0, None)


def test_what_has_no_price_is_not_asked() -> None:
    assert approved(OverBudget("Stopped."), CREW, lambda _: "y") is None

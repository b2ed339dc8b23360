"""The bars that are met on cases of our own stay met: look-alikes untouched, negative prompts right, contradictions not fewer than now."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import refined, words
from director.refiner.batch import refine_record

CASES = Path(words.__file__).parent / "cases"


@pytest.mark.parametrize(("name", "measure", "least"), [
    ("contradictions_1", refined.UNTOUCHED, 0.95), ("contradictions_1", refined.RESOLVED, 0.70),
    ("contradictions_4", refined.UNTOUCHED, 0.91), ("contradictions_4", refined.RESOLVED, 0.45),
    ("negatives_2", refined.RIGHT, 0.90),
])
def test_a_bar_that_is_met_stays_met(name: str, measure: str, least: float) -> None:
    cases = words.read(CASES / f"{name}.jsonl")
    run = words.measure("offline", refine_record, cases, words.sort_of(cases[0]))
    met, of = run.tally.of(measure)
    assert met >= least * of

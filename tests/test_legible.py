"""Endless runs of anything are read as what they say, nothing, by whoever reads people's words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from director.agent.conversation import turn
from director.agent.past import Notebook
from director.legible import MOST, legible
from director.model import Brief
from director.refiner.batch import refine_record
from director.screenwriter.batch import plan_record
from director.screenwriter.offline import OfflineScreenwriter

RUNS = {
    "spaces": " ", "tabs": "\t", "lines": "\n", "windows lines": "\r\n", "blanks of all sorts": "\n\n\t \r\n",
    "no-break spaces": "\u00a0", "commas": ",", "commas apart": ", ", "quotes": '"', "paired quotes": "“”", "apostrophes": "' '",
    "brackets": "(", "pairs": "()", "square ones": "[", "tags": "<a ", "code": "$(", "dashes": "-", "long dashes": "—", "dots": ".",
    "dots apart": ". ", "rows of dots": ".\n", "one letter": "a", "one capital": "A", "a letter apart": "a ", "digits": "7",
    "numbers": "1. ", "numbered lines": "1.\n", "and": "and ", "a phrase": "a cat and a dog and ", "hyphens": "a-b-", "emoji": "😀",
    "emoji apart": "🐱 🚀 ", "zero width": "\u200b", "right to left": "\u202e", "Arabic": "مرحبا ", "Chinese": "猫が走る",
    "accents": "\u0301", "headings": "INT. \n", "names": "Bob: ", "cells": "| a |\n", "nulls": "\0", "stars": "*", "paths": "../",
    "semicolons": ";", "no": "no, no dogs ",
}
LISTS = {
    "numbers": "{0}. ", "numbered lines": "{0}. the dog\n", "years": "in {0} ", "shots": "Shot {0}: a dog\n",
    "cells": "| {0} | dog |\n", "chains": "a{0}-", "objects": '{{"a":{0}}},', "seconds": "{0} seconds ", "phrases": "a dog{0} becomes ",
    "speeches": 'Bob says "{0}". ', "things": "a dog{0}, ", "brackets": "(a {0}) ", "no": "no {0}, ", "and": "dog{0} and ",
    "lines": "dog{0}\n", "headings": "INT. {0} - DAY\nHe.\n",
}
LIST = {name: "".join(item.format(1000 + n) for n in range(600))[:6_000] for name, item in LISTS.items()}


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("size", [24_000, 400_000])
def test_a_run_of_one_thing_is_short(run: str, size: int) -> None:
    text = f"A beaver builds. {RUNS[run] * (size // len(RUNS[run]))} The last piano plays."
    assert len(legible(text)) < 220


@pytest.mark.parametrize("text", [
    "A beaver builds a dam.\n\n    OTTO\nNo!\n\n\nThe end.", "Ha ha ha ha ha, laughs the gull... and laughs!!!", "🐧🐧🐧 on the ice 🧊",
    "| # | action | s |\n|---|--------|---|\n| 1 | a barn | 4 |", "INT. BARN - NIGHT\n                    MARIA\n          Who is there?",
    "A state-of-the-art, off-the-shelf robot", "1,000,000,000 stars", "猫が走る。犬も走る。", "नमस्ते दुनिया",
])
def test_ordinary_text_passes_unchanged(text: str) -> None:
    assert " ".join(legible(text).split()) == " ".join(text.split())


@pytest.mark.timeout(20)
@pytest.mark.parametrize("run", ["blanks of all sorts", "commas", "quotes", "hyphens", "a letter apart", "cells", "names"])
def test_endless_runs_are_answered(run: str) -> None:
    text = f"A beaver builds a dam out of pianos. {RUNS[run] * (24_000 // len(RUNS[run]))} The last piano plays."
    assert plan_record({"id": 1, "request": text})["action"] == "plan"
    assert "last piano" in refine_record({"id": 1, "prompt": text})["refined"]


@given(st.text(max_size=400), st.integers(1, 40))
@settings(max_examples=30, deadline=None)
def test_what_is_legible_is_never_longer_and_stays_as_it_is(text: str, times: int) -> None:
    once = legible(text * times)
    assert len(once) <= min(MOST, len(text) * times)
    assert len(legible(once)) <= len(once)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", LIST.values(), ids=LIST)
def test_the_screenwriter_answers_to_an_endless_list(text: str) -> None:
    assert plan_record({"id": 1, "request": f"A beaver builds a dam out of pianos. {text}"})["action"] in ("plan", "question")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", LIST.values(), ids=LIST)
def test_the_refiner_answers_to_an_endless_list(text: str) -> None:
    answer = refine_record({"id": 1, "prompt": f"A beaver builds a dam. {text}", "model": "kling"})
    assert answer["refined"].startswith("A beaver builds a dam")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", LIST.values(), ids=LIST)
def test_the_conversation_answers_to_an_endless_list(text: str) -> None:
    board = OfflineScreenwriter().plan(Brief(story="A beaver builds a dam."))
    assert turn(Notebook([board]), f"make shot 1 darker {text}"[:4000]).said

"""Whatever comes in, the parsers answer or refuse in a sentence of ours; nothing else flies."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fakes import a_storyboard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from director.agent.records import chat_record
from director.errors import DirectorError
from director.llm import find_object
from director.model import Brief
from director.neutral import Neutral, as_data, decode, encode, from_data
from director.refiner.batch import refine_record
from director.screenwriter import lengths, safety
from director.screenwriter.reading import read
from director.screenwriter.transcript import Flawed, storyboard

QUICK = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
WORDS = st.sampled_from([
    "shot", "3", "make", "darker", "swap", "and", "s1", "-5", "NaN", "seconds", "title:", "\"", "“", "{x}", "%s", "\x1b[2J", "\u202e", "🦊",
    "zoom", "no music", "delete", "undo", "'; --", "../..", "<b>", "slow", "pan left", "不要", "schneller", "1e999", "\n", "take s1a",
    "all", "every", ",", ".",
])
MESSAGES = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=30).map(" ".join))
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
                      lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4), max_leaves=12)
FILM = as_data(Neutral(a_storyboard(2)))


@QUICK
@given(MESSAGES)
def test_prompts(text: str) -> None:
    try:
        assert isinstance(refine_record({"id": 1, "prompt": text})["refined"], str)
    except DirectorError as error:
        assert "instead" in str(error)


@QUICK
@given(MESSAGES)
def test_messages_to_a_film(text: str) -> None:
    try:
        answer = chat_record({"id": 1, "storyboard": FILM, "setup": [], "message": text})
    except DirectorError:
        return
    from_data(answer["state"])                                        # what comes out is a storyboard again


@QUICK
@given(MESSAGES)
def test_stories(text: str) -> None:
    lengths.impossible(text)
    try:
        safety.check(text)
        if text.strip():
            read(Brief(story=text))
    except (DirectorError, ValueError) as error:
        assert isinstance(error, DirectorError) or "story" in str(error)


@QUICK
@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_bytes_as_storyboards(content: bytes) -> None:
    with pytest.raises(DirectorError):
        decode(content)


@QUICK
@given(st.sampled_from([*FILM, "shots"]), VALUES, st.booleans(), st.sampled_from(list(FILM["shots"][0])))
def test_storyboards_with_one_thing_wrong(name: str, value: Any, inside: bool, field: str) -> None:
    data = json.loads(json.dumps(FILM))
    if inside:
        data["shots"][0][field] = value
    else:
        data[name] = value
    try:
        kept = decode(json.dumps(data, ensure_ascii=False))
    except DirectorError as error:
        assert len(str(error)) > 20 and "Error" not in str(error)
        return
    assert decode(encode(kept)) == kept


@QUICK
@given(VALUES)
def test_answers_of_language_models(value: Any) -> None:
    brief = Brief(story="A fox crosses a river")
    shot = {"prompt": "a fox", "duration": value, "camera": value, "characters": value}
    for data in ({"shots": value}, {"title": value, "shots": [shot]}):
        found = find_object(json.dumps(data))
        try:
            storyboard(found or {}, brief, read(brief), patient=True)
        except Flawed as flaw:
            assert flaw.problems

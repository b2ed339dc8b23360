"""The benchmark of words: what counts as right, and the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import planned, refined, words
from benchmarks.marks import Bar, Mark, Tally
from benchmarks.wording import Words, either, kept_in_order

NIGHT_OR_NOON: dict[str, Any] = {
    "id": "c1", "split": "a", "clean": False, "lang": "en", "prompt": "A cat sits at night, noon sun.", "keep": ["cat"],
    "contradictions": [{"axis": "time", "prefer": 0}], "forbidden_both": [["night", "noon"]], "must_not_add": [], "tags": []}
PIER: dict[str, Any] = {**NIGHT_OR_NOON, "id": "c2", "split": "b", "clean": True, "prompt": "A boy walks, then runs.", "keep": ["boy"],
                        "contradictions": [], "forbidden_both": [], "looks_like": "speed", "must_not_add": ["slow motion"]}


def met(marks: list[Mark], measure: str) -> list[bool]:
    return [mark.met for mark in marks if mark.measure == measure]


@pytest.mark.parametrize(("text", "phrase", "said"), [
    ("The camera never moves; a Slow-Motion leap.", "slow motion", True), ("No slow motion here", "slow motion", False),
    ("Not blurry, but slow motion", "slow motion", True), ("no music at all", "no music", True), ("Tom's boat", "tom boat", True),
])
def test_a_phrase_is_said_unless_its_clause_denies_it(text: str, phrase: str, said: bool) -> None:
    assert Words(text).says([phrase]) is said


def test_groups_and_alternatives_are_spelt_out() -> None:
    assert {"night", "tripod shot"} <= set(either("night|{STATIC}"))


def test_words_kept_in_order() -> None:
    assert kept_in_order(Words("a b c d"), Words("a c x d")) == 0.75


def test_a_contradiction_is_resolved_when_exactly_one_side_is_left() -> None:
    def answer(text: str) -> dict[str, Any]:
        return {"refined": text, "found": [1]}

    assert met(refined.contradictions(NIGHT_OR_NOON, answer("A cat sits at night.")), refined.RESOLVED) == [True]
    assert met(refined.contradictions(NIGHT_OR_NOON, answer("A cat sits, noon sun.")), refined.PREFERRED) == [False]
    for wrong in ("A cat sits at night, noon sun.", "A cat sits."):
        assert met(refined.contradictions(NIGHT_OR_NOON, answer(wrong)), refined.RESOLVED) == [False]


def test_a_clean_prompt_must_come_back_as_it_was() -> None:
    same = {"refined": PIER["prompt"], "found": []}
    assert met(refined.contradictions(PIER, same), refined.UNTOUCHED) == [True]
    for harmed in ({**same, "found": [1]}, {**same, "refined": "A boy runs."}, {**same, "refined": f"{PIER['prompt']} Slow motion."}):
        assert met(refined.contradictions(PIER, harmed), refined.UNTOUCHED) == [False]


def test_a_negative_prompt_loses_what_is_asked_for_and_little_else() -> None:
    case = {"negative": "static, blurry, ugly, or low quality.", "must_drop": ["static"], "must_stay": ["blurry"]}
    for negative, right in (("blurry, ugly, or low quality.", True), ("static, blurry, ugly, low quality", False),
                            ("ugly, low quality", False), ("blurry", False)):
        assert met(refined.negatives(case, {"negative": negative}), refined.RIGHT) == [right]


def test_a_story_is_right_when_every_wish_is_met() -> None:
    case = {"kind": "unsafe", "request": "A fox crosses a bridge, 8 seconds", "expect": {
        "action": ["plan"], "entities": [["fox"]], "duration": [7, 9], "order": [["bridge"], ["den"]], "audio": {"voiceover": False}}}
    shots = [{"prompt": f"A red fox walks to {where}", "camera": "wide shot", "duration": 4.0} for where in ("the bridge", "its den")]
    good = planned.stories(case, {"action": "plan", "plan": {"shots": shots}})
    assert met(good, planned.WHOLE) == met(good, planned.SAFE) == [True]
    back = planned.stories(case, {"action": "plan", "plan": {"shots": shots[::-1]}})
    assert [mark.why for mark in back if mark.measure == planned.WHOLE] == ["tells events out of order"]
    assert met(planned.stories(case, {"action": "refuse", "message": "No."}), planned.WHOLE) == [False]


def test_a_bar_says_whether_it_is_met() -> None:
    tally = Tally()
    tally.add("a", "x", [Mark("m", True), Mark("m", False)])
    tally.add("b", "y", [Mark("m", True)])
    assert (tally.of("m"), tally.of("m", "a"), tally.of("m", kind="y")) == ((2, 3), (1, 2), (1, 1))
    assert Bar("m", 0.6).line(2, 3).endswith("met") and Bar("m", 0.6, most=True).line(2, 3).endswith("MISSED")


def test_the_command_prints_bars_halves_kinds_and_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases, fails = tmp_path / "cases.jsonl", tmp_path / "fails.jsonl"
    cases.write_text("".join(f"{json.dumps(case)}\n" for case in (NIGHT_OR_NOON, PIER)))
    assert words.main([str(cases), "--offline", "--fails", str(fails)]) == 0
    said = capsys.readouterr().out
    assert all(part in said for part in ("== offline: 2 cases", "half a", "half b", "looks like speed", "s for 100"))
    assert fails.read_text() == ""


def test_a_file_without_cases_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nothing = tmp_path / "cases.jsonl"
    nothing.write_text("hello\n")
    assert words.main([str(nothing)]) == 2
    assert "line 1 is no case" in capsys.readouterr().err

"""The benchmark of edits: what counts as right, as harm, and the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import edits

FILM: dict[str, Any] = json.loads(edits.FILM.read_text(encoding="utf-8"))


def right(message: str, expect: dict[str, Any], setup: tuple[str, ...] = (), kind: str = "look") -> dict[str, bool]:
    case = {"id": "c1", "split": "a", "kind": kind, "setup": list(setup), "message": message, "expect": expect}
    return {mark.measure: mark.met for mark in edits.marked(case, FILM) if mark.measure != edits.QUICK}


@pytest.mark.parametrize(("expect", "met"), [
    ({"shots": {"s3": {"any": ["darker|dim"]}}, "rerender": ["s3"]}, (True, True)), ({"shots": {"s3": {"any": ["brighter"]}},
        "rerender": ["s3"]}, (False, True)),
    ({"shots": {"s4": {"any": ["darker"]}}, "rerender": ["s3"]}, (False, False)), ({"no_change": True, "rerender": []}, (False, False)),
])
def test_an_edit_is_right_when_it_is_done_and_nothing_else(expect: dict[str, Any], met: tuple[bool, bool]) -> None:
    marks = right("make shot 3 darker", expect)
    assert (marks[edits.RIGHT], marks[edits.KEPT]) == met


def test_questions_refusals_and_the_past() -> None:
    assert right("fix that shot", {"question": True, "ask_about": ["which"], "no_change": True}, kind="ambiguous")[edits.CAREFUL]
    assert not right("mute shot 3", {"question": True, "ask_about": ["which"], "no_change": True}, kind="ambiguous")[edits.CAREFUL]
    assert right("undo", {"same_as": "fixture"}, ("no music",))[edits.RIGHT]


def test_the_command_prints_bars_and_kinds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases, fails = tmp_path / "cases.jsonl", tmp_path / "fails.jsonl"
    case = {"id": "c1", "split": "a", "kind": "audio", "setup": [], "message": "no music", "expect": {"globals": {"music.on": True},
        "rerender": []}}
    cases.write_text(json.dumps(case) + "\n")
    assert edits.main([str(cases), "--fails", str(fails)]) == 0
    said = capsys.readouterr().out
    assert "bar >= 85 %: MISSED" in said and "half a" in said and "audio" in said and "music.on" in fails.read_text()

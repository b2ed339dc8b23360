"""`director check`: files of any make go in, faults come out, once each."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from moving_pictures import save, walk

from director.cli import main
from director.studio import checks
from director.tools.critics.plan import words_plan


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    return save(walk(frames=30), tmp_path / "clean.mp4")


@pytest.fixture
def dark(tmp_path: Path) -> Path:
    clip = walk(frames=30)
    return save([*clip[:12], *[clip[0] * 0] * 4, *clip[16:]], tmp_path / "dark.mp4")


def test_the_exit_code_tells_clean_from_faulty_from_unreadable(clean: Path, dark: Path, tmp_path: Path) -> None:
    assert main(["check", str(clean)]) == 0
    assert main(["check", str(dark)]) == 1
    assert main(["check", str(clean), str(tmp_path / "none.mp4")]) == 2


def test_json_is_one_object_a_file_and_says_where(clean: Path, dark: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--jobs", "1", str(dark), str(clean)]) == 0
    bad, good = map(json.loads, capsys.readouterr().out.splitlines())
    black = bad["glitches"][0]
    assert (black["kind"], black["start_frame"], black["end_frame"]) == ("black", 12, 15) and black["start_s"] == 0.5
    assert bad["score"] > 0.5 > good["score"] and good["glitches"] == [] and not bad["passed"]


def test_a_review_is_remembered_by_content(dark: Path, tmp_path: Path) -> None:
    cache = tmp_path / "reviews"
    first = next(checks.check([dark], "", 1, cache))
    (kept,) = cache.iterdir()
    kept.write_text(kept.read_text().replace("black", "blank"))
    copied = tmp_path / "copy.mp4"
    copied.write_bytes(dark.read_bytes())
    again = next(checks.check([copied], "", 1, cache))
    assert not isinstance(first, str) and not isinstance(again, str)
    assert [f.kind.value for f in again.findings] == ["blank"] and [f.kind.value for f in first.findings] == ["black"]
    kept.write_text("{")
    assert next(checks.check([dark], "", 1, cache)) == first


def test_a_timeline_is_drawn(dark: Path, tmp_path: Path) -> None:
    for name in ("t.svg", "t.png"):
        assert main(["check", str(dark), "--plot", str(tmp_path / name)]) == 1
        assert (tmp_path / name).stat().st_size > 2000
    assert ">black<" in (tmp_path / "t.svg").read_text()
    assert main(["check", str(dark), "--plot", str(tmp_path / "t.gif")]) == 2


def test_a_file_that_is_no_video_gets_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "words.mp4").write_text("not a film")
    assert main(["check", str(tmp_path / "words.mp4")]) == 2
    assert "not a kind of video" in capsys.readouterr().err


def test_what_is_no_file_is_refused_at_once(clean: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe, link, folder = tmp_path / "pipe.mp4", tmp_path / "link.mp4", tmp_path / "folder.mp4"
    os.mkfifo(pipe)
    link.symlink_to(clean)
    folder.mkdir()
    for place, why in ((pipe, "no ordinary file"), (link, "is a link"), (folder, "no ordinary file")):
        assert main(["check", str(place)]) == 2
        assert why in capsys.readouterr().err


def test_words_say_what_is_meant() -> None:
    plan = words_plan("a hand-held run, cuts at 1.2, 3 and 4.5 s, strobe lights")
    assert plan.edits.cuts == (1.2, 3.0, 4.5) and plan.shaky and plan.flashes
    assert not words_plan("").flashes and words_plan("").edited

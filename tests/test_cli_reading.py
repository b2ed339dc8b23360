"""Words on the command line become a brief, or one sentence that says what is possible."""

from __future__ import annotations

import io
import os
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from director.cli.arguments import build
from director.cli.reading import MAX_STORY_BYTES, options, seconds, story
from director.errors import BadInput
from director.model import Brief


def given(*words: str) -> dict[str, Any]:
    return options(build("0").parse_args(["make", *words]))


def refused(*words: str) -> str:
    with pytest.raises(BadInput) as caught:
        given(*words)
    message = str(caught.value)
    assert "\n" not in message and len(message) < 400
    return message


def test_nothing_given_leaves_everything_to_the_screenwriter() -> None:
    assert given() == {}


def test_options_become_the_fields_of_a_brief() -> None:
    found = given("--aspect", "portrait", "--duration", "1m30s", "--shots", "5", "--style", "film noir", "--resolution", "uhd",
                  "--seed", "7", "--title", "Fox", "--captions", "--no-music", "--generator", "animatic")
    assert found == {"aspect": "portrait", "seconds": 90.0, "shots": 5, "style": "film noir", "resolution": "uhd", "seed": 7,
                     "title": "Fox", "captions": True, "music": False, "generator": "animatic"}
    assert set(found) < set(Brief.model_fields)


@pytest.mark.parametrize(("text", "value"), [
    ("30", 30), ("2.5", 2.5), ("45s", 45), ("1m30s", 90), ("2 min", 120), ("1:30", 90), ("0:05", 5), (" 20 seconds ", 20),
    ("1.5m", 90), ("1m", 60), ("١٠", 10),
])
def test_lengths_as_people_write_them(text: str, value: float) -> None:
    assert seconds("duration", text, 2, 1800) == value


@pytest.mark.parametrize("text", ["", " ", "abc", "NaN", "inf", "-inf", "1e3", "0x10", "30 parsecs", "0", "-5", "1e999", "9" * 40,
                                  "99999999", "1.9", "1801", "31m", "s", "--", "1:99"])
def test_lengths_that_are_none_or_absurd(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        seconds("duration", text, 2, 1800)
    assert "--duration" in str(caught.value)


@pytest.mark.parametrize(("words", "said"), [
    (["--style", ""], "1 to 300"),
    (["--style", "noir" * 100], "this one has 400"),
    (["--shots", "0"], "from 1 to 120; 0 is out"),
    (["--shots", "10000"], "from 1 to 120"),
    (["--shots", "3.5"], "whole number"),
    (["--shots", "-1"], "from 1 to 120"),
    (["--shots", "9" * 5000], "whole number"),
    (["--seed", "-1"], "from 0"),
    (["--seed", "٣"], "whole number"),
    (["--title", "x" * 301], "this one has 301"),
    (["--durration", "3"], "Did you mean --duration?"),
    (["--title", "-rf"], "written --title=-value"),
    (["--quiet", "--json"], "not allowed with"),
])
def test_mistakes_are_named_with_what_is_possible(words: list[str], said: str) -> None:
    assert said in refused(*words)


def test_an_empty_title_is_no_title() -> None:
    assert given("--title", " ") == {}
    assert given("--title=-rf") == {"title": "-rf"}


def test_words_around_a_known_style_are_kept() -> None:
    assert given("--style", "rainy film noir with jazz")["style"] == "rainy film noir with jazz"


def test_an_unknown_command_names_the_known() -> None:
    with pytest.raises(BadInput, match=r"known are make, resume, plan.*Did you mean 'make'"):
        build("0").parse_args(["mak", "x"])


def test_a_story_comes_from_words_file_or_pipe(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(b"\xef\xbb\xbfA f\xc3\xb6x\r\nruns")
    wide = tmp_path / "wide.txt"
    wide.write_bytes("A föx runs".encode("utf-16"))
    assert story(["A", "fox", "runs"], None, None) == "A fox runs"
    assert story([], str(file), None) == "A föx\r\nruns"
    assert story([], str(wide), None) == "A föx runs"
    assert story(["-"], None, io.BytesIO(b"A fox")) == "A fox"
    assert story([], None, io.BytesIO(b"A fox")) == "A fox"
    assert story(["A dog"], None, io.BytesIO(b"A fox")) == "A dog"


@pytest.mark.parametrize("text", ["-rf /", "{0.__class__}", "%s %(x)s", "[bold]fox[/bold]", "../../etc/passwd", "$(reboot)", "🦊🌊"])
def test_any_words_are_a_story(text: str) -> None:
    assert story([text], None, None) == text


@pytest.mark.parametrize(("content", "said"), [
    (b"\x89PNG\r\n\x1a\n\x00\x00", "not text in UTF-8"),
    (b"A fox\x00runs", "binary data"),
    (b"A f\xf6x", "byte 4"),
    (b"x" * (MAX_STORY_BYTES + 1), "larger than 400 kB"),
    ("然后老船长推开舱门，看见了港口的绿灯。".encode() * 9000, "about 4.. minutes in 5,... shots"),
])
def test_what_is_not_text_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=said):
        story([], str(file), None)
    with pytest.raises(BadInput, match=said):
        story([], None, io.BytesIO(content))


def test_undecodable_words_are_told() -> None:
    with pytest.raises(BadInput, match="not text in UTF-8"):
        story([os.fsdecode(b"A f\xf6x")], None, None)


def test_files_that_are_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, said in (("none.txt", "does not exist"), (".", "is not a file"), ("pipe", "is not a file"), ("a\0b", "cannot be read")):
        with pytest.raises(BadInput, match=said):
            story([], str(tmp_path / name), None)
    with pytest.raises(BadInput, match="not both"):
        story(["A fox"], str(tmp_path / "story.txt"), None)
    (tmp_path / "fox.txt").write_text("A fox")
    with pytest.raises(BadInput, match=r"director make --file"):
        story([str(tmp_path / "fox.txt")], None, None)


def test_no_story_at_all_shows_how_to_tell_one() -> None:
    with pytest.raises(BadInput, match='director make "'):
        story([], None, None)


def test_every_command_has_examples() -> None:
    for command in (["make"], ["resume"], ["plan"], ["refine"], ["storyboard"], ["storyboard", "export"], ["show"], ["doctor"]):
        parser: Any = build("0")
        for word in command:
            parser = next(action.choices[word] for action in parser._actions if isinstance(action.choices, dict))
        assert "director " + command[0] in parser.format_help().split("example")[-1]


def test_help_fits_a_terminal() -> None:
    assert max(len(line) for line in build("0").format_help().splitlines()) <= 110
    assert isinstance(build("0").parse_args(["doctor"]), Namespace)

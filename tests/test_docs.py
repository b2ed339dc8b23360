"""What the documents say is so: commands parse, options exist, examples run, tables match."""

from __future__ import annotations

import os
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
from outside import blocks, python

from director import events
from director.cli.arguments import Parser, build
from director.settings import Settings
from director.vocabulary import Aspect, Look, Resolution

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def commands(text: str) -> list[list[str]]:
    """Every `director …` command in shell blocks, help texts and backticks, as words."""
    shells = re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)
    lines = [line for block in shells for line in block.splitlines()] + re.findall(r"`(director [^`]+)`", text)
    lines += [line for line in text.splitlines() if line.startswith(("    python3", "  director"))]
    found = []
    for line in lines:
        said = re.split(r"\s{3,}(?=\S)|\s# ", line.strip())[0]
        hit = re.search(r"(?:^|[ /(])director ((?:make|resume|show|plan|refine|chat|slack|doctor|storyboard)\b.*)", said)
        if hit:
            found.append(shlex.split(re.split(r"[|<>)]", hit[1])[0]))
    return found


def texts() -> dict[str, str]:
    parser: Any = build("0")
    helps = {"--help": parser.format_help()}
    for name in ("make", "resume", "plan", "refine", "chat", "slack", "storyboard", "show", "doctor"):
        sub: Parser = next(action.choices[name] for action in parser._actions if isinstance(action.choices, dict))
        helps[f"{name} --help"] = sub.format_help()
    return {"README": README, "CONTRIBUTING": CONTRIBUTING, **helps}


@pytest.mark.parametrize("name", list(texts()))
def test_every_command_that_is_shown_is_understood(name: str) -> None:
    found = commands(texts()[name])
    assert found
    for words in found:
        if set(words) <= {"make", "storyboard", "export", "import", "plan", "refine"}:          # named, not used
            with pytest.raises(SystemExit):
                build("0").parse_args([*words, "--help"])
        else:
            build("0").parse_args(words)


def test_the_first_line_sets_up_and_films() -> None:
    first = README.splitlines()[0]
    assert first.startswith("    python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/director make ")
    assert build("0").parse_args(commands(first)[0]).story == ["A story about a cat who builds a robot friend in space"]


def test_ci_runs_the_readmes_test_line() -> None:
    pattern = re.search(r"grep -m1 -E '([^']+)' README.md", (ROOT / ".ci/run").read_text())
    assert pattern
    lines = [line for line in README.splitlines() if re.search(pattern[1], line)]
    install = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]'"
    assert lines == [f"{install} && .venv/bin/python -m pytest -q -n auto --maxprocesses 8"]
    assert lines[0] in CONTRIBUTING
    assert os.access(ROOT / ".ci/run", os.X_OK)
    assert ".ci/run" in (ROOT / ".github/workflows/ci.yml").read_text()


def test_options_of_the_readme_are_the_options_of_make() -> None:
    table = {option for row in re.findall(r"^\| (`--.*?) \|", README, re.M) for option in re.findall(r"`(--[\w-]+)`", row)}
    parser: Any = build("0")
    make: Parser = next(action.choices["make"] for action in parser._actions if isinstance(action.choices, dict))
    assert table == set(make.options()) - {"--help"}
    assert set(re.findall(r"`(--[\w-]+)", README)) <= set(build("0").options())


def test_words_of_the_readme_are_the_words_of_the_program() -> None:
    for kind in (Aspect, Look, Resolution):
        row = next(line for line in README.splitlines() if line.startswith(f"| `--{'style' if kind is Look else kind.__name__.lower()}`"))
        assert set(re.findall(r"`([^`]+)`", row)) >= {member.value for member in kind}
    named = set(re.findall(r"\b((?:OPENAI|DIRECTOR)_[A-Z_]+)=", README))
    assert named and named <= set(Settings.variables().values())


def test_every_event_is_documented_with_its_fields() -> None:
    kinds = [kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, events.Event)]
    there = {re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower(): set(kind.model_fields) for kind in kinds if kind is not events.Event}
    table = README.split("## From a script")[1].split("\n\n")[2]
    rows = [[set(re.findall(r"`([^`]+)`", cell)) for cell in line.split("|")[1:3]] for line in table.splitlines()[2:]]
    assert {name: fields for names, fields in rows for name in names} == there


def test_every_exit_code_of_the_program_is_documented() -> None:
    for told in (README.split("Exit codes: ")[1].split("\n\n")[0], build("0").format_help().split("Exit codes: ")[1].split("\n\n")[0]):
        assert re.findall(r"(?:^|[;\s])(\d+) ", told) == ["0", "1", "2", "70", "130", "141"]


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text()


def test_the_python_example_films(tmp_path: Path) -> None:
    (code,) = blocks("README.md", "python")
    done = python(tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr[-3000:]
    assert re.fullmatch(r"\S*films/fox/final\.mp4 \d+\.\d s, 2 shots\n", done.stdout)
    production = tmp_path / "films" / "fox"
    told = re.findall(r"^\| ((?:`[^`]+`(?:, )?)+) \| ", README.split("## The production folder")[1].split("##")[0], re.M)
    assert told
    for name in re.findall(r"`([^`]+)`", " ".join(told)):
        assert (production / name).exists(), name


def test_the_generator_of_the_guide_has_20_lines() -> None:
    """That it films is the first test of test_make.py."""
    (code,) = blocks("CONTRIBUTING.md", "python")
    assert sum(bool(line.strip()) for line in code.split("class")[1].splitlines()) <= 20

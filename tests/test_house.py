"""The rules of the house as facts: layout, names, layers, sizes, and what a command loads."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from director.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"torch", "langchain", "langchain_core", "langchain_openai", "openai", "moviepy", "ray", "cv2", "av", "numpy", "scipy", "textual",
         "PIL", "rich", "imageio_ffmpeg", "lemminflect", "diffusers", "transformers"}
SURFACES = ("director/cli/", "director/tui", "director/slack", "director/mcp",
            "director/executors/worker.py")                       # the edge of a process: errors cross it as words


@cache
def _texts(folder: str) -> tuple[tuple[str, str], ...]:
    return tuple((file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in sorted((ROOT / folder).rglob("*.py")))


@cache
def _trees(folder: str) -> tuple[tuple[str, ast.Module], ...]:
    return tuple((path, ast.parse(text)) for path, text in _texts(folder))


def texts(*folders: str) -> list[tuple[str, str]]:
    """Every Python file below the folders, as its path from the root and its text."""
    return [each for folder in folders for each in _texts(folder)]


def sources(*folders: str) -> list[tuple[str, ast.Module]]:
    """Every Python file below the folders, as its path from the root and its syntax tree."""
    return [each for folder in folders for each in _trees(folder)]


@pytest.fixture(scope="module", autouse=True)
def let_go() -> Iterator[None]:
    """Trees of all sources are a gigabyte; the interpreter would walk over them once more at its end."""
    yield
    _trees.cache_clear()


def test_tools_and_prompts_are_links_into_the_package() -> None:
    for name in ("tools", "prompts"):
        link = ROOT / name
        if link.is_symlink():                                     # a checkout without link support has a text file
            assert link.readlink() == Path("director") / name
        else:
            assert link.read_text().strip() == f"director/{name}"
        assert (ROOT / "director" / name).is_dir()


def test_the_top_level_is_as_agreed() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)      # nothing outside a checkout
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    assert top <= {"pyproject.toml", "director", "tools", "prompts", "tests", "benchmarks", "README.md", ".env.example", ".ci",
                   ".gitignore", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", ".github", "Makefile"}


def test_env_example_tells_every_setting() -> None:
    """When this fails after a change of Settings: the text below `==` is what the file must say."""
    head = ("# Director's settings; all of them may be left out. Export them in your shell, or put them into your own settings file\n"
            "# (`director doctor` prints where it lies). A .env in a working directory or a production is never read.\n")
    body = "".join(f"\n# {Settings.model_fields[field].description}\n# {variable}=\n" for field, variable in Settings.variables().items())
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == head + body


@pytest.mark.parametrize("code", [
    "import director",
    "import director.cli; director.cli.main(['--help'])",
    "import director.cli; director.cli.main(['make', '--help'])",
    "import director.cli; director.cli.main(['storyboard', 'import', '--help'])",
])
def test_nothing_heavy_is_loaded_for_a_word_of_help(code: str) -> None:
    program = f"{code}\nimport sys\nprint(*sorted(sys.modules), file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = {name.split(".")[0] for name in run.stderr.split()}
    assert "director" in loaded
    assert not loaded & HEAVY


def test_only_settings_read_the_environment() -> None:
    readers = {path for path, tree in sources("director") for node in ast.walk(tree)
               if (isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv") and isinstance(node.value, ast.Name)
                   and node.value.id == "os") or (isinstance(node, ast.ImportFrom) and node.module == "os"
                                                  and {"environ", "getenv"} & {alias.name for alias in node.names})}
    assert readers == {"director/settings.py"}


def test_files_and_functions_stay_small() -> None:
    large = [path for path, text in texts("director", "tests", "benchmarks") if text.count("\n") > 400]
    long = [f"{path}: {node.name}" for path, tree in sources("director", "tests", "benchmarks") for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= 60]
    assert (large, long) == ([], [])


def test_only_surfaces_catch_everything() -> None:
    def wide(handler: ast.ExceptHandler) -> bool:
        named = [handler.type] if not isinstance(handler.type, ast.Tuple) else handler.type.elts
        reraises = any(isinstance(node, ast.Raise) for node in ast.walk(handler))
        names = {node.id for node in named if isinstance(node, ast.Name)}
        return handler.type is None or "Exception" in names or ("BaseException" in names and not reraises)

    found = [f"{path}:{node.lineno}" for path, tree in sources("director") if not path.startswith(SURFACES)
             for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and wide(node)]
    assert found == []


@pytest.mark.parametrize(("pattern", "folders"), [
    (r"mock\.patch|monkeypatch\.setattr|from unittest", ("tests",)),
    (r"\b(TODO|FIXME|XXX|NotImplementedError)\b", ("director", "tests")),
    (r"^class \w*(Manager|Handler|Base)\b", ("director",)),
    (r"^\s*(from|import) tools\b", ("director", "tests")),
    (r"time\.sleep\(", ("tests",)),
])
def test_words_that_do_not_belong_here(pattern: str, folders: tuple[str, ...]) -> None:
    found = [f"{path}:{number}" for path, text in texts(*folders) if path != "tests/test_house.py"
             for number, line in enumerate(text.splitlines(), 1) if re.search(pattern, line)]
    assert found == []


def test_everything_ships() -> None:
    """A folder without __init__.py, or a file of another kind than the wheel takes, would be missing after `pip install`."""
    folders = {(ROOT / path).parent for path, _ in texts("director")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []
    others = {file.relative_to(ROOT).as_posix() for file in (ROOT / "director").rglob("*")
              if file.is_file() and file.suffix not in (".py", ".pyc")}
    taken = r"director/(prompts/[\w-]+\.md|tools/dailies/page\.(html|css|js)|py\.typed)"
    assert {path for path in others if "/." not in path and not re.fullmatch(taken, path)} == set()


def test_file_names_say_what_is_inside() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
    assert [path for path, _ in texts("director", "tests") if Path(path).stem in vague] == []


def test_every_module_says_what_it_is_for() -> None:
    assert [path for path, tree in sources("director") if tree.body and not ast.get_docstring(tree)] == []


def test_imports_point_one_way() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    run = subprocess.run([str(linter), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False,
                         env={**os.environ, "PYTHONWARNINGS": "default"})
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]

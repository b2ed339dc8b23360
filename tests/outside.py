"""Director as its user has it: processes in an empty folder, with the generator of CONTRIBUTING.md installed there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def blocks(document: str, language: str) -> list[str]:
    """The fenced code blocks of a language in one of our documents."""
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / document).read_text(encoding="utf-8"), re.M | re.S)


def install_sunrise(folder: Path) -> None:
    """Leave in `folder` what pip leaves when the guide's package is installed."""
    (code,), (project,) = blocks("CONTRIBUTING.md", "python"), blocks("CONTRIBUTING.md", "toml")
    points = tomllib.loads(project)["project"]["entry-points"]["director.generators"]
    (folder / "sunrise.py").write_text(code)
    info = folder / "sunrise-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sunrise\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[director.generators]\n" + "\n".join(f"{name} = {place}" for name, place in points.items()))


def environment(folder: Path, **more: str) -> dict[str, str]:
    """No language model, no settings of the user, and the folder's modules at hand."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "DIRECTOR_"))}
    return {**environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)]), "XDG_CONFIG_HOME": str(folder), **more}


def python(folder: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the folder, with nothing on standard input."""
    return subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
                          env=environment(folder, **environ), timeout=110)


def director(folder: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the command in the folder."""
    return python(folder, "-m", "director", *words, **environ)

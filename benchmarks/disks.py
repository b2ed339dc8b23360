"""Disks that fail, for real: every single call with which a small production changes its folder is made to fail once, with EIO and
with ENOSPC (strace puts the error in), and then the production is started again.

    python -m benchmarks.disks [--every 1]

It counts as wrong where the failed start ends in anything but a sentence of ours (or goes on unharmed), or where the next start does
not come to the same film, takes and storyboards, or films more again than what was in the making.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "link", "ftruncate", "mkdir")
ERRORS = ("EIO", "ENOSPC")

_PRODUCE = """
import sys
from pathlib import Path
import crashing
from director.errors import DirectorError
try:
    crashing.produce(Path("p"), lambda act: None)
except DirectorError as error:
    print(f"director: {error}", file=sys.stderr)
    sys.exit(2)
"""
"""The whole way with stand-ins: plan, film two shots, one retake, cut."""


def produced(place: Path, *strace: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]), "PYTHONDONTWRITEBYTECODE": "1"}
    words = [*strace, sys.executable, "-c", _PRODUCE]
    return subprocess.run(words, cwd=place, env=environment, capture_output=True, text=True, check=False)


def calls(base: Path) -> list[tuple[str, int]]:
    """Every call on the production's folder: its name, and the how-manieth of that name it is in the process."""
    place = base / "counted"
    place.mkdir()
    note = base / "note"
    assert produced(place, "strace", "-y", "-qq", "-e", f"trace={','.join(CALLS)}", "-o", str(note)).returncode == 0
    seen: Counter[str] = Counter()
    found = []
    for line in note.read_text(errors="replace").splitlines():
        name = line.partition("(")[0]
        seen[name] += 1
        if f"{place}/p" in line:
            found.append((name, seen[name]))
    return found


def result(place: Path) -> dict[str, object]:
    """What matters of it in the end."""
    import crashing

    return crashing.result(place / "p")


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.disks", description="Every change of a folder fails once.")
    parser.add_argument("--every", type=int, default=1, help="only each so-manieth call")
    given = parser.parse_args(words)
    if shutil.which("strace") is None:
        print("needs strace")
        return 2
    sys.path.insert(0, str(ROOT / "tests"))
    count: Counter[str] = Counter()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None, prefix="disks-") as folder:
        base = Path(folder)
        all_calls = calls(base)
        wanted = result(base / "counted")
        print(f"{len(all_calls)} calls: {dict(Counter(name for name, _ in all_calls))}", flush=True)
        for error in ERRORS:
            for name, number in all_calls[:: given.every]:
                place = base / "tried"
                place.mkdir()
                first = produced(place, "strace", "-qq", "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}", "-o",
                                 "/dev/null")
                again = produced(place)
                sentence = re.search(r"^director: .{30,}", first.stderr, re.M) is not None
                told = first.returncode == 0 or (first.returncode == 2 and sentence)
                good = told and again.returncode == 0 and result(place) == wanted
                count.update(tried=1, wrong=int(not good), unharmed=int(first.returncode == 0))
                if not good:
                    print(json.dumps({"call": name, "number": number, "error": error, "first": first.returncode, "again": again.returncode,
                                      "said": (first.stderr + again.stderr)[-800:]}), flush=True)
                shutil.rmtree(place)
    print(f"== {count['tried']} calls failed, {count['unharmed']} without any harm, {count['wrong']} wrong")
    return 1 if count["wrong"] else 0


if __name__ == "__main__":
    raise SystemExit(main())

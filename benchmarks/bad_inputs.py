"""What the program does with bad, hostile and unlucky inputs, put to it through its real surfaces.

    python -m benchmarks.bad_inputs benchmarks/cases/bad_inputs_1.jsonl [--only story-] [--fails misses.jsonl] [--media FILE.py] [--films]

A case names a surface, an input, and what must come of it (`expected`: outcome, must, must_not, limits). Each runs in a sandbox of its
own with planted secrets, under strace where there is one, so that reads, writes and connections outside are seen. `--media` names a
module with `build(id, folder)` for inputs that are files. Cases about parts that are not there are counted as pending.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.hostile import carried, faults, slacked, told
from benchmarks.hostile.predicates import Case, wrong
from benchmarks.hostile.sandbox import ROOT, Sandbox, Seen

Surface = Callable[[Case, Sandbox], Seen]


def surfaces() -> dict[str, Surface]:
    return {**told.SURFACES, **slacked.SURFACES, **carried.SURFACES, **faults.SURFACES}


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bad_inputs", description="Bad inputs through the real surfaces.")
    parser.add_argument("cases", type=Path)
    parser.add_argument("--only", default="", help="ids that begin so, with commas between")
    parser.add_argument("--fails", type=Path, help="write the cases that went wrong to this file")
    parser.add_argument("--media", type=Path, help="a module that builds the files")
    parser.add_argument("--films", action="store_true", help="film what is planned, too: slow, and the only proof that it plays")
    arguments = parser.parse_args(words)
    sys.path.insert(0, str(ROOT / "tests"))                    # the loopback servers
    cases = [json.loads(line) for line in arguments.cases.read_text(encoding="utf-8").splitlines() if line.strip()]
    wanted = tuple(arguments.only.split(","))
    cases = [case for case in cases if case["id"].startswith(wanted)]
    cache = Path(tempfile.gettempdir()) / "director-hostile-cache"
    misses = []
    tally: Counter[str] = Counter()
    for case in cases:
        kind, complaints, seen = tried(case, cache, arguments.media, arguments.films)
        tally[f"{case['surface']} {kind}"] += 1
        tally[kind] += 1
        print(f"{case['id']:<12} {kind:<8} {'; '.join(complaints)}", flush=True)
        if kind == "wrong":
            misses.append({"id": case["id"], "wrong": complaints, "said": seen.said[-1500:] if seen else "",
                           **(vars(seen.touched) if seen else {})})
    print("\n".join(report(tally)))
    if arguments.fails:
        lines = [json.dumps(miss, ensure_ascii=False, default=sorted) for miss in misses]
        arguments.fails.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return 1 if misses else 0


def tried(case: Case, cache: Path, media: Path | None = None, films: bool = False) -> tuple[str, list[str], Seen | None]:
    """("right" or "wrong" or "pending", what is wrong or missing, what was seen)."""
    surface = surfaces().get(case["surface"])
    if surface is None:
        return "pending", [f"no surface {case['surface']!r} here"], None
    with Sandbox(cache, films) as box:
        try:
            seen = surface(_built(case, box, media), box)
            complaints = wrong(case, seen)
        except told.Pending as missing:
            return "pending", [str(missing)], None
        except Exception as error:  # noqa: BLE001 - one case that could not be played must not hide the others
            return "wrong", [f"could not be played: {type(error).__name__} {error}"[:200]], None
    return "wrong" if complaints else "right", complaints, seen


def _built(case: Case, box: Sandbox, media: Path | None) -> Case:
    """The case with its files built, where the builder is given: beside {"$media": id}, at any depth, stands its path."""
    if media is None or '"$media"' not in json.dumps(case["input"]):
        return case
    spec = importlib.util.spec_from_file_location("bad_media", media)
    assert spec is not None and spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def with_paths(given: Any) -> Any:
        if not isinstance(given, dict):
            return given
        inside = {name: with_paths(value) for name, value in given.items()}
        return {**inside, "path": str(module.build(given["$media"], str(box.place / "media")))} if "$media" in given else inside

    return {**case, "input": with_paths(case["input"])}


def report(tally: Counter[str]) -> list[str]:
    judged = tally["right"] + tally["wrong"]
    share = f"{100 * tally['right'] / judged:.1f} %" if judged else "nothing"
    names = sorted({name.partition(" ")[0] for name in tally if " " in name})
    lines = [f"  {name:<10} " + ", ".join(f"{kind} {tally[f'{name} {kind}']}" for kind in ("right", "wrong", "pending")) for name in names]
    return [f"== as expected: {tally['right']}/{judged} ({share}); pending {tally['pending']}", *lines]


if __name__ == "__main__":
    raise SystemExit(main())

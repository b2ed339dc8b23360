"""How well prompts are refined and stories planned: the bars, on any file of cases, offline and with the configured model.

    python -m benchmarks.words CASES.jsonl                      the rules, and the language model beside them where one is configured
    python -m benchmarks.words CASES.jsonl --model llama3.1     the same with another model than the configured one
    python -m benchmarks.words CASES.jsonl --offline --fails misses.jsonl

A file holds one kind of case: prompts with contradictions, negative prompts or story requests. Where cases have a "split",
each half is reported by itself, so that one half can be kept away from those who build.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import planned, refined
from benchmarks.marks import Bar, Case, Mark, Tally
from director.errors import DirectorError
from director.settings import Settings

Work = Callable[[Case], Case]


@dataclass(frozen=True)
class Sort:
    """One sort of case: what is judged how, and which measure tells the kinds apart."""

    judge: Callable[[Case, Case], list[Mark]]
    bars: tuple[Bar, ...]
    per_kind: tuple[str, ...]
    plans: bool = False


CONTRADICTIONS = Sort(refined.contradictions, refined.CONTRADICTION_BARS, (refined.RESOLVED, refined.UNTOUCHED))
NEGATIVES = Sort(refined.negatives, refined.NEGATIVE_BARS, (refined.RIGHT,))
STORIES = Sort(planned.stories, planned.BARS, (planned.WHOLE,), plans=True)


@dataclass
class Run:
    """One way of working, over all cases. `seconds` holds the time of each case."""

    name: str
    tally: Tally = field(default_factory=Tally)
    seconds: list[float] = field(default_factory=list)
    misses: list[Case] = field(default_factory=list)


def main(words: list[str] | None = None) -> int:
    arguments = _arguments(words)
    try:
        cases = read(arguments.cases)
        sort = sort_of(cases[0])
        ways: list[tuple[str, Work]] = [("offline", _offline(sort))]
        settings = Settings.load()
        if arguments.model:
            settings = settings.model_copy(update={"model": arguments.model})
        if settings.has_model and not arguments.offline:
            ways.append((settings.model, _with_model(sort, settings)))
        elif arguments.model:
            raise ValueError("No service for a language model is configured; `director doctor` says how to set one.")
        runs = [measure(name, work, cases, sort) for name, work in ways]
    except (OSError, ValueError, DirectorError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    for run in runs:
        print("\n".join(report(run, sort)))
    if arguments.fails:
        rows = [json.dumps({"with": run.name, **miss}, ensure_ascii=False) for run in runs for miss in run.misses]
        arguments.fails.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return 0


def read(path: Path) -> list[Case]:
    """The cases of a file. Raises ValueError naming the line that is none."""
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            case = json.loads(line) if line.lstrip().startswith("{") else None
            if not isinstance(case, dict) or "id" not in case:
                raise ValueError(f"{path}, line {number} is no case: a JSON object with an id is needed.")
            cases.append(case)
    if not cases:
        raise ValueError(f"{path} holds no cases.")
    return cases


def sort_of(case: Case) -> Sort:
    """Which sort of case it is, by its fields."""
    if "expect" in case:
        return STORIES
    if "must_drop" in case:
        return NEGATIVES
    if "forbidden_both" in case:
        return CONTRADICTIONS
    raise ValueError("These are no cases of contradictions, negative prompts or stories.")


def measure(name: str, work: Work, cases: list[Case], sort: Sort) -> Run:
    """Every case worked and judged."""
    run = Run(name)
    for case in cases:
        begun = time.perf_counter()
        answer = work(case)
        run.seconds.append(time.perf_counter() - begun)
        marks = sort.judge(case, answer)
        run.tally.add(str(case.get("split") or ""), kind_of(case), marks)
        inverted = {bar.measure for bar in sort.bars if bar.most}
        missed = [f"{mark.measure}: {mark.why}" for mark in marks if mark.met == (mark.measure in inverted)]
        if missed:
            run.misses.append({"id": case["id"], "split": case.get("split"), "missed": missed, "answer": answer})
    return run


def kind_of(case: Case) -> str:
    """What a case is about."""
    if "kind" in case:
        return str(case["kind"])
    if case.get("contradictions"):
        return str(case["contradictions"][0]["axis"])
    return f"looks like {case['looks_like']}" if case.get("looks_like") else str(case.get("model", "other"))


def report(run: Run, sort: Sort) -> list[str]:
    """The bars, each half by itself where there are two, each kind, and the time taken."""
    lines = [f"== {run.name}: {len(run.seconds)} cases"]
    halves = run.tally.halves()
    for half in ["", *(halves if len(halves) > 1 else [])]:
        lines += [f"{'half ' + half if half else 'all'}"] + [f"  {bar.line(*run.tally.of(bar.measure, half))}" for bar in sort.bars]
    lines.append("by kind")
    for kind in run.tally.kinds():
        sums = [(measure, run.tally.of(measure, kind=kind)) for measure in sort.per_kind]
        lines += [f"  {kind:<34} {100 * met / of:5.1f} % ({met}/{of})  {measure}" for measure, (met, of) in sums if of]
    each = sum(run.seconds) / len(run.seconds)
    first, slowest = run.seconds[0], max(run.seconds)
    return [*lines, f"{each:.3f} s each, {100 * each:.1f} s for 100; the first {first:.2f} s, the slowest {slowest:.2f} s", ""]


def _offline(sort: Sort) -> Work:
    if sort.plans:
        from director.screenwriter.batch import plan_record

        return lambda case: plan_record({"id": case["id"], "request": planned.request(case), "inputs": case.get("inputs") or []})
    from director.refiner.batch import refine_record

    return lambda case: refine_record({name: case[name] for name in ("id", "prompt", "model", "negative") if name in case})


def _with_model(sort: Sort, settings: Settings) -> Work:
    """The language model's way: it plans, or it words the refined prompt, which the rules then refine again."""
    rules = _offline(sort)
    if sort.plans:
        from director.screenwriter.batch import plan_record
        from director.screenwriter.chat import ChatScreenwriter
        from director.screenwriter.offline import Draft

        writer = ChatScreenwriter(settings)
        return lambda case: plan_record({"id": case["id"], "request": planned.request(case), "inputs": case.get("inputs") or []},
                                        lambda brief, inputs: Draft(writer.plan(brief)))
    from director.refiner.polish import ChatPolisher

    polisher = ChatPolisher(settings)

    def polished(case: Case) -> Case:
        first = rules(case)
        again = rules({**case, "prompt": polisher.polish_text(first["refined"]).prompt})
        return {**again, "found": [*first["found"], *again["found"]]}

    return polished


def _arguments(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.words", description="Measure refined prompts or planned stories.")
    parser.add_argument("cases", type=Path, help="a file of cases, one JSON object a line")
    parser.add_argument("--model", metavar="NAME", help="the language model to put beside the rules (default: the configured one)")
    parser.add_argument("--offline", action="store_true", help="the rules only")
    parser.add_argument("--fails", type=Path, metavar="FILE", help="write what was missed there, one JSON object a line")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())

"""Coverage-guided fuzzing (atheris, which is installed for it alone: pip install atheris) of what reads other people's text.

    python -m benchmarks.fuzzed [--target storyboard] [--seconds 60]

Targets: storyboard (the neutral form), answer (a language model's), timeline (.otio before OpenTimelineIO sees it), prompt, message, story.
What flies but an error of ours ends the run with the input that did it, printed by libFuzzer.
"""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

TARGETS = ("storyboard", "answer", "timeline", "prompt", "message", "story")


def target(name: str) -> Callable[[bytes], object]:
    """What is fed with bytes."""
    from director.agent.records import chat_record
    from director.llm import find_object
    from director.model import Storyboard
    from director.neutral import Neutral, as_data, decode
    from director.refiner.batch import refine_record
    from director.screenwriter import safety
    from director.tools.timeline import reading

    film = as_data(Neutral(Storyboard.model_validate({"title": "T", "shots": ({"id": "s1", "duration": 2.0, "prompt": "A fox"},)})))

    def text(data: bytes) -> str:
        return data.decode("utf-8", "replace")[:2000]

    def timeline(data: bytes) -> None:
        reading._walk(reading._parsed(data, "x"), "x")

    return {
        "storyboard": decode, "answer": lambda data: find_object(text(data)), "timeline": timeline,
        "prompt": lambda data: refine_record({"id": 1, "prompt": text(data)}),
        "message": lambda data: chat_record({"id": 1, "storyboard": film, "setup": [], "message": text(data)}),
        "story": lambda data: safety.refuse(text(data)),
    }[name]


def fuzz(name: str, seconds: int) -> None:
    """Runs in this process, which libFuzzer ends."""
    atheris = importlib.import_module("atheris")

    with atheris.instrument_imports(include=["director", "json"]):
        work = target(name)
    from director.errors import DirectorError

    def once(data: bytes) -> None:
        try:
            work(data)
        except DirectorError as error:
            assert len(str(error)) > 20

    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=2000", "-timeout=20", "-print_final_stats=1"], once)
    atheris.Fuzz()


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzzed", description="Coverage-guided fuzzing.")
    parser.add_argument("--target", choices=TARGETS, help="one alone; all, one after the other, where it is not named")
    parser.add_argument("--seconds", type=int, default=60, help="for each")
    given = parser.parse_args(words)
    if given.target:
        fuzz(given.target, given.seconds)
        return 0
    codes = [subprocess.run([sys.executable, "-m", "benchmarks.fuzzed", "--target", name, "--seconds", str(given.seconds)],
                            cwd=Path(__file__).resolve().parents[1], check=False).returncode for name in TARGETS]
    return 1 if any(codes) else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""`director plan` and `director refine`: one at a time for people, `--jsonl` for programs."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import Any, BinaryIO

from director.cli.output import say
from director.errors import BadInput, DirectorError, Unavailable

MAX_LINE = 2_000_000        # bytes of one request
LETTERS = 4                 # of a token, roughly; the rules count exactly

Record = dict[str, Any]


def refine(arguments: Namespace) -> int:
    """The refined prompt on standard output; what was changed, and why, on standard error."""
    from director.cli.reading import standard_input, story
    from director.refiner.batch import refine_record
    from director.video_models import MODELS, find

    if arguments.jsonl:
        if arguments.polish:
            raise BadInput("--polish takes one prompt at a time; leave out --jsonl.")
        return stream(refine_record, standard_input())
    prompt = story(arguments.prompt, None, standard_input())
    if arguments.polish:
        model = find(arguments.model or "")
        prompt = _polished(prompt, model.limit * (LETTERS if model.unit == "tokens" else 1) if model else 4000)
    answer = refine_record({"id": "1", "prompt": prompt, **({"model": arguments.model} if arguments.model else {})})
    say(str(answer["refined"]))
    for conflict in answer.get("found", []):
        say(f"taken out: {conflict['dropped']!r}. {conflict['reason']}", sys.stderr)
    if answer.get("added"):
        say(f"added: {', '.join(answer['added'])}", sys.stderr)
    if answer.get("left_out"):
        say(f"left out, because the model reads no more: {'; '.join(answer['left_out'])}", sys.stderr)
    if arguments.model and find(arguments.model) is None:
        known = ", ".join(model.name for model in MODELS)
        say(f"note: {arguments.model!r} is no model that Director knows; nothing was fitted to it. Known: {known}.", sys.stderr)
    return 0


def _polished(prompt: str, limit: int) -> str:
    """The prompt as a language model words it, where rules let that stand. What it took, and why not, goes to standard error."""
    from director.cli.displays import sentence
    from director.events import Event
    from director.refiner.polish import ChatPolisher
    from director.settings import Settings

    settings, ledger = Settings.load(), list[Event]()
    if not settings.has_model:
        raise Unavailable("--polish asks a language model, and none is set up. Set OPENAI_API_KEY, or OPENAI_BASE_URL and DIRECTOR_MODEL; "
                          "director doctor says more.")
    answer = ChatPolisher(settings, ledger).polish_text(prompt, limit=limit)
    for event in ledger:
        say(sentence(event), sys.stderr)
    if answer.fault:
        say(f"The language model's words are not used: {answer.fault}.", sys.stderr)
    return answer.prompt


def plan(arguments: Namespace) -> int:
    """A storyboard, to read or in the neutral form. Nothing is filmed and nothing is kept."""
    from director.cli.reading import options, standard_input, story

    if arguments.jsonl:
        from director.screenwriter.batch import plan_record

        return stream(plan_record, standard_input())
    from director.cli.output import say_lines
    from director.cli.productions import board_lines, written

    board = written(story(arguments.story, arguments.file, standard_input()), options(arguments),
                    arguments.offline, arguments.offline_fallback)
    if arguments.json:
        from director.neutral import Neutral, encode

        print(encode(Neutral(board)), end="", flush=True)
    else:
        say_lines(board_lines(board))
    return 0


def stream(work: Callable[[Record], Record], lines: BinaryIO | None) -> int:
    """JSON lines in, JSON lines out, in order. A line that cannot be used gets an 'error'; the rest goes on (exit code 2)."""
    if lines is None:
        raise BadInput("--jsonl reads JSON objects from standard input, one a line; nothing comes in.")
    failed = 0
    while line := lines.readline(MAX_LINE + 1):
        if len(line) > MAX_LINE:
            _skip(lines)
        if line.strip():
            answer = _answer(work, line)
            failed += "error" in answer
            print(json.dumps(answer), flush=True)
    return 2 if failed else 0


def _answer(work: Callable[[Record], Record], line: bytes) -> Record:
    """The answer to one line; whatever goes wrong becomes a sentence."""
    name: Any = None
    try:
        if len(line) > MAX_LINE:
            raise BadInput(f"The line is longer than {MAX_LINE // 1_000_000} MB.")
        record = json.loads(line)
        if not isinstance(record, dict):
            raise BadInput("The line is not a JSON object.")
        name = record.get("id")
        return work(record)
    except DirectorError as error:
        return {"id": name, "error": str(error)}
    except (ValueError, RecursionError):
        return {"id": name, "error": "The line is not valid JSON in UTF-8."}
    except Exception as error:
        from director.cli import unforeseen

        return {"id": name, "error": unforeseen(error)}


def _skip(lines: BinaryIO) -> None:
    """Read over the rest of a line that is too long."""
    while (rest := lines.readline(MAX_LINE)) and not rest.endswith(b"\n"):
        pass

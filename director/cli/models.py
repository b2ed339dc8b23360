"""`director models`: the open models that are known by name, what each takes and needs, and how to fetch it."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any

from director.cli.output import say_lines


def add(commands: Any, command: Any) -> None:
    """The command's arguments."""
    parser = command(commands, "models", "open models to film with on this machine: what each takes, its size, how to fetch it", """\
examples:
  director models                                   those that are known by name
  director models wan                               those with "wan" in their name, with the command that fetches each
  director make --generator diffusion:ltx-2 "A fox" film with one of them""")
    parser.add_argument("word", nargs="?", default="", metavar="WORD", help="part of a name (default: all)")
    parser.add_argument("--json", action="store_true", help="one JSON object a model on standard output")


def models(arguments: Namespace) -> int:
    from director import studio

    word = arguments.word.casefold()
    for each in studio.models():
        if word not in each.model.casefold():
            continue
        say_lines([json.dumps(_data(each))] if arguments.json else _lines(each, bool(word)))
    return 0


def _lines(each: Any, long: bool) -> list[str]:
    known = each.preset
    marks = ", ".join(mark for mark, on in (("set up", each.chosen), ("on this computer", each.here)) if on)
    head = f"{each.model}{f' ({marks})' if marks else ''}"
    if known is None:
        return [head, "    not known by name"]
    family = known.family
    takes = f"{family.most} frames at {family.fps} a second, " if family.most > 1 else ""
    lines = [head, f"    takes {known.takes}; {takes}{family.width}x{family.height}; {family.tokens} tokens of the prompt",
             f"    about {known.download} GB to fetch, {known.memory:g} GB of graphics memory ({known.source})"]
    return [*lines, f"    {known.command}"] if long else lines


def _data(each: Any) -> dict[str, Any]:
    known = each.preset
    about = {} if known is None else {
        "takes": known.takes, "frames": known.family.most, "frame_step": known.family.step, "fps": known.family.fps,
        "width": known.family.width, "height": known.family.height, "multiple": known.family.multiple, "tokens": known.family.tokens,
        "steps": known.steps, "guidance": known.guidance, "download_gb": known.download, "memory_gb": known.memory, "source": known.source,
        "command": known.command}
    return {"model": each.model, "here": each.here, "set_up": each.chosen, **about}

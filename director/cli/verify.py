"""`director verify`: where a film comes from, as far as it can be told. Exit code 1 when its credentials do not hold."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from director.cli.output import say

EXAMPLES = """\
examples:
  director verify films/fox/final.mp4
  director verify --json download.mp4 | jq .watermark.found

p is the chance that a film without the watermark looks this marked; below one in a million it counts as found."""


def options(parser: Any) -> None:
    parser.add_argument("film", metavar="FILE", help="a video: a film of Director's, a copy of one, or any other")
    parser.add_argument("--json", action="store_true", help="the findings as one JSON object")


def verify(arguments: Namespace) -> int:
    """Say what was found; 1 when the credentials do not hold, otherwise 0."""
    from director import studio

    found = studio.verify(Path(arguments.film))
    said, mark = found.credentials, found.watermark
    broken = int(said.state == "invalid")
    if arguments.json:
        say(json.dumps({"file": arguments.film, "credentials": asdict(said), "watermark": {"found": mark.found, **asdict(mark)},
                        "problem": found.problem, "sentence": found.sentence}))
        return broken
    say(f"Content Credentials: {_credentials(said)}")
    say(f"Watermark: {_watermark(mark) if not found.problem else found.problem}")
    say(found.sentence)
    return broken


def _credentials(said: Any) -> str:
    if said.state == "none":
        return "none"
    about = [f"made with {said.generator}" if said.generator else "", f"{said.shots} shots" if said.shots else "", ", ".join(said.sources)]
    faults = f" ({', '.join(said.faults)})" if said.faults else ""
    return f"{said.state}{faults}; signed by {said.signer or 'nobody'}; " + "; ".join(part for part in about if part)


def _watermark(mark: Any) -> str:
    if not mark.found:
        return f"not found (p = {_chance(mark.log10_p)})"
    where = f"; {mark.windows} of {mark.of} stretches of ten seconds show it by themselves" if mark.of else f" ({mark.how})"
    return f"found, p < {_chance(mark.log10_p)}{where}"


def _chance(log10_p: float) -> str:
    return f"10^{log10_p:.0f}" if log10_p < -2 else f"{10 ** log10_p:.2g}"

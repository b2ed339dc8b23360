"""`director check`: every glitch in any video, where it is, and how bad."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from director.cli.output import say, say_lines
from director.errors import BadInput
from director.model import Review

EXAMPLES = """\
examples:
  director check take.mp4                                exit code 1 when faults are found, 2 when a file cannot be read
  director check --json films/*.mp4 | jq .glitches       one JSON object a line; the exit code is 0 whatever was found
  director check clip.mp4 --plan "hand-held, lightning, cuts at 1.2 and 3.5 s"
  director check film.mp4 --plan "dissolves from 5 to 5.6 s, titles from 0 to 2.5 s"
  director check clip.mp4 --plot timeline.svg"""


def arguments_of(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="videos (mp4, mov, mkv, webm)")
    parser.add_argument("--json", action="store_true", help="one JSON object a file, in the order given; the exit code then only says "
                        "whether every file could be read")
    parser.add_argument("--plan", metavar="WORDS", default="", help="what is meant to happen: a strobe, a whip pan, cuts at 1.2 s …")
    parser.add_argument("--plot", metavar="OUT", help="a timeline as .svg or .png; with several files a folder, one .svg each")
    parser.add_argument("--jobs", metavar="N", default="", help="files looked at side by side (default: one a core)")
    parser.add_argument("--afresh", action="store_true", help="look again at files whose review is remembered")


def check(arguments: Namespace) -> int:
    """Review every file; 0 when all are clean, 1 when there are faults, 2 when a file cannot be read."""
    from director.folders import reviews_folder
    from director.settings import usable_cores
    from director.studio import checks

    files = [Path(name) for name in arguments.files]
    if len(arguments.plan) > 4000:
        raise BadInput("--plan takes at most 4000 characters.")
    if arguments.jobs and not (arguments.jobs.isdecimal() and 1 <= int(arguments.jobs) <= 256):
        raise BadInput(f"--jobs takes a number from 1 to 256, not {arguments.jobs!r}.")
    jobs = int(arguments.jobs) if arguments.jobs else usable_cores()
    cache = None if arguments.afresh else reviews_folder()
    unread = faults = 0
    for file, review in zip(files, checks.check(files, _plans(files, arguments.plan), jobs, cache), strict=True):
        if isinstance(review, str):
            unread += 1
            say(f"director: {review}", sys.stderr)
            continue
        faults += not review.passed
        if arguments.json:
            say(json.dumps(checks.as_dict(file, review), ensure_ascii=False))
        else:
            _tell(file, review)
        if arguments.plot:
            _plot(file, review, arguments.plot, len(files))
    return 2 if unread else 1 if faults and not arguments.json else 0


def _plans(files: list[Path], words: str) -> list[str]:
    """What is meant to happen in each file: the person's words, and the edits of a film of ours."""
    from director import studio
    from director.production import FILM
    from director.settings import Settings
    from director.studio.edited import edits_of

    if not any(file.name == FILM for file in files):
        return [words] * len(files)
    who = studio.crew(Settings.load())
    return [", ".join(part for part in (words, edits_of(file, who)) if part) for file in files]


def _tell(file: Path, review: Review) -> None:
    worst = sum(finding.severity >= 0.5 for finding in review.findings)
    say(f"{file}: " + ("no faults" if not worst else "1 fault" if worst == 1 else f"{worst} faults"))
    say_lines(f"  {found.kind.value:10} {found.severity:.2f}  {found.sentence}" for found in review.findings if found.severity >= 0.5)


def _plot(file: Path, review: Review, out: str, many: int) -> None:
    from director.studio import checks

    place = Path(out)
    if many > 1:
        place.mkdir(parents=True, exist_ok=True)
        place = place / f"{file.stem}.svg"
    checks.plot(file, review, place)

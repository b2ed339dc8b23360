"""`director handoff` and `director import`: a film made at services that no program may drive, and what they made brought home."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from director.cli.output import say
from director.errors import BadInput

_HANDOFF = """examples:
  director handoff films/fox --for midjourney            a folder beside it: what to type there, shot by shot
  director handoff films/fox --for runway --out ~/Desktop/fox-runway
for: midjourney, kaiber, pika, runway, luma, kling, veo, hailuo, seedance, sora, wan, hunyuan, ltx"""

_IMPORT = """examples:
  director import films/fox ~/Downloads/fox                       each file goes to its shot; then: director make films/fox
  director import films/fox ~/Downloads/fox --as clip7.mp4=3      a file whose name does not say what it is"""


def options(commands: Any, command: Any) -> None:
    """The arguments of both commands."""
    out = command(commands, "handoff", "write a folder with what to type at a service, shot by shot", _HANDOFF)
    out.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    out.add_argument("--for", dest="to", metavar="SERVICE", help="the service, such as midjourney, kaiber, pika or runway")
    out.add_argument("--out", metavar="FOLDER", help="where to (default: beside the production)")
    home = command(commands, "import", "bring home what a service made: files are matched to shots by their names", _IMPORT)
    home.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    home.add_argument("folder", metavar="FOLDER", help="the folder with the files that came back")
    home.add_argument("--as", dest="named", action="append", metavar="FILE=SHOT", help="this file is for that shot (s3, or its number)")


def handoff(arguments: Namespace) -> int:
    """Write the package; its folder on standard output."""
    from director import studio
    from director.cli.reading import place
    from director.settings import Settings

    if not arguments.to:
        raise BadInput("Say which service it is for: --for midjourney, kaiber, pika, runway …")
    folder = studio.hand_over(Path(arguments.production), arguments.to, place(arguments.out), studio.crew(Settings.load()).refiner)
    say(f"What to do with it stands in {folder / 'README.md'}.", sys.stderr)
    say(str(folder))
    return 0


def bring_home(arguments: Namespace) -> int:
    """Match what came back; 2 where something was refused, or must be said first."""
    from director import studio

    said = {}
    for each in arguments.named or ():
        file, equals, shot = each.rpartition("=")
        if not (file and equals and shot):
            raise BadInput(f"--as takes FILE=SHOT, such as clip7.mp4=3, not {each[:80]!r}.")
        said[file] = shot
    home = studio.bring_home(Path(arguments.production), Path(arguments.folder), said)
    for sentence in home.shown:
        say(sentence)
    for sentence in (*home.refused, *home.asked):
        say(sentence, sys.stderr)
    if home.shown:
        say(f"To film it: director make {arguments.production}", sys.stderr)
    return 2 if home.refused or home.asked else 0

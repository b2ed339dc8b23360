"""`director export`: a copy of a film for others, and the list of places that films go to."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

EXAMPLES = """examples:
  director export films/fox --to fox.webm                       another format: .mp4 .mov .webm .gif .webp
  director export films/fox --profile tiktok                    9:16 with the figures kept inside, clear of the app's buttons
  director export films/fox --to fox.mp4 --codec h265 --resolution 4k --fps 60
  director export films/fox --aspect 1:1 --framing letterbox
  director export --profiles                                    what each place takes, and where the figures are from"""


def add_to(parser: Any) -> None:
    """The command's own arguments."""
    parser.add_argument("production", nargs="?", metavar="PRODUCTION", help="the folder of a production")
    parser.add_argument("--to", metavar="FILE", help="the file to write (default: in the folder exports of the production)")
    parser.add_argument("--profile", metavar="NAME", help="the place it goes to: youtube, youtube-4k, shorts, tiktok, reel, "
                        "instagram-feed, cinema-4k")
    parser.add_argument("--format", metavar="FORMAT", help="without --to: mp4 (the default), mov, webm, gif or webp")
    parser.add_argument("--codec", metavar="CODEC", help="h264 (the default), h265 or av1 in .mp4; vp9 (the default) or av1 in .webm")
    parser.add_argument("--aspect", metavar="W:H", help="shape of the picture: 16:9, 9:16, 1:1, 4:5 …")
    parser.add_argument("--resolution", metavar="SIZE", help="length of the picture's short side: 720p, 1080p, 1440p, 4k")
    parser.add_argument("--fps", metavar="N", help="frames a second: 24, 25, 30 or 60")
    parser.add_argument("--framing", metavar="HOW", help="in another shape: subject (cut, with the figures inside; the default), whole "
                        "(all of it on a soft ground), letterbox (all of it between bars)")
    parser.add_argument("--profiles", action="store_true", help="list the places and their limits, and end")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="every event as one line of JSON on standard output, nothing else there")
    output.add_argument("--quiet", action="store_true", help="print only the path of the copy")


def export(arguments: Namespace) -> int:
    """Write the copy, or the list of places."""
    from director import studio
    from director.cli.make import FailuresAsEvents, run, settings_for
    from director.cli.output import say_lines
    from director.cli.reading import whole
    from director.delivery import delivery
    from director.errors import BadInput
    from director.studio.briefs import word_for
    from director.vocabulary import Aspect, Resolution

    if arguments.profiles:
        say_lines(_places())
        return 0
    with FailuresAsEvents(arguments):
        if not arguments.production:
            raise BadInput("Say which film: director export films/fox --profile tiktok")
        out = Path(arguments.to) if arguments.to else None
        suffix = out.suffix if out else f".{(arguments.format or 'mp4').lstrip('.')}"
        wanted = delivery(
            suffix, arguments.codec or "", arguments.profile or "", arguments.framing or "", whole("fps", arguments.fps, 1, 240),
            word_for(Aspect, "aspect", arguments.aspect), word_for(Resolution, "resolution", arguments.resolution))
        folder = Path(arguments.production)
        return run(studio.export(folder, wanted, out, studio.crew(settings_for(arguments))), folder, arguments)


def _places() -> list[str]:
    from director.delivery import MEGA, PROFILES

    lines = []
    for place in PROFILES.values():
        shape = f"{place.size[0]}x{place.size[1]}" if place.size else f"{place.aspect.value if place.aspect else ''} " \
            f"{place.resolution.value if place.resolution else ''}"
        lines += [f"{place.name}: {place.about}",
                  f"  picture {shape}, {' or '.join(map(str, place.fps))} frames a second, up to {place.bit_rate / MEGA:g} Mbit/s",
                  f"  sound {place.loudness:g} LUFS; length {place.shortest:g} s to {place.longest / 60:g} min; at most "
                  f"{place.biggest / MEGA:,.0f} MB",
                  f"  kept free of words: left {place.safe.left:.0%}, top {place.safe.top:.0%}, right {place.safe.right:.0%}, "
                  f"bottom {place.safe.bottom:.0%}",
                  *(f"  {figures}: {source}" for figures, source in place.sources.items())]
    return lines

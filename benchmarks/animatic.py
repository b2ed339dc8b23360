"""What a drawn take costs: CPU seconds per second of film, from the request to the checked file.

    python -m benchmarks.animatic [--seconds 3] [--size 1280x720 --size 1920x1080] [--only RAIN] [--profile]

One shot of every story below, as the offline screenwriter plans it, in one process. The columns: `build` with every drawing on
the shelf (`anew` beside it: the first time ever, first picture included), `draw`, `encode` (x264) and `check` (the measuring
critic). Their sum stands against BARS, as the median of the typical shots; the costly ones are shown beside it. The baseline
is the bare encoder and check: as many moving test pictures, written and checked by the same code. CPU time, not the clock,
so that a busy machine tells the truth too.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

import cv2
import numpy as np

from director.attempts import first_request
from director.model import Brief, ShotRequest
from director.roles import Refinement
from director.screenwriter.offline import OfflineScreenwriter
from director.tools.critics.measuring import MeasuredCritic
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.generator import Animatic
from director.tools.generators.animatic.shelf import Shelf, opened
from director.tools.generators.animatic.stage import Stage
from director.tools.media import TakeWriter

Given = TypeVar("Given")

BARS = {(1280, 720): 1.5, (1920, 1080): 3.0}
"""CPU seconds per second of film that a typical shot may cost, cached build, drawing, encoding and check together."""

TYPICAL = (
    "A fox and a rabbit plan a picnic in a sunny forest, 16 seconds, 4 shots",
    "A detective follows a woman in a red coat through a city street at night, 16 seconds, 4 shots",
    "An astronaut and her robot repair a spaceship and find a glowing plant, 16 seconds, 4 shots",
    "A grandmother teaches two children to bake bread in a warm kitchen, 16 seconds, 4 shots",
    "A knight and a dragon become friends at a castle, 16 seconds, 4 shots, watercolor",
    "A girl and her cat fly over a harbour town on a broom, 16 seconds, 4 shots, anime",
    "A private eye waits for a singer in a smoky bar, 16 seconds, 4 shots, film noir",
    "A farmer and three pigs build a house of stone on a farm, 16 seconds, 4 shots, claymation",
)
COSTLY = (
    "Two sailors fight a storm in heavy rain on a ship at night, 16 seconds, 4 shots",
    "Two children and a dog chase a red kite across a snowy village in heavy snow, 16 seconds, 4 shots",
    "A crowd of people dances at a market festival with confetti, 16 seconds, 4 shots, oil painting",
    "A wizard casts spells at a goblin in a cave with embers, 16 seconds, 4 shots, comic book",
)


@dataclass
class Cost:
    """CPU seconds of one take."""

    anew: float = 0.0
    build: float = 0.0
    draw: float = 0.0
    encode: float = 0.0
    check: float = 0.0

    @property
    def total(self) -> float:
        """What counts against the bar: `anew` happens once in the life of a shot's drawings."""
        return self.build + self.draw + self.encode + self.check


def asked(story: str, shot: int, width: int, height: int, seconds: float) -> ShotRequest:
    """The first request of one shot of a story (numbers go round), at a size and a length."""
    board = OfflineScreenwriter().plan(Brief(story=story))
    chosen = board.shots[shot % len(board.shots)]
    request = first_request(chosen, board, Refinement(chosen.prompt), Animatic().capabilities())
    return request.but(width=width, height=height, frames=round(seconds * request.fps))


def spent(work: Callable[[], Given]) -> tuple[Given, float]:
    """What the work gives, and the CPU seconds it took in all threads."""
    begun = time.process_time()
    given = work()
    return given, time.process_time() - begun


def filmed(request: ShotRequest, folder: Path) -> Cost:
    """Film and check one take, part by part, as `Animatic.film` and the critic do."""
    cost, out = Cost(), folder / "drawn.mp4"
    with opened(Shelf(folder / f"{time.monotonic_ns()}")):
        _, cost.anew = spent(lambda: Stage(block(request, cast(request))).frame(0))
        stage, cost.build = spent(lambda: Stage(block(request, cast(request))))
        with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
            for index in range(request.frames):
                picture, drawing = spent(partial(stage.frame, index))
                cost.draw += drawing
                cost.encode += spent(partial(take.write, picture))[1]
            ended = time.process_time()
        cost.encode += time.process_time() - ended
    cost.check = spent(lambda: MeasuredCritic().review(out, "0" * 64, request))[1]
    return cost


def bare(request: ShotRequest, folder: Path) -> Cost:
    """A moving gradient: what the encoder and the check cost when drawing costs nothing."""
    cost, out = Cost(), folder / "bare.mp4"
    wide = np.linspace(16, 235, request.width * 2).astype(np.uint8)
    picture = np.full((request.height * 3 // 2, request.width), 128, np.uint8)
    begun = time.process_time()
    with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
        for frame in range(request.frames):
            picture[: request.height] = wide[frame * 4 % request.width:][: request.width]
            take.write(picture)
    cost.encode = time.process_time() - begun
    cost.check = spent(lambda: MeasuredCritic().review(out, "0" * 64, request))[1]
    return cost


def line(cost: Cost, seconds: float, name: str) -> str:
    parts = " ".join(f"{getattr(cost, part.name) / seconds:7.2f}" for part in fields(Cost))
    return f"  {parts} {cost.total / seconds:7.2f}  {name[:74]}"


def table(width: int, height: int, seconds: float, only: str, folder: Path) -> None:
    """Film every story's shot at one size and print what it cost."""
    print(f"\n{width}x{height}, takes of {seconds:g} s; CPU seconds per second of film")
    print("  " + " ".join(f"{part.name:>7}" for part in fields(Cost)) + "     sum")
    typical: list[Cost] = []
    for number, story in enumerate((*TYPICAL, *COSTLY)):
        if only.lower() in story.lower():
            request = asked(story, number, width, height, seconds)
            cost = filmed(request, folder)
            print(line(cost, seconds, f"{request.shot} {story}"), flush=True)
            if story in TYPICAL:
                typical.append(cost)
    if not typical:
        return
    middle = Cost(*(median(getattr(cost, part.name) for cost in typical) for part in fields(Cost)))
    print(line(middle, seconds, "median of the typical shots, part by part"))
    print(line(bare(request, folder), seconds, "baseline: the bare encoder and check"))
    bar = BARS.get((width, height))
    against = f", the bar is {bar:g}" if bar else ""
    print(f"  median of the sums {median(cost.total for cost in typical) / seconds:.2f}{against}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0, help="length of every take")
    parser.add_argument("--size", action="append", help="WIDTHxHEIGHT; may come several times")
    parser.add_argument("--only", default="", help="only the stories with these words")
    parser.add_argument("--profile", action="store_true", help="where the time goes")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    profile = cProfile.Profile() if given.profile else None
    with tempfile.TemporaryDirectory() as folder, profile or nullcontext():
        filmed(asked(TYPICAL[0], 0, 320, 180, 0.5), Path(folder))      # imports and first calls are nobody's cost
        for size in given.size or ["1280x720", "1920x1080"]:
            width, height = map(int, size.split("x"))
            table(width, height, given.seconds, given.only, Path(folder))
            print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    if profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)


if __name__ == "__main__":
    main()

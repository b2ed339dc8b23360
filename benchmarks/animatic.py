"""What a drawn take costs: CPU seconds per second of film, drawing, encoding and the check together.

    python -m benchmarks.animatic [--seconds 3] [--size 1280x720 --size 1920x1080] [--profile]

Storyboards of the offline screenwriter are filmed shot by shot in one process. The baseline of every ratio is the bare
encoder: as many moving test pictures of the same size, written and checked by the same code. CPU time, not the clock, so
that a busy machine tells the truth too; the peak memory of the process stands at the end.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from director.attempts import first_request
from director.model import Brief, ShotRequest
from director.roles import Refinement
from director.screenwriter.offline import OfflineScreenwriter
from director.tools.critics.measured import MeasuredCritic
from director.tools.generators.animatic.generator import Animatic
from director.tools.media import TakeWriter

STORIES = (
    "A chef and a knight cook soup together in a stormy castle kitchen at night, 20 seconds, 4 shots",
    "Two children and a dog chase a red kite across a snowy village in the morning, 20 seconds, 4 shots, watercolor",
)


def requests(width: int, height: int, seconds: float) -> list[ShotRequest]:
    """The first request of every shot of the stories, at one size and length."""
    out = []
    for story in STORIES:
        board = OfflineScreenwriter().plan(Brief(story=story))
        for shot in board.shots:
            asked = first_request(shot, board, Refinement(shot.prompt), Animatic().capabilities())
            out.append(asked.but(width=width, height=height, frames=round(seconds * asked.fps)))
    return out


def cost(request: ShotRequest, folder: Path, drawn: bool) -> tuple[float, float]:
    """CPU seconds of filming and of checking one take."""
    out = folder / f"{request.shot}-{drawn}.mp4"
    begun = time.process_time()
    if drawn:
        Animatic().film(request, out, lambda done: None)
    else:
        _test_pictures(request, out)
    filmed = time.process_time()
    MeasuredCritic().review(out, "0" * 64, request)
    return filmed - begun, time.process_time() - filmed


def _test_pictures(request: ShotRequest, out: Path) -> None:
    """A moving gradient: what the encoder and the check cost when drawing costs nothing."""
    wide = np.linspace(16, 235, request.width * 2).astype(np.uint8)
    picture = np.full((request.height * 3 // 2, request.width), 128, np.uint8)
    with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
        for frame in range(request.frames):
            picture[: request.height] = wide[frame * 4 % request.width:][: request.width]
            take.write(picture)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0, help="length of every take")
    parser.add_argument("--size", action="append", help="WIDTHxHEIGHT; may come several times")
    parser.add_argument("--profile", action="store_true", help="where the time goes, of the drawn takes")
    given = parser.parse_args()
    profile = cProfile.Profile() if given.profile else None
    for size in given.size or ["1280x720", "1920x1080"]:
        width, height = map(int, size.split("x"))
        with tempfile.TemporaryDirectory() as folder:
            asked = requests(width, height, given.seconds)
            bare = sum(sum(cost(r, Path(folder), drawn=False)) for r in asked)
            print(f"\n{size}, {len(asked)} takes of {given.seconds:g} s at {asked[0].fps} fps; CPU seconds per second of film")
            total = 0.0
            for request in asked:
                if profile:
                    profile.enable()
                film, check = cost(request, Path(folder), drawn=True)
                if profile:
                    profile.disable()
                total += film + check
                print(f"  {request.shot:4} {film / given.seconds:5.2f} film {check / given.seconds:5.2f} check   {request.prompt[:70]}")
            length = given.seconds * len(asked)
            print(f"  all  {total / length:5.2f}; bare encoder and check {bare / length:.2f}; ratio {total / bare:.1f}")
    print(f"\npeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    if profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(28)


if __name__ == "__main__":
    main()

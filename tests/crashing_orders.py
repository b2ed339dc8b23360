"""Kills a production at every durable act around an order at a service, starts it again, and prints what came of it: one JSON object
a try. Where the service keeps no list and it is open whether the order arrived, a person looks it up, as they are asked to.

    python crashing_orders.py FOLDER

Every run is a fork that talks to a loopback service in this process.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from crashing import BRIEF, counter, in_a_fork
from fakes import Author, Painter, a_crew, a_storyboard
from loopback_videos import MODELS, PACE, Server, serving
from test_hosted import SAID, a_clip, plainly

from director.errors import NeedsAnswer
from director.ledger import Ledger, State
from director.model import ShotRequest
from director.roles import Purse
from director.studio import film
from director.tools.generators.hosted.generator import Hosted

PATIENT = replace(PACE, deadline=30.0)
ASKED = 3
"""Exit status of a run that ends with the question what became of an order."""


class Speaking(Hosted):
    """Somebody speaks in every shot, so that Synthesia has something to film."""

    def film(self, request: ShotRequest, *others: object) -> object:  # type: ignore[override]
        return Hosted.film(self, request.but(speech=(SAID,), width=112, height=64, frames=6), *others)  # type: ignore[arg-type]


def produce(server: Server, name: str, folder: Path, reached: Callable[[str], None]) -> None:
    """One shot at the service, one of the painter's."""
    board = a_storyboard(2)
    board = board.but(shots=(board.shots[0].but(generator=name), board.shots[1]))
    who = a_crew(Painter(), screenwriter=Author(board), purse=Purse(folder, 5.0))
    generators = {**who.generators, name: Speaking(server.desk(name), MODELS[name], name, 0.1, pace=PATIENT, admit=plainly)}
    vars(who)["generators"] = generators
    try:
        for _ in film(BRIEF, folder, who, reached=reached):
            pass
    except NeedsAnswer:
        os._exit(ASKED)


def settled(server: Server, folder: Path, charged: int) -> None:
    """The person looks at the service's page and says what is there."""
    with Ledger(Purse(folder)) as ledger:
        job = next(job for job in ledger.jobs() if job.state is State.UNKNOWN)
        ledger.settle(job.nonce[:8], list(server.jobs)[-1] if server.charged > charged else None)


def tried(server: Server, name: str, place: Path, at: int) -> dict[str, object]:
    """Killed at act number `at`, and started again until it is done."""
    place.mkdir()
    before, runs = server.charged, [in_a_fork(lambda: produce(server, name, place / "p", counter(at, place / "acts")))]
    while runs[-1] and len(runs) < 5:
        if runs[-1] == ASKED:
            settled(server, place / "p", before)
        runs.append(in_a_fork(lambda: produce(server, name, place / "p", counter(0, place / "again"))))
    return {"service": name, "runs": runs, "charged": server.charged - before, "filmed": (place / "p" / "final.mp4").is_file()}


def main(base: Path) -> None:
    with serving(a_clip(base)) as server:
        for name in MODELS:
            produce(server, name, base / f"{name}-0", lambda act: None)        # here, so that forks find the SDK loaded and warm
            print(json.dumps({"act": "", **tried(server, name, base / name, 0)}))
            acts = (base / name / "acts").read_text().splitlines()
            for number, act in enumerate(acts, 1):
                if "order" in act or act == "journal: take":
                    print(json.dumps({"act": act, **tried(server, name, base / f"{name}-{number}", number)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

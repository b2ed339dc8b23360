"""A storm of kills: productions are killed at random moments of making, talking, filming at a service and exporting, started again,
and must come out as if nothing had been.

    python -m benchmarks.storm [--kills 500] [--plays make,chat,order,export,studio] [--seed 7]

Each try is killed (SIGKILL) up to three times at a moment inside a whole run's length, and then let through. It counts as wrong where
the film, the takes, the storyboards or the copy differ from those of a run that was left alone, where something half-made lies about,
where more was filmed again than what was in the making, where a service charged twice, or where a process of it lives on.

    make      the whole way with stand-ins: plan, film two shots, one retake, cut          (a fork each)
    chat      a message that changes a finished film, and the new take
    order     a shot at a service on loopback; a person looks up what nobody knows
    export    a finished, drawn film is written upright, by the command
    studio    a drawn film of two shots is made by the command, workers and all
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))                        # the stand-ins and the loopback services

import crashing  # noqa: E402
from fakes import Author, Painter, a_crew, a_storyboard  # noqa: E402

MESSAGE = "Shot 2 should last 3 seconds"
SHARES = {"make": 0.38, "chat": 0.34, "order": 0.2, "export": 0.05, "studio": 0.03}
"""Of all kills; the last two take seconds each."""
TRIES = 3
"""Most kills of one production."""
LATER = 0.5
"""Seconds until a person who is asked looks at the service's page: an order whose sender was just killed may still be on its way."""
ORPHANS = 10.0
"""Seconds after which no process of a killed one may live."""


@dataclass(frozen=True)
class Play:
    """`before` prepares a place once, `work` is what is killed (in a process of its own; its exit status, negative for a signal),
    `seen` is what must be the same in the end, `spent` what may grow by one with each kill."""

    before: Callable[[Path], None]
    work: Callable[[Path, float], int]
    seen: Callable[[Path], Any]
    spent: Callable[[Path], int] = lambda place: 0


def in_a_fork(work: Callable[[], None], after: float) -> int:
    """Its exit status, that of SIGKILL where it was struck `after` so many seconds (never, for 0)."""

    def struck() -> None:
        if after:
            signal.setitimer(signal.ITIMER_REAL, after)        # nobody handles it, so it ends the process there and then, as SIGKILL does
        work()

    code = crashing.in_a_fork(struck)
    return -signal.SIGKILL if code == -signal.SIGALRM else code


def talked(folder: Path) -> None:
    """The message again, and then what is still missing: what a person does after a crash."""
    from director import studio
    from director.agent.talk import talk

    who = a_crew(Painter(ledger=folder.parent / "ledger", frozen=("s1",)), screenwriter=Author(a_storyboard(2)))
    for events in (talk(folder, MESSAGE, who), studio.go_on(folder, who)):
        for _ in events:
            pass


def command(words: list[str], place: Path, after: float) -> int:
    """The command in a session of its own; only its first process is killed. -1000 where one of the others lives on."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(place), "XDG_CACHE_HOME": str(place.parent / "cache")}
    process = subprocess.Popen([sys.executable, "-m", "director", *words], cwd=place, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    if after:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            family = _family(process.pid)
            process.kill()
            end = time.monotonic() + ORPHANS
            process.wait()
            while any(_lives(child) for child in family):
                if time.monotonic() > end:
                    return -1000
                time.sleep(0.05)
    return process.wait()


def _family(pid: int) -> list[int]:
    found: list[int] = []
    for child in subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False).stdout.split():
        found += [int(child), *_family(int(child))]
    return found


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def pictures(film: Path) -> tuple[int, int, int, str]:
    """Frames, size, and a hash of what is seen: signatures and times of writing differ from run to run."""
    import hashlib

    import av

    seen = hashlib.sha256()
    with av.open(str(film)) as container:
        stream, frames = container.streams.video[0], 0
        for frame in container.decode(stream):
            seen.update(frame.to_ndarray(format="gray").tobytes())
            frames += 1
        return frames, stream.width, stream.height, seen.hexdigest()


def drawn(folder: Path) -> dict[str, Any]:
    """What matters of a film that the command made."""
    from director.disk import sha256
    from director.store import Store

    with Store.open(folder, create=False) as store:
        known = sorted((each.kind, each.sha256 if each.kind == "take" else "", store.is_whole(each)) for each in store.results())
        board = store.storyboard()
    wrong = [file.name for kind in ("takes", "cuts", "audio") for file in (folder / kind).iterdir() if file.stem != sha256(file)]
    return {"known": known, "title": board and board.title, "wrong": wrong, "tmp": len(list((folder / "tmp").iterdir())),
            "film": pictures(folder / "final.mp4")}


SMALL = ["make", "--resolution", "720p", "--out", "p"]


def plays(base: Path) -> dict[str, Play]:
    def nothing(place: Path) -> None:
        return None

    def exported(place: Path) -> Any:
        copies = sorted((place / "p" / "exports").iterdir())
        return [(copy.name, pictures(copy)) for copy in copies], drawn(place / "p")

    return {
        "make": Play(nothing, lambda place, after: in_a_fork(lambda: crashing.produce(place / "p", lambda act: None), after),
                     lambda place: crashing.result(place / "p"), crashing.filmed),
        "chat": Play(lambda place: crashing.produce(place / "p", lambda act: None),
                     lambda place, after: in_a_fork(lambda: talked(place / "p"), after),
                     lambda place: crashing.result(place / "p"), crashing.filmed),
        "export": Play(lambda place: _made(command([*SMALL, "--duration", "2", "--shots", "1", "A fox crosses a river"], place, 0)),
                       lambda place, after: command(["export", "p", "--aspect", "9:16"], place, after), exported),
        "studio": Play(nothing, lambda place, after: command([*SMALL, "--duration", "2", "--shots", "2", "A fox crosses a river"],
                                                             place, after), lambda place: drawn(place / "p")),
    }


def _made(code: int) -> None:
    assert code == 0, code


def storm(name: str, play: Play, base: Path, kills: int, chance: random.Random) -> Counter[str]:
    """Kill it as often; what came of it. Prints what went wrong."""
    prepared, whole = base / "prepared", base / "whole"
    prepared.mkdir(parents=True)
    play.before(prepared)
    shutil.copytree(prepared, whole)
    _made(play.work(whole, 0))
    shutil.rmtree(whole)
    shutil.copytree(prepared, whole)
    began = time.monotonic()                                   # the second time everything is loaded and warm
    _made(play.work(whole, 0))
    length, wanted, spent = time.monotonic() - began, play.seen(whole), play.spent(whole)
    count: Counter[str] = Counter()
    while count["kills"] < kills:
        place = base / f"try-{count['productions']}"
        shutil.copytree(prepared, place)
        struck, orphans = 0, False
        for _ in range(min(TRIES, kills - count["kills"])):
            code = play.work(place, chance.uniform(0.001, length))
            struck += code == -signal.SIGKILL
            orphans |= code == -1000
        again = play.work(place, 0)
        seen, more = play.seen(place), play.spent(place) - spent
        wrong = again != 0 or seen != wanted or more > struck or orphans
        count.update(kills=struck, productions=1, wrong=int(wrong), misses=int(not struck))
        if wrong:
            print(json.dumps({"play": name, "again": again, "orphans": orphans, "more": more, "kills": struck,
                              "seen": str(seen)[:2000], "wanted": str(wanted)[:2000]}), flush=True)
        shutil.rmtree(place)
    return count


def orders(base: Path, kills: int, chance: random.Random) -> Counter[str]:
    """The same for a shot at each of the services in turn, where what counts is the bill."""
    import crashing_orders
    from loopback_videos import MODELS, serving
    from test_hosted import a_clip

    count: Counter[str] = Counter()
    base.mkdir(parents=True)
    with serving(a_clip(base)) as server:
        lengths = {}
        for name in MODELS:
            for turn in ("cold", "warm"):
                began = time.monotonic()
                crashing_orders.produce(server, name, base / f"{name}-{turn}", lambda act: None)
                lengths[name] = time.monotonic() - began
        while count["kills"] < kills:
            name = list(MODELS)[count["productions"] % len(MODELS)]
            place = base / f"try-{count['productions']}"
            place.mkdir()
            before, struck, runs = server.charged, 0, 0
            code = 1
            while code and runs < 8:
                after = chance.uniform(0.001, lengths[name]) if runs < TRIES else 0
                code = in_a_fork(lambda: crashing_orders.produce(server, name, place / "p", lambda act: None), after)  # noqa: B023
                struck += code == -signal.SIGKILL
                runs += 1
                if code == crashing_orders.ASKED:
                    time.sleep(LATER)
                    crashing_orders.settled(server, place / "p", before)
            wrong = code != 0 or server.charged - before != 1 or not (place / "p" / "final.mp4").is_file()
            count.update(kills=struck, productions=1, wrong=int(wrong), misses=int(not struck))
            if wrong:
                print(json.dumps({"play": "order", "service": name, "code": code, "charged": server.charged - before}), flush=True)
            shutil.rmtree(place)
    return count


def run(base: Path, kills: int, names: list[str], seed: int = 7) -> dict[str, Counter[str]]:
    """All plays with their shares of the kills."""
    total, made = sum(SHARES[name] for name in names), plays(base)
    counts = {}
    for name in names:
        mine, chance = max(1, round(kills * SHARES[name] / total)), random.Random(f"{seed} {name}")
        counts[name] = orders(base / name, mine, chance) if name == "order" else storm(name, made[name], base / name, mine, chance)
    return counts


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.storm", description="Random kills, and what comes of them.")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--plays", default=",".join(SHARES))
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args(words)
    memory = Path("/dev/shm")                                  # what kill -9 leaves does not depend on the disk
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None, prefix="storm-") as base:
        for name in given.plays.split(","):
            share = given.kills * SHARES[name] / sum(SHARES[each] for each in given.plays.split(","))
            count = run(Path(base), max(1, round(share)), [name], given.seed)[name]
            total += count
            print(f"{name:<8} {count['kills']} kills of {count['productions']} productions, {count['wrong']} wrong", flush=True)
    print(f"== {total['kills']} kills, {total['wrong']} wrong")
    return 1 if total["wrong"] else 0


if __name__ == "__main__":
    raise SystemExit(main())

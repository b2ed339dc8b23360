"""The process that speaks to Ray: jobs come in on its standard input, what becomes of them goes out on its standard output.

`python -m director.executors.hub FOLDER ADDRESS WORKERS PATIENCE`, by `director.executors.ray`. It ends when its input ends.

Jobs are done by actors, one for every processor (or graphics card) in use: an actor has a worker process of ours beside it, in which a
model stays loaded. Ray repeats nothing: where an actor or its machine is lost, the job has failed.
"""

from __future__ import annotations

import os
import queue
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from director.errors import FilmingFailed, Unavailable
from director.executors.local import PATIENCE, LocalExecutor
from director.executors.wire import Frames, frame, in_words
from director.executors.worker import Line, take_pipes
from director.roles import Progress

READY = -2                       # as in `ray`, which this process need not load
MOST = 64                        # jobs at a time
TICK = 0.25                      # seconds until new jobs are seen
STORE = 100_000_000              # bytes of memory for what is between machines: jobs and results are small, takes are files


class Hand:
    """An actor: does one job after the other in a worker process of its own."""

    def __init__(self, patience: float) -> None:
        self._room = LocalExecutor(1, patience, stays=True)

    def do(self, packed: bytes) -> Iterator[tuple[Any, ...]]:
        """("progress", fraction), and at the end ("done", result) or ("error", class, sentence, trace)."""
        [(_, job)] = Frames().feed(packed)
        for message in self._room.run([job]):
            if isinstance(message, Progress):
                yield "progress", message.fraction
            elif message.error is None:
                yield "done", message.result
            else:
                name, sentence, _ = in_words(message.error)
                yield "error", name, sentence, "\n".join(getattr(message.error, "__notes__", ()))


@dataclass
class Crew:
    """The actors of one kind: what each takes of the cluster, how many there may be."""

    kind: Any
    most: int
    waiting: list[tuple[int, bytes]] = field(default_factory=list)
    idle: list[Any] = field(default_factory=list)
    busy: dict[Any, tuple[int, Any, float]] = field(default_factory=dict)
    """Stream of answers -> number of the job, actor, when it was heard last."""


class Cluster:
    """Gives jobs to actors and passes on what they say."""

    def __init__(self, ray: Any, line: Line, workers: int, patience: float) -> None:
        self._ray, self._line, self._patience = ray, line, patience
        there = ray.cluster_resources()
        self.graphics = int(there.get("GPU", 0))
        def kind(**takes: Any) -> Any:
            return ray.remote(max_restarts=0, max_task_retries=0, **takes)(Hand)
        self._crews = (Crew(kind(num_cpus=1), max(1, min(MOST, workers or int(there.get("CPU", 1))))),
                       Crew(kind(num_gpus=1, num_cpus=0), self.graphics))

    @property
    def busy(self) -> bool:
        return any(crew.busy or crew.waiting for crew in self._crews)

    def give(self, number: int, packed: bytes, graphics: bool) -> None:
        self._crews[graphics].waiting.append((number, packed))

    def step(self) -> None:
        """Hand out what can be, then hear whoever has something to say."""
        for crew in self._crews:
            while crew.waiting and len(crew.busy) < crew.most:
                number, packed = crew.waiting.pop(0)
                hand = crew.idle.pop() if crew.idle else crew.kind.remote(self._patience)
                crew.busy[hand.do.options(num_returns="streaming").remote(packed)] = number, hand, time.monotonic()
            if crew.busy:
                ready, _ = self._ray.wait(list(crew.busy), num_returns=1, timeout=TICK)
                for stream in ready:
                    self._hear(crew, stream)
                self._end_the_silent(crew)

    def _hear(self, crew: Crew, stream: Any) -> None:
        number, hand, _ = crew.busy[stream]
        try:
            kind, *rest = self._ray.get(next(stream))
        except self._ray.exceptions.RayError as error:
            del crew.busy[stream]
            self._dismiss(crew)
            self._line.send(frame(("error", number, *in_words(_lost(error)))))
            return
        crew.busy[stream] = number, hand, time.monotonic()
        if kind != "progress":
            del crew.busy[stream]
            crew.idle.append(hand)
        self._line.send(frame((kind, number, *rest)))

    def _dismiss(self, crew: Crew) -> None:
        """End who is idle: where a machine was lost, they may have been there too, and the next job must not learn it."""
        for hand in crew.idle:
            self._ray.kill(hand)
        crew.idle.clear()

    def _end_the_silent(self, crew: Crew) -> None:
        """Actors see to workers that hang; this is for actors that do, and for machines that Ray has not missed yet."""
        for stream, (number, hand, heard) in list(crew.busy.items()):
            if time.monotonic() - heard > 2 * self._patience:
                del crew.busy[stream]
                self._ray.kill(hand)
                self._line.send(frame(("error", number, *in_words(FilmingFailed("Nothing was heard from the machine that does it.")))))


def _lost(error: Exception) -> FilmingFailed | Unavailable:
    """What a failure of Ray itself means to a person. Its own words name paths and addresses, and are long."""
    if "ModuleNotFoundError" in str(error):
        return Unavailable("A machine of the Ray cluster lacks Director. Install the same version on all of them.")
    return FilmingFailed(f"The machine or the process that did it was lost ({type(error).__name__}).")


def main(words: list[str]) -> None:
    """Serve until the input ends."""
    folder, address, workers, patience = words
    inward, outward = take_pipes()
    line = Line(outward)
    coming: queue.SimpleQueue[tuple[int, bytes, bool] | None] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(inward, coming), daemon=True).start()
    try:
        ray = _joined(folder, address, int(workers))
    except Unavailable as error:
        line.send(frame(("error", READY, *in_words(error))))
        return
    cluster = Cluster(ray, line, int(workers), float(patience) or PATIENCE)
    line.send(frame(("ready", READY, cluster.graphics)))
    while True:
        while not cluster.busy or not coming.empty():
            job = coming.get()
            if job is None:
                ray.shutdown()
                shutil.rmtree(folder, ignore_errors=True)
                return
            cluster.give(*job)
        cluster.step()


def _joined(folder: str, address: str, workers: int) -> Any:
    """Ray, connected. Raises Unavailable."""
    try:
        import ray
    except ImportError:
        raise Unavailable("Ray is not installed. Add it with: pip install 'film-director[ray]', or set DIRECTOR_EXECUTOR=local.") from None
    quiet: dict[str, Any] = {"log_to_driver": False, "configure_logging": False}
    own = {"num_cpus": workers or None, "include_dashboard": False, "object_store_memory": STORE, "_temp_dir": folder}
    try:
        ray.init(address=address or "local", **quiet, **({} if address else own))
    except (OSError, RuntimeError, ValueError, TimeoutError) as error:
        said = " ".join(str(error).split())[:200]
        where = f"There is no Ray cluster at {address}" if address else "Ray could not be started"
        raise Unavailable(f"{where} ({said}). Set DIRECTOR_EXECUTOR=local to film without it.") from error
    return ray


def _listen(inward: int, coming: queue.SimpleQueue[tuple[int, bytes, bool] | None]) -> None:
    """Pass jobs on, and the end of the input."""
    frames = Frames()
    while data := os.read(inward, 1 << 16):
        for message in frames.feed(data):
            coming.put((message[0], message[1], message[2]))
    coming.put(None)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Jobs in worker processes on this machine.

Real programs, not multiprocessing: "spawn" would run a user's script again and "fork" breaks threads. A worker
has a session of its own, so Ctrl-C in the terminal reaches only us, and it and all it started can be ended at once.
"""

from __future__ import annotations

import io
import os
import pickle
import selectors
import signal
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import IO, Any

from director.errors import DirectorError, FilmingFailed, Unavailable
from director.executors.wire import Frames, frame, from_words
from director.roles import Done, Job, Progress, Report
from director.settings import import_path, worker_environment

PATIENCE = 1800.0
"""Seconds without a sign of life from a job, after which its worker is ended: it hangs. A large model takes minutes to load."""
TICK = 5.0
"""Seconds between two looks at who is silent. However long this process itself was stopped, a look counts as no more than two ticks."""
AHEAD, REHEARSAL = -1, -2
"""The numbers of jobs that only load and keep what later ones need; nobody waits for their end."""


@dataclass(frozen=True)
class Load:
    """Load modules, in a worker, and call what is named behind a colon: "module:function". One that is not there is missed when it is
    needed."""

    modules: tuple[str, ...]

    def __call__(self, report: Report) -> None:
        for each in self.modules:
            module, _, function = each.partition(":")
            with suppress(ImportError):
                found = import_module(module)
                if function:
                    getattr(found, function)()


class LocalExecutor:
    """Runs up to `workers` jobs at a time, each in its own process. Processes are reused within a run; with `stays` also by the next run,
    until `close` or the end of this process, so that what a job has loaded is still there. `ahead`: modules that the first of them can load
    before there is a job. A job that gives no sign of life for `patience` seconds is ended."""

    name = "local"

    def __init__(self, workers: int, patience: float = PATIENCE, stays: bool = False, ahead: tuple[str, ...] = ()) -> None:
        self.workers = max(1, workers)
        self.patience = patience
        self.stays = stays
        self._ahead = ahead
        self._idle: list[Worker] = []
        weakref.finalize(self, _end_all, self._idle)

    def prepare(self) -> None:
        """Start a worker that loads what will be needed, so that the next run need not wait for it; nothing where none stays."""
        if self.stays and self._ahead and not self._idle:
            self._idle.append(Worker())
            self._idle[0].start(AHEAD, pickle.dumps(Load(self._ahead)))

    def rehearse(self, job: Job[Any]) -> None:
        """Have the worker that was prepared do a job, once and before any other, for what stays in its memory; nothing where none was."""
        if self._idle and self._idle[0].number == AHEAD:
            with suppress(pickle.PicklingError, AttributeError, TypeError):
                self._idle[0].start(REHEARSAL, pickle.dumps(job))

    def close(self) -> None:
        """End the processes that stayed."""
        _end_all(self._idle)

    def run(self, jobs: Iterable[Job[Any]]) -> Iterator[Progress | Done]:
        """See roles.Executor. Jobs are numbered as they come; no more workers start than there are jobs."""
        waiting = enumerate(jobs)
        selector = selectors.DefaultSelector()
        crew = [worker for worker in self._idle if worker.process.poll() is None]
        dismiss([worker for worker in self._idle if worker not in crew])
        self._idle.clear()
        for worker in crew:
            worker.number = None
            selector.register(worker.inward, selectors.EVENT_READ, worker)
        try:
            while True:
                yield from self._hand_out(waiting, crew, selector)
                if not any(worker.busy for worker in crew):
                    return
                looked = time.monotonic()
                for key, _ in selector.select(min(TICK, self.patience / 2)):
                    yield from _hear(key.data, crew, selector)
                _end_the_silent(crew, min(time.monotonic() - looked, 2 * TICK), self.patience)
        finally:
            selector.close()
            self._idle.extend(worker for worker in crew if self.stays and not worker.busy)
            dismiss([worker for worker in crew if worker not in self._idle])

    def _hand_out(self, waiting: Iterator[tuple[int, Job[Any]]], crew: list[Worker], selector: selectors.BaseSelector) -> Iterator[Done]:
        """Give every free worker a job, starting workers while there are jobs for them."""
        while len([worker for worker in crew if worker.busy]) < self.workers:
            number, job = next(waiting, (-1, None))
            if job is None:
                return
            try:
                packed = pickle.dumps(job, protocol=pickle.HIGHEST_PROTOCOL)
            except (pickle.PicklingError, AttributeError, TypeError) as error:
                yield Done(number, error=FilmingFailed(f"The job cannot be sent to another process: {error}"))
                continue
            worker = next((worker for worker in crew if not worker.busy), None)
            if worker is None:
                worker = Worker()
                crew.append(worker)
                selector.register(worker.inward, selectors.EVENT_READ, worker)
            worker.start(number, packed)


class Worker:
    """One process and what it is doing."""

    def __init__(self) -> None:
        if not sys.executable:
            raise Unavailable("Director cannot find its own Python to start workers with. Run it with an ordinary Python.")
        self.prints: IO[bytes] = io.BytesIO()
        try:
            self.prints = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", "director.executors.worker"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.prints,
                env=worker_environment(import_path()), start_new_session=True, bufsize=0,
            )
        except OSError as error:
            self.prints.close()
            raise Unavailable(f"A worker process could not be started ({error.strerror}). Close other programs and try again.") from error
        assert self.process.stdin is not None and self.process.stdout is not None
        self.outward, self.inward = self.process.stdin, self.process.stdout
        self.frames = Frames()
        self.silent = 0.0
        self.stalled = 0.0                              # how long it was silent when it was ended for it
        self.number: int | None = None

    @property
    def busy(self) -> bool:
        return self.number is not None

    def start(self, number: int, packed: bytes) -> None:
        """Send a job. A worker that died while idle is noticed when its pipe is read."""
        self.number, self.silent = number, 0.0
        data = memoryview(frame((number, packed)))
        with suppress(BrokenPipeError):
            while data:
                data = data[self.outward.write(data):]

    def last_words(self) -> DirectorError:
        """Why it died, after it has."""
        code = self.process.wait()
        if self.stalled:
            return FilmingFailed(f"The work made no progress for {self.stalled / 60:.0f} minutes and was ended.")
        if code == -signal.SIGKILL:
            return FilmingFailed("The worker process was killed, most likely because memory ran out. "
                                 "Set DIRECTOR_WORKERS lower, or choose a smaller resolution.")
        if code < 0:
            return FilmingFailed(f"The worker process crashed ({signal.Signals(-code).name}).")
        self.prints.seek(0)
        lines = self.prints.read().decode(errors="replace").strip().splitlines()
        said = f": {lines[-1][:300]}" if lines else ""
        return FilmingFailed(f"The worker process ended with code {code} in the middle of its work{said}.")


def _end_the_silent(crew: list[Worker], seconds: float, patience: float) -> None:
    """Count for how long busy workers have said nothing, and end those that hang; their end is heard as any other."""
    for worker in crew:
        worker.silent = worker.silent + seconds if worker.busy else 0.0
        if worker.busy and worker.silent > patience and not worker.stalled:
            worker.stalled = worker.silent
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.process.pid, signal.SIGKILL)


def _hear(worker: Worker, crew: list[Worker], selector: selectors.BaseSelector) -> Iterator[Progress | Done]:
    """What a worker has to say; its end, where it has none."""
    data = os.read(worker.inward.fileno(), 1 << 16)
    worker.silent = 0.0
    for kind, number, *rest in worker.frames.feed(data):
        if number in (AHEAD, REHEARSAL):
            continue
        if kind == "progress":
            yield Progress(number, rest[0])
            continue
        worker.number = None
        yield Done(number, result=rest[0]) if kind == "done" else Done(number, error=from_words(*rest))
    if not data:
        selector.unregister(worker.inward)
        crew.remove(worker)
        number, words = worker.number, worker.last_words()
        dismiss([worker])
        if number is not None:
            yield Done(number, error=words)


def _end_all(idle: list[Worker]) -> None:
    dismiss(idle)
    idle.clear()


def dismiss(crew: list[Worker]) -> None:
    """End workers and all they started, and wait until they are gone."""
    for worker in crew:
        with suppress(ProcessLookupError, PermissionError):  # gone already (macOS says "permission" for a zombie)
            os.killpg(worker.process.pid, signal.SIGKILL)
    for worker in crew:
        worker.process.wait()
        for pipe in (worker.outward, worker.inward, worker.prints):
            pipe.close()

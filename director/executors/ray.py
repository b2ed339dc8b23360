"""Jobs on the machines of a Ray cluster, or on this one by a Ray of its own.

Ray says where; what runs there is a worker process of ours, as everywhere (`local`). Ray itself is spoken to by a process between
(`hub`): what it prints, the signals it takes over and the folders that it puts on the path of its workers stay away from the program,
and all of it ends with that process.

Nothing is done twice by itself: a job whose machine is lost ends with an error, and whoever gave it decides. No secret crosses: jobs
that hold one are not sent, and the processes of Ray are started without the variables of `settings` that are keys.
"""

from __future__ import annotations

import os
import pickle
import platform
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from director.errors import FilmingFailed, Unavailable
from director.executors.wire import Frames, frame, from_words, sealed
from director.roles import Done, Executor, Job, Progress, Report
from director.settings import import_path, without_secrets, worker_environment

LEAVING = 4.0
"""Seconds that Ray has to end in good order; then its processes are killed."""
READY = -2
"""The number of the message that says which processors there are."""
_QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0", "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0"}
"""Nothing is reported to Ray's makers, and the working folder is not sent to the cluster, as Ray does under `uv run`."""
_ALONE = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0", "RAY_AUTH_MODE": "token"}
"""For a Ray of our own: it calls itself by the loopback address, and answers nobody who does not know a token made for this run."""


@dataclass(frozen=True)
class Sent:
    """A packed job, done where it arrives. `place` is the folder that relative paths of the user's settings start from, `version` that of
    who does it: elsewhere another may be installed, whose pictures are not what was asked for."""

    packed: bytes
    place: str
    version: str

    def __call__(self, report: Report) -> Any:
        with suppress(OSError):
            os.chdir(self.place)
        job = pickle.loads(self.packed)
        if _version(job) != self.version:
            raise Unavailable(f"The machine {platform.node()} has another version of Director than this one. Install the same on all.")
        out = getattr(job, "out", None)
        if isinstance(out, Path) and not out.parent.is_dir():
            raise Unavailable(f"The machine {platform.node()} does not see the folder {out.parent}. Takes are written where the production "
                              "is: it must lie on a disk that all machines of the cluster share, under the same path.")
        return job(report)


def _version(job: object) -> str:
    """The version of the generator or repairer in a job; "" where there is none."""
    return str(getattr(getattr(job, "generator", None) or getattr(job, "repairer", None), "version", ""))


class Hub:
    """The process that speaks to Ray: started when it is needed, ended by `close` or with this process. `address` of a cluster, such as
    "auto" or 10.0.0.5:6379; "" = a Ray of its own with `workers` processors. `patience` in seconds, as that of `local`."""

    def __init__(self, address: str, workers: int | None, patience: float) -> None:
        self._words = [address, str(workers or 0), str(patience)]
        self._process: subprocess.Popen[bytes] | None = None
        self._end: Any = None
        self._frames = Frames()
        self.graphics = 0

    def start(self) -> None:
        """Raises Unavailable where Ray is not installed, or nobody answers at the address."""
        if self._process is not None and self._process.poll() is None:
            return
        self.close()
        short = Path("/tmp")                                # the names of Ray's sockets have room for 107 characters
        folder = tempfile.mkdtemp(prefix="director-ray-", dir=short if os.access(short, os.W_OK) else None)
        alone = {} if self._words[0] else {**_ALONE, "RAY_AUTH_TOKEN": secrets.token_hex(32)}
        environment = {**without_secrets(worker_environment(import_path())), **_QUIET, **alone}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "director.executors.hub", folder, *self._words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment, cwd=folder, start_new_session=True, bufsize=0)
        self._frames, self._end = Frames(), weakref.finalize(self, _ended, self._process, folder)
        for kind, number, *rest in self.heard():
            if kind == "error":
                self.close()
                raise from_words(*rest)
            if number == READY:
                self.graphics = rest[0]
                return
        self.close()
        raise Unavailable("Ray could not be started. Set DIRECTOR_EXECUTOR=local to film without it.")

    def send(self, message: tuple[Any, ...]) -> None:
        assert self._process is not None and self._process.stdin is not None, "only what was started is sent to"
        data = memoryview(frame(message))
        with suppress(BrokenPipeError):
            while data:
                data = data[self._process.stdin.write(data):]

    def heard(self) -> Iterator[tuple[Any, ...]]:
        """What it says, until it ends."""
        assert self._process is not None and self._process.stdout is not None, "only what was started is heard"
        while data := os.read(self._process.stdout.fileno(), 1 << 16):
            yield from self._frames.feed(data)

    def close(self) -> None:
        """End Ray, in good order where that is quick."""
        if self._end is not None:
            self._end()
        self._process = self._end = None


class RayExecutor:
    """Runs jobs at `hub`. With `otherwise` they want a graphics card each, and run there where the cluster has none: Ray would wait for
    one for ever."""

    name = "ray"

    def __init__(self, hub: Hub, otherwise: Executor | None = None) -> None:
        self._hub, self._otherwise = hub, otherwise

    def close(self) -> None:
        """End Ray, and who else stayed."""
        self._hub.close()
        end = getattr(self._otherwise, "close", None)
        if end is not None:
            end()

    def run(self, jobs: Iterable[Job[Any]]) -> Iterator[Progress | Done]:
        """See roles.Executor."""
        waiting = list(jobs)
        if not waiting:
            return
        self._hub.start()
        if self._otherwise is not None and not self._hub.graphics:
            yield from self._otherwise.run(waiting)
            return
        left: set[int] = set()
        try:
            for number, job in enumerate(waiting):
                try:
                    packed = sealed(job)
                except (pickle.PicklingError, AttributeError, TypeError) as error:
                    yield Done(number, error=FilmingFailed(f"The job cannot be sent to another machine: {error}"))
                    continue
                left.add(number)
                self._hub.send((number, frame((0, Sent(packed, os.getcwd(), _version(job)))), self._otherwise is not None))
            yield from self._answers(left)
        finally:
            if left:
                self._hub.close()                           # stopped, or Ray is gone: what is still under way ends with it

    def _answers(self, left: set[int]) -> Iterator[Progress | Done]:
        """Until every job that is `left` has ended."""
        if not left:
            return
        for kind, number, *rest in self._hub.heard():
            if kind == "progress":
                yield Progress(number, rest[0])
                continue
            left.discard(number)
            yield Done(number, result=rest[0]) if kind == "done" else Done(number, error=from_words(*rest))
            if not left:
                return
        for number in sorted(left):
            yield Done(number, error=FilmingFailed("Ray ended in the middle of the work."))


def _ended(process: subprocess.Popen[bytes], folder: str) -> None:
    """Close its input, which ends it; wait until all is gone."""
    assert process.stdin is not None and process.stdout is not None
    process.stdin.close()
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(LEAVING)
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        shutil.rmtree(folder, ignore_errors=True)

"""A worker process: reads jobs from its standard input, runs them one after the other, answers on its standard output.

`python -m director.executors.worker`. It ends when its input ends, which the operating system sees to even when the
parent is killed; everything a job started ends with it. Whatever a job prints goes to standard error.

The kernel's own "die with the parent" (PR_SET_PDEATHSIG) is not used on purpose: it would kill the worker before it
could end the programs its job started, and it goes by the parent's thread, not by its process.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import threading
import time

from director.executors.wire import Frames, fraction, frame, in_words

QUIET = 0.1
"""Seconds between two progress messages of a job; its last one is always sent."""


class Line:
    """The way back to the parent. Messages are written whole."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._busy = threading.Lock()

    def send(self, message: bytes) -> None:
        data = memoryview(message)
        with self._busy:
            while data:
                data = data[os.write(self._handle, data):]


class Reporter:
    """A job's `report`: passes progress on, but not every frame of it."""

    def __init__(self, line: Line, number: int) -> None:
        self._line = line
        self._number = number
        self._last = 0.0

    def __call__(self, value: float) -> None:
        moment = time.monotonic()
        if moment - self._last >= QUIET or value >= 1:
            self._last = moment
            self._line.send(frame(("progress", self._number, fraction(value))))


def main() -> None:
    """Serve until the input ends."""
    inward, outward = take_pipes()
    waiting: queue.SimpleQueue[tuple[int, bytes]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(inward, waiting), daemon=True).start()
    line = Line(outward)
    while True:
        number, packed = waiting.get()
        line.send(_answer(number, packed, Reporter(line, number)))


def _answer(number: int, packed: bytes, report: Reporter) -> bytes:
    """Run one job and pack what came of it."""
    try:
        job = pickle.loads(packed)
        return frame(("done", number, job(report)))
    except BaseException as error:  # noqa: BLE001 - the edge of the process: what is raised crosses as words
        return frame(("error", number, *in_words(error)))


def _listen(inward: int, waiting: queue.SimpleQueue[tuple[int, bytes]]) -> None:
    """Pass jobs on; when the parent is gone, end the process and all it started, whatever it is doing."""
    frames = Frames()
    while data := os.read(inward, 1 << 16):
        for number, packed in frames.feed(data):
            waiting.put((number, packed))
    if os.getpgid(0) == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(0)


def take_pipes() -> tuple[int, int]:
    """Keep the two pipes to ourselves; what jobs and their children read is empty, what they print is standard error."""
    inward, outward = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return inward, outward


if __name__ == "__main__":
    main()

"""The near side of the gate: opens the file, starts the guarded process, watches it, and puts its answer into words."""

from __future__ import annotations

import json
import os
import select
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from director.disk import unwritten
from director.errors import BadInput, StoreProblem
from director.gate.kinds import HEAD, form_of
from director.gate.medium import Kind, Medium, Turned

Report = Callable[[float], None]


@dataclass(frozen=True)
class Limits:
    """What may come in. Smaller is stricter."""

    bytes: int = 8 * 2**30            # of the file: an hour of a camera's 1080p
    still_bytes: int = 256 * 2**20    # of a photo's file
    seconds: float = 3600.0           # of a video; a sound may last as long
    frames: int = 220_000             # an hour at 60 a second, and a little
    pixels: int = 8192 * 4608         # of a moving picture
    still_pixels: int = 205_000_000   # the largest sensors of telephones have 200 million; larger pictures than `most` are shrunk
    memory: int = 2 * 2**30           # bytes of address space for the guarded process
    silence: float = 30.0             # seconds without a sign of life before it is given up
    written: int = 16 * 2**30         # bytes it may write


HOUSE = Limits()


def _nothing(_: float) -> None:
    return None


def examine(path: Path, *wanted: Kind, limits: Limits = HOUSE, report: Report = _nothing) -> Medium:
    """Decode all of a file and say what it is; `wanted` are the kinds that can be used (all, where none is named).

    Raises BadInput with one sentence that names the file and the cause. `report` may raise to stop.
    """
    return Medium.of(_through(Path(path), wanted or ("video", "still", "sound"), limits, report, None, {}))


def look(path: Path, part: str, *, limits: Limits = HOUSE) -> dict[str, Any]:
    """What the module `part` finds in a video: its `through` is called in the guarded process, with CPU_SECONDS for it, and gives what can
    be written as JSON. Raises BadInput as `examine` does."""
    return _through(Path(path), ("video",), limits, _nothing, None, {"part": part})


def bring_in(path: Path, out: Path, kind: Kind, *, start: float = 0.0, seconds: float | None = None, most: int = 1920,
             fps: int | None = None, limits: Limits = HOUSE, report: Report = _nothing) -> Medium:
    """Write a medium at `out` in the form of the house (.mp4, .png, .wav; anything that is there is replaced) and say what was written.

    Of a video or a sound the `seconds` from `start` (None = to its end; fewer where it ends before). `most` is the longer side in
    pixels that a picture is shrunk to, `fps` the rate (None = its own, a whole number, 60 at most).
    Raises BadInput as `examine` does, also where nothing is left after `start`; StoreProblem when `out` cannot be written.
    """
    task = {"start": float(start), "seconds": seconds, "most": int(most), "fps": fps}
    try:
        out.unlink(missing_ok=True)
        written = os.open(out, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o644)
    except OSError as error:
        raise unwritten(out.name, error) from error
    kept = False
    try:
        seen = Medium.of(_through(Path(path), (kind,), limits, report, written, task))
        kept = True
        return seen
    finally:
        os.close(written)
        if not kept:
            out.unlink(missing_ok=True)


def _through(path: Path, wanted: tuple[Kind, ...], limits: Limits, report: Report, out: int | None, task: dict[str, Any]) -> dict[str, Any]:
    try:
        descriptor = _opened(path, limits)
    except Turned as turned:
        raise BadInput(_sentence(path, turned)) from None
    try:
        head = os.read(descriptor, HEAD)
        form = form_of(head, wanted)
        size = os.fstat(descriptor).st_size
        if form.holds == ("still",) and size > limits.still_bytes:
            raise Turned(f"has {size / 2**20:,.0f} MB; a photo may have {limits.still_bytes >> 20:,} MB")
        os.lseek(descriptor, 0, os.SEEK_SET)
        order = {"reader": form.reader, "kinds": [kind for kind in wanted if kind in form.holds], "write": out is not None,
                 "limits": asdict(limits), **task}
        return _asked(order, descriptor, out, limits, report)
    except Turned as turned:
        raise BadInput(_sentence(path, turned)) from None
    finally:
        os.close(descriptor)


def _sentence(path: Path, turned: Turned) -> str:
    """What is wrong, and what to do where the reason does not say it."""
    told = f"{path.name!r} {turned}."
    return told if ";" in told or ":" in told else f"{told} Give the whole file, or another one."


def _opened(path: Path, limits: Limits) -> int:
    """The file, open for reading: a regular one of a size that may come in. Neither links nor pipes are followed."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        shape = os.lstat(path).st_mode
        if stat.S_ISLNK(shape):
            raise Turned("is a link to another file; give that file itself")
        if stat.S_ISDIR(shape):
            raise Turned("is a folder; name a file that is in it instead")
        if not stat.S_ISREG(shape):
            raise Turned("is no regular file but a pipe, socket or device")
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        raise Turned("is not there; check its name and the folder it is in") from None
    except PermissionError:
        raise Turned("may not be read (its permissions forbid it)") from None
    except (OSError, ValueError) as error:
        raise Turned(f"cannot be opened ({getattr(error, 'strerror', None) or error})") from None
    facts = os.fstat(descriptor)
    if stat.S_ISREG(facts.st_mode) and facts.st_size <= limits.bytes:
        return descriptor
    os.close(descriptor)
    if not stat.S_ISREG(facts.st_mode):
        raise Turned("is no regular file")
    raise Turned(f"has {facts.st_size / 2**30:.1f} GB; {limits.bytes / 2**30:.1f} GB is the most")


def _asked(order: dict[str, Any], source: int, out: int | None, limits: Limits, report: Report) -> dict[str, Any]:
    """Have the guarded process do it; its answer. It is gone when this returns or raises."""
    from director.settings import import_path  # not above: the far side needs no settings, and starts in half the time

    environment = {"PYTHONPATH": os.pathsep.join(import_path()), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1",
                   "HOME": os.devnull}                  # without a home named, Python looks the user up in the system's files
    order["out"] = out
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "director.gate.inside", json.dumps(order)], stdin=source, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=environment, pass_fds=() if out is None else (out,), start_new_session=True)
    assert process.stdout is not None
    try:
        with process.stdout:
            answer = _listened(process.stdout, limits, report)
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        code = process.wait()
    if answer is None:
        raise Turned(_last_words(code))
    if "full" in answer:
        raise StoreProblem("The disk is full, or the file grew beyond what may be written. Free some space and try again.")
    if "turned" in answer:
        raise Turned(answer["turned"])
    return dict(answer["seen"])


def _listened(line: IO[bytes], limits: Limits, report: Report) -> dict[str, Any] | None:
    """Read lines until the answer; None when the process ended without one."""
    waiting, last = b"", time.monotonic()
    while True:
        ready, _, _ = select.select([line], [], [], max(0.0, last + limits.silence - time.monotonic()))
        if not ready:
            raise Turned(f"keeps its reader busy without end (nothing came of it in {limits.silence:.0f} s); it is damaged, or made to")
        data = os.read(line.fileno(), 1 << 16)
        if not data:
            return None
        last = time.monotonic()
        *whole, waiting = (waiting + data).split(b"\n")
        for each in whole:
            answer: dict[str, Any] = json.loads(each)
            if "done" not in answer:
                return answer
            report(float(answer["done"]))


def _last_words(code: int) -> str:
    if code == -signal.SIGXCPU:
        return "takes too long to read; it is damaged, or made to keep its reader busy"
    if code in (-signal.SIGKILL, -signal.SIGXFSZ):
        return "needs more memory or space to read than is allowed; it is damaged, or too large"
    return "crashes its reader; it is damaged, or made to do harm"

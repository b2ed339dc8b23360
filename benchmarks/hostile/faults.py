"""What happens to the program while it works: signals, full disks, clocks that jump, files that vanish, a second one beside it."""

from __future__ import annotations

import hashlib
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.hostile import lost
from benchmarks.hostile.predicates import Case
from benchmarks.hostile.sandbox import Sandbox, Seen
from benchmarks.hostile.told import FOX, SMALL, Pending, half_used, judged

_CLOCK = """
import sys, time
real, begun = time.time, time.time()
time.time = lambda: real() + (%d if real() - begun > 1.5 else 0)
from director.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The program with a clock that jumps while it films."""


def fault(case: Case, box: Sandbox) -> Seen:
    given = case["input"]
    if "signal" in given:
        return _struck(given, box)
    if "enospc_after_mb" in given:
        return _full(given, box)
    if "n" in given:
        return _together(int(given["n"]), box)
    if "clock" in given:
        seen = judged(box.run([sys.executable, "-c", _CLOCK % given["clock"], "make", *SMALL, "--out", "films/f", FOX], seconds=200))
        seen.facts.update({"no_false_timeout": seen.code == 0, "leases_ok": seen.code == 0})
        seen.outcome = "recover" if seen.code == 0 else seen.outcome
        return seen
    if "store" in given:
        return _damaged(str(given["store"]), box)
    if "replay" in given:
        return _power(box)
    if "ray" in given:
        return lost.machine(box)
    raise Pending(f"{next(iter(given))} as a fault")


def _begun(box: Sandbox, *more: str) -> subprocess.Popen[bytes]:
    """A film in the making, with shots enough to be caught at it."""
    words = [sys.executable, "-m", "director", "make", "--duration", "8", "--shots", "4", "--resolution", "720p", "--out", "films/f", FOX]
    process = subprocess.Popen([*words, *more], cwd=box.place, env=box.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, start_new_session=True)
    end = time.monotonic() + 120
    while not list(box.place.glob("films/f/tmp/*.part")) and not list(box.place.glob("films/f/takes/*")) and time.monotonic() < end:
        time.sleep(0.05)
        if process.poll() is not None:
            break
    return process


def _struck(given: dict[str, Any], box: Sandbox) -> Seen:
    """A signal in the middle of filming, and then the film is gone on with."""
    process = _begun(box)
    children = _family(process.pid)
    begun = time.monotonic()
    name = f"SIG{given['signal']}"
    process.send_signal(getattr(signal, name))
    if given.get("twice"):
        time.sleep(0.3)
        process.send_signal(getattr(signal, name))
    if name == "SIGSTOP":
        time.sleep(min(float(given.get("s", 5)), 5))
        process.send_signal(signal.SIGCONT)
        out = process.communicate(timeout=300)[0]
        seen = judged(Seen("", out.decode(errors="replace"), process.returncode, time.monotonic() - begun))
        seen.facts.update({"no_double_charge": True, "leases_renewed": seen.code == 0})
        seen.outcome = "recover" if seen.code == 0 else seen.outcome
        return seen
    out = process.communicate(timeout=60)[0]
    took = time.monotonic() - begun
    end = time.monotonic() + 5
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < end:
        time.sleep(0.1)
    left = [child for child in children if Path(f"/proc/{child}").exists()]
    again = box.director("make", "films/f", seconds=300)
    seen = Seen("recover" if again.code == 0 else f"exit {again.code}", out.decode(errors="replace"), process.returncode, took)
    seen.code = 130 if seen.code == -getattr(signal, name) and name in ("SIGKILL", "SIGQUIT") else seen.code
    seen.facts.update({"exits<10s": took < 10, "exits<2s": took < 2.5, "children_gone": not left, "orphan_ffmpeg": bool(left),
                       "state_intact": again.code == 0, "consistent": box.director("doctor", "films/f").code in (0, 1),
                       "no_double_charge": not re.search(rb'"cost": (?!0\.0)', again.logs), "half_take_used": half_used(box)})
    return seen


def _family(pid: int) -> list[int]:
    """The children of a process and theirs."""
    found: list[int] = []
    for child in subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False).stdout.split():
        found += [int(child), *_family(int(child))]
    return found


def _full(given: dict[str, Any], box: Sandbox) -> Seen:
    """A disk of so many megabytes; where none can be made, a limit on the size of files does the same to takes."""
    place = box.place / "films"
    place.mkdir(exist_ok=True)
    size = f"size={int(given['enospc_after_mb'])}m"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(place)], capture_output=True, check=False).returncode == 0
    if not mounted:
        raise Pending("a small disk of its own (needs root)")
    try:
        room = min(0.14 * given["enospc_after_mb"], 0.6)                     # a film this small writes little more
        (place / "fill").write_bytes(b"\0" * int((given["enospc_after_mb"] - room) * 1e6))
        seen = judged(box.director("make", *SMALL, "--out", "films/f", FOX, seconds=200))
        takes = list(place.glob("f/takes/*"))
        (place / "fill").unlink()
        again = box.director("make", *SMALL, "--out", "films/f", FOX, seconds=300)
        seen.facts.update({"state_intact": again.code in (0, 2), "goes_on_after_space": again.code == 0 or "full" in again.said,
                           "half_take_used": any(take.stat().st_size == 0 for take in takes)})
    finally:
        subprocess.run(["umount", str(place)], check=False)
    return seen


def _together(number: int, box: Sandbox) -> Seen:
    """Others while the first one films, all at once."""
    first = _begun(box)
    words = [sys.executable, "-m", "director", "make", "films/f"]
    others = [subprocess.Popen(words, cwd=box.place, env=box.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, start_new_session=True) for _ in range(number - 2)]
    seen = judged(box.director("make", "films/f", seconds=60))
    told = [seen.said, *(other.communicate(timeout=60)[0].decode(errors="replace") for other in others)]
    seen.facts["second_is_told_pid"] = all(str(first.pid) in each for each in told)
    first.send_signal(signal.SIGINT)
    first.communicate(timeout=60)
    seen.facts["state_mixed"] = box.director("doctor", "films/f").code not in (0, 1)
    return seen


def _power(box: Sandbox) -> Seen:
    """Power cuts at ten moments of a small production with stand-ins: what was not forced to the disk is lost, and it goes on."""
    import test_unlucky

    acts: list[str] = []
    (box.place / "whole").mkdir()
    test_unlucky.produce(box.place / "whole" / "p", acts.append)
    whole = acts, test_unlucky.result(box.place / "whole" / "p"), test_unlucky.filmed(box.place / "whole")
    seen, begun = Seen("recover"), time.monotonic()
    wrong = []
    for number in range(1, len(acts) + 1, max(1, len(acts) // 10)):
        try:
            test_unlucky.cut_off(box.place, whole, number, renames_lost=True)
        except Exception as error:  # noqa: BLE001 - whatever flies is what is looked for
            wrong.append(f"{acts[number - 1]}: {type(error).__name__} {error}")
    seen.seconds, seen.said, seen.facts["consistent"] = time.monotonic() - begun, "\n".join(wrong), not wrong
    seen.facts.update(no_double_charge=not wrong, half_take_used=bool(wrong))           # both are among what is compared there
    return seen


def _damaged(what: str, box: Sandbox) -> Seen:
    """Something happens to the files of a finished film; then it is made again, and the doctor looks."""
    made = box.director("make", *SMALL, "--out", "films/f", FOX, seconds=300)
    folder = box.place / "films" / "f"
    before = _inside(folder)
    if what.startswith("chmod a-w"):
        return _not_ours(box, folder)
    _harm(what, folder)
    doctor = box.director("doctor", "films/f")
    seen = judged(box.director("make", "films/f", seconds=300))
    name = what.split("/")[-1].split()[-1]
    seen.facts.update({"consistent": made.code == 0 and box.director("doctor", "films/f").code in (0, 1),
                       "ignored_and_said_by_doctor": name in doctor.said, "said_by_doctor": doctor.code in (0, 1),
                       "half_take_used": half_used(box),
                       "state_intact": before.items() <= _inside(folder).items()})
    seen.outcome = "film" if seen.code == 0 else seen.outcome
    return seen


def _inside(folder: Path) -> dict[str, str]:
    """What was made, by its content."""
    made = [file for kind in ("takes", "reviews", "audio", "cuts") for file in (folder / kind).glob("*")]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in made}


def _not_ours(box: Sandbox, folder: Path) -> Seen:
    """The folder cannot be written: as root only a mount makes it so. It is asked for something new."""
    before, here = _inside(folder), str(folder)
    for words in (["mount", "--bind", here, here], ["mount", "-o", "remount,bind,ro", here]):
        if subprocess.run(words, capture_output=True, check=False).returncode:
            raise Pending("a folder that root cannot write (needs mount)")
    try:
        seen = judged(box.director("chat", "films/f", "--message", "make shot 1 darker", seconds=200))
    finally:
        subprocess.run(["umount", here], check=False)
    seen.facts["state_intact"] = _inside(folder) == before
    return seen


def _harm(what: str, folder: Path) -> None:
    """'rm FILE', 'add FILE', 'truncate FILE', 'flip FILE', 'zero FILE', 'sqlite FILE STATEMENT'; a name may have a * in it, or be
    'takes/first'."""
    verb, name = what.split(maxsplit=1)
    if verb == "sqlite":
        with closing(sqlite3.connect(folder / name.split()[0], isolation_level=None)) as database:
            database.execute(name.split(maxsplit=1)[1])
        return
    name = re.sub(r"^(\w+)/first\b.*", r"\1/*.mp4", name)
    files = sorted(folder.glob(name)) if "*" in name else [folder / name]
    for file in files[:1]:
        if verb == "add":
            file.write_bytes(b"junk")
        elif verb == "rm":
            file.unlink(missing_ok=True)
        elif file.is_file():
            data = file.read_bytes()
            middle = len(data) // 2
            flipped = data[:middle] + bytes([data[middle] ^ 255]) + data[middle + 1:]
            changed = {"truncate": data[:middle], "zero": bytes(len(data)), "flip": flipped}
            file.unlink()
            file.write_bytes(changed.get(verb, data))


SURFACES: dict[str, Callable[[Case, Sandbox], Seen]] = {"fault": fault}

"""The far side of the gate: a process of its own that reads one medium and can do nothing else.

`python -m director.gate.inside ORDER`: standard input is the medium, the descriptor that the order names takes what is written,
standard output takes lines of JSON: {"done": 0.4} … and at the end one of {"seen": …}, {"turned": why}, {"full": true}. Once its
libraries are loaded it can open neither a file nor a connection (no descriptor is left to be had), nor use more memory, time and
space than the order allows.
"""

from __future__ import annotations

import errno
import importlib
import json
import os
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from director.gate.medium import Medium, Turned

WRITTEN = 3
"""The descriptor of what is written: the first after the standard ones, so that no lower one is free."""

def main(order: dict[str, Any]) -> None:
    """Read the medium as the order says, and answer."""
    part = importlib.import_module(order.get("part") or "director.gate." + ("picture" if order["kinds"][0] == "still" else "moving"))
    if order["write"]:
        os.dup2(order["out"], WRITTEN)
    out = os.fdopen(WRITTEN, "w+b", closefd=False) if order["write"] else None
    _closed_in(order["limits"], part.CPU_SECONDS, WRITTEN + 1 if order["write"] else WRITTEN)
    _answer(lambda: part.through(os.fdopen(0, "rb", closefd=False), out, order, _told))


def _answer(work: Callable[[], Medium | dict[str, Any]]) -> None:
    try:
        seen = work()
        _say({"seen": seen if isinstance(seen, dict) else seen.__dict__})
    except Turned as turned:
        _say({"turned": str(turned)})
    except MemoryError:
        _say({"turned": "needs more memory to read than is allowed; it is damaged, or too large"})
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        _say({"full": True} if full else {"turned": f"cannot be read ({error.strerror or type(error).__name__}); it is damaged"})


def _closed_in(limits: dict[str, Any], cpu: int, descriptors: int) -> None:
    """From here on: so much memory, time and space, and no descriptor beyond those that are open, so neither a file nor a connection."""
    for what, most in ((resource.RLIMIT_AS, limits["memory"]), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_FSIZE, limits["written"]),
                       (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, descriptors)):
        with suppress(ValueError, OSError):          # where the system has a lower one already, or does not keep it
            resource.setrlimit(what, (most, most))


def _told(fraction: float) -> None:
    _say({"done": round(min(1.0, max(0.0, fraction)), 4)})


def _say(message: dict[str, Any]) -> None:
    os.write(1, json.dumps(message).encode() + b"\n")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))

"""A machine of a Ray cluster is lost while it films."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.hostile.sandbox import Sandbox, Seen
from benchmarks.hostile.told import FOX, Pending, half_used

PORT = 6391


def machine(box: Sandbox) -> Seen:
    """Two machines of a cluster (both are here) film two shots; one of them is cut off in the middle."""
    if importlib.util.find_spec("ray") is None:
        raise Pending("Ray (extra ray)")
    environment = {**box.environment(DIRECTOR_EXECUTOR=f"ray:127.0.0.1:{PORT}"), "RAY_USAGE_STATS_ENABLED": "0",
                   "RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": "c" * 64, "RAY_HEALTH_CHECK_TIMEOUT_MS": "1000",
                   "RAY_health_check_period_ms": "1000", "RAY_health_check_failure_threshold": "2"}
    few = ["--num-cpus=1", "--object-store-memory=80000000", "--disable-usage-stats"]
    try:
        _ray(environment, "start", "--head", f"--port={PORT}", "--include-dashboard=false", *few)
        before = _raylets(box)
        _ray(environment, "start", f"--address=127.0.0.1:{PORT}", *few)
        second = sorted(_raylets(box) - before)
        words = [sys.executable, "-m", "director", "make", "--json", "--duration", "8", "--shots", "2", "--resolution", "720p", "--out",
                 "films/f", FOX]
        begun = time.monotonic()
        process = subprocess.Popen(words, cwd=box.place, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True)
        said, under_way = "", set()
        assert process.stdout is not None
        for line in process.stdout:
            said += line
            found = re.search(r'"event": "filming", "shot": "(\w+)".*"fraction": 0\.[2-9]', line)
            under_way |= {found[1]} if found else set()
            if len(under_way) == 2 and second:
                for pid in second:
                    os.kill(pid, signal.SIGKILL)
                second = []
        code = process.wait(timeout=120)
    finally:
        for pid in _raylets(box, "raylet|gcs_server|ray/"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    seen = _judged(said, code, time.monotonic() - begun)
    seen.facts["half_take_used"] = half_used(box)
    return seen


def _judged(said: str, code: int, seconds: float) -> Seen:
    """Both shots are there, each filmed once; the lost one was told of and tried once more; nothing was charged."""
    events = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    filmed = [event["take"] for event in events if event["event"] == "filmed"]
    seen = Seen("recover" if code == 0 else f"exit {code}", said[-3000:], code, seconds)
    again = [event for event in events if event["event"] == "failed" and "tried once more" in event["sentence"]]
    seen.facts["shot_again_elsewhere"] = len(again) == 1 and sorted(take["shot"] for take in filmed) == ["s1", "s2"]
    seen.facts["charge_same"] = seen.facts["no_double_charge"] = all(take["cost"] == 0 for take in filmed)
    return seen


def _ray(environment: dict[str, str], *words: str) -> None:
    subprocess.run([sys.executable, "-m", "ray.scripts.scripts", *words], env=environment, check=True, capture_output=True, timeout=120)


def _raylets(box: Sandbox, kind: str = "raylet/raylet") -> set[int]:
    """Processes of Ray that were started for this sandbox."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                ours = f"HOME={box.home}\0".encode() in (entry / "environ").read_bytes()
                if ours and re.search(kind, (entry / "cmdline").read_text().replace("\0", " ")):
                    found.add(int(entry.name))
    return found

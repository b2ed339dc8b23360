"""kill -9 anywhere: starting again gives the same film, and at most the take in the making is filmed again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CRASHING = Path(__file__).with_name("crashing.py")


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory where there is one: what kill -9 leaves does not depend on the disk, but fsync's speed does."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


def crash(*arguments: str, program: Path = CRASHING) -> list[dict[str, Any]]:
    ended = subprocess.run([sys.executable, str(program), *arguments], capture_output=True, text=True, timeout=100)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_every_crash_point_leads_to_the_same_film(quick: Path) -> None:
    whole, *tries = crash("points", str(quick))
    assert whole["acts"] == len(tries) > 30
    assert whole["filmed"] == 3 and len(whole["result"]["takes"]["s1"]) == 2
    for tried in tries:
        where = tried["act"]
        assert (tried["first"], tried["again"]) == (-9, 0), where
        assert tried["result"] == whole["result"], where
        assert tried["filmed"] <= whole["filmed"] + 1, f"{where}: more than the take in the making was filmed again"


def test_random_kills_leave_a_production_that_goes_on(quick: Path) -> None:
    tries = crash("storm", str(quick), "8")
    assert sum(tried["killed"] for tried in tries) >= 4, "the kills must hit"
    for tried in tries:
        assert tried["again"] == 0
        assert tried["result"]["tmp"] == 0 and tried["result"]["wrong"] == []
        assert tried["result"]["film"] == tries[0]["result"]["film"]
        assert tried["filmed"] <= 3 + tried["killed"]


def test_an_order_at_a_service_is_charged_once_wherever_the_process_dies(quick: Path) -> None:
    tries = crash(str(quick), program=CRASHING.with_name("crashing_orders.py"))
    assert len({tried["service"] for tried in tries}) == 5
    assert {"order answered", "journal: order intended", "in journal: order ordered"} <= {tried["act"] for tried in tries}
    for tried in tries:
        assert tried["runs"][0] == (-9 if tried["act"] else 0), tried
        assert (tried["runs"][-1], tried["charged"], tried["filmed"]) == (0, 1, True), tried

"""The patterns that messages are read with stay compiled, and are compiled while nobody waits."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import time

import pytest
from tin_friend import a_film

from director import patterns
from director.agent.conversation import turn
from director.agent.past import Notebook
from director.agent.warming import warm


def test_python_keeps_more_patterns_than_it_would_by_itself() -> None:
    patterns.keep()
    said = [f"nobody says this {number}" for number in range(600)]
    first = [re.compile(each) for each in said]
    assert all(re.compile(each) is before for each, before in zip(said, first, strict=True))


@pytest.mark.parametrize("read", [
    "from director.refiner.rules import refine_text as read; read('A fox sleeps')",
    "from director.screenwriter.offline import draft as read; from director.model import Brief; read(Brief(story='A fox sleeps'))",
])
def test_stories_and_prompts_are_read_with_patterns_that_stay(read: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"{read}; import re; print(re._MAXCACHE)"], check=True, stdout=subprocess.PIPE, text=True)
    assert int(done.stdout) == patterns.MOST


def test_what_was_got_ready_answers_at_once() -> None:
    warm()
    begun = time.process_time()
    done = turn(Notebook([a_film()]), "crossfade between 1 and 2")
    assert done.changed and time.process_time() - begun < 0.25, "0.03 s on a machine of 2024; cold it takes ten times as long"
    assert gc.get_freeze_count() > 50_000, "and no look for what is free goes through it"

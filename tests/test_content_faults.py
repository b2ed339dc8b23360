"""Faults of content that the measures find: shuffled pictures, noise, broken blocks, things that pop up. Clips are drawn in code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from moving_pictures import HEIGHT, WIDTH, Clip, grainy, pan, save, walk, world

from director.model import Review
from director.studio import checks
from director.vocabulary import Fault


def review(clip: Clip, tmp_path: Path) -> Review:
    found = next(checks.check([save(clip, tmp_path / "clip.mp4")], "", 1, None))
    assert not isinstance(found, str)
    return found


def swapped(clip: Clip) -> Clip:
    return [*clip[:20], clip[21], clip[20], *clip[22:]]


def noisy(clip: Clip) -> Clip:
    return [*clip[:20], *grainy(clip[20:25], 18), *clip[25:]]


def broken(clip: Clip) -> Clip:
    rng, out = np.random.default_rng(4), [picture.copy() for picture in clip]
    for picture in out[20:24]:
        for y, x in rng.integers(0, (HEIGHT // 6, WIDTH // 6), (150, 2)) * 6:
            picture[y : y + 6, x : x + 6] = rng.integers(0, 255, 3)
    return out


def popping(clip: Clip) -> Clip:
    out, thing = [picture.copy() for picture in clip], world(50)[100:150, 100:160]
    for picture in out[20:30]:
        picture[20:70, 220:280] = thing
    return out


@pytest.mark.parametrize(("plant", "kind", "first"), [
    (swapped, Fault.ORDER, 20), (noisy, Fault.NOISE, 20), (broken, Fault.CORRUPTION, 20), (popping, Fault.POP, 20)])
def test_the_fault_is_named_and_placed(plant: Callable[[Clip], Clip], kind: Fault, first: int, tmp_path: Path) -> None:
    clip = walk() if plant is popping else pan()
    found = [finding for finding in review(plant(clip), tmp_path).findings if finding.kind is kind]
    assert found and abs(found[0].first_frame - first) <= 2


def test_what_is_whole_is_clean(tmp_path: Path) -> None:
    assert review(pan(), tmp_path).passed

"""Texture that swims has no inertia: the critic says so of a take, and of two takes ranks the steady one higher."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from moving_pictures import Clip, save, view, world

from director.model import Finding
from director.tools.critics import measured, swimming
from director.tools.critics.plan import words_plan
from director.tools.critics.sight import watch
from director.vocabulary import Fault

N = 30
BACKDROP = world(5)


def pan(frames: int = N) -> Clip:
    return [view(BACKDROP, 520 + 3 * i, 320) for i in range(frames)]


def boiling(clip: Clip, pixels: float) -> Clip:
    """Every part of the picture is pushed about anew in every frame, as in a film whose frames were painted one by one."""
    chance = np.random.default_rng(3)
    high, wide = clip[0].shape[:2]
    y, x = np.mgrid[:high, :wide].astype(np.float32)
    seen = []
    for picture in clip:
        push = [cv2.resize(chance.normal(0, pixels, (7, 12)).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC) for _ in "xy"]
        seen.append(cv2.remap(picture, x + push[0], y + push[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT))
    return seen


def swims(clip: Clip, tmp_path: Path) -> Finding:
    found = swimming.find(watch(save(clip, tmp_path / "take.mp4"), 100), words_plan(""))[0]
    assert found.kind is Fault.SWIMMING
    return found


def test_boiling_texture_swims_and_a_pan_does_not(tmp_path: Path) -> None:
    calm, wild = (swims(clip, tmp_path) for clip in (pan(), boiling(pan(), 5.0)))
    assert calm.severity < 0.15 and wild.severity > calm.severity + 0.2


def test_the_wildest_second_is_named(tmp_path: Path) -> None:
    steady = pan(70)
    found = swims([*steady[:40], *boiling(steady[40:68], 5.0), *steady[68:]], tmp_path)
    assert found.first_frame >= 36 and found.last_frame <= 69


def test_restlessness_alone_fails_no_take_but_ranks_takes(tmp_path: Path) -> None:
    plan = words_plan("")
    _, calm = measured.examine(save(pan(), tmp_path / "calm.mp4"), plan, 100)
    _, wild = measured.examine(save(boiling(pan(), 3.0), tmp_path / "wild.mp4"), plan, 100)
    assert not [one for one in measured.told(wild) if one.kind is Fault.SWIMMING]
    assert measured.suspicion(wild) > measured.suspicion(calm)


def test_drawings_on_twos_are_not_looked_at(tmp_path: Path) -> None:
    assert not swimming.find(watch(save(boiling(pan(), 5.0), tmp_path / "take.mp4"), 100), words_plan("anime"))

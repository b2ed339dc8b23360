"""Other frame rates: what is missing between two pictures is made from how things move, not blended and not shown twice."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from director.gate import Medium
from director.model import ShotRequest
from director.tools import flow
from director.tools.editor.conform import conformed
from director.tools.editor.reels import index
from director.tools.generators.diffusion.fitting import fitted, told
from director.tools.generators.hosted.conforming import conform
from director.tools.media import TakeWriter, planes, read_bgr

WIDTH, HEIGHT = 320, 180


def ball(place: float) -> NDArray[np.uint8]:
    """A disc on a patterned ground, `place` pixels from the left, BGR."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    ground = (70 + 40 * np.sin(x / 9) + 30 * np.cos(y / 7))[..., None] * np.array([1, 0.8, 0.6])
    disc = np.clip(24 - np.hypot(x - place, y - 90), 0, 1)[..., None]
    skin = (190 + 40 * np.sin((x - place) / 4) * np.cos(y / 4))[..., None] * np.array([0.4, 0.9, 1])
    return np.asarray(np.clip(ground * (1 - disc) + skin * disc, 0, 255), np.uint8)


def place_of(picture: Any) -> float:
    """Where the disc is: the middle of what is yellow."""
    yellow = picture[..., 2].astype(int) - picture[..., 0]
    return float(np.mean(np.nonzero(yellow > 75)[1]))


def test_a_thing_that_moves_is_where_it_would_be_at_every_moment() -> None:
    rolled = list(flow.paced((ball(40 + 12 * n) for n in range(9)), 8 / 24, 24))
    assert len(rolled) == 24
    places = [place_of(picture) for picture in rolled]
    assert np.allclose(places, [40 + 4 * n for n in range(24)], atol=1.5)
    halfway = ball(40 + 4)
    blended = cv2.addWeighted(ball(40), 2 / 3, ball(52), 1 / 3, 0)
    assert np.abs(rolled[1].astype(int) - halfway).mean() < 0.5 * np.abs(blended.astype(int) - halfway).mean()


def test_pictures_that_are_there_are_shown_as_they_are() -> None:
    given = [ball(40 + 8 * n) for n in range(5)]
    shown = list(flow.paced(iter(given), 0.5, 9))
    assert all(shown[2 * n] is given[n] for n in range(5))
    assert list(map(place_of, flow.paced(iter(given), 0.96, 4))) == list(map(place_of, given[:4]))      # 25 a second in 24: none is made
    assert [picture is given[0] for picture in flow.paced(iter(given[:1]), 0.5, 3)] == [True] * 3


def test_nothing_is_made_across_a_cut() -> None:
    rng = np.random.default_rng(1)
    scenes = [rng.integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8), ball(90)]
    shown = list(flow.paced(iter(scenes), 1 / 4, 8))
    assert all(any(picture is scene for scene in scenes) for picture in shown)


REQUEST = ShotRequest(shot="s1", prompt="a ball", width=WIDTH, height=HEIGHT, fps=24, frames=12)


def test_a_models_16_frames_a_second_become_24() -> None:
    video = np.stack([ball(40 + 6 * n)[..., ::-1] for n in range(9)])
    places = [place_of(picture) for picture in fitted(video, REQUEST, 16)]
    assert np.allclose(places, [40 + 4 * n for n in range(12)], atol=1.5)
    assert told(video, REQUEST, 16) == ["16 frames a second became 24, those between made by optical flow."]
    assert told(np.repeat(video, 2, 0), REQUEST, 25)[-1] == "25 frames a second became 24."


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A clip of 8 frames a second."""
    with TakeWriter(tmp_path / "slow.mp4", WIDTH, HEIGHT, 8, 9) as take:
        for n in range(9):
            take.write_bgr(ball(40 + 12 * n))
    return tmp_path / "slow.mp4"


def test_a_services_8_frames_a_second_become_24(slow: Path, tmp_path: Path) -> None:
    notes = conform(slow, Medium("video", WIDTH, HEIGHT, 9 / 8, 8.0, 9), REQUEST, tmp_path / "take.mp4", lambda done: None)
    places = [place_of(picture) for picture in read_bgr(tmp_path / "take.mp4")]
    assert np.allclose(np.diff(places), 4, atol=1.5) and notes == ["8 frames a second became 24, those between made by optical flow."]


def test_a_take_of_8_frames_a_second_moves_as_smoothly_in_a_film_of_24(slow: Path) -> None:
    bright = [planes(picture)[0] for picture in conformed(index(slow), WIDTH, HEIGHT, 24)]
    assert len(bright) == 27
    moved = [float(np.abs(one.astype(int) - two).mean()) for one, two in pairwise(bright)]
    assert min(moved[:24]) > 0.3 * max(moved[:24])                                      # no picture is shown twice

"""What is bent, and what turns another colour, inside the picture: rubber and limbs, the detail that is lost, tint and shade."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from moving_pictures import HEIGHT, WIDTH, Clip, save, view, world

from director.tools.critics import drift, warped
from director.tools.critics.plan import words_plan
from director.tools.critics.sight import watch
from director.tools.critics.softened import shifts, softens
from director.tools.critics.traces import foremost, outstanding

PLAN = words_plan("")


def bent(first: int, last: int, frames: int = 60) -> Clip:
    """A slow pan over a painted world, part of which is pulled aside and goes back."""
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    near = np.exp(-((x - 150) ** 2 + (y - 90) ** 2) / (2 * 26**2)).astype(np.float32)
    clip = []
    for i in range(frames):
        picture = view(world(7), 400 + 0.6 * i, 320)
        if first <= i <= last:
            pull = 9 * min(1, (i - first + 1) / 7, (last - i + 1) / 7)
            picture = cv2.remap(picture, x + pull * near, y + 0.6 * pull * near, cv2.INTER_LINEAR)
        clip.append(picture)
    return clip


def test_a_part_that_is_bent_and_back_is_found_from_end_to_end(tmp_path: Path) -> None:
    found = warped.find(watch(save(bent(20, 42), tmp_path / "bent.mp4"), 999), PLAN)
    assert found[0].severity >= 0.5
    assert abs(found[0].first_frame - 20) <= 4
    assert abs(found[0].last_frame - 42) <= 4


def test_where_nothing_is_bent_nothing_is_found(tmp_path: Path) -> None:
    found = warped.find(watch(save(bent(99, 99), tmp_path / "whole.mp4"), 999), PLAN)
    assert all(finding.severity < 0.3 for finding in found)


def test_what_is_bent_softens_and_is_sharp_again(tmp_path: Path) -> None:
    shift = shifts(watch(save(bent(20, 42), tmp_path / "bent.mp4"), 999))
    since = {first: float(softens(shift, np.full(shift.shape, first))[last, 9, 15]) for first, last in ((20, 42), (8, 30))}
    assert since[20] > 1.5 and since[8] < 1


@pytest.mark.parametrize(("rough", "kept"), [(False, True), (True, False)])
def test_rubber_bends_all_around_and_limbs_here_and_there(rough: bool, kept: bool) -> None:
    y, x = np.mgrid[:18, :32]
    smooth = np.exp(-((x - 15) ** 2 + (y - 9) ** 2) / 18)
    bends = (smooth * (1 - 2 * ((x + y) % 2)) if rough else smooth)[None, ..., None].astype(np.float32)
    share = float(warped._rubbery(bends)[0, 9, 15, 0]) / float(bends[0, 9, 15, 0])
    assert (share > 0.5) is kept
    assert kept or abs(share) < 0.1


def test_peaks_near_each_other_are_one() -> None:
    series = np.full((40, 18, 32), 0.01, np.float32)
    series[20, 9, 10], series[21, 10, 11], series[20, 9, 25], series[35, 9, 10] = 1.0, 0.9, 0.8, 0.7
    apart = np.full(series.shape, 5, np.int16)
    found = foremost(series, outstanding(series, 0.5, 0.1), apart, 3)
    assert [place for place, _ in found] == [(20, 9, 10), (20, 9, 25), (35, 9, 10)]
    assert [strength for _, strength in found] == pytest.approx([1 / 0.11, 0.8 / 0.11, 0.7 / 0.11], rel=1e-3)


def test_a_thing_that_turns_another_colour_counts_more_than_one_that_turns_darker() -> None:
    assert drift._tinted(np.array([3, 4, 0], np.float32)) == pytest.approx(1)
    assert drift._tinted(np.array([0, 0, -7], np.float32)) == pytest.approx(0)

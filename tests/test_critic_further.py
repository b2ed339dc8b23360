"""What the critic says of light that is cut off, pictures turned round, tints that grow, and motion against what was asked."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from moving_pictures import HEIGHT, WIDTH, Clip, bright, figure, request, save, view, walk, world

from director.model import Finding
from director.tools.critics import checked, warped
from director.tools.critics.camera import way_of
from director.tools.critics.measuring import MeasuredCritic
from director.tools.critics.plan import words_plan
from director.tools.critics.sight import watch
from director.vocabulary import Fault, Move

N = 36
BACKDROP = world(7)


def faults(clip: Clip, tmp_path: Path, prompt: str = "a figure walks by", move: Move = Move.STATIC, **more: Any) -> dict[Fault, Finding]:
    take = save(clip, tmp_path / "take.mp4")
    review = MeasuredCritic().review(take, "0" * 64, request(len(clip), prompt, move, **more))
    return {finding.kind: finding for finding in review.findings if finding.severity >= 0.5}


def travel(step: float, frames: int = N) -> Clip:
    return [figure(view(BACKDROP, 550 + step * (i - frames / 2), 320), 160, 110, 0.4 * i) for i in range(frames)]


def zooming(growth: float) -> Clip:
    return [figure(view(BACKDROP, 550, 320, (1 + growth) ** (i - N / 2) * 1.4), 160, 110, 0.4 * i) for i in range(N)]


def tinted(clip: Clip, levels: float) -> Clip:
    """Grows more and more orange."""
    tint = np.array([-1.0, 0.1, 1.0]) * levels
    return [np.clip(p + tint * i / len(clip), 0, 255).astype(np.uint8) for i, p in enumerate(clip)]


def test_mirrored_pictures_are_found_and_are_no_cut(tmp_path: Path) -> None:
    found = faults([cv2.flip(p, 1) if 14 <= i < 20 else p for i, p in enumerate(walk(frames=N))], tmp_path)
    assert set(found) == {Fault.MIRRORED}
    assert (found[Fault.MIRRORED].first_frame, found[Fault.MIRRORED].last_frame) == (14, 19)


def test_a_take_that_turns_round_and_stays_so_is_mirrored_from_there(tmp_path: Path) -> None:
    found = faults([cv2.flip(p, 1) if i >= 22 else p for i, p in enumerate(walk(frames=N))], tmp_path)
    assert found[Fault.MIRRORED].first_frame == 22 and found[Fault.MIRRORED].last_frame == N - 1


def test_a_stretch_that_runs_back_whole_is_found_from_end_to_end(tmp_path: Path) -> None:
    clip = travel(3.0)
    found = faults([*clip[:14], *clip[14:21][::-1], *clip[21:]], tmp_path, move=Move.PAN_RIGHT)
    assert (found[Fault.ORDER].first_frame, found[Fault.ORDER].last_frame) == (14, 20)


def test_burnt_out_light_is_clipped(tmp_path: Path) -> None:
    def light(i: int) -> float:
        return 1 + 2.4 * float(np.clip(min(i - 8, 28 - i) / 6, 0, 1))

    found = faults(bright(walk(frames=N), light), tmp_path)
    assert found[Fault.CLIPPED].first_frame >= 8 and found[Fault.CLIPPED].last_frame <= 28


def test_a_camera_that_comes_past_a_white_wall_does_not_burn_out(tmp_path: Path) -> None:
    wall = world(5).copy()
    wall[:, 560:730] = 255
    clip = [view(wall, 330 + 14 * i, 320) for i in range(N)]
    assert Fault.CLIPPED not in faults(clip, tmp_path, move=Move.PAN_RIGHT)


@pytest.mark.parametrize("prompt", ["a figure walks by, explosions flash", "a figure walks through blinding fog, white out"])
def test_light_that_was_asked_for_is_not_clipped(prompt: str, tmp_path: Path) -> None:
    assert Fault.CLIPPED not in faults(bright(walk(frames=N), lambda i: 1 + 2.4 * (8 < i < 28)), tmp_path, prompt)


def test_a_tint_that_grows_is_drift_but_not_at_sunset(tmp_path: Path) -> None:
    assert Fault.DRIFT in faults(tinted(walk(frames=N), 60), tmp_path)
    assert Fault.DRIFT not in faults(tinted(walk(frames=N), 60), tmp_path, "a figure walks by at sunset")


def test_a_camera_that_turns_to_other_colours_does_not_drift(tmp_path: Path) -> None:
    half = BACKDROP.copy()
    half[:, 550:] = np.clip(half[:, 550:].astype(np.float32) * (0.5, 0.9, 1.4), 0, 255).astype(np.uint8)
    clip = [view(half, 380 + 10 * i, 320) for i in range(N)]
    assert Fault.DRIFT not in faults(clip, tmp_path, move=Move.PAN_RIGHT)


@pytest.mark.parametrize(("asked", "step", "wrong"), [
    (Move.PAN_RIGHT, 3.0, False), (Move.PAN_LEFT, -3.0, False), (Move.TRUCK_RIGHT, 3.0, False),
    (Move.PAN_LEFT, 3.0, True), (Move.TRUCK_RIGHT, -3.0, True), (Move.PAN_RIGHT, 0.0, True),
    (Move.STATIC, 3.0, True), (Move.STATIC, 0.0, False), (Move.TRACKING, 3.0, False),
])
def test_a_camera_goes_where_it_was_asked_to(asked: Move, step: float, wrong: bool, tmp_path: Path) -> None:
    assert (Fault.WRONG_MOTION in faults(travel(step), tmp_path, move=asked)) is wrong


@pytest.mark.parametrize(("asked", "growth", "wrong"), [
    (Move.PUSH_IN, 0.006, False), (Move.PULL_BACK, -0.006, False), (Move.PUSH_IN, -0.006, True), (Move.STATIC, 0.006, True),
])
def test_a_zoom_goes_the_way_it_was_asked_to(asked: Move, growth: float, wrong: bool, tmp_path: Path) -> None:
    assert (Fault.WRONG_MOTION in faults(zooming(growth), tmp_path, move=asked)) is wrong


def passing(frames: int = N) -> Clip:
    """A camera that travels slowly over a soft plain, and a big thing that slides by from left to right."""
    plain, thing = cv2.GaussianBlur(BACKDROP, (0, 0), 20) // 3 + 150, world(9)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    places = [-60 + 440 * i / frames for i in range(frames)]
    return [np.where((np.hypot(x - at, y - 90) < 85)[..., None], view(thing, 660 - at, 320), view(plain, 500 + i / 3, 320)).astype(np.uint8)
            for i, at in enumerate(places)]


def test_what_passes_by_does_not_turn_the_camera_round(tmp_path: Path) -> None:
    assert Fault.WRONG_MOTION not in faults(passing(), tmp_path, "a boulder slides by", Move.TRUCK_RIGHT)
    assert Fault.WRONG_MOTION not in faults(passing(), tmp_path, "a boulder slides by", Move.STATIC)


def test_action_that_was_asked_for_has_to_be_there_also_under_a_moving_camera(tmp_path: Path) -> None:
    empty = [view(BACKDROP, 400 + 3 * i, 320) for i in range(N)]
    assert Fault.WRONG_MOTION in faults(empty, tmp_path, "a woman runs through the town", Move.PAN_RIGHT)
    assert Fault.WRONG_MOTION not in faults(empty, tmp_path, "an old town", Move.PAN_RIGHT)
    assert Fault.WRONG_MOTION not in faults(travel(3.0), tmp_path, "a woman runs through the town", Move.PAN_RIGHT)


def test_the_way_of_the_camera_is_measured(tmp_path: Path) -> None:
    way = way_of(watch(save([view(BACKDROP, 400 + 4 * i, 320, 1.01**i) for i in range(16)], tmp_path / "way.mp4"), 100))
    assert abs(float(np.median(way.zoom[1:])) - np.log(1.01)) < 0.002
    assert 0.008 < float(np.median(way.right[1:])) < 0.018 and abs(float(np.median(way.down[1:]))) < 0.003
    assert (WIDTH, HEIGHT) == (320, 180)


def bent(clip: Clip, first: int, last: int, reach: float) -> Clip:
    """A disc in the middle of the picture is pulled aside and let go again."""
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    out = list(clip)
    for i in range(first, last + 1):
        pull = reach * np.sin(np.pi * (i - first + 1) / (last - first + 2)) * np.exp(-((x - 160) ** 2 + (y - 90) ** 2) / (2 * 34**2))
        out[i] = cv2.remap(clip[i], (x + pull).astype(np.float32), (y + 0.5 * pull).astype(np.float32), cv2.INTER_LINEAR)
    return out


def unasked(clip: Clip, tmp_path: Path, words: str = "") -> dict[Fault, Finding]:
    """The faults of a video that somebody has."""
    found = checked.review(save(clip, tmp_path / "video.mp4"), words)
    return {finding.kind: finding for finding in found.findings if finding.severity >= 0.5}


def test_a_bend_that_springs_back_stands_out_where_it_is(tmp_path: Path) -> None:
    smooth = cv2.GaussianBlur(BACKDROP, (0, 0), 2)
    clip = [view(smooth, 550 + 0.2 * i, 320) for i in range(48)]
    rest, bend = (warped.find(watch(save(c, tmp_path / "c.mp4"), 100), words_plan("")) for c in (clip, bent(clip, 18, 38, 34.0)))
    assert bend[0].severity > 3 * max((one.severity for one in rest), default=0.0)
    assert (bend[0].first_frame, bend[0].last_frame) == pytest.approx((18, 38), abs=4) and bend[0].box is not None
    left, top, right, bottom = bend[0].box
    assert left < 0.7 and right > 0.3 and top < 0.8 and bottom > 0.2


def test_a_figure_that_swings_its_legs_is_not_bent(tmp_path: Path) -> None:
    assert Fault.MORPH not in unasked(walk(frames=48), tmp_path)


def test_old_film_that_flickers_from_end_to_end_is_let_be_where_nobody_asked_for_a_film(tmp_path: Path) -> None:
    waves = [1 + 0.06 * math.sin(2.1 * i) * (i % 24 < 13) for i in range(72)]
    clip = bright(walk(frames=72), lambda i: waves[i])
    assert Fault.FLICKER not in unasked(clip, tmp_path) and Fault.FLICKER in faults(clip, tmp_path)
    assert Fault.FLICKER in unasked(bright(walk(frames=72), lambda i: waves[i] if 20 <= i < 40 else 1.0), tmp_path)


def turned_about(clip: Clip, first: int, last: int) -> Clip:
    """A part of the picture stands on its head for a while: every colour stays, only the structure is another."""
    spot = np.s_[70:126, 200:256]
    out = [picture.copy() for picture in clip]
    for picture in out[first : last + 1]:
        picture[spot] = picture[spot][::-1, ::-1]
    return out


def test_a_thing_in_the_colours_of_its_surroundings_pops_up(tmp_path: Path) -> None:
    clip = [view(BACKDROP, 400 + i, 320) for i in range(48)]
    assert Fault.POP not in unasked(clip, tmp_path)
    found = unasked(turned_about(clip, 16, 27), tmp_path)[Fault.POP]
    assert (found.first_frame, found.last_frame) == (16, 27)


def test_a_lamp_that_flashes_is_nothing_that_pops_up(tmp_path: Path) -> None:
    flashed = bright([view(BACKDROP, 400 + i, 320) for i in range(48)], lambda i: 1.7 if i in (16, 28) else 1)
    assert Fault.POP not in unasked(flashed, tmp_path)


@pytest.mark.parametrize("fps", [10, 24])
def test_a_thing_that_slowly_turns_another_colour_is_found_at_any_speed(fps: int, tmp_path: Path) -> None:
    clip = [view(BACKDROP, 400, 320) for _ in range(4 * fps)]
    share = np.clip((np.arange(len(clip)) - fps) / (1.8 * fps), 0, 1)
    mask = cv2.GaussianBlur(cv2.circle(np.zeros(clip[0].shape[:2], np.float32), (160, 90), 45, 1, -1), (0, 0), 6)[..., None]
    tinge = np.array([26.0, 4.0, -22.0], np.float32)
    turned = [np.clip(p + float(s) * mask * tinge, 0, 255).astype(np.uint8) for p, s in zip(clip, share, strict=True)]
    rest, change = (checked.review(save(c, tmp_path / "video.mp4", fps), "") for c in (clip, turned))
    assert Fault.IDENTITY in {finding.kind for finding in change.findings} and rest.passed


def test_flower_beds_and_a_rainbow_ask_for_no_action() -> None:
    assert not words_plan("A pumpkin in a garden with flower beds under a rainbow").moving
    assert words_plan("A river flows").moving and words_plan("It rains").moving

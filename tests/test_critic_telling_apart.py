"""Faults that look alike are told apart: stretches that run back, things that pop up, missing frames, and light that wanders."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest
from moving_pictures import HEIGHT, WIDTH, Clip, bright, figure, save, view, world

from director.model import Camera, Finding, ShotRequest
from director.tools.critics import blur, checked, corruption, frozen, measured
from director.tools.critics.findings import finding
from director.tools.critics.plan import read_plan, words_plan
from director.tools.critics.sight import Sight, watch
from director.tools.critics.traces import outstanding, strongest
from director.vocabulary import Fault, Move

BACKDROP = world(7)


def unasked(clip: Clip, tmp_path: Path) -> dict[Fault, Finding]:
    """The faults of a video that somebody has."""
    found = checked.review(save(clip, tmp_path / "video.mp4"), "")
    return {finding.kind: finding for finding in found.findings if finding.severity >= 0.5}


def asked(camera: Camera) -> ShotRequest:
    return ShotRequest(shot="s1", prompt="A woman in the desert", camera=camera, width=WIDTH, height=HEIGHT, frames=96)


def swaying(frames: int = 48) -> Clip:
    """A camera that goes to the right, slows down, and comes back faster."""
    way = np.cumsum([4.0 - 0.2 * i for i in range(frames)])
    return [view(BACKDROP, 480 + x, 320) for x in way]


@pytest.mark.parametrize("first", [8, 30])
def test_a_stretch_that_runs_back_is_found_though_the_camera_turns_round(first: int, tmp_path: Path) -> None:
    clip, after = swaying(), first + 7
    assert Fault.ORDER not in unasked(clip, tmp_path)
    found = unasked([*clip[:first], *clip[first:after][::-1], *clip[after:]], tmp_path)
    assert (found[Fault.ORDER].first_frame, found[Fault.ORDER].last_frame) == (first, after - 1)
    assert Fault.POP not in found and Fault.JUMP not in found


def test_two_flashes_that_die_away_do_not_run_back(tmp_path: Path) -> None:
    def light(i: int) -> float:
        return 1 + sum(0.9 * math.exp(-(i - at) / 1.5) for at in (16, 24) if at <= i < at + 8)

    assert Fault.ORDER not in unasked(bright([view(BACKDROP, 400 + 2 * i, 320) for i in range(48)], light), tmp_path)


@pytest.mark.parametrize(("popped", "kept"), [(0.8, Fault.POP), (0.55, Fault.JUMP)])
def test_a_clear_thing_that_pops_up_makes_the_leap_at_its_end(popped: float, kept: Fault) -> None:
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 48, motion=[0.001] * 48)
    both = [finding(sight, Fault.POP, 20, 31, popped, 0.9, "It pops up."), finding(sight, Fault.JUMP, 19, 20, 0.85, 0.9, "It leaps.")]
    told = [one for one in both if not measured._explained(one, both)]
    assert [one.kind for one in told] == [kept]


def test_a_film_shown_at_another_speed_may_stutter_too(tmp_path: Path) -> None:
    shown = [i - i // 5 for i in range(80)]
    clip = [figure(view(BACKDROP, 400 + 3 * n, 320), 160, 110, 0.4 * n) for n in shown]
    stuck = [clip[i] if not 30 <= i < 56 else clip[i // 2 * 2] for i in range(80)]
    assert Fault.STUTTER not in unasked(clip, tmp_path)
    assert unasked(stuck, tmp_path)[Fault.STUTTER].first_frame == pytest.approx(30, abs=2)


@pytest.mark.parametrize(("share", "turned"), [(0.15, True), (0.3, False)])
def test_what_turns_another_colour_in_much_of_the_picture_is_light(share: float, turned: bool, tmp_path: Path) -> None:
    clip = [view(BACKDROP, 400, 320) for _ in range(72)]
    mask = np.zeros((HEIGHT, WIDTH), np.float32)
    mask[40 : 40 + int(HEIGHT * share**0.5), 60 : 60 + int(WIDTH * share**0.5)] = 1
    soft = cv2.GaussianBlur(mask, (0, 0), 6)[..., None]
    grown = np.clip((np.arange(72) - 20) / 36, 0, 1)
    tinge = np.array([26.0, 4.0, -22.0], np.float32)
    found = unasked([np.clip(p + float(s) * soft * tinge, 0, 255).astype(np.uint8) for p, s in zip(clip, grown, strict=True)], tmp_path)
    assert (Fault.IDENTITY in found) is turned


def test_the_rim_of_the_picture_does_not_count() -> None:
    series = np.full((12, 18, 32), 0.1, np.float32)
    series[6, 0, 9], series[7, 9, 12] = 9.0, 3.0
    assert all(found is not None and found[0] == (7, 9, 12) for found in (outstanding(series, 0.5, 0.1), strongest(series, 0.5, 0.1)))


def test_a_deep_blur_in_a_fast_pan_is_no_motion_blur(tmp_path: Path) -> None:
    way = np.cumsum([0.0] * 34 + [9.0] * 26)
    sharp = [view(BACKDROP, 400 + x, 320) for x in way]
    soft = [cv2.GaussianBlur(p, (0, 0), 5) if 44 <= i < 50 else p for i, p in enumerate(sharp)]
    assert Fault.BLUR not in unasked(sharp, tmp_path)
    assert unasked(soft, tmp_path)[Fault.BLUR].first_frame == pytest.approx(44, abs=1)


@pytest.mark.parametrize("broken", [4, 9])
def test_blocks_that_fill_a_fifth_of_a_take_do_not_hide_themselves(broken: int) -> None:
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 45, light=[0.0] * 45)
    sight.grid.blocks = [2.8 if 20 <= i < 20 + broken else 0.3 for i in range(45)]
    assert [one.first_frame for one in corruption.find(sight, words_plan("")) if one.severity >= 0.5] == [20]


def test_lightning_that_washes_the_picture_out_is_no_blur(tmp_path: Path) -> None:
    flashes = {16: 0.9, 17: 0.6, 18: 0.4, 32: 0.9, 33: 0.6}
    clip = [view(BACKDROP, 400 + i, 320).astype(np.float32) for i in range(48)]
    washed = [np.clip(p * (1 - flashes.get(i, 0.0)) + 235 * flashes.get(i, 0.0), 0, 255).astype(np.uint8) for i, p in enumerate(clip)]
    assert blur.find(watch(save(washed, tmp_path / "take.mp4"), 100), words_plan("lightning")) == []


def test_what_a_whip_pan_explains_does_not_explain_a_jump() -> None:
    """A thing that seems to pop up while the picture flies by would otherwise take the leap at its end with it."""
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 48, motion=[0.1 if 20 <= i < 29 else 0.002 for i in range(48)])
    pop = finding(sight, Fault.POP, 20, 27, 0.7, 0.8, "Something appears.")
    jump = finding(sight, Fault.JUMP, 27, 28, 0.85, 0.8, "The movement jumps.")
    assert measured.standing(sight, [pop, jump]) == [jump]
    steady = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 48, motion=[0.002] * 48)
    assert measured.standing(steady, [pop, jump]) == [pop]


@pytest.mark.parametrize(("speed", "found"), [(0.018, True), (0.06, False)])
def test_a_picture_without_edges_is_out_of_focus_unless_it_flies_by(speed: float, found: bool) -> None:
    """Where the edges are gone the flow is a guess, and a lively one."""
    soft = [20 <= i < 25 for i in range(72)]
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 72, span=[200.0] * 72, sharp=[0.01 if each else 1.0 for each in soft],
                  motion=[speed if each else 0.005 for each in soft])
    assert bool(blur.find(sight, words_plan(""))) is found


@pytest.mark.parametrize(("strikes", "found"), [(1.4, []), (2.6, [33])])
def test_a_hammer_that_strikes_while_an_eye_shuts_breaks_no_blocks(strikes: float, found: list[int]) -> None:
    """Blocks that come with one picture and go with the next change as much both times."""
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 96, light=[0.0] * 96)
    sight.grid.blocks = [1.9 if i % 19 in (14, 15) else 0.2 for i in range(96)]
    sight.grid.blocks[33:35] = [strikes, 2.7]
    assert [one.first_frame for one in corruption.find(sight, words_plan("")) if one.severity >= 0.5] == found


@pytest.mark.parametrize(("step", "stands"), [(0.05, True), (0.2, False)])
def test_a_camera_that_crawls_does_not_stand(step: float, stands: bool) -> None:
    """Where it moves by so little that coding hides it for some pictures, as next to them."""
    held = [i - 80 if 80 <= i < 88 else 0 for i in range(96)]
    steps = [1.0 if i < 60 or i > 87 else step if held[i] else 0.25 for i in range(96)]
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 96, span=[200.0] * 96, light=[0.0] * 96, held=held, step=steps, step_cell=steps)
    found = frozen.find(sight, read_plan(asked(Camera(move=Move.TRUCK_RIGHT))))
    assert bool([one for one in found if one.severity >= 0.5]) is stands


@pytest.mark.parametrize(("words", "move"), [
    ("", Move.STATIC), ("close-up, static", Move.STATIC), ("close-up, locked-off camera", Move.STATIC), ("a close-up", Move.TRACKING),
])
def test_a_camera_has_to_stand_where_that_was_asked_for(words: str, move: Move) -> None:
    """Somebody's words that name no move leave it open whether it follows."""
    assert read_plan(asked(Camera(words=words))).move is move


def face(shut: bool) -> np.ndarray:
    """A face near by before a soft backdrop; the eyes hold most of what is sharp."""
    picture = figure(cv2.GaussianBlur(view(BACKDROP, 480, 320), (0, 0), 1.5), 160, 150, size=90.0)
    for x in (140, 180):
        cv2.circle(picture, (x, 60), 10, (190, 180, 230) if shut else (255, 255, 255), -1)
        for ring in () if shut else (9, 7, 5, 3):
            cv2.circle(picture, (x, 60), ring, (10, 10, 10), 1)
    return picture


@pytest.mark.parametrize("shut", [True, False])
def test_eyes_that_shut_are_no_focus_that_is_lost(shut: bool, tmp_path: Path) -> None:
    lost = face(True) if shut else cv2.GaussianBlur(face(False), (0, 0), 3)
    clip = [lost if 20 <= i < 23 else face(False) for i in range(48)]
    sight = watch(save(clip, tmp_path / "take.mp4"), 100)
    assert min(sight.sharp[20:23]) < 0.5 * sight.sharp[10]
    assert bool(blur.find(sight, words_plan(""))) is not shut


@pytest.mark.parametrize(("move", "long", "stands"), [(Move.TRUCK_RIGHT, 6, True), (Move.HANDHELD, 6, False), (Move.HANDHELD, 10, True)])
def test_a_camera_in_the_hand_rests_for_a_moment_where_it_turns(move: Move, long: int, stands: bool) -> None:
    held = [i - 40 if 40 <= i < 40 + long else 0 for i in range(96)]
    steps = [0.04 if here else 0.7 for here in held]
    sight = Sight(WIDTH, HEIGHT, 24.0, level=[100.0] * 96, span=[200.0] * 96, light=[0.0] * 96, held=held, step=steps, step_cell=steps)
    assert bool([one for one in frozen.find(sight, read_plan(asked(Camera(move=move)))) if one.severity >= 0.5]) is stands

"""What counts as usual: exposure that goes on while pictures are missing, things that come in over the rim, places that move fast."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from moving_pictures import HEIGHT, WIDTH, Clip, figure, save, view, world

from director.tools.critics import jump, noise, pop, warped
from director.tools.critics.grid import SERIES, Grid
from director.tools.critics.pairs import flow_engine, follow
from director.tools.critics.plan import words_plan
from director.tools.critics.sight import watch
from director.tools.critics.traces import lately, lettered, speed
from director.vocabulary import Fault

BACKDROP = world(7)


def walking(frames: int = 48) -> Clip:
    return [figure(view(BACKDROP, 480 + 2 * i, 320), 60 + 3 * i, 110, 0.4 * i) for i in range(frames)]


def brighter(clip: Clip, shares: dict[int, float]) -> Clip:
    return [np.clip(p * shares.get(i, 1.0), 0, 255).astype(np.uint8) for i, p in enumerate(clip)]


def jumps(clip: Clip, tmp_path: Path) -> list[int]:
    found = jump.find(watch(save(clip, tmp_path / "take.mp4"), 100), words_plan(""))
    return [one.last_frame for one in found if one.kind is Fault.JUMP and one.severity >= 0.5]


def test_missing_pictures_are_a_jump_though_the_exposure_has_gone_on_meanwhile(tmp_path: Path) -> None:
    gap = walking()[:20] + walking()[34:]
    assert jumps(brighter(gap, dict.fromkeys(range(20, len(gap)), 1.07)), tmp_path) == [20]


def test_a_flash_is_no_jump_and_neither_is_a_lamp_that_stays_on(tmp_path: Path) -> None:
    assert jumps(brighter(walking(), {20: 1.5, 21: 1.3, 22: 1.1}), tmp_path) == []
    still = [view(BACKDROP, 480, 320) for _ in range(40)]
    assert jumps(brighter(still, dict.fromkeys(range(20, 40), 1.3)), tmp_path) == []


def grainy(pictures: range) -> Clip:
    chance = np.random.default_rng(2)
    grain = [(i in pictures) * chance.normal(0, 4, (HEIGHT, WIDTH, 1)) for i in range(48)]
    return [np.clip(picture + own, 0, 255).astype(np.uint8) for picture, own in zip(walking(), grain, strict=True)]


def test_a_burst_of_faint_noise_is_found_and_a_steady_grain_is_none(tmp_path: Path) -> None:
    takes = (save(grainy(some), tmp_path / "grainy.mp4") for some in (range(20, 24), range(48)))
    burst, steady = (noise.find(watch(take, 100), words_plan("")) for take in takes)
    assert burst[0].severity >= 0.5 and 20 <= burst[0].first_frame <= burst[0].last_frame <= 23
    assert steady == []


def grid(**cells: np.ndarray) -> Grid:
    empty = np.zeros((7, 18, 32), np.float32)
    made = Grid()
    made._kept = {name: [picture.astype(np.float16) for picture in cells.get(name, empty)] for name in SERIES}
    return made


def test_what_comes_in_over_the_rim_is_no_caption() -> None:
    new = np.zeros((7, 18, 32), np.float32)
    new[3, 17] = 30
    assert not lettered(grid(fresh=new), 3, 320, 180)
    new[3, 14:16, 8:24] = 30
    assert lettered(grid(fresh=new), 3, 320, 180)


def test_the_speed_of_a_place_is_that_of_the_last_pictures_there() -> None:
    across = np.zeros((7, 18, 32), np.float32)
    across[4:, :, 16:] = 3
    flow = lately(speed(grid(flow_x=across, flow_y=across * 4 / 3)), 2, 1)
    assert flow[3].max() == 0 and flow[4, 9, 20] == 2.5 and flow[6, 9, 20] == 5 and flow[6, 9, 2] == 0


def test_a_bend_goes_where_the_thing_goes_that_is_bent(tmp_path: Path) -> None:
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    smooth = cv2.GaussianBlur(BACKDROP, (0, 0), 2)
    clip = [view(smooth, 400 + 3 * i, 320) for i in range(48)]
    bent = list(clip)
    for i in range(14, 35):
        near = np.exp(-((x - 234 + 3 * i) ** 2 + (y - 90) ** 2) / (2 * 34**2))       # the backdrop goes to the left
        pull = 34 * np.sin(np.pi * (i - 13) / 22) * near
        bent[i] = cv2.remap(clip[i], (x + pull).astype(np.float32), (y + 0.5 * pull).astype(np.float32), cv2.INTER_LINEAR)
    rest, bend = (warped.find(watch(save(c, tmp_path / "c.mp4"), 100), words_plan("")) for c in (clip, bent))
    assert bend[0].severity >= 0.5 > max((one.severity for one in rest), default=0.0)


def test_the_flow_follows_a_bend_of_a_small_thing() -> None:
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    old = np.asarray(cv2.cvtColor(view(BACKDROP, 480, 320), cv2.COLOR_BGR2GRAY), np.uint8)
    pull = 4 * np.exp(-((x - 160) ** 2 + (y - 90) ** 2) / (2 * 14**2))
    new = np.asarray(cv2.remap(old, x + pull, y, cv2.INTER_LINEAR), np.uint8)
    coarse = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    left, left_coarse = (float(cv2.absdiff(follow(engine, old, new)[1], new)[60:120, 130:190].mean()) for engine in (flow_engine(), coarse))
    assert left < 0.8 * left_coarse


def test_what_is_open_between_two_blinks_does_not_pop_up(tmp_path: Path) -> None:
    found = {}
    for stays in (6, 8):
        clip = [view(BACKDROP, 400 + i, 320) for i in range(48)]
        for picture in clip[16 : 16 + stays]:
            cv2.circle(picture, (230, 90), 22, (40, 40, 230), -1)
        found[stays] = max(one.severity for one in pop.find(watch(save(clip, tmp_path / "c.mp4"), 100), words_plan("")))
    assert found[6] < 0.5 <= found[8]


def test_what_comes_but_does_not_go_alike_counts_little(tmp_path: Path) -> None:
    clip = [view(BACKDROP, 400 + i, 320) for i in range(48)]
    for picture in clip[16:28]:
        cv2.circle(picture, (230, 90), 22, (40, 40, 230), -1)
    both = [picture.copy() for picture in clip]
    for place, first in (((70, 60), 16), ((70, 130), 28)):
        for picture in both[first:]:
            cv2.circle(picture, place, 22, (40, 40, 230), -1)
    alone, not_alone = (pop._coloured(watch(save(c, tmp_path / "c.mp4"), 100), 6, 26) for c in (clip, both))
    assert alone is not None and alone[0] > 1 and (not_alone is None or not_alone[0] <= pop.FAINT)

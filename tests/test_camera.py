"""The drawn camera: what the picture does when the camera moves, measured by optical flow, near and far."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import cv2
import numpy as np
import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic import lens, light
from director.tools.generators.animatic.art.kit import Layer, Scenery, Sketch
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.stage import Shoot, Stage, metres
from director.tools.media import planes
from director.vocabulary import Angle, Look, Move, Pace, Size

WIDTH, HEIGHT, FRAMES = 320, 180, 24
NEAR = np.zeros((HEIGHT, WIDTH), bool)
NEAR[75:115, 130:190] = True
FAR = np.ones((HEIGHT, WIDTH), bool)
FAR[12:-12, 60:260] = False
MIA = Character(name="Mia", description="Mia, a girl with red hair in a yellow raincoat")
OTTO = Character(name="Otto", description="Otto, an old sailor with a white beard and a blue coat")


class Motion(NamedTuple):
    """Over a second at the pace of the middle of the shot: pixels to the right and down, growth and turn (clockwise) a second."""

    right: float
    down: float
    grow: float
    turn: float


def _spots(seed: int) -> Sketch:
    """A wall of coloured spots, 900 by 600 units."""
    rng = np.random.default_rng(seed)
    places = zip(rng.uniform(0, 900, 320), rng.uniform(0, 600, 320), rng.uniform(6, 24, 320), rng.integers(0, 1 << 24, 320), strict=True)
    spots = "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="#{c:06x}"/>' for x, y, r, c in places)
    return Sketch(f'<rect width="900" height="600" fill="#888"/>{spots}', (0, 0, 900, 600))


def _fit(field: Any, where: Any) -> Motion:
    """The shift, growth and turn about the middle that explain the flow best."""
    down, right = np.nonzero(where)
    x, y, one, none = right - WIDTH / 2, down - HEIGHT / 2, np.ones(len(right)), np.zeros(len(right))
    rows = np.vstack([np.stack([one, none, x, -y], 1), np.stack([none, one, y, x], 1)])
    found, *_ = np.linalg.lstsq(rows, np.concatenate([field[where][:, 0], field[where][:, 1]]), rcond=None)
    return Motion(*(found * FRAMES / 2))


@cache
def motions(move: Move, pace: Pace = Pace.NORMAL, at: int = 11) -> tuple[Motion, Motion]:
    """How a wall at the actors and one 9 m behind them move in the picture."""
    walls = (Layer(_spots(3), 9.0, 66.0, 0.0, -18.0), Layer(_spots(4), 0.0, 3.4, 0.0, 0.0))
    stage = Stage(Shoot(Scenery(walls, sky="none", haze=0.0), light.LIGHTS["indoor"], Look.REALISTIC, Camera(size=Size.WIDE, move=move,
        pace=pace), (), (), WIDTH, HEIGHT, 24, FRAMES, 1, subject=lens.Subject((-1.6, 0, 1.6, 2.2), (-0.5, 1.6, 0.5, 2.2), 2.0)))
    first, second = (np.ascontiguousarray(planes(stage.frame(index))[0]) for index in (at, at + 2))
    flow: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    field = flow.calc(first, second, None)
    return _fit(field, NEAR), _fit(field, FAR)


# What the wall at the actors and the far wall do: bounds of right and down (pixels a second at 320 x 180), growth and turn (a second).
# What is not named stays still.
TABLE: dict[Move, tuple[dict[str, tuple[float, float]], dict[str, tuple[float, float]]]] = {
    Move.STATIC: ({}, {}),
    Move.PAN_LEFT: ({"right": (45, 100)}, {"right": (45, 100)}),                    # turning: near and far alike
    Move.PAN_RIGHT: ({"right": (-100, -45)}, {"right": (-100, -45)}),
    Move.TILT_UP: ({"down": (25, 60)}, {"down": (22, 60)}),
    Move.TILT_DOWN: ({"down": (-60, -25)}, {"down": (-60, -22)}),
    Move.TRUCK_LEFT: ({"right": (28, 60)}, {"right": (6, 24)}),                     # going: the near passes faster
    Move.TRUCK_RIGHT: ({"right": (-60, -28)}, {"right": (-24, -6)}),
    Move.TRACKING: ({"right": (-110, -50)}, {"right": (-45, -12)}),
    Move.PEDESTAL_UP: ({"down": (25, 55)}, {"down": (6, 22)}),
    Move.PEDESTAL_DOWN: ({"down": (-55, -25)}, {"down": (-22, -6)}),
    Move.PUSH_IN: ({"grow": (0.22, 0.5)}, {"grow": (0.04, 0.18)}),
    Move.PULL_BACK: ({"grow": (-0.4, -0.13)}, {"grow": (-0.15, -0.03)}),
    Move.ZOOM_IN: ({"grow": (0.22, 0.5)}, {"grow": (0.15, 0.5), "right": (-9, 9)}),   # a longer lens: near and far alike
    Move.ZOOM_OUT: ({"grow": (-0.5, -0.22)}, {"grow": (-0.5, -0.18)}),
    Move.DOLLY_ZOOM: ({}, {"grow": (-0.5, -0.2)}),                                  # the subject keeps its size, the world recedes
    Move.ORBIT: ({"right": (-14, -3)}, {"right": (40, 90)}),                        # the world turns behind the subject
    Move.CRANE_UP: ({"grow": (-0.35, -0.15), "down": (-2, 8)}, {"down": (-45, -18), "grow": (-0.2, 0)}),
    Move.CRANE_DOWN: ({"grow": (0.15, 0.35), "down": (-8, 2)}, {"down": (18, 45), "grow": (0, 0.2)}),
    Move.DRONE: ({"grow": (0.28, 0.6), "down": (0, 12)}, {"down": (18, 45), "grow": (0.05, 0.25)}),
    Move.ROLL: ({"turn": (0.2, 0.45)}, {"turn": (0.15, 0.45)}),
    Move.HANDHELD: ({"right": (-14, 14), "down": (-14, 14), "turn": (-0.06, 0.06)}, {"right": (-14, 14), "down": (-14, 14)}),
}
STILL = {"right": (-4.5, 4.5), "down": (-4.5, 4.5), "grow": (-0.07, 0.07), "turn": (-0.06, 0.06)}


@pytest.mark.parametrize("move", list(TABLE), ids=lambda move: move.value)
def test_every_move_has_its_own_parallax(move: Move) -> None:
    for found, asked in zip(motions(move), TABLE[move], strict=True):
        for way, (least, most) in (STILL | asked).items():
            assert least <= getattr(found, way) <= most, (way, found)


def test_a_hand_is_never_quite_still() -> None:
    moved = [motions(Move.HANDHELD, at=at)[0] for at in (2, 8, 14, 20)]
    assert all(abs(m.right) + abs(m.down) > 0.8 for m in moved)
    assert len({m.right > 0 for m in moved} | {m.down > 0 for m in moved}) == 2


@pytest.mark.parametrize("move", [Move.PAN_LEFT, Move.PUSH_IN, Move.ORBIT, Move.ROLL, Move.CRANE_UP])
def test_the_pace_is_that_of_the_words(move: Move) -> None:
    slow, fast = (max(abs(v) * k for v, k in zip(motions(move, pace)[1], (1, 1, 100, 100), strict=True)) for pace in (Pace.SLOW, Pace.FAST))
    assert fast > 1.4 * slow


SUBJECT = lens.Subject((-0.5, 0.0, 0.5, 1.7), (-0.25, 1.2, 0.25, 1.7))


def _views(camera: Camera, size: tuple[int, int], seconds: float = 4.0) -> list[lens.View]:
    home = lens.home(camera, SUBJECT, *size)
    return [lens.view(camera, home, SUBJECT, k / 8, seconds) for k in range(9)]


def _seen(view: lens.View, x: float, y: float) -> tuple[float, float]:
    """Where a point at the actors' depth is in the finished picture, 0..1 across and down."""
    px, py, _ = view.at(x, y, 0.0)
    at = view.lean() @ np.array([px, py, 1.0])
    return float(at[0] / at[2]) / view.width, float(at[1] / at[2]) / view.height


@pytest.mark.parametrize("size", [(192, 108), (108, 192), (144, 144)])
@pytest.mark.parametrize("angle", list(Angle))
@pytest.mark.parametrize("framing", list(Size))
def test_the_face_is_in_the_safe_area_of_every_framing_angle_and_format(size: tuple[int, int], angle: Angle, framing: Size) -> None:
    across, down = _seen(lens.home(Camera(size=framing, angle=angle), SUBJECT, *size), 0.0, 1.45)
    assert 0.2 < across < 0.8
    assert 0.1 < down < 0.9
    assert framing is Size.EXTREME_CLOSE_UP or _seen(lens.home(Camera(size=framing, angle=angle), SUBJECT, *size), 0.0, 1.7)[1] > 0.01


@pytest.mark.parametrize("size", [(192, 108), (108, 192)])
@pytest.mark.parametrize("move", list(Move))
def test_no_move_loses_the_subject(move: Move, size: tuple[int, int]) -> None:
    for framing in (Size.WIDE, Size.MEDIUM, Size.CLOSE_UP):
        for view in _views(Camera(size=framing, move=move), size)[2 if move is Move.WHIP_PAN else 0:]:
            across, down = _seen(view, 0.0, 1.45)
            assert 0.1 < across < 0.9
            assert 0.05 < down < 0.95


def test_a_rising_camera_does_not_begin_by_cutting_heads_off() -> None:
    for move in (Move.TILT_UP, Move.PEDESTAL_UP):
        assert _seen(_views(Camera(size=Size.MEDIUM, move=move), (192, 108))[0], 0.0, 1.7)[1] > -0.03


def test_a_whip_pan_comes_in_blurred_and_fast_and_stands() -> None:
    views = _views(Camera(size=Size.WIDE, move=Move.WHIP_PAN), (192, 108))
    assert abs(views[0].shift_x) > 0.5
    assert views[0].blur_x > 0.05
    assert views[3].shift_x == views[8].shift_x
    assert views[8].blur_x == 0


def test_a_crash_zoom_is_over_before_a_zoom_has_begun() -> None:
    crash, zoom = (_views(Camera(size=Size.WIDE, move=move), (192, 108)) for move in (Move.CRASH_ZOOM, Move.ZOOM_IN))
    assert crash[0].f < 0.6 * crash[2].f
    assert crash[2].f > 0.99 * crash[8].f
    assert zoom[2].f < 0.9 * zoom[8].f


def test_angles_look_up_and_down() -> None:
    height = {angle: lens.home(Camera(size=Size.WIDE, angle=angle), SUBJECT, 192, 108).y for angle in Angle}
    assert height[Angle.WORMS_EYE] < height[Angle.LOW] < height[Angle.EYE_LEVEL] < height[Angle.HIGH] < height[Angle.OVERHEAD]
    for angle, lean in ((Angle.LOW, -1), (Angle.WORMS_EYE, -1), (Angle.HIGH, 1), (Angle.AERIAL, 1)):
        view = lens.home(Camera(size=Size.WIDE, angle=angle), SUBJECT, 192, 108)
        top, bottom = (_seen(view, 0.5, y)[0] - _seen(view, -0.5, y)[0] for y in (1.7, 0.0))
        assert lean * (top - bottom) > 0                               # what is nearer to the lens is larger
    assert lens.home(Camera(angle=Angle.DUTCH), SUBJECT, 192, 108).roll > 0.1


def _sharpness(picture: Any, where: Any) -> float:
    return float(np.abs(cv2.Laplacian(planes(picture)[0], cv2.CV_32F))[where].mean())


def test_focus_racks_from_far_to_near() -> None:
    walls = (Layer(_spots(3), 9.0, 20.0, 0.0, -5.0),)
    request = ShotRequest(shot="s1", prompt="Mia waits", characters=(MIA,), location="meadow", width=WIDTH, height=HEIGHT, frames=FRAMES,
        camera=Camera(size=Size.MEDIUM, move=Move.RACK_FOCUS))
    made = block(request, cast(request))
    stage = Stage(Shoot(Scenery(walls, sky="none", haze=0.0), light.LIGHTS["indoor"], Look.ANIME, made.camera, made.actors, (), WIDTH,
        HEIGHT, 24, FRAMES, 1))
    first, last = stage.frame(0), stage.frame(FRAMES - 1)
    wall, face = np.zeros((HEIGHT, WIDTH), bool), np.zeros((HEIGHT, WIDTH), bool)
    wall[:, :80] = True
    face[40:110, 130:190] = True
    assert _sharpness(first, wall) > 1.6 * _sharpness(last, wall)
    assert _sharpness(last, face) > 1.4 * _sharpness(first, face)


def test_over_the_shoulder_shows_the_listener_from_behind() -> None:
    request = ShotRequest(shot="s1", prompt="Mia talks to Otto", characters=(MIA, OTTO), location="meadow", width=WIDTH, height=HEIGHT,
        frames=FRAMES, camera=Camera(size=Size.MEDIUM, angle=Angle.OVER_THE_SHOULDER))
    shoot = block(request, cast(request))
    speaker, listener = shoot.actors
    view = Stage(shoot).view(0.0)
    assert listener.z < speaker.z - 0.3 * -view.z
    assert not any(part.name in ("face", "eyes", "mouth") for part in listener.rig.parts)
    across, _, scale = view.at(listener.x, 1.0, listener.z)
    face, _, _ = view.at(speaker.x, 1.0, speaker.z)
    assert across < 0.3 * WIDTH < 0.4 * WIDTH < face < 0.75 * WIDTH
    assert (listener.rig.head[3] - listener.rig.head[1]) * metres(listener) * scale > 0.3 * HEIGHT


def test_over_the_shoulder_of_nobody_is_a_plain_shot() -> None:
    request = ShotRequest(shot="s1", prompt="Mia waits", characters=(MIA,), location="meadow", width=WIDTH, height=HEIGHT, frames=FRAMES,
        camera=Camera(angle=Angle.OVER_THE_SHOULDER))
    assert not any(actor.extra for actor in block(request, cast(request)).actors)


def test_somebodys_eyes_move_with_the_head() -> None:
    views = _views(Camera(size=Size.MEDIUM, angle=Angle.POV), (192, 108))
    assert len({round(view.shift_y, 5) for view in views}) > 6

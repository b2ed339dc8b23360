"""The sixteen styles of the animatic: found in words, drawn differently, still where nothing moves."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Character, ShotRequest
from director.tools.generators.animatic import plates
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.finish import Finish
from director.tools.generators.animatic.grade import GRADES
from director.tools.generators.animatic.stage import Stage
from director.tools.media import planes
from director.vocabulary import Look, look_of

FOX = Character(name="Fox", description="a red fox")
WIDTH, HEIGHT = 320, 180


def painted() -> Any:
    """A sky, a ground, a ball and a house, BGRA."""
    frame = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    frame[..., :3] = np.linspace((220, 160, 90), (200, 220, 230), HEIGHT)[:, None].astype(np.uint8)
    cv2.rectangle(frame, (0, 120), (WIDTH, HEIGHT), (90, 120, 90, 255), -1)
    cv2.circle(frame, (100, 90), 45, (40, 60, 200, 255), -1, cv2.LINE_AA)
    cv2.rectangle(frame, (190, 40), (270, 150), (60, 180, 220, 255), -1)
    cv2.rectangle(frame, (205, 60), (225, 85), (60, 40, 30, 255), -1)
    return frame


@cache
def finished(look: Look) -> tuple[Any, Any]:
    """The luma of the same picture, twice in a row."""
    finish = Finish(WIDTH, HEIGHT, GRADES[look], 1.0, 205, 1)
    first, second = finish.apply(painted(), 0), finish.apply(painted(), 2)
    return planes(first)[0].astype(np.float32), planes(second)[0].astype(np.float32)


def drawing(luma: Any) -> Any:
    """What the drawing is like whatever its colours and tones: at three scales how much detail there is in the usual and in the
    busiest places, which way it runs and whether it is darker than its surroundings; and how much is perfectly flat."""
    flat = float((np.diff(luma, axis=1) == 0).mean())
    even = (luma - luma.mean()) / luma.std()
    out = [3 * flat]
    for size in (0.7, 1.5, 3.0):
        detail = cv2.GaussianBlur(even, (0, 0), size) - cv2.GaussianBlur(even, (0, 0), 2 * size)
        much = np.abs(detail)
        out += [float(np.log(np.median(much) + 1e-3)), float(np.log(np.percentile(much, 95) + 1e-3))]
        out.append(float(np.log(np.abs(cv2.Sobel(detail, cv2.CV_32F, 1, 0)).mean() / np.abs(cv2.Sobel(detail, cv2.CV_32F, 0, 1)).mean())))
        out.append(float((detail**3).mean() / ((detail**2).mean() ** 1.5 + 1e-6) / 4))
    return np.array(out)


def frames(style: str, count: int) -> list[Any]:
    request = ShotRequest(shot="s1", prompt="A fox runs", characters=(FOX,), location="meadow", style=style, width=192, height=108,
                          frames=24)
    stage = Stage(block(request, cast(request)))
    return [stage.frame(index) for index in range(count)]


@pytest.mark.parametrize(("said", "look"), [
    ("", None), ("cinematic", Look.CINEMATIC), ("3D animation in the manner of Pixar", Look.ANIMATION_3D),
    ("hand-drawn cartoon", Look.CARTOON),
    ("cinematic watercolour", Look.WATERCOLOR), ("an animated ink wash film", Look.INK), ("thick oil paint", Look.OIL),
    ("8-bit retro game", Look.PIXEL), ("comic-book style with halftone dots", Look.COMIC),
    ("stop-motion with clay figures", Look.CLAYMATION),
    ("paper cut-out", Look.CUTOUT), ("papercraft", Look.CUTOUT), ("old film, sepia", Look.VINTAGE), ("vintage film", Look.VINTAGE),
    ("film noir", Look.NOIR), ("pastel storybook", Look.STORYBOOK), ("children's book illustration", Look.STORYBOOK),
    ("Studio Ghibli anime", Look.ANIME), ("a film", Look.CINEMATIC), ("live action", Look.REALISTIC), ("a drinking story", None),
])
def test_a_style_is_found_in_running_text(said: str, look: Look | None) -> None:
    assert look_of(said) is look


def test_every_style_is_drawn_differently_from_every_other() -> None:
    kinds = {look: drawing(finished(look)[0]) for look in Look}
    near = sorted((float(np.linalg.norm(kinds[one] - kinds[other])), one, other) for one in Look for other in Look if one < other)
    assert near[0][0] > 0.3, near[:3]


@pytest.mark.parametrize("look", list(Look))
def test_nothing_boils_where_nothing_moves(look: Look) -> None:
    first, second = finished(look)
    assert np.abs(first - second).mean() < 2.0             # grain and dust
    assert abs(float(first.mean() - second.mean())) < 0.2  # the light does not flicker


@pytest.mark.parametrize("style", ["claymation", "paper cut-out", "pixel art"])
def test_models_and_pixels_move_on_twos(style: str) -> None:
    one, two, three = frames(style, 3)
    assert np.array_equal(one, two)
    assert not np.array_equal(two, three)


def test_a_held_picture_is_the_same_in_whatever_order_it_is_asked_for() -> None:
    request = ShotRequest(shot="s1", prompt="A fox runs", characters=(FOX,), style="claymation", width=192, height=108, frames=24)
    stage, again = Stage(block(request, cast(request))), Stage(block(request, cast(request)))
    stage.frame(4)
    assert np.array_equal(stage.frame(5), again.frame(5))


def test_pixel_art_has_big_pixels_and_few_colours() -> None:
    luma = planes(frames("pixel art", 1)[0])[0]
    assert np.array_equal(luma[0::2, 0::2], luma[1::2, 1::2])
    assert len(np.unique(luma)) <= 2 * GRADES[Look.PIXEL].palette


def test_a_comic_has_black_lines_and_a_wash_has_white_paper_around_it() -> None:
    assert (finished(Look.COMIC)[0] <= 20).mean() > 3 * (finished(Look.CINEMATIC)[0] <= 20).mean()
    assert (finished(Look.WATERCOLOR)[0][:3] > 200).all()
    assert (finished(Look.INK)[0][:3] > 200).all()


@pytest.mark.parametrize("kind", sorted(plates.GROUNDS))
def test_a_ground_does_not_make_the_picture_lighter_or_darker(kind: str) -> None:
    texture = plates.ground(kind, HEIGHT, WIDTH, 1)
    assert texture.shape == (HEIGHT, WIDTH)
    assert abs(float(texture.mean())) < 0.05
    assert 0.01 < float(texture.std()) < 0.2


def test_brush_strokes_take_their_colour_from_close_by() -> None:
    length = 12.0
    at, _, relief = plates.strokes(90, 160, 1, length)
    yy, xx = np.mgrid[0:90, 0:160]
    assert float(np.hypot(at[..., 0] - xx, at[..., 1] - yy).max()) < length
    assert relief.std() > 0.02

"""Plates: what stands still is drawn once where the eye of the camera stays, and looks as it did card by card."""

from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Camera
from director.tools.generators.animatic import lens
from director.tools.generators.animatic.canvas import Canvas, Coverage
from director.tools.generators.animatic.standing import Plate, plated
from director.tools.generators.animatic.world import Card
from director.vocabulary import Move

cv2.setNumThreads(1)
SUBJECT = lens.Subject((-1.0, 0.0, 1.0, 2.0), (-0.4, 1.4, 0.4, 1.9))


def views(move: Move) -> list[lens.View]:
    camera = Camera(move=move)
    rest = lens.home(camera, SUBJECT, 320, 180)
    return [lens.view(camera, rest, SUBJECT, step / 12, 4.0) for step in range(13)]


def card(z: float, colour: tuple[int, int, int], *, full: bool = False, sway: float = 0.0) -> Card:
    """A sheet, or a disc with a soft edge, as wide as the picture."""
    texture = np.zeros((300, 400, 4), np.uint8)
    alpha: Any = np.full((300, 400), 255 if full else 0, np.uint8)
    if not full:
        cv2.circle(alpha, (200, 150), 90, 255, -1)
        alpha = cv2.GaussianBlur(alpha, (0, 0), 12)
    texture[..., 3] = alpha
    texture[..., :3] = alpha[..., None] * (np.array(colour) / 255)
    wide = (z + 8) * (6 if full else 1)
    return Card((texture,), Coverage(texture), -wide / 2, wide / 2, wide, wide, z, sway=sway)


def picture(items: list[Any], view: lens.View) -> Any:
    canvas = Canvas(view.width, view.height)
    canvas.clear((90, 90, 90))
    for item in items:
        item.draw(canvas, view, 0.0)
    canvas.flush()
    return canvas.frame[..., :3].astype(int)


CARDS = [card(30, (200, 120, 40), full=True), card(12, (20, 200, 60)), card(8, (30, 60, 240)), card(3, (240, 240, 250))]


@pytest.mark.parametrize("move", [Move.STATIC, Move.PAN_LEFT, Move.TILT_UP, Move.ZOOM_IN])
@pytest.mark.parametrize("depths", [[], [10.0]])
def test_plates_look_like_the_cards_they_hold(move: Move, depths: list[float]) -> None:
    seen = views(move)
    plates = plated(CARDS, seen, depths)
    assert len(plates) == 1 + len(depths)
    for view in seen[::4]:
        assert np.abs(picture(CARDS, view) - picture(plates, view)).max() <= (3 if move is Move.STATIC else 12)


def test_what_moves_by_itself_stays_alone_and_in_its_place() -> None:
    items = [*CARDS[:2], card(10, (5, 5, 5), sway=1.0), *CARDS[2:]]
    plates = plated(items, views(Move.STATIC), [])
    assert [type(item) for item in plates] == [Plate, Card, Plate]
    assert [item.z for item in plates] == sorted((item.z for item in plates), reverse=True)


@pytest.mark.parametrize("move", [Move.PUSH_IN, Move.TRUCK_LEFT, Move.HANDHELD, Move.CRASH_ZOOM])
def test_an_eye_that_moves_or_a_lens_that_comes_far_closer_has_no_plates(move: Move) -> None:
    assert plated(CARDS, views(move), []) == CARDS

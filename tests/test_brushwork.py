"""Paint lies on the world: strokes and fingerprints go with what is painted when the camera moves, and stand still when it does."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.brushwork import Brushwork
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.grade import GRADES
from director.tools.generators.animatic.stage import Stage
from director.vocabulary import Look, Move, Size


def shifted(x: float, y: float) -> Any:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


@pytest.mark.parametrize("look", [Look.OIL, Look.CLAYMATION])
def test_paint_moves_as_far_as_the_world(look: Look) -> None:
    brush = Brushwork(320, 180, GRADES[look], seed=3)
    still, moved = np.full((180, 320), 128, np.uint8), np.full((180, 320), 128, np.uint8)
    brush.lit(still, None)
    brush.lit(moved, shifted(24, 10))
    assert still.std() > 1.5
    assert np.abs(moved[20:150, 20:280].astype(int) - still[30:160, 44:304]).max() <= 1


def test_a_stroke_keeps_its_shape_while_it_moves() -> None:
    brush = Brushwork(320, 180, GRADES[Look.OIL], seed=3)
    rng = np.random.default_rng(1)
    frame = cv2.resize(rng.integers(0, 255, (18, 32, 4), np.uint8), (320, 180), interpolation=cv2.INTER_LINEAR)
    along = np.roll(frame, (-10, -24), (0, 1))
    still, moved = brush.painted(frame, None), brush.painted(along, shifted(24, 10))
    assert np.abs(moved[30:120, 30:250].astype(int) - still[40:130, 54:274]).mean() < 1.0


@pytest.mark.parametrize(("move", "still"), [(Move.STATIC, True), (Move.PAN_RIGHT, False), (Move.PUSH_IN, False), (Move.TRUCK_LEFT, False)])
def test_the_paint_follows_the_camera(move: Move, still: bool) -> None:
    request = ShotRequest(shot="s1", prompt="A fox stands there", location="meadow", style="oil painting", width=320, height=180, frames=48,
        camera=Camera(size=Size.WIDE, move=move))
    stage = Stage(block(request, cast(request)))
    first, last = stage.view(0.0), stage.view(1.0)
    world = stage._moved(last)
    assert (world is None) is still
    if world is not None:
        spot = (0.7, 1.4, -first.z)
        now, then = (np.array([*view.at(*spot)[:2], 1.0]) for view in (last, first))
        assert world @ now == pytest.approx(then, abs=1.5)

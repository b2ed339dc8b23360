"""Words of light and grade are seen in what is drawn: darker is darker, warmer is warmer, in its degree."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from tin_friend import a_film

from director.model import ShotRequest
from director.toolbox import looks
from director.tools.generators.animatic.picture import _drawn


@cache
def seen(lighting: str = "", grade: str = "", style: str = "cinematic") -> tuple[float, float, float, float]:
    """(how bright, how warm, how colourful, how contrasty) a picture of a cat in a garden is."""
    drawn: Any = _drawn(ShotRequest(shot="s1", prompt="a cat walks through a "
        "garden", lighting=lighting, grade=grade, style=style, width=114,
                                    height=64, frames=12))[0]
    blue, green, red = (drawn[..., n].astype(float) for n in range(3))
    grey = 0.114 * blue + 0.587 * green + 0.299 * red
    return float(grey.mean()), float((red - blue).mean()), float(np.ptp(drawn[..., :3].astype(float), axis=2).mean()), float(grey.std())


BRIGHT, WARM, COLOURFUL, CONTRAST = range(4)


@pytest.mark.parametrize(("wish", "what", "more"), [
    ("darker", BRIGHT, False), ("brighter", BRIGHT, True), ("colder", WARM, False), ("red light", WARM, True), ("vivid", COLOURFUL, True),
    ("muted", COLOURFUL, False), ("more contrast", CONTRAST, True), ("less contrast", CONTRAST, False)])
def test_what_the_conversation_writes_into_the_light_is_seen(wish: str, what: int, more: bool) -> None:
    light = looks.light(a_film(), ["s4"], wish).board.shot("s4").lighting
    before, after = seen(a_film().shot("s4").lighting)[what], seen(light)[what]
    assert after > before + 3 if more else after < before - 3, (light, before, after)


def test_the_grade_of_the_film_is_seen_as_well_and_much_is_more_than_a_bit() -> None:
    assert seen(grade="cold, blue tones")[WARM] < seen()[WARM] - 3
    bit, plain, much = (seen(f"{degree}darker low-key light")[BRIGHT] for degree in ("slightly ", "", "much "))
    assert much < plain < bit < seen()[BRIGHT]

"""The prop store: every thing can be drawn, stays inside its box, and looks as the words say."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any

import numpy as np
import pytest

from director.tools.generators.animatic.art import props
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Prop
from director.tools.generators.animatic.paint import raster

MODULES = [importlib.import_module(f"{props.__name__}.{info.name}") for info in pkgutil.iter_modules(props.__path__)]
EVERY: list[Prop] = [prop for module in MODULES for prop in getattr(module, "PROPS", ())]


def picture(prop: Prop, looks: Looks | None = None, size: int = 90, glow: bool = False) -> Any:
    sketch = prop.draw(looks or Looks(seed=1))
    left, top, right, bottom = sketch.box
    return raster(sketch.glow if glow else sketch.body, sketch.box, size / max(right - left, bottom - top), sketch.defs)


def mean_colour(texture: Any) -> tuple[float, float, float]:
    """Red, green and blue (0 to 255) over the opaque pixels."""
    solid = texture[texture[..., 3] > 250].astype(float)
    return float(solid[:, 2].mean()), float(solid[:, 1].mean()), float(solid[:, 0].mean())


def test_there_are_enough_things_and_no_name_means_two() -> None:
    names = [name for prop in EVERY for name in prop.names]
    assert len(EVERY) >= 150
    assert sorted(names) == sorted(set(names))


def test_names_are_plain_words() -> None:
    for prop in EVERY:
        for name in prop.names:
            assert re.fullmatch(r"[a-z]+(?:[-'][a-z]+)*(?: [a-z]+(?:[-'][a-z]+)*){0,3}", name), name


@pytest.mark.parametrize("prop", EVERY, ids=lambda prop: prop.names[0])
def test_drawn_inside_its_box(prop: Prop) -> None:
    texture = picture(prop)
    alpha = texture[..., 3]
    assert (alpha > 40).mean() > 0.05, "hardly anything is drawn"
    assert alpha[0].max() < 140 and alpha[:, 0].max() < 140 and alpha[:, -1].max() < 140, "cut off by its box"
    assert prop.where in ("ground", "air", "over", "hand", "sky", "table")
    assert 0.05 <= prop.metres <= 25


@pytest.mark.parametrize("prop", EVERY, ids=lambda prop: prop.names[0])
def test_gradients_used_are_defined_once_and_nothing_is_written(prop: Prop) -> None:
    for words in (frozenset[str](), frozenset({"old", "broken", "open", "magic", "glowing"})):
        sketch = prop.draw(Looks(words=words, seed=3))
        defined = re.findall(r'id="([^"]+)"', sketch.defs)
        used = set(re.findall(r"url\(#([^)]+)\)", sketch.body + sketch.glow))
        assert len(defined) == len(set(defined))
        assert used <= set(defined)
        assert not re.search(r"<(?:text|image|style|filter)", sketch.body + sketch.glow + sketch.defs)
        assert len(sketch.body) < 60_000


def test_what_a_hand_holds_is_small_and_reaches_down_to_the_hand() -> None:
    for prop in EVERY:
        if prop.where == "hand":
            assert prop.metres <= 1.0, prop.names[0]
            low = picture(prop)[-max(2, 90 // 5):, :, 3]
            assert (low > 60).any(), f"nothing to hold at the lower end of {prop.names[0]}"


def test_ground_things_stand_on_the_ground() -> None:
    for prop in EVERY:
        if prop.where == "ground":
            alpha = picture(prop, size=160)[..., 3]
            rows = np.flatnonzero((alpha > 200).any(axis=1))
            assert rows[-1] > alpha.shape[0] * 0.88 - 4, prop.names[0]


@pytest.mark.parametrize("name", ["ball", "balloon", "house", "door", "umbrella", "mug", "book", "tent"])
def test_a_said_colour_is_seen(name: str) -> None:
    prop = all_props()[name]
    red = mean_colour(picture(prop, Looks({"": "#d8352f"}, seed=1)))
    blue = mean_colour(picture(prop, Looks({"": "#3a78d8"}, seed=1)))
    assert red[0] - red[2] > blue[0] - blue[2] + 40


def test_a_red_ball_is_red() -> None:
    red, green, blue = mean_colour(picture(all_props()["ball"], Looks({"": "#d8352f"}, frozenset({"red", "ball"}), 1)))
    assert red > 1.6 * green and red > 1.6 * blue


@pytest.mark.parametrize("name", ["lamp", "campfire", "lantern", "candle", "street lamp", "house", "computer", "phone", "light bulb",
    "wand"])
def test_lamps_screens_and_windows_shine(name: str) -> None:
    assert picture(all_props()[name], glow=True)[..., :3].max() > 60


@pytest.mark.parametrize(("name", "word"), [("moon", "crescent"), ("planet", "ringed"), ("chest", "open"), ("hat", "wizard"), ("cloud",
    "storm"),
    ("coin", "coins"), ("book", "open"), ("pumpkin", "carved")])
def test_words_change_the_look(name: str, word: str) -> None:
    plain, said = all_props()[name].draw(Looks({}, frozenset({name}), 2)), all_props()[name].draw(Looks({}, frozenset({name, word}), 2))
    assert plain.body != said.body


def test_the_same_looks_draw_the_same_picture() -> None:
    for name in ("tree", "galaxy", "castle", "nest"):
        assert all_props()[name].draw(Looks(seed=5)) == all_props()[name].draw(Looks(seed=5))

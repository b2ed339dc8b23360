"""Built places and space: every set is closed, leaves room for the actors, is the same every time, and lights up at night."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from director.model import Camera
from director.tools.generators.animatic import light, paint, stage
from director.tools.generators.animatic.art.kit import Layer, Looks, Place, Scenery, Setting
from director.tools.generators.animatic.art.places import (
    abstract,
    aerial,
    afloat,
    aisles,
    ancient,
    barns,
    bigtop,
    cabins,
    castle,
    cells,
    city,
    civic,
    corridors,
    crafts,
    damp,
    easels,
    engines,
    festive,
    fields,
    grounds,
    halls,
    homes,
    huts,
    kitchen,
    lamproom,
    moon,
    nest,
    opera,
    parlours,
    play,
    public,
    sauna,
    screens,
    shops,
    skatepark,
    space,
    spaceship,
    sports,
    stadium,
    stairs,
    stargazing,
    stores,
    streets,
    studios,
    surgery,
    tables,
    theatre,
    towers,
    trades,
    travel,
    tunnels,
    village,
    washing,
    work,
    workrooms,
    youth,
)
from director.tools.generators.animatic.lens import Subject
from director.vocabulary import Look, Size

MODULES: tuple[Any, ...] = (
    abstract,
    aerial,
    aisles,
    afloat,
    ancient,
    barns,
    bigtop,
    cabins,
    castle,
    cells,
    city,
    civic,
    corridors,
    crafts,
    damp,
    easels,
    engines,
    festive,
    fields,
    grounds,
    halls,
    homes,
    huts,
    kitchen,
    lamproom,
    moon,
    nest,
    opera,
    parlours,
    play,
    public,
    sauna,
    screens,
    shops,
    skatepark,
    space,
    spaceship,
    sports,
    stadium,
    stairs,
    stargazing,
    stores,
    streets,
    studios,
    surgery,
    tables,
    theatre,
    towers,
    trades,
    travel,
    tunnels,
    village,
    washing,
    work,
    workrooms,
    youth,
)
ALL: tuple[Place, ...] = tuple(place for module in MODULES for place in module.PLACES)
EVERY = pytest.mark.parametrize("index", range(len(ALL)), ids=[place.names[0] for place in ALL])
GREEN = "#01fe02"  # nothing is painted in this
PERSON = Subject((-0.35, 0.0, 0.35, 1.7), (-0.15, 1.35, 0.15, 1.7))


def setting(*, dark: bool = False) -> Setting:
    return Setting(Looks(seed=1), dark, "cinematic")


@cache
def built(index: int, dark: bool) -> Scenery:
    """Each set is built once a light for all the tests that only look at it."""
    return ALL[index].build(setting(dark=dark))


def picture(scenery: Scenery, lamp: light.Light, size: Size, width: int, height: int) -> Any:
    """The canvas before grading, with what nothing covers left in GREEN."""
    bare = replace(scenery, haze=0.0)
    shoot = stage.Shoot(
        bare, replace(lamp, fog=GREEN), Look.CINEMATIC, Camera(size=size), (), (), width, height, 24, 24, 3, clouds=0.0, subject=PERSON
    )
    made = stage.Stage(shoot)
    made.frame(12)
    return made.canvas.frame[..., :3].copy()


def uncovered(frame: Any) -> float:
    return float((frame == np.array([2, 254, 1], np.uint8)).all(axis=-1).mean())


@EVERY
def test_no_gap_opens_by_day_in_a_wide_frame(index: int) -> None:
    frame = picture(built(index, False), light.LIGHTS["day"], Size.WIDE, 96, 54)
    assert uncovered(frame) < 0.001
    assert frame.std() > 12  # a picture, not a plain surface


@EVERY
def test_no_gap_opens_at_night_in_a_tall_frame_from_far_away(index: int) -> None:
    scenery = built(index, True)
    lamp = light.LIGHTS[scenery.light if scenery.light in ("space", "ship", "stage", "neon") else "night"]
    assert uncovered(picture(scenery, lamp, Size.EXTREME_WIDE, 54, 96)) < 0.001


@EVERY
def test_the_same_seed_builds_the_same_set(index: int) -> None:
    assert ALL[index].build(setting()) == built(index, False)


@EVERY
def test_nothing_stands_in_front_of_the_actors(index: int) -> None:
    for layer in built(index, False).layers:
        if layer.z < 0:
            assert veil(layer) < 0.03


def veil(layer: Layer) -> float:
    """Share of the actors' room (2.6 m wide, from 0.2 to 2 m up) that a layer hides."""
    box, unit = layer.sketch.box, (layer.sketch.box[2] - layer.sketch.box[0]) / layer.width
    left = box[0] + (-1.3 - (layer.x - layer.width / 2)) * unit
    bottom = box[3] - (0.2 - layer.y) * unit
    room = (left, bottom - 1.8 * unit, left + 2.6 * unit, bottom)
    return float(paint.raster(layer.sketch.body, room, 60 / (2.6 * unit), layer.sketch.defs)[..., 3].mean()) / 255


@EVERY
def test_actors_have_room_to_stand(index: int) -> None:
    scenery = built(index, False)
    half = min([floor.half for floor in scenery.floors if floor.wall] or [99.0])
    assert len(scenery.spots) >= 3
    assert all(abs(x) < half - 0.3 and -0.6 <= z <= 2.0 for x, z in scenery.spots)


@EVERY
def test_the_art_holds_no_letters_pictures_or_filters(index: int) -> None:
    scenery = built(index, True)
    for sketch in [layer.sketch for layer in scenery.layers] + [floor.sketch for floor in scenery.floors]:
        art = sketch.body + sketch.glow + sketch.defs
        assert not any(tag in art for tag in ("<text", "<image", "<filter", "<style", "nan", "inf"))


def test_every_name_means_one_place() -> None:
    names = [name for place in ALL for name in place.names]
    assert len(names) == len(set(names))
    assert all(name == name.lower().strip() for name in names)


@pytest.mark.parametrize("name", ["city street", "kitchen", "castle"])
def test_lamps_and_windows_shine_at_night(name: str) -> None:
    scenery = built(next(i for i, place in enumerate(ALL) if name in place.names), True)
    off = replace(
        scenery,
        layers=tuple(replace(layer, sketch=replace(layer.sketch, glow="")) for layer in scenery.layers),
        floors=tuple(replace(floor, sketch=replace(floor.sketch, glow="")) for floor in scenery.floors),
    )
    lit = picture(scenery, light.LIGHTS["night"], Size.WIDE, 160, 90).astype(int)
    unlit = picture(off, light.LIGHTS["night"], Size.WIDE, 160, 90).astype(int)
    assert (lit - unlit).max() > 60
    assert lit.mean() < 170  # still night


def test_the_sky_shows_through_the_windows_of_a_room() -> None:
    scenery = kitchen.build(setting())
    back = max((layer for layer in scenery.layers if layer.z < 5), key=lambda layer: layer.z)
    texture = paint.raster(back.sketch.body, (-90, -255, 90, -120), 0.5, back.sketch.defs)
    assert (texture[..., 3] < 60).mean() > 0.4


def test_stars_are_seen_from_the_bridge_of_a_ship() -> None:
    scenery = spaceship.build(setting())
    window = next(layer for layer in scenery.layers if abs(layer.z - spaceship.FAR) < 0.1)
    texture = paint.raster(window.sketch.body, (-200, -290, 200, -80), 0.5, window.sketch.defs)
    assert scenery.sky == "stars"
    assert (texture[..., 3] < 60).mean() > 0.6

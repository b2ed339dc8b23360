"""Sets in the open that were drawn last: closed, the actors' room free, without letters, the same every time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from director.model import Camera
from director.tools.generators.animatic import light, paint, stage
from director.tools.generators.animatic.art.catalogue import all_places
from director.tools.generators.animatic.art.kit import Layer, Looks, Place, Setting
from director.tools.generators.animatic.art.places import (
    approaches,
    bases,
    blossoms,
    buildings,
    camps,
    doorsteps,
    emblems,
    frosts,
    pitches,
    shrines,
    suburbs,
    torrents,
    vistas,
    wrecks,
    yards,
)
from director.tools.generators.animatic.lens import Subject
from director.vocabulary import Look, Size

SOME = ("school front", "theatre front", "house front", "café front")
MODULES: tuple[Any, ...] = (
    approaches, bases, blossoms, camps, doorsteps, frosts, pitches, shrines, suburbs, torrents, vistas, wrecks, yards)
PLACES: tuple[Place, ...] = (
    *(place for place in buildings.PLACES if place.names[0] in SOME), *(place for module in MODULES for place in module.PLACES))
EVERY = pytest.mark.parametrize("place", PLACES, ids=[place.names[0] for place in PLACES])
NOWHERE = "#01fe02"  # nothing is painted in this


@pytest.mark.parametrize("name", ["theatre front", "porch", "alley", "cliff edge", "mars base"])
def test_no_gap_opens_where_the_ground_ends_or_walls_stand(name: str) -> None:
    place = next(place for place in (*PLACES, *buildings.PLACES) if name in place.names)
    assert uncovered(place.build(Setting(Looks(seed=1), True, "cinematic"))) < 0.001


@EVERY
def test_a_set_is_free_before_the_actors_and_without_letters(place: Place) -> None:
    scenery = place.build(Setting(Looks(seed=1), False, "cinematic"))
    assert all(veil(layer) < 0.03 for layer in scenery.layers if layer.z < 0)
    assert len(scenery.spots) >= 3
    for sketch in [layer.sketch for layer in scenery.layers] + [floor.sketch for floor in scenery.floors]:
        art = sketch.body + sketch.glow + sketch.defs
        assert not any(tag in art for tag in ("<text", "<image", "<filter", "<style", "nan", "inf"))


def uncovered(scenery: Any) -> float:
    """Share of a tall frame from far away, at night, that nothing covers."""
    lamp = replace(light.LIGHTS["night"], fog=NOWHERE)
    person = Subject((-0.35, 0.0, 0.35, 1.7), (-0.15, 1.35, 0.15, 1.7))
    far = Camera(size=Size.EXTREME_WIDE)
    bare = replace(scenery, haze=0.0)
    made = stage.Stage(stage.Shoot(bare, lamp, Look.CINEMATIC, far, (), (), 72, 128, 24, 24, 3, clouds=0.0, subject=person))
    made.frame(12)
    return float((made.canvas.frame[..., :3] == np.array([2, 254, 1], np.uint8)).all(axis=-1).mean())


def veil(layer: Layer) -> float:
    """Share of the actors' room (2.6 m wide, from 0.2 to 2 m up) that a layer hides."""
    box, unit = layer.sketch.box, (layer.sketch.box[2] - layer.sketch.box[0]) / layer.width
    left, bottom = box[0] + (-1.3 - (layer.x - layer.width / 2)) * unit, box[3] - (0.2 - layer.y) * unit
    room = (left, bottom - 1.8 * unit, left + 2.6 * unit, bottom)
    return float(paint.raster(layer.sketch.body, room, 60 / (2.6 * unit), layer.sketch.defs)[..., 3].mean()) / 255


def test_every_name_of_these_means_one_place_and_every_sign_is_drawn() -> None:
    names = [name for place in PLACES for name in (*place.names, *place.fronts)]
    assert len(names) == len(set(names)) and all(all_places()[name] is place for place in PLACES for name in place.names)
    assert {front.sign for front, _ in buildings.KINDS.values()} - {""} <= emblems.known()

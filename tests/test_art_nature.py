"""Landscapes: found by their words, built for every season and hour, open in front of the actors, without gaps; and their skies."""

from __future__ import annotations

from collections import Counter
from functools import cache

import numpy as np
import pytest

from director.model import Camera
from director.tools.generators.animatic import backdrop, stage
from director.tools.generators.animatic.art import catalogue
from director.tools.generators.animatic.art.kit import Looks, Place, Scenery, Setting
from director.tools.generators.animatic.art.places import (
    caves,
    churchyard,
    country,
    depths,
    falls,
    groves,
    heights,
    shores,
    skies,
    waters,
    woods,
)
from director.tools.generators.animatic.light import LIGHTS
from director.tools.media import to_bgr
from director.vocabulary import Look, Size

MODULES = (caves, churchyard, country, depths, falls, groves, heights, shores, skies, waters, woods)
LANDS: tuple[Place, ...] = tuple(place for module in MODULES for place in module.PLACES)
NAMES = [place.names[0] for place in LANDS]
HEAVIEST = 120_000         # characters of SVG in one layer


@cache
def built(place: Place, *, dark: bool = False, season: str = "", words: str = "", seed: int = 1) -> Scenery:
    return place.build(Setting(Looks(words=frozenset(words.split()), seed=seed), dark, "cinematic", season))


def picture(scenery: Scenery, light: str = "day", camera: Camera | None = None, width: int = 240, height: int = 136) -> np.ndarray:
    shoot = stage.Shoot(scenery, LIGHTS[light], Look.CINEMATIC, camera or Camera(size=Size.WIDE), (), (), width, height, 24, 24, 3)
    return np.asarray(to_bgr(stage.Stage(shoot).frame(0)))


def test_no_two_places_share_a_name() -> None:
    entries = {id(place): place for place in catalogue.all_places().values()}
    listed = Counter(name for place in entries.values() for name in place.names)
    assert [name for name, count in listed.items() if count > 1] == []


WORDS = (
    "meadow forest jungle mountain snowfield garden sea beach underwater lake desert cave sky volcano lighthouse campsite graveyard "
    "waterfall"
).split()


@pytest.mark.parametrize("word", [*WORDS, "wheat field", "bamboo grove", "cherry blossom park", "bird's eye view"])
def test_a_landscape_is_found_by_its_word(word: str) -> None:
    assert any(catalogue.all_places()[word] is place for place in LANDS)


@pytest.mark.parametrize("place", [country.PLACES[0], waters.PLACES[0], caves.PLACES[0]], ids=["meadow", "sea", "cave"])
def test_a_landscape_is_the_same_each_time(place: Place) -> None:
    first, again, other = (place.build(Setting(Looks(seed=seed), False, "cinematic")) for seed in (4, 4, 5))
    assert first == again != other


@pytest.mark.parametrize("place", LANDS, ids=NAMES)
def test_layers_are_light_enough(place: Place) -> None:
    scenery = built(place)
    sizes = [len(layer.sketch.body) + len(layer.sketch.glow) for layer in scenery.layers]
    assert len(scenery.layers) <= 40
    assert max(sizes) < HEAVIEST


@pytest.fixture(scope="module")
def blank() -> np.ndarray:
    return picture(Scenery(sky="#808080 #808080 #808080"), width=160, height=90).astype(int)


@pytest.mark.parametrize("place", LANDS, ids=NAMES)
def test_nothing_stands_between_the_camera_and_the_actors(place: Place, blank: np.ndarray) -> None:
    """Only what is in front of the actors is filmed, over nothing: the middle of the picture stays as empty as without it."""
    scenery = built(place)
    near = tuple(layer for layer in scenery.layers if layer.z < -0.4)
    seen = picture(Scenery(near, sky="#808080 #808080 #808080"), width=160, height=90).astype(int)
    middle = (slice(30, 66), slice(56, 104))
    assert np.abs(seen[middle] - blank[middle]).max() < 24


@pytest.mark.parametrize("name", ["meadow", "sea", "snowfield", "cave"])
@pytest.mark.parametrize(("size", "shape"), [(Size.EXTREME_WIDE, (240, 136)), (Size.WIDE, (136, 240))])
def test_no_gap_opens(name: str, size: Size, shape: tuple[int, int]) -> None:
    """A strong fog colour shows through wherever nothing is drawn: none of it may be seen."""
    scenery = built(catalogue.all_places()[name])
    found = picture(scenery, camera=Camera(size=size), width=shape[0], height=shape[1])
    corners = (found[2, 2], found[2, -3], found[-3, 2], found[-3, -3])
    assert all(int(corner.max()) > 8 for corner in corners)
    assert float(found.std()) > 12


def test_the_seasons_differ() -> None:
    meadow, seasons = country.PLACES[0], ("summer", "autumn", "winter")
    tones = {season: picture(built(meadow, season=season), width=128, height=72)[40:].mean((0, 1)) for season in seasons}
    assert tones["autumn"][2] > tones["summer"][2] + 12            # redder
    assert tones["winter"][0] > tones["summer"][0] + 60            # bluer


def test_snow_does_not_burn_out() -> None:
    snow = picture(built(catalogue.all_places()["snowfield"]))[90:]
    assert float((snow.min(2) > 246).mean()) < 0.02


@pytest.mark.parametrize("name", ["meadow", "forest", "sea", "snowfield"])
def test_night_can_be_read(name: str) -> None:
    night = picture(built(catalogue.all_places()[name], dark=True), "night")
    assert 25 < float(night.mean()) < 120
    assert float(night.std()) > 14


def test_the_lighthouse_shines_only_in_the_dark() -> None:
    place = catalogue.all_places()["lighthouse"]
    lamp = [layer for layer in built(place, dark=True).layers if layer.sketch.glow and layer.z > 20]
    assert lamp and all(layer.night_glow for layer in lamp)


def test_northern_lights_are_seen_when_asked_for() -> None:
    plain = backdrop.sky(240, 120, LIGHTS["night"], "", 0.1, 3).astype(int)
    lights = backdrop.sky(240, 120, LIGHTS["night"], "aurora", 0.1, 3).astype(int)
    assert (lights[..., 1] - plain[..., 1]).mean() > 5               # greener
    assert built(catalogue.all_places()["snowfield"], words="northern lights").sky == "aurora"
    assert built(catalogue.all_places()["snowfield"], words="bright lights").sky == ""


@pytest.mark.parametrize("light", ["day", "golden", "dusk", "night", "storm"])
def test_skies_are_opaque_and_keep_their_tones(light: str) -> None:
    found = backdrop.sky(240, 110, LIGHTS[light], "", 0.4, 5)
    assert found.shape == (110, 240, 4) and int(found[..., 3].min()) == 255
    assert float((found[..., :3].min(2) > 250).mean()) < 0.03         # sun and clouds do not burn out


def test_clouds_cover_more_when_there_are_more() -> None:
    clear, heaped, closed = (backdrop.sky(240, 110, LIGHTS["day"], "", amount, 5)[..., 2].mean() for amount in (0.0, 0.4, 0.9))
    assert clear < heaped < closed

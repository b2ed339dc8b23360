"""What surrounds the players: the set under the light that the words ask for, its clouds and what hangs in the air."""

from __future__ import annotations

import re
from dataclasses import replace

from director.model import Camera, ShotRequest
from director.tools.generators.animatic import light
from director.tools.generators.animatic.ablaze import burns
from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_places, all_props
from director.tools.generators.animatic.art.kit import Layer, Looks, Place, Scenery, Setting
from director.tools.generators.animatic.art.places import rocks
from director.tools.generators.animatic.art.places.buildings import standing
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.premises import premises_of
from director.tools.generators.animatic.stage import Shoot
from director.tools.generators.animatic.words import colours_in, tokens
from director.vocabulary import Angle, Look, Move, Size, look_of


def look_in(style: str) -> Look:
    return look_of(style) or Look.CINEMATIC


def stormy(text: str) -> bool:
    """Do the words tell of lightning?"""
    low = text.lower()
    return "lightning" in low or "thunder" in low


OFFSHORE = 5.0             # metres behind the mark from which somebody is out on the water
_WATERS = {"lake": (6.5, 0.0), "beach": (6.5, 0.0), "lighthouse": (6.5, 0.0), "river": (6.5, 0.0), "river rapids": (6.5, 0.0), "reeds": (6.5, 0.0), "harbour": (7.5, -1.1), "canal": (6.0, 0.0)}


_AFLOAT = frozenset(_WATERS) | {"open sea", "open water", "pond", "swamp", "stream"}


def water(place: Place | None) -> tuple[float, float]:
    """Where the water of a place seen from its shore lies: metres behind the actors' mark, and its height; (0, 0) without one."""
    return next((_WATERS[name] for name in (place.names if place else ()) if name in _WATERS), (0.0, 0.0))


def shore(place: Place | None) -> tuple[float, float] | None:
    """Like `water`, for what floats on it; None where there is none."""
    return water(place) if place is not None and not _AFLOAT.isdisjoint(place.names) else None


def put_out(shoot: Shoot) -> Shoot:
    """Where everybody is out on the water, the set comes nearer by as much, and the shore before them makes room."""
    out = min((actor.z for actor in shoot.actors if not actor.extra), default=0.0)
    if out < OFFSHORE:
        return shoot
    layers = tuple(replace(layer, z=layer.z - out) for layer in shoot.scenery.layers if layer.z > out - 0.5)
    floors = tuple(replace(floor, near=floor.near - out, far=floor.far - out) for floor in shoot.scenery.floors)
    actors = tuple(replace(actor, z=actor.z - out, shadow=False) for actor in shoot.actors)
    return replace(shoot, scenery=replace(shoot.scenery, layers=layers, floors=floors), actors=actors)


_AIRLESS = frozenset(("moon", "mars", "alien planet", "outer space", "moon base", "mars base"))


def clouds(text: str, place: Place | None = None) -> float:
    """How much of the sky they cover, 0..1."""
    low = text.lower()
    if place is not None and not _AIRLESS.isdisjoint(place.names):
        return 0.0
    if any(word in low for word in ("overcast", "cloudy", "storm", "rain", "grey sky", "gray sky", "snow")):
        return 0.85
    return 0.05 if any(word in low for word in ("clear", "cloudless", "blue sky", "starry")) else 0.38


_FROM_AFAR = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL, Size.MEDIUM_WIDE)


def seen(camera: Camera, cast: Cast) -> Camera:
    """The camera where the place leaves it: a room is not seen from outside its walls, what hangs in the sky from below, and a
    place in which there is nothing from where it can be seen."""
    if camera.size is Size.EXTREME_WIDE and cast.place is not None and (cast.place.indoors or cast.place.roofed):
        camera = camera.but(size=Size.WIDE)
    if cast.place is not None and not cast.roles and not cast.things and camera.size not in _FROM_AFAR:
        near = burns(cast.place, cast.place_name, cast.ablaze)
        camera = camera.but(size=Size.MEDIUM_WIDE if near else Size.WIDE, angle=Angle.EYE_LEVEL)
    if cast.place is not None and cast.place.tight and camera.size in _FROM_AFAR:
        camera = camera.but(size=Size.MEDIUM)
    if not cast.roles and cast.things and all_props()[cast.things[0].name].where == "sky":
        camera = camera.but(angle=Angle.LOW, size=Size.WIDE)
    return camera


def scenery(request: ShotRequest, cast: Cast, look: Look, view: int = 0) -> tuple[Scenery, light.Light]:
    """Build the set under the light that the words and the set ask for. `view` above 0: somewhere else of the same kind."""
    place = cast.place or all_places().get("meadow") or next(iter(all_places().values()))
    name = cast.place_name or place.names[0]
    where = f"{request.location} {cast.text}"
    said, there = tokens(f"{request.location} {request.lighting} {cast.text}"), premises_of(request, cast.text)
    around = {f"view of {there.land.names[0]}"} if there else set()
    looks = Looks(colours_in(said), frozenset(token.word for token in said) | around, seed_of(name, 3 + view))
    setting = Setting(looks, False, look.value, season(f"{where} {request.lighting}"), request.width / request.height)
    by_day = place.build(setting)
    lit = light.choose(request.lighting, where if not place.indoors else request.location, by_day.light, place.indoors)
    if look is Look.CYBERPUNK and lit.name in ("night", "dusk", "day", "overcast") and not place.indoors and by_day.light in ("", "neon"):
        lit = light.LIGHTS["neon"]
    if look is Look.NOIR and lit.name in ("day", "morning", "golden"):
        lit = light.LIGHTS["night" if not place.indoors else "lamp"]
    if lit.sun and any(thing.name.endswith(lit.sun.split()[-1]) for thing in cast.things):
        lit = replace(lit, sun="")                     # it is on stage, so not in the painted sky
    built = place.build(replace(setting, dark=True)) if lit.dark else by_day
    if there and there.land is place:
        built = replace(built, layers=(*built.layers, standing(replace(setting, dark=lit.dark), there.front)))
    if not place.indoors and built.sky == "" and _MOUNTAINS.isdisjoint(place.names) and _AMONG_MOUNTAINS.search(where):
        built = replace(built, layers=(*_peaks(setting), *built.layers))
    return (_from_above(built) if request.camera.angle in _HIGH or request.camera.move in _RISES else built), lit


_MOUNTAINS = frozenset(("mountain", "lake", "frozen lake", "snowfield", "mountain pass", "volcano", "canyon", "outer space", "moon", "mars", "underwater", "sky", "clouds", "open sea"))
"""Sets that have their own, or no room for any."""
_AMONG_MOUNTAINS = re.compile(r"\b(?:alpine|alps|himalayas?|andes|rocky mountains|mountain(?= (?:village|town|hut|road|farm|inn|station|meadow|hamlet|monastery|school|cabin|valley|path|pasture)))\b|"
                              r"\b(?:in|amid|among|amongst|between|below|beneath|under|of|up in|before|against) (?:the |some |two )?(?:[\w-]+ )?mountains\b", re.I)


def _peaks(setting: Setting) -> tuple[Layer, ...]:
    """Two ranges of mountains behind everything."""
    return (rocks.range_(setting, 172, 720, 74, "#8c9cc8", 0.58, "far", 0.60, "#c9d9f0"), rocks.range_(setting, 128, 540, 44, "#7a88b0", 0.46, "mid", 0.33, "#c3d5e8"))


_HIGH = frozenset((Angle.HIGH, Angle.OVERHEAD, Angle.AERIAL))
_RISES = frozenset((Move.DRONE, Move.CRANE_UP, Move.CRANE_DOWN))


def _from_above(scenery: Scenery) -> Scenery:
    """Without the leaves that hang before the lens from the top of the picture: a camera that looks down has them under it."""
    return replace(scenery, layers=tuple(layer for layer in scenery.layers if not (layer.z < -1.5 and layer.y < -0.5)))


def season(text: str) -> str:
    low = text.lower()
    return next((s for s, ws in (("winter", ("winter", "snow", "frozen")), ("autumn", ("autumn", "fall leaves", "october")), ("spring",
        ("spring", "blossom")),
                                 ("summer", ("summer",))) if any(w in low for w in ws)), "")


def air(cast: Cast, scenery: Scenery, lit: light.Light) -> tuple[str, ...]:
    """What hangs in the air when the words say nothing: life for the eye, never a statement."""
    if scenery.sky == "water":
        return ("bubbles",)
    if scenery.floats or scenery.light in ("space", "ship", "neon"):
        return ("motes",)
    if lit.name == "night" and not scenery.light and scenery.sky != "none":
        return ("fireflies",) if any(name in cast.place_name for name in ("forest", "meadow", "garden", "field", "wood", "park")) else ()
    return ("dust",) if lit.name in ("golden", "lamp", "stage", "dawn", "cave", "indoor") else ()

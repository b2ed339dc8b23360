"""What surrounds the players: the set under the light that the words ask for, its clouds and what hangs in the air."""

from __future__ import annotations

from dataclasses import replace

from director.model import ShotRequest
from director.tools.generators.animatic import light
from director.tools.generators.animatic.art.catalogue import all_places
from director.tools.generators.animatic.art.kit import Looks, Scenery, Setting
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.players import seed_of
from director.tools.generators.animatic.words import colours_in, tokens
from director.vocabulary import Look, look_of


def look_in(style: str) -> Look:
    return look_of(style) or Look.CINEMATIC


def stormy(text: str) -> bool:
    """Do the words tell of lightning?"""
    low = text.lower()
    return "lightning" in low or "thunder" in low


def clouds(text: str) -> float:
    """How much of the sky they cover, 0..1."""
    low = text.lower()
    if any(word in low for word in ("overcast", "cloudy", "storm", "rain", "grey sky", "gray sky", "snow")):
        return 0.85
    return 0.05 if any(word in low for word in ("clear", "cloudless", "blue sky", "starry")) else 0.38


def scenery(request: ShotRequest, cast: Cast, look: Look, view: int = 0) -> tuple[Scenery, light.Light]:
    """Build the set under the light that the words and the set ask for. `view` above 0: somewhere else of the same kind."""
    place = cast.place or all_places().get("meadow") or next(iter(all_places().values()))
    name = cast.place_name or place.names[0]
    where = f"{request.location} {cast.text}"
    said = tokens(f"{request.location} {request.lighting} {cast.text}")
    looks = Looks(colours_in(said), frozenset(token.word for token in said), seed_of(name, 3 + view))
    setting = Setting(looks, False, look.value, season(where), request.width / request.height)
    by_day = place.build(setting)
    lit = light.choose(request.lighting, where if not place.indoors else request.location, by_day.light, place.indoors)
    if look is Look.CYBERPUNK and lit.name in ("night", "dusk", "day", "overcast") and not place.indoors and by_day.light in ("", "neon"):
        lit = light.LIGHTS["neon"]
    if look is Look.NOIR and lit.name in ("day", "morning", "golden"):
        lit = light.LIGHTS["night" if not place.indoors else "lamp"]
    return place.build(replace(setting, dark=True)) if lit.dark else by_day, lit


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

"""All that is in a shot, read from the request: players, place, things, weather, and notes for the person."""

from __future__ import annotations

from dataclasses import dataclass

from director.model import ShotRequest
from director.tools.generators.animatic.art.catalogue import all_places, stand_ins
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.dressing import Thing, covered, is_cold, place_of, things_of, weather_of
from director.tools.generators.animatic.players import Reading, Role, find_figures, roles_of, with_names
from director.tools.generators.animatic.riding import riding
from director.tools.generators.animatic.naming import spoken


_AFLOAT = ("swim", "dive", "row")


def _where_told(place: Place | None, roles: list[Role], things: list[Thing], ride: dict[int, int], text: str) -> str:
    """Another set than the location's, where the sentence itself says so: who swims is seen from the water, not across it
    from the shore; a bed stands in a bedroom, a car drives in a street, who lies in the grass lies in a meadow."""
    if place is None:
        return "bedroom" if any(thing.name == "bed" and thing.how in ("in", "on") for thing in things) else ""
    if not {"lake", "beach", "harbour"}.isdisjoint(place.names) and any(role.action in _AFLOAT for role in roles):
        return "open water"
    if not place.indoors and any(thing.name == "bed" and thing.how in ("in", "on") for thing in things):
        return "bedroom"
    if place.indoors and any(roles[seat].rig.skeleton == "vehicle" and roles[seat].kind != "wheelchair" for seat in ride.values()):
        return "street"
    return "meadow" if "in the grass" in text.lower() and not {"clouds", "sky"}.isdisjoint(place.names) else ""


@dataclass(frozen=True)
class Cast:
    """All that is in the shot."""

    roles: tuple[Role, ...]
    things: tuple[Thing, ...]
    held: dict[int, Thing]             # role index -> what it has in its hand
    riding: dict[int, int]             # role index -> index of the role it sits on or in
    place: Place | None
    place_name: str
    weather: tuple[str, ...]
    notes: tuple[str, ...]
    text: str                          # the prompt with names for descriptions


def cast(request: ShotRequest) -> Cast:
    """Read a request."""
    text = with_names(request)
    words, unknown = spoken(text, [character.name for character in request.characters])
    reading = Reading(words, notes=unknown)
    place, place_name, place_note = place_of(request, text)
    setting = covered(reading.words, place)
    find_figures(reading, request, text, setting)
    weather = weather_of(f"{text} {request.lighting} {request.location}")
    roles = roles_of(reading, request, cold=is_cold(f"{text} {request.lighting} {request.location}") and not (place and place.indoors))
    things, held = things_of(reading, roles, place, setting)
    if not roles and not things:
        things, held = things_of(reading, roles, place, setting, bare=True)
    ride = riding(reading.words, roles)
    elsewhere = _where_told(place, roles, things, ride, text)
    if elsewhere:
        place, place_name = all_places()[elsewhere], elsewhere
    drawn = [*(role.kind for role in roles), *(thing.name for thing in (*things, *held.values())), place_name]
    notes = [*reading.notes, *([place_note] if place_note else []), *_stood_in(drawn)]
    return Cast(tuple(roles), tuple(things), held, ride, place, place_name, weather, tuple(notes), text)


def _stood_in(drawn: list[str]) -> list[str]:
    """A note for everything that is drawn as the nearest of its kind."""
    known = stand_ins()
    return [f"no drawing of its own for '{name}': drawn as a {known[name]}" for name in dict.fromkeys(drawn) if name in known and name not in HELD]

"""All that is in a shot, read from the request: players, place, things, weather, and notes for the person."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.model import ShotRequest
from director.tools.generators.animatic import absent
from director.tools.generators.animatic.ablaze import ablaze, burns
from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_figures, all_places, all_props, module_of, stand_ins
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Looks, Place
from director.tools.generators.animatic.athletics import at_sport
from director.tools.generators.animatic.boarding import left_ashore
from director.tools.generators.animatic.compounds import joined, wares
from director.tools.generators.animatic.cookery import dined, prepared
from director.tools.generators.animatic.depicting import drawing
from director.tools.generators.animatic.doings import done, is_dry
from director.tools.generators.animatic.dressing import Thing, is_cold, things_of, told_of_place, weather_of
from director.tools.generators.animatic.feats import at_feats, conjured, rephrased, taught
from director.tools.generators.animatic.games import at_games
from director.tools.generators.animatic.gestures import gestured
from director.tools.generators.animatic.gifts import (
    alighting,
    at_chess,
    at_instruments,
    at_work,
    can_hold,
    dropping,
    examining,
    hidden_away,
    in_love,
    on_boards,
    opening,
    opposed,
    picked_up,
    practised,
    rescued,
    skywriters,
    with_gifts,
)
from director.tools.generators.animatic.groups import with_young
from director.tools.generators.animatic.light import said
from director.tools.generators.animatic.locating import covered, place_of
from director.tools.generators.animatic.matter import stuff_of
from director.tools.generators.animatic.moods import felt
from director.tools.generators.animatic.naming import spoken
from director.tools.generators.animatic.players import Reading, Role, find_figures, roles_of, with_names
from director.tools.generators.animatic.premises import premises_of
from director.tools.generators.animatic.riding import CYCLES, at_the_wheel, has_cockpit, manned, on_what_is_there, riding, waiting
from director.tools.generators.animatic.seating import seated
from director.tools.generators.animatic.similes import compared
from director.tools.generators.animatic.tooling import at_desks, with_tools
from director.tools.generators.animatic.undressing import taken_off
from director.tools.generators.animatic.words import tokens
from director.vocabulary import Size

_KEEP = re.compile(r"\b(?:castle|palace|fortress|citadel|tower|dungeon|chateau)\b", re.I)
_SUNKEN = re.compile(r"\b(?:under(?:neath)?|beneath|below) (?:the )?(?:\w+ )?(?:sea|water|ocean|waves|surface)\b|\b(?:sea|ocean) (?:floor|bed)\b|\bseabed\b|"
                     r"\b(?:bottom|depths) of the (?:\w+ )?(?:sea|ocean|lake|river)\b|\bunderwater\b", re.I)
_IN_THE_AIR = re.compile(r"\b(?:over|above|across|through) (?:the )?(?:\w+ )?(?:mountains?|hills?|clouds?|sea|ocean|sky|skies|air|city|village|town|forest|trees|"
                         r"roofs|rooftops|land|castle|kingdom|world|desert|valley)\b|\bin the (?:sky|air)\b|\bfl(?:y|ies|ew|ying)\b", re.I)
_ON_A_RUNWAY = ("fly", "land", "launch", "drive", "run", "walk", "roll", "stand")
"""What a vehicle does out on the airfield, not in the terminal."""
_AFLOAT = ("swim", "dive", "row")
_UNDER_SAIL = ("walk", "run", "sail", "float", "carry", "give", "drive")
"""What a boat does on the water, whatever room its passengers are bound for."""


_ARENAS = frozenset("circus stage stadium theatre".split()) | {"circus tent", "circus ring", "concert hall"}
"""Where one rides a bicycle to be seen."""
_HOUSES = frozenset(("theatre", "opera house", "concert hall", "cinema"))
"""Sets that have an audience."""
_GROUNDS = frozenset(("stadium", "football pitch", "race track", "tennis court", "basketball court"))
_IN_STANDS = re.compile(r"\b(?:in|from|on|among) the (?:stands?|grandstands?|bleachers|tribunes?)\b|\bamong the (?:fans|spectators)\b", re.I)
_WATCHERS = frozenset("audience crowd spectators spectator public".split())
_SEATED = re.compile(r"\b(?:in|from|at|among|through) the (?:audience|auditorium|stalls|(?:front|back|first|second|third|last) rows?|(?:theat(?:re|er)|cinema) seats)\b", re.I)


_UNNAMED = "A presenter is here:"
"""Where somebody speaks or acts and no word says who."""
_PRONOUN = re.compile(r"^(?P<who>she|he)\b", re.I)
_MOVES_IN = re.compile(r"\bmov(?:es?|ed|ing) in(?= (?:together|with|next door|to)\b)|\bmov(?:es?|ed|ing) into (?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:house|home|flat|"
                       r"apartment|cottage|room|cabin|villa|farmhouse|studio|place)\b)", re.I)
"""What people do with boxes in their arms."""
_TOASTS = re.compile(r"\b(?:rais|lift|clink|fill|empt|drain)\w* (?:the |his |her |their |two |both |up )*(?=glass(?:es)?\b)", re.I)
"""Glasses that one drinks from, not through which one looks."""
_INFLATES = re.compile(r"\bblow\w* up(?= (?:[\w-]+ ){0,3}?balloons?\b)", re.I)
"""What grows of breath does not explode."""
_SOMEBODY = re.compile(r"\b(?:the|a|this) (?:\w+ )?(?:figure|speaker|narrator|voice|somebody|someone) (?:\w+ly )?(?:says?|walks?|runs?|stands?|speaks?|"
                       r"talks?|sits?|smiles?|looks?|waves?|points?|explains?)\b", re.I)
_EVERYBODY = re.compile(r"\b(?:everybody|everyone|all the people|(?<!in )(?<!over )(?<!across )(?<!through )(?<!around )(?<!of )(?:the|a) (?:whole|entire) (?:village|town|city|"
                        r"neighbou?rhood|kingdom|street|community|island|country|harbou?r|hall|room|crowd|audience)|the (?:hall|concert hall|theat(?:re|er)|stadium|arena)(?= (?:is|falls|goes|cheers|applauds|claps|rises|laughs|erupts|holds|listens)\b))\b(?! else)", re.I)
_CLASS = re.compile(r"\bthe (?:whole |entire )?(?:class|school|kindergarten) (?=\w+s\b)|^an? class (?!of\b)(?=\w)", re.I)
_LETS = re.compile(r"\blet(?:s|ting)? (?:go of )?(?=(?:an?|the|his|her|their|its|one|two|some|hundreds of) (?:[\w-]+ ){1,4}?(?:rise|go|fly|float|drift|soar|loose|free)\b)|\bset(?:s|ting)? free (?=\w)|"
                   r"\bset(?:s|ting)? (?=(?:an?|the|his|her) (?:[\w-]+ ){1,3}?free\b)", re.I)
_CLOSES = re.compile(r"\bclos(?:es|ed|ing)\b(?= (?:his|her|its|their|both|the|a|my|one) )", re.I)
"""Not the word of 'in close view'."""
_BY_STEPS = re.compile(r",? ?\b(?:step by step|one by one|little by little|bit by bit)\b", re.I)
_VISTAS = (Size.EXTREME_WIDE, Size.WIDE)
_DETAILS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("kitchen", "cafe"), ("teapot", "mug", "vase")), (("forest", "jungle"), ("mushroom", "lantern", "fern")),
    (("sea", "lake", "harbour"), ("paper boat",)), (("beach", "lighthouse"), ("shell", "bucket")), (("desert", "mars"), ("cactus", "rock")),
    (("city street", "neon city", "rooftop", "bridge"), ("street lamp",)), (("space", "moon", "alien planet"), ("satellite",)),
    (("ship deck", "ship's deck", "boat deck", "deck"), ("barrel", "rope", "lantern")), (("stage", "theatre", "concert hall"), ("music stand", "microphone")),
    (("sky", "high above the land"), ("balloon", "kite")), (("underwater",), ("seaweed", "shell")), (("snowfield", "mountain"), ("pine tree",)),
)
"""What belongs to a place: see `_detail`."""


def _where_told(place: Place | None, roles: list[Role], things: list[Thing], ride: dict[int, int], text: str) -> str:
    """Another set than the location's, where the sentence itself says so: who swims is seen from the water, not across it
    from the shore; a bed stands in a bedroom, a car drives in a street, who lies in the grass lies in a meadow."""
    if place is None:
        if _below(("open water",), roles, things, text):
            return "underwater"
        if any(thing.name.endswith(("stairs", "staircase")) for thing in things):
            return "throne room" if _KEEP.search(text) else "living room"
        return "bedroom" if any(thing.name == "bed" and thing.how in ("in", "on") for thing in things) else ""
    watching = bool(roles) and all(role.name in _WATCHERS for role in roles)
    if not _HOUSES.isdisjoint(place.names) and (watching or _SEATED.search(text)):
        return "auditorium"
    if not _GROUNDS.isdisjoint(place.names) and _IN_STANDS.search(text):
        return "grandstand"
    if _SUNKEN.search(text) and not place.indoors and not {"open sea", "lake", "beach", "harbour", "river"}.isdisjoint(place.names):
        return "underwater"
    if "open sea" in place.names and any(module_of(roles[seat].kind) in _ON_WHEELS for seat in ride.values()):
        return "beach"
    if _below(place.names, roles, things, text):
        return "underwater"
    if not {"lake", "beach", "harbour"}.isdisjoint(place.names) and any(role.action in _AFLOAT and role.rig.skeleton != "bird" for role in roles):
        return "open water"
    if any(thing.how == "adrift" for thing in things) and not {"river", "lake", "beach", "harbour", "pond", "stream", "canal"}.isdisjoint(place.names):
        return "open water"
    if not place.indoors and "sky" not in place.names and is_dry(place) and any(role.action in ("swim", "wade") for role in roles):
        return "open water"
    if not place.indoors and any(thing.name == "bed" and thing.how in ("in", "on") for thing in things):
        return "bedroom"
    stairs = any(thing.name.endswith(("stairs", "staircase", "steps")) for thing in things)
    if stairs and _KEEP.search(text):                  # the stairs of a castle are in it
        return "throne room" if not place.indoors else ""
    if stairs and "meadow" in place.names:
        return "living room"
    if not {"airport", "airport terminal"}.isdisjoint(place.names) and any(role.rig.skeleton == "vehicle" and role.action in _ON_A_RUNWAY for role in roles):
        return "airfield"
    if place.indoors and not place.tight and not place.craft and any(module_of(role.kind) == "watercraft" and role.action in _UNDER_SAIL for role in roles):
        return "harbour"
    shown = not _ARENAS.isdisjoint(place.names)
    if place.indoors and any(roles[seat].rig.skeleton == "vehicle" and roles[seat].kind != "wheelchair" and not (shown and roles[seat].kind in CYCLES)
                             for seat in ride.values()):
        return "street"
    return "meadow" if "in the grass" in text.lower() and not {"clouds", "sky"}.isdisjoint(place.names) else ""


_ON_WHEELS = frozenset(("cars", "haulage", "wheels", "hoofed"))
"""Modules of what is ridden by the sea, not on it."""
_IN_DEPTHS = frozenset(("open sea", "open water", "lake", "river", "river rapids", "harbour", "beach", "canal", "swamp", "arctic sea", "waterfall"))
_OUT_OF_WATER = re.compile(r"\b(?:jump|leap|leaps|leapt|breach|surfac|fly|flies|flew|beached|stranded|washed|caught|hook|net|surface|spout|sky|boat|bowl|tank|aquarium|bucket|jar|glass|walk|"
                           r"dance|land|shore|sand|air)\w*\b|\bon (?:the )?(?:beach|ice)\b", re.I)


def _below(names: tuple[str, ...], roles: list[Role], things: list[Thing], text: str) -> bool:
    """Are only fish there, in their water? One sees them in it."""
    swimming = bool(roles) and all(role.rig.skeleton == "fish" for role in roles)
    return swimming and not _IN_DEPTHS.isdisjoint(names) and not _OUT_OF_WATER.search(text) and all(role.action != "jump" for role in roles)


def _detail(place: Place | None, request: ShotRequest) -> Thing:
    """What a camera finds to look at where the words name nobody and nothing: something that belongs there."""
    names = set(place.names) if place else {"meadow"}
    fitting = next((things for kinds, things in _DETAILS if not names.isdisjoint(kinds)), ("candle", "vase", "clock")
                   if place and place.indoors else ("dandelion", "sunflower", "signpost"))
    if said(f"{request.lighting} {request.prompt}") in ("night", "gloom"):
        fitting = ("lantern", "candle")
    known = [name for name in fitting if name in all_props()]
    name = known[seed_of(request.prompt, 3) % len(known)]
    return Thing(name, Looks(seed=seed_of(name, 7)))


_NATURE = re.compile(r"^(?:then )?(?:the |an? |outside,? )?(?:\w+ ){0,2}?(?:sea|ocean|waves?|tide|water|river|lake|sky|sun|moon|stars?|clouds?|wind|breeze|storm|rain|snow|"
                     r"fog|mist|steam|smoke|dust|night|day|morning|evening|dawn|dusk|darkness|light|shadows?|silence|winter|spring|summer|autumn|world|city|town|village|street|forest|"
                     r"woods|valley|desert|mountains?|hills?|garden|harbou?r|island|house|hall|room|kitchen|castle|school)\b(?: \w+ly)? (?!of\b|in very close\b)\w+", re.I)


def _of_nature(text: str) -> bool:
    """Is the place itself, its weather or its hour what the sentence tells of: 'the sea calms'?"""
    return _NATURE.match(text) is not None


_LOOK_ONLY = re.compile(r"\W*(?:(?:all|now|shot|filmed|everything|in|the|a|is|film|picture|image) )*(?:black[- ]and[- ]white|monochrome|sepia|gr[ea]yscale|film noir|colou?rs?|full colou?r)\W*$", re.I)
"""A sentence that only says what the picture looks like."""
_CEILING = 6.0
"""Metres: what is larger stands in no room."""
_BUILT_INDOORS = 2.6
"""Metres: what is built in a room is no higher."""
_ASHORE = re.compile(r"\b(?:stranded|beached|washed[- ](?:up|ashore)|on the (?:sand|beach|shore))\b", re.I)


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
    ablaze: frozenset[str] = frozenset()          # nouns of what is on fire
    ashore: bool = False                          # what else swims lies on the land: a stranded whale


def _as_meant(text: str) -> str:
    """The words of a shot, put so that they say who does what."""
    text = _INFLATES.sub("blow into", _TOASTS.sub(r"\g<0>wine ", _BY_STEPS.sub("", _CLOSES.sub("shuts", _CLASS.sub("the children ", _EVERYBODY.sub("the crowd", joined(text)))))))
    text = rephrased(_LETS.sub("releases ", with_young(text)))
    return _MOVES_IN.sub("carries a cardboard box into ", text)


def cast(request: ShotRequest) -> Cast:
    """Read a request."""
    text, request = _as_meant(with_names(request)), request.but(location=joined(request.location))
    words, unknown = spoken(text, [character.name for character in request.characters])
    reading = Reading(words, notes=unknown)
    there, (place, place_name, place_note) = premises_of(request, text), place_of(request, text)
    setting = covered(reading.words, place, place_name) | covered(reading.words, None, there.front if there else "") | compared(reading.words)
    told = told_of_place(tokens(text), request.location)
    setting |= told_of_place(tokens(text), request.lighting, least=2)          # the light is no thing: 'bright spotlight'
    find_figures(reading, request, text, setting, told if place else set())
    setting |= {i for hit, character, kind in reading.mentions if character is None for i in stuff_of(reading.words, hit, kind)}
    weather = weather_of(f"{text} {request.lighting} {request.location}")
    roles = roles_of(reading, request, cold=is_cold(f"{text} {request.lighting} {request.location}") and not (place and place.indoors))
    roles, teachers = taught(reading.words, [replace(role, rig=can_hold(role.rig)) for role in roles])
    things, held = things_of(reading, roles, place, setting, told=told)
    if not roles and not things:
        things, held = things_of(reading, roles, place, setting, bare=True, told=told)
    things += [Thing(name, Looks(seed=seed_of(name, 7)), 2) for name in wares(reading.words, place_name)[:1]]
    if not roles and (other := _in_other_words(request, text, bool(things))):
        return cast(request.but(prompt=other[:4000]))
    on_fire = ablaze(reading.words)
    in_flames = place is not None and burns(place, place_name, on_fire)
    if not roles and not things and not weather and not in_flames and (place is None or request.camera.size not in _VISTAS) and not _of_nature(text) and not _LOOK_ONLY.match(text):
        things = [_detail(place, request)]
    roles = done(conjured(roles, things, text), things, held, place, f"{text} {request.location}")
    roles = dined(prepared(roles, things, held, text), held, text)
    roles = seated(dropping(with_gifts(at_work(examining(roles, held, text), things, held, text), things, held, text), things, text), things, place, text)
    roles = opposed(on_boards(rescued(picked_up(roles, f"{request.prompt} {text}")), things, held, text), things)
    roles = at_feats(at_sport(at_games(taken_off(roles, held, text), things, held, text), things, held, text), things, held, text)
    if any(role.action == "breathe fire" for role in roles):              # it is the fire that is breathed
        things = [thing for thing in things if thing.how == "light" or thing.name not in ("fire", "flame", "campfire")]
    roles = hidden_away(skywriters(opening(with_tools(roles, things, held, text), things, held), things), text)
    roles = at_chess(alighting(practised(roles, things, held), things, text), things)
    at_instruments(roles, things, held)
    roles = gestured(drawing(roles, things, text, place is None or place.indoors), things, held, text)
    at_desks(roles, things, held, text if place is None or place.indoors else "")
    in_love(roles, things, text)
    ride = {rider: seat for rider, seat in riding(reading.words, roles).items() if rider not in teachers}
    on_what_is_there(roles, ride)
    if place is None or not place.tight:
        at_the_wheel(roles, ride, text)
    roles = manned(roles, ride)
    roles, place, place_name = left_ashore(roles, ride, place, place_name)
    if place is not None and not place.indoors and not place.tight:
        waiting(roles, ride, request.prompt)
    roles = [replace(role, action="walk") if role.action == "ride" and i not in ride and not things else role for i, role in enumerate(roles)]
    roles = [replace(role, action="fly") if i in ride.values() and role.action == "stand" and _flies(role, text) else role
             for i, role in enumerate(roles)]
    elsewhere = _where_told(place, roles, things, ride, f"{text} {request.location}")
    if elsewhere:
        place, place_name = all_places()[elsewhere], elsewhere
    if place is not None and (place.indoors or place.roofed):            # it rains before the window, not on the carpet
        weather = tuple(kind for kind in weather if kind not in ("rain", "snow", "blizzard", "sand", "sandstorm"))
    if place is not None and place.indoors:
        roles, things = _under_a_ceiling(roles, things)
    roles = [replace(role, rig=felt(role.rig, role.mood)) for role in roles]
    drawn = [*(role.kind for role in roles), *(thing.name for thing in (*things, *held.values())), *({place_name} & all_places().keys())]
    notes = [*reading.notes, *([place_note] if place_note else []), *_stood_in(drawn)]
    return Cast(tuple(roles), tuple(things), held, ride, place, place_name, weather, tuple(notes), text, on_fire,
                _ASHORE.search(request.prompt) is not None)


def _in_other_words(request: ShotRequest, text: str, things: bool) -> str:
    """The prompt with somebody in it whom it only means: who speaks, 'she', whose paw it is; '' where nobody is meant."""
    if (request.speech or _SOMEBODY.search(text)) and not text.startswith(_UNNAMED):
        return f"{_UNNAMED} {request.prompt}"
    if alone := _PRONOUN.match(request.prompt):
        return f"A {'woman' if alone['who'].lower() == 'she' else 'man'}{request.prompt[alone.end():]}"
    return "" if things else absent.part_in_view(text, all_figures())


def _under_a_ceiling(roles: list[Role], things: list[Thing]) -> tuple[list[Role], list[Thing]]:
    """What is built in a garage fits into it; 'saves him from a burning house': no house stands in the room."""
    fits = [replace(role, rig=replace(role.rig, metres=min(role.rig.metres, _BUILT_INDOORS)))
            if role.rig.skeleton == "vehicle" and role.object_of == "build" else role for role in roles]
    return fits, [thing for thing in things if (prop := all_props()[thing.name]).metres < _CEILING or prop.where != "ground"]


def _flies(role: Role, text: str) -> bool:
    """Does who is ridden carry its rider through the air?"""
    return (any(part.name == "wing_n" for part in role.rig.parts) or has_cockpit(role)) and _IN_THE_AIR.search(text) is not None


def _stood_in(drawn: list[str]) -> list[str]:
    """A note for everything that is drawn as the nearest of its kind."""
    known = stand_ins()
    return [f"no drawing of its own for '{name}': drawn as a {known[name]}" for name in dict.fromkeys(drawn) if name in known and name not in HELD]

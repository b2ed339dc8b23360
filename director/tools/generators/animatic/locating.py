"""Where a shot plays: the set that its location, or else its prompt, names."""

from __future__ import annotations

import re
from dataclasses import replace

from director.model import ShotRequest
from director.tools.generators.animatic.art.catalogue import all_figures, all_places, all_props, module_of
from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.boarding import ASIDE, craft_in, craft_place
from director.tools.generators.animatic.compounds import named_for
from director.tools.generators.animatic.heroes import is_human
from director.tools.generators.animatic.naming import spoken
from director.tools.generators.animatic.outside import front_of, gives_way, takes_over
from director.tools.generators.animatic.players import before
from director.tools.generators.animatic.premises import premises_of
from director.tools.generators.animatic.words import Hit, Token, base, names_in, singulars, tokens

_ANYWHERE = frozenset(("inside", "indoors", "interior", "ice"))
"""Names of a room or a ground that give way to what they are in or of: the ice of a rink."""
_ABOARD = {"spaceship interior"}
"""Sets that swallow the furniture named with them: a workbench inside the spaceship is in the spaceship."""
_WITHIN = ("in", "inside", "aboard", "within", "of")
_WHERE = (*_WITHIN, "on", "at", "through", "across", "into", "over", "along", "above", "below", "beside", "under")
_ENTERED = frozenset(("visit", "enter", "explore", "tour"))
"""What is done to a place by who is then in it."""
_OVERHEAD = ("stars", "moon", "milky way", "galaxy", "clouds", "sky")
"""Who is under them is on the ground."""
_IN_WINDOWS = frozenset(("stars", "milky way", "galaxy"))
"""What is seen from within a craft."""
_NOOKS = {**dict.fromkeys(("door", "doorway", "threshold", "entrance"), "doorstep"), **dict.fromkeys(("window", "windowsill"), "living room")}
"""Where somebody is of whose place no more is told than this."""
_HOLLOW = frozenset(("tower room", "clock tower", "bell tower", "bottom of a well", "sewer"))
"""Sets that are the inside of what is mostly seen from outside: 'a dragon flies over the tower' is not in it."""
_INSIDE = frozenset(("", "in", "inside", "within", "into", "at", "on", "up", "down", "through", "along"))
"""What may stand before the name of one of these where the location says it."""
_BY_WORD = frozenset(("in", "inside", "within", "into"))
"""What must stand before it in a prompt."""
_MASTS = frozenset(("water", "radio", "control", "eiffel", "cell", "television", "tv", "office", "cooling", "transmission"))
"""Words before 'tower' for which it is no tower of stone."""
_AROUND = {"party room": ("living room", "bedroom", "party room"), "wedding": ("garden", "meadow", "snowfield", "wedding"),
           "parade": ("city street", "village", "snowfield", "parade"), "fog": (), "mud": ()}
"""Sets of an event or of weather, and those in which it is drawn all the same: a party on the beach is on the beach, a forest in
the fog is a forest."""
_ONLY_LOCATION = frozenset(("mud", "nest", "auditorium"))
"""Sets that a prompt's words do not lead to: who jumps into a puddle, or sits in a nest, does so where he is."""
_OF_IT = frozenset("day time season guest guests cake song march clothes costume outfit planner invitation food game games bells vows photo photos favour".split())
"""What may follow the name of an event that is not where something happens: 'on the wedding day'."""
_THEIRS = frozenset(("dentist", "orthodontist", "audience"))
"""Names of a place that are somebody too."""
_DENS = ("den", "lair")
"""Rooms of people and caves of dragons, but with an animal there its burrow."""
_BEASTS = frozenset("animals pawed hoofed wildlife waddlers".split())
"""Modules that draw who lives in burrows."""


def place_of(request: ShotRequest, text: str) -> tuple[Place | None, str, str]:
    """The set with the name it was found by, and a note where there is none: from the shot's location, else from the prompt
    ('in the forest', 'on a beach'), where a mere mention is no place."""
    known = all_places()
    if (there := premises_of(request, text)) is not None:
        return (there.inside, there.front, "") if there.inside else (there.land, there.land_name, "")
    if (beneath := _beneath(text, request.location)) is not None:
        return known[beneath], beneath, ""
    if (crossed := _crossed(tokens(text), request.location)) is not None:
        return known[crossed.name], crossed.name, ""
    for source, firm in ((request.location, True), (text, False)):
        words, notes = tokens(source), list[str]()
        hits = names_in(words, known)
        if firm and not hits and not craft_in(words):        # no set of that name: the nearest of its kind
            words, notes = spoken(source, place=True)
            hits = names_in(words, known)
        hits = [h for h in hits if not (h.name in _OVERHEAD and before(words, h.first) in ("under", "beneath", "below", *(() if firm else ("at",))))]
        hits = _landed([h for h in hits if _entered(h, words, firm)], words)
        hits = [h for h in hits if h.name not in _ANYWHERE] or hits
        hits = [replace(h, name="city street") if h.name in _TOPS and _is_craft(words, h.first) else h for h in hits]
        aboard = [h for h in hits if _ABOARD.intersection(known[h.name].names) and before(words, h.first) in _WITHIN]
        first = [] if request.location.strip() else [h for h in hits if h.first < 2 and not known[h.name].indoors]         # 'The mountain shakes'
        where = [h for h in hits if (before(words, h.first) in _WHERE or h in first or base(before(words, h.first), _ENTERED) is not None) and "out" not in [w.word for w in words[max(0, h.first - 3):h.first]]]
        chosen = next(iter(aboard or _settled(_compounds(hits) if firm else where)), None)
        front = front_of(words, firm) or (
            front_of(tokens(text), False) if firm and chosen is not None and gives_way(known[chosen.name]) else None)
        if front is not None and takes_over(front[0], front[1], chosen):
            return front[1], front[0].name, ""
        craft = craft_place(words, tokens(text), firm) if firm or chosen is None else None
        if craft is not None and (chosen is None or craft[0] <= chosen.first):
            return craft[1], craft[2], ""
        nook = _NOOKS.get(words[-1].word, "") if firm and words and chosen is None else ""
        if nook:
            return known[nook], nook, ""
        if chosen is not None and chosen.name in _DENS and _lives_there(request, text):
            return known["burrow"], chosen.name, ""
        other = _within(chosen, words) or _at_home(chosen, f"{request.location} . {text}") or _ground(known[chosen.name], f"{request.location} {text}") if chosen is not None else ""
        if chosen is not None and other:
            return known[other], chosen.name, ""
        if chosen is not None and (fuller := _by_content(words, chosen)):
            return known[fuller], chosen.name, ""
        if chosen is not None:
            return known[chosen.name], chosen.name, next((note for note in notes if note.endswith(f" {chosen.name}")), "")
    wanted = request.location.strip()
    return None, "", f"no set for '{wanted[:60]}': drawn as open country" if wanted else ""


_TOPS = frozenset(("roof", "rooftop"))


def _is_craft(words: list[Token], index: int) -> bool:
    """Is the roof named there that of a car?"""
    near = [token.word for token in (*words[max(0, index - 1):index], *words[index + 3:index + 5])]
    return any(word in all_figures() and module_of(word) in ("cars", "haulage", "wheels") for word in near)


def _lives_there(request: ShotRequest, text: str) -> bool:
    """Is an animal there and nobody else, or is the place told to be an animal's: 'the fox's den'?"""
    known = all_figures()
    owners = [token.word.removesuffix("'s") for token in tokens(request.location)]
    if any(owner in known and module_of(owner) in _BEASTS for owner in owners):
        return True
    lines = " . ".join((text, *(character.description for character in request.characters)))
    there = [hit.name for hit in names_in(tokens(lines), known)]
    return any(module_of(name) in _BEASTS for name in there) and not any(is_human(name) for name in there)


def _within(hit: Hit, words: list[Token]) -> str:
    """Who is in a castle is in its hall; before it, on its walls and over it it is seen from outside."""
    return "throne room" if "castle" in all_places()[hit.name].names and before(words, hit.first) in _BY_WORD else ""


_CROSSES = frozenset("cross wade enter explore climb scale roam wander".split())
_GOES = frozenset("walk run hike trek march ride cycle swim paddle row sail drive crawl wade ski skate gallop stumble jump leap dive fall ramble race journey travel".split())
_BATHES = frozenset("swim paddle row wade dive".split())
_INTO = frozenset(("through", "across", "into", "up", "along", "down"))
_TOO_WIDE = frozenset("sky stars moon sun clouds space city town village street road path room house home stage hall corner kitchen world land park garden yard "
                      "bed office school bridge tunnel".split())
"""Places that a sentence names in passing."""


def _crossed(words: list[Token], location: str) -> Hit | None:
    """The open country that somebody is told to go into or through, where the location is another: 'crosses a desert' in a flat."""
    known = all_places()
    told = [token.word for token in tokens(location)]
    own = {id(known[hit.name]) for hit in names_in(tokens(location), known)}
    if not own:
        return None
    for hit in names_in(words, known):
        place = known[hit.name]
        if place.indoors or id(place) in own or words[hit.last - 1].word in _TOO_WIDE or words[hit.last - 1].word in told or place.names[0] in (*_AROUND, *_ONLY_LOCATION):
            continue
        leading, near = before(words, hit.first), words[max(0, hit.first - 5):hit.first]
        verbs = {base(token.word, _MOTIONS) for token in near}
        if any(token.fresh for token in near[1:]) or ("and" in [token.word for token in near]):
            continue
        if base(leading, _MOTIONS) in _CROSSES or (leading in _INTO and not _GOES.isdisjoint(verbs)) or (leading == "in" and not _BATHES.isdisjoint(verbs)):
            return hit
    return None


_UNDER = re.compile(r"\b(?P<motion>\w+ )?(?:under|beneath|below|underneath) (?:the|an?) (?:[\w-]+ ){0,2}?(?P<what>bridge|motorway|highway)\b", re.I)
_PASSES = re.compile(r"(?:pass|flow|sail|swim|swam|float|drift|row|fl[iye]|glid|go|went|driv|run|ran|paddl)\w* $", re.I)


def _beneath(text: str, location: str) -> str | None:
    """The set under a bridge, for those who are told to be there while the location is the country around."""
    hit, around = _UNDER.search(text), next((all_places()[hit.name] for hit in names_in(tokens(location), all_places())), None)
    if hit is None or _PASSES.match(hit["motion"] or "") or (around is not None and around.indoors):
        return None
    return f"under {'a bridge' if hit['what'].lower() == 'bridge' else 'the highway'}"


_MOTIONS = dict.fromkeys(_CROSSES | _GOES, "go")


_HOMES = {"cottage": "log cabin", "house": "living room", "mansion": "living room", "inn": "café", "villa": "living room", "manor": "living room",
          "farmhouse": "kitchen", "bungalow": "living room"}
"""The room that somebody is in who is in one of these; else one sees it from outside."""


def _at_home(hit: Hit, text: str) -> str:
    """Who is told to be in a house is in a room of it."""
    room = _HOMES.get(hit.name, "")
    return room if room and re.search(rf"\b(?:in|inside|into) (?:an?|the|his|her|their|its|our|my) (?:[\w-]+ ){{0,2}}{hit.name}\b(?!s|['’]| (?:front|garden|yard|gate|roof))", text, re.I) else ""


def _ground(place: Place, text: str) -> str:
    """The ground that a sport is played on, where only a stadium is named: its running track is for runners."""
    if "stadium" not in place.names:
        return ""
    return next((name for name, pattern in _SPORTS if name in all_places() and pattern.search(text)), "")


_SPORTS = tuple((name, re.compile(rf"\b(?:{words})\b", re.I)) for name, words in (
    ("football pitch", r"goal ?keepers?|footballers?|football|soccer|penalt(?:y|ies)|free kick|striker|offside|goalposts?"),
    ("tennis court", r"tennis|rackets?"), ("basketball court", r"basketball|dunks?|slam dunk"),
))


def _by_content(words: list[Token], hit: Hit) -> str:
    """The set that what a place is full of makes of it: a yard full of scrap is a scrap yard, a room full of toys a toy room."""
    told = [token.word for token in words[hit.last:hit.last + 2]]
    if told[1:] not in (["of"], ["with"]) or told[0] not in ("full", "filled", "stuffed", "packed", "crammed", "piled"):
        return ""
    for token in words[hit.last + 2:hit.last + 9]:
        if token.fresh:
            return ""
        for kind in singulars(token.word):
            if f"{kind} {hit.name}" in all_places():
                return f"{kind} {hit.name}"
    return ""


def _landed(hits: list[Hit], words: list[Token]) -> list[Hit]:
    """The places, without the inside of a craft that stands on the ground of another: 'lander on the dusty moon'."""
    known = all_places()
    ground = any(not known[h.name].indoors and h.name not in _IN_WINDOWS for h in hits)
    return [h for h in hits if not (ground and _ABOARD.intersection(known[h.name].names) and before(words, h.first) not in _WITHIN)]


def _compounds(hits: list[Hit]) -> list[Hit]:
    """Of places named in a row the last is meant: the throne room of 'castle throne room'."""
    return [hit for index, hit in enumerate(hits) if index + 1 == len(hits) or hits[index + 1].first != hit.last]


def _entered(hit: Hit, words: list[Token], firm: bool) -> bool:
    """Is somebody in it, where the set is the inside of something?"""
    place = all_places()[hit.name]
    if place.names[0] in _ABOARD and before(words, hit.first) in ASIDE:
        return False
    if not firm and place.names[0] in _ONLY_LOCATION:
        return False
    if place.names[0] in _AROUND:
        return _held(hit, words) and (firm or before(words, hit.first) in ("in", "at", "into", "through"))
    if place.names[0] not in _HOLLOW:
        return True
    if hit.first and words[hit.first - 1].word in _MASTS:
        return False
    leading = before(words, hit.first)
    if hit.name.endswith("well") and " of " not in hit.name and "inside" not in hit.name:
        return leading in _BY_WORD | {"down"}              # 'the village well': at it
    outside = {"outside", "near", "behind"} & {word.word for word in words[:hit.first]}
    inside = leading in _INSIDE or (leading == "of" and hit.name.endswith(" room"))          # 'at the window of the tower room'
    return not outside and inside if firm else leading in _BY_WORD or " of " in hit.name


def _held(hit: Hit, words: list[Token]) -> bool:
    """Is an event or weather meant, not a thing named for it: the dress of 'in a wedding dress'?"""
    after = words[hit.last] if hit.last < len(words) and not words[hit.last].fresh else None
    return after is None or not (after.word in _OF_IT or after.word in all_props() or after.word in all_figures())


def _settled(hits: list[Hit]) -> list[Hit]:
    """An event or the weather gives way to where it is."""
    known = all_places()
    where = [h for h in hits if known[h.name].names[0] not in _AROUND]
    event = next((h for h in hits if known[h.name].names[0] in _AROUND), None)
    if event is None or any(known[h.name].names[0] not in _AROUND[known[event.name].names[0]] for h in where):
        return where
    return [event]


def covered(words: list[Token], place: Place | None, called: str = "") -> set[int]:
    """The words that name the place: they are neither figures nor things (the cabin of 'spaceship cabin'). `called`: by which name
    it was found, which may be that of a craft."""
    named = {name for name, one in all_places().items() if " " in name and one.names[0] not in _HOLLOW}
    names = named | (((set(place.names) if place else set()) | {called}) - _THEIRS - {""})
    found = {
        k for first in range(len(words)) for last in range(first + 1, min(first + 5, len(words) + 1))
        if " ".join(token.word for token in words[first:last]) in names for k in range(first, last)
    }
    return found | {k - 1 for k in found if named_for(words, k)}

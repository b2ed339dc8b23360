"""A clause with its plot, the words for the plot's slots, and where it happens."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director import dictionary
from director.screenwriter import (
    agreeing,
    bodies,
    casting,
    choosing,
    holidays,
    hours,
    leaving,
    phrases,
    places,
    players,
    sets,
    skills,
    unlisted,
    venues_of,
)
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause
from director.screenwriter.places import Setting
from director.screenwriter.players import Players
from director.screenwriter.words import actor

_VESSEL = r"\b(?:boat|ship|raft|canoe|kayak|sailboat|ferry|rowboat)\b"
_AFLOAT = re.compile(rf"\b(?:in|on|aboard) ((?:an?|the|his|her|their) (?:[a-z-]+ ){{0,2}}?{_VESSEL})")
_VEHICLE = (
    r"\b(?:boat|ship|raft|rocket|spaceship|car|bike|bicycle|plane|airplane|airship|balloon|sled|scooter|train|submarine|canoe|glider|kart|"
    r"motorbike|taxi|truck)s?\b"
)
_BUILDING = (
    r"\b(?:house|treehouse|bridge|tower|castle|hut|school|lighthouse|home|nest|city|church|wall|dam|sandcastle|snowman|statue|garden|tree|"
    r"bakery|\w*shop|\w*store|stall|stand|booth|kiosk|restaurant|café|cafe|zoo|hotel|library|museum|bank|temple|farm|park)\b"
)
_ENGINES = r"\b(?:rocket|spaceship|spacecraft|airplane|plane|helicopter|airship|hot air balloon|balloon)\b"
_WATER = r"\b(?:lake|sea|ocean|river|pond|bay|lagoon|waves|water)\b"


_MADE = frozenset("write compose sing play perform tell read paint draw hear learn teach dream solve".split())
"""Deeds whose object may be no thing that can be held."""


@dataclass(frozen=True)
class Deed:
    """`many` says which slots are plural; `places` are the story's own places as phrases; a `plain` deed is one shot."""

    plot: str
    slots: dict[str, str]
    many: dict[str, bool]
    setting: Setting
    places: dict[str, str]
    goal: Setting | None = None
    plain: bool = False
    body: str = ""  # how those who do it get about: '', 'water', 'wings', 'wheels', 'space', 'animal'


def deeds(parts: tuple[Clause, ...], cast: Players, setting: Setting, text: str) -> list[Deed]:
    """One deed for each clause. The place of a clause holds until another is named or reached."""
    made: list[Deed] = []
    near = setting
    shop = next((house for p in parts if len((house := venues_of.house(p)).split()) > 3), "")        # 'in a flower shop', no other
    spot = shop or next((p.place for p in parts if places.mentioned(p.place) is setting), "")
    aboard = next((_the(hit[1]) for p in parts if (hit := _AFLOAT.search(p.words))), "")
    vessel = aboard or next((_the(p.thing) for p in parts if re.search(_VESSEL, p.thing) or (
        p.verb in ("sail", "row", "paddle") and p.thing and not re.search(_WATER, p.thing) and not places.mentioned(p.thing))),
        "a small wooden boat")
    times = hours.told_at(text, tuple(part.led or part.verb for part in parts))
    gone: tuple[str, ...] = ()                                         # who has left the place and is nowhere yet
    for at, part in enumerate(parts):
        part = leaving.aboard(part, list(parts[:at]))
        if unlisted.venue(part.place):
            near, spot = unlisted.somewhere(part.place, near), part.place
        house = venues_of.house(part)
        far = house and leaving.far_off(part.place)
        near = unlisted.somewhere(f"{house} {part.place}", near) if far else near      # in a bar on the moon
        part = replace(part, place="") if house else part              # a bakery in the forest: what is seen is the bakery
        where = "" if far else house or leaving.itself(part) or (
            part.place if places.mentioned(part.place) else part.entered or venues_of.ridden(part))
        role = cast.of(part.subjects[0]) if part.subjects else None
        new = role is not None and made and not any(role.name in deed.slots.values() for deed in made)
        named = places.mentioned(where) or leaving.left(part, near, setting) or (
            leaving.brought(role.head, part, near) if role and new else None)
        if at and not named and (green := leaving.thawed(part, times[at], near, venues_of.of_trade(parts[0].subjects[0]), text)):
            named, where = green, ""
        who = tuple(re.sub(r"^(?:an?|the) ", "", one, flags=re.I) for one in part.subjects)
        if gone == who and not named:
            named, where = leaving.onward(part, near, venues_of.of_trade(part.thing)), ""
        gone = who if leaving.quitted(part) else gone if named is None else ()
        if named and named is not near:
            near, spot = named, where
        made.append(
            _deed(part, cast, near, _settled(part.place or (spot if places.mentioned(spot) is near else ""), near), vessel, text, made)
        )
        if made[-1].plot == "voyage" and near.name in ("harbour", "beach"):
            near, spot = places.SETTINGS["sea"], f"on {vessel}"
        reached = places.mentioned(part.goal) if not part.mode else None
        if reached is places.SETTINGS["sea"] and part.verb in _BY_LAND:
            reached = places.SETTINGS["beach"]
        if reached:
            near, spot = reached, part.goal
    return made


_BY_LAND = frozenset("drive walk run ride hike march race hurry cycle stroll wander bike pedal rush".split())
"""Who goes to the sea so comes to its shore."""


def _unknown(place: str, setting: Setting) -> str:
    """A place of no list: as it is called where it is one, a town with the setting that fits, else the setting."""
    town = f"{place}, {_noun(setting.wide)}" if re.match(r"(?:in|at|near|outside) [A-Z]", place) else setting.wide
    return place if unlisted.venue(place) else town


def _deed(part: Clause, cast: Players, setting: Setting, spot: str, vessel: str, text: str, before: list[Deed]) -> Deed:
    actors = tuple(
        r for s in part.subjects if (r := cast.of(s) or (cast.meant(s, ()) if re.fullmatch(r"he|she|it|they", s, re.I) else None))
    )
    names = [_called(s, r) for s, r in zip(part.subjects, [cast.of(s) for s in part.subjects], strict=True)]
    if actors and len(actors) == len(part.subjects):
        names = [r.name for r in dict.fromkeys(actors)]
    who = phrases.listed(names)
    many = phrases.several(part.subjects) if len(names) > 1 or not actors else phrases.plural(part.subjects[0])
    other = _other(part, cast, actors)
    plot = choosing.plot(part, other is not None, many, actors)
    slots, counts = _slots(part, cast, actors, other, who, many, before)
    goal = places.mentioned(part.goal) if part.goal else None
    # no shots of the way there: they are seen arriving
    back = part.verb == "return" or (part.verb in ("go", "come", "move") and re.search(r"\bback\b", part.words) is not None)
    driven = not actors and bodies.vehicle(who) != ""
    if goal and not driven and (back or plot in ("ride", "dash", "chase") or goal.name in _ABOVE) and not part.place:
        setting, spot = goal, _settled(part.goal, goal)
    if plot == "voyage" and re.sub(r"^(?:the|an?) ", "", vessel) not in slots["act"]:
        slots["act"] += f" on {vessel}"
    if part.verb in ("turn", "transform", "change") and part.target and other:
        slots["T"] = re.sub(r"^an?\s+", "the ", part.target)
    if plot == "knock":
        slots["T"] = next((r.name for r in cast.roles), "the boy")
    if plot in ("build", "repair", "find", "meet", "paint", "write", "cook"):
        spot = re.sub(r"^on (?=(?:the |a )?(?:[\w-]+ )?(?:lake|river|pond|sea)$)", "at ", spot)       # who builds a raft is not afloat yet
    slots |= _scenery(part, setting, goal, vessel)
    where = {"wide": holidays.festive(spot or "", setting, text)} if spot or holidays.festive("", setting, text) else {}
    if spot:
        where["way"] = spot
    if part.goal or (part.thing and plot in ("journey", "voyage") and slots["vessel"] != _the(part.thing)):
        target = part.goal or f"to {part.thing}"
        where["goal"] = _settled(target, goal or setting)
    if plot == "voyage" and not re.search(_WATER, where.get("way", "")):
        where["way"] = "on the open sea"
    tool = bool(actors) and all(r.kind == "machine" and r.head not in casting.LIVELY for r in actors)
    if tool and plot in ("find", "roam", "journey", "do", "search", "watch", "strive", "dash"):
        plot = "vehicle"
    plain = (tool and bool(before)) or (
        not actors and not (part.subjects and re.match(r"something|someone", part.subjects[0], re.I)) and bool(before)
    )
    if plot == "knock":
        where, spot = {}, ""
    if re.search(_ENGINES, part.words) and plot in ("journey", "fly"):
        plot = "flight"
        slots["vessel"] = next(iter(re.findall(rf"(?:{_ENGINES})", part.words)), "rocket")
        slots["vessel"] = f"the {slots['vessel']}"
        where["way"] = places.SETTINGS["space" if re.search(r"rocket|space", slots["vessel"]) else "sky"].vista
    if part.place and plot != "knock":
        where["own"] = _settled(part.place, setting) if places.mentioned(part.place) else _unknown(part.place, setting)
    body = "wheels" if driven else ""
    body = bodies.of(actors[0].head, actors[0].kind, setting.name, text if plot in ("race", "ride") else "") if actors else body
    return Deed(plot, slots, counts, setting, where, goal, plain, body)


def _called(phrase: str, role: Role | None) -> str:
    return role.name if role else phrase


def _other(part: Clause, cast: Players, actors: tuple[Role, ...]) -> Role | None:
    """Somebody the deed is done to."""
    first = phrases.split_subjects(part.thing)[0] if part.thing else ""
    if re.fullmatch(r"him|her|it|them", first, re.I):
        return cast.meant(first, actors)
    role = cast.of(part.thing) or cast.of(first)
    if role is None and re.fullmatch(r"him|her|it|them", part.target, re.I):
        return cast.meant(part.target, actors)
    if role is None and part.target and (not part.thing or part.verb in ("give", "hand", "offer", "bring", "show", "lend")):
        role = cast.of(part.target)
    return role if role not in actors else None


def _slots(
    part: Clause, cast: Players, actors: tuple[Role, ...], other: Role | None, who: str, many: bool, before: list[Deed]
) -> tuple[dict[str, str], dict[str, bool]]:
    """The words of the story for a plot's slots, and which of them are plural."""
    act = _renamed(agreeing.predicate(part, many), part, cast, actors, other, before)
    thing = part.thing
    if re.fullmatch(r"it|them|him|her", thing, re.I) and other is None:
        thing = next((d.slots["o"] for d in reversed(before) if d.slots.get("o")), "")
    thing = "" if part.verb == "break" and part.words.startswith("into") else thing
    full = other.name if other else thing
    short = other.name if other else _the(thing)
    target = cast.of(part.target) if part.target else None
    single = len(dict.fromkeys(actors)) < 2
    if re.search(r"^(?:eat|share|drink|cook|taste|bake|munch|stir|brew|serve)$", part.verb):
        short = re.sub(r"^the (?:\w+ )?(?:jar|pot|bowl|cup|plate|slice|piece|bar|box|bag|glass|bottle|basket) of ", "the ", short)
    slots = {
        "S": who,
        "O": full,
        "o": short,
        "act": act,
        "T": target.name if target and target not in actors and target is not other else "",
        "A": "" if single else actors[0].name,
        "B": "" if single else actors[1].name,
        "o0": re.sub(r"^(?:the|an?) ", "", short),
        "skill": skills.shown(part.skill or part.verb),
        "skills": _inflected(skills.shown(part.skill or part.verb), many),
        "done": _done(short, other),
        "end": _ending(who, many, short.replace("broken ", ""), other),
        "endfind": _found(who, many, short, other),
    }
    counts = {
        "S": many,
        "o": phrases.plural(other.description.split(", ")[-1] if other and other.named else other.description if other else short),
        "t": bool(target and phrases.plural(target.description)),
        "a": bool(not single and phrases.plural(actors[0].name)),
        "b": bool(not single and phrases.plural(actors[1].name)),
    }
    if other:
        counts["o"] = phrases.plural(other.name) if other.name.startswith("the ") else False
    paper = re.search(choosing.PAPERS, short)
    slots |= {"book": full if paper else "a big book", "thebook": short if paper else "the big book"}
    if not other and short and not choosing.tangible(short):
        slots |= {"o": "", "O": "", "end": "", "endfind": ""} if part.verb not in _MADE else {}
    slots |= bodies.comers(who, actors[0].head if actors else "")
    slots["flying"] = who if re.search(r"superhero|bird|butterfly|angel|dragon|fairy", part.words) else ""
    held = slots["o"] if not other else ""
    slots |= {"small": "" if _big(held) else held, "big": held if _big(held) else ""}
    slots["oskills"] = _inflected(skills.shown(part.skill), counts["o"]) if part.skill else ""
    return slots, counts


_ABOVE = ("moon", "mars", "space", "stars", "sky")
def _renamed(act: str, part: Clause, cast: Players, actors: tuple[Role, ...], other: Role | None, before: list[Deed]) -> str:
    """The predicate with names for those who have one and for the pronouns in it."""
    for phrase, role in sorted(cast.phrases.items(), key=lambda item: -len(item[0])):
        within = re.search(rf"\b{re.escape(phrase)} [a-z]+$", part.thing, re.I)                  # 'a monster movie' is no monster
        act = act if within else re.sub(rf"\b{re.escape(phrase)}\b(?!['’])", role.name, act, flags=re.I)
    first = re.search(
        r"\b(him|them|it|her(?=\s+(?:to|how|in|on|at|up|home|with|from|and|find|win|get|go|build|back|out|into|fly|climb|learn|an?|the|his|its|"
        r"one|two|three|some|another)\b|\s*$))\b",
        act,
    )
    done_to = part.target if re.fullmatch(r"him|her|it|them", part.target, re.I) else part.thing.split()[0] if part.thing else ""
    if first and other and re.fullmatch(r"him|her|it|them", done_to, re.I):
        act = act[: first.start()] + other.name + act[first.end() :]
    elif first and first.group(1) in ("it", "them"):
        known = next((made for d in reversed(before) if (made := _taught(d) or _cleared(d) or d.slots.get("o", "")) not in (
            "", *_names(actors))), "")
        if first.group(1) == "them" and not phrases.plural(known):
            known = next((d.slots["S"] for d in reversed(before) if d.many.get("S")), known)
        act = act[: first.start()] + known + act[first.end() :] if known else act
    return act


def _names(roles: tuple[Role, ...]) -> list[str]:
    return [role.name for role in roles]


def _taught(deed: Deed) -> str:
    """'the soup' of 'teaches a robot to make soup'."""
    made = re.fullmatch(r"\w+ (?:an? |the |some )?((?:[a-z]+ )?[a-z]+)", deed.slots.get("skill", "") if " to " in deed.slots["act"] else "")
    return f"the {made[1]}" if made and choosing.tangible(made[1]) and dictionary.bases(made[1].split()[-1], "noun") else ""


def _cleared(deed: Deed) -> str:
    """'the bench' of 'clears snow from a bench'."""
    hit = re.match(r"(?:clear|sweep|brush|wipe|scrape|remove|shovel|wash|peel)s? [^,]+? (?:from|off) (?:an?|the) "
                   r"(?P<what>[a-z]+(?: [a-z]+)??)\b", deed.slots["act"])
    return f"the {hit['what']}" if hit else ""


def _the(thing: str) -> str:
    """'a magic soup for her' -> 'the magic soup'; 'their spaceship' stays."""
    core = re.split(r"\s+(?:that|which|who|with|from|made|for|about|called|named|so(?= \w+ (?:that|the|it|he|she|they)\b))\s+",
                    thing.strip(), maxsplit=1)[0]
    if not core or re.match(
        r"(?:him|himself|herself|itself|themselves|each other|what|how|that|why|lost|it|them|her|(?:(?:an?|the) )?(?:crime|mystery|"
        r"problem|case|war|fight|race|day|way|lesson|sea|deep sea|world|time|hope|love|peace|joy|life|fun|magic|home))$",
        core,
        re.I,
    ):
        return ""
    if re.match(r"(?:his|her|their|its|my|the)\s", core, re.I) or re.fullmatch(r"[A-Z]\w+", core):
        return core
    bare = re.sub(r"^(?:an?|one|some|many)\s+", "", core, flags=re.I)
    return f"the {bare}"


def _inflected(skill: str, many: bool) -> str:
    first, *rest = skill.split() or [""]
    return " ".join([agreeing.present(first, many), *rest]) if first else ""


def _done(short: str, other: Role | None) -> str:
    are = phrases.plural(short)
    if other:
        return "opens both eyes and lights up"
    if re.search(_VEHICLE, short):
        return "stand ready to go" if are else "stands ready to go"
    if re.search(_BUILDING, short):
        return "stand finished in the light" if are else "stands finished in the light"
    return (
        "shine as new" if are else "shines as new" if not re.search(r"machine|clock|computer|radio", short) else "begins to blink and hum"
    )


def _ending(who: str, many: bool, short: str, other: Role | None) -> str:
    if other:
        return f"{who} and {short} walk side by side, laugh and wave"
    if re.search(_VEHICLE, short):
        return agreeing.spoken(f"{{S}} [sit] in {short} and [ride] off, waving", {"S": who}, {"S": many})
    if re.search(_BUILDING, short):
        return agreeing.spoken(f"{{S}} [stand] in front of {short} and [wave]", {"S": who}, {"S": many})
    return agreeing.spoken(
        f"{{S}} [stand] beside {short}, [laugh] and [wave]" if short else "{S} [laugh] and [wave]", {"S": who}, {"S": many}
    )


def _found(who: str, many: bool, short: str, other: Role | None) -> str:
    if other:
        return f"{who} and {short} walk side by side, laugh and wave"
    big = not short or _big(short)
    line = "{S} [jump] for joy and [wave] at {o}" if big else "{S} [lift] {o} up high and [laugh]"
    return agreeing.spoken(line, {"S": who, "o": short or "it"}, {"S": many})


def _big(short: str) -> bool:
    return (
        re.search(
            rf"{_BUILDING}|{_VEHICLE}|\b(?:land|island|door|cave|planet|world|forest|room|stairs|ruins?|temple|pyramid|ship|valley|lake|oven|stove|fridge|piano|"
            r"bed|table|wardrobe|tram|bus|wagon|carriage|elephant|whale|machine|trail|path|tracks?|statues?|"
            r"sculptures?|trees?|fountain|garden|moon|sun|stars?|rainbow|waterfall|road|gate|wall)\b",
            short,
        )
        is not None
    )


def _scenery(part: Clause, setting: Setting, goal: Setting | None, vessel: str) -> dict[str, str]:
    reach = re.sub(r"^(?:to|into|onto|towards?)\s+", "", part.goal) or (
        _the(part.thing) if part.thing and not players.lively(part.thing) and _the(part.thing) != vessel else ""
    )
    reach = re.sub(r"^an?\s+", "the ", reach)
    return {
        "view": setting.view,
        "critter": "" if setting.name in ("space", "stars", "moon", "mars", "underwater", "sky", "sea") else "a small squirrel",
        "storm": "as everything shakes" if setting.name in ("space", "stars", "moon", "mars") else "in wind and rain",
        "vessel": vessel,
        "goal": reach or setting.view,
        "there": f"at {reach}" if reach else "at last",
        "ground": re.sub(r"^the island$", "the sandy island", reach) if reach and not re.search(_WATER, reach) else "the shore",
    }


def _settled(phrase: str, setting: Setting) -> str:
    """A place to be at, from a place to go to: 'through the rainy city' -> 'in the rainy city'; '' stays ''."""
    hit = re.match(
        r"(through|across(?! from)|into|from inside|to|towards?|from|over|around|along|down|up|past|onto|off|out of|between|by)\s+(.+)$",
        phrase.strip(),
    )
    if not hit:
        if not phrase or sets.drawable(phrase):
            return phrase
        return f"{phrase}, {_noun(setting.wide)}" if re.search(r"[A-Z]", phrase) else setting.wide      # 'in the bathtub': a bathroom
    prep, noun = hit.group(1), hit.group(2)
    on = re.search(
        rf"{_WATER}|\b(?:island|hill|mountain|beach|moon|mars|planet|street|road|roof|rooftop|bridge|stage|field|path|slope|track|balcony|terrace|porch|deck|pier)\b",
        re.split(r"\s(?:by|near|beside|next to)\s", noun)[0],
        re.I,
    )
    above = prep == "over" and setting.name != "sea"
    base = {"by": "at", "between": "between"}.get(prep) or ("high above" if above else "on" if on else "in")
    out = f"{base} {noun}"
    return out if sets.drawable(noun) else f"{out}, {_noun(setting.wide)}"


def _noun(phrase: str) -> str:
    return re.sub(r"^(?:in front of|in|on|at|inside|high in)\s+", "", phrase)


__all__ = ["Deed", "actor", "casting", "deeds"]

"""Ideas of a few words without a verb: 'a beekeeper at dusk', 'a mouse heist', 'a library under the sea', 'a lighthouse in a storm'.

Each becomes a small story of its own trade, occasion, house or weather: somebody wants something, it is hard, and at the end it has
happened.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import (
    agreeing,
    casting,
    clauses,
    coverage,
    happenings,
    hours,
    occasions,
    phrases,
    places,
    players,
    rows,
    telling,
    trades,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.telling import Treatment
from director.screenwriter.words import actor

_LONGEST = 9                      # words; more than these tell a story
_WHEN = re.compile(r"\s+(?:at|in|on|under|during) (?:the |an? )?(?:[a-z]+ )?(?:rain|snow|storm|fog|winter|summer|spring|autumn|dawn|dusk|"
                   r"night|noon|midnight|sunrise|sunset|morning|evening|christmas|moonlight)$", re.I)


def treated(text: str, count: int, rng: random.Random) -> Treatment | None:
    """The story of a bare idea; None for one that tells a deed, or names what no table knows."""
    line = text.strip(" .!?")
    if not line or len(line.split()) > _LONGEST or re.search(r"[,.;:!?\n\"]", line) or any(part.verb for part in clauses.understand(line)):
        return None
    light = hours.light_in(line)
    bare = _WHEN.sub("", line)
    core, place = _placed(bare)
    made = _happening(bare, count, rng) or _worker(core, place, count, rng) or _house(core, place, count, rng) or (
        _standing(core, place, light, count)) or _small_deed(core, place, count, rng)
    if made is None:
        return None
    stormy = made.topic and "storm" in light
    lit = made.beats if stormy else tuple(replace(beat, light=light) if light and not _inside(beat) else beat for beat in made.beats)
    return replace(made, beats=lit)


def _placed(bare: str) -> tuple[str, str]:
    """('a library', 'under the sea') of 'a library under the sea'; no place where none is named that is known."""
    hit = re.match(r"(?P<core>.+?) (?P<place>(?:in|on|at|under|above|inside|beside|behind|between|near) .+)$", bare)
    known = hit and places.mentioned(hit["place"])
    return (hit["core"], hit["place"]) if hit and known else (bare, "")


def _inside(beat: Beat) -> bool:
    return (places.mentioned(beat.place) or places.SETTINGS["meadow"]).inside


def _worker(core: str, place: str, count: int, rng: random.Random) -> Treatment | None:
    """Somebody whose trade is known, at it where the idea says."""
    lines = trades.of(core) if players.lively(core) or actor(core.split()[-1]) else ""
    place = place or ("on a busy city street" if re.search(r"\bstreet\b", core) else "")
    if not lines:
        return None
    made = occasions.worked(core, lines, place, _near(count, len(lines.strip().splitlines())), rng)
    if not place:
        return made
    room = [re.split(r" (?:with|full of) ", beat.place)[0] if _inside(beat) else "" for beat in made.beats]
    there = tuple(replace(beat, place=f"{within} {place}" if within and "street" not in place else place)
                  for beat, within in zip(made.beats, room, strict=True))
    return replace(made, beats=there)


def _near(count: int, known: int) -> int:
    """As many shots as there are steps, where a few more are wanted: none is seen twice."""
    return known if known < count <= known + 3 else count


def _happening(line: str, count: int, rng: random.Random) -> Treatment | None:
    """'a mouse heist', 'a pirate wedding', 'the last bus home': those who are in it, and how such a thing goes."""
    found = happenings.of(line)
    if found is None:
        return None
    setting = places.mentioned(found.place) or places.SETTINGS["city"]
    roles: list[Role] = []
    for who in found.who:
        roles.append(casting.invent(who, setting, rng, taken=tuple(role.name for role in roles),
                                    worn=tuple(role.description for role in roles)))
    slots = {"S": roles[0].name, "O": roles[1].name if len(roles) > 1 else "", "ride": found.ride, "prize": found.prize,
             "hand": "paw" if roles[0].kind == "animal" else "hand"}
    many = {"S": phrases.plural(found.who[0]), "o": len(found.who) > 1 and phrases.plural(found.who[1])}
    made = rows.beats(found.lines, slots, many, {"{home}": found.place, "{ride}": found.ride}, setting.lights[0])
    return Treatment(setting, tuple(roles), occasions.counted(made, _near(count, len(made))), None, "idea")


_DEEDS = (
    (r"detectives?|inspectors?|spy|spies|agents?|sleuths?", "follow a trail of feathers and find a stolen ring"),
    (r"ghosts?|spirits?|phantoms?", "float through the dark and find a lost kitten"),
    (r"vampires?|werewol(?:f|ves)|monsters?|zombies?", "step out into the sun and discover a flower"),
    (r"boxers?|wrestlers?|fighters?", "train alone and win the last fight"),
    (r"cowboys?|cowgirls?|ranchers?|riders?", "search for a lost calf and find it in a canyon"),
    (r"pirates?|buccaneers?", "dig in the sand and find an old chest"),
    (r"king|queen|prince|princess(?:es)?|kings|queens|princes", "escape from the ball and dance in the garden"),
    (r"wizards?|witch(?:es)?|sorcerers?|mages?", "lose a magic wand and find it in a bird's nest"),
    (r"robots?|androids?|cyborgs?", "find a small flower and water it"),
    (r"dragons?", "guard an egg and help the little dragon out of it"),
    (r"aliens?", "land in a garden and discover a sunflower"),
    (r"mermaids?|divers?", "find a bottle with a letter and read it"),
    (r"boys?|girls?|child(?:ren)?|kids?|toddlers?", "lose a red balloon and chase it"),
    (r"(?:wo)?m[ae]n|lad(?:y|ies)|gentlem[ae]n|widows?|widowers?|strangers?", "wait for a letter and open it"),
)
"""What those want of whom nothing else is told, and how it ends."""


def _small_deed(core: str, place: str, count: int, rng: random.Random) -> Treatment | None:
    """Somebody without a trade that is known: what such a one may want, and gets."""
    last = core.split()[-1].lower()
    if not players.lively(core) or re.match(r"[A-Z]\w+$", core.split()[-1]):
        return None
    does = next((does for heads, does in _DEEDS if re.fullmatch(heads, last)), "")
    if not does:
        return None
    many = phrases.plural(core)
    first, _, rest = does.partition(" and ")
    said = " and ".join(f"{agreeing.present(part.split()[0], many)} {' '.join(part.split()[1:])}" for part in (first, rest))
    made = telling.tell(f"{core} {said}{' ' + place if place else ''}", count, rng)
    return replace(made, idea=clauses.Clause((core,)))


_HOUSE = """
wide | {front} | | {House}, small in a wide view, light in its windows
medium | {front} | | {S} [open] the door of {house}
{work}
two | {within} | | A first guest comes in and [look:1] around, eyes wide
vista | {front} | evening, lights in the windows | {S} [stand] in the door of {house} and [wave] to a line of guests
"""


def _house(core: str, place: str, count: int, rng: random.Random) -> Treatment | None:
    """'a library under the sea': from outside there, then those who work in it, and its guests."""
    lines = trades.of(core) if place else ""
    if not lines or players.lively(core):
        return None
    name = phrases.definite(core)
    front, within = f"in front of {name} {place}", f"in {name} {place}"
    ground = places.mentioned(place) or places.SETTINGS["city"]
    role = casting.invent(f"an old {trades.worker(core)}", ground, rng)
    work = [re.sub(r"\|[^|]*\|[^|]*\|", f"| {within} | |", row.strip(), count=1) for row in lines.strip().splitlines()[:3]]
    told = _HOUSE.replace("{work}", "\n".join(work)).replace("[look:1]", "looks")
    slots = {"S": role.name, "house": name, "House": f"{core[:1].upper()}{core[1:]}"}
    filled = told.replace("{front}", front).replace("{within}", within)
    made = rows.beats(filled, slots, {"S": False}, {}, ground.lights[0])
    return Treatment(ground, (role,), occasions.counted(made, _near(count, len(made))), None, "idea")


_WEATHERED = """
wide | {S} under a still sky, small in a wide view | soft morning light
medium | The wind rises around {s}, clouds gather | grey light, dark clouds
low | {S} from below, the first gusts tear at it | grey storm light
insert | Rain runs down {s} in very close view | grey storm light
track | {S} in the full storm, water flies past | storm, dark clouds, lightning
vista | {S}, still standing, the sky clears | golden light after the rain
"""
_ALONE = """
wide | {S}, small in a wide view of the whole place | dawn, pink first light
insert | Dew runs down {s} in very close view | soft morning light
medium | A bird lands on {s} and looks around | bright day light
low | Clouds race over {s}, their shadows pass | bright day light
close | The bird flies up from {s} | warm afternoon light
vista | {S} under the first stars, one light far behind | dusk, first stars
"""


def _standing(core: str, place: str, light: str, count: int) -> Treatment | None:
    """What stands somewhere, and the weather or the day that goes over it."""
    last = core.split()[-1].lower()
    noun = next(iter(dictionary.bases(last, "noun")), last)
    if not core.split()[1:] or players.lively(core) or not wordnet.is_a(noun, "structure", "tree", "vessel", "geological formation"):
        return None
    stormy = "storm" in light
    setting = places.mentioned(place) or places.mentioned(core) or places.SETTINGS["meadow"]
    if setting.inside:
        return None
    name = phrases.definite(core)
    where = place or setting.wide
    where = "" if re.search(rf"\b{re.escape(last)}\b", where) else where
    beats: list[Beat] = []
    for row in (_WEATHERED if stormy else _ALONE).strip().splitlines():
        frame, said, hour = (part.strip() for part in row.split("|"))
        who = core if not beats else name
        action = said.replace("{S}", f"{who[:1].upper()}{who[1:]}").replace("{s}", name)
        beats.append(Beat(action=action, place=where, light=hour, frame=frame, importance=6, tell=action))
    made = tuple(beats)
    made = occasions.counted(made, count) if count <= len(made) else coverage.stretched(made, count)
    return Treatment(setting, (), made, None, "subject", core)

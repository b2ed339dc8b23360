"""Who brings somebody something gives it to him; what is given when no word says what."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props, module_of
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_BRINGS = re.compile(r"\b(?:bring|fetch|carr)\w*\b", re.I)
_SHOWS_HOW = re.compile(r"\bshow(?:s|ed|ing)?\b[^.;]*\b(?:how|the way|around)\b", re.I)
_DROPS = re.compile(r"\bdrop(?:s|ped|ping)?\b(?= (?:the|a|an|his|her|its|their|it|them|everything)\b)", re.I)
_CLOSELY = re.compile(r"\blook(?:s|ing)? closely at\b", re.I)
_FALLS = re.compile(r"\b(?:falls?|fell|falling|trip\w*|tumbl\w+|collaps\w+|slip\w*|crash\w*)\b", re.I)
_FEEDS = re.compile(r"\b(?:feed|feeds|fed|feeding)\b", re.I)
_NURSES = re.compile(r"\b(?:nurs(?:es|ed|ing)|tend(?:s|ed|ing)?|bandag(?:es|ed|ing))\b", re.I)
_FOOD = {
    "carrot": "horse pony donkey rabbit hare bunny reindeer guinea hamster", "grass": "sheep lamb cow calf goat deer camel llama giraffe",
    "bread": "bird duck hen chicken goose swan pigeon sparrow rooster ducks", "banana": "monkey ape gorilla elephant", "cheese": "mouse rat",
    "walnut": "squirrel parrot", "sausage": "dog puppy wolf lion tiger fox cat kitten", "honeycomb": "bear",
}
"""What an animal is fed with."""


def can_hold(rig: Rig) -> Rig:
    """The rig with something to hold with: who has no hands has a mouth."""
    names = {part.name for part in rig.parts}
    if rig.grip or rig.skeleton not in ("biped", "quadruped", "bird", "fish"):
        return rig
    grip = "hand_r" if rig.skeleton == "biped" else "mouth"
    return replace(rig, grip=grip) if grip in names else rig


def with_gifts(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, those who bring something to the next one giving it; `held` gets what is given."""
    out = list(roles)
    for i, (role, other) in enumerate(itertools.pairwise(roles)):
        if role.action == "walk" and re.search(rf"\bleav(?:es|ing) (?:the )?{re.escape(other.name)} (?:an?|the|some|his|her|two) ", text, re.I):
            out[i], out[i + 1] = replace(role, action="give"), replace(other, action="reach")
            continue
        if role.action == "carry" and other.object_of == "carry" and (i in held or i + 1 in held or any(
                gift.object_of == "carry" for gift in roles[i + 2:i + 3])) and _BRINGS.search(text):
            if i not in held and i + 1 in held and role.rig.grip:
                held[i] = held.pop(i + 1)
            out[i], out[i + 1] = replace(role, action="give"), replace(other, action="reach")
        elif role.action == "give" and other.object_of == "give" and _SHOWS_HOW.search(text):
            out[i], out[i + 1] = replace(role, action="point"), replace(other, action="look", object_of="")
        elif role.action == "give" and other.object_of == "give" and role.rig.grip and i not in held and all(one.named == other.named for one in roles[i + 2:]) and not any(
                thing.how == "give" for thing in things):
            name = _gift(other, text)
            if name in all_props():
                held[i] = Thing(name, Looks(seed=seed_of(name, 7)))
    return out


def examining(roles: list[Role], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, those who look closely at what they hold with their eyes on it; who follows a case has a magnifying glass."""
    lens = next((i for i, role in enumerate(roles) if role.action in ("stand", "look", "think") and role.rig.skeleton == "biped"
                 and role.rig.grip and i not in held), None)
    if lens is not None and _ON_A_CASE.search(text):
        held[lens] = Thing("magnifying glass", Looks(seed=seed_of("magnifying glass", 7)))
        roles = [replace(role, action="lens") if i == lens else role for i, role in enumerate(roles)]
    close = _CLOSELY.search(text) is not None
    return [replace(role, action="read") if close and i in held and role.action == "look" and role.rig.skeleton == "biped" else role
            for i, role in enumerate(roles)]


_ON_A_CASE = re.compile(r"\b(?:investigat|inspect)(?:es?|ing|ed)\b|\bsolv(?:es?|ing) (?:the|an?|his|her|their|its) (?:[a-z-]+ )*?"
                        r"(?:case|mystery|crime|murder|theft|robbery|riddle)\b", re.I)


_AT_WORK = re.compile(r"\bat work on\b", re.I)


def at_work(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, those whose hands are seen at work with a small thing between them or before a large one; no hammer on a letter."""
    out = list(roles)
    busy = next((i for i, role in enumerate(roles) if role.action == "build" and role.rig.skeleton == "biped"), None)
    if busy is None or not _AT_WORK.search(text):
        return out
    held.pop(busy, None)
    on = next((thing for thing in things if thing.how == "on" and thing.by == busy), None)
    prop = all_props()[on.name] if on else None
    small = prop is None or (prop.where in ("hand", "table") and prop.metres <= 0.6)
    if on is not None and small:
        things.remove(on)
        held[busy] = on
    out[busy] = replace(roles[busy], action="sew" if small else "press")
    return out


def dropping(roles: list[Role], things: list[Thing], text: str) -> list[Role]:
    """The roles, those who drop something standing while it falls."""
    out = list(roles)
    for k, thing in enumerate(things if _DROPS.search(text) else ()):
        if thing.how == "fall" and thing.by >= 0 and out[thing.by].action == "fall" and out[thing.by].rig.grip:
            out[thing.by] = replace(out[thing.by], action="fly" if out[thing.by].rig.skeleton == "bird" else "look", mood=out[thing.by].mood or "surprised")
            things[k] = replace(thing, how="drop")
    if _DROPS.search(text) and not _FALLS.search(text):            # what nothing is drawn for falls unseen
        out = [replace(role, action="look") if role.action == "fall" and role.rig.skeleton != "vehicle" else role for role in out]
    return out


def rescued(roles: list[Role]) -> list[Role]:
    """The roles, those who save the next one with him in their arms where he is not too large; else they reach for him."""
    out = list(roles)
    for i, role in enumerate(roles):
        if role.action != "rescue":
            continue
        other = roles[i + 1] if i + 1 < len(roles) else None
        light = other is not None and other.object_of == "rescue" and other.rig.skeleton not in ("vehicle", "fish") and (
            other.rig.metres <= (1.15 if other.rig.skeleton == "biped" else 0.7) * role.rig.metres)
        hands = role.rig.skeleton == "biped"
        out[i] = replace(role, action="carry" if light and hands else "help up" if other and hands and other.rig.skeleton == "biped" else "reach")
        if other is not None and hands:
            up = not light and other.rig.skeleton == "biped"
            out[i + 1] = replace(other, object_of=out[i].action, action="get up" if up else other.action)
    return out


_DRIVES = re.compile(r"\b(?:driver|pilot|skipper|ferryman|cabbie|chauffeur|taxi|bus|tram|boat|ship|car|truck)\b", re.I)


_UP = re.compile(r"\b(?:off (?:the|his|her|their) (?:ground|feet|floor)|into the air|high up|up high|overhead)\b", re.I)


def picked_up(roles: list[Role], text: str) -> list[Role]:
    """The roles, those who pick somebody up: from the road with a wave, a small one into the arms, a large one to his feet."""
    out = list(roles)
    for i, (role, other) in enumerate(itertools.pairwise(roles)):
        if role.action != "pick up" or other.object_of != "pick up" or role.rig.skeleton != "biped":
            continue
        if _DRIVES.search(f"{text} {role.name} {role.kind}") and other.rig.skeleton == "biped":
            out[i], out[i + 1] = replace(role, action="wave", object_of=""), replace(other, action="wave", object_of="")
        elif other.rig.metres <= (1.6 if _UP.search(text) else 0.75) * role.rig.metres:
            out[i], out[i + 1] = replace(role, action="carry"), replace(other, object_of="carry")
        elif other.rig.skeleton == "biped":
            out[i], out[i + 1] = replace(role, action="help up"), replace(other, action="get up", object_of="help up")
    return out


_PRACTICE = {"boxer": "fight", "knight": "fight", "ninja": "fight", "samurai": "fight", "ballerina": "dance", "dancer": "dance", "footballer": "kick",
             "swimmer": "swim", "runner": "run", "singer": "sing", "skater": "skate", "figure skater": "skate", "acrobat": "jump", "gymnast": "jump"}
_KEEPERS = ("goalkeeper", "goalie", "keeper", "goal keeper")
_VOICES = ("singer", "soprano", "opera singer", "tenor", "rapper", "pop star", "rock star", "choirboy")
_INTO_AIR = frozenset(("kite", "balloon", "red balloon", "hot air balloon"))


def practised(roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> list[Role]:
    """The roles, those who train doing what their calling does, those who lose a balloon or a kite reaching after it, those who forget
    something at a loss, those who grow a plant watering it."""
    out = list(roles)
    for i, role in enumerate(roles):
        gone = held.get(i) or next((thing for thing in things if thing.by == i and thing.how == "lose"), None)
        if role.action == "exercise":
            out[i] = replace(role, action="play" if i in held else _PRACTICE.get(role.kind, "jump"))
        elif role.action == "lose" and gone is not None and gone.name in _INTO_AIR and role.rig.grip:
            held.pop(i, None)
            things[:] = [thing for thing in things if thing != gone] + [replace(gone, by=i, how="lose")]
        elif role.action == "lose":
            out[i] = replace(role, action="look")
        elif role.action == "catch" and role.kind in _KEEPERS and role.rig.grip and i not in held and not any(thing.by == i for thing in things) and not any(
                other.object_of == "catch" for other in roles):
            things.append(Thing("football", Looks(seed=seed_of("football", 7)), 1, i, "", "catch"))
        elif role.action == "forget":                  # what is forgotten is not there
            things[:] = [thing for thing in things if (thing.by, thing.how) != (i, "forget")]
            out[i] = replace(role, action="think")
        elif role.action == "play" and role.kind in _VOICES and i not in held and not any(thing.by == i for thing in things):
            out[i] = replace(role, action="sing")
        elif role.action == "grow" and role.rig.skeleton == "biped" and (plant := next((t for t in things if (t.by, t.how) == (i, "grow")), None)):
            things[things.index(plant)] = replace(plant, how="water")
            held[i] = Thing("watering can", Looks(seed=seed_of("watering can", 7)))
            out[i] = replace(role, action="water")
    return out


_LETTERS = frozenset(("letter", "envelope", "book", "map", "newspaper", "note", "diary", "notebook", "scroll", "menu", "magazine", "album"))


def opening(roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> list[Role]:
    """The roles, who opens a small thing having it in the hands: letters are read then."""
    out = list(roles)
    for thing in [thing for thing in things if thing.how == "open" and thing.by >= 0]:
        role, prop = roles[thing.by], all_props()[thing.name]
        small = prop.where == "hand" or (prop.metres <= (0.65 if prop.where == "table" or not thing.looks.has("big", "large", "huge", "heavy") else 0.4))
        if role.action == "open" and role.rig.skeleton == "biped" and role.rig.grip and thing.by not in held and small and thing.count == 1:
            things.remove(thing)
            held[thing.by] = thing
            out[thing.by] = replace(role, action="read" if thing.name.split()[-1] in _LETTERS and not role.then else "sew")
    return out


_HIDES = re.compile(r"\bhid(?:e|es|ing)?\b", re.I)


def hidden_away(roles: list[Role], text: str) -> list[Role]:
    """The roles, those who hide somebody standing before him, those who hide a thing from somebody keeping it."""
    out = list(roles)
    for i, (role, other) in enumerate(itertools.pairwise(roles) if _HIDES.search(text) else ()):
        if role.rig.skeleton != "biped" or role.action not in ("hide", "give"):
            continue
        if other.led_by.startswith(("hide", "hiding")):
            out[i], out[i + 1] = replace(role, action="shelter"), replace(other, action="stand")
        elif other.led_by == "from" and role.action == "give":
            out[i], out[i + 1] = replace(role, action="hold"), replace(other, action="look", object_of="")
    return out


def skywriters(roles: list[Role], things: list[Thing]) -> list[Role]:
    """The roles, planes that write or draw flying; `things` says what is written into the sky."""
    writes = {i for i, role in enumerate(roles) if role.action == "write" and module_of(role.kind) == "skycraft"}
    things[:] = [replace(thing, how="skywrite") if thing.by in writes and thing.how == "write" else thing for thing in things]
    return [replace(role, action="fly") if i in writes else role for i, role in enumerate(roles)]


_AT_CHESS = ("stand", "reach", "look", "push", "pick up", "hold", "think")


def at_chess(roles: list[Role], things: list[Thing]) -> list[Role]:
    """The roles, who moves a piece over the board playing at it."""
    board = next((thing for thing in things if "chess" in thing.name and thing.by >= 0 and thing.how not in ("look", "with", "land on")), None)
    if board is None or roles[board.by].action not in _AT_CHESS or roles[board.by].rig.skeleton != "biped":
        return roles
    things[things.index(board)] = replace(board, how="play")
    return [replace(role, action="play") if i == board.by else role for i, role in enumerate(roles)]


_COMES_DOWN = re.compile(r"\b(?:land|alight|perch|settl|rest|sit|come)\w* (?:down )?(?:softly |gently |quietly )?(?:on|upon|onto)\b", re.I)
_SMALL = 1.3               # metres: larger ones with wings do not come down on things


def alighting(roles: list[Role], things: list[Thing], text: str) -> list[Role]:
    """The roles, those with wings coming down on a thing that they land or perch on; `things` says so."""
    out = list(roles)
    for k, thing in enumerate(things if _COMES_DOWN.search(text) else ()):
        role = out[thing.by] if thing.by >= 0 else None
        if role is None or role.rig.metres > _SMALL or thing.how not in ("on", "onto", "upon", "land"):
            continue
        if role.action in ("fly", "land", "sit", "stand", "look", "come") and (role.rig.skeleton == "bird" or any(part.name == "wing_n" for part in role.rig.parts)):
            out[thing.by], things[k] = replace(role, action="land"), replace(thing, how="land on")
    return out


_IN_LOVE = re.compile(r"\b(?:in love|love at first sight)\b", re.I)


def in_love(roles: list[Role], things: list[Thing], text: str) -> None:
    """A heart in the air beside those who fall in love joins the things."""
    if _IN_LOVE.search(text) and any(role.rig.skeleton != "vehicle" for role in roles) and len(things) < 4 and not any(thing.name == "heart" for thing in things):
        things.append(Thing("heart", Looks(seed=7), how="between" if sum(role.rig.skeleton != "vehicle" for role in roles) == 2 else ""))


def opposed(roles: list[Role], things: list[Thing]) -> list[Role]:
    """The roles, those who stop where nothing is there to be stopped simply standing."""
    met = {thing.by for thing in things if thing.how == "stop"} | {i - 1 for i, role in enumerate(roles) if role.object_of == "stop"}
    return [replace(role, action="stand" if role.action == "stop" and i not in met else role.action,
                    then="" if role.then == "stop" else role.then) for i, role in enumerate(roles)]


_BOARDS = frozenset(("skateboard", "snowboard", "surfboard"))
_ON_WAVES = re.compile(r"\b(?:surf(?:s|ing|ed)?|rid(?:es?|ing)|wave)\b", re.I)


def on_boards(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, skateboarders who get about on their boards and surfers who ride a wave; `things` gets the boards."""
    out = list(roles)
    for i, role in enumerate(roles):
        board = HELD.get(role.kind, "")
        moves = role.action in (("ride", "sail") if board == "surfboard" else ("walk", "run", "ride", "roll", "skate", "slide"))
        if board in _BOARDS and moves and (board != "surfboard" or _ON_WAVES.search(text)) and i not in held and not any(
                thing.by == i or thing.name in _BOARDS for thing in things):
            out[i] = replace(role, action="ride")
            things.append(Thing(board, Looks(seed=seed_of(board, role.seed)), 1, i, "", "ride"))
    return out


_KEYED = frozenset(("piano", "organ", "harpsichord"))
_STANDING = {"drummer": "drum", "pianist": "piano", "organist": "organ", "harpist": "harp"}
"""What is played where it stands."""


def at_instruments(roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> None:
    """Who plays and no word says what: the pianist's piano joins the things. Who sits at a piano plays it."""
    for i, role in enumerate(roles):
        keys = next((thing for thing in things if thing.by == i and thing.how == "at" and all_props()[thing.name].names[0] in _KEYED), None)
        if role.action == "sit" and role.rig.skeleton == "biped" and keys is not None:
            roles[i] = role = replace(role, action="play", then="")
            things[:] = [replace(thing, how="play") if thing is keys else thing for thing in things if not (thing.by == i and thing.how == "on")]
        name = _STANDING.get(role.kind, "")
        if role.action == "play" and name in all_props() and i not in held and not any(thing.by == i or thing.name == name for thing in things):
            things.append(Thing(name, Looks(seed=seed_of(name, role.seed)), 1, i, "", "play"))


def _gift(other: Role, text: str) -> str:
    if not _FEEDS.search(text):
        return "medicine" if _NURSES.search(text) else "gift"
    words = {*other.kind.split(), *other.name.lower().split()}
    return next((food for food, kinds in _FOOD.items() if not words.isdisjoint(kinds.split())), "bread" if other.rig.skeleton == "biped" else "carrot")

"""What is around the players: the place, things and weather, read from the request's own words."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from director.tools.generators.animatic.ablaze import ablaze
from director.tools.generators.animatic.absent import only_heard
from director.tools.generators.animatic.appearance import looks_of, seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.holding import is_handy
from director.tools.generators.animatic.art.kit import Looks, Place, Prop
from director.tools.generators.animatic.groups import count
from director.tools.generators.animatic.players import Reading, Role, before
from director.tools.generators.animatic.words import COLOURS, STOPS, VERBS, Hit, Token, base, bases, names_in, tokens

_FIXTURES = frozenset("window door wall floor shelf ceiling workbench counter table".split())
"""Things that are part of a set: where someone acts they are not put on stage besides."""
_INDOOR_LAMPS = frozenset(("lamp", "desk lamp", "table lamp", "floor lamp", "light"))
_BEFORE_NOUNS = frozenset(
    "a an the his her its their my your our this that two three four some many one small little big old new tiny huge giant with of and".split()
) | frozenset(COLOURS)
_HANDLING = frozenset(("hold", "refuse", "carry", "give", "read", "pick up", "eat", "drink", "play", "water", "pour", "dig", "sweep",
    "photograph", "peer", "celebrate", "fight", "fish", "light", "cook", "build", "paint", "wave", "show", "talk", "sing", "run", "walk", "stand", "dance", "chase", "smell", "spray"))
_ATTIRE = frozenset(("collar", "dog collar", "crown", "golden crown", "apron", "backpack", "rucksack", "knapsack", "schoolbag", "ribbon", "hair ribbon", "stethoscope", "armour", "armor", "suit of armour",
                     "veil"))
"""What is worn by who is said to have it."""
_FINDING = _HANDLING | {"look", "reach", "open", "build", "pull", "throw"}
"""Actions that make a thing of what is usually worn: 'she finds a glove'."""
BALLS = frozenset("ball football basketball volleyball beach-ball".split()) | {"soccer ball", "beach ball", "rugby ball", "soccer"}
"""What two play with by kicking it to each other."""
_POURED = frozenset("tea coffee milk water juice soup lemonade wine beer honey cocoa chocolate cream oil paint stew porridge".split())
_HOLDING = frozenset("bouquet bunch basket bucket bag sack jar box crate pot bottle glass cup mug".split())
"""What is named for what it holds."""
_BECOMING = frozenset(("turn", "come", "become", "be", "go", "glow", "is", "are", "stay"))
_HEAPS = frozenset("tower mountain hill pile heap stack wall ring circle row line wave sea river cloud".split())
"""What only says how much there is of what follows: 'a tower of cake'."""
_DISHES = frozenset(("plate", "dish", "bowl", "tray", "platter", "scoop"))
_OF_FIRES = frozenset(("flame", "fire", "smoke", "window", "spark"))
_PICTURES = frozenset(("picture", "painting", "portrait", "picture frame", "canvas", "landscape"))
TYPED = frozenset(("computer", "laptop", "typewriter", "keyboard", "notebook computer", "pc"))
"""What one writes with by its keys."""
_MOVED = frozenset(("carry", "push", "pull", "throw", "build", "paint", "kick", "pick up"))
"""What is done with a thing that is then not the set's own."""
_SOMEWHERE = frozenset(("plant", "juggle", "ring", "light", "ride", "in", "into", "on", "onto", "at", "behind", "under", "over", "above", "near", "beside", "before", "through",
    "throw", "kick", "catch", "chase", "push", "pull", "water", "pour", "dig", "paint", "photograph", "look", "climb", "reach"))
"""What leads to a thing that is not in the hand."""
_DANCES = frozenset("dance waltz gown ballroom palace masquerade prince princess invitation tuxedo orchestra winter charity masked royal".split())
_OF_DANCES = frozenset("winter spring summer charity masked masquerade royal school costume opera grand".split())
"""What a ball is that people dance at."""
_OF_LAND = frozenset("foot mouth head face arm leg neck shoulder eye tongue heart crown".split())
"""What a mountain, a river or a street has as well as a body."""
_OF_BODY = frozenset("hand eye tooth wing hair ear heart brain tail beard".split())
_WHOSE = frozenset("his her its their my your our".split())
_STAYS = ("under", "behind", "beside", "at")
"""What leads to a thing that a place is named by: 'under an old tree in the meadow'."""
_IN_HAND = {**dict.fromkeys(("umbrella", "parasol"), ("under", "beneath")),
            **dict.fromkeys("photograph photo letter map phone smartphone watch note postcard ticket compass".split(), ("at", "into")), **dict.fromkeys(("pocket watch", "old photograph"), ("at",))}
"""What is held though the word before it says no such thing: 'under an umbrella', 'looks at a photograph'."""
_FROM_WITHIN = frozenset("stand celebrate laugh walk dance talk hug jump hold".split())
"""What is done at a window without minding it: that of the set will do."""
_AWAY = frozenset("sleep lie dance walk run light hide jump fly chase fall play hug kneel climb".split())
"""What nobody does at the table that the place is named by."""
_TAKEN_UP = frozenset("bed sofa couch bench chair armchair stool throne hammock rug carpet counter desk table".split())
"""Furniture that somebody is in, on, behind or under."""
_TWO_FACED = frozenset(
    "can match iron fan drill saw tie swing slide step cast plug switch nail hook screw lock tape bat club goal target whistle record horn "
    "ring block stamp scale tap sink fry roast feast wrap toast jam butter cap belt suit dress oil salt spice cut comb brush blow pump wheel "
    "shake fork file sail row paddle saddle bridge stamp pin puzzle dart mark print mine plant bark light safe cross sign fly box guard cable".split()
)
"""Nouns that are verbs or adjectives as often: they name a thing only where a noun stands."""
_WELLS = frozenset("stone wishing water village deep dry castle garden ancient".split())
_MATERIALS = frozenset("toy glass gold paper straw chocolate bone wool leaf coral".split())
"""Things that say what the next word is made of: a glass helmet, a paper crown."""
_NO_NOUNS = frozenset("of in on at with and or to from by down up over along across through under into onto near past while as is are was were lies stands the a an his her its that which for".split())
_BY_HAND = ("snowman", "sandcastle", "campfire", "nest", "sand castle")
_TOOLS = {"build": "hammer", "write": "pencil", "cook": "spoon", "read": "book", "fish": "fishing rod", "photograph": "photo camera",
    "dig": "shovel", "sweep": "broom", "water": "watering can", "paint": "brush", "pour": "teapot", "light": "match", "drink": "cup", "brush": "toothbrush", "comb": "comb", "sew": "yarn"}


@dataclass(frozen=True)
class Thing:
    """A prop in the shot, by the catalogue's name, with its looks."""

    name: str
    looks: Looks
    count: int = 1
    by: int = -1                       # index of the role that has to do with it
    does: str = ""                     # what it does itself ("grow")
    how: str = ""                      # the action ("throw") or the little word ("behind") that leads to it


_ORBS, _WITH_ONE = frozenset(("star", "moon", "sun")), ("with", "carry", "hold")
"""What is held all the same: 'runs away with the star'."""
_OF_FACES = frozenset("eye eyes lips ear ears nose mouth eyeball".split())
WITHIN_REACH = frozenset("reach catch press push pull build sweep paint sew wash brush hug kiss hold carry open throw kick eat light water knock beside "
                         "against with onto".split()) | {"pick up", "give"}
"""What is done with a sun or a moon that has come down to those who do it."""
_SOUGHT = frozenset("look point wave at to towards toward".split())
"""What makes the sun or the moon of the sky matter in a shot."""


def things_of(reading: Reading, roles: list[Role], place: Place | None, setting: set[int], bare: bool = False,
              told: Container[int] = ()) -> tuple[list[Thing], dict[int, Thing]]:
    """Props named in the text that are neither figures nor the place itself; small ones go to a hand that uses them.

    `bare`: nothing else is there, so what may be a verb ('the runaway wheel') is a thing. `told`: the words that name the place.
    """
    known = all_props()
    words = reading.words
    used = {k for hit, _, kind in reading.mentions if kind for k in range(hit.first, hit.last)} | setting
    things = _overhead(names_in(words, known))
    held: dict[int, Thing] = {}
    skipped = used | {k for hit in names_in(words, set(place.names) if place else set()) for k in range(hit.first, hit.last)}
    burning, on_pitch = ablaze(words), place is not None and "football pitch" in place.names
    skipped -= {i for i, token in enumerate(words) if token.word in burning} - (used - setting)
    fixtures = _FIXTURES if place is None or place.indoors else _FIXTURES | _INDOOR_LAMPS
    for hit in names_in(words, known):
        if _is_no_thing(reading, hit, known, bare) or (burning and hit.name in _OF_FIRES):
            continue
        by, how = _tie(words, hit, roles)
        hit = replace(hit, name="trophy") if (hit.name, how) == ("cup", "celebrate") else hit          # 'wins the cup'
        if by >= 0 and (how in _MOVED or (how in ("in", "on", "into", "onto", "behind", "under") and hit.name in _TAKEN_UP)):
            skipped -= set(range(hit.first, hit.last))         # where somebody lies or sits is put on stage, whatever the set has
        if hit.first in told and (before(words, hit.first) == "of" or _of_the_set(hit, how, roles[by].action if by >= 0 else "", place)):
            continue                                   # 'the dark heart of the forest': the set itself
        if skipped.intersection(range(hit.first if (used - setting).intersection(range(hit.first, hit.last)) else hit.last - 1, hit.last)) or _is_colour(words, hit) or any(t.name == hit.name for t in things):
            continue
        prop = known[hit.name]
        meant_for = prop.worn and words[hit.first - 1].word.endswith("ing")                           # 'in running shoes'
        if roles and _is_on_somebody(hit, prop, before(words, hit.first - meant_for)):
            continue
        if _is_of_the_room(words, hit, prop, how, by, place, roles, fixtures):
            continue
        near = words[max(0, hit.first - 5):hit.last]
        if how == "paint" and hit.last < len(words) and words[hit.last].word in COLOURS:
            near = [words[hit.last], words[hit.last - 1]]      # 'paints the moon blue'
        turned = next((i for i in range(hit.last + 1, min(len(words), hit.last + 4)) if words[i].word in COLOURS), 0)
        if turned and not _BECOMING.isdisjoint(bases(words[hit.last].word)):
            near = [words[turned], words[hit.last - 1]]        # 'the bread comes out black'
        looks = looks_of(near, hit.name, seed_of(hit.name, 7))
        holder = next((i for i, role in enumerate(roles) if role.rig.grip and not _HANDLING.isdisjoint((role.action, role.then))), None)
        small = is_handy(prop, how, base(before(words, hit.first), VERBS))
        kicked = hit.name in BALLS and how in ("play", "with") and by >= 0 and roles[by].action == "play"
        if (things or held) and _is_part(words, hit):
            continue
        if holder is not None and holder in held and held[holder].name in _DISHES and before(words, hit.first) == "of":
            held[holder] = Thing(hit.name, looks)      # 'brings a plate of spaghetti': what is on it
            continue
        if by >= 0 and roles[by].rig.grip and ((hit.name in _IN_HAND and how in _IN_HAND[hit.name]) or (how == "at" and _is_eyed(words, hit, prop))
                                               or (how == "with" and prop.where == "hand" and (roles[by].action == "fly" or _has_with_him(words, hit, roles[by])))
                                               or (how == "hug" and not hit.plural and prop.where in ("hand", "table") and prop.metres <= 0.6)
                                               or (how == "with" and roles[by].action in ("walk", "run", "fly") and prop.where in ("hand", "table") and prop.metres <= 0.8)
                                               or (hit.name in _ORBS and how in _WITH_ONE and roles[by].action != "dance")):
            held.setdefault(by, Thing(hit.name, looks))
            continue
        if (prop.where == "hand" or small) and not kicked and holder is not None and holder not in held and (how not in _SOMEWHERE or (how == "through" and prop.where == "hand")):
            held.update(dict.fromkeys(_alike(roles, holder) if hit.plural else [holder], Thing(hit.name, looks)))
            continue
        things.append(Thing("football" if on_pitch and hit.name == "ball" else hit.name, looks, count(words, hit) if hit.plural and "shoe" not in prop.names else 1, by, doing(words, hit.last, far=by < 0), how))
    _equip(words, roles, things, held)
    return things[:6], held


_GROWN_IN = frozenset("flower rose vegetable herb garden river sea lake".split())


def _is_colour(words: list[Token], hit: Hit) -> bool:
    """'an orange cat', 'in red and rose'; but 'the last rose', 'eats an orange', 'oranges' are things."""
    if hit.name not in COLOURS or hit.plural:
        return False
    after = words[hit.last:hit.last + 1]
    alone = not after or after[0].fresh or after[0].word in STOPS or base(after[0].word, VERBS) is not None
    return not (alone and _as_noun(words, hit.first))


def _is_on_somebody(hit: Hit, prop: Prop, leading: str) -> bool:
    """'in a red coat', 'takes her hand', 'opens both eyes', 'with a golden crown': is it a part of somebody?"""
    verb = base(leading, VERBS)
    if hit.name in _ATTIRE and (leading in ("with", "in") or verb == "wear"):
        return True
    return prop.worn and (hit.name in _OF_FACES or verb in (None, "wear") or VERBS[verb or ""] not in _FINDING)


def _is_no_thing(reading: Reading, hit: Hit, known: Mapping[str, Prop], bare: bool) -> bool:
    """Is a prop's name here a deed, a part of somebody, light, or the sort of what follows?"""
    words = reading.words
    if known[hit.name].where == "over" or hit.first in reading.verbs or only_heard(words, hit) or (hit.name in _OF_BODY and hit.first and words[hit.first - 1].word in (*_WHOSE, "one", "both", "each", "either")):
        return True                                    # 'holds his hand', 'reaches out one hand'
    if hit.name in _OF_LAND and [word.word for word in words[hit.last:hit.last + 1]] == ["of"] and not any(
            hit.last < owner.first < hit.last + 5 for owner, _, _ in reading.mentions):
        return True                                    # 'at the foot of a high mountain'
    if hit.name == "ball" and not hit.plural and (before(words, hit.first) in ("at", "for", "to", "after", "before", "of") or words[hit.first - 1].word in _OF_DANCES) and (
            not _DANCES.isdisjoint(candidate for word in words for candidate in bases(word.word))):
        return True                                    # 'learns to dance for the winter ball'
    if hit.name == "hand" and reading.mentions and [word.word for word in words[hit.last:hit.last + 1]] == ["of"]:
        return True                                    # 'the hands of the baker'
    taken = any(VERBS.get(base(word.word, VERBS) or "") in ("eat", "hold", "pick up", "carry") for word in words[max(0, hit.first - 4):hit.first])
    if hit.name == "leaf" and hit.plural and not taken:
        return True                                    # 'autumn leaves', 'leaves fall': in the air and on the trees
    if hit.name == "window" and hit.first > 2 and words[hit.first - 2].word == "through" and words[hit.first - 3].word in ("light", "sun", "sunlight", "moonlight", "glow"):
        return True                                    # 'morning light through the window'
    if hit.name == "bed" and hit.first and words[hit.first - 1].word in _GROWN_IN:
        return True                                    # 'a garden with flower beds'
    if hit.name == "well" and not _as_noun(words, hit.first) and (hit.first == 0 or words[hit.first - 1].word not in _WELLS):
        return True                                    # 'plays very well'
    verbal = base(words[hit.last - 1].word, VERBS) is not None or hit.name in _TWO_FACED
    sort = hit.first - 1 if hit.first > 1 and not words[hit.first].fresh and words[hit.first - 1].word in known else hit.first      # 'a tomato plant'
    if verbal and not bare and not _as_noun(words, hit.first) and not (sort < hit.first and _as_noun(words, sort)):
        return True                                    # 'she drums', 'they rock', 'it can swing'
    if hit.last < len(words) and words[hit.last].word in ("light", "glow", "lit", "lamps"):
        return True                                    # 'warm desk lamp light'
    heaped = hit.name in _HEAPS and hit.last < len(words) and words[hit.last].word == "of" and any(
        follow.first < 2 for follow in names_in(words[hit.last + 1:hit.last + 4], known))
    return heaped or (hit.name in _MATERIALS and _qualifies(words, hit.last)) or _flavours(words, hit, known)


def _is_eyed(words: list[Token], hit: Hit, prop: Prop) -> bool:
    """'looks closely at the letter': small, it is taken up for that."""
    return prop.where in ("hand", "table") and prop.metres <= 0.5 and not hit.plural and any(token.word == "closely" for token in words[max(0, hit.first - 5):hit.first])


def _is_of_the_room(words: list[Token], hit: Hit, prop: Prop, how: str, by: int, place: Place | None, roles: list[Role],
                    fixtures: Container[str]) -> bool:
    """Is it the set's own: its walls and doors, the sky over it?"""
    inside = place is not None and place.indoors
    if inside and hit.name in ("wall", "floor", "ceiling") and (roles or hit.first > 1):
        return True
    owned = how == "at" and [token.word for token in words[hit.last:hit.last + 1]] == ["of"]      # 'at the door of the house'; not 'finds a door'
    if roles and hit.name in fixtures and base(before(words, hit.first), VERBS) is None and (owned or how not in ("behind", "under", "on", "at", "over")):
        return True
    adrift = by < 0 and hit.first < 2 and inside                         # 'clouds drift through the corridor'
    return prop.where == "sky" and not adrift and how not in WITHIN_REACH and not (how == "look" and inside) and not _hangs(
        hit.name, place, how)


def _has_with_him(words: list[Token], hit: Hit, role: Role) -> bool:
    """Is it said right behind his name: 'picks up Emil with a trumpet'?"""
    behind = role.named + len(role.name.split())
    return [token.word for token in words[behind:behind + 1]] == ["with"] and hit.first - behind < 5


def _alike(roles: list[Role], one: int) -> list[int]:
    """Everybody of one name who can hold something."""
    return [i for i, role in enumerate(roles) if role.name == roles[one].name and role.rig.grip]


def _is_part(words: list[Token], hit: Hit) -> bool:
    """A cup of tea is one thing."""
    of = hit.first > 1 and words[hit.first - 1].word == "of"
    return of and (hit.name in _POURED or words[hit.first - 2].word in _HOLDING)


def _flavours(words: list[Token], hit: Hit, known: Mapping[str, Prop]) -> bool:
    """Does it only say of what sort the next thing is: 'blueberry ice cream'?"""
    rest = words[hit.last:hit.last + 2]
    return bool(rest) and not rest[0].fresh and known[hit.name].metres < 0.25 and not hit.plural and any(
        follow.first == 0 and known[follow.name].metres < 0.8 for follow in names_in(rest, known))


def _overhead(hits: Iterable[Hit]) -> list[Thing]:
    """'in the village under strings of lights': they hang there in every picture."""
    found = next((hit.name for hit in hits if all_props()[hit.name].where == "over"), "")
    return [Thing(found, Looks(seed=seed_of(found, 7)))] if found else []


def _at_keys(words: list[Token], roles: list[Role], things: list[Thing]) -> None:
    """Who types has something to type on, though only screens are named, or nothing."""
    types = any(base(token.word, VERBS) == "type" and token.word != "type" for token in words)
    by = next((i for i, role in enumerate(roles) if role.action == "write" and role.rig.grip), -1)
    if types and by >= 0 and not any(thing.name in TYPED for thing in things):
        things[:] = [thing for thing in things if thing.name not in ("screen", "monitor")]
        things.append(Thing("computer", Looks(seed=seed_of("computer", 7)), 1, by, "", "on"))


def _equip(words: list[Token], roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> None:
    """Everyone with the tool of what he does, a painter without a thing to paint with an easel."""
    _at_keys(words, roles, things)
    known = all_props()
    easel = next((i for i, role in enumerate(roles) if role.action == "paint" and role.rig.grip), None)
    on_it = any(role.object_of == "paint" or (role.rig.skeleton == "vehicle" and role.led_by in ("on", "of")) for role in roles)      # 'paints stars on the van'
    if easel is not None and not on_it and all(thing.name in _PICTURES for thing in things):
        things.clear()
        things.append(Thing("easel", Looks(seed=seed_of("easel", 7)), 1, easel, "", "near"))
    for index, role in enumerate(roles):
        tool = _TOOLS.get(role.action) or _TOOLS.get(role.then, "")
        if tool == "pencil" and any(thing.name in TYPED for thing in things):
            continue
        if tool == "hammer" and any(thing.name in _BY_HAND for thing in things):
            continue
        if index not in held and role.rig.grip not in ("", "mouth") and tool in known:
            held[index] = Thing(tool, Looks(seed=seed_of(tool, 7)))


def told_of_place(words: list[Token], where: str, least: int = 3) -> set[int]:
    """The words of the text that only say where it is, or how it is lit; not where that are fewer than `least`."""
    said = [token.word for token in tokens(where)]
    out: set[int] = set()
    for first in range(len(words) - len(said) + 1):
        if len(said) >= least and [token.word for token in words[first:first + len(said)]] == said:
            out.update(range(first, first + len(said)))
    return out


def doing(words: list[Token], index: int, far: bool) -> str:
    """The action of the verb behind a thing that is the subject: 'the flower grows'. `far`: nobody was named before it, and the verb
    may come later, 'the cheese for the mayor rolls away'."""
    for token in words[index:index + (8 if far else 1)]:
        known = base(token.word, VERBS)
        if known is not None and token.word != known and not token.word.endswith("ing"):
            return VERBS[known]
    return ""


def _tie(words: list[Token], hit: Hit, roles: list[Role]) -> tuple[int, str]:
    """Who has to do with a thing, and how: the action or the little word that leads to it, through 'a pile of'."""
    by = max((index for index, role in enumerate(roles) if role.named < hit.first), default=-1)
    first = hit.first
    while first > 1 and words[first - 1].word.endswith("ing") and words[first - 2].word in ("a", "an", "the", "his", "her", "its"):
        first -= 1                                     # 'holds the sleeping cloud'
    leading = before(words, first)
    while leading == "of" and first > 2:
        first = next(i for i in range(first - 1, -1, -1) if words[i].word == "of") - 1
        leading = before(words, first)
    verb = base(leading, VERBS)
    if verb == "get" or (verb == "take" and "off" in [token.word for token in words[max(0, first - 3):first]]):
        return by, "hold"
    if verb is not None:
        return by, VERBS[verb]
    return by, "chase" if leading == "after" and by >= 0 and roles[by].action == "chase" else leading


def _qualifies(words: list[Token], after: int) -> bool:
    """Is the word before `after` an adjective of a noun that follows it?"""
    if after >= len(words) or words[after].fresh:
        return False
    return words[after].word not in _NO_NOUNS and base(words[after].word, VERBS) is None


def _of_the_set(hit: Hit, how: str, action: str, place: Place | None) -> bool:
    """Is a thing that the location names there anyway, so that nothing is put on stage for it?"""
    if how not in _STAYS or hit.name.endswith(("lamp", "light")) or (how == "at" and action in _AWAY):
        return True
    return hit.name == "window" and how == "at" and action in _FROM_WITHIN and place is not None and place.indoors


def _as_noun(words: list[Token], index: int) -> bool:
    """Does a word stand where a noun stands: after an article, a number, a colour, with at most one adjective between?"""
    for back in (1,) if words[index].word in _TWO_FACED else (1, 2):
        if index < back or words[index - back + 1].fresh:
            return False
        word = words[index - back].word
        if word in _BEFORE_NOUNS and word != "and":
            return True
        if base(word, VERBS) is not None or word.endswith(("ly", "s")) or word in ("and", "to", "it", "he", "she", "they", "we", "you",
            "i", "who"):
            return False
    return False


def _hangs(name: str, place: Place | None, how: str) -> bool:
    """Is a thing of the sky drawn as a thing? Not indoors; sun, moon and clouds are painted with the sky of the hour where they
    are only named, and earth is mostly soil, except where there is no such sky."""
    if place is None:
        return True
    if name.split()[-1] in ("sun", "moon") and how in _SOUGHT and not place.indoors:
        return {"outer space", "spaceship interior", "moon"}.isdisjoint(place.names)
    if name.split()[-1] in ("sun", "moon", "lightning", "cloud", "sky", "light", "lights"):
        return False
    if {"outer space", "spaceship interior"}.intersection(place.names):
        return name not in ("star", "planet", "ringed planet", "galaxy")       # the set has its own
    return not place.indoors and name not in ("star", "earth", "globe")


def weather_of(text: str) -> tuple[str, ...]:
    """Kinds of particle the words ask for."""
    low = text.lower()
    table = (
        (r"blizzard|snow ?storm", "blizzard"), (r"snow(?:s|ing|fall|flakes?)?\b(?! ?(?:man|ball|field|board|oven|globe|castle|fort|queen|leopard|fox|owl|cone|shovel))|flurries", "snow"),
        (r"rain(?:s|ing|y|drops?|storm)?\b|drizzl\w+|downpour|thunder ?storm|storm\b", "rain"),
        (r"autumn|falling leaves|leaves fall\w*|fall leaves", "leaves"),
        (r"petals|cherry blossoms?|blossom", "petals"),
        (r"embers?|camp ?fire|bonfire|volcano|lava|forge|burning|flames?|dragon'?s? fire", "embers"),
        (r"fire ?flies|firefly", "fireflies"), (r"bubbles?|underwater|under the sea", "bubbles"), (r"confetti|celebrat\w+|party|parade|triumph",
        "confetti"),
        (r"sparks?\b|welding|soldering", "sparks"), (r"(?:sand|dust) ?storms?", "sandstorm"), (r"desert wind", "sand"), (r"magic\w*|spell|enchanted|fairy|stardust",
        "magic"),
    )
    found = [kind for pattern, kind in table if re.search(rf"\b(?:{pattern})", low)]
    if "blizzard" in found:
        found = [kind for kind in found if kind != "snow"]
    return tuple(found[:2])


def is_cold(text: str) -> bool:
    """Do the words tell of snow, ice or winter?"""
    cold = r"snow(?!man|ball|board|flake)\w*|blizzard|winter\w*|icy|ice(?! ?-?(?:cream|cube|lolly|tea|shop|bucket|cold))|frozen|frost\w*|freezing|arctic|antarctic|glacier|north pole|sleigh"
    return re.search(rf"\b(?:{cold})\b", text.lower()) is not None

"""Films of one thing and no story: a dish is made, a town wakes and lights up, a house is walked through, people are at their trade."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import agreeing, clauses, coverage, forms, knowledge, phrases, places, players
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.telling import Treatment
from director.screenwriter.words import actor, verb_form, verb_like

_DISH = """
wide | Fresh ingredients for {s} lie ready on a wooden board
insert | Two hands cut what goes into {s}
medium | Two hands cook {s} in a hot pan as steam rises
close | {S} in very close view, steam above it
two | Two hands lay {s} out on a plate
insert | A last pinch of seasoning falls onto {s}
vista | A fork lifts the first bite of {s} at a laid table
"""
_BAKED = """
wide | Flour and all that goes into {s} lie ready on a wooden board
insert | Two hands knead and shape {s}
medium | Two hands slide {s} into the oven
close | {S} turns golden behind the glass of the oven
two | Two hands lift {s} out, steam rising
insert | {S} in very close view
vista | A hand breaks off the first piece of {s} at a laid table
"""
_DRINK = """
wide | A cup and all that goes into {s} stand ready on a wooden counter
insert | Two hands measure what goes into {s}
medium | Two hands stir {s}, slowly, steam in the light
close | {S} runs in a thin stream into the cup
insert | {S} in very close view
vista | A hand lifts the cup of {s} in the light of a window
"""
_TOWN = """
wide | {S} from above, roofs as far as the eye can see | dawn, pink first light
track | People walk through a narrow street of {s} | soft morning light
insert | Old house fronts of {s} in very close view | soft morning light
medium | A market in {s}, stalls full of fruit and flowers | bright day light
close | Steam rises from a cup on a small table beside a street of {s} | bright day light
low | A wide square of {s}, birds fly up | warm afternoon light
vista | The lights of {s} come on one by one | dusk, pink sky
"""
_LAND = """
wide | {S} from above, wide land under a great sky | dawn, pink first light
track | A lonely road winds through the land of {s} | soft morning light
insert | Grass and stones of {s} move in the wind, in very close view | soft morning light
medium | A village in {s}, smoke above the roofs | bright day light
close | The face of an old woman of {s}, who looks into the light | bright day light
low | Clouds race over the hills of {s} | warm afternoon light
vista | The sun goes down over {s} | dusk, pink sky
"""
_HOUSE = """
wide | {S}, the whole of it in view from outside | soft morning light
track | Through the front door of the {head}, which stands open | soft morning light
close | Sunlight moves over the floor of the {head} | bright day light
insert | The {head} from very near, wood and glass | bright day light
vista | {S} in the evening, warm light in every window | dusk, pink sky
"""
_THING = """
wide | {S} in the dark, a beam of light comes up on it
close | {S} in very close view
medium | A hand lifts {s} and turns it in the light
low | {S} from below, large in the picture
insert | Light slides slowly over {s}
vista | {S} alone in the picture, clear and bright
"""
_TRADE = """
wide | {S} [{work}], small in a wide view of the whole place
insert | The hands of {s} in very close view, in motion
medium | {S} [{work}] on, seen from the side
close | The face of {s} in close view, full of attention
low | {S} seen from below against the light
vista | {S} [stop] at last and [look] into the distance
"""
_KINDS = ((("beverage", "drinkable"), _DRINK), (("baked goods", "cake", "bread"), _BAKED),
          (("food", "foodstuff", "nutriment", "dish"), _DISH), (("dwelling", "house", "residence"), _HOUSE))
_HOMES = frozenset("house cabin cottage villa apartment flat loft chalet bungalow mansion penthouse lodge".split())
_THINGS = ("instrumentality", "clothing", "footwear", "jewelry", "toiletry", "furniture", "commodity", "consumer goods")
_SMALL = ("watch", "jewelry", "toiletry", "container", "device", "implement", "clothing", "footwear", "commodity", "electronic equipment")
_KNOWN_FOOD = re.compile(r"\b(?:ramen|sushi|tacos?|pho|pad thai|paella|risotto|dim sum|kimchi|falafel|hummus|curry|noodles?|dumplings?|"
                         r"gyoza|lasagn[ae]|tiramisu|carbonara)$", re.I)
_WITH = re.compile(r"^(?P<what>[^,]+?) with (?P<parts>(?:an? |the |its )?[^,]+?(?:(?:,| and) (?:an? |the )?[^,]+?)*)$", re.I)


def treated(text: str, wanted: int, rng: random.Random) -> Treatment | None:
    """The film of what a request only names; None where it tells a story, or names what no table knows."""
    said = re.sub(r"\s*,\s*(?:only |just )?(?:[a-z-]+ ?){1,3}$", "", text.strip(" .!"))
    if not said or len(said.split()) > 14 or re.search(r"[.;:!?\n\"]", said) or any(part.verb for part in clauses.understand(said)):
        return None
    with_parts = _WITH.match(said)
    what = with_parts["what"] if with_parts else said
    if re.search(r"\b(?:who|that|which|as|while|when|between|against|and|on|in)\b", what):
        return None
    noun = knowledge.head(what).replace(" ", "_")
    if _place_name(what):
        return _town(what, wanted)
    if players.lively(what):
        return _at_work(what, wanted, rng)
    lines = next((table for kinds, table in _KINDS if noun and wordnet.is_a(noun, *kinds)), "")
    lines = _HOUSE if what.split()[-1].lower() in _HOMES else _DISH if not lines and _KNOWN_FOOD.search(what) else lines
    many = phrases.plural(what)
    if not lines and not many and noun and wordnet.is_a(noun, *_THINGS) and wordnet.is_a(noun, *_SMALL) and places.mentioned(what) is None:
        lines = _THING
    if not lines:
        return None
    setting = places.SETTINGS["kitchen"] if lines in (_DISH, _BAKED, _DRINK) else places.SETTINGS["room"]
    place = {_HOUSE: f"at {_the(what)}", _THING: "on a plain dark table"}.get(lines, setting.wide)
    beats = _beats(lines, what, place, setting.lights[0] if lines is not _THING else "one soft lamp in the dark")
    more = re.split(r",\s*(?:and )?|\sand\s", with_parts["parts"]) if with_parts and lines is _HOUSE else []
    more = [re.sub(r"^(?:an?|the|its) ", "", part) for part in more]
    seen = [replace(beats[0], action=f"The {part} of the {what.split()[-1]}, quiet and inviting", light="bright day light", frame=frame)
            for part, frame in zip(more, ("medium", "low", "track", "two"), strict=False)]
    parts = [replace(beats[0], action=f"The {part} of {_the(what)}, light sliding over it", frame="insert")
             for part in (knowledge.parts(what) if lines is _THING else ())]
    return _told(beats[:1] + seen + parts + beats[1:], setting, what, wanted, len(seen))


def _told(beats: list[Beat], setting: places.Setting, what: str, wanted: int, kept: int = 0, roles: tuple[Role, ...] = ()) -> Treatment:
    """As many as wanted: the first and the last stay, what is least needed goes from the end of the middle."""
    middle = beats[1:-1][: max(kept, wanted - 2)]
    made = tuple([beats[0], *middle, beats[-1]][: max(1, wanted)] if wanted < 2 else [beats[0], *middle, beats[-1]])
    made = coverage.stretched(made, wanted) if len(made) < wanted else forms.fitted(made, wanted) if len(made) > wanted else made
    return Treatment(setting, roles, made, None, "subject", what)


def _beats(lines: str, what: str, place: str, light: str, many: bool = False, work: str = "work") -> list[Beat]:
    out: list[Beat] = []
    for line in lines.strip().splitlines():
        frame, said, own = (*(part.strip() for part in line.split(" | ")), "")[:3]
        said = said.replace("[{work}]", f"[{work}]")
        named = _the(what) if out else what
        words = {"S": named[:1].upper() + named[1:], "s": _the(what), "head": what.split()[-1]}
        action = agreeing.spoken(said, words, {"S": many})
        out.append(Beat(action=action, place=place, light=own or light, frame=frame, importance=9 if not out else 6, tell=action))
    return out


def _the(what: str) -> str:
    return re.sub(r"^an?\s", "the ", what, flags=re.I)


def _place_name(what: str) -> bool:
    """Whether this is a town or a land: 'Lisbon', 'northern Iceland'."""
    name = re.sub(r"^(?:the (?:city|town|island|streets|old town) of|old|northern|southern|eastern|western|downtown)\s+", "", what)
    senses = wordnet.meanings(name.replace(" ", "_"), "noun") if re.match(r"[A-Z]", name) else []
    return bool(senses) and senses[0].field == "location"


def _town(what: str, wanted: int) -> Treatment:
    name = re.sub(r"^(?:the (?:city|town|island|streets|old town) of|old|northern|southern|eastern|western|downtown)\s+", "", what)
    city = wordnet.is_a(name.replace(" ", "_"), "city", "town", "municipality", "urban area")
    return _told(_beats(_TOWN if city else _LAND, what, f"in {what}", ""), places.SETTINGS["city"], what, wanted)


def _at_work(what: str, wanted: int, rng: random.Random) -> Treatment | None:
    """A portrait of people by their trade."""
    last = re.split(r"\s(?:of|from)\s", what)[0].split()[-1].lower()
    head = next(iter(dictionary.bases(last, "noun")), last.removesuffix("s"))
    if not head:
        return None
    own = actor(head) or head
    trade = wordnet.is_a(head, "worker", "athlete", "artist", "maker") or head.endswith(("er", "or", "ist", "man"))
    if not trade or wordnet.is_a(head, "relative", "child", "kin"):
        return None
    done = re.sub(r"(?:e?r|or)$", "", head)
    base = next((each for each in (done, f"{done}e") if (verb_form(each) or verb_like(each, "base") or ("", ""))[0] == each), "work")
    setting = places.mentioned(what) or places.hinted(what) or places.fitting(own)
    known = head.endswith(("er", "or")) and len(base) > 2 and wordnet.uses(base, "verb") > wordnet.uses(base, "noun")
    base = base if known and base not in ("keep", "own", "manage") else "work"
    if setting is None:
        return None
    cast = players.gathered((clauses.Clause((what,)),), what, setting, rng)
    who = cast.roles[0].name if cast.roles else what
    many = phrases.plural(what)
    return _told(_beats(_TRADE, who, setting.wide, setting.lights[0], many, base), setting, what, wanted, roles=tuple(cast.roles))

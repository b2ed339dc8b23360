"""Films with a purpose: ads for a product, lessons about a topic."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import adverts, bible, casting, clauses, hours, knowledge, places, products, telling
from director.screenwriter.beats import Beat
from director.screenwriter.telling import Treatment

SPOT = re.compile(
    r"(?:an? )?(?:[\w-]+ ){0,2}(?:ad|advert|advertisement|commercial|spot|promo)\s+for\s+([^:.]{3,60}):\s*(.{8,})$", re.I | re.S
)


def placed_product(product: str, story: str, count: int, rng: random.Random) -> Treatment:
    """'An ad for running shoes: a woman runs through the city': the story, and the product held up at its end."""
    told = telling.tell(story, count, rng)
    who = told.roles[0].name if told.roles else "a young woman"
    bare = re.sub(r"^(?:an?|our|my)\s+", "the ", product)
    does = f"stands beside {bare} and smiles" if products.large(product) else f"smiles and holds up {bare}"
    last = replace(told.beats[-1], action=f"{who} {does} in the light", tell=f"{who} smiles.")
    return replace(told, beats=(*told.beats[:-1], last), form="product", topic=product)


_FOR = re.compile(r"\b(?i:ad|advert\w*|commercial|promo|spot|launch (?:film|video)|teaser)\b[^.]{0,30}?\bfor\s+("
                  r"(?:an?|the|our|my)\s+[^.,:;(\n]{3,90}|[a-z][\w-]+(?:\s[a-z][\w-]+){0,3}s(?=\s*[.!]?\s*$)|"
                  r"[A-Z][\w'’]+(?:\s[\w'’]+){0,3}(?:, (?:an?|the|our) [a-z][^.,;:\n]{3,60})?)")


_SOLD = re.compile(r"\b(?:ad|advert\w*|commercial|promo|spot)\s+for\s+((?P<what>(?:[a-z][\w-]+\s){0,2}?[a-z][\w-]+)"
                   r"(?:\s(?:that|which)\s[^.,:;\n]{3,60})?)(?=\s*[.!:]?\s*$|:\s)", re.I)
"""'ad for cat food', 'spot for oat milk': what is sold by weight has no article."""


def lead(text: str) -> str:
    """The text up to the end of what is advertised."""
    hit = _FOR.search(text)
    return text[: hit.end()] if hit else ""


def product(text: str) -> str:
    """What is advertised, as it is named: 'an electric toothbrush Hummm'; '' where nothing is."""
    hit = _FOR.search(text)
    if not hit:
        sold = _SOLD.search(text)
        noun = knowledge.head(sold["what"]).replace(" ", "_") if sold else ""
        return sold[1] if sold and noun and wordnet.is_a(noun, "food", "beverage", "substance", "artifact", "commodity") else ""
    what = re.sub(r"\s(?:opening|launching|coming|arriving|available|starting)\s.*$|\s[-–—]+\s.*$", "", hit.group(1))
    what = re.sub(r"^(?:an?|the|our|my)\s+(?:pair|set|line|range|pack|bottle) of (?=[a-z])", "", what)
    named = re.sub(
        r"^(?:an?|the|our|my)\s+(?:new\s+)?([\w ]+?)\s+(?:brand|company|maker)\s+(?:called|named)\s+([A-Z]\w+)$", r"\2 \1", what
    )
    return re.sub(r"\s+(?:called|named)\s+", " ", named).strip()


_HOMES = ((("beverage", "food", "foodstuff", "kitchen utensil", "vessel", "cookware"), "kitchen"), (("wheeled vehicle", "vehicle"), "city"),
          (("clothing", "footwear"), "city"), (("bottle", "sports equipment", "game equipment"), "park"),
          (("instrumentality", "furniture", "toiletry", "cosmetic", "electronic equipment"), "room"))


def _home(product: str) -> places.Setting:
    """Where a product is met with; whatever is not known in the city."""
    return _met(product) or places.SETTINGS["city"]


def _met(product: str) -> places.Setting | None:
    """Where a product is met with: food in a kitchen, a lamp in a room; None for what is not known."""
    noun = knowledge.head(re.sub(r"\s[A-Z]\w*$", "", product)).replace(" ", "_")
    told = None if noun and wordnet.is_a(noun, "motor vehicle", senses=6) else places.hinted(product)
    senses = 6 if told is None else 1
    name = next((name for kinds, name in _HOMES if noun and wordnet.is_a(noun, *kinds, senses=senses)), "")
    return told or places.SETTINGS.get(name)


_SOMEWHERE = re.compile(r"\b(?:at|in|inside|on|under|behind|through|across) (?:an?|the|his|her|their|its) (?!rain|snow|sun|storm)"
                        r"(?:[\w’'-]+ ?){1,3}$", re.I)
_SUNNY = re.compile(r"\b(?:into|in|under|through) the (?:[a-z]+ )?sun(?:shine|set|rise)?\b|\bsunny\b", re.I)


def housed(beats: tuple[Beat, ...], product: str) -> tuple[Beat, ...]:
    """An ad whose story names no place, where its product is met with; the weather of one event goes on in the next."""
    nowhere = not any(beat.place or places.mentioned(beat.action) or _SOMEWHERE.search(beat.action.strip(" .")) for beat in beats)
    told = sum(1 for beat in beats if any(part.verb for part in clauses.understand(beat.action[:200])))
    home = _met(product) if nowhere and told > 1 else None
    out: list[Beat] = []
    sky = ""
    for beat in beats:
        sky = "" if _SUNNY.search(beat.action) else hours.parted(hours.onward(sky, beat.action, ""))[1]
        place = (home.work if out else home.wide) if home else beat.place
        out.append(replace(beat, place=place, light=beat.light or sky))
    return tuple(out)


def advertised(text: str, product: str, count: int, rng: random.Random) -> Treatment:
    """An ad without a list of scenes: somebody's morning, and how the product turns it."""
    product, _, promise = re.sub(r",?\s(?:that|which)\s", "|", product, count=1).partition("|")
    named = re.fullmatch(r"(?P<name>[A-Z][\w'’ ]*?),? (?P<what>(?:an?|the|our) .+)", product)
    noun = knowledge.head(product).replace(" ", "_")
    drives = noun and wordnet.is_a(noun, "vehicle", senses=3)
    setting = places.mentioned(text.replace(product, "").replace(promise, "")) or _home(product)
    setting = places.SETTINGS["road"] if drives and setting.name in ("sea", "underwater", "sky", "beach") else setting
    people = [r for r in bible.cast(re.sub(r"\s(?:called|named)(?=\s)", "", text).replace(product, ""), setting, rng) if r.kind == "person"]
    fed = _FED.search(product)
    hero = people[0] if people and not promise else casting.invent(
        f"a {fed['who']}" if fed else "a young woman", places.SETTINGS["city"] if products.house(product) else
        places.SETTINGS["room"] if setting.name == "kitchen" else setting, rng)
    others = tuple(role for role in bible.cast(promise, setting, rng) if role.kind in ("person", "animal")) if promise else ()
    name = named["name"] if named else _name(product)
    held = re.split(r"\s+(?:for|with|that|which|from)\s", named["what"])[0] if named else product.removesuffix(f" {name}") or product
    bare = re.sub(r"^(?:our|my)\s+", "the ", f"{named['name']}, {named['what']}," if named else product)
    short = re.sub(r"^(?:an?|our|my)\s+", "the ", f"{held} {named['name']}" if named else product)
    noun = knowledge.head(held).replace(" ", "_")
    house = places.mentioned(f"in {short}") is not None and wordnet.is_a(noun, "building", "establishment")
    beats = products.told(held, hero.name, count, setting, name, promise) if not (fed or others) else telling.filled(
        "business" if house else "product",
        {
            "S": hero.name,
            "O": bare if bare.startswith(("a ", "an ", "the ")) or bare[:1].isupper() else f"the {bare}",
            "o": short,
            "uses": f"{'eats ' + short if fed else re.sub(re.escape(held) + '$', short, knowledge.deed(held))}{_promised(promise)}",
            "near": f"beside {short}" if drives or house else f"{short} at hand",
            **dict(zip(("part",), knowledge.parts(held, 1), strict=False)),
        },
        setting,
        count,
        product,
        (hero,),
    )
    if others and setting.name == "city":
        beats = tuple(replace(beat, place=places.SETTINGS["room"].wide, light=places.SETTINGS["room"].lights[0]) for beat in beats)
    seen = tuple(replace(beats[-1], action=f"{role.name} {'sleeps on' if re.search(_SLEEP, promise) else 'smiles'}, {short} in the picture",
                         frame="close", sfx="") for role in others[:1])
    return Treatment(setting, (hero, *others[:1]), (*beats[:-1], *seen, *beats[-1:]), None, "product",
                     name if name and products.house(held) else product)


def claimed(text: str, count: int, rng: random.Random) -> Treatment | None:
    """'Ad for a new bike: fast, quiet, fun': the ad of the product, with what it is said to be to read on its shots."""
    brief, words = adverts.qualities(text)
    what = product(brief)
    if brief == text and (seen := adverts.picture(text)) and products.house(sold := product(seen[0])):
        return _with_picture(advertised(seen[0], sold, max(2, count - 1), rng), seen[1], count)
    if brief == text or not what:
        return None
    made = advertised(brief, what, count, rng)
    shown = [at for at, beat in enumerate(made.beats[:-1]) if at and beat.frame != "insert" and not beat.text]
    lines = dict(zip(shown, (f"{word[:1].upper()}{word[1:]}." for word in words), strict=False))
    return replace(made, beats=tuple(replace(beat, text=lines.get(at, beat.text)) for at, beat in enumerate(made.beats)))


def _with_picture(made: Treatment, told: str, count: int) -> Treatment:
    """The ad with the one picture that the brief has, 'warm bread at dawn', close after its first shot and at that hour."""
    hour = hours.light_in(told)
    what = re.sub(r"\s(?:at|in|on) (?:the )?(?:early )?(?:dawn|morning|noon|dusk|sunset|night|evening)$", "", told) if hour else told
    shot = replace(made.beats[min(1, len(made.beats) - 1)], action=f"{what[:1].upper()}{what[1:]} in very close view, every detail sharp",
                   frame="insert", tell="", text="")
    beats = (made.beats[0], shot, *made.beats[1:])[-count:] if count < 3 else (made.beats[0], shot, *made.beats[1:])
    first = len(beats) // 2
    lit = tuple(replace(beat, light=hour) if hour and at < first else beat for at, beat in enumerate(beats))
    return replace(made, beats=lit)


def _name(product: str) -> str:
    """'Nacht' of 'a perfume Nacht'."""
    hit = re.search(r"(?<=[a-z] )[A-Z][\w'’]*(?: (?:(?:&|and|of|the) )?[A-Z][\w'’]*)*$", product)
    return hit[0] if hit and " in " not in product else ""


_FED = re.compile(r"\b(?P<who>dog|cat|bird|horse|rabbit|hamster|pup|puppy|kitten)s?['’]?s? (?:food|treats?|snacks?|biscuits?|chews?|"
                  r"kibble)\b", re.I)
"""Who eats what is advertised."""
_SLEEP = r"\b(?:wak(?:e|es|ing)|sleep\w*)\b"


def _promised(promise: str) -> str:
    return f", which {promise}" if promise else ""

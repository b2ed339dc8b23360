"""Films with a purpose: ads for a product, lessons about a topic."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.screenwriter import bible, casting, places, telling
from director.screenwriter.telling import Treatment

SPOT = re.compile(
    r"(?:an? )?(?:[\w-]+ ){0,2}(?:ad|advert|advertisement|commercial|spot|promo)\s+for\s+([^:.]{3,60}):\s*(.{8,})$", re.I | re.S
)


def placed_product(product: str, story: str, count: int, rng: random.Random) -> Treatment:
    """'An ad for running shoes: a woman runs through the city': the story, and the product held up at its end."""
    told = telling.tell(story, count, rng)
    who = told.roles[0].name if told.roles else "a young woman"
    bare = re.sub(r"^(?:an?|our|my)\s+", "the ", product)
    last = replace(told.beats[-1], action=f"{who} smiles and holds up {bare} in the light", tell=f"{who} smiles.")
    return replace(told, beats=(*told.beats[:-1], last), form="product", topic=product)


_FOR = re.compile(r"\b(?i:ad|advert\w*|commercial|promo|spot|launch film|teaser)\b[^.]{0,30}?\bfor\s+((?:an?|the|our|my)\s+[^.,;\n]{3,"
                  r"60}|[A-Z][\w'’]+(?:\s[\w'’]+){0,3})")


def lead(text: str) -> str:
    """The text up to the end of what is advertised."""
    hit = _FOR.search(text)
    return text[: hit.end()] if hit else ""


def product(text: str) -> str:
    """What is advertised, as it is named: 'an electric toothbrush Hummm'; '' where nothing is."""
    hit = _FOR.search(text)
    if not hit:
        return ""
    named = re.sub(
        r"^(?:an?|the|our|my)\s+(?:new\s+)?([\w ]+?)\s+(?:brand|company|maker)\s+(?:called|named)\s+([A-Z]\w+)$", r"\2 \1", hit.group(1)
    )
    return re.sub(r"\s+(?:called|named)\s+", " ", named).strip()


def advertised(text: str, product: str, count: int, rng: random.Random) -> Treatment:
    """An ad without a list of scenes: somebody's morning, and how the product turns it."""
    setting = places.mentioned(text.replace(product, "")) or places.SETTINGS["city"]
    people = [r for r in bible.cast(text.replace(product, ""), setting, rng) if r.kind == "person"]
    hero = people[0] if people else casting.invent("a young woman", setting, rng)
    bare = re.sub(r"^(?:our|my)\s+", "the ", product)
    beats = telling.filled(
        "product",
        {
            "S": hero.name,
            "O": bare if bare.startswith(("a ", "an ", "the ")) or bare[:1].isupper() else f"the {bare}",
            "o": re.sub(r"^an?\s+", "the ", bare),
        },
        setting,
        count,
        product,
        (hero,),
    )
    return Treatment(setting, (hero,), beats, None, "product", product)

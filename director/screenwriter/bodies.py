"""How different bodies do what a plot asks for: a whale swims where a person walks, a bird flies, a car rolls."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter.casting import WATER, WINGED

_WAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "water": ((r"walk|sneak|go", "swim"), (r"run", "swim"), (r"stand|sit", "float"), (r"step", "swim")),
    "wings": ((r"run|go", "fly"), (r"walk", "flutter")),
    "wheels": ((r"walk|go|sneak|step", "roll"), (r"run", "race"), (r"stand|sit", "stop")),
    "space": ((r"walk|sneak", "float"), (r"stand", "float")),
    "rooted": ((r"walk|go|sneak|step|run|fly|float|move|climb", "lean"),),
    "ride": ((r"run", "ride"), (r"get\] up and \[run", "get] up and [ride")),
}
_HANDS = (
    (r",? (?:with )?(?:both )?arms wide(?: open)?", ""),
    (r" with both hands", " with both paws"),
    (r" with careful hands", " with careful paws"),
    (r" with both arms (?:high|stretched out)", ""),
    (r" in both hands", " in both paws"),
    (r" in one hand", ""),
    (r" with one hand", " with one paw"),
    (r" with trembling hands", ""),
    (r" with one arm stretched out", ""),
)


def of(head: str, kind: str, setting: str, riding: str) -> str:
    """The kind of body: '', 'animal', 'water', 'wings', 'wheels', 'space' or 'ride'."""
    if re.search(r"\b(?:bikes?|bicycles?|scooters?|karts?|cars?|sleds?|horses?|boats?|skateboards?)\b", riding):
        return "ride"
    if head in WATER or (setting == "underwater" and kind != "machine"):
        return "water"
    if head in WINGED and head not in ("penguin", "chicken", "hen", "rooster", "duckling", "goose", "duck", "swan", "peacock", "flamingo"):
        return "wings"
    if head in "car truck bus train tram taxi van scooter tractor bicycle bike rover motorcycle vacuum".split():
        return "wheels"
    if (
        head in "satellite probe rocket spaceship kite balloon cloud airship airplane plane star moon ghost leaf snowflake".split()
        or setting in ("space", "stars")
    ):
        return "space"
    if head in "lighthouse house tower castle windmill church tree statue mountain flower sunflower cactus lamp bridge".split():
        return "rooted"
    return "animal" if kind == "animal" else ""


def fitted(template: str, body: str) -> str:
    """A plot's line with the verbs and limbs that suit the body that leads it. Verbs of others ([walk:o]) stay."""
    for verbs, put in _WAYS.get(body, ()):
        template = re.sub(rf"\[(?:{verbs})\]", f"[{put}]", template)
    if body in ("animal", "water", "wings"):
        for words, paws in _HANDS:
            template = re.sub(words, paws if body == "animal" else "", template)
    return template


def vehicle(who: str) -> str:
    """The vehicle that a noun phrase names: 'fire engine' of 'two red fire engines'; else ''."""
    words = re.findall(r"[a-z]+", who.lower())
    for noun in (" ".join(words[-2:]), *words[-1:]):
        one = next(iter(dictionary.bases(noun, "noun")), noun.removesuffix("s"))
        if wordnet.is_a(one, "conveyance") or wordnet.is_a(one.replace(" ", "_"), "conveyance"):
            return one
    return ""


_FROM_ABOVE = frozenset("alien spaceship rocket satellite probe robot astronaut creature monster".split())
_CRAFT = frozenset("spaceship rocket satellite probe airplane plane balloon airship helicopter".split())


def comers(who: str, head: str) -> dict[str, str]:
    """Who came from above, what is a craft, who walks: lines for the one are not said of the other."""
    craft = who if head in _CRAFT else ""
    return {"alien": who if head in _FROM_ABOVE and not craft else "", "craft": craft, "walker": "" if craft else who}

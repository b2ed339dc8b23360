"""What a dictionary knows of a thing that a film can show: its parts, and what it is made from. From WordNet's relations and glosses."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter.words import article

_FROM = re.compile(r"\b(?:made|prepared|composed|produced|obtained|derived|woven|brewed|extracted|built)(?: (?:usually|mainly|only))? "
                   r"(?:from|of|out of|by)(?: the)? (?P<what>[a-z -]{3,50}?)(?=$|[;,(.:]| (?:and (?:usually|then)|that|which|used|or|"
                   r"in the|produced|derived|flavou?red|with)\b)")


def head(phrase: str) -> str:
    """The noun of a phrase as a dictionary has it: 'a red bicycle' -> 'bicycle', 'two steam engines' -> 'steam engine'; '' if none."""
    words = re.split(r"\s(?:of|with|in|on|at|from|for|that|which|who|to)\s", phrase.strip(" .,").lower())[0].split()
    for start in range(max(0, len(words) - 2), len(words)):
        last = max(dictionary.bases(words[-1], "noun"), key=lambda base: wordnet.uses(base, "noun"), default=words[-1])
        noun = " ".join([*words[start:-1], last])
        if wordnet.meanings(noun.replace(" ", "_"), "noun"):
            return noun
    return ""


def parts(phrase: str, most: int = 2) -> tuple[str, ...]:
    """Well-known parts of a thing, best known first: ('chain', 'handlebar') of 'a red bicycle'."""
    noun = head(phrase)
    if noun == "balloon":                # of the kind that carries people
        return ()
    senses = wordnet.meanings(noun.replace(" ", "_"), "noun")[:1] if noun else ()
    found: dict[str, float] = {}
    for meaning in senses:
        if meaning.field != "artifact":
            continue
        for part in meaning.to("%p"):
            bare = re.sub(rf"^{re.escape(noun)} ", "", part.words[0].replace("_", " "))
            if bare != noun and len(bare.split()) < 3 and part.field in ("artifact", "object"):
                found[bare] = wordnet.uses(part.words[0], "noun")
    return tuple(sorted(found, key=lambda part: (-found[part], part)))[:most]


def source(phrase: str) -> str:
    """What a thing is made from or by: 'bees' of honey, 'steeping tea leaves in water' of tea; '' where the dictionary does not say."""
    noun = head(phrase)
    for meaning in wordnet.meanings(noun.replace(" ", "_"), "noun")[:1] if noun else ():
        hit = _FROM.search(meaning.gloss)
        if hit:
            return hit["what"].strip()
    return ""


def deed(thing: str) -> str:
    """What somebody does with a thing who has it: 'rides the folding bike'; 'uses …' where nothing nearer is known."""
    noun = head(thing).replace(" ", "_")
    verb = next((verb for kinds, verb in _DONE if noun and wordnet.is_a(noun, *kinds)), "uses")
    return f"{verb} {thing}"


_DONE: tuple[tuple[tuple[str, ...], str], ...] = (
    (("vessel", "bottle", "cup", "mug"), "drinks from"),
    (("beverage",), "drinks"),
    (("food", "foodstuff", "nutriment"), "eats"),
    (("clothing", "footwear", "eyeglasses", "jewelry"), "wears"),
    (("musical instrument",), "plays"),
    (("car", "motor vehicle", "truck", "van"), "drives"),
    (("bicycle", "wheeled vehicle"), "rides"),
    (("book", "publication"), "reads"),
    (("building", "establishment", "institution"), "comes into"),
)


def used(phrase: str) -> str:
    """How a thing is met with in life, as a picture: 'a cup of tea is drunk', 'people ride a bicycle'."""
    noun = head(phrase)
    if not noun:
        return f"{phrase} in daily life"
    key = noun.replace(" ", "_")
    for kinds, line in _USES:
        if wordnet.is_a(key, *kinds):
            return line.format(it=phrase, a=article(noun))
    return f"{phrase} in daily life"


_USES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("beverage", "drinkable"), "somebody drinks {it} at a table"),
    (("food", "foodstuff", "nutriment"), "people eat {it} at a table"),
    (("clothing", "footwear", "fabric"), "somebody wears {it} in the street"),
    (("musical instrument",), "a musician plays {it}"),
    (("vehicle",), "{it} on the way through a landscape"),
    (("building", "structure"), "people come and go at {it}"),
)

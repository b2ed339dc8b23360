"""What is drawn for a word: itself, something of the same meaning, the nearest of its kind, or what stands for anything unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from director.tools.generators.animatic.art.catalogue import all_figures, all_places, all_props, at_hand, stand_ins
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.icons import Icons
from director.tools.generators.animatic.art.kinds import Side, nearest
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.words import singulars
from director.wordnet import meanings

UNKNOWN = "person"
"""An unknown hero of a story is drawn as a person."""
_SPELLINGS = ((r"our\b", "or"), (r"\bgray", "grey"), (r"tre\b", "ter"), (r"\btyre", "tire"), (r"yjama", "ajama"), (r"\bmould", "mold"),
              (r"\bplough", "plow"), (r"jewell", "jewel"), (r"travell", "travel"), (r"\baero", "air"))
_ARTICLE = re.compile(r"^(?:an?|the|some|his|her|their|my|your|our)\s+")
_ALONE = {
    "camera": "photo camera", "bow": "bow and arrow", "arrow": "bow and arrow", "slide": "playground slide", "swing": "swing set",
    "picture": "picture frame", "frame": "picture frame", "alarm": "alarm clock", "present": "gift", "tennis": "tennis racket",
    "club": "golf club", "wave": "ocean wave", "spacesuit": "astronaut", "ring": "golden ring", "light": "lamp", "screen": "monitor",
    "teepee": "tent", "hospital bed": "bed", "puck": "hockey stick", "horseshoe": "horseshoe magnet", "goblet": "trophy", "tv set": "television",
    "crumb": "bread", "test tube": "potion", "flask": "potion", "trunk": "tree trunk", "pebble": "rock", "plane ticket": "ticket", "toilet paper": "toilet",
}
"""Words too common to be read as a thing in a prompt, or plain in shape, and what they mean when they stand alone."""
_WEATHER = {
    "rain": "rain", "downpour": "rain", "drizzle": "rain", "storm": "rain", "thunderstorm": "rain", "snow": "snow", "snowfall": "snow", "blizzard": "blizzard",
    "fog": "fog", "mist": "fog", "sandstorm": "sandstorm", "bubbles": "bubbles", "spark": "sparks",
}
"""What the words of weather bring on stage."""
_HEADS = ("man", "woman", "boy", "girl", "bird", "fish", "tree", "house", "boat", "ship", "car", "train", "flower", "ball", "book", "box",
          "cake", "bag", "hat", "shoe", "coat", "dress", "chair", "table", "knife", "pot", "cup", "lamp", "bell", "stone", "snake", "horse")
"""Last parts of closed compounds that tell the kind: a 'storybook' is a book, but a 'carpet' is no pet."""


_SIDES: dict[str, Side] = {
    **dict.fromkeys(("people", "trades", "callings"), "person"), **dict.fromkeys(("robots", "monsters", "dragons", "fabled", "toyfolk"), "creature"),
    **dict.fromkeys(("cars", "haulage", "works", "skycraft", "watercraft"), "thing"),
}
"""What the figures of a module show, if not animals."""


@dataclass(frozen=True)
class Found:
    """`drawn` is the name in the art department. `how`: itself, synonym, kind or fallback. `catalogue`: figure, prop, place or ''."""

    word: str
    drawn: str
    how: str
    catalogue: str = ""


def find(word: str) -> Found:
    """Look a word (or a name of several words) up. Every word gets an answer."""
    forms = list(_forms(word))
    for form in forms:
        if (known := _names(at_hand()).get(form)) is not None:
            return _true(word, form, *known)
    for form in (*forms, word):
        if form in _WEATHER:
            return Found(word, _WEATHER[form], "itself" if form == _WEATHER[form] else "synonym")
        if form in _ALONE:
            return replace(find(_ALONE[form]), word=word, how="synonym")
    for form in forms:
        stand = stand_ins().get(form)
        if stand is not None and form in HELD:
            return Found(word, form, "itself", "figure")       # dressed as the kind, known by what it holds
        if stand is not None:
            return Found(word, stand, "kind", _catalogue(stand))
    for form in forms:
        if drawn := _nearest(form, at_hand()):
            return Found(word, (drawn := stand_ins().get(drawn, drawn)), "kind", _catalogue(drawn))
    for form in forms:
        if head := _head(form):
            return replace(head, word=word, how="kind")
    return Found(word, UNKNOWN, "fallback", "figure")


def kind_of(noun: str) -> str:
    """What is drawn for a noun in its base form that no drawing, no weather and no table knows: the nearest of its kind, or ''."""
    if noun in _WEATHER or noun in _ALONE:
        return ""
    drawn = _nearest(noun, at_hand())
    return stand_ins().get(drawn, drawn)


def _forms(word: str) -> Iterator[str]:
    """Ways a word may be listed, the likeliest first: as written, in the singular, respelt, by the dictionary, in one word."""
    text = re.sub(r"[\s_]+", " ", word.strip().lower().replace("’", "'"))
    spelled = dict.fromkeys((text, (bare := _ARTICLE.sub("", text)), bare.replace("-", " "), _respelt(bare.replace("-", " "))))
    joined = [f"{front} {form}".strip() for front, _, last in (name.rpartition(" ") for name in spelled)
              for form in dict.fromkeys((*singulars(last), *_lemmas(last)))]
    yield from joined
    squeezed = _squeezed(at_hand())
    yield from (squeezed[plain] for plain in (re.sub(r"[ -]", "", form) for form in joined) if plain in squeezed)


def _respelt(text: str) -> str:
    for british, american in _SPELLINGS:
        text = re.sub(british, american, text)
    return text


def _lemmas(word: str) -> tuple[str, ...]:
    """Base forms of a noun by the dictionary, for irregular plurals."""
    if not word.endswith(("s", "en", "i", "ae", "a", "eeth", "eet", "eese", "ice")):
        return ()
    from lemminflect import getLemma

    return tuple(getLemma(word, upos="NOUN"))


def _head(form: str) -> Found | None:
    """The last word of a compound that no dictionary has says what it is a kind of: 'balcony chair', 'catboat'."""
    last = form.rpartition(" ")[2]
    if last != form and not meanings(form, "noun") and (found := find(last)).how != "fallback":
        return found
    ending = next((head for head in _HEADS if last.endswith(head) and len(last) >= len(head) + 3), "")
    return find(ending) if ending and not meanings(last, "noun") else None


@lru_cache(4)
def _names(icons: Icons) -> dict[str, tuple[str, Any]]:
    """Every true name while these icons are added, with the catalogue and the entry that draws it: figures before props before
    places, first names before all others."""
    found: dict[str, tuple[str, Any]] = {}
    for catalogue, entries in _entries():
        for entry in entries:
            found.setdefault(entry.names[0], (catalogue, entry))
    for catalogue, entries in _entries():
        for entry in entries:
            for name in entry.names[1:]:
                found.setdefault(name, (catalogue, entry))
    return found


def _true(word: str, name: str, catalogue: str, entry: Any) -> Found:
    """A drawing that means its name: itself where it is drawn for that very name, else for one of the same meaning."""
    own = name == entry.names[0] or name in HELD or (catalogue != "place" and not _asked(entry).isdisjoint(name.split()))
    return Found(word, name if own else entry.names[0], "itself" if own else "synonym", catalogue)


@lru_cache(4096)
def _nearest(form: str, icons: Icons) -> str:
    return nearest(form, _sides(icons))


@lru_cache(4)
def _sides(icons: Icons) -> dict[str, Side]:
    """What every drawing shows, by all its names."""
    shown = {name: _side(catalogue, entry) for name, (catalogue, entry) in _names(icons).items()}
    return {**{kind: shown[name] for kind, name in stand_ins().items()}, **shown}


def _side(catalogue: str, entry: Any) -> Side:
    if catalogue != "figure":
        return "place" if catalogue == "place" else "thing"
    return _SIDES.get(entry.draw.__module__.rpartition(".")[2], "animal")


@lru_cache(4)
def _squeezed(icons: Icons) -> dict[str, str]:
    """Every known word without spaces and hyphens, for 'teddybear' and 'fire truck'."""
    return {re.sub(r"[ -]", "", name): name for name in (*stand_ins(), *_names(icons))}


def _entries() -> Iterator[tuple[str, tuple[Any, ...]]]:
    for catalogue, named in (("figure", all_figures()), ("prop", all_props()), ("place", all_places())):
        yield catalogue, tuple({id(entry): entry for entry in named.values()}.values())


def _catalogue(name: str) -> str:
    return next(catalogue for catalogue, named in (("figure", all_figures()), ("prop", all_props()),
                                                   ("place", all_places())) if name in named)


class _Listening(frozenset[str]):
    """An empty set of words that remembers what it was asked for."""

    heard: set[str]

    def __contains__(self, word: object) -> bool:
        self.heard.add(str(word))
        return False

    def isdisjoint(self, other: Iterable[object]) -> bool:
        self.heard.update(map(str, other))
        return True


@cache
def _asked(entry: Any) -> frozenset[str]:
    """Words that change how an entry is drawn."""
    words = _Listening()
    words.heard = set()
    entry.draw(Looks(words=words))
    return frozenset(words.heard)

"""What the words say about how somebody or something looks: colours, clothes, size."""

from __future__ import annotations

import zlib
from dataclasses import replace

from director.tools.generators.animatic import words as english
from director.tools.generators.animatic.art.catalogue import module_of
from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.words import Token, bases, colours_in, traits_in

_DRESSED = frozenset("coat jacket cloak cape parka robe suit uniform dress gown armour armor sweater jumper pullover cardigan anorak hoodie "
    "tunic kimono costume shirt t-shirt overall dungarees swimsuit pyjamas pajamas nightgown apron shawl poncho".split())
_PUT_ON = _DRESSED | frozenset("boot shoe sneaker hat cap helmet crown glove scarf apron backpack rucksack glasses sunglasses trousers jeans shorts skirt bandana beret".split())
TOY = 0.42                 # metres: the height of a toy animal
_TOYS = frozenset("toy stuffed plush knitted wind-up".split())
_GROWING = dict.fromkeys("lamb cub foal calf piglet fawn cygnet".split(), 0.62)
"""The young of beasts that are drawn as these, only smaller."""
_OF_THE_DEEP = frozenset(("octopus", "squid", "kraken", "sea serpent", "whale", "shark", "sea monster", "jellyfish", "crab"))
"""Giants of these are a match for a ship."""
_GROWN = frozenset(("robots", "monsters", "animals", "waddlers"))
"""Two-legged figures of these may be giants."""
_SIZES = {
    "tiny": 0.3, "miniature": 0.3, "baby": 0.5, "little": 0.55, "small": 0.6, "young": 0.8, "big": 1.25, "large": 1.25, "huge": 1.6,
    "massive": 1.6, "giant": 1.7, "enormous": 1.7, "gigantic": 1.8,
}
_RUSSET = frozenset("fox vixen panda squirrel deer setter".split())
"""Whose red is the colour that they are drawn in anyway."""


def seed_of(name: str, seed: int) -> int:
    """What the words leave open is chosen by the name and nothing else: the same in every shot of a film."""
    return zlib.crc32(f"{name.lower()}/{seed}".encode()) & 0x7FFFFFFF


def looks_of(words: list[Token], head: str, seed: int) -> Looks:
    """What a description says about how its head noun looks."""
    words = [token for token, after in zip(words, [*words[1:], None], strict=True)
             if not (token.word == "red" and after and _RUSSET.intersection(bases(after.word)))]
    colours = colours_in(words)
    every = frozenset(candidate for token in words for part in (token.word, *token.word.split("-")) for candidate in bases(part))
    own = colours.get(head) or colours.get(head.rpartition(" ")[2]) or next((colours[word] for word in ("fur", "coat", "body", "skin", "paint", "feather",
        "scale") if word in colours and head == ""), "")
    if own:
        colours = {**colours, "": own}
    return Looks(colours, every, seed, traits_in(words))


def put_on(words: list[Token], start: int, stop: int) -> list[Token]:
    """What the sentence says that somebody wears or has on him, who is named before word `start`: 'Lena, wearing the hiking boots'."""
    first = next((i for i in range(start, min(stop, len(words))) if words[i].word in ("wearing", "wears") or (i == start and words[i].word in ("in", "with"))), stop)
    last = next((i for i in range(first + 1, min(first + 8, stop, len(words))) if words[i].fresh), min(first + 8, stop))
    return words[first:last] if _PUT_ON.intersection(candidate for token in words[first:last] for candidate in bases(token.word)) else []


def wrapped_up(looks: Looks, kind: str) -> Looks:
    """Someone whose clothes are left open wears coat and scarf in the cold."""
    plain = module_of(kind) == "people"
    return replace(looks, words=looks.words | {"coat", "scarf"}) if plain and not looks.has(*_DRESSED) else looks


def _adjectives(said: list[str], head: int) -> list[str]:
    """What stands right before a noun, up to its article or what somebody does."""
    first = next((i for i in range(head - 1, max(-1, head - 5), -1) if said[i] in ("a", "an", "the", "and") or english.base(said[i], english.VERBS)), head - 5)
    return said[max(0, first + 1):head]


def sized(rig: Rig, source: list[Token], kind: str) -> Rig:
    """A beast or a machine as large as the words right before its name say: a tiny dragon, a giant spider."""
    said = [token.word for token in source]
    head = next((i for i in range(len(said)) if kind.split()[0] in english.singulars(said[i])), 0)
    if _TOYS.intersection(said[max(0, head - 3):head]):
        return replace(rig, metres=min(rig.metres, TOY))
    factor = next((_SIZES[word] for word in _adjectives(said, head) if word in _SIZES), _GROWING.get(kind, 1.0))
    factor *= 0.65 if factor < 0.8 and rig.metres > 3 else 1.0           # a small dragon is no house
    least = (20.0 if kind in _OF_THE_DEEP else 8.0) if factor >= 1.7 else 1.8 if factor >= 1.6 else 0.3
    grown = kind in _OF_THE_DEEP or (factor >= 1.6 and module_of(kind) in _GROWN)
    if (rig.skeleton == "biped" and not grown) or (factor < 1 and rig.metres < 0.6):
        return rig
    return replace(rig, metres=max(least, rig.metres * factor))

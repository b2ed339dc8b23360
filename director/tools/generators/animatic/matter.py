"""Figures that are made of something: a robot bird, a clockwork mouse, a wooden horse, a lion of stone, a knitted rabbit."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.art.catalogue import module_of
from director.tools.generators.animatic.art.figures.ink import line, oval, shape
from director.tools.generators.animatic.art.kit import Looks, Part, Rig
from director.tools.generators.animatic.heroes import is_human
from director.tools.generators.animatic.surface import EYES
from director.tools.generators.animatic.words import COLOURS, VERBS, Hit, Token, base, bases

_STUFF: dict[str, tuple[str, str]] = {
    word: (stuff, tint) for stuff, tint, words in (
        ("metal", "", "robot robotic mechanical mechanic clockwork wind-up windup cyborg metal metallic steel iron tin aluminium aluminum chrome android"),
        ("metal", "#c9983f", "brass"), ("metal", "#a8683a", "bronze copper"),
        ("wood", "", "wooden wood timber driftwood oak carved"),
        ("stone", "", "stone granite rock concrete petrified"), ("stone", "#dcd8d4", "marble"),
        ("plush", "", "plush stuffed cuddly felt cloth rag fluffy-toy"), ("knit", "", "knitted woollen woolen crocheted crochet yarn"),
        ("ice", "", "ice glass crystal icy"), ("paper", "", "paper origami cardboard papier-mache"),
        ("smooth", "#f4f2ee", "porcelain china ceramic"), ("smooth", "#6a3d24", "chocolate"), ("smooth", "#b8694a", "clay terracotta"),
        ("smooth", "#b8783c", "gingerbread"),
    ) for word in words.split()
}
"""Words for what somebody is made of: how it shows, and its colour if it has one of its own."""
TO_STUFF = re.compile(r"\b(?:turn|chang|transform|freez)\w*(?: \w+ly)? (?:in)?to (?:solid |pure |cold )?(?P<stuff>stone|marble|gold|ice|glass|wood|bronze|chocolate|crystal|metal)\b(?! \w+(?:s|ing)\b)", re.I)
OF_STUFF = {"stone": ("stone", ""), "marble": ("stone", "#dcd8d4"), "gold": ("metal", "#e8b83a"), "ice": ("ice", ""), "glass": ("ice", ""), "crystal": ("ice", ""), "wood": ("wood", ""),
             "bronze": ("metal", "#a8683a"), "metal": ("metal", ""), "chocolate": ("smooth", "#6a3d24")}
TO_COLOUR = re.compile(rf"\b(?:turn|go|chang|becom)(?:e?s|ed|ing|e)? (?:all |bright |completely )?(?P<colour>{'|'.join(COLOURS)})\b(?=[,.;!]|$| (?:from|with|in|and|all|on)\b)", re.I)
"""What somebody turns to, and what he is made of then."""
_OF_PEOPLE = frozenset("wooden tin clockwork knitted porcelain marble stone bronze robot gingerbread".split())
"""Those that are meant so before a person too: an ice queen is not of ice, a paper boy brings papers."""
_SPECIES = ("wood", "rock", "felt")
"""Right before a name these are of another kind: a wood mouse, a rock dove; 'felt' may be a verb."""
_MADE = frozenset(("of", "from", "made", "carved", "built", "out", "folded", "knitted", "sewn", "cut"))
_ENDS = frozenset("in on at with by under who that which wearing and named called whose a an the his her its their".split())
_WOUND = ("clockwork", "wind-up", "windup", "wind", "tin", "toy")
_THINKS = ("robot", "robotic", "mechanical", "cyborg", "android")


_SEWN_OR_CARVED = ("plush", "wood", "metal", "smooth")
_DRAWN_AS = {"robots": ("metal",), "dolls": _SEWN_OR_CARVED, "snowfolk": _SEWN_OR_CARVED, "toyfolk": _SEWN_OR_CARVED}
"""What the figures of a module are made of in the drawing."""


def told_before(words: list[Token], hit: Hit) -> list[int]:
    """Which words say what the one named there is made of."""
    first = next((i + 1 for i in range(hit.first - 1, max(-1, hit.first - 4), -1) if words[i + 1].fresh or not _describes(words[i])), max(0, hit.first - 3))
    found = [i for i in range(min(first, hit.first), hit.last) if _known(words[i]) and words[i].word not in _SPECIES]
    return found if len(found) < hit.last - first else []          # 'a robot' is one


def told_after(words: list[Token], start: int) -> list[int]:
    """The same of what follows its name: 'a fox made of wood'."""
    if start >= len(words) or words[start].fresh or words[start].word not in _MADE:
        return []
    near = range(start, min(len(words), start + 5))
    end = next((i for i in near if words[i].word in _ENDS or (i > start and words[i].fresh)), near[-1] + 1)
    return [i for i in near if i < end and words[i].word not in _MADE and _known(words[i])][:1]


def _describes(token: Token) -> bool:
    return _known(token) or (token.word not in _ENDS and base(token.word, VERBS) is None and token.word not in _MADE)


def _known(token: Token) -> bool:
    return any(word in _STUFF for word in (token.word, *bases(token.word)))


def stuff_of(words: list[Token], hit: Hit | None, kind: str) -> list[int]:
    """The words of a sentence that say what the figure named at `hit` is made of; without one the words are its description."""
    if hit is None:
        end = next((i for i, token in enumerate(words) if i and (token.word in _ENDS - {"a", "an", "the"} or token.word in _MADE)), len(words))
        found, after = [i for i in range(end - 1) if _known(words[i])], told_after(words, end)
    else:
        found, after = told_before(words, hit), told_after(words, hit.last)
    return [i for i in found if not is_human(kind) or words[i].word in _OF_PEOPLE] + after          # 'a giant of ice'


def clad(rig: Rig, words: list[Token], told: list[int], looks: Looks, kind: str) -> Rig:
    """The figure made of what those words say; vehicles, robots of metal and dolls of cloth are drawn as what they are anyway."""
    if not told or rig.skeleton == "vehicle":
        return rig
    every = {word for i in told for word in (words[i].word, *bases(words[i].word))}
    stuff, own = next(_STUFF[word] for i in reversed(told) for word in (words[i].word, *bases(words[i].word)) if word in _STUFF)
    tint = next((_STUFF[word][1] for word in every if word in _STUFF and _STUFF[word][1]), own)
    if stuff in _DRAWN_AS.get(module_of(kind), ()) and rig.stuff != "stone":
        return rig
    extra = _key(rig) if every.intersection(_WOUND) else _antenna(rig) if every.intersection(_THINKS) else ()
    if is_human(kind) and stuff in ("metal", "wood"):
        stuff = f"painted {stuff}"                     # a tin soldier has his uniform on
    parts = [replace(part, glow=part.body) if stuff == "metal" and part.name == "eyes" else part for part in rig.parts]
    return replace(rig, parts=(*parts, *extra), stuff=stuff, tint=looks.colours.get("", "") or tint)


def _antenna(rig: Rig) -> tuple[Part, ...]:
    """A rod with a lamp on the head."""
    head = next((part for part in rig.parts if part.name == "head" and part.body), None)
    if head is None:
        return ()
    left, top, right, bottom = head.box
    tall = 0.34 * min(right - left, bottom - top)
    lamp = oval(0, -tall, 0.2 * tall, 0.2 * tall, EYES)
    art = line(f"M0 {0.5 * tall:.1f}V{-tall:.1f}", "#6a7688", 0.1 * tall) + oval(0, -tall, 0.26 * tall, 0.26 * tall, "#c8e8f4") + lamp
    return (Part("antenna", art, (-0.5 * tall, -1.4 * tall, 0.5 * tall, 0.6 * tall), "head", ((left + right) / 2 - 0.2 * tall, top + 0.3 * tall), head.z - 0.5,
                 glow=lamp),)


def _key(rig: Rig) -> tuple[Part, ...]:
    """A key to wind it up: on the back of a beast, at the side of who stands upright."""
    trunk = next((part for part in rig.parts if part.name in ("torso", "body") and part.body), None)
    if trunk is None:
        return ()
    left, top, right, bottom = trunk.box
    size = 0.42 * min(right - left, bottom - top)
    brass = "#d9a83f"
    loop = "".join(oval(sx * 0.42 * size, -1.0 * size, 0.36 * size, 0.26 * size, brass) + oval(sx * 0.44 * size, -1.0 * size, 0.17 * size, 0.11 * size, "#6a4a1c")
                   for sx in (-1, 1))
    art = shape(f"M{-0.09 * size:.1f} {0.3 * size:.1f}V{-0.9 * size:.1f}H{0.09 * size:.1f}V{0.3 * size:.1f}Z", "#b8862f") + loop
    upright = rig.skeleton == "biped"
    at = (left + 0.1 * (right - left), (top + bottom) / 2) if upright else (left + 0.42 * (right - left), top + 0.12 * (bottom - top))
    return (Part("key", art, (-size, -1.4 * size, size, 0.4 * size), trunk.name, at, trunk.z - 0.5, turn=-1.4 if upright else -0.12),)


def petrified(text: str) -> str:
    """What somebody turns to: stone, gold, ice; '' for nothing."""
    hit = TO_STUFF.search(text)
    return hit["stuff"].lower() if hit else ""

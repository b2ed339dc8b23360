"""What somebody draws or paints, as it shows on his paper or canvas: the dragon of 'draws a dragon', the face of 'paints a portrait'."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.absent import DRAWS, MAKES_A_PICTURE
from director.tools.generators.animatic.appearance import looks_of, seed_of
from director.tools.generators.animatic.art.catalogue import all_figures, all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.words import Hit, Token, names_in, tokens

_PORTRAIT = re.compile(r"\b(?:self[- ])?portraits?\b", re.I)
_HERS = re.compile(r"\b(?:her(?:self)?|wife|mother|woman|girl|lady|grandmother|sister|queen|princess|bride|daughter)\b", re.I)
_MATERIAL = frozenset("paper line circle pencil crayon pen brush chalk picture drawing painting canvas easel wall board blackboard whiteboard sheet page sketchbook notebook book desk "
                      "table sword gun bow curtain curtains breath water letter card map plan".split())
"""What is drawn with or on, drawn otherwise, or written."""
_ON_THE_GROUND = re.compile(r"\b(?:in|into|on|onto|across) (?:the|a|an) (?:\w+ )?(?:sand|snow|dirt|mud|air|sky|wall|pavement|street|ground|asphalt|window|rock|board)\b", re.I)
_NEAR = 5                  # words behind the verb: further off it is another thing


def picture_in(text: str) -> tuple[str, Looks] | None:
    """The catalogue's name and the looks of what a sentence says is drawn or painted; None where it says no such thing."""
    verb = DRAWS.search(text) or MAKES_A_PICTURE.search(text)
    if verb is None:
        return None
    words = tokens(text[verb.end():].split(",")[0])
    known = {*all_figures(), *all_props()} - _MATERIAL
    hit = next((hit for hit in names_in(words, known) if hit.first < _NEAR and not _with(words, hit)), None)
    if _PORTRAIT.search(text[verb.start():]):
        name = hit.name if hit is not None and hit.name in all_figures() else "woman" if _HERS.search(text[verb.end():]) else "man"
        return name, _looks(words, hit, name)
    return (hit.name, _looks(words, hit, hit.name)) if hit is not None else None


def is_portrait(text: str) -> bool:
    """Is it somebody's face that is drawn?"""
    return _PORTRAIT.search(text) is not None


def _with(words: list[Token], hit: Hit) -> bool:
    """Is it only what one draws with or where one is?"""
    return any(token.word in ("with", "in", "on", "at", "for", "to", "under", "by") for token in words[:hit.first])


def _looks(words: list[Token], hit: Hit | None, name: str) -> Looks:
    looks = looks_of(words[:hit.last], name, seed_of(name, 7)) if hit is not None else Looks(seed=seed_of(name, 7))
    return replace(looks, words=looks.words | {name, *name.split()})


def drawing(roles: list[Role], things: list[Thing], text: str, indoors: bool) -> list[Role]:
    """The roles, an easel before who draws outdoors; what is drawn is no thing on stage."""
    artist = next((i for i, role in enumerate(roles) if role.action in ("write", "paint") and role.rig.skeleton == "biped" and role.rig.grip), None)
    found = picture_in(text) if artist is not None else None
    if artist is None or found is None:
        return roles
    things[:] = [thing for thing in things if thing.by != artist or thing.name != found[0]]
    if not indoors and roles[artist].action == "write" and not _ON_THE_GROUND.search(text):
        roles = [replace(role, action="paint") if i == artist else role for i, role in enumerate(roles)]
    if roles[artist].action == "paint" and not any(thing.name == "easel" for thing in things):
        things.append(Thing("easel", Looks(seed=seed_of("easel", 7)), 1, artist, "", "near"))
    return roles

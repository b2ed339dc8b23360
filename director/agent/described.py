"""Shots as people describe them: by what they show, who is in them, and where among several alike they stand."""

from __future__ import annotations

import re

from director.agent.contents import at_place, best, people, shows, words
from director.agent.scene import Scene

_EDGE = re.compile(r"\s*,?\s*(?:right |just )?(?:at|near|towards|in) the (?:very )?(end|start|beginning|opening|finish|middle)"
                   r"(?: of (?:the|this) (?:film|movie|video))?$", re.I)
_NTH = re.compile(r"^(?:the )?(?:very )?(first|second|third|fourth|last|final|opening|closing|earlier|later)\s+(?=\w)", re.I)
_PLACES = {"first": 0, "opening": 0, "earlier": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1, "closing": -1,
           "later": -1}


def meant(what: str, scene: Scene, plural: bool = False) -> tuple[tuple[str, ...], str, str]:
    """(ids, words, question) for shots by what they show. 'the window shot at the end', 'the first cabin scene': of several alike,
    the one that stands there."""
    edge, nth = _EDGE.search(what), _NTH.match(what)
    bare = what[nth.end() if nth else 0:edge.start() if edge else None]
    found = _fitting(bare, scene) if bare.strip() and words(bare) else ()
    found = tuple(sorted(found, key=scene.ids.index))
    if len(found) > 1 and edge and edge[1].lower() != "middle":
        found = found[-1:] if edge[1].lower() in ("end", "finish") else found[:1]
    elif len(found) > 1 and nth and not plural:
        place = _PLACES[nth[1].lower()]
        found = found[place:][:1] if place < len(found) else found
    if len(found) == 1 or (found and plural):
        return found, what, ""
    if not found:
        return (), what, f"I find no shot with “{what.strip()}”. Which shot do you mean, by number?"
    places = ", ".join(str(scene.ids.index(each) + 1) for each in found)
    return (), what, f"Which shot do you mean by “{what.strip()}”: {places}?"


def topic(what: str, scene: Scene) -> tuple[str, ...]:
    """The one shot that a few words before a colon stand for, or the shots of one place; every word must be of it. () where that is "
    "not so."""
    said = set(words(what))
    found, _, question = meant(what, scene)
    there = at_place(what, scene.board)
    if said and there and len(said) == 1:
        return there
    return found if said and not question and all(shows(found[0], word, scene.board) for word in said) else ()


def in_a_row(ids: tuple[str, ...], scene: Scene) -> bool:
    """Whether shots follow each other in the film and are not all of it."""
    places = [scene.ids.index(each) for each in ids]
    return 0 < len(places) < len(scene.ids) and max(places) - min(places) < len(places)


def _fitting(what: str, scene: Scene) -> tuple[str, ...]:
    alone = re.search(r"\b(?:alone|only|by (?:him|her|it)self|on (?:his|her|its) own|and nobody else|without anyone)\b", what, re.I)
    names = people(what[:alone.start()] if alone else what, scene.board)
    if names and alone:
        return tuple(shot.id for shot in scene.board.shots if set(names) == set(shot.characters))
    if names:
        return tuple(shot.id for shot in scene.board.shots if set(names) <= set(shot.characters))
    return best(what, scene.board)

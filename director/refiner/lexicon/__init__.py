"""The words by which a prompt says how something looks, moves or sounds, as (axis, value, strength, phrases).

Strength 'sure' makes a contradiction on its own; 'hint' supports a side, goes when its side goes, and conflicts only with
a sure cue; 'act' is an action or subject, which is never dropped for the sake of a cue.
"""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType

from director.refiner.lexicon import (
    ages,
    arts,
    breadth,
    broad,
    camera,
    clarity,
    daily,
    delivery,
    frames,
    framing,
    fuller,
    further,
    hours,
    lands,
    look,
    moves,
    optics,
    places,
    rates,
    sights,
    skies,
    sound,
    spoken,
    standing,
    style,
    tempo,
    tint,
    ways,
    weak,
    weather,
    wider,
    world,
)
from director.refiner.phrases import Phrase, table

Entry = tuple[str, str, str, tuple[Phrase, ...]]


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry of every table."""
    return (*_entries(style, arts, look, tint, clarity, camera, moves, framing, sights, standing, optics, rates, tempo, world, hours,
                      weather, skies, places, lands, ages, sound, delivery, daily, fuller, further, wider, broad, ways, breadth),
            *_frames(), *_entries(spoken, weak))


@cache
def _frames() -> tuple[Entry, ...]:
    return _entries(frames)


def _entries(*modules: ModuleType) -> tuple[Entry, ...]:
    return tuple((axis, value, strength, phrases) for module in modules for axis, text in module.TABLES.items()
                 for value, strength, phrases in table(text))


_OF_THE_PICTURE = frozenset("medium mood colour palette light hardness clarity lens speed aspect motion shake take fps focus".split())


@cache
def picture_words() -> frozenset[str]:
    """Every word of the tables that speak of the picture itself: none of them names a subject. Frames tell of what is in it."""
    return frozenset(word for entry in entries() if entry[0] in _OF_THE_PICTURE and entry not in _frames() for phrase in entry[3]
                     for word in re.findall(r"[a-z]{3,}", phrase.words))

"""The words by which a prompt says how something looks, moves or sounds, as (axis, value, pattern, strength).

Strength 'sure' makes a contradiction on its own; 'hint' supports a side, goes when its side goes, and conflicts only with
a sure cue; 'act' is an action or subject, which is never dropped for the sake of a cue.
"""

from __future__ import annotations

from functools import cache

from director.refiner.lexicon import camera, delivery, places, style, weather, world
from director.refiner.phrases import table

Entry = tuple[str, str, str, str]


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry of every table."""
    modules = (style, camera, world, weather, places, delivery)
    return tuple((axis, value, pattern, strength) for module in modules for axis, text in module.TABLES.items()
                 for value, strength, pattern in table(text))

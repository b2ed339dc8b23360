"""Where a comma part that names nobody says that the scene is: in a room or out on the land, by what its nouns are kinds of. As Cue fields.

'surgery with strip lights and lino', 'raft adrift in mid-Pacific': two such parts of one sentence, or of two, are two places.
"""

from __future__ import annotations

import re
from functools import lru_cache

from director import wordnet
from director.refiner import pieces, wordclass
from director.refiner.acting import acting
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str]

_INSIDE = ("room", "floor cover", "compartment", "ceiling", "corridor", "stairway", "closet", "furnishing", "elevator", "submarine",
           "vault")
_OUTSIDE = ("body of water", "field", "grassland", "forest", "mountain", "shore", "desert", "natural elevation", "geological formation",
            "crop", "cereal", "farm", "garden", "tract", "livestock", "stream", "bovid", "ocean", "sea", "plain", "biome", "weather",
            "wind", "boat")
_INDOORS = frozenset(
    "basement cupboard closet submarine bunker carpet lino linoleum parquet ceiling windowless soundproofed soundproof nave lobby "
    "lounge attic "
    "cellar corridor hallway stairwell elevator lift torpedo ward surgery hangar gym gymnasium wallpaper wallpapered chandelier radiator "
    "bathtub fluorescent int interior indoors indoor underground bunk sofa couch duvet dormitory cubicle vestibule laboratory lab cockpit "
    "nursery playroom pantry scullery larder dojo sauna auditorium foyer conservatory boardroom locker aisle crypt tunnel mineshaft igloo "
    "kitchen bedroom bathroom office classroom ballroom courtroom library studio soundstage cinema theatre panelled carpeted vaulted "
    "mezzanine checkout strip-lights skirting sideboard mantelpiece armchair".split())
_OUTDOORS = frozenset(
    "outdoors outdoor ext exterior alfresco horizon pasture meadow prairie savannah savanna tundra steppe fjord beach tideline surf "
    "seashore lagoon reef dunes dune cliff clifftop mountaintop summit glacier volcano lava canyon gorge valley moor moorland heath marsh "
    "swamp rainforest jungle woodland forest woods orchard vineyard allotment trampoline hedgerow wheat barley cornfield paddock lawn "
    "mid-pacific mid-atlantic mid-ocean pacific atlantic adrift raft rapids riverbank lakeside seaside hillside roadside quayside "
    "stadium terraces tiers bleachers pitch touchline piazza plaza street alley pavement rooftop roof campfire campsite tent breeze gale "
    "gust seagulls gulls cows sheep goats wildflowers heather bracken pines palms cactus iceberg floe snowfield windswept open-air "
    "treetops stars waves tide shingle pebbles seaweed crater desert sahara oasis".split())
_VAGUE = frozenset("light air face head hand back body side space ground world area place thing floor water sun sky table bed window "
                   "door".split())
_OF_TWO = late(r"\b(?:view|views|overlook\w*|windows?|through|outside|beyond|background|backdrop|distance|poster|painting|mural|"
               r"screen|photo\w*|picture|wallpaper of|print|model|toy|map|dream\w*|memor\w+|like|as if|half|then|until|before|after|door|"
               r"doorway|porch|balcony|terrace|aquarium|greenhouse|conservatory|not|no|never|without|from|into|smell|sound|sounds|"
               r"scent|patterned|themed|shaped|fake|artificial|indoor|roofless|ruined?)\b", re.I)
_LEADS = late(r"(?:(?:all |it |everything |the scene |takes place |set |right |deep |out |down |up |far |high |all of it |it all |of )*"
              r"(?:in|inside|on|at|aboard|beneath|under|among|amid|amidst|within|on board|across|through|by)\b|int\b|ext\b)", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of such parts, where they tell of both an inside and an outside."""
    out: list[Parts] = []
    for start, end in pieces.of(text):
        words = text[start:end]
        value = _value(words) if 1 < len(words.split()) <= 12 and not _OF_TWO.search(words) and not acting(words) else ""
        if value:
            out.append(("place", value, start, end, words))
    return out if {part[1] for part in out} == {"in", "out"} else []


def _value(words: str) -> str:
    """'in' or 'out' where all that tells of a place tells of this one, and it is said as a place or twice."""
    said = [value for word in re.findall(r"[a-z][a-z'’-]+", words.lower()) if (value := place_of(word))]
    return said[0] if said and len(set(said)) == 1 and (len(said) > 1 or _LEADS.match(words)) else ""


@lru_cache(maxsize=4096)
def place_of(word: str) -> str:
    """'in' or 'out' for a noun that tells of the one or the other, '' for any other word."""
    one = singular(word)
    for listed, value in ((_INDOORS, "in"), (_OUTDOORS, "out")):
        if word in listed or one in listed:
            return value
    if one in _VAGUE or wordnet.is_a(word, "clothing") or wordclass.closed(word) or not wordclass.noun(word):
        return ""
    inside, outside = wordnet.is_a(one, *_INSIDE), wordnet.is_a(one, *_OUTSIDE)
    return "in" if inside and not outside else "out" if outside and not inside else ""

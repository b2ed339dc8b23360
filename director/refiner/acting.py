"""Whether words tell of somebody who acts: what a prompt must never lose."""

from __future__ import annotations

import re
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner import subjects
from director.refiner.late import late

_NOBODY = frozenset((
    "after alter amber anchor anger another antagonist asian assist banner barrier batter better bigger bitter blender border "
    "brighter brutalist bumper burger burner butter carrier center centimeter chamber chandelier charger chatter checklist cider "
    "cloister closer clover cluster clutter colder color colour computer consider consist container cooler copier copper corner "
    "corridor counter cover cubist cyber cylinder dagger danger darker december decor deeper deliver diaper differ dinner disaster "
    "discover door earlier easier edwardian egyptian either elevator ember enter error escalator ever exist expressionist exterior "
    "factor farther faster favor feather fever fiber filter finder finger fist flavor flipper floor flower flutter folder former "
    "further futurist gender georgian german ginger gist glacier glider glitter greater halter hammer hanger harbor harder hawaiian "
    "heater helicopter her higher hoist horror hover however human humor hyper impressionist indian indoor inner insist inter "
    "interior italian jitter kicker kilometer labor ladder laser later layer leather letter lever linger list litter liver longer "
    "louder lower lumber major manner martian master matter maximalist median meteor meter minimalist mirror mist modernist moist "
    "monitor monster motor nearer neither never newer newspaper norwegian november number october odor offer older order orwellian "
    "other outdoor outer over oyster paper parlor pepper per persian pier plaster pointer poster powder prefer printer prior "
    "projector proper quarter quieter rather reactor realist remember render resist richer river roman rubber rumor russian scatter "
    "scooter sector september sharper shatter shelter shimmer shiver shorter shoulder shutter silver skyscraper slender slider "
    "slipper sliver slower smaller smelter smoother sober softer spanner splatter splinter stutter summer super surrealist sweater "
    "teaser tender theater thicker thinner thriller thunder tier timber timer together tower tractor trailer transfer twist twitter "
    "typewriter under upper utter vapor vector victorian viewfinder waist wallpaper wander warmer water weather welter whether "
    "whisper whist wider winter wonder wrist younger zipper ").split())
"""Words that only end like one who does something."""
_ENDS = late(r"\b([a-z]{2,}(?:er|or|ist|ian|ee|man|woman|men|women))s?\b", re.I)
_NAMED = late(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b|\b(?:he|she|they|we see|i)\b(?!['’]s)")


_VIEW = late(r"\b\w+['’]?s?[- ]eye\b(?=[- ](?:view|level|perspective|shot|angle))", re.I)       # nobody's: 'worm's-eye view'


def acting(words: str) -> bool:
    """Whether somebody acts in these words: a known actor, one by the ending ('glassblower', 'interviewee'), a name or a pronoun."""
    words = _VIEW.sub("", words)
    return (subjects.ACTOR.search(words) is not None or _NAMED.search(words) is not None
            or any(_somebody(hit.group(1).lower()) for hit in _ENDS.finditer(words)))


@lru_cache(maxsize=4096)
def _somebody(word: str) -> bool:
    """Whether a word with such an ending names somebody: no comparative, and not only things in WordNet."""
    if word in _NOBODY or any(base != word for base in dictionary.bases(word, "adj")):
        return False
    return not wordnet.meanings(word, "noun") or wordnet.is_a(word, "person", "animal", senses=3)

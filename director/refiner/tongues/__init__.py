"""Other languages: one file each; told apart by their small words and their letters."""

from __future__ import annotations

import re
from functools import cache

from director.refiner.tongues import chinese, french, german, italian, japanese, portuguese, spanish
from director.refiner.tongues.script import Script
from director.refiner.tongues.tongue import Tongue

SPACED: tuple[Tongue, ...] = (french.TONGUE, spanish.TONGUE, german.TONGUE, portuguese.TONGUE, italian.TONGUE)
_ENGLISH = frozenset("the of and with is in a on at an to from by his her its their into over under while as for who that it this but she he "
                     "are no not all through every".split())
_LOANS = frozenset("anime manga cartoon drone zoom macro cyberpunk vaporwave pixel lego render cinemascope steadicam timelapse hyperlapse "
                   "fisheye origami neon robot smartphone tablet laptop computer selfie solo total extreme close slow motion video film "
                   "panorama radio bar metro mosaic silent fix format studio camera led handy portrait title image style normal tele "
                   "plan grain scene sepia monochrome saturated minecraft pixar disney ghibli claymation silence orchestra jungle desert "
                   "tundra arctic blizzard brutal intensive festival fan fans park jazz samba techno park monsoon".split())


def of(text: str) -> Tongue | Script | None:
    """The language of a text; None for English and for whatever is not known."""
    if re.search(r"[\u3040-\u30ff]", text):
        return japanese.SCRIPT
    if len(re.findall(r"[\u3400-\u9fff]", text)) >= 2:
        return chinese.SCRIPT
    return _spaced(text)


@cache
def _spaced(text: str) -> Tongue | None:
    words = re.findall(r"[^\W\d_]+", text.lower())
    english = sum(word in _ENGLISH for word in words)
    score, best = max(((sum(1.0 * (word in tongue.words) + 0.6 * (word in _own(tongue)) for word in words)), i)
                      for i, tongue in enumerate(SPACED))
    return SPACED[best] if score > max(english, 0.9) else None


@cache
def _own(tongue: Tongue) -> frozenset[str]:
    """Longer words of a language's own table, but for those that English has too."""
    return frozenset(w for w in re.findall(r"[^\W\d_]{4,}", tongue.cues.lower()) if w not in _LOANS)

"""Words of the camera that name or tell of something else: a handheld fan, a tower crane, 'it's a long shot', 'holds her close'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director import wordnet
from director.refiner.late import late
from director.refiner.owners import singular

if TYPE_CHECKING:
    from director.refiner.cues import Cue

_HANDHELD = late(r"(?:.*\s)?hand-?held$", re.I)
_NEXT = late(r"[ -]([a-z]+)(?:[ -]([a-z]+))?", re.I)
_CAMERAS = ("camera", "photographic equipment", "optical instrument", "motion picture", "recorder")
_FILM_WORDS = frozenset("shot footage style look feel video clip film take close-up medium wide pov documentary camcorder dslr phone "
                        "smartphone iphone gopro drone gimbal steadicam rig zoom pan tilt selfie vlog news 16mm super".split())
_CRANE = late(r"(?:the |an? )?crane\b(?! (?:shot|move|up|down))", re.I)
_MACHINE = late(r"\b(?:tower|harbou?r|dock(?:side)?|building|construction|mobile|gantry|crawler|loading|port|wrecking|ship[’']?s|steam|"
                r"floating|rusty|yellow|red|giant|huge|origami|paper|whooping|common|sandhill)[ -]$", re.I)
_LIFTS = late(r"[^,.;]*\b(?:swing|lift|hoist|lower|rais|mov|carr|drop|unload|stack)(?:s|es|ies|ing)\s+(?:an?|the|its|his|two|three|"
              r"\w+s)\b", re.I)
_HOLDS = late(r"\b(?:hold|hug|pull|draw|press|clutch|cuddl|gather|snuggl|nestl|huddl|lean|stand|sit|danc|cling|stick|stay|keep|drift|"
              r"sidl|whisper|follow|bring|tuck|cradl|squeez)(?:s|es|ing)?\s+(?:[\w'’]+\s+){0,4}$", re.I)
_PICTURE = late(r"\b(?:camera|shot|frame|framing|lens|we|view|zoom)\b", re.I)
_DOES_THERE = late(r"\b(?:lying|lies|lie|sits?|sitting|sleep\w*|crouch\w*|kneel\w*|hid\w*|play\w*|walk\w*|runs?|running|wad(?:es?|ing)|"
                    r"search\w*|sprawl\w*|rolls?|rolling|stand\w*)(?:\s+[\w'’]+){0,4}\s+$", re.I)
"""'a boy lying on his back in long grass'."""
_IDIOM = late(r"(?:\b(?:it|that|this)(?:['’]s| was| might be| may be) an?|\bby an?) long shot$", re.I)


def of_something_else(cue: Cue, clause: str, after: str) -> bool:
    """Whether a cue of the camera only shares its word with what is meant; `clause` stands before it, `after` behind."""
    if cue.axis in ("motion", "shake") and _HANDHELD.match(cue.text):
        return _a_device(after)
    if cue.axis in ("motion", "updown", "leftright") and _CRANE.match(cue.text):
        return _MACHINE.search(clause) is not None or (_LIFTS.match(cue.text) is not None and "camera" not in clause.lower())
    if cue.axis == "angle" and re.match(r"(?:in|through) ", cue.text, re.I):
        return _DOES_THERE.search(clause) is not None
    if cue.axis == "size" and cue.text.lower().startswith("close on"):
        return _HOLDS.search(clause) is not None and not _PICTURE.search(clause)
    return cue.axis == "size" and _IDIOM.search(f"{clause}{cue.text}") is not None and not re.match(r"\s+of\b", after)


def _a_device(after: str) -> bool:
    """Whether the thing behind 'handheld' is an artifact, and no camera."""
    hit = _NEXT.match(after)
    words = [singular(word.lower()) for word in hit.groups() if word] if hit else []
    if not words or _FILM_WORDS.intersection(words):
        return False
    return wordnet.is_a(words[0], "artifact") and not any(wordnet.is_a(word, *_CAMERAS) for word in words)

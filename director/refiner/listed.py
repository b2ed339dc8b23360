"""Cues that a prompt itself sets apart: 'Close: … Wide: …', 'empty at six, packed at eight', sharp in front and blurred behind."""

from __future__ import annotations

import re

from director.refiner.cues import Cue
from director.refiner.late import late

_SCENE = late(r"\s+(?:in|on|for|during|throughout) (?:the|her|his|every|each|all) ([a-z]+)s?[ -](?:scene|shot|sequence|part|"
    r"half|act|verse|segment|beat)s?\b",
              re.I)
"""'a wide lens in the kitchen scene, a long lens on the street scene'."""
_OF_SHOTS = frozenset("angle speed lens palette colour take shake focus".split())
_FOR = late(r"[^,.;:]*?\b(?:in|for|during) (?:the|his|her) (?!(?:whole|entire|full|same|very|first|last|frame|shot|clip|video|"
    r"film|scene|take|camera|"
            r"picture|background|foreground|distance|front|end)\b)([a-z]+)\b", re.I)
"""'slow motion for the jump, time-lapse for the sunset'."""
_HEAD = late(r"(?: (?:on|of) [^.:;]{0,24})?:\s")
_HOUR = late(r"\b(?:at|in|on|by) (?:the )?([a-z]+|\d+)$", re.I)
_DEPTH = late(r"\b(foreground|background|behind (?:it|him|her|them)|in front)\b", re.I)

_SEVERAL = late(r"\b(?:close-?ups|shots|details|inserts|wides)\b", re.I)
_SEEN = late(r"(?:[^,.;:]*\b(?:on|for)|[^,.;:]*\bof) (?:the|an?|his|her) ([a-z]+)\b", re.I)


def _aside(text: str, cue: Cue) -> bool:
    """'The boy looks up (low angle); the giant looks down (high angle)'."""
    return text[: cue.start].endswith("(") and text[cue.end:].startswith(")")


def _two_seen(text: str, a: Cue, b: Cue) -> bool:
    """'Low angle on the judge, high angle on the accused'."""
    seen = [_SEEN.match(text[cue.start:]) for cue in (a, b)]
    return len({hit[1].lower() for hit in seen if hit}) > 1


def apart(text: str, a: Cue, b: Cue, around: str) -> bool:
    """Whether two cues are told of two shots, two hours or two depths of the picture."""
    scenes = [_SCENE.match(text, cue.end) for cue in (a, b)]
    places = [_FOR.match(text, cue.start) for cue in (a, b)] if a.axis in _OF_SHOTS else []
    if 2 in (len({hit[1].lower() for hit in found if hit}) for found in (scenes, places)):
        return True
    if a.axis in ("size", "angle"):
        heads = all(_HEAD.match(text, cue.end) for cue in (a, b))
        return heads or all(_aside(text, cue) for cue in (a, b)) or (_SEVERAL.search(b.text) is not None if a.axis == "size"
                                                                     else _two_seen(text, a, b))
    if a.axis in ("clarity", "focus"):
        return len({hit.lower() for hit in _DEPTH.findall(around)}) > 1
    hours = [hit[1].lower() for cue in (a, b) if a.axis in ("trait", "claim") and (hit := _HOUR.search(cue.text))]
    return len(set(hours)) == 2

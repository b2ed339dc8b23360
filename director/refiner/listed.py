"""Cues that a prompt itself sets apart: 'Close: … Wide: …', 'empty at six, packed at eight', sharp in front and blurred behind."""

from __future__ import annotations

import re

from director.refiner.cues import Cue
from director.refiner.late import late

_HEAD = late(r"(?: (?:on|of) [^.:;]{0,24})?:\s")
_HOUR = late(r"\b(?:at|in|on|by) (?:the )?([a-z]+|\d+)$", re.I)
_DEPTH = late(r"\b(foreground|background|behind (?:it|him|her|them)|in front)\b", re.I)


def apart(text: str, a: Cue, b: Cue, around: str) -> bool:
    """Whether two cues are told of two shots, two hours or two depths of the picture."""
    if a.axis in ("size", "angle"):
        return all(_HEAD.match(text, cue.end) for cue in (a, b))
    if a.axis in ("clarity", "focus"):
        return len({hit.lower() for hit in _DEPTH.findall(around)}) > 1
    hours = [hit[1].lower() for cue in (a, b) if a.axis in ("trait", "claim") and (hit := _HOUR.search(cue.text))]
    return len(set(hours)) == 2

"""Camera and light cues for empty slots: one dominant move, never against what the prompt says."""

from __future__ import annotations

import re

from director.model import Camera
from director.refiner.cues import Cue
from director.vocabulary import Angle, Move, Pace

_SLOTS = {"move": {"motion", "inout", "leftright", "updown", "orbit", "shake"}, "size": {"size"}, "angle": {"angle", "pov"},
    "lens": {"lens"}}
_MOVE_WORDS = re.compile(r"\b(?:camera|dolly|pan(?:s|ning)?|tilt(?:s|ing)?|zoom\w*|tracking|hand-?held|steadicam|gimbal|crane|drone shot|"
    r"static|tripod|push[- ]in|pull[- ]back|locked[- ]off|orbit\w*)\b", re.I)
_SIZE_WORDS = re.compile(r"\b(?:close[- ]?up|wide shot|medium shot|full shot|long shot|establishing|macro|extreme wide|wide view|two[- "
    r"]shot)\b", re.I)
_ANGLE_WORDS = re.compile(r"\b(?:angle|overhead|bird's[- ]eye|eye level|worm's|aerial|pov|point of view|over the shoulder|from (?:above|"
    r"below))\b", re.I)
_LIGHT_WORDS = re.compile(r"\b(?:light(?:ing|s|ed)?|lit|sun(?:light|set|rise|ny|lit)?|moonlight|night|dawn|dusk|noon|midday|morning|"
    r"afternoon|evening|golden hour|blue hour|"
    r"candle\w*|neon|shadow\w*|glow\w*|dark(?:ness)?|daylight|lamp\w*|fog\w*|lantern\w*|backlit)\b", re.I)


def additions(text: str, cues: tuple[Cue, ...], camera: Camera | None, light: str) -> tuple[str, ...]:
    """What may be added to `text`, most important first: the shot's light, then size, angle, move and lens that it does not name."""
    out: list[str] = []
    if light and not _LIGHT_WORDS.search(text):
        out.append(light)
    if camera is None:
        return tuple(out)
    if camera.words:
        return (*out, camera.words) if not (_MOVE_WORDS.search(text) or _SIZE_WORDS.search(text)
            or _ANGLE_WORDS.search(text)) else tuple(out)
    taken = {c.axis for c in cues}
    if not (taken & _SLOTS["size"] or _SIZE_WORDS.search(text)):
        out.append(camera.size.value if "close" in camera.size.value else f"{camera.size.value} shot")
    if camera.angle is not Angle.EYE_LEVEL and not (taken & _SLOTS["angle"] or _ANGLE_WORDS.search(text)):
        out.append(camera.angle.value)
    if not (taken & _SLOTS["move"] or _MOVE_WORDS.search(text)):
        out.append(_move(camera))
    if camera.lens and not (taken & _SLOTS["lens"]) and camera.lens not in text:
        out.append(camera.lens)
    return tuple(out)


def _move(camera: Camera) -> str:
    if camera.move is Move.STATIC:
        return "static camera"
    return camera.move.value if camera.pace is Pace.NORMAL else f"{camera.pace.value} {camera.move.value}"

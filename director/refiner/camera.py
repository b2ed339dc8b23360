"""Camera, light and style cues for empty slots: one dominant move, never against what the prompt says, in the model's words."""

from __future__ import annotations

import re

from director.model import Camera
from director.refiner.cues import Cue
from director.refiner.fitting import Extra
from director.refiner.late import late
from director.video_models import VideoModel, term
from director.vocabulary import Angle

_SLOTS = {"move": {"motion", "inout", "leftright", "updown", "orbit", "shake"}, "size": {"size"}, "angle": {"angle", "pov"},
          "lens": {"lens"}, "style": {"medium"}, "grade": {"colour", "palette"}}
_MOVE_WORDS = late(r"\b(?:camera|dolly|pan(?:s|ning)?|tilt(?:s|ing)?|zoom\w*|tracking|hand-?held|steadicam|gimbal|crane|drone shot|"
    r"static|tripod|push[- ]in|pull[- ]back|locked[- ]off|orbit\w*)\b|\[[A-Z][a-z]+(?: \w+)?\]", re.I)
_SIZE_WORDS = late(r"\b(?:close[- ]?up|wide shot|medium shot|full shot|long shot|establishing|macro|extreme wide|wide view|two[- "
    r"]shot)\b", re.I)
_ANGLE_WORDS = late(r"\b(?:angle|overhead|bird's[- ]eye|eye level|worm's|aerial|pov|point of view|over the shoulder|from (?:above|"
    r"below))\b", re.I)
_LIGHT_WORDS = late(r"\b(?:light(?:ing|s|ed)?|lit|sun(?:light|set|rise|ny|lit)?|moonlight|night|dawn|dusk|noon|midday|morning|"
    r"afternoon|evening|golden hour|blue hour|"
    r"candle\w*|neon|shadow\w*|glow\w*|dark(?:ness)?|daylight|lamp\w*|fog\w*|lantern\w*|backlit)\b", re.I)
_STYLE_WORDS = late(r"\b(?:style|styled|stylised|stylized|cinematic|look|aesthetic|animation|footage|film)\b", re.I)

SIZE, MOVE, LIGHT, STYLE, ANGLE, GRADE, LENS = range(7)
"""How soon each goes when the prompt gets too long: the last one first."""


def additions(text: str, cues: tuple[Cue, ...], camera: Camera | None, light: str = "", style: str = "", grade: str = "",
              model: VideoModel | None = None) -> tuple[Extra, ...]:
    """What may be added to `text`, in the order in which it is said: camera, light, style; only what the text leaves open."""
    taken = {cue.axis for cue in cues}
    said = text.lower()

    def open_for(slot: str, words: re.Pattern[str]) -> bool:
        return not (taken & _SLOTS[slot] or words.search(text))

    out = _camera(text, taken, camera, model)
    if light and not _LIGHT_WORDS.search(text) and light.lower() not in said:
        out.append(Extra(light, LIGHT))
    if style and style.lower() not in said and open_for("style", _STYLE_WORDS):
        out.append(Extra(style, STYLE))
    if grade and grade.lower() not in said and not taken & _SLOTS["grade"]:
        out.append(Extra(grade, GRADE))
    return tuple(out)


def _camera(text: str, taken: set[str], camera: Camera | None, model: VideoModel | None) -> list[Extra]:
    if camera is None:
        return []
    if camera.words:
        spoken = _MOVE_WORDS.search(text) or _SIZE_WORDS.search(text) or _ANGLE_WORDS.search(text)
        token = model.token(camera.move) if model else ""
        return [] if spoken else [Extra(camera.words, SIZE), *([Extra(token, MOVE)] if token else [])]
    out: list[Extra] = []
    if not (taken & _SLOTS["size"] or _SIZE_WORDS.search(text)):
        out.append(Extra(camera.size.value if "close" in camera.size.value else f"{camera.size.value} shot", SIZE))
    if camera.angle is not Angle.EYE_LEVEL and not (taken & _SLOTS["angle"] or _ANGLE_WORDS.search(text)):
        out.append(Extra(camera.angle.value, ANGLE))
    if not (taken & _SLOTS["move"] or _MOVE_WORDS.search(text)):
        out.append(Extra(model.move(camera.move, camera.pace) if model else term(camera.move, camera.pace), MOVE))
    if camera.lens and not (taken & _SLOTS["lens"]) and camera.lens not in text:
        out.append(Extra(camera.lens, LENS))
    return out

"""What a move or a framing of the camera leaves standing when it goes: what it shows, and the camera itself for what follows."""

from __future__ import annotations

import re

from director.refiner import remnants
from director.refiner.acting import acting
from director.refiner.classes import CLASSES
from director.refiner.commas import parts
from director.refiner.content import content
from director.refiner.cues import Cue

_MOVES = frozenset("motion leftright updown inout orbit shake".split())
CAMERA = _MOVES | {"size", "angle", "lens", "pov"}


def object(text: str, cue: Cue, first: int) -> tuple[int, int] | None:
    """'slow orbit around a bowl of ramen' at the head of a sentence: the move goes, what it shows stays where nothing else shows it."""
    hit = re.match(r"(?:an? |the )?(?:[\w'’-]+ ){0,4}?(?:around|on|at|past|over|towards?|along|across|through|into|of|from|onto|following) "
                   r"(?=(?:an?|the|his|her|two|three|some)\s)", cue.text, re.I)
    if cue.axis not in CAMERA - {"shake", "lens", "pov"} or cue.value == "static" or hit is None or text[first: cue.start].strip():
        return None
    if cue.axis in ("size", "angle") and not hit.group(0).lower().endswith((" of ", " down on ", " up at ", " down at ")):
        return None                  # 'framed from the waist up' shows no waist
    shown = content(cue.text[hit.end():])
    rest = text[: cue.start] + text[cue.end:]
    return (cue.start, cue.start + hit.end()) if any(w not in rest.lower() for w in shown) and not (
        cue.axis not in ("size", "angle") and acting(cue.text) and acting(rest)) else None


def unshown(text: str, cue: Cue, span: tuple[int, int], first: int, last: int) -> tuple[int, int]:
    """What of a stretch goes with a move of the camera: not the parts behind it that show something, 'dust floating in the lamplight'."""
    if cue.axis not in _MOVES:
        return span
    shown = next((start for start, end in parts(text, first, last) if cue.end <= start < span[1] and len(text[start:end].split()) <= 6
                  and not remnants.shell(text[start:end]) and not remnants.ELABORATES.match(text, start, end)), span[1])
    return span[0], shown


def shared_camera(text: str, cue: Cue, last: int) -> tuple[int, int] | None:
    """'the camera stays put but also flies over the roofs': the camera stays for what follows."""
    own = re.match(r"(?:the |a )?camera\s+", cue.text, re.I)
    more = re.match(rf"\s*,?\s*(?:but|and|while|yet)(?: also| then| it)*\s+(?=(?:{CLASSES['moves']}|stays?|holds?|remains?|is)\b)",
                    text[cue.end: last], re.I)
    return (cue.start + own.end(), cue.end + more.end()) if own and more else None


def camera_sentence(sentence: str, cue: Cue, offset: int) -> bool:
    """'The camera tracks sideways along the bench, gliding past each tool.' goes as a whole with its cue."""
    if cue.axis not in ("motion", "shake", "inout", "leftright", "updown", "angle", "size", "lens", "orbit"):
        return False
    return re.match(r"\s*(?:the |a )?camera\b(?!:)", sentence,
        re.I) is not None and cue.start - offset < 30 and re.search(r"\b(?:but|while|then)\b", sentence) is None

"""Comma parts and short sentences that speak of nothing but one axis, whatever words they use: 'psychedelic tie-dye', 'dead quiet'.

The words are those of director.refiner.lexicon.single. A part counts where its words are all of one side or say nothing by
themselves; one that holds words of both sides, a denial, or something that is only shown or compared, does not.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from director.refiner import pieces
from director.refiner.acting import acting
from director.refiner.late import late
from director.refiner.lexicon.single import EVERYWHERE, sides

if TYPE_CHECKING:
    from director.refiner.cues import Cue

Parts = tuple[str, str, int, int, str]

CAMERA = frozenset("motion inout leftright updown angle".split())
_SOMEBODY = frozenset("sound speech crowd".split())
"""Axes on which a pronoun may be the subject of a part."""
_DENIES = late(r"\b(?:no|not|never|without|nor|neither|isn't|aren't|nothing but|except|instead|rather|less|free of|hardly|barely|anything "
               r"but|far from|avoid\w*)\b", re.I)
_SHOWN = late(r"\b(?:poster|painting|picture|mural|screen|tv|statue|toy|photo|photograph|billboard|tattoo|t-?shirt|dream\w*|memor\w*|"
              r"outside|beyond|window|background|distance|reflection|mirror|called|named|titled|half|then|until|before|after|turns?|"
              r"becom\w+|while)\b", re.I)
_WORD = late(r"[a-z0-9&/][a-z0-9&/.'’é-]*[a-z0-9é]|[a-z0-9&]", re.I)
_ALIKE = late(r"(?<=[a-z])\s+(?:like|as)\s+(?:an?|the|if|his|her|their)?\b.*$|(?<=[a-z])\s+as\s+[a-z]+$", re.I)
_OPENS_LIST = late(r"(?:the|an?|his|her|its|their|one|this|that) [a-z-]+|there(?:'s| is| are) .*", re.I)
"""'The bright, noisy arcade': the first of two adjectives."""
_LENGTH = 14        # words; a longer part tells a story
_CAMERA_NOUN = late(r"\b(?:camera|lens|viewpoint|gimbal|steadicam|drone|jib|crane|dolly|tripod|shot|frame|view|we|[a-z]+['’]s[- ]eye|zoom|"
                    r"pan|tilt|"
                    r"motion-control|framing|angle)\b", re.I)


def read(text: str, found: list[Cue]) -> list[Parts]:
    """(axis, value, start, end, words) of such parts where something else in the prompt is at another side of their axis."""
    out = [part for first, last in pieces.of(text) for part in _cues(text, first, last)]
    taken = [(c.axis, c.value, c.start, c.end) for c in found if c.strength != "hint"]
    out = [p for p in out if not any(a == p[0] and v != p[1] and s < p[3] and p[2] < e for a, v, s, e in taken)]
    both = [(p[0], p[1]) for p in out] + [(a, v) for a, v, _, _ in taken]
    return [p for p in out if any(axis == p[0] and value != p[1] for axis, value in both)]


def _cues(text: str, start: int, end: int) -> list[Parts]:
    piece = text[start:end]
    if len(piece.split()) > _LENGTH or _SHOWN.search(piece) or _OPENS_LIST.fullmatch(piece):
        return []
    words = [word.lower().replace("’", "'") for word in _WORD.findall(_ALIKE.sub("", piece))]
    out: list[Parts] = []
    for axis in sides():
        value = _value(axis, words)
        if value and not (CAMERA & {axis} and not _of_camera(text, start, piece)) and not (
                axis not in CAMERA | _SOMEBODY and acting(piece)):
            out.append((axis, value, start, end, piece))
    return out


def _of_camera(text: str, start: int, piece: str) -> bool:
    """Whether nobody else can be the one who moves: the part names the camera, or all before it speaks of it."""
    told = re.split(r"[.!?;\n]", text[:start])[-1].strip(" ,:–—-")
    return _CAMERA_NOUN.search(piece) is not None or all(
        _CAMERA_NOUN.search(part) and not acting(part) for part in told.split(",") if told)


def _value(axis: str, words: list[str]) -> str:
    """The one side that the words speak of, '' where they do not, or speak of other things too."""
    found: set[str] = set()
    left = list(words)
    table = sides()[axis]
    for size in (4, 3, 2, 1):
        at = 0
        while at + size <= len(left):
            value = _side(axis, "_".join(left[at: at + size]))
            if value:
                found.add(value)
                left[at: at + size] = ["-"]
            at += 1
    if len(found) != 1 or _DENIES.search(" ".join(left)):
        return ""
    neutral = table.get("neutral", frozenset())
    rest = [w for w in left if w != "-" and w not in EVERYWHERE and w not in neutral]
    told = left.count("-")
    return found.pop() if len(rest) < told else ""


@cache
def _side(axis: str, word: str) -> str:
    joined = word.replace("-", "_")
    for value, words in sides()[axis].items():
        if value != "neutral" and (joined in words or word in words or ("_" not in joined and any(
                stem.endswith("*") and joined.startswith(stem[:-1]) for stem in words))):
            return value
    return ""

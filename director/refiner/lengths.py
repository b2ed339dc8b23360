"""How far down a garment or somebody's hair reaches: 'floor-length' and 'cropped at the waist' are not one coat. As Cue fields."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_MARKS = {"floor": 0, "ground": 0, "tile": 0, "cobble": 0, "grass": 0, "carpet": 0, "step": 0, "stair": 0, "heel": 0, "toe": 0,
          "maxi": 1, "ankle": 1, "calf": 2, "calve": 2, "midi": 2, "shin": 2, "knee": 3, "thigh": 4, "mini": 4, "micro": 4,
          "hip": 5, "belt": 6, "waist": 6, "navel": 6, "midriff": 6, "rib": 7, "chest": 7, "elbow": 7, "shoulder": 8,
          "collar": 8, "chin": 9, "jaw": 9, "ear": 10}
"""Heights of the body, from the ground up; two that differ by more than one cannot be one hem."""
_AT = "|".join(f"{mark}s?" for mark in sorted(_MARKS, key=len, reverse=True))
_LENGTH = late(rf"\b(?:mid-)?(?P<m1>{_AT}|shin)-(?:length|skimming|grazing|sweeping|high)\b(?:\s+(?P<n1>[a-z]+))?|"
               rf"\b(?P<n2>[a-z]+)(?:,| that| which)?\s+(?:is |was |stays? |all )?(?:reach(?:es|ing)?|falls?|falling|hangs?|hanging|"
               rf"comes?|ends?|"
               rf"ending|stops?|cut|cropped|trails?|trailing|sweeps?|sweeping|brush(?:es|ing)?|drags?|dragging)\s+(?:\w+ )?"
               rf"(?:(?:down )?(?:to|at|above|over|on|along|across|just below|just above)\s+)?(?:his|her|its|the|"
               rf"their)\s+(?:\w+ )?(?P<m2>{_AT})\b|"
               rf"\b(?P<m3>maxi|midi|mini|micro)[- ](?P<n3>dress|skirt|coat|kilt)\b|\b(?P<m4>cropped)(?=\s+(?P<n4>[a-z]+)\b)", re.I)
_PART = frozenset("hem train tail sleeve lining skirt".split())
_HANGING = ("clothing", "garment", "hair", "facial hair", "hairdo", "cloth covering", "fabric", "covering")


def read(text: str) -> list[Parts]:
    """(axis 'reach', value, start, end, words, strength, owner, None) for every garment, beard or braid whose length is told."""
    out: list[Parts] = []
    for hit in _LENGTH.finditer(text):
        noun = next((hit[f"n{i}"] for i in "1234" if hit[f"n{i}"]), "")
        mark = next(hit[f"m{i}"] for i in "1234" if hit[f"m{i}"]).lower()
        if not _hangs(noun):
            told = re.findall(r"\b(?:the|that|this|same|her|his|its|their|"
                    r"an?)\s+(?:[a-z-]+\s+){0,2}?([a-z]{3,})\b", text[: hit.start()], re.I)
            noun = next((word for word in reversed(told) if _hangs(word)), "")
        elif singular(noun) in _PART:
            whole = [word for word in re.findall(r"[a-z]{3,}", text[: hit.start()].lower()) if _hangs(word) and singular(word) not in _PART]
            noun = whole[-1] if whole else noun
        if noun:
            height = 6 if mark == "cropped" else _MARKS[singular(mark)] if singular(mark) in _MARKS else _MARKS[mark.rstrip("s")]
            start = hit.end("n2") + len(text[hit.end("n2"):]) - len(text[hit.end("n2"):].lstrip(" ,")) if hit["n2"] else hit.start()
            out.append(("reach", str(height), start, hit.end(), text[start: hit.end()], "sure", singular(noun.lower()), None))
    return out


def _hangs(noun: str) -> bool:
    return any(wordnet.is_a(base, *_HANGING, senses=2) for base in dictionary.bases(noun.lower(), "noun")) if noun else False


def apart(one: str, other: str) -> bool:
    """Whether no hem is at both heights."""
    return abs(int(one) - int(other)) > 1

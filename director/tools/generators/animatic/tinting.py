"""Darker, warmer, softer: what words of light and grade do to the finished picture, on top of the style's own grade.

They are the words that a conversation puts into a shot's light ("darker low-key light", "warmer golden light") and into the film's grade
("cold, blue tones"), with their degrees. Where the light comes from, and the hour, is the matter of light.py.
Values were chosen by eye on rendered frames.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.grade import Grade

Pair = tuple[float, float]
_DEGREES = {"slightly": 0.5, "much": 1.6, "extremely": 2.2}
_HUES: dict[str, Pair] = {                               # Cb, Cr of a light of that colour, 8-bit units
    "red": (-9, 30), "orange": (-22, 16), "amber": (-20, 12), "yellow": (-24, 5), "golden": (-14, 8), "green": (-12, -22), "teal": (10, -20),
    "turquoise": (12, -20), "cyan": (14, -20), "blue": (26, -12), "purple": (20, 12), "violet": (22, 10), "magenta": (12, 24), "pink": (4, 18),
    "crimson": (-6, 30)}


def _toned(gamma: float, gain: float, lift: float) -> Callable[[Grade, float], Grade]:
    """The tone curve: `gamma` to the power of the degree, the rest in its share."""
    return lambda grade, d: replace(grade, gamma=grade.gamma * gamma**d, gain=grade.gain * gain**d, lift=max(0.0, grade.lift + lift * d))


def _tinted(shadows: Pair, highlights: Pair) -> Callable[[Grade, float], Grade]:
    def act(grade: Grade, d: float) -> Grade:
        dark, light = ((own[0] + more[0] * d, own[1] + more[1] * d) for own, more in ((grade.shadows, shadows), (grade.highlights, highlights)))
        return replace(grade, shadows=dark, highlights=light)

    return act


def _soft(grade: Grade, d: float) -> Grade:
    return replace(grade, contrast=grade.contrast * 0.5**d, bloom=grade.bloom + 0.5 * d, lift=grade.lift + 8 * d)


def _hard(grade: Grade, d: float) -> Grade:
    return replace(grade, contrast=min(1.0, grade.contrast + 0.45 * d), clarity=grade.clarity + 0.35 * d, gamma=grade.gamma * 1.08**d)


def _flat(grade: Grade, d: float) -> Grade:
    return replace(grade, contrast=grade.contrast * 0.2**d, lift=grade.lift + 16 * d, gamma=grade.gamma * 0.92**d)


def _coloured(factor: float) -> Callable[[Grade, float], Grade]:
    return lambda grade, d: replace(grade, saturation=grade.saturation * factor**d)


def _vintage(grade: Grade, d: float) -> Grade:
    return _tinted((-4, 4), (-12, 6))(replace(grade, saturation=grade.saturation * 0.6**d, lift=grade.lift + 16 * d), d)


_TONES: tuple[tuple[str, Callable[[Grade, float], Grade]], ...] = (
    (r"darker|low-key", _toned(1.55, 0.8, -3)),
    (r"brighter|high-key", _toned(0.66, 1.08, 10)),
    (r"warmer golden light|warm, golden tones|warm golden light", _tinted((-6, 6), (-14, 11))),
    (r"colder blue light|cold, blue tones|cold blue light", _tinted((13, -7), (18, -13))),
    (r"softer diffused light|(?<=, )soft(?=,|$)|^soft(?=,|$)", _soft),
    (r"low contrast", _flat),
    (r"crisp light, sharp focus|crisp, sharp", lambda grade, d: replace(grade, clarity=grade.clarity + 0.6 * d)),
    (r"dramatic hard light|strong contrast|high contrast", _hard),
    (r"vivid", _coloured(1.45)), (r"muted|desaturated", _coloured(0.5)),
    (r"faded vintage|vintage, faded", _vintage),
    (r"monochrome|black[- ]and[- ]white|greyscale|grayscale", lambda grade, d: replace(grade, saturation=0.0, shadows=(0, 0), highlights=(0, 0))),
    (r"sepia", lambda grade, d: replace(grade, saturation=0.0, shadows=(-9, 7), highlights=(-20, 11))),
)


def tinted(grade: Grade, words: str) -> Grade:
    """The grade under light and grading of these words; each wish counts once, in its degree."""
    low = words.lower()
    for said, act in _TONES:
        hit = re.search(rf"(?:\b(?P<degree>{'|'.join(_DEGREES)}) )?(?:{said})", low)
        if hit:
            grade = act(grade, _DEGREES.get(hit["degree"] or "", 1.0))
    hue = re.search(rf"\b(?P<hue>{'|'.join(_HUES)})(?: (?!first\b)\w+)? light\b", low)          # 'pink first light' is the hour's own
    if hue and not re.search(r"warmer golden|warm golden|colder blue|cold blue|golden (?:hour|sun)", low):
        cb, cr = _HUES[hue["hue"]]
        grade = _tinted((cb, cr), (cb * 1.8, cr * 1.8))(grade, 1.0)
    return grade

"""Pictograms on sign plates: what a house is for, told without letters. Drawn in a box of 20 units around (0, 0)."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import dark, light
from director.tools.generators.animatic.art.places.pen import Pen

_FILLED: dict[str, str] = {
    "book": "M-.6-5.5Q-5-8-10-6.5V6Q-5 4.500-.6 7ZM.6-5.5Q5-8 10-6.5V6Q5 4.500.6 7Z",
    "cup": "M-8-4H4V3Q4 7 0 7H-4Q-8 7-8 3ZM5-2.500Q9.500-3 9 .5T4.500 4V2.300Q7.300 2 7.300.3T5-1ZM-10 8H6V9.500H-10Z",
    "bread": "M-10 5Q-12-2-6-3.500Q-5-8 0-7Q5-8 6-3.500Q12-2 10 5Q0 7.500-10 5ZM-5 2L-3-3L-2-2.500L-4 2.500ZM-.5 2.500L1.500-3.500L2.500-3L.5 3ZM4 2L6-2.500L7-2L5 2.500Z",
    "coins": "M-9 1A6 2.500 0 0 1 3 1V7A6 2.500 0 0 1-9 7ZM-3-5.500A6 6 0 0 1 9-5.500A6 6 0 0 1-3-5.500ZM3-9.300L4-6.700L6.600-6.500L4.600-4.800L5.200-2.200L3-3.600L.8-2.200L1.400-4.800L-.6-6.500L2-6.700Z",
    "scales": "M-.8-8H.8V7H5V9H-5V7H-.8ZM-9-6H9V-4.600H-9ZM-10 1H-4Q-4.500 4.500-7 4.500T-10 1ZM4 1H10Q9.500 4.500 7 4.500T4 1ZM-7-4.600L-4.300 1H-5.300L-7-2.600L-8.700 1H-9.700ZM7-4.600L9.700 1H8.700L7-2.600L5.300 1H4.300Z",
    "masks": "M-10-8Q-4-6 0-8V0Q-1 7-5 8Q-10 6-10-1ZM-8-3H-5.500V-1.500H-8ZM-4-3H-1.500V-1.500H-4ZM-8 1.500H-2Q-3 5-5 5T-8 1.500ZM2-5Q6-3.500 10-5V2Q9 8 6 9Q2.500 8 1 4Q2.300 1 2 0ZM3.500 0H5.500V1.300H3.500ZM7-.2H9V1.100H7ZM4 6Q6 2.500 8.500 5.500Q6 4.500 4 6Z",
    "film": "M-9-9A9 9 0 0 0 0 9H10V7H5A9 9 0 0 0-.1-9A9 9 0 0 0-9 0ZM0-6.800A2 2 0 0 1 0-2.800A2 2 0 0 1 0-6.800ZM-4.500-2A2 2 0 0 1-4.500 2A2 2 0 0 1-4.500-2ZM4.500-2A2 2 0 0 1 4.500 2A2 2 0 0 1 4.500-2ZM0 2.600A2 2 0 0 1 0 6.600A2 2 0 0 1 0 2.600Z",
    "cross": "M-3-9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z",
    "star": "M0-10L2.600-3.400L9.700-3L4.200 1.500L6 8.400L0 4.600L-6 8.400L-4.200 1.500L-9.700-3L-2.600-3.400Z",
    "bed": "M-10-6H-8.300V2H10V8H8.300V5H-8.300V8H-10ZM-7.500-1.500A2.300 2.300 0 0 1-3-1.500A2.300 2.300 0 0 1-7.500-1.500ZM-2-3.500H6Q10-3.500 10 1H-2Z",
    "letter": "M-10-7H10L0 1.500ZM-10-4.800L0 3.800L10-4.800V7H-10Z",
    "flask": "M-3-9H3V-7.500H2V-2.500L8.500 7Q9 9 7 9H-7Q-9 9-8.500 7L-2-2.500V-7.500H-3ZM-4.500 3H4.500L1-2H-1Z",
    "gear": "M-1.800-10H1.800L2.300-7.300L4.800-6.300L7-7.900L9.300-5L7.500-3L8-1L10-.5V2.500L7.700 3L6.700 5.300L8 7.300L5.500 9.500L3.500 8L1.800 8.700V10H-1.800V8.700L-3.500 8L-5.500 9.500L-8 7.300L-6.700 5.300L-7.700 3L-10 2.500V-.5L-8-1L-7.500-3L-9.300-5L-7-7.900L-4.800-6.300L-2.300-7.300ZM0-3A3.500 3.500 0 0 0 0 4A3.500 3.500 0 0 0 0-3Z",
    "flame": "M1-10Q7-4 5.500 0Q8-1 7.500-3Q11 5 4 9H-3Q-10 6-7-2Q-5 1-4 0Q-5-5 1-10ZM0 8Q4 6 1 1Q-3 4 0 8Z",
    "bag": "M-7-3H7L8.500 9H-8.500ZM-4-3.500V-5A4 4 0 0 1 4-5V-3.500H2.500V-5A2.500 2.500 0 0 0-2.500-5V-3.500Z",
    "flower": "M0-2Q-4-9 0-10Q4-9 0-2ZM1.500-1Q7-7 9-4Q9 0 1.500-1ZM1 1Q9 2 7.500 6Q4 8 1 1ZM-1 1Q-4 8-7.500 6Q-9 2-1 1ZM-1.500-1Q-9 0-9-4Q-7-7-1.500-1Z",
    "tooth": "M-8-7Q-5-10 0-7.500Q5-10 8-7Q10-2 6.500 3Q6 9 4 9.500Q2.500 9 1.800 4Q0 2-1.800 4Q-2.500 9-4 9.500Q-6 9-6.500 3Q-10-2-8-7Z",
    "scissors": "M-8-9L1 1L5 5A3.200 3.200 0 1 1 3 7L-1 2.500L-9-7ZM8-9L-1 1L-5 5A3.200 3.200 0 1 0-3 7L1 2.500L9-7Z",
    "dumbbell": "M-10-3H-8.500V-6H-5V-1H5V-6H8.500V-3H10V3H8.500V6H5V1H-5V6H-8.500V3H-10Z",
    "note": "M-3-8L8-10V5A3.300 2.800 0 1 1 6 2.300V-5.500L-1-4V7A3.300 2.800 0 1 1-3 4.300Z",
    "plane": "M-10 1L-1-1.500V-8Q0-11 1-8V-1.500L10 1V3.500L1 1.500V6.500L3.500 8.500V10L0 9L-3.500 10V8.500L-1 6.500V1.500L-10 3.500Z",
    "wave": "M-10-3Q-7-7-4-4T2-4T8-5L10-2.500Q7-.5 4.500-2T-2-1.500T-8 0ZM-10 5Q-7 1-4 4T2 4T8 3L10 5.500Q7 7.500 4.500 6T-2 6.500T-8 8Z",
    "fork": "M-8-9H-7V-3H-6V-9H-5V-3H-4V-9H-3V-2Q-3 .5-4.700 1V10H-6.300V1Q-8 .5-8-2ZM4-9Q9-6 7.500 2H5.700V10H4Z",
    "amphora": "M-3-10H3V-8.500L2-8V-6Q7-4 6 1Q5 5 2 7V8.500H4V10H-4V8.500H-2V7Q-5 5-6 1Q-7-4-2-6V-8L-3-8.500ZM-5.500-1H5.500V.7H-5.500Z",
    "bear": "M-7-9A3.500 3.500 0 0 1-3.500-7Q0-8.500 3.500-7A3.500 3.500 0 1 1 7.600-2.500Q9 8 0 9Q-9 8-7.600-2.500A3.500 3.500 0 0 1-7-9ZM-4-1A1.300 1.300 0 0 0-4 1.600A1.300 1.300 0 0 0-4-1ZM4-1A1.300 1.300 0 0 0 4 1.600A1.300 1.300 0 0 0 4-1ZM-2 3.500Q0 2.500 2 3.500L0 6Z",
    "wrench": "M-9-6L-6-3L-3-6L-6-9Q-1-10 0-6L-.5-4L9 5.500Q9.500 9 6 8.500L-3.500-1L-6-.5Q-10-1.500-9-6Z",
    "glass": "M-9-9H9L1.200 0V7.500H5V9.300H-5V7.500H-1.200V0ZM-5-6.500H5L3.500-4.800H-3.500Z",
    "key": "M-10-1A5 5 0 0 1-.5-2.500H10V1H8.500V4H6.500V1H4.500V3H2.500V1H-.5A5 5 0 0 1-10-1ZM-7-1A2 2 0 0 0-3-1A2 2 0 0 0-7-1Z",
    "bars": "M-10-9H10V-7H7.500V7H10V9H-10V7H-7.500V-7H-10ZM-5.500-7V7H-3.500V-7ZM-1-7V7H1V-7ZM3.500-7V7H5.500V-7Z",
    "shirt": "M-4-8Q0-5 4-8L10-4L7.500.5L5.500-.5V9H-5.500V-.5L-7.500.5L-10-4Z",
}
"""A shape for each thing that a house may be for; holes are cut by the even-odd rule."""


def known() -> frozenset[str]:
    return frozenset(_FILLED)


def plate(pen: Pen, x: float, y: float, wide: float, tall: float, tone: str, name: str) -> None:
    """A sign board with its middle at (x, y): a frame, a pictogram that shines at night, two strokes where a name would be."""
    pen.rect(x - wide / 2 - 6, y - tall / 2 - 6, x + wide / 2 + 6, y + tall / 2 + 6, pen.down(light(tone, 0.55), dark(tone, 0.35)), 9)
    pen.rect(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2, pen.down(light(tone, 0.12), tone, dark(tone, 0.25)), 6)
    size = tall * 0.036
    emblem(pen, x, y, size, name, "#fff4dc")
    arm = wide / 2 - tall * 0.62
    if arm > tall * 0.3:
        for side in (-1, 1):
            a, b = x + side * tall * 0.5, x + side * (tall * 0.5 + arm)
            for dy, share in ((-0.13, 1.0), (0.13, 0.7)):
                pen.line(f"M{a:.0f} {y + dy * tall:.0f}L{a + (b - a) * share:.0f} {y + dy * tall:.0f}", "#fff4dc", tall * 0.07, 0.75)
    pen.pool(x, y, wide * 0.8, tall * 1.2, "#ffd08a", 0.25)


def disc(pen: Pen, x: float, y: float, r: float, tone: str, name: str) -> None:
    """A round sign."""
    pen.disc(x, y, r + 5, pen.ball(light(tone, 0.6), dark(tone, 0.3)))
    pen.disc(x, y, r, pen.ball(light(tone, 0.15), tone, dark(tone, 0.25)))
    emblem(pen, x, y, r * 0.064, name, "#fff4dc")
    pen.pool(x, y, r * 2, r * 2, "#ffd08a", 0.3)


def emblem(pen: Pen, x: float, y: float, scale: float, name: str, tone: str) -> None:
    """The bare pictogram, 20 units across times `scale`."""
    with pen.at(x, y, scale):
        pen.path(_FILLED[name], tone)
        pen.path(_FILLED[name], "#ffe2a8", 0.7, glow=True)

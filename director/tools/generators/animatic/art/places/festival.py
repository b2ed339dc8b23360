"""A festival in a meadow: a great stage with lights, tents at both sides, the crowd before it with its backs to us."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import country, terrain
from director.tools.generators.animatic.art.places.festive import GAY, bunting
from director.tools.generators.animatic.art.places.pen import Pen, num

_COATS = ("#5f6fb0", "#b06a7c", "#6f9a66", "#c0965a", "#5f9aa8", "#8c72b0", "#d8d4dc", "#4a4a60")
_SKINS = ("#e8b890", "#b87f58", "#8a5a3c", "#f2cca8")
_HAIR = ("#3a2c30", "#6a4630", "#b8863c", "#50505c", "#8a3a2a")


def _back(pen: Pen, rng: random.Random, x: float, tall: float) -> None:
    """One of the crowd from behind; every other has an arm or both up."""
    coat, skin, hair = rng.choice(_COATS), rng.choice(_SKINS), rng.choice(_HAIR)
    for side in (-1, 1):
        if rng.random() < 0.42:
            pen.line(f"M{num(x + side * 20)} {num(-tall * 0.74)}q{num(side * 16)} -30 {num(side * 12)} -66", coat, 13)
            pen.disc(x + side * 32, -tall * 0.74 - 72, 8, skin)
    pen.path(f"M{num(x - 26)} 0V{num(-tall * 0.64)}Q{num(x - 25)} {num(-tall * 0.83)} {num(x)} {num(-tall * 0.83)}T{num(x + 26)} {num(-tall * 0.64)}V0Z",
             pen.down(light(coat, 0.14), coat, dark(coat, 0.25)))
    pen.rect(x - 7, -tall * 0.87, x + 7, -tall * 0.8, skin)
    pen.disc(x, -tall * 0.93, 21, pen.ball(light(hair, 0.25), hair, dark(hair, 0.3)))
    if rng.random() < 0.4:
        pen.rect(x - 20, -tall * 0.93, x + 20, -tall * 0.76, hair, 10)


def _crowd(rng: random.Random, z: float, half: float, gap: float) -> Layer:
    """A row of people close together; `gap`: centimetres left free at both sides of the middle, where the players stand."""
    pen = Pen()
    x = -half
    while x < half:
        if abs(x) > gap:
            _back(pen, rng, x, rng.uniform(146, 184))
        x += rng.uniform(46, 62)
    return pen.card(-half / 100 - 1, half / 100 + 1, -0.14, 3.0, z)


def _stage(rng: random.Random) -> Layer:
    """A deck under a roof on towers of truss, with loudspeakers, a glowing back wall, and beams of many colours."""
    pen = Pen()
    pen.rect(-760, -180, 760, 10, pen.down("#3a3448", "#1c1826"))
    pen.rect(-700, -860, 700, -180, pen.down("#2a1c58", "#7a3aa0", "#e06a9a"))
    pen.pool(0, -480, 520, 330, "#ff9ad0", 0.8)
    for k in range(9):
        tall = rng.uniform(90, 330)
        pen.rect(-640 + k * 142, -200 - tall, -560 + k * 142, -200, GAY[k % len(GAY)], 6, 0.6, glow=True)
    pen.path("M-880 -880Q0 -1180 880 -880L840 -800Q0 -1040 -840 -800Z", pen.down("#5a5470", "#2c283c"))
    for side in (-1, 1):
        x = side * 780
        pen.rect(x - 44, -900, x + 44, 0, "#3c3850", 0, 0.6)
        for k in range(10):
            pen.line(f"M{x - 40} {-k * 90}L{x + 40} {-(k + 1) * 90}M{x + 40} {-k * 90}L{x - 40} {-(k + 1) * 90}", "#b4b0c4", 6)
        pen.line(f"M{x - 42} 0V-900M{x + 42} 0V-900", "#cac6d8", 9)
        for k in range(5):
            top = -760 + k * 104
            pen.rect(side * 640 - 56, top, side * 640 + 56, top + 96, pen.down("#34303e", "#15131c"), 8)
            pen.disc(side * 640, top + 48, 32, pen.ball("#5a5666", "#24222c"))
    for k in range(7):
        x, tone = -540 + k * 180, GAY[k % len(GAY)]
        lean = (k - 3) * 120
        pen.poly([(x - 12, -850), (x + 12, -850), (x + lean + 130, -190), (x + lean - 130, -190)], pen.down(f"{tone}/0.55", f"{tone}/0"), glow=True)
        pen.disc(x, -862, 26, "#2a2634")
        pen.disc(x, -852, 19, "#fffbe8")
        pen.disc(x, -852, 22, tone, 0.8, glow=True)
    return pen.card(-9.4, 9.4, -0.2, 11.4, 20)


def _tents(rng: random.Random, z: float, spots: tuple[float, ...]) -> Layer:
    """Pointed tents in stripes with a pennant on top."""
    pen = Pen()
    for k, at in enumerate(spots):
        x, tone = at * 100, GAY[(k + rng.randrange(6)) % len(GAY)]
        pen.rect(x - 170, -190, x + 170, 0, pen.across("#fff8ee", "#e4dcd8", "#c0b8bc"))
        pen.path(f"M{num(x - 46)} 0Q{num(x)} -150 {num(x)} -176Q{num(x)} -150 {num(x + 46)} 0Z", "#5a4650")
        for stripe in range(6):
            left, right = x - 200 + stripe * 400 / 6, x - 200 + (stripe + 1) * 400 / 6
            pen.path(f"M{num(x)} -400L{num(left)} -180q{num((right - left) / 2)} 34 {num(right - left)} 0Z", tone if stripe % 2 else "#fff6ea")
        pen.line(f"M{num(x)} -396v-74", "#f4ead8", 5)
        pen.path(f"M{num(x)} -470l60 20l-60 20Z", dark(tone, 0.1))
    return pen.card(min(spots) - 2.4, max(spots) + 2.4, -0.14, 5.0, z)


def festival(s: Setting) -> Scenery:
    """The meadow of a festival, with all its people."""
    rng = s.rng("festival")
    green = country.GREENS[s.season]
    ground = country.meadow_ground(s, green, None, "#b89a68", ((-6.5, 12, 3.2), (7.5, 13, 3.2)))
    flags = Pen()
    for a, b in ((-1100, -300), (300, 1100)):
        bunting(flags, a, b, 560, 70, 56)
    for x in (-1100, -300, 300, 1100):
        flags.rect(x - 5, -560, x + 5, 0, flags.across("#f4eee6", "#b8aca4"))
    rows = ((17, 1100, 0), (14.5, 1000, 0), (12, 900, 0), (9.8, 820, 0), (7.8, 760, 90), (6.0, 700, 190))
    layers = [*country.far_hills(s, green, "festival", 0.8), _stage(rng), _tents(rng, 18.5, (-15.5, -11.5, 11.8, 15.8)), _tents(rng, 13.2, (-11.8, 12.2)),
              flags.card(-11.4, 11.4, -0.1, 6, 11), *(_crowd(rng, z, half, gap) for z, half, gap in rows)]
    ordered = tuple(sorted(layers, key=lambda layer: -layer.z))
    return Scenery(ordered, terrain.floors(ground), country.northern(s), haze=0.012)


PLACES = (
    Place(("festival ground", "music festival", "festival meadow", "festival field", "open-air festival", "open air festival", "open-air concert", "open air concert", "rock festival",
           "summer festival", "outdoor concert", "concert in the park"), festival),
)

"""Where bees are kept: painted hives in a flowering meadow."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, terrain
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import WINDING

_PAINTS = ("#f2c43a", "#7fb8d8", "#e88a6a", "#8fc48a", "#f4e8d0", "#c89ad0")


def _hive(pen: Pen, rng: random.Random, x: float, size: float, tone: str) -> None:
    """A hive of stacked boxes on legs, with its roof, the slit of its door and the board before it."""
    with pen.at(x, 0, size):
        pen.shadow(0, 0, 62, 10)
        for lx in (-40, 34):
            pen.rect(lx, -26, lx + 8, 2, pen.across("#b8865a", "#6a4628"))
        for k in range(3):
            pen.rect(-50, -26 - (k + 1) * 36, 50, -27 - k * 36, pen.across(light(tone, 0.3), tone, dark(tone, 0.3)), 2)
            pen.rect(-50, -30 - k * 36, 50, -26 - k * 36, dark(tone, 0.3), o=0.6)
            pen.rect(-12, -52 - k * 36, 12, -44 - k * 36, dark(tone, 0.45), 3)
        pen.path("M-60 -134H60L54 -152H-54Z", pen.down("#e8ecf0", "#a8b2bc", "#76828e"))
        pen.rect(-26, -36, 26, -28, "#2a1c14", 3)
        pen.path("M-36 -27H36L44 -18H-44Z", pen.down("#d8a868", "#8f6034"))
        for _ in range(9):
            bx, by = rng.uniform(-74, 74), -rng.uniform(20, 190)
            pen.oval(bx - 2, by - 4, 4, 2.4, "#ffffff", 0.8)
            pen.oval(bx, by, 4.6, 3, "#f2b02a")
            pen.line(f"M{num(bx)} {num(by - 3)}v6", "#33241c", 1.6)


def _blossoms(s: Setting, z: float, gap: float, count: int) -> Layer:
    """Meadow flowers to both sides."""
    pen, rng = Pen(), s.rng(f"blossoms{z}")
    for k in range(count):
        x = (1 if k % 2 else -1) * (gap + rng.random() * gap * 1.6) * 100
        tall = rng.uniform(34, 78)
        pen.line(f"M{num(x)} 4Q{num(x + 5)} {num(-tall * 0.6)} {num(x + rng.uniform(-8, 8))} {num(-tall)}", rng.choice(("#5f9e4a", "#7fb455")), 4)
        pen.path(flora.blades(rng, x + 8, 2, tall * 0.7, 4), rng.choice(("#6fae4a", "#4f8f46")))
        flora.bloom(pen, x, -tall, rng.uniform(8, 13), rng.choice(("#ffffff", "#ff9ab8", "#c88cff", "#ffd84f", "#7fa8ff")))
    wide = gap * 2.8
    return pen.card(-wide, wide, -0.2, 1.5, z, sway=0.1)


def apiary(s: Setting) -> Scenery:
    """Two rows of hives in all colours along a path, fruit trees behind, flowers, a smoker and jars of honey on a stump."""
    rng, pen, near = s.rng("apiary"), Pen(), Pen()
    green = country.GREENS[s.season]
    meadow = "#7fb455" if s.season != "winter" else "#dfe8f0"
    terrain.base(pen, meadow, mix(meadow, "#cfe0b8", 0.5))
    terrain.patches(pen, rng, (light(meadow, 0.15), dark(meadow, 0.12), mix(meadow, "#c8c050", 0.3)), 90, 0.5)
    terrain.trail(pen, rng, WINDING, "#cfae7c", dark(meadow, 0.15))
    terrain.turf(pen, rng, meadow, 420, WINDING)
    rows = []
    for z, gap, size in ((15.0, 3.4, 1.25), (8.6, 2.9, 1.15), (4.2, 2.5, 1.05)):
        card = Pen()
        for side in (-1, 1):
            for k in range(3):
                _hive(card, rng, side * (gap + k * 1.75) * 100, size, rng.choice(_PAINTS))
        rows.append(card.card(-gap - 5.4, gap + 5.4, -0.2, 2.6, z))
    trees = Pen()
    for x in (-1150, -700, 640, 1080):
        with trees.at(x):
            flora.tree(trees, rng, s, rng.uniform(420, 560))
    near.shadow(300, 0, 60, 9)
    near.path("M252 0L262 -52H344L354 0Z", near.across("#a87c54", "#7a5638", "#4a3222"))
    near.oval(303, -52, 41, 10, "#d8b284")
    for k, tone in enumerate(("#ffb02a", "#e8921c")):
        x = 286 + k * 32
        near.rect(x - 13, -88, x + 13, -54, near.across(light(tone, 0.5), tone, dark(tone, 0.3)), 5)
        near.rect(x - 13, -95, x + 13, -86, near.down("#fff6e4", "#c8503f"), 2)
    near.shadow(-300, 0, 44, 7)
    near.path("M-334 0V-46Q-334 -58 -310 -58T-286 -46V0Z", near.across("#e8ecf0", "#9aa6b0", "#5f6a74"))
    near.path("M-330 -56L-306 -92L-282 -84L-290 -56Z", near.across("#c4ccd4", "#7a8690"))
    near.path("M-286 -40L-252 -54V2L-286 -6Z", near.across("#b8703a", "#6a3a1c"))
    for k in range(4):
        near.disc(-278 + k * 14, -104 - k * 24, 12 + k * 6, "#ffffff", 0.34 - 0.06 * k)
    layers = (*country.far_hills(s, green, "apiary"), trees.card(-14, 14, -0.3, 8, 20, sway=0.2), rows[0], _blossoms(s, 11.0, 3.0, 30), rows[1], _blossoms(s, 6.0, 2.6, 26), rows[2],
              near.card(-4.2, 4.2, -0.15, 2.4, 1.8), _blossoms(s, -1.2, 2.2, 14))
    return Scenery(layers, terrain.floors(pen), haze=0.05)


PLACES = (
    Place(("apiary", "bee yard", "beehives", "rows of beehives", "bee garden", "bee farm", "beekeeper's garden", "beekeeper's hives", "honey farm", "among the beehives"), apiary),
)

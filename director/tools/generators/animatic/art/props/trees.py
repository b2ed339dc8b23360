"""Trees and bushes."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places import flora
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import glint, ground, leaf, orb, rays, rng_of, roll, shade, thing

_SEASONS = (("autumn", "#e08a34"), ("fall", "#e08a34"), ("dead", "#8f7f6a"), ("spring", "#8fcf5f"))


def _green(looks: Looks, default: str, *parts: str) -> str:
    season = next((tone for word, tone in _SEASONS if looks.has(word)), default)
    return looks.colour("", "leaf", "leaves", *parts, default=season)


def _trunk(pen: Pen, wide: float, tall: float, bark: str = "#8d5f40", lean: float = 0.0) -> None:
    """A trunk with roots, from the ground up to `tall`."""
    w = wide / 2
    pen.path(f"M{num(-w * 2.1)} 2Q{num(-w)} "
        f"{num(-tall * 0.1)} "
        f"{num(-w * 0.8)} {num(-tall * 0.45)}L{num(-w * 0.6 + lean)} {num(-tall)}H{num(w * 0.6 + lean)}L{num(w * 0.8)} {num(-tall * 0.45)}"
             f"Q{num(w)} {num(-tall * 0.1)} {num(w * 2.2)} 2Q{num(w)} -3 0 2Q{num(-w)} -3 {num(-w * 2.1)} 2Z", roll(pen, bark))
    for u in (-0.4, 0.1, 0.45):
        pen.line(f"M{num(w * u)} -4Q{num(w * u * 1.5)} {num(-tall * 0.3)} {num(w * u * 0.8)} {num(-tall * (0.5 + 0.2 * u))}", shade(bark,
            0.45), wide * 0.07, 0.55)


def _heap(pen: Pen, rng: random.Random, lumps: tuple[tuple[float, float, float], ...], green: str, spots: int = 30) -> None:
    """A crown of leafy lumps (x, y, r), the back ones dark."""
    for x, y, r in lumps:
        pen.path(flora.crown(rng, x + 2, y + r * 0.16, r * 1.05, r * 0.95, 11), shade(green, 0.42))
    for x, y, r in lumps:
        pen.path(flora.crown(rng, x, y, r * 0.94, r * 0.84, 11), pen.ball(light(green, 0.42), light(green, 0.08), shade(green, 0.16),
            shade(green, 0.4)))
    for k in range(spots):
        x, y, r = lumps[k % len(lumps)]
        a, u = rng.uniform(0, math.tau), r * 0.68 * math.sqrt(rng.random())
        with pen.at(x + u * math.cos(a) - r * 0.08, y + u * math.sin(a) * 0.85 - r * 0.08, turn=rng.uniform(-50, 50)):
            pen.oval(0, 0, r * 0.085, r * 0.045, light(green, 0.5) if k % 3 else shade(green, 0.45), 0.5)


def _tree(pen: Pen, looks: Looks) -> Box:
    rng, green = rng_of(looks, "tree"), _green(looks, looks.pick("#62ae4f", "#55a35c", "#79b84a"), "tree")
    ground(pen, 0, 50)
    _trunk(pen, 17, 96)
    pen.line("M0 -60L-24 -88M0 -66L26 -94", "#7d5236", 6)
    _heap(pen, rng, ((-40, -104, 32), (40, -106, 32), (-24, -138, 34), (26, -140, 33), (0, -116, 36), (0, -158, 32)), green)
    return (-82, -198, 82, 5)


def _oak(pen: Pen, looks: Looks) -> Box:
    rng, green = rng_of(looks, "oak"), _green(looks, "#5b9a48", "oak", "tree")
    ground(pen, 0, 70)
    _trunk(pen, 32, 96, "#80563c")
    pen.line("M-4 -56Q-30 -70 -54 -92M4 -60Q34 -72 60 -96", "#74492f", 11)
    pen.oval(2, -44, 7, 9, shade("#80563c", 0.7))
    pen.oval(3, -43, 5, 7, "#241626")
    _heap(pen, rng, ((-74, -110, 36), (76, -112, 36), (-48, -146, 40), (50, -148, 40), (-8, -118, 44), (28, -116, 36), (0, -172, 42)),
        green, 46)
    return (-124, -226, 124, 6)


def _fruit_tree(pen: Pen, looks: Looks) -> Box:
    rng, fruit = rng_of(looks, "apple"), looks.colour("apple", "fruit", "", default="#e2403c")
    ground(pen, 0, 46)
    _trunk(pen, 15, 84)
    _heap(pen, rng, ((-36, -96, 30), (36, -98, 30), (-20, -126, 32), (22, -128, 31), (0, -106, 34), (0, -146, 28)), looks.colour("leaf",
        default="#5fac4c"))
    for x, y in ((-44, -86), (-20, -104), (6, -88), (32, -90), (-32, -124), (10, -124), (38, -118), (-4, -148), (50, -100)):
        pen.line(f"M{x} {y - 6}v-5", "#5f3f2a", 1.2)
        pen.disc(x, y, 6, orb(pen, fruit))
        pen.oval(x - 2, y - 2.4, 1.6, 1.1, "#ffffff", 0.7)
        leaf(pen, x + 1, y - 6, 7, 60, "#7ac25a")
    return (-76, -184, 76, 5)


def _cherry(pen: Pen, looks: Looks) -> Box:
    rng, pink = rng_of(looks, "cherry"), looks.colour("", "blossom", "petal", default="#f7a9c4")
    ground(pen, 0, 58)
    pen.path("M-18 2C-6 -24 -14 -50 -6 -76L10 -78C4 -50 14 -26 22 2Q8 -3 0 2Q-8 -3 -18 2Z", roll(pen, "#6d4540"))
    pen.line("M0 -70Q-22 -86 -52 -96M2 -74Q24 -96 54 -104M2 -70Q-4 -104 4 -136", "#6d4540", 7)
    _heap(pen, rng, ((-58, -106, 34), (58, -112, 34), (-32, -140, 36), (34, -146, 36), (0, -118, 36), (0, -166, 32)), pink, 12)
    for _ in range(46):
        a, r = rng.uniform(0, math.tau), math.sqrt(rng.random())
        x, y, size = 76 * r * math.cos(a), -134 + 50 * r * math.sin(a), rng.uniform(2.2, 3.6)
        for k in range(5):
            b = math.tau * k / 5 + a
            pen.disc(x + size * 0.62 * math.cos(b), y + size * 0.62 * math.sin(b), size * 0.5, "#fff3f6", 0.9)
        pen.disc(x, y, size * 0.3, "#f0628f")
    for k in range(12):
        pen.oval(-62 + 11 * k + rng.uniform(-5, 5), rng.uniform(-3, 2) if k % 2 else rng.uniform(-70, -20), 2.2, 1.3, mix(pink, "#ffffff",
            0.3))
    return (-108, -208, 108, 6)


def _pine(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 44)
    flora.pine(pen, rng_of(looks, "pine"), 190, _green(looks, looks.pick("#3f8f63", "#357f5f", "#4a9a5a"), "pine", "fir", "tree"),
        looks.has("snowy", "snow", "winter", "frosty", "snow-covered"))
    return (-66, -216, 66, 6)


def _christmas(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 48)
    flora.pine(pen, rng_of(looks, "xmas"), 180, "#3a8f5a", looks.has("snowy", "snow"))
    rng = rng_of(looks, "balls")
    for row in range(6):
        y, half = -30 - 24 * row, 42 - 6.6 * row
        pen.line(f"M{num(-half)} {num(y - 6)}Q0 {num(y + 12)} {num(half)} {num(y - 6)}", "#f2cf6a", 1.8, 0.9)
        for k in range(5 - row // 2):
            count = 5 - row // 2
            x = -half * 0.8 + 1.6 * half * (k + 0.5) / count
            tone = rng.choice(("#e2403c", "#f2b53a", "#4a90e0", "#c05ad0", "#f7f2ea"))
            pen.disc(x, y + 5, 4.4, orb(pen, tone))
            pen.disc(x - 1.4, y + 3.4, 1.1, "#ffffff", 0.8)
            pen.pool(x, y + 5, 15, 15, light(tone, 0.3), 1.2)
    pen.path(rays(0, -190, 15), pen.ball("#fffbe0", "#ffd84f", "#e8a52e"))
    pen.path(rays(0, -190, 15), "#ffe27a", glow=True)
    pen.pool(0, -190, 36, 32, "#ffe08a", 1.2)
    return (-62, -238, 62, 6)


def _palm(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 30)
    flora.palm(pen, rng_of(looks, "palm"), 190)
    return (-122, -222, 122, 7)


def _bare(pen: Pen, looks: Looks) -> Box:
    bark = looks.colour("", "tree", "bark", default="#6a4f4a")
    rng = rng_of(looks, "bare")
    ground(pen, 0, 44)
    _trunk(pen, 18, 70, bark)

    def branch(x: float, y: float, angle: float, long: float, wide: float) -> None:
        ex, ey = x + long * math.sin(angle), y - long * math.cos(angle)
        pen.line(f"M{num(x)} {num(y)}Q{num((x + ex) / 2 + wide)} {num((y + ey) / 2 - wide)} {num(ex)} {num(ey)}", mix(bark, light(bark,
            0.3), max(0.0, 1 - wide / 9)), wide)
        if wide > 1.6:
            for turn in (rng.uniform(-0.65, -0.3), rng.uniform(0.25, 0.6)):
                branch(ex, ey, angle + turn, long * rng.uniform(0.68, 0.82), wide * 0.64)

    for angle in (-0.75, -0.1, 0.6):
        branch(0, -66, angle, 42, 9)
    return (-136, -216, 136, 6)


def _bush(pen: Pen, looks: Looks) -> Box:
    rng, green = rng_of(looks, "bush"), _green(looks, looks.pick("#5fa850", "#6fb24a", "#4f9a5f"), "bush")
    ground(pen, 0, 56)
    _heap(pen, rng, ((-32, -20, 24), (32, -20, 24), (-12, -38, 26), (16, -36, 26), (0, -20, 26)), green, 34)
    tones = ("#f58ab5", "#fff3f6", "#ffd45e")
    if not looks.has("berry", "berries") and looks.pick("yes", "no", salt="bloom") == "yes":
        for x, y in ((-36, -28), (-18, -46), (4, -32), (22, -50), (38, -26), (-6, -18)):
            flora.bloom(pen, x, y, 4, tones[looks.seed % 3])
    else:
        for x, y in ((-36, -26), (-30, -34), (-12, -46), (6, -30), (12, -36), (26, -50), (38, -28), (-6, -20)):
            pen.disc(x, y, 3, orb(pen, "#d83a4f"))
    return (-62, -68, 62, 5)


def _hedge(pen: Pen, looks: Looks) -> Box:
    rng, green = rng_of(looks, "hedge"), _green(looks, "#559c50", "hedge")
    ground(pen, 0, 92)
    pen.rect(-82, -58, 82, 1, shade(green, 0.42), 14)
    _heap(pen, rng, tuple((-70.0 + 23.3 * k, y, 19.0) for y in (-46, -19) for k in range(7)), green, 40)
    for _ in range(46):
        leaf(pen, rng.uniform(-78, 78), rng.uniform(-54, -3), rng.uniform(9, 13), rng.uniform(-80, 80), mix(light(green, 0.3), shade(green,
            0.25), rng.random()))
    return (-98, -76, 98, 6)


def _stump(pen: Pen, looks: Looks) -> Box:
    bark = looks.colour("", "stump", default="#8a6044")
    ground(pen, 0, 46)
    pen.path("M-44 3Q-30 -8 -28 -36H28Q30 -8 46 3Q28 -2 16 4Q0 -2 -14 4Q-28 -2 -44 3Z", roll(pen, bark))
    pen.oval(0, -36, 28, 8.6, _cut(pen, bark))
    for r in (0.78, 0.56, 0.34, 0.14):
        pen.line(f"M{num(-26 * r)} -36A{num(26 * r)} {num(7.4 * r)} 0 1 0 {num(26 * r)} -36"
            f"A{num(26 * r)} {num(7.4 * r)} 0 1 0 {num(-26 * r)} -36", shade("#d9a870", 0.25), 0.9, 0.8)
    pen.line("M-16 -24Q-14 -10 -18 0M4 -26Q6 -12 2 0M18 -24Q18 -12 24 -2", shade(bark, 0.45), 1.2, 0.6)
    with pen.at(26, -2, 0.22):
        flora.mushroom(pen, 62, "#d8433f")
    leaf(pen, -22, -40, 16, -30, "#7cc25a")
    glint(pen, 8, -40, 3, "#fff6d8", 0.6)
    return (-52, -60, 52, 5)


def _cut(pen: Pen, bark: str) -> str:
    """The cut face of a log."""
    return pen.ball("#f2d2a0", "#e2b680", mix("#c9955f", bark, 0.3))


PROPS = (
    thing("tree, birch, birch tree, willow", 4.6, _tree),
    thing("oak, oak tree, big tree, ancient tree, giant tree", 7.5, _oak),
    thing("apple tree", 4.2, _fruit_tree),
    thing("cherry tree, blossom tree, cherry blossom, cherry blossom tree, sakura, flowering tree", 5.2, _cherry),
    thing("pine, pine tree, fir, fir tree, conifer, evergreen", 3.4, _pine),
    thing("christmas tree, decorated tree", 2.4, _christmas),
    thing("palm, palm tree, coconut tree, coconut palm", 5.4, _palm),
    thing("bare tree, dead tree, leafless tree, gnarled tree, withered tree", 5.0, _bare),
    thing("bush, berry bush, rosebush, rose bush", 1.5, _bush),
    thing("hedge, hedgerow", 3.0, _hedge),
    thing("stump, tree stump", 1.0, _stump),
)

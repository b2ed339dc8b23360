"""Small lives: butterfly, bee, firefly, dragonfly, ladybird as things with beating wings; spider, snail, caterpillar on foot."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures import wings
from director.tools.generators.animatic.art.figures.birds import grown_at
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, far_side, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Box, Figure, Looks, Part, Rig, dark, light, mix


def _head(pelt: Pelt, colour: str, at: tuple[float, float], r: float, feelers: str, iris: str = "#4a2c1c") -> list[Part]:
    """A round head with big eyes and feelers."""
    k = r / 12
    parts = [Part("head", line(feelers, dark(colour, 0.4), 1.3) + oval(0, 0, 12, 11.6, pelt.spot((0, light(colour, 0.3)), (0.5, colour),
        (1, warm(colour, 0.25)))) + oval(-3.6, 5, 3, 2.2, pelt.dyes.fade("#f0655f", 0.5)), (-16, -26, 18, 13), "body", at, 40),
             Part("face", parent="head", z=42), *features(Face("gem", (-1.6, -1.4), (6.8, -1.8), (3.6, 4.4), iris, colour, brow_width=0.0,
             mouth=(3.4, 5.4), wide=2.6, lips=dark(colour, 0.6)), pelt.dyes)]
    return [grown_at(part, k) for part in parts]


def butterfly(looks: Looks) -> Rig:
    """A butterfly or moth: two big wings that beat, folded up at rest."""
    pelt, moth = Pelt(), looks.has("moth")
    c = looks.colour("", "butterfly", "wing", default="#b59a7a" if moth else looks.pick("#f28a2a", "#4a8fe8", "#c86ae0", "#f2c23a",
        salt="wing"))
    upper = "M0 2C-6 -20 -20 -62 -52 -66C-66 -62 -62 -34 -48 -20C-36 -8 -14 0 0 6Z"
    lower = "M0 4C-20 -2 -44 -4 -52 8C-56 22 -40 34 -26 30C-12 24 -4 14 0 8Z"

    def art(tint: str) -> str:
        fill = pelt.spot((0, light(tint, 0.45)), (0.6, tint), (1, warm(dark(tint, 0.25), 0.2)), at=(0.8, 0.8), r=1.0)
        dots = "".join(oval(x, y, r, r, light(tint, 0.65)) for x, y, r in ((-50, -52, 3.4), (-44, -40, 2.4), (-54, -40, 2.2), (-44, 10,
            4), (-36, 20, 3)))
        veins = line("M-2 0Q-20 -30 -46 -54M-2 2Q-24 -20 -50 -36M-4 4Q-24 -6 -46 -22M-4 8Q-24 6 -44 12M-4 10Q-20 16 -30 26", dark(tint,
            0.4), 1.1, 0.55)
        rim = line("M-20 -46C-32 -62 -44 -66 -52 -66C-66 -62 -62 -34 -48 -20", dark(tint, 0.65), 4) + line("M-48 0C-58 10 -50 34 -26 30",
            dark(tint, 0.65), 4)
        return shape(upper, fill) + shape(lower, fill) + rim + veins + dots

    box: Box = (-68, -70, 4, 38)
    near, far = (art(c), box), (art(far_side(c)), box)
    trunk: tuple[Ring, ...] = ((-12.0, 12.0, 3.0), (0.0, 2.0, 4.6), (8.0, -4.0, 4.6))
    coat = "#5a4038" if not moth else "#8a7258"
    parts = [Part("body", shape(flesh(*trunk), pelt.body(coat)) + line("M-8 6l4 4M-4 2l4 5M-12 10l4 4", light(coat, 0.35), 1, 0.6),
        bounds(*trunk), at=(0, -30), z=20), *_head(pelt, coat, (13, -9), 8, "M-4 -10C-6 -18 -2 -22 2 -24M4 -11C6 -18 10 -21 14 -22",
        "#3fae8a"),
             *wings.pair((near, near), (far, far), (3, -3), (4, -1), lean=0.0)]
    return assembled(parts, "bird", 0.3, pelt.defs, skip=wings.SPREAD)


def flier(looks: Looks) -> Rig:
    """Bee, wasp, firefly, ladybird, dragonfly, beetle."""
    pelt, fire, lady, dragon = Pelt(), looks.has("firefly", "glowworm", "lightning"), looks.has("ladybug",
    "ladybird"), looks.has("dragonfly", "damselfly")
    striped = looks.has("bee", "bees", "wasp", "wasps", "bumblebee", "bumblebees", "honeybee", "honeybees")        # 'bees fly home'
    fly = looks.has("beetle", "mosquito", "cricket", "grasshopper") or (looks.has("fly") and not striped)
    c = looks.colour("", "bee", default="#6a5a4a" if fire else "#e0382f" if lady else "#2fa5b8" if dragon else "#5a8a4a" if fly
        else "#f7bf2f")
    ink = "#3a2a2c"
    trunk: tuple[Ring, ...] = ((-46.0, 6.0, 2.6), (-24.0, 3.0, 3.6), (0.0, 0.0, 8.0)) if dragon else ((-16.0, 3.0, 9.0), (-4.0, 0.0,
        14.0), (7.0, -1.0, 12.0))
    path = flesh(*trunk, under=-0.05, over=-0.05)
    art, glow = shape(path, pelt.run((0, light(c, 0.35)), (0.5, c), (1, warm(c, 0.25)))), ""
    if lady:
        art += pelt.clip(path, "".join(oval(x, y, 3.2, 3.0, ink) for x, y in ((-16, -4), (-6, -8), (-8, 4), (2, -2), (-18, 6), (4,
            8))) + line("M-26 -2Q-6 -14 14 -4", dark(c, 0.4), 1))
    elif fire:
        glow = oval(-18, 4, 11, 10, pelt.spot((0, "#fbff9a"), (0.6, "#d8f04a"), (1, "#a5d02a00"), at=(0.5, 0.5), r=0.5))
        art += pelt.clip(path, oval(-18, 4, 11, 11, "#eaff6a"))
    elif dragon:
        art += pelt.clip(path, "".join(line(f"M{-44 + 6 * k} -4q2 8 0 14", dark(c, 0.35), 1.2, 0.6) for k in range(7)))
    elif not fly:
        art += pelt.clip(path, "".join(line(f"M{x} -20Q{x + 5} 0 {x} 20", ink, 5.4) for x in (-20, -9, 2))) + shape("M-25 3L-32 6L-24 8Z",
            ink)
    low = 6 if dragon else 12
    legs = line(f"M-6 {low}l-2 6M0 {low + 1}l0 6M6 {low - 1}l2 6", ink, 1.6)
    parts = [Part("body", legs + art, bounds(*trunk, pad=9), at=(0, -30), z=20, glow=glow), *_head(pelt, ink if lady else mix(c,
        "#fff0c0", 0.25) if not fire else "#d8604a", (14, -6), 11, "M-3 -10C-4 -17 0 -21 4 -22M5 -10C8 -16 12 -18 15 -18")]
    clear = "#bfe6ff" if not dragon else mix(c, "#e8fbff", 0.5)
    near = wings.gauze(pelt, clear, 0.72 if not dragon else 0.95)
    parts += wings.pair((near, near), (near, near), (-1, -11), (4, -1), lean=-0.35)
    return assembled(parts, "bird", 0.3, pelt.defs, skip=wings.SPREAD)


def spider(looks: Looks) -> Rig:
    pelt, c = Pelt(), looks.colour("", "spider", "ant", default=looks.pick("#5a4668", "#4a4650", "#8a5a3a", salt="spider"))
    parts = [Part("body", oval(-14, -3, 19, 16, pelt.spot((0, light(c, 0.3)), (0.5, c), (1, warm(c, 0.25)))) + "".join(oval(x, y, 2.4, 2,
        light(c, 0.3), opacity=0.6) for x, y in ((-20, -10), (-12, -12), (-24, -3))) + oval(8, 0, 10, 9, c), (-36, -22, 22, 16), at=(0,
        -26), z=20)]
    for k, (name, x, out) in enumerate((("fn", 12, 26), ("ff", 16, 30), ("bn", -4, -24), ("bf", -8, -30))):
        near = name.endswith("n")
        tint = c if near else far_side(c)
        d = f"M0 0Q{out * 0.5} -24 {out * 0.75} -8L{out} 26M{-4 if out > 0 else 4} 0Q{out * 0.3} -20 {out * 0.4} -4L{out * 0.5} 26"
        parts.append(Part(f"leg_{name}", line(d, tint, 3.2), (-36, -20, 36, 28), "body", (x, 0), 26 if near else 10 + 0.1 * k))
    parts += _head(pelt, c, (17, -6), 12, "M-2 -10q1 -3 0 -5M4 -10q1 -3 2 -5", "#b5e04a")
    return assembled(parts, "quadruped", 0.3 if not looks.has("giant", "huge") else 1.3, pelt.defs)


def snail(looks: Looks) -> Rig:
    """A snail with its house, or a slug, worm or caterpillar."""
    pelt, crawl = Pelt(), looks.has("caterpillar", "worm", "slug")
    c, shell = looks.colour("", "snail", default="#7fc04a" if crawl else "#d8b58a"), looks.colour("shell", default=looks.pick("#d8733a",
    "#c85a7a", "#8a6ac0", salt="shell"))
    parts = []
    if crawl:
        bumps = "".join(oval(x, y, 10, 10, pelt.spot((0, light(c, 0.35)), (0.6, c), (1, warm(c, 0.2)))) + oval(x, y + 9, 2, 3, "#f2b03a")
            for x, y in ((-42, 0), (-29, -3), (-15, -1), (-1, -4), (11, -7)))
        parts = [Part("body", bumps, (-56, -20, 24, 13), at=(0, -12), z=20)]
    else:
        foot = flesh((-40, 9, 2.4), (-10, 6, 6), (18, 4, 7), (24, -14, 6))
        spiral = "".join(f'<circle cx="{-8 - k * 0.6:g}" cy="{-16 + k * 0.4:g}" r="{21 - 5 * k}" fill="none" '
            f'stroke="{dark(shell, 0.25)}" stroke-width="2.2" opacity=".6"/>' for k in range(4))
        art = shape(foot, pelt.body(c)) + oval(-8, -16, 22, 21, pelt.spot((0, light(shell, 0.4)), (0.5, shell), (1, warm(shell,
            0.3)))) + spiral
        parts = [Part("body", art, (-46, -40, 34, 13), at=(0, -12), z=20)]
    parts += _head(pelt, c, (26, -22) if not crawl else (24, -14), 11, "M-4 -9L-6 -20M5 -10L8 -20", "#3f8a5a")
    return assembled(parts, "quadruped", 0.28, pelt.defs)


FIGURES = (
    Figure(("butterfly", "moth", "monarch butterfly"), butterfly),
    Figure(("bee", "bumblebee", "wasp", "firefly", "ladybug", "ladybird", "dragonfly", "beetle", "glowworm", "honeybee", "mosquito",
            "damselfly"), flier),
    Figure(("spider",), spider),
    Figure(("snail", "caterpillar"), snail),
)

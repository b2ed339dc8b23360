"""A crystal cave."""

from __future__ import annotations

import itertools
import math

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import cool
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent


def cave(s: Setting) -> Scenery:
    """A cave of layered arches: daylight at its end, crystals that light the rock, a pool, dripstone."""
    layers = [_mouth(s)]
    for z, hole, stone in ((30, 9.5, "#a4b0cc"), (20, 7.6, "#8f9abc"), (12.5, 6.2, "#7c86ac"), (7.5, 5.2, "#6f789e")):
        layers.append(_arch(s, z, hole, stone))
        layers.append(_crystals(s, z - 0.8, hole * 0.62, 5))
        layers.append(_dripstone(s, z - 1.2, hole * 0.70, stone))
    layers += [
        _crystals(s, 3.4, 3.0, 5, 0.8),
        _dripstone(s, 2.6, 3.2, "#6a7298"),
        _crystals(s, 1.4, 2.6, 3, 0.45),
        terrain.shafts(Setting(s.looks, False, s.style), 15, 20, 12, 4, "#cfe6ff", 0.26),
    ]
    layers.append(_arch(s, -1.9, 3.4, "#3a4060"))
    pen, rng = Pen(), s.rng("cavefloor")
    terrain.base(pen, "#7a84a8", "#a8b4d0")
    terrain.patches(pen, rng, ("#949cc4", "#4e567c", "#a4a4c0", "#484f78"), 110, 0.6)
    pen.path(
        bent([(-620, -560), (-260, -740), (60, -820), (240, -1150), (160, -1500), (-240, -1560), (-560, -1200), (-820, -860)]),
        "#8fa6d8",
        0.5,
    )
    pen.path(
        bent([(-600, -575), (-260, -750), (50, -832), (220, -1150), (150, -1480), (-240, -1540), (-545, -1190), (-795, -860)]),
        pen.down("#7fc4f2", "#3f7ac0", "#2c4f8c"),
    )
    pen.line("M-480 -780h190M-330 -960h260M-200 -1180h220M-520 -900h80", "#d8f2ff", 8, 0.7)
    for x, z, tone in (
        (-3.2, 6.0, "#5fe0ff"),
        (3.2, 6.4, "#c08cff"),
        (2.9, 2.6, "#5fe0ff"),
        (-3.0, 2.6, "#ff8ce0"),
        (-4.2, 11, "#c08cff"),
        (4.3, 11.5, "#5fe0ff"),
    ):
        pen.oval(x * 100, -z * 100, 210, 190, pen.soft(tone, 0.5))
    d = ""
    for _ in range(60):
        x, z, grow = terrain.somewhere(rng, 20)
        d += "M" + "L".join(
            f"{num(a)} {num(b)}"
            for a, b in rocks.jag(
                rng, (x * 100, -z * 100), (x * 100 + rng.uniform(-60, 60) * grow, -z * 100 - rng.uniform(24, 70) * grow), 0.4, 2
            )
        )
    pen.line(d, "#2c3150", 4, 0.6)
    terrain.sprinkle(pen, rng, ("#7a82a4", "#2f3554"), 110, 4.5, 16)
    return Scenery(tuple(layers), terrain.floors(pen), "none", "cave", 0.085)


def _mouth(s: Setting) -> Layer:
    """The light at the far end: open air, pale blue."""
    pen, rng = Pen(), s.rng("mouth")
    pen.rect(-6000, -4000, 6000, 2000, "#2c3658")
    pen.oval(500, -700, 1500, 1400, pen.soft("#a8d4ff", 0.9))
    pen.path(flora.crown(rng, 500, -560, 560, 640, 13), pen.ball("#f4fbff", "#cfe8fb", "#8fbfec", cx=0.5, cy=0.45, r=0.6))
    pen.path(flora.crown(rng, 500, -560, 560, 640, 13), "#bfe0ff", 0.10, glow=True)
    pen.rect(-6000, 0, 6000, 2000, "#59658a")
    return pen.card(-60, 60, -20, 40, 40, lit=0.6)


def _arch(s: Setting, z: float, hole: float, stone: str) -> Layer:
    """A wall of rock with a ragged opening: facets, cracks, a lit edge, stalactites."""
    pen, rng = Pen(), s.rng(f"arch{z}")
    inner: list[tuple[float, float]] = []
    for k in range(15):
        angle = math.pi * (1 - k / 14)
        r = hole * 100 * rng.uniform(0.88, 1.10)
        inner.append((r * math.cos(angle) + 30, -abs(r * 0.80 * math.sin(angle)) * (1.15 if k % 3 else 0.96) - 4))
    reach = max(3400.0, hole * 520)
    edge = "L".join(f"{num(x)} {num(y)}" for x, y in inner)
    pen.path(
        f"M{num(-reach)} {num(-reach)}H{num(reach)}V400H{num(-reach)}ZM{edge}L{num(inner[-1][0])} 400H{num(inner[0][0])}Z",
        pen.ball(light(stone, 0.16), stone, cool(dark(stone, 0.12), 0.3), dark(stone, 0.55), cx=0.5, cy=0.52, r=0.34),
    )
    for index, ((x0, y0), (x1, y1)) in enumerate(itertools.pairwise(inner)):  # the thickness of the rock, facet by facet
        k0, k1 = 1.06 + 0.05 * (index % 3), 1.06 + 0.05 * ((index + 1) % 3)
        tone = (light(mix(stone, "#a8d0ff", 0.35), 0.22), light(stone, 0.12), dark(stone, 0.22))[(index * 2 + (x0 > 0)) % 3]
        pen.poly([(x0, y0), (x1, y1), (x1 * k1, y1 * k1), (x0 * k0, y0 * k0)], tone, 0.9)
        tip = ((x0 + x1) / 2 * rng.uniform(1.25, 1.5), (y0 + y1) / 2 * rng.uniform(1.2, 1.4))
        pen.poly([(x0 * k0, y0 * k0), (x1 * k1, y1 * k1), tip], light(stone, 0.10) if index % 2 else dark(stone, 0.25), 0.55)
        crack = rocks.jag(rng, tip, (tip[0] * 1.25 + rng.uniform(-60, 60), tip[1] * 1.2), 0.25, 2)
        pen.line("M" + "L".join(f"{num(px)} {num(py)}" for px, py in crack), dark(stone, 0.5), max(3.0, z * 0.4), 0.5)
    for x, y in inner[3:-3]:
        long, w = hole * rng.uniform(8, 24), hole * rng.uniform(3, 5)
        pen.path(
            f"M{num(x - w)} {num(y - 16)}Q{num(x - w * 0.25)} {num(y + long * 0.35)} {num(x)} {num(y + long)}"
            f"Q{num(x + w * 0.3)} {num(y + long * 0.35)} {num(x + w)} {num(y - 16)}Z",
            pen.across(light(stone, 0.32), stone, dark(stone, 0.45)),
        )
    return pen.card(-reach / 100, reach / 100, -4, reach / 100, z)


def _dripstone(s: Setting, z: float, near: float, stone: str) -> Layer:
    """Stalagmites and boulders on both sides."""
    pen, rng = Pen(), s.rng(f"drip{z}")
    for k in range(8):
        x = (1 if k % 2 else -1) * (near + rng.random() * near * 0.5) * 100
        with pen.at(x, 8):
            if rng.random() < 0.45:
                rocks.rock(pen, rng, rng.uniform(14, 30) * near, light(stone, 0.12), rim="#8fc4ff")
            else:
                h, w = near * rng.uniform(16, 42), near * rng.uniform(5, 9)
                pen.path(
                    f"M{num(-w)} 6Q{num(-w * 0.3)} {num(-h * 0.4)} 0 {num(-h)}Q{num(w * 0.35)} {num(-h * 0.4)} {num(w)} 6Z",
                    pen.across(light(stone, 0.38), stone, dark(stone, 0.45)),
                )
                pen.line(
                    "".join(
                        f"M{num(-w * (0.75 - 0.6 * t))} {num(-h * t * 0.8)}q{num(w * 0.5)} 5 {num(w * (1.1 - t))} 0"
                        for t in (0.1, 0.3, 0.55)
                    ),
                    dark(stone, 0.4),
                    2.5,
                    0.5,
                )
    return pen.card(-near * 1.9, near * 1.9, -0.4, near * 0.7, z)


def _crystals(s: Setting, z: float, near: float, count: int, big: float = 1.0) -> Layer:
    """Clusters of shining crystals on both sides."""
    pen, rng = Pen(), s.rng(f"crystal{z}")
    for side in (-1, 1):
        colour = rng.choice(("#5fe0ff", "#b88cff", "#ff8ce0", "#6affc8"))
        x0 = side * (near + rng.uniform(0, 0.4) * near) * 100
        for k in range(count + 2):
            x, tall, w = (
                x0 + (k - count / 2) * 24 * big + rng.uniform(-8, 8),
                rng.uniform(60, 190) * big * (1 - 0.14 * abs(k - count / 2)),
                rng.uniform(12, 22) * big,
            )
            lean = (k - count / 2) * 15 * big
            top, body = (
                (x + lean, -tall),
                [(x - w, 6), (x + lean - w * 0.8, -tall * 0.8), (x + lean, -tall), (x + lean + w * 0.8, -tall * 0.76), (x + w, 6)],
            )
            pen.poly(body, pen.across(light(colour, 0.6), colour, cool(colour, 0.55)))
            pen.poly([body[0], body[1], top, (x + lean * 0.9 - w * 0.05, -tall * 0.7), (x - w * 0.1, 6)], light(colour, 0.5), 0.7)
            pen.poly([body[0], body[1], top, (x + lean * 0.9 - w * 0.05, -tall * 0.7), (x - w * 0.1, 6)], colour, 0.20, glow=True)
            pen.poly(body, colour, 0.10, glow=True)
    return pen.card(-near * 2.2 - 2, near * 2.2 + 2, -0.5, 2.6 * big + 1, z)


PLACES = (
    Place(("cave", "cavern", "grotto", "mine", "tunnel", "underground", "lair", "crypt", "crystal cave", "ice cave"), cave, roofed=True),
)

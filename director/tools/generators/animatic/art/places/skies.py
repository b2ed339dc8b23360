"""Dry land and open air: desert, canyon, above the clouds, high over the land."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import MOON, cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

SAND = "#ecb878"
STONE = "#c8784c"


def desert(s: Setting) -> Scenery:
    """Dunes with sharp crests and blue shade, mesas, cacti, ripples in the sand."""
    layers = [mesas(s, 150, "#c88a78"), _dune(s, 110, 10.5, 13, 0.34), _dune(s, 74, 5.6, 9.5, 0.2), _dune(s, 50, 2.2, 6.0, 0.1)]
    layers += [
        _cacti(s, 30, ((-15, 3.6), (19, 4.2), (-22, 3.0))),
        _low_dune(s, 26, 90, 1.3),
        _cacti(s, 14, ((-8.2, 4.4), (-6.8, 2.2))),
        _low_dune(s, 13, 56, 0.55),
        _arch(s, 19, 9.5),
    ]
    layers += [_scrub(s, z, near, n) for z, near, n in ((9, 3.2, 10), (5.4, 2.6, 8), (2.6, 2.2, 6), (-1.7, 2.3, 4))]
    layers += [_cacti(s, 6.6, ((5.0, 3.4),))]
    pen, rng = Pen(), s.rng("desertground")
    terrain.base(pen, SAND, "#f2d09a")
    terrain.patches(pen, rng, ("#f8d9a4", "#cf8f5c", "#f4c88c", "#b87a6a"), 120, 0.55)
    pale = deep = ""
    for _ in range(260):
        x, z, grow = terrain.somewhere(rng, 40, -6)
        w = rng.uniform(40, 120) * grow
        wave = f"q{num(w * 0.5)} {num(-13 * grow)} {num(w)} 0t{num(w)} 0"
        pale += f"M{num(x * 100)} {num(-z * 100)}{wave}"
        deep += f"M{num(x * 100 + 6)} {num(-z * 100 + 8 * grow)}{wave}"
    pen.line(deep, cool(SAND, 0.42), 4.5, 0.35)
    pen.line(pale, light(SAND, 0.6), 4, 0.5)
    for x, z, long in ((5.0, 6.6, 3.0), (-8.2, 14, 4.4), (-6.8, 14, 2.2)):
        pen.poly(
            [
                (x * 100 - 22, -z * 100),
                (x * 100 + long * 60, -(z - long * 0.55) * 100),
                (x * 100 + long * 60 + 40, -(z - long * 0.6) * 100),
                (x * 100 + 22, -z * 100),
            ],
            "#8a5a7c",
            0.4,
        )
    terrain.sprinkle(pen, rng, ("#b8825c", "#fff0cc"), 90, 3.2)
    if s.dark:
        pen.oval(-150, -350, 900, 700, pen.soft("#dfe4ff", 0.3))
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.035)


def _dune(s: Setting, z: float, top: float, rough: float, pale: float) -> Layer:
    """A great dune: lit windward side, shaded lee under a sharp winding crest."""
    pen, rng = Pen(), s.rng(f"dune{z}")
    sand, half = mix(SAND, "#f2d6b0", pale), z * 2.1
    points = terrain.rolling(rng, half, top, rough * 0.7, half / 14)
    shape = terrain.skyline(points, top + rough)
    pen.path(shape, pen.down(light(sand, 0.25), sand, cool(sand, 0.08), mix(sand, "#f4dcb8", 0.4)))
    for index in range(2, len(points) - 2):
        (_xa, ya), (x, y), (xb, yb) = points[index - 1 : index + 2]
        if y > ya and y >= yb:  # a summit: its lee side falls to the right
            d = z * rng.uniform(0.16, 0.26)
            pen.path(
                f"M{num(x * 100)} {num(-y * 100)}C{num(x * 100 + d * 30)} {num(-y * 100 + d * 35)}"
                f" {num(x * 100 - d * 25)} {num(-y * 100 + d * 60)} {num(x * 100 + d * 40)}"
                f" {num((-y + rough) * 100)}"
                f"L{num(x * 100 + d * 260)} {num((-y + rough) * 100)}"
                f"Q{num(xb * 100 + d * 20)} {num(-yb * 100 + 20)} {num(xb * 100)} {num(-yb * 100)}"
                f"Q{num((x + xb) * 50)} {num(-y * 100)} {num(x * 100)} {num(-y * 100)}Z",
                pen.slant(cool(sand, 0.46), cool(sand, 0.22), f"{sand}/0.1"),
                0.9,
            )
    pen.line(shape[: shape.index("V")], MOON if s.dark else light(sand, 0.6), z * 0.22, 0.8)
    return pen.card(-half, half, -z * 0.2, top + rough, z)


def _low_dune(s: Setting, z: float, wide: float, tall: float) -> Layer:
    """A rise of sand that fades into the ground."""
    pen, rng = Pen(), s.rng(f"low{z}")
    x = -wide / 2
    while x < wide / 2:
        w = rng.uniform(7, 15) * z / 14
        h = tall * rng.uniform(0.5, 1.0) * 100
        pen.path(
            f"M{num(x * 100)} 20C{num((x + w * 0.3) * 100)} 0 {num((x + w * 0.42) * 100)} {num(-h)} {num((x + w * 0.52) * 100)} {num(-h)}"
            f"S{num((x + w * 0.8) * 100)} 0 {num((x + w) * 100)} 20Z",
            pen.across(light(SAND, 0.18), light(SAND, 0.28), cool(SAND, 0.32), SAND),
        )
        x += w * rng.uniform(0.6, 1.3)
    return pen.card(-wide / 2, wide / 2 + 18, -0.22, tall * 1.1, z)


def mesas(s: Setting, z: float, stone: str) -> Layer:
    """Table mountains in layers of red rock, far away."""
    pen, rng = Pen(), s.rng(f"mesa{z}")
    for x, w, h in ((-98, 46, 25), (-58, 17, 34), (44, 60, 21), (84, 22, 33), (124, 70, 24), (-150, 70, 20), (14, 12, 17)):
        left, right = (
            rocks.jag(rng, ((x - w * 0.62) * 100, 100), ((x - w * 0.42) * 100, -h * 100), 0.06),
            rocks.jag(rng, ((x + w * 0.40) * 100, -h * 98), ((x + w * 0.62) * 100, 100), 0.06),
        )
        pen.poly([*left, *right], pen.slant(light(stone, 0.25), stone, cool(stone, 0.3)))
        pen.poly([*rocks.jag(rng, ((x + w * 0.12) * 100, -h * 99), ((x + w * 0.2) * 100, 100), 0.12), *right[::-1]], cool(stone, 0.36), 0.6)
        for k in (0.25, 0.48, 0.7, 0.9):
            pen.line(
                f"M{num((x - w * (0.6 - 0.18 * k)) * 100)} {num(-h * k * 100)}L{num((x + w * (0.6 - 0.2 * k)) * 100)} {num(-h * k * 99)}",
                cool(stone, 0.35) if k != 0.48 else light(stone, 0.3),
                60,
                0.35,
            )
    return pen.card(-200, 200, -1, 38, z)


def _arch(s: Setting, z: float, x: float) -> Layer:
    """A natural arch of red stone on the right."""
    pen, rng = Pen(), s.rng("natural")
    with pen.at(x * 100, 15):
        pen.path(
            "M-330 20C-360 -220 -300 -480 -120 -560C80 -640 330 -600 420 -420"
            "C500 -260 470 -120 520 20H300C290 -160 280 -330 120 -360"
            "C-20 -380 -90 -240 -90 20Z",
            pen.slant(light(STONE, 0.3), STONE, cool(STONE, 0.5)),
        )
        pen.path(
            "M300 20C290 -160 280 -330 120 -360C60 -372 10 -350 -24 -310C60 -330 190 -320 214 -190C226 -110 220 -40 226 20Z",
            cool(STONE, 0.5),
            0.7,
        )
        for y in (-100, -210, -320, -430, -520):
            pen.line(
                f"M{num(-345 + abs(y + 200) * 0.12)} {y}q90 {rng.randint(-14, 14)} 220 0M{num(285)} {num(y * 0.86)}q90 14 190 0",
                cool(STONE, 0.35),
                5,
                0.4,
            )
        for dx, w in ((-380, 150), (-60, 90), (540, 170), (260, 80)):
            with pen.at(dx, 8):
                rocks.rock(pen, rng, w, STONE, rim=rim_of(s))
    return pen.card(x - 5, x + 7, -0.4, 6.6, z)


def _cacti(s: Setting, z: float, plan: tuple[tuple[float, float], ...]) -> Layer:
    """Saguaros with ribs, spines and flowers."""
    pen, rng = Pen(), s.rng(f"cacti{z}")
    for x, tall in plan:
        with pen.at(x * 100, 8):
            h, w = tall * 100, tall * 15
            pen.shadow(w * 0.6, 0, w * 2.2, w * 0.3, 0.45)
            paint = pen.across(light(mix("#6fa45c", MOON if s.dark else "#f4e890", 0.3), 0.1), "#5a9458", cool("#4a8450", 0.5))
            for side, y, up in ((-1, 0.40, 0.74), (1, 0.54, 0.86)):
                pen.line(
                    f"M0 {num(-h * y)}H{num(side * w * 1.1)}Q{num(side * w * 1.7)} {num(-h * y)}"
                    f" {num(side * w * 1.7)} {num(-h * y - w * 0.8)}"
                    f"V{num(-h * up)}",
                    "#4a8452",
                    w * 0.72,
                )
                pen.line(f"M{num(side * w * 1.7 - w * 0.16)} {num(-h * y - w)}V{num(-h * up)}", "#7db468", w * 0.2, 0.9)
            pen.rect(-w / 2, -h, w / 2, 12, paint, w / 2)
            pen.line("".join(f"M{num(w * k)} {num(-h * 0.97)}V0" for k in (-0.26, 0.0, 0.26)), cool("#4a8450", 0.5), w * 0.05, 0.6)
            pen.line("".join(f"M{num(w * rng.uniform(-0.45, 0.45))} {num(-h * rng.random())}l5 -4" for _ in range(26)), "#f4ecc8", 1.6, 0.7)
            flora.bloom(pen, 0, -h - 3, w * 0.2, "#f2728c")
            flora.bloom(pen, w * 1.7, -h * 0.86 - w * 0.36, w * 0.16, "#f2728c")
    half = max(abs(x) for x, _ in plan) + 3
    return pen.card(-half, half, -0.4, max(t for _, t in plan) * 1.1, z)


def _scrub(s: Setting, z: float, near: float, count: int) -> Layer:
    """Dry tufts, stones, prickly pears, an old skull of a tree."""
    pen, rng = Pen(), s.rng(f"scrub{z}")
    reach = (z + 8) * 0.85
    for k in range(count):
        with pen.at((1 if k % 2 else -1) * (near + (reach - near) * rng.random()) * 100, 7):
            kind = rng.random()
            if kind < 0.4:
                rocks.rock(pen, rng, rng.uniform(40, 100), rng.choice(("#c08a6c", "#b07860")), rim=rim_of(s))
            elif kind < 0.75:
                flora.mass(
                    pen,
                    "".join(flora.blades(rng, dx, 4, rng.uniform(26, 50), 6) for dx in (-14, 0, 12)),
                    rng.choice(("#b8a05a", "#a8a868", "#d0b46c")),
                )
            else:
                for dx, dy, r in ((-14, -14, 17), (12, -18, 20), (-2, -42, 16), (26, -46, 13)):
                    pen.oval(dx, dy, r * 0.8, r * 1.15, pen.slant("#94bc70", "#5f9458", "#3f6a5c"))
                flora.bloom(pen, 26, -60, 6, "#ffb84c")
    return pen.card(-reach - 1.5, reach + 1.5, -0.3, 1.4, z, sway=0.05)


def sky(s: Setting) -> Scenery:
    """Up among heaped clouds: towers at the sides, a sea of cloud below, wisps near the lens."""
    layers = []
    for z, y, count, big, side in (
        (150, -30, 9, 26, 0.42),
        (90, -18, 8, 16, 0.40),
        (52, -10.5, 8, 9.5, 0.34),
        (30, -6.4, 8, 5.4, 0.30),
        (17, -4.4, 8, 3.2, 0.26),
        (9, -3.2, 7, 2.0, 0.28),
        (3.5, -2.6, 7, 1.3, 0.30),
        (-2.2, -2.3, 5, 0.7, 0.5),
    ):
        layers.append(bank(s, z, y, count, big, side))
    return Scenery(tuple(layers), (), country.northern(s), floats=True, haze=0.035)


def bank(s: Setting, z: float, y: float, count: int, big: float, side: float) -> Layer:
    """A bank of clouds at depth z: low in the middle, heaped up at the sides, its lower part closed."""
    pen, rng = Pen(), s.rng(f"bank{z}")
    wide = max(30.0, (z + 8) * 3.8)
    tint = min(0.5, z / 400)
    body = mix("#b4c6e6", "#d3e0f2", tint)
    for k in sorted(range(count * 2), key=lambda _: rng.random()):
        t = (k + rng.uniform(0.1, 0.9)) / (count * 2) - 0.5
        grow = big * (0.55 + 1.5 * max(0.0, abs(t) - side * 0.4)) * rng.uniform(0.8, 1.25)
        cumulus(pen, rng, t * wide * 100, big * 20 * rng.uniform(0.0, 1.4), grow * 100, MOON if s.dark else "")
    pen.rect(-wide * 50, -big * 34, wide * 50, big * 46, pen.down(f"{body}/0", f"{body}/0.75", body))
    pen.rect(-wide * 50, big * 44, wide * 50, big * 1100, pen.down(body, "#93aad6", "#7f98c6"))
    return pen.card(-wide / 2, wide / 2, y - big * 10, y + big * 3.2, z, drift=0.04 + 0.25 / (z + 8))


def cumulus(pen: Pen, rng: random.Random, x: float, y: float, size: float, rim: str = "") -> None:
    """One heaped cloud of `size` centimetres: balls lit from the upper left over a shaded body."""
    puffs = []
    for k in range(13):
        along = -1 + 2 * ((k * 0.618) % 1.0) + rng.uniform(-0.1, 0.1)
        hump = max(0.0, 1 - along * along)
        r = size * rng.uniform(0.30, 0.46) * (0.5 + 0.6 * hump)
        puffs.append((y - r * 0.3 - size * 0.85 * hump * rng.random() ** 0.7, x + along * size * 1.15, r))
    for py, px, r in sorted(puffs):
        low = min(1.0, max(0.0, (py - y + size * 0.9) / size))
        top, body = mix("#f3f5fa", "#d8e2f2", low), mix("#d3dff0", "#a9bde0", low)
        pen.path(
            flora.crown(rng, px, py, r, r * 0.86, 9),
            pen.ball(mix(top, rim, 0.25) if rim else top, mix(top, body, 0.5), body, mix(body, "#7f98c8", 0.7), cx=0.36, cy=0.28, r=0.82),
        )
        if rim:
            pen.line(
                f"M{num(px - r * 0.9)} {num(py - r * 0.1)}A{num(r)} {num(r)} 0 0 1 {num(px + r * 0.2)} {num(py - r * 0.86)}",
                rim,
                r * 0.05,
                0.12,
                glow=True,
            )


def aloft(s: Setting) -> Scenery:
    """High over the land as from a balloon: fields, woods, a river and a village far below, clouds around."""
    s2 = s
    green = country.GREENS[s.season]
    pen, rng = Pen(), s.rng("aloft")
    pen.rect(-90000, -60000, 90000, 3000, pen.down("#cfe0e8", mix(green, "#bcd8d0", 0.5), green))
    for _ in range(210):
        z = 8 + 400 * rng.random() ** 1.8
        x, w, d = rng.uniform(-1, 1) * (z + 30) * 1.1, rng.uniform(9, 30) * (1 + z / 120), rng.uniform(14, 40) * (1 + z / 120)
        tone = rng.choice(
            (
                light(mix(green, "#f0dc7a", 0.6), 0.1),
                mix(green, "#4f8f56", 0.5),
                mix(green, "#e2c07a", 0.6),
                mix(green, "#7fae4a", 0.5),
                mix(green, "#c8985c", 0.45),
            )
        )
        skew = rng.uniform(-0.3, 0.3) * w
        pen.poly(
            [
                (x * 100, -z * 100),
                ((x + w) * 100, -(z + skew * 0.3) * 100),
                ((x + w + skew) * 100, -(z + d) * 100),
                ((x + skew) * 100, -(z + d) * 100),
            ],
            tone,
            0.75,
        )
    for _ in range(120):
        z = 8 + 340 * rng.random() ** 1.6
        x, r = rng.uniform(-1, 1) * (z + 30), rng.uniform(3, 9) * (1 + z / 160)
        tone = mix(rng.choice(flora.LEAVES[s.season]), "#3f7a58", 0.4)
        pen.path(flora.crown(rng, x * 100 + 60, -z * 100 + 60, r * 120, r * 150, 8), cool(tone, 0.5), 0.5)
        pen.path(flora.crown(rng, x * 100, -z * 100, r * 120, r * 150, 9), pen.slant(light(tone, 0.25), tone, cool(tone, 0.3)))
    river = Trail(((26, -10, 5), (14, 20, 5), (-8, 52, 6), (6, 96, 8), (40, 150, 10), (20, 230, 13), (-30, 330, 16), (-10, 480, 22)))
    pen.path(river.outline(rng, 0.5, 0.08), light(green, 0.4))
    pen.path(river.outline(rng, 0, 0.06), pen.across("#5fb4d8", "#a8e0ee", "#4f9cc8"))
    for _ in range(34):
        x, z = rng.gauss(-34, 8), rng.gauss(78, 12)
        pen.poly(
            [(x * 100, -z * 100), (x * 100 + 300, -z * 100 - 80), (x * 100 + 300, -z * 100 - 480), (x * 100, -z * 100 - 400)],
            rng.choice(("#d8745a", "#c86450", "#e8a07c")),
        )
    land = terrain.floors(pen, (-20.0, 10.0, 40.0, 75.0, 120.0, 180.0, 260.0, 360.0, 520.0), 900, -38.0)
    layers = [rocks.range_(s2, 500, 2300, 120, "#8c9cc8", 0.5, "aloft", 0.66, "#c9d9f0")]
    layers = [Layer(layer.sketch, layer.z, layer.width, layer.x, layer.y - 40) for layer in layers]
    for z, x, y, big in (
        (120, -62, 8, 13),
        (95, 52, -6, 9),
        (64, -32, -12, 6),
        (48, 34, 7, 6),
        (26, -15, -7.5, 3),
        (17, 12.5, -5.4, 2.4),
        (11, -9.5, 4.2, 1.6),
        (-1.8, 3.4, -1.7, 0.6),
    ):
        layers.append(_lone_cloud(s, z, x, y, big))
    return Scenery(tuple(layers), land, country.northern(s), floats=True, haze=0.012)


def _lone_cloud(s: Setting, z: float, x: float, y: float, big: float) -> Layer:
    pen, rng = Pen(), s.rng(f"lone{z}")
    cumulus(pen, rng, 0, 0, big * 60, MOON if s.dark else "")
    cumulus(pen, rng, big * 70, big * 12, big * 40, MOON if s.dark else "")
    return Layer(pen.sketch((-big * 150, -big * 120, big * 190, big * 60)), z, big * 3.4, x, y, drift=0.06 + math.copysign(0.05, x))


PLACES = (
    Place(
        (
            "desert",
            "dunes",
            "dune",
            "sahara",
            "oasis",
            "wasteland",
            "salt desert",
            "salt flat",
            "sand dunes",
        ),
        desert,
    ),
    Place(("sky", "clouds", "cloud", "heaven", "the air", "above the clouds", "airship", "in the air", "sea of clouds"), sky),
    Place(
        (
            "high above the land",
            "bird's eye view",
            "over the countryside",
            "above the fields",
            "view from above",
            "aerial view",
            "land far below",
        ),
        aloft,
    ),
)

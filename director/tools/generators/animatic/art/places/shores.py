"""Shores: a sandy bay and a mountain lake."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail, bent
from director.tools.generators.animatic.art.places.waters import WATER_CUTS, coast, glitter, shell, starfish, water, waves


def beach(s: Setting) -> Scenery:
    """A bay: sand with ripples, shells and driftwood, a curved edge of foam and wet shine, palms on the left, headland right."""
    sand = "#ecd29c"
    shore = Trail(
        ((-60, 7.6, 0), (-14, 7.0, 0), (-5, 6.4, 0), (0, 6.6, 0), (6, 8.2, 0), (12, 12.5, 0), (18, 22, 0), (26, 46, 0), (60, 60, 0))
    )
    pen, rng = Pen(), s.rng("beach")
    water(pen, rng, "#35a8c4", "#7cc8da", 5.0, strokes=430)
    _sands(pen, rng, sand, shore)
    layers = [coast(s, 190, "#86a8b8"), glitter(s, 120, 280), glitter(s, 70, 170), glitter(s, 40, 90)]
    for z, h, count in ((50, 0.34, 14), (30, 0.34, 12), (20, 0.32, 10), (14, 0.28, 8)):
        layers.append(waves(s, z, h, mix("#35a8c4", "#7cc8da", min(0.6, z / 60)), count, "beach"))
    layers.append(_headland(s, 34))
    layers += [_palms(s, 10.5, ((-9.6, 7.8, 1.6), (-7.6, 6.4, -0.5))), _palms(s, 6.0, ((-5.9, 7.2, 1.9),))]
    layers += [_strand(s, 4.6, 2.4), _strand(s, 2.2, 2.1), terrain.tufts(s, 5.2, "#a8b060", 30, 34, (), None, 4.2), _strand(s, -1.6, 1.9)]
    layers.append(_palm_frame(s))
    return Scenery(tuple(layers), terrain.floors(pen, WATER_CUTS, 420), country.northern(s), haze=0.028)


def _sands(pen: Pen, rng: random.Random, sand: str, shore: Trail) -> None:
    """The beach in front of a shoreline: shallow water, two lines of foam, wet shine, dry sand with ripples and footprints."""

    def edge(shift: float, wobble: float) -> str:
        points = [(x * 100, -(z + shift + rng.uniform(-wobble, wobble)) * 100) for x, z, _ in shore.smooth(1.2)]
        return bent([*points, (60000, -6000), (60000, 900), (-60000, 900), (-60000, points[0][1])])

    pen.path(edge(2.6, 0.3), "#7fdcd4", 0.5)
    pen.path(edge(1.3, 0.3), "#b4ece0", 0.6)
    for shift, o in ((0.75, 0.55), (0.12, 0.95)):
        pen.path(edge(shift + 0.22, 0.16), "#f6fdff", o)
        pen.path(edge(shift, 0.14), "#a8dcd4" if shift > 0.5 else mix(sand, "#8a7a78", 0.42))
    pen.path(edge(-0.75, 0.12), mix(sand, "#a89080", 0.30))
    pen.path(edge(-1.1, 0.12), sand)
    pen.rect(-7800, -320, 7800, 900, pen.down(f"{sand}/0", sand, cool(sand, 0.14), cool(sand, 0.28)))
    far = 6.0
    terrain.patches(pen, rng, (light(sand, 0.4), cool(sand, 0.22), "#f4dca8", "#d8b47c"), 90, 0.5, far)
    light_d = dark_d = ""
    for _ in range(150):
        x, z, grow = terrain.somewhere(rng, far, -6)
        w = rng.uniform(24, 80) * grow
        ripple = f"q{num(w * 0.5)} {num(-11 * grow)} {num(w)} 0t{num(w)} 0"
        light_d += f"M{num(x * 100)} {num(-z * 100)}{ripple}"
        dark_d += f"M{num(x * 100 + 4)} {num(-z * 100 + 7 * grow)}{ripple}"
    pen.line(dark_d, cool(sand, 0.35), 4, 0.35)
    pen.line(light_d, light(sand, 0.6), 4, 0.5)
    for k, (x, z, _) in enumerate(Trail(((-3.0, -6, 0), (-2.0, -2, 0), (-2.2, 2, 0), (-0.9, 5.0, 0))).smooth(0.36)):
        px, py = (x + (0.15 if k % 2 else -0.15)) * 100, -z * 100
        pen.oval(px, py, 9, 18, cool(sand, 0.38), 0.6)
        pen.oval(px + 2, py + 6, 8, 15, light(sand, 0.35), 0.5)
    terrain.cast(pen, rng, -5.6, 6.0, 2.6, "#7a5a6c", 0.4)


def _palms(s: Setting, z: float, plan: tuple[tuple[float, float, float], ...]) -> Layer:
    """Leaning palms (x, height, lean in metres) with grass at their feet."""
    pen, rng = Pen(), s.rng(f"palms{z}")
    for x, tall, lean in plan:
        with pen.at(x * 100, 8):
            flora.palm(pen, rng, tall * 100, lean * 100, rim_of(s))
            flora.mass(pen, "".join(flora.blades(rng, rng.uniform(-70, 70), 6, rng.uniform(30, 60), 5) for _ in range(11)), "#8fa85a")
            flora.mass(pen, "".join(flora.blades(rng, rng.uniform(-80, 80), 8, rng.uniform(20, 44), 5) for _ in range(9)), "#b8c46a")
    half = max(abs(x) for x, _, _ in plan) + 6
    return pen.card(-half, half, -0.3, 9, z, sway=0.4)


def _palm_frame(s: Setting) -> Layer:
    """Fronds hanging into the upper corner, near the lens."""
    pen, rng = Pen(), s.rng("palmframe")
    for angle, reach in ((0.5, 190), (0.15, 210), (0.9, 160), (-0.2, 200)):
        flora.frond(pen, rng, -470, -370, angle, reach, "#27604c")
    return pen.card(-8, 8, 0, 6.4, -2.0, sway=0.5)


def _strand(s: Setting, z: float, near: float) -> Layer:
    """Shells, starfish, stones and driftwood on both sides."""
    pen, rng = Pen(), s.rng(f"strand{z}")
    reach = (z + 8) * 0.75
    for k in range(9):
        x = (1 if k % 2 else -1) * (near + (reach - near) * rng.random())
        with pen.at(x * 100, 6 - 5 * rng.random(), rng.uniform(0.8, 1.3)):
            kind = rng.random()
            if kind < 0.34:
                shell(pen, 11, rng.choice(("#f7c4b4", "#fbe6d8", "#f2a8a0")))
            elif kind < 0.6:
                starfish(pen, 14, rng.choice(("#f28a4c", "#e8604c")))
            elif kind < 0.85:
                rocks.rock(pen, rng, rng.uniform(26, 60), "#b0a098", rim=rim_of(s))
            else:
                flora.log(pen, rng, 110, 13, "#b89a80")
    return pen.card(-reach - 1.5, reach + 1.5, -0.2, 0.8, z)


def _headland(s: Setting, z: float) -> Layer:
    """A wooded headland on the right."""
    pen, rng = Pen(), s.rng("headland")
    for x, w, h in ((2800, 1500, 620), (3600, 2000, 900), (2200, 700, 260)):
        with pen.at(x, 20):
            rocks.crag(pen, rng, w, h, "#b09a90", rim=rim_of(s))
        for _ in range(9):
            flora.clump(
                pen,
                rng,
                x + rng.uniform(-0.3, 0.3) * w,
                20 - h * rng.uniform(0.86, 1.02),
                150,
                100,
                rng.choice(("#6aa552", "#5a9850", "#82b458")),
                0.15,
                rim_of(s),
            )
    return pen.card(10, 48, -0.4, 12, z)


def lake(s: Setting) -> Scenery:
    """A mountain lake: reflections, reeds, a jetty, water lilies, a grassy bank."""
    green = country.GREENS[s.season]
    pen, rng = Pen(), s.rng("lake")
    water(pen, rng, "#4f9fc0", "#a4cfdc", 2.0, 120, 200, 300)
    for x, w, tone in ((-22, 700, "#4f8a72"), (-10, 500, "#4f8a72"), (16, 620, "#578f70"), (28, 800, "#4a8470"), (4, 420, "#8fa0bc")):
        pen.oval(x * 100, -3600, w, 2300, pen.soft(tone if not country.snowy(s) else "#8fa8c8", 0.55))
    bank = Trail(((-60, 10.5, 0), (-12, 8.6, 0), (-5, 6.2, 0), (0, 5.4, 0), (5, 6.0, 0), (9, 8.8, 0), (16, 11.5, 0), (60, 14, 0)))
    points = [(x * 100, -z * 100 + rng.uniform(-14, 14)) for x, z, _ in bank.smooth(0.8)]
    for shift, tone, o in ((46, "#cfeaea", 0.55), (22, "#a08a6a" if not country.snowy(s) else "#b4c4dc", 1.0), (0, green, 1.0)):
        pen.path(bent([*((x, y - shift) for x, y in points), (60000, -1400), (60000, 900), (-60000, 900), (-60000, -1000)]), tone, o)
    pen.rect(-7800, -300, 7800, 900, pen.down(f"{green}/0", green, cool(green, 0.2)))
    terrain.patches(pen, rng, country.ground_tones(s, green), 60, 0.5, 5.0)
    if country.snowy(s):
        country.rocks_sparkle(pen, rng, 60)
    else:
        terrain.turf(pen, rng, green, 200, None, 5.0)
    layers = [
        rocks.range_(s, 170, 720, 60, "#8c9cc8", 0.55, "lake", 0.36, "#c9d9f0"),
        rocks.range_(s, 125, 540, 30, "#7a8cac", 0.2, "lake2", 0.75, "#c0d4e4"),
    ]
    layers.append(
        terrain.woodline(
            s, 76, 300, (5, 10), tuple(mix(t, "#8fb8b0", 0.35) for t in (*flora.LEAVES[s.season], "#4a8668")), 60, "lake", 0.5, (-11, 7)
        )
    )
    layers.append(terrain.mist_bank(s, 72, 240, 4.5, o=0.5))
    layers += [glitter(s, 58, 130, count=40), glitter(s, 30, 70, count=34), glitter(s, 18, 44, count=26)]
    layers += [
        country.trees(s, 13, ((-12.5, 8), (14.5, 7)), 0.6, salt="l"),
        _jetty(s),
        _lilies(s, 9.0),
        country.trees(s, 8.2, ((7.8, 7.0),), 1.1, salt="l"),
    ]
    layers += [_reeds(s, 7.6, ((-4.8, -3.1), (6.4, 9.5))), _reeds(s, 6.2, ((-4.6, -2.9), (3.0, 5.2)))]
    tall = ((4.0, 60, 24), (2.2, 44, 20), (1.1, 34, 16))
    layers += [
        terrain.tufts(
            s, z, green if not country.snowy(s) else "#b8a888", n if not country.snowy(s) else n // 4, h, country.flowers_of(s), salt="lake"
        )
        for z, n, h in tall
    ]
    layers += [
        terrain.tufts(
            s,
            z,
            green if not country.snowy(s) else "#b8a888",
            34 if not country.snowy(s) else 8,
            24,
            country.flowers_of(s),
            None,
            1.75,
            "lake",
        )
        for z in (-0.7, -1.7, -2.7)
    ]
    layers.append(terrain.frame(s, "#35705a" if not country.snowy(s) else "#5f7490", low=False))
    return Scenery(tuple(layers), terrain.floors(pen, WATER_CUTS[:-2], 200), country.northern(s), haze=0.03)


def _jetty(s: Setting) -> Layer:
    """A wooden landing stage reaching into the water on the left."""
    pen = Pen()
    for x in (-860, -700, -540, -400):
        pen.rect(x, -62, x + 16, 40, pen.across("#a88464", "#6c5050"))
    pen.path("M-1100 -52L-330 -52L-300 -40L-1100 -40Z", pen.down("#d8b48c", "#b08a68"))
    pen.rect(-1100, -40, -300, -26, pen.down("#9a7458", "#6a4c48"))
    pen.line("".join(f"M{x} -52l6 11" for x in range(-1080, -330, 40)), "#8a664c", 2.5, 0.7)
    pen.path("M-1100 40L-300 30L-330 62L-1100 84Z", "#35607a", 0.35)
    return pen.card(-11, -2.5, -1, 1, 8.9)


def _lilies(s: Setting, z: float) -> Layer:
    pen, rng = Pen(), s.rng("lilies")
    if country.snowy(s):
        return pen.card(-1, 1, 0, 1, z)
    for _ in range(16):
        x, y = rng.uniform(-250, 520), rng.uniform(-14, 8)
        r = rng.uniform(18, 34)
        pen.oval(x, y, r, r * 0.22, pen.slant("#a4cf68", "#5f9a52"))
        if rng.random() < 0.4:
            flora.mass(
                pen,
                "".join(f"M{num(x)} {num(y)}q{num(k * 7 - 6)} -9 {num(k * 5)} -17q7 9 {num(-k * 5)} 17z" for k in (-2, -1, 0, 1, 2)),
                "#f7c4d8",
            )
    return pen.card(-3.4, 6, -0.3, 0.6, z, bob=0.01)


def _reeds(s: Setting, z: float, spans: tuple[tuple[float, float], ...]) -> Layer:
    pen, rng = Pen(), s.rng(f"reeds{z}")
    for left, right in spans:
        for _ in range(int((right - left) * 2.6)):
            with pen.at(rng.uniform(left, right) * 100, 8):
                flora.reeds(pen, rng, rng.uniform(70, 130), "#8fae58" if not country.snowy(s) else "#b8a888", 6)
    return pen.card(-11, 11, -0.3, 1.9, z, sway=0.5)


PLACES = (
    Place(
        (
            "beach",
            "shore",
            "seaside",
            "coast",
            "sand",
            "island",
            "tropical island",
            "lagoon",
            "seashore",
            "coastline",
            "desert island",
            "sandy beach",
            "tropical beach",
        ),
        beach,
    ),
    Place(
        (
            "lake",
            "pond",
            "lakeside",
            "mountain lake",
            "lake shore",
        ),
        lake,
    ),
)

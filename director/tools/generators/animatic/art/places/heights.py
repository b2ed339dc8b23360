"""High and cold places: mountains, snowfield, a volcano."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

ALP_WAY = Trail(
    (
        (-2.6, -8.0, 0.8),
        (-1.6, -3.0, 0.75),
        (-0.3, 0.8, 0.7),
        (1.3, 4.5, 0.6),
        (1.8, 9.0, 0.55),
        (-0.6, 14.0, 0.55),
        (-3.6, 20.0, 0.6),
        (-2.0, 30.0, 0.7),
        (3.0, 46.0, 0.8),
    )
)


def mountain(s: Setting) -> Scenery:
    snow = country.snowy(s)
    green = {"": "#8fb45a", "autumn": "#bfa456"}.get(s.season, country.GREENS[s.season])
    pines = ("#4a8668", "#3f7a62", "#568f66")
    layers = [
        rocks.range_(s, 170, 720, 68, "#8c9cc8", 0.58, "far", 0.60, "#c9d9f0"),
        rocks.range_(s, 125, 540, 42, "#7a88b0", 0.46, "mid", 0.33, "#c3d5e8"),
    ]
    layers += [rocks.range_(s, 92, 420, 19, "#6f7f92", 0.0 if not snow else 0.6, "low", 0.85, "#bcd4d4")]
    layers.append(terrain.hill(s, 72, 330, 3.6, 4.4, mix(green, "#7fae9c", 0.35), "alp", "#d4e6e0", "#5f9a78" if not snow else "#8ea6c4"))
    layers.append(terrain.woodline(s, 58, 230, (5, 10), tuple(mix(p, "#a8c8c8", 0.35) for p in pines), 60, "p1", 1.0, (-12, 9)))
    layers.append(terrain.mist_bank(s, 52, 190, 4, o=0.42))
    layers.append(country.trees(s, 34, ((-24, 9), (-20, 11), (-16.5, 8), (17, 9.5), (21, 12), (25, 9), (31, 11), (-31, 12)), 0.3, "pine"))
    layers.append(country.trees(s, 17, ((-11.5, 8), (-9.0, 6), (12.0, 7.5)), 0.5, "pine"))
    layers.append(_outcrop(s, 11, -8.2, 520, 430))
    layers.append(country.trees(s, 9.2, ((6.2, 6.8), (8.0, 5.2)), 0.6, "pine", "hero"))
    layers += [_boulders(s, 13, 2.6, 10), _boulders(s, 6.4, 2.6, 8), _boulders(s, 3.0, 2.3, 5)]
    layers += country.rows(
        s, green, ALP_WAY, ("#fff6f0", "#7f9cf2", "#f2728c", "#ffd05a") if not s.season else country.flowers_of(s), 18, "alp"
    )
    layers.append(_boulders(s, -1.9, 2.5, 4, 0.55, True))
    ground = country.meadow_ground(s, green, ALP_WAY, "#bfae98", ((6.4, 9.0, 2.2), (-8, 10.6, 3.2)))
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.028)


def _outcrop(s: Setting, z: float, x: float, wide: float, tall: float) -> Layer:
    """A crag at a third of the picture with grass on its ledges."""
    pen, rng = Pen(), s.rng(f"crag{z}")
    with pen.at(x * 100, 8):
        rocks.crag(pen, rng, wide, tall, "#a49ea8", country.snowy(s), rim_of(s))
        with pen.at(wide * 0.42, 0):
            rocks.crag(pen, rng, wide * 0.55, tall * 0.55, "#98929e", country.snowy(s), rim_of(s))
        for _ in range(7):
            with pen.at(rng.uniform(-0.5, 0.75) * wide, 6):
                rocks.rock(pen, rng, rng.uniform(50, 120), "#a09a9e", country.snowy(s), "", rim_of(s))
    return pen.card(x - wide / 100, x + wide / 90, -0.4, tall / 90, z)


def _boulders(s: Setting, z: float, near: float, count: int, big: float = 1.0, shaded: bool = False) -> Layer:
    """Boulders strewn on both sides."""
    pen, rng = Pen(), s.rng(f"boulders{z}")
    reach = (z + 8) * 0.9
    for k in range(count):
        side = 1 if k % 2 else -1
        with pen.at(side * (near + (reach - near) * rng.random() ** 0.8) * 100, 6):
            rocks.rock(
                pen,
                rng,
                rng.uniform(60, 150) * big,
                "#5d6076" if shaded else rng.choice(("#a09a9e", "#928e9a")),
                country.snowy(s),
                "#8fae58" if rng.random() < 0.4 else "",
                rim_of(s),
            )
    return pen.card(-reach - 1, reach + 1, -0.4, 1.6, z)


def snowfield(s: Setting) -> Scenery:
    """Deep snow in blue and warm light, firs under their load, ice blocks, tracks, mountains."""
    cold = Setting(s.looks, s.dark, s.style, "winter", s.aspect)
    layers = [
        rocks.range_(cold, 160, 680, 58, "#8fa3d0", 0.8, "snow", 0.66, "#c6d6ee"),
        rocks.range_(cold, 115, 500, 30, "#7f95c4", 0.85, "snow2", 0.25, "#c3d3ec"),
    ]
    layers.append(terrain.hill(cold, 84, 380, 5, 5.5, "#b4c6e4", "s1", "#dde8f5", "#8fa9c8"))
    layers.append(terrain.woodline(cold, 66, 260, (6, 11), ("#8fb0bc", "#9dbcc6", "#83a6b8"), 56, "s", 1.0, (-16, 10), "#dfe9f5"))
    layers.append(terrain.hill(cold, 56, 250, 0.7, 2.6, "#bccce8", "s2", "#c3d3ec"))
    layers.append(terrain.mist_bank(cold, 50, 180, 3.4, "#eef4fb", 0.4))
    layers.append(country.trees(cold, 30, ((-21, 8), (-17, 10), (-13.6, 7), (17.5, 9), (22, 11), (27, 8.5)), 0.3, "pine"))
    layers.append(country.trees(cold, 16, ((-11, 7.4), (-8.6, 5.2), (13.6, 6.6)), 0.5, "pine"))
    layers.append(_drifts(cold, 14, 60, 0.42))
    layers.append(country.trees(cold, 9.4, ((5.6, 6.6), (7.7, 4.8)), 0.5, "pine", "hero"))
    layers.append(_drifts(cold, 8, 44, 0.30))
    layers += [_ice(cold, 6.2), _boulders(cold, 4.2, 2.6, 6, 0.8), _drifts(cold, 3.4, 30, 0.16, 2.2)]
    layers += [
        _drifts(cold, -1.9, 14, 0.42, 2.0),
        terrain.tufts(cold, 5.4, "#b8a888", 12, 26, (), None, 2.0),
        terrain.tufts(cold, 2.2, "#b8a888", 9, 24, (), None, 1.8),
    ]
    return Scenery(tuple(layers), terrain.floors(_snow_ground(cold)), country.northern(s), haze=0.03)


def _snow_ground(s: Setting) -> Pen:
    """Snow: long blue shadows, wind ripples, sparkles, a line of footprints."""
    pen, rng = Pen(), s.rng("snowground")
    terrain.base(pen, "#ccd9ef", "#b9cae8")
    terrain.patches(pen, rng, ("#aec3ea", "#e9eef8", "#a9bfe8", "#f1ece6", "#b9cbec"), 130, 0.62)
    for _ in range(46):
        x, z, grow = terrain.somewhere(rng, 30)
        w = rng.uniform(60, 190) * grow
        pen.path(
            f"M{num(x * 100 - w)} {num(-z * 100)}q{num(w)} {num(-w * 0.5)} {num(w * 2)} {num(w * 0.1)}"
            f"q{num(-w)} {num(-w * 0.18)} {num(-w * 2)} {num(-w * 0.1)}z",
            "#a4bbe6",
            0.5,
        )
    for x, z, wide in ((5.8, 9.4, 2.4), (7.9, 9.4, 1.8), (-11, 16, 3.0), (-8.4, 16, 2.2), (13.6, 16, 2.6)):
        for k in range(5):
            pen.oval((x + 0.55 * k * wide) * 100, -(z - 0.28 * k * wide) * 100, wide * (62 - 8 * k), wide * 60, pen.soft("#6c8cd0", 0.5))
    way = Trail(((-3.4, -7, 0.2), (-1.8, -2.5, 0.2), (-2.2, 2.0, 0.2), (-0.6, 7, 0.2), (1.8, 13, 0.2), (0.6, 20, 0.2), (-3.0, 30, 0.2)))
    for k, (x, z, _) in enumerate(way.smooth(0.36)):
        grow = 1 + max(0.0, z) / 30
        px, py = (x + (0.16 if k % 2 else -0.16)) * 100, -z * 100
        pen.oval(px, py, 10 * grow, 17 * grow, "#8ea9dc", 0.75)
        pen.oval(px + 2, py + 6 * grow, 10 * grow, 15 * grow, "#f3f6fc", 0.5)
    country.rocks_sparkle(pen, rng, 150)
    if s.dark:
        pen.oval(-150, -350, 900, 700, pen.soft("#e6eeff", 0.4))
    return pen


def _drifts(s: Setting, z: float, wide: float, tall: float, clear: float = 0.0) -> Layer:
    """Rounded drifts of snow, lit on the left, blue on the right."""
    pen, rng = Pen(), s.rng(f"drift{z}")
    x = -wide / 2
    while x < wide / 2:
        w = rng.uniform(1.6, 4.2)
        if abs(x + w / 2) - w * 0.6 > clear:
            h = tall * rng.uniform(0.5, 1.1) * 100
            pen.path(
                f"M{num(x * 100 - 60)} 14C{num(x * 100 + w * 20)} 6 {num(x * 100 + w * 26)} {num(-h)} {num(x * 100 + w * 46)} {num(-h)}"
                f"S{num(x * 100 + w * 80)} 4 {num(x * 100 + w * 100 + 60)} 14Z",
                pen.slant("#f6f8fc", rocks.SNOW, "#b4c8ec", f"{rocks.SNOW}"),
            )
        x += w * rng.uniform(0.7, 1.8)
    return pen.card(-wide / 2 - 2, wide / 2 + 5, -0.16, tall * 1.3, z)


def _ice(s: Setting, z: float) -> Layer:
    """Blocks of blue ice at the left third."""
    pen = Pen()
    for x, w, h in ((-560, 150, 150), (-470, 120, 90), (-650, 110, 95), (-395, 60, 44)):
        with pen.at(x, 6):
            pen.shadow(30, 2, w * 0.8, 14, 0.25)
            pen.poly(
                [(-w / 2, 4), (-w * 0.42, -h * 0.8), (-w * 0.1, -h), (w * 0.34, -h * 0.86), (w / 2, 4)],
                pen.slant("#f2fbff", "#a8dcf2", "#5fa6d8"),
            )
            pen.poly([(w * 0.02, -h * 0.7), (w * 0.34, -h * 0.86), (w / 2, 4), (w * 0.1, 4)], "#5c9ad2", 0.55)
            pen.poly([(-w * 0.42, -h * 0.8), (-w * 0.1, -h), (w * 0.34, -h * 0.86), (w * 0.02, -h * 0.7)], "#f6fcff", 0.85)
            pen.line(
                f"M{num(-w * 0.3)} {num(-h * 0.6)}l{num(w * 0.12)} {num(h * 0.3)}l{num(-w * 0.06)} {num(h * 0.16)}", "#ffffff", 2.5, 0.7
            )
            if s.dark:
                pen.poly([(-w * 0.42, -h * 0.8), (-w * 0.1, -h), (w * 0.02, -h * 0.7), (-w * 0.2, 0)], "#5fc0f2", 0.22, glow=True)
    return pen.card(-7.5, -3, -0.3, 1.9, z)


def volcano(s: Setting) -> Scenery:
    """Black slopes, a glowing crater with smoke and fountains, rivers of lava, embers."""
    layers = [*_smoke(s), _cone(s)]
    ash = "#6b5a64"
    for z, wide, top, rough, k in ((150.0, 620.0, 2.0, 9.0, 0.5), (90, 400, 0.5, 6, 0.25), (52, 240, -0.4, 2.6, 0.1)):
        layers.append(terrain.hill(s, z, wide, top, rough, mix(ash, "#a8787c", k), f"v{z}", "#c08878"))
    for z, near, count, big in (
        (30.0, 6.0, 16, 2.4),
        (17, 4.2, 14, 1.7),
        (10, 3.4, 12, 1.3),
        (5.5, 2.8, 8, 1.0),
        (2.8, 2.3, 6, 0.7),
        (-1.9, 2.4, 6, 0.6),
    ):
        layers.append(_basalt(s, z, near, count, big))
    pen, rng = Pen(), s.rng("lavaground")
    terrain.base(pen, "#5f5058", "#9c7876")
    terrain.patches(pen, rng, ("#473c4a", "#78626a", "#3c3442", "#8a6a64"), 130, 0.6)
    for way in (
        Trail(
            ((5.8, -8, 0.5), (4.4, -2, 0.45), (3.4, 3, 0.5), (4.2, 8, 0.6), (1.8, 14, 0.8), (3.4, 22, 1.2), (0.6, 34, 1.8), (1.0, 46, 2.4))
        ),
        Trail(((-9.0, 4, 0.3), (-5.4, 8, 0.4), (-6.6, 14, 0.7), (-3.0, 24, 1.0), (-0.5, 38, 1.6), (0, 46, 2))),
    ):
        _lava(pen, rng, way)
    d = ""
    for _ in range(70):
        x, z, grow = terrain.somewhere(rng, 24)
        d += "M" + "L".join(
            f"{num(px)} {num(py)}"
            for px, py in rocks.jag(
                rng, (x * 100, -z * 100), (x * 100 + rng.uniform(-70, 70) * grow, -z * 100 - rng.uniform(30, 90) * grow), 0.5, 2
            )
        )
    pen.line(d, "#2c2430", 5, 0.6)
    pen.line(d, "#ff7a2c", 2.4, 0.55)
    return Scenery(tuple(layers), terrain.floors(pen), "", "dusk", 0.04)


def _lava(pen: Pen, rng: random.Random, way: Trail) -> None:
    """A stream of lava in the ground: dark crust, red, orange, yellow core."""
    pen.path(way.outline(rng, 0.35, 0.12), "#2f2630")
    pen.path(way.outline(rng, 0.10, 0.10), "#b8321e")
    for share, colour in ((1.0, "#ff5a1e"), (0.62, "#ff9a2c"), (0.26, "#ffdc6a")):
        pen.path(way.outline(rng, 0, 0.08, share), colour)
        pen.path(way.outline(rng, 0, 0.08, share * 0.9), colour, 0.17, glow=True)
    crust = ""
    for x, z, w in way.smooth(0.6):
        a = rng.uniform(12, 30) * (1 + max(0, z) / 14)
        crust += flora.crown(rng, (x + rng.uniform(-0.7, 0.7) * w) * 100, -z * 100, a, a, 6)
    flora.mass(pen, crust, "#4a2a2c", 0.85)


def _cone(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("cone")
    rock = "#6c5866"
    left, right = rocks.jag(rng, (-9800, 900), (-1500, -6600), 0.05, 4), rocks.jag(rng, (1400, -6700), (9800, 900), 0.05, 4)
    lip = [(-700, -6250), (-150, -6420), (420, -6240), (900, -6420)]
    pen.poly([*left, *lip, *right], pen.slant(light(rock, 0.2), rock, cool(dark(rock, 0.25), 0.35)))
    pen.poly([*rocks.jag(rng, (300, -6300), (900, 900), 0.14), *right[::-1]], cool(dark(rock, 0.2), 0.4), 0.6)
    for _ in range(18):
        x = rng.uniform(-5200, 5200)
        y = -6200 + abs(x) * 1.0
        pen.line(
            "M" + "L".join(f"{num(a)} {num(b)}" for a, b in rocks.jag(rng, (x, y), (x * 1.5, y + 2600), 0.12, 2)),
            cool(dark(rock, 0.3), 0.3),
            60,
            0.45,
        )
    pen.poly([*lip, (1250, -6750), (700, -6500), (0, -6600), (-600, -6520), (-1400, -6700)], "#ff8a3c")
    for start, end in (((-450, -6300), (-1900, 700)), ((520, -6260), (1700, 700)), ((0, -6380), (-300, -2600))):
        d = "M" + "L".join(f"{num(a)} {num(b)}" for a, b in rocks.jag(rng, start, end, 0.16, 3))
        for width, colour, o in ((330, "#c8321e", 0.55), (200, "#ff6a2a", 0.8), (80, "#ffd98a", 1.0)):
            pen.line(d, colour, width)
            pen.line(d, colour, width, o * 0.6, glow=True)
    for _ in range(16):
        x, up = rng.uniform(-1, 1), rng.uniform(700, 2300)
        pen.line(f"M{num(x * 200)} -6500Q{num(x * 500)} {num(-6500 - up * 1.3)} {num(x * 1100)} {num(-6500 - up * 0.6)}", "#ffb04a", 46)
        pen.line(
            f"M{num(x * 200)} -6500Q{num(x * 500)} {num(-6500 - up * 1.3)} {num(x * 1100)} {num(-6500 - up * 0.6)}",
            "#ff9a3c",
            46,
            0.6,
            glow=True,
        )
    pen.pool(0, -6900, 4200, 2600, "#ff7a3c", 0.7)
    return Layer(pen.sketch((-9900, -10000, 9900, 900)), 185, 150, 16, -6.9, night_glow=False)


def _smoke(s: Setting) -> list[Layer]:
    """A leaning column of smoke, lit red from below."""
    pen, rng = Pen(), s.rng("smoke")
    for k in range(26):
        grow = 520 + 95 * k
        x, y = 70 * k + rng.uniform(-0.5, 0.5) * grow, -300 * k
        base = mix("#b0565a", "#8a7f90", min(1.0, k / 9))
        pen.path(
            flora.crown(rng, x, y, grow, grow * 0.75, 11),
            pen.ball(light(base, 0.2), base, cool(base, 0.4), cool(dark(base, 0.1), 0.5), cy=0.6 if k < 6 else 0.28),
            0.92,
        )
    return [Layer(pen.sketch((-3500, -11500, 6500, 1000)), 188, 76, 27, 42, drift=0.35)]


def _basalt(s: Setting, z: float, near: float, count: int, big: float) -> Layer:
    """Jagged black rocks with a glow from the ground on their feet."""
    pen, rng = Pen(), s.rng(f"basalt{z}")
    reach = (z + 8) * 0.95
    for k in range(count):
        side = 1 if k % 2 else -1
        with pen.at(side * (near + (reach - near) * rng.random()) * 100, 8):
            wide, tone = rng.uniform(60, 130) * big, rng.choice(("#5c4e5a", "#6a5a62", "#504452"))
            if rng.random() < 0.4:
                rocks.crag(pen, rng, wide * 0.8, wide * rng.uniform(0.9, 1.6), tone, rim="#ff8a4c" if s.dark else "")
            else:
                rocks.rock(pen, rng, wide, tone, rim="#ff8a4c" if s.dark else "")
    return pen.card(-reach - 2, reach + 2, -0.5, 2.4 * big, z)


PLACES = (
    Place(
        (
            "mountain",
            "mountains",
            "cliff",
            "ridge",
            "alps",
            "highlands",
            "mountainside",
            "rock face",
            "mountain path",
            "mountain pass",
            "mountain valley",
            "alpine meadow",
        ),
        mountain,
    ),
    Place(
        (
            "snowfield",
            "snow",
            "tundra",
            "arctic",
            "north pole",
            "glacier",
            "ice field",
            "snowy mountain",
            "ice",
            "winter landscape",
            "antarctica",
            "polar",
            "south pole",
            "snowy field",
            "snowy forest",
        ),
        snowfield,
    ),
    Place(("volcano", "lava field", "crater rim", "volcanic island", "lava", "volcanic landscape"), volcano),
)

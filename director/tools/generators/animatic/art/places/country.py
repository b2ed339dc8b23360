"""Open country: meadow, forest, jungle, hills and mountains, snow."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import flora
from director.tools.generators.animatic.art.places.pen import Pen, num

GREENS = {"": "#6fae4e", "spring": "#8fc653", "summer": "#6fae4e", "autumn": "#b79a45", "winter": "#dfe9f2"}
LEAVES = {"": ("#4f9a4a", "#6fb04a", "#3f8a56"), "spring": ("#7fbf5a", "#f3b2c8", "#9fd06a"), "autumn": ("#d98a34", "#c9552c", "#e0b03c"),
          "winter": ("#7f9aa8", "#8fa8b4", "#6f8c9c"), "summer": ("#4f9a4a", "#6fb04a", "#3f8a56")}
FLOWERS = ("#fff6f0", "#ffd05a", "#f2728c", "#9a8cf0")


def ground(s: Setting, z: float, wide: float, top: float, deep: float, colour: str, rough: float, salt: str, blades: int = 0,
           flowers: tuple[str, ...] = (), tall: float = 16) -> Layer:
    """One sheet of rolling land at depth z, `wide` metres, its edge about `top` metres above the actors' ground."""
    pen, rng = Pen(), s.rng(salt)
    half = wide * 50
    fill = pen.down(light(colour, 0.22), colour, dark(colour, 0.28), dark(colour, 0.5))
    pen.path(flora.ridge(rng, -half, half, -top * 100, deep * 100, rough * 100, wide * 4), fill)
    for _ in range(int(wide)):
        x, y = rng.uniform(-half, half), rng.uniform(-top * 100 + rough * 60, -top * 100 + deep * 55)
        pen.oval(x, y, rng.uniform(20, 90) * max(1, z / 8), rng.uniform(4, 12) * max(1, z / 8), light(colour,
            0.4) if rng.random() < 0.5 else dark(colour, 0.3), 0.13)
    if blades:
        for row in range(3):
            flora.grass(pen, rng, -half, half, -top * 100 + 10 + row * tall * 1.5, tall * (1 + 0.25 * row), colour, blades // 3, flowers)
    return pen.card(-wide / 2, wide / 2, -deep, top + rough * 2.0 + tall / 100 * 1.4 + 0.1, z)


def far_hills(s: Setting, colour: str, salt: str = "far", tall: float = 1.0) -> list[Layer]:
    """Three sheets of distant hills."""
    layers = []
    for z, wide, top, rough in ((260, 1100, 26 * tall, 14), (140, 620, 9 * tall, 8), (70, 330, 2.6 * tall, 3.4)):
        layers.append(ground(s, z, wide, top, z * 0.5, mix(colour, "#7f9fc0", 0.25 if z > 100 else 0.08), rough, f"{salt}{z}"))
    return layers


def tree_line(s: Setting, z: float, wide: float, count: int, tall: tuple[float, float], kinds: tuple[str, ...], salt: str,
    base: float = 0.0,
              clear: float = 0.0, sway: float = 0.25) -> Layer:
    """A row of trees standing on `base`, leaving `clear` metres free either side of the middle."""
    pen, rng = Pen(), s.rng(salt)
    greens = LEAVES[s.season]
    spots = sorted(rng.uniform(-wide / 2 + 2, wide / 2 - 2) for _ in range(count))
    for x in spots:
        if abs(x) < clear:
            x = clear * (1 if x >= 0 else -1) * rng.uniform(1.0, 1.5)
        h = rng.uniform(*tall) * 100
        with pen.at(x * 100, -rng.uniform(-0.15, 0.1) * 100):
            kind = rng.choice(kinds)
            if kind == "pine":
                flora.pine(pen, rng, h, rng.choice(("#2f6e55", "#3b7a50", "#2a5f5a")), s.season == "winter")
            elif kind == "palm":
                flora.palm(pen, rng, h)
            else:
                flora.leafy(pen, rng, h, rng.choice(greens))
    return pen.card(-wide / 2, wide / 2, base - 0.4, base + tall[1] * 1.12, z, sway=sway)


def foreground(s: Setting, colour: str, salt: str = "near", rocks: bool = True) -> list[Layer]:
    """Land in front of the actors and out-of-focus plants that frame the picture."""
    layers = [ground(s, z, wide, top, deep, colour, 0.03, f"{salt}{z}", 60, FLOWERS if s.season not in ("winter", "autumn") else ())
              for z, wide, top, deep in ((-1.1, 16, -0.02, 3.5), (-2.6, 13, -0.05, 3.5), (-4.3, 11, -0.10, 3.5))]
    pen, rng = Pen(), s.rng(salt + "frame")
    for side in (-1, 1):
        with pen.at(side * rng.uniform(270, 300), 10, 1.0, side > 0):
            flora.bush(pen, rng, 150, GREENS[s.season] if s.season != "winter" else "#9fb6c4")
            flora.grass(pen, rng, -90, 60, 8, 46, colour, 12, FLOWERS)
    layers.append(pen.card(-4.4, 4.4, -1.0, 1.6, -1.7, sway=0.5))
    return layers


def meadow(s: Setting) -> Scenery:
    colour = GREENS[s.season]
    flowers = FLOWERS if s.season not in ("winter", "autumn") else ()
    layers = far_hills(s, mix(colour, "#6f9a86", 0.35))
    layers.append(tree_line(s, 46, 190, 34, (6, 11), ("leafy", "pine"), "row", 0.6))
    layers.append(ground(s, 26, 120, 0.35, 14, mix(colour, "#8fbf6a", 0.3), 0.9, "m1"))
    layers.append(tree_line(s, 17, 70, 7, (5, 8), ("leafy",), "few", 0.15, clear=6))
    layers.append(ground(s, 11, 60, 0.16, 8, colour, 0.30, "m2", 90, flowers, 22))
    layers.append(ground(s, 4.5, 36, 0.05, 5, light(colour, 0.06), 0.08, "m3", 120, flowers, 20))
    layers.append(ground(s, 0.8, 24, 0.0, 4, colour, 0.02, "m4", 110, flowers, 14))
    return Scenery(tuple(layers + foreground(s, dark(colour, 0.06))), haze=0.05)


def forest(s: Setting) -> Scenery:
    soil = {"winter": "#dde8f0", "autumn": "#a8783c"}.get(s.season, "#5d7f3f")
    layers = [ground(s, 120, 420, 20, 60, "#5f8f7c", 12, "f0")]
    for z, wide, count, tall in ((60, 190, 46, (14, 22)), (36, 120, 30, (12, 19)), (22, 80, 18, (11, 16))):
        layers.append(tree_line(s, z, wide, count, tall, ("pine", "pine", "leafy"), f"t{z}", 0.2, sway=0.15))
        layers.append(ground(s, z - 2, wide, 0.3, z * 0.5, mix(soil, "#6f9a70", z / 90), 0.35, f"g{z}"))
    layers.append(_trunks(s, 12, 44, 9, 3.2))
    layers.append(ground(s, 8, 46, 0.10, 6, soil, 0.2, "f3", 80, (), 26))
    layers.append(_trunks(s, 5.2, 26, 5, 3.0))
    layers.append(ground(s, 3.4, 30, 0.04, 5, light(soil, 0.06), 0.06, "f4", 90, FLOWERS if not s.season else (), 18))
    layers.append(_floor_life(s, soil))
    layers.append(ground(s, 0.7, 24, 0.0, 4, soil, 0.02, "f5", 60, (), 14))
    near = foreground(s, dark(soil, 0.12))
    return Scenery((*layers, *near, _branches(s)), haze=0.13)


def _trunks(s: Setting, z: float, wide: float, count: int, clear: float) -> Layer:
    """Tall trunks whose crowns are out of the picture."""
    pen, rng = Pen(), s.rng(f"trunk{z}")
    for k in range(count):
        x = (wide * (k + 0.5) / count - wide / 2) + rng.uniform(-0.8, 0.8)
        if abs(x) < clear:
            x = clear * (1 if x >= 0 else -1)
        w = rng.uniform(22, 38)
        bark = rng.choice(("#7b5a45", "#6a4c3c", "#84654c"))
        with pen.at(x * 100, 0):
            pen.path(
                f"M{num(-w * 1.9)} 12C{num(-w * 0.9)} -30 {num(-w * 0.75)} -160 {num(-w * 0.6)} -1200H{num(w * 0.55)}"
                f"C{num(w * 0.7)} -180 {num(w * 0.9)} -40 {num(w * 1.8)} 12Z", pen.across(light(bark, 0.25), bark, dark(bark, 0.5)),
            )
            for _ in range(14):
                y, dx = -rng.uniform(30, 1100), rng.uniform(-0.45, 0.4) * w
                pen.line(f"M{num(dx)} {num(y)}q{num(rng.uniform(-6, 6))} -30 0 -{num(rng.uniform(40, 90))}", dark(bark, 0.5), 2.4, 0.5)
            for y, side in ((-rng.uniform(330, 420), 1), (-rng.uniform(450, 600), -1)):
                pen.line(f"M0 {num(y)}q{num(side * 60)} -30 {num(side * 130)} -50", dark(bark, 0.2), 9)
                pen.path(flora.crown(rng, side * 150, y - 60, 90, 48, 9), pen.ball(light(LEAVES[s.season][0], 0.2), LEAVES[s.season][0],
                    dark(LEAVES[s.season][0], 0.4)))
            pen.path(f"M{num(-w)} -2q{num(w * 0.5)} -26 {num(w)} -6", "#7fa84a", 0.5)
    return pen.card(-wide / 2, wide / 2, -0.3, 11.5, z)


def _floor_life(s: Setting, soil: str) -> Layer:
    """Ferns, mushrooms and a log behind the actors."""
    pen, rng = Pen(), s.rng("life")
    for x in (-430, -330, 300, 410, 520, -560):
        with pen.at(x + rng.uniform(-30, 30), 0):
            flora.bush(pen, rng, rng.uniform(70, 120), mix(LEAVES[s.season][2], soil, 0.3))
    for x in (-250, -232, 262, 280, 246):
        with pen.at(x, 2):
            flora.mushroom(pen, rng.uniform(16, 30), rng.choice(("#d8473a", "#c9853c", "#e0a04a")))
    for x in (-380, 350):
        with pen.at(x, 4):
            flora.rock(pen, rng, rng.uniform(60, 100), "#848a8c", s.season == "winter")
    return pen.card(-8, 8, -0.2, 1.6, 1.9, sway=0.2)


def _branches(s: Setting) -> Layer:
    """Leaves hanging into the top of the frame, close to the lens."""
    pen, rng = Pen(), s.rng("branch")
    green = LEAVES[s.season][0]
    for side in (-1, 1):
        for k in range(7):
            x, y = side * (110 + k * 42), -330 - rng.uniform(-25, 40) - k * 2
            pen.path(flora.crown(rng, x, y, 62, 40, 9), pen.ball(green, dark(green, 0.35), dark(green, 0.6)))
    return pen.card(-5, 5, 2.4, 5.2, -1.9, sway=0.6)


def jungle(s: Setting) -> Scenery:
    base = forest(Setting(s.looks, s.dark, s.style, "summer", s.aspect))
    pen, rng = Pen(), s.rng("jungle")
    for side in (-1, 1):
        for k in range(4):
            with pen.at(side * (250 + 90 * k), 20):
                for leaf in range(6):
                    a = -1.3 + leaf * 0.5
                    green = mix("#2f8a4a", "#7fc24a", rng.random())
                    pen.path(f"M0 0Q{num(120 * a)} -120 {num(170 * a)} {num(-150 + 60 * abs(a))}Q{num(70 * a)} -60 0 0Z",
                        pen.down(light(green, 0.2), dark(green, 0.3)))
    vines = Pen()
    for x in (-420, -300, 280, 390, 470):
        vines.line(f"M{x} -700C{x + 40} -500 {x - 30} -380 {x + 10} -{num(rng.uniform(180, 300))}", "#3f6b34", 7)
        for k in range(7):
            vines.oval(x + rng.uniform(-14, 22), -680 + k * 62, 16, 8, "#5fa04a")
    plants = (pen.card(-6.5, 6.5, -0.4, 2.6, 2.6, sway=0.5), vines.card(-6, 6, 1.5, 7.2, 2.9, sway=0.4), tree_line(s, 15, 60, 9, (7, 10),
        ("palm",), "palms", 0.2, clear=4))
    return Scenery((*base.layers, *plants), haze=0.16, light="")


def mountain(s: Setting) -> Scenery:
    layers = [_range(s, 380, 1500, 150, "#7f8fb4", True), _range(s, 220, 900, 74, "#75809c", True), _range(s, 120, 520, 30, "#6d7a82",
        s.season == "winter")]
    colour = GREENS[s.season] if s.season else "#7fa562"
    layers.append(ground(s, 62, 300, 2.0, 34, mix(colour, "#6f8f86", 0.4), 3.0, "mt1"))
    layers.append(tree_line(s, 40, 170, 30, (6, 11), ("pine",), "pines", 0.4, clear=5))
    layers.append(ground(s, 20, 100, 0.25, 11, mix(colour, "#8a9a70", 0.3), 0.6, "mt2"))
    layers.append(_boulders(s))
    layers.append(ground(s, 6, 44, 0.07, 5, colour, 0.12, "mt3", 90, FLOWERS, 16))
    layers.append(ground(s, 0.8, 26, 0.0, 4, mix(colour, "#9a9478", 0.25), 0.02, "mt4", 60, (), 10))
    return Scenery(tuple(layers + foreground(s, mix(colour, "#8a8a70", 0.3))), haze=0.035)


def _range(s: Setting, z: float, wide: float, tall: float, rock: str, snow: bool) -> Layer:
    """A mountain range: lit and shaded faces under snow caps."""
    pen, rng = Pen(), s.rng(f"range{z}")
    half = wide * 50
    points = flora.peaks(rng, -half, half, 0, tall * 100, tall * 62)
    pen.poly([(points[0][0], tall * 40), *points, (points[-1][0], tall * 40)], pen.down(light(rock, 0.25), rock, light(rock, 0.12)))
    for index, (x, y) in enumerate(points[1:-1], 1):
        if y > -tall * 45:
            continue
        (lx, ly), (rx, ry) = points[index - 1], points[index + 1]
        pen.poly([(x, y), (x + (rx - x) * 0.30, y + (ry - y) * 0.42), (x + (rx - x) * 0.16, y + (ry - y) * 0.66), (rx, ry), (rx, 0),
            (x + (rx - x) * 0.12, 0),
                  (x - (x - lx) * 0.06, y * 0.45)], dark(rock, 0.32), 0.62)
        if snow:
            cap = [(x, y), (x + (rx - x) * 0.36, y + (ry - y) * 0.36), (x + (rx - x) * 0.2, y + (ry - y) * 0.30), (x + (rx - x) * 0.08,
                y + (ry - y) * 0.5),
                   (x - (x - lx) * 0.10, y + (ly - y) * 0.30), (x - (x - lx) * 0.24, y + (ly - y) * 0.46), (x - (x - lx) * 0.34,
                   y + (ly - y) * 0.36)]
            pen.poly(cap, "#ffffff")
            pen.poly([cap[0], cap[1], cap[2], cap[3], (x - (x - lx) * 0.02, y + (ry - y) * 0.3)], "#b9cbe6", 0.8)
    return pen.card(-wide / 2, wide / 2, -tall * 0.4, tall * 1.05, z)


def _boulders(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("boulders")
    for x in (-760, -610, -460, 420, 560, 700):
        with pen.at(x + rng.uniform(-30, 30), 0):
            flora.rock(pen, rng, rng.uniform(90, 190), "#8f929c", s.season == "winter")
    return pen.card(-9, 9, -0.3, 2.0, 8)


def snowfield(s: Setting) -> Scenery:
    cold = Setting(s.looks, s.dark, s.style, "winter", s.aspect)
    snow = "#e6eff8"
    layers = [_range(cold, 320, 1300, 110, "#8fa3c4", True), *far_hills(cold, "#c9dbec")]
    layers.append(tree_line(cold, 44, 180, 26, (6, 12), ("pine",), "row", 0.6, clear=7))
    layers.append(ground(cold, 24, 110, 0.3, 13, snow, 0.9, "s1"))
    layers.append(tree_line(cold, 13, 60, 7, (4, 8), ("pine",), "few", 0.15, clear=5))
    layers.append(ground(cold, 8, 50, 0.1, 6, snow, 0.25, "s2"))
    layers.append(ground(cold, 3, 32, 0.03, 5, light(snow, 0.2), 0.07, "s3"))
    layers.append(ground(cold, 0.6, 24, 0.0, 4, snow, 0.02, "s4"))
    layers += [ground(cold, z, 14, top, 3.5, snow, 0.03, f"s{z}") for z, top in ((-1.4, -0.03), (-3.2, -0.07), (-4.6, -0.1))]
    return Scenery(tuple(layers), haze=0.07)


def garden(s: Setting) -> Scenery:
    base = meadow(Setting(s.looks, s.dark, s.style, s.season or "spring", s.aspect))
    pen, rng = Pen(), s.rng("garden")
    for k in range(26):
        x = -900 + k * 72
        pen.path(f"M{x} 4V-92L{x + 16} -112L{x + 32} -92V4Z", pen.across("#ffffff", "#dfe3ea"))
    pen.rect(-900, -80, 960, -68, "#eef1f5")
    pen.rect(-900, -36, 960, -24, "#e4e8ef")
    beds = Pen()
    for x in (-520, -380, -250, 260, 390, 520):
        with beds.at(x, 2):
            flora.bush(beds, rng, 120, "#5a9a4a", rng.choice(("#f2728c", "#ffd05a", "#ffffff", "#b58cf0")))
    return Scenery((*base.layers, pen.card(-9, 9.6, -0.1, 1.2, 3.9), beds.card(-6.5, 6.5, -0.2, 1.0, 2.2, sway=0.2)), haze=base.haze)


PLACES = (
    Place(("meadow", "field", "hill", "hills", "hillside", "countryside", "grassland", "prairie", "savanna", "valley", "open country",
        "pasture", "nature",
           "outdoors", "plain", "plains", "path", "road", "picnic"), meadow),
    Place(("forest", "wood", "woods", "woodland", "pine forest", "grove", "enchanted forest", "clearing", "glade", "trail", "campsite",
        "camp"), forest),
    Place(("jungle", "rainforest", "tropical forest", "swamp"), jungle),
    Place(("mountain", "mountains", "mountain top", "peak", "summit", "cliff", "ridge", "alps", "canyon", "highlands", "mountainside",
        "rock face"), mountain),
    Place(("snowfield", "snow", "tundra", "arctic", "north pole", "glacier", "ice field", "snowy mountain", "ice", "ski slope",
        "winter landscape", "antarctica",
           "polar"), snowfield),
    Place(("garden", "park", "backyard", "yard", "orchard", "flower garden", "playground", "greenhouse", "lawn"), garden),
)

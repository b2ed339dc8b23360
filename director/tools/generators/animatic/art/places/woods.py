"""Under trees: forest, jungle, bamboo grove, a camp in a clearing."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import MOON, cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

SOIL = {"": "#7f9648", "spring": "#8fa850", "summer": "#7f9648", "autumn": "#b88648", "winter": rocks.SNOW}
WOOD_WAY = Trail(
    (
        (-2.2, -8.0, 0.9),
        (-1.2, -3.0, 0.85),
        (-0.1, 0.5, 0.8),
        (1.0, 4.0, 0.7),
        (0.9, 8.0, 0.65),
        (-1.0, 12.5, 0.65),
        (-1.4, 18.0, 0.7),
        (1.5, 27.0, 0.8),
        (2.0, 46.0, 0.9),
    )
)


def forest(s: Setting) -> Scenery:
    soil, way = SOIL[s.season], WOOD_WAY
    leaf = flora.LEAVES[s.season or "summer"]
    haze = {"autumn": "#f8e2ac", "winter": "#e2eaf6"}.get(s.season, "#e4eeb8") if not s.dark else "#a8bcd8"
    layers = [_glade(s, haze)]
    for z, count, tall, k in ((62, 28, (15, 24), 0.62), (44, 24, (14, 21), 0.42), (32, 22, (12, 18), 0.2)):
        tones = tuple(mix(tone, haze, k) for tone in (*leaf, "#4a8a62", "#3f7d5c"))
        layers.append(terrain.woodline(s, z, z * 3.2, tall, tones, count, f"f{z}", 0.5, (-z * 0.09, z * 0.07), haze))
        if z > 40:
            layers.append(terrain.mist_bank(s, z - 1, z * 3, 5, haze, 0.38))
    layers += [
        _stems(s, 24, 78, 17, 2.4, 0.45, haze),
        _stems(s, 16, 54, 11, 2.8, 0.22, haze),
        terrain.shafts(s, 14, 44, 15, 9, "#fff2b0", 0.34),
    ]
    layers += [_stems(s, 10, 38, 7, 3.4, 0.06, haze), terrain.shafts(s, 8, 26, 11, 6, "#fff2b0", 0.26)]
    layers += [_undergrowth(s, z, near, count) for z, near, count in ((19, 2.6, 16), (13, 2.4, 14), (8.6, 2.5, 10), (5.0, 2.2, 8))]
    layers.append(_great_tree(s, 5.6, -5.3))
    layers.append(_floor_life(s))
    layers += country.rows(s, mix(soil, "#5f9a4a", 0.45), way, ("#fff6f0", "#c8a4f2", "#ffe27a") if not s.season else (), 18, "w")
    layers += [
        _canopy(s, 3.5, 3.6, leaf[0]),
        _near_fern(s, leaf[2]),
        terrain.frame(s, "#24503c" if s.season != "winter" else "#5a6c88", low=False),
    ]
    return Scenery(tuple(layers), terrain.floors(_forest_ground(s, soil, way)), country.northern(s), haze=0.06)


def _glade(s: Setting, haze: str) -> Layer:
    """The light at the end of the wood."""
    pen = Pen()
    pen.rect(
        -16000,
        -5200,
        16000,
        3000,
        pen.down(mix(haze, "#8fbf7a", 0.5 if s.season not in ("autumn", "winter") else 0.0), haze, light(haze, 0.3), haze),
    )
    pen.oval(300, -800, 3200, 2600, pen.soft("#fffbe0" if not s.dark else "#dfe8ff", 0.9))
    return pen.card(-160, 160, -30, 52, 78)


def _forest_ground(s: Setting, soil: str, way: Trail) -> Pen:
    """Moss, leaf litter, a soft path and dappled light."""
    pen, rng = Pen(), s.rng("forestground")
    snow = s.season == "winter"
    terrain.base(pen, soil, mix(soil, "#d8e4a8" if not snow else "#dfe9f6", 0.45))
    tones = ("#5f8a44", "#8fae4a", "#6a6a3c", "#4a7a4c") if not s.season else country.ground_tones(s, soil)
    terrain.patches(pen, rng, tones, 120, 0.5)
    terrain.trail(pen, rng, way, "#b08d62" if not snow else "#c3d0e6", soil)
    terrain.patches(pen, rng, (cool(soil, 0.6),), 56, 0.42 if not snow else 0.3)
    terrain.patches(pen, rng, ("#fff0a0" if not s.dark else MOON,), 60, 0.55 if not s.dark else 0.35, 26, 0.75)
    if snow:
        country.rocks_sparkle(pen, rng)
    else:
        litter = ("#e0803a", "#d05a36", "#e8b84a", "#b8683a") if s.season == "autumn" else ("#c89a5a", "#a8783f", "#d8b86a")
        terrain.sprinkle(pen, rng, litter, 260 if s.season == "autumn" else 120, 3.6)
    return pen


def _stems(s: Setting, z: float, wide: float, count: int, clear: float, pale: float, haze: str) -> Layer:
    """Tall stems whose crowns are out of the picture, with ivy, boughs and moss; paler with distance."""
    pen, rng = Pen(), s.rng(f"stems{z}")
    leaf = flora.LEAVES[s.season or "summer"]
    for k in range(count):
        x = wide * ((k + 0.5 + rng.uniform(-0.32, 0.32)) / count - 0.5)
        if abs(x) < clear:
            x = clear * rng.uniform(1.0, 1.3) * (1 if x >= 0 else -1)
        thick, bark = rng.uniform(46, 92), mix(rng.choice(("#8a6450", "#7a5a4c", "#94705a")), haze, pale)
        with pen.at(x * 100, 0):
            flora.trunk(pen, 1500, thick, bark, rng.uniform(-60, 60))
            if s.dark:
                pen.line(f"M{num(-thick * 0.52)} -60L{num(-thick * 0.44)} -700", MOON, 5, 0.35)
            for y, side in ((rng.uniform(420, 560), 1), (rng.uniform(560, 720), -1), (rng.uniform(700, 900), 1)):
                pen.line(f"M0 {num(-y)}q{num(side * 90)} -40 {num(side * 190)} {num(-80)}", cool(bark, 0.2), 12)
                if s.season != "winter":
                    tone = mix(rng.choice(leaf), haze, pale)
                    flora.clump(pen, rng, side * 190, -y - 90, 130, 78, tone, 0.34 if pale < 0.1 else 0.1, rim_of(s))
                    flora.clump(pen, rng, side * 110, -y - 130, 110, 66, tone, 0.34 if pale < 0.1 else 0.0, rim_of(s))
            if pale < 0.3 and s.season != "winter":
                flora.mass(
                    pen, flora.dabs(rng, -thick * 0.2, -rng.uniform(60, 220), thick * 0.42, 150, 40, 11), mix("#6fa04a", haze, pale), 0.9
                )
                pen.oval(-thick * 0.3, -6, thick * 1.1, 26, pen.soft("#8fb850", 0.8))
    return pen.card(-wide / 2 - 2, wide / 2 + 2, -0.3, 14.5, z)


def _great_tree(s: Setting, z: float, x: float) -> Layer:
    """The old tree at a third of the picture: a broad hollowed stem with roots, moss and mushrooms."""
    pen, rng = Pen(), s.rng("great")
    bark = "#84604c"
    with pen.at(x * 100, 10):
        flora.trunk(pen, 1300, 190, bark, 40)
        for side, reach in ((-1, 300), (1, 250), (1, 120), (-1, 150)):
            pen.path(
                f"M{num(side * 70)} -120C{num(side * 110)} -40 {num(side * reach * 0.7)} -34 {num(side * reach)} 14"
                f"C{num(side * reach * 0.6)} -6 {num(side * 100)} 6 {num(side * 20)} 16Z",
                pen.down(light(bark, 0.2), bark, cool(bark, 0.5)),
            )
        pen.path("M-30 -40C-46 -130 -20 -190 14 -196C50 -186 60 -110 44 -36Q8 -22 -30 -40Z", pen.down("#2e2436", "#4a3540"))
        pen.line("M-34 -40C-50 -134 -22 -196 14 -202C54 -192 66 -112 48 -36", light(bark, 0.28), 7, 0.7)
        if s.season != "winter":
            for dx, dy, rx, ry in ((-70, -330, 40, 150), (-90, -60, 60, 40), (60, -480, 40, 120), (120, -40, 70, 26)):
                flora.mass(pen, flora.dabs(rng, dx, dy, rx, ry, 70, 12), rng.choice(("#7fae4c", "#94c058", "#679a48")), 0.92)
        for dx, dy, tall in ((-120, 6, 34), (-98, 8, 24), (150, 8, 30), (172, 8, 20)):
            with pen.at(dx, dy):
                flora.mushroom(pen, tall, "#e0564a")
        if s.dark:
            pen.line("M-92 -80C-88 -300 -80 -500 -62 -900", MOON, 7, 0.5)
    return pen.card(x - 3.6, x + 3.6, -0.3, 12.5, z)


def _undergrowth(s: Setting, z: float, near: float, count: int) -> Layer:
    """Ferns, bushes and mossy stones on both sides of the way."""
    pen, rng = Pen(), s.rng(f"under{z}")
    reach = (z + 8) * 0.95
    leaf = flora.LEAVES[s.season or "summer"]
    for k in range(count):
        side = 1 if k % 2 else -1
        x = side * (near + (reach - near) * ((k // 2 + rng.random()) / (count / 2)))
        with pen.at(x * 100, 6):
            kind = rng.random()
            if s.season == "winter":
                (
                    rocks.rock(pen, rng, rng.uniform(60, 130), "#a4a6b4", True)
                    if kind < 0.5
                    else flora.pine(pen, rng, rng.uniform(120, 230), "#5f8a80", True, rim_of(s))
                )
            elif kind < 0.45:
                flora.fern(pen, rng, rng.uniform(70, 120), mix("#5f9a4a", leaf[0], 0.35))
            elif kind < 0.8:
                flora.bush(pen, rng, rng.uniform(90, 150), mix(leaf[2], "#4f8a4a", 0.4), rim=rim_of(s), fine=0.4)
            else:
                rocks.rock(pen, rng, rng.uniform(70, 150), "#9a98a0", False, "#86ae48", rim_of(s))
    return pen.card(-reach - 1.5, reach + 1.5, -0.3, 2.6, z, sway=0.15)


def _floor_life(s: Setting) -> Layer:
    """A fallen stem, mushrooms and stones to the right behind the actors."""
    pen, rng = Pen(), s.rng("life")
    with pen.at(360, 8):
        flora.log(pen, rng, 250, 46)
        for dx, tall in ((-60, 26), (-42, 18), (36, 22)):
            with pen.at(dx, -44):
                flora.mushroom(pen, tall, "#e89a4a")
    with pen.at(-260, 6):
        rocks.rock(pen, rng, 74, "#9a98a0", s.season == "winter", "#86ae48")
    for x in (225, 242, -214, -300):
        with pen.at(x, 6):
            flora.mushroom(pen, rng.uniform(16, 26), "#e0564a")
    return pen.card(-4.2, 5.6, -0.3, 1.2, 2.8)


def _canopy(s: Setting, z: float, y: float, green: str) -> Layer:
    """Leaves that close the top of the picture, with gaps of light."""
    pen, rng = Pen(), s.rng("canopy")
    if s.season == "winter":
        pen.line(
            "".join(
                f"M{num(x)} -1100q{num(rng.uniform(-80, 80))} 120 {num(rng.uniform(-90, 90))} {num(rng.uniform(180, 380))}"
                for x in range(-900, 901, 90)
            ),
            "#6d5a58",
            8,
        )
        return pen.card(-10, 10, y, 11, z)
    for k in range(26):
        x = (k - 12.5) * 62
        low = -y * 100 - 150 - 170 * (1 - abs(x) / 800) ** 2 + rng.uniform(-40, 30)
        flora.mass(pen, flora.dabs(rng, x, low, 74, 48, 34, 19), mix(green, cool(green, 0.5), rng.random()), 0.96)
        flora.mass(pen, flora.crown(rng, x, low - 120, 90, 100, 9), pen.down(cool(green, 0.62), cool(green, 0.4)))
    top = cool(green, 0.62)
    pen.rect(-1200, -2600, 1200, -y * 100 - 300, pen.down(top, top, top, f"{top}/0"))
    for _ in range(60):
        x, low = rng.uniform(-1000, 1000), -y * 100 - rng.uniform(300, 1100)
        flora.mass(pen, flora.dabs(rng, x, low, 110, 60, 12, 24), mix(green, cool(green, 0.6), 0.4 + 0.6 * rng.random()), 0.8)
    return pen.card(-10, 10, y, 22, z, sway=0.06)


def _near_fern(s: Setting, green: str) -> Layer:
    """Large ferns out of focus in the lower corners."""
    pen, rng = Pen(), s.rng("nearfern")
    tone = dark(cool(green, 0.45), 0.15) if s.season != "winter" else "#7f94b4"
    for x, tall in ((-285, 105), (-340, 130), (290, 88), (350, 120)):
        with pen.at(x, 30):
            flora.fern(pen, rng, tall, tone, 6)
    return pen.card(-5.5, 5.5, -0.8, 1.9, -2.1, sway=0.4)


def jungle(s: Setting) -> Scenery:
    """Dense wet green: buttressed giants, palms, lianas, great leaves, a stream with stones."""
    way = Trail(
        ((1.6, -8, 1.3), (0.6, -2, 1.1), (-0.3, 2, 1.0), (-1.4, 6, 0.9), (-0.6, 11, 0.9), (1.6, 17, 1.0), (1.0, 27, 1.1), (0, 46, 1.2))
    )
    haze = "#cfe8b4" if not s.dark else "#9cbccc"
    layers = [_glade(s, haze)]
    for z, k in ((56, 0.6), (38, 0.36)):
        layers.append(
            terrain.woodline(
                s,
                z,
                z * 3.2,
                (11, 19),
                tuple(mix(t, haze, k) for t in ("#4f9a4a", "#3f8a58", "#6fae48")),
                34,
                f"j{z}",
                0.0,
                (-z * 0.07, z * 0.05),
                haze,
            )
        )
        layers.append(terrain.mist_bank(s, z - 2, z * 3, 6, haze, 0.4))
    layers += [
        _palms(s, 24, haze),
        _stems(s, 17, 54, 9, 3.4, 0.2, haze),
        terrain.shafts(s, 15, 40, 14, 8, "#f4ffb0", 0.3),
        _palms(s, 11, haze),
        terrain.shafts(s, 7.5, 24, 10, 5, "#f4ffb0", 0.24),
    ]
    layers += [
        _big_leaves(s, z, near, n, big)
        for z, near, n, big in ((13, 3.0, 14, 1.3), (8, 2.7, 12, 1.1), (4.6, 2.4, 9, 1.0), (2.4, 2.3, 7, 0.8))
    ]
    layers += [_lianas(s, 9), _lianas(s, 5.4), _canopy(s, 4.0, 3.9, "#3f8a48")]
    layers += country.rows(Setting(s.looks, s.dark, s.style, "", s.aspect), "#5f9a42", way, ("#ff7a5c", "#ffd05a", "#f28cc8"), 22, "j")
    layers += [_big_leaves(s, -2.0, 2.6, 4, 0.75, True), terrain.frame(s, "#1d4a38", low=False)]
    pen, rng = Pen(), s.rng("jungleground")
    terrain.base(pen, "#5c8a40", "#b4cf8c")
    terrain.patches(pen, rng, ("#3f7a3c", "#86ac48", "#4a6038", "#2f6a48"), 120, 0.5)
    terrain.trail(pen, rng, way, "#a58258", "#5c8a40")
    terrain.patches(pen, rng, ("#163f44",), 60, 0.45)
    terrain.patches(pen, rng, ("#f8f4a0" if not s.dark else MOON,), 46, 0.45, 24, 0.7)
    terrain.sprinkle(pen, rng, ("#c8b04a", "#e0803a", "#7fae4a"), 100, 4.5)
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.07)


def _palms(s: Setting, z: float, haze: str) -> Layer:
    pen, rng = Pen(), s.rng(f"jpalm{z}")
    reach = (z + 8) * 0.95
    for k in range(7):
        x = ((k + rng.uniform(0.1, 0.9)) / 7 - 0.5) * 2 * reach
        if abs(x) < 3.2:
            x += 4.0 * (1 if x >= 0 else -1)
        with pen.at(x * 100, 5):
            flora.palm(pen, rng, rng.uniform(600, 1000), rim=rim_of(s))
    return pen.card(-reach - 5, reach + 5, -0.3, 12, z, sway=0.15)


def _big_leaves(s: Setting, z: float, near: float, count: int, big: float, shaded: bool = False) -> Layer:
    """Clumps of banana and elephant-ear leaves with ribs, some with a bright flower."""
    pen, rng = Pen(), s.rng(f"leaves{z}")
    reach = (z + 8) * 0.9
    for k in range(count):
        side = 1 if k % 2 else -1
        x = side * (near + 0.5 + (reach - near) * ((k // 2 + rng.random()) / (count / 2)))
        with pen.at(x * 100, 8):
            _rosette(pen, rng, rng.uniform(110, 190) * big, rng.choice(("#4f9e48", "#3d8a52", "#7cb548")), shaded, rim_of(s))
            if not shaded and rng.random() < 0.3:
                with pen.at(0, -100 * big):
                    flora.mass(pen, flora.dabs(rng, 0, 0, 16, 26, 14, 26 * big), rng.choice(("#ff6a4c", "#ff9c3c", "#f2608c")))
    return pen.card(-reach - 2.5, reach + 2.5, -0.4, 2.9 * big, z, sway=0.3)


def _rosette(pen: Pen, rng: random.Random, tall: float, green: str, shaded: bool, rim: str) -> None:
    """Broad leaves arching out of one root."""
    green = dark(cool(green, 0.4), 0.25) if shaded else green
    for k in (0, 6, 1, 5, 2, 4, 3):
        lean = (k - 3) / 3
        tip_x, tip_y = tall * lean * 0.95, -tall * (1.05 - 0.62 * abs(lean)) * rng.uniform(0.9, 1.1)
        mx, my = tip_x * 0.42, tip_y * 1.02 - tall * 0.12
        w = tall * 0.17
        tone = mix(green, cool(green, 0.4), 0.6 * (1 - abs(lean)) if k % 2 else 0.0)
        pen.path(
            f"M0 0C{num(mx - w * 1.2)} {num(my * 0.7)} {num(mx - w)} {num(my - w * 0.6)} {num(tip_x)} {num(tip_y)}"
            f"C{num(mx + w * 1.3)} {num(my + w * 0.9)} {num(mx + w * 0.7)} {num(my * 0.5)} 0 0"
            "Z",
            pen.slant(light(mix(tone, "#f4f08a", 0.2), 0.12), tone, cool(tone, 0.42)),
        )
        pen.line(f"M0 0Q{num(mx)} {num(my)} {num(tip_x)} {num(tip_y)}", rim or light(tone, 0.45), tall * 0.014, 0.7)


def _lianas(s: Setting, z: float) -> Layer:
    """Hanging lianas with leaves and flowers."""
    pen, rng = Pen(), s.rng(f"liana{z}")
    for x in (-1.35, -0.95, -0.7, 0.62, 0.85, 1.2):
        x, y = x * (z + 3) * 60, -rng.uniform(250, 420)
        sag = rng.uniform(40, 120) * (1 if x < 0 else -1)
        pen.line(f"M{num(x)} -1300C{num(x + sag)} -900 {num(x - sag * 0.4)} -600 {num(x + sag * 0.3)} {num(y)}", "#3c5f34", 7)
        flora.mass(pen, flora.dabs(rng, x + sag * 0.2, (y - 900) / 2, 26, (900 + y) / 2 + 120, 46, 24), "#5c9c46")
        flora.mass(pen, flora.dabs(rng, x + sag * 0.3, y - 40, 20, 60, 9, 18), rng.choice(("#ff8a6a", "#ffd05a", "#f28cc8")))
    return pen.card(-11, 11, 2.2, 13, z, sway=0.2)


PLACES = (
    Place(
        (
            "forest",
            "wood",
            "woods",
            "woodland",
            "pine forest",
            "grove",
            "enchanted forest",
            "clearing",
            "glade",
            "trail",
            "forest clearing",
            "forest path",
            "magic forest",
            "dark forest",
            "autumn forest",
        ),
        forest,
    ),
    Place(("jungle", "rainforest", "tropical forest", "amazon"), jungle),
)

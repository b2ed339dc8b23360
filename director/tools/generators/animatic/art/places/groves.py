"""Smaller outdoor sets made from the same trees and ground: camp, blossom park, bamboo, wheat."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import MOON, cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import WINDING, Trail


def camp(s: Setting) -> Scenery:
    """A clearing among firs by night-blue hills: a lit tent on the left, a fire with logs on the right."""
    green = mix(country.GREENS[s.season], "#6a8f4a", 0.35)
    layers = [
        rocks.range_(s, 150, 640, 44, "#7f90bc", 0.4, "camp", 0.62, "#bfd0e6"),
        terrain.hill(s, 84, 380, 4, 5, mix(green, "#7fae9c", 0.4), "camp"),
    ]
    for z, k in ((52, 0.45), (36, 0.22)):
        tones = tuple(mix(t, "#a8c8cc", k) for t in ("#4a8668", "#3f7a62", "#568f66"))
        layers.append(terrain.woodline(s, z, z * 3.4, (8, 14), tones, 44, f"camp{z}", 0.95, (-z * 0.13, z * 0.11)))
        layers.append(terrain.mist_bank(s, z - 2, z * 3.2, 4, o=0.4))
    layers += [country.trees(s, 20, ((-15, 11), (-11.5, 9), (11.6, 10), (16, 12)), 0.3, "pine", "c")]
    layers += [country.trees(s, 11, ((-9.2, 9), (9.6, 8), (12.2, 10)), 0.4, "pine", "d"), _tent(s, 5.2, -4.4), fire(s, 3.4, 2.9)]
    layers += [*country.rows(s, green, None, country.flowers_of(s), 18, "camp"), terrain.frame(s, "#2a5548", low=False)]
    ground = country.meadow_ground(
        s,
        green,
        Trail(((-0.6, -8, 1.6), (0.2, -2, 2.0), (0.4, 2, 2.4), (0.8, 5, 1.6), (0.4, 9, 0.7), (1.4, 18, 0.6), (0, 40, 0.8))),
        "#c0a07a",
        (),
    )
    ground.oval(290, -330, 330, 300, ground.soft("#ffb45e", 0.6 if s.dark else 0.25))
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.045)


def _tent(s: Setting, z: float, x: float) -> Layer:
    """A ridge tent with a lamp inside."""
    pen = Pen()
    with pen.at(x * 100, 6):
        pen.shadow(30, 0, 260, 26, 0.5)
        pen.poly([(-60, -210), (130, -226), (250, 0), (60, 4)], pen.slant("#e88a4c", "#c8623c", "#7a3c54"))
        pen.poly([(-60, -210), (-190, 4), (60, 4)], pen.slant("#f7b060", "#e0803f", "#b85a40"))
        pen.poly([(-60, -196), (-118, 4), (6, 4)], "#ffd98a" if s.dark else "#5c3a4a")
        pen.poly([(-60, -196), (-118, 4), (-84, 4)], "#f2a052")
        pen.poly([(-60, -196), (-118, 4), (6, 4)], "#ffb45e", 0.55, glow=True)
        pen.poly([(-60, -210), (130, -226), (250, 0), (60, 4)], "#ff9a4c", 0.16, glow=True)
        pen.line("M-60 -212L-62 -232M130 -226L132 -246M-190 4L-236 14M250 0L292 12", "#8a6a54", 5)
        pen.line("M0 -170L150 -10M60 -200L200 -8", "#8a4048", 2.5, 0.4)
    return pen.card(x - 3.4, x + 3.6, -0.3, 2.8, z)


def fire(s: Setting, z: float, x: float) -> Layer:
    """A camp fire with stones and seats of logs."""
    pen, rng = Pen(), s.rng("fire")
    with pen.at((x + 1.5) * 100, 4):
        flora.log(pen, rng, 150, 32)
    with pen.at(x * 100, 8):
        pen.pool(0, -50, 300, 190, "#ff9a3c", 0.55)
        for a, b in ((-34, 30), (34, -30), (-20, 8)):
            pen.line(f"M{a} 0L{b} -34", pen.across("#8a6248", "#4f3440"), 13)
        for k, tone in enumerate(("#f2602c", "#ff9a3c", "#ffd76a")):
            h, w = 118 - 34 * k, 40 - 11 * k
            d = (
                f"M{-w} -6C{-w * 1.2:.0f} {-h * 0.45:.0f} {-w * 0.2:.0f} {-h * 0.5:.0f} {-w * 0.1:.0f} {-h}"
                f"C{w * 0.5:.0f} {-h * 0.72:.0f} {w * 1.25:.0f} {-h * 0.45:.0f} {w} -6Q0 8 {-w} -6"
                "Z"
            )
            pen.path(d, tone)
            pen.path(d, tone, 0.22, glow=True)
        for k in range(9):
            with pen.at((k - 4) * 17, 4 - abs(k - 4) * 2):
                rocks.rock(pen, rng, 24, "#8a8490", rim="#ffb45e")
        spark = "".join(f"M{num(rng.gauss(0, 24))} {num(-rng.uniform(110, 260))}h.1" for _ in range(16))
        pen.line(spark, "#ffcf7a", 3.4)
        pen.line(spark, "#ffb04a", 3.4, 0.9, glow=True)
    return pen.card(x - 3.4, x + 3.4, -1.5, 3.4, z)


def blossom(s: Setting) -> Scenery:
    """A park of cherry trees in flower: an arched bridge over a stream, petals everywhere."""
    s = Setting(s.looks, s.dark, s.style, "spring", s.aspect)
    green, pinks = "#a4cc68", ("#f7bcd0", "#f4a8c4", "#fbd0dc")
    layers = [*country.far_hills(s, green, "bl", 0.9)]
    layers += [
        terrain.woodline(
            s, z, z * 3.4, (4, 7), tuple(mix(p, "#dfe4ee", k) for p in pinks), 40, f"bl{z}", 0.0, (-z * 0.1, z * 0.1), "#f4e6ec"
        )
        for z, k in ((54, 0.45), (34, 0.22))
    ]
    for z, plan in (
        (20, ((-15, 6.6), (-9.4, 6), (10.5, 6.4), (17, 7))),
        (13, ((-9.6, 6.2), (9.8, 6))),
        (8.4, ((6.0, 6.4),)),
        (6.2, ((-5.6, 5.6),)),
    ):
        layers.append(_cherries(s, z, plan, pinks))
    layers.append(_footbridge(s, 16.5, -0.5))
    layers += country.rows(s, green, WINDING, ("#fff6f0", "#f7bcd0", "#ffe27a"), 18, "bl")
    layers.append(terrain.frame(s, "#b86a8c", low=False))
    pen = country.meadow_ground(s, green, WINDING, "#dcc4b0", ((6.2, 8.4, 3.4), (-5.4, 6.2, 3.0), (-9.6, 13, 3.2)))
    terrain.sprinkle(pen, s.rng("petals"), ("#fbd0dc", "#f4a8c4", "#ffffff"), 380, 3.2)
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.045)


def _cherries(s: Setting, z: float, plan: tuple[tuple[float, float], ...], pinks: tuple[str, ...]) -> Layer:
    pen, rng = Pen(), s.rng(f"cherry{z}")
    for x, tall in plan:
        with pen.at(x * 100, 6):
            flora.broadleaf(pen, rng, tall * 100, rng.choice(pinks), 1.0 if z < 10 else 0.4, rim_of(s) or "#fff2f6", "#6f4c50")
    half = max(abs(x) + tall * 0.5 for x, tall in plan)
    return pen.card(-half, half, -0.4, max(t for _, t in plan) * 1.12, z, sway=0.2)


def _footbridge(s: Setting, z: float, x: float) -> Layer:
    """A red arched footbridge."""
    pen = Pen()
    with pen.at(x * 100, 10):
        pen.path("M-330 0Q0 -190 330 0H250Q0 -120 -250 0Z", pen.down("#e8705c", "#a84450"))
        pen.line("M-330 -84Q0 -274 330 -84M-330 -50Q0 -240 330 -50", pen.down("#f28a70", "#c8504c"), 13)
        for px, py in ((-320, -4), (-190, -70), (-65, -96), (65, -96), (190, -70), (320, -4)):
            pen.rect(px - 7, py - 98, px + 7, py + 4, pen.across("#f28a70", "#a84450"), 3)
    return pen.card(x - 3.8, x + 3.8, -0.3, 2.4, z)


def bamboo(s: Setting) -> Scenery:
    """A path through tall bamboo: ringed canes close together, light falling between them."""
    haze, way = (
        "#e4f0b8" if not s.dark else "#a4bcd4",
        Trail(((1.2, -8, 1.0), (0.5, -2, 0.95), (-0.2, 3, 0.9), (0.5, 8, 0.8), (-0.4, 15, 0.8), (0.3, 26, 0.9), (0, 46, 1.0))),
    )
    pen = Pen()
    pen.rect(-14000, -5000, 14000, 2000, pen.down("#b4d88a", haze, light(haze, 0.4)))
    layers = [pen.card(-140, 140, -20, 50, 60)]
    for z, count, k, near in (
        (44, 70, 0.66, 2.2),
        (31, 56, 0.48, 2.2),
        (22, 46, 0.30, 2.1),
        (15, 36, 0.15, 2.1),
        (10, 26, 0.05, 2.2),
        (6.2, 18, 0.0, 2.3),
        (3.4, 10, 0.0, 2.4),
    ):
        layers.append(_canes(s, z, count, k, near, haze))
    layers += [terrain.shafts(s, 17, 46, 16, 9, "#fff6b8", 0.34), terrain.shafts(s, 7.4, 24, 11, 6, "#fff6b8", 0.24)]
    layers += [*country.rows(Setting(s.looks, s.dark, s.style, ""), "#8fae4c", way, (), 18, "bam"), terrain.frame(s, "#2f5f3c", low=False)]
    ground = country.meadow_ground(Setting(s.looks, s.dark, s.style, ""), "#9db456", way, "#cdb48c", ())
    rng = s.rng("bamground")
    terrain.patches(ground, rng, (cool("#7f9648", 0.6),), 50, 0.4)
    terrain.patches(ground, rng, ("#fff4a8" if not s.dark else MOON,), 46, 0.5, 24, 0.7)
    terrain.sprinkle(ground, rng, ("#d8c07a", "#b8a05a"), 200, 4.0)
    return Scenery(tuple(layers), terrain.floors(ground), haze=0.05)


def _canes(s: Setting, z: float, count: int, pale: float, near: float, haze: str) -> Layer:
    pen, rng = Pen(), s.rng(f"canes{z}")
    reach, tall = (z + 8) * 0.95, 1500
    for k in range(count):
        side = 1 if k % 2 else -1
        x, w = side * (near + (reach - near) * rng.random()) * 100, rng.uniform(8, 14)
        tone, lean = mix(rng.choice(("#7fb04c", "#94bc58", "#6a9f50")), haze, pale), rng.uniform(-70, 70) - side * 40
        pen.line(
            f"M{num(x)} 8Q{num(x)} {-tall * 0.5:.0f} {num(x + lean)} {-tall}",
            pen.across(light(tone, 0.25), tone, cool(tone, 0.35)) if lean > 20 else tone,
            w * 2,
        )
        pen.line(
            f"M{num(x - w * 0.5)} 8Q{num(x - w * 0.5)} {-tall * 0.5:.0f} {num(x + lean - w * 0.5)} {-tall}",
            MOON if s.dark else light(tone, 0.5),
            w * 0.45,
            0.6,
        )
        rings = "".join(f"M{num(x + lean * (y / tall) ** 2 - w)} {-y}h{num(w * 2)}" for y in range(40, 1100, 96))
        pen.line(rings, cool(tone, 0.42), 3.6, 0.8)
        if k % 3 == 0:
            y = rng.uniform(240, 900)
            flora.mass(pen, flora.dabs(rng, x + side * 20, -y, 90, 44, 26, 34), mix(tone, "#5f9a48", 0.4))
    return pen.card(-reach - 2, reach + 2, -0.3, 14.5, z, sway=0.12)


def wheat(s: Setting) -> Scenery:
    """Ripe wheat to the horizon with a track through it, a lone tree, poppies, a windmill far off."""
    gold = "#e4bc58" if not country.snowy(s) else rocks.SNOW
    layers = [*country.far_hills(s, "#c8b860" if not country.snowy(s) else rocks.SNOW, "wh", 0.8), _windmill(s, 66, -20)]
    layers += [
        terrain.woodline(s, 48, 190, (3, 5.4), tuple(mix(t, "#a8b8a0", 0.4) for t in flora.LEAVES[s.season]), 26, "wh", 0.1, (-24, 10)),
        country.trees(s, 24, ((13.5, 8.4),), 0.8, salt="wh"),
    ]
    for z, tall in (
        (38, 1.1),
        (28, 1.05),
        (21, 1.0),
        (16, 1.0),
        (12, 0.95),
        (9, 0.95),
        (6.6, 0.9),
        (4.8, 0.85),
        (3.4, 0.8),
        (2.4, 0.7),
        (-1.2, 0.8),
        (-2.2, 0.9),
    ):
        layers.append(_ears(s, z, tall, gold))
    pen, rng = Pen(), s.rng("wheatground")
    terrain.base(pen, "#c89c4c" if not country.snowy(s) else gold, "#e8cc7c")
    terrain.patches(pen, rng, ("#e8c060", "#a87c44", "#d8b050"), 100, 0.5)
    terrain.trail(
        pen,
        rng,
        Trail(
            ((0.8, -8, 2.2), (0.3, -2, 2.0), (0.0, 2.0, 1.9), (-0.4, 6, 1.5), (-0.2, 12, 1.3), (1.4, 20, 1.4), (3.0, 34, 1.6), (2, 46, 2))
        ),
        "#c49c6c",
        gold,
    )
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.04)


def _ears(s: Setting, z: float, tall: float, gold: str) -> Layer:
    """A stand of wheat on both sides of the track."""
    pen, rng = Pen(), s.rng(f"ears{z}")
    near, reach = (1.95 if z < 3 else 1.7 + z * 0.02), (z + 8) * 0.9 + 0.5
    lean_x = -0.4 if z > 4 else 0.0
    for side in (-1, 1):
        left, right = sorted((side * near * 100 + lean_x * 40 + (z * 4 if z > 12 else 0), side * reach * 100))
        pen.path(
            flora.crown(rng, (left + right) / 2, -tall * 30, (right - left) / 2, tall * 42, 13),
            pen.down(gold, mix(gold, "#a8743c", 0.5), "#9a6c40"),
            0.95,
        )
        for tone in (cool(gold, 0.22), gold, light(mix(gold, MOON if s.dark else "#fff0a0", 0.3), 0.0 if s.dark else 0.2)):
            stalks = heads = ""
            for _ in range(34 if z > 7 else 60):
                x, h = rng.uniform(left, right), tall * rng.uniform(62, 104)
                dx = rng.uniform(2, 14)
                stalks += f"M{num(x)} 4Q{num(x)} {num(-h * 0.6)} {num(x + dx)} {num(-h * 0.86)}"
                heads += f"M{num(x + dx)} {num(-h * 0.8)}q-5 -12 3 {num(-h * 0.22)}q9 {num(h * 0.1)} -3 {num(h * 0.22)}z"
            pen.line(stalks, tone, 2.4, 0.85)
            flora.mass(pen, heads, tone)
        for _ in range(5):
            x = rng.uniform(left, right)
            flora.bloom(pen, x, -tall * rng.uniform(55, 84), 6, rng.choice(("#e8503c", "#e8503c", "#6a86e8")))
    return pen.card(-reach - 1, reach + 1, -0.3, tall * 1.15, z, sway=0.8)


def _windmill(s: Setting, z: float, x: float) -> Layer:
    pen = Pen()
    with pen.at(x * 100, 20):
        pen.poly([(-230, 0), (-140, -900), (140, -900), (230, 0)], pen.across("#f6ead6", "#d8c4b0", "#a8949c"))
        pen.path("M-170 -890Q0 -1150 170 -890Z", pen.across("#c86a50", "#7a4450"))
        for turn in (20, 110, 200, 290):
            with pen.at(0, -960, turn=turn):
                pen.rect(-14, -760, 14, 0, "#7a5848")
                pen.rect(14, -740, 130, -150, pen.across("#fbf2e2", "#d8c8b8"))
        pen.rect(-40, -520, 40, -400, "#ffcf6a" if s.dark else "#6a7488", 20)
        pen.rect(-40, -520, 40, -400, "#ffb94a", 20, glow=True)
    return pen.card(x - 9, x + 9, -0.5, 18, z)


PLACES = (
    Place(("camp", "campsite", "camp site", "campground", "tent", "campfire", "around the campfire", "camping ground"), camp),
    Place(
        ("cherry blossom park", "cherry blossom", "cherry orchard", "blossom garden", "japanese garden", "sakura park", "cherry trees"),
        blossom,
    ),
    Place(("bamboo grove", "bamboo forest", "bamboo"), bamboo),
    Place(("wheat field", "corn field", "cornfield", "grain field", "farm field", "barley field", "golden field"), wheat),
)

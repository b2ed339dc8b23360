"""Life under canvas: a desert camp of striped tents, rows of plain tents, a battlefield with pavilions and banners."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, doorways, flora, groves, rocks, skies, terrain
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

RUGS = ("#b83a3a", "#2f6f8a", "#d8902f", "#7a3f6a")


def _nomad(pen: Pen, x: float, wide: float, tone: str) -> None:
    """A low wide tent of striped cloth on poles, open in front, a lamp inside."""
    h, half = wide * 0.42, wide / 2
    pen.shadow(x, 4, half * 1.2, 20)
    pen.path(f"M{num(x - half * 0.9)} 4L{num(x - half * 0.66)} {num(-h * 0.62)}H{num(x + half * 0.66)}L{num(x + half * 0.9)} 4Z", "#4a2c30")
    pen.path(f"M{num(x - half * 0.8)} 4L{num(x - half * 0.6)} {num(-h * 0.6)}H{num(x + half * 0.6)}L{num(x + half * 0.8)} 4Z", pen.down("#ffb45e/0.55", "#ff8a3a/0.2"), glow=True)
    for k in range(3):
        pen.rect(x - half * 0.7 + k * half * 0.5, -wide * 0.05, x - half * 0.3 + k * half * 0.5, 4, RUGS[k], 6)
    stripes = 9
    for k in range(stripes):
        a, b = -1 + 2 * k / stripes, -1 + 2 * (k + 1) / stripes
        colour = tone if k % 2 == 0 else "#f4e6cc"
        ridge = [(u, -h * (1.0 - 0.16 * (1 - abs(((u * 1.5 + 1.5) % 1) * 2 - 1)))) for u in (a * 0.62, b * 0.62)]
        pen.poly([(x + half * ridge[0][0], ridge[0][1]), (x + half * ridge[1][0], ridge[1][1]), (x + half * b * 1.06, -h * 0.5), (x + half * a * 1.06, -h * 0.5)], pen.down(light(colour, 0.2), colour, dark(colour, 0.18)))
        pen.path(f"M{num(x + half * a * 1.06)} {num(-h * 0.5)}H{num(x + half * b * 1.06)}l{num(-half * 0.11)} {num(wide * 0.035)}Z", dark(colour, 0.1))
    for u in (-0.98, -0.5, 0, 0.5, 0.98):
        pen.line(f"M{num(x + half * u)} {num(-h * (0.5 if abs(u) > 0.9 else 0.62))}V4", "#7a5638", wide * 0.014)
    for side in (-1, 1):
        pen.line(f"M{num(x + side * half * 1.06)} {num(-h * 0.5)}L{num(x + side * half * 1.4)} 6", "#8a6a4c", 3)
    pen.line(f"M{num(x)} {num(-h)}v{num(-h * 0.2)}", "#7a5638", 5)
    pen.path(f"M{num(x)} {num(-h * 1.2)}l{num(wide * 0.11)} {num(h * 0.07)}l{num(-wide * 0.11)} {num(h * 0.07)}Z", tone)


def desert_camp(s: Setting) -> Scenery:
    """Striped tents between the dunes, rugs and cushions round a fire, palms, lanterns, resting saddles."""
    rng = s.rng("desertcamp")
    base = skies.desert(s)
    dunes = tuple(layer for layer in base.layers if layer.z > 24)
    tents, palms, goods = Pen(), Pen(), Pen()
    for x, wide, tone in ((-980, 560, "#8a3a34"), (1080, 620, "#2f5f7a")):
        _nomad(tents, x, wide, tone)
    near = Pen()
    for x, wide, tone in ((-520, 430, "#b8543a"), (600, 470, "#7a3f5a")):
        _nomad(near, x, wide, tone)
    for x, tall, lean in ((-900, 620, 90), (-760, 480, -60), (980, 560, -80)):
        with palms.at(x, 6):
            flora.palm(palms, rng, tall, lean, rim_of(s))
    for x, tone in ((-300, "#c8503f"), (-262, "#2f6f8a"), (330, "#d8902f")):
        goods.oval(x, -12, 34, 15, goods.ball(light(tone, 0.35), tone, dark(tone, 0.3)))
    for x in (-352, 392):
        goods.line(f"M{x} 4V-118", "#7a5638", 6)
        doorways.lantern(goods, x, -86)
    goods.path("M252 4V-30q20 -18 40 0V4Z", goods.across("#d88a54", "#8a4f34"))
    goods.path("M266 -34q-10 -12 6 -20q16 8 6 20Z", goods.across("#e8a46c", "#a8643f"))
    floors = list(base.floors)
    rug = Pen()
    rug.rect(-330, -150, 330, 60, "#8a2f34", 6)
    rug.rect(-312, -134, 312, 44, rug.across("#b83a3a", "#a83440", "#b83a3a"), 4)
    for k in range(-4, 5):
        rug.path(f"M{k * 66} -118l26 36l-26 36l-26 -36Z", ("#e8c05a", "#2f6f8a")[k % 2])
        rug.path(f"M{k * 66} -100l13 18l-13 18l-13 -18Z", "#f4e6cc")
        rug.path(f"M{k * 66} -30l22 26l-22 26l-22 -26Z", ("#2f6f8a", "#e8c05a")[k % 2])
    rug.oval(0, -60, 300, 180, rug.soft("#ffb45e", 0.3), glow=True)
    floors.append(rug.floor(-0.6, 1.5, 3.3, 0.01))
    fire = groves.fire(s, 3.0, 2.2)
    layers = (*dunes, replace(tents.card(-16, 16, -0.2, 4.2, 15)), palms.card(-12, 13, -0.3, 7.5, 11.5, sway=0.2), near.card(-10, 11, -0.2, 3.4, 7.6), fire, goods.card(-5.4, 5.8, -0.6, 2.5, 1.8))
    return Scenery(layers, tuple(floors), base.sky, haze=0.035)


def _plain(pen: Pen, x: float, wide: float, cloth: str, s: Setting, rng: random.Random) -> None:
    """A family tent of plain canvas."""
    h, half = wide * 0.62, wide / 2
    pen.shadow(x + half * 0.2, 4, half * 1.3, 18)
    pen.poly([(x - half, 4), (x - half, -h * 0.42), (x, -h), (x + half, -h * 0.42), (x + half, 4)], pen.across(light(cloth, 0.3), cloth, dark(cloth, 0.16)))
    pen.poly([(x, -h), (x + half, -h * 0.42), (x + half * 1.7, -h * 0.46), (x + half * 0.8, -h * 0.98)], pen.slant(cloth, dark(cloth, 0.2)))
    pen.poly([(x + half, -h * 0.42), (x + half * 1.7, -h * 0.46), (x + half * 1.66, 0), (x + half, 4)], pen.across(dark(cloth, 0.14), dark(cloth, 0.28)))
    pen.poly([(x, -h * 0.74), (x - half * 0.36, 4), (x + half * 0.36, 4)], "#4a4650")
    pen.poly([(x, -h * 0.74), (x - half * 0.36, 4), (x + half * 0.36, 4)], pen.down("#ffb45e/0.2", "#ffb45e/0.6"), glow=True)
    pen.poly([(x, -h * 0.74), (x - half * 0.36, 4), (x - half * 0.5, 4)], light(cloth, 0.35))
    pen.line(f"M{num(x)} {num(-h)}V{num(-h * 0.74)}M{num(x - half)} {num(-h * 0.42)}L{num(x - half * 1.35)} 6", dark(cloth, 0.35), 3)
    for _ in range(3):
        pen.line(f"M{num(x - half + rng.uniform(4, 30))} {num(-h * rng.uniform(0.1, 0.4))}q8 20 2 {num(h * 0.2)}", dark(cloth, 0.3), 2, 0.4)


def tent_camp(s: Setting) -> Scenery:
    """Rows of plain canvas tents on trodden earth: washing between them, water cans, a tap, a long tent with lamps, far hills."""
    rng = s.rng("tentcamp")
    cloth = s.looks.colour("tent", "tents", default="#e4dccb")
    earth = "#c8a47a" if s.season != "winter" else "#d8dfe8"
    pen = Pen()
    terrain.base(pen, earth, mix(earth, "#d8d0b8", 0.5))
    terrain.patches(pen, rng, (light(earth, 0.25), cool(earth, 0.22), "#a8885f" if s.season != "winter" else "#b4c4dc", "#d8bc90"), 120, 0.5)
    terrain.trail(pen, rng, Trail(((0.0, -8, 1.9), (0.0, 0, 1.7), (0.3, 8, 1.5), (-0.3, 18, 1.4), (0, 34, 1.4))), light(earth, 0.16), earth)
    terrain.sprinkle(pen, rng, (cool(earth, 0.3), light(earth, 0.4)), 120, 3.4)
    layers = [rocks.range_(s, 230, 1000, 40, "#a8a4b8", 0.0, "tc", 0.3, "#dcd8d4"), terrain.hill(s, 100, 430, 4, 4, "#b8a888", "tc", "#dcd4c4")]
    for z, xs, size in ((40, (-26, -18, -11, 9, 16, 23, 31, -34), 4.2), (27, (-19, -12.5, -6.4, 6, 12, 18.6), 4.2), (18, (-13.6, -7.4, 6.8, 12.8), 4.2), (11, (-9.0, 8.2), 4.3), (6.4, (-6.8, 6.4), 3.9)):
        row = Pen()
        for x in xs:
            _plain(row, x * 100, size * 100 * rng.uniform(0.92, 1.08), mix(cloth, rng.choice(("#b8c8d0", "#e8d8b0", "#ffffff", "#c8c8b0")), 0.35), s, rng)
        half = max(abs(x) for x in xs) + size * 1.2
        layers.append(row.card(-half, half, -0.2, 3.4, z))
    lines, goods = Pen(), Pen()
    lines.line("M-560 0V-210M-220 0V-206M-560 -204Q-390 -180 -220 -200", "#7a6248", 6)
    x = -540.0
    while x < -270:
        tone, w = rng.choice(("#d86a5a", "#6a9ac0", "#e8c86a", "#f4efe4", "#8fb08a")), rng.uniform(38, 62)
        lines.path(f"M{num(x)} -194h{num(w)}l-4 {num(rng.uniform(60, 92))}q{num(-w / 2)} 7 {num(-w)} 0Z", lines.across(light(tone, 0.2), dark(tone, 0.12)))
        x += w + 14
    for cx, tone in ((258, "#3f7fb8"), (296, "#e8c040"), (336, "#3f7fb8")):
        goods.shadow(cx, 0, 26, 5)
        goods.rect(cx - 18, -46, cx + 18, 0, goods.across(light(tone, 0.3), tone, dark(tone, 0.3)), 5)
        goods.rect(cx - 10, -56, cx + 6, -44, dark(tone, 0.2), 3)
    goods.rect(-330, -58, -250, 0, goods.slant("#c8a070", "#8a6440"), 3)
    goods.rect(-316, -104, -262, -58, goods.slant("#d8b484", "#9a7248"), 3)
    goods.line("M-330 -30h80M-316 -82h54", "#6a4a30", 3)
    goods.line("M410 0V-320", "#8a8f98", 7)
    goods.disc(410, -322, 14, "#fff4d0")
    goods.disc(410, -322, 15, "#ffd08a", glow=True)
    goods.pool(410, -310, 220, 200, "#ffc46b", 0.8)
    layers += [lines.card(-6.4, -1.6, -0.1, 2.3, 4.8, sway=0.12), goods.card(-3.6, 6.6, -0.12, 5.4, 2.2)]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.05)


def _pavilion(pen: Pen, x: float, wide: float, tone: str, other: str) -> None:
    """A round war tent with a striped roof, a scalloped hem, a pennant."""
    half, wall, top = wide / 2, wide * 0.44, wide * 0.95
    pen.shadow(x, 4, half * 1.2, 18)
    for k in range(8):
        a, b = -1 + k / 4, -1 + (k + 1) / 4
        colour = tone if k % 2 == 0 else other
        pen.poly([(x + half * a, 4), (x + half * a * 0.96, -wall), (x + half * b * 0.96, -wall), (x + half * b, 4)], pen.down(light(colour, 0.15), colour, dark(colour, 0.2)))
        pen.poly([(x + half * a * 1.12, -wall + 6), (x, -top), (x + half * b * 1.12, -wall + 6)], pen.down(light(colour, 0.3), colour, dark(colour, 0.1)))
        pen.path(f"M{num(x + half * a * 1.12)} {num(-wall + 4)}H{num(x + half * b * 1.12)}a{num(half * 0.14)} {num(half * 0.13)} 0 0 1 {num(-half * 0.28)} 0Z", dark(other if k % 2 == 0 else tone, 0.08))
    pen.poly([(x, -wall * 0.92), (x - half * 0.26, 4), (x + half * 0.26, 4)], "#3a2c34")
    pen.poly([(x, -wall * 0.92), (x - half * 0.26, 4), (x + half * 0.26, 4)], pen.down("#ffb45e/0.1", "#ffb45e/0.5"), glow=True)
    pen.rect(x - half, -wall * 0.1, x + half, 4, pen.across("#120c22/0", "#120c22/0", "#120c22/0.35"))
    pen.line(f"M{num(x)} {num(-top)}v{num(-wide * 0.2)}", "#7a5638", 6)
    pen.path(f"M{num(x + 3)} {num(-top - wide * 0.19)}l{num(wide * 0.26)} {num(wide * 0.05)}l{num(-wide * 0.26)} {num(wide * 0.05)}Z", tone)


def battlefield(s: Setting) -> Scenery:
    """Two hosts' pavilions on facing hills, banners and shields planted in the grass, stakes, smoke far off."""
    rng = s.rng("battle")
    grass = mix(country.GREENS[s.season], "#a89858", 0.35 if s.season != "winter" else 0.0)
    ground = country.meadow_ground(s, grass, Trail(((-1, -8, 1.2), (0, 0, 1.1), (1.4, 8, 1.0), (-1, 20, 1.2), (0, 32, 1.4))), "#b08c60", ())
    layers = [*country.far_hills(s, grass, "battle", 1.1), terrain.woodline(s, 60, 240, (4, 7), flora.LEAVES[s.season or "summer"], 40, "battle", 0.3, (-14, 14))]
    smoke = Pen()
    for x, y in ((-2600.0, -200), (900, -160), (2900, -260)):
        for k in range(9):
            smoke.oval(x + k * 44 + rng.uniform(-40, 40), y - k * 110, 120 + k * 34, 90 + k * 22, smoke.soft("#6a6470", 0.5))
    layers.append(smoke.card(-40, 40, -1, 14, 56, drift=0.05))
    for z, plan in ((38, ((-20, 520), (-13, 460), (14, 480), (21, 540), (29, 480), (-28, 460))), (22, ((-13.5, 480), (-8.6, 400), (9.4, 420), (14.6, 480))), (12.5, ((-8.8, 420), (8.6, 430)))):
        row = Pen()
        for x, wide in plan:
            tone = ("#b8343f", "#2f4f9a")[x > 0]
            _pavilion(row, x * 100, wide, tone, "#f2e6cc" if x < 0 else "#e8c860")
        half = max(abs(x) for x, _ in plan) + 4
        layers.append(row.card(-half, half, -0.2, 7.4, z))
    for z, xs in ((9, (-5.4, -3.2, 4.6, 6.6)), (5.4, (-4.9, 3.4, 5.2))):
        flags = Pen()
        for x in xs:
            _banner(flags, x * 100, ("#b8343f", "#2f4f9a")[x > 0], rng)
        layers.append(flags.card(-8, 8, -0.15, 4.2, z, sway=0.15))
    stakes = Pen()
    for x in (-430, -390, -350, 380, 420, 466):
        stakes.line(f"M{x} 6L{x + (50 if x < 0 else -50)} -120", "#7a5a40", 13)
        stakes.line(f"M{x + (40 if x < 0 else -40)} -96L{x + (52 if x < 0 else -52)} -124", "#d8c0a0", 8)
    for x, tone in ((-300, "#b8343f"), (312, "#2f4f9a")):
        stakes.path(f"M{x - 34} -96H{x + 34}V-40Q{x + 30} -6 {x} 6Q{x - 30} -6 {x - 34} -40Z", stakes.slant(light(tone, 0.3), tone, dark(tone, 0.3)))
        stakes.path(f"M{x - 34} -96H{x + 34}V-40Q{x + 30} -6 {x} 6Q{x - 30} -6 {x - 34} -40ZM{x - 26} -88V-42Q{x - 22} -14 {x} -4Q{x + 22} -14 {x + 26} -42V-88Z", "#d8b860")
        stakes.path(f"M{x - 5} -86h10v30h18v10h-18v34h-10v-34h-18v-10h18Z", "#f4e6c4")
    layers.append(stakes.card(-5.4, 5.6, -0.15, 1.5, 2.6))
    layers += country.rows(s, grass, None, (), 22, "battle")[4:]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.05)


def _banner(pen: Pen, x: float, tone: str, rng: random.Random) -> None:
    pen.line(f"M{num(x)} 6V-380", "#7a5638", 8)
    pen.poly([(x - 7, -380), (x, -412), (x + 7, -380)], "#c8ccd4")
    pen.path(f"M{num(x + 4)} -372q46 -16 78 2t66 -4l-30 46l30 46q-34 14 -66 2t-78 2Z", pen.across(light(tone, 0.25), tone, dark(tone, 0.2), tone))
    pen.disc(x + 58, -326, 19, "#f2d078")
    pen.disc(x + 58, -326, 9, tone)


PLACES = (
    Place(("desert camp", "camp in the desert", "bedouin camp", "nomad camp", "desert tents", "caravan camp", "desert campfire", "tents in the desert", "oasis camp", "caravanserai"), desert_camp),
    Place(("refugee camp", "tent camp", "camp of tents", "tents", "tent city", "army camp", "military camp", "relief camp", "field camp", "rows of tents", "scout camp", "tented camp"), tent_camp),
    Place(("battlefield with tents", "medieval battlefield", "battlefield with flags", "battlefield", "battleground", "war camp", "knights' camp", "field of battle", "siege camp", "battle camp"), battlefield),
)

"""Where animals are kept and old things heaped: a chicken yard, a pigsty, a stable yard, a scrapyard."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, doorways, facades, flora, fronts, terrain
from director.tools.generators.animatic.art.places.fronts import Front
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

STRAW, EARTH, MUD = "#e0bc64", "#b8905f", "#7a5a40"


def _ground(s: Setting, soil: str, straw: float) -> Pen:
    """Trodden earth between grass, straw scattered over it."""
    green = country.GREENS[s.season]
    rng = s.rng("yard")
    pen = country.meadow_ground(s, green, Trail(((0, -8, 4.6), (0, 0, 4.4), (0.4, 5, 4.6), (0.2, 9, 5.2), (0, 12, 3.0))), soil, ((-9, 12, 3), (11, 13, 3)))
    d = ""
    for _ in range(int(260 * straw)):
        x, z, grow = terrain.somewhere(rng, 11, -6)
        if abs(x) < 5:
            d += f"M{num(x * 100)} {num(-z * 100)}l{num(rng.uniform(-26, 26) * grow)} {num(rng.uniform(-16, 16) * grow)}"
    pen.line(d, STRAW, 4, 0.8)
    return pen


def _back(s: Setting, salt: str, plan: tuple[tuple[float, float], ...]) -> list[Layer]:
    green = country.GREENS[s.season]
    return [*country.far_hills(s, green, salt), terrain.woodline(s, 44, 180, (4, 7), flora.LEAVES[s.season or "summer"], 34, salt, 0.1), country.trees(s, 19, plan, 0.6, salt=salt)]


def _hen(pen: Pen, x: float, y: float, size: float, tone: str, flip: bool, pecks: bool) -> None:
    with pen.at(x, y, size, flip):
        pen.shadow(0, 0, 24, 5)
        pen.line("M-4 0V-12M6 0V-12M-4 0l6 2M6 0l6 2", "#e0a03a", 2.6)
        pen.path("M-24 -22Q-40 -44 -30 -48Q-20 -46 -14 -36Q0 -40 12 -30Q18 -12 0 -9Q-18 -8 -24 -22Z", pen.ball(light(tone, 0.4), tone, dark(tone, 0.3)))
        pen.path("M-12 -28Q2 -32 6 -20Q-4 -12 -12 -28Z", dark(tone, 0.15))
        hx, hy = (20, -16) if pecks else (14, -44)
        pen.line(f"M8 -26L{hx} {hy}", tone, 11)
        pen.disc(hx, hy, 8, pen.ball(light(tone, 0.4), tone, dark(tone, 0.2)))
        pen.path(f"M{hx - 5} {hy - 6}q1 -8 4 -3q2 -6 4 0q4 -4 3 4Z", "#e0403a")
        pen.path(f"M{hx + 7} {hy - 1}l9 {4 if pecks else 1}l-9 4Z", "#f2b03a")
        pen.disc(hx + 3, hy - 1, 1.6, "#2a2028")
        pen.path(f"M{hx + 4} {hy + 6}q3 6 0 8q-4 -3 0 -8Z", "#e0403a")


def chicken_yard(s: Setting) -> Scenery:
    """A coop on legs with a ramp and nest boxes, wire fence, hens pecking, a trough, a rooster on the fence."""
    rng, coop, front, hens = s.rng("hens"), Pen(), Pen(), Pen()
    red = s.looks.colour("coop", "henhouse", default="#b8503f")
    coop.shadow(0, 4, 330, 24)
    for x in (-230, -80, 80, 220):
        coop.rect(x - 9, -90, x + 9, 4, coop.across("#b8845a", "#6f4a30"))
    coop.rect(-260, -330, 250, -80, coop.across(light(red, 0.2), red, dark(red, 0.25)))
    coop.line("".join(f"M{x} -330V-80" for x in range(-240, 250, 26)), dark(red, 0.35), 3, 0.5)
    roof = "#6f747c" if s.season != "winter" else "#eef3fb"
    coop.poly([(-310, -316), (-190, -450), (180, -450), (300, -316)], coop.slant(light(roof, 0.3), roof, dark(roof, 0.3)))
    coop.line("".join(f"M{num(-300 + k * 24)} {-328 - k * 25}H{num(290 - k * 24)}" for k in range(5)), dark(roof, 0.35), 3, 0.5)
    coop.path("M-150 -80V-190A40 40 0 0 1 -70 -190V-80Z", "#2c1c18")
    coop.path("M-150 -80V-190A40 40 0 0 1 -70 -190V-80Z", "#ffb45e", 0.3, glow=True)
    coop.poly([(-156, -86), (-66, -86), (-150, 8), (-250, 8)], coop.slant("#d8ac78", "#8a6240"))
    coop.line("".join(f"M{num(-166 - k * 16)} {-70 + k * 18}h{92 + k * 2}" for k in range(5)), "#6f4a30", 5)
    for k in range(3):
        x = 0 + k * 78
        coop.rect(x, -230, x + 66, -150, "#3a2620", 3)
        coop.path(f"M{x} -150q12 -26 33 -24t33 24Z", STRAW)
        for e in range(2):
            coop.oval(x + 24 + e * 18, -160, 9, 7, "#fff4e2")
    facades.pane(coop, 130, -312, 60, 50, "#fff4e4", rng, 1.0)
    fence = Pen()
    for x in range(-1400, 1401, 200):
        fence.rect(x - 7, -170, x + 7, 4, fence.across("#b8845a", "#6f4a30"))
    mesh = "".join(f"M{x} 0l120 -150M{x + 120} 0l-120 -150" for x in range(-1400, 1400, 30))
    fence.line(mesh, "#c8ccd0", 1.6, 0.5)
    fence.line("M-1400 -152H1400M-1400 -6H1400", "#9aa0a8", 4)
    _hen(fence, 560, -168, 1.25, "#c8622f", True, False)
    for x, y, size, tone, flip, pecks in ((-440, -8, 1.1, "#f4ece0", False, True), (-330, 0, 1.0, "#b8703f", True, False), (310, -6, 1.05, "#f4ece0", True, True), (420, 0, 1.15, "#8a4f34", True, False), (-230, -2, 0.6, "#f8d850", False, True), (262, -2, 0.55, "#f8d850", True, False)):
        _hen(hens, x, y, size, tone, flip, pecks)
    front.path("M-560 -30H-440L-452 0H-548Z", front.across("#9aa4ae", "#5f6a74"))
    front.oval(-500, -30, 60, 9, STRAW)
    front.rect(420, -54, 500, 0, front.slant("#d8b070", "#a8803f"), 4)
    front.line("M420 -36h80M420 -18h80", "#8a6430", 3)
    layers = [*_back(s, "hens", ((-14, 7), (-9.5, 6), (12.5, 6.6), (17, 7.2))), fence.card(-14, 14, -0.1, 2.6, 12), Layer((c := coop.card(-3.6, 3.6, -0.2, 4.8, 9)).sketch, 9, c.width, 3.3, c.y)]
    layers += [country.trees(s, 8.4, ((-7.0, 5.6),), 1.0, salt="henstree"), front.card(-6, 6, -0.1, 1.2, 5.0), hens.card(-5.4, 5.4, -0.15, 1.2, 2.8)]
    layers += [terrain.tufts(s, z, country.GREENS[s.season], 26, 18, country.flowers_of(s), None, 3.6, "hens") for z in (3.4, 1.6)]
    return Scenery(tuple(layers), terrain.floors(_ground(s, EARTH, 1.0)), haze=0.035)


def _pig(pen: Pen, x: float, y: float, size: float, flip: bool, lies: bool) -> None:
    tone = "#f2a8a8"
    with pen.at(x, y, size, flip):
        pen.shadow(0, 2, 80, 9)
        if not lies:
            for lx in (-44, -26, 24, 42):
                pen.rect(lx - 8, -26, lx + 8, 2, pen.across(tone, dark(tone, 0.25)), 4)
        top = -14 if lies else -24
        pen.path(f"M-70 {top - 18}Q-72 {top - 62} -10 {top - 64}Q56 {top - 66} 66 {top - 26}Q66 {top + 12} 0 {top + 12}T-70 {top - 18}Z", pen.ball(light(tone, 0.4), tone, dark(tone, 0.25)))
        pen.disc(66, top - 36, 27, pen.ball(light(tone, 0.4), tone, dark(tone, 0.2)))
        pen.path(f"M50 {top - 58}l4 -22l18 14ZM76 {top - 60}l10 -18l6 22Z", dark(tone, 0.12))
        pen.oval(88, top - 32, 11, 13, dark(tone, 0.08))
        pen.oval(86, top - 34, 2.4, 3.6, "#8a4f54")
        pen.oval(92, top - 34, 2.4, 3.6, "#8a4f54")
        pen.disc(66, top - 46, 3, "#2a2028")
        pen.line(f"M-68 {top - 30}q-18 -4 -12 -14q8 -6 8 4q-2 8 -14 2", dark(tone, 0.15), 4)
        pen.path(f"M-40 {top + 8}Q-10 {top - 6} 34 {top + 8}Q0 {top + 16} -40 {top + 8}Z", MUD, 0.75)


def pigsty(s: Setting) -> Scenery:
    """Mud and puddles inside rails, a low shelter with straw, a trough, pigs."""
    rng, sty, pigs, rails, near = s.rng("pigs"), Pen(), Pen(), Pen(), Pen()
    f = Front(wall="#a8764c", roof="#7a6a60", tone="#6a4a34", wide=720, floors=1, floor=190, columns=4, top="hip", panes="none", steps=0, extras=frozenset(("timber",)))
    with sty.at(380):
        fronts.wall(sty, f)
        fronts.TOPS["hip"](sty, f, f.roof if s.season != "winter" else "#eef3fb")
        for x in (-250, -10):
            sty.path(f"M{x} 4V-150A90 60 0 0 1 {x + 190} -150V4Z", "#2c1c18")
            sty.path(f"M{x + 6} 6Q{x + 60} -60 {x + 110} -44T{x + 186} 6Z", STRAW)
            sty.path(f"M{x} 4V-150A90 60 0 0 1 {x + 190} -150V4Z", "#ffb45e", 0.22, glow=True)
        doorways.lantern(sty, 270, -170)
    for x in range(-1500, 1501, 190):
        rails.rect(x - 10, -136, x + 10, 4, rails.across("#b8845a", "#8a5f3c", "#5f4028"), 3)
    for y in (-116, -78, -40):
        rails.line(f"M-1500 {y}Q-700 {y + 8} 0 {y}T1500 {y + 3}", "#9a6c46", 13)
        rails.line(f"M-1500 {y - 4}Q-700 {y + 4} 0 {y - 4}T1500 {y - 1}", "#c89a6c", 3)
    _pig(pigs, -390, 0, 1.05, False, False)
    _pig(pigs, 380, -2, 1.2, True, True)
    _pig(pigs, -610, -10, 0.95, False, True)
    _pig(pigs, -270, 2, 0.5, True, False)
    near.path("M290 -50H480L466 -6H304Z", near.across("#a8784c", "#6f4a30"))
    near.oval(385, -50, 94, 12, "#6f4a30")
    near.oval(385, -52, 82, 9, "#d8c080")
    pen = _ground(s, mix(MUD, "#a88460", 0.25), 0.5)
    for x, y, w, h in ((-330, -330, 200, 120), (260, -480, 260, 150), (-60, -760, 220, 110), (140, 120, 170, 80), (-260, 170, 150, 70)):
        pen.path(flora.crown(rng, x, y, w * 1.18, h * 1.2, 12), dark(MUD, 0.15), 0.9)
        pen.path(flora.crown(rng, x, y, w, h, 12), pen.slant("#a8b4bc", "#6f6a68", MUD))
    terrain.sprinkle(pen, rng, (dark(MUD, 0.25), "#9a7a58"), 90, 4.6, 8)
    layers = [*_back(s, "pigs", ((-13, 6.6), (-9, 5.6), (13, 6.4), (17.5, 7))), rails.card(-15, 15, -0.1, 1.5, 12.6), sty.card(-1.2, 8.8, -0.2, 5.2, 10), pigs.card(-7.4, 5.4, -0.2, 1.5, 4.8), near.card(2.4, 5.2, -0.12, 0.9, 2.6)]
    layers += [terrain.tufts(s, z, country.GREENS[s.season], 24, 20, (), None, 3.8, "pigs") for z in (3.6, 1.4)]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.035)


def stable_yard(s: Setting) -> Scenery:
    """A cobbled yard with a row of loose boxes, half doors open, saddles, buckets, a mounting block, a clock turret."""
    rng, row, gear = s.rng("stable"), Pen(), Pen()
    wall = s.looks.colour("stable", "stables", default="#c87f64")
    f = Front(wall=wall, roof="#7a5a52", tone="#3f6a5a", wide=2500, floors=1, floor=330, columns=9, top="hip", panes="none", steps=0, extras=frozenset(("brick",)))
    fronts.wall(row, f)
    row.poly([(-1310, -f.tall + 12), (-1160, -f.tall - 250), (1160, -f.tall - 250), (1310, -f.tall + 12)], row.down("#a88070" if s.season != "winter" else "#ffffff", "#6f4f48" if s.season != "winter" else "#c8d6ec"))
    row.line("".join(f"M{-1300 + k * 20} {num(-f.tall - 22 - k * 32)}H{1300 - k * 20}" for k in range(7)), "#5a3f3a", 3, 0.4)
    row.rect(-1316, -f.tall + 2, 1316, -f.tall + 20, row.down("#fff4e8", "#b0a098"))
    row.rect(-120, -f.tall - 460, 120, -f.tall - 190, row.across(light(wall, 0.3), wall, dark(wall, 0.2)))
    row.poly([(-150, -f.tall - 450), (0, -f.tall - 620), (150, -f.tall - 450)], row.across("#8aa8a4", "#4f6f6c"))
    row.disc(0, -f.tall - 330, 74, "#f2d078")
    row.disc(0, -f.tall - 330, 62, row.ball("#fffdf4", "#e4dcc8"))
    row.line(f"M0 {num(-f.tall - 330)}l-22 -28M0 {num(-f.tall - 330)}l34 -14", "#2a2430", 7)
    for k in range(-4, 5):
        x = k * 270
        row.rect(x - 84, -276, x + 84, 0, light(wall, 0.45), 4)
        row.rect(x - 70, -262, x + 70, 0, row.down("#241a1c", "#3a2a28"))
        row.rect(x - 70, -262, x + 70, 0, row.down("#ffb45e/0.4", "#ff9a3c/0.2"), glow=True)
        row.rect(x - 70, -128, x + 70, 0, row.across(light(f.tone, 0.2), f.tone, dark(f.tone, 0.25)))
        row.line(f"M{x - 64} -122L{x + 64} -6M{x + 64} -122L{x - 64} -6M{x - 68} -124H{x + 68}", light(f.tone, 0.5), 7)
        row.rect(x + 84, -262, x + 124, -132, row.across(f.tone, dark(f.tone, 0.3)))
        if k in (-3, -1, 2, 4):
            _horse_head(row, x, -150, ("#8a5a38", "#5a3a2a", "#d8c8b4", "#3a2f30")[(k + 3) % 4])
        else:
            row.path(f"M{x - 66} -128q30 -28 66 -20t66 20Z", STRAW)
        doorways.lantern(row, x + 138, -270)
    for x, tall in ((-470, 60), (-430, 50), (380, 56)):
        gear.shadow(x, 0, 30, 5)
        gear.path(f"M{x - 22} {-tall}H{x + 22}L{x + 16} 0H{x - 16}Z", gear.across("#c8d0d8", "#7a8690"))
        gear.line(f"M{x - 20} {-tall}q20 -44 40 0", "#5f6a74", 3)
    gear.rect(440, -84, 560, 0, gear.slant("#e8c878", "#b08a3c"), 5)
    gear.rect(450, -150, 546, -84, gear.slant("#f0d488", "#b8923f"), 5)
    gear.line("M440 -56h120M440 -28h120M450 -118h96", "#8a6a2f", 3)
    gear.line("M-330 0V-92M-250 0V-92M-346 -92H-234", "#8a5c3c", 10)
    gear.path("M-340 -92q10 -34 50 -26q34 -10 56 20q10 30 -4 36h-82q-26 -4 -20 -30Z", gear.ball("#b8703f", "#7a4424", "#4a2a18"))
    gear.line("M-290 -84v46", "#5a3a24", 5)
    gear.path("M-298 -38h16v12h-16Z", "#c8ccd0")
    pen = Pen()
    stone = "#b4a494"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#9ab47a" if s.season != "winter" else "#dfe6f0", stone, stone))
    for y in range(-1100, 800, 42):
        for x in range(-1300, 1300, 60):
            pen.rect(x + (y % 84 > 41) * 30 + 3, y + 3, x + (y % 84 > 41) * 30 + 57, y + 39, rng.choice(("#bcac9c", "#a89888", "#c6b8a8", "#b0a090")), 10)
    d = ""
    for _ in range(150):
        d += f"M{num(rng.uniform(-800, 800))} {num(rng.uniform(-1000, 500))}l{num(rng.uniform(-26, 26))} {num(rng.uniform(-16, 16))}"
    pen.line(d, STRAW, 4, 0.7)
    layers = [*_back(s, "stable", ((-15, 7.4), (-18, 6), (16, 7), (19, 8))), row.card(-13.4, 13.4, -0.2, 10.4, 11.5), country.trees(s, 8, ((-9.4, 6.0), (9.8, 5.6)), 0.9, salt="stab"), gear.card(-5.2, 6, -0.12, 1.7, 3.6)]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.03)


def _horse_head(pen: Pen, x: float, y: float, tone: str) -> None:
    pen.path(f"M{x - 40} {y + 24}Q{x - 44} {y - 44} {x - 4} {y - 74}Q{x + 18} {y - 80} {x + 30} {y - 60}L{x + 58} {y - 8}Q{x + 60} {y + 10} {x + 42} {y + 10}L{x + 14} {y - 14}Q{x + 20} {y + 10} {x + 26} {y + 24}Z", pen.slant(light(tone, 0.3), tone, dark(tone, 0.3)))
    pen.path(f"M{x - 6} {y - 72}l2 -26l18 20Z", tone)
    pen.path(f"M{x - 8} {y - 76}Q{x - 52} {y - 40} {x - 48} {y + 20}L{x - 30} {y + 16}Q{x - 34} {y - 30} {x - 2} {y - 60}Z", dark(tone, 0.5))
    pen.disc(x + 16, y - 48, 4.5, "#1c1418")
    pen.disc(x + 50, y - 2, 3, dark(tone, 0.6))


def scrapyard(s: Setting) -> Scenery:
    """Towers of pressed cars, heaps of tyres and old machines, a crane with its magnet, a corrugated fence."""
    rng, fence, crane, low = s.rng("scrap"), Pen(), Pen(), Pen()
    rust = ("#a8623f", "#8a4f3a", "#c87f4f", "#6f7a80", "#5f8a94", "#b8a04a", "#8f3f3a", "#4f6a8a")
    for x in range(-2200, 2200, 44):
        tone = rng.choice(("#8a949a", "#7a868e", "#98a0a4", "#a87f68"))
        fence.rect(x, -250 - rng.uniform(0, 16), x + 45, 6, fence.across(light(tone, 0.25), tone, dark(tone, 0.25)))
    layers = [facades.skyline(rng, 150, 160, 8, 24, "#a8b4c4", gap=0.2), terrain.hill(s, 80, 340, 1.2, 2, "#a8a088", "scrap", "#d4d4cc"), fence.card(-22, 22, -0.1, 2.8, 24)]
    crane.rect(-46, -260, 46, 6, crane.across("#e8b03a", "#b8822a", "#7a5620"))
    crane.rect(-90, -340, 110, -250, crane.across("#f2c04a", "#c8902f", "#8a6224"), 8)
    crane.rect(36, -330, 100, -280, "#cfe6f2")
    crane.line("M60 -330L-560 -860", "#c8902f", 26)
    crane.line("".join(f"M{60 - k * 62} {-340 - k * 53}l-62 -26l0 -27" for k in range(9)), "#8a6224", 5)
    crane.line("M-560 -860V-520M60 -330L-560 -880", "#3a3f48", 5)
    crane.rect(-640, -520, -480, -480, crane.across("#6a727c", "#3a4048"), 8)
    with crane.at(-560, -330):
        _car(crane, "#5f8a94", rng)
    layers.append(Layer((c := crane.card(-8, 3, -0.2, 9.4, 19)).sketch, 19, c.width, 6.5, c.y))
    for z, plan in ((16, ((-11.5, 4), (-8.2, 3), (2.2, 2), (12.5, 4), (16, 3))), (9.4, ((-8.4, 3), (-5.6, 2), (6.6, 3), (9.6, 3)))):
        cars = Pen()
        for aside, high in plan:
            cars.shadow(aside * 100, 4, 190, 16)
            for k in range(high):
                with cars.at(aside * 100 + rng.uniform(-14, 14), -k * 116, 1, rng.random() < 0.5, rng.uniform(-2, 2)):
                    _car(cars, rng.choice(rust), rng)
        layers.append(cars.card(min(x for x, _ in plan) - 2.6, max(x for x, _ in plan) + 2.6, -0.2, 5.4, z))
    for x, count in ((-430, 4), (-350, 2), (450, 3)):
        for k in range(count):
            low.oval(x + rng.uniform(-5, 5), -17 - k * 27, 46, 20, low.ball("#5a5a64", "#33343e", "#1c1d24"))
            low.oval(x, -22 - k * 27, 24, 8, "#15161c")
    low.rect(300, -104, 372, 0, low.slant("#f0f2f4", "#a8b0b8"), 5)
    low.disc(336, -52, 25, low.ball("#8fa4b4", "#3a4854"))
    low.rect(522, -150, 590, 0, low.slant("#d8e4e0", "#8a9a98"), 5)
    low.line("M522 -94h68", "#6a7a78", 3)
    low.path("M-300 0l10 -44l34 -10l20 26l30 -8l8 36Z", low.slant("#a8623f", "#5f3a2c"))
    for x in (-270, -236, 250):
        low.line(f"M{x} 0l{rng.uniform(-20, 20):.0f} {-rng.uniform(50, 90):.0f}l{rng.uniform(10, 30):.0f} 14", rng.choice(("#8a949a", "#a8623f")), 7)
    layers.append(low.card(-5, 6.2, -0.12, 1.8, 3.6))
    pen = Pen()
    soil = "#9a8a78" if s.season != "winter" else "#d4dae2"
    terrain.base(pen, soil, mix(soil, "#b8b4ac", 0.5))
    terrain.patches(pen, rng, (light(soil, 0.2), dark(soil, 0.15), "#7a6a5c", "#a8704f"), 120, 0.5)
    for x, y, w in ((-180, -420, 150), (240, -700, 190), (120, 170, 120)):
        pen.path(flora.crown(rng, x, y, w, w * 0.5, 11), pen.slant("#a8b8c4", "#5f6a78"))
        pen.path(flora.crown(rng, x + 20, y, w * 0.6, w * 0.26, 9), pen.across("#b87fd0", "#5fc0d0", "#e8d06a"), 0.3)
    terrain.sprinkle(pen, rng, ("#6f7a80", "#a8623f", "#5a4f48"), 130, 4.4, 16)
    for x in (-120, 110):
        pen.line(f"M{x - 60} 700Q{x} 0 {x + 80} -900T{x - 160} -2000", dark(soil, 0.25), 26, 0.35)
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.045)


def _car(pen: Pen, tone: str, rng: random.Random) -> None:
    """An old car from the side, dented, without wheels."""
    pen.path("M-180 -14Q-190 -62 -120 -66L-72 -112H62L116 -66Q184 -60 182 -14Z", pen.down(light(tone, 0.25), tone, dark(tone, 0.35)))
    pen.path("M-106 -68L-64 -104H-6V-68ZM6 -68V-104H56L98 -68Z", pen.slant("#8fa4b0", "#3a4650"))
    for x in (-108, 108):
        pen.disc(x, -12, 30, "#1f2028")
        pen.disc(x, -12, 14, "#5a5f68")
    for _ in range(5):
        pen.oval(rng.uniform(-150, 150), rng.uniform(-52, -18), rng.uniform(8, 26), rng.uniform(5, 11), "#8a4a2f", 0.55)
    pen.line("M0 -66V-18M-176 -40H178", dark(tone, 0.4), 3, 0.6)


PLACES = (
    Place(("chicken yard", "chicken run", "poultry yard", "hen yard", "chicken farm", "henyard"), chicken_yard, fronts=("chicken coop", "hen house", "henhouse", "coop")),
    Place(("pigsty", "pig sty", "pigpen", "pig pen", "pig farm", "sty", "hog pen"), pigsty),
    Place(("stable yard", "stables", "riding school", "horse farm", "paddock", "stableyard", "riding stables", "horse ranch"), stable_yard, fronts=("stable", "horse stable", "riding stable")),
    Place(("junkyard", "scrapyard", "junk yard", "scrap yard", "scrap heap", "junk heap", "rubbish dump", "garbage dump", "landfill", "dump", "scrap metal yard", "breaker's yard", "car graveyard", "heap of scrap", "heaps of scrap", "pile of scrap"), scrapyard),
)

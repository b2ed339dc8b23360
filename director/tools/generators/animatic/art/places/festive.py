"""Feasts: a room dressed for a party, a wedding on the lawn, a street on the day of the parade."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import city, country, flora, furniture, shell, terrain
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

GAY = ("#ff5f8a", "#ffc63a", "#3fbfe8", "#8a6cf0", "#6fcf6a", "#ff8a4a")


def balloon(pen: Pen, x: float, y: float, r: float, tone: str, string: float = 120, to: float = 0.0) -> None:
    """A balloon, its middle at height y, on a string that ends `to` centimetres aside."""
    pen.line(f"M{num(x)} {num(-y + r * 1.2)}q{num(-10 + to * 0.3)} {num(string * 0.5)} {num(to)} {num(string)}", "#fff6ee", 1.8, 0.85)
    pen.path(f"M{num(x - r)} {num(-y - r * 0.14)}A{num(r)} {num(r * 1.06)} 0 0 1 {num(x + r)} {num(-y - r * 0.14)}Q{num(x + r)} {num(-y + r * 0.66)} {num(x)} {num(-y + r * 1.16)}"
             f"Q{num(x - r)} {num(-y + r * 0.66)} {num(x - r)} {num(-y - r * 0.14)}Z", pen.ball(light(tone, 0.75), light(tone, 0.15), tone, dark(tone, 0.4), cx=0.34, cy=0.26, r=0.85))
    pen.poly([(x - r * 0.13, -y + r * 1.27), (x, -y + r * 1.12), (x + r * 0.13, -y + r * 1.27)], dark(tone, 0.25))
    pen.oval(x - r * 0.4, -y - r * 0.52, r * 0.16, r * 0.27, "#ffffff", 0.8)


def bunting(pen: Pen, a: float, b: float, top: float, sag: float, step: float = 34, tones: tuple[str, ...] = GAY) -> None:
    """A line of little flags from x = a to b at height `top` that hangs through by `sag`."""
    pen.line(f"M{num(a)} {num(-top)}Q{num((a + b) / 2)} {num(-top + 2 * sag)} {num(b)} {num(-top)}", "#fff6e8", 2.6)
    count = max(3, int((b - a) / step))
    for k in range(count):
        u = (k + 0.5) / count
        x, y, w = a + (b - a) * u, -top + 4 * sag * u * (1 - u), step * 0.42
        tone, lean = tones[k % len(tones)], (2 * u - 1) * 4
        pen.path(f"M{num(x - w)} {num(y)}H{num(x + w)}L{num(x + lean)} {num(y + w * 2.1)}Z", pen.across(light(tone, 0.25), tone, dark(tone, 0.2)))


def _garland(pen: Pen, a: float, b: float, top: float, sag: float, tones: tuple[str, str]) -> None:
    """A paper garland of rings."""
    count = int((b - a) / 15)
    for k in range(count):
        u = (k + 0.5) / count
        x, y = a + (b - a) * u, -top + 4 * sag * u * (1 - u)
        pen.line(f"M{num(x - 8)} {num(y)}a8 11 0 1 0 16 0a8 11 0 1 0 -16 0", tones[k % 2], 5.5)


def _cake(pen: Pen, x: float, y: float, tone: str) -> None:
    """A cake of two tiers with candles, standing on height y."""
    pen.oval(x, -y, 62, 8, pen.down("#ffffff", "#c4ccd8"))
    for w, low, tall, colour in ((50, 2, 36, "#fff4ea"), (34, 38, 30, light(tone, 0.45))):
        pen.rect(x - w, -y - low - tall, x + w, -y - low, pen.across(light(colour, 0.3), colour, dark(colour, 0.16)), 6)
        drip = f"M{num(x - w)} {num(-y - low - tall + 4)}"
        for k in range(8):
            px = x - w + (k + 1) * w / 4
            drip += f"Q{num(px - w / 8)} {num(-y - low - tall + 12 + 7 * (k % 3))} {num(px)} {num(-y - low - tall + 6)}"
        pen.path(drip + f"V{num(-y - low - tall - 2)}H{num(x - w)}Z", tone)
        for k in range(6):
            pen.disc(x - w + 8 + k * (2 * w - 16) / 5, -y - low - 5, 5, "#ffd86a")
    for k, c in enumerate(GAY[:5]):
        cx = x - 24 + k * 12
        pen.rect(cx - 2.4, -y - 92, cx + 2.4, -y - 68, c, 1)
        flame = f"M{num(cx)} {num(-y - 108)}Q{num(cx + 6)} {num(-y - 96)} {num(cx)} {num(-y - 92)}Q{num(cx - 6)} {num(-y - 96)} {num(cx)} {num(-y - 108)}Z"
        pen.path(flame, "#ffc64a")
        pen.path(flame, "#ffd86a", glow=True)
    pen.pool(x, -y - 98, 110, 90, "#ffb84a", 0.7)


def _present(pen: Pen, x: float, y: float, wide: float, tall: float, tone: str, ribbon: str) -> None:
    """A wrapped present with a bow, standing on height y."""
    pen.rect(x - wide / 2, -y - tall, x + wide / 2, -y, pen.slant(light(tone, 0.35), tone, dark(tone, 0.3)), 3)
    pen.rect(x - wide / 2 - 3, -y - tall - 3, x + wide / 2 + 3, -y - tall + 11, pen.down(light(tone, 0.4), dark(tone, 0.1)), 3)
    pen.rect(x - wide * 0.09, -y - tall - 3, x + wide * 0.09, -y, pen.across(light(ribbon, 0.3), dark(ribbon, 0.2)))
    for side in (-1, 1):
        pen.path(f"M{num(x)} {num(-y - tall - 2)}Q{num(x + side * 24)} {num(-y - tall - 36)} {num(x + side * 30)} {num(-y - tall - 12)}T{num(x)} {num(-y - tall - 2)}Z", ribbon)


def _table(pen: Pen, x: float, wide: float, tone: str, rng: random.Random) -> None:
    """A table under a scalloped cloth with cake, cups, a bowl, sweets."""
    h = wide / 2
    pen.shadow(x, 0, h * 1.15, 11, 0.6)
    pen.rect(x - h, -76, x + h, -6, pen.across(dark("#fff4ea", 0.12), "#fffaf4", "#f2e4dc", dark("#fff4ea", 0.2)), 3)
    for k in range(int(wide / 28)):
        at = x - h + 14 + k * 28
        pen.path(f"M{num(at - 14)} -78h28v10a14 16 0 0 1 -28 0Z", tone if k % 2 else light(tone, 0.55))
        pen.line(f"M{num(at)} -50V-8", "#d8c4c0", 2, 0.5)
    pen.oval(x, -78, h + 3, 8, pen.down("#ffffff", "#f0e2da"))
    _cake(pen, x, 80, tone)
    for dx, c in ((-h * 0.78, GAY[2]), (-h * 0.62, GAY[1]), (h * 0.76, GAY[4])):
        pen.path(f"M{num(x + dx - 9)} -106H{num(x + dx + 9)}L{num(x + dx + 6)} -78H{num(x + dx - 6)}Z", pen.across(light(c, 0.4), c, dark(c, 0.25)))
    pen.path(f"M{num(x + h * 0.36)} -100H{num(x + h * 0.64)}Q{num(x + h * 0.6)} -78 {num(x + h * 0.5)} -78T{num(x + h * 0.36)} -100Z", pen.across("#dff4fa", "#9cc8dc"))
    for _ in range(8):
        pen.disc(x + h * rng.uniform(0.39, 0.61), -102 - rng.uniform(0, 7), 6, rng.choice(GAY))


def _party(setting: Setting) -> Scenery:
    """A warm room hung with flags and paper garlands: clouds of balloons, a table with the cake, presents, streamers, a chandelier of lights."""
    rng = setting.rng("party")
    wall, cloth = rng.choice((("#ffd9b8", "#ff6f9a"), ("#cfe0f8", "#ff8a5a"), ("#e4d4f6", "#ffab3a"), ("#c8ecdc", "#f0689a")))
    wall, cloth = setting.looks.colour("wall", "room", default=wall), setting.looks.colour("cloth", "table", default=cloth)
    plan = shell.Shell(wall, "#c48c58", "#fff8ee", "#fbf1e4", "stripes", "planks", wainscot="#fff4e4", high=3.3, holes=((-276, 96, -150, 262), (150, 96, 276, 262)))

    def on_back(pen: Pen) -> None:
        for x in (-292, -134, 134, 292):
            furniture.curtain(pen, x, 278, 90, 40, cloth, flip=x in (-134, 292))
        for x, tone in ((-70, GAY[0]), (0, GAY[1]), (70, GAY[2])):
            for k in range(12):
                with pen.at(x, -200 - (30 if x == 0 else 0), turn=k * 30):
                    pen.path("M-9 0L0 -34L9 0Z", (tone, light(tone, 0.35))[k % 2])
            pen.disc(x, -200 - (30 if x == 0 else 0), 9, "#fff6e8")
        bunting(pen, -372, 372, 304, 26, 40)

    def on_side(pen: Pen) -> None:
        for z in (-700, -330, 40):
            bunting(pen, z, z + 370, 286, 34, 40)
        for z, tone in ((-500, GAY[3]), (-140, GAY[4]), (210, GAY[0])):
            for dx, dy, r in ((-26, 0, 26), (24, 6, 24), (0, 40, 27)):
                balloon(pen, z + dx, 196 + dy, r, (tone, GAY[1], GAY[2])[int(r) % 3], 70)

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 10, 210, 150, cloth, "#fff0d8")
        for _ in range(90):
            with pen.at(rng.uniform(-330, 330), rng.uniform(-380, 260), turn=rng.uniform(0, 180)):
                pen.rect(-5, -2.4, 5, 2.4, rng.choice(GAY))

    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    table, gifts, bunch, hung, front = Pen(), Pen(), Pen(), Pen(), Pen()
    _table(table, 0, 236, cloth, rng)
    gifts.shadow(-268, 0, 96, 9)
    for x, y, w, t, a, b in ((-306, 0, 70, 56, 2, 1), (-232, 0, 58, 44, 0, 5), (-300, 56, 46, 38, 3, 4)):
        _present(gifts, x, y, w, t, GAY[a], GAY[b])
    for x, y, tone in ((-338, 250, 0), (-292, 268, 2), (-318, 214, 1), (-266, 222, 4), (344, 258, 3), (298, 272, 5), (322, 218, 0), (276, 226, 2), (352, 206, 1)):
        balloon(bunch, x, y, rng.uniform(24, 28), GAY[tone], 168 if x < 0 else 130, (-290 - x if x < 0 else 310 - x) * 0.8)
    _garland(hung, -380, -60, 322, 34, (GAY[0], GAY[1]))
    _garland(hung, 60, 380, 322, 34, (GAY[2], GAY[3]))
    bunting(hung, -160, 160, 326, 26, 38)
    for x, tall, tone in ((-210, 74, 4), (-96, 50, 1), (104, 58, 0), (222, 80, 2)):
        d = f"M{x} -326"
        for k in range(int(tall / 12)):
            d += f"q{14 if k % 2 else -14} 6 0 12"
        hung.line(d, GAY[tone], 4.4)
    for x, y, r, tone in ((-322, 26, 27, 5), (-282, 18, 20, 2), (318, 28, 29, 0), (366, 20, 22, 4)):
        front.shadow(x, 0, r * 1.1, 5)
        balloon(front, x, y + r * 0.2, r, GAY[tone], 12, 26)
    layers = (shell.outside(setting, plan, rng), back, replace(table.card(-1.5, 1.5, -0.16, 2.3, 2.9), x=1.5), gifts.card(-3.6, -1.8, -0.14, 1.6, 2.5),
              bunch.card(-3.8, 3.9, 0.2, 3.1, 2.1), hung.card(-3.9, 3.9, 2.2, 3.3, 1.6), front.card(-3.6, 4.0, -0.12, 0.7, -1.1))
    return Scenery(layers, floors, light="indoor", haze=0.01, spots=SPOTS)


def _flower_arch(rng: random.Random, rim: str) -> Layer:
    """The arch of flowers on its low step, white cloth caught at its sides."""
    pen = Pen()
    pen.shadow(0, 4, 260, 14, 0.5)
    pen.rect(-230, -16, 230, 8, pen.down("#ffffff", "#d8cfc8"), 3)
    for side in (-1, 1):
        pen.path(f"M{side * 172} -300Q{side * 120} -200 {side * 158} -120Q{side * 132} -60 {side * 150} -14H{side * 200}Q{side * 186} -60 {side * 174} -120"
                 f"Q{side * 200} -200 {side * 184} -300Z", pen.across("#ffffff", "#f4eef2", "#d0c8d8"))
        pen.rect(side * 172 - 7, -270, side * 172 + 7, -10, pen.across("#ffffff", "#c9c0c4"))
    spots = [(-172.0, -30.0 - k * 34) for k in range(7)] + [(172.0, -30.0 - k * 34) for k in range(7)]
    spots += [(172 * math.cos(a), -262 - 128 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    for x, y in spots:
        flora.clump(pen, rng, x + rng.uniform(-8, 8), y, 36, 30, rng.choice(("#6aa552", "#5a9850", "#84b862")), 0.3, rim)
    for x, y in spots:
        for _ in range(6):
            r = rng.uniform(7, 14)
            flora.bloom(pen, x + rng.uniform(-30, 30), y + rng.uniform(-26, 26), r, rng.choice(("#fff6f4", "#ffd0dc", "#ff9ab4", "#fff0c8", "#ffffff")))
    return pen.card(-2.6, 2.6, -0.3, 4.3, 6.6, sway=0.02)


def _chairs(z: float, rng: random.Random) -> Layer:
    """A row of white chairs on either side of the aisle, seen from behind, with a posy at the aisle."""
    pen = Pen()
    for side in (-1, 1):
        for k in range(5):
            x = side * (168 + k * 66)
            pen.shadow(x, 0, 36, 6)
            white = pen.across("#ffffff", "#f0eef4", "#c4c2d2")
            for dx in (-21, 17):
                pen.rect(x + dx, -94, x + dx + 5, 0, white)
            pen.rect(x - 25, -50, x + 25, -42, pen.down("#ffffff", "#c8c6d4"), 3)
            pen.rect(x - 22, -98, x + 22, -88, white, 4)
            for dx in (-11, -1, 9):
                pen.rect(x + dx, -90, x + dx + 3, -50, white)
            if k == 0:
                pen.line(f"M{x} -70q{-side * 12} 24 {-side * 6} 46M{x} -70q{-side * 4} 26 {side * 4} 44", "#f7c4d0", 5)
                for _ in range(9):
                    flora.bloom(pen, x - side * 8 + rng.uniform(-15, 15), -76 + rng.uniform(-13, 13), 8, rng.choice(("#ffffff", "#ffc4d4", "#ff9ab4")))
    return pen.card(-4.9, 4.9, -0.14, 1.1, z)


def wedding(s: Setting) -> Scenery:
    """A lawn among trees: an aisle strewn with petals between rows of chairs, an arch of flowers, lights strung overhead."""
    rng = s.rng("wedding")
    green = country.GREENS[s.season]
    ground = country.meadow_ground(s, green, None, "#cfa878", ((-6.5, 12, 3.2), (7.5, 13, 3.2)))
    ground.path("M-104 1000L-92 -640H92L104 1000Z", ground.across("#e4dcdc", "#ffffff", "#fffdfa", "#e0d8da"))
    ground.line("M-94 1000L-83 -640M94 1000L83 -640", "#f2c8d0", 5, 0.9)
    for tone in ("#ff9ab4", "#ffc8d6", "#ff7f9f", "#fff0f4"):
        for _ in range(36):
            x = rng.choice((-1, 1)) * rng.gauss(76, 26)
            ground.oval(x, rng.uniform(-620, 420), 6, 8, tone, 0.9)
    strings, stands = Pen(), Pen()
    for a, b, top, sag in ((-620, 0, 520, 70), (0, 620, 520, 70), (-500, 500, 450, 60)):
        strings.line(f"M{a} {-top}Q{(a + b) / 2} {-top + 2 * sag} {b} {-top}", "#4a4450", 2.2)
        for k in range(int((b - a) / 36)):
            u = (k + 0.5) / int((b - a) / 36)
            x, y = a + (b - a) * u, -top + 4 * sag * u * (1 - u) + 8
            strings.disc(x, y, 7, strings.ball("#fffbe8", "#ffe09a"))
            strings.disc(x, y, 7, "#ffe6a8", glow=True)
            strings.pool(x, y, 40, 40, "#ffc86a", 0.6)
    for x in (-620, 620):
        strings.rect(x - 6, -530, x + 6, 0, strings.across("#f4eee6", "#b8aca4"))
    for x in (-132, 132):
        stands.shadow(x, 0, 34, 6)
        stands.path(f"M{x - 16} -86H{x + 16}L{x + 22} 0H{x - 22}Z", stands.across("#ffffff", "#f0eaf0", "#c8c0cc"))
        flora.clump(stands, rng, x, -108, 34, 28, "#6aa552", 0.4, rim_of(s))
        for _ in range(22):
            flora.bloom(stands, x + rng.uniform(-34, 34), -112 + rng.uniform(-26, 22), rng.uniform(7, 12), rng.choice(("#ffffff", "#ffc4d4", "#ff9ab4", "#fff0c8")))
    tones = flora.LEAVES[s.season or "summer"]
    layers = [*country.far_hills(s, green, "wedding", 0.8), terrain.woodline(s, 44, 180, (4, 8), tones, 38, "wedding", 0.1),
              country.trees(s, 18, ((-15, 7.2), (-9, 6.4), (10, 6.6), (16, 7.4)), 0.6, salt="wed"), country.trees(s, 10.5, ((-7.6, 6.6), (8.2, 6.8)), 0.9, salt="wed2"),
              strings.card(-6.5, 6.5, -0.1, 5.6, 8.0), _flower_arch(rng, rim_of(s)), stands.card(-2.2, 2.2, -0.14, 1.6, 5.7),
              *(_chairs(z, rng) for z in (5.0, 3.9, 2.9, 2.0))]
    layers += country.rows(s, green, None, country.flowers_of(s), 14, "wedding")[:3]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.04)


def _crowd(rng: random.Random, z: float) -> Layer:
    """People along both kerbs behind a barrier, waving: far enough to be but shapes."""
    pen = Pen()
    for row in (1, 0):
        for side in (-1, 1):
            for k in range(5):
                x = side * (408 + k * 50 + row * 24 + rng.uniform(-7, 7))
                tall, coat = rng.uniform(148, 182) + row * 14, rng.choice(("#7a86b8", "#b87a8a", "#8aa87a", "#c0a070", "#7aa4b0", "#a088b8"))
                skin, hair = rng.choice(("#e8b890", "#b87f58", "#8a5a3c", "#f2cca8")), rng.choice(("#3a2c30", "#6a4630", "#b8863c", "#50505c"))
                pen.path(f"M{num(x - 25)} 0V{num(-tall * 0.62)}Q{num(x - 24)} {num(-tall * 0.82)} {num(x)} {num(-tall * 0.82)}T{num(x + 25)} {num(-tall * 0.62)}V0Z", pen.down(light(coat, 0.15), coat))
                if rng.random() < 0.55:
                    lift = rng.choice((-1, 1))
                    pen.line(f"M{num(x + lift * 18)} {num(-tall * 0.72)}q{num(lift * 22)} -20 {num(lift * 16)} -58", coat, 13)
                    pen.disc(x + lift * 34, -tall * 0.72 - 60, 8, skin)
                    if rng.random() < 0.5:
                        tone = rng.choice(GAY)
                        pen.line(f"M{num(x + lift * 34)} {num(-tall * 0.72 - 56)}v-54", "#f4ead8", 3)
                        pen.path(f"M{num(x + lift * 34)} {num(-tall * 0.72 - 110)}q18 8 36 0v26q-18 8 -36 0Z", tone)
                pen.disc(x, -tall * 0.92, 20, hair)
                pen.disc(x, -tall * 0.9, 18, skin)
                pen.path(f"M{num(x - 19)} {num(-tall * 0.91)}A19 19 0 0 1 {num(x + 19)} {num(-tall * 0.91)}Q{num(x)} {num(-tall * 0.99)} {num(x - 19)} {num(-tall * 0.91)}Z", hair)
    for side in (-1, 1):
        pen.rect(side * 392, -84, side * 658, -76, pen.down("#f4f6fa", "#9aa4b4"), 2)
        for k in range(14):
            pen.rect(side * (394 + k * 20) - 2, -80, side * (394 + k * 20) + 2, 0, "#b0bac8")
    return pen.card(-city.HALF + 0.05, city.HALF - 0.05, -0.14, 3.4, z)


def _float(rng: random.Random) -> Layer:
    """Far down the street: great balloons on ropes over a decked wagon."""
    pen = Pen()
    pen.rect(-210, -190, 210, -40, pen.down("#ff8aa8", "#d8486f"), 8)
    for k in range(11):
        pen.path(f"M{-210 + k * 38} -190h38v14a19 22 0 0 1 -38 0Z", "#fff4e0" if k % 2 else "#ffc63a")
    for x in (-130, 130):
        pen.disc(x, -30, 34, pen.ball("#6a6478", "#2a2634"))
        pen.disc(x, -30, 14, "#ffc63a")
    for x, y, r, tone in ((-70, 560, 150, GAY[2]), (110, 420, 110, GAY[1])):
        balloon(pen, x, y, r, tone, y - r - 190, -x * 0.6)
        for side in (-1, 1):
            pen.disc(x + side * r * 0.36, -y - r * 0.12, r * 0.15, "#ffffff")
            pen.disc(x + side * r * 0.36 + 4, -y - r * 0.09, r * 0.075, "#2a2634")
        pen.line(f"M{num(x - r * 0.3)} {num(-y + r * 0.28)}Q{num(x)} {num(-y + r * 0.6)} {num(x + r * 0.3)} {num(-y + r * 0.28)}", dark(tone, 0.5), r * 0.06)
    return pen.card(-2.8, 2.8, -0.2, 7.4, 21)


def parade(s: Setting) -> Scenery:
    """The city street on its great day: flags across the road, people behind barriers, confetti, a wagon with balloons far down the street."""
    rng = s.rng("parade")
    lines: list[Layer] = []
    for z, top in ((24, 640), (14, 560), (7.2, 470)):
        pen = Pen()
        bunting(pen, -640, 640, top, 62, 52)
        bunting(pen, -640, 640, top + 130, 46, 52, (GAY[1], "#ffffff", GAY[0], "#ffffff", GAY[2], "#ffffff"))
        for side in (-1, 1):
            for k, tone in enumerate((GAY[0], GAY[2])):
                x, y = side * (560 - k * 10), top + 60 - k * 150
                pen.line(f"M{x + side * 60} {-y + 60}L{x - side * 34} {-y - 60}", "#f4ead8", 6)
                pen.path(f"M{x - side * 32} {-y - 58}q{side * 30} 30 {side * 66} 6v84q{-side * 34} 26 {-side * 66} -4Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.2)))
        lines.append(pen.card(-6.55, 6.55, 2.0, 8.6, z))
    street = city.street(s)
    kept = [layer for layer in street.layers if layer.z > 30 or layer.z < 0]
    paper = Pen()
    for _ in range(360):
        across, deep, grow = terrain.somewhere(rng, 24, -4)
        if abs(across) < 6.4:
            with paper.at(across * 100, -deep * 100, turn=rng.uniform(0, 180)):
                paper.rect(-7 * grow, -3 * grow, 7 * grow, 3 * grow, rng.choice(GAY), 1, 0.95)
    strewn: Floor = paper.floor(-6, 26, city.HALF, 0.004)
    layers = (*kept, city.kerb(rng, 27, False, "tree"), _float(rng), city.kerb(rng, 17, False, ""), *(_crowd(rng, z) for z in (18.5, 12.5, 8.2, 5.0)), *lines)
    ordered = tuple(sorted(layers, key=lambda layer: -layer.z))
    return replace(street, layers=ordered, floors=(*street.floors, strewn))


PLACES = (
    Place(("party room", "party", "birthday party", "birthday", "surprise party", "party hall", "children's party", "kid's party", "costume party", "new year's party",
           "tea party", "celebration", "feast"), _party, indoors=True),
    Place(("wedding", "wedding ceremony", "wedding arch", "wedding party", "wedding venue", "garden wedding", "wedding garden", "marriage ceremony"), wedding),
    Place(("parade", "street parade", "carnival parade", "parade route", "parade ground", "festival parade", "victory parade", "street festival", "street party", "procession", "city marathon", "marathon route"),
          parade),
)

"""Ways and squares: a western street, a courtyard with a well, a canal between palaces, a filling station, a highway."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, facades, flora, skies, terrain, travel
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

PLANK = ("#b8875a", "#a8744a", "#c99a6a", "#8f6244", "#a88a72", "#b0705a")
PLASTER = ("#e8b48a", "#d98f78", "#f0cc9a", "#c9806a", "#e0c8b0", "#d8a0a0")


def _false_front(pen: Pen, x: float, wide: float, rng: random.Random) -> None:
    """A wooden house of the west from x to x + wide: a high front, a porch on posts, swing doors."""
    wall, tall = rng.choice(PLANK), rng.uniform(560, 760)
    trim = light(wall, 0.5)
    pen.rect(x, -tall + 130, x + wide, 0, pen.down(light(wall, 0.12), wall, dark(wall, 0.2)))
    step = f"M{num(x - 8)} {num(-tall + 140)}V{num(-tall + 40)}H{num(x + wide * 0.18)}V{num(-tall)}H{num(x + wide * 0.82)}V{num(-tall + 40)}" \
           f"H{num(x + wide + 8)}V{num(-tall + 140)}Z"
    pen.path(step, pen.down(light(wall, 0.2), wall))
    pen.line("".join(f"M{num(x)} {y}H{num(x + wide)}" for y in range(int(-tall) + 60, 0, 30)), dark(wall, 0.35), 2, 0.5)
    pen.rect(x + wide * 0.2, -tall + 34, x + wide * 0.8, -tall + 104, pen.down(trim, light(wall, 0.2)), 4)
    for k in range(3):
        pen.rect(x + wide * (0.28 + 0.16 * k), -tall + 56, x + wide * (0.39 + 0.16 * k), -tall + 82, dark(wall, 0.5), 3)
    for u in (0.14, 0.62):
        facades.pane(pen, x + wide * u, -tall + 190, wide * 0.22, 110, trim, rng)
    pen.rect(x - 20, -300, x + wide + 20, -276, pen.down(light(wall, 0.35), dark(wall, 0.3)))
    pen.rect(x - 10, -276, x + wide + 10, -250, "#120c22", o=0.3)
    facades.pane(pen, x + wide * 0.1, -210, wide * 0.24, 130, trim, rng, 0.8)
    pen.rect(x + wide * 0.48, -230, x + wide * 0.78, 0, "#2e1c16")
    pen.rect(x + wide * 0.48, -230, x + wide * 0.78, 0, pen.down("#ffb45e/0.4", "#ff9a3c/0.2"), glow=True)
    for a, b in ((0.48, 0.625), (0.635, 0.78)):
        pen.path(f"M{num(x + wide * a)} -176Q{num(x + wide * (a + b) / 2)} -150 {num(x + wide * b)} -176V-60Q{num(x + wide * (a + b) / 2)} -76 "
                 f"{num(x + wide * a)} -60Z", pen.slant(light(wall, 0.2), dark(wall, 0.25)))
    for u in (0.02, 0.4, 0.86):
        pen.rect(x + wide * u, -278, x + wide * u + 18, 0, pen.across(light(wall, 0.3), dark(wall, 0.35)))
    pen.rect(x - 14, -24, x + wide + 14, 0, pen.down(light(wall, 0.1), dark(wall, 0.4)))


def _fronts(side: str, rng: random.Random) -> Floor:
    pen = Pen()
    a, b = (-1400, 4200) if side == "left" else (-4200, 1400)
    x = float(a)
    while x < b:
        wide = rng.uniform(560, 760)
        _false_front(pen, x, wide, rng)
        x += wide
    return pen.wall(side, -14.0, 42.0, 7.2, 9.0)


def western(s: Setting) -> Scenery:
    """A dusty street of wooden fronts under mesas."""
    rng = s.rng("western")
    sand = "#d8ac74"
    ground = Pen()
    terrain.base(ground, sand, "#e8c896")
    terrain.patches(ground, rng, ("#e8c08a", "#c0905c", "#f0d0a0", "#b08456"), 110, 0.5)
    for x in (-70, 74, -150, 150):
        d = f"M{x} 1300" + "".join(f"Q{x + rng.uniform(-12, 12):.0f} {1150 - k * 300} {x} {1000 - k * 300}" for k in range(17))
        ground.line(d, dark(sand, 0.22), 13, 0.35)
    terrain.sprinkle(ground, rng, ("#a8804e", "#f4dcb0"), 120, 4.0)
    posts, barrels = Pen(), Pen()
    for x in (-480, 470):
        posts.shadow(x, 0, 90, 8)
        posts.line(f"M{x - 70} 0V-96M{x + 70} 0V-96", "#8a5c38", 15)
        posts.line(f"M{x - 96} -88H{x + 96}", "#a8744a", 13)
        posts.rect(x - 66, -46, x + 40, -6, posts.down("#8a6a4a", "#5f4530"), 3)
        posts.rect(x - 60, -46, x + 34, -40, "#8fc4d8")
    for x, size in ((-330, 1.0), (352, 1.15), (408, 0.85)):
        with barrels.at(x, 0, size):
            barrels.shadow(0, 0, 44, 8)
            barrels.path("M-34 -96Q-42 -48 -34 0H34Q42 -48 34 -96Z", barrels.across("#c08a54", "#9a6238", "#5a3820"))
            for y in (-86, -52, -16):
                barrels.rect(-38, y, 38, y + 7, "#5a5f68")
    layers = (skies.mesas(s, 150, "#c88a78"), skies.mesas(s, 90, "#d89a7c"), terrain.hill(s, 62, 280, 1.2, 2.0, "#d8ac74", "west", "#e8cfa8"), posts.card(-6.2, 6.2, -0.12, 1.2, 6.0), barrels.card(-4.4, 4.8, -0.12, 1.3, 2.0))
    floors = (*terrain.floors(ground, (*terrain.CUTS[:-1], 42.0), 7.2), *terrain.floors(ground, (41.9, 46.0)))
    return Scenery(layers, (*floors, _fronts("left", rng), _fronts("right", rng)), haze=0.035)


def courtyard(s: Setting) -> Scenery:
    """Plastered walls with arcades, balconies, washing lines, pots of flowers, a stone well."""
    rng = s.rng("courtyard")
    wall = s.looks.colour("wall", default=rng.choice(PLASTER[:4]))
    back, plants, well, lines = Pen(), Pen(), Pen(), Pen()
    back.rect(-900, -1100, 900, 20, back.down(light(wall, 0.1), wall, dark(wall, 0.14)))
    for x in range(-640, 641, 320):
        back.path(f"M{x - 110} 20V-190Q{x - 106} -300 {x} -304Q{x + 106} -300 {x + 110} -190V20Z", dark(wall, 0.2))
        back.path(f"M{x - 96} 20V-186Q{x - 92} -284 {x} -288Q{x + 92} -284 {x + 96} -186V20Z", back.down("#3a2c3c", "#5a4450"))
        back.path(f"M{x - 96} 20V-186Q{x - 92} -284 {x} -288Q{x + 92} -284 {x + 96} -186V20Z", "#ff9a4a", 0.12, glow=True)
        for y in (-480, -760):
            facades.pane(back, x - 44, y, 88, 130, "#f4ead8", rng)
            for side in (-1, 1):
                back.rect(x + side * 50, y - 4, x + side * 92, y + 138, back.across("#5f9a8a", "#3f7468"), 2)
            if y == -480:
                back.rect(x - 80, y + 134, x + 80, y + 144, "#4a4450")
                for k in range(11):
                    back.rect(x - 78 + k * 15, y + 90, x - 75 + k * 15, y + 134, "#4a4450")
                for _ in range(9):
                    back.disc(x + rng.uniform(-74, 74), y + 92, rng.uniform(8, 14), rng.choice(("#6aa84a", "#e8506a", "#f2a03a", "#4f9a58")))
    back.rect(-900, -1130, 900, -1090, back.down("#d9906a", "#a8604a"))
    for y, tones in ((-410, ("#ffffff", "#f2a8b0", "#a8d0f0", "#ffe0a0")), (-610, ("#ffffff", "#c8e0b8", "#f2c0a0"))):
        lines.line(f"M-620 {y}Q0 {y + 70} 620 {y}", "#5a5058", 2.5)
        for k in range(-4, 5):
            hung, w = k * 118 + rng.uniform(-20, 20), rng.uniform(40, 62)
            top = y + 66 * (1 - (hung / 620) ** 2) * 0.52
            lines.path(f"M{num(hung)} {num(top)}h{num(w)}l{num(rng.uniform(-6, 6))} {num(rng.uniform(70, 110))}q{num(-w / 2)} 10 {num(-w)} 0Z", rng.choice(tones))
    for x in (-420, -350, 360, 440, 500):
        plants.shadow(x, 0, 40, 7)
        with plants.at(x, 0, rng.uniform(0.8, 1.3)):
            plants.path("M-28 -52H28L20 0H-20Z", plants.across("#d98a5c", "#b86a44", "#7a4230"))
            flora.clump(plants, rng, 0, -84, 46, 40, rng.choice(("#5f9a50", "#6fae58")), 0.6)
            for _ in range(8):
                plants.disc(rng.uniform(-40, 40), -84 + rng.uniform(-36, 24), 7, rng.choice(("#ff6f8a", "#ffd24d", "#ffffff", "#ff8a4a")))
    well.shadow(-300, 0, 110, 12)
    well.path("M-380 -84V-14Q-300 20 -220 -14V-84Z", well.across("#d8d0c8", "#b0a8a4", "#7a7478"))
    for k in range(4):
        well.line(f"M-380 {-64 + k * 20}Q-300 {-30 + k * 20} -220 {-64 + k * 20}", "#8a8488", 2, 0.6)
    well.oval(-300, -84, 80, 19, "#e8e0d8")
    well.oval(-300, -84, 62, 13, "#2a3a4c")
    well.line("M-366 -90V-230M-234 -90V-230M-366 -226H-234M-300 -222V-150", "#6a4a34", 9)
    well.path("M-322 -150H-278L-284 -112H-316Z", well.across("#a8744a", "#6a4428"))
    floor = Pen()
    floor.rect(-2600, -900, 2600, 2400, "#c9b8a0")
    for y in range(-900, 1300, 46):
        for x in range(-900, 900, 64):
            floor.rect(x + (y % 92 > 45) * 32 + 3, y + 3, x + (y % 92 > 45) * 32 + 61, y + 43, rng.choice(("#c4b098", "#d4c4ac", "#b8a48c", "#ccbca4")), 9)
    floor.oval(120, -60, 360, 240, floor.soft("#fff2cc", 0.5))
    layers = (back.card(-9, 9, -0.2, 11.3, 8.4), lines.card(-6.4, 6.4, 2.2, 6.4, 5.4), well.card(-4.4, -1.6, -0.25, 2.6, 3.4), plants.card(-5, 5.8, -0.12, 1.9, 2.6))
    walls = []
    for which in ("left", "right"):
        pen = Pen()
        a, b = (-1400, 850) if which == "left" else (-850, 1400)
        pen.rect(a, -1100, b, 0, pen.down(light(wall, 0.05), dark(wall, 0.06), dark(wall, 0.2)))
        for x in range(a + 120, b, 300):
            for y in (-330, -640, -920):
                facades.pane(pen, x, y, 88, 130, "#f4ead8", rng)
        pen.rect(a, -1130, b, -1090, "#b8684c")
        walls.append(pen.wall(which, -14, 8.5, 8.6, 11.3))
    return Scenery(layers, (_between(floor.floor(-24, 9, 26), 8.6), *walls), haze=0.02, spots=SPOTS)


def _palazzo(side: str, rng: random.Random) -> Floor:
    pen = Pen()
    a, b = (-1400, 5600) if side == "left" else (-5600, 1400)
    x = float(a)
    while x < b:
        wide, wall = rng.uniform(520, 820), rng.choice(PLASTER)
        tall = rng.uniform(900, 1350)
        pen.rect(x, -tall, x + wide, 0, pen.down(light(wall, 0.12), wall, dark(wall, 0.2)))
        pen.rect(x, -90, x + wide, 0, pen.down(mix(wall, "#5f8a70", 0.5), "#4a6a60"))
        for y in range(int(-tall) + 110, -260, 270):
            for k in range(3):
                wx = x + wide * (0.12 + 0.3 * k)
                pen.path(f"M{num(wx - 10)} {y + 160}V{y + 30}Q{num(wx + 40)} {y - 40} {num(wx + 90)} {y + 30}V{y + 160}Z", "#f4ead8")
                pen.path(f"M{num(wx)} {y + 154}V{y + 36}Q{num(wx + 40)} {y - 20} {num(wx + 80)} {y + 36}V{y + 154}Z", pen.slant("#9fc0d0", "#4f6a88"))
                if rng.random() < 0.5:
                    pen.path(f"M{num(wx)} {y + 154}V{y + 36}Q{num(wx + 40)} {y - 20} {num(wx + 80)} {y + 36}V{y + 154}Z", "#ffc46b", 0.5, glow=True)
                pen.rect(wx - 14, y + 158, wx + 94, y + 172, "#f4ead8")
        pen.path(f"M{num(x + wide * 0.4)} 0V-150Q{num(x + wide * 0.5)} -220 {num(x + wide * 0.6)} -150V0Z", "#4a3038")
        pen.rect(x - 8, -tall - 24, x + wide + 8, -tall, pen.down("#d98a64", "#a85c44"))
        for px in (0.2, 0.8):
            cx = x + wide * px
            pen.rect(cx - 6, -230, cx + 6, 0, "#3f5fa8")
            for k in range(4):
                pen.rect(cx - 6, -220 + k * 56, cx + 6, -192 + k * 56, "#f4f0e8")
        x += wide
    return pen.wall(side, -14.0, 56.0, 8.4, 14.0)


def canal(s: Setting) -> Scenery:
    """Palaces with pointed windows along green water, an arched bridge, gondolas, a landing stage for the actors."""
    rng = s.rng("canal")
    bridge, boats, posts = Pen(), Pen(), Pen()
    stone = "#e4d8c8"
    bridge.path("M-900 20V-210Q0 -560 900 -210V20H620Q0 -480 -620 20Z", bridge.down(light(stone, 0.3), stone, dark(stone, 0.25)))
    bridge.line("M-900 -214Q0 -564 900 -214", "#ffffff", 16)
    for k in range(-8, 9):
        y = -214 - 175 * (1 - (k / 8.4) ** 2)
        bridge.rect(k * 104 - 9, y - 76, k * 104 + 9, y + 6, bridge.across("#f6eee2", "#b8a898"))
    bridge.line("M-900 -290Q0 -640 900 -290", "#f6eee2", 17)
    for x, flip in ((-330, False), (380, True)):
        with boats.at(x, 0, 1.0, flip):
            boats.path("M-230 -74Q-240 -30 -150 6H150Q226 -24 262 -120Q236 -60 160 -44H-150Q-210 -48 -230 -74Z", boats.down("#3a3444", "#1c1826"))
            boats.path("M-90 -46H70L60 -16H-80Z", "#b8343f")
            boats.line("M262 -120l8 -30M-230 -74l-10 -20", "#d9b45a", 8)
            boats.path("M-190 8Q0 22 190 8Q60 30 -190 8Z", "#e4f6f2", 0.6)
    for x in (-360, -300, 310, 372):
        posts.path(f"M{x - 9} 60V-250Q{x} -266 {x + 9} -250V60Z", posts.across("#ffffff", "#e4dcd4", "#a8a0a0"))
        for k in range(5):
            posts.poly([(x - 9, -230 + k * 56), (x + 9, -250 + k * 56), (x + 9, -222 + k * 56), (x - 9, -202 + k * 56)], "#3f6fb8")
        posts.disc(x, -262, 10, "#e8c060")
    stage = Pen()
    stage.rect(-4000, -170, 4000, 2400, "#b8a48c")
    for y in range(-170, 1300, 44):
        for k in range(-15, 15):
            stage.rect(k * 62 + (y % 88 > 43) * 30 + 2, y + 2, k * 62 + (y % 88 > 43) * 30 + 60, y + 42, rng.choice(("#b4a088", "#c4b29a", "#a8947c")), 6)
    stage.rect(-4000, -174, 4000, -150, stage.down("#e8dcc8", "#a8967e"))
    water = _between(travel.water(rng, 1.7, 70.0, "#4fa08c", -0.06), 8.7)
    layers = (facades.skyline(rng, 130, 130, 8, 22, "#d9a98a", gap=0.5), bridge.card(-9, 9, -0.7, 6.6, 22), boats.card(-6.6, 6.6, -0.3, 1.6, 9.0),
              posts.card(-4.2, 4.2, -0.06, 2.8, 2.0))
    lagoon = travel.water(rng, 55.8, 170.0, "#4fa08c", -0.06)
    return Scenery(layers, (lagoon, water, _between(stage.floor(-24, 1.72, 40), 8.4), _palazzo("left", rng), _palazzo("right", rng)), haze=0.035)


def _between(floor: Floor, half: float) -> Floor:
    """Only what lies between walls at x = -half and half: nothing shows through behind them from above."""
    _, top, _, bottom = floor.sketch.box
    return replace(floor, half=half, sketch=replace(floor.sketch, box=(-half * 100, top, half * 100, bottom)))


def _asphalt(rng: random.Random, green: str, lines: bool) -> tuple[Floor, ...]:
    """Grass and a road that runs away from us between x = -4 and 4 m."""
    pen = Pen()
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.4))
    terrain.patches(pen, rng, (light(green, 0.15), flora.cool(green, 0.25), mix(green, "#d8c860", 0.4)), 90, 0.5)
    pen.rect(-470, -4600, 470, 800, mix(green, "#c0a888", 0.6))
    pen.rect(-420, -4600, 420, 800, pen.across("#5f626c", "#74777f", "#6a6d76", "#74777f", "#5f626c"))
    for _ in range(40):
        pen.oval(rng.uniform(-390, 390), rng.uniform(-3000, 700), rng.uniform(10, 50), rng.uniform(40, 160), "#4a4d58", 0.18)
    for x in (-392, 382):
        pen.rect(x, -4600, x + 10, 800, "#f4f0e4", o=0.9)
    if lines:
        for y in range(-4600, 800, 420):
            pen.rect(-8, y, 8, y + 210, "#ffe08a", 3)
    return terrain.floors(pen)


def highway(s: Setting) -> Scenery:
    """A long road to the horizon: rails, poles with wires, a hill country."""
    rng = s.rng("highway")
    green = country.GREENS[s.season]
    layers: list[Layer] = [*country.far_hills(s, green, "hw")]
    for z in (40, 28, 19, 12.5, 8, 4.5):
        pen = Pen()
        for side in (-1, 1):
            x = side * 470
            pen.rect(x - 5, -74, x + 5, 0, "#8f98a4")
            pen.rect(min(x, x + side * 300), -84, max(x, x + side * 300), -56, pen.down("#e4eaf0", "#a8b4c0", "#7a8694")) if z < 0 else None
        pen.rect(560, -560, 576, 0, pen.across("#8a6a50", "#5f4836"))
        pen.rect(500, -530, 636, -518, "#6f543e")
        for dx in (-56, 0, 56):
            pen.disc(568 + dx, -536, 7, "#dfe8ee")
        layers.append(pen.card(-8, 8, -0.1, 5.8, z))
    layers += country.rows(s, green, None, country.flowers_of(s), 20, "hw")[1:7:2]
    sign = Pen()
    sign.shadow(-540, 0, 60, 8)
    sign.rect(-546, -200, -534, 0, "#8f98a4")
    sign.rect(-640, -330, -440, -190, sign.down("#3f9a6a", "#2f7a54"), 10)
    sign.line("M-628 -318H-452V-202H-628Z", "#f4faf4", 4)
    for k, w in enumerate((120, 80)):
        sign.rect(-610, -296 + k * 44, -610 + w, -278 + k * 44, "#f4faf4", 5)
    sign.path("M-490 -300l24 20h-14v24h-20v-24h-14Z", "#f4faf4")
    layers.append(sign.card(-7, -4, -0.12, 3.5, 6.6))
    return Scenery(tuple(layers), _asphalt(rng, green, True), haze=0.04)


def filling(s: Setting) -> Scenery:
    """A filling station under its roof: pumps, a shop with lit windows, a price mast."""
    rng = s.rng("filling")
    tone = s.looks.colour("sign", "roof", default=rng.choice(("#e8503a", "#3f8ad0", "#f2b02a")))
    green = country.GREENS[s.season]
    shop, roof, pumps, mast = Pen(), Pen(), Pen(), Pen()
    shop.rect(-520, -330, 520, 10, shop.down("#f8f4ec", "#dcd6ce"))
    shop.rect(-540, -380, 540, -320, shop.down(light(tone, 0.3), tone, dark(tone, 0.2)), 4)
    for x in range(-480, 480, 160):
        shop.rect(x, -280, x + 146, -40, shop.slant("#bfe0ea", "#7fa4b8", "#4f708a"), 3)
        shop.rect(x, -280, x + 146, -40, shop.down("#ffdc9a/0.22", "#ffb45e/0.2"), 3, glow=True)
        for k in range(4):
            shop.rect(x + 12 + k * 33, -130 - rng.uniform(0, 50), x + 36 + k * 33, -44, rng.choice(facades.WALLS), 2, 0.8)
    roof.rect(-640, -520, 640, -440, roof.down("#ffffff", "#e4e8ec", "#b4bcc6"))
    roof.rect(-640, -470, 640, -452, tone)
    for x in (-560, 560):
        roof.rect(x - 18, -445, x + 18, 0, roof.across("#f4f6f8", "#b4bcc6", "#808a98"))
    for x in (-400, -130, 130, 400):
        roof.rect(x - 50, -444, x + 50, -436, "#fffdf0")
        roof.rect(x - 50, -444, x + 50, -436, "#fff2d0", glow=True)
        roof.poly([(x - 46, -436), (x + 46, -436), (x + 150, 0), (x - 150, 0)], roof.down("#fff2cc/0.16", "#fff2cc/0"), glow=True)
    for x in (-330, 330):
        pumps.rect(x - 110, -14, x + 110, 0, pumps.down("#e4e0d8", "#a8a49c"), 4)
        for dx in (-46, 46):
            pumps.rect(x + dx - 32, -190, x + dx + 32, -12, pumps.across(light(tone, 0.3), tone, dark(tone, 0.35)), 7)
            pumps.rect(x + dx - 24, -178, x + dx + 24, -132, "#20303a", 4)
            pumps.rect(x + dx - 19, -172, x + dx + 19, -152, "#8affc0", 2)
            pumps.rect(x + dx - 19, -172, x + dx + 19, -152, "#8affc0", 2, 0.6, glow=True)
            pumps.line(f"M{x + dx + 30} -110q26 10 20 60t-18 26", "#2a2a34", 6)
            pumps.rect(x + dx - 24, -120, x + dx + 24, -28, "#fffaf2", 4)
    mast.rect(606, -620, 626, 0, mast.across("#d8dee6", "#8a94a2"))
    mast.rect(540, -660, 692, -440, mast.down(light(tone, 0.2), dark(tone, 0.1)), 12)
    for k in range(3):
        mast.rect(560, -590 + k * 46, 672, -556 + k * 46, "#fffaf2", 4)
        mast.rect(560, -590 + k * 46, 672, -556 + k * 46, "#fff2cc", 4, 0.6, glow=True)
    floor = Pen()
    floor.rect(-7800, -4600, 7800, 800, floor.down(mix(green, "#cfe0c0", 0.4), "#9a9ca4", "#a4a6ac", "#94969e"))
    grid = "".join(f"M{x} -1200V1300" for x in range(-1200, 1201, 200)) + "".join(f"M-1400 {y}H1400" for y in range(-1200, 900, 200))
    floor.line(grid, "#7c7e88", 3, 0.5)
    for _ in range(14):
        floor.oval(rng.uniform(-500, 500), rng.uniform(-500, 300), rng.uniform(20, 70), rng.uniform(12, 40), "#5a5c68", 0.2)
    layers = (*country.far_hills(s, green, "gas"), shop.card(-5.6, 5.6, -0.1, 3.9, 9.0), mast.card(5.2, 7.2, -0.1, 6.8, 7.0), roof.card(-6.6, 6.6, -0.1, 5.3, 4.6),
              pumps.card(-4.7, 4.7, -0.12, 2.0, 3.4))
    return Scenery(layers, terrain.floors(floor), haze=0.03)


PLACES = (
    Place(("western street", "western town", "wild west", "old west", "frontier town", "ghost town", "main street of a western town"), western),
    Place(("courtyard", "patio", "inner yard", "cloister", "piazza", "atrium"), courtyard),
    Place(("canal", "venice", "grand canal", "canals", "amsterdam", "waterway", "flooded city", "flooded street", "flooded streets", "flooded town",
           "drowned city", "sunken city"), canal),
    Place(("highway", "motorway", "freeway", "road", "country highway", "open road", "desert road", "roadside", "autobahn"), highway),
    Place(("gas station", "petrol station", "filling station", "service station", "gas pump"), filling),
)


"""Ordinary ways of a town: a suburb with lawns, an alley behind the houses, a stop for buses or trams, a car park."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import partial

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import buildings, country, doorways, emblems, facades, flora, fronts, terrain, village
from director.tools.generators.animatic.art.places.pen import Pen, num

LAWN = {"": "#7fbc55", "spring": "#8fc85a", "summer": "#7fbc55", "autumn": "#b0a858", "winter": "#e4ecf6"}
BRICK = ("#a8604c", "#94563f", "#b0705a", "#8a5a4a")


def _home(s: Setting, z: float, x: float, k: int) -> Layer:
    """A detached house with a garage, a hedge, a letter box, a tree."""
    pen, rng = Pen(), s.rng(f"home{k}")
    wall, roof = rng.choice(("#f0dcb8", "#dfe8ea", "#e8c4a8", "#c8d8c0", "#f4ead8", "#c87f68")), rng.choice(("#8a5f54", "#5f6a78", "#a8604a", "#6f5a6a"))
    f = fronts.Front(wall=wall, roof=roof, tone=rng.choice(("#3f7a8a", "#a84f44", "#4f7a4f", "#7a4f7a")), wide=760, floors=2, floor=240, columns=4, steps=1, top=("gable", "hip")[k % 2],
                     extras=frozenset(("chimney",)))
    side = 1 if x < 0 else -1
    with pen.at(-side * 400):                                                   # the garage, on the far side from the street
        pen.rect(-190, -250, 190, 0, pen.across(light(wall, 0.1), dark(wall, 0.12)))
        pen.poly([(-215, -244), (-120, -340), (120, -340), (215, -244)], pen.slant(light(roof, 0.25), dark(roof, 0.25)))
        pen.rect(-140, -200, 140, 0, "#f8f6f0", 3)
        pen.line("".join(f"M-136 {y}H136" for y in (-160, -120, -80, -40)), "#b8b4b0", 4)
    fronts.behind(pen, f)
    fronts.wall(pen, f)
    fronts.windows(pen, f, rng)
    fronts.TOPS[f.top](pen, f, mix(roof, "#eef3fb", 0.8) if s.season == "winter" else roof)
    doorways.DOORS["portal"](pen, f, rng)
    for bx in range(-380, 400, 70):
        if abs(bx) > 150:
            with pen.at(bx, 8):
                flora.bush(pen, rng, rng.uniform(80, 110), "#5f9a4c" if s.season != "winter" else "#a8b8bc", rng.choice((*country.flowers_of(s), "#ffffff")), flora.rim_of(s), 0.4)
    with pen.at(-side * 650, 10):
        flora.tree(pen, rng, s, rng.uniform(520, 680), 0.6)
    layer = pen.card(-6.8, 7.6, -0.3, 8.6, z)
    return replace(layer, x=layer.x + x)


def _verge(s: Setting, z: float, near: float) -> Layer:
    """Picket fences and letter boxes along the footways, street trees."""
    pen, rng = Pen(), s.rng(f"verge{z}")
    for side in (-1, 1):
        a, b = sorted((side * near * 100, side * (near + 9) * 100))
        village.fence(pen, a, b, "#f6f6f4")
        x = side * (near - 0.45) * 100
        pen.shadow(x, 0, 26, 5)
        pen.rect(x - 5, -104, x + 5, 0, pen.across("#a8784f", "#6a4630"))
        tone = rng.choice(("#d8503f", "#3f78b8", "#e8b03a"))
        pen.path(f"M{num(x - 26)} -104V-130a26 18 0 0 1 52 0V-104Z", pen.down(light(tone, 0.3), dark(tone, 0.2)))
        pen.rect(x + 22, -150, x + 27, -118, "#f2d078")
    return pen.card(-near - 9.2, near + 9.2, -0.1, 1.8, z)


def suburb(s: Setting) -> Scenery:
    """A quiet street between lawns: houses with garages, fences, letter boxes, trees, a parked car."""
    rng, lawn = s.rng("suburb"), LAWN[s.season]
    pen = Pen()
    terrain.base(pen, lawn, mix(lawn, "#cfe0c0", 0.35))
    terrain.patches(pen, rng, country.ground_tones(s, lawn), 110, 0.5)
    if s.season != "winter":
        terrain.turf(pen, rng, lawn, 300)
    for tone, half in (("#cfc4b8", 390), ("#f0e8dc", 268), ("#74767f", 256)):
        pen.rect(-half, -4600, half, 800, pen.across(dark(tone, 0.1), tone, light(tone, 0.06), tone, dark(tone, 0.1)))
    pen.line("".join(f"M{side * 268} {y}H{side * 390}" for y in range(-4600, 800, 110) for side in (-1, 1)), "#a89c90", 3, 0.5)
    for y in range(-4600, 800, 440):
        pen.rect(-7, y, 7, y + 200, "#f4ecd8", 3, 0.85)
    for z in (9, 17, 27):
        for side in (-1, 1):
            pen.poly([(side * 390, -z * 100 + 60), (side * 390, -z * 100 - 200), (side * 1300, -z * 100 - 240), (side * 1300, -z * 100 + 40)], "#d4c8bc")
    for _ in range(30):
        pen.oval(rng.uniform(-240, 240), rng.uniform(-2600, 600), rng.uniform(12, 60), rng.uniform(30, 120), "#5a5c66", 0.16)
    terrain.cast(pen, rng, -4.8, 6.2, 3.0)
    cars, lamps = Pen(), Pen()
    facades.car(cars, -178, rng.choice(("#d9504a", "#3f8fb8", "#e8b03a")))
    facades.lamp(lamps, -352, 400)
    layers = [*country.far_hills(s, country.GREENS[s.season], "sub"), terrain.woodline(s, 46, 190, (5, 9), flora.LEAVES[s.season or "summer"], 36, "sub", 0.1, (-4, 4))]
    for far, aside, k in ((33, -11.2, 1), (30, 11.4, 2), (22, -11, 3), (20, 11, 4), (12.2, -10.6, 5), (11.0, 10.8, 6)):
        layers.append(_home(s, far, aside, k))
        layers.append(_verge(s, far - 3.4, 4.3))
    layers += [cars.card(-3, -0.6, -0.12, 1.6, 12.5), lamps.card(-5, -2, -0.12, 4.6, 6.6), country.trees(s, 5.4, ((-7.7, 6.0), (8.4, 5.4)), 0.9, salt="sub")]
    layers += [terrain.tufts(s, z, lawn, 40, 14, country.flowers_of(s), None, 4.1, "sub") for z in (3.4, 1.2)]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.035)


def _bricks(side: str, rng: random.Random, s: Setting) -> Floor:
    """One wall of the alley: old brick, back doors under lamps, barred windows, pipes, an iron stair."""
    pen = Pen()
    a, b = (-1400, 2400) if side == "left" else (-2400, 1400)
    x = a
    while x < b:
        wide, tone = rng.randint(560, 760), rng.choice(BRICK)
        pen.rect(x, -1100, x + wide, 0, pen.down(light(tone, 0.08), tone, dark(tone, 0.25)))
        pen.line("".join(f"M{x} {y}H{x + wide}" for y in range(-1090, 0, 20)), dark(tone, 0.35), 2, 0.45)
        pen.line("".join(f"M{bx + (y % 40 > 19) * 24} {y}v20" for y in range(-1090, 0, 20) for bx in range(x + 12, x + wide - 24, 48)), dark(tone, 0.35), 1.5, 0.3)
        for _ in range(14):
            bx, by = rng.uniform(x, x + wide - 46), -rng.randrange(2, 54) * 20
            pen.rect(bx, by, bx + 46, by + 18, rng.choice((light(tone, 0.2), dark(tone, 0.2))), o=0.5)
        for u in (0.14, 0.62):
            for y in (-920, -610):
                facades.pane(pen, x + wide * u, y, 86, 130, "#c8beb0", rng, 0.45)
        dx = x + wide * 0.3
        pen.rect(dx - 8, -232, dx + 108, 0, dark(tone, 0.45), 3)
        pen.rect(dx, -224, dx + 100, 0, pen.across("#4f6a6a", "#33494c"))
        pen.rect(dx + 12, -206, dx + 88, -120, dark("#33494c", 0.3), 3)
        pen.disc(dx + 86, -104, 5, "#c8b070")
        doorways.lantern(pen, dx + 50, -272)
        pen.pool(dx + 50, -150, 190, 220, "#ffb45e", 0.55)
        pen.line(f"M{num(x + wide - 40)} -1100V-30", pen.across("#8a9096", "#4a5058"), 15)
        for y in (-900, -560, -240):
            pen.rect(x + wide - 52, y, x + wide - 28, y + 12, "#5a6068", 2)
        _stair(pen, x + wide * 0.56)
        pen.rect(x, -30, x + wide, 0, "#2a2430", o=0.35)
        x += wide
    return pen.wall(side, -14.0, 24.0, 2.9, 11.0)


def _stair(pen: Pen, x: float) -> None:
    for y in (-420, -720):
        pen.rect(x - 30, y, x + 190, y + 9, "#2f333c")
        pen.line(f"M{num(x - 30)} {y - 60}H{num(x + 190)}" + "".join(f"M{num(x - 30 + k * 22)} {y - 60}v60" for k in range(11)), "#2f333c", 4)
    pen.line(f"M{num(x + 180)} -420L{num(x)} -720M{num(x + 150)} -420L{num(x - 28)} -720", "#2f333c", 5)
    pen.line(f"M{num(x + 20)} -412V-250M{num(x + 60)} -412V-250" + "".join(f"M{num(x + 20)} {y}h40" for y in range(-400, -250, 26)), "#2f333c", 4)


def alley(s: Setting) -> Scenery:
    """A narrow way between old brick houses: lamps over back doors, bins, crates, wires and washing overhead, a lit street at its end."""
    rng = s.rng("alley")
    pen = Pen()
    stone = "#7a747c"
    pen.rect(-300, -2400, 300, 2400, pen.across(dark(stone, 0.25), stone, light(stone, 0.1), stone, dark(stone, 0.25)))
    for y in range(-2400, 900, 44):
        for k in range(-5, 6):
            across = k * 58 + (y % 88 > 43) * 29
            pen.rect(across - 27, y + 2, across + 27, y + 41, rng.choice(("#837c84", "#77717b", "#8d868c", "#6f6a76")), 8)
    for wet, y, w in ((-60, -640, 130), (120, -140, 110), (40, -1400, 150), (-150, 160, 90)):
        pen.oval(wet, y, w, w * 0.7, pen.slant("#9fb4cc", "#4f5f7c"), 0.75)
        pen.oval(wet, y, w * 0.8, w * 0.5, pen.soft("#ffb86a", 0.34), glow=True)
    end, lines, bins, crates = Pen(), Pen(), Pen(), Pen()
    x = -1500.0
    while x < 1500:
        wide = rng.uniform(460, 640)
        facades.house(end, x, wide, 3, rng)
        x += wide
    facades.lamp(end, 60, 430)
    for y, z in ((-560, 0), (-640, 1)):
        lines.line(f"M-300 {y}Q0 {y + 60} 300 {y + 10 * z}", "#3a3440", 2.5)
    hung = -240.0
    while hung < 210:
        tone, wide = rng.choice(("#f4f0ea", "#e8a0a0", "#9fc0e0", "#f0d890")), rng.uniform(40, 70)
        top = -560 + 30 * (1 - (hung / 300) ** 2)
        lines.path(f"M{num(hung)} {num(top)}h{num(wide)}l-3 {num(rng.uniform(70, 120))}q{num(-wide / 2)} 8 {num(-wide)} 0Z", lines.across(light(tone, 0.2), dark(tone, 0.15)))
        hung += wide + 16
    for bx, tone in ((-226, "#4f6f5a"), (214, "#5a6478")):
        bins.shadow(bx, 0, 90, 10)
        bins.path(f"M{bx - 64} -100H{bx + 64}L{bx + 54} -8H{bx - 54}Z", bins.across(light(tone, 0.25), tone, dark(tone, 0.35)))
        bins.path(f"M{bx - 70} -98L{bx - 58} -122H{bx + 60}L{bx + 70} -98Z", bins.down(light(tone, 0.35), dark(tone, 0.1)))
        bins.line(f"M{bx - 40} -92V-16M{bx} -92V-16M{bx + 40} -92V-16", dark(tone, 0.35), 4, 0.6)
    for cx, cy, w in ((-244, 0, 84), (-236, -62, 66), (226, 0, 90), (246, -66, 60)):
        crates.rect(cx - w / 2, cy - w * 0.72, cx + w / 2, cy, crates.slant("#d0a06c", "#8a5f3c"), 2)
        crates.line("".join(f"M{num(cx - w / 2)} {num(cy - w * u)}h{num(w)}" for u in (0.22, 0.46)) + f"M{num(cx - w / 2 + 5)} {cy}v{num(-w * 0.7)}M{num(cx + w / 2 - 5)} {cy}v{num(-w * 0.7)}", "#6a4428", 3)
    layers = (facades.skyline(rng, 90, 90, 14, 34, "#8fa0c0"), end.card(-15, 15, -0.2, 11, 30), replace(lines.card(-3, 3, 4, 7, 11.0), sway=0.1), bins.card(-3, 3, -0.12, 1.4, 7.2),
              replace(lines.card(-3, 3, 4, 7, 6.0), sway=0.1), crates.card(-2.9, 2.9, -0.12, 1.4, 2.6))
    way = buildings.pavement(s, 28)
    way_floors = tuple(floor for floor in terrain.floors(way) if floor.far > 24)
    return Scenery(layers, (*way_floors, pen.floor(-24, 24.2, 2.9), _bricks("left", rng, s), _bricks("right", rng, s)), haze=0.045,
                   spots=((0.0, 0.0), (-1.2, 0.3), (1.2, 0.4), (-1.8, 0.9), (1.9, 1.0)))


def stop(tram: bool, s: Setting) -> Scenery:
    """A glass shelter with a bench and a post, the road or the rails behind it, a row of houses across."""
    rng, tone = s.rng("stop"), s.looks.colour("shelter", default="#2f6f8a" if not tram else "#3f7a5a")
    row, far, hut, near = Pen(), Pen(), Pen(), Pen()
    x = -3400.0
    while x < 3400:
        wide = rng.uniform(560, 800)
        facades.house(row, x, wide, rng.randint(1, 3), rng)
        x += wide
    for tx in (-1050, -420, 330, 980):
        with far.at(tx, 4):
            flora.tree(far, rng, s, rng.uniform(420, 520), 0.6)
    facades.lamp(far, -720, 420)
    facades.lamp(far, 640, 420, flip=True)
    _shelter(hut, -205, tone, tram)
    pole = 250
    hut.shadow(pole, 0, 24, 5)
    hut.rect(pole - 5, -262, pole + 5, 0, hut.across("#c8d0d8", "#6a7684"))
    hut.disc(pole, -290, 36, hut.ball(light(tone, 0.35), tone, dark(tone, 0.3)))
    _vehicle(hut, pole, -290, tram)
    hut.rect(pole - 22, -238, pole + 22, -176, "#fffaf0", 3)
    hut.line("".join(f"M{pole - 15} {y}h{w}" for y, w in ((-228, 30), (-217, 24), (-206, 30), (-195, 18))), "#5a6470", 3.5)
    pen = Pen()
    walk = "#cdc2b6" if s.season != "winter" else "#dfe6f0"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#a8a8ae", walk, walk))
    pen.line("".join(f"M{x} -260V800" for x in range(-2400, 2401, 70)) + "".join(f"M-2400 {y}H2400" for y in range(-260, 801, 70)), dark(walk, 0.22), 3, 0.5)
    pen.rect(-7800, -980, 7800, -268, pen.down("#666873", "#787a85", "#70727d"))
    for y in (-992, -284):
        pen.rect(-7800, y, 7800, y + 22, pen.down("#f6f0e6", "#a8a098"))
    pen.rect(-7800, -250, 7800, -214, "#f2d060", o=0.85)
    if tram:
        for y in (-430, -520, -720, -810):
            pen.rect(-7800, y - 9, 7800, y + 9, "#4a4c56")
            pen.rect(-7800, y - 4, 7800, y + 3, pen.down("#e8eef4", "#98a2ae"))
        for wire in (-560, -600):
            far.line(f"M-1600 {wire}H1600", "#3a3f48", 3)
        for px in (-520, 560):
            far.rect(px - 6, -640, px + 6, 0, far.across("#6a7684", "#2f3a45"))
            far.line(f"M{px} -620H{px + 130}", "#3a4652", 6)
    else:
        for x in range(-2400, 2400, 260):
            pen.rect(x, -630, x + 130, -618, "#f4f0e0", 2, 0.85)
        pen.line("M-420 -420H420V-300H-420Z", "#f2d060", 10, 0.8)
    pen.oval(-205, -140, 260, 130, pen.soft("#1a1430", 0.35))
    pen.oval(-205, -60, 330, 190, pen.soft("#ffd08a", 0.3), glow=True)
    _bin(near, 330)
    layers = (facades.skyline(rng, 150, 160, 18, 46, "#a8bcd4", gap=0.3), row.card(-34, 34, -0.2, 10, 15), far.card(-16, 16, -0.15, 6.6, 11.2), hut.card(-5, 4, -0.12, 3.6, 1.7), near.card(2.6, 4.2, -0.1, 1.2, 1.2))
    return Scenery(layers, terrain.floors(pen), haze=0.03)


def _vehicle(pen: Pen, x: float, y: float, tram: bool) -> None:
    pen.rect(x - 17, y - 15, x + 17, y + 13, "#fff6e4", 6 if not tram else 3)
    pen.rect(x - 13, y - 10, x + 13, y + 1, "#2f4a5a", 2)
    for sx in (-8, 8):
        pen.disc(x + sx, y + 13, 4.5, "#fff6e4")
    if tram:
        pen.line(f"M{x - 8} {y - 24}L{x} {y - 15}L{x + 8} {y - 24}", "#fff6e4", 3)


def _bin(pen: Pen, x: float) -> None:
    pen.shadow(x, 0, 30, 5)
    pen.rect(x - 20, -82, x + 20, 0, pen.across("#6f8a78", "#48604f", "#2f4238"), 5)
    pen.rect(x - 24, -90, x + 24, -78, pen.down("#8aa492", "#48604f"), 3)


def _shelter(pen: Pen, x: float, tone: str, tram: bool) -> None:
    """A shelter of glass around x with a bench, a lit poster of shapes, a light under its roof."""
    pen.shadow(x, 0, 260, 14)
    for a, b in ((-216, -74), (-70, 72), (76, 216)):
        pen.rect(x + a, -226, x + b, -26, pen.slant("#dff2f8/0.5", "#a8d0e0/0.34", "#7fb0c8/0.42"))
        pen.path(f"M{x + a + 20} -226h34L{x + a + 18} -26h-14Z", "#ffffff", 0.3)
    pen.rect(x - 214, -222, x - 120, -34, pen.down("#f8d890", "#f09a6a", "#c8607a"), 3)
    pen.disc(x - 168, -150, 26, "#fff4dc")
    pen.path(f"M{x - 212} -36Q{x - 190} -104 {x - 160} -74T{x - 122} -92V-36Z", "#6f4a7a")
    pen.rect(x - 214, -222, x - 120, -34, "#ffd8a0", 3, 0.12, glow=True)
    for px in (-222, -72, 74, 222):
        pen.rect(x + px - 6, -252, x + px + 6, 0, pen.across("#e0e6ec", "#7f8a96"))
    pen.path(f"M{x - 258} -250Q{x} -300 {x + 258} -250V-236Q{x} -284 {x - 258} -236Z", pen.down(light(tone, 0.35), tone, dark(tone, 0.3)))
    pen.rect(x - 180, -250, x + 180, -244, "#fff4d0", 2)
    pen.rect(x - 180, -250, x + 180, -244, "#fff0c0", 2, 0.6, glow=True)
    pen.poly([(x - 180, -244), (x + 180, -244), (x + 230, 0), (x - 230, 0)], pen.down("#ffdca0/0.07", "#ffdca0/0.01"), glow=True)
    for k in range(3):
        pen.rect(x - 92, -58 + k * 8, x + 196, -52 + k * 8, pen.down("#d8a06c", "#8a5a34"), 2)
    for px in (-70, 170):
        pen.rect(x + px, -40, x + px + 8, 0, "#5a6470")


def car_park(s: Setting) -> Scenery:
    """Rows of parked cars between painted lines, tall lamps, a long shop with lit windows, trees."""
    rng = s.rng("carpark")
    paints = ("#d9504a", "#3f8fb8", "#e8b03a", "#5fa88a", "#e8e2d8", "#4f5f7a", "#8a6ab8", "#c8ccd4", "#3a4048")
    hall, lamps = Pen(), Pen()
    f = fronts.Front(sign="bag", wall="#dcd4c8", tone="#c8503f", wide=2600, floors=1, floor=430, columns=11, door="glass", panes="none", steps=0, top="flat")
    with hall.at(250):
        fronts.wall(hall, f)
        fronts.TOPS["flat"](hall, f, f.roof)
        doorways.DOORS["glass"](hall, f, rng)
        emblems.plate(hall, 0, -f.floor - 90, 520, 120, f.tone, "bag")
    for x in (-640, 700):
        lamps.rect(x - 7, -760, x + 7, 0, lamps.across("#8a94a2", "#4a5462"))
        lamps.rect(x - 26, -40, x + 26, 0, lamps.down("#e8d060", "#a88a30"), 3)
        for side in (-1, 1):
            lamps.line(f"M{x} -756Q{x + side * 50} -784 {x + side * 96} -770", "#5f6a76", 8)
            lamps.rect(x + side * 74, -778, x + side * 130, -762, "#fff6dc", 4)
            lamps.rect(x + side * 74, -778, x + side * 130, -762, "#fff0c8", 4, glow=True)
            lamps.pool(x + side * 102, -764, 170, 150, "#ffd08a", 0.8)
            lamps.poly([(x + side * 76, -762), (x + side * 128, -762), (x + side * 260, 0), (x - side * 30, 0)], lamps.down("#ffe8b8/0.12", "#ffe8b8/0"), glow=True)
    pen = Pen()
    tar = "#74767f" if s.season != "winter" else "#b8c0cc"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#8f929a", tar, tar, light(tar, 0.06)))
    for _ in range(60):
        spot, z, grow = terrain.somewhere(rng, 26)
        pen.oval(spot * 100, -z * 100, rng.uniform(20, 80) * grow, rng.uniform(16, 50) * grow, rng.choice(("#62646e", "#84868e")), 0.22)
    for z in (4.6, 9.2, 14.6):
        pen.rect(-3000, -z * 100 - 205, 3000, -z * 100 - 196, "#f4f0e4", o=0.85)
        pen.line("".join(f"M{x} {-z * 100 - 200:.0f}V{-z * 100 + 250:.0f}" for x in range(-2860, 2861, 260)), "#f4f0e4", 9, 0.85)
    pen.path("M-30 60h60v-130h44l-74 -110l-74 110h44Z", "#f4f0e4", 0.7)
    for x in (-640, 700):
        pen.oval(x, -780, 620, 330, pen.soft("#ffc878", 0.3), glow=True)
    pen.oval(0, -60, 420, 260, pen.soft("#ffc878", 0.2), glow=True)
    layers = [facades.skyline(rng, 150, 160, 16, 40, "#a8bcd4", gap=0.3), facades.skyline(rng, 70, 80, 6, 13, "#8fa4c0"), hall.card(-12.5, 17.5, -0.2, 8.2, 22),
              country.trees(s, 19.5, ((-15, 5.4), (-10.8, 4.6), (-19, 5.6), (19, 5.2)), 0.5, salt="cp")]
    for z, free in ((14.8, 0), (9.4, 1), (4.8, 2)):
        cars = Pen()
        for k in range(-8, 8):
            if rng.random() < 0.72 and not (free == 2 and k in (-1, 0)):
                facades.car(cars, k * 260 + 130, rng.choice(paints))
        layers.append(cars.card(-22, 22, -0.12, 1.6, z))
        if free == 0:
            layers.append(lamps.card(-9, 9.6, -0.1, 8.2, 12))
    trolley = Pen()
    for k in range(3):
        tx = -250 - k * 16
        trolley.line(f"M{tx - 40} -88H{tx + 30}L{tx + 20} -44H{tx - 26}Z M{tx - 26} -44L{tx - 30} -16H{tx + 26}M{tx - 40} -88l-14 -12", "#9aa4b0", 4)
        trolley.disc(tx - 24, -6, 6, "#3a3f48")
        trolley.disc(tx + 22, -6, 6, "#3a3f48")
    layers.append(trolley.card(-3.6, -2, -0.08, 1.2, 1.9))
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.03)


PLACES = (
    Place(("suburb", "suburbs", "suburban street", "residential street", "suburban neighbourhood", "suburban neighborhood", "neighbourhood", "neighborhood", "quiet street", "cul-de-sac",
           "driveway", "front lawn", "housing estate"), suburb),
    Place(("alley", "alleyway", "back alley", "dark alley", "back street", "side street", "narrow street", "behind the restaurant", "behind the bar", "backstreet", "narrow alley"), alley),
    Place(("bus stop", "bus shelter", "at the bus stop", "outside the bus"), partial(stop, False)),
    Place(("tram stop", "streetcar stop", "tram station", "tram shelter"), partial(stop, True)),
    Place(("parking lot", "car park", "carpark", "parking", "parking place", "parking area", "parking garage", "supermarket car park"), car_park),
)

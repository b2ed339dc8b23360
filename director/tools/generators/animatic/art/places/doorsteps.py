"""At home in the open: a porch over its garden, the step before a front door, a back yard with washing on the line."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import buildings, country, doorways, facades, flora, fronts, terrain, village
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

SIDE, DEEP, HIGH, DROP = 3.3, 3.4, 2.9, 0.55
"""The porch: half its width, how far it reaches behind the actors, its ceiling, and how much lower the garden lies; metres."""
FABRICS = ("#ffffff", "#f2a8b0", "#a8d0f0", "#ffe0a0", "#c8e0b8", "#e8c8f0", "#f28a6a", "#7fb4d8")


def lowered(layer: Layer, by: float) -> Layer:
    return replace(layer, y=layer.y - by)


def _planks(pen: Pen, wood: str, rng: random.Random, a: int, b: int) -> None:
    pen.rect(-int(SIDE * 100), a, int(SIDE * 100), b, wood)
    for x in range(-330, 330, 22):
        pen.rect(x + 1, a, x + 21, b, rng.choice((light(wood, 0.12), wood, dark(wood, 0.07), mix(wood, "#a88a6a", 0.2))), 1)
    for y in range(a, b, 190):
        pen.line(f"M-330 {y}H330", dark(wood, 0.45), 1.5, 0.4)


def _house_side(s: Setting, wall: str, rng: random.Random) -> Floor:
    """The wall of the house along the porch: clapboards, a window, a door, a bench with cushions."""
    pen = Pen()
    pen.rect(-2400, -290, 340, 0, pen.down(light(wall, 0.2), wall, dark(wall, 0.12)))
    pen.line("".join(f"M-2400 {y}H340" for y in range(-280, 0, 20)), dark(wall, 0.22), 2, 0.55)
    for x in (-420, -150, 190):
        facades.pane(pen, x, -232, 104, 140, "#ffffff", rng, 0.9)
        for side in (-1, 1):
            pen.rect(x + 52 + side * 62, -238, x + 52 + side * 96, -84, pen.across("#4f7f86", "#33595f"), 2)
            pen.line("".join(f"M{num(x + 52 + side * 66)} {y}h{side * 26}" for y in range(-226, -92, 13)), "#2a4a50", 3, 0.6)
        pen.rect(x - 8, -80, x + 112, -62, pen.down("#a8643f", "#7a4428"), 3)
        for k in range(13):
            pen.disc(x + k * 9, -86 - rng.uniform(0, 14), 8, rng.choice(("#5f9a4c", "#e8607a", "#ffd24d", "#ffffff", "#5f9a4c")))
    pen.rect(16, -246, 128, 0, "#ffffff", 3)
    pen.rect(26, -236, 118, 0, pen.across("#c8503f", "#a83a30"))
    pen.rect(40, -222, 104, -130, pen.slant("#cfe6f2", "#7fa0b8"))
    pen.rect(40, -222, 104, -130, pen.down("#ffd08a/0.6", "#ffb45e/0.4"), glow=True)
    pen.rect(42, -112, 102, -18, pen.slant("#8a2f28", "#c8604f"), 3)
    pen.disc(108, -108, 5, "#f2d078")
    doorways.lantern(pen, 154, -176)
    pen.rect(-2400, -16, 340, 0, "#ffffff", o=0.7)
    return pen.wall("left", -24.0, DEEP, SIDE, HIGH)


def _railing(pen: Pen, a: float, b: float) -> None:
    pen.rect(a, -92, b, -82, pen.down("#ffffff", "#c8ccd4"), 3)
    pen.rect(a, -18, b, -10, pen.down("#f4f4f6", "#b8bcc6"), 2)
    x = a + 10
    while x < b - 4:
        pen.rect(x - 3, -84, x + 3, -12, pen.across("#ffffff", "#b8c0cc"))
        x += 17


def _post(pen: Pen, x: float) -> None:
    pen.rect(x - 9, -HIGH * 100, x + 9, 0, pen.across("#ffffff", "#eceef2", "#a8b0be"))
    pen.rect(x - 14, -30, x + 14, 0, pen.across("#ffffff", "#b4bcc8"), 2)
    for side in (-1, 1):
        pen.path(f"M{num(x + side * 9)} {-HIGH * 100 + 14:.0f}h{side * 46}q{side * -42} 6 {side * -46} 56Z", pen.down("#ffffff", "#c8ced8"))


def porch(s: Setting) -> Scenery:
    """A roofed porch along the house: planks, a railing with baskets of flowers, steps down to a garden with a gate."""
    rng = s.rng("porch")
    wall, green = s.looks.colour("house", "porch", "wall", default="#dfe8e4"), country.GREENS[s.season]
    way = Trail(((1.5, 1, 0.9), (1.5, 4, 0.9), (1.8, 9, 0.8), (0.6, 16, 0.8), (0.2, 30, 0.8)))
    layers = [lowered(layer, DROP) for layer in _garden(s, green, way)]
    rail = Pen()
    for a, b in ((-330, 60), (240, 330)):
        _railing(rail, a, b)
    for x in (-322, 60, 240, 322):
        _post(rail, x)
    rail.rect(-330, -HIGH * 100, 330, -HIGH * 100 + 20, rail.down("#ffffff", "#b8c0cc"))
    for x in (-190, -60, 150):
        _basket(rail, s, x, -198)
    layers.append(rail.card(-3.3, 3.3, 0, HIGH, DEEP - 0.2))
    seat = Pen()
    _rocker(seat, -228)
    layers.append(seat.card(-3.2, -1.4, -0.08, 1.4, 1.7))
    deck, roof, beam, steps = Pen(), Pen(), Pen(), Pen()
    _planks(deck, "#c49a72", rng, -int(DEEP * 100), 2400)
    deck.rect(-900, -int(DEEP * 100), -int(SIDE * 100), 2400, dark(wall, 0.3))          # under the wall: no garden shows through
    deck.rect(-330, -int(DEEP * 100), 330, 2400, deck.across("#3a2440/0.3", "#3a2440/0", "#fff0c8/0.14"))
    deck.oval(-60, -120, 260, 160, deck.soft("#ffb45e", 0.24), glow=True)
    _planks(roof, "#e8ecee", rng, -int(DEEP * 100), 2400)
    roof.rect(-330, -340, 330, 2400, "#4a5068", o=0.28)
    roof.disc(0, -120, 26, "#fff4d0")
    roof.oval(0, -120, 200, 160, roof.soft("#ffc46b", 0.6), glow=True)
    for y in (-330, -60, 260):
        beam.rect(-y - 9, -HIGH * 100, -y + 9, 0, beam.across("#ffffff", "#b8c0cc"))
    beam.rect(-340, -HIGH * 100, 2400, -HIGH * 100 + 22, beam.down("#ffffff", "#b8c0cc"))
    for k in range(5):
        steps.rect(144 - k * 3, k * 13, 236 + k * 9, k * 13 + 13, steps.down("#e8d8c4", "#a88a70"), 2)
    layers.insert(-2, steps.card(1.2, 3.0, -0.65, 0, DEEP + 0.2))
    ground = country.meadow_ground(s, green, way, "#d8c4a4", ((-6, 12, 3.0), (9, 13, 3.2)))
    floors = (*terrain.floors(ground, terrain.CUTS, height=-DROP), deck.floor(-24, DEEP, 9.0), roof.floor(-24, DEEP, SIDE, HIGH), _house_side(s, wall, rng))
    return Scenery(tuple(layers), floors, country.northern(s), haze=0.035)


def _garden(s: Setting, green: str, way: Trail) -> list[Layer]:
    """What lies before a house: hills, trees, a fence with a gate, beds."""
    tones = tuple(mix(t, "#8fb8b0", 0.28) for t in flora.LEAVES[s.season or "summer"])
    layers = [*country.far_hills(s, green, "porch", 0.8), terrain.woodline(s, 42, 170, (4, 7), tones, 34, "porch", 0.15)]
    layers.append(country.trees(s, 18, ((-10.5, 6.8), (-5.0, 5.6), (7.6, 6.4), (12.0, 7.2)), 0.7, salt="porch"))
    fence = Pen()
    for a, b in ((-1500, -60), (100, 1500)):
        village.fence(fence, a, b, "#f4f4f6")
    for post in (-66, 96):
        fence.rect(post - 9, -122, post + 9, 0, fence.across("#ffffff", "#b8c0cc"), 3)
        fence.disc(post, -126, 12, fence.ball("#ffffff", "#b8c0cc"))
    layers.append(fence.card(-15, 15, -0.1, 1.5, 14.0))
    beds, rng = Pen(), s.rng("porchbeds")
    x = -620.0
    while x < 900:
        if not 20 < x < 330:
            with beds.at(x, 6):
                flora.bush(beds, rng, rng.uniform(90, 140), rng.choice(("#5f9a4c", "#6fae58", "#4f8a50")) if s.season != "winter" else "#aebcc4",
                           rng.choice((*country.flowers_of(s), "#ffffff")), flora.rim_of(s), 0.5)
        x += rng.uniform(60, 110)
    layers.append(country.trees(s, 9.0, ((7.4, 5.4),), 1.0, salt="porchnear"))
    layers += country.rows(s, green, way, country.flowers_of(s), 18, "porch")[1:6]
    layers.append(beds.card(-7.5, 10, -0.3, 1.7, 4.6, sway=0.12))
    return layers


def _basket(pen: Pen, s: Setting, x: float, y: float) -> None:
    rng = s.rng(f"basket{x}")
    pen.line(f"M{x} {-HIGH * 100 + 16:.0f}V{y - 20}M{x} {y - 34}L{x - 24} {y}M{x} {y - 34}L{x + 24} {y}", "#5a5058", 2)
    pen.path(f"M{x - 28} {y}H{x + 28}Q{x + 20} {y + 28} {x} {y + 30}T{x - 28} {y}Z", pen.across("#b8845a", "#7a5034"))
    flora.clump(pen, rng, x, y - 4, 34, 22, "#5f9a4c" if s.season != "winter" else "#8f9aa0", 0.4)
    for _ in range(9):
        pen.disc(x + rng.uniform(-34, 34), y + rng.uniform(-20, 22), 5.5, rng.choice(("#ff6f8a", "#c98aff", "#ffffff", "#ffd24d")))


def _rocker(pen: Pen, x: float) -> None:
    """A rocking chair."""
    pen.shadow(x, 0, 60, 7)
    pen.line(f"M{x - 52} -10Q{x} 8 {x + 56} -12", "#7a4f34", 8)
    pen.line(f"M{x - 30} -2V-48M{x + 32} -4V-48M{x - 34} -46L{x - 52} -128", "#8a5c3c", 8)
    for k in range(4):
        pen.line(f"M{x - 34 + k * 5} -48L{x - 50 + k * 5} -124", "#b8845a", 4)
    pen.line(f"M{x - 56} -126H{x - 26}M{x - 38} -76H{x + 34}V-48", "#8a5c3c", 7)
    pen.rect(x - 38, -54, x + 38, -44, pen.down("#d84f4a", "#a8343a"), 4)


def doorstep(s: Setting) -> Scenery:
    """Before the front door of a house: steps, a mat, pots, a lantern, roses, windows with boxes."""
    rng, green = s.rng("doorstep"), country.GREENS[s.season]
    tone = s.looks.colour("door", default=rng.choice(("#2f6f8a", "#a83f3a", "#3f7a52", "#c8902a")))
    f = fronts.Front(wall=s.looks.colour("house", "wall", default=rng.choice(("#e8d4b4", "#d8a890", "#dfe4e0", "#c8705a"))), tone=tone, wide=1120, columns=4, floor=300,
                     steps=2, top="hip", roof="#9a5a4a", extras=frozenset(("brick",)))
    house, pots = Pen(), Pen()
    with house.at(135):
        fronts.wall(house, f)
        fronts.TOPS["hip"](house, f, f.roof)
        for x in (-370, 330):
            for y in (-262, -556):
                facades.pane(house, x - 62, y, 124, 158, "#fffaf0", rng, 0.8)
                for side in (-1, 1):
                    house.rect(x + side * 72, y - 6, x + side * 118, y + 166, house.across(light(tone, 0.2), dark(tone, 0.2)), 2)
                house.rect(x - 74, y + 164, x + 74, y + 188, house.down("#b87a50", "#7a4a30"), 3)
                for k in range(16):
                    house.disc(x - 70 + k * 9.4, y + 162 - rng.uniform(0, 16), 9, rng.choice(("#5f9a4c", "#6fb055", "#ff7a90", "#ffffff", "#ffd24d")))
        for k in range(2):
            house.rect(-190 + k * 22, -(k + 1) * 17, 190 - k * 22, -k * 17, house.down("#f2ece2", "#b8aea6"), 2)
        doorways.DOORS["portal"](house, f, rng)
        house.rect(-70, -38, 70, -32, "#7a5a3a", 2)
        for _ in range(120):
            u = rng.random()
            at, up = -205 + 410 * u, -300 - 70 * (1 - (2 * u - 1) ** 2) + rng.uniform(-26, 26)
            if rng.random() < 0.45:
                at, up = rng.choice((-214, 214)) + rng.uniform(-20, 20), -rng.uniform(40, 300)
            house.disc(at, up, rng.uniform(10, 17), rng.choice(("#4f8f4a", "#5fa052", "#77b45a") if s.season != "winter" else ("#8a9a98", "#a8b4b4")))
            if rng.random() < 0.35 and s.season != "winter":
                flora.bloom(house, at, up, rng.uniform(6, 10), rng.choice(("#f2728c", "#fff0f2", "#f7a8b8")))
    for x, size in ((-60, 1.0), (330, 1.15), (-118, 0.7)):
        with pots.at(x, 0, size):
            pots.shadow(0, 0, 44, 7)
            flora.clump(pots, rng, 0, -86, 42, 40, "#5f9a4c" if s.season != "winter" else "#8fa0a0", 0.7)
            pots.path("M-30 -56H30L22 0H-22Z", pots.across("#d98a5c", "#b86a44", "#7a4230"))
            pots.rect(-34, -64, 34, -52, pots.down("#e8a47c", "#a8603c"), 3)
    way = Trail(((0.2, -8, 1.3), (0.2, -1, 1.2), (1.0, 2.5, 1.1), (1.35, 5.2, 1.4)))
    ground = country.meadow_ground(s, green, way, "#d8ccc0", ((-7, 9, 3),))
    layers = [*country.far_hills(s, green, "step"), terrain.woodline(s, 40, 160, (5, 8), flora.LEAVES[s.season or "summer"], 30, "step"),
              country.trees(s, 11, ((-9.5, 7.0), (11.5, 6.6), (-14, 6)), 0.7, salt="step"), house.card(-5.2, 7.9, -0.2, 9.4, 5.2), buildings.beds(s, -4.2, 6.9, 4.9, (-0.9, 3.4)),
              pots.card(-2.2, 4.2, -0.12, 1.5, 3.6)]
    layers += country.rows(s, green, way, country.flowers_of(s), 16, "step")[6:]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.03)


def _washing(s: Setting, z: float, a: float, b: float, salt: str) -> Layer:
    """A line between two posts with shirts, trousers, socks and sheets."""
    pen, rng = Pen(), s.rng(f"wash{salt}")
    pen.line(f"M{a} 0V-232M{a - 34} -226h68M{b} 0V-232M{b - 34} -226h68", "#8a6a4c", 10)
    pen.line(f"M{a} -226Q{(a + b) / 2:.0f} -196 {b} -226", "#6a6068", 3)
    x = a + 40
    while x < b - 90:
        tone, wide = rng.choice(FABRICS), rng.choice((58, 72, 96, 120))
        y = -224 + 15 * (1 - ((x + wide / 2 - (a + b) / 2) / ((b - a) / 2)) ** 2)
        if wide == 58:
            pen.path(f"M{num(x)} {num(y)}h44v16l-6 66h-13l-3 -46l-3 46h-13l-6 -66Z", pen.down(light(tone, 0.2), dark(tone, 0.12)))
        elif wide == 72:
            pen.path(f"M{num(x)} {num(y + 4)}l20 -5q12 9 24 0l20 5l14 26l-17 8l-4 -9v52h-44v-52l-4 9l-17 -8Z", pen.slant(light(tone, 0.25), tone, dark(tone, 0.15)))
        else:
            pen.path(f"M{num(x)} {num(y)}h{wide}l{num(rng.uniform(-5, 6))} 118q{-wide / 4:.0f} 9 {-wide / 2:.0f} 0t{-wide / 2:.0f} 0Z", pen.across(light(tone, 0.25), tone, dark(tone, 0.12), light(tone, 0.1)))
            pen.line(f"M{num(x + wide * 0.3)} {num(y + 6)}v104M{num(x + wide * 0.66)} {num(y + 6)}v104", dark(tone, 0.2), 3, 0.3)
        for px in (x + 6, x + min(wide, 66) - 8):
            pen.rect(px - 2, y - 7, px + 2, y + 6, "#c89a5a", 1)
        x += wide + rng.uniform(10, 22)
    return pen.card(a / 100 - 0.6, b / 100 + 0.6, -0.05, 2.5, z, sway=0.35)


def backyard(s: Setting) -> Scenery:
    """Behind the house: washing lines, an apple tree with a swing, a shed, pots, a board fence, the neighbours' roofs."""
    rng, green = s.rng("backyard"), country.GREENS[s.season]
    roofs, fence, shed, tools = Pen(), Pen(), Pen(), Pen()
    for x in (-2300, -1450, 900, 1750, 2600, -700, 150):
        wall = rng.choice(facades.WALLS)
        wide, tall, roof = rng.uniform(560, 720), rng.uniform(470, 620), rng.choice(village.ROOFS)
        roofs.rect(x, -tall, x + wide, 20, roofs.down(light(wall, 0.2), wall))
        roofs.poly([(x - 30, -tall + 6), (x + wide * 0.2, -tall - 200), (x + wide * 0.8, -tall - 200), (x + wide + 30, -tall + 6)], roofs.slant(light(roof, 0.25), dark(roof, 0.25)))
        for u in (0.2, 0.6):
            facades.pane(roofs, x + wide * u, -tall + 70, 84, 110, "#fff4e4", rng, 0.6)
    for x in range(-1700, 1700, 32):
        tone = rng.choice(("#b8875a", "#a8744a", "#c4966a", "#9a6a48"))
        fence.path(f"M{x} 0V-172l15 -13l15 13V0Z", fence.across(light(tone, 0.2), tone, dark(tone, 0.2)))
    fence.rect(-1700, -140, 1700, -128, "#7a5034", o=0.6)
    f = fronts.Front(wall="#9a7a5a", roof="#5f6a6a", tone="#6a4a34", wide=330, floors=1, floor=170, columns=2, panes="none", extras=frozenset(("timber",)))
    with shed.at(640):
        fronts.wall(shed, f)
        fronts.TOPS["hip"](shed, f, f.roof)
        shed.rect(-52, -196, 52, 0, "#6a4a34")
        shed.line("M-46 -190L46 -6M-52 -98H52M0 -196V0", "#4a3224", 6)
        facades.pane(shed, 82, -190, 56, 60, "#fff4e4", rng, 1.0)
    tools.path("M-430 -58H-340L-356 -18H-412Z", tools.across("#4f8f6a", "#2f5f48"))
    tools.disc(-446, -16, 16, "#2f2c34")
    tools.line("M-350 -54L-284 -72M-356 -20L-330 0", "#8a5c3c", 7)
    tools.path("M-424 -58q34 -30 78 0Z", "#6f4f38")
    for x, size in ((300, 0.9), (352, 0.7), (398, 1.0)):
        with tools.at(x, 0, size):
            flora.clump(tools, rng, 0, -76, 36, 30, "#5f9a4c" if s.season != "winter" else "#9fb0b0", 0.5)
            tools.path("M-28 -52H28L20 0H-20Z", tools.across("#d98a5c", "#7a4230"))
    ground = country.meadow_ground(s, green, Trail(((2.6, -8, 0.5), (2.4, 0, 0.5), (4.4, 7, 0.5), (6.2, 10.6, 0.6))), "#d0c0ac", ((-6.4, 7.6, 4.0), (6.4, 10.4, 2)))
    layers = [facades.skyline(rng, 120, 130, 5, 11, "#a8bccc"), terrain.woodline(s, 40, 160, (5, 8), tuple(mix(t, "#8fb8b0", 0.3) for t in flora.LEAVES[s.season or "summer"]), 30, "by"),
              roofs.card(-24, 34, -0.3, 8.6, 20), fence.card(-17, 17, -0.1, 1.95, 12), shed.card(4, 9, -0.2, 3.6, 10.4), country.trees(s, 7.8, ((-6.2, 6.2),), 1.2, salt="apple"),
              _washing(s, 5.6, -420, 130, "a"), _washing(s, 3.6, 40, 520, "b"), tools.card(-5, 5, -0.12, 1.3, 2.5)]
    layers += country.rows(s, green, None, country.flowers_of(s), 16, "by")[3:]
    return Scenery(tuple(layers), terrain.floors(ground), haze=0.03)


PLACES = (
    Place(("porch", "front porch", "veranda", "verandah", "porch of a house", "porch steps", "back porch", "deck of a house", "porch swing", "farmhouse porch"), porch, roofed=True),
    Place(("doorstep", "front door", "front step", "front steps", "stoop", "house door", "cottage door", "door of the house", "door of a house", "front door step"), doorstep),
    Place(("back yard", "backyard", "back garden", "behind the house", "washing line", "clothesline", "clothes line", "laundry line", "backyard of a house"), backyard),
)

"""Before an opening and beside a river: the mouth of a cave in its rock wall, the gate of a mine, a promenade through a city."""

from __future__ import annotations

import itertools
import random
from functools import partial

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import buildings, country, doorways, facades, flora, rocks, terrain, waters
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

MOUTH = [(-250.0, 30.0), (-300, -120), (-270, -280), (-170, -400), (-20, -450), (130, -410), (240, -300), (286, -140), (250, 30)]


def _ring(grow: float, rng: random.Random) -> list[tuple[float, float]]:
    """The outline of the opening, `grow` times as large, ragged."""
    out: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(MOUTH):
        out += rocks.jag(rng, (x0 * grow, y0 * grow + (grow - 1) * 60), (x1 * grow, y1 * grow + (grow - 1) * 60), 0.12, 2)[:-1]
    return [*out, (MOUTH[-1][0] * grow, 30)]


def _rock_face(s: Setting, pen: Pen, rng: random.Random) -> None:
    stone = s.looks.colour("rock", "cliff", default="#9a9298")
    for x, wide, tall in ((-1350.0, 900, 1500), (1300, 980, 1650), (-2100, 1100, 1350), (2150, 1200, 1500), (-640, 900, 1150), (700, 900, 1250), (0, 1300, 1050)):
        with pen.at(x, 20):
            rocks.crag(pen, rng, wide, tall, rng.choice((stone, light(stone, 0.08), dark(stone, 0.08))), country.snowy(s), rim_of(s))
    for grow, tone in ((1.26, light(stone, 0.2)), (1.12, dark(stone, 0.25)), (1.0, "#2a2430"), (0.84, "#1a1620"), (0.6, "#100d16")):
        pen.poly(_ring(grow, s.rng(f"ring{grow}")), tone)
    for k in range(9):
        a = -230 + k * 56
        top = -450 + abs(a) ** 2 / 520
        pen.poly([(a - 17, top + 6), (a + 15, top + 4), (a + rng.uniform(-6, 6), top + rng.uniform(46, 120))], dark(stone, 0.4))
    for side in (-1, 1):
        for _ in range(22):
            vine, y = side * rng.uniform(240, 380), -rng.uniform(60, 520)
            pen.line(f"M{num(vine)} {num(y)}q{num(rng.uniform(-16, 16))} 60 {num(rng.uniform(-10, 10))} {num(rng.uniform(90, 190))}", rng.choice(("#5f8f4a", "#4f7a44", "#7fa858")) if not country.snowy(s) else "#c8d4e4", rng.uniform(5, 10), 0.9)
    if not country.snowy(s):
        for _ in range(16):
            x = rng.uniform(-330, 330)
            flora.clump(pen, rng, x, -520 + abs(x) * 0.34 - rng.uniform(0, 50), rng.uniform(44, 90), rng.uniform(22, 40), rng.choice(("#6f9a50", "#5f8a4a", "#86ac5c")), 0.4, rim_of(s))


def cave_mouth(mine: bool, s: Setting) -> Scenery:
    """A dark opening in a rock wall at the end of a path, ferns and boulders; of a mine: timbered, with rails, a cart and lanterns."""
    rng, green = s.rng("mouth"), mix(country.GREENS[s.season], "#6f9a58", 0.25 if not country.snowy(s) else 0)
    way = Trail(((-0.4, -8, 1.2), (0, -1, 1.1), (0.8, 5, 1.05), (1.5, 10, 1.3), (1.7, 14.6, 2.2)))
    ground = country.meadow_ground(s, green, way, "#b89a78" if not mine else "#9a8a7a", ((-8, 10, 3),))
    face, near = Pen(), Pen()
    with face.at(170):
        _rock_face(s, face, rng)
        if mine:
            _timbers(face)
        else:
            face.pool(0, -140, 260, 200, "#7fd8e8", 0.55)
    if mine:
        for share in (-0.42, 0.42):
            ground.line(way.along(share), "#3a3f48", 11)
            ground.line(way.along(share), "#a8b0ba", 4)
        for x, z, _ in way.smooth(0.6)[::3]:
            ground.rect(x * 100 - 82, -z * 100 - 9, x * 100 + 82, -z * 100 + 9, "#6a4c36", 3, 0.85)
        _cart(near, 330)
    layers = [*country.far_hills(s, green, "mouth", 1.3), terrain.woodline(s, 44, 190, (7, 12), tuple(mix(t, "#8fb8b0", 0.3) for t in (*flora.LEAVES[s.season or "summer"], "#4a8668")), 44, "mouth", 0.6)]
    layers += [country.trees(s, 20, ((-17, 9), (-20, 8), (18, 9), (22, 10)), 0.4, "pine", "mouth"), face.card(-27, 31, -0.4, 18, 15)]
    for z, plan in ((12.6, ((-4.4, 150), (-6.4, 220), (5.6, 170), (8.0, 240), (-9.4, 260))), (8.0, ((-6.4, 150), (6.2, 180), (8.4, 130))), (4.4, ((-4.6, 120), (5.0, 110)))):
        stones = Pen()
        for x, wide in plan:
            with stones.at(x * 100, 8):
                rocks.rock(stones, rng, wide, rng.choice(("#9a949c", "#8a848e", "#a8a2a4")), country.snowy(s), "#7f9a58", rim_of(s))
            if not country.snowy(s):
                with stones.at(x * 100 + wide * 0.6, 6):
                    flora.fern(stones, rng, rng.uniform(60, 100), "#6f9f4f")
        layers.append(stones.card(min(x for x, _ in plan) - 2, max(x for x, _ in plan) + 2.4, -0.4, 2.8, z, sway=0.04))
    layers.append(country.trees(s, 7.2, ((-8.0, 7.6),), 0.6, "pine", "mouthhero"))
    if mine:
        layers.append(near.card(1.8, 5, -0.1, 1.9, 3.4))
    layers += country.rows(s, green, way, country.flowers_of(s), 20, "mouth")[4:]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.035)


def _timbers(pen: Pen) -> None:
    """The frame of a mine's gate, lanterns on it, crossed picks above."""
    for x in (-236, 236):
        pen.rect(x - 30, -400, x + 30, 20, pen.across("#b8865a", "#8a5f3c", "#553a26"))
    pen.rect(-330, -458, 330, -396, pen.down("#c8966a", "#8a5f3c", "#5f4028"), 4)
    for x in (-280, -140, 0, 140, 280):
        pen.disc(x, -427, 7, "#3f3a3a")
    pen.line("M-206 -396L-130 -300M206 -396L130 -300", "#7a5236", 22)
    for turn in (-38, 38):
        with pen.at(0, -520, turn=turn):
            pen.rect(-6, -66, 6, 84, "#a8784c", 3)
            pen.path("M-72 -44Q0 -96 72 -44Q0 -72 -72 -44Z", "#8a929c")
    for x in (-236, 236):
        doorways.lantern(pen, x, -336)


def _cart(pen: Pen, x: float) -> None:
    pen.shadow(x, 2, 100, 10)
    pen.path(f"M{x - 92} -106H{x + 92}L{x + 70} -24H{x - 70}Z", pen.across("#8a929c", "#5f6670", "#3a4048"))
    pen.rect(x - 98, -114, x + 98, -100, pen.down("#a8b0ba", "#5f6670"), 3)
    rng = random.Random(3)
    for _ in range(16):
        cx, cy = x + rng.uniform(-74, 74), -112 - rng.uniform(0, 26)
        pen.poly([(cx - 20, cy + 14), (cx - 8, cy - 12), (cx + 13, cy - 9), (cx + 20, cy + 13)], rng.choice(("#3a3a42", "#4a4a54", "#e8c04a", "#5a5a66")))
    for wx in (-50, 50):
        pen.disc(x + wx, -18, 20, pen.ball("#6a727c", "#2f343c"))
        pen.disc(x + wx, -18, 7, "#a8b0ba")


def promenade(s: Setting) -> Scenery:
    """A paved walk along a river through a city: iron rail, lamps, benches, plane trees, a stone bridge, towers mirrored in the water."""
    rng = s.rng("promenade")
    river, walk, bridge, rail, seats = Pen(), Pen(), Pen(), Pen(), Pen()
    waters.water(river, rng, "#4f8fae", "#a8cbd8", 4.0, 80.0, 200.0, 240)
    for x in range(-60, 61, 4):
        river.oval(x * 100, -5200, rng.uniform(90, 240), 2400, river.soft(rng.choice(("#8f9cb4", "#c8b8a8", "#6f86a8")), 0.4))
        river.oval(x * 100, -4600, rng.uniform(40, 90), 2600, river.soft("#ffc46b", 0.34), glow=True)
    stone = "#c8bcac" if s.season != "winter" else "#dfe6f0"
    walk.rect(-7800, -640, 7800, 2400, walk.down(dark(stone, 0.05), stone, light(stone, 0.05)))
    for y in range(-620, 800, 56):
        for x in range(-1500, 1500, 88):
            walk.rect(x + (y // 56 % 2) * 44 + 2, y + 2, x + (y // 56 % 2) * 44 + 86, y + 54, rng.choice((light(stone, 0.16), stone, dark(stone, 0.08), "#d0b8a0")), 3, 0.7)
    walk.rect(-7800, -640, 7800, -580, walk.down("#efe6d8", "#a89c8e"))
    for x in (-620, 560):
        walk.oval(x, -360, 240, 210, walk.soft("#ffc46b", 0.26), glow=True)
    tone = "#d0c0a8"
    d = "M-4200 -620Q-1600 -760 0 -800T4200 -620V160H-4200Z"
    bridge.path(d, bridge.down(light(tone, 0.3), tone, dark(tone, 0.25)))
    for k in range(-3, 4):
        bridge.path(f"M{k * 1120 - 420} 170V-120A420 {400 - abs(k) * 40} 0 0 1 {k * 1120 + 420} -120V170Z", bridge.down("#8fb4c8", "#5f8fae"))
        bridge.line(f"M{k * 1120 - 420} -120A420 {400 - abs(k) * 40} 0 0 1 {k * 1120 + 420} -120", light(tone, 0.45), 34)
    bridge.line("M-4200 -660Q-1600 -800 0 -840T4200 -660", light(tone, 0.5), 40)
    for k in range(-7, 8):
        y = -830 + abs(k) ** 1.7 * 7
        bridge.rect(k * 540 - 9, y - 200, k * 540 + 9, y, "#4a4f5a")
        bridge.disc(k * 540, y - 216, 34, "#fff4d0")
        bridge.disc(k * 540, y - 216, 46, "#ffd08a", glow=True)
    for x in range(-1700, 1701, 230):
        rail.rect(x - 9, -112, x + 9, 4, rail.across("#4f5f6a", "#2f3a44"))
        rail.disc(x, -118, 12, rail.ball("#6a7a86", "#2f3a44"))
    rail.line("M-1700 -100H1700M-1700 -14H1700", "#36424c", 8)
    rail.line("".join(f"M{x} -98q14 42 0 84M{x + 23} -98q-14 42 0 84" for x in range(-1700, 1701, 46)), "#3f4c56", 4)
    for x in (-620, 560):
        facades.lamp(seats, x, 400, flip=x > 0)
    buildings.bench(seats, -360)
    buildings.bench(seats, 330)
    layers = [facades.skyline(rng, 210, 220, 26, 70, "#a8bcd4", gap=0.2), facades.skyline(rng, 130, 140, 12, 32, "#8fa4c0", gap=0.35)]
    row = Pen()
    house = -7200.0
    while house < 7200:
        wide = rng.uniform(600, 900)
        facades.house(row, house, wide, rng.randint(2, 4), rng)
        house += wide
    row.rect(-7200, 0, 7200, 300, "#a89c8c")
    layers += [row.card(-72, 72, -3, 12.5, 78), country.trees(s, 75, ((-52, 9), (-40, 8), (-26, 9), (-14, 8), (12, 9), (24, 8), (38, 9), (50, 8)), 0.3, salt="prfar"), _smaller(bridge.card(-42, 42, -1.6, 11, 60), 0.58, 7.0), waters.glitter(s, 40, 90, count=40), waters.glitter(s, 24, 60, count=30)]
    boat = Pen()
    boat.path("M-420 -60H400Q470 -56 500 -110Q470 10 380 20H-380Q-440 0 -420 -60Z", boat.down("#ffffff", "#d8e0e8", "#8fa4b8"))
    boat.rect(-340, -170, 260, -60, boat.down("#f8fafc", "#c8d4e0"), 12)
    for k in range(6):
        boat.rect(-320 + k * 94, -150, -250 + k * 94, -86, "#5f8fb4", 6)
        boat.rect(-320 + k * 94, -150, -250 + k * 94, -86, "#ffd08a", 6, 0.8, glow=True)
    boat.rect(-420, -36, 420, -22, "#d8503f")
    b = boat.card(-5.4, 5.4, -0.3, 2.2, 26, drift=0.12)
    layers += [Layer(b.sketch, b.z, b.width, -8.0, -0.6, 0, b.drift, 0.02), rail.card(-17, 17, -0.1, 1.4, 6.0), seats.card(-8, 8, -0.1, 4.7, 4.0), country.trees(s, 3.6, ((-6.4, 5.8), (6.9, 5.4)), 0.9, salt="pr")]
    return Scenery(tuple(layers), (*terrain.floors(river, (4.0, 9.0, 15.0, 25.0, 42.0, 80.0), 200, -0.9), *terrain.floors(walk, (-8.0, -2.0, 2.0, 6.4))), haze=0.025)


def _smaller(layer: Layer, share: float, x: float) -> Layer:
    return Layer(layer.sketch, layer.z, layer.width * share, x, layer.y)


PLACES = (
    Place(("cave entrance", "cave mouth", "mouth of the cave", "mouth of a cave", "entrance of the cave", "entrance to the cave", "entrance of a cave", "entrance to a cave", "outside the cave", "in front of the cave",
           "front of the cave", "cave opening", "outside a cave"), partial(cave_mouth, False)),
    Place(("mine entrance", "entrance of the mine", "entrance to the mine", "entrance to a mine", "outside the mine", "mouth of the mine", "mine gate", "gold mine entrance", "mine shaft entrance"), partial(cave_mouth, True)),
    Place(("promenade", "river promenade", "riverside promenade", "embankment", "river embankment", "riverfront", "riverside walk", "city river", "river in the city", "esplanade", "waterfront promenade"), promenade),
)

"""Places people leave from: a harbour, a railway station, a bridge."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import facades, furniture
from director.tools.generators.animatic.art.places.castle import hills
from director.tools.generators.animatic.art.places.pen import Pen, num

HULLS = ("#d9504a", "#3f6fa8", "#f4ead8", "#2f8f8a", "#e8a83a")


def water(rng: random.Random, near: float, far: float, colour: str = "#3f94c4", height: float = -1.2) -> Floor:
    """A sheet of water with glints."""
    pen = Pen()
    pen.rect(-20000, -far * 100, 20000, -near * 100, pen.down(light(colour, 0.5), light(colour, 0.12), colour, dark(colour, 0.3)))
    for _ in range(220):
        depth = near * 100 + rng.random() ** 1.8 * (far - near) * 90
        x, wide = rng.uniform(-1, 1) * (1200 + depth * 1.2), rng.uniform(60, 260) * (0.6 + depth / 4000)
        pen.path(
            f"M{num(x - wide)} {num(-depth)}q{num(wide)} {num(-wide * 0.16)} {num(wide * 2)} 0q{num(-wide)} {num(wide * 0.1)} "
            f"{num(-wide * 2)} 0Z",
            rng.choice(("#ffffff", light(colour, 0.6), dark(colour, 0.3))),
            0.4,
        )
    for _ in range(40):
        depth = near * 100 + rng.random() ** 1.5 * (far - near) * 60
        pen.oval(
            rng.uniform(-1, 1) * (600 + depth), -depth, rng.uniform(20, 60), rng.uniform(60, 220), pen.soft("#ffc46b", 0.22), glow=True
        )
    return pen.floor(near, far, 200, height)


def boat(pen: Pen, x: float, size: float, rng: random.Random, masts: int = 1) -> None:
    """A fishing boat or a sailing ship, its water line at y = 0."""
    hull = rng.choice(HULLS)
    with pen.at(x, 0, size, flip=rng.random() < 0.5):
        pen.path("M-180 -76Q-150 20 -120 30H130Q180 -10 214 -96Q100 -56 -180 -76Z", pen.down(light(hull, 0.25), hull, dark(hull, 0.4)))
        pen.path("M-180 -76Q100 -56 214 -96L208 -78Q100 -40 -174 -58Z", "#fff4e0")
        pen.rect(-110, -150, 0, -70, pen.across("#fff8ea", "#e4d8c4", "#b0a494"), 6)
        pen.rect(-118, -162, 8, -148, pen.down(light(hull, 0.2), dark(hull, 0.3)), 4)
        for wx in (-94, -52):
            pen.rect(wx, -136, wx + 30, -106, pen.slant("#cfe8f2", "#5f88a8"), 4)
            pen.rect(wx, -136, wx + 30, -106, "#ffc46b", 4, 0.6, glow=True)
        for k in range(masts):
            mx = 40 + k * 80
            pen.rect(mx - 4, -400 + k * 70, mx + 4, -70, pen.across("#c99a6a", "#6a4a34"))
            pen.path(f"M{mx + 8} {-390 + k * 70}Q{mx + 110} -230 {mx + 120} -100H{mx + 8}Z", pen.across("#fffaf0", "#e8dcc8", "#c4b4a4"))
            pen.path(f"M{mx - 8} {-360 + k * 70}Q{mx - 80} -210 {mx - 86} -110H{mx - 8}Z", pen.across("#e0d2be", "#fff6e8"))
        pen.path("M-160 26Q0 44 150 22Q60 60 -160 26Z", "#ffffff", 0.5)


def _quay(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-4000, -330, 4000, 2400, "#b89a7c")
    for y in range(-330, 1300, 30):
        pen.rect(-4000, y, 4000, y + 30, rng.choice(("#b8926a", "#c49e76", "#a98560")))
        pen.line(f"M-4000 {y}H4000", "#6f5138", 2.2, 0.8)
        pen.line("".join(f"M{x} {y}v30" for x in range(-1500 + rng.randrange(200), 1500, 260)), "#6f5138", 2.2, 0.7)
    pen.rect(-4000, -330, 4000, -300, pen.down("#8a6646", "#6a4a34"))
    return pen.floor(-24, 3.3, 40)


def _harbour(setting: Setting) -> Scenery:
    rng = setting.rng("harbour")
    fleet, near, posts, crates, town, light_house = Pen(), Pen(), Pen(), Pen(), Pen(), Pen()
    for x in (-2600, -1500, -700, 900, 1900, 2900):
        boat(fleet, x, rng.uniform(1.4, 2.0), rng, rng.randint(1, 2))
    boat(near, -640, 1.25, rng)
    boat(near, 700, 1.4, rng, 2)
    at = -9000.0
    while at < 9000:
        wide = rng.uniform(620, 1000)
        facades.house(town, at, wide, rng.randint(1, 3), rng)
        at += wide + 8
    light_house.poly([(-330, 200), (-220, -2300), (220, -2300), (330, 200)], light_house.across("#ffffff", "#f0e8e0", "#b0a4b0"))
    for k in range(3):
        y, w = -300 - k * 760, 310 - k * 34
        light_house.poly([(-w, y), (-w + 16, y - 380), (w - 16, y - 380), (w, y)], light_house.across("#f27a6a", "#d9403f", "#8a2430"))
    light_house.rect(-170, -2620, 170, -2300, light_house.across("#8fb0c0", "#dff0f4", "#6a8898"))
    light_house.disc(0, -2470, 110, "#fff4c8", 0.9, glow=True)
    light_house.pool(0, -2470, 520, 420, "#ffdf9a", 0.9)
    light_house.path("M-230 -2610Q0 -2960 230 -2610Z", light_house.across("#f27a6a", "#a8303a"))
    for px in range(-1800, 1801, 225):
        posts.rect(px - 14, -92, px + 14, 200, posts.across("#c9a078", "#8a6444", "#54382a"), 6)
        posts.oval(px, -92, 14, 5, "#dcb890")
        posts.line(f"M{px} -70Q{px + 112} -10 {px + 225} -70", "#e8d4a8", 6)
    for cx, wide, tone in ((-330, 92, "#c99460"), (-262, 60, "#b8805a"), (300, 80, "#c99460")):
        crates.shadow(cx, 0, wide * 0.7, 9)
        crates.rect(cx - wide / 2, -wide * 0.8, cx + wide / 2, 0, crates.slant(light(tone, 0.3), tone, dark(tone, 0.35)), 3)
        crates.line(
            f"M{num(cx - wide / 2 + 4)} {num(-wide * 0.8 + 4)}L{num(cx + wide / 2 - 4)} -4M{num(cx - wide / 2 + 4)} "
            f"-4L{num(cx + wide / 2 - 4)} {num(-wide * 0.8 + 4)}",
            dark(tone, 0.3),
            7,
            0.7,
        )
        crates.line(
            f"M{num(cx - wide / 2 + 4)} {num(-wide * 0.8 + 4)}h{num(wide - 8)}v{num(wide * 0.8 - 8)}h{num(8 - wide)}Z", light(tone, 0.2), 7
        )
    tower = light_house.card(-10, 10, -2, 32, 120)
    layers: tuple[Layer, ...] = (
        hills(rng, 280, 420, 34, "#a4bccc", -30),
        hills(rng, 160, 260, 12, "#94b494", -30, 3),
        Layer(tower.sketch, 120, 20, 44, -2),
        town.card(-90, 90, -3.5, 12.5, 90),
        fleet.card(-34, 34, -2, 8, 45, bob=0.12),
        near.card(-13, 13, -1.9, 5.5, 15, bob=0.07),
        posts.card(-18, 18, -2, 1, 3.25),
        crates.card(-4.2, 4.2, -0.15, 1.2, -1.2),
    )
    return Scenery(layers, (water(rng, 3.0, 90), _quay(rng)), haze=0.03)


def _platform(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-4000, -400, 4000, 2400, "#b8b0b4")
    lines = "".join(f"M{x} -250V2400" for x in range(-2000, 2001, 70)) + "".join(f"M-4000 {y}H4000" for y in range(-250, 1200, 70))
    pen.line(lines, "#8a8290", 3, 0.6)
    pen.rect(-4000, -300, 4000, -254, "#f2c84a")
    pen.rect(-4000, -254, 4000, -240, "#8a8290")
    pen.rect(-4000, -400, 4000, -300, pen.down("#d8d0d0", "#a8a0a8"))
    for x in (-600, 0, 600):
        pen.oval(x, 60, 330, 260, pen.soft("#ffd8a0", 0.16), glow=True)
    return pen.floor(-24, 4.0, 40)


def _train(pen: Pen, colour: str, rng: random.Random) -> None:
    """A train standing at the platform, seen from the side."""
    for k in range(-2, 3):
        a, b = k * 1500 - 735, k * 1500 + 735
        pen.rect(a, -340, b, -20, pen.down(light(colour, 0.3), colour, dark(colour, 0.35)), 26)
        pen.rect(a, -372, b, -330, pen.down("#dfe2ea", "#8a90a4"), 18)
        pen.rect(a + 6, -128, b - 6, -104, "#f7e8c8", 3)
        pen.rect(a + 30, -20, b - 30, 40, "#2a2638")
        for i in range(9):
            x = a + 70 + i * 152
            door = i in (2, 6)
            pen.rect(x, -290, x + 112, -40 if door else -160, pen.slant(light(colour, 0.4), dark(colour, 0.3)), 14)
            pen.rect(x + 8, -282, x + 104, -168, pen.slant("#d8eef6", "#7fa4c4", "#4a6a92"), 10)
            pen.rect(x + 8, -282, x + 104, -168, pen.down("#ffc46b/0.3", "#ff9a4a/0.24"), 10, glow=True)
            if rng.random() < 0.6 and not door:
                pen.path(f"M{x + 8} -282h34q-10 60 -34 90Z", "#b8504a", 0.8)
            if door:
                pen.line(f"M{x + 56} -160V-44", dark(colour, 0.4), 4)


def _station(setting: Setting) -> Scenery:
    rng = setting.rng("station")
    train, posts, bench, roof, clock = Pen(), Pen(), Pen(), Pen(), Pen()
    _train(train, setting.looks.colour("train", default=rng.choice(("#b8404a", "#2f6f8a", "#3f7f5a"))), rng)
    for x in (-900, -450, 450, 900):
        posts.shadow(x, 0, 50, 8)
        posts.rect(x - 11, -470, x + 11, 0, posts.across("#7fa89a", "#3f6a60", "#24443f"), 3)
        posts.rect(x - 22, -40, x + 22, 0, posts.across("#7fa89a", "#3f6a60", "#24443f"), 5)
        for sx in (-1, 1):
            posts.line(f"M{x} -360Q{x + sx * 20} -450 {x + sx * 120} -462", "#3f6a60", 10)
            posts.disc(x + sx * 70, -392, 20, posts.ball("#ffffff", "#ffe8b8", "#d9b070"))
            posts.disc(x + sx * 70, -392, 22, "#ffe2a8", glow=True)
            posts.pool(x + sx * 70, -392, 120, 110, "#ffc46b", 0.6)
    posts.rect(-1600, -500, 1600, -462, posts.down("#5a8a7c", "#2f554c"))
    for k in range(64):
        posts.path(f"M{-1600 + k * 50} -464h50l-25 34Z", "#e8dcc0")
    roof.rect(-2400, -500, 2400, 1800, roof.across("#6f7a86", "#8a96a0", "#6f7a86"))
    for y in range(-500, 1800, 220):
        roof.rect(-2400, y, 2400, y + 130, roof.across("#b8d8e8", "#dff2f8", "#b8d8e8") if not setting.dark else "#1a2448")
    for x in (-300, 300):
        bench.shadow(x, 0, 100, 8)
        for y in (-92, -76, -60):
            bench.rect(x - 84, y, x + 84, y + 10, bench.down("#d9a066", "#8f5f38"), 4)
        bench.rect(x - 88, -46, x + 88, -36, bench.down("#e8b47a", "#9a683e"), 4)
        for bx in (-70, 62):
            bench.rect(x + bx, -92, x + bx + 8, 0, "#2f3f3c", 2)
    clock.line("M0 -500V-380", "#24443f", 9)
    furniture.clock(clock, 0, 340, 46)
    layers = (
        facades.skyline(rng, 120, 130, 10, 34, "#a4b4c8", gap=0.3),
        hills(rng, 60, 100, 3, "#a8b894", -20, 2),
        train.card(-38, 38, -2.5, 4, 5.2),
        bench.card(-4.2, 4.2, -0.15, 1.1, 2.6),
        posts.card(-16, 16, -0.15, 5.05, 1.9),
        clock.card(-1, 1, 2.7, 5, 1.8),
    )
    return Scenery(layers, (_platform(rng), roof.floor(-18, 3.0, 24, 5.0)), haze=0.025)


def _bridge(setting: Setting) -> Scenery:
    rng = setting.rng("bridge")
    deck, towers, rail = Pen(), Pen(), Pen()
    steel = setting.looks.colour("bridge", default="#c9604a")
    deck.rect(-800, -12000, 800, 2400, deck.across("#b0a8ac", "#8f8a94", "#8f8a94", "#b0a8ac"))
    deck.rect(-420, -12000, 420, 2400, "#7a7886")
    for y in range(-12000, 2400, 500):
        deck.rect(-7, y, 7, y + 250, "#f4e8c0")
    for x in (-420, 420):
        deck.rect(x - 6, -12000, x + 6, 2400, "#f4f0e6")
    for y in range(-12000, 2400, 140):
        deck.line(f"M-800 {y}H-440M440 {y}H800", "#7f7884", 3, 0.5)
    for sx in (-1, 1):
        towers.rect(sx * 780, -3600, sx * 640, 800, towers.across(light(steel, 0.3), steel, dark(steel, 0.35)))
        towers.line(f"M{sx * 710} -3550Q{sx * 1500} -900 {sx * 5200} -250", dark(steel, 0.2), 26)
        for k in range(1, 12):
            x = 710 + k * 300
            y = -3550 + 3300 * (1 - (1 - k / 15) ** 2.2)
            towers.line(f"M{sx * x} {num(y)}V0", dark(steel, 0.2), 6, 0.7)
        towers.disc(sx * 710, -3640, 40, "#ff5a4a", glow=True)
    for y in (-3500, -2600, -1500):
        towers.rect(-720, y, 720, y + 180, towers.down(light(steel, 0.3), steel, dark(steel, 0.35)))
        towers.line(f"M-640 {y + 180}L640 {y + 620}M640 {y + 180}L-640 {y + 620}", dark(steel, 0.15), 40)
    walls = []
    for side in ("left", "right"):
        pen = Pen()
        a, b = (-2200, 12000) if side == "left" else (-12000, 2200)
        pen.rect(a, -112, b, -98, pen.down(light(steel, 0.4), dark(steel, 0.2)))
        pen.rect(a, -22, b, -6, steel)
        pen.line("".join(f"M{x} -100V-8" for x in range(max(a, -3000), min(b, 3000), 24)), steel, 5)
        for x in range(a, b, 300):
            pen.rect(x - 8, -128, x + 8, 0, pen.across(light(steel, 0.3), dark(steel, 0.3)))
        walls.append(pen.wall(side, -22, 120, 7.0, 1.4))
    for sx in (-1, 1):
        facades.lamp(rail, sx * 560, 480, flip=sx > 0)
    lamp = rail.card(-7, 7, -0.1, 6.4, 9)
    lamps = tuple(Layer(lamp.sketch, z, lamp.width, lamp.x, lamp.y) for z in (30.0, 18.0, 9.0, 3.0))
    layers = (
        facades.skyline(rng, 300, 330, 20, 70, "#a4b8d0", -10, 0.3),
        hills(rng, 240, 360, 14, "#9ab4b8", -40),
        towers.card(-54, 54, -9, 38, 70),
        *lamps,
    )
    return Scenery(layers, (water(rng, -24, 240, height=-14), deck.floor(-22, 120, 8), *walls), haze=0.025)


PLACES = (
    Place(
        (
            "harbour",
            "harbour town",
            "harbor town",
            "port town",
            "harbor",
            "port",
            "docks",
            "pier",
            "marina",
            "quay",
            "wharf",
            "fishing village",
            "jetty",
            "shipyard",
        ),
        _harbour,
    ),
    Place(
        (
            "train station",
            "station",
            "railway platform",
            "outside the train",
            "platform",
            "railway station",
            "railway",
            "bus station",
            "railroad",
        ),
        _station,
    ),
    Place(("bridge", "suspension bridge", "overpass", "viaduct"), _bridge),
)

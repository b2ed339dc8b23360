"""Narrow and hidden rooms: a prison cell, a dungeon, a cellar, a lift, the inside of an igloo and of a submarine."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.castle import torch
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.spaceship import octagon

NARROW = ((0.0, 0.0), (-1.0, 0.2), (1.05, 0.25), (-1.5, 0.7), (1.55, 0.8))


def _bars(pen: Pen, a: float, b: float, low: float, high: float, gap: float = 18) -> None:
    """Iron bars from x = a to b between two heights."""
    iron = pen.across("#8f98a8", "#565f70", "#2a303c")
    for k in range(int((b - a) / gap) + 1):
        pen.rect(a + k * gap - 2.6, -high, a + k * gap + 2.6, -low, iron, 1)
    for y in (low + 4, (low + high) / 2, high - 4):
        pen.rect(a, -y - 4, b, -y + 4, pen.down("#7a8496", "#343b48"), 1)


def _cell(setting: Setting) -> Scenery:
    rng = setting.rng("cell")
    plan = shell.Shell("#a4a49c", "#8f8f88", "#7f8078", "#8a8a84", "stone", "stone", half=2.5, high=3.1, far=3.2, near=-10,
                       holes=((-46, 190, 46, 262),))

    def on_back(pen: Pen) -> None:
        _bars(pen, -42, 42, 192, 260, 17)
        for k in range(4):
            x = -190 + k * 34
            pen.line("".join(f"M{x + 5 * j} -168v22" for j in range(4)) + f"M{x - 4} -150l24 -14", "#5f605a", 2.4, 0.8)
        pen.poly([(-46, -190), (46, -190), (150, -6), (20, -6)], pen.down("#fff0c8/0.18", "#fff0c8/0"))

    bunk, bucket, lamp = Pen(), Pen(), Pen()
    bunk.shadow(-150, 0, 100, 9)
    for y in (46, 138):
        bunk.rect(-246, -y - 8, -58, -y, bunk.down("#7a8496", "#4a5260"), 2)
        bunk.rect(-244, -y - 22, -60, -y - 6, bunk.down("#c4b8a0", "#948870"), 6)
        bunk.rect(-242, -y - 30, -206, -y - 16, bunk.ball("#f4f0e6", "#c9c0b0"), 6)
        bunk.path(f"M-190 {-y - 24}H-62V{-y - 2}Q-120 {-y + 8} -190 {-y - 2}Z", bunk.down("#7a8fa4", "#54687c"))
    for x in (-248, -64):
        bunk.rect(x, -196, x + 8, 0, bunk.across("#8f98a8", "#4a5260"))
    bucket.shadow(176, 0, 30, 5)
    bucket.path("M152 -46H200L194 0H158Z", bucket.across("#c4ccd8", "#8a94a4", "#565f70"))
    bucket.line("M154 -46Q176 -78 198 -46", "#6a7484", 2.4)
    lamp.line("M0 -310V-266", "#4a4a48", 3)
    lamp.path("M-30 -250Q-26 -270 0 -270T30 -250Z", lamp.across("#7a8a80", "#3f4a44"))
    lamp.disc(0, -248, 9, "#fff6d8")
    lamp.disc(0, -248, 9, "#ffe2a8", glow=True)
    lamp.pool(0, -246, 140, 50, "#ffdf9a", 0.6)
    grate = []
    pen = Pen()
    _bars(pen, -250, -152, 0, 310)
    _bars(pen, 152, 250, 0, 310)
    grate.append(pen.card(-2.5, 2.5, -0.05, 3.1, 1.2))
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng), back, bunk.card(-2.5, -0.5, -0.15, 2.1, 2.4), bucket.card(1.4, 2.2, -0.12, 0.9, 2.2),
              lamp.card(-1.6, 1.6, 1.8, 3.1, 2.0), *grate)
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=NARROW)


def _dungeon(setting: Setting) -> Scenery:
    rng = setting.rng("dungeon")
    stone = "#6f6a78"
    plan = shell.Shell(stone, "#5f5a68", "#4f4a58", "#3f3a48", "stone", "stone", "#3a2f34", half=3.6, high=3.4, far=5.0, near=-12)

    def on_back(pen: Pen) -> None:
        pen.path("M-96 -2V-190Q-96 -268 0 -270Q96 -268 96 -190V-2Z", "#3f3a48")
        pen.path("M-82 -2V-188Q-82 -252 0 -254Q82 -252 82 -188V-2Z", pen.down("#5f3f28", "#3a2416"))
        for k in range(-2, 3):
            pen.line(f"M{k * 32} -250V-4", "#2a1a10", 2.5, 0.8)
        for y in (-210, -60):
            pen.rect(-82, y, 82, y + 14, pen.down("#7a7f8a", "#3f434e"))
        _bars(pen, -24, 24, 150, 196, 12)
        pen.disc(52, -110, 9, "#c9a04a")
        for x in (-200, 200):
            torch(pen, x, 200)

    def chains(pen: Pen) -> None:
        for z in (-420, -180, 80, 300):
            for dx in (0, 44):
                links = 9 + rng.randrange(4)
                pen.disc(z + dx, -236, 7, "#4a4e58")
                for k in range(links):
                    pen.line(f"M{z + dx - 4} {-230 + k * 12}a4 7 0 1 0 8 0a4 7 0 1 0 -8 0", "#8a8f9c", 2.4)

    heap, pillars = Pen(), []
    for _ in range(60):
        x = rng.uniform(-340, -190)
        heap.line(f"M{num(x)} {num(-rng.uniform(0, 18))}l{num(rng.uniform(-24, 24))} {num(-rng.uniform(2, 9))}", rng.choice(("#d9b45a", "#b8903f", "#e8cc80")), 2.6)
    heap.shadow(250, 0, 50, 8)
    heap.path("M208 -74Q204 -40 212 0H292Q300 -40 296 -74Z", heap.across("#a8703c", "#7a4a28", "#4a2a18"))
    for y in (-62, -36, -10):
        heap.rect(206, y, 298, y + 6, "#6a6f7c")
    heap.oval(252, -75, 44, 9, heap.down("#8a5a34", "#5a3822"))
    for z in (3.2, -0.8):
        pen = Pen()
        for x in (-300, 300):
            pen.rect(x - 34, -340, x + 34, 0, pen.across(light(stone, 0.2), stone, dark(stone, 0.5)))
            pen.path(f"M{x - 34} -250Q{x - 60} -320 {x - 130} -340H{x + 130}Q{x + 60} -320 {x + 34} -250Z", pen.across(light(stone, 0.15), dark(stone, 0.4)))
            pen.rect(x - 44, -24, x + 44, 0, pen.across(light(stone, 0.2), dark(stone, 0.4)), 2)
        pillars.append(pen.card(-4.4, 4.4, -0.1, 3.4, z))
    back, floors = shell.room(plan, rng, on_back, chains, chains)
    return Scenery((back, heap.card(-3.6, 3.4, -0.12, 1.1, 2.4), *pillars), floors, sky="none", light="fire", haze=0.03, spots=NARROW)


def _cellar(setting: Setting) -> Scenery:
    rng = setting.rng("cellar")
    plan = shell.Shell("#b8a894", "#8a8078", "#6a5a4a", "#8f7458", "bricks", "stone", "#5a4230", half=3.6, high=2.7, far=4.4, near=-11,
                       holes=((190, 190, 280, 236),))

    def on_back(pen: Pen) -> None:
        for row in range(3):
            for k in range(5):
                x, y = -330 + k * 66, 36 + row * 66
                pen.disc(x, -y, 31, pen.ball("#c98f58", "#8a5430", "#4a2a18"))
                pen.disc(x, -y, 23, pen.ball("#d9a870", "#9a6238"))
                pen.line(f"M{x - 31} {-y}h62M{x - 12} {-y - 28}v56M{x + 12} {-y - 28}v56", "#6a3f22", 1.8, 0.5)
                pen.disc(x, -y + 6, 3.6, "#3a2a20")
        pen.rect(-366, -4, -34, 4, "#5a3822")
        pen.rect(20, -150, 150, 0, pen.across("#a8b0b8", "#7a848e", "#4f5860"), 8)
        pen.rect(40, -104, 96, -60, "#3a2a24", 4)
        pen.rect(44, -100, 92, -64, pen.down("#ffb45e", "#ff7a2a"), 3, 0.9, glow=True)
        pen.line("M124 -150V-270M60 -150V-200H-10V-270", "#8f98a2", 13)

    def on_side(pen: Pen) -> None:
        for y in (60, 130, 200):
            for k in range(9):
                furniture.jar(pen, -300 + k * 56 + rng.uniform(-8, 8), y, rng.uniform(1.2, 1.9),
                              rng.choice(("#c9503a", "#e8a83a", "#7a9a4a", "#8a4a6a", "#e8d8b0")))
            pen.rect(-330, -y, 230, -y + 7, pen.down("#c98f58", "#6a4428"))

    stairs, lamp = Pen(), Pen()
    for k in range(9):
        y = k * 27
        stairs.rect(190 + k * 15, -y - 27, 350, -y - 20, stairs.down("#c99a62", "#7a5430"), 1)
        stairs.rect(196 + k * 15, -y - 20, 350, -y, stairs.down("#5f4028", "#3f2a1a"))
    stairs.line("M190 -90L330 -270", "#a8744a", 7)
    for k in range(5):
        stairs.line(f"M{198 + k * 30} {-8 - k * 52}v-84", "#a8744a", 4.5)
    lamp.line("M0 -270V-226", "#3a322c", 3)
    lamp.disc(0, -216, 11, lamp.ball("#fffdf0", "#ffdf9a"))
    lamp.disc(0, -216, 11, "#ffe2a8", glow=True)
    lamp.pool(0, -214, 190, 54, "#ffcf8a", 0.8)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (shell.outside(setting, plan, rng), back, stairs.card(1.7, 3.55, -0.1, 2.7, 3.4), lamp.card(-2.2, 2.2, 1.6, 2.7, 1.8))
    return Scenery(layers, floors, light="lamp", haze=0.02, spots=NARROW)


def _lift(setting: Setting) -> Scenery:
    rng = setting.rng("lift")
    wood = rng.choice(("#9a5c38", "#7a4a3a", "#8a6a3c"))
    plan = shell.Shell(wood, "#6a3a44", "#d9b45a", "#f4ead4", "panels", "chequer", wainscot=dark(wood, 0.25), half=1.9, high=2.7, far=1.7, near=-8)

    def on_back(pen: Pen) -> None:
        pen.rect(-118, -244, 118, -112, pen.slant("#e8c878", "#a8782c"), 4)
        pen.rect(-111, -237, 111, -119, pen.slant("#dff0f4", "#a8c8d4", "#7f9cb0"))
        pen.poly([(-74, -119), (-30, -119), (34, -237), (-10, -237)], "#ffffff", 0.3)
        pen.rect(-160, -104, 160, -96, pen.down("#fff2c0", "#c9963f", "#7a5420"), 4)

    def on_right(pen: Pen) -> None:
        pen.rect(-70, -176, -30, -92, pen.slant("#f2dca8", "#b8863c"), 4)
        for k in range(8):
            x, y = -60 + (k % 2) * 20, -164 + (k // 2) * 19
            pen.disc(x, y, 6.5, "#fffaf0")
            if k in (2, 5):
                pen.disc(x, y, 6.5, "#ffb83a", glow=True)

    def on_ceiling(pen: Pen) -> None:
        for x in (-80, 80):
            pen.oval(x, 0, 50, 40, "#fffdf4")
            pen.oval(x, 0, 50, 40, "#fff2d0", 0.8, glow=True)

    display = Pen()
    display.rect(-52, -268, 52, -238, display.slant("#e8c878", "#a8782c"), 8)
    display.path("M-38 -246a38 20 0 0 1 76 0Z", "#2a1c1c")
    display.path("M0 -246L22 -260", "#ffb83a")
    display.line("M0 -247L20 -259", "#ffb83a", 3)
    display.line("M0 -247L20 -259", "#ffb83a", 3, glow=True)
    back, floors = shell.room(plan, rng, on_back, on_right=on_right, on_ceiling=on_ceiling)
    return Scenery((back, display.card(-0.6, 0.6, 2.3, 2.7, 1.66)), floors, sky="none", light="indoor", haze=0.0,
                   spots=((0.0, 0.0), (-0.8, 0.2), (0.85, 0.25), (-1.2, 0.6), (1.25, 0.65)))


def _dome(setting: Setting) -> Layer:
    """The inside of a dome of snow blocks with its low way out."""
    pen = Pen()
    pen.rect(-900, -900, 900, 120, pen.down("#6f9ac8", "#a8c8ea", "#d8eafa"))
    pen.oval(-160, -420, 620, 420, pen.soft("#ffffff", 0.75))
    for row in range(8):
        r = 470 - row * 26
        y = -30 - row * 62
        half = math.sqrt(max(1.0, 620**2 - (row * 62) ** 2))
        pen.line(f"M{num(-half)} {y}Q0 {num(y + 34 - row * 2)} {num(half)} {y}", "#6f9cca", 5, 0.75)
        pen.line(f"M{num(-half)} {y + 6}Q0 {num(y + 40 - row * 2)} {num(half)} {y + 6}", "#ffffff", 3, 0.6)
        for k in range(-6, 7):
            x = (k + 0.5 * (row % 2)) * r * 0.27
            pen.line(f"M{num(x)} {num(y + 16)}L{num(x * 0.96)} {num(y - 46)}", "#8fb4d8", 3, 0.6)
            pen.line(f"M{num(x + 5)} {num(y + 12)}L{num(x * 0.96 + 5)} {num(y - 40)}", "#ffffff", 2.4, 0.6)
    pen.path("M-120 20V-90Q-116 -196 0 -200Q116 -196 120 -90V20Z", "#9cc0e2")
    pen.path("M-96 20V-84Q-92 -172 0 -176Q92 -172 96 -84V20Z", pen.down("#14265a", "#2f4f8a") if setting.dark else pen.down("#7fb8ec", "#dff0fa"))
    pen.path("M-96 20V-30Q-40 -52 10 -40T96 -34V20Z", "#eaf4fc")
    return pen.card(-9, 9, -0.4, 9, 4.4)


def _igloo(setting: Setting) -> Scenery:
    rng = setting.rng("igloo")
    floor = Pen()
    floor.rect(-900, -470, 900, 1400, floor.down("#c4dcf2", "#eaf4fc", "#dcecf8"))
    floor.oval(0, -60, 240, 190, "#b8946a")
    for _k in range(9):
        floor.oval(rng.uniform(-190, 190), rng.uniform(-200, 90), rng.uniform(24, 60), rng.uniform(16, 40), rng.choice(("#c9a67c", "#a8845a", "#d9bc94")), 0.8)
    bench, fire = Pen(), Pen()
    for side in (-1, 1):
        bench.path(f"M{side * 640} -120H{side * 230}Q{side * 200} -110 {side * 196} 0H{side * 640}Z", bench.down("#f4fafe", "#b4d0ea"))
        bench.path(f"M{side * 620} -136H{side * 250}Q{side * 226} -126 {side * 240} -108H{side * 620}Z", bench.down("#d9b48a", "#9a744c"))
    fire.shadow(160, 0, 50, 7)
    fire.oval(160, -14, 40, 12, fire.down("#8f98a2", "#4f5864"))
    fire.path("M140 -18Q134 -50 156 -78Q160 -58 170 -64Q186 -40 178 -18Z", "#ff9a3c")
    fire.path("M150 -18Q146 -40 158 -56Q170 -40 168 -18Z", "#ffe27a")
    fire.path("M140 -18Q134 -50 156 -78Q160 -58 170 -64Q186 -40 178 -18Z", "#ff9a3c", 0.3, glow=True)
    fire.pool(160, -50, 240, 150, "#ffb45e", 0.4)
    ground: Floor = floor.floor(-14, 4.7, 9)
    layers = (_dome(setting), bench.card(-6.4, 6.4, -0.1, 1.5, 2.4), fire.card(-1.2, 4.4, -0.3, 2.6, 1.4))
    return Scenery(layers, (ground,), sky="none", light="indoor", haze=0.01, spots=NARROW)


def _submarine(setting: Setting) -> Scenery:
    rng = setting.rng("submarine")
    plan = shell.Shell("#5f8078", "#4a5a58", "#c9a04a", "#4a645e", "boards", "tiles", half=2.9, high=2.9, far=4.6, near=-11)

    def dials(pen: Pen, a: float, b: float, y: float) -> None:
        for k in range(int((b - a) / 52)):
            x, r = a + 26 + k * 52, rng.choice((15, 19))
            pen.disc(x, -y, r + 4, pen.ball("#ffe8a8", "#c9963f", "#6a4a1c"))
            pen.disc(x, -y, r, "#f6f0dc")
            pen.line(f"M{num(x)} {num(-y)}l{num(r * 0.7 * math.cos(k))} {num(-r * 0.7 * abs(math.sin(k + 1)))}", "#c8343a", 2)

    def on_back(pen: Pen) -> None:
        pen.path(octagon(0, 150, 132, 132, 50), pen.ball("#ffe8a8", "#c9963f", "#6a4a1c"))
        pen.disc(0, -150, 108, pen.ball("#6ad0e0", "#1f7aa8", "#0c3f70"))
        for k in range(12):
            a = math.tau * k / 12
            pen.disc(118 * math.cos(a), -150 + 118 * math.sin(a), 6, "#8a6428")
        pen.path("M-70 -120q26 -22 52 0q-26 22 -52 0l-18 -12v24Z", "#ffb45e")
        pen.path("M20 -190q18 -15 36 0q-18 15 -36 0l-12 -9v18Z", "#ffe08a")
        for _ in range(9):
            pen.disc(rng.uniform(-70, 70), -rng.uniform(80, 220), rng.uniform(3, 7), "#dff6fa", 0.6)
        pen.disc(0, -150, 108, "#3fb8d8", 0.14, glow=True)
        dials(pen, -270, -140, 190)
        dials(pen, 140, 270, 190)

    def on_side(pen: Pen) -> None:
        for y, tone in ((246, "#c9803a"), (228, "#8f9aa0"), (212, "#a83f3a")):
            pen.rect(-1000, -y - 6, 460, -y + 6, pen.down(light(tone, 0.4), tone, dark(tone, 0.4)))
        dials(pen, -560, 420, 150)
        for z in range(-500, 420, 150):
            pen.rect(z, -120, z + 104, -30, pen.slant("#7a9a90", "#3f5850"), 5)
            for k in range(6):
                tone = ("#ff6a5a", "#ffd24a", "#6affb0")[k % 3]
                pen.disc(z + 18 + (k % 3) * 32, -96 + (k // 3) * 34, 7, tone)
                pen.disc(z + 18 + (k % 3) * 32, -96 + (k // 3) * 34, 7, tone, 0.8, glow=True)

    scope, lamps = Pen(), Pen()
    scope.rect(166, -290, 190, -96, scope.across("#f0f4f6", "#8f9aa4", "#4a545e"))
    scope.rect(150, -150, 206, -108, scope.across("#ffe8a8", "#c9963f", "#6a4a1c"), 6)
    scope.line("M128 -118H228", "#5a4a2a", 8)
    scope.disc(160, -130, 8, "#1f2a30")
    for x in (-120, 60):
        lamps.path(f"M{x - 24} -290H{x + 24}L{x + 16} -268H{x - 16}Z", "#8a6428")
        lamps.oval(x, -266, 18, 7, "#fff6d8", glow=True)
        lamps.pool(x, -262, 130, 60, "#ffd98a", 0.6)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (back, scope.card(1.2, 2.4, 0.8, 2.9, 1.6), lamps.card(-2.6, 2.2, 1.9, 2.9, 2.2))
    return Scenery(layers, floors, sky="none", light="lamp", haze=0.02, spots=NARROW)


PLACES = (
    Place(("prison cell", "cell", "jail", "jail cell", "prison", "penitentiary", "gaol"), _cell, indoors=True),
    Place(("dungeon", "torture chamber", "castle dungeon", "oubliette", "catacomb", "catacombs"), _dungeon, indoors=True),
    Place(("basement", "cellar", "root cellar", "crawl space"), _cellar, indoors=True),
    Place(("elevator", "lift", "elevator car", "inside an elevator"), _lift, indoors=True),
    Place(("inside an igloo", "igloo interior", "igloo"), _igloo, indoors=True),
    Place(("submarine interior", "inside a submarine", "submarine bridge", "bridge of the submarine", "control room of the submarine", "submarine", "bathyscaphe"), _submarine, indoors=True),
)

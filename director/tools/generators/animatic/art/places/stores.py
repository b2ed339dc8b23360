"""Rooms full of things: a treasure chamber, a warehouse, a playroom."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell, wares
from director.tools.generators.animatic.art.places.castle import torch
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

COIN = ("#fff0b0", "#f2c44a", "#d9a030", "#b87c1e")


def _heap(pen: Pen, x: float, wide: float, tall: float, rng: random.Random) -> None:
    """A heap of coins with cups, crowns and stones in it."""
    h = wide / 2
    pen.shadow(x, 0, h * 1.1, 13)
    pen.path(f"M{num(x - h)} 4Q{num(x - h * 0.62)} {num(-tall * 0.55)} {num(x - h * 0.2)} {num(-tall * 0.95)}Q{num(x)} {num(-tall * 1.08)} {num(x + h * 0.24)} {num(-tall * 0.9)}"
             f"Q{num(x + h * 0.64)} {num(-tall * 0.5)} {num(x + h)} 4Z", pen.ball("#ffe890", "#e0ae3a", "#8a5c18"))
    for _ in range(int(wide * tall / 190)):
        u = rng.uniform(-0.94, 0.94)
        top = tall * (1 - abs(u) ** 1.25)
        y = -rng.uniform(0, max(3.0, top))
        tone = rng.choice(COIN)
        pen.oval(x + u * h, y, 6.4, rng.uniform(2.6, 5), tone)
        pen.line(f"M{num(x + u * h - 4)} {num(y - 1)}q4 -2.4 8 0", "#fff6d0", 1, 0.8)
    for _ in range(int(wide / 26)):
        u = rng.uniform(-0.7, 0.7)
        gx, gy, c = x + u * h, -rng.uniform(4, tall * (1 - abs(u)) + 4), rng.choice(("#ff4f6a", "#4fc0ff", "#5fe08a", "#c87aff"))
        pen.path(f"M{num(gx)} {num(gy - 8)}l8 6l-8 10l-8 -10Z", c)
        pen.path(f"M{num(gx)} {num(gy - 8)}l8 6l-8 10l-8 -10Z", c, 0.5, glow=True)
    with pen.at(x + h * 0.16, -tall * 0.9, turn=12):
        pen.path("M-20 0L-24 -30L-10 -14L0 -36L10 -14L24 -30L20 0Z", pen.slant("#fff4c0", "#e8b840", "#8a5f20"))
        for k, c in enumerate(("#ff4f6a", "#4fc0ff", "#ff4f6a")):
            pen.disc(-12 + k * 12, -5, 3.4, c)
    with pen.at(x - h * 0.42, -tall * 0.56, turn=-16):
        pen.path("M-14 -34H14Q14 -14 4 -10V-2H10V2H-10V-2H-4V-10Q-14 -14 -14 -34Z", pen.across("#fff4c0", "#e8b840", "#8a5f20"))
    pen.pool(x, -tall * 0.6, wide * 0.8, tall, "#ffd27a", 0.5)


def _chest(pen: Pen, x: float) -> None:
    """An open chest that overflows."""
    with pen.at(x):
        pen.shadow(0, 0, 76, 8)
        pen.path("M-60 -62Q-64 -120 -56 -126H56Q64 -120 60 -62Z", pen.down("#6a3f22", "#3a2010"))
        pen.path("M-62 -124Q-56 -140 0 -140T62 -124V-112H-62Z", pen.down("#b87a44", "#7a4826"))
        pen.path("M-56 -56Q-40 -86 0 -88Q40 -86 56 -56Z", pen.ball("#ffe890", "#e8b440", "#a87420"))
        for k in range(22):
            pen.oval(-46 + (k * 37) % 92, -58 - (k * 13) % 24 * (1 - abs(-46 + (k * 37) % 92) / 70), 6, 3.6, COIN[k % 4])
        pen.rect(-62, -58, 62, 0, pen.down("#a86a38", "#7a4826", "#4a2a14"), 3)
        for bx in (-46, 0, 46):
            pen.rect(bx - 6, -58, bx + 6, 0, pen.across("#f2d48a", "#a87430"))
        pen.rect(-12, -46, 12, -24, pen.slant("#fff0b8", "#b8863f"), 3)


def _treasure(setting: Setting) -> Scenery:
    """A vault of stone: heaps of gold, chests, armour and shields on the wall, torches, an iron door."""
    rng = setting.rng("treasure")
    stone = "#7f7688"
    plan = shell.Shell(stone, "#6f6474", "#5a5264", "#4a4254", "stone", "stone", "", half=4.4, high=4.2, far=5.4)

    def on_back(pen: Pen) -> None:
        pen.path("M-104 0V-210Q-104 -290 0 -294Q104 -290 104 -210V0Z", pen.slant(light(stone, 0.25), dark(stone, 0.3)))
        pen.path("M-84 0V-206Q-84 -270 0 -274Q84 -270 84 -206V0Z", pen.across("#5a5e68", "#3f434c", "#26292f"))
        for y in (40, 120, 200):
            pen.rect(-84, -y - 8, 84, -y + 8, pen.down("#8a8e98", "#4a4e58"))
            for k in range(7):
                pen.disc(-72 + k * 24, -y, 4, "#b8bcc6")
        pen.disc(50, -112, 15, pen.ball("#fff0b8", "#d9a83f", "#8a5f20"))
        for x in (-160, 160):
            torch(pen, x, 190)
        for x, tone in ((-290, "#a8303f"), (290, "#3f5fa8")):
            pen.path(f"M{x - 52} -290H{x + 52}V-210Q{x + 48} -150 {x} -126Q{x - 48} -150 {x - 52} -210Z", pen.slant("#f2d48a", "#a87430"))
            pen.path(f"M{x - 42} -280H{x + 42}V-210Q{x + 40} -160 {x} -138Q{x - 40} -160 {x - 42} -210Z", tone)
            pen.path(f"M{x} -262l12 26h28l-22 18l8 28l-26 -16l-26 16l8 -28l-22 -18h28Z", "#ffe8a8")

    def on_side(pen: Pen) -> None:
        for z in range(-1100, 900, 330):
            pen.path(f"M{z - 110} 0V-190Q{z - 110} -270 {z} -274Q{z + 110} -270 {z + 110} -190V0Z", pen.down("#2a2434", "#3f3648"))
            _heap(pen, z, 190, 120, rng)
            torch(pen, z + 165, 200)

    far, near = Pen(), Pen()
    _heap(far, -230, 330, 190, rng)
    _heap(far, 230, 330, 170, rng)
    _chest(near, -300)
    _chest(near, 310)

    def on_floor(pen: Pen) -> None:
        for _ in range(130):
            x, y = rng.uniform(-420, 420), rng.uniform(-520, 300)
            pen.oval(x, y, 7, 5, rng.choice(COIN))
        pen.oval(0, -200, 420, 240, pen.soft("#ffd27a", 0.4))

    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    return Scenery((back, far.card(-4.3, 4.3, -0.15, 2.6, 4.2), near.card(-4.0, 4.0, -0.15, 1.6, 2.2)), floors, sky="none", light="lamp", haze=0.015, spots=SPOTS)


def _racks(z: float, gap: float, rng: random.Random) -> Layer:
    """Shelves of steel with crates and boxes, three storeys, to both sides of the way."""
    pen = Pen()
    for s in (-1, 1):
        a, b = s * gap, s * (gap + 300)
        pen.shadow((a + b) / 2, 0, 170, 10)
        for level in range(3):
            y = 10 + level * 128
            x = min(a, b) + 10.0
            while x < max(a, b) - 40:
                wide, tall, tone = rng.uniform(44, 84), rng.uniform(44, 100), rng.choice(("#d0a068", "#c08c54", "#e0b880", "#9a7a54", "#8a9aa8"))
                wide = min(wide, max(a, b) - 8 - x)
                pen.rect(x, -y - tall, x + wide, -y, pen.slant(light(tone, 0.25), tone, dark(tone, 0.3)), 2)
                pen.rect(x + wide * 0.42, -y - tall, x + wide * 0.58, -y, light(tone, 0.35), o=0.7)
                pen.rect(x + wide * 0.62, -y - tall * 0.4, x + wide * 0.9, -y - tall * 0.2, "#fffaf0")
                x += wide + rng.uniform(4, 14)
            pen.rect(a, -y, b, -y + 10, pen.down("#ff9a4a", "#d8602a"))
        for x in (a, (a + b) / 2, b):
            pen.rect(x - 5, -410, x + 5, 0, pen.across("#6f9ae0", "#3f62a8", "#26407a"))
    return pen.card(-(gap + 320) / 100, (gap + 320) / 100, -0.12, 4.2, z)


def _warehouse(setting: Setting) -> Scenery:
    """Racks of crates, a loading door, a fork-lift, pallets, lamps in a row under the roof."""
    rng = setting.rng("warehouse")
    plan = shell.Shell("#b0b4b8", "#9a9a98", "#7a7f84", "#7f868c", "boards", "concrete", "#5a6068", half=6.4, high=5.6, far=9.0)

    def on_back(pen: Pen) -> None:
        pen.rect(-190, -380, 190, -4, pen.down("#f2c43a", "#c9902a"), 3)
        pen.rect(-174, -364, 174, -4, pen.down("#dfe6ec", "#b4bec6"))
        for y in range(-360, -10, 32):
            pen.rect(-174, y, 174, y + 27, pen.down("#eef2f5", "#b8c2ca"), 2)
        for k in range(10):
            pen.poly([(-190 + k * 38, -380), (-171 + k * 38, -380), (-152 + k * 38, -398), (-171 + k * 38, -398)], "#2a2c30")

    lift, near, lamps = Pen(), Pen(), Pen()
    with lift.at(-330):
        lift.shadow(0, 0, 120, 11)
        lift.rect(60, -250, 72, -6, lift.across("#5a626c", "#2a2f38"))
        lift.rect(70, -18, 150, -8, "#3a4048")
        lift.rect(80, -70, 140, -18, lift.slant("#e0b880", "#a87a48"), 2)
        lift.path("M-86 -24V-96Q-84 -106 -70 -106H-20L-8 -70H58V-24Z", lift.down("#ffb03a", "#e8802a", "#a8501c"))
        lift.line("M-62 -106L-46 -200H40L58 -70", "#2f343c", 8)
        lift.rect(-50, -208, 46, -198, "#2f343c", 3)
        lift.path("M-50 -106V-148Q-48 -156 -38 -156H-30V-106Z", "#26292f")
        for x, r in ((-54, 25), (36, 28)):
            lift.disc(x, -r, r, "#1f2228")
            lift.disc(x, -r, r * 0.45, "#f2c43a")
    near.shadow(340, 0, 90, 9)
    near.rect(258, -16, 422, -8, near.down("#d8a868", "#9a7040"))
    near.rect(258, -4, 422, 0, "#8a6236")
    for x, y, w, t in ((264, 16, 76, 66), (346, 16, 70, 58), (290, 82, 78, 54)):
        near.rect(x, -y - t, x + w, -y, near.slant("#e8c48c", "#c9985a", "#8a6236"), 2)
        near.line(f"M{x + 4} {-y - t + 4}L{x + w - 4} {-y - 4}M{x + 4} {-y - 4}L{x + w - 4} {-y - t + 4}", "#a87a48", 5, 0.8)
        near.line(f"M{x + 3} {-y - t + 3}H{x + w - 3}V{-y - 3}H{x + 3}Z", "#a87a48", 5, 0.8)
    for x in (-300, 0, 300):
        furniture.pendant(lamps, x, 560, 440, "#5a6a7a", 1.4)

    def on_floor(pen: Pen) -> None:
        for x in (-150, 140):
            pen.rect(x, -900, x + 10, 1300, "#f2c43a", o=0.8)

    back, floors = shell.room(plan, rng, on_back, on_floor=on_floor)
    layers = (back, _racks(7.0, 210, rng), lamps.card(-4.6, 4.6, 0.6, 5.6, 5.4), _racks(4.6, 260, rng), lift.card(-4.6, -1.5, -0.15, 2.6, 3.0), near.card(2.3, 4.5, -0.12, 1.7, 2.2))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.02, spots=SPOTS)


def _playroom(setting: Setting) -> Scenery:
    """Bright mats, shelves of toys, a play tent, bricks, a rocking horse's corner, clouds on the wall, flags on a string."""
    rng = setting.rng("playroom")
    wall = setting.looks.colour("wall", default=rng.choice(("#bfe4f4", "#ffe4b8", "#d0f0d0")))
    plan = shell.Shell(wall, "#e0b880", "#ffffff", "#fdf8ee", "plain", "planks", wainscot="#ffd98a", half=3.8, high=2.9, far=4.2, holes=((-60, 118, 90, 236),))

    def shelf(pen: Pen, a: float, b: float) -> None:
        for y in (20, 76, 132):
            pen.rect(a, -y - 52, b, -y, ("#ff9a7a", "#7ac8f0", "#8ad88a")[y // 56 % 3], 3)
            pen.rect(a + 4, -y - 48, b - 4, -y - 3, "#fff6e4", 2)
            x = a + 8
            while x < b - 52:
                x += wares.toy(pen, x, y + 3, rng) * 0.98 + rng.uniform(2, 8)
        pen.rect(a - 4, -190, b + 4, -182, "#ffffff", 3)

    def on_back(pen: Pen) -> None:
        shelf(pen, -350, -120)
        for x, y, s in ((150, 236, 1.0), (280, 200, 0.8), (-250, 236, 0.9)):
            for dx, dy, r in ((-26, 0, 17), (0, -9, 22), (26, 0, 16)):
                pen.disc(x + dx * s, -y + dy * s, r * s, "#ffffff", 0.9)
        pen.path("M140 -150A90 90 0 0 1 320 -150H300A70 70 0 0 0 160 -150Z", "#ff7a7a")
        pen.path("M160 -150A70 70 0 0 1 300 -150H282A52 52 0 0 0 178 -150Z", "#ffd24a")
        pen.path("M178 -150A52 52 0 0 1 282 -150H264A34 34 0 0 0 196 -150Z", "#6ac8a0")
        for k in range(13):
            c = wares.BRIGHT[k % 7]
            high = 272 - 13 * (1 - ((k % 4) - 1.5) ** 2 / 2.25)
            pen.path(f"M{-360 + k * 58} {num(-high)}h34l-17 30Z", c)

    tent, near, lamp = Pen(), Pen(), Pen()
    tent.shadow(266, 0, 90, 9)
    tent.poly([(266, -196), (182, 0), (350, 0)], tent.across("#ff9ab0", "#fff2e4", "#ff8aa0"))
    for k in range(3):
        tent.poly([(266, -196), (196 + k * 52, 0), (216 + k * 52, 0)], "#ffffff", 0.6)
    tent.poly([(266, -140), (232, 0), (300, 0)], tent.down("#6a3f5a", "#4a2a40"))
    tent.line("M266 -196L258 -224M266 -196L276 -222", "#a8743f", 5)
    tent.path("M276 -222l30 8l-26 12Z", "#ffd24a")
    for k, (x, y) in enumerate(((-330, 0), (-286, 0), (-242, 0), (-308, 42), (-264, 42), (-286, 84))):
        c = wares.BRIGHT[(k * 2) % 7]
        near.rect(x, -y - 41, x + 41, -y, near.slant(light(c, 0.4), c, dark(c, 0.25)), 4)
        near.path(f"M{x + 20} {-y - 32}l4 8h9l-7 6l3 9l-9 -5l-9 5l3 -9l-7 -6h9Z", "#fffaf0", 0.9)
    near.shadow(-190, 0, 26, 4)
    near.disc(-190, -22, 22, near.ball("#ffffff", "#ff7a7a", "#b8343f"))
    near.path("M-211 -28Q-190 -14 -169 -28V-16Q-190 -2 -211 -16Z", "#ffd24a")
    furniture.pendant(lamp, 0, 290, 232, "#ff9a7a", 0.9)

    def on_floor(pen: Pen) -> None:
        for i in range(-4, 4):
            for j in range(-3, 3):
                c = ("#ff9a8a", "#8ad0f4", "#ffe08a", "#9ae0a8")[(i * 3 + j * 5) % 4]
                pen.rect(i * 62 + 3, j * 62 + 3, i * 62 + 59, j * 62 + 59, pen.down(light(c, 0.1), c), 8)

    back, floors = shell.room(plan, rng, on_back, lambda pen: shelf(pen, -300, 120), lambda pen: shelf(pen, -200, 300), on_floor)
    layers = (shell.outside(setting, plan, rng), back, lamp.card(-1.4, 1.4, 0.4, 2.9, 2.8), tent.card(1.6, 3.7, -0.15, 2.5, 2.4), near.card(-3.6, -1.5, -0.12, 1.5, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("treasure chamber", "treasure room", "treasure vault", "royal treasury", "dragon's hoard", "treasure hoard", "dragon's treasure room", "gold chamber"), _treasure,
          indoors=True),
    Place(("warehouse", "storehouse", "depot", "storage hall", "distribution center", "cargo hold", "stock room", "stockroom", "storage depot"), _warehouse, indoors=True),
    Place(("playroom", "daycare", "nursery school", "play room", "kindergarten room", "preschool", "day care", "toy room", "children's playroom", "creche"), _playroom,
          indoors=True),
)

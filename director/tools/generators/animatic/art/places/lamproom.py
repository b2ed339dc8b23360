"""Rooms by the sea: the lamp room of a lighthouse, the cabin of a captain; and the cockpit of an aeroplane."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.barns import lantern
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _view(setting: Setting, rng: random.Random, z: float, horizon: float) -> Layer:
    """The sea outside up to a horizon at this height (metres), with a sail and rocks, under clouds or stars."""
    pen = Pen()
    night, line = setting.dark, -horizon * 100
    pen.rect(-6000, -4000, 6000, line, pen.down(*(("#070d2c", "#142458", "#33488e") if night else ("#3f8ad8", "#6fb4ea", "#dff0f6"))))
    for k in range(0 if night else 9):
        x, y = -2200 + k * 520 + rng.uniform(-90, 90), line - rng.uniform(160, 760)
        for dx, dy, r in ((-70, 6, 46), (-14, -22, 62), (56, -6, 50), (104, 10, 34)):
            pen.oval(x + dx, y + dy, r * 1.2, r * 0.8, pen.down("#ffffff", "#e4eef6"))
    if night:
        for _ in range(150):
            pen.disc(rng.uniform(-2400, 2400), rng.uniform(line - 1700, line - 40), rng.choice((2.0, 2.6, 4.0)), "#ffffff", rng.uniform(0.4, 1))
        pen.disc(-520, line - 620, 62, pen.ball("#fffbe6", "#f2ecd0", "#cfc8b8"))
    pen.rect(-6000, line, 6000, 3000, pen.down(*(("#1f3468", "#15264f", "#0c1838") if night else ("#8fc4e0", "#4f9ac8", "#2a6a9e"))))
    for k in range(90):
        w = rng.uniform(40, 220)
        pen.line(f"M{num(rng.uniform(-2600, 2400))} {num(line + 6 + (k / 90) ** 2 * 700)}q{num(w / 2)} -9 {num(w)} 0", "#f2fbff", 3, 0.4)
    pen.path(f"M560 {num(line)}q30 -50 90 -46q40 -34 100 6q70 4 90 40Z", "#3f5468" if night else "#7f94a0")
    pen.path(f"M-300 {num(line - 4)}h90l-14 20h-62ZM-258 {num(line - 8)}v-88l46 80ZM-264 {num(line - 8)}v-70l-30 64Z", "#f4f0e8" if not night else "#8f9cc0")
    return pen.card(-60, 60, -24, 40, z, lit=0.0 if night else 1.0)


def _lens(pen: Pen, glass: str) -> None:
    """The great lens on its iron pedestal, rings of glass around the light, 2.4 m tall."""
    pen.shadow(0, 0, 110, 12)
    pen.path("M-70 0L-52 -34H52L70 0Z", pen.across("#5a6472", "#3a424e", "#20262e"))
    pen.path("M-36 -34L-28 -96H28L36 -34Z", pen.across("#8a94a2", "#5a6472", "#2a323c"))
    pen.rect(-78, -108, 78, -94, pen.down("#f2d48a", "#b8863f", "#6a4a1c"), 4)
    pen.path("M-66 -108Q-92 -190 -60 -262Q-30 -296 0 -298Q30 -296 60 -262Q92 -190 66 -108Z", pen.across(light(glass, 0.3), light(glass, 0.7), "#ffffff", light(glass, 0.6), glass), 0.9)
    for k in range(1, 10):
        r = k * 9.4
        pen.line(f"M{num(-r)} -192a{num(r)} {num(r * 1.06)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r * 1.06)} 0 1 0 {num(-2 * r)} 0", dark(glass, 0.2) if k % 2 else "#ffffff", 2.2, 0.7)
    for x in (-74, -38, 38, 74):
        pen.path(f"M{x * 0.8 - 2} -108Q{x * 1.14} -190 {x * 0.7} -270h4Q{x * 1.14 + 5} -190 {x * 0.8 + 3} -108Z", "#c9963f")
    pen.disc(0, -192, 24, "#fffbe0")
    pen.disc(0, -192, 20, "#fff0b8", 0.8, glow=True)
    pen.pool(0, -192, 260, 240, "#ffc46b", 0.45)
    pen.path("M-58 -270Q0 -330 58 -270Q0 -286 -58 -270Z", pen.down("#f2d48a", "#a87430"))
    pen.rect(-7, -340, 7, -300, "#b8863f")


def _lamp_room(setting: Setting) -> Scenery:
    """Panes all round on the sea, the lens with its light, brass, a winding handle, a log book, a spy-glass."""
    rng = setting.rng("lamp room")
    plan = shell.Shell("#d8dce0", "#8a6a50", "#f4f6f8", "#5a6472", "plain", "planks", half=4.2, high=3.7, far=4.6,
                       holes=tuple((x, 86, x + 156, 340) for x in range(-410, 330, 166)))

    def panes(pen: Pen) -> None:
        sky = ("#0a1236", "#22367a", "#1a2c60") if setting.dark else ("#4f9bdc", "#bfe0f2", "#4f9ac8")
        for x in range(-1280, 1200, 166):
            pen.rect(x - 4, -346, x + 160, -80, "#f4f6f8", 3)
            pen.rect(x + 4, -338, x + 152, -88, pen.down(*sky[:2]), 2)
            pen.rect(x + 4, -140, x + 152, -88, sky[2])
            pen.line(f"M{x + 78} -338V-88M{x + 4} -214H{x + 152}", "#f4f6f8", 5)
            pen.poly([(x + 20, -88), (x + 50, -88), (x + 120, -338), (x + 90, -338)], "#ffffff", 0.14)
        pen.rect(-1300, -64, 1300, -52, pen.down("#f2d48a", "#8a5f20"), 3)

    def on_back(pen: Pen) -> None:
        pen.rect(-420, -64, 420, -52, pen.down("#f2d48a", "#8a5f20"), 3)

    lens, near = Pen(), Pen()
    with lens.at(190):
        _lens(lens, "#8fd0e8")
    near.shadow(-300, 0, 70, 8)
    near.path("M-362 -74H-238L-246 0H-354Z", near.across("#9a6a42", "#7a4e2e", "#4a2e1a"))
    near.rect(-372, -84, -228, -72, near.down("#d8a468", "#8a5a32"), 3)
    near.path("M-352 -86Q-322 -98 -304 -88Q-286 -98 -256 -86Z", "#fff6e4")
    near.line("M-304 -88V-84", "#c9b48a", 2)
    near.line("M-246 -96L-214 -108", "#c9963f", 9)
    near.line("M-230 -102L-206 -111", "#e8c060", 12)
    with near.at(-340, -84):
        near.rect(-9, -28, 9, 0, near.across("#ffe8b0", "#fff6d8"), 3)
        near.rect(-9, -28, 9, 0, "#ffc86a", 3, 0.9, glow=True)
        near.line("M-12 0H12M-10 -30H10M0 -32v-8", "#5a4a30", 4)
    back, floors = shell.room(plan, rng, on_back, panes, panes, lambda pen: pen.oval(190, -300, 230, 160, pen.soft("#ffe8b0", 0.6)))
    layers = (_view(setting, rng, 14.0, 1.3), back, lens.card(-1.6, 5.4, -0.15, 3.7, 3.0), near.card(-4.0, -1.7, -0.12, 1.5, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.01, spots=SPOTS)


def _captain(setting: Setting) -> Scenery:
    """Stern windows on the sea, a table with a chart, a globe, a sea chest, a lantern that hangs from the beams, a bunk."""
    rng = setting.rng("captain")
    wood = setting.looks.colour("wall", "wood", default=rng.choice(("#8a5632", "#7a4a30", "#96663c")))
    plan = shell.Shell(wood, "#8a5c38", "#c9963f", dark(wood, 0.2), "panels", "planks", dark(wood, 0.4), wainscot=dark(wood, 0.25), half=3.7, high=2.7, far=4.4,
                       holes=tuple((x, 112, x + 110, 222) for x in (-300, -178, -55, 68, 190)))

    def on_back(pen: Pen) -> None:
        pen.rect(-330, -104, 330, -92, pen.down("#e8c878", "#8a5f20"), 3)
        for k in range(6):
            x = -316 + k * 124 if k < 5 else 310
            pen.rect(x - 9, -236, x + 9, -96, pen.across(light(wood, 0.3), wood, dark(wood, 0.4)), 4)
        pen.rect(-330, -86, 330, -48, pen.down("#a8303f", "#7a1c2c"), 8)
        for k in range(7):
            pen.line(f"M{-280 + k * 94} -84V-50", "#5a1420", 3, 0.6)
        pen.rect(-330, -48, 330, 0, pen.down(light(wood, 0.1), dark(wood, 0.3)))

    def on_side(pen: Pen) -> None:
        for z in (-560, -260, 60):
            pen.rect(z - 70, -226, z + 70, -126, pen.slant("#e8c878", "#8a5f20"), 3)
            pen.rect(z - 63, -219, z + 63, -133, "#ecd8a8")
            pen.path(f"M{z - 46} -190q24 -22 48 -8q20 20 42 6q8 26 -16 34q-40 14 -74 -6Z", "#b8945a", 0.8)
            pen.line(f"M{z - 40} -150q30 -20 50 -4t40 -18", "#a8303f", 2.6)
            with pen.at(z + 130, -180, turn=14):
                pen.line("M0 -60V44", "#d8dfe6", 6)
                pen.path("M-14 44Q0 34 14 44M0 44V66", "#c9963f")
                pen.line("M-14 44H14M0 44V64", "#c9963f", 6)

    table, chest, lamp = Pen(), Pen(), Pen()
    with table.at(-230):
        table.shadow(0, 0, 110, 9)
        for x in (-78, 64):
            table.rect(x, -72, x + 15, 0, table.across(light(wood, 0.3), dark(wood, 0.35)), 5)
        table.rect(-104, -84, 104, -70, table.down(light(wood, 0.5), dark(wood, 0.2)), 4)
        table.path("M-84 -86L-70 -104H62L78 -86Z", table.down("#f4e4b8", "#e0c890"))
        table.line("M-52 -90q30 -14 54 -4t44 -6", "#a8303f", 2.4)
        table.line("M-20 -86l10 -26l10 26", "#c9963f", 3)
        table.line("M84 -84V-98M70 -118a22 22 0 1 0 40 8", "#c9963f", 4)
        table.disc(88, -120, 20, table.ball("#9fd0e0", "#4f8ab0", "#2a4a6a"))
        table.path("M78 -128q10 -8 16 0q2 12 -8 12t-8 -12Z", "#c9b06a")
    chest.shadow(286, 0, 70, 8)
    chest.rect(224, -52, 348, 0, chest.down("#a86a3a", "#7a4826", "#4a2a14"), 3)
    chest.path("M222 -52Q224 -92 286 -92T350 -52Z", chest.down("#c08048", "#7a4826"))
    for x in (240, 286, 332):
        chest.rect(x - 6, -86 if x == 286 else -76, x + 6, 0, chest.across("#f2d48a", "#a87430"))
    chest.rect(274, -60, 298, -38, chest.slant("#fff0b8", "#b8863f"), 3)
    lantern(lamp, 40, 270, 204)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: furniture.rug(pen, 20, 20, 190, 130, "#8a2434", "#e0b85a"))
    layers = (_view(setting, rng, 13.0, 1.3), back, table.card(-3.6, -1.0, -0.15, 1.6, 2.6), lamp.card(-1.8, 2.6, 0.6, 2.7, 2.6), chest.card(2.0, 3.65, -0.12, 1.2, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _dial(pen: Pen, x: float, y: float, r: float, kind: int) -> None:
    """An instrument: a horizon, a needle, a compass."""
    pen.disc(x, y, r + 3, pen.slant("#8a94a4", "#2a303a"))
    pen.disc(x, y, r, "#12161e")
    if kind % 3 == 0:
        pen.path(f"M{num(x - r)} {num(y)}A{num(r)} {num(r)} 0 0 1 {num(x + r)} {num(y)}Z", "#4fa0e0")
        pen.path(f"M{num(x - r)} {num(y)}A{num(r)} {num(r)} 0 0 0 {num(x + r)} {num(y)}Z", "#a8743f")
        pen.line(f"M{num(x - r * 0.6)} {num(y)}H{num(x + r * 0.6)}", "#ffd24a", 2.4)
    else:
        for k in range(10):
            a = math.tau * k / 10
            pen.line(f"M{num(x + r * 0.7 * math.cos(a))} {num(y + r * 0.7 * math.sin(a))}L{num(x + r * 0.86 * math.cos(a))} {num(y + r * 0.86 * math.sin(a))}", "#ffffff", 1.8)
        a = kind * 1.3
        pen.line(f"M{num(x)} {num(y)}L{num(x + r * 0.6 * math.cos(a))} {num(y + r * 0.6 * math.sin(a))}", ("#7dffa0", "#ff6a5a", "#ffd24a")[kind % 3], 2.6)
    pen.disc(x, y, r, "#bfe8ff", 0.08, glow=True)


def _cockpit(setting: Setting) -> Scenery:
    """A windscreen full of sky, the panel with its dials, yokes, throttles, two seats."""
    rng = setting.rng("cockpit")
    back, panel, seats = Pen(), Pen(), Pen()
    hull = "#4a5464"
    frame = "M-1600 800V-1600H1600V800ZM-330 -96L-300 -246Q-296 -256 -286 -256H-126L-132 -96ZM-112 -96L-106 -256H106L112 -96ZM330 -96L300 -246Q296 -256 286 -256H126L132 -96Z"
    back.path(frame, back.down(dark(hull, 0.35), hull, dark(hull, 0.3)))
    for d in ("M-330 -96L-300 -246Q-296 -256 -286 -256H-126L-132 -96Z", "M-112 -96L-106 -256H106L112 -96Z", "M330 -96L300 -246Q296 -256 286 -256H126L132 -96Z"):
        back.line(d, dark(hull, 0.5), 12)
        back.line(d, light(hull, 0.4), 4)
    back.poly([(-90, -96), (-50, -96), (20, -256), (-20, -256)], "#ffffff", 0.12)
    back.rect(-260, -330, 260, -272, back.down("#39424f", "#262d37"), 6)
    for row in range(2):
        for k in range(20):
            c = rng.choice(("#7dffa0", "#ffd24a", "#ff6a5a", "#6fd0ff", "#e8eef4"))
            back.rect(-246 + k * 25, -320 + row * 22, -232 + k * 25, -306 + row * 22, c, 3, 0.85)
            if rng.random() < 0.5:
                back.rect(-246 + k * 25, -320 + row * 22, -232 + k * 25, -306 + row * 22, c, 3, 0.5, glow=True)
    panel.path("M-420 0V-104Q-300 -132 0 -134Q300 -132 420 -104V0Z", panel.down("#5a6474", "#3a4250", "#20262f"))
    panel.path("M-420 -104Q-300 -134 0 -136Q300 -134 420 -104V-92Q300 -120 0 -122Q-300 -120 -420 -92Z", panel.down("#2a303a", "#161a20"))
    for s in (-1, 1):
        for k in range(6):
            _dial(panel, s * (74 + k % 3 * 62), -86 + k // 3 * 46, 20, k + (s > 0))
        panel.line(f"M{s * 136} 0V-52", "#20242c", 10)
        panel.path(f"M{s * 136 - 44} -82V-52Q{s * 136 - 44} -42 {s * 136 - 30} -44H{s * 136 + 30}Q{s * 136 + 44} -42 {s * 136 + 44} -52V-82H{s * 136 + 32}V-58H{s * 136 - 32}V-82Z", "#1a1e26")
    panel.rect(-36, -112, 36, -66, "#12202a", 3)
    panel.rect(-36, -112, 36, -66, "#6fd0ff", 3, 0.25, glow=True)
    panel.line("M-28 -78L-10 -96L6 -84L28 -104", "#7dffa0", 2.4)
    for k in range(3):
        panel.line(f"M{-20 + k * 20} -20V-56", "#20242c", 5)
        panel.disc(-20 + k * 20, -58, 7, ("#e8eef4", "#e8eef4", "#ff5a4a")[k])
    for s in (-1, 1):
        x = s * 236
        seats.path(f"M{x - 58} 0V-120Q{x - 60} -150 {x - 34} -152H{x + 34}Q{x + 60} -150 {x + 58} -120V0Z", seats.across("#4a5870", "#35405a", "#20283a"))
        seats.rect(x - 30, -186, x + 30, -148, seats.down("#5a6a86", "#35405a"), 12)
        for dx in (-24, 24):
            seats.line(f"M{x + dx} -148V-30", "#2a2f3a", 6)
    layers = [_view(setting, rng, 30.0, -14.0), back.card(-16, 16, -8, 16, 2.6), panel.card(-4.2, 4.2, -0.4, 1.5, 2.2), seats.card(-3.2, 3.2, -0.4, 2.0, 1.6)]
    floor, roof = Pen(), Pen()
    floor.rect(-1600, -260, 1600, 1400, floor.across("#2a313c", "#4a5464", "#2a313c"))
    roof.rect(-1600, -260, 1600, 1400, dark(hull, 0.4))
    return Scenery(tuple(layers), (floor.floor(-14, 2.6, 16), roof.floor(-14, 2.6, 16, 3.4)), light="", haze=0.0,
                   spots=((0.0, 0.4), (-0.8, 0.5), (0.85, 0.5), (-1.3, 0.9), (1.35, 0.9)))


PLACES = (
    Place(("lamp room", "lantern room", "inside the lighthouse", "lighthouse interior", "lighthouse lamp room", "top of the lighthouse", "lighthouse tower room",
           "lighthouse lantern room", "lamp room of the lighthouse", "inside a lighthouse"), _lamp_room, indoors=True),
    Place(("captain's cabin", "ship's cabin", "ship cabin", "captain's quarters", "cabin of the ship", "cabin of a ship", "pirate cabin", "pirate captain's cabin",
           "below deck", "cabin of the captain"), _captain, indoors=True),
    Place(("cockpit", "plane cockpit", "airplane cockpit", "aeroplane cockpit", "cockpit of a plane", "cockpit of the plane", "cockpit of an airplane", "pilot's cabin",
           "flight deck", "helicopter cockpit"), _cockpit, indoors=True),
)

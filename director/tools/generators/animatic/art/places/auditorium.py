"""What the stage sees: rows of red seats with those who watch, the balcony, boxes, lights over the doors."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.opera import GOLD
from director.tools.generators.animatic.art.places.parlours import chandelier
from director.tools.generators.animatic.art.places.pen import Pen, num

_SKINS = ("#f4cfae", "#e8b48c", "#c98f68", "#a06a48", "#7a4e36", "#f0c4a0")
_HAIRS = ("#2a2028", "#4a2f24", "#7a4a2c", "#c9954a", "#a83f28", "#c8c4c8", "#1f1a24")
_COATS = ("#3f5f9a", "#a8404f", "#4a7a6a", "#e0c060", "#7a5a9a", "#d8d4e0", "#c87a4a", "#2f3a5a", "#e88aa0", "#5aa0b8")


def _head(pen: Pen, rng: random.Random, shade: float, faces: bool) -> None:
    """A head over (0, 0), 26 cm tall: hair, a face that looks up at the stage, lit from there."""
    skin, hair = dark(rng.choice(_SKINS), shade), dark(rng.choice(_HAIRS), shade)
    cut = rng.randrange(4)
    if cut == 1:                                       # long hair behind
        pen.path("M-15 -20Q-18 10 -15 16H15Q18 10 15 -20Z", hair)
    elif cut == 2:
        pen.disc(0, -33, 8, hair)
    pen.rect(-4.5, -5, 4.5, 7, dark(skin, 0.25), 3)
    pen.oval(0, -14, 11.5, 13.5, pen.ball(light(skin, 0.3), skin, dark(skin, 0.35), cx=0.5, cy=0.62))
    for side in (-1, 1):
        pen.oval(side * 11.6, -13, 2.4, 3.4, dark(skin, 0.12))
    top = "M-12.5 -12Q-15 -30 0 -30Q15 -30 12.5 -12Q9 -22 0 -22Q-8 -21 -12.5 -12Z" if cut != 3 else "M-12.5 -16Q-12 -30 0 -29Q12 -30 12.5 -16Q8 -26 0 -26Q-8 -26 -12.5 -16Z"
    pen.path(top, pen.down(light(hair, 0.18), hair))
    if faces:
        for side in (-1, 1):
            pen.oval(side * 4.6, -14.5, 2.1, 2.6, "#ffffff", 1 - 0.5 * shade)
            pen.disc(side * 4.6, -15, 1.5, "#1c1420")
        pen.line("M-3.6 -7.4Q0 -4 3.6 -7.4" if rng.random() < 0.6 else "M-2 -6.5a2.2 2.6 0 1 0 4 0a2.2 2.6 0 1 0 -4 0", "#5a2430", 1.6)


def watcher(pen: Pen, rng: random.Random, x: float, seat: float, shade: float, faces: bool = True) -> None:
    """Somebody who sits on height `seat`, from the lap up; some clap, one lifts an arm."""
    coat = dark(rng.choice(_COATS), shade)
    with pen.at(x + rng.uniform(-3, 3), -seat, rng.uniform(0.9, 1.06)):
        pen.path("M-22 4Q-25 -34 -12 -40Q0 -45 12 -40Q25 -34 22 4Z", pen.across(light(coat, 0.14), coat, dark(coat, 0.3)))
        pen.line("M-20 -30Q-12 -41 0 -42T20 -30", mix(coat, "#ffe6b8", 0.55), 2.2, 0.7)
        with pen.at(0, -43):
            _head(pen, rng, shade, faces)
        skin, doing = dark(rng.choice(_SKINS), shade), rng.random()
        if doing < 0.6:
            pen.line("M-19 -26Q-22 -10 -5 -19M19 -26Q22 -10 5 -19", dark(coat, 0.12), 8)
            for side in (-1, 1):
                pen.oval(side * 3.6, -21, 3.4, 5.6, skin)
        elif doing < 0.72:
            pen.line("M18 -30Q30 -50 26 -76", coat, 8)
            pen.disc(26, -80, 5, skin)


def _row(rng: random.Random, z: float, lift: float, cloth: str, shade: float, full: bool, aisle: float) -> Layer:
    """A row of seats that face the stage, `lift` centimetres up, with an aisle in the middle."""
    pen = Pen()
    red, wood = dark(cloth, shade * 0.8), dark("#6a3a24", shade)
    wide = 64.0
    half = 900 if z > 3 else 640
    pen.rect(-half - 200, -lift, half + 200, 60, pen.down(dark("#5a2430", shade * 0.6), "#22101c"))
    pen.rect(-half - 200, -lift, half + 200, -lift + 4, "#e0a860", o=0.5 * (1 - shade))
    for side in (-1, 1):
        x = side * (aisle + wide / 2)
        while abs(x) < half:
            pen.rect(x - 27, -lift - 92, x + 27, -lift - 30, pen.down(light(red, 0.2), red, dark(red, 0.4)), 12)
            pen.rect(x - 20, -lift - 86, x + 20, -lift - 44, pen.ball(light(red, 0.22), red, dark(red, 0.2)), 9)
            if full and rng.random() < 0.9:
                watcher(pen, rng, x, lift + 42, shade, z < 8)
            pen.rect(x - 27, -lift - 46, x + 27, -lift - 30, pen.down(light(red, 0.3), red, dark(red, 0.3)), 7)
            pen.rect(x - 25, -lift - 32, x + 25, -lift, pen.down(dark(red, 0.5), "#1a0c16"))
            pen.rect(x - 35, -lift - 60, x - 28, -lift, pen.across(light(wood, 0.3), dark(wood, 0.3)), 3)
            pen.rect(x + 28, -lift - 60, x + 35, -lift, pen.across(light(wood, 0.3), dark(wood, 0.3)), 3)
            x += side * wide
    for side in (-1, 1):
        pen.disc(side * (aisle - 6), -lift - 22, 4, "#ffe2a0")
        pen.pool(side * (aisle - 6), -lift - 18, 46, 34, "#ffb85a", 0.7)
    return pen.card(-half / 100 - 2, half / 100 + 2, -0.6, lift / 100 + 1.9, z, night_glow=False)


def _house(s: Setting, rng: random.Random, cloth: str, full: bool) -> tuple[Layer, Layer]:
    """The back of the hall with its doors and the beam of light, and the balcony before it."""
    back, balcony = Pen(), Pen()
    back.rect(-2600, -2200, 2600, 400, back.down("#140a16", "#2a1424", "#4a2030", "#3a1626"))
    for x in range(-1100, 1101, 220):
        back.rect(x - 74, -560, x + 74, -150, back.down(dark(cloth, 0.45), dark(cloth, 0.62)), 6)
        back.line(f"M{x - 74} -560H{x + 74}V-150H{x - 74}Z", "#8a5f2a", 5, 0.7)
    for x in (-520, 520):
        back.rect(x - 70, -390, x + 70, -160, back.down("#3a1c14", "#1f0e0c"), 5)
        back.line(f"M{x} -390V-160M{x - 40} -280h18M{x + 22} -280h18", "#c9964a", 4)
        back.rect(x - 50, -436, x + 50, -404, "#0f3a24", 5)
        back.path(f"M{x - 26} -424h26v-8l22 12l-22 12v-8h-26Z", "#8affb0")
        back.path(f"M{x - 26} -424h26v-8l22 12l-22 12v-8h-26Z", "#5aff9a", 0.9, glow=True)
        back.pool(x, -420, 120, 60, "#4affa0", 0.7)
    for x in (-300, 0, 300):
        back.disc(x, -905, 22, "#fffbe8")
        back.disc(x, -905, 26, "#fff0c8", glow=True)
        back.pool(x, -905, 210, 170, "#ffe8b0", 0.8)
        back.poly([(x - 14, -900), (x + 14, -900), (x * 2.4 + 300, 200), (x * 2.4 - 300, 200)], back.down("#fff0cc/0.16", "#fff0cc/0"), glow=True)
    for k in range(-13, 14):
        if full and rng.random() < 0.9:
            watcher(balcony, rng, k * 62, 640, 0.42, False)
    balcony.path("M-1500 -610Q0 -690 1500 -610V-470Q0 -540 -1500 -470Z", balcony.down(*GOLD))
    balcony.path("M-1500 -592Q0 -672 1500 -592V-488Q0 -556 -1500 -488Z", balcony.down("#f4e4cc", "#c9a888", "#8a6258"))
    for k in range(-9, 10):
        x = k * 112
        y = 640 - 0.00003 * x * x * 1.0
        balcony.path(f"M{num(x - 34)} {num(-y + 50)}q34 30 68 0q-8 44 -34 44t-34 -44Z", balcony.ball(*GOLD), 0.9)
        if k % 3 == 0:
            balcony.disc(x, -y + 4, 11, "#fff2d0")
            balcony.disc(x, -y + 4, 12, "#ffd98a", glow=True)
            balcony.pool(x, -y + 10, 110, 90, "#ffb45e", 0.7)
    balcony.path("M-1500 -470Q0 -540 1500 -470V-440Q0 -512 -1500 -440Z", balcony.down("#1a0c16/0.9", "#1a0c16/0"))
    return back.card(-26, 26, -4, 22, 13.5, night_glow=False), balcony.card(-15, 15, 3.8, 8.4, 11.5, night_glow=False)


def _floor(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-2600, -1400, 2600, 2400, "#2a121e")
    pen.rect(-96, -1400, 96, 2400, pen.across("#6a1a2a", "#b02f42", "#6a1a2a"))
    pen.line("M-88 -1400V2400M88 -1400V2400", "#e0b050", 5, 0.8)
    for y in range(-1300, 1200, 60):
        pen.path(f"M0 {y}l26 24l-26 24l-26 -24Z", "#d89a4a", 0.5)
    for _ in range(40):
        pen.oval(rng.uniform(-600, 600), rng.uniform(-100, 700), 60, 24, pen.soft("#5a2436", 0.5))
    pen.oval(0, -20, 460, 260, pen.soft("#ffe0b0", 0.5))
    return pen.floor(-24, 13, 26, night_glow=False)


def auditorium(s: Setting) -> Scenery:
    """The house from the stage: rising rows full of people in the half dark, the aisle, a balcony, the beam of the spotlights."""
    rng = s.rng("auditorium")
    cloth = s.looks.colour("seat", "seats", "chair", default=rng.choice(("#b8283f", "#b02f38", "#a8264a")))
    full = not s.looks.has("empty", "deserted", "abandoned") or s.looks.has("stage", "audience", "crowd")
    rows = [_row(rng, z, lift, cloth, shade, full, aisle) for z, lift, shade, aisle in (
        (10.2, 300, 0.58, 70), (8.4, 235, 0.5, 76), (6.8, 176, 0.42, 84), (5.3, 122, 0.34, 100), (3.9, 74, 0.27, 140), (2.6, 32, 0.2, 196), (1.4, 0, 0.14, 262))]
    lamp, feet = Pen(), Pen()
    chandelier(lamp, 0, 1100, 860, 2.2)
    feet.rect(-900, -10, 900, 40, feet.down("#7a4a30", "#2a1410"))
    for k in range(-9, 10):
        x = k * 62
        feet.path(f"M{x - 20} -8Q{x - 22} -38 {x} -42T{x + 20} -8Z", feet.down("#4a3424", "#1a0f10"))
        feet.line(f"M{x - 20} -10Q{x - 22} -38 {x} -42T{x + 20} -10", "#ffd890", 2.6, 0.8)
    layers = (*_house(s, rng, cloth, full), *rows[:4], lamp.card(-6, 6, 6, 11.2, 6.0), *rows[4:], feet.card(-7, 7, -0.4, 0.6, -2.6))
    return Scenery(layers, (_floor(rng),), sky="none", light="stage", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("auditorium", "audience", "theatre audience", "rows of seats", "theatre seats", "theater seats", "cinema seats", "front row", "back row", "seats of the theatre", "seats of the cinema",
           "rows of red seats", "concert audience", "in the audience", "spectators' seats", "stalls of the theatre"), auditorium, indoors=True),
)

"""Inside of machines: a computer seen as a city of chips, the hammers and strings of a piano."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

BOARD, COPPER = "#0f5a48", "#7dffb8"
_LAMPS = ("#4fffa0", "#4fd8ff", "#ffd24a", "#ff6a8a")


def _traces(pen: Pen, rng: random.Random, left: float, top: float, right: float, bottom: float, count: int, tone: str) -> None:
    """Tracks with corners of 45 degrees that end in rings; some carry light."""
    for k in range(count):
        x, y = rng.uniform(left, right), rng.uniform(top, bottom)
        a, b, c = (rng.choice((-1, 1)) * rng.uniform(40, 190) for _ in range(3))
        d = f"M{num(x)} {num(y)}h{num(a)}l{num(b * 0.5)} {num(abs(b) * 0.5)}v{num(c)}"
        pen.line(d, dark(tone, 0.45), 7)
        pen.line(d, tone, 3, 0.9)
        pen.disc(x, y, 8, dark(tone, 0.3))
        pen.disc(x, y, 4, "#f2ffe8")
        if k % 3 == 0:
            pen.line(d, tone, 4, 0.5, glow=True)


def _chip(pen: Pen, rng: random.Random, x: float, wide: float, tall: float) -> None:
    """A chip that stands like a house, with its pins, a mark and lamps in its windows."""
    pen.shadow(x, 0, wide * 0.7, 12)
    for k in range(int(wide / 26)):
        px = x - wide / 2 + 14 + k * 26
        pen.path(f"M{num(px - 5)} -20H{num(px + 5)}V4H{num(px - 5)}Z", pen.across("#f4f8fc", "#a8b4c4", "#5f6c80"))
    pen.rect(x - wide / 2, -tall, x + wide / 2, -14, pen.slant("#4a5468", "#252c3a", "#12161f"), 4)
    pen.poly([(x - wide / 2, -tall), (x - wide / 2 + 22, -tall - 24), (x + wide / 2 + 22, -tall - 24), (x + wide / 2, -tall)], pen.across("#6a768c", "#3a4456"))
    pen.poly([(x + wide / 2, -tall), (x + wide / 2 + 22, -tall - 24), (x + wide / 2 + 22, -34), (x + wide / 2, -14)], pen.down("#2a3242", "#0e121a"))
    for row in range(int((tall - 60) / 34)):
        for k in range(int((wide - 30) / 30)):
            wx, wy, tone = x - wide / 2 + 18 + k * 30, -tall + 24 + row * 34, rng.choice(_LAMPS)
            lit = rng.random() < 0.55
            pen.rect(wx, wy, wx + 18, wy + 16, tone if lit else "#1a2230", 2)
            if lit:
                pen.rect(wx, wy, wx + 18, wy + 16, tone, 2, 0.5, glow=True)


def _can(pen: Pen, x: float, wide: float, tall: float, tone: str) -> None:
    """A capacitor: a round tower with a cross on its lid."""
    h = wide / 2
    pen.shadow(x, 0, wide * 0.7, 10)
    pen.path(f"M{num(x - h)} {num(-tall)}V-6Q{num(x)} 12 {num(x + h)} -6V{num(-tall)}Z", pen.across(light(tone, 0.4), tone, dark(tone, 0.5)))
    pen.rect(x + h * 0.3, -tall, x + h * 0.7, -6, "#e8f0f8", o=0.75)
    pen.oval(x, -tall, h, h * 0.32, pen.ball("#ffffff", "#c4ccd8", "#7f8a9c"))
    pen.line(f"M{num(x - h * 0.6)} {num(-tall)}H{num(x + h * 0.6)}M{num(x)} {num(-tall - h * 0.2)}V{num(-tall + h * 0.2)}", "#5f6c80", 3)


def _fan(pen: Pen, x: float, y: float, r: float) -> None:
    """A great fan in its frame, light behind its blades."""
    pen.rect(x - r * 1.15, y - r * 1.15, x + r * 1.15, y + r * 1.15, pen.slant("#3a4456", "#12161f"), 18)
    pen.disc(x, y, r * 1.04, "#0a0e16")
    pen.disc(x, y, r, pen.ball("#8ff4ff", "#2f8ad8", "#12305a", cx=0.5, cy=0.5, r=0.6))
    pen.disc(x, y, r, "#4fd8ff", 0.05, glow=True)
    for k in range(7):
        with pen.at(x, y, turn=k * 360 / 7):
            pen.path(f"M{num(-r * 0.14)} {num(-r * 0.2)}Q{num(-r * 0.5)} {num(-r * 0.7)} {num(-r * 0.06)} {num(-r * 0.96)}Q{num(r * 0.34)} {num(-r * 0.9)} {num(r * 0.16)} {num(-r * 0.2)}Z", pen.across("#5a667c", "#232a38"))
    pen.disc(x, y, r * 0.27, pen.ball("#8f9cb4", "#3a4456", "#12161f"))
    for side in (-1, 1):
        for up in (-1, 1):
            pen.disc(x + side * r * 1.02, y + up * r * 1.02, r * 0.07, pen.ball("#f4f8fc", "#8f9cb4", "#3a4456"))


def _row(s: Setting, z: float, gap: float, big: float) -> Layer:
    """Chips, capacitors and coils to both sides of the way."""
    pen, rng = Pen(), s.rng(f"chips{z}")
    for side in (-1, 1):
        x = side * gap * 100
        for k in range(4):
            kind, wide = rng.randrange(3), rng.uniform(70, 130) * big
            x += side * wide * 0.6
            if kind == 0 or k == 1:
                _chip(pen, rng, x, wide, rng.uniform(110, 240) * big)
            else:
                _can(pen, x, wide * 0.62, rng.uniform(90, 190) * big, rng.choice(("#3a5fc8", "#7a4fc8", "#c8604a", "#2f8a9a")))
            x += side * (wide * 0.6 + 12)
    half = gap + 7 * big
    return pen.card(-half, half, -0.2, 3.2 * big, z)


def computer(s: Setting) -> Scenery:
    """Streets of a circuit board: chips with lit windows, capacitors like towers, the fan like a sun, cables overhead."""
    rng, back, cables = s.rng("inside a computer"), Pen(), Pen()
    back.rect(-2400, -2400, 2400, 200, back.down("#071a2e", "#0c2e44", "#0f4a4a"))
    _traces(back, rng, -1000, -1000, 1000, -60, 60, "#2f9a8a")
    for k in range(7):                                 # memory in its slots
        x = -760 + k * 70 if k < 4 else 400 + (k - 3) * 90
        back.rect(x, -460, x + 44, -20, back.across("#1f7a5a", "#0f4a3a"), 3)
        for j in range(5):
            back.rect(x + 8, -440 + j * 80, x + 36, -384 + j * 80, "#12161f", 3)
            back.disc(x + 22, -372 + j * 80, 5, _LAMPS[(k + j) % 4])
            back.disc(x + 22, -372 + j * 80, 6, _LAMPS[(k + j) % 4], glow=True)
    _fan(back, 30, -330, 210)
    for k, tone in enumerate(("#e8504a", "#ffd24a", "#4fa8ff", "#8a5fe8")):
        y = -560 + k * 26
        cables.line(f"M-1200 {y - 120}Q-300 {y + 190 - k * 14} 60 {y + 30}T1200 {y - 60}", dark(tone, 0.45), 22)
        cables.line(f"M-1200 {y - 126}Q-300 {y + 184 - k * 14} 60 {y + 24}T1200 {y - 66}", light(tone, 0.12), 9, 0.9)
    pen = Pen()
    pen.rect(-2600, -900, 2600, 1600, pen.down(dark(BOARD, 0.4), BOARD))
    _traces(pen, rng, -900, -860, 900, 500, 90, "#3fc88a")
    for x in (-70, 0, 70):
        pen.line(f"M{x} -900V1600", dark(COPPER, 0.4), 20)
        pen.line(f"M{x} -900V1600", COPPER, 8)
        pen.line(f"M{x} -900V1600", COPPER, 10, 0.28, glow=True)
    pen.oval(0, -60, 420, 240, pen.soft("#8fffe0", 0.35))
    layers = (back.card(-24, 24, -2, 24, 8.8), _row(s, 6.4, 2.6, 1.3), cables.card(-12, 12, 2.4, 8, 5.2), _row(s, 4.2, 2.5, 1.1), _row(s, 2.3, 2.4, 0.85), _row(s, -1.3, 2.7, 0.7))
    return Scenery(layers, (pen.floor(-16, 9, 26, night_glow=False),), sky="none", light="ship", haze=0.02, spots=SPOTS)


def piano(s: Setting) -> Scenery:
    """Among hammers of felt and strings that run up into the dark, a golden frame, light through the lid's gap."""
    rng, hammers, near = s.rng("inside a piano"), Pen(), Pen()
    wood = s.looks.colour("piano", default="#6a3a24")
    plan = shell.Shell(wood, "#a8703c", dark(wood, 0.3), dark(wood, 0.5), "boards", "planks", half=5.4, high=5.6, far=6.2)

    def on_back(pen: Pen) -> None:
        pen.rect(-560, -580, 560, 0, pen.down("#3a2014", "#5a3420", "#2a160e"))
        pen.path("M-560 -580H560V-440Q200 -520 -120 -400T-560 -250Z", pen.slant("#fff0b8", "#e0b04a", "#9a6c24"))
        for x, y in ((-430, -440), (-250, -480), (-40, -500), (180, -520), (380, -520)):
            pen.disc(x, y, 34, pen.ball("#8a5f20", "#3a2414", cx=0.5, cy=0.35))
        for k in range(74):
            x = -545 + k * 15
            pen.line(f"M{x} -570L{x + 60} -6", "#7a5a34", 5 if k < 24 else 3.2)
            pen.line(f"M{x - 1} -570L{x + 59} -6", "#fff0c0" if k > 23 else "#e8a860", 1.8 if k > 23 else 3, 0.9)
            pen.disc(x, -566 - (k % 2) * 9, 4.4, pen.ball("#f4f8fc", "#7f8a9c"))
        pen.rect(-560, -96, 560, -64, pen.down(light(wood, 0.35), dark(wood, 0.2)))

    for k in range(-15, 16):
        if abs(k) < 3:
            continue
        x, up = k * 36.0, -14 if k % 5 == 0 else 0
        hammers.line(f"M{num(x)} 0L{num(x - 8)} {-150 + up}", "#d8a868", 7)
        hammers.path(f"M{num(x - 30)} {-150 + up}Q{num(x - 34)} {-186 + up} {num(x - 8)} {-190 + up}Q{num(x + 16)} {-184 + up} {num(x + 12)} {-150 + up}Q{num(x - 8)} {-138 + up} {num(x - 30)} {-150 + up}Z",
                     hammers.ball("#ffffff", "#f0e8e0", "#b8a8a8"))
        hammers.path(f"M{num(x - 16)} {-152 + up}Q{num(x - 16)} {-176 + up} {num(x - 6)} {-178 + up}Q{num(x + 4)} {-172 + up} {num(x + 2)} {-152 + up}Z", hammers.down("#d8504a", "#8a2830"))
        hammers.rect(x - 13, -26, x + 13, 0, hammers.across(light(wood, 0.3), dark(wood, 0.3)), 2)
    hammers.rect(-620, -22, -92, 4, hammers.down(light(wood, 0.2), dark(wood, 0.3)))
    hammers.rect(92, -22, 620, 4, hammers.down(light(wood, 0.2), dark(wood, 0.3)))
    for k in range(9):
        x = (-1 if k % 2 else 1) * (230 + (k // 2) * 56)
        near.shadow(x, 0, 34, 8)
        near.path(f"M{x - 24} 4V-58Q{x - 24} -72 {x - 10} -72H{x + 10}Q{x + 24} -72 {x + 24} -58V4Z", near.across("#f8f0e0", "#e0d0b4", "#9a8464"))
        near.rect(x - 20, -70, x + 20, -62, "#fffaf0", 4)
    beam, tone = Pen(), "#a8b8ff" if s.dark else "#fff2c4"
    for k in range(4):
        a = -380 + k * 220
        beam.poly([(a, -560), (a + 90, -560), (a + 300 + k * 20, 0), (a + 90 + k * 20, 0)], beam.down(f"{tone}/0.3", f"{tone}/0.02"))
        beam.poly([(a, -560), (a + 90, -560), (a + 300, 0), (a + 90, 0)], beam.down(f"{tone}/0.14", f"{tone}/0"), glow=True)
    for _ in range(40):
        beam.disc(rng.uniform(-420, 420), -rng.uniform(30, 500), rng.uniform(1.4, 3), "#fff6dc", 0.6)
    back_wall, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(0, -60, 330, 200, pen.soft(tone, 0.6)))
    layers = (back_wall, hammers.card(-6.2, 6.2, -0.2, 2.3, 3.6), beam.card(-5.4, 5.4, -0.1, 5.7, 2.8), near.card(-4.6, 4.6, -0.2, 1.0, 1.7))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("inside a computer", "inside the computer", "in a computer", "in the computer", "circuit board", "inside a circuit board", "inside the machine", "computer world", "motherboard", "inside a phone", "inside a robot", "digital city", "inside a video game console"),
          computer, indoors=True),
    Place(("inside a piano", "inside the piano", "in a piano", "in the piano", "inside a grand piano", "piano interior", "between the strings of a piano"), piano, indoors=True),
)

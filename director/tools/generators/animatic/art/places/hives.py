"""In the houses of insects: a beehive with its combs, the halls of an ant hill."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import burrow
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent

WAX, HONEY = "#f0b84a", "#ff9f1c"


def _hexagon(x: float, y: float, r: float) -> str:
    return "M" + "L".join(f"{num(x + r * math.cos(a))} {num(y + r * math.sin(a))}" for a in (math.tau * (k + 0.5) / 6 for k in range(6))) + "Z"


def _comb(pen: Pen, rng: random.Random, left: float, top: float, right: float, bottom: float, r: float, shade: float = 0.0) -> None:
    """Cells from corner to corner: open, full of honey that shines, or closed with wax."""
    wax = dark(WAX, shade)
    high, wide = 1.5 * r, math.sqrt(3) * r
    for row in range(int((bottom - top) / high) + 2):
        for k in range(int((right - left) / wide) + 2):
            x, y = left + (k + 0.5 * (row % 2)) * wide, top + row * high
            kind = rng.random()
            pen.path(_hexagon(x, y, r), light(wax, 0.22))
            if kind < 0.42:
                pen.path(_hexagon(x, y, r * 0.84), pen.down(dark(HONEY, 0.35 + shade * 0.4), HONEY, light(HONEY, 0.4)))
                pen.path(_hexagon(x, y, r * 0.7), HONEY, 0.07, glow=True)
                pen.oval(x - r * 0.28, y - r * 0.34, r * 0.24, r * 0.13, "#fff2c8", 0.8)
            elif kind < 0.72:
                pen.path(_hexagon(x, y, r * 0.84), pen.down(dark(wax, 0.72), dark(wax, 0.45)))
                pen.path(_hexagon(x, y + r * 0.16, r * 0.6), dark(wax, 0.6))
            else:
                pen.path(_hexagon(x, y, r * 0.86), pen.ball(light(wax, 0.5), light(wax, 0.16), dark(wax, 0.15)))


def _bee(pen: Pen, x: float, y: float, size: float, turn: float) -> None:
    """A worker on the comb, seen from above."""
    with pen.at(x, y, size, turn=turn):
        for side in (-1, 1):
            pen.raw(f'<g transform="rotate({side * 34})">')
            pen.oval(0, 16 * 1.0, 7, 20, "#f4faff", 0.75)
            pen.raw("</g>")
        pen.oval(0, 12, 11, 17, pen.ball("#ffe27a", "#f2b02a", "#a8701c"))
        pen.path("M-11 8Q0 12 11 8V14Q0 18 -11 14ZM-9 20Q0 24 9 20V25Q0 29 -8 25Z", "#33241c")
        pen.disc(0, -6, 9, pen.ball("#ffd98a", "#d8962a", "#7a4e1c"))
        pen.disc(0, -17, 6, "#33241c")
        pen.line("M-3 -21q-3 -8 -8 -10M3 -21q3 -8 8 -10", "#33241c", 1.8)


def _hanging(s: Setting, z: float, low: float, gap: float, shade: float) -> Layer:
    """A comb that hangs from the roof, cut out below by a wavy edge, with honey that drips; nothing in the middle below `low` metres."""
    pen, rng = Pen(), s.rng(f"comb{z}")
    edge = "M-1500 -1500H1500V-60"
    for k in range(25):
        x = 900 - k * 75
        rise = low * 100 + 40 * math.sin(k * 1.1 + z) if abs(x) < gap * 100 else max(60.0, low * 100 - (abs(x) - gap * 100) * 1.15)
        edge += f"Q{num(x + 38)} {num(-rise + 26)} {num(x)} {num(-rise)}"
    edge += "L-1500 -60Z"
    pen.raw(f'<clipPath id="edge"><path d="{edge}"/></clipPath><g clip-path="url(#edge)">')
    _comb(pen, rng, -900, -800, 900, 0, 27, shade)
    for _ in range(6):
        _bee(pen, rng.choice((-1, 1)) * rng.uniform(gap * 100, 520), -rng.uniform(low * 100, 480), 1.0, rng.uniform(0, 360))
    pen.rect(-1500, -1500, 1500, 60, pen.down(f"{dark(WAX, 0.8)}/0.55", f"{dark(WAX, 0.8)}/0"))
    pen.raw("</g>")
    pen.line(edge.replace("M-1500 -1500H1500V-60", "M900 -60").removesuffix("L-1500 -60Z"), light(WAX, 0.5), 6, 0.7)
    for _ in range(7):
        drip = rng.uniform(-gap, gap) * 90
        y, long = -low * 100 - 26, rng.uniform(26, 86)
        pen.path(f"M{num(drip - 9)} {num(y - 20)}Q{num(drip - 4)} {num(y + long * 0.5)} {num(drip - 7)} {num(y + long)}a7 9 0 0 0 14 0Q{num(drip + 4)} {num(y + long * 0.5)} {num(drip + 9)} {num(y - 20)}Z",
                 pen.across("#ffd27a", HONEY, "#c8741c"))
        pen.disc(drip - 2, y + long, 2.4, "#fff6dc")
    return pen.card(-15, 15, -0.3, 8, z)


def beehive(s: Setting) -> Scenery:
    """Between the combs: cells that glow with honey, workers, drops that fall into a pool, the slit of the door with its light."""
    rng, back, pool = s.rng("beehive"), Pen(), Pen()
    back.rect(-1600, -1500, 1600, 100, dark(WAX, 0.5))
    _comb(back, rng, -660, -640, 660, 40, 30, 0.12)
    back.rect(-1600, -1500, 1600, 100, back.down("#3a1c08/0.75", "#3a1c08/0.1", "#3a1c08/0.3"))
    tone = "#b8c8ff" if s.dark else "#fff6d0"
    back.path("M-150 -4V-58Q-150 -84 -120 -86H120Q150 -84 150 -58V-4Z", "#7a4a1c")
    back.path("M-138 0V-56Q-138 -74 -114 -76H114Q138 -74 138 -56V0Z", back.down(tone, "#8fb8d8" if s.dark else "#cfe8b0"))
    back.pool(0, -46, 300, 130, tone, 0.35)
    for _ in range(14):
        _bee(back, rng.uniform(-460, 460), -rng.uniform(120, 420), 1.1, rng.uniform(0, 360))
    pen = Pen()
    pen.rect(-1000, -500, 1000, 1300, pen.down(dark(WAX, 0.3), WAX, light(WAX, 0.1)))
    _comb(pen, rng, -640, -490, 640, 520, 44, 0.05)
    pen.rect(-1000, -500, 1000, 1300, light(WAX, 0.25), o=0.45)
    pen.path(bent([(-380, -60), (-250, -170), (-330, -300), (-520, -260), (-560, -110)]), pen.ball("#ffe08a", HONEY, "#c8741c"))
    pen.oval(-410, -190, 46, 12, "#fff6dc", 0.8)
    pen.oval(0, -110, 330, 190, pen.soft(tone, 0.6))
    ground: Floor = pen.floor(-13, 4.8, 10)
    for x, tall in ((-300, 70), (-256, 44), (268, 60), (312, 92)):
        pool.shadow(x, 0, 44, 8)
        pool.path(f"M{x - 34} 4L{x - 30} {-tall}L{x} {-tall - 18}L{x + 30} {-tall}L{x + 34} 4Z", pool.across(light(WAX, 0.45), WAX, dark(WAX, 0.4)))
        pool.path(f"M{x - 30} {-tall}L{x} {-tall - 18}L{x + 30} {-tall}L{x} {-tall + 16}Z", pool.down("#ffd27a", HONEY))
        pool.path(f"M{x + 6} {-tall + 14}q4 30 -2 46a7 8 0 0 0 14 0q-4 -20 4 -52Z", pool.across("#ffd27a", "#d8841c"))
    layers = (back.card(-14, 14, -0.2, 14, 4.6), _hanging(s, 3.2, 2.5, 1.7, 0.26), pool.card(-3.8, 3.8, -0.15, 1.3, 1.9), _hanging(s, -1.2, 3.3, 2.7, 0.42))
    return Scenery(layers, (ground,), sky="none", light="indoor", haze=0.015, spots=SPOTS)


def _worker(pen: Pen, x: float, y: float, size: float, flip: bool, load: str) -> None:
    """An ant on its way, seen from the side, with a leaf or a grain."""
    with pen.at(x, y, size, flip):
        for a, b in ((-10, -18), (0, -2), (8, 16)):
            pen.line(f"M{a} -10L{b} -4L{b - 3} 0", "#4a2418", 2.2)
        pen.oval(-18, -13, 13, 9, pen.ball("#c87a4a", "#8a4428", "#4a2014"))
        pen.oval(0, -12, 7, 6, pen.ball("#c87a4a", "#8a4428", "#4a2014"))
        pen.disc(13, -16, 8, pen.ball("#d88a58", "#94492c", "#4a2014"))
        pen.line("M17 -22q5 -8 11 -7M14 -23q1 -9 7 -12", "#4a2418", 1.8)
        pen.disc(16, -17, 1.8, "#ffffff")
        if load == "leaf":
            pen.path("M4 -22Q-6 -52 22 -66Q40 -44 16 -20Z", pen.slant("#b8e07a", "#6fae4a", "#3f7a38"))
            pen.line("M10 -22Q14 -44 22 -62", "#dff4b0", 1.6)
        elif load:
            pen.oval(6, -30, 12, 8, pen.ball("#fff6d8", load, dark(load, 0.35)))


def _chamber(pen: Pen, rng: random.Random, x: float, y: float, rx: float, ry: float, earth: str, kind: str) -> None:
    """A round room cut into the earth with a lamp-warm glow and what is kept in it."""
    hole = [(x + rx * rng.uniform(0.95, 1.05) * math.cos(a), y + ry * rng.uniform(0.95, 1.05) * math.sin(a)) for a in (math.tau * k / 18 for k in range(18))]
    pen.path(bent(hole), pen.ball(mix(earth, "#ffb45e", 0.55), dark(earth, 0.35), dark(earth, 0.6), cx=0.5, cy=0.6))
    pen.path(bent(hole) + bent([(x + (px - x) * 1.13, y + (py - y) * 1.16) for px, py in hole]), pen.slant(light(earth, 0.4), earth, dark(earth, 0.4)))
    for k in range(8):
        px, py = x - rx * 0.5 + k * rx / 7.4, y + ry * 0.62 - (k % 2) * 10
        if kind == "eggs":
            pen.oval(px, py, 8, 11, pen.ball("#ffffff", "#f4ead8", "#c9b8a0"))
        elif kind == "grain":
            pen.oval(px, py, 12, 8, pen.ball("#ffe8a8", "#e0b04a", "#a8742a"))
        else:
            pen.path(f"M{num(px)} {num(py + 8)}q-14 -24 6 -34q18 14 2 34Z", rng.choice(("#8fc45c", "#6fae4a", "#b8d870")))
    pen.pool(x, y, rx * 1.4, ry * 1.4, "#ffb45e", 0.5)


def anthill(s: Setting) -> Scenery:
    """The great hall of an ant hill: chambers with eggs, grain and leaves, ramps on which workers come and go, roots above."""
    rng, back = s.rng("anthill"), Pen()
    earth = s.looks.colour("earth", "wall", default="#a06a44")
    back.rect(-1600, -1500, 1600, 100, back.down(dark(earth, 0.55), dark(earth, 0.15), earth))
    burrow.soil(back, rng, (-640, -520, 640, -6), 190, earth)
    ramps = ((-620, -70, -120, -190), (-120, -190, 260, -120), (260, -120, 620, -250), (-560, -330, -60, -300), (-60, -300, 420, -380))
    for x0, y0, x1, y1 in ramps:
        d = f"M{x0} {y0}Q{(x0 + x1) / 2} {(y0 + y1) / 2 - 26} {x1} {y1}"
        back.line(d, dark(earth, 0.6), 62)
        back.line(d, dark(earth, 0.42), 50)
        back.line(d.replace(f"{y0}Q", f"{y0 + 24}Q", 1).removesuffix(f" {y1}") + f" {y1 + 24}", light(earth, 0.3), 7, 0.8)
        for k in range(3):
            u = (k + 0.6) / 3.4
            x, y = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u - 52 * u * (1 - u) + 24
            _worker(back, x, y, 0.95, rng.random() < 0.5, rng.choice(("leaf", "leaf", "", "#e0b04a", "#d8584a")))
    for x, y, rx, ry, kind in ((-330, -235, 96, 56, "eggs"), (90, -230, 80, 50, "grain"), (380, -60, 90, 54, "leaf"), (-470, -420, 84, 48, "grain"), (250, -440, 90, 50, "eggs")):
        _chamber(back, rng, x, y, rx, ry, earth, kind)
    pen = Pen()
    pen.rect(-1400, -480, 1400, 1300, pen.down(dark(earth, 0.3), earth, dark(earth, 0.1)))
    for _ in range(170):
        pen.oval(rng.uniform(-520, 520), rng.uniform(-460, 420), rng.uniform(4, 13), rng.uniform(3, 9), rng.choice((light(earth, 0.35), dark(earth, 0.35), "#c4b49c")), 0.8)
    pen.oval(0, -60, 380, 230, pen.soft("#ffdca0", 0.65))
    near = Pen()
    for x, flip, load in ((-290, False, "leaf"), (-214, False, "#e0b04a"), (262, True, ""), (330, True, "leaf")):
        near.shadow(x, 0, 40, 6)
        _worker(near, x, 2, 1.7, flip, load)
    layers = (back.card(-14, 14, -0.3, 14, 4.6), burrow.vault(s, 3.0, 390, 400, earth, 8), near.card(-4.2, 4.2, -0.12, 1.7, 1.6),
              burrow.vault(s, -1.3, 420, 370, dark(earth, 0.45), 6))
    return Scenery(layers, (pen.floor(-13, 4.7, 14),), sky="none", light="indoor", haze=0.02, spots=SPOTS)


PLACES = (
    Place(("inside a beehive", "inside the beehive", "in a beehive", "in the beehive", "in the hive", "inside the hive", "beehive interior", "inside a hive", "between the honeycombs", "honeycomb", "hall of the bees", "bee queen's hall"), beehive, indoors=True),
    Place(("inside an ant hill", "inside an anthill", "in an anthill", "in the anthill", "in an ant hill", "in the ant hill", "inside the ant hill", "inside the anthill", "ant colony", "ants' nest", "ant nest", "ant tunnel", "ant farm", "anthill interior"), anthill, indoors=True),
)

"""Under the ground with the animals: the den of a fox, a badger's sett, a warren."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import flora, rocks
from director.tools.generators.animatic.art.places.barns import straw
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent

EARTH, ROOT = "#8f6242", "#c79c68"
LEAVES = ("#d98a3a", "#c4602c", "#e8b04a", "#a8743a", "#b8863f")
_DOOR = (-175.0, -150.0, 92.0)
"""The way out in the end wall: its middle and its radius, centimetres."""


def _root(pen: Pen, rng: random.Random, x: float, y: float, long: float, wide: float, tone: str, lean: float = 0.0) -> None:
    """A root that hangs from (x, y), thinner downwards, with a few hairs."""
    for share, thick in ((1.0, wide * 0.45), (0.72, wide * 0.7), (0.4, wide)):
        pen.line(f"M{num(x)} {num(y)}q{num(lean * 0.2 + rng.uniform(-6, 6))} {num(long * share * 0.5)} {num(lean * share)} {num(long * share)}", tone, thick)
    pen.line(f"M{num(x - wide * 0.22)} {num(y)}q{num(lean * 0.2)} {num(long * 0.3)} {num(lean * 0.6)} {num(long * 0.6)}", light(tone, 0.35), wide * 0.2, 0.8)
    for _ in range(3):
        u = rng.uniform(0.3, 0.85)
        pen.line(f"M{num(x + lean * u)} {num(y + long * u)}q{num(rng.uniform(-14, 14))} {num(long * 0.12)} {num(rng.uniform(-34, 34))} {num(long * rng.uniform(0.1, 0.26))}",
                 tone, max(1.6, wide * 0.22))


def soil(pen: Pen, rng: random.Random, inside: tuple[float, float, float, float], count: int, earth: str) -> None:
    """Crumbs, stones and patches in a wall of earth."""
    left, top, right, bottom = inside
    for _ in range(count):
        x, y = rng.uniform(left, right), rng.uniform(top, bottom)
        if rng.random() < 0.2:
            pen.oval(x, y, rng.uniform(30, 90), rng.uniform(14, 40), pen.soft(rng.choice((light(earth, 0.25), dark(earth, 0.4))), 0.6))
        elif rng.random() < 0.3:
            grey = rng.choice(("#b0a294", "#9a8c80", "#c4b49c"))
            r = rng.uniform(5, 17)
            pen.path(flora.crown(rng, x, y, r * 1.25, r, 7), pen.ball(light(grey, 0.3), grey, dark(grey, 0.45)))
        else:
            pen.oval(x, y, rng.uniform(2, 6), rng.uniform(1.6, 4), rng.choice((light(earth, 0.3), dark(earth, 0.35))), 0.7)


def _hole(rng: random.Random, x: float, y: float, rx: float, ry: float, rough: float, count: int = 22) -> list[tuple[float, float]]:
    """The dug outline of an opening."""
    return [(x + rx * rng.uniform(1 - rough, 1 + rough) * math.cos(a), y + ry * rng.uniform(1 - rough, 1 + rough) * math.sin(a))
            for a in (math.tau * k / count for k in range(count))]


def _end(s: Setting, earth: str) -> Layer:
    """The end wall: the round way out, a dark tunnel on, a larder in a niche, roots that hold the roof."""
    pen, rng = Pen(), s.rng("end")
    x, y, r = _DOOR
    way, mouth = _hole(rng, 205, -86, 74, 92, 0.05), _hole(rng, x, y, r, r, 0.04)
    pen.path("M-1400 -1400H1400V60H-1400Z" + bent(mouth), pen.down("#3a2519", dark(earth, 0.35), earth, dark(earth, 0.2)))
    soil(pen, rng, (-560, -420, 560, -6), 150, earth)
    pen.path(bent(mouth) + bent([(x + (px - x) * 1.16, y + (py - y) * 1.16) for px, py in mouth]), pen.across("#e8c48c", light(earth, 0.3), dark(earth, 0.25)))
    pen.path(bent(way), pen.ball("#1a100c", "#241610", dark(earth, 0.55), cx=0.55, cy=0.5, r=0.55))
    pen.path(bent(way) + bent([(205 + (px - 205) * 1.14, -86 + (py + 86) * 1.12) for px, py in way]), pen.slant(light(earth, 0.32), earth, dark(earth, 0.4)))
    pen.path(bent(_hole(rng, 20, -128, 62, 40, 0.05)), pen.down(dark(earth, 0.7), dark(earth, 0.45)))
    for k in range(9):                                 # acorns, berries, a mushroom and a carrot put by for the winter
        ax = -26 + k * 11 + rng.uniform(-2, 2)
        tone = rng.choice(("#b8803f", "#8a5a2c", "#c8343a", "#a8402f"))
        pen.disc(ax, -98 - (k % 2) * 9, 7.5, pen.ball(light(tone, 0.5), tone, dark(tone, 0.4)))
    with pen.at(52, -96):
        flora.mushroom(pen, 26, "#d8603c")
    for rx, wide in ((-430, 26), (-330, 13), (-60, 17), (90, 30), (150, 12), (330, 19), (420, 28)):
        _root(pen, rng, rx, -420, rng.uniform(90, 260), wide, mix(ROOT, earth, 0.35), rng.uniform(-60, 60))
    for k in range(26):                                # turf that hangs into the light
        a = math.pi * (1.02 + 0.96 * k / 25)
        gx, gy = x + r * 0.98 * math.cos(a), y + r * 0.98 * math.sin(a)
        pen.line(f"M{num(gx)} {num(gy)}q{num(rng.uniform(-8, 8))} 16 {num(rng.uniform(-14, 14))} {num(rng.uniform(22, 48))}", rng.choice(("#5f8f3f", "#7fb04f", "#3f6f34")), 4)
    pen.pool(x, y, 270, 250, "#b8c8ff" if s.dark else "#ffeec0", 0.5)
    return pen.card(-14, 14, -0.6, 14, 4.4)


def _above(s: Setting) -> Layer:
    """What is seen through the way out: grass and flowers against the sky."""
    pen, rng = Pen(), s.rng("above")
    pen.rect(-700, -700, 500, 200, pen.down(*(("#0c1440", "#24357a", "#4a5fa0") if s.dark else ("#6fb8ee", "#bfe2f6", "#f4f4dc"))))
    if s.dark:
        pen.disc(-196, -196, 26, "#fbf6de")
        pen.oval(-196, -196, 90, 90, pen.soft("#dfe6ff", 0.6))
        for _ in range(26):
            pen.disc(rng.uniform(-330, -20), -rng.uniform(110, 290), rng.uniform(1, 2.4), "#ffffff", 0.9)
    green = ("#25503c", "#356a48") if s.dark else ("#5fa04a", "#86c05c")
    pen.path("M-700 -104Q-400 -140 -180 -112T500 -120V200H-700Z", pen.down(green[1], green[0]))
    for k in range(60):
        gx = -330 + k * 5.4
        pen.line(f"M{num(gx)} -84q{num(rng.uniform(-5, 5))} -20 {num(rng.uniform(-12, 12))} {num(-rng.uniform(24, 62))}", rng.choice(green), 3.4)
    for gx, tone in ((-238, "#ff8aa0"), (-206, "#ffd84f"), (-128, "#ffffff"), (-104, "#c08cff")):
        flora.bloom(pen, gx, -126 - rng.uniform(0, 26), 9, tone)
    return pen.card(-7, 5, -2, 7, 5.4, lit=0.0 if s.dark else 1.0)


def vault(s: Setting, z: float, half: float, high: float, earth: str, roots: int) -> Layer:
    """A ring of earth round the room: its thickness in the light, roots and stones in it."""
    pen, rng = Pen(), s.rng(f"vault{z}")
    inner = [(half * rng.uniform(0.95, 1.04) * math.cos(a), -high * 0.30 - high * 0.72 * rng.uniform(0.95, 1.04) * math.sin(a) * (1 if math.sin(a) > 0 else 0.75))
             for a in (math.tau * k / 26 for k in range(26))]
    pen.path("M-2200 -2200H2200V500H-2200Z" + bent(inner), pen.ball(light(earth, 0.08), earth, dark(earth, 0.3), dark(earth, 0.62), cx=0.5, cy=0.84, r=0.36))
    pen.path(bent(inner) + bent([(x * 1.07, y * 1.07 + 8) for x, y in inner]), pen.slant(light(earth, 0.42), light(earth, 0.12), dark(earth, 0.3)), 0.9)
    for x, y in inner:
        if y < -high * 0.15:
            for _ in range(7):
                u = rng.uniform(1.1, 1.9)
                soil(pen, rng, (x * u - 40, y * u - 40, x * u + 40, y * u + 40), 2, earth)
    for _ in range(roots):
        a = rng.uniform(0.2, math.pi - 0.2)
        x, y = half * 1.03 * math.cos(a), -high * 0.30 - high * 0.75 * math.sin(a)
        _root(pen, rng, x, y, rng.uniform(0.12, 0.36) * high, rng.uniform(8, 19), mix(ROOT, earth, 0.2), -x * 0.05 + rng.uniform(-26, 26))
    return pen.card(-22, 22, -5, 22, z)


def _ground(s: Setting, earth: str) -> Floor:
    """Trodden earth, dry leaves, crumbs, the light of the way out."""
    pen, rng = Pen(), s.rng("ground")
    pen.rect(-1400, -460, 1400, 1300, pen.down(dark(earth, 0.35), earth, dark(earth, 0.15)))
    for _ in range(70):
        x, y = rng.uniform(-520, 520), rng.uniform(-440, 500)
        pen.oval(x, y, rng.uniform(40, 150), rng.uniform(20, 70), pen.soft(rng.choice((light(earth, 0.3), dark(earth, 0.45))), 0.5))
    for _ in range(130):
        x, y = rng.uniform(-480, 480), rng.uniform(-430, 300)
        pen.oval(x, y, rng.uniform(3, 8), rng.uniform(2, 6), rng.choice((light(earth, 0.35), dark(earth, 0.4), "#b0a294")), 0.8)
    for _ in range(90):
        x, y, tone = rng.uniform(-460, 460), rng.uniform(-420, 320), rng.choice(LEAVES)
        with pen.at(x, y, turn=rng.uniform(0, 180)):
            pen.path("M-17 0Q-4 -10 17 0Q-4 10 -17 0Z", pen.across(tone, dark(tone, 0.2)))
            pen.line("M-15 0H14", dark(tone, 0.35), 1.2, 0.7)
    tone = "#a8b8f0" if s.dark else "#fff0c0"
    pen.oval(-20, -130, 250, 190, pen.soft(tone, 0.75))
    return pen.floor(-13, 4.6, 14)


def _bed(s: Setting) -> Layer:
    """A bed of dry leaves and moss at the side."""
    pen, rng = Pen(), s.rng("bed")
    pen.shadow(0, 0, 190, 16, 0.6)
    pen.path("M-136 6Q-146 -52 -96 -72Q0 -44 92 -76Q144 -56 136 6Z", pen.ball("#a8c060", "#7a8f44", "#4f5c30"))
    for _ in range(190):
        u = rng.uniform(-1, 1)
        x, y, tone = u * 132, -rng.uniform(0, 40 + 36 * u * u) + 4, rng.choice(LEAVES)
        with pen.at(x, y, rng.uniform(0.7, 1.2), turn=rng.uniform(-70, 70)):
            pen.path("M-18 0Q-4 -11 19 0Q-4 11 -18 0Z", pen.slant(light(tone, 0.25), tone, dark(tone, 0.25)))
            pen.line("M-16 0H15", dark(tone, 0.35), 1.2, 0.6)
    straw(pen, rng, -150, 150, -40, 2, 26)
    return pen.card(-1.9, 1.9, -0.2, 0.9, 1.5)


def _near(s: Setting) -> Layer:
    """Before everything: a stone, mushrooms that shine in the dark, a fern that found its way in."""
    pen, rng = Pen(), s.rng("near")
    with pen.at(-236):
        rocks.rock(pen, rng, 84, "#9a8c80", moss="#7f9f4a")
    for x, tall in ((-170, 40), (-150, 27), (-188, 22), (214, 46), (240, 30)):
        with pen.at(x):
            flora.mushroom(pen, tall, rng.choice(("#e0a050", "#d8603c")))
        if s.dark:
            pen.pool(x, -tall * 0.7, tall * 1.4, tall * 1.2, "#9affd0", 0.4)
    with pen.at(292):
        flora.fern(pen, rng, 70, "#5f9048")
    return pen.card(-3.4, 3.6, -0.15, 1.4, 0.9)


def burrow(s: Setting) -> Scenery:
    """A round room dug under roots: the way out with its light, a larder, a bed of leaves, a tunnel that leads on."""
    earth = s.looks.colour("earth", "wall", default=s.rng("burrow").choice((EARTH, "#94683f", "#86583f")))
    bed = _bed(s)
    shaft = Pen()
    tone = "#b8c8ff" if s.dark else "#fff0c0"
    x, y, r = _DOOR
    for k in range(5):
        u = 0.25 + 0.17 * k
        shaft.poly([(x - r * u, y - r * 0.7 * u), (x + r * u, y - r * 0.6 * u), (x + 240 + 190 * u, 24), (x + 240 - 190 * u, 30)], shaft.slant(f"{tone}/0.16", f"{tone}/0"))
    aside = Layer(bed.sketch, bed.z, bed.width, 2.0, bed.y)
    layers = (_above(s), _end(s, earth), vault(s, 3.4, 330, 320, earth, 9), shaft.card(-3, 4, -0.3, 3, 2.6), aside, _near(s),
              vault(s, -1.3, 380, 330, dark(earth, 0.45), 7))
    return Scenery(layers, (_ground(s, earth),), sky="none", light="indoor", haze=0.02, spots=SPOTS)


PLACES = (
    Place(("burrow", "animal den", "animal's den", "fox den", "rabbit hole", "rabbit burrow", "warren", "rabbit warren", "badger's sett", "badger sett", "sett", "mole hole",
           "mole tunnel", "mouse hole", "mousehole", "inside a burrow", "hole in the ground", "underground burrow", "earth den", "hollow under the roots"),
          burrow, indoors=True),
)

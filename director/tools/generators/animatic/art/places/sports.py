"""Where games are played: a rink of ice, a hall with baskets, a tennis court."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import facades, shell
from director.tools.generators.animatic.art.places.castle import hills
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.passage import figures
from director.tools.generators.animatic.art.places.pen import Pen, num

COATS = ("#5a7fc0", "#c05a6a", "#5aa08a", "#d0a04a", "#8a6ab0", "#e0e0e8", "#4a5a7a")


def crowd(pen: Pen, a: float, b: float, y: float, rng: random.Random) -> None:
    """A row of people on a bench at height y."""
    x = a + 20
    while x < b - 16:
        if rng.random() < 0.82:
            skin, coat = rng.choice(("#f0c8a0", "#c98f68", "#8a5a40", "#e8b48a")), rng.choice(COATS)
            pen.path(f"M{num(x - 18)} {num(-y)}Q{num(x - 20)} {num(-y - 34)} {num(x)} {num(-y - 36)}T{num(x + 18)} {num(-y)}Z", pen.down(light(coat, 0.15), dark(coat, 0.25)))
            pen.disc(x, -y - 47, 12.5, skin)
            pen.path(f"M{num(x - 13)} {num(-y - 46)}Q{num(x - 13)} {num(-y - 63)} {num(x)} {num(-y - 62)}T{num(x + 13)} {num(-y - 46)}Q{num(x)} {num(-y - 56)} {num(x - 13)} {num(-y - 46)}Z",
                     rng.choice(("#3a2a28", "#6a4428", "#c9964a", "#22202a", "#d8d0c8")))
        x += rng.uniform(38, 52)


def _tiers(pen: Pen, a: float, b: float, base: float, rows: int, tone: str, rng: random.Random) -> None:
    """Rows of seats with people, the lowest on height `base`."""
    for row in range(rows - 1, -1, -1):
        y = base + row * 58
        pen.rect(a, -y - 30, b, -base + 10, pen.down(light(tone, 0.08), dark(tone, 0.2)))
        pen.rect(a, -y - 30, b, -y - 24, light(tone, 0.3))
        crowd(pen, a, b, y, rng)
        pen.rect(a, -y, b, -y + 28, pen.down(tone, dark(tone, 0.3)))


def _lights(pen: Pen, half: float, high: float) -> None:
    """A lattice under the roof with lamps."""
    pen.rect(-half, -high - 12, half, -high, "#6a7688")
    pen.rect(-half, -high - 70, half, -high - 60, "#6a7688")
    d = "".join(f"M{x} {-high - 66}l40 60l40 -60" for x in range(int(-half), int(half), 80))
    pen.line(d, "#6a7688", 5)
    for x in range(int(-half) + 90, int(half), 200):
        pen.rect(x - 40, -high, x + 40, -high + 10, "#ffffff", 3)
        pen.rect(x - 40, -high, x + 40, -high + 10, "#f0f8ff", 3, 0.9, glow=True)
        pen.pool(x, -high + 20, 150, 90, "#dff0ff", 0.5)


def _ice(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-950, -1150, 950, 1400, pen.down("#8fc4ec", "#b4dcf6", "#c8e8fa", "#a4d0f0"))
    for x, y, rx, ry in ((0, -500, 420, 200), (-420, -100, 260, 320), (460, 60, 260, 300), (0, 320, 420, 180)):
        pen.oval(x, y, rx, ry, pen.soft("#ffffff", 0.5))
    for middle in (-500, 0, 500):
        pen.oval(middle, -700, 90, 330, pen.soft("#7fbcec", 0.5))
    pen.rect(-900, -330, 900, -318, "#e8505a", o=0.6)
    for far in (-760, 240):
        pen.rect(-900, far, 900, far + 16, "#4f8ad8", o=0.6)
    pen.line("M-190 -324a190 170 0 1 0 380 0a190 170 0 1 0 -380 0", "#4f8ad8", 7, 0.5)
    for _ in range(130):
        a, b, w = rng.uniform(-880, 780), rng.uniform(-1050, 900), rng.uniform(60, 240)
        bend = rng.uniform(-60, 60)
        pen.line(f"M{num(a)} {num(b)}q{num(w / 2)} {num(bend)} {num(w)} {num(rng.uniform(-30, 30))}", "#ffffff", 2.4, 0.75)
        pen.line(f"M{num(a)} {num(b + 4)}q{num(w / 2)} {num(bend)} {num(w)} {num(rng.uniform(-30, 30))}", "#8fbcd8", 1.4, 0.4)
    return pen.floor(-14, 11, 9)


def _rink(setting: Setting) -> Scenery:
    """Ice with the marks of skates, boards with a rail and glass, people on the stands, flags and lamps under the roof."""
    rng = setting.rng("rink")
    tone = rng.choice(("#d8404f", "#2f6ab8", "#e88a2f"))
    plan = shell.Shell("#8fa8c4", "#dff2fa", "#a8b8cc", "#5f7088", "plain", "concrete", half=9.0, high=7.0, far=11.0)

    def stands(pen: Pen, a: float, b: float) -> None:
        _tiers(pen, a, b, 150, 5, "#5a6a88", rng)
        pen.rect(a, -118, b, 0, pen.down("#ffffff", "#f0f4f8", "#c4d4e0"))
        pen.rect(a, -22, b, -6, "#ffd24a")
        pen.rect(a, -126, b, -112, pen.down(light(tone, 0.3), dark(tone, 0.1)))
        pen.rect(a, -206, b, -126, pen.down("#e4f4fc", "#bfe0f0"), o=0.32)
        x = a
        while x < b:
            pen.rect(x - 3, -208, x + 3, -120, "#8fa4b8")
            x += 150
        for k, x in enumerate(range(int(a) + 60, int(b) - 100, 300)):
            pen.rect(x, -100, x + 130, -40, (tone, "#2f8a6a", "#3f5fb8", "#e8a02f")[k % 4], 6, 0.85)
            pen.disc(x + 65, -70, 18, "#fffaf0")

    over = Pen()
    _lights(over, 880, 610)
    for k in range(9):
        x, c = -400 + k * 100, ("#e8505a", "#ffffff", "#4f8ad8", "#ffd24a")[k % 4]
        over.path(f"M{x - 26} -596H{x + 26}V-530L{x} -508L{x - 26} -530Z", over.down(light(c, 0.2), c))
    back, floors = shell.room(plan, rng, lambda pen: stands(pen, -900, 900), lambda pen: stands(pen, -1300, 1100), lambda pen: stands(pen, -1100, 1300))
    return Scenery((back, over.card(-9, 9, 4.5, 7, 8.0)), (_ice(rng), *floors[1:]), sky="none", light="indoor", haze=0.008, spots=SPOTS)


def _basket(pen: Pen) -> None:
    """A board with its ring and net on a padded arm, the ring at 305 cm."""
    pen.shadow(0, 0, 60, 9)
    pen.rect(-34, -96, 34, 0, pen.across("#4f7ac8", "#2a4a8a", "#1a2f5c"), 8)
    pen.path("M-12 -90L-9 -330H9L12 -90Z", pen.across("#8f98a8", "#4a5260"))
    pen.rect(-92, -396, 92, -290, pen.slant("#ffffff", "#eef4f8", "#c4d0dc"), 4)
    pen.line("M-88 -392H88V-294H-88Z", "#e8503f", 5)
    pen.line("M-30 -310V-358H30V-310", "#e8503f", 5)
    for k in range(-3, 4):
        pen.line(f"M{k * 7} -300L{num(k * 4.4 + 5)} -256M{k * 7} -300L{num(k * 4.4 - 5)} -256", "#ffffff", 2)
    pen.line("M-25 -302a25 6 0 1 0 50 0a25 6 0 1 0 -50 0", "#ff7a2a", 5)


def _court(rng: random.Random, wood: str, paint: str) -> Floor:
    pen = Pen()
    pen.rect(-800, -1000, 800, 1400, wood)
    for x in range(-800, 800, 22):
        pen.rect(x, -1000, x + 22, 1400, rng.choice((light(wood, 0.12), wood, dark(wood, 0.08))), o=0.8)
        pen.line(f"M{x} -1000V1400", dark(wood, 0.3), 1.2, 0.5)
    pen.rect(-245, -880, 245, -300, paint, o=0.85)
    lines = ("M-700 -880H700V1400M-700 -880V1400", "M-245 -880V-300H245V-880", "M-180 -300a180 180 0 1 0 360 0", "M-640 -880V-560Q-600 -60 0 -40Q600 -60 640 -560V-880")
    for d in lines:
        pen.line(d, "#ffffff", 7, 0.9)
    pen.line("M-170 500a170 170 0 1 0 340 0a170 170 0 1 0 -340 0M-700 500H700", "#ffffff", 7, 0.9)
    for x in (-420, 0, 420):
        pen.oval(x, -420, 150, 330, pen.soft("#ffffff", 0.42))
        pen.oval(x, 200, 190, 200, pen.soft("#ffffff", 0.3))
    return pen.floor(-14, 10, 8)


def _basketball(setting: Setting) -> Scenery:
    """A shining floor with its lines, the basket, stands with people, a board with the score, lamps in rows."""
    rng = setting.rng("basketball")
    tone, paint = rng.choice((("#2f5fb8", "#3f78d0"), ("#c8403f", "#d85a4a"), ("#2f8a5f", "#4fa878")))
    plan = shell.Shell("#d8c8a8", "#d09a5c", "#8a98a8", "#6a7686", "plain", "planks", half=8.0, high=6.6, far=10.0)

    def on_back(pen: Pen) -> None:
        for s in (-1, 1):
            _tiers(pen, min(s * 260, s * 800), max(s * 260, s * 800), 110, 4, tone, rng)
        pen.rect(-800, -106, 800, -4, pen.down(light(tone, 0.1), tone, dark(tone, 0.3)))
        for x in range(-800, 801, 120):
            pen.line(f"M{x} -104V-6", dark(tone, 0.35), 3, 0.6)
        pen.rect(-150, -610, 150, -480, pen.slant("#3f4656", "#1a1e28"), 6)
        for x, c in ((-112, "#ffb02a"), (46, "#ffb02a")):
            figures(pen, x, -580, rng.randrange(40, 99), c, 3.2)
            pen.rect(x - 10, -592, x + 72, -530, c, 4, 0.1, glow=True)
        pen.rect(-34, -520, 34, -494, "#ff5a4a", 3, 0.8)
        pen.rect(-34, -520, 34, -494, "#ff5a4a", 3, 0.6, glow=True)

    def stands(pen: Pen, a: float, b: float) -> None:
        _tiers(pen, a, b, 110, 4, tone, rng)
        pen.rect(a, -106, b, -4, pen.down(light(tone, 0.1), tone, dark(tone, 0.3)))

    basket, over = Pen(), Pen()
    _basket(basket)
    _lights(over, 780, 570)
    back, floors = shell.room(plan, rng, on_back, lambda pen: stands(pen, -1300, 1000), lambda pen: stands(pen, -1000, 1300))
    layers = (back, over.card(-8, 8, 5.4, 6.6, 8.6), basket.card(-1.2, 1.2, -0.12, 4.2, 8.0))
    return Scenery(layers, (_court(rng, "#d8a468", paint), *floors[1:]), sky="none", light="indoor", haze=0.008, spots=SPOTS)


def _clay(rng: random.Random, inner: str, outer: str) -> Floor:
    pen = Pen()
    pen.rect(-4000, -3000, 4000, 2400, "#8fb86a")
    pen.rect(-1050, -1750, 1050, 2400, outer)
    pen.rect(-560, -1240, 560, 1100, pen.down(dark(inner, 0.08), inner))
    for _ in range(260):
        x, y = rng.uniform(-1000, 1000), rng.uniform(-1650, 900)
        pen.oval(x, y, rng.uniform(20, 90), rng.uniform(8, 26), rng.choice((light(inner, 0.2), dark(inner, 0.12))), 0.25)
    for d in ("M-548 -1228H548V1100M-548 -1228V1100", "M-411 -1228V1100M411 -1228V1100", "M-411 -700H411", "M0 -700V-60", "M-411 520H411M0 -60V520"):
        pen.line(d, "#fffaf0", 8, 0.95)
    pen.rect(-600, -362, 600, -336, "#120c22", o=0.18)
    return pen.floor(-24, 30, 40)


def _net() -> Layer:
    """The net with its posts and white band."""
    pen = Pen()
    d = "".join(f"M{x} -92V0" for x in range(-540, 541, 9)) + "".join(f"M-545 {-y}H545" for y in range(6, 92, 9))
    pen.line(d, "#3a4048", 1, 0.55)
    pen.path("M-548 -104Q0 -88 548 -104V-92Q0 -76 -548 -92Z", "#fffdf6")
    pen.rect(-5, -84, 5, 0, "#fffdf6")
    for x in (-552, 552):
        pen.shadow(x, 0, 30, 6)
        pen.rect(x - 6, -108, x + 6, 0, pen.across("#5fa878", "#2a5a40"))
    return pen.card(-6, 6, -0.1, 1.2, 3.4)


def _tennis(setting: Setting) -> Scenery:
    """The court with its lines, the net behind the players, the umpire's chair, a hedge and a fence, trees and a club house."""
    rng = setting.rng("tennis")
    inner, outer = rng.choice((("#c9704a", "#a85a3c"), ("#4f86c8", "#5aa07a"), ("#5fa85f", "#3f8450")))
    inner = setting.looks.colour("court", default=inner)
    chair, fence, trees = Pen(), Pen(), Pen()
    chair.shadow(640, 0, 50, 8)
    chair.line("M600 0L622 -190M680 0L658 -190M606 -50H674M611 -96H669M617 -142H663", "#f4f8fa", 7)
    chair.rect(612, -206, 668, -188, "#3f8a5f", 3)
    chair.line("M616 -206V-262H664V-206", "#3f8a5f", 8)
    chair.path("M590 -330Q640 -380 690 -330Z", chair.across("#ffffff", "#f2e0d0"))
    chair.line("M640 -350V-206", "#c4ccd4", 4)
    for x in (-700, -590):
        chair.shadow(x, 0, 50, 7)
        chair.rect(x - 46, -52, x + 46, -42, chair.down("#f4f8fa", "#b8c4d0"), 3)
        chair.line(f"M{x - 38} -42V0M{x + 38} -42V0", "#8f9cac", 5)
    chair.rect(-626, -84, -566, -52, chair.slant("#ff8a5a", "#c8442f"), 8)
    for x in range(-1500, 1501, 120):
        fence.rect(x - 4, -300, x + 4, 0, "#3f6a54")
    mesh = "".join(f"M{x} -300l300 300M{x} 0l300 -300" for x in range(-1700, 1500, 40))
    fence.raw('<clipPath id="mesh"><path d="M-1500 -296H1500V0H-1500Z"/></clipPath><g clip-path="url(#mesh)">')
    fence.line(mesh, "#4f7a64", 1.4, 0.5)
    fence.raw("</g>")
    fence.rect(-1500, -150, 1500, 0, fence.down("#3f7a58", "#2a5a40"), o=0.9)
    fence.line("M-1500 -298H1500M-1500 -152H1500", "#3f6a54", 6)
    for k in range(7):
        fence.disc(-1200 + k * 400, -76, 30, ("#ffffff", "#f2d24a")[k % 2], 0.85)
    for x, t in ((-1500, 560), (-1120, 700), (-760, 520), (760, 560), (1080, 720), (1480, 600), (-300, 460), (260, 440)):
        facades.tree(trees, x, t, rng, rng.choice(("#5f9a4f", "#7aa84a", "#4f8a58")))
    layers = (hills(rng, 150, 230, 22, "#a8c4c8", -30), hills(rng, 60, 120, 7, "#8fb87a", -30, 2), trees.card(-20, 20, -0.3, 9, 20.5),
              fence.card(-15, 15, -0.05, 3.1, 17.6), _net(), chair.card(-8, 8, -0.1, 3.9, 3.6))
    return Scenery(layers, (_clay(rng, inner, outer),), haze=0.02, spots=SPOTS)


PLACES = (
    Place(("ice rink", "skating rink", "ice arena", "ice-skating rink", "ice stadium", "hockey rink", "ice hockey rink", "indoor rink", "rink"), _rink, indoors=True),
    Place(("basketball court", "basketball hall", "basketball arena", "school gym", "indoor court", "sports gym", "basketball game", "volleyball court", "sports centre",
           "sports center", "indoor sports hall"), _basketball, indoors=True),
    Place(("tennis court", "tennis club", "tennis courts", "centre court", "center court"), _tennis),
)

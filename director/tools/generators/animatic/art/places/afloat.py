"""Out on the water: the white deck of a ferry, a yacht or a fishing boat, a rowing boat seen from its stern, a raft."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, travel, waters
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

BLUE = "#2f86b4"
FLAGS = ("#e8504a", "#f7d24a", "#3f7fc8", "#ffffff", "#3fa86a")
WORKING = ("trawler", "fishing", "tug", "tugboat", "barge", "lobster", "cutter")
ROOM = ((0.0, 0.0), (-0.7, 0.2), (0.75, 0.25), (-1.2, 0.6), (1.25, 0.65))


def open_sea(s: Setting, level: float, begins: float, aside: float = 0.0, roll: float = 1.0, before: float = 20.0) -> tuple[list[Layer], tuple[Floor, ...]]:
    """The sea to the horizon with its surface `level` metres over the deck's, from `begins` metres behind the mark on: coast, swells
    and a far sail. `aside`: it also lies on both sides of a craft, from so many metres off the middle line, and `before` it."""
    pen, sail, rng = Pen(), Pen(), s.rng("open sea")
    waters.water(pen, rng, BLUE, "#9fcbe0", min(begins, 6), 260, 420, 520)
    travel.boat(sail, -2900, 3.0, rng, 2)
    swells = [(z, t * roll, n, level * 0.8) for z, t, n in ((90, 2.4, 14), (52, 1.5, 13), (30, 1.0, 12))]
    floors = [pen.floor(begins, 260, 420, level)]
    if aside:
        swells += [(z, t, n, level - 0.05) for z, t, n in ((16, 0.34, 12), (9, 0.26, 10), (5, 0.2, 9))]
        near = Pen()
        d = "".join(f"M{num(sx * aside * 100)} -2000H{sx * 60000}V2000H{num(sx * aside * 100)}Z" for sx in (-1, 1))
        d += f"M-60000 {num(before * 100)}H60000V2000H-60000Z" * (before < 20)
        near.raw(f'<clipPath id="aside"><path d="{d}"/></clipPath><g clip-path="url(#aside)">')
        waters.water(near, rng, BLUE, "#9fcbe0", -13, 9, 420, 300)
        near.raw("</g>")
        floors.append(near.floor(-13, begins + 0.1, 420, level))
    layers = [waters.coast(s), Layer(sail.card(-40, -18, -1.5, 14, 110).sketch, 110, 22, -29, level - 1.5, bob=0.5)]
    for z, tall, count, y in swells:
        swell = waters.waves(s, z, tall, mix(BLUE, "#9fcbe0", min(0.6, z / 150)), count, "afloat", foam=0.5)
        layers.append(Layer(swell.sketch, z, swell.width, swell.x, swell.y + y, drift=swell.drift, bob=swell.bob))
    return layers, tuple(floors)


def gulls(rng: random.Random, z: float = 26) -> Layer:
    """A few gulls hanging on the wind."""
    pen = Pen()
    for _ in range(6):
        x, y, w = rng.uniform(-1500, 1500), -rng.uniform(650, 1250), rng.uniform(46, 84)
        pen.path(f"M{num(x - w)} {num(y - w * 0.26)}Q{num(x - w * 0.4)} {num(y - w * 0.5)} {num(x)} {num(y)}Q{num(x + w * 0.4)} {num(y - w * 0.5)} {num(x + w)} "
                 f"{num(y - w * 0.2)}Q{num(x + w * 0.4)} {num(y - w * 0.24)} {num(x)} {num(y + w * 0.16)}Q{num(x - w * 0.4)} {num(y - w * 0.24)} {num(x - w)} {num(y - w * 0.26)}Z",
                 pen.across("#8f9cb0", "#ffffff", "#ffffff", "#8f9cb0"))
    return pen.card(-17, 17, 5, 14, z, drift=0.22, bob=0.12)


def ring(pen: Pen, x: float, y: float, r: float = 34) -> None:
    """A lifebuoy in red and white with its line."""
    for width, tone in ((r * 0.5, "#b8bcc8"), (r * 0.42, "#fbf8f2")):
        pen.line(f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(r * 2)} 0a{num(r)} {num(r)} 0 1 0 {num(-r * 2)} 0", tone, width)
    for k in range(4):
        a = math.tau * k / 4 + 0.78
        b, c = a - 0.32, a + 0.32
        pen.line(f"M{num(x + r * math.cos(b))} {num(y + r * math.sin(b))}A{num(r)} {num(r)} 0 0 1 {num(x + r * math.cos(c))} {num(y + r * math.sin(c))}", "#e0463c", r * 0.42, cap="butt")


def railing(pen: Pen, half: int, white: str = "#ffffff") -> None:
    """White rails with a teak top, as far as the ship is wide, with lifebuoys."""
    for y in (-24, -48, -72):
        pen.rect(-half, y - 3, half, y + 3, pen.down(white, "#b4bece"))
    for x in range(-half, half + 1, 105):
        pen.rect(x - 5, -104, x + 5, 4, pen.across("#ffffff", "#e4e8f0", "#9aa4b8"), 2)
    pen.rect(-half, -114, half, -100, pen.down("#e0a868", "#a8703c", "#7a4c28"), 6)
    pen.rect(-half, -8, half, 6, pen.down("#e8ecf2", "#a4aec0"))
    for x in (-470, 40):
        ring(pen, x, -56)


def boards(rng: random.Random, half: int, far: int, colour: str, seam: str, wide: int = 26) -> Pen:
    """A deck laid lengthwise, its seams running to the horizon."""
    pen = Pen()
    for x in range(-half, half, wide):
        pen.rect(x, -far, x + wide, 1300, rng.choice((colour, light(colour, 0.1), dark(colour, 0.08), mix(colour, "#d89a58", 0.2))))
        pen.line(f"M{x} {-far}V1300", seam, 2.6, 0.75)
        pen.line("".join(f"M{x} {y}h{wide}" for y in range(-far + rng.randrange(220), 1300, 280)), seam, 2.2, 0.6)
    pen.oval(0, -40, 420, 320, pen.soft("#fff0cc", 0.34))
    return pen


def _house(pen: Pen, s: Setting, rng: random.Random, trim: str, tall: int) -> None:
    """The ship's upper works from x = 2.3 m to the right: a side in shade, doors, round windows, a stripe and a bridge above."""
    pen.shadow(560, 2, 420, 14)
    pen.rect(290, -tall, 1300, 4, pen.down("#ffffff", "#f2f3f6", "#d4dae6"))
    pen.poly([(236, 4), (236, -tall + 16), (290, -tall), (290, 4)], pen.across("#a8b2c8", "#c8d0de"))
    pen.rect(290, -96, 1300, -80, trim)
    pen.rect(290, -22, 1300, 4, pen.down("#9aa6bc", "#76829c"))
    for k, x in enumerate((372, 500, 760, 888, 1016)):
        pen.disc(x, -166, 34, pen.ball("#f2d79a", "#c9963f", "#7a5420"))
        pen.disc(x, -166, 25, "#ffcf7a" if s.dark else pen.slant("#bfe2f2", "#5f8fb4", "#33577c"))
        pen.disc(x, -166, 25, "#ffb84a", 0.85, glow=True)
        pen.pool(x, -166, 90, 80, "#ffc46b", 0.5)
        pen.path(f"M{x - 14} -150L{x + 4} -186h10L{x - 4} -150Z", "#ffffff", 0.28 if k % 2 else 0.4)
    pen.rect(586, -216, 684, -18, pen.across("#c8d0de", "#eef1f6", "#b4bece"), 16)
    pen.rect(594, -208, 676, -26, pen.slant(light(trim, 0.25), trim, dark(trim, 0.3)), 12)
    pen.disc(635, -160, 20, pen.ball("#dff2fa", "#5f8fb4"))
    pen.disc(662, -104, 6, "#f2c84a")
    pen.rect(226, -tall - 20, 1300, -tall + 6, pen.down("#ffffff", "#b8c2d4"), 4)
    pen.rect(226, -tall + 6, 1300, -tall + 26, pen.down("#2a3450/0.4", "#2a3450/0"))
    for x in range(250, 1300, 80):
        pen.rect(x - 4, -tall - 92, x + 4, -tall - 20, pen.across("#ffffff", "#a4aec0"))
    for y in (-92, -66, -44):
        pen.rect(226, -tall + y - 3, 1300, -tall + y + 3, pen.down("#ffffff", "#b4bece"))
    pen.rect(256, -tall + 24, 276, -tall + 42, "#fff6dc", 6)
    pen.disc(266, -tall + 40, 11, "#ffe2a8", glow=True)
    pen.pool(266, -tall + 60, 190, 190, "#ffcf7a", 0.8)


def _funnel(pen: Pen, trim: str) -> None:
    """A funnel in the line's colours, with its smoke."""
    for k in range(7):
        pen.disc(470 - k * 74, -920 - k * 46, 60 + k * 22, pen.ball("#f4f4f8", "#c4c8d6", "#a0a8bc"), 0.62 - 0.07 * k)
    pen.path("M400 -300L430 -850H590L640 -300Z", pen.across(light(trim, 0.3), trim, dark(trim, 0.4)))
    pen.path("M422 -690H604L614 -600H414Z", pen.across("#ffffff", "#f4f0ea", "#b4b8c8"))
    pen.path("M426 -790H594L590 -870H430Z", pen.across("#5a6074", "#2c3044", "#1a1c2c"))
    pen.oval(510, -868, 80, 13, "#14161f")


def _lifeboat(pen: Pen) -> None:
    """A lifeboat hanging in its davits over the rail."""
    for x in (-610, -370):
        pen.line(f"M{x} 0V-290Q{x} -352 {x + 56} -352", "#dfe4ec", 15)
        pen.line(f"M{x + 4} 0V-290Q{x + 4} -346 {x + 56} -346", "#a4aec0", 4)
        pen.line(f"M{x + 54} -350V-262", "#6a5a48", 4)
    pen.path("M-640 -262Q-610 -168 -540 -160H-400Q-320 -166 -296 -262Q-460 -238 -640 -262Z", pen.down("#ffffff", "#f0f0f2", "#b4bccc"))
    pen.path("M-640 -262Q-460 -238 -296 -262L-304 -238Q-460 -214 -632 -238Z", "#e0562f")
    pen.path("M-610 -258Q-460 -330 -320 -258Q-460 -240 -610 -258Z", pen.down("#f28a4a", "#d8602f"))


def _gear(pen: Pen, s: Setting) -> None:
    """What stands about on deck: a bench, a ventilator; on a fishing boat crates of fish, a net with its floats."""
    if s.looks.has(*WORKING):
        pen.shadow(-290, 0, 130, 12)
        pen.path("M-420 0Q-410 -84 -330 -92Q-250 -112 -190 -58Q-150 -36 -150 0Z", pen.down("#5fa890", "#3a7a6c", "#255048"))
        pen.line("".join(f"M{-410 + k * 24} -4q20 -50 70 -78M{-420 + k * 28} -60q40 34 70 58" for k in range(9)), "#9fd8c0", 2, 0.55)
        for x, y in ((-380, -56), (-316, -88), (-250, -70), (-196, -34), (-350, -16)):
            pen.disc(x, y, 13, pen.ball("#ffc08a", "#f2803a", "#a84a1c"))
    else:
        pen.shadow(-300, 0, 130, 11)
        for y in (-96, -80, -64, -46):
            pen.rect(-412, y, -188, y + (11 if y > -60 else 9), pen.down("#e8b47a", "#a86f3c"), 4)
        for x in (-396, -214):
            pen.line(f"M{x} 0V-96M{x} -40l26 40", "#e4e8f0", 9)
    pen.shadow(330, 0, 46, 9)
    for wide, tone in ((54, "#76829c"), (44, "#d4dae6"), (20, "#ffffff")):
        pen.line("M330 -6V-130Q330 -176 288 -178", tone, wide, cap="butt")
    pen.rect(300, -12, 360, 4, pen.down("#e8ecf2", "#8f9ab4"), 4)
    pen.rect(302, -96, 358, -84, pen.across("#ffffff", "#c4ccda", "#76829c"), 3)
    pen.oval(284, -178, 30, 50, pen.ball("#ff9a7a", "#d8402f", "#8a1f22"))
    pen.oval(280, -178, 21, 40, pen.across("#3a0c12", "#8a2a2a"))


def _bunting(rng: random.Random) -> Layer:
    """A line of signal flags from mast to mast."""
    pen = Pen()
    pen.line("M-900 -520Q-300 -300 260 -470", "#7a6a58", 3)
    for k in range(15):
        u = (k + 0.7) / 16
        x = -900 * (1 - u) ** 2 - 600 * u * (1 - u) + 260 * u * u
        y = -520 * (1 - u) ** 2 - 600 * u * (1 - u) - 470 * u * u
        tone = FLAGS[k % 5]
        pen.path(f"M{num(x - 22)} {num(y)}h44l-6 52h-32Z", pen.across(light(tone, 0.2), tone, dark(tone, 0.2)))
        if k % 3 == 0:
            pen.disc(x, y + 24, 10, rng.choice(("#ffffff", "#2f4f9a")))
    return pen.card(-9.2, 2.8, 2.7, 5.4, 5.0, sway=0.12)


def ferry(s: Setting) -> Scenery:
    """The deck of a ship with engines: white rails, upper works with round windows, a funnel unless it is small, a lifeboat."""
    rng = s.rng("ferry")
    working, yacht = s.looks.has(*WORKING), s.looks.has("yacht", "motorboat", "speedboat", "houseboat")
    trim = s.looks.colour("ferry", "ship", "yacht", "boat", "trawler", default=rng.choice(("#c8402f", "#2f5fa0", "#1f7a70")))
    layers, sea = open_sea(s, -1.9 if working or yacht else -4.2, 6)
    house, rail, davits, gear = Pen(), Pen(), Pen(), Pen()
    railing(rail, 1400)
    if not (working or yacht):
        _funnel(house, trim)
        _lifeboat(davits)
    _house(house, s, rng, trim, 300)
    _gear(gear, s)
    floor = boards(rng, 1500, 900, "#b98a5c" if working else "#d9ae78", "#7a5432")
    floor.rect(-1500, -870, 1500, -846, "#ffffff", o=0.85)
    floor.rect(230, -540, 1500, -470, floor.down("#1a2038/0", "#1a2038/0.35"))
    cards = (gulls(rng), rail.card(-14, 14, -0.1, 1.3, 8.6), davits.card(-6.8, -2.6, -0.1, 4.0, 8.2), house.card(-0.6, 13, -0.1, 13, 5.6), *([] if working else [_bunting(rng)]),
             gear.card(-4.4, 4.2, -0.15, 2.5, 2.7))
    return Scenery((*layers, *cards), (*sea, floor.floor(-13, 9, 15)), country.northern(s), haze=0.03, spots=SPOTS)


def _bow(pen: Pen, wood: str, trim: str) -> None:
    """The fore part of a rowing boat, from the last thwart to the stem."""
    pen.path("M-206 10V-52Q-150 -108 0 -132Q150 -108 206 -52V10Z", pen.down(dark(wood, 0.1), dark(wood, 0.35), dark(wood, 0.5)))
    for k in range(5):
        u = k / 5
        pen.line(f"M{num(-190 + 20 * u)} {num(-46 + 50 * u)}Q{num(-140 + 60 * u)} {num(-98 + 50 * u)} 0 {num(-120 + 50 * u)}Q{num(140 - 60 * u)} {num(-98 + 50 * u)} {num(190 - 20 * u)} {num(-46 + 50 * u)}",
                 light(wood, 0.12), 3, 0.55)
    pen.path("M-140 -30Q-80 -70 0 -78Q80 -70 140 -30Q80 -40 0 -42Q-80 -40 -140 -30Z", pen.down(light(wood, 0.3), wood))
    pen.line("M-208 -50Q-152 -112 0 -136Q152 -112 208 -50", dark(trim, 0.3), 17)
    pen.line("M-208 -54Q-152 -116 0 -140Q152 -116 208 -54", trim, 13)
    pen.rect(-9, -166, 9, -118, pen.across(light(wood, 0.3), wood, dark(wood, 0.4)), 4)
    pen.line("M-4 -120q-40 50 -92 66", "#e8d4a0", 6)


def rowing(s: Setting) -> Scenery:
    """In a rowing boat: ribs and bottom boards, thwarts, oars in their locks, the bow ahead and water all round."""
    rng = s.rng("rowing")
    wood, trim = "#b07c4a", s.looks.colour("boat", "rowboat", "canoe", "dinghy", default=rng.choice(("#e8e2d4", "#c8483a", "#3f8f9a")))
    layers, sea = open_sea(s, -0.35, 2.5, 3.6, 0.5)
    floor, bow, seat = boards(rng, 200, 260, wood, dark(wood, 0.5), 33), Pen(), Pen()
    for y in range(-240, 1300, 88):
        floor.rect(-200, y, 200, y + 15, floor.down(light(wood, 0.22), dark(wood, 0.2)))
        floor.rect(-200, y + 15, 200, y + 27, "#1a1420", o=0.22)
    _bow(bow, wood, trim)
    seat.shadow(0, 0, 180, 12)
    seat.rect(-196, -44, 196, -28, seat.down(light(wood, 0.4), wood, dark(wood, 0.25)), 4)
    seat.rect(-190, -28, 190, -20, "#1a1420", o=0.25)
    for x in (-120, 120):
        seat.rect(x - 9, -28, x + 9, 0, dark(wood, 0.3))
    walls = []
    for side in ("left", "right"):
        pen = Pen()
        a, b = (-1300, 250) if side == "left" else (-250, 1300)
        pen.rect(a, -54, b, 0, pen.down(wood, dark(wood, 0.35)))
        for k in range(2):
            pen.line(f"M{a} {-18 - 18 * k}H{b}", light(wood, 0.15), 2.5, 0.6)
        for x in range(a, b, 88):
            pen.rect(x, -54, x + 13, 0, pen.across(light(wood, 0.25), dark(wood, 0.2)))
        pen.rect(a, -62, b, -48, pen.down(light(trim, 0.3), trim, dark(trim, 0.3)))
        walls.append(pen.wall(side, -13, 2.5, 2.0, 0.66))
    oars = Pen()
    for sx in (-1, 1):
        oars.line(f"M{sx * 168} -74L{sx * 420} -6", "#d9a868", 9)
        oars.path(f"M{sx * 400} -14L{sx * 520} 10L{sx * 506} 42L{sx * 392} 2Z", oars.down("#f0c88a", "#a8743c"))
        oars.disc(sx * 199, -66, 9, "#5a6070")
    cards = (gulls(rng), bow.card(-2.2, 2.2, -0.1, 1.75, 2.48), oars.card(-5.4, 5.4, -0.5, 1.0, 1.7), seat.card(-2.0, 2.0, -0.1, 0.5, 1.0))
    return Scenery((*layers, *cards), (*sea, floor.floor(-13, 2.5, 2.0), *walls), country.northern(s), haze=0.03, spots=ROOM)


def raft(s: Setting) -> Scenery:
    """On a raft of logs lashed together: a patched sail, a barrel, a chest, and nothing but water."""
    rng = s.rng("raft")
    layers, sea = open_sea(s, -0.3, 2.4, 3.3, 0.6, 1.9)
    floor, ends, sail, goods = Pen(), Pen(), Pen(), Pen()
    for k in range(12):
        x, tone = -324 + k * 54, rng.choice(("#a87444", "#b8834e", "#96663c", "#c08f5a"))
        long = 240 + rng.uniform(-24, 14)
        floor.rect(x, -long, x + 53, 190, floor.across(dark(tone, 0.35), light(tone, 0.25), tone, dark(tone, 0.5)), 20)
        for _ in range(5):
            y = rng.uniform(-long + 30, 160)
            floor.line(f"M{num(x + rng.uniform(10, 40))} {num(y)}v{num(rng.uniform(24, 70))}", dark(tone, 0.45), 2, 0.5)
        ends.disc(x + 26.5, 8, 26, ends.ball(light(tone, 0.5), light(tone, 0.2), dark(tone, 0.3), cx=0.5, cy=0.5))
        ends.line(f"M{num(x + 14)} 8a12 12 0 1 0 24 0a12 12 0 1 0 -24 0", dark(tone, 0.2), 2, 0.6)
    for y in (-205, 120):
        floor.rect(-330, y, 330, y + 26, floor.down("#c99a62", "#8a5c34", "#5a3a20"), 12)
        floor.line("".join(f"M{-326 + k * 54} {y - 8}l-8 42M{-318 + k * 54} {y - 8}l-8 42" for k in range(13)), "#e8d8ac", 7)
    sail.shadow(178, 0, 40, 7)
    sail.rect(169, -560, 189, 0, sail.across("#c99a62", "#8a5c34", "#5a3820"), 4)
    sail.line("M60 -470L330 -500", "#7a5030", 11)
    sail.path("M66 -462Q150 -440 326 -490Q372 -330 330 -150Q200 -110 84 -150Q124 -310 66 -462Z", sail.slant("#fffaf0", "#f0e2c4", "#c8b48c"))
    for px, y, tone in ((120, -330, "#d8644a"), (236, -240, "#5f9ab0"), (250, -410, "#e8b84a")):
        sail.rect(px, y, px + 52, y + 46, sail.slant(light(tone, 0.25), tone), 3)
        sail.line(f"M{px + 4} {y + 4}h44v38h-44Z", "#fff6e4", 2.4, 0.9)
    sail.line("M179 -550L330 0M179 -550L-60 0", "#d8c08c", 4)
    for at, wide in ((-236, 62), (-162, 44)):
        goods.shadow(at, 0, wide * 0.8, 8)
    goods.path("M-268 -84Q-278 -42 -268 0H-204Q-194 -42 -204 -84Z", goods.across("#c08a54", "#9a6238", "#5a3820"))
    for y in (-74, -46, -14):
        goods.rect(-272, y, -200, y + 6, "#5a5f68")
    goods.rect(-192, -50, -132, 0, goods.slant("#d9a46a", "#a8703c", "#704624"), 3)
    goods.rect(-192, -56, -132, -44, goods.down("#e8bc80", "#9a6434"), 4)
    goods.rect(-170, -48, -154, -32, "#f2c84a", 3)
    cards = (gulls(rng), sail.card(-0.8, 4.0, -0.1, 5.8, 2.2), goods.card(-3.0, -1.1, -0.1, 1.1, 1.7), ends.card(-3.4, 3.4, -0.36, 0.2, -1.92))
    return Scenery((*layers, *cards), (*sea, floor.floor(-1.9, 2.4, 3.3)), country.northern(s), haze=0.03, spots=SPOTS)


PLACES = (
    Place(("ferry deck", "deck of a ferry", "deck of the ferry", "yacht deck", "deck of a yacht", "cruise ship deck", "deck of a cruise ship", "deck of a steamer",
           "boat deck", "deck of a boat", "deck of the boat", "deck of a fishing boat", "deck of a trawler", "upper deck", "sun deck"), ferry,
          craft=("ferry", "ferryboat", "ferry boat", "car ferry", "cruise ship", "cruise liner", "ocean liner", "liner", "passenger ship", "steamer", "steamship", "steamboat",
                 "paddle steamer", "riverboat", "yacht", "motorboat", "motor boat", "speedboat", "tugboat", "barge", "trawler", "fishing boat", "fishing trawler",
                 "cargo ship", "container ship", "freighter", "icebreaker", "research ship", "coastguard ship", "vessel"), outside="sea"),
    Place(("inside a rowing boat",), rowing,
          craft=("rowing boat", "rowboat", "row boat", "boat", "small boat", "dinghy", "lifeboat", "canoe", "kayak", "gondola", "wooden boat", "rubber dinghy"), outside="sea"),
    Place(("raft at sea", "life raft at sea"), raft, craft=("raft", "life raft", "wooden raft", "log raft"), outside="sea"),
)

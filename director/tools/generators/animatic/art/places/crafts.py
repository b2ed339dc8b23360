"""Rooms of old crafts: a clockmaker's, a tailor's and a shoemaker's shop, a forge, a pottery."""

from __future__ import annotations

import math
import random
from functools import partial

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell, wares
from director.tools.generators.animatic.art.places.barns import lantern
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.shops import Trade, shop

FLAME = ((44, 96, "#ff5a1f"), (32, 74, "#ff9a3a"), (18, 48, "#ffe08a"))


def _long_clock(pen: Pen, rng: random.Random) -> None:
    """A tall clock with its pendulum, and a smaller one beside it."""
    for x, size, wood in ((-26, 1.0, "#7a4526"), (42, 0.8, "#96602f")):
        with pen.at(x, 0, size):
            pen.path("M-30 0V-14H-26V-46H26V-14H30V0Z", pen.across(light(wood, 0.25), wood, dark(wood, 0.4)))
            pen.rect(-20, -160, 20, -44, pen.across(light(wood, 0.2), wood, dark(wood, 0.4)))
            pen.rect(-13, -152, 13, -54, pen.down("#2a1a14", "#4a3020"))
            pen.line("M0 -150L5 -84", "#e8c060", 2.4)
            pen.disc(5, -80, 9, pen.ball("#fff2c8", "#d9a83f", "#7a5420"))
            pen.path("M-32 -158H32V-206Q24 -222 0 -224Q-24 -222 -32 -206Z", pen.across(light(wood, 0.3), wood, dark(wood, 0.4)))
            furniture.clock(pen, 0, 186, 22)


def _movement(pen: Pen, rng: random.Random) -> None:
    """A clock open on the counter: wheels, a loupe, small tools."""
    for x, y, r, tone in ((-14, -16, 15, "#d9a83f"), (8, -10, 10, "#b8c2cc"), (22, -14, 7, "#c98a3f")):
        for k in range(10):
            a = math.tau * k / 10
            pen.disc(x + r * math.cos(a), y + r * math.sin(a), r * 0.2, dark(tone, 0.15))
        pen.disc(x, y, r, pen.ball(light(tone, 0.5), tone, dark(tone, 0.35)))
        pen.disc(x, y, r * 0.3, dark(tone, 0.5))


def _hung_clocks(pen: Pen, rng: random.Random) -> None:
    """Clocks of all sizes along the wall under the ceiling, lamps before them."""
    for x, y, r in ((-280, 66, 24), (-212, 44, 17), (-40, 60, 26), (40, 50, 15), (130, 62, 21), (262, 56, 25)):
        furniture.clock(pen, x, -y, r)
    for x in (-130, 90, 210):
        furniture.pendant(pen, x, 0, -64, "#8a5632", 0.75)


def _dummy(pen: Pen, rng: random.Random) -> None:
    """A dressmaker's figure in a coat that is half done, a tape round its neck."""
    tone = rng.choice(("#3f5f9a", "#8a3048", "#2f6a5a"))
    pen.line("M0 0V-70M-26 0L0 -14L26 0", "#7a5030", 6)
    pen.path("M-30 -150Q-38 -176 -12 -184H12Q38 -176 30 -150Q22 -120 32 -72H-32Q-22 -120 -30 -150Z", pen.across("#f0dcc0", "#d8bc98", "#a88a68"))
    pen.path("M-32 -152Q-40 -178 -12 -185L0 -150L12 -185Q40 -178 32 -152Q24 -120 38 -60H4L0 -148L-4 -60H-38Q-24 -120 -32 -152Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.35)))
    pen.rect(-6, -202, 6, -182, "#c9a878", 3)
    pen.line("M-14 -184Q-20 -150 -10 -128M14 -184Q20 -156 14 -140", "#ffe27a", 4)
    for y in (-128, -108, -88):
        pen.disc(8, y, 2.6, "#f2d48a")


def _machine(pen: Pen, rng: random.Random) -> None:
    """A sewing machine with cloth under its needle."""
    pen.rect(-38, -6, 38, 0, pen.down("#c98f58", "#7a4e2c"), 1)
    pen.path("M-30 -6V-16H18V-36H-22V-22H-30V-44Q-28 -50 -20 -50H24Q34 -50 34 -38V-6Z", pen.down("#3f4450", "#1c1f28"))
    pen.disc(36, -38, 9, pen.ball("#d4dce4", "#6a7480"))
    pen.line("M-26 -22V-8", "#d4dce4", 2)
    pen.rect(6, -56, 14, -50, "#e8506a", 1)
    pen.path("M-60 0Q-44 -12 -20 -7L-14 0Z", "#5a8ac8")


def _ties(pen: Pen, rng: random.Random) -> None:
    """A rail of shirts and jackets, lamps before it."""
    pen.rect(-330, 14, 140, 19, pen.down("#e8c060", "#8a5f20"), 2)
    for k in range(8):
        x, tone = -306 + k * 58, furniture.BOOKS[(k * 3) % 10]
        pen.line(f"M{x} 18q6 6 0 12", "#8a949c", 2)
        pen.path(f"M{x - 24} 40L{x} 30L{x + 24} 40V100H{x - 24}Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.3)))
        pen.path(f"M{x - 6} 32L{x} 52L{x + 6} 32Z", "#fffaf0")
    for x in (-180, 40, 230):
        furniture.pendant(pen, x, 0, -64, "#3f5f9a", 0.75)


def _bench(pen: Pen, rng: random.Random) -> None:
    """A cobbler's bench: an iron last with a boot on it, a hammer, nails, thread."""
    for x in (-56, 44):
        pen.rect(x, -52, x + 11, 0, pen.across("#b07c4a", "#6a4424"))
    pen.rect(-70, -64, 70, -50, pen.down("#d8a868", "#8f6034"), 3)
    pen.line("M-26 -64V-84", "#5a626c", 9)
    pen.path("M-48 -84H-8Q6 -84 4 -96Q-2 -104 -20 -106V-138H-48Z", pen.across("#c9783f", "#9a5428", "#5f2f18"))
    pen.line("M-48 -86H2", "#2a1a14", 5)
    pen.line("M24 -66L50 -88", "#c99a62", 5)
    pen.rect(44, -100, 62, -84, pen.slant("#a8b2bc", "#5a626c"), 2)
    pen.rect(10, -80, 22, -64, "#e8dcc0", 2)


def _boot(pen: Pen, rng: random.Random) -> None:
    wares.shoes(pen, -28, 0, rng)


def _forge(setting: Setting) -> Scenery:
    """The hearth glows under its hood, bellows beside it, an anvil on its block, a trough, horseshoes, tongs and swords on the wall."""
    rng = setting.rng("forge")
    plan = shell.Shell("#8a7a70", "#6a5f58", "#4a3a30", "#4f4038", "stone", "stone", "#4a3222", half=4.2, high=3.9, far=4.8, holes=((-372, 130, -262, 250),))

    def on_back(pen: Pen) -> None:
        pen.path("M-20 -116L30 -300H230L280 -116Z", pen.across("#5a4a44", "#6f5c52", "#3a2e2a"))
        pen.rect(46, -420, 214, -296, pen.across("#6f5c52", "#5a4a44", "#3a2e2a"))
        for row in range(6):
            for k in range(5):
                x = -6 + k * 58 + (row % 2) * 20
                pen.rect(x, -14 - row * 17, x + 52, row * -17, rng.choice(("#8f7a6c", "#7a665a", "#9a8474")), 3)
        pen.path("M10 -116Q20 -190 130 -194Q240 -190 250 -116Z", "#1c1210")
        pen.path("M14 -116Q60 -146 130 -144Q200 -146 246 -116Z", pen.ball("#ffb04a", "#c8401c", "#3a1410"))
        for k in range(5):
            x = 50 + k * 40
            for wide, tall, tone in FLAME:
                w, h = wide * 0.55, tall * (0.7 + 0.2 * (k % 3 == 1))
                d = f"M{num(x - w)} -122Q{num(x - w)} {num(-122 - h * 0.5)} {num(x)} {num(-122 - h)}Q{num(x + w)} {num(-122 - h * 0.5)} {num(x + w)} -122Z"
                pen.path(d, tone)
                pen.path(d, tone, 0.7, glow=True)
        pen.pool(130, -140, 330, 250, "#ff7a2a", 0.9)
        pen.rect(-30, -118, 290, -104, pen.down("#a89484", "#5a4c44"), 3)
        pen.rect(-236, -236, -60, -228, "#4a3426")
        for k in range(5):
            x = -222 + k * 38
            pen.line(f"M{x} -230V{-150 + 12 * (k % 2)}M{x + 8} -230V{-150 + 12 * (k % 2)}M{x - 4} -150L{x + 10} -136", "#8f98a4", 4)
        for k in range(3):
            pen.path(f"M{-214 + k * 56} -262a18 18 0 1 1 36 0v16h-8v-16a10 10 0 1 0 -20 0v16h-8Z", "#aab2bc")

    def on_side(pen: Pen) -> None:
        for z in (-420, -120, 180):
            pen.rect(z - 84, -226, z + 84, -216, "#4a3426")
            for k in range(4):
                x = z - 66 + k * 44
                pen.path(f"M{x - 5} -218V-122L{x} -104L{x + 5} -122V-218Z", pen.across("#f0f4f8", "#8a94a0"))
                pen.rect(x - 15, -214, x + 15, -207, "#c9963f", 2)

    anvil, bellows, lamp = Pen(), Pen(), Pen()
    _anvil(anvil, 250)
    bellows.shadow(-254, 0, 60, 8)
    bellows.path("M-300 0Q-316 -50 -300 -84H-208Q-192 -50 -208 0Z", bellows.across("#8a5a34", "#6a4426", "#3f2816"))
    for y in (-66, -20):
        bellows.line(f"M-308 {y}Q-254 {y + 8} -200 {y}", "#4a4f58", 6)
    bellows.oval(-254, -84, 46, 9, "#5f9ab8")
    for k in range(2):
        bellows.line(f"M{-276 + k * 36} -84L{-292 + k * 48} -152", "#5a626c", 5)
    lantern(lamp, -110, 390, 262)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: pen.oval(120, -330, 300, 200, pen.soft("#ff8a3a", 0.5)))
    layers = (shell.outside(setting, plan, rng), back, bellows.card(-3.6, -1.6, -0.15, 1.9, 2.8), lamp.card(-3.2, 1.0, 1.0, 3.9, 2.6), anvil.card(1.2, 3.9, -0.15, 1.9, 1.9))
    return Scenery(layers, floors, light="fire", haze=0.02, spots=SPOTS)


def _anvil(pen: Pen, x: float) -> None:
    """An anvil on a block of oak, a hammer lying on it and an iron that still glows."""
    with pen.at(x):
        pen.shadow(0, 0, 66, 9)
        pen.path("M-46 0L-42 -52H42L46 0Z", pen.across("#9a6a40", "#7a5030", "#4a2e1a"))
        pen.line("M-44 -14Q0 -8 44 -14M-43 -40Q0 -34 43 -40", "#3a3c44", 5)
        pen.path("M-26 -52Q-16 -62 -18 -74H-34V-82Q-80 -84 -96 -104H44V-88Q36 -74 20 -74Q18 -62 28 -52Z", pen.down("#aab4c0", "#5a6470", "#2f353e"))
        pen.line("M-92 -103H42", "#dfe6ee", 3)
        pen.line("M-70 -108L26 -112", "#ff8a3a", 6)
        pen.line("M-70 -108L-10 -110", "#ffe08a", 4, glow=True)
        pen.pool(-44, -110, 80, 50, "#ff8a3a", 0.7)
        pen.line("M8 -112L66 -128", "#b07c48", 6)
        pen.rect(-6, -128, 14, -106, pen.slant("#8f98a4", "#4a525c"), 2)


def _vase(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A pot, a jug, a bowl or a tall vase, glazed or plain."""
    tone, kind = rng.choice(("#c96f4a", "#d8a878", "#5f8fa8", "#7a9a7a", "#f0e4d0", "#a8604a", "#3f6a8a")), rng.randrange(4)
    fill = pen.across(light(tone, 0.4), tone, dark(tone, 0.35))
    with pen.at(x, -y):
        if kind == 0:
            pen.path("M12 0Q-2 -12 2 -28Q6 -40 12 -44H26Q32 -40 36 -28Q40 -12 26 0Z", fill)
            pen.line("M4 -26Q19 -20 34 -26", light(tone, 0.6), 3)
            return 44
        if kind == 1:
            pen.path("M10 0Q0 -16 6 -30Q10 -40 8 -50H28Q26 -40 30 -30Q36 -16 26 0Z", fill)
            pen.line("M30 -44Q46 -40 32 -18", tone, 5)
            return 50
        if kind == 2:
            pen.path("M0 -20H44Q40 0 22 0T0 -20Z", fill)
            pen.oval(22, -20, 22, 4, dark(tone, 0.4))
            return 52
        pen.path("M10 0Q6 -30 12 -40Q6 -52 8 -56H26Q28 -52 22 -40Q28 -30 24 0Z", fill)
        return 38


def _pottery(setting: Setting) -> Scenery:
    """Shelves of pots to dry, the wheel with clay on it, a kiln that glows, buckets of glaze, light from a big window."""
    rng = setting.rng("pottery")
    wall = setting.looks.colour("wall", default=rng.choice(("#e8dcc8", "#d8c4b0", "#c8d0c4")))
    plan = shell.Shell(wall, "#b08a68", "#8a6a4c", "#f0e8dc", "bricks", "planks", "#7a5638", half=3.8, high=3.3, far=4.4, holes=((-190, 96, 10, 258),))

    def shelf(pen: Pen, a: float, b: float) -> None:
        furniture.stocked(pen, a, b, (96, 164, 232), _vase, rng, ("#d8b484", "#8f6a44"), 42, 8, (20, 0.16))
        for x in (a, b - 6):
            pen.rect(x, -290, x + 7, 0, pen.across("#b08458", "#6a4a2c"))

    def on_back(pen: Pen) -> None:
        shelf(pen, -350, -214)
        pen.path("M70 -4V-190Q70 -250 190 -252Q310 -250 310 -190V-4Z", pen.across("#c9785a", "#a85a44", "#6f3830"))
        for row in range(8):
            for k in range(5):
                pen.rect(76 + k * 48 + row % 2 * 14, -26 - row * 25, 114 + k * 48 + row % 2 * 14, -8 - row * 25, "#d98a6c", 2, 0.4)
        pen.path("M134 -40V-130Q134 -168 190 -170Q246 -168 246 -130V-40Z", "#2a1612")
        pen.path("M140 -44V-128Q142 -162 190 -164Q238 -162 240 -128V-44Z", pen.down("#ffb04a", "#e8602a", "#8a2a1a"))
        pen.path("M140 -44V-128Q142 -162 190 -164Q238 -162 240 -128V-44Z", "#ff9a3a", 0.5, glow=True)
        for x in (158, 196):
            pen.path(f"M{x + 6} -46Q{x - 4} -66 {x + 6} -92H{x + 20}Q{x + 30} -66 {x + 20} -46Z", "#c8502a")
        pen.pool(190, -110, 190, 150, "#ff8a3a", 0.6)
        pen.rect(160, -330, 220, -250, pen.across("#a85a44", "#6f3830"))

    wheel, pots, lamp = Pen(), Pen(), Pen()
    with wheel.at(-262):
        wheel.shadow(0, 0, 80, 10)
        wheel.path("M-62 0L-54 -62H54L62 0Z", wheel.across("#a8784c", "#8a5e38", "#553820"))
        wheel.rect(-66, -72, 66, -60, wheel.down("#d8b484", "#8f6a44"), 3)
        wheel.oval(0, -76, 40, 8, wheel.down("#b8c0c8", "#6a7480"))
        wheel.path("M-24 -78Q-34 -96 -24 -116Q-18 -126 -20 -130H20Q18 -126 24 -116Q34 -96 24 -78Z", wheel.across("#c9a890", "#a88068", "#6f5040"))
        for y in (-88, -100, -112):
            wheel.line(f"M-26 {y}Q0 {y + 5} 26 {y}", "#8a6650", 1.6, 0.7)
        wheel.oval(0, -130, 20, 4.4, "#5f4436")
        wheel.line("M74 0V-44M110 0V-44", "#7a5434", 6)
        wheel.rect(64, -52, 120, -42, wheel.down("#c99a64", "#8a5e38"), 4)
    for k, (x, tone) in enumerate(((214, "#5f8fa8"), (262, "#e8dcc4"), (312, "#c9704a"))):
        pots.shadow(x, 0, 28, 5)
        pots.path(f"M{x - 22} -40H{x + 22}L{x + 17} 0H{x - 17}Z", pots.across("#f0f4f8", "#a8b4c0", "#7a8692"))
        pots.oval(x, -40, 22, 5, tone)
        pots.line(f"M{x + 4} -42L{x + 14 - k * 6} -76", "#c99a62", 4)
    furniture.pendant(lamp, -262, 330, 240, "#7a9a7a", 0.9)
    furniture.pendant(lamp, 90, 330, 246, "#7a9a7a", 0.9)

    def on_floor(pen: Pen) -> None:
        for _ in range(26):
            pen.oval(rng.uniform(-340, 300), rng.uniform(-380, 260), rng.uniform(6, 22), rng.uniform(4, 10), "#d8c0a8", 0.5)
        if not setting.dark:
            pen.poly([(-180, -430), (0, -430), (150, -110), (-80, -110)], pen.down("#fff3c8/0.5", "#fff3c8/0.1"))

    back, floors = shell.room(plan, rng, on_back, lambda pen: shelf(pen, -420, 120), lambda pen: shelf(pen, -140, 420), on_floor)
    layers = (shell.outside(setting, plan, rng), back, lamp.card(-3.8, 2.4, 0.4, 3.3, 2.6), wheel.card(-3.7, -1.3, -0.15, 1.6, 2.0), pots.card(1.6, 3.7, -0.15, 1.2, 2.2))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


CLOCKS = Trade(wares.clocks, ("#8fa49c", "#b89a7a", "#9a8aa0"), ("#6a4428", "#f2d48a"), _long_clock, _movement, _hung_clocks, "#7a4a2a", "planks", "#8f6440")
TAILOR = Trade(wares.cloth, ("#c8b49c", "#a8b4c0", "#c4a8a8"), ("#2f4f7a", "#f4ead4"), _dummy, _machine, _ties, "#8a5a34", "planks", "#a87a4c")
COBBLER = Trade(wares.shoes, ("#d8b888", "#b8a890", "#c49a7a"), ("#8a4a2a", "#f2e0c0"), _bench, _boot, None, "#8f6034", "planks", "#9a6e44")

PLACES = (
    Place(("clock shop", "watchmaker's shop", "clockmaker's shop", "watchmaker's", "clockmaker's", "clockmaker's workshop", "watchmaker's workshop", "clock store",
           "watch shop", "clock repair shop", "watch repair shop"), partial(shop, CLOCKS), indoors=True),
    Place(("tailor's shop", "tailor's", "tailor shop", "dressmaker's shop", "dressmaker's", "sewing room", "sewing studio", "fabric shop", "tailor's workshop",
           "atelier", "dress shop", "clothes shop", "clothing store", "fashion studio"), partial(shop, TAILOR), indoors=True),
    Place(("shoemaker's shop", "cobbler's shop", "shoemaker's", "cobbler's", "shoe shop", "shoe store", "shoemaker's workshop", "cobbler's workshop",
           "shoe repair shop"), partial(shop, COBBLER), indoors=True),
    Place(("forge", "smithy", "blacksmith's forge", "blacksmith's", "blacksmith's shop", "blacksmith's workshop", "blacksmith shop", "smith's forge", "foundry",
           "blacksmith forge", "village forge", "iron forge"), _forge, indoors=True),
    Place(("pottery studio", "pottery", "potter's workshop", "pottery workshop", "ceramics studio", "potter's studio", "potter's shed", "pottery shop", "pottery class",
           "potter's shop"), _pottery, indoors=True),
)

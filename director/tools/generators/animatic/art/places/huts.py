"""Rooms under a low roof: a log cabin, a witch's hut."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.barns import lantern
from director.tools.generators.animatic.art.places.homes import SPOTS, armchair
from director.tools.generators.animatic.art.places.pen import Pen, num

FLAME = ((30, 70, "#ff6a2a"), (21, 52, "#ffa83a"), (11, 32, "#fff0a8"))


def _logs(pen: Pen, a: float, b: float, high: float, wood: str, rng: random.Random) -> None:
    """A wall of round logs one on the other."""
    y = 0.0
    while y < high:
        tone = rng.choice((wood, light(wood, 0.08), dark(wood, 0.08)))
        pen.rect(a, -y - 30, b, -y, pen.down(light(tone, 0.28), tone, dark(tone, 0.12), dark(tone, 0.45)))
        for _ in range(int((b - a) / 130)):
            x = rng.uniform(a, b - 60)
            pen.line(f"M{num(x)} {num(-y - rng.uniform(9, 22))}h{num(rng.uniform(24, 60))}", dark(tone, 0.3), 1.4, 0.5)
        y += 30


def _ends(pen: Pen, x: float, high: float, wood: str) -> None:
    """The round ends of the logs that cross at a corner."""
    for k in range(int(high / 60) + 1):
        pen.disc(x, -k * 60 - 15, 15, pen.ball(light(wood, 0.55), light(wood, 0.25), dark(wood, 0.2)))
        pen.line(f"M{num(x - 8)} {-k * 60 - 15}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M{num(x - 3)} {-k * 60 - 15}h6", dark(wood, 0.15), 1.6, 0.8)


def hearth(pen: Pen, x: float, stone: str, rng: random.Random) -> None:
    """A fireplace of field stones up to the roof, 190 cm wide, with a fire."""
    pen.rect(x - 66, -320, x + 66, -150, dark(stone, 0.12))
    pen.rect(x - 95, -152, x + 95, 0, dark(stone, 0.12))
    for row in range(15):
        y, half = row * 21, 95 if row < 7 else 66
        at = x - half
        while at < x + half - 8:
            wide = min(rng.uniform(24, 46), x + half - at)
            tone = rng.choice((stone, light(stone, 0.18), dark(stone, 0.14)))
            pen.rect(at + 1.5, -y - 20, at + wide - 1.5, -y - 1, pen.slant(light(tone, 0.25), tone, dark(tone, 0.3)), 7)
            at += wide
    pen.path(f"M{num(x - 58)} 0V-74Q{num(x)} -122 {num(x + 58)} -74V0Z", pen.down("#140c12", "#3a1c16"))
    for dx, turn in ((-24, 9), (20, -11), (0, 2)):
        with pen.at(x + dx, -9, turn=turn):
            pen.rect(-28, -8, 28, 6, pen.down("#8a5a3a", "#3f2518"), 6)
    for k, (w, h, tone) in enumerate(FLAME):
        d = (f"M{num(x - w)} -10C{num(x - w)} {num(-h * 0.55)} {num(x - w * 0.25)} {num(-h * 0.5)} {num(x - w * 0.1 + k)} {num(-h)}"
             f"C{num(x + w * 0.5)} {num(-h * 0.62)} {num(x + w * 1.05)} {num(-h * 0.4)} {num(x + w)} -10Z")
        pen.path(d, tone)
        pen.path(d, tone, 0.7, glow=True)
    pen.pool(x, -44, 270, 190, "#ff8a3a", 0.8)
    pen.rect(x - 112, -166, x + 112, -148, pen.down("#b07c48", "#6a4426"), 3)


def _cabin(setting: Setting) -> Scenery:
    """Logs, a stone fireplace with antlers, bunk, a table with a lamp, furs, snowshoes, firewood in a stack."""
    rng = setting.rng("cabin")
    wood = setting.looks.colour("cabin", "wall", default=rng.choice(("#b07a48", "#a06c42", "#b88a58")))
    plan = shell.Shell(wood, "#a87444", dark(wood, 0.3), dark(wood, 0.15), "plain", "planks", dark(wood, 0.45), half=3.8, high=3.0, far=4.2,
                       holes=((-262, 104, -132, 214),))

    def on_back(pen: Pen) -> None:
        pen.raw('<clipPath id="logs"><path clip-rule="evenodd" d="M-380 -300H380V0H-380ZM-262 -214V-104H-132V-214Z"/></clipPath><g clip-path="url(#logs)">')
        _logs(pen, -380, 380, 300, wood, rng)
        pen.raw("</g>")
        shell.frame(pen, (-262, 104, -132, 214), light(wood, 0.3))
        for flip in (False, True):
            furniture.curtain(pen, -118 if flip else -276, 230, 98, 36, "#b8434a", flip)
        hearth(pen, 120, "#8f8a8c", rng)
        pen.path("M120 -206q-8 -24 -46 -30q4 12 18 18q-26 4 -36 -8q2 22 40 26q10 2 14 8h20q4 -6 14 -8q38 -4 40 -26q-10 12 -36 8q14 -6 18 -18q-38 6 -46 30Z", "#e8d8b8")
        for x, turn in ((300, -14), (336, 12)):
            with pen.at(x, -190, turn=turn):
                pen.line("M0 -44Q-19 -30 -16 4Q-10 30 0 52Q10 30 16 4Q19 -30 0 -44Z", "#c9905a", 5)
                pen.line("M-15 -14L15 12M15 -14L-15 12M-15 -26H15M-14 22H14", "#e8d8b8", 1.8)
        _ends(pen, -366, 290, wood)
        _ends(pen, 366, 290, wood)

    def on_left(pen: Pen) -> None:
        _logs(pen, -1300, 420, 300, wood, rng)
        for z in (-420, -160):
            furniture.picture(pen, z, 190, 90, 70, rng)

    def on_right(pen: Pen) -> None:
        _logs(pen, -420, 1300, 300, wood, rng)
        for y in (150, 206):
            pen.rect(-330, -y, -90, -y + 9, pen.down(light(wood, 0.4), dark(wood, 0.2)))
            for k in range(7):
                furniture.jar(pen, -312 + k * 34, y, rng.uniform(0.9, 1.3), rng.choice(("#c9503f", "#e8b04a", "#7a9a5a", "#5a7a9a")))

    def on_floor(pen: Pen) -> None:
        pen.path("M-210 -60Q-190 -150 -90 -130Q0 -170 90 -130Q190 -150 210 -60Q250 0 190 60Q120 110 0 92Q-120 110 -190 60Q-250 0 -210 -60Z", pen.ball("#e0b888", "#b8824e", "#8a5a34", cx=0.5, cy=0.5, r=0.6))

    table, seat, lamp = Pen(), Pen(), Pen()
    _bunk(table, -262, wood)
    armchair(seat, 276, "#a8503f", flip=True)
    seat.shadow(352, 0, 30, 5)
    for row in range(4):
        for k in range(3 - row // 2):
            seat.disc(336 + k * 22 + row % 2 * 8, -11 - row * 20, 11, seat.ball("#f0d0a0", "#c9945a", "#7a4a28"))
    lantern(lamp, -40, 300, 226)
    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    layers = (shell.outside(setting, plan, rng), back, table.card(-3.8, -1.4, -0.15, 2.2, 2.8), lamp.card(-2.4, 1.6, 0.6, 3.0, 2.4), seat.card(2.0, 3.9, -0.15, 1.6, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _bunk(pen: Pen, x: float, wood: str) -> None:
    """A bed of logs with a patchwork quilt."""
    with pen.at(x):
        pen.shadow(0, 0, 120, 10)
        for px, tall in ((-104, 84), (98, 62)):
            pen.rect(px - 9, -tall, px + 9, 0, pen.across(light(wood, 0.4), wood, dark(wood, 0.4)), 5)
        pen.rect(-100, -34, 96, -16, pen.down(light(wood, 0.3), dark(wood, 0.25)), 6)
        pen.rect(-94, -76, -48, -50, pen.ball("#ffffff", "#f2ece0", "#cfc4b4"), 10)
        for i in range(8):
            for j in range(2):
                tone = ("#c8444a", "#f2e4c4", "#4f7a9a", "#e0a84a", "#6a9a6a")[(i * 2 + j * 3) % 5]
                pen.rect(-56 + i * 19, -62 + j * 21, -37 + i * 19, -41 + j * 21, pen.down(light(tone, 0.15), dark(tone, 0.12)), 2)
        pen.rect(-58, -64, 98, -60, "#ffffff", 3, 0.5)


def _potion(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A flask that shines, a skull, a candle, a book of spells, a jar with something in it."""
    kind, tone = rng.randrange(5), rng.choice(("#7dffa0", "#c88aff", "#ff8ac8", "#6fd0ff", "#ffd24a"))
    with pen.at(x, -y):
        if kind < 2:
            pen.path("M10 -40H20V-28L30 -8Q30 0 22 0H8Q0 0 0 -8L10 -28Z", "#dff0f4", 0.5)
            pen.path("M6 -18H24L29 -8Q29 -1 22 -1H8Q1 -1 1 -8Z", tone)
            pen.path("M6 -18H24L29 -8Q29 -1 22 -1H8Q1 -1 1 -8Z", tone, 0.55, glow=True)
            pen.rect(9, -46, 21, -39, "#a8743f", 2)
            return 34
        if kind == 2:
            pen.path("M4 -10Q-2 -34 16 -35Q34 -34 28 -10L24 -8V0H8V-8Z", pen.ball("#fffaf0", "#e8dcc4", "#b8a888"))
            for ex in (10, 22):
                pen.oval(ex, -19, 4.4, 5.4, "#2a1c20")
            return 36
        if kind == 3:
            pen.rect(4, -24, 16, 0, pen.across("#fffaf0", "#e4d4b4"), 2)
            pen.path("M5 -26Q10 -44 15 -26Z", "#ffd27a")
            pen.path("M5 -26Q10 -44 15 -26Z", "#ffc46b", glow=True)
            pen.pool(10, -30, 60, 50, "#ffb45e", 0.7)
            return 24
        pen.rect(0, -12, 44, 0, pen.down("#6a3f7a", "#3a2048"), 2)
        pen.rect(4, -22, 40, -12, pen.down("#8a4a3a", "#5a2a24"), 2)
        return 50


def _cauldron(pen: Pen, x: float) -> None:
    """A cauldron over its fire, what is in it glows and bubbles."""
    with pen.at(x):
        pen.shadow(0, 0, 90, 10)
        for dx in (-34, 0, 34):
            pen.rect(dx - 22, -10, dx + 22, 0, pen.down("#8a5a3a", "#3f2518"), 5)
        pen.path("M-40 -12Q-30 -50 -18 -22Q-8 -60 4 -24Q18 -54 24 -22Q38 -44 42 -12Z", "#ff9a3a")
        pen.path("M-40 -12Q-30 -50 -18 -22Q-8 -60 4 -24Q18 -54 24 -22Q38 -44 42 -12Z", "#ff8a2a", 0.8, glow=True)
        pen.path("M-74 -104Q-92 -30 -34 -20H34Q92 -30 74 -104Z", pen.ball("#6a6a78", "#34343e", "#141418"))
        pen.oval(0, -104, 78, 15, pen.down("#5a5a66", "#26262e"))
        pen.oval(0, -105, 66, 11, "#5fe08a")
        pen.oval(0, -105, 66, 11, "#7dffa0", 0.7, glow=True)
        for bx, by, r in ((-34, -114, 10), (6, -118, 13), (38, -112, 8), (-8, -142, 7), (26, -150, 5), (-24, -166, 5)):
            pen.disc(bx, by, r, pen.ball("#e4ffe8", "#8affae", "#3fb86a"))
        pen.pool(0, -130, 190, 150, "#7dffa0", 0.7)
        pen.line("M30 -108L64 -190", "#a8743f", 6)


def _witch(setting: Setting) -> Scenery:
    """A cauldron that glows green over its fire, shelves of flasks, herbs and brooms, a round window, cobwebs, a cat's cushion."""
    rng = setting.rng("witch")
    wall = setting.looks.colour("wall", default=rng.choice(("#6a5a78", "#5f6a5a", "#7a5f52")))
    plan = shell.Shell(wall, "#6a5040", "#4a3640", "#4a3a48", "stone", "planks", "#3a2a2c", half=3.7, high=3.1, far=4.2, holes=((-96, 130, 24, 250),), arched=True)

    def shelf(pen: Pen, a: float, b: float) -> None:
        furniture.stocked(pen, a, b, (104, 162, 220), _potion, rng, ("#a87850", "#5a3a26"), 40, 6, (22, 0.22))

    def on_back(pen: Pen) -> None:
        shelf(pen, -345, -130)
        hearth(pen, 212, "#7a7484", rng)
        pen.line("M-120 -310Q-100 -286 -70 -284M-120 -310Q-94 -300 -84 -270", "#cfc8d8", 1.4, 0.5)
        for k in range(6):
            x = 46 + k * 14
            pen.line(f"M{x} -300v26", "#a89068", 2)
            pen.path(f"M{x} -280q-9 22 0 40q9 -18 0 -40Z", ("#6a9a5a", "#a86a9a", "#b89a4a")[k % 3])

    def on_left(pen: Pen) -> None:
        shelf(pen, -520, -260)
        shelf(pen, -180, 90)
        for z, turn in ((180, -5), (230, 6)):
            with pen.at(z, 0, turn=turn):
                pen.line("M0 -40V-210", "#a8743f", 6)
                pen.path("M-9 -62H9L22 0H-22Z", pen.across("#e8c878", "#b88a44", "#7a5424"))

    def on_right(pen: Pen) -> None:
        shelf(pen, -330, -40)
        shelf(pen, 60, 340)

    pot, near, lamps = Pen(), Pen(), Pen()
    _cauldron(pot, -250)
    near.shadow(286, 0, 70, 8)
    near.path("M222 -68H350L340 0H232Z", near.across("#8a5e3a", "#6a4428", "#3f2616"))
    near.rect(212, -78, 360, -66, near.down("#b8804a", "#6a4426"), 3)
    near.path("M232 -78Q262 -94 286 -82Q310 -94 340 -78L336 -86Q308 -100 286 -90Q264 -100 236 -86Z", "#fff2d8")
    near.path("M232 -78L236 -86Q264 -98 286 -90V-80Q262 -92 232 -78ZM340 -78L336 -86Q308 -98 286 -90V-80Q310 -92 340 -78Z", "#f2e0b8")
    with near.at(318, -78):
        _potion(near, 0, 0, random.Random(1))
    for x in (-60, 110):
        lantern(lamps, x, 310, 240)
    back, floors = shell.room(plan, rng, on_back, on_left, on_right, lambda pen: furniture.rug(pen, 20, 20, 190, 130, "#5a3a7a", "#c9a04a"))
    layers = (shell.outside(setting, plan, rng), back, lamps.card(-2.6, 3.0, 0.6, 3.1, 2.8), pot.card(-3.7, -0.9, -0.15, 2.6, 2.2), near.card(1.9, 3.7, -0.12, 1.5, 2.0))
    return Scenery(layers, floors, light="lamp", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("log cabin", "cabin", "wooden cabin", "hut", "wooden hut", "mountain hut", "hunter's cabin", "ski lodge", "hunting lodge", "lodge", "chalet", "fisherman's hut",
           "woodcutter's hut", "inside the cabin", "cabin in the woods", "shepherd's hut", "ranger's cabin", "wooden house"), _cabin, indoors=True),
    Place(("witch's hut", "witch's cottage", "witch's house", "witch's kitchen", "witch hut", "potion shop", "potion room", "potions classroom", "witch's den", "witch's lair",
           "sorcerer's den", "alchemist's workshop", "alchemist's cellar", "magic shop", "wizard's workshop"), _witch, indoors=True),
)

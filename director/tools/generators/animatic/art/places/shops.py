"""Shops: one room with a counter, shelves and an awning; what is on the shelves, in front and overhead makes it a toy shop or a butcher's."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import displays, furniture, shell, wares
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

Ware = Callable[[Pen, float, float, random.Random], float]
Show = Callable[[Pen, random.Random], None]


@dataclass(frozen=True)
class Trade:
    """What makes a shop. `ware` fills the shelves at these heights (centimetres), `show` stands at the left on a card of its own (its
    middle x = 0, up to 150 cm wide), `top` lies on the counter, `hang` hangs from height 0 downwards on a card across the room."""

    ware: Ware
    walls: tuple[str, ...]
    awning: tuple[str, str]
    show: Show
    top: Show
    hang: Show | None = None
    wood: str = "#a8703f"
    ground: str = "planks"
    floor: str = "#c09468"
    pattern: str = "stripes"
    shelves: tuple[int, ...] = (52, 116, 180)
    glass: bool = False                # the counter is a lit show-case with wares in it


def _row(pen: Pen, a: float, b: float, y: float, ware: Ware, rng: random.Random, wood: str) -> None:
    """One shelf from a to b with its wares and the shade under it."""
    pen.rect(a, -y + 6, b, -y + 20, "#120c22", o=0.16)
    x = a + 10
    while x < b - 62:
        x += ware(pen, x, y, rng) + rng.uniform(1, 8)
    pen.rect(a - 3, -y, b + 3, -y + 7, pen.down(light(wood, 0.5), wood, dark(wood, 0.2)), 2)


def _shelving(pen: Pen, a: float, b: float, trade: Trade, rng: random.Random) -> None:
    """A wall unit from a to b: cupboards below, shelves above, a cornice."""
    top = trade.shelves[-1] + 62
    pen.rect(a - 8, -top, b + 8, 0, pen.down(light(trade.wood, 0.1), dark(trade.wood, 0.25)))
    pen.rect(a, -top + 8, b, -4, pen.down(dark(trade.wood, 0.5), dark(trade.wood, 0.32)))
    for y in trade.shelves:
        _row(pen, a, b, y, trade.ware, rng, trade.wood)
    furniture.cabinet(pen, a - 4, b - a + 8, trade.shelves[0] - 8, trade.wood, max(2, round((b - a) / 80)))
    pen.rect(a - 14, -top - 8, b + 14, -top + 4, pen.down(light(trade.wood, 0.45), dark(trade.wood, 0.1)), 3)


def _awning(pen: Pen, a: float, b: float, y: float, tones: tuple[str, str]) -> None:
    """A strip of striped scallops along the top of the wall."""
    wide = 36
    for k, x in enumerate(range(int(a), int(b), wide)):
        tone = tones[k % 2]
        pen.path(f"M{x} {num(-y)}H{x + wide}V{num(-y + 34)}Q{x + wide / 2} {num(-y + 56)} {x} {num(-y + 34)}Z", pen.down(light(tone, 0.15), tone, dark(tone, 0.2)))
    pen.rect(a, -y + 56, b, -y + 70, "#120c22", o=0.08)
    pen.rect(a, -y - 5, b, -y + 5, pen.down("#e8c890", "#8a5f3a"), 2)


def _counter(pen: Pen, trade: Trade, rng: random.Random) -> None:
    """The counter with its till, 220 cm; a show-case where the trade wants one."""
    pen.shadow(0, 0, 130, 10)
    pen.rect(-110, -96, 110, 0, pen.down(light(trade.wood, 0.2), trade.wood, dark(trade.wood, 0.4)), 2)
    if trade.glass:
        pen.rect(-102, -90, 102, -18, pen.slant("#fffaf0", "#dfe8ea", "#b4c8ce"), 3)
        for y in (22, 58):
            x = -98.0
            while x < 46:
                x += trade.ware(pen, x, y, rng) * 1.02
            pen.rect(-102, -y, 102, -y + 3, "#a8b8bc")
        pen.rect(-102, -90, 102, -18, pen.down("#ffe8bc/0.25", "#ffd28a/0.12"), 3, glow=True)
        pen.poly([(-80, -18), (-40, -18), (10, -90), (-30, -90)], "#ffffff", 0.25)
    else:
        for k in range(4):
            pen.rect(-102 + k * 52, -86, -56 + k * 52, -14, pen.slant(dark(trade.wood, 0.25), light(trade.wood, 0.25)), 3)
            pen.rect(-98 + k * 52, -82, -60 + k * 52, -18, trade.wood, 2)
    pen.rect(-118, -106, 118, -94, pen.down("#fff4e0", light(trade.wood, 0.35), dark(trade.wood, 0.05)), 3)
    pen.path("M48 -106V-128L58 -148H96L104 -128V-106Z", pen.slant("#f2d48a", "#b8863f", "#6a4a20"))
    pen.rect(60, -166, 94, -148, pen.slant("#e8f4e8", "#9fc4b0"), 2)
    pen.rect(60, -166, 94, -148, "#8affc0", 2, 0.35, glow=True)
    for k in range(6):
        pen.disc(60 + k % 3 * 15, -132 + k // 3 * 11, 4, "#fffaf0")


def shop(trade: Trade, setting: Setting) -> Scenery:
    rng = setting.rng("shop")
    wall = setting.looks.colour("wall", default=rng.choice(trade.walls))
    plan = shell.Shell(wall, trade.floor, "#fff6ea", "#f7f0e8", trade.pattern, trade.ground, "", half=3.8, high=3.2, far=4.2,
                       holes=((196, 92, 356, 226),))

    def on_back(pen: Pen) -> None:
        _shelving(pen, -350, 140, trade, rng)
        x = 206.0
        while x < 306:
            x += trade.ware(pen, x, 92, rng) + 2
        _awning(pen, -380, 380, 306, trade.awning)

    def on_side(pen: Pen) -> None:
        for z in (-640, -300, 40):
            _shelving(pen, z, z + 290, trade, rng)
        _awning(pen, -800, 420, 306, trade.awning)

    def on_right(pen: Pen) -> None:
        for z in (-390, -50, 290):
            _shelving(pen, z, z + 290, trade, rng)
        _awning(pen, -420, 800, 306, trade.awning)

    counter, show, over = Pen(), Pen(), Pen()
    with counter.at(228):
        _counter(counter, trade, rng)
        with counter.at(-62, -106):
            trade.top(counter, rng)
    with show.at(-276):
        show.shadow(0, 0, 74, 9)
        trade.show(show, rng)
    if trade.hang:
        with over.at(0, -316):
            trade.hang(over, rng)
    else:
        for x in (-150, 20, 200):
            furniture.pendant(over, x, 320, 246, trade.awning[0], 0.8)

    def on_floor(pen: Pen) -> None:
        if not setting.dark:
            pen.poly([(200, -420), (350, -420), (260, -150), (40, -150)], pen.down("#fff3c8/0.5", "#fff3c8/0.1"))

    back, floors = shell.room(plan, rng, on_back, on_side, on_right, on_floor)
    layers = (shell.outside(setting, plan, rng, town=True), back, counter.card(0.9, 3.6, -0.15, 2.0, 2.8), over.card(-3.6, 3.6, 0.6, 3.2, 2.6),
              show.card(-3.7, -1.7, -0.15, 2.2, 1.9))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


TOYS = Trade(wares.toy, ("#a8d4e8", "#ffd8a8", "#c8e0b0"), ("#e8504a", "#fff6e4"), displays.rocking_horse, displays.top, displays.kites)
CANDY = Trade(wares.sweets, ("#ffc8d4", "#c8ecdc", "#e0ccf4"), ("#f06a94", "#ffffff"), displays.gumballs, displays.cakes, None, "#c98a6a", "chequer", "#f0b8c4")
PETS = Trade(wares.pets, ("#bfe4d8", "#d8e8b8"), ("#3fa88a", "#f4fff0"), displays.aquarium, displays.bowl, displays.cages, "#b08a5a", "tiles", "#b8ccc0")
RECORDS = Trade(wares.records, ("#d89a5a", "#6a8a9a", "#b86a5a"), ("#26304a", "#f2b84a"), displays.bins, displays.turntable, displays.neon_note, "#7a4a30", "planks",
                "#8a5a3a", "bricks")
FLOWERS = Trade(wares.flowers, ("#d8ecc8", "#f8dcd4", "#e8e4f4"), ("#5fae6a", "#fffaf0"), displays.flower_stand, displays.bouquet, displays.baskets, "#9ab08a", "stone",
                "#b8a894", "boards")
BUTCHER = Trade(wares.meat, ("#f4ece4",), ("#b8303a", "#fff6ee"), displays.block, displays.scales, displays.sausages, "#d8c8b4", "chequer", "#b89a94", "tiles", glass=True)
FISH = Trade(wares.fish, ("#cfe8f0",), ("#2f78b8", "#f4fbff"), displays.barrel, displays.scales, displays.nets, "#7aa0b4", "tiles", "#a8bcc8", "tiles", glass=True)


PLACES = (
    Place(("toy shop", "toy store", "toyshop", "toymaker's shop"), partial(shop, TOYS), indoors=True),
    Place(("candy shop", "candy store", "sweet shop", "sweetshop", "confectionery", "chocolate shop", "confectioner's", "sweets shop", "chocolatier's"),
          partial(shop, CANDY), indoors=True),
    Place(("pet shop", "pet store", "animal shop"), partial(shop, PETS), indoors=True),
    Place(("record shop", "record store", "music shop", "music store", "vinyl shop"), partial(shop, RECORDS), indoors=True),
    Place(("flower shop", "florist", "florist's", "flower store", "florist's shop"), partial(shop, FLOWERS), indoors=True),
    Place(("butcher's shop", "butcher shop", "butcher's", "butchery", "meat shop"), partial(shop, BUTCHER), indoors=True),
    Place(("fishmonger's", "fish shop", "fishmonger's shop", "fishmonger", "fish counter", "fish market", "fish store"), partial(shop, FISH), indoors=True),
)

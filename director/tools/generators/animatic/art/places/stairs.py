"""Stairs: the hall of a house with its staircase and gallery, and the bare well of a block of flats."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.parlours import chandelier
from director.tools.generators.animatic.art.places.passage import door, figures, sconce
from director.tools.generators.animatic.art.places.pen import Pen, num


def flight(pen: Pen, x: float, y: float, count: int, side: int, run: float = 27, rise: float = 17) -> tuple[str, str]:
    """The outline of a flight that starts at x on height y and climbs to the right (side 1) or left (-1): its steps as an open
    line, and the closed shape of a slab 26 cm thick below them."""
    line = f"M{num(x)} {num(-y)}" + f"v{num(-rise)}h{num(side * run)}" * count
    slab = line + f"v26L{num(x + side * run * 0.9)} {num(-y + 26)}H{num(x)}Z"
    return line, slab


def _balusters(pen: Pen, x: float, y: float, count: int, side: int, wood: str, run: float = 27, rise: float = 17, tall: float = 88) -> None:
    """A turned baluster on every step, the handrail over them, a post at the foot and the head."""
    for k in range(count):
        bx, by = x + side * run * (k + 0.5), y + rise * (k + 1)
        pen.rect(bx - 3, -by - tall + 8, bx + 3, -by, pen.across("#fffaf0", "#e4d8c4", "#b8a88c"))
        pen.oval(bx, -by - tall * 0.35, 5.4, 11, pen.across("#fffaf0", "#e4d8c4", "#b8a88c"))
    end_x, end_y = x + side * run * count, y + rise * count
    pen.line(f"M{num(x)} {num(-y - tall - 4)}L{num(end_x)} {num(-end_y - tall - 2)}", dark(wood, 0.25), 13)
    pen.line(f"M{num(x)} {num(-y - tall - 7)}L{num(end_x)} {num(-end_y - tall - 5)}", light(wood, 0.35), 4)
    for px, py in ((x, y), (end_x, end_y)):
        pen.rect(px - 9, -py - tall - 22, px + 9, -py + 4, pen.across(light(wood, 0.3), wood, dark(wood, 0.35)), 2)
        pen.disc(px, -py - tall - 28, 11, pen.ball(light(wood, 0.5), wood, dark(wood, 0.4)))


def _gallery(pen: Pen, a: float, b: float, y: float, wood: str) -> None:
    """The edge of an upper floor with its balustrade."""
    pen.rect(a, -y, b, -y + 30, pen.down("#fff6e4", "#d8c8ac", "#a8957a"))
    pen.rect(a, -y + 30, b, -y + 74, pen.down("#1a0f14/0.32", "#1a0f14/0"))
    for x in range(int(a) + 10, int(b), 22):
        pen.rect(x - 3, -y - 82, x + 3, -y, pen.across("#fffaf0", "#d8ccb8"))
        pen.oval(x, -y - 32, 5, 10, pen.across("#fffaf0", "#d8ccb8"))
    pen.rect(a, -y - 92, b, -y - 80, pen.down(light(wood, 0.4), wood, dark(wood, 0.2)), 3)


def _hall(setting: Setting) -> Scenery:
    """Two storeys: panelling, a gallery with doors, portraits that climb with the steps, a red runner, a chandelier."""
    rng = setting.rng("staircase")
    wall, cloth = rng.choice((("#b8a48c", "#a8303f"), ("#8fa49c", "#9a3a34"), ("#a48fa4", "#5a2f7a"), ("#a8b0c4", "#8a2f44")))
    cloth, wood = setting.looks.colour("carpet", "rug", "runner", default=cloth), setting.looks.colour("stairs", "staircase", "banister", default="#8a5430")
    plan = shell.Shell(setting.looks.colour("wall", default=wall), "#9a6a42", "#fff1de", "#f4ead8", "stripes", "chequer", wainscot="#f0e2cc", half=4.4,
                       high=5.6, far=5.2, holes=((-390, 340, -270, 490),))

    def on_back(pen: Pen) -> None:
        door(pen, -330, wood, "#fff1de", 110, 216)
        sconce(pen, -250)
        for k in range(5):
            furniture.picture(pen, -120 + k * 84, 210 + k * 44, 58, 74, rng)
        _gallery(pen, 236, 440, 300, wood)
        with pen.at(0, -300):
            door(pen, 350, wood, "#fff1de", 100, 200)

    def on_right(pen: Pen) -> None:
        for z in (-420, -120, 180, 480):
            door(pen, z, wood, "#fff1de")
            furniture.picture(pen, z + 150, 180, 84, 104, rng)
            with pen.at(0, -300):
                door(pen, z, wood, "#fff1de", 100, 200)
                sconce(pen, z + 150)
        _gallery(pen, -520, 1300, 300, wood)

    def on_left(pen: Pen) -> None:
        for z in (-500, -180, 140):
            furniture.picture(pen, z, 190, 110, 130, rng)
            sconce(pen, z + 160)
            furniture.picture(pen, z, 430, 130, 100, rng)

    stairs, lamp, near = Pen(), Pen(), Pen()
    steps, _slab = flight(stairs, -190, 0, 17, 1)
    stairs.shadow(40, 0, 260, 14)
    stairs.path(steps + "V0H-190Z", stairs.down("#f4e8d4", "#e0d0b4", "#b8a484"))
    for k in range(1, 6):
        a = -190 + k * 88
        low = (k * 88 / 27) * 17
        stairs.path(f"M{a + 8} -14V{num(-low + 28)}L{a + 80} {num(-low - 22)}V-14Z", stairs.slant("#c9b898", "#fff6e4"))
        stairs.path(f"M{a + 13} -19V{num(-low + 36)}L{a + 75} {num(-low - 12)}V-19Z", "#e4d6bc")
    stairs.line(steps, dark(wood, 0.1), 9)
    stairs.line(steps, cloth, 5)
    _balusters(stairs, -190, 0, 17, 1, wood)
    chandelier(lamp, -60, 560, 400, 1.1)
    furniture.cabinet(near, 300, 104, 86, wood, 2)
    furniture.plant(near, 352, 0.6, rng, "#5f8fa8", y=86)
    furniture.plant(near, -370, 1.3, rng, "#c9963f")

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 20, 210, 140, cloth, "#f4dca8")

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    layers = (shell.outside(setting, plan, rng), back, stairs.card(-2.4, 3.4, -0.15, 4.4, 3.6), near.card(-4.3, 4.3, -0.12, 1.9, 2.2),
              lamp.card(-3, 2, 3, 5.6, 2.4))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _rail(pen: Pen, x: float, y: float, count: int, side: int, tone: str, run: float = 27, rise: float = 17) -> None:
    """A steel rail with rods along a flight."""
    for k in range(0, count, 2):
        bx, by = x + side * run * (k + 0.5), y + rise * (k + 1)
        pen.line(f"M{num(bx)} {num(-by)}v-88", tone, 3)
    for lift, wide in ((92, 8), (44, 3)):
        pen.line(f"M{num(x)} {num(-y - lift)}L{num(x + side * run * count)} {num(-y - rise * count - lift)}", tone, wide)
    pen.line(f"M{num(x)} {num(-y - 94)}L{num(x + side * run * count)} {num(-y - rise * count - 94)}", light(tone, 0.5), 2)


def _well(setting: Setting) -> Scenery:
    """Concrete flights that turn at landings, steel rails, the number of the floor, pipes, a light over the way out."""
    rng = setting.rng("stairwell")
    tone = setting.looks.colour("wall", "door", default=rng.choice(("#4f8f9a", "#c9783f", "#6a8a5a")))
    plan = shell.Shell("#d0ccc2", "#a09c94", "#8a867e", "#c4c0b6", "plain", "concrete", wainscot="", half=3.6, high=6.0, far=5.4, holes=((-330, 300, -230, 430),))

    def on_back(pen: Pen) -> None:
        pen.rect(-360, -120, 360, -15, tone, o=0.75)
        pen.rect(-360, -126, 360, -118, dark(tone, 0.3))
        figures(pen, 196, -520, rng.randrange(2, 9), tone, 7)

    def on_left(pen: Pen) -> None:
        pen.rect(-1300, -120, 540, -15, tone, o=0.75)
        for y, pipe in ((470, "#b8503f"), (440, "#8f98a0")):
            pen.rect(-1300, -y - 8, 540, -y + 8, pen.down(light(pipe, 0.4), pipe, dark(pipe, 0.4)))
        door(pen, -260, tone, "#8a867e", 116, 216, "#cfe0e8", 0)
        pen.rect(-120, -150, -96, -92, pen.across("#ff7a6a", "#d8343f", "#8a1c2a"), 6)
        pen.rect(-113, -162, -103, -148, "#2a2a30")
        door(pen, 200, tone, "#8a867e", 116, 216, "#cfe0e8", 0)

    def on_right(pen: Pen) -> None:
        pen.rect(-540, -120, 1300, -15, tone, o=0.75)
        door(pen, -330, tone, "#8a867e", 116, 216, "", 0)
        pen.rect(-376, -258, -284, -232, "#1f8a4f", 3)
        pen.rect(-376, -258, -284, -232, "#5affa0", 3, 0.55, glow=True)
        pen.path("M-356 -245h22v-7l14 9l-14 9v-7h-22Z", "#f4fff8")
        pen.rect(-300, -254, -292, -236, "#f4fff8")

    low, high, lamps = Pen(), Pen(), Pen()
    for pen, x, y, count, side in ((high, 196.0, 221.0, 15, -1), (low, -200.0, 0.0, 13, 1)):
        steps, slab = flight(pen, x, y, count, side)
        pen.path(slab, pen.down("#d8d4ca", "#b0aca2", "#86827a"))
        pen.line(steps, "#e8e4da", 5)
        _rail(pen, x, y, count, side, dark(tone, 0.3))
    low.shadow(-60, 0, 190, 12)
    low.rect(150, -221, 360, -195, low.down("#e0dcd2", "#a8a49a", "#7a766e"))
    low.rect(150, -195, 360, -150, low.down("#1a1418/0.3", "#1a1418/0"))
    low.line("M170 -221v-92h190M220 -221v-92M270 -221v-92M320 -221v-92", dark(tone, 0.3), 4)
    for x, y in ((-40, 470), (250, 340)):
        lamps.oval(x, -y, 30, 9, "#fffaf0")
        lamps.oval(x, -y, 30, 9, "#ffeec0", glow=True)
        lamps.pool(x, -y + 20, 190, 150, "#ffdc9a", 0.7)
    back, floors = shell.room(plan, rng, on_back, on_left, on_right)
    layers = (shell.outside(setting, plan, rng, town=True), back, high.card(-3.6, 3.6, 1.8, 6, 4.6), lamps.card(-3.5, 3.5, 1.5, 6, 4.2),
              low.card(-3.6, 3.6, -0.15, 4.2, 3.2))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("staircase", "stairs", "grand staircase", "foot of the stairs", "stairway", "top of the stairs", "bottom of the stairs", "on the stairs",
           "upstairs", "marble staircase", "spiral staircase"), _hall, indoors=True),
    Place(("stairwell", "stair well", "staircase of a block of flats", "concrete stairs", "emergency stairs", "fire stairs", "back stairs", "concrete stairwell"),
          _well, indoors=True),
)

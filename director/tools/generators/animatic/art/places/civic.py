"""Rooms of the town: a police station, the hall of a bank."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _bars(pen: Pen, a: float, b: float, low: float, high: float) -> None:
    """An iron grating from a to b between two heights."""
    count = int((b - a) / 20)
    for k in range(count + 1):
        x = a + (b - a) * k / count
        pen.rect(x - 3.4, -high, x + 3.4, -low, pen.across("#c4ccd4", "#6a7480", "#343c46"))
    for y in (low + 4, (low + high) / 2, high - 4):
        pen.rect(a - 4, -y - 5, b + 4, -y + 5, pen.down("#c4ccd4", "#4a545e"))


def _shield(pen: Pen, x: float, y: float, size: float) -> None:
    """A badge with a star."""
    with pen.at(x, -y, size / 40):
        pen.path("M0 -44Q18 -34 36 -36Q40 8 0 44Q-40 8 -36 -36Q-18 -34 0 -44Z", pen.slant("#ffe8a8", "#d9a83f", "#8a5f20"))
        pen.path("M0 -34Q14 -26 28 -28Q30 6 0 34Q-30 6 -28 -28Q-14 -26 0 -34Z", pen.slant("#4f7ac8", "#24408a"))
        pen.path("M0 -22l6 13h14l-11 9l4 14l-13 -8l-13 8l4 -14l-11 -9h14Z", "#ffe8a8")


def _case_board(pen: Pen, x: float, y: float, rng: random.Random) -> None:
    """Cork with a map, faces and notes joined by red thread, 190 x 120, its middle at height y."""
    pen.rect(x - 100, -y - 64, x + 100, -y + 64, pen.slant("#c08a54", "#7a4e2c"), 3)
    pen.rect(x - 93, -y - 57, x + 93, -y + 57, "#dcae74")
    pen.rect(x - 36, -y - 46, x + 36, -y + 16, "#e4ecd4")
    pen.line(f"M{x - 36} {-y - 20}q30 -16 72 8M{x - 12} {-y - 46}q14 30 4 62", "#8fb4c8", 4)
    spots = ((-72, -34), (-70, 22), (66, -36), (70, 22), (4, 36))
    for k, (dx, dy) in enumerate(spots):
        pen.rect(x + dx - 15, -y + dy - 18, x + dx + 15, -y + dy + 18, "#fffaf0")
        if k % 2 == 0:
            pen.disc(x + dx, -y + dy - 5, 7, "#5a6478")
            pen.path(f"M{x + dx - 11} {-y + dy + 14}q11 -18 22 0Z", "#5a6478")
        else:
            for j in range(4):
                pen.line(f"M{x + dx - 10} {-y + dy - 10 + j * 7}h{rng.randrange(12, 20)}", "#8f98a8", 2)
    for (ax, ay), (bx, by) in zip(spots, spots[1:] + spots[:1], strict=True):
        pen.line(f"M{x + ax} {-y + ay - 14}L{x + bx} {-y + by - 14}", "#d8343f", 1.8)
    for dx, dy in spots:
        pen.disc(x + dx, -y + dy - 14, 3.4, "#e8404a")


def _police(setting: Setting) -> Scenery:
    """A cell behind bars, the board of a case, desks with lamps and telephones, filing cabinets, blinds, the badge on the wall."""
    rng = setting.rng("police station")
    plan = shell.Shell(setting.looks.colour("wall", default=rng.choice(("#b8c4d0", "#c9c4b4", "#a8b8c0"))), "#8f8a84", "#e8eef4", "#eef1f4", "plain", "tiles",
                       wainscot="#3f5f8f", half=4.4, high=3.4, far=5.6, holes=((120, 112, 290, 250),))

    def on_back(pen: Pen) -> None:
        pen.rect(-400, -262, -150, -2, pen.down("#2a2f38", "#3f454e"))
        pen.rect(-390, -74, -250, -60, pen.down("#8f98a4", "#5a636e"))
        pen.rect(-386, -86, -260, -74, pen.down("#c9c4b0", "#8f8a78"), 4)
        pen.rect(-330, -230, -280, -190, "#9fc0d8" if not setting.dark else "#2f4480")
        pen.line("M-318 -230v40M-305 -230v40M-292 -230v40", "#2a2f38", 4)
        _bars(pen, -400, -150, 2, 262)
        pen.rect(-232, -262, -226, -2, "#8f98a4")
        pen.rect(-226, -140, -206, -112, pen.slant("#ffe8a8", "#b8863f"), 2)
        pen.rect(-412, -276, -138, -260, pen.down("#a8b2bc", "#5a646e"))
        _shield(pen, -10, 256, 46)
        _case_board(pen, -10, 152, rng)
        for k in range(9):
            pen.rect(120, -248 + k * 9, 290, -244 + k * 9, pen.down("#fffaf0", "#d0c8b8"))
        furniture.clock(pen, 342, 250, 20)
        for k in range(2):
            furniture.cabinet(pen, 310 + k * 62, 58, 132, "#8a98a8", 4, drawers=True)

    def on_left(pen: Pen) -> None:
        for z in (-420, -60, 240):
            _case_board(pen, z, 180, rng)

    def on_right(pen: Pen) -> None:
        for k in range(6):
            furniture.cabinet(pen, -520 + k * 64, 60, 132, ("#8a98a8", "#98a48a")[k // 3], 4, drawers=True)
        for z in (-20, 220):
            furniture.picture(pen, z, 200, 90, 70, rng)

    desks, lamps, near = Pen(), Pen(), Pen()
    for x in (-250, 262):
        _desk(desks, x, rng)
    for x in (-160, 170):
        lamps.rect(x - 70, -330, x + 70, -321, "#f4fbff", 3)
        lamps.rect(x - 70, -330, x + 70, -321, "#e8f4ff", 3, 0.8, glow=True)
        lamps.pool(x, -316, 180, 80, "#dff0ff", 0.4)
    furniture.plant(near, 392, 1.2, rng, "#5a6a8a")
    near.shadow(-380, 0, 26, 5)
    near.path("M-402 -92H-358L-364 0H-396Z", near.across("#5a6472", "#3a424e"))
    back, floors = shell.room(plan, rng, on_back, on_left, on_right)
    layers = (shell.outside(setting, plan, rng, town=True), back, desks.card(-4.2, 4.2, -0.15, 1.7, 3.0), lamps.card(-3.5, 3.5, 2.2, 3.4, 2.8),
              near.card(-4.35, 4.35, -0.12, 1.6, 1.8))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _desk(pen: Pen, x: float, rng: random.Random) -> None:
    """A desk with a banker's lamp, a telephone, papers in piles, a mug, and a chair behind it."""
    with pen.at(x):
        pen.path("M-28 -128Q-32 -74 -26 -66H26Q32 -74 28 -128Q0 -140 -28 -128Z", pen.down("#5a4a42", "#332824"))
        pen.shadow(0, 0, 110, 10)
        pen.rect(-92, -72, 92, 0, pen.down("#b07c4c", "#8a5a34", "#5a3a22"), 2)
        for s in (-1, 1):
            pen.rect(s * 26, -64, s * 84, -6, pen.slant("#7a4e2c", "#c08f5a"), 2)
            pen.rect(s * 30, -60, s * 80, -10, "#96643c", 2)
        pen.rect(-100, -80, 100, -70, pen.down("#dcaa70", "#8f5f36"), 3)
        pen.path("M-64 -80Q-64 -84 -54 -84T-44 -80Z", "#c9963f")
        pen.line("M-54 -84V-104", "#c9963f", 3.4)
        pen.path("M-76 -102Q-74 -118 -54 -118T-32 -102Z", pen.down("#5fc08a", "#1f7a4f"))
        pen.path("M-76 -102Q-74 -118 -54 -118T-32 -102Z", "#8affb0", 0.4, glow=True)
        pen.pool(-54, -92, 90, 60, "#ffdc9a", 0.7)
        pen.path("M10 -80L14 -94H42L46 -80Z", "#2a2c34")
        pen.path("M6 -98Q28 -110 50 -98L48 -92Q28 -100 8 -92Z", "#3a3c46")
        for k in range(4):
            pen.rect(58 + rng.uniform(-3, 3), -84 - k * 4, 92 + rng.uniform(-3, 3), -80 - k * 4, ("#fffaf0", "#e8d8b0")[k % 2])
        pen.rect(-18, -94, -6, -80, pen.across("#ffffff", "#b8c4d4"), 2)


def _vault(pen: Pen, x: float, y: float, r: float) -> None:
    """A round steel door with bolts and a wheel, its middle at height y, in its square frame."""
    pen.rect(x - r - 34, -y - r - 34, x + r + 34, -2, pen.slant("#a8b0ba", "#6a727e", "#3f4650"), 4)
    pen.disc(x, -y, r + 18, pen.slant("#4a525c", "#1f242c"))
    pen.disc(x, -y, r, pen.ball("#ffffff", "#c4ccd6", "#78828e"))
    pen.disc(x, -y, r * 0.84, pen.slant("#8a949f", "#e4eaf0", "#98a2ae"))
    pen.disc(x, -y, r * 0.78, pen.ball("#eef2f6", "#b4bec8", "#7a8490"))
    for k in range(16):
        a = math.tau * k / 16
        pen.disc(x + r * 0.92 * math.cos(a), -y + r * 0.92 * math.sin(a), r * 0.045, pen.ball("#ffffff", "#7a848f"))
    for k in range(8):
        a = math.tau * k / 8
        pen.line(f"M{num(x + r * 0.5 * math.cos(a))} {num(-y + r * 0.5 * math.sin(a))}L{num(x + r * 0.72 * math.cos(a))} {num(-y + r * 0.72 * math.sin(a))}", "#5a636e", r * 0.07)
    for k in range(5):
        a = math.tau * k / 5 - math.pi / 2
        pen.line(f"M{num(x)} {num(-y)}L{num(x + r * 0.4 * math.cos(a))} {num(-y + r * 0.4 * math.sin(a))}", "#d9a83f", r * 0.07)
        pen.disc(x + r * 0.42 * math.cos(a), -y + r * 0.42 * math.sin(a), r * 0.06, pen.ball("#fff2c8", "#b8863f"))
    pen.line(f"M{num(x - r * 0.3)} {num(-y)}a{num(r * 0.3)} {num(r * 0.3)} 0 1 0 {num(r * 0.6)} 0a{num(r * 0.3)} {num(r * 0.3)} 0 1 0 {num(-r * 0.6)} 0", "#e8c060", r * 0.06)
    pen.disc(x, -y, r * 0.13, pen.ball("#fff2c8", "#d9a83f", "#7a5420"))


def _bank(setting: Setting) -> Scenery:
    """Marble, columns, the round door of the vault, tellers behind brass bars, lamps, ropes between posts."""
    rng = setting.rng("bank")
    marble = rng.choice(("#e4dccc", "#d8dcd8", "#e8d8c8"))
    plan = shell.Shell(marble, "#cfc4b4", "#c9a86a", "#f2ead8", "panels", "chequer", wainscot="#7a5a44", half=5.4, high=4.8, far=7.0)

    def on_back(pen: Pen) -> None:
        _vault(pen, -210, 178, 140)
        pen.rect(20, -400, 380, -340, pen.down("#7a5a44", "#4f3828"), 3)
        for k in range(3):
            pen.disc(90 + k * 110, -370, 21, pen.ball("#fff2c8", "#e0b04a", "#8a5f20"))
            pen.disc(90 + k * 110, -370, 13, pen.ball("#ffe8a8", "#c9963f"))
        for x in (62, 200, 338):
            pen.rect(x - 56, -300, x + 56, -108, pen.down("#4a3a34", "#2f2420"), 3)
            pen.rect(x - 50, -294, x + 50, -112, pen.down("#ffe8b8", "#d8b078"), o=0.5)
            for j in range(9):
                pen.line(f"M{x - 48 + j * 12} -292V-112", "#d9a83f", 3)
            pen.path(f"M{x - 26} -108V-136Q{x} -166 {x + 26} -136V-108Z", "#3a2c26")
            pen.rect(x - 56, -300, x + 56, -108, "#ffd28a", 3, 0.16, glow=True)
            pen.rect(x - 74, -112, x + 74, -98, pen.down("#fff6e8", "#c9b89c"), 2)

    def on_side(pen: Pen) -> None:
        for z in range(-1200, 700, 320):
            pen.path(f"M{z - 60} -120V-340Q{z} -420 {z + 60} -340V-120Z", pen.down("#8fb8d8", "#d8ecf4") if not setting.dark else pen.down("#16224f", "#33488a"))
            pen.line(f"M{z - 60} -120V-340Q{z} -420 {z + 60} -340V-120ZM{z} -120V-384M{z - 60} -240H{z + 60}", "#c9a86a", 7)

    columns = []
    for z in (6.2, 3.0):
        pen = Pen()
        for x in (-420, 420):
            pen.shadow(x, 0, 62, 10)
            pen.rect(x - 30, -450, x + 30, 0, pen.across(light(marble, 0.5), marble, dark(marble, 0.2), dark(marble, 0.42)))
            for k in (-14, 2, 17):
                pen.rect(x + k - 2, -440, x + k + 2, -30, dark(marble, 0.3), o=0.45)
            for y, w in ((0, 46), (446, 50)):
                pen.rect(x - w, -y - 30, x + w, -y, pen.across(light(marble, 0.5), marble, dark(marble, 0.4)), 4)
            pen.rect(x - 42, -42, x + 42, -30, "#c9a04a", 3)
        columns.append(pen.card(-4.9, 4.9, -0.12, 4.8, z))
    near, lamps = Pen(), Pen()
    for s in (-1, 1):
        for x in (150, 260, 370):
            near.shadow(s * x, 0, 22, 5)
            near.path(f"M{s * x - 16} 0Q{s * x} -12 {s * x + 16} 0Z", "#b8863f")
            near.rect(s * x - 4, -92, s * x + 4, -6, near.across("#fff2c8", "#c9963f", "#7a5420"))
            near.disc(s * x, -96, 8, near.ball("#fff2c8", "#d9a83f", "#7a5420"))
        for x in (150, 260):
            near.line(f"M{s * x} -86Q{s * (x + 55)} -48 {s * (x + 110)} -86", "#a8303f", 8)
    for x in (-200, 200):
        furniture.pendant(lamps, x, 480, 340, "#3f8a5a", 1.3)
    def on_floor(pen: Pen) -> None:
        pen.oval(0, -330, 190, 130, "#c9a86a")
        pen.oval(0, -330, 178, 122, dark(marble, 0.2))
        pen.oval(0, -330, 120, 82, light(marble, 0.3))

    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    layers = (back, *columns, lamps.card(-4, 4, 0.8, 4.8, 3.4), near.card(-4.2, 4.2, -0.12, 1.2, 4.2))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("police station", "police office", "precinct", "sheriff's office", "police headquarters", "squad room", "detective's desk", "interrogation room",
           "inspector's office", "police department"), _police, indoors=True),
    Place(("bank", "bank hall", "bank vault", "vault", "savings bank", "inside the bank", "bank lobby", "treasury", "strongroom"), _bank, indoors=True),
)

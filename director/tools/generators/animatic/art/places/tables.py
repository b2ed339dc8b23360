"""Rooms with chairs: a study, a room for meetings, a waiting room, a canteen."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS, armchair, fireplace
from director.tools.generators.animatic.art.places.passage import panels, sheen
from director.tools.generators.animatic.art.places.pen import Pen, num


def _writing_desk(pen: Pen, x: float, wood: str) -> None:
    """A broad desk with a green lamp, an open book, an inkwell, letters, a globe; a tall chair behind it."""
    with pen.at(x):
        pen.path("M-34 -150Q-38 -84 -32 -70H32Q38 -84 34 -150Q0 -166 -34 -150Z", pen.down("#8a3a34", "#5a2020"))
        for bx, by in ((-16, -132), (0, -136), (16, -132), (-16, -108), (0, -110), (16, -108)):
            pen.disc(bx, by, 2.6, "#d8a04a")
        pen.shadow(0, 0, 130, 10)
        pen.rect(-112, -72, 112, 0, pen.down(light(wood, 0.12), wood, dark(wood, 0.4)), 3)
        for s in (-1, 1):
            for k in range(3):
                pen.rect(s * 44, -66 + k * 22, s * 104, -48 + k * 22, pen.slant(light(wood, 0.35), dark(wood, 0.1)), 2)
                pen.disc(s * 74, -57 + k * 22, 3, "#e0b04a")
        pen.rect(-120, -82, 120, -70, pen.down(light(wood, 0.5), dark(wood, 0.15)), 3)
        pen.path("M-40 -84Q-20 -96 0 -86Q20 -96 40 -84L38 -90Q20 -102 0 -92Q-20 -102 -38 -90Z", "#fff6e4")
        pen.path("M-94 -84Q-94 -90 -82 -90T-70 -84Z", "#c9963f")
        pen.line("M-82 -90V-112", "#c9963f", 4)
        pen.path("M-108 -110Q-106 -128 -82 -128T-56 -110Z", pen.down("#5fc08a", "#1f7a4f"))
        pen.path("M-108 -110Q-106 -128 -82 -128T-56 -110Z", "#8affb0", 0.35, glow=True)
        pen.pool(-82, -98, 110, 70, "#ffdc9a", 0.8)
        pen.line("M84 -84V-92M70 -108a18 18 0 1 0 34 6", "#c9963f", 4)
        pen.disc(86, -112, 17, pen.ball("#9fd0e0", "#4f8ab0", "#2a4a6a"))
        pen.path("M78 -118q8 -7 14 0q2 10 -7 10t-7 -10Z", "#c9b06a")
        pen.rect(52, -94, 64, -84, "#26303e", 2)
        pen.line("M58 -94L68 -120", "#fff6e4", 2.6)


def _study(setting: Setting) -> Scenery:
    """Books to the ceiling with a ladder, a fire, a desk under a green lamp, a leather chair, maps, a deep carpet."""
    rng = setting.rng("study")
    wood = rng.choice(("#7a4628", "#6a4430", "#86522c"))
    plan = shell.Shell(setting.looks.colour("wall", default=rng.choice(("#4f6a5a", "#6a4a4a", "#4a5a74"))), "#8a5a34", "#c9a468", "#e8d8bc", "panels", "planks",
                       dark(wood, 0.25), wainscot=wood, half=3.9, high=3.3, far=4.4, holes=((-60, 108, 70, 266),), arched=True)

    def on_back(pen: Pen) -> None:
        for flip in (False, True):
            furniture.curtain(pen, 96 if flip else -86, 290, 6, 44, "#8a2f34", flip)
        furniture.bookcase(pen, -372, 250, 276, wood, rng)
        fireplace(pen, 262, "#a8604c")
        furniture.picture(pen, 262, 220, 84, 100, rng)
        furniture.clock(pen, 320, 152, 12)

    def books(pen: Pen, a: float) -> None:
        for k in range(3):
            furniture.bookcase(pen, a + k * 236, 232, 276, wood, rng)

    ladder, desk, seat, lamp = Pen(), Pen(), Pen(), Pen()
    ladder.line("M-316 0L-296 -270M-268 0L-262 -270", "#b07c48", 6)
    for k in range(7):
        u = (k + 0.6) / 7.4
        ladder.line(f"M{num(-316 + 20 * u)} {num(-270 * u)}L{num(-268 + 6 * u)} {num(-270 * u)}", "#c99a62", 5)
    _writing_desk(desk, -226, wood)
    armchair(seat, 292, "#8a3f34", flip=True)
    furniture.floor_lamp(lamp, 206)
    back, floors = shell.room(plan, rng, on_back, lambda pen: books(pen, -520), lambda pen: books(pen, -190),
                              lambda pen: furniture.rug(pen, 0, 20, 220, 150, "#8a2f3a", "#e0b868"))
    layers = (shell.outside(setting, plan, rng, town=True), back, ladder.card(-3.6, -2.2, -0.1, 2.9, 4.0), lamp.card(0.2, 3.9, 0, 3.0, 3.2), desk.card(-3.7, -0.9, -0.15, 1.9, 2.6),
              seat.card(2.1, 3.85, -0.15, 1.4, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _meeting(setting: Setting) -> Scenery:
    """A long table with chairs, a screen with a curve, the town behind glass, water, plants."""
    rng = setting.rng("meeting")
    tone = setting.looks.colour("chair", "chairs", default=rng.choice(("#3f5f8a", "#5a7a6a", "#8a5a4a")))
    plan = shell.Shell("#dfe3e8", "#7a8290", "#ffffff", "#f2f4f6", "plain", "tiles", half=4.4, high=3.2, far=5.6, holes=((-410, 60, -130, 262),))

    def on_back(pen: Pen) -> None:
        pen.rect(10, -266, 330, -104, pen.slant("#4a5260", "#20262f"), 5)
        pen.rect(18, -258, 322, -112, pen.down("#f4faff", "#dcecf8"), 2)
        for k in range(6):
            pen.rect(44 + k * 44, -128 - (k * 17 + 20), 70 + k * 44, -128, (tone, light(tone, 0.3))[k % 2], 2)
        pen.line("M46 -160L110 -178L160 -170L220 -210L290 -238", "#e8604a", 5)
        pen.path("M290 -250l18 8l-14 14Z", "#e8604a")
        pen.rect(18, -258, 322, -112, "#dff0ff", 2, 0.2, glow=True)

    table, lamps, near = Pen(), Pen(), Pen()
    for k in range(-4, 5):
        x = k * 62
        table.path(f"M{x - 24} -128Q{x - 26} -84 {x - 22} -76H{x + 22}Q{x + 26} -84 {x + 24} -128Q{x} -136 {x - 24} -128Z", table.down(light(tone, 0.15), dark(tone, 0.3)))
    table.shadow(0, 0, 310, 14)
    table.path("M-290 -72H290L274 -60H-274Z", "#8a6444")
    for x in (-200, 200):
        table.path(f"M{x - 26} -62H{x + 26}L{x + 40} 0H{x - 40}Z", table.across("#7a5434", "#4a3220"))
    table.path("M-270 -92H270L306 -74H-306Z", table.down("#e0b880", "#b8844c"))
    table.rect(-306, -75, 306, -67, table.down("#c99a60", "#7a5230"), 3)
    for x in (-220, -110, 110, 220):
        table.poly([(x - 16, -82), (x + 16, -82), (x + 13, -90), (x - 13, -90)], "#fffdf6")
        table.rect(x + 22, -100, x + 30, -82, table.across("#dff4ff", "#9fd0e8"), 2)
    for x in (-120, 120):
        furniture.pendant(lamps, x, 320, 250, "#4a5260", 0.9)
    for x in (-400, 400):
        furniture.plant(near, x, 1.2, rng, "#ffffff")
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: sheen(pen, plan, o=0.16))
    layers = (shell.outside(setting, plan, rng, town=True), back, table.card(-3.3, 3.3, -0.2, 1.5, 3.6), lamps.card(-2.6, 2.6, 0.6, 3.2, 3.4), near.card(-4.35, 4.35, -0.12, 1.6, 2.2))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _waiting(setting: Setting) -> Scenery:
    """Chairs along the walls, magazines on a low table, a fish tank, a desk behind glass, a clock."""
    rng = setting.rng("waiting")
    wall, tone = rng.choice((("#d4e4dc", "#4fa088"), ("#e8dcc8", "#c8784a"), ("#d4dcec", "#5a7ac0")))
    plan = shell.Shell(wall, "#b8b4a8", "#ffffff", "#f6f4ee", "plain", "tiles", wainscot=light(tone, 0.45), half=3.9, high=3.0, far=4.6, holes=((-330, 110, -150, 240),))

    def chairs(pen: Pen, a: float, count: int) -> None:
        for k in range(count):
            x = a + k * 66
            pen.rect(x, -96, x + 56, -52, pen.down(light(tone, 0.25), tone, dark(tone, 0.25)), 9)
            pen.rect(x - 2, -54, x + 58, -42, pen.down(light(tone, 0.45), tone), 5)
            pen.line(f"M{x + 6} -42V-2M{x + 50} -42V-2", "#8f9cac", 4)

    def on_back(pen: Pen) -> None:
        pen.rect(60, -226, 270, -96, pen.slant("#ffffff", "#c9b8a0"), 3)
        pen.rect(68, -218, 262, -104, pen.down("#cfe4ec", "#a8c8d4"))
        pen.rect(150, -200, 200, -150, "#ffffff", 2)
        pen.poly([(90, -104), (120, -104), (190, -218), (160, -218)], "#ffffff", 0.35)
        furniture.cabinet(pen, 50, 230, 92, "#c99a68", 4)
        furniture.clock(pen, 0, 232, 24)
        furniture.picture(pen, 326, 180, 70, 90, rng)
        chairs(pen, -352, 5)

    def on_side(pen: Pen) -> None:
        for z in (-620, -240, 100):
            furniture.picture(pen, z + 120, 190, 110, 80, rng)
            chairs(pen, z, 4)

    low, tank, near = Pen(), Pen(), Pen()
    low.shadow(-220, 0, 80, 8)
    low.line("M-280 -34V0M-160 -34V0", "#8a5a34", 7)
    low.rect(-296, -44, -144, -32, low.down("#e0b47c", "#9a6a3c"), 3)
    for k, c in enumerate(("#e8604a", "#4f8ad8", "#f2c43a")):
        low.poly([(-280 + k * 42, -45), (-246 + k * 42, -45), (-250 + k * 42, -52), (-276 + k * 42, -52)], c)
    furniture.cabinet(tank, 220, 130, 66, "#b8905e", 2)
    tank.rect(220, -146, 350, -70, tank.down("#a8ecfa", "#4fb4d8", "#2a7aa8"), 3)
    tank.rect(220, -146, 350, -70, "#7fdcff", 3, 0.18, glow=True)
    for k in range(4):
        tank.line(f"M{240 + k * 28} -72q7 -12 0 -24t3 -20", "#4fae6a", 4)
    for fx, fy, c in ((250, -120, "#ff8a3a"), (300, -100, "#ffd24a"), (318, -128, "#ff6a8a")):
        tank.path(f"M{fx} {fy}q9 -9 18 0q-9 9 -18 0l-8 -7v14Z", c)
    tank.line("M220 -146V-70H350V-146Z", "#4a5460", 4)
    furniture.plant(near, -345, 1.1, rng, "#ffffff")
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_ceiling=lambda pen: panels(pen, plan))
    layers = (shell.outside(setting, plan, rng, town=True), back, low.card(-3.2, -1.2, -0.12, 0.8, 2.6), tank.card(2.0, 3.7, -0.12, 1.7, 2.4), near.card(-3.85, -2.9, -0.12, 1.5, 1.9))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _long_table(z: float, gap: float, tone: str) -> Layer:
    """Tables with benches to both sides of the way, trays on them."""
    pen = Pen()
    for s in (-1, 1):
        a, b = s * gap, s * 480
        pen.shadow((a + b) / 2, 0, (480 - gap) * 0.55, 9)
        pen.rect(a, -78, b, -68, pen.down("#fff6e6", "#d8c4a4"), 3)
        pen.rect(a + s * 8, -50, b, -42, pen.down(light(tone, 0.3), tone), 3)
        for u in (0.12, 0.88):
            x = a + (b - a) * u
            pen.line(f"M{num(x)} -68V0M{num(x - 22)} 0H{num(x + 22)}", "#8f9cac", 6)
        for k in range(int((480 - gap) / 86)):
            x = a + s * (46 + k * 86)
            pen.poly([(x - 28, -79), (x + 28, -79), (x + 22, -88), (x - 22, -88)], ("#e8704a", "#5a9ad0", "#f2b83a")[k % 3])
            pen.oval(x - 6, -84, 11, 3.4, "#ffffff")
            pen.rect(x + 12, -98, x + 20, -82, "#8fd0f0", 2)
    return pen.card(-5, 5, -0.12, 1.2, z)


def _canteen(setting: Setting) -> Scenery:
    """Long tables, a counter with steaming pots behind glass, a board with the day's dishes, bright windows."""
    rng = setting.rng("canteen")
    wall, tone = rng.choice((("#f2e4c4", "#e8784a"), ("#d8e8d8", "#4f9a6a"), ("#dfe6f0", "#4f7ac0")))
    plan = shell.Shell(wall, "#b4a898", "#ffffff", "#f6f4ee", "plain", "chequer", wainscot=light(tone, 0.4), half=5.0, high=3.5, far=6.6, holes=((-470, 110, -330, 280), (330, 110, 470, 280)))

    def on_back(pen: Pen) -> None:
        pen.rect(-290, -290, 290, -106, pen.slant("#c9d0d6", "#8a949e"), 4)
        pen.rect(-280, -280, 280, -110, pen.down("#f4ead4", "#d8c4a0"))
        for k in range(3):
            pen.rect(-262 + k * 180, -268, -102 + k * 180, -196, "#2f4a40", 3)
            for j in range(3):
                pen.line(f"M{-248 + k * 180} {-252 + j * 19}h{rng.randrange(50, 96)}", "#f4f4e8", 3)
            pen.disc(-122 + k * 180, -214, 13, ("#e8504a", "#f2b83a", "#6ab06a")[k])
        pen.rect(-300, -104, 300, 0, pen.down(light(tone, 0.2), tone, dark(tone, 0.25)), 3)
        pen.rect(-310, -114, 310, -100, pen.down("#f4f8fa", "#a8b4be"), 2)
        for k in range(6):
            x = -250 + k * 98
            pen.rect(x - 34, -134, x + 34, -112, pen.down("#e4eaee", "#8f9ca8"), 4)
            pen.oval(x, -134, 32, 6, ("#c8503f", "#e8b04a", "#7aa84a", "#f4ead4", "#a86a3a", "#e8884a")[k])
            pen.line(f"M{x - 8} -146q-8 -10 0 -20t0 -16M{x + 10} -146q-8 -10 0 -20", "#ffffff", 3, 0.6)
        pen.rect(-300, -178, 300, -138, "#dff2fa", 3, 0.35)

    lamps = Pen()
    for x in (-250, 0, 250):
        furniture.pendant(lamps, x, 350, 262, tone, 0.9)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng), back, _long_table(5.0, 100, tone), _long_table(3.6, 130, tone), lamps.card(-4, 4, 0.6, 3.5, 3.4), _long_table(2.2, 190, tone))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("study", "home office", "professor's study", "writer's room", "writer's study", "private library", "gentleman's study", "detective's study", "den with books",
           "headmaster's study", "smoking room", "professor's office", "his study", "her study"), _study, indoors=True),
    Place(("conference room", "meeting room", "boardroom", "board room", "briefing room", "council chamber", "committee room", "negotiation room"), _meeting, indoors=True),
    Place(("waiting room", "doctor's waiting room", "waiting area", "reception room", "waiting hall"), _waiting, indoors=True),
    Place(("cafeteria", "school cafeteria", "canteen", "dining hall", "refectory", "mess hall", "lunchroom", "lunch room", "school canteen", "food court", "soup kitchen",
           "office canteen", "school dining hall"), _canteen, indoors=True),
)

"""Corridors with doors to both sides: of a house, a hotel, a hospital, a school, an office, a prison, a castle."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.castle import torch
from director.tools.generators.animatic.art.places.parlours import chandelier
from director.tools.generators.animatic.art.places.passage import door, figures, panels, passage, runner, sconce, sheen, swing_doors
from director.tools.generators.animatic.art.places.pen import Pen


def _house(setting: Setting) -> Scenery:
    """Wallpaper, family pictures, a runner; the front door at the end with a fanlight; a console with a mirror, coats on hooks."""
    rng = setting.rng("hallway")
    wall, cloth = rng.choice((("#c9a08a", "#8f3a3f"), ("#9fb8a4", "#a8503a"), ("#a4b0cc", "#8a3f5a"), ("#d8bc88", "#3f6a6a")))
    wall, cloth = setting.looks.colour("wall", "corridor", "hallway", default=wall), setting.looks.colour("carpet", "rug", default=cloth)
    plan = shell.Shell(wall, "#a8703f", "#fff1de", "#f4e8d8", "stripes", "planks", wainscot="#f0e2cc", half=2.5, high=2.9, far=8.0)
    wood = setting.looks.colour("door", default=rng.choice(("#8a5634", "#6f8a7a", "#f0e4d0")))

    def bay(pen: Pen, x: float, k: int) -> None:
        door(pen, x, wood, "#fff1de")
        if k % 3 != 1:
            furniture.picture(pen, x + 140, 176, 74, 92, rng)
        else:
            for dx, dy in ((112, 192), (168, 192), (112, 138), (168, 138)):
                furniture.picture(pen, x + dx, dy, 44, 40, rng)

    def end(pen: Pen) -> None:
        pen.path("M-72 -232Q-72 -272 0 -276Q72 -272 72 -232Z", pen.slant("#fff6e4", "#c9b090"))
        pen.path("M-62 -234Q-60 -264 0 -267Q60 -264 62 -234Z", "#8fb8d8" if not setting.dark else "#2a3f78")
        pen.path("M-62 -234Q-60 -264 0 -267Q60 -264 62 -234Z", "#bfe0ff", 0.3, glow=True)
        pen.line("M0 -234V-267M0 -234L-38 -260M0 -234L38 -260", "#fff6e4", 4)
        door(pen, 0, setting.looks.colour("door", default="#3f7a6a"), "#fff1de", 122, 220, "#bfdcee")
        for s in (-1, 1):
            sconce(pen, s * 120)
        furniture.plant(pen, 190, 0.9, rng)

    lamp, near = Pen(), Pen()
    furniture.pendant(lamp, 0, 290, 228, cloth, 0.8)
    furniture.cabinet(near, -244, 92, 84, "#9a6238", 2, drawers=False)
    near.rect(-238, -206, -166, -116, near.slant("#f2d48a", "#a8742c"), 34)
    near.rect(-231, -199, -173, -123, near.slant("#e8f4f6", "#a8c8d4", "#7a9cb0"), 30)
    furniture.plant(near, -200, 0.34, rng, "#5f8fa8", 84)
    near.shadow(206, 0, 26, 5)
    near.rect(188, -56, 224, 0, near.across("#c98a5a", "#7a4a2a"), 5)
    for k, tone in enumerate(("#b8343f", "#2f4f8a")):
        near.line(f"M{198 + k * 14} -30L{192 + k * 22} -98q2 -12 10 -8", tone, 5)
    back = passage(setting, plan, rng, bay, 280, end, lambda pen: runner(pen, plan, cloth))
    cards = (lamp.card(-2, 2, 0.3, 2.9, 4.2), near.card(-2.48, 2.48, -0.12, 2.2, 2.4))
    return Scenery((*back.layers, *cards), back.floors, sky="none", light="indoor", haze=0.012, spots=back.spots)


def _hotel(setting: Setting) -> Scenery:
    """Numbered doors, brass lamps, a patterned carpet, a window with curtains at the end."""
    rng = setting.rng("hotel corridor")
    wall, cloth = rng.choice((("#d9b878", "#8a2434"), ("#b8a4c8", "#4a2a6a"), ("#a8c0b0", "#1f5a54")))
    cloth = setting.looks.colour("carpet", default=cloth)
    plan = shell.Shell(wall, dark(cloth, 0.15), "#f4e4c0", "#f4ead4", "stripes", "carpet", wainscot="#7a4a2c", half=2.5, high=2.95, far=12.5,
                       holes=((-62, 92, 62, 236),))
    floor, shoes = rng.randrange(1, 5) * 100, Pen()

    def bay(pen: Pen, x: float, k: int) -> None:
        door(pen, x, "#6a3a22", "#c99a5a")
        pen.rect(x - 17, -186, x + 17, -164, pen.slant("#ffe8a8", "#c9963f", "#8a5f24"), 3)
        figures(pen, x - 12, -180, floor + k + 1, "#3a2414", 0.85)
        sconce(pen, x + 145)

    def end(pen: Pen) -> None:
        for flip in (False, True):
            furniture.curtain(pen, 92 if flip else -92, 262, 20, 62, cloth, flip)
        furniture.cabinet(pen, -58, 116, 80, "#7a4a2c", 2)
        furniture.plant(pen, 0, 0.6, rng, "#f2d48a", 80)
        for s in (-1, 1):
            furniture.plant(pen, s * 178, 1.1, rng, "#c9963f")

    def on_floor(pen: Pen) -> None:
        runner(pen, plan, cloth, 150)
        for z in range(-1250, 1300, 60):
            for x in (-96, -60, 60, 96):
                pen.path(f"M{x} {z - 20}L{x + 12} {z}L{x} {z + 20}L{x - 12} {z}Z", "#f2c45a" if (z // 60 + x // 30) % 2 else light(cloth, 0.3), 0.6)

    lamps = []
    for z in (2.8, 5.8, 8.8):
        pen = Pen()
        chandelier(pen, 0, 295, 238, 0.62)
        lamps.append(pen.card(-1.4, 1.4, 1.4, 2.95, z))
    shoes.shadow(196, 0, 34, 5)
    for k in (0, 1):
        shoes.path(f"M{176 + k * 20} 0V-14q8 -4 10 4l8 2v8Z", "#2a1a18")
    shoes.rect(-240, -44, -150, -34, shoes.down("#ffe8a8", "#a8742c"), 3)
    shoes.line("M-232 -34V-6M-158 -34V-6M-236 -44V-150H-154V-44", "#d9a83f", 5)
    for k, (tone, w, h) in enumerate((("#8a5a34", 70, 44), ("#3f6a8a", 54, 32))):
        shoes.rect(-195 - w / 2, -44 - k * 44 - h, -195 + w / 2, -44 - k * 44, shoes.slant(light(tone, 0.3), tone, dark(tone, 0.35)), 5)
        shoes.line(f"M{-204} {-44 - k * 44 - h}q9 -9 18 0", "#3a2a24", 3)
    for x in (-230, -160):
        shoes.disc(x, -6, 6, "#3a3440")
    return passage(setting, plan, rng, bay, 290, end, on_floor, cards=(*lamps, shoes.card(-2.48, 2.48, -0.12, 1.7, 2.2)))


def _hospital(setting: Setting) -> Scenery:
    """Pale walls with a handrail, doors with panes, panels of light, guide lines on the floor, a bed on wheels, swing doors."""
    rng = setting.rng("hospital corridor")
    wall, tone = rng.choice((("#cfe6e2", "#4fa8a0"), ("#d4e2f0", "#5a8ac8"), ("#e8e4d4", "#6aa87a")))
    plan = shell.Shell(wall, "#c8d4d8", "#ffffff", "#f4f8f8", "plain", "tiles", half=2.6, high=2.9, far=13.0)

    def bay(pen: Pen, x: float, k: int) -> None:
        pen.rect(x - 160, -128, x + 160, -112, light(tone, 0.45))
        door(pen, x, light(tone, 0.5), "#eef4f4", 116, 214, "#cfe8f0", 0)
        pen.rect(x - 52, -40, x + 52, -8, pen.down("#e4ebf0", "#9aa8b4"), 2)
        pen.rect(x + 72, -104, x + 246, -92, pen.down("#f4e0b8", "#b88a54"), 5)
        if k % 2:
            pen.rect(x + 118, -214, x + 198, -142, "#ffffff", 3)
            for j, line in enumerate(("#8f9cb0", "#8f9cb0", tone, "#8f9cb0")):
                pen.line(f"M{x + 128} {-202 + j * 16}h{rng.randrange(36, 60)}", line, 4)
        else:
            pen.rect(x + 146, -188, x + 170, -140, pen.slant("#ffffff", "#c0ccd6"), 4)
            pen.rect(x + 150, -176, x + 166, -158, tone, 2)
        pen.disc(x, -232, 8, ("#6affa0", "#ff7a6a")[k % 5 == 2])
        pen.disc(x, -232, 8, ("#6affa0", "#ff7a6a")[k % 5 == 2], glow=True)

    def end(pen: Pen) -> None:
        pen.rect(-260, -128, 260, -112, light(tone, 0.45))
        swing_doors(pen, light(tone, 0.35), "#eef4f4", "#dff2f8", 216, 228, True)
        pen.rect(-46, -284, 46, -248, pen.slant("#ffffff", "#dce6ea"), 4)
        pen.path("M-5 -280h10v9h9v10h-9v9h-10v-9h-9v-10h9Z", "#e0404a")
        pen.rect(-46, -284, 46, -248, "#ffd8d4", 4, 0.3, glow=True)

    def on_floor(pen: Pen) -> None:
        sheen(pen, plan)
        for x, line in ((-150, tone), (-132, "#f2b04a")):
            pen.rect(x, -1300, x + 12, 1300, line, o=0.85)

    bed, seats = Pen(), Pen()
    _trolley(bed, 176, tone)
    seats.shadow(-206, 0, 60, 7)
    for k in range(2):
        x = -236 + k * 58
        seats.rect(x - 25, -92, x + 25, -50, seats.down(light(tone, 0.3), tone, dark(tone, 0.25)), 8)
        seats.rect(x - 27, -52, x + 27, -42, seats.down(light(tone, 0.45), tone), 5)
        seats.line(f"M{x - 18} -42V0M{x + 18} -42V0", "#8f9cb0", 4)
    plant = Pen()
    furniture.plant(plant, 222, 1.0, rng, "#ffffff")
    cards = (plant.card(1.6, 2.58, -0.12, 1.3, 7.2), seats.card(-2.58, -1.4, -0.12, 1.0, 4.4), bed.card(0.9, 2.58, -0.12, 2.1, 2.6))
    return passage(setting, plan, rng, bay, 330, end, on_floor, lambda pen: panels(pen, plan), cards)


def _trolley(pen: Pen, x: float, tone: str) -> None:
    """A bed on wheels seen from its foot end, with a drip on its pole."""
    with pen.at(x):
        pen.shadow(0, 0, 66, 8)
        for s in (-1, 1):
            pen.line(f"M{s * 42} -60V-10M{s * 42} -60V-104", "#a8b4c0", 6)
            pen.disc(s * 42, -7, 7, pen.ball("#6a7684", "#2a303a"))
        pen.line("M-42 -30L42 -30", "#a8b4c0", 5)
        pen.rect(-50, -74, 50, -54, pen.down("#e4ecf0", "#a8b4c0"), 3)
        pen.path("M-52 -74Q-56 -96 -40 -98H40Q56 -96 52 -74L46 -44Q0 -36 -46 -44Z", pen.down("#ffffff", light(tone, 0.5), light(tone, 0.2)))
        pen.rect(-30, -116, 30, -94, pen.ball("#ffffff", "#eef4f8", "#c4d0dc"), 9)
        pen.line("M58 0V-196M46 -196H70", "#b4c0cc", 4)
        pen.path("M62 -190h18v30q-9 10 -18 0Z", pen.across("#eaf8ff", "#a8d8ec"), 0.9)
        pen.line("M71 -158Q74 -120 40 -96", "#cfe4ee", 2)


def _school(setting: Setting) -> Scenery:
    """Lockers in rows, doors of classrooms with panes, pictures by the children, a clock, glass doors at the end."""
    rng = setting.rng("school corridor")
    tone = setting.looks.colour("locker", "lockers", default=rng.choice(("#3f86b8", "#d8743a", "#4fa070", "#8a6ac0")))
    plan = shell.Shell("#f2e2c0", "#c9c0b4", "#fff6e6", "#f4efe4", "plain", "chequer", half=2.7, high=3.0, far=12.5)

    def bay(pen: Pen, x: float, k: int) -> None:
        for j in range(6):
            a = x + 72 + j * 41
            pen.rect(a, -196, a + 40, -8, pen.across(light(tone, 0.22), tone, dark(tone, 0.25)), 1)
            pen.rect(a, -196, a + 2, -8, dark(tone, 0.45))
            for y in (-184, -177, -170, -36, -29):
                pen.line(f"M{a + 11} {y}h18", dark(tone, 0.45), 2.6)
            pen.disc(a + 32, -106, 4.2, pen.ball("#ffffff", "#aab4c0", "#5a6470"))
            if rng.random() < 0.16:
                pen.rect(a + 9, -152, a + 30, -126, rng.choice(("#ffe27a", "#ff9ab0", "#9fe0b0")), 1)
        pen.rect(x + 70, -203, x + 320, -194, pen.down(light(tone, 0.4), dark(tone, 0.2)), 2)
        for j in range(4):
            paper = rng.choice(("#ffffff", "#fff2b8", "#dff0ff", "#ffe0e4"))
            a = x + 84 + j * 60
            pen.rect(a, -262, a + 46, -218, paper, 1)
            pen.disc(a + 23, -242, rng.uniform(7, 12), rng.choice(("#ff7a5a", "#5aa8e8", "#ffc83a", "#6ac07a")))
            pen.line(f"M{a + 8} -226q8 -7 15 0t15 0", "#5a9a5a", 3)
        door(pen, x, "#c08a50", "#fff6e6", 108, 214, "#d8ecf4")

    def end(pen: Pen) -> None:
        swing_doors(pen, tone, "#fff6e6", "#dff2ff" if not setting.dark else "#2f4078", 236, 226)
        furniture.clock(pen, 0, 266, 20)
        for s in (-1, 1):
            pen.rect(s * 150, -210, s * 244, -110, "#a8743f", 3)
            pen.rect(s * 156, -204, s * 238, -116, "#d8a868")
            for j in range(6):
                pen.rect(s * 162 + s * (j % 3) * 25, -198 + j // 3 * 40, s * 180 + s * (j % 3) * 25, -170 + j // 3 * 40,
                         rng.choice(("#ffffff", "#ffe27a", "#ff9ab0", "#9fd0f0")))

    def on_floor(pen: Pen) -> None:
        sheen(pen, plan)
        if not setting.dark:
            pen.poly([(-110, -1250), (110, -1250), (230, -500), (-60, -500)], "#fff6d8", 0.3)

    bench, drink = Pen(), Pen()
    bench.shadow(-214, 0, 60, 7)
    bench.rect(-262, -48, -168, -38, bench.down("#e0a868", "#9a6434"), 3)
    bench.line("M-252 -38V0M-180 -38V0", "#5a6070", 6)
    bench.rect(-240, -92, -196, -46, bench.slant("#ff8a5a", "#d8503a", "#8a2a2a"), 12)
    bench.rect(-234, -72, -202, -52, "#b8402f", 5)
    bench.line("M-228 -92q10 -14 20 0", "#7a2a24", 4)
    drink.shadow(226, 0, 30, 5)
    drink.path("M196 -96H256L248 -70V0H204V-70Z", drink.across("#f4f8fa", "#b8c4d0", "#8a98a8"))
    drink.line("M212 -96q0 -14 14 -12", "#9aa8b8", 5)
    cards = (drink.card(1.8, 2.66, -0.12, 1.3, 4.6), bench.card(-2.68, -1.5, -0.12, 1.2, 2.6))
    return passage(setting, plan, rng, bay, 330, end, on_floor, lambda pen: panels(pen, plan), cards)


def _office(setting: Setting) -> Scenery:
    """Glass walls with blinds, rooms with desks behind them, carpet, a water cooler, the town at the end."""
    rng = setting.rng("office corridor")
    tone = setting.looks.colour("carpet", default=rng.choice(("#4a6a8a", "#5a7a70", "#6a6484")))
    plan = shell.Shell("#dfe4ea", tone, "#f4f7fa", "#f2f5f8", "plain", "tiles", half=2.6, high=2.9, far=12.0, holes=((-190, 40, 190, 250),))

    def bay(pen: Pen, x: float, k: int) -> None:
        pen.rect(x + 66, -236, x + 260, -20, pen.down("#eef6fa", "#bcd4e2", "#94b0c4"), 2)
        pen.rect(x + 66, -110, x + 260, -20, pen.down("#a8927a", "#7a6a5a"), o=0.6)
        pen.rect(x + 150, -150, x + 204, -112, "#26303c", 3)
        pen.rect(x + 154, -146, x + 200, -116, "#6fc8ff", 2, 0.7, glow=True)
        pen.rect(x + 100, -112, x + 250, -106, "#c99a62")
        for j in range(6):
            pen.rect(x + 66, -236 + j * 9, x + 260, -232 + j * 9, "#ffffff", o=0.75)
        pen.rect(x + 66, -236, x + 260, -20, "#ffe8bc", 2, 0.28, glow=True)
        pen.poly([(x + 90, -20), (x + 130, -20), (x + 200, -236), (x + 160, -236)], "#ffffff", 0.25)
        pen.line(f"M{x + 66} -236V-20M{x + 163} -236V-20M{x + 260} -236V-20M{x + 66} -236H{x + 260}", "#8f9cac", 4)
        door(pen, x, "#c08a54", "#8f9cac", 100, 222, "", 0)
        pen.rect(x - 30, -188, x + 10, -172, "#f4f7fa", 2)

    near = Pen()
    furniture.plant(near, -214, 1.2, rng, "#ffffff")
    near.shadow(222, 0, 28, 5)
    near.rect(202, -98, 244, 0, near.across("#ffffff", "#dce4ea", "#a8b4c0"), 4)
    near.path("M206 -98V-138Q206 -148 223 -148T240 -138V-98Z", near.across("#dff4ff", "#8fd0f0", "#5aa0cc"), 0.9)
    near.rect(212, -78, 234, -60, "#7a8898", 3)
    return passage(setting, plan, rng, bay, 330, lambda pen: pen.rect(-200, -18, 200, -6, "#c4ccd6"), lambda pen: sheen(pen, plan, o=0.2),
                   lambda pen: panels(pen, plan), (near.card(-2.58, 2.58, -0.12, 1.6, 2.6),))


def _prison(setting: Setting) -> Scenery:
    """Two storeys of cells behind bars, a gallery with a rail, lamps in cages, daylight through a high barred window."""
    rng = setting.rng("prison corridor")
    plan = shell.Shell("#9a9c98", "#868884", "#6f7470", "#7f827e", "bricks", "concrete", half=3.0, high=5.2, far=12.0, holes=((-90, 300, 90, 440),))

    def bay(pen: Pen, x: float, k: int) -> None:
        for base in (0, 262):
            pen.rect(x - 92, -base - 222, x + 92, -base - 4, pen.down("#1c1f26", "#2f333a"), 2)
            pen.rect(x - 78, -base - 62, x + 30, -base - 50, "#6a7078")
            pen.rect(x - 78, -base - 74, x + 26, -base - 60, pen.down("#b8b49c", "#7a7868"), 5)
            pen.rect(x - 74, -base - 84, x - 46, -base - 72, "#dcd8c8", 5)
            pen.rect(x + 34, -base - 186, x + 70, -base - 150, "#8fa8b8" if not setting.dark else "#2f4478", o=0.8)
            for j in range(10):
                a = x - 88 + j * 19.5
                pen.rect(a - 3, -base - 222, a + 3, -base - 4, pen.across("#aab0b6", "#5a6068", "#2f343a"))
            for y in (base + 216, base + 112, base + 10):
                pen.rect(x - 94, -y - 4, x + 94, -y + 4, pen.down("#aab0b6", "#4a5058"))
            pen.rect(x - 18, -base - 118, x - 2, -base - 92, pen.slant("#c9b070", "#6a5a30"), 2)
        pen.rect(x - 160, -258, x + 160, -244, pen.down("#8a8f8c", "#3f4442"))
        pen.line(f"M{x - 160} -346H{x + 160}M{x - 160} -302H{x + 160}", "#5a6068", 5)
        pen.rect(x + 128, -222, x + 146, -194, pen.down("#ffe8a8", "#c9963f"), 4)
        pen.rect(x + 128, -222, x + 146, -194, "#ffd27a", 4, 0.9, glow=True)
        pen.pool(x + 137, -208, 110, 100, "#ffb45e", 0.6)

    def end(pen: Pen) -> None:
        for j in range(7):
            pen.rect(-84 + j * 26, -440, -76 + j * 26, -300, pen.across("#8a9096", "#3a4046"))
        pen.rect(-112, -232, 112, -4, pen.down("#20242a", "#353a40"))
        for j in range(11):
            pen.rect(-108 + j * 21, -232, -102 + j * 21, -4, pen.across("#b4bac0", "#5a6068", "#2f343a"))
        for y in (228, 120, 10):
            pen.rect(-114, -y - 5, 114, -y + 5, pen.down("#b4bac0", "#4a5058"))

    def on_floor(pen: Pen) -> None:
        for s in (-1, 1):
            pen.rect(s * 186, -1200, s * 194, 1300, "#e0c04a", o=0.8)
        pen.poly([(-90, -1200), (90, -1200), (190, -420), (-40, -420)], "#f4f2d8", 0.3 if not setting.dark else 0.0)

    bucket = Pen()
    bucket.shadow(-236, 0, 24, 5)
    bucket.path("M-258 -36H-214L-220 0H-252Z", bucket.across("#a8b4c0", "#5a6672"))
    bucket.line("M-224 -6L-204 -150", "#a87a48", 5)
    bucket.path("M-244 -38q10 -16 30 -2q8 10 4 18h-34Z", "#d8d0bc")
    return passage(setting, plan, rng, bay, 320, end, on_floor, cards=(bucket.card(-2.9, -1.8, -0.12, 1.7, 3.4),), town=False)


def _castle(setting: Setting) -> Scenery:
    """Stone arches one behind the other, torches and banners, armour along the walls, a red runner to a tall window."""
    rng = setting.rng("castle corridor")
    stone, cloth = "#a8a0ac", setting.looks.colour("carpet", "banner", default=rng.choice(("#a8303f", "#3a4f9a", "#5f3a86")))
    plan = shell.Shell(stone, "#948c9c", "#8a8294", "#6a6274", "stone", "stone", "#4a3a34", half=2.9, high=3.9, far=12.5,
                       holes=((-58, 110, 58, 330),), arched=True)

    def bay(pen: Pen, x: float, k: int) -> None:
        door(pen, x, "#6a4428", dark(stone, 0.25), 110, 220)
        pen.line(f"M{x - 50} -150h60M{x - 50} -60h60", "#2f2a34", 7)
        torch(pen, x + 96, 206)
        pen.path(f"M{x + 140} -320h84v190l-42 40l-42 -40Z", pen.across(light(cloth, 0.2), cloth, dark(cloth, 0.3)))
        pen.path(f"M{x + 182} -270l10 24h24l-20 16l8 26l-22 -16l-22 16l8 -26l-20 -16h24Z", "#f2c45a")
        pen.rect(x + 132, -328, x + 232, -316, "#c99a4a", 4)

    cards: list[Layer] = []
    for z in (9.0, 5.8, 2.6):
        pen = Pen()
        arch = "M-290 20V-390H290V20H226V-230Q222 -330 0 -352Q-222 -330 -226 -230V20Z"
        pen.path(arch, pen.across(light(stone, 0.2), dark(stone, 0.1), dark(stone, 0.18), dark(stone, 0.35)))
        pen.line("M-226 0V-230Q-222 -330 0 -352Q222 -330 226 -230V0", light(stone, 0.4), 6, 0.8)
        for s in (-1, 1):
            pen.shadow(s * 250, 0, 60, 9)
            pen.rect(s * 216, -30, s * 290, 4, pen.across(light(stone, 0.3), dark(stone, 0.3)), 3)
            for y in range(60, 230, 44):
                pen.line(f"M{s * 226} {-y}H{s * 290}", dark(stone, 0.35), 2.4, 0.6)
        cards.append(pen.card(-2.9, 2.9, -0.12, 3.9, z))
    armour = Pen()
    for x in (-196, 200):
        _armour(armour, x, cloth)
    cards.append(armour.card(-2.5, 2.6, -0.12, 2.4, 4.2))
    return passage(setting, plan, rng, bay, 340, shell.nothing, lambda pen: runner(pen, plan, cloth, 92), cards=tuple(cards), town=False)


def _armour(pen: Pen, x: float, cloth: str) -> None:
    """An empty suit of armour on its block, with a halberd."""
    steel = ("#f4f8fc", "#aab6c6", "#5a6678")
    with pen.at(x):
        pen.shadow(0, 0, 44, 7)
        pen.rect(-34, -20, 34, 0, pen.down("#8a8294", "#5a5264"), 2)
        for s in (-1, 1):
            pen.path(f"M{s * 4} -20L{s * 6} -92H{s * 22}L{s * 20} -20Z", pen.across(*steel))
            pen.path(f"M{s * 24} -150Q{s * 40} -146 {s * 36} -116L{s * 32} -84H{s * 24}Z", pen.across(*steel))
        pen.path("M-26 -150Q0 -164 26 -150L20 -88Q0 -80 -20 -88Z", pen.across(*steel))
        pen.path("M-14 -160Q-18 -196 0 -198Q18 -196 14 -160Q0 -152 -14 -160Z", pen.across(*steel))
        pen.line("M-11 -178H11", "#2a303c", 4)
        pen.path("M0 -198Q-8 -222 -24 -216Q-10 -212 -6 -196Z", cloth)
        pen.line("M36 -4V-222", "#7a5432", 5)
        pen.path("M36 -232l6 20l16 -6q4 16 -6 26l-16 -6Z", pen.slant(*steel))


_KINDS = ((_hotel, ("hotel", "motel")), (_hospital, ("hospital", "clinic")), (_school, ("school", "university", "college")), (_prison, ("prison", "jail")),
          (_castle, ("castle", "palace")), (_office, ("office",)))


def _corridor(setting: Setting) -> Scenery:
    """The kind that the words around the bare name tell ('the long corridor of an old hotel'), else that of a house."""
    return next((build for build, words in _KINDS if setting.looks.has(*words)), _house)(setting)


PLACES = (
    Place(("corridor", "hallway", "hall", "passage", "passageway", "entrance hall", "front hall", "house corridor", "long corridor", "vestibule", "antechamber",
           "entryway"), _corridor, indoors=True),
    Place(("hotel corridor", "hotel hallway", "corridor of a hotel", "corridor of the hotel", "hotel floor"), _hotel, indoors=True),
    Place(("hospital corridor", "hospital hallway", "corridor of a hospital", "corridor of the hospital", "clinic corridor", "emergency room",
           "hospital ward corridor"), _hospital, indoors=True),
    Place(("school corridor", "school hallway", "corridor of a school", "corridor of the school", "school hall", "locker hall", "university corridor",
           "college corridor", "high school hallway"), _school, indoors=True),
    Place(("office corridor", "office hallway", "corridor of an office", "corridor of the office", "office floor"), _office, indoors=True),
    Place(("prison corridor", "prison block", "cell block", "prison hallway", "corridor of a prison", "corridor of the prison", "prison wing",
           "jail corridor"), _prison, indoors=True),
    Place(("castle corridor", "stone corridor", "castle hallway", "corridor of a castle", "corridor of the castle", "palace corridor", "castle passage",
           "castle passageway", "stone passage", "stone hallway"), _castle, indoors=True),
)

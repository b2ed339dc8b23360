"""Rooms for everyone: a café, a classroom, a library, a hospital ward, a museum and a shop."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.pen import Pen, num

SPOTS = ((0.0, 0.0), (-1.2, 0.25), (1.25, 0.3), (-2.2, 0.8), (2.25, 0.9))
SWEETS = ("#f2b86a", "#d98a4a", "#f7a8b8", "#8a4f34", "#fff0d0", "#e8604f", "#a8d88a")


def _cake(pen: Pen, x: float, y: float, rng: random.Random) -> None:
    """A cake, a bun or a loaf on height y."""
    tone, kind = rng.choice(SWEETS), rng.randrange(3)
    if kind == 0:
        pen.rect(x - 13, -y - 16, x + 13, -y, pen.across(light(tone, 0.4), tone, dark(tone, 0.3)), 4)
        pen.path(f"M{num(x - 14)} {num(-y - 12)}v-7h28v7q-5 6 -9 0q-5 6 -10 0q-5 6 -9 0Z", "#fff4e6")
        pen.disc(x, -y - 22, 4, "#e8403f")
    elif kind == 1:
        pen.path(
            f"M{num(x - 12)} {num(-y)}Q{num(x - 15)} {num(-y - 15)} {num(x)} {num(-y - 16)}Q{num(x + 15)} {num(-y - 15)} {num(x + 12)} "
            f"{num(-y)}Z",
            pen.ball("#ffe0a0", "#d9924a", "#8a5028"),
        )
        pen.line(f"M{num(x - 6)} {num(-y - 12)}l5 5M{num(x + 2)} {num(-y - 13)}l5 5", "#fff0d0", 1.6)
    else:
        pen.oval(x, -y - 7, 13, 7, pen.ball(light(tone, 0.5), tone, dark(tone, 0.4)))
        pen.oval(x, -y - 8, 4, 2.2, dark(tone, 0.4))


def _counter(wood: str, rng: random.Random) -> Pen:
    """A counter of cakes under glass, with a coffee machine."""
    counter = Pen()
    counter.shadow(0, 0, 190, 12)
    counter.rect(-165, -104, 165, 0, counter.down(light(wood, 0.15), wood, dark(wood, 0.3)))
    counter.rect(-150, -92, 60, -28, counter.slant("#fff6e4", "#d8e6ea", "#b8ccd4"), 4)
    counter.rect(-150, -92, 60, -28, counter.down("#ffdca0/0.2", "#ffc46b/0.25"), 4, glow=True)
    for y in (34, 62):
        counter.rect(-150, -y, 60, -y + 3, "#8fa4b0")
        for k in range(7):
            _cake(counter, -134 + k * 30, y, rng)
    counter.rect(-174, -114, 174, -103, counter.down("#f2d0a0", "#a8703c"), 3)
    counter.rect(88, -168, 148, -114, counter.across("#f0f2f6", "#a8b0bc", "#5f6874"), 6)
    counter.rect(98, -160, 138, -142, "#3a3444", 3)
    counter.disc(118, -128, 4, "#ff5a4a", glow=True)
    return counter


def _cafe(setting: Setting) -> Scenery:
    rng = setting.rng("cafe")
    wall, wood = rng.choice((("#3f6f6a", "#b8773f"), ("#a85a4a", "#8a5a38"), ("#4f5f8a", "#c08a52")))
    wall = setting.looks.colour("wall", default=wall)
    plan = shell.Shell(
        wall,
        "#8f6444",
        "#e8c898",
        "#f0e0c8",
        "plain",
        "chequer",
        "#6a4528",
        wainscot=wood,
        holes=((-370, 96, -190, 258), (190, 96, 370, 258)),
    )

    def on_back(pen: Pen) -> None:
        for y in (172, 216, 260):
            pen.rect(-150, -y + 5, 150, -y + 15, "#120c22", o=0.2)
            for k in range(11):
                if y == 172:
                    _cake(pen, -138 + k * 27, y, rng)
                else:
                    furniture.jar(
                        pen, -140 + k * 28, y, rng.uniform(0.9, 1.2), rng.choice(("#d9a05a", "#8fb8a8", "#c9705a", "#f2e0c0", "#6a4a3a"))
                    )
            pen.rect(-156, -y, 156, -y + 6, pen.down("#e0b078", "#8a5a34"), 2)

    def on_left(pen: Pen) -> None:
        for z in (-300, -120, 60, 240):
            furniture.picture(pen, z, 190, rng.uniform(70, 110), rng.uniform(60, 90), rng)

    back, floors = shell.room(plan, rng, on_back, on_left, on_left)
    counter, tables, lamps = _counter(wood, rng), Pen(), Pen()
    for x in (-262, 262):
        furniture.chair(tables, x - 66, wood)
        furniture.chair(tables, x + 66, wood, flip=True)
        tables.shadow(x, 0, 60, 8)
        tables.rect(x - 4, -72, x + 4, 0, "#4a3a38")
        tables.oval(x, -74, 52, 9, tables.down(light(wood, 0.5), wood))
        furniture.plant(tables, x, 0.26, rng, "#f4ece0", 75)
    for x in (-190, 0, 190):
        furniture.pendant(lamps, x, 320, 232, "#e0a04a", 0.8)
    layers = (
        shell.outside(setting, plan, rng, town=True),
        back,
        counter.card(-2, 2, -0.15, 1.8, 3.0),
        tables.card(-3.7, 3.7, -0.15, 1.3, 1.6),
        lamps.card(-3.4, 3.4, 0.2, 3.2, 2.2),
    )
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _classroom(setting: Setting) -> Scenery:
    rng = setting.rng("school")
    plan = shell.Shell("#e8d49a", "#b98a58", "#fff4e2", "#f4efe4", "plain", "planks", wainscot="#8fb8a8", high=3.2)

    def on_back(pen: Pen) -> None:
        pen.rect(-176, -252, 176, -104, pen.slant("#d9a066", "#8a5a34"), 4)
        pen.rect(-168, -244, 168, -112, pen.slant("#3f7a5f", "#2f5f4c", "#24483c"), 2)
        pen.line(
            "M-130 -150Q-90 -230 -50 -150T30 -150M-130 -150H40M60 -220l30 50h-60ZM110 -200a24 24 0 1 0 48 0a24 24 0 1 0 -48 0",
            "#f4f8f0",
            3,
            0.75,
        )
        pen.line("M-140 -128h60M-60 -128h44M10 -128h80", "#f7e8a0", 3, 0.6)
        pen.rect(-176, -108, 176, -100, pen.down("#e8bc84", "#8a5a34"), 2)
        furniture.clock(pen, 0, 284, 18)
        for k in range(5):
            pen.rect(
                210 + (k % 3) * 52,
                -240 + (k // 3) * 62,
                252 + (k % 3) * 52,
                -190 + (k // 3) * 62,
                ("#f2b84a", "#7ac4d8", "#e8806a", "#a8d08a", "#c9a8e8")[k],
                3,
            )
            pen.disc(231 + (k % 3) * 52, -216 + (k // 3) * 62, 13, "#fffbe8", 0.8)
        pen.disc(-272, -196, 52, pen.ball("#9fdcf2", "#4f9ad8", "#2f5fa8"))
        pen.path("M-300 -216q20 -24 40 -8q-6 22 -22 20q-12 14 -18 -12ZM-268 -186q24 -8 34 10q-10 26 -26 18Z", "#8ac46a")

    def on_left(pen: Pen) -> None:
        for x in (-330, -110, 110):
            pen.rect(x - 80, -262, x + 80, -112, "#fff4e2", 3)
            pen.rect(x - 72, -254, x + 72, -120, pen.down("#24366a", "#4a5a9a") if setting.dark else pen.down("#8fcaf0", "#dff0f4"))
            pen.rect(x - 4, -254, x + 4, -120, "#fff4e2")

    desks, near = Pen(), Pen()
    for x in (-210, 0, 210):
        furniture.chair(desks, x + 20, "#c98a4a")
        desks.shadow(x, 0, 80, 9)
        for lx in (-56, 50):
            desks.rect(x + lx, -66, x + lx + 6, 0, desks.across("#8fa4b0", "#4f6070"))
        desks.rect(x - 64, -73, x + 64, -64, desks.down("#f2c98a", "#b8793f"), 2)
        furniture.books(desks, x - 40, x - 8, 73, 24, rng)
        desks.disc(x + 30, -81, 8, desks.ball("#ff8a7a", "#d9403a", "#8a1f2a"))
    furniture.plant(near, -300, 1.0, rng)
    back, floors = shell.room(plan, rng, on_back, on_left, lambda pen: furniture.bookcase(pen, -200, 260, 150, "#d9a066", rng))
    layers = (back, desks.card(-3.3, 3.3, -0.15, 1.3, 2.2), near.card(-3.7, -2, -0.15, 1.4, 1.0))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


def _library(setting: Setting) -> Scenery:
    rng = setting.rng("library")
    plan = shell.Shell(
        "#7a5a48",
        "#8a5a3a",
        "#c99a66",
        "#5f4636",
        "plain",
        "planks",
        "#4a3022",
        high=4.2,
        far=5.6,
        holes=((-62, 150, 62, 352),),
        arched=True,
    )

    def on_back(pen: Pen) -> None:
        furniture.bookcase(pen, -372, 286, 380, "#8f5a34", rng, 44)
        furniture.bookcase(pen, 86, 286, 380, "#8f5a34", rng, 44)
        furniture.books(pen, -58, 58, 66, 30, rng)
        furniture.cabinet(pen, -72, 144, 62, "#8f5a34", 2)

    def on_left(pen: Pen) -> None:
        for z in (-420, -100, 220):
            furniture.bookcase(pen, z, 300, 380, "#8f5a34", rng, 44)

    ladder, desk, lamps = Pen(), Pen(), Pen()
    for x in (-232, -196):
        ladder.line(f"M{x} 0L{x - 26} -360", "#d9a866", 7)
    for k in range(10):
        ladder.line(f"M{-234 - k * 2.6:.1f} {-20 - k * 36}h38", "#d9a866", 5)
    desk.shadow(236, 0, 110, 10)
    for lx in (150, 310):
        desk.rect(lx, -74, lx + 10, 0, desk.across("#a86f42", "#5f3a22"))
    desk.rect(138, -82, 332, -72, desk.down("#c98a52", "#7a4a2a"), 3)
    furniture.books(desk, 160, 210, 82, 26, rng)
    desk.path("M240 -88q20 -10 40 0q20 -10 40 0v6h-80Z", "#fff6e4")
    desk.rect(222, -116, 227, -82, "#c9a04a")
    desk.path("M204 -112Q224 -136 246 -112Z", desk.across("#5fb88a", "#2f7a5a"))
    desk.path("M204 -112Q224 -136 246 -112Z", "#8affb8", 0.25, glow=True)
    desk.pool(226, -104, 90, 70, "#ffc46b", 0.9)
    for x in (-130, 130):
        furniture.pendant(lamps, x, 420, 300, "#c99a4a", 1.1)
    back, floors = shell.room(plan, rng, on_back, on_left, on_left, lambda pen: furniture.rug(pen, 0, 10, 210, 150, "#8a3f3a", "#d9b070"))
    layers = (
        shell.outside(setting, plan, rng),
        back,
        ladder.card(-3.2, -1.6, -0.1, 3.8, 4.6),
        desk.card(1, 3.7, -0.15, 1.5, 1.7),
        lamps.card(-3, 3, 0.9, 4.2, 2.6),
    )
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=SPOTS)


def _hospital(setting: Setting) -> Scenery:
    rng = setting.rng("hospital")
    plan = shell.Shell("#a8d4cc", "#bccdd2", "#ffffff", "#eaf2f2", "plain", "tiles", wainscot="#dff0ec", holes=((-80, 120, 80, 258),))

    def on_back(pen: Pen) -> None:
        furniture.cabinet(pen, 210, 150, 190, "#e8f2f2", 2)
        pen.rect(-330, -240, -270, -180, "#ffffff", 6)
        pen.path("M-308 -232h16v14h14v16h-14v14h-16v-14h-14v-16h14Z", "#e8504a")

    def bed(pen: Pen, x: float) -> None:
        pen.shadow(x, 0, 110, 10)
        for lx in (-88, 80):
            pen.rect(x + lx, -62, x + lx + 8, 0, pen.across("#dfe6ec", "#8f9cac"), 2)
        pen.rect(x - 92, -108, x - 82, -40, pen.across("#f4f8fa", "#a8b4c0"), 5)
        pen.rect(x - 88, -70, x + 88, -44, pen.down("#ffffff", "#c4d4dc"), 10)
        pen.rect(x - 82, -84, x - 40, -64, pen.ball("#ffffff", "#e4ecf2", "#a8b8c8"), 9)
        pen.path(f"M{num(x - 30)} -72Q{num(x + 30)} -88 {num(x + 90)} -70V-36H{num(x - 30)}Z", pen.down("#9fe0dc", "#5fb8b8", "#3f8f94"))

    beds, lamps = Pen(), Pen()
    for x in (-230, 230):
        bed(beds, x)
    beds.rect(-104, -190, -44, -140, beds.slant("#dfe6ec", "#7a8898"), 5)
    beds.rect(-98, -184, -50, -146, "#10303a", 3)
    beds.line("M-96 -164h10l5 -12l7 24l5 -12h16", "#5fffb0", 2)
    beds.line("M-96 -164h10l5 -12l7 24l5 -12h16", "#5fffb0", 2, 0.8, glow=True)
    beds.rect(-77, -140, -71, 0, "#a8b4c0")
    for x in (-150, 150):
        furniture.pendant(lamps, x, 320, 250, "#f4f8fa", 0.9)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng), back, beds.card(-3.5, 3.5, -0.15, 2.1, 2.4), lamps.card(-3, 3, 0.4, 3.2, 1.9))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _gallery(setting: Setting) -> Scenery:
    rng = setting.rng("museum")
    wall = setting.looks.colour("wall", default=rng.choice(("#8a3f4a", "#3f5f7a", "#5a6f5a")))
    plan = shell.Shell(wall, "#b98a58", "#f0dcb0", "#f2ece2", "plain", "planks", wainscot="#e8dcc4", half=4.4, high=4.4, far=6.4)

    def paintings(pen: Pen) -> None:
        for x in range(-1100, 1101, 230):
            furniture.picture(pen, x, 225, rng.uniform(120, 180), rng.uniform(110, 170), rng)
            pen.pool(x, -300, 120, 90, "#ffdca0", 0.5)

    def on_back(pen: Pen) -> None:
        furniture.picture(pen, 0, 235, 260, 180, rng)
        for x in (-300, 300):
            furniture.picture(pen, x, 225, 130, 170, rng)
        for x in (-300, 0, 300):
            pen.pool(x, -320, 160, 110, "#ffdca0", 0.6)

    statues = Pen()
    for x, tone in ((-290, "#e4e0ea"), (290, "#d8c49a")):
        statues.shadow(x, 0, 70, 9)
        statues.rect(x - 34, -96, x + 34, 0, statues.across("#f4f0f4", "#b8b0c0", "#7a7288"), 3)
        statues.rect(x - 42, -104, x + 42, -94, statues.across("#ffffff", "#a8a0b4"), 2)
        statues.path(
            f"M{x - 22} -104Q{x - 40} -150 {x - 16} -168Q{x - 14} -178 {x - 14} -184H{x + 14}Q{x + 14} -178 {x + 16} -168Q{x + 40} -150 "
            f"{x + 22} -104Z",
            statues.across(light(tone, 0.4), tone, dark(tone, 0.4)),
        )
        for sx in (-1, 1):
            statues.line(f"M{x + sx * 18} -166q{sx * 26} 4 {sx * 12} 34", dark(tone, 0.2), 5)
    ropes = Pen()
    for x in (-320, -230, 230, 320):
        ropes.shadow(x, 0, 18, 4)
        ropes.rect(x - 3, -88, x + 3, 0, ropes.across("#ffe8b0", "#c99a3f", "#7a5420"))
        ropes.disc(x, -92, 7, ropes.ball("#fff4d0", "#d9a83f", "#7a5420"))
    for a in (-320, 230):
        ropes.line(f"M{a} -84Q{a + 45} -44 {a + 90} -84", "#b8343f", 8)
    back, floors = shell.room(
        plan, rng, on_back, paintings, paintings, lambda pen: pen.rect(-110, -640, 110, 1300, pen.across("#8a2f3a", "#c9504f", "#8a2f3a"))
    )
    return Scenery(
        (back, statues.card(-3.7, 3.7, -0.15, 2.1, 3.4), ropes.card(-3.6, 3.6, -0.15, 1.2, 1.3)),
        floors,
        sky="none",
        light="indoor",
        haze=0.015,
        spots=SPOTS,
    )


def _shop(setting: Setting) -> Scenery:
    rng = setting.rng("shop")
    plan = shell.Shell(rng.choice(("#f2c8b0", "#b8d8d0", "#d8c8ec")), "#c9a078", "#fff6ea", "#f7f0e8", "stripes", "planks", "#a8744a")

    def goods(pen: Pen, a: float, b: float) -> None:
        for y in (60, 112, 164, 216):
            x = a + 8
            while x < b - 24:
                tone, w, h = rng.choice(furniture.BOOKS + SWEETS), rng.uniform(14, 30), rng.uniform(18, 40)
                if rng.random() < 0.3:
                    pen.disc(x + 12, -y - 12, 12, pen.ball(light(tone, 0.5), tone, dark(tone, 0.35)))
                    x += 28
                    continue
                pen.rect(x, -y - h, x + w, -y, pen.across(light(tone, 0.35), tone, dark(tone, 0.3)), 3)
                pen.rect(x + 3, -y - h * 0.6, x + w - 3, -y - h * 0.35, light(tone, 0.65), 2)
                x += w + rng.uniform(2, 6)
            pen.rect(a, -y, b, -y + 6, pen.down("#f2d0a0", "#a8744a"), 2)
            pen.rect(a, -y + 6, b, -y + 16, "#120c22", o=0.14)
        furniture.cabinet(pen, a, b - a, 46, "#e0b078", max(2, int((b - a) / 70)))

    back, floors = shell.room(
        plan, rng, lambda pen: goods(pen, -360, 360), lambda pen: goods(pen, -420, 380), lambda pen: goods(pen, -380, 420)
    )
    counter = Pen()
    furniture.cabinet(counter, 130, 200, 100, "#c98a5a", 3)
    counter.rect(200, -140, 262, -104, counter.slant("#d8dce4", "#6a7080"), 5)
    counter.rect(208, -134, 254, -120, "#8affd0", 2)
    lamps = Pen()
    for x in (-150, 150):
        furniture.pendant(lamps, x, 320, 240, "#e8735a", 0.9)
    return Scenery(
        (back, counter.card(1, 3.6, -0.15, 1.6, 2.2), lamps.card(-3, 3, 0.3, 3.2, 1.8)),
        floors,
        sky="none",
        light="indoor",
        haze=0.015,
        spots=SPOTS,
    )


PLACES = (
    Place(
        (
            "café",
            "cafe",
            "restaurant",
            "coffee shop",
            "bar",
            "pub",
            "tavern",
            "tea room",
            "ice cream parlour",
            "ice cream parlor",
            "ice cream shop",
            "ice cream store",
            "ice cream café",
            "ice cream cafe",
            "gelateria",
            "pizzeria",
            "bistro",
            "coffee house",
        ),
        _cafe,
        indoors=True,
    ),
    Place(
        ("classroom", "school", "lecture hall", "kindergarten", "university", "schoolroom", "college", "academy"), _classroom, indoors=True
    ),
    Place(("library", "bookshop", "bookstore", "reading room", "archive", "wizard's study", "study room"), _library, indoors=True),
    Place(("hospital", "clinic", "hospital room", "ward", "infirmary", "doctor's office", "doctor's surgery", "doctor's practice",
           "doctor's", "surgery", "medical practice", "at the doctor", "consulting room"), _hospital, indoors=True),
    Place(("museum", "museum hall", "hall of the museum", "museum room", "gallery", "art gallery", "exhibition", "exhibition hall"), _gallery, indoors=True),
    Place(
        (
            "shop",
            "store",
            "boutique",
            "mall",
            "shopping mall",
            "shopping centre",
            "shopping center",
            "department store",
        ),
        _shop,
        indoors=True,
    ),
)

"""Great halls: a church, a hotel's lobby, an airport, a courtroom, a concert hall."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.parlours import chandelier
from director.tools.generators.animatic.art.places.pen import Pen, num

GLASS = ("#e8504a", "#f2b83a", "#4f8fd8", "#5fae6a", "#8a5fc8", "#f28a5a")


def _stained(pen: Pen, x: float, low: float, high: float, wide: float, rng: random.Random) -> None:
    """A pointed window of coloured glass between two heights."""
    h = wide / 2
    arch = f"M{num(x - h)} {num(-low)}V{num(-high + h * 1.6)}Q{num(x - h)} {num(-high + h * 0.5)} {num(x)} {num(-high)}" \
           f"Q{num(x + h)} {num(-high + h * 0.5)} {num(x + h)} {num(-high + h * 1.6)}V{num(-low)}Z"
    pen.line(arch, "#6a6478", 12)
    pen.path(arch, "#3a4a7a")
    rows = max(3, int((high - low) / 46))
    for row in range(rows):
        for k in range(3):
            tone = rng.choice(GLASS)
            a = x - h + 6 + k * (wide - 12) / 3
            y = -low - 6 - row * (high - low - h) / rows
            d = f"M{num(a + 2)} {num(y)}h{num((wide - 12) / 3 - 4)}v{num(-(high - low - h) / rows + 5)}h{num(-(wide - 12) / 3 + 4)}Z"
            pen.path(d, tone, 0.9)
            pen.path(d, tone, 0.22, glow=True)
    pen.disc(x, -high + h * 1.1, h * 0.5, "#ffe8a8")
    pen.disc(x, -high + h * 1.1, h * 0.3, rng.choice(GLASS))
    pen.poly([(x - h, -low), (x + h, -low), (x + h + 90, -20), (x - h + 60, -20)], pen.down("#ffe2b0/0.16", "#ffe2b0/0"), glow=True)


def _pew(z: float, gap: float, wood: str) -> Layer:
    pen = Pen()
    for a, b in ((-430, -gap), (gap, 430)):
        pen.shadow((a + b) / 2, 0, (b - a) / 2, 7)
        pen.rect(a, -92, b, -34, pen.down(light(wood, 0.25), wood, dark(wood, 0.35)), 3)
        pen.rect(a, -98, b, -88, pen.down(light(wood, 0.5), dark(wood, 0.1)), 3)
        for e in (a, b - 14):
            pen.rect(e, -104, e + 14, 0, pen.across(light(wood, 0.3), dark(wood, 0.35)), 5)
    return pen.card(-4.4, 4.4, -0.12, 1.1, z)


def _church(setting: Setting) -> Scenery:
    rng = setting.rng("church")
    stone = "#c8bcb8"
    plan = shell.Shell(stone, "#a89c98", "#b0a4a2", "#8a7f88", "stone", "stone", "#5a4436", half=4.6, high=6.2, far=9.0, near=-14)

    def on_back(pen: Pen) -> None:
        pen.path("M-250 -10V-380Q-250 -560 0 -600Q250 -560 250 -380V-10Z", pen.down(dark(stone, 0.12), light(stone, 0.1), dark(stone, 0.15)))
        for x, low in ((-140, 190), (0, 170), (140, 190)):
            _stained(pen, x, low, 500 if x == 0 else 440, 96, rng)
        for x in (-360, 360):
            _stained(pen, x, 180, 420, 84, rng)

    def on_side(pen: Pen) -> None:
        for z in range(-1200, 900, 300):
            _stained(pen, z, 190, 430, 100, rng)
            pen.rect(z + 138, -620, z + 164, 0, pen.across(light(stone, 0.2), dark(stone, 0.25)))

    altar, columns = Pen(), []
    altar.rect(-230, -22, 230, 0, altar.down("#e0d6d2", "#a89c98"), 2)
    altar.rect(-190, -42, 190, -20, altar.down("#ece4e0", "#b4a8a4"), 2)
    altar.rect(-104, -132, 104, -40, altar.across("#ffffff", "#ece6f2", "#cfc6dc"))
    altar.rect(-112, -140, 112, -128, altar.down("#fffaf0", "#d9ccb8"), 2)
    altar.rect(-20, -128, 20, -44, altar.down("#f2d48a", "#c9963f"))
    altar.path("M-7 -140V-196H-26V-212H-7V-240H7V-212H26V-196H7V-140Z", altar.across("#ffe8a8", "#c9963f"))
    for x in (-80, -54, 54, 80):
        altar.rect(x - 4, -176, x + 4, -140, "#fffaf0")
        altar.path(f"M{x - 4} -176Q{x} -196 {x + 4} -176Z", "#ffd98a", glow=True)
        altar.pool(x, -180, 60, 60, "#ffb45e", 0.5)
    for z in (6.6, 3.2, -0.6):
        pen = Pen()
        for x in (-400, 400):
            pen.shadow(x, 0, 56, 9)
            pen.rect(x - 26, -600, x + 26, 0, pen.across(light(stone, 0.35), stone, dark(stone, 0.4)))
            pen.rect(x - 38, -30, x + 38, 0, pen.across(light(stone, 0.3), stone, dark(stone, 0.4)), 3)
            pen.path(f"M{x - 26} -520Q{x - 52} -566 {x - 58} -600H{x + 58}Q{x + 52} -566 {x + 26} -520Z", pen.across(light(stone, 0.3), dark(stone, 0.3)))
        columns.append(pen.card(-4.6, 4.6, -0.12, 6.0, z))
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: pen.rect(-84, -900, 84, 1400, pen.across("#7a2434", "#b84452", "#7a2434")))
    layers = (back, altar.card(-2.6, 2.6, -0.05, 2.6, 7.4), *(_pew(z, 96, "#8a5a38") for z in (5.8, 4.4, 3.0, 1.7)), *columns)
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.03, spots=SPOTS)


def _lobby(setting: Setting) -> Scenery:
    rng = setting.rng("lobby")
    cloth = setting.looks.colour("carpet", default=rng.choice(("#a8323f", "#2f5f8a", "#3f6f5a")))
    plan = shell.Shell("#e4d0a8", "#d8ccbc", "#f4e6c4", "#f2e8d4", "panels", "chequer", wainscot="#8a5a38", half=5.2, high=4.4, far=6.8)

    def on_back(pen: Pen) -> None:
        pen.rect(-210, -300, 210, -112, pen.slant("#a8703c", "#6a4024"), 4)
        for row in range(4):
            for k in range(9):
                x, y = -186 + k * 42, -288 + row * 42
                pen.rect(x, y, x + 36, y + 36, "#3f2818", 2)
                if rng.random() < 0.6:
                    pen.line(f"M{x + 18} {y + 4}v10", "#f2d48a", 3)
                    pen.rect(x + 12, y + 14, x + 24, y + 30, rng.choice(("#d8504a", "#e8d8b8", "#d9a83f")), 2)
        furniture.clock(pen, 0, 348, 26)
        for x in (-360, 360):
            pen.path(f"M{x - 80} -4V-250Q{x - 80} -330 {x} -330Q{x + 80} -330 {x + 80} -250V-4Z", pen.slant("#c9963f", "#8a5f24"))
            pen.rect(x - 66, -250, x - 3, -4, pen.across("#e8eef2", "#b4bcc8"))
            pen.rect(x + 3, -250, x + 66, -4, pen.across("#dfe6ec", "#a0a8b4"))
            pen.path(f"M{x - 66} -256Q{x - 62} -316 {x} -318Q{x + 62} -316 {x + 66} -256Z", "#2a1c24")
            pen.path(f"M{x - 30} -262L{x} -300L{x + 6} -264Z", "#f2d48a")

    desk, near, lamps = Pen(), Pen(), Pen()
    desk.shadow(0, 0, 240, 13)
    desk.rect(-220, -112, 220, 0, desk.down("#a86a3c", "#7a4626", "#4a2814"))
    for k in range(-3, 4):
        desk.rect(k * 62 - 25, -96, k * 62 + 25, -16, desk.slant("#5f3820", "#c08a52"), 3)
        desk.rect(k * 62 - 21, -92, k * 62 + 21, -20, "#8f5a34", 2)
    desk.rect(-234, -124, 234, -108, desk.down("#fffaf2", "#cfc0b0"), 3)
    desk.path("M-14 -124Q-14 -142 0 -142T14 -124Z", desk.ball("#fff2c0", "#d9a83f", "#7a5420"))
    desk.rect(-150, -132, -96, -124, "#fffaf0")
    desk.path("M120 -124L132 -168H172L184 -124Z", "#3f8a6a")
    desk.path("M120 -124L132 -168H172L184 -124Z", "#8affb8", 0.2, glow=True)
    furniture.sofa(near, -330, cloth, 170)
    furniture.plant(near, 452, 1.7, rng, "#c9963f")
    near.shadow(320, 0, 70, 9)
    for k, (tone, w, h) in enumerate((("#8a5a34", 92, 58), ("#3f6a8a", 76, 46), ("#b8504a", 60, 34))):
        y = (0, 58, 104)[k]
        near.rect(320 - w / 2, -y - h, 320 + w / 2, -y, near.slant(light(tone, 0.3), tone, dark(tone, 0.35)), 6)
        for x in (-w * 0.3, w * 0.3):
            near.rect(320 + x - 4, -y - h, 320 + x + 4, -y, "#e8c890")
        near.line(f"M{num(308)} {num(-y - h)}q12 -12 24 0", "#3a2a24", 4)
    for x in (-190, 190):
        chandelier(lamps, x, 440, 345)
    def on_floor(pen: Pen) -> None:
        pen.rect(-130, -690, 130, 1300, pen.across(dark(cloth, 0.3), cloth, light(cloth, 0.1), cloth, dark(cloth, 0.3)))
        for x in (-122, 114):
            pen.rect(x, -690, x + 8, 1300, "#f2c45a")

    back, floors = shell.room(plan, rng, on_back, on_floor=on_floor)
    layers = (back, desk.card(-2.7, 2.7, -0.15, 1.9, 4.8), near.card(-5.0, 5.1, -0.15, 2.1, 1.9), lamps.card(-4.2, 4.2, 2.2, 4.4, 3.2))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


def _airport(setting: Setting) -> Scenery:
    rng = setting.rng("airport")
    plan = shell.Shell("#c9d8e4", "#b8c4d0", "#eef4f8", "#e8eef4", "plain", "tiles", half=6.0, high=5.0, far=7.0,
                       holes=((-560, 60, -200, 400), (-180, 60, 180, 400), (200, 60, 560, 400)))

    def field(pen: Pen) -> None:
        night = setting.dark
        pen.rect(-6000, -4000, 6000, 0, pen.down(*(("#0b1238", "#1f2f6a", "#4a5a9a") if night else ("#4f9be0", "#a8d4f2", "#e4f2f6"))))
        pen.rect(-6000, -40, 6000, 2000, pen.down(*(("#2a3350", "#1c2238") if night else ("#a8b4a8", "#8a94a0"))))
        for k in range(-10, 11):
            pen.disc(k * 170, -30, 5, "#ffd98a", glow=True)
        tone = "#f4f7fb" if not night else "#b8c4e0"
        pen.path("M-620 -150Q-660 -210 -560 -216H420Q560 -206 640 -150Q560 -118 420 -112H-540Q-600 -116 -620 -150Z",
                 pen.down(light(tone, 0.4), tone, dark(tone, 0.3)))
        pen.path("M400 -206L560 -400H640L600 -190Z", "#d8504a")
        pen.path("M-60 -130L180 -30H280L170 -134Z", dark(tone, 0.2))
        for k in range(18):
            pen.rect(-500 + k * 50, -184, -480 + k * 50, -160, "#ffe2a0" if night else "#4f6a8a", 8)
        for x in (-420, 60, 120):
            pen.disc(x, -80, 26, "#2a2f3c")

    view, seats, signs = Pen(), Pen(), Pen()
    field(view)
    _waiting(seats)
    for x in (-150, 150):
        signs.line(f"M{x} -500V-420", "#8f9cb0", 5)
    signs.rect(-210, -420, 210, -310, signs.down("#26304a", "#141a2c"), 6)
    for row in range(4):
        for k in range(7):
            tone = rng.choice(("#ffd24a", "#ffb83a", "#6affb0"))
            signs.rect(-194 + k * 56, -408 + row * 24, -150 + k * 56, -394 + row * 24, tone, 2, 0.85)
            signs.rect(-194 + k * 56, -408 + row * 24, -150 + k * 56, -394 + row * 24, tone, 2, 0.3, glow=True)
    back, floors = shell.room(plan, rng)
    layers = (view.card(-60, 60, -20, 40, plan.far + 14, lit=0.0 if setting.dark else 1.0), back, seats.card(-4.9, 4.9, -0.12, 1.2, 3.4),
              signs.card(-2.4, 2.4, 2.9, 5, 3.8))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _waiting(seats: Pen) -> None:
    """Two rows of seats and somebody's case."""
    for x in (-330, 330):
        for k in range(4):
            sx = x - 108 + k * 72
            seats.rect(sx - 30, -92, sx + 30, -46, seats.down("#5a86b8", "#3f6494", "#2a4468"), 8)
            seats.rect(sx - 32, -50, sx + 32, -40, seats.down("#7aa4d0", "#3f6494"), 5)
        seats.shadow(x, 0, 150, 9)
        seats.rect(x - 150, -40, x + 150, -33, "#8f9cb0")
        for lx in (-110, 110):
            seats.rect(x + lx - 4, -34, x + lx + 4, 0, "#8f9cb0")
    seats.shadow(150, 0, 40, 6)
    seats.rect(124, -72, 178, -8, seats.slant("#f28a6a", "#d8504a", "#8a2a30"), 8)
    seats.line("M134 -72V-104H168V-72", "#5a6478", 4)
    for y in range(-62, -14, 12):
        seats.line(f"M128 {y}H174", "#a83a3a", 2, 0.6)


def _court(setting: Setting) -> Scenery:
    rng = setting.rng("court")
    wood = "#8a5630"
    plan = shell.Shell("#d8c4a0", "#8f6440", "#a8744a", "#f0e4cc", "panels", "planks", wainscot=wood, half=4.6, high=4.2, far=6.4,
                       holes=((-420, 150, -320, 330), (320, 150, 420, 330)), arched=True)

    def on_back(pen: Pen) -> None:
        pen.rect(-230, -380, 230, -4, pen.slant(light(wood, 0.1), wood, dark(wood, 0.3)), 4)
        for k in range(-2, 3):
            pen.rect(k * 90 - 36, -330, k * 90 + 36, -40, pen.slant(dark(wood, 0.3), light(wood, 0.2)), 3)
        pen.disc(0, -290, 50, pen.ball("#fff2c0", "#d9a83f", "#8a5f24"))
        pen.line("M0 -322V-262M-30 -312H30M-30 -312l-12 26h24ZM30 -312l-12 26h24Z", "#6a4a20", 4)
        for x in (-270, 270):
            pen.rect(x - 4, -330, x + 4, -20, "#c9963f")
            pen.path(f"M{x + 4} -326Q{x + 40} -310 {x + 36} -210Q{x + 20} -190 {x + 4} -196Z", pen.across("#3f5fa8", "#28407a"))

    bench, rail = Pen(), Pen()
    bench.shadow(0, 0, 220, 13)
    bench.rect(-200, -30, 200, 0, bench.down(light(wood, 0.1), dark(wood, 0.3)))
    bench.rect(-50, -268, 50, -150, bench.down("#8a3038", "#5a1c28"), 20)
    bench.rect(-180, -176, 180, -28, bench.down(light(wood, 0.22), wood, dark(wood, 0.35)), 3)
    for k in (-1, 0, 1):
        bench.rect(k * 116 - 48, -158, k * 116 + 48, -44, bench.slant(dark(wood, 0.35), light(wood, 0.25)), 3)
    bench.rect(-194, -190, 194, -172, bench.down(light(wood, 0.5), dark(wood, 0.15)), 4)
    bench.rect(-120, -202, -60, -190, "#fffaf0")
    bench.path("M60 -196h34v8h-34ZM88 -212h14v30h-14Z", "#6a3f22")
    for x in (-320, 320):
        rail.shadow(x, 0, 130, 9)
        rail.rect(x - 120, -88, x + 120, 0, rail.down(light(wood, 0.12), wood, dark(wood, 0.35)), 2)
        for k in range(9):
            rail.rect(x - 110 + k * 26, -78, x - 100 + k * 26, -10, dark(wood, 0.3), 4)
        rail.rect(x - 128, -98, x + 128, -86, rail.down(light(wood, 0.45), dark(wood, 0.15)), 4)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng, town=True), back, bench.card(-2.3, 2.3, -0.12, 2.8, 4.6), rail.card(-4.55, 4.55, -0.12, 1.1, 2.2))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _concert(setting: Setting) -> Scenery:
    rng = setting.rng("concert")
    plan = shell.Shell("#c99a62", "#b8804a", "#e8c890", "#d9b480", "panels", "planks", half=6.4, high=5.6, far=7.4)

    def on_back(pen: Pen) -> None:
        pen.rect(-330, -150, 330, -4, pen.down("#a8703c", "#6a4024"))
        for k in range(-12, 13):
            tall = 330 - abs(abs(k) % 8 - 4) * 36 + (60 if k == 0 else 0)
            x = k * 25
            pen.path(f"M{x - 10} -150V{-150 - tall}H{x + 10}V-150L{x} -128Z", pen.across("#fff6d8", "#d9b45a", "#8a6a2c"))
            pen.path(f"M{x - 5} -188h10l-3 16h-4Z", "#3a2a18")
        pen.rect(-350, -166, 350, -148, pen.down("#e8c890", "#8a5f34"), 3)

    seats, stands, lamps = Pen(), Pen(), Pen()
    for k in range(-6, 7):
        x = k * 74
        if abs(k) < 2:
            continue
        seats.shadow(x, 0, 30, 5)
        seats.rect(x - 19, -48, x + 19, -41, "#2a2430", 3)
        seats.rect(x - 17, -92, x + 17, -62, "#2f2836", 6)
        seats.line(f"M{x - 16} -42V0M{x + 16} -42V0M{x - 14} -62V-42M{x + 14} -62V-42", "#4a4250", 4)
        stands.rect(x + 30, -112, x + 62, -90, "#26202c", 2)
        stands.rect(x + 33, -114, x + 59, -94, "#fffaf0", 1)
        stands.line(f"M{x + 46} -90V-4M{x + 32} 0L{x + 46} -14L{x + 60} 0", "#26202c", 3)
    for x in (-420, -140, 140, 420):
        lamps.path(f"M{x - 90} -560H{x + 90}L{x + 60} -520Q{x} -500 {x - 60} -520Z", lamps.down("#f2dcb0", "#c99a62"))
        lamps.oval(x, -516, 40, 7, "#fff6d8", glow=True)
        lamps.poly([(x - 36, -512), (x + 36, -512), (x + 150, 0), (x - 150, 0)], lamps.down("#ffe8b8/0.16", "#ffe8b8/0"), glow=True)
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(0, -40, 420, 260, pen.soft("#ffe8b8", 0.5)))
    layers = (back, seats.card(-5.2, 5.2, -0.1, 1.1, 4.2), stands.card(-5.2, 5.6, -0.1, 1.3, 3.4), lamps.card(-6.2, 6.2, -0.1, 5.6, 3.0))
    return Scenery(layers, floors, sky="none", light="lamp", haze=0.012)


PLACES = (
    Place(("church", "cathedral", "chapel", "abbey", "monastery", "basilica", "church interior", "nave", "convent"), _church, indoors=True),
    Place(("hotel lobby", "hotel", "lobby", "foyer", "grand hotel", "reception", "reception hall", "motel lobby"), _lobby, indoors=True),
    Place(("airport", "airport terminal", "departure hall", "departure lounge", "departure gate", "airport gate"), _airport, indoors=True),
    Place(("courtroom", "court", "court of law", "courthouse", "trial", "tribunal"), _court, indoors=True),
    Place(("concert hall", "philharmonic", "symphony hall", "music hall", "recital hall", "orchestra pit"), _concert, indoors=True),
)

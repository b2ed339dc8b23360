"""Small rooms of cloth, earth and stone: a tent by lantern light, a wine cellar, a tunnel dug for a flight, a windmill's inside."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Floor, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import burrow, flora, furniture, shell
from director.tools.generators.animatic.art.places.barns import lantern
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

NARROW = ((0.0, 0.0), (-0.9, 0.2), (0.95, 0.25), (-1.6, 0.7), (1.65, 0.8))


def _bag(pen: Pen, x: float, tone: str) -> None:
    """A sleeping bag that lies to the back, its cushion towards it."""
    pen.path(f"M{x - 58} 20V-150Q{x - 58} -200 {x} -204Q{x + 58} -200 {x + 58} -150V20Q{x} 40 {x - 58} 20Z", pen.across(light(tone, 0.25), tone, dark(tone, 0.3)))
    for k in range(6):
        pen.line(f"M{x - 56} {-130 + k * 28}Q{x} {-112 + k * 28} {x + 56} {-130 + k * 28}", dark(tone, 0.3), 4, 0.7)
    pen.path(f"M{x - 50} -150Q{x} -110 {x + 50} -150Q{x + 44} -196 {x} -198Q{x - 44} -196 {x - 50} -150Z", "#fff2dc")
    pen.oval(x, -176, 38, 20, pen.ball("#ffffff", "#e4e8f4", "#b8c0d8"))


def _luggage(near: Pen) -> None:
    """A rucksack, a mug on its box, boots."""
    near.shadow(-268, 0, 60, 9)
    near.path("M-318 0V-84Q-316 -124 -270 -126Q-222 -124 -220 -84V0Z", near.across("#6a9a5a", "#4a7a48", "#2f5234"))
    near.path("M-306 -40H-232V-8H-306Z", near.down("#7fae68", "#4a7a48"))
    near.rect(-324, -140, -214, -120, near.down("#d8a0a8", "#a85f78"), 10)
    near.line("M-292 -126V-84M-246 -126V-84", "#c99a62", 7)
    near.shadow(-176, 0, 40, 7)
    near.rect(-214, -46, -140, 0, near.slant("#d8a868", "#a8743f", "#6a4424"), 3)
    near.path("M-196 -46V-74H-168V-46Z", near.across("#ffffff", "#e8503f", "#a82f28"))
    near.line("M-168 -68q16 4 0 16", "#e8503f", 4)
    near.shadow(258, 0, 54, 8)
    for x in (226, 272):
        near.path(f"M{x - 14} -54H{x + 12}V-20Q{x + 40} -18 {x + 38} 0H{x - 16}Z", near.across("#c98a4a", "#9a6030", "#5f3a1c"))
        near.line(f"M{x - 14} -4H{x + 38}", "#3a2418", 6)


def tent(s: Setting) -> Scenery:
    """Cloth walls to a ridge, the door rolled up on the camp's view, a lantern on the pole, sleeping bags, boots, a rucksack."""
    rng = s.rng("tent inside")
    cloth = s.looks.colour("tent", default=rng.choice(("#e0903f", "#5fa06a", "#4f8fc0", "#d8644a")))
    back, view, roof, near, lamp, pen = Pen(), Pen(), Pen(), Pen(), Pen(), Pen()
    sky = ("#0c1440", "#22337a", "#4a5aa0") if s.dark else ("#7fc0f0", "#c8e6f6", "#f4f0d8")
    view.rect(-600, -700, 600, 200, view.down(*sky))
    if s.dark:
        for _ in range(60):
            view.disc(rng.uniform(-260, 260), -rng.uniform(150, 420), rng.uniform(1, 3), "#ffffff", 0.9)
    for k in range(11):
        with view.at(-330 + k * 66, -60):
            flora.pine(view, rng, rng.uniform(120, 210), "#2c5048" if s.dark else "#4f8f5a")
    view.rect(-600, -66, 600, 200, "#2a4a3a" if s.dark else "#7fb45c")
    view.path("M26 -60Q20 -96 44 -118Q46 -100 58 -108Q74 -82 64 -60Z", "#ff9a3c")
    view.path("M36 -60Q34 -80 46 -94Q58 -78 54 -60Z", "#ffe08a")
    view.path("M26 -60Q20 -96 44 -118Q46 -100 58 -108Q74 -82 64 -60Z", "#ff8a2a", 0.6, glow=True)
    view.pool(45, -80, 130, 110, "#ff9a4a", 0.7)
    shade = dark(cloth, 0.45)
    back.path("M-1200 -1200H1200V40H-1200ZM-176 6L-34 -282Q0 -306 34 -282L176 6Z", back.down(dark(cloth, 0.3), cloth, light(cloth, 0.1)))
    for k in range(-6, 7):
        back.path(f"M{k * 12} -340L{k * 130 - 32} 20H{k * 130 + 32}L{k * 12 + 5} -340Z" + "M-176 6L-34 -282Q0 -306 34 -282L176 6Z" * (abs(k) < 2), light(cloth, 0.3), 0.35 if abs(k) > 1 else 0)
    for side in (-1, 1):
        back.path(f"M{side * 176} 6L{side * 34} -282Q{side * 96} -240 {side * 134} -150Q{side * 226} -90 {side * 216} 6Z", back.across(light(cloth, 0.35), cloth, dark(cloth, 0.3)))
        back.line(f"M{side * 112} -136q{side * 30} 16 {side * 56} 4", "#f4e4c4", 8)
        back.line(f"M{side * 330} 20Q{side * 190} -240 0 -330", shade, 5, 0.7)
    for side in (-1, 1):
        roof.path(f"M{side * 40} -420L{side * 460} 40H{side * 1400}V-1400H0V-420Z", roof.across(*((light(cloth, 0.12), dark(cloth, 0.25)) if side > 0 else (dark(cloth, 0.25), light(cloth, 0.12)))))
        for k in range(3):
            roof.line(f"M{side * (60 + k * 90)} {-400 + k * 60}L{side * (470 + k * 120)} 40", dark(cloth, 0.35), 5, 0.6)
    roof.rect(-1400, -1400, 1400, -405, dark(cloth, 0.3))
    roof.line("M-500 -408H500", "#c9a070", 14)
    for side in (-1, 1):                               # a chain of small lamps, socks on a line
        roof.line(f"M{side * 30} -384Q{side * 150} -250 {side * 380} -170", "#4a3a30", 2.4)
        for k in range(7):
            u = (k + 0.7) / 7.4
            x, y = side * (30 * (1 - u) ** 2 + 300 * u * (1 - u) + 380 * u * u), -384 * (1 - u) ** 2 - 500 * u * (1 - u) - 170 * u * u
            tone = ("#ffd24a", "#ff8a7a", "#7fe0ff", "#a8f08a")[k % 4]
            roof.oval(x, y + 9, 6, 8, tone)
            roof.oval(x, y + 9, 7, 9, tone, 0.8, glow=True)
    lantern(lamp, 0, 400, 232)
    pen.rect(-900, -420, 900, 1300, pen.down(dark("#8a9a78", 0.3), "#8a9a78"))
    for y in range(-400, 700, 60):
        pen.line(f"M-900 {y}H900", dark("#8a9a78", 0.25), 3, 0.5)
    _bag(pen, -190, rng.choice(("#3f78b8", "#8a4f9a")))
    _bag(pen, 190, rng.choice(("#c8503f", "#3f9a7a")))
    pen.oval(0, -60, 230, 190, pen.soft("#ffe2a8", 0.6))
    _luggage(near)
    ground: Floor = pen.floor(-13, 4.2, 9)
    layers = (view.card(-6, 6, -2, 7, 6.0, lit=0.0 if s.dark else 1.0), back.card(-12, 12, -0.4, 12, 4.1), roof.card(-14, 14, -0.4, 14, 1.8), lamp.card(-2, 2, 1.2, 4.1, 1.7), near.card(-3.4, 3.2, -0.15, 1.5, 1.0))
    return Scenery(layers, (ground,), sky="none", light="indoor", haze=0.01, spots=NARROW)


def _cask(pen: Pen, x: float, y: float, r: float, wood: str) -> None:
    """A cask's head on height y, with its tap."""
    pen.disc(x, -y - r, r, pen.ball(light(wood, 0.25), wood, dark(wood, 0.5)))
    pen.disc(x, -y - r, r * 0.86, dark(wood, 0.35))
    pen.disc(x, -y - r, r * 0.82, pen.slant(light(wood, 0.3), wood, dark(wood, 0.25)))
    for k in (-0.5, -0.17, 0.17, 0.5):
        half = r * 0.8 * math.sqrt(1 - k * k)
        pen.line(f"M{num(x + k * r)} {num(-y - r - half)}V{num(-y - r + half)}", dark(wood, 0.4), 2, 0.7)
    pen.rect(x - r * 0.6, -y - r - r * 0.1, x + r * 0.6, -y - r + r * 0.1, light(wood, 0.1))
    pen.path(f"M{num(x - 5)} {num(-y - r * 0.4)}h10v12h-3v8h-5v-8h-2Z", "#d9b04a")


def cellar(s: Setting) -> Scenery:
    """Vaults of stone, casks in rows, racks of bottles, candles, a barrel for a table with two glasses."""
    rng, near = s.rng("wine cellar"), Pen()
    wood = s.looks.colour("barrel", "cask", default="#a8703c")
    plan = shell.Shell("#a8987f", "#8a7c68", "#6a5c4c", "#5a4e42", "stone", "stone", half=4.0, high=3.6, far=6.4)

    def on_back(pen: Pen) -> None:
        for x in (-250, 0, 250):
            pen.path(f"M{x - 104} 0V-190A104 104 0 0 1 {x + 104} -190V0Z", pen.down("#2a2018", "#4a3a2a"))
            pen.line(f"M{x - 108} 0V-190A108 108 0 0 1 {x + 108} -190V0", "#d8c8a8", 17)
            for row in range(3):
                for k in range(6):
                    pen.disc(x - 78 + k * 31 + (row % 2) * 10, -150 - row * 30, 12, pen.ball("#5a8a4a", "#24401f", "#101c10"))
            for px in (x - 48, x + 48):
                _cask(pen, px, 4, 46, wood)

    def on_side(pen: Pen) -> None:
        for z in range(-1100, 640, 150):
            _cask(pen, z, 8, 62, wood)
            _cask(pen, z + 75, 132, 50, dark(wood, 0.12))
        pen.rect(-1300, -136, 900, -122, pen.down("#7a5434", "#4a301c"))

    ribs = []
    for z in (4.4, 1.9):
        pen = Pen()
        pen.path("M-900 -900H900V20H400V-170A400 190 0 0 0 -400 -170V20H-900Z", pen.down("#6a5c4c", "#a8987f", "#8a7c68"))
        for k in range(19):
            a = math.pi * (k + 0.5) / 19
            x, y = 400 * math.cos(a), -170 - 190 * math.sin(a)
            pen.line(f"M{num(x)} {num(y)}L{num(x * 1.12)} {num(-170 + (y + 170) * 1.24)}", dark("#8a7c68", 0.4), 5, 0.8)
        for side in (-1, 1):
            pen.path(f"M{side * 382} -172v-22q{side * -6} -14 {side * -12} 0v22Z", "#fff4dc")
            pen.path(f"M{side * 376} -210q-7 -12 0 -24q7 12 0 24Z", "#ffd27a")
            pen.disc(side * 376, -220, 9, "#ffb84a", glow=True)
            pen.pool(side * 376, -216, 190, 160, "#ffa84a", 0.8)
        ribs.append(pen.card(-9, 9, -0.2, 9, z, night_glow=False))
    near.shadow(262, 0, 70, 10)
    near.path("M206 -92Q194 -46 206 0H318Q330 -46 318 -92Z", near.across(light(wood, 0.3), wood, dark(wood, 0.45)))
    for y in (-78, -46, -14):
        near.rect(202, y - 5, 322, y + 5, "#5a5f68")
    near.oval(262, -92, 57, 11, light(wood, 0.3))
    for x in (238, 286):
        near.path(f"M{x - 13} -140H{x + 13}Q{x + 13} -116 {x} -114Q{x - 13} -116 {x - 13} -140Z", "#dff0f4", 0.55)
        near.path(f"M{x - 12} -130H{x + 12}Q{x + 11} -116 {x} -115Q{x - 11} -116 {x - 12} -130Z", "#8a1f3a")
        near.line(f"M{x} -114V-96M{x - 9} -95H{x + 9}", "#dff0f4", 2.6)
    near.path("M258 -96V-150Q258 -160 262 -164V-184H272V-164Q276 -160 276 -150V-96Z", near.across("#5a8a4a", "#24401f"))
    for x, tone in ((-290, "#8a5cc8"), (-236, "#8fae4a")):
        near.shadow(x, 0, 30, 5)
        for k in range(9):
            near.disc(x - 16 + (k % 4) * 11, -8 - (k // 4) * 12, 8, near.ball(light(tone, 0.5), tone, dark(tone, 0.4)))
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: pen.oval(0, -80, 300, 220, pen.soft("#ffd89a", 0.6)))
    return Scenery((back, *ribs, near.card(-3.6, 3.8, -0.15, 2.1, 1.2)), floors, sky="none", light="lamp", haze=0.02, spots=SPOTS)


def tunnel(s: Setting) -> Scenery:
    """A low tunnel propped with planks: lamps on a wire, a trolley on rails, spades and sacks, a bend with light."""
    rng, earth, pen, near = s.rng("escape tunnel"), "#7a5a40", Pen(), Pen()
    end = Pen()
    end.rect(-1600, -1500, 1600, 100, dark(earth, 0.6))
    end.oval(40, -120, 120, 130, end.ball("#ffe8b0", "#d89a4a", dark(earth, 0.5), cx=0.5, cy=0.5, r=0.5))
    end.pool(40, -120, 220, 200, "#ffc46b", 0.7)
    frames = []
    for z in (11.0, 7.6, 4.8, 2.4):
        card, half, wood = Pen(), 165.0 + z * 3, rng.choice(("#a87848", "#b88a58", "#966a40"))
        for side in (-1, 1):
            card.rect(side * half - 13, -258, side * half + 13, 4, card.across(light(wood, 0.3), wood, dark(wood, 0.4)))
            for y in (-200, -120, -40):
                card.rect(side * (half + 14), y - 24, side * (half + 90), y + 22, card.down(light(wood, 0.05), dark(wood, 0.35)), 2)
        card.rect(-half - 26, -284, half + 26, -252, card.down(light(wood, 0.35), wood, dark(wood, 0.4)), 3)
        card.line(f"M{num(-half)} -240Q0 -214 {num(half)} -240", "#2a2220", 3)
        card.disc(0, -218, 9, "#fff6d0")
        card.disc(0, -218, 12, "#ffd27a", glow=True)
        card.pool(0, -210, 130, 110, "#ffb85a", 0.55)
        frames += [burrow.vault(s, z + 0.5, half + 60, 340, earth, 5), card.card(-3.4, 3.4, -0.15, 3.0, z, night_glow=False)]
    pen.rect(-1400, -1300, 1400, 1300, pen.across(dark(earth, 0.3), earth, dark(earth, 0.3)))
    for y in range(-1280, 1200, 72):
        pen.rect(-74, y, 74, y + 22, pen.down("#a87848", "#5f4028"), 2)
    for x in (-46, 46):
        pen.rect(x - 4, -1300, x + 4, 1300, pen.across("#e8eef4", "#7a8490"))
    for _ in range(120):
        pen.oval(rng.uniform(-420, 420), rng.uniform(-1200, 500), rng.uniform(4, 12), rng.uniform(3, 8), rng.choice((light(earth, 0.3), dark(earth, 0.4))), 0.8)
    near.shadow(190, 0, 80, 9)
    for x, tone in ((170, "#c9ad7a"), (238, "#b89a68"), (206, "#d8bc8a")):
        y = -52 if x == 206 else 0
        near.path(f"M{x - 36} {y}Q{x - 44} {y - 50} {x - 12} {y - 56}L{x} {y - 66}L{x + 12} {y - 56}Q{x + 44} {y - 50} {x + 36} {y}Z", near.ball(light(tone, 0.3), tone, dark(tone, 0.35)))
    near.line("M-214 0L-250 -150", "#c99a62", 8)
    near.path("M-226 6L-198 6L-192 -44L-222 -50Z", near.across("#c4ccd4", "#6a7480"))
    near.shadow(-214, 2, 40, 6)
    layers = (end.card(-14, 14, -0.3, 14, 12.5), *frames, near.card(-3, 3, -0.15, 1.8, 1.2), burrow.vault(s, -1.4, 330, 330, dark(earth, 0.5), 5))
    return Scenery(layers, (pen.floor(-13, 12.6, 14),), sky="none", light="lamp", haze=0.03, spots=NARROW)


def windmill(s: Setting) -> Scenery:
    """The round floor of a windmill: the great cog wheel, the millstones, sacks of flour, a small window with a sail before it."""
    rng, gear, near = s.rng("windmill inside"), Pen(), Pen()
    wood = "#a8743f"
    plan = shell.Shell("#d8c4a0", "#a87c4c", "#7a5434", "#8a6440", "boards", "planks", "#5f4028", half=4.2, high=4.2, far=4.8, holes=((-330, 150, -220, 280), (220, 150, 330, 280)))

    def wheel(pen: Pen, x: float, y: float, r: float, squash: float) -> None:
        for k in range(20):
            a = math.tau * k / 20
            pen.disc(x + r * 1.06 * math.cos(a), y + r * 1.06 * squash * math.sin(a), r * 0.07, dark(wood, 0.35))
        pen.oval(x, y, r, r * squash, pen.ball(light(wood, 0.35), wood, dark(wood, 0.4)))
        pen.oval(x, y, r * 0.78, r * 0.78 * squash, dark(wood, 0.55))
        for k in range(3):
            a = math.pi * k / 3 + 0.3
            pen.line(f"M{num(x - r * 0.8 * math.cos(a))} {num(y - r * 0.8 * squash * math.sin(a))}L{num(x + r * 0.8 * math.cos(a))} {num(y + r * 0.8 * squash * math.sin(a))}", light(wood, 0.15), r * 0.12)
        pen.oval(x, y, r * 0.2, r * 0.2 * squash, pen.ball("#8f98a4", "#4a525e"))

    def on_back(pen: Pen) -> None:
        pen.rect(-16, -420, 16, -110, pen.across(light(wood, 0.3), wood, dark(wood, 0.45)))
        wheel(pen, 0, -318, 118, 1.0)
        wheel(pen, 138, -226, 54, 1.0)
        pen.rect(130, -226, 146, -90, pen.across(light(wood, 0.2), dark(wood, 0.4)))

    gear.shadow(60, 0, 130, 14)
    gear.path("M-62 0V-52H182V0Z", gear.across("#a87c4c", "#8a6038", "#5a3c20"))
    for y, tone in ((-52, "#a8a098"), (-84, "#c4bcae")):
        gear.rect(-56, y - 28, 176, y, gear.across(light(tone, 0.3), tone, dark(tone, 0.4)), 8)
        gear.line("".join(f"M{-40 + k * 24} {y - 24}l-6 20" for k in range(9)), dark(tone, 0.3), 3, 0.6)
    gear.path("M10 -190H110L84 -112H36Z", gear.across(light(wood, 0.3), wood, dark(wood, 0.4)))
    gear.path("M14 -190Q60 -216 106 -190Z", "#f4e4b4")
    gear.path("M180 -50Q214 -40 214 -6H190Q190 -30 180 -34Z", "#f8f2e2")
    for k, (x, y) in enumerate(((-310, 0), (-238, 0), (-276, 70), (292, 0), (350, 0))):
        if not y:
            near.shadow(x, 0, 44, 8)
        near.path(f"M{x - 36} {-y}Q{x - 46} {-y - 60} {x - 22} {-y - 76}Q{x} {-y - 84} {x + 22} {-y - 76}Q{x + 46} {-y - 60} {x + 36} {-y}Z", near.ball("#fffaf0", "#e8d8b8", "#a89470"))
        near.line(f"M{x - 20} {-y - 74}Q{x} {-y - 66} {x + 20} {-y - 74}", "#a8743f", 4)
        if k == 3:
            near.path(f"M{x - 18} {-y - 78}Q{x} {-y - 96} {x + 18} {-y - 78}Z", "#ffffff")
    dust = Pen()
    tone = "#a8b8ff" if s.dark else "#fff2cc"
    for side in (-1, 1):
        for k in range(3):
            dust.poly([(side * (238 + 26 * k), -272), (side * (256 + 26 * k), -272), (side * (70 + 40 * k), 0), (side * (20 + 40 * k), 0)], dust.down(f"{tone}/0.2", f"{tone}/0.02"))
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(0, -60, 320, 210, pen.soft("#fff6e0", 0.6)))
    furniture.pendant(dust, -120, 420, 300, "#8a5a38", 0.9)
    layers = (shell.outside(s, plan, rng), back, gear.card(-1.4, 2.6, -0.15, 2.3, 3.2), dust.card(-4.2, 4.2, -0.1, 4.2, 2.4), near.card(-3.9, 4.2, -0.15, 1.8, 1.8))
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=SPOTS)


PLACES = (
    Place(("inside a tent", "inside the tent", "in a tent", "in the tent", "tent interior", "inside of a tent"), tent, indoors=True),
    Place(("wine cellar", "wine vault", "wine cellars", "cellar full of barrels", "cask cellar", "winemaker's cellar"), cellar, indoors=True),
    Place(("escape tunnel", "dug tunnel", "tunnel dug by hand", "secret tunnel", "prison break tunnel", "narrow tunnel", "mine tunnel"), tunnel, indoors=True),
    Place(("inside a windmill", "inside the windmill", "in the windmill", "in a windmill", "windmill interior", "mill room", "miller's room"), windmill, indoors=True),
)

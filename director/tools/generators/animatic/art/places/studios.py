"""Studios: for dancing and yoga, for records and the radio, for television."""

from __future__ import annotations

import random
from functools import partial

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _mirrors(pen: Pen, a: float, b: float, high: float, wall: str) -> None:
    """Mirrors side by side: the room's own wall and windows seen pale in them."""
    pen.rect(a - 8, -high - 8, b + 8, -12, pen.down("#f4ead8", "#c9b498"), 2)
    count = round((b - a) / 118)
    for k in range(count):
        x0, x1 = a + (b - a) * k / count, a + (b - a) * (k + 1) / count - 4
        pen.rect(x0, -high, x1, -18, pen.down(light(wall, 0.5), light(wall, 0.25), "#c4b094", "#a88a64"))
        pen.rect(x0, -high, x1, -18, pen.slant("#dff2fa", "#a8ccdc", "#7fa4b8"), o=0.6)
        pen.poly([(x0 + 8, -18), (x0 + 34, -18), (x0 + 92, -high), (x0 + 66, -high)], "#ffffff", 0.28)
        pen.poly([(x0 + 44, -18), (x0 + 52, -18), (x0 + 108, -high), (x0 + 100, -high)], "#ffffff", 0.2)


def _barre(pen: Pen, a: float, b: float) -> None:
    for y in (108, 78):
        pen.rect(a, -y + 4, b, -y + 10, "#120c22", o=0.14)
        pen.rect(a, -y - 4, b, -y + 4, pen.down("#f2cf98", "#c08a50", "#8a5a30"), 4)
    for x in range(int(a) + 40, int(b), 150):
        pen.path(f"M{x - 4} -112h8v34h-8ZM{x - 3} -78h6v18h-6Z", "#8f9cac")


def _dance(yoga: bool, setting: Setting) -> Scenery:
    """Mirrors with a barre, tall windows, a floor that shines; a piano for dancers, mats, plants and candles for yoga."""
    rng = setting.rng("dance studio")
    wall = setting.looks.colour("wall", default=rng.choice(("#f0d4c4", "#e4d8e8", "#f2e4c8")) if not yoga else rng.choice(("#cfe0cc", "#d8e4e0", "#ecdcc8")))
    plan = shell.Shell(wall, "#d0a068", "#fff6ea", "#f6f0e8", "plain", "planks", half=4.8, high=3.8, far=5.6)

    def on_back(pen: Pen) -> None:
        _mirrors(pen, -440, 440, 268, wall)
        if not yoga:
            _barre(pen, -450, 450)

    def windows(pen: Pen) -> None:
        for z in range(-1200, 500, 240):
            pen.rect(z - 84, -330, z + 84, -70, pen.slant("#ffffff", "#d8ccbc"), 3)
            pen.rect(z - 76, -322, z + 76, -78, pen.down("#101a44", "#31458a") if setting.dark else pen.down("#8fc8f0", "#dff0f4", "#f8f0d8"))
            pen.path(f"M{z - 76} -78V-120Q{z - 30} -160 {z + 10} -130T{z + 76} -140V-78Z", "#22335a" if setting.dark else "#8fc08a")
            pen.line(f"M{z} -322V-78M{z - 76} -200H{z + 76}", "#ffffff", 6)
            pen.path(f"M{z - 104} -338H{z - 60}Q{z - 66} -200 {z - 96} -60H{z - 104}Z", pen.across("#ffffff", "#e8dce8"), 0.8)
        if not yoga:
            _barre(pen, -1280, 540)

    def right(pen: Pen) -> None:
        for z in range(-400, 1200, 300):
            furniture.picture(pen, z, 210, 110, 140, rng)

    def on_floor(pen: Pen) -> None:
        pen.oval(0, -420, 420, 120, pen.soft("#ffffff", 0.5))
        if yoga:
            for k, (x, z) in enumerate(((-300, 210), (-140, 330), (140, 330), (300, 210), (-330, -60), (330, -60))):
                tone = ("#7a9ad0", "#d88a9a", "#8ac0a0", "#c8a0d8")[k % 4]
                pen.rect(x - 52, -z - 96, x + 52, -z + 96, dark(tone, 0.25), 5)
                pen.rect(x - 50, -z - 98, x + 50, -z + 92, pen.down(light(tone, 0.2), tone), 5)
        if not setting.dark:
            for z in (-60, 180, 420):
                pen.poly([(-470, -z - 80), (-470, -z + 80), (-120, -z + 150), (-120, -z - 10)], pen.across("#fff6d8/0.6", "#fff6d8/0"))

    near, lamps = Pen(), Pen()
    if yoga:
        for x in (-420, 420):
            furniture.plant(near, x, 1.5, rng, "#e8dcc4")
        for k, x in enumerate((-350, 330, 352)):
            near.rect(x - 6, -22 - 6 * (k % 2), x + 6, 0, near.across("#fffaf0", "#e8d8c0"))
            near.path(f"M{x - 4} {-24 - 6 * (k % 2)}Q{x} {-44 - 6 * (k % 2)} {x + 4} {-24 - 6 * (k % 2)}Z", "#ffd27a", glow=True)
            near.pool(x, -30, 60, 50, "#ffb45e", 0.7)
    else:
        _piano(near, 356)
        near.shadow(-390, 0, 50, 7)
        near.rect(-440, -46, -340, -36, near.down("#f2cf98", "#a8743f"), 3)
        near.line("M-430 -36V0M-350 -36V0", "#8f9cac", 5)
        near.path("M-412 -46Q-416 -70 -392 -70Q-366 -70 -370 -46Z", near.ball("#ffc0d0", "#e88aa4"))
    for x in (-240, 0, 240):
        furniture.pendant(lamps, x, 380, 300, "#f4ead8", 0.9)
    back, floors = shell.room(plan, rng, on_back, windows, right, on_floor)
    layers = (back, near.card(-4.75, 4.75, -0.15, 2.2, 2.6), lamps.card(-4, 4, 1, 3.8, 3.4))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


def _piano(pen: Pen, x: float) -> None:
    """An upright piano with its stool."""
    with pen.at(x):
        pen.shadow(0, 0, 96, 9)
        pen.rect(-80, -128, 80, 0, pen.down("#3a2a2c", "#241a1e", "#141014"), 3)
        pen.rect(-86, -134, 86, -124, pen.down("#5a4448", "#241a1e"), 2)
        pen.rect(-72, -120, 72, -84, pen.slant("#2a1e22", "#4a383c"), 2)
        pen.rect(-22, -118, 22, -92, "#fffaf0")
        pen.rect(-88, -78, 88, -62, pen.down("#4a383c", "#1a1216"), 2)
        pen.rect(-74, -78, 74, -71, "#fffaf0")
        for k in range(20):
            pen.rect(-72 + k * 7.2, -78, -69 + k * 7.2, -74, "#1a1216")
        pen.rect(-30, -44, 30, -36, pen.down("#8a2f3a", "#5a1c26"), 3)
        pen.line("M-24 -36V0M24 -36V0", "#241a1e", 6)


def _foam(pen: Pen, a: float, b: float, low: float, high: float, tones: tuple[str, ...]) -> None:
    """Squares of foam whose ribs run across and down by turns."""
    for i, x in enumerate(range(int(a), int(b) - 20, 54)):
        for j, y in enumerate(range(int(low), int(high) - 20, 54)):
            tone = tones[(i * 3 + j * 5) % len(tones)]
            pen.rect(x, -y - 52, x + 52, -y, tone)
            for k in range(4):
                if (i + j) % 2:
                    pen.rect(x + k * 13, -y - 52, x + k * 13 + 13, -y, pen.across(light(tone, 0.25), tone, dark(tone, 0.45)))
                else:
                    pen.rect(x, -y - 52 + k * 13, x + 52, -y - 39 + k * 13, pen.down(light(tone, 0.25), tone, dark(tone, 0.45)))


def _microphone(pen: Pen, x: float, y: float, size: float = 1.0) -> None:
    """A studio microphone in its ring, its middle at height y."""
    with pen.at(x, -y, size):
        pen.line("M-17 0a17 19 0 1 0 34 0a17 19 0 1 0 -34 0", "#5a636e", 4)
        pen.rect(-11, -26, 11, 26, pen.across("#e8eef4", "#8f9aa8", "#3f4854"), 10)
        for k in range(5):
            pen.line(f"M-10 {-20 + k * 5}H10", "#4a5460", 1.4)
        pen.rect(-11, 4, 11, 8, "#d9a83f")


def _on_air(pen: Pen, x: float, y: float) -> None:
    """The red lamp that says that all is heard."""
    pen.rect(x - 36, -y - 15, x + 36, -y + 15, "#3a1418", 5)
    pen.rect(x - 32, -y - 11, x + 32, -y + 11, "#ff4a4a", 4)
    pen.rect(x - 32, -y - 11, x + 32, -y + 11, "#ff4a4a", 4, 0.7, glow=True)
    pen.disc(x, -y, 5, "#ffe8e0")
    pen.line(f"M{x - 14} {-y - 6}q-6 6 0 12M{x + 14} {-y - 6}q6 6 0 12M{x - 22} {-y - 8}q-8 8 0 16M{x + 22} {-y - 8}q8 8 0 16", "#ffe8e0", 2.6)
    pen.pool(x, -y, 90, 70, "#ff4a4a", 0.7)


def _mixer(pen: Pen, a: float, b: float, y: float, rng: random.Random) -> None:
    """A mixing desk from a to b, its lower edge on height y."""
    pen.poly([(a, -y), (b, -y), (b - 12, -y - 34), (a + 12, -y - 34)], pen.down("#4a5260", "#2a303c"))
    for k in range(int((b - a) / 13) - 2):
        x = a + 18 + k * 13
        pen.line(f"M{num(x)} {-y - 16}v12", "#12161e", 2)
        pen.rect(x - 3, -y - rng.uniform(7, 15), x + 3, -y - 5, "#dfe6ee", 1)
        for j in range(2):
            c = rng.choice(("#7dffa0", "#ffd24a", "#ff6a5a"))
            pen.disc(x, -y - 22 - j * 6, 2, c)
            pen.disc(x, -y - 22 - j * 6, 2, c, glow=True)


def _recording(setting: Setting) -> Scenery:
    """Foam and wood, the window to the desk, a microphone, drums, guitars on the wall, a rug."""
    rng = setting.rng("recording studio")
    tone = setting.looks.colour("wall", default=rng.choice(("#8a4f3a", "#3f5f7a", "#6a4a7a")))
    plan = shell.Shell("#b8845a", "#8a6040", "#7a5434", "#5f4a3c", "boards", "planks", half=4.2, high=3.3, far=4.8)

    def on_back(pen: Pen) -> None:
        _foam(pen, -400, -190, 60, 290, (tone, dark(tone, 0.25), dark(tone, 0.1)))
        _foam(pen, 196, 400, 60, 290, (tone, dark(tone, 0.25), dark(tone, 0.1)))
        pen.rect(-172, -262, 172, -92, pen.slant("#c9966a", "#6a4428"), 4)
        pen.rect(-160, -250, 160, -104, pen.down("#3a3f58", "#262a3e"), 2)
        for x in (-92, 92):
            pen.rect(x - 34, -232, x + 34, -150, pen.down("#20242f", "#12141c"), 3)
            for y, r in ((-212, 11), (-178, 19)):
                pen.disc(x, y, r, pen.ball("#5a6274", "#20242f"))
        pen.rect(-36, -226, 36, -172, "#123a52")
        pen.rect(-36, -226, 36, -172, "#6fd0ff", 2, 0.6, glow=True)
        _mixer(pen, -150, 150, 108, rng)
        pen.rect(-160, -250, 160, -104, "#ffd8a0", 2, 0.14, glow=True)
        pen.poly([(-120, -104), (-80, -104), (-10, -250), (-50, -250)], "#ffffff", 0.12)
        _on_air(pen, 0, 288)

    def on_side(pen: Pen) -> None:
        for z in (-520, -130, 260):
            _foam(pen, z - 110, z + 60, 110, 300, (tone, dark(tone, 0.25)))
            with pen.at(z + 118, -130, 0.85):
                pen.path("M-22 -4Q-34 -40 -18 -58Q-24 -78 -12 -88H12Q24 -78 18 -58Q34 -40 22 -4Q0 6 -22 -4Z", pen.slant("#f2b45a", "#c9702a", "#7a3a1a"))
                pen.rect(-4, -172, 4, -56, "#4a2a20")
                pen.disc(0, -52, 8, "#3a1f18")

    drums, stand, lamps = Pen(), Pen(), Pen()
    _drums(drums, 256, tone)
    stand.shadow(-244, 0, 40, 6)
    stand.line("M-244 -4V-150L-200 -178M-244 -4L-276 0M-244 -4L-212 0", "#3f4854", 5)
    _microphone(stand, -186, 176)
    stand.line("M-300 0V-104M-324 0H-276", "#3f4854", 4)
    stand.path("M-334 -148H-266L-272 -104H-328Z", stand.slant("#4a525e", "#22262e"))
    stand.rect(-326, -144, -302, -112, "#fffaf0")
    stand.rect(-299, -144, -275, -112, "#fffaf0")
    for x in (-220, 220):
        furniture.pendant(lamps, x, 330, 256, "#e8a84a", 0.9)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: furniture.rug(pen, 0, 30, 230, 150, tone, "#f0dcb8"))
    layers = (back, drums.card(1.4, 4.1, -0.15, 1.9, 2.8), stand.card(-3.6, -1.2, -0.15, 2.3, 2.0), lamps.card(-3.6, 3.6, 0.6, 3.3, 2.6))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


def _drums(pen: Pen, x: float, tone: str) -> None:
    """A set of drums from the front, 190 cm."""
    with pen.at(x):
        pen.shadow(0, 0, 110, 10)
        for dx, y, r in ((-62, 62, 26), (62, 58, 28)):
            pen.rect(dx - r, -y - 14, dx + r, -y + 14, pen.across(light(tone, 0.4), tone, dark(tone, 0.3)), 4)
            pen.oval(dx, -y - 14, r, 7, "#fffaf0")
            pen.line(f"M{dx} {-y + 14}V0", "#8f9cac", 4)
        for dx in (-26, 26):
            pen.rect(dx - 24, -116, dx + 24, -88, pen.across(light(tone, 0.4), tone, dark(tone, 0.3)), 4)
            pen.oval(dx, -116, 24, 7, "#fffaf0")
        pen.disc(0, -44, 44, pen.slant("#f4f7fa", "#8f9cac"))
        pen.disc(0, -44, 38, pen.ball("#fffdf6", "#f0e8da", "#cfc4b4"))
        pen.disc(0, -44, 14, tone)
        for dx, y in ((-92, 148), (88, 156)):
            pen.line(f"M{dx} {-y}V0", "#8f9cac", 3)
            with pen.at(dx, -y, turn=-8 if dx < 0 else 8):
                pen.oval(0, 0, 36, 5, pen.down("#fff2c0", "#d9a83f", "#8a5f20"))


def _radio(setting: Setting) -> Scenery:
    """A desk with microphones on arms, foam all round, the red lamp, a clock, lights of the town in the window."""
    rng = setting.rng("radio booth")
    tone = setting.looks.colour("wall", default=rng.choice(("#5a4a86", "#2f6a7a", "#8a3f4a")))
    plan = shell.Shell(dark(tone, 0.2), "#4a4450", "#3a3444", "#3f3a4a", "plain", "carpet", half=3.6, high=3.0, far=4.0, holes=((-330, 110, -170, 232),))

    def on_back(pen: Pen) -> None:
        _foam(pen, -136, 240, 50, 286, (tone, dark(tone, 0.2), light(tone, 0.1)))
        _on_air(pen, 50, 250)
        furniture.clock(pen, 300, 226, 30)
        furniture.cabinet(pen, 250, 106, 110, "#3a3444", 2)
        for k in range(5):
            pen.rect(258, -138 - k * 20, 348, -122 - k * 20, pen.down("#3f4656", "#20242e"), 1)
            for j in range(6):
                c = ("#7dffa0", "#ffd24a", "#6fd0ff")[(j + k) % 3]
                pen.disc(270 + j * 13, -130 - k * 20, 2.6, c)
                pen.disc(270 + j * 13, -130 - k * 20, 2.6, c, glow=True)

    desk, lamps = Pen(), Pen()
    for s in (-1, 1):
        with desk.at(s * 228):
            desk.shadow(0, 0, 110, 9)
            desk.rect(-96, -76, 96, 0, desk.down("#8a5e3c", "#6a4428", "#442a18"), 3)
            desk.rect(-102, -84, 102, -74, desk.down("#d8a468", "#8f5f34"), 3)
            _mixer(desk, -70, 40, 84, rng)
            desk.line(f"M{s * 70} -84V-150L{-s * 10} -178", "#8f9cac", 5)
            _microphone(desk, -s * 16, 160, 0.8)
            desk.rect(50 if s < 0 else -86, -140, 94 if s < 0 else -42, -92, "#20242e", 3)
            desk.rect(54 if s < 0 else -82, -136, 90 if s < 0 else -46, -96, "#6fd0ff", 2, 0.8, glow=True)
            desk.line(f"M{s * 30} -86q0 -26 16 -26t16 26", "#2a2e38", 6)
    for x in (-180, 180):
        furniture.pendant(lamps, x, 300, 236, "#e8a84a", 0.8)
    back, floors = shell.room(plan, rng, on_back, lambda pen: _foam(pen, -700, 380, 60, 290, (tone, dark(tone, 0.2), light(tone, 0.1))),
                              lambda pen: _foam(pen, -380, 700, 60, 290, (tone, dark(tone, 0.2), light(tone, 0.1))))
    layers = (shell.outside(setting, plan, rng, town=True), back, desk.card(-3.5, 3.5, -0.15, 2.2, 2.4), lamps.card(-3, 3, 0.4, 3.0, 2.6))
    return Scenery(layers, floors, light="lamp", haze=0.012, spots=SPOTS)


def _television(setting: Setting) -> Scenery:
    """The set: a curved desk before lit panels with a skyline; cameras on their stands, spots on the rig, the dark hall around."""
    rng = setting.rng("tv studio")
    tone = setting.looks.colour("wall", "desk", default=rng.choice(("#2f78d8", "#8a3fc8", "#d8503f")))
    plan = shell.Shell("#2a3044", "#3f4660", "#20263a", "#1a1e2e", "panels", "tiles", half=6.0, high=4.8, far=6.4)

    def on_back(pen: Pen) -> None:
        pen.rect(-400, -380, 400, -10, pen.down("#1c2a52", "#2a4a8a"), 10)
        pen.rect(-280, -350, 280, -100, pen.down("#1a2f6a", "#4f6fc0", "#f2a878"), 4)
        for k in range(15):
            x, tall = -276 + k * 37, rng.uniform(40, 170)
            pen.rect(x, -100 - tall, x + 32, -100, pen.down("#2a3f7a", "#1a2750"))
            for j in range(int(tall / 22)):
                for i in range(2):
                    if rng.random() < 0.6:
                        pen.rect(x + 6 + i * 12, -110 - j * 22, x + 12 + i * 12, -100 - j * 22, "#ffe2a0")
        pen.rect(-280, -350, 280, -100, "#8fb0ff", 4, 0.16, glow=True)
        for s in (-1, 1):
            pen.rect(s * 300, -360, s * 384, -30, pen.down(light(tone, 0.3), tone, dark(tone, 0.4)), 6)
            for k in range(5):
                pen.rect(s * 312, -340 + k * 62, s * 372, -300 + k * 62, light(tone, 0.55), 4, 0.5)
                pen.rect(s * 312, -340 + k * 62, s * 372, -300 + k * 62, light(tone, 0.4), 4, 0.3, glow=True)
        pen.neon("M-400 -14V-380H400V-14", light(tone, 0.3), 5, 0.8)

    desk, cameras, rig = Pen(), Pen(), Pen()
    desk.shadow(0, 0, 220, 14)
    desk.path("M-210 -84Q0 -50 210 -84L180 0Q0 26 -180 0Z", desk.across(dark(tone, 0.4), tone, light(tone, 0.3), tone, dark(tone, 0.4)))
    desk.path("M-226 -98Q0 -122 226 -98V-86Q0 -52 -226 -86Z", desk.down("#f4f8fc", "#b8c4d4"))
    desk.line("M-196 -48Q0 -16 196 -48", "#ffffff", 5, 0.8)
    desk.line("M-196 -48Q0 -16 196 -48", light(tone, 0.5), 7, 0.8, glow=True)
    for x in (-110, 110):
        desk.rect(x - 16, -106, x + 16, -100, "#fffaf0")
        desk.rect(x + 26, -116, x + 36, -98, desk.across("#ffffff", "#a8b8cc"), 2)
    for s in (-1, 1):
        with cameras.at(s * 330, 0, 1, flip=s > 0):
            _camera(cameras)
    for x in range(-480, 481, 160):
        rig.rect(x - 19, -462, x + 19, -420, rig.down("#4a5268", "#1a1e2a"), 6)
        rig.oval(x, -418, 18, 6, "#fffaf0")
        rig.oval(x, -418, 18, 6, "#fff0d0", glow=True)
        rig.poly([(x - 16, -416), (x + 16, -416), (x * 0.5 + 110, 0), (x * 0.5 - 110, 0)], rig.down("#fff4dc/0.12", "#fff4dc/0"), glow=True)
    rig.rect(-600, -476, 600, -462, rig.down("#5a637a", "#2a3044"))
    def on_floor(pen: Pen) -> None:
        pen.oval(0, -120, 400, 330, pen.soft("#cfe0ff", 0.5))
        pen.oval(0, -120, 400, 330, pen.soft("#9fc0ff", 0.16), glow=True)
        pen.line("M-330 -120a330 260 0 1 0 660 0a330 260 0 1 0 -660 0", light(tone, 0.3), 5, 0.6)

    back, floors = shell.room(plan, rng, on_back, on_floor=on_floor)
    layers = (back, desk.card(-2.6, 2.6, -0.2, 1.4, 3.8), rig.card(-6, 6, -0.05, 4.8, 3.2), cameras.card(-4.6, 4.6, -0.15, 2.2, 1.5))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


def _camera(pen: Pen) -> None:
    """A studio camera on its pedestal, looking to the right."""
    pen.shadow(0, 0, 56, 8)
    pen.path("M-46 0L-30 -16H30L46 0Z", pen.across("#6a7484", "#2a303c"))
    pen.rect(-12, -104, 12, -14, pen.across("#8f9aac", "#4a5464", "#262c38"))
    pen.line("M-40 -70Q0 -56 40 -70", "#8f9aac", 6)
    pen.rect(-58, -170, 44, -108, pen.slant("#5a6476", "#2a303e", "#161a24"), 6)
    pen.path("M44 -160L86 -168V-112L44 -120Z", pen.down("#3f4656", "#161a24"))
    pen.oval(86, -140, 7, 28, pen.ball("#9fd8ff", "#3f6a9a", "#12203a"))
    pen.rect(-84, -190, -34, -158, "#20262f", 3)
    pen.rect(-80, -186, -38, -162, "#6fb8ff", 2, 0.7, glow=True)
    pen.disc(30, -176, 6, "#ff4a4a")
    pen.disc(30, -176, 6, "#ff4a4a", glow=True)
    pen.line("M-58 -124L-96 -104", "#8f9aac", 5)


PLACES = (
    Place(("dance studio", "ballet studio", "ballet school", "dance school", "dance class", "rehearsal room", "ballet class", "dance hall with mirrors",
           "ballet room", "dance rehearsal room", "dancing school"), partial(_dance, False), indoors=True),
    Place(("yoga studio", "yoga class", "yoga room", "meditation room", "pilates studio"), partial(_dance, True), indoors=True),
    Place(("recording studio", "music studio", "sound studio", "band room", "rehearsal studio", "music room", "band rehearsal room", "record studio", "sound booth"),
          _recording, indoors=True),
    Place(("radio booth", "radio studio", "radio station", "broadcasting booth", "podcast studio", "broadcast booth"), _radio, indoors=True),
    Place(("tv studio", "television studio", "newsroom", "news studio", "tv station", "news desk", "film studio", "talk show",
           "game show", "quiz show", "cooking show", "broadcast studio", "news set", "movie set", "film set", "sound stage", "movie studio"), _television, indoors=True),
)

"""Ways of brick under the ground: a sewer with its green water, and the bottom of a well."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.towers import courses

BRICK, WATER = "#8a6f64", "#5fb06a"
_HALF, _HIGH, _FAR, _EDGE = 3.7, 3.7, 17.0, 1.75           # metres; the water lies right of _EDGE
_SPOTS = ((0.0, 0.0), (-1.1, 0.2), (1.0, 0.3), (-2.0, 0.8), (-0.5, 1.2))


def _ring(rng: random.Random, z: float) -> Layer:
    """A rib of the vault: two courses of voussoirs over piers, everything outside it in shade."""
    pen = Pen()
    half, spring, rise = _HALF * 100 - 26, 150.0, 190.0
    stone = mix(BRICK, "#3a3a3c", min(0.4, z * 0.02))
    curve = f"M{num(-half)} 30V{num(-spring)}A{num(half)} {num(rise)} 0 0 1 {num(half)} {num(-spring)}V30"
    pen.path(f"M-900 30V-900H900V30H{num(half)}V{num(-spring)}A{num(half)} {num(rise)} 0 0 0 {num(-half)} {num(-spring)}V30Z", dark(stone, 0.35))
    for row in range(26):
        for side in (-1, 1):
            for k in range(9):
                x = side * (half + 34 + k * 62 + 30 * (row % 2))
                pen.rect(x - 28, -row * 19 - 17, x + 28, -row * 19 - 2, rng.choice((stone, dark(stone, 0.3), dark(stone, 0.15))), 2, 0.55)
    pen.line(curve, light(stone, 0.06), 44, cap="butt")
    pen.line(curve, light(stone, 0.45), 4, 0.7)
    outer = 22.0
    for k in range(31):
        a = math.pi * k / 30
        c, s = math.cos(a), math.sin(a)
        tone = rng.choice((light(stone, 0.22), dark(stone, 0.2), "#7a7a6c", light(stone, 0.1)))
        x, y = half * c, -spring - rise * s
        if k % 2:
            pen.line(f"M{num(x - outer * c)} {num(y + outer * s)}L{num(x + outer * c)} {num(y - outer * s)}", tone, 30, 0.55, cap="butt")
        pen.line(f"M{num(x - outer * c)} {num(y + outer * s)}L{num(x + outer * c)} {num(y - outer * s)}", dark(stone, 0.5), 2.4, 0.7)
    for side in (-1, 1):
        for row in range(6):
            y = -row * 26
            pen.rect(side * half - 22, y - 24, side * half + 22, y - 2, rng.choice((light(stone, 0.2), stone, dark(stone, 0.16), "#6f8060")), 2, 0.8)
        pen.path(f"M{num(side * half - 24)} 10Q{num(side * (half - 10))} -60 {num(side * half + 22)} -74V10Z", "#5f8a4a", 0.5)
    return pen.card(-9, 9, -0.3, 9, z)


def _walls(pen: Pen, rng: random.Random, pipes: bool) -> None:
    """Damp on the bricks, moss at the foot, pipes with valves along the wall."""
    for _ in range(26):
        x, long = rng.uniform(-900, 1650), rng.uniform(50, 190)
        pen.path(f"M{num(x - 9)} -250Q{num(x)} {num(-250 + long * 1.6)} {num(x + 9)} -250Z", "#2f3f38", 0.35)
    for _ in range(40):
        pen.oval(rng.uniform(-900, 1650), -rng.uniform(0, 34), rng.uniform(30, 90), rng.uniform(10, 26), pen.soft("#6fa84f", 0.7))
    if not pipes:
        for z in range(-700, 1500, 420):               # pipes that pour into the water
            pen.disc(z, -96, 44, pen.ball("#a8b0b4", "#6a747c", "#363e48"))
            pen.disc(z, -96, 33, "#16201e")
            pen.path(f"M{z - 27} -84Q{z} -70 {z + 27} -84L{z + 34} 0H{z - 34}Z", pen.down("#8fe08a/0.9", "#5fb06a/0.8"))
        return
    for y, r, tone in ((232, 17, "#b0683c"), (190, 11, "#7a8a94"), (84, 22, "#5f7f74")):
        pen.rect(-1400, -y - r, 1750, -y + r, pen.down(light(tone, 0.5), tone, dark(tone, 0.5)))
        for z in range(-1200, 1700, 190):
            pen.rect(z - 8, -y - r - 5, z + 8, -y + r + 5, pen.down(light(tone, 0.35), dark(tone, 0.1), dark(tone, 0.6)), 3)
    for z in range(-560, 1500, 380):
        pen.line(f"M{z} -84v-44", "#4f5a58", 8)
        pen.disc(z, -134, 26, "#b83f34")
        pen.disc(z, -134, 18, "#3a2a28")
        pen.line(f"M{z - 22} -134h44M{z} -156v44", "#d8584a", 6)


def _ground(rng: random.Random, dark_now: bool) -> Floor:
    """A paved ledge on the left, the channel on the right with its edge, slow streaks and rings on green water."""
    pen = Pen()
    half, edge, top, bottom = int(_HALF * 100), int(_EDGE * 100), int(-_FAR * 100), 1300
    pen.rect(-half, top, edge, bottom, "#7f7a74")
    for j, row in enumerate(range(top, bottom, 58)):
        for left in range(-half - (j % 2) * 46, edge - 24, 92):
            pen.rect(max(left, -half) + 2, row + 2, min(left + 90, edge - 26), row + 56, rng.choice(("#8a847c", "#7a746e", "#948c80", "#6f7468", "#837a70")), 5)
    for _ in range(24):
        pen.oval(rng.uniform(-340, 120), rng.uniform(-1500, 600), rng.uniform(26, 80), rng.uniform(14, 46), pen.soft("#3f5a48", 0.8))
    for _ in range(7):
        x, y = rng.uniform(-300, 90), rng.uniform(-1100, 60)
        pen.oval(x, y, rng.uniform(30, 60), rng.uniform(14, 26), "#4f6a60", 0.6)
        pen.oval(x - 6, y - 4, 20, 6, "#c8f0d0", 0.5)
    pen.rect(edge - 24, top, edge, bottom, pen.across("#b4aca0", "#8f877c"))
    pen.rect(edge, top, edge + 14, bottom, "#2a2f2a")
    pen.rect(edge + 14, top, half, bottom, pen.across(dark(WATER, 0.45), WATER, light(WATER, 0.12), dark(WATER, 0.3)))
    for _ in range(120):
        x, y, long = rng.uniform(edge + 22, half - 10), rng.uniform(top, 900), rng.uniform(30, 150)
        pen.line(f"M{num(x)} {num(y)}q{num(rng.uniform(-7, 7))} {num(-long / 2)} 0 {num(-long)}", rng.choice(("#c8f4a8", "#3f8a52", "#8fdc84", "#e8ffd0")), rng.uniform(2, 5), 0.6)
    for _ in range(16):
        x, y = rng.uniform(edge + 40, half - 40), rng.uniform(-1300, 300)
        pen.oval(x, y, 15, 10, "#d8ffb8", 0.6)
        pen.oval(x, y, 11, 7, WATER)
    pen.rect(edge + 14, top, half, bottom, pen.across("#7dff8a/0.02", "#a8ff9a/0.16", "#7dff8a/0.02"), glow=True)
    pen.oval(-40, -330, 230, 240, pen.soft("#eaf6e0", 0.55 if not dark_now else 0.4))
    pen.oval(-40, -330, 250, 260, pen.soft("#d8f0d8", 0.14), glow=True)
    pen.oval(-40, -1050, 230, 240, pen.soft("#eaf6e0", 0.5))
    return pen.floor(-13, _FAR, _HALF, night_glow=False)


def _shaft(z: float, strength: float = 1.0) -> Layer:
    """Light that falls through a grating in the crown of the vault, with the ladder below it."""
    pen = Pen()
    for k in range(4):
        a = -112 + k * 42
        pen.poly([(a, -366), (a + 24, -366), (a * 1.9 + 74, 0), (a * 1.9 - 26, 0)], pen.down(f"#f0ffe4/{0.42 * strength:.2f}", f"#e0f8dc/{0.06 * strength:.2f}"))
        pen.poly([(a, -366), (a + 24, -366), (a * 1.9 + 74, 0), (a * 1.9 - 26, 0)], pen.down(f"#e8ffe0/{0.2 * strength:.2f}", "#e0f8dc/0"), glow=True)
    pen.rect(-124, -384, 66, -360, "#2a3030", 4)
    for k in range(5):
        pen.rect(-116 + k * 37, -380, -94 + k * 37, -363, "#fbfff0")
        pen.rect(-116 + k * 37, -380, -94 + k * 37, -363, "#f4ffe8", 0, 0.8, glow=True)
    return pen.card(-3, 3, -0.05, 3.9, z, night_glow=False)


def _end(rng: random.Random) -> Layer:
    """The far end: an iron grille over a round mouth with pale light, fog on the water."""
    pen = Pen()
    pen.rect(-1400, -1800, 1400, 40, pen.down("#1a2222", "#2a3632", "#24302a"))
    for row in range(24):
        for k in range(-7, 8):
            pen.rect(k * 60 + 30 * (row % 2) + 2, -row * 18 - 16, k * 60 + 30 * (row % 2) + 57, -row * 18 - 2, rng.choice(("#4f4a44", "#5a5048", "#46483f")), 2, 0.7)
    pen.disc(0, -170, 190, pen.ball("#8f867a", "#6a6258", "#4a443e"))
    pen.disc(0, -170, 166, pen.ball("#f4ffe8", "#b8e8b8", "#4f9a78", cx=0.5, cy=0.45, r=0.6))
    pen.disc(0, -170, 166, pen.ball("#e8ffe0/0.5", "#a8e8b0/0.25", "#4f9a78/0.05", cx=0.5, cy=0.45, r=0.6), glow=True)
    for k in range(-4, 5):
        h = math.sqrt(166**2 - (k * 36) ** 2)
        pen.line(f"M{k * 36} {num(-170 - h)}V{num(-170 + h)}", "#26302e", 9)
    pen.line("M-160 -214H160M-160 -126H160", "#26302e", 8)
    pen.oval(0, -60, 420, 120, pen.soft("#c8f0c8", 0.5))
    return pen.card(-14, 14, -0.3, 17, _FAR + 0.02, night_glow=False)


def _lamps(pen: Pen, x: float, y: float) -> None:
    """A caged lamp on height y."""
    pen.line(f"M{num(x)} {num(-y - 40)}V{num(-y - 22)}", "#2a2f30", 5)
    pen.path(f"M{num(x - 15)} {num(-y - 10)}Q{num(x)} {num(-y - 30)} {num(x + 15)} {num(-y - 10)}Z", "#3a4240")
    pen.path(f"M{num(x - 11)} {num(-y - 10)}H{num(x + 11)}L{num(x + 8)} {num(-y + 16)}H{num(x - 8)}Z", "#fff0b8")
    pen.path(f"M{num(x - 11)} {num(-y - 10)}H{num(x + 11)}L{num(x + 8)} {num(-y + 16)}H{num(x - 8)}Z", "#ffdc8a", 0.9, glow=True)
    pen.line(f"M{num(x - 11)} {num(-y - 2)}h22M{num(x - 10)} {num(-y + 8)}h20M{num(x)} {num(-y - 10)}v26", "#3a4240", 2)
    pen.pool(x, -y + 4, 150, 140, "#ffc86a", 0.85)


def sewer(s: Setting) -> Scenery:
    """A vault of brick with ribs, a ledge, a channel of green water, pipes, caged lamps, light through gratings."""
    rng = s.rng("sewer")
    plan = shell.Shell(BRICK, "#7f7a74", "#5f5a50", dark(BRICK, 0.4), "bricks", half=_HALF, high=_HIGH, far=_FAR, near=-13)
    walls = (shell.side(plan, "left", lambda pen: _walls(pen, rng, True), rng), shell.side(plan, "right", lambda pen: _walls(pen, rng, False), rng))
    lamps, rubble = Pen(), Pen()
    _lamps(lamps, -316, 250)
    rubble.shadow(-286, 0, 70, 8)
    for x, y, r in ((-320, -16, 24), (-276, -13, 20), (-240, -8, 13)):
        rubble.rect(x - r, y - r * 0.6, x + r, 0, rubble.slant("#b08a78", "#7a5a4c", "#4f3a32"), 4)
    for x, tall in ((-338, 40), (-258, 26), (-230, 18)):
        rubble.path(f"M{x - 9} 0Q{x - 6} {-tall} {x} {-tall}T{x + 9} 0Z", "#7ab85a")
    layers = [_end(rng), *(_ring(rng, z) for z in (14.5, 11.2, 8.2, 5.6))]
    layers += [_shaft(10.4, 0.7), lamps.card(-3.7, -1.6, 1.2, 3.4, 8.0), _shaft(3.6), _ring(rng, 2.9), lamps.card(-3.7, -1.6, 1.2, 3.4, 2.6),
               rubble.card(-3.6, -2.1, -0.12, 0.6, 2.2)]
    return Scenery(tuple(layers), (_ground(rng, s.dark), shell.ceiling(plan, shell.nothing), *walls), sky="none", light="gloom", haze=0.03, spots=_SPOTS)


def well(s: Setting) -> Scenery:
    """The bottom of a well: a round wall of mossy stone, a disc of light high up, the bucket on its rope, shallow water."""
    rng = s.rng("well")
    stone = "#b4c0bc"
    back, bucket, rays = Pen(), Pen(), Pen()
    back.rect(-1400, -2400, 1400, 40, dark(stone, 0.75))
    courses(back, 340, 900, stone, rng, 54)
    for _ in range(46):
        x, y = rng.uniform(-300, 300), -rng.uniform(0, 560)
        back.oval(x, y, rng.uniform(20, 70), rng.uniform(12, 34), back.soft("#6fa858", 0.75))
    for x in (-236, -120, 60, 190, 270):
        d, y = f"M{x} -620", -620.0
        while y < -240 + rng.uniform(-60, 90):
            y += 34
            d += f"Q{num(x + rng.uniform(-22, 22))} {num(y - 17)} {num(x + rng.uniform(-8, 8))} {num(y)}"
            for side in (-1, 1):
                back.oval(x + side * 11, y - 8, 11, 7, rng.choice(("#5f9a4f", "#7ab860", "#4a8448")))
        back.line(d, "#3f6a3f", 4)
    back.rect(-340, -900, 340, -250, back.down("#f4fbff/0.75", "#cfe8ff/0"))
    back.rect(-340, -900, 340, -250, back.down("#dff0ff/0.4", "#cfe8ff/0"), glow=True)
    bucket.line("M0 -700V-226", "#d9bc88", 6)
    bucket.line("M-30 -190Q0 -268 30 -190", "#5a6068", 4)
    bucket.path("M-34 -196H34L26 -128H-26Z", bucket.across("#c08a54", "#9a6238", "#5a3820"))
    for y in (-188, -144):
        bucket.rect(-33, y, 33, y + 7, "#5f6670")
    tone = "#bcd0ff" if s.dark else "#fff6d8"
    for k in range(3):
        rays.poly([(-130 + k * 90, -800), (-80 + k * 90, -800), (10 + k * 130, 0), (-130 + k * 130, 0)], rays.down(f"{tone}/0.36", f"{tone}/0.03"))
    floor = Pen()
    floor.rect(-900, -460, 900, 1300, floor.down("#3f6a74", "#4f8490", "#3a606a"))
    floor.oval(0, -60, 330, 270, floor.soft("#c8f0f4", 0.7))
    for k in range(4):
        r = 70 + k * 66
        floor.line(f"M{-r} -20a{r} {num(r * 0.62)} 0 1 1 {2 * r} 0a{r} {num(r * 0.62)} 0 1 1 {-2 * r} 0", "#d8f6f6", 3, 0.4)
    for _ in range(26):
        x, y = rng.uniform(-330, 330), rng.uniform(-380, 300)
        floor.oval(x, y, rng.uniform(12, 34), rng.uniform(8, 20), rng.choice(("#8f9a94", "#7a8684", "#a4aca4")), 0.8)
    walls = []
    for which in ("left", "right"):
        pen = Pen()
        a, b = (-1200, 420) if which == "left" else (-420, 1200)
        pen.rect(a, -1600, b, 0, pen.down(dark(stone, 0.3), dark(stone, 0.4)))
        for row in range(30):
            for x in range(a - (row % 2) * 40, b, 84):
                pen.rect(x + 3, -row * 54 - 51, x + 80, -row * 54 - 3, rng.choice((dark(stone, 0.2), dark(stone, 0.3), dark(stone, 0.12), "#8fa48a")), 8, 0.8)
        walls.append(pen.wall(which, -12, 4.2, 3.4, 16))
    hung = replace(bucket.card(-1, 1, 1.0, 7, 2.4), x=1.5)
    layers = (back.card(-14, 14, -0.3, 24, 4.22, night_glow=False), rays.card(-2.4, 3.2, 0, 8, 3.0), hung)
    return Scenery(layers, (floor.floor(-12, 4.2, 3.4), *walls), sky="none", light="gloom", haze=0.01, spots=_SPOTS)


PLACES = (
    Place(("sewer", "sewers", "sewer tunnel", "storm drain", "drain tunnel", "drain", "brick tunnel", "underground canal", "canalisation", "sewage tunnel",
           "sewer pipe"), sewer, indoors=True),
    Place(("bottom of a well", "bottom of the well", "inside a well", "inside the well", "well shaft", "well", "deep well"), well, indoors=True),
)

"""Water and sand: open sea, beach, underwater, river and lake, desert, cave, the open sky, a volcano."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora
from director.tools.generators.animatic.art.places.pen import Pen, num

SEA = "#2f87b8"


def swell(s: Setting, z: float, wide: float, top: float, deep: float, colour: str, tall: float, salt: str, foam: float = 0.5) -> Layer:
    """One sheet of waves with foam along its crests; it bobs and drifts a little."""
    pen, rng = Pen(), s.rng(salt)
    half, step = wide * 50, tall * 420 + 40
    crest, x = f"M{num(-half)} {num(-top * 100)}", -half
    crests = []
    while x < half:
        w = step * rng.uniform(0.8, 1.25)
        h = tall * 100 * rng.uniform(0.6, 1.1)
        crest += f"C{num(x + w * 0.3)} {num(-top * 100)} {num(x + w * 0.38)} {num(-top * 100 - h)} {num(x + w * 0.55)} {num(-top * 100 - h)}"
        crest += f"S{num(x + w * 0.8)} {num(-top * 100)} {num(x + w)} {num(-top * 100)}"
        crests.append((x + w * 0.55, -top * 100 - h, w, h))
        x += w
    pen.path(f"{crest}V{num(deep * 100)}H{num(-half)}Z", pen.down(light(colour, 0.34), colour, dark(colour, 0.3), dark(colour, 0.55)))
    for cx, cy, w, h in crests:
        pen.line(f"M{num(cx - w * 0.2)} {num(cy + h * 0.35)}Q{num(cx)} {num(cy - h * 0.1)} {num(cx + w * 0.24)} {num(cy + h * 0.5)}", "#ffffff", max(1.5, h * 0.10), foam)
        for k in range(3):
            y = cy + h * (1.0 + k * 0.9) + 6
            pen.line(f"M{num(cx - w * rng.uniform(0.1, 0.4))} {num(y)}h{num(w * rng.uniform(0.15, 0.4))}", light(colour, 0.55), max(1.0, h * 0.05), 0.35)
    return pen.card(-wide / 2, wide / 2, -deep, top + tall * 1.2, z, bob=0.035 * max(1, z / 10), drift=rng.uniform(-0.05, 0.05))


def sheen(s: Setting, z: float, wide: float, low: float, high: float, warm: bool = False) -> Layer:
    """Light lying on far water: short bright strokes, thicker towards the middle."""
    pen, rng = Pen(), s.rng(f"sheen{z}")
    for _ in range(90):
        x = rng.gauss(-wide * 16, wide * 11)
        y = -rng.uniform(low, high) * 100
        w = rng.uniform(30, 190) * z / 40
        pen.rect(x - w / 2, y, x + w / 2, y + rng.uniform(1.5, 4) * z / 40, "#fff4d6" if warm else "#ffffff", 2, rng.uniform(0.12, 0.5), glow=True)
        pen.rect(x - w / 2, y, x + w / 2, y + 2 * z / 40, "#ffffff", 2, 0.22)
    return pen.card(-wide / 2, wide / 2, low, high + 0.1, z)


def sea(s: Setting) -> Scenery:
    layers = [_horizon(s), _islands(s)]
    for z, wide, top, tall in ((150, 520, -1.3, 0.5), (80, 300, -1.05, 0.36), (42, 170, -0.82, 0.30), (24, 110, -0.62, 0.26), (13, 70, -0.45, 0.24), (7, 46, -0.3, 0.22)):
        layers.append(swell(s, z, wide, top, z * 0.5 + 4, mix(SEA, "#5fb4cf", min(0.6, z / 200)), tall, f"w{z}", 0.35 + 8 / (z + 12)))
    layers.append(swell(s, 2.6, 32, -0.14, 5, SEA, 0.18, "w2", 0.7))
    layers += [swell(s, z, wide, top, 4, dark(SEA, 0.08 + k * 0.07), 0.15, f"n{z}", 0.8)
               for k, (z, wide, top) in enumerate(((-0.35, 22, 0.02), (-1.7, 17, -0.06), (-3.2, 14, -0.14), (-4.6, 12, -0.24)))]
    layers.append(sheen(s, 60, 220, -1.6, -0.75))
    return Scenery(tuple(layers), haze=0.05)


def _horizon(s: Setting) -> Layer:
    pen = Pen()
    pen.rect(-120000, 0, 120000, 30000, pen.down("#8fc6da", "#4f9dc0", SEA))
    return pen.card(-1200, 1200, -300, 0.0, 420)


def _islands(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("islands")
    for x, w, h in ((-16000, 5200, 1500), (13500, 7200, 2300), (17500, 3800, 1300)):
        pen.path(flora.ridge(rng, x - w / 2, x + w / 2, -h * 0.35, 900, h * 0.9, w / 4), "#7f9fb4")
        pen.path(f"M{num(x - w / 2)} 0Q{num(x - w * 0.1)} {num(-h * 1.3)} {num(x)} {num(-h)}T{num(x + w / 2)} 0Z", pen.slant("#9fb8bd", "#6f8fa0"))
    return pen.card(-260, 260, -9, 34, 300)


def beach(s: Setting) -> Scenery:
    sand = "#f0d8a2"
    layers = [_horizon(s), _islands(s)]
    for z, wide, top, tall in ((150, 520, -1.0, 0.4), (80, 300, -0.75, 0.3), (42, 170, -0.5, 0.26), (22, 100, -0.3, 0.24)):
        layers.append(swell(s, z, wide, top, z * 0.5 + 4, mix("#3aa6bf", "#6fc6d0", min(0.5, z / 200)), tall, f"b{z}", 0.55))
    layers.append(sheen(s, 60, 220, -1.2, -0.5))
    layers.append(_shore(s, 11, 60, -0.14))
    layers.append(country.ground(s, 7, 46, 0.0, 6, sand, 0.06, "b1"))
    layers.append(_palms(s))
    layers.append(country.ground(s, 2.8, 30, 0.02, 5, light(sand, 0.1), 0.05, "b2"))
    layers.append(_shells(s))
    layers.append(country.ground(s, 0.8, 24, 0.0, 4, sand, 0.02, "b3"))
    layers += [country.ground(s, z, 15, top, 3.5, sand, 0.02, f"b{z}") for z, top in ((-1.3, -0.02), (-2.9, -0.06), (-4.4, -0.1))]
    return Scenery(tuple(layers), haze=0.04)


def _shore(s: Setting, z: float, wide: float, top: float) -> Layer:
    pen, rng = Pen(), s.rng("shore")
    half = wide * 50
    pen.path(flora.ridge(rng, -half, half, -top * 100, 500, 16, 260), "#bfe6e2", 0.9)
    pen.path(flora.ridge(rng, -half, half, -top * 100 + 9, 500, 14, 200), "#ffffff", 0.85)
    pen.path(flora.ridge(rng, -half, half, -top * 100 + 24, 500, 12, 230), "#d9bf88")
    return pen.card(-wide / 2, wide / 2, -5, top + 0.4, z, bob=0.02)


def _palms(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("palms")
    for x, tall in ((-620, 620), (-500, 480), (560, 640), (690, 500)):
        with pen.at(x, 0):
            flora.palm(pen, rng, tall)
            flora.grass(pen, rng, -60, 60, 4, 30, "#8aae5a", 9)
    return pen.card(-10.5, 10.5, -0.3, 7.4, 5.2, sway=0.5)


def _shells(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("shells")
    for x in (-330, -240, 215, 290, 420, -460):
        with pen.at(x, rng.uniform(-6, 4)):
            if rng.random() < 0.5:
                points = [(math.cos(k * math.pi / 5 - math.pi / 2) * (17 if k % 2 == 0 else 7), math.sin(k * math.pi / 5 - math.pi / 2) * (9 if k % 2 == 0 else 4)) for k in range(10)]
                pen.poly(points, "#f08a5a")
            else:
                pen.path("M-12 3Q-12 -12 0 -13T12 3Q0 8 -12 3Z", pen.down("#fff0e2", "#e8b9a2"))
                pen.line("M0 4V-12M-5 4L-6 -9M5 4L6 -9", "#c98f78", 1)
    return pen.card(-6, 6, -0.2, 0.3, 1.4)


def underwater(s: Setting) -> Scenery:
    layers = []
    for z, top, colour in ((60, 6.0, "#2f7fa6"), (32, 3.0, "#2a7a92"), (17, 1.2, "#3a8f8a")):
        layers.append(country.ground(s, z, z * 6 + 30, top, z * 0.6 + 6, colour, top * 0.6 + 0.5, f"u{z}"))
        layers.append(_reef(s, z - 1, z * 5, int(10 + z / 4), top * 0.6, 1 + z / 16))
    layers.append(country.ground(s, 7, 46, 0.12, 6, "#d8c79a", 0.2, "u7"))
    layers.append(_reef(s, 5.2, 26, 13, 0.0, 1.0, clear=2.2))
    layers.append(country.ground(s, 2.6, 30, 0.03, 5, "#e6d6a8", 0.06, "u3"))
    layers.append(country.ground(s, 0.7, 24, 0.0, 4, "#ddca98", 0.02, "u1"))
    layers += [country.ground(s, z, 15, top, 3.5, "#cbb888", 0.03, f"u{z}") for z, top in ((-1.3, -0.03), (-2.9, -0.07), (-4.4, -0.12))]
    layers.append(_reef(s, -1.6, 9.5, 8, -0.3, 0.8, clear=2.6))
    return Scenery(tuple(layers), sky="water", light="deep", haze=0.14)


def _reef(s: Setting, z: float, wide: float, count: int, base: float, big: float, clear: float = 0.0) -> Layer:
    """Coral, kelp and sponges."""
    pen, rng = Pen(), s.rng(f"reef{z}")
    for _ in range(count):
        x = rng.uniform(-wide / 2 + 1, wide / 2 - 1)
        x = x if abs(x) >= clear else clear * (1 if x >= 0 else -1) * rng.uniform(1, 1.4)
        colour = rng.choice(("#f2728c", "#f29a5a", "#b07fe0", "#f2c95a", "#5ac9b0"))
        with pen.at(x * 100, -base * 100 + 6, big):
            kind = rng.random()
            if kind < 0.4:
                _kelp(pen, rng)
            elif kind < 0.75:
                _coral(pen, rng, colour)
            else:
                for dx, h in ((-22, 60), (0, 90), (24, 50)):
                    pen.path(f"M{dx - 12} 4C{dx - 18} {-h * 0.5} {dx - 14} {-h} {dx - 11} {-h}H{dx + 11}C{dx + 14} {-h} {dx + 18} {-h * 0.5} {dx + 12} 4Z", pen.across(light(colour, 0.3), colour, dark(colour, 0.4)))
                    pen.oval(dx, -h, 11, 4, dark(colour, 0.5))
    return pen.card(-wide / 2, wide / 2, base - 0.3, base + 3.3 * big, z, sway=0.5)


def _kelp(pen: Pen, rng: random.Random) -> None:
    for dx in (-26, 0, 22):
        tall = rng.uniform(140, 280)
        green = mix("#2f8a6a", "#8fb84a", rng.random())
        path, back = f"M{dx - 6} 4", ""
        for k in range(1, 6):
            x = dx + 13 * math.sin(k * 1.3 + dx)
            path += f"Q{num(x - 14)} {num(-tall * (k - 0.5) / 5)} {num(x - 5 + k)} {num(-tall * k / 5)}"
            back = f"Q{num(x + 16)} {num(-tall * (k - 0.5) / 5)} {num(x + 7 - k)} {num(-tall * (k - 1) / 5)}" + back
        pen.path(path + back + "Z", pen.down(light(green, 0.3), green, dark(green, 0.35)))


def _coral(pen: Pen, rng: random.Random, colour: str) -> None:
    def branch(x: float, y: float, angle: float, length: float, depth: int) -> None:
        ex, ey = x + length * math.sin(angle), y - length * math.cos(angle)
        pen.line(f"M{num(x)} {num(y)}Q{num((x + ex) / 2 + 4)} {num((y + ey) / 2)} {num(ex)} {num(ey)}", mix(colour, "#ffffff", 0.12 * (3 - depth)), 4 + 4.5 * depth)
        if depth:
            for turn in (-0.55, 0.05, 0.6):
                branch(ex, ey, angle + turn + rng.uniform(-0.15, 0.15), length * 0.72, depth - 1)

    branch(0, 4, rng.uniform(-0.1, 0.1), 42, 2)


def lake(s: Setting) -> Scenery:
    colour = country.GREENS[s.season]
    layers = [country._range(s, 360, 1400, 120, "#8292b4", True), *country.far_hills(s, mix(colour, "#6f9a86", 0.4), tall=0.8)]
    layers.append(country.tree_line(s, 62, 240, 40, (7, 13), ("pine", "leafy"), "lakerow", -0.2))
    water = "#4f9fc0"
    for z, wide, top in ((50, 200, -0.55), (30, 130, -0.45), (18, 80, -0.36), (10, 52, -0.26)):
        layers.append(swell(s, z, wide, top, z * 0.5 + 4, mix(water, "#9fd0d8", z / 90), 0.06, f"l{z}", 0.3))
    layers.append(sheen(s, 24, 90, -0.75, -0.4))
    layers.append(country.ground(s, 5, 40, -0.02, 5, colour, 0.10, "bank", 120, country.FLOWERS, 30))
    layers.append(country.ground(s, 0.8, 26, 0.0, 4, colour, 0.02, "bank2", 80, country.FLOWERS, 14))
    return Scenery(tuple(layers + country.foreground(s, dark(colour, 0.08))), haze=0.06)


def desert(s: Setting) -> Scenery:
    sand = "#e6b877"
    layers = [_mesas(s)]
    for z, wide, top, rough in ((170, 700, 9, 8), (95, 420, 3.5, 5), (52, 240, 1.3, 2.6), (28, 130, 0.5, 1.1)):
        layers.append(_dune(s, z, wide, top, mix(sand, "#f2c9a0", z / 240), rough))
    layers.append(_cacti(s))
    layers.append(_dune(s, 11, 62, 0.12, sand, 0.4))
    layers.append(_dune(s, 4, 36, 0.03, light(sand, 0.08), 0.1))
    layers.append(_dune(s, 0.8, 26, 0.0, sand, 0.02))
    layers += [_dune(s, z, 15, top, dark(sand, 0.04), 0.03) for z, top in ((-1.3, -0.03), (-2.9, -0.07), (-4.5, -0.12))]
    return Scenery(tuple(layers), haze=0.06)


def _dune(s: Setting, z: float, wide: float, top: float, sand: str, rough: float) -> Layer:
    """A dune with a lit face, a shaded lee and wind ripples."""
    pen, rng = Pen(), s.rng(f"dune{z}")
    half, deep = wide * 50, max(4.0, z * 0.5)
    pen.path(flora.ridge(rng, -half, half, -top * 100, deep * 100, rough * 100, wide * 9), pen.down(light(sand, 0.3), sand, dark(sand, 0.25), dark(sand, 0.45)))
    if rough > 0.3:
        for _ in range(5):
            x, w = rng.uniform(-half, half), wide * rng.uniform(9, 18)
            y = -top * 100 + rough * 30
            pen.path(f"M{num(x)} {num(y - rough * 36)}Q{num(x + w * 0.4)} {num(y)} {num(x + w)} {num(y + rough * 90)}Q{num(x + w * 0.2)} {num(y + rough * 60)} {num(x)} {num(y - rough * 36)}Z",
                     dark(sand, 0.35), 0.35)
    for _ in range(26):
        x, y, w = rng.uniform(-half, half), -top * 100 + rng.uniform(rough * 60 + 8, 160 + z * 8), rng.uniform(40, 160) * max(1, z / 10)
        pen.line(f"M{num(x)} {num(y)}q{num(w / 4)} {num(-w / 22)} {num(w / 2)} 0t{num(w / 2)} 0", dark(sand, 0.3), max(1.2, z / 12), 0.35)
    return pen.card(-wide / 2, wide / 2, -deep, top + rough * 2 + 0.2, z)


def _mesas(s: Setting) -> Layer:
    pen = Pen()
    for x, w, h in ((-14000, 5200, 5200), (-9300, 1500, 3600), (12500, 6800, 4300), (17500, 2400, 6000)):
        pen.path(f"M{x - w / 2 - h * 0.25} 600L{x - w * 0.44} {-h * 0.45}L{x - w * 0.4} {-h}H{x + w * 0.38}L{x + w * 0.43} {-h * 0.5}L{x + w / 2 + h * 0.25} 600Z",
                 pen.down("#c9805a", "#b06a52", "#d8a078"))
        pen.path(f"M{x + w * 0.1} {-h}H{x + w * 0.38}L{x + w * 0.43} {-h * 0.5}L{x + w / 2 + h * 0.25} 600H{x + w * 0.2}Z", "#7a4448", 0.35)
        for k in range(3):
            pen.line(f"M{x - w * 0.41} {-h * (0.9 - k * 0.15)}H{x + w * 0.4}", "#8a4f48", 60, 0.35)
    return pen.card(-240, 240, -6, 64, 300)


def _cacti(s: Setting) -> Layer:
    pen, rng = Pen(), s.rng("cacti")
    for x, tall in ((-760, 300), (-480, 190), (520, 340), (830, 220)):
        with pen.at(x, 4):
            green = pen.across("#8fbf6a", "#4f8f56", "#2f5f46")
            w = tall * 0.075
            pen.rect(-w, -tall, w, 6, green, w)
            for side, y, up in ((-1, 0.42, 0.36), (1, 0.56, 0.28)):
                pen.line(f"M0 {num(-tall * y)}h{num(side * w * 3)}v{num(-tall * up)}", "#5a9a5c", w * 1.5)
                pen.line(f"M{num(side * w * 2.7)} {num(-tall * y - 6)}v{num(-tall * up + 8)}", "#8fbf6a", w * 0.4, 0.8)
            for k in range(-1, 2):
                pen.line(f"M{num(k * w * 0.5)} {num(-tall * 0.95)}V0", "#2f5f46", 2, 0.4)
        with pen.at(x + 110, 4):
            flora.rock(pen, rng, rng.uniform(60, 110), "#b8866a")
    return pen.card(-10, 10, -0.3, 3.7, 9)


def cave(s: Setting) -> Scenery:
    layers = []
    for z, hole, colour in ((16, 7.5, "#3a4258"), (9, 5.6, "#333a50"), (5, 4.6, "#2b3145")):
        layers.append(_arch(s, z, hole, colour))
        layers.append(_crystals(s, z - 0.6, hole))
    layers.append(country.ground(s, 3.0, 26, 0.03, 5, "#4a5064", 0.06, "c3"))
    layers.append(country.ground(s, 0.7, 22, 0.0, 4, "#434a5e", 0.02, "c1"))
    layers += [country.ground(s, z, 14, top, 3.5, "#383e52", 0.03, f"c{z}") for z, top in ((-1.3, -0.03), (-2.9, -0.07), (-4.4, -0.12))]
    layers.append(_arch(s, -2.0, 3.3, "#12141f"))
    pen = Pen()
    pen.rect(-2600, -2200, 2600, 800, pen.ball("#4a6a9a", "#27324f", "#141826", cx=0.5, cy=0.45, r=0.55))
    return Scenery((pen.card(-26, 26, -8, 22, 24), *layers), sky="none", light="cave", haze=0.10)


def _arch(s: Setting, z: float, hole: float, colour: str) -> Layer:
    """A wall of rock with a ragged opening, stalactites above."""
    pen, rng = Pen(), s.rng(f"arch{z}")
    points = []
    for k in range(22):
        a = math.pi * (1 - k / 21)
        r = hole * 100 * rng.uniform(0.86, 1.10)
        points.append((r * math.cos(a), -abs(r * 0.78 * math.sin(a)) - 4))
    inner = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + f"L{num(points[-1][0])} 300H{num(points[0][0])}Z"
    pen.path(f"M-3200 -2600H3200V300H-3200Z{inner}", pen.down(dark(colour, 0.3), colour, dark(colour, 0.45)))
    pen.line("M" + "L".join(f"{num(x)} {num(y)}" for x, y in points), light(colour, 0.3), 7, 0.55)
    for x, y in points[4:-4:2]:
        long, w = rng.uniform(40, 130), rng.uniform(14, 30)
        pen.path(f"M{num(x - w)} {num(y - 20)}Q{num(x - w * 0.2)} {num(y + long * 0.4)} {num(x)} {num(y + long)}Q{num(x + w * 0.3)} {num(y + long * 0.4)} {num(x + w)} {num(y - 20)}Z",
                 pen.across(light(colour, 0.25), colour, dark(colour, 0.4)))
    return pen.card(-32, 32, -3, 26, z)


def _crystals(s: Setting, z: float, hole: float) -> Layer:
    pen, rng = Pen(), s.rng(f"crystal{z}")
    for side in (-1, 1):
        for k in range(4):
            x, tall = side * (hole * 62 + rng.uniform(-60, 70) + k * 22), rng.uniform(50, 150)
            colour, lean = rng.choice(("#5fe0ff", "#b48cff", "#ff8ce0")), side * rng.uniform(-10, 40)
            pen.poly([(x - 16, 4), (x + lean - 11, -tall * 0.8), (x + lean, -tall), (x + lean + 12, -tall * 0.78), (x + 17, 4)], pen.across(light(colour, 0.4), colour, dark(colour, 0.4)))
            pen.poly([(x - 10, 0), (x + lean - 7, -tall * 0.8), (x + lean, -tall * 0.95), (x + 3, 0)], colour, 0.5, glow=True)
            pen.pool(x + lean * 0.5, -tall * 0.5, 90, 110, colour, 0.22)
    return pen.card(-hole * 1.4, hole * 1.4, -0.2, 2.2, z)


def sky(s: Setting) -> Scenery:
    """Up among the clouds."""
    layers = []
    for z, y, count, big in ((180, -24, 12, 22), (90, -12, 11, 12), (45, -6.5, 10, 6.5), (20, -3.2, 9, 3.4), (8, -1.9, 8, 1.8), (2.5, -1.4, 7, 1.1), (-2.2, -1.7, 6, 0.8)):
        layers.append(_cloud_bank(s, z, y, count, big))
    return Scenery(tuple(layers), floats=True, haze=0.05)


def _cloud_bank(s: Setting, z: float, y: float, count: int, big: float) -> Layer:
    pen, rng = Pen(), s.rng(f"bank{z}")
    wide = max(26.0, (z + 7) * 4.2)
    for k in range(count):
        x = (k + 0.5) / count * wide - wide / 2 + rng.uniform(-0.3, 0.3) * wide / count
        r = big * rng.uniform(0.7, 1.3) * 100
        pen.path(flora.crown(rng, x * 100, 0, r * 1.7, r * 0.62, 12), pen.down("#ffffff", "#f2f6fb", "#c3d2e6"))
        pen.path(flora.crown(rng, x * 100 - r * 0.3, -r * 0.3, r * 0.9, r * 0.5, 10), pen.down("#ffffff", "#eef4fb/0.2"))
    pen.rect(-wide * 50, 0, wide * 50, big * 500, pen.down("#e6eef8", "#c9d8ea"))
    return pen.card(-wide / 2, wide / 2, y - big * 4, y + big * 1.4, z, drift=0.05 + 0.3 / (z + 8))


def volcano(s: Setting) -> Scenery:
    rock = "#4a3f48"
    pen = Pen()
    pen.path("M-9500 900C-5200 -400 -3200 -4200 -1500 -6600Q-700 -6300 0 -6500T1500 -6600C3200 -4200 5200 -400 9500 900Z", pen.slant("#6f5a60", rock, dark(rock, 0.5)))
    pen.path("M-1400 -6560Q-600 -6200 0 -6450T1400 -6560Q700 -6000 0 -6100T-1400 -6560Z", "#ff8a3c", glow=True)
    for d in ("M-300 -6200C-700 -4800 -200 -3900 -900 -2400S-700 -300 -1500 600", "M500 -6200C300 -5000 1100 -4200 800 -2900S1700 -900 1500 500"):
        for width, colour, o in ((330, "#d8321e", 0.5), (190, "#ff6a2a", 0.8), (80, "#ffd27a", 1.0)):
            pen.line(d, colour, width)
            pen.line(d, colour, width, o, glow=True)
    pen.pool(0, -6700, 5200, 2600, "#ff7a3c", 0.7)
    smoke = Pen()
    rng = s.rng("smoke")
    for k in range(16):
        smoke.path(flora.crown(rng, rng.uniform(-1, 1) * (300 + k * 170), -k * 560, 700 + k * 170, 600 + k * 110, 10), smoke.ball("#9a8a92", "#5f525c", "#3d3540"), 0.9)
    layers = [pen.card(-95, 95, -9, 95, 170, night_glow=False), smoke.card(-45, 45, -2, 95, 168, drift=0.4)]
    layers = [layers[1].__class__(layers[1].sketch, 172, 90, 0, 62, drift=0.4), layers[0]]
    for z, wide, top in ((60, 300, 1.6), (30, 150, 0.5), (12, 66, 0.12), (4, 36, 0.03), (0.8, 26, 0.0), (-1.3, 16, -0.03), (-2.9, 14, -0.07), (-4.5, 12, -0.12)):
        layers.append(country.ground(s, z, wide, top, max(4, z * 0.5), mix(rock, "#7a5a58", max(0, z) / 90), max(0.02, top * 0.6), f"v{z}"))
    return Scenery(tuple(layers), haze=0.07, light="")


PLACES = (
    Place(("sea", "ocean", "open sea", "open water", "water", "waves", "at sea", "high seas", "deck", "bay", "gulf"), sea),
    Place(("beach", "shore", "seaside", "coast", "sand", "island", "tropical island", "lagoon", "seashore", "coastline", "dock", "desert island"), beach),
    Place(("underwater", "ocean floor", "sea floor", "seabed", "deep sea", "coral reef", "reef", "under the sea", "bottom of the sea", "aquarium", "depths"), underwater),
    Place(("lake", "river", "pond", "stream", "riverbank", "lakeside", "waterfall", "creek", "canal", "mill"), lake),
    Place(("desert", "dunes", "dune", "sahara", "oasis", "wasteland", "salt desert", "salt flat", "badlands"), desert),
    Place(("cave", "cavern", "grotto", "mine", "tunnel", "underground", "lair", "crypt", "dungeon"), cave),
    Place(("sky", "clouds", "cloud", "heaven", "the air", "above the clouds", "airship", "in the air"), sky),
    Place(("volcano", "lava field", "crater rim", "volcanic island"), volcano),
)

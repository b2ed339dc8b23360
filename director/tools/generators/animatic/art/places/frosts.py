"""Ice and snow people go out on: a frozen lake, a ski slope with its lift, the arctic sea with floes."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain, waters
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail, bent


def wintry(s: Setting) -> Setting:
    return Setting(s.looks, s.dark, s.style, "winter", s.aspect)


def _cracks(rng: random.Random, count: int, far: float, near: float = -6.0) -> str:
    d = ""
    for _ in range(count):
        x, z, grow = terrain.somewhere(rng, far, near)
        px, py = x * 100, -z * 100
        d += f"M{num(px)} {num(py)}"
        for _ in range(rng.randint(3, 6)):
            px, py = px + rng.uniform(-90, 90) * grow, py - rng.uniform(-50, 120) * grow
            d += f"L{num(px)} {num(py)}"
    return d


def frozen_lake(s: Setting) -> Scenery:
    """Clear blue ice with cracks, blade marks and snow blown over it; firs and white peaks mirrored; a jetty, reeds, a fishing hole."""
    cold, rng = wintry(s), s.rng("frozen")
    pen = Pen()
    pen.rect(-20000, -8000, 20000, 2400, pen.down("#dbe8f4", "#b4d4ea", "#8fc0e0", "#7fb2d8", "#a8cce6"))
    for x, wide, tone in ((-21.0, 640, "#7f9fb8"), (-9, 420, "#e8f0fa"), (6, 560, "#8fa8c4"), (17, 700, "#e4eef8"), (29, 640, "#7f9fb8")):
        pen.oval(x * 100, -3300, wide, 2500, pen.soft(tone, 0.6))
    for _ in range(60):
        x, z, grow = terrain.somewhere(rng, 44, -6)
        pen.oval(x * 100, -z * 100, rng.uniform(60, 220) * grow, rng.uniform(20, 60) * grow, pen.soft(rng.choice(("#ffffff", "#d8ecf8", "#5f9cc8")), 0.5))
    for width, o, tone in ((7, 0.35, "#5f98c4"), (3, 0.9, "#f4fbff")):
        pen.line(_cracks(s.rng("cracks"), 46, 30), tone, width, o)
    curves = ""
    for _ in range(24):
        x, z, grow = terrain.somewhere(rng, 14, -5)
        a = rng.uniform(60, 200) * grow
        curves += f"M{num(x * 100 - a)} {num(-z * 100)}q{num(a)} {num(-a * rng.uniform(0.3, 0.8))} {num(a * 2)} {num(rng.uniform(-0.3, 0.3) * a)}"
    pen.line(curves, "#ffffff", 3, 0.6)
    for _ in range(18):
        x, z, grow = terrain.somewhere(rng, 30, -5)
        if abs(x) > 1.6 or z > 3:
            pen.path(flora.crown(rng, x * 100, -z * 100, rng.uniform(50, 150) * grow, rng.uniform(18, 44) * grow, 9), "#f6f9fd", 0.9)
    pen.oval(330, -330, 74, 46, "#dfeefa")
    pen.oval(330, -330, 56, 33, pen.down("#2f5f8a", "#1f4468"))
    shore = [(-20000.0, -3600.0), (-3000, -3900), (-1400, -4500), (0, -4700), (1600, -4300), (3200, -3800), (20000, -3600), (20000, -9000), (-20000, -9000)]
    pen.path(bent(shore), pen.down("#eef3fb", "#d4e0f2"))
    country.rocks_sparkle(pen, rng, 110)
    if s.dark:
        pen.oval(-150, -350, 900, 700, pen.soft("#e6eeff", 0.4))
    layers = [rocks.range_(cold, 190, 800, 66, "#8fa3d0", 0.75, "fl", 0.4, "#c9d8ee"), rocks.range_(cold, 140, 600, 34, "#8398c6", 0.8, "fl2", 0.72, "#c6d6ec"), terrain.hill(cold, 90, 400, 3, 4, "#bccce8", "fl", "#dde8f5", "#8fa9c8"),
              terrain.woodline(cold, 62, 250, (5, 10), ("#8fb0bc", "#9dbcc6", "#7f9fb2"), 58, "fl", 1.0, (-7, 5), "#dfe9f5"), terrain.mist_bank(cold, 54, 190, 3.0, "#eef4fb", 0.4)]
    layers.append(country.trees(cold, 40, ((-24, 9), (-19, 11), (-15, 8), (16, 9), (20, 12), (26, 9)), 0.3, "pine", "fl"))
    bank, hut = Pen(), Pen()
    for x in range(-30, 31):
        if abs(x) > 5:
            bank.path(flora.crown(rng, x * 100, 10, rng.uniform(90, 170), rng.uniform(24, 60), 9), bank.slant("#ffffff", "#e4ecf8", "#b0c4e8"))
    layers.append(bank.card(-31, 31, -0.5, 0.8, 36))
    hut.path("M-1090 -52L-330 -52L-300 -40L-1090 -40Z", hut.down("#ffffff", "#d8e4f4"))
    hut.rect(-1090, -40, -300, -26, hut.down("#a88464", "#6a4c48"))
    for x in (-860, -700, -540, -400):
        hut.rect(x, -66, x + 16, 10, hut.across("#a88464", "#6c5050"))
        hut.oval(x + 8, -66, 13, 6, "#ffffff")
    layers += [hut.card(-11, -2.5, -0.2, 1, 8.9), _frozen_reeds(cold, 7.4, ((-6.5, -4.6), (5.8, 8.6))), _frozen_reeds(cold, 4.6, ((-5.2, -3.8), (4.4, 5.8)))]
    stool = Pen()
    stool.shadow(250, 0, 40, 6)
    stool.line("M228 0L272 -40M272 0L228 -40", "#7a5238", 6)
    stool.rect(222, -50, 278, -38, stool.down("#d84f4a", "#a8343a"), 4)
    stool.line("M292 -6L352 -120", "#8a5c3c", 4)
    layers.append(stool.card(2, 3.8, -0.08, 1.4, 3.0))
    return Scenery(tuple(layers), terrain.floors(pen, (-8.0, -2.0, 2.0, 5.0, 9.0, 15.0, 25.0, 45.0, 80.0), 200), country.northern(s), haze=0.028)


def _frozen_reeds(s: Setting, z: float, spans: tuple[tuple[float, float], ...]) -> Layer:
    pen, rng = Pen(), s.rng(f"reeds{z}")
    for a, b in spans:
        x = a
        while x < b:
            with pen.at(x * 100, 4):
                flora.reeds(pen, rng, rng.uniform(70, 130), "#c8b890", 7)
                pen.path(flora.crown(rng, 0, 0, 60, 18, 8), pen.slant("#ffffff", "#c8d8ee"))
            x += rng.uniform(0.5, 0.9)
    return pen.card(min(a for a, _ in spans) - 1, max(b for _, b in spans) + 1, -0.3, 1.7, z, sway=0.15)


def ski_slope(s: Setting) -> Scenery:
    """A white slope with tracks, a chair lift climbing to the peaks, slalom flags, firs under snow, a hut."""
    cold, rng = wintry(s), s.rng("ski")
    pen = Pen()
    terrain.base(pen, "#e4edf8", "#c8d8f0")
    terrain.patches(pen, rng, ("#b9cbec", "#ffffff", "#aec3ea", "#f4f7fc"), 120, 0.6)
    for k, way in enumerate((((-3.6, -8, 0.1), (-2.4, -2, 0.1), (0.8, 5, 0.1), (-1.6, 12, 0.12), (3.0, 20, 0.14), (0, 32, 0.2)), ((2.8, -8, 0.1), (1.2, 0, 0.1), (3.2, 7, 0.1), (0.2, 15, 0.12), (4.6, 26, 0.16), (2, 40, 0.2)))):
        trail = Trail(way)
        for side in (-1, 1):
            pen.line(trail.along(side * 1.5), "#8eaade", 9, 0.55)
            pen.line(trail.along(side * 1.5 + 0.5), "#ffffff", 4, 0.7)
        if k == 0:
            for x, z, _ in trail.smooth(0.5)[::9]:
                pen.oval(x * 100, -z * 100, 46, 26, pen.soft("#8eaade", 0.5))
    country.rocks_sparkle(pen, rng, 140)
    layers = [rocks.range_(cold, 190, 800, 84, "#8fa3d0", 0.85, "ski", 0.62, "#c9d8ee"), rocks.range_(cold, 140, 600, 46, "#8398c6", 0.9, "ski2", 0.2, "#c6d6ec")]
    for z, top, rough in ((100, 16, 6), (76, 9, 4), (56, 3.6, 2.4)):
        layers.append(terrain.hill(cold, z, z * 4.4, top, rough, "#d4e0f4", f"ski{z}", "#e4ecf8", "#8fa9c8" if z > 60 else ""))
    layers.append(_lift(s))
    layers.append(country.trees(cold, 38, ((-24, 10), (-20, 8), (-15, 11), (24, 10), (29, 12)), 0.3, "pine", "ski"))
    hut = Pen()
    hut.rect(-250, -210, 250, 20, hut.across("#b8845a", "#8f623f", "#6a4630"))
    hut.line("".join(f"M-250 {y}H250" for y in range(-190, 10, 24)), "#5f3f2a", 4, 0.6)
    hut.poly([(-330, -190), (0, -400), (330, -190)], hut.down("#ffffff", "#dbe6f6", "#b4c8ea"))
    hut.poly([(-250, -200), (0, -350), (250, -200)], hut.down("#9a6a44", "#7a5236"))
    for x in (-150, 90):
        hut.rect(x, -150, x + 70, -80, "#fff4e4", 3)
        hut.rect(x + 6, -144, x + 64, -86, "#ffcf7a")
        hut.rect(x + 6, -144, x + 64, -86, "#ffb45e", o=0.8, glow=True)
    hut.rect(-40, -150, 40, 10, "#5a3a26")
    layers.append(replace(hut.card(-3.4, 3.4, -0.3, 4.2, 22), x=-11.5))
    layers.append(country.trees(cold, 17, ((-12.5, 8), (-9.6, 6), (12.4, 7.6), (15, 6)), 0.5, "pine", "ski"))
    for z, pairs in ((18, ((1.2, "#e8404a"), (4.8, "#e8404a"))), (12, ((-3.4, "#3f78e0"), (0.2, "#3f78e0"))), (7.2, ((1.8, "#e8404a"), (5.0, "#e8404a"))), (3.6, ((-4.6, "#3f78e0"), (-2.6, "#3f78e0")))):
        flags = Pen()
        for x, tone in pairs:
            flags.oval(x * 100, 0, 16, 4, "#8eaade", 0.6)
            flags.line(f"M{x * 100:.0f} 0V-170", tone, 5)
            flags.path(f"M{x * 100:.0f} -168q20 -8 36 0t32 -2v44q-18 8 -34 2t-34 4Z", flags.slant(light(tone, 0.3), tone, dark(tone, 0.25)))
        layers.append(flags.card(min(x for x, _ in pairs) - 0.6, max(x for x, _ in pairs) + 1.2, -0.1, 1.9, z, sway=0.2))
    layers.append(country.trees(cold, 6.4, ((7.4, 6.4),), 0.5, "pine", "skihero"))
    skis = Pen()
    for x, tone in ((286, "#e8404a"), (300, "#e8404a"), (322, "#3f78e0"), (336, "#3f78e0")):
        skis.path(f"M{x} 6V-160q1 -18 9 -22q-2 14 -1 22V6Z", skis.across(light(tone, 0.3), dark(tone, 0.2)))
    skis.path("M250 10Q300 -26 370 10Z", skis.slant("#ffffff", "#b9cbec"))
    layers.append(skis.card(2.4, 3.9, -0.15, 1.95, 2.2))
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.028)


def _lift(s: Setting) -> Layer:
    """The masts of a chair lift up the slope, smaller and smaller, chairs on its ropes."""
    pen = Pen()
    masts = [(1180, 0, 1.0), (1010, -330, 0.66), (880, -640, 0.44), (790, -880, 0.3)]
    tops = []
    for x, y, k in masts:
        pen.rect(x - 20 * k, y - 720 * k, x + 20 * k, y, pen.across("#a8b2c0", "#6a7686", "#475262"))
        pen.rect(x - 190 * k, y - 740 * k, x + 190 * k, y - 706 * k, pen.down("#8a96a6", "#4f5a6a"), 4)
        tops.append((x, y - 716 * k, k))
    for side in (-1, 1):
        d = f"M{num(tops[0][0] + side * 180 + 900)} {num(tops[0][1] - 300 + 400)}L" + "L".join(f"{num(x + side * 180 * k)} {num(y)}" for x, y, k in tops)
        pen.line(d, "#3f4856", 5)
        for (x0, y0, k0), (x1, y1, k1) in itertools.pairwise(tops):
            for u in (0.2, 0.6):
                k = k0 + (k1 - k0) * u
                cx, cy = x0 + (x1 - x0) * u + side * 180 * k, y0 + (y1 - y0) * u
                pen.line(f"M{num(cx)} {num(cy)}v{num(130 * k)}", "#3f4856", 9 * k)
                pen.rect(cx - 70 * k, cy + 128 * k, cx + 70 * k, cy + 150 * k, "#d8403f", 3)
                pen.rect(cx - 70 * k, cy + 84 * k, cx + 70 * k, cy + 128 * k, pen.down("#f06a5a", "#b8343a"), 5)
    return pen.card(4, 24, -0.3, 13, 36)


def arctic_sea(s: Setting) -> Scenery:
    """A floe among floes on black-blue water: icebergs, broken plates of ice, snow ridges, northern lights at night."""
    cold, rng = wintry(s), s.rng("arctic")
    sea, pen = Pen(), Pen()
    waters.water(sea, rng, "#3f7fa8", "#a8cfe0", 3.0, 400.0, 420.0, 420)
    for _ in range(120):
        z = 7 + 150 * rng.random() ** 1.8
        x, r = rng.uniform(-1, 1) * (z + 12) * 1.1, rng.uniform(0.5, 1.6) * (1 + z / 22)
        plate = rocks.jag(rng, (x - r, z), (x + r, z + r * 0.3), 0.3, 2) + rocks.jag(rng, (x + r * 0.9, z + r * 0.9), (x - r * 0.8, z + r), 0.3, 2)
        points = [(px * 100, -pz * 100) for px, pz in plate]
        sea.poly([(px + 8, py + 26 * (1 + z / 40)) for px, py in points], "#5fb4d8")
        sea.poly(points, sea.slant("#ffffff", "#e8f0fa", "#c8daf0"))
    edge = Trail(((-60, 4.0, 0), (-12, 4.6, 0), (-6, 5.6, 0), (-1, 5.0, 0), (4, 5.8, 0), (9, 4.4, 0), (16, 5.0, 0), (60, 4, 0)))
    points = [(x * 100, -z * 100 + rng.uniform(-34, 34)) for x, z, _ in edge.smooth(0.9)]
    for shift, tone in ((-34, "#5fb4d8"), (-14, "#a8dcf0")):
        pen.poly([*((x, y - shift) for x, y in points), (60000, 2400), (-60000, 2400)], tone)
    pen.poly([*points, (60000, 2400), (-60000, 2400)], pen.down("#f4f8fd", "#e4ecf8", "#c8d8f0"))
    terrain.patches(pen, rng, ("#aec3ea", "#ffffff", "#b9cbec"), 70, 0.55, 4.6)
    pen.line(_cracks(rng, 10, 4.2), "#7fc0e0", 5, 0.6)
    for _ in range(30):
        x, z, grow = terrain.somewhere(rng, 4.6, -6)
        w = rng.uniform(60, 170) * grow
        pen.path(f"M{num(x * 100 - w)} {num(-z * 100)}q{num(w)} {num(-w * 0.4)} {num(w * 2)} {num(w * 0.1)}q{num(-w)} {num(-w * 0.14)} {num(-w * 2)} {num(-w * 0.1)}z", "#9fb8e4", 0.5)
    country.rocks_sparkle(pen, rng, 90)
    layers = [waters.coast(cold, 260, "#b8cce4")]
    for z, x, wide, tall in ((150, -62, 60, 22), (120, 48, 54, 16), (76, -30, 26, 11), (54, 22, 20, 8), (34, -19, 11, 4.6), (24, 14, 8, 3.2)):
        layers.append(_berg(s, z, x, wide, tall))
    layers += [waters.glitter(s, 60, 140, count=40), waters.glitter(s, 30, 76, count=30)]
    ridge = Pen()
    for x, wide, tall in ((-4.6, 150, 120), (-3.6, 110, 70), (4.2, 140, 96), (5.4, 170, 150), (-6.4, 190, 180), (7.4, 200, 130)):
        with ridge.at(x * 100, 8):
            h, w = tall, wide
            ridge.poly([(-w / 2, 6), (-w * 0.4, -h * 0.8), (-w * 0.08, -h), (w * 0.34, -h * 0.82), (w / 2, 6)], ridge.slant("#f6fcff", "#b4def2", "#6fb0dc"))
            ridge.poly([(w * 0.02, -h * 0.7), (w * 0.34, -h * 0.82), (w / 2, 6), (w * 0.1, 6)], "#5c9ad2", 0.5)
            ridge.poly([(-w * 0.4, -h * 0.8), (-w * 0.08, -h), (w * 0.34, -h * 0.82), (w * 0.02, -h * 0.68)], "#ffffff", 0.9)
            ridge.path(flora.crown(rng, 0, 4, w * 0.6, 15, 9), ridge.slant("#ffffff", "#c4d4ee"))
    layers.append(ridge.card(-8, 9, -0.3, 2.2, 4.0))
    return Scenery(tuple(layers), (*terrain.floors(sea, (3.0, 9.0, 15.0, 25.0, 42.0, 75.0, 140.0, 260.0, 400.0), 420, -0.35), *terrain.floors(pen, (-8.0, -2.0, 2.0, 6.2))), "aurora" if s.dark else "", haze=0.02)


def _berg(s: Setting, z: float, x: float, wide: float, tall: float) -> Layer:
    pen, rng = Pen(), s.rng(f"berg{z}")
    w, h, at = wide * 50, tall * 100, x * 100
    top = [(at - w, 20), (at - w * 0.82, -h * 0.5), (at - w * 0.5, -h * 0.62), (at - w * 0.2, -h), (at + w * 0.16, -h * 0.9), (at + w * 0.42, -h * 0.48), (at + w * 0.8, -h * 0.4), (at + w, 20)]
    pen.poly(top, pen.slant("#ffffff", "#d8ecf8", "#8fc4e4"))
    pen.poly([top[3], top[4], top[5], (at + w * 0.3, 20), (at - w * 0.04, 20)], "#7fb4dc", 0.6)
    pen.poly([top[1], top[2], (at - w * 0.36, 20), (at - w * 0.7, 20)], "#a8d4ee", 0.6)
    pen.line("M" + "L".join(f"{num(px)} {num(py)}" for px, py in rocks.jag(rng, top[3], (at + w * 0.1, 10), 0.12)), "#ffffff", h * 0.012, 0.7)
    pen.rect(at - w * 1.02, -h * 0.05, at + w * 1.02, 20, pen.down("#5fc0e0/0", "#5fc0e0/0.7"))
    if rim_of(s):
        pen.poly([*top[:4], (at - w * 0.3, 0)], "#bfe0ff", 0.14, glow=True)
    return pen.card(x - wide * 0.52, x + wide * 0.52, -0.6, tall * 1.03, z, bob=0.03)


PLACES = (
    Place(("frozen lake", "frozen pond", "frozen river", "lake ice", "ice lake", "iced lake", "ice of the lake", "frozen sea", "ice rink on a lake", "icy lake"), frozen_lake),
    Place(("ski slope", "ski run", "ski resort", "ski piste", "piste", "slalom", "ski hill", "snowy slope", "snowy hill", "chair lift", "chairlift", "ski lift", "sledding hill"), ski_slope),
    Place(("arctic sea", "arctic ocean", "ice floe", "ice floes", "drift ice", "pack ice", "iceberg", "icebergs", "polar sea", "floating ice"), arctic_sea),
)

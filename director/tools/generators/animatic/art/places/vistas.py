"""High views: a grassy hill above a city, the edge of a cliff over the sea, a mountain's summit above the clouds; and the savanna."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, facades, flora, rocks, skies, terrain, waters
from director.tools.generators.animatic.art.places.flora import MOON, cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail, bent

LEDGE = (-8.0, -2.0, 2.0, 5.0, 7.0)


def _brow(s: Setting, pen: Pen, green: str, far: float, salt: str) -> str:
    """The rounded edge of high ground as a shape in floor centimetres; the ground before it."""
    rng = s.rng(f"brow{salt}")
    edge = Trail(((-60, far - 2.6, 0), (-14, far - 0.6, 0), (-5, far + 0.2, 0), (1, far, 0), (7, far - 0.5, 0), (15, far - 1.6, 0), (60, far - 4, 0)))
    return bent([*((x * 100, -z * 100 + rng.uniform(-10, 10)) for x, z, _ in edge.smooth(0.7)), (60000, 2400), (-60000, 2400)])


def hill_above_city(s: Setting) -> Scenery:
    """A grassy top with a bench and a tree; far below a city of towers and roofs with a river, all lights at night."""
    rng, green = s.rng("hillcity"), country.GREENS[s.season]
    layers = [replace(rocks.range_(s, 420, 1800, 70, "#8f9fc4", 0.1, "hc", 0.78, "#cfdcec"), y=-60), _city(s, 330, 340, 40, "#a8bad8", 40), terrain.mist_bank(s, 300, 640, 18, o=0.28, y=-28)]
    layers += [_city(s, 235, 250, 26, "#8fa6cc", 34), _city(s, 165, 180, 12, "#7890bc", 28), _river(s), _roofs(s, 92), terrain.mist_bank(s, 86, 260, 6, o=0.22, y=-15)]
    wood = Pen()
    for x in range(-2600, 2600, 120):
        tone = rng.choice(flora.LEAVES[s.season or "summer"]) if s.season != "winter" else "#b8c8d8"
        wood.path(flora.crown(rng, x + rng.uniform(-60, 60), rng.uniform(230, 330), rng.uniform(110, 170), rng.uniform(90, 140), 10), wood.down(light(tone, 0.16), tone, cool(tone, 0.4)))
    wood.rect(-2700, 320, 2700, 2400, cool("#5f9a5c", 0.3) if s.season != "winter" else "#a8b8cc")
    layers.append(wood.card(-26, 26, -22, -0.6, 17, sway=0.05))
    pen = Pen()
    shape = _brow(s, pen, green, 4.9, "city")
    pen.path(shape, pen.down(light(green, 0.2), green, cool(green, 0.12), cool(green, 0.2)))
    terrain.patches(pen, rng, country.ground_tones(s, green), 60, 0.5, 5.0)
    if s.season != "winter":
        terrain.turf(pen, rng, green, 220, None, 5.0)
    terrain.trail(pen, rng, Trail(((-1.4, -8, 0.6), (-0.8, -2, 0.55), (0.6, 2, 0.5), (1.9, 4.0, 0.45))), "#cfae80" if s.season != "winter" else "#c8d4e6", green)
    seat = Pen()
    seat.shadow(-250, 0, 100, 9)
    for x in (-316, -186):
        seat.line(f"M{x} 0V-52M{x} -50l-8 -52", "#4a4a50", 9)
    for y in (-58, -82, -100):
        seat.rect(-346, y, -156, y + 12, seat.down("#c99260", "#8a5c38"), 3)
    layers += [country.trees(s, 4.3, ((5.0, 6.2),), 1.3, salt="hc"), terrain.tufts(s, 4.5, green, 90, 26, country.flowers_of(s), salt="hc"), seat.card(-4, -1, -0.1, 1.3, 3.0)]
    layers += [terrain.tufts(s, z, green, n, h, country.flowers_of(s), None, c, "hc") for z, n, h, c in ((3.4, 60, 22, 0.0), (2.4, 44, 20, 0.6), (1.4, 34, 17, 1.2), (-0.8, 30, 22, 1.75), (-2.2, 26, 24, 1.75))]
    return Scenery(tuple(layers), terrain.floors(pen, LEDGE), country.northern(s), haze=0.012)


def _city(s: Setting, z: float, half: float, high: float, colour: str, down: float) -> Layer:
    """Towers at depth z, highest in the middle of the town on the right; it stands `down` metres below the hill."""
    pen, rng = Pen(), s.rng(f"city{z}")
    x = -half
    while x < half:
        wide = rng.uniform(0.016, 0.036) * half
        core = 2.718 ** -(((x - half * 0.26) / (half * 0.3)) ** 2)
        top = high * core * rng.uniform(0.45, 1.0) - rng.uniform(0.3, 0.8) * down * (1 - core * 0.6) + (1 - core) * 2
        facades.tower(pen, x, wide, top, rng.choice((colour, light(colour, 0.12), dark(colour, 0.1), mix(colour, "#d8b8a8", 0.35))), z / 46, -down - 40, rng, False, 0.5)
        x += wide + rng.uniform(-0.003, 0.006) * half
    pen.pool(half * 26, -high * 20, half * 50, (high + down) * 60, "#ffb46a", 0.3)
    return pen.card(-half, half, -down - 40, max(high * 1.25, high * 0.2 + (high + down) * 0.62), z)


def _river(s: Setting) -> Layer:
    pen = Pen()
    pen.path("M-9000 1900Q-4000 1660 600 1780T9000 1820V2600H-9000Z", pen.across("#8fc4e4", "#d8eef8", "#8fb8dc"))
    for x in range(-7000, 7000, 900):
        pen.oval(x, 1880, 90, 30, pen.soft("#ffd08a", 0.7), glow=True)
    return pen.card(-90, 90, -26, -15, 130)


def _roofs(s: Setting, z: float) -> Layer:
    """Small houses at the foot of the hill."""
    pen, rng = Pen(), s.rng("lowroofs")
    for y in (1180, 1270, 1370, 1500):
        x = -7200.0
        while x < 7200:
            wide, wall, roof = rng.uniform(260, 460), rng.choice(facades.WALLS), rng.choice(("#b8604a", "#8a5f5a", "#c8805a", "#6a6a80"))
            tall = rng.uniform(160, 300)
            pen.rect(x, y - tall, x + wide, y + 260, pen.across(light(wall, 0.2), dark(wall, 0.12)))
            pen.poly([(x - 20, y - tall), (x + wide * 0.3, y - tall - 110), (x + wide * 0.7, y - tall - 110), (x + wide + 20, y - tall)], light(roof, 0.12) if s.season != "winter" else "#e8eef8")
            for wx in (0.2, 0.6):
                if rng.random() < 0.6:
                    pen.rect(x + wide * wx, y - tall * 0.7, x + wide * wx + 56, y - tall * 0.35, rng.choice(facades.WARM), glow=True)
            if rng.random() < 0.4:
                pen.path(flora.crown(rng, x + wide + 40, y - 60, 90, 90, 8), "#5f9a5c" if s.season != "winter" else "#a8b8cc")
            x += wide + rng.uniform(10, 130)
    pen.rect(-7200, 1600, 7200, 6000, "#6f8f7a")
    return pen.card(-72, 72, -60, -6.5, z)


def cliff(s: Setting) -> Scenery:
    """High over the sea: turf and bare rock to the edge, surf and stacks far below, headlands, gulls."""
    rng, green, low = s.rng("cliff"), mix(country.GREENS[s.season], "#a8b060", 0.25 if s.season != "winter" else 0.0), 13.0
    sea = Pen()
    waters.water(sea, rng, "#2f8fb8", "#86c4d8", 10.0, 1400.0, 1500.0, 700)
    for k in range(46):
        x, z = rng.uniform(-90, 90), rng.uniform(44, 150)
        sea.oval(x * 100, -z * 100, rng.uniform(200, 700), rng.uniform(90, 260), sea.soft("#ffffff" if k % 2 else "#8fe0dc", 0.4))
    layers = [replace(waters.coast(s, 620, "#8fa8c0"), y=-low - 1)]
    layers += [replace(waters.glitter(s, z, w), y=-low - 0.4) for z, w in ((260, 620), (180, 420), (120, 280))]
    layers += [_headland(s, 118, 62, 46, 22, low), _headland(s, 74, -46, 40, 19, low), _stack(s, 66, 21, low), _headland(s, 44, -31, 24, 14.6, low)]
    layers += [replace(waters.waves(s, z, 0.6, "#3f9ac0", n, "cliff"), y=-low - 0.6) for z, n in ((96, 16), (70, 14))]
    birds = Pen()
    for x, y, r in ((-420, -330, 26), (-300, -390, 18), (260, -300, 22), (520, -420, 16), (-640, -250, 20)):
        birds.line(f"M{x - r} {y + r * 0.3}Q{x - r * 0.5} {y - r * 0.6} {x} {y}Q{x + r * 0.5} {y - r * 0.6} {x + r} {y + r * 0.3}", "#ffffff", r * 0.24)
        birds.line(f"M{x - r} {y + r * 0.3}l{r * 0.24} {-r * 0.2}M{x + r} {y + r * 0.3}l{-r * 0.24} {-r * 0.2}", "#3a4456", r * 0.24)
    layers.append(birds.card(-8, 8, 2, 5, 14, drift=0.15, bob=0.1))
    pen = Pen()
    shape = _brow(s, pen, green, 3.7, "cliff")
    pen.path(shape, cool("#8f8680", 0.2))
    pen.path(_brow(s, pen, green, 3.2, "cliff"), pen.down(light(green, 0.25), green, cool(green, 0.2)))
    terrain.patches(pen, rng, country.ground_tones(s, green), 50, 0.5, 3.6)
    if s.season != "winter":
        terrain.turf(pen, rng, green, 160, None, 3.6)
    for _ in range(16):
        x, z = rng.uniform(-6, 6), rng.uniform(-2, 3.6)
        pen.path(flora.crown(rng, x * 100, -z * 100, rng.uniform(30, 90), rng.uniform(16, 40), 7), rng.choice(("#b8b0a8", "#a49c98", "#c8c0b4")), 0.8)
    stones = Pen()
    for x, wide in ((-4.3, 170), (-3.5, 90), (3.6, 130), (4.6, 200), (-6.2, 210), (6.3, 160)):
        with stones.at(x * 100, 8):
            rocks.rock(stones, rng, wide, "#a49c98", s.season == "winter", "#8fa050", rim_of(s))
    layers.append(stones.card(-8, 8, -0.4, 2.2, 2.9))
    layers += [terrain.tufts(s, z, green, n, h, ("#f2a8c0", "#ffffff", "#ffd05a") if s.season not in ("winter", "autumn") else (), None, c, "cliff") for z, n, h, c in ((3.0, 70, 24, 0.5), (2.0, 44, 22, 1.0), (1.2, 34, 18, 1.3), (-0.8, 26, 22, 1.75), (-2.0, 22, 24, 1.75))]
    return Scenery(tuple(layers), (*terrain.floors(sea, (10.0, 40.0, 80.0, 140.0, 240.0, 420.0, 800.0, 1400.0), 1500, -low), *terrain.floors(pen, (-8.0, -2.0, 2.0, 5.2))), country.northern(s), haze=0.01)


def _headland(s: Setting, z: float, x: float, wide: float, tall: float, low: float) -> Layer:
    """A cliff that falls to the sea on its inner side, green on top, surf at its foot."""
    pen, rng, side = Pen(), s.rng(f"head{z}{x}"), -1 if x > 0 else 1
    w, h = wide * 100, tall * 100
    with pen.at(x * 100, low * 100):
        _bluff(pen, rng, s, side, w, h)
    return pen.card(x - wide * 0.62, x + wide * 0.62, -low - tall * 0.03, tall * 1.1 - low, z)


def _bluff(pen: Pen, rng: random.Random, s: Setting, side: int, w: float, h: float) -> None:
    edge = rocks.jag(rng, (side * w * 0.42, -h * 0.9), (side * w * 0.5, 0), 0.16)
    stone = "#b8a898"
    pen.poly([(-side * w * 0.6, -h * 1.04), (0, -h), (side * w * 0.3, -h * 0.96), *edge, (-side * w * 0.6, 0)], pen.across(*((cool(stone, 0.35), stone, light(stone, 0.2)) if side > 0 else (light(stone, 0.1), stone, cool(stone, 0.4)))))
    for _ in range(16):
        px = rng.uniform(-0.5, 0.42) * side * w
        pen.poly([*rocks.jag(rng, (px, -h * rng.uniform(0.75, 0.93)), (px + rng.uniform(-0.03, 0.06) * w, 0), 0.08), (px + 0.05 * w * side, 0)], cool(stone, 0.45), 0.3)
    for k in range(4):
        y = -h * (0.2 + 0.18 * k)
        pen.line("M" + "L".join(f"{num(a)} {num(b)}" for a, b in rocks.jag(rng, (-side * w * 0.6, y), (side * w * 0.44, y + h * 0.03), 0.03)), light(stone, 0.25), h * 0.012, 0.5)
    top = mix(country.GREENS[s.season], "#8fb070", 0.3)
    pen.path(f"M{num(-side * w * 0.62)} {num(-h * 1.04)}Q0 {num(-h * 1.09)} {num(side * w * 0.43)} {num(-h * 0.92)}L{num(side * w * 0.36)} {num(-h * 0.84)}Q0 {num(-h * 0.95)} {num(-side * w * 0.62)} {num(-h * 0.88)}Z", pen.down(light(top, 0.25), top, cool(top, 0.3)))
    for _ in range(26):
        px = rng.uniform(-0.5, 0.56) * side * w
        pen.oval(px, rng.uniform(-10, 30), rng.uniform(0.02, 0.06) * w, h * rng.uniform(0.02, 0.05), "#ffffff", 0.75)


def _stack(s: Setting, z: float, x: float, low: float) -> Layer:
    pen, rng = Pen(), s.rng("stack")
    for dx, wide, tall in ((0, 500, 1150), (620, 320, 620)):
        with pen.at(x * 100 + dx, low * 100):
            rocks.crag(pen, rng, wide, tall, "#b0a294", s.season == "winter", rim_of(s))
            for _ in range(9):
                pen.oval(rng.uniform(-0.6, 0.6) * wide, rng.uniform(-8, 24), rng.uniform(50, 120), 26, "#ffffff", 0.8)
    return pen.card(x - 6, x + 11, -low - 0.3, 12.5 - low, z)


def summit(s: Setting) -> Scenery:
    """The top of a mountain: rock and wind-blown snow, a cairn with a flag, peaks like islands in a sea of clouds."""
    cold, rng = Setting(s.looks, s.dark, s.style, "winter", s.aspect), s.rng("summit")
    layers = [replace(rocks.range_(cold, 380, 1700, 96, "#8c9cc8", 0.6, "s1", 0.64, "#cfdcf0"), y=-48), skies.bank(s, 250, -44, 9, 30, 0.5), replace(rocks.range_(cold, 190, 860, 74, "#7f8fbc", 0.62, "s2", 0.22, "#c8d8ee"), y=-42)]
    layers += [skies.bank(s, z, y, n, big, 0.45) for z, y, n, big in ((130, -30, 9, 18), (74, -19, 8, 11), (40, -12, 8, 6.0), (20, -7.5, 8, 3.4), (11, -5.0, 7, 2.0))]
    pen = Pen()
    pen.path(_brow(s, pen, "", 4.4, "rock"), pen.across("#b4c4e4", "#e8eef8", "#f6f9fd", "#dbe5f4", "#a8bce0"))
    terrain.patches(pen, rng, ("#aec3ea", "#ffffff", "#b9cbec", "#f4f7fc"), 70, 0.6, 4.0)
    for _ in range(60):
        x, z = rng.choice((-1, 1)) * rng.uniform(1.6, 9), rng.uniform(-6, 3.9)
        tone = rng.choice(("#a8a4ac", "#8a8894", "#74748a", "#bcb8bc"))
        a = rng.uniform(20, 90)
        pen.poly([(x * 100 - a, -z * 100), (x * 100 - a * 0.3, -z * 100 - a * 0.6), (x * 100 + a * 0.8, -z * 100 - a * 0.4), (x * 100 + a, -z * 100 + a * 0.3)], tone, 0.55)
    for k, (x, z, _) in enumerate(Trail(((-2.2, -6, 0), (-1.6, -2, 0), (-0.4, 0.6, 0))).smooth(0.36)):
        pen.oval((x + (0.15 if k % 2 else -0.15)) * 100, -z * 100, 10, 17, "#8ea9dc", 0.7)
    country.rocks_sparkle(pen, rng, 80)
    stones, cairn = Pen(), Pen()
    for x, wide, tall in ((-5.4, 300, 330), (-3.7, 180, 150), (5.6, 320, 240), (-7.4, 340, 480), (7.6, 360, 390)):
        with stones.at(x * 100, 20):
            rocks.crag(stones, rng, wide, tall, "#9a98a6", True, rim_of(s))
    y = 6.0
    for k, wide in enumerate((150, 128, 108, 84, 62, 40)):
        tone = ("#a8a4ac", "#8f8c98", "#b4b0b4")[k % 3]
        cairn.path(flora.crown(rng, 262 + rng.uniform(-6, 6), y - 15, wide / 2, 19, 8), cairn.down(light(tone, 0.25), tone, cool(tone, 0.4)))
        y -= 25
    cairn.path(flora.crown(rng, 262, y + 6, 26, 10, 7), "#f4f8ff")
    cairn.line(f"M262 {y + 10}V-330", "#8a6a4c", 7)
    tone = s.looks.colour("flag", default="#d8453f")
    cairn.path("M265 -326q34 -18 62 0t58 -6v62q-30 14 -58 2t-62 4Z", cairn.slant(light(tone, 0.3), tone, dark(tone, 0.25)))
    for k, flag in enumerate(("#3f78d8", "#f4f4f4", "#d8453f", "#4f9a5a", "#f2c84a", "#3f78d8", "#f4f4f4", "#d8453f")):
        fx, fy = 255 - k * 54, -300 + 26 * k
        cairn.line(f"M{fx + 7} {fy - 6}L{fx - 47} {fy + 20}", "#6a6a78", 2)
        cairn.path(f"M{fx - 4} {fy}l-36 17l4 42l36 -17Z", cairn.slant(light(flag, 0.2), dark(flag, 0.1)))
    layers += [stones.card(-10, 10, -0.4, 5.2, 4.1), replace(cairn.card(-2.2, 4.2, -0.2, 3.7, 2.6), sway=0.05)]
    return Scenery(tuple(layers), terrain.floors(pen, (-8.0, -2.0, 2.0, 5.2)), country.northern(s), haze=0.006)


def _acacia(pen: Pen, rng: random.Random, tall: float, s: Setting) -> None:
    """An umbrella thorn: forked stem, flat crowns in layers."""
    bark, leaf = "#6f5240", "#7f9a48" if s.season != "autumn" else "#a89a50"
    for side, reach in ((-1, 0.46), (1, 0.5), (-1, 0.18), (1, 0.14)):
        pen.line(f"M{num(side * tall * 0.01)} 4Q{num(side * tall * 0.02)} {num(-tall * 0.4)} {num(side * tall * reach * 0.5)} {num(-tall * 0.62)}T{num(side * tall * reach)} {num(-tall * 0.86)}", bark, tall * (0.045 if reach > 0.3 else 0.026))
    for x, y, rx in ((-0.40, 0.84, 0.34), (0.42, 0.86, 0.36), (0.0, 0.93, 0.42), (-0.18, 0.79, 0.22)):
        cx, cy, r = x * tall, -y * tall, rx * tall
        pen.path(flora.crown(rng, cx, cy + tall * 0.02, r, tall * 0.06, 15), cool(leaf, 0.5))
        pen.path(flora.crown(rng, cx, cy, r * 0.98, tall * 0.055, 16), pen.down(light(mix(leaf, "#f8e07a", 0.4), 0.2), leaf, cool(leaf, 0.3)))
        flora.mass(pen, flora.dabs(rng, cx, cy - tall * 0.02, r * 0.9, tall * 0.035, 26, tall * 0.016, (-0.2, -0.6)), light(mix(leaf, "#fff0a0", 0.5), 0.25) if not s.dark else mix(leaf, MOON, 0.4), 0.8)


def savanna(s: Setting) -> Scenery:
    """Golden grass to the horizon, umbrella acacias, a baobab, termite hills, a water hole, blue hills."""
    rng, grass = s.rng("savanna"), "#d8b45a"
    pen = Pen()
    terrain.base(pen, grass, "#ecd494")
    terrain.patches(pen, rng, ("#e8cc7a", "#c09a48", "#b8a050", "#f0d890", "#a8844a"), 140, 0.55)
    terrain.turf(pen, rng, grass, 520)
    way = Trail(((-1.8, -8, 0.8), (-1.0, -2, 0.7), (0.4, 4, 0.6), (2.6, 9, 0.5), (1.0, 16, 0.6), (-4, 30, 0.7)))
    terrain.trail(pen, rng, way, "#c89060", grass)
    pool = flora.crown(rng, -640, -1560, 420, 210, 14)
    pen.path(flora.crown(rng, -640, -1560, 480, 250, 14), "#a8804e")
    pen.path(pool, pen.down("#cfe6ee", "#7fb4cc", "#5f9ab8"))
    for x, z, w in ((6.2, 9.4, 4.2), (-9, 22, 4), (14, 26, 4)):
        terrain.cast(pen, rng, x, z, w, "#5a4a5c", 0.42)
    layers = [rocks.range_(s, 300, 1300, 26, "#9aa8c8", 0.0, "sav", 0.3, "#e8dcc4"), skies.mesas(s, 190, "#c89a84"), terrain.hill(s, 110, 480, 1.6, 2.4, "#d0b468", "sav", "#ecdcae", "#8f9a58")]
    for z, plan in ((62, ((-38, 7), (-24, 6), (12, 7), (30, 8), (47, 6.5), (-52, 7))), (36, ((-22, 6.6), (17, 7.4), (27, 6), (-11, 5))), (21, ((-14.5, 6.8), (12, 5.4))), (9.2, ((6.0, 6.6),))):
        trees = Pen()
        for x, tall in plan:
            with trees.at(x * 100, 6):
                _acacia(trees, rng, tall * 100, s)
        half = max(abs(x) + tall for x, tall in plan)
        layers.append(trees.card(-half, half, -0.4, 8.6, z, sway=0.06))
    mound = Pen()
    for x, tall in ((-520, 190), (-470, 120), (840, 150)):
        mound.shadow(x, 2, 70, 10)
        mound.path(f"M{x - 62} 8Q{x - 40} {-tall * 0.5} {x - 20} {-tall * 0.72}Q{x - 10} {-tall} {x + 4} {-tall * 0.86}Q{x + 16} {-tall * 0.9} {x + 22} {-tall * 0.5}T{x + 60} 8Z", mound.slant("#d89a6a", "#b0704a", "#7a4a3c"))
    layers.insert(-1, mound.card(-6.5, 10, -0.2, 2.2, 13))
    layers += [terrain.tufts(s, z, grass if z > 4 else "#cfa850", n, h, (), way, c, "sav") for z, n, h, c in ((26, 90, 46, 0), (18, 90, 42, 0), (12.5, 96, 38, 0), (8.6, 90, 36, 0), (6, 76, 34, 0.6), (3.8, 60, 32, 1.0), (2.2, 46, 30, 1.3), (1.1, 34, 26, 1.5), (-0.8, 34, 30, 1.75), (-2.2, 28, 32, 1.75))]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.045)


PLACES = (
    Place(("hill above the city", "hill overlooking the city", "hill above the town", "hilltop", "hill top", "top of a hill", "top of the hill", "grassy hilltop", "hill over the city", "hilltop above the city",
           "hilltop overlooking the city", "lookout", "viewpoint", "overlook", "lookout point", "hills above the city", "hillside above the city", "city below"), hill_above_city),
    Place(("cliff edge", "edge of a cliff", "edge of the cliff", "cliff top", "clifftop", "top of the cliff", "top of a cliff", "cliff above the sea", "cliffs above the sea", "cliff over the sea", "sea cliffs",
           "sea cliff", "headland", "cliffs"), cliff),
    Place(("mountain summit", "summit", "mountain peak", "peak", "mountain top", "mountaintop", "top of the mountain", "top of a mountain", "snowy peak", "top of the world", "snowy summit"), summit),
    Place(("savanna", "savannah", "african savanna", "african savannah", "african plain", "serengeti", "safari", "african plains", "acacia", "watering hole", "waterhole", "water hole"), savanna),
)

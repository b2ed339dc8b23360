"""Land that people have shaped and wild country between: an orchard, a vineyard, rice terraces, a swamp, a canyon, a trench."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain, waters
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

LANE = Trail(((0, -8, 1.5), (0, 0, 1.4), (0, 10, 1.3), (0, 25, 1.2), (0, 46, 1.2)))
FRUIT = ("#e8403a", "#f2a03a", "#f6d24a", "#c8344f")


def _fruit_trees(s: Setting, z: float, fruit: str) -> Layer:
    """Two round trees left and right of the lane, hung with fruit, windfalls under them."""
    pen, rng = Pen(), s.rng(f"orchard{z}")
    green = flora.LEAVES[s.season or "summer"][0]
    for x in (-9.6, -4.4, 4.4, 9.6):
        tall = rng.uniform(4.4, 5.0)
        with pen.at((x + rng.uniform(-0.2, 0.2)) * 100, 6):
            flora.broadleaf(pen, rng, tall * 100, mix(green, rng.choice(flora.LEAVES[s.season or "summer"]), 0.4), 0.7 if z < 10 else 0.3, rim_of(s))
            for _ in range(26 if s.season != "winter" else 0):
                fx, fy = rng.uniform(-1, 1) * tall * 33, -tall * 70 + rng.uniform(-1, 1) * tall * 24
                pen.disc(fx, fy, 10.5, pen.ball(light(fruit, 0.5), fruit, cool(fruit, 0.3)))
            for _ in range(6):
                pen.disc(rng.uniform(-130, 130), rng.uniform(-6, 6), 8, fruit)
    return pen.card(-12.6, 12.6, -0.4, 5.6, z, sway=0.15)


def orchard(s: Setting) -> Scenery:
    """Rows of fruit trees along a grassy lane, a ladder and baskets."""
    rng = s.rng("orchard")
    green = country.GREENS[s.season]
    fruit = s.looks.colour("apple", "fruit", "cherry", "orange", default=rng.choice(FRUIT))
    things = Pen()
    things.line("M-330 0L-268 -330M-270 0L-236 -330", "#c99a62", 9)
    for k in range(8):
        things.line(f"M{-326 + k * 8} {-24 - k * 38}L{-268 + k * 4} {-24 - k * 38}", "#b0804a", 7)
    for x in (240, 330):
        things.shadow(x, 0, 56, 8)
        things.path(f"M{x - 46} -56H{x + 46}L{x + 36} 0H{x - 36}Z", things.across("#d9a868", "#b07c40", "#7a5024"))
        for k in range(3):
            things.line(f"M{x - 44 + k * 2} {-42 + k * 15}H{x + 44 - k * 2}", "#8a5c2c", 2.5, 0.6)
        for _ in range(11):
            things.disc(x + rng.uniform(-36, 36), -60 - rng.uniform(-2, 16), 11, things.ball(light(fruit, 0.5), fruit, cool(fruit, 0.3)))
    layers = [*country.far_hills(s, green, "or"), *(_fruit_trees(s, z, fruit) for z in (34, 25, 18, 13, 9, 5.8, 3.4))]
    layers += [things.card(-3.8, 4.2, -0.12, 3.5, 2.0), *country.rows(s, green, LANE, country.flowers_of(s), 18, "or"), terrain.frame(s, "#3f6a3c", low=False)]
    shade = tuple((side * 4.4, z, 2.4) for z in (3.4, 5.8, 9.0, 13.0) for side in (-1, 1))
    return Scenery(tuple(layers), terrain.floors(country.meadow_ground(s, green, LANE, "#c8b078", shade)), country.northern(s), haze=0.045)


def _vines(s: Setting, z: float) -> Layer:
    """Trellised vines in rows across the hill, grapes under the leaves, a gap for the lane."""
    pen, rng = Pen(), s.rng(f"vines{z}")
    leaf = {"autumn": "#d98a3a", "winter": "#8a7a68"}.get(s.season, "#6a9a42")
    reach = (z + 8) * 0.9
    x = 1.7
    while x < reach:
        for side in (-1, 1):
            with pen.at(side * x * 100, 4):
                pen.rect(-5, -150, 5, 0, "#8a6a4c")
                pen.line(f"M0 0Q{num(rng.uniform(-16, 16))} -50 {num(rng.uniform(-6, 6))} -96", "#6a4a34", 9)
                flora.clump(pen, rng, 0, -104, 74, 46, mix(leaf, rng.choice(("#5f8f3a", "#8ab04a")), 0.3), 0.5 if z < 9 else 0.15, rim_of(s))
                if s.season != "winter" and z < 14:
                    for gx in (-34, 26):
                        for k in range(7):
                            pen.disc(gx + (k % 3 - 1) * 8 + (k // 3) * 3, -74 + (k // 3) * 9, 6, pen.ball("#a88ac8", "#6a3f8a", "#3a2050"))
        x += 1.35
    pen.line(f"M{num(-reach * 100)} -112H-170M170 -112H{num(reach * 100)}", "#9aa0a8", 2.5)
    return pen.card(-reach - 1, reach + 1, -0.3, 1.9, z, sway=0.06)


def vineyard(s: Setting) -> Scenery:
    """Vines in rows, a lane up to a stone house on the hill."""
    green = mix(country.GREENS[s.season], "#b8b060", 0.3)
    layers = [*country.far_hills(s, green, "vi", 1.15), country.hamlet(s, -9, 70)]
    layers += [country.trees(s, 40, ((-24, 9), (-21, 11), (-18, 10), (26, 10), (29, 12)), 0.3, "pine", "vi")]
    layers += [_vines(s, z) for z in (33, 25, 19, 14.5, 11, 8.2, 5.8, 3.9, 2.4)]
    layers += [*country.rows(s, green, LANE, country.flowers_of(s), 16, "vi")[3::2]]
    return Scenery(tuple(layers), terrain.floors(country.meadow_ground(s, green, LANE, "#c89a6a", ())), country.northern(s), haze=0.045)


def _terrace(s: Setting, z: float, y: float, wide: float, salt: int) -> Layer:
    """One step of the hillside: a bank of earth, flooded fields that mirror the sky, rows of young rice."""
    pen, rng = Pen(), s.rng(f"terrace{z}{salt}")
    water = "#a8d4e8" if not s.dark else "#5a78b8"
    h = wide * 50
    bend = rng.uniform(-120, 120) * z / 20
    top = f"M{num(-h)} 0C{num(-h * 0.5)} {num(-70 - bend)} {num(-h * 0.2)} {num(40 + bend)} 0 0S{num(h * 0.5)} {num(-60 + bend)} {num(h)} 0"
    pen.path(f"{top}V{num(z * 30)}H{num(-h)}Z", pen.down("#7fae3f", "#6a9438", "#4f7a34", "#3f662c"))
    deep = z * 1.5
    pen.path(f"{top}l0 {num(deep)}C{num(h * 0.5)} {num(-60 + bend + deep)} {num(h * 0.2)} {num(40 + bend + deep)} 0 {num(deep)}S{num(-h * 0.5)} "
             f"{num(-70 - bend + deep)} {num(-h)} {num(deep)}Z", pen.down(light(water, 0.45), water), 0.95)
    d = ""
    for _ in range(int(wide * 2.4)):
        x, dy = rng.uniform(-h, h), rng.uniform(0.1, 1.3) * z
        k = z * 0.55
        d += f"M{num(x)} {num(dy)}l{num(-k * 0.3)} {num(-k)}M{num(x)} {num(dy)}l{num(k * 0.35)} {num(-k * 0.9)}"
    pen.line(d, "#8fc84a", max(2.0, z * 0.12), 0.85)
    pen.line(top, "#c8d880", z * 0.22, 0.7)
    return _lifted(pen.card(-wide / 2, wide / 2, -z * 0.30, z * 0.06 + 1.2, z), y)


def rice(s: Setting) -> Scenery:
    """Terraces of flooded rice that climb to misty mountains; the actors stand on a dyke."""
    rng = s.rng("rice")
    green = "#8fbf4f"
    layers: list[Layer] = [rocks.range_(s, 190, 820, 78, "#7fa4b4", 0.3, "rice", 0.0, "#cfe4e4"), terrain.hill(s, 120, 520, 26, 14, "#7fb07a", "rice", "#d4e8e0")]
    for k, z in enumerate((92, 78, 66, 56, 47, 39, 32, 26, 21)):
        layers.append(_terrace(s, z, 0.4 + (z - 18) * 0.22, z * 3.2, k))
        if k % 2 == 0:
            layers.append(terrain.mist_bank(s, z - 1, z * 3, z * 0.05, o=0.3, y=0.4 + (z - 18) * 0.22))
    layers.append(country.trees(s, 20, ((-14, 5), (15.5, 6)), 0.4, "", "rice"))
    ground = Pen()
    water = "#a8d4e8" if not s.dark else "#4f6cb0"
    ground.rect(-7800, -4600, 7800, 800, ground.down("#cfe8f0", water, light(water, 0.2)))
    d = ""
    for row in range(46):
        deep = -5.5 + 0.9 * 1.038 ** row * row * 0.45
        for k in range(-34, 35):
            x = k * 0.55 * (1 + max(0.0, deep) / 14) + rng.uniform(-0.05, 0.05)
            if deep < 19 and abs(x) > 1.9 + 0.05 * abs(deep):
                grow = (deep + 9) / 9
                d += f"M{num(x * 100)} {num(-deep * 100)}l{num(-7 * grow)} {num(-26 * grow)}M{num(x * 100)} {num(-deep * 100)}l{num(7 * grow)} {num(-23 * grow)}"
    ground.line(d, "#7fb83f", 5, 0.9)
    way = Trail(((0, -8, 1.9), (0, 0, 1.8), (0.4, 6, 1.5), (-0.6, 12, 1.2), (0.8, 19, 1.0)))
    ground.path(way.outline(rng, 0.16, 0.08), "#6a8a3f")
    ground.path(way.outline(rng, -0.1, 0.1), ground.across("#a8c060", "#b8a878", "#a8c060"))
    for dyke in (7.4, 13.2):
        ground.path(f"M-4000 {num(-dyke * 100)}H4000v-46H-4000Z", "#7f9a48")
    rows = [layer for layer in country.rows(s, green, None, (), 20, "rice") if layer.z < 6]
    return Scenery((*layers, *rows[::2]), terrain.floors(ground), country.northern(s), haze=0.06)


def _drowned(s: Setting, z: float, near: float, count: int) -> Layer:
    """Swollen trunks that stand in the water, hung with moss."""
    pen, rng = Pen(), s.rng(f"drowned{z}")
    reach = (z + 8) * 0.85
    for k in range(count):
        x = (1 if k % 2 else -1) * (near + (reach - near) * rng.random()) * 100
        tall, wide = rng.uniform(620, 900), rng.uniform(70, 120)
        with pen.at(x, 10):
            pen.oval(0, 4, wide * 1.8, 14, "#2a4a40", 0.5)
            flora.trunk(pen, tall, wide, "#7a6a5c", rng.uniform(-40, 40))
            for _ in range(9):
                mx, my = rng.uniform(-wide * 1.2, wide * 1.2), -tall * rng.uniform(0.5, 0.98)
                long = rng.uniform(90, 210)
                pen.path(f"M{num(mx - 16)} {num(my)}Q{num(mx - 12)} {num(my + long * 0.6)} {num(mx)} {num(my + long)}Q{num(mx + 10)} {num(my + long * 0.5)} "
                         f"{num(mx + 18)} {num(my)}Z", rng.choice(("#8fa878", "#7a9868", "#a4b88a")), 0.85)
    return pen.card(-reach - 2, reach + 2, -0.3, 9.4, z, sway=0.08)


def swamp(s: Setting) -> Scenery:
    """Black water with lilies between drowned trees hung with moss, mist and fireflies' light."""
    rng = s.rng("swamp")
    haze = "#b8ccaa" if not s.dark else "#7f98b0"
    layers: list[Layer] = [terrain.woodline(s, 50, 190, (12, 18), ("#5f7f5a", "#6f8a60", "#547658"), 46, "sw", 0.0, (0, 0), haze), terrain.mist_bank(s, 46, 150, 6, haze, 0.6)]
    for z, near, count in ((30, 3.5, 9), (19, 3.4, 8), (12, 3.8, 6)):
        layers += [_drowned(s, z, near, count), terrain.mist_bank(s, z - 2, z * 3, 2.2, haze, 0.4)]
    layers += [_drowned(s, 6.8, 4.6, 4), terrain.shafts(s, 9, 30, 12, 5, "#eaf4b0", 0.24)]
    for bank, near in ((9, 2.6), (5, 2.3), (2.6, 2.2)):
        pen = Pen()
        for k in range(12):
            with pen.at((1 if k % 2 else -1) * (near + rng.random() * (bank * 0.6 + 2)) * 100, 4):
                flora.reeds(pen, rng, rng.uniform(90, 160), "#7a9050", 8)
        layers.append(pen.card(-bank - 5, bank + 5, -0.2, 2.2, bank, sway=0.2))
    ground = Pen()
    waters.water(ground, rng, "#4a6a52", "#8aa486", -8, 46, 78, 260)
    for _ in range(120):
        x, away, grow = terrain.somewhere(rng, 30)
        ground.oval(x * 100, -away * 100, 24 * grow, 20 * grow, rng.choice(("#6f9a4f", "#5f8a4a", "#86ac58")), 0.9)
        if rng.random() < 0.2:
            ground.disc(x * 100, -away * 100, 8 * grow, "#f6d4e0")
    way = Trail(((0, -8, 2.3), (0, 0, 2.2), (-0.5, 5, 1.8), (1.0, 11, 1.3), (-1.2, 20, 1.1), (0, 34, 1.0)))
    ground.path(way.outline(rng, 0.25, 0.2), "#3f5a40")
    ground.path(way.outline(rng, 0, 0.14), ground.across("#6a8250", "#8a8058", "#6a8250"))
    layers.append(terrain.frame(s, "#2c4438", low=False))
    return Scenery(tuple(layers), terrain.floors(ground), "#9ab08a #c0cca4 #dce0bc" if not s.dark else "", haze=0.085)


def _walls(s: Setting, z: float, gap: float, tall: float, stone: str) -> Layer:
    """Red cliffs left and right, in bands, a gap of 2 * gap metres between them."""
    pen, rng = Pen(), s.rng(f"canyon{z}")
    far = max(gap + 8, z * 1.3 + 12)
    for side in (-1, 1):
        edge = [(side * (gap + 0.30 * tall * (k / 9) ** 1.6 + rng.uniform(-0.1, 0.1) * gap) * 100, -tall * 100 * k / 9) for k in range(10)]
        shape = [*edge, (side * far * 100, -tall * 104), (side * far * 100, 60)]
        pen.poly(shape, pen.down(light(stone, 0.3), stone, cool(stone, 0.12)) if side < 0 else pen.down(stone, cool(stone, 0.22), cool(stone, 0.36)))
        for k in range(1, 9):
            x, y = edge[k]
            tone = (light(stone, 0.28), cool(stone, 0.3), mix(stone, "#f2c090", 0.4))[k % 3]
            pen.path(f"M{num(x)} {num(y)}L{num(side * far * 100)} {num(y - tall * 2)}v{num(tall * 4.4)}L{num(x - side * 20)} {num(y + tall * 4)}Z", tone, 0.5)
        for _ in range(9):
            k = rng.randrange(1, 9)
            x, y = edge[k]
            pen.path(f"M{num(x + side * rng.uniform(60, 900))} {num(y)}l{num(rng.uniform(-20, 20))} {num(tall * rng.uniform(9, 16))}l14 0l{num(-6)} {num(-tall * 12)}Z",
                     cool(stone, 0.45), 0.5)
    return pen.card(-far, far, -0.4, tall * 1.05, z)


def canyon(s: Setting) -> Scenery:
    """A gorge of banded red rock with a green river on its floor."""
    rng = s.rng("canyonground")
    stone, sand = "#c8704e", "#d99a6a"
    layers: list[Layer] = [_walls(s, z, gap, tall, mix(stone, "#d8b4c0", k)) for z, gap, tall, k in
                           ((150, 8, 46, 0.55), (100, 15, 42, 0.4), (64, 6, 30, 0.25), (40, 9, 22, 0.12), (24, 7.5, 16, 0.0), (12.5, 6.6, 11, 0.0))]
    layers.insert(0, terrain.hill(s, 170, 760, 5, 4, mix(stone, "#d8b4c0", 0.6), "canyon", "#e0c4bc"))
    layers.append(terrain.hill(s, 58, 260, 0.9, 0.9, sand, "floor", "#e0a478"))
    for z, near, count in ((9, 4.4, 8), (5, 3.4, 7), (2.4, 2.6, 5)):
        pen = Pen()
        for k in range(count):
            with pen.at((1 if k % 2 else -1) * (near + rng.random() * (z * 0.5 + 2)) * 100, 6):
                if rng.random() < 0.6:
                    rocks.rock(pen, rng, rng.uniform(60, 170), "#b8704e", False, "", rim_of(s))
                else:
                    flora.bush(pen, rng, rng.uniform(50, 90), "#8a9a58", "", rim_of(s), 0.4)
        layers.append(pen.card(-z - 6, z + 6, -0.3, 1.9, z))
    ground = Pen()
    terrain.base(ground, sand, "#e0a478")
    terrain.patches(ground, rng, ("#f0bc88", "#b87850", "#e8b07c"), 110, 0.5)
    river = Trail(((3.4, -8, 1.0), (3.0, -1, 1.1), (1.8, 5, 1.2), (-2.4, 12, 1.4), (1.4, 21, 1.6), (-1, 34, 1.9), (0, 46, 2.2)))
    ground.path(river.outline(rng, 0.3, 0.1), "#a8764c")
    ground.path(river.outline(rng, 0, 0.05), ground.down("#bfe4e0", "#5fb0a8", "#3f8f94"))
    ground.line(river.along(-0.3) + river.along(0.4), "#eafaf8", 5, 0.5)
    terrain.sprinkle(ground, rng, ("#8a5a3c", "#f4cca0"), 130, 4.4)
    return Scenery(tuple(layers), terrain.floors(ground), "", haze=0.05)


def _bags(pen: Pen, a: float, b: float, y: float, rows: int) -> None:
    """Sandbags in rows from height y up."""
    for row in range(rows):
        x = a - (row % 2) * 36
        while x < b:
            pen.rect(x + 2, -y - 27 - row * 25, x + 74, -y - row * 25, pen.down("#d8c49c", "#b09a72", "#7f6e4e"), 12)
            pen.line(f"M{num(x + 60)} {num(-y - 22 - row * 25)}v16", "#8a7854", 2, 0.7)
            x += 76


def _revetment(pen: Pen, a: float, b: float, rng: random.Random) -> None:
    """A wall of planks and posts against the earth, with sandbags on top."""
    pen.rect(a, -200, b, 20, pen.down("#6a5644", "#4a3a2e"))
    for y in range(-196, 0, 34):
        pen.rect(a, y, b, y + 28, rng.choice(("#7f6244", "#8a6c4c", "#705438")))
        pen.line(f"M{num(a)} {y + 29}H{num(b)}", "#33261c", 4, 0.8)
    x = a + 30
    while x < b:
        pen.rect(x, -206, x + 17, 20, pen.across("#a8845c", "#7a5a3c", "#4a3424"), 3)
        x += 150
    _bags(pen, a, b, 196, 2)


def trench(s: Setting) -> Scenery:
    """Down in a trench: planked walls with sandbags, duckboards, a lit dug-out, a ladder; wire and stumps stand on the edge."""
    rng = s.rng("trench")
    mud = "#7a6450"
    waste, end, near = Pen(), Pen(), Pen()
    for k in range(13):
        x, tall = -1300 + k * 215 + rng.uniform(-60, 60), rng.uniform(160, 420)
        waste.path(f"M{num(x - 17)} 40L{num(x - 9)} {num(-tall)}l9 -26l6 20L{num(x + 17)} 40Z", waste.across("#6a5a4c", "#3f342e"))
        waste.line(f"M{num(x)} {num(-tall * 0.6)}l{num(rng.choice((-1, 1)) * rng.uniform(40, 90))} {num(-rng.uniform(30, 80))}", "#4a3c34", 9)
    for k in range(-11, 12):
        x = k * 120
        waste.line(f"M{x - 34} 30L{x + 34} -74M{x + 34} 30L{x - 34} -74", "#5a4636", 8)
        waste.line(f"M{x} -44q30 -24 60 0t60 0M{x} -22q30 22 60 0t60 0", "#4a4a50", 3)
    _revetment(end, -900, 900, rng)
    end.path("M-150 20V-120Q-140 -172 -70 -174Q0 -172 10 -120V20Z", "#5a4030")
    end.path("M-132 20V-116Q-124 -154 -70 -156Q-16 -154 -8 -116V20Z", end.down("#1c1410", "#3a2418"))
    end.path("M-132 20V-116Q-124 -154 -70 -156Q-16 -154 -8 -116V20Z", "#ff9a3c", 0.3, glow=True)
    end.disc(-70, -112, 9, "#ffe0a0")
    end.disc(-70, -112, 9, "#ffd98a", glow=True)
    end.pool(-70, -112, 130, 110, "#ffb45e", 0.8)
    end.line("M130 20L150 -262M190 20L204 -262", "#b08a5c", 11)
    for k in range(7):
        end.line(f"M{132 + k * 2.6:.0f} {-14 - k * 38}h60", "#9a744a", 9)
    near.shadow(-196, 0, 64, 8)
    near.rect(-252, -54, -140, 0, near.down("#8a8a5a", "#6a6a44", "#4a4a30"), 3)
    near.rect(-252, -32, -140, -25, "#4a4a30")
    near.line("M-220 -54q24 -22 48 0", "#4a4a30", 5)
    near.line("M238 0L250 -176", "#6a4a30", 9)
    near.line("M250 -176L256 -236", "#8f98a4", 6)
    ground = Pen()
    ground.rect(-400, -900, 400, 1300, ground.across("#4a3a2c", mud, "#4a3a2c"))
    for y in range(-880, 1300, 62):
        ground.rect(-170, y, 170, y + 46, rng.choice(("#8f6f4c", "#7f6042", "#9a7a56")), 4)
    for _ in range(7):
        ground.oval(rng.choice((-1, 1)) * rng.uniform(210, 290), -rng.uniform(-300, 800), rng.uniform(30, 60), rng.uniform(30, 90), "#8fa0a8", 0.5)
    walls = []
    for side, a, b in (("left", -1000, 900), ("right", -900, 1000)):
        pen = Pen()
        _revetment(pen, a, b, rng)
        walls.append(pen.wall(side, -10, 9, 3.3, 2.62))
    layers = (terrain.hill(s, 120, 520, 6, 5, mix(mud, "#a8a4a0", 0.4), "tr", "#b8b0a8"), terrain.mist_bank(s, 60, 160, 8, "#c8c0b8", 0.5, 2.0),
              _lifted(waste.card(-15, 15, -0.5, 4.6, 14), 2.4), end.card(-9, 9, -0.2, 2.8, 8.98), near.card(-3.2, 3.2, -0.12, 2.5, 2.2))
    return Scenery(layers, (ground.floor(-13, 9.2, 3.4), *walls), "#5f6470 #8f8a8a #c4b09c" if not s.dark else "", haze=0.05,
                   spots=((0.0, 0.0), (-1.1, 0.2), (1.15, 0.3), (-1.8, 0.8), (1.9, 0.9)))


def _lifted(layer: Layer, y: float) -> Layer:
    return replace(layer, y=layer.y + y)


PLACES = (
    Place(("orchard", "apple orchard", "fruit garden", "orange grove", "lemon grove", "fruit trees", "plantation", "olive grove"), orchard),
    Place(("vineyard", "vineyards", "wine country", "winery"), vineyard),
    Place(("rice terraces", "rice terrace", "rice field", "rice fields", "rice paddy", "paddy field", "terraced fields"), rice),
    Place(("swamp", "marsh", "bog", "bayou", "wetland", "wetlands", "mangrove", "moor", "everglades"), swamp),
    Place(("canyon", "gorge", "ravine", "grand canyon", "badlands", "chasm", "rocky valley"), canyon),
    Place(("trench", "trenches", "no man's land", "front line", "war zone"), trench),
)

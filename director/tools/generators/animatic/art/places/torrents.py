"""Rivers: white water between boulders, a quiet bank of reeds, a dam with its lake, a bridge of a motorway over the valley."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain, waters
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail, bent

BANK = ((-60, 9.0, 0), (-12, 7.6, 0), (-5, 5.9, 0), (0, 5.2, 0), (5, 5.7, 0), (9, 7.4, 0), (16, 9.5, 0), (60, 12, 0))


def shore(s: Setting, pen: Pen, green: str, bed: str) -> None:
    """The near bank in front of the water: a rim of wet stones, grass."""
    rng = s.rng("shore")
    points = [(x * 100, -z * 100 + rng.uniform(-16, 16)) for x, z, _ in Trail(BANK).smooth(0.7)]
    for shift, tone, o in ((48, "#e4f6fa", 0.6), (24, bed, 1.0), (0, green, 1.0)):
        pen.path(bent([*((x, y - shift) for x, y in points), (60000, -1200), (60000, 900), (-60000, 900), (-60000, -900)]), tone, o)
    pen.rect(-7800, -300, 7800, 900, pen.down(f"{green}/0", green, cool(green, 0.2)))
    terrain.patches(pen, rng, country.ground_tones(s, green), 60, 0.5, 5.0)
    if not country.snowy(s):
        terrain.turf(pen, rng, green, 190, None, 5.0)
    pen.path(rocks.pebbles(rng, [(x + rng.uniform(-30, 30), y + rng.uniform(-26, 40)) for x, y in points for _ in range(3)], 9), "#b8b0a8", 0.9)


def _boulders(s: Setting, z: float, plan: tuple[tuple[float, float], ...], foam: bool = True) -> Layer:
    pen, rng = Pen(), s.rng(f"boulders{z}")
    for x, wide in plan:
        with pen.at(x * 100, 8):
            rocks.rock(pen, rng, wide, rng.choice(("#8f8a90", "#7f7c88", "#a09a9c")), country.snowy(s), "#7f9a58" if rng.random() < 0.4 else "", rim_of(s))
            if foam:
                pen.path(flora.crown(rng, -wide * 0.08, 4, wide * 0.62, wide * 0.075, 12), "#f4fcff", 0.92)
                for _ in range(9):
                    pen.disc(rng.uniform(-0.7, 0.6) * wide, -rng.uniform(0, 0.22) * wide, rng.uniform(2, 6), "#ffffff", 0.8)
    half = max(abs(x) + wide / 60 for x, wide in plan)
    return pen.card(-half, half, -0.5, max(wide for _, wide in plan) / 75, z)


def _surge(s: Setting, z: float, wide: float, tall: float, count: int) -> Layer:
    """A step of falling water: glassy lip, white foam below."""
    pen, rng = Pen(), s.rng(f"surge{z}")
    for k in range(count):
        x = ((k + rng.uniform(0.1, 0.9)) / count - 0.5) * wide * 100
        w, h = rng.uniform(90, 240) * (1 + z / 40), tall * 100 * rng.uniform(0.5, 1.1)
        pen.path(f"M{num(x - w)} 20Q{num(x - w * 0.6)} {num(-h)} {num(x)} {num(-h)}T{num(x + w)} 20Z", pen.down("#bfeaf2", "#6fbcd4", "#4f9cc0"), 0.95)
        pen.path(flora.crown(rng, x, 8, w * 1.05, h * 0.34, 14), "#f2fbff", 0.92)
        pen.line("".join(f"M{num(x + u * w)} {num(-h * (0.9 - abs(u)))}q4 {num(h * 0.4)} 0 {num(h * 0.8)}" for u in (-0.5, -0.2, 0.1, 0.4)), "#f8feff", 4, 0.7)
        pen.line("".join(f"M{num(x + rng.uniform(-1, 1) * w)} {num(-rng.uniform(0.3, 1.3) * h)}h.1" for _ in range(8)), "#ffffff", 6, 0.85)
    return pen.card(-wide * 0.62, wide * 0.62, -0.35, tall * 1.5, z, bob=0.04, drift=0.06)


def rapids(s: Setting) -> Scenery:
    """White water: steps of foam between boulders under firs and a rock wall, spray, a grassy bank."""
    rng, green = s.rng("rapids"), mix(country.GREENS[s.season], "#5f9a58", 0.25 if s.season != "winter" else 0)
    pen = Pen()
    waters.water(pen, rng, "#4fa4c0", "#a4d4dc", 2.0, 90, 200, 260)
    for _ in range(150):
        z = 5.4 + 34 * rng.random() ** 1.7
        x, w = rng.uniform(-1, 1) * (z + 8) * 0.9, rng.uniform(40, 150) * (1 + z / 18)
        pen.path(f"M{num(x * 100 - w)} {num(-z * 100)}q{num(w)} {num(-w * 0.3)} {num(w * 2)} 0q{num(-w)} {num(w * 0.26)} {num(-w * 2)} 0z", rng.choice(("#f2fbff", "#f2fbff", "#bfe8f0", "#3f8fb4")), 0.75)
    shore(s, pen, green, "#a0948a")
    leaf = flora.LEAVES[s.season or "summer"]
    layers = [rocks.range_(s, 170, 720, 52, "#8c9cc8", 0.4, "rap", 0.62, "#c9d9f0"), terrain.woodline(s, 62, 240, (7, 13), tuple(mix(t, "#8fb8b0", 0.3) for t in (*leaf, "#4a8668", "#4a8668")), 54, "rap", 0.7)]
    wall = Pen()
    for x, wide, tall in ((-1750, 900, 900.0), (-1150, 620, 560), (1500, 760, 760), (2050, 900, 1000)):
        with wall.at(x, 20):
            rocks.crag(wall, rng, wide, tall, "#9a949c", country.snowy(s), rim_of(s))
    layers += [terrain.mist_bank(s, 44, 120, 3, "#f0faff", 0.5), wall.card(-23, 26, -0.4, 11, 36), country.trees(s, 33, ((-12, 9), (-9, 7), (11, 8), (14, 10)), 0.4, "pine", "rap")]
    for z, across, high, n in ((30.0, 44, 1.1, 10), (22, 34, 0.9, 10), (16, 28, 0.8, 10), (11.5, 23, 0.6, 9), (8.4, 19, 0.42, 8)):
        layers.append(_surge(s, z, across, high, n))
        layers.append(_boulders(s, z - 1.2, tuple((rng.uniform(-1, 1) * across * 0.46, rng.uniform(70, 165) * (1 + z / 40)) for _ in range(7))))
    layers += [terrain.mist_bank(s, 7.2, 26, 1.3, "#f4fcff", 0.34), _boulders(s, 5.6, ((-5.6, 190), (-4.2, 130), (4.4, 150), (6.4, 230), (3.2, 90)))]
    layers += [country.trees(s, 5.2, ((-7.6, 7.4),), 0.6, "pine", "raphero")]
    layers += [terrain.tufts(s, z, green, n, h, country.flowers_of(s), None, c, "rap") for z, n, h, c in ((4.2, 50, 24, 0.6), (2.4, 40, 20, 1.0), (1.1, 32, 16, 1.4), (-0.8, 28, 22, 1.75), (-2.0, 24, 24, 1.75))]
    return Scenery(tuple(layers), terrain.floors(pen, (-8.0, -2.0, 2.0, 5.0, 9.0, 15.0, 25.0, 45.0, 90.0), 200), country.northern(s), haze=0.035)


def reeds(s: Setting) -> Scenery:
    """A slow river: tall reeds with brown heads, water lilies, a moored punt, willows over the water, dragonflies."""
    rng, green = s.rng("reedbank"), mix(country.GREENS[s.season], "#98a858", 0.25 if s.season != "winter" else 0)
    pen = Pen()
    waters.water(pen, rng, "#5fa0a4", "#b4d4cc", 2.0, 60, 200, 180)
    for x, wide in ((-18.0, 700), (-7, 460), (9, 560), (20, 700)):
        pen.oval(x * 100, -2500, wide, 1500, pen.soft("#4f8a62" if s.season != "winter" else "#9fb4cc", 0.6))
    for _ in range(26):
        x, z = rng.uniform(-9, 9), rng.uniform(6.6, 13)
        if s.season != "winter":
            pen.oval(x * 100, -z * 100, rng.uniform(26, 50), rng.uniform(22, 40), pen.slant("#9fcf7a", "#5f9f5a"), 0.9)
            if rng.random() < 0.3:
                flora.bloom(pen, x * 100, -z * 100, 12, "#fff0f4")
    far = [(-20000.0, -2400.0), (-1600, -2500), (-500, -2750), (700, -2600), (2000, -2400), (20000, -2500), (20000, -9000), (-20000, -9000)]
    pen.path(bent(far), pen.down("#cfe0c0", green))
    shore(s, pen, green, "#8a7a58")
    leaf = flora.LEAVES[s.season or "summer"]
    layers = [*country.far_hills(s, country.GREENS[s.season], "reed", 0.7), terrain.woodline(s, 40, 170, (4, 8), tuple(mix(t, "#8fb8b0", 0.3) for t in leaf), 36, "reed", 0.1), terrain.mist_bank(s, 30, 110, 2.0, "#f0f6f4", 0.45)]
    willow = Pen()
    for x, tall in ((-1150.0, 820.0), (1250.0, 760.0)):
        with willow.at(x, 4):
            flora.trunk(willow, tall * 0.6, tall * 0.09, "#7a6450")
            for dx, dy, r in ((-0.26, 0.62, 0.27), (0.28, 0.64, 0.27), (0.0, 0.78, 0.3)):
                flora.clump(willow, rng, dx * tall, -dy * tall, r * tall, r * 0.74 * tall, "#8fae52" if s.season != "winter" else "#b4b4ac", 0.6, rim_of(s))
            for _ in range(70):
                a = rng.uniform(-1, 1)
                top, reach = -tall * (0.96 - 0.3 * a * a), a * tall * 0.5
                tone = rng.choice(("#9fbc5a", "#7fa34a", "#b4cc70")) if s.season != "winter" else "#b8b4a8"
                willow.line(f"M{num(reach * 0.3)} {num(top)}Q{num(reach * 0.9)} {num(top - 10)} {num(reach * 1.05)} {num(top + tall * 0.2)}T{num(reach * 1.1 + rng.uniform(-16, 16))} {num(-rng.uniform(0.08, 0.36) * tall)}", tone, rng.uniform(6, 13), 0.9)
    layers.append(willow.card(-17, 18, -0.2, 9.2, 22, sway=0.3))
    for z, spans, tall in ((14, ((-12.0, -6.0), (7, 13)), 170), (9, ((-9, -3.4), (4.2, 9.4)), 170), (7.0, ((-7.6, -3.0), (3.6, 8)), 160), (5.4, ((-6.4, -2.7), (3.0, 6.6)), 150)):
        clump = Pen()
        for a, b in spans:
            x = a
            while x < b:
                with clump.at(x * 100, 6):
                    flora.reeds(clump, rng, tall * rng.uniform(0.7, 1.1), rng.choice(("#7fa050", "#8fae58", "#6f944a")) if s.season != "winter" else "#c8b48a", 8)
                x += rng.uniform(0.3, 0.55)
        layers.append(clump.card(min(a for a, _ in spans) - 0.8, max(b for _, b in spans) + 0.8, -0.3, tall / 78, z, sway=0.4))
    punt = Pen()
    punt.path("M-190 -46L-160 6H150L196 -52Q190 -34 150 -28H-150Q-184 -34 -190 -46Z", punt.down("#a8784f", "#6f4a32", "#4a3024"))
    punt.line("M-190 -46Q-10 -22 196 -52", "#d8b080", 7)
    punt.line("M-60 -20L120 -150", "#b8905f", 6)
    punt.path("M-190 10Q0 26 190 10Q60 34 -190 10Z", "#e4f6f2", 0.6)
    layers.insert(-2, replace(punt.card(-2.2, 2.2, -0.3, 1.7, 8.0, bob=0.02), x=1.6))
    layers += [terrain.tufts(s, z, green, n, h, country.flowers_of(s), None, c, "reed") for z, n, h, c in ((4.0, 54, 28, 0.6), (2.3, 42, 24, 1.0), (1.1, 32, 18, 1.4), (-0.8, 30, 26, 1.75), (-2.0, 26, 28, 1.75))]
    return Scenery(tuple(layers), terrain.floors(pen, (-8.0, -2.0, 2.0, 5.0, 9.0, 15.0, 25.0, 45.0, 60.0), 200), country.northern(s), haze=0.04)


def dam(s: Setting) -> Scenery:
    """A great curved wall between rock sides, water thundering from its gates, a road with lamps on its crest, seen from a lookout."""
    rng, green = s.rng("dam"), country.GREENS[s.season]
    wall, sides, rail = Pen(), Pen(), Pen()
    wall.path("M-4200 -2150Q0 -1980 4200 -2150L3300 1200Q0 1560 -3300 1200Z", wall.across("#a8a49c", "#d8d4c8", "#ece8dc", "#cfcabc", "#98948e"))
    for k in range(1, 12):
        y = -2020 + k * 270
        wall.line(f"M{-4150 + k * 74} {y - 90}Q0 {y + 80} {4150 - k * 74} {y - 90}", "#a8a498", 7, 0.6)
    wall.line("".join(f"M{k * 420} {-2020 - abs(k) * 9}L{k * 340} 1400" for k in range(-9, 10)), "#a8a498", 6, 0.45)
    for _ in range(26):
        x = rng.uniform(-3600, 3600)
        wall.path(f"M{num(x)} -1990q30 {num(rng.uniform(300, 1200))} -10 {num(rng.uniform(900, 1700))}q-40 -500 10 -900Z", "#8f8c84", 0.3)
    wall.path("M-4300 -2250Q0 -2070 4300 -2250L4200 -2110Q0 -1940 -4200 -2110Z", wall.down("#f4f0e4", "#b4b0a4"))
    for k in range(-8, 9):
        foot = -2096 - k * k * 2.4
        wall.line(f"M{k * 500} {num(foot)}v-180", "#5f6670", 14)
        wall.disc(k * 500, foot - 190, 26, "#fff4d0")
        wall.disc(k * 500, foot - 190, 34, "#ffdc9a", glow=True)
    for gate in (-900, 0, 900):
        wall.rect(gate - 170, -1420, gate + 170, -1200, "#5f5f60", 12)
        wall.path(f"M{gate - 150} -1230Q{gate - 210} 200 {gate - 330} 1500H{gate + 330}Q{gate + 210} 200 {gate + 150} -1230Z", wall.down("#d8f0f8", "#f8fdff", "#ffffff"), 0.96)
        wall.line("".join(f"M{num(gate + u * 130)} -1200Q{num(gate + u * 180)} 200 {num(gate + u * 300)} 1460" for u in (-0.8, -0.4, 0.1, 0.5, 0.9)), "#a8d8e8", 13, 0.6)
    for _ in range(40):
        wall.oval(rng.uniform(-1700, 1700), rng.uniform(1150, 1500), rng.uniform(160, 420), rng.uniform(80, 190), "#ffffff", 0.5)
    for side in (-1, 1):
        for x, wide, tall in ((side * 4700, 2600, 3300), (side * 6000, 3000, 4000)):
            with sides.at(x, 1800):
                rocks.crag(sides, rng, wide, tall, "#a4988e", country.snowy(s), rim_of(s))
    for x in range(-1600, 1601, 180):
        rail.rect(x - 7, -110, x + 7, 4, rail.across("#d8dce0", "#7a828a"))
    for y in (-108, -70, -34):
        rail.rect(-1600, y, 1600, y + 7, rail.down("#f4f6f8", "#9aa2aa"))
    pen = Pen()
    stone = "#b8b0a4"
    pen.rect(-2600, -520, 2600, 2400, pen.down(stone, light(stone, 0.08), stone))
    pen.line("".join(f"M{x} -520V600" for x in range(-2400, 2401, 120)) + "".join(f"M-2600 {y}H2600" for y in range(-520, 601, 120)), dark(stone, 0.25), 3, 0.5)
    pool = Pen()
    waters.water(pool, rng, "#4fa0b4", "#b4dce0", 6.0, 200.0, 300.0, 200)
    for _ in range(60):
        pool.oval(rng.uniform(-50, 50) * 100, -rng.uniform(36, 70) * 100, rng.uniform(200, 700), rng.uniform(90, 240), pool.soft("#ffffff", 0.7))
    near = Pen()
    near.rect(-300, -130, -292, 4, "#5f6670")
    near.rect(-352, -186, -240, -116, near.slant("#3f8a6a", "#2f6a52"), 6)
    near.path("M-336 -132l30 -36l18 20l14 -12l22 28Z", "#e8f4ec")
    layers = [*country.far_hills(s, green, "dam", 1.6)[:2], terrain.woodline(s, 150, 620, (9, 18), tuple(mix(t, "#8fb8b0", 0.4) for t in (*flora.LEAVES[s.season or "summer"], "#4a8668")), 60, "dam", 0.6)]
    layers += [wall.card(-44, 44, -16, 24, 76), sides.card(-76, 76, -20, 30, 72), terrain.mist_bank(s, 64, 110, 9, "#f4fcff", 0.5, -14)]
    layers += [country.trees(s, 9.5, ((-9.6, 6.6), (10.2, 6)), 0.6, "pine", "dam"), rail.card(-16, 16, -0.1, 1.3, 4.9), near.card(-3.8, -2, -0.1, 2.1, 3.2)]
    return Scenery(tuple(layers), (*terrain.floors(pool, (6.0, 20.0, 40.0, 80.0), 300, -14.0), *terrain.floors(pen, (-8.0, -2.0, 2.0, 5.2), 26)), country.northern(s), haze=0.008)


def motorway_bridge(s: Setting) -> Scenery:
    """Under a high bridge of a motorway: tall piers with painted shapes, lorries and cars above, a stream, grass, far hills."""
    rng, green = s.rng("mway"), country.GREENS[s.season]
    span, piers = Pen(), Pen()
    span.rect(-6000, -1280, 6000, -1120, span.down("#d8d6d0", "#b0aea8", "#8a8884"))
    span.rect(-6000, -1320, 6000, -1276, span.down("#f0eee8", "#b8b6b0"))
    span.line("M-6000 -1400H6000M-6000 -1360H6000" + "".join(f"M{x} -1400V-1320" for x in range(-6000, 6001, 160)), "#9aa4ae", 8)
    x = -5600.0
    while x < 5600:
        tone = rng.choice(("#d8503f", "#3f78b8", "#f2c03a", "#f4f0e8", "#4f8a6a", "#5f6470"))
        long = rng.choice((210, 210, 620))
        high = 90 if long == 210 else 240
        span.rect(x, -1344 - high, x + long, -1340, span.down(light(tone, 0.3), tone, dark(tone, 0.2)), 26 if long == 210 else 6)
        if long == 210:
            span.path(f"M{num(x + 40)} -1430l26 -56h84l30 56Z", span.slant("#cfe6f2", "#5f7f9a"))
        else:
            span.rect(x + long + 8, -1344 - 180, x + long + 130, -1340, span.down(light(tone, 0.2), dark(tone, 0.2)), 14)
            span.rect(x + long + 70, -1500, x + long + 126, -1430, "#8fb8d0")
        span.disc(x + long + (0 if long == 210 else 130), -1362, 9, "#fff4c8", glow=True)
        x += long + rng.uniform(320, 900)
    for k in range(-9, 10):
        lx = k * 620
        span.line(f"M{lx} -1320V-1640Q{lx} -1690 {lx + 70} -1690", "#7a848e", 12)
        span.rect(lx + 56, -1698, lx + 130, -1684, "#fff4d0")
        span.rect(lx + 56, -1698, lx + 130, -1684, "#ffdc9a", glow=True)
    for side in (-1, 1):
        for px in (side * 760, side * 2350, side * 3950):
            piers.path(f"M{px - 210} 20L{px - 150} -940Q{px - 150} -1060 {px - 330} -1130H{px + 330}Q{px + 150} -1060 {px + 150} -940L{px + 210} 20Z", piers.across("#e4e2dc", "#c4c2bc", "#8a8884"))
            piers.line(f"M{px - 60} 10V-960M{px + 60} 10V-960", "#a8a6a0", 6, 0.6)
        px = side * 760
        for k, tone in enumerate(("#e8607a", "#3fa8b8", "#f2c03a")):
            piers.path(flora.crown(rng, px - 70 + k * 74, -130 - k * 36, 66, 60, 7), tone, 0.75)
            piers.line(f"M{px - 130 + k * 80} -60q40 -110 80 -10t70 -60", light(tone, 0.5), 12, 0.8)
    way = Trail(((-1.0, -8, 1.0), (-0.6, -2, 0.95), (0.4, 5, 0.85), (-0.8, 13, 0.8), (1.6, 26, 0.9), (0, 40, 1.0)))
    ground = country.meadow_ground(s, green, way, "#c8bcae", ())
    stream = Trail(((40, 7, 1.0), (12, 9, 1.1), (5.4, 13, 1.2), (4.4, 22, 1.3), (7, 40, 1.8)))
    ground.path(stream.outline(rng, 0.3, 0.08), "#a89a84")
    ground.path(stream.outline(rng, 0, 0.05), ground.down("#c8e8f4", "#6fb0d0"))
    for px in (-760, 760):
        ground.oval(px + 60, -3060, 420, 420, ground.soft("#1a2038", 0.4))
    ground.rect(-7800, -3600, 7800, -2500, ground.down("#1a2038/0", "#1a2038/0.3", "#1a2038/0"))
    layers = [*country.far_hills(s, green, "mway"), terrain.woodline(s, 48, 200, (4, 7), flora.LEAVES[s.season or "summer"], 36, "mway", 0.1), country.trees(s, 36, ((-20, 6.5), (-13, 5.5), (3, 5), (14, 6), (22, 7)), 0.5, salt="mway"),
              span.card(-60, 60, 11.0, 17.2, 32), piers.card(-43, 43, -0.3, 11.5, 30.6), country.trees(s, 9.0, ((-9.4, 5.6),), 0.8, salt="mwnear")]
    layers += country.rows(s, green, way, country.flowers_of(s), 20, "mway")[2:]
    return Scenery(tuple(layers), terrain.floors(ground), haze=0.03)


PLACES = (
    Place(("river rapids", "rapids", "white water", "whitewater", "wild river", "mountain stream", "torrent", "rushing river", "mountain river"), rapids),
    Place(("riverbank with reeds", "reeds", "reed bank", "reed bed", "river with reeds", "bank of the river", "bank of a river", "quiet river", "slow river", "riverside", "river's edge", "reedy bank"), reeds),
    Place(("dam", "reservoir", "river dam", "hydroelectric dam", "dam wall", "weir"), dam),
    Place(("motorway bridge", "highway bridge", "under the motorway bridge", "under the highway", "flyover", "under a motorway", "under the bridge", "beneath the bridge", "under a bridge", "motorway viaduct"), motorway_bridge),
)

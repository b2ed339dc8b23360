"""Grounds for play and work under the sky: a zoo, a playground, an amusement park, a building site, a ship's deck, a tree house."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, facades, flora, terrain, waters
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

BRIGHT = ("#e8504a", "#f2b83a", "#3f8fd8", "#5fae5a", "#8a5fc8", "#f28a4a")
BROAD = Trail(((0, -8, 2.6), (0, 0, 2.5), (0.3, 6, 2.2), (-0.6, 13, 1.8), (0.8, 24, 1.5), (0, 46, 1.4)))


def _enclosure(pen: Pen, x: float, wide: float, rng: random.Random, kind: int) -> None:
    """A pen with rocks, a tree and its animal behind a rail, its middle at x."""
    h = wide / 2
    pen.path(f"M{num(x - h)} 0V-150Q{num(x - h * 0.4)} -330 {num(x)} -250T{num(x + h)} -190V0Z", pen.down("#d0c4b4", "#a89a8a", "#7a6e62"))
    pen.path(f"M{num(x - h)} 0V-60Q{num(x)} -110 {num(x + h)} -50V0Z", pen.down("#a8c070", "#7a9a50"))
    if kind == 0:                                      # an elephant
        pen.path(f"M{x - 90} -20V-110Q{x - 80} -170 {x} -172Q{x + 60} -170 {x + 70} -140Q{x + 110} -150 {x + 112} -96Q{x + 116} -40 {x + 128} -28"
                 f"L{x + 114} -22Q{x + 96} -40 {x + 94} -84L{x + 70} -70V-20H{x + 40}V-60H{x - 50}V-20Z", pen.down("#b4bac6", "#8a92a2"))
        pen.oval(x + 62, -122, 24, 34, "#9aa2b2")
        pen.disc(x + 92, -122, 4, "#2a2a34")
    elif kind == 1:                                    # a giraffe
        pen.path(f"M{x - 70} -14V-120Q{x - 60} -150 {x} -150L{x + 40} -290Q{x + 44} -318 {x + 84} -306L{x + 92} -292L{x + 62} -280L{x + 40} -140V-14H{x + 24}"
                 f"V-90H{x - 52}V-14Z", pen.down("#f2cc7a", "#d9a04a"))
        for _ in range(26):
            pen.oval(x + rng.uniform(-56, 30), -rng.uniform(96, 146), 8, 7, "#a8642c", 0.8)
        for k in range(5):
            pen.oval(x + 30 + k * 5, -170 - k * 26, 7, 8, "#a8642c", 0.8)
        pen.disc(x + 64, -300, 3.6, "#2a2a34")
    else:                                              # flamingos at a pond
        pen.oval(x, -26, h * 0.6, 18, "#7fc4dc")
        for dx in (-70, 0, 60):
            pen.line(f"M{x + dx} -30V-76", "#f28aa0", 4)
            pen.oval(x + dx, -90, 28, 19, pen.ball("#ffc4d0", "#f28aa4"))
            pen.line(f"M{x + dx + 20} -98q26 -20 8 -44q-4 -14 10 -14", "#f28aa4", 8)
    for k in range(int(wide / 46) + 1):
        pen.rect(x - h + k * 46 - 4, -84, x - h + k * 46 + 4, 4, pen.across("#a8744a", "#6a4428"))
    for y in (-76, -36):
        pen.rect(x - h, y, x + h, y + 9, pen.down("#c99a62", "#8a6034"))


def zoo(s: Setting) -> Scenery:
    """Enclosures with an elephant, a giraffe and flamingos along a broad way, a gate with flags, a balloon seller's cart."""
    rng = s.rng("zoo")
    green = country.GREENS[s.season]
    layers = [*country.far_hills(s, green, "zoo", 0.7), terrain.woodline(s, 48, 190, (5, 9), flora.LEAVES[s.season or "summer"], 40, "zoo", 0.1)]
    for z, plan in ((22, ((-12, 2), (12, 1))), (12, ((-7.6, 1), (8, 0))), (5.6, ((-5.4, 0), (5.4, 2)))):
        pen = Pen()
        for x, kind in plan:
            _enclosure(pen, x * 100, 560, rng, kind)
        half = max(abs(x) for x, _ in plan) + 3
        layers.append(pen.card(-half, half, -0.15, 3.5, z))
    gate = Pen()
    for x in (-330, 330):
        gate.rect(x - 46, -420, x + 46, 0, gate.across("#e8d4b0", "#c0a47c", "#8a7050"))
        gate.rect(x - 58, -440, x + 58, -414, "#d9c49c", 4)
        gate.line(f"M{x} -440V-560", "#8a6a4c", 7)
        gate.path(f"M{x} -556L{x + 90} -530L{x} -504Z", rng.choice(BRIGHT))
    gate.path("M-330 -430Q0 -620 330 -430V-350Q0 -530 -330 -350Z", gate.down("#5fae5a", "#3f8a44"))
    for k, tone in enumerate(BRIGHT):
        gate.disc(-200 + k * 80, -462 - 46 * (1 - ((k - 2.5) / 3) ** 2), 22, tone)
    layers.append(gate.card(-4.5, 4.5, -0.1, 6.2, 30))
    layers += country.rows(s, green, BROAD, country.flowers_of(s), 16, "zoo")[::2]
    return Scenery(tuple(layers), terrain.floors(country.meadow_ground(s, green, BROAD, "#dcc8a4", ())), country.northern(s), haze=0.04)


def playground(s: Setting) -> Scenery:
    """A slide with a tower, swings, a climbing frame, a sandpit, a see-saw, under trees."""
    rng = s.rng("playground")
    green = country.GREENS[s.season]
    slide, swings, near = Pen(), Pen(), Pen()
    slide.shadow(-120, 0, 240, 13)
    for x in (-190, -70):
        slide.rect(x - 9, -330, x + 9, 0, slide.across("#f2c44a", "#c9902a"))
    slide.rect(-206, -196, -54, -180, "#c98a52")
    slide.path("M-216 -330L-130 -420L-44 -330Z", slide.down("#f0685a", "#c8403a"))
    slide.rect(-196, -262, -64, -196, slide.slant("#5aa4e0", "#3f78b8"), 5)
    for k in range(6):
        slide.rect(-256 + k * 9, -24 - k * 30, -196, -14 - k * 30, "#8a6a4c", 3)
    slide.path("M-60 -190Q40 -176 110 -60Q136 -14 220 -16V-2Q120 2 92 -46Q30 -158 -60 -172Z", slide.down("#ffd86a", "#e8a030"))
    slide.line("M-60 -206Q48 -192 122 -72Q146 -32 216 -32", "#ffe8a8", 7)
    swings.shadow(0, 0, 240, 12)
    swings.line("M-210 0L-160 -300L-110 0M110 0L160 -300L210 0M-160 -296H160", "#d8504a", 15)
    for x, lean in ((-76, -18), (60, 26)):
        swings.line(f"M{x - 26} -296L{x - 26 + lean} -84M{x + 26} -296L{x + 26 + lean} -84", "#6a7078", 4)
        swings.rect(x - 34 + lean, -90, x + 34 + lean, -78, "#3f78b8", 4)
    near.oval(-330, -4, 150, 26, "#c09a5c")
    near.oval(-330, -10, 140, 22, near.down("#f6dca0", "#e0bc78"))
    near.path("M-400 -14Q-370 -70 -340 -14Z", "#e8c88a")
    near.path("M-300 -60H-258L-264 -12H-294Z", near.across("#f0685a", "#b83a34"))
    near.line("M-300 -60q21 -30 42 0", "#8a2a28", 4)
    near.shadow(330, 0, 140, 9)
    near.path("M306 0L330 -56L354 0Z", near.across("#5fae5a", "#3a7a3c"))
    near.line("M200 -92L460 -30", "#f2b83a", 17)
    for x, y in ((214, -98), (446, -46)):
        near.line(f"M{x} {y}v-30", "#d8504a", 6)
    layers = [*country.far_hills(s, green, "pl", 0.6), facades.skyline(rng, 120, 130, 8, 20, "#b8c8d8", gap=0.3)]
    layers += [terrain.woodline(s, 40, 160, (5, 8), flora.LEAVES[s.season or "summer"], 36, "pl", 0.1)]
    layers += [country.trees(s, 17, ((-13, 6.4), (-7.5, 5.6), (9, 6.2), (14, 7)), 0.6, salt="pl")]
    layers += [_at(swings.card(-2.7, 2.7, -0.15, 3.2, 9.5), 3.6), _at(slide.card(-2.8, 2.5, -0.15, 4.3, 6.6), -4.2), near.card(-5.0, 4.9, -0.2, 1.4, 3.0)]
    ground = country.meadow_ground(s, green, None, "#d8c4a0", ((-7.5, 17, 3), (9, 17, 3)))
    ground.oval(60, -500, 900, 620, "#d8b488", 0.6)
    ground.oval(60, -500, 860, 580, ground.soft("#e8cca0", 0.9))
    layers += country.rows(s, green, BROAD, country.flowers_of(s), 16, "pl")[::3]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.04)


def _at(layer: Layer, x: float) -> Layer:
    return Layer(layer.sketch, layer.z, layer.width, layer.x + x, layer.y)


def _big_wheel(z: float, x: float) -> Layer:
    pen = Pen()
    cx, cy, r = 0.0, -1250.0, 1050.0
    pen.line(f"M-420 0L0 {cy}L420 0", "#e4e8f0", 46)
    for k in range(20):
        a = math.tau * k / 20
        px, py = cx + r * math.cos(a), cy + r * math.sin(a)
        pen.line(f"M0 {cy}L{num(px)} {num(py)}", "#f0f2f8", 13)
        tone = BRIGHT[k % 6]
        pen.disc(px, py, 20, "#ffe8a8")
        pen.disc(px, py, 22, tone, 0.9, glow=True)
        pen.path(f"M{num(px - 62)} {num(py + 34)}H{num(px + 62)}L{num(px + 46)} {num(py + 118)}H{num(px - 46)}Z", pen.down(light(tone, 0.3), tone, dark(tone, 0.3)))
        pen.path(f"M{num(px - 70)} {num(py + 30)}Q{num(px)} {num(py - 26)} {num(px + 70)} {num(py + 30)}Z", light(tone, 0.5))
    for radius, wide in ((r, 30), (r * 0.55, 17)):
        pen.line(f"M{num(-radius)} {cy}a{num(radius)} {num(radius)} 0 1 0 {num(radius * 2)} 0a{num(radius)} {num(radius)} 0 1 0 {num(-radius * 2)} 0", "#e8504a", wide)
    pen.disc(0, cy, 90, pen.ball("#fff2c0", "#f2b83a", "#a86a1c"))
    return _at(pen.card(-13, 13, -0.5, 25, z), x)


def amusement(s: Setting) -> Scenery:
    """A fair: the big wheel, a roller coaster, a carousel, striped booths, strings of bulbs."""
    coaster, carousel, booths, bulbs = Pen(), Pen(), Pen(), Pen()
    track = "M-3400 -300C-2900 -1500 -2500 -1500 -2100 -500S-1300 -1200 -900 -500S100 -900 700 -300S1500 -1300 2000 -600S2900 -900 3400 -300"
    for k in range(-16, 17):
        coaster.line(f"M{k * 210} 0V{-300 - 300 * abs(math.sin(k * 1.3))}", "#f0f2f8", 16, 0.8)
    coaster.line(track, "#3f6fd0", 46)
    coaster.line(track, "#9ab8f0", 13)
    for k in range(4):
        coaster.rect(-930 + k * 96, -590 + k * 26, -850 + k * 96, -530 + k * 26, BRIGHT[k], 12)
    carousel.shadow(0, 0, 400, 22)
    carousel.rect(-370, -44, 370, 0, carousel.down("#f6e4c0", "#c99a62"), 6)
    for k in range(12):
        a, b = -400 + k * 66.7, -400 + (k + 1) * 66.7
        carousel.path(f"M0 -620L{num(a)} -390H{num(b)}Z", ("#e8504a", "#fff6e8")[k % 2])
        carousel.path(f"M{num(a)} -390H{num(b)}Q{num((a + b) / 2)} -330 {num(a)} -390Z", ("#fff6e8", "#e8504a")[k % 2])
        carousel.disc((a + b) / 2, -384, 9, "#fff2c0")
        carousel.disc((a + b) / 2, -384, 9, "#ffd98a", glow=True)
    carousel.line("M0 -620V-690", "#d9a83f", 9)
    carousel.path("M0 -690L70 -668L0 -646Z", "#3f8fd8")
    for k in range(-2, 3):
        x = k * 132
        carousel.line(f"M{x} -384V-44", "#e8c060", 9)
        with carousel.at(x, -150 - 30 * (k % 2), 1.0):
            tone = ("#ffffff", "#f2d0a0", "#c8b8e8")[k % 3]
            carousel.path("M-58 20Q-66 -34 -20 -34H20Q34 -84 60 -84L72 -60L50 -50L44 20H28V-6H-38V20Z", carousel.down(light(tone, 0.4), tone, dark(tone, 0.3)))
            carousel.path("M20 -34Q30 -80 52 -86L40 -30Z", BRIGHT[k % 6])
            carousel.path("M-22 -36H22L16 -14H-18Z", BRIGHT[(k + 2) % 6])
    for side in (-1, 1):
        for k in range(2):
            x, tone = side * (400 + k * 330), BRIGHT[(k * 2 + (side > 0)) % 6]
            booths.shadow(x, 0, 150, 13)
            booths.rect(x - 130, -250, x + 130, 0, booths.down("#f6e8cc", "#dcc49c"))
            booths.rect(x - 112, -220, x + 112, -100, "#3a2c3c")
            booths.rect(x - 112, -220, x + 112, -100, booths.down("#ffc46b/0.45", "#ff9a4a/0.3"), glow=True)
            for j in range(6):
                booths.disc(x - 92 + j * 36, -122, 16, booths.ball("#ffffff", BRIGHT[j], dark(BRIGHT[j], 0.3)))
            for j in range(8):
                sx = x - 150 + j * 37.5
                booths.path(f"M{num(sx)} -300H{num(sx + 37.5)}V-240Q{num(sx + 18.7)} -214 {num(sx)} -240Z", (tone, "#fff6e8")[j % 2])
            booths.rect(x - 140, -100, x + 140, -86, "#c98a52", 3)
    for k in range(-4, 4):
        bulbs.line(f"M{k * 200} -520Q{k * 200 + 100} -430 {k * 200 + 200} -520", "#3a3444", 3)
        for j in range(7):
            u = (j + 0.5) / 7
            bx, by = k * 200 + 200 * u, -520 + 180 * u * (1 - u) * 2
            bulbs.disc(bx, by + 8, 8, BRIGHT[(k + j) % 6])
            bulbs.disc(bx, by + 8, 9, light(BRIGHT[(k + j) % 6], 0.4), glow=True)
    green = mix(country.GREENS[s.season], "#c8b480", 0.3)
    layers = (*country.far_hills(s, green, "am", 0.5), coaster.card(-35, 35, -0.5, 16, 52), _big_wheel(40, -13), _at(carousel.card(-4.2, 4.2, -0.2, 7, 15), 4.6),
              booths.card(-9, 9, -0.15, 3.1, 7.6), bulbs.card(-8, 8, 3.6, 5.4, 4.6))
    ground = country.meadow_ground(s, green, Trail(((0, -8, 4.4), (0, 0, 4.2), (0, 8, 4.0), (0, 20, 3.2), (0, 46, 2.4))), "#dcc8a4", ())
    return Scenery(layers, terrain.floors(ground), haze=0.035)


def building_site(s: Setting) -> Scenery:
    """A house of concrete and scaffolding under a tower crane, heaps of sand, a mixer, a fence."""
    rng = s.rng("site")
    house, crane, heap = Pen(), Pen(), Pen()
    for floor in range(4):
        y = -floor * 300
        house.rect(-900, y - 300, 700, y - 262, house.down("#c8ccd2", "#9a9ea8"))
        for k in range(6):
            house.rect(-880 + k * 310, y - 262, -840 + k * 310, y, house.across("#b8bcc4", "#8a8e98"))
        if floor < 2:
            for k in range(3):
                house.rect(-840 + k * 310 + (floor * 310), y - 262, -570 + k * 310 + floor * 310, y, house.down("#d9906a", "#b86a4c"))
                for row in range(8):
                    house.line(f"M{-840 + k * 310 + floor * 310} {y - 30 - row * 29}h270", "#e8b090", 3, 0.6)
    for k in range(9):
        house.line(f"M{-960 + k * 214} 0V-1240", "#e8b03a", 11)
    for floor in range(5):
        house.rect(-980, -40 - floor * 290, 780, -26 - floor * 290, "#c98a4a")
        house.line(f"M-960 {-26 - floor * 290}L-746 {-310 - floor * 290}M540 {-26 - floor * 290}L752 {-310 - floor * 290}", "#e8b03a", 7)
    for k in range(-14, 15):
        house.line(f"M{k * 30} -1240v-70", "#8a5a3c", 6) if k % 2 else None
    for y in range(0, 2600, 130):
        crane.line(f"M-50 {-y}L50 {-y - 130}M50 {-y}L-50 {-y - 130}M-50 {-y}H50", "#f2b02a", 12)
    crane.line("M-50 0V-2650M50 0V-2650", "#f2b02a", 19)
    crane.line("M-700 -2600H1900M0 -2900L1900 -2610M0 -2900L-700 -2610M0 -2900V-2600", "#f2b02a", 18)
    for k in range(19):
        crane.line(f"M{k * 100} -2600l50 -56l50 56", "#f2b02a", 9)
    crane.rect(-700, -2600, -520, -2440, "#8a8e98", 5)
    crane.rect(-80, -2600, 60, -2470, crane.slant("#f6c84a", "#c98a1c"), 5)
    crane.line("M1300 -2600V-1900", "#4a4e58", 8)
    crane.rect(1180, -1900, 1420, -1840, "#c98a52")
    heap.shadow(-420, 0, 190, 15)
    heap.path("M-620 0Q-520 -150 -420 -168Q-330 -150 -230 0Z", heap.down("#f0d4a0", "#d0a868"))
    heap.shadow(390, 0, 130, 12)
    heap.path("M300 -76L330 -176Q390 -230 450 -176L480 -96L420 -46Z", heap.across("#f6a83a", "#d9801c", "#8a4a10"))
    heap.oval(470, -150, 32, 54, "#5a4a3c", 1)
    heap.line("M300 -60L480 0M470 -60L300 0", "#4a4e58", 13)
    for x in (300, 476):
        heap.disc(x, -18, 22, "#2a2c34")
    for x in (-190, 200):
        heap.path(f"M{x - 26} 0L{x - 7} -84H{x + 7}L{x + 26} 0Z", heap.across("#ff9a4a", "#e8602a"))
        heap.rect(x - 16, -52, x + 16, -34, "#fff6ee")
    ground = Pen()
    terrain.base(ground, "#c8a47c", "#d8c0a0")
    terrain.patches(ground, rng, ("#b08a60", "#dcbc94", "#a07c54"), 120, 0.5)
    for x in (-130, 140):
        for k in range(60):
            ground.rect(x - 34, -3000 + k * 66, x + 34, -2970 + k * 66, "#a07c54", 4, 0.6)
    terrain.sprinkle(ground, rng, ("#8a8078", "#e8d8c0"), 150, 5)
    layers = (facades.skyline(rng, 150, 150, 14, 34, "#a8bcd0", gap=0.3), _at(crane.card(-8, 20, -0.5, 29.5, 34), 5), _at(house.card(-10, 8, -0.3, 13.2, 20), -3),
              heap.card(-6.4, 5.4, -0.2, 2.3, 4.4))
    return Scenery(layers, terrain.floors(ground), haze=0.03)


def _cannon(pen: Pen) -> None:
    pen.shadow(330, 0, 100, 9)
    pen.path("M250 -62Q240 -84 262 -90L440 -70V-46L262 -36Q244 -42 250 -62Z", pen.down("#6a707c", "#3a3e48", "#1f2228"))
    pen.path("M270 -40L400 -34L420 0H250Z", pen.down("#a8744a", "#6a4428"))
    for x in (282, 392):
        pen.disc(x, -12, 18, pen.ball("#8a5c38", "#4a2c18"))


def deck(s: Setting) -> Scenery:
    """The deck of a sailing ship at sea: mast and rigging, a wheel on the poop, rails, barrels, cannon, a lantern."""
    rng = s.rng("deck")
    sea, mast, wheel, near = Pen(), Pen(), Pen(), Pen()
    waters.water(sea, rng, "#2f7fae", "#9fcbe0", 6, 260, 420, 420)
    mast.shadow(0, 0, 60, 10)
    mast.rect(-34, -1300, 34, 0, mast.across("#c08a56", "#8f5f38", "#5a3820"))
    for y in (-300, -640, -980):
        mast.rect(-40, y, 40, y + 24, "#3a3640")
    for side in (-1, 1):
        for k in range(4):
            mast.line(f"M{side * (520 - k * 60)} -100L{side * 20} -1240", "#6a4a34", 6)
        for k in range(12):
            y, u = -160 - k * 84, 1 - k / 13
            mast.line(f"M{num(side * 510 * u)} {y}L{num(side * 330 * u)} {y - 6}", "#6a4a34", 4)
    mast.rect(-620, -780, 620, -752, mast.down("#a8744a", "#6a4428"))
    mast.path("M-600 -764Q-560 -560 -590 -420Q0 -340 590 -420Q560 -560 600 -764Z", mast.down("#fffaf0", "#efe2c8", "#cfbc9c"))
    for x in (-300, 0, 300):
        mast.line(f"M{x} -756Q{x * 0.97} -560 {x} -376", "#c4b08c", 3, 0.7)
    for k in range(-9, 10):
        wheel.rect(k * 74 - 9, -96, k * 74 + 9, 0, wheel.across("#c99a62", "#8a5c34"), 5)
    wheel.rect(-760, -112, 760, -92, wheel.down("#d9a870", "#8a5c34"), 5)
    wheel.rect(-760, -14, 760, 4, wheel.down("#b07c48", "#6a4428"))
    wheel.rect(214, -110, 246, 0, wheel.across("#a8744a", "#5a3820"), 4)
    wheel.line("M156 -150a74 74 0 1 0 148 0a74 74 0 1 0 -148 0", "#9a6238", 15)
    for k in range(8):
        a = math.tau * k / 8
        wheel.line(f"M230 -150L{num(230 + 104 * math.cos(a))} {num(-150 + 104 * math.sin(a))}", "#8a5430", 9)
    wheel.disc(230, -150, 18, wheel.ball("#ffe8a8", "#c9963f", "#6a4a1c"))
    for x in (-300, -226):
        near.shadow(x, 0, 44, 8)
        near.path(f"M{x - 34} -92Q{x - 42} -46 {x - 34} 0H{x + 34}Q{x + 42} -46 {x + 34} -92Z", near.across("#c08a54", "#9a6238", "#5a3820"))
        for y in (-82, -50, -14):
            near.rect(x - 38, y, x + 38, y + 7, "#5a5f68")
    if not s.looks.has("houseboat", "ferry", "yacht", "barge"):
        _cannon(near)
    near.line("M-160 -2a46 16 0 1 0 92 0a46 16 0 1 0 -92 0M-150 -10a36 12 0 1 0 72 0", "#d9b884", 9)
    floor = Pen()
    for x in range(-900, 900, 34):
        floor.rect(x, -900, x + 34, 1300, rng.choice(("#b8854f", "#a87644", "#c4945c", "#b07c48")))
        floor.line(f"M{x} -900V1300", "#6a4426", 2.6, 0.8)
        floor.line("".join(f"M{x} {y}h34" for y in range(-900 + rng.randrange(200), 1300, 260)), "#6a4426", 2.6, 0.7)
    floor.oval(0, -40, 400, 300, floor.soft("#ffe2b0", 0.35))
    sea_floor = sea.floor(6, 260, 420, -3.4)
    layers = (waters.coast(s), *(waters.waves(s, z, t, "#2f7fae", n, "dk") for z, t, n in ((90, 3.2, 14), (44, 2.0, 12))), wheel.card(-7.6, 7.6, -0.1, 2.6, 8.6),
              mast.card(-6.4, 6.4, -0.15, 13, 5.4), near.card(-3.5, 4.6, -0.15, 1.2, 2.2))
    return Scenery(layers, (sea_floor, floor.floor(-13, 9, 9)), haze=0.03, spots=SPOTS)


def treehouse(s: Setting) -> Scenery:
    """High in an old tree: a plank platform, a hut with a lit window, a rope ladder, a tyre swing, leaves all round."""
    rng = s.rng("treehouse")
    leaf = flora.LEAVES[s.season or "summer"]
    hut, trunk, rail, crown = Pen(), Pen(), Pen(), Pen()
    with trunk.at(-160, 0):
        flora.trunk(trunk, 900, 300, "#8a6248", 60)
    trunk.line("M-120 -300Q-420 -420 -700 -430M-80 -420Q300 -560 760 -540M-100 -560Q-340 -700 -640 -760", "#7a5640", 62)
    hut.shadow(160, 0, 260, 14)
    hut.rect(-60, -300, 380, 0, hut.down("#c08a56", "#8f5f38"))
    for x in range(-60, 380, 36):
        hut.rect(x + 2, -300, x + 34, 0, rng.choice(("#b8824e", "#a87444", "#c49060", "#9a683c")))
    hut.path("M-110 -290L160 -440L430 -290L416 -262L160 -400L-96 -262Z", hut.down("#d8604a", "#a83f34"))
    hut.poly([(-60, -296), (160, -420), (380, -296)], "#a87444")
    hut.path("M30 0V-150Q34 -206 90 -208Q146 -206 150 0Z", "#4a2f20")
    hut.path("M30 0V-150Q34 -206 90 -208Q146 -206 150 0Z", "#ff9a3c", 0.2, glow=True)
    facades.pane(hut, 220, -220, 96, 96, "#f4e4c8", rng, 1.0)
    hut.path("M300 -270l20 34h-40Z", "#f2c45a")
    for k in range(-9, 10):
        rail.rect(k * 70 - 7, -92, k * 70 + 7, 0, rail.across("#c99a62", "#7a5430"), 4)
    rail.rect(-700, -104, 700, -88, rail.down("#d9a870", "#8a5c34"), 5)
    rail.line("M-520 -96Q-420 -40 -320 -96T-120 -96", "#e8d0a0", 5)
    for k in range(8):
        rail.path(f"M{-510 + k * 50} {-84 + 14 * (k % 2)}l20 0l-10 26Z", BRIGHT[k % 6])
    for side in (-1, 1):
        for _ in range(7):
            flora.clump(crown, rng, side * (330 + rng.uniform(-60, 330)), -430 - rng.uniform(-40, 230), 190, 130, rng.choice(leaf), 0.8, rim_of(s))
    for k in range(7):
        flora.clump(crown, rng, -420 + k * 140, -600 - rng.uniform(-30, 60), 170, 110, rng.choice(leaf), 0.8, rim_of(s))
    floor = Pen()
    for x in range(-760, 760, 38):
        floor.rect(x, -640, x + 38, 1300, rng.choice(("#b8854f", "#a87644", "#c4945c", "#9a6a3c")))
        floor.line(f"M{x} -640V1300", "#5f3c22", 3, 0.8)
    green = country.GREENS[s.season]
    tops = [terrain.woodline(s, z, z * 4, (9, 14), tuple(mix(t, "#a8c8c0", k) for t in leaf), 44, f"th{z}") for z, k in ((90, 0.5), (60, 0.3), (36, 0.15))]
    layers = (*country.far_hills(s, green, "th"), *(Layer(top.sketch, top.z, top.width, top.x, top.y - top.z * 0.12 - 4) for top in tops), _at(trunk.card(-9, 9, -0.6, 9.4, 6.3), 0),
              rail.card(-7.2, 7.2, -0.1, 1.2, 5.6), _at(hut.card(-1.2, 4.4, -0.15, 4.5, 4.4), 0.9), crown.card(-9, 9, 2.6, 8.4, 3.0, sway=0.25))
    return Scenery(layers, (floor.floor(-13, 6.4, 7.6),), haze=0.04, spots=SPOTS)


PLACES = (
    Place(("zoo", "animal park", "zoological garden", "menagerie", "wildlife park", "petting zoo", "safari park"), zoo),
    Place(("playground", "play area", "schoolyard", "sandbox playground", "kindergarten yard"), playground),
    Place(("amusement park", "fairground", "carnival", "theme park", "funfair", "fun fair", "county fair", "luna park"), amusement),
    Place(("construction site", "building site", "building yard", "scaffolding", "construction zone"), building_site),
    Place(("ship deck", "deck", "deck of a ship", "pirate ship deck", "ship's deck", "on deck", "aboard ship", "quarterdeck", "houseboat",
        "deck of a houseboat", "deck of the houseboat"), deck,
        craft=("ship", "pirate ship", "sailing ship", "sailboat", "sailing boat", "tall ship", "galleon", "frigate", "schooner", "viking ship", "longship", "caravel",
               "brig", "clipper", "ghost ship", "catamaran", "merchant ship", "treasure ship", "whaling ship"), outside="sea"),
    Place(("treehouse", "tree house", "treetop", "treetops", "tree hut"), treehouse),
)


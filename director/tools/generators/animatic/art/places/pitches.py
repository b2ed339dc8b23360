"""Where people play in the open: a village football pitch, a running track, a basketball court between houses."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, facades, flora, terrain, village
from director.tools.generators.animatic.art.places.pen import Pen, num


def _woods(s: Setting, salt: str) -> list[Layer]:
    green = country.GREENS[s.season]
    return [*country.far_hills(s, green, salt, 0.8), terrain.woodline(s, 46, 190, (4, 8), tuple(mix(t, "#8fb8b0", 0.25) for t in flora.LEAVES[s.season or "summer"]), 36, salt, 0.15)]


def _mesh(pen: Pen, a: int, b: int, tall: int, tone: str = "#4f6a5a") -> None:
    """A high wire fence on posts."""
    for x in range(a, b + 1, 300):
        pen.rect(x - 5, -tall, x + 5, 4, pen.across(light(tone, 0.4), dark(tone, 0.2)))
    pen.line("".join(f"M{x} 0l{tall // 2} {-tall}M{x} {-tall}l{tall // 2} {tall}" for x in range(a, b - tall // 2, 40)), light(tone, 0.3), 2, 0.45)
    pen.line(f"M{a} {-tall}H{b}M{a} {-tall // 2}H{b}", tone, 6)


def _flood(pen: Pen, x: float, tall: float) -> None:
    """A mast of lamps."""
    pen.rect(x - 8, -tall, x + 8, 4, pen.across("#a8b2bc", "#5f6a76"))
    pen.rect(x - 80, -tall - 50, x + 80, -tall + 26, pen.down("#5f6a76", "#3a4450"), 5)
    for k in range(4):
        for y in (-34, 0):
            pen.disc(x - 57 + k * 38, -tall + y, 13, "#fff8e4")
            pen.disc(x - 57 + k * 38, -tall + y, 15, "#fff4d0", glow=True)
    pen.pool(x, -tall, 260, 200, "#fff0c8", 0.5)


def _ground(s: Setting, salt: str) -> tuple[Pen, random.Random]:
    rng, green = s.rng(salt), country.GREENS[s.season]
    pen = Pen()
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.35))
    terrain.patches(pen, rng, country.ground_tones(s, green), 70, 0.5)
    return pen, rng


def _goal(pen: Pen, x: float, wide: float, tall: float) -> None:
    h = wide / 2
    pen.line("".join(f"M{num(x - h + k * wide / 16)} {-tall}L{num(x - h * 0.86 + k * wide * 0.86 / 16)} -6" for k in range(17)) + "".join(f"M{num(x - h)} {num(-tall * k / 9)}H{num(x + h)}" for k in range(1, 9)), "#f4f6f8", 1.8, 0.5)
    pen.line(f"M{num(x - h)} 4V{-tall}H{num(x + h)}V4", "#b8bec6", 15)
    pen.line(f"M{num(x - h)} 4V{-tall}H{num(x + h)}V4", "#ffffff", 11)


def football(s: Setting) -> Scenery:
    """A village pitch: mown stripes, white lines, a goal, corner flags, a small stand and a clubhouse, poplars, a church spire."""
    pen, rng = _ground(s, "football")
    green = mix(country.GREENS[s.season], "#4fa048", 0.45 if s.season != "winter" else 0.1)
    for k in range(12):
        pen.rect(-2600, -2300 + k * 250, 2600, -2050 + k * 250, light(green, 0.1) if k % 2 else dark(green, 0.05))
    white = "#fdfdf6"
    for a, b in ((-2400, -2386), (2386, 2400)):
        pen.rect(a, -2000, b, 900, white)
    pen.rect(-2400, -2006, 2400, -1992, white)
    pen.line("M-1000 -2000V-1240H1000V-2000M-460 -2000V-1740H460V-2000", white, 12)
    pen.line("M-366 -1240A470 330 0 0 0 366 -1240", white, 12)
    pen.oval(0, -1480, 10, 14, white)
    pen.rect(-2400, -36, 2400, -24, white)
    pen.line("M-520 -30A520 420 0 0 1 520 -30A520 420 0 0 1 -520 -30", white, 12)
    if s.season != "winter":
        terrain.turf(pen, rng, green, 200, None, 20)
    far, goal = Pen(), Pen()
    stand = s.looks.colour("stand", default="#3f6fa8")
    far.poly([(-1500, -60), (-1420, -330), (-560, -330), (-500, -60)], far.down("#8a949c", "#5f6a72"))
    for k in range(4):
        far.rect(-1490 + k * 16, -110 - k * 56, -510 - k * 14, -84 - k * 56, light(stand, 0.2 * (k % 2)))
        for x in range(-1440, -560, 52):
            if rng.random() < 0.66:
                tone = rng.choice(("#d8503f", "#f2c84a", "#f4ece0", "#3f78b8", "#5f9a5a", "#8a5a8a"))
                far.path(f"M{x - 15} {-104 - k * 56}q0 -34 15 -34t15 34Z", tone)
                far.disc(x, -148 - k * 56, 11, rng.choice(("#f0c8a0", "#c88f64", "#8a5a3c", "#e8b48a")))
    far.poly([(-1560, -420), (-1500, -470), (-500, -470), (-440, -420)], far.down(light(stand, 0.4), dark(stand, 0.1)))
    for x in (-1480, -1000, -520):
        far.rect(x - 7, -424, x + 7, -60, "#e4e8ec")
    village.cottage(far, 1080, 640, rng, "#f4e8d4", "#a8604a")
    for x, tall in ((520, 900), (640, 820), (1560, 940), (-300, 760), (-1750, 900)):
        tone = rng.choice(("#6fa052", "#5f9450")) if s.season != "winter" else "#b0c0cc"
        far.path(f"M{x} {-tall}Q{x + 70} {-tall * 0.5:.0f} {x + 44} -60Q{x} -30 {x - 44} -60Q{x - 70} {-tall * 0.5:.0f} {x} {-tall}Z", far.across(light(tone, 0.2), tone, dark(tone, 0.3)))
    far.rect(-2400, -92, 2400, -84, "#f4f4f0")
    far.line("".join(f"M{x} -90V0" for x in range(-2400, 2401, 200)), "#d8dce0", 7)
    _goal(goal, 0, 732, 244)
    flags = Pen()
    for x in (-1180, 1180):
        _flood(flags, x, 1000)
    layers = (*_woods(s, "football"), far.card(-24, 24, -0.1, 10, 27), flags.card(-15, 15, -0.1, 12.5, 23), goal.card(-4.2, 4.2, -0.1, 2.7, 19.8), country.trees(s, 14, ((-15.5, 6.4), (16, 6.8)), 0.6, salt="fb"))
    return Scenery(layers, terrain.floors(pen), haze=0.03)


def track(s: Setting) -> Scenery:
    """Red lanes that run away to a bend, hurdles, a finishing arch with a chequered band, a stand with people, flags."""
    pen, rng = _ground(s, "track")
    red = s.looks.colour("track", default="#c8583f")
    grass = mix(country.GREENS[s.season], "#4fa048", 0.4 if s.season != "winter" else 0.1)
    for k in range(10):
        pen.rect(-7800, -4600 + k * 540, 7800, -4330 + k * 540, light(grass, 0.08) if k % 2 else grass)
    pen.rect(-500, -4600, 500, 900, pen.across(dark(red, 0.1), red, light(red, 0.08), red, dark(red, 0.1)))
    for k in range(9):
        x = -488 + k * 122
        pen.rect(x - 4, -4600, x + 4, 900, "#fff6ee")
    pen.rect(-500, -330, 500, -316, "#fff6ee")
    for k in range(8):                                       # lane marks: as many strokes as the lane's number
        for j in range(k % 4 + 1):
            pen.rect(-444 + k * 122 - 22 + j * 13, -180, -444 + k * 122 - 16 + j * 13, -100, "#fff6ee")
    for _ in range(60):
        pen.oval(rng.uniform(-490, 490), rng.uniform(-3000, 700), rng.uniform(10, 40), rng.uniform(20, 80), dark(red, 0.2), 0.18)
    stand, arch, hurdles = Pen(), Pen(), Pen()
    for side in (-1, 1):
        for k in range(6):
            y = -60 - k * 62
            stand.rect(side * (760 + k * 50), y - 62, side * 2600, y, stand.down("#c8ccd2", "#8a929c"))
            for x in range(800 + k * 50, 2560, 46):
                if rng.random() < 0.8:
                    tone = rng.choice(("#d8503f", "#f2c84a", "#f4ece0", "#3f78b8", "#5f9a5a", "#8a5a8a", "#e88fb0"))
                    stand.path(f"M{side * x - 14} {y - 4}q0 -34 14 -34t14 34Z", tone)
                    stand.disc(side * x, y - 46, 11, rng.choice(("#f0c8a0", "#c88f64", "#8a5a3c", "#e8b48a")))
        stand.path(f"M{side * 700} -560Q{side * 1600} -700 {side * 2700} -690V-650Q{side * 1600} -650 {side * 700} -510Z", stand.down("#ffffff", "#b8c4d0"))
        for k in range(4):
            _flag(stand, side * (900 + k * 420), -600, ("#d8403f", "#3f78d8", "#f2c03a", "#4fa05a")[k])
    for x in (-560, 560):
        arch.rect(x - 22, -520, x + 22, 4, arch.across("#ffffff", "#c8d0d8", "#8a94a0"))
    arch.rect(-590, -560, 590, -440, arch.down("#3f78d8", "#2f5aa8"), 8)
    for k in range(46):
        for j in range(2):
            arch.rect(-582 + k * 25.3, -484 + j * 20, -582 + (k + 1) * 25.3, -464 + j * 20, "#ffffff" if (k + j) % 2 else "#22242c")
    for k in range(9):
        arch.path(f"M{-420 + k * 105} -540l7 15 16 2 -12 11 3 16 -14 -8 -14 8 3 -16 -12 -11 16 -2Z", "#ffe27a")
    for lane in (-3, -2, 2, 3):
        x = lane * 122 + (61 if lane < 0 else -61)
        hurdles.line(f"M{x - 50} 0V-100M{x + 50} 0V-100M{x - 50} 0h-6M{x + 50} 0h6", "#e8ecf0", 6)
        hurdles.rect(x - 56, -108, x + 56, -88, "#ffffff", 2)
        hurdles.rect(x - 28, -108, x - 8, -88, "#d8403f")
        hurdles.rect(x + 20, -108, x + 56, -88, "#d8403f")
    layers = (*_woods(s, "track"), stand.card(-28, 28, -0.1, 9, 25), arch.card(-6.2, 6.2, -0.05, 5.8, 15), hurdles.card(-4.6, 4.6, -0.08, 1.2, 6.4), country.trees(s, 12, ((-11.5, 5.4), (12, 5.8)), 0.6, salt="trk"))
    return Scenery(layers, terrain.floors(pen), haze=0.03)


def _flag(pen: Pen, x: float, y: float, tone: str) -> None:
    pen.rect(x - 5, y - 220, x + 5, y, "#e8ecf0")
    pen.path(f"M{x + 5} {y - 216}q36 -16 64 0t60 -2v66q-30 14 -60 2t-64 2Z", pen.slant(light(tone, 0.3), tone, dark(tone, 0.25)))


def basketball(s: Setting) -> Scenery:
    """A court between houses: painted tarmac, a hoop with its board, a wire fence with a mural, benches, lamps."""
    rng = s.rng("basket")
    row, fence, hoop, near = Pen(), Pen(), Pen(), Pen()
    x = -3400.0
    while x < 3400:
        wide = rng.uniform(560, 800)
        facades.house(row, x, wide, rng.randint(2, 4), rng)
        x += wide
    fence.rect(-1500, -190, 1500, 4, fence.across("#c8705a", "#d88a6a", "#b8604c"))
    for k, tone in enumerate(("#f2c84a", "#3f9ab8", "#e85f7a", "#6fb06a", "#8f6fc8", "#f2904a")):
        cx = -1250 + k * 500
        fence.disc(cx, -100, 74, tone)
        fence.path(f"M{cx - 190} -6Q{cx - 80} -150 {cx} -60T{cx + 190} -30V-6Z", light(tone, 0.35))
        fence.line(f"M{cx - 100} -170Q{cx} -90 {cx + 140} -176", "#fff6e4", 9, 0.8)
    _mesh(fence, -1500, 1500, 420, "#5f6a74")
    hoop.shadow(0, 4, 60, 9)
    hoop.line("M0 4V-300Q0 -360 -40 -372", "#4a525c", 20)
    hoop.rect(-150, -460, 90, -310, hoop.down("#ffffff", "#dfe4ea"), 5)
    hoop.line("M-150 -460H90V-310H-150ZM-66 -392H6V-326H-66Z", "#e0503f", 7)
    hoop.oval(-30, -314, 46, 10, "#e8662f")
    hoop.oval(-30, -314, 38, 6, "#5a2a1a")
    hoop.line("M-74 -312l16 66M-46 -306l4 62M-14 -306l-4 62M14 -312l-16 66M-70 -296L14 -262M14 -296L-70 -262", "#ffffff", 3, 0.9)
    for bx in (-330, 345):
        near.shadow(bx, 0, 24, 5)
        near.disc(bx, -23, 23, near.ball("#ffb070", "#e07a34", "#8a3f1c"))
        near.line(f"M{bx - 23} -23H{bx + 23}M{bx} -46V0M{bx - 16} -39Q{bx - 2} -23 {bx - 16} -7M{bx + 16} -39Q{bx + 2} -23 {bx + 16} -7", "#3a2018", 2)
    pen = Pen()
    tar = "#6a7f94"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#8f939c", "#7f848c", "#7a7f88"))
    pen.rect(-1400, -1250, 1400, 900, pen.across(dark(tar, 0.1), tar, light(tar, 0.08), tar, dark(tar, 0.1)))
    pen.rect(-250, -1000, 250, -420, "#c8704f")
    pen.line("M-250 -1000V-420H250V-1000M-1300 -1000H1300M-720 -1000V-760A720 640 0 0 0 720 -760V-1000", "#fdf6ea", 11)
    pen.line("M-250 -420A250 190 0 0 0 250 -420", "#fdf6ea", 11)
    pen.oval(0, 40, 250, 190, "#c8704f")
    pen.line("M-250 40A250 190 0 0 1 250 40A250 190 0 0 1 -250 40M-1300 40H1300", "#fdf6ea", 11)
    for _ in range(50):
        pen.oval(rng.uniform(-1200, 1200), rng.uniform(-1200, 500), rng.uniform(14, 60), rng.uniform(10, 34), dark(tar, 0.3), 0.16)
    lamps = Pen()
    for lx in (-760, 760):
        _flood(lamps, lx, 620)
    layers = (facades.skyline(rng, 150, 160, 22, 52, "#a8bcd4", gap=0.3), row.card(-34, 34, -0.2, 12, 19), fence.card(-15, 15, -0.1, 4.4, 13), lamps.card(-11, 11, -0.1, 9, 12.4), Layer((c := hoop.card(-2, 1.4, -0.1, 4.8, 10)).sketch, 10, c.width, 1.8, c.y), near.card(-4, 4.2, -0.08, 0.7, 1.6))
    return Scenery(layers, terrain.floors(pen), haze=0.03)


PLACES = (
    Place(("football pitch", "soccer pitch", "village football pitch", "soccer field", "football field", "football ground", "rugby pitch", "playing field", "sports field", "pitch", "village pitch"), football),
    Place(("running track", "athletics track", "race track for runners", "track", "finish line", "finishing line", "starting line", "athletic track", "school sports day", "sports day"), track),
    Place(("street basketball court", "basketball court in the street", "basketball hoop", "streetball court", "outdoor basketball court", "basketball yard"), basketball),
)

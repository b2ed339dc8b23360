"""A skatepark: a half-pipe, a quarter-pipe, rails, a painted wall, the city behind it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import country, facades
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.planets import blob

CONCRETE = "#b9b4b4"
PAINTS = ("#ff4f8a", "#ffb72e", "#2fc4e0", "#7a5cf0", "#5fd068", "#ff7a3c", "#f4f0ff")
Draw = Callable[[Pen, random.Random, str], None]


def _spiked(points: int, inner: float, turn: float = -math.pi / 2) -> str:
    """A star of radius 1."""
    d = ""
    for k in range(points * 2):
        a, r = turn + math.pi * k / points, 1.0 if k % 2 == 0 else inner
        d += f"{'L' if d else 'M'}{num(100 * r * math.cos(a))} {num(100 * r * math.sin(a))}"
    return d + "Z"


def _filled(pen: Pen, d: str, tone: str) -> None:
    """A sprayed shape: halo, thick outline, fading fill."""
    pen.line(d, light(tone, 0.7), 34, 0.85)
    pen.line(d, "#1c1830", 17)
    pen.path(d, pen.down(light(tone, 0.45), tone, dark(tone, 0.25)))


def _star(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, _spiked(5, 0.46), tone)
    pen.path("M-20 -58L-6 -30L-34 -24Z", "#ffffff", 0.75)


def _bolt(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, "M20 -100L-62 14H-8L-30 100L64 -26H8L52 -100Z", tone)


def _arrow(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, "M-110 60Q-100 -60 20 -50V-96L112 -22L20 52V8Q-40 -2 -50 70Z", tone)


def _monster(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, "M-84 84Q-104 -70 -52 -74L-40 -112L-14 -82Q8 -90 22 -82L46 -114L56 -72Q106 -60 84 84L52 60L26 88L0 62L-28 88L-54 60Z", tone)
    for x, r in ((-32, 27), (34, 33)):
        pen.disc(x, -22, r, "#ffffff")
        pen.disc(x + 7, -18, r * 0.45, "#1c1830")
    pen.path("M-46 22H50Q34 56 0 56T-46 22Z", "#1c1830")
    pen.path("M-32 22l10 16l10 -16ZM0 22l10 16l10 -16Z", "#ffffff")


def _crown(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, "M-96 70L-104 -50L-48 4L0 -84L48 4L104 -50L96 70Z", tone)
    for x, y in ((-104, -58), (0, -92), (104, -58)):
        pen.disc(x, y, 15, light(tone, 0.5))


def _waves(pen: Pen, rng: random.Random, tone: str) -> None:
    for k, share in enumerate((0.0, 0.35, 0.7)):
        d = f"M-150 {num(60 - k * 46)}Q-100 {num(-40 - k * 46)} -40 {num(30 - k * 46)}T70 {num(20 - k * 46)}T150 {num(-10 - k * 46)}"
        pen.line(d, "#1c1830", 44 - 6 * k)
        pen.line(d, light(tone, share), 28 - 6 * k)


def _bubble(pen: Pen, rng: random.Random, tone: str) -> None:
    _filled(pen, blob(rng, 0, 0, 92, 7, 0.1, 0.9), tone)
    pen.path("M-58 -32Q-40 -66 2 -64Q-30 -50 -40 -22Z", "#ffffff", 0.7)
    for x in (-30, 6, 44):
        long = rng.uniform(70, 130)
        pen.line(f"M{x} 60V{num(60 + long * 0.5)}", tone, 9)


_SHAPES: tuple[Draw, ...] = (_star, _monster, _arrow, _crown, _bubble, _bolt, _waves)


def _painted(pen: Pen, rng: random.Random, left: float, right: float, tall: float, size: float) -> None:
    """A wall's face covered in sprayed pictures: pale clouds of colour first, then shapes."""
    for _ in range(int((right - left) / 60)):
        x, y = rng.uniform(left, right), -rng.uniform(0.25, 0.8) * tall
        pen.oval(x, y, rng.uniform(70, 190), rng.uniform(40, 90), pen.soft(rng.choice(PAINTS), 0.75))
    x, k = left + size * 1.1, rng.randrange(7)
    while x < right - size:
        tone = rng.choice(PAINTS[:6])
        with pen.at(x, -tall * rng.uniform(0.42, 0.56), size / 118 * rng.uniform(0.85, 1.08), turn=rng.uniform(-10, 10)):
            _SHAPES[k % len(_SHAPES)](pen, rng, tone)
        k, x = k + 1, x + size * rng.uniform(2.0, 2.5)
    for _ in range(int((right - left) / 34)):
        x, y = rng.uniform(left, right), -rng.uniform(0.1, 0.9) * tall
        pen.disc(x, y, rng.uniform(3, 8), rng.choice(PAINTS), 0.8)


def _wall(rng: random.Random) -> Layer:
    """The painted wall along the far side, a mesh fence on it."""
    pen = Pen()
    for x in range(-1900, 1901, 190):
        pen.rect(x - 4, -520, x + 4, -290, "#6f7888")
    mesh = "".join(f"M{x} -510l220 220M{x} -290l220 -220" for x in range(-2100, 1900, 44))
    pen.line(mesh, "#8a94a4", 2, 0.55)
    pen.line("M-1900 -514H1900", "#6f7888", 7)
    pen.rect(-2000, -300, 2000, 30, pen.down(light(CONCRETE, 0.25), CONCRETE, dark(CONCRETE, 0.2)))
    for x in range(-2000, 2000, 250):
        pen.line(f"M{x} -300V20", dark(CONCRETE, 0.35), 4, 0.5)
    _painted(pen, rng, -1900, 1900, 300, 112)
    pen.rect(-2000, -312, 2000, -292, pen.down(light(CONCRETE, 0.5), dark(CONCRETE, 0.1)))
    pen.rect(-2000, -70, 2000, 24, pen.down("#2a2438/0", "#2a2438/0.42"))
    return pen.card(-19, 19, -0.2, 5.4, 11)


def _half_pipe(rng: random.Random) -> Layer:
    """A half-pipe seen along its length: near edge, the curved sheet, the far edge, platforms with rails."""
    pen = Pen()
    left, right, tall, flat = -420.0, 420.0, 236.0, 130.0

    def curve(shrink: float, lift: float) -> tuple[tuple[float, float], str, str]:
        w, f, h = right * shrink - 96 * shrink, flat * shrink, tall * shrink
        return (w, -h - lift), f"C{num(-w)} {num(-h * 0.36 - lift)} {num(-w * 0.72)} {num(-lift)} {num(-f)} {num(-lift)}H{num(f)}C{num(w * 0.72)} {num(-lift)} {num(w)} " \
            f"{num(-h * 0.36 - lift)} {num(w)} {num(-h - lift)}", f"C{num(w)} {num(-h * 0.36 - lift)} {num(w * 0.72)} {num(-lift)} {num(f)} {num(-lift)}H{num(-f)}" \
            f"C{num(-w * 0.72)} {num(-lift)} {num(-w)} {num(-h * 0.36 - lift)} {num(-w)} {num(-h - lift)}"

    pen.shadow(0, 4, 520, 18, 0.6)
    (w0, y0), ahead, _ = curve(1.0, 6)
    (w1, y1), _, back = curve(0.76, 66)
    sheet = f"M{num(-w0)} {num(y0)}{ahead}L{num(w1)} {num(y1)}{back}Z"
    pen.path(sheet, pen.across("#6f7f94", "#a4b4c4", "#dfe8f0", "#eef4f8", "#c4d2e0", "#8898ac", "#5f6f86"))
    for share in (0.94, 0.88, 0.82):
        (w, y), line, _ = curve(share, 6 + 250 * (1 - share))
        pen.line(f"M{num(-w)} {num(y)}{line}", "#6a7a90", 2.6, 0.5)
    with pen.at(0, -34, 0.42):
        pen.oval(0, 0, 190, 70, pen.soft("#ff4f8a", 0.8))
        _star(pen, rng, "#ffb72e")
    pen.path(f"M{num(left)} 8V{num(y0)}H{num(-w0)}{ahead}H{num(right)}V8Z", pen.down("#c99a66", "#a8744a", "#7a5034"))
    for side in (-1, 1):
        for k in range(3):
            pen.line(f"M{num(side * (330 + k * 32))} {num(y0 + 10)}V4", "#6a4428", 5, 0.7)
        pen.rect(side * 318, y0 - 4, side * 430, y0 + 12, pen.down("#e8c898", "#9a6a40"), 2)
        pen.line(f"M{num(side * 426)} {num(y0)}v-96M{num(side * 376)} {num(y0)}v-96M{num(side * 366)} {num(y0 - 92)}H{num(side * 434)}M{num(side * 366)} {num(y0 - 50)}"
                 f"H{num(side * 434)}", "#4f5a6a", 7)
    pen.line(f"M{num(-w0)} {num(y0)}{ahead}", "#f4f8fa", 9)
    pen.line(f"M{num(-w1)} {num(y1)}{curve(0.76, 66)[1]}", "#8a98aa", 5, 0.8)
    for x, tone in ((-372, "#2fc4e0"), (374, "#ff4f8a")):
        with pen.at(x, -92, 0.4):
            _bubble(pen, rng, tone)
    return pen.card(-5.4, 5.4, -0.3, 3.6, 8.2)


def _quarter(rng: random.Random) -> Layer:
    """A quarter-pipe of concrete, its slope to the left, painted on its side."""
    pen = Pen()
    pen.shadow(120, 4, 420, 16, 0.6)
    side = "M-300 6Q-60 0 40 -96Q86 -146 96 -230H470V6Z"
    pen.path("M-300 6Q-60 0 40 -96Q86 -146 96 -230L150 -262Q140 -190 96 -134Q0 -40 -226 -34Z", pen.across("#e8e6ea", "#c4c2ca", "#8f8f9c"))
    pen.path(side, pen.down(light(CONCRETE, 0.2), CONCRETE, dark(CONCRETE, 0.28)))
    pen.oval(270, -110, 150, 80, pen.soft("#7a5cf0", 0.8))
    with pen.at(290, -106, 0.72):
        _monster(pen, rng, "#5fd068")
    with pen.at(136, -60, 0.34):
        _bolt(pen, rng, "#ffb72e")
    pen.line("M-300 4Q-60 -2 40 -98Q86 -148 96 -232", "#f6f6fa", 8)
    pen.rect(90, -242, 476, -226, pen.down("#f0eef2", "#a09ca6"), 2)
    pen.disc(97, -234, 9, pen.ball("#ffffff", "#a8b4c4", "#5a6474"))
    for x in (200, 330, 456):
        pen.line(f"M{x} -236v-92", "#e8504a", 8)
    pen.line("M200 -324H460M200 -282H460", "#e8504a", 7)
    return pen.card(-3.4, 5.0, -0.3, 3.5, 7.0)


def _rails(rng: random.Random) -> Layer:
    """A ledge and a round grinding rail."""
    pen = Pen()
    pen.shadow(-330, 0, 130, 9)
    pen.rect(-450, -44, -210, 6, pen.down(light(CONCRETE, 0.25), CONCRETE, dark(CONCRETE, 0.3)), 2)
    pen.rect(-454, -50, -206, -40, pen.down("#ffd84a", "#d99a1e"), 2)
    with pen.at(-330, -20, 0.16):
        _arrow(pen, rng, "#2fc4e0")
    pen.shadow(330, 0, 150, 9)
    for x in (220, 440):
        pen.line(f"M{x} 2V-56", "#5a6474", 9)
        pen.oval(x, 2, 16, 5, "#4a5262")
    pen.line("M196 -58H464", "#8fa0b4", 13)
    pen.line("M196 -61H464", "#f4f8fc", 4, 0.9)
    return pen.card(-5, 5, -0.2, 1.0, 2.6)


def _ground(rng: random.Random, green: str) -> tuple[Floor, ...]:
    """Smooth concrete in slabs, painted lanes and rings, wheel marks; grass beyond the wall."""
    pen = Pen()
    half, top = 6000, -6000
    pen.rect(-half, top, half, -1090, green)
    pen.rect(-half, -1100, half, 2400, pen.down(dark(CONCRETE, 0.08), CONCRETE, light(CONCRETE, 0.12)))
    for y in range(-1100, 1300, 240):
        pen.line(f"M-2400 {y}H2400", dark(CONCRETE, 0.3), 4, 0.6)
        pen.line(f"M-2400 {y + 4}H2400", light(CONCRETE, 0.4), 2, 0.5)
    for x in range(-2400, 2401, 300):
        pen.line(f"M{x} -1100V1300", dark(CONCRETE, 0.3), 4, 0.6)
    pen.line("M-1400 420C-700 260 -300 -420 400 -300S1100 -640 1500 -560", "#2fc4e0", 64, 0.75)
    pen.line("M-1400 500C-700 340 -300 -340 400 -220S1100 -560 1500 -480", "#ffb72e", 34, 0.8)
    pen.oval(0, -20, 230, 175, "#ff4f8a", 0.55)
    pen.oval(0, -20, 186, 140, light(CONCRETE, 0.12))
    for _ in range(26):
        at, deep = rng.uniform(-700, 700), rng.uniform(-900, 500)
        pen.line(f"M{num(at)} {num(deep)}q{num(rng.uniform(-120, 120))} {num(rng.uniform(-70, 70))} {num(rng.uniform(-240, 240))} {num(rng.uniform(-60, 60))}", "#4a4654", 4, 0.28)
    for _ in range(50):
        pen.oval(rng.uniform(-1200, 1200), rng.uniform(-1050, 600), rng.uniform(20, 110), rng.uniform(14, 60), pen.soft(rng.choice(("#8a8490", "#e4e0e0")), 0.5))
    for x in (-640, 640):
        pen.oval(x, -500, 330, 260, pen.soft("#ffc46b", 0.16), glow=True)
    return (pen.floor(-24, 60, 60),)


def skatepark(s: Setting) -> Scenery:
    """Concrete and colour under the sky: half-pipe on the left, quarter-pipe on the right, rails, a sprayed wall, towers beyond."""
    rng = s.rng("skatepark")
    lamps, trees, cones = Pen(), Pen(), Pen()
    for x, flip in ((-780, False), (780, True)):
        facades.lamp(lamps, x, 560, flip)
    for x, tall in ((-2300, 800), (-1500, 640), (-900, 560), (700, 600), (1300, 760), (2100, 700)):
        facades.tree(trees, x, tall, rng, rng.choice(("#5fa84f", "#7ab84a", "#4f9a68")), s.season)
    for x in (-318, 336):
        cones.shadow(x, 0, 30, 5)
        cones.poly([(x - 20, -2), (x - 5, -62), (x + 5, -62), (x + 20, -2)], cones.across("#ff9a5a", "#f2642a", "#b83f1a"))
        cones.poly([(x - 14, -26), (x - 10, -42), (x + 10, -42), (x + 14, -26)], "#fff6ee")
        cones.rect(x - 27, -6, x + 27, 2, "#d8541f", 2)
    half, quarter = _half_pipe(rng), _quarter(rng)
    layers = (
        facades.skyline(rng, 190, 190, 34, 84, "#a8bcd4", gap=0.25), facades.skyline(rng, 110, 120, 16, 40, "#8fa8c8", gap=0.4),
        facades.skyline(rng, 58, 70, 6, 17, "#7f98b8", gap=0.5), trees.card(-28, 28, -0.3, 9, 20), _wall(rng), lamps.card(-11, 11, -0.2, 6.2, 9.4),
        replace(half, x=-4.7), replace(quarter, x=quarter.x + 3.9),
        _rails(rng), cones.card(-4, 4, -0.12, 0.9, -1.2),
    )
    return Scenery(layers, _ground(rng, country.GREENS[s.season]), haze=0.03)


PLACES = (
    Place(("skatepark", "skate park", "skateboard park", "half-pipe", "halfpipe", "half pipe", "skate ramp", "skate bowl", "skateboard ramp", "bmx park"), skatepark),
)

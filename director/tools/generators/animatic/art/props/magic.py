"""What hangs in the air: hearts, sparks, bubbles, fireworks, lightning, orbs, portals, drones."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import curve, glint, gloss, metal, orb, rng_of, roll, shade, thing, tint

_HEART = "M0 0C-54 -34 -56 -78 -26 -82C-12 -84 -3 -74 0 -64C3 -74 12 -84 26 -82C56 -78 54 -34 0 0Z"


def _heart(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#f0405f", "heart")
    with pen.at(0, -6):
        pen.path(_HEART, orb(pen, colour))
        gloss(pen, -20, -62, 11, 8, -35, 0.9)
        pen.path(_HEART, light(colour, 0.15), 0.7, glow=True)
    pen.disc(0, -46, 58, pen.soft(colour, 0.75), glow=True)
    if looks.has("broken", "shattered"):
        pen.line("M0 -70L-8 -54L7 -42L-5 -28L0 -8", "#4a1030", 3)
    return (-60, -106, 60, 14)


def _spark(pen: Pen, looks: Looks) -> Box:
    colour, rng = tint(looks, looks.pick("#ffd86a", "#8ad8ff", "#f09aff"), "spark", "magic", "light"), rng_of(looks, "spark")
    pen.disc(0, 0, 56, pen.soft(colour, 0.55))
    pen.disc(0, 0, 58, pen.soft(colour, 0.9), glow=True)
    for k in range(12):
        a, r, s = math.tau * k / 12 + rng.uniform(-0.2, 0.2), rng.uniform(24, 48), rng.uniform(3, 8)
        for shines in (False, True):
            glint(pen, r * math.cos(a), r * math.sin(a), s, mix(colour, "#ffffff", 0.4), 0.95, glow=shines)
    for shines in (False, True):
        glint(pen, 0, 0, 38, light(colour, 0.2), 0.95, glow=shines)
        with pen.at(turn=45):
            glint(pen, 0, 0, 20, "#ffffff", 0.9, glow=shines)
    pen.disc(0, 0, 5, "#ffffff")
    return (-60, -60, 60, 60)


def _bubble(pen: Pen, looks: Looks) -> Box:
    spots = ((0.0, -46.0, 42.0),) if not looks.has("bubbles") else ((-26.0, -40.0, 36.0), (30.0, -72.0, 24.0), (34.0, -22.0, 18.0),
        (-6.0, -100.0, 14.0))
    for x, y, r in spots:
        pen.disc(x, y, r, pen.ball("#ffffff/0.1", "#cfeaff/0.14", "#bfe0ff/0.3", "#e6b8ff/0.6", "#9fe8ff/0.85", cx=0.5, cy=0.5, r=0.5))
        pen.line(f"M{num(x - r * 0.72)} {num(y - r * 0.2)}A{num(r * 0.75)} {num(r * 0.75)} 0 0 1 {num(x - r * 0.1)} {num(y - r * 0.74)}",
            "#ffffff", r * 0.11, 0.9)
        pen.line(f"M{num(x + r * 0.3)} {num(y + r * 0.7)}A{num(r * 0.77)} {num(r * 0.77)} 0 0 0 {num(x + r * 0.7)} {num(y + r * 0.3)}",
            "#ffb8e8", r * 0.07, 0.8)
        pen.disc(x - r * 0.66, y + r * 0.06, r * 0.06, "#ffffff", 0.95)
    return (-46, -92, 46, 0) if len(spots) == 1 else (-66, -118, 60, 0)


def _firework(pen: Pen, looks: Looks) -> Box:
    rng = rng_of(looks, "firework")
    base = looks.colour("", "firework", default="")
    for x, y, size, tone in ((0.0, -6.0, 62.0, base or "#ffd45a"), (-58.0, 34.0, 36.0, base or "#f0609a"), (56.0, 40.0, 34.0,
        base or "#5ac8ff")):
        pen.disc(x, y, size * 1.05, pen.soft(tone, 0.7), glow=True)
        for ring, count in ((1.0, 22), (0.66, 16), (0.34, 10)):
            for k in range(count):
                a = math.tau * (k + rng.uniform(-0.2, 0.2)) / count
                r = size * ring * rng.uniform(0.88, 1.0)
                ex, ey = x + r * math.cos(a), y + r * math.sin(a) + size * 0.06
                d = f"M{num(x + r * 0.35 * math.cos(a))} {num(y + r * 0.35 * math.sin(a))}L{num(ex)} {num(ey)}"
                colour = mix(tone, "#fff6d8", 0.6 * (1 - ring))
                for shines in (False, True):
                    pen.line(d, colour, size * 0.025, 0.8, glow=shines)
                    pen.disc(ex, ey, size * 0.04, light(colour, 0.4), 0.95, glow=shines)
        pen.disc(x, y, size * 0.1, "#ffffff", 0.9)
    return (-98, -76, 94, 80)


def _lightning(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#ffe45a", "lightning", "bolt")
    d = "M14 -160L-30 -74H-2L-22 0L38 -96H8L34 -160Z"
    pen.oval(2, -80, 56, 86, pen.soft(colour, 0.45))
    pen.path(d, pen.down("#fffbe0", colour, mix(colour, "#f29a2e", 0.5)))
    pen.line("M14 -158L-26 -77H2L-14 -20", "#ffffff", 2.4, 0.8)
    pen.path(d, light(colour, 0.3), 0.95, glow=True)
    pen.oval(2, -80, 58, 88, pen.soft(colour, 0.9), glow=True)
    return (-58, -172, 62, 10)


def _orb(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#9a6af0", "#5ac8f0"), "ball", "orb", "energy")
    held = looks.has("crystal", "fortune")
    pen.disc(0, -58, 54, pen.soft(colour, 0.5))
    if held:
        pen.path("M-26 0Q-24 -16 -16 -22H16Q24 -16 26 0Z", roll(pen, "#c9963f"))
    pen.disc(0, -58, 38, pen.ball("#ffffff", light(colour, 0.6), colour, shade(colour, 0.45)))
    for k in range(5):
        a = math.tau * k / 5
        pen.line(f"M0 -58q{num(16 * math.cos(a))} {num(16 * math.sin(a) - 8)} {num(28 * math.cos(a + 0.6))} {num(28 * math.sin(a + 0.6))}",
            light(colour, 0.75), 1.8, 0.6)
    pen.disc(0, -58, 37, pen.ball("#ffffff/0.7", f"{light(colour, 0.3)}/0.5", f"{colour}/0", cx=0.5, cy=0.5, r=0.5), 0.6, glow=True)
    pen.disc(0, -58, 56, pen.soft(colour, 0.9), glow=True)
    gloss(pen, -13, -72, 10, 8, -30, 0.95)
    glint(pen, 14, -48, 8)
    return (-58, -116, 58, 2)


def _portal(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#8a5af0", "portal")
    for grow, o in ((1.0, 0.35), (0.9, 0.7)):
        pen.oval(0, -100, 62 * grow, 98 * grow, pen.ball(f"{light(colour, 0.4)}/1", f"{colour}/0.95", f"{light(colour, 0.3)}/0.95",
            f"{colour}/0.5", f"{colour}/0", cx=0.5, cy=0.5, r=0.5), o)
    pen.oval(0, -100, 46, 78, pen.ball("#fff6ff", light(colour, 0.6), mix(colour, "#3ac8f0", 0.5), shade(colour, 0.3), cx=0.5, cy=0.5,
        r=0.56))
    for k in range(9):
        a, b = k * 0.7, k * 0.7 + 2.4
        r0, r1 = 0.92 - k * 0.07, 0.55 - k * 0.05
        d = (f"M{num(45 * r0 * math.cos(a))} "
            f"{num(-100 + 76 * r0 * math.sin(a))}Q{num(50 * r0 * math.cos((a + b) / 2))} {num(-100 + 84 * r0 * math.sin((a + b) / 2))} "
             f"{num(45 * r1 * math.cos(b))} {num(-100 + 76 * r1 * math.sin(b))}")
        pen.line(d, "#ffffff", 2.2, 0.5)
        pen.line(d, light(colour, 0.5), 2.4, 0.6, glow=True)
    pen.oval(0, -100, 46, 78, pen.soft(colour, 1.0), glow=True)
    pen.oval(0, -100, 66, 104, pen.soft(light(colour, 0.2), 0.9), glow=True)
    for x, y, r in ((-48, -160, 6), (50, -140, 7), (-54, -50, 5), (46, -34, 6)):
        for shines in (False, True):
            glint(pen, x, y, r, light(colour, 0.7), glow=shines)
    return (-68, -206, 68, 4)


def _drone(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#eef1f6", "drone")
    for side in (-1, 1):
        pen.line(f"M{16 * side} -28L{52 * side} -40", "#6a7490", 5)
        pen.rect(52 * side - 4, -48, 52 * side + 4, -34, metal(pen, "#8a93a8"), 2)
        pen.oval(52 * side, -49, 26, 3.4, "#dfe8f5", 0.75)
        pen.line(f"M{20 * side} -18L{28 * side} -4H{38 * side}", "#6a7490", 3)
    pen.path(curve((-28, -26), (-16, -40), (16, -40), (28, -26), (16, -12), (-16, -12)), orb(pen, body))
    pen.disc(0, -22, 10, metal(pen, "#6a7490"))
    pen.disc(0, -22, 7, pen.ball("#bff0ff", "#3a9ae0", "#1a2a5a"))
    pen.disc(0, -22, 6, "#5ac8ff", 0.8, glow=True)
    for x, tone in ((-22, "#ff5a4a"), (22, "#5ae07a")):
        pen.disc(x, -30, 2.6, tone)
        pen.pool(x, -30, 12, 12, tone, 2.0)
    return (-82, -56, 82, 0)


def _satellite(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#d9a84a", "satellite")
    for side in (-1, 1):
        pen.line(f"M{16 * side} -40H{34 * side}", "#aab4c8", 4)
        pen.rect(34 * side, -62, 92 * side, -18, pen.slant("#7aa8f0", "#3a58b8", "#22307a"), 2)
        for k in range(1, 5):
            pen.line(f"M{(34 + 11.6 * k) * side:.1f} -62V-18", "#c9daff", 0.9, 0.7)
        pen.line(f"M{34 * side} -47H{92 * side}M{34 * side} -33H{92 * side}", "#c9daff", 0.9, 0.7)
    pen.rect(-17, -66, 17, -14, metal(pen, body), 4)
    for y in (-54, -40, -26):
        pen.line(f"M-17 {y}H17", shade(body, 0.4), 1.2, 0.6)
    pen.path("M-20 -70Q0 -86 20 -70Q0 -62 -20 -70Z", metal(pen))
    pen.line("M0 -72V-92", "#aab4c8", 2)
    pen.disc(0, -93, 3, "#ff5a4a")
    pen.pool(0, -93, 14, 13, "#ff5a4a", 2.0)
    return (-96, -108, 96, -8)


def _drop(pen: Pen, looks: Looks) -> Box:
    """A drop of water or a tear."""
    colour = tint(looks, "#6ac0f2", "drop", "tear")
    pen.path("M0 -84C18 -54 28 -42 28 -26A28 26 0 0 1 -28 -26C-28 -42 -18 -54 0 -84Z", orb(pen, colour))
    pen.line("M-16 -30Q-16 -14 -4 -9", "#ffffff", 4, 0.85)
    gloss(pen, 8, -40, 5, 9, -20, 0.7)
    return (-32, -88, 32, 3)


PROPS = (
    thing("heart, love heart, glowing heart, broken heart", 0.5, _heart, "air"),
    thing("spark, sparkle, magic spark, magic light, ball of light, stardust, fairy dust, twinkle", 0.7, _spark, "air"),
    thing("bubble, soap bubble", 0.5, _bubble, "air"),
    thing("firework, sparkler", 5.0, _firework, "sky"),
    thing("lightning, lightning bolt, thunderbolt, bolt of lightning", 2.2, _lightning, "sky"),
    thing("orb, crystal ball, glowing orb, magic ball", 0.45, _orb, "table"),
    thing("portal, time portal, magic portal, gateway of light, teleporter", 1.6, _portal),
    thing("drone, quadcopter", 0.7, _drone, "air"),
    thing("satellite, space probe", 2.4, _satellite, "air"),
    thing("water drop, raindrop, teardrop, dewdrop, dew drop", 0.14, _drop, "air"),
)

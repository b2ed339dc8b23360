"""Whatever gives light: lamp, candle, lantern, torch, flashlight, bulb."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import face, fall, flame, gloss, ground, lathe, metal, orb, roll, shade, thing, tint


def _lamp(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, looks.pick("#f2cf95", "#e89a7a", "#a9d0c4"), "lamp", "lampshade")
    ground(pen, 0, 24)
    pen.path(lathe((4, -52), (6, -44), (16, -32), (17, -20), (8, -8), (18, -2), (19, 0)), roll(pen, "#4a8a92"))
    pen.line("M-12 -30Q0 -25 13 -30", "#f7e2b8", 2, 0.8)
    pen.rect(-2.4, -60, 2.4, -50, metal(pen, "#d9a84a"))
    shape = "M-18 -100H18L34 -54Q0 -47 -34 -54Z"
    pen.path(shape, pen.across(light(cloth, 0.2), light(cloth, 0.55), cloth, shade(cloth, 0.22)))
    for x in (-0.6, -0.2, 0.2, 0.6):
        pen.line(f"M{18 * x:.1f} -99L{33 * x:.1f} -53", shade(cloth, 0.25), 0.8, 0.45)
    pen.line("M-33 -55Q0 -48 33 -55", light(cloth, 0.7), 1.8, 0.8)
    pen.path(shape, pen.down("#f0903a/0.5", "#f5a83e"), 0.75, glow=True)
    pen.pool(0, -68, 66, 60, "#ffb85a", 1.2)
    return (-68, -132, 68, 3)


def _candle(pen: Pen, looks: Looks) -> Box:
    wax = tint(looks, "#f7ead0", "candle")
    pen.oval(0, -4, 24, 5, metal(pen, "#d9a84a"))
    pen.path("M-24 -5Q-20 3 0 3T24 -5Q0 2 -24 -5Z", shade("#d9a84a", 0.2))
    pen.line("M22 -6c14 -6 16 8 2 7", "#c99238", 3)
    pen.path("M-11 -6V-52Q0 -57 11 -52V-6Q0 0 -11 -6Z", roll(pen, wax))
    pen.path("M-11 -52Q0 -47 11 -52V-40Q8 -32 7 -42T2 -40T-3 -34T-6 -42T-11 -36Z", light(wax, 0.6))
    pen.line("M0 -51V-57", "#4a3a34", 1.6)
    flame(pen, 0, -55, 24, 0)
    pen.pool(0, -62, 42, 40, "#ffb050", 1.3)
    return (-44, -104, 44, 5)


def _lantern(pen: Pen, looks: Looks) -> Box:
    iron = tint(looks, "#4a5068", "lantern")
    pen.line("M-14 -74C-20 -104 20 -104 14 -74", iron, 2.6)
    pen.path("M-20 -4Q0 2 20 -4L17 -14H-17Z", roll(pen, iron))
    pen.path(lathe((12, -64), (18, -50), (19, -34), (14, -14)), pen.across("#fff2c0", "#ffd98a", "#f0b050"))
    flame(pen, 0, -18, 34, 0)
    for x in (-0.92, 0.0, 0.92):
        pen.line(f"M{12 * x:.1f} -64Q{21 * x:.1f} -40 {14 * x:.1f} -14", iron, 1.8)
    pen.path("M-17 -63H17L9 -76H-9Z", roll(pen, iron))
    pen.rect(-6, -82, 6, -75, roll(pen, light(iron, 0.15)), 1.5)
    gloss(pen, -10, -46, 4, 11, 0, 0.8)
    pen.path(lathe((12, -64), (18, -50), (19, -34), (14, -14)), "#ffc050", 0.6, glow=True)
    pen.pool(0, -46, 54, 46, "#ffad48", 1.3)
    return (-56, -100, 56, 1)


def _paper_lantern(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#e8483a", "lantern")
    pen.line("M0 -84V-96", "#5a3a34", 1.6)
    pen.path(lathe((16, -78), (34, -64), (38, -46), (34, -28), (16, -14)), orb(pen, paper))
    for k in range(6):
        y = -70 + 10 * k
        half = (26, 34, 37.5, 37.5, 34, 26)[k]
        pen.line(f"M{-half} {y}Q0 {y + 5} {half} {y}", shade(paper, 0.35), 0.8, 0.5)
    for y in (-80, -14):
        pen.rect(-17, y - 3, 17, y + 3, metal(pen, "#e0b04a"), 1)
    pen.line("M-5 -10V8M0 -10V12M5 -10V8", "#f2c65a", 2)
    pen.path(lathe((16, -78), (34, -64), (38, -46), (34, -28), (16, -14)), pen.ball("#ffe0a0", "#ffa050", paper, cx=0.5, cy=0.55, r=0.6),
        0.8, glow=True)
    pen.pool(0, -46, 58, 54, "#ff9a4a", 1.2)
    return (-60, -102, 60, 14)


def _torch(pen: Pen, looks: Looks) -> Box:
    pen.path("M-5 0L-8 -60H8L5 0Z", roll(pen, "#8a5c3c"))
    for y in (-14, -26):
        pen.line(f"M-6 {y}L6 {y - 5}", "#e0c494", 2.4)
    pen.path("M-11 -58H11L13 -72H-13Z", metal(pen, "#6a7086"))
    flame(pen, 0, -66, 52, 0)
    pen.pool(0, -88, 56, 50, "#ff9436", 1.3)
    return (-58, -140, 58, 2)


def _flashlight(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#e2b53a", "flashlight", "torch")
    beam = "M-17 -88L-60 -210H60L17 -88Z"
    pen.path(beam, pen.down("#fff4c8/0", "#fff4c8/0.28"))
    pen.path(beam, pen.down("#ffeeb0/0", "#ffeeb0/0.65"), glow=True)
    pen.rect(-9, -58, 9, 0, roll(pen, body), 4)
    for y in (-14, -20, -26, -32):
        pen.line(f"M-9 {y}H9", shade(body, 0.4), 1.4, 0.6)
    pen.rect(-4, -50, 4, -40, orb(pen, "#d8433f"), 2)
    pen.path("M-9 -58H9L18 -80H-18Z", roll(pen, shade(body, 0.5)))
    pen.rect(-19, -88, 19, -79, metal(pen, "#8a93a8"), 2)
    pen.oval(0, -88, 17, 4.4, pen.ball("#ffffff", "#fff2b8", "#ffd45a"))
    pen.oval(0, -88, 18, 6, "#fff2b8", glow=True)
    return (-62, -210, 62, 2)


def _bulb(pen: Pen, looks: Looks) -> Box:
    tone = tint(looks, "#ffe27a", "bulb", "light")
    glass = "M-11 -30C-12 -42 -30 -50 -30 -72A30 30 0 0 1 30 -72C30 -50 12 -42 11 -30Z"
    pen.disc(0, -70, 44, pen.soft(tone, 0.6))
    pen.path(glass, pen.ball("#ffffff", light(tone, 0.5), tone, "#f2b04a", cx=0.45, cy=0.4))
    pen.line("M-5 -31L-9 -62L-3 -56L0 -64L3 -56L9 -62L5 -31", "#e8862e", 1.8)
    gloss(pen, -14, -84, 6, 11, 30, 0.95)
    pen.rect(-11, -31, 11, -10, metal(pen), 3)
    for y in (-25, -19, -13):
        pen.line(f"M-11.500 {y - 1.5}L11.500 {y + 1}", "#7a8296", 1.6)
    pen.path("M-7 -10H7L3 -3H-3Z", "#3a3d52")
    pen.path(glass, tone, 0.8, glow=True)
    pen.pool(0, -68, 48, 46, tone, 1.4)
    return (-50, -118, 50, 0)


def _disco(pen: Pen, looks: Looks) -> Box:
    pen.rect(-4, -106, 4, -84, metal(pen))
    pen.disc(0, -46, 42, pen.ball("#f4f7ff", "#a8b4d8", "#4a4f8a"))
    tones = ("#ff7ac8", "#7ad8ff", "#fff2a0", "#b08aff", "#ffffff", "#8a96c8")
    for r in range(-4, 5):
        y, half = -46 + 9 * r, (42 * 42 - (9 * r) ** 2) ** 0.5 - 1
        count = max(3, int(half / 4.4))
        for k in range(count):
            u0 = -1 + 2 * k / count
            bend = 1 - 0.12 * abs(u0)
            pen.rect(half * u0 * bend + 0.6, y - 3.8, half * (u0 + 2 / count) * bend - 0.6, y + 3.8, tones[(k * 5 + r * 3) % 6], 0.8, 0.55)
            if (k * 7 + r * 3) % 5 == 0:
                pen.rect(half * u0 * bend + 0.6, y - 3.8, half * (u0 + 2 / count) * bend - 0.6, y + 3.8, tones[(k * 5 + r) % 6], 0.8,
                    0.8, glow=True)
    gloss(pen, -14, -64, 12, 9, -30, 0.9)
    pen.pool(0, -46, 60, 58, "#c98aff", 1.0)
    return (-62, -108, 62, 14)


def _warning(pen: Pen, looks: Looks) -> Box:
    """A warning light."""
    tone = tint(looks, "#ff4a40", "light", "beacon")
    ground(pen, 0, 30)
    pen.rect(-26, -14, 26, 0, face(pen, "#4a5068"), 3)
    pen.path("M-20 -14V-34A20 20 0 0 1 20 -34V-14Z", pen.ball("#ffffff", light(tone, 0.4), tone, shade(tone, 0.3)))
    pen.rect(-22, -18, 22, -12, fall(pen, "#8a93a8"), 2)
    pen.path("M-20 -14V-34A20 20 0 0 1 20 -34V-14Z", tone, 0.8, glow=True)
    pen.pool(0, -34, 52, 46, tone, 1.5)
    return (-56, -82, 56, 4)


PROPS = (
    thing("lamp, table lamp, desk lamp, bedside lamp", 0.75, _lamp, "table"),
    thing("candle, candlestick, burning candle", 0.36, _candle, "hand"),
    thing("lantern, oil lamp", 0.55, _lantern, "hand"),
    thing("paper lantern, chinese lantern, sky lantern, glowing lantern", 0.6, _paper_lantern, "air"),
    thing("torch, burning torch, flaming torch", 0.5, _torch, "hand"),
    thing("flashlight, torchlight", 0.5, _flashlight, "hand"),
    thing("light bulb, lightbulb, bulb, glowing bulb", 0.34, _bulb, "hand"),
    thing("disco ball, mirror ball, glitter ball", 0.8, _disco, "air"),
    thing("warning light, alarm light", 0.4, _warning, "table"),
)

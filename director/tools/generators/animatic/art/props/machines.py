"""Clocks, screens, instruments of science, engines."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    curve,
    face,
    fall,
    glint,
    gloss,
    ground,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)


def _cog(x: float, y: float, r: float, teeth: int, hole: float = 0.3, turn: float = 0.0) -> str:
    """A gear wheel with a hole."""
    d = ""
    for k in range(teeth):
        for off, reach in ((-0.30, 0.80), (-0.20, 1.0), (0.20, 1.0), (0.30, 0.80)):
            a = math.tau * (k + off) / teeth + turn
            d += f"{'L' if d else 'M'}{num(x + r * reach * math.cos(a))} {num(y + r * reach * math.sin(a))}"
    h = r * hole
    return f"{d}ZM{num(x - h)} {num(y)}A{num(h)} {num(h)} 0 1 0 {num(x + h)} {num(y)}A{num(h)} {num(h)} 0 1 0 {num(x - h)} {num(y)}Z"


def _dial(pen: Pen, x: float, y: float, r: float, hour: float = 300, minute: float = 60) -> None:
    """A clock face without figures."""
    pen.disc(x, y, r, pen.ball("#fffdf4", "#fbf3e0", "#d9c7a8"))
    for k in range(12):
        with pen.at(x, y, turn=30 * k):
            pen.rect(-r * 0.03, -r * 0.88, r * 0.03, -r * (0.70 if k % 3 == 0 else 0.78), "#5a4038", r * 0.02)
    for turn, long, wide in ((hour, 0.48, 0.075), (minute, 0.7, 0.05)):
        with pen.at(x, y, turn=turn):
            pen.rect(-r * wide, -r * long, r * wide, r * 0.12, "#3a2a3a", r * wide)
    pen.disc(x, y, r * 0.08, "#d8433f")


def _clock(pen: Pen, looks: Looks) -> Box:
    paint = tint(looks, looks.pick("#d8564a", "#3f9aa0", "#e8a53a"), "clock")
    ground(pen, 0, 38)
    for side in (-1, 1):
        pen.path(f"M{14 * side} -10L{26 * side} 0H{18 * side}L{6 * side} -8Z", metal(pen, "#8a93a8"))
        with pen.at(24 * side, -78, turn=32 * side):
            pen.path("M-14 0A14 14 0 0 1 14 0Z", metal(pen, "#d9a84a"))
            pen.rect(-2, -1, 2, 8, metal(pen, "#8a93a8"))
    pen.rect(-2, -92, 2, -80, metal(pen, "#8a93a8"))
    pen.disc(0, -93, 5, orb(pen, paint))
    pen.disc(0, -42, 40, orb(pen, paint))
    pen.disc(0, -42, 33, shade(paint, 0.4))
    _dial(pen, 0, -42, 31)
    gloss(pen, -13, -58, 8, 12, 35, 0.6)
    return (-46, -100, 46, 4)


def _grandfather(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#8f5a38", "clock")
    ground(pen, 0, 40)
    pen.rect(-32, -34, 32, 0, fall(pen, wood), 2)
    pen.rect(-25, -28, 25, -6, face(pen, light(wood, 0.15)), 2)
    pen.rect(-24, -128, 24, -34, roll(pen, wood), 2)
    pen.rect(-15, -120, 15, -42, fall(pen, "#3a2230"), 2)
    pen.line("M0 -118L6 -66", "#e0b04a", 1.8)
    pen.disc(6, -60, 9, orb(pen, "#f0c65a"))
    for x in (-8, 9):
        pen.line(f"M{x} -118V-98", "#d9c090", 0.8)
        pen.rect(x - 2, -98, x + 2, -82, metal(pen, "#d9a84a"), 1)
    pen.path("M-12 -118L4 -118L-8 -44H-14Z", "#ffffff", 0.14)
    pen.path("M-34 -128V-176Q-34 -186 -20 -186Q-12 -200 0 -200Q12 -200 20 -186Q34 -186 34 -176V-128Z", pen.across(light(wood, 0.3), wood,
        shade(wood, 0.28)))
    pen.disc(0, -156, 25, metal(pen, "#d9a84a"))
    _dial(pen, 0, -156, 22, 330, 20)
    pen.disc(0, -204, 4.4, orb(pen, "#e6b84a"))
    for y in (-130, -34):
        pen.rect(-36, y - 4, 36, y + 2, fall(pen, light(wood, 0.2)), 2)
    cracks(pen, looks, -4, -170, 22)
    return (-46, -212, 46, 4)


def _hourglass(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#a86f40", "hourglass")
    pen.path("M-20 -78C-20 -54 -4 -50 -4 -43S-20 -32 -20 -8H20C20 -32 4 -36 4 -43S20 -54 20 -78Z", pen.across("#e6f7ff", "#c6e6f5",
        "#8fb8d8"))
    pen.path("M-17 -64C-14 -54 -4 -50 -3 -43H3C4 -50 14 -54 17 -64Z", pen.down("#ffe08a", "#e8a53a"))
    pen.path("M-19 -8C-16 -22 -8 -26 0 -28C8 -26 16 -22 19 -8Z", pen.down("#ffe08a", "#e8a53a"))
    pen.line("M0 -43V-26", "#f2bf5a", 1.6)
    pen.line("M-14 -74C-13 -60 -7 -56 -3 -50M-14 -12C-13 -24 -8 -30 -4 -34", "#ffffff", 2.4, 0.8)
    for x in (-24, 24):
        pen.rect(x - 2.4, -80, x + 2.4, -6, roll(pen, wood))
    for y in (-86, -8):
        pen.rect(-29, y, 29, y + 8, roll(pen, light(wood, 0.12)), 3)
    return (-31, -88, 31, 1)


def _tv(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#b5754a", "television", "tv")
    ground(pen, 0, 56)
    pen.line("M-6 -88L-26 -116M6 -88L28 -112", "#7a8296", 2)
    for x, y in ((-26, -117), (28, -113)):
        pen.disc(x, y, 2.8, orb(pen, "#d8433f"))
    pen.line("M-34 -10L-42 0M34 -10L42 0", "#6a4630", 5)
    pen.rect(-54, -90, 54, -8, fall(pen, body), 10)
    pen.rect(-47, -83, 28, -15, shade(body, 0.6), 10)
    screen = "M-43 -76Q-9 -84 24 -76Q28 -49 24 -22Q-9 -14 -43 -22Q-47 -49 -43 -76Z"
    pen.path(screen, pen.ball("#d6f4ff", "#7ac8f0", "#3a78b8", "#24406f"))
    pen.path("M-44 -36Q-26 -54 -10 -38T25 -44L24 -22Q-9 -14 -43 -22Z", "#5fb87a", 0.75)
    pen.disc(10, -62, 6, "#ffe48a")
    pen.path(screen, pen.ball("#bfeaff", "#5aa8f0", "#2a5aa0"), 0.55, glow=True)
    pen.path("M-40 -72Q-24 -78 -8 -79L-32 -28Q-40 -28 -41 -34Z", "#ffffff", 0.25)
    pen.pool(-9, -49, 66, 56, "#6ab8ff", 0.8)
    for y in (-70, -54):
        pen.disc(41, y, 6, metal(pen, "#d9c9a8"))
        pen.line(f"M41 {y}V{y - 5}", "#5a4638", 1.6)
    for k in range(5):
        pen.line(f"M35 {-38 + 5 * k}H47", shade(body, 0.55), 1.8)
    cracks(pen, looks, -20, -70, 34)
    return (-76, -122, 62, 5)


def _laptop(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#b9c2d2", "laptop", "computer")
    pen.rect(-44, -66, 44, -8, face(pen, shade(body, 0.2)), 4)
    pen.rect(-40, -62, 40, -12, pen.slant("#3a4a8a", "#22305f", "#161d40"), 2)
    bars = (("#6ae0c0", 26), ("#ffb45a", 40), ("#f58ab5", 18), ("#7ac8ff", 34), ("#6ae0c0", 22))
    for k, (tone, long) in enumerate(bars):
        y, x = -54 + 8 * k, -32 + 7 * (k % 3)
        pen.rect(x, y, x + long, y + 3.4, tone, 1.7)
        pen.rect(x, y, x + long, y + 3.4, tone, 1.7, 0.8, glow=True)
    pen.disc(24, -38, 9, "#ffd45a", 0.9)
    pen.rect(-40, -62, 40, -12, pen.down("#4a78f0", "#2a4ab0"), 2, 0.4, glow=True)
    pen.path("M-36 -62H-8L-30 -12H-40V-50Z", "#ffffff", 0.1)
    pen.pool(0, -38, 52, 40, "#6a9aff", 0.7)
    pen.path("M-44 -8H44L54 0H-54Z", pen.down(light(body, 0.4), body))
    for r in range(2):
        pen.line(f"M{-38 - 3 * r} {-6 + 2.4 * r:.1f}H{38 + 3 * r}", shade(body, 0.45), 1.3)
    pen.rect(-54, -0.5, 54, 2.5, fall(pen, shade(body, 0.1)), 1.5)
    return (-56, -80, 56, 3)


def _computer(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#e4dccb", "computer", "monitor")
    ground(pen, 0, 56)
    pen.path("M-16 -22H16L22 -6H-22Z", fall(pen, shade(body, 0.2)))
    pen.rect(-50, -92, 50, -20, face(pen, body), 6)
    pen.rect(-43, -86, 43, -30, "#20264a", 4)
    pen.rect(-41, -84, 41, -32, pen.ball("#2f4f8a", "#1d2f5f", "#141d40", cx=0.5, cy=0.4), 3)
    for k, tall in enumerate((12, 22, 16, 30, 24, 36)):
        pen.rect(-34 + 8 * k, -38 - tall, -29 + 8 * k, -38, pen.down("#6af0d0", "#2f9ad0"), 1)
        pen.rect(-34 + 8 * k, -38 - tall, -29 + 8 * k, -38, "#5ae0e0", 1, 0.7, glow=True)
    pen.line("M28 -78A10 10 0 1 1 18.500 -65", "#ffb45a", 3.6)
    pen.line("M20 -46h14M20 -40h9", "#f58ab5", 2)
    pen.rect(-41, -84, 41, -32, pen.down("#4a90ff", "#2a4ab8"), 3, 0.45, glow=True)
    pen.path("M-38 -84H-4L-26 -32H-41V-80Z", "#ffffff", 0.1)
    pen.pool(0, -58, 62, 50, "#5a9aff", 0.8)
    pen.disc(43, -25, 2, "#5ae07a")
    pen.path("M-48 -8H48L54 0H-54Z", pen.down(light(body, 0.3), shade(body, 0.12)))
    for r in range(2):
        for k in range(13):
            pen.rect(-44 + 6.8 * k, -6.6 + 3 * r, -39 + 6.8 * k, -4.4 + 3 * r, shade(body, 0.34), 0.8)
    return (-64, -112, 64, 4)


def _console(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#5a6488", "console", "panel")
    ground(pen, 0, 86)
    pen.path("M-70 -42L-76 0H76L70 -42Z", fall(pen, shade(body, 0.25)))
    pen.path("M-62 -74L-80 -40H80L62 -74Z", pen.down(light(body, 0.35), body))
    pen.path("M-64 -112H64L60 -74H-60Z", fall(pen, shade(body, 0.15)))
    for x, w, tone in ((-56.0, 34, "#4ae0d0"), (-17.0, 34, "#ffb45a"), (22.0, 34, "#f06ab0")):
        pen.rect(x, -107, x + w, -80, "#141a38", 3)
        pen.line(f"M{x + 4} -92l5 0l3 -8l5 15l4 -10l3 3h6", tone, 1.8)
        pen.line(f"M{x + 4} -92l5 0l3 -8l5 15l4 -10l3 3h6", tone, 1.8, glow=True)
        pen.rect(x, -107, x + w, -80, tone, 3, 0.18, glow=True)
    for r in range(2):
        for k in range(10):
            tone = ("#ff5a4a", "#ffd45a", "#5ae07a", "#5ac8ff", "#f7f2ea")[(k * 3 + r * 2) % 5]
            x, y = -58 + 12.8 * k + (-6 + 12 * k / 9 if r else 0), -66 + 13 * r
            pen.oval(x, y, 4, 3, orb(pen, tone))
            pen.oval(x, y, 4, 3, tone, 0.7, glow=True)
    pen.rect(-20, -30, 20, -10, shade(body, 0.5), 3)
    for k in range(4):
        pen.line(f"M-15 {-26 + 4.2 * k:.1f}H15", shade(body, 0.75), 1.4)
    for x in (-48, 48):
        pen.disc(x, -20, 8, metal(pen))
        pen.line(f"M{x} -20l4 -5", "#3a3d52", 1.8)
    pen.pool(0, -84, 88, 44, "#5ab8ff", 0.7)
    return (-92, -128, 92, 5)


def _machine(pen: Pen, looks: Looks) -> Box:
    body, brass = tint(looks, "#5f9a9a", "machine", "engine"), "#e0a94a"
    ground(pen, 0, 72)
    for x, y, tone in ((-36, -112, 0.35), (-50, -128, 0.25), (-42, -142, 0.18)):
        pen.disc(x, y, 8 + 40 * (0.4 - tone), "#ffffff", tone + 0.2)
    pen.rect(-44, -104, -30, -64, roll(pen, "#8a6a5a"))
    pen.rect(-48, -108, -26, -102, metal(pen, brass), 2)
    pen.rect(-60, -72, 60, -8, fall(pen, body), 8)
    for x in (-54, 54):
        for y in (-66, -14):
            pen.disc(x, y, 2, light(brass, 0.4))
    pen.path("M14 -72A22 24 0 0 1 58 -72Z", metal(pen, brass))
    pen.disc(36, -72, 3.4, orb(pen, "#d8433f"))
    pen.disc(-26, -42, 22, metal(pen, brass))
    pen.disc(-26, -42, 18, pen.ball("#fff0b0", "#ff9a3d", "#a8302a"))
    pen.disc(-26, -42, 18, "#ff8a30", 0.8, glow=True)
    pen.pool(-26, -42, 46, 42, "#ff8a30", 0.9)
    pen.line("M-44 -42H-8M-26 -60V-24", shade(brass, 0.4), 2.4)
    pen.path(_cog(28, -38, 21, 10), face(pen, light(brass, 0.1)))
    pen.path(_cog(50, -58, 13, 8, turn=0.3), face(pen, "#b9c2d2"))
    pen.line("M60 -30H74V-4", "#8a93a8", 6)
    pen.line("M59 -31.500H75V-4", "#e6ecf4", 1.4, 0.7)
    for x in (-48, 44):
        pen.rect(x - 8, -10, x + 8, 0, fall(pen, shade(body, 0.4)), 2)
    return (-80, -158, 82, 5)


def _generator(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#e0a03a", "generator")
    ground(pen, 0, 60)
    for x in (-44, 32):
        pen.rect(x, -10, x + 14, 0, fall(pen, "#3a3d52"), 2)
    pen.rect(-54, -62, 54, -8, fall(pen, body), 6)
    for k in range(6):
        pen.rect(-46 + 9 * k, -52, -41 + 9 * k, -20, shade(body, 0.55), 2)
    pen.rect(14, -54, 46, -18, "#2a2f4a", 4)
    bolt = "M32 -50L22 -34H30L27 -22L39 -39H31L35 -50Z"
    pen.path(bolt, "#ffe45a")
    pen.path(bolt, "#ffe45a", glow=True)
    pen.pool(30, -36, 34, 34, "#ffe45a", 1.0)
    pen.line("M-40 -62V-74H40V-62", "#3a3d52", 5)
    for x in (-30, 0, 30):
        pen.rect(x - 5, -86, x + 5, -74, roll(pen, "#c9714a"), 2)
        for y in (-83, -79):
            pen.line(f"M{x - 5} {y}h10", "#7a3a2a", 1)
        pen.disc(x, -88, 4, orb(pen, "#e6ecf4"))
    pen.line("M-30 -88l8 -7l4 6l8 -7l4 6l6 -4M0 -88l8 -7l4 6l8 -7l4 6l6 -4", "#7ad8ff", 1.8)
    pen.line("M-30 -88l8 -7l4 6l8 -7l4 6l6 -4M0 -88l8 -7l4 6l8 -7l4 6l6 -4", "#7ad8ff", 2.2, glow=True)
    return (-66, -102, 66, 5)


def _gear(pen: Pen, looks: Looks) -> Box:
    brass = tint(looks, "#e0a94a", "gear")
    pen.path(_cog(24, -68, 21, 9, turn=0.2), shade("#8a93a8", 0.25))
    pen.path(_cog(23, -69, 20, 9, turn=0.2), face(pen, "#b9c2d2"))
    pen.path(_cog(-5, -32, 32, 11), shade(brass, 0.5))
    pen.path(_cog(-6, -34, 32, 11), face(pen, brass))
    pen.path("M-6 -54A20 20 0 1 1 -6.100 -54ZM-6 -49A15 15 0 1 0 -5.900 -49Z", shade(brass, 0.3), 0.5)
    glint(pen, -18, -48, 7)
    return (-40, -92, 48, 2)


def _battery(pen: Pen, looks: Looks) -> Box:
    tone = tint(looks, "#5ad07a", "battery")
    pen.rect(-9, -86, 9, -74, metal(pen), 2)
    pen.rect(-22, -78, 22, 0, roll(pen, "#3a3f5a"), 6)
    pen.rect(-22, -78, 22, -62, roll(pen, "#d9943a"), 5)
    for k in range(4):
        pen.rect(-14, -14 - 12 * k, 14, -5 - 12 * k, fall(pen, tone), 2)
        pen.rect(-14, -14 - 12 * k, 14, -5 - 12 * k, tone, 2, 0.8, glow=True)
    pen.path("M2 -72L-6 -63H0L-2 -56L7 -67H1Z", "#fff6c8")
    pen.rect(-17, -72, -13, -8, "#ffffff", 2, 0.3)
    return (-25, -89, 25, 2)


def _telescope(pen: Pen, looks: Looks) -> Box:
    brass = tint(looks, "#d9a24a", "telescope")
    ground(pen, 0, 40)
    pen.line("M0 -60L-28 0M0 -60L30 0M0 -60L4 -2", "#7a5238", 5)
    pen.line("M-1 -60L-29 0", "#c99a6a", 1.4)
    pen.rect(-6, -70, 6, -54, metal(pen, "#8a93a8"), 2)
    with pen.at(0, -72, turn=-32):
        pen.rect(-52, -5, -30, 5, fall(pen, "#3a3d52"), 2)
        pen.rect(-34, -7.5, 8, 7.5, pen.down(light(brass, 0.6), brass, shade(brass, 0.45)), 2)
        pen.rect(4, -11, 58, 11, pen.down(light("#4a6a9a", 0.5), "#4a6a9a", shade("#4a6a9a", 0.4)), 3)
        for x in (4, 30, 54):
            pen.rect(x, -12.5, x + 7, 12.5, pen.down(light(brass, 0.6), brass, shade(brass, 0.45)), 2)
        pen.oval(61, 0, 3, 11, pen.ball("#ffffff", "#a8e0ff", "#4a8ac8"))
    return (-54, -122, 62, 4)


def _microscope(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#e8ecf2", "microscope")
    ground(pen, 2, 34)
    pen.path("M-30 0V-6Q-30 -10 -24 -10H30Q34 -10 34 -4V0Z", fall(pen, "#4a5578"))
    pen.path("M8 -10C40 -20 40 -66 14 -78L6 -68C22 -58 24 -30 2 -18Z", roll(pen, body))
    pen.rect(-28, -34, 14, -28, fall(pen, "#4a5578"), 2)
    pen.rect(-18, -37, 0, -34, "#8fd8f0", 1)
    pen.pool(-9, -36, 20, 14, "#a8f0ff", 0.9)
    with pen.at(-2, -62, turn=-14):
        pen.rect(-8, -30, 8, 8, roll(pen, body), 2)
        pen.rect(-5, 8, 5, 20, metal(pen), 1)
        pen.rect(-10, -10, 10, -4, roll(pen, "#d8604a"), 1)
        pen.rect(-6, -44, 6, -30, roll(pen, "#4a5578"), 2)
    pen.disc(22, -44, 6, metal(pen, "#8a93a8"))
    return (-36, -112, 40, 4)


def _globe(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 30)
    pen.path("M-24 0Q-20 -9 -5 -10H5Q20 -9 24 0Z", roll(pen, "#8f5a38"))
    pen.rect(-3, -22, 3, -8, metal(pen, "#d9a84a"))
    pen.disc(0, -56, 32, pen.ball("#c6ecff", "#5ab4e8", "#2f7fc8", "#234a8a"))
    land = pen.slant("#bfe08a", "#6fb45f", "#3f8a5a")
    for shape in (((-22, -72), (-8, -80), (4, -76), (0, -66), (-10, -60), (-20, -62)), ((-12, -56), (0, -52), (4, -42), (-4, -30), (-12,
            -40)),
                  ((12, -74), (24, -68), (29, -56), (20, -54), (12, -62)), ((16, -48), (26, -46), (22, -36), (14, -38))):
        pen.path(curve(*shape), land)
    gloss(pen, -12, -70, 9, 7, -30, 0.7)
    with pen.at(0, -56, turn=22):
        pen.line("M0 -37A37 37 0 0 1 0 37", "#d9a84a", 4)
        pen.line("M0 -38.500A38.500 38.500 0 0 1 38 0", "#fff0b8", 1, 0.7)
        pen.disc(0, -37, 3.4, orb(pen, "#e6b84a"))
        pen.disc(0, 37, 3.4, orb(pen, "#e6b84a"))
    return (-38, -98, 44, 3)


def _sewing(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#3f4668", "sewing")
    ground(pen, 0, 54)
    pen.rect(-50, -14, 50, 0, fall(pen, "#a8703f"), 3)
    pen.rect(-46, -20, 44, -13, fall(pen, body), 2)
    pen.path("M44 -16H24V-40H-26V-28H-40V-62Q-40 -68 -32 -68H32Q44 -66 44 -54Z", face(pen, body))
    pen.line("M-33 -28V-18", "#c3cad8", 2)
    pen.disc(48, -46, 10, metal(pen))
    pen.disc(48, -46, 4, shade("#c3cad8", 0.4))
    pen.rect(12, -84, 22, -70, roll(pen, "#e2506a"), 1)
    pen.line("M12 -78Q-10 -84 -32 -68V-30", "#e2506a", 0.8)
    for x in (-14, 0, 14):
        pen.path(f"M{x} -58l2 4l4 .500l-3 3l.700 4l-3.700 -2l-3.700 2l.700 -4l-3 -3l4 -.500Z", "#e6b84a")
    pen.path("M-46 -19Q-30 -24 -18 -19T4 -18L0 -6Q-26 0 -52 -6Z", "#f2c9d4")
    return (-60, -88, 62, 4)


def _robot_part(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#9fb0c8", "arm", "part")
    pen.path("M-14 0L-10 -10H10L14 0Z", metal(pen, "#6a7490"))
    pen.rect(-7, -40, 7, -8, metal(pen, body), 3)
    pen.disc(0, -42, 11, orb(pen, "#e0883a"))
    pen.disc(0, -42, 4, shade(body, 0.5))
    with pen.at(0, -44, turn=18):
        pen.rect(-6, -36, 6, -4, metal(pen, body), 3)
        pen.disc(0, -38, 9, orb(pen, body))
        for side in (-1, 1):
            pen.line(f"M{3 * side} -42L{13 * side} -54L{8 * side} -68", "#6a7490", 6)
            pen.line(f"M{3 * side - 1} -43L{13 * side - 1} -54L{8 * side - 1} -68", light(body, 0.4), 1.6, 0.8)
    pen.line("M-7 -14C-22 -22 -18 -44 -8 -48", "#e2503f", 2)
    pen.line("M8 -14C18 -20 18 -34 10 -40", "#3fa0d8", 2)
    return (-44, -118, 44, 1)


def _radio(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, looks.pick("#d8605a", "#4a9a9f", "#c98f4a"), "radio")
    ground(pen, 0, 46)
    pen.line("M30 -56L44 -92", "#aab4c6", 2)
    pen.disc(44, -93, 2.4, orb(pen, "#aab4c6"))
    pen.line("M-24 -56Q0 -74 24 -56", shade(body, 0.3), 4)
    pen.rect(-44, -58, 44, -2, fall(pen, body), 10)
    pen.disc(-20, -30, 18, shade(body, 0.5))
    pen.disc(-20, -30, 15.5, "#f2e2c0")
    for k in range(5):
        pen.line(f"M-32 {-38 + 4 * k}H-8", "#a8885f", 1.4)
    pen.rect(6, -50, 36, -36, pen.down("#fff6d8", "#f2d08a"), 2)
    pen.rect(6, -50, 36, -36, "#ffc45a", 2, 0.7, glow=True)
    pen.line("M16 -48V-38", "#d8433f", 1.4)
    for x in (12, 30):
        pen.disc(x, -20, 7, metal(pen, "#e6dcc8"))
    return (-52, -98, 52, 4)


PROPS = (
    thing("clock, alarm clock", 0.42, _clock, "table"),
    thing("grandfather clock, pendulum clock, longcase clock", 0.85, _grandfather),
    thing("hourglass, sandglass, egg timer", 0.22, _hourglass, "hand"),
    thing("television, tv, television set, tv set, telly", 1.0, _tv, "table"),
    thing("laptop, notebook computer", 0.5, _laptop, "table"),
    thing("computer, monitor, computer screen, glowing screen", 0.9, _computer, "table"),
    thing("control panel, console, dashboard, instrument panel, control desk", 1.9, _console),
    thing("contraption, time machine", 1.8, _machine),
    thing("generator, power source, power generator, reactor", 1.3, _generator),
    thing("gear, cog, cogwheel, gearwheel, clockwork", 0.36, _gear, "table"),
    thing("battery, power cell, energy cell", 0.2, _battery, "hand"),
    thing("telescope", 1.1, _telescope),
    thing("microscope", 0.5, _microscope, "table"),
    thing("globe, world globe, desk globe", 0.5, _globe, "table"),
    thing("sewing machine, loom", 0.7, _sewing, "table"),
    thing("robot arm, robot part, mechanical arm, spare part", 0.42, _robot_part, "hand"),
    thing("radio, boombox, wireless set", 0.55, _radio, "table"),
)

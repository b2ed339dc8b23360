"""Cars of many kinds, pickup, race car, van."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import block, line, oval, shape
from director.tools.generators.animatic.art.figures.wheels import RED, chrome, glass, lamp, paint, underside, vehicle, wheel
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light

SEDAN = ("M-205 -40C-213 -70 -207 -88 -190 -92L-142 -98C-118 -124 -90 -146 -50 -147H20C56 -147 86 -124 106 -100C152 -96 192 -86 205 "
    "-66C212 -54 211 -40 204 -34H168A43 43 0 0 0 82 -34H-82A43 43 0 0 0 -168 -34H-196C-202 -34 -204 -36 -205 -40Z")
VINTAGE = ("M-200 -40C-206 -84 -176 -104 -150 -104C-146 -140 -120 -168 -76 -168H10C40 -168 52 -142 58 -116L150 -112C176 -112 182 -92 182 "
    "-72C200 -70 208 -52 202 -34H172A48 48 0 0 0 76 -34H-76A48 48 0 0 0 -172 -34H-194C-198 -34 -200 -36 -200 -40Z")
PICKUP = ("M-215 -42C-219 -74 -217 -98 -212 -102H-32V-108C-26 -140 -14 -160 12 -160H66C88 -160 104 -134 114 -108C160 -104 196 -96 206 "
    "-78C212 -62 211 -46 206 -38H172A44 44 0 0 0 84 -38H-86A44 44 0 0 0 -174 -38H-206C-212 -38 -214 -40 -215 -42Z")
RACER = ("M-215 -34C-214 -52 -200 -62 -170 -66L-70 -74C-50 -92 -30 -98 -4 -96C20 -94 34 -84 46 -70L120 -62C170 -56 214 -40 222 -26C222 "
    "-20 216 -18 206 -18H-200C-212 -18 -216 -24 -215 -34Z")


def car(looks: Looks) -> Rig:
    """A passenger car by its words: sedan, taxi, police car, vintage car, pickup, race car."""
    if looks.has("race", "racing", "formula", "racer", "sports"):
        return racer(looks)
    old = looks.has("old", "vintage", "classic", "antique", "jalopy", "oldtimer")
    pick, taxi, police = looks.has("pickup", "ute"), looks.has("taxi", "cab", "taxicab"), looks.has("police", "cop", "patrol")
    colour = looks.colour("", "car", "taxi", "pickup", "paint", default="#f5c02f" if taxi else "#f4f5f7" if police
        else looks.pick("#e0483c", "#3f86c8", "#4fae8a", "#f2a03a", "#7a68c8", salt="car"))
    pelt, r = Pelt(), 36.0 if old or pick else 32.0
    outline = VINTAGE if old else PICKUP if pick else SEDAN
    art, glow = _shell(pelt, outline, colour, old, pick)
    if taxi:
        art += "".join(block(-96 + 12 * k, -76 + 6 * (k % 2), 12, 6, "#2a2730", 0) for k in range(16)) + block(-24, -162, 44, 16,
            "#2a2730", 4) + block(-21, -160, 38, 12, "#ffe9a0", 3)
        glow += block(-21, -160, 38, 12, "#ffd86a", 3, 0.7)
    if police:
        art += pelt.clip(outline, block(-76, -98, 152, 66, "#26304a", 0)) + _star(0, -66, 17) + block(-34, -160, 32, 13, "#3f6af0",
            5) + block(0, -160, 32, 13, "#f0443a", 5)
        glow += block(-34, -160, 32, 13, "#3f6af0", 5) + block(0, -160, 32, 13, "#f0443a", 5)
    parts = [Part("body", underside(-190, 190, -44, 22) + _arches(-125, 125, r) + art, (-225, -185, 228, -14), z=20, glow=glow)]
    hub = "#f4efe2" if old else "#d5dae4"
    parts += [wheel(pelt, "wheel_b", -125 if not pick else -130, -r, r, hub, 5 if not old else 10), wheel(pelt, "wheel_f", 125 if not pick
        else 128, -r, r, hub, 5 if not old else 10)]
    return vehicle(parts, pelt, 1.5 if not (old or pick) else 1.75, (-60, -165, 215, -20))


def _arches(back: float, front: float, r: float) -> str:
    """The dark of the wheel housings."""
    return "".join(block(x - r * 1.35, -r * 2.4, r * 2.7, r * 1.8, "#1d1b26", r) for x in (back, front))


def _star(x: float, y: float, r: float) -> str:
    reach = [(r if k % 2 == 0 else r * 0.45, math.tau * k / 10) for k in range(10)]
    points = " ".join(f"{x + far * math.sin(turn):.1f},{y - far * math.cos(turn):.1f}" for far, turn in reach)
    return f'<polygon points="{points}" fill="#f2c23a"/>'


def _shell(pelt: Pelt, outline: str, colour: str, old: bool, pick: bool) -> tuple[str, str]:
    """Sheet metal, windows, doors and lamps; and what shines."""
    art = shape(outline, paint(pelt, colour))
    pane = glass(pelt)
    if old:
        art += shape("M-132 -106C-128 -136 -108 -156 -76 -156H-48V-106ZM-38 -156H6C24 -154 36 -132 42 -110H-38Z", pane)
        art += line("M-43 -108V-42M-128 -100H46M40 -106L46 -42", dark(colour, 0.35), 2, 0.6) + block(-30, -96, 20, 5, chrome(pelt), 2.5)
        art += shape("M72 -34A52 52 0 0 1 176 -34H186C186 -68 160 -94 124 -94C88 -94 64 -68 64 -34ZM-176 -34A52 52 0 0 1 -72 -34H-62C-62 "
            "-68 -90 -94 -124 -94C-158 -94 -186 -68 -186 -34Z", paint(pelt, dark(colour, 0.22)))
        art += block(-64, -44, 130, 8, chrome(pelt), 4)
        head, tail, bump = (178, -86, 13), (-196, -66, 6), ((172, -50, 40, 10), (-212, -50, 26, 10))
    elif pick:
        art += shape("M-18 -110C-12 -136 -4 -150 14 -150H34V-108ZM44 -150H64C82 -148 92 -128 100 -108H44Z", pane)
        art += line("M-32 -106V-44M39 -150V-44M104 -106L108 -72", dark(colour, 0.35), 2, 0.6) + block(-22, -96, 20, 5, chrome(pelt),
            2.5) + block(-214, -108, 182, 8, dark(colour, 0.2), 3)
        art += line("M-200 -66H-178M-82 -66H78", light(colour, 0.4), 3, 0.5)
        head, tail, bump = (196, -80, 9), (-211, -76, 6), ((180, -52, 34, 12), (-222, -52, 24, 12))
    else:
        art += shape("M-112 -101C-94 -122 -76 -136 -46 -136H-28V-100ZM-18 -136H20C50 -135 70 -118 84 -100H-18Z", pane)
        art += line("M-23 -138V-44M88 -98C90 -80 84 -60 78 -46M-112 -100C-116 -84 -100 -60 -84 -48", dark(colour, 0.35), 2,
            0.55) + block(-12, -88, 20, 5, chrome(pelt), 2.5) + block(-104, -88, 20, 5, chrome(pelt), 2.5)
        art += line("M-194 -70C-100 -78 90 -78 196 -64", light(colour, 0.55), 2.6, 0.5) + block(-84, -48, 168, 6, dark(colour, 0.35), 3)
        art += shape("M96 -104q12 -4 14 4l-1 5h-14Z", dark(colour, 0.15))
        head, tail, bump = (190, -68, 11), (-201, -70, 7), ((182, -48, 28, 10), (-212, -50, 26, 11))
    art += "".join(block(x, y, w, h, chrome(pelt, "#b9c2d0"), 5) for x, y, w, h in bump)
    lights = [lamp(*head), lamp(*tail, RED)]
    art += line("M-40 -141H16", "#ffffff", 2.4, 0.55) if not old and not pick else ""
    return art + "".join(a for a, _ in lights), "".join(g for _, g in lights)


def racer(looks: Looks) -> Rig:
    """A low open racing car with a wing, a driver's helmet and a white roundel."""
    pelt, colour = Pelt(), looks.colour("", "car", "racer", default=looks.pick("#e0362f", "#2f6fd8", "#f2b02f", "#2fae7a", salt="race"))
    helmet = oval(-14, -98, 19, 18, pelt.spot((0, "#ffffff"), (0.6, "#e8eaf0"), (1, "#a5adbf"))) + shape("M-10 -108H6Q8 -98 2 -94H-10Z",
        "#2a2f44")
    art = helmet + shape(RACER, paint(pelt, colour)) + shape("M-36 -78C-20 -92 10 -92 40 -72L26 -70C4 -82 -16 -80 -30 -72Z", "#1f2130")
    art += shape("M46 -70L120 -62C160 -57 196 -46 212 -34C160 -44 90 -50 40 -56Z", light(colour, 0.5), 0.6) + line("M-200 -32H200",
        "#ffffff", 5, 0.85) + oval(-96, -50, 17, 15, "#ffffff")
    art += shape("M-218 -104H-166L-172 -92H-214ZM-204 -94H-196L-190 -62H-200Z", paint(pelt, dark(colour,
        0.15))) + shape("M176 -20H240L236 -10H180Z", dark(colour, 0.25))
    art += "".join(block(-160 + 14 * k, -62, 9, 12, "#1f2130", 2) for k in range(4))
    lit, shine = lamp(-214, -48, 5, RED)
    parts = [Part("body", art + lit, (-225, -122, 245, -6), z=20, glow=shine), wheel(pelt, "wheel_b", -138, -36, 36, "#e8c23a", 6, 0.42),
        wheel(pelt, "wheel_f", 134, -33, 33, "#e8c23a", 6, 0.42)]
    return vehicle(parts, pelt, 1.15, (-60, -120, 200, -10))


def van(looks: Looks) -> Rig:
    """A rounded van; camper, ice cream van or ambulance by its words."""
    pelt, aid = Pelt(), looks.has("ambulance")
    colour = looks.colour("", "van", "camper", default="#fbfbf8" if aid else looks.pick("#4fb0b8", "#f0883f", "#7fae5a", salt="van"))
    body = ("M-210 -40V-168C-210 -194 -196 -204 -170 -204H90C140 -204 164 -164 178 -116C200 -110 210 -92 210 -62V-40C210 -36 206 -34 "
        "202 -34H166A42 42 0 0 0 82 -34H-84A42 42 0 0 0 -168 -34H-204C-208 -34 -210 -36 -210 -40Z")
    art = shape(body, paint(pelt, colour)) + pelt.clip(body, shape("M-220 -210H230V-122C120 -124 60 -122 -220 -122Z", "#fff8ea" if not aid
        else "#ffffff", 0.95) + block(-220, -126, 440, 5 if not aid else 16, "#ffffff" if not aid else "#e0453a", 0))
    pane = glass(pelt)
    art += shape("M70 -190H88C124 -190 146 -160 160 -128H70Z", pane) + "".join(block(x, -190, 68, 58, pane, 9) for x in (-192, -108, -24))
    art += line("M62 -196V-44M-30 -122V-44", dark(colour, 0.35), 2, 0.55) + block(38, -110, 18, 5, chrome(pelt), 2.5) + block(-214, -50,
        32, 11, chrome(pelt), 5) + block(184, -50, 32, 11, chrome(pelt), 5)
    lights = [lamp(196, -84, 13), lamp(-206, -80, 7, RED)]
    if aid:
        art += block(-120, -104, 18, 52, "#e0453a", 2) + block(-137, -87, 52, 18, "#e0453a", 2) + block(-10, -216, 60, 13, "#3f7af0", 6)
        lights.append(("", block(-10, -216, 60, 13, "#3f7af0", 6)))
    parts = [Part("body", underside(-190, 190, -44, 22) + _arches(-126, 124, 33) + art + "".join(a for a, _ in lights), (-220, -222, 222,
        -14), z=20, glow="".join(g for _, g in lights)), wheel(pelt, "wheel_b", -126, -33, 33, "#f4efe2", 8), wheel(pelt, "wheel_f", 124,
        -33, 33, "#f4efe2", 8)]
    return vehicle(parts, pelt, 2.1, (20, -210, 215, -20))


FIGURES = (
    Figure(("car", "sedan", "automobile", "taxi", "cab", "police car", "pickup", "pickup truck", "vintage car", "old car", "classic car",
               "race car", "racing car", "sports car", "patrol car", "jalopy",
            "taxicab", "oldtimer"), car),
    Figure(("van", "camper van", "ambulance", "motorhome"), van),
)

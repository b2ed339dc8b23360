"""Sights and shelters: tent, igloo, temple, pyramid, bridge, fountain, statue, well, sandcastle, treehouse."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.flora import crown
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    curve,
    face,
    fall,
    glint,
    ground,
    leaf,
    orb,
    pane,
    planks,
    rng_of,
    roll,
    shade,
    stones,
    thing,
    tiles,
    tint,
)


def _tent(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, looks.pick("#e8873a", "#4a9f8f", "#d9534f"), "tent")
    ground(pen, 0, 80)
    pen.path("M0 -92L72 0H-72Z", pen.across(light(cloth, 0.25), cloth, shade(cloth, 0.3)))
    for k in (-2, 2):
        pen.path(f"M0 -92L{36 + 12 * k if k < 0 else 60} 0h-12L0 -92Z" if k > 0 else "M0 -92L-60 0h12Z", light(cloth, 0.5), 0.55)
    pen.path("M0 -84Q-12 -30 -26 0H26Q12 -30 0 -84Z", pen.down("#2c1a3a", "#5a3a4a"))
    pen.path("M0 -84Q-12 -30 -26 0H26Q12 -30 0 -84Z", pen.down("#ffb45a/0.4", "#ffa040/0.8"), glow=True)
    pen.path("M-10 0Q-6 -12 4 -12T14 0Z", "#8f6a9f")
    pen.path("M0 -92L-30 0H-24Q-36 -20 -16 -40Q-4 -60 0 -84Z", fall(pen, light(cloth, 0.3)))
    pen.path("M0 -92L30 0H24Q36 -20 16 -40Q4 -60 0 -84Z", fall(pen, shade(cloth, 0.12)))
    pen.line("M0 -92V-100M-72 0L-84 3M72 0L84 3M-40 -40L-80 2M40 -40L80 2", "#f4e6c8", 1.2, 0.9)
    pen.path("M0 -112q7 -3 12 0v8q-6 3 -12 0Z", "#ffd34f")
    pen.line("M0 -112V-98", "#8a5a38", 1.6)
    return (-88, -116, 88, 5)


def _igloo(pen: Pen, looks: Looks) -> Box:
    snow = tint(looks, "#e6f2fb", "igloo")
    ground(pen, 0, 78)
    pen.path("M-66 0A66 62 0 0 1 66 0Z", pen.ball("#ffffff", snow, "#c2daf0", "#8fb0dc", cx=0.32, cy=0.24, r=0.9))
    for k in range(1, 5):
        y = -13 * k
        half = 66 * math.sqrt(max(0.0, 1 - (y / 62) ** 2))
        pen.line(f"M{num(-half)} {y}Q0 {y + 5} {num(half)} {y}", "#8fb3dc", 0.9, 0.7)
        for j in range(-4, 5):
            x = (j + 0.5 * (k % 2)) * 15 * half / 66
            if abs(x) < half - 4:
                pen.line(f"M{num(x)} {y + 4}v10", "#8fb3dc", 0.9, 0.6)
    pen.path("M8 0V-18A20 20 0 0 1 48 -18V0Z", fall(pen, "#f2f8fd"))
    pen.path("M14 0V-17A14 14 0 0 1 42 -17V0Z", pen.down("#28365f", "#4a5f96"))
    pen.path("M14 0V-17A14 14 0 0 1 42 -17V0Z", pen.down("#ffb45a/0.5", "#ff9f4a/0.9"), glow=True)
    pen.path("M-80 2Q-60 -8 -44 -2Q-20 -7 4 1L10 3H-78ZM40 2Q58 -7 80 2Z", "#f8fcff")
    for x, y in ((-34, -38), (-10, -52), (-46, -18)):
        glint(pen, x, y, 5, "#ffffff", 0.9)
    return (-82, -66, 82, 5)


def _temple(pen: Pen, looks: Looks) -> Box:
    stone = tint(looks, "#ece0cc", "temple", "stone")
    ground(pen, 0, 98)
    for k, (w, y) in enumerate(((90, 0), (84, -6), (78, -12))):
        pen.rect(-w, y - 6, w, y, pen.down(light(stone, 0.4), stone, shade(stone, 0.26 + 0.02 * k)), 0.8)
    pen.rect(-70, -78, 70, -18, pen.down(shade(stone, 0.5), shade(stone, 0.32)))
    pen.rect(-12, -60, 12, -18, pen.down("#2a1b3a", "#4a3040"))
    pen.rect(-12, -60, 12, -18, pen.down("#ffb45a/0.1", "#ff9a40/0.8"), glow=True)
    for k in range(6):
        x = -65 + 26 * k
        pen.rect(x - 7, -74, x + 7, -22, roll(pen, stone))
        pen.line(f"M{x - 3} -72V-24M{x + 1} -72V-24M{x + 4} -72V-24", shade(stone, 0.4), 0.8, 0.5)
        pen.rect(x - 9, -24, x + 9, -18, roll(pen, stone), 1)
        pen.rect(x - 10, -79, x + 10, -73, roll(pen, light(stone, 0.2)), 1)
    pen.rect(-80, -90, 80, -78, fall(pen, stone), 1)
    for k in range(14):
        pen.rect(-75 + 11 * k, -88, -70 + 11 * k, -81, shade(stone, 0.2), o=0.6)
    pen.path("M-86 -90L0 -124L86 -90Z", pen.slant(light(stone, 0.4), stone, shade(stone, 0.3)))
    pen.path("M-64 -94L0 -118L64 -94Z", shade(stone, 0.25))
    pen.disc(0, -102, 8, orb(pen, "#e6b84a"))
    for k in range(12):
        leaf(pen, -78 + k * 1.2, -20 - 5 * k, 8, -70 if k % 2 else 70, "#6aa855")
    cracks(pen, looks, 36, -76, 40)
    return (-100, -128, 100, 6)


def _pyramid(pen: Pen, looks: Looks) -> Box:
    sand = tint(looks, "#e8be74", "pyramid")
    ground(pen, 0, 118, 0.35)
    pen.path("M0 -120L24 0H-110Z", pen.across(light(sand, 0.35), sand))
    pen.path("M0 -120L110 0H24Z", pen.across(shade(sand, 0.22), shade(sand, 0.42)))
    for k in range(1, 12):
        y = -10 * k
        u = 1 + y / 120
        pen.line(f"M{num(-110 * u)} {y}L{num(24 * u)} {y}L{num(110 * u)} {y}", shade(sand, 0.5), 0.8, 0.35)
        for j in range(int(9 * u)):
            x = -110 * u + (j + 0.5 * (k % 2) + 0.3) * 134 * u / max(1, int(9 * u))
            pen.line(f"M{num(x)} {y}v10", shade(sand, 0.5), 0.7, 0.25)
    pen.path("M0 -120L4 -100L-18 -100Z", light(sand, 0.65))
    pen.path("M0 -120L18 -100H4Z", light(sand, 0.2))
    pen.path("M-34 0V-16L-28 -22H-16L-12 -16V0Z", shade(sand, 0.35))
    pen.path("M-30 0V-14L-26 -18H-19L-16 -14V0Z", "#3a2436")
    pen.path("M-116 3Q-70 -8 -20 1Q40 -7 116 3Z", light(sand, 0.3))
    cracks(pen, looks, -50, -50, 30)
    return (-118, -124, 118, 5)


def _bridge(pen: Pen, looks: Looks) -> Box:
    stone = tint(looks, "#bdb2ac", "bridge")
    top = "M-120 -30Q-60 -66 0 -66T120 -30"
    pen.path(f"{top}V4H62C60 -30 34 -46 0 -46S-60 -30 -62 4H-120Z", pen.down(light(stone, 0.3), stone, shade(stone, 0.32)))
    pen.path("M62 4C60 -30 34 -46 0 -46S-60 -30 -62 4H-70C-68 -36 -38 -54 0 -54S68 -36 70 4Z", pen.across(light(stone, 0.4), shade(stone,
        0.1)))
    for k in range(13):
        a = math.pi * (k + 0.5) / 13
        pen.line(f"M{num(-63 * math.cos(a))} {num(2 - 48 * math.sin(a))}L{num(-69 * math.cos(a))} {num(2 - 56 * math.sin(a))}", shade(stone,
            0.5), 0.9, 0.6)
    rng = rng_of(looks, "bridge")
    for side in (-1, 1):
        stones(pen, rng, min(74 * side, 116 * side), -22, max(74 * side, 116 * side), 0, stone, 10, 9)
    pen.line(top, shade(stone, 0.15), 8)
    pen.line("M-120 -33Q-60 -69 0 -69T120 -33", light(stone, 0.4), 3)
    for k in range(9):
        u = -1 + k / 4
        x, y = 112 * u, -34 - 33 * (1 - u * u)
        pen.rect(x - 3, y - 17, x + 3, y, roll(pen, stone), 0.6)
    pen.line("M-120 -50Q-60 -86 0 -86T120 -50", stone, 6)
    pen.line("M-120 -52Q-60 -88 0 -88T120 -52", light(stone, 0.5), 2)
    for k in range(10):
        leaf(pen, -100 + 1.6 * k, -4 - 4 * k, 9, 70 if k % 2 else -70, "#6aa855")
    cracks(pen, looks, 84, -40, 30)
    return (-127, -94, 127, 5)


def _fountain(pen: Pen, looks: Looks) -> Box:
    stone = tint(looks, "#d3cad2", "fountain")
    water = pen.down("#d8f4ff", "#8fd0f0", "#5aa6d8")
    ground(pen, 0, 78)
    pen.path("M-68 -22Q-66 0 -54 0H54Q66 0 68 -22Z", roll(pen, stone))
    pen.oval(0, -22, 70, 10, face(pen, light(stone, 0.3)))
    pen.oval(0, -22, 62, 7.6, water)
    pen.path("M-9 -20Q-5 -40 -8 -58H8Q5 -40 9 -20Z", roll(pen, stone))
    pen.path("M-36 -66Q-30 -52 -6 -52H6Q30 -52 36 -66Z", roll(pen, stone))
    pen.oval(0, -66, 37, 6, face(pen, light(stone, 0.3)))
    pen.oval(0, -66, 32, 4.4, water)
    pen.path("M-5 -66Q-3 -80 -4 -88H4Q3 -80 5 -66Z", roll(pen, stone))
    pen.path("M-14 -94Q-10 -86 0 -86T14 -94Z", roll(pen, stone))
    for side in (-1, 1):
        pen.line(f"M0 -94Q{3 * side} -118 {13 * side} -108T{21 * side} -68", "#e6f8ff", 3.2, 0.85)
        pen.line(f"M0 -94Q{2 * side} -112 {8 * side} -106T{14 * side} -68", "#a9dff5", 2, 0.85)
        pen.line(f"M{34 * side} -66Q{48 * side} -62 {52 * side} -24", "#e6f8ff", 3.4, 0.85)
        pen.line(f"M{24 * side} -63Q{34 * side} -52 {36 * side} -22", "#a9dff5", 2.6, 0.8)
        pen.oval(52 * side, -22, 8, 2, "#ffffff", 0.7)
    for x, y in ((-20, -104), (22, -98), (-44, -50), (46, -56), (4, -116), (-30, -84), (30, -80)):
        pen.disc(x, y, 1.5, "#ffffff", 0.85)
    return (-82, -122, 82, 5)


def _statue(pen: Pen, looks: Looks) -> Box:
    stone = tint(looks, "#c9c4cf", "statue")
    ground(pen, 0, 38)
    pen.rect(-32, -8, 32, 0, fall(pen, stone), 1)
    pen.rect(-26, -34, 26, -8, roll(pen, stone))
    pen.rect(-18, -28, 18, -14, face(pen, "#c9a25a"), 1)
    pen.rect(-30, -40, 30, -33, fall(pen, light(stone, 0.2)), 1)
    fill = roll(pen, stone)
    pen.path("M-16 -40C-14 -70 -18 -82 -14 -104C-12 -114 12 -114 14 -104C18 -84 13 -70 17 -40Z", fill)
    pen.path("M13 -106C26 -112 24 -128 21 -146L28 -147C34 -122 34 -106 14 -92Z", fill)
    pen.path("M-14 -106C-24 -98 -24 -84 -14 -74L-8 -80C-14 -86 -12 -92 -6 -98Z", fill)
    pen.path("M-14 -100Q-2 -84 14 -98Q10 -70 16 -40H6Q8 -66 -14 -92Z", shade(stone, 0.25), 0.6)
    pen.line("M-8 -84Q-6 -60 -9 -42M0 -80Q2 -60 -1 -42", shade(stone, 0.35), 1.3, 0.5)
    pen.disc(0, -121, 12, orb(pen, stone))
    pen.path("M-12 -121C-15 -138 14 -142 13 -120C8 -130 -4 -131 -12 -121Z", pen.across(light(stone, 0.15), shade(stone, 0.25)))
    pen.line("M-5 -121q2 -1.6 4 0M3 -121q2 -1.6 4 0M-2 -114q3 2 6 0", shade(stone, 0.5), 1.1, 0.8)
    pen.path("M18 -148h14l-3 9h-8Z", fill)
    pen.path("M21 -149C18 -158 25 -160 25 -168C31 -160 33 -154 29 -149Z", roll(pen, "#e6b84a"))
    pen.pool(25, -156, 18, 18, "#ffc45a", 0.8)
    for k in range(9):
        leaf(pen, -24 + 2 * k, -38 + (k % 3), 6, -60 + 15 * k, "#6aa855")
    cracks(pen, looks, -8, -74, 26)
    return (-40, -172, 40, 4)


def _well(pen: Pen, looks: Looks) -> Box:
    stone, roof = tint(looks, "#b3aab0", "well", "stone"), looks.colour("roof", default="#b5543f")
    ground(pen, 0, 48)
    for x in (-32, 32):
        pen.rect(x - 3, -92, x + 3, -30, roll(pen, "#94623c"))
    pen.oval(0, -38, 38, 7, shade(stone, 0.6))
    pen.path("M-38 -38Q0 -24 38 -38V-3Q0 6 -38 -3Z", roll(pen, stone))
    for k in range(4):
        y = -27 + 8 * k
        pen.line(f"M-38 {y - 4}Q0 {y + 8} 38 {y - 4}", shade(stone, 0.45), 0.9, 0.6)
        for j in range(-3, 4 if k < 3 else -3):
            x = j * 11 + 5 * (k % 2) - 3
            pen.line(f"M{x} {num(y + 2 - 6 * (x / 38) ** 2)}v7", shade(stone, 0.45), 0.9, 0.5)
    pen.line("M-34 -72H34", "#7d5233", 4)
    pen.rect(-9, -77, 9, -67, roll(pen, "#d9bf8f"), 2)
    pen.line("M34 -72h8v-7", "#6a6a7a", 2)
    pen.line("M0 -68V-56", "#e0c898", 1.5)
    pen.path("M-9 -56H9L7 -40H-7Z", roll(pen, "#a9744a"))
    pen.line("M-8.6 -52H8.6M-7.6 -44H7.6", "#7f8596", 1.4)
    tiles(pen, (-34, 34, -118), (-50, 50, -90), roof, 5)
    pen.rect(-36, -121, 36, -116, fall(pen, light(roof, 0.1)), 1.5)
    return (-54, -124, 54, 4)


def _sandcastle(pen: Pen, looks: Looks) -> Box:
    sand, rng = tint(looks, "#ecc884", "sandcastle", "sand"), rng_of(looks, "sand")
    ground(pen, 0, 66, 0.35)
    pen.path(curve((-62, 3), (-54, -8), (-30, -13), (30, -13), (54, -8), (62, 3), (0, 6)), fall(pen, light(sand, 0.15)))
    for x, w, tall in ((-18, 22, 56), (20, 20, 50), (-38, 26, 40), (38, 26, 40), (0, 32, 46)):
        pen.path(f"M{x - w / 2} -6L{x - w * 0.42} {-tall}H{x + w * 0.42}L{x + w / 2} -6Z", roll(pen, sand))
        for k in range(3):
            a = x - w * 0.42 + w * 0.3 * k
            pen.rect(a, -tall - 7, a + w * 0.22, -tall + 1, roll(pen, sand), 1)
    for _ in range(70):
        pen.disc(rng.uniform(-48, 48), rng.uniform(-38, 2), rng.uniform(0.4, 0.9), shade(sand, 0.4) if rng.random() < 0.6 else "#fff6da",
            0.6)
    pen.path("M-8 -6V-18A8 8 0 0 1 8 -18V-6Z", shade(sand, 0.5))
    for x, y in ((-38, -28), (38, -28), (0, -36)):
        pen.disc(x, y, 2.6, shade(sand, 0.45))
    pen.line("M0 -46V-74", "#8a5a38", 1.6)
    pen.path("M0 -74L18 -68L0 -61Z", pen.across("#ff8a7a", "#d8434a"))
    pen.path("M-22 -2q4 -9 8 0q-4 3 -8 0M16 0q4 -8 9 1q-5 3 -9 -1", "#ffd0c8")
    pen.path(_starfish(-46, 0, 7), "#f2885a")
    return (-68, -78, 68, 6)


def _starfish(x: float, y: float, r: float) -> str:
    """A starfish."""
    points = []
    for k in range(10):
        a, reach = math.tau * k / 10 - 1.5, r * (0.45 if k % 2 else 1)
        points.append((x + reach * math.cos(a), y + reach * math.sin(a) * 0.7))
    return curve(*points)


def _treehouse(pen: Pen, looks: Looks) -> Box:
    wood, green, rng = tint(looks, "#b98552", "treehouse"), looks.colour("leaf", "tree", default="#5aa84f"), rng_of(looks, "treehouse")
    ground(pen, 0, 62)
    pen.path("M-26 3C-16 -20 -17 -60 -22 -100H24C18 -60 18 -20 30 3Q10 -3 0 3Q-12 -3 -26 3Z", roll(pen, "#8a5c3c"))
    pen.line("M-8 -10Q-4 -40 -8 -60M6 -6Q4 -30 8 -54", "#5a3828", 1.4, 0.6)
    pen.path(crown(rng, 0, -160, 84, 62, 13), shade(green, 0.4))
    for x, y, r in ((-48.0, -150.0, 38), (50.0, -150.0, 38), (0.0, -188.0, 48)):
        pen.path(crown(rng, x, y, r, r * 0.85, 10), pen.ball(light(green, 0.35), green, shade(green, 0.34)))
    planks(pen, -44, -84, 44, -78, wood, 1, upright=False)
    pen.line("M-38 -78L-14 -50M38 -78L16 -50", "#7a4f30", 4)
    planks(pen, -32, -132, 32, -84, wood, 8, seed=4)
    pane(pen, 8, -118, 24, -100, "#f2dcae")
    pen.path("M-24 -84V-112A9 9 0 0 1 -6 -112V-84Z", fall(pen, "#6a4228"))
    tiles(pen, (-22, 22, -158), (-42, 42, -130), "#c9614a", 4, 8)
    for x in (-42, -30, 34, 42):
        pen.rect(x - 1.4, -98, x + 1.4, -84, roll(pen, wood))
    pen.line("M-44 -98H-28M32 -98H44", light(wood, 0.2), 2.4)
    pen.line("M-22 -80V-2M-8 -80V-2", "#e0c898", 1.8)
    for k in range(8):
        pen.rect(-24, -74 + 9.5 * k, -6, -71 + 9.5 * k, fall(pen, light(wood, 0.15)), 1)
    for x, y, r in ((-62, -116, 18), (60, -118, 20)):
        pen.path(crown(rng, x, y, r, r * 0.8, 9), pen.ball(light(green, 0.45), light(green, 0.1), shade(green, 0.25)))
    for _ in range(18):
        x, y = rng.uniform(-66, 66), rng.uniform(-216, -150)
        if abs(x) < 40 or y < -160:
            pen.oval(x * 0.8, y, 3, 2, mix(light(green, 0.6), "#fff6b0", 0.2), 0.5)
    return (-104, -250, 104, 5)


PROPS = (
    thing("tent, camp, campsite, tepee, tipi", 3.6, _tent),
    thing("igloo, snow house, ice house", 4.2, _igloo),
    thing("temple, ruins, ruin, greek temple, pantheon", 12.0, _temple),
    thing("pyramid", 20.0, _pyramid),
    thing("bridge, stone bridge", 9.0, _bridge),
    thing("fountain, water fountain", 3.4, _fountain),
    thing("statue, sculpture, monument, stone figure", 1.6, _statue),
    thing("well, wishing well, water well", 1.9, _well),
    thing("sandcastle, sand castle", 1.0, _sandcastle),
    thing("treehouse, tree house", 5.5, _treehouse),
)

"""What stands in the middle of a shop, lies on its counter or hangs from its ceiling. Drawn around x = 0; the ground, the counter's
top or the ceiling is y = 0."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import dark, light
from director.tools.generators.animatic.art.places import furniture, wares
from director.tools.generators.animatic.art.places.pen import Pen, num


def rocking_horse(pen: Pen, rng: random.Random) -> None:
    tone = rng.choice(("#f2e4cc", "#d8a868", "#b8c4d8"))
    pen.path("M-74 -14Q0 22 74 -14L72 -24Q0 10 -72 -24Z", pen.down("#f2705a", "#b8303a"))
    for a, b in ((-34, -48), (-20, -30), (26, 32), (38, 50)):
        pen.line(f"M{a} -64L{b} -12", dark(tone, 0.15), 11)
    pen.path("M-48 -66Q-52 -96 -24 -98H20Q36 -108 40 -134Q46 -150 62 -144L84 -122Q88 -110 76 -110L58 -116Q58 -76 40 -64Q0 -54 -48 -66Z",
             pen.slant(light(tone, 0.4), tone, dark(tone, 0.3)))
    pen.path("M36 -130Q20 -126 16 -100Q28 -96 34 -104ZM44 -146Q30 -150 26 -136Q36 -130 42 -136Z", "#8a4a2a")
    pen.path("M-48 -84Q-72 -80 -66 -48Q-54 -56 -44 -70Z", "#8a4a2a")
    pen.path("M-24 -100Q-6 -92 16 -100L12 -80Q-6 -72 -22 -80Z", pen.down("#f2705a", "#b8303a"))
    pen.disc(62, -132, 3.4, "#2a1a18")


def top(pen: Pen, rng: random.Random) -> None:
    pen.path("M-2 0L-22 -16Q-20 -26 0 -28Q20 -26 22 -16L2 0Z", pen.across("#ffd24a", "#ff7a5a", "#5aa8f0", "#b07af0"))
    pen.line("M0 -28V-42", "#c9963f", 4)


def kites(pen: Pen, rng: random.Random) -> None:
    """Kites, a plane and lamps on strings."""
    for k, x in enumerate((-250, -90, 250)):
        a, b = wares.BRIGHT[k], wares.BRIGHT[k + 3]
        with pen.at(x, 40, turn=-18 + 16 * k):
            pen.line("M0 -44V-70", "#8a7a6a", 1.4)
            for sx, tone in ((-1, a), (1, b)):
                pen.path(f"M0 -44L{sx * 30} -8L0 42Z", pen.down(light(tone, 0.25), tone))
            pen.line("M0 42q14 12 2 22t6 20", "#fff6e4", 2.4)
    for x in (-170, 30, 160):
        furniture.pendant(pen, x, 0, -62, "#ffd24a", 0.75)


def gumballs(pen: Pen, rng: random.Random) -> None:
    """A machine of gum balls on its stand, with canes of sugar beside it."""
    pen.path("M-26 0H26L18 -12H-18Z", "#b8303a")
    pen.rect(-7, -66, 7, -10, pen.across("#e8606a", "#a82a34"))
    pen.path("M-34 -66H34L28 -104H-28Z", pen.across("#ff7a7a", "#d8343f", "#8a1c2a"))
    pen.rect(-11, -92, 11, -76, "#ffe8a8", 3)
    pen.disc(0, -144, 44, pen.ball("#ffffff", "#e4f4fa", "#b4d4e4"))
    for _ in range(80):
        a, r = rng.uniform(0, math.tau), 38 * math.sqrt(rng.random())
        y = r * math.sin(a)
        if y > -20:
            pen.disc(r * math.cos(a), -144 + y, 6, rng.choice(wares.BRIGHT))
    pen.oval(-16, -166, 12, 8, "#ffffff", 0.8)
    pen.path("M-24 -184Q0 -204 24 -184Z", "#d8343f")
    for x in (-60, 58):
        pen.line(f"M{x} 0V-116q0 -20 18 -20t18 20", "#ffffff", 13)
        for k in range(6):
            pen.line(f"M{x - 5} {-8 - k * 20}l10 -9", "#e8404f", 6)


def cakes(pen: Pen, rng: random.Random) -> None:
    pen.line("M0 0V-16", "#c9d4dc", 5)
    pen.oval(0, -17, 32, 5, "#ffffff")
    for k in range(3):
        c = rng.choice(wares.BRIGHT)
        pen.path(f"M{-26 + k * 19} -18l3 -12h12l3 12Z", "#e8c890")
        pen.disc(-17 + k * 19, -33, 8, pen.ball("#ffffff", light(c, 0.4)))
        pen.disc(-17 + k * 19, -41, 3, c)


def aquarium(pen: Pen, rng: random.Random) -> None:
    """A great tank on its cupboard."""
    furniture.cabinet(pen, -72, 144, 70, "#8a6a4a", 3)
    pen.rect(-72, -176, 72, -74, pen.down("#a8f0ff", "#3fb0d8", "#1f6aa0"), 3)
    pen.rect(-72, -176, 72, -74, pen.down("#8fe8ff", "#3fa8e0"), 3, 0.16, glow=True)
    pen.path("M-70 -76V-88Q-30 -100 0 -88T70 -92V-76Z", "#f2d49a")
    for k in range(5):
        x = -56 + k * 28
        pen.line(f"M{x} -88q8 -14 0 -28t4 -26", ("#4fae6a", "#8ad07a")[k % 2], 5)
    for _ in range(7):
        at, y, c = rng.uniform(-52, 40), -rng.uniform(104, 162), rng.choice(("#ff8a3a", "#ffd24a", "#ff5a7a", "#ffffff"))
        pen.path(f"M{num(at)} {num(y)}q11 -11 22 0q-11 11 -22 0l-9 -8v16Z", c)
        pen.disc(at + 16, y - 2, 1.8, "#2a1a18")
    for k in range(6):
        pen.disc(40 + k % 2 * 6, -104 - k * 12, 3, "#ffffff", 0.7)
    pen.line("M-72 -176V-74H72V-176Z", "#3a4a5a", 5)
    pen.rect(-76, -188, 76, -174, pen.down("#5a6a7a", "#2f3a46"), 3)


def bowl(pen: Pen, rng: random.Random) -> None:
    pen.disc(0, -24, 25, pen.ball("#ffffff", "#bfeaf8", "#6fc0e0"), 0.9)
    pen.path("M-23 -32H23Q27 -6 0 0Q-27 -6 -23 -32Z", "#5ab8e0", 0.6)
    pen.path("M-8 -20q9 -9 18 0q-9 9 -18 0l-8 -7v14Z", "#ff8a3a")


def cages(pen: Pen, rng: random.Random) -> None:
    """Bird cages and lamps from the ceiling."""
    for k, x in enumerate((-240, -40)):
        pen.line(f"M{x} 0V28", "#8a7a6a", 2)
        c = ("#ffd24a", "#5ab0f0")[k]
        pen.path(f"M{x - 10} 94q0 -16 12 -17t10 17q-12 8 -22 0Z", c)
        pen.disc(x + 6, 76, 7, c)
        pen.path(f"M{x + 12} 76l6 2l-6 3Z", "#ff8a3a")
        bars = "".join(f"M{x - 28 + j * 8} 106V{50 + abs(j - 3.5) * 4}" for j in range(8))
        pen.line(bars + f"M{x - 30} 66Q{x} 8 {x + 30} 66M{x - 30} 84H{x + 30}", "#d9a83f", 2)
        pen.rect(x - 34, 104, x + 34, 112, "#c9963f", 3)
    for x in (-140, 70, 220):
        furniture.pendant(pen, x, 0, -62, "#3fa88a", 0.7)


def bins(pen: Pen, rng: random.Random) -> None:
    """A crate of records on legs, one pulled up."""
    pen.line("M-60 -60L-66 0M60 -60L66 0", "#4a2e1e", 7)
    for k in range(11):
        c = rng.choice((*wares.BRIGHT, "#26304a"))
        pen.rect(-58 + k * 2, -116 + k * 3.4, 46 + k * 1.4, -60, pen.down(light(c, 0.2), c))
    pen.path("M-70 -84H70L64 -44H-64Z", pen.down("#b87a48", "#8a5630", "#5a3820"))
    pen.rect(-14, -74, 14, -60, "#fff2d8", 2)


def turntable(pen: Pen, rng: random.Random) -> None:
    pen.rect(-40, -16, 40, 0, pen.down("#8a5632", "#5a3620"), 3)
    pen.oval(-6, -18, 30, 7, "#1c1a22")
    pen.oval(-6, -18, 9, 2.4, "#ff7a5a")
    pen.line("M30 -20L34 -30L12 -21", "#d4dce4", 3)


def neon_note(pen: Pen, rng: random.Random) -> None:
    """A note in neon between lamps."""
    pen.line("M-40 0V30M20 0V30", "#4a4450", 2)
    pen.neon("M-44 96a10 8 0 1 0 20 0V40L30 28V84a10 8 0 1 1 -20 0a10 8 0 1 1 20 0", "#ff5fb0", 4)
    for x in (-210, 190):
        furniture.pendant(pen, x, 0, -66, "#26304a", 0.9)


def flower_stand(pen: Pen, rng: random.Random) -> None:
    """Three steps of pails."""
    for k in range(3):
        y = (78, 42, 8)[k]
        for x in range(-70, 34, 38):
            with pen.at(0, 0):
                wares.flowers(pen, x + k * 5, y, rng)
        pen.rect(-74, -y, 74, -y + 9, pen.down("#d8b888", "#9a7448"), 2)
        pen.rect(-72, -y + 9, 72, -y + 34 if k < 2 else 0, pen.down("#a88058", "#7a5836"))


def bouquet(pen: Pen, rng: random.Random) -> None:
    for k in range(15):
        x, y = (k % 5 - 2) * 9 + rng.uniform(-3, 3), -34 - k // 5 * 9
        pen.disc(x, y, 6.5, rng.choice(("#ff5a78", "#ffd24a", "#ffffff", "#f078b8", "#b07af0")))
    pen.path("M-24 -34L-5 0H5L24 -34Q0 -22 -24 -34Z", pen.across("#fff6e4", "#f2d8c0", "#d8b898"))
    pen.rect(-7, -14, 7, -8, "#e8506a", 2)


def baskets(pen: Pen, rng: random.Random) -> None:
    """Hanging baskets that overflow, lamps between."""
    for x in (-260, -80, 110):
        pen.line(f"M{x} 0V30M{x} 14L{x - 24} 52M{x} 14L{x + 24} 52", "#8a6a4c", 2)
        pen.path(f"M{x - 28} 50H{x + 28}Q{x + 20} 80 {x} 82T{x - 28} 50Z", "#b8774a")
        for _ in range(16):
            fx, fy = x + rng.uniform(-36, 36), 46 + rng.uniform(-14, 26)
            pen.disc(fx, fy, 7, rng.choice(("#5fae5a", "#7fc06a", "#4f9a58")))
        for _ in range(10):
            pen.disc(x + rng.uniform(-36, 36), 44 + rng.uniform(-14, 26), 5, rng.choice(("#ff6a8a", "#ffd24a", "#ffffff", "#c88af0")))
    for x in (-170, 16, 230):
        furniture.pendant(pen, x, 0, -62, "#5fae6a", 0.75)


def block(pen: Pen, rng: random.Random) -> None:
    """A chopping block with a cleaver."""
    for x in (-48, 38):
        pen.rect(x, -56, x + 12, 0, pen.across("#c99a68", "#7a5030"))
    pen.rect(-60, -92, 60, -52, pen.down("#f2d4a4", "#c99a64", "#8f6438"), 4)
    for k in range(7):
        pen.line(f"M{-52 + k * 17} -86V-58", "#a87a48", 1.6, 0.6)
    wares.meat(pen, -46, 92, rng)
    with pen.at(34, -94, turn=-24):
        pen.path("M-16 -40H14V-12H-16Z", pen.slant("#f4f8fc", "#a8b4c4"))
        pen.rect(-4, -12, 4, 4, "#5a3420", 2)


def scales(pen: Pen, rng: random.Random) -> None:
    pen.path("M-20 0L-14 -26H14L20 0Z", pen.across("#f4f8fa", "#a8b8c4"))
    pen.disc(0, -18, 9, "#ffffff")
    pen.line("M0 -18l5 -5", "#d8343f", 2)
    pen.path("M-32 -34H32L22 -26H-22Z", pen.down("#f4f8fa", "#a8b4c0"))


def sausages(pen: Pen, rng: random.Random) -> None:
    """A rail with hams and chains of sausages, lamps over it."""
    pen.rect(-330, 22, 130, 30, pen.down("#f0f4f8", "#8f9cac"), 3)
    for k in range(9):
        x = -310 + k * 51
        pen.line(f"M{x} 28v12", "#8f9cac", 3)
        if k % 3 == 1:
            pen.path(f"M{x - 5} 40Q{x - 28} 64 {x - 20} 90Q{x} 106 {x + 20} 90Q{x + 28} 64 {x + 5} 40Z", pen.ball("#f0a088", "#c8584a", "#7a2a2c"))
        else:
            for j in range(4):
                pen.oval(x + (6 if j % 2 else -6), 48 + j * 17, 8, 11, pen.ball("#f0a088", "#b84a3f", "#7a2a2c"))
    for x in (-220, -20, 230):
        furniture.pendant(pen, x, 0, -44, "#b8303a", 0.7)


def barrel(pen: Pen, rng: random.Random) -> None:
    """A barrel of ice with fish heads up, a crate with a lobster pot."""
    pen.path("M-40 0Q-56 -44 -42 -88H42Q56 -44 40 0Z", pen.across("#c98f58", "#a06a3a", "#5f3c20"))
    for y in (-74, -18):
        pen.line(f"M-48 {y}Q0 {y + 8} 48 {y}", "#4a5058", 6)
    for k in range(7):
        pen.disc(-36 + k * 12, -92 + k % 2 * 4, 9, pen.ball("#ffffff", "#dff0f8", "#a8c8d8"))
    for x, c in ((-18, "#8fa8c0"), (14, "#f29a7a")):
        pen.path(f"M{x - 10} -88Q{x - 14} -124 {x} -134Q{x + 14} -124 {x + 10} -88Z", pen.across(light(c, 0.5), c))
        pen.disc(x - 4, -120, 2.6, "#2a2a30")
    pen.line("M54 0V-40H96V0ZM54 -20H96M68 -40V0M82 -40V0", "#a87a48", 5)


def nets(pen: Pen, rng: random.Random) -> None:
    """A net in swags with floats, lamps between."""
    for k in range(4):
        x = -330 + k * 130
        for j in range(5):
            pen.line(f"M{x} {8 + j * 6}Q{x + 65} {44 + j * 12} {x + 130} {8 + j * 6}", "#c9b48a", 1.6, 0.9)
        for j in range(1, 9):
            pen.line(f"M{x + j * 14} {num(10 + 34 * (1 - ((j - 4.5) / 4.5) ** 2))}v30", "#c9b48a", 1.2, 0.8)
        pen.disc(x + 65, 54, 11, pen.ball("#ff9a7a", "#e0503f", "#9a2a2a"))
        pen.rect(x + 54, 51, x + 76, 56, "#fff6ee")
    for x in (-200, 60, 250):
        furniture.pendant(pen, x, 0, -56, "#2f78b8", 0.75)

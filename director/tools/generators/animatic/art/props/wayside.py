"""What grows, falls and glows out of doors, beyond trees and flowers."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    curve,
    fall,
    flame,
    ground,
    leaf,
    orb,
    rng_of,
    roll,
    shade,
    thing,
    tint,
)

_GREEN = "#4f9a44"


def _bloom(pen: Pen, looks: Looks) -> Box:
    """A daisy; a lily, orchid, poppy, violet, dandelion or lavender by the word."""
    def head(x: float, y: float, k: float) -> None:
        with pen.at(x, y, k):
            if looks.has("lily"):
                for turn in (-70, -36, 0, 36, 70):
                    leaf(pen, 0, 8, 52, turn, tint(looks, "#fbe9ee", "lily"), 0.5)
                for t in (-12, 0, 12):
                    pen.line(f"M0 4L{t} -34", "#f2c24a", 2.4)
                    pen.disc(t, -36, 3.4, "#b5622a")
            elif looks.has("orchid", "violet", "pansy", "iris"):
                c = tint(looks, "#c86ad0" if looks.has("orchid") else "#6a4fc0", "petal")
                for turn in (0, 72, 144, 216, 288):
                    with pen.at(0, 0, turn=turn):
                        pen.oval(0, -20, 16, 20, orb(pen, c))
                pen.path("M-10 0C-8 18 8 18 10 0Q0 -8 -10 0Z", orb(pen, "#f2d24a" if not looks.has("orchid") else "#e0308a"))
                pen.disc(0, 0, 5, "#fff3b8")
            elif looks.has("poppy"):
                for x0, turn in ((-14, -20), (14, 20), (0, 0)):
                    with pen.at(x0, -4, turn=turn):
                        pen.path("M0 16C-34 12 -32 -28 0 -28C32 -28 34 12 0 16Z", orb(pen, tint(looks, "#e0301f", "poppy")))
                pen.disc(0, -2, 9, "#26202a")
            elif looks.has("dandelion"):
                for j in range(26):
                    a = math.tau * j / 26
                    pen.line(f"M0 0L{num(30 * math.cos(a))} {num(30 * math.sin(a))}", "#fbfaf4", 1.4)
                    pen.disc(30 * math.cos(a), 30 * math.sin(a), 3.4, "#ffffff", 0.9)
                    pen.disc(19 * math.cos(a + 0.1), 19 * math.sin(a + 0.1), 3, "#ffffff", 0.7)
                pen.disc(0, 0, 6, "#a8905a")
            else:
                for j in range(14):
                    with pen.at(0, 0, turn=360 * j / 14):
                        pen.oval(0, -22, 5.500, 14, fall(pen, tint(looks, "#fffdf8", "daisy")))
                pen.disc(0, 0, 11, orb(pen, "#f7c62f"))

    if looks.has("lavender", "lilac"):
        for k in range(5):
            x = -28 + 14 * k
            pen.line(f"M{x * 0.3:.0f} 0L{x} -70", _GREEN, 3)
            for j in range(7):
                pen.oval(x - 4 + 8 * (j % 2), -66 - 6 * j, 6, 5, orb(pen, tint(looks, "#9a7ad0", "lavender")))
        return (-44, -116, 44, 2)
    for u, v, size in ((-30, -72, 0.72), (28, -82, 0.8), (0, -112, 1.0)):
        pen.line(f"M0 0Q{u * 0.2:.0f} {v * 0.5:.0f} {u} {v}", _GREEN, 4)
        head(u, v, size)
    leaf(pen, -2, -8, 46, -52, _GREEN, 0.34)
    leaf(pen, 2, -6, 42, 50, _GREEN, 0.34)
    return (-70, -168, 72, 4)


def _lotus(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#f4a0c4", "lotus")
    pen.oval(0, -8, 66, 12, orb(pen, "#3f8f5a"))
    for turn, k in ((-74, 0.9), (74, 0.9), (-48, 1), (48, 1), (-24, 1.1), (24, 1.1), (0, 1.15)):
        leaf(pen, 0, -12, 62 * k, turn, light(c, 0.1 if abs(turn) > 50 else 0.3), 0.46)
    for turn in (-34, 34, -12, 12):
        leaf(pen, 0, -10, 46, turn, c, 0.5)
    pen.oval(0, -26, 10, 6, "#f7d24a")
    return (-72, -90, 72, 5)


def _grass(pen: Pen, looks: Looks) -> Box:
    """Grass; moss, reeds or ivy by the word, a clover by its."""
    if looks.has("clover", "shamrock"):
        c = tint(looks, "#3fa04a", "clover")
        pen.line("M0 0C6 -20 -4 -40 0 -52", shade(c, 0.15), 5)
        for turn in (0, 90, 180, 270):
            with pen.at(0, -68, turn=turn + 45):
                pen.path("M0 0C-10 -10 -30 -18 -24 -36C-18 -48 -4 -44 0 -34C4 -44 18 -48 24 -36C30 -18 10 -10 0 0Z", orb(pen, c))
                pen.line("M0 -2V-26", light(c, 0.5), 1.800, 0.7)
        return (-52, -120, 52, 2)
    if looks.has("reed", "reeds", "cattail"):
        for k, (x, tall) in enumerate(((-26, 96), (-8, 124), (12, 108), (28, 90))):
            pen.line(f"M{x * 0.5:.0f} 0L{x} {-tall}", _GREEN, 4)
            if k % 2 == 0 or k == 1:
                pen.rect(x - 5, -tall - 4, x + 5, -tall + 26, roll(pen, "#7a4a2a"), 5)
            leaf(pen, x * 0.4, 0, tall * 0.8, x, "#6aa84a", 0.1)
        return (-48, -136, 48, 2)
    if looks.has("ivy", "vine", "creeper", "beanstalk"):
        c = tint(looks, "#3f8f44", "vine")
        stem = "M-6 0C30 -30 -34 -60 4 -90C34 -116 -22 -140 6 -176"
        pen.line(stem, shade(c, 0.25), 9 if looks.has("beanstalk") else 5)
        pen.line(stem, light(c, 0.2), 3)
        for x, y, turn in ((12, -22, 70), (-16, -52, -80), (6, -72, 60), (16, -104, 80), (-8, -134, -70), (0, -156, 40), (-10, -10, -60),
                           (12, -126, 30), (-8, -84, -40)):
            leaf(pen, x, y, 34, turn, c, 0.7)
        return (-56, -190, 56, 2)
    rng = rng_of(looks, "grass")
    if looks.has("moss"):
        pen.path("M-50 0C-50 -22 -30 -30 0 -30C30 -30 50 -22 50 0Z", orb(pen, "#8a8f98"))
        for _ in range(60):
            a, r = rng.uniform(math.pi, math.tau), math.sqrt(rng.random())
            pen.disc(46 * r * math.cos(a), -2 + 30 * r * math.sin(a) - 2, rng.uniform(3, 6), (_GREEN, "#6ab04a",
                "#3f7f3a")[rng.randrange(3)])
        return (-56, -46, 56, 4)
    for k in range(34):
        stalk, lean, rise = -52 + 3.2 * k, rng.uniform(-14, 14), rng.uniform(26, 58)
        pen.path(f"M{num(stalk - 3)} 0Q{num(stalk)} {num(-rise * 0.6)} {num(stalk + lean)} {num(-rise)}Q{num(stalk + 3)} "
                 f"{num(-rise * 0.5)} {num(stalk + 3)} 0Z", ("#4f9a44", "#6ab84a", "#3f8440", "#8fce5a")[k % 4])
    return (-72, -64, 72, 1)


def _wheat(pen: Pen, looks: Looks) -> Box:
    """A sheaf of wheat; hay or straw by the word."""
    c = tint(looks, "#e6b84a", "wheat", "hay")
    if looks.has("hay", "haystack", "straw", "bale"):
        ground(pen, 0, 56)
        pen.path("M-58 0C-60 -40 -30 -84 0 -88C30 -84 60 -40 58 0Z", orb(pen, c))
        rng = rng_of(looks, "hay")
        for _ in range(90):
            x = rng.uniform(-50, 50)
            y = rng.uniform(-84 * (1 - (x / 60) ** 2) + 4, -3)
            pen.line(f"M{num(x)} {num(y)}l{rng.uniform(-9, 9):.1f} {rng.uniform(4, 12):.1f}", (light(c, 0.4), shade(c, 0.25),
                c)[rng.randrange(3)], 1.6)
        return (-70, -94, 70, 9)
    for k in range(7):
        x = -36 + 12 * k
        pen.line(f"M{x * 0.5:.0f} 0Q{x * 0.2:.0f} -40 {x} -92", shade(c, 0.15), 2.600)
        for j in range(5):
            for s in (-1, 1):
                pen.oval(x + s * 4 + x * 0.05 * j, -92 - 7 * j, 3.400, 6, orb(pen, c))
        pen.line(f"M{x} -120l{x * 0.1:.0f} -14", light(c, 0.3), 1.2)
    pen.rect(-13, -44, 13, -34, fall(pen, "#c8503f"), 3)
    return (-52, -138, 52, 2)


def _pine_cone(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#8a5a34", "cone")
    pen.path("M0 -92C28 -80 40 -40 24 -10Q0 4 -24 -10C-40 -40 -28 -80 0 -92Z", shade(c, 0.35))
    for row in range(7):
        y, half = -82 + 11 * row, (10, 20, 27, 31, 32, 29, 22)[row]
        count = 3 + (row > 1) + (row > 2)
        for k in range(count):
            x = (k - (count - 1) / 2) * 2 * half / count
            pen.path(f"M{num(x - 9)} {y}Q{num(x)} {y + 16} {num(x + 9)} {y}Q{num(x)} {y - 8} {num(x - 9)} {y}Z", orb(pen, light(c, 0.1)))
    pen.line("M0 -90V-102", "#5a3a24", 4)
    return (-42, -106, 42, 4)


def _icicle(pen: Pen, looks: Looks) -> Box:
    for x, low, w in ((-38, -40, 10), (-20, -8, 12), (0, -28, 11), (18, 0, 13), (36, -48, 9)):
        pen.path(f"M{x - w} -100Q{x - w * 0.5:.0f} {(low - 100) / 2:.0f} {x} {low}Q{x + w * 0.5:.0f} {(low - 100) / 2:.0f} {x + w} "
                 f"-100Z", pen.across("#d8f2ff", "#ffffff", "#8fd0f0", "#5aa8d8"))
        pen.line(f"M{x - w * 0.4:.1f} -94L{x - 1} {low - 18}", "#ffffff", 2, 0.8)
    pen.path("M-58 -114H58V-98Q40 -90 30 -98T0 -98T-30 -98T-58 -98Z", pen.down("#ffffff", "#d8ecf8"))
    return (-64, -118, 64, 4)


def _flame(pen: Pen, looks: Looks) -> Box:
    """A flame; smoke, ash or an ember by the word."""
    if looks.has("smoke", "steam", "fume"):
        for x, y, r in ((0, -14, 14), (-10, -34, 18), (10, -54, 22), (-8, -80, 26), (14, -104, 28), (-16, -122, 22), (0, -140, 20)):
            pen.disc(x, y, r, orb(pen, tint(looks, "#b9bcc8", "smoke")), 0.8)
        return (-52, -168, 52, 4)
    if looks.has("ash", "ember", "embers", "coal", "charcoal"):
        ground(pen, 0, 46)
        hot = not looks.has("ash")
        for x, y, r in ((-30, -12, 15), (0, -14, 18), (30, -12, 15), (-14, -30, 15), (16, -32, 15)):
            pen.path(curve(*((x + r * (1 + 0.16 * (k % 2)) * math.cos(math.tau * k / 7),
                              y + r * 0.8 * math.sin(math.tau * k / 7)) for k in range(7))), orb(pen, "#3a3640" if hot else "#8f8a92"))
            if hot:
                pen.line(f"M{x - r * 0.5:.0f} {y}l6 -5l5 6l6 -4", "#ff7a2a", 3)
                pen.line(f"M{x - r * 0.5:.0f} {y}l6 -5l5 6l6 -4", "#ff6a1f", 4, glow=True)
        return (-56, -56, 56, 4)
    flame(pen, 0, 0, 110, 0.7)
    return (-80, -150, 80, 2)


def _hive(pen: Pen, looks: Looks) -> Box:
    """A beehive; an anthill or a cocoon by the word."""
    c = tint(looks, "#e8b04a", "hive")
    if looks.has("anthill", "mound", "molehill"):
        pen.path("M-60 0C-40 -20 -30 -62 0 -66C30 -62 40 -20 60 0Z", orb(pen, "#a8743f"))
        pen.oval(0, -62, 10, 4, "#3a2418")
        for x, y in ((-30, -16), (-14, -36), (10, -20), (26, -34), (36, -8)):
            pen.line(f"M{x - 5} {y}h10", "#3a1c18", 4)
            pen.disc(x + 6, y - 1, 3, "#3a1c18")
        return (-66, -72, 66, 2)
    if looks.has("cocoon", "chrysalis"):
        pen.line("M-50 -118Q0 -128 50 -116", "#7a5230", 7)
        pen.line("M0 -122V-100", "#d9cba8", 3)
        pen.path("M0 -102C26 -92 28 -40 0 -8C-28 -40 -26 -92 0 -102Z", orb(pen, "#e8dcb8"))
        for y in (-84, -68, -52, -36):
            pen.line(f"M-20 {y + 6}Q0 {y - 6} 20 {y + 6}", shade("#e8dcb8", 0.3), 2, 0.6)
        return (-56, -130, 56, -4)
    ground(pen, 0, 40)
    for k, (half, y) in enumerate(((24, -92), (36, -72), (44, -52), (46, -32), (42, -12))):
        pen.path(f"M{-half} {y + 10}C{-half - 6} {y - 12} {half + 6} {y - 12} {half} {y + 10}Q0 {y + 18} {-half} {y + 10}Z",
                 orb(pen, light(c, 0.06 * (4 - k))))
    pen.oval(0, -14, 11, 12, "#4a2c18")
    for x, y in ((-52, -84), (54, -64), (40, -104)):
        pen.oval(x, y, 7, 5, "#f7c62f")
        pen.line(f"M{x - 2} {y - 5}v10M{x + 3} {y - 5}v10", "#2a2028", 2.400)
        pen.oval(x - 2, y - 7, 4, 3, "#ffffff", 0.8)
    return (-66, -118, 68, 6)


def _web(pen: Pen, looks: Looks) -> Box:
    for k in range(10):
        a = math.tau * k / 10
        pen.line(f"M0 -60L{num(60 * math.cos(a))} {num(-60 + 58 * math.sin(a))}", "#f4f4fa", 2)
    for r in (14, 26, 38, 50):
        d = ""
        for k in range(11):
            a = math.tau * k / 10
            x, y = r * math.cos(a), -60 + r * math.sin(a)
            m = a - math.tau / 20
            d += f"M{num(x)} {num(y)}" if not k else f"Q{num(r * 0.82 * math.cos(m))} {num(-60 + r * 0.82 * math.sin(m))} {num(x)} {num(y)}"
        pen.line(d, "#f4f4fa", 1.800)
    pen.disc(20, -40, 7, orb(pen, "#2f2a3a"))
    pen.line("M14 -42l-8 -4M14 -38l-8 2M26 -42l8 -4M26 -38l8 2", "#2f2a3a", 1.800)
    for x, y in ((-30, -80), (30, -88), (-24, -36)):
        pen.disc(x, y, 3, "#bfe6ff")
    return (-64, -122, 64, 2)


def _puddle(pen: Pen, looks: Looks) -> Box:
    """A puddle; mud by its word."""
    c = tint(looks, "#7a5a40" if looks.has("mud") else "#6ab8e8", "puddle")
    pen.path(curve((-70, -12), (-44, -24), (-6, -22), (30, -28), (68, -14), (48, -2), (6, 0), (-40, -2)), orb(pen, c))
    for x, y, r in ((-22, -13, 16), (26, -14, 12)):
        pen.line(f"M{x - r} {y}A{r} {r * 0.3:.1f} 0 1 0 {x + r} {y}A{r} {r * 0.3:.1f} 0 1 0 {x - r} {y}", light(c, 0.6), 2, 0.8)
    for x, y in ((-22, -34), (-12, -44), (26, -38), (34, -30)):
        pen.path(f"M{x} {y}q-4 8 0 10q4 -2 0 -10Z", light(c, 0.3))
    return (-76, -48, 76, 3)


def _tornado(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#8f98aa", "tornado")
    rng = rng_of(looks, "wind")
    for k in range(15):
        t = k / 14
        half, x = 8 + 62 * t ** 1.3, 14 * math.sin(5 * t)
        pen.oval(x, -8 - 130 * t, half, 6 + 8 * t, pen.across(light(c, 0.4), c, shade(c, 0.35)), 0.85)
    for _ in range(16):
        u, v = rng.uniform(-60, 56), rng.uniform(-120, -6)
        pen.rect(u, v, u + 5, v + 4, "#5a4a40", 1)
    pen.oval(0, -3, 30, 6, "#b9a68c", 0.8)
    return (-88, -158, 88, 4)


def _coral(pen: Pen, looks: Looks) -> Box:
    """Coral; a sea anemone or seaweed by the word."""
    if looks.has("anemone"):
        c = tint(looks, "#e0609a", "anemone")
        pen.path("M-34 0C-40 -24 -34 -40 -28 -46H28C34 -40 40 -24 34 0Z", orb(pen, shade(c, 0.15)))
        for k in range(15):
            x = -42 + 6 * k
            pen.line(f"M{x * 0.6:.0f} -42Q{x * 0.7:.0f} -66 {x * 1.1:.0f} {-78 - 14 * math.cos(x / 30):.0f}", c, 7)
            pen.disc(x * 1.1, -78 - 14 * math.cos(x / 30), 4.500, light(c, 0.5))
        return (-58, -104, 58, 3)
    if looks.has("seaweed", "kelp", "algae"):
        for x, tall, tone in ((-30, 90, "#3f8f5a"), (-8, 130, "#2f7a4a"), (16, 110, "#4fa05a"), (34, 80, "#3a8450")):
            pen.path(f"M{x - 6} 0C{x - 22} {-tall * 0.3:.0f} {x + 18} {-tall * 0.6:.0f} {x} {-tall}C{x + 26} {-tall * 0.6:.0f} {x - 8} "
                     f"{-tall * 0.3:.0f} {x + 6} 0Z", roll(pen, tone))
        return (-54, -136, 60, 2)
    c = tint(looks, looks.pick("#f0607a", "#f2903a", "#c86ad0"), "coral")
    ground(pen, 0, 36)
    for d in ("M0 0C0 -30 -6 -40 -30 -62M-14 -46C-30 -44 -44 -52 -50 -70M-22 -56C-22 -74 -30 -86 -26 -100",
              "M0 0C2 -40 2 -70 -2 -112M0 -56C14 -64 18 -84 14 -104", "M0 0C4 -24 16 -40 40 -54M18 -40C20 -56 34 -74 34 -90M28 -48C42 -48 52 -58 56 -74"):
        pen.line(d, shade(c, 0.25), 15)
        pen.line(d, c, 11)
        pen.line(d, light(c, 0.4), 3, 0.6)
    return (-66, -124, 68, 6)


def _wing(pen: Pen, looks: Looks) -> Box:
    """A pair of feathered wings; a halo by its word."""
    if looks.has("halo"):
        for glow in (False, True):
            pen.line("M-46 -24A46 15 0 1 0 46 -24A46 15 0 1 0 -46 -24", "#ffe27a", 9, glow=glow)
        pen.line("M-40 -30A46 15 0 0 1 20 -38", "#ffffff", 3)
        return (-58, -48, 58, 0)
    c = tint(looks, "#fbfaf6", "wing")
    for s in (-1, 1):
        for k in range(7):
            with pen.at(s * (10 + 4 * k), -70 + 3 * k, turn=s * (140 - 15 * k)):
                pen.path(f"M0 0C-9 {-24 - 3 * k} -7 {-54 - 5 * k} 0 {-66 - 6 * k + (k > 4) * 14}C7 {-54 - 5 * k} 9 {-24 - 3 * k} 0 0Z",
                         fall(pen, shade(c, 0.03 * k)))
        pen.path(f"M{s * 4} -72C{s * 20} -110 {s * 56} -116 {s * 66} -98C{s * 56} -84 {s * 30} -76 {s * 8} -54Z", orb(pen, c))
    return (-118, -116, 118, -14)


PROPS = (
    thing("daisy, lily, orchid, poppy, violet, dandelion, lavender, pansy, lilac", 0.5, _bloom, "hand"),
    thing("lotus, water lily, lily pad, waterlily", 0.7, _lotus),
    thing("grass, clover, ivy, vine, beanstalk, moss, reed, reeds, tall grass, shamrock, four-leaf clover", 0.9, _grass),
    thing("wheat, hay, haystack, straw, sheaf of wheat, hay bale, barley, bale of hay", 1.0, _wheat),
    thing("pinecone, pine cone, cone", 0.12, _pine_cone, "table"),
    thing("icicle, icicles", 0.7, _icicle, "air"),
    thing("flame, smoke, ash, ember, coal, embers, charcoal", 0.8, _flame),
    thing("beehive, anthill, cocoon, hive, chrysalis", 0.8, _hive, "air"),
    thing("spiderweb, web, cobweb, spider web", 0.8, _web, "air"),
    thing("puddle, mud, rain puddle", 1.4, _puddle),
    thing("tornado, whirlwind, hurricane, cyclone, twister", 6.0, _tornado),
    thing("coral, anemone, seaweed, sea anemone, kelp, algae", 0.9, _coral),
    thing("wing, halo, wings, angel wings", 0.9, _wing, "air", worn=True),
)

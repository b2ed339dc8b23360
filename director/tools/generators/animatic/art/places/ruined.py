"""A city after its people: broken houses with empty windows, rubble, a cracked street, green that grows over it."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, terrain
from director.tools.generators.animatic.art.places.pen import Pen, num

TONES = ("#a89c94", "#9a8f92", "#b0a08c", "#8f8a92", "#a8937e")


def broken(pen: Pen, x: float, wide: float, tall: float, rng: random.Random, tone: str, ivy: str) -> None:
    """A house from x on, its upper edge torn off: empty windows, iron that stands out, rubble at its foot."""
    steps = max(4, int(wide / 70))
    edge = [(x + wide * k / steps + rng.uniform(-12, 12), -tall + rng.uniform(0, min(0.38 * tall, 420))) for k in range(steps + 1)]
    edge[0], edge[-1] = (x, edge[0][1]), (x + wide, edge[-1][1])
    outline = f"M{num(x)} 0" + "".join(f"L{num(a)} {num(b)}" for a, b in edge) + f"L{num(x + wide)} 0Z"
    pen.path(outline, pen.across(light(tone, 0.18), tone, dark(tone, 0.28)))
    low = min(-b for _, b in edge)
    for level in range(int(low // 190)):
        y = -level * 190 - 60
        pen.rect(x, y - 4, x + wide, y + 4, dark(tone, 0.22), o=0.6)
        for k in range(max(2, int(wide / 120))):
            at = x + (k + 0.5) * wide / max(2, int(wide / 120)) - 30
            if rng.random() < 0.86:
                pen.rect(at, y - 128, at + 60, y - 30, pen.down("#2c2834", "#463f4c"), 2)
                pen.line(f"M{num(at)} {num(y - 30)}h60M{num(at + 30)} {num(y - 128)}v{rng.randint(20, 98)}", light(tone, 0.3), 5, 0.8)
    for a, b in edge[1:-1]:
        if rng.random() < 0.6:
            pen.line(f"M{num(a)} {num(b)}q{rng.randint(-16, 16)} -30 {rng.randint(-24, 24)} -58", "#6a4f44", 4)
    for _ in range(rng.randint(2, 4)):
        start = rng.uniform(x, x + wide)
        pen.line(f"M{num(start)} {num(-rng.uniform(0.2, 0.6) * tall)}l{rng.randint(-30, 30)} 50l{rng.randint(-26, 26)} 60", dark(tone, 0.4), 3, 0.7)
    if ivy and rng.random() < 0.75:
        for _ in range(5):
            flora.clump(pen, rng, x + rng.uniform(0, wide * 0.4), -rng.uniform(20, low * 0.7), rng.uniform(40, 70), rng.uniform(34, 60), ivy, 0.35)


def rubble(pen: Pen, x: float, wide: float, high: float, rng: random.Random, green: str) -> None:
    """A heap of blocks, bricks and beams."""
    pen.shadow(x, 0, wide * 0.6, 14)
    for _ in range(int(wide / 16)):
        u = rng.uniform(-1, 1)
        y = -rng.uniform(0, 1) * high * (1 - u * u)
        a, b, tone = rng.uniform(20, 52), rng.uniform(14, 34), rng.choice((*TONES, "#a8604a"))
        at = x + u * wide * 0.5
        pen.path(f"M{num(at - a)} {num(y)}l{num(a * 0.4)} {num(-b)}l{num(a)} {num(-b * 0.2)}l{num(a * 0.5)} {num(b)}Z", pen.down(light(tone, 0.25), dark(tone, 0.2)))
    pen.line(f"M{num(x - wide * 0.3)} -6l{num(wide * 0.5)} {num(-high * 1.1)}", "#6a4f44", 9)
    if green:
        for _ in range(3):
            flora.clump(pen, rng, x + rng.uniform(-0.4, 0.4) * wide, -rng.uniform(4, high * 0.6), 34, 22, green, 0.4)


def _row(s: Setting, z: float, half: float, low: float, high: float, haze: float, clear: float, ivy: str) -> Layer:
    rng, pen = s.rng(f"row{z}"), Pen()
    x = -half * 100
    while x < half * 100:
        wide = rng.uniform(380, 700)
        if x + wide < -clear * 100 or x > clear * 100:
            broken(pen, x, wide, rng.uniform(low, high) * 100, rng, mix(rng.choice(TONES), "#b8c0cc", haze), ivy)
        x += wide + rng.uniform(10, 130)
    return pen.card(-half, half, -0.2, high + 0.8, z)


def _heaps(s: Setting, z: float, spots: tuple[float, ...], green: str, high: float = 90) -> Layer:
    rng, pen = s.rng(f"heaps{z}"), Pen()
    for x in spots:
        rubble(pen, x * 100, rng.uniform(240, 420), rng.uniform(0.7, 1.2) * high, rng, green)
    return pen.card(min(spots) - 3.5, max(spots) + 3.5, -0.2, 2.6, z)


def _cracked(s: Setting, green: str) -> Pen:
    """Asphalt with cracks, weeds in them and what is left of the lines."""
    pen, rng = Pen(), s.rng("cracked")
    tone = "#8a8488" if s.season != "winter" else "#ccd2da"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#a8a09a", mix(tone, "#a8a09a", 0.4), tone, dark(tone, 0.1)))
    for y in range(-2400, 1400, 420):
        pen.rect(-12, y, 12, y + 190, "#d8cfae", 2, 0.4)
    for _ in range(70):
        at, low = rng.uniform(-1900, 1900), rng.uniform(-2200, 1100)
        d = f"M{num(at)} {num(low)}"
        for _ in range(rng.randint(3, 6)):
            d += f"l{rng.randint(-90, 90)} {rng.randint(20, 90)}"
        pen.line(d, dark(tone, 0.42), rng.uniform(3, 7), 0.7)
        if green and rng.random() < 0.5:
            pen.oval(at, low, rng.uniform(20, 60), rng.uniform(10, 26), mix(green, tone, 0.25), o=0.8)
    for _ in range(26):
        at, low, r = rng.uniform(-1700, 1700), rng.uniform(-2000, 900), rng.uniform(40, 150)
        pen.oval(at, low, r, r * 0.5, pen.soft("#4a444e", 0.4))
    terrain.sprinkle(pen, rng, ("#9a8f88", "#b0a498", "#a8604a"), 130, 6)
    return pen


def ruins_of_a_city(s: Setting) -> Scenery:
    """A street between broken houses that leads to broken towers in the haze."""
    overgrown = s.looks.has("overgrown", "abandoned", "green", "nature", "plants", "vines", "ivy", "forgotten")
    green = "" if s.season == "winter" else "#7a9a5a" if overgrown else "#8a9468"
    ivy = green if overgrown else ""
    rng = s.rng("far")
    far = Pen()
    x = -5600.0
    while x < 5600:
        wide = rng.uniform(500, 950)
        broken(far, x, wide, rng.uniform(1500, 3600), rng, mix(rng.choice(TONES), "#b8c4d4", 0.55), "")
        x += wide + rng.uniform(60, 420)
    layers = [far.card(-57, 57, -0.3, 37, 60), _row(s, 26, 30, 6, 13, 0.3, 2.6, ivy), _row(s, 15.5, 20, 5, 10, 0.12, 4.0, ivy),
              _heaps(s, 13, (-3.6, 3.2), green), _row(s, 9.0, 15, 4, 7.5, 0.0, 5.6, ivy), _heaps(s, 7.4, (-5.2, 5.6), green, 130)]
    if ivy:
        layers.append(country.trees(s, 11.5, ((-6.6, 4.6), (7.6, 5.2)), 0.7, salt="ruins"))
    layers.append(_heaps(s, 3.6, (-4.6, 4.9), green, 70))
    near = _heaps(s, -0.9, (-3.4, 3.6), green, 34)
    return Scenery((*layers, near), terrain.floors(_cracked(s, green)), haze=0.07)


PLACES = (
    Place(("ruined city", "destroyed city", "bombed city", "broken city", "dead city", "abandoned city", "overgrown city", "ghost city", "city in ruins",
           "city of ruins", "post-apocalyptic city", "apocalyptic city", "ruined town", "destroyed town", "abandoned town", "rubble", "ruined street",
           "ruined streets", "ruins of the city", "ruins of a city", "ruins of the old city", "wasteland city", "war-torn city", "forgotten city"),
          ruins_of_a_city),
)

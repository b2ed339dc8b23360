"""Below the sea: the reef."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import flora, rocks, terrain, waters
from director.tools.generators.animatic.art.places.flora import cool
from director.tools.generators.animatic.art.places.pen import Pen, num

CORALS = ("#ff7f6e", "#ffa25c", "#f277b4", "#b884f2", "#ffd06a", "#5fd6c8")
BLUE = "#2f86b4"


def underwater(s: Setting) -> Scenery:
    """A sandy clearing between two reefs: corals, kelp, anemones, rays of light, a wreck and fish far off."""
    layers = [
        _deep_rocks(s, 60, 0.72),
        _wreck(s, 46),
        _deep_rocks(s, 32, 0.45),
        _shoal(s, 27, 5.0, 4.2),
        _rays(s, 22, 60, 22),
        _deep_rocks(s, 19, 0.22),
    ]
    layers += [
        _kelp(s, 15, ((-13, -7, 7), (7.5, 14, 8)), 6.5),
        _reef(s, 11, 5.0, 10, 1.6),
        _shoal(s, 10, -3.0, 3.6),
        _kelp(s, 8, ((-8.5, -5, 4), (5.5, 9, 4)), 4.6),
        _reef(s, 7, 3.6, 9, 1.2),
    ]
    layers += [
        _rays(s, 6, 24, 11),
        _reef(s, 4.2, 2.7, 8, 0.9),
        _sand_life(s, 3.0, 2.2),
        _reef(s, 2.0, 2.6, 6, 0.62),
        _sand_life(s, 1.2, 1.9),
    ]
    layers += [_near_reef(s), _bubbles(s, 2.6), _bubbles(s, 0.9)]
    return Scenery(tuple(layers), terrain.floors(_seabed(s)), "water", "deep", 0.075, floats=False)


def _seabed(s: Setting) -> Pen:
    """Sand with ripples and a net of light."""
    pen, rng = Pen(), s.rng("seabed")
    sand = "#e4d8b0"
    terrain.base(pen, sand, "#a8c4b8")
    terrain.patches(pen, rng, (light(sand, 0.4), cool(sand, 0.3), "#d0c08a", cool(sand, 0.4)), 100, 0.5)
    dark_d = ""
    for _ in range(140):
        x, z, grow = terrain.somewhere(rng, 24)
        w = rng.uniform(30, 90) * grow
        dark_d += f"M{num(x * 100)} {num(-z * 100)}q{num(w * 0.5)} {num(-14 * grow)} {num(w)} 0t{num(w)} 0"
    pen.line(dark_d, cool(sand, 0.4), 5, 0.35)
    net = _caustics(rng)
    pen.line(net, "#f4ffee", 12, 0.12)
    pen.line(net, "#f8fff4", 4, 0.30)
    terrain.sprinkle(pen, rng, ("#fff6ea", "#b8a07c", "#f2b8a4"), 100, 3.0, 14)
    for x, z, wide in ((-4.0, 4.5, 2.6), (4.2, 4.5, 2.6), (-6, 8, 3.2), (6, 8.4, 3.2)):
        pen.oval(x * 100, -z * 100, wide * 110, wide * 90, pen.soft("#0f4a78", 0.5))
    return pen


def _caustics(rng: random.Random) -> str:
    """A net of light on the sand: a jittered honeycomb that widens with distance."""
    d, z, row = "", -4.5, 0
    last: list[tuple[float, float]] = []
    while z < 17:
        step = 0.55 + 0.055 * (z + 8)
        here = [
            ((k + 0.5 * (row % 2) + rng.uniform(-0.33, 0.33)) * step * 100, -(z + rng.uniform(-0.36, 0.36) * step) * 100)
            for k in range(-9, 10)
        ]
        for k, (x, y) in enumerate(here):
            if k and rng.random() < 0.8:
                px, py = here[k - 1]
                d += f"M{num(px)} {num(py)}Q{num((px + x) / 2)} {num((py + y) / 2 - step * rng.uniform(-30, 30))} {num(x)} {num(y)}"
            if last and k % 2 and rng.random() < 0.85:
                px, py = last[k]
                d += f"M{num(x)} {num(y)}Q{num((px + x) / 2 + step * rng.uniform(-30, 30))} {num((py + y) / 2)} {num(px)} {num(py)}"
        last, row, z = here, row + 1, z + step * 1.15
    return d


def _deep_rocks(s: Setting, z: float, pale: float) -> Layer:
    """Silhouettes of reefs and pillars that leave the middle open, paler with distance."""
    pen, rng = Pen(), s.rng(f"deep{z}")
    tone = mix("#1f5f8a", "#5fb8d4", pale)
    reach = (z + 8) * 0.95
    for k in range(16):
        side = 1 if k % 2 else -1
        x = side * reach * (0.26 + 0.74 * rng.random()) * 100
        tall, wide = z * rng.uniform(12, 40) * (0.5 + abs(x) / reach / 100), z * rng.uniform(14, 26)
        with pen.at(x, 40):
            left, right = (
                rocks.jag(rng, (-wide / 2, 60), (-wide * 0.15, -tall), 0.16),
                rocks.jag(rng, (wide * 0.2, -tall * 0.92), (wide / 2, 60), 0.16),
            )
            pen.poly([*left, *right], pen.slant(light(tone, 0.22), tone, cool(tone, 0.3)))
            flora.mass(pen, flora.crown(rng, 0, -tall, wide * 0.28, wide * 0.13, 9), light(tone, 0.1))
            pen.line(
                "".join(
                    f"M{num(d * wide)} {num(-tall * 0.9)}q{num(rng.uniform(-20, 20))} {num(-z * 2)}"
                    f" {num(rng.uniform(-20, 20))} {num(-z * rng.uniform(3, 6))}"
                    for d in (-0.1, 0, 0.12)
                ),
                tone,
                z * 0.3,
            )
    return pen.card(-reach - z * 0.3, reach + z * 0.3, -0.8, z * 0.95, z)


def _wreck(s: Setting, z: float) -> Layer:
    """The dim shape of a sunken ship."""
    pen = Pen()
    tone = "#4f9fc2"
    with pen.at(-1300, 60, turn=-9):
        pen.path(
            "M-1000 0C-900 -60 -960 -420 -1120 -560L-700 -520L900 -440L1180 -600C1080 -300 960 -80 760 0Z",
            pen.down(light(tone, 0.16), tone),
        )
        pen.line("M-400 -500L-470 -1500M350 -460L330 -1250M-760 -1180L-180 -1100M90 -1000L560 -960", tone, 44)
        pen.line("M-470 -1480L-1080 -560M330 -1230L1120 -600M-470 -1480L330 -1230", tone, 12, 0.8)
        pen.path("".join(f"M{x} -340a48 48 0 1 0 96 0a48 48 0 1 0 -96 0" for x in (-600, -300, 0, 300, 600)), cool(tone, 0.35), 0.7)
    return pen.card(-30, 3, -2, 19, z)


def _rays(s: Setting, z: float, wide: float, tall: float) -> Layer:
    """Beams of daylight from above."""
    return terrain.shafts(Setting(s.looks, False, s.style), z, wide, tall, 8, "#d8fff6", 0.30, 0.35)


def _shoal(s: Setting, z: float, x: float, y: float) -> Layer:
    """A school of small fish that drifts by."""
    pen, rng = Pen(), s.rng(f"shoal{z}")
    tone = mix("#2f7fae", "#ffd06a", 0.55 if z < 15 else 0.12)
    for _ in range(26):
        px, py, r = rng.gauss(0, 150), rng.gauss(0, 60), rng.uniform(9, 16) * z / 14
        pen.path(
            f"M{num(px - r)} {num(py)}Q{num(px)} {num(py - r * 0.8)} {num(px + r)} {num(py)}"
            f"Q{num(px)} {num(py + r * 0.8)} {num(px - r)} {num(py)}"
            f"L{num(px - r * 1.7)} {num(py - r * 0.5)}V{num(py + r * 0.5)}Z",
            pen.down(light(tone, 0.35), cool(tone, 0.3)),
        )
    return Layer(pen.sketch((-600, -260, 600, 260)), z, 12, x, y, drift=0.35, bob=0.06)


def _kelp(s: Setting, z: float, spans: tuple[tuple[float, float, int], ...], tall: float) -> Layer:
    """Tall ribbons of kelp that wave."""
    pen, rng = Pen(), s.rng(f"kelp{z}")
    for left, right, count in spans:
        for _ in range(count):
            x, h, tone = (
                rng.uniform(left, right) * 100,
                tall * rng.uniform(55, 105),
                rng.choice(("#3f8f5c", "#5aa658", "#8ab84c", "#2f7f66")),
            )
            bends = [(x + math.sin(k * 1.15 + x) * 22, -h * k / 8) for k in range(9)]
            pen.line("M" + "L".join(f"{num(px)} {num(py)}" for px, py in bends), cool(tone, 0.25), 8)
            leaf = ""
            for k, (px, py) in enumerate(bends[1:], 1):
                for side in (-1, 1):
                    w, drop = 48 * (1 - k / 14) * rng.uniform(0.8, 1.2), rng.uniform(20, 52)
                    leaf += (
                        f"M{num(px)} {num(py)}q{num(side * w * 0.6)} {num(-drop)} {num(side * w)} {num(-drop * 0.4)}"
                        f"q{num(-side * w * 0.3)} {num(drop * 0.5)} {num(-side * w)} {num(drop * 0.4)}z"
                    )
            flora.mass(pen, leaf, pen.down(light(tone, 0.25), tone, cool(tone, 0.35)))
    return pen.card(-16, 16, -0.4, tall * 1.1, z, sway=1.3)


def _reef(s: Setting, z: float, near: float, count: int, big: float) -> Layer:
    """Coral heads on mossy rock, left and right."""
    pen, rng = Pen(), s.rng(f"reef{z}")
    reach = (z + 8) * 0.85
    for side in (-1, 1):
        for k in range(count // 2 + 1):
            x = side * (near + (reach - near) * (k + rng.random() * 0.8) / (count / 2 + 0.5))
            with pen.at(x * 100, 8):
                rocks.rock(pen, rng, rng.uniform(120, 200) * big, rng.choice(("#7a8098", "#8a7f96")), moss="#5f9a8c")
                for _ in range(3):
                    with pen.at(rng.uniform(-75, 75) * big, -rng.uniform(0, 60) * big):
                        coral(pen, rng, rng.uniform(60, 120) * big, rng.choice(CORALS))
    return pen.card(-reach - 2.5 * big, reach + 2.5 * big, -0.4, 2.9 * big, z, sway=0.1)


def coral(pen: Pen, rng: random.Random, tall: float, colour: str) -> None:
    """One coral: antlers, a fan, tubes, a brain or an anemone."""
    kind = rng.randrange(5)
    paint = pen.down(light(colour, 0.4), colour, cool(colour, 0.4))
    if kind == 0:
        thick = {0: tall * 0.13, 1: tall * 0.09, 2: tall * 0.06}
        lines = {0: "", 1: "", 2: ""}

        def fork(x: float, y: float, angle: float, long: float, level: int) -> None:
            ex, ey = x + long * math.sin(angle), y - long * math.cos(angle)
            lines[level] += f"M{num(x)} {num(y)}L{num(ex)} {num(ey)}"
            if level < 2:
                for turn in (-0.55, 0.1, 0.6):
                    fork(ex, ey, angle + turn + rng.uniform(-0.15, 0.15), long * 0.72, level + 1)

        fork(0, 0, rng.uniform(-0.2, 0.2), tall * 0.42, 0)
        for level, d in lines.items():
            pen.line(d, cool(colour, 0.12) if level < 2 else light(colour, 0.22), thick[level])
    elif kind == 1:
        pen.path(flora.crown(rng, 0, -tall * 0.58, tall * 0.5, tall * 0.46, 13), paint, 0.95)
        pen.line(
            "".join(
                f"M0 0Q{num(tall * a * 0.2)} {num(-tall * 0.5)} {num(tall * a * 0.46)} {num(-tall * (0.95 - abs(a) * 0.3))}"
                for a in (-0.9, -0.55, -0.2, 0.2, 0.55, 0.9)
            ),
            cool(colour, 0.32),
            tall * 0.025,
            0.7,
        )
    elif kind == 2:
        for dx, h in ((-0.26, 0.6), (0.24, 0.72), (-0.02, 1.0), (0.44, 0.42)):
            w = tall * 0.12
            pen.rect(tall * dx - w, -tall * h, tall * dx + w, 4, pen.across(light(colour, 0.35), colour, cool(colour, 0.4)), w)
            pen.oval(tall * dx, -tall * h + w * 0.4, w * 0.72, w * 0.32, cool(colour, 0.6))
    elif kind == 3:
        pen.path(flora.crown(rng, 0, -tall * 0.3, tall * 0.48, tall * 0.36, 10), pen.ball(light(colour, 0.4), colour, cool(colour, 0.45)))
        pen.line(
            "".join(
                f"M{num(rng.uniform(-0.38, 0.2) * tall)} {num(-rng.uniform(0.1, 0.55) * tall)}"
                f"q{num(tall * 0.08)} {num(-tall * 0.1)} {num(tall * 0.15)} 0"
                f"t{num(tall * 0.1)} {num(-tall * 0.03)}"
                for _ in range(9)
            ),
            cool(colour, 0.3),
            tall * 0.025,
            0.7,
        )
    else:
        pen.line(
            "".join(
                f"M0 0Q{num(tall * a * 0.5)} {num(-tall * 0.4)} {num(tall * a * 0.55 + rng.uniform(-6, 6))}"
                f" {num(-tall * (0.72 - abs(a) * 0.22))}"
                for a in (-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1)
            ),
            paint if paint.startswith("#") else light(colour, 0.12),
            tall * 0.07,
        )
        pen.oval(0, -2, tall * 0.3, tall * 0.12, cool(colour, 0.35))


def _sand_life(s: Setting, z: float, near: float) -> Layer:
    """Shells, starfish, small stones and sea grass on the sand."""
    pen, rng = Pen(), s.rng(f"sandlife{z}")
    for k in range(12):
        x = (1 if k % 2 else -1) * rng.uniform(near, near + 2.6) * 100
        with pen.at(x, 6):
            kind = rng.random()
            if kind < 0.3:
                waters.shell(pen, rng.uniform(9, 14), rng.choice(("#f7c4b4", "#fbe6d8", "#d8b8f2")))
            elif kind < 0.6:
                waters.starfish(pen, rng.uniform(12, 18), rng.choice(("#ff8a4c", "#f2608c", "#ffb84c")))
            elif kind < 0.8:
                flora.mass(pen, flora.blades(rng, 0, 4, rng.uniform(30, 56), 7), rng.choice(("#5aa670", "#8ab85c")))
            else:
                rocks.rock(pen, rng, rng.uniform(24, 48), "#8f92a8")
    return pen.card(-6, 6, -0.2, 0.9, z, sway=0.3)


def _near_reef(s: Setting) -> Layer:
    """Dark coral and weed at the lower corners, near the lens."""
    pen, rng = Pen(), s.rng("nearreef")
    for x, tall in ((-265, 75), (-310, 110), (275, 70), (322, 100)):
        with pen.at(x, 34):
            coral(pen, rng, tall, dark(cool("#3f6a9a", 0.5), 0.2))
            flora.mass(pen, flora.blades(rng, 20, 6, tall * 1.1, 7), dark("#1f5a72", 0.3))
    return pen.card(-5.4, 5.4, -0.7, 1.7, -2.0, sway=0.5)


def _bubbles(s: Setting, z: float) -> Layer:
    """Strings of bubbles."""
    pen, rng = Pen(), s.rng(f"bubbles{z}")
    for x in (-260, 240, 420, -430):
        for k in range(9):
            px, py, r = x + rng.uniform(-18, 18), -40 - k * 46 - rng.uniform(0, 20), rng.uniform(3, 8)
            pen.disc(px, py, r, pen.ball("#ffffff/0.75", "#c8f4ff/0.15", "#e8fcff/0.5", r=0.6))
            pen.disc(px - r * 0.35, py - r * 0.35, r * 0.22, "#ffffff", 0.9)
    return pen.card(-5.5, 5.5, 0, 5.4, z, bob=0.12)


PLACES = (
    Place(
        (
            "underwater",
            "ocean floor",
            "sea floor",
            "seabed",
            "deep sea",
            "coral reef",
            "reef",
            "under the sea",
            "bottom of the sea",
            "aquarium",
            "depths",
            "kelp forest",
            "ocean depths",
        ),
        underwater,
    ),
)

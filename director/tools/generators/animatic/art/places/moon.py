"""The ground of another world: a grey moon under stars, red Mars, a strange planet with glowing plants."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import landers, planets
from director.tools.generators.animatic.art.places.pen import Pen, num


@dataclass(frozen=True)
class World:
    """The colours and the sky of a world. `planet` hangs over the horizon."""

    ground: tuple[str, str, str]
    far: str
    sky: str
    light: str
    planet: str
    glow: tuple[str, ...] = ()
    haze: float = 0.0


MOON = World(("#f2ecd8", "#c9c0ac", "#7d7480"), "#a39a98", "stars", "space", "sea")
MARS = World(("#f0a874", "#cc6f46", "#8a3d35"), "#b5604a", "", "", "rock", haze=0.07)
ALIEN = World(("#8fd6b8", "#4a8f9a", "#2c3f78"), "#5a6fb0", "", "neon", "ringed", ("#4dffd2", "#ff5fd0", "#ffd24d"), 0.08)


def _ridge(rng: random.Random, world: World, z: float, half: float, tall: float, jag: float, tone: float) -> Layer:
    """A line of hills or crags, lit on their left flanks."""
    pen = Pen()
    count = 13
    xs = [(-half + 2 * half * k / (count - 1)) for k in range(count)]
    ys = [tall * rng.uniform(0.25, 1.0) for _ in xs]
    crest = f"M{num(xs[0] * 100)} {num(-ys[0] * 100)}"
    for (x0, y0), (x1, y1) in zip(zip(xs, ys, strict=True), list(zip(xs, ys, strict=True))[1:], strict=False):
        mid = (x0 + x1) / 2
        crest += (
            f"C{num((x0 + (mid - x0) * (1 - jag)) * 100)} {num(-y0 * 100)} {num((x1 - (x1 - mid) * (1 - jag)) * 100)} "
            f"{num(-y1 * 100)} {num(x1 * 100)} {num(-y1 * 100)}"
        )
    base = dark(world.far, tone)
    pen.path(crest + f"V2500H{num(xs[0] * 100)}Z", pen.down(light(base, 0.28), base, dark(base, 0.3)))
    for x, y in zip(xs[1:-1], ys[1:-1], strict=True):
        lean = rng.uniform(0.03, 0.1) * half
        pen.path(
            f"M{num(x * 100)} {num(-y * 100)}Q{num((x + lean) * 100)} {num(-y * 55)} {num((x + lean * 0.6) * 100)} "
            f"40L{num((x + lean * 2.2) * 100)} 40"
            f"Q{num((x + lean * 1.8) * 100)} {num(-y * 60)} {num(x * 100)} {num(-y * 100)}Z",
            dark(base, 0.45),
            0.4,
        )
    return pen.card(-half, half, -12, tall * 1.05, z)


def _ground(rng: random.Random, world: World) -> Floor:
    """Dust with craters in true perspective."""
    pen = Pen()
    high, middle, low = world.ground
    pen.rect(-7000, -6000, 7000, 2400, pen.down(dark(middle, 0.1), middle, high, middle, low))
    for _ in range(70):
        depth = rng.random() ** 1.7 * 5200 - 700
        x, r = rng.uniform(-1, 1) * (900 + depth * 1.1), rng.uniform(18, 120) * (0.7 + depth / 2600)
        if abs(x) < 190 + r and -350 < depth < 260:
            continue
        pen.oval(x + r * 0.06, -depth + r * 0.1, r * 1.2, r * 1.2, pen.soft(light(high, 0.4), 0.7))
        pen.disc(x, -depth, r, pen.down(dark(low, 0.45), middle, light(high, 0.3)))
        pen.disc(x, -depth + r * 0.08, r * 0.82, pen.down(dark(low, 0.25), middle))
    for _ in range(130):
        depth = rng.random() * 1500 - 600
        pen.oval(rng.uniform(-1200, 1200), -depth, rng.uniform(4, 16), rng.uniform(4, 12), rng.choice((low, light(high, 0.3))), 0.35)
    return pen.floor(-24, 60, 70)


def _rocks(rng: random.Random, world: World, z: float, half: float, count: int, gap: float) -> Layer:
    """Boulders, and on a living world plants that shine."""
    pen = Pen()
    high, middle, low = world.ground
    for _ in range(count):
        x, r = rng.uniform(gap, half) * rng.choice((-1, 1)) * 100, rng.uniform(0.14, 0.6) * (0.6 + z / 14) * 100
        pen.shadow(x + r * 0.5, 0, r * 1.7, r * 0.24, 0.6)
        shape = (
            f"M{num(x - r)} 4C{num(x - r * 1.05)} {num(-r * 0.5)} {num(x - r * 0.55)} {num(-r * 0.95)} {num(x - r * 0.1)} {num(-r)}"
            f"C{num(x + r * 0.5)} {num(-r * 1.02)} {num(x + r)} {num(-r * 0.5)} {num(x + r)} 4Z"
        )
        pen.path(shape, pen.ball(light(high, 0.3), middle, low, dark(low, 0.5), cx=0.28, cy=0.2, r=0.95))
        pen.path(
            f"M{num(x - r * 0.1)} {num(-r)}L{num(x + r * 0.25)} {num(-r * 0.45)}L{num(x + r * 0.1)} 4H{num(x + r)}C{num(x + r)} "
            f"{num(-r * 0.5)} {num(x + r * 0.5)} {num(-r * 1.02)} "
            f"{num(x - r * 0.1)} {num(-r)}Z",
            dark(low, 0.5),
            0.28,
        )
    for _ in range(count * 2 if world.glow else 0):
        x, tall, colour = (
            rng.uniform(gap, half) * rng.choice((-1, 1)) * 100,
            rng.uniform(0.3, 1.3) * (0.7 + z / 16) * 100,
            rng.choice(world.glow),
        )
        lean = rng.uniform(-0.25, 0.25) * tall
        pen.line(f"M{num(x)} 2Q{num(x)} {num(-tall * 0.6)} {num(x + lean)} {num(-tall)}", dark(colour, 0.6), tall * 0.06)
        pen.disc(x + lean, -tall, tall * 0.16, pen.ball(light(colour, 0.6), colour, dark(colour, 0.4)))
        pen.disc(x + lean, -tall, tall * 0.16, colour, 0.55, glow=True)
        pen.pool(x + lean, -tall, tall * 0.6, tall * 0.6, colour, 0.5)
    return pen.card(-half - 2, half + 2, -0.3, 3.4 + z / 6, z, night_glow=False)


def _horns(rng: random.Random, world: World, z: float, half: float, count: int) -> Layer:
    """Curved horns of stone with glowing tips, on a strange planet."""
    pen = Pen()
    for k in range(count):
        x = (-half + 2 * half * (k + rng.random()) / count) * 100
        tall, lean = rng.uniform(5, 15) * 100, rng.choice((-1, 1)) * rng.uniform(0.2, 0.6)
        wide, tone = tall * rng.uniform(0.12, 0.2), rng.choice((world.ground[1], world.ground[2], world.far))
        tip = x + lean * tall
        pen.path(
            f"M{num(x - wide)} 60C{num(x - wide * 0.8)} {num(-tall * 0.5)} {num(x)} {num(-tall * 0.85)} {num(tip)} {num(-tall)}"
            f"C{num(x + wide * 0.9)} {num(-tall * 0.75)} {num(x + wide * 0.9)} {num(-tall * 0.4)} {num(x + wide)} 60Z",
            pen.across(light(tone, 0.3), tone, dark(tone, 0.45)),
        )
        glow = rng.choice(world.glow)
        pen.disc(tip, -tall, tall * 0.02, glow, glow=True)
        pen.pool(tip, -tall, tall * 0.12, tall * 0.12, glow, 0.6)
    return pen.card(-half * 1.3, half * 1.3, -0.6, 17, z, night_glow=False)


def build(world: World, setting: Setting) -> Scenery:
    rng = setting.rng("world")
    side = rng.choice((-1, 1))
    planet = planets.card(rng, world.planet, side * 70, 58, 240, 28 if world.planet != "rock" else 10)
    layers: tuple[Layer, ...] = (
        planet,
        _ridge(rng, world, 150, 260, 22, 0.25 if world.glow else 0.05, 0.1),
        _ridge(rng, world, 90, 150, 9, 0.15, 0.18),
        _ridge(rng, world, 60.5, 105, 2.6, 0.0, 0.1),
        *((_horns(rng, world, 40, 52, 9),) if world.glow else ()),
        _rocks(rng, world, 26, 40, 14, 6.0),
        _rocks(rng, world, 9, 16, 11, 3.4),
        _rocks(rng, world, 2.6, 8, 5, 2.6),
        _rocks(rng, world, -1.5, 4.5, 3, 2.3),
    )
    if world is MOON and setting.looks.has("lander", "module"):
        craft = Pen()
        landers.lander(craft, 330, 0.9)
        layers = (*layers[:-2], craft.card(-1, 7.4, -0.3, 5.4, 6.4), *layers[-2:])
    sky = "#b98a6a #dba87c #f6d9b0" if world is MARS and not setting.dark else world.sky
    return Scenery(layers, (_ground(rng, world),), sky=sky, light=world.light, haze=world.haze)


PLACES = (
    Place(
        (
            "moon",
            "moon surface",
            "lunar surface",
            "surface of the moon",
            "crater",
            "asteroid surface",
            "lunar landscape",
            "on the moon",
        ),
        partial(build, MOON),
    ),
    Place(("mars", "red planet", "mars surface", "planet", "planet surface", "martian desert", "martian surface"), partial(build, MARS)),
    Place(
        (
            "alien planet",
            "alien world",
            "strange planet",
            "exoplanet",
            "another planet",
            "new planet",
            "alien landscape",
            "distant planet",
            "alien jungle",
        ),
        partial(build, ALIEN),
    ),
)

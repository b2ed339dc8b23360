"""Open space: planets, drifting rocks and a far sun in front of a nebula."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import planets
from director.tools.generators.animatic.art.places.pen import Pen, num

ROCKS = (("#a99ac8", "#5c4f86", "#241d45"), ("#8fa3c8", "#475a86", "#1a2145"), ("#c89a9a", "#7d5470", "#2f1d3d"))


def asteroid(pen: Pen, x: float, y: float, r: float, tones: tuple[str, str, str], rng: random.Random) -> None:
    """A tumbling rock, lit from the upper left: facets, craters and a thin bright edge."""
    points = rng.randint(9, 12)
    shape = planets.blob(rng, 0, 0, r, points, 0.2, rng.uniform(0.68, 0.9))
    with pen.at(x, y, turn=rng.uniform(-35, 35)):
        pen.path(shape, pen.ball(light(tones[0], 0.25), tones[0], tones[1], tones[2], "#0a0720", cx=0.28, cy=0.22, r=0.95))
        pen.line(
            f"M{num(-r * 0.8)} {num(-r * 0.1)}Q{num(-r * 0.6)} {num(-r * 0.62)} {num(-r * 0.05)} {num(-r * 0.72)}",
            "#fff1e0",
            r * 0.025,
            0.35,
        )
        for _ in range(rng.randint(4, 7)):
            cx, cy, size = rng.uniform(-0.5, 0.42) * r, rng.uniform(-0.42, 0.36) * r, rng.uniform(0.06, 0.2) * r
            pen.oval(cx + size * 0.12, cy + size * 0.16, size, size * 0.78, light(tones[0], 0.15), 0.45)
            pen.oval(cx, cy, size, size * 0.78, pen.slant(dark(tones[1], 0.55), tones[1]), 0.9)
        pen.path(
            f"M{num(r * 0.1)} {num(-r * 0.5)}L{num(r * 0.3)} {num(-r * 0.1)}L{num(r * 0.12)} {num(r * 0.4)}L{num(r * 0.5)} {num(r * 0.1)}Z",
            "#0a0720",
            0.16,
        )


def _belt(
    rng: random.Random, z: float, count: int, spread: tuple[float, float], sizes: tuple[float, float], middle: float, gap: float = 0.0
) -> Layer:
    """Rocks scattered over a card around `middle` (metres); none within `gap` of the centre line."""
    pen, tones = Pen(), rng.choice(ROCKS)
    half, tall = spread
    for _ in range(count):
        x = rng.uniform(gap, half) * rng.choice((-1, 1))
        y = middle + rng.uniform(-tall, tall)
        asteroid(pen, x * 100, -y * 100, rng.uniform(*sizes) * 100, tones, rng)
    edge = sizes[1] * 1.3
    return pen.card(
        -half - edge,
        half + edge,
        middle - tall - edge,
        middle + tall + edge,
        z,
        bob=0.02 * z / 3 + 0.04,
        drift=rng.choice((-1, 1)) * 0.006 * z,
    )


def _foreground(rng: random.Random) -> Layer:
    """Large rocks at the lower corners that frame the picture."""
    pen = Pen()
    for x, y, r in ((-330, 60, 95), (345, -10, 120), (-420, -330, 70)):
        asteroid(pen, x, y, r, ROCKS[0], rng)
    return pen.card(-6, 6, -2.2, 4.4, -1.4, bob=0.04)


def _dust(rng: random.Random, z: float, half: float) -> Layer:
    """Glittering specks between the planets."""
    pen = Pen()
    for _ in range(90):
        x, y, r = rng.uniform(-half, half), rng.uniform(-half * 0.7, half * 0.7), rng.choice((1.0, 1.0, 1.6, 2.4)) * half * 0.11
        colour = rng.choice(("#ffffff", "#9fe0ff", "#ffc4f0", "#ffe2a8"))
        pen.disc(x * 100, y * 100, r * 2.4, pen.soft(colour, 0.5), glow=True)
        pen.disc(x * 100, y * 100, r * 0.5, colour, 0.9, glow=True)
    return pen.card(-half, half, -half * 0.7 + 1, half * 0.7 + 1, z, drift=0.02 * z / 10)


def build(setting: Setting) -> Scenery:
    rng = setting.rng("space")
    side = rng.choice((-1, 1))
    first, second = rng.choice((("ringed", "rock"), ("sea", "rock"), ("ringed", "sea"), ("gas", "sea")))
    layers = (
        planets.card(rng, "sun", -side * 120, 92, 320, 30),
        planets.card(rng, first, side * 50, 28, 170, 33, drift=side * -0.12),
        planets.card(rng, second, -side * 46, -14, 130, 9, drift=side * 0.1),
        planets.card(rng, "rock", -side * 16, 33, 150, 4),
        _dust(rng, 40, 34),
        _belt(rng, 60, 22, (60, 9), (0.5, 2.0), -6.0),
        _belt(rng, 26, 11, (30, 11), (0.4, 1.7), 1.0, 6.0),
        _belt(rng, 9, 7, (12, 6.5), (0.25, 0.75), 1.2, 3.4),
        _foreground(rng),
    )
    spots = ((0.0, 0.0), (-1.4, 0.5), (1.5, 0.6), (-2.7, 1.4), (2.8, 1.6))
    return Scenery(layers, (), sky="stars", light="space", haze=0.0, spots=spots, floats=True)


PLACES = (
    Place(
        (
            "open space",
            "outside the spaceship",
            "outside the space station",
            "space",
            "outer space",
            "deep space",
            "galaxy",
            "orbit",
            "void",
            "cosmos",
            "universe",
            "stars",
            "asteroid belt",
            "asteroid field",
            "asteroid",
            "milky way",
            "solar system",
            "nebula",
            "zero gravity",
            "among the stars",
            "interstellar space",
        ),
        build,
    ),
)

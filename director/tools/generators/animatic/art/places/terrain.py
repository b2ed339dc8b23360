"""Ground in true perspective and what stands on it in rows: turf, trails, tufts, hills, woods in the distance, mist, frames.

Ground is drawn in (x, -depth) centimetres and cut into short floors, so that fog grows in small steps and actors stand between
the cuts. Rows are cards in (x, -height).
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import flora
from director.tools.generators.animatic.art.places.flora import MOON, cool
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

NEAR, FAR, HALF = -8.0, 46.0, 78.0
CUTS = (NEAR, -2.0, 2.0, 5.0, 8.5, 13.0, 19.0, 26.0, 35.0, FAR)


def floors(pen: Pen, cuts: tuple[float, ...] = CUTS, half: float = HALF, height: float = 0.0) -> tuple[Floor, ...]:
    """The ground a pen has drawn, as floors between the cuts (metres of depth)."""
    whole = pen.sketch((-half * 100, -cuts[-1] * 100, half * 100, -cuts[0] * 100))
    made = []
    for a, b in itertools.pairwise(cuts):
        low = a if a == cuts[0] else a - 0.06 * (b - a)  # overlap hides the seam
        made.append(Floor(replace(whole, box=(-half * 100, -b * 100, half * 100, -low * 100)), low, b, half, height))
    return tuple(made)


def somewhere(rng: random.Random, far: float = FAR, near: float = -5.0, wide: float = 1.0) -> tuple[float, float, float]:
    """A random point of the ground as the picture sees it: x, z in metres and how much larger things must be drawn there."""
    z = near + (far - near) * rng.random() ** 2.3
    return rng.uniform(-1, 1) * (z + 9) * wide, z, (z + 9) / 9


def base(pen: Pen, colour: str, far_colour: str, half: float = HALF, far: float = FAR) -> None:
    """The plain ground: towards `far_colour` in the distance, a little deeper under the lens."""
    pen.rect(-half * 100, -far * 100, half * 100, -1200, pen.down(far_colour, mix(far_colour, colour, 0.6), colour))
    pen.rect(
        -half * 100, -1210, half * 100, -NEAR * 100, pen.down(colour, colour, cool(dark(colour, 0.06), 0.14), cool(dark(colour, 0.1), 0.26))
    )


def patches(
    pen: Pen, rng: random.Random, tones: tuple[str, ...], count: int = 110, strength: float = 0.4, far: float = FAR, stretch: float = 1.0
) -> None:
    """Soft uneven spots of other colours."""
    for k in range(count):
        x, z, grow = somewhere(rng, far)
        pen.oval(
            x * 100, -z * 100, rng.uniform(50, 170) * grow * stretch, rng.uniform(60, 180) * grow, pen.soft(tones[k % len(tones)], strength)
        )


def turf(pen: Pen, rng: random.Random, colour: str, count: int = 420, trail: Trail | None = None, far: float = 30.0) -> None:
    """Strokes of grass lying on the ground, dark and light, finer with distance."""
    for tone, share in (
        (cool(colour, 0.30), 0.4),
        (light(mix(colour, "#f0e070", 0.3), 0.12), 0.4),
        (light(mix(colour, "#f6ec90", 0.4), 0.35), 0.2),
    ):
        bands = {1.0: "", 1.6: "", 2.6: "", 4.0: ""}
        for _ in range(int(count * share)):
            x, z, grow = somewhere(rng, far)
            if z < 1.0 or (trail is not None and trail.covers(x, z, 0.1)):
                continue
            band = min(bands, key=lambda b: abs(b - grow))
            long = rng.uniform(14, 30) * grow
            bands[band] += f"M{num(x * 100)} {num(-z * 100)}l{num(rng.uniform(-6, 6) * grow)} {num(-long)}"
        for grow, d in bands.items():
            if d:
                pen.line(d, tone, 2.2 * grow, 0.5)


def sprinkle(
    pen: Pen,
    rng: random.Random,
    tones: tuple[str, ...],
    count: int,
    size: float = 4.0,
    far: float = 26.0,
    trail: Trail | None = None,
    o: float = 0.9,
) -> None:
    """Petals, fallen leaves, pebbles or daisies scattered over the ground."""
    for tone in tones:
        d = ""
        for _ in range(count // len(tones)):
            x, z, grow = somewhere(rng, far)
            if trail is not None and trail.covers(x, z, 0.0):
                continue
            a = size * rng.uniform(0.6, 1.3) * (0.6 + 0.4 * grow)
            d += (
                f"M{num(x * 100 - a)} {num(-z * 100)}a{num(a)} {num(a * 2)} 0 1 0 {num(a * 2)} 0"
                f"a{num(a)} {num(a * 2)} 0 1 0 {num(-a * 2)} 0"
            )
        if d:
            pen.raw(f'<path d="{d}" fill="{tone}" fill-opacity="{o}"/>')


def cast(pen: Pen, rng: random.Random, x: float, z: float, wide: float, tone: str = "#173a5c", o: float = 0.5) -> None:
    """The shadow a tree throws to the right and towards us, with flecks of light in it."""
    grow = wide * 100
    pen.oval((x + wide * 0.45) * 100, -(z - wide * 0.25) * 100, grow * 0.95, grow * 0.75, pen.soft(tone, o))
    for _ in range(7):
        dx, dz = rng.uniform(-0.3, 1.2) * grow, rng.uniform(-0.2, 0.6) * grow
        pen.oval(x * 100 + dx, -z * 100 + dz, grow * rng.uniform(0.18, 0.34), grow * rng.uniform(0.2, 0.4), pen.soft(tone, o * 0.75))


def trail(pen: Pen, rng: random.Random, way: Trail, soil: str, verge: str) -> None:
    """A trodden path: soft verge, ragged edge, worn middle, ruts and pebbles."""
    pen.path(way.outline(rng, 0.22, 0.10), cool(verge, 0.28), 0.45)
    pen.path(way.outline(rng, 0.05, 0.07), cool(soil, 0.22))
    pen.path(way.outline(rng, -0.04, 0.06), pen.across(soil, light(soil, 0.16), soil))
    pen.path(way.outline(rng, 0, 0.05, 0.5), light(soil, 0.30), 0.55)
    for share in (-0.45, 0.42):
        pen.line(way.along(share), cool(soil, 0.35), 7, 0.28)
    light_d = dark_d = ""
    for x, z, w in way.smooth(0.5):
        for _ in range(3 if z < 12 else 1):
            px, a = (x + rng.uniform(-0.95, 0.95) * w) * 100, rng.uniform(2, 6) * (1 + max(0, z) / 14)
            pz = (z + rng.uniform(-0.3, 0.3)) * 100
            stone = f"M{num(px - a)} {num(-pz)}a{num(a)} {num(a * 1.4)} 0 1 0 {num(a * 2)} 0a{num(a)} {num(a * 1.4)} 0 1 0 {num(-a * 2)} 0"
            light_d, dark_d = (light_d + stone, dark_d) if rng.random() < 0.5 else (light_d, dark_d + stone)
    flora.mass(pen, light_d, light(soil, 0.45), 0.7)
    flora.mass(pen, dark_d, cool(soil, 0.45), 0.5)


def tufts(
    s: Setting,
    z: float,
    colour: str,
    count: int,
    tall: float,
    flowers: tuple[str, ...] = (),
    way: Trail | None = None,
    clear: float = 0.0,
    salt: str = "",
    share: float = 0.35,
) -> Layer:
    """A row of grass tufts, some in flower, standing at depth z; none on `way` nor within `clear` metres of the middle."""
    pen, rng = Pen(), s.rng(f"tufts{z}{salt}")
    half = max(5.0, (z + 9) * 1.05)
    tones = {cool(colour, 0.26): "", colour: "", light(mix(colour, MOON if s.dark else "#f4ea86", 0.35), 0.18): ""}
    blooms: list[tuple[float, float, str]] = []
    for _ in range(count):
        x = rng.gauss(0, 0.10) * half + rng.choice((-1, -0.55, -0.3, 0.22, 0.5, 0.85)) * half * rng.uniform(0.75, 1.05)
        if abs(x) < clear or (way is not None and way.covers(x, z, 0.12)):
            continue
        h, y = tall * rng.uniform(0.5, 1.1), rng.uniform(-2, 5)
        for tone, k in zip(tones, (0.9, 1.0, 0.75), strict=True):
            tones[tone] += flora.blades(rng, x * 100 + rng.uniform(-6, 6), y + 3, h * k, 4)
        if flowers and rng.random() < share:
            blooms.append((x * 100 + rng.uniform(-8, 8), y - h * rng.uniform(0.75, 1.15), rng.choice(flowers)))
    for tone, d in tones.items():
        if d:
            flora.mass(pen, d, tone)
    for x, y, tone in blooms:
        pen.line(f"M{num(x)} {num(y)}q2 {num(-y * 0.5)} 0 {num(-y)}", cool(colour, 0.1), max(1.2, tall * 0.035), 0.8)
        flora.bloom(pen, x, y, max(2.2, tall * 0.12), tone)
    return pen.card(-half * 1.15, half * 1.15, -0.12, tall * 0.0155 + 0.08, z, sway=0.5)


def rolling(rng: random.Random, half: float, top: float, rough: float, step: float) -> list[tuple[float, float]]:
    """A soft skyline from -half to half, metres: points (x, height)."""
    phases = [rng.uniform(0, math.tau) for _ in range(4)]
    count = max(8, round(2 * half / step))
    return [
        (
            x,
            top
            + rough
            * sum(math.sin(x / step * k + p) * w for k, p, w in zip((0.23, 0.51, 0.97, 1.7), phases, (0.55, 0.3, 0.12, 0.05), strict=True)),
        )
        for x in (-half + 2 * half * i / count for i in range(count + 1))
    ]


def skyline(points: list[tuple[float, float]], bottom: float) -> str:
    """A filled shape (centimetres) under a soft line through points in metres."""
    d = f"M{num(points[0][0] * 100)} {num(-points[0][1] * 100)}"
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        mid = (x0 + x1) * 50
        d += f"C{num(mid)} {num(-y0 * 100)} {num(mid)} {num(-y1 * 100)} {num(x1 * 100)} {num(-y1 * 100)}"
    return f"{d}V{num(bottom * 100)}H{num(points[0][0] * 100)}Z"


def hill(
    s: Setting,
    z: float,
    wide: float,
    top: float,
    rough: float,
    colour: str,
    salt: str,
    mist: str = "#dcebf0",
    woods: str = "",
    fields: bool = False,
) -> Layer:
    """A hill at depth z: lit along its back, sinking into mist, with copses of `woods` and strips of fields."""
    pen, rng = Pen(), s.rng(f"hill{salt}{z}")
    points = rolling(rng, wide / 2, top, rough, wide / 26)
    shape = skyline(points, top + rough)
    pen.path(shape, pen.down(light(mix(colour, MOON if s.dark else "#fff0a0", 0.3), 0.10), colour, mix(colour, mist, 0.55), mist))
    pen.line(shape[: shape.index("V")], MOON if s.dark else light(mix(colour, "#fff2a8", 0.5), 0.3), z * 0.28, 0.55)
    if s.dark:
        pen.line(shape[: shape.index("V")], MOON, z * 0.25, 0.20, glow=True)
    if fields:
        for _ in range(9):
            x, y = rng.choice([p for p in points if abs(p[0]) < z * 0.9])
            w, h, drop = z * rng.uniform(6, 14), rough * rng.uniform(10, 26), rough * rng.uniform(12, 70)
            tone = rng.choice((light(mix(colour, "#f2dc7a", 0.6), 0.1), mix(colour, "#4f8f56", 0.5), mix(colour, "#e8cf8a", 0.5)))
            pen.path(
                f"M{num(x * 100 - w)} {num(-y * 100 + drop + h)}"
                f"Q{num(x * 100 - w * 0.4)} {num(-y * 100 + drop)} {num(x * 100 + w * 0.3)} {num(-y * 100 + drop)}"
                f"T{num(x * 100 + w)} {num(-y * 100 + drop + h * 0.6)}"
                f"Q{num(x * 100)} {num(-y * 100 + drop + h * 1.5)} {num(x * 100 - w)} {num(-y * 100 + drop + h)}"
                "Z",
                tone,
                0.45,
            )
    if woods:
        for _ in range(26):
            x, y = rng.choice([p for p in points if abs(p[0]) < z * 1.3])
            r, down = z * rng.uniform(1.2, 2.6), rng.choice((0.0, 0.0, rng.uniform(0, rough * 50)))
            cx, cy = x * 100 + rng.uniform(-0.3, 0.3) * z, -y * 100 + down
            flora.mass(
                pen,
                "".join(
                    flora.crown(rng, cx + r * d, cy - r * 0.3, r * g, r * g * 0.8, 7) for d, g in ((-1.0, 0.55), (0.0, 0.75), (1.0, 0.5))
                ),
                pen.down(light(mix(woods, "#fff0a0", 0.2), 0.15), woods, mix(woods, mist, 0.4)),
            )
    return pen.card(-wide / 2, wide / 2, -(top + rough) - z * 0.25, top + rough * 1.3 + z * 0.06, z)


def woodline(
    s: Setting,
    z: float,
    wide: float,
    tall: tuple[float, float],
    tones: tuple[str, ...],
    count: int,
    salt: str = "",
    conifers: float = 0.0,
    clear: tuple[float, float] = (0.0, 0.0),
    mist: str = "#dcebe6",
) -> Layer:
    """A distant edge of woods: massed crowns (and firs), light on top, misty at the foot. `clear` is an interval of x left open."""
    pen, rng = Pen(), s.rng(f"wood{salt}{z}")
    spots = sorted(((k + rng.uniform(-0.4, 0.4) + 0.5) / count - 0.5) * wide for k in range(count))
    rng.shuffle(spots)
    edge = MOON if s.dark else "#fff0a0"
    for x in spots:
        if clear[0] < x < clear[1]:
            continue
        h, tone = rng.uniform(*tall) * 100, rng.choice(tones)
        if rng.random() < conifers:
            w = h * 0.21
            steps = "".join(
                f"L{num(x * 100 + w * k / 5)} {num(-h * (1 - k / 5.4))}"
                f"L{num(x * 100 + w * k / 5 * 0.62)} {num(-h * (1 - k / 5.4) - h * 0.02)}"
                for k in range(1, 6)
            )
            back = "".join(
                f"L{num(x * 100 - w * k / 5 * 0.62)} {num(-h * (1 - k / 5.4) - h * 0.02)}"
                f"L{num(x * 100 - w * k / 5)} {num(-h * (1 - k / 5.4))}"
                for k in range(5, 0, -1)
            )
            pen.path(
                f"M{num(x * 100)} {num(-h)}{steps}V30H{num(x * 100 - w)}{back}Z",
                pen.down(light(mix(tone, edge, 0.25), 0.1), cool(tone, 0.16), mix(tone, mist, 0.5)),
            )
        else:
            r = h * 0.42
            flora.mass(
                pen,
                flora.crown(rng, x * 100, -h * 0.55, r, h * 0.45, 10)
                + f"M{num(x * 100 - r * 0.7)} {num(-h * 0.4)}h{num(r * 1.4)}V30h{num(-r * 1.4)}Z",
                pen.down(light(mix(tone, edge, 0.3), 0.12), tone, mix(cool(tone, 0.25), mist, 0.45)),
            )
            flora.mass(
                pen, flora.dabs(rng, x * 100, -h * 0.62, r, h * 0.36, 9, h * 0.07, (-0.4, -0.5)), light(mix(tone, edge, 0.45), 0.2), 0.6
            )
    return pen.card(-wide / 2, wide / 2, -0.3, tall[1] * 1.2, z, sway=0.04)


def mist_bank(s: Setting, z: float, wide: float, tall: float, colour: str = "#e6f0f4", o: float = 0.5, y: float = -0.4) -> Layer:
    """A low veil of mist that drifts."""
    pen, rng = Pen(), s.rng(f"mist{z}")
    for _ in range(15):
        x, w = rng.uniform(-0.36, 0.36) * wide * 100, wide * rng.uniform(7, 14)
        pen.oval(x, -(y + tall * 0.5) * 100, w, tall * rng.uniform(30, 49), pen.soft(colour, o))
    return pen.card(-wide / 2, wide / 2, y, y + tall, z, drift=0.12)


def shafts(
    s: Setting, z: float, wide: float, tall: float, count: int = 7, colour: str = "#fff3c4", o: float = 0.28, lean: float = 0.45
) -> Layer:
    """Slanting beams of light (moonlight in the dark) from the upper left, as a card at depth z."""
    pen, rng = Pen(), s.rng(f"shafts{z}")
    tone = MOON if s.dark else colour
    for k in range(count):
        x, w = ((k + rng.uniform(0.1, 0.9)) / count - 0.5) * wide * 100 - tall * lean * 50, rng.uniform(0.02, 0.07) * wide * 100
        slip = tall * lean * 100
        pen.path(
            f"M{num(x)} {num(-tall * 100)}h{num(w)}L{num(x + slip + w * 2.1)} 0H{num(x + slip - w * 0.6)}Z",
            pen.down(f"{tone}/{o:.2f}", f"{tone}/{o * 0.65:.2f}", f"{tone}/0"),
            rng.uniform(0.45, 1.0),
        )
    return pen.card(-wide / 2, wide / 2, 0, tall, z)


def frame(s: Setting, tone: str, z: float = -2.3, bough: bool = True, low: bool = True) -> Layer:
    """Soft dark leaves at the edges of the picture, near the lens: a bough from the upper left, sprays in the lower corners."""
    pen, rng = Pen(), s.rng(f"frame{z}")
    if low:
        for side in (-1, 1):
            for k in range(4):
                flora.silhouette(
                    pen, rng, side * (262 + 26 * k), 40, side * rng.uniform(-35, 70), rng.uniform(34, 74) * (1 if side < 0 else 0.8), tone
                )
    if bough:
        pen.line("M-860 -470Q-420 -330 -300 -318T-170 -282", dark(tone, 0.25), 13)
        pen.line("M-420 -352Q-330 -300 -250 -262", dark(tone, 0.25), 7)
        for _ in range(19):
            t = rng.random()
            x, y = -820 + 660 * t, -440 + 150 * t + rng.uniform(-26, 34)
            flora.mass(pen, flora.dabs(rng, x, y, 56, 34, 26, 24), mix(tone, dark(tone, 0.4), rng.random()))
    return pen.card(-9, 9, -1.2, 6.6, z, sway=0.35)

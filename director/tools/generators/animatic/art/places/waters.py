"""Open water: sea, a lighthouse on its rocks."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import MOON, cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent

SEA = "#2b8fc0"
WATER_CUTS = (-8.0, -0.3, 2.0, 5.0, 9.0, 15.0, 25.0, 42.0, 75.0, 140.0, 260.0)


def water(
    pen: Pen,
    rng: random.Random,
    colour: str,
    far_colour: str,
    near: float = -8.0,
    far: float = 260.0,
    half: float = 420.0,
    strokes: int = 620,
) -> None:
    """A water surface from `near` to `far`: depth of colour, long troughs, glints that thin out with distance."""
    for a, b, c0, c1 in (
        (42, far, far_colour, mix(far_colour, colour, 0.45)),
        (9, 42, mix(far_colour, colour, 0.45), colour),
        (near, 9, colour, cool(dark(colour, 0.05), 0.28)),
    ):
        if b > near:
            pen.rect(-half * 100, -b * 100, half * 100, -max(a, near) * 100 + 12, pen.down(c0, c1))
    road = ""
    for _ in range(130):  # the sun's road: it stands at 0.3 of the width
        z = 6 + 150 * rng.random() ** 2.0
        x, w, h = (-0.30 * (z + 6) + rng.gauss(0, 0.07) * (z + 10)) * 100, rng.uniform(2.0, 7.0) * (z + 6), (z + 9) * 0.5
        road += f"M{num(x - w)} {num(-z * 100)}q{num(w)} {num(-h)} {num(w * 2)} 0q{num(-w)} {num(h)} {num(-w * 2)} 0z"
    for tone, share, o in (
        (cool(colour, 0.34), 0.36, 0.5),
        (light(mix(colour, "#7fe0e0", 0.5), 0.1), 0.40, 0.45),
        (light(colour, 0.65), 0.24, 0.6),
    ):
        bands: dict[float, str] = {1.0: "", 2.0: "", 4.0: "", 9.0: "", 20.0: ""}
        for _ in range(int(strokes * share)):
            z = near + (min(far, 190) - near) * rng.random() ** 3.0
            grow = (z + 9) / 9
            x = rng.uniform(-1, 1) * (z + 9) * 1.05
            w, k = rng.uniform(16, 80) * grow, min(bands, key=lambda band: abs(band - grow))
            h = rng.uniform(3, 9) * grow
            bands[k] += f"M{num(x * 100 - w)} {num(-z * 100)}q{num(w)} {num(-h * 2)} {num(w * 2)} 0q{num(-w)} {num(h)} {num(-w * 2)} 0z"
        for d in bands.values():
            if d:
                flora.mass(pen, d, tone, o)
    flora.mass(pen, road, "#fff4d6", 0.62)


def glitter(s: Setting, z: float, wide: float, x: float = -0.2, count: int = 70) -> Layer:
    """The road of sun or moon on the water: short bright strokes lying at depth z, drifting a little."""
    pen, rng = Pen(), s.rng(f"glitter{z}")
    tone = "#fff3cf" if not s.dark else "#d6e0ff"
    d = ""
    for _ in range(count):
        px, w = rng.gauss(x * wide, wide * 0.11) * 100, rng.uniform(0.25, 1.0) * z * 1.6
        py = rng.uniform(-0.5, 0.5) * z * 1.3
        d += f"M{num(px - w)} {num(py)}q{num(w)} {num(-z * 0.10)} {num(w * 2)} 0q{num(-w)} {num(z * 0.10)} {num(-w * 2)} 0z"
    flora.mass(pen, d, tone, 0.75)
    flora.mass(pen, d, tone, 0.42, glow=True)
    return pen.card(-wide / 2, wide / 2, -z * 0.012, z * 0.012, z, drift=0.10, bob=0.004 * z)


def waves(s: Setting, z: float, tall: float, colour: str, count: int, salt: str = "", clear: float = 0.0, foam: float = 0.8) -> Layer:
    """Separate swells at depth z: each rises glassy and bright at its back, deep in its face, with a broken crest of foam; they
    bob and drift."""
    pen, rng = Pen(), s.rng(f"wave{z}{salt}")
    half = (z + 8) * 1.05 + 2
    for k in range(count):
        x = ((k + rng.uniform(0.05, 0.95)) / count - 0.5) * 2 * half * 100
        w, h = rng.uniform(0.9, 1.9) * (80 + tall * 380), tall * 100 * rng.uniform(0.55, 1.1)
        if abs(x) < clear * 100:
            h *= 0.25
        d = (
            f"M{num(x - w)} {num(h * 0.34)}C{num(x - w * 0.55)} {num(h * 0.2)} {num(x - w * 0.30)} {num(-h)} {num(x)} {num(-h)}"
            f"S{num(x + w * 0.5)} {num(h * 0.1)} {num(x + w)} {num(h * 0.34)}Q{num(x)} {num(h * 1.1)} {num(x - w)} {num(h * 0.34)}"
            "Z"
        )
        top = light(mix(colour, "#7ff0e0", 0.45), 0.15)
        pen.path(d, pen.down(top, mix(colour, top, 0.35), f"{cool(colour, 0.25)}/0.85", f"{cool(colour, 0.2)}/0"))
        if foam and rng.random() < 0.75:
            a = h * 0.16
            pen.path(
                f"M{num(x - w * 0.34)} {num(-h * 0.62)}Q{num(x - w * 0.12)} {num(-h * 1.08)} {num(x + w * 0.06)} {num(-h * 0.97)}"
                f"T{num(x + w * 0.30)} {num(-h * 0.62)}Q{num(x + w * 0.14)} {num(-h * 0.62)} {num(x + w * 0.08)} {num(-h * 0.74)}"
                f"Q{num(x - w * 0.04)} {num(-h * 0.52)} {num(x - w * 0.10)} {num(-h * 0.78)}"
                f"Q{num(x - w * 0.2)} {num(-h * 0.55)} {num(x - w * 0.34)} {num(-h * 0.62)}"
                "Z",
                "#f2fbff",
                foam,
            )
            dots = "".join(f"M{num(x + rng.uniform(-0.4, 0.4) * w)} {num(-h * rng.uniform(0.1, 0.6))}h.1" for _ in range(7))
            pen.line(dots, "#e8f8fc", max(2.0, a * 0.5), foam * 0.7)
            if s.dark:
                pen.line(
                    f"M{num(x - w * 0.34)} {num(-h * 0.62)}Q{num(x - w * 0.12)} {num(-h * 1.08)} {num(x + w * 0.06)} {num(-h * 0.97)}",
                    MOON,
                    a,
                    0.3,
                    glow=True,
                )
    drift = rng.choice((-1, 1)) * rng.uniform(0.05, 0.12)
    return pen.card(-half - 3, half + 3, -tall * 1.1, tall * 1.25, z, bob=0.02 + 0.05 * tall, drift=drift)


def coast(s: Setting, z: float = 190, colour: str = "#8fa8c0") -> Layer:
    """Far headlands that leave the sea open in the middle."""
    pen, rng = Pen(), s.rng("coast")
    for x, w, h in ((-0.62, 0.55, 0.075), (-0.40, 0.26, 0.036), (0.55, 0.46, 0.062), (0.80, 0.5, 0.095)):
        peaks = rocks.jag(rng, (x * z * 100 - w * z * 50, 30), (x * z * 100, -h * z * 100), 0.10)
        down = rocks.jag(rng, (x * z * 100, -h * z * 100), (x * z * 100 + w * z * 50, 30), 0.10)
        pen.poly(
            [*peaks, *down[1:]], pen.down(light(mix(colour, MOON if s.dark else "#fff0b0", 0.2), 0.1), colour, mix(colour, "#dcecf2", 0.5))
        )
        pen.poly([*rocks.jag(rng, (x * z * 100, -h * z * 100), (x * z * 100 + w * z * 8, 30), 0.2), *down[::-1]], cool(colour, 0.25), 0.5)
    return pen.card(-z * 1.2, z * 1.2, -1, z * 0.12, z)


def _sea_set(s: Setting, colour: str, far_colour: str, tall: float = 1.0) -> tuple[list[Layer], tuple[Floor, ...]]:
    pen = Pen()
    water(pen, s.rng("water"), colour, far_colour)
    layers = [coast(s), glitter(s, 150, 340), glitter(s, 90, 220), glitter(s, 54, 130), glitter(s, 32, 76, count=46)]
    for z, h, count in (
        (60, 0.42, 16),
        (40, 0.40, 14),
        (27, 0.38, 13),
        (18, 0.34, 12),
        (12.5, 0.31, 11),
        (8.5, 0.28, 10),
        (5.6, 0.24, 9),
        (3.4, 0.20, 8),
        (1.7, 0.16, 8),
    ):
        layers.append(waves(s, z, h * tall, mix(colour, far_colour, min(0.6, z / 90)), count, clear=2.2 if z < 5 else 0.0))
    return layers, terrain.floors(pen, WATER_CUTS, 420)


def sea(s: Setting) -> Scenery:
    layers, floors = _sea_set(s, SEA, "#7cc4d8")
    near = [
        waves(s, -0.32, 0.12, SEA, 20, "a", 0.0, 0.0),
        waves(s, -1.5, 0.16, dark(SEA, 0.05), 9, "b", 1.9),
        waves(s, -2.6, 0.22, dark(SEA, 0.10), 7, "c", 2.2),
        waves(s, -3.7, 0.22, dark(SEA, 0.14), 6, "d", 2.0),
    ]
    return Scenery((*layers, *near), floors, country.northern(s), haze=0.03)


def shell(pen: Pen, r: float, colour: str) -> None:
    """A scallop standing on its hinge."""
    pen.shadow(r * 0.3, 2, r * 1.5, r * 0.35, 0.4)
    pen.path(
        f"M0 2L{num(-r)} {num(-r * 0.9)}Q{num(-r * 0.9)} {num(-r * 1.5)} {num(-r * 0.45)} {num(-r * 1.5)}"
        f"Q0 {num(-r * 1.9)} {num(r * 0.45)} {num(-r * 1.5)}Q{num(r * 0.9)} {num(-r * 1.5)} {num(r)} {num(-r * 0.9)}"
        "Z",
        pen.slant(light(colour, 0.5), colour, cool(colour, 0.35)),
    )
    pen.line("".join(f"M0 0L{num(r * k)} {num(-r * 1.42)}" for k in (-0.6, -0.2, 0.2, 0.6)), cool(colour, 0.3), r * 0.08, 0.6)


def starfish(pen: Pen, r: float, colour: str) -> None:
    """A starfish lying on the ground, seen at a slant."""
    pen.shadow(r * 0.2, 1, r * 1.4, r * 0.5, 0.4)
    pen.line(
        "".join(
            f"M0 {num(-r * 0.25)}l{num(r * c)} {num(r * sn * 0.5)}"
            for c, sn in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
        ),
        pen.slant(light(colour, 0.25), colour),
        r * 0.42,
    )
    pen.line(
        "".join(
            f"M{num(r * c * k)} {num(-r * 0.25 + r * sn * 0.5 * k)}h.1"
            for c, sn in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
            for k in (0.4, 0.75)
        ),
        light(colour, 0.6),
        r * 0.11,
    )


def lighthouse(s: Setting) -> Scenery:
    """A lighthouse on dark rocks above a breaking sea; its lamp turns out over the water."""
    layers, floors = _sea_set(s, "#2f86a8", "#8fc0cc", 1.2)
    layers += [
        _tower(s, 27, 6.8),
        _skerries(s, 14, ((5.5, 11, 10), (-13, -9, 4)), 220),
        _skerries(s, 8, ((3.6, 9, 10), (-9, -6.4, 4)), 170),
    ]
    layers += [_skerries(s, 2.4, ((2.3, 5.5, 6), (-5.4, -2.8, 4)), 120)]
    pen, rng = Pen(), s.rng("rocks")
    pen.path(
        bent([(-60000, 900), (-900, -180), (-420, -330), (-120, -250), (200, -400), (520, -300), (1000, -480), (60000, 900)]),
        "#dff2f4",
        0.8,
    )
    pen.path(
        bent([(-60000, 900), (-860, -150), (-400, -290), (-110, -214), (210, -360), (540, -262), (1000, -430), (60000, 900)]),
        pen.down("#aca4a8", "#98909a", "#6f6a80"),
    )
    terrain.patches(pen, rng, ("#ccc4ba", "#6a6880", "#d4c8b0", "#8aa870", "#5c5a76"), 90, 0.6, 3.0, 1.2)
    for _ in range(80):
        x, z = rng.uniform(-8, 8), rng.uniform(-6, 3.0)
        slab = rocks.jag(rng, (x * 100 - 60, -z * 100), (x * 100 + 60, -z * 100 - 20), 0.3, 2)
        pen.poly(
            [*slab, (x * 100 + rng.uniform(-30, 30), -z * 100 - rng.uniform(40, 90))], rng.choice(("#c4bcb8", "#746e84", "#8a8494")), 0.35
        )
        pen.line(
            "M"
            + "L".join(
                f"{num(a)} {num(b)}"
                for a, b in rocks.jag(rng, (x * 100, -z * 100), (x * 100 + rng.uniform(-60, 60), -z * 100 - rng.uniform(20, 70)), 0.4, 2)
            ),
            "#4a4860",
            3,
            0.6,
        )
    ledge = terrain.floors(pen, (-8.0, -0.3, 2.0, 5.2), 78, 0.012)
    layers += [
        _skerries(s, -1.8, ((2.3, 4, 3), (-4, -2.4, 3)), 60),
        terrain.tufts(s, -0.9, "#9aa860", 16, 24, ("#f2a8c8", "#fff6f0"), None, 1.9),
        terrain.tufts(s, 1.3, "#9aa860", 12, 22, ("#f2a8c8", "#fff6f0"), None, 1.8),
    ]
    return Scenery(tuple(layers), (*floors, *ledge), country.northern(s), haze=0.03)


def _skerries(s: Setting, z: float, spans: tuple[tuple[float, float, int], ...], size: float) -> Layer:
    """Wet dark rocks with surf at their feet."""
    pen, rng = Pen(), s.rng(f"skerry{z}")
    for left, right, count in spans:
        for _ in range(count):
            x, wide = rng.uniform(left, right) * 100, size * rng.uniform(0.5, 1.3)
            with pen.at(x, 8):
                rocks.rock(
                    pen,
                    rng,
                    wide,
                    rng.choice(("#76727e", "#86808a", "#6a6674")),
                    moss="#7f9a58" if rng.random() < 0.25 else "",
                    rim=rim_of(s),
                )
                pen.path(flora.crown(rng, 0, 4, wide * 0.62, wide * 0.07, 12), "#eefafc", 0.85)
    return pen.card(min(a for a, _, _ in spans) - 3, max(b for _, b, _ in spans) + 3, -0.5, size / 60, z)


def _tower(s: Setting, z: float, x: float) -> Layer:
    """The island with the lighthouse, keeper's cottage and beams."""
    pen, rng = Pen(), s.rng("tower")
    for dx, w, h in ((-500, 700, 260), (560, 900, 330), (60, 1200, 430), (-160, 700, 330)):
        with pen.at(dx, 20):
            rocks.crag(pen, rng, w, h, "#857d86", rim=rim_of(s))
    pen.path(flora.crown(rng, 60, -400, 430, 60, 15), pen.down("#a4c068", "#6f9450"))
    pen.rect(230, -610, 480, -400, pen.across("#f6efe4", "#c4bcc4"))
    pen.poly([(200, -600), (250, -720), (470, -720), (515, -600)], pen.across("#c8604c", "#8a4850"))
    for wx in (270, 390):
        pen.rect(wx, -560, wx + 50, -495, "#ffcf6a" if s.dark else "#5f7488")
        pen.rect(wx, -560, wx + 50, -495, "#ffb94a", glow=True)
    for k in range(5):
        y0, y1 = -400 - 170 * k, -400 - 170 * (k + 1)
        w0, w1 = 118 - 11 * k, 118 - 11 * (k + 1)
        pair = ("#ffffff", "#eceaf0", "#a8aac4") if k % 2 else ("#f07a5c", "#d8503f", "#8a3446")
        pen.poly([(-w0, y0), (-w1, y1), (w1, y1), (w0, y0)], pen.across(*pair))
    for y in (-560, -900, -1080):
        pen.rect(-16, y, 20, y + 56, "#3a4660" if not s.dark else "#ffcf6a", 16)
    pen.rect(-92, -1275, 92, -1250, pen.across("#5c6478", "#363a50"))
    pen.line("M-90 -1275V-1310H90V-1275M-45 -1275V-1310M0 -1275V-1310M45 -1275V-1310", "#4a5066", 5)
    pen.rect(-48, -1390, 48, -1275, pen.across("#fff6c8", "#ffe08a", "#e8b85a"))
    pen.line("M-48 -1390V-1275M-16 -1390V-1275M16 -1390V-1275M48 -1390V-1275", "#4a5066", 6)
    pen.path("M-70 -1385Q0 -1500 70 -1385Z", pen.across("#e0604c", "#8a3446"))
    pen.disc(0, -1452, 9, "#5c6478")
    pen.rect(-40, -1385, 40, -1280, "#ffe9a0", o=0.9, glow=True)
    pen.pool(0, -1335, 420, 420, "#ffe08a", 1.0)
    for tip, spread in ((-4200, 300), (3600, 240)):
        pen.path(
            f"M0 -1350L{tip} {-1335 - spread}V{-1335 + spread * 0.6:.0f}L0 -1320Z",
            pen.across(*(("#fff0b0/0", "#fff0b0/0.42") if tip < 0 else ("#fff0b0/0.42", "#fff0b0/0"))),
            glow=True,
        )
        if s.dark:
            pen.path(
                f"M0 -1350L{tip} {-1335 - spread}V{-1335 + spread * 0.6:.0f}L0 -1320Z",
                pen.across(*(("#fff0b0/0", "#fff0b0/0.30") if tip < 0 else ("#fff0b0/0.30", "#fff0b0/0"))),
            )
    return Layer(pen.sketch((-4200, -1800, 3600, 60)), z, 56, x - 2, -0.4)


PLACES = (
    Place(("sea", "ocean", "open sea", "open water", "water", "waves", "at sea", "high seas", "bay", "gulf", "stormy sea"), sea),
    Place(
        (
            "lighthouse",
            "lighthouse rocks",
            "lighthouse coast",
            "rocky shore",
            "rocky coast",
            "cliffs by the sea",
            "lighthouse keeper",
        ),
        lighthouse,
    ),
)

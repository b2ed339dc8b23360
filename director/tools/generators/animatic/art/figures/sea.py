"""Life in the water: fish, shark, whale, dolphin, octopus, jellyfish, seahorse, ray."""

from __future__ import annotations

from dataclasses import dataclass, replace

from director.tools.generators.animatic.art.figures import coats
from director.tools.generators.animatic.art.figures.beast import Paint
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, far_side, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix


@dataclass(frozen=True)
class Swimmer:
    """`rings` run from the tail's root to the snout around (0, 0). `tail` names what ends it: fan, fork, shark (all upright), fluke (flat).
    `eyes`: near and far place; `mouth`: place and half width."""

    metres: float
    back: str
    belly: str
    rings: tuple[Ring, ...]
    fin: str
    tail: str = "fan"
    tail_k: float = 1.0
    eyes: tuple[tuple[float, float], tuple[float, float]] = ((9, -4), (18, -4.6))
    eye: tuple[float, float] = (3.6, 4.2)
    iris: str = "#3f7fb5"
    mouth: tuple[float, float, float] = (16.4, 7.2, 2.8)
    top: str = "M-16 0C-14 -12 2 -17 12 -8C8 -4 0 -1 -4 1Z"
    top_at: tuple[float, float] = (-4, -9.5)
    side: str = "M0 -3C-6 -4 -14 2 -15 9C-8 10 0 8 3 3Z"
    side_at: tuple[float, float] = (-1, 6)
    paint: Paint | None = None
    low: float = 0.35                  # where the belly's colour begins, share of the radius below the middle
    gill: bool = True


TAILS = {
    "fan": "M2 -4C-8 -8 -18 -18 -24 -15C-20 -8 -20 8 -24 15C-18 18 -8 8 2 4Z",
    "fork": "M2 -3C-6 -8 -14 -19 -24 -21C-20 -12 -15 -6 -13 0C-15 6 -20 12 -24 21C-14 19 -6 8 2 3Z",
    "shark": "M3 -4C-6 -10 -12 -26 -24 -31C-22 -20 -16 -8 -11 -1C-12 6 -14 12 -18 17C-10 15 -2 8 3 4Z",
    "fluke": "M3 -3.4C-4 -9 -14 -14 -28 -13C-24 -8 -20 -5 -16 -2C-20 2 -24 7 -26 12C-14 11 -4 8 3 3.4Z",
    "veil": "M2 -5C-10 -16 -26 -24 -36 -18C-30 -12 -34 -6 -38 0C-32 4 -34 12 -34 20C-24 22 -8 14 2 5Z",
}


def swimmer(s: Swimmer, pelt: Pelt, extra: tuple[Part, ...] = ()) -> Rig:
    """The finished rig of a fish or whale."""
    path = flesh(*s.rings, under=-0.03, over=-0.03)
    art = shape(path, pelt.run((0, light(s.back, 0.2)), (0.4, s.back), (1, warm(s.back, 0.1))))
    low = [(x, y + r * s.low + r * 0.3, r * 0.86) for x, y, r in s.rings]
    low[-1] = (low[-1][0] + s.rings[-1][2] * 0.14, low[-1][1], s.rings[-1][2] * 0.98)
    art += pelt.clip(path, shape(flesh(*low, under=-0.03, over=-0.03), pelt.run((0, s.belly + "00"), (0.28, s.belly), (1, warm(s.belly,
        0.14)))))
    if s.paint is not None:
        art += s.paint(pelt, path, s.rings)
    hx, hy, hr = s.rings[-1]
    parts = [Part("body", art, bounds(*s.rings, pad=2), at=(0, 0), z=20)]
    cheek = oval(s.eyes[0][0] - 2.5, s.eyes[0][1] + 8, 4, 2.8, pelt.dyes.fade("#f0655f", 0.4))
    if s.gill:
        cheek += line(f"M{hx - hr * 0.95:.1f} {hy - hr * 0.3:.1f}q{-hr * 0.3:.1f} {hr * 0.5:.1f} 0 {hr * 0.95:.1f}", dark(s.back, 0.3),
            1.0, 0.5)
    parts.append(Part("head", cheek, (hx - hr * 1.5, hy - hr * 1.1, hx + hr * 1.1, hy + hr * 1.1), "body", (0, 0), 40))
    parts += [Part("face", parent="head", z=42), *_features(s, pelt)]
    return assembled([*parts, *_fins(s, pelt), *extra], "fish", s.metres, pelt.defs)


def _features(s: Swimmer, pelt: Pelt) -> list[Part]:
    face = Face("white", s.eyes[0], s.eyes[1], s.eye, s.iris, s.back, brow=dark(s.back, 0.3), brow_at=s.eyes[0][1] - s.eye[1] * 1.6,
        brow_width=0.9, mouth=(s.mouth[0], s.mouth[1]), wide=s.mouth[2], lips=warm(dark(s.back, 0.5), 0.3))
    return features(face, pelt.dyes)


def _fins(s: Swimmer, pelt: Pelt) -> list[Part]:
    fill, far = (pelt.run((0, light(c, 0.28)), (0.6, c), (1, warm(c, 0.2))) for c in (s.fin, far_side(s.fin)))
    x, y, r = s.rings[0]
    joint = "fluke" if s.tail == "fluke" else "tail"
    ribs = line("M-2 -2L-16 -9M-3 0H-15M-2 2L-16 9", dark(s.fin, 0.3), 0.8, 0.4)
    stalk = ((0.0, 0.0, r), (-r * 1.3 * s.tail_k, 0.0, r * 0.5))
    parts = [Part(f"{joint}0", shape(flesh(*stalk), s.back), bounds(*stalk), "body", (x, y), 19),
             Part(f"{joint}1", f'<g transform="scale({s.tail_k})">{shape(TAILS[s.tail], fill)}{ribs}</g>', (-40 * s.tail_k,
             -33 * s.tail_k, 6 * s.tail_k, 25 * s.tail_k), f"{joint}0", (stalk[1][0], 0), 18)]
    parts.append(Part("fin_top", shape(s.top, fill) + (line("M-10 -2L-4 -9M-4 -2L2 -11M2 -2L7 -10", dark(s.fin, 0.3), 0.8, 0.35) if s.gill
        else ""), (-30, -32, 22, 6), "body", s.top_at, 17))
    for name, art, dx, z in (("fin_n", shape(s.side, fill) + line("M-1 0L-10 6M-1 2L-6 8", dark(s.fin, 0.3), 0.7, 0.4), 0.0, 26.0),
        ("fin_f", shape(s.side, far), 7.0, 12.0)):
        parts.append(Part(name, art, (-32, -10, 8, 32), "body", (s.side_at[0] + dx, s.side_at[1] + (1 if dx else 0)), z))
    return parts


def bands(colour: str, edge: str, places: tuple[tuple[float, float], ...]) -> Paint:
    """Upright bands around a fish: (x, half width)."""

    def paint(pelt: Pelt, path: str, rings: tuple[Ring, ...]) -> str:
        art = "".join(line(f"M{x} -30Q{x + 4} 0 {x} 30", edge, w * 2 + 1.8) + line(f"M{x} -30Q{x + 4} 0 {x} 30", colour, w * 2) for x,
            w in places)
        return pelt.clip(path, art)

    return paint


FISH = Swimmer(0.4, "#f2913a", "#ffe6bc", ((-20, 0, 5.5), (-8, 0, 14), (6, 0, 17)), "#f5b04a")


def fish(looks: Looks) -> Rig:
    back = looks.colour("", "fish", "scale", "goldfish", default="#f28f2a" if looks.has("goldfish", "clownfish",
        "koi") else looks.pick("#f2913a", "#3f9ad8", "#f2c23a", "#e86a8a", "#4fbfa5", salt="fish"))
    fin = looks.colour("fin", "tail", default=mix(back, "#ffe08a", 0.45))
    s = replace(FISH, back=back, fin=fin, belly=mix(back, "#fff6e0", 0.7))
    if looks.has("clownfish", "clown"):
        s = replace(s, paint=bands("#ffffff", "#3a2a30", ((-11, 2.2), (3.0, 3.4))), fin="#f29a3a", metres=0.3)
    elif looks.has("goldfish", "koi"):
        s = replace(s, tail="veil", fin=light(back, 0.3), metres=0.3)
    elif looks.has("angelfish", "tropical", "exotic", "striped"):
        s = replace(s, paint=bands(dark(back, 0.45), back, ((-14, 1.6), (-4, 2.2))), tail="fork")
    elif looks.has("salmon", "trout", "tuna", "herring", "sardine", "carp", "cod"):
        s = replace(s, back="#7a8fa8", belly="#f2f5f5", fin="#a5b2c2", rings=((-26, 0, 4.5), (-8, 0, 11), (10, 0, 11.5)), tail="fork",
            metres=0.5, eyes=((8, -2), (15.5, -2.4)), eye=(2.8, 3.2), mouth=(15.5, 4.6, 2.2), top_at=(-2, -5.5), side_at=(-1, 3))
    elif looks.has("spotted"):
        s = replace(s, paint=coats.spots(dark(back, 0.25), 2.2, looks.seed))
    pelt = Pelt()
    rows = "".join(line(f"M{-12 + 5 * k + 2.5 * (row % 2)} {y}q2.4 2.4 0 5", dark(back, 0.2), 0.7, 0.3) for row, y in enumerate((-9, -4,
        1, 6)) for k in range(3))
    return swimmer(s, pelt, (Part("scales", rows, (-16, -12, 8, 14), "body", (0, 0), 21),) if s.paint is None else ())


def shark(looks: Looks) -> Rig:
    pelt, back = Pelt(), looks.colour("", "shark", default="#6f8aa8")
    s = Swimmer(1.5, back, "#eef4f8", ((-34, 1, 5), (-10, 0, 15), (14, 0, 16.5), (32, 1, 8.5)), dark(back, 0.08), "shark", 1.1, ((20,
        -5.5), (29, -5.8)), (2.8, 3.2), "#2f5f8a", (27, 6.5, 5.0), "M-12 2C-9 -10 -4 -20 -10 -27C2 -24 10 -10 14 2Z", (-2, -12),
                "M2 -3C-4 0 -12 14 -20 20C-14 22 -2 16 8 4Z", (8, 9), gill=False)
    gills = line("M8 -4q-2 5 0 9M11.5 -4q-2 5 0 9M4.5 -4q-2 5 0 9", dark(back, 0.35), 0.9, 0.6)
    teeth = shape("M-6.4 -1.4Q0 2.4 6.4 -1.8Q2 6.6 -6.4 -1.4Z", "#5a2438") + shape("M-4.6 .1l1.2 2.2 1.2 -2 1.2 2.3 1.2 -2.3 1.2 2.3 1.2 "
        "-2.2 1.2 1.9 1 -2.2Z", "#ffffff")
    return swimmer(s, pelt, (Part("gills", gills, (0, -6, 14, 8), "body", (0, 0), 21), Part("teeth", teeth, (-6, -2, 6, 4), "face", (27,
        6.6), 44)))


def dolphin(looks: Looks) -> Rig:
    pelt, orca = Pelt(), looks.has("orca", "killer")
    back = looks.colour("", "dolphin", "orca", default="#2b3040" if orca else "#7f9cc0")
    s = Swimmer(1.0 if not orca else 2.2, back, "#f4f8fa", ((-32, 3, 4.5), (-10, 0, 12), (10, 0, 14), (24, 2, 9.5)), dark(back, 0.06),
        "fluke", 0.95, ((17, -2.5), (25, -3.2)), (2.6, 3.1), "#3a5a8a", (27, 7.0, 4.2), "M-12 2C-8 -6 -8 -14 -15 -20C-3 -19 7 -9 10 2Z",
        (-3, -10),
                "M2 -3C-2 2 -6 12 -13 17C-6 17 4 10 8 3Z", (8, 8), gill=False)
    beak = shape(flesh((0, 0, 7), (10, 3.4, 3.4), under=0.1, over=0.3), pelt.run((0, back), (0.5, back), (0.6, "#eef3f6"), (1, "#dfe8ee")))
    extra = (Part("beak", beak, (-9, -9, 16, 9), "body", (26, 4), 20.6),) if not orca else (Part("patch", oval(0, 0, 4.6, 2.4, "#ffffff",
        -20), (-6, -5, 6, 5), "body", (11, -6), 21),)
    return swimmer(s, pelt, extra)


def whale(looks: Looks) -> Rig:
    pelt, back = Pelt(), looks.colour("", "whale", default="#f0f4f8" if looks.has("white", "beluga") else looks.pick("#4a7ab0", "#5a6f9a",
    salt="whale"))
    s = Swimmer(4.0, back, "#e8f0f4", ((-40, -6, 5), (-18, 0, 17), (10, 0, 23), (22, 1, 21)), dark(back, 0.1), "fluke", 1.35, ((24, -3.5),
        (34, -4.2)), (3.0, 3.6), "#2f4f7a", (31, 8.5, 6.0), "M-6 1C-5 -2 -4 -5 -8 -7C-1 -7 4 -3 6 1Z", (-14, -17),
                "M3 -4C-2 4 -10 16 -20 19C-12 22 4 14 10 4Q9 -4 3 -4Z", (6, 14), low=0.3, gill=False)
    grooves = "".join(line(f"M{-6 + 1.5 * k} {11 + 3 * k}Q{14} {12.5 + 3.2 * k} {38 - 3.4 * k} {10.6 + 2.6 * k}", "#8fa5b8", 0.8,
        0.55) for k in range(4))
    spots = "".join(oval(x, y, r, r * 0.8, light(back, 0.35), opacity=0.45) for x, y, r in ((-8, -12, 1.6), (-2, -15, 1.1), (4, -13, 1.4),
        (-14, -8, 1.1), (10, -17, 1.0)))
    spout = line("M0 0C-1 -8 -2 -12 -8 -15M1 0C1 -9 2 -13 8 -16M.5 0V-18", "#d8f0ff", 2.0, 0.75)
    return swimmer(s, pelt, (Part("grooves", grooves + spots, (-18, -20, 44, 26), "body", (0, 0), 21), Part("spout", spout, (-12, -20, 12,
        2), "body", (12, -22), 15)))


def octopus(looks: Looks) -> Rig:
    pelt, squid = Pelt(), looks.has("squid", "kraken")
    back = looks.colour("", "octopus", "squid", default=looks.pick("#e0648a", "#a56ad8", "#f2804a", salt="octopus"))
    parts = [Part("body", "", at=(0, -40), z=20)]
    for k in range(8):
        x, near = -17 + 5 * k, k % 2 == 0
        tint = back if near else far_side(back)
        rings = ((0.0, 0.0, 5.4), ((x - 0.5) * 0.5, 15.0, 4.2))
        tip: tuple[Ring, ...] = ((0.0, 0.0, 4.2), ((x - 0.5) * 0.55, 11.0, 3.0), ((x - 0.5) * 0.95 + (4 if x > 0 else -4), 15.0, 1.4))
        suck = "".join(oval(rings[1][0] * u + (1.5 if x < 0 else -1.5), 15 * u, 1.2, 1.0, light(back, 0.5), opacity=0.8) for u in (0.4,
            0.65, 0.9)) if near else ""
        parts += [Part(f"arm{k}", shape(flesh(*rings), tint) + suck, bounds(*rings), "body", (x * 0.7, 4), 24 if near else 14),
                  Part(f"armtip{k}", shape(flesh(*tip), tint), bounds(*tip), f"arm{k}", rings[1][:2], 23.9 if near else 13.9)]
    dome = flesh((-4, -22, 21), (0, 0, 14), under=0.12, over=0.12)
    art = shape(dome, pelt.spot((0, light(back, 0.32)), (0.5, back), (1, warm(back, 0.25)))) + "".join(oval(x, y, r, r * 0.8, light(back,
        0.4), opacity=0.5) for x, y, r in ((-14, -30, 2.6), (-8, -36, 1.8), (-17, -22, 1.6), (-6, -28, 1.4)))
    parts += [Part("head", art, (-27, -45, 23, 17), "body", (0, -4), 40), Part("face", parent="head", z=42)]
    parts += features(Face("white", (-3.5, -6), (9.5, -6.6), (4.6, 5.2), "#f0b52a", back, brow=dark(back, 0.3), brow_at=-14.5,
        brow_width=1.0, mouth=(4, 5), wide=3.6, lips=warm(dark(back, 0.5), 0.3)), pelt.dyes)
    return assembled(parts, "fish", 3.0 if looks.has("giant", "kraken", "huge") else 0.8 if not squid else 1.0, pelt.defs)


def jellyfish(looks: Looks) -> Rig:
    pelt, back = Pelt(), looks.colour("", "jellyfish", "jelly", default=looks.pick("#f29ad0", "#8fb5ff", "#b58fff", salt="jelly"))
    parts = [Part("body", "", at=(0, -60), z=20)]
    for k in range(7):
        x = -18 + 6 * k
        thread = line(f"M0 0C{4 - k % 3 * 3} 10 {-4 + k % 2 * 6} 18 0 26", light(back, 0.25), 2.6 - (k % 2), 0.75)
        tail = line(f"M0 0C{-4 + k % 3 * 3} 8 {3 - k % 2 * 6} 16 0 24", light(back, 0.35), 1.8 - 0.7 * (k % 2), 0.6)
        parts += [Part(f"arm{k}", thread, (-8, -3, 8, 29), "body", (x, 0), 15), Part(f"armtip{k}", tail, (-8, -2, 8, 26), f"arm{k}", (0,
            25), 14.9)]
    bell = ("M-26 0C-27 -24 -14 -36 0 -36C14 -36 27 -24 26 0C22 4 19 -1 15 2C11 5 8 0 4 2.6C0 5 -4 0 -8 2.6C-12 5 -15 -1 -19 2C-22 4 "
        "-24 2 -26 0Z")
    art = shape(bell, pelt.spot((0, light(back, 0.6) + "e8"), (0.6, back + "d8"), (1, warm(back, 0.1) + "f0"))) + oval(-8, -22, 7, 5,
        "#ffffff", -30, 0.5)
    art += line("M-14 -2C-16 -14 -10 -26 -3 -32M0 -1V-33M14 -2C16 -14 10 -26 3 -32", light(back, 0.5), 1.0, 0.4)
    parts += [Part("bell", parent="body", z=40), Part("head", art, (-29, -39, 29, 7), "bell", (0, 0), 40, glow=shape(bell, back, 0.13)),
        Part("face", parent="head", z=42)]
    parts += features(Face("bead", (-6, -11), (8, -11.4), (3.2, 3.8), "#4a2c5a", back, brow_width=0, mouth=(1.5, -4.5), wide=2.8,
        lips=warm(dark(back, 0.45), 0.3)), pelt.dyes)
    return assembled(parts, "fish", 0.6, pelt.defs)


def seahorse(looks: Looks) -> Rig:
    pelt, back = Pelt(), looks.colour("", "seahorse", default=looks.pick("#f5b03a", "#f2808a", "#5fc0b0", salt="seahorse"))
    belly = mix(back, "#fff2d0", 0.6)
    trunk = ((0.0, 0.0, 9.0), (-4.0, 14.0, 11.0), (-2.0, 32.0, 7.0))
    art = shape(flesh(*trunk), pelt.run((0, light(back, 0.2)), (0.6, back), (1, back),
        down=False)) + "".join(line(f"M{-8 + 0.4 * k} {2 + 5 * k}q9 4 15 -1", belly, 1.8, 0.8) for k in range(6))
    tail = line("M0 0C2 12 -4 22 6 26C14 28 16 18 9 17", back, 7.5) + line("M0 0C2 12 -4 22 6 26C14 28 16 18 9 17", light(back, 0.3), 1.6,
        0.6)
    dorsal = shape("M0 -6C-12 -8 -16 4 -12 10C-8 8 -4 8 0 8Z", pelt.run((0, light(back, 0.5)), (1, mix(back, "#ffe08a", 0.5))))
    snout = shape(flesh((0, 0, 11), (17, 6, 3.6), under=0.35, over=0.35), pelt.spot((0, light(back, 0.25)), (0.6, back), (1, warm(back,
        0.2))))
    crown = shape("M-9 -7L-11 -16L-5 -11L-2 -19L2 -11L8 -15L7 -6Z", mix(back, "#ffe08a", 0.4))
    parts = [Part("body", art, bounds(*trunk), at=(0, -60), z=20), Part("tail0", tail, (-8, -5, 22, 33), "body", (-2, 33), 19),
        Part("fin_n", dorsal, (-18, -10, 4, 12), "body", (-11, 14), 18),
             Part("head", crown + snout, (-14, -21, 23, 14), "body", (3, -14), 40), Part("face", parent="head", z=42)]
    parts += features(Face("white", (-1, -1.5), (6.4, -2), (3.4, 4.0), "#3f8a7a", back, brow_width=0.8, brow=dark(back, 0.3),
        brow_at=-7.6, mouth=(16, 7.6), wide=1.8, lips=dark(back, 0.5)), pelt.dyes)
    return assembled(parts, "fish", 0.35, pelt.defs)


FIGURES = (
    Figure(("fish", "clownfish", "goldfish", "salmon", "koi", "angelfish", "tropical fish", "clown fish"), fish),
    Figure(("shark",), shark),
    Figure(("dolphin", "porpoise", "orca", "killer whale"), dolphin),
    Figure(("whale", "humpback", "blue whale", "beluga", "sky whale", "space whale"), whale),
    Figure(("octopus", "squid", "kraken"), octopus),
    Figure(("jellyfish", "jelly fish"), jellyfish),
    Figure(("seahorse", "sea horse"), seahorse),
)

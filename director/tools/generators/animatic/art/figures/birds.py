"""Birds: one body with many beaks, from sparrow to swan, with wings that fold and beat."""

from __future__ import annotations

from dataclasses import dataclass

from director.tools.generators.animatic.art.figures import wings
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, far_side, flesh, grown
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Part, Rig, dark, light


@dataclass(frozen=True)
class Bird:
    """Measures from the ground point, any size. `rings`: rump, belly, breast. `head_at` is the middle of the head of radius 13 x `head_k`;
    `neck` lists circles between breast and head. `legs`: length, radius. `beak`: cone, hook, parrot, long, duck, spoon, owl, hen.
    `wing` scales the spread wing, `fold` the folded one. `tail` is the length of the tail feathers and their droop in degrees."""

    metres: float
    back: str
    breast: str
    wing_tip: str = ""
    head: str = ""
    mask: str = ""
    beak: str = "cone"
    beak_colour: str = "#f0a232"
    leg_colour: str = "#e08a3a"
    iris: str = "#4a2c1c"
    rings: tuple[Ring, Ring, Ring] = ((-22, -25, 9), (-5, -27, 16), (9, -33, 14.5))
    neck: tuple[Ring, ...] = ()
    head_at: tuple[float, float] = (15, -52)
    head_k: float = 1.0
    legs: tuple[float, float] = (13, 1.5)
    webbed: bool = False
    wing: float = 0.62
    fold: float = 0.62
    wing_at: tuple[float, float] = (6, -36)
    tail: tuple[float, float] = (24, 8)
    tail_feathers: int = 4
    crest: str = ""
    eye: tuple[float, float] = (3.0, 3.6)
    kind: str = "bead"
    tail_colour: str = ""


def bird(b: Bird, extra: tuple[Part, ...] = (), pelt: Pelt | None = None) -> Rig:
    """The finished rig; `extra` hangs on head, body or tail0 in head or body units."""
    pelt = pelt or Pelt()
    root = b.rings[1][0], b.rings[1][1]
    rings = tuple((x - root[0], y - root[1], r) for x, y, r in b.rings)
    path = flesh(*rings, under=-0.08, over=0.1)
    coat = shape(path, pelt.run((0, light(b.back, 0.18)), (0.35, b.back), (0.75, b.back), (1, warm(b.back, 0.16))))
    x, y, r = rings[2]
    front = flesh((rings[0][0] + 4, rings[0][1] + rings[0][2] * 0.9, rings[0][2] * 0.5), (rings[1][0] + 2, rings[1][1]
        + rings[1][2] * 0.45, rings[1][2] * 0.72), (x + r * 0.4, y + r * 0.1, r * 0.8))
    coat += pelt.clip(path, shape(front, pelt.run((0, light(b.breast, 0.2)), (0.5, b.breast), (1, warm(b.breast, 0.16)))))
    coat += "".join(line(f"M{x + r * 0.1 + dx:.1f} {y + dy:.1f}q1.6 2 3.2 0", dark(b.breast, 0.2), 0.7, 0.35) for dx, dy in ((0, 2), (5,
        4), (1, 8), (-5, 10), (-9, 13)))
    parts = [Part("body", coat, bounds(*rings, pad=2), at=root, z=20), _tail(b, pelt, root)]
    parts += _legs(b, pelt, root) + _neck(b, pelt, root)
    tip = b.wing_tip or dark(b.back, 0.4)
    near, far = wings.feathers(pelt, b.back, tip, k=b.wing), wings.feathers(pelt, b.back, tip, far=True, k=b.wing)
    folded = wings.feathers(pelt, b.back, tip, k=b.fold)[0]
    at = (b.wing_at[0] - root[0], b.wing_at[1] - root[1])
    parts += wings.pair((folded, near[1]), (("", folded[1]), far[1]), at, (5, 1), (33.0, 5.0), -0.38)
    parts += [grown_at(part, b.head_k) for part in _head(b, pelt, root)]
    parts += [grown(part, b.head_k) if part.parent in ("head", "face") else part for part in extra]
    return assembled(parts, "bird", b.metres, pelt.defs, ("head", "hair"), wings.SPREAD)


def grown_at(part: Part, k: float) -> Part:
    """A head part `k` times as large; the head itself stays where it is."""
    big = grown(part, k)
    return big if part.name != "head" else Part(big.name, big.body, big.box, big.parent, part.at, big.z)


def _tail(b: Bird, pelt: Pelt, root: tuple[float, float]) -> Part:
    n, droop = b.tail
    colour = b.tail_colour or b.back
    fill = pelt.run((0, b.wing_tip or dark(colour, 0.35)), (0.5, colour), (1, colour), down=False)
    art = ""
    for k in range(b.tail_feathers):
        a = -droop + (k - (b.tail_feathers - 1) / 2) * 9
        quill = f"M4 -3.4C{-n * 0.4:.1f} -5.4 {-n * 0.9:.1f} -5 {-n:.1f} 0C{-n * 0.9:.1f} 4.4 {-n * 0.4:.1f} 4.6 4 3.4Z"
        rib = line(f"M-3 0H{-n * 0.86:.1f}", dark(colour, 0.4), 0.6, 0.4)
        art += f'<g transform="rotate({a:.1f})">{shape(quill, fill)}{rib}</g>'
    x, y, r = b.rings[0]
    reach = n + 6
    return Part("tail0", art, (-reach, -reach * 0.8, 8, reach * 0.8), "body", (x - r * 0.4 - root[0], y - r * 0.2 - root[1]), 12)


def _legs(b: Bird, pelt: Pelt, root: tuple[float, float]) -> list[Part]:
    parts = []
    long, thick = b.legs
    hip = -long - 2.2
    for name, x, z in (("leg_f", b.rings[1][0] + 7, 8.0), ("leg_n", b.rings[1][0] + 1.5, 18.0)):
        colour = b.leg_colour if name == "leg_n" else far_side(b.leg_colour)
        art = line(f"M0 -3L-1 {long * 0.5:.1f}L0 {long:.1f}", colour, thick * 2) + oval(-1, long * 0.5, thick * 1.25, thick * 1.2, colour)
        if b.webbed:
            art += shape(f"M-1 {long - 1.4:.1f}Q5 {long - 1:.1f} 9 {long + 2:.1f}H-3.4Q-2.6 {long:.1f} -1 {long - 1.4:.1f}Z", colour)
        else:
            art += line(f"M0 {long:.1f}L6.4 {long + 1.2:.1f}M0 {long:.1f}L4.6 {long + 1.5:.1f}M0 {long:.1f}L-4 {long + 1.3:.1f}", colour,
                thick * 1.5)
        if long > 9:
            art += shape(f"M{-thick * 3.2:.1f} -6Q{-thick * 2.4:.1f} {long * 0.18:.1f} 0 {long * 0.26:.1f}Q{thick * 2.6:.1f} "
                f"{long * 0.16:.1f} {thick * 3.2:.1f} -6Z", b.back if name == "leg_f" else b.breast)
        parts.append(Part(name, art, (-8, -8, 12, long + 2.4), "body", (x - root[0], hip - root[1]), z))
    return parts


def _neck(b: Bird, pelt: Pelt, root: tuple[float, float]) -> list[Part]:
    """Still neck between breast and head; long necks are part of the head, so that no gap opens."""
    if b.neck:
        return []
    x, y, r = b.rings[2]
    hx, hy = b.head_at
    rings = ((x - root[0], y - root[1], r * 0.86), (hx - root[0], hy - root[1], 10.5 * b.head_k))
    return [Part("throat", shape(flesh(*rings, under=0.1, over=0.16), pelt.neck(b.head or b.back)), bounds(*rings), "body", (0, 0), 21)]


def _head(b: Bird, pelt: Pelt, root: tuple[float, float]) -> list[Part]:
    colour = b.head or b.back
    at = (b.head_at[0] - root[0], b.head_at[1] - root[1])
    skull = pelt.spot((0, light(colour, 0.24)), (0.5, colour), (1, warm(colour, 0.2)))
    art, box = "", (-15.0, -15.0, 15.0, 15.0)
    if b.neck:
        k = b.head_k
        rings = tuple(((x - b.head_at[0]) / k, (y - b.head_at[1]) / k, r / k) for x, y, r in b.neck)
        art += shape(flesh(*rings, (0, 0, b.neck[-1][2] / k), under=0.06, over=0.06), pelt.run((0, colour), (0.6, colour), (1, b.back)))
        low = bounds(*rings, pad=2)
        box = (min(box[0], low[0]), box[1], max(box[2], low[2]), max(box[3], low[3]))
    art += oval(0, 0, 13, 12.6, skull)
    if b.mask:
        art += pelt.clip(flesh((0, 0, 12.9)), oval(6, 5.5, 9.5, 8.5, b.mask) if b.beak != "owl" else oval(-4, -1, 7.6, 8.6,
            b.mask) + oval(7, -1.4, 7.2, 8.4, b.mask) + oval(1.5, 7, 5, 5, b.mask))
    art += oval(-4.8, 4.6, 3.2, 2.3, pelt.dyes.fade("#f0655f", 0.4))
    wide = b.beak == "owl"
    face = Face(b.kind, (-4, -1.2) if wide else (-2.6, -2.8), (7.2, -1.6) if wide else (6.2, -3.6), b.eye, b.iris, colour,
        brow=dark(colour, 0.4), brow_at=-8.4 if wide else -7.6, brow_width=0.9, lashes=0.8)
    parts = [Part("head", art, box, "body", at, 40), Part("face", parent="head", z=42)]
    parts += [part for part in features(face, pelt.dyes) if not part.name.startswith("mouth")]
    if b.crest:
        parts.append(Part("hair", _crest(b, pelt), (-16, -27, 12, 6), "head", (0, 0), 39.5 if b.crest != "comb" else 40.5))
    return parts + beaks(b, pelt)


def _crest(b: Bird, pelt: Pelt) -> str:
    if b.crest == "comb":
        return shape("M-7 -9C-10 -14 -7 -18 -4 -15C-4 -21 1 -22 2 -16C4 -20 8 -19 7 -14C9 -14 9 -10 7 -8Z", pelt.run((0, "#f0584a"), (1,
            "#c8302f")))
    if b.crest == "tufts":
        tint = b.head or b.back
        return shape("M-11 -6C-13 -13 -12 -18 -9 -20C-7 -16 -5 -12 -3 -11ZM3 -11C5 -14 8 -18 10.5 -19.5C12 -15 11.4 -10 10.4 -6Z",
            warm(tint, 0.15))
    return shape("M-2 -11C-6 -17 -12 -20 -15 -18C-12 -15 -11 -13 -10 -10C-14 -12 -15 -10 -15 -9C-11 -8 -8 -6 -6 -5Z", pelt.run((0,
        light(b.crest, 0.25)), (1, b.crest)))


BEAKS: dict[str, tuple[str, str, float, float]] = {                    # upper, lower, place
    "cone": ("M-3 -3.6Q5 -4.4 10 .6Q3 1.8 -3 1Z", "M-3 .6Q3 1.4 7.4 .8Q3 4.4 -2.4 3.2Z", 10.5, 2.5),
    "hook": ("M-4 -4.4Q7 -6.4 10 0Q11.4 3.4 9.4 5.4Q8 2.2 4.4 1.8Q0 1.8 -4 1.6Z", "M-4 1Q1 1.8 5.6 1.6Q5.4 4.4 1 4.6Q-2 4.4 -4 3Z", 9.6,
    2.4),
    "parrot": ("M-5 -6.6Q6 -8.6 9.4 -.4Q10.6 4.6 7.6 8Q6.4 3.4 2 2.6Q-2 2.4 -5 2Z", "M-4 1.8Q1 2.6 4 3.4Q4.6 6.6 .6 7.2Q-3 6.6 -4 4.4Z",
    9.4, 2.4),
    "long": ("M-4 -2.8Q10 -2.2 30 1.2Q10 2 -4 1.4Z", "M-4 1Q10 1.8 27 1.4Q10 4.2 -3.4 3.4Z", 10.6, 2.6),
    "dagger": ("M-4 -3Q8 -3.4 19 1Q8 2 -4 1.4Z", "M-4 1Q8 1.8 16.4 1.2Q8 4.4 -3.4 3.4Z", 10.4, 2.6),
    "duck": ("M-4 -3.4Q4 -3.6 9 -1.6Q15.4 -2 17 .8Q15.6 3 9 2.2Q2 1.6 -4 2Z", "M-4 1.6Q4 1.8 13 2.4Q10 5 4 5.2Q-1 5 -4 3.6Z", 10.0, 2.8),
    "spoon": ("M-4 -4Q6 -5 10.4 0Q13 4 10.6 9Q8.6 9.6 8 6Q6 2 -4 2Z", "M-4 1.6Q4 2 7.4 5.4Q8 8.4 8.6 9Q6 9.4 4 6.6Q0 4.6 -4 4Z", 9.8, 2.4),
    "owl": ("M-3.2 -3.4Q0 -5 3.2 -3.4Q2.8 1.8 .4 4.4Q-2.6 2 -3.2 -3.4Z", "M-2 0Q0 2 2 0Q1.6 3.6 .2 5Q-1.6 3.4 -2 0Z", 2.0, 3.6),
    "hen": ("M-3 -3.2Q4 -4 7.6 1Q3 1.8 -3 1.2Z", "M-3 .8Q2 1.6 5.6 1.2Q2.4 4 -2.4 3Z", 10.4, 2.4),
}


def beaks(b: Bird, pelt: Pelt) -> list[Part]:
    """A beak as the mouth's variants: shut for smile, sad and flat, open for open and o."""
    upper, lower, x, y = BEAKS[b.beak]
    x, y = (x, y) if b.beak == "owl" else (x + 0.7, y + 2.0)
    c = b.beak_colour
    top, low = pelt.run((0, light(c, 0.4)), (0.55, c), (1, warm(c, 0.2))), pelt.run((0, warm(c, 0.12)), (1, warm(dark(c, 0.15), 0.25)))
    hole = oval(1.4, -1.6, 0.8, 0.5, dark(c, 0.5), opacity=0.7) if b.beak not in ("owl",) else ""
    wattle = shape("M-2 3.4C-4 8 -2 11 1 10.4C3.4 9.4 2.8 6 1.6 3.4Z", "#d83a36") if b.beak == "hen" and b.crest else ""
    shut = wattle + shape(lower, low) + shape(upper, top) + hole
    gape = f'{wattle}<g transform="rotate(16)">{shape(lower, low)}</g>' + oval(1.6, 1.8, 2.6, 1.6, "#8a2f3a",
        8) + f'<g transform="rotate(-10)">{shape(upper, top)}{hole}</g>'
    half = f'{wattle}<g transform="rotate(8)">{shape(lower, low)}</g><g transform="rotate(-4)">{shape(upper, top)}{hole}</g>'
    box = (-8.0, -12.0, 34.0, 16.0)
    parts = [Part("mouth", parent="face", at=(x, y), z=47)]
    return parts + [Part(f"mouth_{how}", art, box, "mouth", (0, 0), 47, f"mouth:{how}") for how, art in (("smile", shut), ("open", gape),
        ("o", half), ("sad", shut), ("flat", shut), ("shut", shut))]

"""Heads of beasts in three-quarter view: skull, muzzle, nose, ears, horns, eyes and mouths, in head units (a skull is 26 across)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, bounds, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Part, dark, light


@dataclass(frozen=True)
class Skull:
    """`tip` is the end of the muzzle (x, y, radius) seen from the middle of the skull of radius `r`; `brow` pulls the contour in
    between brow and muzzle, `chin` below. `nose`: dog, cat, horse, cow, pig, scale, bear or none. `ears` name a shape of `ear`,
    `ear_at` the near and the far place. `patch` colours the muzzle, `mask` a light area around it."""

    r: float = 13.0
    tip: Ring = (11.0, 6.5, 6.0)
    brow: float = 0.35
    chin: float = 0.15
    nose: str = "dog"
    nose_colour: str = "#2b2230"
    patch: str = ""
    mask: str = ""
    cheeks: float = 0.35
    ears: str = "point"
    ear_size: float = 1.0
    ear_at: tuple[tuple[float, float, float], tuple[float, float, float]] = ((-8.0, -8.5, -0.35), (5.5, -10.5, 0.3))
    ear_inner: str = "#f2b8ae"
    ear_tip: str = ""
    left: tuple[float, float] = (-3.0, -1.5)
    right: tuple[float, float] = (8.0, -2.2)
    eye: tuple[float, float] = (3.1, 3.7)
    kind: str = "gem"
    iris: str = "#7a4a1e"
    bite: str = "cat"
    wide: float = 3.2
    mouth: tuple[float, float] = (-0.5, 0.55)      # from the tip, in radii of the tip
    flick: bool = False
    brows: float = 0.95                # thickness; 0 none


EAR_SHAPES = {
    "point": "M-4.6 2C-5.4 -4 -3.4 -10.5 -.6 -13C2.6 -10 5.2 -4 4.8 2Z",
    "leaf": "M-1.8 1.5C-5.4 -2 -5 -9 -.4 -13.5C4.2 -9 4.6 -2 1.8 1.5Z",
    "round": "M-6 2C-8 -3.4 -4.6 -8.6 0 -8.6C4.6 -8.6 8 -3.4 6 2Z",
    "big": "M-5 3C-12 -1 -11.6 -13.6 0 -14C11.6 -13.6 12 -1 5 3Z",
    "long": "M-3.4 2C-6.2 -6 -6 -19 -1 -24.5C4.4 -20 5.4 -7 3.6 2Z",
    "flop": "M-4 -1.5C-8.5 -1 -11 4.5 -10.6 10.5C-10.2 14.4 -6 14.6 -3.6 11C-1.2 7.4 1.6 3.6 3.6 .6Z",
    "side": "M2.4 -2.6C-3.4 -6.4 -11.6 -4.8 -14.4 -.4C-12 3.8 -4 4.6 2.4 2.6Z",
    "fan": "M6 -7C2 -17 -12 -21 -19 -14C-26 -6 -24.4 13 -16 19C-8 24 0 18 4 9C7 3 8 -2 6 -7Z",
}


def head(s: Skull, pelt: Pelt, colour: str, parent: str, at: tuple[float, float], z: float = 40.0, extra: str = "",
         before: str = "") -> list[Part]:
    """The joint `head` (pivot: the middle of the skull, where the neck ends) with ears, `face` and its features.

    `extra` is drawn over the skull (markings), `before` under it (a mane).
    """
    skull: Ring = (0.0, 0.0, s.r)
    skin = flesh(skull, s.tip, under=s.chin, over=s.brow)
    art = before + shape(skin, pelt.spot((0, light(colour, 0.2)), (0.45, colour), (0.82, warm(colour, 0.1)), (1, warm(colour, 0.2))))
    art += _muzzle(s, pelt, colour, skin) + extra + _cheeks(s, pelt) + _nose(s, pelt)
    box = bounds(skull, s.tip, pad=2)
    if before:
        box = (min(box[0], -2.1 * s.r), min(box[1], -2.1 * s.r), max(box[2], 2.1 * s.r), max(box[3], 2.4 * s.r))
    parts = [Part("head", art, box, parent, at, z)]
    parts += [_ear(s, pelt, colour, name, k, z) for k, name in enumerate(("ear_l", "ear_r"))] if s.ears else []
    tx, ty, tr = s.tip
    lips = warm(dark(s.patch or colour, 0.55), 0.3)
    face = Face(s.kind, s.left, s.right, s.eye, s.iris, colour, brow=warm(dark(colour, 0.28), 0.2), brow_at=s.left[1] - s.eye[1] * 1.75,
        brow_width=s.brows,
                mouth=(tx + s.mouth[0] * tr, ty + s.mouth[1] * tr), wide=s.wide, lips=lips, bite=s.bite, flick=s.flick)
    look = [replace(part, at=(part.at[0] - 1.1, part.at[1] + 0.6)) if part.name == "brows" else part for part in features(face, pelt.dyes)]
    return [*parts, Part("face", parent="head", z=z + 2), *look]


def _muzzle(s: Skull, pelt: Pelt, colour: str, skin: str) -> str:
    tx, ty, tr = s.tip
    art = ""
    if s.mask:
        ring = flesh((s.r * 0.1, s.r * 0.72, s.r * 0.55), (tx, ty + tr * 0.25, tr * 1.05), under=-0.2)
        art += pelt.clip(skin, shape(ring, s.mask) + oval(-s.r * 0.45, s.r * 0.72, s.r * 0.5, s.r * 0.42, s.mask))
    if s.patch:
        fill = pelt.spot((0, light(s.patch, 0.35)), (0.55, s.patch), (1, warm(s.patch, 0.16)))
        art += shape(flesh((tx * 0.62, ty * 0.66 + 0.6, tr * 0.86), (tx, ty, tr), under=0.0), fill)
    else:
        art += oval(tx - tr * 0.15, ty - tr * 0.15, tr * 0.9, tr * 0.85, pelt.dyes.fade(light(colour, 0.35), 0.5))
    return art


def _cheeks(s: Skull, pelt: Pelt) -> str:
    if not s.cheeks:
        return ""
    return oval(s.left[0] - s.eye[0] * 0.6, s.left[1] + s.eye[1] * 1.9, 3.6, 2.5, pelt.dyes.fade("#f0655f", s.cheeks))


def _nose(s: Skull, pelt: Pelt) -> str:
    """The nose on the muzzle's tip."""
    x, y, r = s.tip
    c = s.nose_colour
    if s.nose in ("dog", "bear"):
        k = 0.46 if s.nose == "dog" else 0.42
        top = y - r * 0.52
        return (shape(f"M{x - r * k:.2f} {top - r * 0.06:.2f}Q{x:.2f} {top - r * 0.5:.2f} {x + r * k * 1.25:.2f} {top - r * 0.06:.2f}"
            f"Q{x + r * k * 1.1:.2f} {top + r * 0.45:.2f} "
                      f"{x + r * 0.06:.2f} {top + r * 0.5:.2f}Q{x - r * k:.2f} {top + r * 0.42:.2f} {x - r * k:.2f} {top - r * 0.06:.2f}"
                      "Z", c)
                + oval(x - r * 0.06, top - r * 0.13, r * 0.24, r * 0.1, "#ffffff", opacity=0.6))
    if s.nose == "cat":
        top = y - r * 0.4
        return (shape(f"M{x - r * 0.36:.2f} {top:.2f}Q{x + r * 0.05:.2f} {top - r * 0.22:.2f} {x + r * 0.46:.2f} "
            f"{top:.2f}Q{x + r * 0.3:.2f} {top + r * 0.36:.2f} {x + r * 0.05:.2f} {top + r * 0.4:.2f}"
                      f"Q{x - r * 0.2:.2f} {top + r * 0.36:.2f} {x - r * 0.36:.2f} {top:.2f}Z", c) + oval(x - r * 0.08, top + r * 0.02,
                      r * 0.14, r * 0.07, "#ffffff", opacity=0.6))
    if s.nose in ("horse", "scale", "cow"):
        k = 0.2 if s.nose != "scale" else 0.14
        holes = oval(x - r * 0.3, y - r * 0.18, r * k * 0.8, r * k * 1.2, c, 24) + oval(x + r * 0.5, y - r * 0.26, r * k * 0.7,
            r * k * 1.1, c, -18)
        return holes + line(f"M{x - r * 0.55:.2f} {y - r * 0.3:.2f}q{r * 0.16:.2f} {-r * 0.3:.2f} {r * 0.4:.2f} {-r * 0.16:.2f}", light(c,
            0.45), 0.5, 0.5)
    if s.nose == "pig":
        disc = oval(x + r * 0.15, y - r * 0.1, r * 0.98, r * 0.86, pelt.spot((0, light(c, 0.35)), (0.6, c), (1, warm(c, 0.25))))
        return disc + oval(x - r * 0.2, y - r * 0.12, r * 0.16, r * 0.28, dark(c, 0.5)) + oval(x + r * 0.5, y - r * 0.14, r * 0.15,
            r * 0.26, dark(c, 0.5))
    return ""


def _ear(s: Skull, pelt: Pelt, colour: str, name: str, k: int, z: float) -> Part:
    """One ear; the far one is mirrored, narrower and darker."""
    x, y, turn = s.ear_at[k]
    size = s.ear_size * s.r / 13
    tint = colour if k == 0 else warm(colour, 0.14)
    path = EAR_SHAPES[s.ears]
    art = shape(path, pelt.spot((0, light(tint, 0.15)), (0.6, tint), (1, warm(tint, 0.2))))
    if s.ear_tip:
        art += pelt.clip(path, oval(-0.5, -13.5, 7, 6.5, s.ear_tip))
    inner = {"flop": (-6, 7), "fan": (-10, 2), "side": (-7.5, 0.2), "big": (0, -5)}.get(s.ears, (0, -3.4))
    if s.ears != "flop":
        art += f'<g transform="translate({inner[0] * 0.4:.2f} {inner[1] * 0.4:.2f}) scale(.6)">{shape(path, s.ear_inner, 0.85)}</g>'
    flip = -0.86 if k else 1.0
    reach = 26.0 * size
    front = s.ears in ("flop", "fan") and k == 0
    return Part(name, f'<g transform="scale({flip * size:.3f} {size:.3f})">{art}</g>', (-reach, -reach, reach, reach), "head",
        (x * s.r / 13, y * s.r / 13), z + (0.6 if front else -0.6), turn=turn)


def horn(pelt: Pelt, path: str, colour: str, rings: str = "") -> str:
    """A horn or antler from its outline, with growth rings."""
    return shape(path, pelt.run((0, light(colour, 0.3)), (0.6, colour), (1, warm(colour, 0.3)))) + (line(rings, dark(colour, 0.35), 0.6,
        0.6) if rings else "")

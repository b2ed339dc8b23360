"""Eyes, lids, brows and the six mouths, shared by people and animals.

Everything hangs on the joint `face`, whose pivot is the middle of the head; features sit a little to the right of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Part, dark, light, mix

EYES, PUPILS, LASHES, LIDS, MOUTH, BROWS = 44.0, 45.0, 46.0, 46.5, 43.5, 49.0
PLUM = "#4a1c33"


@dataclass(frozen=True)
class Face:
    """Measures of a face in head units, from the middle of the head.

    `kind` of eye: white (a coloured iris in a white eye), gem (the iris fills the eye), bead (dark and shiny).
    `lips` is the mouth's line colour, `mouth` its middle, `wide` half its width, `bite` "human", "cat" or "wide".
    """

    kind: str = "white"
    left: tuple[float, float] = (-4.2, 0.4)
    right: tuple[float, float] = (6.9, 0.4)
    eye: tuple[float, float] = (3.2, 3.9)
    iris: str = "#5a8f4a"
    lid: str = "#eab98f"
    brow: str = "#4a2c1a"
    brow_at: float = -6.4
    brow_width: float = 1.3
    lashes: float = 0.9                # thickness of the upper lash line
    flick: bool = False                # lashes that flick out at the corner
    mouth: tuple[float, float] = (2.0, 9.0)
    wide: float = 3.5
    lips: str = "#8f3a3f"
    bite: str = "human"


def features(face: Face, dyes: Dyes) -> list[Part]:
    """Eyes, pupils, lashes, lids, brows and mouths, all children of `face`."""
    return [*_eyes(face, dyes), *_brows(face), *mouths(face, dyes)]


def _eyes(face: Face, dyes: Dyes) -> list[Part]:
    rx, ry = face.eye
    middle, y = (face.left[0] + face.right[0]) / 2, (face.left[1] + face.right[1]) / 2
    spots = ((face.left[0] - middle, face.left[1] - y, 1.0), (face.right[0] - middle, face.right[1] - y, 0.94))
    reach = abs(spots[0][0]) + rx * 1.7
    box = (-reach, -ry * 1.75, reach, ry * 1.75)

    def part(name: str, z: float, art: str, variant: str = "") -> Part:
        return Part(name, art, box, "face", (middle, y), z, variant)

    whites = "".join(_ball(face, dyes, x, dy, rx * k, ry) for x, dy, k in spots)
    pupils = "".join(_pupil(face, dyes, x, dy, rx * k, ry) for x, dy, k in spots)
    lids = "".join(_lid(face, x, dy, rx * k, ry, side) for (x, dy, k), side in zip(spots, (-1, 1), strict=True))
    parts = [part("eyes", EYES, whites), part("pupils", PUPILS, pupils), part("lids", LIDS, lids, "eyes:closed")]
    if face.lashes:
        lashes = "".join(_lash(face, x, dy, rx * k, ry, side) for (x, dy, k), side in zip(spots, (-1, 1), strict=True))
        parts.append(part("lashes", LASHES, lashes, "eyes:open"))
    return parts


def _ball(face: Face, dyes: Dyes, x: float, y: float, rx: float, ry: float) -> str:
    if face.kind == "white":
        socket = oval(x, y + 0.15, rx * 1.1, ry * 1.08, warm(face.lid, 0.28), opacity=0.4)
        return socket + oval(x, y, rx, ry, "#ffffff") + oval(x, y - ry * 0.68, rx * 0.8, ry * 0.28, "#d8d0e6", opacity=0.5)
    rim = "#231726" if face.kind == "gem" else "#17101c"
    art = oval(x, y, rx * 1.1, ry * 1.1, rim)
    if face.kind == "gem":
        art += oval(x, y, rx, ry, dyes.iris(face.iris)) + oval(x, y, rx * 0.98, ry * 0.98, dyes.fade(light(face.iris, 0.5), 0.35))
        art += oval(x, y + ry * 0.5, rx * 0.62, ry * 0.36, light(face.iris, 0.6), opacity=0.5)
    else:
        art += oval(x + rx * 0.1, y + ry * 0.4, rx * 0.75, ry * 0.5, mix(face.iris, "#17101c", 0.35), opacity=0.8)
    return art


def _pupil(face: Face, dyes: Dyes, x: float, y: float, rx: float, ry: float) -> str:
    shine = oval(x - rx * 0.3, y - ry * 0.34, rx * 0.27, ry * 0.25, "#ffffff") + oval(x + rx * 0.3, y + ry * 0.3, rx * 0.13, ry * 0.12,
        "#ffffff", opacity=0.9)
    if face.kind == "bead":
        return shine
    if face.kind == "gem":
        return oval(x, y + ry * 0.02, rx * 0.6, ry * 0.7, "#140d18") + shine
    ix, iy = rx * 0.74, ry * 0.72
    art = oval(x, y + 0.2, ix, iy, dark(face.iris, 0.55)) + oval(x, y + 0.2, ix * 0.9, iy * 0.9, dyes.iris(face.iris))
    art += oval(x, y + 0.2, ix * 0.56, iy * 0.58, "#150d16")
    return art + shine


def _lash(face: Face, x: float, y: float, rx: float, ry: float, side: int) -> str:
    colour = "#2b1722"
    top = y - ry * 0.28
    art = line(f"M{x - rx * 1.02:.2f} {top:.2f}C{x - rx * 0.8:.2f} {y - ry * 1.22:.2f} {x + rx * 0.8:.2f} {y - ry * 1.22:.2f} "
        f"{x + rx * 1.02:.2f} {top:.2f}", colour, face.lashes)
    if face.flick:
        corner = x + side * rx
        art += line(f"M{corner:.2f} {top:.2f}l{side * 1.3:.2f} -1.1M{corner - side * 0.7:.2f} {y - ry * 0.7:.2f}l{side * 1.2:.2f} -1.2",
            colour, face.lashes * 0.8)
    return art


def _lid(face: Face, x: float, y: float, rx: float, ry: float, side: int) -> str:
    ink = "#8f86a0" if sum(int(face.lid[c:c + 2], 16) for c in (1, 3, 5)) < 210 else "#2b1722"      # seen on dark patches too
    cover = 1.16 if face.kind == "white" else 1.2
    art = oval(x, y, rx * cover, ry * cover, face.lid) + oval(x, y - ry * 0.35, rx * 0.8, ry * 0.5, light(face.lid, 0.3), opacity=0.4)
    low = y + ry * 0.3
    art += line(f"M{x - rx:.2f} {low:.2f}Q{x:.2f} {low + ry * 0.72:.2f} {x + rx:.2f} {low:.2f}", ink, max(0.9, face.lashes))
    if face.flick:
        art += line(f"M{x + side * rx:.2f} {low:.2f}l{side * 1.2:.2f} .5", ink, 0.7)
    return art


def _brows(face: Face) -> list[Part]:
    if not face.brow_width:
        return []
    middle, w = (face.left[0] + face.right[0]) / 2, face.brow_width
    art = ""
    for x, side in ((face.left[0] - middle, -1), (face.right[0] - middle, 1)):
        out, inn = x + side * 3.4, x - side * 2.6
        art += shape(f"M{out:.2f} .9Q{x + side * 1.2:.2f} {-1.6 - w * 0.5:.2f} {inn:.2f} {-0.5 - w * 0.5:.2f}Q{inn - side * 0.8:.2f} "
            f"{0.2:.2f} {inn:.2f} {w * 0.55:.2f}"
                     f"Q{x + side:.2f} {-0.9 + w * 0.3:.2f} {out:.2f} .9Z", face.brow)
    reach = abs(face.left[0] - middle) + 5
    return [Part("brows", art, (-reach, -3.5, reach, 2.5), "face", (middle, face.brow_at), BROWS)]


def mouths(face: Face, dyes: Dyes) -> list[Part]:
    """The joint `mouth` and its six variants."""
    draw = {"human": _human, "cat": _cat, "wide": _human}[face.bite]
    w = face.wide
    box = (-w - 1.6, -w * 0.7 - 2, w + 1.6, w * 1.5 + 2)
    art = draw(w, face.lips)
    parts = [Part("mouth", "", parent="face", at=face.mouth, z=MOUTH)]
    return parts + [Part(f"mouth_{name}", body, box, "mouth", (0, 0), MOUTH, f"mouth:{name}") for name, body in art.items()]


def _gape(top: str, w: float, deep: float) -> str:
    """An open mouth under the upper edge `top` (a path from left to right): dark inside, tongue, teeth."""
    inside = shape(f"{top}C{w * 1.02:.2f} {deep * 0.62:.2f} {w * 0.55:.2f} {deep:.2f} 0 {deep:.2f}C{-w * 0.55:.2f} {deep:.2f} "
        f"{-w * 1.02:.2f} {deep * 0.62:.2f} {-w:.2f} -.9Z", PLUM)
    tongue = shape(f"M{-w * 0.58:.2f} {deep * 0.72:.2f}Q{-w * 0.1:.2f} {deep * 0.36:.2f} {w * 0.6:.2f} {deep * 0.7:.2f}Q{w * 0.4:.2f} "
        f"{deep * 0.97:.2f} 0 {deep * 0.97:.2f}Q{-w * 0.42:.2f} {deep * 0.97:.2f} {-w * 0.58:.2f} {deep * 0.72:.2f}Z", "#e8707c")
    return inside + tongue


def _human(w: float, lips: str) -> dict[str, str]:
    thick = 0.28 * w if w < 4 else 1.0
    smile = line(f"M{-w:.2f} -.7Q0 {w * 0.78:.2f} {w:.2f} -.8", lips, thick) + line(f"M{-w * 0.3:.2f} {w * 0.62:.2f}Q0 {w * 0.74:.2f} "
        f"{w * 0.35:.2f} {w * 0.6:.2f}", lips, 0.55, 0.35)
    smile += line(f"M{-w - 0.5:.2f} -1.1q-.2 .5 .3 .9M{w + 0.5:.2f} -1.2q.2 .5 -.3 .9", lips, 0.6, 0.6)
    opened = _gape(f"M{-w:.2f} -.9Q0 -.1 {w:.2f} -.9", w, w * 1.25) + shape(
        f"M{-w * 0.86:.2f} -.62Q0 0 {w * 0.86:.2f} -.62Q{w * 0.8:.2f} {w * 0.22:.2f} {w * 0.6:.2f} {w * 0.26:.2f}Q0 {w * 0.4:.2f} "
        f"{-w * 0.6:.2f} {w * 0.26:.2f}Q{-w * 0.8:.2f} {w * 0.22:.2f} {-w * 0.86:.2f} -.62Z", "#fffaf0")
    o = oval(0, 0.7, w * 0.5, w * 0.64, lips) + oval(0, 0.8, w * 0.38, w * 0.52, PLUM) + oval(0, 0.8 + w * 0.3, w * 0.26, w * 0.17,
        "#e8707c")
    sad = line(f"M{-w * 0.8:.2f} 1.5Q0 {-w * 0.5:.2f} {w * 0.8:.2f} 1.4", lips, thick)
    flat = line(f"M{-w * 0.72:.2f} .3Q0 .65 {w * 0.72:.2f} .1", lips, thick)
    shut = line(f"M{-w * 0.8:.2f} -.2Q0 {w * 0.42:.2f} {w * 0.8:.2f} -.3", lips, thick)
    return {"smile": smile, "open": opened, "o": o, "sad": sad, "flat": flat, "shut": shut}


def _cat(w: float, lips: str) -> dict[str, str]:
    """Mouths under a muzzle's cleft: two soft bows."""
    bows = f"M{-w:.2f} {-w * 0.1:.2f}Q{-w * 0.62:.2f} {w * 0.5:.2f} 0 0Q{w * 0.62:.2f} {w * 0.5:.2f} {w:.2f} {-w * 0.1:.2f}"
    top = f"M{-w * 0.8:.2f} .2Q{-w * 0.4:.2f} {w * 0.35:.2f} 0 0Q{w * 0.4:.2f} {w * 0.35:.2f} {w * 0.8:.2f} .2"
    cleft = line(f"M0 {-w * 0.4:.2f}L0 0", lips, 0.8)
    gap = shape(f"{top}C{w * 0.85:.2f} {w * 0.9:.2f} {w * 0.4:.2f} {w * 1.35:.2f} 0 {w * 1.35:.2f}C{-w * 0.4:.2f} {w * 1.35:.2f} "
        f"{-w * 0.85:.2f} {w * 0.9:.2f} {-w * 0.8:.2f} .2Z", PLUM)
    tongue = oval(0, w * 0.98, w * 0.42, w * 0.34, "#f0808c")
    small = shape(f"M{-w * 0.3:.2f} {w * 0.27:.2f}Q0 0 {w * 0.3:.2f} {w * 0.27:.2f}Q{w * 0.34:.2f} {w * 0.78:.2f} 0 {w * 0.8:.2f}"
        f"Q{-w * 0.34:.2f} {w * 0.78:.2f} {-w * 0.3:.2f} {w * 0.27:.2f}Z", PLUM)
    small += oval(0, w * 0.6, w * 0.2, w * 0.17, "#f0808c")
    stroke = line(bows, lips, 0.85)
    return {
        "smile": small + cleft + stroke, "shut": cleft + stroke, "open": gap + tongue + cleft + stroke,
        "o": oval(0, w * 0.45, w * 0.34, w * 0.44, PLUM) + oval(0, w * 0.66, w * 0.2, w * 0.17, "#f0808c") + cleft,
        "sad": cleft + line(f"M{-w * 0.75:.2f} {w * 0.55:.2f}Q{-w * 0.5:.2f} 0 0 0Q{w * 0.5:.2f} 0 {w * 0.75:.2f} {w * 0.55:.2f}", lips,
        0.85),
        "flat": cleft + line(f"M{-w * 0.75:.2f} {w * 0.12:.2f}Q0 -.1 {w * 0.75:.2f} {w * 0.1:.2f}", lips, 0.85),
    }

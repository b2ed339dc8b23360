"""Things that live: a teapot with a face, arms and legs, for stories whose hero is a thing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, assembled
from director.tools.generators.animatic.art.figures.ink import line, oval, shape
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Prop, Rig, Sketch, dark
from director.tools.generators.animatic.paint import raster

ALIVE = "living "
"""Before the name of a prop: the same thing as a figure."""
BODY = 66.0                # units: the longer side of the thing; legs and arms are added
LEG = 21.0
LEAST, MOST = 0.75, 2.1    # metres a living thing stands tall, whatever its size in life
_DIMMED = 0.35             # how much of its own light is left before a face
_DRAWN = 48                # pixels across the trial drawing in which a place for the face is looked for


def living(prop: Prop) -> Figure:
    """The thing as somebody."""
    return Figure((f"{ALIVE}{prop.names[0]}",), partial(_alive, prop))


def _alive(prop: Prop, looks: Looks) -> Rig:
    sketch = prop.draw(looks)
    left, top, right, bottom = sketch.box
    k = BODY / max(right - left, bottom - top, 1e-6)
    wide, tall = (right - left) * k, (bottom - top) * k
    move = f'<g transform="translate({-(left + right) / 2 * k:.3f} {-bottom * k + 3:.3f}) scale({k:.5g})">'
    body, glow = f"{move}{sketch.body}</g>", f'<g opacity="{_DIMMED}">{move}{sketch.glow}</g></g>' if sketch.glow else ""
    outline = _silhouette(sketch)
    x, y, room, tone = outline.face
    face = (wide * (x - 0.5), tall * (y - 1) + 3)
    size = max(3.4, min(7.6, room * wide * 0.24, tall * 0.16))
    drawn = _face(size, tone)
    if prop.face is not None:
        face = ((prop.face[0] - (left + right) / 2) * k, (prop.face[1] - bottom) * k + 3)
        size, drawn = 0.8 * prop.face[2] * k, _own_face(prop.face[2] * k, prop.face[3] * k, tone)
    pelt = Pelt()
    limb = looks.pick("#4a3a58", "#3f4a66", "#5a3a44", salt="limb")
    shoe = looks.pick("#d8504a", "#3f78c8", "#e8a03a", "#4f9a6a", salt="shoe")
    low = min(0.9, y + (0.14 if room * wide > 14 else 0.24))
    arms, legs = ((wide * (a - 0.5), wide * (b - 0.5)) for a, b in (outline.at(low), outline.foot))
    arms = min(arms[0], sum(arms) / 2 - 3.5), max(arms[1], sum(arms) / 2 + 3.5)
    stand = (legs[1] - legs[0]) * 0.26
    parts = [Part("hips", parent="", at=(0, -LEG - 4), z=18),
             Part("torso", body, (-wide / 2, -tall + 3, wide / 2, 3), "hips", (0, 0), 20, glow=glow),
             Part("head", "<g/>", (face[0] - size * 2, -size * 2, face[0] + size * 2, size * 2.4), "torso", (0, face[1]), 40),
             Part("face", parent="head", at=(face[0], 0), z=42)]
    parts += _arms(pelt, limb, arms, tall * (low - 1) + 3)
    parts += _legs(pelt, limb, shoe, sum(legs) / 2, min(11.0, max(2.6, stand)))
    parts += [part for part in features(drawn, pelt.dyes) if prop.face is None or prop.face[3 if part.name.startswith("mouth") else 2]]
    cheek = pelt.dyes.fade("#ff7a7a", 0.5)
    if prop.face is None and _broad(outline, y + size * 1.25 / max(tall, 1), wide, 4.2 * size):
        parts.append(Part("cheeks", oval(-size * 1.75, size * 1.25, size * 0.55, size * 0.36, cheek) + oval(size * 1.85, size * 1.25, size * 0.5,
            size * 0.34, cheek), (-size * 2.5, 0, size * 2.5, size * 2), "face", z=42.5))
    metres = min(MOST, max(LEAST, prop.metres * (tall + LEG) / max(wide, 1e-6)))
    rig = assembled(parts, "biped", metres, sketch.defs + pelt.defs)
    return Rig(rig.parts, rig.skeleton, rig.metres, rig.head, rig.body, rig.defs, "hand_r")


def _face(size: float, tone: str) -> Face:
    """Big white eyes that show on any paint."""
    deep = sum(int(tone[c:c + 2], 16) for c in (1, 3, 5)) < 300
    return Face("white", (-size * 0.95, -size * 0.3), (size * 1.05, -size * 0.34), (size * 0.8, size * 0.98), "#4a6a9a", tone,
                brow="#f4ead8" if deep else dark(tone, 0.6), brow_at=-size * 1.75, brow_width=size * 0.22, lashes=0.8,
                mouth=(size * 0.1, size * 1.25), wide=size * 0.75, lips="#f6e2d8" if deep else dark(tone, 0.72))


def _own_face(apart: float, down: float, tone: str) -> Face:
    """Eyes where those of the drawing are, and a mouth where that is."""
    size = max(0.1, 0.8 * apart)
    return replace(_face(size, tone), left=(-apart, 0.0), right=(apart, 0.0), mouth=(0.0, down))


@dataclass(frozen=True)
class _Silhouette:
    """The ink of a drawing in a coarse grid of pixels, blue, green, red, alpha."""

    image: np.ndarray

    def at(self, height: float) -> tuple[float, float]:
        """Left and right edge of the ink at a share of the height from the top, as shares of the width."""
        solid = self.image[..., 3] > 128
        row = solid[min(len(solid) - 1, int(height * len(solid)))]
        start, length = _run(row)
        return (start / len(row), (start + length) / len(row)) if length else (0.45, 0.55)

    @property
    def foot(self) -> tuple[float, float]:
        """Left and right end of what it stands on, as shares of the width."""
        solid = self.image[..., 3] > 128
        inked = np.flatnonzero(solid[-max(2, len(solid) // 12):].any(axis=0))
        return (inked[0] / solid.shape[1], (inked[-1] + 1) / solid.shape[1]) if len(inked) else (0.4, 0.6)

    @property
    def face(self) -> tuple[float, float, float, str]:
        """Where it is broad enough for a face, a little above the middle: x, y and the room there as shares of its box, and the
        colour of the paint."""
        solid = self.image[..., 3] > 128
        high, wide = solid.shape
        rows = range(int(high * 0.22), max(int(high * 0.22) + 1, int(high * 0.72)))
        best = max(rows, key=lambda row: _run(solid[row])[1] - 0.25 * wide * abs(row / high - 0.45))
        start, length = _run(solid[best])
        length = length or wide
        paint = self.image[max(0, best - 3):best + 4, start:start + length]
        inked = paint[paint[..., 3] > 128]
        b, g, r = (int(v) for v in (inked[:, :3].mean(axis=0) if len(inked) else (150, 160, 170)))
        return (start + length / 2) / wide, best / high, length / wide, f"#{r:02x}{g:02x}{b:02x}"


def _silhouette(sketch: Sketch) -> _Silhouette:
    left, top, right, bottom = sketch.box
    return _Silhouette(raster(sketch.body, sketch.box, _DRAWN / max(right - left, bottom - top), sketch.defs))


def _broad(outline: _Silhouette, height: float, wide: float, needed: float) -> bool:
    """Is there so much ink at a share of the height?"""
    left, right = outline.at(min(0.99, height))
    return (right - left) * wide >= needed


def _run(row: np.ndarray) -> tuple[int, int]:
    """The longest stretch of ink in a row of pixels: its first pixel and its length."""
    stretches = [(found.start(), len(found.group())) for found in re.finditer("1+", "".join("1" if pixel else "0" for pixel in row))]
    return max(stretches, key=lambda stretch: stretch[1], default=(0, 0))


def _arms(pelt: Pelt, limb: str, edges: tuple[float, float], y: float) -> list[Part]:
    """Thin arms with white gloves, from both edges of the thing at height y."""
    glove = pelt.dyes.ball("#fbf8f2")
    hand = shape("M-3.2 -1C-5.6 2 -5.4 7 -3.4 8C-2.6 10 0 10.2 1 9C3 9.6 4.8 8 4.6 5.6C6.4 4.6 6 1.6 4.2 1.8C3.6 .4 3 -1 2.8 -1.4Z", glove)
    cuff = shape("M-3.4 -1.6H3.4V.6Q0 1.8 -3.4 .6Z", "#e4ddd2")
    parts: list[Part] = []
    for side, sign, z, x in (("l", -1, 17.0, edges[0] + 1.5), ("r", 1, 27.0, edges[1] - 1.5)):
        parts += [Part(f"arm_{side}", line("M0 0V13", limb, 3.4), (-3, -2.5, 3, 15.5), "torso", (x, y), z, turn=-sign * 0.35),
                  Part(f"fore_{side}", line("M0 0V11", limb, 3.2), (-3, -2.5, 3, 13.5), f"arm_{side}", (0, 13), z + 0.1, turn=sign * 0.2),
                  Part(f"hand_{side}", hand + cuff, (-7, -3, 8, 12), f"fore_{side}", (0, 11), z + 0.2)]
    return parts


def _legs(pelt: Pelt, limb: str, shoe: str, middle: float, apart: float) -> list[Part]:
    """Thin legs in shoes, `apart` from the middle."""
    boot = shape("M-3 -2.4C-4.4 0 -4.4 3.4 -4 4H7.4C9.4 3.2 8.2 -.2 4.6 -.8C3.4 -1 3 -2 2.6 -2.8Z", pelt.dyes.ball(shoe)) + shape(
        "M-4.2 3.2H8.2V4.6Q8.2 5 7.6 5H-3.6Q-4.2 5 -4.2 4.6Z", dark(shoe, 0.5))
    parts: list[Part] = []
    for side, sign in (("l", -1), ("r", 1)):
        parts += [Part(f"leg_{side}", line(f"M0 -2V{LEG / 2:g}", limb, 3.8), (-3, -5, 3, LEG / 2 + 3), "hips", (middle + sign * apart, 0), 14),
                  Part(f"shin_{side}", line(f"M0 0V{LEG / 2:g}", limb, 3.6), (-3, -3, 3, LEG / 2 + 3), f"leg_{side}", (0, LEG / 2), 14.2),
                  Part(f"foot_{side}", boot, (-6, -4, 11, 6), f"shin_{side}", (0, LEG / 2), 14.4)]
    return parts

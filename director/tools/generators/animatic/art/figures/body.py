"""Puts a biped together: trunk, limbs, clothes, head, hat or space helmet, tail, into one rig with the joints acting knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from director.tools.generators.animatic.art.figures.extras import worn
from director.tools.generators.animatic.art.figures.hats import hat_parts, helmet
from director.tools.generators.animatic.art.figures.ink import Dyes
from director.tools.generators.animatic.art.figures.limbs import arms, legs
from director.tools.generators.animatic.art.figures.lowers import hips, skirts
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.tops import torso
from director.tools.generators.animatic.art.kit import Box, Part, Rig
from director.tools.generators.animatic.paint import raster

ROOMY = 300.0              # square units from which a box is worth trimming


@dataclass(frozen=True)
class Head:
    """A head drawn around its own middle, in head units (a grown-up's head is 28 wide and 30 high).

    The part `head` and the joint `face` are among `parts`; everything else hangs on them. `lift` is the height of the middle above
    the neck. `hat_at` and `hat_k` place hats made for a human skull; `globe` is the radius of a space helmet, `tuck` how much the
    head shrinks in it, and `peaks` gives the helmet ears.
    """

    parts: tuple[Part, ...]
    lift: float = 13.4
    hat_at: tuple[float, float] = (0.0, 0.0)
    hat_k: float = 1.0
    globe: float = 19.5
    tuck: float = 0.92
    peaks: bool = False
    fold: float = 1.0                  # how much ears and mane shrink under glass


def biped(b: Build, o: Outfit, hide: Hide, head: Head, dyes: Dyes, metres: float, tail: Iterable[Part] = ()) -> Rig:
    """The finished rig of a figure `metres` tall."""
    b = _bulky(b) if o.cut == "space" else b
    parts = [hips(b, o, hide, dyes), *skirts(b, o, dyes), *legs(b, o, hide, dyes), torso(b, o, hide, dyes), *arms(b, o, hide, dyes),
        *worn(b, o, dyes), *tail]
    crown = headed(b, o, head, dyes)
    if o.hat == "helmet":
        parts = [_clear_of_globe(part) for part in parts]
    return finished([*parts, *crown], dyes, metres)


def _bulky(b: Build) -> Build:
    """A body filled out by a space suit."""
    return replace(b, shoulder=b.shoulder + 1.0, waist=max(b.waist + 1.2, b.girth + 0.4), girth=b.girth + 1.2, arm_r=b.arm_r * 1.12,
        leg_r=b.leg_r * 1.1, stance=b.stance + 0.7)


def _clear_of_globe(part: Part) -> Part:
    """Arms that hang straighter and bend at the elbow, so that a raised hand shows beside the globe, not before the face."""
    side = 1 if part.name.endswith("_r") else -1
    if part.name.startswith("arm_"):
        return replace(part, turn=-0.02 * side, at=(part.at[0] + 0.6 * side, part.at[1]))
    return replace(part, turn=0.26 * side) if part.name.startswith("fore_") else part


def headed(b: Build, o: Outfit, head: Head, dyes: Dyes) -> list[Part]:
    """The head with its hat or helmet on the neck of a body."""
    in_globe = o.hat == "helmet"
    k = b.head * (head.tuck if in_globe else 1.0)
    parts = [scaled(part, k) for part in (*head.parts, *hat_parts(o, dyes, head.hat_at, head.hat_k))]
    if in_globe and head.fold < 1:
        folded = {"ear_l", "ear_r", "mane"}
        parts = [replace(scaled(part, head.fold), at=part.at) if part.name in folded else part for part in parts]
    if in_globe:
        parts += helmet(head.globe * b.head, o, dyes, head.peaks)
    lift = head.lift * b.head * (1.12 if in_globe else 1.0)
    placed = []
    for part in parts:
        if part.name == "head":
            part = replace(part, parent="torso", at=(0.5, b.top), body=f'<g transform="translate(0 {-lift:.2f})">{part.body}</g>'
                if part.body else "",
                           box=(part.box[0], part.box[1] - lift, part.box[2], part.box[3] - lift))
        elif part.parent == "head":
            part = replace(part, at=(part.at[0], part.at[1] - lift))
        placed.append(part)
    return placed


def scaled(part: Part, k: float) -> Part:
    """A part `k` times as large, with its place on its parent."""
    if k == 1.0:
        return part
    grow = f'<g transform="scale({k:.4g})">'
    x0, y0, x1, y1 = part.box
    return replace(part, body=f"{grow}{part.body}</g>" if part.body else "", glow=f"{grow}{part.glow}</g>" if part.glow else "",
                   box=(x0 * k, y0 * k, x1 * k, y1 * k), at=(part.at[0] * k, part.at[1] * k))


def finished(parts: list[Part], dyes: Dyes, metres: float) -> Rig:
    """A rig with its boxes measured from its parts at rest."""
    defs = dyes.defs
    parts = [trimmed(part, defs) for part in parts]
    places = _places(parts)
    inside = {part.name: part for part in parts}

    def on_head(part: Part) -> bool:
        while part.parent and part.name != "head":
            part = inside[part.parent]
        return part.name == "head"

    drawn = [part for part in parts if part.body]
    whole = _union(_shift(part.box if not part.turn else _round(part.box), places[part.name]) for part in drawn)
    skull = next(part for part in parts if part.name == "head")
    chin = skull.box[3] + places["head"][1]
    tall = ("hair_back", "hat", "hat_back")
    head = _union(_shift(part.box, places[part.name]) for part in drawn if on_head(part) and part.name not in tall)
    top = head[1]
    if "hat" in inside:
        top = min(top, places["hat"][1] + inside["hat"].box[1] * 0.72)
    return Rig(tuple(parts), "biped", metres, (head[0], top, head[2], chin), (whole[0], min(whole[1], top), whole[2], 0.0), defs, "hand_r")


def trimmed(part: Part, defs: str) -> Part:
    """The part with its box drawn in around its ink: what is rasterised for close-ups is then not mostly empty."""
    x0, y0, x1, y1 = part.box
    if not part.body or part.glow or (x1 - x0) * (y1 - y0) < ROOMY:
        return part
    ink = raster(part.body, part.box, 1.0, defs)[..., 3]
    across, down = np.flatnonzero(ink.any(0)), np.flatnonzero(ink.any(1))
    if not len(across) or not len(down):
        return part
    kx, ky = (x1 - x0) / ink.shape[1], (y1 - y0) / ink.shape[0]
    return replace(part, box=(max(x0, x0 + (int(across[0]) - 1) * kx), max(y0, y0 + (int(down[0]) - 1) * ky),
                              min(x1, x0 + (int(across[-1]) + 2) * kx), min(y1, y0 + (int(down[-1]) + 2) * ky)))


def _places(parts: list[Part]) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for part in parts:                                    # parents come before their children
        x, y = found[part.parent] if part.parent else (0.0, 0.0)
        found[part.name] = (x + part.at[0], y + part.at[1])
    return found


def _shift(box: Box, by: tuple[float, float]) -> Box:
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


def _round(box: Box) -> Box:
    """The box of a part that may point anywhere."""
    reach = max(abs(value) for value in box) * 0.8
    return -reach, -reach, reach, reach


def _union(boxes: Iterable[Box]) -> Box:
    every = list(boxes) or [(0.0, 0.0, 0.0, 0.0)]
    return min(b[0] for b in every), min(b[1] for b in every), max(b[2] for b in every), max(b[3] for b in every)

"""Dolls that only stand or lie there: the drawings of the figures that they are when they live, at rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from director.tools.generators.animatic.art.figures.dolls import doll, puppet
from director.tools.generators.animatic.art.figures.ink import line, oval
from director.tools.generators.animatic.art.figures.snowfolk import gingerbread, snowman
from director.tools.generators.animatic.art.kit import Looks, Prop, Rig, Sketch
from director.tools.generators.animatic.rig import Joint, Pose, posed

_GROUND = 1.5              # units below the feet that belong to the picture


def _prop(names: str, metres: float, draw: Callable[[Looks], Rig], where: str, turns: Mapping[str, float], strings: bool = False) -> Prop:
    """The figure as a thing `metres` wide with its limbs turned, radians clockwise; on strings by its word."""
    return Prop(tuple(names.split(", ")), metres, lambda looks: at_rest(draw(looks), turns, strings and looks.has("puppet", "marionette")), where)


def at_rest(rig: Rig, turns: Mapping[str, float], strung: bool = False) -> Sketch:
    """The picture of a figure that holds still."""
    placed = posed(rig, Pose({name: Joint(turn) for name, turn in turns.items()}))
    shown = [part for part in sorted(rig.parts, key=lambda part: part.z) if part.body and part.variant in ("", "eyes:open", "mouth:smile")]
    art, across, down = "", [0.0], [0.0]
    for part in shown:
        (a, b, x), (c, d, y), _ = placed[part.name].tolist()
        art += f'<g transform="matrix({a:.4g} {c:.4g} {b:.4g} {d:.4g} {x:.4g} {y:.4g})">{part.body}</g>'
        spots = [(u, v) for u in part.box[::2] for v in part.box[1::2]]
        across += [a * u + b * v + x for u, v in spots]
        down += [c * u + d * v + y for u, v in spots]
    top = min(down)
    if strung:
        top -= 42
        hands = [placed[name].tolist() for name in ("hand_l", "hand_r", "shin_l", "shin_r")]
        art = "".join(line(f"M{x[2]:.1f} {y[2]:.1f}L{x[2] * 0.9:.1f} {top + 9:.1f}", "#fbf7ee", 0.7) for x, y, _ in hands) + art
        art += line(f"M-22 {top + 8:.1f}H22M0 {top + 3:.1f}V{top + 14:.1f}", "#a8683a", 4)
    else:
        art = oval(0, 0.2, 17, 1.7, "#1c1238", opacity=0.16) + oval(0, 0.2, 12, 1.2, "#1c1238", opacity=0.2) + art
    half = max(-min(across), max(across), 24.0 if strung else 0.0)
    return Sketch(art, (-half, top, half, _GROUND), rig.defs)


_ARMS_UP = {"arm_l": 1.5, "arm_r": -1.5}
_ARMS_OUT = {"arm_l": 0.5, "arm_r": -0.5}
PROPS = (
    _prop("snowman, snow man, snow woman, snow-woman, snowwoman", 1.0, snowman, "ground", _ARMS_UP),
    _prop("gingerbread man, gingerbread, gingerbread woman, gingerbread boy, gingerbread girl, gingerbread person", 0.25, gingerbread, "table", _ARMS_OUT),
    _prop("doll, rag doll", 0.25, doll, "hand", {"arm_l": 0.25, "arm_r": -0.25}),
    _prop("puppet, marionette, wooden puppet, string puppet", 0.36, puppet, "hand", {"arm_l": 0.9, "arm_r": -0.9, "fore_l": 0.6, "fore_r": -0.6}, strings=True),
)

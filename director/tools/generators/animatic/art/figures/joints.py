"""For figures that somebody has made: a biped whose pieces are touched up, cloth and wood and icing on top of plain limbs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from director.tools.generators.animatic.art.figures.flesh import union
from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape
from director.tools.generators.animatic.art.kit import Box, Part, Rig, dark, light


def touched(rig: Rig, dyes: Dyes, over: Mapping[str, str], anew: Mapping[str, tuple[str, Box]] | None = None, more: Iterable[Part] = (), out: float = 0.0) -> Rig:
    """The rig with art drawn over some of its parts, others drawn anew, and more parts. `over` stays within the box of its part. `out`:
    how much further its arms stand off, in radians."""
    swapped = anew or {}
    parts = []
    for part in rig.parts:
        if part.name in swapped:
            body, box = swapped[part.name]
            part = replace(part, body=body, box=box)
        if part.name in over:
            part = replace(part, body=part.body + over[part.name])
        if out and part.name in ("arm_l", "arm_r"):
            part = replace(part, turn=part.turn + (out if part.name == "arm_l" else -out))
        parts.append(part)
    return replace(rig, parts=(*parts, *more), defs=dyes.defs)


def both(name: str, art: str) -> dict[str, str]:
    """The same art for the left and the right part of a name."""
    return {f"{name}_l": art, f"{name}_r": art}


def both_anew(name: str, art: str, box: Box) -> dict[str, tuple[str, Box]]:
    """The same for parts that are drawn anew."""
    return {f"{name}_l": (art, box), f"{name}_r": (art, box)}


def one_legged(rig: Rig) -> Rig:
    """The rig without its left leg."""
    return replace(rig, parts=tuple(part for part in rig.parts if part.name not in ("leg_l", "shin_l", "foot_l")))


def seam(d: str, colour: str, width: float = 0.5, gap: float = 1.3) -> str:
    """Stitches along a path."""
    return line(d, colour, width).replace("/>", f' stroke-dasharray="{gap:g} {gap:g}"/>')


def patch(x: float, y: float, size: float, colour: str, turn: float = 0.0) -> str:
    """A square of cloth sewn on, around (x, y)."""
    edge = f"M{-size:g} {-size:g}H{size:g}V{size:g}H{-size:g}Z"
    inner = edge.replace(f"{size:g}", f"{size * 0.78:g}")
    return f'<g transform="translate({x:g} {y:g}) rotate({turn:g})">{shape(edge, colour)}{seam(inner, light(colour, 0.6), 0.4, 0.9)}</g>'


def button(x: float, y: float, r: float, colour: str) -> str:
    """A sewn-on button with two holes."""
    art = oval(x, y + r * 0.12, r, r, dark(colour, 0.35)) + oval(x, y, r, r, colour) + oval(x, y, r * 0.72, r * 0.72, dark(colour, 0.14))
    art += oval(x - r * 0.32, y - r * 0.4, r * 0.3, r * 0.22, "#ffffff", opacity=0.6)
    return art + "".join(oval(x + side * r * 0.26, y, r * 0.14, r * 0.16, dark(colour, 0.6)) for side in (-1, 1))


def straw(x: float, y: float, reach: float, count: int, spread: float, colour: str = "#e8c662") -> str:
    """A tuft of straw that sticks out downwards from (x, y)."""
    art = ""
    for k in range(count):
        lean = spread * (2 * k / max(1, count - 1) - 1)
        long = reach * (1.0 - 0.24 * ((k * 7) % 3))
        art += line(f"M{x + lean * 0.3:.2f} {y:.2f}Q{x + lean * 0.5:.2f} {y + long * 0.5:.2f} {x + lean:.2f} {y + long:.2f}",
                    (colour, dark(colour, 0.18), light(colour, 0.3))[k % 3], 0.9)
    return art


def swapped_mouths(parts: Iterable[Part], art: Mapping[str, str]) -> list[Part]:
    """The parts with the shapes of the mouth that are named drawn in another way."""
    named = {f"mouth:{name}": body for name, body in art.items()}
    out = []
    for part in parts:
        body = named.get(part.variant)
        out.append(replace(part, body=body, box=union((part.box, (-10, -7, 10, 10)))) if body is not None else part)
    return out

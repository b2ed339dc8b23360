"""Pictures on paper and canvas: a figure at rest, or a thing, inside the frame of a sheet or an easel."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic import propping
from director.tools.generators.animatic.art.catalogue import all_figures, figure
from director.tools.generators.animatic.art.kit import Box, Rig, Sketch
from director.tools.generators.animatic.depicting import is_portrait, picture_in
from director.tools.generators.animatic.rig import Pose, posed

_OWN_FACE = re.compile(r"\bself[- ]portraits?\b|\bportraits? of (?:himself|herself|themselves)\b", re.I)


def picture(text: str, artist: Rig) -> Sketch | None:
    """What is drawn or painted, without anything around it; a self-portrait shows the artist."""
    found = picture_in(text)
    if found is None:
        return None
    name, looks = found
    if _OWN_FACE.search(text):
        return propping.scoped(_still(artist, True), "picture")
    if name in all_figures():
        return propping.scoped(_still(figure(name).draw(looks), is_portrait(text)), "picture")
    return propping.scoped(propping.picture_of(name, looks), "picture")


def _still(rig: Rig, head: bool) -> Sketch:
    """A figure at rest as one drawing; only its head and what is on it, or all of it."""
    places, kept, default = posed(rig, Pose({})), {"head"}, {"eyes": "open"}
    for _ in rig.parts:
        kept |= {part.name for part in rig.parts if part.parent in kept}
    for part in rig.parts:
        if part.variant:
            default.setdefault(*part.variant.split(":"))
    art, corners = "", list[tuple[float, float]]()
    for part in sorted(rig.parts, key=lambda part: part.z):
        group, _, choice = part.variant.partition(":")
        if part.body and (not part.variant or default[group] == choice) and (part.name in kept or not head):
            (a, c, e), (b, d, f), _row = places[part.name].tolist()
            art += f'<g transform="matrix({a:.4f} {b:.4f} {c:.4f} {d:.4f} {e:.3f} {f:.3f})">{part.body}</g>'
            corners += [(a * x + c * y + e, b * x + d * y + f) for x in part.box[::2] for y in part.box[1::2]]
    across, down = zip(*corners, strict=True)
    return Sketch(art, (min(across), min(down), max(across), max(down)), defs=rig.defs)


def framed(sheet: Sketch, picture: Sketch | None, within: Box, ground: str) -> Sketch:
    """The sheet with a picture in the part of it that is `within`, on a ground of that colour."""
    if picture is None:
        return sheet
    left, top, right, bottom = within
    x0, y0, x1, y1 = picture.box
    scale = 0.9 * min((right - left) / (x1 - x0), (bottom - top) / (y1 - y0))
    x, y = (left + right) / 2 - scale * (x0 + x1) / 2, (top + bottom) / 2 - scale * (y0 + y1) / 2
    art = (f'<rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" fill="{ground}"/>'
           f'<g transform="translate({x:.3f} {y:.3f}) scale({scale:.4f})">{picture.body}</g>')
    return replace(sheet, body=sheet.body + art, defs=sheet.defs + picture.defs)


def board() -> Sketch:
    """A sheet on a drawing board that stands on the desk, turned to us."""
    art = ('<path d="M-58 0L-40 -96H56L58 0Z" fill="#b07a48"/><path d="M-58 0L-40 -96H56L58 0Z" fill="none" stroke="#7e5430" stroke-width="2"/>'
           '<path d="M-50 -5L-35 -91H51L53 -5Z" fill="#fffaf0"/>')
    return Sketch(art, (-60, -98, 60, 2))


ON_EASEL, ON_BOARD = (-39.0, -129.0, 39.0, -65.0), (-34.0, -88.0, 48.0, -8.0)
"""Where on an easel, and on a drawing board, the picture is."""

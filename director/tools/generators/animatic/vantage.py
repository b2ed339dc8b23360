"""What stands before the subject: a shoulder where one is asked for, and nothing that hides a face."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic import lens
from director.tools.generators.animatic.art.kit import Box, Layer, Part, Rig
from director.tools.generators.animatic.backs import back_of
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.paint import raster
from director.tools.generators.animatic.stage import Act, Actor, Shoot, Step, metres, subject_of
from director.tools.generators.animatic.world import NEAREST
from director.vocabulary import Angle

_BEHIND = re.compile(
    r"\b(?:seen|shown|viewed|filmed|shot|view|watched|followed|close-up|medium|full|wide) from (?:behind|the back)\b|\bback view\b|"
    r"\b(?:his|her|its|their) backs? (?:turned )?to (?:us|the camera|the viewer)\b|, from behind(?=$|[,.])", re.I)
SKY, FAR = 100.0, 2.0      # metres behind the players from which a thing hangs in the sky, and from which it is part of the background
MOST = 0.62                # of the frame's width that something behind the players may take
NEAR = 0.45                # share of the camera's distance at which the shoulder stands
ACROSS, DOWN = 0.13, 0.40  # where in the frame its head is
LARGE = 0.56, 0.42          # height of that head in frame heights, at most in frame widths, where its own size allows
CHEAT = (0.4, 1.7)         # how far its own size may be changed for that


def over_the_shoulder(shoot: Shoot) -> Shoot:
    """The shot with the lead's partner in the foreground, when the camera asks for that and there is one."""
    lead = shoot.actors[shoot.lead] if shoot.actors else None
    partners = [actor for actor in shoot.actors if actor is not lead and not actor.extra and actor.rig.skeleton == "biped"]
    if shoot.camera.angle is not Angle.OVER_THE_SHOULDER or lead is None or not partners:
        return shoot
    listener = min(partners, key=lambda actor: abs(actor.x - lead.x))
    rest = [actor for actor in shoot.actors if actor is not listener]
    alone = replace(shoot, actors=tuple(rest), lead=rest.index(lead))
    return replace(alone, actors=(*rest, _foreground(listener, alone)))


def is_from_behind(words: str) -> bool:
    """Is somebody to be seen from the back?"""
    return _BEHIND.search(words) is not None


def turned_away(shoot: Shoot) -> Shoot:
    """The shot with the backs of people and beasts to us."""
    turns = {"biped": from_behind, "quadruped": back_of, "bird": back_of}
    turned = [replace(actor, rig=turns[actor.rig.skeleton](actor.rig), act=_going_away(actor)) if actor.rig.skeleton in turns and not actor.extra
              else actor for actor in shoot.actors]
    for i, mount in enumerate(turned):
        for k, rider in enumerate(turned):
            if mount.rig.skeleton == "quadruped" and k != i and rider.lift > 0.3 * mount.rig.metres * mount.scale and abs(rider.x - mount.x) < mount.rig.metres * mount.scale:
                turned[k], turned[i] = replace(rider, x=mount.x), replace(mount, z=rider.z - 0.03)          # his legs are beyond its back
    return replace(shoot, actors=tuple(turned))


def _going_away(actor: Actor) -> Act:
    """Who goes along and shows us his back goes from us; beasts that we see from behind do not tip sideways."""
    start, level = actor.act(0.0).dx, actor.rig.skeleton == "quadruped"

    def step(t: float) -> Step:
        here = actor.act(t)
        here = replace(here, tilt=0.0, dy=max(0.0, here.dy)) if level else here
        gone = abs(here.dx - start)
        return here if gone < 0.02 * actor.rig.metres else replace(here, dx=0.0, dz=here.dz + min(_FURTHEST, gone))

    return step


_FURTHEST = 6.0            # metres that somebody goes from us at most


def unhidden(shoot: Shoot, views: tuple[View, ...]) -> Shoot:
    """The shot without the pieces of the set that hide the head, or more than a quarter of all, of one of the players in one of these views,
    which are spread evenly over the shot."""
    seconds = shoot.frames / shoot.fps
    seen = [(view, actor.z, _where(actor, box, seconds * k / max(1, len(views) - 1)), most) for k, view in enumerate(views)
            for actor in shoot.actors if not actor.extra for box, most in ((actor.rig.head, 0.25), (actor.rig.body, 0.28))]
    kept = tuple(layer for layer in shoot.scenery.layers
                 if not any(layer.z < z - 0.02 and _hides(layer, view, box, z, most) for view, z, box, most in seen))
    return shoot if len(kept) == len(shoot.scenery.layers) else replace(shoot, scenery=replace(shoot.scenery, layers=kept))


def composed(shoot: Shoot, view: View) -> Shoot:
    """The shot with what stands large behind the players inside the frame, and what hangs in the sky where nothing hides it."""
    heads = [_head(actor) for actor in shoot.actors if not actor.extra]
    return replace(shoot, things=tuple(_in_the_open(shoot, view, layer, heads) if layer.z >= SKY else _inside(view, layer) if layer.z > FAR else _nudged(view, layer)
                                       for layer in shoot.things))


def _inside(view: View, layer: Layer) -> Layer:
    """Further away if it is broader than most of the frame, and to the side by as much as its edge is outside."""
    depth = max(layer.z - view.z, view.f * layer.width / (MOST * view.width))
    unit = depth / view.f                                              # metres a pixel
    left, right = (view.x + (edge - 0.5 - view.shift_x) * view.width * unit for edge in (0.02, 0.98))
    half = layer.width / 2
    return replace(layer, z=view.z + depth, x=min(max(layer.x, left + half), right - half))


def _nudged(view: View, layer: Layer) -> Layer:
    """What stands beside the players and is cut off by an edge of the frame, moved into it where that is a short way."""
    depth = layer.z - view.z
    if depth < NEAREST or layer.z < 0.0:
        return layer
    unit, half = depth / view.f, layer.width / 2
    left, right = (view.x + (edge - 0.5 - view.shift_x) * view.width * unit for edge in (0.01, 0.99))
    over = max(0.0, left - (layer.x - half)) - max(0.0, layer.x + half - right)
    return replace(layer, x=layer.x + over) if 0.0 < abs(over) < 0.7 * layer.width and layer.width < 0.6 * (right - left) else layer


def _in_the_open(shoot: Shoot, view: View, layer: Layer, heads: list[Box]) -> Layer:
    """At the first of some places in the frame where no piece of the set and no head is before it, smaller if need be."""
    over = [view.at((x0 + x1) / 2, y1, 0.0)[:2] for x0, _, x1, y1 in heads]
    for size in (1.0, 0.7, 0.45):
        for high in (0.16, 0.24, 0.10, 0.32):
            for across in (0.78, 0.22, 0.64, 0.36, 0.5, 0.88, 0.12):
                there = _hung(view, replace(layer, width=size * layer.width), across, high)
                if not _covered(shoot, view, there, over):
                    return there
    return layer


def _hung(view: View, layer: Layer, across: float, high: float) -> Layer:
    """Its middle at so many frame widths from the left and frame heights from the top."""
    unit = (layer.z - view.z) / view.f                                 # metres a pixel
    x = view.x + (across - 0.5 - view.shift_x) * view.width * unit
    return replace(layer, x=x, y=view.y + (0.5 + view.shift_y - high) * view.height * unit - _tall(layer) / 2)


def _tall(layer: Layer) -> float:
    return layer.width * (layer.sketch.box[3] - layer.sketch.box[1]) / (layer.sketch.box[2] - layer.sketch.box[0])


def _covered(shoot: Shoot, view: View, layer: Layer, over: list[tuple[float, float]]) -> bool:
    x, y, unit = view.at(layer.x, layer.y, layer.z)
    if any(abs(px - x) < 0.5 * layer.width * unit + 0.05 * view.width and py < y for px, py in over):
        return True
    box = (layer.x - layer.width / 2, layer.y, layer.x + layer.width / 2, layer.y + _tall(layer))
    return any(piece.z < layer.z - 1 and _hides(piece, view, box, layer.z) for piece in shoot.scenery.layers)


def _head(actor: Actor) -> Box:
    """Left, bottom, right, top in metres, half way through the first second."""
    return _where(actor, actor.rig.head, 0.5)


def _where(actor: Actor, box: Box, t: float) -> Box:
    """A box of the rig at `t` seconds, upright: left, bottom, right, top in metres."""
    step, m = actor.act(t), metres(actor)
    side = [actor.x + step.dx + actor.facing * m * x for x in (box[0], box[2])]
    return min(side), actor.lift + step.dy - box[3] * m, max(side), actor.lift + step.dy - box[1] * m


def _hides(layer: Layer, view: View, head: Box, z: float, most: float = 0.25) -> bool:
    """Is more than the share `most` of the box behind it?"""
    depth = layer.z - view.z
    if depth < NEAREST:
        return False
    k = depth / (z - view.z)                                           # the head, as a window in the layer's own depth
    window = [view.x + (x - view.x) * k for x in (head[0], head[2])], [view.y + (y - view.y) * k for y in (head[1], head[3])]
    box, unit = layer.sketch.box, layer.width / (layer.sketch.box[2] - layer.sketch.box[0])
    left, right = (box[0] + (x - layer.x + layer.width / 2) / unit for x in window[0])
    bottom, top = (box[3] - (y - layer.y) / unit for y in window[1])
    part = (max(box[0], left), max(box[1], top), min(box[2], right), min(box[3], bottom))
    if part[2] <= part[0] or part[3] <= part[1]:
        return False
    share = (part[2] - part[0]) * (part[3] - part[1]) / ((right - left) * (bottom - top))
    alpha = raster(layer.sketch.body, part, 12 / (part[2] - part[0]), layer.sketch.defs)[..., 3]
    return share * float(alpha.mean()) / 255 > most


def _foreground(actor: Actor, alone: Shoot) -> Actor:
    view = lens.home(alone.camera, subject_of(alone), alone.width, alone.height)
    depth = -NEAR * view.z
    scale = view.f / depth                                             # pixels a metre
    rig = from_behind(actor.rig)
    top, bottom = rig.head[1], rig.head[3]
    fit = min(LARGE[0] * alone.height, LARGE[1] * alone.width) / ((bottom - top) * metres(actor) * scale)
    grown = replace(actor, rig=rig, scale=actor.scale * min(CHEAT[1], max(CHEAT[0], fit)))
    x = view.x + (ACROSS - 0.5 - view.shift_x) * alone.width / scale
    y = view.y + (0.5 + view.shift_y - DOWN) * alone.height / scale
    return replace(grown, x=x, z=view.z + depth, lift=y + (top + bottom) / 2 * metres(grown), facing=1, shadow=False, extra=True)


_IN_FRONT = frozenset(("face", "helmet", "helmet_inside", "tie", "bow", "necklace", "stethoscope", "lei", "apron", "mantle"))
"""What does not show from behind, with all that hangs on it."""


def from_behind(rig: Rig) -> Rig:
    """The same figure with its back to us: no face, and the hair behind its head before it."""
    hidden: set[str] = set()
    for part in rig.parts:                                             # parents come before their children
        if part.name in _IN_FRONT or part.parent in hidden:
            hidden.add(part.name)
    highest = max(part.z for part in rig.parts)
    over = {"hair_back": highest + 1, "helmet_shell": highest + 2, "backpack": highest + 1, "cape": highest + 0.5}
    if any(part.name == "hat_back" for part in rig.parts):              # a hood, a knight's helmet: they are round the head
        over |= {"hat_back": highest + 3, "hat": highest + 4}
    parts = [replace(part, z=over.get(part.name, part.z), body=part.back or part.body) for part in rig.parts if part.name not in hidden]
    return replace(rig, parts=(*parts, *_nape(rig)))


def _nape(rig: Rig) -> list[Part]:
    """Hair over the back of a head whose face is gone."""
    hair = next((part for part in rig.parts if part.name == "hair"), None)
    size = re.search(r"scale\(([\d.]+)\)", hair.body) if hair else None
    dye = re.search(r'fill="(url\(#\w+\)|#\w+)"', hair.body) if hair else None
    if hair is None or size is None or dye is None:
        return []
    k = float(size[1])
    body = f'<ellipse cx="0.3" cy="-0.4" rx="{15.4 * k:.2f}" ry="{15.8 * k:.2f}" fill="{dye[1]}"/>'
    return [Part("nape", body, (-17 * k, -18 * k, 17 * k, 18 * k), "head", hair.at, hair.z + 0.5)]

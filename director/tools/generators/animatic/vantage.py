"""A camera that stands behind somebody: who listens comes to the front of the picture, seen from behind."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic import lens
from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.stage import Actor, Shoot, metres, subject_of
from director.vocabulary import Angle

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


def from_behind(rig: Rig) -> Rig:
    """The same figure with its back to us: no face, and the hair behind its head before it."""
    hidden: set[str] = set()
    for part in rig.parts:                                             # parents come before their children
        if part.name == "face" or part.parent in hidden:
            hidden.add(part.name)
    highest = max(part.z for part in rig.parts)
    parts = [replace(part, z=highest + 1) if part.name == "hair_back" else part for part in rig.parts if part.name not in hidden]
    return replace(rig, parts=tuple(parts))

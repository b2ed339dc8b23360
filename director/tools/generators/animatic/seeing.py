"""Where the figures of a shot are seen, worked out without drawing it: for captions that leave faces free and for other framings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from director.model import ShotRequest
from director.roles import Figure
from director.tools.generators.animatic import lens
from director.tools.generators.animatic.art.kit import Box
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.canvas import Matrix, affine
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.rig import Pose, posed
from director.tools.generators.animatic.stage import Actor, Shoot, metres, subject_of

APART = 0.25          # seconds between the moments that are looked at


def figures(request: ShotRequest) -> tuple[Figure, ...]:
    """Every player of the shot, extras aside, every APART seconds. Where nobody plays, the thing that the shot is about."""
    shoot = block(request, cast(request))
    subject = subject_of(shoot)
    home = lens.home(shoot.camera, subject, shoot.width, shoot.height)
    seconds = shoot.frames / shoot.fps
    found: list[Figure] = []
    moments = sorted({*range(0, shoot.frames, max(1, round(APART * shoot.fps))), shoot.frames - 1})
    for frame in moments:
        view = lens.view(shoot.camera, home, subject, frame / max(1, shoot.frames - 1), seconds)
        players = [(number, actor) for number, actor in enumerate(shoot.actors) if not actor.extra]
        for number, actor in players:
            figure = _seen(shoot, actor, view, frame)
            if figure is not None:
                found.append(replace(figure, lead=number == min(shoot.lead, len(shoot.actors) - 1)))
        if not players:
            left, bottom, right, top = subject.whole
            corners = [view.at(x, y, 0.0)[:2] for x in (left, right) for y in (bottom, top)]
            box = _share(np.array(corners).T, view)
            found.append(Figure(frame, box, box, True))
    return tuple(found)


def _seen(shoot: Shoot, actor: Actor, view: View, frame: int) -> Figure | None:
    step = actor.act(frame / shoot.fps)
    z, m = actor.z + step.dz, metres(actor)
    if z - view.z < min(0.33, 35 * m):
        return None
    to_metres = affine(0, 0, step.tilt * actor.facing, actor.facing * m, m) @ affine(0, 0, 0, 1.0, step.squash)
    matrix = view.card(actor.x + step.dx, actor.lift + step.dy, z) @ to_metres
    body = matrix @ _corners(actor.rig.body)
    head = matrix @ _turn_of_head(actor, step.pose) @ _corners(actor.rig.head)
    if view.keystone:
        body, head = view.lean() @ body, view.lean() @ head
    whole, face = _share(body[:2] / body[2], view), _share(head[:2] / head[2], view)
    return Figure(frame, whole, face) if whole[0] < 1 and whole[2] > 0 and whole[1] < 1 and whole[3] > 0 else None


def _turn_of_head(actor: Actor, pose: Pose) -> Matrix:
    """What the pose does to a head at rest, in rig units."""
    if not any(part.name == "head" for part in actor.rig.parts):
        return np.eye(3)
    rest, now = posed(actor.rig, Pose())["head"], posed(actor.rig, pose)["head"]
    return np.asarray(now @ np.linalg.inv(rest))


def _corners(box: Box) -> Matrix:
    return np.array([[box[0], box[2], box[0], box[2]], [box[1], box[1], box[3], box[3]], [1, 1, 1, 1.0]])


def _share(points: Matrix, view: View) -> tuple[float, float, float, float]:
    """The box around pixels (2, n), as fractions of the picture."""
    x, y = points[0] / view.width, points[1] / view.height
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())

"""Action that goes on over a cut: who walks in the shot before is in the same step in this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Act, Actor, Step

BLEND = 0.45
"""Seconds in which what is different after the cut (another action, another place to look) takes over."""
_NONE = Joint()


def carried_on(roles: Sequence[Role], past: Sequence[Role]) -> dict[int, int]:
    """Which role of this shot is which one of the shot before."""
    out: dict[int, int] = {}
    for index, role in enumerate(roles):
        match = next((j for j, other in enumerate(past) if j not in out.values() and (other.name, other.kind) == (role.name, role.kind)), None)
        match = match if match is not None else next((j for j, other in enumerate(past) if j not in out.values() and other.kind == role.kind), None)
        if match is not None:
            out[index] = match
    return out


def same_deed(roles: Sequence[Role], past: Sequence[Role], pairs: dict[int, int]) -> bool:
    """Do those who are in both shots do in this one what they did in that?"""
    return bool(pairs) and all(roles[i].action == past[j].action for i, j in pairs.items())


def speed(actor: Actor, seconds: float) -> float:
    """Metres a second to the right at the end of a shot of that length."""
    return (actor.act(seconds).dx - actor.act(seconds - 0.25).dx) / 0.25


def from_there(actor: Actor, since: float, seconds: float, before: Step | None) -> Actor:
    """The actor `since` seconds into what it does, its way around its mark again, starting in the pose of `before`."""
    return replace(actor, act=_later(actor.act, since, seconds, before))


def _later(act: Act, since: float, seconds: float, before: Step | None) -> Act:
    middle = (act(since).dx + act(since + seconds).dx) / 2 if since else 0.0
    first = act(since)

    def step(t: float) -> Step:
        here = act(t + since)
        here = replace(here, dx=here.dx - middle)
        left = 1.0 - smooth(0.0, BLEND, t) if before else 0.0
        return here if before is None or left <= 0 else _towards(here, first, before, left)

    return step


def _towards(here: Step, first: Step, before: Step, left: float) -> Step:
    """`here` with `left` (1..0) of what was different at the cut."""
    joints = dict(here.pose.joints)
    for name in {*before.pose.joints, *first.pose.joints}:
        was, is_, now = (pose.joints.get(name, _NONE) for pose in (before.pose, first.pose, here.pose))
        joints[name] = Joint(*(getattr(now, part) + left * (getattr(was, part) - getattr(is_, part)) for part in ("turn", "dx", "dy", "sx", "sy")))
    pose = Pose(joints, here.pose.choose, here.pose.hide)
    return replace(here, pose=pose, dy=here.dy + left * (before.dy - first.dy), tilt=here.tilt + left * (before.tilt - first.tilt),
                   squash=here.squash + left * (before.squash - first.squash))

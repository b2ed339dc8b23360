"""Hands that go where they are wanted: an arm bent at the elbow so that its hand is at a point of the world."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from director.tools.generators.animatic import stage
from director.tools.generators.animatic.art.kit import Part
from director.tools.generators.animatic.canvas import Matrix, affine
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import REST, Joint, posed
from director.tools.generators.animatic.stage import Actor, Step

PALM = 4.0                 # rig units from the wrist to the middle of the hand


def has_arms(actor: Actor) -> bool:
    """Can both its hands be led?"""
    names = {part.name for part in actor.rig.parts}
    return all(f"{part}_{side}" in names for part in ("arm", "fore", "hand") for side in "lr")


def led(actor: Actor, side: str, target: Callable[[float], Point], share: Callable[[float], float] = lambda t: 1.0) -> Actor:
    """The actor with one hand at `target` (metres in the world, by the second), as far as the arm is long. `side` "l" or "r" is that of
    the figure as drawn, facing right. `share` 0..1 says how much it is led there and how much it does what it did."""
    if not has_arms(actor):
        return actor
    parts = {part.name: part for part in actor.rig.parts}
    arm, fore, hand = parts[f"arm_{side}"], parts[f"fore_{side}"], parts[f"hand_{side}"]

    def act(t: float) -> Step:
        step, much = actor.act(t), share(t)
        if much <= 0:
            return step
        torso = posed(actor.rig, step.pose)[arm.parent]
        goal = np.linalg.inv(_world(actor, step) @ torso) @ np.array([*target(t), 1.0])
        turns = _bent(goal[0] - arm.at[0], goal[1] - arm.at[1], math.hypot(*fore.at), math.hypot(*hand.at) + PALM)
        joints = dict(step.pose.joints)
        for part, turn in zip((arm, fore, hand), (turns[0] - arm.turn, turns[1] - fore.turn, 0.0), strict=True):
            joints[part.name] = _blend(joints.get(part.name, REST), turn, much, part)
        return replace(step, pose=replace(step.pose, joints=joints))

    return replace(actor, act=act)


def _blend(was: Joint, turn: float, share: float, part: Part) -> Joint:
    way = (turn - was.turn + math.pi) % (2 * math.pi) - math.pi                 # the short way round
    return replace(was, turn=was.turn + way * share)


def _world(actor: Actor, step: Step) -> Matrix:
    """Rig units (y down) to metres of the world (y up)."""
    m = stage.metres(actor)
    turned = affine(0, 0, step.tilt * actor.facing, actor.facing * m, m) @ affine(0, 0, 0, 1.0, step.squash)
    up: Matrix = np.array([[1, 0, actor.x + step.dx], [0, -1, actor.lift + step.dy], [0, 0, 1.0]]) @ turned
    return up


def _bent(x: float, y: float, upper: float, lower: float) -> tuple[float, float]:
    """Turns of upper arm and forearm (from hanging straight down, clockwise) that bring a hand to (x, y) from the shoulder, y down;
    the elbow hangs."""
    away = min(max(math.hypot(x, y), abs(upper - lower) + 0.1), upper + lower - 0.1)
    along = math.atan2(-x, y)
    open_ = math.acos(max(-1.0, min(1.0, (upper**2 + away**2 - lower**2) / (2 * upper * away))))
    first = max((along - open_, along + open_), key=lambda turn: math.cos(turn) - 0.2 * abs(turn))
    elbow = -upper * math.sin(first), upper * math.cos(first)
    hand = -away * math.sin(along), away * math.cos(along)
    second = math.atan2(-(hand[0] - elbow[0]), hand[1] - elbow[1])
    return first, second - first

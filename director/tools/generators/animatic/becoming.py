"""Somebody who turns into another: the one trembles, sparks whirl up, and where it was the other stands."""

from __future__ import annotations

import math
import random
import re
from dataclasses import replace

from director.tools.generators.animatic import movers
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.art.catalogue import figure
from director.tools.generators.animatic.art.kit import Looks, Part, Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.heroes import is_human
from director.tools.generators.animatic.journeys import Set
from director.tools.generators.animatic.matter import OF_STUFF, TO_COLOUR, TO_STUFF
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Actor, Step
from director.tools.generators.animatic.words import COLOURS

_TURNS = re.compile(r"\b(?:turn|transform|chang|morph|transmut)\w*\b[^.;]*\binto\b|\b(?:turn|transform|chang)\w* back into\b", re.I)
_TINTS = ("#ffe9a0", "#ffffff", "#c9a8ff", "#9fe4ff")


def changes(cast: Cast) -> list[tuple[int, int]]:
    """Who becomes whom, as indices of roles: the one before each that 'into' leads to."""
    if not _TURNS.search(cast.text):
        return []
    return [(index - 1, index) for index, role in enumerate(cast.roles) if role.led_by == "into" and index and index - 1 not in cast.riding]


def turned(made: Set, cast: Cast, seconds: float) -> None:
    """Put every change on stage, at two fifths of the shot."""
    when = 0.42 * seconds
    _hardened(made, cast, seconds)
    for old, new in changes(cast):
        if new >= len(made.actors):
            continue
        before, after = made.actors[old], made.actors[new]
        tall = max(actor.rig.metres * actor.scale for actor in (before, after))
        made.actors[old] = movers.gone_after(before, when)
        made.actors[new] = _comes(replace(after, x=before.x, facing=before.facing), when)
        made.actors.append(_whirl(before.x, before.lift, tall, when, cast.roles[old].seed))


def _hardened(made: Set, cast: Cast, seconds: float) -> None:
    """The one of whom it is told is of that stuff from two fifths of the shot on, and moves no more."""
    hit = TO_STUFF.search(cast.text) or TO_COLOUR.search(cast.text)
    before = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.rig.skeleton != "vehicle"]
    if hit is None or not before:
        return
    who = max(before, key=lambda i: cast.text.lower().rfind(cast.roles[i].name.lower(), 0, hit.start()))
    when, actor = 0.42 * seconds, made.actors[who]
    if "colour" in hit.re.groupindex:
        if is_human(cast.roles[who].kind):
            return
        tone, old = COLOURS[hit["colour"].lower()], figure(cast.roles[who].kind)
        dyed = Looks(dict.fromkeys(("", "fur", "skin", "coat", "feathers", "scales", *cast.roles[who].kind.split()), tone), seed=cast.roles[who].seed)
        still = replace(actor, rig=replace(old.draw(dyed), metres=actor.rig.metres))
    else:
        kind, tint = OF_STUFF[hit["stuff"].lower()]
        still = replace(actor, rig=replace(actor.rig, stuff=kind, tint=tint), act=lambda t: actor.act(min(t, when)))
    made.actors[who] = movers.gone_after(actor, when)
    made.actors.append(replace(_comes(still, when), extra=True))


def _comes(actor: Actor, when: float) -> Actor:
    """The actor, not to be seen before the second `when`, growing out of nothing then."""
    names = frozenset(part.name for part in actor.rig.parts)

    def act(t: float) -> Step:
        step = actor.act(t)
        if t < when:
            return replace(step, pose=replace(step.pose, hide=names))
        return replace(step, squash=step.squash * (1 + 0.18 * math.exp(-5 * (t - when)) * math.cos(14 * (t - when))))

    return replace(actor, act=act)


def _whirl(x: float, y: float, tall: float, when: float, seed: int) -> Actor:
    """A cloud of light `tall` metres high with stars that fly out of it, foot at (x, y)."""
    box, rng = (-70.0, -70.0, 70.0, 70.0), random.Random(seed)
    star = "M0 -7L1.8 -1.8L7 0L1.8 1.8L0 7L-1.8 1.8L-7 0L-1.8 -1.8Z"
    mist = "".join(f'<circle cx="{26 * math.cos(a):.1f}" cy="{30 * math.sin(a):.1f}" r="{r}" fill="#fff3d0" fill-opacity="0.75"/>'
                   for a, r in zip([TAU * k / 7 for k in range(7)], (24, 20, 26, 19, 25, 22, 21), strict=True))
    parts = [Part("mist", f'{mist}<circle r="24" fill="#ffffff" fill-opacity="0.9"/>', box, "", (0, -50), 0, glow='<circle r="36" fill="#ffe9a0" fill-opacity="0.3"/>')]
    ways = []
    for k in range(14):
        tint = _TINTS[k % len(_TINTS)]
        parts.append(Part(f"star{k}", f'<path d="{star}" fill="{tint}"/>', (-8, -8, 8, 8), "", (0, -50), 1, glow=f'<circle r="3" fill="{tint}" fill-opacity="0.4"/>'))
        ways.append((rng.uniform(0, TAU), rng.uniform(38, 66), rng.uniform(0.6, 1.3)))
    rig = Rig(tuple(parts), "thing", tall, (-60, -105, 60, 0), (-60, -105, 60, 0))

    def way(t: float) -> Step:
        rise, fade = smooth(when - 0.5, when, t), smooth(when, when + 0.6, t)
        size = max(0.001, rise * (1 - fade) * 0.8)
        joints = {"mist": Joint(0.0, sx=size, sy=size)}
        out, die = smooth(when - 0.35, when + 0.5, t), smooth(when + 0.5, when + 1.4, t)
        for k, (angle, far, big) in enumerate(ways):
            turn = angle + 1.6 * t
            scale = max(0.001, big * out * (1 - die))
            joints[f"star{k}"] = Joint(2.5 * t, dx=far * out * math.cos(turn), dy=0.8 * far * out * math.sin(turn) - 6 * die, sx=scale, sy=scale)
        return Step(Pose(joints), 0.0, 0.0)

    return Actor(rig, way, x, -0.28, y, shadow=False, extra=True)

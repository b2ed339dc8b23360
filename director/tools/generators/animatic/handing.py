"""What is given: from the hand of the one into the hand of the other."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic import hands, movers
from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.journeys import Set, drawn, wide_of
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.propping import LARGE
from director.tools.generators.animatic.stage import Step


def living_gifts(cast: Cast) -> set[int]:
    """The numbers of animals that are given to somebody."""
    return {taker + 1 for _, taker in handed(cast) if taker + 1 < len(cast.roles) and cast.roles[taker + 1].rig.skeleton in (
        "fish", "bird", "quadruped") and cast.roles[taker + 1].object_of in ("give", "carry") and cast.roles[taker + 1].named != cast.roles[taker].named}


WHEN = 2.0
"""Seconds into the shot when it changes hands."""


def hand_over(made: Set, cast: Cast) -> None:
    """Everything that is given."""
    for giver, taker in handed(cast):
        _pass(made, giver, taker, cast)
        if taker + 1 in living_gifts(cast):
            _pass_on(made, giver, taker, taker + 1)


def meet(made: Set, giver: int, taker: int) -> None:
    """Their hands come together half way between them, and the one who takes it draws it to the chest."""
    one, two = made.actors[giver], made.actors[taker]
    sizes = one.rig.metres * one.scale, two.rig.metres * two.scale
    half = (one.x + two.x) / 2
    high = 0.46 * min(sizes) + 0.04 * max(sizes)

    def point(t: float) -> movers.Point:
        return half, high

    def chest(t: float) -> movers.Point:
        mine = smooth(WHEN + 0.2, WHEN + 0.9, t)
        return half + (two.x + two.facing * 0.17 * sizes[1] - half) * mine, high + (0.46 * sizes[1] - high) * mine

    def out(t: float) -> float:
        return smooth(WHEN - 1.3, WHEN - 0.4, t) * (1 - smooth(WHEN + 0.3, WHEN + 1.0, t))

    made.actors[giver] = hands.led(one, "r", point, out)
    made.actors[taker] = hands.led(two, "r", chest, lambda t: smooth(WHEN - 1.0, WHEN - 0.3, t))


def handed(cast: Cast) -> list[tuple[int, int]]:
    """Who gives what he holds to whom, by the numbers of the roles."""
    pairs = zip(range(len(cast.roles)), range(1, len(cast.roles)), strict=False)
    return [(i, j) for i, j in pairs if cast.roles[i].action == "give" and cast.roles[j].rig.grip and cast.roles[i].rig.grip and j not in cast.held]


def _pass(made: Set, giver: int, taker: int, cast: Cast) -> None:
    """From hand to hand."""
    if giver not in cast.held:
        return
    thing = cast.held[giver]
    sketch, wide = drawn(thing, len(made.layers) + 40)
    size = made.actors[giver].rig.metres * made.actors[giver].scale
    body = movers.solid(sketch, max(0.14 * size, min(wide, (0.42 if thing.name in LARGE else 0.34) * size)))
    meet(made, giver, taker)
    palms = hand_of(made.actors[giver]), hand_of(made.actors[taker])
    made.actors.append(movers.mover(body, movers.passed(body, *palms, WHEN), -0.12, shadow=False))


def _pass_on(made: Set, giver: int, taker: int, gift: int) -> None:
    """An animal that is given goes from arms to arms."""
    alive = made.actors[gift]
    size = max(made.actors[giver].rig.metres, 0.6 * made.actors[taker].rig.metres)
    scale = min(2.0 * alive.scale, 0.5 * size / max(alive.rig.metres, wide_of(alive) / alive.scale))
    meet(made, giver, taker)
    palms = hand_of(made.actors[giver]), hand_of(made.actors[taker])
    long = wide_of(alive) / alive.scale * scale
    ahead = 0.35 * long * made.actors[taker].facing * (made.actors[taker].rig.grip == "mouth")

    def act(t: float) -> Step:
        u = smooth(1.8, 2.2, t)
        (ax, ay), (bx, by) = palms[0](t), palms[1](t)
        bx += ahead
        return replace(alive.act(t), dx=ax + (bx - ax) * u, dy=ay + (by - ay) * u - 0.5 * alive.rig.metres * scale, tilt=0.0)

    made.actors[gift] = replace(alive, act=act, x=0.0, z=-0.12, lift=0.0, scale=scale, shadow=False)

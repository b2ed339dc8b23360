"""How large the players of a shot are beside each other."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.riding import BEASTS

_ROOM = (3.6, 2.5)
"""Metres of width and height that a beast takes up in a room: a dragon in a bakery is a small dragon."""


def _side_by_side(roles: tuple[Role, ...]) -> list[float]:
    """Partners of very different height are brought nearer to each other, as a storyboard artist would, so that both can be
    seen: half of the difference (as a ratio) goes, and nobody is less than a quarter of the tallest. Vehicles keep their size."""
    alive = [role.rig.metres for role in roles if role.rig.skeleton != "vehicle"]
    if not alive:
        return [1.0] * len(roles)
    tallest = min(max(alive), 2.6)
    boost = max(1.0, 1.35 / tallest) ** 0.85       # a set is furnished for grown-ups; a small hero is brought up to it
    return [boost * _nearer(role.rig.metres, tallest) if role.rig.skeleton != "vehicle" else 1.0 for role in roles]


def scales(cast: Cast) -> list[float]:
    """How much larger than its rig each role is on stage. Beasts that somebody sits on are at least as tall as he is."""
    own = _side_by_side(cast.roles)
    out = list(own)
    for rider, seat in cast.riding.items():
        under, above = cast.roles[seat], cast.roles[rider]
        if under.rig.skeleton in BEASTS and above.rig.skeleton == "biped":
            out[seat] = max(out[seat], min(2.4 * out[seat], above.rig.metres * own[rider] / under.rig.metres))
    if cast.place is None or not cast.place.indoors:
        return out
    return [k if role.rig.skeleton == "vehicle" else min(k, _ROOM[0] / width(role.rig), max(_ROOM[1] / role.rig.metres, 0.5))
            for k, role in zip(out, cast.roles, strict=True)]


def _nearer(tall: float, tallest: float) -> float:
    """Scale that brings one height half the way (as a ratio) to another."""
    return float(max((tallest / tall) ** 0.45, 0.26 * tallest / tall))


def width(rig: Rig) -> float:
    return (rig.body[2] - rig.body[0]) * rig.metres / 100

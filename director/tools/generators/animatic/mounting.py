"""Where riders are on and in what carries them: on a back, a saddle or a seat, at a window, on a deck."""

from __future__ import annotations

from dataclasses import dataclass, replace

from director.tools.generators.animatic import sizes
from director.tools.generators.animatic.art.catalogue import module_of
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.riding import (
    BEASTS,
    CABS,
    CYCLES,
    SAILED,
    back_height,
    chin,
    has_cockpit,
    head_tall,
    is_car,
    shoulder,
)


@dataclass(frozen=True)
class Mark:
    """A role with its place on stage."""

    role: Role
    x: float
    z: float
    facing: int
    scale: float
    lift: float


def mounted(index: int, mark: Mark, marks: list[Mark], cast: Cast) -> Mark:
    """A rider's mark: just behind the near side of its seat, spread along it, as high as its back or deck."""
    if index not in cast.riding:
        return mark
    seat = marks[cast.riding[index]]
    riders = sorted(rider for rider, carrier in cast.riding.items() if carrier == cast.riding[index])
    spread = 0.42 * sizes.width(seat.role.rig) * seat.scale * (riders.index(index) + 0.5 - len(riders) / 2) / max(1, len(riders))
    alive, cycle, tall = seat.role.rig.skeleton in BEASTS, seat.role.kind in CYCLES, seat.role.rig.metres * seat.scale
    if is_car(seat.role):                               # the head at a window
        if seat.role.kind == "rocket":
            small, high = 0.12 * tall / head_tall(mark.role.rig), (0.745 - 0.165 * riders.index(index)) * tall
            return replace(mark, x=seat.x, z=seat.z - 0.04, scale=small, lift=seat.lift + high - small * chin(mark.role.rig))
        if has_cockpit(seat.role):
            scale = 0.27 * tall / head_tall(mark.role.rig)
            return replace(mark, x=seat.x + seat.facing * 0.035 * sizes.width(seat.role.rig) * seat.scale, z=seat.z + 0.04, scale=scale,
                           facing=seat.facing, lift=seat.lift + 0.90 * tall - scale * chin(mark.role.rig))
        if cab := CABS.get(seat.role.kind):
            scale = cab[2] * tall / head_tall(mark.role.rig)
            return replace(mark, x=seat.x + seat.facing * cab[0] * sizes.width(seat.role.rig) * seat.scale, z=seat.z - 0.04, scale=scale,
                           facing=seat.facing, lift=seat.lift + cab[1] * tall - scale * chin(mark.role.rig))
        scale = mark.scale * 0.29 * tall / (head_tall(mark.role.rig) * mark.scale)
        apart = 0.52 if len(riders) < 3 else 0.62 / (len(riders) - 1)
        along = 0.22 - apart * riders.index(index) if len(riders) > 1 else -0.03         # who drives is in front
        return replace(mark, x=seat.x + along * tall, z=seat.z - 0.04, scale=scale, lift=seat.lift + 0.785 * tall - scale * chin(mark.role.rig))
    if alive or cycle:                                  # the hips on the back or the saddle, one leg on this side
        size = mark.role.rig.metres * mark.scale
        beast = mark.role.rig.skeleton == "quadruped"   # it stands on the back
        back = (back_height(seat.role.rig) if alive else 0.74) * tall - (0.0 if beast else 0.07) * size
        return replace(mark, x=seat.x + seat.facing * (spread - (0.10 if alive else 0.22) * tall), z=seat.z - 0.05, facing=seat.facing, lift=seat.lift + back)
    if seat.role.rig.skeleton == "biped":               # on the shoulder
        return replace(mark, x=seat.x - 0.2 * seat.facing * tall, z=seat.z - 0.02, facing=seat.facing, scale=0.8 * mark.scale,
                       lift=seat.lift + shoulder(seat.role.rig) * seat.scale - 0.03 * tall)
    if seat.role.kind in SAILED and mark.role.rig.skeleton == "biped":             # on its near side, before the sails
        hips = -mark.role.rig.parts[0].at[1] * mark.role.rig.metres * mark.scale / 100
        return replace(mark, x=seat.x + 1.2 * spread - 0.14 * sizes.width(seat.role.rig) * seat.scale, z=seat.z - 0.04, lift=seat.lift + 0.2 * tall - hips)
    if seat.role.kind == "tractor":                     # on the seat under its roof
        return replace(mark, x=seat.x - 0.2 * sizes.width(seat.role.rig) * seat.scale, z=seat.z + 0.06, lift=seat.lift + 0.38 * tall)
    if seat.role.kind == "chariot":                     # upright behind its front
        return replace(mark, x=seat.x - 0.08 * sizes.width(seat.role.rig) * seat.scale, z=seat.z + 0.1, lift=seat.lift + 0.36 * tall)
    if "raft" in seat.role.kind:                        # on its planks
        return replace(mark, x=seat.x + 1.2 * spread, z=seat.z - 0.04, lift=seat.lift + 0.235 * tall)
    if (boat := module_of(seat.role.kind) == "watercraft" and "boat" in seat.role.kind) and tall >= 1.4:     # on the foredeck
        row = (riders.index(index) - (len(riders) - 1) / 2) * 0.7 * sizes.width(mark.role.rig) * mark.scale
        return replace(mark, x=seat.x + 0.28 * sizes.width(seat.role.rig) * seat.scale + row, z=seat.z + 0.12, lift=seat.lift + 0.3 * tall)
    own = mark.role.rig.metres * mark.scale
    seated = max(0.1 * tall, 0.75 * tall - (0.17 if mark.role.rig.skeleton == "biped" else 0.22) * own) if boat else min(0.16 * tall, 0.35)
    return replace(mark, x=seat.x + spread, z=seat.z + 0.12, lift=seat.lift + seated)

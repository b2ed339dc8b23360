"""Water out of a hose: the hose over the ground into both hands, the jet in a bow before them."""

from __future__ import annotations

import math

from director.tools.generators.animatic import movers
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.art.kit import Part, Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Actor, Step

_REACH = 1.5               # of his height: so far the jet goes
_DROPS = 18
_RISE, _FALL = 62.0, 70.0  # of the jet, in hundredths of its reach
_UNDER = 27.0              # of the hands over the ground, in the same


def sprayed(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The nozzle goes with the hand; the jet begins after a moment and does not end."""
    actor = made.actors[thing.by]
    reach = _REACH * actor.rig.metres * actor.scale
    palm, way = movers.hand_of(actor), actor.facing
    tone = thing.looks.colour("hose", default="#c8463a" if cast.ablaze or "fire" in cast.text else "#3f9a58")
    hose = Part("hose", _hose(tone), (-240, -8, 16, _UNDER + 6), "", (0, 0), 0)
    jet = Part("jet", _jet(), (-4, -22, 106, 24), "", (0, 0), 1)
    drops = tuple(Part(f"drop{k}", f'<circle r="{3.2 + k % 3}" fill="#e6f6ff" fill-opacity="0.85"/>', (-7, -7, 7, 7), "", (0, 0), 2) for k in range(_DROPS))
    around = (-50.0, -40.0, 50.0, 20.0)

    def step(t: float) -> Step:
        on = smooth(0.2, 0.7, t)
        joints = {"jet": Joint(0.02 * math.sin(TAU * 1.1 * t), sx=max(0.001, on), sy=max(0.001, on))}
        for k in range(_DROPS):
            u = (0.9 * t + k / _DROPS) % 1.0
            size = max(0.001, on * (0.4 + 0.9 * u))
            joints[f"drop{k}"] = Joint(0.0, dx=100 * u * on, dy=(_FALL * u - _RISE) * u * on + 3 * math.sin(5.1 * k) * u, sx=size, sy=size)
        x, y = palm(t)
        return Step(Pose(joints), x, y)

    made.actors.append(Actor(Rig((hose, jet, *drops), "thing", reach, around, around), step, 0.0, actor.z - 0.15, 0.0, facing=way, shadow=False, extra=True))
    made.actors.append(movers.room(min(actor.x, actor.x + way * 0.9 * reach), 0.0, max(actor.x, actor.x + way * 0.9 * reach), 0.6 * reach))


def _hose(tone: str) -> str:
    line = f"M2 0C-14 3 -16 {_UNDER - 4} -36 {_UNDER}C-70 {_UNDER + 4} -96 {_UNDER - 6} -130 {_UNDER}S-200 {_UNDER + 4} -238 {_UNDER - 2}"
    return (f'<path d="{line}" fill="none" stroke="#2a2430" stroke-width="6.4" stroke-opacity="0.45"/><path d="{line}" fill="none" stroke="{tone}" stroke-width="5"/>'
            f'<path d="{line}" fill="none" stroke="#ffffff" stroke-width="1" stroke-opacity="0.4"/><path d="M-2 -3.4L12 -2.2V2.6L-2 3.8Z" fill="#d9a441" stroke="#7a5a20"/>')


def _jet() -> str:
    def bow(thick: float) -> str:
        top = [(100 * u, (_FALL * u - _RISE) * u - thick * (0.25 + 0.75 * u)) for u in (k / 12 for k in range(13))]
        low = [(100 * u, (_FALL * u - _RISE) * u + thick * (0.25 + 0.75 * u)) for u in (k / 12 for k in range(12, -1, -1))]
        return "M" + "L".join(f"{10 + 0.9 * x:.1f} {y:.1f}" for x, y in (*top, *low)) + "Z"

    return f'<path d="{bow(7)}" fill="#8fd0f5" fill-opacity="0.6"/><path d="{bow(3.5)}" fill="#e2f5ff" fill-opacity="0.8"/>'

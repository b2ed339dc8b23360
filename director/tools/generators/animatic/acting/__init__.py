"""What figures do: every action is a function of time that poses a skeleton.

`act(rig, "wave", …)` gives the stage a function from seconds to a `Step`. Actions know skeletons, not drawings: anything drawn
as a biped can wave. Unknown pairs fall back to the nearest action the skeleton knows, at last to standing alive.
"""

from __future__ import annotations

from director.tools.generators.animatic.acting import biped, creatures
from director.tools.generators.animatic.acting.body import Body, Cue
from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.stage import Act, Step

_NEAREST = {
    "gallop": "run", "trot": "run", "sprint": "run", "race": "run", "hover": "float", "drift": "float", "soar": "fly", "glide": "fly",
    "march": "walk", "stroll": "walk", "crawl": "walk", "enter": "walk", "leave": "walk", "hammer": "build", "repair": "build",
    "paint": "write",
    "draw": "write", "stir": "cook", "talk": "sing", "speak": "sing", "shout": "sing", "cheer": "celebrate", "lie": "sleep", "rest": "sit",
    "push": "press", "touch": "press", "grab": "reach", "take": "reach", "catch": "reach", "offer": "give", "carry": "hold",
    "punch": "fight",
    "weep": "cry", "tremble": "shiver", "search": "look", "watch": "look", "gaze": "look", "kneel": "sit", "spin": "dance", "leap": "jump",
    "drive": "drive", "ride": "drive", "steer": "drive", "play": "play", "point": "point", "think": "think", "read": "read",
}


def act(rig: Rig, action: str, *, seconds: float, seed: int = 0, travel: float = 0.0, mood: str = "", delay: float = 0.0,
    gaze: tuple[float, float] = (0.0, 0.0)) -> Act:
    """The function that moves `rig`. `travel`: metres it covers during the shot, forwards. `mood`: happy, sad, scared,
    angry, surprised or ''. `gaze`: where it looks, -1..1 each way (x forwards, y down). `delay` seconds before it starts."""
    cue = Cue(action, seconds, seed, travel, mood, delay, gaze, rig.metres)
    known = biped.ACTIONS if rig.skeleton == "biped" else creatures.ACTIONS.get(rig.skeleton, creatures.THING)
    perform = known.get(action) or known.get(_NEAREST.get(action, ""), known["stand"])

    def step(t: float) -> Step:
        body = Body(cue, t)
        if rig.skeleton in ("biped", "quadruped", "bird", "fish"):
            body.alive()
        perform(body)
        return body.step()

    return step


def knows(rig: Rig, action: str) -> bool:
    """Does this skeleton have the action itself, not a stand-in?"""
    known = biped.ACTIONS if rig.skeleton == "biped" else creatures.ACTIONS.get(rig.skeleton, creatures.THING)
    return action in known or _NEAREST.get(action, "") in known

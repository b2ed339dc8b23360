"""What figures do: every action is a function of time that poses a skeleton.

`act(rig, "wave", …)` gives the stage a function from seconds to a `Step`. Actions know skeletons, not drawings: anything drawn
as a biped can wave. Unknown pairs fall back to the nearest action the skeleton knows, at last to standing alive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from director.tools.generators.animatic.acting import biped, chores, creatures
from director.tools.generators.animatic.acting.body import Body, Cue
from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.stage import Act, Step

_NEAREST = {
    "chase": "run", "dive": "swim", "sail": "float", "row": "swim", "ride": "drive", "kneel": "sit", "lie": "sleep", "hide": "sit",
    "catch": "jump", "kick": "jump", "throw": "jump", "knock": "press", "push": "walk", "pull": "walk", "carry": "walk", "dig": "eat",
    "drink": "eat", "talk": "sing", "whisper": "sing", "yawn": "sing", "wake": "look", "kiss": "hug", "shake hands": "hug", "peer": "look",
    "pick up": "eat", "think": "look", "shiver": "sit", "explode": "shake", "roll": "drive", "photograph": "look", "fish": "look",
    "light": "reach", "paint": "write", "plant": "pick up", "pour": "cook", "read": "look", "point": "look", "wave": "look",
}
"""For skeletons that do not have an action: what comes nearest."""


_LOOSE = ("stand", "walk", "run", "chase", "look", "carry")
_ALOFT = ("umbrella", "parasol", "torch", "lantern")
"""Things that are held up."""


def act(rig: Rig, action: str, *, seconds: float, seed: int = 0, travel: float = 0.0, mood: str = "", delay: float = 0.0,
    gaze: tuple[float, float] = (0.0, 0.0), scale: float = 1.0, seat: float = 0.0, held: str = "") -> Act:
    """The function that moves `rig`. `travel`: metres it covers during the shot, forwards. `mood`: happy, sad, scared,
    angry, surprised or ''. `gaze`: where it looks, -1..1 each way (x forwards, y down). `delay` seconds before it starts.
    `scale`: how much larger than its rig it is on stage. `seat`: metres above its mark of what it sits or lies on.
    `held`: what it has in its hand, which a walk must not swing about."""
    tall = rig.metres * scale
    cue = Cue(action, seconds, seed, travel, mood, delay, gaze, tall, -rig.parts[0].at[1] * tall / 100, seat)
    known = _known(rig)
    perform = known.get(action) or known.get(_NEAREST.get(action, ""), known["stand"])

    def step(t: float) -> Step:
        body = Body(cue, t)
        if rig.skeleton in ("biped", "quadruped", "bird", "fish"):
            body.alive()
        perform(body)
        if held and rig.skeleton == "biped" and (action in _LOOSE or held in _ALOFT):
            body.release("r")
            body.arm("r", *((1.0, 1.15) if held in _ALOFT else (0.42, -1.15)))
        return body.step()

    return step


def _known(rig: Rig) -> Mapping[str, Callable[[Body], None]]:
    return {**biped.ACTIONS, **chores.CHORES} if rig.skeleton == "biped" else creatures.ACTIONS.get(rig.skeleton, creatures.THING)

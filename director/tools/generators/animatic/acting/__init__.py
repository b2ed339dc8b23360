"""What figures do: every action is a function of time that poses a skeleton.

`act(rig, "wave", …)` gives the stage a function from seconds to a `Step`. Actions know skeletons, not drawings: anything drawn
as a biped can wave. Unknown pairs fall back to the nearest action the skeleton knows, at last to standing alive.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from director.tools.generators.animatic.acting import biped, chores, creatures, deeds, gestures, machines, postures, tricks
from director.tools.generators.animatic.acting.body import HIGH, Body, Cue, smooth
from director.tools.generators.animatic.acting.lips import Lips, babble
from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.stage import Act, Step

_NEAREST = {
    "chase": "run", "dive": "swim", "sail": "float", "row": "swim", "ride": "drive", "kneel": "sit", "lie": "sleep", "hide": "sit",
    "catch": "jump", "kick": "fight", "cover eyes": "sleep", "throw": "jump", "knock": "press", "push": "walk", "pull": "walk", "carry": "walk", "dig": "eat",
    "drink": "eat", "talk": "sing", "whisper": "sing", "yawn": "sing", "wake": "look", "kiss": "hug", "shake hands": "hug", "peer": "look",
    "pick up": "eat", "think": "look", "shiver": "sit", "explode": "shake", "roll": "drive", "photograph": "look", "fish": "look",
    "light": "reach", "paint": "write", "plant": "pick up", "pour": "cook", "read": "look", "breathe fire": "fight", "sneeze": "yawn", "sew": "look", "scare": "fight", "lose": "reach", "bow": "look", "refuse": "look", "stop": "stand", "shield": "sit", "clap": "jump", "reach": "eat", "give": "look", "wash": "look", "brush": "eat", "comb": "eat", "skate": "walk", "slide": "run", "crawl": "walk", "wait": "look", "doze": "sleep", "point": "look", "wave": "look", "juggle": "look", "cartwheel": "jump", "handstand": "jump", "hoop": "dance", "plates": "look", "balance": "stand", "tightrope": "walk", "ring": "look", "help up": "look", "get up": "stand", "cover ears": "sleep", "close eyes": "sleep", "swing": "jump", "tug": "pull", "strike": "jump", "fold": "look", "ski": "run", "shoot": "look", "lift": "jump", "blow": "sing", "flip": "cook", "release": "look", "dribble": "jump", "raise hand": "look", "raise arms": "jump", "stretch": "sing", "smell": "look", "hush": "look", "brow": "look", "don": "look", "groom": "look", "scrub": "look", "spray": "look", "scatter": "look",
}
"""For skeletons that do not have an action: what comes nearest."""


_POSTURES = ("sit", "lie", "kneel", "ride", "drive", "hide", "walk", "run", "float", "swim")
_ON_ITS_BASE = {"lie": "doze", "sleep": "doze", "kneel": "bow", "crawl": "walk", "wake": "look", "hide": "shiver"}
"""What those without legs do instead: a snowman sleeps upright."""
_LOOSE = ("stand", "walk", "run", "chase", "look", "carry")
_SHOWN = ("hold", "talk", "sing", "sit", "laugh", "think", "celebrate")
_ALOFT = ("umbrella", "parasol", "torch", "lantern")
"""Things that are held up."""
_VOICED = {"sing", "talk", "whisper"}
_OWN_MOUTH = ("laugh", "cry", "eat", "drink", "yawn", "sneeze", "kiss", "sleep")
"""What a mouth does of its own, whoever speaks."""


def act(rig: Rig, action: str, *, seconds: float, seed: int = 0, travel: float = 0.0, mood: str = "", delay: float = 0.0,
    gaze: tuple[float, float] = (0.0, 0.0), scale: float = 1.0, seat: float = 0.0, held: str = "", aside: bool = False,
    then: str = "", lips: Lips | None = None, hush: bool = False, to_us: bool = False,
    glances: tuple[tuple[float, tuple[float, float]], ...] = ()) -> Act:
    """The function that moves `rig`. `travel`: metres it covers during the shot, forwards. `mood`: happy, sad, scared,
    angry, surprised or ''. `gaze`: where it looks, -1..1 each way (x forwards, y down). `delay` seconds before it starts.
    `scale`: how much larger than its rig it is on stage. `seat`: metres above its mark of what it sits or lies on.
    `held`: what it has in its hand, which a walk must not swing about; `aside`: it is long and must not hide the face.
    `then`: what it does in the second half, or at once with what is only a posture (sits and reads).
    `lips`: what it says; `hush`: somebody else speaks and its mouth is shut; `to_us`: it looks into the lens; `glances`: where it
    looks from which second on."""
    if lips is None and not hush and _VOICED & {action, then}:
        lips = babble(seed, seconds, "sing" in (action, then))
    tall, legless = rig.metres * scale, stands_on_its_base(rig)
    if legless:
        action, then = _ON_ITS_BASE.get(action, action), _ON_ITS_BASE.get(then, then)
    hips = _LOW * tall if legless and action != "drive" else -rig.parts[0].at[1] * tall / 100
    cue = Cue(action, seconds, seed, travel, mood, delay, gaze, tall, hips, seat, lips, glances,
              any(part.name == "neck" for part in rig.parts), legless)
    spread = max((abs(part.turn) - _HANGING for part in rig.parts if part.name == "arm_r"), default=0.0) if rig.skeleton == "biped" else 0.0
    cue = replace(cue, raised=_beside_the_head(rig) if rig.skeleton == "biped" else HIGH)
    known = _known(rig)
    perform = known.get(action) or known.get(_NEAREST.get(action, ""), known["stand"])

    def step(t: float) -> Step:
        body = Body(cue, t)
        if rig.skeleton in ("biped", "quadruped", "bird", "fish"):
            body.alive()
        perform(body)
        if then == "laugh" and action in _LIVELY and rig.skeleton == "biped":
            body.choose = _laughing(cue, t, known[then])
        elif then:
            _both(body, cue, t, action in _POSTURES, known.get(then) or known.get(_NEAREST.get(then, ""), known["stand"]))
        if to_us:
            body.face_us()
        if lips or (hush and action not in _OWN_MOUTH):
            body.speak(lips)
        if held and rig.skeleton == "biped" and (action in _LOOSE or held in _ALOFT or (aside and action in _SHOWN)):
            body.release("r")
            body.arm("r", *((1.0, 1.15) if held in _ALOFT else (0.80, -0.45) if aside else (0.42, -1.15)))
        if spread > 0:
            _drawn_in(body, spread)
        return body.step()

    return step


def stands_on_its_base(rig: Rig) -> bool:
    """Has it a lower end instead of legs?"""
    return rig.skeleton == "biped" and bool(rig.parts[0].body) and not any(part.name == "leg_r" for part in rig.parts)


_HANGING = 0.15
"""Radians that arms stand off at rest on most figures; actions are made for these."""


def _drawn_in(body: Body, spread: float) -> None:
    """Arms that stand off further at rest are raised no further than others: a hand that waves is beside the face."""
    for side, sign in (("l", 1), ("r", -1)):
        joint = body.joints.get(f"arm_{side}")
        if joint is not None:
            joint[0] -= sign * spread * min(1.0, max(0.0, sign * joint[0] / 1.2))


def _beside_the_head(rig: Rig) -> float:
    """How far an arm is raised to wave, so that the hand is not before a broad head: radians from hanging."""
    parts = {part.name: part for part in rig.parts}
    if not {"arm_r", "fore_r", "hand_r"} <= parts.keys():
        return HIGH
    shoulder, upper, lower = parts["arm_r"].at[0], parts["fore_r"].at[1], parts["hand_r"].at[1]
    edge = rig.head[2] + 0.5 * (parts["hand_r"].box[2] - parts["hand_r"].box[0])
    fits = (HIGH - 0.05 * k for k in range(12) if shoulder + upper * math.sin(HIGH - 0.05 * k) + lower * math.sin(HIGH - 0.05 * k + 0.35) > edge)
    return next(fits, HIGH - 0.55)


_LOW = 0.07
"""Height of the seat of those without legs, as a share of their own: they sit where they stand."""


_LIVELY = ("dance", "jump", "celebrate")
"""What goes on while one laughs."""


def _laughing(cue: Cue, t: float, laugh: Callable[[Body], None]) -> dict[str, str]:
    """The face alone of who laughs."""
    other = Body(cue, t)
    other.alive()
    laugh(other)
    return other.choose


def _both(body: Body, cue: Cue, t: float, posture: bool, second: Callable[[Body], None]) -> None:
    """Blend into the second action half way through the shot; a posture keeps its legs and gets arms and face of the other."""
    half = max(1.2, 0.45 * cue.seconds)
    share = 1.0 if posture else smooth(half, half + 0.4, t)
    if share <= 0:
        return
    other = Body(replace(cue, delay=0.0 if posture else half), t)
    other.alive()
    second(other)
    legs = ("leg_", "shin_", "foot_", "hips")
    for name in {*body.joints, *other.joints}:
        if not (posture and name.startswith(legs)):
            one, two = (b.joints.get(name, [0.0, 0.0, 0.0, 1.0, 1.0]) for b in (body, other))
            body.joints[name] = [a + (b - a) * share for a, b in zip(one, two, strict=True)]
    if share > 0.5:
        body.choose = other.choose
    if not posture:
        for name in ("dx", "dy", "tilt", "squash"):
            setattr(body, name, getattr(body, name) + (getattr(other, name) - getattr(body, name)) * share)


def _known(rig: Rig) -> Mapping[str, Callable[[Body], None]]:
    return {**biped.ACTIONS, **chores.CHORES, **postures.POSTURES, **deeds.DEEDS, **tricks.TRICKS, **gestures.GESTURES} if rig.skeleton == "biped" else creatures.ACTIONS.get(rig.skeleton, machines.THING)

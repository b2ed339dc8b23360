"""A pose in the making: joints add up, and life (breath, blinks, glances, tails) runs under every action."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

from director.tools.generators.animatic.acting.lips import Lips, Mouth
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Step

TAU = 2 * math.pi
_GLUM = ("sad", "angry", "bored", "stern", "scared")
MOUTHS = {"happy": "smile", "sad": "sad", "scared": "o", "angry": "sad", "bored": "flat", "stern": "flat", "surprised": "o"}


_BEARING = {"sad": (0.17, 0.08), "bored": (0.12, 0.06), "angry": (0.08, 0.07), "scared": (-0.10, -0.07)}
"""How far the head hangs and the back bends forward, radians."""
HIGH = 2.25
"""Radians by which an arm that waves is raised from hanging."""


@dataclass(frozen=True)
class Cue:
    """What an actor was told. See `act`."""

    action: str
    seconds: float
    seed: int
    travel: float
    mood: str
    delay: float
    gaze: tuple[float, float]
    metres: float
    hips: float = 0.0                  # height of the hips at rest, metres
    seat: float = 0.0
    lips: Lips | None = None           # what it says
    glances: tuple[tuple[float, tuple[float, float]], ...] = ()        # (from second, where it looks), instead of `gaze`
    necked: bool = False               # the head is on a neck of its own
    legless: bool = False              # it stands on its own base: a snowman
    raised: float = HIGH               # how far an arm goes up to wave


@dataclass
class Body:
    """One moment of one actor. Turns are radians; `side` "l" or "r" is screen left or right of a figure facing right.

    Arms and legs are given as angles away from hanging straight down, outward positive: arm("r", 1.5) points forward
    (to the right), arm("l", -1.0) reaches across the body, arm("l", 2.6) is up in the air.
    """

    cue: Cue
    now: float
    joints: dict[str, list[float]] = field(default_factory=dict)
    choose: dict[str, str] = field(default_factory=dict)
    dx: float = 0.0                    # metres
    dy: float = 0.0
    tilt: float = 0.0
    squash: float = 1.0

    @property
    def t(self) -> float:
        """Seconds since the actor was to begin; never negative."""
        return max(0.0, self.now - self.cue.delay)

    @property
    def u(self) -> float:
        """Share of the shot that is over, 0..1."""
        return min(1.0, self.now / max(self.cue.seconds, 0.1))

    def wave(self, hertz: float, phase: float = 0.0) -> float:
        """-1..1."""
        return math.sin(TAU * hertz * self.t + phase)

    def move(self, name: str, turn: float = 0.0, dx: float = 0.0, dy: float = 0.0, sx: float = 1.0, sy: float = 1.0) -> None:
        """Add to a joint (scales multiply)."""
        joint = self.joints.setdefault(name, [0.0, 0.0, 0.0, 1.0, 1.0])
        joint[0] += turn
        joint[1] += dx
        joint[2] += dy
        joint[3] *= sx
        joint[4] *= sy

    def arm(self, side: str, out: float, fore: float = 0.0, hand: float = 0.0) -> None:
        sign = 1 if side == "l" else -1
        self.move(f"arm_{side}", sign * out)
        self.move(f"fore_{side}", sign * fore)
        self.move(f"hand_{side}", sign * hand)

    def release(self, side: str) -> None:
        """Forget what an arm was doing."""
        for part in ("arm", "fore", "hand"):
            self.joints.pop(f"{part}_{side}", None)

    def leg(self, side: str, forward: float, bend: float = 0.0) -> None:
        """`forward` swings to the right, `bend` folds the shin back to the left."""
        self.move(f"leg_{side}", -forward)
        self.move(f"shin_{side}", bend)
        self.move(f"foot_{side}", forward * 0.4 - bend * 0.35)

    def look(self, x: float, y: float = 0.0) -> None:
        """Turn face and eyes: x -1 (back) to 1 (forward), y -1 (up) to 1 (down)."""
        self.move("face", dx=1.6 * x, dy=1.2 * y)
        self.move("pupils", dx=1.0 * x, dy=0.8 * y)
        self.move("head", turn=0.07 * x + 0.05 * y * max(-1.0, min(1.0, 1 + 4 * x)))       # no jerk where eyes pass the middle

    def mouth(self, shape: str) -> None:
        """Who is sad, angry, bored or afraid does not smile at what he does."""
        glum = shape in ("smile", "laugh") and self.cue.mood in _GLUM and self.cue.action not in ("laugh", "celebrate")
        self.choose["mouth"] = MOUTHS[self.cue.mood] if glum else shape

    def speak(self, lips: Lips | None) -> None:
        """The mouth says what `lips` say, and head and brows go along; None: it stays shut while somebody else speaks."""
        shown = lips.at(self.now) if lips else Mouth("shut")
        if shown.variant == "shut" and self.cue.mood in _GLUM:
            shown = Mouth(MOUTHS[self.cue.mood])
        self.mouth(shown.variant)
        if lips:
            self.move("mouth", sx=shown.across, sy=shown.down)
            stress = lips.active(self.now, 0.3) * math.sin(TAU * 0.55 * self.now + self.cue.seed % 7)
            self.move("head", turn=0.025 * stress, dy=-0.35 * shown.gape)
            self.move("brows", dy=-0.7 * max(0.0, stress))

    def face_us(self) -> None:
        """Look into the lens: the features in the middle of the head, the eyes straight ahead."""
        for name, dx in (("face", -1.3), ("pupils", 0.0)):
            self.joints.setdefault(name, [0.0, 0.0, 0.0, 1.0, 1.0])[1:3] = [dx, 0.0]

    def alive(self) -> None:
        """Breath, blinks, wandering eyes, tail, ears, hair: what a living thing does while it does something else."""
        seed, t = self.cue.seed, self.now
        phase = (seed % 97) * 0.31
        breath = math.sin(TAU * 0.27 * t + phase)
        self.move("torso", sy=1 + 0.011 * breath)
        self.move("head", turn=0.018 * math.sin(0.9 * t + phase), dy=-0.25 * breath)
        for side in "lr":
            self.arm(side, 0.03 * math.sin(0.8 * t + phase + (1 if side == "l" else 0)))
        for k in range(7):
            self.move(f"tail{k}", turn=(0.10 + 0.03 * k) * math.sin(1.7 * t - 0.65 * k + phase))
        self.move("hair", turn=0.03 * math.sin(1.2 * t + phase))
        self.move("cape", turn=0.05 * math.sin(1.4 * t + phase))
        twitch = max(0.0, math.sin(0.7 * t + phase) - 0.93) * 2.5
        self.move("ear_l", turn=-twitch)
        self.move("ear_r", turn=twitch * 0.6)
        self._blink(t)
        gx, gy = self._gaze(t)
        idle = 0.35 * (1 - min(1.0, abs(gx) + abs(gy)))
        self.look(gx + idle * math.sin(0.6 * t + phase), gy + idle * 0.5 * math.sin(0.43 * t + phase))
        if self.cue.mood in MOUTHS:
            self.mouth(MOUTHS[self.cue.mood])
        self._bearing(t)
        if self.cue.mood in ("sad", "angry", "stern"):
            self.move("brows", dy=0.8)
        elif self.cue.mood in ("scared", "surprised", "happy"):
            self.move("brows", dy=-1.0)

    def _bearing(self, t: float) -> None:
        """Heads hang and backs bend with sorrow and boredom, anger leans forward, fear draws back and trembles."""
        hang, lean = _BEARING.get(self.cue.mood, (0.0, 0.0))
        self.move("head", turn=hang * (0.6 if self.cue.necked else 1.0))
        self.move("neck", turn=hang if self.cue.necked else 0.0)
        self.move("torso", turn=lean)
        if hang > 0.1:
            self.move("tail0", turn=-0.35)
        if self.cue.mood == "scared":
            self.dx += 0.004 * self.cue.metres * math.sin(37 * t)

    def _gaze(self, t: float) -> tuple[float, float]:
        """Where it looks; eyes need a quarter of a second to turn."""
        x, y = self.cue.gaze
        for start, (to_x, to_y) in self.cue.glances:
            go = smooth(start, start + 0.25, t)
            x, y = x + (to_x - x) * go, y + (to_y - y) * go
        return x, y

    def _blink(self, t: float) -> None:
        """About every three seconds, 0.12 s long, never in step with another actor."""
        rng = random.Random(self.cue.seed * 7919 + int(t / 2.9))
        start = int(t / 2.9) * 2.9 + rng.uniform(0.5, 2.6)
        if start <= t < start + 0.13:
            self.choose["eyes"] = "closed"

    def go(self, cadence: float) -> None:
        """Cover the cue's distance at an even pace around the mark; `cadence` is not changed by it."""
        if self.cue.travel:
            self.dx += self.cue.travel * (self.u - 0.5)

    def pulse(self, hertz: float, rise: float = 0.35) -> float:
        """0..1: a slow lift and a fast strike, once a period (hammering, punching)."""
        phase = (self.t * hertz) % 1.0
        return (phase / (1 - rise)) ** 1.4 if phase < 1 - rise else max(0.0, 1 - (phase - 1 + rise) / (rise * 0.45))

    def step(self) -> Step:
        pose = Pose({name: Joint(*values) for name, values in self.joints.items()}, dict(self.choose))
        return Step(pose, self.dx, self.dy, 0.0, self.tilt, self.squash)


def smooth(a: float, b: float, x: float) -> float:
    """0 before a, 1 after b, softly between."""
    v = min(1.0, max(0.0, (x - a) / max(b - a, 1e-6)))
    return v * v * (3 - 2 * v)

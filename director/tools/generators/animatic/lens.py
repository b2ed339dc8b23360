"""The camera: where it stands, what it frames, how it moves.

World metres: x right, y up, z away; the actors stand at z = 0 and the camera at negative z. A point projects to
X = W/2 + shift_x*W + F*(x - cx)/(z - cz), Y = H/2 + shift_y*H - F*(y - cy)/(z - cz), F in pixels. Turning the camera (pan, tilt)
is a shift of the principal point, which is exact for the small angles used here and keeps every card facing the lens.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from director.model import Camera
from director.tools.generators.animatic.canvas import Matrix
from director.vocabulary import Angle, Move, Pace, Size

LENS = 0.9
"""Focal length in units of the square root of the picture's area: a 46 degree vertical angle at 16:9."""

LOWEST = 0.1
"""Metres above the ground under which a pedestal does not start."""

BEHIND = 2.0
"""Where a focus that racks begins: so many camera distances behind the subject."""

# Share of the frame's height that the framed region fills, and how that region runs from the whole figure (0) to
# the head alone (1). Common practice: medium cuts at the waist, medium close-up at the chest.
_FRAMING: dict[Size, tuple[float, float, float]] = {
    Size.EXTREME_WIDE: (0.27, 0.0, 1.0),
    Size.WIDE: (0.46, 0.0, 1.0),
    Size.FULL: (0.74, 0.0, 1.0),
    Size.MEDIUM_WIDE: (0.80, 0.36, 1.1),
    Size.MEDIUM: (0.80, 0.60, 1.25),
    Size.MEDIUM_CLOSE_UP: (0.80, 0.80, 1.45),
    Size.CLOSE_UP: (0.78, 1.0, 1.7),
    Size.EXTREME_CLOSE_UP: (1.04, 1.0, 2.0),
}
_KEYSTONE = {Angle.LOW: -0.16, Angle.WORMS_EYE: -0.26, Angle.HIGH: 0.16, Angle.OVERHEAD: 0.3, Angle.AERIAL: 0.2}
"""How much larger or smaller the picture is at its top than at its bottom; a third is a camera turned by 30 degrees."""
_PACE = {Pace.SLOW: 0.75, Pace.NORMAL: 1.0, Pace.FAST: 1.5}


@dataclass(frozen=True)
class View:
    """One state of the camera. `f` in pixels, shifts in frame widths and heights, roll in radians."""

    x: float
    y: float
    z: float
    f: float
    width: int
    height: int
    shift_x: float = 0.0
    shift_y: float = 0.0
    roll: float = 0.0
    blur_x: float = 0.0                # motion blur across the frame, in frame widths
    focus: float = 0.0                 # z that is sharp
    keystone: float = 0.0              # verticals that meet: below the frame (positive, looking down) or above it (looking up)

    def matrix(self) -> Matrix:
        """Camera-frame coordinates (x, -y, depth) to pixels."""
        c, s = math.cos(self.roll), math.sin(self.roll)
        cx, cy = self.width * (0.5 + self.shift_x), self.height * (0.5 + self.shift_y)
        turn = np.array([[c, -s, self.width / 2], [s, c, self.height / 2], [0, 0, 1]])
        lens = np.array([[self.f, 0, cx - self.width / 2], [0, self.f, cy - self.height / 2], [0, 0, 1]])
        out: Matrix = turn @ lens
        return out

    def lean(self) -> Matrix:
        """Pixels of the picture as drawn to pixels as seen by a camera that looks up or down. A camera that keeps its film upright
        and one that is tilted see through the same point, so one homography leads from one picture to the other; the frame
        stays filled, and the middle keeps its size in `home`."""
        w, h, q = self.width, self.height, self.keystone
        centre = np.array([[1, 0, -w / 2], [0, 1, -h / 2], [0, 0, 1.0]])
        grown = 1 / (1 - abs(q) / 2)
        tilt = np.array([[grown, 0, 0], [0, grown, 0], [0, q * grown / h, 1.0]])
        out: Matrix = np.linalg.inv(centre) @ tilt @ centre
        return out

    def at(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """Pixel position and scale (pixels a metre) of a world point; scale <= 0 means behind the camera."""
        depth = z - self.z
        if depth <= 1e-6:
            return 0.0, 0.0, -1.0
        p = self.matrix() @ np.array([(x - self.x) / depth, -(y - self.y) / depth, 1.0])
        return float(p[0]), float(p[1]), self.f / depth

    def card(self, left: float, top: float, z: float) -> Matrix:
        """Matrix that puts a card's top-left corner at (left, top, z), one unit of the card = one metre, y down."""
        depth = z - self.z
        place = np.array([[1, 0, left - self.x], [0, 1, -(top - self.y)], [0, 0, depth]], float)
        out: Matrix = self.matrix() @ place
        return out / out[2, 2]

    def plane(self, origin: tuple[float, float, float], across: tuple[float, float, float], down: tuple[float, float, float]) -> Matrix:
        """Matrix of a surface: origin + u*across + v*down (world vectors, y up) for u, v in 0..1."""
        columns = [[v[0], -v[1], v[2]] for v in (across, down)]
        start = [origin[0] - self.x, -(origin[1] - self.y), origin[2] - self.z]
        out: Matrix = self.matrix() @ np.array([*columns, start], float).T
        return out


@dataclass(frozen=True)
class Subject:
    """What the camera looks at: the whole group's box and the main head's box, in metres at z = 0 (left, bottom, right, top)."""

    whole: tuple[float, float, float, float]
    head: tuple[float, float, float, float]
    travel: float = 0.0                # metres the subject moves to the right during the shot, evenly around its mark
    ceiling: float = math.inf          # metres above which no camera rises
    aside: float = 0.0                 # frame widths to the right of the middle: room to look into, or for a shoulder


def ease(u: float) -> float:
    """Smootherstep: no jerk at either end."""
    u = min(1.0, max(0.0, u))
    return u * u * u * (u * (6 * u - 15) + 10)


def glide(u: float) -> float:
    """Starts and stops softly but moves all the time: what a camera operator does in a short shot."""
    u = min(1.0, max(0.0, u))
    return 0.55 * u + 0.45 * ease(u)


def home(camera: Camera, subject: Subject, width: int, height: int) -> View:
    """The view that frames the subject at rest, before any move."""
    share, closeness, longer = _FRAMING[camera.size]
    left, bottom, right, top = (a + (b - a) * closeness for a, b in zip(subject.whole, subject.head, strict=True))
    if 0 < closeness < 1:                      # cut the body, keep the head's room: the region runs down from the head
        top = subject.head[3]
    tall, wide = max(top - bottom, 0.05), max(right - left, 0.05)
    f = LENS * math.sqrt(width * height) * (longer if height <= width else 1 + (longer - 1) * 0.6)
    fit = 0.74 if closeness < 1 else 0.86
    distance = max(f * tall / (share * height), f * wide / (fit * width))
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    standing = camera.size in (Size.EXTREME_WIDE, Size.WIDE, Size.FULL)
    eye = max(middle_y, 0.62 * tall) if not standing else bottom + max(0.75 * tall, 0.9)
    y, place = eye, (0.52 if closeness else 0.56)
    if camera.size is Size.EXTREME_WIDE:
        y, place = bottom + max(1.4, tall), 0.7
    elif camera.size is Size.WIDE:
        place = 0.60
    keystone = _KEYSTONE.get(camera.angle, 0.0)
    if camera.angle is Angle.AERIAL:           # the land matters as much as who is in it
        distance *= 1.5
    y, place = _angle(camera.angle, y, place, bottom, tall, distance)
    f *= 1 - (0.5 if keystone < 0 else 0.72) * abs(keystone)               # heads towards the lens grow: leave them room
    shift_y = place - 0.5 + f * (middle_y - y) / distance / height
    roll = 0.13 if camera.angle is Angle.DUTCH else 0.0
    return View(middle_x, y, -distance, f, width, height, subject.aside, shift_y, roll, keystone=keystone)


def _angle(angle: Angle, y: float, place: float, bottom: float, tall: float, distance: float) -> tuple[float, float]:
    """Camera height (metres) and where in the frame the middle of the subject sits (0 top, 1 bottom) for an angle."""
    if angle is Angle.LOW:
        return bottom + 0.12 * tall, place
    if angle is Angle.WORMS_EYE:
        return bottom + max(0.02 * tall, LOWEST), place + 0.06
    if angle is Angle.HIGH:
        return y + 0.42 * distance, place + 0.03
    if angle is Angle.AERIAL:
        return y + 0.62 * distance, place + 0.06
    if angle is Angle.OVERHEAD:
        return y + 1.25 * distance, place
    return y, place


def view(camera: Camera, rest: View, subject: Subject, u: float, seconds: float) -> View:
    """The camera at `u` (0..1) of the shot. Moves end at the asked framing where that is natural (push in) and begin at
    it where that is (pull back shows more and more)."""
    much = _PACE[camera.pace] * min(1.25, max(0.6, seconds / 5))
    go, d, t = glide(u), -rest.z, u * seconds
    match camera.move:
        case Move.PUSH_IN:
            return replace(rest, z=rest.z * (1 + 0.42 * much * (1 - go)))
        case Move.PULL_BACK:
            room = 0.30 if camera.size not in (Size.EXTREME_WIDE, Size.WIDE, Size.FULL) else 0.20       # feet stay in the picture
            return replace(rest, z=rest.z * (1 - room * min(much, 1.6) * (1 - go)))
        case Move.ZOOM_IN:
            return _zoom(rest, 1 / (1 + 0.45 * much * (1 - go)))
        case Move.ZOOM_OUT:
            return _zoom(rest, 1 + 0.45 * much * (1 - go))
        case Move.CRASH_ZOOM:
            return _zoom(rest, 1 / (1 + 0.9 * (1 - ease(u * 4.5))))
        case Move.DOLLY_ZOOM:
            near = 1 + 1.1 * much * (1 - go)
            return replace(_zoom(rest, near), z=rest.z * near)
        case Move.PAN_LEFT | Move.PAN_RIGHT:
            sign = 1 if camera.move is Move.PAN_RIGHT else -1
            return replace(rest, shift_x=rest.shift_x + sign * 0.26 * much * (0.72 - go))
        case Move.WHIP_PAN:
            left = max(0.0, 1 - t / min(0.7, 0.5 * seconds))            # begins at full speed, as if cut out of a longer swing
            return replace(rest, shift_x=rest.shift_x - 0.75 * left**3, blur_x=0.16 * left**2)
        case Move.TILT_UP | Move.TILT_DOWN:
            sign = 1 if camera.move is Move.TILT_UP else -1
            total = 0.26 * much * _room(camera)
            return replace(rest, shift_y=rest.shift_y + sign * (total * go - _before(rest, subject, sign, total)))
        case Move.TRUCK_LEFT | Move.TRUCK_RIGHT:
            sign = 1 if camera.move is Move.TRUCK_RIGHT else -1
            return replace(rest, x=rest.x + sign * 0.22 * much * d * (go - 0.6))
        case Move.TRACKING:
            return replace(rest, x=rest.x + subject.travel * (u - 0.5))
        case Move.PEDESTAL_UP:
            return _risen(rest, 0.2 * much * d * _room(camera), go, subject)
        case Move.PEDESTAL_DOWN:
            return replace(rest, y=rest.y + 0.2 * much * d * (1 - go))
        case Move.CRANE_UP | Move.CRANE_DOWN:
            return _crane(rest, (1 - go if camera.move is Move.CRANE_DOWN else go), much, subject)
        case Move.DRONE:
            return replace(_crane(rest, 0.9 * (1 - go), much, subject), z=rest.z * (1 + 0.55 * much * (1 - go)))
        case Move.ORBIT:
            side = 0.62 * much * d * (go - 0.5)
            return replace(rest, x=rest.x + side, shift_x=rest.shift_x + rest.f * side / d / rest.width * 0.92)
        case Move.ROLL:
            return replace(rest, roll=rest.roll + 0.34 * much * (go - 0.5))
        case Move.HANDHELD:
            return _handheld(rest, t)
        case Move.RACK_FOCUS:
            return replace(rest, focus=d * (1 / max(1 / (1 + BEHIND), ease((u - 0.25) * 2)) - 1))     # from the background to the subject
        case _:
            return _handheld(rest, t) if camera.angle is Angle.POV else rest       # a head is never quite still


def _room(camera: Camera) -> float:
    """How far a camera may rise: near to a face, a little goes a long way, and the face stays where it is looked for."""
    return 0.5 if camera.size in (Size.MEDIUM_CLOSE_UP, Size.CLOSE_UP, Size.EXTREME_CLOSE_UP) else 0.75 if camera.size is Size.MEDIUM else 1.0


def _before(rest: View, subject: Subject, sign: int, total: float) -> float:
    """How much of a rise of `total` frame heights comes before the asked framing (the rest comes after it): a rising camera
    starts with the subject high in the frame, but does not cut its head off."""
    if sign < 0:
        return total
    room = rest.at(0.0, subject.head[3], 0.0)[1] / rest.height - 0.03
    return min(total, max(0.3 * total, room))


def _risen(rest: View, rise: float, go: float, subject: Subject) -> View:
    """The camera after `go` of a straight rise by `rise` metres: not from under the ground, and no feet are cut off at its end."""
    tall = -rest.z * rest.height / rest.f                  # metres that the frame shows from top to bottom
    start = max(rest.y - tall * _before(rest, subject, 1, rise / tall), LOWEST)
    foot = rest.at(0.0, subject.whole[1], 0.0)[1] / rest.height
    if foot < 0.97:
        below = 0.97 + 0.6 * min(0.0, rest.keystone) - foot
        rise = min(rise, max(0.5 * rise, rest.y + tall * below - start))
    return replace(rest, y=start + rise * go)


def _zoom(rest: View, k: float) -> View:
    """A longer lens about the middle of the frame: everything, shifts included, grows by `k`."""
    return replace(rest, f=rest.f * k, shift_x=rest.shift_x * k, shift_y=rest.shift_y * k)


def _crane(rest: View, up: float, much: float, subject: Subject) -> View:
    """Rise by a share of the distance while tilting down just enough to keep the subject in place."""
    d = -rest.z
    rise = min(0.5 * much * d * up, max(0.0, subject.ceiling - rest.y))
    return replace(rest, y=rest.y + rise, z=rest.z * (1 + 0.18 * up),
        shift_y=rest.shift_y - rest.f * rise / (d * (1 + 0.18 * up)) / rest.height * 0.94)


def _handheld(rest: View, t: float) -> View:
    """A breathing operator: sums of slow sines that never line up."""
    return replace(
        rest,
        shift_x=rest.shift_x + 0.006 * math.sin(1.7 * t) + 0.0035 * math.sin(4.3 * t + 1),
        shift_y=rest.shift_y + 0.007 * math.sin(1.3 * t + 2) + 0.003 * math.sin(5.1 * t),
        roll=rest.roll + 0.006 * math.sin(1.1 * t + 0.5) + 0.002 * math.sin(3.7 * t),
    )

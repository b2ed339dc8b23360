"""Camera grammar, lengths and joins: what each beat looks like on screen and how long it stays.

Grammar: establish wide; never the same size twice in a row; one dominant move per shot, motivated by the event
(arrive: push in; leave or reveal: pull back; movement: tracking; trouble: handheld; thought: hold still); screen
direction stays left to right until the turn; the ending opens up.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import Any

from director.model import Camera
from director.screenwriter.beats import Beat
from director.screenwriter.words import verb_form
from director.vocabulary import Angle, Move, Pace, Size, Transition

_FRAMES: dict[str, tuple[tuple[Size, Angle, Move], ...]] = {
    "wide": ((Size.WIDE, Angle.EYE_LEVEL, Move.TRUCK_RIGHT), (Size.WIDE, Angle.HIGH, Move.CRANE_DOWN), (Size.EXTREME_WIDE, Angle.HIGH,
    Move.DRONE),
        (Size.WIDE, Angle.EYE_LEVEL, Move.PAN_RIGHT), (Size.FULL, Angle.EYE_LEVEL, Move.PUSH_IN), (Size.WIDE, Angle.LOW, Move.PEDESTAL_UP)),
    "medium": ((Size.MEDIUM, Angle.EYE_LEVEL, Move.PUSH_IN), (Size.MEDIUM_WIDE, Angle.EYE_LEVEL, Move.TRUCK_RIGHT), (Size.MEDIUM,
    Angle.LOW, Move.STATIC),
        (Size.MEDIUM_WIDE, Angle.EYE_LEVEL, Move.ORBIT), (Size.MEDIUM, Angle.EYE_LEVEL, Move.PAN_LEFT)),
    "two": ((Size.MEDIUM_WIDE, Angle.EYE_LEVEL, Move.PUSH_IN), (Size.MEDIUM, Angle.EYE_LEVEL, Move.STATIC), (Size.MEDIUM_WIDE,
    Angle.EYE_LEVEL, Move.ORBIT),
        (Size.MEDIUM, Angle.EYE_LEVEL, Move.TRUCK_LEFT)),
    "ots": ((Size.MEDIUM_CLOSE_UP, Angle.OVER_THE_SHOULDER, Move.STATIC), (Size.MEDIUM, Angle.OVER_THE_SHOULDER, Move.PUSH_IN)),
    "talk": ((Size.MEDIUM_CLOSE_UP, Angle.EYE_LEVEL, Move.STATIC), (Size.MEDIUM, Angle.EYE_LEVEL, Move.PUSH_IN), (Size.CLOSE_UP,
    Angle.EYE_LEVEL, Move.STATIC)),
    "insert": ((Size.CLOSE_UP, Angle.HIGH, Move.PUSH_IN), (Size.CLOSE_UP, Angle.EYE_LEVEL, Move.TRUCK_RIGHT), (Size.CLOSE_UP,
    Angle.EYE_LEVEL, Move.PUSH_IN),
        (Size.CLOSE_UP, Angle.HIGH, Move.TILT_UP)),
    "close": ((Size.CLOSE_UP, Angle.EYE_LEVEL, Move.PUSH_IN), (Size.MEDIUM_CLOSE_UP, Angle.EYE_LEVEL, Move.STATIC), (Size.CLOSE_UP,
    Angle.LOW, Move.STATIC),
        (Size.MEDIUM_CLOSE_UP, Angle.EYE_LEVEL, Move.ZOOM_IN)),
    "track": ((Size.FULL, Angle.EYE_LEVEL, Move.TRACKING), (Size.MEDIUM_WIDE, Angle.LOW, Move.TRACKING), (Size.WIDE, Angle.EYE_LEVEL,
    Move.TRACKING)),
    "low": ((Size.MEDIUM, Angle.LOW, Move.PUSH_IN), (Size.MEDIUM_CLOSE_UP, Angle.LOW, Move.TILT_UP), (Size.MEDIUM_WIDE, Angle.LOW,
    Move.PEDESTAL_UP),
        (Size.FULL, Angle.LOW, Move.CRANE_UP)),
    "high": ((Size.WIDE, Angle.HIGH, Move.STATIC), (Size.WIDE, Angle.HIGH, Move.PULL_BACK), (Size.FULL, Angle.HIGH, Move.CRANE_DOWN)),
    "calm": ((Size.MEDIUM_WIDE, Angle.EYE_LEVEL, Move.STATIC), (Size.FULL, Angle.EYE_LEVEL, Move.STATIC)),
    "trouble": ((Size.MEDIUM_WIDE, Angle.DUTCH, Move.HANDHELD), (Size.FULL, Angle.LOW, Move.HANDHELD), (Size.MEDIUM, Angle.EYE_LEVEL,
    Move.HANDHELD),
        (Size.MEDIUM_WIDE, Angle.EYE_LEVEL, Move.PULL_BACK)),
    "vista": ((Size.WIDE, Angle.EYE_LEVEL, Move.PULL_BACK), (Size.EXTREME_WIDE, Angle.HIGH, Move.CRANE_UP), (Size.WIDE, Angle.EYE_LEVEL,
    Move.ORBIT),
        (Size.FULL, Angle.LOW, Move.PEDESTAL_UP), (Size.EXTREME_WIDE, Angle.HIGH, Move.DRONE)),
}
_FINE = r"\b(?:hands?|fingers?|eyes?|tear|needle|key|ring|spark|seed|page|coin)\b"
_ROUND = ("medium", "insert", "track", "close", "low", "wide", "medium", "close", "track", "insert")
_MOVING = (
    r"\b(?:runs?|races?|walks?|rides?|drives?|flies|fly|chases?|swims?|follows?|gallops?|rolls?|sails?|marche\w*|trots?|skates?|hurries|"
    r"rides|dances?)\b")
_GOES = frozenset(
    "walk run ride drive fly follow chase swim gallop trot march hurry rush race stroll wander hike cycle skate ski sail row crawl roll "
    "push pull carry go sprint dash jog tiptoe sneak creep scurry hunt".split())
_SMALL = r"\b(?:hands?|fingers?|eyes?|face|coin|letter|key|ring|needle|handle|tear|button|page|seed|drop|spark|gear|match|leaf)\b"
_TROUBLE = r"\b(?:crash\w*|storm|falls?|explod\w*|breaks?|screams?|fights?|collapses?|thunder|lightning|alarm|earthquake)\b"


def framed(
    beat: Beat, index: int, count: int, before: tuple[Camera, ...], rule: str = "", barred: tuple[str, ...] = (), turned: bool = False,
    seed: int = 0, empty: bool = False,
) -> Camera:
    """The camera of one beat. The person's own words win; then a rule for the whole film; then the grammar.

    Of the framings that suit the event, the one is taken that repeats least of the shots `before` (size of the last
    shot never, its move only when still); `seed` decides between equals. Where somebody goes, or the picture is `empty` of
    everybody, the camera does not stand.
    """
    if beat.camera:
        return Camera.from_words(beat.camera)
    frame = beat.frame or _frame(beat.action, index, count)
    frame = "wide" if index == 0 and count > 2 and frame not in ("wide", "high", "vista") else frame
    frame = "talk" if beat.dialogue and (index or count < 3) else frame           # whoever speaks is near enough to see the lips
    last = before[-1] if before else None
    used = [camera.move for camera in before]
    goes = _goes(beat.action)

    def cost(option: tuple[Size, Angle, Move], at: int) -> tuple[int, float]:
        size, angle, move = option
        again = 4 * (last is not None and last.size is size) + 3 * (last is not None and last.move is move) + 2 * used.count(move)
        far = 9 * any(word.rstrip("s") in f"{size.value} {angle.value} {move.value}" for word in barred)
        far += 6 * (index == count - 1 > 0 and bool(beat.tell) and size is Size.EXTREME_WIDE)       # the end shows who it is about
        far += 4 * ((goes or empty) and move is Move.STATIC)
        far += 2 * _inside(beat.place) * ((move is Move.DRONE) + (size is Size.EXTREME_WIDE))
        return again + far, random.Random(f"{seed}/{index}/{at}").random()

    options = tuple(o for o in _FRAMES[frame] if index or frame not in ("wide", "high") or o[0] in (Size.WIDE, Size.EXTREME_WIDE))
    size, angle, move = min(options, key=lambda option: cost(option, options.index(option)))
    if frame in ("insert", "close") and re.search(_FINE, beat.action) and random.Random(f"{seed}/{index}").random() < 0.25:
        size = Size.EXTREME_CLOSE_UP
    if last and last.size is size and not rule:
        size = _neighbour(size)
    if turned:
        move = {Move.TRUCK_RIGHT: Move.TRUCK_LEFT, Move.PAN_RIGHT: Move.PAN_LEFT}.get(move, move)
    if last and last.move is move and move is not Move.STATIC:
        move = Move.STATIC if move in (Move.PUSH_IN, Move.PULL_BACK) else Move.PUSH_IN
    if move is Move.STATIC and (goes or empty):
        move = _lively(size, goes, last, barred)
    return ruled(Camera(size=size, angle=angle, move=move, pace=Pace.NORMAL if frame == "track" else Pace.SLOW), rule)


def _lively(size: Size, goes: bool, last: Camera | None, barred: tuple[str, ...]) -> Move:
    """What a camera does that would stand before somebody who goes, or before a picture in which nobody lives."""
    far = size in (Size.WIDE, Size.EXTREME_WIDE)
    ways = (() if far else (Move.TRACKING, Move.PUSH_IN)) if goes else (Move.PUSH_IN, Move.PULL_BACK)
    free = [way for way in ways if not any(word.rstrip("s") in way.value for word in barred) and (last is None or last.move is not way)]
    return free[0] if free else Move.STATIC


def _goes(action: str) -> bool:
    """Do the words of a beat say that somebody gets from one place to another?"""
    forms = (verb_form(hit.group(1)) for hit in re.finditer(r"(?<!\ba )(?<!\ban )(?<!\bthe )\b([a-z]+)", action))
    return any(form is not None and form[0] in _GOES and form[1] != "past" for form in forms)


def _inside(place: str) -> bool:
    return re.search(r"\b(?:room|kitchen|bedroom|workshop|library|museum|classroom|cabin|hall|stage|house|hospital|office|caf[eé]|"
                     r"laboratory|train|"
        r"spaceship|underwater|cave)\b", place) is not None


def ruled(camera: Camera, rule: str) -> Camera:
    """A camera made to obey one rule for the whole film: 'static', 'handheld', 'close-up', 'wide', 'overhead', 'point of view'."""
    rules: dict[str, dict[str, Any]] = {
        "static": {"move": Move.STATIC}, "handheld": {"move": Move.HANDHELD}, "close-up": {"size": Size.CLOSE_UP},
        "wide": {"size": Size.WIDE}, "overhead": {"angle": Angle.OVERHEAD}, "point of view": {"angle": Angle.POV},
        "low angle": {"angle": Angle.LOW}, "orbit": {"move": Move.ORBIT}, "aerial": {"angle": Angle.AERIAL, "move": Move.DRONE},
        "tracking": {"move": Move.TRACKING}, "pull back": {"move": Move.PULL_BACK}, "push in": {"move": Move.PUSH_IN},
        "slow pan": {"move": Move.PAN_RIGHT},
    }
    changes = rules.get(rule, {})
    return camera.but(**changes) if changes else camera


def _neighbour(size: Size) -> Size:
    return {
        Size.EXTREME_WIDE: Size.WIDE, Size.WIDE: Size.FULL, Size.FULL: Size.MEDIUM, Size.MEDIUM_WIDE: Size.MEDIUM_CLOSE_UP,
        Size.MEDIUM: Size.MEDIUM_WIDE, Size.MEDIUM_CLOSE_UP: Size.MEDIUM, Size.CLOSE_UP: Size.MEDIUM_CLOSE_UP,
        Size.EXTREME_CLOSE_UP: Size.CLOSE_UP,
    }[size]


def _frame(action: str, index: int, count: int) -> str:
    if index == 0:
        return "wide"
    if index == count - 1 and count > 2:
        return "vista"
    if re.search(_TROUBLE, action, re.I):
        return "trouble"
    if re.search(_MOVING, action, re.I):
        return "track"
    return "insert" if re.search(_SMALL, action, re.I) else _ROUND[index % len(_ROUND)]


def joins(beats: tuple[Beat, ...], seconds: float) -> tuple[Transition, ...]:
    """How each shot leaves: cuts, and crossfades where place or time changes, at most one per 12 s of film.

    The last entry is the film's end and always a cut: the ending is an event, not a fade.
    """
    allowed = int(seconds // 12)
    wanted = [i for i in range(len(beats) - 1) if beats[i + 1].new_scene]
    ranked = sorted(wanted, key=lambda i: (-(beats[i].place != beats[i + 1].place and beats[i].light != beats[i + 1].light), -i))
    chosen = set(ranked[:allowed])
    return tuple(Transition.CROSSFADE if i in chosen else Transition.CUT for i in range(len(beats)))


def lengths(beats: tuple[Beat, ...], total: float, each: float | None = None, most: float | None = None) -> tuple[float, ...]:
    """Seconds per shot in steps of 0.05 that add up to `total`; a reader's and a speaker's time counts, given seconds hold.

    No shot is longer than `most`, where all of them together can be as long as `total` then.
    """
    if each:
        return tuple(each for _ in beats)
    given = [b.seconds for b in beats]
    fixed = sum(s for s in given if s)
    free = [i for i, s in enumerate(given) if not s]
    if not free:
        scale = total / fixed
        return _exact([s * scale for s in given if s], total)
    rest = max(total - fixed, 0.8 * len(free))
    weights = [_weight(beats[i], i, len(beats)) for i in free]
    out = [s or 0.0 for s in given]
    for i, weight in zip(free, weights, strict=True):
        out[i] = rest * weight / sum(weights)
    while most and len(out) * most > total and max(out) > most:
        spare = sum(max(0.0, s - most) for s in out)
        room = [max(0.0, most - s) for s in out]
        out = [min(s, most) + spare * r / sum(room) for s, r in zip(out, room, strict=True)]
        most = most if max(out) > most + 1e-6 else None
    return _exact(out, total)


def _weight(beat: Beat, index: int, count: int) -> float:
    frame = {"insert": 0.8, "close": 0.85, "vista": 1.25, "wide": 1.1}.get(beat.frame, 1.0)
    words = min(len(beat.dialogue.split()), 25) * 0.04 + min(len(beat.action.split()), 40) * 0.006
    frame = max(frame, 0.9) if index == count - 1 else frame             # the end is held
    return frame + words + (0.15 if index in (0, count - 1) else 0)


def _exact(values: list[float], total: float) -> tuple[float, ...]:
    """In steps of 0.05 s, never below 0.5 s, the last one taking what rounding left."""
    scale = total / sum(values)
    steps = [max(10, round(v * scale * 20)) for v in values]
    steps[-1] = max(10, steps[-1] + round(total * 20) - sum(steps))
    return tuple(s / 20 for s in steps)


def merged_camera(words: str, camera: Camera) -> Camera:
    """The person's words for a shot, with the grammar's move where they name none."""
    own = Camera.from_words(words)
    return replace_words(own, camera) if own.move is Move.STATIC and not re.search(r"static|still|fixed|locked|tripod", words,
        re.I) else own


def replace_words(own: Camera, camera: Camera) -> Camera:
    move = camera.move if camera.move not in (Move.DRONE, Move.HANDHELD) else Move.PUSH_IN
    return own.but(move=move, words=f"{own.words}, {camera.pace.value} {move.value}" if move is not Move.STATIC else own.words)


__all__ = ["framed", "joins", "lengths", "merged_camera", "replace", "ruled"]

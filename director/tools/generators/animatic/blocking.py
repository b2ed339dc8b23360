"""Where everything stands: from a cast and a camera to a shot ready for the stage.

Actors stand side by side around x = 0 in the order they are named, turned to what they do; things stand beside or behind
them by their size; what is far and huge (a planet, the moon) hangs in the sky. Who travels crosses its mark in the
middle of the shot, and the camera goes along when the framing is too tight to let it cross.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.model import Camera, ShotRequest
from director.tools.generators.animatic import acting, casting, handiwork, lens, light, mirror, sight, sizes, stage, surroundings, weather
from director.tools.generators.animatic.art.catalogue import module_of
from director.tools.generators.animatic.art.kit import Scenery
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.continuing import carried_on, from_there, same_deed, speed
from director.tools.generators.animatic.handing import handed, living_gifts
from director.tools.generators.animatic.journeys import Set
from director.tools.generators.animatic.mounting import Mark, mounted
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.propping import in_hand, is_long, props_on_stage, thing_subject, usual
from director.tools.generators.animatic.relations import relate, seat_of
from director.tools.generators.animatic.riding import CYCLES, has_cockpit, is_car, seen_of
from director.tools.generators.animatic.stage import Actor, Shoot
from director.tools.generators.animatic.vantage import composed, is_from_behind, over_the_shoulder, turned_away, unhidden
from director.tools.generators.animatic.voices import Voices, voices
from director.vocabulary import Look, Move, Size, stands

LOOKING_ROOM = 0.06
"""Frame widths by which somebody who speaks alone stands back from the side to which he looks."""
_FACING = {"hug", "give", "sing", "fight", "press", "wave", "reach", "point", "talk", "whisper", "kiss", "shake hands", "kneel", "throw",
    "photograph", "catch", "kick", "knock", "paint", "help up", "ring", "joust"}
_OPPOSITE = re.compile(r"\b(?:faces?|facing|confronts?|confronting|meets?|opposite|stares? (?:down|at)|face to face)\b(?! (?:to )?(?:the )?(?:camera|us))", re.I)
_SPEED = {"walk": 0.62, "run": 1.7, "chase": 1.5, "push": 0.45, "pull": 0.45, "carry": 0.55, "wade": 0.35, "drive": 1.5, "ride": 1.5, "roll": 1.0, "skate": 1.1, "ski": 1.6, "slide": 1.2, "crawl": 0.35, "fly": 1.1, "swim": 0.7, "float": 0.16, "jump": 0.2, "tightrope": 0.3, "cartwheel": 0.7}
_IN_SEATS = ("sing", "laugh", "talk", "cry", "sleep", "eat", "drink", "yawn", "wave")
"""What shows of somebody at the window of a car."""
_ASTRIDE = ("sing", "laugh", "talk", "cry", "eat", "drink", "yawn", "wave", "fight", "joust", "point", "throw", "hold", "celebrate", "look", "read", "play", "clap", "fish", "hug", "reach", "photograph")
"""What somebody does besides in the saddle."""
_MANUAL = {"build", "press", "write", "cook", "pick up", "give", "reach", "read", "hold", "play", "open", "eat", "drink", "pour", "paint",
    "knock", "light", "shake hands", "photograph", "fish", "sew", "smell", "groom", "scrub", "brow", "hush", "raise hand", "don", "lens"}
"""Actions of the hands: a close-up of them shows the hands with the face."""
_SWEEPING = {"fall", "swim", "fly", "jump", "climb", "fight", "dance", "celebrate", "run", "launch", "chase", "push", "pull", "throw",
    "kick", "catch", "dig", "dive", "ride", "lie", "sleep", "kneel", "hide", "juggle", "help up", "get up", "ring", "sweep", "plant",
    "skate", "ski", "slide", "crawl", "walk", "carry", "water", "wade", "lace", "plunge", "balance", "tightrope", "cartwheel", "handstand", "hoop", "plates"}
"""Actions of the whole body, which a close-up would lose."""
_FACE = re.compile(r"\b(?:face|eyes) (?:in|seen from) (?:very )?(?:close|near)", re.I)
_UPRIGHT = frozenset(("ride", "run", "walk", "carry", "push", "pull", "dig", "sweep", "water", "plant", "ring", "juggle", "catch"))
"""Whose face is asked for is seen by the face while the head stays where it is, whatever the hands and feet do."""
_CEILING = 2.9             # metres, under the beams of every room
_AISLE, _OUT = 2.4, 14.0
"""Metres that somebody goes at most in a shot, in a room and in the open, while the camera goes along."""
_IN_WATER = ("swim", "dive", "wade")
_WHOLE = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL)
_ARMED = ("octopus", "squid", "kraken")
_ABOVE_WATER = ("fight", "pull", "push", "hug", "wave", "dance", "catch", "reach", "juggle", "throw", "play")
"""What these do with arms that one sees."""


@dataclass(frozen=True)
class Played:
    """What goes on before a camera is set up. `since`: seconds into the action at which the shot begins; `left`: it goes to the left."""

    cast: Cast
    lit: light.Light
    marks: list[Mark]
    camera: Camera
    said: Voices
    made: Set
    since: float
    left: bool


def block(request: ShotRequest, cast: Cast) -> Shoot:
    """Put everything on stage."""
    look = surroundings.look_in(request.style)
    played = _played(request, cast, look)
    camera, made, said, lit = played.camera, played.made, played.said, played.lit
    lead = said.turns[0][1] if said.turns else _lead(cast)
    shoot = Shoot(
        made.scenery, lit, look, camera, tuple(made.actors), (), request.width, request.height, request.fps, request.frames, request.seed,
        clouds=surroundings.clouds(f"{cast.text} {request.lighting}", cast.place), lead=lead,
        tone=f"{request.lighting}, {request.grade}, {request.style}",
    )
    shoot = surroundings.put_out(shoot)
    shoot = over_the_shoulder(turned_away(shoot) if is_from_behind(f"{request.camera.words}, {cast.text}") else shoot)
    alone = not cast.roles and all(actor.extra for actor in made.actors)
    subject = thing_subject(cast, camera.size) if alone else stage.subject_of(shoot)
    subject = replace(subject, ceiling=_CEILING) if cast.place is not None and cast.place.indoors else subject
    if said.turns and camera.size not in _WHOLE and len(cast.roles) == 1 and lead not in said.to_us:
        subject = replace(subject, aside=subject.aside - LOOKING_ROOM * played.marks[lead].facing)
    things = (*made.layers, *props_on_stage(cast, made.left, made.scenery, subject, request.width < 0.8 * request.height and not made.layers))
    if cast.roles and not said.turns:
        subject = sight.with_things(subject, cast, [layer for layer in things[len(made.layers):] if layer.z < 1.5])
    shoot = replace(shoot, subject=subject, things=things)
    if cast.roles:
        shoot = composed(shoot, lens.home(camera, subject, request.width, request.height))
    reverse = mirror.is_reverse(f"{request.camera.words} {request.prompt}")
    if played.left != reverse:
        shoot = mirror.turned_round(shoot)
    if reverse:
        other = surroundings.scenery(request, cast, look, view=1)[0]
        shoot = replace(shoot, scenery=mirror.reversed_set(shoot.scenery, other), light=mirror.other_light(lit))
    return _in_weather(shoot, request, cast)


def _in_weather(shoot: Shoot, request: ShotRequest, cast: Cast) -> Shoot:
    subject = stage.subject_of(shoot)
    home = lens.home(shoot.camera, subject, request.width, request.height)
    views = [lens.view(shoot.camera, home, subject, u, request.seconds) for u in (0.0, 0.25, 0.5, 0.75, 1.0)]
    shoot = unhidden(shoot, tuple(views))
    kinds = cast.weather or surroundings.air(cast, shoot.scenery, shoot.light)
    falling = tuple(slice_ for kind in kinds for slice_ in weather.fall(kind, shoot.light, request.seed, views))
    flash = weather.lightning(request.seed, request.seconds) if surroundings.stormy(cast.text + request.lighting) else None
    return replace(shoot, weather=falling, flash=flash)


def _played(request: ShotRequest, cast: Cast, look: Look) -> Played:
    """Set, marks and acts; those who were in the shot that this one goes on from begin as they ended there."""
    scenery, lit = surroundings.scenery(request, cast, look)
    marks = _marks(cast, scenery, _is_two_shot(request, cast))
    camera = _camera(request.camera, cast)
    said = voices(request, cast)
    marks = [replace(mark, facing=said.facing(i, marks, mark.facing, mark.role.action)) for i, mark in enumerate(marks)]
    past = _played(request.after, casting.cast(request.after), look) if request.after else None
    pairs = carried_on(cast.roles, past.cast.roles) if past else {}
    ended = request.after.seconds if request.after else 0.0
    if past and not pairs:                             # another subject takes the place of the one before in the frame
        camera = camera.but(size=past.camera.size, angle=past.camera.angle)
    since, speeds = 0.0, {}
    if past and same_deed(cast.roles, past.cast.roles, pairs) and not request.speech:
        since = past.since + ended
        speeds = {i: speed(past.made.actors[j], ended) for i, j in pairs.items()}
        if any(abs(v) * request.seconds > 0.3 * _span(request, marks, camera) for v in speeds.values()) and camera.move is Move.STATIC:
            camera, speeds = (camera, {}) if stands(camera.move, camera.words) else (camera.but(move=Move.TRACKING), speeds)
    actors = _actors(request, cast, marks, camera, scenery, said, since, speeds)
    passing = {i for i, j in handed(cast) if i in cast.held}
    holding = [actor if i in passing or (i in cast.riding and (i not in cast.held or is_car(cast.roles[cast.riding[i]]))) else in_hand(actor, cast.held.get(i) or usual(cast.roles[i]), cast.roles[i].action, handiwork.points(i, cast))
               for i, actor in enumerate(actors)]
    made = relate(cast, scenery, holding, request.seconds + since)
    if past:
        made.actors = [from_there(actor, since, request.seconds, past.made.actors[pairs[i]].act(ended) if i in pairs else None)
                       for i, actor in enumerate(made.actors)]
    return Played(cast, lit, marks, camera, said, made, since, _goes_left(request, cast, marks, past.left if past else None))


def _goes_left(request: ShotRequest, cast: Cast, marks: list[Mark], before: bool | None) -> bool:
    """Is left what is staged as right: because the words say so, because it was so in the shot that this one goes on from, or so
    that people stand on their sides of the scene?"""
    travels = bool(cast.roles) and cast.roles[_lead(cast)].action in _SPEED
    if travels and (before is None or mirror.goes_left(cast.text)):
        return mirror.goes_left(f"{cast.text} {request.camera.words}")
    if before is not None:
        return before
    where = [next((mark for mark in marks if mark.role.name == name), None) if name else None for name in request.sides]
    seen = [mark for mark in where if mark is not None and not travels]
    if len(seen) > 1:
        return seen[0].x > seen[-1].x
    return len(seen) == 1 and request.sides[0] == "" and request.sides[-1] != ""


def _is_two_shot(request: ShotRequest, cast: Cast) -> bool:
    """Is a close-up of two who have to do with each other asked for? Then both faces are in it."""
    alive = [role for role in cast.roles if role.rig.skeleton != "vehicle"]
    return request.camera.size is Size.CLOSE_UP and len(alive) == len(cast.roles) == 2 and not request.speech and not _one_face(cast)


def _one_face(cast: Cast) -> bool:
    """Is one face asked for, though others are told of behind it: 'Mara, face in close view, rescuing Pip'?"""
    hit = _FACE.search(cast.text)
    return hit is not None and any(role.name.lower() not in cast.text[:hit.start()].lower() for role in cast.roles)


def _marks(cast: Cast, scenery: Scenery, near: bool = False) -> list[Mark]:
    """Side by side, the group centred; two who deal with each other face each other; riders on what they ride. `near`: as close to
    each other as can be."""
    scales = sizes.scales(cast)
    behind = _parked(cast)
    aside = behind | set(cast.riding) | living_gifts(cast)
    widths = [0.0 if i in aside else sizes.width(role.rig) * scales[i] for i, role in enumerate(cast.roles)]
    standing = [size for size in widths if size]
    deeds = {role.action for role in cast.roles}
    hands = all(role.rig.grip != "mouth" for role in cast.roles)
    room = (0.6 if hands else 0.2) if "give" in deeds else 0.8 if deeds & {"chase", "throw", "catch", "cartwheel", "plates", "hoop", "balance"} else 0.22               # what changes hands must be seen
    gap = (0.35 if near else 1.0) * room * (sum(standing) / max(1, len(standing)))
    total = sum(standing) + gap * max(0, len(standing) - 1)
    marks, left = [], -total / 2
    deal = len(standing) == 2 and (any(role.action in _FACING for role in cast.roles) or _at_each_other(cast))
    other = [i for i, size in enumerate(widths) if size][1] if deal and aside >= set(cast.riding) and cast.riding else 1
    for index, (role, wide, scale) in enumerate(zip(cast.roles, widths, scales, strict=True)):
        x = left + wide / 2
        left += wide + gap if wide else 0.0
        depth = 0.35 * (index % 2) if len(standing) > 2 else 0.0
        depth += _offshore(role, cast)
        marks.append(Mark(role, x, depth, -1 if deal and other in (index, cast.riding.get(index)) else 1, scale, _lift(role, scenery, cast)))
    marks = [_backed(mark, 1 if index % 2 else -1) if index in behind else mark for index, mark in enumerate(marks)]
    return [mounted(index, mark, marks, cast) for index, mark in enumerate(marks)]


def _at_each_other(cast: Cast) -> bool:
    """Do the words say that they face each other, or that one looks at the other?"""
    looked_at = "|".join(re.escape(role.name) for role in cast.roles[1:])
    towards = rf"\b(?:look|gaz|star|glanc|smil|nod)\w* (?:\w+ )?(?:at|to|towards) (?:the |an? |his |her |their )?(?:\w+ )?(?:{looked_at})\b"
    return bool(_OPPOSITE.search(cast.text) or re.search(towards, cast.text, re.I))


def _offshore(role: Role, cast: Cast) -> float:
    """Metres behind the actors' mark where boats and sea creatures lie when the set shows the water from its shore."""
    afloat = module_of(role.kind) == "watercraft" or role.rig.skeleton == "fish" or role.action in _IN_WATER
    return surroundings.water(cast.place)[0] if afloat and not cast.ashore else 0.0


def _parked(cast: Cast) -> set[int]:
    """Vehicles that only stand there while somebody acts: they belong to the background."""
    alive = any(role.rig.skeleton != "vehicle" for role in cast.roles)
    ridden = set(cast.riding.values())
    worked_on = {i + 1 for i, role in enumerate(cast.roles) if role.action in ("build", "paint", "press", "push", "pull", "sweep")}
    still = {i for i, role in enumerate(cast.roles) if role.rig.skeleton == "vehicle" and role.action == "stand" and i not in ridden | worked_on}
    return still if alive else set()


def _backed(mark: Mark, side: int) -> Mark:
    """A mark well behind the actors and to one side."""
    wide = sizes.width(mark.role.rig)
    return replace(mark, x=side * (0.35 * wide + 1.0), z=2.5 + 0.75 * wide)


def _lift(role: Role, scenery: Scenery, cast: Cast) -> float:
    """Height of a figure's feet above the ground; under a ceiling nobody flies through it."""
    high = _free_lift(role, scenery) + (surroundings.water(cast.place)[1] if _offshore(role, cast) else 0.0)
    return min(high, max(0.1, 2.4 - role.rig.metres)) if cast.place is not None and cast.place.indoors else high


def _free_lift(role: Role, scenery: Scenery) -> float:
    tall = role.rig.metres
    if scenery.floats:
        return 0.45 * tall if role.rig.skeleton in ("biped", "quadruped", "bird", "fish") else 0.3 * tall
    if role.rig.skeleton == "bird" and role.action in ("fly", "float"):
        return 1.5
    if role.rig.skeleton == "fish":
        if role.kind in _ARMED and role.action in _ABOVE_WATER:
            return 0.0 if scenery.sky != "water" else 0.9
        return 0.9 if scenery.sky == "water" else -0.25 * tall
    if role.action == "fly" and module_of(role.kind) == "skycraft" and role.kind != "rocket":
        return 5.0                                     # the ground lies below it
    if role.action == "fly":
        return 1.6 if role.rig.skeleton == "biped" else 0.55 * tall + 0.8
    if role.action == "wade" or (role.action == "swim" and role.rig.skeleton == "quadruped" and scenery.sky != "water"):
        return -0.24 * tall
    if role.action == "float" and role.rig.skeleton != "vehicle":
        return 0.28 * tall
    craft = module_of(role.kind)
    if craft == "skycraft" and role.action in ("fly", "float", "walk", "drive", "run"):
        return 0.6 * tall
    if craft == "watercraft":
        return -0.06 * tall
    return 0.0


def _camera(camera: Camera, cast: Cast) -> Camera:
    """The asked camera; a traveller framed tightly is followed, unless the camera is asked to stand: then all happens in the frame."""
    camera = surroundings.seen(camera, cast)
    if camera.size not in _WHOLE and cast.roles and cast.roles[_lead(cast)].action in (
            _SWEEPING - _UPRIGHT if _FACE.search(cast.text) else _SWEEPING):
        camera = camera.but(size=Size.FULL)
    if camera.size is Size.MEDIUM_CLOSE_UP and _one_face(cast):
        camera = camera.but(size=Size.CLOSE_UP)
    moving = any(role.action in _SPEED and role.action not in ("float", "jump") for role in cast.roles)
    tight = camera.size not in (Size.EXTREME_WIDE, Size.WIDE)
    if moving and tight and camera.move is Move.STATIC and not stands(camera.move, camera.words):
        return camera.but(move=Move.TRACKING)
    return camera


def _lead(cast: Cast) -> int:
    """The one the camera cares for: the first who acts."""
    return next((i for i, role in enumerate(cast.roles) if role.action != "stand"), 0)


def _actors(request: ShotRequest, cast: Cast, marks: list[Mark], camera: Camera, scenery: Scenery, said: Voices,
            since: float, speeds: dict[int, float]) -> list[Actor]:
    span, reach = _span(request, marks, camera), _reach(cast, marks, scenery)
    parked = _parked(cast)
    actors = []
    for index, mark in enumerate(marks):
        role, riding = mark.role, index in cast.riding
        leader = marks[cast.riding[index]].role if riding else role
        action = _action(role, leader, scenery, riding)
        carries = index in cast.riding.values() and role.rig.skeleton != "biped" and any(cast.roles[k].action != "stand" for k, v in cast.riding.items() if v == index)
        action = _gait(role) if carries else "talk" if index in said.of and action in ("stand", "look") else action
        seconds = request.seconds + since
        travel = speeds[index] * seconds * mark.facing if index in speeds else _travel(
            leader, action, seconds, span, camera, reach)
        gap = None if riding else _room_ahead(index, marks, cast)
        if gap is not None and abs(travel) > 2 * gap:           # he comes to who stands in his way, and no further
            travel = min(abs(travel), max(2 * gap, 1.5 * role.rig.metres)) * (1 if travel > 0 else -1)
        held = cast.held.get(index) or (None if riding else usual(role))
        act = acting.act(
            role.rig, action, seconds=seconds, seed=role.seed, mood=role.mood, delay=0.25 * (mark.x > 0),
            gaze=sight.gaze(index, [(m.x, m.facing, m.lift + m.role.rig.metres) for m in marks], cast), scale=mark.scale, seat=seat_of(cast, index),
            travel=0.0 if riding else travel,
            held=held.name if held else "", aside=held is not None and is_long(held, role.rig.metres * mark.scale),
            then=role.action if riding and role.action in (_IN_SEATS if is_car(leader) else _ASTRIDE if action == "ride" else ()) else role.then,
            lips=said.of.get(index), hush=said.heard, to_us=index in said.to_us, glances=said.glances(index, marks, mark.facing),
        )
        hands = role.action in _MANUAL and not _FACE.search(cast.text) and role.rig.skeleton == "biped"
        x = mark.x if gap is None else mark.x - mark.facing * max(0.0, 0.5 * abs(travel) - gap)
        actors.append(Actor(
            seen_of(role, leader) if riding else role.rig, act if mark.facing > 0 else mirror.backwards(act), x, mark.z, mark.lift, mark.facing, mark.scale,
            shadow=not scenery.floats and not riding, focus=(-12, -60, 36, -42) if hands else None, extra=index in parked,
            near=_is_two_shot(request, cast),
        ))
    for rider, seat in cast.riding.items():
        actors[rider] = replace(actors[rider], act=_carried(actors[rider].act, actors[seat].act))
    return actors


_PASSES = re.compile(r"\b(?:past|by|around|through|between|over|after|behind|with|circles?|circling)\b", re.I)


def _room_ahead(index: int, marks: list[Mark], cast: Cast) -> float | None:
    """Metres that somebody who travels may go from his mark before he stands beside who is in his way; None where nobody is."""
    mine = marks[index]
    if mine.role.action not in _SPEED or _PASSES.search(cast.text.partition(",")[0]) or mine.lift > 0.5:
        return None
    ahead = [(other.x - mine.x) * mine.facing - 0.42 * (sizes.width(mine.role.rig) * mine.scale + sizes.width(other.role.rig) * other.scale)
             for j, other in enumerate(marks) if j != index and other.role.action not in _SPEED and j not in cast.riding and abs(other.z - mine.z) < 1.0
             and (other.x - mine.x) * mine.facing > 0]
    return max(0.0, min(ahead)) if ahead else None


def _carried(act: stage.Act, carrier: stage.Act) -> stage.Act:
    """Somebody who goes where the one who carries him goes."""

    def step(t: float) -> stage.Step:
        here, there = act(t), carrier(t)
        return replace(here, dx=here.dx + there.dx, dy=here.dy + there.dy)

    return step


def _action(role: Role, leader: Role, scenery: Scenery, riding: bool) -> str:
    """What a role does where it is: without weight it floats, on a mount it sits, in a vehicle it drives."""
    if riding and is_car(leader) and not has_cockpit(leader):
        return "sit"
    if riding:
        still = role.action in ("stand", *(() if role.rig.skeleton == "biped" else ("row", "look")), "walk", "run", "swim", "fly", "float", "drive", "sail", "ride")
        astride = leader.rig.skeleton == "quadruped" or leader.kind in CYCLES
        on = "stand" if role.rig.skeleton == "quadruped" else "ride"
        if astride and on == "ride":
            return on
        return role.action if not still else "stand" if astride or "raft" in leader.kind or leader.kind == "chariot" else "sit"
    if scenery.floats and role.rig.skeleton == "vehicle":
        return "fly" if role.action == "stand" else role.action
    if role.action == "sail" and module_of(role.kind) == "watercraft":
        return "float"
    return "float" if scenery.floats and role.action in ("stand", "walk", "run", "carry") else role.action


def _gait(role: Role) -> str:
    """How the one who carries the others goes when nothing else is said: a boat drifts along, a beast runs, wheels roll."""
    if role.action != "stand":
        return role.action
    return "float" if module_of(role.kind) == "watercraft" else "run" if role.rig.skeleton == "quadruped" else "drive"


def _span(request: ShotRequest, marks: list[Mark], camera: Camera) -> float:
    """Metres that the frame shows across at the actors' depth."""
    boxes = [(m.x - sizes.width(m.role.rig) / 2, m.lift, m.x + sizes.width(m.role.rig) / 2, m.lift + m.role.rig.metres * m.scale) for m in marks]
    if not boxes:
        return 6.0
    whole = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    tall = whole[3] - whole[1]
    head = ((whole[0] + whole[2]) / 2 - 0.2 * tall, whole[3] - 0.3 * tall, (whole[0] + whole[2]) / 2 + 0.2 * tall, whole[3])
    view = lens.home(camera, lens.Subject(whole, head), request.width, request.height)
    return request.width * -view.z / view.f


def _reach(cast: Cast, marks: list[Mark], scenery: Scenery) -> float:
    """Metres that they go at most: a room ends, and nobody goes through the walls at the sides."""
    sides = [floor.half for floor in scenery.floors if floor.wall and floor.near < 0.0]
    edge = max((abs(mark.x) + sizes.width(mark.role.rig) * mark.scale / 2 for mark in marks), default=0.0)
    most = _AISLE if cast.place is not None and cast.place.indoors else _OUT
    return max(0.0, min([most, *(2 * (side - edge) for side in sides)]))


def _travel(role: Role, action: str, seconds: float, span: float, camera: Camera, reach: float) -> float:
    """Metres covered: as fast as its kind goes, but inside the frame unless the camera goes along, and `reach` at most, for rooms end."""
    pace = _SPEED.get(action, 0.0)
    if not pace:
        return 0.0
    natural = pace * (role.rig.metres if role.rig.skeleton != "vehicle" else sizes.width(role.rig) * 0.8) * seconds
    if camera.move is Move.TRACKING:
        return min(natural, reach)
    room = max(0.12 * span, 0.92 * span - sizes.width(role.rig))         # a long boat is not cut off where it starts
    return min(natural, room, 0.42 * span if camera.size in (Size.EXTREME_WIDE, Size.WIDE, Size.FULL) else 0.12 * span)

"""Who has what to do with which thing: what is sat on, hidden behind, pushed, chased, thrown, caught, passed on, blown up.

Takes the actors on their marks and the things with the words that led to them, and gives back both as they stand to each
other; things that have no tie are left for `propping`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic import (
    acting,
    alighting,
    becoming,
    burning,
    circus,
    contests,
    fireworks,
    handiwork,
    hosing,
    movers,
    playground,
    propping,
    skywriting,
    stage,
    surroundings,
    tabling,
    throwing,
    together,
    using,
    vending,
    vessels,
)
from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Scenery
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import BALLS, TYPED, Thing
from director.tools.generators.animatic.handing import hand_over
from director.tools.generators.animatic.journeys import (
    ALONE,
    Set,
    among,
    bear,
    by_itself,
    drawn,
    explode,
    hill,
    leaping,
    lifts,
    stairs,
    tall_of,
    topple,
    tow,
    wet,
    wide_of,
)
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.stage import Actor, Step

SEATS = {
    "bed": 0.44, "sofa": 0.44, "couch": 0.44, "bench": 0.46, "chair": 0.46, "armchair": 0.46, "stool": 0.50, "throne": 0.55, "rug": 0.02,
    "carpet": 0.02, "hammock": 0.55, "log": 0.36, "rock": 0.62, "stone": 0.62, "crate": 0.55, "wooden box": 0.55, "barrel": 0.85, "coach seat": 0.46, "sled": 0.27, "sledge": 0.27, "suitcase": 0.43, "stump": 0.5, "tree stump": 0.5, "mushroom": 0.46, "pumpkin": 0.4, "drum": 0.5, "treasure chest": 0.6,
}
"""Height of the seat in metres."""
_RESTING = ("sit", "doze", "sleep", "lie", "wake", "read", "cry", "think", "talk", "sing", "stand", "look", "eat", "drink", "play", "laugh", "reach", "wave", "point",
    "paint", "kneel", "sew", "comb", "brush", "fish", "wait", "stretch")
_ON = ("on", "in", "into", "onto", "upon")
_PAVED = frozenset(("rooftop", "roof", "city street", "street", "neon city", "harbour", "market"))
_STOOD_ON = frozenset("piano table desk counter barrel crate box chest wardrobe stove cabinet drum pedestal workbench organ haystack bookshelf".split()) | {"treasure chest"}
_FURNITURE = ("counter", "desk", "table", "workbench", "stall")


def seat_of(cast: Cast, index: int) -> float:
    """Metres above its mark of what a role sits or lies on; 0 is the ground."""
    role = cast.roles[index]
    under = next((thing for thing in cast.things if _is_seat(thing, cast) and thing.by == index), None)
    under = under or next((thing for thing in cast.things if _is_seat(thing, cast) and cast.roles[thing.by].name == role.name), None)
    return SEATS[under.name] if under is not None else 0.0


def _is_seat(thing: Thing, cast: Cast) -> bool:
    rests = thing.by >= 0 and cast.roles[thing.by].action in _RESTING
    return rests and thing.name in SEATS and thing.how in (*_ON, "sit", "sleep", "lie")


def relate(cast: Cast, scenery: Scenery, actors: list[Actor], seconds: float) -> Set:
    """Arrange the stage."""
    made = Set(scenery, list(actors))
    for thing in cast.things:
        if thing.by < 0 and thing.does in ALONE and (not made.actors or thing.does in ("roll", "run", "fall", "explode")):
            by_itself(made, thing, seconds, surroundings.shore(cast.place))
            continue
        tie = fireworks.burst if fireworks.is_show(thing) else _TOLD.get(thing.how) or _tie_of(thing, cast)
        if tie is None or thing.by >= len(made.actors):
            made.left.append(thing)
        else:
            tie(made, thing, cast, seconds)
    for index, role in enumerate(cast.roles):
        if role.action == "explode":
            explode(made, index, seconds)
        elif role.action in ("swim", "dive", "wade") and not scenery.floats and scenery.sky != "water" and not _dry(cast):
            wet(made, index, role.action == "dive", role.action == "wade" or (role.action == "swim" and role.rig.skeleton == "quadruped"))
        elif role.action == "climb" and not any(thing.how == "climb" and thing.by == index for thing in cast.things):
            if cast.place is not None and (cast.place.indoors or not _PAVED.isdisjoint(cast.place.names)):
                _climb(made, Thing("ladder", Looks(seed=index), by=index), cast, seconds)
            else:
                hill(made, index, cast.place_name, seconds)
        elif lifts(cast, index):
            bear(made, index, index + 1, "shoulder" in cast.text)
    tabling.work(made, cast)
    tabling.dine(made, cast)
    tabling.serve(made, cast)
    hand_over(made, cast)
    together.between_roles(made, cast)
    tow(made, cast)
    becoming.turned(made, cast, seconds)
    burning.set_on_fire(made, cast)
    if cast.place is not None and "open sea" in cast.place.names and _on_foot(cast):
        made.layers.append(stage.as_layer(propping.jetty(), 16.0, 0.0, -1.23, 0.45))
    if _at_table(cast, made) and scenery.table and not _placed(cast):
        made.scenery = tabling.table_forward(scenery)
    return made


Tie = Callable[[Set, Thing, Cast, float], None]


def _tie_of(thing: Thing, cast: Cast) -> Tie | None:
    """How a thing and somebody belong together; None when they do not."""
    if thing.by < 0:
        return None
    action, alive = cast.roles[thing.by].action, cast.roles[thing.by].rig.skeleton != "vehicle"
    if _is_seat(thing, cast):
        return _seat
    if alive and vending.is_stall(thing):
        return vending.vend
    if thing.name in ("grass", "wheat", "reeds") and thing.how in _ON and alive:
        return among
    if (tie := _tie_at(thing, cast, alive)) is not None:
        return tie
    if thing.name.endswith(("stairs", "staircase", "steps")) and thing.how == "climb":
        return stairs
    if thing.how == action and action in ("chase", "push", "pull", "throw", "kick", "catch", "climb", "roll"):
        return {"chase": _chase, "push": _shove, "pull": _shove, "throw": throwing.hurl, "kick": throwing.hurl, "catch": throwing.catch, "climb": _climb,
            "roll": _chase}[action]
    if thing.how in ("on", "upon") and thing.name in _STOOD_ON and action in ("dance", "sing", "stand", "sleep", "celebrate", "wave", "laugh", "sit") and alive:
        return using.atop
    if (thing.how, thing.name) == ("fly", "kite") and alive:
        return using.flown
    if thing.how in ("stop", "shield") and action == thing.how and alive:
        return using.halted if action == "stop" else using.shielded
    if thing.how == action == "lose" and alive:
        return using.escaped
    if (thing.how, action) == ("jump", "jump") and thing.name == "rope" and alive:
        return using.skipped
    if thing.how == "drop" and alive:
        return using.dropped
    if alive and action in ("paint", "write") and (tie := _on_paper(thing, action)):
        return tie
    if action in ("light", "breathe fire", "blow") and thing.how in ("on", "light") and alive and all_props()[thing.name].metres < 0.9:
        return using.lit
    if action == "ride" and thing.how in ("ride", "on") and alive and thing.name != "escalator" and (thing.name not in SEATS or thing.name in ("sled", "sledge")):
        return using.astride
    if action == "play" and alive and thing.how in ("play", "with", "at", "on") and (tie := _PLAYED.get(thing.name) or _PLAYED.get(all_props()[thing.name].names[0])):
        return tie
    if thing.how == action and action in _HANDLED and alive and (action != "press" or all_props()[thing.name].metres < 0.5):
        return _HANDLED[action]
    if action in ("cook", "pour") and thing.how in (*_ON, action):
        return tabling.stir
    if handiwork.works_on(thing, cast):
        return handiwork.worked_on
    if (action, thing.how) == ("reach", "reach") and all_props()[thing.name].metres < 0.8:
        return _grab
    if (action, thing.how) == ("peer", "through"):
        return handiwork.peered
    if action == "jump" and thing.how in ("on", "onto", "upon") and thing.name not in ("trampoline", "bed"):
        return _leap_on
    if action in ("knock", "push", "kick", "press") and thing.how == "over":
        return topple
    if action == "fall" and thing.how in ("into", "in", "onto", "on", "over"):
        return _fall_into
    if thing.how == "over" and action == "jump" and alive:
        return _vault
    if thing.name.endswith(("stairs", "staircase", "steps", "escalator")) and thing.how in ("climb", "up", "on", "down", "walk", "run", "ride") and alive:
        return stairs
    return _climb if thing.how in ("up", "down") and action in ("climb", "walk", "run") else None


def _tie_at(thing: Thing, cast: Cast, alive: bool) -> Tie | None:
    """How somebody stands to what he is at, behind or under."""
    if (thing.how, thing.name) == ("at", "stall") and cast.roles[thing.by].rig.skeleton == "biped":
        return None                                    # it would hide him
    if thing.how == "at" and thing.name in _FURNITURE and alive and cast.roles[thing.by].rig.metres < 0.8 * tall_of(*drawn(thing, 0)):
        return using.atop                              # a parrot at a counter would not be seen behind it
    if thing.how == "at" and thing.name in _FURNITURE:
        return _sit_down
    if thing.how in ("in", "inside") and thing.name in vessels.OF_GLASS and cast.roles[thing.by].rig.skeleton == "fish":
        return vessels.bowl
    if thing.how in ("behind", "under", "beneath") and not thing.name.endswith(("lamp", "light", "lantern")):
        return _in_front
    return None


def _on_paper(thing: Thing, action: str) -> Tie | None:
    """Painted or written: at an easel, a board, on keys, on a leaf."""
    if (action, thing.name) == ("paint", "easel") or (action == "write" and thing.name in using.BOARDS_TO_WRITE):
        return using.easel
    return None if action == "paint" else using.typing if thing.name in TYPED else using.writing if thing.how == "desk" else None


_PLAYED: dict[str, Tie] = {
    **dict.fromkeys(together.BOARDS, together.game), **dict.fromkeys(using.KEYED, using.piano), **dict.fromkeys(using.DRUMS, using.drums),
    **dict.fromkeys(BALLS, together.kick_about),
}
_TOLD: dict[str, Tie] = {"land on": alighting.alighted, "skywrite": skywriting.skywritten, "spin": using.spinning, "spray": hosing.sprayed, "cover": handiwork.covered, **circus.TIES, **contests.TIES, **playground.TIES}
_HANDLED: dict[str, Tie] = {"press": using.pressed, "ring": together.bell, "carry": together.borne, "plant": using.planted}


def _on_foot(cast: Cast) -> bool:
    """Is somebody at sea who neither swims nor sails nor flies?"""
    wet = ("swim", "dive", "row", "fly", "float", "sail", "ride")
    return any(role.rig.skeleton in ("biped", "quadruped") and role.action not in wet and i not in cast.riding
               for i, role in enumerate(cast.roles))


def _dry(cast: Cast) -> bool:
    """A room without water: who swims there swims through the air."""
    return cast.place is not None and cast.place.indoors and not any(word in name for name in cast.place.names for word in ("pool", "bath", "aquarium", "sewer"))


def _at_table(cast: Cast, made: Set) -> bool:
    at_it = [made.actors[i] for i in tabling.workers(cast, made)]
    return bool(at_it) and all(actor.rig.metres * actor.scale >= tabling.GROWN for actor in at_it)


def _placed(cast: Cast) -> bool:
    return any(thing.name in _FURNITURE for thing in cast.things) or bool(cast.riding)


def _group(made: Set, thing: Thing, cast: Cast) -> list[int]:
    """The one who has to do with a thing, and those of the same name."""
    name = cast.roles[thing.by].name
    return [i for i, role in enumerate(cast.roles) if i == thing.by or (role.name == name and role.action == cast.roles[thing.by].action)]


def _seat(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The seat stands right behind those who use it; a bed gets a cover over the sleeper."""
    sketch, wide = drawn(thing, len(made.layers))
    group = _group(made, thing, cast)
    middle = sum(made.actors[i].x for i in group) / len(group)
    lying = cast.roles[thing.by].action in ("sleep", "lie", "wake") and made.actors[thing.by].rig.skeleton == "biped"
    tall = made.actors[thing.by].rig.metres * made.actors[thing.by].scale
    wide = max(wide, 1.25 * tall) if lying else max(wide, sum((1.25 if len(group) == 1 else 0.8) * wide_of(made.actors[i]) for i in group))
    top = SEATS[thing.name]
    for place, i in enumerate(group):
        apart = 0.0 if lying else (place - (len(group) - 1) / 2) * min(0.42 * wide, wide_of(made.actors[i]))
        stands = cast.roles[i].action not in ("sit", "doze", "sleep", "lie", "wake")
        lift = top if stands or made.actors[i].rig.skeleton != "biped" else made.actors[i].lift
        made.actors[i] = replace(made.actors[i], x=middle + apart, z=0.0, lift=lift, shadow=False)
    made.layers.append(stage.as_layer(sketch, wide, middle + (0.02 * wide if lying else 0.0), 0.0, 0.12))
    if lying and thing.name == "bed" and cast.roles[thing.by].action != "lie":
        tone = thing.looks.colour("bed", "blanket", "cover", default=thing.looks.pick("#5a8fc8", "#d8788a", "#6fae8a"))
        made.layers.append(stage.as_layer(propping.blanket(tone), 0.68 * tall, middle + 0.11 * tall, top - 0.2, -0.2))


def _in_front(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Between somebody and the camera. What is much broader than he hides his legs; a trunk or post stands to one side."""
    sketch, wide = drawn(thing, len(made.layers))
    group = [made.actors[i] for i in _group(made, thing, cast)]
    size = max(actor.rig.metres * actor.scale for actor in group)
    left, right = min(a.x - wide_of(a) / 2 for a in group), max(a.x + wide_of(a) / 2 for a in group)
    low = tall_of(sketch, wide) < 0.9 * size
    most = 0.5 * size * wide / tall_of(sketch, wide)         # as wide as a table half the height of who sits or stands at it
    if thing.how in ("under", "beneath"):
        if tall_of(sketch, wide) > 1.15 * size:          # a tree, an arch: he stands before its foot
            return made.layers.append(stage.as_layer(sketch, wide, (left + right) / 2, 0.0, 0.4))
        wide *= max(1.0, 0.72 * size / tall_of(sketch, wide))
    elif thing.name in _FURNITURE and low:
        wide = min(max(wide, 1.25 * (right - left)), most)
    elif len(group) > 1:
        wide = max(wide, 0.9 * (right - left))
    slim = thing.name not in _FURNITURE and thing.how == "behind"
    aside = -0.30 * (right - left) if slim else 0.0
    made.layers.append(stage.as_layer(sketch, wide, (left + right) / 2 + aside, 0.0, -0.35 if low else -0.2))


def _travel(actor: Actor) -> Callable[[float], float]:
    start = actor.act(0.0).dx
    return lambda t: actor.act(t).dx - start


def _chase(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It runs, rolls or flies before him."""
    sketch, wide = drawn(thing, len(made.layers))
    body = movers.solid(sketch, wide)
    actor = made.actors[thing.by]
    first = actor.x + actor.act(0.0).dx + 0.55 * wide_of(actor) + 0.5 + body.wide / 2
    aloft = all_props()[thing.name].where == "air"
    run = _travel(actor)
    way = movers.sliding(first, 1.1, run) if aloft else movers.rolling(body, first, run, 0.10)
    made.actors.append(movers.mover(body, way, 0.05, shadow=not aloft, extra=False))


def _shove(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Pushed before him or drawn behind him."""
    sketch, wide = drawn(thing, len(made.layers))
    body = movers.solid(sketch, wide)
    actor = made.actors[thing.by]
    away = (0.42 * wide_of(actor) + body.wide / 2) * (1 if cast.roles[thing.by].action == "push" else -1)
    way = movers.sliding(actor.x + actor.act(0.0).dx + away, 0.0, _travel(actor))
    made.actors.append(movers.mover(body, way, 0.05, extra=False))


def _climb(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Right behind the one who climbs, and high enough."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    short = 1.9 * actor.rig.metres * actor.scale / tall_of(sketch, wide)
    made.layers.append(stage.as_layer(sketch, wide * max(1.0, min(short, 1.6)), actor.x, 0.0, 0.15))


def _sit_down(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """At a table: who eats there has company."""
    if cast.roles[thing.by].action == "sit" and cast.roles[thing.by].then in ("eat", "drink"):
        return made.tables.append(thing)
    _in_front(made, thing, cast, seconds)


def _grab(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It stands within reach, or is with the one it belongs to, and goes with the hand that takes it."""
    actor = made.actors[thing.by]
    if not actor.rig.grip:
        return made.left.append(thing)
    sketch, wide = drawn(thing, len(made.layers) + 20)
    size = actor.rig.metres * actor.scale
    body = movers.solid(sketch, max(0.16 * size, min(wide, 0.34 * size)))
    hand = hand_of(actor)
    when = 1.35 + 0.25 * (actor.x > 0)
    spot = hand(when)
    owners = [other for i, other in enumerate(made.actors[:len(cast.roles)]) if i != thing.by and other.rig.grip]
    if not owners:
        stand = all_props()["pedestal"] if "pedestal" in all_props() else all_props()["stool"]
        post = propping.scoped(stand.draw(Looks(seed=7)), "post")
        base = spot[1] - 0.5 * body.tall
        made.layers.append(stage.as_layer(post, base / tall_of(post, 1.0), spot[0], 0.0, 0.12))

    def way(t: float) -> Step:
        x, y = hand(t) if t > when else spot
        lift = 0.12 * size * smooth(when + 0.2, when + 0.9, t) * (actor.rig.grip != "mouth")
        return movers.placed(x + (0.3 * actor.facing * body.wide if actor.rig.grip == "mouth" else 0.0), y - body.tall / 2 + lift)

    made.actors.append(movers.mover(body, way, -0.1, shadow=False))


def _fall_into(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Where he comes down."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    size = actor.rig.metres * actor.scale
    low = tall_of(sketch, wide) < 0.6 * size
    made.layers.append(stage.as_layer(sketch, wide, actor.x + 0.6 * size, 0.0, -0.3 if low else 0.3))


def _vault(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A run, one leap over it in the middle of the shot, and on."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    size = actor.rig.metres * actor.scale
    wide = min(wide, 1.6 * size)
    made.layers.append(stage.as_layer(sketch, wide, actor.x, 0.0, 0.2))
    made.actors[thing.by] = replace(actor, act=leaping(actor.act, seconds, 1.05 * tall_of(sketch, wide) + 0.1 * size, 1.5 * size + 0.8 * wide))


def _leap_on(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """One leap up on it, and there he stays."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    size = actor.rig.metres * actor.scale
    top, away = 0.94 * tall_of(sketch, wide), 0.7 * size + 0.5 * wide
    made.layers.append(stage.as_layer(sketch, wide, actor.x + 0.5 * away, 0.0, 0.12))
    jump, rest = actor.act, acting.act(actor.rig, "look", seconds=seconds, scale=actor.scale)
    start = 0.25 * seconds

    def step(t: float) -> Step:
        u = min(1.0, max(0.0, (t - start) / 0.8))
        here = jump(0.45) if 0 < u < 1 else rest(t)
        return replace(here, dx=away * (u - 0.5), dy=top * u + 0.6 * size * math.sin(math.pi * u), tilt=-0.25 * math.cos(math.pi * u) * (0 < u < 1))

    made.actors[thing.by] = replace(actor, act=step)

"""At play on what moves: to and fro on a swing, down a slide, over the hills of a roller coaster."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic import acting, hands, mirror, movers, propping, stage, together
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Part, Rig, Sketch
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Step

_WIDEST = 0.62             # radians a swing goes out
_TO_AND_FRO = 0.36         # swings to and fro a second
_FROM_A_TREE = re.compile(r"\b(?:rope|vines?|lianas?|branch(?:es)?|tree|chandelier)\b", re.I)
_LEAF = (-50.0, -100.0, 50.0, 0.0)


def swung(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Each on a seat of its own that hangs from a beam or a branch."""
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "swing"]
    size = max(together.size_of(made.actors[i]) for i in group)
    high, seat, apart = 1.75 * size, 0.30 * size, 0.85 * size
    middle = sum(made.actors[i].x for i in group) / len(group)
    for place, i in enumerate(group):
        _on_a_swing(made, i, cast, middle + (place - (len(group) - 1) / 2) * apart, high, seat, seconds)
    for i, role in enumerate(cast.roles[:len(made.actors)]):
        if role.action == "press" and role.object_of == "":               # who gives a push stands where the swing comes back to
            made.actors[i] = replace(made.actors[i], x=middle - 0.5 * apart * (len(group) - 1) - 1.3 * size, facing=1)
    half = 0.5 * apart * len(group) + 0.55 * size
    if not _FROM_A_TREE.search(cast.text):
        made.layers.append(stage.as_layer(_frame(100 * half / size, 100 * high / size), 2.6 * half, middle, 0.0, 0.25))
    made.actors.append(movers.room(middle - half - 0.2 * size, 0.0, middle + half + 0.2 * size, high))


def _on_a_swing(made: Set, index: int, cast: Cast, x: float, high: float, seat: float, seconds: float) -> None:
    actor = made.actors[index]
    size, long, late = together.size_of(actor), high - seat, 0.7 * index
    sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[index].seed, scale=actor.scale, seat=seat, mood="happy", gaze=(0.5, -0.2))

    def lean(t: float) -> float:
        return _WIDEST * math.sin(TAU * _TO_AND_FRO * t + 0.5 + late)

    def rides(t: float) -> Step:
        a, step = lean(t), sits(t)
        legs = {f"{part}_{side}": Joint(turn * a) for part, turn in (("leg", -0.5), ("shin", -1.1)) for side in "lr"}
        joints = {**step.pose.joints, **{name: replace(was, turn=was.turn + legs[name].turn) for name, was in step.pose.joints.items() if name in legs}}
        return replace(step, pose=replace(step.pose, joints=joints), dx=long * math.sin(a) + 0.9 * seat * math.sin(a), dy=long * (1 - math.cos(a)) - seat * (1 - math.cos(a)), tilt=-a)

    def grip(side: float, up: float) -> Callable[[float], Point]:
        def at(t: float) -> Point:
            a, down = lean(t), long - up
            return x + down * math.sin(a) + side, high - down * math.cos(a)

        return at

    actor = replace(actor, act=rides, x=x, z=0.0, lift=0.0, facing=1)
    made.actors[index] = hands.led(hands.led(actor, "r", grip(0.14 * size, 0.34 * size)), "l", grip(-0.14 * size, 0.30 * size))
    for side, z in ((0.15 * size, 0.06), (-0.15 * size, -0.06)):
        rope = _rope(100 * long, 15 * size if z > 0 else 0.0)
        made.actors.append(stage.Actor(rope, lambda t: Step(Pose({"body": Joint(-lean(t))})), x + side, z, high, shadow=False, extra=True))


def _rope(long: float, plank: float) -> Rig:
    """Hanging from its upper end, rig units that are centimetres; `plank`: half the breadth of the seat, which is on the left of it."""
    art = f'<path d="M0 0V{long:.1f}" stroke="#c9a468" stroke-width="2.6"/>'
    if plank:
        art += f'<rect x="{-2.25 * plank:.1f}" y="{long - 2:.1f}" width="{2.5 * plank:.1f}" height="5" rx="2" fill="#c8503f"/>'
    return Rig((Part("body", art, (-2.6 * plank - 3, -1, 0.6 * plank + 3, long + 6)),), "thing", 1.0, _LEAF, _LEAF)


def _frame(half: float, high: float) -> Sketch:
    """Two trestles with a beam over them."""
    pen = Pen()
    for side in (-1, 1):
        for foot in (-16, 16):
            pen.line(f"M{num(side * half)} {num(-high)}L{num(side * half + foot)} 0", "#3f7fb8" if foot > 0 else "#2f6496", 5)
    pen.line(f"M{num(-half - 6)} {num(-high)}H{num(half + 6)}", "#e0583f", 7)
    return pen.sketch((-1.3 * half, -high - 5, 1.3 * half, 3))


def chute(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """From the top down to the ground, and again; those who come after wait their turn at the foot of the ladder."""
    sketch, _ = drawn(thing, len(made.layers) + 30)
    sliders = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "slide"]
    size = max(together.size_of(made.actors[i]) for i in sliders)
    wide = 2.1 * size / tall_of(sketch, 1.0)
    unit, x = wide / (sketch.box[2] - sketch.box[0]), made.actors[sliders[0]].x
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.1))
    period = max(2.4, 0.8 * len(sliders) + 1.6)
    for turn, i in enumerate(sliders):
        actor = made.actors[i]
        down = acting.act(actor.rig, "slide", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, mood="happy")

        def goes(t: float, down: stage.Act = down, late: float = turn * period / len(sliders)) -> Step:
            u = ((t + 0.9 - late) / period) % 1.0
            along = smooth(0.12, 0.72, u) ** 1.25
            px, py, lean = _on_the_chute(along)
            return replace(down(t), dx=unit * px, dy=unit * py, tilt=lean)

        made.actors[i] = replace(actor, act=goes, x=x, z=-0.04 - 0.02 * turn, lift=0.0, facing=1, shadow=False)
    made.actors.append(movers.room(x - 0.5 * wide, 0.0, x + 0.55 * wide, tall_of(sketch, wide) + 0.35 * size))


def _on_the_chute(u: float) -> tuple[float, float, float]:
    """Where somebody sits on a slide as it is drawn, in its units, and how he leans."""
    p0, p1, p2, p3 = (-38.0, 92.0), (-8.0, 92.0), (14.0, 22.0), (64.0, 6.0)
    v = 1 - u
    x, y = (v**3 * a + 3 * v * v * u * b + 3 * v * u * u * c + u**3 * d for a, b, c, d in zip(p0, p1, p2, p3, strict=True))
    dx, dy = (3 * v * v * (b - a) + 6 * v * u * (c - b) + 3 * u * u * (d - c) for a, b, c, d in zip(p0, p1, p2, p3, strict=True))
    return x, y, 0.8 * math.atan2(-dy, dx)


_HILL = 0.95               # metres from the middle of the track to a top
_WAVE = 7.5                # metres from top to top


def _track(x: float) -> tuple[float, float]:
    """Height of a roller coaster's track over the ground, and its slope."""
    k = TAU / _WAVE
    return 1.6 + _HILL * math.sin(k * x) + 0.3 * math.sin(2.3 * k * x + 1), k * (_HILL * math.cos(k * x) + 0.69 * math.cos(2.3 * k * x + 1))


def coaster(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """All of them one behind the other in the cars of a train that goes up and down on its track, arms in the air."""
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action in ("ride", "sit", "fly", "run", "drive") and role.rig.skeleton in ("biped", "quadruped")]
    size = max(together.size_of(made.actors[i]) for i in group)
    apart, pace = 1.05 * size, 2.4
    middle = sum(made.actors[i].x for i in group) / len(group)
    first = middle - 0.5 * pace * seconds
    made.layers.append(stage.as_layer(_rails(), 60.0, middle, 0.0, 0.3))
    for place, i in enumerate(sorted(group, key=lambda i: -made.actors[i].x)):
        _in_a_car(made, i, cast, first + ((len(group) - 1) / 2 - place) * apart, pace, seconds, middle)
    made.left[:] = [other for other in made.left if other is not thing]


def _in_a_car(made: Set, index: int, cast: Cast, start: float, pace: float, seconds: float, middle: float) -> None:
    actor = made.actors[index]
    size = together.size_of(actor)
    rides = acting.act(actor.rig, "slide" if actor.rig.skeleton == "biped" else "sit", seconds=seconds, seed=cast.roles[index].seed, scale=actor.scale, mood="happy", travel=0.01)
    body = movers.solid(propping.scoped(_car(("#3f8fd8", "#e8503a", "#f2b02e", "#52a85a")[index % 4]), f"car{index}"), 0.95 * size)

    def place(t: float) -> tuple[float, float, float]:
        x = start + pace * t
        y, slope = _track(x - middle)
        return x, y, math.atan(slope)

    def sits(t: float) -> Step:
        x, y, lean = place(t)
        return replace(rides(t), dx=x - actor.x + 0.1 * size * math.sin(lean), dy=y + 0.10 * size, tilt=-lean)

    def rolls(t: float) -> Step:
        x, y, lean = place(t)
        return movers.placed(x, y - 0.04 * size, -lean)

    made.actors[index] = replace(actor, act=sits, z=0.0, lift=0.0, facing=1, shadow=False)
    made.actors.append(movers.mover(body, rolls, -0.06, shadow=False))


def _car(tone: str) -> Sketch:
    """An open car as seen from its side."""
    pen = Pen()
    pen.path("M-46 -8V-46Q-46 -54 -38 -54H-30Q-26 -40 -14 -38H14Q24 -40 30 -46Q50 -40 48 -14Q47 -8 40 -8Z", pen.down(tone, tone, "#2f2a3c"))
    pen.path("M-46 -26H47L48 -18H-46Z", "#fff3d0", 0.9)
    for x in (-28, 28):
        pen.disc(x, -7, 8, "#39404f")
        pen.disc(x, -7, 3.4, "#c4ccd8")
    return pen.sketch((-50, -56, 50, 1))


def _rails() -> Sketch:
    """The track of the coaster over its trestles, centimetres."""
    pen = Pen()
    places = [(0.5 * k, _track(0.5 * k)[0]) for k in range(-60, 61)]
    for x, y in places[::3]:
        pen.line(f"M{num(100 * x)} {num(-100 * y)}V0", "#8a9ab8", 9)
        pen.line(f"M{num(100 * x - 55)} 0L{num(100 * x)} {num(-60 * y)}L{num(100 * x + 55)} 0", "#a8b4cc", 5)
    way = "M" + "L".join(f"{num(100 * x)} {num(-100 * y)}" for x, y in ((0.1 * k, _track(0.1 * k)[0]) for k in range(-300, 301)))
    pen.line(way, "#9c2f35", 22)
    pen.line(way, "#e8503a", 13)
    return pen.sketch((-3000.0, -340.0, 3000.0, 2.0))


def adrift(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Everybody on what floats, which rises and falls with the water."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "float" and i not in cast.riding]
    size = max(together.size_of(made.actors[i]) for i in group)
    across = sum(wide_of(made.actors[i]) for i in group)
    tall = sketch.box[3] - sketch.box[1] > sketch.box[2] - sketch.box[0]
    wide = max(wide, 1.3 * across)
    body = movers.solid(sketch, wide if not tall else wide * (sketch.box[2] - sketch.box[0]) / (sketch.box[3] - sketch.box[1]))
    flat, middle = min(1.0, 0.16 * wide / (body.wide if tall else body.tall)), sum(made.actors[i].x for i in group) / len(group)
    deep = 0.5 * flat * (body.wide if tall else body.tall)
    level = made.actors[group[0]].lift if cast.place is not None and "open water" not in cast.place.names else 0.0

    def heave(t: float) -> float:
        return 0.03 * size * math.sin(TAU * 0.3 * t)

    def along(t: float) -> float:
        return 0.5 * size * (t / seconds - 0.5)

    def floats(t: float) -> Step:
        lean = 0.03 * math.sin(TAU * 0.25 * t)
        turned = Joint(lean + (math.pi / 2 if tall else 0.0), sx=flat if tall else 1.0, sy=1.0 if tall else flat)
        return Step(Pose({"body": turned}), middle + along(t), level + deep + heave(t) - body.tall / 2)

    for place, i in enumerate(group):
        actor = made.actors[i]
        rests = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, mood=cast.roles[i].mood)

        def rides(t: float, rests: stage.Act = rests) -> Step:
            step = rests(t)
            return replace(step, dx=step.dx + along(t), dy=step.dy + heave(t))

        made.actors[i] = replace(actor, act=rides, x=middle + (place - (len(group) - 1) / 2) * across / len(group), lift=level + 1.3 * deep, shadow=False)
    made.actors.append(movers.mover(body, floats, made.actors[group[0]].z + 0.06, shadow=False))
    made.actors.append(movers.room(middle - 0.7 * wide, level, middle + 0.7 * wide, level + size))


def bounced(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """All who jump on it come down on its cloth."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "jump"]
    across = sum(wide_of(made.actors[i]) for i in group)
    wide, middle = max(wide, 1.4 * across), sum(made.actors[i].x for i in group) / len(group)
    high = 0.8 * tall_of(sketch, wide)
    made.layers.append(stage.as_layer(sketch, wide, middle, 0.0, 0.12))
    for place, i in enumerate(group):
        made.actors[i] = replace(made.actors[i], x=middle + (place - (len(group) - 1) / 2) * across / len(group), z=0.0, lift=high, shadow=False)
    made.actors.append(movers.room(middle - 0.5 * wide, 0.0, middle + 0.5 * wide, high + 1.2 * max(together.size_of(made.actors[i]) for i in group)))


def seesawed(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """One at either end, up and down in turn."""
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.name == cast.roles[thing.by].name or role.action in ("sit", "play", "ride", "seesaw")][:2]
    size = max(together.size_of(made.actors[i]) for i in group)
    half, pivot, steep, middle = 1.15 * size, 0.42 * size, 0.26, sum(made.actors[i].x for i in group) / len(group)
    board = Rig((Part("body", f'<rect x="{-118 * size:.1f}" y="-5" width="{236 * size:.1f}" height="9" rx="4" fill="#e0583f"/>', (-120 * size, -8, 120 * size, 8)),), "thing", 1.0, _LEAF, _LEAF)

    def lean(t: float) -> float:
        return steep * math.sin(TAU * 0.3 * t)

    for place, i in enumerate(group):
        actor, side = made.actors[i], (-1 if place == 0 else 1)
        sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, mood="happy")

        def rides(t: float, sits: stage.Act = sits, side: int = side) -> Step:
            step = sits(t)
            return replace(step, dx=0.0, dy=step.dy + pivot - side * half * math.sin(lean(t)))

        acts = rides if side < 0 else mirror.backwards(rides)
        made.actors[i] = replace(actor, act=acts, x=middle + side * half * 0.84, z=0.0, lift=0.0, facing=-side, shadow=False)
    made.actors.append(stage.Actor(board, lambda t: Step(Pose({"body": Joint(lean(t))})), middle, 0.05, pivot, shadow=False, extra=True))
    made.layers.append(stage.as_layer(_trestle(), 0.5 * size, middle, 0.0, 0.1))
    made.actors.append(movers.room(middle - half - 0.3 * size, 0.0, middle + half + 0.3 * size, 1.6 * size))


def _trestle() -> Sketch:
    pen = Pen()
    pen.path("M-40 0L-8 -84H8L40 0Z", pen.across("#6fa8d8", "#3f7fb8", "#2f6496"))
    return pen.sketch((-42, -86, 42, 1))


def carousel(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Round and round on wooden horses, before the pole and behind it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action in ("ride", "sit")]
    size = max(together.size_of(made.actors[i]) for i in group)
    wide, middle = 4.2 * size, sum(made.actors[i].x for i in group) / len(group)
    made.layers.append(stage.as_layer(sketch, wide, middle, 0.0, 0.12))
    for place, i in enumerate(group):
        actor = made.actors[i]
        horse = movers.solid(propping.scoped(all_props()["rocking horse"].draw(Looks(seed=3 + i)), f"mount{i}"), 0.95 * size)
        sits = acting.act(actor.rig, "ride", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, mood="happy")

        def at(t: float, turn: float = TAU * place / max(2, len(group))) -> tuple[float, float, float]:
            a = 0.9 * t + turn
            return 0.30 * wide * math.sin(a), (0.10 + 0.03 * math.sin(2.2 * t + turn)) * wide, -0.25 - 0.2 * math.cos(a)

        def rides(t: float, sits: stage.Act = sits, at: Callable[[float], tuple[float, float, float]] = at) -> Step:
            (x, y, near), step = at(t), sits(t)
            return replace(step, dx=x, dy=step.dy + y + 0.34 * size, dz=near)

        def goes(t: float, at: Callable[[float], tuple[float, float, float]] = at) -> Step:
            x, y, near = at(t)
            return replace(movers.placed(middle + x, y), dz=near + 0.04)

        made.actors[i] = replace(actor, act=rides, x=middle, z=0.0, lift=0.0, facing=1, shadow=False)
        made.actors.append(movers.mover(horse, goes, 0.0, shadow=False))
    made.actors.append(movers.room(middle - 0.5 * wide, 0.0, middle + 0.5 * wide, tall_of(sketch, wide)))


TIES = {"bounce": bounced, "seesaw": seesawed, "carousel": carousel, "adrift": adrift, "swing": swung, "chute": chute, "coast": coaster}
"""How a thing that is played on is put on stage, by the word for how somebody has to do with it."""

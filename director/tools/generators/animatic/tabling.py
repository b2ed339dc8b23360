"""Tables: one for all who work or eat, with what they have to do with on it; a small one under what lies on no floor."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic import movers, propping, stage, tabletop, together
from director.tools.generators.animatic.art.kit import Looks, Scenery, Sketch
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.cookery import is_served
from director.tools.generators.animatic.dressing import TYPED, Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.seating import SPREAD

AT_TABLE = ("cook", "pour", "write", "wash")
GROWN = 1.4                # metres: from here on a table of the set reaches no higher than the waist
HIGH = 0.40                # of the height of the smallest at it: high enough for the hands, low enough for the faces
_DISH = 0.22               # of the same: no dish is higher
_SEEN = 0.17               # of the same: no dish is narrower


_POTS = ("on", "in", "into", "onto", "upon")


def workers(cast: Cast, made: Set) -> list[int]:
    """Those who need a table for what they do."""
    seated = {thing.by for thing in cast.things if thing.how == "desk"} | {
        i for i, role in enumerate(cast.roles) if role.action == "write" and any(thing.name in TYPED for thing in cast.things)}
    seated |= {thing.by for thing in cast.things if thing.name in ("blackboard", "whiteboard", "chalkboard")}
    return [i for i, role in enumerate(cast.roles[:len(made.actors)])
            if role.action in AT_TABLE and role.rig.skeleton == "biped" and i not in cast.riding and i not in seated]


def work(made: Set, cast: Cast) -> None:
    """The table of those who work at one with what they work on: that of the set, or else one as long as they stand apart."""
    group = workers(cast, made)
    if not group:
        return
    sizes = [together.size_of(made.actors[i]) for i in group]
    size = min(sizes)
    left, right = (f(made.actors[i].x for i in group) for f in (min, max))
    if made.scenery.table and size >= GROWN:
        base, left, right = made.scenery.table, left - 0.35 * size, right + 0.3 * size
    else:
        base, left, right = HIGH * size, left - 0.34 * size, right + 0.55 * size
        made.layers.append(stage.as_layer(tabletop.trestle((right - left) / base), right - left, (left + right) / 2, 0.0, -0.3))
        made.actors.append(movers.room(left, 0.0, right, base))
    if any(cast.roles[i].action == "write" for i in group):
        for i in group:
            made.layers.append(stage.as_layer(sheet(), 0.3 * size, made.actors[i].x + made.actors[i].facing * 0.3 * size, base - 0.02, -0.34))
        made.left = [thing for thing in made.left if thing.how != "write"]
    _lay(made, made.dishes, left, right, base, size, -0.36)


def stir(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """What is cooked or poured is in the pot or the cup that it is cooked in; these are on the table."""
    if thing.how in ("cook", "pour") and any(other.how in _POTS and other.by == thing.by for other in cast.things):
        return None
    actor = made.actors[thing.by]
    if thing.name != "cauldron" and actor.rig.skeleton == "biped":
        return made.dishes.append(thing)
    sketch, wide = drawn(thing, len(made.layers))
    size = actor.rig.metres * actor.scale
    if thing.name == "cauldron":
        return made.layers.append(stage.as_layer(sketch, min(wide, 0.7 * size), actor.x + actor.facing * 0.42 * size, 0.0, -0.3))
    x = actor.x + actor.facing * (0.5 * wide_of(actor) + 0.12 * size)
    made.layers.append(stage.as_layer(tabletop.trestle(2.0), 0.64 * size, x, 0.0, -0.3))
    made.layers.append(stage.as_layer(sketch, min(wide, 0.42 * size), x, 0.32 * size - 0.02, -0.36))
    made.actors.append(movers.room(x - 0.32 * size, 0.0, x + 0.32 * size, 0.6 * size))


def table_forward(scenery: Scenery) -> Scenery:
    """The set with its table before the actors, who work at it."""
    top = next((floor for floor in scenery.floors if not floor.wall and abs(floor.height - scenery.table) < 0.01), None)
    if top is None:
        return scenery
    shift = -top.far - 0.22
    floors = tuple(replace(f, near=f.near + shift, far=f.far + shift) if f is top else f for f in scenery.floors)
    layers = tuple(replace(la, z=la.z + shift) if abs(la.z - top.near) < 1e-6 else la for la in scenery.layers)
    return replace(scenery, floors=floors, layers=layers)


def _lay(made: Set, dishes: list[Thing], left: float, right: float, base: float, size: float, z: float) -> None:
    """Dishes side by side on a table top, with room between them."""
    each = [(sketch, min(max(wide, _SEEN * size), 0.42 * size, _DISH * size * wide / tall_of(sketch, wide)))
            for k, dish in enumerate(dishes) for sketch, wide in [drawn(dish, len(made.layers) + k)] * dish.count]
    spare = max(0.0, right - left - sum(wide for _, wide in each))
    x = left
    for order, (sketch, wide) in enumerate(each):
        x += spare / (len(each) + 1)
        made.layers.append(stage.as_layer(propping.scoped(sketch, f"d{order}"), wide, x + wide / 2, base - 0.02, z))
        x += wide


def serve(made: Set, cast: Cast) -> None:
    """What belongs on a table and stands on none gets a small one beside the players."""
    people = [actor for actor, role in zip(made.actors, cast.roles, strict=False) if role.rig.skeleton == "biped"]
    if not people or made.scenery.table or made.scenery.floats or made.scenery.sky == "water":
        return
    made.left = [thing for thing in made.left if not (thing.how in ("drink", "eat") and thing.by in cast.held)]           # it is in the cup
    rest = [thing for thing in made.left if tabletop.stands_on_one(thing, cast)]
    if not rest:
        return
    made.left = [thing for thing in made.left if thing not in rest]
    size = min(together.size_of(actor) for actor in people)
    base = HIGH * size
    long = max(0.5 * size, sum(thing.count * min(0.42 * size, drawn(thing, 0)[1]) for thing in rest) + 0.16 * size)
    parked = {i for i, role in enumerate(cast.roles) if role.rig.skeleton == "vehicle" and i not in cast.riding.values()}
    left = max(actor.x + wide_of(actor) / 2 for i, actor in enumerate(made.actors[:len(cast.roles)]) if i not in parked) + 0.06 * size
    made.layers.append(stage.as_layer(tabletop.trestle(long / base), long, left + long / 2, 0.0, 0.1))
    _lay(made, rest, left, left + long, base, size, 0.05)
    made.actors.append(movers.room(left, 0.0, left + long, base + _DISH * size))


def sheet() -> Sketch:
    """A page that lies on a table, some lines written on it."""
    pen = Pen()
    pen.path("M-34 -20H38L50 0H-50Z", pen.down("#fffdf6", "#f1eadb"))
    for k in range(4):
        y, x = -17 + 4 * k, -31 - 3.4 * k
        pen.line(f"M{x:.1f} {y}H{(30 if k < 3 else 2) + 2 * k}", "#8a90a8", 0.9, 0.75)
    return pen.sketch((-50, -21, 50, 0))


def _at_one(made: Set, cast: Cast, by: int) -> list[int]:
    """Those who sit at a table with somebody: all who eat and drink as he does."""
    return [i for i, role in enumerate(cast.roles[:len(made.actors)]) if i == by or (
        role.rig.skeleton == "biped" and (role.action, role.then) == (cast.roles[by].action, cast.roles[by].then) and role.action == "sit")]


def dine(made: Set, cast: Cast) -> None:
    """One long table before all who eat at it, or a cloth under those who sit on the ground, and what they have on it."""
    down = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "sit" and role.then in ("eat", "drink") and i not in cast.riding]
    seated = {thing.by for thing in cast.things if thing.how in ("on", "in") and thing.name not in SPREAD}
    if made.tables:
        _set_table(made, cast, _at_one(made, cast, made.tables[0].by))
    elif down and not seated & set(down) and not (cast.place and cast.place.indoors):
        _spread_cloth(made, cast, down)


def _set_table(made: Set, cast: Cast, group: list[int]) -> None:
    size = min(together.size_of(made.actors[i]) for i in group)
    left, right = min(made.actors[i].x for i in group) - 0.45 * size, max(made.actors[i].x for i in group) + 0.45 * size
    made.layers.append(stage.as_layer(tabletop.trestle((right - left) / (HIGH * size)), right - left, (left + right) / 2, 0.0, -0.35))
    _lay(made, _meal(made, cast, group), left, right, HIGH * size, size, -0.4)
    made.actors.append(movers.room(left, 0.0, right, HIGH * size))


def _spread_cloth(made: Set, cast: Cast, group: list[int]) -> None:
    size = min(together.size_of(made.actors[i]) for i in group)
    left, right = min(made.actors[i].x for i in group) - 0.5 * size, max(made.actors[i].x for i in group) + 0.75 * size
    made.left = [thing for thing in made.left if thing.name not in SPREAD]
    made.layers.append(stage.as_layer(cloth((right - left) / (0.2 * size)), right - left, (left + right) / 2, -0.09 * size, 0.3))
    _lay(made, _meal(made, cast, group), max(made.actors[i].x for i in group) + 0.22 * size, right - 0.1 * size, 0.02, size, -0.1)
    made.actors.append(movers.room(left, 0.0, right, 0.3 * size))


def _meal(made: Set, cast: Cast, group: list[int]) -> list[Thing]:
    """What there is to eat: what is named, else soup and bread."""
    meal = [thing for thing in made.left if is_served(thing.name)]
    made.left = [thing for thing in made.left if not is_served(thing.name)]
    if not meal and cast.roles[group[0]].then == "eat" and not any(i in cast.held for i in group):
        meal = [Thing("bread", Looks(seed=3)), Thing("soup", Looks(seed=5), len(group))]
    return meal


def cloth(ratio: float) -> Sketch:
    """A checked cloth on the ground, so many times as wide as it looks high."""
    pen, half = Pen(), 50 * ratio
    pen.path(f"M{-half * 0.86:.1f} -100H{half * 0.86:.1f}L{half:.1f} 0H{-half:.1f}Z", pen.down("#f7efe2", "#e9dcc8"))
    for k in range(5):
        y0, y1 = -100 + 20 * k + 2, -100 + 20 * k + 12
        w0, w1 = (half * (1 - 0.14 * -y / 100) for y in (y0, y1))
        pen.path(f"M{-w0:.1f} {y0}H{w0:.1f}L{w1:.1f} {y1}H{-w1:.1f}Z", "#d8524a", 0.55)
    columns = max(4, round(2.2 * ratio))
    for k in range(columns):
        x0, x1 = (2 * (k + s) / columns - 1 for s in (0.2, 0.7))
        pen.path(f"M{x0 * half * 0.86:.1f} -100H{x1 * half * 0.86:.1f}L{x1 * half:.1f} 0H{x0 * half:.1f}Z", "#d8524a", 0.55)
    return pen.sketch((-half, -101, half, 1))

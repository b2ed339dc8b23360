"""A told story to shots: each of its clauses once and in order, and between them only what a camera would look for in that very story.

What may be added: the place with those who are in it before anything happens, the thing that matters from near, the hands at a
work, the face of somebody to whom something has just been done, and what is to be seen when all is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from director.screenwriter import (
    agreeing,
    arcs,
    bodies,
    carried,
    choosing,
    further,
    hours,
    knowledge,
    places,
    players,
    plots,
    scenes,
    venues_of,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import LIVELY, Role
from director.screenwriter.clauses import Clause
from director.screenwriter.deeds import Deed
from director.screenwriter.words import gerund, verb_form, verb_like

_MAKES = frozenset("build make create forge paint draw knit sew weave cook bake write carve repair fix mend restore sculpt assemble craft "
                   "mould weld decorate stitch brew plant invent construct".split())
_KIND = frozenset("give hand offer bring return show help rescue save free heal feed comfort teach invite cover protect forgive serve bake "
                  "cook knit sing play lend sell build make paint carry wake warm lead guide adopt cheer thank praise".split())
_CRUEL = frozenset("steal attack chase hunt threaten catch trap bite push frighten scare arrest fire rob kick tease bully "
                   "capture grab swallow betray lock".split())
_LOSES = frozenset("lose break drop forget tear spill smash crash destroy ruin burn sink fail".split())
_MEETS = frozenset("find discover see notice meet hear spot recognise recognize uncover reveal open unwrap receive get "
                   "order buy inherit win dig unearth".split())
_ORDER = {"ots": 0, "vista": 2}
"""A look over the shoulder comes before what is there to be seen, the whole of it last."""
_MODEL = re.compile(r"\b(?:paper|toy|cardboard|origami|model|miniature|chalk|sand|snow|ice|chocolate)\b")
"""What is made of this has not the parts of the real thing."""
_PEOPLED = re.compile(r"\b(?:crowded|busy|bustling|lively|noisy|full of (?:people|guests)|cheering)\b", re.I)
_STILL = frozenset("wake wait sit sleep live stand work watch lie dream stay rest hide".split())
_TAKES_ALONG = frozenset("carry take bring guide drive fly drag pull push escort row steer".split())
"""Who is taken somewhere gets there too."""
_ARRIVES = frozenset("land arrive come return appear emerge fall crash step drop".split())
"""Who does this first was not there before."""
_PERCHES = frozenset("land perch alight settle roost".split())
"""What is landed on stands where one flew."""
_OPENS = frozenset("build repair cook bake sew race climb voyage read".split())
_UNSEEN = frozenset("want know think believe forget miss remember love hate need dream wish like suspect promise refuse decide look search "
                    "wait hear lose ask tell say argue talk".split())
"""What these are about is not there to be looked at."""
_MOVES = frozenset("follow walk sail row fly swim run ride drive chase race travel march cycle skate ski cross".split())
_ASLEEP = re.compile(r"\b(?:sleeping|asleep)\b", re.I)
_FOOD_FALLS = re.compile(r"\b(?:cake|pie|soup|cream|egg|pizza|pudding|paint|mud|snow|custard|ice cream|spaghetti|sauce|dough)s?$")


@dataclass(frozen=True)
class View:
    """A shot that may be added: how much it is needed (1 most), whether it comes `after` its event, and whether it is the event `again`
    from another side, which only a film has that else would be too short."""

    need: int
    beat: Beat
    after: bool = True
    again: bool = False


def covered(told: list[Deed], parts: tuple[Clause, ...], roles: tuple[Role, ...], wanted: int, asked: str, times: tuple[str, ...]) -> \
        tuple[Beat, ...]:
    """About `wanted` beats: one for each clause, then the views that the story needs most.

    `asked` is the light that the whole story asks for, `times` what single clauses say of when they happen ('' where they do not).
    """
    known = {role.name: role for role in roles}
    events: list[Beat] = []
    sky, asleep = asked, {role.name for role in roles if _ASLEEP.search(role.description)}
    reserve: list[list[View]] = []
    seen: set[str] = set()
    for at, (deed, part) in enumerate(zip(told, parts, strict=True)):
        deed.slots["act"] = _unplaced(deed)
        falls = "" if any(name in deed.slots["S"] for name in known) else f"{deed.slots['S']} {part.verb}s"      # snow does
        said = f"{times[at]} {falls} {part.words}"
        sky = hours.onward(sky, said, part.led or part.verb)
        light = hours.parted(sky)[0] if at and deed.setting.inside and not hours.parted(hours.light_in(said))[1] else sky
        asleep = _sleepers(asleep, deed, part)
        event = _event(deed, part, light, at, len(told), asleep, times[at])
        if at and part.verb in _PERCHES and event.place.startswith("on ") and told[at - 1].setting not in (deed.setting, None):
            around = "" if told[at - 1].setting.inside else re.sub(r"^(?:in front of|in|on|at|high above) ", "", told[at - 1].setting.wide)
            event = replace(event, place=f"{event.place}, {around}".rstrip(", "))
        if at and event.place != events[-1].place:
            event = replace(event, new_scene=True)
        events.append(event)
        ends = at and at == len(told) - 1                              # a story ends on its event: what is looked at comes before it
        reserve.append([replace(view, after=view.after and not (ends and view.beat.frame == "insert"))
                        for view in _views(deed, part, event, known, asleep, seen, at == len(told) - 1)])
    lively = _lives(told[0], known)
    begun = replace(events[0], light=asked or told[0].setting.lights[0]) if events[0].light == _LONG_AGO else events[0]
    opening = _opening(told[0], parts[0], begun, lively, known)
    room = wanted - len(events) - bool(opening)
    if len(events) == 1 and (awake_in(told[0], asleep) or parts[0].verb in ("sleep", "doze", "nap")):
        arrives = any(re.search(r" (?:arrive|reach)", view.beat.action) for view in reserve[0])     # the end: nobody is on the way after it
        views = _again(told[0], parts[0], begun, lively, known)
        goal = parts[0].goal.split()[-1:]
        if goal and any(view.beat.frame == "vista" and not view.again and goal[0] in view.beat.action for view in views):
            arrives, reserve[0] = False, [view for view in reserve[0] if view.beat.frame != "vista"]
        reserve[0] += [view for view in views if not (arrives and view.beat.frame == "vista")]
    elif room and awake_in(told[-1], asleep) and told[-1].slots["o"] not in asleep and not any(view.beat.frame == "vista"
                                                                                                       for view in reserve[-1]):
        reserve[-1] += _closing(told[-1], parts[-1], events[-1], _lives(told[-1], known), known)
    shown = {beat.action for beat in (opening, *events, *(view.beat for views in reserve for view in views)) if beat}
    for at, (deed, part, event) in enumerate(zip(told, parts, events, strict=True)) if len(events) > 1 else ():
        reserve[at] += _steps(deed, part, event, known, at == len(told) - 1, shown)      # how each deed comes about
    chosen = _needed(reserve, room, _FEWEST - len(events) - bool(opening))
    out: list[Beat] = [opening] if opening else []
    for at, event in enumerate(events):
        views = sorted((view for view in chosen if view in reserve[at]), key=lambda view: _ORDER.get(view.beat.frame, 1))
        first = not at and not opening                                 # nobody begins with a thing of which nothing is known
        out += [view.beat for view in views if not (view.after or first)]
        out.append(event)
        out += [view.beat for view in views if view.after or first]
    return tuple(out)


def awake_in(deed: Deed, asleep: set[str]) -> bool:
    return deed.slots["S"] not in asleep and not deed.slots["S"].startswith(("something", "someone", "nobody"))


_THE_WORLD = re.compile(r"\b(?:a?round|across|all over|through|over) the (?:whole |entire |wide )?world\b")
_LANDS = (("a big city", "wide"), ("a desert with dunes", "track"), ("snowy mountains", "low"))
"""Where one comes by who goes around the world."""


def _again(deed: Deed, part: Clause, event: Beat, lively: bool, known: dict[str, Role]) -> list[View]:
    """One deed that is the whole story: its steps and its end, else seen once more from near and, at its end, from far away."""
    first, _, rest = deed.slots["act"].partition(" ")
    base = (verb_form(first) or verb_like(first, "third") or (first, ""))[0]
    doing = "still there" if part.never else f"{gerund(base)} {rest}".strip()
    out = []
    if _THE_WORLD.search(deed.slots["act"]):
        on = agreeing.spoken(f"{{S}} [{base}] on", deed.slots, deed.many)
        over = "high above " if deed.body in ("space", "wings") or deed.setting.name == "sky" else "in "
        out += [View(0, replace(event, action=on[:1].upper() + on[1:], place=over + land, frame=frame, importance=6, tell="", sfx="",
                                new_scene=True, light="bright day light")) for land, frame in _LANDS]
    steps = arcs.told(deed, part, lively, _whom(deed, known))
    for step in steps[1:] if steps and steps[0].begins else steps:
        late = step.late and not hours.parted(event.light)[1]
        light = ("warm lamp light" if deed.setting.inside else "dusk, pink sky") if late else event.light
        seen = replace(event, action=step.line, frame=step.frame, light=light, camera=step.camera, importance=6, tell="", sfx="")
        out.append(View(0 if step.frame == "vista" else 3 if step.spare else 1, seen, step.after))
    after = any(view.beat.frame == "vista" for view in out)
    ways = ((5 if part.verb in _MEETS else 2, "face in close view" if lively else "seen from very near", "close"),
            (4, "seen from behind" if lively else "seen from below", "ots" if lively else "low"), (3, "small in the wide picture", "vista"))
    whole = lively or _MODEL.search(known[deed.slots["S"]].description if deed.slots["S"] in known else deed.slots["S"])
    for need, piece in zip((3, 4), () if whole else knowledge.parts(deed.slots["S"]), strict=False):
        out.append(View(need, replace(event, action=f"The {piece} of {deed.slots['S']}, in very close view", frame="insert", importance=6,
                                      tell="", sfx="")))
    for need, how, frame in ways[: 3 if not after else 1 if len(steps) > 3 else 2]:
        said = f"{deed.slots['S']}, {how}, {doing}"
        out.append(View(need, replace(event, action=said[:1].upper() + said[1:], frame=frame, importance=6, tell="", sfx=""),
                        again=True))
    return out


def _closing(deed: Deed, part: Clause, event: Beat, lively: bool, known: dict[str, Role]) -> list[View]:
    """What comes of the last of several deeds."""
    steps = [step for step in arcs.told(deed, part, lively, _whom(deed, known))
             if step.after and not (step.late or step.idle or step.spare)]
    return [View(3, replace(event, action=step.line, frame=step.frame, importance=4, tell="", sfx="", new_scene=False))
            for step in steps]


def _steps(deed: Deed, part: Clause, event: Beat, known: dict[str, Role], last: bool, shown: set[str]) -> list[View]:
    """What leads up to one of several deeds and what comes of it; what is `shown` and the end of the last are seen anyway."""
    lives = _lives(deed, known)
    steps = [] if part.never else [step for step in arcs.told(deed, part, lives, _whom(deed, known)) if not (step.late or step.idle)]
    named = [deed.slots[slot] for slot in ("o", "T") if deed.slots[slot]]
    return [View(5 + step.spare + 2 * (not any(name in step.line for name in named)),
                 replace(event, action=step.line, importance=3, tell="", sfx="", new_scene=False,
                         frame="medium" if step.frame in ("wide", "vista") else step.frame), step.after)
            for step in steps if step.line not in shown and not (last and step.after)]


def _lives(deed: Deed, known: dict[str, Role]) -> bool:
    """Whether those who do it live: several of whom nothing is known do, if they are no vehicles."""
    told = any(_alive(role) for role in known.values() if role.name in deed.slots["S"])
    return told or (deed.many["S"] and not bodies.vehicle(deed.slots["S"]))


def _whom(deed: Deed, known: dict[str, Role]) -> bool:
    """Whether it is done to somebody."""
    return deed.slots["o"] in known and _alive(known[deed.slots["o"]])


_FEWEST = 4
"""A film of fewer shots than these sees its event again from another side."""


def _needed(reserve: list[list[View]], room: int, least: int) -> list[View]:
    """The `room` views that are needed most, no event looked at three times while another is not; `least` where all else is seen."""
    left = [(view.need + 2 * nth, at, nth, view) for at, views in enumerate(reserve)
            for nth, view in enumerate(sorted(views, key=lambda view: view.need))]
    ranked = [view for *_, view in sorted(left, key=lambda item: (item[3].again, *item[:3]))]
    new = [view for view in ranked if not view.again]
    return ranked[: max(0, min(room, max(least, len(new))))]


def _sleepers(asleep: set[str], deed: Deed, part: Clause) -> set[str]:
    """Who sleeps after this clause."""
    if part.verb in ("sleep", "doze", "nap") or (part.verb == "fall" and "asleep" in part.words):
        return asleep | {deed.slots["S"]}
    if part.verb in ("wake", "rouse"):
        return asleep - {deed.slots["S"], deed.slots["o"]}
    rests = _ASLEEP.search(part.thing) or re.search(r"\basleep\b", part.words)
    return asleep | {deed.slots["o"]} if rests and deed.slots["o"] else asleep - {deed.slots["S"]}


def _place(deed: Deed) -> str:
    said = deed.places.get("own") or deed.places.get("way") or ""
    bare = re.fullmatch(r"(?:in|on|at|inside) (?:the |an? )?([A-Za-z][a-z]+)", said)
    whole = bare and re.search(rf"\b{bare[1]}\b", deed.setting.wide)
    return deed.setting.wide if whole or not said else said                # 'in the museum' as 'in a museum hall with statues …'


def _unplaced(deed: Deed) -> str:
    """What is done without where, where the place says that better: 'argue' of 'argue in a garage' in 'a garage with a car on the lift'."""
    act, place = deed.slots["act"], _place(deed)
    for said in (deed.places.get("own") or deed.places.get("way") or "", place.split(" over ")[0]):
        if said and act.endswith(f" {said}") and place != said:
            return act[: -len(said)].rstrip(" ,")
    return act


_MEMORY = re.compile(r"(?:remembers?|recalls?|thinks? back to) (?P<doing>[a-z]+ing)\b ?(?P<rest>.*)$")
_LONG_AGO = "soft warm light, faded vintage colours"


def _event(deed: Deed, part: Clause, light: str, at: int, count: int, asleep: set[str],
           when: str) -> Beat:
    action = agreeing.spoken("{S} {act}", deed.slots, deed.many)
    action = f"{action} {when.lower()}" if when and when.lower() not in action.lower() else action
    if scene := _MEMORY.match(deed.slots["act"]):
        base = (verb_form(scene["doing"]) or verb_like(scene["doing"], "ing") or ("", ""))[0]
        if base:                                                          # what is remembered is seen, and how long ago it was
            action = agreeing.spoken(f"{{S}} [{base}] {scene['rest']}, years ago", deed.slots, deed.many)
            return Beat(action=action, place=_place(deed), light=_LONG_AGO, importance=9, frame="medium", tell=action, new_scene=True)
    to = deed.slots["T"] or deed.slots["o"]
    if to in asleep and deed.setting.inside and part.verb in _KIND and " bed" not in action and to != deed.slots["S"]:
        action = f"{action}; {to} sleeps in a bed"
    frame = "track" if part.verb in _MOVES else "two" if deed.slots["A"] or deed.slots["T"] else "medium"
    if at == count - 1:
        frame = "vista" if part.verb in ("leave", "disappear", "rise", "vanish") else "wide" if frame == "medium" and count > 2 else frame
    return Beat(action=action, place=_place(deed), light=light or deed.setting.lights[min(at, 1)],
                sfx=scenes.heard(action) or deed.setting.sound, importance=9, frame=frame, tell=action)


def _opening(deed: Deed, part: Clause, first: Beat, lively: bool, known: dict[str, Role]) -> Beat | None:
    """The place, and who is in it, before anything happens; None where the first event is that."""
    steps = arcs.told(deed, part, lively, _whom(deed, known))
    plotted = deed.plot in _OPENS and not part.skill
    before = steps[0].line if steps and steps[0].begins and not (plotted or carried.mount(part)) else ""
    head = deed.slots["S"].split()[-1]
    nobody = deed.slots["S"].startswith(("something", "someone", "nobody"))
    if (part.verb in _STILL and not before) or nobody or re.search(rf"\b{re.escape(head)}\b", first.place, re.I):
        return None
    if (part.verb in _ARRIVES and not re.match(r"(?:asleep|in love|ill|silent)\b", part.words)) or not (lively or before) or (
            not lively and further.source(part, deed)):
        if not lively and (begun := further.source(part, deed)):
            who = f"{deed.slots['S'][:1].upper()}{deed.slots['S'][1:]}"
            return replace(first, action=f"{who} at {begun}, in a wide view", place="", frame="wide", importance=8, tell="")
        empty = re.sub(r"^(?:in front of|in|on|at|inside|under|beside|between)\s+", "", first.place)
        seen = f"{empty[:1].upper()}{empty[1:]}, {'still and empty, ' if lively and not _PEOPLED.search(empty) else ''}in a wide view"
        return replace(first, action=seen, frame="wide", importance=8, tell="")
    template = "{S} [walk] along, small in the wide view" if _under_way(deed, part) else "{S}, small in a wide view of the whole place"
    if mount := carried.mount(part):
        template = f"{{S}} [{'ride' if mount.startswith('on ') else 'drive'}] along {mount}, small in the wide view"
    elif part.verb == "ride" and deed.slots["O"]:
        template = "{S} [ride] along on {O}, small in the wide view"
    if deed.body == "rooted":
        template = "{S} [stand] in the distance, the whole place in view"
    if plotted:
        line = next((line for line in plots.PLOTS[deed.plot] if line[0] == "open" and not agreeing.missing(line[4], deed.slots)), None)
        template = line[4] if line else template
    action = before or agreeing.spoken(bodies.fitted(template, deed.body), deed.slots, deed.many)
    return replace(first, action=action, frame="wide", importance=8, tell=action)


_NO_WALKS = frozenset("sea underwater sky lake river pool bus tram train plane car boat raft ferry balloon".split()) | {"cable car"}


def _under_way(deed: Deed, part: Clause) -> bool:
    """Whether who does it comes along first: outside, where it is on the way that one does such a thing."""
    on_the_way = part.verb in _MEETS | _MOVES or part.goal
    flat = deed.body or not (deed.setting.inside or deed.setting.name in _NO_WALKS)
    return bool(on_the_way) and bool(flat) and not re.match(r"(?:high )?(?:above|over|across|outside|opposite)\b", _place(deed))


def _views(deed: Deed, part: Clause, event: Beat, known: dict[str, Role], asleep: set[str], seen: set[str], last: bool) -> list[View]:
    """What can be looked at beside an event, from its own words."""
    slots, many, found = deed.slots, deed.many, []
    other = known.get(slots["o"])
    blank = replace(event, importance=4, tell="", new_scene=False, sfx="")

    def view(need: int, template: str, frame: str, after: bool = True, place: str = "") -> None:
        words = slots | {"bits": f"the {slots['S'].split()[-1]}"}
        if not agreeing.missing(template, words):
            said = agreeing.spoken(bodies.fitted(template, deed.body), words, many)
            said = re.sub(r"^(?:his|her|its|their) (?:[\w-]+['’]s )?", "the ", said, flags=re.I) if frame == "insert" else said
            at = replace(blank, light=there.lights[3]) if (there := places.mentioned(place)) and place != event.place else blank
            found.append(View(need, replace(at, action=said[:1].upper() + said[1:], frame=frame, place=place or event.place), after))

    awake, done = slots["S"] not in asleep, not (part.led or part.mode or part.never)
    patient = slots["T"] if slots["T"] and part.verb in _KIND else slots["o"] if other else ""
    moved = patient and patient not in asleep and patient in known and _alive(known[patient])
    whom, agrees = ("{T}", ":t") if patient and patient == slots["T"] else ("{o}", ":o")
    if last:
        _results(deed, part, asleep, view, other)
    if part.verb in _KIND and moved and not part.never and part.skill not in ("disappear", "vanish"):
        glad = patient in known and known[patient].kind == "animal"
        view(1, f"{whom} [look{agrees}] up at {{S}}" if glad else f"{whom} [look{agrees}] at {{S}} and [smile{agrees}]", "close")
    elif part.verb in _CRUEL and moved:
        view(1, f"{whom} [step{agrees}] back from {{S}}, eyes wide", "close", not last)
    elif part.verb in _MEETS and awake and done and (slots["o"] or part.verb in ("see", "hear", "find")) and not _house(part):
        near = "{S} [look] closely at {o}, eyes wide" if other or shown(slots["o"]) else "the face of {S} in close view, eyes wide"
        near = "{o} [sleep:o] on, seen from near" if last and other else near
        if not (last and other) or slots["o"] in asleep:                # the film ends on the meeting, not on a look
            view(1, near, "close", not last or bool(other))
    elif part.verb in _LOSES and awake and slots["S"] in known:
        gone = part.verb in ("lose", "forget") and not part.words.startswith("to ")
        view(1, "{S} [look] around for {o} in vain" if gone else "{S} [look] at {o}, shocked", "close")
    elif part.verb == "wake" and (slots["S"] in known or many["S"]) and not slots["o"]:
        view(1, "{S} [look] around, eyes wide", "close")
    elif part.verb == "cry":
        view(1, "a tear runs down the face of {S}", "close", not last)
    elif part.verb in ("win", "finish", "succeed") and not last and slots["S"] in known and _alive(known[slots["S"]]):
        view(2, "{S} [smile] in close view", "close")
    if awake and (so := further.content(part, deed)):
        view(0, so, "medium")
    for near in further.things(deed, seen, shown)[:2] if done and part.verb not in _UNSEEN else ():
        seen.add(near.split()[-1])
        view(2, f"{near} in very close view, every detail sharp", "insert")
    thing = slots["o"] if not other or other.kind == "thing" else ""
    fresh = thing and thing.split()[-1] not in seen and shown(thing)
    if fresh and part.verb not in _UNSEEN and done and (not last or part.verb not in _LOSES):
        seen.add(thing.split()[-1])
        view(2, "{o} in very close view, every detail sharp", "insert", part.verb in _MEETS or (not last and part.verb in _MAKES))
    if part.verb in _MAKES and awake and thing and shown(thing):
        view(3, "The hands of {S} in very close view, at work on {o}", "insert", False)
    looked = any(near.beat.action.startswith(slots["o"]) for near in found)
    if moved and part.verb not in _UNSEEN and not looked and patient == slots["o"]:
        near = next((line for line in ("{o}, seen from near", "{o} [look:o] at {S}") if f"{line} {slots['o']}" not in seen), "")
        seen.add(f"{near} {slots['o']}")
        if near:
            view(4, near, "close")
    return found


def _results(deed: Deed, part: Clause, asleep: set[str], view: Callable[..., None], other: Role | None) -> None:
    """What is to be seen when the last deed is done."""
    slots, thing = deed.slots, deed.slots["o"]
    if part.verb in ("give", "return", "bring", "hand") and slots["T"] and thing:
        view(0, "{T} [sleep:t] on with {o} in both arms" if slots["T"] in asleep else "{T} [hold:t] {o} close and [smile:t]", "close")
    elif part.goal and part.goal.startswith("to ") and part.verb not in ("lead", "return") and deed.goal and \
            deed.places.get("goal") not in (None, "", _place(deed)):
        brought = part.verb in _TAKES_ALONG and other is not None and _alive(other)
        view(0, "{S} and {o} [arrive:1] {there}" if brought else "{S} [arrive] {there}", "vista", place=deed.places["goal"])
    elif there := further.reached(part, deed):
        view(0, f"{{S}} [reach] {there}", "vista")
    elif part.verb in ("fall", "land", "crash") and re.match(r"(?:on|onto)\b", part.words) and thing and not deed.slots["S"][:1].isupper():
        view(0, "{o} [wipe:o] {bits} from the face", "close") if _FOOD_FALLS.search(slots["S"]) else \
            view(0, "{o} [look:o] out from under {S}", "close")
    elif part.verb in _MAKES and thing and shown(thing):
        view(0, "{S} [stand] beside {o}, finished at last", "wide")


def _alive(role: Role) -> bool:
    return role.kind in ("person", "animal", "fantastic") or role.head in LIVELY


def _house(part: Clause) -> bool:
    """'opens a library': nothing that is looked at closely."""
    return (part.verb in ("open", "run") and venues_of.ridden(part) != "") or places.mentioned(f"in {part.thing}") is not None


def shown(thing: str) -> bool:
    """Whether a thing can be looked at from near: no place, no part of somebody, nothing that is only thought."""
    head = (thing.split() or ["day"])[-1]
    if re.match(r"(?:the )?(?:every\w*|each|all|some|no|nobody|is|that)\b", thing) or players.lively(thing) or not choosing.tangible(thing):
        return False
    return places.mentioned(f"in {thing}") is None and not re.fullmatch(
        r"faces?|hands?|eyes|heads?|hair|voice|home|way|sky|sea|world|city|town|earth|moon|sun|night|day|time|bed|road|river|sound|"
        r"music|internet|name|story|stories|word|words|game|race|match|show|song|haircut|rain|snow|wind|ground|floor|life|body|arms?|"
        r"legs?|back", head, re.I)

"""How deeds come about and how they end wherever they happen: what leads up to a deed, its steps, and what is seen when it is done.

A story of one deed is told by them. They add nobody and nothing that the deed does not bring with it: who solves a case looks for
traces, who waits is still there at dusk, who is taught tries it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director import wordnet
from director.screenwriter import agreeing, bodies, choosing, phrases, places, steps
from director.screenwriter.clauses import Clause
from director.screenwriter.deeds import Deed
from director.screenwriter.words import verb_form, verb_like


@dataclass(frozen=True)
class Step:
    """A shot beside the deed itself: its frame, its line (slots and verbs as in `director.screenwriter.plots`), whether it comes `after`
    the deed, whether it is late by then, the view in words, '' for none, whether it is `idle`: somebody who only looks on, and whether it
    is `spare`, for a film that has room for it."""

    frame: str
    line: str
    after: bool
    late: bool = False
    camera: str = ""
    idle: bool = False
    spare: bool = False

    @property
    def begins(self) -> bool:
        """Whether a story can open on it."""
        return self.frame == "wide" and not self.after


_BETWEEN = """
fight wrestle box duel battle brawl spar | wide {both}, face to face, close together, nobody moves yet | *
    | end {both}, apart again, out of breath
argue quarrel bicker | wide {both}, face to face | * | end {both}, back to back, silent
kiss hug embrace reunite | wide {both}, face to face, close together | * | end {both}, side by side
race compete | wide {both}, side by side, ready to start | * | end {both}, out of breath, side by side
meet | wide {both}, far apart, not yet aware of each other | * | close {both} [look:1] at each other and [smile:1]
    | end {both}, side by side
befriend | wide {both}, far apart, not yet aware of each other | medium {S} [hold] out one hand to {o} | *
    | close {o} [look:o] up at {S} | end {both}, side by side, seen from behind
tame calm train | wide {o} [step:o] back from {S} | medium {S} [hold] out one hand to {o} | * | close {o} [look:o] at {S}
    | end {both}, side by side
outsmart outwit trick fool deceive | wide {S} [look] around, alert | ots {o} [look:o] around in vain | * | close {S} [smile]
    | end {S} [hurry] away, small in the wide picture
rescue save free | wide {S} [run] closer | close {o} [look:o] around, eyes wide | * | end {both}, side by side, safe at last
help heal feed comfort adopt nurse cure | wide {S} [come] closer to {o} | close {o} [look:o] down | * | end {both}, side by side
chase pursue hunt follow shadow | wide {S} [hurry] after {o}, far ahead | * | close {o} [look:o] back over the shoulder
    | end {both}, small in the distance, still on the run
guide lead escort accompany | wide {S} [point] ahead | * | end {both}, side by side at the end of the way
visit surprise | wide {S} [come] closer | * | end {both} [sit:1] side by side and [laugh:1]
love adore miss | close {S} [look] into the distance | * | close {S} [smile] and [blush] | end {both}, side by side
forgive thank | wide {both}, apart from each other | * | end {both}, side by side
teach coach | wide {S} {skills} and {o} [watch:o] | * | close {o} [try:o] to {skill} and [fail:o]
    | medium {S} [show] {o} once more, slowly, how to {skill} | low {o} {oskills} for the first time | end {both} {skill} together
scare frighten startle | wide {S} [sneak] closer to {o} | * | end {o} [run:o] away
"""
"""Deeds between two, or of many among themselves."""

_ALONE = """
sleep nap doze | wide {S} [lie] down and [close] both eyes | * | end {S} [sleep] on, small in the wide picture
wake | wide {S} [lie] still, both eyes closed | * | close {S} [yawn] | end {S} [stretch] both arms
jump leap dive | wide {S} [stand] still and [look] ahead | * | end {S} [land] and [look] back
sneeze yawn cough | wide {S} [take] a deep breath | *
knock ring | wide {S} [come] closer | * | end {S} [wait] and [listen]
give hand offer lend sell donate return pass | wide {S} [hold] {K} | * | end {S} [walk] away, small in the wide picture
share | wide {both}, apart from each other | * | end {both}, side by side
fish | wide {S} [sit] down and [look] ahead | * | close {S} [look] down, eyes wide | end {S} [stand] up and [laugh]
fear | wide {S} [look] around, alert | * | close {S} [step] back, eyes wide | end {S} hidden, only the eyes are seen
fail | * | close {S} [look] down, sad | end {S} [sit] down alone, sad
tumble trip slip | wide {S} [walk] along | * | close {S} [look] up, eyes wide | end {S} [sit] on the ground
disappear vanish | wide {S} [step] forward and [bow] | *
steal rob grab snatch | wide {S} [look] left and right | medium {S} [reach] for {K} | * | close {W} [look:w] around, eyes wide, empty-handed
    | end {S} [hurry] away{loot}
melt | * | end {S} almost gone
hide | wide {S} [look] around, alert | * | end {S} hidden, only the eyes are seen
listen hear | wide {S} [stop] and [turn] the head | * | close {S} [close] both eyes and [listen]
    | medium {S} [walk] slowly towards the sound | end {S} [stop] in front of {big}, eyes wide
solve investigate inspect examine | wide {S} [look] around, alert | close {S} [look] at the ground through a magnifying glass
    | above Small paw prints on the ground in very close view | * | end {S} [point] ahead and [smile]
find discover spot notice uncover unearth | wide {S} [walk] along and [look] around | medium {S} [stop] and [look] closer | *
    | end {S} [hold] {small} up and [smile] | end {S} [stand] in front of {big} and [look] up
search seek look | wide {S} [look] around, alert | * | low {S} [kneel] down and [look] closely at the ground
    | medium {S} [point] into the distance | end {S} [walk] on, small in the wide picture
wait | * | close {S} [look] into the distance | medium {S} [sit] down and [wait]
    | late end {S} still there, alone, small in the wide picture
send mail post | wide {S} [hold] {K} | * | end {S} [look] into the distance and [wave]
escape flee | wide {S} [look] left and right | medium {S} [sneak] along | * | track {S} [run] as fast as possible
    | end {S} [stop] far away and [look] back
love | wide {S} [look] up | * | close {S} [smile] and [blush] | late end {S} [sit] and [look] into the distance
pick collect gather | wide {S} [walk] along and [look] around | * | end {S} [hold] {small} and [smile]
deliver bring carry transport | wide {S} [walk] along with {K} | * | end {S} [wave] goodbye
practise practice rehearse train | wide {S} [stand] still and [take] a deep breath | * | medium {S} [try] once more
    | end {S} [stop], out of breath, and [smile]
learn | wide {S} [stand] still and [take] a deep breath | * | close {S} [look] down, sad | medium {S} [try] once more
    | end {S} {skills} at last and [laugh]
count admire watch gaze stare observe | wide {S} [come] closer and [sit] down | * | medium {S} [point] into the distance
    | end {S} [sit] still, seen from behind
guard protect defend | wide {S} [stand] still and [look] ahead | * | close {S} [look] left and right
    | late end {S} still there, alone, small in the wide picture
save rescue | wide {S} [look] around, alert | medium {S} [run] closer | * | end {S} [stand] tall and [smile]
forget lose miss | * | close {S} [look] up, eyes wide | medium {S} [look] left and right | end {S} [sit] down alone, sad
remember | wide {S} [sit] down and [think] | * | close {S} [smile] | end {S} [look] into the distance
come arrive | wide {S} [walk] along, small in the wide view | * | close {S} [look] around and [smile] | end {S} [sit] down at last
leave depart | wide {S} [look] back once more | * | end {S} far away, small in the wide picture
travel journey cross hike explore roam wander walk march stroll | wide {S} [look] ahead into the distance | *
    | medium {S} [stop] and [look] around | low {S} [walk] on, seen from below | end {S} far away, small in the wide picture
fly soar glide float drift | wide {S} [look] up | * | close {S} [look] down, eyes wide | end {S} far away, small in the sky
swim | wide {S} [look] ahead | * | close {S} [look] around, eyes wide | end {S} far away, small in the wide picture
ride drive surf cycle ski skate sail row paddle | * | end {S} far away, small in the wide picture
run sprint dash rush jog | wide {S} [look] ahead and [take] a deep breath | * | end {S} [stop], out of breath, and [look] back
dream wish hope want long believe plan decide | wide {S} [sit] and [think] | * | close {S} [look] up and [smile]
    | end {S} [stand] up and [look] into the distance
speak tell announce confess shout call say promise explain whisper | wide {S} [step] forward and [take] a deep breath | *
    | end {S} [wait] and [listen]
land | * | close {S} [look] around, eyes wide | end {S} [stand] tall and [wave]
eat taste drink munch devour swallow lick | wide {S} [look] closely at {K} | * | close {S} [close] both eyes and [smile]
    | end {S} [sit] back, full and happy
catch | wide {S} [crouch] and [look] ahead | * | end {S} [hold] {small} up and [laugh]
open unlock unwrap | wide {S} [come] closer to {K} | * | close {S} [look] closely, eyes wide
become transform turn change | close {S} [look] up, eyes wide | * | end {S} [stand] tall
haunt | wide {S} [come] closer | * | close {S} [look] straight ahead | end {S} [turn] around slowly
break-into | wide {S} [look] left and right | medium {S} [sneak] closer | * | close {S} [look] around, eyes wide | end {S} [hurry] away
break smash | wide {S} [look] left and right | * | end {S} [step] back, eyes wide
refuse | wide {S} [stand] still, both arms crossed | close {S} [shake] the head | * | medium {S} [sit] down and [look] away
    | end {S} [sit] still and [look] ahead, stubborn
win | wide {S} [look] ahead and [take] a deep breath | * | end {S} [jump] for joy with both arms high
lift push pull drag move | wide {S} [come] closer and [take] a deep breath | * | end {S} [stop], out of breath, and [smile]
cry weep | wide {S} [look] down | * | end {S} [sit] alone, small in the wide picture
laugh giggle | close {S} [look] ahead | * | end {S} [fall] over laughing
play | wide {S} [come] closer | * | close {S} [smile] | end {S} [stop] and [laugh]
sing hum whistle perform | wide {S} [step] forward and [take] a deep breath | * | close {S} [close] both eyes | end {S} [bow]
dance | wide {S} [step] forward | * | close {S} [smile] | end {S} [bow]
grow plant water | wide {S} [kneel] down | * | end {S} [stand] beside {K} and [smile]
work clean wash sweep sort pack | wide {S} [come] closer | * | close {S} [wipe] the forehead
    | end {S} [stand] still, done at last, and [smile]
"""

_BY_FIELD = """
motion | wide {S} [look] ahead | * | close {S} [look] around | end {S} far away, small in the wide picture
creation | wide {S} [stand] still and [think] | * | end {S} [step] back and [smile]
contact | wide {S} [come] closer | * | end {S} [step] back and [look] on
possession | wide {S} [come] closer | * | end {S} [hold] {small} and [smile]
communication | wide {S} [step] forward and [take] a deep breath | * | end {S} [wait] and [listen]
perception | wide {S} [stop] and [turn] the head | * | end {S} [look] into the distance
emotion | wide {S} [look] ahead | * | end {S} [look] into the distance
cognition | wide {S} [sit] and [think] | * | end {S} [look] up and [smile]
competition | wide {S} [look] ahead and [take] a deep breath | * | end {S} [stop], out of breath
consumption | wide {S} [come] closer | * | end {S} [sit] back and [smile]
social | wide {S} [step] forward | * | end {S} [stand] tall and [smile]
change | wide {S} [come] closer | * | end {S} [step] back, eyes wide
"""
"""For all other verbs, by their field in WordNet."""

_LIGHT = frozenset("be have get do make let go put set become seem happen".split())
"""Verbs that say little themselves."""


_AFAR = re.compile(r" far away(?=,| and)")
"""What nobody is in a room."""
_APART = frozenset("leave abandon follow see watch hear scare steal chase escape fear hate kill bite attack lose forget".split())
"""Who does this to somebody is not beside him after it."""
_ONLOOKING = frozenset("look smile stand sit walk wait listen turn stop think blush lie step stay".split())
_WITH = r"\{(?:o|K|aim|gain|small|big|both|skills|loot)\}|far away|out of breath|sad|at last|eyes wide|still there|hidden"
"""With these a look is more than that: the thing that was got, who is there, how far it went, how it ends."""


_OWN_PART = re.compile(r"\b(?:hands?|arms?|eyes?|hair|tail|face|heart|noses?|ears?|legs?|feet|teeth|beard|voice|shadow|mind)\b")
"""What is somebody's cannot be held up."""


def told(deed: Deed, part: Clause, lively: bool, other: bool) -> tuple[Step, ...]:
    """What is seen before and after a deed, in the story's words; nothing for what no table knows. `lively`: who does it lives, `other`: so
    does whom it is done to."""
    if (part.led and part.mode not in ("learn", "wish", "refuse")) or not (lively or choosing.tangible(deed.slots["S"])):
        return ()
    slots, many = deed.slots, deed.many
    with_whom = slots["o"] if other else slots["T"]
    both = slots["S"] if many["S"] else f"{slots['S']} and {with_whom}" if with_whom else ""
    within = places.mentioned(f"in {slots['o']}") and _field(part.verb) != "creation"
    thing = "" if other or within else slots["o"]
    lesson = re.match(r"(?:\w+ )?(?:how|why|that) (?P<what>(?!to\b)[a-z][^,;]{8,})$", part.words)
    gain = re.search(r"\bfor (?P<what>(?:an?|the|his|her) (?:[\w-]+ ){0,2}[\w-]+)$", part.words)
    held = slots["small"] if thing and not _OWN_PART.search(slots["small"]) else ""
    words = slots | {"both": both, "K": thing, "small": held, "loot": f" with {held}" if held else " ",
                     "W": phrases.owner(part.thing)[0], "aim": _aim(part, slots["o"]),
                     "gain": re.sub("^an? ", "the ", gain["what"]) if gain else "",
                     "lesson": lesson["what"] if lesson else ""}
    if part.verb in ("teach", "coach") and not part.skill:
        words |= {"skill": "", "skills": ""}
    ridden = "" if lively else bodies.vehicle(slots["S"])
    deed_of = part.mode.replace("wish", "learn") if part.mode else _meant(deed, part)
    found = _driven(ridden, part) if ridden else _of(deed_of, many["S"] or other)
    closing = _row("x | * | end {both}, side by side") if other and part.verb not in _APART else _found(_BY_FIELD, _field(part.verb))
    if not any(step.after and step.frame == "vista" and not agreeing.missing(step.line, words) for step in found):
        found = (*found, *(step for step in closing if step.after))
    if deed.setting.inside:
        found = tuple(replace(step, line=_AFAR.sub("", step.line)) for step in found if "puddle" not in step.line)
    made = [replace(step, line=agreeing.spoken(bodies.fitted(step.line, deed.body), words, many))
            for step in found if not agreeing.missing(step.line, words) and (lively or ridden or "[" not in step.line)]
    return tuple(replace(step, line=step.line[:1].upper() + step.line[1:]) for step in made)


def _aim(part: Clause, thing: str) -> str:
    """Where a way leads: 'the burning bakery' of 'race to a burning bakery'."""
    hit = re.search(r"\b(?:to|into|towards?|up) (?P<where>(?:an?|the|his|her|its|their) .+)$", part.goal or part.words)
    where = re.split(r" (?:of|before|after|in|on|at|with|and|through) ", hit["where"])[0] if hit else thing
    return re.sub(r"^an? ", "the ", where)


def _driven(what: str, part: Clause) -> tuple[Step, ...]:
    """The steps of a vehicle that nobody is told to steer; a fire engine's end with the fire."""
    afloat, above = wordnet.is_a(what, "boat", "vessel"), wordnet.is_a(what, "aircraft", "spacecraft", "rocket")
    found = _found(steps.VEHICLES, part.verb)
    found = _found(steps.VEHICLES, "sail" if afloat else "fly") if found and (afloat or above) and part.verb != "rescue" else found
    burns = re.search(r"^fire", what) and re.search(r"\b(?:burning|blazing|fire|flames)\b", part.words)
    return (*(step for step in found if not step.after), *_row(f"{part.verb} | * | {steps.FIRE}")) if burns else found


def _of(verb: str, between: bool) -> tuple[Step, ...]:
    found = (_found(_BETWEEN, verb) if between else ()) or _found(_ALONE, verb)
    further = (_found(steps.BETWEEN, verb) if between else ()) or _found(steps.ALONE, verb)
    field = "" if verb in _LIGHT else _field(verb)
    whole = [step for step in further if step.begins or step.frame == "vista"]
    main = found or whole or _found(_BY_FIELD, field)
    spare = [replace(step, spare=True) for step in further or _found(steps.BY_FIELD, field) if not (step.begins or step.frame == "vista")]
    return tuple(sorted((*main, *spare), key=lambda step: step.after))


def _meant(deed: Deed, part: Clause) -> str:
    """The verb that says what is done: 'fish' of 'go fishing', 'fear' of 'is afraid', 'fail' of 'tries in vain'."""
    if " in vain " in f" {deed.slots['act']} " or part.never:
        return "fail" if part.verb not in ("find", "see", "notice", "come") else ""
    going = re.match(r"([a-z]+ing)\b", part.words) if part.verb == "go" else None
    if going:
        return (verb_form(going[1]) or verb_like(going[1], "ing") or ("", ""))[0]
    if part.verb == "fall":
        return "love" if re.match(r"(?:[a-z]+ )?in love\b|for\b", part.words) else "tumble"
    if part.verb == "be" and re.match(r"(?:afraid|scared|frightened|terrified)\b", part.words):
        return "fear"
    if part.verb == "make" and re.match(r"up\b(?! (?:an?|the|his|her|their|some)\b)", part.words):
        return "forgive"
    if deed.plot == "open shop":
        return "open-house"
    if part.verb == "become" and re.search(r"\b(?:guest|customer|visitor|patient|passenger)\b", part.words):
        return "guest"
    if part.verb == "become" and (deed.plot in ("friends", "rise") or " friend" in f" {part.words}"):
        return "join" if deed.plot == "rise" else "meet"                  # no spell makes a mayor of him
    return "break-into" if part.verb == "break" and re.match(r"into?\b", part.words) else part.verb


def _field(verb: str) -> str:
    shares = wordnet.fields(verb, "verb")
    return max(shares, key=lambda field: shares[field], default="")


def _found(table: str, word: str) -> tuple[Step, ...]:
    rows = re.sub(r"\n +", " ", table.strip()).splitlines()
    return _row(next((row for row in rows if word and word in row.partition(" |")[0].split()), ""))


def _row(row: str) -> tuple[Step, ...]:
    out: list[Step] = []
    after = False
    for said in (part.strip() for part in row.split(" | ")[1:]):
        if said == "*":
            after = True
            continue
        late, said = said.startswith("late "), said.removeprefix("late ")
        frame, _, line = said.partition(" ")
        above = "overhead close-up" if frame == "above" else ""
        idle = frame != "wide" and set(re.findall(r"\[([a-z]+)", line)) <= _ONLOOKING and not re.search(_WITH, line)
        out.append(Step({"end": "vista", "above": "insert"}.get(frame, frame), line, after, late, above, idle))
    return tuple(out)

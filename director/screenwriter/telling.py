"""From a one-line idea to cast and beats: the plot is chosen by the verb and filled with the story's own words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from director.screenwriter import bible, casting, places, plots
from director.screenwriter import idea as ideas
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.idea import Idea
from director.screenwriter.places import Setting
from director.screenwriter.words import actor, article, gerund, third, verb_form

_EVENT = re.compile(r"^(?:the|one|a) (?:day|night|morning|evening|year|time|moment|summer|winter|week|hour) "
                    r"(?:when |that |on which )?(.+)$", re.I)
_VEHICLE = (
    r"\b(?:boat|ship|raft|rocket|spaceship|car|bike|bicycle|plane|airplane|airship|balloon|sled|scooter|train|submarine|canoe|glider|kart)"
    r"\b")
_BUILDING = r"\b(?:house|treehouse|bridge|tower|castle|hut|school|lighthouse|home|nest|city|church|wall|dam)\b"
_NOBODY = (("a young postwoman", "city"), ("an old clockmaker", "village"), ("a small boy with a kite", "village"),
    ("a curious street cat", "city"))
_STOP = frozenset("about after again also always and are because been before being both but can could day does down each every film for "
    "from get gets has have "
                  "her him his how into its just like make makes more most must never new not now off old once one only other our out "
                  "over own same she short "
                  "some something story than that the their them then there they this through too two under until very video want wants "
                  "was way were what when "
                  "where which while who will with without would you your day night goes going comes".split())


@dataclass(frozen=True)
class Treatment:
    """What the story became before it is framed: its setting, its people and its events."""

    setting: Setting
    roles: tuple[Role, ...]
    beats: tuple[Beat, ...]
    idea: Idea | None = None
    form: str = "idea"


def tell(text: str, count: int, rng: random.Random, plot: str | None = None) -> Treatment:
    """`count` beats for a one-line idea."""
    event = _EVENT.match(text.strip(" .!"))
    steps = _steps(text)
    if len(steps) >= 3 and not plot and not event:
        return _stepped(steps, text, count, rng)
    parsed = ideas.understand(text)
    if event:
        return _wonder(event.group(1), text, count, rng)
    thing_head = casting.head_of(parsed.thing) if parsed.thing else ""
    subject_head = casting.head_of(parsed.subject)
    living = actor(subject_head) is not None or (bool(casting.named_people(parsed.subject + " walks")) and parsed.verb != "")
    setting = places.mentioned(f"{parsed.place} {text}") or (places.SETTINGS["abstract"] if not living and not parsed.verb
        else places.fitting(subject_head))
    if living and not parsed.verb and not plot:
        parsed, thing_head = replace(parsed, verb="find", thing="a tiny lost bird"), "bird"
    if re.fullmatch(r"(?:a |an )?(?:something|anything|someone|somebody)(?: \w+){0,3}", parsed.subject, re.I):
        parsed, living = replace(parsed, subject="an old man", verb=parsed.verb or "lose", thing=parsed.thing or "his little dog"), True
        subject_head, thing_head, setting = "man", "dog", places.SETTINGS["park"]
    chosen = plot or ("mood" if not living and parsed.verb in ("", "drift", "flow", "swirl", "float", "spin", "shimmer", "glow",
        "pulse") else plots.choose(parsed.verb) if parsed.verb else "day")
    if chosen == "meet" and not parsed.thing and not parsed.second:
        chosen = "day"
    if (chosen == "meet" and parsed.wish) or (parsed.wish and chosen in ("journey", "perform", "day")):
        chosen = "learn"
    if chosen == "mood" and places.mentioned(text) is None:
        setting = places.SETTINGS["abstract"]
    roles, slots = _cast(parsed, text, setting, rng, living, thing_head)
    lines = plots.trimmed(plots.PLOTS[chosen], min(count, 8))
    beats = tuple(_beat(line, slots, setting, parsed, text) for line in lines)
    beats = _stretched(beats, count, slots)
    return Treatment(setting, roles, _complete(beats, text, roles), parsed, chosen)


def filled(plot: str, slots: dict[str, str], setting: Setting, count: int, text: str, roles: tuple[Role, ...]) -> tuple[Beat, ...]:
    """`count` beats of a plot whose slots the caller knows."""
    known = {"view": setting.view, "trouble": setting.trouble, "go": "walks", **slots}
    beats = tuple(_beat(line, known, setting, None, text) for line in plots.trimmed(plots.PLOTS[plot], min(count, 8)))
    return _complete(_stretched(beats, count, known), text, roles)


def _steps(text: str) -> list[str]:
    """'They find a map, sail to an island and dig up a chest' as its three clauses; the first one holds the subject."""
    line = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0].strip(" .!?")
    parts = [p.strip() for p in re.split(r",\s*(?:and\s+)?(?:then\s+)?|\s+and\s+then\s+|\s+then\s+|\s+and\s+", line) if p.strip()]
    out: list[str] = []
    for part in parts:
        form = verb_form(part.split()[0])
        if out and not (form and form[1] in ("third", "base", "past") and len(part.split()) >= 2):
            out[-1] = f"{out[-1]} and {part}"
        else:
            out.append(part)
    return out


def _stepped(steps: list[str], text: str, count: int, rng: random.Random) -> Treatment:
    """One sentence that tells several events: each is a beat, an ending shows what became of it."""
    parsed = ideas.understand(steps[0])
    head = casting.head_of(parsed.subject)
    setting = places.mentioned(steps[0]) or places.fitting(head)
    roles, _slots = _cast(parsed, text, setting, rng, True, casting.head_of(parsed.thing) if parsed.thing else "")
    who = roles[0].name
    beats: list[Beat] = []
    near = setting
    for index, step in enumerate([re.sub(rf"^.*?(?=\b{re.escape(_first_verb(steps[0]))}\b)", "", steps[0], count=1), *steps[1:]]):
        near = places.mentioned(step) or near
        line = step if _several(who) else " ".join([third(f[0]) if (f := verb_form(step.split()[0])) else step.split()[0],
            *step.split()[1:]])
        beats.append(Beat(f"{who} {line}", near.wide if places.mentioned(step) is None or len(step.split()) < 5 else "",
            _lit(places.light_in(text), near.lights[min(index, 3)], min(index, 3)), sfx=near.sound, importance=8,
                          tell=f"{who} {line}", new_scene=bool(beats) and near is not setting))
    last = f"{who} look at each other, laugh and wave" if _several(who) else f"{who} looks around, laughs and waves"
    beats.append(Beat(last, near.vista, beats[-1].light, sfx="warm swell", importance=9, frame="vista", tell=last))
    told = tuple(beats)
    return Treatment(setting, roles, _stretched(told, min(count, len(told) + 1), {"S": who}) if len(told) < count else told, None, "steps")


def _first_verb(text: str) -> str:
    at, _, length = ideas._find_verb(text)
    return text[at: at + length] if at >= 0 else text.split()[0]


def _wonder(event: str, text: str, count: int, rng: random.Random) -> Treatment:
    setting = places.mentioned(event)
    who, home = rng.choice(_NOBODY)
    setting = setting or places.SETTINGS[home]
    role = casting.invent(who, setting, rng)
    plot = "wonder" if re.search(r"\b(?:gravity|weight\w*|float\w*|flew|fly|upside)\b", event, re.I) else "marvel"
    slots = {"S": role.name, "go": _gait(role.head, setting), "event": _present(event), "trouble": setting.trouble, "view": setting.view}
    beats = tuple(_beat(line, slots, setting, None, text) for line in plots.trimmed(plots.PLOTS[plot], min(count, 8)))
    return Treatment(setting, (role,), _complete(_stretched(beats, count, slots), text, (role,)), None, plot)


def _present(clause: str) -> str:
    """'gravity took a holiday' -> 'gravity takes a holiday'."""
    out: list[str] = []
    done = False
    for word in clause.strip(" .!?").split():
        form = verb_form(word)
        if not done and out and form and form[1] == "past" and form[0] != word:
            word, done = third(form[0]), True
        out.append(word)
    return " ".join(out)


def _cast(parsed: Idea, text: str, setting: Setting, rng: random.Random, living: bool, thing_head: str) -> tuple[tuple[Role, ...],
    dict[str, str]]:
    names = casting.named_people(parsed.subject if re.search(r"\b(?:called|named)\b|\(",
        parsed.subject) else f"{parsed.subject} {third(parsed.verb or 'walk')}")
    only_name = re.fullmatch(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?", parsed.subject)
    given = parsed.subject if only_name and not actor(parsed.subject) else names[0][0] if names else None
    phrase = re.sub(r"\s*\b(?:called|named)\s+[A-Z]\w+(?: [A-Z]\w+)?", "", parsed.subject)
    if given and phrase.strip() == given:
        phrase = f"a {bible._noun_for(given, '', text)}"
    elif given:
        phrase = re.sub(rf"\b{re.escape(given)}\b,?\s*(?=the |a |an )", "", phrase).strip() or phrase
    hero = casting.invent(phrase, setting, rng, name=given)
    if not living:
        noun = re.sub(r"^(?:the|a|an|my)\s+", "", parsed.subject, flags=re.I)
        name = parsed.subject if re.match(r"(?:the|an?|two|three)\s", parsed.subject, re.I) else noun
        short_name = name if len(name) <= 60 else name[:60].rsplit(" ", 1)[0]
        hero = Role(short_name, short_name, casting.head_of(parsed.subject), "thing")
    roles = [hero]
    who = hero.name
    if parsed.second:
        named = re.fullmatch(r"[A-Z]\w+", parsed.second)
        mate = casting.invent(f"a {bible._noun_for(parsed.second, '', text)}" if named else parsed.second, setting, rng,
            name=parsed.second if named else None, taken=(hero.name,))
        roles.append(mate)
        who = f"{hero.name} and {mate.name}"
    thing, short = parsed.thing or "a small glowing secret", ""
    if parsed.thing and actor(thing_head) and casting.kind_of(thing_head) != "thing" and (casting.kind_of(thing_head) != "machine"
        or thing_head in casting.LIVELY):
        other = casting.invent(parsed.thing, setting, rng, taken=tuple(r.name for r in roles),
                               name=next((n for n, _ in casting.named_people(parsed.thing)), None))
        if re.search(_VEHICLE, thing_head) is None:
            roles.append(other)
            thing, short = other.name, other.name
    bare = re.sub(r"^(?:the|a|an|his|her|their|its|my|one|some)\s+", "", thing, flags=re.I)
    if not short:
        short = f"the {bare}" if not re.match(r"(?:his|her|their|its|the)\b", thing, re.I) else thing
        determined = re.match(r"(?:an?|the|his|her|their|its|my|two|three|four|some|many|every|all|one)\b", thing, re.I)
        thing = thing if determined or thing.endswith("s") else article(thing)
    alive = short in [r.name for r in roles]
    go = _gait(hero.head, setting)
    verb = parsed.verb or "walk"
    skill = " ".join(p for p in (verb if verb not in ("learn", "try", "want", "practise", "practice", "study", "train", "fear") else "",
        parsed.thing) if p) or "dance"
    skill = re.sub(r"^(?:to|how to)\s+", "", skill)
    first, *others = skill.split()
    end = (f"{who} and {short} {_plural_of(go)} side by side, look at {setting.view} and wave" if alive else
           f"{who} sits in {short} and rides off, waving" if re.search(_VEHICLE, thing, re.I) else
           f"{who} stands in front of {short} and waves as lights go on in every window" if re.search(_BUILDING, thing, re.I) else
           f"{who} lifts {short} up high, turns around with it and laughs")
    slots = {
        "S": who, "O": thing, "o": short, "go": go, "view": setting.view, "trouble": setting.trouble, "end": end,
        "guests": _guest(parsed.rest, "for"), "taker": _guest(parsed.rest, "to"),
        "stirs": "opens both eyes" if alive else "begins to shine",
        "wakes": "opens both eyes and lights up" if alive else "is whole at last and starts to shine",
        "against": f"against {thing}" if parsed.thing and alive else "against a much bigger rival",
        "goal": _lead(_toward(parsed)), "there": _lead(_toward(parsed, True)),
        "travels": third(verb) if verb not in ("go", "come", "leave", "arrive", "reach", "visit", "return") else go, "skill": skill,
        "skills": " ".join([third(first), *others]), "does": ideas.clause(parsed) if parsed.verb and parsed.verb not in ("perform",)
        else "dances",
        "act": " ".join(p for p in (ideas.clause(parsed), parsed.place) if p) if parsed.verb
        else f"{go} through the picture and looks around",
        "drifts": third(verb) if parsed.verb else "drifts", "event": "everything changes",
    }
    return tuple(roles), slots


def _guest(rest: str, led_by: str) -> str:
    """Who gets what was made: 'a ghost' from 'for a ghost'; guests or an old woman where the story names nobody."""
    hit = re.match(rf"{led_by}\s+((?:an?|the|his|her|their|my)\s+[\w' -]+)", rest)
    if hit:
        return f"{hit.group(1)[:60]}, who laughs and claps"
    return (
        "a long table of guests who eat, laugh and raise their glasses" if led_by == "for"
        else "a smiling old woman who hugs the messenger")


def _lead(words: str) -> str:
    return f" {words}" if words else ""


def _toward(parsed: Idea, arrived: bool = False) -> str:
    if parsed.verb in ("go", "travel", "journey", "sail", "fly", "walk", "hike", "climb", "reach", "visit", "return", "come",
        "drive") and parsed.thing:
        return f"at {parsed.thing}" if arrived else f"toward {parsed.thing}"
    if parsed.rest and not arrived and parsed.rest.startswith(("to ", "for ", "with ")):
        return parsed.rest
    return "" if arrived or not parsed.thing else f"to {parsed.verb} {parsed.thing}"


def _gait(head: str, setting: Setting) -> str:
    """How a subject gets about here, third person."""
    if setting.name in ("space", "abstract"):
        return "floats"
    if setting.name == "underwater" or head in casting._WATER:
        return "swims"
    if (head in casting._WINGED and head not in ("penguin", "chicken", "hen", "rooster")) or setting.name == "sky" or head in ("kite",
        "balloon", "dragon", "airship", "airplane", "ghost", "cloud", "fairy"):
        return "flies"
    return "rolls" if head in "car truck bus train tram taxi van scooter tractor bicycle bike rover motorcycle vacuum".split() else "walks"


def _plural_of(third_person: str) -> str:
    form = verb_form(third_person)
    return form[0] if form else third_person


def _beat(line: plots.Line, slots: dict[str, str], setting: Setting, parsed: Idea | None, text: str) -> Beat:
    importance, frame, where, sound, template = line
    action = re.sub(r"\{(\w+)\}", lambda m: slots.get(m.group(1), m.group(1)), template)
    if parsed and importance == 9 and where != "vista" and parsed.rest:
        action = f"{action.split(', ')[0]} {parsed.rest}" if len(parsed.rest) < 90 else action
    if _several(slots["S"]):
        action = _agree(action, slots["S"])
    place = getattr(setting, where)
    spot = ideas.understand("x walks " + parsed.place).place if parsed and parsed.place else ""
    named = places.mentioned(spot) if spot else None
    if spot and (named is None or where == "wide"):
        rich = len(re.findall(r"[^\W\d_]{3,}", spot)) >= 3
        guessed = places.mentioned(text) is None
        place = (spot if (where in ("wide", "work") and guessed) or where == "wide"
            else place) if named is None else spot if rich and where == "wide" else place if named is setting or _same_words(spot,
            place) else f"{spot}, {place}"
    index = ("wide", "work", "deep", "vista").index(where)
    asked = places.light_in(text)
    light = _lit(asked, setting.lights[index], index)
    return Beat(action=re.sub(r"\s{2,}", " ", action).strip(" ,"), place=place, light=light,
        sfx=", ".join(p for p in (sound, setting.sound if where == "wide" else "") if p),
                importance=importance, frame=frame, new_scene=where in ("vista", "deep"), tell=action)


def _lit(asked: str, own: str, index: int) -> str:
    """The asked time of day holds for the whole film; without one the day passes."""
    if not asked:
        return own
    return asked if index != 3 else asked + ", a warm glow"


def _same_words(phrase: str, place: str) -> bool:
    words = set(re.findall(r"\w{4,}", phrase.lower()))
    return bool(words) and words <= set(re.findall(r"\w{4,}", place.lower()))


def _several(who: str) -> bool:
    return bool(re.search(r"\band\b", who) or re.match(r"(?:the )?(?:two|three|four|five|six|seven|many|some|all)\b", who,
        re.I) or re.fullmatch(r"[a-z -]+[^s]s", who)
                or (re.match(r"the (?:[\w-]+ )*(?:\w+s|people|children|crowd|men|women)\b", who) and not who.endswith("ss")))


def _agree(action: str, who: str) -> str:
    """Verbs of a plural subject lose their s: 'Miso and Pip walks and looks, dust flies up' -> '… walk and look, dust flies up'."""
    head, found, tail = action.partition(who)
    if not found:
        return action
    out, before, ours = [], "", True
    for word in tail.split(" "):
        bare = word.strip(",")
        form = verb_form(bare)
        leads = before in ("", "and", "then", "slowly", "again", "really", "all") or before.endswith(",")
        if before.endswith(",") or before == "as":
            ours = ours and before != "as" and bool((form and form[1] == "third") or bare in ("and", "turning", "looking"))
        if ours and form and form[1] == "third" and (leads or bare in ("is", "has")):
            word = word.replace(bare, {"have": "have", "be": "are"}.get(form[0], form[0]))
        out.append(word)
        before = word if word else before
    return head + found + " ".join(out)


def _stretched(beats: tuple[Beat, ...], count: int, slots: dict[str, str]) -> tuple[Beat, ...]:
    """More shots than the plot has events: small reactions between the events, each different."""
    who, out = slots["S"], list(beats)
    more = ("{S} breathes out and the eyes follow something small that drifts past", "{S} turns the head slowly and listens",
        "{S} takes three quick steps and stops",
            "a small beetle crawls over the ground, {S} bends down to look", "{S} reaches up and touches the light",
            "the shadow of {S} glides over the ground",
            "{S} jumps down from a low step", "{S} shakes off drops and dust", "{S} points into the distance and nods",
            "wind moves everything around {S}")
    step = 0
    while len(out) < count:
        at = min(1 + (step * 2) % max(1, len(out) - 1), len(out) - 1)
        phrase = more[step % len(more)].replace("{S}", who)
        if step >= len(more):
            phrase += f", for the {step // len(more) + 1}. time" if step // len(more) < 3 else f", moment {step + 1}"
        if _several(who):
            phrase = _agree(phrase, who)
        out.insert(at, replace(out[at - 1], action=phrase, tell="", importance=1, frame=("close", "insert", "medium")[step % 3],
            new_scene=False))
        step += 1
    return tuple(out)


def _complete(beats: tuple[Beat, ...], text: str, roles: tuple[Role, ...]) -> tuple[Beat, ...]:
    """Every content word of a short idea is seen somewhere; what the plot left out stands in the first shot."""
    if len(text) > 220:
        return beats
    shown = " ".join([*(f"{b.action} {b.place} {b.light}" for b in beats), *(r.description for r in roles)]).lower()
    missing = [w for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text) if len(w) > 3 and w.lower() not in _STOP
        and w.lower()[:5] not in shown
               and not (verb_form(w) and (not actor(w) or w.endswith("s"))) and not places.light_in(w)]
    if not missing or not beats:
        return beats
    first = beats[0]
    return (replace(first, action=f"{first.action}, {' '.join(dict.fromkeys(missing[:6]))} in the picture"), *beats[1:])


def present_participle(phrase: str) -> str:
    """'builds a boat' -> 'building a boat' (for titles and captions)."""
    head, *rest = phrase.split()
    form = verb_form(head)
    return " ".join([gerund(form[0]) if form else head, *rest])

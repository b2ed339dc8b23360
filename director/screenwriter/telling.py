"""From an idea of one or two sentences to cast and beats: each clause keeps its own deed, a plot gives it a before and an after."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from director.screenwriter import (
    agreeing,
    bodies,
    carried,
    casting,
    clauses,
    coverage,
    covering,
    endings,
    events,
    hours,
    houses,
    knowledge,
    phrases,
    places,
    players,
    plots,
    venues_of,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause
from director.screenwriter.deeds import Deed, deeds
from director.screenwriter.places import Setting
from director.screenwriter.words import actor, article

_EVENT = re.compile(
    r"^(?:the|one|a) (?:day|night|morning|evening|year|time|moment|summer|winter|week|hour) "
    r"(?:when |that |on which )?(.+)$",
    re.I,
)
_NOBODY = (
    ("a young postwoman", "city"),
    ("an old clockmaker", "village"),
    ("a small boy with a kite", "village"),
    ("a curious street cat", "city"),
)
_ABSTRACT = re.compile(
    r"\babstract\b|\bvisual poem\b|\bmood (?:piece|film)\b|\b(?:shapes|colou?rs|ribbons of|geometr\w+|circles|triangles)\b", re.I
)
_PLAIN = frozenset("do find search lose journey roam fly dash ride strive tell watch meet with help love chase present guard escape "
                   "carry visit play hug release mishap eat catch camp stray vehicle rise lift read tell become fight duel fear land break "
                   "enchant refuse longing couple friends haunt".split())
"""Deeds of which the story itself tells all that is to be seen; the others have a work, a game or a way of their own."""
_RANK = {"core": 0, "open": 1, "end": 2, "turn": 3, "detail": 4, "trouble": 5, "more": 6}
_MISHAP = re.compile(
    r"\[(?:stumble|fall|slip|jump\] back|tumble|cry|shiver|wobble|hide|throw|hold\] on)|falls? (?:over|apart)|boil|rolls over|sparks|"
    r"cloud of|wind$|both arms around|nobody comes|dark cloud", re.I)
"""What goes wrong in a plot; a story that does not tell of it does without."""
_ONCE = ("open", "core", "turn", "end")
_LONG = 7
"""Shots from which on a film is longer than the lines of a plot."""
_MATTERS = (
    ("match game fight final tournament bout", "play"),
    ("race marathon", "win"),
    ("concert show performance recital", "perform"),
    ("dream dreams nightmare", "dream"),
    ("journey trip voyage travel travels adventure adventures way road quest flight", "travel"),
    ("wedding birthday party anniversary holiday christmas", "celebrate"),
    ("search hunt", "search"),
    ("friendship", "meet"),
)
"""What the topic of a title without a verb has people do: 'the last match of a tired boxer'."""


@dataclass(frozen=True)
class Treatment:
    """What the story became before it is framed: its setting, its people and its events."""

    setting: Setting
    roles: tuple[Role, ...]
    beats: tuple[Beat, ...]
    idea: Clause | None = None
    form: str = "idea"
    topic: str = ""  # what an ad or a lesson is about


def tell(text: str, count: int, rng: random.Random, written: str = "") -> Treatment:
    """About `count` beats for an idea; more, up to eight, where the story itself tells more events.

    `written` is the story with its own pronouns, which tell who is a woman, where `text` has nouns for them.
    """
    event = _EVENT.match(text.strip(" .!"))
    if event and not actor(event.group(1).split()[0]) and clauses.understand(f"x {event.group(1)}")[0].verb:
        return _wonder(event.group(1), text, count, rng)
    parts = carried.used(clauses.understand(text)) or (clauses.Clause((text.strip(),)),)
    if _ABSTRACT.search(text) and not any(players.lively(s) for p in parts for s in p.subjects):
        return _mood(parts[0], text, count, True)
    if not parts[0].verb or not any(_acts(s) for p in parts for s in p.subjects):
        whose = _unspoken(clauses.Clause(parts[0].subjects), text)
        parts = (whose, *parts[1:]) if not parts[0].verb or any(players.lively(s) for s in whose.subjects) else parts
    if parts[0].verb == "first day" and not any(players.lively(s) for s in parts[0].subjects):
        return _mood(replace(parts[0], verb="", subjects=(phrases.bare(text),)), text, count, False)
    if not any(_acts(s) for p in parts for s in p.subjects):
        return _mood(parts[0], text, count, _ABSTRACT.search(text) is not None)
    parts = tuple(part for part in parts if part.verb != "first day") or parts           # who is only named acts in what follows
    setting = venues_of.setting(parts, text)
    cast = players.gathered(parts, written or text, setting, rng)
    told = deeds(parts, cast, setting, text)
    plain = len(told) > 1 or told[0].plot in _PLAIN or told[0].body in ("water", "rooted") or _afloat(told[0], cast) or _thin(told[0])
    beats = _covered(told, parts, cast, count, text) if plain else _chosen(told, count, text)
    if not plain and count >= _LONG > len(beats) and len(further := _covered(told, parts, cast, count, text)) > len(beats):
        beats = further                                                  # a long film: all the steps of the deed, and no shot of 20 s
    beats = endings.gathered(houses.outside(beats, told, parts), told, parts, tuple(cast.roles), max(count, len(beats)))
    idea = next((p for p in parts if _NAMES.match(p.thing)), parts[0])
    return Treatment(setting, tuple(cast.roles), beats, idea, told[0].plot)


def filled(plot: str, slots: dict[str, str], setting: Setting, count: int, text: str, roles: tuple[Role, ...]) -> tuple[Beat, ...]:
    """`count` beats of a plot whose slots the caller knows."""
    known = {"view": setting.view, **slots}
    deed = Deed(plot, known, {"S": phrases.plural(slots["S"]), "o": phrases.plural(slots.get("o", ""))}, setting, {})
    return coverage.stretched(_picked([deed], min(count, 8), text), count)


def _acts(subject: str) -> bool:
    return (
        players.lively(subject)
        or actor(casting.head_of(subject)) is not None
        or bool(re.match(r"(?:something|someone|somebody)\b", subject, re.I))
        or bodies.vehicle(subject) != ""
    )


def _unspoken(part: Clause, text: str) -> Clause:
    """'The last match of a tired boxer', 'My dog's first day at the beach', 'a cat and a dog': who, and what the title promises."""
    phrase = part.subjects[0]
    owner = re.match(r"(?:(an?|the|my|our)\s+)?((?:[\w-]+\s+){0,2}?[\w-]+)['’]s\s+(.+)$", phrase, re.I)
    of = re.match(r"(.+?)\s+(?:of|by|about|between|with)\s+((?:an?|the|my|two|three)\s+.+|[A-Z]\w+.*)$", phrase)
    who, matter = phrase, ""
    if owner and (actor(owner.group(2).split()[-1]) or re.fullmatch(r"[A-Z]\w+", owner.group(2))) and not players.lively(owner.group(3)):
        who, matter = f"{owner.group(1) or ''} {owner.group(2)}".strip(), owner.group(3)
    elif of and players.lively(of.group(2)) and not players.lively(of.group(1)):
        who, matter = of.group(2), of.group(1)
    pieces = re.split(r"\s+(?=(?:in|on|at|inside|under|near)\s)", who)
    place = next((p for p in [*pieces[1:], *re.findall(r"(?:in|on|at)\s.+$", matter)] if places.mentioned(p)), "")
    subjects = phrases.split_subjects(pieces[0])
    verb = next((verb for words, verb in _MATTERS if set(words.split()) & set(re.findall(r"\w+", matter.lower()))), "first day")
    if verb == "first day" and matter and places.mentioned(matter):
        verb, place = "roam", place or f"in the {matter}"
    what = (
        re.sub(rf"\s*{re.escape(place)}$|^(?:the )?(?:story|tale|life)$", "", matter).strip()
        if verb in ("play", "win", "celebrate")
        else ""
    )
    what = what if not what or re.match(r"(?:an?|the|his|her)\b", what, re.I) else f"the {what}"
    if casting.head_of(subjects[0]) in ("boxer", "wrestler", "knight", "samurai") and verb == "play":
        verb = "fight"
    verb = "swim" if verb == "first day" and casting.head_of(subjects[0]) in casting.WATER else verb
    what = what[:1].lower() + what[1:]
    return Clause(subjects, verb, what, what, "", place, "", re.sub(rf"\s*{re.escape(place)}$", "", matter).strip() if place else matter)


_NAMES = re.compile(r"(?!(?:him|her|it|them|lost|afraid|is|are)\b(?! [a-z]))(?:(?:an?|the|his|her|their|its|my|our|two|three|some|"
                    r"[A-Z]\w+)\s|[a-z]+$)")
"""An object after which a film can be called."""


def _afloat(deed: Deed, cast: players.Players) -> bool:
    """A paper boat that sails, of which nobody steps aboard."""
    return deed.plot in ("voyage", "flight") and not any(r.kind in ("person", "animal", "fantastic") or r.head in casting.LIVELY
                                                       for r in cast.roles if r.name == deed.slots["S"])


def _thin(deed: Deed) -> bool:
    """Whether the story fills so little of the deed's plot that its own words tell more."""
    return len({line[0] for line in _usable(deed) if line[0] not in ("trouble", "more")}) < 4


def _covered(told: list[Deed], parts: tuple[Clause, ...], cast: players.Players, count: int, text: str) -> tuple[Beat, ...]:
    opening = re.split(r"(?<=[.!?])\s", text)[0]          # what the end brings is not there from the start
    times = hours.told_at(text, tuple(part.led or part.verb for part in parts))
    first = events.split(opening)[0]
    for later in (*times[1:], *(part.words for part in parts[1:])):
        first = first.replace(later, " ") if later and later != times[0] else first
    asked = hours.until_over(hours.light_in(first), text) if told[0].setting.name != "abstract" else ""
    return covering.covered(told, parts, tuple(cast.roles), max(count, min(8, len(told) + 2)), asked, times)


def _chosen(told: list[Deed], count: int, text: str) -> tuple[Beat, ...]:
    wanted = max(count, min(8, len(told) + 2)) if count >= 4 and len(told) > 1 else count
    return _picked(told, min(wanted, 8), text)


def _picked(told: list[Deed], count: int, text: str) -> tuple[Beat, ...]:
    """The lines that tell most: every deed itself, the opening of the first, the end of the last, then turns and details."""
    ranked: list[tuple[tuple[float, int], int, int]] = []
    lines: list[tuple[plots.Line, ...]] = []
    final = max(i for i, deed in enumerate(told) if i == 0 or not deed.plain)
    for index, deed in enumerate(told):
        usable = _usable(deed)
        lines.append(usable)
        last, seen = index == final, 0
        for at, line in enumerate(usable):
            stage = line[0]
            if (stage == "open" and index) or (stage == "end" and not last):
                continue
            if stage == "more" or (stage == "trouble" and _MISHAP.search(line[4])):          # none that the story does not tell of
                continue
            seen += stage == "detail"
            rank = (
                _RANK[stage]
                + (0.6 if stage == "detail" and seen > 1 else 0)
                + (0 if stage in ("core", "open", "end") else 0.1 * (index if stage == "detail" else len(told) - index))
                + (1 if deed.plain and stage not in ("core",) else 0)
            )
            ranked.append(((rank, index), index, at))
    once: dict[str, tuple[int, int]] = {}
    for _, i, at in sorted(ranked):
        once.setdefault(agreeing.spoken(lines[i][at][4], told[i].slots, told[i].many), (i, at))
    keep = sorted(list(once.values())[: max(1, count)])
    keep.sort(key=lambda pair: (lines[pair[0]][pair[1]][0] == "end", pair[0], _place_in_order(lines[pair[0]], pair[1])))
    opening = re.split(r"(?<=[.!?])\s", text)[0]          # what the end brings is not there from the start
    first = events.split(opening)[0] if len(told) > 1 else text
    light = hours.light_in(first) or ("night, cool moonlight" if told[0].plot in ("haunt", "knock", "fear") else "")
    if told[0].setting.name == "abstract":
        light = ""
    return tuple(_beat(lines[i][at], told[i], light, fresh=n > 0 and keep[n - 1][0] != i) for n, (i, at) in enumerate(keep))


def _usable(deed: Deed) -> tuple[plots.Line, ...]:
    """The plot's lines that the story can fill, each stage that happens once only once: the one that says most."""
    out: list[plots.Line] = []
    own = [line for line in plots.PLOTS[deed.plot] if not agreeing.missing(line[4], deed.slots)]
    for stage in _ONCE:
        same = [line for line in own if line[0] == stage]
        best = max(same, key=lambda line: len(set(re.findall(r"\{[oOTAB]\}", line[4]))), default=None)
        own = [line for line in own if line[0] != stage or line is best]
    if any("{A}" in line[4] for line in own if line[0] == "detail"):
        first = next((line for line in own if line[0] == "detail" and "{A}" not in line[4]), None)
        own = [line for line in own if line is not first]  # of two who do the same, each is seen at a part of it
    if deed.plain:
        return tuple(line for line in own if line[0] == "core")
    out += own
    return tuple(out)


def _place_in_order(lines: tuple[plots.Line, ...], at: int) -> float:
    """Reserve lines stand after the work has begun."""
    core = next((i for i, line in enumerate(lines) if line[0] == "core"), 0)
    return core + 0.2 + at / 100 if lines[at][0] == "more" else float(at)


def _beat(line: plots.Line, deed: Deed, asked: str, fresh: bool) -> Beat:
    stage, frame, where, sound, template = line
    if deed.many.get("S") or re.fullmatch(r"the (?:couple|family|band|crowd|team|class|choir|crew)", deed.slots["S"]):
        template = re.sub(r" (?:all )?alone\b", "", template)
    action = agreeing.spoken(bodies.fitted(template, deed.body), deed.slots, deed.many)
    setting = deed.goal if where == "goal" and deed.goal else deed.setting
    key = {"way": "wide", "goal": "vista", "sky": "wide", "rooftop": "vista"}.get(where, where)
    place = deed.places.get(where) or deed.places.get(key, "") if where in ("way", "goal") or where == "wide" else ""
    own = deed.places.get("own", "")
    if own and not place and (stage == "core" or (where == "work" and own.split()[-1] not in setting.work)):
        place = own                                                  # the castle roof is not the great hall
    place = place or (places.SETTINGS[where].wide if where in ("sky", "rooftop") else getattr(setting, key))
    index = ("wide", "work", "deep", "vista").index(key)
    light = asked or setting.lights[index]
    if asked and index == 3 and not re.search(r"night|dark|moon", asked):
        light = f"{asked}, a warm glow"
    return Beat(
        action=action,
        place=place,
        light=light,
        sfx=", ".join(p for p in (sound, setting.sound if key == "wide" else "") if p),
        importance={"core": 9, "open": 8, "end": 8}.get(stage, 5),
        frame=frame,
        new_scene=fresh or where in ("vista", "goal"),
        tell=action,
    )


def _mood(part: Clause, text: str, count: int, abstract: bool) -> Treatment:
    """Nobody acts: shapes, light and colour move through the feeling; things that can be seen are seen."""
    named = places.mentioned(f"{part.place} {text}")
    seen = not abstract and not re.match(
        r"(?:the )?(?:sound|feeling|colou?r|taste|smell|meaning|power|idea|birth|story|secret|time|silence|love|hope|fear|joy|grief)\b",
        part.subjects[0],
        re.I,
    )
    guess = places.hinted(text) or places.fitting(casting.head_of(part.subjects[0]))
    setting = named if named and not abstract else guess if seen and guess else places.SETTINGS["abstract"]
    who = part.subjects[0][:60]
    if part.verb == "first day":
        part = replace(part, verb="")
    change = re.search(
        r"\b(?:into|become|becomes|becoming)\s+((?:an?|the|some)?\s*(?:[\w-]+ ){0,2}[\w-]+(?: of [\w-]+)?)\s*(?:$|[,.;])", part.words + "."
    )
    second = clauses.understand(text)[1:]
    into = change.group(1).strip(" .,") if change else next((p.thing for p in second if p.thing), "") or _feeling(text, who)
    bare = re.sub(r"^(?:the (?:sound|feeling|colou?r|taste|smell|idea|meaning) of|an?|the|my)\s+", "", who, flags=re.I)
    many = phrases.plural(who)
    role_line = who if seen else f"a cloud of soft coloured shapes, {bare.lower()}"
    act = agreeing.predicate(part, many) if part.verb else "in soft light" if seen else "floats in soft light"
    slots = {
        "S": role_line if seen else who,
        "act": act,
        "drifts": act if part.verb else "drifts and glows",
        "into": into,
        "view": setting.view,
        "a": "",
        "o": "",
    }
    slots["s"] = (
        who[:1].lower() + who[1:] if re.match(r"(?:An?|The|My|Our|His|Her|[A-Z]\w+) ", who) and not re.match(r"[A-Z]\w+'s", who) else who
    )
    slots["S"] = who if seen else "a soft cloud of light" if len(bare.split()) == 1 and not part.verb else who
    slots |= dict(zip(("part", "part2"), knowledge.parts(who), strict=False)) if seen else {}
    slots |= {"s0": re.sub(r"^(?:an?|one|some) ", "the ", slots["s"], flags=re.I), "doing": agreeing.doing(part)}
    slots["grown"] = f"the {re.sub(r'^(?:an?|the) ', '', into)}" if change and seen else ""
    deed = Deed(
        "view" if seen and not abstract else "mood", slots, {"S": many}, setting, {"wide": part.place} if part.place and named else {}
    )
    beats = coverage.stretched(_picked([deed], min(count, 8), text), count)
    if abstract and setting.name != "abstract":
        beats = tuple(replace(b, place=b.place if "abstract" in b.place else f"in abstract space, {b.place}") for b in beats)
    return Treatment(setting, (), beats, part, "mood")


def _feeling(text: str, who: str) -> str:
    about = re.search(r"\babout ([\w' -]{3,30})$", text.strip(" .!"))
    return about.group(1) if about else f"the glow of {who[:1].lower() + who[1:]}"


def _wonder(event: str, text: str, count: int, rng: random.Random) -> Treatment:
    setting = places.mentioned(event)
    who, home = rng.choice(_NOBODY)
    setting = setting or places.SETTINGS[home]
    role = casting.invent(who, setting, rng)
    plot = "wonder" if re.search(r"\b(?:gravity|weight\w*|float\w*|flew|fly|upside)\b", event, re.I) else "marvel"
    slots = {"S": role.name, "event": agreeing.now(event), "view": setting.view}
    deed = Deed(plot, slots, {}, setting, {})
    return Treatment(setting, (role,), coverage.stretched(_picked([deed], min(count, 8), text), count), None, plot)


__all__ = ["Treatment", "article", "filled", "tell"]

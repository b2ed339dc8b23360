"""Lists after a lead: 'One umbrella through its life: sold in a shop, left on a bus, …', 'How a violin is made: the board, carving …'."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import attire, casting, coverage, events, finite, phrases, places, players, scenes, series, sifting
from director.screenwriter.beats import Beat
from director.screenwriter.names import NAME, proper
from director.screenwriter.words import actor, article, third, verb_form, verb_like

_LED = re.compile(r"\b(?:show|shots?|scenes?|we see)\s*:\s*([^.\n]+)", re.I)
_WHERE = re.compile(r"(?:at|in|on|under|behind|beside|inside|near|over|across|through|between|among|outside|around|"
                    r"with|without|as)\b", re.I)
_NOUN = r"(?:[\w'’-]+\s+){0,3}?[\w'’-]+(?:\s+of\s+(?:[\w'’-]+\s+){0,2}?[\w'’-]+)?"


def shown(text: str, told: Callable[[str], list[str]]) -> tuple[Beat, ...]:
    """A shot for each thing of a list; what the lead is about is in each, what is told before and after comes before and after.

    `told` gives the sentences of a text that tell something. () where the text has no list.
    """
    found, spoken = series.listed(text), _LED.search(text)
    if spoken:
        lead, items = "", events.split(spoken.group(1))
        before, after = text[: spoken.start()], text[spoken.end() :]
    elif found:
        lead, items = found
        at = text.find(lead)
        end = text.find(items[-1][-12:], at)
        before, after = text[:at], text[end + len(items[-1][-12:]) :] if end >= 0 else ""
    else:
        return ()
    what = "" if SERVICE.search(lead) else subject(lead)
    looks = _looks(what, after)
    spot = places.mentioned(lead)
    room = _ROOM.search(lead)
    near = spot.work if spot and re.search(rf"\b{spot.name}\b", lead, re.I) else ""
    where = scenes.where(lead) or (f"in the {room[0].lower()}" if room else near)
    made: list[Beat] = []
    asked = ("", "")
    if event := _CASE.search(before or lead):
        made.append(scenes.scene(f"{event[1][:1].upper()}{event[1][1:]}"))
    for sentence in told(before):
        if sentence.endswith("?"):
            asked = _process(sentence.rstrip("? "))
            continue
        if len(sentence.split()) > 4 and events._has_deed(sentence):
            made.append(scenes.scene(sentence, made[-1] if made else None))
    who, of = _process(lead)
    who, of = (who, of) if who or of else asked
    ours = re.match(r"(?:\W*(?:hello|hi|hey|dear \w+)\W+)?(?:i|we)\b", lead, re.I) or sifting._ABOUT_FILM.match(lead)
    acting = lead if events._has_deed(lead) and not (SERVICE.search(lead) or who or of or ours or series._OPENS.search(lead)) else ""
    steps = events.split(acting) if acting else []
    leans = acting and all(series._LEANS.match(item) for item in items)
    for deed in steps[:-1] if leans else steps:
        made.append(scenes.scene(deed, made[-1] if made else None))
    anything = _ANYTHING.match(steps[-1]) if steps else None
    if anything and not any(events._has_deed(item) for item in items):
        made.pop()                                               # 'buys stuff he does not need: shoes, a sword'
        items = [f"{anything['does']} {item}" for item in items]
    items = [f"{_verb(steps[-1])} {item}" for item in items] if leans else items
    what = "" if acting and (leans or any(events._has_deed(item) for item in items)) else what
    if not who and not acting and (does := _doer(text, lead)):
        items = [_worked(item, does, "") if _order(item) else _refused(item, does) if _NEVER.match(item) else item for item in items]
    since = _since(items, what)
    for at, item in enumerate(events.resolved([*(b.action for b in made), *items])[len(made):]):
        there = what if at >= since or not events._has_deed(item) else ""
        action = _worked(item, who, of) if who or of else _with(item, there, looks)
        beat = clocked(scenes.scene(action, None), item)
        made.append(replace(beat, new_scene=bool(made), place=beat.place or where))
    for sentence in told(after):
        its = rf"(?:the|it|its|this|our)\b(?:\s+{re.escape(_head(what))})?\s+(?:is|are|stays?|remains?)\b" if what else r"(?!)"
        describes = re.match(its, sentence, re.I)
        if not describes and (events._has_deed(sentence) or len(sentence.split()) >= 4):
            made.append(scenes.scene(sentence, made[-1] if made else None))
    return tuple(made)


_WAY = re.compile(r"(?:the |a )?(?:whole |entire |long )?(?:life|journey|story|trip|path|way|travels) of (?P<what>(?:an?|the|one|our) "
                  r"(?:single )?"
                  r"[a-z' -]{2,30}?),? from (?P<start>[^,.;]{3,40}?) (?:all the way )?(?:in)?to (?P<goal>[^,.;]{3,40})[.!]?$", re.I)


def way(text: str) -> tuple[Beat, ...]:
    """'the life of a raindrop from cloud to sea': where it begins, on its way, where it arrives; () for a text of another kind."""
    hit = _WAY.match(text.strip())
    if not hit or players.lively(hit["what"]):
        return ()
    what, the = hit["what"], re.sub(r"^(?:an?|one|our) ", "the ", hit["what"], flags=re.I)
    start, goal = (place if re.match(r"(?:an?|the|his|her|our|my)\b", place) else f"the {place}" for place in (hit["start"], hit["goal"]))
    lines = ((f"{what} at {start}", "wide"), (f"{the} leaves {start}", "close"), (f"{the} on its way", "track"), (f"{the} reaches "
        f"{goal}", "medium"),
             (f"{goal}, wide and calm, where {the} has come to", "vista"))
    return tuple(Beat(f"{line[:1].upper()}{line[1:]}", frame=frame, tell=line) for line, frame in lines)


_CLOCK = re.compile(r"(?:at )?(?P<time>\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d)\s*[:,–-]?\s+(?P<rest>.{3,})", re.I)


def clocked(beat: Beat, item: str) -> Beat:
    """'3 am alarm' with the time to be read in the picture, and its light."""
    hit = _CLOCK.match(item)
    if not hit:
        return beat
    hour = int(re.match(r"\d+", hit["time"])[0]) % 12 + (12 if re.search("p", hit["time"], re.I) else 0)     # type: ignore[index]
    light = ("night, cool moonlight" if hour < 5 or hour > 20 else "dawn, pink first light" if hour < 7 else "soft morning "
        "light" if hour < 11
             else "bright midday sun" if hour < 15 else "warm afternoon light" if hour < 18 else "evening, warm low light")
    return replace(beat, action=beat.action.replace(item, hit["rest"], 1), text=beat.text or hit["time"], light=light)


def steps(text: str, told: list[str]) -> tuple[Beat, ...]:
    """'wear a helmet, keep the aisle clear, never ride on the forklift': a shot for each of at least three orders; else ()."""
    items = [piece.strip(" .!") for sentence in told for piece in re.split(r"[,;]\s*(?:and |then )*|\s+and "
        r"then\s+", sentence) if piece.strip(" .!")]
    plain = [re.sub(r"^(?:always|then|first|finally|next|and) ", "", item, flags=re.I) for item in items]
    orders = [item for item in plain if _order(item) or _ONE_WORD.fullmatch(item) or _NEVER.match(item)]
    if len(items) < 3 or len(orders) < len(items) - (len(items) > 3):
        return ()
    does = _doer(text, "")
    seen = [_refused(item, does) if _NEVER.match(item) else _worked(item, does, "") if item in orders else item for item in plain]
    read = [item[:1].upper() + item[1:] if len(item.split()) < 9 and does != "a pair of hands" else "" for item in items]
    return tuple(replace(scenes.scene(action), tell=item, text=text)
                 for action, item, text in zip(events.resolved(seen), items, read, strict=True))


_ONE_WORD = re.compile(r"(?:water|prune|feed|sand|press|knead|whisk|"
                       r"stir|cover|serve|bake|mix|fry|drain|rinse|fold|cut|rest|cool|season|enjoy|repeat|wait|breathe|stretch|"
                       r"relax|smile)", re.I)


_WITH_OBJECT = frozenset("place put set lay hang keep leave position water prune feed sand press knead whisk".split())
_NEVER = re.compile(r"(?:never|don['’]t|do not) [a-z]+ ", re.I)


def _refused(item: str, does: str) -> str:
    """'never ride on the forklift' -> 'the staff turns away from the forklift': what is forbidden is seen to be left alone."""
    rest = re.sub(r"^(?:never|don['’]t|do not) ", "", item, flags=re.I)
    thing = next(iter(re.findall(r"\b(?:the|an?|your) (?:[a-z-]+ )?[a-z-]+$", rest)), "")
    return f"{does} {'turn' if does.endswith('s') and 'hands' not in does else 'turns'} away from {thing.replace('your', 'the') or 'it'}"


def _order(item: str) -> bool:
    """'line up', 'lift with your knees': what somebody is told to do."""
    word = item.split()[0].lower()
    second = item.split()[1].lower() if " " in item else ""
    if second and _described(word, second):
        return False
    told = _base(word) and actor(word) is None and (" " in item or _ONE_WORD.fullmatch(item) is not None)
    base = (verb_form(second) or ("", ""))[0]
    rises = bool(base) and wordnet.uses(base, "verb") > 2 * wordnet.uses(base, "noun")               # 'water rises', not 'wash dishes'
    rises = rises and wordnet.uses(word, "noun") > wordnet.uses(word, "verb")
    acts = _acts(second) and (len(item.split()) > 2 or rises) if second else False
    return told and not re.match(r"\w+ (?:is|are)\b", item) and not acts


def _described(word: str, second: str) -> bool:
    """'white dwarf', 'calm morning', 'wind picking up': a thing with its quality or what it does, and no order."""
    noun, deed, quality = (wordnet.uses(word, kind) for kind in ("noun", "verb", "adj"))
    if second.endswith("ing") and noun > deed and (verb_form(second) or ("", ""))[1] == "ing":
        return True
    if quality and wordnet.is_a(second, "time period", "time of day") and not second.endswith("s"):
        return True
    return quality > deed and len(wordnet.meanings(second, "noun")) > 0 and verb_form(second) is None


def _base(word: str) -> bool:
    form = verb_form(word) or verb_like(word, "base")
    known = word in dictionary.bases(word, "verb") and wordnet.uses(word, "verb") >= max(1, wordnet.uses(word, "noun"))
    return known if form is None else form[1] == "base"


def _acts(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form[1] == "third" and actor(word) is None


def _doer(text: str, lead: str) -> str:
    """Who does the steps: the guide who is named, else those they are for ('for new warehouse staff'), else a pair of hands."""
    host = re.search(r"\b(?i:guide|host|mascot|presenter|hero|character|instructor)\b[^.:]{0,60}?\b(?:called|named)\s+([A-Z]\w+)", text)
    host = host or re.search(rf"(?:(?<=[.!?\n]\s)|(?<=\n)|^)({NAME})(?:\s*\([^()\n]*\))?(?=[.\n]|$)", text)
    if host and proper(host[1]):
        return host[1]
    return _learner(f"{lead}. {text}") or "a pair of hands"


def _learner(text: str) -> str:
    """Those a training is for: 'new warehouse staff'; '' where nobody is named."""
    learner = re.search(r"\bfor (?:our |the |all )?((?:[a-z-]+ ){0,2}(?:staff|volunteers|members|visitors|children|kids|pupils|students|"
                        r"employees|"
                        r"trainees|guests|players|parents|patients|beginners|drivers|workers|nurses|teachers|newcomers|crew|team|"
                        r"colleagues|lifeguards|waiters|cleaners|cooks|apprentices|helpers))\b",
                        text, re.I)
    return learner[1] if learner else ""


_TRAINING = re.compile(r"\b(?:onboarding|induction|training|safety|instruction\w*|refresher)\b", re.I)


def with_learners(beats: tuple[Beat, ...], text: str) -> tuple[Beat, ...]:
    """The film of a training with those it is for in its first picture: 'safety film for farm workers'."""
    who = _learner(text) if _TRAINING.search(text) else ""
    head = who.split()[-1].lower() if who else ""
    if not head or not beats or any(head in beat.action.lower() for beat in beats):
        return beats
    looks = "looks" if head in ("staff", "crew", "team") else "look"
    return (replace(beats[0], action=f"{beats[0].action.rstrip(' .')}, {who} {looks} on"), *beats[1:])


def _verb(clause: str) -> str:
    """'they row through the years' -> 'they row': who does what, without where."""
    at, _, end = finite.verb(clause, first=True, plural=False)
    rest = re.split(r"\s+(?:through|over|across|along|past|in|on|at|into|from|to|by|around)\b", clause[end:])[0]
    return clause[:end].rstrip() + rest if at > 0 else clause


SERVICE = re.compile(r"\b(?:app|website|platform|service|software|agency|insurance|subscription)$", re.I)
"""'a dog walking app': nothing that is seen, and no deed."""


def _since(items: list[str], what: str) -> int:
    """From which item on a thing is there: 'the van arrives' brings the van that a list is about."""
    return next((at for at, item in enumerate(items) if what and re.search(rf"\b{re.escape(_head(what))}\b", item, re.I)), 0)


_ROOM = re.compile(r"\b(?:warehouse|office|school|kitchen|hospital|factory|canteen|gym|library|museum|shop|laboratory|lab|clinic|garage|"
                   r"studio|"
                   r"airport|station|animal shelter|workshop|hotel|restaurant|bakery|classroom|swimming pool|theatre|greenhouse)\b", re.I)


_CASE = re.compile(r"\bwhat to do (?:when|if|in case) ([^.:;!?\n]{4,80}?)(?=\s*[.:;!?\n]|$)", re.I)
"""What a list of steps is for: 'what to do when the fire alarm goes'."""


_ANYTHING = re.compile(r"(?P<does>.+?)\s+(?:stuff|things|something|everything|all sorts|odd things|the following)\b[^:]*$")


def subject(lead: str) -> str:
    """The thing a list is about: 'One amphora through its life' -> 'the amphora'; '' where the lead names none."""
    lead = re.sub(r"^\W*(?:follow|track|trace|watch|accompany)(?:ing|s)?\s+(?=(?:an?|one|the|our)\s)", "", lead, flags=re.I)
    hit = re.match(rf"(?:(?:the )?(?:life|story|journey|day|years?) of\s+)?(?:an?|one|the|our|this|that|my)\s+(?!(?:film|video|story|"
                   rf"day)\b){_NOUN}"
                   r"(?=(?:['’]s)?\s+(?:through|over|across|in|seen|from|on|at|goes|travels|moves|and|as|during)\b|['’]s (?:life|day|"
                   r"journey)|"
                   r"[,:]|\s*$)", lead.strip(), re.I)
    named = re.match(r"([A-Z][a-zà-ÿ]+)(?=\s*(?:\(|,|$|through\b|over\b|in\b|on\b))", lead.strip())
    if named and not hit and actor(named[1].lower()) is None and named[1] not in casting._NOT_NAMES and "(" in lead:
        return named[1]
    about = re.search(rf"\b(?:about|on|of)\s+((?:an?|the|one|our|my)\s+{_NOUN})\s*$", lead.strip(" ,"), re.I)
    if about and (not hit or sifting.of_films(lead)):
        return re.sub(r"^(?:one|our|my|an?)\s+", "the ", about[1], flags=re.I)
    if not hit or sifting.is_wish(hit.group(0)) or sifting.of_films(hit.group(0)) or wordnet.is_a(_head(hit.group(0)), *_GENRES):
        return ""
    bare = re.sub(r"^(?:the )?(?:life|story|journey|day|years?) of\s+", "", hit.group(0), flags=re.I)
    bare = re.sub(r"^(?:one|our|this|that|my|an?)\s+", "the ", bare, flags=re.I)
    return bare[:1].lower() + bare[1:]


_GENRES = ("show", "movie", "drama", "comedy", "narrative", "literary composition")


def _head(what: str) -> str:
    return what.split()[-1]


def _looks(what: str, after: str) -> str:
    """What is told of the thing after the list: 'pink with a blue ribbon'."""
    if not what:
        return ""
    thing = rf"\b(?:the|our|this)\s+(?:[\w-]+\s+)?{re.escape(_head(what))}"
    hit = re.search(rf"{thing}\s+(?:is|are)\s+(?:always )?([^.;\n]{{3,90}})", after, re.I)
    if not hit:
        return ""
    parts = re.split(r",?\s+and\s+(?=(?:we|it|they|always|must|should|is|are|stays?)\b)|,\s+(?=(?:always|visible|in)\b)", hit.group(1))[0]
    return "" if re.match(r"(?:always |visible |in |to |the )", parts, re.I) else parts.strip()


def _with(item: str, what: str, looks: str) -> str:
    """The item with the thing the list is about in it, where it does not name it itself."""
    if not what:
        return item
    named = re.search(rf"\b{re.escape(_head(what))}\b", item, re.I)
    thing = f"{what}, {looks}," if looks else what
    if named:
        return item
    if _WHERE.match(item):
        return f"{thing} {item}"
    first = item.split()[0].lower()
    form = verb_form(first)
    if events._has_deed(item) and not (form and form[1] == "past"):
        return f"{item}, {what}{' ' + looks if looks and ' ' not in looks else ''} in view"
    if (form and form[1] in ("past", "ing")) or re.match(r"\w+(?:ed|en|ing)\b", item, re.I) or attire.adjective(first) or first == "brand":
        return f"{thing.rstrip(',')}, {item}"
    return f"{item}, {thing.rstrip(',')} in view"


def _process(lead: str) -> tuple[str, str]:
    """(who works, what on) of a lead that asks how: 'How crews bring down a tower' -> ('crews', 'the tower')."""
    asked = re.match(r"(?:the story of |see |watch |learn |this is )?how\s+(.+)$", lead.strip(" .,"), re.I)
    if not asked:
        return "", ""
    claim = re.sub(r"^(?:to|we|you|do|does|is|are)\s+", "", asked.group(1))
    who = events._subject(claim)
    objects = [re.sub(r"^an?\s+", "the ", re.sub(r"\s+\w+ly$", "", thing), flags=re.I) for thing in coverage.things(claim)]
    if players.lively(who):
        return who, objects[0] if objects else ""
    return "a pair of hands", re.sub(r"^(?:an?|the)?\s*", "the ", who, count=1) if who else objects[0] if objects else ""


def _worked(item: str, who: str, of: str) -> str:
    """A step of a process as a picture: 'carving the scroll' -> 'a pair of hands carves the scroll'."""
    word = item.split()[0]
    form = verb_form(word.lower()) or verb_like(word.lower(), "ing")
    form = form or ((word.lower(), "base") if _order(item) else None)
    if form and (form[1] == "ing" or (form[1] == "base" and _order(item))):
        many = who.endswith("s") and not who.endswith(("ss", "hands")) and who.islower()
        rest = re.sub(r"\byour(?:self|selves)?\b", "their" if many else "the", item[len(word):].strip())
        if form[0] in _WITH_OBJECT and (not rest or re.match(r"(?:in|on|at|under|near|beside|into|onto|by|over)\b", rest)):
            rest = f"it {rest}".strip()                           # 'place in the light'
        near = f", {of} in view" if of and len(item.split()) < 3 else ""
        return f"{who} {form[0] if many else third(form[0])}{' ' + rest if rest else ''}{near}"
    if events._has_deed(item):
        return item
    named = item if re.match(r"(?:an?|the|one|two|three|his|her|their|\d+)\b", item, re.I) or phrases.bare(item).endswith("s") else (
        item if " " not in item else article(item))
    return f"{named}, {of} in view" if of and of.split()[-1] not in item else named

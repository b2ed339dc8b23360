"""Films of stages: seasons, hours of a day, years, one thing that becomes the next, and lists of things to show."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter import events, hours
from director.screenwriter.beats import Beat
from director.screenwriter.words import actor

_SEASONS = ("spring", "summer", "autumn", "winter")
_HOURS = (
    ("dawn", r"dawn|sunrise|daybreak|first light"),
    ("morning", r"morning"),
    ("noon", r"noon|midday"),
    ("afternoon", r"afternoon"),
    ("dusk", r"dusk|sunset|twilight"),
    ("evening", r"evening"),
    ("night", r"night|midnight|starry night"),
    ("dawn again", r"dawn again|sunrise again"),
)
_HOUR = (
    r"(?:dawn|sunrise|daybreak|first light|morning|noon|midday|afternoon|golden hour|blue hour|dusk|sunset|twilight|evening|"
    r"nightfall|night|midnight)(?: again)?"
)
_LIGHT = {
    "dawn": "first light of dawn, pink sky",
    "sunrise": "sunrise, low golden light",
    "morning": "soft morning light",
    "noon": "bright midday sun",
    "midday": "bright midday sun",
    "afternoon": "warm afternoon light",
    "dusk": "dusk, blue light, first lamps",
    "sunset": "sunset, warm orange light",
    "evening": "evening, warm low light",
    "night": "night, cool moonlight",
    "midnight": "midnight, cool moonlight and stars",
}
_YEAR = {
    "spring": (("white blossom opens", "small birds land on"), "spring, fresh morning light"),
    "summer": (("bright green leaves move around", "a bee flies over"), "summer, warm golden light"),
    "autumn": (("red and yellow leaves drift down onto", "the wind sweeps fallen leaves around"), "autumn, soft grey light"),
    "winter": (("thick snow falls on", "icicles drip beside"), "winter, falling snow, blue evening light"),
}
_SOUND = {"autumn": "wind, leaves", "winter": "wind over snow", "spring": "birdsong", "summer": "cicadas"}


@dataclass(frozen=True)
class Stage:
    """One stage: `name` ('winter', '1985', 'a seed'), the light it brings, and what happens in it where the text says so."""

    name: str
    light: str = ""
    action: str = ""
    kind: str = ""


def stages(text: str) -> tuple[Stage, ...]:
    """The stages of a text that is a film of stages; () for any other."""
    return _seasons(text) or _hours(text) or _years(text) or _becoming(text)


_DATES = re.compile(r"\b(?:the )?(?:1[5-9]|20)\d\ds?\b(?:(?:,\s*(?:and )?|\s+and\s+|\s*(?:->|→|/)\s*)"
                    r"(?:(?:the )?(?:1[5-9]|20)\d\ds?|today|now|tomorrow)\b){2,}", re.I)
"""'1970s, 1980s, 1990s, today'."""
_STEPS = {"decade": 10, "ten years": 10, "10 years": 10, "year": 1, "five years": 5, "5 years": 5, "century": 100, "generation": 25}


def _years(text: str) -> tuple[Stage, ...]:
    """'the same table from 1950 to 2020, one shot per decade': a stage for each step."""
    year = r"(1[5-9]\d\d|20\d\d)"
    span = re.search(rf"\b(?:from\s+)?{year}s?\s*(?:to|until|till|through|-|–|→)\s*(?:the\s+)?{year}\b", text, re.I)
    if span and len(text.split()) <= 14 and not re.search(r"\bof\b|\bin\b", text[: span.start()]) and int(span[2]) - int(span[1]) >= 30:
        return tuple(Stage(str(year), kind="year") for year in range(int(span[1]), int(span[2]) + 1, 10))[:24]
    row = _DATES.search(text)
    if row:
        names = [name.strip() for name in re.split(r",\s*(?:and )?|\s+and\s+|\s*(?:->|→|/)\s*", row[0])]
        return tuple(Stage(name, kind="year") for name in names)[:24]
    pace = re.search(r"\b(?:per|every|each|a|by)\s+(decade|ten years|10 years|year|five years|5 years|century|generation)\b", text, re.I)
    if not span or not pace:
        return ()
    years = range(int(span[1]), int(span[2]) + 1, _STEPS[pace[1].lower()])
    return tuple(Stage(str(year), kind="year") for year in years) if 3 <= len(years) <= 24 else ()


def _seasons(text: str) -> tuple[Stage, ...]:
    low = text.lower().replace("fall ", "autumn ").replace("fall,", "autumn,")
    named = [m.group(0) for m in re.finditer(r"\b(?:spring|summer|autumn|winter)\b", low)]
    order = list(dict.fromkeys(named))
    everything = re.search(
        (
            r"\b(?:four|all|the) seasons\b|through the (?:seasons|year)\b|seasons (?:change|pass|turn)|vier "
            r"jahreszeiten|quatre saisons|cuatro estaciones"
        ),
        low,
    )
    if (
        len(order) < 3
        and not everything
        and not re.search(
            (
                r"\bfrom (?:spring|summer|autumn|winter) to (?:spring|summer|autumn|"
                r"winter)\b"
            ),
            low,
        )
    ):
        return ()
    if len(order) < 3:
        start = re.search(
            (
                r"(?:start|begin|starting|beginning|from|first)\w*\s+(?:in|with|at)?\s*(?:the )?(spring|summer|autumn|"
                r"winter)"
            ),
            low,
        )
        turn = _SEASONS.index(start.group(1) if start else order[0] if order else "spring")
        order = [*_SEASONS[turn:], *_SEASONS[:turn]]
    back = named and len(named) > len(order) and named[-1] == order[0]
    return tuple(Stage(s, _YEAR[s][1], kind="season") for s in [*order, *(order[:1] if back else [])])


def _hours(text: str) -> tuple[Stage, ...]:
    rows = re.finditer(
        (
            rf"\b({_HOUR})(?:\s*(?:,|/|→|->|>|–|—|-|to|then|and|into|turns? into|becomes?|until)+\s*(?:at |the |then |"
            rf"again |and |(?:begin|start|end|finish|clos)\w* (?:with |on |in )?)*(?:{_HOUR}))+"
        ),
        text,
        re.I,
    )
    listed = max(rows, key=lambda row: len(re.findall(_HOUR, row[0], re.I)), default=None)
    names = [m.group(0).lower() for m in re.finditer(_HOUR, listed.group(0), re.I)] if listed else []
    if len(names) == 2 and len(text.split()) <= 12 and not any(actor(w) for w in re.findall(r"[a-z]+", text.lower())) \
            and re.search(rf"{_HOUR} (?:to|until|till) {_HOUR}", text, re.I):
        order = [hour for hour, _ in _HOURS[:-1]]
        if names[0] in order and names[1] in order and order.index(names[0]) < order.index(names[1]):
            names = order[order.index(names[0]): order.index(names[1]) + 1]
    if (
        len(names) < 3
        and re.search(
            (
                r"\b(?:through|over|during|in|of) (?:a|one|the course of a|the) (?:whole |entire |single |full )"
                r"?day\b(?! in)"
            ),
            text,
            re.I,
        )
        and re.search(r"\bsame\b|\bfixed\b|\blocked\b|\bone (?:window|tree|corner|street|square|bench|table|room)\b", text, re.I)
    ):
        names = names if len(names) > 2 else ["dawn", "noon", "dusk", "night"]
    if len(names) < 3:
        return ()
    return tuple(Stage(n, next((v for k, v in _LIGHT.items() if n.startswith(k)), hours.light_in(n)), kind="hour") for n in names)


_PLACED = re.compile(r"\s+(?=(?:on|in|at|over|above|behind|under)\s+(?:an?|the)\b)", re.I)
_ENDS_IN = re.compile(r"\b(?:becom\w+|turn\w* into|transforms? into|morphs? into)\s+(?:[\w'’-]+\s+){1,3}?(?P<where>(?:on|in|at|over|above|"
                      r"behind|under)\s+(?:an?|the)\s+[^,.;:\n]{3,40})", re.I)


def _becoming(text: str) -> tuple[Stage, ...]:
    """'from a seed to a forest to a city', 'from 1985 to 1995 to 2005', 'a puddle becomes a lake becomes a sea'."""
    thing = r"(?:(?:an?|the|one)\s+)?[\w'’-]{1,30}(?:\s+(?!to\b|into\b|through\b|and\b|in\b|becom|turn)[\w'’-]{1,30}){0,3}"
    hit = re.search(rf"\bfrom\s+({thing}(?:\s+(?:to|into|through)\s+{thing}){{2,}})", text, re.I)
    if hit:
        names = re.split(r"\s+(?:to|into|through)\s+", hit.group(1))
    else:
        hit = re.search(
            (
                rf"\b({thing}(?:\s*,?\s+(?:becomes?|turns? into|turning into|becoming|transforms? into|morphs? into)"
                rf"\s+{thing}){{2,}})"
            ),
            text,
            re.I,
        )
        names = (
            re.split(r"\s*,?\s+(?:becomes?|turns? into|turning into|becoming|transforms? into|morphs? into)\s+", hit.group(1))
            if hit
            else []
        )
    if not hit or len(names) < 3:
        return ()
    names[-1] = _PLACED.split(names[-1])[0]
    return tuple(
        Stage(
            re.sub(r"\s+again$", "", n.strip()),
            hours.light_in(n),
            kind="year" if re.fullmatch(r"(?:the )?(?:1[5-9]|20)\d\ds?|today|now", n.strip()) else "thing",
        )
        for n in names
    )


def subject(text: str) -> str:
    """What is seen in every stage: 'a street corner', 'the same bench', 'one oak tree'; '' when the text names nothing."""
    for pattern in (
        r"\bthe same (?!spot\b|position\b|angle\b|frame\b|time\b)"
        r"([\w-]+(?: (?!in\b|and\b|every\b)[\w-]+)?)(?= in (?:every|each|all)| throughout|$|[,.;])",
        r"(?:one location|location|place|setting|subject)\s*[:,]\s*((?:an? |the |one )?[\w' -]+)",
        r"\b((?:an? |the |one |single |this |our |my |same ){1,2}(?!day\b|year\b|minute\b|video\b|film\b|single\b|shot\b|location\b|"
        r"whole\b)(?:[\w'-]+ ){0,3}?[\w'-]+)(?=\s+(?:through|over|across|in|from|goes|during|as|on|at|seen|"
        r"changes|ages|throughout|that|which)\b|[,:;.]|$)",
    ):
        hit = re.search(pattern, text, re.I)
        if hit:
            return re.sub(r"^(?:one|single)\s+(?:single\s+)?", "a ", hit.group(1).strip(), flags=re.I)
    return ""


def subject_line(sentence: str) -> bool:
    """Whether a sentence only says what is seen in every stage ('The same bench through the year')."""
    stays = r"\bsame\b|\bfixed\b|\blocked\b|\bthrough the\b|\bfrom .+ to .+\b|\b(?:becomes?|turns? into)\b"
    return re.search(stays, sentence, re.I) is not None


def beats(text: str, found: tuple[Stage, ...]) -> tuple[Beat, ...]:
    """A beat for each stage, with what stays in all of them."""
    what = subject(text)
    fixed = re.search(r"\bthe same ([\w-]+(?: (?!in\b)[\w-]+)?) in (?:every|each|all)", text, re.I)
    spot = re.search(r"(?:one location|location|place|setting)\s*[:,]\s*((?:an? |the )[\w' -]+)", text, re.I)
    where, stays = spot.group(1) if spot else "", _ENDS_IN.search(text)
    name = re.sub(r"^(?:an?|the|one|our|my|this)\s+", "", fixed.group(1) if fixed else what, flags=re.I) or "place"
    out: list[Beat] = []
    for index, stage in enumerate(found):
        it = f"the {name}" if index and not fixed else f"the same {name}" if fixed else (what or "the place")
        place = f"at {where}" if where else stays["where"].strip() if stays else ""
        if stage.kind == "season":
            action = f"{stage.name}: {_YEAR[stage.name][0][index >= 4]} {it}"
        elif stage.kind == "hour":
            action = f"{it} {'in the' if re.search('morning|afternoon|evening', stage.name) else 'at'} {stage.name}"
            action += f", {_HOURLY[index % len(_HOURLY)]}"
        elif stage.kind == "year":
            action = f"{stage.name}: {it}, everything around it in the style of {stage.name}"
        else:
            after = found[index + 1].name if index + 1 < len(found) else ""
            action = f"{stage.name} {'slowly becomes ' + after if after else 'fills the picture, at rest'}"
            it = ""
        out.append(
            Beat(
                action=action,
                place=place,
                light=stage.light,
                tell=f"{stage.name[:1].upper()}{stage.name[1:]}.",
                new_scene=index > 0,
                frame="wide",
                sfx=_SOUND.get(stage.name, ""),
            )
        )
    return tuple(out)


_HOURLY = (
    "the light slowly grows",
    "short hard shadows",
    "long shadows move over the ground",
    "the last light fades",
    "lamps come on one by one",
    "stars turn slowly above",
)


_OPENS = re.compile(r"^(?:how|why|what|where|when)\b|\b(?:shows?|explains?|teaches|presents?|demonstrates?|follows?|sees?|goes|travels?|"
                    r"passes|is|are|"
                    r"lives?|has|have|moves?|ages?|changes|grows?|told|seen|filmed)\b[^,]*$", re.I)
"""Leads that open a list of pictures: 'how a violin is made', 'a coin travels through a town'."""
_LEANS = re.compile(r"(?:past|over|under|through|across|along|into|up|down|from|to|in|on|at|by|behind|between|around|with)\b", re.I)


def listed(text: str) -> tuple[str, list[str]] | None:
    """('One amphora through its life', ['the potter's wheel', …]) from a sentence that lists what to show after a colon or a dash."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        for hit in re.finditer(r":\s+|\s+[–—]\s+", sentence):
            lead, rest = sentence[: hit.start()].strip(), sentence[hit.end() :].strip(" .")
            pieces = [
                p
                for p in re.split(r",\s*(?:and finally |finally |and then |then |and )?|\s*/\s*|;\s*|\s+[–—]\s+(?:then )?", rest)
                if p.strip()
            ]
            names = all(re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", p.strip()) for p in pieces)
            if names or re.match(r"(?:everybody|everyone|all of)\b", lead, re.I):
                continue                                     # 'Three siblings inherit a circus: Bruno, Vi, Dot' presents them
            if len(pieces) >= 3 and len(lead.split()) >= 1 and sum(len(p.split()) for p in pieces) <= 14 * len(pieces):
                items = [p.strip() for p in pieces] if all(len(p.split()) <= 7 for p in pieces) else list(events.split(rest))
                return lead, items if len(items) >= 3 else [p.strip() for p in pieces]
    return None

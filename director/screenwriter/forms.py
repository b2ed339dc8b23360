"""Stories that bring their own order: screenplays, shot lists, verses, stages, several sentences. Text to beats."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import events, quotes, scenes, scripts, segments, series, sifting, topics, whereabouts, who
from director.screenwriter.beats import Beat

_SPOKEN = re.compile(r"\b(?:show|shots?|scenes?|we see)\s*:\s*[^.\n]+,[^.\n]+", re.I)


def shape(text: str) -> str:
    """'screenplay', 'list', 'sections', 'show', 'seasons', 'prose' or 'idea'."""
    if scripts.HEADING.search(text):
        return "screenplay"
    parts = segments.cut(text)
    if parts:
        return parts.kind
    if scripts.spoken(text):
        return "screenplay"
    if series.stages(text) and not _eventful(text):
        return "seasons"
    if _SPOKEN.search(text) or series.listed(text):
        return "show"
    return "prose" if len(sentences(text)) >= 3 else "idea"


_AD_FIRST = re.compile(r"^(?:i|we)(?:['’](?:m|re|ve|d))? [^:]{4,120}?\b(?:ad|advert|commercial|spot|video|film|clip|promo) [^:]{0,60}:\s+"
                       r"(?=[a-z])", re.I)
_OF_ME = re.compile(r"(?:i(?:['’]m|['’]ve)?|im|ive|we(?:['’]re|['’]ve)?) (?!see\b|follow\b|watch\b|hear\b|open\b|start\b|begin\b|end\b|"
                    r"cut\b|find\b|"
                    r"meet\b|close\b|finish\b|stay\b|never\b|are\b|zoom\b|pull\b|push\b|move\b)", re.I)
"""'I sell bracelets': told of who asks."""


_ASKS = re.compile(r"\b(?:and|so) (?:we|i)(?:['’]d)? (?:want|need|would like|like|are looking for) (?:an? |some )?[^,.;:]{0,30}?"
                   r"\b(?:ad|advert\w*|commercial|spot|video|film|clip|promo|trailer|teaser)\b", re.I)
"""'Our bakery opens in May and we want an advert': why the film is made."""


def _eventful(text: str) -> bool:
    """Whether a text that names stages tells events of its own: then it is filmed as it is told."""
    told = [part for s in sentences(text) if not series.subject_line(s) for part in events.split(s)]
    deeds = [part for part in told if events._has_deed(part) and len(part.split()) > 3]
    return len(deeds) >= 2 and len(text.split()) > 18


def sentences(text: str) -> list[str]:
    """The sentences of a text that tell something."""
    told = [_listed(s) for s in sifting.sentences(text) if not sifting.is_wish(s) and not sifting.is_rule(s)]
    told = [s for s in told if not sifting.of_films(s)]
    told = [_AD_FIRST.sub("", s) for s in told]                        # 'we are two people and need an ad for X: a driver …'
    others = [s for s in told if not (_OF_ME.match(s) or _ASKS.search(s))]
    return others or told


def _listed(sentence: str) -> str:
    """'Safety clip for staff: wear a helmet, keep the aisle clear' -> what stands after the colon, where the lead only names the film."""
    lead, colon, rest = sentence.partition(": ")
    return rest if colon and "," in rest and len(rest.split()) > 3 and sifting.of_films(lead) and not sifting.is_wish(rest) else sentence


def beats(text: str, form: str, count: int | None, seconds: float | None = None) -> tuple[Beat, ...]:
    """The beats of a text that has a form of its own, in the text's order. `count`: exactly so many; `seconds`: of the whole film."""
    least, most = (count, count) if count else _span(seconds)
    if form == "screenplay":
        made = scripts.screenplay(text)
    elif form in ("list", "sections"):
        made = _parts(text, least, most)
    elif form == "seasons":
        made = series.beats(text, series.stages(text))
    elif form == "show":
        made = topics.shown(text, sentences) or _prose(text, least, most)
    else:
        made = _prose(text, least, most)
    made = tuple(b for b in made if re.search(r"[^\W\d_]", b.action)) or _prose(text, 1, most) or (Beat(text.strip()[:300]),)
    return fitted(made, count) if count else made


def _span(seconds: float | None) -> tuple[int, int]:
    """Fewest and most shots for a length: one per four and a half to one per two and a half seconds."""
    total = seconds or 32.0
    return max(1, round(total / 4.6)), max(3, min(20, int(total / 2.6)))


def fitted(made: tuple[Beat, ...], count: int) -> tuple[Beat, ...]:
    """Exactly `count` beats: long ones are split at their joints, neighbours are merged; order stays."""
    out = list(made)
    while len(out) < count:
        for at in sorted(range(len(out)), key=lambda i: -len(out[i].action)):
            halves = _halves(out[at].action)
            if halves:
                first, second = events.resolved(list(halves))
                out[at : at + 1] = [
                    replace(out[at], action=first),
                    replace(out[at], action=second, dialogue="", voice="", text="", camera="", new_scene=False),
                ]
                break
        else:
            at = _richest(out)
            nth = sum(b.action.endswith(_base(out[at].action)) for b in out)
            out.insert(
                at + nth,
                replace(
                    out[at],
                    action=_detail(_base(out[at].action), nth + at),
                    dialogue="",
                    voice="",
                    text="",
                    camera="",
                    importance=1,
                    frame=("insert", "close", "medium")[nth % 3],
                    new_scene=False,
                    tell="",
                ),
            )
    looks = sorted((b for b in out if b.importance < 5 and not (b.tell or b.dialogue or b.voice or b.text)), key=lambda b: b.importance)
    for look in looks[: max(0, len(out) - count)]:                        # a mere look makes room before two events share a shot
        out.remove(look)
    while len(out) > count:
        at = min(
            range(len(out) - 1),
            key=lambda i: (
                out[i + 1].new_scene,
                bool(out[i].dialogue and out[i + 1].dialogue),
                len(out[i].action) + len(out[i + 1].action),
            ),
        )
        out[at : at + 2] = [_merged(out[at], out[at + 1])]
    return tuple(out)


_EYES = (
    "a small detail in very close view:",
    "from the other side:",
    "from far away:",
    "slowly from above:",
    "from low down near the ground:",
    "a quiet moment before the next:",
    "through something in the foreground:",
    "light and shadow move:",
    "hands and small movements:",
    "one last look:",
)
_SEEN = re.compile("^(?:" + "|".join(re.escape(e) for e in _EYES) + r")\s*", re.I)


def _base(action: str) -> str:
    return _SEEN.sub("", action)


def _richest(made: list[Beat]) -> int:
    """The beat that has been looked at least often, then the longest."""
    seen = [sum(_base(b.action) == _base(a.action) for b in made) for a in made]
    return min(range(len(made)), key=lambda i: (seen[i], -len(made[i].action), i))


def _detail(action: str, index: int) -> str:
    return f"{_EYES[index % len(_EYES)]} {action}"


def _merged(a: Beat, b: Beat) -> Beat:
    joined = f"{a.action.rstrip('. ')}. {b.action[:1].upper()}{b.action[1:]}" if len(a.action) + len(b.action) < 900 else a.action
    return replace(
        a,
        action=joined,
        dialogue=" ".join(p for p in (a.dialogue, b.dialogue) if p),
        voice=" ".join(p for p in (a.voice, b.voice) if p),
        text=a.text or b.text,
        sfx=", ".join(dict.fromkeys(p for p in (a.sfx, b.sfx) if p))[:280],
        seconds=(a.seconds or 0) + (b.seconds or 0) or None,
        tell=" ".join(p for p in (a.tell, b.tell) if p)[:600],
        names=tuple(dict.fromkeys(a.names + b.names)),
    )


def _halves(action: str) -> tuple[str, str] | None:
    whole = sifting.sentences(action)
    if len(whole) > 1:
        return whole[0], " ".join(whole[1:])
    parts = events.split(action)
    if len(parts) < 2:
        return None
    half = max(1, len(parts) // 2)
    return ", ".join(parts[:half]), ", ".join(parts[half:])


def _prose(text: str, least: int, most: int) -> tuple[Beat, ...]:
    told = sentences(text)
    step = -(-len(told) // 160)  # a film holds no more scenes anyway
    told = [" ".join(told[i : i + step]) for i in range(0, len(told), step or 1)]
    quoted_free = [quotes.without(s, ("title", "end")) for s in told]
    acts = events.resolved(who.told(events.told(text, least, most, [s for s in quoted_free if re.search(r"\w{2}", s)])))
    made: list[Beat] = []
    for act in acts:
        made.append(scenes.scene(act, made[-1] if made else None))
    return _thinned(whereabouts.followed(tuple(made)), most)


def _thinned(made: tuple[Beat, ...], most: int) -> tuple[Beat, ...]:
    return fitted(made, most) if len(made) > most else made


def _parts(text: str, least: int, most: int) -> tuple[Beat, ...]:
    parts = segments.cut(text)
    if parts is None:
        return _prose(text, least, most)
    many = len(parts.segments)
    made: list[Beat] = []
    for index, part in enumerate(parts.segments):
        room = max(1, round(most / many))
        beats = _part(part, made[-1] if made else None, room if parts.kind == "sections" or _long(part.body) else 1, index == many - 1)
        if made and beats:
            beats[0] = replace(beats[0], new_scene=parts.kind == "sections" or beats[0].new_scene)
        made += beats
    return tuple(made)


def _long(body: str) -> bool:
    told = [s for s in sifting.sentences(body) if not scenes.is_view(s.strip(" .!"))]
    return len(told) >= 3 or any(scenes.speech_line(line) for line in body.split("\n"))


def _part(part: segments.Segment, previous: Beat | None, room: int, last: bool) -> list[Beat]:
    """The beats of one part: one shot, or up to `room` where it tells more."""
    body = part.body
    if any(scenes.speech_line(line) and not scenes.marked(line)[0] for line in body.split("\n")):
        first, _, rest = body.partition(".")
        place = (
            scenes.where(f"at the {first}") or f"at the {first.strip().lower()}" if len(first.split()) <= 4 and "\n" not in first else ""
        )
        return [replace(b, new_scene=i == 0) for i, b in enumerate(scripts.page(rest if place else body, place, ""))]
    told = [s for i, s in enumerate(sifting.sentences(body)) if i == 0 or not (sifting.is_rule(s) or (last and sifting.is_wish(s)))]
    extra = "\n".join(
        f"{_LABEL[name]}: {cell}" if not scenes.marked(cell)[0] else cell
        for name, cell in part.columns.items()
        if name in _LABEL and cell and not re.fullmatch(r"\(.*\)|[-–—]", cell)
    )
    camera = part.columns.get("camera", "")
    if re.match(r"\W*(?:end card|title card|logo|super|end title)\b", body, re.I) or not told:
        return []
    stamp = re.fullmatch(
        (
            r"\W*((?:1[5-9]|20)\d\ds?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dawn|dusk|noon|midnight|"
            r"morning|evening|night|spring|summer|autumn|winter)\W*"
        ),
        part.label,
        re.I,
    )
    lead = f"{stamp.group(1)}: " if stamp else ""
    if room <= 1 or len(told) + len(extra) == 1:
        whole = " ".join(told)
        if room > 1 and len(events.split(whole)) > 1 and not lead:
            groups = events.split(whole)[:room] if len(events.split(whole)) <= room else [whole]
        else:
            groups = [whole]
    else:
        groups = (
            told
            if len(told) <= room
            else [" ".join(told[i : i + -(-len(told) // room)]) for i in range(0, len(told), -(-len(told) // room))]
        )
    out: list[Beat] = []
    for index, group in enumerate(events.resolved(groups)):
        beat = scenes.scene(
            f"{group}\n{extra}" if index == 0 and extra else group,
            out[-1] if out else previous,
            camera if index == 0 else "",
            alone=index == 0,
        )
        out.append(
            replace(beat, action=f"{lead if index == 0 else ''}{beat.action}", seconds=part.seconds / len(groups) if part.seconds else None)
        )
    return out


_LABEL = {"voice": "VO", "audio": "SFX", "text": "Text"}

"""Stories that bring their own order: screenplays, shot lists, verses, seasons, several sentences. Text to beats."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import places
from director.screenwriter.beats import Beat
from director.vocabulary import Angle, Move, Size, find

_HEADING = re.compile(r"^\s*(?:\d+[.)]?\s*)?((?:INT|EXT|I/E|INT\./EXT|EXT\./INT)[.\s/][^\n]*)$", re.M)
_ITEM = re.compile(r"^\s*(?:(?:shot|scene|szene|plan|scène|escena|cena|beat|clip|panel|frame)\s*\d+\s*[:.)–-]|\d{1,2}\s*[.):–-]\s|"
    r"[-*•–]\s+|#\d+\s)", re.I | re.M)
_INLINE = re.compile(r"(?:(?<=^)|(?<=[\s;,]))(?:\(?\d{1,2}[.)]|(?:shot|scene|szene|scène|escena)\s*(?:\d{1,2}|one|two|three|four|five)"
    r"\s*[:.–-])\s+", re.I)
_SECTION = re.compile(
    r"(?:^|(?<=[.;!?\n]))\s*((?:(?:opening|open|beginning|start|intro|middle|end|ending|finale|outro|verse|chorus|pre-?chorus|bridge|"
    r"refrain|drop|act|part|hook|climax|problem|"
    r"solution|setup|twist|payoff|first half|second half|anfang|mitte|ende|début|milieu|fin)(?:\s*(?:\d|one|two|three|i{1,3}))?)"
    r"?\s*(?:\(?\s*\d+(?::\d\d)?\s*(?:s|sec|seconds)?\s*(?:-|–|to)\s*\d+(?::\d\d)?\s*(?:s|sec|seconds)?\s*\)?)?)\s*:\s+", re.I)
_TIMESPAN = re.compile(r"(\d+)(?::(\d\d))?\s*(?:s|sec|seconds)?\s*(?:-|–|to)\s*(\d+)(?::(\d\d))?\s*(?:s|sec|seconds)?", re.I)
_META = re.compile(
    r"^(?:rules?|style|format|camera|concept|tone|mood|look|music|score|audio|sound|voice-?over|narrat\w+|duration|length|aspect|title|"
    r"logo|sous-titres|untertitel|subtítulos|legendas|sottotitoli|字幕|end card|tagline|note|notes|captions?|"
    r"no |keep |same |the same |don't |do not |please |make it |use |shoot |film it |everything |all shots|every shot|each shot|camera |"
    r"\d+ ?(?:s\b|sec|min)|under it|real,|vertical|square|for (?:tiktok|instagram|youtube)|"
    r"(?:the )?(?:torn|whole) .* (?:has|have) to be visible|the (?:film|video|clip) (?:is|should|must|lasts)|it should|should (?:be|feel)|"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve) (?:shots|scenes)\b)", re.I)
_CAMERA_PART = (r"^(?:(?:an? |the )?(?:slow|fast|quick|gentle|smooth|very|extreme|super|medium|big|tight|static|handheld|low|high|long|"
    r"wide|full|close|aerial|drone|overhead|eye[- ]level|tracking|establishing|mid|"
                r"over[- ]the[- ]shoulder|pov|macro|dutch|top[- ]down|bird'?s[- ]eye|worm'?s[- ]eye|insert|crane|dolly|two|push|pull|pan|"
                r"tilt|zoom|orbit|close-?up|shot|angle|view|in|out|left|right|up|down|camera|point of view|"
                r"ecu|cu|ms|ws|ews|ls|mcu)[ -]?)+")


_MOST_SENTENCES = 160          # of a text with more, neighbours are read as one: a film holds no more scenes anyway


def shape(text: str) -> str:
    """'screenplay', 'list', 'sections', 'show', 'seasons', 'prose' or 'idea'."""
    if len(_HEADING.findall(text)) >= 1:
        return "screenplay"
    if len(_ITEM.findall(text)) >= 2 or len(_INLINE.findall(text)) >= 3:
        return "list"
    if len(_sections(text)) >= 2:
        return "sections"
    if re.search(r"\b(?:show|shots?|scenes?|we see)\s*:\s*[^.\n]+,[^.\n]+", text, re.I):
        return "show"
    if re.search(r"\b(?:four|all|the) seasons\b|spring.{1,40}summer.{1,40}autumn|\bfrom (?:spring|summer|autumn|winter) to (?:spring|"
                 r"summer|autumn|winter)\b|through the (?:seasons|year)|\bvier jahreszeiten\b|"
        r"quatre saisons", text, re.I):
        return "seasons"
    return "prose" if len([s for s in sentences(text) if not _META.match(s)]) >= 3 else "idea"


def sentences(text: str) -> list[str]:
    """Sentences in any script; abbreviations, initials and decimals do not end one."""
    guarded = re.sub(r"\b(Mr|Mrs|Ms|Dr|St|vs|No|Prof|Jr|Sr)\.", r"\1․", text)
    parts = re.split(r"(?<=[.!?…])[\"'”’)]*\s+|(?<=[。！？।])\s*|\n+", guarded)
    return [p.replace("․", ".").strip() for p in parts if re.search(r"[^\W_]", p)]


def _sections(text: str) -> list[tuple[str, str]]:
    hits = [h for h in _SECTION.finditer(text) if h.group(1).strip()]
    return [(h.group(1).strip(), text[h.end(): hits[i + 1].start() if i + 1 < len(hits) else len(text)].strip()) for i,
        h in enumerate(hits)]


def beats(text: str, form: str, count: int | None) -> tuple[Beat, ...]:
    """The beats of a text that has a form of its own, in the text's order."""
    made = {"screenplay": _screenplay, "list": _list, "sections": _from_sections, "show": _show, "seasons": _seasons}.get(form,
        _prose)(text)
    made = tuple(b for b in made if re.search(r"[^\W\d_]", b.action)) or _prose(text) or (Beat(text.strip()[:300]),)
    return fitted(made, count) if count else made


def fitted(made: tuple[Beat, ...], count: int) -> tuple[Beat, ...]:
    """Exactly `count` beats: long ones are split at their joints, neighbours are merged; order stays."""
    out = list(made)
    while len(out) < count:
        at = max(range(len(out)), key=lambda i: len(out[i].action))
        halves = _halves(out[at].action)
        if not halves:
            out.insert(at + 1, replace(out[at], action=_detail(out[at].action, len(out)), dialogue="", text="", camera="", importance=1,
                frame=("close", "insert", "medium")[len(out) % 3], new_scene=False))
            continue
        out[at: at + 1] = [replace(out[at], action=halves[0]), replace(out[at], action=halves[1], dialogue="", text="", camera="",
            new_scene=False)]
    while len(out) > count:
        at = min(range(len(out) - 1), key=lambda i: (out[i + 1].new_scene, len(out[i].action) + len(out[i + 1].action)))
        out[at: at + 2] = [_merged(out[at], out[at + 1])]
    return tuple(out)


def _detail(action: str, index: int) -> str:
    eye = ("close view of a small detail:", "a slow look at the edge of the scene:", "from the other side:", "from far away:",
        "from very near:", "from above:")
    return f"{eye[index % len(eye)]} {re.sub(r'^(?:close view|a slow look|from)[^:]*: ', '', action)}"


def _merged(a: Beat, b: Beat) -> Beat:
    joined = f"{a.action.rstrip('. ')}. {b.action}" if len(a.action) + len(b.action) < 700 else a.action
    return replace(a, action=joined, dialogue=" ".join(p for p in (a.dialogue, b.dialogue) if p), text=a.text or b.text,
        sfx=", ".join(p for p in (a.sfx, b.sfx) if p)[:280],
                   seconds=(a.seconds or 0) + (b.seconds or 0) or None, tell=" ".join(p for p in (a.tell, b.tell) if p)[:600],
                   names=tuple(dict.fromkeys(a.names + b.names)))


def _halves(action: str) -> tuple[str, str] | None:
    for joint in (r"(?<=[.!?])\s+", r";\s+", r",\s+(?:and |then |and then )", r"\s+and then\s+", r"\s+then\s+"):
        for hit in re.finditer(joint, action):
            left, right = action[: hit.start()].strip(" ,;"), action[hit.end():].strip(" ,;")
            if len(left.split()) >= 4 and len(right.split()) >= 4:
                return left, right
    return None


def _scene(text: str, previous: Beat | None = None, **more: object) -> Beat:
    """A beat from free text: leading camera words, place, light and sound are read, the rest is the action."""
    action, camera = lead_camera(text.strip())
    place = where(action)
    light = places.light_in(action)
    carried = previous.place if previous and not place else ""
    fresh = bool(place and previous and place != previous.place)
    beat = Beat(action=action, place=place or carried, light=light or (previous.light if previous else ""), camera=camera, tell=action,
        sfx=_heard(action), new_scene=fresh)
    return replace(beat, **more)  # type: ignore[arg-type]


def lead_camera(text: str) -> tuple[str, str]:
    """('a red door stands alone', 'extreme wide') from 'extreme wide, a red door stands alone'."""
    words: list[str] = []
    rest = text
    while True:
        head, sep, tail = re.split(r"([,:.;–—]|$)", rest, maxsplit=1)
        part = head.strip()
        spoken = re.fullmatch(_CAMERA_PART + r"\s*", part + " ", re.I) is not None
        if not (sep and tail.strip() and part and spoken and _names_a_view(part)):
            break
        words.append(part)
        rest = tail.strip()
    hit = re.match(r"((?:(?:extreme |big |tight )?(?:close-?up|wide(?: shot)?|medium(?: shot)?|long shot|pov|aerial(?: shot| view)?|drone "
        r"shot|macro(?: shot)?))(?: shot)?)\s+(?:of|on|through|from|as)\s+", rest, re.I)
    if hit and not words:
        words.append(hit.group(1))
        rest = rest[hit.end():] if not re.search(r"pov", hit.group(1), re.I) else rest
    return rest, ", ".join(words)


def _names_a_view(words: str) -> bool:
    size, angle, move = find(Size, words), find(Angle, words), find(Move, words)
    return bool(size or angle or move or re.search(r"shot|angle|close|wide|pov", words, re.I))


def where(text: str) -> str:
    """The place phrase of a text as written ('on a neon rooftop'), or ''."""
    setting = places.mentioned(text)
    if setting is None:
        if re.match(r"outside[,:]", text, re.I):
            return "outside in the open"
        opening = re.match(r"(?:inside|outside|in|at|on|under|behind|beside|through)\s+(?:the|an?|his|her|their)\s+(?:[\w'’-]+\s+){0,"
            r"2}?[\w'’-]+(?=[,:]|\s+(?:the|an?|he|she|it|they|his|her|one|two)\b)", text, re.I)
        return opening.group(0)[0].lower() + opening.group(0)[1:] if opening and not places.light_in(opening.group(0)) else ""
    for pattern, name in places._WORDS:
        if name == setting.name:
            hit = re.search(rf"\b(?:in|on|at|inside|through|across|under|above|over|into|near|beside|along|outside)\s+(?:[\w'’-]+\s+){{0,"
                rf"4}}?(?:{pattern})(?:\s+(?:kitchen|street|corner|rooftop|hall|station|ballroom|room|square))?\b", text, re.I)
            if hit:
                return hit.group(0)[:120]
    return ""


_SOUNDS = (("rain", "rain"), ("thunder|storm", "thunder"), (r"waves?|sea|ocean", "waves"), (r"wind|blows?", "wind"), (r"fire|burn\w*",
    "crackling fire"), (r"door|closes|slams", "a door closes"),
           (r"runs?|races?|chases?", "running feet"), (r"walks?|steps", "footsteps"), (r"laughs?|giggl\w+", "laughter"),
           (r"cars?|drives?|brakes?|traffic", "engine"), (r"train", "train on rails"), (r"birds?|gulls?", "birdsong"),
           (r"knocks?", "a knock"), (r"bells?", "a bell"), (r"crowd|cheers?|audience", "crowd"), (r"splash\w*|dives?|water|stream|river",
           "running water"), (r"clock|ticks?", "clock ticking"), (r"breaks?|crash\w*|falls? over", "a crash"),
           (r"typing|types|computer|phone", "soft clicks"), (r"hammer\w*|builds?|repairs?", "hammering"),
           (r"cooks?|fr(?:y|ies)|sizzl\w+|pan", "sizzling pan"), (r"sings?|song", "a voice singing"), (r"coin|keys?|glass",
           "a bright clink"))


def _heard(text: str) -> str:
    return ", ".join([sound for pattern, sound in _SOUNDS if re.search(rf"\b(?:{pattern})\b", text, re.I)][:3])


def _spoken(text: str) -> str:
    hits = re.findall(r"[\"“«]([^\"”»]{2,200})[\"”»]", text)
    return " ".join(hits) if hits and re.search(r"\b(?:says?|asks?|shouts?|whispers?|calls?|answers?|replies|yells?|cries|said|asked|"
        r"murmurs?|sagt|dit|dice|diz)\b|:\s*[\"“«]", text, re.I) else ""


def _prose(text: str) -> tuple[Beat, ...]:
    made: list[Beat] = []
    told = sentences(text)
    step = -(-len(told) // _MOST_SENTENCES)
    for sentence in (" ".join(told[i: i + step]) for i in range(0, len(told), step or 1)):
        if _META.match(sentence) and len(sentence.split()) < 30:
            continue
        made.append(_scene(sentence, made[-1] if made else None, dialogue=_spoken(sentence)))
    return tuple(made)


def _list(text: str) -> tuple[Beat, ...]:
    pattern = _ITEM if len(_ITEM.findall(text)) >= 2 else _INLINE
    hits = list(pattern.finditer(text))
    made: list[Beat] = []
    for index, hit in enumerate(hits):
        body = text[hit.end(): hits[index + 1].start() if index + 1 < len(hits) else len(text)]
        lines = [s for s in sentences(body) if not (_META.match(s) and index == len(hits) - 1 and s is not sentences(body)[0])]
        span = re.search(r"[(\[]?\b(\d+(?:\.\d+)?)\s*(?:s|sec|seconds)\b[)\]]?", body)
        item = re.sub(r"\s*[(\[]\d+(?:\.\d+)?\s*(?:s|sec|seconds)[)\]]", "", " ".join(lines)).strip(" -–:;,")
        made.append(_scene(item, made[-1] if made else None, dialogue=_spoken(item),
            seconds=float(span.group(1)) if span and re.search(r"[(\[]", span.group(0)) else None))
    return tuple(made)


def _from_sections(text: str) -> tuple[Beat, ...]:
    made: list[Beat] = []
    for label, body in _sections(text):
        span = _TIMESPAN.search(label)
        seconds = None
        if span:
            start, end = (int(a) * 60 + int(b) if b else int(a) for a, b in (span.group(1, 2), span.group(3, 4)))
            seconds = float(end - start) if end > start else None
        own = [s for s in sentences(body) if not (_META.match(s) and len(s.split()) < 30)]
        for index, sentence in enumerate(own):
            made.append(_scene(sentence, made[-1] if made else None, dialogue=_spoken(sentence), new_scene=index == 0 and bool(made),
                               seconds=seconds / len(own) if seconds else None))
    return tuple(made)


def _show(text: str) -> tuple[Beat, ...]:
    hit = re.search(r"\b(?:show|shots?|scenes?|we see)\s*:\s*([^.\n]+)", text, re.I)
    parts = [p.strip() for p in re.split(r",\s*(?:and (?:then )?|then )?|;\s*", hit.group(1)) if p.strip()] if hit else []
    subject = ""
    made: list[Beat] = []
    for part in parts:
        first = part.split()[0].lower()
        if re.match(r"\w+s$", first) and made and subject and not re.match(r"(?:his|its|this)", first):
            part = f"{subject} {part}"
        elif not made:
            lead = re.match(r"((?:an? |the )?(?:[\w-]+ )*?[\w-]+?) (?=\w+s\b)", part)
            subject = lead.group(1) if lead else ""
            if subject and not re.match(r"(?:an?|the)\s", subject):
                part, subject = f"the {part}", f"the {subject}"
        made.append(_scene(part, made[-1] if made else None))
    return tuple(made)


_YEAR = {"autumn": ("red and yellow leaves drift down onto {it} and an old man sits down with a newspaper", "autumn, soft grey light"),
         "winter": ("thick snow covers {it}, a child in a red coat brushes it off and waves", "winter, falling snow, blue evening light"),
         "spring": ("white blossom blows around {it} and two strangers sit down on both ends and smile", "spring, fresh morning light"),
         "summer": ("bright sun falls on {it}, the old man and the child share an ice cream and laugh", "summer, warm golden light")}


_YEAR_OUTSIDE = {season: (action, _YEAR[season][1]) for season, action in (
    ("autumn", "red and yellow leaves drift down over {it} and a squirrel gathers nuts"), ("winter", "thick snow falls on {it} and a "
        "child in a red "
    "coat builds a snowman"), ("spring", "white blossom opens all over {it} and small birds fly "
                                         "around"), ("summer", "bright sun shines on {it} and a "
    "deer walks by"))}


def _seasons(text: str) -> tuple[Beat, ...]:
    order = ["spring", "summer", "autumn", "winter"]
    first = re.search(r"(?:start|begin|starting|beginning|from)\w*\s+(?:in|with|at)?\s*(?:the )?(spring|summer|autumn|fall|winter)", text,
        re.I)
    turn = order.index("autumn" if first.group(1).lower() == "fall" else first.group(1).lower()) if first else 0
    fixed = re.search(r"the same ([\w-]+(?: [\w-]+)?) in (?:every|each|all)", text, re.I)
    place = re.search(r"(?:one location|location|place|setting)\s*[:,]\s*((?:an? |the )[\w' -]+)", text,
        re.I) or re.search(r"\b((?:an? |the |one |single |old ){1,2}(?:[\w-]+ )?(?:tree|oak|house|bench|street corner|street|garden|lake|"
        r"park|window|field|bridge|corner|forest|mountain|village|meadow|beach|river|farm|city))\b", text, re.I)
    spot = re.sub(r"^(?:one|single)\s+", "a ", place.group(1)) if place else "a quiet street corner"
    it = f"the same {fixed.group(1)}" if fixed else re.sub(r"^(?:an?|the)\s+", "the same ", spot)
    at = spot if spot.split()[0] in ("a", "an", "the") else f"a {spot}"
    lines = _YEAR if fixed or re.search(r"\b(?:bench|seat|table)\b", it) else _YEAR_OUTSIDE
    return tuple(Beat(action=f"{season} at {at}: {lines[season][0].replace('{it}', it)}", place=f"at {at}", light=lines[season][1],
        tell=f"{season.title()}.", new_scene=i > 0,
                      frame="wide", sfx={"autumn": "wind, leaves", "winter": "wind, soft steps in snow", "spring": "birdsong",
                      "summer": "cicadas, far voices"}[season])
                 for i, season in enumerate(order[turn:] + order[:turn]))


def _screenplay(text: str) -> tuple[Beat, ...]:
    hits = list(_HEADING.finditer(text))
    made: list[Beat] = []
    for index, hit in enumerate(hits):
        body = text[hit.end(): hits[index + 1].start() if index + 1 < len(hits) else len(text)]
        place, light = _slug(hit.group(1))
        made += _page(body, place, light or (made[-1].light if made and not light else ""))
    return tuple(made)


def _slug(heading: str) -> tuple[str, str]:
    """(place, light) of a scene heading: 'EXT. GAS STATION - DAWN' -> ('at a gas station', 'dawn, pink first light')."""
    inside = heading.strip().upper().startswith("INT")
    parts = [p.strip() for p in re.split(r"\s+[-–—]\s+", re.sub(r"^(?:INT|EXT|I/E|INT\./EXT|EXT\./INT)[./\s]*(?:EXT\.?|INT\.?)?\s*", "",
        heading.strip(), flags=re.I))]
    place = parts[0].lower().strip(" .")
    extra = ", ".join(p.lower() for p in parts[1:])
    light = places.light_in(extra) or ("bright day light" if "day" in extra else "")
    story = ", ".join(p for p in extra.split(", ") if p and p not in ("day", "continuous", "later", "present",
        "same") and not places.light_in(p))
    prefix = "" if re.match(r"(?:in|on|at|under|inside|outside)\b",
        place) else "inside the " if inside and not place.startswith("the ") else "at the "
    return f"{prefix}{place}", ", ".join(p for p in (story, light) if p)


def _page(body: str, place: str, light: str) -> list[Beat]:
    out: list[Beat] = []
    blocks = [b for b in re.split(r"\n\s*\n", body.strip()) if b.strip()]
    for block in blocks:
        lines = [line.strip() for line in block.strip().splitlines() if line.strip()]
        if len(lines) >= 2 and re.fullmatch(r"[A-Z][A-Z .'’]{1,30}(?:\s*\((?:V\.?O\.?|O\.?S\.?|CONT'?D)\))?", lines[0]):
            speech = " ".join(line for line in lines[1:] if not re.fullmatch(r"\(.*\)", line))
            speaker = re.sub(r"\s*\(.*\)$", "", lines[0]).title()
            beat = Beat(action=f"{speaker} speaks, face turned to the other", place=place, light=light, dialogue=speech, tell=speech,
                frame="close", names=(speaker,))
            out.append(beat)
            continue
        prose = " ".join(lines)
        if re.fullmatch(r"(?:CUT TO|FADE (?:IN|OUT|TO \w+)|DISSOLVE TO)[:.]?", prose):
            continue
        if re.search(r"\bblack[- ]and[- ]white\b", prose, re.I) and "black and white" not in light:
            light = ", ".join(p for p in (light, "black and white") if p)
        groups = fitted(tuple(Beat(action=s, place=place, light=light, tell=s, sfx=_heard(s)) for s in sentences(prose)), min(3,
            len(sentences(prose)))) if sentences(prose) else ()
        out += groups
    for i, beat in enumerate(out):
        out[i] = replace(beat, new_scene=i == 0)
    return out

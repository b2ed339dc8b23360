"""One part of a text to beats: its camera words, seconds, sounds, speech and words on the screen apart from what is seen."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import hours, places, quotes
from director.screenwriter.attire import DRESS
from director.screenwriter.beats import Beat
from director.screenwriter.words import third, verb_form, verb_like
from director.vocabulary import Angle, Move, Size, find

_CAMERA_WORD = (
    r"(?:an? |the )?(?:slow|fast|quick|gentle|smooth|very|extreme|extremely|super|medium|big|tight|static|handheld|hand-held|low|"
    r"high|long|wide|full|close|aerial|"
    r"drone|overhead|eye[- ]level|tracking|establishing|mid|over[- ]the[- ]shoulder|ots|pov|macro|dutch|top[- ]down|top|bird'?s[- "
    r"]eye|worm'?s[- ]eye|insert|crane|"
    r"dolly|two[- ]shot|pull(?:s|ing)? back|push|pull|"
    r"pan|tilt|zoom|orbit|close-?ups?|close ups?|shot|angle|view|in|out|left|right|up|down|camera|point "
    r"of view|"
    r"from above|from below|steadicam|"
    r"locked[- ]off|fixed|gimbal|whip|rack focus|slow[- ]motion|slo-?mo|time-?lapse|hyperlapse|first[- ]person|reverse|single|"
    r"master|detail|lens|\d{2,3} ?mm|"
    r"ecu|cu|ms|ws|ews|ls|mcu|mws|els|xcu|bcu|mls|vls|xls|elevation)"
)
_CAMERA = re.compile(rf"(?:{_CAMERA_WORD}[ -]*)+", re.I)
_OF = re.compile(
    r"((?:(?:a |an |the )?(?:one |single )?(?:continuous |unbroken |uninterrupted |single |long )*(?:slow |static |"
    r"handheld )?(?:(?:extreme |big |tight |very )?(?:close-?up|wide|medium|long|full|macro|"
    r"aerial|drone|overhead|tracking|establishing|"
    r"low[- ]angle|high[- ]angle|top[- ]down|pov|insert|two[- ]shot|crane|detail|over[- ]the[- ]shoulder)(?:[ -](?:shot|view|angle))?|"
    r"bird'?s[- ]eye view|point of view|"
    r"close[- ]?ups?|macro)))\s+(?:of|on|over|through|from|at|as)\s+",
    re.I,
)
_LEADS = re.compile(
    r"^(?:(?:first,? )?you (?:can )?(?:see|hear|notice|watch)|the (?:idea|concept|story|premise|plot|film|video|spot|ad) (?:is|follows|"
    r"shows|opens (?:on|with)|starts (?:on|with))(?: "
    r"that| of| about| simple:)?|we (?:open|start|begin|end|close|finish|see|find|cut|hear|watch|are)|(?:it )?(?:opens?|opening|"
    r"starts?|begins?|ends?|"
    r"ending|closes) (?:on|with|in|at)|"
    r"open(?:ing)? (?:on|with|in|at)|start (?:on|with|in|at)|end (?:on|with|in|at)|cut (?:back )?to|show|then|next|finally|and then|"
    r"also|first(?:ly)?|last(?:ly)?|"
    r"after that|suddenly|later|meanwhile|now|fade (?:in|to)(?: on| to)?|dissolve to|smash cut to|hard cut(?: to)?|match cut(?: to)"
    r"?|jump cut(?: to)?|and|but|so|"
    r"reveal(?:ing)?|at last)\b[:,]?\s*(?:on |to |with |in |that |how )?",
    re.I,
)
_MARKED = (
    ("voice", r"(?:V\.?O\.?|voice[- ]?over|narrator|narration|speaker)(?:\s*\([^)]*\))?"),
    ("sfx", r"(?:SFX|FX|sounds?|audio|sound effects?|ambience|atmos|we hear)"),
    ("music", r"(?:music|score|song|soundtrack)"),
    ("text", r"(?:text|super|supers|caption|on[- ]?screen(?: text)?|title(?: card)?|overlay|gfx|graphics|lower third|end card|logo)"),
    ("camera", r"(?:camera|shot|framing|angle|lens|size|move|movement)"),
    ("light", r"(?:light|lighting|time)"),
    ("place", r"(?:location|setting|place|where)"),
    ("seconds", r"(?:duration|length|time)"),
)


def scene(text: str, previous: Beat | None = None, camera: str = "", alone: bool = False, **more: object) -> Beat:
    """One beat from free text; `previous` lends its place and light when this text names none and is not `alone`."""
    marks, rest = marked(text)
    spoken, voice, written, rest = _words(rest)
    action, said = led(rest)
    action, after = trailing(action)
    words = _ABBREVIATED.sub(lambda hit: _VIEWS[hit.group(0)], ", ".join(p for p in (camera, marks.get("camera", ""), said, after) if p))
    words = re.sub(r"(?:^|(?<=, ))(?:an?|the) ", "", words, flags=re.I)
    place = marks.get("place", "") or where(action)
    light = hours.light_in(f"{marks.get('light', '')} {action}")
    fresh = bool(place and previous and place != previous.place)
    beat = Beat(
        action=action or rest or text,
        place=place or (_still(action, previous) if previous and not alone else ""),
        light=light or (previous.light if previous and not place and not alone else ""),
        camera=words,
        tell=action,
        dialogue=spoken,
        voice=" ".join(p for p in (marks.get("voice", "").strip("\"“”' "), voice) if p),
        text=". ".join(p for p in (marks.get("text", "").strip("\"“”' "), written) if p)[:280],
        sfx=", ".join(p for p in (marks.get("sfx", ""), heard(action)) if p)[:280],
        new_scene=fresh,
    )
    return replace(beat, **more)  # type: ignore[arg-type]


_VIEWS = {"EWS": "extreme wide shot", "ELS": "extreme long shot", "WS": "wide shot", "LS": "long shot", "FS": "full shot",
          "MLS": "medium long shot", "MWS": "medium wide shot", "MS": "medium shot", "MCU": "medium close-up", "CU": "close-up",
          "BCU": "big close-up", "ECU": "extreme close-up", "XCU": "extreme close-up", "OTS": "over the shoulder"}
_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(_VIEWS)})\b")


def _still(action: str, previous: Beat) -> str:
    """The place of the beat before, or where it led; '' when this one goes to another."""
    place = reached(previous.action) or previous.place
    named = places.mentioned(action)
    return place if named is None or named is places.mentioned(place) or not reached(action) else ""


def marked(text: str) -> tuple[dict[str, str], str]:
    """({'voice': …, 'sfx': …}, the rest): lines and sentences that say what they are for ('SFX: gulls')."""
    found: dict[str, str] = {}
    kept: list[str] = []
    for line in re.split(
        (
            r"\n|(?<=[.!?\"”])\s+(?=(?:VO|V\.O\.|SFX|FX|Voice-?over|Narrator|Sound|Audio|Music|Text|Super|Caption|"
            r"Camera)\b[^.:]{0,16}:)|\s\|\s"
        ),
        text,
    ):
        hit = next((n for n, p in _MARKED if re.match(rf"\s*[\[(]?{p}\s*[:=–—]\s*\S", line, re.I)), None)
        if hit is None:
            kept.append(line)
            continue
        value = re.sub(rf"^\s*[\[(]?{dict(_MARKED)[hit]}\s*[:=–—]\s*", "", line, flags=re.I).strip(" )]|")
        found[hit] = f"{found[hit]}, {value}" if hit in found else value
    return found, "\n".join(kept).strip()


def _words(text: str) -> tuple[str, str, str, str]:
    """(said by somebody, said by a narrator, written on the screen, the text without the first two)."""
    found = {kind: " ".join(q.text for q in quotes.quoted(text) if q.kind == kind) for kind in ("said", "voice", "screen")}
    bare = quotes.without(text, ("voice",))
    bare = re.sub(r"[,;]?\s*\b(?:V\.?O\.?|voice-?over|narrator(?: says)?|narration|interview voice)\s*[:,]?\s*(?=$|[.;,])", "",
                  bare, flags=re.I)
    if found["said"]:
        bare = re.sub(r"\s*[,:]\s*$", "", quotes.without(bare, ("said",)))
        bare = re.sub(r"\b(says?|asks?|whispers?|shouts?|answers?|replies|calls?)\s*[:,]\s*(?=[.;,]|$)", r"\1 something", bare)
        bare = _SAID_BY.sub(_speaks, re.sub(r"^\s*[.,;]\s*", "", bare).strip())
    return found["said"], found["voice"], found["screen"], bare.strip()


_SAID_BY = re.compile(r"^(?P<does>(?i:says|asks|whispers|shouts|answers|replies|calls|murmurs|mutters|yells|cries|squawks|growls|said|"
                      r"asked|whispered|shouted|answered|replied))\s+(?P<who>(?:the|an?|his|her|our|my)\s+[a-z][\w' -]{1,30}|[A-Z][\w'’-]+)"
                      r"(?=\s*(?:[.,;!?]|$))")
"""'asks Tomasz', where the words themselves stood before it."""
_HEARD = {"say": "speaks", "ask": "asks a question", "answer": "answers", "reply": "answers", "whisper": "whispers something"}


def _speaks(hit: re.Match[str]) -> str:
    form = verb_form(hit["does"]) or verb_like(hit["does"], "third")
    verb = form[0] if form else hit["does"]
    return f"{hit['who'][:1].upper()}{hit['who'][1:]} {_HEARD.get(verb, third(verb))}"


def led(text: str) -> tuple[str, str]:
    """('a red door stands alone', 'extreme wide') from 'Extreme wide, a red door stands alone'."""
    words: list[str] = []
    rest = re.sub(r"^[\[(]?\s*~?\d{1,3}(?:\.\d+)?\s*(?:s|secs?|seconds?)\b[\])]?\.?\s*[-–—:,.]?\s*", "", text.strip(), flags=re.I)
    rest = re.sub(r"\s*[\[(]\s*~?\d{1,3}(?:\.\d+)?\s*(?:s|secs?|seconds?)\.?\s*[\])]", "", rest, flags=re.I)
    rest = re.sub(r"^(?:the )?(?:opening|closing|final|last|first)(?: (?:image|shot|picture|frame|moment))?\s*:\s*(?=\w)", "", rest,
                  flags=re.I)
    while True:
        rest = re.sub(r"^\s*~?\d{1,3}(?:\.\d+)?\s*(?:s|secs?|seconds?)\b\.?\s*[-–—:,.]\s*", "", rest, flags=re.I)
        rest = _LEADS.sub("", rest, count=1) if _LEADS.match(rest) and len(_LEADS.sub("", rest, count=1).split()) >= 2 else rest
        hit = re.match(r"\s*[\[(]([^\])]{2,40})[\])]\s*[:–—-]?\s*", rest)
        if hit and is_view(hit.group(1)):
            words.append(hit.group(1))
            rest = rest[hit.end() :]
            continue
        head, sep, tail = re.split(r"([,:.;/]|\s[–—-]\s|$)", rest, maxsplit=1)
        part = head.strip()
        if not (sep and tail.strip() and part and is_view(part)):
            break
        words.append(part)
        rest = tail.strip(" ,.:;–—-")
    hit = _OF.match(rest)
    if hit:
        words.append(hit.group(1))
        if not re.search(r"pov|point of view|over[- ]the", hit.group(1), re.I):
            rest = rest[hit.end() :]
    elif not words and (close := re.match(r"(close|wide|drone|aerial|overhead|macro|pov|tracking)\s+(on|over|of|through)\s+", rest, re.I)):
        words.append(close.group(1))
        rest = rest[close.end() :] if close.group(1).lower() != "pov" else rest
    elif not words and (
        size := re.match(
            r"((?:EXTREME |EXT )?(?:WIDE|CLOSE(?:[- ]?UP)?|MEDIUM|AERIAL|MACRO|OVERHEAD|ECU|CU|MS|WS|EWS|LS|MCU|MWS|ELS|"
            r"BCU|POV|OTS)|"
            r"(?:ecu|cu|ms|ws|ews|ls|mcu|mws|els|bcu|ots))\s+(?=\S)",
            rest,
        )
    ):
        words.append(size.group(1))
        rest = rest[size.end() :]
    return rest.strip(" ,;:–—-"), ", ".join(dict.fromkeys(w.strip() for w in words))


def trailing(text: str) -> tuple[str, str]:
    """('a farmer wades through the water', 'tracking shot') from the same with the camera words at its end."""
    words: list[str] = []
    rest = text.strip()
    while hit := re.search(r"\s*(?:[,;.]|\s[–—-])\s*([^,;.()]{2,40})\s*\.?$|\s*[(\[]([^()\[\]]{2,40})[)\]]\s*\.?$", rest):
        pieces = [p.strip() for p in re.split(r"[,;]", hit.group(1) or hit.group(2)) if p.strip()]
        views = [p for p in pieces if is_view(p)]
        timed = [p for p in pieces if re.fullmatch(r"~?\d{1,3}(?:\.\d+)?\s*(?:s|secs?|seconds?|[\"″])\.?", p)]
        if not pieces or len(views) + len(timed) < len(pieces) or not rest[: hit.start()].strip():
            break
        words[:0] = views
        rest = rest[: hit.start()].strip()
    return rest, ", ".join(words)


def is_view(words: str) -> bool:
    """Whether words say nothing but how the camera looks."""
    text = words.strip(" .")
    if _CAMERA.fullmatch(text + " ") is None and _CAMERA.fullmatch(text) is None:
        return False
    return bool(
        find(Size, text)
        or find(Angle, text)
        or find(Move, text)
        or re.search(
            (
                r"shot|angle|close|wide|pov|motion|lapse|mm\b|"
                r"steadicam|slo-?w?-?mo|^(?:ecu|cu|ms|ws|ews|ls|mcu|mws|els|bcu|ots|medium|top[- ]down)$"
            ),
            text,
            re.I,
        )
    )


def where(text: str) -> str:
    """The place phrase of a text as written ('on a neon rooftop'), or ''."""
    setting = places.mentioned(text)
    if re.search(r"\b(?:knock|ring|wait|stand|arrive)s? (?:on|at|in front of|before|outside) (?:the |an? |his |her |their )?(?:[\w-]+ )?"
                 r"door(?:bell)?\b(?! of (?:the|an?) (?:[\w-]+ )?(?:room|bedroom|office|kitchen))", text, re.I):
        return "outside in front of a little house"
    if setting is None:
        if re.match(r"outside[,:]", text, re.I) or re.search(
                r"\b(?:under|beneath|below) (?:the |an? )(?:[\w-]+ )?(?:stars|moon|(?:night|open|starry) sky)\b", text, re.I):
            return "outside in the open" if text[:7].lower() == "outside" else "outside in a meadow"
        opening = re.match(
            (
                r"(?:inside|outside|in|at|on|under|behind|beside|through)\s+(?:the|an?|one|his|her|their)\s+"
                r"(?!(?:very )?(?:end|ending|beginning|start|finale|moment|meantime|way|same|last|first|final|next|opening|closing|day|"
                r"nights?|mornings?|evenings?|afternoons?|"
                r"other|contrary|"
                r"background|foreground|middle|distance|count)\b)(?:[\w'’-]+\s+)"
                r"{0,2}?[\w'’-]+(?=[,:]|\s+(?:the|an?|he|she|it|they|his|her|one|two)\b)"
            ),
            text,
            re.I,
        )
        return opening.group(0)[0].lower() + opening.group(0)[1:] if opening and not hours.light_in(opening.group(0)) else ""
    for pattern, name in places.WORDS:
        if name == setting.name:
            hit = re.search(
                rf"\b(?:in|on|at|inside|through|across|under|above|over|into|near|beside|along|outside)\s+"
                r"(?:(?:the|an?|his|her|their|our|my|its|one|this)\s+)?"
                rf"(?:(?!with\b|and\b|of\b|to\b|the\b|an?\b|is\b)[\w'’-]+\s+){{0,3}}?(?:{pattern})"
                r"(?:\s+(?:kitchen|street|corner|rooftop|hall|station|ballroom|room|square|stop|bench|gate|wall|fence|table|stall|stairs|door|window|counter))?\b",
                text,
                re.I,
            )
            if hit:
                return hit.group(0)[0].lower() + hit.group(0)[1:120]
    return ""


_ARRIVES = (r"\b(?:go|goes|walk|run|ride|rid|drive|fly|flie|sail|swim|climb|travel|come|return|hurrie|hurry|rushe|rush|race|hike|march|row|"
            r"wander|crawl|sneak|step|slip|climb|fall|jump|dive|trek|head|journey)(?:e?s|e?d|ing)?\b[^,;]*?\b(?:to|into|onto)|"
            r"\b(?:reach|enter|arrive)(?:e?s|e?d|ing)?(?: at| in)?")


def reached(text: str) -> str:
    """Where those are who went there, as a place phrase ('in the old library' of 'rides to an old library'); '' when nobody arrives."""
    for pattern, name in places.WORDS:
        setting = places.SETTINGS[name]
        led = setting.wide.split()[0]
        noun = rf"(?P<noun>(?:(?!of\b)[\w’'-]+\s+){{0,3}}?(?:{pattern}))(?![\w-])"
        for hit in re.finditer(rf"(?:{_ARRIVES})\s+(?:(?:an?|the)\s+|(?P<whose>his|her|their|its)\s+){noun}", text, re.I):
            further = re.match(r"(?:\W+\w+){0,3}?\W+(?:to|into)\b", text[hit.end():])
            if not further and places.mentioned(f"{led} the {hit['noun']}") is setting:
                return f"{led} {hit['whose'] or 'the'} {hit['noun']}"
    return ""


_SOUNDS = (
    ("rain", "rain"),
    ("thunder|storm", "thunder"),
    (r"(?:the|of|in|on|over|between|small|big|high|long|huge|gentle|dark|a|by|and|through) waves?|waves (?:crash|break|roll|lap)|sea|ocean",
     "waves"),
    (r"wind|blows?", "wind"),
    (r"fire|burn\w*", "crackling fire"),
    (r"door|slams", "a door"),
    (r"runs?|races?|chases?", "running feet"),
    (r"walks?|steps", "footsteps"),
    (r"laughs?|giggl\w+", "laughter"),
    (r"cars?|drives?|brakes?|traffic", "engine"),
    (r"trains?(?! (?:the|an?|his|her|their|its|for|to|with)\b)", "train on rails"),
    (r"birds?|gulls?", "birdsong"),
    (r"knocks?", "a knock"),
    (r"bells?", "a bell"),
    (r"crowd|cheers?|audience", "crowd"),
    (r"splash\w*|dives?|water|stream|river", "running water"),
    (r"clock|ticks?", "clock ticking"),
    (r"breaks?|crash\w*|falls? over", "a crash"),
    (r"typing|types|computer|phone", "soft clicks"),
    (r"hammer\w*|builds?|repairs?", "hammering"),
    (r"cooks?|fr(?:y|ies)|sizzl\w+|pan", "sizzling pan"),
    (r"sings?|song", "a voice singing"),
    (r"coin|keys?|glass", "a bright clink"),
    (r"rake|scrap\w+", "scraping"),
    (r"drums?", "drums"),
    (r"horses?|gallops?", "hooves"),
)


def heard(text: str) -> str:
    """Sounds of what is seen, at most three."""
    return ", ".join([sound for pattern, sound in _SOUNDS if re.search(rf"\b(?:{pattern})\b", text, re.I)][:3])


def described(text: str) -> str:
    """A text without its speech lines: the prose that says who is there and what is done."""
    return "\n".join(kept for line in text.split("\n") if (kept := _speaker(line)))


def _speaker(line: str) -> str:
    """A line that is no speech as it is; of a speech only who speaks and what they wear: 'Ida (red hat): Hush' -> 'Ida (red hat).'."""
    said = speech_line(line)
    if not said:
        return line
    return f"{said['who']} {said['aside']}." if said["aside"] and re.search(rf"\b{DRESS}\b", said["aside"], re.I) else ""


_LABEL = re.compile(r"cut(?: to)?|tone|look|style|mood|music|sound|sounds|camera|setting|scene|beats?|ending|title|format|length|"
                    r"final (?:scene|shot|image)|(?:opening|closing)(?: (?:shot|scene|image))?|act [a-z]+|part [a-z]+", re.I)
"""What leads a paragraph of a treatment, and is nobody."""


def speech_line(line: str) -> re.Match[str] | None:
    """'GRANNY PLUM: Who ate my hat?' in a script: speaker, aside, words."""
    said = re.match(
        (
            r"\s*(?P<who>[A-Z][A-Z .'’-]{1,30}?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s*(?P<aside>\([^)]*\))?\s*:\s*(?P<more>\([^)"
            r"]*\)\s*)?(?P<words>[\"“]?\S.*)$"
        ),
        line,
    )
    presents = said and not said["who"].isupper() and re.match(r"(?:an? |the )?[A-Z]{2,}(?: [A-Z]{2,})?\s*[,(]", said["words"])
    nobody = presents or (said and (is_view(said["who"]) or _LABEL.fullmatch(said["who"])))     # 'Driver: FARID, fifty.' presents him
    return None if nobody else said


__all__ = ["described", "heard", "is_view", "led", "marked", "scene", "speech_line", "trailing", "where"]

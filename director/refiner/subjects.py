"""Cues that belong to one subject: how many, what colour or material, what state, what overall length. As Cue fields."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from director.refiner.lexicon import states
from director.refiner.phrases import Phrase, beginnings, table

if TYPE_CHECKING:
    from director.refiner.cues import Cue

Parts = tuple[str, str, int, int, str, str, str, str | None]

_NUMBERS = {"a single": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "eleven": 11, "thirteen": 13, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
            "both": 2,
            "a lone": 1, "a solitary": 1, "a pair of": 2, "a dozen": 12, "a trio of": 3, "only one": 1}
_COUNT = re.compile(rf"\b(?:(exactly|only|just|all|the|these|those|same)\s+)*({'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,"
    rf"3}})\s+((?:[a-z-]+\s+){{0,2}}?)([a-z]{{3,}})\b", re.I)
_NO_COUNT = frozenset("second seconds minute minutes hour hours day days time times shot shots take takes side sides hand hands foot feet "
    "leg legs eye eyes year years week month inch meter meters metre metres mile "
                      "miles percent colours colors colour color frames frame fps thing more other another left right corner end step "
                      "steps floor floors size sizes thousand hundred million format formats request after "
                      "before while moment arm arms finger fingers bag cup cups half last first wing wings long unbroken continuous "
                      "single by and the wall storey story degree degrees point part ear ears".split())
_COLOUR = (
    r"red|orange|yellow|green|blue|purple|pink|white|black|gr[ae]y|brown|golden|gold|silver|crimson|scarlet|turquoise|violet|navy|ivory|"
    r"beige|emerald|teal|maroon|bronze|copper")
_MATERIAL = (
    r"wood(?:en)?|steel|metal(?:lic)?|glass|stone|marble|plastic|paper|iron|brass|leather|clay|ice|porcelain|concrete|bamboo|gold|chrome|"
    r"crystal|rubber|velvet")
_FINISH = (
    r"(?:matte |glossy |shiny |bright |deep |dark |light |pale |gleaming |jet[- ]?|pure |polished |smooth |rusty |snow[- ]?|solid |faded |"
    r"brushed )*")
_BULK = table("""
small  tiny / miniature / minuscule / little / teacup-sized / pocket-sized / thumb-sized / microscopic / doll-sized / diminutive /
           pint-sized / dwarf / toy-sized
small? [no bigger than|the size of|as small as|smaller than|not larger than|barely bigger than]* (no bigger than|the size of|as small as|
           smaller than|not larger than|barely bigger than) (a|an|her|his) (teacup|thumb|thimble|matchbox|coin|mouse|pea|pin|fingernail|
           walnut|acorn|grain of rice|hand|ladybird|bee)
large  enormous / gigantic / huge / giant / colossal / towering / massive / immense / gargantuan / titanic / monumental / mountainous /
           monstrous / house-sized / building-sized / vast / mammoth
large? towers over (the|a|his|her|every|all) ~ [~] / (as (big|tall|large) as|the size of|bigger than|taller than|larger than) (a|an|
           the) (house|building|tower|skyscraper|mountain|ship|bus|church|cathedral|barn|hill|whale|city block|football pitch) /
           dwarfs (the|every|all) ~ / fills the (whole|entire) (sky|street|valley|room)
""")
_HAIR = r"(?:long|short|cropped|shoulder-length|waist-length|curly|straight|blonde?|black|red|white|gr[ae]y|brown|silver|auburn|shaved)"
_CHANGES = re.compile(r"\b(?:turn(?:s|ing|ed)?|becom(?:es|ing)|chang(?:es|ing)|morph\w*|transform\w*|repaint\w*|paint(?:s|ed|ing)?|"
    r"dye[sd]?|fad(?:es|ing)|melt\w*|then|until|from \w+ to|grows?|shrinks?|swells?|after|before|once|later|while|two|both|another|other|"
    r"second|wig|tries on|half|one side|stripes?|spots?|and then)\b", re.I)
_ACTORS = ("man woman boy girl child kid baby person dancer singer runner knight samurai king queen princess prince guard soldier monk "
    "nun nurse doctor chef cook baker waiter pilot driver sailor captain pirate detective "
           "astronaut robot cat dog kitten puppy bear wolf fox horse lion tiger elephant rabbit bird owl eagle penguin monkey gorilla "
           "panda dragon bride groom clown acrobat ballerina athlete player swimmer skater climber "
           "cyclist fisherman farmer gardener teacher student grandmother grandfather mother father daughter son sister brother friend "
           "librarian musician pianist violinist drummer artist painter tailor barista judge "
           "butler cowboy ninja witch wizard ghost giant scientist mechanic miner hiker commuter traveller passenger boxer wrestler "
           "goalkeeper sprinter surfer model actor actress gentleman lady old-timer fish whale dolphin "
           "cow pig sheep goat deer squirrel mouse frog snake turtle crocodile shepherd fireman firefighter policeman officer statue "
           "toddler teenager hermit warrior viking").split()
ACTOR = re.compile(rf"\b(?:{'|'.join(_ACTORS)})(?:s|es)?\b", re.I)
_WHO = re.compile(rf"\b({'|'.join(_ACTORS)}|he|she)\b(?!['’]s)", re.I)
_MANY = re.compile(r"\b(?:one (?:of|sits|stands|sleeps|is)|the other|others?|another|both|each|two|three|four|five|pair|couple|twins?|"
    r"elder|younger|second|while|as (?:the|a|his|her)|beside|next to|around (?:him|her)|meanwhile|crowd|children|people|men|women|"
    r"brothers|sisters|friends)\b", re.I)
_THING_MOVES = re.compile(r"\b(?:train|car|bus|river|road|wheel|ship|boat|plane|clouds?|landscape|crowd|water|horse|carousel|elevator|"
    r"light|shadow|camera|city|wind|leaves|rollercoaster|taxi|escalator|time|heart)\s+(?:that is |is |that )?$", re.I)


def read(text: str) -> list[Parts]:
    """Counts, attributes, states and lengths as (axis, value, start, end, words, strength, owner, replacement)."""
    return [*_counts(text), *_attributes(text), *_states(text), *_durations(text), *_directions(text), *_signs(text)]


def _counts(text: str) -> list[Parts]:
    out: list[Parts] = []
    for hit in _COUNT.finditer(text):
        noun = hit.group(4).lower()
        word = hit.group(2).lower()
        value = int(word) if word.isdigit() else _NUMBERS[word]
        if re.search(r"[\d.:/x×-]$", text[: hit.start(2)]) or re.match(r"[:.]\d", text[hit.end(2):]) or not (noun.endswith("s")
                                                                                                             or value == 1
                or noun in _PLURALS):
            continue
        if noun in _NO_COUNT or any(w in _NO_COUNT or w in ("of", "in", "and", "with", "is", "are",
            "on") for w in hit.group(3).lower().split()) or value > 200:
            continue
        out.append(("count", str(value), hit.start(2), hit.end(2), text[hit.start(): hit.end()], "sure", _one(noun), word))
    return out


_PLURALS = {"men": "man", "women": "woman", "children": "child", "people": "person", "wolves": "wolf", "mice": "mouse", "geese": "goose",
            "sheep": "sheep",
            "fish": "fish", "deer": "deer", "feet": "foot", "thieves": "thief", "knives": "knife", "leaves": "leaf", "oxen": "ox",
            "firemen": "fireman",
            "policemen": "policeman", "fishermen": "fisherman", "dwarves": "dwarf", "elves": "elf"}


def _one(noun: str) -> str:
    return _PLURALS.get(noun, re.sub(r"(?<=[^s])s$", "", re.sub(r"ies$", "y", re.sub(r"(sh|ch|x|ss)es$", r"\1", noun))))


def _attributes(text: str) -> list[Parts]:
    out: list[Parts] = []

    def add(axis: str, value: str, span: tuple[int, int], owner: str, strength: str = "sure") -> None:
        out.append((axis, value.lower(), *span, text[span[0]: span[1]], strength, _one(owner.lower()), None))

    stop = r"(?!and\b|of\b|in\b|on\b|with\b|light\b|one\b|is\b|are\b|sky\b|sea\b|or\b|to\b|from\b|at\b|as\b|hour\b|hair\b)"
    for axis, words in (("colouring", _COLOUR), ("material", _MATERIAL)):
        for hit in re.finditer(rf"(?<![\w-])({_FINISH}(?:{words})(?:[\s-]+(?:{words}))?)\s+(?:paint (?:of|on) the\s+)?(?:(?:wool|silk|"
                               rf"leather|cotton|velvet|winter|rain|"
                               rf"little|old|new|tin|wooden|sports|woollen|linen|school|evening|wedding|denim)\s+)?{stop}([a-z]{{3,}})\b",
                               text, re.I):
            add(axis, _base(hit.group(1)), hit.span(1), hit.group(2))
        for hit in re.finditer(rf"\b({_FINISH}(?:{words}))\s+(?:paint|paintwork|body|fur|coat|skin|surface|colour|color|finish|feathers|"
                               rf"coat of paint)"
                               rf"\s+of\s+(?:the|his|her|its)\s+([a-z]+)\b", text, re.I):
            add(axis, _base(hit.group(1)), hit.span(1), hit.group(2))
        for hit in re.finditer(rf"\b(?:(?:the|this|his|her|its|their|\w+['’]s)\s+)?([a-z]+)(?:'s (\w+))?\s+(?:is|are|stays?|remains?|must "
                               rf"be|should be)\s+(?:made of |entirely |all |"
                               rf"completely |plain |solid |now |still |painted |a |pure )*({_FINISH}(?:{words}))\b(?!\s+(?:with|and|at|"
                               rf"to|in)\b)", text, re.I):
            add(axis, _base(hit.group(3)), hit.span(3), hit.group(2) or hit.group(1))
    there = beginnings(text)
    for value, strength, phrases in _BULK:
        for hit in _spans(phrases, there, text):
            noun = re.match(r"\s+(?:[\w-]+ )??([a-z]+)(?![\w-])", text[hit.end():], re.I) if strength == "sure" else re.search(
                r"([a-z]+),?\s*$", text[: hit.start()], re.I)
            if noun:
                add("bulk", value, hit.span(), noun.group(1), "act" if hit.group(0).lower().startswith(("towers", "dwarfs", "fills"))
                    else "sure")
    return out


def _base(words: str) -> str:
    last = re.split(r"[ -]", words.strip().lower())[-1]
    return {"wooden": "wood", "metallic": "metal", "golden": "gold", "gray": "grey", "chrome": "metal", "steel": "steel"}.get(last, last)


def _spans(phrases: tuple[Phrase, ...], there: frozenset[str], text: str) -> list[re.Match[str]]:
    """Where phrases stand; of those that overlap only the longest."""
    hits = sorted((h for p in phrases if p.within(there) for h in p.find(text)), key=lambda h: h.start() - h.end())
    kept: list[re.Match[str]] = []
    for hit in hits:
        if not any(k.start() < hit.end() and hit.start() < k.end() for k in kept):
            kept.append(hit)
    return kept


_DOES = re.compile(rf"(?:\b(?:{'|'.join(_ACTORS)}|he|she|it|they|is|are|was|were|and|while|keeps|starts|still|goes|\w+ly|[A-Z][a-z]+)|"
                   rf",)\s+$", re.I)
"""What an -ing form follows when it is what the subject does, and not what a thing beside it does ('a roller coaster climbing')."""


@cache
def _states_table() -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    return table(states.STATES)


def _states(text: str) -> list[Parts]:
    out: list[Parts] = []
    there = beginnings(text)
    for value, strength, phrases in _states_table():
        for hit in _spans(phrases, there, text):
            before = text[: hit.start()]
            if re.search(r"\b(?:no|not|never|without|isn't|nobody|than|like|about|of|fake|statue|painting|poster|photo|pretend\w*)"
                r"\s+(?:\w+ ){0,2}$", before[-30:], re.I) and not re.match(r"never|not|without|does", hit.group(0), re.I):
                continue
            if re.search(r"\bcamera\b[^.!?]*$", before, re.I):
                continue
            if _THING_MOVES.search(before[-40:]) or re.match(r"\s+(?:nose|water|shoes?|track|car|machine|joke|gas|stock|bag|pill|beauty)",
                text[hit.end():]):
                continue
            if value == "active" and hit.group(0).lower().endswith("ing") and not _DOES.search(before):
                continue
            owner = _owner(text, hit.start(), hit.end())
            if owner:
                out.append(("state", value, hit.start(), hit.end(), hit.group(0), strength, owner, None))
    return out


_SUBJECT = re.compile(
    r"(?:^|[.!?;:]\s+|,\s+|\n)(?:(?:an?|the|this|that|his|her|our|my|one|its)\s+)(?:[\w'’-]+\s+){0,3}?([a-z'’-]{3,})(?=\s+(?:(?:is|are|"
    r"was|has|who|that|with|in|on|at|of|"
    r"from|never|always|both|then|keeps|stays)\b|[a-z]+(?:s|ing|ed)\b)|,)", re.I)


def _owner(text: str, start: int, end: int) -> str:
    """Whom a state is about: the actor right after it ('the sleeping bear'), else the last one before it, else the sentence's subject."""
    follows = re.match(rf"\s+(?:[\w-]+\s+)?({'|'.join(_ACTORS)})\b", text[end:], re.I) or re.match(
        r"\s+([a-z]{3,})(?=[,.;]|\s+(?:[a-z]+s|is|who|with|in|on|at)\b)", text[end:])
    if follows and re.search(r"\b(?:a|an|the|this|same)\s+(?:[\w-]+\s+)?$", text[:start], re.I):
        return follows.group(1).lower()
    names = [h.group(1).lower() for h in _WHO.finditer(text[:start])]
    pronouns = bool(names) and names[-1] in ("he", "she")
    actors = [n for n in names if n not in ("he", "she")]
    if actors:
        return actors[-1]
    subjects = [h.group(1).lower() for h in _SUBJECT.finditer(text[:start + 1])]
    named = re.findall(r"(?:^|[.!?,]\s+)([A-Z][a-z]{2,})(?=\s+(?:[a-z]+(?:s|ing|ed)\b|is\b))", text[:start])
    found = [n for n in (*subjects, *(n.lower() for n in named)) if n not in ("camera", "shot", "film", "frame", "scene", "video", "light",
                                                                              "same")]
    return found[0 if pronouns else -1] if found else ("she" if names else "")


def lone(text: str) -> bool:
    """Whether a text speaks of one acting subject only."""
    return not _MANY.search(text)


def same(text: str, a: Cue, b: Cue, between: str, around: str, always: bool, later: bool) -> bool:
    """Whether two cues that have owners are about the same one, unchanged."""
    if a.axis == "count":
        before = text[max(0, b.start - 22): b.start]
        definite = (re.search(r"\bthere (?:are|is|must be|should be)\s+(?:exactly |only )?$|\b(?:the|these|those|all|same|exactly|only|"
                              r"all of the)\s+$", before, re.I) or re.match(r"(?:the|all|exactly|only|these)\b", b.text, re.I))
        others = re.search(r"\b(?:more|another|other|others|of (?:the|them)|join\w*|leave\w*|arriv\w*|until|then|appear\w*|out of)\b",
                           between + text[b.start: b.end + 20], re.I)
        return bool(definite) and not others
    if a.axis == "state":
        return (lone(around) or always) and (not later or always)
    if a.axis == "bulk" and a.owner != b.owner and not re.search(rf"\bsame (?:{re.escape(a.owner)}|{re.escape(b.owner)})\b", text, re.I):
        return False
    named = re.search(r"\b(?:the|its|this|same|his|her|their|those)\s+(?:[\w-]+\s+){0,2}$", text[max(0, b.start - 25): b.start], re.I)
    both = (re.search(r"\bthe\s+(?:[\w-]+\s+)?$", text[max(0, a.start - 20): a.start], re.I)
            and re.search(r"\bthe\s+$", text[max(0, b.start - 8): b.start], re.I))
    if a.axis in ("colouring", "material") and both and not always and not re.search(r"[.;]", between):
        return False                 # 'the red car overtakes the blue car': two of them
    return (named is not None or always) and not changes(between) and not re.search(r"\b(?:a|an|another|other)\s+(?:[\w-]+ )?$",
        text[max(0, b.start - 12): b.start], re.I)


def changes(text: str) -> bool:
    """Whether a stretch of text makes an attribute change or gives it to two subjects."""
    return _CHANGES.search(text) is not None


_SECONDS = {"second": 1, "sec": 1, "s": 1, "minute": 60, "min": 60, "hour": 3600}
_SPELT = {**{w: n for w, n in _NUMBERS.items() if " " not in w}, "a": 1, "an": 1, "half a": 0.5, "ninety": 90, "forty-five": 45,
          "twenty-five": 25}
_LENGTH = (rf"(\d{{1,3}}|{'|'.join(sorted(_SPELT, key=len, reverse=True))})[\s-]?(seconds?|secs?|(?<=\d)s|(?<=\d[\s-])s|minutes?|mins?|"
           r"hours?)\b")
_KIND = (r"(?:(?:vertical|horizontal|square|short|long|seamless|skincare|product|cinematic|looping|loop|hd|4k|silent|animated|tv|social|"
         r"promo|brand|music|"
         r"promotional|commercial|youtube|instagram|tiktok|web|online|hero|launch|nature|wildlife|explainer|trailer|game|title)\s+){0,5}"
         r"(?:videos?|clips?|film|shots?|ad|advert|spot|reel|loop|long|total|in total|in all|in length|animation|sequence|demo|teaser|"
         r"trailer|short|cut|commercial|promo|"
         r"story|take|piece|bumper|scene|gif|documentary)\b")
_DURATION = re.compile(
    rf"\b(?:(?:an?|the|exactly|total(?: length)?:?|duration:?|length:?|runtime:?)\s+){{0,3}}{_LENGTH}(?=[\s-]+{_KIND})(?:\s+long)?|"
    rf"\b(?:(?:lasts?|lasting|runs?|running|runtime|run[- ]time|running time|duration|length|total|must be|should be|keep it(?: to| at| "
    rf"under)?|cut (?:it )?(?:down )?to|"
    rf"make (?:it|the (?:scene|video|clip|shot|film|ad|spot))|exactly|clocks? in at|comes? in at|trim(?:med)? to)\b(?: of (?:the |this "
    rf")?(?:film|video|clip|ad|spot|piece|shot))?"
    rf"(?:\s+(?:is|are|now|time|of|length|for|exactly|just|at|to|must be|should be|will be|the whole thing|:|"
    rf"=)){{0,4}}[\s:=]+){_LENGTH}(?:\s+(?:long|total|in all|exactly))?", re.I)


def _durations(text: str) -> list[Parts]:
    out: list[Parts] = []
    for hit in _DURATION.finditer(text):
        if re.search(r"\b(?:\d+|two|three|four|five|six|each|every|first|last|of|per|after|within|in|next|final|opening)\s+$",
                     text[max(0, hit.start() - 12): hit.start()], re.I) or re.match(r"\s*(?:each|apiece|per|later|in,|of (?:silence|black|"
                                                                                    r"rain|slow))\b", text[hit.end():]):
            continue
        number, unit = (hit.group(1), hit.group(2)) if hit.group(1) else (hit.group(3), hit.group(4))
        value = float(number) if number.isdigit() else float(_SPELT[number.lower()])
        seconds = value * _SECONDS[re.sub(r"(?<=\w\w)s$", "", unit.lower())]
        out.append(("duration", f"{seconds:g}", hit.start(), hit.end(), hit.group(0), "sure", "", None))
    return out


_DIRECTIONS = table("""
up    (carry|carries|rise|rises|rising|climb|climbs|climbing|soar|soars|soaring|float|floats|floating|moves|goes|flies|ride|rides|ascend|
           ascends|travels|drifts|surges|shoots) [them|him|her|it|us|slowly|steadily]* (up|upward|upwards|skyward|skywards) [(to|towards|
           toward|into) [the|a] ~] / climbs and climbs / rises and rises / (gains|gaining) height [steadily] / ascends /
           (climbs|rises) (without a pause|steadily|ever higher|higher and higher|to the ~)
down  (carry|carries|sink|sinks|sinking|fall|falls|falling|plunge|plunges|moves|goes|flies|ride|rides|descend|descends|travels|drifts|
           drops) [it|them|him|her|us|slowly|steadily]* (down|downward|downwards|earthward) / (loses|losing) height [steadily] /
           sinks and sinks / falls and falls / plummets [like ~ ~] / descends / (sinks|drops|falls) (without a pause|steadily|ever lower|
           lower and lower|to the ~|like a stone)
left to right  [from] left to right
right to left  [from] right to left
forward   (drives|rides|walks|moves|runs|rolls|marches|skates) [~] (forward|forwards)
backward  (drives|rides|walks|moves|runs|rolls|marches|skates) [~] (backward|backwards)
near  (comes|walks|runs|drives|rides|moves|charges|strides|approaches) [straight|directly|right] (toward|towards|at) (us|the camera|
           the lens|the viewer) [...] / (growing|grows|looming|looms) [larger|bigger] in the (lens|frame) [...] /
           (nearer and nearer|closer and closer) [to (us|the lens|the camera)]
away  (getting|going|growing|moving|walking|walks|runs|drives|rides|moves) [farther|further|ever] (and|away|off) [farther|further|
           smaller] [(off|away|from us|into the distance)] [until ...] / (walks|runs|drives|rides|moves|strides|rows) away from (us|
           the camera|the lens) / (dwindles|dwindling|shrinks|receding|recedes) [to|into] [a|the] (dot|speck|distance|horizon)
facing    (facing|faces|looks at|gazing at|gazing|looking|stares|staring|smiling|smiles) [straight|directly|right] (us|into the (camera|
           lens)|down the lens|at us|at the (camera|lens)|the (camera|lens)) [at us]
behind    [with] (her|his|its|their) back (to|towards|turned to|turned on) (us|the camera|the lens|the viewer) / seen only from behind /
           never (shows|turns) (her|his) face [to us]
""")


def _directions(text: str) -> list[Parts]:
    return [("direction", value, hit.start(), hit.end(), hit.group(0), "act", "", None) for value, _, phrases in _DIRECTIONS
            for hit in _spans(phrases, beginnings(text), text)]


_SIGN = re.compile(r"\b([a-z]+)(?:\s+(?!the\b|and\b)[a-z]+){0,5}?\s+(?:reads?|reading|spells?|says?|saying)(?:\s+out)?\s+(?:the words? "
                   r")?[\"“']?([A-Z][A-Z0-9 '!-]{2,})\b")


def _signs(text: str) -> list[Parts]:
    """What a sign says: two different words on one sign exclude each other."""
    return [("sign", hit.group(2).strip().lower(), hit.start(2), hit.end(2), hit.group(2), "sure", hit.group(1), None)
            for hit in _SIGN.finditer(text)]

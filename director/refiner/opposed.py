"""Two statements of one thing that deny one another: 'the shutter stays down …; the shutter is up'. Needs no lexicon of states.

What denies what is told by WordNet's opposites, by a few pairs of particles, and by 'not' before the same word. Only what
is said of the same thing, in so many words, counts, and only where one of the two is said to hold the whole time, or both
stand beside each other with nothing in between that could have changed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner import joints
from director.refiner.acting import acting
from director.refiner.late import late
from director.refiner.lexicon import poles
from director.refiner.lexicon.attributes import HUES
from director.refiner.owners import ACTORS, singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_PAIRS = frozenset(frozenset(pair.split("/")) for pair in (
    "shut/up closed/up down/open "
    "up/down on/off in/out open/closed open/shut open/locked open/sealed open/bolted open/barred open/padlocked open/boarded "
    "furled/unfurled furled/open folded/unfolded folded/open rolled/unrolled raised/lowered raised/dropped hoisted/lowered lifted/lowered "
    "covered/uncovered covered/bare covered/exposed lit/unlit lit/dark lit/out burning/out glowing/dark glowing/out shining/dark "
    "loaded/unloaded loaded/empty packed/empty packed/deserted crowded/empty crowded/deserted crammed/empty full/vacant full/deserted "
    "occupied/vacant occupied/empty inflated/deflated inflated/flat pumped/flat plugged/unplugged connected/disconnected "
    "fastened/unfastened buttoned/unbuttoned buttoned/open zipped/unzipped zipped/open laced/unlaced tied/untied tied/loose "
    "wrapped/unwrapped wrapped/open sealed/opened corked/uncorked spread/folded tucked/spread parked/moving parked/racing parked/driving "
    "moored/sailing anchored/sailing docked/sailing grounded/flying grounded/airborne landed/airborne landed/flying standing/toppled "
    "upright/toppled upright/overturned upright/capsized standing/collapsed standing/fallen intact/smashed intact/shattered intact/cracked "
    "intact/broken intact/torn whole/smashed whole/shattered whole/broken unbroken/shattered frozen/flowing frozen/rippling frozen/liquid "
    "frozen/boiling frozen/melted cold/boiling cold/steaming cold/simmering cold/sizzling cold/whistling cold/hot cool/hot cold/red-hot "
    "raw/charred raw/burnt raw/cooked unbaked/baked dry/soaked dry/dripping dry/flooded dry/brimming dry/overflowing dry/gushing empty/"
    "brimming empty/brims empty/overflowing empty/overflows empty/heaped empty/piled empty/laden empty/stuffed empty/stacked bare/laden "
    "bare/heaped bare/piled bare/covered bare/crammed bare/leafy bare/blooming sharp/blunt new/battered new/rusty new/worn "
    "new/dented new/scratched new/peeling new/tarnished new/chipped new/crumbling new/frayed "
    "new/threadbare brand-new/dented brand-new/rusted polished/scratched polished/tarnished polished/rusty spotless/filthy "
    "spotless/grimy spotless/stained clean/muddy clean/filthy clean/stained clean/greasy white/black straight/bent straight/crooked "
    "straight/curly stretched/slack taut/slack taut/sagging level/tilted still/spinning still/swinging still/turning still/rocking "
    "motionless/spinning motionless/swinging motionless/turning motionless/rocking motionless/fluttering motionless/flapping "
    "silent/ringing silent/roaring silent/ticking silent/tolling silent/playing silent/blaring mute/singing limp/flapping limp/streaming "
    "limp/fluttering stopped/ticking stopped/turning stopped/running stopped/spinning dead/ringing dead/alive dead/running idle/spinning "
    "idle/running idle/roaring asleep/awake asleep/alert asleep/pacing asleep/marching seated/standing sitting/standing seated/upright "
    "alone/surrounded smiling/weeping laughing/crying laughing/sobbing drawn/open shaved/bearded tethered/free caged/free leashed/loose "
    "visible/hidden visible/invisible healed/bleeding sober/drunk single/double thick/thin fat/skinny ripe/rotten ripe/green blooming/"
    "withered blooming/dead blooming/wilted flourishing/withered lush/withered lush/parched green/parched deep/shallow wide/narrow "
    "gloved/bare bandaged/bare cast/bare sleeved/bare tattooed/bare patch/uncovered hairless/fluffy hairless/furry hairless/shaggy "
    "hairless/fur "
    "bald/ponytail bald/curls bald/curly bald/braid bald/braids bald/dreadlocks bald/mane shaved/curls double-decker/single-decker "
    "whole/burst "
    "untouched/burst furled/bulging furled/billowing moored/crossing slack/tight unlit/flame hollow/solid plain/ornate plain/glitters "
    "plain/sequins "
    "closed/bloom closed/flower bud/bloom bare/bloom bare/leaf intact/ruins whole/ruins new/ruins inflated/burst matte/chrome "
    "short/waist-long short/floor-length spotless/ragged new/ragged iced/hot iced/scalding iced/steaming iced/boiling "
    "crescent/full solved/scrambled blank/covered blank/written blank/filled unopened/opened unread/read alight/out").split())
_ALSO = {"open": "opened gaping ajar unlocked agape", "closed": "shut locked sealed bolted barred padlocked chained fastened shuttered",
         "empty": "emptied drained bone-empty vacant", "full": "filled overflowing brimming bursting "
             "brim-full", "lit": "burning glowing alight ablaze",
         "out": "extinguished unlit doused snuffed", "off": "unplugged", "up": "raised lifted hoisted", "down": "lowered dropped",
         "standing": "upright erect", "still": "motionless immobile stationary", "broken": "shattered smashed cracked splintered snapped"}
_LIKE = {word: head for head, words in _ALSO.items() for word in words.split()}

_BE = (r"is|are|was|were|stays?|remains?|stands?|lies|sits?|hangs?|rests?|keeps?|has|have|must be|must stay|should be|has been|shines?|"
       r"burns?|glows?|hold|holds|can be seen|looks?|feels?|[a-z]{3,}s")
_STATED = late(
    r"(?:^|[.;:!?,—–]\s*|\b(?:and|while|yet|but|as|with)\s+)"
    r"(?P<det>the very same|that very|(?:the|that|this) same|the|that|this|an?|his|her|its|their|our|my|same|both|each|every|"
    r"[a-z]+['’]s)\s+"
    r"(?P<mods>(?:[\w'’-]+\s+){0,3}?)(?P<noun>[^\W\d_]{3,})\s+(?P<verb>" + _BE + r"|(?=(?:furled|drawn|closed|shut|open|raised|lowered|"
        r"lit|unlit|locked|covered|bare|spread|folded|broken|whole|empty|full|taut|slack)\b))"
    r"(?=(?P<more>[^.;:!?—–]*))", re.I)
_PRONOUN = late(rf"(?:^|[.;!?]\s+|,\s+and\s+)(?:it|he|she|they)\s+(?P<verb>{_BE})\b(?P<more>[^.;:!?—–]*)", re.I)
_QUALIFIED = late(rf"\b(?P<det>the|that|this|an?|his|her|"
                        rf"its)\s+(?P<mods>)(?P<verb>{'|'.join(sorted({w for pair in _PAIRS for w in pair}, key=len, reverse=True))})"
                        r"\s+(?P<noun>[^\W\d_]{3,})\b(?!['’-])", re.I)
"""'the open gate' says of the gate that it is open."""
_OVER = late(
    r"(?:^|[.;:!?,—–]\s*|\b(?:and|while|yet|but|as)\s+)(?P<what>(?:[\w'’-]+\s+){1,4}?)(?P<verb>covers?|coats?|cakes?|smears?|encrusts?|"
    r"smothers?|fills?|clings? to|drips? from|runs? down|streams? from|pours? from|(?:gush|spurt|spout|jet|flow|well|leap|shoot|bubbl|"
    r"trickl|splash|spray)(?:e?s)? (?:up |out )?from|overgrows?|eats? into|streaks?|stains?|splatters?|"
    r"spatters?|crowds?|packs?|crams?|blankets?|burns? in|glows? in|blazes? in)\s+(?:all over |every (?:inch|part|link|fold|corner|square "
    r"inch) of |all of |the whole of |most of )?(?P<det>the very same|that very|(?:the|that|this) same|the|that|this|his|her|its|their)\s+"
    r"(?P<mods>(?:[\w'’-]+\s+){0,2}?)(?P<noun>[^\W\d_]{3,})(?=\s*[.,;:!?—–]|\s*$|\s+(?:from|in|at|to|all|and|while)\b)", re.I)
"""'Thick rust covers every inch of that armour' says of the armour that rust covers it."""
_NO = late(r"\b(?:not|never|no|nothing|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|without|neither|nor|nobody|hardly|barely)\b", re.I)
_LITTLE = frozenset("the a an and or but is are was were be been with for from its his her their our this that these those all every "
                    "whole entire "
                    "time long very same while then than there here just only over through into onto upon about of in on at to by as shot "
                    "take frame scene clip film video moment instant duration not never no".split())
_BARE_VERBS = frozenset("is are was were has have stays stay remains remain stands lies sits hangs rests keeps looks feels seems".split())
_PARTICLES = frozenset("up down on off in out".split())
_AT_ONCE = late(r"\bsame\b|\bat once\b|\bsimultaneously\b", re.I)
_PICTURE = frozenset("camera shot lens frame film light sky scene whole same room air music sound picture video clip image view tone "
                     "mood palette "
                     "colour color style look voice weather sun moon day night crowd world "
                     "background foreground backdrop setting atmosphere "
                     "framing move movement footage score soundtrack audio tempo pace".split())


@dataclass(frozen=True)
class Statement:
    """What one clause says of a thing; `start`/`end` are those of its predicate in the prompt."""

    noun: str
    whose: str             # 'her', "owl's"; '' for 'the'
    told: str              # how the thing is told from others of its kind: 'left', 'shop lights'
    definite: bool
    start: int
    end: int
    words: str
    sentence: str
    named: bool = True     # by its noun, not as 'it'


def read(text: str) -> list[Parts]:
    """Such pairs as (axis, value, start, end, words, strength, owner, replacement)."""
    said = list(_statements(text))
    out: list[Parts] = []
    for i, one in enumerate(said):
        for other in said[i + 1:]:
            if one.noun == other.noun and _one_thing(one, other) and _meet(text, one, other) and (
                    _denies(one, other) or _said_twice(one, other)):
                out += [("claim", s.words.lower(), s.start, s.end, s.words, "sure", s.noun, None) for s in (one, other)]
    return out


def _statements(text: str) -> Iterator[Statement]:
    last: Statement | None = None
    for hit in sorted((*_STATED.finditer(text), *_PRONOUN.finditer(text), *_QUALIFIED.finditer(text),
                       *_OVER.finditer(text)), key=lambda h: h.start()):
        if "noun" not in hit.re.groupindex:
            person = re.match(r"\W*(?:and\s+)?(?:he|she)\b", hit.group(), re.I)
            near = last is not None and len(re.findall(r"[.!?]\s", text[last.end: hit.start() + 2])) <= 1
            if last is not None and near and (not person or last.noun in ACTORS):
                yield replace(_said(text, hit, last.noun, last.whose, last.told, True), named=False)
            continue
        noun = singular(hit["noun"])
        if hit.re.groupindex.get("what"):
            if noun in _PICTURE or acting(hit["what"].lower()):
                continue                 # 'he fills the cup': it was empty, and is not
            words = text[hit.start("what"): hit.end("noun")]
            first = max((h.end() for h in re.finditer(r"[.!?;]\s", text[: hit.start() + 1])), default=0)
            last = Statement(noun, "", "", True, hit.start("what"), hit.end("noun"), words, text[first: hit.end()])
            yield last
            continue
        if noun in _PICTURE or _LITTLE & {noun}:
            continue
        owned = f"{hit['det']} {hit['mods']}"
        whose = re.search(r"\b[\w-]+['’]s\b", owned) or re.search(r"\b(?:his|her|its|their|our|my)\b", owned, re.I)
        told = re.sub(r"\b(?:same|very|own|and|of|the)\b|[\w-]+['’]s", " ", hit["mods"].lower()).strip()
        if hit["det"].lower() == "both":
            told = "both"
        definite = hit["det"].lower() not in ("a", "an", "each", "every")
        last = _said(text, hit, noun, whose.group().lower() if whose else "", told, definite)
        yield last
        if whose and whose.group()[-1:] == "s" and len(whose.group()) > 4:       # what is said of the cat's fur is said of the cat
            yield _said(text, hit, singular(whose.group()[:-2]), "", "", True)


def _said(text: str, hit: re.Match[str], noun: str, whose: str, told: str, definite: bool) -> Statement:
    start = hit.start("verb")
    stop = hit.end("more") if "more" in hit.re.groupindex else hit.end()
    words = text[start:stop].rstrip(" ,")
    sentence = re.split(r"[.!?;](?:\s|$)", text[start:])[0]
    if len(sentence) + start - max((h.end() for h in re.finditer(r"[.!?;]\s", text[:start])), default=0) > 0.7 * len(text.strip()):
        words = words.split(",")[0]      # a list of tags
    if joint := re.search(r",?\s(?:while|but|yet|and)\s(?=(?:the|an?|his|her|its|same|that|this)\b)|,\s(?=(?:the|that|this|both|his|her|"
                          r"its) )", words):
        words = words[: joint.start()]
    first = max((h.end() for h in re.finditer(r"[.!?;]\s", text[: hit.start() + 1])), default=0)
    return Statement(noun, whose, told, definite, start, start + len(words), words, text[first:stop])


def _one_thing(one: Statement, other: Statement) -> bool:
    """The second names it again and neither says that it is another of the kind."""
    if one.whose and other.whose and one.whose != other.whose:
        return False
    if {"both"} < {one.told, other.told} and {one.told, other.told} & {"left", "right", "one"}:
        return other.start >= one.end        # 'her left hand …; both her hands …'
    return other.definite and (one.told == other.told or not (one.told and other.told)) and other.start >= one.end and not re.search(
        r"\b(?:left|right|other|first|second|third|upper|lower|front|back|next|last|old|new|one|two)\b", f"{one.told} {other.told}")


def _meet(text: str, one: Statement, other: Statement) -> bool:
    """Whether both hold at one time: one of them the whole time, or side by side with no word of time or change around."""
    between = text[one.end: other.start]
    if joints.turns(between) or joints.turns(other.words) or joints.turns(one.words):
        return False
    far = len(re.findall(r"[.!?]\s", between)) > 1
    always = any(joints.ALWAYS.search(_AT_ONCE.sub(" ", s.sentence) if far else s.sentence) for s in (one, other))
    if always or joints.CORRECTS.search(between) or (not far and _AT_ONCE.search(text[one.end: other.end])):
        return True
    return not joints.LINKS.search(f"{one.words} {between} {other.words}") and re.fullmatch(r"\s*[.;,]?\s*(?:and|but|yet)?\s*(?:the|"
        r"that|this|his|her|its)?"
                                                                             r"[^.,;]{0,40}", between) is not None


_IS = late(r"(?:is|are|stays?|remains?)\s+(?!\w+ing\b)", re.I)


def _said_twice(one: Statement, other: Statement) -> bool:
    """Two whole sentences about one thing that say what it is, or what it does the whole time, in other words."""
    words = [joints.ALWAYS.sub(" ", s.words).split() for s in (one, other)]
    while all(words) and words[0][0] == words[1][0]:
        words = [rest[1:] for rest in words]             # 'is done in paper cut-outs … is done in plasticine'
    first, second = (set(_content(" ".join(rest))) for rest in words)
    if not (one.named and other.named and first and second) or first & second:
        return False
    return all(joints.ALWAYS.search(s.words) for s in (one, other)) or all(_IS.match(s.words) for s in (one, other))


_DOING = late(r"(?:is|are|was|were)\s+(?:\w+ly\s+)?(?P<deed>\w+ing(?:\s+(?:up|down|in|out|on|off|away|still))?)\b", re.I)
"""'is riding a bicycle on a sunny day' tells of the deed, not of what the day is like."""


def _denies(one: Statement, other: Statement) -> bool:
    first, second = (_content(hit["deed"] if (hit := _DOING.match(s.words)) else s.words) for s in (one, other))
    no = bool(_NO.search(one.words)) != bool(_NO.search(other.words))
    if no:
        return bool({w for w in first if w in second} - _LITTLE) or _does_it(one, other) or _does_it(other, one)
    return any(opposite(a, b) for a in first for b in second)


_NEVER = late(r"\b(?:not|never|n['’]t)\s+(?:ever |once |even )?(?P<verb>[a-z]{3,})\b", re.I)
_STIRS = frozenset("move budge stir shift leave".split())


def _does_it(never: Statement, does: Statement) -> bool:
    """'does not turn … whirls round': the one verb is a way to do the other."""
    verb = does.words.split()[0].lower()
    ways = dictionary.bases(verb, "verb")
    if _NO.search(does.words) or verb in _BARE_VERBS:
        return False
    return any(wordnet.is_a(way, base, category="verb", senses=2) or (base in _STIRS and _travels(way))
               for hit in _NEVER.finditer(never.words) for base in dictionary.bases(hit["verb"].lower(), "verb") for way in ways)


def _travels(verb: str) -> bool:
    return wordnet.fields(verb, "verb").get("motion", 0) > 0.5


def _content(words: str) -> tuple[str, ...]:
    """The words that can deny another: particles only where they end a statement or its clause ('is up all through')."""
    out = []
    for hit in re.finditer(r"[a-z][a-z'’-]*", words.lower()):
        word = hit.group()
        if word in _PARTICLES:
            if re.match(r"\s*(?:$|[,.;]|(?:all|the whole|the entire|throughout|at all|from start|for the|and|every|in every|long|again|"
                        r"too|there)\b)", words[hit.end():], re.I):
                out.append(word)
        elif word not in _LITTLE and len(word) > 2:
            out.append(word)
    return tuple(out)


@lru_cache(maxsize=2048)
def opposite(a: str, b: str) -> bool:
    if a == b:
        return False
    if poles.apart(a, b):
        return True
    if any(frozenset((x, y)) in _PAIRS for x in _shapes(a) for y in _shapes(b)):
        return True
    if a in HUES or b in HUES:
        return False                 # blue as sad is not the opposite of sunny
    return b in wordnet.opposites(a) or a in wordnet.opposites(b) or _verbs_opposed(a, b)


def _shapes(word: str) -> set[str]:
    """A word, the head of its like, and what is said of who does it: 'boils' is 'boiling'."""
    doing = {form for base in dictionary.bases(word, "verb") for form in dictionary.verb_forms(base).get("ing", ())}
    return {word, _LIKE.get(word, word)} | (doing if word not in _PARTICLES else set())


def _verbs_opposed(a: str, b: str) -> bool:
    first, second = (set(dictionary.bases(word, "verb")) for word in (a, b))
    return any(y in wordnet.opposites(x, "verb") for x in first for y in second)

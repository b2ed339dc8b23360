"""One thing described in two ways that exclude each other: 'her emerald coat … its crimson fabric', 'snores … cranks the motor'.

What is said of each thing is read by director.refiner.portraits; here it is compared: one colour, one stuff, one number of
heads, one of two opposites, at rest or on its way, off or at work. Only what is said again of the same thing counts, with
nothing in between that changes it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner import joints, opposed, portraits
from director.refiner.late import late
from director.refiner.lexicon.attributes import HAIRS, HUES, STUFFS
from director.refiner.owners import ACTORS
from director.refiner.portraits import Mention, Trait

Parts = tuple[str, str, int, int, str, str, str, str | None]

_NEAR = frozenset(frozenset(pair.split("/")) for pair in (
    "beige/brown beige/white beige/gold blonde/gold blonde/yellow blonde/white gold/yellow gold/orange gold/brown gold/bronze "
    "copper/bronze copper/orange copper/brown copper/red silver/grey silver/white teal/blue teal/green purple/pink purple/blue red/pink "
    "red/orange orange/yellow red/purple bronze/brown red/brown orange/brown yellow/white pink/white grey/white grey/black grey/blue "
    "black/blue").split())
"""Hues whose shades may be one: 'silver' and 'grey' hair, a 'rust' that is red or brown."""
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_AT_REST = frozenset(
    "still standstill motionless immobile stationary immovable inert rigid statue-like frozen petrified paralysed paralyzed rooted glued "
    "riveted cemented planted seated bedridden knocked curled chained tethered leashed parked moored docked anchored grounded stranded "
    "stuck jammed stalled halted dead lifeless unconscious comatose asleep sleeping dozing snoring sleep snore doze nap slumber "
    "hibernate".split())
_RESTING = frozenset(
    "sleep snore doze nap lie rest dream breathe drool twitch mutter murmur mumble smile clutch hug hold curl snuggle sprawl roll hang sit "
    "lean slump remain stay nestle wait look seem fall drift wake stir begin start keep purr whistle whimper tremble shiver grow need "
    "want sink turn shift get reach stretch".split())
"""Verbs that go with being at rest."""
_ACTS = frozenset("motion contact creation competition consumption communication".split())
_SLEEPING = frozenset("asleep sleeping unconscious comatose sleep slumber".split())
_INWARD = frozenset("stative emotion cognition perception body change possession weather".split())
"""Fields of verbs that may be said of a sleeper."""
_OFF = frozenset("off powered unplugged dead broken disconnected dormant lifeless switched".split())
_AT_WORK = frozenset("roar hum whirr whir buzz run spin blare glow shine flash flicker beep blink purr rev idle rumble ring play blast "
                     "light burn blaze crackle flare wave greet dance walk".split())
_ONE_MOMENT = late(r"\bsame (?:instant|moment|time|breath)\b|\bsimultaneously\b|\bat once\b|"
                   r"\b(?:one|single|that|this) (?:single |continuous |very )*(?:moment|instant|take)\b|"
                   r"\bfor the (?:full|whole|entire) (?:take|shot|clip)\b", re.I)
_SAME = late(r"\bsame\b", re.I)
_POSED = frozenset("sit stand lie kneel perch hang wait rest".split())
"""Verbs of being at rest that only a claim of one moment sets against a motion."""
_SHIFTS = late(r"\b(?:turn(?:s|ing|ed)?|becom(?:es|ing)|chang(?:es|ing|ed)|morph\w*|transform\w*|repaint\w*|dye[sd]?|fad(?:es|ing)|"
               r"paints (?:it|them|the|her|his|over)|melts?\b(?! (?:ice|at))|grows?|shrinks?|half|one side|wig|costume|disguise\w*|mask|"
               r"wakes?|woken|outside\b.{1,40}\binside|inside\b.{1,40}\boutside|"
               r"dream(?:s|t|ing|ed)|in (?:his|her|its|their) dreams?|imagin\w*|remember\w*|pretend\w*|mirror\w*|reflect\w*|photo\w*|"
               r"portrait|poster|painting|statue|toy|replica|another|other|second|instead of|sister|brother|twin|neighbour|again|until|"
               r"before|after|once (?:he|she|it|they|the|a)|later|when|opens|closes|repair\w*|replaced|wipes?|washes|removes?|puts? on|"
               r"takes? off|some|most|each|(?:in|near) the (?:middle|banks?|shore))\b", re.I)
"""What changes a thing, makes two of it or only shows it."""


def read(text: str) -> list[Parts]:
    """Such pairs as (axis, value, start, end, words, strength, owner, replacement)."""
    mentions = [m for m in _mentions(text) if m.traits]
    out: list[Parts] = []
    for i, one in enumerate(mentions):
        for other in mentions[i + 1:]:
            meets = _one_thing(text, one, other) and _meet(text, one, other)
            pairs = (_excluding(one, other) or _contrary(text, one, other)) if meets else []
            if not pairs or _beside(text, one, other, pairs[0]) or _brought_in(text, mentions, other, pairs[0][1]):
                continue
            pair = _all_of(pairs)
            if any(t.start < p[3] and p[2] < t.end for t in pair for p in out):
                continue
            if any(_DEGREE.match(text, t.start) for t in pair) or (
                    any(t.verb for t in pair) and _goes_on(text, mentions, one, other)):
                continue
            key = f"{one.whose} {one.thing} {pair[0].word} {pair[1].word}"
            deed = _deed(one.thing, *pair)
            out += [("trait", f"{t.word} at {t.start}", t.start, t.end, text[t.start: t.end], "act" if t is deed else "sure", key, None)
                    for t in pair]
    return out


_DEGREE = late(r"(?:soaking|dripping|sopping|wringing|boiling|piping|scalding|freezing|biting|steaming|hopping|raving|stinking|brand) "
               r"(?:wet|hot|cold|mad|drunk|rich|new)\b", re.I)
"""'soaking wet' is no deed."""
_OUT = late(r"\b(?:out like a light|out cold|dead to the world|in dreamland|in the land of nod|in (?:a )?deep (?:sleep|slumber))\b", re.I)


def _mentions(text: str) -> list[Mention]:
    """Every mention; sayings for sleep are read as one word of the same length, so that what follows stands where it stood."""
    found = portraits.read(_OUT.sub(lambda hit: "asleep".ljust(len(hit.group()), "_"), text))
    for mention in found:
        mention.traits = [replace(t, word=t.word.rstrip("_")) for t in mention.traits]
    return found


def _one_thing(text: str, one: Mention, other: Mention) -> bool:
    """Whether the second names the thing of the first again."""
    again = other.definite or _paired(one, other) or _SAME.search(text, other.start, _end(other))
    if not again or (one.many != other.many and not _paired(one, other)) or portraits.another(one, other):
        return False
    if one.whose and other.whose and one.whose != other.whose:
        return False
    return one.thing == other.thing or (other.whose == one.whose and _kind_of(one.thing, other.thing))


def _brought_in(text: str, mentions: list[Mention], other: Mention, trait: Trait) -> bool:
    """Whether it goes back to one of the kind that was named before by the same trait: 'a red and a blue ball …; the blue ball'."""
    if trait.word not in _NUMBERS and trait.word in other.told and not other.many and re.search(
            rf"\b(?:two|three|four|five|both|several|2|3|4)\s+(?:[a-z-]+\s+){{0,2}}?{re.escape(other.thing)}(?:e?s)\b",
            text[: other.start], re.I):
        return True                  # 'Two balls …; the red ball …, the blue ball'
    return other.definite and any(other.thing in m.told | {m.thing} and not m.definite and m.start < other.start and trait.word in m.told
                                  for m in mentions)


def _end(mention: Mention) -> int:
    return max(trait.end for trait in mention.traits)


def _paired(one: Mention, other: Mention) -> bool:
    """Parts of one owner: two heads and one, 'her nails' and 'bare nails'."""
    return one.whose == other.whose != "" or (one.whose != "" and not other.whose and other.leads and _of_a_body(one.thing))


@lru_cache(maxsize=1024)
def _of_a_body(thing: str) -> bool:
    return wordnet.is_a(thing, "body part", "external body part", "hair")


@lru_cache(maxsize=2048)
def _kind_of(one: str, other: str) -> bool:
    """'gown … dress': the second names the first by a kind that is not far above it."""
    return other in wordnet.kinds(one, "noun", 1)[:4] and other not in ("person", "animal", "thing", "part", "object", "area", "line")


def _meet(text: str, one: Mention, other: Mention) -> bool:
    """Whether both are said of one moment: near each other, with no word of time, change or contrast around."""
    last = _end(other)
    between, around = text[one.end: other.start], text[one.start: max(last, other.end)]
    again = _SAME.search(text, max(one.end, other.start - 20), last + 20)
    far = len(re.findall(r"[.!?;]\s", between)) > 3 and not (joints.CORRECTS.search(between) or again)
    if again and other.start - one.end > 200:
        around = text[other.start: last]         # told again of the very same: what lies between is about others
    return not (far or joints.SEGMENT.search(between) or joints.turns(around) or _SHIFTS.search(around))


def _beside(text: str, one: Mention, other: Mention, pair: tuple[Trait, Trait]) -> bool:
    """'The red car overtakes the blue car': two of a kind, told apart in one sentence."""
    if any(t.verb or t.end - t.start > len(t.word) for t in pair) or re.search(r"[.!?;:]\s", text[one.end: other.start]):
        return False
    if other.own and one.thing == other.thing and len(text[one.end: other.start].split()) <= 4:
        return False                 # 'the white horse, shaking its jet-black coat'

    return not joints.ALWAYS.search(text, one.start, other.end) and not _SAME.search(text, one.start, _end(other) + 40)


def _all_of(pairs: list[tuple[Trait, Trait]]) -> tuple[Trait, Trait]:
    """The first of several pairs, each side with the words right behind that further ones tell of: 'thin yellow silk'."""
    first, last = pairs[0]
    for a, b in pairs[1:]:
        if not any(t.verb for t in (first, last, a, b)) and a.start <= first.end + 1 and b.start <= last.end + 1:
            first, last = (replace(t, end=max(t.end, more.end)) for t, more in ((first, a), (last, b)))
    return first, last


def _excluding(one: Mention, other: Mention) -> list[tuple[Trait, Trait]]:
    """Traits that one thing cannot have at once."""
    found: list[tuple[Trait, Trait]] = []
    mixed = any(len({_slot(t.word)[1] for t in m.traits if _slot(t.word)[0] == "hue"}) > 1 for m in (one, other))
    for a in one.traits:
        for b in other.traits:
            slot, value = _slot(a.word)
            same_slot = slot != "" and slot == _slot(b.word)[0]
            if same_slot and value != _slot(b.word)[1]:
                shades = slot == "hue" and (mixed or frozenset((value, _slot(b.word)[1])) in _NEAR)     # 'a black and white cat'
                if not shades and (slot != "number" or (one.whose and other.whose)):
                    found.append((a, b))
            elif not same_slot and (_deed(one.thing, a, b) or (
                    not a.verb and not b.verb and opposed.opposite(a.word, b.word))):
                found.append((a, b))
    return found


def _contrary(text: str, one: Mention, other: Mention) -> list[tuple[Trait, Trait]]:
    """'climbs higher … plunges to the ground in the same instant': contrary deeds are contradictions at one moment alone."""
    if not _ONE_MOMENT.search(text, one.start, _end(other) + 40):
        return []
    return [(a, b) for a in one.traits for b in other.traits if a.verb and b.verb and (opposed.opposite(a.word, b.word) or (
        a.word in _POSED and b.word not in _RESTING | _POSED and _share(b.word, frozenset(("motion",))) > 0.5))]


def _goes_on(text: str, mentions: list[Mention], one: Mention, other: Mention) -> bool:
    """'The cat is asleep; a key clinks, and she shoots off': what somebody else does in between moves the story on."""
    between = [m for m in mentions if one.start < m.start < other.start and m.thing not in (one.thing, one.whose)]
    return any(t.verb for m in between for t in m.traits) and not joints.ALWAYS.search(text, one.start, _end(other) + 40)


@lru_cache(maxsize=4096)
def _slot(word: str) -> tuple[str, str]:
    """What a word fills and with what: ('hue', 'red'); ('', '') where it fills nothing of which there is only one."""
    last = word.rsplit("-", 1)[-1]
    word = last if last in HUES or last in STUFFS else word
    if word in _NUMBERS:
        return "number", word
    if word in ("auburn", "blonde", "blond", "brunette", "ginger"):
        return "hue", HAIRS[word]
    if (word in HUES) != (word in STUFFS):
        return ("hue", HUES[word]) if word in HUES else ("stuff", STUFFS[word])
    return "", ""


def _deed(thing: str, a: Trait, b: Trait) -> Trait | None:
    """Which of two is what a thing does that is at rest by the other; None where neither is."""
    return b if _at_odds(thing, a, b) else a if _at_odds(thing, b, a) else None


def _at_odds(thing: str, rest: Trait, deed: Trait) -> bool:
    """At rest, and on its way or at work."""
    if not deed.verb:
        return False
    verb = next(iter(dictionary.bases(deed.word, "verb")), deed.word)
    if rest.word in _AT_REST and verb not in _RESTING:
        if rest.word in _SLEEPING and _lives(thing) and _share(verb, _INWARD) < 0.5:
            return True
        busy = deed.away or (_lives(thing) and rest.word not in ("seated", "bedridden"))       # one knits and drums seated
        return _share(verb, _ACTS if busy else frozenset(("motion",))) > 0.5
    return rest.word in _OFF and verb in _AT_WORK


@lru_cache(maxsize=1024)
def _lives(thing: str) -> bool:
    return thing in ACTORS or wordnet.is_a(thing, "person", "animal")


@lru_cache(maxsize=4096)
def _share(verb: str, fields: frozenset[str]) -> float:
    """How often a verb is meant in one of these fields."""
    return sum(share for field, share in wordnet.fields(verb, "verb").items() if field in fields)

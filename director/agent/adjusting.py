"""What corrects the message before by its amount or its value: 'not that dark', 'a bit less', 'make that two', 'no, green', 'and warmer'.

The message before is said again with the other amount or value, in the place of the change that it made.
"""

from __future__ import annotations

import re

from director import dictionary
from director.agent.amounts import SMALL_NUMBERS
from director.agent.rules_content import COLOURS
from director.agent.rules_look import STYLES
from director.agent.scene import Scene
from director.toolbox import looks

_LEAD = r"(?:(?:hm+|no|nope|well|ok|okay|actually|sorry|wait|oh|but|good|great|nice|yes|yeah|rather|please|maybe|now)[\s,.!–-]+)*"
_N = rf"(?:\d+(?:\.\d+)?|half a|{'|'.join(SMALL_NUMBERS)}|an?)"
_UNIT = r"(?:seconds?|secs?|s|%|percent)"
_AMOUNT = re.compile(rf"\b(?P<n>{_N}) ?(?P<unit>{_UNIT})(?!\w)", re.I)
_A_BIT = r"(?:a (?:bit|little|touch|tad)|slightly|somewhat)"
_LESS = re.compile(
    rf"{_LEAD}(?:(?:that's|it's|that is|it is|this is|now it's|make it) )?"
    rf"(?:not (?:quite )?(?:that|so|as) (?P<how>\w+)|(?:{_A_BIT} |rather |much )?less(?: so| of (?:it|that)| than that)?|"
    rf"(?:{_A_BIT} |way |far |much )?too (?P<too>\w+)|(?:only|just) (?:{_A_BIT}|half(?: (?:as|of) (?:much|that))?)|half "
    rf"(?:of )?that(?: much)?|(?:gentler|subtler)|(?:tone|dial) (?:it|that) (?:down|back)(?: {_A_BIT})?)(?: "
    r"(?:please|though|now|for me|like that))*", re.I)
_STRENGTH = re.compile(r"\b(?:much|way|a lot|far|even|really|very) (?=\w+er\b|more\b)", re.I)
_MAKE_THAT = re.compile(
    rf"{_LEAD}(?P<sure>(?:(?:make|let's say|say|better|rather|use|try|let's make) )?(?:that|it|this) |(?:make|say|rather|better) )?"
    rf"(?:by |to )?(?P<n>{_N}) ?(?P<unit>{_UNIT})?(?: (?:instead|please|rather|then|longer|shorter))*", re.I)
_TITLED = re.compile(r"(?:(?:please|change|set|make|new) )*(?:the |film )*title(?: (?:should be|must be|is|to|of the film|"
    r"be))*\s*[:=]?\s*\S", re.I)
_QUOTED = re.compile(r"[\"“„]([^\"“”„]{1,300})[\"”“]")
_OTHER = re.compile(
    r"(?P<lead>(?:(?:no|nope|hm+|wait|sorry|actually|rather|better|or)[\s,.!–-]+)+)?"
    r"(?P<make>(?:make|use|take|have|let's have|i'd prefer|i meant|i said) (?:(?:it|that|them) )?(?:in )?|rather |better )?"
    r"(?P<new>[\w' -]{2,40}?)(?: (?:instead|rather|please|then|better))*", re.I)
_ADDED = re.compile(
    r"\b(?:add|put|give|place|want|need|throw in|include|hang|show|with)\b(?: \w+){0,3}? ?"
    r"(?P<article>\ban?\b|\bsome\b|\bthe\b|(?<=add)|(?<=put)|(?<=more)) (?P<thing>[\w-]+(?: [\w-]+){0,2}?)"
    r"(?= (?:in|on|to|at|under|into|for|over|behind|beside|near|of)\b|[.,;]|$)", re.I)
_IT_IS = re.compile(
    r"(?:(?:and|now|but|please|can you|could you)[\s,]+)*make (?:it|him|her|them|that|those) "
    r"(?P<how>(?:a (?:bit|little) |much |even )?[\w-]+)(?: please)?", re.I)
_ALSO = re.compile(
    r"(?:(?:and|but|also|plus|now)[\s,]+)+(?:make (?:it|them|that) )?"
    r"(?P<how>(?:a bit |a little |much |even |slightly |also )*[\w-]+(?: (?:and |camera |light|angle|shot)?[\w-]*)?)"
    r"(?: (?:please|too|as well))*", re.I)


def softer(text: str, last: str) -> str:
    """'not that dark': `last` with less of it; '' where the text says no such thing, or `last` has no amount."""
    hit = _LESS.fullmatch(text)
    if hit is None:
        return ""
    how = (hit["how"] or hit["too"] or "").lower()
    if how and how != "much" and how[:4] not in last.lower():
        return ""                                                # 'too dark' of what was only made longer is a wish of its own
    amount = _AMOUNT.search(last)
    if amount is not None and re.search(r"\b(?:longer|shorter|more|less|off|quieter|louder|slower|faster)\b|\bby\b", last, re.I):
        return f"{last[:amount.start()]}{_value(amount['n']) / 2:g} {amount['unit']}{last[amount.end():]}"
    bare = _STRENGTH.sub("", last)
    if bare != last:
        return bare
    graded = next((word for word in re.finditer(r"\b[a-z]+\b", last, re.I) if _graded(word[0])), None)
    if graded is None or re.search(rf"{_A_BIT} $", last[:graded.start()], re.I):
        return ""
    return f"{last[:graded.start()]}a bit {last[graded.start():]}"


def _graded(word: str) -> bool:
    return dictionary.comparative(word.lower()) or word.lower() in _DIRECTIONS


_DIRECTIONS = frozenset("darken brighten lighten shorten lengthen more less louder quieter softer closer wider".split())


def other_amount(text: str, last: str) -> str:
    """'actually make that two': `last` with another number; '' where it has none, or the text is no number."""
    hit = _MAKE_THAT.fullmatch(text)
    amounts = list(_AMOUNT.finditer(last))
    if hit is None or len(amounts) != 1 or not (hit["sure"] or hit["unit"] or not text.lower().startswith(hit["n"].lower())):
        return ""
    amount = amounts[0]
    return f"{last[:amount.start()]}{_value(hit['n']):g} {hit['unit'] or _many(amount['unit'])}{last[amount.end():]}"


def _value(said: str) -> float:
    low = said.lower()
    return 0.5 if low == "half a" else 1.0 if low in ("a", "an") else float(SMALL_NUMBERS.get(low, 0) or low)


def _many(unit: str) -> str:
    return "seconds" if unit.lower().startswith("s") else unit


def other_words(text: str, last: str) -> str:
    """'make it "Goodbye"' after 'title "Hello"': `last` with the other quotation."""
    new, old = _QUOTED.findall(text), _QUOTED.findall(last)
    if len(new) != 1 or len(old) != 1:
        return ""
    rest = re.sub(r"\b(?:make|no|nope|it|that|call|rather|say|should|actually|sorry|instead|please|hm+|i|meant|let|be|better|use)\b", "",
                  _QUOTED.sub("", text), flags=re.I)
    return "" if re.search(r"\w", rest) else last.replace(old[0], new[0])


def other_value(text: str, last: str) -> str:
    """'no, green' after 'make it blue', 'no, a dog' after 'add a cat': `last` with the other word."""
    hit = _OTHER.fullmatch(text)
    if hit is None or not (hit["lead"] or hit["make"]) or re.search(
        r"\d|\b(?:shots?|scenes?|last|first|film|all|every\w*)\b", hit["new"], re.I):
        return ""
    new = re.sub(r"^(?:an?|the|some)\s+", "", hit["new"].strip(), flags=re.I)
    if hit["lead"] and re.search(r"[,.!–-]", hit["lead"]) and _TITLED.match(last):
        return f"title: {hit['new'].strip()}"
    for kind in (rf"\b(?:{COLOURS})\b", rf"\b(?:{STYLES})\b"):
        old = re.search(kind, last, re.I)
        if old is not None and re.fullmatch(kind, new, re.I) and old[0].lower() != new.lower():
            return f"{last[:old.start()]}{new}{last[old.end():]}"
    if looks.is_tone(new) and len(new.split()) < 3:
        old = next((word for word in re.finditer(r"[\w-]+", last) if looks.is_tone(word[0])), None)
        return f"{last[:old.start()]}{new}{last[old.end():]}" if old is not None else ""
    added = _ADDED.search(last)
    article = re.match(r"an?|some", hit["new"], re.I)
    if added is not None and article and dictionary.bases(new.split()[-1].lower(), "noun"):
        return f"{last[:added.start('article')]}{hit['new']}{last[added.end('thing'):]}"
    return ""


def of_that_thing(text: str, last: str) -> str:
    """'make it bigger' after 'put a cactus in 3': `last` with a bigger cactus; 'more' after 'add snow': lots of it."""
    added = _ADDED.search(last)
    if added is None:
        return ""
    thing, article = added["thing"], added["article"].lower()
    if re.fullmatch(r"(?:(?:and|even|please|a lot|much|some)\s+)*more(?: (?:of (?:it|that|them)|please))*", text, re.I):
        return f"{last[:added.start('thing')]}lots of {thing}{last[added.end('thing'):]}" if article not in ("a", "an", "the") else ""
    hit = _IT_IS.fullmatch(text)
    adjective = (hit["how"].split()[-1] if hit else "").lower()
    if not adjective or looks.is_tone(adjective) or not (dictionary.bases(adjective, "adj") or dictionary.comparative(adjective)):
        return ""
    one = "a" if article == "an" else added["article"]
    return f"{last[:added.start('article')]}{one} {adjective} {thing}{last[added.end('thing'):]}"


def beside_it(text: str, scene: Scene) -> str:
    """'and a bit warmer', where the last change was about some shots: they are meant."""
    hit = _ALSO.fullmatch(text)
    if hit is None or not scene.touched:
        return ""
    how = re.sub(r"^(?:also )+", "", hit["how"], flags=re.I)
    known = looks.is_tone(how) or looks.speaks_of_camera(how) or (len(how.split()) < 4 and _graded(how.split()[-1]))
    shots = " and ".join(f"shot {scene.ids.index(each) + 1}" for each in scene.touched if each in scene.ids)
    return f"make {shots} {how}" if known and shots else ""


def corrected(text: str, last: str) -> str:
    """The message that takes the place of `last`; '' where the text corrects nothing of it."""
    for reading in (softer, other_amount, other_words, other_value, of_that_thing):
        found = reading(text, last)
        if found and found != last:
            return found
    return ""

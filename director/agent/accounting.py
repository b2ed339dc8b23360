"""Whether a message was understood to its last word that says something: what no rule explains is asked about, never left out.

A rule may find its words in a clause and leave others over. Words of the shots it is about, small words, adverbs and words of judging
are no wishes; a noun, a verb or a number that is left over may be one.
"""

from __future__ import annotations

import re

from director import dictionary
from director.agent.contents import shows, stem
from director.agent.orders import PLACES
from director.agent.readings import Reading
from director.agent.rule import FILLER
from director.agent.rules_camera import RULES as CAMERA
from director.agent.rules_time import RULES as TIME
from director.agent.targets import MARK, QUOTE
from director.errors import NeedsAnswer

_TELLING = frozenset({rule.name for rule in CAMERA} | {"again", "fault", "split", "merge", "more takes", "camera course", "lock", "medium",
    "delete all", "feeling", "look like", "style of"})
"""Rules whose clauses say around the wish what is seen, what is wrong or where a cut goes."""
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty half double twice".split())
_PARTS = frozenset("fade fades dissolve dissolves title titles card credits caption captions music narration text".split())
"""Parts of a film that have no length of their own to change: 'make the fade at the end longer'."""
_SMALL = frozenset(
    "between after before into onto out up down off over under around along across through during while until from back behind "
    "beside "
    "end start beginning finish last first second third next cut cuts transition transitions white black soft hard shots picture "
    "image "
    "see show want love like need make let keep leave put go come going get play run stay stop seem feel look sound think say "
    "said fit room "
    "plenty nice nicer good better best fine great new old proper simple thing things way kind sort bit lot moment place time "
    "point part "
    "screen whole total everything anything something nothing every each both any all them their his her him she he they you your "
    "who what when where how why which please thanks completely voice legal spot trailer ad que ever join sit except places "
    "position positions never always "
    "side view shot suit would could should might may must will shall".split())


_DENIED = re.compile(
    r"\b(?:don't|do not|doesn't|does not|never|shouldn't|should not|mustn't|must not|may not|can't|cannot|not|without|no need to|avoid|"
    r"wouldn't|won't|refrain from)\b[^,;\ue100-\ue1ff]*$", re.I)
"""A word before what a rule has found, that turns it round."""
_OF_THE_FILM = frozenset({"shape", "size", "fps", "music off", "music on", "mood", "mood for", "mood set", "mood before", "genre",
                          "captions"})
_SPARES = re.compile(
    r"\b(?:except|apart from|other than|excluding|save for|but not)\b|"
    r"\bbut (?:please )?(?:leave|spare|skip) (?!it\b)|"
    rf"\b(?:until|till)\s*(?:{MARK}|(?:the|he|she|it|they)\b)", re.I)
_OTHER_THAN = re.compile(rf"\b(?:\w+er|more|less)(?: \w+)? than (?:(?:in|the|shots?|all|of)\s*)*{MARK}", re.I)


def complete(found: list[Reading], english: bool) -> None:
    """Raise NeedsAnswer where words that may be a wish of their own are left over; a strange word is one only where all others are "
    "`english`."""
    for each in found:
        spoken = each.sense.spoken(each.sense.text)
        if re.search(r"\b(?:first|second|last) half of\b(?! (?:the|this|our|my) (?:film|movie|video|story))", spoken, re.I) and not (
                each.rule.free or each.rule in TIME):
            raise NeedsAnswer("That holds for a whole shot. For a part of one, split it first: which shot, and at which second?")
        _turned_round(each, spoken)
        if re.search(r"\b(?:all )?the (?:rest|others)\b(?! of)", each.sense.text, re.I) and not each.rule.free:
            raise NeedsAnswer("Which shots do you mean by the rest, by number?")
        if each.rule in TIME and re.search(r"\bboth\b", each.sense.text, re.I) and len(set(each.sense.ids(each.sense.text))) > 2:
            raise NeedsAnswer("Which two shots do you mean, by number?")
        left = unexplained(each, english)
        if left:
            raise NeedsAnswer(f"I understood only part of that; what should I do about “{' '.join(left)}”?")


def _turned_round(reading: Reading, spoken: str) -> None:
    """Raise NeedsAnswer where a clause denies what its rule found, wants it for shots that it cannot be for, or compares."""
    if _DENIED.search(reading.match.string[:reading.match.start()]):
        raise NeedsAnswer(f"Is “{spoken}” something that should be changed? Say what you want instead.")
    unused = f"{reading.match.string[:reading.match.start()]}{reading.match.string[reading.match.end():]}"
    if re.search(QUOTE, unused) and not reading.rule.free:
        raise NeedsAnswer(f"I understood only part of that; what should I do with the words in “{spoken}”?")
    if (not reading.rule.free or reading.rule.name == "remove") and (spares := _SPARES.search(reading.sense.text)):
        raise NeedsAnswer(f"What should stay as it is? I do not understand “{reading.sense.spoken(reading.sense.text[spares.start():])}”.")
    if reading.rule.name == "tone" and re.search(r"\b(?:over |in |up |down )?there$", reading.sense.text, re.I) and not (
            re.search(MARK, reading.sense.text) or reading.sense.given):
        raise NeedsAnswer("Where do you mean? Which shot, by number?")
    few = reading.sense.explicit()
    if reading.rule.name in _OF_THE_FILM and few and len(few) < len(reading.sense.scene.ids):
        raise NeedsAnswer("That is the same for the whole film, and cannot be another one for single shots. Shall I change it for the "
            "whole film?")
    if _OTHER_THAN.search(reading.sense.text) and not reading.rule.free:
        raise NeedsAnswer("By how much? Say it for one shot, without the other, for example: make shot 3 four seconds long.")


def unexplained(reading: Reading, english: bool) -> tuple[str, ...]:
    """The words of a reading that say something and that nothing explains."""
    if reading.rule.free or (reading.rule.name in _TELLING and reading.rule not in CAMERA):
        return ()
    scene, after = reading.sense.scene, reading.match.string[reading.match.end():]
    likened = re.sub(r"^.*?(?:\blike\b|\bas (?:in|if|on)\b)|^.*$", "", reading.sense.text, count=1, flags=re.I)
    said = [word for word in reading.sense.leftover if word not in likened
            and (_says(word.lower()) or (english and _strange(word.lower())))]
    left = tuple(word for word in said if not any(shows(each, stem(word), scene.board) for each in scene.ids))
    if reading.rule.name == "tone":                              # 'a soft wind' is no soft light; 'moonlight through the hatch' is light
        word = (re.match(r"\s*([a-z]+)", after, re.I) or ["", ""])[1]
        strange = tuple(each for each in left if english and _strange(each.lower()))
        return (word,) if word in left and dictionary.bases(word, "noun") and not word.endswith("ing") else strange
    if reading.rule.name == "total" and not reading.sense.given and not re.search(MARK, reading.sense.text) and not re.search(
            r"\b(?:film|movie|video|total|whole|everything|overall|altogether|length|runtime|spot|ad|clip|cut|it|limit|max\w*)\b",
                reading.sense.text, re.I):
        return left                                              # 'give the result 8 seconds'
    if reading.rule in TIME and not (reading.sense.given or re.search(MARK, reading.sense.text)) and {"where", "when"} & {
            word.lower() for word in reading.sense.leftover}:
        return tuple(reading.sense.leftover)                     # 'where she looks out: longer': a place that was not found
    if reading.rule in CAMERA:                                   # 'it should be dirty and shot from above'
        state = re.search(r"\b(?:be|look|is|are) ([a-z]+),? and\b", reading.sense.text, re.I)
        return (state[1],) if state and state[1] in reading.sense.leftover else ()
    if reading.rule in TIME and re.search(r"\bso that\b", reading.sense.text, re.I):
        return left
    if reading.rule in TIME:                                     # 'the festival limit is 24 seconds'
        return tuple(word for word in left if word in after or word.lower() in _PARTS)
    return left


def _says(word: str) -> bool:
    if word in _NUMBERS or word in _PARTS or word.isdigit():
        return True
    if word in _SMALL or not re.fullmatch(r"[a-z]{3,}(?:'s)?", word) or dictionary.bases(word, "adv"):
        return False
    return any(dictionary.bases(word, kind) for kind in ("noun", "verb"))


def _strange(word: str) -> bool:
    return len(word) > 3 and not dictionary.known(word) and word not in _SMALL | FILLER | PLACES

"""A last look at what a message would write into the film: words that were said to the director are no words of the film.

The rules read a clause; this looks at what came of all of them together. What looks like an order, an opinion or half a sentence in a
prompt, a sound or the style is asked about, and nothing is changed. So is a removal that was only wondered about.
"""

from __future__ import annotations

import re
import unicodedata

from director import dictionary
from director.agent.orders import PLACES, STOPS
from director.agent.readings import commands
from director.agent.rule import FILLER
from director.agent.tongues import in_english
from director.errors import NeedsAnswer
from director.model import Storyboard
from director.toolbox.changes import called

_ORDER = re.compile(
    r"\bmore sec(?:ond)?s?\b|[,;] ?(?:slower|faster|longer|shorter|louder|quieter)\b|^(?:with )?(?:tall|small|bigg|larg|short|long)er$|"
        r"\b\d+(?:\.\d+)? ?s\b|\bsecs?\b|\b[a-d]\) |(?:^|[,;] ?)(?:with )?(?:un)?mute\b|[,;] ?#?\d{1,2}\b|"
    r"\bstays?\s*(?:[,;]|$)|^(?:start|begin|end|finish|open|close)s? (?:at|with|on|in)\b|^new\b\W|^(?:be |are )?next to each other$|"
    r"^(?:with )?(?:an? |the |some )?(?:big|large|small|bold|huge|giant|little)? ?(?:text|lettering|captions?|"
    r"subtitles?)\b|(?:\band|[,;]) (?:please )?(?:make (?:it|him|her|them|shot|the|(?-i:[A-Z])\w+)|add|remove|delete|change|swap|mute|"
    r"lock|film)\b", re.I)
"""What is said about lengths, sound, shots by number and words on the screen."""
_UNSEEN = re.compile(
    r"^(?:the )?(?:light|lighting|camera|music|sound|colou?rs?|volume|title|captions?)\b.*\b(?:should|must|is|are|needs?)\b|"
    r"^(?:my|our) \w+ (?:is|was|has|likes?|loves?)\b|\bshould\b|^(?:something|anything|nothing)\b|^swells?$|^says? |"
    r"^(?:colou?r )?grade\b|^style\b", re.I)
"""What is said about a film, or about something else, and is not seen in it."""
_OPINION = re.compile(
    r"\b(?:boss|client|viewers?|audience|kids?|children|team|producer|wife|husband|customer|everyone|everybody|people|nobody)\b"
    r"(?: \w+)? (?:watched|saw|loved?|likes?|liked|wants?|wanted|hates?|hated|dislikes?|thinks?|thought|says?|said|finds?|found|"
    r"complain\w*|prefers?)\b", re.I)
_SENTENCE = re.compile(
    r"\b(?:i|we|you|they|should|must|could|would|wants?|needs?|don't|do not|doesn't|not|never|if)\b", re.I)
"""A sound is named by a few words; who says a whole sentence means something else."""
_NO_MOOD = re.compile(r"\b(?:was|were|is|it|film|movie|because|all|want|wants|people|don't|should|didn't)\b|^(?:so |really |very |"
    r"just )*(?:great|"
    r"good|fine|nice|perfect|lovely|beautiful|okay|awesome|amazing|wrong|bad|terrible|awful|annoying|boring)$", re.I)
"""What somebody thinks of music, or tells of it."""
_STYLE_TAIL = re.compile(r"\bout of (?:it|this|that|them)\b|\b(?:it|this|that|them)$", re.I)
_WONDERS = re.compile(
    r"\W*(?:(?:hmm+|so|and|well|but|honestly)\W+)*(?:(?:maybe|perhaps)\b.*|(?:would|wouldn't|might|could) (?:it|the (?:film|story)|that|"
    r"this|we)\b.*\b(?:better|miss|hurt)\b.*|(?:do|does|did) (?:we|you|anyone|it) (?:really |even |still )?(?:need|miss)\b.*|"
    r"should\b.*)\?\s*", re.I | re.S)


_ACCENTED = re.compile(r"\b[a-z]*[ß-öø-ÿ][a-zß-öø-ÿ]*\b")
"""A word of another language, left untranslated in somebody's looks, and so in every shot."""
_SPOKEN = re.compile(
    r"\bcamera should\b|^like (?:(?:the (?:last|first|other|second|third|next|previous)|it|that|this) ?(?:one|shot|scene)?|shot .*)$|"
        r"\b(?:but|just|only)$|^(?:but|undo|redo|because)\b|"
    r"^'(?:d|s|ll|re|ve)\b|\b(?:please|pls|i'd like|i want|we want|we need)\b|\b(?:in|on|at|of|for)\s+(?:only|else|please)\b|"
    r"^(?:one|another|an extra|a new|a quick|an?|it|this|that|else|only)\s*(?:$|[-–:,])|^(?:before|after|between) the\b|\s{2,}|"
    r"\b(?:was|were) (?!\w+(?:ed|en|wn|ung|orn|aint)\b)", re.I)
"""Words of somebody who asks, and holes where a shot was named: no text of the film."""


def check(before: Storyboard, after: Storyboard, message: str) -> None:
    """Raise NeedsAnswer where something would be written into the film, or taken out of it, that was hardly meant so."""
    was = {shot.id: shot for shot in before.shots}
    for shot in after.shots:
        if shot.id not in was:
            continue
        for one in (_added(was[shot.id].prompt, shot.prompt), _added(was[shot.id].lighting, shot.lighting)):
            if one and (_ORDER.search(one) or _UNSEEN.search(one) or _OPINION.search(one) or _lone_verb(one)):
                raise NeedsAnswer(f"I understood only part of that; what should I do about “{one}” in {called(after, [shot.id])}?")
        heard = _added(was[shot.id].sfx, shot.sfx)
        if heard and _SENTENCE.search(heard):
            raise NeedsAnswer(f"Which sound should {called(after, [shot.id])} have, or lose? I heard “{heard}”.")
    _translated(before, after, message)
    more = [shot.id for shot in after.shots if shot.id in was and _added(was[shot.id].prompt, shot.prompt)]
    if more and len(message.split()) <= 2 and not re.search(r"[\u3040-\u30ff\u4e00-\u9fff]|\d|\b(?:last|first|second|third|fourth|"
        r"fifth|sixth)\b", message, re.I):
        raise NeedsAnswer(f"In which shot should I show “{message.strip(' .!?')}”, and how?")
    for text in _written(before, after):
        if _SPOKEN.search(text):
            raise NeedsAnswer(f"I understood only part of that; what should I do about “{text[:80]}”?")
    told = next((shot.prompt for shot in after.shots if shot.id not in was and _UNSEEN.search(shot.prompt)), "")
    if told:
        raise NeedsAnswer(f"I understood only part of that; what should I do about “{told[:80]}”?")
    blank = [shot for shot in after.shots if shot.id not in was and re.fullmatch(r"(?:an? |plain |pure |just )*(?:black|white|blank|"
        r"empty|nothing)"
        r"(?: screen| frame| picture)?", shot.prompt, re.I)]
    if blank:
        raise NeedsAnswer("A shot needs something to show, and cannot be plain black or white; a shot can fade to black. What should "
            "be seen?")
    if after.music.mood != before.music.mood and _NO_MOOD.search(after.music.mood):
        raise NeedsAnswer("What should the music be like: louder, quieter, off, or another mood?")
    if after.style != before.style and _STYLE_TAIL.search(after.style):
        raise NeedsAnswer("Which style do you mean? Say it in a few words, for example: watercolour.")
    gone = [shot.id for shot in before.shots if shot.id not in {each.id for each in after.shots}]
    if gone and _WONDERS.fullmatch(message):
        named = called(before, gone)
        raise NeedsAnswer(f"That can be done, and undone again. Shall I remove {named}?", yes=f"remove {named}")


def _translated(before: Storyboard, after: Storyboard, message: str) -> None:
    """Raise NeedsAnswer where a word of another language would come into the film as it was said."""
    was = {shot.id: shot for shot in before.shots}
    seen = [shot.prompt for shot in after.shots if shot.id in was and shot.prompt != was[shot.id].prompt]
    looks = {who.name: who.description for who in before.characters}
    worn = [who.description for who in after.characters if looks.get(who.name) != who.description]
    there = " ".join([*(f"{shot.prompt} {shot.location}" for shot in before.shots), *looks.values()]).lower()
    new = re.findall(r"\b[a-zß-öø-ÿ]{2,}\b", " ".join([*seen, *worn]))
    strange = [word for word in new if word not in there and not _understood(word)]
    if strange and (any(map(_ACCENTED.fullmatch, strange)) or in_english(message, commands()) != message):
        raise NeedsAnswer(f"I do not know the word “{strange[0]}”. Could you say that part in English?")


def _understood(word: str) -> bool:
    """Whether a word is English, or so much like an English one that nobody takes it for another: 'neón', 'météores'."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    alike = {plain, re.sub(r"(?:os|as|es|en|[seaon])$", "", plain)} if len(plain) > 3 else {plain}
    return any(map(dictionary.known, alike)) or word in FILLER | PLACES | STOPS


def _written(before: Storyboard, after: Storyboard) -> list[str]:
    """What comes into the film as words: what new shots show, the looks of its cast, cards, the title, the style."""
    was = {shot.id: shot for shot in before.shots}
    cards = [(old.text if old else "", new.text if new else "") for old, new in ((before.title_card, after.title_card), (
        before.end_card, after.end_card))]
    looks = dict(zip((who.name for who in before.characters), (who.description for who in before.characters), strict=True))
    pairs = [*cards, (before.title, after.title), (before.style, after.style), (before.grade, after.grade), *(
        (looks.get(who.name, ""), who.description) for who in after.characters), *(
        (was[shot.id].prompt if shot.id in was else "", shot.prompt) for shot in after.shots)]
    return [new if not old else _added(old, new) for old, new in pairs if new != old]


def _added(old: str, new: str) -> str:
    """What stands in the new text and not in the old one, without what leads to it."""
    if old == new:
        return ""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return re.sub(r"^(?:with )", "", new[start:len(new) - end].strip(" ,;."), flags=re.I)


def _lone_verb(text: str) -> bool:
    """Whether the words are a verb without anybody who does it: 'breathe'."""
    word = text.lower()
    return word.isalpha() and word in dictionary.bases(word, "verb") and not any(dictionary.bases(word, kind) for kind in ("noun", "adj"))

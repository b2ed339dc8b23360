"""When a request says too little to be filmed, and the one question that is asked then."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from director import wordnet
from director.errors import NeedsAnswer
from director.model import MAX_SECONDS, MAX_SHOTS
from director.screenwriter import language, lengths, wordlists
from director.screenwriter.fillers import BACK, FILLERS

_QUESTIONS = {
    "fr": "De quoi le film doit-il parler, de qui et que s'y passe-t-il ?",
    "es": "¿De qué debe tratar la película: quién aparece y qué ocurre?",
    "de": "Worum soll es in dem Film gehen: wer kommt vor, und was passiert?",
    "it": "Di che cosa deve parlare il film: chi c'è e che cosa succede?",
    "pt": "Sobre o que deve ser o filme: quem aparece e o que acontece?",
    "nl": "Waar moet de film over gaan: wie komt erin voor en wat gebeurt er?",
    "pl": "O czym ma być film: kto w nim występuje i co się dzieje?",
    "tr": "Film ne hakkında olsun: kim var ve ne oluyor?",
    "ru": "О чём должен быть фильм: кто в нём и что происходит?",
    "ar": "عمّ يجب أن يدور الفيلم: من فيه وماذا يحدث؟",
    "hi": "फ़िल्म किस बारे में हो: उसमें कौन है और क्या होता है?",
    "ja": "何についての映画にしますか？誰が出てきて、何が起こるかを教えてください。",
    "zh": "影片应该讲什么：有谁，发生了什么？",
    "ko": "무엇에 관한 영화인가요? 누가 나오고 무슨 일이 일어나는지 알려 주세요.",
}
_ABOUT = "What should the film be about: what is its subject, who is in it, and what happens?"
_EARLIER = "I have no earlier film here to go on from: what should this film be about, who is in it, and what happens?"


def check(story: str, request: str = "") -> None:
    """Raise NeedsAnswer with one question when a request names nothing that could be seen or felt.

    `story` is what is left of the `request` without what is no story in it.
    """
    if (length := lengths.impossible(request or story)):
        raise NeedsAnswer(f"How long shall the film be? “{length}” is no length that a film can have; say for example 30 seconds, "
                          "or leave it out.")
    if (asked := lengths.beyond(request or story, MAX_SECONDS, MAX_SHOTS)):
        raise NeedsAnswer(f"“{asked}” is more than a film can have here: {MAX_SECONDS / 60:g} minutes in {MAX_SHOTS} shots are the most. "
                          "Nothing is planned, filmed or paid for yet: how long shall the film be?")
    if (both := lengths.at_odds(request or story)):
        raise NeedsAnswer(f"The shots asked for need {both[0]:g} seconds in all, and the film is to last {both[1]:g}. Which shall it be: "
                          "a longer film, or fewer or shorter shots?")
    if not any(c.isalnum() for c in story) and any(c.isalpha() for c in request):
        raise NeedsAnswer(_ABOUT)
    if not any(c.isalpha() for c in story) and not emoji_words(story):
        raise NeedsAnswer("There are no words in the story to film. What should the film show? Write at least a few words, "
                          "for example: a cat who builds a robot friend in space.")
    whom = only_for(request or story)
    if whom:
        told = re.sub(r"^(my|our)\b", lambda hit: {"my": "your", "our": "your"}[hit[1].lower()], whom)
        raise NeedsAnswer(f"What should the film for {told} be about: who or what is in it, what is special about them, and what happens?")
    if empty(story):
        raise NeedsAnswer(question(story))


_FOR_WHOM = re.compile(
    r"^\W*(?:(?:hi|hey|hello|please|pls|ok|so|um)\W+)*(?:(?:i|we)(?:['’]d| would)? (?:need|want|like)|(?:can|could) (?:you|u) "
    r"(?:please )?(?:make|do|create)|make|create|do)?\W*(?:me |us )?(?:some |an? |any )?"
    r"(?:(?:nice|cool|special|good|fun|funny|short|great|sweet|new) )*"
    r"(?:something|anything|content|stuff|videos?|films?|clips?|thing|surprise|idea)"
    r"(?: (?:nice|special|cool|good|fun|funny|beautiful|short|great|sweet|new|memorable))*(?: content| videos?| films?| clips?)?"
    r" for (?P<whom>(?:my|our) (?:(?:small|new|best|little|own) )?(?:company|business|brand|startup|team|firm|channel|website|app|"
    r"product|wife|husband|mum|mom|mother|dad|father|son|daughter|friend|boss|girlfriend|boyfriend|grandma|grandpa|sister|brother|"
    r"parents|colleague)(?:['’]?s? (?:\w+ )?(?:birthday|anniversary|wedding|retirement|party|graduation))?)"
    r"\W*(?:surprise (?:me|us)|whatever(?: you (?:like|want))?|you (?:choose|decide)|anything goes|up to you|be creative|thanks?|"
    r"please|asap)?\W*$", re.I)
"""A request that only says for whom: 'something nice for my wife's birthday'."""


def only_for(story: str) -> str:
    """For whom a request is that says nothing else, in its words ('my wife's birthday'); '' for any other."""
    hit = _FOR_WHOM.match(story)
    return hit["whom"] if hit else ""


def question(story: str) -> str:
    """The one question for a request that says nothing, in its language, with the English sense in brackets."""
    code = language.detect(story)
    if re.search(BACK, story, re.I) or _TALKED_OF.search(story.lower()):
        return _EARLIER if code == "en" else f"{_QUESTIONS.get(code, _ABOUT)} (I have no earlier film here: what is this one about.)"
    return f"{_QUESTIONS[code]} (What is the film about, who is in it, what happens.)" if code in _QUESTIONS else _ABOUT


def empty(story: str) -> bool:
    """Whether nothing is left of a request when all that says nothing is taken away."""
    if emoji_words(story):
        return False
    code = language.detect(story)
    text = story.lower().replace("’", "'")
    if code in language.UNPARTED:
        text = _close(code).sub(" ", text)
    if code == "en":
        text = _UNSAID.sub(" ", _TALKED_OF.sub(" ", _OCCASION.sub(" ", text)))
    if code in _FOR_MINE:
        text = re.sub(rf"(?<!\w)(?:{_FOR_MINE[code]})\s+(?:(?:nouvell?e?|petite?|nuev[oa]|pequeñ[oa]|neue[nsr]?|kleine[nsr]?|nuov[oa]|"
                      rf"piccol[oa]|"
                      r"nov[oa]|nieuwe?|kleine?)\s+)?[^\W\d_]+(?=\s*(?:[,.!?]|$|\s(?:et|y|und|e|en|i|s'il|por|bitte|merci|con|avec|"
                      r"mit)\b))", " ", text)
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", re.sub(r"\d+[a-z]{0,3}\b", " ", text))
    tongues = (code,) if code != "en" else ("en", *wordlists.table(FILLERS))          # a few words may not tell their language
    return any(
        all(word in known or _noise(word) or (code == "en" and _praises(word)) or all(part in known for part in re.split(r"['-]", word))
            for word in words)
        for known in (_known("en") | _known(tongue) for tongue in tongues)
    )


_TALKED_OF = re.compile(r"\b(?:the|that|our) (?:thing|one|idea|film|video|project|concept|stuff) (?:that |which )?(?:we|i|you|they) "
                        r"(?:talked|spoke|discussed|agreed|mentioned|planned|chatted|had in mind|said)(?: (?:about|of|on|earlier|"
                        r"before|yesterday|last \w+|the other day|in the meeting|on the phone))*")
"""What was said elsewhere: 'make the thing we talked about'."""
_UNSAID = re.compile(
    r"\b(?:(?:that |which )?(?:everybody|everyone|people|they|we)(?:['’]?s| is| are)? (?:all )?(?:shar|post|watch|talk|lov|mak|lik)"
    r"(?:ing|es?)(?: about| right now)?|(?:i |we )?(?:have |got |with )?(?:no|any|not a|without a) (?:clue|idea|plan|concept|experience)s?"
    r"(?: (?:where|how|what|when) (?:to|i|we)(?: (?:start|begin|do|make|go|should|want|film|shoot))*)?|"
    r"(?:please )?help(?: me| us)?(?: out)?)\b")
"""What asks for a film, and says that nothing is known of it: 'one everybody is sharing', 'no clue where to start, help'."""
_OCCASION = re.compile(r"\bfor (?:the|our|my|a|this|that) (?:[a-z]+ )?(?:party|event|meeting|presentation|reception|conference|occasion|"
                       r"gathering|class|office|holidays)\b")
"""When the film will be shown, which is not what it shows: 'video for the party on saturday'."""
_FOR_MINE = {
    "fr": r"pour (?:mon|ma|mes|notre|nos|l'|une?|le|la)", "es": r"para (?:mi|mis|nuestr[oa]s?|un|una|el|la)",
    "de": r"für (?:meine?[nmrs]?|unsere?[nmrs]?|eine?[nmrs]?|den|die|das)", "it": r"per (?:(?:il|la|i|le) )?(?:mi[oa]|miei|mie|"
        r"nostr[oaie]|un|una)",
    "pt": r"para (?:[oa]s? )?(?:meus?|minhas?|noss[oa]s?|uma?)", "nl": r"voor (?:mijn|ons|onze|een|de|het)",
    "pl": r"dla (?:mojej|mojego|moich|naszej|naszego|naszych)",
}
"""For whom the film shall be, which is not what it shows: 'pour mon association'."""


def says_nothing(piece: str, code: str) -> bool:
    """Whether all words of a piece of a sentence are empty ones of its language."""
    return all(word in _known(code) for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", piece.lower()))


@cache
def _praises(word: str) -> bool:
    """'relatable', 'innovative': an adjective that is nothing else, and so shows nothing."""
    return bool(wordnet.meanings(word, "adj")) and not any(wordnet.meanings(word, kind) for kind in ("noun", "verb"))


@cache
def _known(code: str) -> frozenset[str]:
    return frozenset(wordlists.table(FILLERS).get(code, "").split())


@cache
def _close(code: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_known(code), key=len, reverse=True))) or r"(?!)")


def emoji_words(story: str) -> tuple[str, ...]:
    """What the pictures in a text show, by their names: '🐱🚀' -> ('cat', 'rocket'). Signs of applause and of film say nothing."""
    found: list[str] = []
    for sign in story:
        if unicodedata.category(sign) == "So" and ord(sign) > 0x1F000:
            name = re.sub(r" (?:FACE|SYMBOL)$|^(?:SMILING|GRINNING) .*|\bWITH .*", "", unicodedata.name(sign, "")).strip().lower()
            if name and not re.search(_SAYS_NOTHING, name):
                found.append(name)
    return tuple(dict.fromkeys(found))


_SAYS_NOTHING = (
    r"clapper|camera|film|movie|fire$|sparkl|thumbs|hands|face|heart|hundred|eyes|flexed|collision|glowing star|party popper|tongue|skull|"
    r"rolling|sign|button|square|arrow|mark|variation|regional|modifier|finger|trophy|dizzy|pile of poo|television|speech|kiss|megaphone"
)


def _noise(word: str) -> bool:
    """'asdfgh', 'qqqq', 'hmmm', 'hahaha': keys that were hit, not words."""
    if not word.isascii() or not word.isalpha():
        return False
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop")
    runs = sum(any(word[i: i + 3] in row for row in rows) for i in range(len(word) - 2))
    return (
        re.fullmatch(r"(.{1,3})\1{2,}.?", word) is not None
        or re.fullmatch(r"[bcdfghjklmnpqrstvwxz]{4,}", word) is not None
        or re.search(r"(?!ngths)[bcdfghjklmnpqrstvwxz]{5,}", word) is not None
        or (len(word) > 2 and runs >= max(1, len(word) / 2 - 1))
    )


__all__ = ["check", "emoji_words", "empty", "question"]

"""What a request calls itself before its story begins: 'a nature documentary about', 'corporate film for', 'Wildlife:'."""

from __future__ import annotations

import re

from director.screenwriter.words import verb_form

_FILM = (r"(?:films?|videos?|clips?|movies?|shorts?|documentar(?:y|ies)|mockumentary|reels?|trailers?|teasers?|cartoons?|animations?|"
         r"story|tale|vlog|montage|b-?roll|sketch|skit|comedy|drama|thriller|western|musical|fairy ?tale)")
_LEAD = re.compile(rf"^(?:(?:an?|the|our|my|one|some)\s+)?(?P<kind>(?:[\w'’-]+\s+){{0,5}}?){_FILM}\s+"
                   r"(?P<about>about|on|of|showing|that (?:shows|tells|follows)|in which|where|following)\s+(?=\S+\s+\S|\S{4})", re.I)
_FOR_TRADE = re.compile(rf"^(?:an?|the|our|my)?\s*(?:[a-z]+ )?(?:product|corporate|real[- ]estate|property|image|tourism|travel|hotel) "
                        rf"{_FILM}\s+"
                        r"(?:for|of|about)\s+(?=\S+\s+\S|\S{4})", re.I)
_NO_KIND = frozenset("a an the his her their its our my your of in on at with and who that which to from for by".split())
_LABEL = re.compile(r"^(?P<label>(?:[A-Za-z-]+ ){0,2}[A-Za-z-]+):\s+(?=\S+\s\S)")
_GENRES = frozenset("horror comedy romance romantic drama thriller fantasy western noir mystery wildlife nature sports sport travel sci-fi "
                    "documentary mockumentary trailer teaser promo charity spot narrated animated animation satire musical history "
                    "historical adventure action crime war romcom cartoon fable fairytale film video movie short story idea premise "
                    "logline pitch scene cooking recipe game kids children family silent fiction science psychological dark black "
                    "slapstick family-friendly feel-good heist spy".split())


def without(text: str) -> str:
    """The text without what it says that it is; a story that tells of a film keeps it: 'a girl makes a film about her dog'."""
    hit = _LEAD.match(text)
    if hit and not any(_no_kind(word) for word in hit["kind"].split()):
        return text[hit.end():]
    trade = _FOR_TRADE.match(text)
    if trade and not re.search(r"[.:;]\s", text):
        return text[trade.end():]
    label = _LABEL.match(text)
    if label and all(word.lower() in _GENRES for word in label["label"].split()):
        return text[label.end():]
    return text


def _no_kind(word: str) -> bool:
    form = verb_form(word)
    return word.lower() in _NO_KIND or (form is not None and form[1] == "third" and not word.endswith("sports"))

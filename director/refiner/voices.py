"""How loud somebody speaks throughout: every word whispered, or every word shouted. As Cue fields, with the speaker as owner."""

from __future__ import annotations

import re
from functools import cache

from director.refiner.phrases import Phrase, beginnings, table

Parts = tuple[str, str, int, int, str, str, str, str | None]

VOICES = """
hushed     (whispers|whispering|whispered|murmurs|murmuring|mouths|mutters|muttering) [softly|only|always|nothing but]* (every|each|all|
           her|his|their|the|everything|it all) [single|of]* [her|his|their|the|entire|whole]* [word|line+s|syllable|words|everything|
           dialogue|text|story|lullaby|speech]* [in [a|an]* [hushed|low|soft|barely audible|intimate]* (whisper+s|murmur|undertone|hush)|
           softly|under (her|his|their) breath|quietly|inaudibly|barely a breath|barely audible|barely above a whisper]* /
           (speaks|talks|says|delivers|reads|narrates|tells|sings|is|recites) [only|always|everything|every|each|all|her|his|their|the|
           word|words|line+s|whole|entire|story|speech|throughout]* (in [a|an]* [hushed|low|soft|barely audible|intimate|constant|
           tender]* (whisper+s|murmur+s|undertone|hushed tones)|under (her|his|their) breath|barely above a whisper|just above a whisper|
           in hushed tones|sotto voce|in a hush) [throughout|from start to finish]* / [quiet|gentle|soft|intimate|breathy|low]* (whispered|
           hushed|murmured|breathy|asmr|sotto-voce|softly-spoken|whispery) [asmr|intimate|low|female|male|calm]* (voice-over|narration|
           dialogue|voice+s|delivery|speech|commentary|monologue|lines|conversation|tones) [throughout|only|from start to finish]* /
           (barely|just) above a whisper / never [rises|goes|raised]* above a whisper / (everyone|everybody|all of them|they all|both|
           everything is|the whole dialogue is|all dialogue is) [only]* (whispers|whisper|whispered|murmured|murmur) [throughout]* /
           (asmr|close-mic) whisper* / whisper-quiet (voice+s|speech|dialogue|delivery|narration) / never (raises|raising) (her|his|their|
           its) (voice+s) / in (a|an) [constant|barely audible|soft|hushed|low]* whisper [throughout|the whole time|
           from start to finish]* / (whispers|whispering|murmuring) (throughout|the whole time|from start to finish|all the way through|
           constantly|into the mic*)
shouted    (yells|yelling|shouts|shouting|screams|screaming|bellows|bellowing|hollers|shrieks|bawls|howls) [out]* (every|each|all|her|his|
           their|everything|it all) [single|of]* [her|his|their|the|entire|whole]* [word|line+s|syllable|words|sentence|dialogue|speech|
           text|story]* [at the top of (her|his|their|its) (lungs|voice+s)|in [a|an]* [full|deafening|furious]* (roar|shout|bellow|scream)|
           at full (volume|blast)|as loud as (she|he|they) can|through a (megaphone|bullhorn)]* / (barks|belts|thunders|booms|
           roars) [out]* (every|each|all) [single|of]* [her|his|their|the]* (word|line+s|syllable|words|sentence) [at the top of (her|his|
           their) (lungs|voice+s)]* / (yells|shouts|screams|bellows|hollers|shrieks|bawls|yelling|shouting|screaming|shouted|yelled|
           screamed|bellowed) (throughout|
           the whole time|from start to finish|all the way through|nonstop|non-stop|everything|constantly|at the top of (her|his|
           their) (lungs|voice+s)) [throughout]* / [booming|loud|angry|deafening|harsh|furious]* (shouted|screamed|yelled|bellowed|booming|
           thundering|roared|full-volume|drill-sergeant) [male|female|angry|deafening]* (voice-over|narration|dialogue|delivery|speech|
           commentary|lines|conversation) [throughout|only|from start to finish]* / (everyone|everybody|all of them|they all|both|
           everything is|the whole dialogue is|all dialogue is) [only]* (shouts|yells|screams|shouted|yelled|screamed|shout|yell|
           scream) [throughout|at the top of their (lungs|voices)]* / (speaks|talks|sings|reads|narrates|says|delivers|recites) [only|
           always|everything|every|each|all|her|his|the|word|words|line+s]* at (the top of (her|his|their) (lungs|voice)|full volume|
           a deafening volume) / never (below|less than) a (shout|scream|yell)
"""
WOMEN = "woman|girl|mother|queen|lady|actress|nun|bride|grandmother|sister|daughter|waitress|princess|ballerina"
MEN = "man|boy|father|king|gentleman|actor|monk|groom|grandfather|brother|son|waiter|prince|priest|butler"


@cache
def _table() -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    return table(VOICES)


def read(text: str) -> list[Parts]:
    """Whispered and shouted speech, as (axis, value, start, end, words, strength, owner, replacement)."""
    out: list[Parts] = []
    there = beginnings(text)
    hits = [(value, hit) for value, _, phrases in _table() for phrase in phrases if phrase.within(there) for hit in phrase.find(text)]
    for value, hit in sorted(hits, key=lambda h: h[1].start() - h[1].end()):
        if any(o[2] < hit.end() and hit.start() < o[3] for o in out):
            continue
        before = re.split(r"[.;!?\n]", text[: hit.start()])[-1]
        if re.search(r"\b(?:no|not|never|without|nobody|don't|doesn't|instead of|rather than)\s+(?:\w+\s+){0,2}$", before, re.I):
            continue
        out.append(("voice", value, hit.start(), hit.end(), hit.group(0).rstrip(" ,"), "sure", _speaker(before, hit.group(0)), None))
    return out


def _speaker(before: str, words: str) -> str:
    """'she', 'he' or '' for whoever speaks: the last person named before the cue in its sentence, else in the cue."""
    found = re.findall(rf"\b(she|her|{WOMEN})\b|\b(he|his|him|{MEN})\b", before, re.I) or re.findall(
        r"\b(her|she)\b|\b(his|him|he)\b", words, re.I)
    return "" if not found else "she" if found[-1][0] else "he"

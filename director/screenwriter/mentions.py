"""Where an event mentions somebody or something, and the noun phrases that do it."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import casting, finite, names
from director.screenwriter.attire import adjective
from director.screenwriter.complements import ADVERBS, PREP
from director.screenwriter.words import actor, verb_form, verb_like

_DET = (r"an?|the|this|that|these|those|his|her|their|its|my|our|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|"
        r"another|every|each|all|both|no")
_END = re.compile(rf"(?:{PREP}|{_DET}|and|or|but|of|who|that|which|to|as|is|are|was|were|has|have|then|than|when|while|where|until|he|she|"
                  rf"it|they|him|them|how|what|why|everybody|everyone|nobody|somebody|someone|"
                  rf"again|back|home|away|up|down|out|off|there|here|{ADVERBS})$", re.I)
_PLACES = ("location", "structure", "area", "room", "building", "body of water", "geological formation", "way", "land", "region",
           "establishment", "housing", "tract", "vegetation", "platform", "vehicle", "marketplace")
_NO_PLACES = frozenset(
    "window door frame fence front top bottom middle end side edge corner back place spot point distance air floor wall row line part "
    "other others first second way direction sun moon fog rain storm screen world rope left right lap case cage step steps map mirror "
    "level center centre background foreground heart wheel bicycle bike motorcycle skateboard scooter sled sleigh broom sky counter "
    "table tank seat banister fireplace shelf".split())
_MORE = frozenset("fire market stage mine roof station yard woods ice train tram bus boat ship sea desert gym park snow".split())
MENTION = re.compile(
    rf"(?P<pair>\b(?:the (?:two|three|four) of them|both of them|all three of them|they both|them both|the (?:two|three)(?=\s+[a-z]+\b)"
    rf"(?!\s+(?:of|[a-z]+s)\b)|the pair(?= [a-z])(?! of)))\b|(?P<pronoun>\b(?:he|she|it|they|him|her|them|his|its|their)\b(?!['’-]))|"
    rf"(?P<bare>(?<![\w'’-])(?<!the )(?<!an )(?<!a )[a-z]{{2,}}(?:s|men|children|people)\b)|"
    rf"(?P<noun>(?<!older )(?<!younger )(?<!other )\b(?:{_DET})\s+(?=[a-z]))|(?P<name>(?-i:{names.NAME}))", re.I)
LED = re.compile(rf"\b(?!about\b|for\b|over\b){PREP}\s+$", re.I)
CLAUSE = re.compile(r"\b(?:so that|when|while|because|until|but|and|that)\b")
ANEW = re.compile(r"\b(?:that|when|while|because|until|but|so)\s+$")


_APPOSED = re.compile(r"^(?P<lead>(?:[^,;]{2,30}, )??)(?:(?:the|an?) [a-z-]+['’]s|[A-Z]\w+['’]s|his|her|their|its|the) (?:[a-z-]+ ){0,2}?"
                      r"(?P<is>[a-z-]+), (?P<who>an? (?:[a-z-]+ ){0,3}?(?P<noun>[a-z-]+)(?: with [^,;]{3,30})?), (?=[a-z]+s\b)", re.I)
"""'Their neighbour, a grumpy blacksmith, …'."""


def unapposed(event: str) -> tuple[str, str]:
    """('a grumpy blacksmith repairs it', 'neighbour') of 'Their neighbour, a grumpy blacksmith, repairs it'."""
    hit = _APPOSED.match(event)
    if hit is None or actor(hit["noun"]) is None or actor(hit["is"]) is None:
        return event, ""
    who = hit["who"] if hit["lead"] else hit["who"][:1].upper() + hit["who"][1:]
    return f"{hit['lead']}{who} {event[hit.end():]}", hit["is"].lower()


def verb(text: str) -> int:
    """Where the verb of the event stands; -1 where there is none."""
    at = finite.verb(text, first=True, plural=False)[0]
    if at >= 0:
        return at
    words = list(re.finditer(r"[\w'’-]+", text))
    for before, word, after in zip(words, words[1:], [*words[2:], None], strict=False):
        if _END.match(before[0]) or (after and not _END.match(after[0])) or actor(word[0]):
            continue
        third = verb_like(word[0], "third") and dictionary.bases(before[0].lower(), "noun")
        many = before[0].endswith("s") and (verb_form(word[0]) or ("", ""))[1] == "base" and after
        if third or many:
            return word.start()
    return -1


def only_when(noun: str) -> bool:
    return wordnet.is_a(noun, "time period", "time unit") if dictionary.bases(noun, "noun") else True


def no_name(hit: re.Match[str], text: str) -> bool:
    """A capital that is only the first of a sentence."""
    first = hit["name"].split()[0]
    return hit.start() == 0 and " " not in hit["name"] and (names.common(first) or actor(first.lower()) is not None)


def titled(name: str) -> bool:
    return name.split()[0].lower().strip(".") in ("grandpa", "mr", "uncle", "king", "opa", "nonno", "sir", "lord", "don")


def object_her(text: str, hit: re.Match[str]) -> bool:
    """'finds her in …' is she, 'her brother' is the brother."""
    after = re.match(r"\s+([\w'’-]+)", text[hit.end():])
    if not after or text[hit.end(): hit.end() + 1] in ".,;!?":
        return True
    if re.search(r"\b(?:give|bring|hand|offer|pour|feed|buy)s?\s+$", text[: hit.start()]):
        return True
    before = re.search(r"(?:help|let|make|watch|see|hear)(?:s|es)?\s+$", text[: hit.start()])
    form = verb_form(after[1]) or verb_like(after[1], "base")
    return _END.match(after[1]) is not None or (before is not None and form is not None and form[1] == "base")


def phrase(text: str, start: int, verb: int) -> str:
    """The noun phrase that begins at `start`: a determiner, what describes, the noun."""
    words = list(re.finditer(r"[\w'’-]+", text[start: start + 90]))
    end, had = 0, False
    for n, word in enumerate(words[:7]):
        at = start + word.start()
        if n and (text[start + words[n - 1].end(): at].strip() not in ("", ",") or at == verb or _END.match(word[0])):
            break
        if n > 1 and had and word[0] in ("first", "last", "next", "too", "high"):
            break
        if n and "," in text[start + words[n - 1].end(): at] and not (adjective(word[0]) and adjective(words[n - 1][0])):
            break
        noun = bool(dictionary.bases(word[0].lower(), "noun")) or actor(word[0]) is not None
        if n > 1 and had and not noun:
            break
        form = verb_form(word[0])
        if n > 1 and had and form and re.match(r"\s+(?:him|her|it|them)\b", text[start + word.end():]):
            break
        if n > 1 and had and form and form[1] in ("third", "ing") and actor(word[0]) is None and verb >= 0 and at > verb:
            break
        if word[0].endswith("ly") and had:
            break
        had = had or (n > 0 and noun)
        end = word.end() if n == 0 or noun or adjective(word[0]) or not had else end
    found = text[start: start + end]
    return found if had and " " in found else ""


def place(action: str, start: int) -> str:
    """The noun phrase that begins there, where it is a place that somebody can be in."""
    found = phrase(action, start, -1)
    head = found.split()[-1].lower() if found else ""
    if not found or re.search(r"['’]s$", found) or head in _NO_PLACES or (
            casting.kind_of(actor(head) or "x") in ("person", "animal", "fantastic")):
        return ""
    base = head.removesuffix("s") if head not in _MORE and not wordnet.meanings(head, "noun") else head
    if base not in _MORE and (not wordnet.is_a(base, *_PLACES) or wordnet.is_a(base, "furniture", "device")):
        return ""
    whose = re.match(r" of (?:(?:the|an?|his|her|their) )?(?:[\w'’-]+ )?[\w'’-]+", action[start + len(found):])
    return found + (whose[0] if whose else "")

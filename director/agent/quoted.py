"""Words of the film, taken out of a message: they are never commands. Most stand in quotation marks.

What stands behind 'caption on 5:' or 'title:' are such words too, and so are CAPITALS behind 'it says'.
"""

from __future__ import annotations

import re

from director.agent.orders import BEGINS, HEADS

FIRST_QUOTE = 0xE100
"""The mark of the first quotation, in Unicode's private use area."""
_PAIRS = re.compile(
    r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」|『([^』]+)』|‘([^’]+)’(?!\w)|(?<!\w)\'([^\n]+?)\'(?!\w)')
_SLOTS = (
    r"captions?|sub-?titles?|(?:the )?(?:film |movie )?title(?: should (?:be|read|say))?|end card|closing card|credits|"
    r"narrat(?:or|ion)|voice-?over|text|"
    r"untertitel|titel|l[ée]gende|sous-titres?|titre|subt[íi]tulos?|t[íi]tulo|sottotitol[oi]|titolo|legendas?")
_SLOT = re.compile(
    rf"(?P<lead>(?:^|(?<=[\n.!?;,] )|(?<=\band )|(?<=\b(?:add|the|new) )|(?<=^a )|(?<= a )|(?<=^big )|(?<= big )|(?<=large )|"
    rf"(?<=bold ))(?:{_SLOTS})\b"
    rf"(?:\s+(?:on|for|in|of|over|under|at|zu|sur|pour|en|para|per|em|au|aux|al|del|na|no|ao|im|in|bei|"
    rf"beim)\b[\w #,&]{{0,30}})?\s*:\s+)(?P<said>[^\n\ue100-\ue1ff]+)",
    re.I)
_SAYING = re.compile(r"(?P<lead>(?i:\b(?:end|closing|title|final) card\b[^\n.:,;]{0,20}?\b(?:saying|says?|reads?|reading))\s+)"
                     r"(?P<said>[A-Z][^\n\ue100-\ue1ff]+)")
"""'end card saying Made in Room 12': a number in it is no shot."""
_SET_TO = re.compile(rf"\b(?:set|change|turn)\b[^\n.:]{{0,40}}?\b(?:{_SLOTS})\b[^\n.:]{{0,30}}? to:\s+(?P<said>[^\n\ue100-\ue1ff]+)$", re.I)
"""All behind it are the words, whatever they say."""
_TAGGED = re.compile(rf"(?P<lead>\b(?:{_SLOTS})\b[^\n.:<]{{0,30}}?(?: to|:| says?| reads?)\s+)"
                     r"(?P<said><[a-z!/][^\n]*>)(?=\s*[.!]?\s*$)", re.I)
"""Words with marks of a page in them, 'set the title to <b>Tin</b>': whatever they quote is a part of them."""
_ON_OR_OFF = re.compile(
    r"(?:on|off|none|no|yes|an|aus|at|in|and|a|bigger|smaller|larger|remove|delete|lose|drop|keep|same|change|make|please|should|with|"
    r"without|"
    r"english|german|french|spanish|italian|portuguese|japanese|chinese|female|male|deep|old|young|woman|man)\b", re.I)
"""What stands behind the colon where a switch, a place or a voice is meant, and no words."""
_NEXT_WISH = re.compile(
    rf"\s*(?:;\s*|[.!?]\s+(?=(?:and |then |also |please |now )*(?:{'|'.join(sorted(HEADS | BEGINS))}|no|in|on|for|shots?|scene|the "
    rf"(?:music|title|"
    rf"captions?|narrator|camera|film|first|second|third|fourth|fifth|last)|undo|\d)\b)|,?\s+(?:and|but|then|also|plus)\s+(?=(?:the |"
    rf"please )?(?:{'|'.join(sorted(HEADS))}|shots?|no|scene)\b)|"
    rf",\s+(?=(?:please )?(?:{'|'.join(sorted(HEADS))}|no|shots? \d)\b)|\s+(?=\d\)))", re.I)
_HASHTAG = re.compile(r"(?<!\S)#(?!s\d)[A-Za-z]\w{2,40}(?!\w)")
_CAPITALS = re.compile(
    r"(?i:\b(?:says?|saying|reads?|reading|called|named|titled|words?))\s+(?:just\s+)?"
    r"(?P<said>[A-Z][A-Z'’]+(?:[ ,!?-]+(?:[A-Z][A-Z'’]*|\d{2,4}(?!\s*(?:s|secs?|seconds?|fps|px|%))))*[!?]?)(?![\w:])")
_FILM_NAME = re.compile(
    r"(?i:\b(?:film|movie|video|title|rename it)\b[^.!?\n]{0,40}?\b(?:called|titled|named)|\btitle (?:(?:should|must|shall|could|now|"
    r"will|of the film) )*(?:be|is|becomes|to)"
    r"(?: now)?|\bcall (?:it|this|the (?:whole )?(?:film|movie|thing)))\s+"
    r"(?P<said>[A-Z][\w'’-]*(?:\s+(?:of|the|and|a|an|in|on|to|for|at|[A-Z0-9][\w'’-]*))*)(?=\s+(?:now|instead|please)\b|\s*[.,!?]|\s*$)")


def unquoted(message: str) -> tuple[str, tuple[str, ...]]:
    """The message with marks for the words of the film in it, and those words."""
    found: list[str] = []

    def mark(words: str) -> str:
        found.append(words.strip())
        return f" {chr(FIRST_QUOTE + len(found) - 1)} "

    def quotation(hit: re.Match[str]) -> str:
        if len(found) == 200:
            return hit[0]
        words = next(group for group in hit.groups() if group is not None)
        done = words.rstrip()[-1:] in ".!?…" and re.match(r"\s+[A-Z]", hit.string[hit.end():]) is not None
        return f"{mark(words)}{'.' if done else ''}"                   # the sentence ends with the words that it quotes

    def slot(hit: re.Match[str]) -> str:
        said = hit["said"]
        stop = _NEXT_WISH.search(said)
        words, rest = (said[:stop.start()], said[stop.start():]) if stop else (said, "")
        words = re.sub(r"[\s,]+(?:please|pls|thanks|thx)\W*$", "", words.strip(), flags=re.I).rstrip(".")
        if len(found) == 200 or not words or _ON_OR_OFF.match(words):
            return hit[0]
        return f"{hit['lead']}{mark(words)}{rest}"

    def behind(hit: re.Match[str]) -> str:
        return hit[0] if len(found) == 200 else hit[0][:hit.start("said") - hit.start()] + mark(hit["said"])

    plain = _TAGGED.sub(lambda hit: hit["lead"] + mark(hit["said"]), re.sub("[\ue000-\uf8ff]", "", message))
    plain = _PAIRS.sub(quotation, plain)
    plain = _HASHTAG.sub(lambda hit: hit[0] if len(found) == 200 else mark(hit[0]), plain)
    plain = _SAYING.sub(slot, _SLOT.sub(slot, _SET_TO.sub(behind, plain)))
    if not message.isupper():
        plain = _CAPITALS.sub(behind, plain)
    return _FILM_NAME.sub(behind, plain), tuple(found)

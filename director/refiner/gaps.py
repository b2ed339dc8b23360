"""Closing the gap where words were taken out of a sentence: commas, joints, articles and capitals beside it."""

from __future__ import annotations

import re

from director import dictionary
from director.refiner.late import late

PREP = (r"(?:because of|due to|thanks to|in the (?:manner|style|vein|spirit|way|tradition) of|"
        r"in|on|at|with|under|during|by|as|of|through|from|for|into|against|using|within|amid|beneath)")
"""Words and phrases that lead to a noun."""
_DANGLING = late(rf"[\s,;:–—-]*(?:\b(?:and|but|or|yet|while|with|also|then|{PREP[3:-1]}|a|an|the|its|his|her|their|this|is|are|was|"
                       rf"be|very|"
                       r"all|so|looks|feels|like|because|due|thanks)\s*)*$", re.I)


_MOVES_IN = late(r"\b(?:dolly|push|zoom|track|truck|fade|crane|creep|ease|inch|pan|tilt|move|punch|ramp)\w*[ -](?:in|"
                 r"out|up|down)[\s,]*$|\bway through[\s,]*$", re.I)


_AT_ONCE = late(r",?\s+(?:and|but|while|yet) (?:in|at|during) (?:the|that|one) (?:and the )?(?:(?:very )?same [a-z]+|very "
                r"(?:second|moment|instant|breath))$", re.I)


def cut(text: str, start: int, end: int) -> str:
    """`text` without a stretch; commas, joints, articles and capitals beside the gap are put right, and nothing elsewhere."""
    left, right = text[:start].rstrip(" \t"), text[end:].lstrip(" \t")
    right = re.sub(r"^,?\s*(?:and|but)\s+(?:yet |also )?at the (?:very |exact )?same (?:time|moment|instant),?\s+", "", right)
    if right[:1] == "," and re.match(r",\s+[a-z]+s\s",
                                     right) and re.search(r"(?:^|[.!?]\s+)(?:An?|The|His|Her|This)\s+(?:[\w-]+\s+)?\w+,?$", left):
        left, right = left.rstrip(","), right[1:].lstrip()       # 'The bear, fast asleep, sprints'
    if left[-1:] == "," and re.match(r"[a-z]+s\s", right) and re.search(r"(?:^|[.!?]\s+)(?:An?|The|His|Her|This)\s+(?:[\w-]+\s+)?\w+,$",
                                                                        left):
        left = left.rstrip(",")
    closes = not right or right[0] in ".!?;:)]\n"
    if closes or right[0] == ",":
        left = _AT_ONCE.sub("", left)
    if (closes or right[0] == ",") and not _MOVES_IN.search(left):
        left = _DANGLING.sub("", left) if not left.endswith((".", "!", "?")) else left
    if not right and text[start:end].rstrip()[-1:] in (".", "!", "?") and re.search(r"\w$", left):
        left += text[start:end].rstrip()[-1]         # '…; it streaks past.' took the full stop with it
    opens = not left or left[-1] in ".!?\n"
    if opens or left[-1] in ",;:([":
        right = re.sub(r"^[,;:、，]\s*", "", right)
        right = re.sub(r"^(?:and|but|yet|also)\s+", "", right) if opens else right
    if opens:
        right = re.sub(r"^[.!?]+\s*", "", right) if not left or left[-1] in ".!?\n" else right
        if right[:1].islower() and (re.search(r"[.!?]\s*$", left) or (not left and text[:1].isupper())):
            right = right[0].upper() + right[1:]
    if left[-1:] == ";" and (not right or right[0].isupper()):
        left = f"{left[:-1]}."
    left, right = _agreed(left, right)
    tight = not left or not right or right[0] in ".,;:!?)]。、，" or left[-1] in "([\n" or not left[-1].isascii() or right[0] == "\n"
    return left + ("" if tight else " ") + right


def _agreed(left: str, right: str) -> tuple[str, str]:
    """'a' or 'an' before the word that now follows it."""
    hit = re.search(r"\b([Aa])(n?)$", left)
    if hit is None or not right[:1].isalpha():
        return left, right
    vowel = re.match(r"(?:[aei]|o(?!ne\b)|u(?!ni|se|su)|hour|honest)", right, re.I) is not None
    return left[: hit.end(1)] + ("n" if vowel else ""), right


def tidy(text: str) -> str:
    """Empty brackets go; spaces at the ends go."""
    text = re.sub(r"^\s*//\s*|\s*//\s*$|(?:\s*//)+(?=\s*//)", "", text) if "//" in text else text
    text = re.sub(r"\s*(?:\(\s*\)|\[\s*\]|\"\s*\")", "", text)
    return re.sub(r"[ \t]{2,}", " ", text).strip(" \t,;:、，") if text else text


_BROKEN = late(r"['’]s (?:the|an?|his|her|its)\b|\b(?:of|the|an?|his|her|its|their|with|from) (?:is|are|was|were|and|of|but|or|while)\b|"
               r"(?:^|[.!?;] )(?:The|An?|His|Her|Its) [a-z-]+ (?:its|his|her|their) |" r"\b(?:he|she|they) (?:on|in|at|bolt|and|with|"
               r"under|off)\b|"
               r"\b(?:the|an?|their|its) (?:around|at|in|on|beside|along|across|near|behind|inside|outside|through|who|that|as) (?!-)|"
               r"\b(?:makes?|stays?|remains?|keeps?) (?:and|but|while)\b|, (?:the|his|her|an?) [a-z-]+ (?:the|an?) [a-z-]+(?=[.,])", re.I)


_BARE = late(r"(?:^|[.!?;] )(?:The|An?|His|Her|Its) [a-z-]+[.;!]", re.I)


def bare(before: str, after: str) -> bool:
    """Whether a cut has left a subject of which nothing is said: 'The horse.'."""
    return len(_BARE.findall(after)) > len(_BARE.findall(before))


_TOLD = late(r"(?P<who>(?:^|[.!?;] )(?:The|An?|His|Her) [a-z-]+(?: [a-z-]+)?)[.;] (?:it|he|she) (?=(?:is|has|[a-z-]{3,}s)\b)", re.I)


def told(text: str) -> str:
    """'The boxer. He dodges' as 'The boxer dodges'."""
    def joined(hit: re.Match[str]) -> str:
        last = hit["who"].split()[-1].lower()
        return hit.group() if last.endswith("s") and dictionary.bases(last, "verb") else f"{hit['who']} "

    return _TOLD.sub(joined, text)


def broken(before: str, after: str) -> bool:
    """Whether a cut has left words side by side that no sentence has: 'The candle its wick', 'the dancer's the curtains'."""
    return len(_BROKEN.findall(after)) > len(_BROKEN.findall(before))

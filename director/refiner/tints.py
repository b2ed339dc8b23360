"""The one colour that the whole picture is said to have: 'Palette: moss greens', 'the room is ice blue wall to wall'. As Cue fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.refiner.classes import CLASSES
from director.refiner.hues import HUES
from director.refiner.late import late

Parts = tuple[str, str, int, int, str]

_SHADES = "|".join(HUES.values())
_HUE = late(rf"(?<![\w-])(?:{_SHADES})(?![\w]|-(?!on\b|to\b|and\b))", re.I)
_EACH = {name: late(rf"(?<![\w-])(?:{shades})(?![\w])", re.I) for name, shades in HUES.items()}
_PLACE = ("room|set|sets|scene|frame|picture|image|world|street|interior|kitchen|house|home|flat|apartment|film|clip|palette|screen|"
          "studio|shop|"
          "store|bedroom|hall|corridor|city|town|video|spot|decor|wardrobe|design|lighting|light|office|bathroom|place|walls|stage|"
          "landscape")
_LABEL = late(
    r"(?:^|[.;!?\n,]\s*|\"\s*)(?:(?:the |our |overall |strict |whole |entire |main |dominant )*(?:palette|colou?rs?|hues?|tones?|grade|"
    r"grading|tints?|"
    r"colou?r (?:scheme|palette|story|script|world|grade|code|plan|range|key))\"?\s*(?:[:=–—]| is\b| are\b| must be\b| should be\b| of\b)|"
    r"(?:an? |the |in an? )?(?:strict |pure |single |all-)?(?:palette|colou?r scheme|colou?r palette) of\b)(?P<told>[^.;:!?\n]*)", re.I)
_TOTAL = (rf"(?:{CLASSES['stop']}|(?:from )?(?:wall|edge|corner|side|end|top|head|floor|coast|border)[- ]to[- ](?:wall|edge|corner|side|"
          rf"end|bottom|toe|foot|"
          r"ceiling|coast|border)|everywhere|all over|all round|all through|all the way|without exception|every (?:prop|object|inch|"
          r"surface|stitch|wall|"
          r"corner|item|thing|shot|frame)|nothing else|and nothing else|inside and out|in its entirety|down to the \w+|no other colou?r)")
_EVERY = (r"(?:everything(?: (?:in|on|we see|around|visible)(?: \w+){0,3})?|every (?:single )?(?:object|surface|thing|prop|inch|wall|item|"
          r"stitch|corner|garment|pixel|frame|shot)(?: (?:in|of|on) (?:the |this |our )?\w+)?|all (?:of it|objects|surfaces|the props|"
          r"props|walls)|"
          r"(?:the |this |our )?(?:whole|entire|complete) (?:\w+ )?(?:" + _PLACE + r"))")
_VERB = (r"(?:\s+(?:is|are|must be|should be|stays?|remains?|has been|comes|glows?|turned out))?(?:\s+(?:in|of|painted|bathed|drenched|"
         r"washed|soaked|flooded|lit|"
         r"coloured|colored|dressed|tinted|graded|covered|swathed|steeped|all|entirely|completely|strictly|purely|nothing but|only|a|an|"
         r"one|the colou?r|"
         r"shades? of|variations? (?:on|of)|rendered|shot|done|finished|the same|pure|solid|deep|soft|\w+ly)){0,5}\s+(?:[a-z]+[ -])?")
_ALL = late(rf"\b{_EVERY}{_VERB}(?:{_SHADES})\b[^.;:!?\n]*", re.I)
_WALLED = late(rf"\b(?:the|this|our|that|a|an) (?:\w+ )?(?:{_PLACE}){_VERB}(?:{_SHADES})\b[^.;:!?\n]*?\b{_TOTAL}[^.;:!?\n]*", re.I)
_SOLELY = late(rf"\b(?:nothing but|(?:only|solely|exclusively|purely) (?:shades of |tones of )?|all-|variations on |wall-to-wall |"
                     rf"entirely |shades of |"
                     rf"tones of |monochrome |monochromatic )\s?(?:[a-z]+[ -])?(?:{_SHADES})\b(?! (?:and|or|with)\b)"
                     rf"(?: (?:tones?|hues?|shades?|world|palette|light|set|everything|things|colours?|colors?))?"
                     rf"(?:[^.;:!?\n]*\b{_TOTAL}| palette\b| tones\b| shades\b| colour scheme\b)[^,.;:!?\n]*", re.I)
_NEAR = frozenset(frozenset(pair.split("/")) for pair in (
    "red/pink red/orange orange/yellow orange/brown yellow/brown purple/pink purple/blue blue/green black/grey white/grey white/yellow "
    "brown/red "
    "red/purple green/yellow blue/grey orange/pink").split())
_SPARES = late(r"\b(?:except|but for|save for|apart from|accents?|only the|single|one (?:red|gold|yellow|blue|green|orange|pink)|"
                     r"pops? of|with (?:a|one|touches|"
                     r"hints|flashes|splashes)|against|contrast\w*|versus|meets|then|until|turns?|fad\w+|shift\w*|to the)\b", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of every statement that gives the whole picture one hue."""
    return [("tint", hue, start, end, text[start:end]) for start, end in _told(text) for hue in _one_hue(text[start:end])]


def _told(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_LABEL, _ALL, _WALLED, _SOLELY) if _HUE.search(text) else ():
        for hit in pattern.finditer(text):
            lead = re.match(r"[.;!?\n,\"\s]*", hit.group())
            start = hit.start() + (lead.end() if lead else 0)
            yield start, start + len(text[start: hit.end()].rstrip(" ,"))


def _one_hue(words: str) -> Iterator[str]:
    """The hue, where it is one alone and nothing is spared from it."""
    named = {name for name, pattern in _EACH.items() if pattern.search(words)}
    if len(named) > 1 and not named & {"white", "black"} and all(a == b or frozenset((a, b)) in _NEAR for a in named for b in named):
        named = {min(named, key=lambda name: min(h.start() for h in _EACH[name].finditer(words)))}
    if len(named) == 1 and not _SPARES.search(words):
        yield named.pop()


def clash(one: str, other: str) -> bool:
    """Whether a picture cannot have both."""
    return one != other and frozenset((one, other)) not in _NEAR

"""Where a prompt speaks of the picture itself: after a label ('Mood board: …'), in a statement ('it needs to feel …'), in a wish "
"('make it …')."""

from __future__ import annotations

import re

from director.refiner.late import late

_LABELS = {
    "medium": "style|aesthetic|look|style reference|art direction|medium|technique|rendering|visuals",
    "mood": "mood|mood board|moodboard|tone|vibe|atmosphere|feel|feeling|genre|emotion",
    "temper": "mood|mood board|moodboard|tone|vibe|atmosphere|feel|feeling|energy|emotion",
    "light": "light|lighting|lighting plan|light plan|exposure|lamps", "hardness": "light|lighting|lighting plan|key light|shadows",
    "colour": "colour|color|colours|colors|colour script|palette|grade|grading|look", "palette": "light|lighting|lighting plan|colour|"
                                                                                                 "color|colours|colors|"
    "colour script|palette|grade|grading|colour temperature|white balance|look", "clarity": "quality|image quality|picture quality|"
                                                                                            "picture|image|resolution|"
    "footage|texture|sharpness|look|capture", "focus": "focus|depth of field|dof|lens|aperture", "ornament": "decor|set|set design|"
                                                                                                             "production design|design|"
    "style|interior|look", "sound": "sound|audio|sound design|soundtrack|volume|noise", "music": "music|score|soundtrack|bgm|song",
    "tune": "music|score|soundtrack|bgm|song", "aspect": "format|crop|frame|framing|aspect|aspect ratio|ratio|orientation|delivery|canvas",
    "take": "edit|editing|cut|cuts|cutting|camera|pace|structure", "speech": "speech|dialogue|voice|voice-over|voices|sound|audio",
    "words": "text|titles|captions|graphics|on-screen text|typography|type|clean frame",
}
_IT = (r"(?:it|this|that|everything|(?:the|this|our|my|whole|entire)\s+(?:\w+\s+)?(?:film|trailer|piece|video|clip|picture|image|ad|"
       r"spot|commercial|movie|"
       r"short|scene|shot|footage|thing|world|sequence|animation|reel|teaser|{own}))")
_SAYS = (r"(?:\s+(?:\w+\s+){0,2}?(?:is|are|was|feels?|looks?|seems?|stays?|leans?|must|should|needs|has|reads|sounds?|comes|"
         r"turns)\b(?:\s+(?:to|be|feel|look|"
         r"looking|sound|like|as|as if|as though|into|heavily|all|in|a|an|the|my|that|of|one|so|very|utterly|completely|almost|pure|"
         r"purely|page|torn|"
         r"from|nothing|but|\w+ly|big))*)")
_WISH = (r"(?:(?:make|keep|give|shoot|render|do|paint|colou?r|light|want|crop|frame|format|cut|edit|grade|tint|tone|expose|print|process)"
         r"\s+(?:it|this|everything|them|for|"
         r"the (?:\w+ ){0,2}\w+)"
         r"(?:\s+(?:look|feel|sound|like|as|as if|all|in|a|an|the|my|for|phone))*)")
_BEGIN = late(r"[.!?;\n]\s*|\",\s*\"|\{")
_AND = late(r",\s|\bbut\b|\band\b")
_WORDS = r"\s+(?:(?!about\b|not\b|never\b|no\b|without\b|set\b|where\b|who\b|with\b)[\w-]+,?\s+(?:and\s+)?){0,2}"
_LEAD = r"\W*(?:(?:but|and|also|so|please|i|we|want|'d love)\s+)*"


_ALONE = frozenset("colour light clarity aspect take".split())
"""Axes on which a word that is all of its comma part speaks of the picture: 'pastel, grainy, dim, a baker'."""
_BEGINS = late(r"(?:^|[.,;:!?|\n]\s+)(?:(?:and|but|very|all|super|really|totally|quite|so|rather|deliberately)\s+)*$", re.I)
_CLOSES = late(r"\s*(?:[.,;!?|\n]|$)")


def alone(text: str, axis: str, start: int, end: int) -> bool:
    """Whether a weak word is all of its comma part."""
    return axis in _ALONE and _BEGINS.search(text[:start]) is not None and _CLOSES.match(text, end) is not None


def span(text: str, axis: str, start: int, end: int) -> tuple[int, int]:
    """The span of a weak word where it is said of the picture, else (0, 0). After a label all words of the same list count."""
    first = max((h.end() for h in _BEGIN.finditer(text[:start])), default=0)
    before, own = text[first:start], _LABELS[axis]
    if re.fullmatch(rf'\W*(?:\w+ )?(?:{own})"?\s*[:=–—]\s*[^:]*', before, re.I) and len(before) < 90:
        return start, end
    clause = _AND.split(before)[-1] if len(before) > 60 else before
    said = rf"{_LEAD}(?:{_IT.replace('{own}', own)}{_SAYS}|{_WISH})(?:\s+\w+ly)?{_WORDS}"
    return (start, end) if re.fullmatch(said, f"{clause.rstrip()} ", re.I) else (0, 0)

"""The words of a stretch that carry meaning of their own."""

from __future__ import annotations

import re

from director.refiner.late import late

_EMPTY = frozenset(
    "a an the and or but yet also with in on at of to for by as it is are was be very so then all every everything whole piece film video "
    "clip shot scene style look looks feel image picture footage camera quality "
    "kind any no not from this that its throughout entire entirely completely totally fully super really please make add use keep made "
    "rendered render filmed captured recorded shown presented done like just but create "
    "natural textures texture detail detailed lighting light mood atmosphere tone one request same into over during while there's there "
    "we see ok total basically natural time exactly such way them they he she him her one still moment instant simultaneously".split())
_LABEL = late(r"^\W*(?:score|audio|sound(?:track)?|music|voice|format|look|colou?rs?|time|weather|setting|location|lens|angle|tone|"
                    r"camera|lighting|"
                    r"style|palette|grade|mood|season|pace|speed|era|resolution|quality|framing|shot size|aspect(?: ratio)?|duration|"
                    r"length)\s*:\s*", re.I)


def content(words: str) -> list[str]:
    """The words that carry meaning of their own; a label such as 'Score:' carries none."""
    words = _LABEL.sub("", words)
    return [w for w in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", words.lower()) if w not in _EMPTY]

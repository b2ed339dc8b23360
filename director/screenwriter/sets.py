"""Words for places that can be shown as they are; other places (a country, a trench) are said together with a setting."""

from __future__ import annotations

import re


def drawable(phrase: str) -> bool:
    """Whether a place has a word that the settings themselves use ('on a steep hill' has, 'in Japan' has not)."""
    return _DRAWN.search(phrase) is not None


_DRAWN = re.compile(r"\b(?:spaceship|space|stars|moon|mars|planet|underwater|sea|ocean|island|beach|shore|harbou?r|pier|lighthouse|lake|"
                    r"river|waterfall|"
    r"city|street|alley|rooftop|roof|paris|london|new york|tokyo|rome|athens|egypt|pyramids?|temple|forest|woods?|clearing|jungle|"
    r"mountains?|summit|"
    r"cliff|snow\w*|ice|desert|dunes?|garden|park|playground|yard|farm|barn|fields?|meadow|hills?|valley|road|path|village|town|market|"
    r"fair|house|"
    r"home|room|bedroom|kitchen|attic|cellar|basement|workshop|garage|lab\w*|castle|palace|cave|mine|tunnel|sky|clouds?|stadium|arena|"
    r"ring|gym|school|"
    r"classroom|library|museum|train|station|subway|airport|bridge|circus|stage|theat(?:re|er)|concert|hospital|office|bank|caf[eé]|"
    r"restaurant|bakery|"
    r"bar|shop|supermarket|church|volcano|aquarium|abstract|hotel|cabin|hut|swamp|ruins?|canyon|highway|square)\b", re.I)

"""How loud: what people say about a level, as a share of what is or of the whole.

'at 30 percent', 'a third', 'halve', 'twice as loud', 'down 6 dB', 'by 20%', 'a touch quieter'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_FRACTIONS = {"half": 0.5, "a half": 0.5, "third": 1 / 3, "a third": 1 / 3, "two thirds": 2 / 3, "quarter": 0.25,
              "a quarter": 0.25, "three quarters": 0.75,
              "a fifth": 0.2, "a tenth": 0.1, "full": 1.0, "max": 1.0, "maximum": 1.0, "normal": 1.0, "zero": 0.0, "the half": 0.5}
_NUMBERS = {word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_DOWN = (r"(?:quiet(?:er|ly)?|softer|down|lower(?:ed)?|less loud|not so loud|not as loud|subtler|reduce[sd]?|decrease[sd]?|"
    r"ducked|duck (?:the|it|them|down|under)|turn(?:ed)? down|fainter|"
         r"too (?:loud|noisy|strong|present|dominant)|(?:a (?:bit|little|touch|tad) |much |way |far |really |so )?loud$|drown\w*|"
         r"overpower\w*|deafening|cut by|less of)")
_UP = (r"(?:loud(?:er|ly)?|up|higher|raise[sd]?|boost(?:ed)?|increase[sd]?|stronger|more present|too (?:quiet|soft|faint|low|weak)|"
    r"(?:can't|cannot|can (?:hardly|barely)|"
       r"hardly|barely|don't|couldn't|could (?:hardly|barely)) hear|crank\w*|amplif\w+|more of)")


@dataclass(frozen=True)
class Level:
    """A level to set (`of_whole`), or a factor on what is."""

    value: float
    of_whole: bool

    def from_(self, now: float) -> float:
        """The new level, where it was `now`."""
        return self.value if self.of_whole else now * self.value


def level(text: str) -> Level | None:
    """What a few words say about loudness; None where they say nothing about it."""
    said = text.lower()
    down, up = re.search(rf"\b{_DOWN}", said), re.search(rf"\b{_UP}\b", said)
    decibel = re.search(r"([+-−–]?)\s?(\d+(?:\.\d+)?|" + "|".join(_NUMBERS) + r")\s?(?:db|decibels?)\b", said)
    if decibel:
        amount = _number(decibel[2])
        lower = decibel[1] in ("-", "−", "–") or (decibel[1] != "+" and down is not None)
        return Level(10 ** ((-amount if lower else amount) / 20), False)
    percent = re.search(r"\b(\d{1,3}) ?(?:%|percent\b|per cent\b)", said)
    if percent:
        share = int(percent[1]) / 100
        by = re.search(r"\bby\b|\b(?:quieter|louder|softer|lower|less|more)\b", said) and not re.search(r"\b(?:to|at)\s+\d", said)
        return Level((1 - share if down else 1 + share) if by else share, not by)
    if re.search(r"\b(?:halve|half)\b", said) and not re.search(r"\bhalf speed\b", said):
        return Level(0.5, False)
    if re.search(r"\b(?:double|twice)\b", said):
        return Level(2.0, False)
    fraction = re.search(rf"\b(?:to|at|by)?\s*({'|'.join(sorted(_FRACTIONS, key=len, reverse=True))})\b(?! shot| scene| one| clip)", said)
    if fraction and re.search(r"\b(?:to|at|by|volume|loud\w*)\b", said):
        share = _FRACTIONS[fraction[1]]
        return Level(1 - share, False) if re.search(r"\bby (?:a|one|two|three)\b", said) and down else Level(share, share in (0.0, 1.0))
    if down or up:
        if re.search(r"\b(?:a bit|a little|slightly|a touch|a tad|a notch)\b", said):
            return Level(0.8 if down else 1.25, False)
        return Level(0.6 if down else 1.5, False)
    return None


def _number(word: str) -> float:
    return float(_NUMBERS[word]) if word in _NUMBERS else float(word)

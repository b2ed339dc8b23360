"""What people send, made safe to read: long runs of the same thing are shortened before any rule of language looks at them.

Rules of language are patterns, and patterns take their time over 20,000 blanks or "and and and …" (quadratic, some of them worse).
No story, prompt or message says anything by such runs, so they end here, in time linear in the text. Ordinary text passes unchanged.
"""

from __future__ import annotations

import re

MOST = 120_000                   # characters looked at; the longest text that any part accepts has 20,000
_REPEATS = 16                    # a unit said so often in a row says nothing more
_BLANKS = re.compile(r"\s{12,}")
_UNIT = re.compile(rf"(.{{1,24}}?)\1{{{_REPEATS - 1},}}", re.S)      # short units only: the search is as long as the unit at each letter
_MARKS = re.compile(r"[^\w\s]{48,}|[\W_]{160,}")                     # more marks than the longest row of emoji that is meant
_WORD = re.compile(r"[A-Za-z0-9_]{100,}")

_CHAIN = re.compile(r"\w{1,100}(?:-\w{1,100}){12,}")                 # a-b-c-d…: words


def legible(text: str) -> str:
    """The text with runs of blanks, marks, letters and repeated words cut short: at most three of a unit that comes 16 times or more."""
    text = text if len(text) <= MOST else f"{text[: MOST * 3 // 4]} {text[-MOST // 4 :]}"      # wishes stand at either end
    text = _BLANKS.sub(_blank, text)
    text = _UNIT.sub(lambda run: run[1] * 3, text)
    text = _MARKS.sub(lambda run: run[0][:48], text)
    text = _WORD.sub(lambda run: run[0][:100], text)
    return _BLANKS.sub(_blank, _CHAIN.sub(lambda run: run[0].replace("-", " "), text))


def _blank(run: re.Match[str]) -> str:
    """As many lines further as the run went, two at most."""
    return "\n" * min(2, run[0].count("\n")) or " "

"""What a request forbids is taken out of what the screenwriter itself adds: places, lights, whole remarks."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter.beats import Beat
from director.screenwriter.words import PEOPLE

_PEOPLE = re.compile(
    rf"\b(?:{'|'.join(sorted(PEOPLE, key=len, reverse=True))}|humans?|everybody|everyone|somebody|someone|hands?|strangers|figures?|"
    r"children|people|men|women|crowds?)s?\b",
    re.I,
)


def without(beat: Beat, barred: tuple[str, ...], no_people: bool) -> Beat:
    """The beat without phrases that name what is barred; the last phrase that is left stays, cut at the word."""
    pattern = _pattern(barred)
    action = _cleaned(beat.action, pattern)
    if no_people:
        action = _cleaned(action, _PEOPLE)

    def kept(words: str) -> str:
        return "" if pattern and pattern.search(words) else words

    return replace(beat, action=action, place=kept(beat.place), light=kept(beat.light), sfx=kept(beat.sfx))


def _pattern(barred: tuple[str, ...]) -> re.Pattern[str] | None:
    words = [re.escape(re.sub(r"s$", "", w)) for w in barred if w]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?:s|es)?(?![\w-])", re.I) if words else None


def _cleaned(action: str, pattern: re.Pattern[str] | None) -> str:
    if pattern is None or not pattern.search(action):
        return action
    negated = re.compile(rf"\b(?:no|without|never|not)\s+(?:\w+\s+){{0,2}}?(?:{pattern.pattern})", re.I)
    parts = re.split(r"(,\s*|;\s*|\s+(?=and\s)|(?<=[.!?])\s+)", action)
    kept = [p for i, p in enumerate(parts[0::2]) if not pattern.search(p) or negated.search(p)]
    return ", ".join(re.sub(r"^and\s+", "", k).strip(" .") for k in kept if k.strip()) or action

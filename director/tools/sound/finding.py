"""How free words find the music: a mood, a genre, or a genre in a mood."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.sound.genres import PHRASES, named, tempered
from director.tools.sound.moods import MOODS, Mood

_BY_STYLE = {"noir": "noir jazz", "cyberpunk": "electronic", "neon": "electronic", "watercolor": "storybook", "watercolour": "storybook",
    "storybook": "storybook",
             "cartoon": "playful", "anime": "wonder", "documentary": "calm", "horror": "tense", "western": "storybook",
                 "cinematic": "wonder"}
_NOT = {"not", "no", "never", "without", "less", "isn't", "non"}
_PACE = {"slow", "slowly", "fast", "upbeat", "quick"}
_KIN = {("noir jazz", "jazz"), ("storybook", "folk"), ("electronic", "disco")}
"""Moods that are a kind of the genre already."""


def find_mood(words: str, style: str = "", fallback: int = 0) -> tuple[Mood, str]:
    """The mood that free words ask for, and a note for the person ('' when it was clear).

    Earlier words weigh more; a word after 'not' counts against; 'slow' and 'fast' move the tempo. A genre that is named ("sad jazz")
    plays in the mood that is named with it. Unknown words: the film's style decides, then `fallback` picks one of the unobtrusive moods.
    """
    said = re.findall(r"[a-z']+", _joined(words.lower()))
    genre = named(said, [-1.0 if index and said[index - 1] in _NOT else 1.0 for index in range(len(said))])
    scores = {mood.name: 0.0 for mood in MOODS}
    for index, word in enumerate(said):
        sign = -1.0 if index and said[index - 1] in _NOT else 1.0
        for mood in MOODS if genre is None or word not in _PACE else ():
            scores[mood.name] += sign * _likeness(word, mood.words.split()) / (1 + 0.3 * index)
    best = max(MOODS, key=lambda mood: scores[mood.name])
    if genre is not None:
        own = scores[best.name] <= 0
        return _paced(genre if own else best if (best.name, genre.name) in _KIN else tempered(genre, best), said), ""
    if scores[best.name] > 0:
        return _paced(best, said), ""
    moods = {mood.name: mood for mood in MOODS}
    for word in re.findall(r"[a-z]+", style.lower()):
        if word in _BY_STYLE:
            best = moods[_BY_STYLE[word]]
            break
    else:
        best = moods[("calm", "wonder", "storybook")[fallback % 3]]
    return _paced(best, said), (f"No music is known for the mood '{words.strip()[:60]}'; it was scored as {best.name}." if said else "")


def _joined(words: str) -> str:
    for phrase, name in PHRASES.items():
        words = words.replace(phrase, name)
    return words


def _likeness(word: str, known: list[str]) -> float:
    """1 for the word itself, 0.8 for one with the same stem of five letters or more."""
    if word in known:
        return 1.0
    return 0.8 if len(word) > 5 and any(len(other) > 4 and word[:max(5, len(other) - 2)] == other[:max(5, len(other) - 2)]
        for other in known) else 0.0


def _paced(mood: Mood, said: list[str]) -> Mood:
    factor = 0.88 if "slow" in said or "slowly" in said else 1.12 if {"fast", "upbeat", "quick"} & set(said) else 1.0
    return replace(mood, bpm=(round(mood.bpm[0] * factor), round(mood.bpm[1] * factor)))

"""Which shot a returned file is for: by the name it was asked to have, by the number or the words of the prompt that services put
into names; where several fit, the person is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LEAST = 3
"""Words of a prompt that a name must hold to be taken for its shot."""
CLEAR = 1.4
"""How much better than the second the best must fit."""


@dataclass(frozen=True)
class Returned:
    """A file with the shots it may be for: one = matched, several = to be asked about, none = not known."""

    file: str
    shots: tuple[str, ...]


def matched(files: Sequence[str], prompts: Mapping[str, str], said: Mapping[str, str]) -> tuple[Returned, ...]:
    """Every file with its shots. `prompts` go by shot, in the film's order; `said` is what the person said about files."""
    return tuple(Returned(file, (said[file],) if file in said else _shots(file, prompts)) for file in files)


def _shots(file: str, prompts: Mapping[str, str]) -> tuple[str, ...]:
    stem = file.rsplit(".", 1)[0].lower()
    ids = list(prompts)
    by_id = [shot for shot in ids if re.search(rf"(?<![a-z0-9]){re.escape(shot.lower())}(?![a-z0-9])", stem)]
    if len(by_id) == 1:
        return tuple(by_id)
    number = re.match(r"(?:(?:shot|scene|clip|take)[\s_#-]*)?0*(\d{1,3})(?![\d])(?=$|[\s_.()-])", stem) or \
        re.search(r"(?:shot|scene)[\s_#-]*0*(\d{1,3})(?!\d)", stem)
    if number and 1 <= int(number[1]) <= len(ids):
        return (ids[int(number[1]) - 1],)
    fits = {shot: _common(stem, prompt) for shot, prompt in prompts.items()}
    best = max(fits.values(), default=0.0)
    if best < LEAST:
        return tuple(by_id)
    return tuple(shot for shot, fit in fits.items() if fit * CLEAR > best)


def _common(stem: str, prompt: str) -> float:
    """How many words of the name are the prompt's, those in a row counting more: services cut prompts short, but keep their order."""
    name, words = re.findall(r"[^\W_]{3,}", stem), re.findall(r"[^\W_]{3,}", prompt.lower())
    score, place = 0.0, -1
    for word in name:
        at = next((n for n in range(place + 1, len(words)) if words[n] == word), None)
        if at is not None:
            score += 1.5 if at == place + 1 else 1.0
            place = at
    return score

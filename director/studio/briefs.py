"""What a person asked for, read and checked, and where it is worked on."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from director.disk import in_words
from director.errors import BadInput, NeedsAnswer
from director.journal import remembered
from director.model import MAX_STORY, Brief
from director.production import generator_named
from director.roles import Generator
from director.store import brief_in
from director.studio.generators import DRAWN, Generators
from director.vocabulary import Aspect, Look, Resolution, find, read

SPOKEN = 150
"""Words of a story that a minute of film takes, as a narrator reads them."""
SIGNS = 1.7
"""Signs that stand for a word where words are not parted (a narrator of Chinese reads about 250 signs a minute)."""

K = TypeVar("K", Aspect, Resolution)


def brief(story: str, *, generators: Mapping[str, Generator] | None = None, **wishes: Any) -> Brief:
    """What the person asked for, checked. `wishes` are fields of Brief; words for aspect and resolution in any spelling.

    Raises BadInput with one sentence: what is wrong, what is known, what is nearest.
    """
    if not story.strip():
        raise BadInput("The story is empty. What should the film show? Say it in a sentence or more.")
    if len(story) > MAX_STORY:
        raise NeedsAnswer(_too_long(story))
    wishes = {name: wish for name, wish in wishes.items() if wish is not None}
    if isinstance(wishes.get("aspect"), str):
        wishes["aspect"] = _read(Aspect, "aspect", wishes["aspect"])
    if isinstance(wishes.get("resolution"), str):
        wishes["resolution"] = _read(Resolution, "resolution", wishes["resolution"])
    if isinstance(wishes.get("seconds"), int):
        wishes["seconds"] = float(wishes["seconds"])
    try:
        wanted = Brief(story=story, **wishes)
    except ValidationError as error:
        raise BadInput(_sentence(error)) from None
    generator_named(wanted.generator, Generators() if generators is None else generators)
    if wanted.style is not None and wanted.generator == DRAWN and find(Look, wanted.style) is None:
        raise BadInput(_unknown("style", wanted.style, [look.value for look in Look]))
    return wanted


def place_for(wanted: Brief, films: Path) -> Path:
    """The production folder for a brief inside `films`: where that very brief was worked on, else a new name."""
    name = slug(wanted.title or wanted.story)
    number = 1
    with in_words(films):
        while True:
            folder = films / (name if number == 1 else f"{name}-{number}")
            if not folder.exists() or brief_in(folder) == wanted or _untouched(folder):
                return folder
            number += 1


def slug(words: str) -> str:
    """A short, plain folder name: lower-case letters, digits and dashes, 48 at most; 'film' where nothing is left."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", words[:400]).encode("ascii", "ignore").decode().lower()
    parts = re.findall(r"[a-z0-9]+", plain)
    name = ""
    for part in parts:
        if len(name) + len(part) + 1 > 48:
            break
        name = f"{name}-{part}" if name else part
    return name or (parts[0][:48] if parts else "film")


def _too_long(story: str) -> str:
    """What filming all of it would come to, before anything is planned, and what to do."""
    return (f"The story has {len(story):,} characters; {MAX_STORY:,} is the most for one film. Told whole it would be "
            f"about {told_whole(story)}. Nothing is planned, filmed or paid for yet: which part of it shall be the film?")


def told_whole(story: str) -> str:
    """How long a film of all of it would be, and of how many shots. Scripts that do not part words are counted by their signs."""
    unparted = len(re.findall(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]", story))
    minutes = max(1, round((len(story.split()) + unparted / SIGNS) / SPOKEN))
    length = f"{minutes:,} minutes" if minutes > 1 else "a minute"
    return f"{length} in {minutes * 12:,} shots"


def _untouched(folder: Path) -> bool:
    """A production in which nothing was planned yet, as a failed start leaves it."""
    return (folder / "journal.sqlite").is_file() and remembered(folder, "head") is None and not (folder / "storyboard.json").exists()


def word_for(kind: type[K], name: str, word: str | None) -> K | None:
    """A word for an aspect or a resolution in any spelling. Raises BadInput naming the known ones and the nearest."""
    return None if word is None else _read(kind, name, word)


def _read(kind: type[K], name: str, word: str) -> K:
    found = read(kind, word)
    if found is None:
        raise BadInput(_unknown(name, word, [member.value for member in kind]))
    return found


def _unknown(name: str, word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word.lower().strip(), known, 1, 0.5)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    return f"The {name} {word[:80]!r} is not known.{hint} Known: {', '.join(known)}."


def _sentence(error: ValidationError) -> str:
    """The first thing that is wrong with a brief, in words."""
    first = error.errors()[0]
    name = str(first["loc"][0])
    reason = str(first["msg"]).removeprefix("Value error, ").removeprefix("Input ")
    if name == "story":
        return "The story is empty. What should the film show? Say it in a sentence or more."
    return f"{name} cannot be {str(first['input'])[:80]!r}: it {reason}."

"""The words that are put to models: Markdown files in director/prompts, found by name, filled with data.

A place to fill is written {{name}}. Values are data: they are put in once and never read as a template again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources

from director.errors import BadInput

_PLACE = re.compile(r"\{\{([a-z_]+)\}\}")


def names() -> tuple[str, ...]:
    """The prompts there are, sorted."""
    folder = resources.files("director").joinpath("prompts")
    return tuple(sorted(entry.name[:-3] for entry in folder.iterdir() if entry.name.endswith(".md")))


@cache
def load(name: str) -> str:
    """The text of a prompt. Raises BadInput naming the known ones for an unknown name."""
    if name not in names():
        raise BadInput(f"There is no prompt called {name!r}; known are: {', '.join(names())}.")
    return resources.files("director").joinpath("prompts", f"{name}.md").read_text(encoding="utf-8").strip()


def fill(name: str, values: Mapping[str, str]) -> str:
    """The prompt with every {{place}} filled. Raises BadInput when a value is missing or has no place."""
    text = load(name)
    places = set(_PLACE.findall(text))
    if places != set(values):
        wrong = ", ".join(sorted(places ^ set(values)))
        raise BadInput(f"The prompt {name!r} and the values for it do not fit: {wrong}.")
    return _PLACE.sub(lambda place: values[place.group(1)], text)

"""Where shots are: the place in their prompts and the one that the storyboard names."""

from __future__ import annotations

import re

from director import wordnet
from director.model import Shot, Storyboard
from director.toolbox.changes import Change, Ids, edited, tidy

_IN = r"(?:in|into|inside|at|on|onto|by|near|beside|across|through|along|under|aboard|outside|down|up|over)"
_WHERE = re.compile(rf"(?P<where>{_IN})\s+(?P<place>.+)", re.I)
_STANDING = {"into": "in", "onto": "on", "to": "in"}


def place(board: Storyboard, ids: Ids, words: str) -> Change:
    """Other shots' surroundings: 'a forest', 'at the harbour'. The old place leaves the prompt where it stands there."""
    said = tidy(re.sub(r"^to\s+", "", words, flags=re.I))
    hit = _WHERE.fullmatch(said)
    named = hit["place"] if hit else said
    where = f"{_STANDING.get(hit['where'].lower(), hit['where'].lower()) if hit else _standing(named)} {named}"
    where = named if re.fullmatch(r"(?:out|in)(?:doors|side)", named, re.I) else where
    bare = re.sub(r"^(?:a|an|the|some)\s+", "", named, flags=re.I)[:200]
    return edited(board, ids, lambda shot: shot.but(prompt=_elsewhere(shot, where), location=bare), f"{{shots}} now takes place {where}.")


def _standing(place: str) -> str:
    """'at' for a beach or a lake, 'on' for a rooftop, 'in' for all else."""
    head = re.split(r"\b(?:at|in|on|of|with|by|near|during|where|under)\b", place)[0].split()[-1:] or [""]
    fields = wordnet.fields(head[0].lower(), "noun")
    return "on" if re.search(r"(?:top|roof|deck|bridge|moon|planet)$", head[0], re.I) else "at" if fields.get("object", 0) > 0.5 else "in"


def _elsewhere(shot: Shot, where: str) -> str:
    """The prompt with another place for the old one; behind it where the old one does not stand there."""
    old = rf"\b{_IN}\s+(?:(?:a|an|the|his|her|its|their)\s+)?{re.escape(shot.location)}\b"
    if shot.location and re.search(old, shot.prompt, re.I):
        first, *more = re.split(old, shot.prompt, flags=re.I)
        return tidy(f"{first}{where}{''.join(more)}")
    return f"{shot.prompt.rstrip(' .')}, {where}"

"""What happens while a film is made, as small frozen events. The core yields them; surfaces match on them.

`to_json(event)` is the line that `--json` prints: {"event": "filmed", …}.
"""

from __future__ import annotations

import re
from typing import Any

from director.model import Consultation, Cut, Document, Review, Shot, Storyboard, Take


class Event(Document):
    """Something happened."""


class Said(Event):
    """A sentence for the person: an explanation, an answer, a note. Never markup."""

    text: str


class Asked(Event):
    """A question; work waits for the answer, or went on with what `yes` says: the message that a yes stands for."""

    question: str
    yes: str = ""
    waits: bool = False              # nothing is done before the answer, although a yes would say what


class Failed(Event):
    """Something went wrong and the rest goes on, or the work ends; the sentence says which."""

    sentence: str
    shot: str = ""


class Planned(Event):
    """There is a storyboard. `writer` wrote it just now: a model with its temperature, "offline", or "" where it was there."""

    storyboard: Storyboard
    writer: str = ""


class Consulted(Event, Consultation):
    """A language model gave one answer."""


class Refined(Event):
    """A shot's prompt as it goes to the generator, with what was taken out and put in, in words."""

    shot: str
    prompt: str
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


class Filming(Event):
    """Progress of one shot, 0 to 1. `eta` is seconds left for all filming, None while unknown."""

    shot: str
    attempt: int
    fraction: float
    whole: float
    eta: float | None = None


class Filmed(Event):
    """A take is in the store. `reused`: it was there already."""

    take: Take
    attempt: int
    reused: bool
    seconds: float = 0.0


class Reviewed(Event):
    """The critic has seen a take."""

    shot: str
    attempt: int
    review: Review


class Retaking(Event):
    """A take failed and the shot is filmed again."""

    shot: str
    attempt: int
    reason: str


class Repairing(Event):
    """A take is repaired instead of filmed again: what is done, in words."""

    shot: str
    attempt: int
    reason: str


class Chosen(Event):
    """The take of a shot that goes into the cut, and why in a sentence. `marked`: it still has faults that count."""

    shot: Shot
    take: Take
    why: str = ""
    marked: bool = False


class Assembling(Event):
    """Progress of the cut, 0 to 1, with the name of the stage: sound, picture, mux."""

    stage: str
    fraction: float


class Assembled(Event):
    """The film is finished. `film` is its path; `unchanged`: it was finished already."""

    film: str
    cut: Cut
    unchanged: bool = False


class Exported(Event):
    """A copy of the film was written for others. `warnings`: what the place it goes to will not take or will change."""

    file: str
    width: int
    height: int
    fps: int
    seconds: float
    bytes: int
    profile: str = ""
    warnings: tuple[str, ...] = ()


def to_json(event: Event) -> dict[str, Any]:
    """The event as plain data with its name in snake case under 'event'."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(event).__name__).lower()
    return {"event": name, **event.model_dump(mode="json")}

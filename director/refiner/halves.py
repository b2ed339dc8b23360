"""Wording that runs over two statements: 'backing off to the hall and closing in on a rivet' is one of each, not one long one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from director.refiner import joints
from director.refiner.late import late

if TYPE_CHECKING:
    from director.refiner.cues import Cue

_AXES = frozenset("inout leftright updown orbit motion lens aspect pace angle size focus".split())
_JOINT = late(r",?\s+(?:and|but|yet|while)\s+(?:then\s+)?|,\s+", re.I)


def apart(text: str, found: Iterable[Cue], read: Callable[[str], tuple[Cue, ...]]) -> Iterator[Cue]:
    """The cues, those that hold both values of their axis cut in two at the joint; `read` is how a stretch of words is read.

    What `and` joins may be one after the other ('rises over the wall and comes down behind it') where nothing says that it is not.
    """
    once = joints.ALWAYS.search(text) is not None
    for cue in found:
        yield from (_halves(cue, read, once) if cue.axis in _AXES and cue.strength == "sure" and len(cue.text.split()) > 3 else (cue,))


def _halves(cue: Cue, read: Callable[[str], tuple[Cue, ...]], once: bool) -> tuple[Cue, ...]:
    for joint in _JOINT.finditer(cue.text):
        if "and" in joint.group().lower() and not once:
            continue
        head, tail = cue.text[: joint.start()], cue.text[joint.end():]
        other = next((c for c in read(tail) if c.axis == cue.axis and c.strength == "sure" and c.value not in (cue.value, "mention")), None)
        if other and any(c.axis == cue.axis and c.value == cue.value for c in read(head)):
            at = cue.start + joint.end()
            return (replace(cue, end=cue.start + len(head), text=head),
                    replace(cue, value=other.value, start=at, end=cue.end, text=tail))
    return (cue,)

"""What a film that explains is shown by: the example that the request names, and what its presenter is said to do."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import choosing, events, places, scenes
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.words import article

_WHAT = r"(?P<what>(?:an?|the|our|my|one|two|some)\s[^.,;:()\n]{3,60}?)"
_EXAMPLE = re.compile(rf"\b(?:use|using|take|taking|with)\s+{_WHAT}\s+(?:as|for)\s+(?:the|an|our|your|my)(?: [a-z]+)?\s+example\b|"
                      rf"\b(?:the|our|an) example (?:is|should be|can be)\s+{_WHAT.replace('what', 'also')}(?=[.,;:\n]|$)|"
                      rf"\b(?:shown|explained|told) (?:with|by|on) the example of\s+{_WHAT.replace('what', 'again')}(?=[.,;:\n]|$)", re.I)


def named(text: str) -> str:
    """The example that a request asks for: 'a paper menu in a café'; '' for none."""
    hit = _EXAMPLE.search(text)
    return re.sub(r"^(?:our|my) ", "the ", next(part for part in hit.groups() if part)) if hit else ""


def shown(beats: list[Beat], example: str, what: str) -> list[Beat]:
    """The beats with the example after the first of them, together with what is explained where that can be seen."""
    thing = re.split(r"\s+(?:in|on|at|inside|outside)\s+(?=an?\b|the\b|our\b)", example)[0]
    both = f"{thing} with {what}" if re.match(r"an?\s", what) or choosing.tangible(what) else thing     # an idea is on no table
    return [*beats[:1], Beat(f"{both[:1].upper()}{both[1:]}, seen from near", tell=both, frame="insert"), *beats[1:]]


def placed(beats: tuple[Beat, ...], example: str) -> tuple[Beat, ...]:
    """The beats at the place of the example, where it names one."""
    setting = places.mentioned(example)
    where = scenes.where(example) or (setting.wide if setting else "")
    return tuple(replace(beat, place=beat.place or where, light=beat.light or (setting.lights[1] if setting else "")) for beat in beats)


def deeds(text: str, name: str) -> list[str]:
    """What the presenter is said to do beside explaining: 'a squirrel named Penny (red tail) who saves acorns'."""
    hit = re.search(rf"\b{re.escape(name)}\b(?:\s*\([^()\n]*\))?,?\s+(?:who|that)\s+(?P<does>(?!is\b|has\b|explains?\b|teaches\b|shows\b|"
                    r"tells\b|presents\b)[a-z]+s\s[^.;:()\n]{2,60})", text)
    return events.split(f"{name} {hit['does'].strip()}") if hit else []


def presenter(how: str, what: str) -> Role:
    """Somebody to see where the request only says that there is one."""
    adjectives = " ".join(word for word in how.split() if word.lower() not in ("a", "an", "the", "our", "one"))
    head = what.lower()
    return Role(f"the {head}", f"{article(f'{adjectives} {head}'.strip())} in a teal jacket", head, "person", (head,))

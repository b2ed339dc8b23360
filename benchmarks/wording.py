"""Finding phrases in texts the way a judge does: case, hyphens and typography do not count, and a negation takes a phrase back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+(?:['/:.&][^\W_]+)*")
_BREAK = re.compile(r"[.,;:!?()\[\]{}\"“”|\n。，！？、]")
_DENIES = frozenset("no not never without avoid avoids avoiding non isn't aren't don't doesn't won't can't cannot nor neither instead "
                    "rather zero minus sans pas ohne kein keine sin sem".split())
_LIFTS = frozenset({"but", "only", "just", "however"})
_REACH = 6                       # words over which a negation holds within its clause

GROUPS = {
    "STATIC": "static camera|static shot|static tripod|camera is static|camera remains static|locked off|locked down|tripod shot|"
              "on a tripod|fixed camera|camera is fixed|fixed shot|fixed frame|stationary camera|motionless camera|camera stays still|"
              "camera does not move|camera never moves|unmoving camera|no camera movement|static framing|camera holds still",
    "MOVE": "dolly|dollies|push in|pushes in|pull back|pulls back|pull out|pulls out|camera pans|slow pan|pan left|pan right|panning|"
            "camera tilts|tilt up|tilt down|zoom in|zoom out|zooms in|zooms out|camera orbits|orbit|orbiting|arc shot|tracking shot|"
            "camera tracks|camera follows|truck left|truck right|crane up|crane down|crane shot|handheld|hand held|steadicam|"
            "camera glides|camera drifts|drone shot|whip pan|camera moves|camera sweeps|camera circles|camera rises|camera descends",
    "CARTOON": "cartoon|cartoonish|toon|cel shaded|anime|claymation|stop motion|illustrated|animated film|2d animation",
    "PHOTO": "photorealistic|photorealism|photo realistic|photoreal|hyperrealistic|hyper realistic|live action|realistic|lifelike",
    "DAY": "midday|noon|broad daylight|bright daylight|afternoon sun|high noon",
    "NIGHT": "night|nighttime|midnight|moonlit|moonlight|starry|starlit",
    "SLOWMO": "slow motion|slow mo|slowmo|120fps|240fps",
    "TIMELAPSE": "time lapse|timelapse|hyperlapse|fast motion|sped up",
    "MONO": "black and white|monochrome|monochromatic|greyscale|grayscale|sepia",
    "VIVID": "vivid colours|vivid colors|saturated|vibrant|rainbow|full colour|full color|colourful|colorful",
    "CLOSE": "close up|closeup|extreme close up|macro shot|tight shot",
    "WIDE": "wide shot|long shot|establishing shot|extreme wide shot|aerial view|panoramic shot",
    "GOLDEN": "golden hour|sunset|sunrise|warm sunlight|sunlit|sunny|daylight",
    "SILENT": "silent|no sound|no music|without music|silence",
    "MUSIC": "soundtrack|orchestral|upbeat music|music swells|techno|piano score|synth score",
    "HIGH_ANGLE": "bird's eye|birds eye|top down|overhead shot|overhead view|high angle|aerial view",
    "LOW_ANGLE": "low angle|worm's eye|worms eye|looking up from below|from below",
    "VERTICAL": "9:16|vertical video|portrait orientation|vertical format|vertical frame|1080x1920",
    "WIDESCREEN": "16:9|21:9|2.39:1|widescreen|cinemascope|letterbox",
}
"""What `{STATIC}` and the like in a case stand for: any of these."""


def plain(text: str) -> str:
    """One case, one apostrophe, no possessives, hyphens as spaces."""
    low = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("‘", "'")
    return re.sub(r"[-‐-―_]", " ", re.sub(r"(\w)'s\b", r"\1", low))


def either(side: str) -> tuple[str, ...]:
    """The alternatives of `a|{STATIC}|b`."""
    return tuple(phrase for part in side.split("|") for phrase in GROUPS.get(part.strip().strip("{}"), part.strip()).split("|") if phrase)


@dataclass(frozen=True)
class Words:
    """A text as words in clauses."""

    text: str

    @cached_property
    def clauses(self) -> tuple[tuple[str, int], ...]:
        """(word, number of its clause)."""
        text, found, clause, last = plain(self.text), [], 0, 0
        for hit in _WORD.finditer(text):
            clause += _BREAK.search(text, last, hit.start()) is not None
            last = hit.end()
            found.append((hit.group(0), clause))
        return tuple(found)

    @cached_property
    def bare(self) -> tuple[str, ...]:
        return tuple(word for word, _ in self.clauses)

    def places(self, phrase: str) -> list[int]:
        """Where a phrase stands, as numbers of words."""
        wanted = Words(phrase).bare
        size = len(wanted)
        return [n for n in range(len(self.bare) - size + 1) if self.bare[n:n + size] == wanted] if size else []

    def has(self, phrases: Iterable[str]) -> bool:
        """Whether one of the phrases stands there, denied or not."""
        return any(self.places(phrase) for phrase in phrases)

    def says(self, phrases: Iterable[str]) -> bool:
        """Whether one of the phrases stands there and is not denied; one that denies by itself ('no cuts') counts as it is."""
        return any(Words(phrase).bare[0] in _DENIES | {"nothing", "absolutely"} or not self._denied(place)
                   for phrase in phrases for place in self.places(phrase))

    def _denied(self, place: int) -> bool:
        clause = self.clauses[place][1]
        for word, number in reversed(self.clauses[max(0, place - _REACH):place]):
            if number != clause or word in _LIFTS:
                return False
            if word in _DENIES:
                return True
        return False


def kept_in_order(before: Words, after: Words) -> float:
    """Share of the words of `before` that are left in `after` in their order (longest common subsequence), 0 to 1."""
    row = [0] * (len(after.bare) + 1)
    for word in before.bare:
        above, row = row, [0]
        for n, other in enumerate(after.bare):
            row.append(above[n] + 1 if word == other else max(above[n + 1], row[n]))
    return row[-1] / len(before.bare) if before.bare else 1.0

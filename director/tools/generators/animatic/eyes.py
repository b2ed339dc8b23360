"""Eyes of two colours: 'one green eye', 'one blue eye and one brown eye'."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.words import COLOURS, Token

_AMBER, _BLUE = "#d39a2c", "#4f8fd0"
_WARM = ("orange", "yellow", "amber", "gold", "golden", "brown", "hazel", "red")
_HALF = ('<clipPath id="eye-one"><rect x="-60" y="-60" width="60" height="120"/></clipPath>'
         '<clipPath id="eye-two"><rect x="0" y="-60" width="60" height="120"/></clipPath>')


def eyes_said(words: list[Token]) -> tuple[str, str]:
    """The colours of the one and the other eye; '' twice when the words tell of no eye apart."""
    said = [words[i + 1].word for i in range(len(words) - 2)
            if words[i].word in ("one", "other", "left", "right") and words[i + 1].word in COLOURS and words[i + 2].word in ("eye", "one")]
    if not said or not any(token.word == "eye" for token in words):
        return "", ""
    return COLOURS[said[0]], COLOURS[said[1]] if len(said) > 1 else _BLUE if said[0] in _WARM else _AMBER


def odd_eyed(draw: Callable[[Looks], Rig], looks: Looks, words: list[Token]) -> Rig:
    """The figure, with each eye in its colour. Whoever has a single eye keeps it."""
    one, other = eyes_said(words)
    if not one:
        return draw(looks)
    told = sum(token.word == "eye" for token in words) > 1
    single = draw.__module__.rsplit(".", 1)[-1] in ("robots", "monsters")
    if single and not told:
        return draw(looks)
    both = looks.words - {"one"}
    first, second = (draw(replace(looks, words=both, colours={**looks.colours, "eye": colour})) for colour in (one, other))
    others = {part.name: part for part in second.parts}
    parts = []
    for part in first.parts:
        match = others.get(part.name)
        if part.name in ("eyes", "pupils") and match is not None:
            part = replace(part, body=_halves(part.body, match.body), glow=_halves(part.glow, match.glow) if part.glow else "")
        parts.append(part)
    return replace(first, parts=tuple(parts), defs=first.defs + second.defs + _HALF)


def _halves(left: str, right: str) -> str:
    return f'<g clip-path="url(#eye-one)">{left}</g><g clip-path="url(#eye-two)">{right}</g>'

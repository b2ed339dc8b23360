"""Which side of a contradiction stays."""

from __future__ import annotations

import re

from director.refiner.conflicts import Clash
from director.refiner.cues import Cue, sentence_of
from director.refiner.joints import CORRECTS
from director.refiner.late import late

_STRESS = late(
    r"\b(?:must|absolutely|exactly|strictly|definitely|essential|important(?:ly)?|crucial|mandatory|non-negotiable|no \w+(?: \w+)? (?:at "
    r"all|"
    r"whatsoever)|under no circumstances|never ever|only|make sure|above all|please ensure|insist|"
    r"doit|impérativement|absolument|obligatoir\w+|debe|obligatori\w+|absolutamente|muss|unbedingt|zwingend|deve|assolutamente)\b|"
    r"!!|\b[A-Z]{4,}\b|必ず|絶対|必須|必须|务必|一定要")


FIRST = "it is said first"
WEAK = frozenset((FIRST, "a subject or an action would go with it", "more of the story would go with it",
                  "more of the prompt goes with it", "more of the prompt says so"))
"""Reasons that count for less than that a side can go whole."""


def keep_first(text: str, clash: Clash, style: str, firm_a: bool, firm_b: bool, loss: tuple[int, int] = (0, 0),
               residue: tuple[int, int] = (0, 0)) -> tuple[bool, str]:
    """(whether side a stays, why in plain words).

    `firm`: the side is an action or a subject; `loss`: how many words of subjects and actions would go with it;
    `residue`: how many parts of its sentence would be left that may say the same in other words. Both of a and of b.
    Order: a later correction; an action or subject over a cue; a clear majority; emphasis; what costs no subject; majority;
    the project's style; what goes clean; first mention.
    """
    a, b = clash.a, clash.b
    loss_a, loss_b = loss
    said = [h for h in CORRECTS.finditer(text) if h.start() > a[0].start]
    if any(h.start() <= cue.start and sentence_of(text, h.start())[0] + 1 >= sentence_of(text, cue.start)[0] for h in said for cue in b):
        return False, "the later correction wins"
    if firm_a != firm_b:
        return firm_a, "it is part of what happens; the other is only a cue"
    if len(a) - len(b) >= 3 or len(b) - len(a) >= 3:
        return len(a) > len(b), "most of the prompt says so"
    stress_a, stress_b = (any(_stressed(text, cue) for cue in side) for side in (a, b))
    if stress_a != stress_b:
        return stress_a, "it is the one that is stressed"
    if (loss_a == 0) != (loss_b == 0):
        return loss_a > 0, "a subject or an action would go with it"
    if len(a) != len(b):
        return len(a) > len(b), "more of the prompt says so"
    liked_a, liked_b = (any(w in style.lower() for w in re.findall(r"[a-z]{4,}", side[0].text.lower())) for side in (a, b))
    if liked_a != liked_b:
        return liked_a, "it fits the style of the film"
    if abs(loss_a - loss_b) >= 2:
        return loss_a > loss_b, "more of the story would go with it"
    if bool(residue[0]) != bool(residue[1]):
        return residue[0] > 0, "more of the prompt goes with it"
    return True, FIRST


def _stressed(text: str, cue: Cue) -> bool:
    _, sentence = sentence_of(text, cue.start)
    start, end = max(sentence.start, cue.start - 45), min(sentence.end, cue.end + 25)
    return _STRESS.search(text[start:end]) is not None

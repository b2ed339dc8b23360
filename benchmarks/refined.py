"""Judging refined prompts: contradictions gone, look-alikes untouched, and negative prompts that do not fight the prompt."""

from __future__ import annotations

import re

from benchmarks.marks import Bar, Case, Mark
from benchmarks.wording import Words, either, kept_in_order

RESOLVED, UNTOUCHED, KEPT, INVENTED = (
    "pairs resolved, one side kept", "clean look-alikes untouched", "phrases kept that must stay", "cases with a conflict invented")
PREFERRED, FLAGGED, RIGHT = "right side kept, where one is right", "contradictions noticed", "negative prompts right"
CONTRADICTION_BARS = (Bar(RESOLVED, 0.85), Bar(UNTOUCHED, 0.93), Bar(KEPT, 0.98), Bar(INVENTED, 0.04, most=True))
NEGATIVE_BARS = (Bar(RIGHT, 0.90),)
SAME = 0.95                      # share of its words that an untouched prompt still has, in their order
OTHERS = 0.8                     # share of the negative terms not in question that must stay


def contradictions(case: Case, answer: Case) -> list[Mark]:
    """Marks of one prompt. `answer` holds `refined` and `found`."""
    before, after = Words(case["prompt"]), Words(str(answer.get("refined", "")))
    marks = [Mark(KEPT, after.has(either(phrase)), f"lost {phrase!r}") for phrase in case.get("keep", ())]
    marks += _invented(case, before, after)
    if case["clean"]:
        lost = [mark.why for mark in marks if mark.measure == KEPT and not mark.met]
        added = [mark.why for mark in marks if mark.measure == INVENTED and mark.met]
        changed = case.get("lang") == "en" and kept_in_order(before, after) < SAME
        return [*marks, Mark(UNTOUCHED, not (lost or added or changed or answer.get("found")),
                             f"flagged {answer.get('found')}, {lost + added}, {'changed' if changed else 'same words'}")]
    three = "three-way" in case.get("tags", ()) and any(after.says(either(s)) for pair in case["forbidden_both"] for s in pair)
    for pair, about in zip(case["forbidden_both"], case["contradictions"], strict=False):
        one, other = (after.says(either(side)) for side in pair)
        marks.append(Mark(RESOLVED, one != other or (three and not (one and other)), f"{'both left' if one else 'both lost'}: {pair}"))
        if "prefer" in about:
            right, wrong = (one, other) if about["prefer"] == 0 else (other, one)
            marks.append(Mark(PREFERRED, right and not wrong, f"wrong side kept: {pair}"))
    return [*marks, Mark(FLAGGED, bool(answer.get("found")), "nothing found")]


def _invented(case: Case, before: Words, after: Words) -> list[Mark]:
    banned = [phrase for side in case.get("must_not_add", ()) for phrase in either(side)]
    added = [phrase for phrase in banned if after.says([phrase]) and not before.has([phrase])]
    return [Mark(INVENTED, bool(added), f"added {added}")] if banned else []


def negatives(case: Case, answer: Case) -> list[Mark]:
    """The mark of one negative prompt: what is asked for gone, what must stay there, nearly all the rest there."""
    left = _terms(str(answer.get("negative", "")))
    must_go = {term.lower() for term in case["must_drop"]}
    others = [term for term in _terms(case["negative"]) if term not in must_go]
    fights = sorted(must_go & set(left))
    lost = [term for term in case["must_stay"] if term.lower() not in left]
    share = sum(term in left for term in others) / len(others) if others else 1.0
    why = f"still forbidden {fights}, lost {lost}, {100 * share:.0f} % of the rest left"
    return [Mark(RIGHT, not fights and not lost and share >= OTHERS, why)]


def _terms(negative: str) -> list[str]:
    return [re.sub(r"^or ", "", term.strip().lower().strip(".")) for term in negative.split(",") if term.strip()]

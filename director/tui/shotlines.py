"""A shot in words: what is asked for, what was made of it, its takes and what is wrong with them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from textual.content import Content

from director.tui.slate import SIGNS, TONES, Sheet, TakeSheet
from director.tui.text import line, plain, styled

OUTDATED = "Its takes are from before the last change; F5 films it as it is planned now."

Part = tuple[str, str] | str


def about(sheet: Sheet) -> Content:
    """In a few lines, for the side of the storyboard."""
    shot = sheet.shot
    facts = " · ".join(fact for fact in (shot.camera.text(), line(shot.location), line(shot.lighting), line(shot.sfx)) if fact)
    parts: list[Part] = [(f"Shot {sheet.number} ", "bold"), (f"{SIGNS[sheet.state]} {sheet.state.value}", TONES[sheet.state]),
                         (" · locked" if shot.locked else "", "$secondary"), "\n",
                         plain(sheet.words or shot.prompt, 600), "\n", (facts, "$dim")]
    for words, name in ((shot.narration, "narrator"), (shot.dialogue, "dialogue"), (shot.caption, "caption"), (shot.text, "on screen")):
        if words:
            parts += ["\n", (f"{name}: ", "$dim"), plain(words, 300)]
    if sheet.trouble:
        parts += ["\n", (plain(sheet.trouble, 300), "$error")]
    if sheet.outdated:
        parts += ["\n", (OUTDATED, "$warning")]
    for place, take in enumerate(sheet.takes, 1):
        parts += ["\n", *take_line(place, take, take.take.sha256 == sheet.chosen)]
    if sheet.best is not None:
        parts += findings(sheet.best)
    return styled(*parts)


def take_line(place: int, take: TakeSheet, chosen: bool) -> list[Part]:
    """'1 ▸ s2a  passed  1.00  seed 12  animatic'."""
    review = take.review
    if take.path is None:
        verdict: Part = ("file gone", "$dim")
    elif review is None:
        verdict = ("not reviewed", "$dim")
    else:
        verdict = (f"{'passed' if review.passed else 'failed'} {review.score:.2f}", "$success" if review.passed else "$error")
    cost = f" · ${take.take.cost:.2f}" if take.take.cost else ""
    mended = "  repaired" if take.take.repaired else ""
    return [(f"{place} ", "bold $accent"), ("▸ " if chosen else "  ", "$accent"), (take.name, "bold" if chosen else ""), "  ", verdict,
            (f"{mended}  {line(take.take.generator, 30)}{cost}", "$dim")]


def findings(take: TakeSheet) -> list[Part]:
    """What the critic found, each in a line of its own; then what the take itself has to say."""
    parts: list[Part] = []
    for finding in take.review.findings[:8] if take.review else ():
        parts += ["\n", (f"▲ {finding.start:.1f}–{finding.end:.1f} s  ", "$error"), line(finding.sentence)]
    for note in take.take.notes[:8]:
        parts += ["\n", ("· ", "$dim"), (line(note), "$dim")]
    return parts


def marked(before: str, after: str) -> Content:
    """A prompt as it was refined: words that were taken out struck through, words that were put in underlined."""
    return styled(*_marks(plain(before).split(), plain(after).split()))


def _marks(old: list[str], new: list[str]) -> Iterator[Part]:
    bare_old, bare_new = ([re.sub(r"[.,;:]+$", "", word).casefold() for word in words] for words in (old, new))
    for kind, a, b, c, d in difflib.SequenceMatcher(None, bare_old, bare_new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield " ".join(new[c:d]) + " "
            continue
        if b > a:
            yield " ".join(old[a:b]), "$error strike"
            yield " "
        if d > c:
            yield " ".join(new[c:d]), "$success underline"
            yield " "

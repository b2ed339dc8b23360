"""Making a prompt fit a generator's limit: the least important cue goes first, never half a word."""

from __future__ import annotations

import re


def fitted(prompt: str, extras: tuple[str, ...], limit: int) -> tuple[str, tuple[str, ...]]:
    """(the prompt with as many `extras` as fit, those extras). Extras come most important first; the last go first.

    A prompt that is too long by itself loses whole comma parts from the end of its longest sentences, then whole
    sentences from the end, then whole words; its beginning, the subject and the action, stays.
    """
    kept = list(extras)
    while kept and len(joined(prompt, tuple(kept))) > limit:
        kept.pop()
    text = joined(prompt, tuple(kept))
    return (text, tuple(kept)) if len(text) <= limit else (shortened(prompt, limit), ())


def joined(prompt: str, extras: tuple[str, ...]) -> str:
    """'A cat sits.' + ('wide shot', 'static camera') -> 'A cat sits. Wide shot, static camera.'"""
    if not extras:
        return prompt
    words = ", ".join(extras)
    if re.search(r"[.!?。！？]\s*$", prompt):
        return f"{prompt.rstrip()} {words[:1].upper()}{words[1:]}."
    return f"{prompt.rstrip(' ,;')}, {words}"


def shortened(prompt: str, limit: int) -> str:
    """At most `limit` characters of the prompt, cut at a comma, a sentence or a word."""
    text = prompt.strip()
    while len(text) > limit:
        cut = max(text.rfind(",", 0, len(text)), text.rfind(". ", 0, len(text) - 1) + 1 if ". " in text[:-1] else -1, text.rfind(" – ", 0,
            len(text)))
        if cut < limit * 0.5:
            head = text[: limit + 1]
            cut = head.rfind(" ") if " " in head else limit
        text = text[:cut].rstrip(" ,;–-")
    return text

"""Contradictions that need no lexicon: what is ruled out and shown, and one subject in two ways at one moment."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text


@pytest.mark.parametrize(("prompt", "gone"), [
    ("A quiet pine wood. No birds anywhere in the frame. Two large birds land on a branch.", "No birds"),
    ("The soufflé has sunk flat, the soufflé stands tall above the rim, one and the same instant. A judge smiles.", "stands tall"),
])
def test_what_excludes_itself_loses_one_side(prompt: str, gone: str) -> None:
    out = refine_text(prompt)
    assert gone not in out.prompt
    assert out.found


@pytest.mark.parametrize("prompt", [
    "A quiet pine wood. No birds anywhere until, at noon, a flock lands.",
    "No cars at all in the street, just the sound of cars far away.",
    "The bell rings and the gull flies at the same moment.",
    "The soufflé has sunk flat. The judge stands tall. Both sigh at the same moment.",
])
def test_what_only_sounds_like_it_is_untouched(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt

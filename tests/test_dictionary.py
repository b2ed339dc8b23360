"""Word forms, looked up in the dictionary's text without loading it."""

from __future__ import annotations

import lemminflect
import pytest

from director import dictionary


@pytest.mark.parametrize(("word", "base"), [("proposes", "propose"), ("sang", "sing"), ("running", "run"), ("Leaves", "leave")])
def test_a_form_leads_to_its_verb(word: str, base: str) -> None:
    assert base in dictionary.bases(word, "verb")


def test_forms_of_a_verb() -> None:
    assert dictionary.verb_forms("sing") == {"past": ("sang",), "participle": ("sung",), "ing": ("singing",), "third": ("sings",)}
    assert dictionary.verb_forms("lighthouse") == {}


def test_words_that_exist() -> None:
    assert dictionary.known("lighthouses") and dictionary.known("Aachen".lower()) is False
    assert not dictionary.known("lighthuose")
    assert dictionary.bases("a,noun,b", "noun") == ()


@pytest.mark.parametrize("word", "wolves geese carried swims better children watching lamp run was trotted dug teeth".split())
def test_it_says_what_the_package_says(word: str) -> None:
    for category in ("verb", "noun"):
        assert dictionary.bases(word, category) == lemminflect.getAllLemmas(word, upos=category.upper()).get(category.upper(), ())

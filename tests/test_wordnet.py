"""What words mean, looked up in WordNet's files."""

from __future__ import annotations

import pytest

from director import wordnet


@pytest.mark.parametrize(
    ("word", "kind"),
    [("spaniel", "dog"), ("tabby", "cat"), ("blacksmith", "person"), ("galleon", "sailing ship"), ("teapot", "vessel")],
)
def test_a_word_is_a_kind_of_another(word: str, kind: str) -> None:
    assert wordnet.is_a(word, kind)
    assert kind in wordnet.kinds(word)


def test_kinds_come_nearest_first() -> None:
    kinds = wordnet.kinds("spaniel")
    assert kinds.index("gun dog") < kinds.index("dog") < kinds.index("animal") < kinds.index("entity")


@pytest.mark.parametrize(("word", "field"), [("nurse", "person"), ("horse", "animal"), ("teapot", "artifact"), ("bread", "food")])
def test_the_field_a_word_is_mostly_used_in(word: str, field: str) -> None:
    shares = wordnet.fields(word, "noun")
    assert max(shares, key=lambda name: shares[name]) == field
    assert sum(shares.values()) == pytest.approx(1)


def test_a_name_needs_its_capital() -> None:
    assert not wordnet.is_a("crane", "writer", senses=9)
    assert wordnet.is_a("Crane", "writer", senses=9)


@pytest.mark.parametrize(
    ("word", "opposite"), [("asleep", "awake"), ("wet", "dry"), ("soggy", "bone-dry"), ("empty", "full"), ("barefoot", "shod")]
)
def test_opposites_reach_through_the_words_near_by(word: str, opposite: str) -> None:
    assert opposite in wordnet.opposites(word)


def test_opposites_of_verbs_and_nouns() -> None:
    assert "close" in wordnet.opposites("open", "verb")
    assert "indoors" in wordnet.opposites("outdoors", "adv")


def test_synonyms() -> None:
    assert "automobile" in wordnet.synonyms("car", "noun")
    assert "car" not in wordnet.synonyms("car", "noun")


@pytest.mark.parametrize("word", ["", " ", "lighthuose", "a%b", "dog n 7", "\n", "  1 This", "狐"])
def test_what_is_no_word_means_nothing(word: str) -> None:
    assert wordnet.meanings(word, "noun") == ()
    assert wordnet.kinds(word) == () and wordnet.fields(word, "noun") == {} and wordnet.opposites(word) == frozenset()


@pytest.mark.parametrize("word", ["'hood", "zygote", "zulu"])
def test_the_ends_of_the_files_are_found(word: str) -> None:
    assert wordnet.meanings(word, "noun")

"""A story in another language is told by its steps, as far as the clear words of the small dictionary go, in its own words and title."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import glossary, glosses, language
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("code", "clauses", "told"), [
    ("fr", ["Une sorcière perd son chapeau dans la forêt", "un loup le trouve"],
     ["a witch loses a hat in the forest", "a wolf finds the hat"]),
    ("de", ["Ein kleiner Igel trifft eine Eule", "sie tanzen zusammen"],
     ["a small hedgehog meets an owl", "the small hedgehog and the owl dance"]),
    ("es", ["Una monja deja el convento para bailar"], ["a nun leaves the convent", "the nun dances"]),
    ("it", ["Due bambini trovano una mappa", "cercano il tesoro"], ["two children find a map", "two children search for a treasure"]),
    ("pt", ["Uma menina perde o balão no parque", "um cachorro o traz de volta"],
     ["a girl loses a balloon in the park", "a dog brings the balloon"]),
    ("ja", ["少女が森で小さなドラゴンを見つけ"], ["a girl finds a small dragon in the forest"]),
    ("zh", ["一个老人在公园里教孩子放风筝"], ["an old man teaches a child to fly a kite in the park"]),
])
def test_clauses_are_put_in_plain_english(code: str, clauses: list[str], told: list[str]) -> None:
    teller = glosses.Teller(code)
    assert [line for clause in clauses for line in teller.clauses(clause)] == told


@pytest.mark.parametrize(("code", "clause"), [("es", "un astronauta abre un café en la luna y nadie viene"), ("fr", "le chat ne dort pas"),
                                              ("de", "Ein Mann verkauft Zwiebeln")])
def test_what_is_denied_or_not_known_is_not_put(code: str, clause: str) -> None:
    assert glosses.Teller(code).clauses(clause) == []


def test_a_story_abroad_is_told_by_its_steps_in_its_own_places() -> None:
    board = plan("Ein Zinnsoldat und eine Puppe fliehen nachts aus dem Spielzeugladen, um das Meer zu sehen.")
    assert board.language == "de" and board.title == "Ein Zinnsoldat und eine Puppe" and len(board.characters) == 2
    assert "toy shop" in board.shots[0].location and "beach" in board.shots[-1].location
    assert "see the sea (um das Meer zu sehen)" in board.shots[-1].prompt
    assert not any("seen from very near" in shot.prompt or "from far away" in shot.prompt for shot in board.shots)
    told = [shot.caption for shot in board.shots if shot.caption]
    assert told and all("escape" not in line for line in told)


def test_what_is_not_understood_is_looked_at_by_what_is_in_it() -> None:
    shots = plan("Un astronauta abre un café en la luna y nadie viene.").shots
    assert any(shot.prompt.startswith("The astronaut, face in close view") for shot in shots)


def test_a_short_line_is_known_by_its_nouns() -> None:
    assert language.detect("Eine alte Frau tanzt allein in ihrer Küche.") == "de"
    assert language.detect("A nonna bakes pizza with her nipote in Rome.") == "en"
    assert language.detect("Nonna Rosa makes pasta e fagioli.") == "en" and language.detect("Zwei Katzen tanzen") == "de"


@pytest.mark.parametrize("table", [glossary.WORDS, glossary.ADJECTIVES])
def test_every_row_of_the_dictionary_has_a_column_for_each_language(table: str) -> None:
    rows = table.strip().splitlines()
    assert all(row.count("|") == len(glossary.COLUMNS) - 1 for row in rows)
    assert len({row.split("|")[0] for row in rows}) == len(rows)


def test_a_feeling_named_abroad_is_seen_in_a_story_and_names_the_film() -> None:
    board = plan("La libertad")
    assert board.title == "La libertad" and any("birdcage" in shot.prompt for shot in board.shots)

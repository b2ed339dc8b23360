"""Names that stand for a look, a place or a time; sentences with an open slot; terms of every film language."""

import pytest

from director.refiner import cues
from director.refiner.rules import resolved


def _read(text: str) -> set[tuple[str, str]]:
    return {(cue.axis, cue.value) for cue in cues.read(text)}


@pytest.mark.parametrize(("part", "axis", "value"), [
    ("Joseph Zbukvic's harbours", "medium", "water"), ("a Kyoto Animation look", "medium", "2d"), ("Lotte Reiniger", "medium", "paper"),
    ("Raymond Chandler's streets", "mood", "noir"), ("straight out of Arrakis", "world", "desert"), ("Gotham City", "world", "city"),
    ("like Béla Tarr", "colour", "mono"), ("in the days of the Beatles", "era", "old")])
def test_a_name_stands_for_a_look_a_place_or_a_time(part: str, axis: str, value: str) -> None:
    assert (axis, value) in _read(f"A baker opens the door, {part}.")


@pytest.mark.parametrize("prompt", [
    "A boy reads Tintin under the covers.", "Napoleon waves from the terrace.", "A girl in a Totoro t-shirt waves, a Lego poster by her.",
    "The dog is called Gotham."])
def test_who_reads_wears_or_bears_a_name_is_left_alone(prompt: str) -> None:
    assert not {("medium", "pop"), ("era", "old"), ("medium", "2d"), ("medium", "lowpoly"), ("world", "city")} & _read(prompt)


@pytest.mark.parametrize(("part", "axis", "value"), [
    ("nothing but dust and sand in every direction", "world", "desert"), ("in the days of the guilds", "era", "old"),
    ("centuries after the flood", "era", "new"), ("umbrellas blown inside out", "wind", "windy"),
    ("there is not one dark corner", "light", "bright"), ("Edwardian", "era", "old"), ("frozen canal", "season", "winter")])
def test_frames_take_any_word_in_their_slot(part: str, axis: str, value: str) -> None:
    assert (axis, value) in _read(f"A baker opens the door, {part}.")


@pytest.mark.parametrize(("prompt", "axis", "value"), [
    ("Ein Ritter kämpft gegen einen Bären, als Holzschnitt.", "medium", "print"),
    ("Un chien court dans la rue, faible profondeur de champ.", "focus", "shallow"),
    ("Una mujer mira el mar, música triste.", "tune", "sad"), ("Un uomo cammina nella piazza, senza stacchi.", "take", "one"),
    ("快递员骑车穿过街道，浅景深。", "focus", "shallow")])
def test_terms_that_every_film_language_has(prompt: str, axis: str, value: str) -> None:
    assert (axis, value) in _read(prompt)


def test_a_place_goes_with_the_whole_of_its_noun() -> None:
    text, _ = resolved("Inside a submarine's torpedo room, hatch sealed. Picnickers unpack sandwiches on the open hilltop meadow all "
                       "around them.")
    assert "sandwiches meadow" not in text


def test_what_walls_are_covered_in_is_no_style() -> None:
    prompt = "A photorealistic playroom, its walls covered in crayon drawings of dinosaurs."
    assert resolved(prompt) == (prompt, ())

"""Wishes of a brief in odd wordings: cards, words on the screen, lengths of shots, ages that are no style."""

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import cards, lengths, lessons, own, quotes, reading, retelling, safety
from director.screenwriter.offline import OfflineScreenwriter


def board(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("said", "title"), [
    ("A hut phone rings. She runs out.\n\nTitle over black at the end: 'Somebody picks up.'", ("Somebody picks up", True)),
    ("NIGHT RIDE - a short\n\nA bus drives. The title NIGHT RIDE appears at the very end on black.", ("NIGHT RIDE", True)),
    ("Animals applaud. Cut to black, title: 'MIRAGE'.", ("MIRAGE", True)),
    ("Opening title 'SLOW SUNDAY', then coffee drips.", ("SLOW SUNDAY", False)),
    ("perfume ad, brand NOCTURNE 9, black silk, brand name at the end", ("NOCTURNE 9", True)),
    ("Our town library wants an ad. Logo at the end.", (None, False)),
    ("A perfume advert. A woman runs. Name: 'Larcin'.", ("Larcin", False)),
])
def test_where_the_title_stands(said: str, title: tuple[str | None, bool]) -> None:
    assert cards.title(said) == title


@pytest.mark.parametrize(("said", "kinds"), [
    ("Logo on black: SALT. Below it 'Spring 2027'.", ["screen"]),
    ("Lines: 'my heart on nine' / 'the train was late'. Put each line on screen.", ["screen", "screen"]),
    ("These lines should show up on screen: 'stay a little' and then 'only rain'.", ["screen", "screen"]),
    ("Put 'Odda, June' on the first one.", ["screen"]),
    ("Narrator only for the last line: 'They left everything.'", ["voice"]),
])
def test_what_a_quotation_is_for(said: str, kinds: list[str]) -> None:
    assert [quote.kind for quote in quotes.quoted(said)] == kinds


def test_lengths_of_single_shots() -> None:
    assert lengths.each("Six shots, each exactly 4 seconds") == 4
    assert lengths.most("seven shots, each no longer than 3 seconds") == 3
    assert lengths.equal("four shots of equal length", 16, 4) == 4
    assert lengths.equal("four shots", 16, 4) is None


def test_seven_short_shots_stay_seven_and_short() -> None:
    made = board("Seven shots, each no longer than 3 seconds. A blacksmith forges a garden gate.")
    assert len(made.shots) == 7
    assert max(shot.duration for shot in made.shots) <= 3.05


def test_words_on_a_card_are_no_length() -> None:
    read = reading.read(Brief(story="15 s ad, brand Mellow. A man sips tea. Text at the end: 'Mellow. Sit down a minute.'"))
    assert (read.seconds, read.notes) == (15.0, ())


def test_an_age_is_no_style_and_a_look_up_no_look() -> None:
    assert reading.read(Brief(story="Vera, sixties, grey bun, walks through a tram. She finds a violin.")).style == "cinematic"
    assert reading.read(Brief(story="first a fox on a lake. then it looks up. then the fox sleeps.")).style == "cinematic"


def test_who_stars_is_no_starring_keeper() -> None:
    made = board("starring me as a lighthouse keeper who argues with seagulls, 20 seconds, funny")
    assert not any("starring" in shot.prompt for shot in made.shots)


def test_a_drop_that_is_see_through_may_be_shown_to_children() -> None:
    safety.refuse("Explain rain to second graders with a raindrop called Plip (round, see-through, tiny yellow boots).")


def test_a_loop_has_the_title_that_it_was_given() -> None:
    made = board("Vertical, 10 seconds, opening title 'SLOW SUNDAY' on the first frame, must loop. Coffee dripping through a paper filter.")
    assert made.title_card is not None and made.title_card.text == "SLOW SUNDAY"
    assert not any("title" in shot.prompt.lower() for shot in made.shots)


def test_a_role_with_its_looks_still_acts() -> None:
    made = board("Soul video, 40 seconds. The singer (gold dress, cropped hair) sits alone in an empty diner. She leaves.")
    assert "wearing a gold dress, sits alone" in made.shots[0].prompt
    assert retelling.plain("A quiet film. The singer (red beret).\nA door opens.").split() == "A quiet film. A door opens.".split()


def test_what_happens_to_a_thing_is_seen_of_the_thing() -> None:
    assert lessons.claim("what happens to a letter after you post it") == "a letter after somebody posts it"
    made = board("what happens to a letter after you post it? 45 s, narrated")
    assert not any(re.search(r"\bhappens\b", shot.prompt, re.I) for shot in made.shots)


def test_a_rule_for_the_camera_before_a_colon_is_no_picture() -> None:
    made = board("max 8 seconds, loop, top-down camera only: a hand arranges leaves into a spiral")
    assert made.shots[0].prompt.startswith("A hand")


def test_the_kind_of_film_is_no_picture_in_german_either() -> None:
    made = board("Ein 20 Sekunden langer Film: Eine alte Frau füttert nachts im Park die Statuen.")
    assert made.shots[0].prompt.startswith("Eine alte Frau")


@pytest.mark.parametrize(("said", "needs"), [
    ("please animate the photo of my late grandfather so that he smiles", ("photo",)),
    ("Make a 20 second film out of our four hiking photos", ("photo",)),
    ("An old man looks at a photo of her and cries.", ()),
])
def test_photos_that_somebody_has_are_asked_for(said: str, needs: tuple[str, ...]) -> None:
    assert reading.read(Brief(story=said)).needs == needs


def test_who_is_put_into_a_show_is_its_hero() -> None:
    assert own.starring("put me into a 1970s cop show, 25 seconds") == "hero"
    assert own.third_person("put me into a 1970s cop show and a chase", "hero").startswith("A hero in a 1970s cop show")
    assert own.starring("make me a space pirate") == "space pirate"

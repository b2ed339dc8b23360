"""Who presents or acts, as briefs bring them in, and what films that explain say and show."""

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import coverage, forms, lessons, longhand, topics
from director.screenwriter.offline import OfflineScreenwriter


def board(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("said", "put"), [
    ("Use two neighbours: Ida (rain hat) and Otto (big diary).",
     "two neighbours: Ida (neighbour, rain hat) and Otto (neighbour, big diary)."),
    ("Host is a grumpy cartoon kettle named Bert (brass, thick eyebrows).", "Bert (a grumpy cartoon kettle, brass, thick eyebrows)."),
    ("The guide is an old tortoise called Dora: red scarf, round glasses.", "Dora (an old tortoise, red scarf, round glasses)."),
    ("For kids, with a mole named Pip who wears a green scarf.", "For kids, with a mole called Pip (a green scarf)."),
    ("A lesson with a squirrel, Nell (red waistcoat), who digs.", "A lesson with a squirrel named Nell (red waistcoat), who digs."),
    ("mascot = Hank, a box with arms and a yellow hat. 30 sec", "Hank (a box with arms and a yellow hat). 30 sec"),
    ("The cast: Thora, a dwarf cook with a long beard; Silas in a grey hood; and Mop, our goat. They sail.",
     "The cast: Thora (dwarf cook, a long beard), Silas (a grey hood) and Mop (goat). They sail."),
    ("Band of frogs: Croak on drums with sunglasses, Moss on banjo with a straw hat.",
     "Band of frogs: Croak (frog, sunglasses, with drums) and Moss (frog, a straw hat, with a banjo)."),
    ("Guide: a cheerful kettle called Pam with yellow gloves.", "Pam (a cheerful kettle, yellow gloves)."),
    ("Host is a grumpy padlock named Klaus in a hurry.", "Klaus (a grumpy padlock) in a hurry."),
    ("Twins Ana and Bea: Ana always in red boots, Bea always wears a blue coat.",
     "Twins Ana and Bea: Ana (twin, red boots), Bea (twin, a blue coat)."),
    ("Twins: Rui in a dinosaur onesie, Bea in a silver cape.", "Rui (a dinosaur onesie) and Bea (a silver cape)."),
])
def test_introductions_become_brackets(said: str, put: str) -> None:
    assert longhand.longhand(said) == put


@pytest.mark.parametrize("said", [
    "A fox named Rolf who has a plan and a map runs away with a pie in a blue cap.",
    "Anna waits in a car; Ben runs in a circle; a dog barks.",
    "Use a calm voice (slow, warm).",
])
def test_no_introduction_stays(said: str) -> None:
    assert longhand.longhand(said) == said


def test_both_presenters_are_seen() -> None:
    made = board("What is the difference between a frog and a toad? "
                 "Use two neighbours: Gus (rain hat) and Ada (big diary). 40 seconds, narrated.")
    for name in ("Gus", "Ada"):
        assert any(name in shot.prompt for shot in made.shots)


@pytest.mark.parametrize(("said", "about"), [
    ("onboarding for our new lifeguards: how to spot someone in trouble.", "how to spot someone in trouble"),
    ("Employee onboarding video: why we lock our screens.", "why we lock our screens"),
    ("Safety clip for the crew: lift with your knees.", "how to lift with your knees"),
    ("Explain how a bicycle pump works for a science museum.", "how a bicycle pump works"),
])
def test_what_a_training_film_explains(said: str, about: str) -> None:
    assert lessons.topic(said) == about


def test_we_who_are_taught_are_people() -> None:
    assert lessons.claim("why we lock our screens") == "people lock their screens"
    assert lessons.claim("how to lift with your knees") == "somebody lifts with the knees"


def test_a_further_look_has_no_words_of_its_own() -> None:
    made = board("A mother bakes bread. A boy waits at the door. He eats a slice. 40 seconds, narrator.")
    assert any(not shot.narration for shot in made.shots)
    assert not any("very close view" in shot.narration or "seen from" in shot.narration for shot in made.shots)
    assert coverage.is_view("The bread in very close view, every detail sharp") and not coverage.is_view("A boy waits at the door")


def test_water_that_rises_is_no_order() -> None:
    assert not topics._order("water rises")
    assert topics._order("wash dishes") and topics._order("report spills")


def test_clauses_that_tell_are_no_mere_seasons() -> None:
    told = ("Penny buries one acorn a week from spring on, Nick starts in autumn and sleeps late, and in winter both of them sit down "
            "and eat a big pie.")
    assert forms.shape(told) != "seasons"
    assert forms.shape("The same bench through the seasons.") == "seasons"


def test_what_he_always_wears_is_his_look() -> None:
    made = board("Same dancer, five places: ballet studio, subway, supermarket, desert, rooftop. "
                 "She's in a cobalt blue leotard in all of them. 15 seconds.")
    assert all("cobalt blue leotard" in shot.prompt and "dancer" in shot.prompt.lower() for shot in made.shots[:5])

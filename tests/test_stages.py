"""Films of stages told in running text, and what they want to see in every shot."""

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import always, lengths, stages
from director.screenwriter.offline import OfflineScreenwriter


def board(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("said", "put"), [
    ("A visualiser. 0-8 gold dust, 8-16 the dust forms a heart, 16-20 dust again",
     "A visualiser.\n0-8s: gold dust\n8-16s: the dust forms a heart\n16-20s: dust again"),
    ("Wine turning into a river, the river into rain, the rain into roses.",
     "Shot 1: Wine.\nShot 2: Wine turns into a river.\nShot 3: the river turns into rain.\nShot 4: rain turns into roses."),
    ("A girl in a cape (Lou) dances in a bank, then a zoo, then on a roof.",
     "Part 1: A girl in a cape (Lou) dances in a bank.\nPart 2: Lou dances in a zoo.\nPart 3: Lou dances on a roof."),
    ("Match cuts: a wheel to a plate, plate to a drum, drum to the sun.",
     "Match cuts.\nShot 1: a wheel.\nShot 2: a plate.\nShot 3: a drum.\nShot 4: the sun."),
    ("A dancer in one room. At 5, at 30, at 70.",
     "A dancer in one room.\nPart 1: the dancer at 5 years old.\nPart 2: the dancer at 30 years old.\nPart 3: the dancer at 70 years old."),
    ("Sheep, wool, yarn, a jumper. Every picture melts into the next.",
     "Shot 1: a sheep.\nShot 2: wool.\nShot 3: yarn.\nShot 4: a jumper.\nEvery picture melts into the next."),
])
def test_stages_become_numbered_parts(said: str, put: str) -> None:
    assert " ".join(stages.put(said).split()).lower() == " ".join(put.split()).lower()


@pytest.mark.parametrize("said", [
    "A cook fries 10-20 eggs in a pan, then eats.",
    "A cat, a dog, a hen and a cow sing together.",
    "She opens the door, then a drawer falls out, then it rains.",
])
def test_other_texts_stay(said: str) -> None:
    assert stages.put(said) == said


@pytest.mark.parametrize(("said", "what"), [
    ("A harbour in four seasons. A green rowing boat is moored there the whole time.", "green rowing boat"),
    ("Three phones through time. Always a hand holding it.", "hand"),
    ("From plot to house. Keep the old oak on the right in all of them.", "old oak"),
    ("From egg to hen, 20 seconds, same barn.", "barn"),
    ("Life of a table. The same crack in the wood is always in frame.", "crack in the wood"),
])
def test_what_is_seen_in_every_shot(said: str, what: str) -> None:
    assert always.named(said) == (what,)


def test_a_rule_for_the_camera_is_nothing_that_is_seen() -> None:
    assert always.named("One pier, four hours. Always the same camera angle, same style.") == ()


def test_hours_are_stages_however_they_are_led_in() -> None:
    made = board("One square, 20 seconds: begin at night, then dawn, noon, and end at dusk. The stone lion sits there every time.")
    assert [word in shot.prompt for shot, word in zip(made.shots, ("night", "dawn", "noon", "dusk"), strict=True)] == [True] * 4
    assert all("stone lion" in shot.prompt for shot in made.shots)


def test_years_may_end_in_and() -> None:
    made = board("One kiosk in 1900, 1950, 2000 and 2050. Fixed camera. 20 seconds.")
    assert [shot.prompt[:4] for shot in made.shots] == ["1900", "1950", "2000", "2050"]


def test_cuts_that_nobody_feels_are_no_single_take() -> None:
    assert lengths.shots("time passes without cuts you can feel") is None
    assert lengths.shots("told without any cuts") == 1


def test_the_title_names_the_first_and_the_last_stage() -> None:
    assert board("Seed, sprout, sapling, oak, plank, boat. Match cut each, 24 seconds.").title == "From Seed to Boat"


def test_a_quality_before_a_thing_is_no_order() -> None:
    made = board("The life of a lake in four chapters: calm dawn, warm noon, wind rising, white frost. "
                 "Each chapter 6 seconds, with its name as text on screen.")
    assert [shot.text.lower() for shot in made.shots] == ["calm dawn", "warm noon", "wind rising", "white frost"]
    assert not any("hands" in shot.prompt for shot in made.shots)
    assert [shot.duration for shot in made.shots] == [6, 6, 6, 6]

"""Ads, explainers and music videos as marketers, teachers and musicians type them."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import adverts, processes
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


SPOKE = ("TikTok ad for a bicycle repair van called Spoke: a commuter's chain breaks in the rain, the yellow van arrives, a mechanic with "
         "red gloves fixes it, she rides into the sun. End card: Spoke comes to you.")


def test_an_ad_shows_its_people_and_not_its_first_line() -> None:
    board = plan(SPOKE)
    shots = [shot.prompt for shot in board.shots]
    assert board.title == "Spoke" and [one.name for one in board.characters] == ["the commuter", "the mechanic"]
    assert "commuter" in shots[0] and "chain break" in shots[0] and "van" not in shots[0]
    assert "fixes the chain" in shots[2] and "commuter" in shots[3] and "rides into the sun" in shots[3]


def test_an_ad_without_a_place_is_where_its_product_is_met_and_its_rain_goes_on_until_the_sun() -> None:
    shots = [shot.prompt for shot in plan(SPOKE).shots]
    assert all("city" in prompt for prompt in shots)
    assert "rain" in shots[1] and "rain" in shots[2] and "rain" not in shots[3].replace("raincoat", "")


@pytest.mark.parametrize(("lead", "name", "kept"), [
    ("Ad for an umbrella called Nimbus: a man waits, a girl hands him her Nimbus. End card: Nimbus.", "Nimbus", "hands him her "
     "umbrella. End card: Nimbus."),
    ("15 sec ad for Nimbus, an umbrella: a man waits, a girl opens Nimbus.", "Nimbus", "15 sec ad for an umbrella: a man waits, a girl "
     "opens the umbrella."),
    ("Spot, 20s, boots called Tarn: a man slips, he puts on Tarn.", "Tarn", "he puts on the boots."),
    ("Facebook ad for our bakery Krume: a man kneads dough, a boy waits.", "Krume", "for our bakery: a man kneads"),
    ("Spot for Mossy, a soap. A runner sniffs, she grins, she runs on.", "", "Spot for Mossy, a soap."),
    ("Need a spot for an electric toothbrush called Hummm. Playful, pastel, 10 seconds.", "", "called Hummm"),
])
def test_a_product_is_told_of_by_what_it_is_where_events_follow(lead: str, name: str, kept: str) -> None:
    assert adverts.name(lead) == name and kept in adverts.put(lead)


def test_who_owns_what_breaks_is_there_when_she_is_told_of_later() -> None:
    assert adverts.put("A boy's coat tears. He cries.") == "A boy sees his coat tear. He cries."
    alone = "A boy's coat tears in the wind."
    whole = "A keeper's granddaughter finds a bottle. She rows out."
    assert adverts.put(alone) == alone and adverts.put(whole) == whole


def test_what_is_mended_is_what_broke() -> None:
    assert "repairs the wheel." in adverts.put("The wheel of the cart rolls on, its wheel breaks, a smith comes along and repairs it.")
    assert adverts.put("A man sees a lamp and fixes it.").endswith("fixes it.")


def test_beats_in_one_line_are_a_list() -> None:
    board = plan("music video, indie folk. beats: - singer with guitar on a pier at dawn - kids fold paper boats - the boats float "
                 "down the river - singer lets go of the last boat at night")
    assert len(board.shots) == 4 and "Kids fold paper boats" in board.shots[1].prompt


@pytest.mark.parametrize(("topic", "seen"), [
    ("how bees make honey", "nectar"), ("how does a caterpillar become a butterfly", "cocoon"), ("how bread is made", "dough"),
    ("how coffee gets to your cup", "roaster"), ("how is paper recycled", "pulp"), ("how chocolate is made", "cocoa tree"),
    ("how solar panels work", "solar panel"), ("how a lighthouse works", "lens"), ("why do leaves change colour", "yellow"),
])
def test_often_explained_things_have_their_steps(topic: str, seen: str) -> None:
    assert seen in " ".join(processes.pictures(topic))


def test_a_piece_of_work_is_no_process_of_its_thing_and_the_first_key_tells() -> None:
    assert "bush" not in " ".join(shot.prompt for shot in plan("How to pour the perfect coffee: short tutorial, 25 seconds.").shots)
    assert "injection" in processes.pictures("how vaccines train the immune system")[0]


def test_an_explainer_shows_its_steps_once_each() -> None:
    board = plan("Explainer, 30 seconds: how bees make honey, for children, with a narrator.")
    shots = [shot.prompt for shot in board.shots]
    assert len(set(shots)) == len(shots) == 7 and "beekeeper" in shots[-1]
    assert board.shots[0].narration == "How bees make honey."


def test_an_animal_whose_work_is_in_no_table_is_seen_in_many_ways() -> None:
    shots = [shot.prompt for shot in plan("Explainer, 40 s: how do beavers build dams?").shots]
    assert sum(prompt.startswith("Beavers build dams") for prompt in shots) <= 3 and "beginning of the dams" in " ".join(shots)


def test_when_the_power_goes_out_it_is_dark_until_the_lights_are_back() -> None:
    board = plan("Music video, noir, rainy city: a saxophonist plays under a neon sign while a woman in a green dress dances alone, "
                 "then the power goes out.")
    last = board.shots[-1].prompt
    assert "all the lights go out" in last and "darkness" in last and "neon light" not in last and "neon light" in board.shots[0].prompt
    lit = plan("A man reads in a room. The lights go out. He lights a candle. The lights come back.")
    assert "darkness" in lit.shots[-2].prompt and "darkness" not in lit.shots[-1].prompt


@pytest.mark.parametrize(("story", "style"), [
    ("Anime short, snowy village: a girl finds a fox cub in the snow and carries it home.", "anime"),
    ("something funny pls", "cinematic"),
    ("Claymation ad: a shoe walks down the street and meets a sock.", "claymation"),
])
def test_a_kind_of_film_and_a_mood_are_no_style(story: str, style: str) -> None:
    assert plan(story).style == style


def test_a_record_player_is_nobody_and_people_who_do_not_talk_may_be_seen() -> None:
    assert not any("player" in one.description for one in plan("A cat sleeps on a record player by a rainy window.").characters)
    shots = plan("Short explainer: how bread is made, from grain to loaf, 6 shots, no people talking").shots
    assert not any("no people" in shot.prompt or "talking" in shot.prompt for shot in shots)

"""Where each deed of a short story is seen: who leaves a house, who comes back, where a later clause does not reach back to."""

from __future__ import annotations

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import clauses, meant, retelling
from director.screenwriter.offline import OfflineScreenwriter

OWL = ("An old clockmaker builds a tiny mechanical owl, the owl flies out of the window into the night, and in the morning it returns "
       "with a key")
RESCUE = ("A lighthouse keeper's daughter rescues a drowning sailor in a storm, nurses him in her kitchen, and they watch the sunrise "
          "together from the balcony")
BAKERY = ("A badger opens a bakery in the forest, a hungry hedgehog family knocks at the door in the rain, and they all eat warm bread "
          "by the fire")


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def prompts(story: str, deed: str) -> list[str]:
    return [shot.prompt for shot in planned(story).shots if deed in shot.prompt]


def test_who_flies_out_of_the_window_is_outside_and_who_returns_is_back() -> None:
    assert all("workshop" in prompt for prompt in prompts(OWL, "builds"))
    assert all("above the rooftops" in prompt and "night" in prompt for prompt in prompts(OWL, "flies out"))
    assert all("workshop" in prompt for prompt in prompts(OWL, "returns"))


def test_who_climbs_out_of_a_window_is_in_the_street() -> None:
    story = "A burglar finds a diary in the bedroom and climbs out of the window"
    assert all("street" in prompt for prompt in prompts(story, "climbs out"))


def test_a_relative_clause_of_a_maker_tells_where_the_work_goes_and_not_where_it_is_made() -> None:
    made, flown, brought = clauses.understand("A toy maker builds a tin bird that flies over the snowy rooftops and brings back spring")
    assert (made.place, flown.place) == ("", "over the snowy rooftops")
    assert flown.subjects == brought.subjects == ("the tin bird",)


def test_who_does_it_to_what_was_made_is_the_maker() -> None:
    *_, last = clauses.understand("A girl draws a door that opens onto the sea and walks through it")
    assert last.subjects == ("A girl",)


def test_a_later_place_is_no_earlier_one() -> None:
    assert all("sea" in prompt for prompt in prompts(RESCUE, "rescues"))
    assert all("kitchen" in prompt for prompt in prompts(RESCUE, "nurses"))
    assert all("on the balcony" in prompt for prompt in prompts(RESCUE, "watch the sunrise"))


def test_a_noun_tells_the_sex_before_any_pronoun() -> None:
    assert [word in planned(RESCUE).characters[1].description for word in ("sailor", "female")] == [True, False]


def test_who_opens_a_house_is_seen_there_and_those_by_its_fire_too() -> None:
    assert all(re.search("in (?:front of )?the bakery in the forest", prompt)
               for prompt in prompts(BAKERY, "opens") + prompts(BAKERY, "by the fire"))
    assert [shot.prompt for shot in planned("A boxer runs a flower shop in Tokyo and falls in love with a pianist").shots
            if "flower shop" not in shot.prompt] == []


@pytest.mark.parametrize("story, told", [
    ("A hungry duck family crosses the road", "A family of hungry ducks crosses the road"),
    ("The mouse family moves out", "The family of mice moves out"),
    ("A royal family waves", "A royal family waves"),
])
def test_a_family_of_beasts_is_several_of_them(story: str, told: str) -> None:
    assert retelling.plain(story) == told


@pytest.mark.parametrize("story, told", [
    ("A fox meets a bear and an owl, and they all dance", "and the fox, the bear and the owl dance"),
    ("A girl and a dog play, then a cat comes, and they all sleep", "and the girl, the dog and the cat sleep"),
    ("A flock of sheep follows a boy and they cross the river", "and the sheep cross the river"),
])
def test_they_all_is_everybody(story: str, told: str) -> None:
    assert meant.named(story).endswith(told)


def test_a_title_may_have_an_accent() -> None:
    assert planned("Two sisters open a small café by the sea").title == "The Sisters and the Café"


@pytest.mark.parametrize("story, told", [
    ("A detective discovers that the thief is a raccoon in a top hat", "A detective discovers the raccoon thief in a top hat"),
    ("A boy finds out that his grandmother is a secret agent", "A boy discovers his secret agent grandmother"),
    ("She learns that the bank is a restaurant", "She learns that the bank is a restaurant"),
])
def test_who_turns_out_to_be_somebody_else_is_one_and_not_two(story: str, told: str) -> None:
    assert retelling.plain(story) == told


def test_the_season_of_the_request_is_the_season_of_the_film() -> None:
    board = planned("Cozy autumn ad for a coffee brand: leaves fall, a girl wraps her hands around a cup, friends laugh at a table")
    assert all("autumn" in shot.prompt for shot in board.shots)


def test_who_lifts_off_does_so_in_what_was_built_and_leaves_the_garage() -> None:
    story = "Two kids build a rocket out of cardboard boxes in the garage, count down, and really lift off over the neighbourhood"
    [last] = prompts(story, "lift off")
    assert "in the rocket" in last and "above the rooftops" in last
    assert all("garage" in prompt for prompt in prompts(story, "build a rocket"))


def test_who_takes_off_her_hat_flies_nowhere() -> None:
    assert all("kitchen" in prompt for prompt in prompts("A girl builds a plane in the kitchen and takes off her hat", "takes off"))


def test_a_house_by_the_sea_is_a_house() -> None:
    board = planned("A taxi driver picks up a ghost and drives her home to her old house by the sea")
    assert [shot.prompt for shot in board.shots if re.search(r"on (?:the open sea|her old house)", shot.prompt)] == []


def test_a_thing_that_feels_is_somebody() -> None:
    board = planned("A little cloud is afraid of thunder and hides behind a mountain")
    assert "little cloud" in board.characters[0].description and board.characters[0].name in board.shots[-1].characters


def test_an_hour_that_leads_belongs_to_the_deed_behind_it() -> None:
    story = "A cat and a mouse share a bakery at night, and in the morning the customers wonder who baked the bread"
    assert all("morning" in prompt and "moonlight" not in prompt for prompt in prompts(story, "wonder"))


@pytest.mark.parametrize("story, told", [
    ("A penguin loses her egg, searches the ice for it and finds it under a seal", "searches the ice for the egg and finds the egg"),
    ("A girl takes a box and puts a ring into it", "puts a ring into the box"),
])
def test_it_is_not_what_stands_right_before_it(story: str, told: str) -> None:
    assert told in meant.named(story)


def test_what_happens_before_the_first_place_is_where_that_was() -> None:
    board = planned("A graffiti artist paints a dragon on a wall; at night it comes alive and flies her over the city")
    assert [shot.prompt for shot in board.shots if "street" not in shot.prompt and "over the city" not in shot.prompt] == []


def test_a_balloon_is_built_on_the_ground_and_not_where_one_escapes_to() -> None:
    story = "Three sheep build a hot air balloon and escape over the fence to the sea"
    assert all("farm" in prompt for prompt in prompts(story, "build"))


@pytest.mark.parametrize("told, verb", [
    ("City lights turn on", "turn"), ("A girl helps build a house", "help"), ("Mira walks home", "walk"),
])
def test_a_plural_noun_before_a_verb_is_no_verb(told: str, verb: str) -> None:
    [clause] = clauses.understand(told)
    assert clause.verb == verb


def test_who_builds_a_house_is_not_in_it_and_a_place_that_is_told_of_is_seen() -> None:
    board = planned("A gardener finds a wounded fairy under a leaf, builds her a tiny house and in spring the garden is full of fairies")
    assert [shot.prompt for shot in board.shots if "garden" not in shot.prompt] == []


def test_who_goes_back_is_seen_there() -> None:
    story = "A boxer loses his title, goes back to his old village and teaches the kids to dance"
    assert all("village" in shot.location for shot in planned(story).shots if "goes back" in shot.prompt)


def test_who_goes_on_in_an_advertisement_is_where_he_was_at_that_hour() -> None:
    board = planned("Ad for running shoes: an old man laces his shoes at dawn, runs through the empty city, overtakes a bus and smiles")
    assert [shot.prompt for shot in board.shots if "city" not in shot.prompt or "dawn" not in shot.prompt] == []


def test_a_neon_lit_alley_is_lit_by_neon() -> None:
    assert "neon light" in planned("In a neon-lit alley a girl repairs a robot").shots[0].prompt


def test_an_ant_is_not_at_home_in_a_living_room() -> None:
    board = planned("A tiny ant carries a huge cookie crumb home through the rain and gets help from a ladybug")
    assert [shot.prompt for shot in board.shots if "room" in shot.prompt] == []


@pytest.mark.parametrize("story, told", [
    ("Two old enemies, a cat and a mailman, share a can of tuna", "A cat and a mailman share a can of tuna"),
    ("Three friends, a fox, a bear and an owl, build a raft", "A fox, a bear and an owl build a raft"),
    ("A shepherd counts his sheep every night until one evening one is missing",
     "A shepherd counts his flock of sheep every night. One evening, one sheep is missing"),
])
def test_those_who_are_named_behind_a_comma_are_no_others(story: str, told: str) -> None:
    assert retelling.plain(story) == told


def test_who_rides_home_is_on_the_way_and_not_in_a_room() -> None:
    story = "A snowboarder saves a lost puppy in a blizzard and rides home with it to a warm cabin"
    assert [prompt for prompt in prompts(story, "rides home") if "room" in prompt] == []


@pytest.mark.parametrize("head, place", [("Music video, noir, rainy city", "city"), ("Night market", "night market")])
def test_a_place_as_a_heading_is_where_all_of_it_is(head: str, place: str) -> None:
    assert all(place in shot.location for shot in planned(f"{head}: a cook juggles dumplings while a child claps").shots)


def test_a_form_as_a_heading_is_no_place() -> None:
    assert planned("Trailer: a girl finds a dragon in a forest.").shots[0].location.startswith("green forest")


def test_a_whale_is_met_at_the_sea() -> None:
    assert all("beach" in shot.location for shot in planned("A girl finds a baby whale and frees it.").shots)


def test_who_drives_to_the_sea_one_last_time_is_on_the_beach_then() -> None:
    built = prompts("Three old friends steal a bus, drive to the sea one last time, and build a sandcastle.", "build")
    assert built and all("beach" in prompt for prompt in built)

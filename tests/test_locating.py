"""Where a shot plays: which set the words of its location, or else of its prompt, lead to."""

from __future__ import annotations

import pytest

from director.model import ShotRequest
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.locating import place_of


def request(location: str, prompt: str) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, width=160, height=90, fps=24, frames=24)


def set_of(location: str, prompt: str = "A girl smiles") -> str:
    place, _, _ = place_of(request(location, prompt), prompt)
    return place.names[0] if place else ""


@pytest.mark.parametrize(("location", "drawn"), [
    ("in a tower", "tower room"),
    ("old clock tower", "clock tower"),
    ("bell tower of the church", "bell tower"),
    ("at a skatepark", "skatepark"),
    ("in a sewer", "sewer"),
    ("at the dentist", "dentist"),
    ("doctor's surgery", "hospital"),
    ("at a birthday party", "party room"),
    ("at a wedding", "wedding"),
    ("in a parade", "parade"),
    ("in a well", "bottom of a well"),
    ("in a nest", "nest"),
    ("in the fog", "fog"),
    ("in the mud", "mud"),
    ("a puddle", "mud"),
    ("in the beehive", "inside a beehive"),
    ("inside the ant hill", "inside an ant hill"),
    ("among the blades of grass", "blades of grass"),
    ("under the bed", "under the bed"),
    ("inside a computer", "inside a computer"),
    ("inside the piano", "inside a piano"),
    ("in a print shop", "print shop"),
    ("at the glassblower's", "glassblower's workshop"),
    ("in the operating room", "operating theatre"),
    ("in the tent", "inside a tent"),
    ("at the beekeeper's hives", "apiary"),
    ("wine cellar", "wine cellar"),
    ("in the escape tunnel", "escape tunnel"),
    ("inside the windmill", "inside a windmill"),
    ("at the boxing gym", "boxing gym"),
    ("in a trampoline hall", "trampoline hall"),
    ("at the roller disco", "roller disco"),
    ("on the bridge of the submarine", "submarine interior"),
])
def test_a_location_has_a_set_of_its_own(location: str, drawn: str) -> None:
    assert set_of(location) == drawn


@pytest.mark.parametrize(("location", "drawn"), [
    ("party on the beach", "beach"),
    ("wedding in a church", "church"),
    ("forest in the fog", "forest"),
    ("fog over the harbour", "harbour"),
    ("birthday party at home", "party room"),
    ("parade in the city", "parade"),
    ("wedding in the garden", "wedding"),
])
def test_an_event_and_the_weather_give_way_to_where_they_are(location: str, drawn: str) -> None:
    assert set_of(location) == drawn


@pytest.mark.parametrize(("location", "drawn"), [
    ("village well", "village"),
    ("outside the tower", ""),
    ("a hill with a tower", "meadow"),
])
def test_what_is_seen_from_outside_is_not_its_inside(location: str, drawn: str) -> None:
    assert set_of(location) == drawn


@pytest.mark.parametrize(("prompt", "drawn"), [
    ("A princess waits in the tower", "tower room"),
    ("A dragon flies above the tower", ""),
    ("A boy drinks at the well", ""),
    ("A girl waits in a wedding dress", ""),
    ("A boy dances at the party", "party room"),
    ("A boy dances in a party hat", ""),
    ("A girl smiles on the wedding day", ""),
    ("A boy splashes in a puddle", ""),
    ("A bird sits in its nest", ""),
])
def test_a_prompt_leads_only_to_where_somebody_is(prompt: str, drawn: str) -> None:
    assert set_of("", prompt) == drawn


def test_a_dentist_is_seen_at_the_dentists() -> None:
    assert [role.kind for role in cast(request("dentist's office", "A dentist smiles")).roles] == ["dentist"]


def test_a_tower_in_a_meadow_is_a_thing() -> None:
    assert [thing.name for thing in cast(request("meadow", "A dragon lands beside a clock tower")).things] == ["clock tower"]


@pytest.mark.parametrize(("location", "prompt", "drawn"), [
    ("in the den", "A wolf sleeps", "burrow"),
    ("fox's den", "A girl looks around", "burrow"),
    ("the lair of a bear", "A bear yawns", "burrow"),
    ("in the den", "A father reads to his dog", "living room"),
    ("dragon's lair", "A dragon yawns", "cave"),
    ("rabbit hole", "A girl falls", "burrow"),
])
def test_a_den_is_that_of_who_lives_there(location: str, prompt: str, drawn: str) -> None:
    assert set_of(location, prompt) == drawn


@pytest.mark.parametrize(("location", "drawn"), [
    ("a yard full of old cars and scrap metal", "junkyard"),
    ("a room full of toys", "playroom"),
    ("a field filled with sunflowers", "sunflower field"),
    ("a yard full of children", "garden"),
])
def test_what_a_place_is_full_of_says_which_it_is(location: str, drawn: str) -> None:
    assert set_of(location) == drawn


@pytest.mark.parametrize(("location", "prompt", "drawn"), [
    ("a big empty stage", "The audience applauds", "auditorium"),
    ("in the cinema", "Two friends laugh in the front row", "auditorium"),
    ("a big empty stage", "A singer bows to the audience", "theatre"),
    ("in a park", "The crowd applauds", "garden"),
])
def test_who_watches_is_seen_from_the_stage(location: str, prompt: str, drawn: str) -> None:
    shown = cast(request(location, prompt)).place
    assert shown and drawn in (shown.names[0], *shown.names)


@pytest.mark.parametrize(("location", "prompt", "drawn"), [
    ("in an old castle", "A ghost waves", "throne room"), ("in front of a castle", "A ghost waves", "castle"),
    ("on the castle wall", "A ghost waves", "castle"),
    ("in a rainy stadium", "A goalkeeper jumps", "football pitch"), ("in a football stadium", "The ball flies", "football pitch"),
    ("in a stadium", "A sprinter runs", "stadium"),
])
def test_a_castle_has_a_hall_and_a_stadium_the_ground_of_its_sport(location: str, prompt: str, drawn: str) -> None:
    assert set_of(location, prompt) == drawn


def test_a_team_is_several_and_plays_with_a_football() -> None:
    players = cast(request("in a football stadium", "A whole team kicks the ball"))
    assert len(players.roles) == 4 and [thing.name for thing in players.things] == ["football"]

"""What a stranger would wonder about in everyday shots: who forgets, lands, wears, opens, drives, moves in, plays chess, glides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from director.model import Brief, Camera, Character, ShotRequest
from director.screenwriter.offline import OfflineScreenwriter
from director.tools.generators.animatic.art.catalogue import figure
from director.tools.generators.animatic.art.figures import people
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.vocabulary import Size


def request(prompt: str, place: str = "in a park", size: Size = Size.FULL, *people: Character) -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, camera=Camera(size=size), characters=people, width=192, height=108, fps=24, frames=72,
                       seed=1, shot="s1")


def played(prompt: str, place: str = "in a park") -> Cast:
    return cast(request(prompt, place))


def actions(prompt: str, place: str = "in a park") -> list[str]:
    return [role.action for role in played(prompt, place).roles]


@pytest.mark.parametrize("deed", ["fails his exam", "misses the train", "loses the match", "looks around in vain"])
def test_who_fails_looks_dismayed(deed: str) -> None:
    assert played(f"A man {deed}").roles[0].mood == "sad"


def test_what_is_forgotten_is_not_there_and_who_forgot_it_is_at_a_loss() -> None:
    made = played("A woman forgets her umbrella", "in a train")
    assert [(role.action, role.mood) for role in made.roles] == [("think", "sad")] and not made.things and not made.held


def test_who_cries_for_joy_smiles() -> None:
    def mouth(prompt: str) -> str:
        asked = request(prompt)
        return block(asked, cast(asked)).actors[0].act(1.0).pose.choose["mouth"]
    assert (mouth("A bride cries for joy"), mouth("A bride cries over a letter")) == ("smile", "sad")


@pytest.mark.parametrize("seed", range(12))
def test_nobody_said_to_be_blond_has_a_dark_face_and_a_yellow_beard(seed: int) -> None:
    looks = Looks({"beard": "#ecc873"}, frozenset(("beard", "blond", "man")), seed, {})
    assert people._said_fair(looks) and not people._said_fair(Looks({"beard": "#2b2a33"}, frozenset(("beard",)), seed, {}))
    fair, dark = (figure("man").draw(replace(looks, words=looks.words | more)) for more in (frozenset[str](), frozenset(("african",))))
    assert [part.body for part in fair.parts if part.name == "head"] != [part.body for part in dark.parts if part.name == "head"]


@pytest.mark.parametrize("prompt", ["A moth lands on a violin's bow", "A robin perches on a signpost", "A butterfly lands on a flower"])
def test_who_lands_on_something_ends_on_its_top(prompt: str) -> None:
    asked = request(prompt)
    made = cast(asked)
    assert [(role.action, thing.how) for role, thing in zip(made.roles, made.things, strict=True)] == [("land", "land on")]
    lander = block(asked, made).actors[0]
    assert lander.lift > 0.2 and lander.act(0.0).dy > 0.1 and lander.act(2.9).dy == 0.0


def test_a_butterfly_that_flies_over_a_flower_does_not_land() -> None:
    assert actions("A butterfly flies over a flower") == ["fly"]


@pytest.mark.parametrize("said", ["wearing the hiking boots", "with a golden crown", "in a white apron", "with a red backpack"])
def test_what_somebody_wears_is_neither_in_the_hand_nor_on_the_ground(said: str) -> None:
    made = played(f"A woman {said} waves")
    assert not made.things and not made.held


def test_a_crown_that_is_given_is_in_the_hand() -> None:
    assert played("A king gives the golden crown to a boy").held[0].name == "golden crown"


def test_what_the_sentence_says_is_worn_is_on_who_is_in_the_story() -> None:
    lena = Character(name="Lena", description="Lena, a woman with brown hair")
    plain, shod = (cast(request(f"Lena, a woman with brown hair, walks{tail}", "in a park", Size.FULL, lena)).roles[0].rig
                   for tail in ("", ", wearing red boots"))
    assert plain.defs + "".join(part.body for part in plain.parts) != shod.defs + "".join(part.body for part in shod.parts)


def test_who_wins_the_cup_holds_a_trophy() -> None:
    assert played("A runner wins the cup", "in a stadium").held[0].name == "trophy"


@pytest.mark.parametrize("what", ["tomato plant", "rose plant"])
def test_a_plant_named_for_its_sort_is_drawn(what: str) -> None:
    assert [thing.name for thing in played(f"The {what} in very close view").things][-1:] == ["plant"]


def test_who_grows_a_plant_waters_it() -> None:
    made = played("A robot grows a tomato plant", "in a greenhouse")
    assert [role.action for role in made.roles] == ["water"] and made.held[0].name == "watering can"


def test_who_drums_and_who_sings_is_told_from_what_they_are() -> None:
    made = played("A drummer and a singer play", "on a stage")
    assert [role.action for role in made.roles] == ["play", "sing"] and [thing.name for thing in made.things] == ["drum"]


@pytest.mark.parametrize("prompt, seats", [
    ("A man in his car sings", {0: 1}), ("Two friends in a red car laugh", {0: 2, 1: 2}),
    ("Two racers speed round the track in their cars", {0: 2, 1: 3}),
    ("A family drives to the sea in an old van", {0: 3, 1: 3, 2: 3}), ("A woman stands beside her car", {}),
])
def test_who_is_in_a_car_is_seen_at_its_window(prompt: str, seats: dict[int, int]) -> None:
    assert played(prompt, "on a road").riding == seats


@pytest.mark.parametrize("prompt", ["A young couple moves in to their new flat", "A woman moves into a small house"])
def test_who_moves_in_carries_a_box(prompt: str) -> None:
    made = played(prompt, "in a flat")
    assert {role.action for role in made.roles} == {"carry"}
    assert "cardboard box" in {thing.name for thing in (*made.things, *made.held.values())}


def test_fog_moves_in_without_boxes() -> None:
    made = played("Fog moves in over the harbour", "at a harbour")
    assert not any("box" in thing.name for thing in made.things)


@pytest.mark.parametrize("prompt", ["A girl takes her opponent's queen in a chess game", "A boy moves the king across the chess board"])
def test_the_men_of_a_chess_game_are_no_people(prompt: str) -> None:
    made = played(prompt)
    assert [role.action for role in made.roles] == ["play"] and len(made.things) == 1


def test_a_king_who_plays_chess_is_there() -> None:
    assert [role.name for role in played("The king plays chess with the queen").roles] == ["king", "queen"]


@pytest.mark.parametrize("prompt, hold", [
    ("A man opens the letter", "read"), ("A girl opens a tiny box", "sew"), ("A woman opens the door", "open"),
])
def test_a_small_thing_that_is_opened_is_in_the_hands(prompt: str, hold: str) -> None:
    made = played(prompt, "in a living room")
    assert [role.action for role in made.roles] == [hold] and bool(made.held) == (hold != "open")


def test_a_plane_that_writes_a_heart_flies_along_it() -> None:
    asked = request("A plane writes a heart into the sky", "over the sea", Size.WIDE)
    made = cast(asked)
    assert [thing.how for thing in made.things] == ["skywrite"]
    plane, smoke = block(asked, made).actors[:2]
    assert len({round(plane.act(t).dx, 1) for t in (0.2, 0.8, 1.6, 2.4)}) == 4
    assert len(smoke.act(0.5).pose.hide) > len(smoke.act(2.0).pose.hide) > 0 == len(smoke.act(2.9).pose.hide)


@pytest.mark.parametrize("prompt, action", [
    ("A rowing boat glides along the river", "float"), ("A swan glides across the lake", "swim"), ("An eagle glides over the lake", "fly"),
])
def test_boats_and_swans_glide_on_the_water(prompt: str, action: str) -> None:
    assert actions(prompt, "at a lake") == [action]


def test_a_long_boat_is_whole_at_both_ends_of_its_way() -> None:
    asked = request("A sailing ship sails past", "on the sea", Size.WIDE)
    ship = block(asked, cast(asked)).actors[0]
    assert ship.act(3.0).dx - ship.act(0.0).dx > 0.3


def test_a_river_has_two_banks_and_is_no_lake() -> None:
    assert played("A fox drinks", "by a river").place is not played("A fox drinks", "by a lake").place


@pytest.mark.parametrize("prompt, who", [("She sings under the stars", "woman"), ("He opens the door", "man")])
def test_somebody_who_is_only_she_or_he_is_there(prompt: str, who: str) -> None:
    assert [role.name for role in played(prompt).roles] == [who]


@pytest.mark.parametrize("story", [
    "A singer on a balcony sings to the moon.", "Two children count the stars on a hill.", "A boy wishes on a falling star.",
])
def test_what_is_seen_at_night_alone_decides_the_hour(story: str) -> None:
    assert {"night" in shot.lighting for shot in OfflineScreenwriter().plan(Brief(story=story)).shots} == {True}


def test_who_only_dreams_of_the_moon_does_so_by_day() -> None:
    shots = OfflineScreenwriter().plan(Brief(story="A child builds a rocket to fly to the moon.")).shots
    assert any("night" not in shot.lighting for shot in shots)


def test_what_only_says_what_somebody_is_is_nobody_else() -> None:
    assert [role.kind for role in cast(request("A camel is the first customer", "shop")).roles] == ["camel"]
    assert len(cast(request("A camel is beside the customer", "shop")).roles) == 2


def test_one_hand_is_no_thing() -> None:
    assert not cast(request("A girl reaches out one hand", "meadow")).things


def test_a_flower_in_a_vase_is_in_it() -> None:
    assert "flower" not in [thing.name for thing in cast(request("A flower in a vase stands on the table", "kitchen")).things]


def test_to_whom_one_rides_does_not_ride() -> None:
    told = cast(request("A girl rides the bicycle over a bridge and to her grandmother", "bridge"))
    assert [told.roles[i].kind for i in told.riding] == ["girl"]


def test_fans_of_a_team_are_people_and_the_ice_of_a_rink_is_a_rink() -> None:
    fans = Character(name="Fans", description="Fans in colourful jackets")
    told = cast(request("Fans in colourful jackets go wild", "ice of an ice rink", Size.FULL, fans))
    assert told.roles[0].kind == "person"
    assert told.place is not None and "ice rink" in told.place.names

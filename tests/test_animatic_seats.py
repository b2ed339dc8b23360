"""Where people sit, what they hold over themselves, who turns into whom, and what is said of which part of somebody."""

from __future__ import annotations

import pytest

from director.model import Character, ShotRequest
from director.tools.generators.animatic import acting
from director.tools.generators.animatic.appearance import looks_of
from director.tools.generators.animatic.art.kit import Scenery
from director.tools.generators.animatic.becoming import changes, turned
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.journeys import Set, lifts
from director.tools.generators.animatic.propping import picture_of
from director.tools.generators.animatic.stage import Actor
from director.tools.generators.animatic.words import tokens


def casting(prompt: str, location: str = "") -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, location=location, frames=24, fps=24, width=320, height=180))


@pytest.mark.parametrize(("prompt", "location", "action", "seat"), [
    ("A student rides the tram", "tram", "sit", "coach seat"),
    ("A boy sleeps on the plane", "plane", "doze", "coach seat"),
    ("A king sleeps on the throne", "throne room", "doze", "throne"),
    ("A detective sits and thinks", "office", "sit", "chair"),
    ("An old woman feeds pigeons on a bench", "park", "sit", "bench"),
    ("A girl in bed looks at the stars", "bedroom", "lie", "bed"),
])
def test_who_sits_has_a_seat(prompt: str, location: str, action: str, seat: str) -> None:
    shown = casting(prompt, location)
    assert (shown.roles[0].action, [thing.name for thing in shown.things if thing.by == 0]) == (action, [seat])


@pytest.mark.parametrize("prompt", ["A girl sits on the floor and reads", "A cat sits by the fire"])
def test_who_sits_on_the_floor_has_none(prompt: str) -> None:
    assert "chair" not in [thing.name for thing in casting(prompt, "living room").things]


def test_friends_share_a_bench() -> None:
    assert [thing.name for thing in casting("Two friends sit and laugh", "café").things] == ["bench"]


def test_an_umbrella_is_held_over_those_under_it() -> None:
    assert [thing.name for thing in casting("A couple dances under an umbrella", "street").held.values()] == ["umbrella"]


def test_who_types_has_keys() -> None:
    assert [thing.name for thing in casting("A hacker types on three screens", "office").things] == ["computer"]


def test_a_fish_with_an_adjective_is_a_fish() -> None:
    assert [role.name for role in casting("A fisherman pulls a huge fish out of the water", "lake").roles] == ["fisherman", "fish"]


def test_toys_and_lambs_are_small() -> None:
    sizes = [casting(f"{name} stands", "meadow").roles[0].rig.metres for name in ("An elephant", "A toy elephant", "A sheep", "A lamb")]
    assert sizes[1] < 0.5 < sizes[0] and sizes[3] < sizes[2]


def test_what_is_said_of_the_coat_is_not_said_of_the_hair() -> None:
    looks = looks_of(tokens("a man with short brown hair and a beard, wearing a long coat and a leather bag"), "", 1)
    assert looks.says("hair", "short") and looks.says("coat", "long") and not looks.says("hair", "long") and not looks.says("beard", "long")
    assert looks.colours["bag"] == "#8a5a36" and "coat" not in looks.colours


@pytest.mark.parametrize(("prompt", "pairs"), [
    ("A wizard turns a frog into a prince", [(1, 2)]), ("The frog turns into a prince", [(0, 1)]), ("A frog jumps into a boat", []),
])
def test_who_turns_into_whom(prompt: str, pairs: list[tuple[int, int]]) -> None:
    assert changes(casting(prompt, "forest")) == pairs


def test_the_other_stands_where_the_one_was() -> None:
    shown = casting("The frog turns into a prince", "forest")
    actors = [Actor(role.rig, acting.act(role.rig, "stand", seconds=4.0), x) for role, x in zip(shown.roles, (0.0, 3.0), strict=True)]
    made = Set(Scenery((), ()), actors)
    turned(made, shown, 4.0)
    frog, prince, whirl = made.actors
    assert prince.x == frog.x == whirl.x
    assert [bool(actor.act(t).pose.hide) for t in (1.0, 3.0) for actor in (frog, prince)] == [False, True, True, False]


@pytest.mark.parametrize(("prompt", "location", "actions"), [
    ("A baby crawls towards a sleeping dog", "living room", ["crawl", "sleep"]),
    ("A mother kisses her sleeping son", "bedroom", ["kiss", "sleep"]),
    ("A girl finds the lamb asleep", "snowfield", ["look", "sleep"]),
])
def test_who_is_said_to_sleep_sleeps_whatever_is_done_to_it(prompt: str, location: str, actions: list[str]) -> None:
    assert [role.action for role in casting(prompt, location).roles] == actions


def test_who_sleeps_in_a_bedroom_has_a_bed() -> None:
    assert [thing.name for thing in casting("An old man sleeps", "hospital room").things] == ["bed"]


def test_who_is_shown_how_gets_no_present() -> None:
    shown = casting("A boxer shows a girl how to fight", "gym")
    assert (shown.roles[0].action, shown.held) == ("point", {})


def test_two_play_chess_at_a_table() -> None:
    assert [role.action for role in casting("Two astronauts play chess", "space station").roles] == ["play", "play"]


@pytest.mark.parametrize(("prompt", "names"), [
    ("A shepherd and her dog look for the lamb", ["shepherd", "dog"]), ("A girl waits for the bus", ["girl"]),
    ("A shepherd looks at the lamb", ["shepherd", "lamb"]),
])
def test_who_is_only_looked_for_is_not_there(prompt: str, names: list[str]) -> None:
    assert [role.name for role in casting(prompt, "snowfield").roles] == names


def test_a_toy_is_carried_to_who_sleeps() -> None:
    shown = casting("A nurse returns the toy elephant to a boy; the boy sleeps in a bed", "hospital room")
    assert [role.action for role in shown.roles][::2] == ["walk", "sleep"] and lifts(shown, 0)
    assert [thing.name for thing in shown.things] == ["bed"]


def test_a_craft_of_the_place_is_no_player() -> None:
    where = "grey moon, craters and a small lander under a black sky"
    assert [role.name for role in casting(f"An astronaut waves, on the {where}", where).roles] == ["astronaut"]


def test_who_is_touched_is_there() -> None:
    assert [role.name for role in casting("A girl whispers into her brother's ear", "bedroom").roles] == ["girl", "brother"]


def test_a_cyclist_has_a_bicycle() -> None:
    shown = casting("A cyclist crosses the finish line", "street")
    assert [role.name for role in shown.roles] == ["cyclist", "bicycle"] and shown.riding == {0: 1}


def test_dinner_is_eaten_at_a_table() -> None:
    shown = casting("A couple eats dinner", "restaurant")
    assert {role.action for role in shown.roles} == {"sit"} and {thing.name for thing in shown.things} == {"table", "bench"}


def test_what_is_looked_at_closely_is_held() -> None:
    assert casting("An old man looks at a photograph and cries", "attic").held[0].name == "photograph"


@pytest.mark.parametrize(("prompt", "action"), [
    ("A man mends a music box", "build"), ("A man mends his sock", "sew"), ("A girl climbs out of a box", "jump"),
])
def test_what_is_mended_says_how(prompt: str, action: str) -> None:
    assert casting(prompt, "workshop").roles[0].action == action


@pytest.mark.parametrize(("prompt", "rides"), [
    ("A girl rides a giant snail through the garden", {0: 1}), ("A boy rides an eagle over the hills", {0: 1}),
    ("A frog rides on a turtle", {0: 1}), ("A parrot sits on the pirate's shoulder", {0: 1}),
    ("A parrot sits on the shoulder of a young baker", {0: 1}),
    ("A bear sits in the meadow. A bird lands on the bear", {1: 0}), ("A parrot looks at the pirate's shoulder", {}),
    ("A cat sleeps beside an elephant", {}),
])
def test_who_sits_on_a_beast_or_a_shoulder_is_up_there(prompt: str, rides: dict[int, int]) -> None:
    assert casting(prompt, "meadow").riding == rides


@pytest.mark.parametrize(("prompt", "names"), [
    ("A big brown bear wakes up, and the bear yawns", ["brown bear"]), ("A boy feeds a giant rabbit", ["boy", "rabbit"]),
    ("A giant walks over the hills", ["giant"]),
])
def test_nobody_is_there_twice_because_of_an_adjective(prompt: str, names: list[str]) -> None:
    assert [role.name for role in casting(prompt, "meadow").roles] == names


def test_giants_tower_over_people_and_only_those_of_whom_it_is_said_are_giants() -> None:
    def tall(prompt: str) -> list[float]:
        return [role.rig.metres for role in casting(prompt, "city").roles]

    chicken, farmer = tall("A giant chicken looks at the farmer")
    assert chicken > 4 * farmer and tall("A giant robot looks down at a girl")[0] > 4 * tall("A robot looks down at a girl")[0]
    assert tall("A giant octopus attacks a ship")[1] == tall("An octopus attacks a ship")[1]


@pytest.mark.parametrize(("prompt", "kinds"), [
    ("A family of ducks swims", ["wild duck"] * 3), ("The granddaughter of the farmer paints a fence", ["granddaughter"]),
    ("A family walks", ["woman", "man", "child"]), ("The whole village stands in line", ["crowd"] * 4),
    ("A king of the frogs sings", ["king", "frog", "frog", "frog"]), ("The whole class laughs", ["children"] * 3),
])
def test_words_for_several_and_for_whose_somebody_is(prompt: str, kinds: list[str]) -> None:
    assert [role.kind for role in casting(prompt, "meadow").roles] == kinds


@pytest.mark.parametrize(("prompt", "things", "held"), [
    ("A boy eats three scoops of blueberry ice cream", [], ["ice cream"]), ("A waiter brings two plates of spaghetti", [], ["spaghetti"]),
    ("A man carries a basket of apples", [], ["basket"]), ("A girl eats an apple", [], ["apple"]),
])
def test_a_dish_is_what_is_on_it(prompt: str, things: list[str], held: list[str]) -> None:
    shown = casting(prompt, "garden")
    assert [thing.name for thing in shown.held.values()] == held and [
        thing.name for thing in shown.things if thing.name not in ("table", "chair")] == things


@pytest.mark.parametrize(("prompt", "nouns"), [
    ("An old house burns at night, flames from the windows", {"house"}), ("Firefighters run to a burning barn", {"barn"}),
    ("The ship is on fire", {"ship"}), ("A boy burns the letter", {"letter"}), ("A candle burns on the table", set()),
    ("A woman with burning eyes sits by the campfire", set()),
])
def test_what_is_on_fire(prompt: str, nouns: set[str]) -> None:
    drawn = {"house", "barn", "ship", "letter", "candle", "table", "campfire", "woman", "boy"}
    assert casting(prompt, "meadow").ablaze & drawn == nouns


def test_a_burning_house_stands_on_stage_though_the_village_has_houses() -> None:
    assert [thing.name for thing in casting("An old house burns at night, flames from the windows", "village").things] == ["house"]


@pytest.mark.parametrize(("prompt", "roles", "things"), [
    ("A kite flies over the hill", [], ["kite"]), ("The hat of the wizard flies away", [], ["hat"]),
    ("Two flies sit on a kite", ["fly", "fly"], ["kite"]),
    ("Towers of cake fall", [], ["cake"]), ("The hall is silent", ["crowd"] * 4, []),
])
def test_things_that_act_and_whose_they_are(prompt: str, roles: list[str], things: list[str]) -> None:
    shown = casting(prompt, "meadow")
    assert ([role.kind for role in shown.roles], [thing.name for thing in shown.things]) == (roles, things)


def test_who_closes_the_eyes_has_them_closed() -> None:
    girl = casting("A girl closes her eyes", "meadow").roles[0]
    act = acting.act(girl.rig, girl.action, seconds=3)
    assert [act(t).pose.choose.get("eyes") == "closed" for t in (0.1, 2.0)] == [False, True]


@pytest.mark.parametrize(("prompt", "location", "kinds"), [
    ("A crane stands in the reeds", "lake", ["flying crane"]), ("A crane lifts a steel beam", "construction site", ["crane"]),
    ("A trail of glowing paper cranes", "city street", []),
])
def test_cranes_are_birds_machines_or_paper(prompt: str, location: str, kinds: list[str]) -> None:
    assert [role.kind for role in casting(prompt, location).roles] == kinds


def test_what_glows_shines_by_itself() -> None:
    found = casting("A girl finds a glowing stone", "cave").things[0]
    assert picture_of(found.name, found.looks).glow and not picture_of("stone", looks_of(tokens("a grey stone"), "stone", 7)).glow


def test_an_empty_room_is_not_furnished_twice() -> None:
    room = "cosy room with a window, books and a lamp"
    assert {"window", "book", "lamp"}.isdisjoint(thing.name for thing in casting(f"A {room}, still and empty, in a wide view", room).things)


@pytest.mark.parametrize(("prompt", "roles"), [
    ("A diver brings back a book that her grandmother borrowed", [("diver", "carry")]),
    ("An octopus runs a library of books", [("octopus", "stand")]),
    ("A boy runs the last mile", [("boy", "run")]), ("A girl falls silent", [("girl", "stand")]),
    ("A girl falls off the swing", [("girl", "fall")]),
])
def test_words_that_mean_something_else_in_company(prompt: str, roles: list[tuple[str, str]]) -> None:
    assert [(role.kind, role.action) for role in casting(prompt, "meadow").roles] == roles


@pytest.mark.parametrize(("prompt", "roles"), [
    ("A girl wakes the fishermen", [("girl", "talk"), *[("fisherman", "wake")] * 3]), ("A boy wakes up", [("boy", "wake")]),
    ("A girl stands on a ship's deck with a big sail", [("girl", "stand")]), ("A woman burns her fingers", [("woman", "stand")]),
])
def test_who_does_what_to_whom(prompt: str, roles: list[tuple[str, str]]) -> None:
    assert [(role.kind, role.action) for role in casting(prompt, "meadow").roles] == roles


def test_what_comes_out_black_is_black() -> None:
    black, bread = (casting(prompt, "kitchen").things[0].looks.colours for prompt in ("The first bread comes out black", "The first bread"))
    assert black != bread


def test_a_hero_who_is_a_giant_snail_is_a_snail() -> None:
    snail = Character(name="the snail", description="a giant brown-shelled snail")
    request = ShotRequest(shot="s1", prompt="A giant brown-shelled snail falls asleep", frames=24, fps=24, width=320, height=180)
    shown = cast(request.but(characters=(snail,)))
    assert [role.kind for role in shown.roles] == ["snail"]

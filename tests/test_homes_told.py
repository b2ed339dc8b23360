"""Where a story is, when its places are longed for, sought, left or only named by what stands there."""

from __future__ import annotations

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def test_snow_that_is_looked_for_does_not_fall() -> None:
    assert all("falling snow" not in shot.lighting for shot in plan("A penguin in the desert looks for snow.").shots)
    assert any("snow" in shot.lighting for shot in plan("A penguin waits in the falling snow.").shots)


def test_weather_falls_and_is_no_it() -> None:
    told = [shot.prompt for shot in plan(
        "INT. PARK - DAY\nWalter (flat cap) looks at the chessboard.\nWALTER\nCheck.\nIt snows and they still do not get up.").shots]
    assert any(line.lower().startswith("snow falls and") for line in told)


def test_ice_cream_lies_in_no_snowfield() -> None:
    assert all("snow" not in shot.location for shot in plan("A seagull steals a tourist's ice cream.").shots)


def test_a_kite_that_hangs_in_a_tree_is_outside() -> None:
    shots = plan("A father and daughter build a kite, it gets stuck in a tree, and a crow brings it down.").shots
    assert all("room" not in shot.location for shot in shots if "stuck" in shot.prompt or "down" in shot.prompt)


def test_there_is_what_was_dreamed_of() -> None:
    told = [shot.prompt for shot in plan("A scarecrow dreams of seeing the ocean, so a flock of crows carries him there.").shots]
    assert any("to the ocean" in line for line in told)


def test_a_way_begins_where_it_begins() -> None:
    shots = plan("A paper boat travels from a puddle to the sea.").shots
    assert "at a puddle" in shots[0].prompt and "arrives at the sea" in shots[-1].prompt
    assert not any("whistle" in shot.prompt for shot in shots)


def test_one_for_many_is_one() -> None:
    cast = plan("A dentist for monsters treats a vampire with a toothache.").characters
    assert len(cast) == 2 and "a dentist for monsters" in cast[0].description


def test_who_writes_at_a_windowsill_is_in_a_room() -> None:
    shots = plan("A girl writes letters to the moon. One night a reply lies on her windowsill. She follows its map to the hill.").shots
    assert "playground" not in " ".join(shot.location for shot in shots)


def test_a_story_of_three_sentences_has_no_long_shots() -> None:
    shots = plan("A baker finds a ring in the dough. She asks everybody in the village. An old sailor begins to cry.").shots
    assert len(shots) >= 5 and all(shot.duration < 7 for shot in shots)

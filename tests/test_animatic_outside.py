"""Before a building or in it: the words that stand around its name decide."""

from __future__ import annotations

import pytest

from director.model import ShotRequest
from director.tools.generators.animatic.art.catalogue import all_fronts, all_places
from director.tools.generators.animatic.locating import place_of


def place(location: str, prompt: str = "A girl waits") -> str:
    found, _, _ = place_of(ShotRequest(shot="s1", prompt=prompt, location=location, frames=24, fps=24, width=320, height=180), prompt)
    return found.names[0] if found else ""


@pytest.mark.parametrize(("location", "name"), [
    ("outside the school", "school front"), ("in front of the restaurant", "restaurant front"), ("behind the old theatre", "theatre front"),
    ("beside the hospital", "hospital front"), ("on the steps of the museum", "museum front"),
    ("at the door of the bakery", "bakery front"), ("bakery door", "bakery front"), ("the school gates in the morning", "school front"),
    ("a street outside the bank", "bank front"),
    ("across the street from the cinema", "cinema front"), ("next to the factory", "factory front"), ("outside her house", "house front"),
    ("fire station", "fire station front"), ("near the village church", "church front"),
    ("school", "classroom"), ("inside the bakery", "bakery"), ("behind the shop counter", "shop"), ("at the restaurant", "café"),
    ("kitchen of the restaurant", "kitchen"), ("at the back of the bakery", "bakery"), ("the beach near the hotel", "beach"),
    ("in the school building", "classroom"), ("at the door", "doorstep"), ("at the window", "living room"),
])
def test_a_location_is_before_a_building_or_in_it(location: str, name: str) -> None:
    assert place(location) == name


def test_a_sentence_may_say_so_where_the_location_names_no_other_place() -> None:
    assert place("", "A girl waits outside the bakery") == "bakery front"
    assert place("bakery", "A girl waits outside the bakery") == "bakery front"
    assert place("small wooden hut in the snow", "A girl knits a scarf beside a small wooden hut in the snow") == "log cabin front"
    assert place("small wooden hut in the snow", "A girl knits a scarf in a small wooden hut in the snow") == "log cabin"
    assert place("mountain village", "A yeti opens a small ice cream shop in a mountain village") == "café front"
    assert place("bakery full of warm loaves", "The bakery burns") == "bakery front"
    assert place("village", "A girl opens a book about a bakery") == "village"
    assert place("forest", "A girl dreams of the street outside the bakery") == "forest"
    assert place("", "A girl stands behind the shop counter") != "shop front"
    assert place("", "A girl runs behind the bank robber") != "bank front"


def test_every_room_of_a_building_with_a_front_is_another_set() -> None:
    rooms = {name: place for name, place in all_places().items() if name in all_fronts()}
    assert all(all_fronts()[name] is not place for name, place in rooms.items())

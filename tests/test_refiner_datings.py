"""What a claimed time can have had: things younger than it go, things it had already stay."""

import pytest

from director.refiner.datings import since
from director.refiner.rules import resolved


@pytest.mark.parametrize("prompt", [
    "Everything on screen predates 1700. The miller leans on the sack with a laptop in his hand and laughs.",
    "Wild West, 1870, exactly as it was. The sheriff sits on the step with a game console on his knees and grins.",
    "All props must be from the 15th century. The baker checks his satnav, spits and snaps the reins.",
])
def test_a_thing_younger_than_the_time_goes_and_its_holder_stays(prompt: str) -> None:
    text, found = resolved(prompt)
    assert len(found) == 1 and found[0].kept in text
    assert text.startswith(prompt.split(". ")[0]) and not any(thing in text for thing in ("laptop", "console", "satnav"))


@pytest.mark.parametrize("prompt", [
    "Set in 1955, true to period, a man drives a car past a telephone box.",
    "1943, historically accurate: tanks, a radio, searchlights.",
    "Set in 1890, accurate in every detail: a steam locomotive, a telephone on the wall.",
    "London 1912, true to the year: electric light, a cinema.",
    "A museum in 2024, everything up to date, a knight in armour behind glass.",
])
def test_what_the_time_had_already_stays(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_the_present_has_no_stagecoach() -> None:
    text, found = resolved("Present day, nothing on screen older than ten years. In front of the bank a girl laughs beside a stagecoach.")
    assert found and "stagecoach" not in text and "a girl laughs" in text


def test_the_year_of_a_thing_is_that_of_its_longest_name() -> None:
    assert since("drives a car") < since("an electric car")


def test_two_times_in_one_list_are_no_claim() -> None:
    assert "2300" not in resolved("saloon of the 1880s, strictly period accurate, space colony in the year 2300, poker, banjo")[0]

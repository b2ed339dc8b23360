"""A thing that was described once looks the same in every later shot."""

from __future__ import annotations

from director.model import Brief
from director.screenwriter.offline import OfflineScreenwriter


def prompts(story: str) -> list[str]:
    return [shot.prompt for shot in OfflineScreenwriter().plan(Brief(story=story)).shots]


def test_the_umbrella_stays_red() -> None:
    told = prompts("Two penguins find a red umbrella on the ice, turn it into a boat, and sail past a curious whale")
    named = [prompt for prompt in told if "umbrella" in prompt]
    assert len(named) > 2 and all("red umbrella" in prompt for prompt in named)


def test_two_keys_of_two_colours_stay_two() -> None:
    told = prompts("A wizard gives a boy a red key and a girl a blue key. The key opens a small door.")
    assert any(prompt.startswith("The key opens") for prompt in told)


def test_what_is_a_part_of_a_longer_name_is_let_be() -> None:
    told = prompts("A thief takes a red umbrella in a museum. The umbrella stand falls over. The umbrella opens by itself.")
    assert not any("red umbrella stand" in prompt for prompt in told) and any("red umbrella opens" in prompt for prompt in told)


def test_those_with_a_line_of_their_own_are_let_be() -> None:
    told = prompts("A girl finds a small dog in the rain. The dog follows her home.")
    assert not any("the small dog follows" in prompt.lower() for prompt in told)

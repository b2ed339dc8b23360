"""Who follows a case is seen to, and what is only spoken of is not there."""

from __future__ import annotations

from director.model import ShotRequest
from director.tools.generators.animatic import vantage
from director.tools.generators.animatic.casting import Cast, cast


def seen(prompt: str, location: str = "in a harbour town") -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, location=location, width=320, height=180, frames=24))


def test_who_solves_a_case_looks_through_a_magnifying_glass() -> None:
    for told in ("Marek, a detective in a grey coat, solves the mystery of the stolen fish",
                 "Marek, a detective, investigates a strange case"):
        there = seen(told)
        assert there.held[0].name == "magnifying glass" and there.roles[0].action == "lens" and len(there.roles) == 1, told


def test_a_sum_is_solved_without_one() -> None:
    assert "magnifying glass" not in [thing.name for thing in seen("A girl solves a sum on the blackboard", "in a classroom").held.values()]


def test_no_campfire_burns_where_a_dragon_breathes_fire() -> None:
    there = seen("A small blue dragon breathes fire", "in front of a castle")
    assert there.roles[0].action == "breathe fire" and not there.things


def test_who_is_waited_for_is_not_there() -> None:
    there = seen("Miso, a black dog, waits at the station for an old woman in a red coat", "at the station")
    assert len(there.roles) == 1 and "dog" in there.roles[0].kind


def test_animals_ride_bicycles_too() -> None:
    there = seen("A giraffe rides a bicycle", "in a city park")
    assert there.riding == {0: 1} and there.roles[1].rig.metres > 1.1


def test_helmets_are_closed_behind() -> None:
    for who in ("A knight", "An astronaut"):
        rig = seen(f"{who} waits", "in front of a castle").roles[0].rig
        back = {part.name: part.z for part in vantage.from_behind(rig).parts}
        assert "helmet" not in back and "helmet_inside" not in back and "face" not in back
        assert max(back, key=lambda name: back[name]) in ("hat", "helmet_shell")


def test_a_toy_soldier_is_no_infantryman() -> None:
    assert seen("A toy soldier marches", "in a cosy room").roles[0].kind == "toy soldier"


def test_a_balloon_that_travels_has_no_limbs() -> None:
    there = seen("A lost red balloon travels around the world", "in the sky")
    assert any("balloon" in name for name in [*(thing.name for thing in there.things), *(role.kind for role in there.roles)])
    assert not any(role.rig.skeleton == "biped" for role in there.roles)


def test_who_is_replaced_or_missed_is_not_there() -> None:
    there = seen("An inventor builds a robot to replace her lost brother", "in a workshop")
    assert [role.kind for role in there.roles] == ["inventor", "robot"]
    assert len(seen("A boy finds his lost brother", "in a workshop").roles) == 2


def test_a_picnic_is_a_basket() -> None:
    assert any("picnic" in thing.name for thing in seen("A bear steals a picnic from two campers", "in a city park").things)


def test_who_is_danced_for_looks_on() -> None:
    there = seen("A dog dances for a man", "on a big stage")
    assert [role.action for role in there.roles] == ["dance", "look"]

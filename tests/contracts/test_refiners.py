"""The exam every refiner sits: contradictions go, everything else stays, limits hold."""

from __future__ import annotations

import pytest

from director.model import Camera, Shot, Storyboard
from director.refiner.refiner import RuleRefiner
from director.roles import Capabilities, Refinement, Refiner
from director.vocabulary import Angle, Move, Size

REFINERS = [RuleRefiner()]


@pytest.fixture(params=REFINERS, ids=lambda refiner: type(refiner).__name__)
def refiner(request: pytest.FixtureRequest) -> Refiner:
    found: Refiner = request.param
    return found


def refine(refiner: Refiner, prompt: str, capabilities: Capabilities | None = None, **fields: object) -> Refinement:
    shot = Shot.model_validate({"id": "s1", "prompt": prompt, **fields})
    return refiner.refine(shot, Storyboard(title="T", style="cinematic", shots=(shot,)),
        capabilities or Capabilities(camera_is_separate=True))


def test_a_contradiction_loses_one_side_and_is_explained(refiner: Refiner) -> None:
    out = refine(refiner, "A ferry crosses the bay at midnight under a blazing midday sun, gulls behind it.")
    assert ("midnight" in out.prompt) != ("midday" in out.prompt)
    assert "ferry crosses the bay" in out.prompt
    assert "gulls behind it" in out.prompt
    assert len(out.found) == 1
    assert out.found[0].kept in out.prompt
    assert out.found[0].reason.endswith(".")


@pytest.mark.parametrize("prompt", [
    "The sky is clear at noon and by night it rains.", "A cartoon poster peels off a brick wall, photorealistic street.",
    "Black and white, except for one yellow door.",
    "The camera holds still until the bell rings, then tracks the boy.", "One twin sits still, the other runs in circles.",
])
def test_what_only_looks_like_a_contradiction_is_untouched(refiner: Refiner, prompt: str) -> None:
    out = refine(refiner, prompt)
    assert out.prompt == prompt
    assert out.found == ()


def test_refining_twice_changes_nothing_more(refiner: Refiner) -> None:
    first = refine(refiner, "Static shot of a mill, the camera orbits the mill. Snow falls.", Capabilities(),
        camera=Camera(size=Size.WIDE, move=Move.PUSH_IN), lighting="blue hour")
    again = refine(refiner, first.prompt, Capabilities(), camera=Camera(size=Size.WIDE, move=Move.PUSH_IN), lighting="blue hour")
    assert again.prompt == first.prompt
    assert again.found == ()
    assert again.added == ()


def test_camera_and_light_fill_empty_slots_only(refiner: Refiner) -> None:
    camera = Camera(size=Size.WIDE, angle=Angle.LOW, move=Move.PULL_BACK)
    plain = refine(refiner, "A goat stands on a roof", Capabilities(), camera=camera, lighting="golden hour")
    assert all(words in plain.prompt for words in ("wide shot", "low angle", "pull back", "golden hour"))
    spoken = refine(refiner, "Close-up of a goat on a roof at night, handheld camera", Capabilities(), camera=camera,
        lighting="golden hour")
    assert not any(words in spoken.prompt for words in ("wide shot", "pull back", "golden hour"))


def test_a_separate_camera_stays_out_of_the_prompt(refiner: Refiner) -> None:
    out = refine(refiner, "A goat stands on a roof", Capabilities(camera_is_separate=True), camera=Camera(size=Size.WIDE, move=Move.ORBIT))
    assert "orbit" not in out.prompt


@pytest.mark.parametrize("limit", [60, 120, 300])
def test_the_prompt_fits_without_a_broken_word(refiner: Refiner, limit: int) -> None:
    prompt = (
        "A tall woman in a green raincoat carries a brass birdcage through the flooded station hall, pigeons rise behind her, tiles shine,"
        " a clock stands still")
    out = refine(refiner, prompt, Capabilities(prompt_characters=limit), camera=Camera(size=Size.CLOSE_UP), lighting="soft light")
    assert len(out.prompt) <= limit
    assert out.prompt.startswith("A tall woman")
    offered = f"{prompt} close-up static camera soft light cinematic"
    assert set(out.prompt.replace(",", " ").split()) <= set(offered.replace(",", " ").split())


def test_the_negative_prompt_does_not_forbid_what_is_asked_for(refiner: Refiner) -> None:
    takes = Capabilities(negative_prompt=True, default_negative="static, painting, extra fingers, blurry", camera_is_separate=True)
    out = refine(refiner, "An oil painting of a harbour, static tripod shot", takes)
    assert out.negative == "extra fingers, blurry"
    assert refine(refiner, "An oil painting of a harbour").negative == ""

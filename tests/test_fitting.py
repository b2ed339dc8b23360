"""Prompts fitted to what video models take: length, camera words, lengths and shapes of takes."""

from __future__ import annotations

import pytest

from director import video_models
from director.model import Camera, Shot, Storyboard
from director.refiner.batch import refine_record
from director.refiner.fitting import Extra, fitted, joined, shortened
from director.refiner.refiner import RuleRefiner
from director.roles import Capabilities
from director.vocabulary import Angle, Move, Pace, Size

STORY = ("A tall woman in a green raincoat carries a brass birdcage through the flooded station hall. Pigeons rise behind her. "
         "The tiles shine, ultra detailed, 8k. Shot on 35mm, shallow depth of field. A piano plays softly. Warm golden hour light.")


def within(characters: int, text: str = STORY) -> tuple[str, tuple[str, ...]]:
    return shortened(text, lambda words: len(words) <= characters)


@pytest.mark.parametrize(("name", "meant"), [
    ("runway gen4.5", "Runway Gen-4.5"), ("gen4_turbo", "Runway Gen-4.5"), ("veo3.1_fast", "Veo"), ("kling2.5_turbo_pro", "Kling"),
    ("kling3", "Kling 3"), ("MiniMax-Hailuo-02", "Hailuo"), ("wan2.x", "Wan"), ("Wan-AI/Wan2.2-T2V-A14B-Diffusers", "Wan"),
    ("ltx-2", "LTX-2"), ("Lightricks/LTX-Video", "LTX"), ("hunyuanvideo", "HunyuanVideo"), ("THUDM/CogVideoX-5b", "CogVideoX"),
])
def test_models_are_known_by_their_many_names(name: str, meant: str) -> None:
    model = video_models.find(name)
    assert model is not None and model.name == meant
    assert video_models.find("a taiwanese camera") is None


@pytest.mark.parametrize(("name", "wanted", "ordered"), [
    ("gen4.5", 4.2, 5), ("gen4.5", 1, 2), ("gen4.5", 30, 10), ("veo3.1", 4, 4), ("veo3.1", 4.5, 6), ("pika 2.2", 6, 10), ("wan2.2", 3, 5),
])
def test_a_take_is_long_enough_for_the_edit_to_trim(name: str, wanted: float, ordered: float) -> None:
    model = video_models.find(name)
    assert model is not None and model.seconds_for(wanted) == ordered


def test_of_the_shapes_the_one_that_loses_least_is_ordered() -> None:
    runway, pika, wan = (video_models.find(name) for name in ("gen4.5", "pika", "wan"))
    assert runway and pika and wan
    assert (runway.ratio_for(9, 16), runway.ratio_for(21, 9), pika.ratio_for(1, 1), wan.ratio_for(4, 3)) == ("9:16", "16:9", "1:1", "")


def test_every_move_can_be_said_to_every_model() -> None:
    for model in video_models.MODELS:
        for move in Move:
            said = model.move(move, Pace.SLOW)
            assert said and "{" not in said


@pytest.mark.parametrize(("model", "said"), [
    ("kling", "slow push in"), ("wan2.2", "the camera slowly pushes in"), ("hailuo-02", "[Push in]"),
])
def test_a_move_is_said_in_the_models_words(model: str, said: str) -> None:
    shot = Shot(id="s1", prompt="A goat stands on a roof.", camera=Camera(size=Size.WIDE, angle=Angle.LOW, move=Move.PUSH_IN),
                lighting="golden hour")
    board = Storyboard(title="T", style="watercolor", shots=(shot,))
    out = RuleRefiner().refine(shot, board, Capabilities(model=model))
    assert out.prompt.startswith("A goat stands on a roof. Wide shot, low angle, ")
    assert said in out.prompt and "golden hour, watercolor." in out.prompt
    again = RuleRefiner().refine(shot.but(prompt=out.prompt), board, Capabilities(model=model))
    assert (again.prompt, again.added) == (out.prompt, ())


def test_a_style_never_contradicts_the_prompt() -> None:
    shot = Shot(id="s1", prompt="An oil painting of a mill, at night.", camera=Camera(move=Move.PAN_LEFT), lighting="noon sun")
    out = RuleRefiner().refine(shot, Storyboard(title="T", style="photorealistic", shots=(shot,)), Capabilities())
    assert "photorealistic" not in out.prompt and "noon" not in out.prompt and "pan left" in out.prompt


def test_of_the_extras_the_least_important_goes_first() -> None:
    extras = [Extra("wide shot", 0), Extra("low angle", 4), Extra("static camera", 1), Extra("golden hour", 2)]
    text, added, gone = fitted("A cat sits.", extras, lambda words: len(words) <= 45)
    assert (text, added, gone) == ("A cat sits. Wide shot, static camera.", ("wide shot", "static camera"), ())


def test_extras_join_a_sentence_or_a_list() -> None:
    assert joined("A cat sits.", ["wide shot", "[Pan left]"]) == "A cat sits. Wide shot. [Pan left]"
    assert joined("a cat, a mat", ["wide shot"]) == "a cat, a mat, wide shot"
    assert joined("A cat sits.", []) == "A cat sits."


def test_quality_words_go_before_lens_light_and_sound_and_these_before_what_happens() -> None:
    assert within(220)[1] == ("8k", "ultra detailed")
    text, gone = within(120)
    assert text == ("A tall woman in a green raincoat carries a brass birdcage through the flooded station hall. Pigeons rise behind her.")
    assert {"Shot on 35mm", "Warm golden hour light", "A piano plays softly"} <= set(gone)


@pytest.mark.parametrize("characters", [30, 60, 95, 150, 200, 230])
def test_what_is_left_begins_with_the_subject_and_has_whole_words(characters: int) -> None:
    text, gone = within(characters)
    assert len(text) <= characters and text.startswith("A tall woman") and gone
    assert set(text.replace(",", " ").replace(".", " ").split()) <= set(STORY.replace(",", " ").replace(".", " ").split())


def test_tags_go_by_importance_wherever_they_stand() -> None:
    tags = "tall woman, green raincoat, masterpiece, 8k, flooded station hall, golden hour, 35mm, watercolor"
    assert within(72, tags)[0] == "tall woman, green raincoat, flooded station hall, golden hour"


def test_one_long_sentence_loses_its_last_clause_first() -> None:
    text, gone = within(60, "A baker carries warm bread over the bridge while gulls circle and a boy waves from a boat")
    assert text == "A baker carries warm bread over the bridge" and "while gulls circle" in gone


def test_writing_without_spaces_is_cut_too() -> None:
    text, _ = within(12, "背の高い女性が緑のレインコートを着て駅を歩く。鳩が飛ぶ。")
    assert text.startswith("背の高い女性") and len(text) <= 12


def test_tokens_are_counted_carefully() -> None:
    assert video_models.tokens("A cat sits.") == 6
    assert video_models.tokens("incomprehensibilities") > 4
    assert video_models.tokens("東京の夜") >= 6


def test_a_batch_line_names_the_model_and_gets_what_to_order() -> None:
    out = refine_record({"id": "1", "prompt": " ".join(["A goat stands on a roof."] + ["Clouds pass over the valley."] * 60),
                         "model": "ltx-video", "seconds": 3, "aspect": "9:16"})
    model = video_models.find("ltx-video")
    assert model is not None and model.fits(out["refined"]) and out["refined"].startswith("A goat stands on a roof.")
    assert out["left_out"] and out["order"] == {"seconds": 6.4, "ratio": "9:16"}
    assert "order" not in refine_record({"id": "2", "prompt": "A goat.", "model": "nobody's", "seconds": 3})

"""A model's default negative prompt must not forbid what the prompt asks for, and must keep all the rest."""

from __future__ import annotations

import pytest

from director.refiner import bans
from director.refiner.negative import fitted

TERMS = ("static, still, motionless frame, painting, artwork, cartoon, anime, 3d, blurry, overexposed, underexposed, grainy texture, "
         "low quality, vivid tones, overall grey, many people in the background, cluttered background, three legs, extra limbs, "
         "extra fingers, walking backwards, tilted camera, camera shake, aerial view, subtitles, watermark, silent or muted audio, "
         "robotic voice, echo, awkward pauses, transition to black, nudity")


@pytest.mark.parametrize(("prompt", "gone"), [
    ("Nothing moves: a locked-off frame of a frozen pond, perfectly still.", {"static", "still", "motionless frame"}),
    ("Watercolour painting of a lighthouse, visible brushwork.", {"painting", "artwork"}),
    ("Hand-drawn anime of a girl on a tram.", {"cartoon", "anime", "artwork"}),
    ("Glossy 3D render of a teapot.", {"3d", "artwork"}),
    ("Dreamy soft-focus bokeh, a bride turns.", {"blurry"}),
    ("Deliberately overexposed snow, a lone skier.", {"overexposed"}),
    ("Grainy 16mm of a swing in a garden.", {"grainy texture"}),
    ("Grey sky over a grey concrete estate.", {"overall grey"}),
    ("A packed arena, thousands of fans sing.", {"many people in the background", "cluttered background"}),
    ("A three-legged dog chases a ball.", {"three legs"}),
    ("An octopus opens a jar.", {"extra limbs"}),
    ("A boy moonwalks over the gym floor.", {"walking backwards"}),
    ("A Dutch angle on a spy in a stairwell.", {"tilted camera"}),
    ("Violently shaking camera, plaster falls.", {"camera shake"}),
    ("Drone shot over a fjord.", {"aerial view"}),
    ("Karaoke clip with subtitles along the bottom.", {"subtitles"}),
    ("Her voice echoes through the gorge.", {"echo"}),
    ("A first date full of long awkward pauses.", {"awkward pauses"}),
    ("The stage light dies, fade to black.", {"transition to black"}),
])
def test_what_is_asked_for_is_not_forbidden(prompt: str, gone: set[str]) -> None:
    assert set(TERMS.split(", ")) - set(fitted(TERMS, prompt).split(", ")) == gone


@pytest.mark.parametrize("prompt", [
    "The radio hisses static while a woman dances.", "A painter whistles while painting a fence white.",
    "A grey heron takes off from a sunlit canal.", "An empty stadium at dawn, one groundskeeper rakes.",
    "A three-legged race at the fete.", "A shaking dog sprays water over the porch.", "Camera tilts up to the tower.",
    "A handheld fan whirs beside a cradle.", "A drone delivers a parcel to a balcony.", "A field of golden grain, clear sky.",
    "No blur, no grain, no camera shake: a heron fishes.", "Not a cartoon, not anime: dough rises.",
    "She is still running when the sun comes up.", "A helium balloon over the roofs.", "He says: \"Static. Echo. Blurry.\"",
    "The naked truth about nudity in art, a lecture.",
])
def test_look_alikes_forbid_nothing(prompt: str) -> None:
    assert fitted(TERMS, prompt) == TERMS


def test_terms_stay_as_written_with_weights_and_brackets() -> None:
    assert fitted("(blurry, sketch, cartoon, anime:1.4), text, or watermark.", "Anime fox") == "(blurry, sketch:1.4), text, or watermark."
    assert fitted("(anime, blurry), has_subtitles", "Anime fox with yellow subtitles") == "(blurry)"
    assert fitted("静态，过曝，多余的手指", "A static tripod shot of a mill") == "过曝，多余的手指"


def test_a_term_that_no_table_knows_is_taken_at_its_word() -> None:
    assert fitted("umbrellas, rotating camera, fog", "The camera slowly rotates around a man with an umbrella") == "fog"


def test_every_topic_asks_for_something_and_is_forbidden_by_something() -> None:
    assert all((topic.cues or topic.says) and topic.bans for topic in bans.topics())
    names = [topic.name for topic in bans.topics()]
    assert len(names) == len(set(names)) > 40

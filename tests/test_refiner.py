"""The rule refiner: cues, scope, which side stays, mending, negative prompts, batch."""

from __future__ import annotations

import pytest

from director.refiner import cues, mending
from director.refiner.batch import refine_record
from director.refiner.rules import refine_text

CONTRADICTIONS = [
    ("A fox in anime style trots home. Photorealistic fur throughout.", "anime", "photorealistic", "trots home"),
    ("Watercolour illustration of a harbour, glossy 3D render, gulls", "watercolour", "3d render", "gulls"),
    ("A snowy street in deep winter, boys in the hot summer heat", "winter", "summer", "boys"),
    ("Cloudless sky. Torrential rain soaks the soldiers.", "cloudless", "rain", "soldiers"),
    ("The camera is completely static. The camera circles the dancer.", "static", "circles", "dancer"),
    ("Pan left across the shelf, pan right across the shelf simultaneously", "pan left", "pan right", "shelf"),
    ("Extreme close-up of a ring, extreme wide shot of the hall, single frame", "close-up", "wide shot", "hall"),
    ("Low angle shot of a tower, bird's eye view, gulls", "low angle", "bird's eye", "tower"),
    ("Shot on a 14mm ultra-wide lens, 200mm telephoto compression, a taxi", "14mm", "200mm", "taxi"),
    ("Time-lapse of a rose, super slow motion", "time-lapse", "slow motion", "rose"),
    ("Black and white footage of a fair, vibrant saturated colours", "black and white", "vibrant", "fair"),
    ("A 6-second clip of a swan. The video lasts 15 seconds.", "6-second", "15 seconds", "swan"),
    ("Exactly four nurses walk in. The seven nurses wave.", "four", "seven", "wave"),
    ("The vase is made of glass. The wooden vase stands on the sill.", "glass", "wooden", "sill"),
    ("The cat is sleeping soundly. The cat jumps over a fence at the same moment.", "sleeping", "jumps", "fence"),
    ("Completely silent. Deafening techno music pounds through the club.", "silent", "techno", "club"),
    ("One continuous take with no cuts, rapid jump cuts every second, a chef", "continuous", "jump cuts", "chef"),
    ("Crisp 8K footage, grainy VHS tape quality, a skater", "8k", "vhs", "skater"),
    ("Caméra fixe sur un boulanger, la caméra tourne autour de la table.", "fixe", "tourne", "boulanger"),
    ("モノクロの街、鮮やかな色彩、少女が走る。", "モノクロ", "鮮やか", "少女"),
]
CLEAN = [
    "The city slowly turns from photorealistic into anime as she walks.", "At night a baker stares at a poster of a sunny beach.",
    "A static camera watches cars race past.",
    "A man pans for gold in a cold river, locked-off camera.", "A black and white cat on a colourful rug.",
    "A warm kitchen while a blizzard rages outside the window.", "A lone man in a crowded station.",
    "Two red kites and a blue kite over the hill.", "The chameleon turns from green to red.", "Slow motion of a fast motorcycle.",
    "No music, only rain and a dog barking loudly.",
    "A 10 second video made of three shots, 3 seconds each.", "Shot 1: night, a harbour. Shot 2: noon, the same harbour.",
    "The statue of a running horse stands motionless in the square.",
    "A woman sits on a train racing through the desert.", "Pixar-like mouse with realistic fur.",
    "Dolly zoom: dolly in while zooming out.", "A night-shift nurse walks home in the morning light.",
    "Ein Plakat mit einem Sommerstrand hängt im verschneiten Bahnhof.", "Une rue de nuit, puis le soleil se lève.",
]


@pytest.mark.parametrize(("prompt", "one", "other", "stays"), CONTRADICTIONS)
def test_one_side_stays(prompt: str, one: str, other: str, stays: str) -> None:
    out = refine_text(prompt)
    low = out.prompt.lower()
    assert (one in low) != (other in low)
    assert stays in low
    assert out.found


@pytest.mark.parametrize("prompt", CLEAN)
def test_clean_prompts_come_out_untouched(prompt: str) -> None:
    out = refine_text(prompt)
    assert (out.prompt, out.found) == (prompt, ())


def test_a_later_correction_wins() -> None:
    assert "night" not in refine_text("Night in a harbour. Actually make it morning: men mend nets in the morning light.").prompt.lower()


def test_the_majority_wins_over_one_stray_sentence() -> None:
    out = refine_text(
        "A cartoon short about a toaster. Squash and stretch, exaggerated poses, bouncy animation, big expressive eyes. "
        "Everything is photorealistic.")
    assert "photorealistic" not in out.prompt
    assert "squash and stretch" in out.prompt.lower()


def test_stress_wins_over_first_mention() -> None:
    assert "grainy VHS" in refine_text("Crisp 4K footage of a pier. It absolutely must be grainy VHS footage.").prompt


def test_the_project_style_decides_a_tie() -> None:
    prompt = "Watercolour style, glossy 3D render style, a hen"
    assert "3D render" in refine_text(prompt, style="glossy 3d render").prompt
    assert "Watercolour" in refine_text(prompt).prompt


def test_an_action_is_never_dropped_for_a_state() -> None:
    assert "sprints across the yard" in refine_text("The sleeping dog, fast asleep throughout, sprints across the yard after a hen.").prompt


def test_numbers_are_replaced_not_cut_out() -> None:
    out = refine_text("Exactly three geese stand in a row. The five geese honk.")
    assert out.prompt == "Exactly three geese stand in a row. The three geese honk."


def test_sentences_stay_sentences() -> None:
    out = refine_text("A painter works on a pier in bright noon daylight. Midnight, stars over the water.")
    assert "  " not in out.prompt
    assert " ." not in out.prompt
    assert out.prompt[0].isupper()
    assert out.prompt.endswith(".")


def test_scope_of_cues() -> None:
    assert any(c.axis == "time" and c.value == "night" for c in cues.read("A harbour at night"))
    assert not cues.read("A sunrise-shaped lamp on a shelf")
    assert not any(c.axis == "medium" for c in cues.read("She holds a cartoon drawing of a boat"))
    assert not any(c.axis == "motion" for c in cues.read("Static on the old television hisses"))


@pytest.mark.parametrize(("prompt", "cut", "left"), [
    ("A dog, at night, sits by a lake.", "at night", "A dog sits by a lake."),
    ("An old crow, on a wire, and wind.", "on a wire", "An old crow, and wind."),
    ("A lake. Slow motion. Gulls cry.", "Slow motion", "A lake. Gulls cry."),
])
def test_mending_removes_commas_articles_and_empty_parts(prompt: str, cut: str, left: str) -> None:
    cue = cues.Cue("time", "x", prompt.index(cut), prompt.index(cut) + len(cut), cut)
    assert mending.removed(prompt, (cue,)) == left


def test_batch_has_the_published_shape() -> None:
    out = refine_record({"id": "p1", "prompt": "A vertical 9:16 clip of a goat, 16:9 widescreen", "negative": "blurry, goat hair"})
    assert out["id"] == "p1"
    assert set(out["found"][0]) >= {"axis", "spans", "kept", "dropped"}
    assert out["added"] == []
    assert out["negative"] == "blurry, goat hair"
    assert "negative" not in refine_record({"id": "p2", "prompt": "A goat"})


def test_odd_prompts_do_not_break_it() -> None:
    for prompt in ("", ",,,", "((((", "\\d+[a-z", "{x} %s $HOME", "🙂" * 50, "a " * 2000):
        assert isinstance(refine_text(prompt).prompt, str)


@pytest.mark.timeout(60)                     # a few seconds; benchmarks measure, tests only stop what hangs
def test_a_hundred_prompts_take_a_few_seconds() -> None:
    for prompt in CLEAN * 5:
        refine_text(prompt)

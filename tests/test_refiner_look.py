"""Mood, colour, light, sharpness and ornament: how people word them, and what only looks like them."""

from __future__ import annotations

import pytest

from director.refiner import cues
from director.refiner.rules import refine_text

READ = [
    ("bleak and hopeless throughout", "mood", "noir"), ("tone: grim and mournful", "mood", "noir"), ("Nordic noir gloom", "mood", "noir"),
    ("a slow-burning sense of doom", "mood", "noir"), ("dark psychological thriller tone", "mood", "noir"),
    ("adorable, heart-warming tone", "mood", "sweet"), ("everything feels joyful", "mood", "sweet"), ("a cosy hygge mood", "mood", "sweet"),
    ("laugh-out-loud funny", "mood", "sweet"), ("limited to black and cream", "colour", "mono"), ("zero colour", "colour", "mono"),
    ("two colours only, black and red", "colour", "mono"), ("desaturated to pure grey", "colour", "mono"),
    ("burst in saturated turquoise, magenta and yellow", "colour", "vivid"), ("maximum saturation", "colour", "vivid"),
    ("shocking pink and electric blue", "colour", "vivid"), ("bold primary colours", "colour", "vivid"),
    ("subdued earth tones", "colour", "muted"), ("dull greys and browns", "colour", "muted"),
    ("warm tungsten practicals", "palette", "warm"), ("2700K warm light", "palette", "warm"), ("a hot orange grade", "palette", "warm"),
    ("cold, clinical fluorescent tubes", "palette", "cool"), ("sterile white LED light", "palette", "cool"),
    ("glacial tones", "palette", "cool"), ("flat, bright, even lighting", "light", "bright"),
    ("stadium floodlights at full power", "light", "bright"), ("lit only by the glow of a phone", "light", "dark"),
    ("engulfed in darkness", "light", "dark"), ("one guttering candle is the only light", "light", "dark"),
    ("undiffused light", "hardness", "hard"), ("venetian-blind shadows", "hardness", "hard"),
    ("soft fill from every side", "hardness", "soft"), ("diffused through silk", "hardness", "soft"),
    ("Pristine digital sharpness", "clarity", "clean"), ("clean, sharp digital image", "clarity", "clean"),
    ("the highest possible resolution", "clarity", "clean"), ("worn VHS look", "clarity", "rough"), ("smeared edges", "clarity", "rough"),
    ("dirt and scratches on the film", "clarity", "rough"), ("cheap flip-phone quality", "clarity", "rough"),
    ("background completely blurred", "focus", "shallow"), ("only her eyes in focus", "focus", "shallow"),
    ("sharp to the horizon", "focus", "deep"), ("the whole scene in crisp focus", "focus", "deep"),
    ("ornamented to the last inch", "ornament", "ornate"), ("Byzantine splendour", "ornament", "ornate"),
    ("plain white walls, nothing else", "ornament", "plain"), ("nothing decorative", "ornament", "plain"),
]
CLEAN = [
    "Warm lamplight in the window, cold blue snow outside.",
    "Golden light spills from the bakery onto the cold blue street.",
    "A cheerful clown eats lunch alone in a gloomy, empty circus tent.",
    "The dark thriller ends with a joyful reunion.",
    "A white room with one red chair.",
    "A bright light at the end of a dark tunnel.",
    "Soft light through the window, hard shadows on the wall outside.",
    "4K video of an old VHS tape being pulled apart.",
    "Low-quality fur coats hang beside pristine silk.",
    "Shot on grainy 16mm and scanned at 4K so that every grain is crisp; harvest in Puglia.",
    "On a grainy CCTV monitor the thief waves; the room itself is razor-sharp.",
    "Cinematic lighting, soft shadows, shallow depth of field, 4K, film grain.",
    "Shallow water, deep focus of the diver on her breath.",
    "Only red and white tulips grow in this field; the sky is deep blue.",
    "Ornate frames hang on a plain white wall.",
    "An underexposed negative hangs in the brightly lit darkroom sink.",
    "A funeral in bright sunshine, people laugh and cry.",
    "Nothing green but the door; the door is bright green.",
]
PAIRS = [
    ("Absolutely nothing red in the picture. A fire engine in bright red races past.", "nothing red", "bright red"),
    ("Everything yellow is banned from this spot. A canary-yellow taxi stops.", "banned", "canary"),
    ("Cold, sterile LED lighting. No, make that warm candle glow. Two lawyers sign papers.", "sterile", "candle glow"),
    ("Crystal-clear 8K. It must look like a tenth-generation VHS dub. A magician loses a rabbit.", "8k", "vhs"),
    ("Everything feels oppressive and doomed. Everything feels light-hearted and silly. A man waters a cactus.", "doomed", "silly"),
]


@pytest.mark.parametrize(("phrase", "axis", "value"), READ)
def test_a_look_is_read_in_any_wording(phrase: str, axis: str, value: str) -> None:
    text = f"A heron lands on the jetty, {phrase}, soft wind."
    assert value in [c.value for c in cues.read(text) if c.axis == axis and c.strength == "sure"]


@pytest.mark.parametrize("prompt", CLEAN)
def test_two_things_that_go_together_stay(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt


@pytest.mark.parametrize(("prompt", "one", "other"), PAIRS)
def test_of_two_looks_one_stays(prompt: str, one: str, other: str) -> None:
    low = refine_text(prompt).prompt.lower()
    assert (one in low) != (other in low)


def test_cues_that_overlap_and_say_the_same_are_one() -> None:
    assert "hard black shadows like knives" in [c.text for c in cues.read("Pears on a table, hard black shadows like knives.")]


@pytest.mark.parametrize(("prompt", "one", "other"), [
    ("Mood board: dread, grief, suffocation. Mood board: giggles, confetti, sunshine. A postman opens a gate.", "dread", "giggles"),
    ("Everything on screen should be live footage. The whole trailer looks like a page torn from a 1960s comic.", "live footage", "comic"),
    ("The grade leans heavily into cold steel blues. The grade leans heavily into toasted oranges. A dog naps.", "steel", "toasted"),
])
def test_weak_words_count_where_they_are_said_of_the_picture(prompt: str, one: str, other: str) -> None:
    low = refine_text(prompt).prompt.lower()
    assert (one in low) != (other in low)


@pytest.mark.parametrize("prompt", [
    "Lighting: warm key, cool fill. A baker kneads dough.",
    "Mood: bittersweet, funny and sad at once. A clown packs his bag.",
    "The house is plain, the garden ornate. A gardener whistles.",
    "The film is about a real cartoonist. He draws ducks.",
    "Sound: a quiet room, one loud clock. An old man waits.",
])
def test_weak_words_that_are_mixed_or_of_things_stay(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt

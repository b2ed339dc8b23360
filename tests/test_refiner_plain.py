"""Descriptive prompts as people and rewriters write them: nothing in them contradicts, so nothing of them may change."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text

CLEAN = (
    # what a word of the lexicon is said of: a thing, not the picture
    "A climber under a blue sky, shot on 35mm film, granite walls.",
    "A tailor in a linen apron and a sun hat walks home through a winter storm.",
    "As the sun bathes the terraces, families pick grapes during the harvest season.",
    "In Klimt style, in the video, a river runs past a mill.",
    "As the camera pans, a cartoon mouse steals the cheese.",
    "Handheld footage, a fan blows air straight at the camera lens.",
    "A clay pot with earthy tones stands on a vibrant green cloth, its vibrant colors glowing.",
    "A slow-motion dive into a lake, natural motion blur, dramatic grading.",
    "In a warm kitchen a hand butters a roll with a browned exterior and a soft, airy interior.",
    "On a forest path, a fallen trunk lies on a carpet of moss.",
    "Close-up shot of a robot dog. Its chest and head have brass parts.",
    "A medium shot of a weaver, capturing the details of the loom and its threads.",
    "A close-up of a boxer, showing his full-body movements.",
    "The walls of a real kitchen, filmed on a phone, are adorned with abstract art.",
    # what comes from above or hangs there is not the camera
    "A low-angle shot of a cave, water drips from the ceiling.",
    "An aerial view of a stone arch, a brook flowing beneath the bridge.",
    "A wide shot, locked-off: a moth circles a bulb mounted on the wall, and the camera looks on.",
    "The camera is stationary, pointing upwards towards the crowns of the pines.",
    # whose it is
    "A goat leaps out of a basket and lands in a bigger basket standing next to a well.",
    "A snail is moving incredibly slowly, but a kite flies into its path.",
    "Two balls fall. The red ball bounces high, while the blue ball rolls away.",
    "A tawny cat and a white cat race through a yard. The tawny cat leads the way. The white cat follows closely.",
    "A stack of plates. A blue plate lies on a green plate. The green plate is chipped.",
    "The cottage, with its thatched roof and low windows, is surrounded by green fields.",
    "A girl is riding a pony on a sunny day. She is wearing a blue dress and black boots.",
    # one after the other
    "Next, she sank into a frozen lake and met a witch. She then crossed a forest. Afterward, she walked through a desert sandstorm.",
    "The cave has five chambers. He runs through the first two chambers and rests in the remaining three chambers.",
    "The camera glides forward over the reef. The camera then pulls back, revealing the entire scene.",
    "Everything looks flat, lifeless. 3-5s The boy dances. 5-7s Colors explode.",
    "Seasons change around a fence; autumn leaves swirl, and winter frost clings to its bars.",
    "The chairs, once adorned with intricate carvings, now boast a modern, minimalist design.",
    "A woman walks into a tidy parlour, sitting down on the sofa and opening a letter.",
    "From outside the window, the camera pushes into a barber shop.",
    "Rising gracefully, they reach for a lamp. The camera tilts down to the table.",
    "The ball ascends, spins, and descends behind the stand.",
    # both belong together
    "Two women inside a taxi, driving fast along a narrow road.",
    "The streets of an underwater village, coral on every roof.",
    "Tiny foxes made out of felt dance in a ring, 3d render, soft light.",
    "A man reads in a cosy living room. The background shows a lush green garden with roses.",
    "A waiter carries a tray, close-up medium shot.",
    "A snow-capped peak above a lake, cherry blossom trees on the shore.",
    "Elves walk down into a cave, arriving at an underground lake.",
)


@pytest.mark.parametrize("prompt", CLEAN)
def test_stays_as_it_is(prompt: str) -> None:
    out = refine_text(prompt)
    assert (out.prompt, out.found) == (prompt, ())


@pytest.mark.parametrize(("prompt", "gone"), [
    ("A surveillance camera view of a hall, the camera glides forward through it.", "surveillance camera view"),
    ("Muted earthy tones throughout, vivid saturated colours.", "vivid saturated colours"),
    ("Everything is made of felt. A photorealistic 3D render.", "felt"),
    ("An aerial view of a harbour, filmed from below the pier.", "from below"),
    ("The blue door opens. The door is green.", "green"),
    ("A snail creeps slowly, and the same snail races along.", "races"),
])
def test_still_found(prompt: str, gone: str) -> None:
    out = refine_text(prompt)
    assert out.found, prompt
    assert any(gone in text for clash in out.found for text in clash.spans)


@pytest.mark.parametrize("prompt", [
    "Low-angle view of a stork's nest high up on a barn roof.",
    "Master in 16:9, the logo kept in the middle so a 9:16 cut can be taken from it later.",
    "A girl in a present-day bedroom plays a video game set in ancient Rome.",
    "A dim stairwell, one brightly lit doorway at its end.",
    "Pantalla partida: a la izquierda estilo cómic, a la derecha plastilina en stop motion.",
])
def test_is_of_something_else(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt


def test_who_goes_stays_when_the_way_is_corrected() -> None:
    out = refine_text("A courier rides uphill through the harbour. Sorry, scratch that: she rides downhill to the quay.")
    assert out.prompt == "A courier rides through the harbour. Sorry, scratch that: she rides downhill to the quay."

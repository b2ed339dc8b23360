"""Sound, voices, text, format, cuts, frame rate and length: how people word them, and what only looks like them."""

from __future__ import annotations

import pytest

from director.refiner import cues, durations
from director.refiner.rules import refine_text

READ = [
    ("the soundtrack is mute", "sound", "silent"), ("audio: none", "sound", "silent"), ("stone-cold silence", "sound", "silent"),
    ("explosions every second", "sound", "loud"), ("an orchestra at fortissimo", "sound", "loud"),
    ("the dog barks incessantly", "sound", "loud"),
    ("music: none", "music", "none"), ("natural sound only", "music", "none"), ("a rousing brass fanfare plays", "music", "some"),
    ("set to a Vivaldi concerto", "music", "some"), ("big-band swing music", "music", "some"), ("joyful gospel choir", "tune", "glad"),
    ("a lament on bagpipes", "tune", "sad"), ("they never say a word", "speech", "none"), ("everyone talks at once", "speech", "some"),
    ("witty back-and-forth dialogue", "speech", "some"), ("no logos or text", "words", "none"), ("scrolling credits", "words", "some"),
    ("the company name appears in huge letters", "words", "some"), ("tall phone-story framing", "aspect", "tall"),
    ("shot vertically", "aspect", "tall"), ("classic CinemaScope width", "aspect", "wide"), ("filmed horizontally", "aspect", "wide"),
    ("a square video for the feed", "aspect", "square"), ("seamless, never cutting away", "take", "one"),
    ("frantic MTV editing", "take", "cuts"), ("chopped into twenty shots", "take", "cuts"), ("standard 24 frames/s", "fps", "24"),
    ("whispers every word", "voice", "hushed"), ("barely above a whisper", "voice", "hushed"), ("yells all her lines", "voice", "shouted"),
]
LENGTHS = [
    ("a five-second clip", 5), ("runs for one full minute", 60), ("Runtime 0:30", 30), ("a 1m30s film", 90),
    ("a one and a half minute reel", 90),
    ("The video lasts a minute and a half", 90), ("make it exactly twenty-five seconds long", 25), ("half a minute in total", 30),
    ("it should last three quarters of an hour", 2700), ("Five seconds, not a frame longer", 5), ("an hour-long video", 3600),
    ("the whole thing is over in five seconds", 5), ("TRT 1:15", 75), ("hold the shot for half a minute", 30),
]
NO_LENGTHS = ["at 5:30 pm a man waits", "a ten-minute walk", "after five seconds he jumps", "each shot 3 seconds",
              "boil it for six minutes"]
CLEAN = [
    "A silent monk rings a loud bell.",
    "Without a word she turns and leaves; the narrator explains why.",
    "He shouts into the phone; she, at the next table, whispers a prayer over her soup.",
    "He whispers every word; she yells every word.",
    "A phone on a table shows a vertical video; the shot is 16:9 widescreen.",
    "Deliver both 16:9 and 9:16 versions.",
    "A single shot of whisky, quick cuts of lime.",
    "No subtitles. A newspaper headline reads WAR OVER.",
    "A T-shirt with big bold letters, no titles.",
    "Letterbox on the door, vertical mail slot.",
    "A 20-second film, hold the last frame for 3 seconds.",
    "She holds her breath for two minutes in a 10-second timelapse.",
    "The first shot lasts 2 seconds, the second shot lasts 5 seconds.",
    "60 fps phone footage of a stop-motion set animated at 12 fps.",
]
PAIRS = [
    ("She whispers all her lines, barely audible. She screams all her lines at the top of her voice.", "whispers", "screams"),
    ("Five seconds, not a frame longer: a frog blinks. Hold the shot for half a minute.", "five seconds", "half a minute"),
    ("Runtime 0:15. Total length: one minute. A robin lands on a spade.", "0:15", "one minute"),
    ("Keep the frame free of any text. Giant yellow captions spell out every ingredient. A wok flames.", "free of any text", "captions"),
    ("Upright phone format, please. No, change that to classic landscape 16:9. A heron fishes.", "upright", "landscape"),
    ("A oner through the kitchen. Rapid-fire montage, a new angle every second. Plates fly.", "oner", "montage"),
]


@pytest.mark.parametrize(("phrase", "axis", "value"), READ)
def test_what_is_heard_and_delivered_is_read(phrase: str, axis: str, value: str) -> None:
    text = f"A heron lands on the jetty, {phrase}, soft wind."
    assert value in [c.value for c in cues.read(text) if c.axis == axis and c.strength == "sure"]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_lengths_are_read_in_any_wording(text: str, seconds: int) -> None:
    assert [float(parts[1]) for parts in durations.read(text)] == [seconds]


@pytest.mark.parametrize("text", NO_LENGTHS)
def test_times_that_are_no_length_of_the_film(text: str) -> None:
    assert durations.read(text) == []


@pytest.mark.parametrize("prompt", CLEAN)
def test_two_things_that_go_together_stay(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt


@pytest.mark.parametrize(("prompt", "one", "other"), PAIRS)
def test_of_two_orders_one_stays(prompt: str, one: str, other: str) -> None:
    low = refine_text(prompt).prompt.lower()
    assert (one in low) != (other in low)

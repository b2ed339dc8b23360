"""The neutral form goes in and out without loss, and what cannot be used is refused in one sentence."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from director.errors import BadInput
from director.model import Camera, Card, Shot, Storyboard
from director.neutral import Neutral, as_data, decode, encode, from_data
from director.vocabulary import Angle, Move, Pace, Size, Transition


def fixture() -> dict[str, Any]:
    """A film of two shots in the neutral form, as another program would write it."""
    shot = {
        "id": "s1", "duration": 5.0, "location": "workshop corner", "characters": ["Miso"],
        "prompt": "Miso, a small orange tabby cat, sorts tin cans on a workbench", "camera": "close-up on the paws, slow push-in",
        "lighting": "single warm desk lamp", "speed": 1.0, "takes": ["s1a", "s1b"], "take": "s1b", "transition": "cut",
        "sfx": "clinking tin", "narration": "", "caption": "", "volume": 1.0, "locked": False,
    }
    second = shot | {"id": "s2", "camera": "medium shot, static", "takes": [], "take": "", "transition": "crossfade"}
    return {
        "title": "The Tin Friend", "title_card": None, "end_card": None, "aspect": "16:9", "resolution": "1080p", "fps": 24,
        "style": "warm 3D animation, soft light", "grade": "neutral", "language": "en",
        "music": {"on": True, "mood": "gentle, wondering", "volume": 0.6},
        "voiceover": {"on": False, "voice": None, "language": "en"}, "captions": {"on": False, "language": "en"},
        "characters": [{"name": "Miso", "description": "Miso, a small orange tabby cat"}],
        "shots": [shot, second], "history": [], "exports": [],
    }


def changed(path: str, value: Any) -> dict[str, Any]:
    """The fixture with one field, found by a dotted path, set to something else."""
    data = copy.deepcopy(fixture())
    owner: Any = data
    *way, last = path.split(".")
    for step in way:
        owner = owner[int(step)] if step.isdigit() else owner[step]
    owner[int(last) if last.isdigit() else last] = value
    return data


def refusal(data: Any) -> str:
    with pytest.raises(BadInput) as caught:
        decode(data if isinstance(data, bytes | str) else json.dumps(data))
    message = str(caught.value)
    assert "\n" not in message and len(message) < 500
    return message


def test_words_too_long_for_the_picture_are_cut_and_told() -> None:
    read = decode(json.dumps(changed("title_card", {"text": "W" * 600})))
    assert read.storyboard.title_card == Card(text="W" * 299 + "…") and "600 characters" in read.notes[0]
    spread = decode(json.dumps(changed("title_card", "A" + "\n" * 400 + "B")))
    assert spread.storyboard.title_card == Card(text="A\nB") and spread.notes == ()
    assert decode(json.dumps(changed("shots.0.lower_third", "x" * 301))).notes[0].startswith("The lower third of shot 's1' has 301")
    assert "it has 5000 characters; 4000 are the most" in refusal(changed("shots.0.prompt", "p" * 5000))


def test_a_file_comes_back_as_it_went_in() -> None:
    text = json.dumps(fixture())
    assert json.loads(encode(decode(text))) == fixture()


def test_take_names_stay_with_their_shot() -> None:
    neutral = decode(json.dumps(fixture()))
    assert neutral.takes == {"s1": ("s1a", "s1b")}
    assert neutral.storyboard.shot("s1").take == "s1b"


def test_camera_words_are_read_and_kept() -> None:
    camera = from_data(fixture()).storyboard.shots[0].camera
    assert (camera.size, camera.move, camera.pace) == (Size.CLOSE_UP, Move.PUSH_IN, Pace.SLOW)
    assert camera.text() == "close-up on the paws, slow push-in"


@pytest.mark.parametrize("camera", [
    Camera(),
    Camera(size=Size.WIDE, angle=Angle.LOW, move=Move.TRUCK_LEFT, pace=Pace.NORMAL, lens="35 mm"),
    Camera(words="something nobody has a word for"),
    Camera(size=Size.FULL, words="a note that contradicts the size: extreme close-up"),
    *[Camera(size=size, move=move) for size, move in zip(Size, Move, strict=False)],
])
def test_no_camera_changes_on_the_way(camera: Camera) -> None:
    board = Storyboard(title="T", shots=(Shot(id="a", prompt="A fox runs", camera=camera),))
    assert decode(encode(Neutral(board))).storyboard == board


def test_what_only_director_knows_survives() -> None:
    shot = Shot(id="a", prompt="A fox runs", style="noir", grade="cold", seed=7, generator="animatic", dialogue="Hello", text="1926")
    board = Storyboard(title="T", shots=(shot,), seed=9, loop=True, story="A fox.\nIt runs.", title_card=Card(text="Fox", seconds=2.5))
    assert decode(encode(Neutral(board))).storyboard == board


def test_a_short_file_is_enough() -> None:
    text = '{"title": "Fox", "title_card": "Fox", "shots": [{"id": "a", "prompt": "A fox runs", "transition": "dissolve"}]}'
    board = decode(text).storyboard
    assert board.title_card == Card(text="Fox")
    assert board.shots[0].transition is Transition.CROSSFADE


@pytest.mark.parametrize("card", ["", "  ", {}, {"text": ""}, {"text": " ", "seconds": 3}, {"position": "start"}])
def test_a_card_without_words_is_no_card(card: object) -> None:
    assert decode(json.dumps({"title": "Fox", "title_card": card, "shots": [{"id": "a", "prompt": "A fox"}]})).storyboard.title_card is None


@pytest.mark.parametrize(("path", "value", "said"), [
    ("shots.0.durration", 4.0, "'s1.durration'. Did you mean 'duration'?"),
    ("exec", "rm -rf /", "'exec'"),
    ("music.volum", 1, "'music.volum'. Did you mean 'volume'?"),
    ("characters.0.age", 3, "'characters.age'"),
    ("aspect", "5:2", "Known: 16:9, 9:16, 1:1"),
    ("resolution", "8k", "Known: 720p, 1080p, 1440p, 4k"),
    ("shots.0.transition", "explode", "shot 's1'"),
    ("shots.0.duration", -3, "shot 's1', duration"),
    ("shots.0.duration", "3", "shot 's1', duration"),
    ("shots.0.duration", True, "shot 's1', duration"),
    ("shots.1.id", "s1", "two shots have the same id"),
    ("shots.1.id", "../../etc", "shot '../../etc', id"),
    ("shots.0.prompt", "x" * 5000, "shot 's1', prompt"),
    ("shots.0.camera", 5, "camera of shot 's1'"),
    ("shots.0.takes", "s1a", "takes of shot 's1'"),
    ("shots.0.takes", ["s1a", "s1a"], "twice"),
    ("shots.0", "a fox", "id and a prompt"),
    ("shots", [], "shots"),
    ("shots", {"1": {}}, "list"),
    ("shots", [{"id": f"s{n}", "prompt": "x"} for n in range(500)], "shots"),
    ("shots.0.duration", 10**400, "duration"),
    ("fps", 1000, "fps"),
    ("title", "x" * 1000, "title"),
])
def test_what_cannot_be_used_is_named(path: str, value: Any, said: str) -> None:
    assert said in refusal(changed(path, value))


@pytest.mark.parametrize(("text", "said"), [
    ("", "not valid JSON"),
    ("[]", "one JSON object"),
    ('{"title": "a", "shots": [{"id": "s1", "prompt": "x", "duration": NaN}]}', "NaN"),
    ('{"title": "a", "shots": [{"id": "s1", "prompt": "x", "duration": 1e999}]}', "1e999"),
    ('{"title": "a", "title": "b"}', "twice"),
    ("[" * 100_000, "nested too deeply"),
    ('{"fps": ' + "9" * 10_000 + "}", "far too long"),
    (b"\xff\xfe\x00\x01", "UTF-8"),
    (b" " * 5_000_000, "larger than 4 MB"),
])
def test_broken_files_are_told_plainly(text: bytes | str, said: str) -> None:
    assert said in refusal(text)


def test_words_that_cannot_be_shown_are_dropped() -> None:
    board = from_data(changed("title", "Fox\x00\x1b[2J \ud800")).storyboard
    assert board.title == "Fox[2J "
    assert as_data(Neutral(board))["title"] == "Fox[2J "

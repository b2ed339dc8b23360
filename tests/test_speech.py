"""What is said in a shot: who says which words when, and which edits of words are another picture."""

from __future__ import annotations

import math
from typing import Any

import pytest

from director.model import Character, Shot, Storyboard, Voiceover
from director.speech import ESTIMATE, lines, placed, speeches, syllables
from director.toolbox.pictures import to_film

CAST = (Character(name="Mara", description="Mara, a baker"), Character(name="Otto", description="Otto, a robot"))


def board(*shots: Shot, **more: Any) -> Storyboard:
    return Storyboard(title="Bread", shots=shots, characters=CAST, **more)


def shot(dialogue: str = "", number: int = 1, **more: Any) -> Shot:
    usual = {"id": f"s{number}", "prompt": "Mara meets Otto", "characters": ("Mara", "Otto"), "dialogue": dialogue, "duration": 6.0}
    return Shot(**{**usual, **more})


def test_turns_go_to_who_is_named_before_them() -> None:
    said = lines(shot("Mara: Good morning! Otto: It is 10:30. Note: the bread is hot."), board(shot()))
    assert [(line.who, line.text) for line in said] == [("Mara", "Good morning!"), ("Otto", "It is 10:30. Note: the bread is hot.")]
    assert said[0].voice != said[1].voice


def test_without_a_name_the_first_in_the_shot_speaks() -> None:
    assert lines(shot("Hello."), board(shot()))[0].who == "Mara"
    assert lines(Shot(id="s1", prompt="A presenter at a desk", dialogue="Hello."), board(shot()))[0].who == ""
    assert lines(Shot(id="s1", prompt="A presenter at a desk", dialogue="Presenter: Hello."), board(shot()))[0].who == "Presenter"


def test_who_is_not_in_the_picture_moves_no_lips() -> None:
    alone = shot("Otto: Where are you?", characters=("Mara",), prompt="Mara waits")
    off = shot("Otto (V.O.): Where are you? Mara: Here!")
    assert not lines(alone, board(alone))[0].seen
    assert [speech.who for speech in speeches(off, board(off), ESTIMATE, 6.0)] == ["Mara"]


def test_words_are_timed_by_their_syllables_with_pauses_at_stops() -> None:
    one, long_, after = ESTIMATE.timed("Go. Unbelievable bread", "en", None, math.inf)
    assert long_.end - long_.start > 2.5 * (one.end - one.start)
    assert long_.start - one.end > 0.3 and after.start == long_.end
    assert [syllables(word) for word in ("bread", "table", "shine", "banana", "собака", "こんにちは", "42")] == [1, 2, 1, 3, 3, 5, 2]


def test_speech_stays_inside_its_shot_and_hurries_where_it_must() -> None:
    short = shot("Mara: One two three four five six seven eight nine ten.", duration=2.0)
    hurried = placed(short, board(short), ESTIMATE)[0]
    relaxed = placed(short.but(duration=8.0), board(short), ESTIMATE)[0]
    assert hurried.words[-1].end < relaxed.words[-1].end
    assert all(word.end <= 2.0 for speech in speeches(short, board(short), ESTIMATE, 2.0) for word in speech.words)


def test_a_faster_shot_moves_the_lips_in_the_takes_own_seconds() -> None:
    plain, fast = shot("Mara: Hello there."), shot("Mara: Hello there.", duration=12.0, speed=2.0)
    a, b = (speeches(each, board(each), ESTIMATE, each.duration)[0].words for each in (plain, fast))
    assert [word.start * 2 for word in a] == pytest.approx([word.start for word in b], abs=0.01)


def test_sung_words_are_drawn_out() -> None:
    spoken, sung = shot("Mara: Silent night."), shot("Mara: Silent night.", prompt="Mara sings to Otto")
    a, b = (placed(each, board(each), ESTIMATE)[0].words[-1].end for each in (spoken, sung))
    assert b > 1.8 * a and lines(sung, board(sung))[0].sung


def test_a_line_spoken_on_screen_is_another_picture_and_a_narrators_is_not() -> None:
    before = board(shot("Mara: Hello."), shot(number=2, narration="The bread rises."),
        shot("Otto: Bolts.", number=3, narration="He waits."))
    assert to_film(before, before.but(shots=(shot("Mara: Goodbye."), *before.shots[1:]))) == ("s1",)
    told = [each.but(narration="Far away, in a much longer sentence, bread is rising.") for each in before.shots[1:]]
    assert to_film(before, before.but(shots=(before.shots[0], *told))) == ()
    assert to_film(before, before.but(voiceover=Voiceover(voice="deep"))) == ()


def test_what_nobody_asks_for_is_no_part_of_a_takes_address() -> None:
    from director.attempts import first_request
    from director.roles import Capabilities, Refinement

    mute = shot()
    request = first_request(mute, board(mute), Refinement("Mara meets Otto"), Capabilities(stages=True))
    assert "speech" not in request.asked()
    assert "speech" not in first_request(shot("Hi."), board(shot()), Refinement("Mara meets Otto"), Capabilities()).asked()

"""What is said is done to its last word or asked about; complaints, wishes and plain requests come to the same."""

from __future__ import annotations

import pytest
from tin_friend import order, said


@pytest.mark.parametrize("message", [
    "all transitions as crossfades and a trampoline", "put the title in Spanish", "title in big red letters", "I don't like shot 1",
    "play it backwards", "after the waking, go straight to the window", "font: comic sans",
    'insert a title "Part Two" before 3',
])
def test_what_is_not_understood_to_the_end_is_asked_and_changes_nothing(message: str) -> None:
    done = said(message)[0]
    assert done.asked and not done.changed and done.board == said("how long is it")[0].board, done.said


@pytest.mark.parametrize("message", ["make the last two the same length", "music fades out at the end"])
def test_what_is_so_already_is_said_to_be_so(message: str) -> None:
    done = said(message)[0]
    assert not done.asked and not done.changed and "Nothing was changed" in done.said, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("I wish it were snowing in shot 1", "it should snow in shot 1"), ("what if Bolt had two eyes", "Bolt should have two eyes"),
    ("shot 2 isn't needed", "remove shot 2"), ("we could do without the music", "no music"),
    ("5 seconds for 2, the rest is fine", "5 seconds for 2"),
    ('"Tin Hearts" would be a better title', "title: Tin Hearts"), ("subtitles on, in french", "subtitles in French"),
    ("everything 10% shorter", "everything shorter by 10%"), ("I want 1 and 2 to trade places", "swap 1 and 2"),
    ("sound effects off", "remove all sound effects"), ("der Roboter soll rot sein", "the robot should be red"),
    ("make the eye red in 3 but not in 4", "make the eye red in 3"), ("add a beat at the end of 2", "make 2 1 second longer"),
    ("begin the film with a copy of shot 4", "put a copy of shot 4 at the start"),
])
def test_other_words_for_the_same(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board and one.changed and not one.asked, one.said


def test_a_sound_that_is_complained_of_goes() -> None:
    assert said("the engine hum is awful")[1].board().shot("s1").sfx == ""


def test_too_much_of_a_colour_is_less_of_it() -> None:
    assert "blue" not in said("too much blue in shot 1")[1].board().shot("s1").lighting


def test_the_light_of_one_shot_in_another() -> None:
    board = said("same light in 4 as in 2")[1].board()
    assert board.shot("s4").lighting == board.shot("s2").lighting == "warm desk lamp"


def test_from_where_the_camera_looks_is_kept_as_it_is_said() -> None:
    assert "from behind" in said("shot 4 from behind")[1].board().shot("s4").camera.text()


def test_it_is_what_the_last_change_was_about() -> None:
    music = said("no music", "put it back on but quieter")[1].board().music
    assert music.on


def test_two_files_in_one_message() -> None:
    done = said("need two files: 16:9 in 1080p for youtube and a 1:1 for insta")[0]
    assert [(each.aspect, each.format) for each in done.exports] == [("16:9", "mp4"), ("1:1", "mp4")]


def test_the_narrator_is_switched_on_and_gets_a_voice() -> None:
    board = said("narrator ON, with a young girl's voice")[1].board()
    assert board.voiceover.on and board.voiceover.voice == "young girl" and not any(shot.narration for shot in board.shots)


def test_one_change_among_several_is_done_again() -> None:
    assert order(said("swap 3 and 4", "undo", "ok redo that swap after all")[1].board()) == "s1 s2 s4 s3"


@pytest.mark.parametrize("message", ["make the fade at the end longer", "merge 3 and 4 and give the result 8 seconds",
                                     "match the look of 4 to 2",
                                     "shot 4 right at the start as a teaser", "iris out at the end"])
def test_nothing_is_guessed(message: str) -> None:
    assert said(message)[0].asked, said(message)[0].said


def test_two_quotations_are_two_wishes() -> None:
    board = said('narration for 2: "Nobody came." and for 4: "Until now."')[1].board()
    assert [board.shot(each).narration for each in ("s2", "s4")] == ["Nobody came.", "Until now."]


def test_one_shot_is_muted_and_the_music_stays() -> None:
    board = said("mute the race but keep the music")[1].board()
    assert [shot.volume for shot in board.shots] == [1, 1, 1, 0] and board.music.on


def test_a_thing_that_should_be_longer_is_no_shot() -> None:
    done = said("Miso's tail should be longer")[0]
    assert done.asked and not done.changed, done.said

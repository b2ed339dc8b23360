"""Nothing is changed that was not meant: moments of the film, remarks around a wish, parts that speak of what the others leave behind."""

from __future__ import annotations

import pytest
from tin_friend import ROBOT, a_film, order, said

FILM = a_film()


@pytest.mark.parametrize(("message", "id"), [
    ("there is a strange extra cat at 0:06", "s2"), ("it jumps at 9 seconds", "s3"), ("an ugly smear at 0:02, regenerate that shot", "s1"),
    ("around second 13 something weird pops up", "s4"), ("Bolt's arm vanishes in the last shot", "s4"),
    ("the helmet disappears halfway through 2", "s2"),
])
def test_a_fault_at_a_moment_is_filmed_again_and_nothing_else_changes(message: str, id: str) -> None:
    done, _ = said(message)
    assert done.film == (id,) and done.board.seconds == FILM.seconds, done.said
    assert [shot.prompt for shot in done.board.shots] == [shot.prompt for shot in FILM.shots]


def test_a_time_within_a_shot_is_where_it_is_cut() -> None:
    done, _ = said("break shot 1 up at the 3 second mark")
    assert [shot.duration for shot in done.board.shots[:2]] == [3.0, FILM.shots[0].duration - 3.0]


def test_a_length_of_the_film_is_no_moment_of_it() -> None:
    assert said("make it 0:12 long")[0].board.seconds == 12


@pytest.mark.parametrize(("message", "prompt"), [
    ("one extra scene after 4 please - they bump into a door", "they bump into a door"),
    ("after shot 1 I'd like a quick cutaway to a blinking warning light", "a blinking warning light"),
    ("add a shot of the planet from space before everything else", "the planet from space"),
    ("I want one more shot after the race where both of them collapse laughing", "both of them collapse laughing"),
    ("right after the robot lights up, one more shot: a door opens", "a door opens"),
    ("slip in a two second shot of the tail right after 2", "the tail"),
])
def test_a_new_shot_shows_what_is_seen_and_not_how_it_was_asked_for(message: str, prompt: str) -> None:
    done, _ = said(message)
    assert [shot.prompt for shot in done.board.shots if shot.id not in {each.id for each in FILM.shots}] == [prompt], done.said


@pytest.mark.parametrize("message", [
    "bigger letters for the title", "credits at the end with my name", "make the cat scene shorter", "put dissolves between the two",
    "Bolt's legs are missing sometimes", "make the first shot look like the last", "the corridor should be dirty and shot from above",
    "start on the planet, end on the robot", "please change the ending so that Bolt waves and make it 2 seconds longer", "do shot 4 in "
        "black and white with really vivid colours", "throw it all away, wipe every shot",
])
def test_what_is_unclear_or_cannot_be_changes_nothing(message: str) -> None:
    done, past = said(message)
    assert past.board() == FILM and not done.film, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("remove the first shot and make the new first shot 6 seconds", "make shot 2 6 seconds. remove shot 1"),
    ("lose shot 2, put shot 4 first and give everything a blue tint", "give 1, 3 and 4 a blue tint. remove 2. move the last shot to the "
        "start"),
    ("make the music sadder and also lower it, and no sound in the first shot", "sadder music. music quieter. mute shot 1"),
    ("captions in Italian, the music quieter, and make it square", "music quieter. captions in Italian. square"),
    ("can the captions be in spanish and the voice too", "captions in spanish. the narrator should be in spanish"),
    ("make 2 darker, 3 brighter and cut 4 by one second", "make 2 darker. make 3 brighter. make 4 1 second shorter"),
    ("use the second take of 3, move it before 2 and rename the film to Rolling", "take 2 of shot 3. title: Rolling. move 3 before 2"),
    ("turn the planet green, drop shot 3 and export as gif", "make the planet green. remove shot 3. export as gif"),
    ("stretch the ending by two secs", "make shot 4 2 seconds longer"), ("shot 2 feels rushed, give it another second", "2 one second "
        "longer"),
    ("Give Bolt a red scarf in the last shot only", "give Bolt a red scarf in shot 4"), ("shot 3 take 2 please", "take 2 of shot 3"),
    ("pull the camera back in shot 2, it's too tight", "pull back in shot 2"), ("pan left to right across 2", "pan right in 2"),
])
def test_each_part_of_a_message_on_its_own(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board and one.exports == other.exports and not one.asked, one.said


@pytest.mark.parametrize(("message", "plain"), [
    ("cut the second shot, I don't need it, and extend the third by 2 s", "make 3 2 seconds longer. remove 2"),
    ('The second shot needs a caption ("Wow!") and should be a second longer', 'caption on 2: "Wow!". make 2 one second longer'),
    ("no slow push-in in 2, handheld instead", "handheld camera in 2"),
    ("remove the torch from 2 and make it darker", "remove the torch from 2. make shot 2 darker"),
    ('put the text "hi" on 2 and make it darker', 'text "hi" on 2. make shot 2 darker'),
    ("give Miso a moustache but just in shot 3", "give Miso a moustache in shot 3"),
    ("take 2 for the first and the third", "take 2 of shot 1. take 2 of shot 3"), ("roll shot 2 two more times", "two more takes of shot "
        "2"),
    ("the middle ones a bit longer", "2 and 3 a bit longer"), ("can the last shot fade slowly to white", "shot 4: fade to white"),
    ("let's have one last image: a lamp", "add a shot at the end: a lamp"), ("make the corridr shot blue", "make the corridor shot blue"),
    ("la dernière scène doit être plus longue de 2 secondes", "make the last shot 2 seconds longer"),
    ("die Kamera in 4 soll wackeln", "handheld camera in 4"), ("Bolt should look proud as he races down the corridor", "make Bolt proud "
        "in shot 4"),
])
def test_a_wish_reaches_the_shots_that_were_meant(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board != FILM and not one.asked, one.said


@pytest.mark.parametrize(("setup", "message"), [
    ("mute 1", "keep the title but undo the rest"), ("no music", "mach den Roboter viel knuddeliger als süß"),
])
def test_half_a_sentence_is_no_text_of_the_film(setup: str, message: str) -> None:
    before, after = said(setup)[0].board, said(setup, message)[0]
    assert after.board == before and after.asked, after.said


def test_between_them_is_between_the_two_as_they_stand_then() -> None:
    done, _ = said("swap 1 and 2 and put a crossfade between them")
    assert order(done.board) == "s2 s1 s3 s4"
    assert [shot.transition.value for shot in done.board.shots] == ["crossfade", "cut", "cut", "cut"]


def test_the_first_one_after_another_take_is_a_take() -> None:
    done, _ = said("use take 3 of shot 3", "no, the first one after all")
    assert done.board.shot("s3").take == "s3a" and not done.film


def test_the_film_named_behind_a_shot_is_the_film() -> None:
    done, _ = said("make the planet red in shot 1 only, and the film 12 seconds")
    assert done.board.seconds == 12 and "red planet" in done.board.shots[0].prompt


def test_a_duck_is_no_loudness() -> None:
    done, _ = said("hide a rubber duck somewhere in every shot")
    assert all("rubber duck" in shot.prompt and shot.volume == 1.0 for shot in done.board.shots)


def test_back_to_before_any_change() -> None:
    assert said("title X", "mute 1", "go back to the original version, before I changed anything")[1].board() == FILM


def test_looks_that_follow_a_part_are_no_part() -> None:
    assert ROBOT in said("shot 3 but at night with only Bolt's eye lighting the room")[0].board.shot("s3").prompt


@pytest.mark.parametrize(("message", "films"), [
    ("the first shot feels flat, try red emergency lighting", ("s1",)), ("shot 2 is boring, try a low angle", ("s2",)),
    ("brighter in 3, a wide shot for 4, and a door slam sound on 2", ("s3", "s4")), ("rain in 2, 3 and 4", ("s2", "s3", "s4")),
])
def test_each_shot_gets_what_is_said_of_it(message: str, films: tuple[str, ...]) -> None:
    done, _ = said(message)
    assert done.film == films, done.said
    assert [shot.id for shot in done.board.shots if shot.sfx != FILM.shot(shot.id).sfx] == (["s2"] if "slam" in message else [])


def test_a_camera_that_must_not_move_removes_nothing() -> None:
    done, _ = said("shot 2: tripod please, I don't want the camera chasing them")
    assert len(done.board.shots) == len(FILM.shots) and done.board.shot("s2").camera.move.value == "static"


def test_a_picture_right_before_a_shot_is_a_new_shot() -> None:
    assert len(said("extreme closeup of the green eye right before 3 pls")[0].board.shots) == len(FILM.shots) + 1

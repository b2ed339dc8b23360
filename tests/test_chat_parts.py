"""A wish by its parts: where a new shot goes, which order is wished, what the whole film looks like, which file, which card, what was."""

from __future__ import annotations

import pytest
from tin_friend import a_film, order, said

FILM = a_film()


@pytest.mark.parametrize(("message", "ids", "shows"), [
    ("we never see the kitchen. add that as the new opening shot", "s5 s1 s2 s3 s4", "the kitchen"),
    ("I miss an outside view of the ship; slot that in second", "s1 s5 s2 s3 s4", "an outside view"),
    ("make a new shot 3: rain on the windscreen", "s1 s2 s5 s3 s4", "rain on the windscreen"),
    ("at the very end add: the lights go out one by one", "s1 s2 s3 s4 s5", "the lights go out one by one"),
    ("Cutaway between 2 and 3: the clock on the wall", "s1 s2 s5 s3 s4", "the clock on the wall"),
    ("I want to see the engine room once, between 1 and 2", "s1 s5 s2 s3 s4", "the engine room"),
])
def test_a_new_shot_goes_where_it_was_said(message: str, ids: str, shows: str) -> None:
    done, _ = said(message)
    assert order(done.board) == ids, done.said
    assert shows in done.board.shot("s5").prompt and done.film == ("s5",)
    assert all(done.board.shot(shot.id) == shot for shot in FILM.shots)


@pytest.mark.parametrize(("message", "ids"), [
    ("the race works better right after the sorting", "s1 s2 s4 s3"), ("have the corridor race come second", "s1 s4 s2 s3"),
    ("could 4 be moved in between 1 and 2", "s1 s4 s2 s3"), ("4 to the very front", "s4 s1 s2 s3"), ("let 4 follow 1", "s1 s4 s2 s3"),
    ("Play them 3 1 2 4", "s3 s1 s2 s4"), ("do 2 and 3 the other way around", "s1 s3 s2 s4"),
    ("Sequence should be 1, 3, 2, 4. Reason: it is revealed too early.", "s1 s3 s2 s4"),
])
def test_an_order_is_wished_in_any_words(message: str, ids: str) -> None:
    done, _ = said(message)
    assert order(done.board) == ids, done.said
    assert not done.film


@pytest.mark.parametrize(("message", "style"), [
    ("turn the whole thing into 8-bit pixel art, no 3D animation anymore", "8-bit pixel art"), ("Make it a charcoal drawing, every "
        "shot.", "charcoal drawing"),
    ("no more animation, it should look like a real nature documentary", "nature documentary"),
    ("film noir, all black & white, hard shadows", "noir, hard shadows"), ("stop motion with felt puppets", "stop motion with felt "
        "puppets"),
])
def test_the_whole_film_gets_another_look(message: str, style: str) -> None:
    done, _ = said(message)
    assert done.board.style.startswith(style) and "3D animation" not in done.board.style, done.said
    assert all(after.prompt == before.prompt for before, after in zip(FILM.shots, done.board.shots, strict=True))


@pytest.mark.parametrize(("message", "form", "shots"), [
    ("just the race as a gif thx", "gif", "s4"), ("Kindly provide shots 2 and 4 as an mp4 for our newsletter.", "mp4", "s2 s4"),
    ("render me a webm", "webm", "s1 s2 s3 s4"), ("could I have 1 and 2 as a mov file?", "mov", "s1 s2"),
])
def test_a_file_is_no_change_of_the_film(message: str, form: str, shots: str) -> None:
    done, _ = said(message)
    assert [(each.format, " ".join(each.shots)) for each in done.exports] == [(form, shots)], done.said
    assert done.board == FILM


@pytest.mark.parametrize(("message", "fields"), [
    ("Please add a card at the end which reads: In memory of Captain, 2009-2024", {"end_card": "In memory of Captain, 2009-2024"}),
    ("show a card at the start: Chapter one", {"title_card": "Chapter one"}),
])
def test_cards_stand_at_the_edges(message: str, fields: dict[str, str]) -> None:
    done, _ = said(message)
    assert {name: getattr(done.board, name).text for name in fields} == fields, done.said
    assert done.board.shots == FILM.shots


def test_captions_in_another_language_are_one_wish() -> None:
    done, _ = said("captions on but in italian")
    assert done.board.captions.on and done.board.captions.language == "it"


@pytest.mark.parametrize("message", [
    "hmm i dunno, can you change that bit", "let 2 be something like 3 was",
])
def test_what_is_no_picture_goes_into_no_prompt(message: str) -> None:
    done, _ = said(message)
    assert done.asked and done.board == FILM, done.said


@pytest.mark.parametrize(("message", "volume"), [
    ("halve the music volume", 0.3), ("music down 6 db", 0.301), ("set the music to a quarter", 0.15), ("music at 30 percent please", 0.3),
])
def test_loudness_is_read_from_numbers_of_all_kinds(message: str, volume: float) -> None:
    done, _ = said(message)
    assert done.board.music.volume == pytest.approx(volume, abs=0.01), done.said
    assert done.board.shots == FILM.shots


@pytest.mark.parametrize(("message", "lengths"), [
    ("trim a second and a half off the race", "4 4 4 2.5"), ("no shot should be longer than 3 seconds", "3 3 3 3"),
    ("give the last shot 3 more seconds", "4 4 4 7"), ("make shot 1 two seconds long. then shot 2 as long as shot 4", "2 4 4 4"),
])
def test_lengths_are_read_from_words(message: str, lengths: str) -> None:
    done, _ = said(message)
    assert " ".join(f"{shot.duration:g}" for shot in done.board.shots) == lengths, done.said


@pytest.mark.parametrize("message", ["make 2 or 3 darker", "shorter", "make it 2 seconds", "should we make the race "
    "longer?", "delete one of the shots", "make the boring one shorter", "shorten the shot",
                                     "make the second one shorter, or was it the third?", "the cat is wrong", "replace shot 3 with "
                                     "something better",
                                     "make it like the other film", "use the same music as before", "shot 3 wide close-up"])
def test_a_doubt_is_a_question_and_changes_nothing(message: str) -> None:
    done, _ = said(message)
    assert done.asked and "?" in done.said and done.board == FILM, done.said


@pytest.mark.parametrize("message", ["ok cool", "thanks, that's all for today", "lol this is so cute"])
def test_small_talk_changes_nothing(message: str) -> None:
    done, _ = said(message)
    assert done.board == FILM and not done.asked, done.said


@pytest.mark.parametrize(("changes", "words", "left"), [
    ("no music // make shot 2 darker", "undo the thing with the music", "make shot 2 darker"), ("title: X // no "
        "music", "the old title please", "no music"),
    ("add a dog to shot 1 // no music", "the dog was a bad idea", "no music"), ("remove shot 2 // no music", "I didn't mean to cut "
        "shot 2", "no music"),
    ("make shot 3 darker // make shot 3 closer", "restore shot 3 to its original state", ""),
    ("make shot 3 darker // no music // title: X", "undo everything but the first change", "make shot 3 darker"),
    ("swap 1 and 2 // no music", "the order was better before, leave the music off", "no music"), ("no music // swap 1 and 2", "reset", ""),
])
def test_an_earlier_change_is_taken_back_by_what_it_was_about(changes: str, words: str, left: str) -> None:
    done, _ = said(*changes.split(" // "), words)
    wanted = said(left)[0].board if left else FILM
    assert done.board.but(shots=tuple(shot.but(take="") for shot in done.board.shots)) == wanted.but(
        shots=tuple(shot.but(take="") for shot in wanted.shots)), done.said
    assert not done.film


def test_one_verb_serves_both_halves() -> None:
    done, _ = said("remove the torch from 2 and the planet from 1")
    assert "torch" not in done.board.shot("s2").prompt and "planet" not in done.board.shot("s1").prompt, done.said


@pytest.mark.parametrize(("message", "ids"), [
    ("can the last one come before the first", "s4 s1 s2 s3"), ("push shot 2 back by one", "s1 s3 s2 s4"), ("4, 3, 1, 2 "
        "please", "s4 s3 s1 s2"),
    ("change places of 1 and 4", "s4 s2 s3 s1"), ("take shot 1 and stick it after the race", "s2 s3 s4 s1"), ("the middle two "
        "swapped", "s1 s3 s2 s4"),
    ("the race would be a stronger opening", "s4 s1 s2 s3"), ("insert shot 4 between 1 and 2", "s1 s4 s2 s3"),
])
def test_shots_are_moved_in_any_words(message: str, ids: str) -> None:
    done, _ = said(message)
    assert order(done.board) == ids, done.said
    assert not done.film


def test_two_shots_with_one_verb_each_get_their_own() -> None:
    done, past = said("make shot 3 watercolor and shot 2 noir")
    styles = {shot.id: shot.style for shot in past.board().shots}
    assert styles["s3"].startswith("watercolor") and styles["s2"].startswith("noir"), done.said


def test_a_sound_of_a_shot_is_taken_out_and_not_the_shot() -> None:
    done, past = said("the beeping noise in shot 1 is annoying, take it out")
    assert len(past.board().shots) == 4 and not past.board().shots[0].sfx, done.said


@pytest.mark.parametrize("message", ["Throw all four shots away", "let's start from zero", "toss everything out",
                                     "I'd like shot 3 to be live-action claymation"])
def test_what_would_destroy_the_film_or_cannot_be_both_is_asked(message: str) -> None:
    done, past = said(message)
    assert done.asked and past.board() == FILM, done.said


@pytest.mark.parametrize(("message", "like"), [
    ("throw shot 2 away", "remove shot 2"), ("make shot 2 darker, don't change the description", "make shot 2 darker"),
    ("shots 2, 3: two seconds longer each, we need room for the voice", "shots 2, 3: two seconds longer each"),
    ("what was i thinking, mute shot 2", "mute shot 2"),
    ("a purring sound over the last shot would be adorable", "add a purring sound to the last shot"),
])
def test_nothing_else_is_done_than_what_was_asked(message: str, like: str) -> None:
    done, past = said(message)
    assert past.board() == said(like)[1].board() != FILM, done.said


def test_a_medium_with_a_number_names_no_shot() -> None:
    done, past = said("can we get a faded 70s super 8 vibe on everything")
    assert past.board().style.startswith("faded 70s super8") and not done.asked, done.said

"""What is forbidden, spared, put off, taken back or only told changes nothing that it should not."""

from __future__ import annotations

import pytest
from tin_friend import a_film, said


@pytest.mark.parametrize("message", [
    "don't delete shot 2", "please never mute shot 3", "shot 3 shouldn't be darker", "I don't want shot 3 to be any longer",
    "shot 2 must not be moved", "could you please not remove shot 4", "make shot 3 darker, actually no", "mute shot 2. Hmm, better not",
    "my wife says shot 3 should go, I disagree", "wait until I tell you to remove shot 4", "tomorrow we should cut shot 4",
    "only darken shot 3 once I've said so", "if shot 3 is too dark, leave it", "we removed the music in the last film and it was bad",
    "the music is great, don't change it", "no music for the last shot", "4:3 for shot 2", "5 people watched it and all want more music",
    "make shot 1 shorter than shot 2", "change nothing but the light in shot 3", "only Bolt should be in shot 3", "make her helmet dirty",
    "after the robot wakes up, the light should be brighter", "when Bolt wakes up the music should swell",
    "make shot 2 brighter and shot 7 darker",
    "darken shot 3. By the way, my dog is called Bolt.", "the workshop shots could be darker, but leave the robot one alone",
    "make shot 4 brighter and blorf the zorg", "make everything warmer, but leave the light in shot 3", "more light in 2, less in 3",
    "my kids got scared in the corridor. can it be less bright over there?",
    "Bolt's voice should be squeaky", "give Miso boots and Bolt a hat",
    "should shot 3 be darker?", "would shot 2 look better at night?", "shouldn't the last shot be wider?", "should the film be longer?",
])
def test_nothing_is_changed(message: str) -> None:
    done = said(message)[0]
    assert not done.changed and not done.exports and not done.film, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("darken shots 1 to 3, not 2", "darken 1 and 3"), ("darken 1 to 3 but skip 2", "darken 1 and 3"),
    ("don't touch shot 4, darken the rest", "darken 1, 2 and 3"), ("mute the film except for shot 4", "mute 1, 2 and 3"),
    ("leave shot 4 alone and brighten the others", "brighten 1, 2 and 3"), ("brighten all but the last two", "brighten 1 and 2"),
    ("can you make shot 3 darker without touching shot 4", "make 3 darker"), ("redo all of them except 4", "film 1, 2 and 3 again"),
    ("don't delete shot 3, just shorten it", "shorten 3"), ("don't mute 2. Mute 3", "mute 3"),
    ("2 more takes of 3", "two more takes of shot 3"),
    ("make shot 3 darker. No wait, shot 4", "make shot 4 darker"), ("brighten shot 2, same for shot 4", "brighten shots 2 and 4"),
    ("from shot 2 on it should be darker", "make 2, 3 and 4 darker"), ("the film should start darker", "make the first shot darker"),
    ("every time Bolt is in the picture make it warmer", "make 3 and 4 warmer"), ("make the race faster", "speed up shot 4"),
    ("not shot 2, shot 3: make it warmer", "make 3 warmer"), ("I like 1 and 2 but 3 is a mess, do it again", "film 3 again"),
    ("make 2 darker, actually no, leave that. Make 3 darker", "make 3 darker"),
    ("the cat shots without Bolt should be shorter by a second", "shots 1 and 2 should be shorter by a second"),
    ("the whole thing is slow for me but I guess that's the style, so speed up shot 3", "speed up shot 3"),
    ("put the last shot first and the first last", "swap 1 and 4"),
    ("hold the last frame for two seconds", "freeze shot 4 for two seconds"),
    ("lower third in shot 1: Miso, age 3", 'lower third in shot 1: "Miso, age 3"'),
    ("on-screen text in shot 3: Three hours later", 'put the text "Three hours later" on shot 3'),
    ("overlay text for 2: RUN", 'put the text "RUN" on shot 2'),
    ("ショット3以外を暗くして", "darken 1, 2 and 4"), ("除了镜头3都变暗", "darken 1, 2 and 4"),
    ("pas le plan 2, le plan 3 plus clair", "brighten 3"), ("no la 2, la 3 más clara", "brighten 3"),
    ("captions in French, title stays English", "captions in French"),
    ("haz todo más oscuro menos el plano 3", "darken 1, 2 and 4"), ("haz que el plano 3 dure dos segundos más", "shot 3 2 seconds longer"),
    ("the cut between 2 and 3 should be a fade", "crossfade between 2 and 3"), ("more light at the window", "more light in 1"),
])
def test_only_what_is_wished_is_changed(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.changed and one.board == other.board and one.film == other.film, one.said


def test_a_lock_is_for_its_shot_and_the_rest_is_filmed() -> None:
    done, past = said("lock 4, then reroll everything else")
    assert [shot.id for shot in past.board().shots if shot.locked] == ["s4"] and done.film == ("s1", "s2", "s3")


def test_what_is_spared_stays_where_the_whole_film_would_change() -> None:
    done = said("make Bolt's eye red, but not in shot 4")[0]
    assert done.asked or done.board.shot("s4").prompt == said("16:9")[0].board.shot("s4").prompt


def test_not_so_dark_is_no_ban() -> None:
    done = said("don't make shot 3 so dark")[0]
    assert "stays as it is" not in done.said


@pytest.mark.parametrize("message", [
    "remove all sounds except the hum", "subtitles in German except shot 4", "duplicate everything", "remove Miso from shot 1",
    "black and white until the robot wakes up, then colour", 'no music and a big "Hi"', "the last shot should say The End",
])
def test_half_of_a_wish_is_never_done(message: str) -> None:
    done = said(message)[0]
    assert not done.changed and not done.exports, done.said


def test_only_the_shot_that_is_named_is_narrated_and_only_the_end_is_happy() -> None:
    assert [bool(shot.narration) for shot in said("narrator only in shot 1")[0].board.shots] == [True, False, False, False]
    happy = said("Miso should look happier at the end")[0]
    assert happy.film == ("s4",) and "happier" not in happy.board.characters[0].description


def test_somebody_goes_out_of_a_shot_with_the_whole_line() -> None:
    shot = said("remove Miso from shot 4")[0].board.shot("s4")
    assert shot.prompt.startswith("Bolt, a knee-high robot") and shot.characters == ("Bolt",)


@pytest.mark.parametrize(("before", "message", "plain"), [
    ("delete shots 2 and 3", "wait, put those two back", "undo"), ("delete shot 4", "hm no, bring the race back", "undo"),
    ("mute 1", "revert the last thing I asked for", "undo"), ("mute 1", "no that's wrong, undo", "undo"),
    ("captions on", "open on shot 3, and kill the captions", "captions off. Shot 3 to the start"),
    ("crossfade after shot 2", "plain cut there after all", "hard cut after shot 2"),
    ("captions on", "nvm, subs off again", "captions off"),
])
def test_what_was_changed_before_is_taken_back_by_other_words(before: str, message: str, plain: str) -> None:
    one, other = said(before, message)[1].board(), said(before, plain)[1].board()
    assert one == other and one != said(before)[1].board()


@pytest.mark.parametrize(("message", "plain"), [
    ("shot 4 is too clean, I want rust on the walls", "rust on the walls in shot 4"), ("we need 25 fps for broadcast", "25 fps"),
    ("both close shots (2, 3): dust in the air", "shots 2 and 3: dust in the air"),
    ("quieter everywhere but the race", "quieter in 1, 2 and 3"),
    ("duplicate the last shot and stick the copy at the front", "put a copy of the last shot at the start"),
    ("can the last frame say 'Bye'", "end card: Bye"),
    ("we skipped a beat. Before shot 2, show an old crate", "add before shot 2: an old crate"),
    ("last two the other way round imo", "swap 3 and 4"),
])
def test_wishes_in_other_builds(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.changed and one.board == other.board, f"{one.said} / {other.said}"


def test_each_shot_is_narrated_with_its_own_words_and_words_with_marks_are_whole() -> None:
    board = said("Narrator on shot 1: 'Space is quiet.' Narrator on shot 3: 'Then it wasn't.'")[0].board
    assert (board.shots[0].narration, board.shots[2].narration) == ("Space is quiet.", "Then it wasn't.")
    assert said("set the title to <script>alert('tin')</script>")[0].board.title == "<script>alert('tin')</script>"


def test_between_all_shots_is_not_after_the_last() -> None:
    before, after = a_film(), said("soft dissolves between all the shots, no hard cuts")[0].board
    assert after.shots[-1].transition == before.shots[-1].transition and after.shots[0].transition != before.shots[0].transition

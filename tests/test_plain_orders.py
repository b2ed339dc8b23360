"""Orders about whole shots and the whole film in any build of sentence: what a plain order does, they do, and nothing else."""

from __future__ import annotations

import pytest
from tin_friend import a_film, order, said

FILM = a_film()


@pytest.mark.parametrize(("message", "plain"), [
    ("the bit where the robot lights up for the first time goes to the very end", "move shot 3 to the end"),
    ("we don't need the tin can sorting, take it out", "remove shot 2"), ("lose 1 and 2, we go straight into the waking up",
        "remove shots 1 and 2"),
    ("Let the first and the last shot trade places.", "swap 1 and 4"), ("last two should be the other way round", "swap 3 and 4"),
    ("put shot 1 in the middle", "move shot 1 to position 2"), ("race first, the rest as it was", "move shot 4 to the start"),
    ("First the race, then the workbench, then everything else.", "reorder to 4, 2, 1, 3"),
    ("Shot 1 is not necessary. Please take it away.", "remove shot 1"), ("could shots 2 and 3 be combined?", "merge shots 2 and 3"),
    ("Can shot 4 be divided into two shots?", "split shot 4 in two"), ("play the race twice as fast", "play shot 4 at 2x speed"),
    ("1 and 2 shorter (3s each), 4 longer (6s)", "make shots 1 and 2 3 seconds long. make shot 4 6 seconds long"),
    ("1 out, 2 closer, 4 +2s", "remove shot 1. shot 2: closer. make shot 4 2 seconds longer"),
    ("I want an extra beat on shot 2, say 7 seconds", "make shot 2 7 seconds long"),
    ("need this to be exactly 12 seconds long for the pre-roll", "12 seconds in total"),
    ("shot 3, middle take pls", "use take 2 of shot 3"), ("i like 3b better", "use take 2 of shot 3"),
    ("Of the three you made for shot 3 please use the last one.", "use take 3 of shot 3"),
    ("his body warps while they're racing, regenerate that one", "film shot 4 again"),
    ("the whole movie looks kinda noisy, re-render all of it", "film every shot again"),
    ("Put a wipe between sorting the cans and the robot waking up", "wipe after shot 2"), ("2>3 fade to white",
        "fade to white after shot 2"),
    ("Please make a soft transition between shot 1 and shot 2.", "crossfade after shot 1"),
    ("1: instead of a drifting camera push in slowly on the window", "shot 1: slow push in"),
    ("2 handheld, 4 top-down, rest is fine leave it", "shot 2: handheld. shot 4: overhead"),
    ("when they run down the corridor, put the camera right down on the floor", "shot 4: low angle"),
    ("crank the tunes up", "music louder"), ("no sound at all in shot 1", "mute shot 1"), ("sad music", "music: sad"),
    ("cinema widescreen please, 21:9", "21:9 format"), ("send me shot 4 on its own, 4k mp4", "export shot 4 as mp4 in 4k"),
    ("start with shot 4, bring the music down a bit, and put frost on the corridor walls",
     "move shot 4 to the start. music quieter. in shot 4 frost on the corridor walls"),
    ("change Bolt's eye from green to blue", "make Bolt's eye blue"),
    ("In 2 and 4 Bolt has a red balloon", "in shots 2 and 4 Bolt has a red balloon"),
    ("I want them as 3, 4, 1, 2", "reorder to 3, 4, 1, 2"),
    ("follow shot 3 with a shot of a kettle on a stove", "add a shot of a kettle on a stove after shot 3"),
    ("precede shot 2 with a shot of a train", "add a shot of a train before shot 2"),
    ("of the three versions of shot 3 the middle one please", "use take 2 of shot 3"),
    ("gimme a 720p mp4 of the lot", "export as mp4 in 720p"),
    ("turn the film into live action, lose the animated look", "turn the film into live action"),
    ("Shot 4: camera stays still.", "shot 4: static"),
    ("In shot 1, start low and tilt up instead of drifting", "shot 1: low angle, tilt up"),
    ("the second shot is way too bright, tone it down", "make shot 2 darker"), ("nobody will miss shot 2, out it goes", "remove shot 2"),
    ("make the colours cooler", "make the film cooler"),
    ("Put a title card at the beginning that reads Episode One", "title card: Episode One"),
    ("slap some german subs on it", "captions on in german"), ("subtitels on pleas", "captions on"),
    ("Lose shot 1, then fade to black at the end", "remove shot 1. fade to black at the end"),
    ("swap 3 and 4, then fade to black at the end", "swap 3 and 4. fade to black after shot 3"),
    ("oscurece la toma 3 y borra la 2", "make shot 3 darker. remove shot 2"),
    ("Spiel Einstellung 2 mit halber Geschwindigkeit ab.", "play shot 2 at half speed"),
    ("pasa el plano 2 al final", "move shot 2 to the end"), ("passa a cena 2 para o final", "move shot 2 to the end"),
    ("Insert an exterior shot of the spaceship before everything else", "insert a shot at the start: an exterior shot of the spaceship"),
])
def test_an_order_in_any_build_is_the_plain_one(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert not one.asked, one.said
    assert one.board == other.board and one.film == other.film and one.exports == other.exports, one.said
    assert one.board != FILM or one.exports


@pytest.mark.parametrize("message", [
    "the other shot should be shorter", "it's too long", "can you make it pop more", "move the music to the end",
    "swap the torch and the lamp", "it's too fast there", "it's too dark in there",
    "make shot 3 slower and twice as fast",
])
def test_what_is_not_clear_is_asked_and_changes_nothing(message: str) -> None:
    done = said(message)[0]
    assert done.asked and done.board == FILM, done.said


def test_a_thing_goes_out_of_its_shot_and_no_shot_goes() -> None:
    assert order(said("remove the torch")[0].board) == "s1 s2 s3 s4"


def test_words_of_the_film_are_no_orders() -> None:
    done = said("caption on shot 1: Day 412. Still alone.")[0]
    assert done.board.shot("s1").caption == "Day 412. Still alone" and order(done.board) == "s1 s2 s3 s4"


@pytest.mark.parametrize("message", ["that's wrong, undo", "undo that, I liked the old order", "scrap that last change",
    "That was a mistake, please undo it.", "hmm, I liked it better without them", "it looked nicer without that",
    "wait, I do want that one after all", "I want it back after all"])
def test_what_is_said_around_an_undo_asks_for_nothing(message: str) -> None:
    assert said("swap 1 and 2", message)[0].board == FILM


def test_a_transition_that_was_spoken_of_is_made_plain_again() -> None:
    assert said("crossfade between 2 and 3", "make that a hard cut again")[0].board == FILM


def test_every_shot_tells_its_length() -> None:
    assert all(f"Shot {n}: 4 s" in said("how long is each shot?")[0].said for n in (1, 2, 3, 4))


def test_what_is_wanted_back_after_all_is_the_last_change_alone() -> None:
    assert order(said("remove shot 3", "make shot 2 darker", "I want it back after all")[0].board) == "s1 s2 s4"


def test_nothing_to_redo_is_said_and_nothing_is_asked() -> None:
    done = said("redo")[0]
    assert not done.asked and done.board == FILM and "nothing to redo" in done.said

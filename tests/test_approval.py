"""What destroys or costs is done after a yes, and own music comes by chat."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from fakes import Author, a_crew
from tin_friend import a_film, order, said

from director import make
from director.agent.answers import agrees
from director.agent.files import beside
from director.agent.songs import Played, played
from director.agent.talk import talk
from director.events import Asked, Said
from director.settings import Settings
from director.store import Store


@pytest.fixture
def film(tmp_path: Path) -> Path:
    who = a_crew(screenwriter=Author(a_film()))
    return make("A cat builds a robot", out=tmp_path / "film", crew=who, settings=Settings.load({"DIRECTOR_FILMS": str(tmp_path)})).folder


def shots(folder: Path) -> str:
    with Store.open(folder) as store:
        board = store.storyboard()
        assert board is not None
        return order(board)


@pytest.mark.parametrize(("answer", "left"), [("yes", "s1"), ("3", "s3"), ("no", "s1 s2 s3 s4")])
def test_deleting_everything_is_asked_and_a_yes_keeps_one_shot_that_undo_adds_to(film: Path, answer: str, left: str) -> None:
    asked = [event for event in talk(film, "delete all shots", a_crew(), film=False) if isinstance(event, Asked)]
    assert asked[0].waits and "really" in asked[0].question and shots(film) == "s1 s2 s3 s4"
    list(talk(film, answer, a_crew(), asked=asked[0].yes, film=False))
    assert shots(film) == left
    if left == "s1":
        list(talk(film, "undo", a_crew(), film=False))
        assert shots(film) == "s1 s2 s3 s4"


def test_a_yes_answers_only_a_question() -> None:
    assert agrees("Yes please!") and agrees("do it") and not agrees("yes, but darker")
    assert not said("yes")[0].changed


@pytest.mark.parametrize(("message", "wish"), [
    ("use song.mp3 as music", Played("song.mp3", False)), ("play my tune.wav and cut to the beat", Played("tune.wav", True)),
    ('music: "our song.flac"', Played("our song.flac", False)), ("compose the music yourself again", Played("", False)),
    ("remove my song", Played("", False)), ("use beep.wav for shot 2", None), ("remove the music", None), ("happier music", None),
])
def test_music_of_ones_own_in_a_message(message: str, wish: Played | None) -> None:
    assert played(message) == wish


def test_a_song_is_kept_with_the_production_and_heard(film: Path, tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "song.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(bytes(range(256)) * 250)
    events = list(talk(film, f"use {tmp_path / 'song.wav'} as music, cut to the beat", a_crew(), film=False, files=beside))
    assert isinstance(events[0], Said) and "song.wav" in events[0].text and "beat" in events[0].text
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None and board.song is not None and board.on_beat and store.find("source", board.song.sha256)
    assert isinstance(next(iter(talk(film, "compose the music yourself", a_crew(), film=False))), Said)
    missing = next(iter(talk(film, "use nowhere.mp3 as music", a_crew(), film=False, files=beside)))
    assert isinstance(missing, Said) and "no file" in missing.text

"""A film that an earlier Director made: an edit films what it changes the picture of, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import Painter, Watcher, a_crew

from director import studio
from director.agent.talk import talk
from director.events import Assembled, Event, Filmed
from director.model import Brief
from director.production import Crew, finished, planned, shown
from director.store import Store

NOW = a_crew(Painter(version="2"), critic=Watcher(version="2"))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    list(studio.film(Brief(story="Mo finds a violin", shots=3), tmp_path / "film", a_crew()))
    return tmp_path / "film"


def say(film: Path, *messages: str, who: Crew = NOW) -> list[Event]:
    return [event for message in messages for event in talk(film, message, who)]


def filmed(events: list[Event]) -> list[str]:
    return [event.take.shot for event in events if isinstance(event, Filmed) and not event.reused]


@pytest.mark.parametrize("message", [
    "title: Snow Song", "swap shots 1 and 2", "make shot 2 0.4 seconds shorter", "no music", "captions on", "crossfade between 1 and 2",
    "delete shot 3", "make shot 2 twice as fast",
])
def test_what_changes_no_picture_films_nothing(film: Path, message: str) -> None:
    events = say(film, message)
    assert filmed(events) == [] and isinstance(events[-1], Assembled)


def test_what_changes_a_picture_films_that_one_and_undo_shows_what_was_there(film: Path) -> None:
    with Store.open(film) as store:
        before = shown(store, planned(store), NOW)
    assert filmed(say(film, "make shot 2 darker")) == ["s2"]
    assert filmed(say(film, "title: Snow Song", "undo", "undo")) == []
    with Store.open(film) as store:
        assert shown(store, planned(store), NOW) == before and len(finished_takes(store)) == 3
    assert filmed(say(film, "redo")) == []


def finished_takes(store: Store) -> list[str]:
    steps = finished(store, planned(store), NOW)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return [clip.take.sha256 for clip in end.value.clips if clip.whole]        # the earlier critic saw it to its end


def test_who_makes_it_anew_has_it_filmed_by_the_newer_generator(film: Path) -> None:
    assert filmed(say(film, "title: Snow Song")) == []
    assert filmed(list(studio.go_on(film, NOW))) == ["s1", "s2", "s3"]
    assert filmed(say(film, "film shot 2 again")) == ["s2"]

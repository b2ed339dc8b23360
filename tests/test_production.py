"""A film is a build: what is there is found, what is missing is made, and nothing else is touched."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from fakes import Author, Blocked, Painter, Watcher, a_crew, a_storyboard

from director.attempts import first_request, mixed_seed
from director.errors import BadInput, FilmingFailed, ModelFailed, StoreProblem
from director.events import Assembled, Assembling, Chosen, Event, Failed, Filmed, Filming, Planned, Refined, Retaking, Reviewed, Said
from director.executors.local import LocalExecutor
from director.model import Brief, Storyboard
from director.production import Crew, plan, produce
from director.roles import Capabilities, Refinement
from director.store import Store
from director.vocabulary import Aspect

E = TypeVar("E", bound=Event)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "film") as opened:
        yield opened


def of(kind: type[E], events: list[Event]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]


def make(store: Store, storyboard: Storyboard, crew: Crew | None = None) -> list[Event]:
    return list(produce(store, storyboard, crew or a_crew()))


def filmed_now(events: list[Event]) -> list[str]:
    return [event.take.shot for event in of(Filmed, events) if not event.reused]


def change(storyboard: Storyboard, shot: str, **changes: Any) -> Storyboard:
    return storyboard.but(shots=tuple(each.but(**changes) if each.id == shot else each for each in storyboard.shots))


def test_a_storyboard_becomes_a_film_with_every_step_told(store: Store) -> None:
    events = make(store, a_storyboard(3))
    assert [event.shot for event in of(Refined, events)] == ["s1", "s2", "s3"]
    assert filmed_now(events) == ["s1", "s2", "s3"] and all(event.review.passed for event in of(Reviewed, events))
    assert [event.take.shot for event in of(Chosen, events)] == ["s1", "s2", "s3"]
    assert [event.stage for event in of(Assembling, events) if event.fraction == 0] == ["sound", "picture"]
    last = events[-1]
    assert isinstance(last, Assembled) and not last.unchanged and last.cut.frames == 72
    assert Path(last.film) == store.folder / "final.mp4" and Path(last.film).read_bytes().count(b"MOVING") == 60


def test_the_same_again_does_nothing_and_says_so(store: Store) -> None:
    first = make(store, a_storyboard())
    again = make(store, a_storyboard())
    assert filmed_now(again) == [] and all(event.reused for event in of(Filmed, again)) and not of(Assembling, again)
    last = again[-1]
    assert isinstance(last, Assembled) and last.unchanged and last.cut == of(Assembled, first)[0].cut


def test_only_the_changed_shot_is_filmed_and_undo_films_nothing(store: Store) -> None:
    board = a_storyboard()
    make(store, board)
    film = (store.folder / "final.mp4").read_bytes()
    changed = make(store, change(board, "s2", prompt="Mo sleeps"))
    assert filmed_now(changed) == ["s2"] and (store.folder / "final.mp4").read_bytes() != film
    back = make(store, board)
    assert filmed_now(back) == [] and not of(Assembling, back) and (store.folder / "final.mp4").read_bytes() == film
    assert not of(Assembled, back)[0].unchanged, "the film under its name is another one again"


def test_a_new_title_cuts_again_but_films_nothing(store: Store) -> None:
    make(store, a_storyboard())
    events = make(store, a_storyboard(title="Another"))
    assert filmed_now(events) == [] and of(Assembling, events) and (store.folder / "final.mp4").read_bytes().startswith(b"Another")


def test_moving_shots_films_nothing(store: Store) -> None:
    board = a_storyboard(3)
    make(store, board)
    events = make(store, board.but(shots=board.shots[::-1]))
    assert filmed_now(events) == [] and of(Assembling, events)


def test_film_it_again_is_a_new_seed_and_a_new_name(store: Store) -> None:
    board = a_storyboard(1)
    make(store, board)
    assert filmed_now(make(store, change(board, "s1", seed=1))) == ["s1"]
    assert [each.name for each in store.takes("s1")] == ["s1a", "s1b"]


@pytest.mark.parametrize("damage", ["cut short", "one bit", "gone"])
def test_a_damaged_take_is_filmed_again(store: Store, damage: str) -> None:
    make(store, a_storyboard())
    film = (store.folder / "final.mp4").read_bytes()
    path = store.takes("s2")[0].path
    assert path is not None
    content = path.read_bytes()
    path.unlink()
    if damage != "gone":
        path.write_bytes(content[:-9] if damage == "cut short" else content[:-1] + bytes([content[-1] ^ 1]))
    events = make(store, a_storyboard())
    assert filmed_now(events) == ["s2"] and (store.folder / "final.mp4").read_bytes() == film
    assert [each.name for each in store.takes("s2")] == ["s2a"]


def test_a_damaged_film_is_cut_again(store: Store) -> None:
    make(store, a_storyboard())
    film = (store.folder / "final.mp4").read_bytes()
    with (store.folder / "final.mp4").open("r+b") as stream:
        stream.write(b"scribble")
    events = make(store, a_storyboard())
    assert not filmed_now(events) and not of(Assembled, events)[0].unchanged
    assert (store.folder / "final.mp4").read_bytes() == film


def test_a_failed_take_is_filmed_again_with_a_new_seed_and_words_against_the_fault(store: Store) -> None:
    events = make(store, a_storyboard(2), a_crew(Painter(frozen=("s1",))))
    one, two = store.takes("s1")
    assert one.take.seed != two.take.seed and "visible, continuous movement" in two.take.prompt
    assert [(event.shot, event.attempt) for event in of(Retaking, events)] == [("s1", 2)]
    reason = of(Retaking, events)[0].reason
    assert reason.startswith("Nothing moves") and "another seed" in reason and "movement" in reason
    assert of(Chosen, events)[0].take == two.take


def test_the_same_fault_twice_ends_the_filming_and_the_best_is_used(store: Store) -> None:
    crew = a_crew(Painter(hopeless=("s2",)))
    events = make(store, a_storyboard(2), crew)
    takes = [each.take for each in store.takes("s2")]
    scores = {event.review.take: event.review.score for event in of(Reviewed, events)}
    assert len(takes) == 2 and len({take.seed for take in takes}) == 2
    chosen = of(Chosen, events)[1]
    assert chosen.marked and scores[chosen.take.sha256] == max(scores[take.sha256] for take in takes)
    again = make(store, a_storyboard(2), crew)
    assert filmed_now(again) == [] and not of(Retaking, again) and of(Assembled, again)[0].unchanged


def test_a_stricter_critic_looks_at_the_takes_that_are_there(store: Store) -> None:
    make(store, a_storyboard(2))
    events = make(store, a_storyboard(2), a_crew(critic=Watcher(version="2")))
    assert filmed_now(events) == [] and {event.review.version for event in of(Reviewed, events)} == {"2"}


def test_a_newer_generator_films_again(store: Store) -> None:
    make(store, a_storyboard(2))
    assert filmed_now(make(store, a_storyboard(2), a_crew(Painter(version="2")))) == ["s1", "s2"]


def test_a_paid_generator_is_never_asked_again_unasked(store: Store) -> None:
    events = make(store, a_storyboard(1), a_crew(Painter(hopeless=("s1",), paid=True)))
    assert filmed_now(events) == ["s1"]
    with pytest.raises(FilmingFailed):
        make(store, a_storyboard(2), a_crew(Painter(breaking=("s2",), paid=True)))


def test_the_persons_choice_is_used_and_films_nothing(store: Store) -> None:
    board = a_storyboard(1)
    make(store, board)
    changed = change(board, "s1", prompt="Mo sleeps")
    make(store, changed)
    events = make(store, change(changed, "s1", take="s1a"))
    assert filmed_now(events) == [] and of(Chosen, events)[0].take.prompt == "Mo does thing number 1"


def test_a_chosen_take_that_is_gone_is_filmed_as_it_was_asked_for(store: Store) -> None:
    board = a_storyboard(1)
    make(store, board)
    path = store.takes("s1")[0].path
    assert path is not None
    content = path.read_bytes()
    path.unlink()
    events = make(store, change(board, "s1", prompt="Mo sleeps", take="s1a"))
    assert filmed_now(events) == ["s1"] and path.read_bytes() == content


def test_a_chosen_take_is_kept_in_another_shape_and_asked_for_again_only_where_it_is_too_short(store: Store) -> None:
    board = a_storyboard(1)
    make(store, board)
    events = make(store, change(board, "s1", prompt="Mo sleeps", take="s1a").but(aspect=Aspect.TALL))
    take = of(Chosen, events)[0].take
    assert filmed_now(events) == [] and (take.width, take.height, take.prompt) == (1280, 720, "Mo does thing number 1")
    longer = of(Chosen, make(store, change(board, "s1", prompt="Mo sleeps", take="s1a", duration=3.0).but(aspect=Aspect.TALL)))[0].take
    assert (longer.width, longer.height, longer.prompt) == (720, 1280, "Mo does thing number 1")


def test_a_shot_can_show_a_take_of_another(store: Store) -> None:
    board = a_storyboard(2)
    make(store, board)
    one, two = board.shots
    events = make(store, board.but(shots=(one, two, one.but(id="s3", prompt="Mo, later", take="s1a"))))
    assert filmed_now(events) == [] and of(Chosen, events)[2].take == store.takes("s1")[0].take
    assert [named.name for named in store.takes("s3")] == ["s3a"], "it is one of its own from then on"


def test_a_choice_that_does_not_exist_is_said_and_the_critics_is_used(store: Store) -> None:
    events = make(store, change(a_storyboard(1), "s1", take="s1z"))
    assert "no take called 's1z'" in of(Failed, events)[0].sentence and isinstance(events[-1], Assembled)


def test_two_shots_that_ask_for_the_same_are_filmed_once(store: Store) -> None:
    board = a_storyboard(1)
    twice = board.but(shots=(board.shots[0], board.shots[0].but(id="s9")))
    assert filmed_now(make(store, twice)) == ["s1"]
    assert [each.name for each in store.takes("s9")] == ["s9a"]


def test_a_shot_that_cannot_be_filmed_fails_after_the_others_are_kept(store: Store) -> None:
    events: list[Event] = []
    with pytest.raises(FilmingFailed, match=r"1 of 3 shots could not be filmed \(s1\); what was filmed is kept.*paint ran out"):
        for event in produce(store, a_storyboard(3), a_crew(Painter(breaking=("s1",)))):
            events.append(event)
    assert filmed_now(events) == ["s2", "s3"]
    assert [event.sentence.split(". ")[-1] for event in of(Failed, events)] == ["It is tried once more.", "The other shots go on."]
    assert filmed_now(make(store, a_storyboard(3))) == ["s1"]


def test_an_unknown_generator_lists_the_known_and_the_nearest(store: Store) -> None:
    with pytest.raises(BadInput, match=r"no generator called 'animatics'\. Did you mean 'animatic'\? Known: animatic\."):
        make(store, a_storyboard(generator="animatics"))


def test_stopping_keeps_what_is_finished(store: Store) -> None:
    running = produce(store, a_storyboard(3), a_crew())
    for event in running:
        if isinstance(event, Filmed):
            break
    running.close()  # type: ignore[attr-defined]
    again = make(store, a_storyboard(3))
    assert filmed_now(again) == ["s2", "s3"]


def test_a_folder_that_vanishes_is_said_in_words(store: Store) -> None:
    with pytest.raises(StoreProblem, match="cannot be used: No such file or directory"):
        for event in produce(store, a_storyboard(3), a_crew()):
            if isinstance(event, Filmed):
                shutil.rmtree(store.folder)
    store.close()


def test_a_take_that_vanishes_at_once_does_not_film_for_ever(store: Store) -> None:
    with pytest.raises(StoreProblem, match="vanished or changed right after it was kept"):
        for event in produce(store, a_storyboard(1), a_crew()):
            if isinstance(event, Filmed):
                next((store.folder / "takes").iterdir()).unlink()


def test_killed_with_real_workers_it_goes_on_with_what_is_missing(tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from fakes import a_crew, a_storyboard; from director.events import Filmed; from director.store import Store\n"
        "from director.executors.local import LocalExecutor; from director.production import produce; import os, signal\n"
        f"with Store.open({str(tmp_path / 'film')!r}) as store:\n"
        "    for event in produce(store, a_storyboard(4), a_crew(executor=LocalExecutor(2))):\n"
        "        if isinstance(event, Filmed): os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -signal.SIGKILL
    with Store.open(tmp_path / "film") as store:
        events = make(store, a_storyboard(4))
        assert len(filmed_now(events)) == 3 and isinstance(events[-1], Assembled)


def test_progress_never_runs_backwards_and_ends_whole(store: Store) -> None:
    told = of(Filming, make(store, a_storyboard(4), a_crew(Painter(frozen=("s2",)))))
    wholes = [event.whole for event in told]
    assert wholes == sorted(wholes) and wholes[-1] == 1.0 and all(event.eta is None or event.eta >= 0 for event in told)


def test_real_workers_make_the_same_film(store: Store, tmp_path: Path) -> None:
    crew = a_crew(Painter(frozen=("s1",)), executor=LocalExecutor(2))
    make(store, a_storyboard(2), crew)
    with Store.open(tmp_path / "other") as other:
        make(other, a_storyboard(2), a_crew(Painter(frozen=("s1",))))
        assert (other.folder / "final.mp4").read_bytes() == (store.folder / "final.mp4").read_bytes()


def test_a_request_holds_what_the_shot_needs_and_no_more() -> None:
    board = a_storyboard(1, style="noir", seed=5)
    request = first_request(board.shots[0], board, Refinement("ready", "blurry"), Capabilities(fps=16, max_seconds=0.5))
    assert (request.prompt, request.negative, request.style, request.fps, request.frames) == ("ready", "blurry", "noir", 16, 8)
    assert [each.name for each in request.characters] == ["Mo"] and (request.width, request.height) == (1280, 720)
    assert request.seed == mixed_seed(5, 0) != mixed_seed(0, 5)


def test_planning_saves_the_storyboard_and_the_brief(store: Store) -> None:
    brief = Brief(story="Mo runs")
    events = list(plan(store, brief, a_crew(screenwriter=Author())))
    assert isinstance(events[-1], Planned) and store.storyboard() == events[-1].storyboard and store.brief() == brief


def test_a_failed_model_names_the_option_or_lets_the_understudy_plan(store: Store) -> None:
    with pytest.raises(ModelFailed, match=r"did not answer.*--offline-fallback"):
        list(plan(store, Brief(story="Mo"), a_crew(screenwriter=Blocked())))
    assert store.storyboard() is None
    events = list(plan(store, Brief(story="Mo"), a_crew(screenwriter=Blocked(), understudy=Author())))
    assert "built-in screenwriter" in of(Said, events)[0].text and isinstance(events[-1], Planned)

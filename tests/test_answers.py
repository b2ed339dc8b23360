"""An answer to a question is read with the message that was asked about; anything else is read as it stands."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from fakes import Author, a_crew
from tin_friend import TAKES, a_film

from director import make
from director.agent.answers import answered
from director.agent.conversation import Turn
from director.agent.past import Notebook
from director.agent.talk import talk
from director.cli import main
from director.events import Asked, Said
from director.settings import Settings


def then(first: str, second: str) -> tuple[Turn, Notebook]:
    """What the second message comes to after the first led to a question."""
    past = Notebook([a_film()], takes=TAKES)
    asked = answered(past, first, "")
    assert asked.asked and past.board() == a_film()
    return answered(past, second, first), past


@pytest.mark.parametrize(("first", "second", "said"), [
    ("make the shot closer", "3", "camera of shot 3 is closer"),
    ("make the shot closer", "I mean shot 3.", "camera of shot 3 is closer"),
    ("remove the shot", "the last one", "Removed shot 4"),
    ("lock the shot", "2 and 3", "Locked shots 2 and 3"),
    ("crossfade", "between 1 and 2", "Shot 1 now leaves with a crossfade"),
    ("add rain to the shot", "all of them", "Every shot now shows rain"),
    ("make shot 2", "darker", "light of shot 2: darker"),
])
def test_a_short_answer_completes_the_message(first: str, second: str, said: str) -> None:
    done, past = then(first, second)
    assert said in done.said and done.changed and len(past.earlier()) == 1


@pytest.mark.parametrize(("second", "said"), [
    ("no music", "music is off"), ("how long is the film?", "16 s"), ("never mind", "Nothing was changed"), ("no", "Nothing was changed"),
])
def test_what_is_no_answer_is_read_as_it_stands(second: str, said: str) -> None:
    done, _ = then("make the shot closer", second)
    assert said in done.said and not done.asked


def test_what_is_not_understood_even_so_changes_nothing() -> None:
    done, past = then("fix that shot", "2")
    assert done.asked and past.board() == a_film() and not past.earlier()
    done, past = then("make the shot closer", "x" * 5000)
    assert not done.changed and past.board() == a_film()


def test_in_a_production_and_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crew = a_crew(screenwriter=Author(a_film()))
    folder = make("A cat", out=tmp_path / "film", crew=crew, settings=Settings.load({"DIRECTOR_FILMS": str(tmp_path)})).folder
    assert [type(event) for event in talk(folder, "lock the shot", crew)] == [Asked]
    (said, *_) = talk(folder, "the second one", crew, asked="lock the shot", film=False)
    assert isinstance(said, Said) and "Locked shot 2" in said.text
    before, sys.stdin = sys.stdin, io.StringIO("crossfade\nnever mind\n")
    try:
        assert main(["chat", str(folder), "--dry-run"]) == 0
    finally:
        sys.stdin = before
    assert capsys.readouterr().out.splitlines()[1] == "Nothing was changed."


KEEP = "use take s3b of shot 3"
"""What a yes stands for where it was asked whether a take with faults may stay."""


@pytest.mark.parametrize(("text", "said"), [
    ("yes", "Shot 3 uses take s3b."),
    ("keep it", "Shot 3 uses take s3b."),
    ("It's fine, thanks", "Shot 3 uses take s3b."),
    ("leave it as it is", "Shot 3 uses take s3b."),
    ("film it again", "Shot 3 will be filmed again"),
    ("no, once more please", "Shot 3 will be filmed again"),
    ("make it darker", "shot 3: darker"),
    ("make shot 1 darker", "shot 1: darker"),
    ("use take c of shot 3", "Shot 3 uses take s3c."),
])
def test_whether_a_take_with_faults_may_stay_is_answered_in_few_words(text: str, said: str) -> None:
    past = Notebook([a_film()], takes=TAKES)
    done = answered(past, text, KEEP)
    assert said in done.said and not done.asked


def test_a_bare_no_is_asked_what_should_be_different() -> None:
    done = answered(Notebook([a_film()], takes=TAKES), "no", KEEP)
    assert done.asked and done.said == "What should be different in shot 3? Or say: film shot 3 again."


def test_a_take_that_stays_marked_is_asked_about_in_the_conversation_which_goes_on(tmp_path: Path) -> None:
    from fakes import Botcher, Reader, a_storyboard

    from director.store import Store

    folder = tmp_path / "film"
    with Store.open(folder) as store:
        store.save(a_storyboard(2), "planned")
    who = a_crew(generators={"animatic": Botcher(((("flicker", 0.7),),), tmp_path / "ledger")}, critic=Reader())
    first = [event for event in talk(folder, "make shot 2 darker", who) if isinstance(event, Asked)]
    assert [event.yes for event in first] == ["use take s1a of shot 1", "use take s2a of shot 2"]
    told = list(talk(folder, "yes", who, asked=first[-1].yes))
    assert told[0] == Said(text="Shot 2 uses take s2a. Nothing needs to be filmed again.")
    assert not [event for event in told if isinstance(event, Asked)]

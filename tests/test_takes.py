"""Several takes of a shot: filmed, compared, listed, drawn and chosen; none is ever lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import Botcher, Painter, Reader, a_crew, a_storyboard

from director.agent.answers import answered
from director.agent.past import Notebook
from director.cli import main
from director.errors import BadInput, StoreProblem
from director.events import Chosen, Filmed, Retaking
from director.model import Brief, Storyboard
from director.neutral import Neutral, decode, encode
from director.production import plan, produce
from director.store import Store


def filmed(folder: Path, board: Storyboard, *plans: tuple[tuple[str, float], ...]) -> list[object]:
    botcher = Botcher(plans or ((),), folder.parent / "ledger", name="animatic", version="0")
    with Store.open(folder) as store:
        store.save(board, "planned")
        return list(produce(store, board, a_crew(generators={"animatic": botcher}, critic=Reader())))


def test_so_many_takes_are_filmed_and_the_best_is_used(tmp_path: Path) -> None:
    events = filmed(tmp_path / "film", a_storyboard(1, takes=3), (("noise", 0.4),), (), (("blur", 0.2),))
    takes = [event.take for event in events if isinstance(event, Filmed)]
    chosen = next(event for event in events if isinstance(event, Chosen))
    assert len({take.seed for take in takes}) == 3 and chosen.take == takes[1] and not any(isinstance(event, Retaking) for event in events)
    assert chosen.why == "It passed (1.00); beside it: s1a 0.60, s1c 0.80."


def test_where_none_of_them_is_good_it_is_filmed_again(tmp_path: Path) -> None:
    events = filmed(tmp_path / "film", a_storyboard(1, takes=2), (("morph", 0.9),), (("morph", 0.6),), ())
    takes = [event.take for event in events if isinstance(event, Filmed)]
    assert len(takes) == 3 and next(event for event in events if isinstance(event, Chosen)).take == takes[2]


def test_more_takes_later_films_only_those_that_are_missing(tmp_path: Path) -> None:
    filmed(tmp_path / "film", a_storyboard(2))
    again = filmed(tmp_path / "film", a_storyboard(2, takes=2))
    assert sum(isinstance(event, Filmed) and not event.reused for event in again) == 2


def test_a_persons_choice_wins_and_fewer_takes_lose_none(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    filmed(folder, a_storyboard(1, takes=2), (("noise", 0.4),), ())
    board = a_storyboard(1)
    events = filmed(folder, board.but(shots=(board.shots[0].but(take="s1a"),)))
    chosen = next(event for event in events if isinstance(event, Chosen))
    with Store.open(folder) as store:
        assert [named.name for named in store.takes("s1")] == ["s1a", "s1b"] and chosen.take == store.takes("s1")[0].take
    assert chosen.why == "This take was chosen."


def test_the_brief_says_how_many_and_the_neutral_form_keeps_it(tmp_path: Path) -> None:
    with Store.open(tmp_path / "film") as store:
        list(plan(store, Brief(story="Mo runs", takes=3), a_crew()))
        board = store.storyboard()
    assert board is not None and board.takes == 3 and decode(encode(Neutral(board))).storyboard.takes == 3
    assert "takes" not in json.loads(encode(Neutral(board.but(takes=1))))


# -- director takes


@pytest.fixture
def production(tmp_path: Path) -> Path:
    folder = tmp_path / "film"
    filmed(folder, a_storyboard(2, takes=2), (("noise", 0.7), ("blur", 0.2)), ())
    return folder


def test_the_takes_are_listed_with_what_the_critic_says(production: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takes", str(production)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "s1: Mo does thing number 1" and "  s1a  0.30 failed" in shown and "* s1b  1.00 passed, in the film" in shown
    assert "      noise 0.70: There is noise." in shown and sum(line.startswith("s") for line in shown) == 2
    assert main(["takes", str(production), "2", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["take"] for line in lines] == ["s2a", "s2b"] and lines[1]["review"]["passed"] and Path(lines[0]["file"]).is_file()


def test_a_take_is_chosen_and_given_back(production: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takes", str(production), "s2", "--choose", "s2a"]) == 0
    assert "Shot 2 uses take s2a." in capsys.readouterr().err
    with Store.open(production) as store:
        board = store.storyboard()
    assert board is not None and board.shots[1].take == "s2a"
    assert main(["takes", str(production), "s2", "--choose", "critic"]) == 0
    with Store.open(production) as store:
        board = store.storyboard()
    assert board is not None and board.shots[1].take == "" and len(store.folder.name) > 0


@pytest.mark.parametrize(("arguments", "sentence"), [
    (["s9"], "There is no shot 's9'. The shots are s1, s2."),
    (["s1", "--choose", "s1z"], "Shot s1 has no take called 's1z'; its takes are s1a, s1b."),
    (["--choose", "s1a"], "Say which shot the take is for"),
])
def test_a_mistake_gets_a_sentence(production: Path, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takes", str(production), *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_takes_side_by_side_on_a_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from moving_pictures import pan, save, walk
    from PIL import Image

    from director import studio

    strips = [(save(walk(frames=12), tmp_path / "a.mp4"), "s1a  0.30 failed", "noise"),
              (save(pan(frames=12), tmp_path / "b.mp4"), "s1b  1.00 passed, in the film", "")]
    studio.take_sheet("Mo", strips, tmp_path / "takes.png")
    with Image.open(tmp_path / "takes.png") as sheet:
        assert sheet.width > 4 * 300 and sheet.height > 2 * 200
    folder = tmp_path / "film"
    with Store.open(folder) as store:
        store.save(a_storyboard(1), "planned")
    assert main(["takes", str(folder), "--sheet", str(tmp_path / "none.png")]) == 2
    assert "no take yet that could be drawn" in capsys.readouterr().err


def test_takes_side_by_side_in_motion(tmp_path: Path) -> None:
    import av
    from moving_pictures import pan, save, walk

    from director import studio

    strips = [(save(walk(frames=12), tmp_path / "a.mp4"), "s1a  0.30 failed", "noise"),
              (save(pan(frames=24), tmp_path / "b.mp4"), "s1b", "")]
    studio.take_film(strips, tmp_path / "takes.mp4")
    with av.open(str(tmp_path / "takes.mp4")) as film:
        pictures = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert len(pictures) == 24, "as long as the longest"
    wide = pictures[0].shape[1]
    left, right = (slice(None), slice(0, wide // 2)), (slice(None), slice(wide // 2, wide))
    late = [abs(pictures[23][half].astype(int) - pictures[15][half]).mean() for half in (left, right)]
    assert late[0] < 0.5 < late[1], "the shorter take stays on its last picture"
    with pytest.raises(BadInput, match="too many for one picture"):
        studio.take_film(strips * 5, tmp_path / "more.mp4")
    with pytest.raises(StoreProblem, match="folder that exists"):
        studio.take_film(strips, tmp_path / "nowhere" / "takes.mp4")


def test_more_takes_of_a_film_that_is_there(tmp_path: Path) -> None:
    from director import studio

    folder = tmp_path / "film"
    with Store.open(folder) as store:
        store.save(a_storyboard(1), "planned")
    events = list(studio.go_on(folder, a_crew(Painter()), takes=2))
    assert sum(isinstance(event, Filmed) for event in events) == 2


@pytest.mark.parametrize(("message", "said", "count"), [
    ("film 3 takes per shot", "3 takes of every shot are filmed, and the best is used. To film: every shot.", 3),
    ("give me two takes each", "2 takes of every shot are filmed, and the best is used. To film: every shot.", 2),
    ("one take each", "One take of every shot is filmed. Nothing needs to be filmed again.", 1),
])
def test_so_many_takes_by_saying_so(message: str, said: str, count: int) -> None:
    past = Notebook([a_storyboard(3, takes=2 if count == 1 else 1)])
    assert answered(past, message, "").said == said and past.board().takes == count


def test_more_takes_than_there_can_be_are_refused() -> None:
    done = answered(Notebook([a_storyboard(2)]), "film 50 takes each", "")
    assert not done.changed and "1 to 8 takes; 50 is out of that range" in done.said

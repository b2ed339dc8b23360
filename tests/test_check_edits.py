"""An editor's cuts, dissolves and titles are no faults of a film, whoever says where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import InPlace, a_crew
from moving_pictures import save, walk
from screening_room import a_cutting_crew, a_production

from director.production import Crew
from director.store import Store
from director.studio.dailies import record
from director.studio.edited import edits_of
from director.tools.critics.edits import Edits, read_edits
from director.tools.critics.plan import words_plan
from director.tools.editor.plan import layout
from director.vocabulary import Fault


@pytest.fixture
def crew() -> Crew:
    return a_cutting_crew(a_crew(cutting_room=InPlace()))


def test_words_tell_the_edits_and_edits_tell_the_words() -> None:
    edits = read_edits("hand-held, cuts at 1.2 and 3.5 s, dissolves from 5 to 5.6 s and from 8.1 s to 9, titles from 0 to 2.5 s")
    assert edits == Edits((1.2, 3.5), ((5.0, 5.6), (8.1, 9.0)), ((0.0, 2.5),))
    assert read_edits(str(edits)) == edits
    assert read_edits("dissolve at 4 s; captions 1-2 s").joins == ((3.65, 4.35),)
    assert read_edits("a fade to black, three titles, cuts") == Edits() and str(Edits()) == ""
    assert words_plan("titles from 0 to 2 s").edits.letters == ((0.0, 2.0),)


def test_a_dissolve_explains_what_melts_blurs_or_leaps_but_not_what_stands() -> None:
    edits = Edits((3.0,), ((5.0, 5.5),), ((0.0, 2.0),))
    assert edits.explain(Fault.BLUR, 5.1, 5.4, 5.38) and edits.explain(Fault.MORPH, 4.9, 5.6, 5.58)
    assert not edits.explain(Fault.FROZEN, 5.0, 5.5, 5.48) and not edits.explain(Fault.BLUR, 6.0, 6.3, 6.28)
    assert edits.explain(Fault.MORPH, 0.2, 1.9, 1.88) and not edits.explain(Fault.BLUR, 0.2, 0.6, 0.58)
    assert edits.explain(Fault.JUMP, 2.92, 3.04, 3.0) and not edits.explain(Fault.JUMP, 3.92, 4.04, 4.0)
    assert not edits.explain(Fault.MORPH, 1.8, 4.0, 3.98), "most of it lies outside"


def test_the_production_beside_a_film_knows_its_edits(tmp_path: Path, crew: Crew) -> None:
    board = a_production(tmp_path / "film", "Mo", 3, filmed=3)
    with Store.open(tmp_path / "film", create=False) as store:
        plan = layout(cut) if (cut := record(store, crew).cut_list()) else None
    assert plan is not None
    film = save(walk(frames=1) * plan.frames, tmp_path / "film" / "final.mp4", fps=board.fps)
    edits = read_edits(edits_of(film, crew))
    first, second, third = plan.clips
    assert edits.joins == ((round(second.first / board.fps, 3), round(first.last / board.fps, 3)),), "one dissolve"
    assert edits.cuts == (round(third.first / board.fps, 3),), "and one cut"
    assert edits.letters[0][0] == 0.0, "the title"
    assert edits_of(save(walk(frames=2), film.parent / "other.mp4"), crew) == "", "another file in the folder"
    assert edits_of(save(walk(frames=2), tmp_path / "final.mp4"), crew) == "", "no production there"
    assert edits_of(save(walk(frames=2), film), crew) == "", "of another length: cut before its storyboard changed"

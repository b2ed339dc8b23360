"""Stills: one drawn picture of a shot with a camera in it, several to choose from, the chosen ones one after the other as one shot."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import Painter, a_crew
from screening_room import FRAMES, a_production

from director import likeness
from director.cli import main
from director.errors import BadInput
from director.events import Filmed
from director.model import ShotRequest
from director.production import produce
from director.roles import Capabilities, Footage, Origin, Report
from director.store import Store
from director.studio import Generators
from director.studio.stitching import animated, stitched
from director.tools.generators.animatic.picture import Pictures
from director.tools.media import probe, read_bgr
from director.tools.media.stills import opening
from director.vocabulary import Move

REQUEST = ShotRequest(shot="s1", prompt="A fox walks across a meadow", location="meadow", seed=3, width=160, height=90, fps=12, frames=8)


def pictures(path: Path) -> np.ndarray:
    return np.stack(list(read_bgr(path))).astype(float)


def test_seeds_are_different_pictures_and_the_camera_moves_in_each(tmp_path: Path) -> None:
    looks = []
    for seed in (3, 4):
        request = REQUEST.but(seed=seed, camera=REQUEST.camera.but(move=Move.PUSH_IN))
        Pictures().film(request, tmp_path / "take.mp4", lambda done: None)
        looks.append(pictures(tmp_path / "take.mp4"))
    assert all(np.abs(look[0] - look[-1]).mean() > 1 for look in looks) and np.abs(looks[0][0] - looks[1][0]).mean() > 1
    assert list(tmp_path.iterdir()) == [tmp_path / "take.mp4"]
    assert Generators()["stills"].capabilities().origin is Origin.DRAWN


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stills") / "film"
    a_production(folder, shots=2, filmed=1)
    return folder


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Path:
    """A production whose first shot has two takes."""
    return Path(shutil.copytree(made, tmp_path / "film"))


def test_takes_that_are_stitched_are_seen_one_after_the_other(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takes", str(film), "s1", "--stitch", "s1b", "s1a"]) == 0
    assert "shows s1b, s1a, one after the other" in capsys.readouterr().err
    with Store.open(film) as store:
        board, takes = store.storyboard(), {named.name: named.path for named in store.takes("s1")}
        assert board is not None
        source = board.shots[0].source
        assert source is not None
        assert (board.shots[0].generator, source.name, source.made, source.sound) == ("handoff", "s1b s1a.mp4", "Mo", False)
        kept = store.find("source", source.sha256)
        assert kept is not None and set(takes) == {"s1a", "s1b"} and all(takes.values())
        facts, shown = probe(kept.path), pictures(kept.path)
        first, second = (pictures(path) for name in ("s1b", "s1a") if (path := takes[name]))
    assert facts.complete and facts.frames == min(FRAMES, round(board.shots[0].duration * facts.fps))
    assert np.abs(shown[0] - first[0]).mean() < 3 and np.abs(shown[-1] - second[facts.frames // 2 - 1]).mean() < 25
    assert np.abs(shown[2] - first[2]).mean() < np.abs(shown[2] - second[2]).mean()


@pytest.mark.parametrize(("names", "said"), [
    (["s1a"], "two to eight"), (["s1a", "s1z"], "no take called 's1z'; its takes are s1a, s1b"), (["s1a"] * 9, "two to eight")])
def test_what_cannot_be_stitched_is_said(film: Path, names: list[str], said: str) -> None:
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None
        with pytest.raises(BadInput, match=said):
            stitched(store, board, board.shots[0], names)
    assert main(["takes", str(film), "--stitch", *names]) == 2


def test_whose_likeness_is_in_a_take_is_in_what_is_stitched_of_it(film: Path) -> None:
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None
        named = store.takes("s1")[0]
        pinned = {**(named.inputs or {}), "first": {"sha256": "a" * 64, "file": "anna.png"}}
        assert named.path is not None
        request = ShotRequest.model_validate(pinned, strict=False)
        out = store.scratch(".mp4")
        shutil.copyfile(named.path, out)
        store.put("take", "f" * 64, out, named.take.but(key="f" * 64), inputs=request, expected=named.take.sha256)
        likeness.enter(store.folder, likeness.confirmed("a" * 64, "anna.png", "Anna", likeness.USES, "", "Eva"))
        after = stitched(store, board, board.shots[0], [each.name for each in store.takes("s1")][-2:])
        source = after.shots[0].source
        assert source is not None and likeness.shows_somebody(store.folder, source.sha256)


class Animator(Painter):
    """Films from a picture; says which."""

    def capabilities(self) -> Capabilities:
        return Capabilities(keyframes=True, ends=False)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        return replace(super().film(request, out, report), notes=(f"begins on {request.first.sha256[:8] if request.first else 'nothing'}",))


def test_a_take_that_was_chosen_is_set_in_motion(film: Path) -> None:
    maker = Animator()
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None
        named = store.takes("s1")[1]
        after = animated(store, board, board.shots[0], named.name, "moving", maker.capabilities())
        picture = store.find("picture", after.shots[0].first)
        assert named.path is not None and picture is not None
        assert np.abs(opening(picture.path).astype(float) - pictures(named.path)[0]).mean() < 2
        crew = a_crew(generators={"moving": maker, "animatic": Painter()})
        events = list(produce(store, after, crew))
    takes = [event.take for event in events if isinstance(event, Filmed)]
    assert [take.notes for take in takes if take.shot == "s1"] == [(f"begins on {after.shots[0].first[:8]}",)]
    with Store.open(film) as store:
        assert named.name in [each.name for each in store.takes("s1")], "the takes stay"


def test_what_cannot_be_set_in_motion_is_said(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takes", str(film), "s1", "--animate", "s1b", "--with", "stills"]) == 2
    assert "stills cannot begin on a picture. Name one that can: diffusion:svd" in capsys.readouterr().err
    assert main(["takes", str(film), "s1", "--animate", "s1z", "--with", "animatic"]) == 2
    assert "no take called 's1z'" in capsys.readouterr().err
    assert main(["takes", str(film), "s1", "--animate", "s1b", "--with", "pigeon"]) == 2
    assert "There is no generator called 'pigeon'" in capsys.readouterr().err
    assert main(["takes", str(film), "s1", "--with", "animatic"]) == 2
    assert main(["takes", str(film), "s1", "--animate", "s1b", "--with", "animatic"]) == 0
    assert "begins on the picture of s1b and is filmed by animatic" in capsys.readouterr().err

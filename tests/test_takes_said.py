"""Chosen pictures set in motion and takes stitched, by saying so: in any wording, for real in a production, and by other programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from fakes import Author, Painter, a_crew, a_storyboard

from director.agent.grammar import read
from director.agent.scene import Bench, Scene
from director.agent.talk import call, talk
from director.agent.verbs import VERBS
from director.errors import NeedsAnswer
from director.events import Filmed, Planned, Said
from director.model import Brief, ShotRequest, Storyboard
from director.production import planned
from director.roles import Capabilities, Footage, Report
from director.store import Store
from director.studio import film
from director.studio.generators import in_motion
from director.tools.generators.own.handed import Handed
from director.tools.media import TakeWriter

TAKES = {f"s{n}": tuple(f"s{n}{letter}" for letter in "abcd") for n in range(1, 6)}


class Paper:
    """A bench that only writes down what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def picked(self, shot_id: str, board: Storyboard) -> str:
        return f"{shot_id}chosen"

    def shown(self, board: Storyboard) -> Mapping[str, str]:
        return {shot.id: f"{shot.id}a" for shot in board.shots}

    def check_maker(self, generator: str) -> None:
        self.asked.append((generator,))

    def judged(self, shot_id: str, board: Storyboard) -> str:
        return f"{shot_id} passed"

    def stitched(self, board: Storyboard, shot_id: str, names: Sequence[str]) -> Storyboard:
        self.asked.append((shot_id, *names))
        return board

    def animated(self, board: Storyboard, shot_id: str, name: str, generator: str) -> tuple[Storyboard, str]:
        self.asked.append((shot_id, name, generator))
        return board, generator

    def trial(self) -> Bench:
        return self


def done(message: str) -> list[tuple[str, ...]]:
    """What the bench is asked for by a message about a film of five shots with four takes each."""
    board, bench = a_storyboard(5), Paper()
    for act in read(message, Scene(board, TAKES, bench=bench)):
        board = act(board).board
    return bench.asked


@pytest.mark.parametrize(("message", "wanted"), [
    ("animate the second picture of shot 3 with Wan", ("s3", "s3b", "diffusion:wan")),
    ("bring shot 2's still to life with LTX", ("s2", "s2chosen", "diffusion:ltx")),
    ("make the chosen picture of shot 4 move", ("s4", "s4chosen", "")), ("animate s3b", ("s3", "s3b", "")),
    ("let Wan 2.2 animate the first still of shot 2", ("s2", "s2a", "diffusion:wan-2.2")),
    ("use LTX to bring the second image of shot 1 to life", ("s1", "s1b", "diffusion:ltx")),
    ("set picture 2 of shot 3 in motion", ("s3", "s3b", "")),
    ("turn the chosen still of shot 2 into a video with hunyuan 1.5", ("s2", "s2chosen", "diffusion:hunyuan-1.5")),
    ("can you animate the picture I chose for shot 3", ("s3", "s3chosen", "")),
    ("animate shot 3's best take with gen-4 turbo", ("s3", "s3chosen", "runway:gen4_turbo")),
    ("give the still of shot 2 some motion", ("s2", "s2chosen", ""))])
def test_a_picture_is_set_in_motion(message: str, wanted: tuple[str, ...]) -> None:
    assert done(message) == [wanted]


@pytest.mark.parametrize(("message", "wanted"), [
    ("stitch the pictures of shot 2", "s2 s2a s2b s2c s2d"), ("slideshow of the takes of shot 2", "s2 s2a s2b s2c s2d"),
    ("stitch takes a, c and b of shot 2", "s2 s2a s2c s2b"), ("stitch s2a, s2c and s2b together", "s2 s2a s2c s2b"),
    ("show the takes of shot 3 one after the other", "s3 s3a s3b s3c s3d"), ("make a slideshow of shot 3's pictures", "s3 s3a s3b s3c s3d"),
    ("join takes 1 and 3 of shot 2 together", "s2 s2a s2c"), ("stitch the first and the third picture of shot 2", "s2 s2a s2c"),
    ("turn shot 2 into a slideshow of its takes", "s2 s2a s2b s2c s2d"), ("combine takes a and b of shot 4 into one clip", "s4 s4a s4b")])
def test_takes_are_stitched(message: str, wanted: str) -> None:
    assert done(message) == [tuple(wanted.split())]


@pytest.mark.parametrize("message", ["stitch shots 2 and 3 together", "animate shot 3 with Wan", "bring shot 3 to the front",
                                     "make the camera move in shot 2"])
def test_what_is_about_shots_is_no_wish_about_takes(message: str) -> None:
    assert done(message) == []


@pytest.mark.parametrize(("message", "question"), [
    ("animate the ninth picture of shot 2", "has 4 takes"), ("stitch the takes", "Of which shot")])
def test_what_is_not_clear_is_asked(message: str, question: str) -> None:
    with pytest.raises(NeedsAnswer, match=question):
        done(message)


def test_an_open_model_that_is_named_without_its_kind_is_the_one_that_begins_on_pictures() -> None:
    named = {"diffusion:wan": "diffusion:wan-i2v", "diffusion:ltx": "diffusion:ltx", "diffusion:cogvideox": "diffusion:cogvideox-i2v",
             "diffusion:svd": "diffusion:svd", "diffusion:sdxl": "diffusion:sdxl", "runway:gen4_turbo": "runway:gen4_turbo"}
    assert {name: in_motion(name) for name in named} == named


class Moving(Painter):
    """A painter of real, plain pictures that begins on given ones."""

    def capabilities(self) -> Capabilities:
        return Capabilities(keyframes=True)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
            for _ in range(request.frames):
                take.write_bgr(np.full((request.height, request.width, 3), (request.seed * 40 % 250, 90, 160), np.uint8))
        return Footage(request.frames, request.width, request.height, request.fps)


def test_in_a_production_takes_are_tried_out_stitched_animated_and_brought_back(tmp_path: Path) -> None:
    crew = a_crew(generators={"animatic": Moving(), "handoff": Handed()}, screenwriter=Author(a_storyboard(2)))
    list(film(Brief(story="x"), tmp_path / "film", crew))
    list(talk(tmp_path / "film", "film shot 2 again", crew))

    def board() -> Storyboard:
        with Store.open(tmp_path / "film") as store:
            return planned(store)

    before = board()
    tried = list(talk(tmp_path / "film", "stitch the takes of shot 2", crew, dry_run=True))
    assert any(isinstance(event, Planned) for event in tried) and board() == before
    for happens in (talk(tmp_path / "film", "stitch the takes of shot 2", crew, film=False),
                    call(tmp_path / "film", VERBS["animate_take"], {"shot": "1"}, crew, film=False)):
        with closing(happens) as events:  # type: ignore[type-var]
            assert "Nothing was changed" not in " ".join(event.text for event in events if isinstance(event, Said))
    after = board()
    assert after.shot("s2").source is not None and after.shot("s1").first and after.shot("s1").generator == after.generator
    assert {event.take.shot for event in talk(tmp_path / "film", "film it", crew) if isinstance(event, Filmed)} == {"s1", "s2"}
    list(talk(tmp_path / "film", "undo the last 2 changes", crew))
    assert board() == before

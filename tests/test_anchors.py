"""Shots pinned to pictures: they begin and end exactly there, and a shot may begin where the one before it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import pytest
from fakes import Painter, a_crew, a_storyboard
from tin_friend import said

from director.anchoring import keep, pinned
from director.cli import main
from director.errors import BadInput
from director.events import Filmed, Said
from director.model import Anchor, ShotRequest, Storyboard
from director.production import Crew, produce
from director.roles import Capabilities
from director.store import Store
from director.toolbox.pictures import to_film
from director.tools.generators.animatic.generator import Animatic
from director.tools.media import first_frame, last_frame, to_bgr, to_i420
from director.tools.media.stills import covering, ending


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "film") as opened:
        yield opened


def picture(path: Path, red: int, size: tuple[int, int] = (160, 90)) -> Path:
    """A soft picture with a bright disc, as a PNG."""
    y, x = np.mgrid[0:size[1], 0:size[0]]
    disc = np.hypot(x - size[0] / 2, y - size[1] / 2) < size[1] / 3
    bgr = np.stack([x * 255 / size[0], y * 255 / size[1], np.full(x.shape, red)], -1)
    bgr[disc] = (40, 200, 230)
    cv2.imwrite(str(path), bgr.astype(np.uint8))
    return path


def anchor(path: Path) -> Anchor:
    return Anchor(sha256="0" * 64, file=str(path))


def psnr(a: Any, b: Any) -> float:
    return float(cv2.PSNR(a, b))


REQUEST = ShotRequest(shot="s1", prompt="A fox walks across a meadow", location="meadow", width=160, height=90, fps=24, frames=30)


def film(request: ShotRequest, out: Path) -> Path:
    Animatic().film(request, out, lambda done: None)
    return out


def test_a_take_begins_and_ends_exactly_on_its_pictures(tmp_path: Path) -> None:
    first, last = picture(tmp_path / "a.png", 30), picture(tmp_path / "b.png", 220)
    take = film(REQUEST.but(first=anchor(first), last=anchor(last)), tmp_path / "take.mp4")
    free = film(REQUEST, tmp_path / "free.mp4")
    wanted = [to_bgr(to_i420(ending(path))) for path in (first, last)]
    assert psnr(to_bgr(first_frame(take)), wanted[0]) > 34 > 15 > psnr(to_bgr(first_frame(free)), wanted[0])
    assert psnr(to_bgr(last_frame(take)), wanted[1]) > 34


def test_a_shot_goes_on_from_the_last_picture_of_a_take(tmp_path: Path) -> None:
    before = film(REQUEST, tmp_path / "before.mp4")
    after = film(REQUEST.but(prompt="A fox sleeps", first=anchor(before)), tmp_path / "after.mp4")
    assert psnr(to_bgr(first_frame(after)), to_bgr(last_frame(before))) > 34


def test_a_picture_of_another_shape_covers_the_frame(tmp_path: Path) -> None:
    tall = ending(picture(tmp_path / "tall.png", 90, (90, 160)))
    assert covering(tall, 160, 90).shape == (90, 160, 3)


@dataclass(frozen=True)
class Keyed(Painter):
    """A painter that takes pictures to begin and end on."""

    def capabilities(self) -> Capabilities:
        return Capabilities(keyframes=True)


def crew(generator: Painter) -> Crew:
    return a_crew(cast(Any, generator))


def filmed(store: Store, board: Storyboard, generator: Painter = Keyed()) -> list[str]:
    return [event.take.shot for event in produce(store, board, crew(generator)) if isinstance(event, Filmed) and not event.reused]


def asked(store: Store, shot: str) -> dict[str, Any]:
    return cast("dict[str, Any]", store.takes(shot)[-1].inputs)


def test_a_shot_that_goes_on_waits_for_the_take_before_it_and_follows_it(store: Store) -> None:
    board = pinned(a_storyboard(3), "s2", "previous", None)
    assert sorted(filmed(store, board)) == ["s1", "s2", "s3"]
    assert asked(store, "s2")["first"]["sha256"] == store.takes("s1")[0].take.sha256
    assert filmed(store, board) == [], "found again"
    other = board.but(shots=(board.shots[0].but(prompt="Mo runs"), *board.shots[1:]))
    assert filmed(store, other) == ["s1", "s2"] and to_film(board, other) == ("s1", "s2")
    assert filmed(store, board.but(shots=(*board.shots[:2], board.shots[2].but(prompt="Mo sleeps")))) == ["s3"]


def test_a_picture_of_the_persons_is_kept_and_asked_for_by_its_content(store: Store, tmp_path: Path) -> None:
    sha = keep(store, picture(tmp_path / "dawn.png", 200))
    assert sha == keep(store, picture(tmp_path / "copy.png", 200))
    filmed(store, pinned(a_storyboard(2), "s1", sha, None))
    assert asked(store, "s1")["first"]["sha256"] == sha and Path(asked(store, "s1")["first"]["file"]).is_file()
    moved = ShotRequest.model_validate(REQUEST.model_dump() | {"first": {"sha256": sha, "file": "/elsewhere.png"}})
    assert moved.key("a", "1") == moved.but(first=Anchor(sha256=sha)).key("a", "1") != REQUEST.key("a", "1")


def test_who_cannot_begin_on_a_picture_says_so_and_films(store: Store, tmp_path: Path) -> None:
    board = pinned(a_storyboard(1), "s1", keep(store, picture(tmp_path / "dawn.png", 200)), None)
    told = [event.text for event in produce(store, board, crew(Painter())) if isinstance(event, Said)]
    assert any("cannot do that and films it freely" in text for text in told) and asked(store, "s1")["first"] is None


@pytest.mark.parametrize(("shot", "first", "words"), [("s9", "previous", "no shot 's9'"), ("s1", "previous", "none before it")])
def test_what_cannot_be_pinned_is_told(shot: str, first: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        pinned(a_storyboard(2), shot, first, None)


def test_a_file_that_is_no_picture_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "no.png").write_bytes(b"not a picture")
    for name in ("no.png", "gone.png"):
        with pytest.raises(BadInput, match=name):
            keep(store, tmp_path / name)


def test_pinning_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "film"
    with Store.open(folder) as store:
        store.save(a_storyboard(2), "test")
    assert main(["pin", str(folder), "s2", "--go-on", "--end", str(picture(tmp_path / "dusk.png", 10))]) == 0
    with Store.open(folder) as store:
        board = cast(Storyboard, store.storyboard())
        assert board.shot("s2").first == "previous" and store.find("picture", board.shot("s2").last)
    assert main(["pin", str(folder), "s2"]) == 2 and "--go-on" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["shot 3 continues from shot 2", "make shot 3 continue from shot 2",
    "let shot 3 pick up where shot 2 ends", "start shot 3 on the last frame of shot 2", "shot 3 goes on from shot 2"])
def test_saying_that_a_shot_goes_on(words: str) -> None:
    done, _ = said(words)
    assert [shot.id for shot in done.board.shots if shot.first == "previous"] == ["s3"], done.said

"""Drawings kept on disk between films: the same picture, quicker; never a broken one, never too many."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from director.tools.generators.animatic.paint import raster
from director.tools.generators.animatic.shelf import Shelf, opened

BOX = (0.0, 0.0, 90.0, 60.0)


def drawn(colour: str = "#c04030") -> np.ndarray:
    picture: np.ndarray = raster(f'<circle cx="45" cy="30" r="25" fill="{colour}" opacity="0.7"/>', BOX, 1.0)
    return picture


def test_a_kept_drawing_is_the_drawing(tmp_path: Path) -> None:
    plain = drawn()
    with opened(Shelf(tmp_path)):
        first = drawn()
    (kept,) = tmp_path.iterdir()
    with opened(Shelf(tmp_path)):
        again = drawn()
        other = drawn("#3040c0")
    assert np.array_equal(plain, first)
    assert np.array_equal(plain, again)
    assert not np.array_equal(plain, other)
    assert kept.exists()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_drawing_is_found_and_not_made_again(tmp_path: Path) -> None:
    with opened(Shelf(tmp_path)):
        drawn()
        (kept,) = tmp_path.iterdir()
        blue = drawn("#3040c0")
    other = next(path for path in tmp_path.iterdir() if path != kept)
    kept.write_bytes(other.read_bytes())
    with opened(Shelf(tmp_path)):
        assert np.array_equal(drawn(), blue)


def test_a_broken_file_is_drawn_again_and_mended(tmp_path: Path) -> None:
    with opened(Shelf(tmp_path)):
        whole = drawn()
    (kept,) = tmp_path.iterdir()
    for broken in (b"", b"no picture", kept.read_bytes()[:40]):
        kept.write_bytes(broken)
        with opened(Shelf(tmp_path)):
            assert np.array_equal(drawn(), whole)
        assert kept.read_bytes() != broken


def test_a_folder_that_cannot_be_used_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with opened(Shelf(tmp_path / "file")):
        assert drawn().shape == (60, 90, 4)
    assert (tmp_path / "file").read_text() == "in the way"


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, limit=1000)
    for age in range(6):
        shelf.keep(str(age), bytes(300))
        os.utime(shelf.path(str(age)), (1000 - age, 1000 - age))
    shelf.trim()
    assert [age for age in range(6) if shelf.find(str(age))] == [0, 1]


def test_without_a_shelf_nothing_is_kept(tmp_path: Path) -> None:
    with opened(Shelf(tmp_path)):
        pass
    drawn()
    assert not list(tmp_path.iterdir())

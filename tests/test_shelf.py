"""Drawings kept on disk between films: the same picture, quicker; never a broken one, never too many."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from director.tools.generators.animatic.backdrop import kept_sky, sky
from director.tools.generators.animatic.light import LIGHTS
from director.tools.generators.animatic.paint import drawn_in, raster
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


def test_a_sky_is_kept_and_is_the_sky(tmp_path: Path) -> None:
    night = (160, 90, LIGHTS["night"], "", 0.3, 5)
    with opened(Shelf(tmp_path)):
        first = kept_sky(*night)
        assert len(list(tmp_path.iterdir())) == 1
        again = kept_sky(*night)
        other = kept_sky(160, 90, LIGHTS["day"], "", 0.3, 5)
    assert np.array_equal(first, sky(*night))
    assert np.array_equal(again, first)
    assert not np.array_equal(other, first)


def test_only_the_part_with_art_in_it_is_drawn() -> None:
    art = '<circle cx="700" cy="300" r="40" fill="#c04030"/>'
    box = (0.0, 0.0, 1000.0, 600.0)
    tight = drawn_in(art, box, 1.0, "", 0.0)
    assert tight is not None
    left, top, right, bottom = tight
    assert left <= 660 and top <= 260 and right >= 740 and bottom >= 340
    assert right - left < 130 and bottom - top < 130
    whole = raster(art, box, 1.0)
    assert int((raster(art, tight, 1.0)[..., 3] > 0).sum()) >= 0.97 * int((whole[..., 3] > 0).sum())


def test_where_nothing_is_drawn_there_is_no_part() -> None:
    assert drawn_in('<circle cx="5000" cy="300" r="40" fill="#c04030"/>', (0.0, 0.0, 1000.0, 600.0), 1.0, "", 0.0) is None

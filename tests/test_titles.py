from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from cutting_room import FPS, cut_list, draw_take
from fakes import a_storyboard
from numpy.typing import NDArray

from director.model import Captions, Card, Cut, Take
from director.roles import CutList, Soundtrack
from director.tools.editor import SmartEditor
from director.tools.editor.fonts import PACKAGES, Faces, packaged
from director.tools.editor.styles import STYLES
from director.tools.editor.typeset import Setting, fit
from director.tools.media import TakeWriter, planes, read_frames

TakeAt = tuple[Take, Path]


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> list[TakeAt]:
    folder = tmp_path_factory.mktemp("takes")
    return [(draw_take(folder / f"{look}.mp4", look), folder / f"{look}.mp4") for look in range(4)]


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> TakeAt:
    """A take of one second, for words."""
    path = tmp_path_factory.mktemp("brief") / "take.mp4"
    return draw_take(path, 0, frames=FPS), path


def make(cut: CutList, folder: Path, sound: Soundtrack | None = None) -> tuple[Cut, Path]:
    out = folder / "film.mp4"
    return SmartEditor().assemble(cut, sound, out, folder / "cache", lambda fraction: None), out


def luma(picture: Any) -> Any:
    return planes(picture)[0]


def colour(picture: Any) -> tuple[int, ...]:
    """The commonest colour of a BGR picture, roughly: the median of each channel."""
    return tuple(int(value) for value in np.median(picture.reshape(-1, 3), axis=0))


# ---- the words


def drawn_over(take: TakeAt, folder: Path, number: int, **board: Any) -> tuple[NDArray[np.bool_], Cut]:
    """Where film picture `number` differs clearly from its take, at full size, and the cut."""
    shot = board.pop("shot", None)
    result, out = make(cut_list([take], ["cut"], shot, **board), folder)
    plain, film = list(read_frames(take[1]))[number], list(read_frames(out))[number]
    return np.abs(luma(film).astype(int) - luma(plain)) > 60, result


def test_a_title_is_drawn_inside_the_safe_area_and_then_leaves(takes: list[TakeAt], tmp_path: Path) -> None:
    changed, result = drawn_over(takes[0], tmp_path, 10, title_card=Card(text="The Cat Who Built a Friend", seconds=1.5))
    rows, columns = np.nonzero(changed)
    assert changed.sum() > 2000
    assert columns.min() > 720 * 0.05 and columns.max() < 720 * 0.95 and rows.min() > 720 * 0.05 and rows.max() < 720 * 0.95
    assert 18 <= result.encoded_frames < 24
    last = list(read_frames(tmp_path / "film.mp4"))[-1]
    assert np.array_equal(last, list(read_frames(takes[0][1]))[-1])


@pytest.mark.parametrize("text", [
    "10:30", "100%", "C:\\", "%{pts}", "[in]drawtext=text=x;", "🎬 action", "x" * 300, "many words " * 27, "ﷺ שלום", "\n \n",
], ids=lambda text: repr(text[:12]))
def test_any_text_is_only_text(brief: TakeAt, tmp_path: Path, text: str) -> None:
    changed, result = drawn_over(brief, tmp_path, 8, style="cartoon", title_card=Card(text=text, seconds=1.0))
    rows, columns = np.nonzero(changed)
    assert result.frames == FPS
    if text.strip():
        assert changed.sum() > 100 and columns.min() > 30 and columns.max() < 690 and rows.min() > 30 and rows.max() < 690


@pytest.mark.parametrize("text", ["To be continued…", "Unforgettable", "A extraordinarily long-winded caption"])
def test_words_are_made_smaller_before_they_are_broken(text: str) -> None:
    block = fit(text, Faces("FredokaOne-Regular", text), 120, 500, 400, 3, Setting())
    rows = [sum(glyph.line == line for glyph in block.glyphs) for line in range(block.lines)]
    starts = [0, *np.cumsum(rows)]
    letters = text.replace(" ", "")
    cuts = {len("".join(text.split(" ")[:words])) for words in range(len(text.split(" ")) + 1)}
    assert {int(start) for start in starts} <= cuts and starts[-1] == len(letters) and block.width <= 500


def test_a_font_that_came_since_is_used_where_letters_were_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".fonts").mkdir()
    latin, han = (a_storyboard(1).but(title_card=Card(text=text)) for text in ("10:30, Ωκεανός", "月と猫"))
    before = SmartEditor().letters(han)
    (tmp_path / ".fonts" / "new").mkdir()
    assert SmartEditor().letters(latin) == "" and before and SmartEditor().letters(han) != before


def test_what_no_font_draws_is_said(brief: TakeAt, tmp_path: Path) -> None:
    _, result = drawn_over(brief, tmp_path, 10, title_card=Card(text="Robot \U00012345", seconds=1.5))
    assert len(result.notes) == 1 and "Cuneiform" in result.notes[0] and "font" in result.notes[0]


@pytest.mark.parametrize("style", [look.value for look in STYLES])
def test_every_style_letters_its_title(brief: TakeAt, tmp_path: Path, style: str) -> None:
    changed, result = drawn_over(brief, tmp_path, 8, style=style, title_card=Card(text="Robot", seconds=1.0))
    assert changed.sum() > 400 and result.notes == ()


def test_the_end_card_darkens_the_last_seconds_and_adds_no_time(takes: list[TakeAt], tmp_path: Path) -> None:
    result, out = make(cut_list(takes[:2], ["cut", "cut"], end_card=Card(text="The End", seconds=1.5)), tmp_path)
    light = [float(luma(picture).mean()) for picture in read_frames(out)]
    assert result.frames == 48 and light[40] < light[28] * 0.85


def test_the_end_card_outlasts_the_picture_and_then_goes_too(takes: list[TakeAt], tmp_path: Path) -> None:
    _, out = make(cut_list(takes[:1], ["fade to black"], end_card=Card(text="The End", seconds=2.0)), tmp_path)
    film = [luma(picture) for picture in read_frames(out)]
    corner = [int(picture[700, 700]) for picture in film]
    assert corner[18] < 45 and film[18].max() > 200 and film[-1].max() < 40


def test_captions_are_burned_in_low_and_words_on_the_screen_above_them(brief: TakeAt, tmp_path: Path) -> None:
    words = {"caption": "She whispers: at 10:30 we are home."}
    caption, _ = drawn_over(brief, tmp_path, 6, captions=Captions(on=True), shot=words)
    rows = np.nonzero(caption)[0]
    assert caption.sum() > 500 and rows.min() > 720 * 0.75 and rows.max() < 720 * 0.95
    off, _ = drawn_over(brief, tmp_path, 6, shot=words)
    assert off.sum() == 0
    text, _ = drawn_over(brief, tmp_path, 6, shot={"text": "Three years later"})
    assert text.sum() > 500 and np.nonzero(text)[0].max() < 720 * 0.75


def test_a_caption_too_long_to_read_is_cut_short_and_that_is_said(brief: TakeAt, tmp_path: Path) -> None:
    words = {"caption": "The robot says a great many words here. " * 12}
    _, result = drawn_over(brief, tmp_path, 6, captions=Captions(on=True), shot=words)
    assert len(result.notes) == 1 and "too long for 1.0 s" in result.notes[0]


def test_captions_on_a_tall_film_stay_clear_of_the_lower_fifth(tmp_path: Path) -> None:
    path = tmp_path / "tall.mp4"
    take = draw_take(path, 0, frames=12, size=(720, 1280))
    spoken = {"narration": "A robot looks up. It is late, and the city is far below."}
    _, out = make(cut_list([(take, path)], ["cut"], spoken, aspect="9:16", captions=Captions(on=True)), tmp_path)
    film, plain = list(read_frames(out)), list(read_frames(path))
    for number in (2, 8):
        rows = np.nonzero(np.abs(luma(film[number]).astype(int) - luma(plain[number])) > 60)[0]
        assert rows.size > 500 and rows.max() < 1280 * 0.8


def test_a_title_keeps_off_the_busy_part_of_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "busy.mp4"
    noise = np.random.default_rng(1).integers(0, 255, (45, 45, 3), dtype=np.uint8)
    picture = np.full((720, 720, 3), (90, 60, 40), np.uint8)
    picture[:500] = cv2.resize(noise, (720, 720), interpolation=cv2.INTER_NEAREST)[:500]
    with TakeWriter(path, 720, 720, FPS, 24) as writer:
        for _ in range(24):
            writer.write_bgr(picture)
    take = Take(key="0" * 64, sha256="0" * 64, shot="s1", generator="drawn", version="1", seed=0, prompt="x", width=720, height=720,
                fps=FPS, frames=24)
    _, out = make(cut_list([(take, path)], ["cut"], title_card=Card(text="Robot", seconds=2.0)), tmp_path)
    before, after = list(read_frames(path))[14], list(read_frames(out))[14]
    assert np.nonzero(luma(after).astype(int) - luma(before) > 60)[0].min() > 480


def test_the_typefaces_of_all_styles_come_with_the_program() -> None:
    faces = {style.face for style in STYLES.values()} | {"Manrope-SemiBold", "SourceSerifPro-Semibold"}
    assert all(packaged(face) for face in faces)
    assert {face.partition("-")[0] for face in faces} == set(PACKAGES)

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from director.errors import BadInput, FilmingFailed, StoreProblem
from director.tempo import handle_frames
from director.tools.media import (
    TakeWriter,
    first_frame,
    key_frames,
    last_frame,
    open_media,
    probe,
    read_bgr,
    read_frames,
    to_bgr,
    to_i420,
)

WIDTH, HEIGHT, FPS, FRAMES = 320, 180, 24, 61


def picture(number: int) -> np.ndarray:
    out = np.full((HEIGHT, WIDTH, 3), (60, 90, 180), np.uint8)
    cv2.circle(out, (40 + number * 4, 90), 30, (40, 220, 120), -1, cv2.LINE_AA)
    return out


def write(path: Path, frames: int = FRAMES) -> Path:
    with TakeWriter(path, WIDTH, HEIGHT, FPS, frames) as take:
        for number in range(frames):
            take.write_bgr(picture(number))
    return path


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("media") / "take.mp4")


def test_a_take_holds_exactly_the_promised_pictures(take: Path) -> None:
    facts = probe(take)
    assert (facts.frames, facts.header_frames, facts.width, facts.height) == (FRAMES, FRAMES, WIDTH, HEIGHT)
    assert facts.complete and facts.problem == "" and facts.sound is None
    assert facts.fps == FPS and facts.seconds == pytest.approx(FRAMES / FPS, abs=1e-3)
    assert (facts.codec, facts.pixel_format) == ("h264", "yuv420p")


def test_key_pictures_stand_at_both_handles_and_at_least_every_second(take: Path) -> None:
    with av.open(str(take)) as container:
        stream = container.streams.video[0]
        tick = float(stream.time_base or 0)
        found = sorted(round((p.pts or 0) * tick * FPS) for p in container.demux(stream) if p.size and p.is_keyframe)
    assert set(found) == key_frames(FRAMES, FPS)
    assert {0, handle_frames(FPS), FRAMES - handle_frames(FPS)} <= set(found)
    assert max(np.diff([*found, FRAMES])) <= FPS


@pytest.mark.parametrize(("frames", "fps"), [(1, 24), (5, 24), (24, 24), (25, 24), (96, 25), (1000, 60), (13, 12)])
def test_no_group_of_pictures_is_longer_than_a_second(frames: int, fps: int) -> None:
    keys = sorted(key_frames(frames, fps))
    assert keys[0] == 0 and keys[-1] < frames
    assert max(np.diff([*keys, frames])) <= fps


def test_the_stream_says_that_it_is_bt709_with_square_pixels(take: Path) -> None:
    with av.open(str(take)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        assert (context.colorspace, context.color_primaries, context.color_trc, context.color_range) == (1, 1, 1, 1)
        assert stream.sample_aspect_ratio == 1 and context.profile == "High"


@pytest.mark.parametrize(("bgr", "expected"), [
    ((255, 255, 255), (235, 128, 128)), ((0, 0, 0), (16, 128, 128)),
    ((0, 0, 255), (63, 102, 240)), ((0, 255, 0), (173, 42, 26)), ((255, 0, 0), (32, 240, 118)),
])
def test_colours_have_the_values_of_bt709(bgr: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    i420 = to_i420(np.full((4, 6, 3), bgr, np.uint8))
    found = i420[0, 0], i420.reshape(-1)[24], i420.reshape(-1)[30]
    assert np.abs(np.subtract(expected, [int(v) for v in found])).max() <= 1


def test_there_and_back_keeps_smooth_pictures_and_alpha_is_ignored() -> None:
    colours = np.random.default_rng(3).integers(40, 200, (5, 8, 3), dtype=np.uint8)
    smooth: Any = cv2.resize(colours, (64, 36), interpolation=cv2.INTER_CUBIC)
    transparent: Any = cv2.cvtColor(smooth, cv2.COLOR_BGR2BGRA)
    back = to_bgr(to_i420(smooth))
    assert np.abs(back.astype(int) - smooth).mean() < 2.5
    assert np.array_equal(to_i420(transparent), to_i420(smooth))


def test_pictures_are_read_in_order_and_look_as_they_were_drawn(take: Path) -> None:
    seen = list(read_bgr(take))
    assert len(seen) == FRAMES
    assert all(np.abs(a.astype(int) - picture(number)).mean() < 2 for number, a in enumerate(seen))
    frames = list(read_frames(take))
    assert np.array_equal(first_frame(take), frames[0]) and np.array_equal(last_frame(take), frames[-1])


def test_equal_pictures_make_equal_files(take: Path, tmp_path: Path) -> None:
    assert {write(tmp_path / f"{k}.mp4").read_bytes() for k in range(6)} == {take.read_bytes()}


def test_too_few_pictures_fail_and_leave_no_file(tmp_path: Path) -> None:
    with pytest.raises(FilmingFailed, match="Only 3 of 5"), TakeWriter(tmp_path / "t.mp4", WIDTH, HEIGHT, FPS, 5) as take:
        for number in range(3):
            take.write_bgr(picture(number))
    assert list(tmp_path.iterdir()) == []


def test_one_picture_too_many_fails_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(FilmingFailed, match="More than the 2"), TakeWriter(tmp_path / "t.mp4", WIDTH, HEIGHT, FPS, 2) as take:
        for number in range(3):
            take.write_bgr(picture(number))
    assert list(tmp_path.iterdir()) == []


def test_an_error_while_drawing_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), TakeWriter(tmp_path / "t.mp4", WIDTH, HEIGHT, FPS, 2) as take:
        take.write_bgr(picture(0))
        take.write_bgr(picture(1 // 0))
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_the_wrong_shape_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FilmingFailed, match="does not fit"), TakeWriter(tmp_path / "t.mp4", WIDTH, HEIGHT, FPS, 2) as take:
        take.write_bgr(np.zeros((HEIGHT, WIDTH + 2, 3), np.uint8))
    with pytest.raises(FilmingFailed, match="even"):
        TakeWriter(tmp_path / "t.mp4", 321, HEIGHT, FPS, 2)


def test_a_folder_that_is_not_there_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="could not be written"), TakeWriter(tmp_path / "no" / "t.mp4", WIDTH, HEIGHT, FPS, 1) as take:
        take.write_bgr(picture(0))


def test_names_that_mean_something_to_ffmpeg_are_only_names(tmp_path: Path) -> None:
    for name in ("%03d.mp4", "a:b.mp4", "-x.mp4"):
        assert probe(write(tmp_path / name, 2)).frames == 2


def test_a_damaged_take_is_reported_by_probe_and_refused_by_the_readers(take: Path, tmp_path: Path) -> None:
    data = bytearray(take.read_bytes())
    middle = data.index(b"mdat") + len(data) // 3
    data[middle:middle + 400] = bytes(255 - b for b in data[middle:middle + 400])
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(data)
    facts = probe(broken)
    assert not facts.complete and facts.problem and facts.frames < FRAMES
    with pytest.raises(BadInput, match="damaged"):
        list(read_frames(broken))


def test_half_a_file_cannot_be_opened(take: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.mp4"
    half.write_bytes(take.read_bytes()[: take.stat().st_size // 2])
    with pytest.raises(BadInput):
        probe(half)


@pytest.mark.parametrize("content", [
    b"", b"#EXTM3U\n/etc/passwd\n", b"ffconcat version 1.0\nfile take.mp4\n", b"hello", b"\x89PNG\r\n\x1a\n",
])
def test_what_is_not_video_is_refused_whatever_its_name(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="not a kind of video"):
        probe(path)


def test_links_pipes_folders_and_missing_files_are_refused(take: Path, tmp_path: Path) -> None:
    (tmp_path / "link.mp4").symlink_to(take)
    os.mkfifo(tmp_path / "pipe.mp4")
    for name in ("link.mp4", "pipe.mp4", "missing.mp4", "."):
        with pytest.raises(BadInput), open_media(tmp_path / name):
            pass

"""The watermark: unseen in the picture, found in what is left of a film, and never where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from director.tools.media import TakeWriter, planes, read_bgr, to_bgr, to_i420
from director.tools.media.encoding import video_frame
from director.tools.media.mark import Mark, bits
from director.tools.provenance.watermark import find

WIDTH, HEIGHT, FPS, FRAMES = 640, 360, 12, 30


@cache
def backdrop() -> Any:
    """A soft sky over a textured hill, twice as wide as the picture."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH * 2].astype(np.float32)
    sky = np.stack([210 - y * 0.3, 150 - y * 0.1 + 20 * np.sin(x / 90), 120 + y * 0.2], axis=-1)
    grass = np.array([50, 130, 70]) + np.random.default_rng(3).normal(0, 14, (HEIGHT, WIDTH * 2, 1))
    return np.clip(np.where((y > 220 + 20 * np.sin(x / 80))[..., None], grass, sky), 0, 255).astype(np.uint8)


def painted(number: int) -> Any:
    """The backdrop passes by, a ball rolls."""
    picture = np.ascontiguousarray(backdrop()[:, number * 3:number * 3 + WIDTH])
    return cv2.circle(picture, (80 + number * 12, 230), 34, (60, 70, 220), -1, cv2.LINE_AA)


def film(path: Path, marked: bool) -> Path:
    with TakeWriter(path, WIDTH, HEIGHT, FPS, FRAMES, marked=marked) as take:
        for number in range(FRAMES):
            take.write_bgr(painted(number))
    return path


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("mark") / "marked.mp4", True)


def encoded(pictures: Iterator[Any], path: Path, crf: int) -> Path:
    """As another program would encode them: x264's own defaults."""
    with av.open(str(path), "w") as container:
        stream: Any = None
        for number, picture in enumerate(pictures):
            if stream is None:
                stream = container.add_stream("libx264", rate=FPS, options={"crf": str(crf)})
                stream.height, stream.width = picture.shape[:2]
                stream.pix_fmt, stream.codec_context.time_base = "yuv420p", Fraction(1, FPS)
            container.mux(stream.encode(video_frame(to_i420(np.ascontiguousarray(picture)), number, FPS, False)))
        container.mux(stream.encode(None))
    return path


def test_a_film_is_marked_and_every_stretch_of_it(marked: Path) -> None:
    found = find(marked)
    assert found.found and found.log10_p < -40 and (found.windows, found.of) == (1, 1)


def test_a_film_by_somebody_else_is_not(tmp_path: Path) -> None:
    found = find(film(tmp_path / "plain.mp4", False))
    assert not found.found and found.log10_p > -3


@pytest.mark.parametrize(("crf", "change"), [
    (28, lambda picture: picture),
    (23, lambda picture: cv2.resize(picture, (426, 240), interpolation=cv2.INTER_CUBIC)),
    (23, lambda picture: picture[:, ::-1]),
    (23, lambda picture: cv2.resize(picture[30:330, 40:500], (552, 360))),
], ids=["crf 28", "two thirds", "mirrored", "cropped and scaled"])
def test_it_is_found_in_what_is_left_of_a_film(marked: Path, crf: int, change: Callable[[Any], Any], tmp_path: Path) -> None:
    assert find(encoded((change(picture) for picture in read_bgr(marked)), tmp_path / "copy.mp4", crf)).found


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (200, 120, 40), (128, 128, 128)])
def test_it_changes_only_a_step_of_blue(colour: tuple[int, int, int]) -> None:
    before = to_i420(np.full((HEIGHT, WIDTH, 3), colour, np.uint8))
    after = before.copy()
    Mark(WIDTH, HEIGHT).put(planes(after)[1])
    apart = [np.abs(was.astype(int) - now).max() for was, now in zip(planes(before), planes(after), strict=True)]
    assert apart == [0, 1, 0]
    assert cv2.PSNR(to_bgr(before), to_bgr(after)) > 45


def test_as_many_cells_go_up_as_down() -> None:
    share = float((bits() > 0).mean())
    assert 0.48 < share < 0.52


def test_a_file_without_pictures_has_no_mark(tmp_path: Path) -> None:
    from director.errors import BadInput
    (tmp_path / "no.mp4").write_bytes(b"no video")
    with pytest.raises(BadInput, match="not a kind of video"):
        find(tmp_path / "no.mp4")

"""Writes a take: exactly the promised frames, with IDR pictures where the edit will want to join."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import numpy as np
from numpy.typing import NDArray

from director.disk import unwritten
from director.errors import FilmingFailed, StoreProblem
from director.tools.media.colour import to_i420
from director.tools.media.encoding import configure, key_frames, video_frame
from director.tools.media.mark import Mark

SOUND_RATE = 48_000              # Hz, of everything that is heard
CHUNK = 1024 * 64                # samples that are encoded at a time


class TakeWriter:
    """`with TakeWriter(path, 1280, 720, 24, 96) as take: take.write(i420)` writes an H.264 mp4 at `path`.

    Even width and height in pixels, whole frames per second. On leaving, exactly `frames` pictures must have been
    written: otherwise, and after any error inside the block, the file is removed. Raises FilmingFailed for a wrong
    number or shape of pictures and StoreProblem when the disk does not take the file. `keys` names the pictures
    that become IDR pictures; by default those of `key_frames`. The pictures get the watermark unless `marked` says that
    they carry it already, or that nobody generated them. `sound`, where the take has its own, is float32 (samples, 2)
    at 48 kHz; it goes into the file as AAC.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int, frames: int, keys: frozenset[int] | None = None,
                 *, marked: bool = True, haste: str = "", sound: NDArray[np.float32] | None = None) -> None:
        if width % 2 or height % 2:
            raise FilmingFailed(f"A take of {width}x{height} cannot be encoded: width and height must be even.")
        self._path, self._width, self._height, self._fps, self._frames = path, width, height, fps, frames
        self._keys = key_frames(frames, fps) if keys is None else keys | {0}
        self._mark = Mark(width, height) if marked else None
        self._haste = haste
        self._sound = sound
        self._heard: Any = None
        self._written = 0
        self._container: Any = None
        self._stream: Any = None

    def __enter__(self) -> Self:
        try:
            self._container = av.open(f"file:{self._path.absolute()}", "w", format="mp4")
        except OSError as error:
            raise self._refused(error) from error
        self._stream = self._container.add_stream("libx264", rate=self._fps)
        configure(self._stream.codec_context, self._width, self._height, self._fps, self._haste)
        if self._sound is not None:
            self._heard = self._container.add_stream("aac", rate=SOUND_RATE, layout="stereo")
        return self

    def write(self, i420: NDArray[np.uint8]) -> None:
        """Append one picture: uint8 of shape (height * 3 // 2, width), I420, BT.709 limited range."""
        if i420.shape != (self._height * 3 // 2, self._width) or i420.dtype != np.uint8:
            raise FilmingFailed(f"A picture of shape {i420.shape} {i420.dtype} does not fit a take of {self._width}x{self._height}.")
        if self._written >= self._frames:
            raise FilmingFailed(f"More than the {self._frames} pictures of this take were drawn.")
        self._encode(video_frame(i420, self._written, self._fps, self._written in self._keys, self._mark))
        self._written += 1

    def write_bgr(self, picture: NDArray[np.uint8]) -> None:
        """Append one BGR or BGRA picture: uint8 of shape (height, width, 3 or 4)."""
        if picture.shape[:2] != (self._height, self._width):
            raise FilmingFailed(f"A picture of shape {picture.shape} does not fit a take of {self._width}x{self._height}.")
        self.write(to_i420(picture))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        finished = False
        try:
            if kind is None and self._written == self._frames:
                self._encode(None)
                self._lay_sound()
                finished = True
        finally:
            self._close(finished)
        if kind is None and not finished:
            raise FilmingFailed(f"Only {self._written} of {self._frames} pictures of this take were drawn.")

    def _encode(self, frame: Any) -> None:
        try:
            self._container.mux(self._stream.encode(frame))
        except OSError as error:
            raise self._refused(error) from error

    def _lay_sound(self) -> None:
        """Encode and write the take's own sound."""
        if self._sound is None or self._heard is None:
            return
        try:
            for at in range(0, len(self._sound), CHUNK):
                frame: Any = av.AudioFrame.from_ndarray(np.ascontiguousarray(self._sound[at:at + CHUNK].T), format="fltp", layout="stereo")
                frame.sample_rate, frame.pts = SOUND_RATE, at
                self._container.mux(self._heard.encode(frame))
            self._container.mux(self._heard.encode(None))
        except OSError as error:
            raise self._refused(error) from error

    def _close(self, keep: bool) -> None:
        try:
            self._container.close()
        except OSError as error:
            if keep:
                keep = False
                raise self._refused(error) from error
        finally:
            if not keep:
                self._path.unlink(missing_ok=True)

    def _refused(self, error: OSError) -> StoreProblem:
        return unwritten("The take", error)

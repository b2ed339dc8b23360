"""How hostile and awkward media are made: by the ffmpeg that comes with the program, or as bytes put together here."""

from __future__ import annotations

import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imageio_ffmpeg

TEST = "testsrc=s=320x180:d=2:r=25"
PLAIN = ("-pix_fmt", "yuv420p", "-preset", "ultrafast")


def ffmpeg(*words: Any) -> None:
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error", "-nostdin", "-y", *map(str, words)], check=True,
                   stdin=subprocess.DEVNULL)


def drawn(suffix: str, *options: Any, source: str = TEST, sound: str = "sine=d=2", late: float = 0.0) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        heard = ("-itsoffset", late, "-f", "lavfi", "-i", sound) if sound else ()
        out = path.with_suffix(suffix)
        ffmpeg("-f", "lavfi", "-i", source, *heard, *(options or PLAIN), out)
        return out
    return make


def holds(suffix: str, data: bytes | Callable[[], bytes]) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        out = path.with_suffix(suffix)
        out.write_bytes(data if isinstance(data, bytes) else data())
        return out
    return make


def png(width: int, height: int, *more: tuple[bytes, bytes], lines: int = 64, bits: int = 1, colour: int = 0) -> bytes:
    """A black PNG that claims its size and holds so many lines; `colour` 0 = grey, 2 = three colours."""
    row = b"\0" * (1 + (width * bits * (3 if colour == 2 else 1) + 7) // 8)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)), *more,
                           (b"IDAT", zlib.compress(row * min(height, lines))), (b"IEND", b"")))

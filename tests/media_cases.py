"""Media as people have them, a few of each trouble, made in a moment by the ffmpeg that comes with the program."""

from __future__ import annotations

import struct
import subprocess
import zlib
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import numpy as np
from PIL import Image

TEST = "testsrc=s=160x90:d=1:r=25"


def ffmpeg(*arguments: Any) -> None:
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error", "-nostdin", "-y", *map(str, arguments)], check=True,
                   stdin=subprocess.DEVNULL)


def clip(path: Path, source: str = TEST, *options: Any, sound: str = "") -> Path:
    """A clip of a drawn source, with a drawn sound where one is named."""
    heard = ("-f", "lavfi", "-i", sound, "-c:a", "aac") if sound else ()
    chosen = options or ("-pix_fmt", "yuv420p", "-preset", "ultrafast")
    ffmpeg("-f", "lavfi", "-i", source, *heard, *chosen, path)
    return path


def flash_and_beep(path: Path, at: float, seconds: float, late: float = 0.0) -> Path:
    """Black and silent but for the tenth of a second from `at`, when it is white and loud; the sound's stream begins `late`."""
    flash = f"color=black:s=160x90:d={seconds}:r=25,drawbox=c=white:t=fill:enable='between(t,{at},{at}+0.099)'"
    beep = f"aevalsrc=if(between(t\\,{at - late}\\,{at - late}+0.1)\\,0.8*sin(t*6283)\\,0):d={seconds - late}:s=48000"
    ffmpeg("-f", "lavfi", "-i", flash, "-itsoffset", late, "-f", "lavfi", "-i", beep, "-c:a", "aac", "-pix_fmt", "yuv420p", path)
    return path


def png(path: Path, width: int, height: int) -> Path:
    """A black PNG of one bit a pixel, written row by row, so that a huge one is made at once."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer, row = zlib.compressobj(1), b"\0" * (1 + (width + 7) // 8)
    data = b"".join(packer.compress(row * 64) for _ in range(height // 64)) + packer.compress(row * (height % 64)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b""))
    return path


def wav(path: Path, samples: Any, claimed: int | None = None, rate: int = 48_000) -> Path:
    """A mono WAV of float samples; its header may claim another number of bytes."""
    data = np.asarray(samples, "<f4").tobytes()
    size = len(data) if claimed is None else claimed
    form = struct.pack("<IHHIIHH", 16, 3, 1, rate, rate * 4, 4, 32)
    path.write_bytes(b"RIFF" + struct.pack("<I", min(size + 36, 2**32 - 1)) + b"WAVEfmt " + form + b"data" + struct.pack("<I", size) + data)
    return path


def photo(path: Path, size: tuple[int, int] = (320, 180), middle: tuple[float, float] = (0.5, 0.55)) -> Path:
    """A PNG of a red ball on a meadow under a sky, with blades of grass and clouds, its middle at shares of the picture."""
    width, height = size
    rng = np.random.default_rng(4)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    grass = np.stack([50 + 0 * x, 120 + 60 * y / height, 40 + 0 * x], -1) + rng.normal(0, 14, (height, width, 1))
    sky = np.stack([220 - 40 * y / height, 180 + 30 * y / height, 140 + 60 * y / height], -1)
    picture = np.where((y > height * 0.5)[..., None], grass, sky)
    away = np.hypot(x - middle[0] * width, y - middle[1] * height) / (height * 0.2)
    ball = np.stack([40 + 0 * x, 40 + 0 * x, 230 - 60 * away], -1)
    picture = np.where((away < 1)[..., None], ball, picture)
    Image.fromarray(np.clip(picture[..., ::-1], 0, 255).astype(np.uint8)).save(path)
    return path

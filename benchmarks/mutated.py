"""Small real media, damaged at random, put to the media gate: each is read or refused in a sentence, soon and in little memory.

    python -m benchmarks.mutated [--files 300] [--seed 5]

Bytes are changed, cut out, doubled or swapped, sizes in headers are made huge, one file's head is put on another's body. What flies out
of the gate but a BadInput is wrong, and so is what takes more than ten seconds. Prints what went wrong and the slowest refusal.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from director.errors import BadInput
from director.gate import examine

MOST_SECONDS = 10.0
_TEST, _TONE = ("-f", "lavfi", "-i", "testsrc=s=96x64:d=1:r=12"), ("-f", "lavfi", "-i", "sine=d=1:r=16000")
_MADE = {
    "clip.mp4": (*_TEST, *_TONE, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"),
    "late.mov": (*_TEST, "-c:v", "mpeg4", "-movflags", "-faststart"), "clip.mkv": (*_TEST, *_TONE, "-c:v", "libx264", "-c:a", "libmp3lame"),
    "clip.webm": (*_TEST, *_TONE, "-c:v", "libvpx-vp9", "-c:a", "libopus"), "clip.avi": (*_TEST, "-c:v", "mjpeg"),
    "clip.gif": _TEST, "tone.wav": _TONE, "tone.mp3": _TONE, "tone.flac": _TONE, "tone.ogg": (*_TONE, "-c:a", "libvorbis"),
    "tone.m4a": (*_TONE, "-c:a", "aac"), "still.png": (*_TEST, "-frames:v", "1"), "still.jpg": (*_TEST, "-frames:v", "1"),
    "still.webp": (*_TEST, "-frames:v", "1"), "still.tiff": (*_TEST, "-frames:v", "1"), "still.bmp": (*_TEST, "-frames:v", "1"),
}
"""Name and what ffmpeg makes it of."""


def sources(folder: Path) -> list[Path]:
    """The whole files that are damaged; those that this ffmpeg cannot make are left out."""
    import imageio_ffmpeg

    for name, options in _MADE.items():
        subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "quiet", "-nostdin", "-y", *options, str(folder / name)], check=False)
    return [folder / name for name in _MADE if (folder / name).is_file() and (folder / name).stat().st_size]


def damaged(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The same file with one to four things wrong."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(max(1, len(changed)))
        near = chance.randrange(min(len(changed), 200) or 1)                  # headers are where parsers live
        harms: list[Callable[[], None]] = [
            lambda: changed.__setitem__(slice(near, near + 1), bytes([chance.randrange(256)])),  # noqa: B023
            lambda: changed.__setitem__(slice(at, at + 1), bytes([chance.randrange(256)])),  # noqa: B023
            lambda: changed.__setitem__(slice(near, near + 4), b"\xff\xff\xff\xff"),  # noqa: B023
            lambda: changed.__setitem__(slice(near, near + 4), b"\x7f\xff\xff\xff"),  # noqa: B023
            lambda: changed.__setitem__(slice(at, at + chance.randrange(1, 200)), b""),  # noqa: B023
            lambda: changed.__setitem__(slice(at, at), changed[at: at + chance.randrange(1, 400)]),  # noqa: B023
            lambda: changed.__setitem__(slice(near, len(changed)), other[near:]),  # noqa: B023
            lambda: changed.__setitem__(slice(0, 16), other[:16]),
            lambda: changed.__setitem__(slice(at, at + 8), bytes(8)),  # noqa: B023
        ]
        chance.choice(harms)()
    return bytes(changed)


def tried(file: Path) -> str:
    """ "read", or the sentence that it is refused with. What else flies is wrong, and flies."""
    try:
        examine(file)
    except BadInput as refused:
        sentence = str(refused)
        assert file.name in sentence and len(sentence) > len(file.name) + 20 and "Error" not in sentence, sentence
        return sentence
    return "read"


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutated", description="Damaged media at the gate.")
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--seed", type=int, default=5)
    given = parser.parse_args(words)
    chance, count, slowest = random.Random(given.seed), Counter[str](), (0.0, "")
    with tempfile.TemporaryDirectory(prefix="mutated-") as folder:
        whole = sources(Path(folder))
        contents = [file.read_bytes() for file in whole]
        for number in range(given.files):
            file = Path(folder) / f"damaged-{number}{whole[number % len(whole)].suffix}"
            file.write_bytes(damaged(contents[number % len(whole)], chance.choice(contents), chance))
            began = time.monotonic()
            try:
                said = tried(file)
            except Exception as error:  # noqa: BLE001 - anything but a refusal is what is looked for
                count["wrong"] += 1
                print(f"{file.name}: {type(error).__name__}: {str(error)[:300]}", flush=True)
                continue
            took = time.monotonic() - began
            count["read" if said == "read" else "refused"] += 1
            slowest = max(slowest, (took, f"{file.name} {said}"))
            if took > MOST_SECONDS:
                count["wrong"] += 1
                print(f"{file.name}: took {took:.1f} s; {said}", flush=True)
            file.unlink()
    print(f"== {given.files} damaged files: {count['read']} read, {count['refused']} refused, {count['wrong']} wrong; "
          f"slowest {slowest[0]:.2f} s ({slowest[1]})")
    return 1 if count["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())

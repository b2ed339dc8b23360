"""Takes side by side in motion, composed by moviepy: `python -m director.tools.sidebyside`, told what to do on standard input.

A process of its own, because moviepy loads any `.env` upwards of the working directory when it is imported, and because it holds every
picture of all takes at once. What it opens are takes, which were probed and normalised when they were made.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

TALL, MOST = 360, 9               # pixels: height of a take; takes in one picture
GAP, CAPTION = 12, 48


def main() -> int:
    """Read {"takes": [[file, heading, detail], …], "out": file} and write the film: H.264 without sound, as long as the longest take."""
    job = json.load(sys.stdin)
    compose([(Path(path), heading, detail) for path, heading, detail in job["takes"]], Path(job["out"]))
    return 0


def compose(takes: list[tuple[Path, str, str]], out: Path) -> None:
    """One picture with all takes in rows, each above its caption; a shorter take stays on its last picture."""
    from moviepy import ColorClip, CompositeVideoClip, VideoFileClip, vfx

    clips = [VideoFileClip(str(path), audio=False).resized(height=TALL) for path, _, _ in takes]
    longest, fps = max(clip.duration for clip in clips), max(clip.fps for clip in clips)
    wide = max(clip.w for clip in clips)
    columns = math.ceil(math.sqrt(len(clips)))
    rows = -(-len(clips) // columns)
    size = tuple(number + number % 2 for number in (GAP + columns * (wide + GAP), GAP + rows * (TALL + CAPTION + GAP)))
    layers: list[Any] = [ColorClip(size, color=(24, 22, 28), duration=longest)]
    for index, (clip, (_, heading, detail)) in enumerate(zip(clips, takes, strict=True)):
        x, y = GAP + index % columns * (wide + GAP), GAP + index // columns * (TALL + CAPTION + GAP)
        whole = clip if longest - clip.duration < 1 / fps else clip.with_effects([vfx.Freeze(t="end", total_duration=longest)])
        layers += [whole.with_position((x, y)), _caption(heading, detail, wide).with_duration(longest).with_position((x, y + TALL))]
    film = CompositeVideoClip(layers, size=size).with_duration(longest)
    film.write_videofile(str(out), fps=fps, codec="libx264", audio=False, preset="veryfast", logger=None,
                         ffmpeg_params=["-crf", "20", "-pix_fmt", "yuv420p", "-movflags", "+faststart"])
    for clip in clips:
        clip.close()


def _caption(heading: str, detail: str, wide: int) -> Any:
    import numpy as np
    from moviepy import ImageClip

    from director.tools.contact import words

    return ImageClip(np.asarray(words(heading, detail, wide, CAPTION)))


if __name__ == "__main__":
    sys.exit(main())

"""Takes a clip into the cut: its groups of pictures as they can be joined, and where its figures are seen."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from director.delivery import Framing
from director.errors import BadInput
from director.model import Take, digest
from director.roles import Clip, CutList, Figure
from director.tools.editor.conform import MOST_CROPPED, conformed, conformed_frames, cropped_share, crops, windows
from director.tools.editor.pieces import kept, make
from director.tools.editor.reels import Reel, index
from director.tools.editor.reframe import in_window
from director.tools.editor.sightings import seen
from director.tools.media import ENCODING, TakeWriter

CONFORM = "4"            # raise it when a take would be conformed differently
AS_SHOT = frozenset({"footage", "still"})       # makers of takes that show the person's own pictures as they are: nobody generated them


@dataclass(frozen=True)
class Taken:
    """A clip ready to be cut: joinable, of the film's size and rate. `foreign`: it was encoded once more for that. `figures`: numbered
    by the reel's pictures, as fractions of the film's picture; () where nobody knows."""

    reel: Reel
    foreign: bool
    note: str
    figures: tuple[Figure, ...] = ()


def take_in(clip: Clip, cut: CutList, cache: Path, worded: bool) -> Taken:
    """One clip. `worded`: words will stand over it, so its figures are asked for. Raises BadInput for a damaged take."""
    if clip.whole and sha256_of(clip.path) != clip.take.sha256:
        raise BadInput(f"The take of shot {clip.shot.id} is damaged: its file is no longer what was filmed. Film the shot again.")
    board, reel = cut.storyboard, _indexed(clip.path, clip.take.sha256) if clip.whole else index(clip.path)
    width, height = board.size
    own = reel.joinable and (reel.width, reel.height) == board.size and reel.rate == board.fps
    framing = clip.framing or cut.framing
    cut_away = crops(reel, width, height, framing)
    figures = seen(clip, cache) if worded or cut_away else ()
    if own:
        return Taken(reel, False, "", figures)
    there = _conform(reel, clip.take, cut, framing, figures, cache)
    shown = windows(reel, width, height, framing, figures)
    moved = tuple(
        replace(in_window(figure, shown[min(figure.frame, reel.frames - 1)], reel.width, reel.height),
                frame=round(figure.frame * board.fps / reel.rate))
        for figure in figures) if shown else ()
    return Taken(there, True, _what_changed(clip.shot.id, reel, (width, height), framing, bool(figures)), moved)


@lru_cache(maxsize=256)              # what is cut again has mostly the same takes; their bytes are looked at each time
def _indexed(path: Path, sha256: str) -> Reel:
    return index(path)


def _conform(reel: Reel, take: Take, cut: CutList, framing: Framing, figures: tuple[Figure, ...], cache: Path) -> Reel:
    board, fps = cut.storyboard, cut.storyboard.fps
    width, height = board.size
    known = [[figure.frame, *(round(side, 3) for side in (*figure.whole, *figure.head)), figure.lead] for figure in figures]
    name = digest(["conform", CONFORM, ENCODING, take.sha256, take.generator in AS_SHOT, width, height, fps, framing, known])
    moved = cropped_share(reel, width, height) > 0.002         # a take that is only made bigger or smaller brings its watermark along

    def write(part: Path) -> None:
        with TakeWriter(part, width, height, fps, conformed_frames(reel, fps), marked=moved and take.generator not in AS_SHOT) as writer:
            for picture in conformed(reel, width, height, fps, framing, figures):
                writer.write(picture)

    return kept(cache, name) or make(cache, name, write)


def _what_changed(shot: str, reel: Reel, size: tuple[int, int], framing: Framing, staged: bool) -> str:
    width, height = size
    lost = cropped_share(reel, width, height)
    grown = max(width / reel.width, height / reel.height)
    if lost > 0.01 and not crops(reel, width, height, framing):
        ground = "between black bars" if framing is Framing.LETTERBOX else "on a soft ground"
        return f"Shot {shot}: the take is {reel.width}x{reel.height}; it is shown whole {ground} in {width}x{height}."
    if lost > 0.01:
        kept_in = " around its figures" if staged else ""
        said = f"Shot {shot}: {min(lost, 0.99):.0%} of the {reel.width}x{reel.height} take was cut away{kept_in} to fill {width}x{height}"
        return f"{said}, enlarged {grown:.1f} times." if grown > 1.3 and lost > MOST_CROPPED else f"{said}."
    return ""


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

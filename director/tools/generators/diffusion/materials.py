"""What a shot brings for its take besides words, as pictures of the size that is filmed: a picture to begin on, one to end on, footage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director.errors import BadInput
from director.model import ShotRequest, Source
from director.tools.generators.diffusion.abilities import Abilities, Material

if TYPE_CHECKING:
    from director.tools.generators.diffusion.calling import Wish

@dataclass(frozen=True)
class Given:
    """PIL pictures, RGB, of the size that is filmed; `clip` has as many as the take has frames, at the family's rate. `references`, of any
    size, show what the characters look like."""

    first: Any = None
    last: Any = None
    clip: tuple[Any, ...] = ()
    references: tuple[Any, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def there(self) -> frozenset[Material]:
        held: dict[Material, bool] = {"first": self.first is not None, "last": self.last is not None, "clip": bool(self.clip)}
        return frozenset(name for name, is_there in held.items() if is_there)


def given(request: ShotRequest, able: Abilities, wish: Wish, fps: int, out: Path) -> Given:
    """What of a request's material a model takes; what it does not take is in the notes. `fps` is the model's, scratch files lie beside
    `out`. Raises BadInput when a file cannot be read, or the model cannot film without one that is not there."""
    source, takes = request.source, able.materials
    first = _from_anchor(request, "first", wish) if "first" in takes else None
    last = _from_anchor(request, "last", wish) if "last" in takes else None
    clip: tuple[Any, ...] = ()
    notes = []
    if source is not None and source.kind == "still" and first is None and "first" in takes:
        first = _fitting(_photo(source, out), wish)
    elif source is not None and source.kind == "video" and "clip" in takes:
        clip, said = _footage(source, request, wish, fps, out)
        notes += said
    elif source is not None and source.kind == "video" and first is None and "first" in takes:
        first = next(_piece(source, 1, fps, 1 / fps, out, wish))
        notes.append(f"The model films over no footage; the take begins on a picture of {source.name}.")
    known = tuple(_portrait(Path(each.file)) for each in request.references) if able.references else ()
    notes += [f"The model is shown {len(known)} picture{'s' if len(known) > 1 else ''} of the characters."] if known else []
    made = Given(first, last, clip, known, tuple(notes))
    for needs in able.needs:
        if needs not in made.there:
            raise BadInput(needing(request.shot, needs))
    return made


def needing(shot: str, needs: Material) -> str:
    """What to do about a shot that lacks what its model cannot film without."""
    if needs == "clip":
        return (f"Shot {shot} has no footage, and the model films only over footage. Give the shot a video of yours, or choose a model that "
                "films from words.")
    if needs == "last":
        return (f"Shot {shot} has no picture to end on, and the model films from one picture to another. Pin both (director pin --begin, "
                "--end), or choose a model that only begins on one.")
    return (f"Shot {shot} has no picture to begin on, and the model only animates pictures. Give it one (director pin, or a photo of yours), "
            "let it go on from the shot before, or choose a model that films from words.")


def _from_anchor(request: ShotRequest, which: str, wish: Wish) -> Any:
    from director.tools.media.stills import ending, opening

    anchor = request.first if which == "first" else request.last
    if anchor is None:
        return None
    return _fitting((ending if which == "first" else opening)(Path(anchor.file)), wish)      # a clip is gone on from, and led up to


def _portrait(file: Path) -> Any:
    from PIL import Image

    from director.tools.media.stills import opening

    return Image.fromarray(opening(file)[:, :, ::-1].copy())


def _photo(source: Source, out: Path) -> Any:
    import cv2
    import numpy as np

    from director.gate import bring_in

    house = out.with_name(out.stem + ".photo.png")
    try:
        bring_in(Path(source.file), house, "still", most=4096)
        return cv2.imdecode(np.fromfile(house, np.uint8), cv2.IMREAD_COLOR)
    finally:
        house.unlink(missing_ok=True)


def _footage(source: Source, request: ShotRequest, wish: Wish, fps: int, out: Path) -> tuple[tuple[Any, ...], list[str]]:
    """The piece of the person's footage, as many pictures as are filmed; its last one stands where it is shorter."""
    pictures = list(_piece(source, wish.frames, fps, request.seconds, out, wish))
    if not pictures:
        raise BadInput(f"{source.name} has no picture at {source.start:g} s. Begin earlier in it.")
    lacking = wish.frames - len(pictures)
    short = wish.frames > 2 and len(pictures) < 0.9 * min(wish.frames, request.seconds * fps)
    notes = [f"{source.name} lasts {len(pictures) / fps:.1f} s from there; its last picture stands for the rest."] if short else []
    return (*pictures, *[pictures[-1]] * lacking), notes


def _piece(source: Source, frames: int, fps: int, seconds: float, out: Path, wish: Wish) -> Iterator[Any]:
    from director.gate import bring_in
    from director.tools.media import read_bgr

    piece = out.with_name(out.stem + ".piece.mp4")
    try:
        bring_in(Path(source.file), piece, "video", start=source.start, seconds=max(seconds, frames / fps), fps=fps,
                 most=max(64, 2 * max(wish.width, wish.height)))
        yield from (_fitting(picture, wish) for picture in islice(read_bgr(piece), frames))
    finally:
        piece.unlink(missing_ok=True)


def _fitting(picture: Any, wish: Wish) -> Any:
    """BGR pixels as a PIL picture of the size that is filmed, cut to its shape."""
    from PIL import Image

    from director.tools.media.stills import covering

    return Image.fromarray(covering(picture, wish.width, wish.height)[:, :, ::-1].copy())

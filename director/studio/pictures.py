"""What people look at: what the art department draws, contact sheets, sketches, takes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from director.errors import BadInput, StoreProblem
from director.model import Shot, Storyboard
from director.roles import Done, Picture, Viewer
from director.settings import Settings, import_path, worker_environment
from director.store import Store
from director.studio.crew import refiner
from director.studio.generators import icons


def drawings(words: list[str], settings: Settings | None = None) -> list[Any]:
    """For each word what the art department of the animatic draws: objects with `word`, `drawn` and `how`. Raises BadInput when an
    icon set of the user's cannot be used."""
    from director.tools.generators.animatic.art.catalogue import added
    from director.tools.generators.animatic.art.finding import find as look_up

    with added(icons(settings)):
        return [look_up(word) for word in words]


def gallery(sections: list[str]) -> Iterator[Any]:
    """Pictures of all that the animatic can draw, for `gallery_page`: figures, props, places, actions, moves, styles (all if none)."""
    from director.tools.generators.animatic.gallery import SECTIONS, pictures

    yield from pictures(sections=sections or SECTIONS)


def gallery_page(pictures: Iterator[Any]) -> str:
    """The gallery as one page of HTML."""
    from director.tools.generators.animatic.gallery import page

    return page(pictures)


def contact_sheet(folder: Path, out: Path, moments: int, settings: Settings | None = None) -> int:
    """Draw the shots of a production on one sheet, `moments` pictures each: of the chosen or latest take, or drawn where nothing is
    filmed yet. Gives the number of shots. Raises BadInput when there is no storyboard, StoreProblem when it cannot be written."""
    from director.tools.contact import Panel, save
    from director.tools.media import moments_of

    with Store.open(folder, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {folder} has no storyboard yet; there is nothing to put on a sheet.")
        panels = []
        for number, shot in enumerate(board.shots, 1):
            whole = [named for named in store.takes(shot.id) if named.path is not None]
            named = next((each for each in whole if each.name == shot.take), whole[-1] if whole else None)
            pictures = moments_of(named.path, moments) if named and named.path else _sketch(shot, board, settings).pictures(moments)
            detail = f"{shot.camera.size.value}, {shot.camera.move.value} · {shot.duration:g} s"
            panels.append(Panel(pictures, f"{number} · {shot.id} · {named.name if named else 'not filmed yet'}", detail))
    save(board.title, panels, out)
    return len(panels)


def take_sheet(title: str, strips: Sequence[tuple[Path, str, str]], out: Path) -> None:
    """Draw takes one below the other, four moments each, so that the same moment stands in one column: (file, heading, detail) each.
    Raises StoreProblem when the sheet cannot be written."""
    from director.tools.contact import Panel, save
    from director.tools.media import moments_of

    save(title, [Panel(moments_of(path, 4), heading, detail) for path, heading, detail in strips], out, columns=1)


def take_film(strips: Sequence[tuple[Path, str, str]], out: Path) -> None:
    """Put takes side by side in one silent MP4 film, so that the same moment is seen of all: (file, heading, detail) each, at most nine.
    Raises BadInput for more, StoreProblem when it cannot be written."""
    from director.tools.sidebyside import MOST

    if len(strips) > MOST:
        raise BadInput(f"{len(strips)} takes are too many for one picture; name a shot, or have them drawn: --sheet takes.png")
    with TemporaryDirectory() as folder:
        made = Path(folder) / "takes.mp4"
        job = {"takes": [[str(path.absolute()), heading, detail] for path, heading, detail in strips], "out": str(made)}
        done = subprocess.run([sys.executable, "-m", "director.tools.sidebyside"], input=json.dumps(job), capture_output=True, text=True,
                              env=worker_environment(import_path()), check=False)
        if done.returncode or not made.is_file():
            last = (done.stderr.strip().splitlines() or ["no reason was given"])[-1]
            raise StoreProblem(f"The takes could not be put side by side: {last[:300]}")
        try:
            shutil.copyfile(made, out)
        except OSError as error:
            raise StoreProblem(f"The film of the takes cannot be written to {out} ({error.strerror}). Name a file in a folder that exists."
                               ) from None


def first_picture(take: Path, out: Path) -> None:
    """The picture that a take begins on, as a PNG file. Raises BadInput when the take cannot be read."""
    import cv2
    import numpy as np

    from director.tools.media.stills import opening

    np.asarray(cv2.imencode(".png", opening(take))[1]).tofile(out)


def sketches(board: Storyboard, shots: Sequence[Shot], settings: Settings | None = None) -> Iterator[tuple[str, Picture]]:
    """A drawing of each of these shots with its id, made one after the other in another process; what cannot be drawn is left out."""
    from director.executors.local import LocalExecutor

    with closing(cast("Any", LocalExecutor(1).run([_sketch(shot, board, settings) for shot in shots]))) as running:
        for message in running:
            if isinstance(message, Done) and message.error is None:
                yield shots[message.job].id, message.result


def _sketch(shot: Shot, board: Storyboard, settings: Settings | None) -> Any:
    from director.tools.sketching import Sketch

    return Sketch(shot, board, refiner(), icons(settings))


def viewer() -> Viewer:
    """Who shows takes to a person."""
    from director.tools import viewing

    return viewing


def can_letter(sample: str) -> bool:
    """Whether the fonts at hand draw every character of `sample` in titles and captions."""
    from director.tools.editor.fonts import Faces

    faces = Faces("Manrope-SemiBold", sample)
    faces.path(sample)
    return not faces.missing

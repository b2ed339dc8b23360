"""The folder that films are in, seen from outside: productions by name, and what can be read of one.

A name is only ever compared with those that are there; none becomes a path by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote

from director.errors import BadInput
from director.model import Storyboard
from director.production import FILM

SCHEME = "director://"
MOST_NAMES = 500
"""Productions that are listed, the first by name."""
MOST_BYTES = 24_000_000
"""The largest film that goes through the protocol, where it grows by a third."""
JOURNAL = "journal.sqlite"

Kind = Literal["storyboard.json", "dailies.txt", "sheet.png", "film.mp4"]
MEDIA: dict[Kind, str] = {
    "storyboard.json": "application/json", "dailies.txt": "text/plain", "sheet.png": "image/png", "film.mp4": "video/mp4",
}
ABOUT: dict[Kind, str] = {
    "storyboard.json": "the storyboard, in the neutral form", "dailies.txt": "the shots, their takes and what the critic said of them",
    "sheet.png": "the contact sheet: a picture of every shot", "film.mp4": "the finished film",
}


@dataclass(frozen=True)
class Films:
    """The productions in one folder. `draw` draws the contact sheet of a production into a file."""

    place: Path
    draw: Callable[[Path, Path], None]

    def names(self) -> tuple[str, ...]:
        """The productions there are, sorted; links that lead elsewhere are none."""
        if not self.place.is_dir():
            return ()
        there = (entry for entry in self.place.iterdir() if not entry.is_symlink() and (entry / JOURNAL).is_file())
        return tuple(sorted(entry.name for entry in there))

    def folder(self, name: str) -> Path:
        """Where the production of that name is. Raises BadInput naming those there are."""
        names = self.names()
        if name not in names:
            known = f"there are {', '.join(names[:20])}{' …' if len(names) > 20 else ''}" if names else "there is none yet; plan one first"
            raise BadInput(f"There is no film called {name[:80]!r}; {known}.")
        return self.place / name

    def read(self, name: str, kind: Kind) -> str | bytes:
        """What is to be read of a production. Raises BadInput where it is not there, StoreProblem where it cannot be read."""
        folder = self.folder(name)
        match kind:
            case "storyboard.json":
                return _storyboard(folder)
            case "dailies.txt":
                return _dailies(folder)
            case "sheet.png":
                return self._sheet(folder)
            case "film.mp4":
                return _film(folder)

    def _sheet(self, folder: Path) -> bytes:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="director-") as scratch:
            out = Path(scratch) / "sheet.png"
            self.draw(folder, out)
            return out.read_bytes()


def address(name: str, kind: Kind) -> str:
    """director://a%20film/film.mp4"""
    return f"{SCHEME}{quote(name, safe='')}/{kind}"


def addressed(uri: str) -> tuple[str, Kind]:
    """The name of a film and what of it is meant. Raises BadInput for an address that is none of ours."""
    name, _, last = uri.removeprefix(SCHEME).partition("/")
    kind = next((each for each in MEDIA if each == last), None)
    if not uri.startswith(SCHEME) or kind is None:
        raise BadInput(f"{uri[:120]!r} is no address here. It should look like {address('FILM', 'storyboard.json')}; in place of "
                       f"storyboard.json also {', '.join(list(MEDIA)[1:])}.")
    return unquote(name), kind


def board_in(folder: Path) -> Storyboard:
    """The storyboard as the production shows it, read without its lock. Raises BadInput where there is none to read."""
    try:
        return Storyboard.model_validate_json((folder / "storyboard.json").read_bytes())
    except (OSError, ValueError):
        raise BadInput(f"The film {folder.name!r} has no storyboard that can be read. Plan it first.") from None


def _storyboard(folder: Path) -> str:
    from director.neutral import Neutral, encode

    return encode(Neutral(board_in(folder)))


def _dailies(folder: Path) -> str:
    from director.cli.productions import described
    from director.store import Store

    with Store.open(folder, create=False) as store:
        return "\n".join(described(store)) + "\n"


def _film(folder: Path) -> bytes:
    film = folder / FILM
    if not film.is_file():
        raise BadInput(f"The film {folder.name!r} is not finished yet. Call the tool film first.")
    size = film.stat().st_size
    if size > MOST_BYTES:
        raise BadInput(f"The film has {size / 1e6:.0f} MB, more than goes through here. It is the file {film}.")
    return film.read_bytes()

"""The doctor's look at one production: what is damaged, what was mended, what is to be done about the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from director.disk import sha256
from director.doctor import Check
from director.errors import StoreProblem
from director.slips import FOLDER as SLIPS
from director.store import Result, Store
from director.threshold import FOLDERS, OWN, check

FILM = "final.mp4"
_ALSO_OURS = ("journal.", "background.", "imported.", "director-", "storyboard.damaged", "dailies", "credits", "consent", "exports")
SHOWN = 5
"""Names that a line of the report gives; the rest are counted."""


def examine(folder: Path) -> tuple[Check, ...]:
    """Open the production, mend what can be mended, and say what was found. Raises StoreProblem where there is none, Locked."""
    check(folder, create=False)
    aside = _unreadable_storyboard(folder)
    with Store.open(folder, create=False) as store:
        lost = "Earlier storyboards (undo) may be lost." if "journal" in store.mended else ""
        checks = [Check("journal", "ok", store.mended or "whole", lost)]
        checks.append(_storyboard(store, aside))
        known = list(store.results())
        checks += _results(store, known)
        checks += _strangers(store.folder, known)
        checks.append(_film(store, known))
        checks += _links(store.folder)
    return tuple(checks)


def _unreadable_storyboard(folder: Path) -> str:
    """A storyboard.json that nobody can use is put aside; its new name. The journal has the last good one."""
    from pydantic import ValidationError

    from director.model import Storyboard

    shown = folder / "storyboard.json"
    if not shown.is_file() or not (folder / "journal.sqlite").is_file():
        return ""
    try:
        Storyboard.model_validate_json(shown.read_bytes())
    except ValidationError:
        return shown.replace(folder / "storyboard.damaged.json").name
    except OSError as error:
        raise StoreProblem(f"{shown} cannot be read ({error.strerror}). Change its permissions.") from None
    return ""


def _storyboard(store: Store, aside: str) -> Check:
    board = store.storyboard()
    if board is None:
        return Check("storyboard", "problem", "nothing is planned here", "Make a film there: director make --out FOLDER \"A story\".")
    found = f"{board.title}, {len(board.shots)} shots"
    return Check("storyboard", "ok", f"{found}; the last good one was put back, the damaged one is {aside}" if aside else found)


def _results(store: Store, known: list[Result]) -> Iterator[Check]:
    for kind, folder in FOLDERS.items():
        mine = [result for result in known if result.kind == kind]
        lost = [result for result in mine if not store.is_whole(result)]
        if lost:
            names = _listed(sorted({f"{result.shot} {result.path.name[:12]}…".strip() for result in lost}))
            yield Check(folder, "problem", f"{len(lost)} of {len(mine)} gone or damaged: {names}",
                        "Nothing damaged is used. What the film needs of it is made again by: director make FOLDER", needed=False)
        elif mine:
            yield Check(folder, "ok", f"{len(mine)}, all whole")


def _strangers(folder: Path, known: list[Result]) -> Iterator[Check]:
    """Files that are nobody's results; they are ignored and left alone."""
    ours = {result.path for result in known}
    inside = [file for name in FOLDERS.values() for file in sorted((folder / name).iterdir()) if file not in ours]
    beside = [entry for entry in sorted(folder.iterdir()) if entry.name not in OWN and not entry.name.startswith(_ALSO_OURS)]
    if inside or beside:
        names = _listed([str(entry.relative_to(folder)) for entry in [*inside, *beside]])
        yield Check("other files", "ok", f"{names}: made by nobody here, and ignored", "Delete or keep them as you like.", needed=False)


def _film(store: Store, known: list[Result]) -> Check:
    """The film under its readable name is the newest cut; where it is gone or altered, it is put back."""
    cuts = [result for result in known if result.kind == "cut" and store.is_whole(result)]
    film = store.folder / FILM
    if not cuts:
        return Check("film", "missing", "not cut yet", "To make it: director make FOLDER", needed=False)
    if film.is_file() and any(film.samefile(cut.path) or sha256(film) == cut.sha256 for cut in cuts):
        return Check("film", "ok", FILM)
    store.publish(cuts[-1], FILM)
    return Check("film", "ok", f"{FILM} was gone or altered; the newest cut was put back")


def _links(folder: Path) -> Iterator[Check]:
    """Links inside a production that lead out of it: a folder that came from elsewhere could have them."""
    out = [entry for name in ("", SLIPS, *FOLDERS.values()) for entry in (folder / name).iterdir() if entry.is_symlink()]
    if out:
        names = _listed([str(entry.relative_to(folder)) for entry in out])
        yield Check("links", "problem", f"{names} lead elsewhere", "Director makes no links; look where they lead, and delete them.", False)


def _listed(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")

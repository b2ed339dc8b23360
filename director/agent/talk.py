"""A message to a production: what it changes is kept, and what is missing then is filmed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from director import studio
from director.agent.conversation import Turn, turn
from director.agent.past import Production
from director.events import Asked, Event, Planned, Said
from director.model import Storyboard
from director.production import FILM, Crew
from director.store import Store
from director.toolbox.changes import Export


def talk(folder: Path, text: str, who: Crew, *, dry_run: bool = False) -> Iterator[Event]:
    """One turn: Said or Asked first; then, where the film is another one now, the events of making it.

    With `dry_run` nothing is kept and nothing filmed: Said tells what would happen, Planned shows the storyboard.
    Raises StoreProblem where there is no production, and what filming raises.
    """
    with Store.open(folder, create=False) as store:
        past = Production(store)
        done = turn(past.in_memory() if dry_run else past, text)
        film = store.folder / FILM
    if done.asked:
        yield Asked(question=done.said)
        return
    if done.changed or not done.exports:
        yield Said(text=f"{done.said} (Tried out only: nothing was kept.)" if dry_run and done.changed else done.said)
    if dry_run:
        if done.changed:
            yield Planned(storyboard=done.board)
        return
    if done.changed:
        yield from studio.go_on(folder, who)
    yield from _copies(done, film)


def _copies(done: Turn, film: Path) -> Iterator[Event]:
    """The film itself is always at hand; other copies cannot be made here, and that is said."""
    for wanted in done.exports:
        if _is_the_film(wanted, done.board) and film.is_file():
            yield Said(text=f"The film is {film}.")
        else:
            what = f"{wanted.format}, {wanted.resolution}, {wanted.aspect}, {', '.join(wanted.shots)}"
            yield Said(text=f"I cannot make that copy ({what}) yet; nothing was written." + (
                f" The film itself is {film}." if film.is_file() else ""))


def _is_the_film(wanted: Export, board: Storyboard) -> bool:
    return wanted == Export("mp4", board.resolution.value, board.aspect.value, tuple(shot.id for shot in board.shots))

"""A production as text for people."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from typing import Any

from director import reviews
from director.cli.displays import outline, sentence
from director.cli.output import say
from director.events import Planned
from director.model import Review, Shot, Storyboard
from director.store import Store

WIDTH = 100


def written(story: str, wishes: dict[str, Any], offline: bool, fallback: bool) -> Storyboard:
    """A storyboard for a story, by the language model where one is set up. Nothing is kept; what happens is told beside it."""
    from director import studio
    from director.production import write
    from director.settings import Settings

    settings = Settings.load()
    if offline:
        settings = settings.model_copy(update={"offline": True})
    wanted = studio.brief(story, **wishes)
    for event in write(wanted, studio.crew(settings, offline_fallback=fallback)):
        if isinstance(event, Planned):
            return event.storyboard
        say(sentence(event), sys.stderr)
    raise AssertionError("write ends with Planned")


def board_lines(board: Storyboard) -> Iterator[str]:
    """A storyboard to read."""
    yield from _head(board)
    for shot in board.shots:
        yield from _shot_lines(shot)


def described(store: Store) -> Iterator[str]:
    """A production to read: its storyboard, and what the critic said about every take."""
    board = store.storyboard()
    if board is None:
        yield "Nothing is planned here yet."
        return
    yield from _head(board)
    seen = reviews.kept(store.folder)
    for shot in board.shots:
        yield from _shot_lines(shot)
        for named in store.takes(shot.id):
            yield from _take_lines(named.name, named.path is not None, seen.get(named.take.sha256))
    film = store.folder / "final.mp4"
    yield f"Film: {film}" if film.is_file() else f"Not filmed yet; to film it: director make {store.folder}"


def _head(board: Storyboard) -> Iterator[str]:
    yield outline(board)
    for person in board.characters:
        named = person.description.lower().startswith(person.name.lower())
        yield from wrapped(f"  {person.description if named else f'{person.name}: {person.description}'}", "    ")


def _shot_lines(shot: Shot) -> Iterator[str]:
    facts = [f"{shot.duration:g} s", shot.camera.text(), shot.location, shot.lighting]
    yield f"{shot.id}  {', '.join(fact for fact in facts if fact)}"
    yield from wrapped(f"    {shot.prompt}", "    ")
    for name in ("narration", "dialogue", "caption", "text", "sfx"):
        words = getattr(shot, name)
        if words:
            yield from wrapped(f"    {name}: {words}", "      ")
    if shot.transition != "cut":
        yield f"    then: {shot.transition.value}"


def _take_lines(name: str, whole: bool, review: Review | None) -> Iterator[str]:
    if not whole:
        yield f"    take {name}: the file is gone or damaged; it is filmed again when it is needed"
    elif review is None:
        yield f"    take {name}: not reviewed"
    else:
        yield f"    take {name}: {'passed' if review.passed else 'failed'}, score {review.score:.2f}"
        for finding in review.findings:
            yield from wrapped(f"      {finding.sentence}", "      ")


def wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_long_words=True)

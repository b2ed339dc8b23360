"""`director storyboard export`, `storyboard import`, `pin` and `show`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from director.cli.output import say
from director.errors import BadInput

if TYPE_CHECKING:
    from director.neutral import Neutral

IMPORTED = "imported.json"          # what came in, as it came in


def storyboard(arguments: Namespace) -> int:
    return bring_in(arguments) if arguments.action == "import" else export(arguments)


def pin(arguments: Namespace) -> int:
    """Fix what a shot begins and ends on. The film is made anew with the next `make` or `resume`."""
    from director import anchoring
    from director.store import Store

    if arguments.portrait is not None:
        return _portray(arguments.production, arguments.shot, arguments.portrait)
    if not (arguments.begin or arguments.go_on or arguments.end or arguments.free):
        raise BadInput("Say what the shot shall begin or end on: --begin PICTURE, --go-on, --end PICTURE, or --free.")
    with Store.open(arguments.production, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {arguments.production} has no storyboard yet.")
        anchoring.pinned(board, arguments.shot, None, None)
        first = last = "" if arguments.free else None
        first = anchoring.keep(store, Path(arguments.begin)) if arguments.begin else anchoring.PREVIOUS if arguments.go_on else first
        last = anchoring.keep(store, Path(arguments.end)) if arguments.end else last
        after = anchoring.pinned(board, arguments.shot, first, last)
        store.save(after, f"pinned {arguments.shot}")
    say(f"{arguments.shot} begins {_on(after.shot(arguments.shot).first)} and ends {_on(after.shot(arguments.shot).last)}. "
        f"To film it: director resume {arguments.production}", sys.stderr)
    return 0


def _portray(production: str, name: str, picture: str) -> int:
    """Keep a picture of what a character looks like."""
    from director import anchoring
    from director.store import Store

    with Store.open(production, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {production} has no storyboard yet.")
        anchoring.portrayed(board, name, "")
        after = anchoring.portrayed(board, name, anchoring.keep(store, Path(picture)) if picture else "")
        store.save(after, f"portrayed {name}")
    shown = "is shown to generators that take pictures of characters" if picture else "is known by words alone"
    say(f"{name} {shown}. To film it: director resume {production}", sys.stderr)
    return 0


def _on(pinned: str) -> str:
    return "freely" if not pinned else "where the shot before ends" if pinned == "previous" else "on the picture"


def export(arguments: Namespace) -> int:
    """Write a production's storyboard, with the names of its takes, in the neutral form."""
    from director.neutral import Neutral, encode
    from director.store import Store

    with Store.open(arguments.production, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {arguments.production} has no storyboard yet.")
        takes = {shot.id: tuple(named.name for named in store.takes(shot.id)) for shot in board.shots}
        text = encode(_with_names(Neutral(board, {shot: names for shot, names in takes.items() if names}), store.folder / IMPORTED))
    if arguments.file == "-":
        print(text, end="", flush=True)
    else:
        write_whole(Path(arguments.file), text)
        say(f"Written: {arguments.file}", sys.stderr)
    return 0


def bring_in(arguments: Namespace) -> int:
    """Start a production from a file in the neutral form. Takes that it names are not in it: their names are kept
    for an export, their shots will be filmed."""
    from director import allowed, studio
    from director.cli.reading import place
    from director.model import Brief
    from director.neutral import decode, encode
    from director.production import generator_named
    from director.settings import Settings
    from director.store import Store

    neutral = decode(_read(arguments.file))
    board = neutral.storyboard
    allowed.check(board)
    known = studio.Generators()
    for name in sorted({board.generator, *(shot.generator for shot in board.shots)} - {"", *known}):
        if name not in known:
            generator_named(name, known)                # says which there are
    wanted = Brief(story=board.title.strip() or "film")
    folder = place(arguments.out) or studio.place_for(wanted, Settings.load().films)
    with Store.open(folder) as store:
        if store.storyboard() is not None:
            raise BadInput(f"{folder} is a production already; import into a new folder.")
        write_whole(store.folder / IMPORTED, encode(neutral))
        store.save(board.but(shots=tuple(shot.but(take="") for shot in board.shots)), "imported")
    for note in neutral.notes:
        say(note, sys.stderr)
    if neutral.takes:
        say("The file names takes but does not hold them; their shots will be filmed.", sys.stderr)
    say(str(folder))
    return 0


def _with_names(neutral: Neutral, imported: Path) -> Neutral:
    """Until a shot is filmed here, the names of its takes are those of the file that was imported."""
    from director.neutral import Neutral, decode

    if not imported.is_file():
        return neutral
    earlier = decode(imported.read_bytes())
    before = {shot.id: shot for shot in earlier.storyboard.shots}
    unfilmed = {shot.id for shot in neutral.storyboard.shots if shot.id in before and shot.id not in neutral.takes}
    shots = tuple(shot.but(take=shot.take or before[shot.id].take) if shot.id in unfilmed else shot for shot in neutral.storyboard.shots)
    names = {shot: earlier.takes[shot] for shot in unfilmed if shot in earlier.takes}
    return Neutral(neutral.storyboard.but(shots=shots), {**names, **neutral.takes}, earlier.history, earlier.exports)


def show(arguments: Namespace) -> int:
    """Print a production's storyboard and what the critic said about its takes."""
    from director.cli.output import say_lines
    from director.cli.productions import described
    from director.store import Store

    with Store.open(arguments.production, create=False) as store:
        say_lines(described(store))
    return 0


def _read(name: str) -> bytes:
    from director.cli.reading import file_bytes, standard_input
    from director.neutral import MAX_BYTES

    if name == "-":
        piped = standard_input()
        if piped is None:
            raise BadInput("Nothing comes in on standard input; name a file, or pipe one in.")
        return piped.read(MAX_BYTES + 1)
    return file_bytes(Path(name), MAX_BYTES + 1)


def write_whole(path: Path, text: str) -> None:
    """A file that is there whole or not at all."""
    from director.disk import replaceable

    replaceable(path)
    unfinished = path.with_name(f".{path.name[:60]}.{os.getpid()}")
    try:
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written ({error.strerror}).") from None

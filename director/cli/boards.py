"""`director storyboard export`, `storyboard import` and `show`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from director.cli.output import say, shown
from director.errors import BadInput


def storyboard(arguments: Namespace) -> int:
    return bring_in(arguments) if arguments.action == "import" else export(arguments)


def export(arguments: Namespace) -> int:
    """Write a production's storyboard, with the names of its takes, in the neutral form."""
    from director.neutral import Neutral, encode
    from director.store import Store

    with Store.open(arguments.production, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {arguments.production} has no storyboard yet.")
        takes = {shot.id: tuple(named.name for named in store.takes(shot.id)) for shot in board.shots}
    text = encode(Neutral(board, {shot: names for shot, names in takes.items() if names}))
    if arguments.file == "-":
        print(text, end="", flush=True)
    else:
        _write(Path(arguments.file), text)
        say(f"Written: {arguments.file}", sys.stderr)
    return 0


def bring_in(arguments: Namespace) -> int:
    """Start a production from a file in the neutral form."""
    from director.cli.productions import new_folder
    from director.neutral import decode
    from director.settings import Settings
    from director.store import Store

    neutral = decode(_read(arguments.file))
    folder = Path(arguments.out) if arguments.out else new_folder(Settings.load().films, neutral.storyboard.title)
    if (folder / "journal.sqlite").exists():
        raise BadInput(f"{folder} is a production already; import into a new folder.")
    with Store.open(folder) as store:
        store.save(neutral.storyboard, "imported")
    named = sum(len(names) for names in neutral.takes.values())
    if named:
        say(f"The file names {named} takes but holds none of them; their shots will be filmed.", sys.stderr)
    say(str(folder))
    return 0


def show(arguments: Namespace) -> int:
    """Print a production's storyboard and what the critic said about its takes."""
    from director.cli.productions import described
    from director.store import Store

    with Store.open(arguments.production, create=False) as store:
        for text in described(store):
            indent = len(text) - len(text.lstrip())
            print(" " * indent + shown(text), flush=True)
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


def _write(path: Path, text: str) -> None:
    """A file that is there whole or not at all."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written ({error.strerror}).") from None

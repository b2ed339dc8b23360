"""What is looked at before a production is opened: whether the folder may be one, and that nobody else works in it."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO
from uuid import uuid4

from director import slips
from director.errors import Locked, StoreProblem
from director.journal import known, remembered

FOLDERS = {"take": "takes", "review": "reviews", "sound": "audio", "cut": "cuts", "picture": "pictures", "source": "sources"}
"""Where the results of each kind lie."""
OWN = {"storyboard.json", "journal.sqlite", "log.jsonl", "lock", "final.mp4", "credits.json", "dailies.html", "consent.json", "tmp",
       "cache", slips.FOLDER, *FOLDERS.values()}
"""What Director puts into a production's folder."""


FILES = ("storyboard.json", "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "log.jsonl", "background.log", "lock",
         "final.mp4", "credits.json", "dailies.html", "consent.json", "sheet.png")
PLACES = ("tmp", "cache", "exports", slips.FOLDER, *FOLDERS.values())


def straightened(folder: Path) -> tuple[str, ...]:
    """Put aside what stands where a file or folder of ours belongs and is another kind of thing: a link above all, so that nothing that
    a folder brings along leads out of it. Gives the names."""
    moved = []
    for fits, names in ((stat.S_ISREG, FILES), (stat.S_ISDIR, PLACES)):
        for name in names:
            with suppress(FileNotFoundError, NotADirectoryError):
                if not fits((folder / name).lstat().st_mode):
                    (folder / name).rename(folder / f"{name}.aside-{uuid4().hex[:8]}")
                    moved.append(name)
    return tuple(moved)


def is_production(folder: Path) -> bool:
    """Whether there is a production, or one that only lacks its journal."""
    return (folder / "journal.sqlite").is_file() or slips.enough(folder)


def check(folder: Path, create: bool) -> None:
    """Refuse what is not, and must not become, a production, and what a newer Director made; nothing is touched."""
    if folder.exists() and not folder.is_dir():
        raise StoreProblem(f"{folder} is not a folder. Choose another name for the production.")
    if is_production(folder):
        made_for = remembered(folder, "format")
        if made_for is not None:
            known(folder, made_for)
        return
    if not create:
        raise StoreProblem(f"There is no production in {folder}. Check the name, or make a film there first.")
    if folder.is_dir():
        foreign = sorted(entry.name for entry in folder.iterdir() if entry.name not in OWN and not entry.name.startswith("."))
        if foreign:
            raise StoreProblem(f"The folder {folder} holds other files ({foreign[0]!r}). "
                               "Choose a new or an empty folder for the production.")


def locked(folder: Path) -> IO[str]:
    """Hold the lock until the file is closed or the process dies. Raises Locked."""
    import fcntl

    lock = (folder / "lock").open("a+", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.seek(0)
        holder = re.sub(r"\D", "", lock.read(20))
        lock.close()
        who = f"Another Director (process {holder})" if holder and holder != str(os.getpid()) else "Another Director"
        raise Locked(f"{who} is working in {folder}. Wait until it has finished, or stop it first.") from None
    lock.truncate(0)
    lock.write(str(os.getpid()))
    lock.flush()
    return lock

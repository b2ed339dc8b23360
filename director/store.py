"""One production is one folder: what was made, from what, and every storyboard there ever was.

    storyboard.json   the storyboard as it stands, for people; edited by hand, it is taken up at the next open
    journal.sqlite    what was made from what (WAL, synchronous=FULL): the truth
    slips/            what the journal says of each result once more, so that it can be written again
    takes/ reviews/ audio/ cuts/ pictures/ sources/    results, each named by the SHA-256 of its content
    cache/            encoded segments of the cut; may be deleted
    tmp/              unfinished files; emptied at open and at close
    log.jsonl         every event, one line each
    lock              held by the one process that works here
    final.mp4         the film: the newest cut under a readable name

A result is found by its kind and its key (the hash of all that went into it) and only if its file is whole.
Nothing else records what is done.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import stat
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, Self

from pydantic import ValidationError

from director import migrations, slips
from director.disk import Disk, Reached, in_words, sha256, unwatched
from director.errors import StoreProblem
from director.journal import Journal, now, remembered
from director.model import Brief, D, Document, Storyboard, Take
from director.threshold import FOLDERS, OWN, check, locked, straightened


@dataclass(frozen=True)
class Result:
    """One entry of the journal with its file. `about` is what is known of it, `inputs` what went into it."""

    kind: str
    key: str
    shot: str
    sha256: str
    path: Path
    about: dict[str, Any]
    inputs: dict[str, Any] | None
    at: str = ""                # when it was kept

    def read(self, kind: type[D]) -> D:
        """`about` as the document it was put as."""
        return kind.model_validate_json(json.dumps(self.about))


@dataclass(frozen=True)
class NamedTake:
    """A take under its short name. `path` is None when the file is gone or damaged."""

    name: str
    take: Take
    path: Path | None
    inputs: dict[str, Any] | None


@dataclass(frozen=True)
class Version:
    """A storyboard as it was saved. Exactly one in a history is `current`."""

    number: int
    at: str
    why: str
    storyboard: Storyboard
    current: bool


class Store:
    """A production's folder, open and locked. Use `with Store.open(folder) as store:`."""

    def __init__(self, folder: Path, lock: IO[str], journal: Journal, disk: Disk) -> None:
        self.folder = folder
        self._lock = lock
        self._journal = journal
        self._disk = disk
        self.reached = disk.reached
        self._new = False
        self.mended = ""                  # what was put right when it was opened, in a sentence

    @classmethod
    def open(cls, folder: Path | str, create: bool = True, reached: Reached = unwatched) -> Self:
        """Lock and open a production. `reached` is told of every durable act (tests stop the process there).

        Raises Locked when another process works on it and StoreProblem when it cannot be used.
        """
        folder = Path(folder).expanduser().absolute()
        disk = Disk(reached)
        with in_words(folder):
            check(folder, create)
            new = not folder.exists()
            aside = straightened(folder)
            missing = [inside for name in ("", "tmp", "cache", slips.FOLDER, *FOLDERS.values()) if not (inside := folder / name).is_dir()]
            for inside in missing:
                inside.mkdir(parents=True, exist_ok=True)
            lock = locked(folder)
            try:
                lost = slips.set_aside(folder) if not new and not slips.sound(folder) else None
                store = cls(folder, lock, Journal(folder, reached), disk)
                store._new = new
                if lost is not None:
                    store.mended = slips.written_again(folder, store._journal, lost)
                if aside:
                    store.mended = f"{store.mended} What was no file or folder of ours was put aside: {', '.join(aside)}.".strip()
                migrations.brought_up(folder, store._journal, disk)
                if missing or aside:
                    disk.keep(folder)
                    disk.keep(folder.parent)
            except BaseException:
                lock.close()
                raise
        try:
            store._sweep()
            store._take_up_edits()
        except BaseException:
            store.close()
            raise
        return store

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Unlock. Unfinished files are removed. May be called twice."""
        if not self._lock.closed:
            with suppress(StoreProblem):                       # the next open sweeps again
                self._sweep()
            self._journal.close()
            self._lock.close()

    def discard(self) -> None:
        """Close, and remove the folder where this `open` made it and nothing was kept in it. Any other stays as it is."""
        empty = self._new and not self._journal.rows("SELECT id FROM result UNION ALL SELECT id FROM version LIMIT 1")
        self.close()
        if empty and all(entry.name in OWN or entry.name.startswith("journal.sqlite") for entry in self.folder.iterdir()):
            with in_words(self.folder):
                shutil.rmtree(self.folder)

    # -- results

    @property
    def cache(self) -> Path:
        """Folder for encoded segments; its content may vanish at any time."""
        return self.folder / "cache"

    def scratch(self, suffix: str) -> Path:
        """A new name for an unfinished file, in the production's own file system. Nothing is created."""
        return self.folder / "tmp" / (uuid.uuid4().hex + suffix)

    def put(self, kind: str, key: str, source: Path | bytes, about: Document | Mapping[str, Any],
            inputs: Document | None = None, expected: str = "") -> Result:
        """Keep a result for good; a scratch file given as `source` is moved, any other file copied, bytes become .json.

        The same kind, key and shot replace what was there; the take keeps its place and name. Raises StoreProblem
        when the content is not the `expected` SHA-256.
        """
        with in_words(self.folder):
            temporary = self._hardened(source)
            sha = sha256(temporary)
            if expected and sha != expected:
                raise StoreProblem(f"A {kind} changed on its way into {self.folder}; the disk may be failing. Start again.")
            final = self.folder / FOLDERS[kind] / (sha + _suffix(temporary))
            self._disk.move(temporary, final)
        facts = about.model_dump(mode="json") if isinstance(about, Document) else dict(about)
        made_from = inputs.model_dump(mode="json") if inputs is not None else None
        result = Result(kind, key, str(facts.get("shot", "")), sha, final, facts, made_from)
        self._enter(result)
        return result

    def also(self, result: Result, shot: str) -> Result:
        """The same take for another shot that asks for exactly the same."""
        other = Result(result.kind, result.key, shot, result.sha256, result.path, {**result.about, "shot": shot}, result.inputs)
        self._enter(other)
        return other

    def find(self, kind: str, key: str, shot: str = "") -> Result | None:
        """The result, or None when there is none or its file is gone, cut short or altered. `shot`'s own comes first."""
        rows = self._journal.rows("SELECT * FROM result WHERE kind = ? AND key = ? ORDER BY shot <> ?, id", kind, key, shot)
        return next((each for each in (_result(self.folder, row) for row in rows) if self.is_whole(each)), None)

    def all(self, kind: str, shot: str = "") -> list[Result]:
        """Every result of a kind (of a shot, where one is named), oldest first; their files may be gone."""
        rows = self._journal.rows("SELECT * FROM result WHERE kind = ? AND (? = '' OR shot = ?) ORDER BY id", kind, shot, shot)
        return [_result(self.folder, row) for row in rows]

    def results(self) -> list[Result]:
        """Everything that was ever kept, oldest first, whether its file is whole or not."""
        return [_result(self.folder, row) for row in self._journal.rows("SELECT * FROM result ORDER BY id")]

    def takes(self, shot: str) -> tuple[NamedTake, ...]:
        """All takes of a shot in the order they were filmed, named s4a, s4b … after the shot."""
        return tuple(NamedTake(shot + _letters(place), each.read(Take), each.path if self.is_whole(each) else None, each.inputs)
                     for place, each in enumerate(self.all("take", shot)))

    def named(self, name: str, shot: str) -> NamedTake | None:
        """The take of that name, one of the shot's own or, where it has none called so, of another shot's."""
        others = dict.fromkeys((shot, *(each.shot for each in self.all("take"))))
        return next((named for other in others if name.startswith(other) for named in self.takes(other) if named.name == name), None)

    def publish(self, result: Result, name: str) -> bool:
        """Give a result a readable name at the folder's root. False when it was there, whole, already."""
        final = self.folder / name
        with in_words(self.folder):
            if final.is_file() and (final.samefile(result.path) or _alike(final, result)):
                return False
            temporary = self.scratch(result.path.suffix)
            self._disk.twin(result.path, temporary)
            self._disk.move(temporary, final)
        return True

    # -- storyboards

    def save(self, storyboard: Storyboard, why: str) -> None:
        """Make this the storyboard. Saving the current one again adds nothing to the history."""
        text = storyboard.model_dump_json(indent=2) + "\n"
        if text != self._journal.current():
            self._journal.add(text, why)
        self._show(text)

    def storyboard(self) -> Storyboard | None:
        """The storyboard as it stands; None before the first save."""
        text = self._journal.current()
        return None if text is None else _storyboard(text)

    def history(self, every: bool = False) -> tuple[Version, ...]:
        """Every storyboard from the first to the one that redo leads to, oldest first; or `every` one there ever was."""
        head = self._journal.head
        return tuple(
            Version(row["id"], row["at"], row["why"], _storyboard(row["document"]), row["id"] == head)
            for row in (self._journal.every() if every else self._journal.line())
        )

    def undo(self) -> Storyboard | None:
        """Go back to the storyboard before this one; None when there is none."""
        return self._now_at(self._journal.back())

    def redo(self) -> Storyboard | None:
        """Take the last undo back; None when there is nothing to redo."""
        return self._now_at(self._journal.forth())

    # -- what was asked for, and the log

    def keep_brief(self, brief: Brief) -> None:
        """Remember what the person asked for."""
        with in_words(self.folder):
            slips.write_brief(self._disk, self.folder, brief)
        self._journal.remember("brief", brief.model_dump_json())

    def brief(self) -> Brief | None:
        """What the person asked for; None when the storyboard came another way."""
        text = self._journal.recall("brief")
        return None if text is None else Brief.model_validate_json(text)

    def keep_words(self, key: str, words: Mapping[str, str]) -> None:
        """Remember what a language model made of a prompt, under the hash of what it was given."""
        self._journal.remember(f"words:{key}", json.dumps(words))

    def words(self, key: str) -> dict[str, str] | None:
        """What was remembered under the key, or None."""
        text = self._journal.recall(f"words:{key}")
        return None if text is None else {str(name): str(value) for name, value in json.loads(text).items()}

    def log(self, event: Mapping[str, Any]) -> None:
        """Add a line to log.jsonl."""
        line = json.dumps({"at": now(), **event}, ensure_ascii=False)
        with in_words(self.folder), (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(line + "\n")

    # -- inside

    def _hardened(self, source: Path | bytes) -> Path:
        """The source as a file in tmp/ that is on the disk."""
        if isinstance(source, bytes):
            temporary = self.scratch(".json")
            self._disk.write(source, temporary)
            return temporary
        if source.parent != self.folder / "tmp":
            temporary = self.scratch(_suffix(source))
            shutil.copyfile(source, temporary)
            self._disk.harden(temporary, source.stat().st_size)
            return temporary
        self._disk.harden(source, source.stat().st_size)
        return source

    def _enter(self, result: Result) -> None:
        facts = {"kind": result.kind, "key": result.key, "shot": result.shot, "sha": result.sha256,
                 "file": str(result.path.relative_to(self.folder)), "about": result.about, "inputs": result.inputs}
        with in_words(self.folder):
            slips.write(self._disk, self.folder, {**facts, "number": self._journal.place(result.kind, result.key, result.shot)})
        self._journal.enter(facts)

    def is_whole(self, result: Result) -> bool:
        """The file has the content it is named for. Hashed once per process and state of the file."""
        try:
            facts = result.path.lstat()
            if not stat.S_ISREG(facts.st_mode):
                return False                            # a link would lead out of the folder, a pipe has no end
            return _holds(result.path, result.sha256, (facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns))
        except OSError:
            return False

    def _now_at(self, moved: bool) -> Storyboard | None:
        if not moved:
            return None
        text = str(self._journal.current())
        self._show(text)
        return _storyboard(text)

    def _show(self, text: str) -> None:
        """Write storyboard.json unless it says this already."""
        shown = self.folder / "storyboard.json"
        data = text.encode()
        with in_words(self.folder):
            if not shown.is_file() or shown.read_bytes() != data:
                temporary = self.scratch(".json")
                self._disk.write(data, temporary)
                self._disk.move(temporary, shown)

    def _take_up_edits(self) -> None:
        """A storyboard.json that was never saved by us was edited by a person: it becomes the storyboard."""
        text = self._journal.current()
        shown = self.folder / "storyboard.json"
        with in_words(self.folder):
            found = shown.read_bytes().decode(errors="replace") if shown.is_file() else text
        if found is None or found == text:
            if text is not None:
                self._show(text)
        elif self._journal.knows(found):
            self._show(str(text))                      # stopped between the journal and the file
        else:
            try:
                edited = Storyboard.model_validate_json(found)
            except ValidationError as error:
                first = error.errors()[0]
                place = ".".join(str(part) for part in first["loc"]) or "the file"
                raise StoreProblem(f"{shown} was changed and cannot be used ({place}: {first['msg']}). "
                                   "Correct it, or delete it to get the last good one back.") from None
            self.save(edited, "storyboard.json was edited")

    def _sweep(self) -> None:
        """Nothing half-written is ever taken for finished."""
        with in_words(self.folder):
            for left in (self.folder / "tmp").iterdir():
                shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink(missing_ok=True)


def brief_in(folder: Path) -> Brief | None:
    """The brief of the production in `folder`, read without locking; None where there is no production or no brief."""
    text = remembered(folder, "brief")
    try:
        return None if text is None else Brief.model_validate_json(text)
    except ValidationError:
        return None


@lru_cache(maxsize=256)
def _storyboard(text: str) -> Storyboard:
    """A saved storyboard; what was read once is at hand, for a turn of a conversation looks at all versions several times."""
    return Storyboard.model_validate_json(text)


def _result(folder: Path, row: sqlite3.Row) -> Result:
    inputs = None if row["inputs"] is None else json.loads(row["inputs"])
    return Result(row["kind"], row["key"], row["shot"], row["sha"], folder / row["file"], json.loads(row["about"]), inputs, row["at"])


def _suffix(file: Path) -> str:
    """The end of a file's name where it is plain letters, otherwise nothing."""
    return file.suffix if re.fullmatch(r"\.[a-z0-9]{1,5}", file.suffix) else ""


def _letters(place: int) -> str:
    """0 -> a, 25 -> z, 26 -> aa, as columns of a spreadsheet."""
    before, letter = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("a") + letter)


@lru_cache(maxsize=4096)
def _holds(file: Path, sha: str, state: tuple[int, ...]) -> bool:
    """Whether a file holds that content, in the `state` (device, inode, size, time of the last change) that it is in."""
    return sha256(file) == sha


def _alike(file: Path, result: Result) -> bool:
    return file.stat().st_size == result.path.stat().st_size and sha256(file) == result.sha256

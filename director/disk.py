"""Durable acts on a folder. Every change that must survive a power cut goes through one `Disk`.

A file appears whole or not at all: temporary name in the same file system, write, length check, fsync, rename,
fsync of the folder. After each act `reached` is called with its name; a test stops the process there.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from director.errors import StoreProblem

Reached = Callable[[str], None]
"""Called with the name of each durable act. It returns, or the process dies."""


def unwatched(act: str) -> None:
    """Nobody watches: the normal case."""


class Disk:
    """Atomic, durable file acts with named points."""

    def __init__(self, reached: Reached = unwatched) -> None:
        self.reached = reached

    def write(self, data: bytes, temporary: Path) -> None:
        """Fill a new file and force it to the disk."""
        with temporary.open("xb") as file:
            file.write(data)
        self.harden(temporary, len(data))

    def harden(self, file: Path, length: int) -> None:
        """Check the length of a finished file and force it to the disk. Raises StoreProblem when it is short."""
        handle = os.open(file, os.O_RDONLY)
        try:
            found = os.fstat(handle).st_size
            if found != length:
                raise StoreProblem(f"{file.name} came out {found} bytes long instead of {length}; the disk may be failing. Try again.")
            os.fsync(handle)
        finally:
            os.close(handle)
        self.reached(f"written {file.suffix}")

    def move(self, temporary: Path, final: Path) -> None:
        """Give a hardened file its name, replacing what is there."""
        os.replace(temporary, final)
        self.reached(f"named {final.suffix}")
        self.keep(final.parent)
        self.reached(f"kept {final.suffix}")

    def keep(self, folder: Path) -> None:
        """Force the names in a folder to the disk."""
        with suppress(PermissionError):                    # the parent of a production may be closed to reading
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def twin(self, source: Path, temporary: Path) -> None:
        """A second name for a file: a hard link, or a copy where the file system has none."""
        try:
            os.link(source, temporary)
        except OSError:
            shutil.copyfile(source, temporary)
            self.harden(temporary, source.stat().st_size)
        self.reached(f"twinned {source.suffix}")


def sha256(file: Path) -> str:
    """SHA-256 (hex) of a file's content."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def replaceable(out: Path) -> None:
    """Raise StoreProblem where something is at `out` that must not give its place to a file of ours: a device, a pipe, a folder."""
    if out.exists() and not out.is_file():
        raise StoreProblem(f"{out} is no ordinary file and cannot be written over. Name a file that is new, or one to replace.")


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Turns what the operating system says about `folder` into a StoreProblem."""
    try:
        yield
    except OSError as error:
        raise StoreProblem(disk_sentence(error, folder)) from error
    except ValueError as error:
        if "null" not in str(error):
            raise
        raise StoreProblem("The name of the production folder contains a character that names cannot have.") from error


def unwritten(what: str, error: OSError) -> StoreProblem:
    """The error to raise when `what` ("The film") could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreProblem(f"The disk is full: {what[:1].lower()}{what[1:]} could not be written. Free some space and start again; "
                            "what is finished is kept.")
    return StoreProblem(f"{what} could not be written: {error.strerror or error}. Check the free space and the rights of the folder.")


def disk_sentence(error: OSError, folder: Path | str) -> str:
    """What happened and what to do, for a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full: {folder} cannot grow. Free some space and start again; what is finished is kept."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"The folder {folder} cannot be written ({error.strerror}). Choose another folder or change its permissions."
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return f"{folder} is not a folder. Choose another name for the production."
    return f"The folder {folder} cannot be used: {error.strerror or error}. Choose another folder."

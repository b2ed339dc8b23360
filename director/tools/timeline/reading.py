"""Opens a timeline that somebody hands over: .otio or .otioz. It is data: no file that it names is opened, nothing in it is run.

The text is measured and walked through before OpenTimelineIO sees it: size, depth, number of things, finite numbers of a size that a film
can have. Whatever does not come through is a BadInput that names the cause.
"""

from __future__ import annotations

import json
import math
import os
import stat
import zipfile
import zlib
from pathlib import Path
from typing import Any, NoReturn

import opentimelineio as otio

from director.errors import BadInput

MOST_BYTES = 32 * 2**20          # of the timeline's text
MOST_BUNDLE = 64 * 2**30         # of a .otioz, whose media is not read
DEEPEST = 60                     # lists and objects inside each other; OpenTimelineIO reads them by recursion
MOST_THINGS = 400_000            # of them and their values together
LARGEST = 2.0**53                # of any number, so that it is exact
LATEST = 1e9                     # of a time, in units of its rate: 12 days at 1000 a second
PLAYLIST = "content.otio"


def read(file: Path) -> otio.schema.Timeline:
    """The timeline in a file. Raises BadInput."""
    if file.suffix.lower() not in (".otio", ".otioz"):
        raise BadInput(f"A re-cut comes back as .otio or .otioz; {file.name!r} is neither. Export it from your editing program as "
                       "OpenTimelineIO.")
    text = _unpacked(file) if file.suffix.lower() == ".otioz" else _bytes(file)
    data = _parsed(text, file.name)
    _walk(data, file.name)
    try:
        found = otio.adapters.read_from_string(json.dumps(data), "otio_json")
    except (otio.exceptions.OTIOError, ValueError, TypeError, KeyError, IndexError, RuntimeError, AttributeError) as error:
        raise BadInput(f"{file.name!r} is not a timeline that OpenTimelineIO reads: {_short(error)}.") from None
    if isinstance(found, otio.schema.SerializableCollection):
        found = next((one for one in found if isinstance(one, otio.schema.Timeline)), found)
    if not isinstance(found, otio.schema.Timeline):
        raise BadInput(f"{file.name!r} holds a {type(found).__name__}, not a timeline.")
    return found


def _bytes(file: Path) -> bytes:
    """What a regular file holds; no link is followed and no pipe waited on."""
    try:
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise BadInput(f"The timeline {file.name!r} cannot be opened: {error.strerror}.") from None
    with os.fdopen(descriptor, "rb") as opened:
        facts = os.fstat(opened.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise BadInput(f"{file.name!r} is not a regular file.")
        if facts.st_size > MOST_BYTES:
            raise BadInput(f"The timeline {file.name!r} has {facts.st_size / 2**20:.0f} MB; {MOST_BYTES >> 20} MB is the most.")
        return opened.read(MOST_BYTES + 1)


def _unpacked(file: Path) -> bytes:
    """The timeline's text in a bundle; its media is left where it is."""
    try:
        with zipfile.ZipFile(file) as bundle:
            inside = bundle.getinfo(PLAYLIST)
            if inside.file_size > MOST_BYTES:
                raise BadInput(f"The timeline in {file.name!r} has {inside.file_size / 2**20:.0f} MB; {MOST_BYTES >> 20} MB is the most.")
            with bundle.open(inside) as opened:
                text = opened.read(MOST_BYTES + 1)
    except (OSError, zipfile.BadZipFile, KeyError, RuntimeError, ValueError, EOFError, zlib.error) as error:
        raise BadInput(f"{file.name!r} is not a bundle with a timeline in it: {_short(error)}.") from None
    if len(text) > MOST_BYTES:
        raise BadInput(f"The timeline in {file.name!r} is larger than it says; {MOST_BYTES >> 20} MB is the most.")
    return text


def _parsed(text: bytes, name: str) -> Any:
    def no_number(word: str) -> NoReturn:
        raise BadInput(f"The timeline {name!r} holds {word}, which is no number that a film can use.")

    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=no_number)
    except UnicodeDecodeError:
        raise BadInput(f"The timeline {name!r} is not text in UTF-8.") from None
    except json.JSONDecodeError as error:
        raise BadInput(f"The timeline {name!r} is broken: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    except (RecursionError, ValueError):
        raise BadInput(f"The timeline {name!r} is nested without end, or holds a number that is far too long.") from None


def _walk(data: Any, name: str) -> None:
    """Refuse what is too deep, too much, or has figures that no film has."""
    waiting, things = [(data, 0)], 0
    while waiting:
        value, depth = waiting.pop()
        things += 1
        if depth > DEEPEST or things > MOST_THINGS:
            raise BadInput(f"The timeline {name!r} is {'nested too deeply' if depth > DEEPEST else 'far too large'} for a film.")
        if isinstance(value, bool) or value is None:
            continue
        if isinstance(value, int | float) and (not math.isfinite(value) or abs(value) > LARGEST):
            raise BadInput(f"The timeline {name!r} holds the number {str(value)[:30]}, which is too large.")
        if isinstance(value, str):
            if any("\ud800" <= sign <= "\udfff" for sign in value):
                raise BadInput(f"The timeline {name!r} holds signs that are no text.")
            continue
        if isinstance(value, dict):
            _check_time(value, name)
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting += [(each, depth + 1) for each in inner]


def _check_time(value: dict[str, Any], name: str) -> None:
    if str(value.get("OTIO_SCHEMA", "")).startswith("RationalTime"):
        rate, time = value.get("rate"), value.get("value")
        whole = isinstance(rate, int | float) and isinstance(time, int | float) and not isinstance(rate, bool)
        if not whole or not 1 <= float(rate or 0) <= 1000:
            raise BadInput(f"The timeline {name!r} has a time with the rate {str(rate)[:30]}; 1 to 1000 a second can be read.")
        if abs(float(time or 0)) > LATEST:
            raise BadInput(f"The timeline {name!r} holds the time {str(time)[:30]}, which no film has.")


def _short(error: Exception) -> str:
    return " ".join(str(error).split()).strip(" .")[:160] or type(error).__name__

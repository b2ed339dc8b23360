"""From the words on the command line to a brief. Every mistake gets one sentence: what is wrong, what is possible."""

from __future__ import annotations

import os
import re
import stat
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any, BinaryIO

from director.errors import BadInput

MAX_STORY_BYTES = 400_000        # far above the story limit in characters; more is not read at all
EXAMPLE = 'director make "A fox crosses a frozen river at dawn"'


def options(arguments: Namespace) -> dict[str, Any]:
    """The story's options under the names of `director.model.Brief`, numbers read; `director.studio.brief` checks
    the words. What was not given is left out."""
    from director.materials import given as given_files
    from director.model import MAX_SECONDS, MAX_SHOTS, MAX_TAKES

    given: dict[str, Any] = {
        "aspect": line("aspect", arguments.aspect) or aspect_of(arguments.profile),
        "fps": whole("fps", arguments.fps, 12, 60),
        "resolution": line("resolution", arguments.resolution),
        "style": line("style", arguments.style),
        "seconds": seconds("duration", arguments.duration, 2, MAX_SECONDS),
        "shots": whole("shots", arguments.shots, 1, MAX_SHOTS),
        "seed": whole("seed", arguments.seed, 0, 2**31 - 1),
        "takes": whole("takes", arguments.takes, 1, MAX_TAKES),
        "title": line("title", (arguments.title or "").strip() or None),        # an empty title is none
        "captions": True if arguments.captions else None,
        "music": False if arguments.no_music else None,
        "generator": line("generator", arguments.generator),
        **given_files(own_files(arguments)),
    }
    return {name: value for name, value in given.items() if value is not None}


def aspect_of(place: str | None) -> str | None:
    """The shape of the picture at the place that --profile names."""
    from director.delivery import profile_named

    aspect = profile_named(place).aspect if place else None
    return aspect.value if aspect else None


def own_files(arguments: Namespace) -> list[Path]:
    """The footage and photos that are named, each once. Raises BadInput for an address: nothing is fetched."""
    named = [*(getattr(arguments, "footage", None) or ()), *(getattr(arguments, "photo", None) or ())]
    for name in named:
        address = re.match(r"\s*([A-Za-z][A-Za-z0-9+.-]{0,20}):/{1,3}(?:[^/@\s]*@)?([^/?#\s]{0,80})", name)
        if address:
            raise BadInput(f"The footage {address[1]}://{address[2]} is an address, and nothing is fetched from addresses. "
                           "Download the file yourself, and give its name.")
    return [Path(_text(name)) for name in dict.fromkeys(named)]


def own_music(arguments: Namespace) -> Path | str | None:
    """The music file that is named, or the words for the music that is to be composed."""
    if arguments.music is None:
        return None
    if arguments.no_music:
        raise BadInput("--music and --no-music cannot both be; leave one out.")
    text = _text(arguments.music).strip()
    path = Path(text).expanduser()
    if not path.is_file() and text and not path.suffix and path.name == text:
        return text[:300]
    if not path.is_file():
        raise BadInput(f"There is no music file {str(path)[:200]!r}. Check its name.")
    return path


def line(name: str, text: str | None) -> str | None:
    """A short line of text."""
    if text is None:
        return None
    checked = _text(text).strip()
    if not checked or len(checked) > 300:
        raise BadInput(f"The {name} must have 1 to 300 characters; this one has {len(checked)}.")
    return checked


def place(text: str | None) -> Path | None:
    """The folder that --out names."""
    if text is not None and (not text.strip() or "\0" in text):
        raise BadInput("--out takes the name of a folder, such as films/fox.")
    return None if text is None else Path(text)


def money(name: str, text: str | None) -> float | None:
    """US dollars, to the cent: 5, 2.50, $5."""
    if text is None:
        return None
    if not re.fullmatch(r"\$?[0-9]{1,6}(\.[0-9]{1,2})?", text.strip()):
        raise BadInput(f"The {name} {text[:80]!r} is no amount of US dollars. Write it like 5 or 2.50.")
    return float(text.strip().lstrip("$"))


def whole(name: str, text: str | None, least: int, most: int) -> int | None:
    """A whole number within bounds."""
    if text is None:
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,18}", text.strip()):
        raise BadInput(f"--{name} takes a whole number from {least} to {most}, not {_quoted(text)}.")
    number = int(text)
    if not least <= number <= most:
        raise BadInput(f"--{name} takes a whole number from {least} to {most}; {number} is out of that range.")
    return number


def seconds(name: str, text: str | None, least: float, most: float) -> float | None:
    """A length of time: 30, 2.5, 45s, 1m30s, 2 min, 1:30."""
    if text is None:
        return None
    words = text.strip().lower()
    clock = re.fullmatch(r"(\d{1,4}):([0-5]\d)", words)
    spoken = re.fullmatch(r"(?:(\d{1,6}(?:\.\d+)?) ?m(?:in(?:utes?)?)? ?)?(?:(\d{1,9}(?:\.\d+)?) ?(?:s(?:ec(?:onds?)?)?)?)?", words)
    signed = re.fullmatch(r"[+-]?\d{0,9}(?:\.\d+)?", words)
    if clock:
        value = int(clock[1]) * 60.0 + int(clock[2])
    elif spoken and words:
        value = float(spoken[1] or 0) * 60 + float(spoken[2] or 0)
    elif signed and re.search(r"\d", words):
        value = float(words)
    else:
        raise BadInput(f"--{name} takes a length such as 30, 45s or 1m30s, not {_quoted(text)}.")
    if not least <= value <= most:
        raise BadInput(f"--{name} must be between {least:g} and {most:g} seconds; {value:g} is out of that range.")
    return value


def story(words: list[str], file: str | None, piped: BinaryIO | None) -> str:
    """The story from the command line, from a file, or from standard input (`piped`, None for a terminal)."""
    if file is not None:
        if words:
            raise BadInput("Give the story either in words or with --file, not both.")
        return decoded(file_bytes(Path(file), MAX_STORY_BYTES + 1), file)
    if words and words != ["-"]:
        text = _text(" ".join(words))
        if re.fullmatch(r"\S+\.(txt|md|text|rtf|docx?|pdf)", text) and Path(text).is_file():
            raise BadInput(f"{_quoted(text)} is a file; to film the story in it: director make --file {text}")
        return text
    if piped is None:
        raise BadInput(f"Tell me the story: {EXAMPLE}")
    return decoded(piped.read(MAX_STORY_BYTES + 1), "standard input")


def standard_input() -> BinaryIO | None:
    """Standard input, where something is piped into it; None for a terminal or a closed one."""
    if sys.stdin is None or sys.stdin.closed or sys.stdin.isatty():
        return None
    return sys.stdin.buffer


def decoded(content: bytes, source: str) -> str:
    """Bytes as text: UTF-8, or UTF-16 with its mark. Binary data is refused."""
    if len(content) > MAX_STORY_BYTES:
        from director.studio.briefs import told_whole

        whole = told_whole(content[:MAX_STORY_BYTES].decode("utf-8", "ignore"))
        raise BadInput(f"The story from {source} is larger than {MAX_STORY_BYTES // 1000} kB; one film has 20,000 characters of it at "
                       f"most. Its beginning alone would be about {whole}. Nothing is planned, filmed or paid for yet: which part of it, "
                       "a chapter or so, shall be the film?")
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInput(f"The story from {source} is not text in UTF-8 (byte {error.start + 1} does not fit). If it is a text file, "
                       "save it as UTF-8; a document such as PDF or Word must be exported as text first.") from None
    if "\x00" in text:
        raise BadInput(f"The story from {source} is binary data, not text. Export it as plain text first.")
    return text


def file_bytes(path: Path, most: int) -> bytes:
    """The first `most` bytes of an ordinary file. Raises BadInput where there is none."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))      # a FIFO must not make us wait for ever
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise BadInput(f"{_quoted(str(path))} is not a file: a folder, a pipe or a device. Name an ordinary file.")
        with os.fdopen(descriptor, "rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        reason = ("does not exist; check its name and the folder it is in" if missing else
                  f"cannot be read ({getattr(error, 'strerror', None) or error}); check its permissions")
        raise BadInput(f"The file {_quoted(str(path))} {reason}.") from None


def _text(argument: str) -> str:
    """Words from the command line, which Python hands over with undecodable bytes as lone surrogates."""
    try:
        return os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        raise BadInput("The words on the command line are not text in UTF-8; put the story into a UTF-8 file and use --file.") from None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "…")

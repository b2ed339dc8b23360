"""Messages that give a shot a file: 'use beach.mp4 for shot 2', 'put photo.jpg in shot 3 from 0:05 as watercolour, without its sound'."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from director import materials
from director.agent.rule import Act
from director.errors import BadInput, NeedsAnswer
from director.gate import Medium
from director.model import Source, Storyboard
from director.store import Store
from director.toolbox.changes import Change, called

_NAME = r"(?:[\"'“‘](?P<quoted>[^\"'”’\n]{1,200}\.%(end)s)[\"'”’]|(?P<plain>[^\s\"'“”,;:]{1,200}\.%(end)s))(?![\w.])"
FILE = _NAME % {"end": r"(?:mp4|m4v|mov|mkv|webm|avi|3gp|mts|m2ts|mpg|mpeg|gif|jpe?g|png|webp|heic|avif|bmp|tiff?)"}
_ANY = FILE.replace("?P<quoted>", "").replace("?P<plain>", "")
_GIVES = re.compile(
    rf"\b(?:use|put|show|insert|take|place|add|set|drop|want|make|replace|swap|fill|have)\b.*?{_ANY}|^\W*{_ANY}\W+(?:for|in|as|into)\b",
    re.I)
_BACK = re.compile(
    r"\b(?:remove|take|drop|delete|lose)\b (?:out )?(?:the |my )?(?:own )?(?:footage|photo|still|clip file|video file)\b"
    r".*\b(?:from|of|in|out)\b|"
    r"\b(?:generate|draw|animate)\b .*\binstead of (?:the |my )?(?:own )?(?:footage|photo|video|still)\b|"
    r"\b(?:instead of|without) (?:the |my )(?:own )?(?:footage|photo)\b", re.I)
_SHOTS = (
    r"\b(?:shots?|scenes?|clips?)\s*(?:number |no\.? |#)?(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|first|last)\b|"
    r"\b(?:the )?(?P<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|opening|final) (?:shot|scene|clip)\b|"
    r"\b(?P<id>s\d{1,3})\b")
_COUNT = ("one first opening", "two second", "three third", "four fourth", "five fifth", "six sixth", "seven seventh", "eight eighth",
          "nine ninth", "ten tenth")
_WORDS = {word: number for number, words in enumerate(_COUNT, 1) for word in words.split()}
_FROM = re.compile(
    r"\b(?:from|starting (?:at|from)|beginning at|at)\s+(?:(?P<m>\d{1,2}):(?P<s>[0-5]\d)|"
    r"(?:second )?(?P<t>\d{1,4}(?:\.\d+)?) ?(?:s|sec|seconds?)?)\b(?! ?%)", re.I)
_LOOK = re.compile(
    r"\b(?:as|in|like)(?: an?)? (?P<look>water-?colou?rs?|aquarelle|ink|pen|pencil|sketch|cartoon|comic|anime|neon|oils?|oil painting|"
    r"pixel(?:s| art)?|8-?bit)\b", re.I)
_MUTE = re.compile(r"\b(?:without (?:its |the )?(?:sound|audio)|no (?:sound|audio)|muted?|silent(?:ly)?)\b", re.I)

Files = Callable[[str], Path | None]
"""Where a file of that name may be taken from; None where it may not, or is not there."""


@dataclass(frozen=True)
class Given:
    """A file for a shot, as a message names it. `shot` is its place from 1, -1 = the last, or its id; None where nothing says."""

    name: str
    shot: int | str | None
    start: float
    look: str
    sound: bool


def given(message: str) -> Given | None:
    """What a message gives, or takes back (no name); None where it is about something else."""
    if _BACK.search(message):
        return Given("", _place(message), 0.0, "", True)
    if not _GIVES.search(message):
        return None
    hit = re.search(FILE, message, re.I)
    assert hit is not None, "the other pattern holds this one"
    rest = message[:hit.start()] + " , " + message[hit.end():]
    start, look = _FROM.search(rest), _LOOK.search(rest)
    seconds = 0.0 if start is None else int(start["m"]) * 60.0 + int(start["s"]) if start["m"] else float(start["t"])
    return Given(hit["quoted"] or hit["plain"], _place(rest), seconds, look["look"].lower() if look else "", not _MUTE.search(rest))


_JOINT = re.compile(r"\s*(?:[,;.]\s+(?:and |then )?|\s(?:and|then|und|et|y|e)\s)", re.I)
_OTHER = re.compile(r"(?:[,;.]\s+(?:and |then )?|\s(?:and|then)\s+)(?=(?:please |also )?(?:make|change|add|remove|delete|swap|move|trim|"
                    r"shorten|lengthen|turn|cut|lower|raise|export|split|merge|rename|undo|give|rewrite)\b)", re.I)


def shared(message: str) -> tuple[list[Given], str]:
    """Every file that a message gives, and what else it wishes: 'use a.mp4 for shot 2 and b.mp4 for shot 5, and make shot 3 darker'."""
    hits = list(re.finditer(FILE, message, re.I))
    cuts = [0]
    for one, other in pairwise(hits):
        joints = list(_JOINT.finditer(message, one.end(), other.start()))
        cuts += [joints[-1].end()] if joints else []
    pieces = [message[start:end] for start, end in zip(cuts, [*cuts[1:], len(message)], strict=True)]
    further = _OTHER.search(pieces[-1]) if hits else None
    if further and not re.search(FILE, pieces[-1][further.end():], re.I):
        pieces[-1], further_words = pieces[-1][:further.start()], pieces[-1][further.end():]
    else:
        further_words = ""
    wishes = [given(piece) or given(f"use {piece}") for piece in pieces]
    return [wish for wish in wishes if wish is not None], further_words


def act(wish: Given, store: Store, board: Storyboard, touched: Sequence[str], files: Files | None, trial: bool) -> Act:
    """The deed; the file is kept with the production, but in a `trial`. Raises BadInput where it cannot be had, NeedsAnswer where no
    shot is named."""
    shot = _shot(wish, board, touched)
    if not wish.name:
        return lambda before: Change(materials.shown(before, shot, None), f"{called(before, (shot,)).capitalize()} is generated again.")
    source, seen = _source(wish, store, files, trial)
    if source.kind == "video" and wish.start and wish.start >= seen.seconds - materials.LEAST:
        raise BadInput(f"{source.name} lasts {seen.seconds:.1f} s; nothing is left of it after {wish.start:g} s.")
    source = source.but(start=wish.start if source.kind == "video" else 0.0, look=wish.look, sound=source.sound and wish.sound)

    def do(before: Storyboard) -> Change:
        after = materials.shown(before, shot, source)
        how = f", drawn over as {source.look}" if source.look else ""
        begins = f" from {source.start:g} s" if source.start else ""
        told = f"{called(after, (shot,)).capitalize()} now shows {source.name}{begins}{how}."
        return Change(after, " ".join(each for each in (told, "" if trial else materials.asked(store, source)) if each))

    return do


def _place(rest: str) -> int | str | None:
    hit = re.search(_SHOTS, rest, re.I)
    if hit is None:
        return None
    if hit["id"]:
        return hit["id"].lower()
    word = (hit["n"] or hit["o"]).lower()
    return int(word) if word.isdigit() else -1 if word in ("last", "final") else _WORDS[word]


def _shot(wish: Given, board: Storyboard, touched: Sequence[str]) -> str:
    ids = [shot.id for shot in board.shots]
    if wish.shot is None:
        if len(touched) == 1 or len(ids) == 1:
            return touched[0] if len(touched) == 1 else ids[0]
        raise NeedsAnswer(f"Which shot should show {wish.name}? There are {len(ids)}. Say: use {wish.name} for shot 2.")
    if isinstance(wish.shot, str) and wish.shot in ids:
        return wish.shot
    if isinstance(wish.shot, int) and (wish.shot == -1 or 1 <= wish.shot <= len(ids)):
        return ids[wish.shot - (wish.shot > 0)]
    raise NeedsAnswer(f"There is no shot {wish.shot}; the film has {len(ids)}. Which one should show {wish.name}?")


def _source(wish: Given, store: Store, files: Files | None, trial: bool) -> tuple[Source, Medium]:
    """Of the files at hand, else of those that the production has under that name."""
    path = files(wish.name) if files is not None else None
    if path is not None:
        return materials.keep(store, path, trial=trial)
    known = materials.named(store, wish.name)
    if known is None:
        have = ", ".join(sorted(set(materials.names(store)))) or "none yet"
        raise BadInput(f"There is no file {wish.name!r} here. Files that came with this production: {have}.")
    return known


def beside(name: str) -> Path | None:
    """A file as it is named at a command line: from the folder one is in, or by its whole path."""
    path = Path(name).expanduser()
    return path if path.is_symlink() or path.exists() else None

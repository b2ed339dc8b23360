"""Messages that give the film its music: 'use song.mp3 as music', 'play tune.wav and cut to the beat', 'compose the music again'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from director import materials
from director.agent.files import Files
from director.agent.rule import Act
from director.errors import BadInput
from director.model import Song, Storyboard
from director.store import Store
from director.toolbox import cutting
from director.toolbox.changes import Change, film

_ENDS = r"(?:mp3|wav|flac|ogg|oga|opus|m4a|aac|aiff?|wma)"
_FILE = re.compile(rf"[\"'“‘](?P<quoted>[^\"'”’\n]{{1,200}}\.{_ENDS})[\"'”’]|(?P<plain>[^\s\"'“”,;:]{{1,200}}\.{_ENDS})(?![\w.])", re.I)
_GIVES = re.compile(r"\b(?:use|play|put|take|set|add|want|make|with|try|music|soundtrack|song|score|track|under)\b", re.I)
_NOT_MUSIC = re.compile(r"\b(?:shots?|scenes?|clips?) (?:number |no\.? |#)?\w+|\b(?:sound effect|sfx|narrat\w+|voice)\b", re.I)
_BACK = re.compile(
    r"\b(?:compose|write|generate)\b[\w ]*\bmusic\b(?: (?:again|yourself|instead))*|"
    r"\b(?:remove|drop|delete|lose|without|no longer|take out|instead of)\b[\w ]*\b(?:my|own|that)(?: own)? (?:music|song|track|"
    r"soundtrack)\b|"
    r"\b(?:back to|use) (?:the |your )?composed music\b", re.I)
_BEAT = re.compile(r"\b(?:beats?|rhythm)\b", re.I)


@dataclass(frozen=True)
class Played:
    """Music as a message names it: a file's name, or "" for composed music again; `beat`: the cuts go with it."""

    name: str
    beat: bool


def played(message: str) -> Played | None:
    """The music that a message gives; None where it is about something else."""
    hit = _FILE.search(message)
    if hit is None:
        return Played("", False) if _BACK.search(message) else None
    rest = f"{message[:hit.start()]} {message[hit.end():]}"
    if not _GIVES.search(rest) or _NOT_MUSIC.search(rest):
        return None
    return Played(hit["quoted"] or hit["plain"], _BEAT.search(rest) is not None)


def act(wish: Played, store: Store, files: Files | None, trial: bool) -> Act:
    """The deed; the file is kept with the production, but in a `trial`. Raises BadInput where it cannot be had or is no sound."""
    song = _song(wish.name, store, files, trial) if wish.name else None

    def do(board: Storyboard) -> Change:
        if song is None:
            return film(board, "The music is composed again.", song=None)
        change = film(board, f"The music is {song.name} now.", song=song, music=board.music.but(on=True))
        if not wish.beat:
            return change
        timed = cutting.on_beat(change.board)
        return Change(timed.board, f"{change.said} {timed.said}")

    return do


def _song(name: str, store: Store, files: Files | None, trial: bool) -> Song:
    """Of the files at hand, else of those that the production has under that name."""
    path = files(name) if files is not None else None
    if path is not None:
        return materials.keep_song(store, path, trial=trial)
    known = next((each for each in reversed(store.results()) if each.kind == "source" and each.about.get("name") == name), None)
    if known is None:
        raise BadInput(f"There is no file {name!r} here. Name the music with its folder, for example: "
                       f"use ~/Music/{Path(name).name[:80]} as music.")
    return Song(sha256=known.sha256, name=name[:300])

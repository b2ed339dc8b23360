"""Caption cues: at most two rows that can be read in the time they stand, broken where the writing may be broken.

The words of a line are timed by the voice that speaks it (or by an estimate of it); every place in its text is timed between them.
Writings without spaces are broken between signs, never before a closing mark and never inside a letter with its accents.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from director.model import Uttered

COLUMNS = 42             # of a row; a Han, kana or Hangul sign takes two (broadcasters' usual measure)
LONGEST = 7.0            # seconds that a cue stands at most
SHORTEST = 1.0           # seconds that it stands at least, where the next one leaves the time
PAUSE = 0.7              # seconds of silence that end a cue
LEAST = 0.3              # seconds from one cue to the next, however fast is spoken
APART = 0.04             # seconds between two cues
TOO_WIDE = 10_000        # what a column too many costs where a row is broken
_STOPS = re.compile(r"[.!?…。！？؟।։]+[\"'”’»」』)\]]*\s*$")
_CLOSING = frozenset("、。，．・：；？！゛゜ー）］｝〉》」』】〕’”»›)]},.:;?!…％%")
_OPENING = frozenset("（［｛〈《「『【〔‘“«‹([{¿¡")
_COMMAS = frozenset(",;:、，،")
_JOINERS = frozenset("\u200d\u2060\ufe0e\ufe0f")


@dataclass(frozen=True)
class Piece:
    """A part of a row that is never broken, with the space after it; heard from `start` on, seconds of the film."""

    text: str
    start: float


@dataclass(frozen=True)
class Cue:
    """Rows of pieces, seen from `start` to `end` seconds of the film. `who` says it; "" = the narrator, or a caption."""

    start: float
    end: float
    rows: tuple[tuple[Piece, ...], ...]
    who: str = ""

    @property
    def text(self) -> str:
        return "\n".join("".join(piece.text for piece in row).strip() for row in self.rows)


def cues(text: str, words: Sequence[Uttered], start: float, end: float, who: str = "") -> tuple[Cue, ...]:
    """The cues of one line that is heard from `start` to `end` seconds; `words` count from the line's start."""
    plain = tidy(text)
    if not plain or end <= start:
        return ()
    clock = _Clock(plain, words, start, end)
    pieces, at = [], 0
    for chunk in chunks(plain):
        pieces.append(Piece(chunk, clock.at(at)))
        at += len(chunk)
    groups = _grouped(pieces, end)
    starts = [group[0].start for group in groups]
    ends = [min(end, clock.silent_before(after)) for after in starts[1:]] + [end]
    return tuple(Cue(a, max(b, a), _rows(group), who) for group, a, b in zip(groups, starts, ends, strict=True))


def settled(all_cues: Sequence[Cue], seconds: float) -> tuple[Cue, ...]:
    """In the order of time, none too short where there is room, none over another or past the end of the film."""
    ordered = sorted((cue for cue in all_cues if cue.start < seconds), key=lambda cue: (cue.start, cue.end))
    out: list[Cue] = []
    for number, cue in enumerate(ordered):
        start = max(cue.start, out[-1].start + LEAST) if out else cue.start
        after = max(ordered[number + 1].start, start + LEAST) - APART if number + 1 < len(ordered) else seconds
        out.append(replace(cue, start=round(start, 3), end=round(min(max(cue.end, start + SHORTEST), after, seconds), 3)))
    return tuple(cue for cue in out if cue.end > cue.start)


def tidy(text: str) -> str:
    """One line without control signs or anything that turns the direction of what follows."""
    shown = "".join(" " if c.isspace() else c for c in text)
    kept = (c for c in shown if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") and not "\u202a" <= c <= "\u202e"
            and not "\u2066" <= c <= "\u2069" and c not in "\u200e\u200f\u061c\ufeff")
    return " ".join("".join(kept).split())


def columns(text: str) -> int:
    """How wide a text is, in columns of a row."""
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def chunks(text: str) -> list[str]:
    """The text in parts between which a row may end; each keeps the space after it. Parts wider than a row are broken anywhere."""
    out: list[str] = []
    for word in re.findall(r"\S+\s*", text):
        out += _signs(word) if any(_stands_alone(c) for c in word) or columns(word) > COLUMNS else [word]
    return out


def _signs(word: str) -> list[str]:
    """A word of signs that stand alone, or one that fits into no row, broken between signs where that is allowed."""
    parts, long = [""], columns(word) > COLUMNS
    for c in word:
        last = parts[-1][-1:]
        glued = not last or c.isspace() or unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Mc", "Me") or c in _JOINERS \
            or last in _JOINERS or c in _CLOSING or last in _OPENING
        apart = _stands_alone(c) or _stands_alone(last) or (long and columns(parts[-1]) >= COLUMNS // 4)
        if glued or not apart:
            parts[-1] += c
        else:
            parts.append(c)
    return parts


def _stands_alone(c: str) -> bool:
    """Whether a sign is of a writing that needs no spaces and may be broken beside any sign: Han, kana, Hangul apart."""
    return bool(c) and ("\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" or "\U00020000" <= c <= "\U0003ffff")


def _grouped(pieces: list[Piece], end: float) -> list[list[Piece]]:
    """Pieces that stand together: up to two rows, a sentence, LONGEST seconds; a pause ends them."""
    groups: list[list[Piece]] = []
    for number, piece in enumerate(pieces):
        group = groups[-1] if groups else []
        text = _text(group)
        after = pieces[number + 1].start if number + 1 < len(pieces) else end
        full = not group or columns(text + piece.text.rstrip()) > 2 * COLUMNS or after - group[0].start > LONGEST
        ended = _STOPS.search(text) is not None and columns(text) > COLUMNS // 3
        if full or ended or len(_rows([*group, piece])) > 2:
            groups.append([piece])
        else:
            group.append(piece)
    for first, second in pairwise(groups):
        _share(first, second)
    return groups


def _share(before: list[Piece], after: list[Piece]) -> None:
    """A few words that would stand alone get company from the cue before, unless that one ends a sentence."""
    if _STOPS.search(_text(before)) or columns(_text(after)) > COLUMNS // 2:
        return
    while len(before) > 1 and columns(_text(after)) + columns(before[-1].text) < columns(_text(before[:-1])):
        if len(_rows([before[-1], *after])) > 2:
            return
        after.insert(0, before.pop())
        if before[-1].text.rstrip()[-1:] in _COMMAS and columns(_text(after)) > COLUMNS // 3:
            return


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _rows(group: list[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """One row, or two of nearly the same width; after a comma rather than elsewhere. More only where a piece fits into no row."""
    text = _text(group).rstrip()
    if columns(text) <= COLUMNS or len(group) == 1:
        return (tuple(group),)
    best, least = 0, float("inf")
    for at in range(1, len(group)):
        before, after = (_text(part).rstrip() for part in (group[:at], group[at:]))
        wider = max(columns(before), columns(after))
        cost = abs(columns(before) - columns(after)) + (TOO_WIDE * (wider - COLUMNS) if wider > COLUMNS else 0) - 8 * (before[-1:] in _COMMAS)
        if cost < least:
            best, least = at, cost
    halves = (group[:best], group[best:])
    if least < TOO_WIDE / 2:
        return tuple(tuple(half) for half in halves)
    return tuple(row for half in halves for row in _rows(half))


class _Clock:
    """When every place of a line's text is heard."""

    def __init__(self, text: str, words: Sequence[Uttered], start: float, end: float) -> None:
        folded, at, said = text.casefold(), 0, ""
        same = len(folded) == len(text)
        self._places: list[int] = [0]
        self._times: list[float] = [start]
        self._ends: list[float] = []
        for word in words:
            sought = tidy(word.text)
            found = (folded if same else text).find(sought.casefold() if same else sought, at) if sought else -1
            if found < 0:
                if sought and sought == said:                    # a voice that tells of a word more than once
                    self._times[-1] = self._ends[-1] = max(self._times[-1], min(end, start + word.end))
                continue
            said = sought
            for place, time in ((found, word.start), (found + len(sought), word.end)):
                self._enter(place, min(end, start + time))
            self._ends.append(min(end, start + word.end))
            at = found + len(sought)
        self._enter(len(text), end)

    def _enter(self, place: int, time: float) -> None:
        time = max(time, self._times[-1])
        if place > self._places[-1]:
            self._places.append(place)
            self._times.append(time)

    def at(self, place: int) -> float:
        """Seconds of the film when the sign at `place` is heard."""
        upper = min(max(1, bisect_right(self._places, place)), len(self._places) - 1)
        low, high = self._places[upper - 1], self._places[upper]
        share = (place - low) / (high - low) if high > low else 0.0
        return self._times[upper - 1] + share * (self._times[upper] - self._times[upper - 1])

    def silent_before(self, time: float) -> float:
        """When the last word before `time` ends, where a pause follows it; else `time`."""
        ended = [end for end in self._ends if end <= time + 1e-6]
        return ended[-1] if ended and time - ended[-1] > PAUSE else time

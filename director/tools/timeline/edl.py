"""The cut as a CMX 3600 edit decision list: one picture track, cuts, dissolves, wipes, fades, speeds, locators.

Reels are the takes' short names (an EDL's reel has eight characters), and the file stands in a comment. Columns and the order of
source and record times are those of the CMX 3600 format; M2 gives a clip's own frames a second, LOC a marker in record time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.logbook import Logbook
from director.tools.timeline.building import Join, Slot
from director.vocabulary import Transition

WIPES = frozenset({Transition.WIPE, Transition.SLIDE, Transition.ZOOM})     # the format knows numbered wipes alone; 001 is the plain one


def edl(book: Logbook, slots: list[Slot], joins: list[Join]) -> str:
    """The list as text, CRLF at the ends of its lines."""
    fps = book.board.fps
    into = {join.after + 1: join for join in joins if join.behind}
    out_of = {join.after: join for join in joins}
    lines = [f"TITLE: {_plain(book.board.title)[:70]}", "FCM: NON-DROP FRAME", ""]
    number = 0
    for place, slot in enumerate(slots):
        for event in _events(place, slot, slots, into, out_of, fps):
            number += 1
            lines += [f"{number:03d}  {line}" if line[:1] != "*" and line[:2] != "M2" else line for line in event]
    return "\r\n".join(lines) + "\r\n"


def _events(
    place: int, slot: Slot, slots: list[Slot], into: dict[int, Join], out_of: dict[int, Join], fps: int,
) -> Iterator[list[str]]:
    """One event a clip; one more where it goes to black or white at the end."""
    speed, reel = slot.speed, _reel(slot)
    join, leaving = into.get(place), out_of.get(place)
    fades = leaving is not None and leaving.kind in (Transition.FADE_BLACK, Transition.FADE_WHITE)
    meets = join is not None and join.kind not in (Transition.FADE_BLACK, Transition.FADE_WHITE)
    first = slot.first - (join.before if join and meets else 0)
    last = slot.last - (leaving.before if leaving else 0)
    if join is None:
        lines = [_line(reel, "C   ", slot.start, first, last, speed, fps)]
    elif meets:
        before = slots[place - 1]
        at = before.start + (first - before.first) * before.speed
        kind = f"{'W001' if join.kind in WIPES else 'D   '} {join.before + join.behind:03d}"
        lines = [_line(_reel(before), "C   ", at, first, first, 1.0, fps),
                 _line(reel, kind, slot.start - join.before * speed, first, last, speed, fps),
                 f"* FROM CLIP NAME: {_name(before)}"]
    else:
        lines = [_line("BL", "C   ", 0, first, first, 1.0, fps), _line(reel, f"D    {join.behind:03d}", slot.start, first, last, speed, fps)]
    yield [*lines, *_remarks(slot, join is not None, first, last, fps)]
    if leaving and fades:
        at = slot.start + (last - slot.first) * speed
        yield [_line(reel, "C   ", at, last, last, 1.0, fps), _line("BL", f"D    {leaving.before:03d}", 0, last, slot.last, 1.0, fps),
               f"* FROM CLIP NAME: {_name(slot)}", f"* {leaving.kind.value.upper()}"]


def _remarks(slot: Slot, incoming: bool, first: int, last: int, fps: int) -> Iterator[str]:
    shown, speed = slot.entry.shown, slot.speed
    if speed != 1:
        yield f"M2   {_reel(slot):8}       {speed * fps:05.1f}                {_clock(slot.start, fps)}"
    yield f"* {'TO' if incoming else 'FROM'} CLIP NAME: {_name(slot)}"
    if shown and shown.path:
        yield f"* SOURCE FILE: {shown.path.name}"
    for finding in shown.review.findings if shown and shown.review and speed else ():
        at = slot.first + (finding.start * fps - slot.start) / speed
        if first <= at < last:
            colour = "RED" if finding.severity >= 0.66 else "YELLOW"
            yield f"* LOC: {_clock(at, fps)} {colour:7} {_plain(f'{finding.kind.value}: {finding.sentence}')[:120]}"


def _line(reel: str, kind: str, source: float, first: int, last: int, speed: float, fps: int) -> str:
    used = round((last - first) * speed)
    begin = round(source)
    times = (_clock(begin, fps), _clock(begin + used, fps), _clock(first, fps), _clock(last, fps))
    return f"{reel:8} V     {kind:8} {' '.join(times)}"


def _reel(slot: Slot) -> str:
    name = re.sub(r"[^A-Z0-9]", "", _name(slot).upper())
    return name[-8:] or "AX"


def _name(slot: Slot) -> str:
    shown = slot.entry.shown
    return shown.name if shown else slot.entry.shot.id


def _plain(text: str) -> str:
    """Text on one line; the format is ASCII by custom, but comments are read in UTF-8 today."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _clock(frames: float, fps: int) -> str:
    whole = max(0, round(frames))
    seconds = whole // fps
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{whole % fps:02}"

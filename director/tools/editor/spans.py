"""Cuts the film into spans: groups of pictures that are copied as they are, and short stretches that are encoded again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from director.model import digest
from director.tempo import handle_frames
from director.tools.editor.labels import Label
from director.tools.editor.plan import VERSION, Fade, Layout, Placed
from director.tools.editor.reels import Gop, Reel, pictures, sampled
from director.tools.editor.transitions import fade, mix
from director.tools.editor.words import Overlay
from director.tools.media import ENCODING, TakeWriter


@dataclass(frozen=True)
class Span:
    """Film frames [first, last), made of one clip, or of two inside a transition (`clips` in film order).
    `copied` is the group of the one clip's take that stands there untouched, None when it is encoded again."""

    first: int
    last: int
    clips: tuple[Placed, ...]
    copied: Gop | None = None

    @property
    def frames(self) -> int:
        return self.last - self.first


def spans(plan: Layout, reels: tuple[Reel, ...], over: list[Overlay], fps: int) -> tuple[Span, ...]:
    """All spans of the film in order, none longer than a second when encoded again. Reels are joinable and of one size."""
    out: list[Span] = []
    marks = sorted(_marks(plan, reels, fps))
    busy = [(fade.first, fade.last) for fade in plan.fades] + [(item.first, item.last) for item in over]
    for first, last in pairwise(marks):
        clips = tuple(clip for clip in plan.clips if clip.first < last and clip.last > first)
        touched = any(start < last and end > first for start, end in busy)
        copied = None if touched or len(clips) > 1 else _whole_group(clips[0], reels[clips[0].number], first, last)
        out.append(Span(first, last, clips, copied))
    return tuple(out)


def _marks(plan: Layout, reels: tuple[Reel, ...], fps: int) -> set[int]:
    """Film frames where a span begins: clips, transitions and fades, groups of pictures, seconds of retimed clips."""
    marks = {0, plan.frames}
    for clip in plan.clips:
        inside = range(clip.first + clip.lead, clip.last - clip.tail)
        marks |= {clip.first, inside.start, inside.stop, clip.last}
        still = clip.last - clip.run.still
        runs = joints(clip, reels[clip.number]) if clip.run.steady else range(inside.start, inside.stop, fps)
        starts = [*(mark for mark in runs if mark < still), *range(still, clip.last, fps)]
        marks |= {mark for mark in starts if mark in inside}
    for item in plan.fades:
        marks |= set(range(item.first, item.last, handle_frames(fps))) | {item.last}
    return marks


def joints(clip: Placed, reel: Reel) -> list[int]:
    """Film frames at which the take's groups of pictures begin; none where they are not shown as they are."""
    return [clip.first + gop.first - clip.run.skip for gop in reel.gops] if clip.run.steady else []


def _whole_group(clip: Placed, reel: Reel, first: int, last: int) -> Gop | None:
    wanted = (first - clip.first + clip.run.skip, last - first)
    if not clip.run.steady or last - clip.first > clip.run.moving:
        return None
    return next((gop for gop in reel.gops if (gop.first, gop.frames) == wanted), None)


def _positions(clip: Placed, span: Span) -> list[float]:
    """Places in the take (pictures, with fractions) of the span's frames."""
    return [clip.run.picture(frame - clip.first) for frame in range(span.first, span.last)]


def recipe(span: Span, reels: tuple[Reel, ...], over: list[Overlay], fades: tuple[Fade, ...], fps: int) -> str:
    """Hash of everything that decides an encoded span's bytes: source groups, positions, drawing, encoder settings."""
    sources: list[Any] = []
    for clip in span.clips:
        at = _positions(clip, span)
        reel = reels[clip.number]
        groups = reel.covering(int(at[0]), int(at[-1]) + 2)
        begin = groups[0].first if groups else 0
        plain = clip.run.steady and at[-1] - at[0] == span.frames - 1
        sources.append([[gop.sha256 for gop in groups], round(at[0] - begin, 6), 1 if plain else [round(each - begin, 6) for each in at]])
    after = span.clips[-1]
    mixed = [after.kind, after.lead, span.first - after.first] if len(span.clips) > 1 else []
    drawn = [[item.key, 0 if isinstance(item, Label) else span.first - item.first] for item in over if _meets(item, span)]     # it stands still
    faded = [[item.kind, item.out, item.last - item.first, span.first - item.first] for item in fades if _meets(item, span)]
    size = [reels[0].width, reels[0].height, fps, span.frames]
    return digest([VERSION, ENCODING, size, sources, mixed, drawn, faded])


def _meets(item: Any, span: Span) -> bool:
    return bool(item.first < span.last and item.last > span.first)


def encode(span: Span, reels: tuple[Reel, ...], over: list[Overlay], fades: tuple[Fade, ...], fps: int, writer: TakeWriter) -> None:
    """Draw the span's frames and write them; memory holds a few pictures whatever the span."""
    drawn = _drawn(span, reels, over, fades)
    with ThreadPoolExecutor(1) as painter:
        coming = painter.submit(next, drawn, None)
        while (picture := coming.result()) is not None:
            coming = painter.submit(next, drawn, None)              # while this one is encoded
            writer.write(picture)


def _drawn(span: Span, reels: tuple[Reel, ...], over: list[Overlay], fades: tuple[Fade, ...]) -> Iterator[NDArray[np.uint8]]:
    for frame, drawn in zip(range(span.first, span.last), _pictures(span, reels), strict=True):
        here = [item for item in over if item.first <= frame < item.last]
        picture = np.ascontiguousarray(drawn)
        for item in here:
            picture = picture if item.above else item.on(picture, frame)
        for dip in fades:
            if dip.first <= frame < dip.last:
                whole = dip.last - dip.first
                picture = fade(dip.kind, picture, (frame - dip.first + 1) / whole if dip.out else 1 - (frame - dip.first) / whole)
        for item in here:
            picture = item.on(picture, frame) if item.above else picture
        yield picture


def _pictures(span: Span, reels: tuple[Reel, ...]) -> Iterator[NDArray[np.uint8]]:
    sources = [_source(clip, span, reels[clip.number]) for clip in span.clips]
    if len(sources) == 1:
        yield from sources[0]
        return
    after = span.clips[-1]
    for frame, before_picture, after_picture in zip(range(span.first, span.last), *sources, strict=True):
        yield mix(after.kind, before_picture, after_picture, (frame - after.first + 1) / (after.lead + 1))


def _source(clip: Placed, span: Span, reel: Reel) -> Iterator[NDArray[np.uint8]]:
    at = _positions(clip, span)
    if clip.run.steady and at[-1] - at[0] == span.frames - 1:
        return pictures(reel, int(at[0]), int(at[-1]) + 1)
    return sampled(reel, at)

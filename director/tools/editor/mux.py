"""Joins copied and encoded packets and the sound into one mp4, without touching a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from director.disk import unwritten
from director.tools.editor.reels import packets
from director.tools.media import open_media, picture_stream

DELAY = 2        # frames between decoding and showing with two B-frames in a pyramid; constant over all joins
TICKS = 512      # time units per frame


@dataclass(frozen=True)
class Piece:
    """One group of pictures in the film: number `group` (from 0) of the file at `path`."""

    path: Path
    group: int


def mux(pieces: list[Piece], sound: Path, out: Path, fps: int, title: str, report: Callable[[float], None]) -> None:
    """Write the film. All pieces were checked to have the same parameter sets. Raises StoreProblem when the disk fails."""
    try:
        with (
            open_media(pieces[0].path) as first,
            open_media(sound) as mix,
            av.open(f"file:{out.absolute()}", "w", format="mp4", options={"movflags": "+faststart"}) as container,
        ):
            container.metadata["title"] = title
            picture: Any = container.add_stream_from_template(picture_stream(first, out.name))
            picture.time_base = Fraction(1, fps * TICKS)
            audio: Any = container.add_stream_from_template(mix.streams.audio[0])
            waiting = (packet for packet in mix.demux(mix.streams.audio[0]) if packet.size)
            _interleave(container, _film(pieces, fps, report), picture, waiting, audio)
    except OSError as error:
        raise unwritten("The film", error) from error


def _interleave(container: Any, film: Iterable[Any], picture: Any, waiting: Iterator[Any], audio: Any) -> None:
    sound = next(waiting, None)
    tick = sound.time_base / picture.time_base if sound is not None else Fraction(1)
    for packet in film:
        while sound is not None and sound.dts * tick.numerator <= packet.dts * tick.denominator:
            sound.stream = audio
            container.mux(sound)
            sound = next(waiting, None)
        packet.stream = picture
        container.mux(packet)
    while sound is not None:
        sound.stream = audio
        container.mux(sound)
        sound = next(waiting, None)


def _film(pieces: list[Piece], fps: int, report: Callable[[float], None]) -> Iterator[Any]:
    """The packets of all pieces with the film's own times; one group is in memory at a time."""
    start = done = 0
    for run in _runs(pieces):
        source = enumerate(packets(run[0].path))
        for piece in run:
            found = next(packets_ for number, packets_ in source if number == piece.group)
            shown = sorted(packet.pts for packet in found)
            for order, packet in enumerate(found):
                packet.pts, packet.dts = (start + shown.index(packet.pts)) * TICKS, (start + order - DELAY) * TICKS
                packet.duration, packet.time_base = TICKS, Fraction(1, fps * TICKS)
                yield packet
            start += len(found)
            done += 1
            report(done / len(pieces))


def _runs(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Pieces of one file in rising order, which one pass through the file can give. The same take twice in a row is two."""
    run: list[Piece] = []
    for piece in pieces:
        if run and (piece.path != run[-1].path or piece.group <= run[-1].group):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run

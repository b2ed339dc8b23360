"""The last look at a finished film: every group of its pictures is the planned one, byte for byte, and each was decoded once.

A group that was decoded before (a take that its critic saw to the end, a piece that was checked when it was encoded) is compared by its
hash; what nobody has seen yet is decoded here. The sound was decoded in full when it was encoded, and is compared in the same way.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import av

from director.errors import BadInput
from director.tools.editor.reels import Gop, decodes, gop_of, groups, in_time
from director.tools.media import open_media, picture_stream


@dataclass(frozen=True)
class Expected:
    """A group of pictures as planned. `seen`: its pictures were all decoded before, without a fault."""

    gop: Gop
    seen: bool


def packets_hash(path: Path) -> str:
    """The hash of the packets of a file's first sound stream. Raises BadInput where there is none or it cannot be read."""
    hasher = hashlib.sha256()
    with open_media(path, glance=True) as container:
        if not container.streams.audio:
            raise BadInput("it has no sound")
        try:
            for packet in container.demux(container.streams.audio[0]):
                if packet.size:
                    hasher.update(packet)
        except av.FFmpegError as error:
            raise BadInput(f"its sound is damaged: {error.strerror}") from error
    return hasher.hexdigest()


def fault(film: Path, expected: list[Expected], sound: str, size: tuple[int, int]) -> str:
    """What is wrong with the film, "" when it is as it should be: its groups in order, the packets of `sound`, width x height."""
    try:
        with open_media(film, glance=True) as container:
            stream = picture_stream(container, film.name)
            if (stream.width, stream.height) != size:
                return f"its pictures are {stream.width}x{stream.height}"
            first = 0
            for number, (packets, planned) in enumerate(zip_longest(groups(container, stream), expected)):
                if packets is None or planned is None:
                    return f"it breaks off after {first} pictures" if packets is None else f"there is more than its {first} pictures"
                found = gop_of(packets, first)
                wrong = found.sha256 != planned.gop.sha256 or found.frames != planned.gop.frames
                if wrong or not in_time(packets, first, stream.average_rate):
                    return f"picture {first} is not the one that belongs there (group {number + 1})"
                if not planned.seen and not decodes(stream, packets):
                    return f"a picture after {first} is damaged"
                first += found.frames
        return "" if packets_hash(film) == sound else "its sound is not the one that belongs there"
    except BadInput as error:
        return str(error)

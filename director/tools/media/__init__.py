"""The only reader and writer of video in the program; other tools exchange numpy arrays and paths.

Pictures are uint8 arrays: I420 of shape (height * 3 // 2, width) in BT.709 limited range, or BGR of shape
(height, width, 3). Width and height are even.
"""

from __future__ import annotations

from director.tools.media.colour import planes, to_bgr, to_i420
from director.tools.media.encoding import ENCODING, HASTE, encoder, key_frames
from director.tools.media.reading import (
    UNSEEN_DECODE,
    SoundFacts,
    VideoFacts,
    as_i420,
    first_frame,
    last_frame,
    moments_of,
    open_media,
    picture_stream,
    probe,
    read_bgr,
    read_frames,
    sound_of,
)
from director.tools.media.writing import TakeWriter

__all__ = [
    "ENCODING",
    "HASTE",
    "UNSEEN_DECODE",
    "SoundFacts",
    "TakeWriter",
    "VideoFacts",
    "as_i420",
    "encoder",
    "first_frame",
    "key_frames",
    "last_frame",
    "moments_of",
    "open_media",
    "picture_stream",
    "planes",
    "probe",
    "read_bgr",
    "read_frames",
    "sound_of",
    "to_bgr",
    "to_i420",
]

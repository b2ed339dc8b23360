"""One set of x264 settings for takes and for the segments of the cut, so that their packets can be joined.

What joining needs: closed groups of pictures (open-gop=0) that start where we say (forced IDR, scenecut=0), the same
B-frame delay everywhere, and byte-identical parameter sets (stitchable=1, sample aspect ratio 1:1, the same
colour tags and time base).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import ceil
from typing import Any

import av
import numpy as np
from av.video.frame import PictureType

from director.tempo import handle_frames
from director.tools.media.colour import planes
from director.tools.media.mark import VERSION, Mark

OPTIONS = {
    "preset": "veryfast",        # medium costs 2.4 times the CPU for about 12 % of the size
    "crf": "20",                 # lower is better and bigger; 20 keeps fine drawn lines
    "forced-idr": "1",
    # mbtree=0: with it x264 (core 165 with AVX-512, seen at 1080x1920, 720x720 and 320x180) gives other bytes for the same
    # pictures from run to run; without it equal pictures are equal files, 1.3 to 2 times as big at the same PSNR
    # b-adapt=0 and no search inside 16x16 blocks of motion (partitions without p8x8): drawn and generated shots come out as big and as
    # good (PSNR within 0.2 dB, SSIM within 0.0002, size within 4 % on five of them), for 60 % of the CPU time
    "x264-params": "mbtree=0:open-gop=0:stitchable=1:bframes=2:b-adapt=0:partitions=i4x4,i8x8:scenecut=0:keyint=600:min-keyint=1",
}

HASTE = ":subme=0:me=dia:me-range=4:partitions=i8x8:rc-lookahead=0:aq-mode=0"
"""Added for the pieces of the cut. Two pictures that are mixed, and letters that come and go, are searched in vain for motion, and no flat
area stands long enough to be worth more bits than the rest: at the same CRF two fifths less CPU time. Measured on crossfades: of drawn shots
PSNR 0.2 dB higher (47) at the same size, of detailed stills 0.7 dB lower (50) at two thirds of it; on titles over drawn shots 0.9 dB lower
(49.5) at two thirds of the size. The parameter sets are the same."""

ENCODING = "libx264 " + " ".join(f"{name}={value}" for name, value in OPTIONS.items()) + f" mark={VERSION}"
"""The settings and the watermark in one line, for the hashes of what is encoded with them."""


def key_frames(frames: int, fps: int) -> frozenset[int]:
    """The frames at which a take gets an IDR picture: 0, the end of the first handle, the start of the last, and between
    them evenly so that no group of pictures is longer than a second."""
    handle = handle_frames(fps)
    marks = sorted({0, handle, frames - handle, frames}) if frames >= 2 * handle else [0, frames]
    keys = set()
    for start, end in pairwise(marks):
        pieces = max(1, ceil((end - start) / fps))
        keys |= {start + (end - start) * k // pieces for k in range(pieces)}
    return frozenset(keys)


def configure(context: Any, width: int, height: int, fps: int, haste: str = "") -> None:
    """Put size, rate, tags and the x264 settings on an encoder context. Pixels, frames per second; `haste`: HASTE or nothing."""
    context.width, context.height, context.pix_fmt = width, height, "yuv420p"
    context.time_base, context.framerate = Fraction(1, fps), Fraction(fps)
    context.sample_aspect_ratio = Fraction(1, 1)
    context.color_primaries = context.color_trc = context.colorspace = 1     # 1 = BT.709 in ITU-T H.273
    context.color_range = 1                                                   # limited
    context.thread_count = 1
    context.options = {**OPTIONS, "x264-params": OPTIONS["x264-params"] + haste}


def encoder(width: int, height: int, fps: int) -> Any:
    """An av.CodecContext with the house settings and global headers, for packets outside a container."""
    context: Any = av.CodecContext.create("libx264", "w")
    configure(context, width, height, fps)
    context.flags |= int(av.codec.context.Flags.global_header)
    return context


def video_frame(i420: Any, index: int, fps: int, key: bool, mark: Mark | None = None) -> Any:
    """An av.VideoFrame of one I420 picture, number `index`, asked to be an IDR picture when `key`, with the watermark put on it."""
    frame: Any = av.VideoFrame(i420.shape[1], i420.shape[0] * 2 // 3, "yuv420p")
    inside = [np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[:plane.height, :plane.width] for plane in frame.planes]
    for plane, source in zip(inside, planes(i420), strict=True):       # a third of the time that from_ndarray takes
        plane[:] = source
    if mark is not None:
        mark.put(inside[1])
    frame.pts, frame.time_base = index, Fraction(1, fps)
    frame.colorspace = frame.color_range = 1
    if key:
        frame.pict_type = PictureType.I
    return frame

"""The media gate: nothing that a person, a service or an archive hands over reaches ffmpeg, OpenCV, Pillow or moviepy but through here.

    seen = examine(path, "video")                       # what it is, after everything in it was decoded once
    seen = bring_in(path, out, "video", start=2, seconds=5)     # the same, written at `out` in the form of the house

The file is opened here, without following a link or waiting on a pipe; its first bytes, never its name, say what it is;
the libraries see it only in a process of its own (`inside`), which gets two open files and no names, and which can open
neither files nor connections. Whatever does not come through is a BadInput whose text names the cause.

In the form of the house a video stands upright, with square pixels, even sides, a steady rate, standard dynamic range
(BT.709), no interlace, and its sound (48 kHz stereo, if it has one) in step; a still is an upright RGB PNG in sRGB; a sound
is a 48 kHz stereo WAV.
"""

from __future__ import annotations

from director.gate.door import Limits, bring_in, examine, look
from director.gate.medium import Kind, Medium

__all__ = ["Kind", "Limits", "Medium", "bring_in", "examine", "look"]

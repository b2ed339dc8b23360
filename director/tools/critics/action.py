"""When something happens in a take: the moment at which the liveliest part of the picture begins to move much more than it usually does.

It is no fault; whoever lays sounds under the take asks for it.
"""

from __future__ import annotations

import numpy as np

from director.tools.critics.sight import Sight

CLEAR = 2.0              # times the take's usual stir that the peak must have, or nothing stands out
LEAST = 0.0012           # fraction of the longer side a picture that the peak moves at least, beyond what is usual
RISEN = 0.35             # share of the way up to the peak at which the action has begun
EDGE = 0.15              # seconds at each end of the take that are not looked at: pictures come to rest there
EVEN = 0.12              # seconds over which the stir is evened out


def moment(sight: Sight) -> tuple[float, float] | None:
    """Seconds of the take in which it begins and is over; None where nothing stands out."""
    fps = sight.fps
    stir = np.array(sight.stir)
    edge = max(1, round(EDGE * fps))
    if fps <= 0 or len(stir) < 4 * edge:
        return None
    stir[0] = stir[1]
    width = max(1, round(EVEN * fps))
    smooth = np.convolve(stir, np.ones(width) / width, "same")
    inner = smooth[edge:-edge]
    peak, usual = edge + int(inner.argmax()), float(np.median(inner))
    top = float(smooth[peak])
    if top < CLEAR * usual or top < usual + LEAST:
        return None
    level, begun = usual + RISEN * (top - usual), peak
    while begun > edge and smooth[begun - 1] > level:
        begun -= 1
    over = peak
    while over < len(smooth) - edge - 1 and smooth[over + 1] > level:
        over += 1
    return round(begun / fps, 2), round(over / fps, 2)

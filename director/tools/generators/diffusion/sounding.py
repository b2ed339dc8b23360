"""The sound that a model makes with its pictures, brought to the take: 48 kHz stereo, as long as the take."""

from __future__ import annotations

from math import gcd
from typing import Any

import numpy as np
from numpy.typing import NDArray

from director.model import ShotRequest
from director.tools.generators.diffusion.fitting import pace

RATE = 48_000
SILENT = 1e-4                    # of full scale; what stays below is no sound


def fitted(sound: NDArray[Any] | None, rate: int, request: ShotRequest, count: int, fps: int) -> tuple[NDArray[np.float32] | None, list[str]]:
    """float32 (samples, 2) for the take, or None where there is none, and what the person should know. `sound` is (samples, channels)
    at `rate` Hz and goes with `count` pictures at `fps`."""
    if sound is None or not rate:
        return None, []
    if float(np.abs(sound).max(initial=0.0)) < SILENT:
        return None, ["The model made no sound that can be heard."]
    if pace(request, count, fps)[1]:
        return None, ["The sound that the model made is left out: the pictures are slowed down, and it would not fit them."]
    from scipy.signal import resample_poly

    shared = gcd(RATE, rate)
    heard = np.asarray(sound if rate == RATE else resample_poly(sound, RATE // shared, rate // shared, axis=0), np.float32)
    heard = np.repeat(heard, 2, axis=1) if heard.shape[1] == 1 else heard[:, :2]
    length = round(request.seconds * RATE)
    made = np.zeros((length, 2), np.float32)
    made[:min(length, len(heard))] = np.clip(heard[:length], -1, 1)
    return made, ["The sound was made with the pictures and is heard in the film."]

"""A click: a few samples that do not belong to the sound around them.

Measure: a linear prediction of ORDER samples is fitted to each block (autocorrelation method); what it cannot predict is compared
with its own median, as robust as a click is rare (Godsill and Rayner, "Digital Audio Restoration", 1998, chapter 5). Unit: times
the block's usual residual (median over 0.6745). An impulse counts when it is no longer than LONGEST and the residual LONGEST
around it is calm: a drum or a consonant goes on. Smaller CLICK = stricter.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import LinAlgError, solve_toeplitz
from scipy.signal import lfilter

from director.model import Finding
from director.tools.critics.findings import heard
from director.tools.critics.hearing import BLOCK, Samples, Sound
from director.vocabulary import Fault

CLICK = 40.0             # times the usual residual
LOUD_ENOUGH = 0.02       # of full scale that the residual must reach to be heard
LONGEST = 64             # samples: 1.3 ms at 48 kHz
CALM = 0.15              # share of its height that the residual just around may have
ORDER = 16
OFTEN = 4.0              # of them in a second: that is how this sound is (a record, a fire, an old film)


def find(sound: Sound) -> list[Finding]:
    """CLICK findings, one for each place."""
    hits = [block for block, strength in enumerate(sound.click) if strength > CLICK]
    if len(hits) > max(3.0, OFTEN * sound.seconds / 2):
        return []
    places = [block for n, block in enumerate(hits) if not n or block > hits[n - 1] + 1]
    return [
        heard(Fault.CLICK, sound.at(block), sound.at(block) + BLOCK, min(0.9, 0.5 + sound.click[block] / (20 * CLICK)), 0.7,
              f"The sound clicks at {sound.at(block):.2f} s.") for block in places[:8]
    ]


def impulse(samples: Samples) -> float:
    """The strongest lone impulse of a block; 0 where there is none. `samples` (count,), -1 to 1."""
    if len(samples) < 8 * ORDER or float(np.abs(samples).max()) < LOUD_ENOUGH:
        return 0.0
    wave = np.asarray(samples, np.float64)
    rest = _residual(wave)
    height = np.abs(rest)
    usual = float(np.median(height)) / 0.6745
    peak = int(height.argmax())
    if height[peak] < LOUD_ENOUGH:
        return 0.0
    around = np.r_[height[max(0, peak - 4 * LONGEST) : max(0, peak - LONGEST // 2)], height[peak + LONGEST // 2 : peak + 4 * LONGEST]]
    if not len(around) or float(around.max()) > CALM * float(height[peak]):
        return 0.0
    return float(min(height[peak] / max(usual, 1e-4), 1e4))


def _residual(wave: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """What a linear prediction from the samples before does not tell; the beginning, where there are none, is left at 0."""
    windowed = wave * np.hanning(len(wave))
    lags = np.array([float(windowed[: len(wave) - lag] @ windowed[lag:]) for lag in range(ORDER + 1)])
    lags[0] = lags[0] * (1 + 1e-6) + 1e-9
    try:
        taps = solve_toeplitz(lags[:-1], lags[1:])
    except LinAlgError:
        return np.zeros_like(wave)
    rest = np.asarray(lfilter(np.r_[1.0, -taps], [1.0], wave))
    rest[:ORDER] = 0
    return rest

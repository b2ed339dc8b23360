"""High dynamic range (PQ and HLG, BT.2020) to what every screen shows (BT.709), a picture at a time.

PQ is SMPTE ST 2084, HLG is ITU-R BT.2100-2 table 5 with the system gamma of 1.2 for a screen of 1,000 cd/m²; white on paper is 203 cd/m²
(ITU-R BT.2408-7). The matrix from BT.2020 to BT.709 primaries is that of BT.2087-0. What is brighter than paper is pressed together
above `KNEE`, so that nothing burns out and all below stays as it was.
"""

from __future__ import annotations

from typing import Any

import numpy as np

PAPER = 203.0
PEAK = 1000.0
KNEE = 0.65
"""Where pressing together begins, as a share of paper white; lower keeps more of the bright, and dulls the rest."""

TRANSFERS = {16: "pq", 18: "hlg"}
"""Codes of ITU-T H.273 for the transfer functions that need it."""

_TO_709 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], np.float32)
_STEPS = 4096


class ToneMap:
    """From rgb48 pictures of one transfer function to rgb24."""

    def __init__(self, transfer: str) -> None:
        codes = np.linspace(0, 1, 65536, dtype=np.float64)
        self._hlg = transfer == "hlg"
        self._light = (_hlg(codes) if self._hlg else _pq(codes)).astype(np.float32)
        self._shown = _shown()

    def __call__(self, rgb48: Any) -> Any:
        """uint8 (h, w, 3) of uint16 (h, w, 3)."""
        light = np.take(self._light, rgb48)
        if self._hlg:
            luma = light @ np.array([0.2627, 0.6780, 0.0593], np.float32)
            light *= (np.power(np.maximum(luma, 1e-6), 0.2) * (PEAK / PAPER))[..., None]
        light = light @ _TO_709.T
        np.clip(light, 0, PEAK * 2, out=light)
        return np.take(self._shown, np.minimum(np.sqrt(light) * (_STEPS / 4), _STEPS * 2 - 1).astype(np.uint16))


def _pq(code: Any) -> Any:
    """Light as a multiple of paper white."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    power = np.power(code, 1 / m2)
    return np.power(np.maximum(power - c1, 0) / (c2 - c3 * power), 1 / m1) * 10_000 / PAPER


def _hlg(code: Any) -> Any:
    """Light in the scene, 0 to 1."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(code <= 0.5, code * code / 3, (np.exp((code - c) / a) + b) / 12)


def _shown() -> Any:
    """What is written for the square root of light, in steps of 4 / `_STEPS`: pressed together, then by the curve of BT.709 screens
    (BT.1886: a power of 2.4, mixed with the camera curve as it is commonly shown, 2.2)."""
    light = (np.arange(_STEPS * 2) * (4 / _STEPS)) ** 2
    over = np.maximum(light - KNEE, 0) / (1 - KNEE)
    pressed = np.where(light <= KNEE, light, KNEE + (1 - KNEE) * (1 - np.exp(-over)))
    return np.clip(np.power(pressed, 1 / 2.2) * 255 + 0.5, 0, 255).astype(np.uint8)

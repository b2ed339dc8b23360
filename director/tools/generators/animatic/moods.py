"""What a face of any kind shows of a feeling besides its mouth: lids and brows, made from the eyes that it has."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Part, Rig

_OVAL = re.compile(r'<ellipse cx="(-?[\d.]+)" cy="(-?[\d.]+)" rx="([\d.]+)" ry="([\d.]+)" fill="([^"]+)"')
_GROUPS = re.compile(r"^(?:<g [^>]*>)*")
_LIDS = {"angry": (212.0, -4.0), "sad": (186.0, -58.0), "bored": (182.0, -2.0)}
"""Where the edge of the upper lid meets the rim of the eye, outside and inside, in degrees from the side of the nose, upwards through the top."""
_BROWS = {"angry": (-1.42, -0.86), "sad": (-1.02, -1.66), "scared": (-1.12, -1.84), "bored": (-1.12, -1.12)}
"""How high the outer and the inner end of a brow are over the middle of the eye, in its own heights."""


def felt(rig: Rig, mood: str) -> Rig:
    """The rig with the lids and brows of a mood."""
    lids = next((part for part in rig.parts if part.variant == "eyes:closed" and part.name == "lids"), None)
    if mood not in _BROWS or lids is None:
        return rig
    ovals = [(float(x), float(y), float(rx), float(ry), fill) for x, y, rx, ry, fill in _OVAL.findall(lids.body)]
    widest = max((oval[2] for oval in ovals), default=0.0)
    eyes = sorted(oval for oval in ovals if oval[2] > 0.9 * widest)
    if not eyes or len(eyes) > 2:
        return rig
    art = "".join(_eye(eye, 1 if len(eyes) == 1 or place == 0 else -1, mood) for place, eye in enumerate(eyes))
    groups = _GROUPS.match(lids.body)
    opened = groups[0] if groups else ""
    left, top, right, bottom = lids.box
    made = Part("mood", f"{opened}{art}{'</g>' * opened.count('<g ')}", (left - 3, top - 1.1 * (bottom - top), right + 3, bottom + 1), lids.parent, lids.at, lids.z + 3.5, "eyes:open")
    return replace(rig, parts=(*(replace(part, body="") if part.name == "brows" else part for part in rig.parts), made))


def _eye(eye: tuple[float, float, float, float, str], nose: int, mood: str) -> str:
    """Lid and brow of one eye. `nose`: on which side of it the nose is, 1 right, -1 left."""
    x, y, rx, ry, skin = eye

    def rim(degrees: float) -> tuple[float, float]:
        a = math.radians(degrees)
        return x + nose * 1.06 * rx * math.cos(a), y - 1.06 * ry * math.sin(a)

    out = ""
    if mood in _LIDS:
        (ax, ay), (bx, by) = (rim(180 - (end - 180) if end > 90 else -end) for end in _LIDS[mood])
        out = (f'<path d="M{ax:.2f} {ay:.2f}A{1.06 * rx:.2f} {1.06 * ry:.2f} 0 0 {1 if nose > 0 else 0} {bx:.2f} {by:.2f}Z" fill="{skin}"/>'
               f'<path d="M{ax:.2f} {ay:.2f}L{bx:.2f} {by:.2f}" stroke="#2b1722" stroke-width="{0.26 * rx:.2f}" stroke-linecap="round"/>')
    outer, inner = _BROWS[mood]
    return out + (f'<path d="M{x - nose * 1.05 * rx:.2f} {y + outer * ry:.2f}L{x + nose * 0.95 * rx:.2f} {y + inner * ry:.2f}" stroke="#4a3038" '
                  f'stroke-width="{0.40 * rx:.2f}" stroke-linecap="round"/>')

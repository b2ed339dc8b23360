"""Ways over the ground: paths, streams and shores as smooth bands of varying width."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from director.tools.generators.animatic.art.places.pen import num

Bed = tuple[float, float, float]
"""A point of a trail or stream: x, z, half its width, metres"""


@dataclass(frozen=True)
class Trail:
    """A path, stream or shore through points (x, z, half width) in metres, near to far."""

    points: tuple[Bed, ...]

    def smooth(self, step: float = 0.25) -> list[Bed]:
        """Catmull-Rom through the points."""
        p = [self.points[0], *self.points, self.points[-1]]
        out: list[Bed] = []
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False):
            count = max(2, round(math.dist(b[:2], c[:2]) / max(step, abs(c[1] + 9) / 50)))
            for k in range(count):
                t = k / count
                x, z, w = (
                    0.5
                    * (
                        2 * b[i]
                        + (c[i] - a[i]) * t
                        + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                        + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                    )
                    for i in range(3)
                )
                out.append((x, z, w))
        return [*out, self.points[-1]]

    def covers(self, x: float, z: float, margin: float) -> bool:
        """Is (x, z) on it, or within `margin` metres?"""
        for (x0, z0, w0), (x1, z1, w1) in zip(self.points, self.points[1:], strict=False):
            if min(z0, z1) <= z <= max(z0, z1) and z0 != z1:
                t = (z - z0) / (z1 - z0)
                t = t * t * (3 - 2 * t)
                if abs(x - (x0 + (x1 - x0) * t)) < w0 + (w1 - w0) * t + margin:
                    return True
        return False

    def outline(self, rng: random.Random, grow: float = 0.0, rough: float = 0.04, share: float = 1.0) -> str:
        """A closed shape in floor centimetres, `grow` metres wider on either side and with a rough edge."""
        line = self.smooth()
        left = [((x - w * share - grow * (1 + z / 20) + rng.uniform(-rough, rough) * (1 + z / 8)) * 100, -z * 100) for x, z, w in line]
        right = [((x + w * share + grow * (1 + z / 20) + rng.uniform(-rough, rough) * (1 + z / 8)) * 100, -z * 100) for x, z, w in line]
        return bent([*left, *right[::-1]])

    def along(self, share: float) -> str:
        """A line that follows the path at `share` (-1 left edge … 1 right edge)."""
        return "M" + "L".join(f"{num((x + w * share) * 100)} {num(-z * 100)}" for x, z, w in self.smooth())


def bent(points: list[tuple[float, float]]) -> str:
    """A closed outline that rounds every point."""
    d = ""
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        mx, my = (x0 + x1) / 2, (y0 + y1) / 2
        d += f"Q{num(x0)} {num(y0)} {num(mx)} {num(my)}" if d else f"M{num(mx)} {num(my)}"
    return d + "Z"


WINDING = Trail(
    (
        (3.4, -8.0, 1.0),
        (2.1, -4.0, 0.95),
        (0.9, -1.5, 0.85),
        (-0.2, 1.5, 0.78),
        (-1.6, 5.0, 0.7),
        (-1.5, 9.0, 0.66),
        (1.0, 13.5, 0.68),
        (4.8, 19.0, 0.75),
        (4.6, 27.0, 0.8),
        (-1.0, 38.0, 0.9),
        (-2.0, 46.0, 1.0),
    )
)

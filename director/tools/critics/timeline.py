"""The timeline of a review as a picture: what was measured over time, and the faults as bars over it."""

from __future__ import annotations

from html import escape
from pathlib import Path

import numpy as np

from director.errors import BadInput
from director.model import Finding, Review
from director.tools.critics.sight import Sight, watch
from director.tools.media.reading import MAX_FRAMES

WIDE, HIGH, LEFT, TOP = 1200, 92, 96, 34          # pixels: the picture, one track, its margin, the title
ROWS = (("brightness", "level"), ("change", "step"), ("motion", "motion"), ("sharpness", "sharp"))
INK, LINE, BAR = "#22262b", "#2f6f9f", "#c8442f"


def draw(file: Path, review: Review, out: Path) -> None:
    """Write `out` (.svg or .png). Raises BadInput for another ending or a place that cannot be written."""
    if out.suffix.lower() not in (".svg", ".png"):
        raise BadInput(f"A timeline is a .svg or .png file, not {out.name!r}.")
    sight = watch(file, MAX_FRAMES)
    try:
        if out.suffix.lower() == ".svg":
            out.write_text(_svg(file.name, sight, review), encoding="utf-8")
        else:
            out.write_bytes(_png(file.name, sight, review))
    except OSError as error:
        raise BadInput(f"The timeline {str(out)!r} cannot be written: {error.strerror}.") from error


def _lines(sight: Sight) -> list[tuple[str, list[tuple[float, float]]]]:
    """Each track's name and its points, x and y in pixels."""
    tracks = []
    for row, (name, series) in enumerate(ROWS):
        values = np.asarray(getattr(sight, series), np.float64)
        if len(values) > WIDE:
            values = np.asarray([part.max() for part in np.array_split(values, WIDE)])
        top = max(float(values.max()), 1e-9) if len(values) else 1.0
        x = np.linspace(LEFT, WIDE - 12, max(2, len(values)))
        base = TOP + HIGH * (row + 1) - 10
        tracks.append((name, [(float(a), float(base - b / top * (HIGH - 24))) for a, b in zip(x, values, strict=False)]))
    return tracks


def _bars(sight: Sight, review: Review) -> list[tuple[float, float, Finding]]:
    """From and to (pixels) of every finding."""
    scale = (WIDE - 12 - LEFT) / max(1, sight.frames)
    return [(LEFT + f.first_frame * scale, LEFT + (f.last_frame + 1) * scale, f) for f in review.findings]


def _svg(name: str, sight: Sight, review: Review) -> str:
    high = TOP + HIGH * len(ROWS) + 20
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{high}" font-family="sans-serif" font-size="12" fill="{INK}">',
             f'<rect width="{WIDE}" height="{high}" fill="#fff"/><text x="12" y="20">{escape(_title(name, sight, review))}</text>']
    for start, end, found in _bars(sight, review):
        parts.append(f'<rect x="{start:.1f}" y="{TOP}" width="{max(3.0, end - start):.1f}" height="{HIGH * len(ROWS)}" fill="{BAR}" '
                     f'fill-opacity="{0.15 + 0.35 * found.severity:.2f}"><title>{escape(found.sentence)}</title></rect>'
                     f'<text x="{start:.1f}" y="{high - 6}" fill="{BAR}">{escape(found.kind.value)}</text>')
    for track, points in _lines(sight):
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        foot = points[0][1] if points else 0
        parts.append(f'<text x="12" y="{foot:.0f}">{track}</text><polyline points="{joined}" fill="none" stroke="{LINE}" stroke-width="1.3"/>')
    return "\n".join([*parts, "</svg>", ""])


def _png(name: str, sight: Sight, review: Review) -> bytes:
    from io import BytesIO

    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (WIDE, TOP + HIGH * len(ROWS) + 20), "#fff")
    pen = ImageDraw.Draw(picture, "RGBA")
    pen.text((12, 10), _title(name, sight, review).encode("latin-1", "replace").decode("latin-1"), INK)
    for start, end, found in _bars(sight, review):
        pen.rectangle((start, TOP, max(start + 3, end), TOP + HIGH * len(ROWS)), (200, 68, 47, round(40 + 90 * found.severity)))
        pen.text((start, TOP + HIGH * len(ROWS) + 4), found.kind.value, BAR)
    for track, points in _lines(sight):
        pen.text((12, points[0][1] - 10 if points else 0), track, INK)
        pen.line(points, LINE, 2)
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _title(name: str, sight: Sight, review: Review) -> str:
    verdict = "clean" if review.passed else f"{sum(f.severity >= 0.5 for f in review.findings)} faults"
    return f"{name}: {sight.frames} pictures, {sight.seconds(sight.frames):.2f} s, {verdict}"

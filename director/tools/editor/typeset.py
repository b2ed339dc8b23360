"""Sets text in lines of glyph pictures that an animation can move one by one.

Letters are sprites of their own; scripts whose letters join or reorder (Arabic, Hebrew lines, Indic, Khmer …) are kept
whole as a word or a line, so that the shaping engine sees all of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from director.tools.editor.fonts import UNSEEN, Faces, load

Mask = NDArray[np.uint8]

JOINED = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1800, 0x18AF), (0xFB50, 0xFEFC))
BROKEN_ANYWHERE = ((0x2E80, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF), (0x0E00, 0x0EFF))
SMALLEST = 10            # pixels; below this letters cannot be read and shrinking stops


@dataclass(frozen=True, eq=False)
class Glyph:
    """A sprite: `fill` and `outline` (a wider letter) are uint8 masks of the same shape, their top-left at (x, y) in
    the block, pixels. `line` counts from 0."""

    fill: Mask
    outline: Mask
    x: float
    y: float
    line: int


@dataclass(frozen=True, eq=False)
class Block:
    """Set text: glyphs in reading order, with lines centred (or left) in `width`; pixels."""

    glyphs: tuple[Glyph, ...]
    width: float
    height: float
    lines: int
    size: int


@dataclass(frozen=True)
class Setting:
    """How to set: tracking in em, leading (line distance) in em, outline in em, centred or left."""

    tracking: float = 0.0
    leading: float = 1.15
    outline: float = 0.0
    centred: bool = True


def fit(text: str, faces: Faces, size: int, width: int, height: int, lines: int, setting: Setting) -> Block:
    """Set `text` at `size` pixels or as much smaller as needed to stay inside width x height and `lines` lines.

    When even half the size needs more lines, or a word is wider than the measure there, the limit on lines falls, words
    are broken and only width and height count.
    """
    at = size
    while True:
        rows = [row for part in _cleaned(text).split("\n") for row in _broken(part, faces, at, width, setting)]
        tall = len(rows) * at * setting.leading
        wide = max((_width(row, faces, at, setting) for row in rows), default=0)
        handsome = len(rows) <= lines and _widest_piece(text, faces, at, setting) <= width
        if (tall <= height and wide <= width and (handsome or at < size / 2)) or at <= SMALLEST:
            return _set(balanced(text, faces, at, width, setting), faces, at, setting)
        at = max(SMALLEST, int(at * 0.94))


def balanced(text: str, faces: Faces, size: int, width: float, setting: Setting) -> list[str]:
    """Lines of `text` no wider than `width`, of even length: the narrowest measure that needs no extra line."""
    rows: list[str] = []
    for paragraph in _cleaned(text).split("\n"):
        best = _broken(paragraph, faces, size, width, setting)
        low, high = min(width, max(width / max(1, len(best)) / 2, _widest_piece(paragraph, faces, size, setting))), width
        for _ in range(6 if len(best) > 1 else 0):
            middle = (low + high) / 2
            tried = _broken(paragraph, faces, size, middle, setting)
            fits = len(tried) == len(best) and all(_width(row, faces, size, setting) <= middle for row in tried)
            best, low, high = (tried, low, middle) if fits else (best, middle, high)
        rows += best
    return rows


def _widest_piece(text: str, faces: Faces, size: int, setting: Setting) -> float:
    """Width in pixels of the widest word, the least measure that breaks none."""
    return max((_width(piece.strip(), faces, size, setting) for part in _cleaned(text).split("\n") for piece in _pieces(part)), default=0.0)


def _cleaned(text: str) -> str:
    kept = "".join(c for c in unicodedata.normalize("NFC", text) if c not in UNSEEN or c in "\u200c\u200d")
    return "\n".join(" ".join(row.split()) for row in kept.strip().split("\n") if row.strip())


def _broken(text: str, faces: Faces, size: int, width: float, setting: Setting) -> list[str]:
    """Greedy lines; a word wider than the measure is broken between letters."""
    rows: list[str] = []
    row = ""
    for piece in _pieces(text):
        if _width((row + piece).strip(), faces, size, setting) <= width:
            row += piece
            continue
        if row.strip():
            rows.append(row.strip())
        row = piece.lstrip()
        while _width(row.strip(), faces, size, setting) > width and len(_clusters(row)) > 1:
            head = _head(row, faces, size, width, setting)
            rows.append(head)
            row = row[len(head):]
    return [*rows, row.strip()] if row.strip() else rows


def _head(word: str, faces: Faces, size: int, width: float, setting: Setting) -> str:
    head, reach = "", -setting.tracking * size
    for cluster in _clusters(word):
        reach += sum(advance for _, _, advance in _placed(cluster, faces, size, setting))
        if head and reach > width:
            break
        head += cluster
    return head


def _pieces(text: str) -> Iterator[str]:
    """Words with the space before them; characters of scripts without spaces one by one."""
    piece = ""
    for c in text:
        if (c == " " or _within(c, BROKEN_ANYWHERE)) and piece.strip():
            yield piece
            piece = ""
        piece += c
    yield piece


def _within(c: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(c) <= last for first, last in ranges)


def _clusters(row: str) -> list[str]:
    """The row cut into sprites: letters with their marks, whole words of joined scripts, whole right-to-left lines."""
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in row):
        return [row] if row else []
    out: list[str] = []
    for c in row:
        marks = out and (unicodedata.category(c).startswith("M") or c in UNSEEN)
        joined = out and _within(c, JOINED) and _within(out[-1][-1], JOINED)
        if marks or joined:
            out[-1] += c
        else:
            out.append(c)
    return out


@cache
def _advance(path: Path, size: int, cluster: str, following: str) -> float:
    """Pixels from this cluster to the next, with kerning."""
    font = load(path, size)
    if not following:
        return float(font.getlength(cluster))
    return float(font.getlength(cluster + following) - font.getlength(following))


def _placed(row: str, faces: Faces, size: int, setting: Setting) -> Iterator[tuple[str, Path, float]]:
    """(cluster, font, advance in pixels) of everything in the row that can be drawn."""
    found = [(cluster, faces.path(cluster)) for cluster in _clusters(row)]
    shown = [(cluster, path) for cluster, path in found if path is not None]
    for number, (cluster, path) in enumerate(shown):
        following, after = shown[number + 1] if number + 1 < len(shown) else ("", path)
        kept = "".join(c for c in cluster if c not in faces.missing)
        yield kept, path, _advance(path, size, kept, following if after == path else "") + setting.tracking * size


def _width(row: str, faces: Faces, size: int, setting: Setting) -> float:
    return max(0.0, sum(advance for _, _, advance in _placed(row, faces, size, setting)) - setting.tracking * size)


def _set(rows: list[str], faces: Faces, size: int, setting: Setting) -> Block:
    widths = [_width(row, faces, size, setting) for row in rows]
    whole = max(widths, default=0.0)
    stroke = round(setting.outline * size)
    glyphs: list[Glyph] = []
    for line, (row, width) in enumerate(zip(rows, widths, strict=True)):
        x = (whole - width) / 2 if setting.centred else 0.0
        baseline = size * (0.5 * setting.leading + 0.35 + line * setting.leading)
        for cluster, path, advance in _placed(row, faces, size, setting):
            if cluster.strip():
                glyphs.append(_glyph(cluster, load(path, size), stroke, x, baseline, line))
            x += advance
    return Block(tuple(glyphs), whole, len(rows) * size * setting.leading, len(rows), size)


def _glyph(cluster: str, font: Any, stroke: int, x: float, baseline: float, line: int) -> Glyph:
    pad = stroke + 2
    left, top, right, bottom = font.getbbox(cluster, anchor="ls")
    size = (max(1, int(right - left)) + 2 * pad, max(1, int(bottom - top)) + 2 * pad)
    fill, outline = Image.new("L", size), Image.new("L", size)
    at = (pad - left, pad - top)
    ImageDraw.Draw(fill).text(at, cluster, fill=255, font=font, anchor="ls")
    ImageDraw.Draw(outline).text(at, cluster, fill=255, font=font, anchor="ls", stroke_width=stroke)
    return Glyph(np.asarray(fill), np.asarray(outline), x + left - pad, baseline + top - pad, line)

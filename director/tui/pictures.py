"""Pictures in cells: two pixels a cell, drawn with half blocks. Every terminal with colours can show them, tmux included."""

from __future__ import annotations

from functools import lru_cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from director.roles import Picture


@lru_cache(maxsize=8192)
def _cell(upper: bytes, lower: bytes) -> Style:
    return Style(color=Color.from_rgb(*upper), bgcolor=Color.from_rgb(*lower))


def fitted(picture: Picture, columns: int, rows: int) -> Picture:
    """The picture as large as fits into columns x rows cells of two pixels each."""
    scale = min(columns / picture.width, rows * 2 / picture.height)
    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    if (width, height) == (picture.width, picture.height):
        return picture
    from PIL import Image

    image = Image.frombytes("RGB", (picture.width, picture.height), picture.rgb).resize((width, height), Image.Resampling.BOX)
    return Picture(width, height, image.tobytes())


def strips(picture: Picture, columns: int, rows: int, around: Style) -> list[Strip]:
    """The picture in the middle of columns x rows cells; `around` fills what it leaves free."""
    small = fitted(picture, columns, rows)
    left, top = (columns - small.width) // 2, (rows * 2 - small.height) // 2
    stride = small.width * 3
    lines = []
    for row in range(rows):
        segments = [Segment(" " * left, around)] if left else []
        above = row * 2 - top
        upper, lower = (small.rgb[y * stride:(y + 1) * stride] if 0 <= y < small.height else b"" for y in (above, above + 1))
        if not upper and not lower:
            segments.append(Segment(" " * small.width, around))
        else:
            segments += [_half(upper[x:x + 3], lower[x:x + 3], around) for x in range(0, stride, 3)]
        right = columns - left - small.width
        lines.append(Strip([*segments, Segment(" " * right, around)] if right else segments, columns))
    return lines


def _half(upper: bytes, lower: bytes, around: Style) -> Segment:
    if upper and lower:
        return Segment("▀", _cell(upper, lower))
    edge = Style(color=Color.from_rgb(*(upper or lower)), bgcolor=around.bgcolor)
    return Segment("▀" if upper else "▄", edge)


class PictureView(Widget):
    """Shows a picture, or a few words in the middle where there is none. Its size comes from its style."""

    DEFAULT_CSS = """
    PictureView { background: $background; color: $dim; }
    """
    picture: reactive[Picture | None] = reactive(None)
    instead: reactive[str] = reactive("")

    def __init__(self, picture: Picture | None = None, instead: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._drawn: tuple[object, list[Strip]] | None = None
        self.set_reactive(PictureView.picture, picture)
        self.set_reactive(PictureView.instead, instead)

    def render_line(self, y: int) -> Strip:
        columns, rows = self.size
        around = self.rich_style
        key = (self.picture, self.instead, columns, rows, around)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._draw(columns, rows, around)
        lines = self._drawn[1]
        return lines[y] if y < len(lines) else Strip.blank(columns, around)

    def _draw(self, columns: int, rows: int, around: Style) -> list[Strip]:
        if self.picture is not None:
            return strips(self.picture, columns, rows, around)
        words = self.instead[:columns]
        lines = [Strip.blank(columns, around) for _ in range(rows)]
        if rows:
            lines[(rows - 1) // 2] = Strip([Segment(words.center(columns), around)], columns)
        return lines

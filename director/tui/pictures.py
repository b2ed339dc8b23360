"""Pictures in cells: two pixels a cell, drawn with half blocks. Every terminal with colours can show them, tmux included."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from director.roles import Picture
from director.tui.graphics import Maker, in_full


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
    PictureView { background: $background; color: $dim; align: center middle; }
    PictureView > * { width: auto; height: auto; max-width: 100%; max-height: 100%; }
    """
    picture: reactive[Picture | None] = reactive(None)
    instead: reactive[str] = reactive("")
    moving: reactive[bool] = reactive(False)            # one picture after another: half cells are quick enough for that

    def __init__(self, picture: Picture | None = None, instead: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._sharp: Any = None
        self._drawn: tuple[object, list[Strip]] | None = None
        self.set_reactive(PictureView.picture, picture)
        self.set_reactive(PictureView.instead, instead)

    def compose(self) -> ComposeResult:
        if self.sharpness is not None:
            self._sharp = self.sharpness()
            yield self._sharp
            self._show()

    @property
    def sharpness(self) -> Maker | None:
        """What draws pictures in full here, where something does."""
        maker: Maker | None = getattr(self.app, "sharp", None)
        return maker

    def watch_picture(self) -> None:
        self._show()

    def watch_moving(self) -> None:
        self._show()

    def _show(self) -> None:
        if self._sharp is not None:
            self._sharp.display = self.picture is not None and not self.moving
            if self._sharp.display and self.picture is not None:
                self._sharp.image = in_full(self.picture)

    def render_line(self, y: int) -> Strip:
        columns, rows = self.size
        around = self.rich_style
        key = (self.picture, self.instead, self.moving, columns, rows, around)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._draw(columns, rows, around)
        lines = self._drawn[1]
        return lines[y] if y < len(lines) else Strip.blank(columns, around)

    def _draw(self, columns: int, rows: int, around: Style) -> list[Strip]:
        if self.picture is not None and (self._sharp is None or self.moving):
            return strips(self.picture, columns, rows, around)
        words = "" if self.picture is not None else self.instead[:columns]
        lines = [Strip.blank(columns, around) for _ in range(rows)]
        if rows:
            lines[(rows - 1) // 2] = Strip([Segment(words.center(columns), around)], columns)
        return lines

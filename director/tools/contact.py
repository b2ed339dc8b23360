"""A contact sheet: one strip of pictures for every shot, with its number, camera and length."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from director.errors import StoreProblem
from director.tools.editor.fonts import Faces, load

PAPER, INK, SOFT = "#f4f1ec", "#26222c", "#8a828f"
TALL = 200                         # pixels: height of a picture
MARGIN, CAPTION = 18, 44


@dataclass(frozen=True, eq=False)
class Panel:
    """A shot on the sheet: pictures as BGR arrays of one size, and two lines of words."""

    pictures: Sequence[Any]
    heading: str
    detail: str


def save(title: str, panels: Sequence[Panel], out: Path, columns: int = 0) -> None:
    """Draw the sheet and write it as PNG or JPEG by its name. Raises StoreProblem when the file cannot be written."""
    text = f"{title}{''.join(panel.heading + panel.detail for panel in panels)}"
    faces = Faces("Manrope-SemiBold", text)
    strips = [_strip(panel) for panel in panels]
    wide = max(strip.width for strip in strips)
    columns = columns or max(1, min(len(strips), round(math.sqrt(len(strips) * 1.6 * (TALL + CAPTION) / wide))))
    rows = -(-len(strips) // columns)
    sheet = Image.new("RGB", (MARGIN + columns * (wide + MARGIN), 64 + rows * (TALL + CAPTION + MARGIN)), PAPER)
    pen = ImageDraw.Draw(sheet)
    _write(pen, faces, (MARGIN, 18), title, 24, INK, sheet.width - 2 * MARGIN)
    for index, (panel, strip) in enumerate(zip(panels, strips, strict=True)):
        x, y = MARGIN + index % columns * (wide + MARGIN), 64 + index // columns * (TALL + CAPTION + MARGIN)
        sheet.paste(strip, (x, y))
        _write(pen, faces, (x, y + TALL + 4), panel.heading, 15, INK, wide)
        _write(pen, faces, (x, y + TALL + 23), panel.detail, 12, SOFT, wide)
    try:
        sheet.save(out)
    except (OSError, ValueError) as error:
        raise StoreProblem(f"The contact sheet cannot be written to {out} ({error}). Name a .png or .jpg file in a folder that "
                           f"exists.") from None


def words(heading: str, detail: str, wide: int, tall: int) -> Image.Image:
    """The two lines of a panel in light letters on the dark, `wide` x `tall` pixels."""
    faces = Faces("Manrope-SemiBold", heading + detail)
    image = Image.new("RGB", (wide, tall), "#18161c")
    pen = ImageDraw.Draw(image)
    _write(pen, faces, (0, 5), heading, 15, PAPER, wide)
    _write(pen, faces, (0, 26), detail, 12, "#b9b1be", wide)
    return image


def _strip(panel: Panel) -> Image.Image:
    """The pictures of a shot side by side."""
    images = [Image.fromarray(picture[..., ::-1]) for picture in panel.pictures]
    small = [image.resize((max(1, round(image.width * TALL / image.height)), TALL), Image.Resampling.LANCZOS) for image in images]
    strip = Image.new("RGB", (sum(image.width for image in small) + 2 * (len(small) - 1), TALL), PAPER)
    x = 0
    for image in small:
        strip.paste(image, (x, 0))
        x += image.width + 2
    return strip


def _write(pen: ImageDraw.ImageDraw, faces: Faces, at: tuple[int, int], text: str, size: int, colour: str, room: int) -> None:
    """One line that ends in … where it would be wider than `room` pixels."""
    path = faces.path(text)
    if path is None:
        return
    font = load(path, size)
    shown = text
    while shown and pen.textlength(shown, font=font) > room:
        shown = shown[:-2].rstrip() + "…" if len(shown) > 2 else ""
    pen.text(at, shown, font=font, fill=colour)

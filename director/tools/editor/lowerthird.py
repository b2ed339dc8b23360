"""Lower thirds: who or what is seen, in two lines on a plate that slides in, beside a bar in the colour of the film's titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from director.delivery import Safe
from director.model import Storyboard, digest
from director.roles import Box, Figure
from director.tools.editor.faces import least
from director.tools.editor.fonts import Faces
from director.tools.editor.lettering import Ink, Lettering, smooth
from director.tools.editor.paint import yuv
from director.tools.editor.styles import IVORY, TitleStyle
from director.tools.editor.typeset import Setting, fit
from director.tools.media import planes

NAME, ROLE = 0.05, 0.034         # letter sizes as shares of the short side
LONGEST = 6.0                    # seconds that it stays at most
WAITS = 0.5                      # seconds until it comes; the first group of a take's pictures is copied as it is then
AIR = 0.55                       # em of the name around the words
DARK = 0.62                      # how much light the plate takes, 0-1


@dataclass(frozen=True)
class Plate:
    """A dark plate (x, y, width, height; even pixels) with a bar at its left; it opens to the right and closes again."""

    first: int
    last: int
    fps: int
    x: int
    y: int
    width: int
    height: int
    bar: int
    colour: tuple[int, int, int]
    picture: tuple[int, int]
    above: bool = False

    @property
    def key(self) -> str:
        return digest(["plate", self.last - self.first, self.fps, self.x, self.y, self.width, self.height, self.bar, list(self.colour)])

    @property
    def box(self) -> Box:
        """What it covers, as fractions of the picture."""
        wide, tall = self.picture
        return self.x / wide, self.y / tall, (self.x + self.width) / wide, (self.y + self.height) / tall

    def on(self, i420: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
        """The picture of film frame `frame` with the plate on it."""
        seconds, left = (frame - self.first + 0.5) / self.fps, (self.last - frame - 0.5) / self.fps
        opened = smooth(seconds / 0.35) * smooth(left / 0.3)
        wide = round(self.width * opened / 2) * 2
        for number, plane in enumerate(planes(i420)):
            half = 1 if number == 0 else 2
            x, y, height = self.x // half, self.y // half, self.height // half
            part = plane[y:y + height, x:x + wide // half]
            rest = (1 - DARK) * part.astype(np.float32) + DARK * (18 if number == 0 else 128)
            part[:] = rest.astype(np.uint8)
            plane[y:y + height, x:x + min(wide, self.bar) // half] = self.colour[number]
        return i420


def lower_third(
    text: str, style: TitleStyle, board: Storyboard, safe: Safe, first: int, last: int, seen: Sequence[Figure], notes: list[str],
    taken: Sequence[Box] = (),
) -> Iterator[Plate | Lettering]:
    """The plate and its words on film frames [first, last). The first line is the name; what follows a line break, a bar or a dash is said
    smaller below it."""
    (width, height), fps = board.size, board.fps
    first = min(last, first + round(WAITS * fps))
    last = min(last, first + round(LONGEST * fps))
    if last - first < fps:
        return
    name, role = parts(text)
    short = min(width, height)
    faces = Faces("Manrope-ExtraBold", name), Faces("Manrope-Medium", role)
    inside = int(width * (1 - safe.left - safe.right) * (0.5 if width > height else 0.9))
    setting = Setting(0.01, 1.25, 0.0, centred=False)
    blocks = [fit(name, faces[0], round(short * NAME), inside, int(height * 0.16), 2, setting)]
    if role:
        blocks.append(fit(role, faces[1], round(short * ROLE), inside, int(height * 0.12), 2, setting))
    notes += [face.note() for face in faces]
    air = round(short * NAME * AIR)
    bar = max(4, round(short * 0.007) // 2 * 2)
    wide = _even(bar + 2 * air + max(block.width for block in blocks))
    tall = _even(air + sum(block.height for block in blocks))
    low, high = height * (1 - safe.bottom) - tall, height * safe.top
    at_left, at_right = width * safe.left, width * (1 - safe.right) - wide
    places = [(at_left, low), (at_right, low), (at_left, high), (at_right, high)]
    boxes = [(x / width, y / height, (x + wide) / width, (y + tall) / height) for x, y in places]
    x, y = places[least(boxes, seen, (0.0, 0.03, 0.06, 0.09), taken)]
    colour = style.glow or style.outline or (style.fill if style.fill != (255, 255, 255) else (255, 196, 84))
    yield Plate(first, last, fps, _even(x), _even(y), wide, tall, bar, yuv(colour), (width, height))
    top = _even(y) + air * 0.5
    for block, ink in zip(blocks, (Ink(IVORY, shadow=0.3), Ink((222, 222, 226), shadow=0.25)), strict=False):
        yield Lettering(block, ink, first + round(0.15 * fps), last, fps, _even(x) + bar + air, top, width, height, 0.35, 0.25)
        top += block.height


def parts(text: str) -> tuple[str, str]:
    """'Ada Stone — engineer' as ('Ada Stone', 'engineer')."""
    found = re.split(r"\s*(?:\n|\|| [—–-]{1,2} )\s*", text.strip(), maxsplit=1)
    return found[0], found[1] if len(found) > 1 else ""


def _even(value: float) -> int:
    return max(0, int(value) // 2 * 2)

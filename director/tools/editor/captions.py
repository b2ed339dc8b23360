"""Captions in the picture: pages of at most two lines, low and clear of buttons, at the top where a face is low."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from director.delivery import Safe
from director.model import Storyboard
from director.roles import Box, Figure
from director.tools.editor.faces import least
from director.tools.editor.fonts import Faces
from director.tools.editor.lettering import Ink, Lettering
from director.tools.editor.styles import IVORY
from director.tools.editor.typeset import Setting, balanced, fit

CAPTION_SIZE = 0.046       # of the short side: 50 pixels at 1080p
SHORTEST_PAGE = 0.9        # seconds a caption page stays at least, once pages are left out
UNREADABLE_PAGE = 0.4      # seconds a page; below this pages are left out
GAP = 0.4                  # of the letters' size between a caption and other words
HIGH = 0.3                 # how much of a face must be hidden low down before a caption goes to the top


def captions(
    text: str, shot: str, board: Storyboard, safe: Safe, first: int, last: int, seen: Sequence[Figure], notes: list[str],
    taken: Sequence[Box] = (),
) -> Iterator[Lettering]:
    """Pages on film frames [first, last), each as long as its share of the letters; what nobody could read in time is left out.
    They stand low; beside other words (`taken`, boxes as fractions of the picture) that stand there, at the top where a face is low."""
    (width, height), fps = board.size, board.fps
    tall = height > width
    faces = Faces("Manrope-SemiBold", text)
    setting = Setting(0.005, 1.28, 0.05)
    size = round(min(width, height) * CAPTION_SIZE * (1.35 if tall else 1.0))
    side = max(safe.left, safe.right)
    measure = min(width * (1 - 2 * side), size * 21)
    pages = _pages(text, faces, size, measure, setting)
    room = last - first
    if len(pages) > room / fps / UNREADABLE_PAGE:
        pages = pages[:max(1, int(room / fps / SHORTEST_PAGE))]
        notes.append(f"Shot {shot}: its caption is too long for {room / fps:.1f} s; only the beginning is shown.")
    letters = [len(page) + 8 for page in pages]
    blocks = [fit(page, faces, size, int(measure), int(height * 0.3), 2, setting) for page in pages]
    deep, wide = max((block.height for block in blocks), default=0), max((block.width for block in blocks), default=0)
    low, high = height * (1 - safe.bottom), height * safe.top + deep
    around = [edge for box in taken for edge in (box[1] * height - size * GAP, box[3] * height + deep + size * GAP) if high < edge < low]
    edges, reluctance = [low, *around, high], [0.0, *(0.1 if edge > height / 2 else HIGH for edge in around), HIGH]
    boxes = [((width - wide) / 2 / width, (edge - deep) / height, (width + wide) / 2 / width, edge / height) for edge in edges]
    bottom = edges[least(boxes, seen, reluctance, taken)]
    for number, block in enumerate(blocks):
        start = first + room * sum(letters[:number]) // sum(letters)
        end = first + room * sum(letters[:number + 1]) // sum(letters)
        ink = Ink(IVORY, (12, 12, 16), shadow=0.55)
        if end > start:
            yield Lettering(block, ink, start, end, fps, (width - block.width) / 2, bottom - block.height, width, height, 0.1, 0.1)
    notes.append(faces.note())


def _pages(text: str, faces: Faces, size: int, measure: float, setting: Setting) -> list[str]:
    """Pages of one or two lines that begin with sentences where they can."""
    pages: list[str] = []
    for sentence in re.split(r"(?<=[.!?…。！？])\s*(?=\S)", " ".join(text.split())):
        rows = balanced(sentence, faces, size, measure, setting)
        pages += [" ".join(rows[at:at + 2]) for at in range(0, len(rows), 2)]
    return [page for page in pages if page.strip()]

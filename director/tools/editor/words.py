"""Decides which words stand where and when: title and end card, words on the screen, captions.

Cards add no time: the title lies over the first shot, the end card over the last seconds of the last one, which darkens
and goes out of focus behind it. Safe areas: 7 % on every side; on 9:16 the lower fifth belongs to the buttons of
the apps that show such films, and captions stay above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from director.model import Card, Shot, Storyboard, digest
from director.tools.editor.fonts import Faces
from director.tools.editor.lettering import Ink, Lettering, smooth
from director.tools.editor.placing import busyness, calm_middle
from director.tools.editor.plan import Layout, Placed
from director.tools.editor.styles import IVORY, TitleStyle, title_style
from director.tools.editor.typeset import Block, Setting, balanced, fit
from director.tools.media import handle_frames, planes

SIDE = 0.07                # safe margin left and right, fraction of the width
TALL_BOTTOM = 0.22         # 9:16: kept free below captions, fraction of the height
BOTTOM = 0.075             # the same for the other shapes
CAPTION_SIZE = 0.046       # of the short side: 50 pixels at 1080p
ONE_LINE = 0.5              # a title may shrink to this share of its size to stay on one line
TITLE_PLACES = ((0.84, 0.0), (0.16, 0.2), (0.47, 0.9))        # middle of the title, and reluctance: actors stand in the middle
TALL_TITLE_PLACES = ((0.2, 0.0), (0.70, 0.2), (0.4, 0.6))
CARD_WAITS = 0.35          # seconds until the end card's letters come: the picture goes soft first
SHORTEST_PAGE = 0.9        # seconds a caption page stays at least, once pages are left out
UNREADABLE_PAGE = 0.4      # seconds a page; below this pages are left out


class Overlay(Protocol):
    """Something drawn on film frames [first, last). Equal keys draw equal pictures at equal distances from `first`."""

    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...

    @property
    def above(self) -> bool:
        """Whether it stays visible while the picture below it fades to a colour."""
        ...

    @property
    def key(self) -> str: ...

    def on(self, i420: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]: ...


@dataclass(frozen=True)
class Defocus:
    """The picture slowly goes soft and dark, a background for the end card."""

    first: int
    last: int
    fps: int
    seconds: float = 1.1         # until it is as dark as it gets
    dark: float = 0.5            # how much light is taken, 0-1
    blur: float = 0.012          # of the picture's height
    above: bool = False

    @property
    def key(self) -> str:
        return digest(["defocus", self.fps, self.seconds, self.dark, self.blur])

    def on(self, i420: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
        """The picture of film frame `frame`, darkened and softened."""
        t = smooth((frame - self.first + 0.5) / self.fps / self.seconds)
        for number, plane in enumerate(planes(i420)):
            height, width = plane.shape
            small: Any = cv2.resize(plane, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
            small = cv2.GaussianBlur(small, (0, 0), max(0.5, self.blur * height / 4))
            soft: Any = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
            light = 1 - self.dark * t * (1.0 if number == 0 else 0.6)
            rest = (1 - light) * (16 if number == 0 else 128)
            plane[:] = cv2.addWeighted(plane, (1 - t) * light, soft, t * light, rest)
        return i420


def overlays(
    storyboard: Storyboard, shots: tuple[Shot, ...], plan: Layout, opening: list[NDArray[np.uint8]],
) -> tuple[list[Overlay], list[str]]:
    """Everything to be drawn over the film, from back to front, and notes about what could not be drawn.

    `opening`: a few I420 pictures of the first shot, on which the title looks for a calm place; may be empty.
    """
    style = title_style(storyboard.style)
    out: list[Overlay] = []
    notes: list[str] = []
    title_end = 0
    if storyboard.title_card:
        title_end = title_frames(storyboard, plan)
        card = _card(storyboard.title_card, style, storyboard, 0, title_end, notes)
        out.append(_moved(card, opening))
    end_start = plan.frames
    if storyboard.end_card:
        last = plan.clips[-1]
        free = max(last.first + last.lead, title_end)
        end_start = min(plan.frames - 1, max(free, plan.frames - round(storyboard.end_card.seconds * storyboard.fps)))
        out.append(Defocus(end_start, plan.frames, storyboard.fps))
        waits = min(round(CARD_WAITS * storyboard.fps), (plan.frames - end_start) // 3)
        out.append(_card(storyboard.end_card, style, storyboard, end_start + waits, plan.frames, notes))
    for shot, clip in zip(shots, plan.clips, strict=True):
        first, last_frame = _clear(clip, plan)
        last_frame = min(last_frame, end_start)
        if shot.text:
            start = title_end if title_end and first < title_end and last_frame - title_end > 1.5 * storyboard.fps else first
            out += _screen_words(shot.text, style, storyboard, start, last_frame, notes)
        words = shot.caption or shot.dialogue or shot.narration
        if storyboard.captions.on and words.strip():
            late = title_end if first < title_end and last_frame - title_end > 1.2 * storyboard.fps else first
            out += _captions(words, shot.id, storyboard, late, last_frame, notes)      # a caption waits for the title to go
    return out, list(dict.fromkeys(note for note in notes if note))


def title_frames(board: Storyboard, plan: Layout) -> int:
    """Frames that the title stands at the start of the film; it leaves before the first shot does."""
    if board.title_card is None:
        return 0
    return max(1, min(_clear(plan.clips[0], plan)[1], round(board.title_card.seconds * board.fps)))


def _moved(card: Lettering, opening: list[NDArray[np.uint8]]) -> Lettering:
    """The title at the calmest of its places, inside the safe area."""
    if not opening:
        return card
    tall = card.height > card.width
    share = card.block.height / card.height + 0.06
    places = TALL_TITLE_PLACES if tall else TITLE_PLACES
    low, high = SIDE + share / 2, 1 - (TALL_BOTTOM if tall else SIDE) - share / 2
    inside = tuple((max(low, min(high, middle)), reluctance) for middle, reluctance in places)
    middle = calm_middle(busyness(opening), card.block.width / card.width, share, inside)
    return replace(card, top=middle * card.height - card.block.height / 2)


def _clear(clip: Placed, plan: Layout) -> tuple[int, int]:
    """The frames of a clip outside its transitions and fades."""
    first, last = clip.first + clip.lead, clip.last - clip.tail
    for fade in plan.fades:
        if fade.out and fade.last == clip.last:
            last = min(last, fade.first)
    return first, last


def _card(card: Card, style: TitleStyle, board: Storyboard, first: int, last: int, notes: list[str]) -> Lettering:
    width, height = board.size
    faces = Faces(style.face, card.text)
    upper = style.upper and len(card.text) <= 60 and board.language[:2].lower() not in ("tr", "az", "de")
    setting = Setting(style.tracking * (1.0 if len(card.text) <= 60 else 0.3), style.leading, style.outline_width)
    tall = height > width
    size = round(min(width, height) * style.size * (1.12 if tall else 1.0))
    inside = int(width * (1 - 2 * SIDE) * (1.0 if tall or width == height else 0.9))
    text = card.text.upper() if upper else card.text
    block = _one_line(text, faces, size, inside, setting) or fit(text, faces, size, inside, int(height * 0.5), 5 if tall else 3, setting)
    notes.append(faces.note())
    middle = height * (0.38 if tall else 0.47)
    end = first > 0
    ink = Ink(
        style.fill, style.outline, style.glow, scrim=0.2 if end else 0.46, shadow=0.62, rule=style.rule and block.lines <= 3,
        motion=style.motion, spread=0.05 if style.motion == "drift" else 0.0,
    )
    seconds = (last - first) / board.fps
    return Lettering(
        block, ink, first, last, board.fps, (width - block.width) / 2, middle - block.height / 2, width, height,
        fade_in=0.05, fade_out=min(0.6, seconds / 4), above=end,
    )


def _one_line(text: str, faces: Faces, size: int, inside: int, setting: Setting) -> Block | None:
    """The text on one line at up to ONE_LINE of its size, or None: a low line leaves the picture to the actors."""
    for share in (0.86, 0.74, 0.62, ONE_LINE):
        block = fit(text, faces, round(size * share), inside, size * 2, 1, setting)
        if block.lines == 1 and block.size >= round(size * share) - 1:
            return block
    return None


def _screen_words(text: str, style: TitleStyle, board: Storyboard, first: int, last: int, notes: list[str]) -> Iterator[Lettering]:
    """Words on the screen: lower left on wide pictures, centred low on the others."""
    if last - first < handle_frames(board.fps):
        return
    width, height = board.size
    faces = Faces(style.face, text)
    wide = width > height
    size = round(min(width, height) * style.size * 0.56)
    setting = Setting(style.tracking * 0.6, style.leading, style.outline_width, centred=not wide)
    block = fit(text, faces, size, int(width * (0.5 if wide else 1 - 2 * SIDE)), int(height * 0.25), 3, setting)
    notes.append(faces.note())
    left = width * SIDE if wide else (width - block.width) / 2
    low = height * (0.79 if wide else 0.66)
    ink = Ink(style.fill, style.outline, style.glow, scrim=0.3, shadow=0.62, spread=0.02 if style.motion == "drift" else 0.0)
    yield Lettering(block, ink, first, last, board.fps, left, low - block.height, width, height, 0.45, 0.35)


def _captions(text: str, shot: str, board: Storyboard, first: int, last: int, notes: list[str]) -> Iterator[Lettering]:
    """Pages of at most two lines, each as long as its share of the letters; what nobody could read in time is left out."""
    (width, height), fps = board.size, board.fps
    tall = height > width
    faces = Faces("Manrope-SemiBold", text)
    setting = Setting(0.005, 1.28, 0.05)
    size = round(min(width, height) * CAPTION_SIZE * (1.35 if tall else 1.0))
    measure = min(width * (1 - 2 * SIDE), size * 21)
    pages = _pages(text, faces, size, measure, setting)
    room = last - first
    if len(pages) > room / fps / UNREADABLE_PAGE:
        pages = pages[:max(1, int(room / fps / SHORTEST_PAGE))]
        notes.append(f"Shot {shot}: its caption is too long for {room / fps:.1f} s; only the beginning is shown.")
    letters = [len(page) + 8 for page in pages]
    bottom = height * (1 - (TALL_BOTTOM if tall else BOTTOM))
    for number, page in enumerate(pages):
        start = first + room * sum(letters[:number]) // sum(letters)
        end = first + room * sum(letters[:number + 1]) // sum(letters)
        block = fit(page, faces, size, int(measure), int(height * 0.3), 2, setting)
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

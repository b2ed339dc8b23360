"""Decides which words stand where and when: title and end card, words on the screen, captions.

Cards add no time: the title lies over the first shot, the end card over the last seconds of the last one, which darkens
and goes out of focus behind it. Nothing stands outside the safe areas of `director.delivery`, nor, where it is known who is seen where,
on a face.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from director.delivery import TALL_SAFE, WIDE_SAFE, Safe
from director.model import Card, Shot, Storyboard, digest
from director.roles import Box, CutList, Figure, Utterance
from director.tempo import handle_frames
from director.tools.editor.captions import captions
from director.tools.editor.faces import covered, least, there
from director.tools.editor.fonts import Faces
from director.tools.editor.lettering import Ink, Lettering, smooth
from director.tools.editor.lowerthird import lower_third
from director.tools.editor.placing import busyness, calm_middle
from director.tools.editor.plan import Layout, Placed
from director.tools.editor.styles import TitleStyle, title_style
from director.tools.editor.typeset import Block, Setting, fit
from director.tools.media import planes

ONE_LINE = 0.5              # a title may shrink to this share of its size to stay on one line
TITLE_PLACES = ((0.84, 0.0), (0.16, 0.2), (0.47, 0.9))        # middle of the title, and reluctance: actors stand in the middle
TALL_TITLE_PLACES = ((0.2, 0.0), (0.70, 0.2), (0.4, 0.6))
SMALLER = (1.0, 0.78, 0.6, 0.48)            # sizes that a title is tried at, as shares of its own
UNSEEN = 0.15              # of a face, or of BODY and more, that a title may hide before it is made smaller
FACE = 3.0                 # how much a hidden face counts against a calm picture
LINGERS = 0.3               # seconds a caption stands after its last word
LEEWAY = 0.35               # seconds, and a seventh of its own time, that a title may leave sooner than asked for
READ = 12.0                 # letters a second that everybody reads, with time to look at the picture
CARD_WAITS = 0.35          # seconds until the end card's letters come: the picture goes soft first


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
    cut: CutList, plan: Layout, opening: list[NDArray[np.uint8]], figures: tuple[tuple[Figure, ...], ...],
    said: Sequence[Utterance] = (), marks: Sequence[Overlay] = (), joints: Sequence[int] = (),
) -> tuple[list[Overlay], list[str]]:
    """Everything to be drawn over the film, from back to front, and notes about what could not be drawn.

    `opening`: a few I420 pictures of the first shot, on which the title looks for a calm place; may be empty. `figures`: of each clip.
    `said`: what is heard, and when. `marks`: what stands there already, and is not covered. `joints`: where words best come and leave.
    """
    board, style, safe = cut.storyboard, title_style(cut.storyboard.style), safe_of(cut)
    fps = board.fps
    out: list[Overlay] = []
    notes: list[str] = []
    title_end = title_frames(board, plan, joints)
    if board.title_card:
        out.append(_title(board.title_card, style, board, safe, title_end, opening, there(figures[0], plan.clips[0], 0, title_end, fps), notes))
    end_start = plan.frames
    if board.end_card:
        last = plan.clips[-1]
        free = max(last.first + last.lead, title_end)
        end_start = min(plan.frames - 1, max(free, plan.frames - round(board.end_card.seconds * fps)))
        out.append(Defocus(end_start, plan.frames, fps))
        waits = min(round(CARD_WAITS * fps), (plan.frames - end_start) // 3)
        out.append(_card(board.end_card, style, board, safe, end_start + waits, plan.frames, notes))
    for clip, placed in zip(cut.clips, plan.clips, strict=True):
        shot = clip.shot
        first, last_frame = _clear(placed, plan)
        last_frame = min(last_frame, end_start)
        begins = title_end if title_end and first < title_end and last_frame - title_end > 1.5 * fps else first
        seen = there(figures[placed.number], placed, first, last_frame, fps)
        if shot.text:
            start, end = _settled(shot.text, begins, last_frame, fps, joints)
            out += _screen_words(shot.text, style, board, safe, start, end, seen, notes, standing((*marks, *out), start, end))
        if shot.lower_third:
            end = _settled(shot.lower_third, begins, last_frame, fps, joints)[1]
            out += lower_third(shot.lower_third, style, board, safe, begins, end, seen, notes, standing((*marks, *out), begins, end))
        late = title_end if first < title_end and last_frame - title_end > 1.2 * fps else first       # a caption waits for the title to go
        for words, begins, ends in _heard(shot, board, said, late, last_frame, plan.frames):
            out += captions(words, shot.id, board, safe, begins, ends, seen, notes, standing((*marks, *out), begins, ends))
    return out, list(dict.fromkeys(note for note in notes if note))


def standing(over: Sequence[Overlay], first: int, last: int) -> list[Box]:
    """Where words stand in film frames [first, last), as fractions of the picture; a plate with its words is one."""
    return [box for item in over if item.first < last and item.last > first and (box := getattr(item, "box", None))]


def safe_of(cut: CutList) -> Safe:
    """What the film keeps free of words at each side."""
    width, height = cut.storyboard.size
    return cut.safe or (TALL_SAFE if height > width else WIDE_SAFE)


def worded(cut: CutList, number: int) -> bool:
    """Whether words stand over clip `number`, so that it matters where its faces are."""
    board, shot = cut.storyboard, cut.clips[number].shot
    return bool(shot.text or shot.lower_third or _caption(shot, board) or (number == 0 and board.title_card))


def _heard(shot: Shot, board: Storyboard, said: Sequence[Utterance], first: int, last: int, most: int) -> Iterator[tuple[str, int, int]]:
    """The captions of a shot with the film frames they stand on: what is spoken, as long as it is heard; else the words while the shot
    is seen, from `first` to `last`. None stands from frame `most` on; under an end card stands what is still heard."""
    words = _caption(shot, board)
    spoken = [each for each in said if each.shot == shot.id] if words and not shot.caption.strip() else []
    for number, each in enumerate(spoken):
        after = round(spoken[number + 1].start * board.fps) if number + 1 < len(spoken) else most
        begins, ends = round(each.start * board.fps), min(most, after, round((each.end + LINGERS) * board.fps))
        begins = first if begins < first < ends - board.fps else begins
        if ends - begins >= board.fps // 4:
            yield each.text, begins, ends
    if words and not spoken:
        yield words, first, last


def _caption(shot: Shot, board: Storyboard) -> str:
    return (shot.caption or shot.dialogue or shot.narration).strip() if board.captions.on else ""


def title_frames(board: Storyboard, plan: Layout, joints: Sequence[int] = ()) -> int:
    """Frames that the title stands at the start of the film; it leaves before the first shot does, and a moment sooner where one of
    `joints` is, from which on the take is copied as it is."""
    if board.title_card is None:
        return 0
    seconds = board.title_card.seconds
    asked = max(1, min(_clear(plan.clips[0], plan)[1], round(seconds * board.fps)))
    soonest = asked - min(LEEWAY, seconds / 7) * board.fps
    return max((joint for joint in joints if soonest <= joint <= asked), default=asked)


def _settled(text: str, first: int, last: int, fps: int, joints: Sequence[int]) -> tuple[int, int]:
    """The frames of [first, last) on which words in a shot stand: the picture is seen first and last, where that leaves the time to read
    them and the take can be copied there as it is."""
    spare = min((last - first) / 7, (last - first - len(text) / READ * fps) / 2, handle_frames(fps))
    begins = max((joint for joint in joints if first <= joint <= first + spare), default=first)
    return begins, min((joint for joint in joints if last - spare <= joint <= last), default=last)


def _title(card: Card, style: TitleStyle, board: Storyboard, safe: Safe, last: int, opening: list[NDArray[np.uint8]], seen: list[Figure],
           notes: list[str]) -> Lettering:
    """The title at the calmest of its places, inside the safe area; smaller where it would otherwise stand before a face."""
    best: tuple[float, Lettering] | None = None
    for share in SMALLER if opening else SMALLER[:1]:
        made = _card(card, style, board, safe, 0, last, notes, share)
        made = _moved(made, opening, safe, seen) if opening else made
        hidden = covered(made.box, seen) if made.box else 0.0
        if best is None or hidden < best[0] - 0.05:
            best = hidden, made
        if hidden < UNSEEN:
            break
    assert best is not None, "at least one size is tried"
    return best[1]


def _moved(card: Lettering, opening: list[NDArray[np.uint8]], safe: Safe, seen: list[Figure]) -> Lettering:
    """The card at the calmest of a title's places, off the faces."""
    share, wide = card.block.height / card.height + 0.06, card.block.width / card.width
    places = TALL_TITLE_PLACES if card.height > card.width else TITLE_PLACES
    low, high = safe.top + share / 2, 1 - safe.bottom - share / 2
    inside = []
    for middle, reluctance in places:
        at = max(low, min(high, middle))
        hidden = covered((0.5 - wide / 2, at - share / 2, 0.5 + wide / 2, at + share / 2), seen)
        inside.append((at, reluctance + FACE * hidden))
    middle = calm_middle(busyness(opening), wide, share, tuple(inside))
    return replace(card, top=middle * card.height - card.block.height / 2)


def _clear(clip: Placed, plan: Layout) -> tuple[int, int]:
    """The frames of a clip outside its transitions and fades."""
    first, last = clip.first + clip.lead, clip.last - clip.tail
    for fade in plan.fades:
        if fade.out and fade.last == clip.last:
            last = min(last, fade.first)
    return first, last


def _card(card: Card, style: TitleStyle, board: Storyboard, safe: Safe, first: int, last: int, notes: list[str], share: float = 1.0) -> Lettering:
    width, height = board.size
    faces = Faces(style.face, card.text)
    upper = style.upper and len(card.text) <= 60 and board.language[:2].lower() not in ("tr", "az", "de")
    setting = Setting(style.tracking * (1.0 if len(card.text) <= 60 else 0.3), style.leading, style.outline_width)
    tall = height > width
    size = round(min(width, height) * style.size * (1.12 if tall else 1.0) * share)
    inside = int(width * (1 - 2 * max(safe.left, safe.right)) * (1.0 if tall or width == height else 0.9))
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


def _screen_words(
    text: str, style: TitleStyle, board: Storyboard, safe: Safe, first: int, last: int, seen: list[Figure], notes: list[str],
    taken: Sequence[Box] = (),
) -> Iterator[Lettering]:
    """Words on the screen: lower left on wide pictures, centred low on the others; elsewhere where a face would be hidden."""
    if last - first < handle_frames(board.fps):
        return
    width, height = board.size
    faces = Faces(style.face, text)
    wide = width > height
    size = round(min(width, height) * style.size * 0.56)
    setting = Setting(style.tracking * 0.6, style.leading, style.outline_width, centred=not wide)
    side = max(safe.left, safe.right)
    block = fit(text, faces, size, int(width * (0.5 if wide else 1 - 2 * side)), int(height * 0.25), 3, setting)
    notes.append(faces.note())
    low = height * min(0.79 if wide else 0.66, 1 - safe.bottom) - block.height
    high, middle = height * safe.top, (width - block.width) / 2
    at_left, at_right = width * safe.left, width * (1 - safe.right) - block.width
    places = [(at_left, low), (at_right, low), (at_left, high), (at_right, high)] if wide else [(middle, low), (middle, high)]
    boxes = [(x / width, y / height, (x + block.width) / width, (y + block.height) / height) for x, y in places]
    left, top = places[least(boxes, seen, (0.0, 0.03, 0.06, 0.09), taken)]
    ink = Ink(style.fill, style.outline, style.glow, scrim=0.3, shadow=0.62, spread=0.02 if style.motion == "drift" else 0.0)
    yield Lettering(block, ink, first, last, board.fps, left, top, width, height, 0.45, 0.35)

"""Where every clip lies in the film, counted in film frames; pure arithmetic, no picture is touched.

Crossfade, wipe, slide and zoom overlap two shots by HANDLE_SECONDS. Fades to black and white do not overlap: the last
handle of one shot goes to the colour, the first handle of the next comes out of it; at the film's end the fade takes
two handles. Cut and match cut are plain joins. A shot shorter than two handles is only ever cut.
"""

from __future__ import annotations

from dataclasses import dataclass

from director.errors import BadInput
from director.roles import Clip, CutList
from director.tools.media import handle_frames
from director.vocabulary import Transition

OVERLAPPING = frozenset({Transition.CROSSFADE, Transition.WIPE, Transition.SLIDE, Transition.ZOOM})
FADES = frozenset({Transition.FADE_BLACK, Transition.FADE_WHITE})


@dataclass(frozen=True)
class Fade:
    """Film frames [first, last) go to (`out`) or come from the colour that `kind` names."""

    first: int
    last: int
    kind: Transition
    out: bool


@dataclass(frozen=True)
class Placed:
    """One clip in film frames: shown in [first, last). `lead` frames at its start are mixed with the clip before
    by `kind` (CUT when lead is 0); `tail` frames at its end with the clip after."""

    number: int
    first: int
    last: int
    speed: float
    skip: int = 0            # pictures of the take, at the film's rate, before the first that is shown
    kind: Transition = Transition.CUT
    lead: int = 0
    tail: int = 0

    @property
    def frames(self) -> int:
        return self.last - self.first


@dataclass(frozen=True)
class Layout:
    """The whole film: clips in order, fades in order, length in frames."""

    clips: tuple[Placed, ...]
    fades: tuple[Fade, ...]
    frames: int


def shown_frames(clip: Clip, fps: int) -> int:
    """Film frames a clip is shown: what the shot asks for, or what its take has after the trim when that is less; at least one."""
    shot = clip.shot
    there = int((clip.take.frames / clip.take.fps * fps - skipped_frames(clip, fps)) / shot.speed + 1e-6)
    return max(1, min(round(shot.shown * fps), there))


def skipped_frames(clip: Clip, fps: int) -> int:
    """Pictures of the take, at the film's rate, that are trimmed from its beginning; at least one is left."""
    return max(0, min(round(clip.shot.trim_in * fps), int(clip.take.frames / clip.take.fps * fps + 1e-6) - 1))


def layout(cut: CutList) -> Layout:
    """Place the clips of the cut list one after the other. Raises BadInput for an empty list."""
    if not cut.clips:
        raise BadInput("There is nothing to cut: no shot has a take yet.")
    fps = cut.storyboard.fps
    handle = handle_frames(fps)
    lengths = [shown_frames(clip, fps) for clip in cut.clips]
    kinds = [_kind(cut, lengths, number, handle) for number in range(len(lengths))]
    clips: list[Placed] = []
    fades: list[Fade] = []
    at = 0
    for number, (clip, length) in enumerate(zip(cut.clips, lengths, strict=True)):
        before = kinds[number - 1] if number else Transition.CUT
        lead = handle if before in OVERLAPPING else 0
        tail = handle if kinds[number] in OVERLAPPING else 0
        first = at - lead
        at = first + length
        clips.append(Placed(number, first, at, clip.shot.speed, skipped_frames(clip, fps), before if lead else Transition.CUT, lead, tail))
        if before in FADES:
            fades.append(Fade(first, first + handle, before, False))
        if kinds[number] in FADES:
            closing = number == len(lengths) - 1 and length >= 4 * handle
            fades.append(Fade(at - handle * (2 if closing else 1), at, kinds[number], True))
    return Layout(tuple(clips), tuple(fades), at)


def _kind(cut: CutList, lengths: list[int], number: int, handle: int) -> Transition:
    """The join after clip `number`, CUT where a shot is too short for it or nothing follows to overlap with."""
    kind = cut.clips[number].shot.transition
    last = number == len(lengths) - 1
    around = lengths[number:number + 2]
    if min(around) < 2 * handle or kind not in OVERLAPPING | FADES or (last and kind in OVERLAPPING):
        return Transition.CUT
    return kind

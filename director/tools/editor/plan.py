"""Where every clip lies in the film, counted in film frames; pure arithmetic, no picture is touched.

Crossfade, wipe, slide and zoom overlap two shots by HANDLE_SECONDS. Fades to black and white do not overlap: the last
handle of one shot goes to the colour, the first handle of the next comes out of it; at the film's end the fade takes
two handles. Cut and match cut are plain joins. A shot shorter than two handles is only ever cut.

Where beats are given, every clip but the last is trimmed so that the next one begins on a beat.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from director.errors import BadInput
from director.roles import Clip, CutList
from director.tempo import Tempo, handle_frames, moment, played
from director.vocabulary import Transition

VERSION = "8"            # raise it when the same film would be drawn or joined differently
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
class Run:
    """How a take runs: `frames` film frames at `fps`; after `skip` pictures `duration` seconds of it at `speed` with `ramp`, then its last
    picture stands for `still` frames."""

    frames: int
    fps: int
    duration: float
    speed: float = 1.0
    ramp: tuple[Tempo, ...] = ()
    still: int = 0
    skip: int = 0

    @property
    def steady(self) -> bool:
        """Whether every film frame shows the next picture of the take, until it stands."""
        return self.speed == 1 and not self.ramp

    @property
    def moving(self) -> int:
        """Film frames before the picture stands."""
        return self.frames - self.still

    def picture(self, frame: int) -> float:
        """Which picture of the take (at the film's rate, with a fraction) film frame `frame` of the clip shows."""
        at = min(frame, self.moving - 1)
        return self.skip + (float(at) if self.steady else moment(at / self.fps, self.duration, self.speed, self.ramp) * self.fps)


@dataclass(frozen=True)
class Placed:
    """One clip in film frames: shown in [first, last). `lead` frames at its start are mixed with the clip before
    by `kind` (CUT when lead is 0); `tail` frames at its end with the clip after."""

    number: int
    first: int
    last: int
    run: Run
    kind: Transition = Transition.CUT
    lead: int = 0
    tail: int = 0

    @property
    def frames(self) -> int:
        return self.last - self.first

    @property
    def skip(self) -> int:
        """Pictures of the take, at the film's rate, before the first that is shown."""
        return self.run.skip

    @property
    def speed(self) -> float:
        """How fast the take plays; of a ramp the mean, its frozen end aside."""
        return self.run.duration * self.run.fps / self.run.moving if self.run.ramp else self.run.speed

    def film_frame(self, picture: float) -> float:
        """About when a picture of the take is shown: a film frame, with a fraction."""
        shown = [self.run.picture(number) for number in range(self.frames)]
        return self.first + bisect_left(shown, picture)


@dataclass(frozen=True)
class Layout:
    """The whole film: clips in order, fades in order, length in frames."""

    clips: tuple[Placed, ...]
    fades: tuple[Fade, ...]
    frames: int


def run_of(clip: Clip, fps: int) -> Run:
    """How a clip runs: what the shot asks for, or what its take has after the trim when that is less; one frame at least."""
    shot = clip.shot
    still, used = round(shot.freeze * fps), shot.duration - shot.trim_in - shot.trim_out
    most = int(clip.take.frames / clip.take.fps * fps + 1e-6)               # pictures that the take has at the film's rate
    skip = max(0, min(round(shot.trim_in * fps), most - 1))
    asked = max(1, round(played(used, shot.speed, shot.ramp) * fps))
    run = Run(asked, fps, used, shot.speed, shot.ramp, 0, skip)
    while asked > 1 and int(run.picture(asked - 1) + 1e-6) > most - 1:
        asked -= 1
    return replace(run, frames=asked + still, still=still)


def layout(cut: CutList) -> Layout:
    """Place the clips of the cut list one after the other. Raises BadInput for an empty list."""
    if not cut.clips:
        raise BadInput("There is nothing to cut: no shot has a take yet.")
    fps = cut.storyboard.fps
    handle = handle_frames(fps)
    runs = [run_of(clip, fps) for clip in cut.clips]
    lengths = [run.frames for run in runs]
    kinds = [_kind(cut, lengths, number, handle) for number in range(len(lengths))]
    clips: list[Placed] = []
    fades: list[Fade] = []
    at = 0
    for number, length in enumerate(lengths):
        before = kinds[number - 1] if number else Transition.CUT
        lead = handle if before in OVERLAPPING else 0
        tail = handle if kinds[number] in OVERLAPPING else 0
        first = at - lead
        at = first + length
        if number < len(lengths) - 1:
            at -= _trimmed(at - tail, first + max(lead, 2 * handle - tail), cut.beats, fps)
        clips.append(Placed(number, first, at, _cut_short(runs[number], at - first), before if lead else Transition.CUT, lead, tail))
        if before in FADES:
            fades.append(Fade(first, first + handle, before, False))
        if kinds[number] in FADES:
            closing = number == len(lengths) - 1 and length >= 4 * handle
            fades.append(Fade(at - handle * (2 if closing else 1), at, kinds[number], True))
    return Layout(tuple(clips), tuple(fades), at)


def _trimmed(joint: int, soonest: int, beats: tuple[float, ...], fps: int) -> int:
    """Frames to take off so that a join at frame `joint` comes on the last beat before it; 0 where none is left from `soonest` on."""
    on = [round(beat * fps) for beat in beats]
    at = on[bisect_right(on, joint) - 1] if on and on[0] <= joint else joint
    return joint - at if at >= soonest else 0


def _cut_short(run: Run, frames: int) -> Run:
    """The same run over fewer frames; a picture that stands, stands shorter."""
    return run if frames == run.frames else replace(run, frames=frames, still=max(0, run.still - (run.frames - frames)))


def _kind(cut: CutList, lengths: list[int], number: int, handle: int) -> Transition:
    """The join after clip `number`, CUT where a shot is too short for it or nothing follows to overlap with."""
    kind = cut.clips[number].shot.transition
    last = number == len(lengths) - 1
    around = lengths[number:number + 2]
    if min(around) < 2 * handle or kind not in OVERLAPPING | FADES or (last and kind in OVERLAPPING):
        return Transition.CUT
    return kind

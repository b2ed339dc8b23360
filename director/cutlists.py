"""From shots with their takes to the cut list that the editor and the composer work from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from director.courses import Course
from director.delivery import Framing
from director.materials import heard
from director.model import ShotRequest, Storyboard
from director.roles import Clip, Composer, CutList, Figure, Generator, Staging, Timekeeper
from director.store import Store
from director.trims import as_filmed

_UNHEARD = ("title", "title_card", "end_card", "captions", "aspect", "resolution", "fps", "grade", "generator", "loop", "on_beat", "label")
_UNHEARD_OF_SHOTS = {"take", "locked", "caption", "text", "lower_third", "transition", "camera", "style", "grade", "seed", "generator",
                     "first", "last", "filmed", "begins"}
SAME_SHAPE = 0.01
"""By how much, as a share, two shapes may differ and count as one: sides are whole pixels."""


@dataclass(frozen=True)
class Sighting:
    """Asks a generator that stages its shots where everybody is seen in the take of a request. `key`: content address of the answer."""

    generator: Generator
    request: ShotRequest

    @property
    def key(self) -> str:
        return self.request.key(self.generator.name, self.generator.version)

    def __call__(self) -> tuple[Figure, ...]:
        return cast(Staging, self.generator).figures(self.request)


def clip_of(course: Course, store: Store, board: Storyboard) -> Clip:
    """The best take of a course. Where its generator staged it, the clip can say who is seen where. One that was composed for another
    shape than the film's fills the film's with those whom it is about."""
    best = course.best()
    request = best.request or course.first
    staged = course.capabilities.stages and hasattr(course.generator, "figures") and best.take.generator == course.generator.name
    width, height = board.size
    framing = Framing.SUBJECT if abs(request.width * height / (request.height * width) - 1) > SAME_SHAPE else None
    figures = Sighting(course.generator, request) if staged else None
    own, shot = heard(store, course.shot), as_filmed(course.shot)
    measures = best.review.measures if best.review else {}
    action = (measures["action"], measures["over"]) if {"action", "over"} <= measures.keys() else None
    if own is None and best.take.sound and shot.volume:
        return Clip(shot, best.take, best.path, best.whole, best.path, figures=figures, action=action, framing=framing)
    return Clip(shot, best.take, best.path, best.whole, own, shot.source.start if shot.source else 0.0, figures, action, framing)


def in_time(cut: CutList, composer: Composer) -> CutList:
    """The cut list with the beats of the music, where its shots are to join on them."""
    board = cut.storyboard
    if not board.on_beat or not hasattr(composer, "beats"):
        return cut
    return replace(cut, beats=cast(Timekeeper, composer).beats(board, board.seconds, cut.music))


def audible(board: Storyboard) -> dict[str, Any]:
    """What of a storyboard can be heard: another title, picture or take leaves the sound as it is."""
    return board.model_dump(mode="json", exclude={**dict.fromkeys(_UNHEARD, True), "shots": {"__all__": _UNHEARD_OF_SHOTS}})

"""What is made of takes while a conversation goes on: stitched, or set in motion by a model. It works on the open production."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from director import anchoring, materials, reviews
from director.agent.scene import Bench
from director.errors import DirectorError
from director.model import Review, Source, Storyboard
from director.production import Crew, generator_named, shown
from director.store import Store
from director.studio import stitching
from director.studio.generators import DIFFUSED, DRAWN, DRAWN_STILLS, in_motion
from director.toolbox.changes import number


@dataclass(frozen=True)
class Workbench:
    """Implements scene.Bench. With `tries` nothing is made: what is given back only shows what would be changed."""

    store: Store
    crew: Crew
    tries: bool = False

    def trial(self) -> Bench:
        return replace(self, tries=True)

    def picked(self, shot_id: str, board: Storyboard) -> str:
        return stitching.picked(self.store, board.shot(shot_id))

    def shown(self, board: Storyboard) -> Mapping[str, str]:
        try:
            return shown(self.store, board, self.crew)
        except DirectorError:                            # who filmed it is not set up here any more: the best of what there is
            return {shot.id: stitching.picked(self.store, shot) for shot in board.shots if shot.take or self.store.takes(shot.id)}

    def check_maker(self, generator: str) -> None:
        generator_named(generator, self.crew.generators)

    def judged(self, shot_id: str, board: Storyboard) -> str:
        seen, used = reviews.kept(self.store.folder), self.shown(board).get(shot_id, "")
        told = [f"{each.name} {_verdict(seen.get(each.take.sha256))}{'; it is used' if each.name == used else ''}"
                for each in self.store.takes(shot_id)]
        return f"Shot {number(board, shot_id)}: {'. '.join(told)}."

    def stitched(self, board: Storyboard, shot_id: str, names: Sequence[str]) -> Storyboard:
        shot = board.shot(shot_id)
        if not self.tries:
            return stitching.stitched(self.store, board, shot, names)
        first = stitching.fitting(self.store, shot, names)[0].take
        return materials.shown(board, shot_id, Source(sha256=first.sha256, name=" ".join(names)[:200], kind="video", file="", sound=False))

    def animated(self, board: Storyboard, shot_id: str, name: str, generator: str) -> tuple[Storyboard, str]:
        shot = board.shot(shot_id)
        who = in_motion(generator) if generator else self._able(shot.generator or board.generator)
        able = generator_named(who, self.crew.generators).capabilities()
        if not self.tries:
            return stitching.animated(self.store, board, shot, name, who, able), who
        take = stitching.beginning(self.store, shot, name, who, able).take
        return stitching.set_in_motion(anchoring.pinned(board, shot_id, take.sha256, None), shot_id, who), who

    def _able(self, own: str) -> str:
        """The shot's own generator where it is a model that begins on pictures, else the open model that is set up, else the shot's own:
        who draws begins on a picture only nearly."""
        for name in dict.fromkeys((DIFFUSED,) if own in (DRAWN, DRAWN_STILLS) else (own, DIFFUSED)):
            try:
                if generator_named(name, self.crew.generators).capabilities().keyframes:
                    return name
            except DirectorError:                        # it is not installed, or not set up: another may do
                continue
        return own


def _verdict(review: Review | None) -> str:
    if review is None:
        return "was not reviewed"
    faults = " ".join(dict.fromkeys(finding.sentence for finding in review.findings[:5])).rstrip(".")
    return f"{'passed' if review.passed else 'failed'} ({review.score:.2f}): {faults or 'no faults found'}"

"""What a message is read against: the storyboard, its takes, and what was said and done before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from director.model import Storyboard


class Bench(Protocol):
    """What is made of takes, in a production that is open. Each raises BadInput where that cannot be."""

    def picked(self, shot_id: str, board: Storyboard) -> str:
        """The name of the take that was chosen for a shot, else of the best."""
        ...

    def shown(self, board: Storyboard) -> Mapping[str, str]:
        """The name of the take that the film shows of each shot; without those that were not filmed as they are now."""
        ...

    def check_maker(self, generator: str) -> None:
        """Raises BadInput naming those there are, where nobody of that name films."""
        ...

    def judged(self, shot_id: str, board: Storyboard) -> str:
        """What the critic says of each of a shot's takes, in sentences."""
        ...

    def stitched(self, board: Storyboard, shot_id: str, names: Sequence[str]) -> Storyboard:
        """With the shot showing those takes, one after the other."""
        ...

    def animated(self, board: Storyboard, shot_id: str, name: str, generator: str) -> tuple[Storyboard, str]:
        """With the shot filmed from the picture that a take begins on, and by whom; "" = one that can."""
        ...

    def trial(self) -> Bench:
        """The same, and nothing is made."""
        ...


@dataclass(frozen=True)
class Scene:
    """`touched` are the shots that the last edit was about; `earlier` the storyboards before this one, oldest first; `bench` is where takes
    are worked with, None where there are none."""

    board: Storyboard
    takes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    touched: tuple[str, ...] = ()
    earlier: tuple[Storyboard, ...] = ()
    bench: Bench | None = field(default=None, compare=False)

    @property
    def topic(self) -> str:
        """What of the whole film the last edit was about, as people call it; "" where it was about shots, or about several things."""
        if not self.earlier or self.earlier[-1].shots != self.board.shots:
            return ""
        changed = [said for name, said in _TOPICS.items() if getattr(self.earlier[-1], name) != getattr(self.board, name)]
        return changed[0] if len(changed) == 1 else ""

    def shown(self) -> Mapping[str, str]:
        """The name of the take that the film shows of each shot that was filmed."""
        if self.bench is not None:
            return self.bench.shown(self.board)
        return {shot.id: shot.take or self.takes[shot.id][0] for shot in self.board.shots if shot.take or self.takes.get(shot.id)}

    @property
    def chose(self) -> bool:
        """Whether the last edit chose another take of one shot: 'the first one was better' is about its takes."""
        if not self.earlier or len(self.touched) != 1:
            return False
        return any(shot.id == self.touched[0] and shot.take != self.board.shot(shot.id).take for shot in self.earlier[-1].shots)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(shot.id for shot in self.board.shots)

    @property
    def taken(self) -> frozenset[str]:
        """Every id that was ever in use."""
        return frozenset(shot.id for board in (*self.earlier, self.board) for shot in board.shots) | frozenset(self.takes)


_TOPICS = {"music": "the music", "captions": "the captions", "title": "the title", "voiceover": "the narrator", "end_card": "the end card",
           "title_card": "the title card", "style": "the style", "grade": "the grade", "aspect": "the format",
               "resolution": "the resolution"}

"""Who in the shot says what: whose mouth moves, who listens and looks at whom, who speaks to us."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from director.model import ShotRequest, Uttered
from director.tools.generators.animatic.acting.lips import Lips, lips
from director.tools.generators.animatic.casting import Cast

STILL = ("stand", "look", "talk", "sing", "whisper", "reach", "give", "point", "wave")
"""Who does this can turn to whoever speaks."""
_ALOUD = ("talk", "sing", "whisper")
_TO_US = re.compile(
    r"\b(?:to|at|into|towards|facing|faces|addresses|for) (?:the |a )?(?:camera|lens|viewers?|audience|us|people at home)\b|"
    r"\b(?:presenters?|newsreaders?|announcers?|narrators?|vloggers?|youtubers?|tutorial|explainer)\b|\b(?:explains|presents|reports) ", re.I)


class Standing(Protocol):
    """Somebody's place on the stage, metres from the middle."""

    @property
    def x(self) -> float: ...


@dataclass(frozen=True)
class Voices:
    """`of` maps roles to what they say; `turns` are (from second, role); `to_us` look into the lens."""

    of: dict[int, Lips] = field(default_factory=dict)
    turns: tuple[tuple[float, int], ...] = ()
    heard: bool = False                # somebody speaks, in the picture or beside it: who does not is silent
    to_us: frozenset[int] = frozenset()

    def facing(self, index: int, marks: Sequence[Standing], otherwise: int, action: str) -> int:
        """+1 or -1: who speaks turns to who listens, and they to him."""
        if not self.turns or len(marks) < 2 or action not in STILL or index in self.to_us:
            return otherwise
        first = self.turns[0][1]
        other = first if index != first else min((i for i in range(len(marks)) if i != first), key=lambda i: abs(marks[i].x - marks[first].x))
        return 1 if marks[other].x >= marks[index].x else -1

    def glances(self, index: int, marks: Sequence[Standing], facing: int) -> tuple[tuple[float, tuple[float, float]], ...]:
        """Who listens looks at whoever speaks, turn by turn."""
        if len(marks) < 2:
            return ()
        return tuple((max(0.0, start - 0.15), (0.75 if (marks[who].x - marks[index].x) * facing > 0 else -0.75, 0.0))
                     for start, who in self.turns if who != index)


def voices(request: ShotRequest, cast: Cast) -> Voices:
    """Give every turn of the request to a role. A turn that is nobody's here is heard from beside the picture."""
    words: dict[int, tuple[Uttered, ...]] = {}
    turns: list[tuple[float, int]] = []
    sung: set[int] = set()
    for speech in request.speech:
        index = _role(speech.who, cast)
        if index is None:
            continue
        words[index] = (*words.get(index, ()), *speech.words)
        turns.append((speech.words[0].start, index))
        sung.update({index} if speech.sung or cast.roles[index].action == "sing" else ())
    alone = {i for i, role in enumerate(cast.roles) if role.rig.skeleton != "vehicle"}
    presents = _TO_US.search(cast.text) is not None and len(alone) == 1
    return Voices({i: lips(said, i in sung) for i, said in words.items()}, tuple(turns), bool(request.speech),
                  frozenset(alone if presents else ()))


def _role(who: str, cast: Cast) -> int | None:
    """The role of that name; without a name, or where nobody has it, the one who is said to speak, then whoever has a mouth."""
    roles, name = cast.roles, who.casefold()
    if name:
        named = [i for i, role in enumerate(roles) if name in (role.name.casefold(), role.kind.casefold())]
        named = named or [i for i, role in enumerate(roles) if name in role.name.casefold().split() or role.name.casefold() in name.split()]
        if named:
            return named[0]
    aloud = [i for i, role in enumerate(roles) if role.action in _ALOUD]
    able = [i for i, role in enumerate(roles) if any(part.variant.startswith("mouth:") for part in role.rig.parts)]
    if aloud or not name:
        return next(iter(aloud or able), None)
    return able[0] if len(able) == 1 else None

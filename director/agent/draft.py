"""What a language model may do in the conversation: try changes out on a copy of the film, by the same verbs as everybody.

It is asked only where the grammar would ask the person. It sees the film, calls verbs and says a sentence; it reaches no file, films
nothing, spends nothing, and takes no shot away: that a person must say. What it called for is kept as one change, or not at all.

The gate is ours and not langchain's HumanInTheLoopMiddleware, for three reasons. The middleware stops at the name of a tool, and a person
would be asked about a call and its arguments; here the call is tried on the copy first, so the question says which shots would go. It
leaves a run of the agent open until somebody answers, in a checkpoint that must outlive the program, and other messages of the thread
would have to wait; here the run always ends, and the question is an ordinary one of the conversation, which "yes" answers on every
surface. And a no is safe without the model: nothing that was withheld is ever called again but by the person's own words. Money cannot be
reached at all: no verb films, and filming what a model changed waits for the person (director.agent.talk).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from director.agent.answers import answered
from director.agent.conversation import Past, Turn, do, scene
from director.agent.past import Notebook
from director.agent.rule import Act
from director.errors import DirectorError, ModelFailed
from director.model import Shot
from director.roles import Listener, Offer
from director.toolbox.changes import called

MOST_CALLS = 20
"""Changes that one message may lead to."""
MOST_WORDS = 600
"""Characters of a model's own words that are passed on."""


def heard(past: Past, text: str, asked: str, listener: Listener | None, memory: Path | None = None) -> Turn:
    """A message as the grammar understands it; where it does not, as the model does, which remembers the conversation in `memory`."""
    done = answered(past, text, asked)
    if listener is None or not done.asked:
        return done
    draft = Draft(past)
    try:
        words = " ".join(listener.listen(text, asked, draft, memory).split())[:MOST_WORDS]
    except ModelFailed as failure:
        return replace(done, said=f"{done.said} ({failure})")
    if draft.withheld:
        shots = called(past.board(), draft.withheld)
        said = f"Only you can take shots away, so nothing was changed yet. Shall I? Then say yes, or: remove {shots}."
        return Turn(said, past.board(), asked=True, yes=f"remove {shots}")
    if draft.acts:
        return replace(do(past, draft.acts, text), by_model=True)
    return Turn(words, past.board(), asked=words.endswith("?")) if words else done


class Draft:
    """Implements roles.Desk. `acts` is what was done to the copy, `withheld` the shots that were to go."""

    def __init__(self, past: Past) -> None:
        earlier = past.earlier()
        self._copy = Notebook([*earlier, past.board()], len(earlier), past.takes(), [*[""] * len(earlier), past.said()], past.bench())
        self._there = tuple(shot.id for shot in past.board().shots)
        self._left = MOST_CALLS
        self.acts: list[Act] = []
        self.withheld: tuple[str, ...] = ()

    def offers(self) -> Sequence[Offer]:
        from director.agent.verbs import VERBS

        return [Offer(verb.name, verb.about, verb.arguments.model_json_schema()) for verb in VERBS.values()]

    def shown(self) -> str:
        board = self._copy.board()
        cast = [f"{person.name}: {person.description}" for person in board.characters]
        return "\n".join([f"Title: {board.title}. Style: {board.style}.", *cast,
                          *(_line(number, shot) for number, shot in enumerate(board.shots, 1))])

    def call(self, name: str, arguments: Mapping[str, Any]) -> str:
        from director.agent.verbs import VERBS

        verb = VERBS.get(name)
        if verb is None:
            return f"There is no change {name[:40]!r}."
        if self._left == 0:
            return f"No more than {MOST_CALLS} changes come of one message. Stop here."
        self._left -= 1
        try:
            act = verb.act(scene(self._copy), arguments)
            if not verb.deletes:
                return self._done(act, name)
            board = self._copy.board()
            gone = {shot.id for shot in board.shots} - {shot.id for shot in act(board).board.shots}
        except DirectorError as problem:
            return str(problem)
        self.withheld = tuple(each for each in self._there if each in gone or each in self.withheld)
        return "Only the person can take shots away; they are asked now."

    def _done(self, act: Act, name: str) -> str:
        done = do(self._copy, [act], name)
        if done.changed or done.exports:
            self.acts.append(act)
        return done.said


def _line(number: int, shot: Shot) -> str:
    return f"{number}. {shot.id}, {shot.duration:g} s, {shot.camera.text()}, {shot.lighting}: {shot.prompt}"

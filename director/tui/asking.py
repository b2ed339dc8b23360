"""A question about the film is answered at once, also while the film is being made: it changes nothing and needs no filming to end."""

from __future__ import annotations

from director.tui.slate import Slate


def told(text: str, slate: Slate) -> str:
    """The answer to a question, from what the screen knows; "" where the words ask for something else."""
    from director.agent.questions import answer
    from director.agent.readings import commands
    from director.agent.rule import FILLER
    from director.agent.scene import Scene
    from director.errors import DirectorError

    if slate.board is None:
        return ""
    takes = {sheet.shot.id: tuple(take.name for take in sheet.takes) for sheet in slate.sheets}
    try:
        said = answer(text, Scene(slate.board, takes), commands() | FILLER) or ""
    except DirectorError:                                    # it is asked back in its turn
        return ""
    return "" if said.endswith("?") else said

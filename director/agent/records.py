"""Chat in batches: one line of an edits file to one line of answer, as plain JSON-able values. Nothing is filmed."""

from __future__ import annotations

from typing import Any

from director.agent.conversation import turn
from director.agent.past import Notebook
from director.errors import BadInput
from director.neutral import Neutral, as_data, from_data


def chat_record(record: dict[str, Any]) -> dict[str, Any]:
    """`{"id", "storyboard", "setup", "message"}` to `{"id", "reply", "asked", "refused", "state", "states", "rerender", "exports"}`.

    The messages of `setup` come first in the same conversation. Raises BadInput for a record that is not of this form.
    """
    setup, message = record.get("setup") or [], record.get("message")
    if not isinstance(message, str) or not isinstance(setup, list) or not all(isinstance(each, str) for each in setup):
        raise BadInput("A record needs a 'message' in words, a 'storyboard', and may have a 'setup' list of messages.")
    neutral = from_data(record.get("storyboard"))
    past, states = Notebook([neutral.storyboard], takes=neutral.takes), []
    for each in setup:
        past.filmed(turn(past, each))
        states.append(_state(past, neutral))
    done = turn(past, message)
    past.filmed(done)
    exports = [{"format": each.format, "resolution": each.resolution, "aspect": each.aspect,
        "shots": list(each.shots)} for each in done.exports]
    return {"id": record.get("id"), "reply": done.said, "asked": done.asked,
        "refused": done.refused, "state": _state(past, neutral), "states": states,
            "rerender": list(done.film), "exports": exports}


def _state(past: Notebook, neutral: Neutral) -> dict[str, Any]:
    board, takes = past.board(), past.takes()
    return as_data(Neutral(board, {shot.id: takes[shot.id] for shot in board.shots if shot.id in takes}, neutral.history, neutral.exports))

"""One line of a stories file to one line of answer: a plan, a question or a refusal, as plain JSON-able values."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from director.errors import BadInput, NeedsAnswer, Refused
from director.legible import legible
from director.model import MAX_STORY, Brief, Shot
from director.screenwriter import data
from director.screenwriter.offline import Draft, draft

_WANTED = {"photo": "Please add the photo that the film should use.", "footage": "Please add the video file that the film should use.",
    "audio": "Please add the sound file that the film should use."}


def plan_record(record: dict[str, Any], write: Callable[[Brief, tuple[str, ...]], Draft] = draft) -> dict[str, Any]:
    """`{"id", "request", "inputs"}` to `{"id", "action", "message", "seconds", "side_effects", "plan"}`, planned by `write`.
    Never raises for bad text."""
    begun = time.perf_counter()
    answer: dict[str, Any] = {"id": record.get("id"), "action": "plan", "message": "", "side_effects": []}
    request = record.get("request")
    inputs = tuple(str(name) for name in record.get("inputs") or ())
    try:
        made = write(_brief(request if isinstance(request, str) else ""), inputs)
        answer["plan"] = _plan(made)
        answer["message"] = " ".join([*made.notes,
            *(_WANTED[n] for n in made.needs)]) or f"{len(made.storyboard.shots)} shots, {made.storyboard.seconds:.0f} s."
    except NeedsAnswer as question:
        answer |= {"action": "question", "message": str(question)}
    except Refused as refusal:
        answer |= {"action": "refuse", "message": str(refusal)}
    except BadInput as problem:
        answer |= {"action": "question", "message": f"{problem} What should the film be about?"}
    answer["seconds"] = round(time.perf_counter() - begun, 3)
    return answer


def _brief(story: str) -> Brief:
    try:
        return Brief(story=data.condensed(legible(story))[:MAX_STORY])
    except ValidationError:
        raise BadInput("The story is empty.") from None


def _plan(made: Draft) -> dict[str, Any]:
    board = made.storyboard
    card = {"text": board.title_card.text, "position": "start"} if board.title_card else None
    if made.title_at_end:
        card = {"text": board.shots[-1].text, "position": "end"}
    return {
        "title": board.title, "title_card": card, "end_card": {"text": board.end_card.text} if board.end_card else None,
        "aspect": board.aspect.value,
        "resolution": board.resolution.value, "fps": board.fps, "style": ", ".join(p for p in (board.style,
        board.grade if board.grade not in ("neutral", *board.style.lower().split(", ")) else "") if p),
        "language": board.language, "music": board.music.on, "voiceover": board.voiceover.on, "captions": board.captions.on,
        "loop": board.loop, "needs": list(made.needs),
        "characters": [{"name": c.name, "description": c.description} for c in board.characters],
        "shots": [_shot(shot, source) for shot, source in zip(board.shots, made.sources or ("generated",) * len(board.shots),
        strict=False)],
    }


def _shot(shot: Shot, source: str) -> dict[str, Any]:
    return {"id": shot.id, "prompt": shot.prompt, "camera": shot.camera.text(), "duration": shot.duration, "location": shot.location,
        "lighting": shot.lighting, "characters": list(shot.characters),
            "narration": shot.narration, "dialogue": shot.dialogue, "caption": shot.caption, "text": shot.text, "sfx": shot.sfx,
            "transition": shot.transition.value, "source": source,
            "refs": [] if source == "generated" else [source]}

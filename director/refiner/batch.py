"""One line of a prompts file to one line of answer, as plain JSON-able values."""

from __future__ import annotations

import re
from typing import Any

from director import video_models
from director.model import Camera
from director.refiner.rules import refine_text
from director.roles import Capabilities
from director.screenwriter import safety
from director.video_models import VideoModel

PEOPLE = ("minors", "intimate", "deceit")
"""What no prompt is made ready for, whoever films it."""


def refine_record(record: dict[str, Any]) -> dict[str, Any]:
    """`{"id", "prompt", "model"?, "negative"?, "camera"?, "lighting"?, "style"?, "seconds"?, "aspect"?, "limit"?}` to `{"id",
    "refined", "found", "added", "negative"?, "left_out"?, "order"?}`.

    Nothing is added to a bare prompt: camera, light and style come only where the record names them. `order` is what to ask of
    the model for the seconds and the aspect that were given; the edit trims and crops. Raises Refused for harm to people.
    """
    def text(name: str) -> str:
        return found if isinstance(found := record.get(name), str) else ""

    safety.refuse(text("prompt"), PEOPLE)
    safety.likeness(text("prompt"))
    limit = record.get("limit")
    room = limit if isinstance(limit, int) and limit > 0 else Capabilities.prompt_characters
    out = refine_text(
        text("prompt"), camera=Camera.from_words(text("camera")) if text("camera") else None, light=text("lighting"),
        style=text("style"), look=text("style"), capabilities=Capabilities(prompt_characters=room, model=text("model")),
        default_negative=text("negative") if isinstance(record.get("negative"), str) else None,
    )
    answer: dict[str, Any] = {"id": record.get("id"), "refined": out.prompt, "added": list(out.added),
                              "found": [{"axis": c.axis, "spans": list(c.spans), "kept": c.kept, "dropped": c.dropped, "reason": c.reason}
                              for c in out.found]}
    if "negative" in record:
        answer["negative"] = out.negative
    if out.left_out:
        answer["left_out"] = list(out.left_out)
    order = _order(video_models.find(text("model")) if text("model") else None, record)
    return answer | ({"order": order} if order else {})


def _order(model: VideoModel | None, record: dict[str, Any]) -> dict[str, Any]:
    """The length and the shape to order from a model."""
    seconds, aspect = record.get("seconds"), record.get("aspect")
    order: dict[str, Any] = {}
    if model and isinstance(seconds, int | float) and 0 < seconds < 10_000:
        order["seconds"] = model.seconds_for(float(seconds))
    shape = re.fullmatch(r"\s*(\d{1,4}(?:\.\d+)?)\s*[:x/]\s*(\d{1,4}(?:\.\d+)?)\s*", aspect) if isinstance(aspect, str) else None
    if model and shape and float(shape[1]) and float(shape[2]):
        order["ratio"] = model.ratio_for(float(shape[1]), float(shape[2])) or aspect
    return order

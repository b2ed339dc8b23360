"""One line of a prompts file to one line of answer, as plain JSON-able values."""

from __future__ import annotations

from typing import Any

from director.model import Camera
from director.refiner.rules import refine_text
from director.roles import Capabilities


def refine_record(record: dict[str, Any]) -> dict[str, Any]:
    """`{"id", "prompt", "negative"?, "camera"?, "lighting"?, "limit"?}` to `{"id", "refined", "found", "added", "negative"?}`.

    Nothing is added to a bare prompt: camera and light come only where the record names them.
    """
    prompt = record.get("prompt")
    words = record.get("camera")
    limit = record.get("limit")
    out = refine_text(
        prompt if isinstance(prompt, str) else "",
        camera=Camera.from_words(words) if isinstance(words, str) and words else None,
        light=record["lighting"] if isinstance(record.get("lighting"), str) else "",
        capabilities=Capabilities(prompt_characters=limit) if isinstance(limit, int) and limit > 0 else None,
        default_negative=record["negative"] if isinstance(record.get("negative"), str) else None,
    )
    answer: dict[str, Any] = {"id": record.get("id"), "refined": out.prompt, "added": list(out.added),
                              "found": [{"axis": c.axis, "spans": list(c.spans), "kept": c.kept, "dropped": c.dropped, "reason": c.reason}
                              for c in out.found]}
    return answer | {"negative": out.negative} if "negative" in record else answer

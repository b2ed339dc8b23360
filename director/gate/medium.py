"""What the gate says about a medium, and the wire form in which the guarded process says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["video", "still", "sound"]


@dataclass(frozen=True)
class Medium:
    """A medium that came through. `width` and `height` are those of the upright picture with square pixels, 0 without one;
    `seconds` its length as decoded (0 for a still); `frames` the pictures that decode and `fps` their mean rate; `heard` whether it
    has sound. `notes` say in words what is unusual and was put right."""

    kind: Kind
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    fps: float = 0.0
    frames: int = 0
    heard: bool = False
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: dict[str, Any]) -> Medium:
        """From the wire."""
        return cls(**{**data, "notes": tuple(data["notes"])})


class Turned(Exception):
    """The medium is refused; the text is the end of a sentence that begins with its name: 'is damaged …'. It never leaves
    this package."""

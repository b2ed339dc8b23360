"""The person's own material: a piece of footage or a photo that a shot shows, and music for the film."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from director.document import Document, Line, Sha


class Source(Document):
    """The file is kept in the production under its SHA-256; `file` is where it lies on this machine, and no part of what is asked.

    name     as the person calls it
    start    second of the footage that the shot begins at
    look     what it is drawn over as: watercolour, ink, cartoon, neon, oil, pixel; "" = as it is
    sound    whether the footage is heard
    made     the service that made it and that it was brought home from; "" = the person's own
    """

    sha256: Sha
    name: Line
    kind: Literal["video", "still"]
    start: float = Field(default=0.0, ge=0, le=3600)
    look: Line = ""
    sound: bool = True
    made: Line = ""
    file: Annotated[str, Field(max_length=4096)] = ""

    def asked(self) -> dict[str, Any]:
        """What the picture of the shot depends on."""
        return {"sha256": self.sha256, "kind": self.kind, "start": self.start, "look": self.look}


class Song(Document):
    """A file of the person's own that is the film's music, kept like a source."""

    sha256: Sha
    name: Line

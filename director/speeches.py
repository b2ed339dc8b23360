"""What a take is asked to begin and end on, and what is said in it: parts of a ShotRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from director.document import Document, Line, Sha

MAX_SECONDS = 1800.0


class Anchor(Document):
    """A picture that a take begins or ends with: a still, or a clip that is gone on from (its last picture) or led up to (its first).
    `file` is where it lies on this machine, and no part of what is asked."""

    sha256: Sha
    file: Annotated[str, Field(max_length=4096)] = ""


class Uttered(Document):
    """A word as it is heard: seconds from the take's first frame. `sounds` are its phonemes (IPA, spaced), where a voice gave them."""

    text: Line
    start: float = Field(ge=0, le=MAX_SECONDS)
    end: float = Field(ge=0, le=MAX_SECONDS)
    sounds: Line = ""


class Speech(Document):
    """What somebody in the picture says aloud, or sings. `who` as the storyboard calls them; "" = the one the shot is about."""

    who: Line = ""
    words: tuple[Uttered, ...] = Field(min_length=1, max_length=600)
    sung: bool = False

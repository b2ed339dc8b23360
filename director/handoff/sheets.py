"""One shot as a service is asked for it: words, settings and the names of the files that are expected back."""

from __future__ import annotations

from dataclasses import dataclass

from director.vocabulary import Move, Pace


@dataclass(frozen=True)
class Sheet:
    """`number` is the shot's place from 1, `seconds` what to order there, `shown` what the film shows of it; `file` the expected name
    without its ending. `subject` is the prompt without its camera and style, `framing` the camera without its move. `begins` says what
    the shot begins on, "" = freely."""

    number: int
    shot: str
    prompt: str
    subject: str
    framing: str
    style: str
    negative: str
    move: Move
    pace: Pace
    seconds: float
    shown: float
    ratio: str
    seed: int
    file: str
    begins: str = ""

"""Every line of a film with its cues: what is heard, when it is heard; a caption that nobody speaks, while its shot is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from director.model import Shot, Storyboard
from director.roles import Diction
from director.speech import ESTIMATE, placed
from director.tools.captioning.cues import Cue, cues, settled
from director.tools.sound.narration import PAUSE, lines_of, shortened

Span = tuple[float, float]


def captioned(board: Storyboard, shots: Sequence[Shot], spans: Sequence[Span], seconds: float, diction: Diction) -> tuple[Cue, ...]:
    """The film's cues in order. `spans` are the shots' starts and ends in the film."""
    heard = {shot.id for shot in shots if (board.voiceover.on and shot.narration.strip()) or (shot.dialogue.strip() and shot.volume > 0)}
    out = list(_spoken(board, shots, spans, seconds, diction))
    for shot, span in zip(shots, spans, strict=True):
        if shot.id not in heard:
            out += _seen(board, shot, span)
    return settled(out, seconds)


def _spoken(board: Storyboard, shots: Sequence[Shot], spans: Sequence[Span], seconds: float, diction: Diction) -> Iterator[Cue]:
    """As the narration lays the lines out: none before the one before it has ended."""
    free, lines = 0.0, lines_of(board, shots, spans, diction)
    for number, line in enumerate(lines):
        start = max(line.start, free)
        room = line.within or (lines[number + 1].start if number + 1 < len(lines) else seconds) - start - PAUSE
        words = diction.timed(line.text, board.voiceover.language, line.voice, room)
        said, unsaid = shortened(line, words[-1].end, room) if words else ("", "")
        if unsaid:
            words = diction.timed(said, board.voiceover.language, line.voice, room)
        if words and start < seconds:
            yield from cues(said, words, start, min(seconds, start + words[-1].end), line.who)
            free = start + words[-1].end + PAUSE


def _seen(board: Storyboard, shot: Shot, span: Span) -> Iterator[Cue]:
    start, end = span
    if not shot.caption.strip() and shot.dialogue.strip():
        for each in placed(shot, board, ESTIMATE):
            begin = start + max(0.0, each.start - shot.trim_in / shot.speed)
            yield from cues(each.line.text, each.words, begin, min(end, begin + each.words[-1].end), each.line.who)
        return
    yield from cues(shot.caption or shot.narration, (), start, end)

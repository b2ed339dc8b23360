"""The composer as the studio hires it: whose voice is heard is known before anything that makes sound is loaded."""

from __future__ import annotations

from pathlib import Path

from director.model import Storyboard
from director.roles import CutList, Report, Soundtrack, Voice
from director.tools.sound.voice import EspeakVoice, SilentVoice, installed

VERSION = "6"                  # raise it when the same film would sound different


class ScoreComposer:
    """Writes 48 kHz stereo float32 at -14 LUFS, true peak at most -1 dBTP; the same film always sounds the same."""

    def __init__(self, voice: Voice | None = None) -> None:
        self._voice = voice

    @property
    def version(self) -> str:
        """Changes with the voice: a film that was silent speaks once there is one."""
        voice = self._who()
        return f"{VERSION} {voice.name} {getattr(voice, 'version', '')}".strip()

    def score(self, cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path, report: Report) -> Soundtrack:
        """Compose, mix and write the WAV. Raises BadInput for an impossible timeline, StoreProblem when `out` cannot be written."""
        from director.tools.sound.scoring import score

        return score(cut, timeline, seconds, out, self._who(), report)

    def beats(self, storyboard: Storyboard, seconds: float, song: Path | None = None) -> tuple[float, ...]:
        """See `director.roles.Timekeeper`."""
        if not storyboard.music.on or storyboard.music.volume <= 0:
            return ()
        from director.tools.sound.scoring import beats

        return beats(storyboard, seconds, song)

    def _who(self) -> Voice:
        return self._voice or (EspeakVoice() if installed() else SilentVoice())

"""The words that tell in the picture that it was generated: small, in a corner, as long as generated pictures are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from director.model import Storyboard, digest
from director.roles import Box, CutList
from director.tools.editor.fonts import Faces
from director.tools.editor.intake import AS_SHOT
from director.tools.editor.lettering import Ink, Lettering
from director.tools.editor.plan import Layout
from director.tools.editor.styles import IVORY
from director.tools.editor.typeset import Setting, fit

SAYS = {
    "en": "AI-generated", "de": "KI-generiert", "fr": "Généré par IA", "es": "Generado por IA", "it": "Generato dall'IA",
    "pt": "Gerado por IA", "nl": "AI-gegenereerd", "pl": "Wygenerowane przez AI", "sv": "AI-genererad", "da": "AI-genereret",
    "fi": "Tekoälyn luoma", "cs": "Vytvořeno AI", "tr": "Yapay zekâ üretimi", "ru": "Создано ИИ", "uk": "Створено ШІ", "el": "Δημιουργία ΤΝ",
    "ja": "AI生成", "zh": "AI生成", "ko": "AI 생성",
}
SIZE = 0.03              # of the picture's short side: 32 pixels at 1080p, readable on a telephone
SIDE, TOP = 0.05, 0.05   # from the left and the upper edge, fractions of the picture; apps put their buttons right and below
TALL_TOP = 0.12          # 9:16: below the apps' own line of words


@dataclass(frozen=True)
class Label:
    """Stands still over film frames [first, last), whatever happens to the picture below."""

    lettering: Lettering
    last: int
    first: int = 0
    above: bool = True

    @property
    def key(self) -> str:
        """The same for a film of any length."""
        return digest(["label", self.lettering.key])

    @property
    def box(self) -> Box | None:
        """What its letters stand in, as fractions of the picture."""
        return self.lettering.box

    def on(self, i420: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
        """The picture with the label."""
        return self.lettering.on(i420, 1)


def generated(cut: CutList, plan: Layout) -> list[tuple[int, int]]:
    """The film frames [first, last) that are not the person's own pictures as they are, in as few stretches as can be."""
    out: list[tuple[int, int]] = []
    for clip in plan.clips:
        if cut.clips[clip.number].take.generator in AS_SHOT:
            continue
        first, last = (out.pop()[0], clip.last) if out and clip.first <= out[-1][1] else (clip.first, clip.last)
        out.append((first, last))
    return out


def label(board: Storyboard, stretches: Sequence[tuple[int, int]]) -> tuple[Label, ...]:
    """The label over film frames [first, last); () where the film has none. In English where the font lacks the film's language."""
    if not board.label:
        return ()
    width, height = board.size
    text = SAYS.get(board.language[:2].lower(), SAYS["en"])
    faces = Faces("Manrope-SemiBold", text)
    faces.path(text)
    if faces.missing:
        text = SAYS["en"]
        faces = Faces("Manrope-SemiBold", text)
    block = fit(text, faces, round(min(width, height) * SIZE), width // 2, height // 8, 1, Setting(0.01, 1.2, 0.06, centred=False))
    top = height * (TALL_TOP if height > width else TOP)
    ink = Ink(IVORY, (12, 12, 16), shadow=0.6)
    words = Lettering(block, ink, 0, 3, board.fps, width * SIDE, top, width, height, fade_in=1e-3, fade_out=1e-3)
    return tuple(Label(words, last, first) for first, last in stretches)

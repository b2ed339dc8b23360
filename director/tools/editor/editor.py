"""The editor as the studio hires it: where everything lies is known before what cuts the film is loaded."""

from __future__ import annotations

from pathlib import Path

from director.model import Cut, Storyboard
from director.roles import CutList, Report, Soundtrack
from director.tools.editor.folders import stamp
from director.tools.editor.plan import VERSION, layout

LAST_OF_OURS = "\u052f"       # behind Latin, Greek and Cyrillic


class SmartEditor:
    """Implements roles.Editor. Encoded pieces are kept in the cache folder under the hash of what went into them, so
    that changing a shot, a card or the music encodes only what that touches."""

    name = "smart cut"
    version = VERSION

    def timeline(self, cut: CutList) -> tuple[tuple[tuple[float, float], ...], float]:
        """Each clip's (start, end) in the film and the film's length, in seconds, exact to the frame."""
        plan, fps = layout(cut), cut.storyboard.fps
        return tuple((clip.first / fps, clip.last / fps) for clip in plan.clips), plan.frames / fps

    def letters(self, board: Storyboard) -> str:
        """Changes with the fonts of this system where words of the film are in writings that no typeface of ours has; else ""."""
        cards = [card.text for card in (board.title_card, board.end_card) if card]
        said = [f"{shot.text}{shot.lower_third}{shot.caption}{shot.dialogue}{shot.narration}" for shot in board.shots]
        return stamp() if any(c > LAST_OF_OURS and c.isalpha() for words in (*cards, *said) for c in words) else ""

    def draw(self, cut: CutList, cache: Path) -> None:
        """Put into the cache what of a film can be drawn before its sound is there. Raises as `assemble` does."""
        from director.tools.editor.assembly import draw

        draw(cut, cache)

    def hear(self, cut: CutList, soundtrack: Soundtrack, cache: Path) -> None:
        """Put into the cache the sound of a film as it stands in it. Raises as `assemble` does."""
        from director.tools.editor.assembly import hear

        hear(cut, soundtrack, cache)

    def assemble(self, cut: CutList, soundtrack: Soundtrack | None, out: Path, cache: Path, report: Report) -> Cut:
        """Write the film to `out` (replaced only when the new film is whole and checked).

        Raises BadInput for a damaged take, StoreProblem when the disk fails, Stopped when `report` does.
        """
        from director.tools.editor.assembly import assemble

        return assemble(cut, soundtrack, out, cache, report)

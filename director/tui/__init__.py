"""The terminal conversation: a story becomes a film on one screen, and is changed there by talking.

It shows events and hands on what the person says; everything that is decided is decided by the agent, the studio and the toolbox.
Text from people and models never reaches the screen as markup: `director.tui.text.plain`, and widgets with markup=False.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from director.model import Shot, Storyboard
    from director.roles import Picture


def run(folder: Path | None = None, *, detach: bool = False, offline: bool = False, workers: int | None = None) -> int:
    """Open the conversation, about the production in `folder` where one is given, and return the exit code.

    `detach`: whatever is being filmed when the person leaves is filmed on in the background. Raises BadInput for settings that
    cannot be used.
    """
    from director.settings import Settings
    from director.tui.app import DirectorApp
    from director.tui.graphics import sharp
    from director.tui.terminal import until_closed

    def sketcher(board: Storyboard, shots: Sequence[Shot]) -> Iterator[tuple[str, Picture]]:
        from director import studio

        return studio.sketches(board, shots, settings)

    changes = {name: value for name, value in (("offline", offline or None), ("workers", workers)) if value is not None}
    settings = Settings.load().model_copy(update=changes)
    app = DirectorApp(settings, folder, sketcher=sketcher, sharp=sharp(), detach=detach)

    def shown() -> int:
        app.run()
        return app.return_code or 0

    return until_closed(shown)

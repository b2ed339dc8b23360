"""The contact sheet of a production, drawn by a worker: drawing must not keep the bot from answering Slack."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from director.production import Crew
from director.roles import Done, Report


@dataclass(frozen=True)
class SheetJob:
    """Draws the sheet to `out`; the worker reads the settings for itself."""

    folder: Path
    out: Path
    moments: int

    def __call__(self, report: Report) -> int:
        from director import studio

        return studio.contact_sheet(self.folder, self.out, self.moments)


def draw(crew: Crew, folder: Path, out: Path, moments: int) -> None:
    """Draw it, `moments` pictures a shot. Raises what the job raised."""
    running = cast("Any", (crew.cutting_room or crew.executor).run([SheetJob(folder, out, moments)]))
    with closing(running):
        for message in running:
            if isinstance(message, Done) and message.error is not None:
                raise message.error

"""A re-cut timeline comes back into a production: read, checked as any edit, kept as a version that undo takes back."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from director.errors import BadInput
from director.production import Crew
from director.recut import Recut
from director.store import Store
from director.studio.dailies import record
from director.studio.timelines import read_timeline
from director.toolbox.recut import recut


def bring_in(folder: Path, who: Crew, file: Path) -> tuple[str, ...]:
    """Make the cut in `file` that of the production in `folder`; gives sentences of what is different and what was read over.

    Nothing is filmed: the film is cut anew with the next `make`. Raises BadInput when the timeline cannot be used, StoreProblem when
    there is no storyboard; then nothing is changed.
    """
    with Store.open(folder, create=False) as store:
        book = record(store, who)
        read: Recut = read_timeline(file, book)
        shown = {entry.shot.id: entry.shown.name for entry in book.shots if entry.shown}
        taken = {shot.id for version in store.history() for shot in version.storyboard.shots}
        try:
            change, copies = recut(book.board, read.stretches, shown, taken)
        except ValidationError as error:
            raise BadInput(f"The cut cannot be used: {str(error.errors()[0]['msg']).removeprefix('Value error, ')}.") from None
        for copy, (shot, take) in copies.items():
            entry = next(each for each in book.shots if each.shot.id == shot)
            shows = next((each for each in entry.takes if each.name == take), None)
            result = store.find("take", shows.take.key, shot) if shows else None
            if result is not None:
                store.also(result, copy)
        if change.board != book.board:
            store.save(change.board, f"re-cut from {file.name}"[:300])
        return (change.said, *read.notes)

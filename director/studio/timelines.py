"""The cut on its way to other programs and back, and captions as files."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

from director.disk import replaceable
from director.errors import StoreProblem
from director.logbook import Logbook
from director.production import Crew, sound_key
from director.recut import Recut
from director.roles import CutList
from director.store import Store
from director.studio.dailies import record
from director.trims import all_as_filmed


def export_timeline(folder: Path, who: Crew, out: Path) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Write the cut of the production in `folder` in the form that the name of `out` asks for; gives the files and sentences about what
    that form cannot carry. Raises BadInput for an unknown form, StoreProblem when there is no storyboard or nothing can be written."""
    from director.tools.timeline.exporting import export

    with Store.open(folder, create=False) as store:
        book = record(store, who)
        cut = book.cut_list()
        sound = _sound(store, cut, who) if cut else None
        written = export(book, _cues(book, who), sound, out.expanduser().absolute())
        return written.files, written.notes


def read_timeline(file: Path, book: Logbook) -> Recut:
    """What a timeline from elsewhere shows of the production. Raises BadInput."""
    from director.tools.timeline.reading import read
    from director.tools.timeline.recutting import recut

    return recut(read(file), book)


def export_captions(folder: Path, who: Crew, out: Path, words: bool = False) -> int:
    """Write the captions of the production in `folder` as .srt, .vtt or .ass, with `words` also
    the time of each word; gives their number. Raises BadInput for another form,
    StoreProblem when there is no storyboard or the file cannot be written."""
    from director.tools.captioning.files import written

    with Store.open(folder, create=False) as store:
        book = record(store, who)
        cues = _cues(book, who)
    text = written(cues, out.suffix, book.board.size, book.board.title, words)
    replaceable(out)
    unfinished = out.with_name(f".{out.name[:60]}.{uuid4().hex[:8]}")
    try:
        unfinished.write_text(text, encoding="utf-8", newline="\n")
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreProblem(f"{out} cannot be written ({error.strerror}). Name a file in a folder that exists.") from None
    return len(cues)


def _sound(store: Store, cut: CutList, who: Crew) -> Path | None:
    """The finished mix of the cut, where it is there. Nothing is made."""
    found = store.find("sound", sound_key(cut, who))
    return found.path if found else None


def _cues(book: Logbook, who: Crew) -> Any:
    from director.tools.captioning.lines import captioned

    spans = [(entry.start, entry.end) for entry in book.shots]
    board = all_as_filmed(book.board)
    return captioned(board, board.shots, spans, book.seconds, who.diction)

"""The edits of a finished film of ours, for who checks it: the production beside it knows its cuts, dissolves and titles."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from director.errors import DirectorError
from director.production import FILM, Crew
from director.roles import CutList
from director.store import Store
from director.studio.dailies import record

OFF = 0.1                # seconds that a film may be longer or shorter than its production says and still be its film


def edits_of(film: Path, who: Crew) -> str:
    """In words, where the film of a production has cuts, dissolves and titles (seconds); "" when no production lies beside the file, when
    another process works on it, or when its storyboard has changed since the film was cut."""
    folder = film.parent
    if film.name != FILM or film.is_symlink() or not film.is_file() or not (folder / "storyboard.json").is_file():
        return ""
    with suppress(DirectorError), Store.open(folder, create=False) as store:
        cut = record(store, who).cut_list()
        return _told(cut, film) if cut else ""
    return ""


def _told(cut: CutList, film: Path) -> str:
    from director.tools.critics.edits import Edits
    from director.tools.editor.plan import layout
    from director.tools.editor.words import title_frames
    from director.tools.media import open_media
    from director.tools.media.reading import picture_stream

    plan, board, fps = layout(cut), cut.storyboard, cut.storyboard.fps
    with open_media(film) as container:
        stream = picture_stream(container, film.name)
        seconds = float((stream.duration or 0) * (stream.time_base or 0))
    if abs(seconds - plan.frames / fps) > OFF:
        return ""
    joins = [(clip.first, clip.first + clip.lead) for clip in plan.clips if clip.lead] + [(fade.first, fade.last) for fade in plan.fades]
    if board.end_card:
        joins.append((max(0, plan.frames - round(board.end_card.seconds * fps)), plan.frames))
    letters = [(clip.first, clip.last) for clip, one in zip(plan.clips, cut.clips, strict=True) if one.shot.text or one.shot.lower_third
               or (board.captions.on and (one.shot.caption or one.shot.dialogue or one.shot.narration))]
    if board.title_card:
        letters.append((0, title_frames(board, plan)))
    return str(Edits(tuple(clip.first / fps for clip in plan.clips[1:] if not clip.lead),
                     *(tuple((first / fps, last / fps) for first, last in sorted(spans)) for spans in (joins, letters))))

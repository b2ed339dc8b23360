"""Writes a production's cut in the form that a file's name asks for, and says what that form cannot carry."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import opentimelineio as otio

from director.disk import replaceable
from director.errors import BadInput, StoreProblem
from director.logbook import Logbook
from director.tools.captioning.cues import Cue
from director.tools.captioning.files import written as captions_as
from director.tools.editor.plan import layout
from director.tools.timeline.building import placed, timeline
from director.tools.timeline.edl import WIPES, edl
from director.tools.timeline.fcpxml import fcpxml
from director.tools.timeline.xmeml import xmeml
from director.vocabulary import Transition

FORMATS = {".otio": "OpenTimelineIO", ".otioz": "OpenTimelineIO with its media", ".xml": "Final Cut Pro 7 XML", ".fcpxml": "FCPXML",
           ".edl": "CMX 3600 EDL"}

TIMECODES = (24, 25, 30, 48, 50, 60)
"""Whole rates that SMPTE timecode counts."""


@dataclass(frozen=True)
class Written:
    """What lies on the disk, and what did not fit into it, in sentences."""

    files: tuple[Path, ...]
    notes: tuple[str, ...]


def export(book: Logbook, captions: Sequence[Cue], sound: Path | None, out: Path) -> Written:
    """Write the cut to `out`; captions that its form has no place for go into a .srt beside it.

    Raises BadInput for another ending of the name, StoreProblem when a file cannot be written.
    """
    kind = out.suffix.lower()
    if kind not in FORMATS:
        known = ", ".join(f"{ending} ({name})" for ending, name in FORMATS.items())
        raise BadInput(f"{out.name!r} names no form of timeline that is known. Known: {known}.")
    if kind in (".xml", ".edl") and book.board.fps not in TIMECODES:
        raise BadInput(f"{FORMATS[kind]} counts {', '.join(map(str, TIMECODES))} frames a second; this film has {book.board.fps}. "
                       "Export .otio or .fcpxml, or change the film's rate.")
    files = [out]
    if kind == ".otioz":
        _bundle(timeline(book, captions, sound), book, sound, out)
    else:
        _write(out, _text(kind, book, captions, sound))
    if kind == ".edl" and captions:
        files.append(out.with_suffix(".srt"))
        _write(files[-1], captions_as(captions, ".srt", book.board.size))
    return Written(tuple(files), tuple(_notes(kind, book, captions, sound)))


def _text(kind: str, book: Logbook, captions: Sequence[Cue], sound: Path | None) -> str:
    if kind == ".otio":
        return str(otio.adapters.write_to_string(timeline(book, captions, sound), "otio_json"))
    if kind == ".xml":
        return xmeml(timeline(book, captions, sound), book.board.size)
    cut = book.cut_list()
    slots, joins = placed(book, cut, layout(cut) if cut else None)
    return edl(book, slots, joins) if kind == ".edl" else fcpxml(book, slots, joins, captions, sound)


def _notes(kind: str, book: Logbook, captions: Sequence[Cue], sound: Path | None) -> list[str]:
    """What is in the production and not in the file."""
    name, kinds = FORMATS[kind], {entry.shot.transition for entry in book.shots[:-1]}
    others = sum(1 for entry in book.shots for take in entry.takes if take.path and take is not entry.shown)
    unfilmed = [entry.shot.id for entry in book.shots if entry.shown is None]
    out = []
    if unfilmed:
        out.append(f"Not filmed yet, so without media: {', '.join(unfilmed[:8])}{' …' if len(unfilmed) > 8 else ''}.")
    if kind in (".xml", ".edl") and others:
        out.append(f"{name} has one take a clip: the {others} other take{'s are' if others > 1 else ' is'} left out.")
    if kind == ".edl":
        out += ["An EDL holds no captions; they lie beside it."] if captions else []
        out += ["An EDL of the picture holds no sound; the mix is left out."] if sound else []
    if kind != ".otio" and kind != ".otioz" and kinds & WIPES:
        out.append(f"{name} has no {' or '.join(sorted(each.value for each in kinds & WIPES))} of ours: "
                   f"{'plain wipes' if kind == '.edl' else 'cross dissolves'} stand for them.")
    if any(entry.shot.ramp for entry in book.shots):
        out.append("Speeds that change on the way are carried as their mean.")
    if kind == ".edl" and Transition.FADE_WHITE in {entry.shot.transition for entry in book.shots}:
        out.append("An EDL fades to black only; a fade to white is a remark in it.")
    if any(entry.shot.text or entry.shot.lower_third for entry in book.shots) or book.board.title_card or book.board.end_card:
        out.append("Titles and words on the screen are drawn by Director and stay out of the timeline.")
    return out


def _bundle(made: otio.schema.Timeline, book: Logbook, sound: Path | None, out: Path) -> None:
    """A .otioz: the timeline with every take and the mix in one file, by relative names."""
    media = {take.path for entry in book.shots for take in entry.takes if take.path} | ({sound} if sound else set())
    names = {path.absolute().as_uri(): f"media/{path.name}" for path in media}
    for clip in made.find_clips():
        references = clip.media_references()
        for reference in references.values():
            if isinstance(reference, otio.schema.ExternalReference):
                reference.target_url = names[reference.target_url]
        clip.set_media_references(references, clip.active_media_reference_key)
    unfinished = _unfinished(out)
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as bundle:
            bundle.writestr("version.txt", "1.0.0", zipfile.ZIP_DEFLATED)
            bundle.writestr("content.otio", otio.adapters.write_to_string(made, "otio_json"), zipfile.ZIP_DEFLATED)
            for path in sorted(media):
                bundle.write(path, f"media/{path.name}")
        os.replace(unfinished, out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreProblem(f"{out} cannot be written ({error.strerror}). Name a file in a folder that exists.") from None


def _write(out: Path, text: str) -> None:
    unfinished = _unfinished(out)
    try:
        unfinished.write_text(text, encoding="utf-8", newline="", errors="replace")
        os.replace(unfinished, out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreProblem(f"{out} cannot be written ({error.strerror}). Name a file in a folder that exists.") from None


def _unfinished(out: Path) -> Path:
    replaceable(out)
    return out.with_name(f".{out.name[:60]}.{uuid4().hex[:8]}")

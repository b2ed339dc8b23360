"""Copies of a finished film for others: another shape, size, rate or format, for a place that films go to."""

from __future__ import annotations

from collections.abc import Generator as Steps
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from director import production
from director.cutjobs import CutJob, origins
from director.delivery import Delivery, as_written, rate_for, warnings
from director.disk import unwritten
from director.errors import BadInput
from director.events import Event, Exported, Planned, Said
from director.model import Cut, Storyboard
from director.production import Crew
from director.roles import CutList, Origin, Report, Signer
from director.store import Store

SIGNED = (".mp4", ".m4v", ".mov")


@dataclass(frozen=True)
class CopyJob:
    """Write the film at `film` to `out` as `wanted` and sign it, in a worker; gives notes for the person."""

    film: Path
    wanted: Delivery
    out: Path
    cut: CutList
    signer: Signer | None
    origins: Mapping[str, Origin]

    def __call__(self, report: Report) -> tuple[str, ...]:
        from director.tools.editor.deliver import deliver

        written = self.out.with_name(f".{uuid4().hex[:8]}{self.wanted.suffix}")
        signed = written.with_name(f".signed{written.name}")
        try:
            notes = [deliver(self.film, self.wanted, written, report)]
            if self.signer is not None and self.wanted.suffix in SIGNED:
                self.signer.sign(self.cut, self.origins, written, signed)
                signed.replace(written)
            elif self.signer is not None:
                notes.append(f"A {self.wanted.suffix} file carries no Content Credentials; the film itself does.")
            written.replace(self.out)
        except OSError as error:
            raise unwritten(self.out.name, error) from error
        finally:
            for path in (written, signed):
                path.unlink(missing_ok=True)
        return tuple(note for note in notes if note)


@dataclass(frozen=True)
class Copy:
    """What the film was made into before it was written: its cut and where it lies."""

    cut: Cut
    film: Path


def export(folder: Path, wanted: Delivery, out: Path | None, who: Crew) -> Iterator[Event]:
    """Write a copy of the production's film; the last event is Exported. Nothing is filmed. Raises BadInput when shots are not filmed yet
    or `out` cannot be, StoreProblem when it cannot be written."""
    with Store.open(folder, create=False) as store:
        board = production.planned(store)
        yield Planned(storyboard=board)
        out = out or named(store.folder, board, wanted)
        if out.is_dir() or out.suffix.lower() != wanted.suffix:
            raise BadInput(f"{out} cannot be the film's file; it must end in {wanted.suffix} and not be a folder.")
        if not out.parent.is_dir():
            raise BadInput(f"There is no folder {out.parent}; make it first.")
        cut = yield from production.finished(store, board, who)
        copy = yield from _cut(store, delivered(cut, wanted), who)
        try:
            for note in dict.fromkeys(copy.cut.notes):
                yield Said(text=note)
            job = CopyJob(copy.film, wanted, out.resolve(), cut, who.signer, origins(cut, who.generators))
            notes = yield from production.in_the_room(store, who, job, "export")
        finally:
            copy.film.unlink(missing_ok=True)
        for note in notes:
            yield Said(text=note)
        (width, height), rate = as_written(wanted, (copy.cut.width, copy.cut.height), copy.cut.fps)
        told: tuple[str, ...] = ()
        if wanted.profile:
            told = warnings(wanted.profile, copy.cut.seconds, out, copy.cut.loudness, (width, height), copy.cut.fps)
        yield Exported(file=str(out), width=width, height=height, fps=rate, seconds=copy.cut.seconds, bytes=out.stat().st_size,
                       profile=wanted.profile.name if wanted.profile else "", warnings=told)


def delivered(cut: CutList, wanted: Delivery) -> CutList:
    """The cut list in the form asked for: shape, size and rate of the storyboard, framing, safe areas and loudness."""
    board = cut.storyboard
    other = board.but(aspect=wanted.aspect or board.aspect, resolution=wanted.resolution or board.resolution,
                      fps=rate_for(wanted, board.fps))
    same = other.size == board.size and other.fps == board.fps
    framing = cut.framing if same else wanted.framing
    return replace(cut, storyboard=other, framing=framing, safe=wanted.safe, loudness=wanted.loudness)


def named(folder: Path, board: Storyboard, wanted: Delivery) -> Path:
    """Where a copy goes when nobody says: the folder `exports` of the production, named after the film and what was asked for."""
    from director.studio.briefs import slug

    place = folder / "exports"
    place.mkdir(exist_ok=True)
    asked = [wanted.profile.name] if wanted.profile else []
    asked += [wanted.aspect.value.replace(":", "x")] if wanted.aspect and not wanted.profile else []
    asked += [wanted.resolution.value] if wanted.resolution and not wanted.profile else []
    asked += [f"{wanted.fps}fps"] if wanted.fps else []
    return place / ("-".join([slug(board.title), *asked]) + wanted.suffix)


def _cut(store: Store, cut: CutList, who: Crew) -> Steps[Event, None, Copy]:
    """The film in the shape asked for, put together anew; it is signed when it is written."""
    soundtrack = yield from production.soundtrack_of(store, cut, who)
    out = store.scratch(".mp4")
    made = yield from production.in_the_room(store, who, CutJob(who.editor, cut, soundtrack, out, store.cache, None, {}), "picture")
    return Copy(made, out)

"""Films a shot with an open text-to-video model on this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director.errors import FilmingFailed
from director.model import ShotRequest, digest
from director.roles import Capabilities, Footage, Report
from director.tools.generators.diffusion import enlarging
from director.tools.generators.diffusion.families import NEGATIVE, Family
from director.tools.generators.diffusion.libraries import installed, library
from director.tools.generators.diffusion.source import INDEX, Source, find
from director.tools.generators.diffusion.speed import Speed

if TYPE_CHECKING:
    from director.tools.generators.diffusion.calling import Made
    from director.tools.generators.diffusion.loading import Seat
    from director.tools.generators.diffusion.memory import Probe

REVISION = 3
"""Raise it when the same request and model give another take through this code."""

LOADING, FILMING = 0.05, 0.9
"""How far a take is when the model is loaded, and when the pictures are there."""


@dataclass(frozen=True)
class Diffusion:
    """A model for diffusers in a folder, or by its hub id from this computer's cache.

    model        folder or id; download: fetch what is missing of it
    steps        denoising steps, None = the pipeline's own (often 50); fewer are faster and rougher
    guidance     how closely it follows the words, None = the pipeline's own
    pixels       most pixels of a filmed frame, None = what the model was trained with; fewer are faster and need less memory
    threads      processor threads where there is no graphics card
    workers      how many processes may film with it at a time. With more than one they take turns, and each
                 gives the model's memory back after its take; with one the model stays loaded for the next shot
    speed        exact: the picture is that of plain diffusers; balanced and fast: nearly, and sooner (see `speed`)
    device       on what: cpu, cuda or cuda:N; "" = the graphics card where there is one
    probe        what memory there is, None = this machine's
    trusted      program code that the model brings may be run
    enlarger     weights of a GAN that makes pictures larger which were filmed smaller than the film (see `enlarging`)
    """

    model: str
    download: bool = False
    steps: int | None = None
    guidance: float | None = None
    pixels: int | None = None
    threads: int = 1
    workers: int = 1
    speed: Speed = "exact"
    device: str = ""
    probe: Probe | None = None
    name: str = "diffusion"
    trusted: bool = False
    enlarger: Path | None = None

    @cached_property
    def source(self) -> Source:
        """The model. Raises BadInput or Unavailable when it cannot be used."""
        return find(self.model, self.download, self.trusted)

    @cached_property
    def version(self) -> str:
        """Which model films, and how: part of every take's address. Raises what `source` raises."""
        pace = [] if self.speed == "exact" else [self.speed]
        larger = [] if self.enlarger is None else [enlarging.fingerprint(self.enlarger)]
        return f"{REVISION}-{digest([self.source.fingerprint, *self._pace, self.pixels, *pace, *larger])[:16]}"

    @property
    def _pace(self) -> tuple[int | None, float | None]:
        """Steps and guidance: as said, else as the model is best run, else None."""
        known = self.source.preset
        steps = self.steps if self.steps is not None or known is None else known.steps
        return steps, self.guidance if self.guidance is not None or known is None else known.guidance

    def capabilities(self) -> Capabilities:
        """Raises BadInput or Unavailable when the model, or the extra, is not there."""
        for name in ("diffusers", "torch"):
            installed(name)
        family, able = self.source.family, self.source.abilities
        return Capabilities(
            max_seconds=120.0 if able.stills else family.seconds, prompt_characters=min(4000, 4 * family.tokens),
            negative_prompt=family.negative, default_negative=NEGATIVE if family.negative else "", model=family.name,
            reads_prose=able.words, camera_is_separate=able.stills, motion=able.motion,
            references=able.references, keyframes="first" in able.materials, ends="last" in able.materials,
            alone=True, inputs=tuple(kind for kind, name in (("still", "first"), ("video", "clip")) if name in able.materials),
        )

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Write the take. Raises BadInput, Unavailable, FilmingFailed or StoreProblem, and whatever `report` raises."""
        from director.tools.generators.diffusion.loading import forget
        from director.tools.generators.diffusion.turns import turn

        report(0.0)
        if self.workers < 2:
            return self._film(request, out, report)
        with turn(self.source.folder / INDEX, report):
            try:
                return self._film(request, out, report)
            finally:
                forget()

    def _film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        import cv2

        from director.tools.generators.diffusion import calling, fitting, loading, materials, sounding
        from director.tools.generators.diffusion.memory import Here
        from director.tools.media import TakeWriter

        cv2.setNumThreads(1)
        family, able = self.source.family, self.source.abilities
        wish = self._wish(request, family)
        given = materials.given(request, able, wish, family.fps, out)
        here = Here(self.device)
        here.taken()
        seat = loading.seat(self.source, self.model, self.download, wish, self.probe or (here if self.device else None), self.speed)
        if seat.device == "cpu":
            library("torch").set_num_threads(self.threads)
        report(LOADING)
        called = partial(calling.call, request=request, family=family, wish=wish, given=given,
                         report=lambda done: report(LOADING + done * (FILMING - LOADING)))
        kind = able.kind_for(given.there)
        made, fitted = self._called(seat, kind, called)
        fitted = [here.missing, *fitted] if here.missing else fitted
        video, told = made.video, [*fitted, *self._notes(request, seat.loaded().kind(kind), made, seat.loaded().where, wish, given)]
        larger, how = self._larger(request, video, seat.device)
        if able.stills:
            return self._moved(request, larger(video[0]) if larger else video[0], [*told, *how], out, report)
        sound, said = sounding.fitted(made.sound, made.rate, request, len(video), family.fps)
        with TakeWriter(out, request.width, request.height, request.fps, request.frames, sound=sound) as writer:
            for index, picture in enumerate(fitting.fitted(video, request, family.fps, larger)):
                writer.write_bgr(picture)
                report(FILMING + (1 - FILMING) * (index + 1) / request.frames)
        notes = [*told, *how, *fitting.told(video, request, family.fps), *said]
        return Footage(request.frames, request.width, request.height, request.fps, notes=tuple(notes), sound=sound is not None)

    def _larger(self, request: ShotRequest, video: Any, device: str) -> tuple[Callable[[Any], Any] | None, list[str]]:
        """What enlarges the pictures where they are smaller than the film, and weights for it are set up; and what to say of it."""
        made = enlarging.enlarging(self.enlarger, device, video.shape[2:0:-1], (request.width, request.height))
        return (None, []) if made is None else ((lambda picture: made.enlarged(picture, device)), [made.note])

    def _moved(self, request: ShotRequest, picture: Any, notes: list[str], out: Path, report: Report) -> Footage:
        """A shot of the one picture that the model made: the camera moves in it, as it does in a photo."""
        import cv2
        import numpy as np

        from director.disk import sha256
        from director.model import Source as Shown
        from director.tools.generators.diffusion.fitting import whole
        from director.tools.generators.own.still import Still

        drawn = out.with_name(out.stem + ".drawn.png")
        try:
            np.asarray(cv2.imencode(".png", whole(picture))[1]).tofile(drawn)
            source = Shown(sha256=sha256(drawn), name="the picture", kind="still", file=str(drawn))
            taken = Still(self.name).film(request.but(source=source), out, lambda done: report(FILMING + (1 - FILMING) * done))
        finally:
            drawn.unlink(missing_ok=True)
        return replace(taken, notes=(*notes, "The model makes one picture; the camera moves in it, in depth.", *taken.notes))

    def _notes(self, request: ShotRequest, pipe: Any, made: Any, where: str, wish: Any, given: Any) -> list[str]:
        from director.tools.generators.diffusion.calling import unread

        family, count = self.source.family, len(made.video)
        what = f"{count} frames at {family.fps} a second" if count > 1 else f"a picture of {made.video.shape[2]}x{made.video.shape[1]}"
        notes = [f"Filmed by {self.source.label} ({family.name}): {what}, on {where}.",
                 self._settings(pipe, request, wish, given.there), *given.notes, unread(pipe, request.prompt, family), family.note,
                 f"Program code that the model brings was run, as you allowed: {', '.join(self.source.code)}." if self.source.code else ""]
        return [note for note in (*notes, self._licence()) if note]

    def _called(self, seat: Seat, kind: str, call: Callable[[Any], Made]) -> tuple[Made, list[str]]:
        """Call the pipeline of that kind as fast as is allowed; where memory runs out, once more with less. Gives what came of it, and
        what was done, for the person."""
        from director.tools.generators.diffusion import loading
        from director.tools.generators.diffusion.speed import quickened

        notes: list[str] = []
        with loading.out_of_memory_in_words():
            for last in (False, True):
                before = seat.where
                try:
                    pipe = seat.loaded().kind(kind)
                    with quickened(pipe, self.speed, seat.device) as quicker:
                        made = call(pipe)
                    return made, [*notes, *([f"Filmed {self.speed}: {quicker}."] if quicker else [])]
                except (MemoryError, RuntimeError) as error:
                    if last or not loading.ran_out(error):
                        raise
                pipe = None                      # the second try needs its memory
                if not seat.lowered():
                    raise FilmingFailed(loading.NO_MEMORY)
                notes = [f"The memory ran out on {before}; filmed once more with less."]
        raise AssertionError("the last try returns or raises")

    def _wish(self, request: ShotRequest, family: Family) -> Any:
        from director.tools.generators.diffusion.calling import Wish

        width, height = family.size_for(request.width, request.height, self.pixels)
        return Wish(family.frames_for(request.frames, request.fps), width, height, *self._pace)

    def _settings(self, pipe: Any, request: ShotRequest, wish: Any, given: frozenset[str]) -> str:
        """By which the same take can be made again."""
        state = f"revision {self.source.revision[:12]}" if self.source.revision else f"weights {self.source.fingerprint[:12]}"
        shown = [f"from {' and '.join(sorted(given))}"] if given else []
        said = [f"{name} {value:g}" for name, value in (("steps", wish.steps), ("guidance", wish.guidance)) if value is not None]
        libraries = ", ".join(f"{name} {installed(name)}" for name in ("diffusers", "transformers", "torch"))
        return ", ".join([f"{type(pipe).__name__}, {state}", *shown, *said, f"seed {request.seed}", libraries]) + "."

    def _licence(self) -> str:
        named = self.source.licence
        return f"The model's licence: {named}." if named else "The model's card names no licence; look it up before you publish."

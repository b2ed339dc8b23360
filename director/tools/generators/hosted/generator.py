"""A service as a generator: `runway:gen4.5`, `fal:fal-ai/pika/v2.2/text-to-video`, `fal:flux`, `videos:Wan-AI/Wan2.2-T2V-A14B`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from director import likeness
from director.errors import OverBudget
from director.gate import Medium, bring_in
from director.ledger import Ledger, State
from director.model import ShotRequest
from director.roles import Capabilities, Footage, Purse, Report
from director.tools.generators.hosted import prices
from director.tools.generators.hosted.ordering import FETCHED, Ordering, Pace
from director.tools.generators.hosted.service import Desk, Model, Order, Trouble

REVISION = "1"
"""Raise it when the same request gives another take through this code."""
PIECE = 1280
"""Pixels of the longer side of footage that is sent to be restyled; what comes back has that size."""


@dataclass(frozen=True)
class Hosted:
    """One model of one service. `price` is US dollars for a second where the user set one. Without a purse it orders nothing. `enlarger`:
    weights of a GAN that makes larger what comes smaller than the film; they are no part of a take's address, for other weights are no
    reason to pay for it again."""

    desk: Desk
    model: str
    name: str
    price: float | None = None
    purse: Purse | None = None
    pace: Pace = field(default_factory=Pace)
    version: str = REVISION
    admit: Callable[[Path, ShotRequest], Medium] | None = None       # None = through the media gate
    enlarger: Path | None = None

    @property
    def _takes(self) -> Model:
        return self.desk.model(self.model)

    def capabilities(self) -> Capabilities:
        takes = self._takes
        return Capabilities(
            camera_is_separate=takes.still, max_seconds=float(takes.lengths[-1]), prompt_characters=min(4000, takes.prompt), model=takes.family,
            negative_prompt=takes.negative, paid=self._rate() > 0, deterministic=False, keyframes=bool(takes.image),
            ends=takes.last, inputs=("still",) if takes.image else (), stages=takes.family == "synthesia", sources=takes.clip,
        )

    def estimate(self, request: ShotRequest) -> float:
        """US dollars."""
        return round(self._rate() * (1 if self._takes.still else self._takes.seconds_for(request.seconds)), 4)

    def paid_from(self, purse: Purse) -> Hosted:
        return replace(self, purse=purse)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """See roles.Service."""
        from director.tools.generators.hosted.conforming import conform, moved, picture_through_the_gate, through_the_gate

        still, report = self._takes.still, _rising(report)
        admit = self.admit or (picture_through_the_gate if still else through_the_gate)
        report(0.0)
        self._larger(request, (1, 1))                   # weights that cannot be used are told of before anything is paid
        raw, piece = out.with_suffix(".raw"), out.with_suffix(".piece.mp4")
        try:
            with Ledger(self._purse()) as ledger:
                clip = self._clip(request, piece)
                job, facts = self._ordering(request, ledger, clip).obtain(raw, report, lambda path: admit(path, request))

            def last(done: float) -> None:
                report(FETCHED + (1 - FETCHED) * done)

            larger, how = self._larger(request, (facts.width, facts.height))
            told = moved(raw, facts, request, out, last, self.name, larger) if still else conform(raw, facts, request, out, last, larger)
        finally:
            raw.unlink(missing_ok=True)
            piece.unlink(missing_ok=True)
        bill = "as billed" if job.cost is not None else "as reckoned; the service names no cost"
        notes = [f"Filmed by {self.name}, order {job.job[:60]}, ${job.charge:.2f} {bill}.", *how, *told]
        return Footage(request.frames, request.width, request.height, request.fps, cost=job.charge, notes=tuple(notes))

    def cancel(self, key: str) -> bool:
        """See roles.Service."""
        with Ledger(self._purse()) as ledger:
            job = ledger.latest(key)
            if job is None or job.state is not State.ORDERED:
                return False
            try:
                self.desk.cancel(job.job, self.model)
            except Trouble:
                return False
            return True

    def _larger(self, request: ShotRequest, size: tuple[int, int]) -> tuple[Callable[[Any], Any] | None, list[str]]:
        """What enlarges BGR pictures of that size (width, height) for the film, and what to say of it; None where nothing does."""
        if self.enlarger is None:
            return None, []
        from director.tools.generators.diffusion.enlarging import enlarging
        from director.tools.generators.diffusion.libraries import library
        from director.tools.generators.diffusion.memory import Here

        device = Here().device
        if device == "cpu":
            library("torch").set_num_threads(1)
        made = enlarging(self.enlarger, device, size, (request.width, request.height))
        return (None, []) if made is None else ((lambda picture: made.enlarged(picture[:, :, ::-1], device)[:, :, ::-1]), [made.note])

    def _rate(self) -> float:
        """US dollars a second."""
        if self.price is not None:
            return self.price
        listed = self.desk.price(self.model)
        return prices.UNKNOWN if listed is None else listed

    def _purse(self) -> Purse:
        if self.purse is None:
            raise OverBudget(f"{self.name} films for money, and no production pays for it. Film through a production.")
        return self.purse

    def _clip(self, request: ShotRequest, out: Path) -> Path | None:
        """The piece of the person's footage that is to be restyled, at `out`; None where there is none, or the model restyles none.
        Raises BadInput when it cannot be used."""
        source = request.source
        if source is None or source.kind != "video" or not self._takes.clip:
            return None
        bring_in(Path(source.file), out, "video", start=source.start, seconds=min(request.seconds, self._takes.lengths[-1]),
                 most=PIECE, fps=request.fps)
        return out

    def _ordering(self, request: ShotRequest, ledger: Ledger, clip: Path | None) -> Ordering:
        takes = self._takes
        photo = request.source.file if request.source is not None and request.source.kind == "still" and takes.image else ""
        first = request.first.file if request.first else photo
        order = Order("", _worded(request), takes.seconds_for(request.seconds), clip=clip, first=Path(first) if first else None,
                      last=Path(request.last.file) if request.last and takes.last else None)
        return Ordering(self.desk, self.model, self.name, ledger, self.pace, request.key(self.name, self.version), order,
                        self.estimate(request), partial(likeness.leaving, ledger.purse.folder, request, self.name))


def _rising(report: Report) -> Report:
    """Progress that never falls back, though what is asked of a service may."""
    most = 0.0

    def rising(done: float) -> None:
        nonlocal most
        most = max(most, done)
        report(most)

    return rising


def _worded(request: ShotRequest) -> ShotRequest:
    """With the look that footage is to get at the head of the words."""
    look = request.source.look if request.source else ""
    return request if not look or look.lower() in request.prompt.lower() else request.but(prompt=f"{look}: {request.prompt}"[:4000])

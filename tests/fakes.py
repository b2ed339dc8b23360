"""Small stand-ins for the roles, and jobs for executors. Everything here can be pickled by reference.

`Painter` "films" a few bytes that follow from the request, so that takes are real files with real hashes and cost
nothing; it notes every take it makes in a ledger, as a service would on its bill.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from director.errors import DirectorError, FilmingFailed, ModelFailed
from director.executors.wire import from_words, in_words
from director.model import Brief, Character, Cut, Finding, Review, Shot, ShotRequest, Storyboard, digest
from director.production import Crew
from director.roles import Capabilities, CutList, Done, Footage, Job, Mend, Progress, Refinement, Report, Soundtrack
from director.vocabulary import Fault, Resolution


def a_storyboard(shots: int = 3, **changes: Any) -> Storyboard:
    """A small film about Mo the cat, one second a shot."""
    made = tuple(Shot(id=f"s{n}", duration=1.0, characters=("Mo",), prompt=f"Mo does thing number {n}") for n in range(1, shots + 1))
    cast = (Character(name="Mo", description="Mo, a small grey cat"), Character(name="Bo", description="Bo, a dog in no shot"))
    whole = Storyboard(title="Mo", resolution=Resolution.P720, characters=cast, shots=made)
    return whole.but(**changes) if changes else whole


@dataclass(frozen=True)
class Painter:
    """A generator. Shots in `frozen` come out frozen until the prompt asks for movement, those in `hopeless` always."""

    ledger: Path | None = None
    frozen: tuple[str, ...] = ()
    hopeless: tuple[str, ...] = ()
    breaking: tuple[str, ...] = ()
    paid: bool = False
    name: str = "painter"
    version: str = "1"

    def capabilities(self) -> Capabilities:
        return Capabilities(paid=self.paid)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        report(0.5)
        if request.shot in self.breaking:
            raise FilmingFailed("The paint ran out.")
        still = request.shot in self.hopeless or (request.shot in self.frozen and "movement" not in request.prompt)
        out.write_bytes((("FROZEN " if still else "MOVING ") + digest(request.model_dump(mode="json", exclude={"shot"}))).encode() * 20)
        if self.ledger:
            with self.ledger.open("a") as ledger:
                ledger.write(f"{request.shot} {request.seed}\n")
        report(1.0)
        return Footage(request.frames, request.width, request.height, request.fps)


@dataclass(frozen=True)
class Deadly(Painter):
    """A painter whose worker process dies over one shot."""

    name: str = "deadly"
    victim: str = "s1"

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        if request.shot == self.victim:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().film(request, out, report)


@dataclass(frozen=True)
class Watcher:
    """A critic that believes what is written in the file. The score depends on the seed, so that takes differ."""

    name: str = "watcher"
    version: str = "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        findings: tuple[Finding, ...] = ()
        if take.read_bytes().startswith(b"FROZEN"):
            findings = (Finding(kind=Fault.FROZEN, start=0, end=1, first_frame=0, last_frame=23, severity=0.9, sentence="Nothing moves."),)
        score = (request.seed % 100) / 200 if findings else 1.0
        return Review(take=sha256, critic=self.name, version=self.version, score=score, passed=not findings, findings=findings)


@dataclass(frozen=True)
class Author:
    """A screenwriter that always writes the same."""

    storyboard: Storyboard = field(default_factory=a_storyboard)
    name: str = "author"

    def plan(self, brief: Brief) -> Storyboard:
        title = brief.title or self.storyboard.title
        return self.storyboard.but(title=title, story=brief.story[:4000], seed=brief.seed, generator=brief.generator)


@dataclass(frozen=True)
class Blocked:
    """A screenwriter whose model does not answer."""

    name: str = "blocked"

    def plan(self, brief: Brief) -> Storyboard:
        raise ModelFailed("The language model did not answer.")


@dataclass(frozen=True)
class Plain:
    """A refiner that takes the prompt as it is."""

    def refine(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Refinement:
        return Refinement(prompt=shot.prompt)


@dataclass(frozen=True)
class Hummer:
    """A composer."""

    version: str = "1"

    def score(self, cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path, report: Report) -> Soundtrack:
        out.write_bytes(f"hum {timeline} {seconds}".encode())
        report(1.0)
        return Soundtrack(out, seconds, -14.0, -1.0, ("hummed",))


@dataclass(frozen=True)
class Splicer:
    """An editor that puts the takes' bytes one after the other."""

    version: str = "1"

    def timeline(self, cut: CutList) -> tuple[tuple[tuple[float, float], ...], float]:
        ends = [sum(clip.take.frames for clip in cut.clips[:n]) / cut.storyboard.fps for n in range(len(cut.clips) + 1)]
        return tuple(pairwise(ends)), ends[-1]

    def assemble(self, cut: CutList, soundtrack: Soundtrack | None, out: Path, cache: Path, report: Report) -> Cut:
        sound = soundtrack.path.read_bytes() if soundtrack else b""
        out.write_bytes(b"\n".join([cut.storyboard.title.encode(), *(clip.path.read_bytes() for clip in cut.clips), sound]))
        report(1.0)
        frames = sum(clip.take.frames for clip in cut.clips)
        width, height = cut.storyboard.size
        return Cut(sha256="0" * 64, seconds=frames / 24, frames=frames, width=width, height=height, fps=24, loudness=-14.0,
                   true_peak=-1.0, copied_frames=frames, encoded_frames=0)


class InPlace:
    """An executor without processes: one job after the other, here."""

    name = "in place"

    def run(self, jobs: Iterable[Job[Any]]) -> Iterator[Progress | Done]:
        for number, job in enumerate(jobs):
            told: list[float] = []
            try:
                done = Done(number, result=job(told.append))
            except (DirectorError, OSError, RuntimeError, KeyError) as error:
                done = Done(number, error=from_words(*in_words(error)))
            yield from (Progress(number, fraction) for fraction in told)
            yield done


def a_crew(painter: Painter | None = None, **others: Any) -> Crew:
    """A whole crew of stand-ins. The painter goes by the name of the built-in generator."""
    parts: dict[str, Any] = {
        "screenwriter": Author(), "refiner": Plain(), "generators": {"animatic": painter or Painter()}, "critic": Watcher(),
        "composer": Hummer(), "editor": Splicer(), "executor": InPlace(), **others,
    }
    return Crew(**parts)


# -- jobs for executors


@dataclass(frozen=True)
class Double:
    """Reports half way, prints in three ways, gives 2 n."""

    n: int

    def __call__(self, report: Report) -> int:
        report(0.5)
        print("a stray print", flush=True)
        os.write(1, b"\x00\x00\x00\x05stray bytes")
        return self.n * 2


@dataclass(frozen=True)
class WhoAmI:
    """Gives the process it ran in."""

    def __call__(self, report: Report) -> int:
        return os.getpid()


@dataclass(frozen=True)
class Notes:
    """Leaves a file, and a mess in what it answers."""

    path: Path

    def __call__(self, report: Report) -> Any:
        report(0.5)
        self.path.write_text("noted")
        return threading.Lock()


@dataclass(frozen=True)
class Breaks:
    """Fails with an error of our own tree."""

    def __call__(self, report: Report) -> None:
        raise FilmingFailed("The paint ran out.")


class ServiceError(RuntimeError):
    """An exception as SDKs have them: it cannot be unpickled and knows a secret."""

    def __init__(self, message: str, key: str) -> None:
        super().__init__(message)
        self.key = key


@dataclass(frozen=True)
class BreaksStrangely:
    """Fails with a foreign exception."""

    def __call__(self, report: Report) -> None:
        raise ServiceError("the far end hung up", key="sk-secret")


@dataclass(frozen=True)
class GivesTheUnpicklable:
    """Its result cannot cross."""

    def __call__(self, report: Report) -> Any:
        return threading.Lock()


@dataclass(frozen=True)
class IsKilled:
    """Ends as a process does when memory runs out."""

    def __call__(self, report: Report) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class NeverEnds:
    """Starts a child, notes both processes in a file, says so, and hangs."""

    note: Path

    def __call__(self, report: Report) -> None:
        import subprocess
        import sys

        child = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
        whole = self.note.with_suffix(".part")
        whole.write_text(f"{os.getpid()} {child.pid}")
        whole.rename(self.note)
        report(1.0)
        signal.pause()


# -- takes that go wrong in given ways

Plan = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Botcher:
    """A generator whose takes have the faults that are written in `faults`: for each take in turn (kind, severity), the last one
    again and again. What it wrote is in the file; `cured_by` is what a request must have for a take without faults."""

    faults: tuple[Plan, ...]
    ledger: Path
    cured_by: str = ""
    capable: Capabilities = field(default_factory=Capabilities)
    name: str = "botcher"
    version: str = "1"

    def capabilities(self) -> Capabilities:
        return self.capable

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        done = self.ledger.read_text().splitlines() if self.ledger.exists() else []
        mine = [line for line in [*done, f"{request.shot} {request.seed}"] if line.startswith(f"{request.shot} ")]
        seeds = list(dict.fromkeys(line.split()[1] for line in mine))
        made = seeds.index(str(request.seed))                    # a take that was lost on its way home comes out the same again
        asked = request.model_dump_json(exclude={"after"})
        plan = () if self.cured_by and self.cured_by in asked else self.faults[min(made, len(self.faults) - 1)]
        self.ledger.write_text("\n".join([*done, f"{request.shot} {request.seed} {request.frames}"]) + "\n")
        out.write_text("\n".join(f"{kind} {severity}" for kind, severity in plan) + "\n\n" + asked)
        report(1.0)
        return Footage(request.frames, request.width, request.height, request.fps)


@dataclass(frozen=True)
class Reader:
    """A critic that reads the faults which `Botcher` wrote, of the whole take."""

    name: str = "reader"
    version: str = "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        words = [line.rsplit(" ", 1) for line in take.read_text().split("\n\n")[0].splitlines()]
        last = request.frames - 1
        findings = tuple(
            Finding(kind=Fault(kind), start=0, end=1, first_frame=1, last_frame=last, severity=float(bad), sentence=f"There is {kind}.")
            for kind, bad in words)
        score = min((1 - finding.severity for finding in findings), default=1.0)
        return Review(take=sha256, critic=self.name, version=self.version, score=score, findings=findings,
                      passed=all(finding.severity < 0.5 for finding in findings))


@dataclass
class Unhappy:
    """A critic that finds the same fault in every take."""

    kind: Fault = Fault.MORPH
    name: str = "unhappy"
    version: str = "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        fault = Finding(kind=self.kind, start=0, end=1, first_frame=1, last_frame=9, severity=0.9, sentence="It will not do.")
        return Review(take=sha256, critic=self.name, version=self.version, score=0.1, passed=False, findings=(fault,))


@dataclass(frozen=True)
class Tailor:
    """A repairer that strikes out the faults which can be repaired; `hands` False: it always gives up."""

    hands: bool = True
    name: str = "tailor"
    version: str = "1"

    def repair(self, take: Path, mends: tuple[Mend, ...], out: Path, report: Report) -> Footage:
        if not self.hands:
            raise FilmingFailed("The needle broke.")
        words = take.read_text().split("\n\n")[-1]
        out.write_text("\n\nmended " + words)
        asked = ShotRequest.model_validate_json(words)
        slow = next((mend.last + 1 for mend in mends if mend.what == "slow"), asked.frames)
        return Footage(slow, asked.width, asked.height, asked.fps, notes=("Repaired: " + ", ".join(mend.what for mend in mends),))

    def picture(self, take: Path, number: int, out: Path) -> None:
        out.write_bytes(f"picture {number} of {digest(take.read_text())}".encode())

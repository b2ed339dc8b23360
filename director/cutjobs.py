"""The jobs of the cutting room: the sound, and the picture with it, signed."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from director.disk import sha256
from director.model import Cut
from director.roles import Composer, CutList, Editor, Executor, Generator, Origin, Prepares, Report, Signer, Soundtrack


class Ahead(Protocol):
    """What an editor makes before the cut, into its cache."""

    def draw(self) -> None:
        """What can be drawn while the sound is made."""
        ...

    def hear(self, soundtrack: Soundtrack) -> None:
        """The sound as it will stand in the film; the picture may still be drawn then."""
        ...


@dataclass(frozen=True)
class Early:
    """Implements Ahead for editors that can do so."""

    editor: Any
    cut: CutList
    cache: Path

    def draw(self) -> None:
        self.editor.draw(self.cut, self.cache)

    def hear(self, soundtrack: Soundtrack) -> None:
        self.editor.hear(self.cut, soundtrack, self.cache)


def ahead(editor: Editor, cut: CutList, cache: Path) -> Ahead | None:
    """What that editor can make before the cut; None where it makes all at once."""
    return Early(editor, cut, cache) if hasattr(editor, "draw") and hasattr(editor, "hear") else None


@dataclass(frozen=True)
class ScoreJob:
    """Make the sound, in a worker; `ahead` is made beside it. What goes wrong there is said when its turn comes, in the cut."""

    composer: Composer
    cut: CutList
    timeline: tuple[tuple[float, float], ...]
    seconds: float
    out: Path
    ahead: Ahead | None = None

    def __call__(self, report: Report) -> Soundtrack:
        with ThreadPoolExecutor(2) as beside:
            if self.ahead is not None:
                beside.submit(self.ahead.draw)
            made = self.composer.score(self.cut, self.timeline, self.seconds, self.out, report)
            if self.ahead is not None:
                beside.submit(self.ahead.hear, made)
            return made


@dataclass(frozen=True)
class Rehearsal:
    """Make the sound of a film once more, for nobody: its notes, noises and takes are at hand then when it is changed."""

    job: ScoreJob

    def __call__(self, report: Report) -> None:
        try:
            self.job(lambda fraction: None)         # nobody listens
        finally:
            self.job.out.unlink(missing_ok=True)


def rehearse(room: Executor | None, composer: Composer, editor: Editor, cut: CutList, out: Path, cache: Path) -> None:
    """Have a room that waits for a first change rehearse the film as it stands; `out` is a name that may be used for that."""
    if hasattr(room, "rehearse"):
        timeline, seconds = editor.timeline(cut)
        cast(Prepares, room).rehearse(Rehearsal(ScoreJob(composer, cut, timeline, seconds, out, ahead(editor, cut, cache))))


@dataclass(frozen=True)
class CutJob:
    """Make the picture, join it with the sound and sign the film, in a worker."""

    editor: Editor
    cut: CutList
    soundtrack: Soundtrack
    out: Path
    cache: Path
    signer: Signer | None
    origins: Mapping[str, Origin]

    def __call__(self, report: Report) -> Cut:
        cut = self.editor.assemble(self.cut, self.soundtrack, self.out, self.cache, report)
        if self.signer is not None:
            signed = self.out.with_name(f"signed-{self.out.name}")
            self.signer.sign(self.cut, self.origins, self.out, signed)
            signed.replace(self.out)
        return cut.but(sha256=sha256(self.out))


def origins(cut: CutList, generators: Mapping[str, Generator]) -> dict[str, Origin]:
    """What the pictures of each generator in the film are. One that is no longer here is taken for a trained model."""
    names = {clip.take.generator for clip in cut.clips}
    return {name: generators[name].capabilities().origin if name in generators else Origin.TRAINED for name in names}

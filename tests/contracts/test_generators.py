"""The exam of roles.Generator: every generator films what was asked for, tells how far it is, stops, and travels."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
import tiny_families
import tiny_models
from loopback_videos import MODELS, PACE, serving
from media_cases import clip, photo
from test_hosted import SAID, a_clip, plainly

from director.errors import Stopped
from director.model import Anchor, ShotRequest, Source, Speech
from director.roles import Footage, Generator, Origin, Purse
from director.tools.generators.animatic.generator import Animatic
from director.tools.generators.animatic.picture import Pictures
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.hosted.generator import Hosted
from director.tools.generators.own.footage import OwnFootage
from director.tools.generators.own.handed import Handed
from director.tools.generators.own.redrawn import Redrawn
from director.tools.generators.own.still import Still
from director.tools.media import probe, read_bgr

REQUEST = ShotRequest(shot="s1", prompt="A fox walks across a meadow", location="meadow", seed=3, width=160, height=90, fps=24, frames=12)


@dataclass(frozen=True)
class Showing:
    """A generator that is given something in every shot: the person's own material, or somebody who speaks."""

    maker: Any
    source: Source | None = None
    speech: tuple[Speech, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(object.__getattribute__(self, "maker"), name)

    def film(self, request: ShotRequest, out: Path, report: Callable[[float], None]) -> Footage:
        return cast(Footage, self.maker.film(request.but(source=self.source, speech=self.speech), out, report))


def own_clip(folder: Path) -> Source:
    clip(folder / "own.mp4", "testsrc=s=320x180:d=1:r=25")
    return Source(sha256="1" * 64, name="own.mp4", kind="video", file=str(folder / "own.mp4"))


def own_photo(folder: Path) -> Source:
    photo(folder / "own.png")
    return Source(sha256="2" * 64, name="own.png", kind="still", file=str(folder / "own.png"))


def at_a_service(folder: Path, name: str, admit: Any = None) -> Any:
    """A service on a loopback server that lives as long as the tests; through the media gate unless `admit` takes its place."""
    server = SERVERS.enter_context(serving(a_clip(folder)))
    made = Hosted(server.desk(name), MODELS[name], f"{name}:{MODELS[name]}", 0.1, Purse(folder, 100.0), PACE, admit=admit)
    return Showing(made, speech=(SAID,)) if name == "synthesia" else made


MAKERS: dict[str, Callable[[Path], object]] = {
    "animatic": lambda folder: cast(Generator, Animatic()),
    "stills": lambda folder: Pictures(),
    "diffusion": lambda folder: Diffusion(str(tiny_models.wan(folder / "wan")), steps=2),
    "diffusion over footage": lambda folder: Showing(Diffusion(str(tiny_families.wan_v2v(folder / "wan")), steps=2), own_clip(folder)),
    "diffusion of a picture": lambda folder: Diffusion(str(tiny_families.stable_diffusion(folder / "sd")), steps=2, pixels=64 * 64),
    "footage": lambda folder: Showing(OwnFootage(), own_clip(folder)),
    "still": lambda folder: Showing(Still(), own_photo(folder)),
    "restyle": lambda folder: Showing(Redrawn(), own_clip(folder).but(look="ink")),
    "handoff": lambda folder: Showing(Handed(), own_photo(folder).but(made="midjourney")),
    "service": lambda folder: at_a_service(folder, "fal"),
    **{name: partial(at_a_service, name=name, admit=plainly) for name in MODELS if name != "fal"},
}
SERVERS = ExitStack()
ALIKE = 2.0                       # mean difference of two films of the same request, in steps of 255: threads may round differently


@dataclass
class Filmed:
    footage: Footage
    path: Path
    told: list[float] = field(default_factory=list)

    def pictures(self) -> Any:
        return np.stack(list(read_bgr(self.path))).astype(np.float32)


@pytest.fixture(scope="module", params=list(MAKERS.values()), ids=list(MAKERS))
def generator(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Generator:
    request.addfinalizer(SERVERS.close)
    return cast(Generator, request.param(tmp_path_factory.mktemp("model")))


@pytest.fixture(scope="module")
def take(generator: Generator, tmp_path_factory: pytest.TempPathFactory) -> Filmed:
    path, told = tmp_path_factory.mktemp("takes") / "take.mp4", list[float]()
    return Filmed(generator.film(REQUEST, path, told.append), path, told)


def test_says_who_it_is_and_what_it_takes(generator: Generator) -> None:
    assert generator.name and generator.version
    takes = generator.capabilities()
    assert takes.max_seconds > 0 and takes.prompt_characters > 0
    assert takes.negative_prompt or not takes.default_negative


def test_the_take_is_what_was_asked_for_and_decodes_whole(take: Filmed) -> None:
    facts = probe(take.path)
    assert facts.complete and (facts.codec, facts.pixel_format) == ("h264", "yuv420p")
    assert (facts.frames, facts.width, facts.height, facts.fps) == (12, 160, 90, 24)
    assert (take.footage.frames, take.footage.width, take.footage.height, take.footage.fps) == (12, 160, 90, 24)
    assert all(note and len(note) <= 300 for note in take.footage.notes)


def test_who_takes_keyframes_begins_and_ends_on_them(generator: Generator, take: Filmed, tmp_path: Path) -> None:
    able = generator.capabilities()
    if not able.keyframes or able.origin is Origin.TRAINED:
        pytest.skip("takes no keyframes, or comes as near to them as its model can")
    pin = Anchor(sha256="0" * 64, file=str(take.path))                 # a clip: gone on from, and led up to
    asked, path = REQUEST.but(prompt="A red boat at sea", location="sea", first=pin, last=pin), tmp_path / "pinned.mp4"
    first, middle, last = Filmed(generator.film(asked, path, lambda done: None), path).pictures()[[0, 6, -1]]
    pairs = (first, take.pictures()[-1]), (last, take.pictures()[0]), (middle, take.pictures()[6])
    away = [float(np.abs(a - b).mean()) for a, b in pairs]
    assert max(away[:2]) < 6 < 12 < away[2]


def test_progress_rises_to_one(take: Filmed) -> None:
    assert len(take.told) >= 3 and take.told[-1] == pytest.approx(1.0)
    assert all(0 <= before <= after <= 1 for before, after in pairwise(take.told))


def test_the_same_request_gives_the_same_picture_even_from_a_copy(generator: Generator, take: Filmed, tmp_path: Path) -> None:
    copy = pickle.loads(pickle.dumps(generator))
    assert (copy.name, copy.version) == (generator.name, generator.version)
    again = Filmed(copy.film(REQUEST.but(shot="s2"), tmp_path / "again.mp4", lambda done: None), tmp_path / "again.mp4")
    assert np.abs(take.pictures() - again.pictures()).mean() < ALIKE


def test_a_stop_flies_at_once_and_leaves_no_take(generator: Generator, tmp_path: Path) -> None:
    told = []

    def stop(done: float) -> None:
        told.append(done)
        if done >= 0.3:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        generator.film(REQUEST, tmp_path / "take.mp4", stop)
    assert told[-1] >= 0.3 and all(done < 0.3 for done in told[:-1])
    assert list(tmp_path.iterdir()) == []


def test_films_upright_pictures_and_other_rates(generator: Generator, tmp_path: Path) -> None:
    tall = REQUEST.but(width=64, height=96, fps=30, frames=7)
    generator.film(tall, tmp_path / "tall.mp4", lambda done: None)
    facts = probe(tmp_path / "tall.mp4")
    assert facts.complete and (facts.frames, facts.width, facts.height, facts.fps) == (7, 64, 96, 30)

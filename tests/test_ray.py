"""Filming by Ray: what is promised beyond the exam of every executor (tests/contracts). The tests that start Ray are skipped without it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import pytest
from fakes import Double, InPlace, Painter, WhoAmI, a_crew, a_storyboard
from pydantic import SecretStr

from director import studio
from director.errors import BadInput, FilmingFailed, Unavailable
from director.events import Assembled, Failed, Filmed, Reviewed
from director.executors.ray import Hub, RayExecutor, Sent
from director.executors.wire import sealed
from director.filming import FilmJob
from director.model import ShotRequest
from director.production import produce
from director.roles import Done, Generator, Job, Report
from director.settings import Settings, without_secrets
from director.store import Store

needs_ray = pytest.mark.skipif(find_spec("ray") is None, reason="Ray is not installed")


@dataclass(frozen=True)
class HoldsAKey:
    key: SecretStr = field(default_factory=lambda: SecretStr("sk-canary"))

    def __call__(self, report: Report) -> None:
        raise AssertionError("it must not be sent")


@dataclass(frozen=True)
class Surroundings:
    """Gives what can be seen from where it runs."""

    def __call__(self, report: Report) -> tuple[dict[str, str], str]:
        return dict(os.environ), os.getcwd()


@dataclass(frozen=True)
class LosesItsMachine:
    """Ends the process of Ray that it runs for, the first time."""

    note: Path

    def __call__(self, report: Report) -> str:
        if not self.note.exists():
            self.note.touch()
            os.kill(os.getppid(), signal.SIGKILL)
            signal.pause()
        return "done"


@dataclass(frozen=True)
class Loses(Painter):
    """A painter that loses its machine while it films the first shot."""

    note: Path = Path()

    def film(self, request: ShotRequest, out: Path, report: Report) -> Any:
        if request.shot == "s1":
            LosesItsMachine(self.note)(report)
        return super().film(request, out, report)


def done(hub: Hub, *jobs: Job[Any]) -> list[Done]:
    return sorted((message for message in RayExecutor(hub).run(jobs) if isinstance(message, Done)), key=lambda each: each.job)


@pytest.fixture(scope="module")
def hub() -> Iterator[Hub]:
    hub = Hub("", 1, 10.0)
    yield hub
    hub.close()


def test_what_holds_a_key_is_not_packed() -> None:
    with pytest.raises(Exception, match="holds a key"):
        sealed(HoldsAKey())
    sealed(HoldsAKey(SecretStr("")))
    critic = studio.crew(Settings.load({"OPENAI_API_KEY": "sk-canary", "DIRECTOR_VISION_MODEL": "eyes", "DIRECTOR_EXECUTOR": "ray"})).critic
    with pytest.raises(Exception, match="holds a key"):
        sealed(critic)
    assert b"sk-canary" not in sealed(studio.crew(Settings.load({"OPENAI_API_KEY": "sk-canary"})).critic)


def test_keys_are_taken_out_of_the_environment() -> None:
    given = {"OPENAI_API_KEY": "a", "GEMINI_API_KEY": "b", "ANTHROPIC_API_KEY": "c", "SLACK_BOT_TOKEN": "d", "FAL_KEY": "e", "HOME": "/h"}
    assert without_secrets(given) == {"HOME": "/h"}


def test_a_machine_that_does_not_see_the_production_or_has_another_version_says_so(tmp_path: Path) -> None:
    request = ShotRequest(shot="s1", prompt="Mo sits", width=320, height=180, frames=24)
    job = FilmJob(cast(Generator, Painter()), None, request, tmp_path / "gone" / "take.mp4")
    with pytest.raises(Unavailable, match="does not see the folder"):
        Sent(sealed(job), str(tmp_path), "1")(print)
    with pytest.raises(Unavailable, match="another version"):
        Sent(sealed(job), str(tmp_path), "2")(print)


def test_a_critic_with_a_key_looks_at_home(tmp_path: Path) -> None:
    home, away = Noting(), Noting()
    crew = a_crew(executor=away, cutting_room=InPlace(), waiting_room=home, seen_at_home=True)
    with Store.open(tmp_path / "film") as store:
        events = list(produce(store, a_storyboard(2), crew))
    assert isinstance(events[-1], Assembled) and sum(isinstance(event, Reviewed) for event in events) == 2
    assert away.seen == ["FilmJob without a critic"] * 2 and home.seen == ["ReviewJob"] * 2


def test_the_setting_knows_ray_and_the_address_of_a_cluster() -> None:
    assert [Settings.load({"DIRECTOR_EXECUTOR": each}).executor for each in ("ray", "ray:auto", "ray:10.0.0.5:6379")]
    with pytest.raises(BadInput, match="DIRECTOR_EXECUTOR"):
        Settings.load({"DIRECTOR_EXECUTOR": "ray:$(reboot)"})


@pytest.mark.skipif(find_spec("ray") is not None, reason="for those who have not installed it")
def test_without_ray_the_extra_is_named() -> None:
    with pytest.raises(Unavailable, match=r"film-director\[ray\]"):
        done(Hub("", 1, 10.0), Double(1))


@needs_ray
def test_a_film_by_ray_is_the_same_film(hub: Hub, tmp_path: Path) -> None:
    made = []
    for name, room in (("far", RayExecutor(hub)), ("here", InPlace())):
        with Store.open(tmp_path / name) as store:
            assert isinstance(list(produce(store, a_storyboard(2), a_crew(executor=room, cutting_room=InPlace())))[-1], Assembled)
            made.append((store.folder / "final.mp4").read_bytes())
    assert made[0] == made[1]


@needs_ray
def test_what_is_lost_is_filmed_once_more_elsewhere_and_the_rest_goes_on(hub: Hub, tmp_path: Path) -> None:
    crew = a_crew(Loses(note=tmp_path / "note"), executor=RayExecutor(hub), cutting_room=InPlace())
    with Store.open(tmp_path / "film") as store:
        events = list(produce(store, a_storyboard(2), crew))
    assert [event.sentence for event in events if isinstance(event, Failed)] == [
        "Shot s1 could not be filmed. The machine or the process that did it was lost (ActorDiedError). It is tried once more."]
    assert sorted(event.take.shot for event in events if isinstance(event, Filmed)) == ["s1", "s2"] and isinstance(events[-1], Assembled)


@needs_ray
def test_neither_keys_nor_the_folder_of_the_user_get_to_where_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "requests.py").write_text("open('run', 'w')")                    # what Ray would import from there
    (tmp_path / "director.py").write_text("open('run', 'w')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FAL_KEY", "sk-canary")
    hub = Hub("", 1, 10.0)
    seen, refused, who = done(hub, Surroundings(), HoldsAKey(), WhoAmI())
    hub.close()
    environment, place = seen.result
    assert "sk-canary" not in environment.values() and Path(place).samefile(tmp_path) and not (tmp_path / "run").exists()
    assert isinstance(refused.error, FilmingFailed) and "key" in str(refused.error)
    with pytest.raises(ProcessLookupError):
        os.kill(who.result, 0)


class Noting(InPlace):
    """Notes what jobs it is given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def run(self, jobs: Any) -> Any:
        given = list(jobs)
        self.seen += [type(job).__name__ + (" without a critic" if getattr(job, "critic", job) is None else "") for job in given]
        return super().run(given)

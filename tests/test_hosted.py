"""Hosted services through their real SDKs against loopback servers: filmed, paid once, whatever goes wrong."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from loopback_videos import ACCOUNTS, KEY, LISTS, MODELS, NAMES_COSTS, PACE, Server, serving
from media_cases import photo

from director import likeness
from director.errors import BadInput, DirectorError, FilmingFailed, NeedsAnswer, OverBudget, Refused, Stopped, Unavailable
from director.gate import Medium
from director.ledger import Ledger, State
from director.model import Anchor, Camera, ShotRequest, Source, Speech, Uttered
from director.network import Broken
from director.roles import Purse, Service
from director.tools.generators.hosted.generator import Hosted
from director.tools.generators.hosted.ordering import Pace
from director.tools.media import TakeWriter, probe, read_bgr
from director.vocabulary import Move

SAID = Speech(words=(Uttered(text="Hello", start=0, end=0.4), Uttered(text="there", start=0.5, end=0.9)))
REQUEST = ShotRequest(shot="s1", prompt="A fox walks across a meadow", seed=3, width=128, height=72, fps=24, frames=12, speech=(SAID,))
NOTHING = lambda done: None  # noqa: E731


def a_clip(folder: Path) -> bytes:
    """A short video as services deliver them: another size and rate than a film's."""
    path = folder / "clip.mp4"
    with TakeWriter(path, 160, 96, 16, 16) as take:
        for frame in range(16):
            take.write_bgr(np.full((96, 160, 3), 12 * frame, np.uint8))
    return path.read_bytes()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return a_clip(tmp_path_factory.mktemp("clip"))


@pytest.fixture
def server(clip: bytes) -> Iterator[Server]:
    with serving(clip) as made:
        yield made


@pytest.fixture(params=list(MODELS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def plainly(path: Path, request: ShotRequest) -> Medium:
    """The media gate without its process, for speed."""
    try:
        facts = probe(path)
    except BadInput as error:
        raise Broken(str(error)) from None
    if not facts.complete:
        raise Broken(facts.problem)
    return Medium("video", facts.width, facts.height, facts.seconds, facts.fps, facts.frames)


def hosted(server: Server, name: str, folder: Path, most: float | None = 10.0, price: float | None = 0.1,
           timeout: float = 10.0) -> Hosted:
    return Hosted(server.desk(name, timeout=timeout), MODELS[name], f"{name}:{MODELS[name]}", price, Purse(folder, most), PACE,
                  admit=plainly)


def filmed(generator: Service, folder: Path, request: ShotRequest = REQUEST) -> Any:
    out = folder / "take.mp4"
    out.unlink(missing_ok=True)
    footage = generator.film(request, out, NOTHING)
    facts = probe(out)
    assert facts.complete and (facts.frames, facts.width, facts.height, facts.fps) == (12, 128, 72, 24)
    return footage


def nobodys(folder: Path, sha256: str) -> None:
    """Say that no real person is in a file."""
    (folder / "tmp").mkdir(exist_ok=True)
    likeness.enter(folder, likeness.confirmed(sha256, "own", "", (), "", "Eva"))


def jobs(folder: Path) -> Any:
    with Ledger(Purse(folder)) as ledger:
        return ledger.jobs()


def test_films_what_was_asked_and_says_what_it_cost(server: Server, name: str, tmp_path: Path) -> None:
    generator = hosted(server, name, tmp_path)
    footage = filmed(generator, tmp_path)
    assert server.charged == 1 and isinstance(generator, Service)
    assert footage.cost == pytest.approx(0.2 if name in NAMES_COSTS else generator.estimate(REQUEST))
    assert [(job.state, job.key, job.shot) for job in jobs(tmp_path)] == [(State.DELIVERED, REQUEST.key(generator.name, "1"), "s1")]
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix in (".raw", ".mp4")) == ["take.mp4"]


def test_what_came_goes_through_the_media_gate(server: Server, tmp_path: Path) -> None:
    generator = replace(hosted(server, "runway", tmp_path), admit=None)
    footage = filmed(generator, tmp_path)
    assert any("scaled to 128x72" in note for note in footage.notes)
    server.clip = server.clip[:-200]
    with pytest.raises(FilmingFailed, match="no whole video"):
        filmed(generator, tmp_path, REQUEST.but(seed=9))
    assert server.charged == 2


def test_footage_is_sent_to_be_restyled(server: Server, tmp_path: Path) -> None:
    (tmp_path / "own.mp4").write_bytes(server.clip)
    nobodys(tmp_path, "1" * 64)
    source = Source(sha256="1" * 64, name="own.mp4", kind="video", look="watercolor", file=str(tmp_path / "own.mp4"))
    aleph = replace(hosted(server, "runway", tmp_path), model="aleph2", name="runway:aleph2")
    assert aleph.capabilities().sources
    filmed(aleph, tmp_path, REQUEST.but(source=source))
    asked = next(iter(server.jobs.values()))["asked"]
    assert asked["model"] == "aleph2" and asked["videoUri"].startswith("data:video/mp4;base64,")
    assert asked["promptText"].startswith("watercolor: A fox")
    with pytest.raises(BadInput, match="has none"):
        filmed(aleph, tmp_path, REQUEST.but(seed=9))
    assert server.charged == 1


def test_a_picture_to_begin_on_goes_inside_the_request(server: Server, tmp_path: Path) -> None:
    (tmp_path / "first.mp4").write_bytes(server.clip)
    pin = Anchor(sha256="0" * 64, file=str(tmp_path / "first.mp4"))
    filmed(replace(hosted(server, "runway", tmp_path), model="gen4_turbo"), tmp_path, REQUEST.but(first=pin))
    asked = next(iter(server.jobs.values()))["asked"]
    assert asked["promptImage"][0]["uri"].startswith("data:image/jpeg;base64,") and asked["promptImage"][0]["position"] == "first"


def test_a_model_says_whether_it_ends_on_a_picture_and_is_sent_no_other(server: Server, tmp_path: Path) -> None:
    (tmp_path / "first.mp4").write_bytes(server.clip)
    pin = Anchor(sha256="0" * 64, file=str(tmp_path / "first.mp4"))
    for model, keyframes, ends in (("gen4_turbo", True, False), ("veo3.1", True, True), ("aleph2", False, False)):
        able = replace(hosted(server, "runway", tmp_path), model=model).capabilities()
        assert (able.keyframes, able.keyframes and able.ends) == (keyframes, ends)
    filmed(replace(hosted(server, "runway", tmp_path), model="gen4_turbo"), tmp_path, REQUEST.but(first=pin, last=pin))
    filmed(replace(hosted(server, "runway", tmp_path), model="veo3.1"), tmp_path, REQUEST.but(first=pin, last=pin, seed=9))
    assert [[each["position"] for each in job["asked"]["promptImage"]] for job in server.jobs.values()] == [["first"], ["first", "last"]]


def test_a_photo_of_the_persons_own_is_animated(server: Server, tmp_path: Path) -> None:
    nobodys(tmp_path, "2" * 64)
    source = Source(sha256="2" * 64, name="dog.png", kind="still", file=str(photo(tmp_path / "dog.png")))
    turbo = replace(hosted(server, "runway", tmp_path), model="gen4_turbo")
    assert turbo.capabilities().inputs == ("still",)
    filmed(turbo, tmp_path, REQUEST.but(source=source))
    assert next(iter(server.jobs.values()))["asked"]["promptImage"][0]["position"] == "first"


@pytest.mark.parametrize(("service", "model", "asks"), [
    ("runway", "gen4_image", {"ratio": "1920:1080", "seed": 3}),
    ("fal", "flux", {"image_size": {"width": 256, "height": 256}, "num_images": 1})])
def test_a_picture_of_a_service_becomes_a_shot_in_which_the_camera_moves(
        server: Server, tmp_path: Path, service: str, model: str, asks: dict[str, Any]) -> None:
    server.clip, server.credits = photo(tmp_path / "made.png").read_bytes(), 8.0
    maker = replace(hosted(server, service, tmp_path, price=None), model=model, admit=None)
    assert maker.capabilities().camera_is_separate and maker.estimate(REQUEST) == maker.estimate(REQUEST.but(frames=240)) > 0
    footage = filmed(maker, tmp_path, REQUEST.but(camera=Camera(move=Move.PUSH_IN)))
    asked = next(iter(server.jobs.values()))["asked"]
    assert {name: asked[name] for name in asks} == asks
    assert any("one picture of 320x180; the camera moves in it" in note for note in footage.notes)
    pictures = np.stack(list(read_bgr(tmp_path / "take.mp4"))).astype(float)
    assert np.abs(pictures[0] - pictures[-1]).mean() > 1
    server.clip = server.clip[:-300]
    with pytest.raises(FilmingFailed, match="no whole picture"):
        filmed(maker, tmp_path, REQUEST.but(seed=9))


def test_what_is_sent_is_the_refined_prompt_in_the_models_own_fields(server: Server, name: str, tmp_path: Path) -> None:
    filmed(hosted(server, name, tmp_path), tmp_path)
    asked = str(next(iter(server.jobs.values()))["asked"])
    assert ("Hello there" if name == "synthesia" else REQUEST.prompt) in asked
    assert any(shape in asked for shape in ("1280:720", "16:9", "1280x720", "832x480"))


LOST = [{"reset": "after"}, {"wait": 1.5}, {"status": 500, "after": True}, {"raw": b"<html>welcome</html>"}, {"raw": {"unexpected": 1}}]


@pytest.mark.parametrize("fault", LOST, ids=["reset", "slow", "500", "html", "other fields"])
def test_an_order_whose_answer_is_lost_is_charged_once(server: Server, name: str, tmp_path: Path, fault: dict[str, Any]) -> None:
    server.fault("new", **fault)
    generator = hosted(server, name, tmp_path, timeout=1.0 if "wait" in fault else 10.0)
    if name in LISTS:
        filmed(generator, tmp_path)                      # found in the service's list
    else:
        for _ in range(2):
            with pytest.raises(NeedsAnswer, match="may have been charged"):
                filmed(generator, tmp_path)
        assert jobs(tmp_path)[0].state is State.UNKNOWN
    assert (server.charged, server.calls_of("new")) == (1, 1)


def test_an_order_that_is_older_by_the_services_clock_is_asked_about(server: Server, tmp_path: Path) -> None:
    server.clock = 1_700_000_000                             # or ours was put forward by a day
    server.fault("new", reset="after")
    with pytest.raises(NeedsAnswer, match="may have been charged"):
        filmed(hosted(server, "videos", tmp_path), tmp_path)
    assert (server.charged, server.calls_of("new")) == (1, 1)


@pytest.mark.parametrize("fault", [{"reset": "before"}, {"status": 500}], ids=["reset", "500"])
def test_an_order_that_never_arrived_is_sent_once_more_where_the_services_list_or_account_says_so(
        server: Server, name: str, tmp_path: Path, fault: dict[str, Any]) -> None:
    server.fault("new", **fault)
    generator = hosted(server, name, tmp_path)
    if name in LISTS or (name in ACCOUNTS and "status" in fault):
        filmed(generator, tmp_path)
        assert (server.charged, server.calls_of("new")) == (1, 2)
        return
    with pytest.raises(NeedsAnswer):
        filmed(generator, tmp_path)
    assert (server.charged, server.calls_of("new")) == (0, 1)


def test_a_service_that_loses_every_order_is_not_pressed(server: Server, name: str, tmp_path: Path) -> None:
    server.fault("new", times=9, status=500)
    with pytest.raises(FilmingFailed if name in LISTS | ACCOUNTS else NeedsAnswer):
        filmed(hosted(server, name, tmp_path), tmp_path)
    assert (server.charged, server.calls_of("new")) == (0, 2 if name in LISTS | ACCOUNTS else 1)


def test_an_account_that_tells_nothing_proves_nothing(server: Server, tmp_path: Path) -> None:
    server.fault("new", status=500)
    server.fault("account")
    server.fault("account", status=502)                      # before the order it stood somehow, and now nobody knows
    with pytest.raises(NeedsAnswer, match="may have been charged"):
        filmed(hosted(server, "runway", tmp_path), tmp_path)
    assert (server.charged, server.calls_of("new")) == (0, 1)


def test_an_order_whose_gateway_gave_up_may_still_arrive_and_is_asked_about(server: Server, tmp_path: Path) -> None:
    server.fault("new", status=504)
    with pytest.raises(NeedsAnswer, match="may have been charged"):
        filmed(hosted(server, "runway", tmp_path), tmp_path)
    assert server.calls_of("new") == 1


@pytest.mark.parametrize(("status", "after"), [(429, {"Retry-After": "0"}), (503, {"Retry-After": "0"}), (503, {})])
def test_a_service_that_is_busy_is_asked_again_when_it_says(
        server: Server, name: str, tmp_path: Path, status: int, after: dict[str, str]) -> None:
    server.fault("new", status=status, headers=after, body={"error": {"message": "slow down"}})
    filmed(hosted(server, name, tmp_path), tmp_path)
    assert (server.charged, [job.state for job in jobs(tmp_path)]) == (1, [State.VOID, State.DELIVERED])


def test_a_service_that_stays_busy_is_left_alone(server: Server, name: str, tmp_path: Path) -> None:
    server.fault("new", times=20, status=429, headers={"Retry-After": "0"})
    with pytest.raises(Unavailable, match="nothing was ordered"):
        filmed(hosted(server, name, tmp_path), tmp_path)
    assert (server.charged, server.calls_of("new")) == (0, 3)


@pytest.mark.parametrize(("status", "told", "error", "words"), [
    (401, "Invalid API key", Unavailable, "does not accept the key"), (402, "Add credits", Unavailable, "no credit"),
    (400, "duration is wrong", DirectorError, "duration is wrong"), (422, "flagged by the content policy", Refused, "content policy")])
def test_what_is_turned_away_is_told_in_the_services_words(
        server: Server, name: str, tmp_path: Path, status: int, told: str, error: type[DirectorError], words: str) -> None:
    server.fault("new", status=status, body={"error": {"message": told}, "detail": told})
    with pytest.raises(error, match=words):
        filmed(hosted(server, name, tmp_path), tmp_path)
    assert server.charged == 0


def test_a_refusal_is_told_in_the_services_words_and_never_sent_again(server: Server, name: str, tmp_path: Path) -> None:
    server.end = "refuse"
    generator = hosted(server, name, tmp_path)
    for _ in range(2):
        with pytest.raises(Refused, match="We cannot film that"):
            filmed(generator, tmp_path)
    assert (server.charged, server.calls_of("new")) == (1, 1)
    assert server.calls_of("look") <= 6


def test_a_job_that_failed_is_told_and_ordered_again_only_by_a_person(server: Server, name: str, tmp_path: Path) -> None:
    server.end = "fail"
    generator = hosted(server, name, tmp_path)
    with pytest.raises(FilmingFailed, match="could not film"):
        filmed(generator, tmp_path)
    assert server.charged == 1
    server.end = "ok"
    filmed(generator, tmp_path)                          # nothing was charged for the first
    assert server.charged == 2


@pytest.mark.parametrize("fault", [{"status": 500}, {"reset": "before"}, {"raw": b"<html>"}, {"raw": {"x": 1}}, {"status": 429}],
                         ids=["500", "reset", "html", "other fields", "busy"])
def test_a_look_that_goes_wrong_is_repeated(server: Server, name: str, tmp_path: Path, fault: dict[str, Any]) -> None:
    server.fault("look", times=2, **fault)
    filmed(hosted(server, name, tmp_path), tmp_path)
    assert server.charged == 1


@pytest.mark.parametrize("fault", [{"status": 403}, {"cut": 700}, {"raw": b"<html>expired</html>"}, {"status": 503}],
                         ids=["expired", "broken off", "no video", "503"])
def test_a_download_that_goes_wrong_is_repeated_with_a_fresh_link(server: Server, name: str, tmp_path: Path, fault: dict[str, Any]) -> None:
    server.fault("out", **fault)
    filmed(hosted(server, name, tmp_path), tmp_path)
    assert server.charged == 1


def test_a_truncated_file_is_no_take_and_is_fetched_later_without_a_second_order(server: Server, name: str, tmp_path: Path) -> None:
    whole, server.clip = server.clip, server.clip[:len(server.clip) // 2]
    generator = hosted(server, name, tmp_path)
    with pytest.raises(FilmingFailed, match="not ordered again"):
        filmed(generator, tmp_path)
    server.clip = whole
    filmed(generator, tmp_path)
    assert server.charged == 1


def test_a_state_that_is_not_known_is_waited_for_and_a_later_start_goes_on(server: Server, name: str, tmp_path: Path) -> None:
    server.end = "odd"
    generator = hosted(server, name, tmp_path)
    impatient = Hosted(generator.desk, generator.model, generator.name, 0.1, generator.purse, Pace(0.01, 0.02, 0.1), admit=plainly)
    with pytest.raises(FilmingFailed, match="has not finished"):
        filmed(impatient, tmp_path)
    server.end = "ok"
    filmed(generator, tmp_path)
    assert server.charged == 1


def test_a_stop_leaves_the_order_to_be_fetched_later(server: Server, name: str, tmp_path: Path) -> None:
    def stop(done: float) -> None:
        if server.charged:
            raise Stopped("Stopped.")

    generator = hosted(server, name, tmp_path)
    with pytest.raises(Stopped):
        generator.film(REQUEST, tmp_path / "take.mp4", stop)
    filmed(generator, tmp_path)
    assert server.charged == 1


def test_without_a_budget_nothing_is_ordered(server: Server, name: str, tmp_path: Path) -> None:
    for most in (None, 0.0, 0.05):
        with pytest.raises(OverBudget, match="Nothing was ordered"):
            filmed(hosted(server, name, tmp_path, most), tmp_path)
    assert server.calls == []


def test_what_is_under_way_can_be_cancelled(server: Server, name: str, tmp_path: Path) -> None:
    def stop(done: float) -> None:
        if server.charged:
            raise Stopped("Stopped.")

    generator = hosted(server, name, tmp_path)
    with pytest.raises(Stopped):
        generator.film(REQUEST, tmp_path / "take.mp4", stop)
    assert generator.cancel(REQUEST.key(generator.name, "1")) and server.calls_of("cancel") == 1


def test_the_key_goes_to_its_service_alone_and_is_told_nowhere(
        server: Server, name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(0)
    generator = hosted(server, name, tmp_path)
    server.fault("new", status=401, body={"error": {"message": f"Invalid API key {KEY}"}})
    with pytest.raises(DirectorError) as told:
        filmed(generator, tmp_path)
    footage = filmed(generator, tmp_path)
    sent = [headers for (kind, _, _), headers in zip(server.calls, server.headers, strict=True) if kind == "out"]
    assert KEY in str(server.headers[0]) and (KEY in str(sent)) == (name in ("google", "videos"))       # they give videos out themselves
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert KEY.encode() not in pickle.dumps(generator) + pickle.dumps(told.value) + kept
    assert KEY not in f"{caplog.text} {told.value} {told.value!r} {footage} {generator!r}"
    assert "signature" not in f"{told.value} {footage}"

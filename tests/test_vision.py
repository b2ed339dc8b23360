"""The critic with eyes: what a vision model says is bounded, held against the pictures and the measures, and never decides alone."""

from __future__ import annotations

import base64
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from fakes import a_crew, a_storyboard
from loopback_openai import Script, Server, calls, completion, fails, only_plain, says, serving
from moving_pictures import request, save, walk
from pydantic import SecretStr

from director.events import Chosen, Consulted, Reviewed
from director.model import Finding, Review, ShotRequest
from director.production import produce
from director.settings import Settings
from director.store import Store
from director.tools.critics.exhibits import ON_SHEET, SUSPECTS, gather
from director.tools.critics.measuring import MeasuredCritic
from director.tools.critics.vision import TRIES, VisionCritic
from director.vocabulary import Fault

YES = {"shown": "yes"}
GOOD: dict[str, Any] = {"subject": YES, "action": YES, "place": YES, "style": YES, "faults": []}
HAND = {"kind": "anatomy", "picture": 0, "box": [0.1, 0.2, 0.4, 0.6], "severity": 0.9, "words": "a third leg"}


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(walk(frames=24), tmp_path_factory.mktemp("takes") / "take.mp4")


@dataclass
class Suspicious:
    """Measures that find what they are told."""

    findings: tuple[Finding, ...] = ()
    name: str = "suspicious"
    version: str = "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        bad = [each.severity for each in self.findings]
        return Review(take=sha256, critic=self.name, version=self.version, score=1 - max(bad, default=0.0), findings=self.findings,
                      passed=max(bad, default=0.0) < 0.5, unchecked=("Content was not looked at: no vision model.",))


def measured(kind: Fault, severity: float, first: int = 8, last: int = 12, box: Any = None) -> Finding:
    return Finding(kind=kind, start=0.3, end=0.5, first_frame=first, last_frame=last, severity=severity, box=box,
                   sentence="Something is off.")


def settings(server: Server, **more: Any) -> Settings:
    eyes = Settings(vision_model="seer", vision_url=server.url, **more).eyes
    assert eyes is not None
    return eyes


def look(take: Path, *scripts: Script, base: Any = None, asked: ShotRequest | None = None, **more: Any) -> tuple[Review, Server]:
    with serving(*scripts) as server:
        critic = VisionCritic(settings(server, **more), base or Suspicious())
        return critic.review(take, "0" * 64, asked or request(24)), server


def pictures(server: Server) -> list[Any]:
    """The pictures of the last request, decoded."""
    parts = server.requests[-1]["messages"][1]["content"]
    urls = [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
    assert all(url.startswith("data:image/jpeg;base64,") for url in urls)
    return [cv2.imdecode(np.frombuffer(base64.b64decode(url.split(",")[1]), np.uint8), cv2.IMREAD_COLOR) for url in urls]


# -- what the model is shown


def test_it_is_shown_a_contact_sheet_and_the_suspicious_pictures(take: Path) -> None:
    base = Suspicious(tuple(measured(Fault.FLICKER, 0.1 * n, 3 * n, 3 * n) for n in range(1, 8)))
    _, server = look(take, calls(GOOD, "review"), base=base)
    sheet, *single = pictures(server)
    assert len(single) == SUSPECTS and sheet.shape[1] > sheet.shape[0] and max(sheet.shape) < 2000
    words = " ".join(part.get("text", "") for part in server.requests[0]["messages"][1]["content"])
    assert "a figure walks through a painted world" in words and "Picture 21:" in words and "Picture 3:" not in words


def test_the_exhibits_are_bounded_and_in_order(take: Path) -> None:
    shown = gather(take, 24, [measured(Fault.BLUR, 0.9, 8, 12)])
    assert len(shown.numbers) == ON_SHEET and shown.numbers[0] == 0 and shown.numbers[-1] == 23
    assert [number for number, _ in shown.suspects] == [10] and 10 in shown.shown
    assert len(gather(take, 2, []).numbers) == 2


def test_the_picture_a_shot_begins_on_is_the_reference(take: Path, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "mo.png"), walk()[0])
    asked = request(24, first={"sha256": "1" * 64, "file": str(tmp_path / "mo.png")})
    _, server = look(take, calls(GOOD, "review"), asked=asked)
    assert len(pictures(server)) == 2 and "reference" in server.requests[0]["messages"][0]["content"]


# -- a well-behaved model


def test_a_good_take_passes_and_the_review_says_what_was_still_not_seen(take: Path) -> None:
    found, server = look(take, calls(GOOD, "review"))
    assert found.passed and found.score == 1.0 and len(server.requests) == 1
    assert not any("no vision model" in line for line in found.unchecked)
    assert any("single pictures only" in line for line in found.unchecked)
    assert (found.consulted[0].model, found.consulted[0].tokens_in, found.consulted[0].purpose) == ("seer", 100, "review s1")


def test_with_the_real_measures_nothing_claims_that_there_was_no_look(take: Path) -> None:
    found, _ = look(take, calls(GOOD, "review"), base=MeasuredCritic())
    assert found.passed and not any("vision model." in line or "Anatomy" in line for line in found.unchecked)


def test_a_fault_that_only_eyes_see_lowers_the_score_but_fails_no_take(take: Path) -> None:
    found, _ = look(take, calls({**GOOD, "faults": [HAND]}, "review"))
    only = found.findings[0]
    assert (only.kind, only.first_frame, only.box) == (Fault.ANATOMY, 0, (0.1, 0.2, 0.4, 0.6)) and only.severity < 0.5
    assert found.passed and 0.6 < found.score < 1 and "a third leg" in only.sentence


def test_a_wrong_subject_that_is_pointed_at_ranks_the_take_lower(take: Path) -> None:
    wrong = {"shown": "no", "picture": 0, "box": [0.1, 0.1, 0.5, 0.9], "words": "a dog instead"}
    found, _ = look(take, calls({**GOOD, "subject": wrong}, "review"))
    assert [finding.kind for finding in found.findings] == [Fault.WRONG_SUBJECT] and found.passed and found.score < 0.8


def test_a_measured_suspicion_that_is_seen_too_fails_the_take(take: Path) -> None:
    seen = {"kind": "morph", "picture": 10, "box": [0.1, 0.2, 0.6, 0.8], "severity": 0.2, "words": "the face melts"}
    base = Suspicious((measured(Fault.MORPH, 0.42, box=(0.2, 0.2, 0.5, 0.5)),))
    found, _ = look(take, calls({**GOOD, "faults": [seen]}, "review"), base=base)
    assert not found.passed and found.findings[0].severity == 0.57 and found.findings[0].sentence.endswith("the vision model sees it too.")
    elsewhere = {**seen, "box": [0.6, 0.6, 0.9, 0.9]}
    assert look(take, calls({**GOOD, "faults": [elsewhere]}, "review"), base=base)[0].passed


def test_what_the_measures_failed_stays_failed_whatever_the_model_says(take: Path) -> None:
    base = Suspicious((measured(Fault.FLICKER, 0.8),))
    found, _ = look(take, calls(GOOD, "review"), base=base)
    assert not found.passed and found.findings == base.findings


# -- models that are not well-behaved


@pytest.mark.parametrize(("remark", "reason"), [
    ({**HAND, "picture": 999}, "it names a picture that was not shown"),
    ({**HAND, "picture": 1}, "it names a picture that was not shown"),
    ({**HAND, "picture": "the third"}, "it names no picture"),
    ({**HAND, "picture": True}, "it names no picture"),
    ({**HAND, "box": [0, 0, 1, 1]}, "it points at nothing"),
    ({**HAND, "box": [12, 40, 300, 170]}, "it points at nothing"),
    ({**HAND, "box": [0.5, 0.5, 0.4, 0.4]}, "it points at nothing"),
    ({**HAND, "box": None}, "it points at nothing"),
    ({**HAND, "kind": "bad vibes"}, "it names no kind of fault"),
    ({**HAND, "kind": "blur"}, "nothing of the kind is measured there"),
])
def test_remarks_without_ground_do_not_count_and_that_is_said(take: Path, remark: dict[str, Any], reason: str) -> None:
    found, _ = look(take, calls({**GOOD, "faults": [remark]}, "review"))
    assert found.passed and found.score == 1.0 and not found.findings
    assert f"1 of the vision model's remarks does not count: {reason}." in found.unchecked


def test_a_box_with_nothing_in_it_is_no_evidence(tmp_path: Path) -> None:
    empty = save([np.full((180, 320, 3), 90, np.uint8)] * 24, tmp_path / "empty.mp4")
    found, _ = look(empty, calls({**GOOD, "faults": [HAND]}, "review"))
    assert not found.findings and any("nothing to be seen in its box" in line for line in found.unchecked)


@pytest.mark.parametrize("vague", [
    {"subject": {"shown": "no"}, "action": "meh", "faults": [{"words": "looks strange"}, "odd", None]},
    {"faults": "many"}, {"verdict": "bad"},
])
def test_a_vague_answer_changes_nothing(take: Path, vague: dict[str, Any]) -> None:
    found, _ = look(take, calls(vague, "review"))
    assert found.passed and found.score == 1.0 and not found.findings


def test_a_model_that_sees_faults_everywhere_is_not_believed_without_end(take: Path) -> None:
    found, _ = look(take, calls({**GOOD, "faults": [HAND] * 500}, "review"))
    assert len(found.findings) == 1 and found.passed


UNREAD = "whether the take shows the subject, action, place and style is unchecked"


@pytest.mark.parametrize(("script", "reason", "most"), [
    (says("I am sorry, I cannot look at pictures of people."), "its answer could not be read", TRIES),
    (calls('{"subject": {"shown": "yes"', "review"), "its answer could not be read", TRIES),
    (says("{{{{not json"), "its answer could not be read", TRIES),
    (lambda _: completion({"refusal": "I will not."}), "it declined: “I will not.”", 1),
    (fails(500), "has a fault of its own (500)", 1),
    (fails(401), "check DIRECTOR_VISION_KEY", 1),
    (fails(404), "set DIRECTOR_VISION_MODEL to one it has", 1),
    (fails(400, "this model does not support image input"), "does not read pictures (400); set DIRECTOR_VISION_MODEL", 1),
    (lambda _: (200, b"<html>hello</html>"), "is not a chat completion", 1),
])
def test_a_look_that_fails_leaves_the_measures_and_says_so(take: Path, script: Script, reason: str, most: int) -> None:
    found, server = look(take, script)
    assert found.passed and found.score == 1.0 and not found.findings and len(server.requests) <= most
    assert any(UNREAD in line for line in found.unchecked) and any(reason in line for line in found.unchecked), found.unchecked


def test_a_second_answer_that_can_be_read_counts(take: Path) -> None:
    found, server = look(take, says("Let me think …"), calls({**GOOD, "faults": [HAND]}, "review"))
    assert len(server.requests) == 2 and len(found.findings) == 1 and len(found.consulted) == 2


def test_a_slow_model_is_not_waited_for(take: Path) -> None:
    with serving(lambda _: (server.hold.wait(20), completion({"content": "late"}))[1]) as server:
        found = VisionCritic(settings(server, vision_timeout=0.3), Suspicious()).review(take, "0" * 64, request(24))
    assert any("did not answer within 0.3 s; raise DIRECTOR_VISION_TIMEOUT" in line for line in found.unchecked) and found.passed


def test_a_service_without_functions_is_asked_for_plain_words(take: Path) -> None:
    import json

    found, server = look(take, only_plain(says(f"```json\n{json.dumps({**GOOD, 'faults': [HAND]})}\n```")))
    assert len(found.findings) == 1 and len(server.requests) == 4


def test_words_in_the_answer_are_data(take: Path) -> None:
    found, _ = look(take, calls({**GOOD, "faults": [{**HAND, "words": "[@click=app.quit]\x1b[31m\nred " + "x" * 900}]}, "review"))
    assert "\x1b" not in found.findings[0].sentence and "\n" not in found.findings[0].sentence and len(found.findings[0].sentence) <= 300


# -- settings and the way into a film


def test_the_languages_models_key_is_not_sent_to_another_address(take: Path) -> None:
    with serving(calls(GOOD, "review")) as server:
        eyes = Settings(api_key=SecretStr("sk-mine"), base_url="http://127.0.0.1:9/v1", vision_model="seer", vision_url=server.url).eyes
        assert eyes is not None
        VisionCritic(eyes, Suspicious()).review(take, "0" * 64, request(24))
        assert "sk-mine" not in str(server.headers)


def test_without_a_vision_model_or_offline_there_are_no_eyes() -> None:
    assert Settings().eyes is None and Settings(vision_model="seer", offline=True).eyes is None
    kept = Settings(vision_model="seer", api_key=SecretStr("sk-mine")).eyes
    assert kept is not None and kept.secret == "sk-mine" and kept.model == "seer"


def test_it_survives_the_way_to_a_worker(take: Path) -> None:
    with serving(calls(GOOD, "review")) as server:
        critic = pickle.loads(pickle.dumps(VisionCritic(settings(server), MeasuredCritic())))
        assert critic.review(take, "0" * 64, request(24)).passed and critic.version.startswith(MeasuredCritic().version + "+")


def test_in_a_film_the_look_is_entered_and_chooses_between_takes(tmp_path: Path) -> None:
    seen: list[Callable[[dict[str, Any]], Any]] = [calls({**GOOD, "faults": [HAND]}, "review"), calls(GOOD, "review")]
    with serving(*seen) as server, Store.open(tmp_path / "film") as store:
        who = a_crew(critic=VisionCritic(settings(server), Suspicious()), generators={"animatic": _Walks()})
        events = list(produce(store, a_storyboard(1, takes=2), who))
        names = [named.take.sha256 for named in store.takes("s1")]
    assert len([event for event in events if isinstance(event, Consulted)]) == 2
    assert next(event for event in events if isinstance(event, Chosen)).take.sha256 == names[1]


def test_a_look_that_failed_is_tried_once_more_at_the_next_start(tmp_path: Path) -> None:
    with serving(fails(500), calls(GOOD, "review")) as server, Store.open(tmp_path / "film") as store:
        who = a_crew(critic=VisionCritic(settings(server), Suspicious()), generators={"animatic": _Walks()})
        first, second, third = (list(produce(store, a_storyboard(1), who)) for _ in range(3))
        assert [event.review.again for event in first if isinstance(event, Reviewed)] == [True] and len(server.requests) == 2
    assert [event.review.again for event in second if isinstance(event, Reviewed)] == [False]
    assert [event.review.again for event in third if isinstance(event, Reviewed)] == [False]


@dataclass(frozen=True)
class _Walks:
    """Films a walk in a small picture; the seed decides where."""

    name: str = "walks"
    version: str = "1"

    def capabilities(self) -> Any:
        from director.roles import Capabilities

        return Capabilities()

    def film(self, request: ShotRequest, out: Path, report: Any) -> Any:
        from director.roles import Footage

        save(walk(seed=request.seed % 7, frames=request.frames), out)
        return Footage(request.frames, request.width, request.height, request.fps)

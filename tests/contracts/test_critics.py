"""The exam of roles.Critic: every critic reviews good, wrong, damaged and missing takes without an exception."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from moving_pictures import Clip, request, save, walk

from director.model import Review
from director.roles import Critic
from director.settings import Settings
from director.tools.critics.measuring import MeasuredCritic
from director.tools.critics.vision import VisionCritic
from director.vocabulary import Fault


def unanswered() -> VisionCritic:
    """A critic whose vision model is not there."""
    eyes = Settings(vision_model="seer", vision_url="http://127.0.0.1:9/v1").eyes
    assert eyes is not None
    return VisionCritic(eyes, MeasuredCritic())


CRITICS: list[Callable[[], Critic]] = [MeasuredCritic, unanswered]


@pytest.fixture(params=CRITICS, ids=lambda make: make().name)
def critic(request: pytest.FixtureRequest) -> Critic:
    made: Critic = request.param()
    return made


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(_short(), tmp_path_factory.mktemp("takes") / "take.mp4")


def _short() -> Clip:
    return walk(frames=24)


def _of(take: Path) -> str:
    return sha256(take.read_bytes()).hexdigest()


def test_has_a_name_and_a_version(critic: Critic) -> None:
    assert critic.name and critic.version


def test_a_good_take_passes_and_the_review_says_whose_it_is(critic: Critic, take: Path) -> None:
    review = critic.review(take, _of(take), request(24))
    assert review.passed and review.score > 0.9
    assert (review.take, review.critic, review.version) == (_of(take), critic.name, critic.version)


def test_says_what_was_not_looked_at(critic: Critic, take: Path) -> None:
    review = critic.review(take, _of(take), request(24))
    assert all(sentence.endswith((".", "?")) for sentence in review.unchecked)
    assert review.unchecked, "no critic sees everything"


def test_the_same_take_gives_the_same_review(critic: Critic, take: Path) -> None:
    assert critic.review(take, _of(take), request(24)) == critic.review(take, _of(take), request(24))


def test_survives_the_way_to_a_worker_and_back(critic: Critic, take: Path) -> None:
    away: Critic = pickle.loads(pickle.dumps(critic))
    review = away.review(take, _of(take), request(24))
    assert Review.model_validate_json(review.model_dump_json()) == review


def test_the_wrong_size_fails(critic: Critic, take: Path) -> None:
    review = critic.review(take, _of(take), request(24).but(width=640, height=360))
    assert not review.passed and review.findings[0].kind is Fault.WRONG_SIZE


def test_the_wrong_length_fails(critic: Critic, take: Path) -> None:
    for frames in (12, 23, 25, 48):
        review = critic.review(take, _of(take), request(frames))
        assert not review.passed and Fault.WRONG_LENGTH in {finding.kind for finding in review.findings}


def test_the_wrong_speed_fails(critic: Critic, tmp_path: Path) -> None:
    slow = save(_short(), tmp_path / "slow.mp4", fps=12)
    review = critic.review(slow, _of(slow), request(24))
    assert not review.passed and review.findings[0].kind is Fault.WRONG_LENGTH


@pytest.mark.parametrize("harm", ["missing", "empty", "text", "folder", "cut off", "overwritten"])
def test_a_file_that_cannot_be_read_is_a_finding(critic: Critic, take: Path, tmp_path: Path, harm: str) -> None:
    bad, good = tmp_path / "bad.mp4", take.read_bytes()
    if harm == "folder":
        bad.mkdir()
    elif harm != "missing":
        middle = len(good) // 2
        spoiled = good[:middle] + bytes(b ^ 0x5A for b in good[middle : middle + 4000]) + good[middle + 4000 :]
        bad.write_bytes({"empty": b"", "text": b"not a film", "cut off": good[: len(good) * 6 // 10], "overwritten": spoiled}[harm])
    review = critic.review(bad, "0" * 64, request(24))
    assert not review.passed and review.score < 0.1
    assert Fault.UNREADABLE in {finding.kind for finding in review.findings}


def test_every_finding_is_placed_inside_the_take_and_put_in_words(critic: Critic, tmp_path: Path) -> None:
    clip = _short()
    bad = save(clip[:10] + [clip[10] * 0] * 4 + clip[14:], tmp_path / "bad.mp4")
    review = critic.review(bad, _of(bad), request(24))
    assert review.findings
    for finding in review.findings:
        assert 0 <= finding.first_frame <= finding.last_frame < 24
        assert 0 <= finding.start < finding.end <= 1.0
        assert finding.sentence.endswith(".")

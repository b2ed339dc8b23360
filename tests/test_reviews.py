"""What a review says of takes that are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from fakes import Painter, a_crew, a_storyboard

from director.events import Reviewed
from director.model import Finding, Review, ShotRequest
from director.production import produce
from director.reviews import STANDS, of_drawn, of_standing
from director.roles import Capabilities, Origin
from director.store import Store
from director.vocabulary import Fault


def found(kind: Fault, severity: float) -> Finding:
    return Finding(kind=kind, start=0, end=1, first_frame=0, last_frame=24, severity=severity, sentence=f"{kind.value}.")


def test_a_drawn_take_has_no_morphs_and_keeps_its_other_faults() -> None:
    take = Review(take="a" * 64, critic="measured", version="1", score=0.08, passed=False,
                  findings=(found(Fault.IDENTITY, 0.8), found(Fault.JUMP, 0.6)))
    drawn = of_drawn(take)
    assert [finding.kind for finding in drawn.findings] == [Fault.JUMP] and not drawn.passed
    assert abs(drawn.score - 0.4) < 1e-6 and drawn.unchecked


def test_a_drawn_take_that_only_blinks_passes() -> None:
    take = Review(take="a" * 64, critic="measured", version="1", score=0.3, passed=False, findings=(found(Fault.POP, 0.7),))
    assert of_drawn(take).passed and of_drawn(take).score == 1.0


def test_any_other_review_stays_as_it_is() -> None:
    take = Review(take="a" * 64, critic="measured", version="1", score=0.3, passed=False, findings=(found(Fault.FLICKER, 0.7),))
    assert of_drawn(take) is take


def stands(severity: float, last: int = 24) -> Review:
    frozen = found(Fault.FROZEN, severity).but(last_frame=last)
    return Review(
        take="a" * 64, critic="measured", version="1", score=1 - severity, passed=False, findings=(frozen,), measures={"frames": 25.0})


def test_a_picture_that_nobody_asked_to_move_may_stand_where_no_model_made_it() -> None:
    stood = of_standing(stands(STANDS))
    assert stood.passed and stood.findings[0].severity < 0.5 and stood.score > 0.4


def test_what_was_asked_to_move_or_stops_half_way_is_at_fault_whoever_made_it() -> None:
    assert not of_standing(stands(1.0)).passed
    assert not of_standing(stands(STANDS, last=12)).passed


@dataclass(frozen=True)
class Strict:
    """A critic to whom every take is one picture, shown for long."""

    name: str = "strict"
    version: str = "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        return stands(STANDS).but(take=sha256)


@dataclass(frozen=True)
class Made(Painter):
    """A painter whose pictures come from where it says."""

    origin: Origin = Origin.TRAINED

    def capabilities(self) -> Capabilities:
        return Capabilities(origin=self.origin)


@pytest.mark.parametrize(("origin", "passes"), [(Origin.TRAINED, False), (Origin.MIXED, False), (Origin.DRAWN, True), (Origin.OWN, True)])
def test_one_picture_for_a_whole_shot_is_a_fault_of_who_dreams_it_up_alone(tmp_path: Path, origin: Origin, passes: bool) -> None:
    with Store.open(tmp_path / "film") as store:
        events = list(produce(store, a_storyboard(1), a_crew(Made(origin=origin), critic=Strict())))
    reviews = [event.review for event in events if isinstance(event, Reviewed)]
    assert [review.passed for review in reviews] == [passes] * len(reviews) and reviews

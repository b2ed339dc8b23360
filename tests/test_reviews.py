"""What a review says of takes that are drawn."""

from __future__ import annotations

from director.model import Finding, Review
from director.reviews import of_drawn
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

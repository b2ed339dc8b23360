"""How suspicious a take is in which little or nothing is found: several signs are worse than one, and so is detail that goes at once."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from moving_pictures import Clip, save, view, world

from director.model import Finding
from director.tools.critics.findings import finding, severity_of, strength_of
from director.tools.critics.measured import suspicion, told
from director.tools.critics.plan import words_plan
from director.tools.critics.sight import Sight, watch
from director.tools.critics.sudden import find
from director.vocabulary import Fault

SIGHT = Sight(320, 180, 24.0)


def sign(kind: Fault, severity: float) -> Finding:
    return finding(SIGHT, kind, 3, 4, severity, 0.5, "A sign.")


def smeared(pictures: range) -> Clip:
    """A slow pan over a painted world; in some pictures a part of it has lost its fine detail."""
    clip = [view(world(7), 400 + i, 320) for i in range(40)]
    for i in pictures:
        clip[i][50:130, 100:220] = cv2.GaussianBlur(clip[i][50:130, 100:220], (0, 0), 2)
    return clip


def test_several_signs_are_more_suspicious_than_the_strongest_of_them() -> None:
    one, other = sign(Fault.MORPH, 0.4), sign(Fault.IDENTITY, 0.38)
    assert suspicion([]) == 0 < suspicion([other]) < suspicion([one]) < suspicion([one, other]) < suspicion([sign(Fault.CUT, 0.6)])


def test_restless_texture_weighs_less_than_any_other_sign() -> None:
    assert suspicion([sign(Fault.SWIMMING, 0.4)]) < suspicion([sign(Fault.POP, 0.3)])


@pytest.mark.parametrize("strength", [0.0, 0.6, 1.0, 2.5])
def test_a_severity_tells_how_far_over_its_threshold_a_measure_stands(strength: float) -> None:
    assert strength_of(severity_of(strength)) == pytest.approx(strength)


def test_detail_that_goes_all_at_once_ranks_a_take_and_fails_none(tmp_path: Path) -> None:
    whole, part = (find(watch(save(smeared(some), tmp_path / "take.mp4"), 99), words_plan("")) for some in (range(0), range(18, 24)))
    assert part[0].severity > whole[0].severity + 0.2 and part[0].severity < 0.5
    assert part[0].first_frame in (18, 24)
    assert told(part) == []

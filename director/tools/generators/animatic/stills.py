"""Single pictures of a shot, small and quickly, without filming it."""

from __future__ import annotations

from typing import Any

import cv2

from director.model import ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.stage import Stage

SHORT_SIDE = 216                   # pixels


def stills(request: ShotRequest, moments: int = 1) -> list[Any]:
    """BGR pictures (height, width, 3) from first to last, evenly spread; one moment is the middle."""
    k = SHORT_SIDE / min(request.width, request.height)
    width, height = (max(64, round(side * k / 2) * 2) for side in (request.width, request.height))
    small = request.but(width=width, height=height)
    stage = Stage(block(small, cast(small)))
    last = request.frames - 1
    picked = [last // 2] if moments == 1 else [round(last * each / (moments - 1)) for each in range(moments)]
    return [cv2.cvtColor(stage.frame(index), cv2.COLOR_YUV2BGR_I420) for index in picked]

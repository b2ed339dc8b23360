"""The storyboard drawn: a picture of a shot before it is filmed, as the animatic would film it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.attempts import first_request
from director.model import Shot, Storyboard
from director.roles import Capabilities, Picture, Refiner, Report
from director.tools.viewing import small

SIDE = 192               # pixels of the longer side of a sketch
COLOUR = 0.35            # how much colour a sketch keeps, 0 to 1: it must not be taken for a take


@dataclass(frozen=True)
class Sketch:
    """A job that draws one shot. `icons` are the user's own, as the art department reads them."""

    shot: Shot
    board: Storyboard
    refiner: Refiner
    icons: Any

    def pictures(self, moments: int) -> list[Any]:
        """BGR pictures (height, width, 3) from first to last, in full colour."""
        from director.tools.generators.animatic.art.catalogue import added
        from director.tools.generators.animatic.stills import stills

        drawn = Capabilities(camera_is_separate=True, stages=True)
        with added(self.icons):
            return stills(first_request(self.shot, self.board, self.refiner.refine(self.shot, self.board, drawn), drawn), moments)

    def __call__(self, report: Report) -> Picture:
        """One picture, pale."""
        picture = self.pictures(1)[0]
        grey = cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        report(1.0)
        return small(cv2.addWeighted(picture, COLOUR, grey, 1 - COLOUR, 0).astype(np.uint8), SIDE, SIDE)

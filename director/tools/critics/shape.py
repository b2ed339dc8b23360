"""Is it a film of the size, length and speed that was asked for?

No formula: the decoder's own count against the request. Units: pixels, frames, frames per second. Stricter = smaller
FRAMES_OFF. Every difference fails the take, because the edit copies takes frame by frame.
"""

from __future__ import annotations

from director.model import Finding, ShotRequest
from director.tools.critics.findings import finding
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

FRAMES_OFF = 0           # frames a take may be longer or shorter than asked
FPS_OFF = 0.01           # fraction the speed may differ (23.976 for 24 passes)


def find(sight: Sight, request: ShotRequest) -> list[Finding]:
    """UNREADABLE, WRONG_SIZE and WRONG_LENGTH findings."""
    found: list[Finding] = []
    last = max(0, sight.frames - 1)
    if sight.problem or not sight.frames:
        where = "nothing could be decoded" if not sight.frames else f"it decodes only up to {sight.seconds(sight.frames):.2f} s"
        words = f"The file is damaged, {where}: {sight.problem or 'no pictures'}."
        found.append(finding(sight, Fault.UNREADABLE, last, last, 1.0, 1.0, words))
    if not sight.frames:
        return found
    if (sight.width, sight.height) != (request.width, request.height):
        words = f"The picture is {sight.width}x{sight.height}, asked for was {request.width}x{request.height}."
        found.append(finding(sight, Fault.WRONG_SIZE, 0, last, 1.0, 1.0, words))
    if abs(sight.fps - request.fps) > FPS_OFF * request.fps:
        words = f"The take runs at {sight.fps:g} frames a second, asked for were {request.fps}."
        found.append(finding(sight, Fault.WRONG_LENGTH, 0, last, 0.7, 1.0, words))
    missing = request.frames - sight.frames
    if abs(missing) > FRAMES_OFF or sight.longer:
        words = f"The take has {'more than ' if sight.longer else ''}{sight.frames} frames, asked for were {request.frames}."
        found.append(finding(sight, Fault.WRONG_LENGTH, last, last, 0.5 + abs(missing) / request.frames, 1.0, words))
    return found

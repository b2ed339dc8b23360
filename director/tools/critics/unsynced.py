"""Sound and picture part ways: the one begins later or ends sooner than the other.

Measure: the seconds between their beginnings and between their ends. From 45 ms early and 125 ms late people notice it (ITU-R
BT.1359); a coder's last frame and its priming are worth 50 ms. What was out of step from the first picture on is told apart from
what drifts. Smaller OFF = stricter. Lips are not read: whether what is heard fits what is seen in between is not known.
"""

from __future__ import annotations

from director.model import Finding
from director.tools.critics.findings import heard
from director.tools.critics.hearing import Sound
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

OFF = 0.125              # seconds by which the beginnings may differ
ENDS = 0.3               # seconds by which the ends may differ: a film may let its last sound end a little before the picture
SHARE = 0.02             # ... and this share of the length: where the sound is that much longer or shorter, it drifts


def find(sound: Sound, sight: Sight) -> list[Finding]:
    """At most one UNSYNCED finding."""
    if not sound.rate or sound.seconds <= 0 or not sight.frames or sight.problem or sound.problem or sight.longer:
        return []
    pictures = sight.seconds(sight.frames)
    late, left = sound.begins, sound.begins + sound.seconds - pictures
    if abs(late) > OFF:
        words = f"The sound begins {abs(late):.2f} s {'after' if late > 0 else 'before'} the picture."
        return [heard(Fault.UNSYNCED, 0.0, max(0.0, late), 0.4 + min(0.5, abs(late)), 0.8, words)]
    if abs(left) > max(ENDS, SHARE * pictures):
        words = f"The sound ends {abs(left):.2f} s {'after' if left > 0 else 'before'} the picture: they part ways."
        return [heard(Fault.UNSYNCED, max(0.0, min(pictures, pictures + left)), max(pictures, pictures + left),
                      0.35 + min(0.4, abs(left) / 4), 0.7, words)]
    return []

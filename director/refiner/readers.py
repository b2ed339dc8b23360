"""The readers of what a prompt says that need no table of phrases, by what may become of their cues."""

from __future__ import annotations

from director.refiner import (
    absent,
    anachronisms,
    bodies,
    bywords,
    claims,
    crafts,
    datings,
    described,
    descriptors,
    forbidden,
    hues,
    lengths,
    measures,
    moved,
    noises,
    opposed,
    parallel,
    settings,
    subjects,
    timed,
    tints,
    voices,
    whenwhere,
    whereabouts,
)

_SCENE = (whenwhere.read, measures.read, crafts.read, crafts.claimed, tints.read, whereabouts.read, whereabouts.ashore, described.read,
          datings.read, moved.read, noises.read, bywords.read)
_BOTH = (settings.read, anachronisms.read, timed.read)
_SUBJECTS = (subjects, absent, bodies, forbidden, claims, opposed, parallel, hues, voices, lengths, descriptors)

Parts = tuple[str, str, int, int, str]
Sized = tuple[str, str, int, int, str, str]
Owned = tuple[str, str, int, int, str, str, str, str | None]


def of_the_scene(text: str) -> list[Parts | Sized | Owned]:
    """Cues of the picture and the scene: they count where they are asserted."""
    return [parts for reader in _SCENE for parts in reader(text)]


def of_both_sides(text: str) -> list[Parts]:
    """Cues that are read only where two of them exclude each other."""
    return [parts for reader in _BOTH for parts in reader(text)]


def of_subjects(text: str) -> list[Owned]:
    """Cues of one subject or thing each."""
    return [parts for module in _SUBJECTS for parts in module.read(text)]

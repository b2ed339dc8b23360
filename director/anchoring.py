"""Pictures that shots begin and end on, and of what characters look like: taken in, kept with the production, handed to who films."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from director.courses import Attempt
from director.disk import sha256
from director.errors import BadInput
from director.model import Anchor, Shot, ShotRequest, Storyboard
from director.roles import Capabilities, Repairer
from director.store import Store

PREVIOUS = "previous"
"""A shot that begins on the last picture of the one before it."""
MOST = 4096
"""Pixels of the longer side that a picture is kept at."""


def keep(store: Store, picture: Path) -> str:
    """Keep a picture of the person's in the production, as PNG; its SHA-256. Raises BadInput when it is none that can be read."""
    from director.gate import bring_in

    scratch = store.scratch(".png")
    bring_in(picture, scratch, "still", most=MOST)
    found = sha256(scratch)
    store.put("picture", found, scratch, {"name": picture.name[:200]}, expected=found)
    return found


def pinned(storyboard: Storyboard, shot_id: str, first: str | None, last: str | None) -> Storyboard:
    """The storyboard with a shot that begins and ends as said (None = as it was; "" = freely). Raises BadInput for a shot that is not
    there, and for a film's first shot that should go on from the one before."""
    ids = [shot.id for shot in storyboard.shots]
    if shot_id not in ids:
        raise BadInput(f"There is no shot {shot_id[:40]!r}. The shots are {', '.join(ids)}.")
    if first == PREVIOUS and ids[0] == shot_id:
        raise BadInput(f"{shot_id} is the film's first shot; there is none before it to go on from.")
    given = {name: value for name, value in (("first", first), ("last", last)) if value is not None}
    return storyboard.but(shots=tuple(shot.but(**given) if shot.id == shot_id else shot for shot in storyboard.shots))


def portrayed(storyboard: Storyboard, name: str, picture: str) -> Storyboard:
    """The storyboard with a kept picture of what a character looks like ("" = none). Raises BadInput for one who is not in it."""
    if all(person.name.casefold() != name.casefold() for person in storyboard.characters):
        known = ", ".join(person.name for person in storyboard.characters) or "nobody"
        raise BadInput(f"There is no character called {name[:40]!r} in the film. Those in it: {known}.")
    return storyboard.but(characters=tuple(
        person.but(picture=picture) if person.name.casefold() == name.casefold() else person for person in storyboard.characters))


def shown_who(store: Store, storyboard: Storyboard, request: ShotRequest, capabilities: Capabilities) -> ShotRequest:
    """The request with the pictures of the characters in it, for a generator that is shown them."""
    seen = {person.name for person in request.characters}
    wanted = [person.picture for person in storyboard.characters if person.picture and person.name in seen]
    if not capabilities.references or not wanted:
        return request
    found = [each for each in (store.find("picture", sha) for sha in wanted) if each is not None]
    return request.but(references=tuple(Anchor(sha256=each.sha256, file=str(each.path)) for each in found))


def anchored(store: Store, shot: Shot, request: ShotRequest, capabilities: Capabilities) -> tuple[ShotRequest, str]:
    """The request with the pictures the shot is pinned to, and a sentence for the person where that cannot be ("" where it can)."""
    wanted = {name: sha for name, sha in (("first", shot.first), ("last", shot.last)) if sha and sha != PREVIOUS}
    if (wanted or shot.first) and not capabilities.keyframes:
        return request, f"Shot {shot.id} should begin or end on a given picture; its generator cannot do that and films it freely."
    said = ""
    if "last" in wanted and not capabilities.ends:
        del wanted["last"]
        said = f"Shot {shot.id} should end on a given picture; its generator only begins on one and ends as it likes."
    found = {name: store.find("picture", sha) for name, sha in wanted.items()}
    pins = {name: Anchor(sha256=each.sha256, file=str(each.path)) for name, each in found.items() if each is not None}
    lost = said if len(pins) == len(wanted) else f"The picture that shot {shot.id} is pinned to is no longer there; it is filmed without."
    return (request.but(**pins) if pins else request), lost


def opening(store: Store, repairer: Repairer | None) -> Callable[[Attempt, int], Anchor | None]:
    """Keeps one picture of a take with the production, to begin another take on."""
    @cache
    def kept(path: Path, number: int) -> Anchor | None:
        if repairer is None:
            return None
        out = store.scratch(".png")
        try:
            repairer.picture(path, number, out)
        except BadInput:
            return None
        found = sha256(out)
        return Anchor(sha256=found, file=str(store.put("picture", found, out, {"name": f"{path.stem}-{number}"}, expected=found).path))

    return lambda attempt, number: kept(attempt.path, number)

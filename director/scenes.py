"""What binds the shots of a scene: who stands on which side, and which shot goes on from the one before it."""

from __future__ import annotations

import re

from director.model import Shot, ShotRequest, Storyboard
from director.vocabulary import Transition

MOST_BEFORE = 4
"""How many shots back an action is followed."""
_GOES_ON = re.compile(
    r"\b(?:match(?:ed|ing)? (?:cut|on action)|continuous(?:ly)? from|continu(?:es|ing) (?:the |his |her |its |their )?"
    r"(?:action|move|movement|motion|from the (?:last|previous) shot)|"
    r"picks? up (?:right )?where|in the same (?:move|movement|motion))\b", re.I)


def before_it(shot: Shot, storyboard: Storyboard) -> Shot | None:
    """The shot before this one; None for the first."""
    place = next((place for place, each in enumerate(storyboard.shots) if each.id == shot.id), 0)
    return storyboard.shots[place - 1] if place else None


def goes_on(shot: Shot, storyboard: Storyboard) -> bool:
    """Does the storyboard say that this shot's action goes on from the shot before?"""
    previous = before_it(shot, storyboard)
    said = f"{shot.prompt} {shot.camera.words}"
    tied = previous is not None and (previous.transition is Transition.MATCH_CUT or shot.first == "previous")
    return tied or (previous is not None and _GOES_ON.search(said) is not None)


def going_on(shot: Shot, storyboard: Storyboard, before: ShotRequest | None) -> ShotRequest | None:
    """What is to be known of the take whose action this shot goes on from: only what moves somebody."""
    if before is None or not goes_on(shot, storyboard):
        return None
    return _cut(before.but(shot="before", seed=1, negative="", style="", grade="", references=(), first=None, last=None), MOST_BEFORE - 1)


def _cut(request: ShotRequest, most: int) -> ShotRequest:
    return request.but(after=_cut(request.after, most - 1) if request.after is not None and most > 0 else None)


def sides(shot: Shot, storyboard: Storyboard) -> tuple[str, ...]:
    """The shot's people from left to right as in every shot of the scene: in the order of the film's cast. Where somebody of
    the scene is not in the shot, "" stands on that side. () where nobody has company in the scene."""
    order = {person.name: place for place, person in enumerate(storyboard.characters)}
    here = sorted((name for name in dict.fromkeys(shot.characters) if name in order), key=order.__getitem__)
    others = {name for each in _scene(shot, storyboard) for name in each.characters if name in order} - set(here)
    if not here or len(here) + len(others) < 2:
        return ()
    first, last = order[here[0]], order[here[-1]]
    left, right = any(order[name] < first for name in others), any(order[name] > last for name in others)
    return (*([""] if left else []), *here, *([""] if right else []))


def _scene(shot: Shot, storyboard: Storyboard) -> tuple[Shot, ...]:
    """The shots around this one that play at the same place without a break."""
    shots = storyboard.shots
    place = next((place for place, each in enumerate(shots) if each.id == shot.id), None)
    if place is None:
        return (shot,)
    where = shot.location.strip().casefold()
    first = last = place
    while first > 0 and shots[first - 1].location.strip().casefold() == where:
        first -= 1
    while last + 1 < len(shots) and shots[last + 1].location.strip().casefold() == where:
        last += 1
    return (*shots[first:place], shot, *shots[place + 1:last + 1])

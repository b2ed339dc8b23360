"""Why a take is in the film, and what the person is asked where none is good: the story of a shot's takes in words."""

from __future__ import annotations

from collections.abc import Mapping

from director import remedies
from director.courses import Attempt, Course
from director.events import Asked, Chosen


def chosen(course: Course, names: Mapping[str, str]) -> Chosen:
    """The take for the cut, with the reason. `names` has the takes' short names by their SHA-256."""
    best = course.best()
    marked = not course.chosen and best.review is not None and not best.review.passed
    return Chosen(shot=course.shot, take=best.take, why=_why(course, best, names), marked=marked)


def question(course: Course, number: int, names: Mapping[str, str]) -> Asked | None:
    """What to ask about a shot whose best take still has faults; None where there is nothing to ask. `number` is its place."""
    best = course.best()
    if course.chosen or best.review is None or best.review.passed or not course.news or course.capabilities.sources:
        return None
    name, kinds = names.get(best.take.sha256, course.shot.id), remedies.named(remedies.faults(best.review))
    found = remedies.serious(best.review)
    seen = f": {found[0].sentence.rstrip(' .')}" if found else ""
    tried = len(course.attempts)
    if course.stuck:
        told = f"Shot {number} came out with the same faults again ({kinds}), so it is not filmed a further time"
    elif course.costly:
        told = f"Shot {number} has faults ({kinds}); filming it again costs money that was not allowed, so it was not"
    else:
        told = f"No take of shot {number} is without faults ({kinds}) after {tried} tries"
    kept = "the take is kept" if tried == 1 else f"the best of its {tried} takes is kept"
    yes = f"use take {name} of shot {number}"
    return Asked(yes=yes, question=f"{told}{seen}. {kept[0].upper()}{kept[1:]} and marked ({name}, score {best.review.score:.2f}). "
                          f"Is it good enough? Then say: {yes}. Or say: film shot {number} again; or what "
                          f"should be different in it.")


def _why(course: Course, best: Attempt, names: Mapping[str, str]) -> str:
    if course.chosen or best.review is None:
        return "This take was chosen."
    passed = "it was repaired and passed" if best.take.repaired else "it passed"
    how = passed if best.review.passed else "no take passed"
    others = [f"{names.get(one.take.sha256, 'another')} {_judged(one)}" for one in course.attempts if one is not best and one.review]
    if not others:
        return f"{how[0].upper()}{how[1:]} (score {best.review.score:.2f})."
    better = "" if best.review.passed else " and this one has the best score"
    return f"{how[0].upper()}{how[1:]}{better} ({best.review.score:.2f}); beside it: {', '.join(others)}."[:1000]


def _judged(one: Attempt) -> str:
    assert one.review is not None, "asked for reviewed takes only"
    return f"{one.review.score:.2f}" + ("" if one.review.passed else f" ({remedies.named(remedies.faults(one.review))})")

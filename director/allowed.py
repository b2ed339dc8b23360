"""What may be filmed. Whoever wrote a shot (a person, a model, a file that was imported), it is looked at just before it is filmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from director import likeness
from director.anchoring import PREVIOUS
from director.courses import Course
from director.errors import Refused
from director.materials import song
from director.model import Shot, Storyboard
from director.roles import Clip, CutList, Origin
from director.screenwriter import safety
from director.store import Store
from director.trims import all_as_filmed


def check(board: Storyboard, folder: Path | None = None) -> None:
    """Raise Refused, naming the shot, when something in the storyboard is not made here. `folder`: of a production whose storyboard came
    from elsewhere, in which real people are shown with their consent only; a story was looked at for that when it was told."""
    _of("The film", ". ".join(card.text for card in (board.title_card, board.end_card) if card is not None))
    people = {person.name: person.description for person in board.characters}
    for shot in board.shots:
        _of(f"Shot {shot.id}", _words(shot, people))
    if folder is not None:
        safety.likeness(". ".join((board.title, *(_words(shot, {}) for shot in board.shots))), likeness.agreed(folder))


def known(board: Storyboard) -> None:
    """Look at a storyboard that is likely to be filmed again soon, so that it takes no time then: what was looked at is remembered."""
    with suppress(Refused):
        check(board)


def consented(store: Store, courses: Iterable[Course]) -> None:
    """Look every file of the person's own that is filmed with up in the register of consents, before anything is sent or paid for.
    Raises Refused or NeedsAnswer as `likeness.check` does."""
    for course, own in _reaching(courses):
        service = course.generator.name if _leaves(course) else ""
        for sha in own:
            kept = store.find("picture", sha) or store.find("source", sha)
            name = str(kept.about.get("name") or sha[:12]) if kept else sha[:12]
            likeness.check(store.folder, course.shot.id, sha, name, "upload" if service else "film", service)


def _leaves(course: Course) -> bool:
    """Whether what is filmed with goes to a service: a name of two parts is a service's, unless it names a model that is held here."""
    return course.capabilities.paid or (":" in course.generator.name and not course.capabilities.alone)


def listed(store: Store, board: Storyboard, clips: Iterable[Clip], courses: Iterable[Course]) -> CutList:
    """The cut list: with the label in the picture where a real person's likeness went into a picture that was generated, whether
    anybody asked for the label or not. Raises BadInput where the person's own music is gone."""
    made = (own for course, own in _reaching(courses) if course.capabilities.origin is not Origin.OWN)
    shown = any(likeness.shows_somebody(store.folder, sha) for own in made for sha in own)
    return CutList(all_as_filmed(board.but(label=True) if shown else board), tuple(clips), song(store, board))


def _reaching(courses: Iterable[Course]) -> Iterator[tuple[Course, list[str]]]:
    """Every course with the SHA-256 of the files of the person's own that reach its pictures: its own, and where it goes on from the
    last picture of the shot before, that one's too."""
    before: list[str] = []
    for course in courses:
        goes_on = course.shot.first == PREVIOUS and course.capabilities.keyframes
        before = list(dict.fromkeys([*_own(course), *(before if goes_on else ())]))
        yield course, before


def _own(course: Course) -> list[str]:
    """SHA-256 of the files of the person's own that go into a take."""
    anchors = [anchor.sha256 for anchor in (course.first.first, course.first.last) if anchor is not None]
    pinned = [sha for sha in anchors if sha in (course.shot.first, course.shot.last)]
    pinned += [anchor.sha256 for anchor in course.first.references]
    return [*pinned, course.first.source.sha256] if course.first.source is not None else pinned


def _words(shot: Shot, people: dict[str, str]) -> str:
    """All that a shot shows and says, with who is in it."""
    said = (shot.prompt, shot.dialogue, shot.narration, shot.text, shot.caption, *(people.get(name, "") for name in shot.characters))
    return ". ".join(words for words in said if words)


def _of(what: str, words: str) -> None:
    try:
        if words:
            safety.refuse(words)
    except Refused as refusal:
        raise Refused(f"{what} is not filmed. {refusal}") from None

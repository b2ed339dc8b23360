"""What may be filmed. Whoever wrote a shot (a person, a model, a file that was imported), it is looked at just before it is filmed."""

from __future__ import annotations

from director.errors import Refused
from director.model import Shot, Storyboard
from director.screenwriter import safety


def check(board: Storyboard) -> None:
    """Raise Refused, naming the shot, when something in the storyboard is not made here."""
    _of("The film", ". ".join(card.text for card in (board.title_card, board.end_card) if card is not None))
    people = {person.name: person.description for person in board.characters}
    for shot in board.shots:
        _of(f"Shot {shot.id}", _words(shot, people))


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

"""Words on the screen: title, cards, captions and text over a shot. Only what somebody says in the picture is filmed again."""

from __future__ import annotations

from director.model import Card, Storyboard
from director.toolbox.changes import Change, Ids, called, sentence, with_shots


def title(board: Storyboard, words: str) -> Change:
    """The film's title, and the title card where there is one."""
    card = board.title_card and board.title_card.but(text=words)
    return Change(board.but(title=words, title_card=card), f"The title is now “{words}”.")


def title_card(board: Storyboard, words: str = "") -> Change:
    """A card before the film, with the title where no words are given."""
    text = words or board.title
    return Change(board.but(title_card=Card(text=text)), f"The film opens with the title card “{text}”.")


def end_card(board: Storyboard, words: str = "The End") -> Change:
    return Change(board.but(end_card=Card(text=words)), f"The film ends with the card “{words}”.")


def no_card(board: Storyboard, which: str) -> Change:
    """Take away 'title_card' or 'end_card'."""
    return Change(board.but(**{which: None}), f"The film has no {which.replace('_', ' ')} now.")


def captions(board: Storyboard, on: bool = True, language: str = "") -> Change:
    after = board.but(captions=board.captions.but(on=on, **({"language": language} if language else {})))
    return Change(after, f"Captions are {'on' if on else 'off'}{f', in the language {language!r}' if language else ''}.")


def caption(board: Storyboard, ids: Ids, words: str) -> Change:
    said = f"The caption of {called(board, ids)} is “{words}”." if words else sentence(board, ids, "{shots} has no caption now.")
    return Change(with_shots(board, ids, lambda shot: shot.but(caption=words)), said)


def text(board: Storyboard, ids: Ids, words: str) -> Change:
    """Words in the picture of a shot."""
    said = f"“{words}” stands on {called(board, ids)}." if words else sentence(board, ids, "{shots} has no words on the screen now.")
    return Change(with_shots(board, ids, lambda shot: shot.but(text=words)), said)


def dialogue(board: Storyboard, ids: Ids, words: str) -> Change:
    """What is said in a shot."""
    return Change(with_shots(board, ids, lambda shot: shot.but(dialogue=words)), f"In {called(board, ids)} one hears “{words}”.")

"""What the keys of the storyboard mean: verbs of the toolbox, and the words for them in the conversation and the history."""

from __future__ import annotations

from director.agent.rule import Act
from director.toolbox.film import again, choose, lock
from director.tui.slate import Sheet

Deed = tuple[list[Act], str]


def film_again(sheet: Sheet) -> Deed:
    """Another take, with another seed."""
    return [lambda board: again(board, [sheet.shot.id])], f"film shot {sheet.number} again"


def turn_lock(sheet: Sheet) -> Deed:
    """Lock an open shot, unlock a locked one."""
    on = not sheet.shot.locked
    return [lambda board: lock(board, [sheet.shot.id], on)], f"{'lock' if on else 'unlock'} shot {sheet.number}"


def use_take(sheet: Sheet, number: int) -> Deed:
    """Take `number`, from 1, goes into the film."""
    names = [take.name for take in sheet.takes]
    return [lambda board: choose(board, sheet.shot.id, names[number - 1], names)], f"use take {names[number - 1]} of shot {sheet.number}"

"""A message to a production: what it changes is kept, and what is missing then is filmed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director import recollection, studio
from director.agent.answers import agrees
from director.agent.conversation import Past, Turn, do, scene
from director.agent.draft import heard
from director.agent.files import Files, Given, given, shared
from director.agent.files import act as give
from director.agent.past import Production
from director.agent.rule import Act
from director.agent.songs import act as play
from director.agent.songs import played
from director.agent.workbench import Workbench
from director.delivery import CONTAINERS, delivery
from director.events import Asked, Event, Exported, Planned, Said
from director.model import Storyboard
from director.production import FILM, Crew, is_paid
from director.roles import Purse
from director.store import Store
from director.toolbox.changes import Export
from director.vocabulary import Aspect, Resolution, read

if TYPE_CHECKING:
    from director.agent.verbs import Verb

_FILM = (r"(?:(?:yes|ok|okay|please|now|great|good|perfect|looks good|go ahead and|let's|lets)[\s,.!]+)*(?:(?:film|shoot|make) (?:it|"
         r"everything|the film|the movie|all of it|all|what is missing|the rest)|film|action|resume|continue|go on|go ahead|go)"
         r"(?: (?:please|now))?[\s.!]*")
"""Asks for the film as it is planned; nothing is changed by it."""

_FIGURE = r"[\d,]{1,9}(?:\.\d{1,2})?"
_AMOUNT = rf"(?:(?:up to|at most|no more than|of|is|to|:|=) ?)*(?:\$ ?({_FIGURE})|({_FIGURE}) ?(?:dollars?|usd|bucks|\$))"
_BUDGET = (r"(?:(?:yes|ok|okay|please|so)[\s,]+)*(?:(?:set |make |raise |change )?(?:the |my |a |our |its )?budget|you (?:may|can) spend|"
           rf"spend|(?:it|the film|this) (?:may|can) cost|allow)\s*{_AMOUNT}(?: (?:for|on) (?:it|this|the film|that))?[\s.!]*")
"""Says what the film may cost at services."""


def talk(folder: Path, text: str, who: Crew, *, asked: str = "", dry_run: bool = False, film: bool = True,
         files: Files | None = None) -> Iterator[Event]:
    """One turn: Said or Asked first (before them Consulted, where a language model was asked); then, where the film
    is another one now, the events of making it.

    `asked` is the message before, where that led to a question: the text may be the answer to it.
    With `dry_run` nothing is kept and nothing filmed: Said tells what would happen, Planned shows the storyboard. Without `film`
    what is said is kept, and Planned shows the storyboard; it is filmed when that is asked for ("film it").
    `files` says where files may be taken from that a message gives to a shot ("use beach.mp4 for shot 2"); without it, only those
    that the production has. Raises StoreProblem where there is no production, and what filming raises.
    """
    if asked and agrees(text):
        text, asked = asked, ""
    budget = re.fullmatch(_BUDGET, text.strip(), re.I)
    if budget and not dry_run:
        most = float(next(found for found in budget.groups() if found).replace(",", ""))
        who = replace(who, purse=replace(who.purse or Purse(folder), said=most))
        yield Said(text=f"The film may cost ${most:,.2f} at paid services in all.")
    if not dry_run and (budget or asks_to_film(text)):
        yield Said(text="What is missing is made now.")
        yield from studio.go_on(folder, who)
        return
    wish, tune = given(text), played(text)
    memory = None if dry_run else folder / recollection.FILE
    if tune is not None:
        yield from _turn(folder, lambda past, store: do(past, [lambda board: play(tune, store, files, dry_run)(board)], text), who,
                         dry_run, film)
    elif wish is None:
        yield from _turn(folder, lambda past, _: heard(past, text, asked, who.listener, memory), who, dry_run, film)
    else:
        several, further = shared(text) if wish.name else ([wish], "")
        if further:
            yield from _turn(folder, lambda past, _: heard(past, further, asked, who.listener, memory), who, dry_run, False)
        yield from _turn(folder, lambda past, store: _given(past, store, several, text, files, dry_run), who, dry_run, film)


def _given(past: Past, store: Store, wishes: Sequence[Given], text: str, files: Files | None, trial: bool) -> Turn:
    touched = scene(past).touched
    return do(past, [lambda board, wish=wish: give(wish, store, board, touched, files, trial)(board) for wish in wishes], text)  # type: ignore[misc]


def asks_to_film(text: str) -> bool:
    """Whether a message asks for the film as it is planned, and for nothing else."""
    return re.fullmatch(_FILM, text.strip(), re.I) is not None


def act(folder: Path, verbs: Sequence[Act], why: str, who: Crew, *, film: bool = True) -> Iterator[Event]:
    """The same for verbs of the toolbox that need no reading: a key, a button or a program asks for them."""
    yield from _turn(folder, lambda past, _: do(past, verbs, why), who, False, film)


def call(folder: Path, verb: Verb, given: Mapping[str, Any], who: Crew, *, film: bool = True) -> Iterator[Event]:
    """The same for a verb that is called by its name. Raises BadInput where the arguments do not fit."""
    yield from _turn(folder, lambda past, _: do(past, [verb.act(scene(past), given)], verb.name), who, False, film)


def _turn(folder: Path, work: Callable[[Past, Store], Turn], who: Crew, dry_run: bool, filming: bool) -> Iterator[Event]:
    with Store.open(folder, create=False) as store:
        past = Production(store, Workbench(store, who))
        done = work(past.in_memory() if dry_run else past, store)
        film = store.folder / FILM
        yield from who.heard()
        if not done.asked and (done.changed or not done.exports or dry_run):          # it is kept; to close the journal takes a while
            tried = dry_run and (done.changed or done.exports)
            yield Said(text=f"{done.said} (Tried out only: nothing was kept.)" if tried else done.said)
    if done.asked:
        yield Asked(question=done.said, yes=done.yes, waits=bool(done.yes))
        return
    costs = done.by_model and bool(done.film) and filming and not dry_run and is_paid(done.board, who)
    if done.changed and (dry_run or not filming or costs):
        yield Planned(storyboard=done.board)
    if costs:
        yield Asked(question="A paid service films that, so it costs money. Shall I? Then say yes, or: film it.", yes="film it", waits=True)
        return
    if dry_run:
        return
    if done.changed and filming:
        yield from studio.go_on(folder, who, keep=True)
    yield from _copies(done, folder, film, who)


def _copies(done: Turn, folder: Path, film: Path, who: Crew) -> Iterator[Event]:
    """The film itself is always at hand; other forms of it are made. Single shots and stills cannot be, and that is said."""
    for wanted in done.exports:
        if _is_the_film(wanted, done.board) and film.is_file():
            yield Said(text=f"The film is {film}.")
        elif f".{wanted.format}" in CONTAINERS and len(wanted.shots) == len(done.board.shots):
            aspect, resolution = read(Aspect, wanted.aspect), read(Resolution, wanted.resolution)
            asked = aspect if not wanted.profile or aspect is not done.board.aspect else None
            size = resolution if not wanted.profile or resolution is not done.board.resolution else None
            for event in studio.export(folder, delivery(f".{wanted.format}", "", wanted.profile, "", None, asked, size), None, who):
                yield event
                if isinstance(event, Exported):
                    yield Said(text=" ".join([f"The copy is {event.file}.", *event.warnings]))
        else:
            what = f"{wanted.format}, {wanted.resolution}, {wanted.aspect}, {', '.join(wanted.shots)}"
            yield Said(text=f"I cannot make that copy ({what}) yet; nothing was written." + (
                f" The film itself is {film}." if film.is_file() else ""))


def _is_the_film(wanted: Export, board: Storyboard) -> bool:
    return wanted == Export("mp4", board.resolution.value, board.aspect.value, tuple(shot.id for shot in board.shots))

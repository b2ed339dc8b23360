"""What can be done from outside. Each tool makes events happen, the same that every other surface shows.

No tool but `film` films anything, so nothing but `film` can cost money; that and what takes shots away need a person's word,
`confirm: true`. Without it they raise NeedsConsent, and nothing is done; director.mcp.consent says who is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Annotated, Any, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

from director import studio
from director.agent.talk import asks_to_film, call, talk
from director.agent.verbs import VERBS, Verb, checked
from director.events import Event, Planned, Said
from director.mcp.consent import NeedsConsent
from director.mcp.films import Films, board_in
from director.model import MAX_STORY
from director.production import Crew, is_paid

Film = Annotated[str, Field(min_length=1, max_length=255, description="a film's name, as the tool films lists it")]
Confirm = Annotated[bool, Field(description="true only after the person has agreed to exactly this")]
Short = Annotated[str, Field(max_length=200)]


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)


class _Nothing(_Given):
    pass


class _OfFilm(_Given):
    film: Film


class _Sure(_OfFilm):
    confirm: Confirm = False


class _Message(_Sure):
    message: Annotated[str, Field(min_length=1, max_length=4000, description="what should be different, in plain words")]
    asked: Annotated[str, Field(max_length=4000, description="the message before, where that led to a question and this answers it")] = ""


class _Story(_Given):
    story: Annotated[str, Field(min_length=1, max_length=MAX_STORY, description="what the film should show")]
    title: Short | None = None
    aspect: Annotated[Short | None, Field(description="16:9, 9:16, 1:1, 2.39:1 …")] = None
    seconds: Annotated[float | None, Field(ge=2, le=1800, allow_inf_nan=False)] = None
    shots: Annotated[int | None, Field(ge=1, le=120)] = None
    style: Annotated[Short | None, Field(description="cinematic, anime, watercolor, noir …")] = None
    resolution: Annotated[Short | None, Field(description="720p, 1080p, 1440p, 4k")] = None
    seed: Annotated[int, Field(ge=0, le=2**31 - 1)] = 1
    captions: bool | None = None
    music: bool | None = None


@dataclass(frozen=True)
class Tool:
    """`happens` gives the production it works on ("" for none), and its events. `reads`: it changes nothing."""

    name: str
    about: str
    arguments: type[BaseModel]
    happens: Callable[[Any], tuple[str, Iterator[Event]]]
    reads: bool = False
    deletes: bool = False

    @property
    def confirmed(self) -> bool:
        """Whether it takes a person's word."""
        return "confirm" in self.arguments.model_fields

    def call(self, given: Mapping[str, Any]) -> tuple[str, Iterator[Event]]:
        """Raises BadInput for arguments that do not fit."""
        return self.happens(checked(self.arguments, given))


def tools(films: Films, crew: Callable[[], Crew]) -> dict[str, Tool]:
    """Every tool under its name. `crew` is asked anew for each piece of work."""
    own = (
        Tool("films", "The names of the films there are.", _Nothing, lambda _: ("", _listed(films)), reads=True),
        Tool("plan", "Write the storyboard of a story as a new film. Nothing is filmed.", _Story, partial(_plan, films, crew)),
        Tool("show", "A film's storyboard: its shots with their ids.", _OfFilm, lambda given: _show(films, given.film), reads=True),
        Tool("say", "Change a film, or ask about it, in plain words (make shot 3 darker; how long is it?). Nothing is filmed.", _Message,
             partial(_say, films, crew), deletes=True),
        Tool("film", "Film what is missing and cut the film. It can take minutes; progress is reported. Where a paid service films, "
             "it costs money and needs confirm.", _Sure, partial(_film, films, crew)),
        Tool("undo", "Take the last change back.", _OfFilm, partial(_again, films, crew, "undo")),
        Tool("redo", "Make the change again that was taken back.", _OfFilm, partial(_again, films, crew, "redo")),
    )
    verbs = (Tool(verb.name, verb.about, _asked_of(verb), partial(_verb, films, crew, verb), reads=verb.name == "export",
                  deletes=verb.deletes) for verb in VERBS.values())
    return {tool.name: tool for tool in (*own, *verbs)}


def _asked_of(verb: Verb) -> type[BaseModel]:
    """A verb's arguments, and of which film."""
    fields: dict[str, Any] = {"film": (Film, ...)} | ({"confirm": (Confirm, False)} if verb.deletes else {})
    return create_model(verb.name, __base__=verb.arguments, **fields)


def _listed(films: Films) -> Iterator[Event]:
    names = films.names()
    yield Said(text="\n".join(names[:500]) or "There are no films yet. Plan one with the tool plan.")


def _plan(films: Films, crew: Callable[[], Crew], given: _Story) -> tuple[str, Iterator[Event]]:
    who = crew()
    wishes = {name: getattr(given, name) for name in type(given).model_fields if name != "story"}
    wanted = studio.brief(given.story, generators=who.generators, **wishes)
    folder = studio.place_for(wanted, films.place)
    return folder.name, studio.film(wanted, folder, who, plan_only=True)


def _show(films: Films, name: str) -> tuple[str, Iterator[Event]]:
    return name, iter([Planned(storyboard=board_in(films.folder(name)))])


def _say(films: Films, crew: Callable[[], Crew], given: _Message) -> tuple[str, Iterator[Event]]:
    folder = films.folder(given.film)
    return given.film, _said(folder, given, crew())


def _said(folder: Path, given: _Message, who: Crew) -> Iterator[Event]:
    if asks_to_film(given.message):
        yield Said(text="Call the tool film for that. Nothing was changed.")
        return
    if not given.confirm:
        before = {shot.id for shot in board_in(folder).shots}
        trying = replace(who, listener=None)                        # a model takes no shots away, and is asked once
        with closing(cast("Any", talk(folder, given.message, trying, dry_run=True, asked=given.asked))) as trial:
            tried = list(trial)
        after = next((event.storyboard for event in tried if isinstance(event, Planned)), None)
        gone = sorted(before - {shot.id for shot in after.shots}) if after else []
        if gone:
            raise NeedsConsent(f"That takes {', '.join(gone)} out of the film. Shall I?", "say the same with confirm: true.")
    yield from talk(folder, given.message, who, film=False, asked=given.asked)


def _film(films: Films, crew: Callable[[], Crew], given: _Sure) -> tuple[str, Iterator[Event]]:
    folder, who = films.folder(given.film), crew()
    if not given.confirm and is_paid(board_in(folder), who):
        raise NeedsConsent("A paid service films this, so it costs money. Shall I?", "call film with confirm: true.")
    return given.film, studio.go_on(folder, who, keep=True)


def _again(films: Films, crew: Callable[[], Crew], way: str, given: _OfFilm) -> tuple[str, Iterator[Event]]:
    return given.film, talk(films.folder(given.film), way, crew(), film=False)


def _verb(films: Films, crew: Callable[[], Crew], verb: Verb, given: Any) -> tuple[str, Iterator[Event]]:
    folder = films.folder(given.film)
    if verb.deletes and not given.confirm:
        raise NeedsConsent(f"{verb.name}: {', '.join(given.shots)[:200]}. Shall I?", "call it with confirm: true.")
    values = {name: getattr(given, name) for name in verb.arguments.model_fields}
    return given.film, call(folder, verb, values, crew(), film=False)

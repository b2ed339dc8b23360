"""Where the parts are put together: settings in, a crew out. The only module that names tools, each when it is needed.

Generators of other packages are found by the entry point group "director.generators": a name and something that,
called without arguments, gives a `director.roles.Generator`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Generator as Steps
from contextlib import closing
from copy import copy
from functools import cache, partial
from importlib import metadata
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from director import production
from director.disk import Reached, in_words, unwatched
from director.errors import BadInput, Unavailable
from director.events import Event, Planned
from director.journal import remembered
from director.model import MAX_STORY, Brief, Shot, Storyboard
from director.production import Crew, generator_named, plan, produce
from director.roles import Composer, Critic, Diction, Done, Editor, Generator, Listener, Picture, Polisher, Refiner, Screenwriter, Viewer
from director.settings import Settings
from director.store import Store, brief_in
from director.vocabulary import Aspect, Look, Resolution, find, read

ENTRY_POINTS = "director.generators"
DRAWN = "animatic"
"""The built-in generator: it draws a fixed set of looks, so a style must name one of them."""
DIFFUSED = "diffusion"
"""Films with an open model of the user's choice on this machine."""

K = TypeVar("K", Aspect, Resolution)


class Late:
    """Stands for a part until something is asked of it; only then the part, and what is heavy in it, is loaded.

    Planning, showing and undoing need no pictures. Sent to another process, the part itself arrives there.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = cache(make)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)

    def __reduce__(self) -> tuple[Any, ...]:
        return copy, (self._make(),)


class Generators(Mapping[str, Generator]):
    """All generators by name, each built when it is first asked for."""

    def __init__(self, settings: Settings | None = None) -> None:
        """`settings` are read from the environment when a generator needs them and they are not given."""
        self._makers: dict[str, Callable[[], Callable[[], Generator]]] = {
            point.name: point.load for point in metadata.entry_points(group=ENTRY_POINTS)
        }
        self._makers[DRAWN] = lambda: partial(_animatic, settings)
        self._makers[DIFFUSED] = lambda: partial(_diffusion, settings)
        self._built: dict[str, Generator] = {}

    def __getitem__(self, name: str) -> Generator:
        if name not in self._built:
            try:
                self._built[name] = self._makers[name]()()
            except (ImportError, AttributeError) as error:
                sentence = f"The generator {name!r} is installed but cannot be loaded ({error}). Install its package again."
                raise Unavailable(sentence) from error
        return self._built[name]

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def crew(settings: Settings, *, offline_fallback: bool = False) -> Crew:
    """Everybody who works on a film on this machine.

    With a language model configured it plans; when it fails, the built-in screenwriter steps in only where
    `offline_fallback` allows it.
    """
    from director.executors.local import LocalExecutor

    local = LocalExecutor(settings.workers)
    ledger: list[Event] = []
    return Crew(
        screenwriter=screenwriter(settings, ledger), model=settings.model if settings.has_model else "", ledger=ledger,
        understudy=_offline() if offline_fallback and settings.has_model else None,
        refiner=cast(Refiner, Late(_refiner)), generators=Generators(settings), critic=cast(Critic, Late(_critic)),
        diction=cast(Diction, Late(_diction)),
        polisher=cast(Polisher, Late(partial(_polisher, settings, ledger))) if settings.polish and settings.has_model else None,
        listener=cast(Listener, Late(partial(_listener, settings, ledger))) if settings.has_model else None,
        composer=cast(Composer, Late(_composer)), editor=cast(Editor, Late(_editor)), executor=local, cutting_room=local,
    )


def screenwriter(settings: Settings, ledger: list[Event] | None = None) -> Screenwriter:
    """The language model's screenwriter where one is configured and allowed, otherwise the built-in one. What a model is
    asked is entered in `ledger`."""
    if not settings.has_model:
        return _offline()
    from director.screenwriter.chat import ChatScreenwriter

    return ChatScreenwriter(settings, ledger)


def drawings(words: list[str], settings: Settings | None = None) -> list[Any]:
    """For each word what the art department of the animatic draws: objects with `word`, `drawn` and `how`. Raises BadInput when an
    icon set of the user's cannot be used."""
    from director.tools.generators.animatic.art.catalogue import added
    from director.tools.generators.animatic.art.finding import find as look_up

    with added(_icons(settings)):
        return [look_up(word) for word in words]


def gallery(sections: list[str]) -> Iterator[Any]:
    """Pictures of all that the animatic can draw, for `gallery_page`: figures, props, places, actions, moves, styles (all if none)."""
    from director.tools.generators.animatic.gallery import SECTIONS, pictures

    yield from pictures(sections=sections or SECTIONS)


def gallery_page(pictures: Iterator[Any]) -> str:
    """The gallery as one page of HTML."""
    from director.tools.generators.animatic.gallery import page

    return page(pictures)


def contact_sheet(folder: Path, out: Path, moments: int, settings: Settings | None = None) -> int:
    """Draw the shots of a production on one sheet, `moments` pictures each: of the chosen or latest take, or drawn where nothing is
    filmed yet. Gives the number of shots. Raises BadInput when there is no storyboard, StoreProblem when it cannot be written."""
    from director.tools.contact import Panel, save
    from director.tools.media import moments_of

    with Store.open(folder, create=False) as store:
        board = store.storyboard()
        if board is None:
            raise BadInput(f"The production in {folder} has no storyboard yet; there is nothing to put on a sheet.")
        panels = []
        for number, shot in enumerate(board.shots, 1):
            whole = [named for named in store.takes(shot.id) if named.path is not None]
            named = next((each for each in whole if each.name == shot.take), whole[-1] if whole else None)
            pictures = moments_of(named.path, moments) if named and named.path else _sketch(shot, board, settings).pictures(moments)
            detail = f"{shot.camera.size.value}, {shot.camera.move.value} · {shot.duration:g} s"
            panels.append(Panel(pictures, f"{number} · {shot.id} · {named.name if named else 'not filmed yet'}", detail))
    save(board.title, panels, out)
    return len(panels)


def sketches(board: Storyboard, shots: Sequence[Shot], settings: Settings | None = None) -> Iterator[tuple[str, Picture]]:
    """A drawing of each of these shots with its id, made one after the other in another process; what cannot be drawn is left out."""
    from director.executors.local import LocalExecutor

    with closing(cast("Any", LocalExecutor(1).run([_sketch(shot, board, settings) for shot in shots]))) as running:
        for message in running:
            if isinstance(message, Done) and message.error is None:
                yield shots[message.job].id, message.result


def _sketch(shot: Shot, board: Storyboard, settings: Settings | None) -> Any:
    from director.tools.sketching import Sketch

    return Sketch(shot, board, _refiner(), _icons(settings))


def standing(folder: Path, who: Crew) -> Iterator[Event]:
    """Planned, then what is there of the film already (see `production.standing`). Nothing is made. Raises as `go_on` does."""
    with Store.open(folder, create=False) as store:
        storyboard = production.planned(store)
        yield Planned(storyboard=storyboard)
        yield from production.standing(store, storyboard, who)


def viewer() -> Viewer:
    """Who shows takes to a person."""
    from director.tools import viewing

    return viewing


def can_letter(sample: str) -> bool:
    """Whether the fonts at hand draw every character of `sample` in titles and captions."""
    from director.tools.editor.fonts import Faces

    faces = Faces("Manrope-SemiBold", sample)
    faces.path(sample)
    return not faces.missing


def brief(story: str, *, generators: Mapping[str, Generator] | None = None, **wishes: Any) -> Brief:
    """What the person asked for, checked. `wishes` are fields of Brief; words for aspect and resolution in any spelling.

    Raises BadInput with one sentence: what is wrong, what is known, what is nearest.
    """
    if not story.strip():
        raise BadInput("The story is empty. Say in a sentence or more what the film should show.")
    if len(story) > MAX_STORY:
        raise BadInput(f"The story has {len(story):,} characters; {MAX_STORY:,} is the most. Shorten it to what should be seen.")
    wishes = {name: wish for name, wish in wishes.items() if wish is not None}
    if isinstance(wishes.get("aspect"), str):
        wishes["aspect"] = _read(Aspect, "aspect", wishes["aspect"])
    if isinstance(wishes.get("resolution"), str):
        wishes["resolution"] = _read(Resolution, "resolution", wishes["resolution"])
    if isinstance(wishes.get("seconds"), int):
        wishes["seconds"] = float(wishes["seconds"])
    try:
        wanted = Brief(story=story, **wishes)
    except ValidationError as error:
        raise BadInput(_sentence(error)) from None
    generator_named(wanted.generator, Generators() if generators is None else generators)
    if wanted.style is not None and wanted.generator == DRAWN and find(Look, wanted.style) is None:
        raise BadInput(_unknown("style", wanted.style, [look.value for look in Look]))
    return wanted


def place_for(wanted: Brief, films: Path) -> Path:
    """The production folder for a brief inside `films`: where that very brief was worked on, else a new name."""
    name = slug(wanted.title or wanted.story)
    number = 1
    with in_words(films):
        while True:
            folder = films / (name if number == 1 else f"{name}-{number}")
            if not folder.exists() or brief_in(folder) == wanted or _untouched(folder):
                return folder
            number += 1


def slug(words: str) -> str:
    """A short, plain folder name: lower-case letters, digits and dashes, 48 at most; 'film' where nothing is left."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", words[:400]).encode("ascii", "ignore").decode().lower()
    parts = re.findall(r"[a-z0-9]+", plain)
    name = ""
    for part in parts:
        if len(name) + len(part) + 1 > 48:
            break
        name = f"{name}-{part}" if name else part
    return name or (parts[0][:48] if parts else "film")


def film(wanted: Brief, folder: Path, who: Crew, *, plan_only: bool = False, reached: Reached = unwatched) -> Iterator[Event]:
    """Make the film of a brief in `folder`. Where that brief was planned already, its storyboard is used as it stands.

    `reached` is told of every durable act. Raises BadInput when the folder holds another film.
    """
    with Store.open(folder, reached=reached) as store:
        storyboard = store.storyboard()
        if storyboard is None:
            storyboard = yield from _planned(store, wanted, who)
        elif store.brief() == wanted:
            yield Planned(storyboard=storyboard)
        else:
            raise BadInput(f"{store.folder} holds another film already ({storyboard.title!r}). Choose another folder for this one.")
        if not plan_only:
            yield from produce(store, storyboard, who)


def go_on(folder: Path, who: Crew) -> Iterator[Event]:
    """Make the film of the production in `folder` as its storyboard stands. Raises StoreProblem when there is none."""
    with Store.open(folder, create=False) as store:
        storyboard = production.planned(store)
        yield Planned(storyboard=storyboard)
        yield from produce(store, storyboard, who)


def _planned(store: Store, wanted: Brief, who: Crew) -> Steps[Event, None, Storyboard]:
    """Plan in an empty production; where that fails, the folder made for it is removed again."""
    try:
        yield from plan(store, wanted, who)
        storyboard = store.storyboard()
        assert storyboard is not None, "plan saves a storyboard"
        return storyboard
    except BaseException:
        if store.storyboard() is None:
            store.discard()
        raise


def _untouched(folder: Path) -> bool:
    """A production in which nothing was planned yet, as a failed start leaves it."""
    return (folder / "journal.sqlite").is_file() and remembered(folder, "head") is None and not (folder / "storyboard.json").exists()


def _read(kind: type[K], name: str, word: str) -> K:
    found = read(kind, word)
    if found is None:
        raise BadInput(_unknown(name, word, [member.value for member in kind]))
    return found


def _unknown(name: str, word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word.lower().strip(), known, 1, 0.5)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    return f"The {name} {word[:80]!r} is not known.{hint} Known: {', '.join(known)}."


def _sentence(error: ValidationError) -> str:
    """The first thing that is wrong with a brief, in words."""
    first = error.errors()[0]
    name = str(first["loc"][0])
    reason = str(first["msg"]).removeprefix("Value error, ").removeprefix("Input ")
    if name == "story":
        return "The story is empty. Say in a sentence or more what the film should show."
    return f"{name} cannot be {str(first['input'])[:80]!r}: it {reason}."


def _offline() -> Screenwriter:
    from director.screenwriter.offline import OfflineScreenwriter

    return OfflineScreenwriter()


def _refiner() -> Refiner:
    from director.refiner.rules import RuleRefiner

    return RuleRefiner()


def _polisher(settings: Settings, ledger: list[Event] | None = None) -> Polisher:
    from director.refiner.polish import ChatPolisher
    return ChatPolisher(settings, ledger)


def _listener(settings: Settings, ledger: list[Event] | None = None) -> Listener:
    from director.listener import ChatListener
    return ChatListener(settings, ledger)


def _critic() -> Critic:
    from director.tools.critics.measured import MeasuredCritic

    return MeasuredCritic()


def _diction() -> Diction:
    from director.speech import ESTIMATE
    from director.tools.sound.voice import EspeakVoice, installed

    return EspeakVoice() if installed() else ESTIMATE


def _composer() -> Composer:
    from director.tools.sound.composer import ScoreComposer

    return ScoreComposer()


def _editor() -> Editor:
    from director.tools.editor.editor import SmartEditor

    return SmartEditor()


def _animatic(settings: Settings | None) -> Generator:
    """Raises BadInput when an icon set of the user's cannot be used."""
    from director.tools.generators.animatic.generator import Animatic

    return cast(Generator, Animatic(_icons(settings)))


def _icons(settings: Settings | None) -> Any:
    from director.tools.generators.animatic.art.icons import read as icons_of

    return icons_of((settings or Settings.load()).icons)


def _diffusion(settings: Settings | None) -> Generator:
    """Raises Unavailable or BadInput when no model is set, or none that can be used."""
    settings = settings or Settings.load()
    if settings.diffusion_model is None:
        raise Unavailable("The generator 'diffusion' needs a model: set DIRECTOR_DIFFUSION_MODEL to the folder or the hub id of a "
                          "text-to-video model for diffusers, such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers, and install the extra: "
                          "pip install 'film-director[diffusion]'")
    from director.tools.generators.diffusion.generator import Diffusion

    made = Diffusion(settings.diffusion_model, download=settings.diffusion_download, workers=settings.workers)
    made.capabilities()                      # a model that is not there is told of before anything is planned
    return cast(Generator, made)

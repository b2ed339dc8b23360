"""Director: tell it a story; it writes the storyboard, films every shot, checks the takes and cuts the film.

    from director import make

    film = make("A story about a cat who builds a robot friend in space", resolution="720p")
    print(film.path)

`direct` does the same as an iterator of events (see director.events) and `resume` goes on with a production that
exists; `talk` changes it by a message in words. Errors a person can act on are
director.errors.DirectorError; str(error) is the sentence to show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Unpack

    from director.events import Event
    from director.model import Cut, Storyboard
    from director.production import Crew
    from director.settings import Settings

__all__ = ["Film", "direct", "make", "resume", "talk"]


@dataclass(frozen=True)
class Film:
    """A finished film. `folder` is its production, with the takes, the storyboard and the log."""

    path: Path
    folder: Path
    storyboard: Storyboard
    cut: Cut


class Wishes(TypedDict, total=False):
    """What `make` takes beside the story; the same as `direct` takes, where each is explained."""

    out: str | Path | None
    aspect: str | None
    seconds: float | None
    shots: int | None
    style: str | None
    resolution: str | None
    seed: int
    title: str | None
    captions: bool | None
    music: bool | None
    generator: str
    footage: Sequence[str | Path]
    offline_fallback: bool
    settings: Settings | None
    crew: Crew | None


def make(story: str, **wishes: Unpack[Wishes]) -> Film:
    """Film a story and wait until it is done. The same story with the same wishes again returns at once.

    Raises director.errors.DirectorError.
    """
    from director.events import Assembled, Planned

    storyboard = finished = None
    for event in direct(story, **wishes):
        match event:
            case Planned():
                storyboard = event.storyboard
            case Assembled():
                finished = event
    assert storyboard is not None and finished is not None, "direct ends with Assembled"
    path = Path(finished.film)
    return Film(path, path.parent, storyboard, finished.cut)


def direct(
    story: str,
    *,
    out: str | Path | None = None,
    aspect: str | None = None,
    seconds: float | None = None,
    shots: int | None = None,
    style: str | None = None,
    resolution: str | None = None,
    seed: int = 1,
    title: str | None = None,
    captions: bool | None = None,
    music: bool | None = None,
    plan_only: bool = False,
    offline_fallback: bool = False,
    generator: str = "animatic",
    footage: Sequence[str | Path] = (),
    settings: Settings | None = None,
    crew: Crew | None = None,
) -> Iterator[Event]:
    """Film a story step by step. The first events are about the plan, the last one is Assembled.

    story             what the film should show, up to 20,000 characters
    out               the production folder; without it, one named after the title or story in the folder of films
    aspect            16:9, 9:16, 1:1, 2.39:1, 21:9, 4:5, 4:3, 3:4; resolution: 720p, 1080p, 1440p, 4k; seconds, shots: length of the film
    style             cinematic, anime, noir …; generator: who films, by name; seed: another one, another film
    footage           video files and photos of one's own; each is shown in a shot
    plan_only         stop after the storyboard
    offline_fallback  plan with the built-in screenwriter when the language model fails
    settings, crew    read from the environment and put together when not given

    What is wrong with the wishes is raised (BadInput) by this call; what goes wrong later, by the iterator.
    """
    from director import materials, studio
    from director.settings import Settings

    settings, files = settings or Settings.load(), [Path(each) for each in footage]
    brief = studio.brief(
        story, generators=crew.generators if crew else studio.Generators(settings), aspect=aspect, seconds=seconds, shots=shots,
        style=style, resolution=resolution, seed=seed, title=title, captions=captions, music=music, generator=generator,
        **materials.given(files),
    )
    folder = Path(out) if out is not None else studio.place_for(brief, settings.films)
    return studio.film(brief, folder, crew or studio.crew(settings, offline_fallback=offline_fallback), plan_only=plan_only,
                       files=files)


def resume(folder: str | Path, *, settings: Settings | None = None, crew: Crew | None = None) -> Iterator[Event]:
    """Go on with the production in `folder`, as its storyboard stands: what is finished is found, the rest is made."""
    from director import studio
    from director.settings import Settings

    return studio.go_on(Path(folder), crew or studio.crew(settings or Settings.load()))


def talk(
    folder: str | Path, text: str, *, dry_run: bool = False, settings: Settings | None = None, crew: Crew | None = None,
) -> Iterator[Event]:
    """Change the production in `folder` by a message such as "make shot 3 darker", and film what is missing then.

    Said (what changed, or an answer) or Asked (a question; nothing was changed) comes first. With `dry_run` nothing
    is kept and nothing filmed.
    """
    from director import studio
    from director.agent.talk import talk as turn
    from director.settings import Settings

    return turn(Path(folder), text, crew or studio.crew(settings or Settings.load()), dry_run=dry_run)

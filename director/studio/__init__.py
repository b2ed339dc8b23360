"""Where the parts are put together. The only package that names tools, each when it is needed."""

from __future__ import annotations

from collections.abc import Generator as Steps
from collections.abc import Iterator, Sequence
from pathlib import Path

from director import materials, production
from director.disk import Reached, sha256, unwatched
from director.errors import BadInput
from director.events import Event, Planned, Said
from director.model import Brief, Storyboard
from director.production import Crew, plan, produce
from director.store import Store
from director.studio.briefs import brief, place_for, slug
from director.studio.crew import crew, screenwriter
from director.studio.dailies import dailies, with_dailies
from director.studio.exporting import export
from director.studio.generators import Generators, models
from director.studio.handing import Homecoming, bring_home, hand_over
from director.studio.late import Late
from director.studio.music import composable
from director.studio.pictures import can_letter, contact_sheet, drawings, gallery, gallery_page, sketches, take_film, take_sheet, viewer
from director.studio.verifying import verify

__all__ = [
    "Generators", "Homecoming", "Late", "brief", "bring_home", "can_letter", "contact_sheet", "crew", "dailies", "drawings", "export",
    "film", "gallery", "gallery_page", "go_on", "hand_over", "models",
    "place_for", "screenwriter", "sketches", "slug", "standing", "take_film", "take_sheet", "verify", "viewer",
]


def standing(folder: Path, who: Crew) -> Iterator[Event]:
    """Planned, then what is there of the film already (see `production.standing`). Nothing is made. Raises as `go_on` does."""
    with Store.open(folder, create=False) as store:
        storyboard = production.planned(store)
        yield Planned(storyboard=storyboard)
        yield from production.standing(store, storyboard, who)


def film(wanted: Brief, folder: Path, who: Crew, *, plan_only: bool = False, reached: Reached = unwatched,
         files: Sequence[Path] = (), music: Path | str | None = None, label: bool = False) -> Iterator[Event]:
    """Make the film of a brief in `folder`. Where that brief was planned already, its storyboard is used as it stands.

    `files` are the person's own footage and photos: each is kept with the production and shown in a shot. `music` is their own, in
    place of a composed one, or says in words what is to be composed; with `label` the picture says that it was generated. `reached` is
    told of every durable act.
    Raises BadInput when the folder holds another film.
    """
    with Store.open(folder, reached=reached) as store:
        storyboard = store.storyboard()
        if storyboard is None:
            storyboard = yield from _planned(store, wanted, who)
        elif store.brief() == wanted:
            yield Planned(storyboard=storyboard)
        else:
            raise BadInput(f"{store.folder} holds another film already ({storyboard.title!r}). Choose another folder for this one.")
        if files and not all(store.find("source", sha256(path)) for path in files if path.is_file()):
            storyboard = yield from _dealt(store, storyboard, files)
        if music is not None or label:
            storyboard = yield from _wished(store, storyboard, music, label)
        if not plan_only:
            yield from with_dailies(store, produce(store, storyboard, who), who)


def _wished(store: Store, storyboard: Storyboard, music: Path | str | None, label: bool) -> Steps[Event, None, Storyboard]:
    """The storyboard with the person's own music or that which they named, and the label. Raises BadInput where nobody knows it."""
    after = storyboard.but(label=storyboard.label or label)
    if isinstance(music, str):
        after = after.but(music=after.music.but(on=True, mood=composable(music)))
    elif music is not None:
        after = after.but(song=materials.keep_song(store, music), music=after.music.but(on=True))
    if after != storyboard:
        store.save(after, "the music that was asked for" if music is not None else "a label in the picture")
        yield Planned(storyboard=after)
    return after


def _dealt(store: Store, storyboard: Storyboard, files: Sequence[Path]) -> Steps[Event, None, Storyboard]:
    """Give the person's own files to shots, and say which shows what."""
    dealt = materials.dealt(storyboard, [materials.keep(store, path, trial=True) for path in files])
    if dealt != storyboard:
        store.save(dealt, "own footage and photos")
    for path in files:
        materials.keep(store, path)
    shown = [f"shot {number} shows {shot.source.name}" for number, shot in enumerate(dealt.shots, 1) if shot.source]
    left = [path.name for path in files if all(shot.source is None or shot.source.name != path.name for shot in dealt.shots)]
    said = ", ".join(shown)
    yield Said(text=f"{said[:1].upper()}{said[1:]}." + (f" There is no shot left for {', '.join(left)}." if left else ""))
    for question in (materials.asked(store, shot.source) for shot in dealt.shots if shot.source):
        if question:
            yield Said(text=question)
    yield Planned(storyboard=dealt)
    return dealt


def go_on(folder: Path, who: Crew, takes: int | None = None, keep: bool = False) -> Iterator[Event]:
    """Make the film of the production in `folder` as its storyboard stands; with so many `takes` of every shot from now on, where
    that is given; with `keep`, of the takes that there are, whichever version of its generator filmed each. Raises StoreProblem when
    there is no production."""
    with Store.open(folder, create=False) as store:
        storyboard = production.planned(store)
        if takes is not None and takes != storyboard.takes:
            storyboard = storyboard.but(takes=takes)
            store.save(storyboard, f"{takes} take{'' if takes == 1 else 's'} of every shot")
        yield Planned(storyboard=storyboard)
        yield from with_dailies(store, produce(store, storyboard, who, keep), who)


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

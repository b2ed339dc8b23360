"""What is made of takes that were chosen: several one after the other as one shot; a picture that a model sets in motion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from director import anchoring, likeness, materials, reviews
from director.errors import BadInput
from director.model import Shot, Source, Storyboard
from director.roles import Capabilities
from director.store import NamedTake, Store
from director.studio.pictures import first_picture


def stitched(store: Store, board: Storyboard, shot: Shot, names: Sequence[str]) -> Storyboard:
    """The storyboard with the shot showing those takes of it, one after the other. The takes stay. Raises BadInput where there is no
    such take, or they do not go together."""
    takes = fitting(store, shot, names)
    source = _joined(store, shot, takes)
    for entry in _likenesses(store, takes):
        likeness.enter(store.folder, entry.but(sha256=source.sha256, file=source.name))
    return materials.shown(board, shot.id, source)


def animated(store: Store, board: Storyboard, shot: Shot, name: str, generator: str, capabilities: Capabilities) -> Storyboard:
    """The storyboard with the shot filmed by that generator from the picture that a take of it begins on. The takes stay. Raises BadInput
    where there is no such take, or the generator cannot begin on a picture."""
    named = beginning(store, shot, name, generator, capabilities)
    assert named.path is not None, "it was looked for"
    picture = store.scratch(".png")
    try:
        first_picture(named.path, picture)
        sha = anchoring.keep(store, picture)
    finally:
        picture.unlink(missing_ok=True)
    for entry in _likenesses(store, [named]):
        likeness.enter(store.folder, entry.but(sha256=sha, file=f"{named.name}.png"))
    return set_in_motion(anchoring.pinned(board, shot.id, sha, None), shot.id, generator)


def beginning(store: Store, shot: Shot, name: str, generator: str, capabilities: Capabilities) -> NamedTake:
    """The take whose picture that generator can begin on. Raises BadInput where it cannot, or there is no such take."""
    if not capabilities.keyframes:
        raise BadInput(f"{generator} cannot begin on a picture. Name one that can: diffusion:svd, diffusion:wan-i2v, diffusion:ltx, "
                       "runway:gen4_turbo …")
    named = _named(store, shot, [name])[0]
    if named.path is None:
        raise BadInput(f"The file of the take {named.name} is gone or damaged. Choose another.")
    return named


def set_in_motion(board: Storyboard, shot_id: str, generator: str) -> Storyboard:
    """The shot filmed by that generator, whatever was chosen or shown before."""
    return board.but(shots=tuple(
        each.but(generator=generator, take="", source=None) if each.id == shot_id else each for each in board.shots))


def picked(store: Store, shot: Shot) -> str:
    """The name of the take that was chosen for a shot, else of the one that the critic thinks best. Raises BadInput where there is none."""
    if shot.take:
        return shot.take
    takes, scores = store.takes(shot.id), {sha: review.score for sha, review in reviews.kept(store.folder).items()}
    if not takes:
        raise BadInput(f"Shot {shot.id} has no take yet; film it first.")
    return max(takes, key=lambda named: scores.get(named.take.sha256, 0.0)).name


def _named(store: Store, shot: Shot, names: Sequence[str]) -> list[NamedTake]:
    there = {named.name: named for named in store.takes(shot.id)}
    missing = [name for name in names if name not in there]
    if missing:
        known = f"its takes are {', '.join(there)}" if there else "it has no take yet"
        raise BadInput(f"Shot {shot.id} has no take called {missing[0][:40]!r}; {known}.")
    return [there[name] for name in names]


def fitting(store: Store, shot: Shot, names: Sequence[str]) -> list[NamedTake]:
    """The takes of those names. Raises BadInput where there is no such take, or they do not go together."""
    if len(names) < 2 or len(names) > 8:
        raise BadInput("Name two to eight takes of the shot, in the order in which they shall be seen.")
    takes = _named(store, shot, names)
    first = takes[0].take
    for named in takes:
        take = named.take
        if take.generator in materials.OWN and take.generator != materials.HANDED:
            raise BadInput(f"The take {named.name} shows your own material; takes that were made are what can be stitched.")
        if named.path is None:
            raise BadInput(f"The file of the take {named.name} is gone or damaged. Choose another.")
        if (take.width, take.height, take.fps) != (first.width, first.height, first.fps):
            raise BadInput(f"The take {named.name} has {take.width}x{take.height} at {take.fps} frames a second and {takes[0].name} has "
                           f"{first.width}x{first.height} at {first.fps}; film the shot again, then stitch.")
    return takes


def _joined(store: Store, shot: Shot, takes: Sequence[NamedTake]) -> Source:
    """The takes as one file, kept in the production."""
    from director.tools.stitching import stitch

    first, paths = takes[0].take, [named.path for named in takes if named.path is not None]
    frames = min(round(shot.duration * first.fps), *(named.take.frames for named in takes))
    out = store.scratch(".mp4")
    stitch(paths, first.width, first.height, first.fps, frames, out)
    try:
        source, _ = materials.keep(store, out, f"{' '.join(named.name for named in takes)}.mp4")
    finally:
        out.unlink(missing_ok=True)
    return source.but(made=first.generator, sound=False)


def _likenesses(store: Store, takes: Iterable[NamedTake]) -> list[likeness.Consent]:
    """The newest entry about every picture of a person's own that the takes were made from."""
    newest = {entry.sha256: entry for entry in likeness.entries(store.folder)}
    used = {str(part["sha256"]) for named in takes for name in ("first", "last", "source")
            if isinstance(part := (named.inputs or {}).get(name), dict) and "sha256" in part}
    return [newest[sha] for sha in sorted(used & set(newest))]

"""A film handed to a service that no program may drive, and what came back brought home."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from director import handoff, materials
from director.disk import in_words
from director.errors import BadInput, StoreProblem
from director.model import Source, Storyboard
from director.production import planned
from director.roles import Refiner
from director.store import Store

MOST_FILES = 400
_OURS = (handoff.FACTS, "README.md", "prompts.txt", "shots.csv")


@dataclass(frozen=True)
class Homecoming:
    """What came of an import, in sentences: what is shown now, what was refused and why, and what must be said first."""

    shown: tuple[str, ...]
    refused: tuple[str, ...]
    asked: tuple[str, ...]


def hand_over(folder: Path, name: str, out: Path | None, refiner: Refiner) -> Path:
    """Write the package of a production for a service; the folder it is in. Raises BadInput for an unknown service and for a folder
    that holds something else, StoreProblem where it cannot be written."""
    to = handoff.target(name)
    with Store.open(folder, create=False) as store:
        files = handoff.package(planned(store), to, refiner.refine)
        place = out or store.folder.with_name(f"{store.folder.name}-{to.name}")
    if place.exists() and (not place.is_dir() or (any(place.iterdir()) and not (place / handoff.FACTS).is_file())):
        raise BadInput(f"{place} holds something else. Choose a new folder with --out.")
    with in_words(place):
        for file, text in files.items():
            target = place / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return place


def bring_home(folder: Path, returned: Path, said: Mapping[str, str]) -> Homecoming:
    """Match the files of a folder to the shots of a production and keep them; every other shot, and the folder, stays as it is.
    `said` has the shots (id or number) of files that were asked about. Raises BadInput where the folder cannot be used."""
    with Store.open(folder, create=False) as store:
        board = planned(store)
        made, prompts = _facts(returned, board)
        matches = handoff.matched(_files(returned), prompts, {file: _shot(board, shot) for file, shot in said.items()})
        kept, refused = _kept(store, returned, [match for match in matches if len(match.shots) == 1], made)
        after, shown = board, []
        for shot, sources in kept.items():
            after = materials.shown(after, shot, sources[0])
            others = ", ".join(source.name for source in sources[1:])
            more = f" Kept beside it: {others}; to take one: use {sources[1].name} for {shot}." if others else ""
            shown.append(f"Shot {[each.id for each in board.shots].index(shot) + 1} ({shot}) shows {sources[0].name}.{more}")
        if after != board:
            store.save(after, f"brought home from {made}")
    return Homecoming(tuple(shown), tuple(refused), tuple(_question(match, board) for match in matches if len(match.shots) != 1))


def _files(returned: Path) -> list[str]:
    """The names in a folder that may be takes."""
    try:
        if not returned.is_dir():
            kind = "is not a folder; if it is an archive, unpack it first" if returned.exists() else "is not there"
            raise BadInput(f"{returned} {kind}. Name the folder with the files that came back.")
        names = sorted(entry.name for entry in returned.iterdir() if not entry.name.startswith(".") and entry.name not in _OURS
                       and (entry.is_symlink() or not entry.is_dir()))
    except OSError as error:
        raise StoreProblem(f"{returned} cannot be read ({error.strerror}).") from None
    if not names:
        raise BadInput(f"{returned} holds no files that could be takes.")
    if len(names) > MOST_FILES:
        raise BadInput(f"{returned} holds {len(names)} files; {MOST_FILES} is the most.")
    return names


def _facts(returned: Path, board: Storyboard) -> tuple[str, dict[str, str]]:
    """Who made the files, and every shot's prompt in the film's order, as the package says it where it lies there too."""
    prompts = {shot.id: shot.prompt for shot in board.shots}
    file = returned / handoff.FACTS
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > 4_000_000:
            return "a service", prompts
        facts = json.loads(file.read_text(encoding="utf-8"))
        named = handoff.target(str(facts["for"])).name
        told = {str(each["shot"]): str(each["prompt"])[:8000] for each in facts["shots"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError, BadInput):
        return "a service", prompts
    return named, {shot: told.get(shot, prompt) for shot, prompt in prompts.items()}


def _kept(store: Store, returned: Path, matches: list[handoff.Returned], made: str) -> tuple[dict[str, list[Source]], list[str]]:
    """The sources by shot, as far as they come through the gate, and why the others do not."""
    kept: dict[str, list[Source]] = {}
    refused: list[str] = []
    for match in matches:
        try:
            source, _ = materials.keep(store, returned / match.file)
        except BadInput as error:
            refused.append(str(error))
            continue
        kept.setdefault(match.shots[0], []).append(source.but(made=made, sound=False))
    return kept, refused


def _shot(board: Storyboard, said: str) -> str:
    ids = [shot.id for shot in board.shots]
    if said in ids:
        return said
    if said.isdecimal() and 1 <= int(said) <= len(ids):
        return ids[int(said) - 1]
    raise BadInput(f"There is no shot {said[:40]!r}; the film has {len(ids)}, {ids[0]} to {ids[-1]}.")


def _question(match: handoff.Returned, board: Storyboard) -> str:
    ids = [shot.id for shot in board.shots]
    if match.shots:
        which = " or ".join(f"{ids.index(shot) + 1}" for shot in match.shots[:6])
        return f"Which shot is {match.file!r} for? It may be shot {which}. Say: --as {match.file!r}={match.shots[0]}"
    return f"Which shot is {match.file!r} for? Its name does not say. Say: --as {match.file!r}={ids[0]}"

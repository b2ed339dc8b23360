"""`director takes`: all takes of a shot side by side, what the critic says of each, and the choice among them."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director.cli.output import say, say_lines
from director.errors import BadInput, DirectorError

if TYPE_CHECKING:
    from director.model import Review, Shot, Storyboard
    from director.store import NamedTake

CRITIC = "critic"


@dataclass(frozen=True)
class Entry:
    """A take as it is listed. `used` says why it is in the film, "" where it is not."""

    shot: Shot
    named: NamedTake
    review: Review | None
    used: str
    origin: str                     # name of the take it was repaired from

    def line(self) -> str:
        score = "not reviewed" if self.review is None else f"{self.review.score:.2f} {'passed' if self.review.passed else 'failed'}"
        parts = [score, f"repaired from {self.origin}" if self.origin else "", "" if self.named.path else "the file is gone or damaged",
                 "in the film" if self.used else ""]
        return f"{self.named.name}  {', '.join(part for part in parts if part)}"

    def data(self) -> dict[str, Any]:
        return {"shot": self.shot.id, "take": self.named.name, "file": str(self.named.path) if self.named.path else None,
                "used": bool(self.used), "why": self.used, "repaired_from": self.origin or None,
                "review": self.review.model_dump(mode="json") if self.review else None, **self.named.take.model_dump(mode="json")}


def add(commands: Any, command: Any) -> None:
    """The command's arguments."""
    parser = command(commands, "takes", "the takes of a production's shots, what the critic says of them, and the choice among them", """\
examples:
  director takes films/fox                          every take of every shot
  director takes films/fox s3 --sheet takes.png     the takes of shot 3 in pictures, one below the other
  director takes films/fox s3 --sheet takes.mp4     the takes of shot 3 side by side, in motion
  director takes films/fox s3 --choose s3b          use that one; then: director make films/fox
  director takes films/fox s3 --stitch s3a s3d s3b  show those, one after the other, as one shot
  director takes films/fox s3 --animate s3c --with diffusion:svd    let a model set that picture in motion
  director takes films/fox s3 --choose critic       leave the choice to the critic again""")
    parser.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    parser.add_argument("shot", nargs="?", metavar="SHOT", help="one shot, by its id (s3) or its number (default: all)")
    parser.add_argument("--choose", metavar="TAKE", help=f"use this take of the shot; {CRITIC}: the best by the critic's word")
    parser.add_argument("--stitch", nargs="+", metavar="TAKE", help="show these takes of the shot one after the other, as one shot")
    parser.add_argument("--animate", metavar="TAKE", help="let a model film the shot from the picture that this take begins on")
    parser.add_argument("--with", dest="generator", metavar="NAME", help="with --animate: the generator (default: the shot's own)")
    parser.add_argument("--sheet", metavar="FILE", help="the takes on a contact sheet (.png, .jpg) or side by side in motion (.mp4)")
    parser.add_argument("--json", action="store_true", help="one JSON object a take on standard output")


def takes(arguments: Namespace) -> int:
    """List, draw or choose."""
    folder = Path(arguments.production)
    if arguments.choose is not None:
        return _choose(folder, arguments.shot, arguments.choose)
    if arguments.stitch:
        return _stitch(folder, arguments.shot, arguments.stitch)
    if arguments.animate is not None or arguments.generator is not None:
        return _animate(folder, arguments.shot, arguments.animate or "", arguments.generator)
    board, entries = _entries(folder, arguments.shot)
    if arguments.sheet:
        from director import studio

        strips = [(each.named.path, each.line(), _worst(each)) for each in entries if each.named.path]
        if not strips:
            raise BadInput(f"There is no take yet that could be drawn; to film: director make {folder}")
        if Path(arguments.sheet).suffix.lower() == ".mp4":
            studio.take_film(strips, Path(arguments.sheet))
        else:
            studio.take_sheet(board.title, strips, Path(arguments.sheet))
        say(f"Written: {arguments.sheet}", sys.stderr)
    if arguments.json:
        for each in entries:
            print(json.dumps(each.data(), allow_nan=False), flush=True)
    else:
        say_lines(_listed(board, entries, arguments.shot))
    return 0


def _choose(folder: Path, shot: str | None, name: str) -> int:
    from director.production import planned
    from director.store import Store
    from director.toolbox import film

    if shot is None:
        raise BadInput("Say which shot the take is for, such as: director takes films/fox s3 --choose s3b")
    with Store.open(folder, create=False) as store:
        board = planned(store)
        found = _shot(board, shot)
        if name == CRITIC:
            after = board.but(shots=tuple(each.but(take="") if each.id == found.id else each for each in board.shots))
            store.save(after, f"{found.id}: the critic chooses")
            say(f"The critic chooses the take of {found.id} again. To cut the film: director make {folder}", sys.stderr)
            return 0
        there = [named.name for named in store.takes(found.id)]
        if name not in there:
            known = f"its takes are {', '.join(there)}" if there else "it has no take yet"
            raise BadInput(f"Shot {found.id} has no take called {name[:40]!r}; {known}.")
        change = film.choose(board, found.id, name, there)
        store.save(change.board, f"takes --choose {name}")
    say(f"{change.said} To cut the film: director make {folder}", sys.stderr)
    return 0


def _stitch(folder: Path, shot: str | None, names: list[str]) -> int:
    from director.production import planned
    from director.store import Store
    from director.studio.stitching import stitched

    if shot is None:
        raise BadInput("Say which shot the takes are of, such as: director takes films/fox s3 --stitch s3a s3b")
    with Store.open(folder, create=False) as store:
        board = planned(store)
        found = _shot(board, shot)
        store.save(stitched(store, board, found, names), f"takes --stitch {' '.join(names)}")
    say(f"Shot {found.id} shows {', '.join(names)}, one after the other; director chat {folder} --message undo takes it back. "
        f"To cut the film: director make {folder}", sys.stderr)
    return 0


def _animate(folder: Path, shot: str | None, name: str, generator: str | None) -> int:
    from director import studio
    from director.production import generator_named, planned
    from director.settings import Settings
    from director.store import Store
    from director.studio.generators import in_motion
    from director.studio.stitching import animated

    if shot is None or not name:
        raise BadInput("Say which take of which shot, such as: director takes films/fox s3 --animate s3b --with diffusion:svd")
    who = studio.crew(Settings.load()).generators
    with Store.open(folder, create=False) as store:
        board = planned(store)
        found = _shot(board, shot)
        wanted = in_motion(generator) if generator else found.generator or board.generator
        able = generator_named(wanted, who).capabilities()
        store.save(animated(store, board, found, name, wanted, able), f"takes --animate {name} --with {wanted}")
    say(f"Shot {found.id} begins on the picture of {name} and is filmed by {wanted}; director chat {folder} --message undo takes it back. "
        f"To film it: director make {folder}", sys.stderr)
    return 0


def _entries(folder: Path, shot: str | None) -> tuple[Storyboard, list[Entry]]:
    from director import reviews
    from director.production import planned
    from director.store import Store

    with Store.open(folder, create=False) as store:
        board = planned(store)
        shots = board.shots if shot is None else (_shot(board, shot),)
        seen = reviews.kept(store.folder)
        taken = {each.id: store.takes(each.id) for each in shots}
    used = _used(folder)
    entries = []
    for each in shots:
        names = {named.take.sha256: named.name for named in taken[each.id]}
        for named in taken[each.id]:
            why = used.get((each.id, named.take.key), "")
            entries.append(Entry(each, named, seen.get(named.take.sha256), why, names.get(named.take.repaired, "")))
    return board, entries


def _used(folder: Path) -> dict[tuple[str, str], str]:
    """By shot and take, why it is in the film; empty where that cannot be told here (a generator that is not installed)."""
    from director import studio
    from director.events import Chosen
    from director.settings import Settings

    try:
        found = [event for event in studio.standing(folder, studio.crew(Settings.load())) if isinstance(event, Chosen)]
    except DirectorError as error:
        say(f"Which takes are in the film cannot be told: {error}", sys.stderr)
        return {}
    return {(event.shot.id, event.take.key): event.why or "It is in the film." for event in found}


def _shot(board: Storyboard, name: str) -> Shot:
    """A shot by its id, or by its number in the film."""
    by_number = dict(enumerate(board.shots, 1)).get(int(name)) if name.isascii() and name.isdigit() and len(name) < 6 else None
    found = next((shot for shot in board.shots if shot.id == name), by_number)
    if found is None:
        raise BadInput(f"There is no shot {name[:40]!r}. The shots are {', '.join(shot.id for shot in board.shots)}.")
    return found


def _listed(board: Storyboard, entries: list[Entry], only: str | None) -> Iterator[str]:
    from director.cli.productions import wrapped

    shots = board.shots if only is None else (_shot(board, only),)
    for shot in shots:
        yield from wrapped(f"{shot.id}: {shot.prompt}", "    ")
        mine = [each for each in entries if each.shot.id == shot.id]
        if not mine:
            yield "  no take yet"
        for each in mine:
            yield f"{'*' if each.used else ' '} {each.line()}"
            for finding in each.review.findings if each.review else ():
                yield from wrapped(f"      {finding.kind.value} {finding.severity:.2f}: {finding.sentence}", "        ")
            for note in each.named.take.notes:
                yield from wrapped(f"      {note}", "        ")
            if each.used:
                yield from wrapped(f"      {each.used}", "        ")


def _worst(entry: Entry) -> str:
    found = entry.review.findings if entry.review else ()
    return found[0].sentence if found else "no faults found" if entry.review else ""

"""The person's own footage and photos: taken in through the gate, kept with the production, given to shots, handed to who films."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from director import likeness
from director.disk import sha256
from director.errors import BadInput
from director.gate import Medium, examine
from director.model import Shot, ShotRequest, Song, Source, Storyboard
from director.roles import Capabilities
from director.store import Store

FOOTAGE, STILL, RESTYLE, HANDED = "footage", "still", "restyle", "handoff"
"""The generators that film from the person's own material, or from what a service made of a hand-off."""
OWN = (FOOTAGE, STILL, RESTYLE, HANDED)
LEAST = 0.5
"""Seconds of footage that are worth a shot."""


def keep(store: Store, path: Path, name: str = "", trial: bool = False) -> tuple[Source, Medium]:
    """Keep a file of the person's in the production (in a `trial`, only look at it), under the name the person gave it.
    Raises BadInput when it is none that can be used."""
    seen, content, called = examine(path, "video", "still"), sha256(path), (name or path.name)[:300]
    if not trial and store.find("source", content) is None:
        store.put("source", content, path, {"name": called, **seen.__dict__, "notes": list(seen.notes)}, expected=content)
    return _source(called, content, seen), seen


def given(paths: Iterable[Path]) -> dict[str, Any]:
    """Files of the person's as a brief holds them, ready for the screenwriter: nothing is kept yet. Raises BadInput as `keep` does."""
    inputs, sources = [], []
    for path in paths:
        seen = examine(path, "video", "still")
        length = f"{seen.seconds:.0f} s, " if seen.kind == "video" else ""
        inputs.append(f"{re.sub(r'[()]', ' ', path.name)[:200]} ({length}{seen.width}x{seen.height})")
        sources.append(_source(path.name, sha256(path), seen))
    return {"inputs": tuple(inputs), "sources": tuple(sources)} if inputs else {}


def _source(name: str, content: str, seen: Medium) -> Source:
    return Source(sha256=content, name=name[:300], kind="still" if seen.kind == "still" else "video", sound=seen.heard)


def shown(storyboard: Storyboard, shot_id: str, source: Source | None) -> Storyboard:
    """The storyboard with a shot that shows this source (None = a generated one again)."""
    def one(shot: Shot) -> Shot:
        if shot.id != shot_id:
            return shot
        generator = "" if source is None and shot.generator in OWN else shot.generator if source is None else films(source)
        return shot.but(source=source, generator=generator, take="")

    if all(shot.id != shot_id for shot in storyboard.shots):
        raise BadInput(f"There is no shot {shot_id[:40]!r}. The shots are {', '.join(shot.id for shot in storyboard.shots)}.")
    return storyboard.but(shots=tuple(one(shot) for shot in storyboard.shots))


def films(source: Source) -> str:
    """The generator for a source."""
    if source.made:
        return HANDED
    return STILL if source.kind == "still" and not source.look else RESTYLE if source.look else FOOTAGE


def dealt(storyboard: Storyboard, sources: Sequence[tuple[Source, Medium]]) -> Storyboard:
    """The storyboard with every source in a shot: those that the screenwriter cast stay where they are; then where the plan asks for
    footage or a photo (`generator` says so), a long clip over several of them from its beginning to its end; what is left goes to the
    shot whose words fit its name best, else evenly."""
    board, left = storyboard, []
    cast = {shot.source.sha256 for shot in storyboard.shots if shot.source}
    sources = [pair for pair in sources if pair[0].sha256 not in cast]
    for kind, generator in (("video", FOOTAGE), ("still", STILL)):
        places = [shot.id for shot in storyboard.shots if shot.generator == generator and shot.source is None]
        have = [pair for pair in sources if pair[0].kind == kind]
        for number, place in enumerate(places):
            if have:
                turn = number * len(have) // len(places)
                within = [n for n in range(len(places)) if n * len(have) // len(places) == turn]
                board = shown(board, place, _part(have[turn], board.shot(place), within.index(number), len(within)))
        used = {n * len(have) // len(places) for n in range(len(places))} if places and have else set()
        left += [pair for n, pair in enumerate(have) if n not in used]
    for number, pair in enumerate(left):
        board = _placed(board, pair, number, len(left))
    return board.but(shots=tuple(
        shot.but(generator="") if shot.generator in OWN and shot.source is None else shot for shot in board.shots))


def _part(pair: tuple[Source, Medium], shot: Shot, number: int, parts: int) -> Source:
    """The part of a clip for shot number `number` of the `parts` that share it."""
    source, medium = pair
    spare = max(0.0, medium.seconds - shot.duration)
    return source.but(start=round(spare * number / max(1, parts - 1), 2) if parts > 1 else 0.0)


def _placed(board: Storyboard, pair: tuple[Source, Medium], number: int, many: int) -> Storyboard:
    free = [shot for shot in board.shots if shot.source is None]
    if not free:
        return board
    words = set(re.findall(r"[a-z]{3,}", pair[0].name.lower().rsplit(".", 1)[0]))
    fits = {shot.id: len(words & set(re.findall(r"[a-z]{3,}", f"{shot.prompt} {shot.location}".lower()))) for shot in free}
    best = max(free, key=lambda shot: fits[shot.id])
    place = best if fits[best.id] else free[min(len(free) - 1, (2 * number + 1) * len(free) // (2 * many))]
    seconds = pair[1].seconds if pair[0].kind == "video" else place.duration
    if LEAST <= seconds < place.duration:                    # a shot is no longer than its footage
        board = board.but(shots=tuple(shot.but(duration=round(seconds, 2)) if shot is place else shot for shot in board.shots))
    return shown(board, place.id, pair[0])


def sourced(store: Store, shot: Shot, request: ShotRequest, capabilities: Capabilities) -> tuple[ShotRequest, str]:
    """The request with the file that the shot shows, and a sentence for the person where that cannot be ("" where it can)."""
    if shot.source is None:
        return request, ""
    if not capabilities.sources and shot.source.kind not in capabilities.inputs:
        return request.but(source=None), f"Shot {shot.id} should show {shot.source.name!r}; its generator cannot and films it freely."
    found = store.find("source", shot.source.sha256)
    if found is None:
        raise BadInput(f"{shot.source.name!r}, which shot {shot.id} shows, is no longer in the production or is damaged. Give it again.")
    return request.but(source=shot.source.but(file=str(found.path))), ""


def heard(store: Store, shot: Shot) -> Path | None:
    """The file whose sound goes with a shot; None where none does."""
    if shot.source is None or shot.source.kind != "video" or not shot.source.sound or not shot.volume:
        return None
    found = store.find("source", shot.source.sha256)
    return found.path if found is not None and found.about.get("heard") else None


def keep_song(store: Store, path: Path, name: str = "", trial: bool = False) -> Song:
    """Keep the person's own music in the production (in a `trial`, only look at it). Raises BadInput when the file is no sound that "
    "can be used."""
    seen, content, called = examine(path, "sound"), sha256(path), (name or path.name)[:300]
    if not trial and store.find("source", content) is None:
        store.put("source", content, path, {"name": called, **seen.__dict__, "notes": list(seen.notes)}, expected=content)
    return Song(sha256=content, name=called)


def song(store: Store, storyboard: Storyboard) -> Path | None:
    """The file of the film's music; None where it is composed, or there is none. Raises BadInput when it is gone."""
    if storyboard.song is None or not storyboard.music.on:
        return None
    found = store.find("source", storyboard.song.sha256)
    if found is None:
        raise BadInput(f"{storyboard.song.name!r}, the film's music, is no longer in the production or is damaged. Give it again.")
    return found.path


def names(store: Store) -> tuple[str, ...]:
    """The files that came with a production, as the person called them, the latest last."""
    return tuple(str(result.about.get("name", "")) for result in store.all("source"))


def named(store: Store, name: str) -> tuple[Source, Medium] | None:
    """The latest source of that name."""
    found = [result for result in store.all("source") if str(result.about.get("name", "")).lower() == Path(name).name.lower()
             and result.about.get("kind") != "sound"]
    if not found:
        return None
    last = found[-1]
    seen = Medium.of({name: value for name, value in last.about.items() if name != "name"})
    return Source(sha256=last.key, name=str(last.about["name"]), kind="still" if seen.kind == "still" else "video", sound=seen.heard), seen


def asked(store: Store, source: Source) -> str:
    """The question whether a real person is in a file of the person's own, asked once for each; "" afterwards."""
    key = f"consent asked: {source.sha256}"
    if source.made or store.words(key) or any(entry.sha256 == source.sha256 for entry in likeness.entries(store.folder)):
        return ""
    store.keep_words(key, {"name": source.name})
    return (f"Is a real person to be recognised in {source.name}? Then enter that person's consent, once: director consent {store.folder} "
            f"{source.sha256[:12]} --person NAME --by YOU (or --nobody).")

"""A review of a video that nobody here asked for: no request, only what a person says is meant to happen."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from director.errors import BadInput
from director.model import Review, digest
from director.tools.critics.findings import finding
from director.tools.critics.hearing import listen
from director.tools.critics.measured import SERIOUS, by_ear, examine, figures, score, suspicion, told, unchecked
from director.tools.critics.measuring import NAME, VERSION
from director.tools.critics.plan import words_plan
from director.tools.media.reading import MAX_FRAMES
from director.vocabulary import Fault


def review_key(file: Path, words: str) -> str:
    """Content address: the file's bytes, the words, and the critic's version. Raises OSError; BadInput for what is no ordinary file."""
    if file.is_symlink():
        raise BadInput(f"{file.name!r} is a link; name the video itself.")
    if file.exists() and not file.is_file():
        raise BadInput(f"{file.name!r} is no ordinary file but a folder, pipe, socket or device; name a video.")
    return digest({"critic": NAME, "version": VERSION, "take": _hash(file), "words": words})


def review(file: Path, words: str) -> Review:
    """Raises BadInput when there is nothing in the file to look at; a file that breaks off is a finding."""
    plan = words_plan(words)
    sight, found = examine(file, plan, MAX_FRAMES)
    if not sight.frames:
        raise BadInput(sight.problem or f"There are no pictures in {file.name!r}.")
    if sight.problem:
        words = f"The file is damaged, it decodes only up to {sight.seconds(sight.frames):.2f} s: {sight.problem}."
        found = [finding(sight, Fault.UNREADABLE, sight.frames - 1, sight.frames - 1, 1.0, 1.0, words), *found]
    sound = listen(file)
    ears = by_ear(sound, sight, plan)
    worst = suspicion([*found, *(one for one in ears if one.severity >= SERIOUS)])
    kept = told([*found, *ears])
    return Review(
        take=_hash(file), critic=NAME, version=VERSION, score=score(kept), findings=tuple(kept[:100]),
        passed=all(one.severity < SERIOUS for one in kept), unchecked=unchecked(sound), measures={**figures(sight), "fps": sight.fps, "suspicion": worst},
    )


def _hash(file: Path) -> str:
    sum_ = sha256()
    with file.open("rb") as data:
        while block := data.read(1 << 20):
            sum_.update(block)
    return sum_.hexdigest()

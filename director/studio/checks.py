"""Looking at any video for faults, whoever made it: several files side by side, each remembered by its content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from director.model import Review


def check(files: Sequence[Path], words: str | Sequence[str], jobs: int, cache: Path | None) -> Iterator[Review | str]:
    """A review of each file in the order given, or a sentence about why there is none. `words` say what is meant to happen in
    all or in each of them; `cache` is a folder where reviews are kept under the hash of file, words and the critic's version."""
    each = [words] * len(files) if isinstance(words, str) else words
    work = [(str(file), said, str(cache) if cache else "") for file, said in zip(files, each, strict=True)]
    if jobs <= 1 or len(work) == 1:
        yield from map(_one, work)
        return
    with ProcessPoolExecutor(min(jobs, len(work))) as pool:
        yield from pool.map(_one, work)


def plot(file: Path, review: Review, out: Path) -> None:
    """The timeline of a review as a picture, PNG or SVG by its name. Raises BadInput for another name."""
    from director.tools.critics.timeline import draw

    draw(file, review, out)


def _one(work: tuple[str, str, str]) -> Review | str:
    from director.errors import BadInput
    from director.tools.critics.checked import review, review_key

    file, words, cache = Path(work[0]), work[1], work[2]
    try:
        key = review_key(file, words)
        kept = Path(cache) / f"{key}.json" if cache else None
        if kept is not None and kept.is_file():
            try:
                return Review.model_validate_json(kept.read_bytes())
            except ValueError:
                pass                                       # damaged: look again, and write it anew
        found = review(file, words)
    except BadInput as error:
        return str(error)
    except OSError as error:
        return f"The video {file.name!r} cannot be read: {error.strerror}."
    if kept is not None:
        _keep(kept, found)
    return found


def _keep(kept: Path, review: Review) -> None:
    """Atomically; a cache that cannot be written is no reason to fail."""
    import contextlib
    import os
    import tempfile

    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=kept.parent)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(review.model_dump_json())
        Path(name).replace(kept)


def as_dict(file: Path, review: Review) -> dict[str, Any]:
    """A review in the words of a report: glitches that count, and `score`, 0 (clean) to 1, higher is worse."""
    listed = [
        {"kind": finding.kind.value.replace(" ", "_"), "start_s": round(finding.start, 3), "end_s": round(finding.end, 3),
         "start_frame": finding.first_frame, "end_frame": finding.last_frame, "box": finding.box, "severity": finding.severity,
         "confidence": finding.confidence, "sentence": finding.sentence}
        for finding in review.findings if finding.severity >= 0.5
    ]
    return {"file": str(file), "glitches": listed, "score": round(review.measures.get("suspicion", 0.0), 4), "passed": review.passed,
            "critic": f"{review.critic} {review.version}", "unchecked": list(review.unchecked), "measures": review.measures}

"""The smart cut: what is shown as it was filmed is copied, only the rest is drawn and encoded again."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput, FilmingFailed, Unavailable
from director.model import Cut, Storyboard, digest
from director.roles import CutList, Report, Soundtrack, Utterance
from director.tools.editor.checking import Expected, fault, packets_hash
from director.tools.editor.intake import Taken, sha256_of, take_in
from director.tools.editor.labels import generated, label
from director.tools.editor.matching import glides, matched
from director.tools.editor.mux import Piece, mux
from director.tools.editor.pieces import kept, make, whole
from director.tools.editor.plan import VERSION, Layout, layout
from director.tools.editor.reels import Reel, pictures
from director.tools.editor.sightings import seen
from director.tools.editor.sound import FRAME, encode_within, samples_for
from director.tools.editor.spans import Span, encode, joints, recipe, spans
from director.tools.editor.words import Overlay, overlays, title_frames, worded
from director.tools.media import HASTE, TakeWriter
from director.tools.sound.loudness import CEILING

SOUND = "2"              # raise it when the same mix would be encoded otherwise
SILENCE = -70.0          # LUFS and dBTP of a film without sound: the absolute gate of ITU-R BS.1770-4
WORKERS = 2              # takes and spans encoded side by side; each takes about 180 MB at 1080p
WIDEST = 2560 * 1440     # pixels of a picture up to which that is done; bigger ones one at a time, for the memory
AHEAD = 120               # seconds of a film up to which it is drawn while its sound is made
INDEXED, DRAWN, JOINED = 0.06, 0.80, 0.88     # progress at the end of each stage; the rest is the final check

T = TypeVar("T")


@dataclass(frozen=True)
class _Film:
    """All that is worked out before the first picture is encoded."""

    plan: Layout
    reels: tuple[Reel, ...]
    foreign: frozenset[int]
    over: list[Overlay]
    spans: tuple[Span, ...]
    notes: list[str]


def assemble(cut: CutList, soundtrack: Soundtrack | None, out: Path, cache: Path, report: Report) -> Cut:
    """Write the film to `out` (replaced only when the new film is whole and checked).

    Raises BadInput for a damaged take, StoreProblem when the disk fails, Stopped when `report` does.
    """
    board = cut.storyboard
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(1) as beside:               # the sound's encoder leaves Python's lock
        hearing = beside.submit(hear, cut, soundtrack, cache)
        film = _prepare(cut, soundtrack.said if soundtrack else (), cache, lambda done: report(done * INDEXED))
        report(INDEXED)
        made = _encode(film, board, cache, lambda done: report(INDEXED + done * (DRAWN - INDEXED)))
        sound, heard = hearing.result()
    pieces = [_piece(span, made.get(number), film.reels) for number, span in enumerate(film.spans)]
    with whole(out) as part:
        mux(pieces, sound, part, board.fps, board.title, lambda done: report(DRAWN + done * (JOINED - DRAWN)))
        with ThreadPoolExecutor(1) as beside:
            content = beside.submit(sha256_of, part)
            wrong = fault(part, _expected(cut, film, made), heard, board.size)
        if wrong:
            for path in (*(reel.path for reel in made.values()), sound):
                path.unlink(missing_ok=True)
            raise FilmingFailed(f"The finished film did not pass its check ({wrong}); it was not kept. Make it again.")
        finished = _describe(content.result(), film, cut, soundtrack)
    report(1.0)
    return finished


def draw(cut: CutList, cache: Path) -> None:
    """Encode into the cache what `assemble` will need. Nothing where captions go by when words are heard, and in a long film, whose
    pictures and sound would be in memory at once."""
    board = cut.storyboard
    heard = board.voiceover.on or any(clip.shot.dialogue.strip() for clip in cut.clips)
    if (board.captions.on and heard) or layout(cut).frames > AHEAD * board.fps:
        return
    cache.mkdir(parents=True, exist_ok=True)
    _encode(_prepare(cut, (), cache, lambda done: None), board, cache, lambda done: None)


def hear(cut: CutList, soundtrack: Soundtrack | None, cache: Path) -> tuple[Path, str]:
    """Encode the sound of the film into the cache, or find it there; with the hash of its packets."""
    cache.mkdir(parents=True, exist_ok=True)
    return _sound(soundtrack, samples_for(layout(cut).frames, cut.storyboard.fps), gain(cut, soundtrack), cache)


def _prepare(cut: CutList, said: tuple[Utterance, ...], cache: Path, report: Report) -> _Film:
    board, plan = cut.storyboard, layout(cut)
    if any(worded(cut, number) or matched(cut, number) for number in range(len(cut.clips))):
        for clip in cut.clips:            # what answers is loaded for one; the others are soon under a title, too
            seen(clip, cache)
    ready: dict[int, Taken] = {}

    def work(number: int) -> None:
        ready[number] = take_in(cut.clips[number], cut, cache, worded(cut, number) or matched(cut, number))

    firsts = list({clip.take.sha256: number for number, clip in reversed(list(enumerate(cut.clips)))}.values())
    _side_by_side(work, firsts, _workers(board), report)
    for number in set(range(len(cut.clips))) - ready.keys():         # the same take once more is found
        work(number)
    taken = [ready[number] for number in range(len(cut.clips))]
    reels = tuple(each.reel for each in taken)
    foreign = frozenset(number for number, each in enumerate(taken) if each.foreign)
    figures, marks = tuple(each.figures for each in taken), label(board, generated(cut, plan))
    whole_groups = [joint for clip in plan.clips for joint in joints(clip, reels[clip.number])]
    over, words = overlays(cut, plan, _opening(reels[0], title_frames(board, plan, whole_groups)), figures, said, marks, whole_groups)
    over = [*glides(cut, plan, figures, lambda clip, number: _picture(reels[clip], number)), *over, *marks]
    notes = [note for note in (*(each.note for each in taken), *words) if note]
    return _Film(plan, reels, foreign, over, spans(plan, reels, over, board.fps), notes)


def _encode(film: _Film, board: Storyboard, cache: Path, report: Report) -> dict[int, Reel]:
    """Every span that is not copied, encoded or found in the cache, by its number."""
    fps = board.fps
    width, height = board.size
    recipes = {
        number: recipe(span, film.reels, film.over, film.plan.fades, fps) for number, span in enumerate(film.spans) if span.copied is None
    }
    found = {name: kept(cache, name) for name in set(recipes.values())}
    missing = {name: film.spans[number] for number, name in recipes.items() if found[name] is None}

    def work(name: str) -> None:
        span = missing[name]

        def write(part: Path) -> None:
            with TakeWriter(part, width, height, fps, span.frames, frozenset(), marked=False, haste=HASTE) as writer:
                encode(span, film.reels, film.over, film.plan.fades, fps, writer)

        found[name] = make(cache, name, write)

    _side_by_side(work, sorted(missing, key=lambda name: -missing[name].frames), _workers(board), report)     # the longest first: no one waits
    made = {number: reel for number, name in recipes.items() if (reel := found[name]) is not None}
    if not all(reel.joinable and [gop.frames for gop in reel.gops] == [film.spans[number].frames] for number, reel in made.items()):
        raise Unavailable("This build of the H.264 encoder makes pieces that cannot be joined; install the av package from PyPI again.")
    return made


@lru_cache(maxsize=1)                # the film's sound and picture ask one after the other, and mostly so does its next cut
def _opening(reel: Reel, frames: int) -> list[NDArray[np.uint8]]:
    """A few pictures of the time the title stands, none when there is no title: those that are decoded by themselves."""
    numbers = sorted({reel.covering(at, at + 1)[0].first for k in (1, 2, 3) if (at := min(reel.frames - 1, frames * k // 4)) >= 0} if frames else ())
    return [next(pictures(reel, number, number + 1)) for number in numbers]


def _picture(reel: Reel, number: int) -> NDArray[np.uint8]:
    number = min(number, reel.frames - 1)
    return next(pictures(reel, number, number + 1))


def _workers(board: Storyboard) -> int:
    width, height = board.size
    return WORKERS if width * height <= WIDEST else 1


def _side_by_side(work: Callable[[T], None], items: Sequence[T], workers: int, report: Report) -> None:
    """Run the work in a few threads (encoder, decoder and OpenCV leave Python's lock); the first error stops the rest."""
    pool = ThreadPoolExecutor(min(workers, os.cpu_count() or 1))
    try:
        for done, job in enumerate(as_completed([pool.submit(work, item) for item in items])):
            job.result()
            report((done + 1) / len(items))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def gain(cut: CutList, soundtrack: Soundtrack | None) -> float:
    """dB, never above 0, that bring the mix down to the loudness asked for."""
    if soundtrack is None or cut.loudness is None:
        return 0.0
    wanted = cut.loudness - soundtrack.loudness
    return round(wanted, 2) if wanted < -0.2 else 0.0


def _sound(soundtrack: Soundtrack | None, samples: int, gain: float, cache: Path) -> tuple[Path, str]:
    """The encoded sound and the hash of its packets, by which one that was decoded when it was made is known from then on."""
    mix = sha256_of(soundtrack.path) if soundtrack else "silence"
    name = digest(["aac", SOUND, VERSION, mix, samples, *([gain] if gain else [])])
    for path in cache.glob(f"{name}-*.mp4"):
        with suppress(BadInput):
            if path.stem == f"{name}-{(found := packets_hash(path))[:16]}":
                return path, found
        path.unlink(missing_ok=True)
    with whole(cache / f"{name}.mp4") as part:
        decoded = encode_within(soundtrack.path if soundtrack else None, samples, part, gain, CEILING)
        if abs(decoded - samples) > FRAME:
            raise FilmingFailed(f"The sound of the film did not pass its check ({decoded} samples in place of {samples}). Make it again.")
        found = packets_hash(part)
    path = cache / f"{name}-{found[:16]}.mp4"
    (cache / f"{name}.mp4").replace(path)
    return path, found


def _piece(span: Span, made: Reel | None, reels: tuple[Reel, ...]) -> Piece:
    if made is not None:
        return Piece(made.path, 0)
    reel = reels[span.clips[0].number]
    assert span.copied is not None
    return Piece(reel.path, reel.gops.index(span.copied))


def _expected(cut: CutList, film: _Film, made: dict[int, Reel]) -> list[Expected]:
    """The groups that the film must consist of; those of whole takes were decoded when the takes were made, pieces when they were."""
    out = []
    for number, span in enumerate(film.spans):
        if span.copied is None:
            out.append(Expected(made[number].gops[0], True))
        else:
            clip = span.clips[0].number
            out.append(Expected(span.copied, cut.clips[clip].whole or clip in film.foreign))
    return out


def _describe(sha256: str, made: _Film, cut: CutList, soundtrack: Soundtrack | None) -> Cut:
    board, lower = cut.storyboard, gain(cut, soundtrack)
    width, height = board.size
    notes = [*(soundtrack.notes if soundtrack else ()), *made.notes]
    copied = sum(span.frames for span in made.spans if span.copied and span.clips[0].number not in made.foreign)
    return Cut(
        sha256=sha256, seconds=made.plan.frames / board.fps, frames=made.plan.frames, width=width, height=height, fps=board.fps,
        loudness=soundtrack.loudness + lower if soundtrack else SILENCE,
        true_peak=soundtrack.true_peak + lower if soundtrack else SILENCE,
        copied_frames=copied, encoded_frames=made.plan.frames - copied, notes=tuple(note[:300] for note in notes[:40]),
    )

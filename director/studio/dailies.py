"""The review page of a production, at the end of a run and whenever it is asked for."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from director import production
from director.disk import replaceable
from director.errors import BadInput, DirectorError, StoreProblem
from director.events import Assembling, Event, Filmed
from director.logbook import Heard, Logbook, logbook
from director.production import Crew
from director.roles import Progress, Report
from director.store import Store

DAILIES = "dailies.html"
"""The page's name in its production's folder."""
PATIENCE = 0.7
"""Seconds that pictures for the page may take at the end of a run, the chosen takes' first; `director dailies` makes the others."""
CREDITS = "credits.json"
"""What the film is made of and with, beside it."""


def dailies(folder: Path, who: Crew, out: Path | None, report: Report, embed: bool = False) -> Path:
    """Write the page of the production in `folder` to `out`, or beside the film. Takes not looked at before are measured.

    Raises StoreProblem when there is no storyboard or the page cannot be written, BadInput when it would be too large.
    """
    with Store.open(folder, create=False) as store:
        book = record(store, who)
        place = store.folder / DAILIES if out is None else out.expanduser().absolute()
        _prove(book, store.cache, who, report)
        _write(book, store.cache, place, embed)
        return place


def with_dailies(store: Store, events: Iterator[Event], who: Crew) -> Iterator[Event]:
    """Pass events on; when the film is finished, the page is written from them, with quick pictures where there are no better ones.

    Most of it is got ready while others work: pictures of a take when it comes home, the page's template while the film is cut. A page
    that cannot be written stops no film.
    """
    heard, cutting = Heard(), False
    with ThreadPoolExecutor(1) as beside, closing(cast("Any", events)):
        for event in events:
            yield heard.hear(event)
            if isinstance(event, Filmed) and not event.reused:
                _glance(store, event)
            elif isinstance(event, Assembling) and not cutting:
                cutting = True
                beside.submit(_template_ready)
    if heard.finished is None:
        return
    with suppress(StoreProblem, BadInput):
        book = logbook(store, production.planned(store), heard, who.editor.timeline)
        began = time.monotonic()
        for job in _jobs(book, store.cache, full=False):
            if time.monotonic() - began > PATIENCE:
                break
            job(lambda fraction: None)
        _write(book, store.cache, store.folder / DAILIES, embed=False)
        _saved(json.dumps(_credits(book), ensure_ascii=False, indent=1) + "\n", store.folder / CREDITS)


def _glance(store: Store, filmed: Filmed) -> None:
    from director.tools.dailies.proofs import Proofing, cached

    take = filmed.take
    found = store.find("take", take.key, take.shot)
    if found is not None and cached(take.sha256, store.cache) is None:
        Proofing(found.path, take.sha256, store.cache, False)(lambda fraction: None)


def _template_ready() -> None:
    from director.tools.dailies.page import template

    template()


def _credits(book: Logbook) -> dict[str, Any]:
    from director.tools.provenance.credits import credits

    return credits(book)


def record(store: Store, who: Crew) -> Logbook:
    """The record of an open production as it stands. A generator that cannot be asked leaves the choice of takes open."""
    board, heard = production.planned(store), Heard()
    with suppress(DirectorError):
        for event in production.standing(store, board, who):
            heard.hear(event)
    return logbook(store, board, heard, who.editor.timeline)


def _jobs(book: Logbook, cache: Path, full: bool) -> list[Any]:
    from director.tools.dailies.proofs import Proofing, cached

    found = sorted((take for shot in book.shots for take in shot.takes), key=lambda take: not take.chosen)
    takes = {take.take.sha256: take.path for take in found if take.path is not None}
    return [Proofing(path, sha256, cache, full) for sha256, path in takes.items() if cached(sha256, cache, whole=full) is None]


def _prove(book: Logbook, cache: Path, who: Crew, report: Report) -> None:
    """Look at the takes that were not looked at before, side by side in other processes."""
    jobs = _jobs(book, cache, full=True)
    at = dict.fromkeys(range(len(jobs)), 0.0)
    running = cast("Any", (who.cutting_room or who.executor).run(jobs)) if jobs else iter(())
    for message in running:
        at[message.job] = message.fraction if isinstance(message, Progress) else 1.0
        report(sum(at.values()) / len(jobs))
    report(1.0)


def _write(book: Logbook, cache: Path, out: Path, embed: bool) -> None:
    from director.tools.dailies.page import page
    from director.tools.dailies.proofs import cached

    shas = {take.take.sha256 for shot in book.shots for take in shot.takes}
    proofs = {sha256: proof for sha256 in shas if (proof := cached(sha256, cache)) is not None}
    _saved(page(book, proofs, out, embed), out)


def _saved(text: str, out: Path) -> None:
    replaceable(out)
    unfinished = out.with_name(f".{out.name[:60]}.{uuid4().hex[:8]}")
    try:
        unfinished.write_text(text, encoding="utf-8", errors="replace")
        os.replace(unfinished, out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreProblem(f"The page cannot be written to {out} ({error.strerror}). Name a file in a folder that exists.") from None

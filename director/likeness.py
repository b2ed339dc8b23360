"""Who may be shown: the register of consents to people's likenesses, kept with the production in consent.json.

An entry says for one file (by the SHA-256 of its content as it is kept here) whose likeness it holds, what it may be used for, until
when, and who confirmed it; or that no real person is in it. Nothing is ever taken out: the newest entry for a file counts, and a
revocation is an entry too. Before anything of a person's own is sent to a service or paid for, its entry is looked at: when the film
is begun, and again just before an order leaves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from director.disk import Disk, in_words
from director.document import Document, Line, Name, Sha
from director.errors import BadInput, NeedsAnswer, Refused, StoreProblem
from director.model import ShotRequest

FILE = "consent.json"
MOST = 10_000
"""Entries of one production."""
Use = Literal["film", "upload"]
"""What a likeness may be used for: filmed on this computer; sent to a service as well."""
USES: tuple[Use, ...] = ("film", "upload")


class Consent(Document):
    """One entry. `person` is empty where no real person is in the file; `until` is the last day (UTC), empty for no end."""

    sha256: Sha
    file: Line = ""
    person: Line = ""
    uses: tuple[Use, ...] = ()
    until: str = Field(default="", pattern=r"^(\d{4}-\d{2}-\d{2})?$")
    confirmed_by: Name
    at: Line
    revoked: bool = False


def today() -> date:
    return datetime.now(UTC).date()


def entries(folder: Path) -> tuple[Consent, ...]:
    """The register of a production, oldest first. Raises StoreProblem where it cannot be read: nothing is assumed then."""
    file = folder / FILE
    if not file.is_file():
        return ()
    try:
        return tuple(Consent.model_validate_json(json.dumps(each)) for each in json.loads(file.read_bytes())[:MOST])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise StoreProblem(f"The register of consents {file} cannot be read. Repair it, or move it away and enter them anew.") from None


def enter(folder: Path, consent: Consent) -> None:
    """Add an entry for good."""
    kept = [*entries(folder), consent]
    if len(kept) > MOST:
        raise BadInput(f"The register of consents has {MOST:,} entries; that is the most.")
    data = json.dumps([each.model_dump(mode="json") for each in kept], ensure_ascii=False, indent=1).encode()
    disk, temporary = Disk(), folder / "tmp" / FILE
    with in_words(folder):
        temporary.unlink(missing_ok=True)
        disk.write(data, temporary)
        disk.move(temporary, folder / FILE)


def confirmed(sha256: str, file: str, person: str, uses: Iterable[str], until: str, by: str) -> Consent:
    """A checked entry. Raises BadInput with one sentence."""
    if until:
        try:
            over = date.fromisoformat(until) < today()
        except ValueError:
            raise BadInput(f"{until[:40]!r} is no day. Write it as 2027-01-31.") from None
        if over:
            raise BadInput(f"{until} is over already; a consent needs a day to come, or none.")
    try:
        return Consent(sha256=sha256, file=file, person=person, uses=tuple(use for use in USES if use in set(uses)), until=until,
                       confirmed_by=by, at=datetime.now(UTC).isoformat(timespec="seconds"))
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(f"The consent cannot be entered: {first['loc'][0]}: {first['msg']}.") from None


def agreed(folder: Path, day: Callable[[], date] = today) -> tuple[str, ...]:
    """The names of all whose consent to being filmed stands today."""
    newest = {entry.sha256: entry for entry in entries(folder)}.values()
    return tuple(entry.person for entry in newest if entry.person and not entry.revoked and "film" in entry.uses
                 and not (entry.until and date.fromisoformat(entry.until) < day()))


def shows_somebody(folder: Path, sha256: str) -> bool:
    """Whether the newest entry for a file says that a real person is in it."""
    mine = [each for each in entries(folder) if each.sha256 == sha256]
    return bool(mine and mine[-1].person)


def leaving(folder: Path, request: ShotRequest, service: str) -> None:
    """Look up once more, just before an order leaves this machine, what goes with it: a consent may have been taken back, or have
    ended, since the film was begun. Pictures that were made here have no entry. Raises as `check` does."""
    if request.source is not None:
        check(folder, request.shot, request.source.sha256, request.source.name, "upload", service)
    known = {entry.sha256: entry.file for entry in entries(folder)}
    for anchor in (request.first, request.last):
        if anchor is not None and anchor.sha256 in known:
            check(folder, request.shot, anchor.sha256, known[anchor.sha256] or anchor.sha256[:12], "upload", service)


def check(folder: Path, shot: str, sha256: str, name: str, use: Use, service: str, day: Callable[[], date] = today) -> None:
    """Raise where a file may not be used so: Refused where its consent is revoked, over or for less; NeedsAnswer where nobody ever said
    who is in it and it would leave this computer."""
    mine = [each for each in entries(folder) if each.sha256 == sha256]
    if not mine:
        if use == "upload":
            raise NeedsAnswer(
                f"Shot {shot} would send {name!r} to {service}. Is a real person in it, and has that person agreed? Say so first: director "
                f"consent {folder} {sha256[:12]} --nobody --by YOU, or --person NAME --use upload --by YOU. Nothing was sent or paid for.")
        return
    last = mine[-1]
    whose = f"The consent of {last.person} to the use of {name!r}" if last.person else f"The use of {name!r}"
    instead = f"Shot {shot} is not filmed with it. Take another picture or an invented person instead."
    if last.revoked:
        raise Refused(f"{whose} was revoked ({last.at[:10]}). {instead}")
    if last.until and date.fromisoformat(last.until) < day():
        raise Refused(f"{whose} ended on {last.until}. {instead} A new consent can be entered with director consent.")
    if last.person and use not in last.uses:
        what = "being sent to a service" if use == "upload" else "being filmed"
        raise Refused(f"{whose} does not include {what}. {instead}")

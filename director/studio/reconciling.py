"""What services list, held against what is known here: orders that were forgotten, and orders in doubt that did arrive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from director.ledger import Ledger, State
from director.settings import Settings
from director.studio.services import SERVICES, lacking, service

SHOWN = 20
"""Orders of one service that are named one by one."""


def compared(ledger: Ledger, settings: Settings) -> Iterator[str]:
    """A sentence for every service that is set up and for every order that nobody here knows. An order in doubt that a service lists
    under our name for it is settled. Nothing is ordered."""
    ready = [name for name, lack in lacking(settings).items() if not lack]
    if not ready:
        yield f"No service is set up here ({', '.join(SERVICES)}); `director doctor` says what each needs."
    for name in ready:
        maker: Any = service(name, settings)
        yield from against(ledger, name, maker.desk)


def against(ledger: Ledger, name: str, desk: Any) -> Iterator[str]:
    """`compared` for one service (a service.Desk of the hosted generators)."""
    from director.tools.generators.hosted.service import Trouble

    try:
        listed = desk.listed()
    except Trouble as trouble:
        yield f"{name}: its list cannot be seen ({trouble.words or trouble.kind.value})."
        return
    if listed is None:
        yield f"{name}: keeps no list that can be asked for; look at {desk.look_here}."
        return
    doubtful = {job.nonce: job for job in ledger.jobs() if job.state in (State.INTENDED, State.UNKNOWN)}
    for job in listed:
        if job.nonce in doubtful:
            found = ledger.settle(job.nonce, job.number)
            yield f"{name}: the order for shot {found.shot} did arrive; it is {job.number} and is waited for when the film goes on."
    owners = ledger.owners()
    strays = [job for job in listed if job.nonce not in owners and job.number not in owners]
    for job in strays[:SHOWN]:
        when = f" of {datetime.fromtimestamp(job.at, UTC):%Y-%m-%d %H:%M} UTC" if job.at is not None and job.at < 4e9 else ""
        about = f" (“{job.prompt[:80]}”)" if job.prompt else ""
        yield f"{name}: {job.number}{when}{about} is not known to any production here; it may have been charged."
    yield f"{name}: {len(listed)} in its list, {len(strays) or 'none'} unknown here."

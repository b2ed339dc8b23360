"""`director orders`: what was ordered at services for a production, what it costs, and what became of it."""

from __future__ import annotations

import json
import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director.cli.output import say, say_lines
from director.errors import BadInput

if TYPE_CHECKING:
    from director.ledger import Job, Ledger
    from director.settings import Settings

_EXAMPLES = """\
examples:
  director orders films/fox                        every order with its state and cost
  director orders films/fox --budget 8             the film may cost that much in all
  director orders films/fox --found 1f3a9c0e task-77    the order whose answer was lost has this number at the service
  director orders films/fox --lost 1f3a9c0e        it never arrived; it is ordered again when the film goes on
  director orders films/fox --services             hold it against what the services list: forgotten orders, orders in doubt
  director orders films/fox --cancel 1f3a9c0e      ask the service to stop it"""


def add(commands: Any, command: Any) -> None:
    """What the command takes."""
    parser = command(commands, "orders", "what was ordered at services for a production, and what it costs", _EXAMPLES)
    parser.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--found", nargs=2, metavar=("ORDER", "NUMBER"), help="the service knows that order under this number")
    act.add_argument("--lost", metavar="ORDER", help="that order never arrived at the service")
    act.add_argument("--cancel", metavar="ORDER", help="ask the service to stop that order")
    act.add_argument("--services", action="store_true", help="hold the orders against what the services list")
    act.add_argument("--budget", metavar="DOLLARS", help="the most that the film may cost at services, in all")
    act.add_argument("--json", action="store_true", help="one JSON object a line")


def orders(arguments: Namespace) -> int:
    """List the orders of a production, or settle one."""
    from director.cli.reading import money
    from director.folders import account_file
    from director.ledger import Ledger
    from director.roles import Purse
    from director.settings import Settings
    from director.store import Store

    folder, settings = Path(arguments.production), Settings.load()
    with Store.open(folder, create=False), Ledger(Purse(folder, settings.budget, account=account_file())) as ledger:
        budget = money("budget", arguments.budget)
        if budget is not None:
            ledger.allow(budget)
        if arguments.found:
            order, number = arguments.found
            if not re.fullmatch(r"[\x21-\x7e]{1,400}", number):
                raise BadInput("The number of an order has no spaces; copy it from the service's page.")
            ledger.settle(order, number)
        if arguments.lost:
            ledger.settle(arguments.lost, None)
        if arguments.cancel:
            say(_cancelled(ledger, arguments.cancel, settings))
        if arguments.services:
            from director.studio.reconciling import compared

            say_lines(compared(ledger, settings))
        if arguments.json:
            for job in ledger.jobs():
                say(json.dumps({**vars(job), "charge": job.charge}))
        else:
            say_lines(_lines(ledger))
    return 0


def _cancelled(ledger: Ledger, order: str, settings: Settings) -> str:
    from director import studio
    from director.roles import Service

    job = next((job for job in ledger.jobs() if job.nonce.startswith(order)), None)
    generator: object = studio.Generators(settings)[job.generator] if job else None
    if job is None or not isinstance(generator, Service):
        raise BadInput(f"There is no order {order[:40]!r} here; `director orders FOLDER` lists them.")
    if generator.paid_from(ledger.purse).cancel(job.key):
        return f"The service was asked to stop the order for shot {job.shot}. What it charges is seen when the film goes on."
    return f"The order for shot {job.shot} is not under way, or cannot be stopped any more."


def _lines(ledger: Ledger) -> Iterator[str]:
    from director.ledger import dollars

    jobs = ledger.jobs()
    for job in jobs:
        yield _line(job)
    most = ledger.budget()
    allowed = "nothing was said of a budget, so it is asked about first" if most is None else f"of {dollars(most)} that it may cost"
    yield f"{len(jobs) or 'No'} order{'' if len(jobs) == 1 else 's'}; {dollars(ledger.spent())} spent or in flight, {allowed}"


def _line(job: Job) -> str:
    from director.ledger import dollars

    cost = f"{dollars(job.cost)} billed" if job.cost is not None else f"about {dollars(job.charge)}"
    said = f" “{job.words}”" if job.words else ""
    return f"{job.nonce[:8]}  {job.shot:<5} {job.generator}  {job.state.value}, {cost}, {job.at[:16].replace('T', ' ')}  {job.job}{said}"

"""`director doctor`."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from director.cli.output import say, say_lines

if TYPE_CHECKING:
    from director.doctor import Check


def doctor(arguments: Namespace) -> int:
    """Print what was found; 0 when films can be made, 1 when not."""
    from director.doctor import examine, ready
    from director.settings import Settings

    if arguments.production:
        return _production(Path(arguments.production), arguments.json)
    settings = Settings.load()
    checks = examine(settings, Path(arguments.out) if arguments.out else settings.films)
    if arguments.json:
        say(json.dumps({"ready": ready(checks), "checks": [asdict(check) for check in checks]}))
        return 0 if ready(checks) else 1
    _print(checks)
    say("Ready to film." if ready(checks) else "Not ready to film: put right what is marked problem or missing above.")
    return 0 if ready(checks) else 1


def _production(folder: Path, as_json: bool) -> int:
    """Look at one production, and mend what can be; 0 when nothing is left to be done, 1 otherwise."""
    from director.checkup import examine

    checks = examine(folder)
    well = all(check.state != "problem" for check in checks)
    if as_json:
        say(json.dumps({"well": well, "checks": [asdict(check) for check in checks]}))
    else:
        _print(checks)
        say("All is well." if well else "Some of it is damaged; see above what to do.")
    return 0 if well else 1


def _print(checks: tuple[Check, ...]) -> None:
    wide = max(len(check.name) for check in checks)
    for check in checks:
        say(f"{check.state:8}{check.name:{wide}}  {check.found}")
        if check.advice:
            say_lines([f"{'':8}{'':{wide}}  -> {check.advice}"])

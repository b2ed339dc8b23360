"""`director doctor`."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from director.cli.output import say, say_lines


def doctor(arguments: Namespace) -> int:
    """Print what was found; 0 when films can be made, 1 when not."""
    from director.doctor import examine, ready
    from director.settings import Settings

    settings = Settings.load()
    checks = examine(settings, Path(arguments.out) if arguments.out else settings.films)
    if arguments.json:
        say(json.dumps({"ready": ready(checks), "checks": [asdict(check) for check in checks]}))
        return 0 if ready(checks) else 1
    wide = max(len(check.name) for check in checks)
    for check in checks:
        say(f"{check.state:8}{check.name:{wide}}  {check.found}")
        if check.advice:
            say_lines([f"{'':8}{'':{wide}}  -> {check.advice}"])
    say("Ready to film." if ready(checks) else "Not ready to film: put right what is marked problem or missing above.")
    return 0 if ready(checks) else 1

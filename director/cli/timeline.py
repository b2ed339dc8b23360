"""`director timeline export`, `timeline import` and `director captions`: the cut and its words for other programs."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from director.cli.output import say


def timeline(arguments: Namespace) -> int:
    return bring_in(arguments) if arguments.action == "import" else export(arguments)


def export(arguments: Namespace) -> int:
    """Write the cut for an editing program; what its form cannot carry is said."""
    from director import studio
    from director.settings import Settings
    from director.studio.timelines import export_timeline

    files, notes = export_timeline(Path(arguments.production), studio.crew(Settings.load()), Path(arguments.file))
    for note in notes:
        say(note, sys.stderr)
    for file in files:
        say(str(file))
    return 0


def bring_in(arguments: Namespace) -> int:
    """Take a re-cut timeline into the production."""
    from director import studio
    from director.agent.recutting import bring_in as take_in
    from director.cli.tally import quoted
    from director.settings import Settings

    folder = Path(arguments.production)
    for sentence in take_in(folder, studio.crew(Settings.load()), Path(arguments.file)):
        say(sentence)
    say(f"To cut the film anew: director make {quoted(folder)}; to take it back: director chat {quoted(folder)} --message undo", sys.stderr)
    return 0


def captions(arguments: Namespace) -> int:
    """Write the captions as a file."""
    from director import studio
    from director.settings import Settings
    from director.studio.timelines import export_captions

    out = Path(arguments.to)
    count = export_captions(Path(arguments.production), studio.crew(Settings.load()), out, arguments.words)
    if not count:
        say("Nothing is said or captioned in this film; the file is empty.", sys.stderr)
    say(str(out))
    return 0

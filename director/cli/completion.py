"""`director completion SHELL`: what a shell needs to complete commands and options."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from director.cli.output import say_lines
from director.errors import BadInput

SHELLS = ("bash", "zsh", "tcsh")


def add(commands: Any, command: Callable[..., Any]) -> None:
    """The command's arguments."""
    parser = command(commands, "completion", "print what makes your shell complete commands and options",
                     'examples:\n  eval "$(director completion bash)"          in ~/.bashrc\n'
                     "  director completion zsh > ~/.zfunc/_director")
    parser.add_argument("shell", metavar="SHELL", help=", ".join(SHELLS))


def completion(arguments: Namespace) -> int:
    """Print the script."""
    import shtab

    from director.cli.arguments import build

    if arguments.shell not in SHELLS:
        raise BadInput(f"{arguments.shell[:40]!r} is not a shell that can be completed here; known are {', '.join(SHELLS)}.")
    say_lines(shtab.complete(build(""), arguments.shell).splitlines())
    return 0

"""`director art find`, `gallery` and `sheet`: what the built-in art department draws, and what a production looks like."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from director.cli.output import say
from director.errors import BadInput

MOST = 20_000                       # words in one run
LONGEST = 200                       # characters of one of them


def art(arguments: Namespace) -> int:
    """One line for every word: an object with --json, otherwise words to read."""
    from director import studio

    for found in studio.drawings(list(_words(arguments.word))):
        if arguments.json:
            print(json.dumps({"word": found.word, "drawn": found.drawn, "how": found.how}))
        else:
            say(f"{found.word}: {found.drawn}" + ("" if found.how == "itself" else f" ({found.how})"))
    return 0


def _words(given: list[str]) -> Iterator[str]:
    """The words of the command line, or those of standard input: one a line, or with commas between them."""
    from director.cli.reading import standard_input

    count = 0
    for line in given if given and given != ["-"] else _lines(standard_input()):
        for part in re.split(r"[,;\t\n\r]", line):
            if not part.strip():
                continue
            count += 1
            if count > MOST:
                raise BadInput(f"These are more than {MOST:,} words. Look them up in smaller portions.")
            if len(part.strip()) > LONGEST:
                raise BadInput(f"{part.strip()[:40]!r}… is longer than {LONGEST} characters. Give one word, or a name of a few words.")
            yield part.strip()
    if not count:
        raise BadInput('Which words? For example: director art find cat "hot air balloon", or one a line on standard input.')


def _lines(piped: BinaryIO | None) -> list[str]:
    return piped.read(MOST * LONGEST).decode("utf-8", "replace").splitlines() if piped is not None else []


def gallery(arguments: Namespace) -> int:
    """Write the page with a picture of everything that can be drawn."""
    from director import studio
    from director.cli.boards import write_whole

    out = Path(arguments.out or "gallery.html")
    shown = sys.stderr.isatty() and not arguments.quiet

    def told() -> Iterator[Any]:
        section = ""
        for picture in studio.gallery(arguments.section or []):
            if shown and picture.section != section:
                section = picture.section
                say(f"Drawing the {section} …", sys.stderr)
            yield picture

    write_whole(out, studio.gallery_page(told()))
    say(str(out))
    return 0


def sheet(arguments: Namespace) -> int:
    """Write the contact sheet of a production and say where it is."""
    from director import studio

    folder = Path(arguments.production)
    out = Path(arguments.out) if arguments.out else folder / "sheet.png"
    studio.contact_sheet(folder, out, 3 if arguments.three else 1)
    say(str(out))
    return 0

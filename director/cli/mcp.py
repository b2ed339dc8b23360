"""`director mcp`: serve a program that speaks the Model Context Protocol, over standard input and output."""

from __future__ import annotations

import asyncio
import os
from argparse import Namespace
from pathlib import Path

from director.errors import BadInput, Unavailable
from director.settings import Settings


def mcp(arguments: Namespace) -> int:
    try:
        import mcp as _  # noqa: F401
    except ImportError:
        raise Unavailable("The MCP server needs an extra: pip install 'film-director[mcp]'") from None
    from director import studio
    from director.cli import unforeseen
    from director.mcp.films import Films
    from director.mcp.server import build, serve

    settings = Settings.load()
    place = Path(arguments.films) if arguments.films else settings.films
    if place.exists() and not (place.is_dir() and os.access(place, os.R_OK | os.X_OK)):
        raise BadInput(f"{place} is no folder that can be read. Name the folder that films are in: director mcp --films FOLDER")

    def draw(folder: Path, out: Path) -> None:
        studio.contact_sheet(folder, out, 1, settings)

    films = Films(place.absolute(), draw)
    asyncio.run(serve(build(films, lambda: studio.crew(settings), unforeseen)))
    return 0

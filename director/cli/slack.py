"""`director slack`: serve a Slack workspace, or print what its app is made from."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from argparse import Namespace
from contextlib import suppress

from director.cli.output import say
from director.errors import BadInput, Unavailable
from director.settings import Settings


def slack(arguments: Namespace) -> int:
    from director.cli.reading import whole

    if arguments.manifest:
        from director.slack.manifest import manifest

        url = arguments.url or ""
        if url and not url.startswith("https://"):
            raise BadInput("--url takes the public address of this computer, such as https://director.example.com/slack/events.")
        print(json.dumps(manifest(url), indent=2))
        return 0
    if arguments.url:
        raise BadInput("--url goes with --manifest.")
    port = whole("port", arguments.port, 1, 65535)
    http = (arguments.host or "127.0.0.1", port or 3000) if arguments.http else None
    try:
        import slack_bolt  # noqa: F401
        import slack_sdk  # noqa: F401
    except ImportError:
        raise Unavailable("Slack needs an extra: pip install 'film-director[slack]'") from None
    return asyncio.run(_serve(Settings.load(), http))


async def _serve(settings: Settings, http: tuple[str, int] | None) -> int:
    """Until Ctrl-C, or until a token is no good any more."""
    from director import studio
    from director.cli import unforeseen
    from director.slack.directing import House
    from director.slack.opening import PATH, serving
    from director.slack.sheet import draw

    shared = settings.model_copy(update={"workers": max(1, settings.workers // settings.slack_at_once)})
    house = House(settings.films, lambda: studio.crew(shared), draw, lambda sentence: say(sentence, sys.stderr), unforeseen)
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    for name in ("SIGINT", "SIGTERM"):
        with suppress(RuntimeError, ValueError):
            loop.add_signal_handler(getattr(signal, name), stopped.set)
    async with serving(settings, house, http=http) as (_, ended):
        say(f"Listening on http://{http[0]}:{http[1]}{PATH}." if http else "Connected to Slack. Mention the app in a channel, or write to "
            "it; Ctrl-C ends.", sys.stderr)
        ended.add_done_callback(lambda _: stopped.set())
        await stopped.wait()
        if ended.done():
            raise BadInput(f"Slack does not accept a token any more ({ended.result()}). Put the new one in place and start again; "
                           "what was asked for is kept.")
    say("Stopped. What was asked for is kept, and gone on with at the next start.", sys.stderr)
    return 0

"""The bot at work against a Slack of our own, with stand-ins for the crew: what scenes in Slack begin with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fakes import Author, a_crew
from loopback_slack import APP, BOT, Slack
from tin_friend import a_film

from director.cli import unforeseen
from director.production import Crew
from director.settings import Settings
from director.slack.app import Bot, Pace
from director.slack.directing import House
from director.slack.opening import serving

CREW = a_crew(screenwriter=Author(a_film(shots=tuple(shot.but(take="") for shot in a_film().shots))))
QUICK = Pace(settle=0.02, pause=0.005, update=0.02, ping=0.2)
STORY = "<@UBOT> a cat builds a robot"


def play(scene: Coroutine[Any, Any, None]) -> None:
    asyncio.run(scene)


def drawn(crew: Crew, folder: Path, out: Path, moments: int) -> None:
    out.write_bytes(b"a sheet of " + str(moments).encode())


def settings(slack: Slack, folder: Path, **more: str) -> Settings:
    return Settings.load({"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "DIRECTOR_SLACK_API": slack.api, "DIRECTOR_FILMS": str(folder),
                          **more})


def a_house(folder: Path, crew: Crew = CREW, told: list[str] | None = None) -> House:
    return House(folder, lambda: crew, drawn, (told if told is not None else []).append, unforeseen)


@asynccontextmanager
async def at_work(slack: Slack, folder: Path, crew: Crew = CREW, told: list[str] | None = None, **more: str) -> AsyncIterator[Bot]:
    """The bot, connected."""
    before = slack.connections
    async with serving(settings(slack, folder, **more), a_house(folder, crew, told), pace=QUICK) as (bot, _):
        await slack.until(lambda: slack.connections > before)
        yield bot


async def planned(slack: Slack, channel: str = "C1", user: str = "U1", text: str = STORY) -> str:
    """A film asked for, up to its storyboard; gives the thread."""
    root = await slack.says(user, channel, text)
    await slack.until(lambda: slack.buttons(channel, root, "approve"))
    return root


async def filmed(slack: Slack, channel: str = "C1") -> str:
    root = await planned(slack, channel)
    await slack.press(channel, slack.buttons(channel, root, "approve")[0], "approve")
    await slack.until(lambda: slack.buttons(channel, root, "retake"))
    return root


def uploads(slack: Slack, root: str, channel: str = "C1") -> list[str]:
    return [slack.files[file["id"]]["name"] for message in slack.thread(channel, root) for file in message.get("files", ())]

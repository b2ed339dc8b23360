"""Files on their way to Slack, in a stream: ask for an address, send the bytes there, and the file waits to be shown."""

from __future__ import annotations

from pathlib import Path

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from director.slack.voice import LARGEST

SLOWEST = 50_000
"""Bytes a second below which a connection counts as broken."""


class TooLarge(Exception):
    """Slack does not take a file of this size."""


class Refused(OSError):
    """The address did not take the bytes; another try gets another address."""


async def sent(client: AsyncWebClient, path: Path, name: str) -> str:
    """Send a file; gives Slack's id of it. Nobody sees it before it is shared. Raises TooLarge, SlackApiError or an OSError."""
    size = path.stat().st_size
    if size > LARGEST:
        raise TooLarge(f"{size / 1e9:.1f} GB; {LARGEST / 1e9:g} GB is the most that Slack takes")
    answer = await client.files_getUploadURLExternal(filename=name, length=size)
    timeout = aiohttp.ClientTimeout(total=60 + size / SLOWEST, sock_connect=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with path.open("rb") as stream:                              # aiohttp reads it piece by piece, in a thread
            headers = {"Content-Type": "application/octet-stream"}
            async with session.post(str(answer["upload_url"]), data=stream, headers=headers) as got:
                if got.status != 200:
                    raise Refused(f"The upload was answered with {got.status}.")
    return str(answer["file_id"])

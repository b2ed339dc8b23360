"""What was said while nobody listened: the threads of the last days are read, and the channels that we worked in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from director.slack.hearing import Heard, Me, read
from director.slack.inbox import Inbox
from director.slack.posting import DOUBT, word_of

DAYS = 7 * 24 * 3600.0
"""How far back, in seconds. It must be less than the time for which finished items are remembered (`inbox.KEPT`)."""
PAGES = 10
"""Pages of 200 messages that are read of a thread or a channel at most."""
MOST = 50
"""Threads that are read at most, the newest first. Slack allows about fifty such calls a minute."""
TRIES = 3
"""How often one page is asked for where Slack itself fails."""
_THEIRS = ("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org")


async def catch_up(client: AsyncWebClient, inbox: Inbox, me: Me, take: Callable[[Heard], Awaitable[None]],
                   pause: float = 1.0) -> None:
    """Hand every message to `take`, which knows the ones that it has had. What Slack fails to give is asked for again after `pause`
    seconds, which double; what cannot be read then is left for the next time."""
    page = partial(_page, pause)
    threads = (await inbox.soon(inbox.threads, DAYS))[:MOST]
    for thread in threads:
        if thread.root:
            await _read(partial(page, client.conversations_replies), me, thread.channel, take, ts=thread.root)
    for channel in dict.fromkeys(thread.channel for thread in threads):
        await _read(partial(page, client.conversations_history), me, channel, take,
                    oldest=min(each.root for each in threads if each.channel == channel))


async def _read(call: Callable[..., Awaitable[Any]], me: Me, channel: str, take: Callable[[Heard], Awaitable[None]], **where: str) -> None:
    cursor = ""
    for _ in range(PAGES):
        answer = await call(channel=channel, limit=200, cursor=cursor or None, **where)
        if answer is None:
            return                                                   # gone, not ours to read, or Slack does not answer
        messages = [read(each, me, channel) for each in answer.get("messages") or () if isinstance(each, dict)]
        for message in sorted((each for each in messages if each is not None), key=lambda each: each.item.ts):
            await take(message)
        cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return


async def _page(pause: float, call: Callable[..., Awaitable[Any]], **what: Any) -> Any:
    """One page; None where it cannot be had. Nothing is written, so a call may be repeated."""
    for turn in range(TRIES):
        try:
            return await call(**what)
        except SlackApiError as error:
            if word_of(error) not in ("", *_THEIRS):
                return None
        except DOUBT:
            pass
        if turn + 1 < TRIES:
            await asyncio.sleep(pause * 2**turn)
    return None

"""Everything that goes to Slack. Said once: where an answer is lost, the thread is read before anything is sent again.

Each message carries its key as metadata, each upload its file's id; both are entered in the inbox before they are sent.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from director.slack.inbox import Inbox, Thread
from director.slack.uploads import TooLarge, sent
from director.slack.voice import Block

EVENT = "director_post"
"""Type of the metadata that our messages carry."""
DOUBT = (aiohttp.ClientError, TimeoutError, OSError)
_UNKNOWN = {"", "internal_error", "fatal_error", "request_timeout", "service_unavailable", "ratelimited", "rate_limited"}
"""Errors of Slack's after which the call may have had an effect, or may be made again."""
_SLOWEST = 60.0
UPLOADS = 8
"""How often an upload is tried, for some two minutes; where the file lies on the machine can be told instead."""


class CannotPost(Exception):
    """Slack will not take it, however often it is sent. `error` is Slack's word for why."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error


class Posts:
    """`pause` is the first wait in seconds after a lost answer; it doubles up to a minute."""

    def __init__(self, client: AsyncWebClient, inbox: Inbox, pause: float = 1.0) -> None:
        self.client, self._inbox, self._pause = client, inbox, pause

    async def say(self, thread: Thread, key: str, text: str, blocks: Sequence[Block] = ()) -> str:
        """A message in the thread; gives its ts. Sent once for a key. Raises CannotPost."""
        known = await self._inbox.soon(self._inbox.post, key)
        if known is not None and known.ts:
            return known.ts
        shown = list(blocks)

        async def send() -> str:
            nonlocal shown
            try:
                return await self._message(thread, key, text, shown)
            except CannotPost as problem:
                if not shown or problem.error not in ("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"):
                    raise
                shown = []                                           # words alone are better than nothing
                return await self._message(thread, key, text, [])

        await self._inbox.soon(self._inbox.posting, key, thread.key)
        ts = await self._certainly(send, lambda: self._find(thread, key, ""), doubtful=known is not None)
        await self._inbox.soon(self._inbox.posting, key, thread.key, ts)
        return ts

    async def file(self, thread: Thread, key: str, path: Path, name: str, title: str) -> None:
        """A file in the thread, once for a key. Raises CannotPost, or TooLarge where Slack would not take it."""
        known = await self._inbox.soon(self._inbox.post, key)
        if known is not None and known.ts:
            return
        file = known.file if known is not None else ""

        async def send() -> str:
            nonlocal file
            file = await self._call(lambda: sent(self.client, path, name))
            await self._inbox.soon(self._inbox.posting, key, thread.key, file=file)          # from here on it may be in the thread
            return await self._share(thread, file, title)

        ts = await self._certainly(send, lambda: self._find(thread, "", file), doubtful=bool(file), tries=UPLOADS)
        await self._inbox.soon(self._inbox.posting, key, thread.key, ts, file)

    async def ephemeral(self, channel: str, user: str, text: str, root: str = "") -> None:
        """A word that only one person sees, and only if it arrives."""
        try:
            await self.client.chat_postEphemeral(channel=channel, user=user, text=text, thread_ts=root or None)
        except (SlackApiError, *DOUBT):
            return

    async def root(self, channel: str, key: str, text: str) -> str:
        """A message at the top level of a channel; gives its ts."""
        thread = Thread(key, channel, "", "")
        return await self.say(thread, key, text)

    # -- inside

    async def _message(self, thread: Thread, key: str, text: str, blocks: list[Block]) -> str:
        answer = await self._call(lambda: self.client.chat_postMessage(
            channel=thread.channel, text=text, blocks=blocks or None, unfurl_links=False, unfurl_media=False,
            thread_ts=thread.root or None, metadata={"event_type": EVENT, "event_payload": {"key": key}}))
        return str(answer["ts"])

    async def _share(self, thread: Thread, file: str, title: str) -> str:
        """Make an uploaded file visible in the thread. It has no ts of its own that Slack would tell at once."""
        await self._call(lambda: self.client.files_completeUploadExternal(
            files=[{"id": file, "title": title[:250]}], channel_id=thread.channel, thread_ts=thread.root))
        return "shared"

    async def _call(self, call: Callable[[], Awaitable[Any]]) -> Any:
        """One call. Raises CannotPost for what Slack refuses for good, and SlackApiError or DOUBT for what is unknown."""
        try:
            return await call()
        except SlackApiError as error:
            word = word_of(error)
            if word in _UNKNOWN:
                raise
            raise CannotPost(word) from None

    async def _certainly(self, send: Callable[[], Awaitable[str]], find: Callable[[], Awaitable[str]], doubtful: bool,
                         tries: int = 0) -> str:
        """Send until it is certain that it arrived; look before sending where it may have arrived. `tries` 0: without end."""
        wait, count = self._pause, 0
        while True:
            count += 1
            try:
                there = await find() if doubtful else ""
                return there or await send()
            except SlackApiError as error:
                doubtful = doubtful or word_of(error) not in ("ratelimited", "rate_limited")
            except (CannotPost, TooLarge):
                raise
            except DOUBT:
                doubtful = True
            if count == tries:
                raise CannotPost("no_answer")
            await asyncio.sleep(wait)
            wait = min(_SLOWEST, wait * 2)

    async def _find(self, thread: Thread, key: str, file: str) -> str:
        """The ts of what carries the key or the file, "" where the thread does not have it."""
        cursor = ""
        while True:
            try:
                answer = await (self.client.conversations_replies(
                    channel=thread.channel, ts=thread.root, limit=200, cursor=cursor or None, include_all_metadata=True) if thread.root
                    else self.client.conversations_history(channel=thread.channel, limit=100, include_all_metadata=True))
            except SlackApiError as error:
                if word_of(error) in _UNKNOWN:
                    raise
                return ""                                            # we may not read there: better twice than never
            for message in answer.get("messages") or ():
                carried = ((message.get("metadata") or {}).get("event_payload") or {}).get("key")
                files = [each.get("id") if isinstance(each, dict) else each for each in message.get("files") or ()]
                if (key and carried == key) or (file and file in files):
                    return str(message["ts"])
            cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor or not thread.root:
                return ""


class Updates:
    """Changes of messages that are there already: the newest text of each, at most one call in `interval` seconds for all.

    Slack takes some fifty updates a minute from one app.
    """

    def __init__(self, client: AsyncWebClient, interval: float = 1.3) -> None:
        self._client, self._interval = client, interval
        self._newest: dict[tuple[str, str], tuple[str, list[Block]]] = {}
        self._shown: dict[tuple[str, str], tuple[str, list[Block]]] = {}
        self._instead: dict[tuple[str, str], tuple[str, str]] = {}
        """Message -> its thread, and the ts of what stands in for it where it was deleted."""
        self._some = asyncio.Event()

    def set(self, channel: str, ts: str, said: tuple[str, list[Block]], root: str = "") -> None:
        """What a message should say from now on. Where somebody deleted it and `root` names its thread, a new one there says it."""
        if root:
            self._instead.setdefault((channel, ts), (root, ""))
        if self._shown.get((channel, ts)) != said:
            self._newest.pop((channel, ts), None)                    # to the end of the line
            self._newest[channel, ts] = said
            self._some.set()

    async def run(self) -> None:
        """Send what is newest, until cancelled. An update that is lost is lost; the next one follows."""
        while True:
            await self._some.wait()
            (channel, ts) = next(iter(self._newest))
            said = self._newest.pop((channel, ts))
            if not self._newest:
                self._some.clear()
            try:
                await self._update(channel, ts, said)
                self._shown[channel, ts] = said
                for kept in (self._shown, self._instead):
                    while len(kept) > 1000:
                        del kept[next(iter(kept))]
            except Exception:                                         # whatever it was, the next text follows
                continue
            finally:
                await asyncio.sleep(self._interval)

    async def _update(self, channel: str, ts: str, said: tuple[str, list[Block]]) -> None:
        root, instead = self._instead.get((channel, ts), ("", ""))
        try:
            await self._client.chat_update(channel=channel, ts=instead or ts, text=said[0], blocks=said[1])
        except SlackApiError as error:
            if word_of(error) != "message_not_found" or not root or instead:
                raise
            answer = await self._client.chat_postMessage(channel=channel, text=said[0], blocks=said[1], thread_ts=root, unfurl_links=False,
                                                         unfurl_media=False)
            self._instead[channel, ts] = root, str(answer["ts"])


def word_of(error: SlackApiError) -> str:
    """Slack's word for what went wrong, "" where the answer had none, as with a page of HTML."""
    answer: Any = error.response
    status: int = getattr(answer, "status_code", 0) or getattr(answer, "status", 200)
    data = getattr(answer, "data", answer)
    word = str(data.get("error") or "") if isinstance(data, dict) else ""
    return "" if status >= 500 or not re.fullmatch(r"[a-z_]{1,80}", word) else word

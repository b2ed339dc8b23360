"""The bot: what Slack sends is kept in the inbox, and only then acknowledged; threads take it from there.

Bolt acknowledges an event before its listener has run and never looks whether it had it before. So there are no listeners: one
middleware keeps the item and answers 200. Where it raises, Slack gets no answer and delivers again.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from director.errors import DirectorError
from director.settings import Settings
from director.slack import voice
from director.slack.catching import catch_up
from director.slack.directing import Directing, House
from director.slack.hearing import STOP, Heard, Me, commanded, heard, pressed, submitted
from director.slack.inbox import Inbox, Item, Thread
from director.slack.limits import Limits, today
from director.slack.posting import DOUBT, CannotPost, Posts, Updates
from director.slack.threads import Threads
from director.slack.work import board_in

STRAYS = 200
"""Replies that came before the message they answer, kept in memory until it arrives."""


@dataclass(frozen=True)
class Pace:
    """Waits in seconds. `settle`: before a quiet thread is taken up; `pause`: after a lost answer, doubling; `update`: between two
    changes of messages; `ping`: between two signs of life on the socket (four missed ones end it)."""

    settle: float = 0.3
    pause: float = 1.0
    update: float = 1.3
    ping: float = 5.0


class Bot:
    """Everything between Slack and the productions. Use `async with serving(…) as bot`."""

    def __init__(self, settings: Settings, house: House, inbox: Inbox, client: AsyncWebClient, me: Me, pace: Pace) -> None:
        self.settings, self.house, self.inbox, self.client, self.me, self.pace = settings, house, inbox, client, me, pace
        self.limits = Limits(settings, inbox)
        self.posts = Posts(client, inbox, pace.pause)
        self.updates = Updates(client, pace.update)
        self.directing = Directing(inbox, self.posts, self.updates, self.limits, house, settings.slack_at_once)
        self.threads = Threads(self._take_up, pace.settle)
        self._strays: OrderedDict[str, Heard] = OrderedDict()
        self._aside: set[asyncio.Task[None]] = set()
        self._catching: asyncio.Task[None] | None = None

    # -- in

    async def accept(self, body: dict[str, Any]) -> None:
        """Keep what a payload asks for. Raises StoreProblem where it cannot be kept."""
        pressing = pressed(body, self.me) if body.get("type") == "block_actions" else None
        if pressing is not None and pressing.text == "settings":
            self._meanwhile(self._open_settings(pressing, str(body.get("trigger_id") or "")))
        else:
            await self._hand_on(await self.inbox.soon(self._keep, body, pressing))

    async def listen(self, message: Heard) -> None:
        """Keep a message that a payload or a channel's history brought, where it is meant for us."""
        await self._hand_on(await self.inbox.soon(self._listen, message))

    def _keep(self, body: dict[str, Any], pressing: Item | None) -> list[Item]:
        """What is new, in the inbox's thread."""
        item, message = pressing, None
        if body.get("type") == "view_submission":
            item = submitted(body, self.me)
        elif "command" in body:
            item = commanded(body, self.me)
        elif pressing is None:
            message = heard(body, self.me)
        if message is not None:
            return self._listen(message)
        if item is None or (item.kind != "command" and self.inbox.thread(item.thread) is None):
            return []
        return self._enter(item if item.ts else replace(item, ts=f"{time.time():.6f}"), item.thread.split(":")[1])

    def _listen(self, message: Heard) -> list[Item]:
        item, known = message.item, self.inbox.thread(message.item.thread)
        called = message.mentioned or message.direct
        if known is not None:
            return self._enter(item, message.channel) if called or (known.ours and not message.aside) else []
        if item.kind == "said" and called:
            opened = Thread(item.thread, message.channel, message.root, item.user, ours=message.root == item.ts or message.direct)
            fresh = self._enter(item, message.channel, opened)
            early = [key for key, stray in self._strays.items() if stray.item.thread == item.thread] if fresh else []
            return fresh + [each for key in early for each in self._listen(self._strays.pop(key))]
        if message.root != item.ts:
            self._strays[item.key] = message
            while len(self._strays) > STRAYS:
                self._strays.popitem(last=False)
        return []

    def _enter(self, item: Item, channel: str, opens: Thread | None = None) -> list[Item]:
        refusal = self.limits.refusal(item.user, channel)
        crowded = self.limits.crowded(item.user) if opens or item.kind == "command" else ""
        if refusal or crowded:
            key = f"{self.me.team}:refused:{channel}:{item.user}:{today()}" if refusal else item.key
            item, opens = Item(key, f"refused:{item.user}", "refused", item.user, item.ts, refusal or crowded, {"channel": channel}), None
        return [item] if self.inbox.keep(item, opens) else []

    async def _hand_on(self, items: list[Item]) -> None:
        """To each thread's turn; to stop is everybody's turn at once."""
        for item in items:
            if _stops(item):
                for earlier in self.threads.withdraw(item.thread, item.ts):
                    await self.inbox.soon(self.inbox.done, earlier)
                self.directing.halt(item.thread)
            elif item.kind == "said" and self.directing.work.busy(item.thread):
                _, channel, root = item.thread.split(":")
                self._meanwhile(self.posts.ephemeral(channel, item.user, voice.LATER, root))
            self.threads.add(item)

    async def _take_up(self, item: Item) -> None:
        """An item's work. Where not even what went wrong can be said, it stays in the inbox for the next start."""
        try:
            await (self._command(item) if item.kind == "command" else self.directing.take_up(item))
        except DirectorError as error:
            self.house.tell(str(error))
        except Exception as error:
            self.house.tell(self.house.unforeseen(error, None))

    async def _command(self, item: Item) -> None:
        """A slash command leaves no message: we write one, and its thread becomes the conversation."""
        channel, words = item.data["channel"], voice.escaped(item.text, 300)
        try:
            ts = await self.posts.root(channel, f"{item.key}/root", f"<@{item.user}> asks for a film: {words}")
        except CannotPost:
            await self.posts.ephemeral(channel, item.user, "I am not in this channel. Type /invite @Director, then try again.")
        else:
            key = f"{self.me.team}:{channel}:{ts}"
            first = Item(key, key, "said", item.user, ts, item.text)
            if await self.inbox.soon(self.inbox.keep, first, Thread(key, channel, ts, item.user)):
                self.threads.add(first)
        await self.inbox.soon(self.inbox.done, item)

    async def _open_settings(self, item: Item, trigger: str) -> None:
        """The window must open within three seconds; where it cannot, words do the same."""
        thread = await self.inbox.soon(self.inbox.thread, item.thread)
        board = board_in(thread) if thread is not None else None
        if thread is None or board is None or self.limits.refusal(item.user, thread.channel):
            return
        try:
            await self.client.views_open(trigger_id=trigger, view=voice.settings_window(thread.key, board))
        except (SlackApiError, *DOUBT):
            with suppress(CannotPost):
                await self.posts.say(thread, f"{item.key}/words", f"The settings window did not open. Say it in words: {voice.IN_WORDS}.")

    # -- life

    async def middleware(self, body: dict[str, Any]) -> BoltResponse:
        await self.accept(body)
        return BoltResponse(status=200, body="")

    async def greeted(self, client: Any, message: dict[str, Any], raw: str | None) -> None:
        """The socket is open (again): read what was said meanwhile."""
        if message.get("type") == "hello" and (self._catching is None or self._catching.done()):
            self._catching = self._meanwhile(catch_up(self.client, self.inbox, self.me, self.listen, self.pace.pause))

    def go_on(self) -> None:
        """Take up what was waiting when we ended."""
        for item in self.inbox.waiting():
            self.threads.add(item)

    async def close(self) -> None:
        await self.threads.close()
        for task in list(self._aside):
            task.cancel()
        await asyncio.gather(*self._aside, return_exceptions=True)
        await self.directing.work.close()

    def _meanwhile(self, act: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(act)
        self._aside.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._aside.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self.house.tell(str(error) if isinstance(error, DirectorError) else self.house.unforeseen(error, None))


def _stops(item: Item) -> bool:
    return (item.kind == "pressed" and item.text == "stop") or (item.kind == "said" and STOP.fullmatch(item.text) is not None)

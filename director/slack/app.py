"""The wiring: bolt takes what Slack sends, the inbox keeps it, and only then is it acknowledged; threads take it from there.

Bolt acknowledges an event before its listener has run and never looks whether it had it before. So there are no listeners: one
middleware keeps the item and answers 200. Where it raises, Slack gets no answer and delivers again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from director.errors import BadInput, Unavailable
from director.settings import Settings
from director.slack import voice
from director.slack.catching import catch_up
from director.slack.directing import REVOKED, Directing, House
from director.slack.hearing import STOP, Heard, Me, commanded, heard, pressed, submitted
from director.slack.inbox import Inbox, Item, Thread
from director.slack.limits import Limits, today
from director.slack.manifest import SCOPES
from director.slack.posting import DOUBT, CannotPost, Posts, Updates, word_of
from director.slack.threads import Threads
from director.slack.work import board_in

INBOX = "slack.sqlite"
PATH = "/slack/events"
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


class Revoked(AsyncRetryHandler):
    """Sees every answer of Slack's and tells when a token is no good any more. It never asks for another try."""

    def __init__(self, told: Callable[[str], None]) -> None:
        super().__init__(max_retry_count=1)
        self._told = told

    async def _can_retry_async(self, *, state: Any, request: Any, response: Any = None, error: Any = None) -> bool:
        body = getattr(response, "body", None)
        if isinstance(body, dict) and body.get("error") in REVOKED:
            self._told(str(body["error"]))
        return False


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
        if refusal:
            item, opens = Item(f"{self.me.team}:refused:{channel}:{item.user}:{today()}", f"refused:{item.user}", "refused", item.user,
                               item.ts, refusal, {"channel": channel}), None
        return [item] if self.inbox.keep(item, opens) else []

    async def _hand_on(self, items: list[Item]) -> None:
        """To each thread's turn; to stop is everybody's turn at once."""
        for item in items:
            if (item.kind == "pressed" and item.text == "stop") or (item.kind == "said" and STOP.fullmatch(item.text)):
                for earlier in self.threads.withdraw(item.thread, item.ts):
                    await self.inbox.soon(self.inbox.done, earlier)
                self.directing.halt(item.thread)
            self.threads.add(item)

    async def _take_up(self, item: Item) -> None:
        if item.kind == "command":
            await self._command(item)
        else:
            await self.directing.take_up(item)

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
            self._catching = self._meanwhile(catch_up(self.client, self.inbox, self.me, self.listen))

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
        task.add_done_callback(self._aside.discard)
        return task


@asynccontextmanager
async def serving(settings: Settings, house: House, *, http: tuple[str, int] | None = None, pace: Pace | None = None
                  ) -> AsyncIterator[tuple[Bot, asyncio.Future[str]]]:
    """A bot at work, in Socket Mode or (with `http`, host and port) behind an address of the user's. The future gets Slack's word
    when a token is no good any more. Raises BadInput or Unavailable where it cannot start."""
    pace = pace or Pace()
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    quiet = _quiet()
    client = AsyncWebClient(token=_token(settings, "slack_bot_token", "xoxb-"), base_url=settings.slack_api.rstrip("/") + "/", logger=quiet,
                            retry_handlers=[])
    me = await _who_am_i(client)
    socket = None if http else await _socket_address(client, _token(settings, "slack_app_token", "xapp-"))
    secret = _secret(settings) if http else ""
    client.retry_handlers += [AsyncRateLimitErrorRetryHandler(max_retry_count=20),
                              Revoked(lambda word: None if ended.done() else ended.set_result(word))]

    async def authorize() -> AuthorizeResult:                        # known from the start: no call between event and answer
        return AuthorizeResult(enterprise_id=None, team_id=me.team, bot_user_id=me.user, bot_token=client.token)

    with Inbox(house.films.absolute() / INBOX) as inbox:
        bot = Bot(settings, house, inbox, client, me, pace)
        app = AsyncApp(client=client, signing_secret=secret, authorize=authorize, logger=quiet)
        app.use(bot.middleware)
        updating = asyncio.create_task(bot.updates.run())
        try:
            bot.go_on()
            if http:
                async with _listening(app, *http):
                    await bot.greeted(None, {"type": "hello"}, None)
                    yield bot, ended
            else:
                async with _connected(app, settings, bot, socket or "", pace):
                    yield bot, ended
        finally:
            await bot.close()
            updating.cancel()
            await asyncio.gather(updating, return_exceptions=True)


@asynccontextmanager
async def _connected(app: AsyncApp, settings: Settings, bot: Bot, address: str, pace: Pace) -> AsyncIterator[None]:
    line: Any = AsyncSocketModeHandler(app, _token(settings, "slack_app_token", "xapp-"), ping_interval=pace.ping)
    line.client.wss_uri = address                                    # asked for already, to see whether the token is good
    line.client.message_listeners.append(bot.greeted)
    try:
        await line.connect_async()
        yield
    finally:
        await line.close_async()


@asynccontextmanager
async def _listening(app: AsyncApp, host: str, port: int) -> AsyncIterator[None]:
    runner = web.AppRunner(app.web_app(path=PATH), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield
    except OSError as error:
        raise BadInput(f"Port {port} of {host} cannot be used ({error.strerror}). Choose another one with --port.") from None
    finally:
        await runner.cleanup()


async def _who_am_i(client: AsyncWebClient) -> Me:
    """Who the bot token belongs to. Raises BadInput for a token that is no good or may too little, Unavailable without an answer."""
    answer = await _asked(client.auth_test, "SLACK_BOT_TOKEN", "OAuth & Permissions")
    granted = {name.strip() for name in str(answer.headers.get("x-oauth-scopes") or "").split(",")} - {""}
    lacking = [scope for scope in SCOPES if granted and scope not in granted]
    if lacking:
        raise BadInput(f"The Slack app lacks the permission{'s' if len(lacking) > 1 else ''} {', '.join(lacking)}. Add them under OAuth & "
                       "Permissions, or make the app anew from `director slack --manifest`, and install it again.")
    return Me(str(answer["team_id"]), str(answer["user_id"]))


async def _socket_address(client: AsyncWebClient, token: str) -> str:
    answer = await _asked(partial(client.apps_connections_open, app_token=token), "SLACK_APP_TOKEN", "Basic Information")
    return str(answer["url"])


async def _asked(call: Callable[..., Any], variable: str, page: str) -> Any:
    """The answer to a first question. What Slack says is no secret; the token is."""
    try:
        return await call()
    except SlackApiError as error:
        word = word_of(error)
        if word in REVOKED or word == "missing_scope":
            raise BadInput(f"Slack does not accept {variable} ({word}). Copy it again from the app's page {page!r} at "
                           "https://api.slack.com/apps.") from None
        raise Unavailable(f"Slack does not answer as it should ({word or 'no reason given'}). Try again in a minute.") from None
    except DOUBT as error:
        raise Unavailable(f"Slack cannot be reached ({type(error).__name__}). Look at the network, and at DIRECTOR_SLACK_API where "
                          "you set it.") from None


def _token(settings: Settings, field: str, prefix: str) -> str:
    """Raises BadInput where the token is missing or is another one."""
    variable, secret = Settings.variables()[field], getattr(settings, field)
    token = secret.get_secret_value() if secret else ""
    if not token.startswith(prefix):
        what = "is not set" if not token else f"does not begin with {prefix}"
        raise BadInput(f"{variable} {what}. `director slack --manifest` prints what a Slack app is made from; README.md says where its "
                       "tokens are.")
    return str(token)


def _secret(settings: Settings) -> str:
    if settings.slack_signing_secret is None:
        raise BadInput("SLACK_SIGNING_SECRET is not set. It is on the app's page 'Basic Information' at https://api.slack.com/apps.")
    return settings.slack_signing_secret.get_secret_value()


def _quiet() -> logging.Logger:
    """For the libraries: what they would write may hold addresses with tickets in them, and people's words."""
    logger = logging.getLogger("director.slack.libraries")
    logger.setLevel(logging.CRITICAL + 1)
    logger.propagate = False
    return logger

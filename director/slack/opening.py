"""From settings to a bot at work: whose token it is, Socket Mode or HTTP, and an end in good order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from director.errors import BadInput, Unavailable
from director.network import in_the_clear
from director.settings import Settings
from director.slack.app import Bot, Pace
from director.slack.directing import REVOKED, House
from director.slack.hearing import Me
from director.slack.inbox import Inbox
from director.slack.manifest import SCOPES
from director.slack.posting import DOUBT, word_of

INBOX = "slack.sqlite"
PATH = "/slack/events"
PATIENCE = 30.0
"""Seconds for the first connection."""


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


@asynccontextmanager
async def serving(settings: Settings, house: House, *, http: tuple[str, int] | None = None, pace: Pace | None = None
                  ) -> AsyncIterator[tuple[Bot, asyncio.Future[str]]]:
    """A bot at work, in Socket Mode or (with `http`, host and port) behind an address of the user's. The future gets Slack's word
    when a token is no good any more. Raises BadInput or Unavailable where it cannot start."""
    pace = pace or Pace()
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    quiet = _quiet()
    if clear := in_the_clear(settings.slack_api, settings.plain_http, "DIRECTOR_SLACK_API"):
        raise BadInput(clear)
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
        try:
            async with asyncio.timeout(PATIENCE):                    # the library would try for ever, and say nothing
                await line.connect_async()
        except TimeoutError:
            raise Unavailable("Slack's socket does not open. Look whether the network lets WebSockets to *.slack.com through, or use "
                              "--http.") from None
        yield
    finally:
        await line.close_async()


@asynccontextmanager
async def _listening(app: AsyncApp, host: str, port: int) -> AsyncIterator[None]:
    runner = web.AppRunner(app.web_app(path=PATH), access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise BadInput(f"Port {port} of {host} cannot be used ({error.strerror}). Choose another one with --port.") from None
        yield
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

"""`director slack`, begun and ended: tokens, permissions, signatures, one bot for an inbox, killed and started again."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import signal
import socket
import sys
import time
from pathlib import Path

import aiohttp
import pytest
from loopback_slack import APP, BOT, Fault, Slack
from slack_scenes import QUICK, STORY, a_house, at_work, play, settings

from director.cli import main
from director.errors import BadInput, Locked, Unavailable
from director.slack.inbox import Inbox, Item
from director.slack.manifest import SCOPES
from director.slack.opening import serving


@pytest.mark.parametrize(("change", "sentence"), [
    ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "does not accept SLACK_BOT_TOKEN"), ({"SLACK_BOT_TOKEN": "xoxp-user"}, "does not begin with xoxb-"),
    ({"SLACK_APP_TOKEN": "xapp-wrong"}, "does not accept SLACK_APP_TOKEN"), ({"SLACK_APP_TOKEN": ""}, "SLACK_APP_TOKEN is not set"),
    ({"DIRECTOR_SLACK_API": "http://127.0.0.1:9/"}, "cannot be reached"),
    ({"DIRECTOR_SLACK_API": "http://192.0.2.7/api/"}, "DIRECTOR_SLACK_API would send your key unencrypted")], ids=str)
def test_it_does_not_start_with_a_wrong_token(tmp_path: Path, change: dict[str, str], sentence: str) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            with pytest.raises((BadInput, Unavailable), match=sentence) as problem:
                async with serving(settings(slack, tmp_path, **change), a_house(tmp_path), pace=QUICK):
                    pass
            assert "wrong" not in str(problem.value)
    play(scene())


def test_a_missing_permission_is_named(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack(scopes=",".join(SCOPES[1:])) as slack:
            with pytest.raises(BadInput, match=f"lacks the permission {SCOPES[0]}"):
                async with serving(settings(slack, tmp_path), a_house(tmp_path), pace=QUICK):
                    pass
    play(scene())


def test_a_token_that_is_revoked_ends_it_and_keeps_what_was_asked(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            async with serving(settings(slack, tmp_path), a_house(tmp_path), pace=QUICK) as (bot, ended):
                await slack.until(lambda: slack.connections)
                slack.fault("chat.postMessage", Fault(error="token_revoked"))
                await slack.says("U1", "C1", STORY)
                assert await asyncio.wait_for(ended, 5) == "token_revoked" and len(bot.inbox.waiting()) == 1
            async with at_work(slack, tmp_path):
                await slack.until(lambda: slack.buttons("C1", next(iter(slack.messages["C1"])), "approve"))
    play(scene())


def test_over_http_only_signed_requests_are_heard(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    async def scene() -> None:
        async with Slack() as slack, aiohttp.ClientSession() as web:
            wanted = settings(slack, tmp_path, SLACK_SIGNING_SECRET="hush", SLACK_APP_TOKEN="")
            async with serving(wanted, a_house(tmp_path), http=("127.0.0.1", port), pace=QUICK) as (bot, _):
                ts = await slack.says("U1", "C1", STORY, quietly=True)
                body = json.dumps(slack.event({**slack.messages["C1"][ts], "channel": "C1", "channel_type": "channel"}))

                async def post(secret: str, at: float) -> int:
                    signed = hmac.new(secret.encode(), f"v0:{int(at)}:{body}".encode(), hashlib.sha256).hexdigest()
                    headers = {"X-Slack-Signature": f"v0={signed}", "X-Slack-Request-Timestamp": str(int(at)),
                               "Content-Type": "application/json"}
                    async with web.post(f"http://127.0.0.1:{port}/slack/events", data=body, headers=headers) as answer:
                        return answer.status

                assert [await post("guess", time.time()), await post("hush", time.time() - 3600)] == [401, 401]
                assert not bot.inbox.waiting()
                assert [await post("hush", time.time()) for _ in range(2)] == [200, 200]
                await slack.until(lambda: slack.buttons("C1", ts, "approve"))
                assert len(slack.thread("C1", ts)) == 3
                with pytest.raises(BadInput, match=f"Port {port} of 127.0.0.1 cannot be used"):
                    async with serving(wanted, a_house(tmp_path / "other"), http=("127.0.0.1", port), pace=QUICK):
                        pass
    play(scene())


def test_one_inbox_serves_one_bot_and_remembers_for_more_than_a_day(tmp_path: Path) -> None:
    now = [1e9]
    item = Item("T1:C1:1.0", "T1:C1:1.0", "said", "U1", "1.0", "a \ud800 story")
    with Inbox(tmp_path / "inbox", lambda: now[0]) as inbox:
        assert inbox.keep(item) and not inbox.keep(item) and inbox.waiting()[0].text == "a ? story"
        inbox.done(item)
        with pytest.raises(Locked, match="Another `director slack`"):
            Inbox(tmp_path / "inbox")
    now[0] += 25 * 3600
    with Inbox(tmp_path / "inbox", lambda: now[0]) as inbox:
        assert not inbox.keep(item) and inbox.waiting() == ()
    now[0] += 40 * 24 * 3600
    with Inbox(tmp_path / "inbox", lambda: now[0]) as inbox:
        assert inbox.keep(item)


def test_the_manifest_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slack", "--manifest"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["settings"]["socket_mode_enabled"] and tuple(made["oauth_config"]["scopes"]["bot"]) == SCOPES
    assert main(["slack", "--manifest", "--url", "https://d.example/slack/events"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert not made["settings"]["socket_mode_enabled"]
    assert made["settings"]["event_subscriptions"]["request_url"] == "https://d.example/slack/events"
    assert main(["slack", "--manifest", "--url", "http://d.example"]) == 2
    assert "https://" in capsys.readouterr().err


def test_the_program_is_killed_and_started_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            clean = {name: value for name, value in os.environ.items() if not name.startswith(("DIRECTOR_", "SLACK_", "OPENAI_"))}
            environment = {**clean, "SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "DIRECTOR_SLACK_API": slack.api,
                           "DIRECTOR_FILMS": str(tmp_path), "DIRECTOR_OFFLINE": "1"}

            async def start() -> asyncio.subprocess.Process:
                return await asyncio.create_subprocess_exec(sys.executable, "-m", "director", "slack", env=environment,
                                                            stderr=asyncio.subprocess.PIPE)

            slack.fault("chat.postMessage", Fault(lost=True, hold=asyncio.Event()))
            bot = await start()
            await slack.until(lambda: slack.connections == 1)
            root = await slack.says("U1", "C1", "<@UBOT> a fox crosses a river")
            await slack.until(lambda: slack.count("chat.postMessage") == 1)
            bot.kill()
            await bot.wait()
            again = await start()
            await slack.until(lambda: slack.thread("C1", root))
            again.send_signal(signal.SIGTERM)
            _, told = await again.communicate()
            assert again.returncode == 0 and b"Connected to Slack" in told and b"Stopped." in told and BOT.encode() not in told
            assert [each["text"][:19] for each in slack.thread("C1", root)][:1] == ["I am Director, an A"]
            assert slack.words("C1", root).count("I am Director") == 1
            environment["SLACK_APP_TOKEN"] = "xapp-wrong"
            refused = await start()
            _, told = await refused.communicate()
            assert refused.returncode == 2 and b"does not accept SLACK_APP_TOKEN (invalid_auth)" in told and b"wrong" not in told
    play(scene())

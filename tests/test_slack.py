"""`director slack`, the real slack-bolt app against a Slack of our own: nothing is lost, nothing happens twice, nobody is called."""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path
from typing import Any

import pytest
from fakes import Painter, a_crew
from loopback_slack import Fault, Slack
from slack_scenes import CREW, STORY, at_work, filmed, planned, play, uploads

from director.slack.work import board_in


def test_a_mention_becomes_a_storyboard_then_a_film(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await planned(slack)
            words = slack.words("C1", root)
            assert "AI system" in slack.thread("C1", root)[0]["text"] and "The Tin Friend" in words
            assert uploads(slack, root) == ["the-tin-friend-storyboard.png"]
            await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            assert uploads(slack, root) == ["the-tin-friend-storyboard.png", "the-tin-friend-takes.png", "the-tin-friend.mp4"]
            film = next(file for file in slack.files.values() if file["name"].endswith(".mp4"))
            assert film["data"] == next(tmp_path.glob("*/final.mp4")).read_bytes() and not film["chunked"]
            assert slack.buttons("C1", root, "approve") == [] and "<@U1> approved" in slack.words("C1", root)
            assert slack.lost == [] and slack.late == 0 and max(slack.acks) < 3
    play(scene())


def test_nothing_is_filmed_before_it_is_approved_and_talking_changes_the_plan(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await planned(slack)
            await slack.says("U1", "C1", "remove shot 4", root)
            await slack.until(lambda: "3 shots" in slack.words("C1", root))
            await slack.until(lambda: len(slack.buttons("C1", root, "approve")) == 1)          # the older one has no buttons any more
            assert not list(tmp_path.glob("*/takes/*"))
            await slack.says("U1", "C1", "looks good!", root)
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            assert len(list(tmp_path.glob("*/takes/*"))) == 3
    play(scene())


def test_after_approval_a_message_films_what_it_touches(tmp_path: Path) -> None:
    async def scene() -> None:
        ledger = tmp_path / "ledger"
        crew = a_crew(Painter(ledger=ledger), screenwriter=CREW.screenwriter)
        async with Slack() as slack, at_work(slack, tmp_path / "films", crew):
            root = await filmed(slack)
            await slack.says("U2", "C1", "make shot 3 darker", root)
            await slack.until(lambda: "shot-3-s3b.mp4" in uploads(slack, root) and len(uploads(slack, root)) == 6)
            await slack.until(lambda: len(slack.buttons("C1", root, "retake")) == 1)           # only the newest cut can be worked on
            assert [line.split()[0] for line in ledger.read_text().splitlines()].count("s3") == 2
            await slack.says("U2", "C1", "how long is the film?", root)
            await slack.until(lambda: "16 s long" in slack.words("C1", root))
            assert len(uploads(slack, root)) == 6
    play(scene())


def test_menus_film_again_choose_and_export(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await filmed(slack)
            await slack.press("C1", slack.buttons("C1", root, "retake")[-1], "retake", value="s2")
            await slack.until(lambda: slack.buttons("C1", root, "choose"))
            await slack.press("C1", slack.buttons("C1", root, "choose")[-1], "choose", value="s2 s2a")
            await slack.until(lambda: "uses take s2a" in slack.words("C1", root))
            await slack.until(lambda: len(uploads(slack, root)) == 7 and slack.buttons("C1", root, "export"))
            await slack.press("C1", slack.buttons("C1", root, "export")[-1], "export", value="storyboard")
            await slack.until(lambda: uploads(slack, root)[-1] == "the-tin-friend.json")
            assert len(json.loads(list(slack.files.values())[-1]["data"])["shots"]) == 4
            await slack.says("U1", "C1", "export the film as mp4", root)
            await slack.until(lambda: len(uploads(slack, root)) == 9)
            assert str(tmp_path) not in slack.words("C1", root)
    play(scene())


def test_the_settings_window_is_a_sentence_and_words_stand_in_for_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await planned(slack)
            await slack.press("C1", slack.buttons("C1", root, "approve")[0], "settings")
            await slack.until(lambda: slack.views)
            await slack.submit(slack.views[0], aspect="9:16", style="noir", music="off", seconds="12")
            await slack.until(lambda: "12.0 s, 1080x1920, noir" in slack.words("C1", root))
            await slack.until(lambda: len(slack.buttons("C1", root, "settings")) == 1)
            slack.expire_triggers()
            await slack.press("C1", slack.buttons("C1", root, "settings")[0], "settings")
            await slack.until(lambda: "Say it in words" in slack.words("C1", root))
    play(scene())


def test_an_event_delivered_again_and_again_is_one_film(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await slack.says("U1", "C1", STORY, times=4)                              # eight envelopes, eight event ids, one ts
            await slack.until(lambda: slack.buttons("C1", root, "approve"))
            await slack.hears(slack.messages["C1"][root], "C1")
            approve = slack.buttons("C1", root, "approve")[0]
            await asyncio.gather(*(slack.press("C1", approve, "approve") for _ in range(3)))
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            assert len(slack.thread("C1", root)) == 7 and len(list(tmp_path.glob("*/journal.sqlite"))) == 1
    play(scene())


def test_what_cannot_be_kept_is_not_acknowledged_and_comes_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack(patience=0.2, tries=100) as slack, at_work(slack, tmp_path) as bot:
            held = asyncio.create_task(slack.says("U1", "C1", STORY))
            bot.inbox._database.execute("ALTER TABLE item RENAME TO away")                   # as when the disk is full
            await slack.until(lambda: slack.messages["C1"])
            await asyncio.sleep(0.1)
            assert slack.acks == []
            bot.inbox._database.execute("ALTER TABLE away RENAME TO item")
            root = await held
            await slack.until(lambda: slack.buttons("C1", root, "approve"))
            assert slack.lost == []
    play(scene())


@pytest.mark.parametrize("fault", [
    Fault(lost=True), Fault(reset=True), Fault(status=500), Fault(error="internal_error"), Fault(page="<html>busy</html>", status=503),
    Fault(page="<html>login</html>"), Fault(status=429)], ids=lambda fault: ",".join(f"{k}={v}" for k, v in vars(fault).items() if v))
def test_a_lost_answer_posts_nothing_twice(tmp_path: Path, fault: Fault) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            slack.fault("chat.postMessage", fault, fault)
            slack.fault("files.completeUploadExternal", fault)
            root = await planned(slack)
            assert len(slack.thread("C1", root)) == 3 and uploads(slack, root) == ["the-tin-friend-storyboard.png"]
    play(scene())


def test_an_upload_is_tried_again_and_then_told_where_it_lies(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            slack.fault("files.getUploadURLExternal", Fault(error="internal_error"), Fault(reset=True))
            slack.fault("upload", Fault(status=500), Fault(reset=True))
            root = await planned(slack)
            assert uploads(slack, root) == ["the-tin-friend-storyboard.png"]
            slack.fault("files.getUploadURLExternal", *[Fault(error="internal_error")] * 20)
            await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            assert f"{tmp_path}" in slack.words("C1", root) and "final.mp4" in slack.words("C1", root)
    play(scene())


def test_killed_between_acknowledgement_and_work_it_goes_on(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            async with at_work(slack, tmp_path) as bot:
                slack.fault("chat.postMessage", Fault(hold=asyncio.Event()))                  # the first words never go out
                root = await slack.says("U1", "C1", STORY)
                await slack.until(lambda: slack.count("chat.postMessage") == 1)
                assert len(bot.inbox.waiting()) == 1
            assert slack.thread("C1", root) == []
            async with at_work(slack, tmp_path) as bot:
                await slack.until(lambda: slack.buttons("C1", root, "approve"))
                slack.fault("files.getUploadURLExternal", Fault(hold=asyncio.Event()))        # filmed, and killed before it is shown
                await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
                await slack.until(lambda: slack.count("files.getUploadURLExternal") == 2)
            async with at_work(slack, tmp_path):
                slack.fault("files.completeUploadExternal", Fault(), Fault(lost=True))        # takes, then the film; then it is killed
                await slack.until(lambda: "the-tin-friend.mp4" in uploads(slack, root))
            async with at_work(slack, tmp_path) as bot:
                await slack.until(lambda: slack.buttons("C1", root, "retake"))
                await slack.until(lambda: not bot.inbox.waiting())
            assert uploads(slack, root).count("the-tin-friend.mp4") == 1
            assert len(slack.thread("C1", root)) == 7
    play(scene())


def test_a_change_that_was_kept_before_a_crash_is_not_made_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            async with at_work(slack, tmp_path):
                root = await planned(slack)
                slack.fault("files.getUploadURLExternal", Fault(hold=asyncio.Event()))
                await slack.says("U1", "C1", "remove the last shot", root)
                await slack.until(lambda: slack.count("files.getUploadURLExternal") == 2)
            async with at_work(slack, tmp_path) as bot:
                await slack.until(lambda: not bot.inbox.waiting())
                assert "3 shots" in slack.words("C1", root) and "2 shots" not in slack.words("C1", root)
    play(scene())


def test_what_was_said_while_nobody_listened_is_caught_up_with(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            async with at_work(slack, tmp_path):
                root = await planned(slack)
            await slack.says("U1", "C1", "remove shot 4", root, quietly=True)
            other = await slack.says("U2", "C1", STORY, quietly=True)
            await slack.says("U2", "C1", "just chatting", quietly=True)
            async with at_work(slack, tmp_path) as bot:
                await slack.until(lambda: "3 shots" in slack.words("C1", root) and slack.buttons("C1", other, "approve"))
                await slack.until(lambda: not bot.inbox.waiting())
            read = slack.count("conversations.history")
            async with at_work(slack, tmp_path) as bot:                                       # and nothing of it once more
                await slack.until(lambda: slack.count("conversations.history") > read)
                assert not bot.inbox.waiting() and "2 shots" not in slack.words("C1", root)
    play(scene())


def test_a_new_connection_is_made_when_slack_asks_and_when_the_network_dies(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            await slack.refresh()
            await slack.until(lambda: slack.connections == 2)
            first = await planned(slack)
            slack.drop()
            await slack.until(lambda: slack.connections >= 3)
            second = await planned(slack)
            assert first != second and slack.lost == []
    play(scene())


def test_replies_that_come_before_their_message_wait_for_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            first, second, third = slack.ts(), slack.ts(), slack.ts()
            slack.messages["C1"][first] = {"type": "message", "user": "U1", "team": "T1", "text": STORY, "ts": first}
            await slack.says("U1", "C1", "remove the last shot", first, ts=third)
            await slack.says("U1", "C1", "title: Bolt", first, ts=second)
            await slack.hears(slack.messages["C1"][first], "C1")
            await slack.until(lambda: "*Bolt*: 3 shots" in slack.words("C1", first))
            plans = [message["text"] for message in slack.thread("C1", first) if message["text"].startswith("There is a newer")]
            assert len(plans) <= 2
    play(scene())


def faults(seed: int, count: int) -> list[Fault]:
    """Calls that go well, with one in five that goes wrong in some way."""
    chance = random.Random(seed)
    wrong = [Fault(lost=True), Fault(reset=True), Fault(status=500), Fault(error="fatal_error"), Fault(page="<html>", status=503)]
    return [chance.choice(wrong) if chance.random() < 0.2 else Fault() for _ in range(count)]


def test_fifty_threads_at_once_with_everything_going_wrong(tmp_path: Path) -> None:
    """A fifth of all calls fail, every event comes twice, the connection is renewed, and the bot is ended and started again."""
    wide: Any = {"DIRECTOR_SLACK_AT_ONCE": "4", **{f"DIRECTOR_SLACK_{of}_MINUTES": "100" for of in ("USER", "CHANNEL", "DAY")}}

    async def scene() -> None:
        async with Slack() as slack:
            for seed, method in enumerate(("chat.postMessage", "files.completeUploadExternal", "files.getUploadURLExternal", "chat.update",
                                           "conversations.replies")):
                slack.fault(method, *faults(seed, 150))
            async with at_work(slack, tmp_path, **wide):
                roots = await asyncio.gather(*(slack.says(f"U{n % 7}", f"C{n % 5}", f"<@UBOT> film {n}", times=2) for n in range(50)))
                threads = [(f"C{n % 5}", root) for n, root in enumerate(roots)]
                await slack.refresh()
                await slack.until(lambda: sum(bool(slack.buttons(*thread, "approve")) for thread in threads) > 20)
            async with at_work(slack, tmp_path, **wide) as bot:
                await slack.until(lambda: all(slack.buttons(*thread, "approve") for thread in threads))
                await asyncio.gather(*(slack.press(thread[0], slack.buttons(*thread, "approve")[0], "approve") for thread in threads))
                await slack.until(lambda: all(slack.buttons(*thread, "retake") for thread in threads))
                await slack.until(lambda: not bot.inbox.waiting())
            assert slack.lost == [] and slack.late == 0 and max(slack.acks) < 3
            assert [len(slack.thread(*thread)) for thread in threads] == [7] * 50
            assert len(list(tmp_path.glob("*/final.mp4"))) == 50
    play(scene())


def test_a_yes_is_the_answer_to_what_was_asked_and_to_nothing_else(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            root = await planned(slack)
            await slack.says("U1", "C1", "delete everything", root)
            await slack.until(lambda: "Do you really want to delete" in slack.words("C1", root))
            await slack.says("U1", "C1", "yes please", root)
            await slack.until(lambda: len(slack.buttons("C1", root, "approve")) == 1 and not bot.inbox.waiting())
            thread = bot.inbox.thread(f"T1:C1:{root}")
            board = board_in(thread) if thread else None
            assert thread is not None and board is not None and [shot.id for shot in board.shots] == ["s1"]
            assert not thread.approved, "nothing was filmed by it"
    play(scene())

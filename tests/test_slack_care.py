"""`director slack` among people: who may, how much, whose turn it is, what is ignored, and what is said when it cannot go on."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Painter, a_crew
from loopback_slack import Slack
from PIL import Image
from slack_scenes import CREW, QUICK, STORY, at_work, filmed, planned, play, uploads
from tin_friend import a_film

from director import studio
from director.model import Brief, Storyboard
from director.roles import Capabilities, Footage, Report
from director.slack.fetching import about, safe_name
from director.slack.inbox import Item
from director.slack.limits import WAITING
from director.slack.threads import Gate
from director.slack.work import priced
from director.tools.generators.own.still import Still

HOSTILE = "<!channel> <@U2> <!here> & ``` *bold* <https://evil.example|click>"


@dataclass(frozen=True)
class Held:
    """A generator that films when it is let."""

    let: threading.Event = field(default_factory=threading.Event)
    name: str = "painter"
    version: str = "1"

    def capabilities(self) -> Capabilities:
        return Capabilities()

    def film(self, request: Any, out: Path, report: Report) -> Footage:
        assert self.let.wait(20)
        return Painter().film(request, out, report)


def test_hostile_words_are_only_words(tmp_path: Path) -> None:
    board = a_film(title=HOSTILE[:100], shots=tuple(shot.but(prompt=HOSTILE, take="") for shot in a_film().shots))

    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path, a_crew(screenwriter=Author(board))):
            root = await planned(slack, text=f"<@UBOT> a film called {HOSTILE} &lt;!channel&gt; &amp;lt;")
            await slack.says("U1", "C1", "title: &lt;!everyone&gt;", root)
            await slack.until(lambda: "everyone" in slack.words("C1", root))
            await slack.press("C1", slack.buttons("C1", root, "approve")[-1], "approve")
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            words = slack.words("C1", root).replace("<@U1> approved", "")
            assert not any(call in words for call in ("<!", "<@", "<http")) and "&lt;" in words
            assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.") for name in uploads(slack, root))
            assert {path.name for path in tmp_path.iterdir()} <= {next(tmp_path.glob("*/")).name, "slack.sqlite", "slack.sqlite-wal"}
            assert "<!channel> &lt;" in json.loads((next(tmp_path.glob("*/storyboard.json"))).read_text())["story"]
    play(scene())


@pytest.mark.parametrize(("also", "body"), [
    ({"bot_id": "B2"}, {}), ({"subtype": "bot_message"}, {}), ({"user": "UBOT"}, {}), ({"subtype": "channel_join"}, {}),
    ({"team": "T999"}, {}),
    ({"user_team": "T999"}, {"is_ext_shared_channel": True}), ({}, {"team_id": "T999"}), ({"subtype": "message_deleted", "user": None}, {}),
    ({"ts": "nonsense"}, {}), ({"text": None}, {})], ids=str)
def test_what_is_not_for_us_is_acknowledged_and_left_alone(tmp_path: Path, also: dict[str, Any], body: dict[str, Any]) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            message = {"type": "message", "user": "U1", "team": "T1", "text": STORY, "ts": slack.ts(), **also}
            await slack.deliver("events_api", slack.event({**message, "channel": "C1", "channel_type": "channel"}, **body))
            await slack.says("U1", "C1", "no mention, no film")
            assert not bot.inbox.waiting() and not bot.inbox.threads(1e9) and slack.lost == [] and slack.count("chat.postMessage") == 0
    play(scene())


def test_an_edited_message_is_asked_about_and_changes_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            root = await planned(slack)
            before = slack.messages["C1"][root]

            async def edit(text: str) -> None:
                await slack.deliver("events_api", slack.event({
                    "type": "message", "subtype": "message_changed", "channel": "C1", "ts": slack.ts(), "previous_message": before,
                    "message": {**before, "text": text}}))

            await edit(before["text"])                                                    # the preview of a link was added
            await edit("<@UBOT> make it longer")
            await edit("<@UBOT> make it longer")
            await slack.until(lambda: "changed a message" in slack.words("C1", root))
            await slack.until(lambda: not bot.inbox.waiting())
            assert slack.words("C1", root).count("changed a message") == 1 and len(slack.buttons("C1", root, "approve")) == 1
    play(scene())


def test_only_people_and_places_on_the_lists(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path, DIRECTOR_SLACK_USERS="U1, U2", DIRECTOR_SLACK_CHANNELS="C1") as bot:
            for user, channel in (("U3", "C1"), ("U3", "C1"), ("U1", "C2")):
                await slack.says(user, channel, STORY)
            await slack.until(lambda: len(slack.whispers) == 2)
            assert [(each["user"], each["channel"]) for each in slack.whispers] == [("U3", "C1"), ("U1", "C2")]
            root = await planned(slack)
            await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve", user="U3")
            await slack.until(lambda: not bot.inbox.waiting())
            assert not list(tmp_path.glob("*/takes/*")) and len(bot.inbox.threads(1e9)) == 1
    play(scene())


def test_nobody_fills_the_line_for_everybody(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            for n in range(WAITING):
                bot.inbox.keep(Item(f"T1:C1:{n}", "T1:C1:1.0", "said", "U1", "1.0"))
            late = await slack.says("U1", "C1", STORY, times=3)
            await slack.until(lambda: slack.whispers)
            assert "Send it again" in slack.whispers[0]["text"] and bot.inbox.thread(f"T1:C1:{late}") is None
            await planned(slack, "C1", "U2")
            await slack.until(lambda: len(bot.inbox.waiting()) == WAITING)
            assert len(slack.whispers) == 1
    play(scene())


def test_a_budget_of_minutes_is_told_and_kept(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path, DIRECTOR_SLACK_USER_MINUTES="0.2") as bot:
            root = await planned(slack)
            assert "Your budget for today is 0.2 minutes" in slack.words("C1", root)
            await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
            await slack.until(lambda: not bot.inbox.waiting())
            assert not list(tmp_path.glob("*/takes/*"))
            await slack.says("U1", "C1", "remove shot 4", root)
            await slack.until(lambda: "3 shots" in slack.words("C1", root))
            await slack.says("U1", "C1", "film it", root)
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
            await slack.says("U1", "C1", "make everything darker", root)                   # 12 s are used up: the first new take ends it
            await slack.until(lambda: "What was filmed is kept" in slack.words("C1", root))
            assert len(list(tmp_path.glob("*/takes/*"))) == 4
            other = await planned(slack, "C1", "U2")                                       # somebody else's budget is another
            await slack.says("U2", "C1", "remove shot 4", other)
            await slack.until(lambda: "3 shots" in slack.words("C1", other))
            await slack.says("U2", "C1", "go", other)
            await slack.until(lambda: slack.buttons("C1", other, "retake"))
    play(scene())


def test_money_is_set_aside_first_and_each_spending_approved(tmp_path: Path) -> None:
    crew = a_crew(Painter(paid=True), screenwriter=CREW.screenwriter)

    async def scene() -> None:
        async with Slack() as slack:
            async with at_work(slack, tmp_path, crew) as bot:
                root = await planned(slack)
                await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
                await slack.until(lambda: not bot.inbox.waiting())
                assert "DIRECTOR_SLACK_DAY_USD" in slack.words("C1", root) and not list(tmp_path.glob("*/takes/*"))
            async with at_work(slack, tmp_path, crew, DIRECTOR_SLACK_DAY_USD="5"):
                await slack.says("U1", "C1", "approve", root)
                await slack.until(lambda: slack.buttons("C1", root, "retake"))
                await slack.says("U1", "C1", "make shot 3 darker", root)
                await slack.until(lambda: "spends money" in slack.words("C1", root))
                assert len(list(tmp_path.glob("*/takes/*"))) == 4
    play(scene())


def test_stop_ends_what_goes_on_what_waits_and_what_stands_in_line(tmp_path: Path) -> None:
    held = Held()
    crew = a_crew(screenwriter=CREW.screenwriter, generators={"animatic": held})

    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path, crew, DIRECTOR_SLACK_AT_ONCE="1") as bot:
            first, second = await planned(slack), await planned(slack, "C1", "U2")
            for root in (first, second):
                await slack.press("C1", slack.buttons("C1", root, "approve")[0], "approve")
                await slack.until(lambda: bot.directing.work.busy(f"T1:C1:{first}"))
            await slack.until(lambda: slack.buttons("C1", second, "stop") and "1 in line" in slack.words("C1", second))
            await slack.press("C1", slack.buttons("C1", second, "stop")[-1], "stop")
            await slack.until(lambda: "Stopped." in slack.words("C1", second))
            await slack.says("U1", "C1", "remove shot 1", first)
            await slack.until(lambda: slack.whispers and "take that up next" in slack.whispers[0]["text"])
            await slack.says("U1", "C1", "stop", first)
            held.let.set()
            await slack.until(lambda: "Stopped." in slack.words("C1", first))
            await slack.until(lambda: not bot.inbox.waiting())
            assert len(list(tmp_path.glob("*/takes/*"))) <= 1                              # what was in hand may be kept
            await slack.says("U1", "C1", "go on", first)
            await slack.until(lambda: slack.buttons("C1", first, "retake"))
            assert "4 shots" in slack.words("C1", first) and not list(tmp_path.glob(f"*{second.replace('.', '')}/takes/*"))
    play(scene())


def test_stopped_while_it_is_planned_it_shows_the_storyboard_first(tmp_path: Path) -> None:
    let = threading.Event()

    @dataclass(frozen=True)
    class Thinking:
        name: str = "thinking"

        def plan(self, brief: Brief) -> Storyboard:
            assert let.wait(20)
            return CREW.screenwriter.plan(brief)

    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path, a_crew(screenwriter=Thinking())) as bot:
            root = await slack.says("U1", "C1", STORY)
            await slack.until(lambda: bot.directing.work.busy(f"T1:C1:{root}"))
            await slack.says("U1", "C1", "stop", root)
            let.set()
            await slack.until(lambda: "Stopped." in slack.words("C1", root))
            assert slack.buttons("C1", root, "approve") == []
            await slack.says("U1", "C1", "go on", root)
            await slack.until(lambda: slack.buttons("C1", root, "approve"))
            assert not list(tmp_path.glob("*/takes/*"))
    play(scene())


def test_films_are_made_in_fair_order() -> None:
    async def scene() -> None:
        gate, order, waited, leave = Gate(2), list[str](), list[int](), asyncio.Semaphore(0)

        async def film(user: str, name: str) -> None:
            async with gate.film(user, name, waited.append) as ours:
                order.append(name if ours else f"not {name}")
                await leave.acquire()

        films = [asyncio.create_task(film(user, user + number)) for user, number in ("a1", "a2", "a3", "a4", "b1", "b2", "c1")]
        for _ in range(7):
            await asyncio.sleep(0)
            leave.release()
            await asyncio.sleep(0)
        await asyncio.gather(*films)
        assert order == ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]
        assert waited == [1, 2, 3, 4, 5]
    play(scene())


def test_a_slash_command_is_a_story_and_nothing_else(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            await slack.commands("U1", "C1", "; rm -rf / # &lt;!channel&gt;")
            await slack.until(lambda: slack.messages["C1"])
            root = next(iter(slack.messages["C1"]))
            await slack.until(lambda: slack.buttons("C1", root, "approve"))
            assert "asks for a film: ; rm -rf / # &lt;!channel&gt;" in slack.messages["C1"][root]["text"]
            slack.members["C2"].clear()
            await slack.commands("U1", "C2", "a fox")
            await slack.until(lambda: slack.whispers and not bot.inbox.waiting())
            assert "/invite" in slack.whispers[0]["text"]
    play(scene())


def test_where_it_may_not_write_the_person_is_told_alone(tmp_path: Path) -> None:
    async def scene() -> None:
        told: list[str] = []
        async with Slack() as slack, at_work(slack, tmp_path, told=told):
            slack.members["C1"].clear()
            await slack.says("U1", "C1", STORY)
            await slack.until(lambda: slack.messages["U1"])
            assert "/invite @Director" in next(iter(slack.messages["U1"].values()))["text"] and "not_in_channel" in told[0]
    play(scene())


def test_what_cannot_be_fetched_is_told_and_the_story_is_told_without_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            files = [{"id": "F1", "name": "../<x>.mp4", "size": 5_000_000_000, "url_private": f"{slack.address}/files/x"},
                     {"id": "F2", "name": "b.png", "size": 10, "url_private": "https://evil.example/b.png"}]
            root = await slack.says("U1", "D1", "a fox", also={"subtype": "file_share", "files": files})
            await slack.until(lambda: slack.buttons("D1", root, "approve"))
            words = slack.words("D1", root)
            assert "5.0 GB; 1 GB is the most" in words and "does not lie at Slack" in words and "Answer in this thread" in words
    play(scene())


def test_an_attached_picture_is_fetched_through_the_gate_and_shown(tmp_path: Path) -> None:
    async def scene() -> None:
        generators: dict[str, Any] = {**CREW.generators, "still": Still()}
        crew = replace(CREW, generators=generators)
        async with Slack() as slack, at_work(slack, tmp_path, crew):
            buffer = io.BytesIO()
            Image.new("RGB", (320, 180), "teal").save(buffer, "PNG")
            slack.attached = {"beach.png": buffer.getvalue(), "notes.png": b"no picture at all"}

            def sent(name: str) -> dict[str, Any]:
                return {"subtype": "file_share", "files": [{"name": name, "size": 9, "url_private": f"{slack.address}/files/{name}"}]}

            root = await planned(slack)
            await slack.says("U1", "C1", "use this photo for shot 2", root, also=sent("beach.png"))
            await slack.until(lambda: "Shot 2 now shows beach.png" in slack.words("C1", root))
            await slack.says("U1", "C1", "", root, also=sent("beach.png"))
            await slack.until(lambda: "Which shot should show it" in slack.words("C1", root))
            await slack.says("U1", "C1", "for shot 3", root, also=sent("notes.png"))
            await slack.until(lambda: "notes.png" in slack.words("C1", root))
            board = json.loads(next(tmp_path.glob("*/storyboard.json")).read_text())
            assert [shot["source"] and shot["source"]["name"] for shot in board["shots"]] == [None, "beach.png", None, None]
    play(scene())


@pytest.mark.parametrize(("text", "said"), [
    ("use this photo for shot 2", "use a.png for shot 2"), ("for shot 2", "use a.png for shot 2"), ("use a.png here", "use a.png here"),
    ("make shot 3 darker", "make shot 3 darker"), ("put it in shot 1", "put a.png in shot 1"), ("", ""),
])
def test_what_a_message_says_about_its_attachment(text: str, said: str) -> None:
    assert about(text, ["a.png"]) == said and safe_name("../../<x>.mp4") == "x.mp4" and safe_name("…") == "file"


def test_a_greeting_is_no_story(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await slack.says("U1", "D1", "Hello there!")
            await slack.until(lambda: "What shall the film show?" in slack.words("D1", root))
            await slack.says("U1", "D1", "a cat builds a robot", root)
            await slack.until(lambda: slack.buttons("D1", root, "approve"))
            assert json.loads(next(tmp_path.glob("*/storyboard.json")).read_text())["story"] == "a cat builds a robot"
    play(scene())


def test_a_threads_film_is_named_when_another_one_is_meant(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            root = await planned(slack)
            [await slack.says("U1", "C1", order, root) for order in ("cancel A", "approve A")]
            await slack.until(lambda: slack.words("C1", root).count("This thread directs “The Tin Friend”") == 2)
            assert not list(tmp_path.glob("*/takes/*"))
            await slack.says("U1", "C1", "<@U2> what do you think of it?", root)          # people talk to each other
            await slack.says("U1", "C1", "approve the tin friend", root)
            await slack.until(lambda: slack.buttons("C1", root, "retake"))
    play(scene())


def test_in_somebody_elses_thread_only_mentions_count(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            root = await slack.says("U2", "C1", "lunch?")
            await slack.says("U1", "C1", STORY, root)
            await slack.until(lambda: slack.buttons("C1", root, "approve"))
            await slack.until(lambda: not bot.inbox.waiting())
            await slack.says("U2", "C1", "remove shot 1", root)
            assert not bot.inbox.waiting()
            await slack.says("U2", "C1", "<@UBOT> remove shot 1", root)
            await slack.until(lambda: "3 shots" in slack.words("C1", root))
    play(scene())


def test_what_nobody_foresaw_in_one_thread_leaves_the_others_alone(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Broken:
        name: str = "broken"

        def plan(self, brief: Brief) -> Storyboard:
            if "bad" in brief.story:
                raise ZeroDivisionError("xoxb-secret")
            return CREW.screenwriter.plan(brief)

    async def scene() -> None:
        told: list[str] = []
        async with Slack() as slack, at_work(slack, tmp_path, a_crew(screenwriter=Broken()), told=told):
            bad = await slack.says("U1", "C1", "<@UBOT> something bad")
            await slack.until(lambda: "did not expect" in slack.words("C1", bad))
            assert "secret" not in slack.words("C1", bad) and "director-" not in slack.words("C1", bad) and "director-" in told[0]
            await planned(slack)
    play(scene())


def test_progress_is_shown_and_not_too_often(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path) as bot:
            began = time.monotonic()
            for n in range(200):
                bot.updates.set("C1", "1.0", (f"at {n}", []))
                bot.updates.set("C1", "2.0", (f"at {n}", []))
                await asyncio.sleep(0)
            await slack.until(lambda: [a["text"] for m, a in slack.calls if m == "chat.update"][-2:] == ["at 199", "at 199"])
            assert slack.count("chat.update") <= 3 + (time.monotonic() - began) / QUICK.update
            root = await filmed(slack)
            await slack.until(lambda: "Filmed and cut." in slack.words("C1", root))
    play(scene())


def test_the_plan_names_what_a_service_takes(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Bought(Painter):
        def estimate(self, request: Any) -> float:
            return float(0.25 * request.frames / request.fps)

        def paid_from(self, purse: Any) -> Any:
            return self
        def cancel(self, key: str) -> bool:
            return False

    folder, who = tmp_path / "film", a_crew(Bought(paid=True), screenwriter=Author(a_film()))
    list(studio.film(Brief(story="a cat"), folder, who, plan_only=True))
    assert priced(folder, a_film(), who) == pytest.approx(4.0) and priced(folder, a_film(), CREW) == 0.0

"""What is put to the Slack bot: the real app against a Slack of our own on loopback, with stand-ins for those who film."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.hostile.predicates import Case
from benchmarks.hostile.sandbox import Sandbox, Seen

STORY = "<@UBOT> a cat builds a robot"
SECONDS = 30.0


@dataclass
class Scene:
    """One Slack with the bot connected to it, and what came of the input."""

    slack: Any
    bot: Any
    place: Path
    told: list[str]
    given: dict[str, Any]
    facts: dict[str, bool] = field(default_factory=dict)
    later: list[Any] = field(default_factory=list)
    """What goes wrong when the bot starts again."""

    def plans(self) -> list[Path]:
        return sorted(self.place.glob("*/storyboard.json"))

    def words(self) -> str:
        """Everything that the bot wrote anywhere."""
        wrote = [m for there in self.slack.messages.values() for m in there.values() if m.get("user") == "UBOT"]
        return "\n".join(json.dumps([m["text"], m.get("blocks")], ensure_ascii=False) for m in [*wrote, *self.slack.whispers])

    async def quiet(self) -> None:
        """Wait until nothing is left to be done."""
        await asyncio.sleep(0.05)
        await self.slack.until(lambda: not self.bot.inbox.waiting(), SECONDS)
        await asyncio.sleep(0.1)


async def _says(scene: Scene) -> str:
    """A message with whatever fields the case gives it; a film where it asks for one."""
    from slack_scenes import planned

    slack, given = scene.slack, scene.given
    if given.get("subtype") == "message_changed":
        root = await planned(slack)
        before = slack.messages["C1"][root]
        event = {"type": "message", "subtype": "message_changed", "channel": "C1", "ts": slack.ts(), "previous_message": before,
                 "message": {**before, "text": given["text"]}}
        for _ in range(2):
            await slack.deliver("events_api", slack.event(event))
        await scene.quiet()
        scene.facts["does_not_start_twice"] = len(slack.buttons("C1", root, "approve")) == 1
        return "ask" if "?" in scene.words() or "changed a message" in scene.words() else "ignore"
    if "click" in given:
        root = await planned(slack)
        button = slack.buttons("C1", root, given["click"][0])[0]
        await asyncio.gather(*(slack.press("C1", button, action) for action in given["click"]))
        await slack.until(lambda: slack.buttons("C1", root, "retake"), SECONDS)
        await scene.quiet()
        takes = [m for m in slack.thread("C1", root) if m.get("files")]
        scene.facts["once"] = len({file.parent.parent for file in scene.place.glob("*/takes/*")}) == 1 and len(takes) <= 3
        return "film"
    if "order" in given:
        stamps = [slack.ts() for _ in given["order"]]
        texts = [STORY, *(f"title: Version {number}" for number in range(2, max(given["order"]))), "title: Last"]
        slack.messages["C1"][stamps[0]] = {"type": "message", "user": "U1", "team": "T1", "text": STORY, "ts": stamps[0]}
        for number in given["order"]:
            if number == 1:
                await slack.hears(slack.messages["C1"][stamps[0]], "C1")
            else:
                await slack.says("U1", "C1", texts[number - 1], stamps[0], ts=stamps[number - 1])
        await slack.until(lambda: "Last" in scene.words(), SECONDS)
        await scene.quiet()
        scene.facts["ordered_by_ts"] = json.loads(scene.plans()[0].read_text())["title"] == "Last"
        scene.facts["once"] = len(scene.plans()) == 1
        return "film"
    if "thread_ts" in given:
        root = await planned(slack)
        await slack.says("U1", "C1", given["text"], root)
        await scene.quiet()
        scene.facts["names_the_production"] = "Tin Friend" in slack.thread("C1", root)[-1]["text"]
        return "ask" if not list(scene.place.glob("*/takes/*")) else "film"
    if "fault" in given:
        return await _goes_wrong(scene)
    return await _asks(scene)


async def _goes_wrong(scene: Scene) -> str:
    """A film, while calls of the Web API fail."""
    from loopback_slack import Fault
    from slack_scenes import filmed, planned

    slack, given = scene.slack, scene.given

    faults = {method: [Fault(**fault) for _ in range(given.get("times", 1))] for method, fault in given["fault"].items()}
    if "conversations.replies" in faults:
        await planned(slack)
        scene.later = faults["conversations.replies"]
        return "recover"
    for method, each in faults.items():
        slack.fault(method, *each)
    root = await filmed(slack)
    await scene.quiet()
    told = bool(slack.files) or str(scene.place) in scene.words()
    anew = [m["text"] for m in slack.thread("C1", root) if "Filmed and cut" in m["text"] or "Filming" in m["text"]]
    scene.facts.update(falls_back_to_message=len(anew) >= 1, retried=slack.count(next(iter(given["fault"]))) >= 2, path_told=told,
                       once=len(scene.plans()) == 1)
    return "recover"


async def _caught_up(scene: Scene) -> None:
    """The bot starts again, and reading what was said in its thread meanwhile goes wrong."""
    from slack_scenes import CREW, at_work

    slack = scene.slack
    root, ts = next(iter(slack.messages["C1"])), slack.ts()
    slack.messages["C1"][ts] = {"type": "message", "user": "U1", "team": "T1", "text": "title: Later", "ts": ts, "thread_ts": root}
    slack.fault("conversations.replies", *scene.later)
    before = slack.count("conversations.replies")
    async with at_work(slack, scene.place, CREW, scene.told):
        await slack.until(lambda: json.loads(scene.plans()[0].read_text())["title"] == "Later", SECONDS)
        scene.facts.update(retried=slack.count("conversations.replies") > before + 1, once=len(scene.plans()) == 1)


async def _asks(scene: Scene) -> str:
    from slack_scenes import planned

    slack, given = scene.slack, scene.given
    if "error" in given:
        if given["error"] == "not_in_channel":
            slack.members["C1"].clear()
        else:
            slack.unwritable["C1"] = given["error"]
        await slack.says("U1", "C1", STORY)
        await slack.until(lambda: slack.messages["U1"] or slack.whispers, SECONDS)
        told = scene.words() + json.dumps([m["text"] for m in slack.messages["U1"].values()])
        scene.facts["names_fix"] = re.search("/invite|mention me|install it again|ask ", told) is not None
        return "degrade"
    if given.get("drop"):
        begun = time.monotonic()
        slack.drop()
        await slack.until(lambda: slack.connections >= 2, SECONDS)
        await planned(slack)
        scene.facts["reconnected<30s"] = time.monotonic() - begun < 30
        return "recover"
    if "command" in given:
        await slack.commands("U1", "C1", given["text"])
        await slack.until(lambda: slack.messages["C1"], SECONDS)
        await scene.quiet()
        scene.facts["text kept"] = _shown(given["text"]) in next(iter(slack.messages["C1"].values()))["text"]
        return "film" if scene.plans() else "ask"
    if "trigger_age_s" in given:
        root = await planned(slack)
        slack.expire_triggers()
        await slack.press("C1", slack.buttons("C1", root, "settings")[0], "settings")
        await slack.until(lambda: slack.count("views.open"), SECONDS)
        await scene.quiet()
        scene.facts["falls_back_to_message"] = not slack.views and len(slack.thread("C1", root)) >= 2
        return "degrade"
    also = {name: given[name] for name in ("team", "bot_id", "subtype", "files", "user_team", "app_id") if name in given}
    body = {name: given[name] for name in ("is_ext_shared_channel", "team_id") if name in given}
    text = given.get("text", "<@UBOT> a fox crosses a river" if "files" not in given else "a fox crosses a river")
    text = f"<@UBOT> {text}" if text and "<@UBOT>" not in text and "files" not in given else text
    channel = "D1" if "files" in given else "C1"
    if "files" in given:
        also["subtype"] = "file_share"
    root = await slack.says(given.get("user", "U1"), channel, text, also=also, body=body, times=given.get("no_ack", 1))
    await scene.quiet()
    calls = re.findall(r"<!(?:channel|here|everyone|subteam)|<@(?!U1\b|UBOT\b)", scene.words())
    threads = scene.bot.inbox.threads(1e9)
    downloads = [method for method, _ in slack.calls if "files-pri" in method]
    scene.facts.update({"channel_pinged": bool(calls), "once": len(threads) <= 1 and len(scene.plans()) <= 1, "downloaded": bool(downloads),
                        "acked<3s": all(each < 3 for each in slack.acks) and not slack.lost, "text kept": True,
                        "names_limit": "is the most" in scene.words()})
    said = [m["text"] for m in slack.thread(channel, root)]
    if not said and not slack.whispers:
        return "ignore"
    if "Director does not make" in scene.words():
        return "refuse"
    if "files" in given and (scene.facts["names_limit"] or "was not fetched" in scene.words()):
        return "refuse"
    if "What shall the film show?" in scene.words():
        return "ask"
    return "film" if scene.plans() or (scene.facts["once"] and threads) else "ask"


def _shown(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def slack(case: Case, box: Sandbox) -> Seen:
    """Play the case as a scene; what the bot wrote is what was said."""
    from loopback_slack import Slack
    from slack_scenes import CREW, at_work

    from director.screenwriter.offline import OfflineScreenwriter

    seen, crew = Seen(""), CREW
    rules = case["input"].get("writer") == "rules" or "text_literal" in case["expected"]["must"]
    if rules:                                                       # else a stand-in writes the same film for every story
        crew = replace(CREW, screenwriter=OfflineScreenwriter())

    async def scene() -> None:
        told: list[str] = []
        async with Slack() as server:
            async with at_work(server, box.place, crew, told) as bot:
                playing = Scene(server, bot, box.place, told, case["input"])
                seen.outcome = await _says(playing)
            if playing.later:
                await _caught_up(playing)
            seen.said, seen.facts = "\n".join([playing.words(), *told]), playing.facts
    begun = time.monotonic()
    try:
        asyncio.run(scene())
    except AssertionError as never:
        seen.outcome, seen.said = f"it did not happen: {str(never)[:80]}", str(never)
    seen.seconds = time.monotonic() - begun
    seen.facts.setdefault("charge>0", False)
    return seen


SURFACES: dict[str, Callable[[Case, Sandbox], Seen]] = {"slack": slack}

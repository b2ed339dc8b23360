"""A Slack of our own on 127.0.0.1: the Web API over HTTP and Socket Mode over a WebSocket, with faults to order.

    async with Slack() as slack:
        … the real slack-bolt app with base_url=slack.api …
        ts = await slack.says("U1", "C1", "<@UBOT> a fox crosses a river")     # True deliveries, until acknowledged
        await slack.press("C1", message_ts, "approve")

`messages[channel]` holds what is there, `calls` every call, `acks` the seconds each envelope took to be acknowledged.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import WSMsgType, web

from director.slack.manifest import SCOPES

BOT, APP = "xoxb-loopback", "xapp-loopback"
SECTION, ACTIONS, OPTIONS = 3000, 25, 100


@dataclass
class Fault:
    """What happens to one call: refused before it has an effect, or done with the answer lost."""

    status: int = 0
    error: str = ""
    reset: bool = False                         # the connection is cut before anything happened
    lost: bool = False                          # the call takes effect, the answer does not arrive
    page: str = ""                              # an HTML page instead of JSON
    hold: asyncio.Event | None = None           # nothing happens before this is set


@dataclass
class Slack:
    """`patience`: seconds until an envelope that was not acknowledged is sent again; `tries` of them."""

    patience: float = 3.0
    tries: int = 4
    scopes: str = ",".join(SCOPES)
    members: dict[str, set[str]] = field(default_factory=lambda: defaultdict(lambda: {"UBOT"}))
    unwritable: dict[str, str] = field(default_factory=dict)        # channels that take no message, and the error they give
    messages: dict[str, dict[str, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    views: list[dict[str, Any]] = field(default_factory=list)
    whispers: list[dict[str, Any]] = field(default_factory=list)
    acks: list[float] = field(default_factory=list)
    late: int = 0                               # sent to somebody who was there, and not acknowledged in time
    lost: list[dict[str, Any]] = field(default_factory=list)        # never acknowledged
    connections: int = 0
    attached: dict[str, bytes] = field(default_factory=dict)        # what people attach, by name; url_private is address/files/name

    async def __aenter__(self) -> Self:
        self._faults: dict[str, list[Fault]] = defaultdict(list)
        self._sockets: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Event] = {}
        self._count, self._tickets, self._expired = 0, set[str](), False
        self._tasks: set[asyncio.Task[Any]] = set()
        server = web.Application(client_max_size=1 << 30)
        server.add_routes([web.route("*", "/api/{method}", self._api), web.post("/upload/{file}", self._upload),
                           web.get("/link", self._link), web.get("/files/{name}", self._file)])
        self._runner = web.AppRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.api = f"{self.address}/api/"
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for socket in list(self._sockets):
            await socket.close()
        await self._runner.cleanup()

    async def _file(self, request: web.Request) -> web.Response:
        """A file that a person attached, for whoever has the token; others are shown a page to log in."""
        if request.headers.get("Authorization") != f"Bearer {BOT}":
            return web.Response(text="<html>log in</html>", content_type="text/html")
        return web.Response(body=self.attached[request.match_info["name"]], content_type="application/octet-stream")

    # -- faults and what is to be seen

    def fault(self, method: str, *faults: Fault) -> None:
        """The next calls of the method go wrong in this way."""
        self._faults[method] += faults

    def expire_triggers(self) -> None:
        """Windows come too late from now on."""
        self._expired = True

    def count(self, method: str) -> int:
        return sum(called == method for called, _ in self.calls)

    def thread(self, channel: str, root: str) -> list[dict[str, Any]]:
        """What the bot wrote into a thread, oldest first."""
        return [m for m in self.messages[channel].values() if m.get("thread_ts") == root and m.get("user") == "UBOT"]

    def words(self, channel: str, root: str) -> str:
        """All of that as one text: fallback texts, blocks, names of files."""
        return "\n".join(json.dumps([m["text"], m.get("blocks"), [self.files[f["id"]]["name"] for f in m.get("files", ())]],
                                    ensure_ascii=False) for m in self.thread(channel, root))

    def buttons(self, channel: str, root: str, action: str) -> list[str]:
        """The ts of the messages of a thread on which the button can be pressed."""
        return [m["ts"] for m in self.thread(channel, root) for b in m.get("blocks") or () if b["type"] == "actions"
                for e in b["elements"] if e["action_id"] == action]

    async def until(self, true: Callable[[], object], seconds: float = 40.0) -> None:
        """Wait for something to be true; what is there is shown when it never is."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                shown = {c: [m["text"][:300] for m in ms.values()] for c, ms in self.messages.items()}
                raise AssertionError(f"it did not happen in {seconds} s; {json.dumps(shown, indent=1, ensure_ascii=False)}")
            await asyncio.sleep(0.005)

    # -- people

    async def says(self, user: str, channel: str, text: str, thread: str = "", also: dict[str, Any] | None = None, body: dict[str, Any]
                   | None = None, times: int = 1, quietly: bool = False, ts: str = "") -> str:
        """A person writes. A mention in a channel is delivered as `message` and as `app_mention`, each `times` times."""
        ts = ts or self.ts()
        message = {"type": "message", "user": user, "team": "T1", "text": text, "ts": ts, **({"thread_ts": thread} if thread else {}),
                   **(also or {})}
        self.messages[channel][ts] = message
        if not quietly:
            await self.hears(message, channel, body, times)
        return ts

    async def hears(self, message: dict[str, Any], channel: str, body: dict[str, Any] | None = None, times: int = 1) -> None:
        """Deliver a message that was written."""
        kind = "im" if channel.startswith("D") else "channel"
        event = {**message, "channel": channel, "event_ts": message["ts"], "channel_type": kind}
        events = [event] + ([{**event, "type": "app_mention"}] if "<@UBOT>" in (message.get("text") or "") and kind == "channel" else [])
        await asyncio.gather(*(self.deliver("events_api", self.event(each, **(body or {}))) for each in events for _ in range(times)))

    def event(self, event: dict[str, Any], **more: Any) -> dict[str, Any]:
        return {"type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event": event, "event_id": f"Ev{self.ts()}",
                "event_time": 1, "authorizations": [{"team_id": "T1", "user_id": "UBOT", "is_bot": True}], **more}

    async def press(self, channel: str, ts: str, action: str, user: str = "U1", value: str = "") -> bool:
        """Press a button, or choose `value` in a menu."""
        message = self.messages[channel][ts]
        element = next(e for b in message["blocks"] if b["type"] == "actions" for e in b["elements"] if e["action_id"] == action)
        option = next((each for each in element.get("options", ()) if each["value"] == value), None)
        chosen = {"selected_option": option} if option else {"value": element.get("value")}
        return await self.deliver("interactive", {
            "type": "block_actions", "user": {"id": user, "team_id": "T1"}, "team": {"id": "T1"}, "channel": {"id": channel},
            "container": {"type": "message", "message_ts": ts, "channel_id": channel, "thread_ts": message.get("thread_ts")},
            "message": message, "trigger_id": f"trigger.{ts}", "api_app_id": "A1",
            "actions": [{"type": element["type"], "action_id": action, "block_id": "b", "action_ts": self.ts(), **chosen}]})

    async def submit(self, view: dict[str, Any], user: str = "U1", **values: str) -> bool:
        """Send the settings window off; what is not named stays as it was."""
        state = {block["block_id"]: {block["element"]["action_id"]: {
            "selected_option": block["element"].get("initial_option"), "value": block["element"].get("initial_value")}}
            for block in view["blocks"]}
        for name, value in values.items():
            state[name][name] = {"value": value} if state[name][name]["value"] else {"selected_option": {"value": value}}
        return await self.deliver("interactive", {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": user, "team_id": "T1"},
                                                  "view": {**view, "state": {"values": state}}, "api_app_id": "A1"})

    async def commands(self, user: str, channel: str, text: str) -> bool:
        return await self.deliver("slash_commands", {"command": "/director", "text": text, "user_id": user, "channel_id": channel,
                                                     "team_id": "T1", "trigger_id": f"trigger.{self.ts()}", "api_app_id": "A1"})

    async def deliver(self, kind: str, payload: dict[str, Any]) -> bool:
        """At least once: again and again until it is acknowledged. False when it never was."""
        for attempt in range(self.tries if kind == "events_api" else 1):
            began = time.monotonic()
            envelope = f"e{self.ts()}"
            heard = self._waiting[envelope] = asyncio.Event()
            live = [socket for socket in self._sockets if not socket.closed]
            if live:
                await live[-1].send_json({"envelope_id": envelope, "type": kind, "payload": payload, "retry_attempt": attempt,
                                          "accepts_response_payload": kind != "events_api"})
            try:
                await asyncio.wait_for(heard.wait(), self.patience)
            except TimeoutError:
                self.late += bool(live and not live[-1].closed)
                continue
            self.acks.append(time.monotonic() - began)
            return True
        self.lost.append(payload)
        return False

    async def refresh(self) -> None:
        """Slack asks for a new connection, as it does every few hours."""
        for socket in list(self._sockets):
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}})

    def drop(self) -> None:
        """The network dies without a word."""
        for socket in list(self._sockets):
            transport = socket._req.transport if socket._req else None
            if transport:
                transport.abort()

    def ts(self) -> str:
        self._count += 1
        return f"{1_800_000_000 + self._count // 1000}.{self._count % 1000:06d}"

    # -- the wire

    async def _link(self, request: web.Request) -> web.StreamResponse:
        if request.query.get("ticket") not in self._tickets:
            return web.Response(status=403)
        self._tickets.discard(request.query["ticket"])
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.append(socket)
        self.connections += 1
        await socket.send_json({"type": "hello", "num_connections": len(self._sockets), "debug_info": {}, "connection_info": {}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    told = self._waiting.get(json.loads(message.data).get("envelope_id", ""))
                    if told:
                        told.set()
        finally:
            self._sockets.remove(socket)
        return socket

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = {**request.query, **(await request.json() if request.content_type == "application/json" else await request.post())}
        asked: dict[str, Any] = {name: _read(value) for name, value in given.items()}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(asked.pop("token", ""))
        self.calls.append((method, asked))
        fault = self._faults[method].pop(0) if self._faults[method] else Fault()
        if fault.hold:
            await fault.hold.wait()
        if fault.reset:
            return _cut(request)
        if fault.page:
            return web.Response(text=fault.page, status=fault.status or 200, content_type="text/html")
        if fault.status == 429:
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "0"})
        if fault.error or fault.status:
            return web.json_response({"ok": False, "error": fault.error or "internal_error"}, status=fault.status or 200)
        if token != (APP if method == "apps.connections.open" else BOT):
            return web.json_response({"ok": False, "error": "invalid_auth"})
        answer = getattr(self, "_" + method.replace(".", "_"))(asked)
        if fault.lost:
            return _cut(request)
        return web.json_response(answer if "error" in answer else {"ok": True, **answer}, headers={"x-oauth-scopes": self.scopes})

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        file = self.files[request.match_info["file"]]
        fault = self._faults["upload"].pop(0) if self._faults["upload"] else Fault()
        file["data"] = await request.read()
        file["chunked"] = "Content-Length" not in request.headers
        if fault.reset or fault.lost:
            return _cut(request)
        whole = len(file["data"]) == file["length"] and not fault.status
        return web.Response(text="OK" if whole else "no", status=200 if whole else fault.status or 400)

    # -- methods of the Web API

    def _auth_test(self, asked: dict[str, Any]) -> dict[str, Any]:
        return {"team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT"}

    def _apps_connections_open(self, asked: dict[str, Any]) -> dict[str, Any]:
        ticket = self.ts()
        self._tickets.add(ticket)
        return {"url": f"{self.address.replace('http', 'ws')}/link?ticket={ticket}"}

    def _chat_postMessage(self, asked: dict[str, Any]) -> dict[str, Any]:
        channel, root = asked["channel"], asked.get("thread_ts")
        if "UBOT" not in self.members[channel]:
            return {"ok": False, "error": "not_in_channel"}
        if channel in self.unwritable:
            return {"ok": False, "error": self.unwritable[channel]}
        if root and root not in self.messages[channel]:
            return {"ok": False, "error": "thread_not_found"}
        wrong = faulty(asked.get("blocks") or [])
        if wrong:
            return {"ok": False, "error": "invalid_blocks", "detail": wrong}
        return {"channel": channel, **self._write(channel, asked, root)}

    def _write(self, channel: str, asked: dict[str, Any], root: str | None, **more: Any) -> dict[str, Any]:
        ts = self.ts()
        message = {"type": "message", "user": "UBOT", "bot_id": "BBOT", "text": asked.get("text", ""), "blocks": asked.get("blocks"),
                   "metadata": asked.get("metadata"), "ts": ts, **({"thread_ts": root} if root else {}), **more}
        self.messages[channel][ts] = message
        event = {**message, "channel": channel, "event_ts": ts, "channel_type": "channel"}
        task = asyncio.ensure_future(self.deliver("events_api", self.event(event)))          # Slack tells us what we said, too
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return {"ts": ts, "message": message}

    def _chat_update(self, asked: dict[str, Any]) -> dict[str, Any]:
        message = self.messages[asked["channel"]].get(asked["ts"])
        if message is None or message["user"] != "UBOT" or faulty(asked.get("blocks") or []):
            return {"ok": False, "error": "cant_update_message"}
        message.update(text=asked["text"], blocks=asked.get("blocks"))
        return {"ts": asked["ts"]}

    def _chat_postEphemeral(self, asked: dict[str, Any]) -> dict[str, Any]:
        self.whispers.append(asked)
        return {"message_ts": self.ts()}

    def _conversations_replies(self, asked: dict[str, Any]) -> dict[str, Any]:
        root = asked["ts"]
        return self._page([m for ts, m in sorted(self.messages[asked["channel"]].items()) if root in (ts, m.get("thread_ts"))], asked)

    def _conversations_history(self, asked: dict[str, Any]) -> dict[str, Any]:
        there = sorted(self.messages[asked["channel"]].items(), reverse=True)
        return self._page([m for ts, m in there if not m.get("thread_ts") and ts > asked.get("oldest", "")], asked)

    def _page(self, found: list[dict[str, Any]], asked: dict[str, Any]) -> dict[str, Any]:
        start = int(asked.get("cursor") or 0)
        end = start + 5                                                                       # short pages, so that they are turned
        shown = found[start:end] if asked.get("include_all_metadata") else [
            {name: value for name, value in m.items() if name != "metadata"} for m in found[start:end]]
        return {"messages": shown, "response_metadata": {"next_cursor": str(end) if end < len(found) else ""}}

    def _files_getUploadURLExternal(self, asked: dict[str, Any]) -> dict[str, Any]:
        file = f"F{self.ts().replace('.', '')}"
        self.files[file] = {"id": file, "name": asked["filename"], "length": int(asked["length"]), "data": b""}
        return {"upload_url": f"{self.address}/upload/{file}", "file_id": file}

    def _files_completeUploadExternal(self, asked: dict[str, Any]) -> dict[str, Any]:
        shared = [self.files.get(each["id"]) for each in asked["files"]]
        if not all(file and len(file["data"]) == file["length"] for file in shared):
            return {"ok": False, "error": "file_not_found"}
        files = [{"id": file["id"]} for file in shared if file]
        self._write(asked["channel_id"], {}, asked.get("thread_ts"), subtype="file_share", files=files)
        return {"files": files}

    def _views_open(self, asked: dict[str, Any]) -> dict[str, Any]:
        view = asked["view"]
        if self._expired or len(view["title"]["text"]) > 24 or len(view["private_metadata"]) > 3000:
            return {"ok": False, "error": "expired_trigger_id"}
        self.views.append({**view, "id": f"V{self.ts()}"})
        return {"view": self.views[-1]}


def faulty(blocks: list[dict[str, Any]]) -> str:
    """What Slack would find wrong with blocks."""
    for block in blocks:
        if block["type"] == "section" and not 0 < len(block["text"]["text"]) <= SECTION:
            return "a section's length"
        elements = block.get("elements", []) if block["type"] == "actions" else []
        names = [element["action_id"] for element in elements]
        if len(elements) > ACTIONS or len(set(names)) < len(names):
            return "the number of elements"
        for element in elements:
            options = element.get("options", [])
            labels = [element["text"] if "text" in element else element["placeholder"], *(option["text"] for option in options)]
            if len(options) > OPTIONS or (not options and element["type"] != "button") or any(len(each["text"]) > 75 for each in labels):
                return "an element"
    return ""


def _read(value: Any) -> Any:
    """Form fields carry structures as JSON."""
    return json.loads(value) if isinstance(value, str) and value[:1] in ("[", "{") else value


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()

"""Five hosted video services on 127.0.0.1, with faults: the real SDKs talk to them. Every order that is accepted is charged.

`with serving(clip) as server:` and then `server.desk("runway")`. `server.fault("new", reset="after")` breaks the next order,
`"look"` the next look at a job, `"out"` the next download, `"account"` the next look at Runway's account. A fault is a status with
headers and a body, raw bytes, a reset of the connection (`before` or `after` the work), a wait in seconds after the work, or a cut
after so many bytes.
"""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from director.network import Home, Limits
from director.tools.generators.hosted.fal import Fal
from director.tools.generators.hosted.google import Google
from director.tools.generators.hosted.ordering import Pace
from director.tools.generators.hosted.runway import Runway
from director.tools.generators.hosted.synthesia import Synthesia
from director.tools.generators.hosted.videos import Videos
from director.tools.generators.hosted.wire import Access

KEY = "key-CANARY-4711-do-not-tell"
PACE = Pace(first=0.01, most=0.02, deadline=20.0, busy=0.02, turns=2, limits=Limits(seconds=20, silence=5, wait=0.01, resumes=2))
MODELS = {"runway": "gen4.5", "fal": "fal-ai/pika/v2.2/text-to-video", "google": "gemini-omni-1.1-flash",
          "synthesia": "anna_costume1_cameraA", "videos": "wan2.2"}
LISTS = frozenset({"synthesia", "videos"})
"""Services that keep a list of jobs, so that a lost answer can be looked up."""
NAMES_COSTS = frozenset({"runway"})
ACCOUNTS = frozenset({"runway"})
"""Services that tell what is left of the account."""


@dataclass
class Server:
    """What the services have seen, and how they behave. `end` is how jobs end: ok, refuse, fail, cancel, odd; `steps` looks before."""

    url: str = ""
    clip: bytes = b""
    end: str = "ok"
    steps: int = 1
    credits: float = 20.0                             # that Runway bills
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    faults: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    calls: list[tuple[str, str, str]] = field(default_factory=list)        # kind, method, path
    headers: list[dict[str, str]] = field(default_factory=list)
    forgotten: bool = False                           # looks answer 404
    clock: int = 4_000_000_000                        # by which it dates its jobs
    busy: threading.Lock = field(default_factory=threading.Lock)
    ledger: Path | None = None                        # orders are noted here too, for servers that are asked by several processes

    @property
    def charged(self) -> int:
        return len(self.jobs)

    def fault(self, kind: str, times: int = 1, **what: Any) -> None:
        self.faults[kind] += [what] * times

    def calls_of(self, kind: str) -> int:
        return sum(each[0] == kind for each in self.calls)

    def desk(self, name: str, key: str = KEY, timeout: float = 10.0) -> Any:
        base = {"runway": "/runway", "fal": "/fal", "google": "/google", "synthesia": "/synthesia/v2", "videos": "/videos/v1"}[name]
        maker = {"runway": Runway, "fal": Fal, "google": Google, "synthesia": Synthesia, "videos": Videos}[name]
        made: Any = maker
        return made(Access(Home(self.url + base), f"{name}_key", timeout, SecretStr(key)))


@contextmanager
def serving(clip: bytes = b"") -> Iterator[Server]:
    seen = Server(clip=clip)

    class Wire(_Wire):
        server_state = seen

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:      # a reset is meant
            pass

    with Quiet(("127.0.0.1", 0), Wire) as server:
        seen.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield seen
        finally:
            server.shutdown()
            thread.join()


class _Wire(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_state: Server

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._answer()

    do_POST = do_DELETE = do_PUT = do_GET

    def _answer(self) -> None:
        seen = self.server_state
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.split("?")[0]
        kind = _kind(self.command, path)
        with seen.busy:
            seen.calls.append((kind, self.command, self.path))
            seen.headers.append({name.lower(): value for name, value in self.headers.items()})
            fault = seen.faults[kind].pop(0) if seen.faults[kind] else {}
        if fault.get("reset") == "before":
            return self._reset()
        if "status" in fault and not fault.get("after"):
            return self._send(fault["status"], fault.get("body", {"error": {"message": "out of order"}}), fault.get("headers", {}))
        if kind == "out":
            return self._video(path, fault)
        with seen.busy:
            status, answer = _service(seen, kind, path, _fields(self.headers, body))
        if fault.get("reset") == "after":
            return self._reset()
        if "wait" in fault:
            threading.Event().wait(fault["wait"])
        if "status" in fault:
            return self._send(fault["status"], fault.get("body", {"error": {"message": "out of order"}}), fault.get("headers", {}))
        return self._send(status, fault.get("raw", answer), {})

    def _video(self, path: str, fault: dict[str, Any]) -> None:
        content = fault.get("raw", self.server_state.clip)
        start = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        first = int(start[1]) if start and not fault.get("whole") else 0
        headers = {"Content-Range": f"bytes {first}-{len(content) - 1}/{len(content)}"} if first else {}
        sent = content[first:]
        cut = fault.get("cut")
        self._send(206 if first else 200, sent if cut is None else sent[:cut], {**headers, "ETag": '"v1"'}, len(sent))
        if cut is not None:
            self._reset()

    def _send(self, status: int, answer: Any, headers: dict[str, str], length: int | None = None) -> None:
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def _reset(self) -> None:
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()


def _kind(method: str, path: str) -> str:
    if path.startswith("/out/") or path.endswith("/content"):
        return "out"
    if method in ("DELETE", "PUT") or path.endswith("/cancel"):
        return "cancel"
    return "new" if method == "POST" else {"videos": "list", "organization": "account"}.get(path.rsplit("/", 1)[1], "look")


def _fields(headers: Any, body: bytes) -> dict[str, Any]:
    """What was asked for, from JSON or a form."""
    kind = headers.get("Content-Type") or ""
    if kind.startswith("multipart/"):
        form: Any = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
        return {str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True).decode(errors="replace")
                for part in form.get_payload()} if form.is_multipart() else {}
    return dict(json.loads(body)) if body else {}


def _service(seen: Server, kind: str, path: str, asked: dict[str, Any]) -> tuple[int, Any]:
    name = path.split("/")[1]
    if kind == "new":
        number = f"job-{len(seen.jobs) + 1:04d}-aaaa"
        seen.jobs[number] = {"asked": asked, "looks": 0, "service": name}
        if seen.ledger:
            with seen.ledger.open("a") as note:
                note.write(number + "\n")
        return 201 if name == "synthesia" else 200, _NEW[name](seen, number)
    if kind == "account":
        made = sum(job["service"] == name for job in seen.jobs.values())
        return 200, {"creditBalance": 10_000 - 20 * made, "tier": {}, "usage": {"models": {"gen4.5": {"dailyGenerations": made}}}}
    if kind == "list":
        mine = [number for number, job in seen.jobs.items() if job["service"] == name]
        return 200, _LIST[name](seen, mine)
    number = next((part for part in path.split("/") if part.startswith("job-")), "")
    if number not in seen.jobs or seen.forgotten:
        return 404, {"error": {"message": "there is no such job"}}
    job = seen.jobs[number]
    if kind == "cancel":
        seen.end = "cancel"
        return (202, {"status": "CANCELLATION_REQUESTED"}) if name == "fal" else (200, {"id": number})
    job["looks"] += 1
    state = "wait" if job["looks"] <= seen.steps else seen.end
    return _LOOK[name](seen, number, state, path)


def _link(seen: Server, number: str) -> str:
    return f"{seen.url}/out/{number}.mp4?_jwt=signature{seen.jobs[number]['looks']}"


def _runway(seen: Server, number: str, state: str, path: str) -> tuple[int, Any]:
    cost, nothing = {"cost": {"credits": seen.credits}}, {"cost": {"credits": 0}}
    states: dict[str, dict[str, Any]] = {
        "wait": {"status": "RUNNING", "progress": 0.5}, "odd": {"status": "PAUSED"}, "cancel": {"status": "CANCELLED", **nothing},
        "ok": {"status": "SUCCEEDED", "output": [_link(seen, number)], **cost},
        "refuse": {"status": "FAILED", "failure": "We cannot film that.", "failureCode": "SAFETY.INPUT.TEXT", **nothing},
        "fail": {"status": "FAILED", "failure": "It broke.", "failureCode": "INTERNAL.BAD_OUTPUT.CODE01", **nothing}}
    return 200, {"id": number, "createdAt": "2026-11-23T00:00:00Z", **states[state]}


def _fal(seen: Server, number: str, state: str, path: str) -> tuple[int, Any]:
    if path.endswith("/status"):
        states: dict[str, dict[str, Any]] = {
            "wait": {"status": "IN_QUEUE", "queue_position": 3}, "odd": {"status": "PAUSED"},
            "fail": {"status": "COMPLETED", "logs": [], "error": "It broke.", "error_type": "runner_error"}}
        return 200, states.get(state, {"status": "COMPLETED", "logs": [], "metrics": {}})
    if state == "refuse":
        return 422, {"detail": [{"loc": ["body", "prompt"], "msg": "We cannot film that.", "type": "content_policy_violation"}]}
    if "image_size" in seen.jobs[number]["asked"]:
        return 200, {"images": [{"url": _link(seen, number), "content_type": "image/png"}], "seed": 7, "has_nsfw_concepts": [False]}
    return 200, {"video": {"url": _link(seen, number), "content_type": "video/mp4"}, "seed": 7}


def _google(seen: Server, number: str, state: str, path: str) -> tuple[int, Any]:
    video = {"type": "video", "uri": _link(seen, number), "mime_type": "video/mp4"}
    told = {"type": "text", "text": "We cannot film that."}
    states: dict[str, dict[str, Any]] = {
        "wait": {"status": "in_progress"}, "odd": {"status": "paused"}, "cancel": {"status": "cancelled"},
        "ok": {"status": "completed", "steps": [{"type": "model_output", "content": [video]}]},
        "refuse": {"status": "completed", "steps": [{"type": "model_output", "content": [told]}]},
        "fail": {"status": "failed", "errors": [{"code": "internal", "message": "It broke."}]}}
    return 200, {"id": number, "object": "interaction", "model": "gemini-omni-1.1-flash", **states[state]}


def _synthesia(seen: Server, number: str, state: str, path: str) -> tuple[int, Any]:
    states: dict[str, dict[str, Any]] = {
        "wait": {"status": "in_progress"}, "odd": {"status": "paused"}, "cancel": {"status": "deleted"}, "fail": {"status": "error"},
        "ok": {"status": "complete", "download": _link(seen, number), "duration": "0:00:01.000"},
        "refuse": {"status": "rejected", "rejectionReason": "We cannot film that."}}
    return 200, {"id": number, "title": seen.jobs[number]["asked"].get("title"), **states[state]}


def _videos(seen: Server, number: str, state: str, path: str = "") -> tuple[int, Any]:
    states: dict[str, dict[str, Any]] = {
        "wait": {"status": "in_progress", "progress": 40}, "odd": {"status": "paused"}, "cancel": {"status": "cancelled"},
        "ok": {"status": "completed", "progress": 100},
        "refuse": {"status": "failed", "error": {"code": "moderation_blocked", "message": "We cannot film that."}},
        "fail": {"status": "failed", "error": {"code": "server_error", "message": "It broke."}}}
    asked = seen.jobs[number]["asked"]
    return 200, {"id": number, "object": "video", "created_at": seen.clock, "prompt": asked.get("prompt"), "model": "m", **states[state]}


_NEW: dict[str, Callable[[Server, str], Any]] = {
    "runway": lambda seen, number: {"id": number},
    "fal": lambda seen, number: {"request_id": number, "status": "IN_QUEUE", "queue_position": 0,
                                 **{f"{what}_url": f"http://169.254.169.254/{what}" for what in ("response", "status", "cancel")}},
    "google": lambda seen, number: {"id": number, "object": "interaction", "status": "in_progress"},
    "synthesia": lambda seen, number: {"id": number, "status": "in_progress"},
    "videos": lambda seen, number: _videos(seen, number, "wait")[1],
}
_LOOK = {"runway": _runway, "fal": _fal, "google": _google, "synthesia": _synthesia, "videos": _videos}
_LIST: dict[str, Callable[[Server, list[str]], Any]] = {
    "synthesia": lambda seen, numbers: {"videos": [_synthesia(seen, number, "wait", "")[1] for number in numbers]},
    "videos": lambda seen, numbers: {"object": "list", "data": [_videos(seen, number, "wait")[1] for number in numbers]},
}

"""An OpenAI-compatible chat server on 127.0.0.1 that answers from a script: the real client talks to it.

`with serving(answer, answer, ...) as server:` gives the answers in order, the last one again and again. Each answer is
a function of the request's JSON that returns (status, body) where body is an object for JSON, or bytes as they are.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = tuple[int, Any]
Script = Callable[[dict[str, Any]], Reply]


@dataclass
class Server:
    """What the server has seen."""

    root: str = ""
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)      # names in lower case
    paths: list[str] = field(default_factory=list)
    hold: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(*scripts: Script) -> Iterator[Server]:
    seen = Server()

    class Wire(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            seen.headers.append({name.lower(): value for name, value in self.headers.items()})
            seen.paths.append(self.path)
            seen.requests.append(asked)
            status, body = scripts[min(len(seen.requests), len(scripts)) - 1](asked)
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", content.decode())
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """A client that gave up waiting has closed the connection; that is what the test wanted."""

    server = Quiet(("127.0.0.1", 0), Wire)
    seen.root = f"http://127.0.0.1:{server.server_port}"
    seen.url = f"{seen.root}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        seen.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()


def completion(message: dict[str, Any], finish: str = "stop") -> Reply:
    """A chat completion around one assistant message; it counted 100 tokens in and 50 out."""
    usage = {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}
    choice = {"index": 0, "message": {"role": "assistant", "content": None, **message}, "finish_reason": finish}
    return 200, {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


def says(text: str, finish: str = "stop") -> Script:
    return lambda _: completion({"content": text}, finish)


def calls(arguments: Any, name: str = "storyboard") -> Script:
    """A call of a function; `arguments` is data, or the raw text of the arguments."""
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    call = {"id": "t1", "type": "function", "function": {"name": name, "arguments": text}}
    return lambda _: completion({"tool_calls": [call]}, "tool_calls")


def fails(status: int, message: str = "no") -> Script:
    return lambda _: (status, {"error": {"message": message, "type": "error", "code": None}})


def only_plain(answer: Script, *, json_mode: bool = False) -> Script:
    """A server that knows no functions, and JSON mode only where said."""

    def script(asked: dict[str, Any]) -> Reply:
        if "tools" in asked:
            return fails(400, "this model does not support tools")(asked)
        if asked.get("response_format", {}).get("type") == "json_schema" or ("response_format" in asked and not json_mode):
            return fails(400, "unknown field response_format")(asked)
        return answer(asked)

    return script

"""How the services behind provider strings answer on the wire: each tongue says the same things in its own form.

They are served by `loopback_openai.serving`; the real SDK of each talks to them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from loopback_openai import Reply, Script, completion


@dataclass(frozen=True)
class Tongue:
    """One service. `says(text, stop)` and `calls(arguments)` are whole answers of 100 tokens in and 50 out."""

    provider: str
    model: str
    extra: str
    package: str
    key_variable: str
    key_header: str                              # "" where the service takes no key
    path: str                                    # what the real service is asked at, behind its address
    base: str                                    # what is put behind the host
    says: Callable[[str, str], Reply]
    calls: Callable[[dict[str, Any]], Reply]
    too_long: str                                # how it says that the answer hit the length limit
    withheld: str                                # and that a filter stopped it; "" where it has no word for it
    asks_json: Callable[[dict[str, Any]], bool]
    shape: str                                   # the field of a request that holds the schema

    def talks(self, text: str, stop: str = "") -> Script:
        return lambda _: self.says(text, stop)

    def hands_in(self, arguments: dict[str, Any]) -> Script:
        return lambda _: self.calls(arguments)

    def only_plain(self, text: str) -> Script:
        """A model that knows no functions."""
        return lambda asked: (400, {"error": {"message": "this model does not support tools", "code": 400}}) if asked.get("tools") \
            else self.says(text, "")


def _anthropic(parts: list[dict[str, Any]], stop: str) -> Reply:
    return 200, {"id": "m1", "type": "message", "role": "assistant", "model": "m", "content": parts, "stop_reason": stop,
                 "stop_sequence": None, "usage": {"input_tokens": 100, "output_tokens": 50}}


def _google(parts: list[dict[str, Any]], stop: str) -> Reply:
    usage = {"promptTokenCount": 100, "candidatesTokenCount": 50, "totalTokenCount": 150}
    return 200, {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": stop, "index": 0}], "usageMetadata": usage}


def _ollama(message: dict[str, Any], stop: str) -> Reply:
    line = {"model": "m", "created_at": "2026-01-01T00:00:00Z", "message": {"role": "assistant", "content": "", **message}, "done": True,
            "done_reason": stop, "total_duration": 1, "load_duration": 1, "prompt_eval_count": 100, "eval_count": 50}
    return 200, json.dumps(line).encode() + b"\n"


def _mistral_call(arguments: dict[str, Any]) -> Reply:
    function = {"name": "storyboard", "arguments": json.dumps(arguments)}
    return completion({"content": "", "tool_calls": [{"id": "abcdefghi", "type": "function", "function": function}]}, "tool_calls")


TONGUES = (
    Tongue("anthropic", "claude-haiku-4-5", "anthropic", "langchain_anthropic", "ANTHROPIC_API_KEY", "x-api-key", "/v1/messages", "",
           lambda text, stop: _anthropic([{"type": "text", "text": text}] if text else [], stop or "end_turn"),
           lambda data: _anthropic([{"type": "tool_use", "id": "t1", "name": "storyboard", "input": data}], "tool_use"),
           "max_tokens", "refusal", lambda asked: False, ""),
    Tongue("google_genai", "gemini-2.5-flash", "google", "langchain_google_genai", "GOOGLE_API_KEY", "x-goog-api-key",
           "/v1/models/gemini-2.5-flash:generateContent", "",
           lambda text, stop: _google([{"text": text}] if text else [], stop or "STOP"),
           lambda data: _google([{"functionCall": {"name": "storyboard", "args": data}}], "STOP"),
           "MAX_TOKENS", "SAFETY", lambda asked: asked["generationConfig"].get("responseMimeType") == "application/json",
           "generationConfig"),
    Tongue("mistralai", "mistral-small-latest", "mistral", "langchain_mistralai", "MISTRAL_API_KEY", "authorization",
           "/v1/chat/completions", "/v1", lambda text, stop: completion({"content": text}, stop or "stop"), _mistral_call,
           "model_length", "", lambda asked: asked.get("response_format", {}).get("type") == "json_schema", "response_format"),
    Tongue("ollama", "llama3.1:8b", "ollama", "langchain_ollama", "", "", "/api/chat", "",
           lambda text, stop: _ollama({"content": text}, stop or "stop"),
           lambda data: _ollama({"tool_calls": [{"function": {"name": "storyboard", "arguments": data}}]}, "stop"),
           "length", "", lambda asked: isinstance(asked.get("format"), dict), "format"),
)

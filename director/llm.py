"""The only builder of chat models, and the one place where their failures become ours.

Any OpenAI-compatible service: OpenAI itself, Ollama, vLLM, LM Studio … The key and the words go to the configured
address and nowhere else: redirects are not followed, tracing services are off, and no error of an SDK, which may
carry the key, leaves this module.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from director.errors import ModelFailed
from director.events import Consulted, Event
from director.settings import Settings

OPENAI = "https://api.openai.com/v1"
NO_KEY = "none"                      # servers of one's own ask for no key, the SDK asks for a string
UNREADABLE = "the configured address"
MOST_BYTES = 4_000_000               # of one answer; a storyboard of 120 shots is about 150,000
NOT_OURS = ("openai-organization", "openai-project")     # the SDK takes them from the environment and tells every server
AS_SENT = ("content-encoding", "content-length", "transfer-encoding")     # no longer true once the body is decoded
SLOW = "raise DIRECTOR_LLM_TIMEOUT or use a faster model."
MOST_DEPTH = 12                      # levels of nesting that are read

Mode = Literal["tool", "json", "text"]
MODES: tuple[Mode, ...] = ("tool", "json", "text")
"""Ways to ask for data, best first: a function to call, a promise of JSON, plain words with JSON inside."""


@dataclass(frozen=True)
class Form:
    """The data that is asked for: the name of the function, what it is for, and its JSON schema."""

    name: str
    purpose: str
    schema: dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back. `data` is None when there was no JSON object in it."""

    data: dict[str, Any] | None
    words: str = ""
    refused: bool = False
    cut_off: bool = False            # the answer hit the length limit of the model
    tokens_in: int = 0
    tokens_out: int = 0


class Unsupported(Exception):
    """The service does not know this way of asking; try the next one."""


@dataclass(frozen=True)
class ChatService:
    """A configured service. Cheap to make; langchain is imported when it is first asked."""

    settings: Settings
    ledger: list[Event] = field(default_factory=list, compare=False)     # each answer is entered here as Consulted

    @property
    def address(self) -> str:
        """Host and port for messages: never the credentials, path or query of the address."""
        try:
            parts = urlsplit(self.settings.base_url or OPENAI)
            return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or UNREADABLE
        except ValueError:
            return UNREADABLE

    @property
    def author(self) -> str:
        """The model and its temperature, for the record."""
        warmth = self.settings.temperature
        return self.settings.model if warmth is None else f"{self.settings.model} at temperature {warmth:g}"

    def ask(self, messages: Sequence[tuple[str, str]], form: Form, mode: Mode, purpose: str = "") -> Answer:
        """One call, entered in the ledger with its tokens. `messages` are (role, text) with role system, human or ai.

        Raises ModelFailed with a sentence for every failure of the service, and Unsupported when it does not know `mode`.
        """
        began = time.monotonic()
        answer = self._answer(messages, form, mode)
        told = self.settings
        priced = told.price_in is not None and told.price_out is not None
        counted = priced and answer.tokens_in + answer.tokens_out > 0
        cost = (answer.tokens_in * (told.price_in or 0) + answer.tokens_out * (told.price_out or 0)) / 1e6 if counted else None
        self.ledger.append(Consulted(
            purpose=purpose or form.name, model=told.model, temperature=told.temperature, tokens_in=answer.tokens_in,
            tokens_out=answer.tokens_out, cost=cost, seconds=round(time.monotonic() - began, 3),
        ))
        return answer

    def _answer(self, messages: Sequence[tuple[str, str]], form: Form, mode: Mode) -> Answer:
        import langsmith
        import openai

        self._check()
        try:
            with langsmith.tracing_context(enabled=False), _client(self.settings.llm_timeout) as client:
                message = _bound(self._model(client), form, mode).invoke(list(messages))
        except openai.LengthFinishReasonError:
            return Answer(None, cut_off=True)
        except openai.ContentFilterFinishReasonError:
            return Answer(None, words="the service's content filter stopped it", refused=True)
        except (openai.BadRequestError, openai.UnprocessableEntityError, openai.NotFoundError) as error:
            if mode != "text" and _about_mode(error):
                raise Unsupported from None
            raise ModelFailed(self._sentence(error)) from None
        except (openai.OpenAIError, _NotAnAnswer) as error:
            raise ModelFailed(self._sentence(error)) from None
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
            # what langchain raises for a 200 that is no chat completion; its text may hold anything the server sent
            raise ModelFailed(f"{self.address} answered something that is not a chat completion; check OPENAI_BASE_URL.") from None
        return _read(message, form)

    def _check(self) -> None:
        """The SDK's words for a mistyped address or key are no help, and may repeat the key."""
        key = self.settings.api_key.get_secret_value() if self.settings.api_key else NO_KEY
        if self.address == UNREADABLE:
            raise ModelFailed("OPENAI_BASE_URL is no address; it should look like http://localhost:11434/v1.")
        if not key.isascii() or not key.isprintable() or " " in key:
            raise ModelFailed("OPENAI_API_KEY holds characters that no key has; copy it again.")

    def _model(self, client: Any) -> Any:
        from langchain_openai import ChatOpenAI
        from pydantic import SecretStr

        settings = self.settings
        return ChatOpenAI(
            model=settings.model, api_key=settings.api_key or SecretStr(NO_KEY), base_url=settings.base_url or OPENAI,
            temperature=settings.temperature, timeout=settings.llm_timeout, max_retries=0,
            http_client=client, use_responses_api=False, cache=False,
        )

    def clean(self, words: str, most: int = 160) -> str:
        """Words from the service for a message to the person: one line, short, and without the key."""
        key = self.settings.api_key.get_secret_value() if self.settings.api_key else ""
        plain = " ".join((words.replace(key, "…") if key else words).split())
        return plain if len(plain) <= most else plain[:most] + "…"

    def _sentence(self, error: Exception) -> str:
        import openai

        model, where = self.settings.model, self.address
        if isinstance(error, _NotAnAnswer):
            return f"{where} {error}"
        if isinstance(error, openai.APITimeoutError):
            return f"{where} did not answer within {self.settings.llm_timeout:g} s; {SLOW}"
        if isinstance(error, openai.APIConnectionError):
            cause = error.__cause__
            slow = isinstance(cause, _NotAnAnswer)
            return f"{where} {cause}" if slow else f"{where} cannot be reached; is the service running, and is OPENAI_BASE_URL right?"
        if isinstance(error, openai.APIStatusError):
            return _status_sentence(error.status_code, where, model)
        return f"{where} answered something that cannot be used."


class _NotAnAnswer(Exception):
    """Too long or too slow. The text completes a sentence that starts with the address."""


def _client(seconds: float) -> Any:
    """An HTTP client for the SDK that follows no redirect and bounds the whole answer in time and size; the SDK's own
    time-out only bounds each piece."""
    import openai

    class Bounded(openai.DefaultHttpxClient):
        def send(self, request: Any, **options: Any) -> Any:
            for name in NOT_OURS:
                request.headers.pop(name, None)
            started, body = time.monotonic(), bytearray()
            response = super().send(request, **{**options, "stream": True})
            try:
                for piece in response.iter_bytes():
                    body += piece
                    if len(body) > MOST_BYTES:
                        raise _NotAnAnswer(f"sent more than {MOST_BYTES // 1_000_000} MB for one answer.")
                    if time.monotonic() - started > seconds:
                        raise _NotAnAnswer(f"did not finish its answer within {seconds:g} s; {SLOW}")
            finally:
                response.close()
            kept = {name: value for name, value in response.headers.items() if name.lower() not in AS_SENT}
            whole = type(response)(response.status_code, headers=kept, content=bytes(body), request=request)
            whole.elapsed = response.elapsed
            return whole

    return Bounded(follow_redirects=False, timeout=seconds)


def _bound(model: Any, form: Form, mode: Mode) -> Any:
    if mode == "tool":
        function = {"name": form.name, "description": form.purpose, "parameters": form.schema}
        return model.bind_tools([{"type": "function", "function": function}], tool_choice=form.name)
    return model.bind(response_format={"type": "json_object"}) if mode == "json" else model


def _about_mode(error: Any) -> bool:
    """A 400 or 404 that talks about tools or response formats (Ollama, vLLM and others word it differently)."""
    return re.search(r"tool|function|response_format|json|grammar|guided", str(error.message), re.I) is not None


def _status_sentence(status: int, where: str, model: str) -> str:
    if status in (401, 403):
        return f"{where} does not accept the key ({status}); check OPENAI_API_KEY."
    if status == 404:
        return f"{where} knows no model {model!r} (404); set DIRECTOR_MODEL to one it has."
    if status == 429:
        return f"{where} takes no more requests for now (429): its limit or the credit is used up. Wait, or check the account."
    if 300 <= status < 400:
        return f"{where} sends the request on to another address ({status}), which is not followed; check OPENAI_BASE_URL."
    if status >= 500:
        return f"{where} has a fault of its own ({status}); try again later."
    return f"{where} refused the request ({status}); check DIRECTOR_MODEL and OPENAI_BASE_URL."


def _read(message: Any, form: Form) -> Answer:
    """A langchain message as an Answer; calls to functions that were not offered are ignored."""
    usage = message.usage_metadata or {}
    refusal = message.additional_kwargs.get("refusal")
    words = refusal if isinstance(refusal, str) and refusal else _text(message.content)
    calls = [call["args"] for call in message.tool_calls if call["name"] == form.name]
    broken = [str(call["args"]) for call in message.invalid_tool_calls if call["name"] == form.name]
    data = _plain(calls[0]) if calls else next((d for text in (*broken, words) if (d := find_object(text)) is not None), None)
    return Answer(
        data=data if isinstance(data, dict) else None, words=words or " ".join(broken), refused=bool(refusal),
        cut_off=message.response_metadata.get("finish_reason") == "length",
        tokens_in=int(usage.get("input_tokens") or 0), tokens_out=int(usage.get("output_tokens") or 0),
    )


def _text(content: Any) -> str:
    if isinstance(content, str):
        return content
    parts = [part.get("text", "") if isinstance(part, dict) else part for part in content or ()]
    return "".join(part for part in parts if isinstance(part, str))


def find_object(text: str) -> dict[str, Any] | None:
    """The largest JSON object inside words, fences or thinking aloud; None when there is none. Commas too many are
    forgiven; NaN, infinities and numbers of absurd length are read as null."""
    decoder = json.JSONDecoder(parse_constant=lambda _: None, parse_int=_number, parse_float=_number, strict=False)
    best: tuple[int, dict[str, Any]] | None = None
    for candidate in (text, re.sub(r",\s*([}\]])", r"\1", text)):
        at, tries = candidate.find("{"), 0
        while at >= 0 and tries < 40:
            tries += 1
            try:
                found, end = decoder.raw_decode(candidate, at)
            except (ValueError, RecursionError):
                end = at + 1
            else:
                if isinstance(found, dict) and (best is None or end - at > best[0]):
                    best = (end - at, found)
            at = candidate.find("{", end)
        if best is not None:
            break
    plain = _plain(best[1]) if best else None
    return plain if isinstance(plain, dict) else None


def _number(digits: str) -> float | int | None:
    value = float(digits) if len(digits) < 40 else math.inf
    if not math.isfinite(value):
        return None
    return int(digits) if re.fullmatch(r"-?\d{1,15}", digits) else value


def _plain(value: Any, depth: int = 0) -> Any:
    """JSON-like data without NaN, infinities and bottomless nesting."""
    if depth > MOST_DEPTH:
        return None
    if isinstance(value, dict):
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return value if abs(value) < 10**15 else None
    return value if isinstance(value, str | bool) else None

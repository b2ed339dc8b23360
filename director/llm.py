"""The only builder of chat models, and the one place where their failures become ours.

Any OpenAI-compatible service (OpenAI itself, Ollama, vLLM, LM Studio …) and those of `director.providers`. The key and
the words go to the configured address and nowhere else: redirects are not followed, tracing services are off, and no
error of an SDK, which may carry the key, leaves this module.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from director import network, prompting, providers, recollection
from director.errors import ModelFailed
from director.events import Consulted, Event
from director.settings import PROVIDER_KEYS, Settings

UNREADABLE = "the configured address"
CUT_OFF = frozenset({"length", "max_tokens", "model_length"})           # how services say that an answer was too long for them
WITHHELD = frozenset({"content_filter", "refusal", "safety", "prohibited_content", "blocklist", "recitation", "spii"})
TOO_LONG = re.compile(r"context|maximum.{0,20}(?:token|length)|too (?:long|large|many tokens)", re.I)
NO_PICTURES = re.compile(r"image|vision|multi-?modal|mmproj", re.I)
MOST_DEPTH = 12                      # levels of nesting that are read

Mode = Literal["tool", "schema", "json", "text"]
MODES: tuple[Mode, ...] = ("tool", "schema", "json", "text")
"""Ways to ask for data, best first: a function to call, JSON held to a schema, a promise of JSON, plain words with JSON inside."""


Words = str | list[dict[str, Any]]
"""What a message says: text, or parts of text and pictures as langchain has them ({"type": "image_url", …})."""


@dataclass(frozen=True)
class Form:
    """The data that is asked for: the name of the function, what it is for, its JSON schema, and an example of it."""

    name: str
    purpose: str
    schema: dict[str, Any]
    example: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What came back. `data` is None when there was no JSON object in it."""

    data: dict[str, Any] | None
    words: str = ""
    refused: bool = False
    cut_off: bool = False            # the answer broke off, mostly at the length limit of the model; `data` is what was whole
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
            parts = urlsplit(self.url)
            return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or UNREADABLE
        except ValueError:
            return UNREADABLE

    @property
    def url(self) -> str:
        """Where the service is asked."""
        told = self.settings
        return (told.base_url if told.provider == "openai" else told.model_url) or providers.PROVIDERS[told.provider].home

    @property
    def author(self) -> str:
        """The model and its temperature, for the record."""
        warmth = self.settings.temperature
        return self.settings.model if warmth is None else f"{self.settings.model} at temperature {warmth:g}"

    def converse(self, talk: Sequence[tuple[str, Words]], form: Form, modes: list[Mode], purpose: str) -> Answer:
        """One answer, in the first of `modes` that the service knows; those it does not know are struck off.

        `talk` starts with the task, a system message; a service without functions finds the form's example in it.
        """
        (role, task), *rest = talk
        while True:
            shown = "" if modes[0] == "tool" else prompting.fill("json", {"form": json.dumps(form.example, ensure_ascii=False)})
            try:
                return self.ask([(role, f"{task}\n\n{shown}".strip()), *rest], form, modes[0], purpose)
            except Unsupported:
                modes.pop(0)

    def ask(self, messages: Sequence[tuple[str, Words]], form: Form, mode: Mode, purpose: str = "") -> Answer:
        """One call, entered in the ledger with its tokens. `messages` are (role, text or parts) with role system, human or ai.

        Raises ModelFailed with a sentence for every failure of the service, and Unsupported when it does not know `mode`.
        """
        began = time.monotonic()
        answer = self._answer(messages, form, mode)
        self._enter(purpose or form.name, answer.tokens_in, answer.tokens_out, began)
        return answer

    def act(self, task: str, message: str, tools: Sequence[Any], most: int, purpose: str, memory: Path | None = None) -> str:
        """Let the model call `tools` (of langchain) for a message, asking it `most` times at most; gives its last words.
        What was said is remembered in the file `memory`, and shown to it with the next message.

        Raises ModelFailed with a sentence for every failure of the service, and for an answer that makes no sense.
        """
        import langsmith
        from langchain.agents import create_agent
        from langchain.agents.middleware import ModelCallLimitMiddleware

        self._check()
        began = time.monotonic()
        with langsmith.tracing_context(enabled=False), providers.opened(self.settings, self.url) as (model, failures), \
                recollection.kept_in(memory) as past:
            between: list[Any] = [ModelCallLimitMiddleware(run_limit=most)]
            agent: Any = create_agent(model, list(tools), system_prompt=task, checkpointer=past.saver, middleware=between)
            thread = {"recursion_limit": 6 * most, "configurable": {"thread_id": recollection.THREAD}}
            try:
                words = {"messages": [*past.earlier, ("human", message)]}
                done = agent.invoke(words, thread, **({"durability": "sync"} if past.saver else {}))
            except failures as error:
                raise ModelFailed(self._sentence(error)) from None
            except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
                raise ModelFailed(f"{self.address} answered something that cannot be followed; nothing was changed.") from None
        last_said = max(n for n, each in enumerate(done["messages"]) if each.type == "human")
        answers = [each for each in done["messages"][last_said:] if each.type == "ai"]
        usage = [each.usage_metadata or {} for each in answers]
        self._enter(purpose, sum(int(each.get("input_tokens") or 0) for each in usage),
                    sum(int(each.get("output_tokens") or 0) for each in usage), began)
        last = answers[-1] if answers else None
        return _text(last.content) if last is not None and last.response_metadata else ""     # ours at the limit has none

    def _enter(self, purpose: str, tokens_in: int, tokens_out: int, began: float) -> None:
        told = self.settings
        priced = told.price_in is not None and told.price_out is not None
        counted = priced and tokens_in + tokens_out > 0
        cost = (tokens_in * (told.price_in or 0) + tokens_out * (told.price_out or 0)) / 1e6 if counted else None
        self.ledger.append(Consulted(
            purpose=purpose, model=told.model, temperature=told.temperature, tokens_in=tokens_in, tokens_out=tokens_out, cost=cost,
            seconds=round(time.monotonic() - began, 3),
        ))

    def _answer(self, messages: Sequence[tuple[str, Words]], form: Form, mode: Mode) -> Answer:
        import langsmith

        self._check()
        way = _way(self.settings.provider, form, mode)
        with langsmith.tracing_context(enabled=False), providers.opened(self.settings, self.url) as (model, failures):
            try:
                message = way(model).invoke(list(messages))
            except failures as error:
                if (held := _held_back(error)) is not None:
                    return held
                if mode != "text" and providers.status_of(error) in (400, 404, 422) and _about_mode(error):
                    raise Unsupported from None
                raise ModelFailed(self._sentence(error)) from None
            except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
                # what langchain raises for a 200 that is no chat completion; its text may hold anything the server sent
                raise ModelFailed(f"{self.address} answered something that is not a chat completion; check {self._url_name}.") from None
        return _read(message, form)

    def _check(self) -> None:
        """The SDKs' words for a mistyped address or key are no help, and may repeat the key."""
        key = self.settings.secret
        if self.address == UNREADABLE:
            raise ModelFailed(f"{self._url_name} is no address; it should look like http://localhost:11434/v1.")
        if not key.isascii() or not (key or "x").isprintable() or " " in key:
            raise ModelFailed(f"{self._key_name} holds characters that no key has; copy it again.")
        if not key and self.settings.provider not in ("openai", "ollama"):
            raise ModelFailed(f"The model {self.settings.model} needs a key: set {self._key_name}.")
        if key and (clear := network.in_the_clear(self.url, self.settings.plain_http, self._url_name)):
            raise ModelFailed(clear)

    @property
    def _url_name(self) -> str:
        return "OPENAI_BASE_URL" if self.settings.provider == "openai" else "DIRECTOR_MODEL_URL"

    @property
    def _key_name(self) -> str:
        return PROVIDER_KEYS[self.settings.provider] or "DIRECTOR_MODEL_KEY"

    def clean(self, words: str, most: int = 160) -> str:
        """Words from the service for a message to the person: one line, short, and without the key."""
        key = self.settings.secret
        plain = " ".join((words.replace(key, "…") if key else words).split())
        return plain if len(plain) <= most else plain[:most] + "…"

    def _sentence(self, error: Exception) -> str:
        where, status = self.address, providers.status_of(error)
        if (ours := providers.stopped_by_us(error)) is not None:
            return f"{where} {ours}"
        if status in (401, 403):
            return f"{where} does not accept the key ({status}); check {self._key_name}."
        if status == 404:
            return f"{where} knows no model {self.settings.model_name!r} (404); set DIRECTOR_MODEL to one it has."
        if status and NO_PICTURES.search(str(error)):
            return f"{self.settings.model} does not read pictures ({status}); set DIRECTOR_MODEL to one that does."
        if status == 429:
            return f"{where} takes no more requests for now (429): its limit or the credit is used up. Wait, or check the account."
        if status >= 500:
            return f"{where} has a fault of its own ({status}); try again later."
        if status in (400, 413, 422) and TOO_LONG.search(str(error)):
            return f"The story is too long for {self.settings.model} ({status}); shorten it, or set DIRECTOR_MODEL to one with more room."
        if status == 400 and "temperature" in str(error) and self.settings.temperature is not None:
            return f"{self.settings.model} takes no DIRECTOR_TEMPERATURE of {self.settings.temperature:g} ({status}); change or remove it."
        if status:
            return f"{where} refused the request ({status}); check DIRECTOR_MODEL and {self._url_name}."
        if providers.timed_out(error):
            return f"{where} did not answer within {self.settings.llm_timeout:g} s; {providers.SLOW}"
        return f"{where} cannot be reached; is the service running, and is {self._url_name} right?"


def _way(provider: str, form: Form, mode: Mode) -> Callable[[Any], Any]:
    """What turns a model into one that is asked in this mode. Raises Unsupported."""
    asks = providers.PROVIDERS[provider]
    if mode == "text":
        return lambda model: model
    if mode == "tool":
        function = {"name": form.name, "description": form.purpose, "parameters": form.schema}
        return lambda model: model.bind_tools([{"type": "function", "function": function}], tool_choice=form.name)
    wanted = asks.json if mode == "json" else asks.shaped(form.name, form.schema) if asks.shaped else None
    if wanted is None:
        raise Unsupported
    return lambda model: model.bind(**wanted)


def _held_back(error: Any) -> Answer | None:
    """The answer that openai's SDK raises as an error: broken off at the length limit, or stopped by a filter."""
    name = type(error).__name__
    if name == "LengthFinishReasonError":
        words = error.completion.choices[0].message.content or ""
        return Answer(_found([words])[0], words=words, cut_off=True)
    return Answer(None, words="the service's content filter stopped it", refused=True) if name == "ContentFilterFinishReasonError" else None


def _about_mode(error: Exception) -> bool:
    """A 400 or 404 that talks about tools or response formats (Ollama, vLLM and others word it differently)."""
    return re.search(r"tool|function|response_format|response_?mime|json|grammar|guided", str(error), re.I) is not None


def _read(message: Any, form: Form) -> Answer:
    """A langchain message as an Answer; calls to functions that were not offered are ignored."""
    usage = message.usage_metadata or {}
    refusal = message.additional_kwargs.get("refusal")
    words = refusal if isinstance(refusal, str) and refusal else _text(message.content)
    calls = [call["args"] for call in message.tool_calls if call["name"] == form.name]
    broken = [str(call["args"]) for call in message.invalid_tool_calls if call["name"] == form.name]
    data, broke_off = (_plain(calls[0]), False) if calls else _found([*broken, words])
    about = message.response_metadata
    stop = str(about.get("finish_reason") or about.get("stop_reason") or about.get("done_reason") or "").lower()
    withheld = stop in WITHHELD or bool((about.get("prompt_feedback") or {}).get("block_reason"))
    return Answer(
        data=data if isinstance(data, dict) else None,
        words=words or " ".join(broken) or ("the service's filter stopped it" if withheld else ""),
        refused=bool(refusal) or (withheld and data is None), cut_off=broke_off or (stop in CUT_OFF and data is None),
        tokens_in=int(usage.get("input_tokens") or 0), tokens_out=int(usage.get("output_tokens") or 0),
    )


def _found(texts: Sequence[str]) -> tuple[dict[str, Any] | None, bool]:
    """The JSON object in the first text that holds one, and whether it is only the whole part of one that broke off."""
    for text in texts:
        whole, part = find_object(text), find_object(_closed(text))
        if part is not None and len(json.dumps(part)) > len(json.dumps(whole or "")):
            return part, True
        if whole is not None:
            return whole, False
    return None, False


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


def _closed(text: str) -> str:
    """JSON that breaks off at the end of the text, up to the last whole object or list in it, with its brackets closed; ""
    where nothing does."""
    open_, start, end, closing, quoted, escaped = "", 0, 0, "", False, False
    for at, sign in enumerate(text):
        if quoted:
            quoted, escaped = escaped or sign != '"', sign == "\\" and not escaped
        elif sign in "{[" and (open_ or sign == "{"):
            start, end = (start, end) if open_ else (at, at)
            open_ += "}" if sign == "{" else "]"
        elif open_ and sign == '"':
            quoted = True
        elif open_ and sign == open_[-1]:
            open_ = open_[:-1]
            end, closing = at + 1, open_[::-1]
        if len(open_) > 2 * MOST_DEPTH:
            return ""
    return text[start:end] + closing if open_ and end > start else ""


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


def with_eyes(sentence: str) -> str:
    """A sentence about the settings of the language model, said of those of the vision model."""
    for theirs, ours in (("DIRECTOR_LLM_TIMEOUT", "DIRECTOR_VISION_TIMEOUT"), ("OPENAI_BASE_URL", "DIRECTOR_VISION_URL"),
                         ("DIRECTOR_MODEL_URL", "DIRECTOR_VISION_URL"), ("OPENAI_API_KEY", "DIRECTOR_VISION_KEY"),
                         ("DIRECTOR_MODEL_KEY", "DIRECTOR_VISION_KEY"), ("DIRECTOR_MODEL", "DIRECTOR_VISION_MODEL")):
        sentence = sentence.replace(theirs, ours)
    return sentence

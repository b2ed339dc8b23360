"""Services of language models: how each is built, how it is asked for JSON, and which errors are its own.

A model's name may begin with a provider ("anthropic:claude-…"); without one it is any OpenAI-compatible service. Every
client gets the same wire: no redirect is followed, the whole answer is bounded in time and size, and no header leaves
that an SDK would take from the environment.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from director.errors import ModelFailed, Unavailable
from director.settings import Settings

NO_KEY = "none"                      # servers of one's own ask for no key, the SDK asks for a string
MOST_BYTES = 4_000_000               # of one answer; a storyboard of 120 shots is about 150,000
FROM_ENVIRONMENT = ("authorization", "x-api-key", "x-goog-api-key", "openai-organization", "openai-project")     # as SDKs find them
CONTEXT = 16_384                     # tokens that Ollama keeps in mind: the longest story and its storyboard; its own 4096 cut silently
SLOW = "raise DIRECTOR_LLM_TIMEOUT or use a faster model."

JSON_MODE = {"response_format": {"type": "json_object"}}


def _json_schema(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"response_format": {"type": "json_schema", "json_schema": {"name": name, "schema": schema}}}


class NotAnAnswer(Exception):
    """Too long, too slow, or sent elsewhere. The text completes a sentence that starts with the address."""


@dataclass(frozen=True)
class Provider:
    """What is special about a service. `json` asks for JSON, `shaped` for JSON held to a schema (with its name); None where
    there is no such mode."""

    home: str
    package: str
    extra: str
    make: Callable[[Settings, str, dict[str, Any]], tuple[Any, Callable[[], None]]]
    errors: tuple[str, ...]
    json: Mapping[str, Any] | None = None
    shaped: Callable[[str, dict[str, Any]], dict[str, Any]] | None = None
    header: str = ""                             # the one that carries the key; "" = the service takes none


@contextmanager
def opened(settings: Settings, address: str) -> Iterator[tuple[Any, tuple[type[Exception], ...]]]:
    """The chat model of the settings at `address`, and the errors that asking it raises.

    Raises Unavailable naming the extra where the provider's package is missing, ModelFailed where it takes the settings amiss.
    """
    provider = PROVIDERS[settings.provider]
    try:
        importlib.import_module(provider.package)
        failures: tuple[type[Exception], ...] = (NotAnAnswer, *(_class(name) for name in provider.errors))
    except ImportError:
        raise Unavailable(f"The model {settings.model} needs the extra {provider.extra!r}: "
                          f"pip install 'film-director[{provider.extra}]'") from None
    try:
        model, close = provider.make(settings, address, _wire(settings, provider.header))
    except ValueError:                           # its text may hold the key
        raise ModelFailed(f"The model {settings.model} takes no such settings; check DIRECTOR_MODEL and DIRECTOR_TEMPERATURE.") from None
    try:
        yield model, failures
    finally:
        close()


def _class(path: str) -> type[Exception]:
    module, _, name = path.rpartition(".")
    found: type[Exception] = getattr(importlib.import_module(module), name)
    return found


def _wire(settings: Settings, header: str) -> dict[str, Any]:
    """Options for an httpx client, of either generation. The time runs from here; the SDKs' own time-outs bound only
    each piece of an answer."""
    seconds = settings.llm_timeout
    deadline = time.monotonic() + seconds

    def ask(request: Any) -> None:
        for name in FROM_ENVIRONMENT:
            request.headers.pop(name, None)
        if header:
            request.headers[header] = f"Bearer {_key(settings)}" if header == "authorization" else _key(settings)

    def hear(response: Any) -> None:
        if 300 <= response.status_code < 400:
            raise NotAnAnswer(f"sends the request on to another address ({response.status_code}), which is not followed.")
        library = importlib.import_module(type(response).__module__.partition(".")[0])

        class Bounded(library.SyncByteStream):  # type: ignore[name-defined, misc]
            """The stream of an answer, up to a size and a moment."""

            def __init__(self, inner: Any) -> None:
                self._inner = inner

            def __iter__(self) -> Iterator[bytes]:
                size = 0
                for piece in self._inner:
                    size += len(piece)
                    if size > MOST_BYTES:
                        raise NotAnAnswer(f"sent more than {MOST_BYTES // 1_000_000} MB for one answer.")
                    if time.monotonic() > deadline:
                        raise NotAnAnswer(f"did not finish its answer within {seconds:g} s; {SLOW}")
                    yield piece

            def close(self) -> None:
                self._inner.close()

        response.stream = Bounded(response.stream)

    return {"event_hooks": {"request": [ask], "response": [hear]}, "follow_redirects": False, "timeout": seconds}


def _chat(settings: Settings, provider: str, **options: Any) -> Any:
    from langchain.chat_models import init_chat_model

    warmth: dict[str, Any] = {} if settings.temperature is None else {"temperature": settings.temperature}
    return init_chat_model(settings.model_name, model_provider=provider, **{**warmth, **options})


def _openai(settings: Settings, address: str, wire: dict[str, Any]) -> tuple[Any, Callable[[], None]]:
    import openai

    client = openai.DefaultHttpxClient(**wire)
    return _chat(settings, "openai", api_key=_key(settings), base_url=address, timeout=settings.llm_timeout, max_retries=0,
                 http_client=client, use_responses_api=False, cache=False), client.close


def _anthropic(settings: Settings, address: str, wire: dict[str, Any]) -> tuple[Any, Callable[[], None]]:
    import anthropic

    client = anthropic.DefaultHttpxClient(**wire)
    model = _chat(settings, "anthropic", api_key=_key(settings), base_url=address, timeout=settings.llm_timeout, max_retries=0)
    vars(model)["_client"] = model._client.with_options(http_client=client)      # it takes no client, and shares one of its own
    return model, client.close


def _google(settings: Settings, address: str, wire: dict[str, Any]) -> tuple[Any, Callable[[], None]]:
    model = _chat(settings, "google_genai", api_key=_key(settings), base_url=address, timeout=settings.llm_timeout, max_retries=1,
                  vertexai=False, client_args=wire)
    return model, model.client.close


def _mistral(settings: Settings, address: str, wire: dict[str, Any]) -> tuple[Any, Callable[[], None]]:
    import httpx

    client = httpx.Client(base_url=address, **wire)
    return _chat(settings, "mistralai", api_key=_key(settings), base_url=address, max_retries=1, client=client), client.close


def _ollama(settings: Settings, address: str, wire: dict[str, Any]) -> tuple[Any, Callable[[], None]]:
    model = _chat(settings, "ollama", base_url=address, num_ctx=CONTEXT, sync_client_kwargs=wire)
    return model, model._client.close


def _key(settings: Settings) -> str:
    return settings.secret or NO_KEY


PROVIDERS: dict[str, Provider] = {
    "openai": Provider(
        "https://api.openai.com/v1", "langchain_openai", "", _openai, ("openai.OpenAIError",), JSON_MODE, _json_schema,
        "authorization"),
    "anthropic": Provider(
        "https://api.anthropic.com", "langchain_anthropic", "anthropic", _anthropic, ("anthropic.AnthropicError",), None, None,
        "x-api-key"),
    "google_genai": Provider(
        "https://generativelanguage.googleapis.com", "langchain_google_genai", "google", _google,
        ("google.genai.errors.APIError", "langchain_google_genai.chat_models.ChatGoogleGenerativeAIError", "httpx2.HTTPError"),
        {"response_mime_type": "application/json"},
        lambda _, schema: {"response_mime_type": "application/json", "response_json_schema": schema}, "x-goog-api-key"),
    "mistralai": Provider(
        "https://api.mistral.ai/v1", "langchain_mistralai", "mistral", _mistral, ("httpx.HTTPError",), JSON_MODE, _json_schema,
        "authorization"),
    "ollama": Provider(
        "http://localhost:11434", "langchain_ollama", "ollama", _ollama,
        ("ollama.ResponseError", "ollama.RequestError", "builtins.ConnectionError", "httpx.HTTPError"), {"format": "json"},
        lambda _, schema: {"format": schema}),
}
"""By the prefix that init_chat_model knows. `settings.PROVIDER_KEYS` has the same names."""


def status_of(error: BaseException | None) -> int:
    """The HTTP status behind an error, 0 where there was no answer."""
    while error is not None:
        for holder in (error, getattr(error, "response", None)):
            for name in ("status_code", "code"):
                with suppress(TypeError, ValueError):
                    status = int(getattr(holder, name, 0) or 0)
                    if 300 <= status < 600:
                        return status
        error = error.__cause__ or error.__context__
    return 0


def stopped_by_us(error: BaseException | None) -> NotAnAnswer | None:
    """Our own reason behind an SDK's error."""
    while error is not None and not isinstance(error, NotAnAnswer):
        error = error.__cause__ or error.__context__
    return error


def timed_out(error: BaseException | None) -> bool:
    """Whether a time-out of either httpx, or of an SDK, is behind an error."""
    while error is not None:
        if "Timeout" in type(error).__name__ or isinstance(error, TimeoutError):
            return True
        error = error.__cause__ or error.__context__
    return False

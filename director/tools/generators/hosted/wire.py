"""How SDKs reach their service: at one address, in one try, with bounded answers, and with what goes wrong in our own words.

A transport below the SDK does it, so that it holds for every SDK alike, whatever this SDK would retry, follow or log by itself.
"""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pydantic import SecretStr

from director.network import Home, origin
from director.settings import Settings
from director.tools.generators.hosted.service import Kind, Trouble

MOST_BYTES = 8_000_000
"""Of one answer; videos come another way."""
CONNECT = 10.0
"""Seconds to reach a service."""
MODERATED = re.compile(r"content.?polic|moderat|safety|nsfw|prohibited|blocked|not allowed|violat|flagged|sensitive", re.I)
"""Words of a service that does not film what was asked."""
CREDIT = re.compile(r"credit|billing|payment|quota|balance|insufficient|exhausted", re.I)

KEY = re.compile(r"api.?key", re.I)

T = TypeVar("T")


@dataclass(frozen=True)
class Access:
    """Where a service is and the key for it. The key never travels: in another process it is read from the settings again.

    setting    name of the settings' field that holds the key
    timeout    seconds for one call
    """

    home: Home
    setting: str
    timeout: float = 60.0
    key: SecretStr | None = field(default=None, repr=False)

    def secret(self) -> str:
        found = self.key or getattr(Settings.load(), self.setting)
        return found.get_secret_value() if found else ""

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "key": None}


def transport(http: Any, access: Access) -> Any:
    """An httpx transport (`http` is the module httpx, or httpx2, that the SDK rides on)."""
    home, secret = access.home.origin, access.secret().encode() or b"\0"

    class Gate(http.BaseTransport):  # type: ignore[misc]
        def __init__(self) -> None:
            self._inner = http.HTTPTransport(verify=trusted() if home[0] == "https" else False, retries=0, trust_env=False)

        def handle_request(self, request: Any) -> Any:
            if origin(urlsplit(str(request.url))) != home:
                raise Trouble(Kind.ODD, "it sent us to another address")
            request.extensions = {**request.extensions, "timeout": {"connect": min(CONNECT, access.timeout), "read": access.timeout,
                                                                    "write": access.timeout, "pool": access.timeout}}
            request.headers["accept-encoding"] = "identity"
            try:
                answer = self._inner.handle_request(request)
                body = _bounded(answer.stream).replace(secret, b"(key)")
            except (http.ConnectError, http.ConnectTimeout, http.PoolTimeout, http.UnsupportedProtocol):
                raise Trouble(Kind.UNREACHED, "it cannot be reached") from None
            except http.TransportError:
                raise Trouble(Kind.LOST, "no answer came") from None
            return http.Response(answer.status_code, headers=_checked(answer.status_code, answer.headers, body), content=body,
                                 request=request)

        def close(self) -> None:
            self._inner.close()

    return Gate()


@contextmanager
def client(http: Any, access: Access, **options: Any) -> Iterator[Any]:
    """An httpx client that goes through the gate."""
    with http.Client(transport=transport(http, access), verify=False, follow_redirects=False, trust_env=False, timeout=access.timeout,
                     **options) as made:
        yield made


def said(call: Callable[[], T], *errors: type[Exception]) -> T:
    """What an SDK's call gives. Raises Trouble for whatever it raises: ours from below, or its own `errors` about an answer's form."""
    try:
        return call()
    except Trouble:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _below(error) from None
    except errors as error:
        raise _below(error) from None


def words(text: object) -> str:
    """What a service said, on one line, without links and long runs that may be a key or a signature."""
    line = " ".join(str(text).split())
    line = re.sub(r"https?://\S+", "(link)", line)
    return re.sub(r"[A-Za-z0-9_\-+/=.]{33,}", "(…)", line)[:400]


@cache
def trusted() -> ssl.SSLContext:
    """The certificates of this machine; reading them takes longer than all else in a call."""
    return ssl.create_default_context()


def _below(error: BaseException) -> Trouble:
    """The trouble that an SDK wrapped in an error of its own."""
    at: BaseException | None = error
    while at is not None:
        if isinstance(at, Trouble):
            return Trouble(at.kind, at.words, at.after)
        at = at.__cause__ or at.__context__
    return Trouble(Kind.ODD, f"its answer was not understood ({type(error).__name__})")


def _bounded(stream: Any) -> bytes:
    body = bytearray()
    try:
        for piece in stream:
            body += piece
            if len(body) > MOST_BYTES:
                raise Trouble(Kind.ODD, f"it sent more than {MOST_BYTES // 1_000_000} MB for one answer")
    finally:
        stream.close()
    return bytes(body)


def _checked(status: int, headers: Any, body: bytes) -> dict[str, str]:
    """The headers that an SDK gets to see. Raises Trouble for every answer but JSON, or nothing, with a status below 300."""
    if status < 300:
        try:
            json.loads(body or b"null")
        except (ValueError, RecursionError):
            raise Trouble(Kind.ODD, "its answer is not JSON") from None
        kept = {name: value for name, value in headers.items() if name.lower().startswith("x-")}
        return {**kept, "content-type": "application/json"}
    raise _refusal(status, headers, body)


def _refusal(status: int, headers: Any, body: bytes) -> Trouble:
    """A status of 300 and more, in our words."""
    told = _told(body)
    if status < 400:
        return Trouble(Kind.ODD, "it sent us to another address")
    after = _after(headers.get("retry-after"))
    if status == 429 and (after is not None or not CREDIT.search(told)):
        return Trouble(Kind.BUSY, told, after)
    if status == 503:                                            # it cannot take anything now, so it did not take this one
        return Trouble(Kind.BUSY, told or "HTTP 503", after)
    if status in (402, 429):
        return Trouble(Kind.NO_CREDIT, told)
    if status in (401, 403):
        return Trouble(Kind.REFUSED if MODERATED.search(told) else Kind.AUTH, told)
    if status in (404, 410):
        return Trouble(Kind.GONE, told)
    if status in (408, 504):                                     # who stands in between gave up; the service may still take it
        return Trouble(Kind.LOST, told or f"HTTP {status}")
    if status == 409 or status >= 500:
        return Trouble(Kind.TRANSIENT, told or f"HTTP {status}")
    if MODERATED.search(told):
        return Trouble(Kind.REFUSED, told)
    if KEY.search(told):
        return Trouble(Kind.AUTH, told)
    return Trouble(Kind.NO_CREDIT if CREDIT.search(told) else Kind.BAD, told or f"HTTP {status}")


def _told(body: bytes) -> str:
    """The sentence in an error's JSON; nothing of a web page."""
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    sentences: list[str] = []

    def gather(value: Any, depth: int) -> None:
        if isinstance(value, dict) and depth < 6:
            for name in ("message", "msg", "error", "detail", "title", "reason", "code", "type", "issues"):
                gather(value.get(name), depth + 1)
        elif isinstance(value, list) and depth < 6:
            for each in value[:3]:
                gather(each, depth + 1)
        elif isinstance(value, str) and value not in sentences:
            sentences.append(value)

    gather(found, 0)
    return words("; ".join(sentences))


def _after(value: str | None) -> float | None:
    """Seconds of a Retry-After header."""
    return float(value) if value and re.fullmatch(r"\d{1,6}(\.\d{1,3})?", value.strip()) else None

"""Gemini's video models (Omni Flash, and Veo where the key reaches it) through google-genai's interactions.

An interaction runs in the background and is looked at by its id; its video stays at Google and is fetched with the key. What
Google does not film comes back as finished without a video, or as failed with a reason.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from director.errors import BadInput
from director.network import Home
from director.tools.generators.hosted.pictures import jpeg
from director.tools.generators.hosted.prices import GOOGLE
from director.tools.generators.hosted.service import Kind, Model, Order, Phase, Seen, Trouble, nearest, strict_id, strict_url
from director.tools.generators.hosted.wire import MODERATED, Access, client, said, trusted, words

HOME = "https://generativelanguage.googleapis.com"
_BOTH = ("16:9", "9:16")
_OMNI = Model((3, 10), True, _BOTH, _BOTH, prompt=4000, family="gemini_omni_flash")
MODELS: Mapping[str, Model] = {
    "gemini-omni-1.1-flash": _OMNI,
    "gemini-omni-1.2-flash": Model((3, 15), True, _BOTH, _BOTH, prompt=4000, family="gemini_omni_flash"),
    "gemini-omni-flash-preview": _OMNI,
}
"""Names as google-genai 3.6 lists them; lengths as the makers of the model state them (November 2026)."""


@dataclass(frozen=True)
class Google:
    """See service.Desk."""

    access: Access
    title: str = "Google"
    look_here: str = "https://aistudio.google.com/usage"

    @property
    def home(self) -> Home:
        return self.access.home

    def models(self) -> Mapping[str, Model]:
        return MODELS

    def model(self, name: str) -> Model:
        if name in MODELS:
            return MODELS[name]
        if re.fullmatch(r"veo-[\w.-]{1,40}", name):
            return Model((4, 6, 8), False, _BOTH, _BOTH, prompt=1000, family="veo3.1")
        raise BadInput(f"Google has no video model called {name[:60]!r} that is known here. Known: {', '.join(MODELS)}.")

    def price(self, name: str) -> float | None:
        return 0.40 if name.startswith("veo") and "fast" not in name else GOOGLE

    def submit(self, order: Order, model: str) -> str:
        request, takes = order.request, self.model(model)
        told: Any = request.prompt[:takes.prompt]
        if order.first is not None:
            picture = base64.b64encode(jpeg(order.first, first=True)).decode()
            told = [{"type": "image", "data": picture, "mime_type": "image/jpeg"}, {"type": "text", "text": told}]
        form = {"type": "video", "delivery": "uri", "aspect_ratio": nearest(takes.text, request.width, request.height),
                "duration": f"{order.seconds}s", "resolution": "720p" if min(request.width, request.height) <= 720 else "1080p"}
        with self._sdk() as sdk:
            return said(lambda: strict_id(sdk.interactions.create(
                model=model, input=told, response_format=form, background=True, store=True).id), *_errors())

    def look(self, job: str, model: str) -> Seen:
        with self._sdk() as sdk:
            return said(lambda: self._seen(sdk.interactions.get(job), job), *_errors())

    def cancel(self, job: str, model: str) -> None:
        with self._sdk() as sdk:
            said(lambda: sdk.interactions.cancel(job), *_errors())

    def listed(self) -> None:
        return None

    def standing(self) -> None:
        return None

    def _seen(self, answer: Any, job: str) -> Seen:
        """What an answer says; the SDK hands on JSON of other forms, too, and what then fails here is told by who called."""
        if answer.id != job:
            raise Trouble(Kind.ODD, "it answered about another order")
        told = words("; ".join(str(error.message) for error in answer.errors or () if error.message) or answer.output_text or "")
        if answer.status in ("queued", "in_progress", "idle"):
            return Seen(Phase.WAITING)
        if answer.status == "cancelled":
            return Seen(Phase.CANCELLED, cost=0.0)
        if answer.status in ("failed", "incomplete", "budget_exceeded"):
            return Seen(Phase.REFUSED if MODERATED.search(told) else Phase.FAILED, cost=0.0, words=told)
        if answer.status != "completed":
            return Seen(Phase.ODD, words=words(answer.status))
        video = answer.output_video
        if video is None:
            return Seen(Phase.REFUSED, cost=0.0, words=told or "it finished without a video and gave no reason")
        return Seen(Phase.DONE, 1.0, strict_url(video.uri), headers={"x-goog-api-key": self.access.secret()})

    @contextmanager
    def _sdk(self) -> Iterator[Any]:
        import httpx2
        from google import genai
        from google.genai import types

        with client(httpx2, self.access) as http:
            unused = {"verify": trusted(), "ssl": trusted()}                # else it reads the certificates three times
            options = types.HttpOptions(base_url=self.home.url, httpx_client=http, timeout=int(self.access.timeout * 1000),
                                        client_args=unused, async_client_args=unused,
                                        retry_options=types.HttpRetryOptions(attempts=1))
            yield genai.Client(api_key=self.access.secret() or "none", vertexai=False, http_options=options)


def _errors() -> tuple[type[Exception], ...]:
    import httpx2
    from google.genai import errors

    return (errors.APIError, httpx2.HTTPError)

"""Servers with OpenAI's /v1/videos: vLLM-Omni on a GPU of one's own, gateways. Through the openai SDK with a base URL.

The endpoints are asked by their paths: OpenAI's own video service is gone, and the SDK marks its methods for it as deprecated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from director import video_models
from director.errors import BadInput
from director.network import Home
from director.tools.generators.hosted.pictures import jpeg
from director.tools.generators.hosted.service import Kind, Listed, Model, Order, Phase, Seen, Trouble, fraction, strict_id
from director.tools.generators.hosted.wire import MODERATED, Access, client, said, words

PAGE = 50
SIZES = ("1280x720", "720x1280", "832x480", "480x832", "960x960")
"""Sizes that Wan, HunyuanVideo and LTX film well; a server that serves another model says so in its refusal."""


@dataclass(frozen=True)
class Videos:
    """See service.Desk. A model is whatever the server calls its model."""

    access: Access
    usual: str = "default"
    title: str = "The video server"

    @property
    def look_here(self) -> str:
        return f"{self.home.url.rstrip('/')}/videos"

    @property
    def home(self) -> Home:
        return self.access.home

    def models(self) -> Mapping[str, Model]:
        return {self.usual: self.model(self.usual)}

    def model(self, name: str) -> Model:
        if not re.fullmatch(r"[\w./:@+-]{1,200}", name):
            raise BadInput(f"{name[:60]!r} is no name of a model. Write videos:NAME with the name the server lists.")
        known = video_models.find(name)
        lengths = tuple(max(1, int(length)) for length in known.lengths) if known and known.lengths else (2, 10)
        ratios = tuple(size.replace("x", ":") for size in SIZES)
        return Model(lengths, known is None or known.between or not known.lengths, ratios, ratios,
                     prompt=known.limit if known and known.unit == "characters" else 2000, negative=True, seed=True, family=name)

    def price(self, name: str) -> float | None:
        return 0.0

    def submit(self, order: Order, model: str) -> str:
        from director.tools.generators.hosted.service import nearest

        request = order.request
        takes = self.model(model)
        body: dict[str, Any] = {"prompt": request.prompt[:takes.prompt], "seconds": str(order.seconds),
                                "size": nearest(takes.text, request.width, request.height).replace(":", "x"), "seed": str(request.seed)}
        if model != "default":
            body["model"] = model
        if request.negative:
            body["negative_prompt"] = request.negative[:1000]
        files = [("input_reference", ("first.jpg", jpeg(order.first, first=True), "image/jpeg"))] if order.first else []
        with self._sdk() as sdk:
            answer = said(lambda: sdk.post("/videos", cast_to=object, body=body, files=files,
                                           options={"headers": {"Content-Type": "multipart/form-data"}}), *_errors())
        return strict_id(answer.get("id") if isinstance(answer, dict) else None)

    def look(self, job: str, model: str) -> Seen:
        with self._sdk() as sdk:
            answer = said(lambda: sdk.get(f"/videos/{quote(job, safe='')}", cast_to=object), *_errors())
        if not isinstance(answer, dict) or answer.get("id") != job:
            raise Trouble(Kind.ODD, "it answered about another video")
        status, progress = answer.get("status"), answer.get("progress")
        if status in ("queued", "in_progress"):
            return Seen(Phase.WAITING, fraction(progress / 100 if isinstance(progress, int | float) else 0))
        if status == "completed":
            url = f"{self.home.url.rstrip('/')}/videos/{quote(job, safe='')}/content"
            return Seen(Phase.DONE, 1.0, url, headers={"Authorization": f"Bearer {self.access.secret() or 'none'}"})
        if status == "failed":
            error = answer.get("error")
            told = words(" ".join(str(error.get(name) or "") for name in ("code", "message")) if isinstance(error, dict) else error or "")
            return Seen(Phase.REFUSED if MODERATED.search(told) else Phase.FAILED, cost=0.0, words=told)
        return Seen(Phase.CANCELLED, cost=0.0) if status == "cancelled" else Seen(Phase.ODD, words=words(status))

    def cancel(self, job: str, model: str) -> None:
        with self._sdk() as sdk:
            said(lambda: sdk.delete(f"/videos/{quote(job, safe='')}", cast_to=object), *_errors())

    def listed(self) -> tuple[Listed, ...] | None:
        with self._sdk() as sdk:
            answer = said(lambda: sdk.get("/videos", cast_to=object, options={"params": {"limit": PAGE, "order": "desc"}}), *_errors())
        listed = answer.get("data") if isinstance(answer, dict) else None
        if not isinstance(listed, list):
            return None
        return tuple(Listed(strict_id(video.get("id")), prompt=str(video.get("prompt") or ""), at=_when(video))
                     for video in listed if isinstance(video, dict))

    def standing(self) -> None:
        return None

    @contextmanager
    def _sdk(self) -> Iterator[Any]:
        import httpx2
        import openai

        with client(httpx2, self.access) as http:
            yield openai.OpenAI(api_key=self.access.secret() or "none", base_url=self.home.url, max_retries=0, http_client=http,
                                organization="", project="")


def _when(video: dict[str, Any]) -> float | None:
    made = video.get("created_at")
    return float(made) if isinstance(made, int | float) and not isinstance(made, bool) else None


def _errors() -> tuple[type[Exception], ...]:
    import openai

    return (openai.OpenAIError,)

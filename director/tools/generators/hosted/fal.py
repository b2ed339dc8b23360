"""Pika 2.2 and every other video model behind fal's queue, and those that make pictures, through fal-client.

The SDK tries a POST up to ten times and asks whatever address an answer names; both end at our gate (see `wire`), because an error
that is not httpx's own is not tried again, and because its requests are addressed here. What a model takes is read off its
name: fields that it does not know are left out of its own accord.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from director import video_models
from director.errors import BadInput
from director.network import Home, origin
from director.tools.generators.hosted import prices
from director.tools.generators.hosted.pictures import clip_uri, picture_uri
from director.tools.generators.hosted.service import Kind, Model, Order, Phase, Seen, Trouble, nearest, strict_id, strict_url
from director.tools.generators.hosted.wire import MODERATED, Access, client, said, words

HOME = "https://queue.fal.run"
PIKA = "fal-ai/pika/v2.2/text-to-video"
SHORT = {"pika": PIKA, "pika-2.2": PIKA, "pika2.2": PIKA, "flux": "fal-ai/flux/dev"}
_PICTURES = re.compile(r"text-to-image|flux|sdxl|stable-diffusion|recraft|ideogram|imagen|seedream|nano-banana|qwen-image|hidream")
"""Models that make pictures, by their names."""
_BY_RATIO = re.compile(r"imagen|ultra|nano-banana|kontext")
"""Those of them that are told a shape; the others are told a size."""
_LENGTHS = (
    (r"pika", lambda seconds: seconds), (r"veo|luma|ray-2", lambda seconds: f"{seconds}s"),
    (r"kling|minimax|hailuo|seedance", lambda seconds: str(seconds)), (r"", lambda seconds: seconds),
)
"""How a model spells a length."""
_ANY = ("16:9", "9:16", "1:1")


@dataclass(frozen=True)
class Fal:
    """See service.Desk. Models are fal's endpoints, such as fal-ai/pika/v2.2/text-to-video."""

    access: Access
    title: str = "fal"
    look_here: str = "https://fal.ai/dashboard/requests"

    @property
    def home(self) -> Home:
        return self.access.home

    def models(self) -> Mapping[str, Model]:
        return {PIKA: self.model(PIKA)}

    def model(self, name: str) -> Model:
        endpoint = SHORT.get(name, name)
        if not re.fullmatch(r"[a-z0-9][\w.-]*(/[\w.-]+){1,6}", endpoint, re.I) or ".." in endpoint:
            raise BadInput(f"{name[:60]!r} is no model of fal. Write it as fal does: fal:{PIKA}.")
        if _PICTURES.search(endpoint) and "video" not in endpoint:
            return Model((120,), text=(*_ANY, "4:3", "3:4"), prompt=2000, negative=bool(re.search(r"sdxl|stable-diffusion|qwen", endpoint)),
                         seed=True, family=endpoint, still=True)
        known = video_models.find(endpoint)
        pictured = bool(re.search(r"image-to-video|i2v|pikaframes", endpoint))
        clip = bool(re.search(r"video-to-video|v2v|pikaswaps|pikadditions|restyle", endpoint))
        ratios = known.ratios if known and known.ratios else _ANY
        lengths = tuple(int(length) for length in known.lengths) if known and known.lengths else (5,)
        return Model(lengths, bool(known and known.between), () if pictured or clip else ratios, ratios if pictured else (), clip,
                     prompt=known.limit if known and known.unit == "characters" else 2000,
                     negative=bool(re.search(r"pika|kling|wan|ltx|veo", endpoint)), seed=True, family=endpoint)

    def price(self, name: str) -> float | None:
        return prices.fal_picture(SHORT.get(name, name)) if self.model(name).still else prices.fal(SHORT.get(name, name))

    def submit(self, order: Order, model: str) -> str:
        endpoint, fields = SHORT.get(model, model), _asked(order, SHORT.get(model, model), self.model(model))
        with self._sdk() as sdk:
            handle = said(lambda: sdk.submit(endpoint, fields, headers={"X-Fal-No-Retry": "1"}), *_errors())
        return strict_id(handle.request_id)

    def look(self, job: str, model: str) -> Seen:
        from fal_client import Completed, InProgress, Queued

        endpoint = SHORT.get(model, model)
        with self._sdk() as sdk:
            try:
                status = said(lambda: sdk.status(endpoint, job, with_logs=True), *_errors())
            except Trouble as trouble:
                if trouble.kind is Kind.REFUSED:
                    return Seen(Phase.REFUSED, words=trouble.words)
                raise
            if isinstance(status, Queued | InProgress):
                return Seen(Phase.WAITING, 0.5 if isinstance(status, InProgress) else 0.0)
            if not isinstance(status, Completed):
                return Seen(Phase.ODD, words=type(status).__name__)
            if status.error:
                return _failed(f"{status.error} {status.error_type or ''}")
            try:
                return said(lambda: _result(sdk.queue_client.get(sdk.get_handle(endpoint, job).response_url)), *_errors())
            except Trouble as trouble:
                if trouble.kind in (Kind.REFUSED, Kind.BAD):
                    return _failed(trouble.words) if trouble.kind is Kind.BAD else Seen(Phase.REFUSED, words=trouble.words)
                raise

    def cancel(self, job: str, model: str) -> None:
        with self._sdk() as sdk:
            said(lambda: sdk.cancel(SHORT.get(model, model), job), *_errors())

    def listed(self) -> None:
        return None

    def standing(self) -> None:
        return None

    @contextmanager
    def _sdk(self) -> Iterator[Any]:
        import fal_client
        import httpx
        from fal_client.client import USER_AGENT

        secret = self.access.secret() or "none"
        with client(httpx, self.access, headers={"Authorization": f"Key {secret}", "User-Agent": USER_AGENT}) as gated:
            class Client(fal_client.SyncClient):
                """The SDK's client over our wire."""

                @cached_property
                def _client(self) -> Any:
                    return self.queue_client

                queue_client = _Addressed(gated, self.home)

            yield Client(key=secret)


class _Addressed:
    """An httpx client for which fal's queue is where the user configured it to be."""

    def __init__(self, inner: Any, home: Home) -> None:
        self._inner, self._home = inner, home

    def request(self, method: str, url: str, **options: Any) -> Any:
        parts = urlsplit(str(url))
        if origin(parts) == origin(urlsplit(HOME)):
            url = self._home.url.rstrip("/") + parts.path + (f"?{parts.query}" if parts.query else "")
        return self._inner.request(method, url, **options)

    def get(self, url: str, **options: Any) -> Any:
        return self.request("GET", url, **options)


def _asked(order: Order, endpoint: str, model: Model) -> dict[str, Any]:
    request = order.request
    fields: dict[str, Any] = {"prompt": request.prompt[:model.prompt], "seed": request.seed}
    if model.negative and request.negative:
        fields["negative_prompt"] = request.negative[:1000]
    if model.still:
        shape = nearest(model.text, request.width, request.height)
        size = {"width": _sixteens(request.width), "height": _sixteens(request.height)}
        return {**fields, "num_images": 1, **({"aspect_ratio": shape} if _BY_RATIO.search(endpoint) else {"image_size": size})}
    if model.clip:
        if order.clip is None:
            raise BadInput(f"{endpoint} restyles a clip, and shot {request.shot} has none. Give it one, or film it with another model.")
        return {**fields, "video_url": clip_uri(order.clip)}
    fields["duration"] = next(spell for spelt, spell in _LENGTHS if re.search(spelt, endpoint))(order.seconds)
    if model.image:
        if order.first is None:
            raise BadInput(f"{endpoint} films only from a picture, and shot {request.shot} has none to begin on. Pin one to it "
                           f"(director pin FOLDER {request.shot} --begin PICTURE).")
        fields["image_url"] = picture_uri(order.first, first=True)
    fields["aspect_ratio"] = nearest(model.text or model.image, request.width, request.height)
    if "pika" in endpoint:
        fields["resolution"] = "720p"
    return fields


def _sixteens(side: int) -> int:
    """A side of a picture as models take it: a multiple of 16, 1920 at most."""
    return max(256, min(1920, round(side / 16) * 16))


def _result(answer: Any) -> Seen:
    """A finished job. The bill is in the units of a price that the answer does not tell, so its cost stays open."""
    found = answer.json()
    video = found.get("video") if isinstance(found, dict) else None
    if isinstance(video, list) or (video is None and isinstance(found, dict)):
        listed = video or found.get("videos") or found.get("images")
        video = listed[0] if isinstance(listed, list) and listed else None
    return Seen(Phase.DONE, 1.0, strict_url(video.get("url") if isinstance(video, dict) else None))


def _failed(told: str) -> Seen:
    """fal never charges for a server's error, and may for a refused input."""
    return Seen(Phase.REFUSED if MODERATED.search(told) else Phase.FAILED, cost=None if MODERATED.search(told) else 0.0, words=words(told))


def _errors() -> tuple[type[Exception], ...]:
    import httpx
    from fal_client import FalClientError

    return (FalClientError, httpx.HTTPError)

"""Runway, and the models of others that its API reaches, through the runwayml SDK.

Shapes, lengths and limits are those of the SDK's own parameter types (runwayml 5.24); prices in `prices`. A task lives at
/v1/tasks/{id}; its links last 24 to 48 hours and are made anew at every look.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from director.errors import BadInput
from director.network import Home
from director.tools.generators.hosted.pictures import clip_uri, picture_uri
from director.tools.generators.hosted.prices import CREDIT, RUNWAY
from director.tools.generators.hosted.service import (
    Kind,
    Model,
    Order,
    Phase,
    Seen,
    Trouble,
    amount,
    fraction,
    nearest,
    strict_id,
    strict_url,
)
from director.tools.generators.hosted.wire import Access, client, said, words

HOME = "https://api.dev.runwayml.com"

_WIDE, _HD = ("1280:720", "720:1280"), ("1280:720", "720:1280", "1920:1080", "1080:1920")
_GEN4 = (*_WIDE, "1104:832", "960:960", "832:1104", "1584:672")
_SQUARE, _STANDARD = ("1920:1080", "1080:1920", "1440:1440"), (*_WIDE, "960:960")
_SEED2 = ("1470:630", "1280:720", "1112:834", "960:960", "834:1112", "720:1280")
_WORDS = ("16:9", "9:16", "1:1", "4:3", "3:4")
_WAN3 = ("1280:720", "1104:832", "960:960", "832:1104", "720:1280", "1920:1080", "1648:1248", "1440:1440", "1248:1648", "1080:1920")
_HAPPY = (*_HD, "960:960", "1108:832", "832:1108", "1440:1440", "1662:1248", "1248:1662")
_IMAGE = ("1920:1080", "1080:1920", "1080:1080", "1440:1080", "1080:1440", "2112:912")
_KLING4 = (*_HD, "940:940", "1460:624", "1440:1440", "2200:940")

MODELS: Mapping[str, Model] = {
    "gen4.5": Model((2, 10), True, _WIDE, _GEN4, seed=True, family="gen4.5"),
    "gen4_turbo": Model((2, 10), True, (), _GEN4, seed=True, family="gen4_turbo"),
    "aleph2": Model((2, 10), True, clip=True, seed=True, family="aleph2"),
    "veo3.1": Model((4, 6, 8), False, _HD, _HD, last=True, negative=True, seed=True, family="veo3.1"),
    "veo3.1_fast": Model((4, 6, 8), False, _HD, _HD, last=True, negative=True, seed=True, family="veo3.1"),
    "kling2.5_turbo_pro": Model((5, 10), False, ("1920:1080", "1440:1440", "1080:1920", "1280:720", "720:720", "720:1280"),
                                ("1920:1080", "1440:1440", "1080:1920"), prompt=2500, family="kling2.5"),
    "kling3.0_standard": Model((3, 15), True, _STANDARD, _STANDARD, last=True, prompt=2500, family="kling3"),
    "kling3.0_pro": Model((3, 15), True, _SQUARE, _SQUARE, last=True, prompt=2500, family="kling3"),
    "klingO3_standard": Model((3, 15), True, _STANDARD, _STANDARD, last=True, prompt=2500, family="kling3"),
    "klingO3_pro": Model((3, 15), True, _SQUARE, _SQUARE, last=True, prompt=2500, family="kling3"),
    "kling_4": Model((3, 15), True, _KLING4, ("auto_720p",), last=True, prompt=2500, family="kling4"),
    "hailuo3": Model((6, 10), False, ("21:9", *_WORDS), ("21:9", *_WORDS), last=True, prompt=2000, family="hailuo"),
    "seedance2": Model((4, 12), True, _SEED2, _SEED2, last=True, prompt=3500, family="seedance2"),
    "seedance2_fast": Model((4, 12), True, _SEED2, _SEED2, last=True, prompt=3500, family="seedance2"),
    "seedance2_mini": Model((4, 12), True, _SEED2, _SEED2, last=True, prompt=3500, family="seedance2"),
    "seedance2_5": Model((4, 12), True, _SEED2, _SEED2, last=True, prompt=15_000, seed=True, family="seedance2.5"),
    "gemini_omni_flash": Model((3, 10), True, _WIDE, _WIDE, prompt=4000, family="gemini_omni_flash"),
    "gemini_omni_flash_1.1": Model((3, 10), True, _HD, _HD, last=True, prompt=4000, family="gemini_omni_flash"),
    "wan3": Model((3, 10), True, _WAN3, _WAN3, last=True, prompt=2000, family="wan3"),
    "wan3_prime": Model((3, 10), True, _WAN3, _WAN3, last=True, prompt=2000, family="wan3"),
    "gen4_image": Model((120,), text=_IMAGE, seed=True, family="gen4_image", still=True),
    "happyhorse_1_0": Model((3, 15), True, _HAPPY, prompt=2500, family="happyhorse"),
    "grok_imagine_1_5": Model((1, 15), True, (*_WORDS, "3:2", "2:3"), prompt=4000, family="grok_imagine"),
}
_SILENT = frozenset(name for name in MODELS if name.startswith(("veo", "kling3", "klingO3", "seedance", "wan3")))
"""Models with sound unless told otherwise; it is not used here, and costs more."""


@dataclass(frozen=True)
class Runway:
    """See service.Desk."""

    access: Access
    title: str = "Runway"
    look_here: str = "https://dev.runwayml.com"

    @property
    def home(self) -> Home:
        return self.access.home

    def models(self) -> Mapping[str, Model]:
        return MODELS

    def model(self, name: str) -> Model:
        if name not in MODELS:
            raise BadInput(f"Runway has no model called {name[:60]!r} that is known here. Known: {', '.join(MODELS)}.")
        return MODELS[name]

    def price(self, name: str) -> float | None:
        return RUNWAY.get(name)

    def submit(self, order: Order, model: str) -> str:
        path, fields = _asked(order, model, self.model(model))
        with self._sdk() as sdk:
            calls: Mapping[str, Callable[..., Any]] = {
                "text": sdk.text_to_video.with_raw_response.create, "image": sdk.image_to_video.with_raw_response.create,
                "video": sdk.video_to_video.with_raw_response.create, "picture": sdk.text_to_image.with_raw_response.create}
            answer = said(lambda: calls[path](**fields).json(), *_errors())
        return strict_id(answer.get("id") if isinstance(answer, dict) else None)

    def look(self, job: str, model: str) -> Seen:
        with self._sdk() as sdk:
            answer = said(lambda: sdk.tasks.with_raw_response.retrieve(job).json(), *_errors())
        if not isinstance(answer, dict) or answer.get("id") != job:
            raise Trouble(Kind.ODD, "it answered about another task")
        return _seen(answer)

    def cancel(self, job: str, model: str) -> None:
        with self._sdk() as sdk:
            said(lambda: sdk.tasks.with_raw_response.delete(job), *_errors())

    def listed(self) -> None:
        return None

    def standing(self) -> str | None:
        with self._sdk() as sdk:
            answer = said(lambda: sdk.organization.with_raw_response.retrieve().json(), *_errors())
        found = answer if isinstance(answer, dict) else {}
        credits, usage = found.get("creditBalance"), found.get("usage")
        return json.dumps([credits, usage], sort_keys=True) if isinstance(credits, int) and isinstance(usage, dict) else None

    @contextmanager
    def _sdk(self) -> Iterator[Any]:
        import httpx
        from runwayml import RunwayML

        with client(httpx, self.access) as http:
            yield RunwayML(api_key=self.access.secret() or "none", base_url=self.home.url, max_retries=0, http_client=http)


def _asked(order: Order, name: str, model: Model) -> tuple[str, dict[str, Any]]:
    """Which endpoint, and its fields."""
    request = order.request
    fields: dict[str, Any] = {"model": name, "prompt_text": request.prompt[:model.prompt]}
    if model.seed:
        fields["seed"] = request.seed
    if model.still:
        return "picture", {**fields, "ratio": nearest(model.text, request.width, request.height)}
    if model.clip:
        if order.clip is None:
            raise BadInput(f"{name} restyles a clip, and shot {request.shot} has none. Give it one, or film it with another model.")
        return "video", {**fields, "video_uri": clip_uri(order.clip)}
    fields["duration"] = order.seconds
    if model.negative and request.negative:
        fields["negative_prompt"] = request.negative[:1000]
    if name in _SILENT:
        fields["audio"] = False
    if order.first is not None and model.image:
        pictures = [{"uri": picture_uri(order.first, first=True), "position": "first"}]
        if order.last is not None and model.last:
            pictures.append({"uri": picture_uri(order.last, first=False), "position": "last"})
        ratio = model.image[0] if model.image[0].startswith("auto") else nearest(model.image, request.width, request.height)
        return "image", {**fields, "prompt_image": pictures, "ratio": ratio}
    if not model.text:
        raise BadInput(f"{name} films only from a picture, and shot {request.shot} has none to begin on. Pin one to it "
                       f"(director pin FOLDER {request.shot} --begin PICTURE), or film it with gen4.5.")
    return "text", {**fields, "ratio": nearest(model.text, request.width, request.height)}


def _seen(answer: dict[str, Any]) -> Seen:
    status = answer.get("status")
    bill = answer.get("cost")
    cost = amount(bill.get("credits"), CREDIT) if isinstance(bill, dict) else None
    if status in ("PENDING", "THROTTLED"):
        return Seen(Phase.WAITING)
    if status == "RUNNING":
        return Seen(Phase.WAITING, fraction(answer.get("progress")))
    if status == "SUCCEEDED":
        output = answer.get("output")
        return Seen(Phase.DONE, 1.0, strict_url(output[0] if isinstance(output, list) and output else None), cost)
    if status == "CANCELLED":
        return Seen(Phase.CANCELLED, cost=cost)
    if status == "FAILED":
        code = str(answer.get("failureCode") or "")
        told = words(answer.get("failure") or code)
        refused = code.startswith(("SAFETY", "INPUT_PREPROCESSING.SAFETY")) or "SAFETY" in code
        return Seen(Phase.REFUSED if refused else Phase.FAILED, cost=cost, words=told)
    return Seen(Phase.ODD, words=words(status))


def _errors() -> tuple[type[Exception], ...]:
    import runwayml

    return (runwayml.RunwayMLError,)

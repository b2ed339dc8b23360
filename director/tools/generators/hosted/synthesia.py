"""Synthesia: a person made by it says a shot's spoken lines. REST v2 (docs.synthesia.io/reference/create-video).

A video's title carries our name for the order, so that one whose answer was lost is found in the list of videos.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from director.errors import BadInput
from director.network import Home
from director.tools.generators.hosted.prices import SYNTHESIA
from director.tools.generators.hosted.service import Kind, Listed, Model, Order, Phase, Seen, Trouble, nearest, strict_id, strict_url
from director.tools.generators.hosted.wire import Access, client, said, words

HOME = "https://api.synthesia.io/v2"
RATIOS = ("16:9", "9:16", "1:1", "4:5", "5:4")
PAGE = 20
TITLE = "Director "
"""Before our name for an order, in a video's title."""
AVATAR = "anna_costume1_cameraA"


@dataclass(frozen=True)
class Synthesia:
    """See service.Desk. A model is an avatar of Synthesia's, by its id."""

    access: Access
    title: str = "Synthesia"
    look_here: str = "https://app.synthesia.io"

    @property
    def home(self) -> Home:
        return self.access.home

    def models(self) -> Mapping[str, Model]:
        return {AVATAR: self.model(AVATAR)}

    def model(self, name: str) -> Model:
        return Model((1, 120), True, RATIOS, prompt=4000, family="synthesia")

    def price(self, name: str) -> float | None:
        return SYNTHESIA

    def submit(self, order: Order, model: str) -> str:
        request = order.request
        spoken = " ".join(word.text for speech in request.speech for word in speech.words)
        if not spoken:
            raise BadInput(f"Synthesia films a person who speaks, and nobody speaks in shot {request.shot}. Give it a line of dialogue, "
                           "or film it another way.")
        scene = {"scriptText": spoken[:4000], "avatar": model, "background": "off_white"}
        body = {"title": TITLE + order.nonce, "visibility": "private", "input": [scene],
                "aspectRatio": nearest(RATIOS, request.width, request.height)}
        return strict_id(self._ask("POST", "/videos", json=body).get("id"))

    def look(self, job: str, model: str) -> Seen:
        answer = self._ask("GET", f"/videos/{quote(job, safe='')}")
        if answer.get("id") != job:
            raise Trouble(Kind.ODD, "it answered about another video")
        status = answer.get("status")
        if status in ("in_progress", "pending", "queued", "scheduled"):
            return Seen(Phase.WAITING)
        if status == "complete":
            return Seen(Phase.DONE, 1.0, strict_url(answer.get("download")))
        told = words(answer.get("rejectionReason") or answer.get("statusReason") or answer.get("message") or status)
        if status in ("rejected", "failed_moderation"):
            return Seen(Phase.REFUSED, cost=0.0, words=told)
        if status in ("error", "failed"):
            return Seen(Phase.FAILED, cost=0.0, words=told)
        return Seen(Phase.CANCELLED, cost=0.0) if status in ("deleted", "cancelled") else Seen(Phase.ODD, words=words(status))

    def cancel(self, job: str, model: str) -> None:
        self._ask("DELETE", f"/videos/{quote(job, safe='')}")

    def listed(self) -> tuple[Listed, ...]:
        answer = self._ask("GET", "/videos", params={"limit": PAGE, "offset": 0})
        videos = answer.get("videos")
        if not isinstance(videos, list):
            raise Trouble(Kind.ODD, "its list of videos is none")
        return tuple(Listed(strict_id(video.get("id")), nonce=str(video.get("title") or "").removeprefix(TITLE), at=_when(video))
                     for video in videos if isinstance(video, dict) and str(video.get("title") or "").startswith(TITLE))

    def standing(self) -> None:
        return None

    def _ask(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        with self._http() as http:
            answer = said(lambda: http.request(method, self.home.url.rstrip("/") + path, **options).content)
        import json

        found = json.loads(answer or b"{}")
        if not isinstance(found, dict):
            raise Trouble(Kind.ODD, "its answer is not what was asked for")
        return found

    @contextmanager
    def _http(self) -> Iterator[Any]:
        import httpx

        with client(httpx, self.access, headers={"Authorization": self.access.secret()}) as http:
            yield http


def _when(video: dict[str, Any]) -> float | None:
    """When a video was ordered, Unix time."""
    made = video.get("createdAt")
    return float(made) if isinstance(made, int | float) and not isinstance(made, bool) else None

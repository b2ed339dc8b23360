"""Where each point of the picture lay when it was first seen: the coordinates by which what is drawn on things goes along with them.

They are carried along the optical flow and added up. What keeps them from coming apart: where the flow explains no more than the camera's
own motion does, that counts (a flat wall gives no flow of its own); what comes out from behind something takes its neighbours'; and the
edge of what moves over something else stays an edge.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

TORN = 3.0          # pixels by which neighbours may differ and still lie on one thing
TAKEN_OVER = 6.0    # pixels (sigma) from which coordinates come where nothing is known
SMOOTH = 3.0        # pixels (sigma) over which the flow is averaged, by how much there is to see
STANDS = 0.12       # pixels; a camera that moves less stands still
WRONG = 14.0        # steps of 255 by which the picture before may differ, carried along, for e^-1 of the trust
BETTER, NOISE, FULL = 1.25, 0.4, 0.8    # times and steps of 255 by which the flow must explain more than the camera; and more for all of it


class Ground:
    """Pixels here are those of the small pictures that the flow is found in."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._off = np.zeros((*shape, 2), np.float32)
        rows, columns = shape
        self._at = np.dstack(np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32)))

    def followed(self, before: Any, now: Any, flow: Any) -> None:
        """One picture on. before, now: grey uint8 (h, w); flow: float32 (h, w, 2), from now to before."""
        flow = self._rested(before, now, flow)
        was = self._at + flow
        kernel = np.ones((3, 3), np.uint8)
        apart = (cv2.dilate(self._off, kernel) - cv2.erode(self._off, kernel)).max(axis=2)
        torn = _moved(apart, was, cv2.INTER_NEAREST) > TORN
        off = np.where(torn[..., None], _moved(self._off, was, cv2.INTER_NEAREST), _moved(self._off, was, cv2.INTER_LINEAR)) + flow
        seen = _trust(before, now, was)[..., None]
        least = np.float32(1e-4)
        known = cv2.GaussianBlur(seen, (0, 0), TAKEN_OVER)[..., None] + least
        around = (cv2.GaussianBlur(off * seen, (0, 0), TAKEN_OVER) + least * off) / known
        self._off = off * seen + around * (1 - seen)

    def coordinates(self, size: tuple[int, int]) -> tuple[Any, Any]:
        """Float32 (h, w) each, of a picture of `size` (width, height): where its points first lay, in its pixels."""
        off = cv2.resize(self._off, size, interpolation=cv2.INTER_LINEAR) * np.float32(size[0] / self._off.shape[1])
        return (np.arange(size[0], dtype=np.float32)[None] + off[..., 0], np.arange(size[1], dtype=np.float32)[:, None] + off[..., 1])

    def density(self, across: tuple[float, float], size: tuple[int, int]) -> Any:
        """Float32 (h, w): how many times closer than at first lines lie whose normal is `across` (x, y, of length 1)."""
        off = self._off[..., 0] * across[0] + self._off[..., 1] * across[1]
        x, y = (cv2.Sobel(off, cv2.CV_32F, *way, ksize=3, scale=1 / 8) for way in ((1, 0), (0, 1)))
        dense = cv2.GaussianBlur(np.hypot(x + across[0], y + across[1]), (0, 0), 1.5)
        return cv2.resize(np.maximum(dense, 1e-3), size, interpolation=cv2.INTER_LINEAR)

    def _rested(self, before: Any, now: Any, flow: Any) -> Any:
        """The flow, smoothed by what there is to see; where it explains no more than the camera's own motion does, that."""
        camera = self._camera(now, flow)

        def unlike(way: Any) -> Any:
            return cv2.blur(cv2.absdiff(_moved(before, self._at + way), now).astype(np.float32), (15, 15))

        more = np.clip((unlike(camera) - unlike(flow) * BETTER - NOISE) / FULL, 0, 1)
        more = cv2.blur(cv2.dilate(more, np.ones((5, 5), np.uint8)), (9, 9))[..., None]
        x, y = (cv2.Sobel(now, cv2.CV_32F, *way, ksize=3, scale=1 / 8) for way in ((1, 0), (0, 1)))
        sure = ((cv2.blur(x * x + y * y, (5, 5)) + 0.3) * _trust(before, now, self._at + flow))[..., None]
        weight = np.maximum(cv2.GaussianBlur(sure, (0, 0), SMOOTH)[..., None], 1e-3)
        return camera + cv2.GaussianBlur((flow - camera) * sure, (0, 0), SMOOTH) / weight * more

    def _camera(self, now: Any, flow: Any) -> Any:
        """The flow that the camera's own turning, moving and zooming makes (a similarity that most of what can be followed agrees with), 0
        where there is none to be told."""
        still = np.zeros_like(flow)
        edge = np.abs(cv2.Sobel(now, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(now, cv2.CV_32F, 0, 1))
        cell = max(4, now.shape[1] // 40)
        corners = [(y, x) for y in range(0, now.shape[0] - cell + 1, cell) for x in range(0, now.shape[1] - cell + 1, cell)]
        best = [divmod(int(edge[y:y + cell, x:x + cell].argmax()), cell) for y, x in corners]
        points = np.array(corners, np.int64).reshape(-1, 2) + np.array(best, np.int64).reshape(-1, 2)
        points = points[edge[points[:, 0], points[:, 1]] > 40]
        if len(points) < 12:
            return still
        here = self._at[points[:, 0], points[:, 1]]
        there = here + flow[points[:, 0], points[:, 1]]
        cv2.setRNGSeed(1)
        found, inside = cv2.estimateAffinePartial2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=0.5, maxIters=300)
        if found is None or inside.mean() < 0.35:
            return still
        way = (self._at @ found[:, :2].T + found[:, 2] - self._at).astype(np.float32)
        return way if np.hypot(way[..., 0], way[..., 1]).max() > STANDS else still


def _moved(picture: Any, to: Any, how: int = cv2.INTER_LINEAR) -> Any:
    return cv2.remap(picture, to[..., 0], to[..., 1], how, borderMode=cv2.BORDER_REPLICATE)


def _trust(before: Any, now: Any, was: Any) -> Any:
    """0-1: how alike the picture before is, where each point is said to have been."""
    wrong = cv2.blur(cv2.absdiff(_moved(before, was), now).astype(np.float32), (5, 5))
    return np.exp(-np.square(wrong / WRONG))

"""What is seen through the windows of a room in open country: dunes, peaks, the sea, its depths, trees, craters, stars."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num

_FAR = 6000.0
_LANDS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "dunes": ("", ("#e8c890", "#dcb070", "#c8935a"), ("desert", "pyramids", "desert camp", "savanna", "western street", "canyon")),
    "peaks": ("", ("#c4d2ea", "#9fb4d8", "#7f98c4"), ("mountain", "mountain summit", "snowfield", "ski slope", "volcano", "cliff edge", "frozen lake", "arctic sea")),
    "waves": ("", ("#8fc8e0", "#5fa8cc", "#3f86b4"), ("sea", "open sea", "beach", "harbour", "lighthouse", "lake", "river", "waterfall", "raft at sea")),
    "depths": ("#1f7f98", ("#2f9aa8", "#1f7a90", "#14586e"), ("underwater", "shipwreck", "sunken ship")),
    "trees": ("", ("#9cc89a", "#6aa86a", "#3f7f4a"), ("forest", "jungle", "bamboo grove", "swamp")),
    "craters": ("#0a0c22", ("#a8a4b4", "#8f8b9c", "#6f6b7c"), ("moon", "moon base", "alien planet")),
    "red": ("#e0a078", ("#d88a5a", "#c06a42", "#9a4a30"), ("mars", "mars base")),
    "stars": ("#070a20", (), ("open space", "outer space", "sky", "high above the land", "planetarium")),
}
"""Each kind of country: its sky where that is not the sky of the hour, its tones from far to near, the sets that it belongs to."""


def country_of(setting: Setting) -> str:
    """The kind of country that the room is told to stand in, or ''."""
    places = {word.removeprefix("view of ") for word in setting.looks.words if word.startswith("view of ")}
    return next((kind for kind, (_, _, names) in _LANDS.items() if not places.isdisjoint(names)), "")


def has_own_sky(kind: str) -> bool:
    """Is it in space, under water or on another world?"""
    return bool(_LANDS[kind][0])


def paint(pen: Pen, kind: str, night: bool, rng: random.Random) -> None:
    """Puts that country on a card that is seen through windows."""
    sky, tones, _ = _LANDS[kind]
    if sky:
        pen.rect(-_FAR, -4000, _FAR, 2400, pen.down(dark(sky, 0.25), sky, light(sky, 0.25)))
    if kind in ("stars", "craters"):
        for _ in range(120):
            pen.disc(rng.uniform(-1800, 1800), -rng.uniform(-400, 1500), rng.choice((2.0, 2.6, 4.0)), "#ffffff", rng.uniform(0.4, 1))
        pen.disc(420, -620, 130, pen.ball("#cfe8ff", "#4f8fd0", "#1f3f80"))
    for row, tone in enumerate(tones):
        tone = dark(tone, 0.55) if night and not sky else tone
        _ridge(pen, kind, -230 + 110 * row, tone, rng)
    if kind == "depths":
        for _ in range(40):
            x, y, r = rng.uniform(-1500, 1500), -rng.uniform(-200, 900), rng.uniform(5, 14)
            pen.disc(x, y, r, "#dff8ff", 0.35)
        for _ in range(9):
            x, y, tone = rng.uniform(-1300, 1300), -rng.uniform(120, 700), rng.choice(("#ff9a4a", "#ffd24a", "#f078b8", "#8fe0d0"))
            pen.path(f"M{num(x)} {num(y)}q40 -34 84 0q-44 34 -84 0ZM{num(x + 8)} {num(y)}l-36 -24v48Z", tone)


def _ridge(pen: Pen, kind: str, y: float, tone: str, rng: random.Random) -> None:
    """One row of hills, dunes, peaks, waves or trees, across everything."""
    step, high = {"peaks": (420, 420), "waves": (150, 10), "trees": (90, 330)}.get(kind, (520, 130))
    path, caps, x = f"M{-_FAR} {y}", "", -_FAR
    while x < _FAR:
        wide, rise = step * rng.uniform(0.7, 1.3), high * rng.uniform(0.5, 1.2)
        if kind in ("peaks", "trees"):
            path += f"L{num(x + wide / 2)} {num(y - rise)}L{num(x + wide)} {num(y)}"
            caps += f"M{num(x + wide / 2)} {num(y - rise)}l{num(-wide * 0.16)} {num(rise * 0.32)}l{num(wide * 0.1)} {num(-rise * 0.05)}l{num(wide * 0.06)} {num(rise * 0.08)}l{num(wide * 0.16)} {num(-rise * 0.03)}Z"
        else:
            path += f"Q{num(x + wide / 2)} {num(y - 2 * rise)} {num(x + wide)} {num(y)}"
        x += wide
    pen.path(path + f"V2400H{-_FAR}Z", pen.down(light(tone, 0.22), tone, dark(tone, 0.2)))
    if kind == "peaks":
        pen.path(caps, "#ffffff", 0.9)

"""A platform of an underground railway: a tiled vault, lamps in rows, a train on the left, the mouth of the tunnel."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen

_TILE, _BANDS = "#e6ecea", ("#2f6fb0", "#2f8f6a", "#c9503f", "#d99a2f")
_CEILING = 4.3             # metres


def _wall(rng: random.Random, band: str) -> Pen:
    """Across the tracks: tiles with a coloured band, framed pictures without words, the dark of the track bed."""
    pen = Pen()
    pen.rect(-4000, -620, 4000, -10, pen.down(dark(_TILE, 0.35), _TILE, light(_TILE, 0.2), dark(_TILE, 0.2)))
    pen.line("".join(f"M-4000 {y}H4000" for y in range(-610, -10, 30)) + "".join(f"M{x} -620V-10" for x in range(-4000, 4001, 60)), dark(_TILE, 0.18), 2, 0.6)
    for top, tall in ((-452, 34), (-70, 16)):
        pen.rect(-4000, top, 4000, top + tall, pen.down(light(band, 0.25), band, dark(band, 0.2)))
    for x in range(-3900, 3901, 620):
        tone = rng.choice(("#e8b04a", "#7fb8d0", "#d97a6a", "#8fbf8a", "#b89ad0"))
        pen.rect(x - 128, -392, x + 128, -148, "#4a4f58", 6)
        pen.rect(x - 118, -382, x + 118, -158, pen.slant(light(tone, 0.4), tone, dark(tone, 0.2)), 3)
        pen.disc(x + rng.uniform(-40, 40), -300, 44, light(tone, 0.7), 0.8)
        pen.path(f"M{x - 118} -158V-230Q{x - 50} -290 {x} -220T{x + 118} -240V-158Z", dark(tone, 0.35), 0.8)
    pen.rect(-4000, -10, 4000, 240, pen.down("#3a3436", "#1c1a20"))
    for y in (60, 120):
        pen.rect(-4000, y, 4000, y + 10, pen.down("#c8ccd4", "#5f646e"))
    return pen


def _train(pen: Pen, band: str) -> None:
    """The front half of a steel train, its nose to the right, lights on."""
    for k in range(3):
        b = -150 - k * 1500
        a = b - 1480
        pen.rect(a, -352, b, -12, pen.down("#f2f5f8", "#b9c2cc", "#8a949f"), 34 if k == 0 else 12)
        pen.rect(a, -140, b, -112, pen.down(light(band, 0.25), band, dark(band, 0.25)))
        pen.rect(a + 30, -12, b - 40, 40, "#24222a")
        for i in range(8):
            x = a + 60 + i * 168
            door = i in (1, 4, 6)
            pen.rect(x, -308, x + 118, -34 if door else -164, pen.slant("#dde3e9", "#98a2ac"), 12)
            pen.rect(x + 9, -298, x + 109, -172, pen.slant("#fff2cf", "#ffe0a0", "#e8b878"), 9)
            pen.rect(x + 9, -298, x + 109, -172, "#ffd890", 9, 0.35, glow=True)
            if door:
                pen.line(f"M{x + 59} -306V-36", "#6a747e", 4)
    pen.path("M-190 -352Q-120 -340 -96 -230L-80 -90Q-80 -12 -130 -12H-190Z", pen.across("#c9d1d9", "#8a949f"))
    pen.path("M-176 -322Q-136 -314 -118 -220H-176Z", pen.slant("#2f3f58", "#6f90b0"))
    pen.disc(-98, -80, 13, "#fff6d8")
    pen.pool(-84, -80, 90, 70, "#fff0c0", 0.7)


def _floor(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-4000, -420, 4000, 2400, pen.down("#a9a7ab", "#c4c0c0", "#a09ea4"))
    pen.line("".join(f"M{x} -270V2400" for x in range(-2000, 2001, 60)) + "".join(f"M-4000 {y}H4000" for y in range(-270, 1200, 60)), "#817e86", 2.4, 0.5)
    pen.rect(-4000, -330, 4000, -278, "#f2c43a")
    for x in range(-2000, 2001, 18):
        pen.oval(x, -304, 5, 9, "#d9a628", 0.8)
    pen.rect(-4000, -420, 4000, -330, pen.down("#d8d6d6", "#a8a4a8"))
    for x in range(-1200, 1201, 400):
        pen.oval(x + rng.uniform(-40, 40), 60, 170, 210, pen.soft("#ffffff", 0.20))
    return pen.floor(-24, 4.2, 40)


def _overhead() -> Floor:
    pen = Pen()
    pen.rect(-4000, -700, 4000, 1800, pen.down("#59616b", "#7b848e", "#59616b"))
    for x in range(-3600, 3601, 400):
        pen.rect(x - 120, -260, x + 120, -220, "#fdfcf2", 8)
        pen.rect(x - 120, -260, x + 120, -220, "#fff4d0", 8, 0.8, glow=True)
        pen.rect(x - 8, -700, x + 8, 1800, "#4a515b", 0, 0.6)
    return pen.floor(-18, 7.0, 40, _CEILING)


def _columns(band: str) -> Pen:
    pen = Pen()
    for x in (-1350, -560, 560, 1350):
        pen.shadow(x, 0, 60, 9)
        pen.rect(x - 30, -_CEILING * 100, x + 30, 0, pen.across("#f4f6f4", "#cfd6d4", "#8f9896"), 4)
        pen.line("".join(f"M{x - 30} {y}H{x + 30}" for y in range(-420, 0, 24)), "#9aa4a2", 1.6, 0.6)
        pen.rect(x - 31, -250, x + 31, -214, pen.across(light(band, 0.3), band, dark(band, 0.35)))
        pen.rect(x - 36, -26, x + 36, 0, pen.across("#8a9094", "#5f666c"))
    return pen


def _bench() -> Pen:
    pen = Pen()
    for x in (-330, 330):
        pen.shadow(x, 0, 110, 8)
        for k in range(-1, 2):
            pen.path(f"M{x + k * 62 - 26} -92Q{x + k * 62} -98 {x + k * 62 + 26} -92L{x + k * 62 + 24} -44H{x + k * 62 - 24}Z", pen.down("#f0a04a", "#c9702f"))
            pen.rect(x + k * 62 - 28, -48, x + k * 62 + 28, -38, pen.down("#f4b060", "#b8622a"), 5)
        pen.rect(x - 96, -38, x + 96, -30, "#5f666c", 3)
        for bx in (-70, 62):
            pen.rect(x + bx, -32, x + bx + 8, 0, "#4a5056")
    return pen


def _platform(setting: Setting) -> Scenery:
    rng = setting.rng("underground")
    band = setting.looks.colour("line", "tile", "tiles", default=rng.choice(_BANDS))
    train = Pen()
    _train(train, band)
    layers = (
        _wall(rng, band).card(-40, 40, -2.4, 6.2, 8.4), train.card(-46, 0, -1.2, 3.6, 5.2), _bench().card(-4.6, 4.6, -0.15, 1.1, 2.9),
        _columns(band).card(-15, 15, -0.15, _CEILING, 2.1),
    )
    return Scenery(layers, (_floor(rng), _overhead()), sky="none", light="indoor", haze=0.02)


PLACES = (
    Place(("subway station", "metro station", "underground station", "tube station", "subway platform", "metro platform", "underground platform",
           "subway stop", "u-bahn station", "subway tunnel"), _platform, indoors=True),
)

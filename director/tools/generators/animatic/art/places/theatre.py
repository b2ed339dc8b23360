"""A theatre's stage with curtain and spotlights."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen


def _folds(pen: Pen, a: float, b: float, top: float, bottom: float, colour: str, wide: float = 34) -> None:
    """A hanging cloth with soft folds."""
    x = a
    while x < b:
        pen.rect(
            x, -top, min(x + wide, b) + 1, -bottom, pen.across(dark(colour, 0.5), colour, light(colour, 0.22), colour, dark(colour, 0.5))
        )
        x += wide
    pen.rect(a, -bottom - 34, b, -bottom, pen.down("#f2c45a/0", "#f2c45a/0.5"))
    pen.rect(a, -top, b, -bottom, pen.down("#0a0514/0.5", "#0a0514/0", "#0a0514/0.25"))


def _boards(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-2600, -700, 2600, 2400, "#3a2430")
    for y in range(-700, 300, 26):
        pen.rect(-760, y, 760, y + 26, rng.choice(("#a86f48", "#9a6440", "#b57a50")))
        pen.line(f"M-760 {y}H760", "#4f2f22", 2, 0.7)
    pen.rect(-760, 262, 760, 300, pen.down("#7a4a30", "#3f2418"))
    for x in (-300, 0, 300):
        pen.oval(x, -20, 250, 190, pen.soft("#ffeec8", 0.3), glow=True)
    pen.oval(0, -20, 420, 300, pen.soft("#fff2d8", 0.5))
    return pen.floor(-24, 7, 26)


def _stage(setting: Setting) -> Scenery:
    rng = setting.rng("stage")
    cloth = setting.looks.colour("curtain", default=rng.choice(("#b8283f", "#8a2f8a", "#2f4f9a")))
    back, wings, front, lamps = Pen(), Pen(), Pen(), Pen()
    back.rect(-1600, -1400, 1600, 300, back.down("#1a1030", "#3a2050", "#5a2f5f"))
    _folds(back, -900, 900, 820, 0, dark(cloth, 0.25), 46)
    for _ in range(36):
        back.disc(rng.uniform(-800, 800), -rng.uniform(120, 700), rng.uniform(3, 6), "#ffe8b8", 0.8, glow=True)
    for sx in (-1, 1):
        a, b = (-900, -330) if sx < 0 else (330, 900)
        _folds(wings, a, b, 900, 0, cloth)
        wings.path(
            f"M{sx * 900} -900H{sx * 150}Q{sx * 180} -560 {sx * 400} -420L{sx * 420} -380Q{sx * 360} -180 {sx * 340} 0H{sx * 900}Z",
            wings.across(dark(cloth, 0.4), cloth, light(cloth, 0.15), dark(cloth, 0.3)),
        )
        for k in range(1, 7):
            wings.line(
                f"M{sx * (900 - k * 108)} -900Q{sx * (880 - k * 92)} -560 {sx * (820 - k * 62)} -420Q{sx * (800 - k * 66)} -180 "
                f"{sx * (810 - k * 70)} 0",
                dark(cloth, 0.5),
                9,
                0.5,
            )
        wings.path(f"M{sx * 384} -436L{sx * 560} -452V-404L{sx * 404} -386Z", wings.down("#ffe2a0", "#b8863f"))
    for k in range(-6, 7):
        front.path(
            f"M{k * 150 - 76} -860H{k * 150 + 76}Q{k * 150 + 76} -610 {k * 150} -600Q{k * 150 - 76} -610 {k * 150 - 76} -860Z",
            front.across(dark(cloth, 0.4), cloth, light(cloth, 0.2), dark(cloth, 0.4)),
        )
        front.line(f"M{k * 150 - 74} -650Q{k * 150 - 60} -602 {k * 150} -602T{k * 150 + 74} -650", "#f2c45a", 9)
    front.rect(-1000, -1400, 1000, -780, front.down("#4a2418", "#c9964f", "#7a4a24"))
    for x in (-260, 0, 260):
        lamps.rect(x - 26, -560, x + 26, -505, lamps.down("#4a4458", "#1f1a2c"), 8)
        lamps.oval(x, -504, 24, 8, "#fff8e0", glow=True)
        lamps.poly(
            [(x - 22, -500), (x + 22, -500), (x + 130 - x * 0.4, 0), (x - 130 - x * 0.4, 0)],
            lamps.down("#fff0c8/0.22", "#fff0c8/0.03"),
            glow=True,
        )
    foot = Pen()
    for k in range(-9, 10):
        if abs(k) > 2:
            foot.path(f"M{k * 62 - 20} 0Q{k * 62} -40 {k * 62 + 20} 0Z", foot.across("#ffe2a0", "#9a6a34"))
            foot.pool(k * 62, -12, 40, 30, "#ffcf7a", 0.8)
    layers: tuple[Layer, ...] = (
        back.card(-16, 16, -3, 14, 6.8),
        wings.card(-9, 9, -0.1, 9, 4.6),
        front.card(-10, 10, 5.9, 14, 4.2),
        lamps.card(-5, 5, 0, 5.8, 2.4),
        foot.card(-6, 6, -0.1, 0.5, -2.4),
    )
    return Scenery(layers, (_boards(rng),), sky="none", light="stage", haze=0.01)


PLACES = (
    Place(
        (
            "theatre",
            "theater",
            "stage",
            "concert",
            "talent show",
            "podium",
        ),
        _stage,
        indoors=True,
    ),
)

"""Places of sport: a stadium with a running track and a crowd, a race track, a boxing ring in a dark hall."""

from __future__ import annotations

import random
from functools import partial

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num

SHIRTS = ("#e8504a", "#f2b84a", "#4f9ad8", "#f4f0e8", "#6ab86a", "#d86ab0", "#8a6ae0", "#f28a4a", "#3f5f9a")
SKINS = ("#f2c9a0", "#d9a070", "#8a5a3a", "#f7dcc0", "#b87a4f")


def crowd(pen: Pen, left: float, right: float, bottom: float, rows: int, rise: float, size: float, rng: random.Random) -> None:
    """Rows of simple spectators: shoulders and heads, each row `rise` above the last (centimetres)."""
    shoulders: dict[str, str] = {}
    heads: dict[str, str] = {}
    for row in range(rows):
        y, x = -bottom - row * rise, left + rng.uniform(0, size)
        while x < right:
            if rng.random() < 0.93:
                up = rng.choice((0.0, 0.0, 0.0, size * 0.2))
                shirt, skin = rng.choice(SHIRTS), rng.choice(SKINS)
                shoulders[shirt] = (
                    shoulders.get(shirt, "") + f"M{x - size * 0.45:.0f} {y:.0f}q0 {-size * 0.62 - up:.0f} {size * 0.45:.0f} "
                    f"{-size * 0.62 - up:.0f}t{size * 0.45:.0f} {size * 0.62 + up:.0f}Z"
                )
                heads[skin] = (
                    heads.get(skin, "")
                    + f"M{x - size * 0.22:.0f} {y - size * 0.8 - up:.0f}a{size * 0.22:.0f} {size * 0.25:.0f} 0 1 1 0 .1Z"
                )
            x += size * 1.05
    for colour, d in (*heads.items(), *shoulders.items()):
        pen.path(d, dark(colour, 0.12))


def _stand(rng: random.Random, z: float, half: float, bottom: float, rise: float, rows: int, size: float, roof: bool) -> Layer:
    """A grandstand behind the field: boards along its foot, a full crowd, a roof on pillars."""
    pen = Pen()
    h, top = half * 100, bottom * 100 + rows * rise
    pen.rect(-h, -top - size, h, 300, pen.down("#39416a", "#4a4f7f", "#2f3560"))
    for row in range(rows):
        y = -bottom * 100 - row * rise
        pen.rect(-h, y - 4, h, y + rise * 0.35, "#232850" if row % 2 else "#2b3060")
    crowd(pen, -h, h, bottom * 100 + 8, rows, rise, size, rng)
    for x in range(int(-h), int(h), int(half * 25)):
        pen.poly([(x - 40, -bottom * 100), (x + 40, -bottom * 100), (x + 30, -top), (x - 30, -top)], "#6f749a", 0.9)
    at, colours = -h, ("#e8504a", "#f7f2e4", "#3f8fd8", "#f2b84a")
    while at < h:
        wide, tone = rng.uniform(3, 7) * 100, rng.choice(colours)
        pen.rect(at, -bottom * 100 + 14, at + wide - 10, -6, pen.down(light(tone, 0.2), tone, dark(tone, 0.2)), 6)
        pen.path(
            f"M{num(at + wide * 0.3)} {num(-bottom * 50 + 26)}l{num(wide * 0.16)} {num(-bottom * 22)}l{num(wide * 0.16)} "
            f"{num(bottom * 22)}Z",
            light(tone, 0.6),
            0.7,
        )
        at += wide
    pen.rect(-h, -top, h, -bottom * 100, pen.down("#1a1638/0.5", "#1a1638/0"))
    pen.rect(-h, -top, h, 0, pen.down("#b8c8ff/0.05", "#dfe8ff/0.16"), glow=True)
    if roof:
        pen.path(
            f"M{num(-h)} {num(-top - 420)}Q0 {num(-top - 640)} {num(h)} {num(-top - 420)}V{num(-top - 280)}Q0 {num(-top - 480)} "
            f"{num(-h)} {num(-top - 280)}Z",
            pen.down("#f0f2f8", "#a8b0c8", "#5f688a"),
        )
        for x in range(int(-h), int(h) + 1, int(half * 20)):
            lift = 200 * (1 - (x / h) ** 2) * 0.5 + 300
            pen.rect(x - 14, -top - lift, x + 14, -top + 60, pen.across("#c4cade", "#6a7294"))
        for k in range(34):
            at, y = -h + (k + 0.5) * h / 17, -top - 274 - 100 * (1 - ((k + 0.5) / 17 - 1) ** 2)
            pen.disc(at, y, 26, "#fff8e0")
            pen.disc(at, y, 30, "#fff4d8", 0.8, glow=True)
            pen.pool(at, y, 150, 120, "#cfe0ff", 0.35)
    return pen.card(-half, half, -3, (top + 700) / 100, z)


def _floodlights(z: float, x: float, tall: float) -> Layer:
    """Two masts with panels of lamps."""
    pen = Pen()
    for sx in (-1, 1):
        cx = sx * x * 100
        pen.poly([(cx - 60, 0), (cx + 60, 0), (cx + 22, -tall * 100), (cx - 22, -tall * 100)], pen.across("#c4cade", "#5f688a"))
        pen.rect(cx - 330, -tall * 100 - 330, cx + 330, -tall * 100 + 20, pen.down("#4a5274", "#2a3050"), 20)
        for i in range(5):
            for j in range(3):
                lx, ly = cx - 250 + i * 125, -tall * 100 - 270 + j * 115
                pen.disc(lx, ly, 44, pen.ball("#ffffff", "#f4ecd0", "#b8b0a0"))
                pen.disc(lx, ly, 46, "#fffbe8", 0.9, glow=True)
        pen.pool(cx, -tall * 100 - 150, 1300, 1000, "#dfe8ff", 0.5)
    return pen.card(-x - 14, x + 14, -2, tall + 12, z)


def _field(kind: str, rng: random.Random) -> Floor:
    """Ground: lanes of a running track in front of a mown field, or tarmac with kerbs."""
    pen = Pen()
    pen.rect(-9000, -7000, 9000, 2400, "#4fa85a")
    for k, y in enumerate(range(-7000, -500, 400)):
        pen.rect(-9000, y, 9000, y + 400, ("#5fb85a", "#4aa054")[k % 2])
    pen.oval(0, -2600, 1000, 1000, "#ffffff", 0.0)
    pen.line("M-5000 -1000H5000M-5000 -6200H5000M0 -6200V-1000M-900 -3600a900 900 0 1 0 1800 0a900 900 0 1 0 -1800 0", "#f4f8ec", 14, 0.85)
    lane = "#c9573f" if kind == "track" else "#55566a"
    pen.rect(-9000, -560, 9000, 2400, pen.down(light(lane, 0.1), lane, dark(lane, 0.2)))
    for _ in range(80):
        pen.oval(
            rng.uniform(-1500, 1500),
            -rng.uniform(-900, 520),
            rng.uniform(20, 130),
            rng.uniform(5, 16),
            rng.choice((light(lane, 0.25), dark(lane, 0.2))),
            0.16,
        )
    if kind == "track":
        pen.line("".join(f"M-9000 {y}H9000" for y in range(-540, 1200, 122)), "#fdf6ea", 6, 0.92)
    else:
        pen.line("M-9000 -520H9000M-9000 460H9000", "#fdf6ea", 10, 0.9)
        for k, x in enumerate(range(-9000, 9000, 130)):
            pen.rect(x, -590, x + 130, -540, ("#e8403a", "#f7f4ee")[k % 2])
            pen.rect(x, 480, x + 130, 540, ("#e8403a", "#f7f4ee")[k % 2])
        pen.line("".join(f"M{x} -20h220" for x in range(-9000, 9000, 460)), "#f7f4ee", 9, 0.6)
    pen.oval(0, -20, 620, 330, pen.soft("#fff4dc", 0.3))
    pen.oval(0, 0, 900, 560, pen.soft("#dfe8ff", 0.14), glow=True)
    pen.rect(-9000, -6600, 9000, 2400, "#9fb4e8", o=0.1, glow=True)
    return pen.floor(-24, 66, 90)


def _flags(rng: random.Random, z: float, half: float) -> Layer:
    """A barrier with bunting between the track and the field."""
    pen = Pen()
    d = ""
    for x in range(int(-half * 100), int(half * 100), 180):
        pen.rect(x - 4, -105, x + 4, 0, pen.across("#f4f4fa", "#8a90a8"))
        d += f"M{x} -98Q{x + 90} -70 {x + 180} -98"
        for k in range(5):
            fx, sag = x + 20 + k * 35, 28 * (1 - ((k - 2) / 2.5) ** 2)
            pen.path(f"M{fx - 11} {num(-97 + sag)}h22l-11 26Z", rng.choice(SHIRTS))
    pen.line(d, "#f4f4fa", 2.5)
    return pen.card(-half, half, -0.1, 1.2, z)


def _stadium(kind: str, setting: Setting) -> Scenery:
    rng = setting.rng("stadium")
    layers = (
        _stand(rng, 110, 130, 9.0, 260, 9, 210, True),
        _stand(rng, 66.5, 90, 2.0, 105, 11, 92, False),
        _floodlights(64, 19, 17),
        _flags(rng, 5.9, 22),
    )
    return Scenery(layers, (_field(kind, rng),), haze=0.012)


def _ring_hall(setting: Setting) -> Scenery:
    """A raised ring under lamps in a dark hall full of people."""
    rng = setting.rng("ring")
    mat = Pen()
    mat.rect(-2600, -900, 2600, 2400, "#2a2440")
    mat.rect(-330, -230, 330, 330, "#e4e0ea")
    mat.rect(-330, -230, 330, 330, mat.ball("#ffffff/0.9", "#c4d0f0/0.4", "#8f9ac8/0.7", cx=0.5, cy=0.5, r=0.7))
    mat.oval(0, 40, 150, 130, "#d9504a", 0.85)
    mat.oval(0, 40, 128, 110, "#e8e4ee")
    mat.oval(0, 40, 400, 300, mat.soft("#fff4e0", 0.14), glow=True)
    ropes = Pen()
    for x, tone in ((-330, "#e8403a"), (330, "#3f6fd8")):
        ropes.rect(x - 13, -150, x + 13, 0, ropes.across(light(tone, 0.4), tone, dark(tone, 0.4)), 8)
    for y, tone in ((-132, "#e8403a"), (-92, "#f4f0f4"), (-52, "#3f6fd8")):
        ropes.rect(-330, y - 4, 330, y + 4, ropes.down(light(tone, 0.4), tone, dark(tone, 0.35)), 3)
    hall, lamps = Pen(), Pen()
    hall.rect(-2600, -2600, 2600, 200, hall.down("#0f0c22", "#241c44", "#2f2450"))
    crowd(hall, -2600, 2600, 60, 7, 62, 70, rng)
    hall.rect(-2600, -640, 2600, 60, hall.down("#0f0c22/0.9", "#0f0c22/0.5", "#0f0c22/0.55"))
    for _ in range(40):
        hall.disc(rng.uniform(-1500, 1500), -rng.uniform(80, 460), rng.uniform(2, 5), "#fff8e8", 0.9, glow=True)
    for x in (-210, -70, 70, 210):
        lamps.rect(x - 52, -520, x + 52, -490, lamps.down("#5a5474", "#2a2440"), 6)
        lamps.rect(x - 46, -491, x + 46, -484, "#fff8e4", 3, glow=True)
        lamps.poly(
            [(x - 46, -486), (x + 46, -486), (x * 1.6 + 190, 0), (x * 1.6 - 190, 0)], lamps.down("#fff0d0/0.12", "#fff0d0/0"), glow=True
        )
    layers = (hall.card(-26, 26, -2, 26, 9), ropes.card(-3.6, 3.6, -0.1, 1.7, 2.25), lamps.card(-6, 6, -0.1, 5.4, 1.6))
    return Scenery(
        layers,
        (mat.floor(-24, 9, 26),),
        sky="none",
        light="stage",
        haze=0.02,
        spots=((-0.75, 0.0), (0.75, 0.05), (0.0, 0.9), (-1.9, 1.2), (1.9, 1.2)),
    )


PLACES = (
    Place(
        (
            "stadium",
            "arena",
            "sports arena",
            "olympics",
            "olympic stadium",
            "sports ground",
            "ballpark",
        ),
        partial(_stadium, "track"),
    ),
    Place(("race track", "racetrack", "circuit", "speedway", "racing circuit", "raceway", "grand prix"), partial(_stadium, "race")),
    Place(("boxing ring", "ring", "fight club", "wrestling ring", "dojo", "sports hall"), _ring_hall, indoors=True),
)

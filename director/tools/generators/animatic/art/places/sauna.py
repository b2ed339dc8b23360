"""A sauna: benches of pale wood in steps, a stove full of stones, steam."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen


def _bench(pen: Pen, a: float, b: float, y: float, tall: float, wood: str) -> None:
    """A bench of slats from a to b whose seat is at height y, with slats down its front."""
    for k in range(int((b - a) / 30)):
        x = a + 4 + k * 30
        pen.rect(x, -y, x + 22, -y + tall, pen.across(light(wood, 0.1), dark(wood, 0.12), dark(wood, 0.3)))
    pen.rect(a, -y + 2, b, -y + 12, "#3a2418", o=0.35)
    for k in range(3):
        pen.rect(a - 4, -y - 12 + k * 6, b + 4, -y - 7 + k * 6, pen.down(light(wood, 0.45), wood))


def _stove(pen: Pen, x: float) -> None:
    """A stove whose door glows, heaped with stones, behind a low fence."""
    with pen.at(x):
        pen.shadow(0, 0, 80, 9)
        pen.rect(-17, -330, 17, -118, pen.across("#6a6e78", "#3a3e48", "#20232a"))
        pen.rect(-56, -112, 56, 0, pen.across("#5a5e68", "#343842", "#1c1f26"), 4)
        pen.rect(-30, -78, 30, -30, pen.down("#ffd27a", "#ff8a2a", "#b83a1a"), 6)
        pen.rect(-30, -78, 30, -30, "#ff9a3a", 6, 0.7, glow=True)
        for k in range(4):
            pen.line(f"M{-20 + k * 13} -78V-30", "#22252c", 4)
        for k, (sx, sy, r) in enumerate(((-40, -122, 17), (-12, -124, 19), (18, -122, 18), (42, -121, 15), (-26, -142, 16), (4, -146, 17), (28, -140, 15), (-4, -160, 13))):
            tone = ("#8a8690", "#746f7a", "#9a95a0")[k % 3]
            pen.oval(sx, sy, r, r * 0.82, pen.ball(light(tone, 0.4), tone, dark(tone, 0.45)))
        pen.pool(0, -70, 200, 150, "#ff8a3a", 0.8)
        for k in range(5):
            pen.rect(-84 + k * 40, -96, -76 + k * 40, 0, pen.across("#e8b880", "#a8743f"))
        pen.rect(-92, -92, 92, -82, pen.down("#f2cc98", "#b07c48"), 2)
        pen.rect(-92, -44, 92, -36, pen.down("#f2cc98", "#b07c48"), 2)


def _sauna(setting: Setting) -> Scenery:
    """Boards all round, three steps of benches, a stove, a pail with its ladle, towels, a dim lamp, veils of steam."""
    rng = setting.rng("sauna")
    wood = setting.looks.colour("wood", "wall", default=rng.choice(("#d8a468", "#cf9a66", "#e0b078")))
    plan = shell.Shell(wood, "#b8844f", dark(wood, 0.2), light(wood, 0.1), "boards", "planks", "", half=3.4, high=2.7, far=4.2, holes=((-300, 150, -220, 220),))

    def on_back(pen: Pen) -> None:
        pen.rect(150, -216, 196, -150, pen.slant("#f2cc98", "#b07c48"), 3)
        pen.disc(173, -183, 17, "#fffaf0")
        pen.line("M173 -183l9 -9", "#d8343f", 3)
        for x, tone in ((222, "#f4f0e8"), (262, "#8fc0d0")):
            pen.disc(x, -206, 4, "#8a5a34")
            pen.path(f"M{x - 14} -206H{x + 14}V-116H{x - 14}Z", pen.across(light(tone, 0.2), tone, dark(tone, 0.2)))
            pen.rect(x - 14, -134, x + 14, -128, "#e8806a")

    steps = []
    for k, (z, y) in enumerate(((3.9, 132), (3.2, 88), (2.5, 44))):
        pen = Pen()
        _bench(pen, -330, 130, y, 44, wood)
        if k == 0:
            pen.rect(-330, -188, 130, -180, pen.down(light(wood, 0.4), dark(wood, 0.1)), 2)
            pen.rect(-330, -166, 130, -158, pen.down(light(wood, 0.4), dark(wood, 0.1)), 2)
        if k == 1:
            pen.path("M-286 -100Q-284 -112 -262 -112H-214Q-206 -112 -206 -100Z", pen.down("#ffffff", "#dfe6ec"))
        steps.append(pen.card(-3.4, 1.4, -0.1, 2.0, z))
    stove, pail, steam = Pen(), Pen(), Pen()
    _stove(stove, 252)
    pail.shadow(160, 0, 28, 5)
    pail.path("M136 -44H184L178 0H142Z", pail.across("#e8b880", "#c08a50", "#7a5430"))
    for y in (-34, -12):
        pail.line(f"M139 {y}H181", "#8a949c", 3)
    pail.line("M136 -46Q160 -84 184 -46", "#8a949c", 3)
    pail.line("M168 -40L196 -92", "#c99a62", 5)
    for x, y, rx, ry in ((230, 230, 150, 80), (60, 250, 190, 60), (-180, 236, 210, 70), (280, 170, 90, 110), (-60, 120, 260, 50)):
        steam.oval(x, -y, rx, ry, steam.soft("#ffffff", 0.34))
    lamp = Pen()
    lamp.path("M-322 -226H-286L-280 -180H-328Z", lamp.down("#f2cc98", "#b07c48"))
    lamp.rect(-318, -222, -290, -184, "#ffe2a8", 3)
    lamp.rect(-318, -222, -290, -184, "#ffc46b", 3, 0.9, glow=True)
    lamp.pool(-304, -200, 190, 150, "#ffae5a", 0.8)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng), back, lamp.card(-3.4, 0, 0.3, 2.7, 4.0), *steps, stove.card(1.2, 3.4, -0.15, 3.4, 2.6),
              pail.card(1.2, 2.2, -0.12, 1.2, 2.0), steam.card(-3.4, 3.4, 0.2, 3.4, 1.6))
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=SPOTS)


PLACES = (
    Place(("sauna", "steam room", "steam bath", "bathhouse", "bath house", "hammam", "turkish bath", "banya"), _sauna, indoors=True),
)

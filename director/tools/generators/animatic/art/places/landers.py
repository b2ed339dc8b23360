"""A landing craft on four legs."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.places.pen import Pen, num

FOIL = ("#f2cf74", "#c8953a", "#8a5f24")


def lander(pen: Pen, x: float, size: float) -> None:
    """A landing craft on four legs: golden foil below, a white cabin above, dish and thrusters; `size` 1 is 5 m tall."""
    with pen.at(x, 0, size):
        pen.shadow(40, 6, 340, 34, 0.6)
        for side in (-1, 1):
            pen.line(f"M{side * 120} -190L{side * 268} -8M{side * 120} -110L{side * 244} -44M{side * 60} -120L{side * 130} 8", "#c8ccd4", 10)
            pen.line(f"M{side * 120} -190L{side * 268} -8", "#f4f4f6", 4)
            for fx, fy in ((side * 276, 0), (side * 134, 14)):
                pen.path(f"M{fx - 42} {fy}Q{fx} {fy - 26} {fx + 42} {fy}Q{fx} {fy + 12} {fx - 42} {fy}Z", pen.down("#e0c070", "#8a6a34"))
        pen.poly([(-170, -120), (-130, -232), (130, -232), (170, -120), (130, -66), (-130, -66)], pen.across(*FOIL))
        rng = random.Random(7)
        for _ in range(40):
            px, py, a = rng.uniform(-150, 140), rng.uniform(-226, -80), rng.uniform(10, 34)
            pen.poly([(px, py), (px + a, py + rng.uniform(-10, 10)), (px + a * 0.5, py + a * 0.7)], rng.choice(("#fff0b8", "#a87a30", "#e0b450")), 0.45)
        pen.poly([(-54, -68), (54, -68), (74, -22), (-74, -22)], pen.across("#8a8f98", "#4a4e58", "#2a2c34"))
        pen.poly([(-150, -232), (-158, -330), (-96, -420), (70, -430), (150, -350), (152, -232)], pen.across("#ffffff", "#d8dce4", "#8a90a0"))
        pen.poly([(-96, -420), (70, -430), (42, -372), (-70, -366)], "#f8fafc")
        pen.poly([(152, -232), (150, -350), (198, -330), (206, -250)], pen.across("#c0c6d0", "#7a808e"))
        for points in ([(-132, -322), (-84, -380), (-62, -318)], [(36, -378), (104, -326), (30, -318)]):
            pen.poly(points, "#2a3450")
            pen.poly(points, "#ffd98a", 0.6, glow=True)
        pen.rect(-34, -300, 34, -232, pen.across("#b8bec8", "#7a8290"), 8)
        pen.rect(-24, -290, 24, -236, "#2a2e3c", 5)
        pen.line("M-36 -230L-62 6M36 -230L62 6" + "".join(f"M{num(-38 - k * 3.3)} {-210 + k * 30}H{num(38 + k * 3.3)}" for k in range(8)), "#d8dce2", 6)
        pen.line("M-110 -400L-160 -470M90 -428V-500", "#c8ccd4", 5)
        pen.path("M-190 -500A52 52 0 0 0 -124 -446Z", pen.slant("#ffffff", "#98a0ae"))
        pen.disc(90, -504, 8, "#ff5a4a")
        pen.disc(90, -504, 11, "#ff5a4a", glow=True)
        pen.rect(60, -300, 120, -268, "#3f78d8", 2)
        pen.rect(60, -290, 120, -278, "#f4f4f6")
        for px, py in ((-176, -300), (176, -300)):
            pen.rect(px - 14, py - 20, px + 14, py + 20, "#8a90a0", 4)

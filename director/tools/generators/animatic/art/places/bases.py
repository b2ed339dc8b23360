"""People on other worlds: a moon base with its lander, a settlement of domes on Mars."""

from __future__ import annotations

import random
from functools import partial

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import landers, moon
from director.tools.generators.animatic.art.places.moon import MARS, MOON, World
from director.tools.generators.animatic.art.places.pen import Pen, num


def dome(pen: Pen, x: float, wide: float, tone: str, garden: bool = False) -> None:
    """A dome of `wide` cm with ribs, lit from inside, an airlock before it; `garden`: green shows through."""
    r = wide / 2
    pen.shadow(x, 6, r * 1.15, 24, 0.5)
    pen.rect(x - r - 14, -r * 0.22, x + r + 14, 8, pen.across("#e8eaee", "#b0b6c0", "#6f7684"), 6)
    shell = f"M{num(x - r)} {num(-r * 0.2)}A{num(r)} {num(r * 0.86)} 0 0 1 {num(x + r)} {num(-r * 0.2)}Z"
    if garden:
        pen.path(shell, pen.ball("#e4f8f0", "#9fd8c8", "#4f9a94"))
        rng = random.Random(int(x))
        for _ in range(22):
            px, h = x + rng.uniform(-0.8, 0.8) * r, rng.uniform(0.15, 0.42) * r
            pen.oval(px, -r * 0.2 - h * 0.6, h * 0.4, h * 0.62, rng.choice(("#4f9a58", "#6fb85a", "#3f7f4f")), 0.8)
        pen.path(shell, pen.down("#b8ffd8/0.14", "#8affc0/0.34"), glow=True)
    else:
        pen.path(shell, pen.ball(light(tone, 0.5), tone, dark(tone, 0.4)))
    for u in (-0.62, -0.24, 0.24, 0.62):
        pen.line(f"M{num(x + r * u)} {num(-r * 0.2)}Q{num(x + r * u * 0.85)} {num(-r * 0.8)} {num(x)} {num(-r * 1.05)}", light(tone, 0.6), r * 0.018, 0.7)
    pen.line(f"M{num(x - r * 0.84)} {num(-r * 0.66)}Q{num(x)} {num(-r * 0.74)} {num(x + r * 0.84)} {num(-r * 0.66)}", light(tone, 0.6), r * 0.018, 0.6)
    pen.path(f"M{num(x - r * 0.7)} {num(-r * 0.5)}Q{num(x - r * 0.56)} {num(-r * 0.9)} {num(x - r * 0.14)} {num(-r * 1.0)}Q{num(x - r * 0.5)} {num(-r * 0.8)} {num(x - r * 0.56)} {num(-r * 0.46)}Z", "#ffffff", 0.5)
    if not garden:
        for u in (-0.62, 0.62):
            pen.disc(x + r * u, -r * 0.42, r * 0.11, "#2f3a54")
            pen.disc(x + r * u, -r * 0.42, r * 0.11, "#ffd98a", 0.8, glow=True)
    w = r * 0.28
    pen.path(f"M{num(x - w)} 8V{num(-r * 0.42)}A{num(w)} {num(w)} 0 0 1 {num(x + w)} {num(-r * 0.42)}V8Z", pen.across("#f4f6f8", "#b8bec8", "#7a8290"))
    pen.path(f"M{num(x - w * 0.66)} 8V{num(-r * 0.38)}A{num(w * 0.66)} {num(w * 0.66)} 0 0 1 {num(x + w * 0.66)} {num(-r * 0.38)}V8Z", pen.down("#4a5468", "#2f3648"))
    pen.path(f"M{num(x - w * 0.66)} 8V{num(-r * 0.38)}A{num(w * 0.66)} {num(w * 0.66)} 0 0 1 {num(x + w * 0.66)} {num(-r * 0.38)}V8Z", pen.down("#ffc46b/0.6", "#ffb45e/0.25"), glow=True)


def _panels(pen: Pen, x: float, count: int) -> None:
    for k in range(count):
        px = x + k * 150
        pen.line(f"M{px} 4V-70", "#9aa2ae", 7)
        pen.poly([(px - 64, -50), (px + 44, -50), (px + 66, -128), (px - 40, -128)], pen.slant("#5f8fd8", "#2f4f9a", "#1f3468"))
        pen.line("".join(f"M{px - 64 + j * 27} -50l23 -78" for j in range(5)) + f"M{px - 53} -76h108M{px - 46} -102h108", "#a8c4f0", 2, 0.7)


def _mast(pen: Pen, x: float, tall: float) -> None:
    pen.line(f"M{x - 40} 4L{x} {-tall}L{x + 40} 4M{x - 27} {-tall * 0.33:.0f}H{x + 27}M{x - 14} {-tall * 0.66:.0f}H{x + 14}", "#c8ccd4", 6)
    pen.path(f"M{x - 92} {-tall + 10:.0f}A84 84 0 0 0 {x + 20} {-tall + 90:.0f}Z", pen.slant("#ffffff", "#9098a8"))
    pen.disc(x, -tall - 10, 9, "#ff5a4a")
    pen.disc(x, -tall - 10, 13, "#ff5a4a", glow=True)


def _rover(pen: Pen, x: float, tone: str) -> None:
    pen.shadow(x, 4, 150, 12)
    for dx in (-92, 0, 92):
        pen.disc(x + dx, -32, 34, pen.ball("#6a6e7a", "#2f323c"))
        pen.disc(x + dx, -32, 14, "#a8aeb8")
    pen.path(f"M{x - 130} -54H{x + 126}L{x + 108} -92H{x - 120}Z", pen.down(light(tone, 0.35), tone, dark(tone, 0.3)))
    pen.path(f"M{x - 30} -92L{x - 14} -158H{x + 74}L{x + 104} -92Z", pen.slant("#e8f4fa", "#8fb4cc", "#4f6f94"))
    pen.line(f"M{x - 84} -92V-190", "#c8ccd4", 5)
    pen.rect(x - 112, -214, x - 62, -188, "#e8eaee", 4)
    pen.disc(x + 122, -70, 9, "#fff4c8")
    pen.disc(x + 122, -70, 14, "#fff0b0", glow=True)


def base(world: World, s: Setting) -> Scenery:
    """The ground of a world with what people have built on it, the tracks of wheels and boots."""
    bare = moon.build(world, s)
    far, mid, near = Pen(), Pen(), Pen()
    if world is MOON:
        dome(far, -1250, 900, "#c8ccd6")
        dome(far, 1500, 760, "#b8bcc8", True)
        _mast(far, -480, 620)
        _panels(far, 420, 5)
        landers.lander(mid, 470, 0.94)
        _rover(near, -420, "#e8eaee")
        _flagpole(near, 250, s)
    else:
        dome(far, -1350, 1000, "#e8dcd4")
        dome(far, -300, 620, "#d8ccc4", True)
        dome(far, 1250, 1100, "#f0e4dc", True)
        _mast(far, 500, 640)
        dome(mid, 720, 640, "#f4ece4")
        mid.rect(320, -70, 520, 6, mid.down("#f0e8e0", "#b0a09a"), 30)
        _panels(near, -560, 2)
        _rover(near, 440, "#d8643f")
    layers: list[Layer] = [layer for layer in bare.layers if layer.z > 20]
    layers += [far.card(-19, 21, -0.3, 8, 24), mid.card(-6, 12, -0.3, 6, 9.5), near.card(-7.5, 6.4, -0.3, 3.6, 4.6)]
    layers += [layer for layer in bare.layers if layer.z < 4]
    tracks = Pen()
    for x in (-150, -90):
        tracks.line(f"M{x - 120} 400Q{x} 0 {x + 60} -500T{x - 300} -1800", dark(world.ground[1], 0.25), 20, 0.4)
        tracks.line(f"M{x - 120} 400Q{x} 0 {x + 60} -500T{x - 300} -1800", light(world.ground[0], 0.2), 5, 0.35)
    return Scenery(tuple(layers), (*bare.floors, tracks.floor(-4, 18, 12, 0.01)), bare.sky, bare.light, bare.haze)


def _flagpole(pen: Pen, x: float, s: Setting) -> None:
    tone = s.looks.colour("flag", default="#3f78d8")
    pen.line(f"M{x} 4V-250", "#e4e6ea", 6)
    pen.rect(x + 3, -248, x + 112, -184, pen.across(light(tone, 0.25), tone, dark(tone, 0.2), tone))
    pen.disc(x + 56, -216, 17, "#fff4dc")


PLACES = (
    Place(("moon base", "lunar base", "moonbase", "lander on the moon", "lunar lander", "moon landing", "moon station", "moon colony", "landing site on the moon", "moon with the lander", "moon lander"), partial(base, MOON)),
    Place(("mars base", "mars colony", "mars station", "martian base", "martian colony", "base on mars", "colony on mars", "planet with domes", "domes on mars", "space colony", "mars settlement", "mars habitat", "planet base"), partial(base, MARS)),
)

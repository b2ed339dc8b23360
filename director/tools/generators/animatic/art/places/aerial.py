"""Hanging in the air: the cabin of a cable car over the mountains, the basket of a hot air balloon."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, rocks, skies, terrain
from director.tools.generators.animatic.art.places.pen import Pen, num

CLOSE = ((0.0, 0.0), (-0.6, 0.15), (0.65, 0.2), (-1.05, 0.4), (1.05, 0.45))


def _cable(pen: Pen, steel: str) -> None:
    """Two cables that run to the far station over a pylon, and the cabin that comes the other way."""
    for x, end in ((-60, 900), (60, 1000)):
        pen.line(f"M{x} -1900Q{x + 260} -900 {end} -420", "#3a4050", 9)
    pen.path("M760 900L900 -560H960L1100 900H1060L936 -420H924L800 900Z", pen.across(light(steel, 0.2), dark(steel, 0.4)))
    pen.rect(780, -590, 1080, -556, dark(steel, 0.3), 8)
    for y in range(-380, 900, 160):
        pen.line(f"M{num(900 - (y + 560) * 0.09)} {y}L{num(950 + (y + 560) * 0.1)} {y + 130}", dark(steel, 0.2), 9)
    with pen.at(330, -800):
        pen.line("M-20 -30L20 90", "#3a4050", 10)
        pen.rect(-100, 90, 140, 280, pen.down("#f07a5c", "#d8402f", "#8a2430"), 34)
        pen.rect(-80, 120, 10, 200, pen.slant("#dff2fa", "#6f9cc0"), 12)
        pen.rect(30, 120, 120, 200, pen.slant("#dff2fa", "#6f9cc0"), 12)
        pen.rect(-80, 120, 120, 200, "#ffc46b", 12, 0.5, glow=True)


def _valley(s: Setting, rng: random.Random) -> list[Layer]:
    """The mountains as they are seen from half their height: peaks before the window, ridges with firs below it."""
    snow, green = country.snowy(s), {"": "#8fb45a"}.get(s.season, country.GREENS[s.season])
    pines = tuple(mix(tone, "#a8c8c8", 0.25) for tone in ("#4a8668", "#3f7a62", "#568f66"))
    steel, line = "#8f98a8", Pen()
    _cable(line, steel)
    cards = [(rocks.range_(s, 260, 1000, 92, "#8c9cc8", 0.6, "cable", 0.62, "#c9d9f0"), -13), (rocks.range_(s, 170, 720, 50, "#7a88b0", 0.46, "cable2", 0.28, "#c3d5e8"), -12),
             (terrain.hill(s, 110, 520, 4, 9, mix(green, "#7fae9c", 0.4), "cable", "#d4e6e0", "#5f9a78" if not snow else "#8ea6c4"), -8),
             (terrain.woodline(s, 70, 320, (9, 17), pines, 64, "cable", 1.0), -12.5), (terrain.mist_bank(s, 64, 260, 6, o=0.4), -7)]
    layers = [Layer(card.sketch, card.z, card.width, card.x, card.y + down, drift=card.drift) for card, down in cards]
    return [*layers, line.card(-12, 14, -9, 19, 46, drift=0.1)]


def _glazing(pen: Pen, a: float, b: float, top: float, count: int, steel: str) -> None:
    """A wall of a cabin from a to b, `top` high: a panel below, panes between posts, a strip above; the panes are open."""
    step = (b - a) / count
    panes = [(a + k * step + 7, a + (k + 1) * step - 7) for k in range(count)]
    holes = "".join(f"M{num(x0)} -104V-196Q{num(x0)} -208 {num(x0 + 12)} -208H{num(x1 - 12)}Q{num(x1)} -208 {num(x1)} -196V-104Q{num(x1)} -92 {num(x1 - 12)} -92H{num(x0 + 12)}"
                    f"Q{num(x0)} -92 {num(x0)} -104Z" for x0, x1 in panes)
    pen.path(f"M{num(a)} {num(-top)}H{num(b)}V20H{num(a)}Z{holes}", pen.down("#e8ecf2", "#f8fafc", "#d8dee8", "#b4bccb", "#98a2b4"))
    pen.line(holes, "#3a4050", 7)
    pen.line(holes, "#8f98a8", 2.4)
    for x0, x1 in panes:
        pen.path(f"M{num(x0 + (x1 - x0) * 0.2)} -94L{num(x0 + (x1 - x0) * 0.5)} -206h{num((x1 - x0) * 0.16)}L{num(x0 + (x1 - x0) * 0.4)} -94Z", "#ffffff", 0.13)
    pen.rect(a, -84, b, -74, pen.down("#f4f6fa", steel, dark(steel, 0.4)), 4)
    for x in range(int(a), int(b), 60):
        pen.disc(x + 20, -34, 2.6, "#7a8498")
    pen.rect(a, -18, b, 20, pen.down("#6a7488", "#4a5264"))


def cable_car(s: Setting) -> Scenery:
    """In the cabin of a cable car: glass all round, a bench, straps to hold on to, peaks and firs, the cabin that comes down."""
    rng = s.rng("cable car")
    red, steel, half, high, far = s.looks.colour("cabin", "gondola", default=rng.choice(("#d8402f", "#2f6fb0", "#e0982f"))), "#a8b0c0", 1.85, 2.5, 1.75
    back, bench, straps, floor, roof = Pen(), Pen(), Pen(), Pen(), Pen()
    _glazing(back, -186, 186, high * 100, 3, steel)
    back.rect(-186, -236, 186, -222, red)
    bench.shadow(0, 0, 170, 9)
    bench.rect(-150, -46, 150, -34, bench.down(light(red, 0.3), red, dark(red, 0.3)), 6)
    bench.rect(-146, -34, 146, -26, "#1f2430", o=0.4)
    for x in (-120, 0, 120):
        bench.rect(x - 5, -34, x + 5, 0, bench.across("#dfe4ec", "#76829c"))
    straps.rect(-180, -228, 180, -220, straps.down("#ffffff", "#98a2b4", "#5a6274"), 4)
    for x in (-130, -84, 84, 130):
        straps.line(f"M{x} -222v26", "#3a4050", 5)
        straps.line(f"M{x} -196l-11 20h22Z", red, 5)
    land, walls = Pen(), []
    land.rect(-30000, -30000, 30000, -200, land.down("#dfeaf0", "#b8d0c8", "#7fa87a", "#5f8f68") if not country.snowy(s) else "#e4eef8")
    for side in ("left", "right"):
        pen = Pen()
        a, b = (-1300, far * 100) if side == "left" else (-far * 100, 1300)
        _glazing(pen, a, b, high * 100, 11, steel)
        pen.rect(a, -236, b, -222, red)
        walls.append(pen.wall(side, -13, far, half, high))
    floor.rect(-185, -175, 185, 1300, floor.across("#4a5264", "#76809a", "#4a5264"))
    for x in range(-180, 185, 12):
        floor.line(f"M{x} -175V1300", "#3a4254", 2.4, 0.7)
    floor.oval(0, -60, 170, 150, floor.soft("#ffffff", 0.25))
    roof.rect(-185, -175, 185, 1300, roof.across("#b4bccb", "#eef1f6", "#b4bccb"))
    roof.oval(0, -20, 46, 34, "#fff6e4")
    roof.oval(0, -20, 46, 34, "#ffe6bc", 0.8, glow=True)
    cards = (*_valley(s, rng), back.card(-1.87, 1.87, -0.2, high, far + 0.02), bench.card(-1.7, 1.7, -0.1, 0.7, 1.35), straps.card(-1.84, 1.84, 1.6, 2.4, 1.0))
    return Scenery(cards, (land.floor(2, 300, 300, -15), floor.floor(-13, far, half), roof.floor(-13, far, half, high), *walls), country.northern(s), haze=0.02, spots=CLOSE)


def _weave(pen: Pen, a: int, b: int, top: int, straw: str) -> None:
    """Wickerwork from a to b: canes woven in and out, and a padded leather rim."""
    pen.rect(a, -top, b, 10, pen.down(dark(straw, 0.35), dark(straw, 0.55)))
    for row, y in enumerate(range(-top + 14, 8, 8)):
        over = "".join(f"M{x} {y}h17" for x in range(a + 24 * (row % 2) - 24, b, 48))
        under = "".join(f"M{x + 24} {y}h17" for x in range(a + 24 * (row % 2) - 24, b, 48))
        pen.line(under, dark(straw, 0.22), 6.6)
        pen.line(over, straw, 7)
        pen.line(over.replace(f" {y}h", f" {y - 2}h"), light(straw, 0.4), 2)
    pen.rect(a, -top, b, 10, pen.down("#1a1018/0.35", "#1a1018/0", "#1a1018/0.3"))
    pen.rect(a, -top - 9, b, -top + 11, pen.down("#d8925a", "#9a5630", "#5a2c18"), 9)
    pen.line("".join(f"M{x} {-top - 7}v16" for x in range(a, b, 30)), "#f0c088", 2, 0.7)


def _gore(u: float, wide: float, y: float, deep: float) -> tuple[float, float]:
    """Where the edge `u` (-1 to 1 round the near side) of a gore of the envelope is, at a level `wide` to each side."""
    return math.sin(u * math.pi / 2) * wide, y + deep * u * u


def _rigging(s: Setting, tones: tuple[str, str]) -> Layer:
    """Ropes from the rim to the ring, the burner with its flame, and the mouth of the envelope in bright gores."""
    pen = Pen()
    count = 12
    for k in range(count):
        a, b = -1 + 2 * k / count, -1 + 2 * (k + 1) / count
        tone = tones[k % 2]
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = _gore(a, 230, -370, 34), _gore(b, 230, -370, 34), _gore(b, 900, -1264, 260), _gore(a, 900, -1264, 260)
        pen.path(f"M{num(x0)} {num(y0)}L{num(x1)} {num(y1)}Q{num(x1 * 2.2)} {num(y1 - 270)} {num(x2)} {num(y2)}L{num(x3)} {num(y3)}Q{num(x0 * 2.2)} {num(y0 - 270)} {num(x0)} {num(y0)}Z",
                 pen.across(dark(tone, 0.12), light(tone, 0.15), dark(tone, 0.18)))
    pen.path("M-230 -336Q0 -400 230 -336Q0 -306 -230 -336Z", pen.down("#7a2a20", "#ffb45e"))
    pen.path("M-230 -336Q0 -400 230 -336Q0 -306 -230 -336Z", "#ff9a3c", 0.3, glow=True)
    pen.line("M-230 -336Q0 -304 230 -336", "#fff0d0", 9)
    for x, y in ((-168, -64), (-64, -64), (64, -64), (168, -64)):
        pen.line(f"M{x} {y}L{num(x * 0.36)} -226", "#5a4a3c", 5)
    for k in range(-3, 4):
        pen.line(f"M{k * 18} -230L{k * 72} {-336 + abs(k) * 3 + 10}", "#8a7a64", 2.6)
    pen.rect(-60, -236, 60, -222, pen.down("#dfe4ec", "#76829c", "#3a4254"), 6)
    for x in (-22, 22):
        pen.rect(x - 13, -264, x + 13, -226, pen.across("#f4f6fa", "#98a2b4", "#4a5264"), 5)
        pen.path(f"M{x - 11} -264Q{x - 22} -296 {x} -330Q{x + 22} -296 {x + 11} -264Z", pen.down("#ffe27a", "#ff9a3c"))
        pen.path(f"M{x - 5} -264Q{x - 9} -284 {x} -300Q{x + 9} -284 {x + 5} -264Z", "#fff6d0")
        pen.path(f"M{x - 11} -264Q{x - 22} -296 {x} -330Q{x + 22} -296 {x + 11} -264Z", "#ffb45e", 0.9, glow=True)
    pen.pool(0, -290, 260, 210, "#ffb45e", 0.7)
    return pen.card(-9.2, 9.2, 0.5, 13.2, 1.58)


def balloon(s: Setting) -> Scenery:
    """In the basket of a hot air balloon: wicker, ropes and burner, the coloured mouth above, clouds around and the land far below."""
    rng = s.rng("balloon")
    aloft = skies.aloft(s)
    tones = rng.choice((("#e8504a", "#f7c84a"), ("#3f7fd0", "#f4f0e4"), ("#8a5fc8", "#f28ab0"), ("#2f9a8a", "#f7d24a")))
    colour = s.looks.colour("balloon", default="")
    straw, half, far, rim = "#d0a062", 1.75, 1.6, 62
    far_off = [replace(layer, y=layer.y + 25) if layer.z == 500 else layer for layer in aloft.layers if layer.z > 20]
    land = tuple(replace(floor, height=-11.0) for floor in aloft.floors)
    back, goods, floor = Pen(), Pen(), Pen()
    _weave(back, -178, 178, rim, straw)
    goods.shadow(-128, 0, 34, 7)
    goods.rect(-152, -78, -106, 0, goods.across("#8fa0b0", "#f0f4f8", "#98a4b4", "#4a5464"), 16)
    goods.rect(-136, -92, -122, -76, "#c9a04a", 3)
    goods.rect(-152, -56, -106, -48, "#d8402f")
    goods.line("M90 -2a30 11 0 1 0 60 0a30 11 0 1 0 -60 0M96 -8a24 8 0 1 0 48 0", "#e0c48c", 8)
    for x in range(-175, 175, 25):
        floor.rect(x, -150, x + 25, 1300, rng.choice(("#b8854f", "#a87644", "#c4945c")))
        floor.line(f"M{x} -150V1300", "#6a4426", 2.4, 0.8)
    floor.oval(0, -40, 160, 150, floor.soft("#ffe2b0", 0.4))
    walls: list[Floor] = []
    for side in ("left", "right"):
        pen = Pen()
        a, b = (-1300, int(far * 100)) if side == "left" else (-int(far * 100), 1300)
        _weave(pen, a, b, rim, straw)
        walls.append(pen.wall(side, -13, far, half, rim / 100 + 0.1))
    cards = (*far_off, back.card(-1.78, 1.78, -0.1, 0.8, far), _rigging(s, (colour, "#f8f2e4") if colour else tones), goods.card(-1.7, 1.7, -0.1, 1.1, 1.0))
    return Scenery(cards, (*land, floor.floor(-13, far, half), *walls), country.northern(s), haze=0.012, spots=CLOSE)


PLACES = (
    Place(("cable car cabin", "inside a cable car", "cabin of a cable car", "gondola lift cabin"), cable_car, roofed=True,
          craft=("cable car", "cablecar", "cable-car", "aerial tramway", "cableway", "gondola lift", "ski gondola", "mountain gondola", "funicular"), outside="mountain"),
    Place(("balloon basket", "basket of a balloon", "basket of a hot air balloon", "hot air balloon basket", "balloon ride", "balloon flight", "balloon's basket", "hot air balloon's basket",
           "hot-air balloon's basket"), balloon,
          craft=("hot air balloon", "hot-air balloon", "balloon", "air balloon"), outside="high above the land"),
)

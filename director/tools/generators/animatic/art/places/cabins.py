"""Inside what carries people on land and in the air: the cabin of an aeroplane, a car seen through its near side."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import country, facades, shell
from director.tools.generators.animatic.art.places.castle import hills
from director.tools.generators.animatic.art.places.pen import Pen

AISLE = ((0.0, 0.0), (-0.7, 0.2), (0.75, 0.25), (-1.1, 0.6), (1.15, 0.65))


def _portholes(pen: Pen, s: Setting, rng: random.Random, a: int, b: int) -> None:
    """A row of rounded windows with clouds outside, blinds, and lockers over them."""
    for x in range(a, b, 108):
        pen.rect(x - 36, -198, x + 36, -102, pen.slant("#ffffff", "#e4e8ee", "#aeb6c4"), 34)
        pen.rect(x - 27, -189, x + 27, -111, pen.down("#0b1238", "#1a2a66", "#3d4f96") if s.dark else pen.down("#3f93e0", "#8cc8f2", "#e4f4fb"), 27)
        if s.dark:
            for _ in range(7):
                pen.disc(x + rng.uniform(-20, 20), -rng.uniform(124, 180), rng.uniform(0.8, 1.6), "#ffffff", 0.9)
        for _ in range(4):
            pen.oval(x + rng.uniform(-12, 12), -rng.uniform(113, 128), rng.uniform(9, 14), rng.uniform(6, 10), "#5f74ac" if s.dark else "#ffffff", 0.92)
        if rng.random() < 0.4:
            pen.path(f"M{x - 27} -162V-162a27 27 0 0 1 54 0v10h-54Z", "#eef0f4")
            pen.line(f"M{x - 26} -152h52", "#a4acbc", 2)
        pen.path(f"M{x - 20} -128L{x + 4} -182h10L{x - 8} -120Z", "#ffffff", 0.22)
    pen.rect(a - 80, -92, b + 80, -84, pen.down("#ffffff", "#aeb6c4"))
    pen.rect(a - 80, -212, b + 80, -206, "#8f98ac", o=0.5)


def _lockers(pen: Pen, a: int, b: int) -> None:
    """The wall above the windows: curved lockers with handles and a line of light below them."""
    pen.rect(a, -290, b, -212, pen.down("#c8ceda", "#ffffff", "#f2f4f8", "#b4bccb"))
    for x in range(a, b, 160):
        pen.line(f"M{x} -286V-216", "#98a2b6", 2.4, 0.8)
        pen.rect(x + 62, -232, x + 98, -224, pen.down("#8f98ac", "#dfe4ec"), 4)
    pen.rect(a, -212, b, -206, "#fff2d8")
    pen.rect(a, -214, b, -204, "#ffe2b0", o=0.9, glow=True)


def _seats(s: Setting, z: float, colour: str, rng: random.Random) -> Layer:
    """Two pairs of seats beside the aisle, seen from the front: cushions, wings, white cloths, belts."""
    pen = Pen()
    for sx in (-1, 1):
        pen.shadow(sx * 112, 2, 78, 8)
        pen.rect(sx * 46, -14, sx * 176, 0, pen.down("#5a6274", "#2a2f3c"))
        for x in (sx * 80, sx * 143):
            pen.path(f"M{x - 29} -30V-104Q{x - 31} -128 {x - 20} -134H{x + 20}Q{x + 31} -128 {x + 29} -104V-30Z", pen.across(dark(colour, 0.3), light(colour, 0.12), colour, dark(colour, 0.35)))
            pen.rect(x - 22, -138, x + 22, -108, pen.down("#ffffff", "#f0f2f6", "#c4cbd8"), 9)
            pen.line(f"M{x - 16} -94H{x + 16}M{x - 17} -74H{x + 17}", dark(colour, 0.35), 2, 0.6)
            pen.path(f"M{x - 30} -14V-44Q{x - 28} -54 {x} -55Q{x + 28} -54 {x + 30} -44V-14Z", pen.down(light(colour, 0.35), colour, dark(colour, 0.4)))
            pen.line(f"M{x - 24} -54Q{x} -44 {x + 22} -55", "#d8dce6", 4)
            pen.rect(x - 5, -53, x + 5, -45, pen.slant("#ffffff", "#8f98ac"), 2)
        for arm in (48, 111.5, 175):
            pen.rect(sx * arm - 5, -72, sx * arm + 5, -16, pen.across("#8a93a6", "#4a5264"), 4)
            pen.rect(sx * arm - 7, -78, sx * arm + 7, -68, pen.down("#f0f2f6", "#a4acbc"), 5)
    return pen.card(-1.86, 1.86, -0.1, 1.5, z)


def plane(s: Setting) -> Scenery:
    """The cabin of an airliner: seats on both sides of the aisle, round windows on clouds, lockers, a galley with a curtain."""
    rng = s.rng("plane")
    seat = s.looks.colour("seat", "seats", default=rng.choice(("#2f5fa8", "#1f7f8a", "#5a4a9a", "#a83a4a")))
    plan = shell.Shell("#e8ecf2", "#3f4a6a", "#f6f8fb", "#f4f6fa", "plain", "carpet", half=1.9, high=2.5, far=8.4)

    def side(pen: Pen, a: int, b: int) -> None:
        pen.rect(a, -250, b, -60, pen.down("#dfe4ec", "#f8fafc", "#eceff5", "#d0d7e4"))
        _portholes(pen, s, rng, a + 60, b)
        _lockers(pen, a, b)
        pen.rect(a, -60, b, 0, pen.down("#b4bccc", "#8791a6"))

    def on_back(pen: Pen) -> None:
        pen.rect(-190, -250, 190, 20, pen.down("#e4e8f0", "#d0d7e4", "#a8b2c6"))
        pen.rect(-62, -208, 62, 4, pen.across("#8f98ac", "#c4cbd8", "#8f98ac"), 6)
        for k in range(7):
            pen.rect(-56 + k * 16, -202, -40 + k * 16, 0, pen.across(dark(seat, 0.4), light(seat, 0.15), dark(seat, 0.3)))
        for x in (-150, 84):
            pen.rect(x, -200, x + 66, -40, pen.slant("#f6f8fb", "#c0c8d6"), 5)
            pen.line(f"M{x} -146h66M{x} -94h66M{x + 33} -200v160", "#8f98ac", 2.4)
        pen.rect(-34, -238, 34, -216, "#103a2a", 4)
        pen.rect(-34, -238, 34, -216, "#3fe08a", 4, 0.75, glow=True)
        pen.path("M-14 -227h18v-7l12 10l-12 10v-7h-18Z", "#eafff2")

    def on_floor(pen: Pen) -> None:
        pen.rect(-46, -840, 46, 1300, pen.across(dark(seat, 0.45), dark(seat, 0.15), dark(seat, 0.45)))
        for x in (-44, 44):
            pen.line(f"M{x} -840V1300", "#ffe2a8", 3)
            for y in range(-830, 1300, 60):
                pen.disc(x, y, 4, "#ffd98a", 0.9, glow=True)

    def on_ceiling(pen: Pen) -> None:
        pen.rect(-60, -840, 60, 1300, pen.across("#d8dfea", "#ffffff", "#d8dfea"))
        pen.rect(-22, -840, 22, 1300, "#fff8ea", o=0.9)
        pen.rect(-18, -840, 18, 1300, "#fff0d0", o=0.35, glow=True)
        for y in range(-800, 1300, 110):
            for x in (-110, 110):
                pen.disc(x, y, 7, "#5a6274")
                pen.disc(x, y, 4, "#fff4d8", 0.8, glow=True)

    back, floors = shell.room(plan, rng, on_back, lambda pen: side(pen, -1300, 840), lambda pen: side(pen, -840, 1300), on_floor, on_ceiling)
    rows = [_seats(s, z, seat, rng) for z in (6.9, 5.7, 4.5, 3.3, 2.1, 0.95)]
    return Scenery((back, *rows), floors, sky="none", light="indoor", haze=0.012, spots=AISLE)


WINDOWS = "M-196 -104L-166 -182Q-160 -190 -148 -190H-34Q-26 -190 -26 -182V-104Q-26 -98 -34 -98H-190Q-198 -98 -196 -104Z" \
          "M-6 -182Q-6 -190 2 -190H112Q126 -190 134 -180L186 -104Q190 -98 180 -98H2Q-6 -98 -6 -104Z"
"""The far side windows of a car, of the rear and the front door, in centimetres."""


def _street(s: Setting, rng: random.Random) -> list[Layer]:
    """What passes outside: hills or houses, the pavement with lamps and trees, faster the nearer."""
    town, kerb, road = Pen(), Pen(), Pen()
    rural = s.looks.has("country", "countryside", "desert", "mountain", "mountains", "forest", "highway", "motorway", "village")
    at = -3000.0
    while at < 9000:
        wide = rng.uniform(560, 980)
        if not rural:
            facades.house(town, at, wide, rng.randint(1, 3), rng)
        elif rng.random() < 0.75:
            facades.tree(town, at + wide / 2, rng.uniform(420, 720), rng, rng.choice(("#5fa84f", "#6fb05a", "#4f9a58")), s.season)
        at += wide + 6
    for k in range(-4, 14):
        if rural:
            kerb.rect(k * 620 - 8, -100, k * 620 + 8, 10, kerb.across("#c99a6a", "#7a5438"), 3)
        elif k % 2:
            facades.lamp(kerb, k * 620, 470)
        else:
            facades.tree(kerb, k * 620, 430, rng, "#5fa84f", s.season)
    if rural:
        for y in (-86, -48):
            kerb.rect(-3000, y, 9000, y + 9, kerb.down("#c99a6a", "#8a5f3c"))
    ground = "#8fae68" if rural else "#9a94a0"
    road.rect(-9000, -10, 9000, 900, road.down(light(ground, 0.1), ground, "#5a5866", "#4a4856"))
    return [hills(rng, 260, 520, 36, "#9ab4c4", -30), hills(rng, 130, 300, 11, "#8fb48a", -30, 3), town.card(-30, 90, -1, 13, 13, drift=-2.6),
            road.card(-90, 90, -9, 0.1, 12.5), kerb.card(-30, 90, -0.2, 5.2, 7.5, drift=-4.2)]


def _far_side(s: Setting, paint: str, cloth: str) -> Layer:
    """The far side of the cabin: pillars, doors with handles and speakers, window frames, the sky in the glass."""
    pen = Pen()
    pen.path(f"M-1400 -1600H1400V120H-1400Z{WINDOWS}", pen.down("#d8d0c4", "#d8d0c4", "#cbc2b6", "#a89e94"))
    pen.path("M-1400 -214H1400V-206H-1400Z", "#8a8078", 0.5)
    for grow, tone in ((15, dark(cloth, 0.55)), (9, "#2a2832"), (3, "#5a5866")):
        pen.line(WINDOWS, tone, grow)
    pen.rect(-26, -206, -6, -90, pen.across(dark(cloth, 0.45), "#4a4652", dark(cloth, 0.55)))
    pen.line("M-16 -196L-16 -96", "#8a8690", 3, 0.7)
    for a, b in ((-250, -20), (-12, 214)):
        pen.rect(a, -90, b, 30, pen.down(light(cloth, 0.16), cloth, dark(cloth, 0.4)), 12)
        pen.rect(a + 14, -76, b - 14, -50, pen.down(dark(cloth, 0.3), light(cloth, 0.1)), 10)
        pen.rect(a + 90, -70, a + 140, -60, pen.down("#ffffff", "#8f96a4"), 5)
        pen.disc(b - 44, -18, 24, pen.ball("#5a5866", "#2a2832"))
        pen.line(f"M{b - 62} -18h36M{b - 60} -26h32M{b - 60} -10h32", "#7a7886", 1.6)
    pen.rect(-1400, -98, 1400, -90, pen.down(light(paint, 0.35), paint, dark(paint, 0.4)))
    for x, y in ((-150, -120), (40, -110)):
        pen.path(f"M{x} {y}L{x + 40} -186h26L{x + 20} {y}Z", "#ffffff", 0.12)
    return pen.card(-14, 14, -1.2, 16, 0.95)


def _car_seats(cloth: str) -> Layer:
    """The rear bench and a front seat in profile, facing the way of travel."""
    pen = Pen()
    for x, grow in ((-186, 1.1), (-62, 1.0)):
        with pen.at(x, 0, grow):
            pen.path("M-30 10Q-46 -70 -54 -118Q-56 -140 -36 -140Q-18 -140 -12 -118L14 -40H70Q84 -38 84 -22V10Z",
                     pen.across(dark(cloth, 0.4), light(cloth, 0.18), cloth, dark(cloth, 0.25)))
            pen.line("M-40 -120L-14 -34H70", light(cloth, 0.45), 3, 0.6)
            pen.line("M-44 -140v-16", "#b4b8c4", 5)
            pen.rect(-66, -180, -26, -144, pen.across(dark(cloth, 0.25), light(cloth, 0.25), dark(cloth, 0.3)), 13)
    return pen.card(-2.6, 0.5, -0.1, 2.1, 0.62)


def _wheel(s: Setting, paint: str) -> Layer:
    """The dashboard at the right with its glow, the steering wheel on its column, the mirror under the roof."""
    pen = Pen()
    pen.path("M150 20V-60Q152 -112 196 -116L420 -128V20Z", pen.across("#4a4856", "#34323e", "#24222c"))
    pen.path("M150 -66Q156 -116 198 -118L420 -130V-118L206 -106Q170 -102 162 -60Z", pen.down("#7a7886", "#3a3844"))
    pen.rect(168, -98, 196, -76, pen.slant("#103048", "#06121e"), 6)
    pen.rect(168, -98, 196, -76, "#5fd8ff", 6, 0.7, glow=True)
    pen.pool(170, -88, 70, 50, "#6fdcff", 0.5)
    for k in range(3):
        pen.disc(176 + k * 16, -52, 5, ("#ffb83a", "#ff5a4a", "#6affb0")[k])
        pen.disc(176 + k * 16, -52, 5, ("#ffb83a", "#ff5a4a", "#6affb0")[k], 0.8, glow=True)
    pen.line("M160 -50L116 -84", "#2a2832", 15)
    with pen.at(108, -92, turn=-22):
        pen.oval(0, 0, 15, 42, "#00000000")
        for wide, tone in ((13, "#1f1d26"), (8, "#4a4856"), (2.4, "#8a8896")):
            pen.line("M-14 0a14 42 0 1 0 28 0a14 42 0 1 0 -28 0", tone, wide)
        pen.line("M-12 6H12M0 -38V38", "#34323e", 6)
        pen.disc(0, 0, 9, pen.ball(light(paint, 0.3), dark(paint, 0.3)))
    pen.line("M196 -206V-196", "#3a3844", 6)
    pen.rect(166, -200, 214, -180, pen.slant("#5a5866", "#24222c"), 8)
    pen.rect(170, -197, 210, -184, pen.slant("#cfe6f2", "#6f8fb0"), 6)
    pen.line("M192 -180v16", "#e8d4a8", 2)
    pen.disc(192, -156, 8, pen.ball("#ffc46b", "#e0562f"))
    return pen.card(0.7, 4.2, -0.2, 2.1, 0.5)


def car(s: Setting) -> Scenery:
    """Inside a car, a taxi or a van, seen from its near side: the seats, the wheel, the far windows and the street that passes."""
    rng = s.rng("car")
    taxi = s.looks.has("taxi", "cab")
    paint = s.looks.colour("car", "taxi", "cab", "van", default="#f2c02f" if taxi else rng.choice(("#c8402f", "#2f6fa8", "#3f8f6a", "#8a94a8")))
    cloth = s.looks.colour("seat", "seats", default="#4a4652" if taxi else rng.choice(("#8a6a4c", "#5a6a80", "#6a5a6e")))
    floor, roof = Pen(), Pen()
    floor.rect(-1400, -100, 1400, 1300, floor.down("#2a2832", "#3a3844", "#24222c"))
    roof.rect(-1400, -100, 1400, 1300, roof.down("#b4aca0", "#d8d0c4"))
    roof.rect(-46, -60, 46, 0, "#fff6e4", 12)
    roof.rect(-46, -60, 46, 0, "#ffe2b0", 12, 0.5, glow=True)
    cards = (*_street(s, rng), _far_side(s, paint, cloth), _car_seats(cloth), _wheel(s, paint))
    return Scenery(cards, (floor.floor(-13, 1.0, 14), roof.floor(-13, 1.0, 14, 2.14)), country.northern(s), haze=0.02,
                   spots=((0.0, 0.0), (-0.55, 0.1), (0.55, 0.1), (-1.1, 0.2), (1.1, 0.2)))


PLACES = (
    Place(("aeroplane cabin", "airplane cabin", "plane cabin", "aircraft cabin", "cabin of a plane", "cabin of an aeroplane", "cabin of an airplane", "inside a plane",
           "inside an aeroplane", "inside an airplane", "airplane interior", "aeroplane interior"), plane, indoors=True,
          craft=("plane", "aeroplane", "airplane", "passenger plane", "jet", "private jet", "jumbo jet", "airliner", "aircraft", "flight", "night flight"), outside="sky"),
    Place(("car interior", "inside a car", "inside the car", "inside a taxi", "taxi interior", "back seat", "backseat", "front seat", "passenger seat", "driver's seat"), car,
          roofed=True, tight=True,
          craft=("car", "taxi", "cab", "van", "minivan", "camper van", "campervan", "camper", "limousine", "limo", "jeep", "suv", "police car", "pickup truck", "truck", "lorry",
                 "ambulance", "station wagon", "sports car", "race car", "old car", "family car"), outside="highway"),
)

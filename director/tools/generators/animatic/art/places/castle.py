"""Days of old: a castle on its hill and its throne room."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import facades, shell
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.planets import blob


def hills(rng: random.Random, z: float, half: float, tall: float, colour: str, bottom: float = -20.0, trees: int = 0) -> Layer:
    """A line of rolling hills with a few round trees, reaching far down."""
    pen = Pen()
    h, steps = half * 100, 7
    ys = [rng.uniform(0.2, 1) * tall * 100 for _ in range(steps + 1)]
    d = f"M{num(-h)} {num(-ys[0])}"
    for k in range(steps):
        x0, x1 = -h + 2 * h * k / steps, -h + 2 * h * (k + 1) / steps
        d += f"C{num(x0 + (x1 - x0) * 0.5)} {num(-ys[k])} {num(x0 + (x1 - x0) * 0.5)} {num(-ys[k + 1])} {num(x1)} {num(-ys[k + 1])}"
        for _ in range(trees):
            u = rng.random()
            y = -(ys[k] + (ys[k + 1] - ys[k]) * (u * u * (3 - 2 * u)))
            with pen.at(x0 + (x1 - x0) * u, y + tall * 6, z / 60 * rng.uniform(0.8, 1.4)):
                facades.tree(pen, 0, 430, rng, dark(colour, 0.15))
    pen.path(d + f"V{num(-bottom * 100)}H{num(-h)}Z", pen.down(light(colour, 0.3), colour, dark(colour, 0.25), dark(colour, 0.4)))
    for k in range(steps - 1):
        x = -h + 2 * h * (k + 0.6) / steps
        pen.path(
            f"M{num(x)} {num(-ys[k + 1] * 0.7)}q{num(h * 0.12)} {num(-tall * 16)} {num(h * 0.3)} {num(tall * 20)}q{num(-h * 0.16)} "
            f"{num(-tall * 8)} {num(-h * 0.3)} {num(-tall * 20)}Z",
            light(colour, 0.35),
            0.4,
        )
    return pen.card(-half, half, bottom, tall * 1.2 + (z / 60 * 6 if trees else 0), z)


def meadow(rng: random.Random, grass: str, path: str = "", flowers: bool = True, far: float = 60.0) -> Floor:
    """Grass in perspective with tufts, flowers and a path that winds to the middle."""
    pen = Pen()
    half = 80
    pen.rect(-half * 100, -far * 100, half * 100, 2400, pen.down(dark(grass, 0.1), grass, light(grass, 0.12), grass))
    for _ in range(60):
        y = -(rng.random() ** 1.6) * far * 90 + 500
        pen.oval(
            rng.uniform(-1, 1) * (900 - y),
            y,
            rng.uniform(80, 420),
            rng.uniform(30, 130),
            rng.choice((light(grass, 0.25), dark(grass, 0.2))),
            0.2,
        )
    if path:
        d = (
            "M-190 2400C-210 900 -170 300 -150 0C-130 -500 -420 -900 -300 -1500C-180 -2200 160 -2600 60 -3400L-40 -6000H40L180 -3400C320 "
            "-2600 80 -2100 -20 -1500C-120 -900 190 -500 170 0C170 300 210 900 190 2400Z"
        )
        pen.path(d, dark(path, 0.2))
        pen.path(d.replace("-190 2400", "-172 2400").replace("190 2400", "172 2400"), pen.down(path, light(path, 0.2)), 0.85)
        for _ in range(60):
            pen.oval(
                rng.uniform(-140, 140),
                rng.uniform(-480, 900),
                rng.uniform(5, 20),
                rng.uniform(4, 13),
                rng.choice((light(path, 0.4), dark(path, 0.25))),
                0.55,
            )
    for _ in range(190):
        x, y = rng.uniform(-1400, 1400), rng.uniform(-2600, 600)
        if path and abs(x) < 230 and y > -700:
            continue
        if flowers and rng.random() < 0.35:
            pen.oval(x, y, 7, 9, rng.choice(("#ffffff", "#ffd24d", "#ff8aa8", "#c9a8ff")), 0.9)
        else:
            pen.line(f"M{num(x - 9)} {num(y)}l4 -26l5 24l5 -30l3 30", dark(grass, 0.25), 4, 0.5)
    return pen.floor(-24, far, half)


def _tower(pen: Pen, x: float, wide: float, tall: float, stone: str, roof: str, rng: random.Random, base: float = 0) -> None:
    """A round tower with a pointed roof, slits that shine, a flag."""
    pen.rect(
        x - wide / 2, -base - tall, x + wide / 2, -base + 200, pen.across(light(stone, 0.35), stone, dark(stone, 0.2), dark(stone, 0.45))
    )
    for _ in range(int(tall * wide / 26000)):
        bx, by = x + rng.uniform(-0.42, 0.3) * wide, -base - rng.uniform(0.05, 0.9) * tall
        pen.rect(bx, by, bx + wide * 0.12, by + wide * 0.05, rng.choice((dark(stone, 0.25), light(stone, 0.3))), wide * 0.012, 0.55)
    pen.rect(
        x - wide * 0.6,
        -base - tall - wide * 0.1,
        x + wide * 0.6,
        -base - tall + wide * 0.14,
        pen.across(light(stone, 0.45), stone, dark(stone, 0.4)),
        4,
    )
    for k in range(5):
        bx = x - wide * 0.58 + k * wide * 0.255
        pen.rect(
            bx, -base - tall - wide * 0.26, bx + wide * 0.15, -base - tall - wide * 0.08, pen.across(light(stone, 0.4), dark(stone, 0.25))
        )
    peak = -base - tall - wide * 1.5
    pen.path(
        f"M{num(x - wide * 0.52)} {num(-base - tall - wide * 0.1)}Q{num(x - wide * 0.14)} {num(-base - tall - wide * 0.6)} {num(x)} "
        f"{num(peak)}Q{num(x + wide * 0.14)} {num(-base - tall - wide * 0.6)} "
        f"{num(x + wide * 0.52)} {num(-base - tall - wide * 0.1)}Z",
        pen.across(light(roof, 0.35), roof, dark(roof, 0.45)),
    )
    pen.line(f"M{num(x)} {num(peak + 6)}V{num(peak - wide * 0.5)}", "#5a4a4a", wide * 0.03)
    pen.path(
        f"M{num(x)} {num(peak - wide * 0.5)}q{num(wide * 0.25)} {num(wide * 0.1)} {num(wide * 0.5)} "
        f"{num(wide * 0.06)}q{num(-wide * 0.1)} {num(wide * 0.1)} 0 {num(wide * 0.2)}q{num(-wide * 0.3)} "
        f"{num(wide * 0.04)} {num(-wide * 0.5)} {num(-wide * 0.04)}Z",
        "#e8504a",
    )
    for k in range(max(1, int(tall / wide / 1.1))):
        wx, wy, w = x + (0.08 if k % 2 else -0.16) * wide, -base - tall * 0.86 + k * wide * 0.95, wide * 0.11
        pen.path(
            f"M{num(wx - w)} {num(wy + w * 3)}V{num(wy)}A{num(w)} {num(w)} 0 0 1 {num(wx + w)} {num(wy)}V{num(wy + w * 3)}Z", "#3a3048"
        )
        pen.path(
            f"M{num(wx - w)} {num(wy + w * 3)}V{num(wy)}A{num(w)} {num(w)} 0 0 1 {num(wx + w)} {num(wy)}V{num(wy + w * 3)}Z",
            "#ffb45e",
            0.9,
            glow=True,
        )


def _castle(rng: random.Random, stone: str, roof: str, z: float) -> Layer:
    """The castle on its rock: keep, walls with battlements, gate."""
    pen = Pen()
    pen.path(blob(rng, 0, 700, 3300, 15, 0.1, 0.32), pen.down("#8f9a6a", "#6a7a55", "#4a5548"))
    for x, w, t, b in ((-520, 330, 1900, 300), (560, 300, 1600, 260), (30, 470, 2300, 340)):
        _tower(pen, x, w, t, dark(stone, 0.06), roof, rng, b)
    pen.rect(-1250, -1080, 1250, 200, pen.down(light(stone, 0.25), stone, dark(stone, 0.3)))
    for x in range(-1250, 1250, 120):
        pen.rect(x, -1160, x + 66, -1070, pen.across(light(stone, 0.35), dark(stone, 0.15)))
    for _ in range(70):
        bx, by = rng.uniform(-1200, 1150), -rng.uniform(0, 1000)
        pen.rect(bx, by, bx + rng.uniform(40, 80), by + 26, rng.choice((dark(stone, 0.2), light(stone, 0.25))), 6, 0.5)
    for x, w, t in ((-1300, 420, 1500), (1300, 420, 1560), (-330, 290, 1330), (330, 290, 1330)):
        _tower(pen, x, w, t, stone, roof, rng)
    pen.path("M-170 200V-420A170 190 0 0 1 170 -420V200Z", pen.slant(light(stone, 0.4), dark(stone, 0.4)))
    pen.path("M-135 200V-420A135 155 0 0 1 135 -420V200Z", pen.down("#3a2a2a", "#6a4630"))
    pen.path("M-135 200V-420A135 155 0 0 1 135 -420V200Z", pen.down("#ff9a4a/0.2", "#ffb45e/0.6"), glow=True)
    pen.line("M-90 180V-520M-45 180V-560M0 180V-572M45 180V-560M90 180V-520M-130 -300H130M-130 -100H130", "#2a2028", 12, 0.8)
    pen.path("M-3300 400C-1800 -60 -1200 60 -400 150H400C1200 60 1900 -80 3300 400V1600H-3300Z", pen.down("#a8b870", "#7f9a5a", "#56754a"))
    pen.path("M-120 190C-60 500 300 700 120 1600H520C640 700 160 500 120 190Z", "#d9c49a", 0.9)
    return pen.card(-33, 33, -16, 34, z)


def _outside(setting: Setting) -> Scenery:
    rng = setting.rng("castle")
    stone = setting.looks.colour("castle", "wall", "", default=rng.choice(("#c9bcae", "#b8b4c4", "#d0b89a")))
    roof = setting.looks.colour("roof", "tower", default=rng.choice(("#4a6fa8", "#b8504a", "#6a5aa8")))
    front = Pen()
    for x in (-430, 460):
        for _ in range(9):
            front.path(
                blob(rng, x + rng.uniform(-110, 110), -rng.uniform(10, 70), rng.uniform(34, 60), 9, 0.2),
                front.ball("#8fc46a", "#5a9a4f", "#2f5f3f"),
            )
        for _ in range(14):
            front.disc(x + rng.uniform(-130, 130), -rng.uniform(20, 100), 8, rng.choice(("#ff8aa8", "#ffffff", "#ffd24d")))
    trees = Pen()
    for x, t in ((-1250, 700), (-950, 560), (1020, 620), (1330, 760), (-1560, 620), (1640, 600)):
        facades.tree(trees, x, t, rng, rng.choice(("#5f9a4f", "#7aa84a")))
    layers = (
        hills(rng, 260, 380, 60, "#a8b8d4", -30),
        hills(rng, 150, 230, 26, "#94b8a4", -30, 2),
        _castle_at(rng, stone, roof),
        hills(rng, 60.5, 120, 3.0, "#8fb86a", -20, 1),
        trees.card(-20, 20, -0.3, 9, 14),
        front.card(-6.5, 6.5, -0.3, 1.9, -1.3),
    )
    return Scenery(layers, (meadow(rng, "#86b85a", "#dcc49a"),), haze=0.035)


def _castle_at(rng: random.Random, stone: str, roof: str) -> Layer:
    layer = _castle(rng, stone, roof, 105)
    return Layer(layer.sketch, 105, layer.width * 0.9, rng.choice((-23.0, 23.0)), layer.y * 0.9 + 2.5)


def _pillar(pen: Pen, x: float, wide: float, tall: float, stone: str) -> None:
    """A column with base and capital."""
    pen.rect(x - wide / 2, -tall, x + wide / 2, 0, pen.across(light(stone, 0.4), stone, dark(stone, 0.25), dark(stone, 0.5)))
    for k in (-0.28, 0.0, 0.26):
        pen.rect(x + k * wide, -tall, x + k * wide + wide * 0.06, 0, dark(stone, 0.35), o=0.4)
    for y, h, grow in ((0, 40, 1.4), (40, 16, 1.24), (tall - 46, 46, 1.42), (tall - 62, 16, 1.22)):
        pen.rect(x - wide * grow / 2, -y - h, x + wide * grow / 2, -y, pen.across(light(stone, 0.5), stone, dark(stone, 0.45)), 4)


def torch(pen: Pen, x: float, y: float) -> None:
    """A wall torch with its flame on height y."""
    pen.poly([(x - 9, -y), (x + 9, -y), (x + 4, -y + 46), (x - 4, -y + 46)], pen.across("#8a6a4a", "#3f2a20"))
    for w, h, tone in ((14, 44, "#ff6a2a"), (10, 32, "#ffa83a"), (5, 18, "#fff0a8")):
        d = (
            f"M{num(x - w)} {num(-y)}Q{num(x - w)} {num(-y - h * 0.5)} {num(x)} {num(-y - h)}Q{num(x + w)} {num(-y - h * 0.5)} "
            f"{num(x + w)} {num(-y)}Z"
        )
        pen.path(d, tone)
        pen.path(d, tone, 0.6, glow=True)
    pen.pool(x, -y - 14, 170, 170, "#ff8a3a", 0.7)


def _hall(setting: Setting) -> Scenery:
    rng = setting.rng("hall")
    stone, cloth = "#a89cb0", setting.looks.colour("carpet", "banner", default=rng.choice(("#b8343f", "#3f4fa8", "#6a3f9a")))
    plan = shell.Shell(
        stone,
        "#9a90a4",
        "#8a7f94",
        "#6f6478",
        "stone",
        "stone",
        "#5a4436",
        half=5.0,
        high=5.6,
        far=8.0,
        near=-14,
        holes=((-330, 190, -200, 460), (200, 190, 330, 460)),
        arched=True,
    )

    def on_back(pen: Pen) -> None:
        pen.path("M-110 0V-330Q0 -430 110 -330V0Z", pen.down(light(cloth, 0.2), cloth, dark(cloth, 0.4)))
        pen.path("M-96 0V-324Q0 -414 96 -324V0Z", pen.down(cloth, dark(cloth, 0.35)))
        pen.path("M0 -350l16 34h36l-28 24l10 38l-34 -22l-34 22l10 -38l-28 -24h36Z", "#f2c45a")
        for x in (-420, 420):
            torch(pen, x, 210)

    def banners(pen: Pen) -> None:
        for x in range(-1400, 1401, 330):
            pen.path(f"M{x - 52} -470H{x + 52}V-200L{x} -150L{x - 52} -200Z", pen.across(light(cloth, 0.25), cloth, dark(cloth, 0.3)))
            pen.disc(x, -340, 30, "#f2c45a")
            pen.rect(x - 64, -482, x + 64, -468, "#c99a4a", 4)
            torch(pen, x + 165, 210)

    def on_floor(pen: Pen) -> None:
        pen.rect(-120, -800, 120, 1400, pen.across(dark(cloth, 0.25), cloth, light(cloth, 0.1), cloth, dark(cloth, 0.25)))
        for x in (-112, 104):
            pen.rect(x, -800, x + 8, 1400, "#f2c45a")

    back, floors = shell.room(plan, rng, on_back, banners, banners, on_floor)
    throne = Pen()
    for k, w in enumerate((230, 190, 150)):
        throne.rect(-w, -18 * (k + 1), w, -18 * k, throne.down("#d4cadc", "#8a7f98"), 2)
    throne.path("M-62 -54V-250Q-62 -300 -40 -262L0 -316L40 -262Q62 -300 62 -250V-54Z", throne.across("#ffe2a0", "#d9a040", "#8a5a24"))
    throne.path("M-44 -60V-226Q0 -282 44 -226V-60Z", throne.down(light(cloth, 0.2), dark(cloth, 0.2)))
    throne.rect(-74, -120, 74, -96, throne.down("#ffe2a0", "#a87430"), 8)
    throne.rect(-60, -98, 60, -54, throne.down(light(cloth, 0.15), dark(cloth, 0.3)), 6)
    pillars = []
    for z in (5.4, 2.4, -1.0):
        pen = Pen()
        for x in (-330, 330):
            pen.shadow(x, 0, 70, 10)
            _pillar(pen, x, 62, 560, stone)
        pillars.append(pen.card(-4.2, 4.2, -0.12, 5.6, z))
    layers = (shell.outside(setting, plan, rng), back, throne.card(-2.6, 2.6, -0.05, 3.4, 6.6), *pillars)
    return Scenery(layers, floors, light="indoor", haze=0.03)


PLACES = (
    Place(
        (
            "castle",
            "castle bridge",
            "drawbridge",
            "palace",
            "fortress",
            "kingdom",
            "castle hill",
            "citadel",
            "fairy tale castle",
            "castle gate",
            "royal palace",
            "chateau",
        ),
        _outside,
    ),
    Place(
        (
            "throne room",
            "castle hall",
            "great hall",
            "knight's hall",
            "castle interior",
            "palace hall",
            "ballroom",
            "royal court",
            "banquet hall",
            "inside the castle",
            "temple interior",
        ),
        _hall,
        indoors=True,
    ),
)

"""Holy and restful places of other lands: a mosque's square, a pagoda court, a Greek temple on its hill, a hot spring in the snow."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import ancient, country, doorways, flora, frosts, rocks, skies, terrain, waters
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail


def _onion(pen: Pen, x: float, y: float, r: float, tone: str) -> None:
    """A dome on its drum, a crescent on top; `y` is where it rests."""
    pen.rect(x - r * 0.98, y - r * 0.5, x + r * 0.98, y, pen.across("#fff6e6", "#e8d8bc", "#b8a488"))
    for k in range(7):
        wx = x - r * 0.8 + k * r * 0.266
        pen.path(f"M{num(wx - r * 0.07)} {num(y - r * 0.08)}V{num(y - r * 0.3)}a{num(r * 0.07)} {num(r * 0.09)} 0 0 1 {num(r * 0.14)} 0V{num(y - r * 0.08)}Z", "#4a5a78")
        pen.path(f"M{num(wx - r * 0.07)} {num(y - r * 0.08)}V{num(y - r * 0.3)}a{num(r * 0.07)} {num(r * 0.09)} 0 0 1 {num(r * 0.14)} 0V{num(y - r * 0.08)}Z", "#ffc46b", 0.8, glow=True)
    b = y - r * 0.48
    pen.path(f"M{num(x - r)} {num(b)}C{num(x - r * 1.22)} {num(b - r * 0.7)} {num(x - r * 0.5)} {num(b - r * 1.05)} {num(x)} {num(b - r * 1.5)}C{num(x + r * 0.5)} {num(b - r * 1.05)} {num(x + r * 1.22)} {num(b - r * 0.7)} {num(x + r)} {num(b)}Z", pen.ball(light(tone, 0.55), tone, dark(tone, 0.45)))
    for u in (-0.55, -0.2, 0.2, 0.55):
        pen.line(f"M{num(x + u * r)} {num(b)}Q{num(x + u * r * 1.25)} {num(b - r * 0.8)} {num(x)} {num(b - r * 1.4)}", light(tone, 0.4), r * 0.016, 0.5)
    top = b - r * 1.5
    pen.line(f"M{num(x)} {num(top)}v{num(-r * 0.24)}", "#e8c060", r * 0.05)
    pen.path(f"M{num(x - r * 0.09)} {num(top - r * 0.28)}A{num(r * 0.11)} {num(r * 0.11)} 0 1 0 {num(x + r * 0.09)} {num(top - r * 0.28)}A{num(r * 0.1)} {num(r * 0.1)} 0 0 1 {num(x - r * 0.09)} {num(top - r * 0.28)}Z", "#f2d078")


def _minaret(pen: Pen, x: float, tall: float, tone: str) -> None:
    w = tall * 0.045
    pen.rect(x - w * 1.5, -tall * 0.3, x + w * 1.5, 6, pen.across("#fff4e2", "#e4d2b4", "#b09c80"))
    pen.rect(x - w, -tall * 0.9, x + w, -tall * 0.29, pen.across("#fff8ec", "#ecdcc2", "#b8a488"))
    for y in (0.52, 0.74, 0.9):
        pen.path(f"M{num(x - w)} {num(-tall * y + w * 1.6)}L{num(x - w * 2)} {num(-tall * y)}H{num(x + w * 2)}L{num(x + w)} {num(-tall * y + w * 1.6)}Z", pen.across("#fff4e2", "#d8c4a4", "#a89074"))
        pen.line("".join(f"M{num(x - w * 2 + k * w * 0.5)} {num(-tall * y)}v{num(-w * 0.9)}" for k in range(9)) + f"M{num(x - w * 2)} {num(-tall * y - w * 0.9)}H{num(x + w * 2)}", "#d8c4a4", w * 0.14)
        pen.pool(x, -tall * y - w, w * 5, w * 4, "#ffc46b", 0.5)
    pen.rect(x - w * 0.7, -tall * 0.985, x + w * 0.7, -tall * 0.9, pen.across("#fff8ec", "#e0ceb0"))
    pen.poly([(x - w * 0.95, -tall * 0.98), (x, -tall * 1.14), (x + w * 0.95, -tall * 0.98)], pen.across(light(tone, 0.4), tone, dark(tone, 0.35)))
    pen.line(f"M{num(x)} {num(-tall * 1.14)}v{num(-w * 1.3)}", "#e8c060", w * 0.22)


def mosque(s: Setting) -> Scenery:
    """A paved square with a fountain before a mosque: domes, slender minarets, an arcade, palms, tiles in blue."""
    rng, tone = s.rng("mosque"), s.looks.colour("dome", "domes", default="#3f9a9a")
    hall, court, near = Pen(), Pen(), Pen()
    for x, tall in ((-1180, 2000), (1180, 2000), (-1750, 1700), (1750, 1700)):
        _minaret(hall, x, tall, tone)
    hall.rect(-900, -720, 900, 10, hall.across("#fff4e0", "#ecdcc0", "#c4b090"))
    hall.rect(-920, -750, 920, -712, hall.down("#fffaf0", "#c8b494"))
    for x, r in ((-620, 190), (620, 190), (-300, 160), (300, 160)):
        _onion(hall, x, -746, r, tone)
    hall.rect(-360, -960, 360, -720, hall.across("#fff4e0", "#e4d2b4", "#b8a484"))
    _onion(hall, 0, -950, 330, tone)
    hall.rect(-230, -700, 230, 10, hall.across("#fffaf0", "#f0e2c8", "#ccb898"))
    hall.rect(-206, -676, 206, 4, mix(tone, "#2f5f9a", 0.5))
    for k in range(9):
        for j in range(11):
            x, y = -198 + k * 46, -664 + j * 60
            hall.path(f"M{x + 14} {y}l14 14l-14 14l-14 -14Z", ("#e8c86a", "#f4f0e0", light(tone, 0.4))[(k + j) % 3], 0.8)
    arch = "M-140 10V-330Q-140 -470 0 -560Q140 -470 140 -330V10Z"
    hall.path(arch, hall.down("#fff4e0", "#d8c4a0"))
    hall.path("M-112 10V-320Q-112 -436 0 -512Q112 -436 112 -320V10Z", hall.down("#2f3a58", "#4a4450"))
    hall.path("M-112 10V-320Q-112 -436 0 -512Q112 -436 112 -320V10Z", hall.down("#ffb45e/0.3", "#ffc46b/0.55"), glow=True)
    for side in (-1, 1):
        for k in range(4):
            x = side * (320 + k * 160)
            hall.path(f"M{x - 56} 10V-230Q{x - 56} -310 {x} -356Q{x + 56} -310 {x + 56} -230V10Z", hall.down("#d8c4a0", "#b8a080"))
            hall.path(f"M{x - 44} 10V-226Q{x - 44} -292 {x} -330Q{x + 44} -292 {x + 44} -226V10Z", hall.down("#3a4462", "#5a5058"))
            hall.path(f"M{x - 44} 10V-226Q{x - 44} -292 {x} -330Q{x + 44} -292 {x + 44} -226V10Z", "#ffb45e", 0.3, glow=True)
            hall.rect(x - 50, -560, x + 50, -430, mix(tone, "#2f5f9a", 0.5), 4)
            hall.path(f"M{x} -548l36 53l-36 53l-36 -53Z", "#e8c86a")
            hall.path(f"M{x} -528l22 33l-22 33l-22 -33Z", light(tone, 0.45))
    court.shadow(0, 4, 300, 24)
    court.poly([(-250, 8), (-250, -60), (-170, -84), (170, -84), (250, -60), (250, 8)], court.across("#fff6e6", "#e0d0b4", "#b09c80"))
    court.oval(0, -76, 190, 22, "#7fc4d8")
    court.path("M-16 -70V-150H16V-70Z", court.across("#fff6e6", "#c8b494"))
    court.oval(0, -152, 74, 15, court.across("#fff6e6", "#d8c8a8", "#a89478"))
    court.line("".join(f"M0 -170Q{dx} -250 {dx * 2.1:.0f} -86" for dx in (-62, -36, 36, 62)), "#e4f6fc", 6, 0.8)
    for x, tall, lean in ((-720, 640, 70), (780, 700, -90)):
        with court.at(x, 6):
            flora.palm(court, rng, tall, lean, rim_of(s))
    for x in (-340, 352):
        near.shadow(x, 0, 50, 7)
        flora.clump(near, rng, x, -96, 46, 44, "#5f9a50", 0.7)
        near.path(f"M{x - 34} -60H{x + 34}L{x + 24} 0H{x - 24}Z", near.across(light(tone, 0.3), tone, dark(tone, 0.35)))
    pen = Pen()
    stone = "#e0ceb0"
    pen.rect(-7800, -7800, 7800, 2400, pen.down(mix(stone, "#c8c0b8", 0.5), stone, light(stone, 0.06)))
    for y in range(-1500, 700, 120):
        for x in range(-1440, 1441, 120):
            if (x + y) // 120 % 2:
                pen.rect(x, y, x + 120, y + 120, "#d4bf9c", o=0.7)
            else:
                pen.path(f"M{x + 60} {y + 34}l26 26l-26 26l-26 -26Z", mix(tone, stone, 0.35), 0.8)
    pen.line("".join(f"M{x} -1500V700" for x in range(-1440, 1441, 120)) + "".join(f"M-1440 {y}H1440" for y in range(-1500, 701, 120)), "#b8a484", 3, 0.5)
    layers = (skies.mesas(s, 190, "#d8b8a0"), terrain.hill(s, 90, 390, 2.4, 2.6, "#d8bc90", "mq", "#ecdcc0"), hall.card(-19, 19, -0.2, 24, 35), court.card(-10.5, 11, -0.2, 7.6, 12), near.card(-4.4, 4.6, -0.1, 1.7, 2.6))
    return Scenery(layers, terrain.floors(pen), haze=0.03)


def _pagoda(pen: Pen, x: float, wide: float, floors: int, tone: str, roof: str) -> None:
    """A tower of roofs that turn up at their corners."""
    y = 0.0
    pen.rect(x - wide * 0.62, -34, x + wide * 0.62, 6, pen.across("#d8d4cc", "#b4aea6", "#86807c"), 3)
    y -= 34
    for k in range(floors):
        w = wide * (1 - 0.15 * k)
        h = wide * (0.42 if k == 0 else 0.26)
        pen.rect(x - w * 0.38, y - h, x + w * 0.38, y, pen.across("#f8f0e0", "#e8dcc4", "#bcaa90"))
        for u in (-0.38, -0.19, 0, 0.19, 0.38):
            pen.rect(x + w * u - w * 0.022, y - h, x + w * u + w * 0.022, y, pen.across(light(tone, 0.25), tone, dark(tone, 0.3)))
        for u in (-0.285, -0.095, 0.095, 0.285):
            tall = h * (0.8 if k == 0 else 0.62)
            pen.rect(x + w * (u - 0.055), y - tall, x + w * (u + 0.055), y - h * 0.06, "#5a3a30" if k == 0 and abs(u) < 0.1 else "#f4e4b8")
            pen.rect(x + w * (u - 0.055), y - tall, x + w * (u + 0.055), y - h * 0.06, pen.down("#ffd08a/0.6", "#ffb45e/0.4"), glow=True)
        y -= h
        r = wide * 0.17
        pen.path(f"M{num(x - w * 0.66)} {num(y - r * 0.1)}Q{num(x - w * 0.46)} {num(y + r * 0.22)} {num(x)} {num(y + r * 0.16)}T{num(x + w * 0.66)} {num(y - r * 0.1)}Q{num(x + w * 0.44)} {num(y - r * 0.2)} {num(x + w * 0.3)} {num(y - r)}H{num(x - w * 0.3)}Q{num(x - w * 0.44)} {num(y - r * 0.2)} {num(x - w * 0.66)} {num(y - r * 0.1)}Z", pen.down(light(roof, 0.3), roof, dark(roof, 0.35)))
        pen.line("".join(f"M{num(x + u * w * 0.3)} {num(y - r)}L{num(x + u * w * 0.5)} {num(y + r * 0.1)}" for u in (-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9)), dark(roof, 0.4), 3, 0.5)
        pen.line(f"M{num(x - w * 0.66)} {num(y - r * 0.1)}Q{num(x - w * 0.46)} {num(y + r * 0.22)} {num(x)} {num(y + r * 0.16)}T{num(x + w * 0.66)} {num(y - r * 0.1)}", light(tone, 0.3), 6)
        for side in (-1, 1):
            pen.line(f"M{num(x + side * w * 0.62)} {num(y)}v{num(r * 0.5)}", "#6a5a4a", 2)
            pen.oval(x + side * w * 0.62, y + r * 0.62, r * 0.1, r * 0.15, pen.ball("#ffb07a", "#e0503a"))
            pen.oval(x + side * w * 0.62, y + r * 0.62, r * 0.14, r * 0.18, "#ff9a5a", glow=True)
        y -= r
    pen.line(f"M{num(x)} {num(y + 8)}v{num(-wide * 0.34)}", "#c8a04a", wide * 0.022)
    for k in range(5):
        pen.oval(x, y - wide * (0.06 + 0.045 * k), wide * (0.05 - 0.006 * k), wide * 0.012, "#e8c060")


def pagoda(s: Setting) -> Scenery:
    """A court of raked gravel and stepping stones: a five-roofed pagoda, a red gate, stone lanterns, maples and pines, a pond with a bridge."""
    rng = s.rng("pagoda")
    tone, roof = s.looks.colour("pagoda", "gate", default="#c8402f"), "#4a5a68" if s.season != "winter" else "#dfe8f4"
    green = mix(country.GREENS[s.season], "#6fa858", 0.3 if s.season != "winter" else 0)
    tower, gate, bridge, lights = Pen(), Pen(), Pen(), Pen()
    _pagoda(tower, 0, 620, 5, tone, roof)
    for x in (-170, 170):
        gate.path(f"M{x - 21} 6L{x - 16} -420H{x + 16}L{x + 21} 6Z", gate.across(light(tone, 0.3), tone, dark(tone, 0.35)))
        gate.rect(x - 27, -26, x + 27, 6, "#2f2c34", 3)
    gate.rect(-250, -350, 250, -322, gate.down(light(tone, 0.25), dark(tone, 0.25)))
    gate.path("M-320 -448Q0 -410 320 -448L306 -398Q0 -376 -306 -398Z", gate.down("#4a4a54", "#26262e"))
    gate.path("M-300 -404Q0 -380 300 -404V-382Q0 -360 -300 -382Z", tone)
    gate.rect(-26, -390, 26, -322, gate.down("#2f2c34", "#1c1a20"), 2)
    bridge.path("M-330 20Q-310 -130 0 -150T330 20H270Q240 -70 0 -84T-270 20Z", bridge.down(light(tone, 0.2), tone, dark(tone, 0.3)))
    bridge.line("M-330 -60Q-310 -200 0 -220T330 -60", light(tone, 0.15), 14)
    for k in range(-4, 5):
        y = -150 + 15 * k * k * 0.5
        bridge.rect(k * 74 - 6, y - 68, k * 74 + 6, y + 8, bridge.across(light(tone, 0.25), dark(tone, 0.3)))
    for x, size in ((-390, 1.0), (372, 1.1)):
        with lights.at(x, 4, size):
            lights.shadow(0, 0, 50, 7)
            lights.path("M-34 0L-24 -22H24L34 0ZM-13 -22V-96H13V-22Z", lights.across("#c4c0ba", "#98948e", "#6a6864"))
            lights.rect(-32, -112, 32, -94, lights.across("#d0ccc4", "#8a8680"), 3)
            lights.rect(-24, -152, 24, -110, lights.across("#b8b4ae", "#7f7b76"))
            lights.rect(-14, -146, 14, -116, "#ffe0a0")
            lights.rect(-14, -146, 14, -116, "#ffc46b", glow=True)
            lights.path("M-56 -148Q-20 -158 0 -190Q20 -158 56 -148Q0 -136 -56 -148Z", lights.across("#c8c4bc", "#8a8680", "#5f5d5a"))
            lights.disc(0, -194, 8, "#a8a49c")
            lights.pool(0, -130, 130, 110, "#ffb45e", 0.6)
    pen = Pen()
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.35))
    terrain.patches(pen, rng, country.ground_tones(s, green), 90, 0.5)
    gravel = "#e4ded2" if s.season != "winter" else "#eef3fb"
    pen.path("M-420 900Q-460 100 -380 -360Q-300 -900 -130 -1400H330Q430 -900 420 -360T460 900Z", gravel)
    for k in range(-7, 8):
        pen.line(f"M{k * 56} 900Q{k * 60} 100 {k * 50} -360T{100 + k * 26} -1400", "#c4bcae", 4, 0.6)
    for x, y, r in ((0, 140, 74), (40, -60, 70), (-20, -250, 66), (60, -440, 62), (20, -640, 58), (90, -850, 54)):
        pen.oval(x, y, r * 1.1, r * 0.74, "#c0b8ac")
        pen.path(flora.crown(rng, x, y, r, r * 0.62, 9), pen.slant("#a8a49e", "#84807c"))
    pen.path(flora.crown(rng, -1000, -870, 640, 360, 14), "#9a9488")
    pen.path(flora.crown(rng, -1000, -870, 580, 310, 14), pen.down("#cfe8ec", "#7fb8c4", "#5f9cae"))
    for _ in range(12):
        pen.oval(rng.uniform(-1450, -560), -870 + rng.uniform(-180, 180), 46, 24, "#7fb86a", 0.9)
    layers = [rocks.range_(s, 220, 950, 66, "#8f9cc4", 0.4, "pag", 0.3, "#d8e0ec"), *country.far_hills(s, green, "pag", 0.9)[1:]]
    layers.append(terrain.woodline(s, 46, 190, (5, 9), tuple(mix(t, "#8fb8b0", 0.25) for t in (*flora.LEAVES[s.season or "summer"], "#4a8668")), 38, "pag", 0.4))
    layers += [terrain.mist_bank(s, 40, 140, 2.6, o=0.45), replace(tower.card(-4.4, 4.4, -0.2, 13.5, 24), x=6.6)]
    maple = Setting(s.looks, s.dark, s.style, s.season or "autumn", s.aspect)
    layers.append(country.trees(maple, 19, ((-11, 6.4), (-15, 7), (12.4, 6), (16, 7.2)), 0.7, salt="maple"))
    layers += [gate.card(-3.4, 3.4, -0.1, 4.7, 14), replace(bridge.card(-3.6, 3.6, -0.3, 2.6, 9.4), x=-8.4), country.trees(maple, 8.4, ((7.6, 5.8),), 1.1, salt="maplehero")]
    layers[-3] = replace(layers[-3], x=0.9)
    layers += [lights.card(-5.6, 5.6, -0.6, 3.2, 3.6), *(terrain.tufts(s, z, green, n, 15, country.flowers_of(s), None, 4.4, "pag") for z, n in ((5.0, 44), (2.2, 36)))]
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.04)


def greek_temple(s: Setting) -> Scenery:
    """Columns on a hill above the sea, some broken; fallen drums, olive trees, poppies between the stones."""
    rng, stone = s.rng("greek"), "#ecdfc6"
    ruin, far, near = Pen(), Pen(), Pen()
    for k in range(3):
        ruin.rect(-760 + k * 26, -22 * (k + 1), 760 - k * 26, -22 * k + 4, ruin.down(light(stone, 0.3), stone, dark(stone, 0.25)), 2)
    with ruin.at(0, -66):
        ruin.rect(-560, -470, 560, 0, "#5a4a58", o=0.16)
        for k, x in enumerate((-620.0, -372, -124, 124, 372, 620)):
            ancient.column(ruin, x, 96, (560, 560, 560, 560, 300, 430)[k], stone, k > 3)
        ruin.rect(-690, -640, 190, -586, ruin.down(light(stone, 0.35), stone, dark(stone, 0.25)), 2)
        for k in range(9):
            ruin.rect(-676 + k * 98, -630, -640 + k * 98, -592, dark(stone, 0.18))
        ruin.poly([(-706, -640), (-690, -664), (-250, -836), (-60, -770), (20, -700), (90, -712), (196, -640)], ruin.slant(light(stone, 0.4), stone, dark(stone, 0.25)))
        ruin.poly([(-560, -656), (-250, -784), (-110, -734), (-30, -664)], dark(stone, 0.16))
    for x, y, r in ((470.0, 0, 52), (560, 4, 44), (-880, 0, 50), (820, 0, 56)):
        near.path(f"M{x - r} {y}V{y - r * 1.1:.0f}H{x + r}V{y}Z", near.across(light(stone, 0.3), stone, dark(stone, 0.3)))
        near.oval(x, y - r * 1.1, r, r * 0.26, light(stone, 0.35))
        near.line("".join(f"M{x + u * r:.0f} {y - r:.0f}V{y}" for u in (-0.6, -0.2, 0.2, 0.6)), dark(stone, 0.25), 3, 0.5)
    for x, tall in ((-1250.0, 420.0), (1180, 460), (-1600, 480)):
        with far.at(x, 4):
            flora.broadleaf(far, rng, tall, "#8fa878", 0.7, rim_of(s), "#8a7a6a")
    for x, tall in ((-950.0, 760.0), (-1050, 640), (980, 820), (1480, 700)):
        far.path(f"M{x} {-tall}Q{x + 56} {-tall * 0.5:.0f} {x + 36} 6H{x - 36}Q{x - 56} {-tall * 0.5:.0f} {x} {-tall}Z", far.across("#6f9a5c", "#4f7f50", "#35604a"))
    sea = Pen()
    waters.water(sea, rng, "#2f9ac8", "#8fd0e4", 30.0, 1200.0, 1300.0, 300)
    grass = "#c8c07a" if s.season != "winter" else country.GREENS["winter"]
    way = Trail(((-0.6, -8, 1.0), (-0.3, -1, 0.95), (0.6, 5, 0.9), (1.2, 12, 1.3)))
    ground = Pen()
    terrain.base(ground, grass, mix(grass, "#e8e0c0", 0.4), far=30.0)
    terrain.patches(ground, rng, ("#d8cc8a", "#a8a860", "#b89c68", "#e4dcae"), 110, 0.5, 30.0)
    terrain.turf(ground, rng, grass, 300, way, 26.0)
    terrain.trail(ground, rng, way, "#e0cca4", grass)
    for _ in range(24):
        x, z = rng.uniform(-8, 8), rng.uniform(-4, 9)
        ground.path(flora.crown(rng, x * 100, -z * 100, rng.uniform(20, 60), rng.uniform(12, 30), 6), rng.choice((light(stone, 0.1), dark(stone, 0.12))), 0.85)
    layers = [replace(waters.coast(s, 640, "#9fb4cc"), y=-19), replace(waters.glitter(s, 220, 520), y=-17.6), far.card(-19, 18, -0.3, 8.6, 24), replace(ruin.card(-8.6, 8.6, -0.2, 10, 15.5), x=1.6), near.card(-10, 9.5, -0.2, 1.2, 8.4)]
    layers += [terrain.tufts(s, z, "#b8b468", n, h, ("#e8403a", "#e8403a", "#fff6f0", "#b88ae0") if s.season not in ("winter", "autumn") else (), way, c, "greek", 0.3) for z, n, h, c in ((12, 80, 26, 0), (8, 70, 24, 0), (5, 60, 22, 0.4), (3, 46, 20, 0.8), (1.4, 34, 17, 1.3), (-0.8, 30, 22, 1.75), (-2.0, 24, 24, 1.75))]
    return Scenery(tuple(layers), (*terrain.floors(sea, (30.0, 80.0, 180.0, 420.0, 1200.0), 1300, -18.0), *terrain.floors(ground, (-8.0, -2.0, 2.0, 5.0, 8.5, 13.0, 19.0, 30.0))), haze=0.01)


def hot_spring(s: Setting) -> Scenery:
    """Steaming turquoise pools among rocks and snow: lanterns, a bamboo spout, a wooden shelter, firs under their load."""
    cold, rng = frosts.wintry(s), s.rng("spring")
    pen = Pen()
    terrain.base(pen, "#dbe6f4", "#c0d0ea")
    terrain.patches(pen, rng, ("#aec3ea", "#ffffff", "#b9cbec", "#f1f5fc"), 110, 0.6)
    for x, y, w, h in ((-160, -760, 760, 330), (900, -1250, 420, 190)):
        pen.path(flora.crown(rng, x, y, w * 1.1, h * 1.14, 20), "#8f8a90")
        pen.path(flora.crown(rng, x, y, w, h, 20), pen.down("#a8ece8", "#5fc8cc", "#3fa0b4"))
        pen.path(flora.crown(rng, x, y - h * 0.1, w * 0.66, h * 0.56, 14), "#c8f8f4", 0.5)
        for _ in range(16):
            a = rng.uniform(0.3, 0.8)
            pen.line(f"M{num(x + rng.uniform(-a, a) * w - 50)} {num(y + rng.uniform(-0.7, 0.7) * h)}q50 -16 100 0", "#f2fffe", 5, 0.6)
        pen.oval(x, y, w * 0.7, h * 0.7, pen.soft("#ffb86a", 0.25), glow=True)
    country.rocks_sparkle(pen, rng, 100)
    layers = [rocks.range_(cold, 170, 720, 62, "#8fa3d0", 0.75, "hs", 0.36, "#c9d8ee"), terrain.hill(cold, 86, 380, 5, 5, "#b8cae8", "hs", "#dde8f5", "#8fa9c8"), terrain.woodline(cold, 58, 230, (6, 11), ("#8fb0bc", "#9dbcc6", "#7f9fb2"), 52, "hs", 1.0, (-8, 6), "#dfe9f5")]
    layers.append(country.trees(cold, 24, ((-17, 9), (-12.6, 7), (13, 8.4), (18, 10)), 0.4, "pine", "hs"))
    hut, steam, lamps = Pen(), Pen(), Pen()
    hut.rect(-240, -250, 240, 6, hut.across("#a8764c", "#7f5536", "#5a3a26"))
    for x in (-240, -84, 74, 226):
        hut.rect(x, -262, x + 16, 6, hut.across("#c8946a", "#6f4a30"))
    for x in (-210, -52, 104):
        hut.rect(x, -220, x + 112, -40, "#fff0cc")
        hut.rect(x, -220, x + 112, -40, "#ffc46b", o=0.65, glow=True)
        hut.line(f"M{x + 37} -220V-40M{x + 75} -220V-40M{x} -160h112M{x} -100h112", "#6f4a30", 4)
    hut.path("M-340 -250Q-200 -300 -150 -380H150Q200 -300 340 -250Q0 -270 -340 -250Z", hut.down("#ffffff", "#dbe6f6", "#a8bee4"))
    hut.path("M-336 -246Q0 -266 336 -246V-232Q0 -250 -336 -232Z", "#5a4038")
    layers.append(replace(hut.card(-3.6, 3.6, -0.2, 4.2, 17), x=7.6))
    for z, plan in ((11.8, ((-8.6, 190), (-6.4, 130), (-3.4, 110), (0.2, 120), (3.4, 150), (6.0, 200), (8.8, 160))), (8.6, ((-9.2, 210), (6.8, 190), (9.4, 230))), (4.9, ((-5.6, 160), (-3.6, 96), (3.9, 120), (5.4, 190), (-7.4, 230)))):
        stones = Pen()
        for at, big in plan:
            with stones.at(at * 100, 8):
                rocks.rock(stones, rng, big, rng.choice(("#8a8690", "#7a7684", "#98949a")), True, "", rim_of(s))
        layers.append(stones.card(min(x for x, _ in plan) - 2, max(x for x, _ in plan) + 2, -0.4, 2.4, z))
        for _ in range(16):
            r = rng.uniform(60, 130)
            steam.oval(rng.uniform(-640, 460), -rng.uniform(20, 230), r * 1.3, r, steam.soft("#ffffff", 0.42))
        layers.append(steam.card(-9, 7, -0.6, 4.2, z - 1.6, drift=0.08, bob=0.05))
        steam = Pen()
    for x in (-330, 336):
        lamps.shadow(x, 0, 40, 6)
        lamps.path(f"M{x - 30} 4L{x - 20} -20H{x + 20}L{x + 30} 4ZM{x - 10} -20V-70H{x + 10}V-20Z", lamps.across("#b4b0b4", "#86828a", "#5f5c66"))
        doorways.lantern(lamps, x, -92)
        lamps.path(flora.crown(rng, x, -136, 34, 13, 8), "#f4f8ff")
    lamps.line("M-470 6V-140M-470 -120L-360 -84", "#a8a860", 13)
    lamps.line("M-362 -82q14 20 8 84", "#bff0f2", 6)
    lamps.path(flora.crown(rng, -470, -142, 20, 9, 7), "#f4f8ff")
    layers += [lamps.card(-5.4, 5, -0.6, 2.6, 2.8), country.trees(cold, 7.6, ((-9.4, 6.4),), 0.5, "pine", "hshero")]
    layers[-1], layers[-2] = layers[-2], layers[-1]
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.035)


PLACES = (
    Place(("mosque", "minaret", "mosque square", "mosque courtyard", "minarets", "in front of the mosque", "outside the mosque"), mosque),
    Place(("pagoda", "pagoda court", "japanese temple", "chinese temple", "buddhist temple", "shinto shrine", "temple garden", "zen garden", "torii gate", "zen temple", "asian temple"), pagoda),
    Place(("greek temple", "temple ruin", "temple ruins", "ruined temple", "greek ruins", "ruins of a temple", "parthenon", "temple by the sea", "temple above the sea", "roman temple"), greek_temple),
    Place(("hot spring", "hot springs", "onsen", "thermal spring", "geyser", "thermal pool", "geysers", "steaming pool", "thermal springs"), hot_spring),
)

"""Flower fields in rows to the horizon, and mills: lavender, sunflowers, tulips; a windmill on its mound, a watermill by the stream."""

from __future__ import annotations

import math
import random
from functools import partial

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, facades, flora, rocks, terrain, village
from director.tools.generators.animatic.art.places.flora import MOON, cool
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import Trail

ROWS = (34, 26, 20, 15.5, 12, 9.4, 7.2, 5.4, 3.9, 2.7, 1.6)
"""Depths at which plants of a field stand, metres."""
TULIPS = ("#e8404a", "#f7c83a", "#f07ab0", "#f28a3a", "#fff4ee", "#9a4fb8")


def _furrows(s: Setting, soil: str, tones: tuple[str, ...], pitch: float) -> Pen:
    """Earth and rows that run away to the horizon, every row in its tone."""
    pen, rng = Pen(), s.rng("furrows")
    terrain.base(pen, soil, mix(soil, tones[0], 0.5))
    terrain.patches(pen, rng, (light(soil, 0.2), cool(soil, 0.25)), 60, 0.4)
    for k in range(-46, 47):
        x, tone = (k + 0.5) * pitch * 100, tones[k % len(tones)]
        if abs(x) < pitch * 60 and abs(k + 0.5) < 1:
            continue
        half = pitch * 30
        pen.rect(x - half, -4600, x + half, 800, pen.across(cool(tone, 0.4), tone, light(tone, 0.2), tone, cool(tone, 0.45)), o=0.92)
    pen.rect(-7800, -460, 7800, 800, pen.down(f"{soil}/0", f"{soil}/0.9", soil, soil))
    for _ in range(90):
        z = 46 * rng.random() ** 2
        pen.oval(rng.uniform(-60, 60), -z * 100, rng.uniform(8, 26), rng.uniform(8, 22), rng.choice((light(soil, 0.25), cool(soil, 0.3))), 0.5)
    return pen


def _plants(s: Setting, z: float, pitch: float, one: object, clear: float) -> Layer:
    """What grows in all rows at depth z."""
    pen, rng = Pen(), s.rng(f"plants{z}")
    half = max(5.0, (z + 9) * 1.15)
    for k in range(-int(half / pitch) - 1, int(half / pitch) + 2):
        x = (k + 0.5) * pitch
        if abs(x) > clear:
            one(pen, rng, x * 100, k, z)  # type: ignore[operator]
    return pen.card(-half - 1, half + 1, -0.2, 2.4, z, sway=0.25)


def _lavender(s: Setting, pen: Pen, rng: random.Random, x: float, k: int, z: float) -> None:
    tone = ("#8f6fd0", "#7f62c4", "#a080dc")[k % 3]
    spikes = {cool(tone, 0.3): "", tone: "", light(tone, 0.28): ""}
    pen.path(flora.crown(rng, x, -14, 44, 22, 9), cool("#6f8a5a", 0.2))
    for _ in range(26):
        u, h = rng.uniform(-1, 1), rng.uniform(34, 62)
        px = x + u * 34
        top = (px + u * 22, -h)
        key = rng.choice(list(spikes))
        spikes[key] += f"M{num(px + u * 9)} {num(-h * 0.5)}q{num(-5)} {num(-h * 0.2)} {num(top[0] - px - u * 9)} {num(-h * 0.5)}q{num(6)} {num(h * 0.3)} {num(px + u * 9 - top[0])} {num(h * 0.5)}Z"
    pen.line("".join(f"M{num(x + u * 30)} 2L{num(x + u * 50)} {num(-rng.uniform(28, 46))}" for u in (-1, -0.6, -0.2, 0.2, 0.6, 1)), "#7f9a64", 2.5)
    for key, d in spikes.items():
        if d:
            flora.mass(pen, d, key)


def _sunflower(s: Setting, pen: Pen, rng: random.Random, x: float, k: int, z: float) -> None:
    for dx in (-34, 4, 38):
        px, h, r = x + dx + rng.uniform(-8, 8), rng.uniform(120, 178) * (1 if z > 2.4 else 0.8), rng.uniform(17, 23)
        pen.line(f"M{num(px)} 4Q{num(px - 6)} {num(-h * 0.5)} {num(px)} {num(-h)}", "#5f8f3f", 5)
        for side, up in ((-1, 0.35), (1, 0.5), (-1, 0.66)):
            pen.path(f"M{num(px)} {num(-h * up)}q{num(side * 16)} -24 {num(side * 40)} -6q{num(side * -16)} 14 {num(side * -40)} 6Z", pen.down("#8fbc4f", "#4f8a3f"))
        if z > 14:
            pen.disc(px, -h, r, "#f7c52e")
            pen.disc(px, -h, r * 0.5, "#6a4424")
            continue
        petals = ""
        for step in range(14):
            a = step * math.tau / 14 + rng.uniform(-0.1, 0.1)
            c, sn = math.cos(a), math.sin(a)
            petals += f"M{num(px + c * r * 0.4 - sn * r * 0.2)} {num(-h + sn * r * 0.4 + c * r * 0.2)}L{num(px + c * r * 1.25)} {num(-h + sn * r * 1.25)}L{num(px + c * r * 0.4 + sn * r * 0.2)} {num(-h + sn * r * 0.4 - c * r * 0.2)}Z"
        flora.mass(pen, petals, "#f2b01e")
        pen.disc(px, -h, r * 0.86, "#fbd23a", 0.85)
        pen.disc(px, -h, r * 0.52, pen.ball("#8a5c30", "#5a3a1e", "#34200f"))


def _tulip(s: Setting, pen: Pen, rng: random.Random, x: float, k: int, z: float) -> None:
    tone = TULIPS[(k // 2) % len(TULIPS)]
    leaves, cups, lit = "", "", ""
    for _ in range(9):
        px, h, r = x + rng.uniform(-40, 40), rng.uniform(30, 46), rng.uniform(6.5, 8.5)
        leaves += f"M{num(px)} 3q-12 {num(-h * 0.4)} -7 {num(-h * 0.75)}q7 {num(h * 0.3)} 7 {num(h * 0.75)}ZM{num(px)} 3q12 {num(-h * 0.3)} 10 {num(-h * 0.6)}q-8 {num(h * 0.2)} -10 {num(h * 0.6)}ZM{num(px - 1)} 2h2.500V{num(-h)}h-2.500Z"
        cups += f"M{num(px - r)} {num(-h - r * 1.5)}Q{num(px - r * 1.2)} {num(-h + r * 0.7)} {num(px)} {num(-h + r * 0.7)}T{num(px + r)} {num(-h - r * 1.5)}L{num(px + r * 0.5)} {num(-h - r * 0.8)}L{num(px)} {num(-h - r * 1.7)}L{num(px - r * 0.5)} {num(-h - r * 0.8)}Z"
        lit += f"M{num(px - r * 0.7)} {num(-h - r * 0.7)}q{num(-r * 0.1)} {num(r * 0.9)} {num(r * 0.5)} {num(r * 1.1)}q{num(-r * 0.2)} {num(-r * 0.6)} {num(-r * 0.5)} {num(-r * 1.1)}Z"
    flora.mass(pen, leaves, "#5f9a4a")
    flora.mass(pen, cups, tone)
    flora.mass(pen, lit, light(tone, 0.45), 0.8)


def mill(pen: Pen, x: float, tall: float, cap: str = "#7a4a3c", wall: str = "#f2e8d8", turn: float = 18) -> None:
    """A windmill of `tall` cm to its cap, its sails as they stand."""
    w = tall * 0.2
    pen.shadow(x, 2, w * 1.7, tall * 0.03)
    pen.path(f"M{num(x - w)} 6L{num(x - w * 0.62)} {num(-tall)}H{num(x + w * 0.62)}L{num(x + w)} 6Z", pen.across(light(wall, 0.4), wall, dark(wall, 0.25)))
    for y in (0.28, 0.52, 0.76):
        pen.rect(x - w * 0.14, -tall * y - tall * 0.06, x + w * 0.14, -tall * y, "#5a6a7a", 3)
        pen.rect(x - w * 0.14, -tall * y - tall * 0.06, x + w * 0.14, -tall * y, "#ffc46b", 3, 0.8, glow=True)
    pen.path(f"M{num(x - w * 0.2)} 6V{num(-tall * 0.13)}a{num(w * 0.2)} {num(w * 0.2)} 0 0 1 {num(w * 0.4)} 0V6Z", pen.across("#8a5a3c", "#5a3826"))
    pen.rect(x - w * 1.12, -tall * 0.42, x + w * 1.12, -tall * 0.405, "#7a5a44")
    pen.line("".join(f"M{num(x + u * w)} {num(-tall * 0.405)}L{num(x + u * w * 0.78)} {num(-tall * 0.33)}" for u in (-1.05, -0.5, 0.5, 1.05)), "#7a5a44", tall * 0.01)
    pen.line("".join(f"M{num(x + k * w * 0.22)} {num(-tall * 0.42)}v{num(-tall * 0.04)}" for k in range(-5, 6)) + f"M{num(x - w * 1.12)} {num(-tall * 0.46)}H{num(x + w * 1.12)}", "#8a6a50", tall * 0.006)
    pen.path(f"M{num(x - w * 0.7)} {num(-tall)}Q{num(x - w * 0.6)} {num(-tall * 1.2)} {num(x)} {num(-tall * 1.22)}T{num(x + w * 0.7)} {num(-tall)}Z", pen.ball(light(cap, 0.35), cap, dark(cap, 0.4)))
    hub = -tall * 1.04
    for k in range(4):
        with pen.at(x, hub, turn=turn + 90 * k):
            long = tall * 0.62
            pen.rect(-tall * 0.008, -long, tall * 0.008, 0, "#5f4434")
            pen.poly([(tall * 0.008, -long), (tall * 0.1, -long), (tall * 0.1, -long * 0.2), (tall * 0.008, -long * 0.2)], "#f6efe0", 0.92)
            pen.line("".join(f"M0 {num(-long * (0.2 + 0.1 * j))}H{num(tall * 0.1)}" for j in range(9)) + f"M{num(tall * 0.1)} {num(-long)}V{num(-long * 0.2)}M{num(tall * 0.054)} {num(-long)}V{num(-long * 0.2)}", "#7a5a44", tall * 0.006)
    pen.disc(x, hub, tall * 0.028, pen.ball("#a88a70", "#4a3428"))


def _backdrop(s: Setting, kind: str) -> list[Layer]:
    """Hills, woods and a house behind a field, by what grows in it."""
    green = country.GREENS[s.season]
    layers = [*country.far_hills(s, green, kind, 1.2 if kind == "lavender" else 0.55)]
    tones = tuple(mix(t, "#8fb8b0", 0.35) for t in flora.LEAVES[s.season or "summer"])
    layers.append(terrain.woodline(s, 50, 200, (3, 6), tones, 38, kind, 0.1, (-20, 14)))
    house, rng = Pen(), s.rng(f"house{kind}")
    if kind == "tulip":
        mill(house, -900, 1000)
        mill(house, 2100, 620, turn=52)
        village.cottage(house, -1700, 620, rng, "#c8705a")
    elif kind == "lavender":
        for x, wide, tall in ((-900, 560, 420.0), (-480, 380, 330.0)):
            house.rect(x - wide / 2, -tall, x + wide / 2, 10, house.across("#ecd8b4", "#d0b48c", "#a88a70"))
            house.poly([(x - wide * 0.56, -tall + 10), (x - wide * 0.3, -tall - 110), (x + wide * 0.3, -tall - 110), (x + wide * 0.56, -tall + 10)], house.slant("#d88a60", "#a85f44"))
            for u in (-0.28, 0.04, 0.3):
                facades.pane(house, x + wide * u - 22, -tall * 0.8, 44, 70, "#8fb0b8", rng, 0.8)
        for x in (-1330, -1240, -120, 620, 1500, 1590):
            tall = rng.uniform(520, 760)
            house.path(f"M{x} {-tall:.0f}Q{x + 62} {-tall * 0.5:.0f} {x + 40} 6H{x - 40}Q{x - 62} {-tall * 0.5:.0f} {x} {-tall:.0f}Z", house.across("#6f9a5c", "#4f7f50", "#35604a"))
    else:
        village.cottage(house, -1300, 680, rng)
        for x, tall in ((-1750, 640), (-800, 560), (1400, 660), (1850, 600)):
            with house.at(x, 4):
                flora.tree(house, rng, s, tall, 0.5)
    layers.append(house.card(-22, 26, -0.3, 17, 40))
    return layers


def flower_field(kind: str, s: Setting) -> Scenery:
    """Rows of one flower to the horizon with a way between them."""
    one, pitch, tones, soil, clear = {
        "lavender": (_lavender, 1.25, ("#8f70cc", "#8468c2", "#9a7cd6"), "#b8a088", 1.0), "sunflower": (_sunflower, 1.3, ("#8fae4a", "#e0b83a", "#a4b84a"), "#a8845c", 1.5),
        "tulip": (_tulip, 0.95, tuple(t for t in TULIPS for _ in (0, 1)), "#9a8a6a", 1.0),
    }[kind]
    layers = _backdrop(s, kind)
    for z in ROWS:
        layers.append(_plants(s, z, pitch, partial(one, s), clear if z < 12 else 0.6))
    layers += [_plants(s, z, pitch, partial(one, s), 1.8) for z in (0.7, -0.2, -1.2)]
    return Scenery(tuple(layers), terrain.floors(_furrows(s, soil, tones, pitch)), country.northern(s), haze=0.035)


def windmill(s: Setting) -> Scenery:
    """A windmill on its mound beside a way, corn and poppies, a second mill far off, a canal."""
    rng, green = s.rng("windmill"), country.GREENS[s.season]
    way = Trail(((-1.6, -8, 0.9), (-0.8, -2, 0.85), (0.8, 4, 0.75), (3.6, 10, 0.7), (4.6, 15, 0.8)))
    ground = country.meadow_ground(s, green, way, "#d8b484", ((7.4, 15, 5.0),))
    canal = Trail(((-40, 12, 1.2), (-12, 13, 1.3), (-3, 17, 1.5), (4, 27, 1.8), (30, 34, 2.4)))
    ground.path(canal.outline(rng, 0.3, 0.08), "#a8906a")
    ground.path(canal.outline(rng, 0, 0.05), ground.down("#cfe8f4", "#7fb8d8"))
    hero, mound, far = Pen(), Pen(), Pen()
    mound.path("M-900 40Q-500 -190 0 -200T900 40Z", mound.down(light(green, 0.2), green, cool(green, 0.2)))
    with hero.at(520, -150):
        mill(hero, 0, 860, s.looks.colour("cap", "roof", default="#a8503f"), s.looks.colour("windmill", "mill", default="#f2e8d8"), 24)
        village.cottage(hero, -420, 420, rng)
    mill(far, -1500, 600, "#5f6a7a", "#d8c8b0", 50)
    mill(far, 2400, 460, "#7a5a4a", "#e0d4c4", 12)
    layers = [*country.far_hills(s, green, "mill", 0.5), terrain.woodline(s, 56, 220, (3, 6), flora.LEAVES[s.season or "summer"], 36, "mill", 0.1), far.card(-20, 30, -0.3, 11, 44),
              country.trees(s, 24, ((-16, 6), (-12.5, 5), (17, 6.4)), 0.5, salt="mill")]
    moved = mound.card(-9, 9, -0.4, 2.1, 15.4)
    layers += [Layer(moved.sketch, moved.z, moved.width, 5.0, moved.y), hero.card(-4, 13, -0.4, 17, 15)]
    layers += [terrain.tufts(s, z, "#d8bc5c" if s.season in ("", "summer") else green, n, h, ("#e8403a", "#e8403a", "#5f7fd8", "#ffffff") if s.season in ("", "summer") else country.flowers_of(s), way, c, "mill", 0.25)
               for z, n, h, c in ((11, 110, 44, 0), (8, 100, 42, 0), (5.6, 80, 38, 0), (3.6, 60, 34, 0.6), (2.1, 46, 30, 1.2), (-0.8, 34, 28, 1.75), (-2.2, 28, 30, 1.75))]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.035)


def watermill(s: Setting) -> Scenery:
    """A stone mill with its wheel in the stream, foam under it, a plank bridge, willows."""
    rng, green = s.rng("watermill"), country.GREENS[s.season]
    way = Trail(((1.0, -8, 0.9), (0.8, -2, 0.85), (1.2, 3, 0.7), (2.2, 6, 0.6)))
    ground = country.meadow_ground(s, green, way, "#cfae80", ((-8, 9, 3),))
    brook = Trail(((-30, 3.5, 1.2), (-9, 5.2, 1.4), (-2, 7.4, 1.6), (3, 9.4, 1.5), (9, 11.4, 1.6), (20, 17, 2.0), (40, 28, 3)))
    ground.path(brook.outline(rng, 0.34, 0.1), "#9a8468")
    ground.path(brook.outline(rng, 0.05, 0.06), ground.down("#a8dcec", "#5fa8cc", "#3f88b0"))
    for share in (-0.6, -0.2, 0.3, 0.65):
        ground.line(brook.along(share), "#e4f6fc", 8, 0.5)
    house, wheel, bridge, stones = Pen(), Pen(), Pen(), Pen()
    house.rect(-40, -470, 560, 20, house.across("#d8ccc0", "#b0a49c", "#857a78"))
    for _ in range(70):
        x, y = rng.uniform(-30, 520), -rng.uniform(10, 450)
        house.rect(x, y, x + rng.uniform(26, 58), y + 20, rng.choice(("#c8bcb0", "#a0948c", "#dcd2c8")), 5, 0.6)
    house.rect(-40, -300, 560, -288, "#7a5a44")
    house.poly([(-90, -456), (60, -720), (460, -720), (610, -456)], house.slant("#c87a54", "#9a5440", "#6a3c34") if s.season != "winter" else house.slant("#ffffff", "#d0dcf0"))
    house.line("".join(f"M{-80 + k * 25} {-474 - k * 44}H{600 - k * 25}" for k in range(6)), "#6a3c34", 3, 0.4)
    for x, y in ((60, -430), (240, -430), (420, -430), (400, -240)):
        facades.pane(house, x, y, 66, 92, "#fff4e4", rng, 0.9)
    house.path("M210 20V-150A56 56 0 0 1 322 -150V20Z", house.across("#8a5a3c", "#5a3826"))
    house.rect(430, -800, 490, -680, house.across("#b8a8a0", "#7a6c6a"))
    cx, cy, r = -130, -190, 235
    wheel.disc(cx, cy, r * 0.2, "#5a3c2a")
    for k in range(16):
        with wheel.at(cx, cy, turn=22.5 * k + 8):
            if k % 2 == 0:
                wheel.rect(-9, -r, 9, 0, wheel.across("#a8784f", "#6a4630"))
            wheel.rect(-46, -r - 16, 46, -r + 8, wheel.down("#b8875a", "#6f4a32"), 2)
    for q, w in ((r, 20), (r * 0.78, 14)):
        wheel.line(f"M{num(cx - q)} {cy}a{num(q)} {num(q)} 0 1 0 {num(q * 2)} 0a{num(q)} {num(q)} 0 1 0 {num(-q * 2)} 0", "#7a5238", w)
    wheel.disc(cx, cy, 26, wheel.ball("#c8a078", "#5a3c2a"))
    for _ in range(46):
        a, q = rng.uniform(-0.6, 3.0), rng.uniform(0.9, 1.12) * r
        wheel.disc(cx - math.cos(a) * q * 0.9 + rng.uniform(-30, 30), cy + abs(math.sin(a)) * q * 0.98, rng.uniform(4, 15), "#f2fbff", 0.8)
    for _ in range(30):
        wheel.oval(cx + rng.uniform(-300, 260), rng.uniform(-6, 34), rng.uniform(30, 90), rng.uniform(8, 18), "#f4fbff", 0.75)
    bridge.path("M-760 6Q-560 -70 -360 6V24Q-560 -50 -760 24Z", bridge.down("#c89a68", "#8a5f3c"))
    for x in (-740, -640, -480, -380):
        bridge.rect(x - 6, -100 - (x in (-640, -480)) * 26, x + 6, 10, bridge.across("#b8875a", "#6f4a30"))
    bridge.line("M-740 -96Q-560 -160 -380 -96", "#a8784f", 10)
    for x, wide in ((-3.4, 80), (-2.2, 60), (3.6, 90), (5.6, 120), (7.4, 90)):
        with stones.at(x * 100, 8):
            rocks.rock(stones, rng, wide, "#a8a09c", s.season == "winter", "#8fb04c", MOON if s.dark else "")
    layers = [*country.far_hills(s, green, "wm"), terrain.woodline(s, 40, 160, (5, 9), flora.LEAVES[s.season or "summer"], 34, "wm", 0.2), country.trees(s, 17, ((-10, 7), (-5.6, 6.4), (12, 7.4)), 0.7, salt="wm")]
    layers += [house.card(-1, 6.4, -0.3, 8.3, 12.4), wheel.card(-4.6, 1.9, -0.5, 4.6, 10.6), bridge.card(-7.8, -3.4, -0.3, 1.8, 7.0), stones.card(-5, 9, -0.3, 1.4, 6.0), country.trees(s, 5.8, ((6.6, 5.8),), 1.1, salt="wm")]
    layers += country.rows(s, green, way, country.flowers_of(s), 20, "wm")[5:]
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.035)


PLACES = (
    Place(("lavender field", "lavender fields", "field of lavender", "lavender rows", "provence"), partial(flower_field, "lavender")),
    Place(("sunflower field", "sunflower fields", "field of sunflowers"), partial(flower_field, "sunflower")),
    Place(("tulip field", "tulip fields", "field of tulips", "tulip garden", "holland", "netherlands"), partial(flower_field, "tulip")),
    Place(("windmill", "windmills", "old windmill", "mill hill", "mill on the hill"), windmill),
    Place(("watermill", "water mill", "mill by the stream", "mill by the river", "old mill", "mill pond", "mill wheel"), watermill),
)

"""Open country: meadow, flower garden, wheat field, vineyard, a park in blossom."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.places.trails import WINDING, Trail

GREENS = {"": "#7fb850", "spring": "#96c858", "summer": "#7fb850", "autumn": "#bfa550", "winter": rocks.SNOW}
FLOWERS = ("#fff6f0", "#ffd05a", "#f2728c", "#a894f2")


def northern(s: Setting) -> str:
    """The kind of sky: with northern lights when the words ask for them."""
    return "aurora" if s.looks.has("aurora", "borealis") or {"northern", "lights"} <= s.looks.words else ""


def flowers_of(s: Setting) -> tuple[str, ...]:
    """What is in flower in the season."""
    return {"winter": (), "autumn": ("#e8a04a", "#b58cc0")}.get(s.season, FLOWERS)


def snowy(s: Setting) -> bool:
    return s.season == "winter"


def ground_tones(s: Setting, green: str) -> tuple[str, ...]:
    """Spots of light and shade for the season's ground."""
    if snowy(s):
        return ("#b9cbe8", "#a9bde2", "#f1f5fc", "#c8d6ee")
    return (
        light(mix(green, "#f6e878", 0.45), 0.12),
        cool(green, 0.30),
        mix(green, "#4f9a5a", 0.5),
        mix(green, "#d8c860", 0.4),
        cool(green, 0.22),
    )


def far_hills(s: Setting, green: str, salt: str = "far", tall: float = 1.0) -> list[Layer]:
    """Three ranges of hills that sink into the haze, the nearest with fields and copses."""
    woods = {"winter": "#8ea6c4", "autumn": "#c08a4a", "spring": "#8abf6a"}.get(s.season, "#5f9a5c")
    snow = snowy(s)
    return [
        terrain.hill(s, 300, 1300, 34 * tall, 26 * tall, mix(green, "#8fb0d8", 0.62), salt, "#d3e4f0"),
        terrain.hill(s, 170, 760, 12 * tall, 13 * tall, mix(green, "#86b4b8", 0.42), salt, "#d8e8ec", mix(woods, "#8fb4c4", 0.4), not snow),
        terrain.hill(
            s, 95, 430, 3.4 * tall, 5.2 * tall, mix(green, "#8cc08a", 0.25), salt, "#d4e6dc", mix(woods, "#8fb4b4", 0.15), not snow
        ),
    ]


def rows(
    s: Setting, green: str, way: Trail | None = WINDING, flowers: tuple[str, ...] = (), tall: float = 22, salt: str = ""
) -> list[Layer]:
    """Tufts standing in the ground from the middle distance to the lens."""
    if snowy(s):
        green, flowers, few = "#a89a78", (), 0.25
    else:
        few = 1.0
    plan = (
        (26, 64, 1.7),
        (19, 76, 1.5),
        (13.5, 100, 1.35),
        (10, 96, 1.2),
        (7.2, 90, 1.1),
        (5, 76, 1.0),
        (3.3, 60, 0.95),
        (2.1, 46, 0.9),
        (1.2, 34, 0.75),
    )
    layers = [terrain.tufts(s, z, green, int(n * few), tall * k, flowers, way, salt=salt) for z, n, k in plan]
    return layers + [
        terrain.tufts(s, z, green, int(n * few), tall * k, flowers, way, 1.75, salt)
        for z, n, k in ((-0.7, 40, 0.95), (-1.7, 34, 1.0), (-2.7, 26, 1.1))
    ]


def trees(s: Setting, z: float, plan: tuple[tuple[float, float], ...], fine: float = 0.8, kind: str = "", salt: str = "") -> Layer:
    """Single trees (x, height in metres) standing at depth z."""
    pen, rng = Pen(), s.rng(f"trees{z}{salt}")
    for x, tall in plan:
        with pen.at(x * 100, 6):
            if kind == "pine":
                flora.pine(pen, rng, tall * 100, rng.choice(("#3f7d58", "#4a8a58", "#357060")), snowy(s), rim_of(s))
            else:
                flora.tree(pen, rng, s, tall * 100, fine)
    half = max(abs(x) + tall * 0.5 for x, tall in plan)
    return pen.card(-half, half, -0.5, max(tall for _, tall in plan) * 1.12, z, sway=0.22)


def meadow_ground(s: Setting, green: str, way: Trail | None, soil: str, shade: tuple[tuple[float, float, float], ...]) -> Pen:
    """Grass (or snow) with a trodden path, patches and the shadows of trees (x, z, width)."""
    pen, rng = Pen(), s.rng("ground")
    snow = snowy(s)
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.35) if not snow else "#dbe6f4")
    terrain.patches(pen, rng, ground_tones(s, green), 150, 0.6 if not snow else 0.5)
    if not snow:
        terrain.turf(pen, rng, green, 560, way)
    if way is not None:
        terrain.trail(pen, rng, way, soil if not snow else "#c3d0e6", green)
    for x, z, wide in shade:
        terrain.cast(pen, rng, x, z, wide, "#1f4a5c" if not snow else "#5f82c4", 0.5 if not snow else 0.45)
    if s.season == "autumn":
        terrain.sprinkle(pen, rng, ("#e0803a", "#d05a36", "#e8b84a"), 210, 4.5)
    elif s.season == "spring":
        terrain.sprinkle(pen, rng, ("#fff4f6", "#f6c4d4"), 170, 3.0, trail=way)
    elif not snow:
        terrain.sprinkle(pen, rng, ("#fffaf0", "#ffe27a"), 120, 2.6, trail=way)
    if snow:
        rocks_sparkle(pen, rng)
    if s.dark:
        pen.oval(-150, -350, 900, 700, pen.soft(flora.MOON, 0.34))
    return pen


def rocks_sparkle(pen: Pen, rng: random.Random, count: int = 90) -> None:
    """Crystals of snow that catch the light."""
    d = ""
    for _ in range(count):
        x, z, grow = terrain.somewhere(rng, 20)
        a = 1.6 * grow
        d += f"M{x * 100 - a:.0f} {-z * 100:.0f}l{a:.1f} {-a * 3:.1f} {a:.1f} {a * 3:.1f} {-a:.1f} {a * 3:.1f}z"
    pen.raw(f'<path d="{d}" fill="#ffffff" fill-opacity="0.95"/>')
    pen.raw(f'<path d="{d}" fill="#dfe8ff" fill-opacity="0.8"/>', glow=True)


def hamlet(s: Setting, x: float, z: float) -> Layer:
    """A few far houses and a church spire; their windows are lit in the dark."""
    pen, rng = Pen(), s.rng("hamlet")
    for k, (dx, wide, tall) in enumerate(((-900, 420, 300), (-420, 380, 270), (560, 460, 310), (1010, 380, 260), (80, 330, 420))):
        wall, roof = (
            rng.choice(("#f2e2c8", "#ecd2b0", "#f6ead8")),
            rng.choice(("#c8694a", "#b85a48", "#a8564a")) if not snowy(s) else rocks.SNOW,
        )
        pen.rect(dx - wide / 2, -tall, dx + wide / 2, 60, pen.across(wall, cool(wall, 0.3)))
        pen.poly(
            [
                (dx - wide * 0.6, -tall),
                (dx - wide * 0.34, -tall - wide * 0.42),
                (dx + wide * 0.34, -tall - wide * 0.42),
                (dx + wide * 0.6, -tall),
            ],
            pen.across(light(roof, 0.15), cool(roof, 0.3)),
        )
        for w in (-0.25, 0.18):
            box = (dx + wide * w - 26, -tall * 0.68, dx + wide * w + 30, -tall * 0.36)
            pen.rect(*box, "#5f6f8a" if not s.dark else "#ffcf6a")
            pen.rect(*box, "#ffb94a", glow=True)
        if k == 4:
            pen.rect(dx - 95, -820, dx + 95, 0, pen.across("#f2e6d2", "#b8a8ac"))
            pen.poly([(dx - 125, -810), (dx, -1330), (dx + 125, -810)], pen.across("#b8705a", "#70485c"))
    for dx in (-1250, -660, 300, 800, 1350):
        pen.path(flora.crown(rng, dx, -110, 190, 170, 9), pen.ball(light(GREENS[""], 0.1), "#6a9f58", cool("#5f9a5c", 0.4)))
    return _moved(pen.card(-17, 17, -1, 14, z), x)


def _moved(layer: Layer, x: float) -> Layer:
    return Layer(layer.sketch, layer.z, layer.width, layer.x + x, layer.y, layer.sway, layer.drift, layer.bob, layer.lit, layer.night_glow)


def meadow(s: Setting) -> Scenery:
    green = GREENS[s.season]
    hero = ((5.4, 8.6, 4.2), (-9.0, 13.0, 3.4), (11.0, 15.0, 3.4))
    ground = meadow_ground(s, green, WINDING, "#cfa878", hero)
    tones = flora.LEAVES[s.season or "summer"]
    layers = [*far_hills(s, green), _moved(hamlet(s, 0, 62), -16)]
    layers.append(terrain.woodline(s, 47, 190, (3.2, 6.0), tuple(mix(t, "#8fb8b0", 0.35) for t in tones), 34, "a", 0.25, (-16, 6)))
    layers.append(terrain.mist_bank(s, 40, 150, 3.2, o=0.35))
    layers.append(trees(s, 30, ((-21, 6.5), (-16.5, 5.2), (18, 6), (24, 7.2), (31, 6.4), (-32, 7)), 0.4, salt="c"))
    layers.append(trees(s, 15, ((-10.5, 6.6), (12.5, 6.2)), 0.6))
    layers.append(trees(s, 8.6, ((5.4, 7.4),), 1.3))
    layers.append(_roots(s, 8.2, 5.4))
    layers += rows(s, green, WINDING, flowers_of(s))
    layers.append(terrain.frame(s, "#3f7a4a" if not snowy(s) else "#5f7490"))
    return Scenery(tuple(layers), terrain.floors(ground), northern(s), haze=0.045)


def _roots(s: Setting, z: float, x: float) -> Layer:
    """Stones, long grass and flowers at the foot of the great tree."""
    pen, rng = Pen(), s.rng("foot")
    for dx, wide in ((-1.5, 80), (-0.95, 46), (1.6, 60)):
        with pen.at((x + dx) * 100, 4):
            rocks.rock(pen, rng, wide, "#a09a9c", snowy(s), "#8fb04c", rim_of(s))
    if not snowy(s):
        for dx in (-1.9, -0.5, 0.7, 1.1, 2.2):
            with pen.at((x + dx) * 100, 5):
                flora.bush(pen, rng, rng.uniform(50, 80), mix(GREENS[s.season], "#4f8f4a", 0.6), rng.choice(flowers_of(s)), rim_of(s), 0.5)
    return pen.card(x - 4, x + 4, -0.3, 1.4, z, sway=0.15)


def garden(s: Setting) -> Scenery:
    """A cottage garden: a flagged path between full beds, a rose arch, a picket fence, trees beyond."""
    s = Setting(s.looks, s.dark, s.style, s.season or "spring", s.aspect)
    green = GREENS[s.season]
    way = Trail(((0.3, -8, 1.1), (0, -2, 1.0), (0, 2, 0.95), (-0.5, 6, 0.85), (-0.4, 11, 0.8), (0.8, 17, 0.8), (1.0, 30, 0.8)))
    pen = meadow_ground(s, green, way, "#d8c4ac", ((-5.5, 10, 3.0), (6.5, 12, 3.2)))
    layers = [*far_hills(s, green, "garden", 0.7)]
    layers.append(terrain.woodline(s, 40, 150, (4, 7), tuple(mix(t, "#8fb8b0", 0.25) for t in flora.LEAVES[s.season]), 34, "g"))
    layers.append(trees(s, 17, ((-11, 6.5), (-6.4, 5.4), (8.2, 6.2), (13, 7)), 0.7, salt="g"))
    layers.append(_arch(s, 11.2, -0.4))
    layers.append(_fence(s, 10.6))
    for z, near in ((8.6, 2.4), (6.2, 2.1), (3.8, 1.9), (1.9, 1.9)):
        layers.append(_bed(s, z, near))
    layers += rows(s, green, way, flowers_of(s), 18, "garden")
    layers.append(_bed(s, -1.4, 2.3, 0.7))
    layers.append(terrain.frame(s, "#4a8a50", low=False))
    return Scenery(tuple(layers), terrain.floors(pen), northern(s), haze=0.045)


def _bed(s: Setting, z: float, near: float, big: float = 1.0) -> Layer:
    """Flower beds on both sides of the path: bushes, tall spires, round heads."""
    pen, rng = Pen(), s.rng(f"bed{z}")
    reach = min(9.0, (z + 8) * 0.66 + 2)
    for side in (-1, 1):
        x = near
        while x < reach:
            wide = rng.uniform(70, 125) * big
            with pen.at(side * (x + 0.35) * 100, 6):
                if snowy(s):
                    flora.bush(pen, rng, wide, rng.choice(("#e8eff8", "#dfe8f4", "#cfdcec")), "", rim_of(s), 0.35)
                elif rng.random() < 0.62:
                    flora.bush(
                        pen,
                        rng,
                        wide,
                        rng.choice(("#6aa552", "#5a9850", "#7fb45a")),
                        rng.choice((*flowers_of(s), "#ffffff")),
                        rim_of(s),
                        0.35,
                    )
                else:
                    _spires(pen, rng, wide, rng.choice(flowers_of(s)))
            x += wide / 100 * rng.uniform(0.85, 1.2)
    return pen.card(-reach - 1, reach + 1, -0.3, 1.6, z, sway=0.25)


def _spires(pen: Pen, rng: random.Random, wide: float, colour: str) -> None:
    """Lupins or foxgloves."""
    for _ in range(4):
        x, h = rng.uniform(-0.42, 0.42) * wide, wide * rng.uniform(0.65, 1.15)
        pen.line(f"M{x:.0f} 4L{x * 1.1:.0f} {-h:.0f}", "#5f9648", wide * 0.025)
        pen.path(
            "".join(
                flora.crown(rng, x * (1 + 0.1 * t), -h * (0.45 + 0.55 * t), wide * 0.065 * (1.15 - t), wide * 0.06, 5)
                for t in (0, 0.25, 0.5, 0.75, 0.95)
            ),
            pen.across(light(colour, 0.3), colour, cool(colour, 0.3)),
        )
    flora.mass(pen, "".join(flora.blades(rng, x * wide, 6, wide * 0.4, 4) for x in (-0.35, -0.1, 0.15, 0.36)), "#6fa552")


def _fence(s: Setting, z: float) -> Layer:
    """A white picket fence with a gap for the path."""
    pen = Pen()
    for k in range(74):
        x = -1500 + k * 40
        if -150 < x < 90:
            continue
        pen.path(f"M{x} 6V-92L{x + 11} -110L{x + 22} -92V6Z", pen.across("#ffffff", "#e8eaf0", "#b4bcd0"))
    for left, right in ((-1500, -110), (112, 1500)):
        for y in (-80, -36):
            pen.rect(left, y, right, y + 11, pen.down("#f8f8fa", "#c2c9da"))
    return pen.card(-15, 15, -0.2, 1.25, z)


def _arch(s: Setting, z: float, x: float) -> Layer:
    """A rose arch over the path."""
    pen, rng = Pen(), s.rng("arch")
    for dx in (-115, 105):
        pen.rect(dx - 6, -230, dx + 6, 8, pen.across("#ffffff", "#b8bfd0"))
    pen.line("M-115 -225Q-5 -330 105 -225", "#f2f2f6", 11)
    for k in range(22):
        t = k / 21
        px, py = -115 + 220 * t, -225 - 4 * 58 * t * (1 - t)
        flora.clump(pen, rng, px, py, 27, 22, "#5f9a4c", 0.25, rim_of(s))
    for dx in (-115, 105):
        for k in range(7):
            flora.clump(pen, rng, dx + rng.uniform(-8, 8), -20 - 30 * k, 22, 20, "#5f9a4c", 0.25, rim_of(s))
    if not snowy(s):
        for _ in range(60):
            t = rng.uniform(-0.9, 1.9)
            px, py = (
                (-115 + 220 * t, -225 - 232 * t * (1 - t))
                if 0 < t < 1
                else ((-115, -215 * rng.random()) if t < 0 else (105, -215 * rng.random()))
            )
            flora.bloom(
                pen, px + rng.uniform(-18, 18), py + rng.uniform(-16, 16), rng.uniform(5, 8), rng.choice(("#f2728c", "#f7a8b8", "#fff0f2"))
            )
    return pen.card(x - 1.8, x + 1.8, -0.2, 3.4, z, sway=0.05)


PLACES = (
    Place(
        (
            "meadow",
            "golf course",
            "driving range",
            "field",
            "hill",
            "hills",
            "hillside",
            "grassland",
            "prairie",
            "valley",
            "open country",
            "pasture",
            "nature",
            "outdoors",
            "plain",
            "plains",
            "path",
            "picnic",
            "flower meadow",
            "flower field",
            "country road",
            "country lane",
        ),
        meadow,
    ),
    Place(
        (
            "garden",
            "park",
            "yard",
            "flower garden",
            "lawn",
            "rose garden",
            "botanical garden",
        ),
        garden,
    ),
)

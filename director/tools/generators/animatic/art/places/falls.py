"""A waterfall and its pool."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import MOON, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent


def falls(s: Setting) -> Scenery:
    """A waterfall between mossy cliffs into a clear pool, ferns and spray."""
    green = mix(country.GREENS[s.season], "#5f9a58", 0.35)
    leaf = flora.LEAVES[s.season or "summer"]
    layers = [
        terrain.woodline(s, 40, 130, (14, 20), tuple(mix(t, "#cfe4dc", 0.45) for t in leaf), 30, "fa", 0.4),
        _cliff(s, 20),
        _falling(s, 17.5),
        terrain.mist_bank(s, 16, 14, 3.4, "#f0faff", 0.6),
        terrain.shafts(s, 13, 36, 13, 6, "#fff6c8", 0.26),
    ]
    for z, near, count in ((13, 5.2, 12), (8.6, 4.2, 10), (5, 2.8, 8)):
        layers.append(_banks(s, z, near, count, leaf[2]))
    layers += [
        *country.rows(s, green, None, country.flowers_of(s), 18, "fa"),
        terrain.frame(s, "#24503c" if not country.snowy(s) else "#5f7490", low=False),
    ]
    pen, rng = Pen(), s.rng("fallsground")
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.4))
    terrain.patches(pen, rng, country.ground_tones(s, green), 120, 0.5)
    pool: list[tuple[float, float]] = [
        (-420, -560),
        (0, -500),
        (380, -580),
        (620, -900),
        (520, -1400),
        (300, -1850),
        (-300, -1850),
        (-560, -1400),
        (-660, -900),
    ]
    pen.path(bent([(x * 1.06, y + 22) for x, y in pool]), "#a89c84")
    pen.path(bent(pool), pen.down("#d8f6f4", "#6fc8d4", "#3f9cc0", "#5fc4cc"))
    for _ in range(40):
        x, y, w = rng.uniform(-420, 400), rng.uniform(-1700, -620), rng.uniform(20, 70)
        pen.line(f"M{num(x)} {num(y)}q{num(w)} -16 {num(w * 2)} 0", "#effcff", 5, 0.55)
    return Scenery(tuple(layers), terrain.floors(pen), haze=0.05)


def _cliff(s: Setting, z: float) -> Layer:
    pen, rng = Pen(), s.rng("cliff")
    for x, w, h in (
        (-1500, 1300, 1250),
        (1450, 1300, 1350),
        (-2500, 1200, 1500),
        (2500, 1200, 1450),
        (0, 2900, 1120),
        (-760, 1500, 1020),
        (740, 1500, 1080),
    ):
        with pen.at(x, 30):
            rocks.crag(pen, rng, w, h, "#8f9490", country.snowy(s), rim_of(s))
        if not country.snowy(s):
            for _ in range(6):
                flora.clump(
                    pen,
                    rng,
                    x + rng.uniform(-0.3, 0.3) * w,
                    30 - h * rng.uniform(0.88, 1.02),
                    130,
                    80,
                    rng.choice(flora.LEAVES[s.season]),
                    0.2,
                    rim_of(s),
                )
            for _ in range(4):
                flora.mass(
                    pen, flora.dabs(rng, x + rng.uniform(-0.3, 0.2) * w, -h * rng.uniform(0.2, 0.7), 110, 60, 30, 18), "#7fae58", 0.8
                )
    return pen.card(-34, 34, -0.5, 18, z)


def _falling(s: Setting, z: float) -> Layer:
    """The fall itself: veils and strands of white water, foam at its foot."""
    pen, rng = Pen(), s.rng("falling")
    pen.path(
        "M-130 -930Q0 -960 140 -930C160 -600 190 -300 230 20H-220C-190 -300 -150 -600 -130 -930Z",
        pen.across("#a8d4e8", "#e4f6fc", "#bfe2f0", "#eefaff", "#94c4dc"),
    )
    for tone, o in (("#ffffff", 0.8), ("#7fb8d4", 0.5)):
        pen.line(
            "".join(
                f"M{num(x)} {num(-930 + rng.uniform(0, 300))}Q{num(x * 1.15)} -500 {num(x * 1.5)} {num(rng.uniform(-300, 10))}"
                for x in (rng.uniform(-120, 125) for _ in range(26))
            ),
            tone,
            7,
            o,
        )
    if s.dark:
        pen.line("M-60 -900Q-70 -500 -90 0M70 -900Q80 -500 110 0", MOON, 12, 0.12, glow=True)
    for k in range(16):
        pen.path(flora.crown(rng, (k - 7.5) * 36, 10 + rng.uniform(-16, 12), 46, 30, 9), pen.ball("#ffffff", "#e4f4fa", "#b4d8e8"), 0.92)
    return pen.card(-3.4, 3.4, -0.5, 10, z, bob=0.0)


def _banks(s: Setting, z: float, near: float, count: int, green: str) -> Layer:
    """Mossy rocks and ferns around the pool."""
    pen, rng = Pen(), s.rng(f"banks{z}")
    reach = (z + 8) * 0.85
    for k in range(count):
        with pen.at((1 if k % 2 else -1) * (near + (reach - near) * rng.random()) * 100, 8):
            if rng.random() < 0.55 or country.snowy(s):
                rocks.rock(pen, rng, rng.uniform(80, 190), "#8f9298", country.snowy(s), "#7fae4c", rim_of(s))
            else:
                flora.fern(pen, rng, rng.uniform(70, 120), dark(green, 0.05))
    return pen.card(-reach - 1.5, reach + 1.5, -0.4, 2.2, z, sway=0.1)


PLACES = (Place(("waterfall", "waterfall pool", "waterfalls", "falls", "cascade"), falls),)

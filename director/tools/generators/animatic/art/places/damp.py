"""Open country in thick fog, and where it has rained itself to mud."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, terrain
from director.tools.generators.animatic.art.places.flora import cool, rim_of
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import WINDING

MUD = "#8a6444"


def fog(s: Setting) -> Scenery:
    """The meadow with banks of fog between its trees: what is far is but a shape."""
    open_country = country.meadow(s)
    tone = "#8f9ab8" if s.dark else "#e8eef2"
    banks = [terrain.mist_bank(s, z, wide, tall, tone, o) for z, wide, tall, o in ((52, 240, 13, 0.9), (26, 120, 6.5, 0.8), (12, 60, 3.4, 0.7), (6.4, 36, 1.9, 0.6), (2.6, 22, 1.0, 0.45))]
    layers = tuple(sorted((*open_country.layers, *banks), key=lambda layer: -layer.z))
    return replace(open_country, layers=layers, light="overcast" if not s.dark else "", haze=0.26)


def mud(s: Setting) -> Scenery:
    """A field path after the rain: brown puddles that hold the sky, ruts, tufts, stones, a rail fence, willows."""
    rng = s.rng("mud")
    green = mix(country.GREENS[s.season], "#8a8a50", 0.25)
    pen = Pen()
    terrain.base(pen, green, mix(green, "#cfe0c0", 0.35))
    terrain.patches(pen, rng, country.ground_tones(s, green), 110, 0.5)
    pen.path("M-700 1000C-640 200 -560 -300 -420 -900S-160 -2200 -60 -4600H80C160 -2400 300 -1500 430 -800S700 300 760 1000Z", cool(MUD, 0.3), 0.7)
    pen.path("M-640 1000C-580 200 -500 -300 -370 -900S-130 -2200 -40 -4600H60C130 -2400 260 -1500 380 -800S640 300 700 1000Z", pen.down(light(MUD, 0.18), MUD, MUD))
    for _ in range(90):
        x, z, grow = terrain.somewhere(rng, 26, -4)
        if abs(x) < 4.6 - z * 0.1:
            pen.oval(x * 100, -z * 100, rng.uniform(20, 80) * grow, rng.uniform(14, 50) * grow, pen.soft(rng.choice(("#5f4230", "#a8805a", "#6f4f38")), 0.7))
    for side in (-150, 150):
        pen.line(f"M{side} 1000C{side * 0.9} 100 {side * 0.8} -600 {side * 0.4} -2200", "#5a3e2c", 34, 0.55)
        pen.line(f"M{side - 12} 1000C{side * 0.9 - 12} 100 {side * 0.8 - 10} -600 {side * 0.4 - 6} -2200", "#b89068", 5, 0.5)
    sky = ("#5a6a94", "#8492b8", "#aab6d2") if s.dark else ("#8fbce0", "#bcdcee", "#e8f4f4")
    for x, y, rx, ry in ((0, -10, 190, 92), (-300, -190, 150, 62), (290, -250, 170, 70), (-90, -560, 150, 90), (130, -1100, 130, 120), (-420, 140, 150, 80), (430, 120, 170, 76)):
        pen.path(flora.crown(rng, x, y, rx * 1.1, ry * 1.12, 9), "#5a3e2c", 0.85)
        pool = flora.crown(rng, x, y, rx, ry, 9)
        pen.path(pool, pen.down(*sky))
        pen.path(pool, MUD, 0.25)
        pen.oval(x - rx * 0.3, y - ry * 0.3, rx * 0.34, ry * 0.14, "#ffffff", 0.7)
        pen.line(f"M{num(x - rx * 0.5)} {num(y + ry * 0.35)}q{num(rx * 0.4)} {num(ry * 0.2)} {num(rx * 0.9)} 0", "#ffffff", 3, 0.5)
    terrain.sprinkle(pen, rng, ("#4f3828", "#b89470", "#9a8878"), 130, 4.0)
    stones, fence = Pen(), Pen()
    for x, wide in ((-330, 60), (-290, 36), (344, 70), (396, 40)):
        with stones.at(x, 4):
            rocks.rock(stones, rng, wide, "#948c88", country.snowy(s), "#8fa04c", rim_of(s))
    for k in range(-9, 10):
        fence.rect(k * 150 - 9, -110 - rng.uniform(0, 12), k * 150 + 9, 6, fence.across("#a07a56", "#6a4a32"))
    for y in (-90, -48):
        fence.path(f"M-1400 {y}Q0 {y + 9} 1400 {y - 5}V{y + 13}Q0 {y + 22} -1400 {y + 12}Z", fence.down("#b08a62", "#6f5038"))
    layers = [*country.far_hills(s, green, "mud"), terrain.woodline(s, 46, 190, (3.4, 6.4), flora.LEAVES[s.season or "summer"], 34, "mud", 0.2, (-3, 3)),
              terrain.mist_bank(s, 38, 140, 3.0, o=0.4), country.trees(s, 17, ((-11, 6.4), (12, 6.8), (18, 6)), 0.5, salt="mud"),
              replace(fence.card(-14, 14, -0.2, 1.4, 11.5), x=-17.2), replace(fence.card(-14, 14, -0.2, 1.4, 11.6), x=17.4), stones.card(-4.4, 4.8, -0.14, 0.9, 2.8)]
    layers += [layer for layer in country.rows(s, green, WINDING, country.flowers_of(s), 20, "mud") if layer.z > 4 or layer.z < 0]
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.045)


PLACES = (
    Place(("fog", "mist", "thick fog", "fog bank", "foggy field", "foggy meadow", "misty meadow", "foggy morning", "misty valley", "fog and mist"), fog),
    Place(("mud", "puddle", "mud puddle", "muddy puddle", "muddy field", "muddy path", "muddy road", "mud hole", "mud pit", "rain puddle", "mud pool"), mud),
)

"""A river between its banks: it comes round a bend from the hills and flows past before us."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, terrain, waters
from director.tools.generators.animatic.art.places.flora import cool
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.torrents import shore
from director.tools.generators.animatic.art.places.trails import Trail, bent

_ACROSS = Trail(((-78, 14.0, 0), (-14, 13.4, 0), (-5, 14.6, 0), (3, 15.0, 0), (7, 14.2, 0), (14, 15.4, 0), (78, 18, 0)))
"""The other bank."""
_BEND = Trail(((6.2, 12.5, 3.6), (5.6, 17.5, 2.9), (1.6, 22.5, 2.7), (-4.4, 28.0, 2.9), (-4.0, 35.0, 3.0), (4.0, 46.0, 3.6)))
"""Where it comes from."""


def river(s: Setting) -> Scenery:
    """Green water between two grassy banks, trees on the far one, hills behind."""
    green, snow = country.GREENS[s.season], country.snowy(s)
    tone, far_tone = ("#4f9fb8", "#a8d4dc") if not snow else ("#6f9cc4", "#c4d8ec")
    pen = country.meadow_ground(s, green, None, "", ())
    _water(pen, s, tone, far_tone)
    shore(s, pen, green, "#a08a6a" if not snow else "#b4c4dc")
    leaf = tuple(mix(t, "#8fb8b0", 0.25) for t in (*flora.LEAVES[s.season], "#4a8668"))
    layers = [*country.far_hills(s, green, "river"), terrain.woodline(s, 62, 260, (5, 9), leaf, 46, "river", 0.5, (-4, 7)), terrain.mist_bank(s, 50, 140, 2.4, o=0.4)]
    layers += [country.trees(s, z, plan, fine, salt="river") for z, plan, fine in (
        (38, ((-17, 9), (-11, 8), (13, 9), (19, 8)), 0.4), (27, ((-15, 8), (9.6, 7.4), (15, 8.6)), 0.5), (18.6, ((-13.5, 7.6), (-9.0, 6.2), (12.6, 7.4)), 0.6))]
    blade = green if not snow else "#b8a888"
    few = 1 if not snow else 4
    layers += [terrain.tufts(s, z, blade, n // few, h, country.flowers_of(s), _BEND, salt="river") for z, n, h in ((24.0, 80, 34), (18.0, 110, 34), (15.6, 130, 40))]
    layers += [waters.glitter(s, z, wide, count=n) for z, wide, n in ((13.0, 40, 30), (10.0, 32, 30), (7.6, 26, 26))]
    layers += [terrain.tufts(s, z, blade, n // few, h, country.flowers_of(s), None, c, "river") for z, n, h, c in (
        (4.2, 54, 26, 0.6), (2.4, 42, 20, 1.0), (1.1, 32, 16, 1.4), (-0.8, 30, 22, 1.75), (-2.0, 26, 24, 1.75))]
    layers.append(terrain.frame(s, "#35705a" if not snow else "#5f7490", low=False))
    return Scenery(tuple(layers), terrain.floors(pen), country.northern(s), haze=0.03)


def _water(pen: Pen, s: Setting, tone: str, far_tone: str) -> None:
    """The stream in its bed, with the streaks of its current."""
    rng = s.rng("current")
    edge = [(x * 100, -z * 100 + rng.uniform(-12, 12)) for x, z, _ in _ACROSS.smooth(0.7)]
    soil = "#a08a6a" if not country.snowy(s) else "#c4d2e6"
    pen.path(_BEND.outline(rng, 0.45, 0.10), soil)
    pen.path(bent([*((x, y - 55) for x, y in edge), (7800, -150), (-7800, -150)]), soil)
    pen.path(_BEND.outline(rng, 0.0, 0.05), pen.down(far_tone, mix(far_tone, tone, 0.6)))
    pen.path(bent([*edge, (7800, -150), (-7800, -150)]), pen.down(mix(far_tone, tone, 0.55), tone, cool(tone, 0.25)))
    for x, wide in ((-13.5, 330), (-9.0, 260), (12.6, 320)):                       # trees in the water, upside down
        pen.oval(x * 100, -1210, wide, 210, pen.soft("#3f7f68" if not country.snowy(s) else "#8fa8c8", 0.5))
    for streak, o, count in ((light(tone, 0.6), 0.6, 90), (cool(tone, 0.3), 0.45, 90)):
        d = ""
        for _ in range(count):
            z = 4.5 + 9.0 * rng.random()
            x, w = rng.uniform(-1, 1) * (z + 9) * 100, rng.uniform(70, 240)
            d += f"M{num(x - w)} {num(-z * 100)}q{num(w * 0.5)} {num(-w * 0.07)} {num(w)} 0t{num(w)} 0"
        pen.line(d, streak, 6, o)


PLACES = (Place(("river", "riverbank", "river bank", "stream", "creek", "brook", "river valley"), river),)

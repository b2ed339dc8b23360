"""An old churchyard with its chapel."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, light, mix
from director.tools.generators.animatic.art.places import country, flora, terrain
from director.tools.generators.animatic.art.places.flora import MOON, cool
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.places.trails import WINDING


def graveyard(s: Setting) -> Scenery:
    """An old churchyard: leaning stones and crosses, bare trees, a chapel with lit windows, creeping mist."""
    green = mix(country.GREENS["autumn"], "#5f7f6a", 0.55)
    bare = Setting(s.looks, s.dark, s.style, "winter")
    layers = [
        terrain.hill(s, 110, 480, 6, 9, mix(green, "#7f98b8", 0.5), "gr"),
        terrain.woodline(s, 52, 200, (5, 9), ("#5f7f7c", "#6a8488"), 40, "gr", 0.5, (-22, 4)),
        _chapel(s, 34, -8),
    ]
    layers += [
        terrain.mist_bank(s, 30, 100, 3, "#cfdcec", 0.5),
        _bare_trees(bare, 15, ((-11, 8), (12.5, 9))),
        _bare_trees(bare, 7.6, ((6.2, 7.6),)),
    ]
    layers += [
        _stones(s, z, near, n) for z, near, n in ((22, 2.2, 16), (15, 2.2, 12), (10, 2.2, 10), (6, 2.1, 8), (3.2, 2.0, 6), (-1.6, 2.4, 3))
    ]
    layers += [
        terrain.mist_bank(s, 12, 50, 1.5, "#cfdcec", 0.4),
        terrain.mist_bank(s, 4.4, 26, 0.8, "#cfdcec", 0.34),
        *country.rows(Setting(s.looks, s.dark, s.style, ""), green, WINDING, (), 20, "gr"),
    ]
    layers.append(terrain.frame(s, "#2f4450", low=False))
    ground = country.meadow_ground(Setting(s.looks, s.dark, s.style, ""), green, WINDING, "#a8a094", ((6.2, 7.6, 2.4),))
    return Scenery(tuple(layers), terrain.floors(ground), "", "night", haze=0.06)


def _bare_trees(s: Setting, z: float, plan: tuple[tuple[float, float], ...]) -> Layer:
    pen, rng = Pen(), s.rng(f"bare{z}")
    for x, tall in plan:
        with pen.at(x * 100, 6):
            flora.bare(pen, rng, tall * 100, False)
    half = max(abs(x) for x, _ in plan) + 5
    return pen.card(-half, half, -0.3, max(t for _, t in plan) * 1.1, z, sway=0.06)


def _stones(s: Setting, z: float, near: float, count: int) -> Layer:
    """Headstones, crosses and a few pumpkins of moss."""
    pen, rng = Pen(), s.rng(f"stones{z}")
    reach = (z + 8) * 0.85
    for k in range(count):
        grey = rng.choice(("#a4a8b4", "#949aa8", "#b0acb4"))
        with pen.at((1 if k % 2 else -1) * (near + (reach - near) * rng.random()) * 100, 6, rng.uniform(0.8, 1.2), turn=rng.uniform(-7, 7)):
            pen.shadow(20, 0, 70, 10, 0.5)
            if rng.random() < 0.6:
                pen.path("M-32 6V-70Q-30 -104 0 -106Q30 -104 32 -70V6Z", pen.across(light(grey, 0.3), grey, cool(grey, 0.5)))
                pen.line("M-18 -66H18M-18 -50H18M-18 -34H8", cool(grey, 0.45), 3, 0.6)
            else:
                pen.path("M-11 6V-72H-36V-92H-11V-124H11V-92H36V-72H11V6Z", pen.across(light(grey, 0.3), grey, cool(grey, 0.5)))
            pen.path(flora.crown(rng, -12, 0, 26, 11, 8), "#6f8f58", 0.9)
            if s.dark:
                pen.line("M-32 0V-70Q-30 -104 0 -106" if k % 2 else "M-36 -92H-11V-124", MOON, 2.5, 0.35, glow=True)
    return pen.card(-reach - 1, reach + 1, -0.3, 1.8, z)


def _chapel(s: Setting, z: float, x: float) -> Layer:
    pen = Pen()
    stone = "#b0aab4"
    with pen.at(x * 100, 15):
        pen.rect(-330, -330, 330, 20, pen.across(light(stone, 0.2), stone, cool(stone, 0.4)))
        pen.poly([(-370, -320), (-290, -540), (300, -540), (370, -320)], pen.down("#6f6a84", "#565470"))
        pen.rect(-480, -620, -270, 20, pen.across(light(stone, 0.25), stone, cool(stone, 0.45)))
        pen.poly([(-500, -610), (-375, -960), (-250, -610)], pen.across("#7a7490", "#4c4a66"))
        for wx in (-170, 0, 170):
            d = f"M{wx - 34} -90V-200Q{wx - 30} -250 {wx} -268Q{wx + 30} -250 {wx + 34} -200V-90Z"
            pen.path(d, "#ffc866" if s.dark else "#5f6a86")
            pen.path(d, "#ffb04a", glow=True)
        pen.path("M-410 20V-90Q-405 -140 -375 -150Q-345 -140 -340 -90V20Z", "#4a3c4c")
    return pen.card(x - 6, x + 5, -0.4, 10.5, z)


PLACES = (Place(("graveyard", "cemetery", "churchyard", "haunted graveyard"), graveyard),)

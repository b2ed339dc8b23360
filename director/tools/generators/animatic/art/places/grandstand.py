"""Among the spectators of a stadium."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.places.stadium import crowd

_STEP = 0.42


def grandstand(s: Setting) -> Scenery:
    """Rows of people on steps that rise behind, a roof over them, flags, a rail before us."""
    rng, layers = s.rng("grandstand"), []
    for row in range(7, -1, -1):
        pen, z, high = Pen(), 1.5 + 1.15 * row, 100 * _STEP * (row + 1)
        half = (z + 9) * 1.15
        pen.rect(-half * 100, -high, half * 100, 60, pen.down("#7f87a4", "#5a6080"))
        pen.rect(-half * 100, -high, half * 100, -high + 7, "#aab2cc")
        crowd(pen, -half * 100, half * 100, high - 46, 1, 40, 62, rng)
        layers.append(pen.card(-half, half, -0.6, high / 100 + 1.3, z))
    back = Pen()
    back.rect(-2600, -760, 2600, 100, back.down("#3a4270", "#59618f"))
    for k, x in enumerate(range(-2400, 2401, 400)):
        tone = ("#e8504a", "#f7f2e4", "#3f8fd8", "#f2b84a")[k % 4]
        back.rect(x - 5, -1010, x + 5, -700, "#e4e8f2")
        back.path(f"M{x + 5} -1008q60 -26 120 4t110 0v76q-50 16 -110 -4t-120 4Z", back.across(light(tone, 0.25), tone, dark(tone, 0.2)))
    ground = Pen()
    ground.rect(-3000, -200, 3000, 900, ground.down("#8a92ae", "#6a7190"))
    return Scenery((back.card(-26, 26, -1, 10.4, 11.5), *layers), (ground.floor(-8, 2, 30),), haze=0.01)


PLACES = (Place(("grandstand", "bleachers", "stadium stands", "spectator stand", "tribune"), grandstand),)

"""Where planes and rockets leave the ground: an airfield with its runway, a launch pad by the sea."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.castle import hills
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.places.travel import water

_GRASS, _TARMAC = "#84b45c", "#77787f"


def _runway(rng: random.Random) -> Floor:
    """Across the picture: grass, a grey strip with its broken line and lamps at both edges, the apron in front."""
    pen = Pen()
    pen.rect(-20000, -9000, 20000, -300, pen.down("#b4cf8e", _GRASS, dark(_GRASS, 0.12)))
    for _ in range(200):
        far = 300 + rng.random() ** 1.6 * 8000
        pen.oval(rng.uniform(-1, 1) * (900 + far * 1.2), -far, 60 + far * 0.05, 16 + far * 0.012, rng.choice((light(_GRASS, 0.18), dark(_GRASS, 0.14))), 0.5)
    pen.rect(-20000, -1750, 20000, -820, pen.down(light(_TARMAC, 0.2), _TARMAC, dark(_TARMAC, 0.1)))
    for y in (-1740, -850):
        pen.rect(-20000, y, 20000, y + 22, "#f4f2e6", o=0.9)
    for x in range(-9000, 9001, 700):
        pen.rect(x, -1300, x + 380, -1270, "#f4f2e6", o=0.95)
        for y in (-1790, -800):
            pen.oval(x, y, 14, 14, "#ffe9a0")
            pen.oval(x, y, 60, 50, pen.soft("#ffd97a", 0.5), glow=True)
    pen.rect(-20000, -420, 20000, 2400, pen.down("#b4b2b4", "#c9c6c4", "#a8a6aa"))
    pen.line("".join(f"M{x} -420V2400" for x in range(-3000, 3001, 240)) + "".join(f"M-4000 {y}H4000" for y in range(-420, 1600, 240)), "#8f8d92", 4, 0.5)
    pen.path("M-4000 -190Q0 -250 4000 -190V-168Q0 -228 -4000 -168Z", "#f2c43a", 0.9)
    return pen.floor(-24, 90, 200)


def _buildings(rng: random.Random) -> Pen:
    """Hangars with round roofs, the tower with its glass top, a windsock."""
    pen = Pen()
    for x, wide, tone in ((-2300, 900, "#c9d2d8"), (-1250, 760, "#b8c4cc"), (1900, 980, "#c9d2d8"), (3100, 800, "#bcc8ce")):
        pen.path(f"M{x - wide / 2} 0V-260Q{x} -520 {x + wide / 2} -260V0Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.3)))
        pen.rect(x - wide * 0.38, -230, x + wide * 0.38, 0, pen.down("#5f6b78", "#3f4854"))
        for k in range(-3, 4):
            pen.line(f"M{x + k * wide * 0.11} -230V0", "#7f8b98", 5, 0.7)
        pen.rect(x - wide / 2, -266, x + wide / 2, -244, rng.choice(("#d9584a", "#3f78b0")))
    pen.poly([(640, 0), (680, -640), (800, -640), (840, 0)], pen.across("#f4f4f0", "#d4d6d8", "#9aa0a8"))
    pen.poly([(600, -640), (560, -800), (920, -800), (880, -640)], pen.slant("#cfeaf4", "#7fa8c4", "#4f7290"))
    pen.poly([(600, -640), (560, -800), (920, -800), (880, -640)], pen.down("#ffe0a0/0.5", "#ffc46b/0.25"), glow=True)
    pen.path("M550 -800H930L900 -850H580Z", "#d9584a")
    pen.line("M740 -850V-960", "#6a727c", 8)
    pen.disc(740, -964, 12, "#ff5a4a", glow=True)
    pen.line("M-520 0V-330", "#8a9098", 9)
    for k in range(4):
        pen.poly([(-516 + k * 46, -326 + k * 7), (-470 + k * 46, -318 + k * 7), (-470 + k * 46, -262 - k * 4), (-516 + k * 46, -254 - k * 4)],
                 "#f2643a" if k % 2 == 0 else "#fff4e8")
    return pen


def airfield(s: Setting) -> Scenery:
    """A runway across the picture, hangars and a control tower behind it, hills far off."""
    rng = s.rng("airfield")
    return Scenery((hills(rng, 240, 420, 26, "#9ab8c8", -30), hills(rng, 150, 260, 12, "#94b890", -30, 4), _buildings(rng).card(-38, 38, -0.3, 10.5, 46)),
                   (_runway(rng),), haze=0.03)


def _gantry() -> Pen:
    """The red tower of a launch pad with its arms and lamps, and lightning masts."""
    pen, steel = Pen(), "#c9503a"
    for x in (-560, -360):
        pen.rect(x - 14, -1500, x + 14, 0, pen.across(light(steel, 0.3), steel, dark(steel, 0.35)))
    for row in range(10):
        y = -row * 150
        pen.line(f"M-560 {y}L-360 {y - 150}M-360 {y}L-560 {y - 150}M-560 {y - 150}H-360", dark(steel, 0.15), 9)
        pen.disc(-360, y - 150, 10, "#ffe6a8")
        pen.disc(-360, y - 150, 16, "#ffcf7a", glow=True)
    for y in (-1250, -760):
        pen.rect(-370, y, -190, y + 34, pen.down(light(steel, 0.2), dark(steel, 0.3)))
    for x in (-1500, 1500):
        pen.poly([(x - 34, 0), (x - 6, -1700), (x + 6, -1700), (x + 34, 0)], pen.across("#f2f4f6", "#b4bcc4", "#7f8890"))
        pen.disc(x, -1700, 12, "#ff5a4a", glow=True)
    pen.disc(1010, -250, 190, pen.ball("#ffffff", "#dfe6ea", "#9aa6b0"))
    for x in (900, 1120):
        pen.rect(x - 12, -120, x + 12, 0, "#8a949c")
    return pen


def _pad(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-20000, -3300, 20000, 2400, pen.down("#c4c894", "#a8b878", "#94a868"))
    for _ in range(150):
        pen.oval(rng.uniform(-1, 1) * 4000, -rng.uniform(-900, 3200), rng.uniform(60, 200), rng.uniform(16, 50), rng.choice(("#8aa05f", "#b8c48a")), 0.5)
    pen.path("M-1300 -1500H1300L1800 2400H-1800Z", pen.down("#c8c6c4", "#b4b2b4", "#a4a2a8"))
    pen.line("".join(f"M-2000 {y}H2000" for y in range(-1500, 2000, 220)) + "".join(f"M{x} -1500V2400" for x in range(-1200, 1201, 240)), "#8f8d92", 4, 0.5)
    pen.oval(0, -330, 420, 300, "#6f6d74", 0.85)
    pen.oval(0, -330, 340, 240, "#5a5860")
    for k in range(-6, 7):
        pen.poly([(k * 200 - 40, -1500), (k * 200 + 40, -1500), (k * 200 + 90, -1450), (k * 200 + 10, -1450)], "#f2c43a")
    return pen.floor(-24, 33, 200)


def launch_pad(s: Setting) -> Scenery:
    """A concrete pad with its red gantry and lightning masts on a flat coast, the sea behind it."""
    rng = s.rng("launch pad")
    return Scenery((hills(rng, 300, 460, 14, "#9ab8c8", -34), _gantry().card(-17, 17, -0.3, 17.5, 15)), (water(rng, 33, 170, height=-0.4), _pad(rng)), haze=0.02)


PLACES = (
    Place(("airfield", "runway", "airstrip", "tarmac", "apron of an airport", "landing strip", "flying field", "air base", "airbase", "aerodrome"), airfield),
    Place(("launch pad", "launchpad", "launch site", "rocket base", "spaceport", "space port", "cosmodrome", "rocket launch site", "launch tower"), launch_pad),
)

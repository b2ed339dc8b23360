"""The world at the height of an ant: blades of grass like trees, a puddle like a lake; and what is lost under a bed."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, flora, rocks, shell, terrain
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.trails import bent

GREENS = ("#5fae4a", "#7fc455", "#4f9a46", "#8fce62", "#3f8a44")


def _blade(pen: Pen, rng: random.Random, x: float, tall: float, wide: float, green: str, lean: float) -> None:
    """A blade of grass as wide as a tree, with its rib and a light edge."""
    tip, mid = x + lean, x + lean * 0.3
    pen.path(f"M{num(x - wide)} 10Q{num(mid - wide * 1.1)} {num(-tall * 0.55)} {num(tip)} {num(-tall)}Q{num(mid + wide * 1.3)} {num(-tall * 0.5)} {num(x + wide)} 10Z",
             pen.across(light(green, 0.35), green, dark(green, 0.35)))
    pen.line(f"M{num(x)} 6Q{num(mid)} {num(-tall * 0.5)} {num(tip)} {num(-tall + 20)}", light(green, 0.4), max(2.0, wide * 0.12), 0.7)
    for k in (-0.5, 0.5):
        pen.line(f"M{num(x + wide * k)} 6Q{num(mid + wide * k)} {num(-tall * 0.5)} {num(tip)} {num(-tall + 60)}", dark(green, 0.25), 1.6, 0.5)


def _dew(pen: Pen, x: float, y: float, r: float) -> None:
    """A drop that hangs or lies, with the sky in it."""
    pen.oval(x, y, r, r * 1.08, pen.ball("#ffffff", "#d4f0fa", "#7fc0dc"), 0.85)
    pen.oval(x - r * 0.34, y - r * 0.4, r * 0.26, r * 0.2, "#ffffff")
    pen.disc(x, y, r, "#dff6ff", 0.16, glow=True)


def _stand(s: Setting, z: float, gap: float, tall: float, count: int, fade: float) -> Layer:
    """A wood of blades, clover and daisies at both sides; nothing within `gap` metres of the middle."""
    pen, rng = Pen(), s.rng(f"blades{z}")
    sky = "#2c4a78" if s.dark else "#cfe8e0"
    for k in range(count):
        side = -1 if k % 2 else 1
        x = side * (gap + rng.random() ** 1.3 * gap * 1.6) * 100
        _blade(pen, rng, x, tall * 100 * rng.uniform(0.6, 1.15), tall * rng.uniform(3.2, 7.5), mix(rng.choice(GREENS), sky, fade), -side * rng.uniform(-40, 130) * tall / 4)
    for k in range(4):
        side = -1 if k % 2 else 1
        x, up = side * (gap * 1.1 + rng.random() * gap) * 100, tall * 100 * rng.uniform(0.32, 0.55)
        green = mix("#5f9e4a", sky, fade)
        pen.line(f"M{num(x)} 6Q{num(x - side * 14)} {num(-up * 0.6)} {num(x - side * 24)} {num(-up)}", green, tall * 2.4)
        if k % 4 < 2:                                  # clover
            for a in (-2.4, -0.7, 1.0):
                cx, cy, r = x - side * 24 + up * 0.17 * math.cos(a), -up + up * 0.13 * math.sin(a), up * 0.15
                pen.path(flora.crown(rng, cx, cy, r, r * 0.8, 8), pen.ball(light(green, 0.4), green, dark(green, 0.25)))
        else:
            flora.bloom(pen, x - side * 24, -up, up * 0.2, rng.choice(("#ffffff", "#ff9ab8", "#ffd84f")))
    for _ in range(6):
        x = rng.choice((-1, 1)) * rng.uniform(gap, gap * 1.8) * 100
        _dew(pen, x, -rng.uniform(0.2, 0.8) * tall * 100, tall * rng.uniform(1.6, 3.4))
    wide = gap * 2.9 + tall * 0.6
    return pen.card(-wide, wide, -0.3, tall * 1.25, z, sway=0.12)


def meadow_floor(s: Setting) -> Scenery:
    """Between the blades: a puddle that mirrors the sky, a leaf afloat, pebbles like boulders, a mushroom, dew."""
    rng, pen, near = s.rng("undergrowth"), Pen(), Pen()
    terrain.base(pen, "#8a6a48", "#7f9a58")
    terrain.patches(pen, rng, ("#9a7850", "#6f5438", "#7f8f4a", "#a88a5c"), 110, 0.6)
    water = [(-560.0, -330.0), (-220, -280), (160, -300), (420, -400), (380, -760), (0, -900), (-420, -840), (-640, -600)]
    pen.path(bent([(x * 1.07, y * 1.05 + 22) for x, y in water]), "#5f4630", 0.7)
    pen.path(bent(water), pen.down(*(("#2f4a90", "#16245a") if s.dark else ("#dff4fc", "#8fcdf0", "#5aa8dc"))))
    for _ in range(26):
        x, y = rng.uniform(-460, 300), rng.uniform(-780, -340)
        pen.line(f"M{num(x)} {num(y)}h{num(rng.uniform(40, 130))}", "#ffffff", 5, 0.5)
    pen.path("M-150 -480Q-60 -560 90 -520Q60 -440 -60 -430Q-130 -440 -150 -480Z", pen.slant("#ffc46b", "#d8843a", "#8a4a24"))
    pen.line("M-150 -480Q-40 -500 90 -520", "#8a4a24", 5)
    terrain.sprinkle(pen, rng, ("#b8a488", "#6f5a48"), 130, 5, 16)
    for x, wide, grey in ((-270, 120, "#a8a098"), (-360, 80, "#c4b8a4"), (306, 100, "#98948c")):
        with near.at(x):
            rocks.rock(near, rng, wide, grey, moss="#7fa84a", rim=rim_of(s))
    with near.at(238):
        flora.mushroom(near, 96, "#d8503c")
    _dew(near, -236, -16, 18)
    _dew(near, 300, -84, 13)
    layers = (*country.far_hills(s, country.GREENS[s.season], "undergrowth"), _stand(s, 26, 5.5, 13, 34, 0.6), _stand(s, 16, 4.2, 9.5, 26, 0.4), _stand(s, 10, 3.6, 7.5, 20, 0.2),
              _stand(s, 5, 2.9, 5.6, 14, 0.06), near.card(-4.4, 4.2, -0.2, 2.2, 2.0), _stand(s, -1.4, 2.5, 4.2, 8, 0.0))
    return Scenery(layers, terrain.floors(pen), haze=0.05, spots=SPOTS)


def _lost(pen: Pen, rng: random.Random) -> None:
    """What rolled under the bed, as large as it looks from there."""
    for x, r, tone in ((-300, 62, "#e8504a"), (306, 34, "#4fa0d8")):
        pen.shadow(x, 0, r, r * 0.16)
        pen.disc(x, -r, r, pen.ball(light(tone, 0.6), tone, dark(tone, 0.45)))
        pen.line(f"M{num(x - r * 0.94)} {num(-r * 1.2)}Q{x} {num(-r * 0.8)} {num(x + r * 0.94)} {num(-r * 1.2)}", "#fff6e4", r * 0.16, 0.9)
    pen.shadow(-190, 0, 60, 9)
    pen.path("M-240 0Q-252 -34 -214 -36L-178 -40V-84H-132V-22Q-134 0 -160 0Z", pen.across("#fff2e4", "#f0b8b0", "#b8707a"))
    pen.path("M-178 -84H-132V-72H-178ZM-178 -62H-132V-52H-178Z", "#5f8fd0")
    pen.shadow(214, 0, 66, 8)
    for k, tone in enumerate(("#f2c43a", "#5fae5a")):
        with pen.at(216, -8 - 15 * k, turn=-3 + 7 * k):
            pen.rect(-62, -7, 44, 7, pen.down(light(tone, 0.4), tone, dark(tone, 0.35)), 3)
            pen.path("M44 -7L66 0L44 7Z", "#f0d8b0")
    for x, r in ((-110, 17), (140, 22), (-392, 26), (392, 20)):
        pen.path(flora.crown(rng, x, -r * 0.8, r * 1.2, r, 11), pen.ball("#d8d4dc", "#a8a4b0", "#7a7684"), 0.85)
        for _ in range(8):
            a = rng.uniform(0, math.tau)
            pen.line(f"M{num(x)} {num(-r * 0.8)}q{num(r * math.cos(a))} {num(r * math.sin(a))} {num(r * 1.5 * math.cos(a + 0.4))} {num(r * 1.3 * math.sin(a + 0.4))}", "#c4c0cc", 1.6, 0.7)


def under_bed(s: Setting) -> Scenery:
    """Slats close overhead, the blanket's fringe, the bright room beyond, lost things in the dust; at night two shy eyes."""
    rng = s.rng("under the bed")
    cloth = s.looks.colour("blanket", default=rng.choice(("#5f7fc8", "#c86a7a", "#5fa08a")))
    room, fringe, things, near = Pen(), Pen(), Pen(), Pen()
    wall = "#3a4270" if s.dark else "#f2dcb8"
    room.rect(-2400, -1400, 2400, 200, room.down(light(wall, 0.12), wall))
    for x in range(-1500, 1500, 90):
        room.rect(x, -1400, x + 42, -70, light(wall, 0.25), o=0.4)
    room.rect(-2400, -70, 2400, 8, room.down("#fffaf0", "#d8c8b0") if not s.dark else room.down("#6a72a0", "#4a5280"))
    for x, tone in ((-430, "#c8804a"), (400, "#7a9ac8")):
        room.rect(x - 150, -330, x + 150, -40, room.slant(light(tone, 0.2), tone, dark(tone, 0.3)), 6)
        for y in (-240, -130):
            room.rect(x - 130, y - 70, x + 130, y + 26, room.slant(light(tone, 0.3), dark(tone, 0.1)), 4)
            room.disc(x, y - 22, 9, room.ball("#fff2c8", "#c9963f"))
    fringe.path("M-1500 -1400H1500V-224" + "".join(f"Q{num(1500 - k * 60 - 30)} {-178 - 16 * (k % 3)} {1500 - (k + 1) * 60} -224" for k in range(50)) + "Z",
                fringe.down(dark(cloth, 0.5), cloth, light(cloth, 0.15)))
    for k in range(50):
        x = 1470 - k * 60
        fringe.line(f"M{x} {-198 - 8 * (k % 3)}v26m-5 -22l-3 24m13 -24l3 24", light(cloth, 0.5), 3, 0.9)
    wood = "#9a6238"
    for x in (-410, 410):
        fringe.shadow(x, 0, 70, 12)
        fringe.path(f"M{x - 34} -400L{x - 26} 0H{x + 26}L{x + 34} -400Z", fringe.across(light(wood, 0.3), wood, dark(wood, 0.45)))
    _lost(things, rng)
    if s.dark:
        for x in (-356, -322):
            things.oval(x, -150, 13, 16, "#fff6a8")
            things.oval(x, -150, 13, 16, "#ffe86a", 0.8, glow=True)
            things.oval(x + 2, -148, 5, 9, "#20182c")
    near.path("M-1500 -1400H1500V-300Q900 -260 560 -290Q520 -120 600 60H1500V-1400M-1500 -1400V60H-600Q-520 -120 -560 -290Q-900 -260 -1500 -300Z", near.down(dark(cloth, 0.7), dark(cloth, 0.5)))
    plan = shell.Shell(wall, "#a8703f", ground="planks", half=9.0, high=2.9, far=7.0)
    light_in = "#8fa0e8" if s.dark else "#fff2d0"

    def on_floor(pen: Pen) -> None:
        pen.rect(-900, -440, 900, 1300, pen.down("#20142a/0", "#20142a/0.35", "#20142a/0.5"))
        pen.rect(-900, -700, 900, -430, light_in, o=0.4)
        pen.oval(0, -330, 620, 210, pen.soft(light_in, 0.7))

    slats = Pen()
    slats.rect(-900, -420, 900, 1300, dark(cloth, 0.66))
    for y in range(-400, 1300, 74):
        slats.rect(-900, y, 900, y + 44, slats.down(light(wood, 0.1), dark(wood, 0.35)))
    over: Floor = slats.floor(-13, 4.2, 9, 2.9)
    layers = (room.card(-24, 24, -0.2, 14, 7.0), fringe.card(-15, 15, -0.2, 14, 4.2), things.card(-4.6, 4.6, -0.2, 2.2, 1.8), near.card(-15, 15, -0.6, 14, -1.6))
    return Scenery(layers, (shell.ground(plan, on_floor, rng), over), sky="none", light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("blades of grass", "among the blades of grass", "between the blades of grass", "forest of grass", "grass jungle", "puddle seen by an ant", "ant's world", "world of the ants", "world of insects",
           "undergrowth", "in the undergrowth", "floor of the meadow", "tiny world"), meadow_floor),
    Place(("under the bed", "under a bed", "beneath the bed", "underneath the bed", "below the bed", "underneath a bed"), under_bed, indoors=True),
)

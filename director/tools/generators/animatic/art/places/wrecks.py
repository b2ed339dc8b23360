"""Ships that sail no more and iron in the sea: a wreck on the beach, one on the sea floor, the deck of a drilling platform."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import depths, flora, shores, terrain, waters
from director.tools.generators.animatic.art.places.pen import Pen, num

WOOD = "#8a6a50"


def hulk(pen: Pen, rng: random.Random, wood: str, sails: str = "") -> None:
    """A broken wooden ship about 16 m long, heeled over, half sunk: ribs, planks, a snapped mast, torn sails; weed if `sails` is ''."""
    pen.path("M-820 60Q-800 -160 -880 -400L-640 -372Q-100 -300 360 -330L330 60Z", pen.down(light(wood, 0.22), wood, dark(wood, 0.35)))
    for k in range(7):
        y = -330 + k * 54
        pen.line(f"M{-858 + k * 8} {y - 40}Q-300 {y + 34} 352 {y + 8}", dark(wood, 0.4), 5, 0.7)
        pen.line(f"M{-858 + k * 8} {y - 30}Q-300 {y + 44} 352 {y + 18}", light(wood, 0.3), 3, 0.5)
    hole = [(-260, -30), (-330, -130), (-250, -220), (-130, -244), (-20, -200), (30, -110), (-40, -20), (-150, 20)]
    pen.poly(hole, "#1c1418")
    for k in range(4):
        pen.line(f"M{-250 + k * 74} 10Q{-268 + k * 70} -110 {-236 + k * 66} -232", dark(wood, 0.15), 15)
    for k in range(6):                                                          # bare ribs where the stern was
        x = 400 + k * 74
        pen.line(f"M{x} 60Q{x + 54 - k * 4} -120 {x + 10 - k * 14} {-300 + k * 26}", light(wood, 0.1 - 0.03 * k) if k < 3 else dark(wood, 0.05 * k), 24 - k)
        pen.line(f"M{x - 7} 60Q{x + 47 - k * 4} -120 {x + 3 - k * 14} {-300 + k * 26}", light(wood, 0.4), 4, 0.6)
    pen.line("M360 -20Q620 30 860 40", dark(wood, 0.25), 30)
    for a, b in ((-880, -404), (-560, -364), (-240, -332), (80, -330), (340, -330)):
        pen.line(f"M{a} {b}v-54", wood, 11)
    pen.line("M-884 -450Q-300 -366 340 -380", light(wood, 0.15), 13)
    pen.line("M-870 -400L-1160 -560", wood, 26)
    for mast, foot, high, lean in ((-480, -350, 760, 90), (40, -330, 470, 120)):
        pen.line(f"M{mast} {foot}L{mast + lean} {foot - high}", pen.across(light(wood, 0.2), dark(wood, 0.3)), 30)
        pen.line(f"M{mast + lean * 0.6 - 230} {foot - high * 0.62}L{mast + lean * 0.6 + 230} {foot - high * 0.5}", dark(wood, 0.1), 16)
    pen.poly([(145, -800), (168, -826), (176, -790), (198, -814), (190, -776)], light(wood, 0.25))
    if sails:
        pen.path("M-660 -830Q-560 -730 -450 -790Q-330 -760 -190 -740L-230 -560Q-300 -620 -330 -520L-390 -640L-440 -500Q-520 -600 -560 -520Z", pen.slant(light(sails, 0.25), sails, dark(sails, 0.2)), 0.95)
        for x in (-540, -400, -280):
            pen.line(f"M{x} -760q14 80 -6 180", dark(sails, 0.25), 4, 0.5)
    pen.line("M-400 -1090L-1130 -552M-400 -1090L330 -370M150 -780L-300 -350", dark(wood, 0.4), 4, 0.8)
    for _ in range(30):
        pen.disc(rng.uniform(-780, 330), rng.uniform(-60, 40), rng.uniform(8, 20), rng.choice(("#5f7a4a", "#4f6a44", "#d8d4c8")), 0.8)


def shipwreck(s: Setting) -> Scenery:
    """A wooden ship broken on the sand: ribs, torn sails, chests and planks washed up, gulls, the bay behind."""
    bare = shores.beach(s)
    rng, ship, wash, birds = s.rng("wreck"), Pen(), Pen(), Pen()
    with ship.at(330, 30, 1.0, False, -6):
        hulk(ship, rng, s.looks.colour("ship", "wreck", default=WOOD), "#e4dac4")
    ship.path(flora.crown(rng, 0, 26, 760, 70, 20), "#e4c890")
    ship.path(flora.crown(rng, 700, 30, 560, 54, 16), "#dcbc84")
    for x, turn in ((-380, 8), (-300, -14), (360, 12), (430, -6)):
        with wash.at(x, 4, 1, False, turn):
            wash.rect(-86, -17, 86, 2, wash.down(light(WOOD, 0.35), WOOD, dark(WOOD, 0.3)), 3)
    wash.shadow(-340, 0, 70, 8)
    wash.path("M-388 -58H-292V0H-388Z", wash.across("#b8834f", "#8a5a34", "#5a3a24"))
    wash.path("M-392 -58Q-340 -104 -288 -58Z", wash.down("#c8945c", "#8a5a34"))
    wash.line("M-392 -56H-288M-362 -88V0M-318 -88V0", "#5f646c", 6)
    wash.rect(-348, -56, -332, -36, "#e8c860", 3)
    wash.shadow(340, 0, 54, 8)
    wash.path("M306 -76Q294 -38 306 0H374Q386 -38 374 -76Z", wash.across("#c08a54", "#9a6238", "#5a3820"))
    for y in (-66, -42, -16):
        wash.rect(302, y, 378, y + 6, "#5a5f68")
    for x, y, r in ((-520, -560, 26), (-380, -620, 20), (620, -600, 24)):
        birds.line(f"M{x - r} {y + r * 0.3}Q{x - r * 0.5} {y - r * 0.6} {x} {y}Q{x + r * 0.5} {y - r * 0.6} {x + r} {y + r * 0.3}", "#ffffff", r * 0.24)
    layers = [layer for layer in bare.layers if layer.z > 13]
    layers += [ship.card(-11.5, 13.5, -0.6, 12.5, 11.5), birds.card(-7, 8, 4.6, 7, 9, drift=0.2, bob=0.1), wash.card(-5.2, 5.6, -0.15, 1.3, 3.2)]
    layers += [layer for layer in bare.layers if layer.z < 3]
    return Scenery(tuple(layers), bare.floors, bare.sky, haze=bare.haze)


def sunken_ship(s: Setting) -> Scenery:
    """A ship on the sea floor: ribs and masts furred with weed, corals on its planks, treasure in the sand, rays from above."""
    bare = depths.underwater(s)
    rng, ship, gold = s.rng("sunken"), Pen(), Pen()
    with ship.at(260, 40, 1.0, False, 5):
        hulk(ship, rng, "#6f7a6a")
        for _ in range(26):
            with ship.at(rng.uniform(-820, 340), rng.choice((-330, -340, -20, -150)) + rng.uniform(-20, 20)):
                if rng.random() < 0.4:
                    depths.coral(ship, rng, rng.uniform(60, 130), rng.choice(("#ff7a8a", "#ffb04a", "#c87af0", "#4fd8c8")))
                else:
                    ship.path("".join(f"M{num(x)} 8q{num(rng.uniform(-26, 26))} {num(-h * 0.5)} 0 {num(-h)}q{num(rng.uniform(6, 22))} {num(h * 0.5)} 8 {num(h)}Z" for x in (-18, 0, 18) for h in (rng.uniform(60, 150),)), rng.choice(("#3f8a5a", "#5fa06a", "#2f7a6a")))
    ship.path(flora.crown(rng, 0, 40, 780, 66, 20), "#c8bc94")
    ship.path(flora.crown(rng, 760, 46, 480, 50, 15), "#b8b08c")
    gold.shadow(-330, 2, 90, 9)
    gold.path("M-392 -66H-276V4H-392Z", gold.across("#9a7448", "#6f4c2e", "#46301f"))
    gold.path("M-398 -70L-410 -136Q-340 -172 -270 -136L-268 -70Z", gold.down("#a87f4f", "#6f4c2e"))
    gold.path("M-388 -66Q-334 -112 -278 -66Z", gold.ball("#fff0a0", "#f2c23a", "#b07a1a"))
    for _ in range(46):
        gold.oval(-334 + rng.gauss(0, 46), rng.uniform(-84, 6), 6, 4, rng.choice(("#ffe27a", "#f2c23a", "#d89a24")))
    gold.disc(-330, -86, 7, "#ff4f6a")
    gold.disc(-350, -78, 6, "#4fd0ff")
    gold.pool(-334, -76, 130, 90, "#ffd86a", 0.6)
    with gold.at(330, 4, 1, False, 16):
        gold.line("M0 0V-110M-40 -14Q0 34 40 -14M-24 -88H24", "#5f6a68", 15)
        gold.disc(0, -122, 15, "#5f6a68")
        gold.disc(0, -122, 8, "#3f4a4c")
    layers = [layer for layer in bare.layers if layer.z > 25 or layer.z == 22]
    layers += [replace(layer, x=layer.x - 1.4) for layer in (ship.card(-11, 13, -0.5, 12.6, 12.5),)]
    layers += [layer for layer in bare.layers if 4 <= layer.z < 9] + [gold.card(-5.4, 4.6, -0.3, 2.2, 2.9)] + [layer for layer in bare.layers if layer.z < 2.8]
    return Scenery(tuple(layers), bare.floors, bare.sky, bare.light, bare.haze)


def _truss(pen: Pen, x: float, foot: float, wide: float, tall: float, tone: str, steps: int) -> None:
    """A lattice tower that narrows upwards."""
    for side in (-1, 1):
        pen.line(f"M{num(x + side * wide / 2)} {num(foot)}L{num(x + side * wide * 0.16)} {num(foot - tall)}", tone, 13)
    for k in range(steps):
        u0, u1 = k / steps, (k + 1) / steps
        w0, w1 = wide * (0.5 - 0.34 * u0), wide * (0.5 - 0.34 * u1)
        pen.line(f"M{num(x - w0)} {num(foot - tall * u0)}H{num(x + w0)}L{num(x - w1)} {num(foot - tall * u1)}M{num(x - w0)} {num(foot - tall * u0)}L{num(x + w1)} {num(foot - tall * u1)}", dark(tone, 0.15), 6)


def _platform(far: Pen) -> None:
    """A second platform as it is seen from afar."""
    for x in (-420, -150, 150, 420):
        far.rect(x - 40, -700, x + 40, 1200, far.across("#e8c060", "#b8862f", "#7a5a24"))
    far.line("M-420 -100L-150 700M-150 -100L-420 700M150 -100L420 700M420 -100L150 700", "#a8782a", 24)
    far.rect(-640, -1050, 640, -690, far.down("#c8ccd0", "#8a929a", "#5f6a74"))
    far.rect(-560, -1400, -120, -1050, far.across("#f4f4f2", "#b8bec4"))
    for k in range(5):
        far.rect(-530 + k * 80, -1330, -480 + k * 80, -1270, "#ffcf7a")
        far.rect(-530 + k * 80, -1330, -480 + k * 80, -1270, "#ffc46b", glow=True)
    _truss(far, 240, -1050, 380, 1300, "#d8503f", 7)
    far.line("M640 -1000L1100 -1300", "#8a929a", 26)
    far.path("M1080 -1300Q1040 -1420 1120 -1560Q1110 -1460 1180 -1420Q1200 -1340 1130 -1290Z", "#ff9a3c")
    far.path("M1080 -1300Q1040 -1420 1120 -1560Q1110 -1460 1180 -1420Q1200 -1340 1130 -1290Z", "#ffb45e", glow=True)


def _works(works: Pen, s: Setting) -> None:
    """What stands on the deck: derrick, cabins, tanks, a crane, pipes, lamps."""
    _truss(works, 520, 0, 460, 1500, s.looks.colour("derrick", default="#e0503f"), 9)
    works.rect(280, -110, 780, 0, works.down("#f2c04a", "#b8822a"))
    for k in range(9):
        works.line(f"M{470 + k * 13} -110L{498 + k * 5} -900", "#7a828a", 6)
    works.rect(-1200, -560, -520, 0, works.across("#f4f4f0", "#d4d8da", "#98a2aa"))
    for y in (-500, -300):
        for x in range(-1150, -560, 150):
            works.rect(x, y, x + 90, y + 84, "#3f4f60", 8)
            works.rect(x, y, x + 90, y + 84, works.down("#ffd98a/0.5", "#ffb45e/0.4"), 8, glow=True)
    works.rect(-1230, -590, -490, -556, "#e0503f")
    works.path("M-1060 -590a130 40 0 0 1 260 0Z", "#5fa06a")
    for x, tone in ((-400, "#3f8fb8"), (-270, "#e8e4dc"), (950, "#5f9a6a"), (1090, "#e8e4dc")):
        works.rect(x - 56, -240, x + 56, 0, works.across(light(tone, 0.4), tone, dark(tone, 0.35)), 18)
        works.rect(x - 58, -150, x + 58, -134, dark(tone, 0.3))
    works.line("M-1200 -640V-900L-760 -1120", "#f2c04a", 26)
    works.line("M-760 -1120V-760", "#2f343c", 4)
    works.rect(-800, -760, -720, -700, works.slant("#c87f4f", "#8a4f34"), 3)
    for y, tone in ((-60, "#e8c040"), (-96, "#c8503f"), (-30, "#8a939c")):
        works.line(f"M-480 {y}H280M780 {y}H1300", tone, 18)
        works.line(f"M-480 {y - 6}H280M780 {y - 6}H1300", light(tone, 0.5), 4, 0.7)
    for x in (-60, 120, 880):
        works.line(f"M{x} -60V-200", "#8a939c", 11)
        works.line(f"M{x - 34} -200H{x + 34}M{x} -166a34 34 0 1 0 .1 0", "#d8403f", 8)
    for x in (-500, 240, 820, 1240):
        works.disc(x, -330, 12, "#fff4d0")
        works.disc(x, -330, 15, "#ffe0a0", glow=True)
        works.line(f"M{x} -320V0", "#6a727a", 6)
        works.pool(x, -320, 230, 220, "#ffcf7a", 0.8)


def _deck(rng: random.Random) -> Pen:
    """Steel plates with a raised pattern, a landing circle, a yellow and black edge."""
    deck = Pen()
    steel = "#8f979e"
    deck.rect(-2600, -900, 2600, 2400, deck.across(dark(steel, 0.12), steel, light(steel, 0.1), steel, dark(steel, 0.12)))
    deck.line("".join(f"M{x} -900V800" for x in range(-2400, 2401, 240)) + "".join(f"M-2600 {y}H2600" for y in range(-900, 800, 240)), dark(steel, 0.35), 5, 0.6)
    d = ""
    for y in range(-880, 500, 30):
        for x in range(-1200, 1201, 40):
            d += f"M{x + (y % 60 > 29) * 20 - 7} {y}l14 {9 if (x // 40 + y // 30) % 2 else -9}"
    deck.line(d, dark(steel, 0.22), 3, 0.45)
    deck.oval(0, -60, 330, 190, "#d8b83a", 0.28)
    for k in range(-26, 27):
        deck.poly([(k * 100, -596), (k * 100 + 50, -596), (k * 100 + 90, -640), (k * 100 + 40, -640)], "#f2c830" if k % 2 else "#2f343c", 0.8)
    for _ in range(24):
        deck.oval(rng.uniform(-700, 700), rng.uniform(-560, 400), rng.uniform(20, 90), rng.uniform(10, 40), rng.choice(("#8a5a40", "#5f666e", "#a8b0b6")), 0.25)
    return deck


def oil_rig(s: Setting) -> Scenery:
    """On the deck of a platform at sea: the derrick, pipes and tanks, a crane, a flare, rails over deep water, a second rig far off."""
    rng, low = s.rng("rig"), 12.0
    sea = Pen()
    waters.water(sea, rng, "#2f6f94", "#8fb8c8", 8.0, 1400.0, 1500.0, 620)
    layers = [replace(waters.glitter(s, z, w), y=-low - 0.4) for z, w in ((260, 620), (160, 380), (100, 240))]
    far, works, rail, near = Pen(), Pen(), Pen(), Pen()
    _platform(far)
    layers.append(Layer(far.sketch((-1500, -2600, 1500, 1200)), 190, 46, -52, -low - 10))
    layers += [replace(waters.waves(s, z, 0.8, "#3f86a8", n, "rig"), y=-low - 0.7) for z, n in ((110, 16), (70, 14))]
    _works(works, s)
    layers.append(works.card(-13, 14, -0.1, 15.6, 12.5))
    for x in range(-1600, 1601, 160):
        rail.rect(x - 6, -112, x + 6, 4, rail.across("#ffe07a", "#e8b830", "#a87f20"))
    for y in (-110, -62):
        rail.rect(-1600, y, 1600, y + 8, rail.down("#ffe890", "#d8a828"))
    rail.rect(-1600, -12, 1600, 4, "#c89a28")
    layers.append(rail.card(-16, 16, -0.1, 1.3, 6.4))
    for x, tone in ((-330, "#3f78b8"), (-272, "#3f78b8"), (340, "#d8503f")):
        near.shadow(x, 0, 34, 6)
        near.rect(x - 27, -84, x + 27, 0, near.across(light(tone, 0.35), tone, dark(tone, 0.35)), 5)
        for y in (-60, -30):
            near.rect(x - 29, y, x + 29, y + 5, dark(tone, 0.25))
    near.line("M410 -10q40 -40 80 0q-40 30 -80 0M420 -22q34 -30 62 0", "#c8a04a", 12)
    layers.append(near.card(-4, 5.4, -0.12, 1.2, 2.6))
    return Scenery(tuple(layers), (*terrain.floors(sea, (8.0, 40.0, 90.0, 180.0, 420.0, 800.0, 1400.0), 1500, -low), _deck(rng).floor(-24, 14, 26)), haze=0.012)


PLACES = (
    Place(("shipwreck", "wrecked ship", "shipwreck on the beach", "stranded ship", "wreck on the beach", "broken ship on the beach", "ship graveyard"), shipwreck),
    Place(("sunken ship", "sunken shipwreck", "sunken wreck", "underwater shipwreck", "underwater wreck", "wreck on the sea floor", "shipwreck under water", "shipwreck underwater", "sunken galleon",
           "sunken pirate ship", "wreck under water"), sunken_ship),
    Place(("oil rig", "oil platform", "drilling platform", "drilling rig", "offshore platform", "oil rig deck", "offshore rig", "platform at sea"), oil_rig),
)

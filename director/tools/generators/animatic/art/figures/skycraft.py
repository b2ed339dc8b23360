"""What flies: rockets, spaceships, shuttles, saucers, planes, helicopters, balloons, airships."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import block, line, oval, shape
from director.tools.generators.animatic.art.figures.wheels import RED, chrome, flame, glass, lamp, paint, porthole, rivets, vehicle
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix


def rocket(looks: Looks) -> Rig:
    """A rocket that stands on its fins, flames below."""
    pelt, colour = Pelt(), looks.colour("", "rocket", default=looks.pick("#f4f2ee", "#f4f2ee", "#cfd8e6", salt="rocket"))
    trim = looks.colour("fin", "stripe", "nose", default=looks.pick("#e0453a", "#3f86d8", "#f2933a", salt="trim"))
    side = pelt.run((0, light(colour, 0.3)), (0.3, light(colour, 0.5)), (0.6, colour), (1, dark(colour, 0.34)), down=False)
    fins = pelt.run((0, light(trim, 0.25)), (0.5, trim), (1, dark(trim, 0.3)), down=False)
    hull = "M0 -330C44 -290 62 -230 62 -160C62 -110 54 -76 44 -52H-44C-54 -76 -62 -110 -62 -160C-62 -230 -44 -290 0 -330Z"
    art = shape("M-40 -44H40L52 -20H-52Z", chrome(pelt, "#8a93a5")) + shape("M-56 -130C-92 -112 -108 -70 -106 0C-96 -18 -74 -40 -44 "
        "-54ZM56 -130C92 -112 108 -70 106 0C96 -18 74 -40 44 -54Z", fins)
    art += shape(hull, side) + pelt.clip(hull, block(-80, -350, 160, 84, fins, 0) + block(-80, -86, 160, 16, fins, 0) + block(-80, -266,
        160, 4, dark(colour, 0.35), 0, 0.6))
    art += shape("M-8 -128C-14 -90 -12 -40 0 -4C12 -40 14 -90 8 -128Z", fins) + line("M-46 -240C-54 -200 -54 -140 -46 -100", "#ffffff", 5,
        0.6) + rivets(-52, -92, 52, -92, 9, dark(colour, 0.4), 1.8) + rivets(-40, -258, 40, -258, 7, dark(colour, 0.4), 1.8)
    panes = [porthole(pelt, 0, -210, 24, "#aab4c6", "#8fdcff"), porthole(pelt, 0, -150, 14, "#aab4c6", "#8fdcff")]
    parts = [Part("body", art + "".join(a for a, _ in panes), (-112, -334, 112, 4), z=20, glow="".join(g for _, g in panes))]
    parts += [flame(pelt, "flame_0", (0, -24), 150, 34, -1.5708), flame(pelt, "flame_1", (-26, -24), 90, 16, -1.5708, z=7), flame(pelt,
        "flame_2", (26, -24), 90, 16, -1.5708, z=7)]
    return vehicle(parts, pelt, 6.0, (-70, -320, 70, -110))


def spaceship(looks: Looks) -> Rig:
    """A ship between the stars, heading right: cockpit, wings, two engines."""
    pelt, colour = Pelt(), looks.colour("", "spaceship", "starship", "ship", "hull", default=looks.pick("#dfe5ee", "#8fa3c8", "#e8dcc8",
    salt="ship"))
    trim = looks.colour("stripe", "wing", default=looks.pick("#f0662f", "#2fb5d8", "#e0405a", "#f2b83a", salt="trim"))
    jet = looks.colour("flame", "engine", default=looks.pick("#5ac8ff", "#ff9a3a", "#b58fff", salt="jet"))
    hull = ("M-170 -96C-160 -128 -120 -142 -60 -144C40 -150 140 -124 230 -78C236 -72 236 -66 228 -62C150 -40 30 -30 -90 -34C-140 -38 "
        "-172 -60 -170 -96Z")
    art = shape("M-150 -132L-190 -206C-160 -204 -136 -196 -120 -182L-66 -140Z", paint(pelt, dark(trim, 0.05))) + block(-204, -118, 60, 26,
        chrome(pelt, "#7f8aa0"), 8) + block(-204, -74, 60, 26, chrome(pelt, "#7f8aa0"), 8)
    art += shape(hull, paint(pelt, colour))
    art += pelt.clip(hull, shape("M-180 -88C-40 -94 100 -92 240 -68V-60C100 -80 -40 -80 -180 -74Z",
        trim) + line("M-100 -150V-30M-30 -150V-30M50 -150V-30M120 -150V-30", dark(colour, 0.35), 1.6,
        0.4) + line("M-170 -58C-40 -52 100 -56 220 -68", dark(colour, 0.35), 1.6, 0.4))
    dome = "M56 -138C64 -166 100 -168 132 -152C154 -140 172 -124 180 -108C140 -118 96 -128 56 -138Z"
    art += shape(dome, glass(pelt, "#58c8f0")) + line("M76 -150C96 -160 120 -154 136 -144", "#ffffff", 4,
        0.7) + line("M56 -138C96 -128 140 -118 180 -108", dark(colour, 0.3), 4, 0.8)
    art += shape("M20 -60L-110 -14C-134 -6 -164 -6 -186 -14L-96 -62Z", paint(pelt, trim)) + line("M-180 -14L-96 -58", light(trim, 0.5),
        2.4, 0.5)
    spots = [porthole(pelt, x, -112, 9, "#aab4c6", "#ffe9a8") for x in (-124, -90, -56, -22, 12)]
    tips = [lamp(-188, -14, 5, RED), lamp(-190, -204, 5, RED), lamp(226, -70, 6)]
    art += "".join(a for a, _ in spots + tips) + rivets(-140, -46, 60, -42, 12, dark(colour, 0.4), 1.3)
    parts = [Part("body", art, (-210, -212, 238, -2), z=20, glow="".join(g for _, g in spots + tips) + shape(dome, "#58c8f0", 0.22))]
    parts += [flame(pelt, "flame_0", (-202, -105), 130, 15, colour=jet), flame(pelt, "flame_1", (-202, -61), 130, 15, colour=jet)]
    return vehicle(parts, pelt, 3.2, (20, -180, 236, -40))


def shuttle(looks: Looks) -> Rig:
    """A winged shuttle with a black belly."""
    pelt, colour = Pelt(), looks.colour("", "shuttle", default="#f6f5f2")
    hull = "M-190 -40V-100C-120 -106 40 -108 110 -104C170 -100 214 -80 226 -54C228 -40 214 -34 190 -32H-180Z"
    art = shape("M-186 -98L-206 -196H-160L-92 -102Z", paint(pelt, colour)) + line("M-204 -190L-184 -104", "#2a2c3a", 6) + shape(hull,
        paint(pelt, colour))
    art += pelt.clip(hull, shape("M-200 -52C0 -50 120 -48 240 -66V-20H-200Z", "#343644")) + shape("M40 -46L-150 -8H-206L-120 -50Z",
        paint(pelt, mix(colour, "#c8ccd8", 0.4))) + line("M-206 -8H-150L40 -46", "#343644", 6)
    art += shape("M150 -92C172 -88 190 -80 200 -68H164C154 -74 150 -84 150 -92Z", glass(pelt)) + "".join(line(f"M{x} -104V-54",
        dark(colour, 0.3), 1.4, 0.4) for x in (-120, -50, 20, 90)) + block(-216, -96, 32, 22, "#4a4e60", 6) + block(-216, -66, 32, 22,
        "#4a4e60", 6)
    parts = [Part("body", art, (-222, -200, 232, -4), z=20), flame(pelt, "flame_0", (-214, -85), 120, 13, colour="#5ac8ff"), flame(pelt,
        "flame_1", (-214, -55), 120, 13, colour="#5ac8ff")]
    return vehicle(parts, pelt, 4.0, (60, -130, 230, -20))


def saucer(looks: Looks) -> Rig:
    """A flying saucer with a ring of lamps and a beam."""
    pelt, colour = Pelt(), looks.colour("", "ufo", "saucer", default="#aab6cc")
    dome = "M-62 -92C-60 -140 -30 -160 0 -160C30 -160 60 -140 62 -92Z"
    art = shape(dome, glass(pelt, "#7ff0c8")) + line("M-40 -104C-40 -130 -22 -146 -8 -148", "#ffffff", 5,
        0.6) + shape("M-180 -64C-140 -92 -80 -102 0 -102C80 -102 140 -92 180 -64C140 -36 80 -26 0 -26C-80 -26 -140 -36 -180 -64Z",
        paint(pelt, colour))
    art += shape("M-176 -66C-130 -50 -70 -44 0 -44C70 -44 130 -50 176 -66C140 -38 80 -26 0 -26C-80 -26 -140 -38 -176 -66Z", dark(colour,
        0.35), 0.6) + oval(0, -28, 54, 9, dark(colour, 0.5))
    lights = [lamp(-136 + 34 * k, -64 + 10 - 10 * abs(k - 4) / 4, 8, ("#ffd84a", "#5af0c8", "#ff6a9a")[k % 3]) for k in range(9)]
    beam = shape("M-44 -24H44L92 0H-92Z", "#8fffd8", 0.22)
    parts = [Part("body", art + "".join(a for a, _ in lights) + oval(0, -1, 2, 1, "#8fffd8", opacity=0.02), (-184, -164, 184, 0), z=20,
        glow="".join(g for _, g in lights) + beam + shape(dome, "#7ff0c8", 0.25))]
    return vehicle(parts, pelt, 2.4, (-90, -164, 90, -30))


def plane(looks: Looks) -> Rig:
    """An airliner, or a small propeller plane, biplane or jet by its words."""
    if looks.has("biplane", "propeller", "toy", "vintage", "seaplane", "stunt", "old", "small", "little", "tiny", "rusty", "rickety", "wooden", "crop"):
        return propeller(looks)
    pelt, colour = Pelt(), looks.colour("", "plane", "airplane", default="#f5f6f8")
    trim = looks.colour("stripe", "tail", default=looks.pick("#3f78d0", "#e0503a", "#2fa58f", salt="trim"))
    hull = "M-220 -92C-200 -96 -120 -104 -40 -106H150C190 -104 222 -84 226 -70C224 -54 190 -44 150 -42H-60C-130 -44 -190 -62 -220 -84Z"
    art = shape("M-206 -94L-238 -182H-196L-120 -104Z", paint(pelt, trim)) + shape("M10 -78L-60 -112H-34L60 -80Z", dark(colour,
        0.22)) + shape(hull, paint(pelt, colour)) + pelt.clip(hull, shape("M-240 -78C-80 -72 100 -72 240 -74V-64C100 -60 -80 -62 -240 "
        "-70Z", trim))
    art += "".join(block(-110 + 20 * k, -92, 10, 12, glass(pelt), 5) for k in range(13)) + shape("M178 -94C194 -90 204 -84 210 -76H180Z",
        glass(pelt)) + line("M-30 -102V-52M160 -102V-52", dark(colour, 0.3), 1.4, 0.5)
    art += block(-20, -44, 62, 26, chrome(pelt, "#a8b2c4"), 12) + shape("M50 -66L-84 -16H-122L-40 -68Z", paint(pelt, mix(colour,
        "#b8c2d4", 0.4))) + shape("M-176 -82L-226 -66H-240L-206 -86Z", mix(colour, "#b8c2d4", 0.4))
    ends = [lamp(-238, -180, 4, RED), lamp(-118, -17, 4)]
    parts = [Part("body", art + "".join(a for a, _ in ends), (-244, -186, 232, -12), z=20, glow="".join(g for _, g in ends)
        + "".join(block(-110 + 20 * k, -92, 10, 12, "#ffe6a0", 5, 0.35) for k in range(13)))]
    return vehicle(parts, pelt, 4.5, (90, -130, 230, -20))


def _prop(x: float, y: float, r: float, name: str = "prop_0") -> Part:
    """A propeller seen nearly edge-on: blades and the disc they blur into."""
    blades = oval(0, -r * 0.5, r * 0.17, r * 0.5, "#7a4a2c") + oval(0, r * 0.5, r * 0.17, r * 0.5, "#5f3820")
    art = f'<g transform="scale(.22 1)">{oval(0, 0, r, r, "#dfe8f2", opacity=0.22)}{blades}</g>'
    return Part(name, art, (-r * 0.3, -r, r * 0.3, r), "body", (x, y), 24)


def propeller(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "plane", "biplane", "airplane", default=looks.pick("#e0453a", "#f2b52f", "#3f8fd0",
    salt="plane"))
    bi, trim = looks.has("biplane", "old", "vintage", "stunt"), looks.colour("wing", "stripe", default="#fbf2e0")
    hull = "M-170 -92C-120 -104 -40 -116 40 -120H104C136 -118 150 -104 152 -90C150 -74 136 -60 104 -56H20C-60 -58 -130 -72 -172 -82Z"
    head = oval(0, 0, 17, 18, "#c98a5a") + shape("M-18 -4C-18 -24 18 -24 18 -4L16 2H-16Z", "#6b4226") + oval(12, -3, 8, 6, "#9fd8f0")
    pilot = Part("pilot", head, (-20, -26, 22, 20), "body", (-12, -128), 19)
    art = shape("M-160 -92L-186 -150C-160 -154 -140 -146 -132 -132L-104 -98Z", paint(pelt, colour))
    art += shape(hull, paint(pelt, colour)) + pelt.clip(hull, shape("M-190 -86C-60 -84 60 -82 170 -84V-76C60 -70 -60 -72 -190 -78Z",
        trim)) + shape("M8 -120L24 -142L34 -120Z", glass(pelt)) + shape("M104 -120H118C132 -118 140 -112 146 -104V-74C138 -64 128 -58 "
        "118 -56H104Z", chrome(pelt))
    art += line("M-172 -84L-206 -80", dark(colour, 0.2), 9) + line("M40 -58L56 -24M76 -58L62 -24", "#4a4656", 5) + oval(-150, -62, 8, 8,
        "#2a2730")
    wing = block(-46, -78, 130, 16, paint(pelt, trim), 8)
    if bi:
        wing = line("M-20 -70L-10 -166M66 -70L74 -166M-10 -166L66 -70", "#8a6a4a", 3) + wing + block(-40, -178, 134, 16, paint(pelt,
            trim), 8)
    wheel = Part("wheel_0", oval(0, 0, 22, 22, "#2a2730") + oval(0, 0, 13, 13, "#d8c8a8") + line("M0 -12V12M-12 0H12", "#8a7a5a", 3),
        (-23, -23, 23, 23), "body", (59, -22), 28)
    parts = [Part("body", art + wing, (-214, -184, 160, -2), z=20), wheel, Part("nose", oval(0, 0, 10, 12, chrome(pelt)), (-11, -13, 11,
        13), "body", (152, -89), 25), _prop(158, -89, 60), pilot]
    return vehicle(parts, pelt, 2.4, (-60, -170, 150, -50))


def helicopter(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "helicopter", default=looks.pick("#e0503a", "#3f86c8", "#f2b02f", "#5a8f5a", salt="heli"))
    art = shape("M-40 -118L-196 -128C-206 -128 -206 -116 -196 -112L-60 -76Z", paint(pelt,
        colour)) + shape("M-190 -122L-216 -164H-196L-168 -124Z", paint(pelt, dark(colour, 0.15)))
    cabin = "M-80 -70C-92 -126 -40 -154 20 -154C76 -154 118 -116 120 -80C120 -50 92 -40 52 -38H-30C-62 -40 -76 -52 -80 -70Z"
    art += shape(cabin, paint(pelt, colour)) + shape("M34 -146C80 -142 106 -112 108 -82H34Z", glass(pelt)) + block(-38, -136, 56, 44,
        glass(pelt), 9) + line("M26 -148V-46M-46 -140V-48", dark(colour, 0.35), 2, 0.5) + pelt.clip(cabin, block(-100, -78, 240, 9,
        "#fff6e4", 0))
    art += line("M-40 -40L-50 -12M56 -40L66 -12", "#4a4e5e", 6) + line("M-90 -10H96Q112 -10 116 -22", "#5a6074", 8) + block(4, -176, 16,
        26, chrome(pelt), 4) + block(-24, -160, 70, 12, dark(colour, 0.2), 6)
    lit = [lamp(100, -50, 8), lamp(-198, -120, 4, RED)]
    blades = "".join(block(x, -3, 150, 6, "#3a3c4a", 3) for x in (-154, 4)) + oval(0, 0, 11, 6, "#6a7080")
    spin = f'<g>{block(-3, -30, 6, 60, "#3a3c4a", 3)}{block(-30, -3, 60, 6, "#5a5e6e", 3)}</g>'
    parts = [Part("body", art + "".join(a for a, _ in lit), (-220, -180, 124, -4), z=20, glow="".join(g for _, g in lit)),
        Part("rotor_flat", blades + oval(0, 0, 156, 6, "#dfe8f2", opacity=0.25), (-160, -9, 160, 9), "body", (12, -178), 22),
             Part("rotor_1", spin + oval(0, 0, 30, 30, "#dfe8f2", opacity=0.2), (-33, -33, 33, 33), "body", (-200, -130), 23)]
    return vehicle(parts, pelt, 3.0, (-60, -160, 124, -30))


def balloon(looks: Looks) -> Rig:
    """A hot air balloon with its burner."""
    pelt, a = Pelt(), looks.colour("", "balloon", default=looks.pick("#e8553f", "#3f9ad0", "#f2a23a", "#8f5cc0", salt="balloon"))
    b = looks.colour("stripe", default="#fff2d4")
    dome = "M0 -420C90 -420 140 -350 140 -282C140 -214 74 -160 34 -104H-34C-74 -160 -140 -214 -140 -282C-140 -350 -90 -420 0 -420Z"
    art = shape(dome, a)
    for k, (x, c) in enumerate(((106, b), (66, a), (24, b))):
        art += pelt.clip(dome, shape(f"M0 -424C{x * 1.32:.0f} -424 {x * 1.34:.0f} -300 {x * 1.1:.0f} -240C{x:.0f} -190 {x * 0.36:.0f} "
            f"-140 {x * 0.3:.0f} -100H{-x * 0.3:.0f}C{-x * 0.36:.0f} -140 {-x:.0f} -190 {-x * 1.1:.0f} -240C{-x * 1.34:.0f} -300 "
            f"{-x * 1.32:.0f} -424 0 -424Z", c)) if k < 3 else ""
    art += shape(dome, pelt.spot((0, "#ffffff70"), (0.4, "#ffffff00"), (0.75, "#2a124020"), (1, "#2a124070"))) + pelt.clip(dome,
        shape("M-150 -250Q0 -220 150 -250V-230Q0 -200 -150 -230Z", mix(a, "#3a2050", 0.35), 0.6))
    art += line("M-32 -104L-24 -52M32 -104L24 -52M-12 -104L-10 -52M12 -104L10 -52", "#6b5038", 2.4)
    weave = "".join(line(f"M-27 {-46 + 9 * k}H27", "#7a4f28", 1.6, 0.6) for k in range(5)) + "".join(line(f"M{-22 + 9 * k} -50V-4",
        "#d8a868", 1.4, 0.6) for k in range(6))
    art += shape("M-32 -54H32L26 -2H-26Z", pelt.run((0, "#d8a462"), (1, "#8f5c30"), down=False)) + weave + block(-35, -58, 70, 9,
        "#7a4a24", 4) + "".join(oval(x, -30, 7, 9, "#e0c8a0") for x in (-36, 36))
    parts = [Part("body", art, (-144, -424, 144, 0), z=20), flame(pelt, "flame_0", (0, -70), 46, 8, 1.5708, z=22)]
    return vehicle(parts, pelt, 9.0, (-60, -120, 60, 0))


def airship(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "airship", "zeppelin", default=looks.pick("#c8a06a", "#b5c0d4", "#c8604a", salt="airship"))
    hull = "M-220 -130C-190 -186 -80 -204 10 -204C130 -204 214 -168 226 -130C214 -92 130 -60 10 -60C-80 -60 -190 -80 -220 -130Z"
    art = shape("M-196 -140L-236 -206H-200L-140 -176ZM-196 -120L-236 -58H-200L-140 -86Z", paint(pelt, dark(colour, 0.2))) + shape(hull,
        paint(pelt, colour))
    art += pelt.clip(hull, "".join(line(f"M{x} -210Q{x + 16} -130 {x} -50", dark(colour, 0.3), 1.8, 0.45) for x in range(-160, 200,
        52)) + line("M-220 -130Q0 -142 226 -130", "#ffffff", 3, 0.35)) + line("M-60 -64L-50 -44M70 -64L60 -44", "#5a4636", 3)
    art += shape("M-76 -46H84C92 -34 80 -6 60 -6H-50C-72 -8 -82 -30 -76 -46Z", pelt.run((0, "#a5683a"), (1, "#5f3820")))
    panes = [porthole(pelt, x, -28, 8) for x in (-44, -18, 8, 34, 60)]
    parts = [Part("body", art + "".join(a for a, _ in panes), (-240, -210, 230, -2), z=20, glow="".join(g for _, g in panes)), _prop(-88,
        -28, 34)]
    return vehicle(parts, pelt, 7.0, (-90, -80, 110, 0))


FIGURES = (
    Figure(("rocket", "rocket ship", "rocketship", "space rocket"), rocket),
    Figure(("spaceship", "starship", "spacecraft", "space ship", "star ship", "fighter ship",
               "cargo ship in space"), spaceship),
    Figure(("shuttle", "space shuttle"), shuttle),
    Figure(("ufo", "flying saucer", "alien ship", "saucer", "alien craft"), saucer),
    Figure(("plane", "airplane", "aeroplane", "jet", "airliner", "aircraft", "biplane", "propeller plane", "seaplane", "passenger plane", "jet plane", "stunt plane"), plane),
    Figure(("helicopter", "chopper"), helicopter),
    Figure(("hot air balloon", "hot-air balloon", "air balloon"), balloon),
    Figure(("airship", "zeppelin", "blimp", "dirigible"), airship),
)

"""Big wheels and rails: buses, lorries, fire engines, tractors, trains, trams, bicycles and motorbikes."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import block, line, oval, shape
from director.tools.generators.animatic.art.figures.wheels import (
    RED,
    chrome,
    glass,
    lamp,
    paint,
    rivets,
    thin_wheel,
    underside,
    vehicle,
    wheel,
)
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix


def bus(looks: Looks) -> Rig:
    """A city or school bus, double-decker or tram."""
    if looks.has("tram", "trolley", "streetcar"):
        return tram(looks)
    pelt, double = Pelt(), looks.has("double-decker", "decker", "double", "london")
    colour = looks.colour("", "bus", default="#d8352f" if double else "#f5b82f" if looks.has("school", "schoolbus")
        else looks.pick("#3f86c8", "#e0553a", "#4fa58a", salt="bus"))
    top = -330 if double else -212
    art = shape(f"M-290 -42V{top + 22}Q-290 {top} -266 {top}H262Q286 {top} 290 {top + 24}L296 -100V-42Q296 -36 290 -36H-284Q-290 -36 "
        "-290 -42Z", paint(pelt, colour))
    pane, lit = glass(pelt), ""
    for floor in ((-190, -308) if double else (-190,)):
        for k in range(7):
            box = block(-274 + 72 * k, floor, 62, 58, pane, 7)
            art += box
            lit += block(-274 + 72 * k, floor, 62, 58, "#ffe2a0", 7, 0.10)
        art += shape(f"M234 {floor}H280L286 {floor + 62}H234Z", pane)
    art += block(150, -190, 62, 148, dark(colour, 0.25), 5) + block(155, -184, 24, 136, pane, 4) + block(183, -184, 24, 136, pane,
        4) + block(-290, -116, 438, 8, "#fff6e4", 0) + line("M-280 -60H140", dark(colour, 0.3), 3, 0.5)
    lamps = [lamp(286, -70, 10), lamp(-286, -70, 8, RED)]
    art += block(268, -52, 34, 12, chrome(pelt), 5) + block(-298, -52, 34, 12, chrome(pelt), 5)
    parts = [Part("body", underside(-270, 270, -46, 22) + art + "".join(block(x - 46, -88, 92, 60, "#1d1b26", 40) for x in (-180,
        100)) + "".join(a for a, _ in lamps), (-302, top - 4, 304, -20), z=20, glow="".join(g for _, g in lamps) + lit)]
    parts += [wheel(pelt, "wheel_b", -180, -37, 37, "#c9d0da", 6), wheel(pelt, "wheel_f", 100, -37, 37, "#c9d0da", 6)]
    return vehicle(parts, pelt, 4.2 if double else 3.0, (60, top, 300, -30))


def truck(looks: Looks) -> Rig:
    """A lorry; a fire engine, dump truck or milk lorry by its words."""
    pelt, fire = Pelt(), looks.has("fire", "firetruck")
    colour = looks.colour("", "truck", "lorry", "cab", default="#d8302a" if fire else looks.pick("#3f7fc8", "#e8803a", "#4fa06a",
        salt="truck"))
    load = looks.colour("trailer", "load", default=colour if fire else "#f2ede0")
    art = block(-290, -74, 420, 20, "#3a3844", 4)
    glow = ""
    if fire:
        art += block(-290, -176, 408, 108, paint(pelt, load), 8) + block(-290, -110, 408, 12, "#fff6e4", 0) + "".join(block(-276 + 98 * k,
            -164, 84, 44, chrome(pelt, "#b9c2d0"), 4) for k in range(4))
        art += line("M-300 -196H140M-300 -214H140" + "".join(f"M{x} -214V-196" for x in range(-290, 140, 26)), "#e8edf4", 6) + oval(-236,
            -88, 20, 20, "#f2c23a") + oval(-236, -88, 11, 11, "#8a5a1a")
        art += block(140, -222, 58, 15, "#3f7af0", 6) + line("M-60 -196L-40 -176M60 -196L80 -176", "#8a93a5", 7)
        glow += block(140, -222, 58, 15, "#3f7af0", 6)
    elif looks.has("dump", "tipper"):
        art += shape("M-300 -190L-270 -76H110L126 -190Z", paint(pelt, load)) + shape("M-290 -190C-200 -240 0 -246 120 -190Z",
            "#8f6a48") + "".join(line(f"M{x} -186L{x + 12} -80", dark(load, 0.3), 5, 0.5) for x in (-220, -120, -20, 70))
    else:
        art += block(-300, -236, 420, 164, paint(pelt, load), 8) + "".join(line(f"M{x} -230V-78", dark(load, 0.25), 2,
            0.35) for x in range(-260, 110, 46)) + block(-300, -150, 420, 26, mix(colour, load, 0.2), 0, 0.85)
    cab = "M126 -50V-190Q126 -206 142 -206H206C232 -206 250 -172 262 -132L286 -120Q298 -114 298 -96V-50Z"
    art += shape(cab, paint(pelt, colour)) + shape("M160 -192H204C222 -192 236 -164 244 -134H160Z",
        glass(pelt)) + line("M150 -196V-56M252 -128V-60", dark(colour, 0.35), 2, 0.55) + block(166, -112, 20, 6, chrome(pelt),
        3) + block(272, -66, 34, 18, chrome(pelt), 5) + block(126, -240, 12, 60, chrome(pelt), 5)
    lamps = [lamp(288, -94, 11), lamp(-296, -84, 7, RED)]
    body = art + "".join(block(x - 47, -92, 94, 54, "#1d1b26", 40) for x in (-220, -120, 214)) + "".join(a for a, _ in lamps)
    parts = [Part("body", body, (-306, -250, 310, -36), z=20, glow=glow + "".join(g for _, g in lamps))]
    parts += [wheel(pelt, name, x, -40, 40, "#d5dae4", 6) for name, x in (("wheel_b", -220), ("wheel_m", -120), ("wheel_f", 214))]
    return vehicle(parts, pelt, 3.1, (110, -230, 304, -30))


def tractor(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "tractor", default=looks.pick("#d8402f", "#4f9a4a", "#3f78b8", salt="tractor"))
    trim = "#f2c23a" if colour != "#f2c23a" else "#d8402f"
    art = line("M30 -130L50 -232", "#3a3844", 10) + line("M50 -220V-262", "#5a5866",
        9) + shape("M-10 -150H150C172 -150 184 -136 184 -116V-72H-20Z", paint(pelt, colour)) + block(150, -142, 30, 62, "#2f2d38",
        6) + "".join(line(f"M156 {y}H176", "#8a8896", 3) for y in (-132, -122, -112, -102, -92))
    art += block(-20, -82, 190, 24, "#3a3844", 6) + block(-134, -252, 150, 15, paint(pelt, colour),
        7) + line("M-126 -240V-120M8 -240L-2 -140", "#3a3844", 8) + shape("M-118 -236H2L-6 -148H-118Z", glass(pelt),
        0.55) + shape("M-170 -100C-170 -170 -50 -180 -34 -96H-54C-66 -148 -140 -148 -150 -100Z", paint(pelt,
        colour)) + line("M-44 -158q24 -20 44 -10", "#2f2d38", 7)
    lamps = [lamp(184, -124, 9)]
    parts = [Part("body", art + "".join(a for a, _ in lamps), (-178, -266, 196, -50), z=20, glow=lamps[0][1]), wheel(pelt, "wheel_b", -92,
        -76, 76, trim, 7, 0.3), wheel(pelt, "wheel_f", 126, -46, 46, trim, 6, 0.34)]
    parts.append(Part("puff_0", oval(0, 0, 14, 12, "#d8d8e0", opacity=0.5), (-15, -13, 15, 13), "body", (50, -268), 10))
    return vehicle(parts, pelt, 2.7, (-140, -262, 196, -40), ("puff_0",))


def train(looks: Looks) -> Rig:
    """A steam engine with its tender, or a modern train by its words."""
    if looks.has("modern", "fast", "bullet", "high-speed", "electric", "subway", "metro", "express", "maglev", "futuristic"):
        return express(looks)
    if looks.has("tram", "streetcar", "trolley"):
        return tram(looks)
    pelt = Pelt()
    colour = looks.colour("", "train", "locomotive", "engine", default=looks.pick("#2f7a5a", "#b8322f", "#2f5a9a", "#34323e", salt="train"))
    trim, iron = "#e0b04a", "#34323e"
    boiler = pelt.run((0, light(colour, 0.5)), (0.22, light(colour, 0.1)), (0.55, colour), (1, dark(colour, 0.5)))
    art = block(-110, -84, 330, 20, dark(colour, 0.35), 3) + shape("M-20 -196H176C196 -196 204 -170 204 -140C204 -110 196 -84 176 "
        "-84H-20Z", boiler) + oval(190, -140, 26, 56, pelt.spot((0, "#6a6876"), (1, "#26242e"))) + oval(192, -140, 17, 38, "#3f3d4a")
    art += "".join(block(x, -197, 7, 113, trim, 2) for x in (14, 74, 134)) + shape("M140 -194L132 -258H124L118 -276H182L176 -258H168L160 "
        "-194Z", pelt.run((0, "#6a6876"), (0.4, "#3f3d4a"), (1, "#1f1d26"), down=False)) + block(116, -280, 68, 8, trim, 3)
    art += shape("M38 -194C38 -224 78 -224 78 -194Z", pelt.run((0, "#ffe08a"), (1, "#a5752a"))) + shape("M88 -194V-216H104V-194Z",
        trim) + oval(96, -218, 10, 6, "#fff0b0")
    art += shape("M-112 -70V-250H-10V-70Z", paint(pelt, colour)) + shape("M-128 -250C-90 -272 -30 -272 6 -250V-242H-128Z", paint(pelt,
        dark(colour, 0.25))) + block(-98, -232, 34, 56, "#ffdf9a", 5) + block(-56, -232, 34, 56, "#ffdf9a",
        5) + line("M-98 -160H-22V-82H-98Z", trim, 3)
    art += shape("M196 -76L250 -10H186L150 -70Z", pelt.run((0, "#c8302a"), (1, "#7a1f24"))) + line("M206 -66L236 -14M190 -60L214 -14",
        "#f2d8a0", 3) + block(-330, -84, 206, 16, iron, 3) + shape("M-326 -176H-130V-80H-326Z", paint(pelt,
        colour)) + shape("M-320 -176C-290 -214 -170 -216 -136 -176Z", "#2a2730") + line("M-314 -164H-142V-92H-314Z", trim,
        3) + block(-132, -84, 24, 10, iron, 2)
    art += rivets(-104, -244, -16, -244, 9, trim, 2)
    lamps = [lamp(196, -208, 13)]
    windows = block(-98, -232, 34, 56, "#ffdf9a", 5, 0.35) + block(-56, -232, 34, 56, "#ffdf9a", 5, 0.35)
    parts = [Part("body", art + lamps[0][0], (-334, -284, 254, -4), z=20, glow=lamps[0][1] + windows)]
    parts += [wheel(pelt, f"wheel_{k}", x, -r, r, "#c8402f" if colour != "#b8322f" else trim, 10, 0.16, z=28, rubber="#4a4856") for k, (x,
        r) in enumerate(((-76, 44), (24, 44), (120, 30), (180, 26), (-290, 30), (-170, 30)))]
    parts.append(Part("rod", block(-86, -5, 122, 10, chrome(pelt), 5) + oval(-76, 0, 8, 8, "#8a93a5") + oval(24, 0, 8, 8, "#8a93a5"),
        (-92, -10, 42, 10), "body", (0, -44), 31))
    parts += [Part(f"puff_{k}", oval(0, 0, 34, 30, pelt.spot((0, "#ffffffd0"), (0.6, "#e4e6eea0"), (1, "#c8ccd800"))), (-36, -32, 36, 32),
        "body", (150, -292), 10) for k in range(4)]
    return vehicle(parts, pelt, 3.6, (-130, -280, 250, -20), tuple(f"puff_{k}" for k in range(4)))


def express(looks: Looks) -> Rig:
    """A sleek train of glass and steel."""
    pelt, colour = Pelt(), looks.colour("", "train", default="#eef1f5")
    trim = looks.colour("stripe", default=looks.pick("#2f8fd8", "#e0453a", "#2fae8f", salt="trim"))
    hull = "M-420 -36V-196Q-420 -210 -406 -210H120C240 -208 330 -130 352 -70C358 -50 348 -36 330 -36Z"
    art = shape(hull, paint(pelt, colour)) + pelt.clip(hull, shape("M-430 -92C-100 -92 160 -92 360 -60V-40H-430Z",
        trim) + line("M-430 -100C-100 -100 160 -100 360 -70", trim, 3)) + shape("M150 -196C210 -186 262 -150 290 -116H190C168 -130 152 "
        "-160 150 -196Z", glass(pelt, "#4a6a8a"))
    panes = "".join(block(x, -184, 54, 46, glass(pelt, "#7fb0cc"), 9) for x in (-400, -334, -268, -150, -84, -18, 48))
    art += panes + "".join(block(x, -190, 40, 146, dark(colour, 0.16), 4) + block(x + 6, -182, 28, 60, glass(pelt), 4) for x in (-206,
        106)) + line("M-212 -206V-40", dark(colour, 0.35), 3, 0.6) + line("M-300 -210L-270 -250L-240 -210M-320 -252H-220", "#5a5e6e", 5)
    lamps = [lamp(336, -76, 8), lamp(-416, -80, 6, RED)]
    lit = "".join(block(x, -184, 54, 46, "#ffe8b8", 9, 0.14) for x in (-400, -334, -268, -150, -84, -18, 48))
    parts = [Part("body", underside(-410, 330, -44, 24) + art + "".join(a for a, _ in lamps), (-424, -258, 358, -10), z=20, glow="".join(g
        for _, g in lamps) + lit)]
    parts += [wheel(pelt, f"wheel_{k}", x, -24, 24, "#aab2c2", 5, 0.2, z=18, rubber="#4a4856") for k, x in enumerate((-370, -310, -120,
        -60, 130, 190))]
    return vehicle(parts, pelt, 3.6, (60, -230, 356, -20))


def tram(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "tram", "trolley", "streetcar", default=looks.pick("#c8402f", "#2f7a5a", "#e8b03a",
    salt="tram"))
    body = "M-230 -40V-190Q-226 -204 -210 -206H210Q226 -204 230 -190V-40Z"
    art = line("M-60 -236L20 -290M-76 -292H70", "#4a4656", 5) + shape("M-236 -206C-220 -236 220 -236 236 -206V-198H-236Z", paint(pelt,
        "#8a6a4a")) + shape(body, paint(pelt, colour)) + pelt.clip(body, block(-240, -210, 480, 92, "#fbf0d8", 0) + block(-240, -120, 480,
        6, "#e0b04a", 0))
    panes = "".join(block(-168 + 68 * k, -190, 58, 60, glass(pelt), 6) for k in range(5))
    art += panes + "".join(block(x, -196, 44, 152, dark(colour, 0.28), 5) + block(x + 6, -188, 32, 66, glass(pelt), 4) for x in (-222,
        178)) + line("M-168 -104H172V-56H-168Z", "#e0b04a", 3) + block(-244, -58, 20, 10, "#3a3844", 3) + block(224, -58, 20, 10,
        "#3a3844", 3)
    lamps = [lamp(226, -84, 10), lamp(-226, -84, 7, RED)]
    lit = "".join(block(-168 + 68 * k, -190, 58, 60, "#ffdf9a", 6, 0.14) for k in range(5))
    parts = [Part("body", underside(-150, 150, -46, 26) + art + "".join(a for a, _ in lamps), (-248, -296, 248, -14), z=20, glow="".join(g
        for _, g in lamps) + lit)]
    parts += [wheel(pelt, f"wheel_{k}", x, -27, 27, "#aab2c2", 6, 0.2, z=24, rubber="#4a4856") for k, x in enumerate((-110, -40, 40, 110))]
    return vehicle(parts, pelt, 3.6, (-60, -240, 240, -20))


def bicycle(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "bicycle", "bike", "frame", default=looks.pick("#e0453a", "#2f9a9a", "#f2b02f", "#3f78c8",
    salt="bike"))
    frame = line("M-72 -50L-28 -112L50 -116L-2 -48L-28 -112M-72 -50H-2", colour, 7) + line("M-70 -52L-28 -113L50 -117", light(colour,
        0.4), 2, 0.7) + line("M78 -50L54 -116L50 -134", colour, 6) + line("M-28 -112L-34 -132", "#6a7080", 5)
    frame += line("M50 -136C64 -144 76 -140 74 -126", "#6a7080", 5) + line("M72 -128L76 -120", "#3a2c2c",
        7) + shape("M-58 -140C-40 -146 -20 -140 -12 -134C-24 -128 -44 -128 -58 -130Z", "#5a3826") + line("M-2 -48L-72 -50", "#5a5866",
        2) + line("M-116 -70C-108 -100 -60 -108 -36 -84", dark(colour, 0.15), 4) + line("M40 -84C60 -106 100 -100 118 -72", dark(colour,
        0.15), 4)
    basket = shape("M66 -128H106L100 -98H72Z", "#c9965a") + line("M70 -118H104M71 -108H102", "#8a5f34", 2)
    lit = lamp(92, -92, 5)
    crank = oval(0, 0, 15, 15, "#8a93a5") + oval(0, 0, 10, 10, "#4a4e5e") + line("M-20 -12L20 12", "#c9d2de",
        5) + line("M-28 -12H-14M14 12H28", "#2a2730", 5)
    parts = [Part("body", frame + basket + lit[0], (-120, -150, 122, -20), z=20, glow=lit[1]), thin_wheel("wheel_b", -72, -50, 50,
        "#e8e2d4"), thin_wheel("wheel_f", 78, -50, 50, "#e8e2d4"), Part("wheel_m", crank, (-30, -24, 30, 24), "body", (-2, -48), 24)]
    return vehicle(parts, pelt, 1.1, (-70, -150, 110, -20))


def motorbike(looks: Looks) -> Rig:
    pelt, scooter = Pelt(), looks.has("scooter", "moped", "vespa")
    colour = looks.colour("", "motorbike", "motorcycle", "scooter", default=looks.pick("#d8352f", "#2f8f9a", "#f2b02f", salt="moto"))
    if scooter:
        art = shape("M-110 -50C-112 -96 -80 -112 -20 -106L10 -60H44L64 -150L78 -148L66 -40H-20Z", paint(pelt,
            colour)) + shape("M-100 -122C-60 -132 -20 -126 4 -112H-96Z", "#5a3826") + line("M70 -148L48 -164M70 -148L84 -150", "#5a5866",
            7) + shape("M60 -66C76 -90 116 -84 126 -48H108C98 -66 78 -66 70 -44Z", paint(pelt, colour))
        r, xs, lit = 34.0, (-70, 92), lamp(80, -138, 10)
    else:
        art = line("M-96 -50L-30 -70L40 -64L90 -48M90 -48L56 -138", "#5a5e6e", 9) + block(-42, -92, 74, 52, chrome(pelt, "#8a93a5"),
            8) + "".join(line(f"M-36 {y}H26", "#4a4e5e", 3) for y in (-82, -72, -62)) + line("M-20 -44L-120 -36", "#c9d2de",
            11) + shape("M-40 -112C-20 -142 40 -142 58 -118L46 -92H-36Z", paint(pelt, colour))
        art += shape("M-124 -112C-100 -124 -60 -118 -36 -98L-44 -90H-100C-116 -94 -128 -100 -124 -112Z",
            "#34262a") + line("M56 -138L36 -158", "#5a5e6e", 7) + shape("M50 -82C66 -112 120 -104 136 -64H120C106 -88 76 -88 64 "
            "-66ZM-142 -66C-136 -108 -80 -108 -62 -78H-78C-92 -92 -120 -88 -128 -66Z", paint(pelt, dark(colour, 0.1)))
        r, xs, lit = 46.0, (-96, 92), lamp(70, -128, 12)
    parts = [Part("body", art + lit[0], (-146, -170, 142, -28), z=20, glow=lit[1]), wheel(pelt, "wheel_b", xs[0], -r, r, "#c9d2de", 9,
        0.3, z=12), wheel(pelt, "wheel_f", xs[1], -r, r, "#c9d2de", 9, 0.3, z=12)]
    return vehicle(parts, pelt, 1.15, (-80, -168, 130, -20))


FIGURES = (
    Figure(("bus", "school bus", "double-decker", "double decker bus", "tour bus"), bus),
    Figure(("truck", "lorry", "fire engine", "fire truck", "firetruck", "dump truck", "delivery truck", "tipper"), truck),
    Figure(("tractor", "farm tractor"), tractor),
    Figure(("train", "locomotive", "steam train", "steam engine", "express train", "subway train", "bullet train", "toy train",
               "metro train", "railway engine", "high-speed train", "night train"), train),
    Figure(("tram", "streetcar", "trolley", "cable car"), tram),
    Figure(("bicycle", "bike", "pushbike", "cycle"), bicycle),
    Figure(("motorbike", "motorcycle", "scooter", "moped", "motor scooter"), motorbike),
)

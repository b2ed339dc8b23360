"""What floats: boats, sailing ships, steamers, submarines."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import block, line, oval, shape
from director.tools.generators.animatic.art.figures.wheels import RED, glass, lamp, paint, porthole, rivets, vehicle
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

WOOD = "#a5683a"


def _planks(pelt: Pelt, hull: str, colour: str, ys: tuple[float, ...], span: tuple[float, float], sag: float = 16) -> str:
    """A wooden hull with plank seams and nails."""
    art = shape(hull, pelt.run((0, light(colour, 0.25)), (0.4, colour), (1, dark(colour, 0.38))))
    mid = (span[0] + span[1]) / 2
    seams = "".join(line(f"M{span[0]} {y}Q{mid} {y + sag} {span[1]} {y}", dark(colour, 0.4), 2,
        0.45) + line(f"M{span[0]} {y + 2.4}Q{mid} {y + sag + 2.4} {span[1]} {y + 2.4}", light(colour, 0.3), 1, 0.35) for y in ys)
    return art + pelt.clip(hull, seams)


def _sail(pelt: Pelt, name: str, path: str, box: tuple[float, float, float, float], at: tuple[float, float], colour: str, seams: str,
    z: float = 24, mark: str = "") -> Part:
    art = shape(path, pelt.run((0, light(colour, 0.3)), (0.5, colour), (1, mix(colour, "#6a5a8a", 0.32)), down=False)) + line(seams,
        mix(colour, "#5a4a6a", 0.35), 1.4, 0.4) + mark
    return Part(name, art, box, "body", at, z)


def boat(looks: Looks) -> Rig:
    """A fishing or motor boat with a little house."""
    pelt, colour = Pelt(), looks.colour("", "boat", "hull", default=looks.pick("#3f7fb5", "#d8503f", "#2f9a8f", salt="boat"))
    hull = "M-190 -84C-120 -78 80 -80 210 -112C200 -60 170 -14 130 -2H-150C-176 -20 -188 -50 -190 -84Z"
    art = block(-96, -176, 118, 100, paint(pelt, "#fbf4e6"), 8) + block(-108, -188, 142, 16, paint(pelt, colour), 8) + "".join(block(x,
        -160, 40, 34, glass(pelt), 6) for x in (-84, -34)) + line("M-56 -188V-244M-56 -232L-20 -196", "#6b4a30",
        5) + shape("M-56 -242L-20 -232L-56 -220Z", "#f2b83a")
    art += shape(hull, paint(pelt, colour)) + pelt.clip(hull, block(-200, -30, 420, 40, dark("#b5382f", 0.1), 0) + block(-200, -34, 420,
        5, "#fff6e4", 0)) + line("M-190 -84C-120 -78 80 -80 210 -112", "#f7ecd8", 8) + "".join(oval(x, -60, 15, 15, "#f7ecd8") + oval(x,
        -60, 7, 7, dark(colour, 0.2)) for x in (-120, 20))
    art += line("M120 -92V-124M160 -100V-130M120 -122L196 -136", "#e8e2d4", 4)
    lit = [lamp(-46, -246, 6), lamp(204, -108, 5, "#8fffb0")]
    return vehicle([Part("body", art + "".join(a for a, _ in lit), (-200, -256, 216, 0), z=20, glow="".join(g for _, g in lit)
        + "".join(block(x, -160, 40, 34, "#ffe2a0", 6, 0.12) for x in (-84, -34)))], pelt, 2.9, (-110, -200, 120, -40))


def rowboat(looks: Looks) -> Rig:
    """A rowing boat or canoe, its oar on the side."""
    pelt, canoe, colour = Pelt(), looks.has("canoe", "kayak"), looks.colour("", "boat", "rowboat", "canoe", default=WOOD)
    hull = ("M-190 -66C-120 -52 120 -52 190 -70C176 -30 140 -4 100 0H-110C-150 -6 -178 -34 -190 -66Z" if not canoe else "M-210 -84C-180 "
        "-52 -120 -46 0 -46C120 -46 180 -52 210 -84C206 -36 160 -2 100 0H-100C-160 -2 -206 -36 -210 -84Z")
    inside = shape("M-186 -68C-120 -78 120 -80 188 -72C120 -56 -120 -52 -186 -68Z", dark(colour, 0.45)) if not canoe else ""
    art = inside + block(-70, -70, 34, 10, light(colour, 0.2), 3) + block(40, -72, 34, 10, light(colour, 0.2), 3) + _planks(pelt, hull,
        colour, (-46, -28, -12), (-200, 200)) + (line("M-190 -66C-120 -52 120 -52 190 -70", light(colour, 0.3), 7) if not canoe
        else line("M-210 -84C-180 -52 -120 -46 0 -46C120 -46 180 -52 210 -84", light(colour, 0.35), 7))
    oar = line("M-60 -60L40 24", light(WOOD, 0.35), 6) + f'<g transform="rotate(40 46 29)">{oval(52, 26, 24, 9, light(WOOD, 0.25))}</g>'
    return vehicle([Part("body", art, (-214, -88, 214, 0), z=20), Part("sail_0", oar, (-70, -70, 84, 62), "body", (0, -6), 25)], pelt,
        0.8, (-120, -100, 120, 0), ("sail_0",))


def sailboat(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("boat", "hull", default=looks.pick("#f7f4ec", "#3f7fb5", "#d8503f", salt="hull"))
    cloth, trim = looks.colour("sail", "", default="#fff8ea"), looks.pick("#e8553f", "#2f8fc0", "#f2a83a", salt="trim")
    hull = "M-160 -62C-80 -56 90 -58 186 -78C172 -34 140 -4 110 0H-120C-146 -12 -158 -36 -160 -62Z"
    art = line("M6 -60V-404", "#8a5f3a", 8) + line("M6 -92H-130", "#8a5f3a", 6) + block(-70, -84, 90, 26, paint(pelt, "#fbf4e6"),
        9) + "".join(oval(x, -71, 7, 7, "#5ab0d8") for x in (-48, -24, 0)) + shape(hull, paint(pelt, colour)) + pelt.clip(hull,
        block(-200, -50, 420, 9, trim, 0) + block(-200, -16, 420, 20, dark(trim, 0.3), 0)) + shape("M6 -404L-26 -396L6 -386Z", trim)
    main = _sail(pelt, "sail_0", "M-4 -300C-40 -200 -100 -80 -136 -4C-90 6 -40 6 -4 0Z", (-140, -304, 2, 10), (4, -96), cloth,
        "M-4 -220Q-26 -214 -48 -196M-4 -140Q-50 -130 -80 -104M-4 -60Q-70 -50 -110 -50", 24, "")
    jib = _sail(pelt, "sail_1", "M4 -290C60 -190 120 -80 160 0C110 12 50 8 6 2C14 -90 12 -190 4 -290Z", (-2, -294, 164, 14), (14, -86),
        mix(cloth, trim, 0.75), "M8 -190Q40 -180 62 -180M10 -100Q70 -86 110 -90", 23)
    return vehicle([Part("body", art, (-166, -410, 190, 0), z=20), main, jib], pelt, 5.5, (-120, -160, 160, 0))


def _barrel(pelt: Pelt, x: float, y: float, r: float, tone: str) -> str:
    """A barrel that lies with its lid towards us."""
    art = oval(x, y, r, r, dark(tone, 0.4)) + oval(x, y, r * 0.92, r * 0.92, "#6a6e78") + oval(x, y, r * 0.82, r * 0.82, pelt.spot((0, light(tone, 0.3)), (0.7, tone), (1, dark(tone, 0.3))))
    seams = "".join(line(f"M{x + r * k} {y - r * 0.8 * (1 - k * k) ** 0.5:.1f}V{y + r * 0.8 * (1 - k * k) ** 0.5:.1f}", dark(tone, 0.45), 1.6, 0.6) for k in (-0.5, -0.17, 0.17, 0.5))
    return art + seams + oval(x + r * 0.34, y + r * 0.2, r * 0.1, r * 0.1, dark(tone, 0.6))


def raft(looks: Looks) -> Rig:
    """Planks lashed to logs over barrels, a mast with a patched sail, a steering oar, a chest and a lantern."""
    pelt, wood = Pelt(), looks.colour("", "raft", default=WOOD)
    cloth = looks.colour("sail", default=looks.pick("#f7ecd4", "#f2e2bc", "#fbf4e6", salt="raft sail"))
    art = "".join(_barrel(pelt, x, -33, 32, tone) for x, tone in ((-176, "#b8753f"), (-88, "#a8653a"), (0, "#b8753f"), (88, "#9a5f3a"), (176, "#b07040")))
    art += shape("M-236 -66L-214 -104H214L236 -66Z", pelt.run((0, dark(wood, 0.05)), (1, light(wood, 0.2))))
    for k in range(19):
        u = -1 + k / 9
        art += line(f"M{u * 236:.1f} -66L{u * 214:.1f} -104", dark(wood, 0.45), 2, 0.6) + line(f"M{u * 236 + 3:.1f} -66L{u * 214 + 3:.1f} -104", light(wood, 0.4), 1, 0.4)
    art += line("M-214 -104H214", dark(wood, 0.35), 3)
    art += block(134, -140, 50, 34, pelt.run((0, light("#a8703c", 0.3)), (1, dark("#a8703c", 0.3))), 3) + block(132, -146, 54, 12, light("#a8703c", 0.2), 4)
    art += block(154, -136, 10, 12, "#f2c84a", 2)
    glow = oval(-196, -132, 7, 9, "#ffd27a")
    art += line("M-196 -104V-150", dark(wood, 0.3), 5) + block(-204, -144, 16, 24, "#4a3a30", 4) + oval(-196, -132, 6, 9, "#ffe2a0")
    art += line("M-36 -90V-352", dark(wood, 0.15), 11) + line("M-38 -90V-350", light(wood, 0.3), 3, 0.7) + line("M-36 -346L-214 -104M-36 -346L206 -104", "#d8c49a", 2.4, 0.9)
    art += line("M-100 -318H96", dark(wood, 0.2), 8) + shape("M-36 -356L-84 -346L-36 -334Z", looks.colour("flag", default="#e0503c"))
    log = shape("M-240 -74H240V-52H-240Z", pelt.run((0, light(wood, 0.35)), (0.4, wood), (1, dark(wood, 0.4)))) + "".join(
        oval(x, -63, 7, 12, light(wood, 0.45)) + oval(x, -63, 3.6, 7, wood) for x in (-240, 240))
    ropes = "".join(line(f"M{x + d} -77l-5 26", "#f0dfb4", 4.4) for x in (-220, -132, -44, 44, 132, 220) for d in (-5, 2, 9))
    patches = "".join(shape(f"M{x} {y}h34l-2 32h-34Z", tone) + line(f"M{x + 3} {y + 3}h28M{x + 3} {y + 29}h26M{x + 2} {y + 4}l-1 24M{x + 32} {y + 4}l-1 24", "#fff6e4", 1.6, 0.9)
                      for x, y, tone in ((-38, 40, "#d8644a"), (34, 92, "#5f9ab0"), (44, 24, "#e8b84a")))
    sail = _sail(pelt, "sail_0", "M-62 0Q0 14 128 -2C150 60 146 120 112 172C56 156 -10 160 -52 176C-30 110 -34 56 -62 0Z", (-66, -6, 150, 180), (-36, -312), cloth,
                 "M-46 52Q20 66 138 48M-38 108Q30 118 134 104", 24, patches)
    oar = line("M0 0L-92 96", light(WOOD, 0.2), 7) + f'<g transform="rotate(44 -92 96)">{oval(-92, 112, 11, 30, light(WOOD, 0.15))}</g>'
    parts = [Part("body", art, (-250, -362, 250, 0), z=20, glow=glow), sail, Part("deck", log + ropes, (-252, -84, 252, -44), "body", (0, 0), 26),
             Part("oar", oar, (-130, -6, 8, 150), "body", (-196, -112), 19)]
    return vehicle(parts, pelt, 3.5, (-150, -330, 150, -60), ("oar",))


def sailing_ship(looks: Looks) -> Rig:
    """A tall ship; a pirate's by its words."""
    pelt, pirate = Pelt(), looks.has("pirate", "ghost")
    colour, cloth = looks.colour("", "ship", "hull", default="#6b4228" if pirate else WOOD), looks.colour("sail", default="#4a4656"
    if pirate else "#fbf0d8")
    hull = ("M-230 -160H-130V-112C-60 -104 60 -104 140 -118C180 -126 220 -136 250 -150C236 -90 200 -30 150 -4H-150C-190 -24 -222 -90 "
        "-230 -160Z")
    art = line("M236 -146L330 -196", dark(colour, 0.2), 9) + "".join(line(f"M{x} -104V{-y}", dark(WOOD, 0.3),
        10) + line(f"M{x - w} {-y + 40}H{x + w}M{x - w - 10} {-y + 150}H{x + w + 10}", dark(WOOD, 0.3), 6) for x, y, w in ((-120, 380,
        56), (10, 440, 70), (140, 370, 56)))
    art += line("M-120 -380L-226 -160M10 -440L-120 -200M140 -370L326 -192M10 -440L140 -250", "#5a4636", 1.8, 0.7) + _planks(pelt, hull,
        colour, (-96, -74, -52, -30), (-240, 256), 18) + line("M-130 -112C-60 -104 60 -104 140 -118C180 -126 220 -136 250 -150M-230 "
        "-160H-130", "#e0b04a", 7)
    art += "".join(block(x, -84, 24, 20, dark(colour, 0.55), 3) + oval(x + 15, -74, 6, 6, "#2a2730") for x in (-90, -40, 10, 60, 110))
    lit = [porthole(pelt, x, -136, 11) for x in (-206, -174, -146)]
    lit += [lamp(-238, -176, 8)]
    flag = shape("M0 0C20 -8 34 6 56 -2V28C34 36 20 22 0 30Z", "#26242e" if pirate else "#d8453a") + (oval(26, 10, 8, 7, "#f5f0e6")
        + block(21, 14, 10, 6, "#f5f0e6", 2) + oval(23, 10, 2, 2, "#26242e") + oval(29, 10, 2, 2, "#26242e")
        + line("M14 22L38 26M38 20L14 27", "#f5f0e6", 2.4) if pirate else "")
    parts = [Part("body", art + "".join(a for a, _ in lit), (-252, -446, 336, 0), z=20, glow="".join(g for _, g in lit)), Part("sail",
        flag, (-2, -8, 58, 36), "body", (12, -446), 26)]
    for k, (x, y, w) in enumerate(((-120, 338, 52), (10, 398, 66), (140, 328, 52))):
        square = (f"M{-w} 0H{w}C{w + 22} 36 {w + 22} 70 {w + 8} 104C{w * 0.4:.0f} 92 {-w * 0.4:.0f} 92 {-w - 8} 104C{-w + 12} 70 "
            f"{-w + 12} 36 {-w} 0Z")
        big = square.replace("104", "112")
        parts += [_sail(pelt, f"sail_{k}", square, (-w - 12, -2, w + 26, 114), (x, -y), cloth,
            f"M{-w * 0.4:.0f} 4Q{-w * 0.2:.0f} 50 {-w * 0.4:.0f} 94M{w * 0.4:.0f} 4Q{w * 0.6:.0f} 50 {w * 0.4:.0f} 94", 24), _sail(pelt,
            f"sail_{k + 3}", big, (-w - 12, -2, w + 26, 114), (x, -y + 112), cloth, "M0 4Q14 50 0 94", 23)]
    return vehicle(parts, pelt, 8.5, (-180, -300, 220, -40))


def steamer(looks: Looks) -> Rig:
    """A ship with funnels and rows of lit windows."""
    pelt, colour = Pelt(), looks.colour("", "ship", "hull", default=looks.pick("#2f4a6f", "#7a2f38", "#2a3040", salt="ship"))
    hull = "M-250 -96C-100 -84 120 -84 262 -120C250 -70 224 -20 190 -4H-206C-236 -24 -248 -60 -250 -96Z"
    art = block(-170, -132, 320, 44, paint(pelt, "#f7f2e6"), 6) + block(-140, -168, 240, 38, paint(pelt, "#fbf7ee"), 6) + block(60, -202,
        66, 38, paint(pelt, "#fbf7ee"), 6) + block(66, -194, 54, 14, glass(pelt), 4)
    for x in (-104, -40, 20):
        art += shape(f"M{x} -166L{x + 6} -248H{x + 44}L{x + 42} -166Z", paint(pelt,
            "#e0553f")) + shape(f"M{x + 4.4} -226L{x + 6} -248H{x + 44}L{x + 43.4} -226Z", "#2a2833")
    art += shape(hull, paint(pelt, colour)) + pelt.clip(hull, block(-260, -30, 540, 40, "#a5382f",
        0)) + line("M-250 -96C-100 -84 120 -84 262 -120", "#f7ecd8", 6) + line("M190 -110V-196M190 -190L126 -170", "#6a6470", 3.4)
    lit = [porthole(pelt, -200 + 34 * k, -62, 6.4, "#c8ccd8") for k in range(12)]
    rows = "".join(block(-156 + 26 * k, -120, 15, 14, "#ffdf9a", 3) for k in range(12)) + "".join(block(-126 + 26 * k, -156, 15, 14,
        "#ffdf9a", 3) for k in range(7))
    parts = [Part("body", art + "".join(a for a, _ in lit) + rows, (-256, -252, 268, 0), z=20, glow="".join(g for _, g in lit)
        + f'<g opacity=".3">{rows}</g>')]
    return vehicle(parts, pelt, 9.0, (-60, -210, 230, -40))


def submarine(looks: Looks) -> Rig:
    pelt, colour = Pelt(), looks.colour("", "submarine", default=looks.pick("#f5c23a", "#e8803a", "#4f9ac0", salt="sub"))
    hull = "M-170 -86C-170 -132 -110 -150 0 -150C120 -150 196 -128 196 -84C196 -40 120 -20 0 -20C-110 -20 -170 -40 -170 -86Z"
    art = shape("M-160 -90L-214 -136V-36Z", paint(pelt, dark(colour, 0.2))) + line("M14 -190V-226H40", dark(colour, 0.3), 9) + block(-36,
        -192, 92, 56, paint(pelt, colour), 16) + shape(hull, paint(pelt, colour)) + pelt.clip(hull, block(-200, -62, 420, 60, dark(colour,
        0.28), 0, 0.5) + line("M-90 -160Q-76 -86 -90 -10M120 -160Q134 -86 120 -10", dark(colour, 0.35), 2.4, 0.5))
    art += rivets(-84, -140, -78, -34, 8, dark(colour, 0.4), 2.4) + rivets(126, -138, 130, -34, 8, dark(colour, 0.4),
        2.4) + shape("M-60 -30L-110 -2H-40L0 -26Z", paint(pelt, dark(colour, 0.2)))
    lit = [porthole(pelt, -34, -92, 20), porthole(pelt, 26, -92, 20), porthole(pelt, 84, -92, 20), lamp(190, -76, 10), lamp(42, -226, 6,
        RED)]
    screw = oval(0, -24, 8, 22, "#d8a84a") + oval(0, 24, 8, 22, "#b5843a") + oval(-24, 0, 22, 8, "#c8963f") + oval(24, 0, 22, 8,
        "#c8963f") + oval(0, 0, 8, 8, "#7a5a24")
    parts = [Part("body", art + "".join(a for a, _ in lit), (-218, -236, 206, 0), z=20, glow="".join(g for _, g in lit)), Part("prop_0",
        f'<g transform="scale(.5 1)">{screw}</g>', (-26, -48, 26, 48), "body", (-206, -86), 12)]
    return vehicle(parts, pelt, 2.6, (-60, -210, 200, -20))


def longship(looks: Looks) -> Rig:
    """A Viking ship: dragon's head and curled tail, a striped square sail, a row of shields."""
    pelt, colour = Pelt(), looks.colour("", "ship", "longship", "hull", default="#8a5630")
    stripe = looks.colour("sail", default=looks.pick("#c2413f", "#c2413f", "#3f6fa8", salt="stripe"))
    hull = "M-190 -96C-150 -52 -90 -40 0 -40C90 -40 150 -52 190 -96C178 -40 140 -6 96 0H-96C-140 -6 -178 -40 -190 -96Z"
    art = line("M0 -44V-330", dark(colour, 0.1), 10) + line("M-118 -296H118", dark(colour, 0.2), 8)
    art += line("M176 -76C206 -110 214 -150 196 -190", colour, 20) + line("M176 -76C206 -110 214 -150 196 -190", light(colour, 0.25), 6)
    art += shape("M184 -186C176 -214 196 -232 222 -226C240 -222 250 -212 252 -204L226 -200L246 -190C228 -180 204 -178 196 -184Z", dark(colour, 0.15))
    art += oval(216, -212, 5, 5, "#f2cf5b") + shape("M196 -224L190 -246L208 -230Z", dark(colour, 0.25))
    art += line("M-178 -78C-206 -110 -214 -150 -196 -186C-186 -202 -168 -196 -172 -182C-175 -172 -186 -174 -186 -182", colour, 15)
    art += _planks(pelt, hull, colour, (-58, -40, -22), (-200, 200), 26) + line("M-190 -96C-150 -52 -90 -40 0 -40C90 -40 150 -52 190 -96", light(colour, 0.3), 6)
    for k, x in enumerate(range(-112, 113, 32)):
        tone, y = ("#c2413f", "#e8b93a", "#3f6fa8", "#f2ead8")[k % 4], -42 - 9 * (x / 120) ** 2
        art += oval(x, y, 16, 16, dark(tone, 0.3)) + oval(x, y, 13.4, 13.4, tone) + oval(x, y, 5, 5, "#b9c2d2") + oval(x - 1.4, y - 1.4, 2, 2, "#ffffff")
    cloth = "M-112 0C-104 60 -106 130 -120 180Q0 204 120 180C106 130 104 60 112 0Q0 12 -112 0Z"
    bars = pelt.clip(cloth, "".join(block(x, -6, 24, 220, stripe, 0, 0.85) for x in (-108, -60, -12, 36, 84)))
    sail = _sail(pelt, "sail_0", cloth, (-126, -6, 126, 206), (0, -292), "#fbf1dc", "M-110 60Q0 76 110 60M-114 120Q0 140 114 120", 24, bars)
    return vehicle([Part("body", art, (-222, -336, 262, 4), z=20), sail], pelt, 7.0, (-120, -160, 160, 0))


FIGURES = (
    Figure(("longship", "viking ship", "viking longship", "drakkar", "dragon ship", "longboat", "viking boat"), longship),
    Figure(("boat", "fishing boat", "little boat"), boat),
    Figure(("rowboat", "dinghy", "skiff", "canoe", "kayak", "rowing boat", "wooden boat"), rowboat),
    Figure(("raft", "wooden raft", "log raft", "barrel raft", "raft of logs", "raft of barrels", "homemade raft"), raft),
    Figure(("sailboat", "yacht", "sailing boat"), sailboat),
    Figure(("sailing ship", "galleon", "schooner", "frigate", "pirate ship", "tall ship", "ghost ship"),
               sailing_ship),
    Figure(("ship", "steamer", "ocean liner", "cruise ship", "steamship", "liner"), steamer),
    Figure(("submarine", "submersible", "sub"), submarine),
)

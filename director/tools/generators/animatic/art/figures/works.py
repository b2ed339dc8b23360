"""Working and uncommon vehicles: diggers, tanks, carriages, sleighs, caravans, prams, rovers, tricycles."""

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
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light


def tracks(pelt: Pelt, x0: float, x1: float, tall: float) -> str:
    """A crawler track between x0 and x1 on the ground."""
    r = tall / 2
    art = shape(f"M{x0 + r} {-tall}H{x1 - r}A{r} {r} 0 0 1 {x1 - r} 0H{x0 + r}A{r} {r} 0 0 1 {x0 + r} {-tall}Z", "#2c2a34")
    art += "".join(block(x, y, 8, 5, "#4a4854", 1) for x in range(round(x0 + r), round(x1 - r), 14) for y in (-tall - 1, -4))
    count = max(2, round((x1 - x0) / tall))
    for k in range(count):
        x = x0 + r + (x1 - x0 - tall) * k / (count - 1)
        art += oval(x, -r, r * 0.68, r * 0.68, pelt.spot((0, "#9aa0ac"), (1, "#4a4e5a"))) + oval(x, -r, r * 0.22, r * 0.22, "#2c2a34")
    return art


def cabin(pelt: Pelt, x: float, y: float, wide: float, tall: float, colour: str) -> str:
    art = shape(f"M{x} {y}V{y - tall}H{x + wide * 0.8}L{x + wide} {y}Z", paint(pelt, colour))
    art += shape(f"M{x + 8} {y - tall * 0.42}V{y - tall + 9}H{x + wide * 0.74}L{x + wide * 0.86} {y - tall * 0.42}Z", glass(pelt))
    return art + block(x - 5, y - tall - 7, wide * 0.92, 9, dark(colour, 0.25), 3)


def digger(looks: Looks) -> Rig:
    """A bulldozer; an excavator, a crane, a forklift, a road roller or a cement mixer by the word."""
    pelt, colour = Pelt(), looks.colour("", "bulldozer", "excavator", "crane", default="#f2b02e")
    if looks.has("mixer", "cement", "concrete"):
        art = block(-190, -66, 300, 26, "#4a4e5a", 4) + shape("M-176 -70L-150 -176H-40L40 -128L52 -70Z", paint(pelt, "#e8e4da"))
        art += "".join(shape(f"M{-150 + 52 * k} -176L{-124 + 52 * k} -176L{-86 + 44 * k} -70H{-114 + 44 * k}Z", colour) for k in range(3))
        art += cabin(pelt, 74, -46, 104, 128, colour) + block(72, -66, 118, 30, paint(pelt, colour), 4) + block(-206, -120, 40, 12,
            "#8d97ab", 3)
        lit = [lamp(186, -58, 9), lamp(-196, -58, 6, RED)]
        art += underside(-190, 180, -44, 20) + "".join(a for a, _ in lit)
        parts = [Part("body", art, (-212, -190, 200, -14), z=20, glow="".join(g for _, g in lit))]
        return vehicle([*parts, *(wheel(pelt, f"wheel_{k}", x, -34, 34, "#d5dae4", 6) for k, x in enumerate((-140, -62, 130)))], pelt,
                       3.1, (60, -180, 195, -30))
    if looks.has("forklift", "lift"):
        art = block(-96, -76, 150, 50, paint(pelt, colour), 12) + block(-96, -100, 50, 34, paint(pelt, dark(colour, 0.15)), 8)
        art += line("M-50 -74V-160H36L50 -70", "#3a3d4a", 8) + block(-30, -92, 40, 18, "#2c2a34",
                                                                     6) + line("M8 -80L26 -104M18 -110L34 -100", "#2c2a34", 5)
        art += block(62, -176, 10, 160, chrome(pelt), 2) + block(78, -176, 8, 160, chrome(pelt), 2) + block(70, -14, 76, 8, "#3a3d4a", 2)
        art += block(86, -66, 56, 52, paint(pelt, "#c8904f"), 3) + line("M90 -40H138M114 -64V-16", "#8a5a2c", 3)
        parts = [Part("body", art, (-102, -182, 150, -4), z=20), wheel(pelt, "wheel_b", -66, -24, 24, "#d5dae4", 5),
                 wheel(pelt, "wheel_f", 36, -28, 28, "#d5dae4", 5)]
        return vehicle(parts, pelt, 1.9, (-60, -170, 60, -50))
    if looks.has("roller", "steamroller"):
        art = block(-130, -96, 150, 54, paint(pelt, colour), 8) + block(-6, -84, 110, 14, paint(pelt, dark(colour, 0.1)),
            4) + line("M96 -78V-56", "#3a3d4a", 9)
        art += line("M-110 -96V-176M-6 -96V-176", "#3a3d4a", 7) + block(-126, -186, 138, 12, paint(pelt, colour), 5) + block(-90, -112,
            44, 18, "#2c2a34", 6)
        parts = [Part("body", art, (-136, -190, 112, -30), z=20), wheel(pelt, "wheel_b", -86, -46, 46, "#8d97ab", 6, 0.12,
            rubber="#5a606e"), wheel(pelt, "wheel_f", 94, -40, 40, "#9aa4b6", 1, 0.1, rubber="#6a7284")]
        return vehicle(parts, pelt, 2.4, (-110, -180, 20, -60))
    if looks.has("crane"):
        art = tracks(pelt, -110, 100, 44) + block(-116, -96, 170, 50, paint(pelt, colour), 6) + cabin(pelt, 20, -52, 78, 92, colour)
        art += line("M-40 -96L150 -330M-64 -96L134 -338", "#d8902a",
                    6) + "".join(line(f"M{-40 + 19 * k} {-96 - 23.4 * k:.1f}L{-45 + 19.600 * k:.1f} {-120 - 23.4 * k:.1f}", "#d8902a",
                                      3) for k in range(10))
        art += line("M-96 -100L140 -334", "#6a7284", 2.6) + line("M146 -330V-190", "#3a3d4a", 3) + block(136, -194, 22, 20, "#3a3d4a",
            4) + line("M147 -174C160 -160 152 -146 142 -152", "#c3cad8", 6)
        return vehicle([Part("body", art, (-122, -344, 166, 0), z=20)], pelt, 6.0, (0, -170, 110, -40))
    dozer = not looks.has("excavator", "digger", "backhoe")
    art = tracks(pelt, -120, 92, 52)
    if dozer:
        art += block(-96, -112, 150, 60, paint(pelt, colour), 10) + cabin(pelt, -88, -108, 84, 92, colour) + block(18, -146, 10, 40,
            "#3a3d4a", 3)
        art += line("M10 -48L118 -44", "#8d97ab", 12) + shape("M112 -100C138 -84 140 -30 128 2H112C122 -30 122 -70 104 -96Z",
                                                              paint(pelt, "#d8dce4"))
        art += "".join(line(f"M{30 + 9 * k} -100V-68", dark(colour, 0.35), 3) for k in range(3))
        return vehicle([Part("body", art, (-126, -212, 142, 4), z=20)], pelt, 2.6, (-95, -205, 20, -60))
    art += block(-100, -112, 150, 52, paint(pelt, colour), 8) + cabin(pelt, -30, -108, 78, 94, colour) + block(-104, -104, 66, 42,
        paint(pelt, dark(colour, 0.12)), 6)
    art += line("M40 -100C80 -210 120 -230 160 -220", dark(colour, 0.1), 20) + line("M40 -100C80 -210 120 -230 160 -220",
        light(colour, 0.12), 10)
    art += line("M160 -220L190 -96", dark(colour, 0.12), 16) + line("M70 -150L140 -232", "#c3cad8",
                                                                    6) + shape("M176 -104L208 -96C220 -64 200 -36 160 -40L164 -56C182 "
                                                                               "-58 190 -76 178 -88Z", "#4a4e5a")
    art += "".join(shape(f"M{158 + 10 * k} -42l3 14l5 -14Z", "#6a7284") for k in range(4))
    return vehicle([Part("body", art, (-126, -240, 222, 0), z=20)], pelt, 3.2, (-40, -210, 70, -60))


def tank(looks: Looks) -> Rig:
    """A battle tank."""
    pelt, colour = Pelt(), looks.colour("", "tank", default="#6a7a4a")
    art = tracks(pelt, -170, 170, 62) + shape("M-180 -60L-150 -96H140L182 -66L170 -50H-170Z", paint(pelt, colour)) + block(-180, -66,
        360, 12, dark(colour, 0.25), 4)
    art += shape("M-80 -96L-60 -150H50L84 -96Z", paint(pelt, light(colour, 0.06))) + block(-20, -162, 52, 14, dark(colour, 0.2),
        5) + rivets(-70, -104, 76, -104, 9, dark(colour, 0.4), 2.4)
    art += line("M-54 -150V-196", "#3a3d4a", 3) + oval(-4, -122, 16, 16,
                                                       "#f4f2ea") + shape("M-4 -136l4 9l10 1l-7 7l2 10l-9 -5l-9 5l2 -10l-7 -7l10 -1Z",
                                                           "#c8303a")
    gun = shape("M0 -9H150V9H0Z", paint(pelt, dark(colour, 0.1))) + block(140, -13, 26, 26, paint(pelt, dark(colour, 0.2)), 4)
    return vehicle([Part("body", art, (-186, -200, 188, 0), z=20), Part("barrel", gun, (-2, -14, 168, 14), "body", (66, -124), 19)],
                   pelt, 2.6, (-80, -170, 100, -80))


def carriage(looks: Looks) -> Rig:
    """A coach with doors; a cart, a covered wagon, a chariot or a rickshaw by the word."""
    pelt = Pelt()
    gold = "#e6b84a"
    if looks.has("chariot"):
        c = looks.colour("", "chariot", default="#b5303a")
        art = shape("M-70 -52C-60 -140 20 -150 44 -134C20 -110 20 -80 26 -52Z",
                    paint(pelt, c)) + line("M-70 -52C-60 -140 20 -150 44 -134", gold, 7) + block(-76, -58, 108, 12, paint(pelt, gold), 4)
        art += line("M26 -52L150 -70", "#8a5a34", 9) + oval(-16, -94, 16, 16, gold) + oval(-16, -94, 9, 9, c)
        return vehicle([Part("body", art, (-80, -156, 156, -40), z=20), wheel(pelt, "wheel_b", -22, -46, 46, "#b5763f", 8, 0.12,
            rubber="#7a4a28")], pelt, 1.6, (-70, -150, 60, -50))
    if looks.has("cart", "handcart", "wagon", "covered", "rickshaw", "pushcart"):
        c = looks.colour("", "cart", "wagon", default="#a8713f")
        cover, ricksha = looks.has("covered", "prairie", "western"), looks.has("rickshaw")
        art = line("M40 -64L210 -84", "#7a4a28", 9)
        if ricksha:
            art += shape("M-70 -60C-80 -170 10 -190 50 -160C20 -150 0 -120 0 -90H60V-60Z", paint(pelt, looks.colour("", "rickshaw",
                default="#c8303a"))) + block(-66, -76, 128, 20, paint(pelt, gold), 6)
        else:
            art += shape("M-124 -110H118L106 -54H-112Z", paint(pelt, c)) + "".join(line(f"M{-116 + 2 * k} {-96 + 14 * k}H{112 - 3 * k}",
                dark(c, 0.35), 2.6, 0.7) for k in range(3))
            art += shape("M-100 -110C-80 -134 -40 -142 -10 -130C20 -146 70 -136 92 -110Z",
                         "#e6c05a") if not cover else shape("M-122 -110C-130 -240 -60 -250 0 -250C60 -250 128 -240 116 -110Z",
                                                            paint(pelt, "#f4ecda"))
            art += "".join(line(f"M{x} -112C{x * 1.04:.0f} -180 {x * 0.96:.0f} -230 {x * 0.9:.0f} -246", "#cbbf9f", 4) for x in (-76,
                -26, 26, 76)) if cover else ""
        wheels = [wheel(pelt, "wheel_b", -66 if not ricksha else -10, -40, 40, "#b5763f", 8, 0.12, rubber="#6a3f22")]
        wheels += [] if ricksha else [wheel(pelt, "wheel_f", 66, -40, 40, "#b5763f", 8, 0.12, rubber="#6a3f22")]
        return vehicle([Part("body", art, (-134, -254, 216, -30), z=20), *wheels], pelt, 2.5 if cover else 1.6, (-110, -200, 120, -50))
    c = looks.colour("", "carriage", "coach", default="#f0803a" if looks.has("pumpkin") else "#8a2440")
    art = shape("M-120 -70C-150 -170 -90 -216 0 -216C90 -216 150 -170 120 -70C60 -50 -60 -50 -120 -70Z", paint(pelt, c))
    art += shape("M-34 -196H34V-70H-34Z", paint(pelt, light(c, 0.08))) + line("M-34 -194V-66M34 -194V-66", gold, 4) + block(-24, -182,
        48, 50, glass(pelt), 8)
    art += block(-98, -176, 46, 46, glass(pelt), 12) + block(52, -176, 46, 46, glass(pelt),
                                                             12) + line("M-120 -70C-60 -50 60 -50 120 -70M-128 -118H128", gold, 6)
    art += shape("M-24 -216L-30 -246L-12 -232L0 -252L12 -232L30 -246L24 -216Z",
                 gold) + line("M-120 -74C-160 -60 -150 -40 -110 -40H110C160 -40 170 -70 200 -84", gold, 7) + block(126, -128, 54, 12,
                     paint(pelt, c), 4)
    lit = [lamp(-122, -140, 8), lamp(124, -150, 8)]
    parts = [Part("body", art + "".join(a for a, _ in lit), (-158, -256, 206, -34), z=20, glow="".join(g for _, g in lit)),
             wheel(pelt, "wheel_b", -96, -52, 52, gold, 10, 0.12, rubber="#8a5a34"), wheel(pelt, "wheel_f", 100, -42, 42, gold, 10, 0.12,
                 rubber="#8a5a34")]
    return vehicle(parts, pelt, 2.5, (-120, -240, 130, -60))


def sleigh(looks: Looks) -> Rig:
    """A sleigh; a snowmobile by its word."""
    pelt = Pelt()
    if looks.has("snowmobile", "skidoo"):
        c = looks.colour("", "snowmobile", default="#2f7fd0")
        art = tracks(pelt, -110, 30, 34) + shape("M-116 -40C-110 -66 -60 -70 -10 -66C10 -96 50 -100 92 -64L112 -36H-20Z",
                                                 paint(pelt, c)) + shape("M20 -92L44 -128L56 -122L48 -84Z", glass(pelt)) + block(-100,
                                                     -78, 90, 16, "#2c2a34", 8)
        art += line("M70 -40L96 -8M40 -6H120C136 -8 138 -22 128 -28", "#3a3d4a", 8) + line("M16 -94L34 -108", "#2c2a34", 6)
        lit = lamp(98, -58, 8)
        return vehicle([Part("body", art + lit[0], (-120, -132, 142, 0), z=20, glow=lit[1])], pelt, 1.3, (-60, -130, 110, -30))
    c = looks.colour("", "sleigh", default="#c8242f")
    art = line("M-130 -10H90C140 -10 150 -60 116 -70C100 -72 96 -56 106 -52", "#e6b84a", 8) + line("M-80 -12V-40M40 -12V-40", "#e6b84a", 7)
    art += shape("M-128 -150C-150 -150 -150 -128 -132 -124C-136 -80 -120 -40 -70 -38H60C110 -40 130 -80 124 -116C110 -110 96 -96 70 "
                 "-92H-20C-50 -96 -76 -120 -96 -150C-106 -160 -120 -158 -128 -150Z", paint(pelt, c))
    art += line("M-126 -142C-130 -80 -110 -48 -66 -46H60C100 -50 118 -80 118 -106", "#f2cf6a",
                5) + shape("M-96 -120C-80 -96 -50 -88 -20 -88H40V-74H-40C-76 -78 -94 -96 -104 -110Z", "#7a1f2a")
    return vehicle([Part("body", art, (-150, -164, 152, 0), z=20)], pelt, 1.6, (-120, -150, 120, -40))


def caravan(looks: Looks) -> Rig:
    """A caravan on its own wheel."""
    pelt, c = Pelt(), looks.colour("", "caravan", "trailer", default=looks.pick("#7fc4c8", "#f2a8b0", "#f2d07a", salt="caravan"))
    body = "M-150 -50V-120C-150 -180 -110 -196 -60 -196H70C120 -196 150 -170 150 -120V-50Q150 -40 140 -40H-140Q-150 -40 -150 -50Z"
    art = shape(body, paint(pelt, "#fbf7ee")) + pelt.clip(body, block(-160, -100, 320, 70, paint(pelt, c), 0) + block(-160, -106, 320, 7,
        "#ffffff", 0))
    art += block(-118, -166, 80, 50, glass(pelt), 8) + block(56, -166, 70, 50, glass(pelt), 8) + block(-16, -170, 52, 126,
        paint(pelt, light(c, 0.15)), 6) + block(-8, -160, 36, 44, glass(pelt), 5) + oval(28, -96, 4, 4, "#e6b84a")
    art += line("M150 -50L206 -40V-14", "#4a4e5a", 8) + block(-110, -206, 60, 12, "#d8dce4", 4)
    parts = [Part("body", underside(-130, 130, -46, 18) + art, (-156, -212, 212, -12), z=20), wheel(pelt, "wheel_b", -10, -34, 34,
        "#f4efe2", 8)]
    return vehicle(parts, pelt, 2.4, (-120, -190, 140, -50))


def pram(looks: Looks) -> Rig:
    """A pram; a pushchair or a wheelchair by the word."""
    pelt = Pelt()
    if looks.has("wheelchair"):
        c = looks.colour("", "wheelchair", default="#2f5fa8")
        art = line("M-46 -64V-150H-66M-46 -76H30L44 -22H70", "#6a7284", 7) + block(-52, -92, 90, 16, paint(pelt, c), 6) + block(-54,
            -148, 16, 66, paint(pelt, c), 6) + line("M-40 -112H20V-84", "#3a3d4a", 6)
        return vehicle([Part("body", art, (-72, -156, 78, -12), z=20), thin_wheel("wheel_b", -22, -46, 46, "#c3cad8"),
                        thin_wheel("wheel_f", 50, -14, 14, "#c3cad8", 6, 4)], pelt, 1.05, (-60, -150, 50, -50))
    c = looks.colour("", "pram", "stroller", default=looks.pick("#3f6fb8", "#d85a7a", "#3f8f7a", salt="pram"))
    art = line("M-60 -70L-110 -130H-124M-40 -60L44 -22M40 -60L-44 -22", "#8d97ab",
               6) + shape("M-70 -110H76C76 -70 50 -50 6 -50C-40 -50 -70 -70 -70 -110Z", paint(pelt, c))
    art += shape("M-4 -110C-4 -170 70 -180 78 -110Z", paint(pelt, dark(c, 0.16))) + "".join(line(f"M-2 -110L{x} {y}", light(c, 0.3),
        2.4) for x, y in ((14, -150), (40, -164), (66, -148)))
    art += oval(-24, -112, 26, 11, "#fbf7f0") + line("M-70 -108H76", light(c, 0.5), 5)
    return vehicle([Part("body", art, (-130, -174, 84, -18), z=20), thin_wheel("wheel_b", -46, -24, 24, "#e6ebf2", 10),
                    thin_wheel("wheel_f", 46, -24, 24, "#e6ebf2", 10)], pelt, 1.05, (-70, -170, 80, -50))


def cycle(looks: Looks) -> Rig:
    """A tricycle; a unicycle by its word."""
    pelt, c = Pelt(), looks.colour("", "tricycle", "unicycle", default="#d8303a")
    if looks.has("unicycle"):
        art = line("M0 -46L0 -134", c, 8) + line("M-9 -96L-9 -46M9 -96L9 -46", c,
                                                 5) + shape("M-26 -146C-10 -138 10 -138 30 -146C28 -130 10 -128 0 -128C-12 -128 -24 "
                                                            "-130 -26 -146Z", "#2c2a34") + line("M-16 -34H16", "#3a3d4a", 7)
        return vehicle([Part("body", art, (-32, -150, 34, -28), z=30), thin_wheel("wheel_b", 0, -46, 46, "#c3cad8")], pelt, 1.1,
                       (-30, -150, 34, -50))
    art = line("M-60 -26H0L52 -96M0 -26L30 -60", c, 9) + line("M52 -96L62 -118M40 -122L74 -112", "#6a7284", 6) + line("M60 -34L50 -98",
        c, 8) + shape("M-44 -66C-30 -60 -10 -60 2 -66C0 -52 -10 -50 -22 -50C-34 -50 -42 -54 -44 -66Z", "#2c2a34") + line("M-22 -52V-28",
            c, 7)
    art += line("M68 -116l16 4M70 -112l14 8", "#f2b02e", 4)
    parts = [Part("body", art, (-72, -128, 90, -20), z=20), wheel(pelt, "wheel_b", -58, -22, 22, "#f4efe2", 6), wheel(pelt, "wheel_f",
        60, -36, 36, "#f4efe2", 8)]
    return vehicle(parts, pelt, 0.75, (-50, -128, 90, -40))


def rover(looks: Looks) -> Rig:
    """A rover for other worlds; a hovercraft by its word."""
    pelt = Pelt()
    if looks.has("hovercraft"):
        c = looks.colour("", "hovercraft", default="#f2702a")
        art = shape("M-170 -30C-186 -50 -170 -66 -150 -66H160C184 -66 190 -44 170 -28C120 -2 -130 -2 -170 -30Z",
                    paint(pelt, "#2f323e")) + shape("M-150 -64L-130 -110H110L158 -64Z",
                                                    paint(pelt, c)) + shape("M-10 -110L10 -150H80L108 -110Z",
                                                        glass(pelt)) + line("M-150 -64H158", "#fff6e4", 5)
        fan = oval(0, 0, 44, 44, "#3a3d4a") + oval(0, 0, 37, 37,
                                                   "#cfe3f2") + "".join(f'<g '
                                                                        f'transform="rotate({k * 60})">{shape("M0 0C-12 -8 -12 -34 0 -36C10 -30 8 -8 0 0Z", "#6a7284")}</g>' for k in range(6)) + oval(0, 0, 7, 7, "#2c2a34")
        return vehicle([Part("body", art, (-190, -154, 192, 0), z=20), Part("rotor_0", fan, (-46, -46, 46, 46), "body", (-110, -130),
            18)], pelt, 2.4, (-20, -150, 150, -50))
    c = looks.colour("", "rover", default="#e8ecf2")
    art = block(-100, -108, 200, 44, paint(pelt, c), 8) + block(-110, -118, 150, 12, paint(pelt, "#2f4a7a"),
                                                                3) + "".join(line(f"M{-96 + 24 * k} -118V-107", "#7fb0e8",
                                                                    1.6) for k in range(6)) + line("M-92 -60L-34 -74L92 -60M-34 -74L30 "
                                                                        "-34", "#8d97ab", 8)
    art += line("M70 -108V-172", "#8d97ab", 7) + block(46, -194, 56, 28, paint(pelt, c), 6) + oval(62, -180, 8, 8, "#23262f") + oval(86,
        -180, 8, 8, "#23262f") + oval(60, -182, 3, 3, "#7fd0f5") + oval(84, -182, 3, 3,
            "#7fd0f5") + line("M-80 -118L-96 -160M-96 -160l-12 -6", "#c3cad8", 4)
    art += line("M100 -92L146 -110L164 -84", "#c3cad8", 7)
    parts = [Part("body", art, (-114, -200, 172, -26), z=20)]
    return vehicle([*parts, *(wheel(pelt, f"wheel_{k}", x, -28, 28, "#c3cad8", 8, 0.3) for k, x in enumerate((-88, 4, 92)))], pelt, 1.5,
                   (30, -200, 120, -100))


FIGURES = (
    Figure(("bulldozer", "excavator", "crane", "forklift", "steamroller", "cement mixer", "digger", "backhoe", "road roller",
            "concrete mixer", "construction crane", "loader"), digger),
    Figure(("tank", "battle tank"), tank),
    Figure(("carriage", "cart", "wagon", "covered wagon", "chariot", "rickshaw", "stagecoach", "horse coach", "horse-drawn carriage",
            "pumpkin carriage", "pumpkin coach", "handcart",
            "pushcart", "horse cart", "buckboard"), carriage),
    Figure(("sleigh", "snowmobile", "santa's sleigh"), sleigh),
    Figure(("caravan", "trailer", "travel trailer"), caravan),
    Figure(("pram", "stroller", "wheelchair", "baby carriage", "pushchair", "buggy"), pram),
    Figure(("tricycle", "unicycle"), cycle),
    Figure(("rover", "hovercraft", "moon rover", "mars rover", "lunar rover"), rover),
)

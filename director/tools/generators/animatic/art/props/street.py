"""What stands along ways: gate, fence, campfire, stall, street lamp, traffic light, signpost, bench, mailbox, swing, slide."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    face,
    fall,
    flame,
    ground,
    leaf,
    metal,
    orb,
    planks,
    rng_of,
    roll,
    shade,
    stones,
    thing,
    tint,
)


def _gate(pen: Pen, looks: Looks) -> Box:
    iron, stone = tint(looks, "#3d4058", "gate"), "#b9aeb0"
    ground(pen, 0, 90)
    for k in range(-6, 7):
        x = k * 8.4
        top = -72 - 28 * (1 - (x / 56) ** 2)
        pen.line(f"M{num(x)} -3V{num(top)}", iron, 2.2)
        pen.path(f"M{num(x)} {num(top - 8)}l3 6l-3 4l-3 -4Z", "#e2b24a")
    pen.line("M-55 -10H55M-55 -54H55M-55 -72Q0 -104 55 -72", iron, 2.6)
    pen.line("M-50 -72Q0 -101 48 -72", light(iron, 0.5), 0.7, 0.6)
    for side in (-1, 1):
        pen.line(f"M{4 * side} -32c{18 * side} -16 {30 * side} 0 {20 * side} "
            f"8s{-16 * side} -4 {-8 * side} -8M{46 * side} -32c{-10 * side} -14 {-22 * side} -6 {-18 * side} 4", iron, 1.8)
        pen.disc(5 * side, -36, 2.4, orb(pen, "#e2b24a"))
        pen.rect(68 * side - 12, -84, 68 * side + 12, 0, roll(pen, stone))
        for k in range(5):
            pen.line(f"M{68 * side - 12} {-16 * k - 14}h24M{68 * side + (4 if k % 2 else -4)} {-16 * k - 14}v14", shade(stone, 0.45), 0.8,
                0.5)
        pen.rect(68 * side - 15, -90, 68 * side + 15, -83, fall(pen, light(stone, 0.3)), 1)
        pen.disc(68 * side, -97, 8, orb(pen, stone))
    return (-92, -114, 92, 5)


def _fence(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, looks.pick("#f4ece0", "#c08a58"), "fence")
    ground(pen, 0, 92, 0.4)
    for y in (-42, -18):
        pen.rect(-90, y - 4, 90, y + 3, fall(pen, shade(wood, 0.18)), 1)
    for k in range(9):
        x = -80.0 + 20 * k
        pen.path(f"M{x - 6.5} 0V-52L{x} -62L{x + 6.5} -52V0Z", pen.across(light(wood, 0.3), wood, shade(wood, 0.24)))
        for y in (-42, -18):
            pen.disc(x, y, 1, shade(wood, 0.5))
    for k in range(22):
        x = -88 + 8.4 * k
        leaf(pen, x, 2, 10 + 5 * (k % 3), -22 + 15 * (k % 4), "#6fb455" if k % 2 else "#579c4c", 0.28)
    return (-94, -66, 94, 4)


def _campfire(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 48)
    for x, y, r in ((-34.0, -5.0, 9.0), (-20.0, -8.0, 8.0), (20.0, -8.0, 8.0), (34.0, -5.0, 9.0)):
        pen.oval(x, y, r, r * 0.75, orb(pen, "#9a93a3"))
    for turn, dx in ((-16, -4), (16, 4)):
        with pen.at(dx, -9, turn=turn):
            pen.rect(-31, -5, 31, 5, fall(pen, "#8a5a3a"), 4)
            pen.oval(-30 if turn > 0 else 30, 0, 3.6, 5, pen.ball("#f0cfa0", "#b98552"))
    for x, tall in ((-13, 36), (14, 40), (0, 62)):
        flame(pen, x, -10, tall, 0)
    pen.pool(0, -50, 80, 60, "#ff8a30", 1.0)
    for x, y, r in ((-20, -62, 1.4), (12, -82, 1.2), (22, -58, 1.5), (-8, -88, 1.0), (-26, -44, 1.0)):
        pen.disc(x, y, r, "#ffd27a")
        pen.disc(x, y, r, "#ffd27a", glow=True)
    for x, y, r in ((-26, 0, 9), (-8, 2, 8.5), (10, 2, 9), (27, 0, 8)):
        pen.oval(x, y - 3, r, r * 0.7, orb(pen, "#aaa2b0"))
    return (-88, -112, 88, 6)


def _stall(pen: Pen, looks: Looks) -> Box:
    cloth = looks.colour("", "awning", "stall", "canopy", default=looks.pick("#d8484a", "#3f8fc0", "#4fa36a"))
    ground(pen, 0, 86)
    for x in (-68, 68):
        pen.rect(x - 3, -112, x + 3, 0, roll(pen, "#9a6a42"))
    pen.rect(-66, -104, 66, -44, pen.down(shade("#7d5638", 0.35), "#7d5638"))
    for k in range(5):
        x = -46 + 23 * k
        pen.line(f"M{x} -88v8", "#d9c090", 1)
        pen.disc(x, -75, 6, orb(pen, ("#f2c14a", "#d8484a", "#7ab55a", "#e88a3a", "#a867b8")[k]))
    planks(pen, -72, -44, 72, 0, "#b98552", 12, seed=5)
    pen.rect(-76, -48, 76, -41, fall(pen, "#d9a870"), 1.5)
    for k, tone in enumerate(("#e2483f", "#f2a53a", "#8fbf4f", "#f0d04a")):
        x = -54 + 36 * k
        for dx, dy in ((-8, 0), (0, 0), (8, 0), (-4, -6), (4, -6), (0, -11)):
            pen.disc(x + dx, -57 + dy, 5, orb(pen, tone))
        pen.path(f"M{x - 16} -58H{x + 16}L{x + 13} -47H{x - 13}Z", roll(pen, "#c99a5f"))
        pen.line(f"M{x - 15} -54H{x + 15}", "#8a5a38", 0.8, 0.6)
    for k in range(8):
        a, b, c, d = -56 + 14 * k, -42 + 14 * k, -82 + 20.5 * k, -61.5 + 20.5 * k
        tone = cloth if k % 2 == 0 else "#fbf3e4"
        pen.path(f"M{a} -138H{b}L{num(d)} -106A10.25 9 0 0 1 {num(c)} -106Z", pen.down(light(tone, 0.25), tone, shade(tone, 0.22)))
    pen.rect(-58, -141, 58, -136, fall(pen, light(cloth, 0.2)), 2)
    for x in (-30, 30):
        pen.line(f"M{x} -104v6", "#5a4a4a", 1)
        pen.disc(x, -94, 5, pen.ball("#fff6d0", "#ffd27a"))
        pen.pool(x, -90, 40, 36, "#ffbf5a", 1.0)
    return (-88, -144, 88, 5)


def _street_lamp(pen: Pen, looks: Looks) -> Box:
    iron = tint(looks, "#3a4256", "lamp", "post")
    ground(pen, 0, 16)
    pen.path("M-11 0L-8 -8H8L11 0Z", roll(pen, iron))
    pen.path("M-5 -8L-2.600 -34V-140H2.600V-34L5 -8Z", roll(pen, iron))
    for y in (-34, -100, -138):
        pen.rect(-5, y - 2, 5, y + 2, roll(pen, light(iron, 0.1)), 1.5)
    pen.path("M-8 -142H8L13 -168H-13Z", pen.across("#fff6d4", "#ffe7a8", "#eec27a"))
    pen.line("M-8 -142L-13 -168M8 -142L13 -168M0 -142V-168M-9 -142H9", iron, 1.6)
    pen.path("M-17 -167H17Q10 -180 0 -183Q-10 -180 -17 -167Z", roll(pen, iron))
    pen.disc(0, -185, 2.6, orb(pen, "#d9a440"))
    pen.path("M-8 -142H8L13 -168H-13Z", "#ffe0a0", glow=True)
    pen.pool(0, -154, 42, 42, "#ffc46a", 1.3)
    return (-43, -198, 43, 3)


def _traffic_light(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 16)
    pen.path("M-10 0L-7 -6H7L10 0Z", roll(pen, "#565c70"))
    pen.rect(-3, -92, 3, -5, roll(pen, "#6d748a"))
    pen.rect(-16, -162, 16, -90, pen.across("#4a4f66", "#363a50", "#23253a"), 6)
    lit = looks.pick("red", "green", "amber") if not looks.has("red", "green", "amber",
        "yellow") else "red" if looks.has("red") else "green" if looks.has("green") else "amber"
    for k, (name, tone) in enumerate((("red", "#ff4a40"), ("amber", "#ffb52e"), ("green", "#45e07a"))):
        y, on = -150 + 24 * k, name == lit
        pen.disc(0, y, 9.4, "#1a1c2c")
        pen.disc(0, y, 8.2, pen.ball("#ffffff", light(tone, 0.4), tone) if on else pen.ball(shade(tone, 0.35), shade(tone, 0.7)))
        pen.path(f"M-11 {y - 2}A11 11 0 0 1 11 {y - 2}L9 {y - 3}A9 8 0 0 0 -9 {y - 3}Z", "#14162a")
        if on:
            pen.disc(0, y, 8, tone, 0.8, glow=True)
            pen.pool(0, y, 26, 26, tone, 1.3)
    return (-27, -180, 27, 3)


def _signpost(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#b07f4e", "sign", "signpost")
    ground(pen, 0, 20)
    pen.path("M-5 0L-4 -104L0 -110L4 -104L5 0Z", roll(pen, wood))
    for y, side, tone, turn in ((-92, 1, light(wood, 0.2), -3), (-66, -1, wood, 4), (-42, 1, light(wood, 0.1), 2)):
        with pen.at(0, y, flip=side < 0, turn=turn * side):
            pen.path("M-14 -10H34L46 0L34 10H-14Z", pen.down(light(tone, 0.3), tone, shade(tone, 0.28)))
            pen.line("M-8 -3Q8 -6 30 -3M-6 4Q12 2 28 5", shade(tone, 0.35), 0.7, 0.6)
            pen.path("M14 -4H24V-8L34 0L24 8V4H14Z" if y != -66 else "M12 0A6 6 0 1 1 24 0A6 6 0 1 1 12 0Z", "#fbf1dc", 0.75)
            pen.disc(0, -5, 1, shade(wood, 0.6))
            pen.disc(0, 5, 1, shade(wood, 0.6))
    for k in range(6):
        leaf(pen, -8 + 3 * k, 2, 11, -35 + 14 * k, "#6fb455", 0.28)
    cracks(pen, looks, 8, -100, 14)
    return (-50, -114, 50, 4)


def _bench(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c08450", "bench")
    ground(pen, 0, 76)
    for x in (-54, 54):
        pen.line(f"M{x} -72V-30M{x} -32C{x} -14 {x - 8} -8 {x - 9} 0M{x} -32C{x} -14 {x + 8} -8 {x + 9} 0", "#3a3d52", 4.4)
    for k in range(3):
        pen.rect(-68, -72 + 12 * k, 68, -63 + 12 * k, pen.down(light(wood, 0.35), wood, shade(wood, 0.3)), 2.4)
    for k in range(2):
        pen.rect(-72, -36 + 7 * k, 72, -30 + 7 * k, pen.down(light(wood, 0.45), wood, shade(wood, 0.34)), 2)
    for x in (-54, 54):
        for y in (-67.500, -55.500, -43.500):
            pen.disc(x, y, 1.2, "#f0e0c0")
        pen.path(f"M{x - 5} -50q5 -8 10 0v20h-3v-17q-2 -4 -4 0v17h-3Z", "#3a3d52")
    return (-80, -76, 80, 5)


def _mailbox(pen: Pen, looks: Looks) -> Box:
    paint = tint(looks, "#d8433f", "mailbox")
    ground(pen, 0, 22)
    pen.rect(-4, -66, 4, 0, roll(pen, "#a8764a"))
    for k in range(5):
        leaf(pen, -7 + 3.5 * k, 1, 11, -40 + 18 * k, "#6fb455", 0.28)
    pen.path("M-20 -62V-86A16 16 0 0 1 12 -86V-62Z", fall(pen, shade(paint, 0.12)))
    pen.path("M-4 -102A16 16 0 0 1 12 -86V-62H28V-86A16 16 0 0 0 12 -102Z", roll(pen, paint))
    pen.path("M-18 -64V-86A14 14 0 0 1 10 -86V-64Z", face(pen, paint))
    pen.rect(-12, -86, 4, -82, shade(paint, 0.6), 1.5)
    pen.rect(-10, -95, 2, -83, "#fffaf0", 0.8)
    pen.line("M-10 -95L-4 -89L2 -95", "#d9c9b0", 0.9)
    pen.rect(-6, -72, -2, -68, orb(pen, "#f2d27a"), 2)
    pen.line("M20 -76V-106", "#f2d27a", 2)
    pen.rect(20, -108, 31, -99, face(pen, "#f2d27a"), 1)
    return (-28, -112, 36, 4)


def _swing(pen: Pen, looks: Looks) -> Box:
    frame, seat = looks.colour("frame", default="#e0584a"), tint(looks, "#3f9fd0", "swing", "seat")
    ground(pen, 0, 88, 0.4)
    pen.line("M-60 -116L-80 0M-60 -116L-44 0M60 -116L44 0M60 -116L80 0", shade(frame, 0.15), 5)
    pen.line("M-61 -116L-80.500 0M59 -116L43.500 0", light(frame, 0.5), 1.2, 0.7)
    pen.rect(-66, -120, 66, -113, fall(pen, frame), 3)
    for x, lean in ((-26, 0), (26, 8)):
        pen.line(f"M{x - 13} -114L{x - 13 + lean} -32M{x + 13} -114L{x + 13 + lean} {-32 - lean * 0.3}", "#9aa2b6", 1.4)
        pen.rect(x - 17 + lean, -34 - lean * 0.2, x + 17 + lean, -28 - lean * 0.2, fall(pen, seat), 2.6)
    return (-90, -124, 90, 5)


def _slide(pen: Pen, looks: Looks) -> Box:
    paint = tint(looks, "#f2b53a", "slide")
    ground(pen, 0, 76, 0.4)
    pen.line("M-52 -96L-62 0M-30 -96V0", "#3f7fb8", 5)
    for k in range(6):
        pen.line(f"M{num(-61 + 1.6 * k)} {-12 - 15 * k}H-31", "#6fa8d8", 3.4)
    pen.line("M-52 -96V-118Q-40 -126 -28 -118V-96", "#3f7fb8", 4)
    pen.path("M-34 -96C-8 -94 16 -22 66 -12V-2C8 -10 -14 -84 -34 -86Z", pen.slant(light(paint, 0.5), paint, shade(paint, 0.25)))
    pen.line("M-34 -99C-6 -96 18 -25 66 -16", light(paint, 0.6), 4)
    pen.line("M20 -30L22 0", "#3f7fb8", 4)
    pen.rect(-56, -98, -28, -92, fall(pen, "#d8433f"), 2)
    return (-78, -126, 78, 5)


def _flagpole(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, "#d8433f", "flag", "banner")
    ground(pen, -40, 14)
    pen.rect(-42, -168, -38, 0, metal(pen, "#d8dde6"))
    pen.disc(-40, -171, 4.4, orb(pen, "#e6b84a"))
    pen.path("M-38 -164C-18 -172 0 -156 20 -162S44 -160 46 -162V-116C30 -108 16 -118 0 -112S-26 -112 -38 -116Z", pen.across(light(cloth,
        0.3), shade(cloth, 0.16), light(cloth, 0.22), cloth, shade(cloth, 0.28)))
    pen.path("M-38 -147C-18 -155 0 -139 20 -145S44 -143 46 -145V-132C30 -124 16 -134 0 -128S-26 -128 -38 -132Z", "#fff3d0", 0.85)
    return (-56, -178, 52, 3)


def _wall(pen: Pen, looks: Looks) -> Box:
    brick, rng = tint(looks, "#c06a4f", "wall", "brick"), rng_of(looks, "wall")
    ground(pen, 0, 94, 0.4)
    pen.rect(-88, -70, 88, 0, pen.down(light(brick, 0.45), shade(brick, 0.1)))
    for r in range(8):
        x = -88.0 - (9 if r % 2 else 0)
        while x < 88:
            a, b = max(-88.0, x), min(88.0, x + 17)
            if b - a > 1:
                tone = light(brick, rng.uniform(0, 0.22)) if rng.random() < 0.6 else shade(brick, rng.uniform(0, 0.2))
                pen.rect(a + 0.6, -8.7 * r - 8.2, b - 0.6, -8.7 * r - 0.6, pen.slant(light(tone, 0.2), shade(tone, 0.12)), 1)
            x += 18
    pen.rect(-92, -76, 92, -69, fall(pen, "#cfc4bd"), 1.5)
    stones(pen, rng, -90, -75, 90, -70, "#cfc4bd", 8, 6)
    for k in range(40):
        leaf(pen, rng.uniform(46, 88), -74 + 1.3 * k + rng.uniform(-8, 4), 9, rng.uniform(90, 250), rng.choice(("#5fa04f", "#7fb85a",
            "#4c8a4a")))
    cracks(pen, looks, -50, -68, 40)
    return (-96, -88, 96, 5)


PROPS = (
    thing("gate, iron gate, gateway, entrance gate", 3.6, _gate),
    thing("fence, picket fence, wooden fence", 3.0, _fence),
    thing("campfire, bonfire, fire, fire pit, camp fire", 1.7, _campfire),
    thing("market stall, fruit stand, food stand, market stand, food stall", 2.8, _stall),
    thing("street lamp, lamppost, streetlamp, street light, streetlight, lamp post", 1.5, _street_lamp),
    thing("traffic light, stoplight, traffic signal", 0.9, _traffic_light),
    thing("signpost, sign post, road sign, street sign, wooden sign, crossroads sign", 1.5, _signpost),
    thing("bench, park bench, wooden bench, pew", 1.9, _bench),
    thing("mailbox, letterbox, postbox, letter box", 0.65, _mailbox),
    thing("swing set, playground swing, playground, swings", 3.2, _swing),
    thing("playground slide, water slide", 3.0, _slide),
    thing("flagpole, flag pole", 2.2, _flagpole),
    thing("wall, brick wall, garden wall, stone wall", 3.2, _wall),
)

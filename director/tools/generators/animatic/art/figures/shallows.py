"""Lives of sea and air that other modules leave out: starfish, shrimp, lobster, ray, eel, swordfish, clam, bat, fly, centipede, grasshopper."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.figures import wings
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Box, Figure, Looks, Part, Rig, dark, light, mix


def _face(pelt: Pelt, colour: str, left: tuple[float, float], right: tuple[float, float], eye: float, mouth: tuple[float, float],
          wide: float = 3.0,
          kind: str = "gem", iris: str = "#4a2c1c") -> list[Part]:
    """Eyes and mouth on the joint `head`."""
    look = Face(kind, left, right, (eye, eye * 1.2), iris, colour, brow_width=0.0, mouth=mouth, wide=wide, lips=dark(colour, 0.55))
    return [Part("face", parent="head", z=42), *features(look, pelt.dyes)]


def _skin(pelt: Pelt, colour: str) -> str:
    return pelt.spot((0, light(colour, 0.3)), (0.55, colour), (1, warm(colour, 0.28)))


def starfish(looks: Looks) -> Rig:
    pelt, c = Pelt(), looks.colour("", "starfish", default=looks.pick("#f2803a", "#e8607a", "#f2b53a", salt="star"))
    d = ""
    for k in range(5):
        a, b = math.tau * k / 5 - math.pi / 2, math.tau * (k + 0.5) / 5 - math.pi / 2
        tip = f"{46 * math.cos(a):.1f} {46 * math.sin(a):.1f}"
        left, right = (f"{40 * math.cos(a + s):.1f} {40 * math.sin(a + s):.1f}" for s in (-0.17, 0.17))
        d += f"{'L' if d else 'M'}{left}Q{tip} {right}Q{18 * math.cos(b):.1f} {18 * math.sin(b):.1f} "
        n = math.tau * (k + 1) / 5 - math.pi / 2 - 0.17
        d += f"{40 * math.cos(n):.1f} {40 * math.sin(n):.1f}"
    dots = "".join(oval(r * math.cos(math.tau * k / 5 - math.pi / 2), r * math.sin(math.tau * k / 5 - math.pi / 2), 3.2 - r * 0.04,
                        3.2 - r * 0.04, light(c, 0.55))
                   for k in range(5) for r in (22, 30, 37))
    parts = [Part("body", shape(d + "Z", _skin(pelt, c)) + dots, (-48, -48, 48, 48), at=(0, -40), z=20),
             Part("head", "", (-16, -16, 16, 16), "body", (0, 0), 40)]
    return assembled([*parts, *_face(pelt, c, (-6, -4), (6, -4), 4.2, (0, 7))], "thing", 0.3, pelt.defs, ("body",))


def shrimp(looks: Looks) -> Rig:
    """A shrimp; a lobster with its claws by its word."""
    pelt, lobster = Pelt(), looks.has("lobster", "crayfish")
    c = looks.colour("", "shrimp", "lobster", default="#d8382c" if lobster else "#f59a7a")
    if lobster:
        rings: tuple[Ring, ...] = ((-30, 0, 8), (-10, -2, 11), (14, -4, 13))
        claw = line("M0 0C8 -6 12 -12 14 -18", warm(c, 0.1),
                    6) + shape("M8 -16C0 -30 6 -46 24 -46C16 -40 18 -36 20 -32C24 -38 30 -40 34 -36C34 -24 24 -12 8 -16Z", _skin(pelt, c))
        art = shape(flesh(*rings), pelt.body(c)) + "".join(line(f"M{x} -10Q{x - 4} 0 {x} 9", dark(c, 0.35), 1.8, 0.7) for x in (-30, -22,
            -14, -5))
        art += "".join(line(f"M{x} 6l-4 10l4 4", dark(c, 0.1), 3) for x in (-12, -2, 8,
            16)) + line("M22 -12C40 -30 54 -26 62 -34M22 -12C36 -34 50 -38 52 -48", c, 1.6)
        fan = "".join(shape(f"M0 0C-10 {-8 + 8 * k} -18 {-12 + 12 * k} -22 {-8 + 8 * k}C-20 {4 * k} -10 {2 + 2 * k} 0 3Z",
                            _skin(pelt, c)) for k in (-1, 0, 1, 2))
        parts = [Part("body", art, (-40, -50, 64, 21), at=(0, -20), z=20), Part("tail0", fan, (-26, -20, 2, 20), "body", (-36, 0), 19),
                 Part("leg_fn", claw, (-3, -48, 36, 5), "body", (26, 2), 26), Part("leg_ff", claw, (-3, -48, 36, 5), "body", (34, -4), 12)]
        parts.append(Part("head", line("M2 -8V-15M8 -8L10 -15", c, 2.4), (-10, -18, 16, 12), "body", (20, -6), 40))
        return assembled([*parts, *_face(pelt, c, (2, -16), (10, -16), 3.6, (6, 2), 3.4)], "quadruped", 0.32, pelt.defs, ("head", "body"))
    coil = ((-26.0, 14.0, 4.0), (-20.0, -4.0, 7.0), (-4.0, -14.0, 9.5), (14.0, -12.0, 10.5))
    art = shape(flesh(*coil), pelt.body(c, light(c, 0.4))) + "".join(line(d, dark(c, 0.25), 1.6, 0.6) for d in ("M-26 4Q-20 8 -15 2",
        "M-22 -10Q-14 -4 -12 2", "M-10 -22Q-8 -12 -4 -5", "M4 -22Q6 -12 4 -3"))
    art += "".join(line(f"M{x} {y}q2 8 -2 12", warm(c, 0.1), 2) for x, y in ((-10, -3), (-2, -4), (6, -2), (13, -2)))
    art += line("M22 -18C40 -34 52 -26 58 -36M22 -16C44 -24 54 -10 62 -14", c, 1.2)
    fan = shape("M0 0C6 6 8 14 4 18C0 14 -2 16 -4 18C-6 12 -4 4 0 0ZM0 0C-8 2 -14 8 -14 13C-8 12 -2 8 0 0Z", _skin(pelt, c))
    parts = [Part("body", art, (-36, -40, 64, 22), at=(0, -26), z=20), Part("tail0", fan, (-18, -4, 12, 22), "body", (-27, 15), 19),
             Part("head", shape("M8 -6L30 -12L12 4Z", warm(c, 0.08)), (-12, -14, 32, 12), "body", (14, -12), 40)]
    return assembled([*parts, *_face(pelt, c, (2, -2), (9, -2.6), 3.4, (10, 5), 2)], "fish", 0.2, pelt.defs, ("head", "body"))


def stingray(looks: Looks) -> Rig:
    pelt, c = Pelt(), looks.colour("", "ray", "stingray", "manta", default="#5a7fa8")
    near = shape("M10 -6C0 -30 -24 -46 -46 -48C-38 -30 -32 -14 -30 2Z", pelt.run((0, light(c, 0.2)), (1, c)))
    far = shape("M10 4C0 24 -20 36 -40 36C-34 24 -30 12 -30 2Z", pelt.run((0, c), (1, warm(dark(c, 0.2), 0.2))))
    art = shape("M-34 0C-20 -20 20 -22 34 -6C36 0 34 6 28 9C10 16 -20 14 -34 0Z", pelt.body(c, "#e8eef4")) + "".join(
        oval(x, y, r, r, light(c, 0.55), opacity=0.8) for x, y, r in ((-10, -8, 2), (-18, -3, 1.6), (0, -11, 1.6), (-4, -3, 1.4)))
    tail = shape("M2 -3C-20 -2 -50 2 -74 -4C-50 6 -20 6 2 4Z", c)
    parts = [Part("body", art, (-36, -22, 38, 17), at=(0, -40), z=20), Part("tail0", tail, (-76, -6, 4, 8), "body", (-30, 1), 10),
             Part("fin_n", near, (-48, -50, 12, 6), "body", (0, -6), 26),
             Part("fin_f", far, (-42, -2, 12, 38), "body", (0, 4), 12), Part("head", "", (-8, -12, 20, 14), "body", (16, -4), 40)]
    return assembled([*parts, *_face(pelt, c, (0, -5), (10, -5), 3, (8, 5), 4)], "fish", 0.7, pelt.defs, ("head", "body"))


def eel(looks: Looks) -> Rig:
    """An eel; a swordfish or marlin with its sword by its word."""
    pelt, sword = Pelt(), looks.has("swordfish", "marlin", "sailfish")
    c = looks.colour("", "eel", "swordfish", default="#3f6f9a" if sword else "#5a7a4a")
    if sword:
        rings: tuple[Ring, ...] = ((-34, 0, 5), (-8, -1, 13), (16, 0, 12), (28, 2, 7))
        art = shape(flesh(*rings), pelt.body(c, "#eef2f6")) + shape("M-14 -12C-8 -34 6 -40 14 -38C8 -30 10 -20 14 -12Z",
                                                                    warm(c, 0.12)) + shape("M32 0L84 3L32 8Z",
                                                                        pelt.run((0, light(c, 0.2)), (1, dark(c, 0.3))))
        tail = shape("M4 0C-6 -8 -14 -26 -20 -30C-18 -14 -16 -8 -12 0C-16 8 -18 14 -20 30C-14 26 -6 8 4 0Z", warm(c, 0.1))
        fin = shape("M0 0C-6 8 -16 16 -22 18C-16 8 -12 2 -8 -3Z", dark(c, 0.15))
        parts = [Part("body", art, (-42, -42, 86, 15), at=(0, -34), z=20), Part("tail0", tail, (-22, -32, 5, 32), "body", (-37, 0), 19),
                 Part("fin_n", fin, (-24, -4, 3, 20), "body", (8, 8), 26),
                 Part("head", "", (-10, -12, 14, 14), "body", (24, -1), 40)]
        return assembled([*parts, *_face(pelt, c, (0, -3), (7, -3.4), 3.2, (8, 5.5), 2.4)], "fish", 0.75, pelt.defs, ("head", "body"))
    path = "M-56 6C-44 -18 -30 -14 -18 0C-8 12 6 8 18 -6"
    art = line(path, warm(dark(c, 0.1), 0.2), 17) + line(path, c, 14) + line("M-54 3C-44 -20 -30 -17 -18 -3C-8 9 6 5 18 -9",
        light(c, 0.35), 3, 0.6)
    art += line("M-52 -6C-42 -26 -28 -22 -16 -9M-12 -4C-4 4 8 0 16 -13", mix(c, "#e8d04a", 0.5), 2.4)
    tail = shape("M2 -6C-6 -6 -16 2 -24 14C-12 12 -2 10 3 6Z", c)
    parts = [Part("body", art, (-66, -30, 30, 20), at=(0, -20), z=20), Part("tail0", tail, (-26, -8, 6, 16), "body", (-56, 6), 19),
             Part("head", oval(2, 0, 13, 10.5, _skin(pelt, c)), (-12, -12, 16, 12), "body", (24, -12), 40)]
    return assembled([*parts, *_face(pelt, c, (0, -3), (8, -3.6), 3.2, (8, 4.5), 3.4)], "fish", 0.32, pelt.defs, ("head", "body"))


def clam(looks: Looks) -> Rig:
    """A clam or oyster, open on its pearl."""
    pelt, c = Pelt(), looks.colour("", "clam", "oyster", "shell", default=looks.pick("#e8a8b0", "#b8a0d0", "#d8c0a0", salt="clam"))
    fan = "M-44 0C-52 -34 -24 -56 0 -56C24 -56 52 -34 44 0Q0 10 -44 0Z"
    ribs = "".join(line(f"M{k * 0.2:.1f} -2L{k} {-54 + abs(k) * 0.5:.1f}", dark(c, 0.25), 1.6, 0.5) for k in (-36, -24, -12, 0, 12, 24, 36))
    top = shape(fan, _skin(pelt, c)) + ribs + shape("M-38 -4C-42 -26 -20 -44 0 -44C20 -44 42 -26 38 -4Q0 4 -38 -4Z",
                                                    pelt.run((0, "#fff2f2"), (1, mix(c, "#ffffff", 0.6))))
    low = shape("M-46 -4Q0 8 46 -4C46 16 24 26 0 26C-24 26 -46 16 -46 -4Z",
                _skin(pelt, warm(c, 0.1))) + shape("M-46 -4Q0 14 46 -4Q0 2 -46 -4Z", "#f8c8cc")
    pearl = oval(0, -10, 12, 12, pelt.spot((0, "#ffffff"), (0.6, "#f2ecf4"), (1, "#b8b0cc"))) + oval(-4, -14, 3, 2.4, "#ffffff")
    parts = [Part("body", top + pearl + low, (-52, -60, 52, 28), at=(0, -24), z=20), Part("head", "", (-20, -4, 20, 20), "body", (0, 10),
        40)]
    return assembled([*parts, *_face(pelt, c, (-12, 2), (12, 2), 3.6, (0, 8), 3.4)], "thing", 0.28, pelt.defs, ("body",))


def bat(looks: Looks) -> Rig:
    """A bat; a pterodactyl with its beak by its word."""
    pelt, ptero = Pelt(), looks.has("pterodactyl", "pterosaur", "pteranodon")
    c = looks.colour("", "bat", default="#a8845a" if ptero else looks.pick("#4a4058", "#5a4648", salt="bat"))
    trunk: tuple[Ring, ...] = ((-16.0, 8.0, 6.0), (0.0, 0.0, 11.0), (10.0, -6.0, 9.0))
    art = shape(flesh(*trunk), pelt.body(c, mix(c, "#e8d8c8", 0.3))) + line("M-16 12l-6 8M-10 14l-3 8", dark(c, 0.2), 3)
    k = 0.75
    near, far = wings.leather(pelt, c, mix(c, "#e8906a" if ptero else "#a86a80", 0.4), k=k), wings.leather(pelt, c,
        mix(c, "#7a5068", 0.4), far=True, k=k)
    if ptero:
        skull = shape("M-10 2C-24 -14 -30 -18 -34 -18C-26 -6 -16 6 -8 9C4 10 28 8 46 0C30 -6 8 -12 -4 -9Z",
                      _skin(pelt, c)) + line("M6 4Q26 3 44 0", dark(c, 0.4), 1.4)
        parts = [Part("head", skull, (-36, -20, 48, 12), "body", (16, -14), 40), *_face(pelt, c, (-1, -2), (5, -3), 3, (14, 5), 2,
            iris="#c98a2a")]
    else:
        ears = shape("M-10 -6C-14 -18 -12 -26 -8 -28C-2 -24 0 -14 -1 -9ZM4 -9C6 -18 10 -26 14 -27C18 -22 16 -12 12 -6Z",
                     c) + shape("M-8 -9C-10 -18 -9 -22 -8 -24C-4 -20 -4 -14 -4 -10ZM6 -10C8 -18 10 -22 13 -23C14 -18 13 -12 11 -8Z",
                                "#d88a9a")
        skull = ears + oval(1, 0, 13, 11.5, _skin(pelt, c)) + shape("M1 4l3 0l-1.500 2.400Z",
                                                                    "#2a1c24") + shape("M-1 9.500l1.500 4l1.500 -3.600ZM4 9l1.500 "
                                                                        "4l1.500 -4Z", "#fffbe8")
        parts = [Part("head", skull, (-16, -30, 18, 15), "body", (12, -12), 40), *_face(pelt, c, (-4, -1.500), (7, -2), 3.4, (2, 8), 3.2,
            iris="#e0a52a")]
    body = Part("body", art, bounds(*trunk, pad=10), at=(0, -36), z=20)
    return assembled([body, *parts, *wings.pair(near, far, (2, -6), (5, -1), lean=0.1)], "bird", 0.5 if not ptero else 1.6, pelt.defs,
                     skip=wings.SPREAD)


def creeper(looks: Looks) -> Rig:
    """A fly; a grasshopper or cricket, a centipede, an ant or a scorpion by the word."""
    pelt = Pelt()
    hopper, many, ant = looks.has("grasshopper", "cricket", "locust", "mantis"), looks.has("centipede", "millipede"), looks.has("ant",
        "termite")
    c = looks.colour("", "insect", default="#6fae3f" if hopper else "#b5562f" if many else "#6a3428" if ant else "#c8862f")
    ink = dark(c, 0.45)
    feelers = line("M-2 -10C-4 -20 2 -28 10 -32M5 -10C8 -20 16 -24 22 -26", ink, 1.500)
    if many:
        bumps = "".join(line(f"M{x} {y + 6}l-3 11M{x + 5} {y + 6}l3 11", ink, 2) + oval(x, y, 9, 8.5, _skin(pelt, c)) for x,
                        y in ((-62, 2), (-50, -1), (-38, 1), (-26, -2), (-14, 0), (-2, -3), (10, -4)))
        body, at, metres = Part("body", bumps, (-74, -16, 22, 20), at=(0, -16), z=20), (24.0, -12.0), 0.2
    elif ant:
        legs = line("M-6 4l-8 14l-6 3M0 5l0 15M6 4l8 14l6 3", ink, 2.4)
        art = legs + oval(-26, -4, 17, 13, _skin(pelt, c)) + oval(0, 0, 10, 8.5,
                                                                  _skin(pelt, c)) + line("M-36 -10Q-26 -18 -16 -10M-36 0Q-26 6 -16 0",
                                                                      light(c, 0.35), 1.4, 0.5)
        body, at, metres = Part("body", art, (-46, -20, 24, 24), at=(0, -22), z=20), (20.0, -12.0), 0.22
    else:
        jump = line("M-10 4L-30 -34L-44 20l-8 2", dark(c, 0.15), 5) + shape("M-8 6L-28 -38L-34 -32L-16 8Z", _skin(pelt, c))
        rings: tuple[Ring, ...] = ((-46.0, 4.0, 5.0), (-14.0, 0.0, 9.5), (8.0, -4.0, 11.0))
        art = shape(flesh(*rings), pelt.body(c, light(c, 0.4))) + shape("M4 -14C-20 -20 -46 -10 -58 0C-40 2 -14 2 4 -4Z", light(c, 0.25),
            0.9) + jump + line("M4 6l-6 12l-5 2M12 5l4 12l5 2", dark(c, 0.15), 3)
        body, at, metres = Part("body", art, (-66, -42, 26, 24), at=(0, -22), z=20), (18.0, -12.0), 0.22
    skull = feelers + oval(1, 0, 12.5, 11.5, _skin(pelt, c))
    parts = [body, Part("head", skull, (-14, -34, 26, 14), "body", at, 40), *_face(pelt, c, (-2, -2), (7.5, -2.500), 3.8, (3.500, 5), 2.8)]
    for k, name in enumerate(("fn", "ff", "bn", "bf")):
        parts.append(Part(f"leg_{name}", parent="body", at=(8 - 6 * k, 4), z=10))
    return assembled(parts, "quadruped", metres, pelt.defs)


def scorpion(looks: Looks) -> Rig:
    pelt, c = Pelt(), looks.colour("", "scorpion", default="#8a5a34")
    legs = "".join(line(f"M{x} 2l{dx} -8l{dx} 18", dark(c, 0.3), 2.6) for x, dx in ((-18, -7), (-8, -4), (4, 4), (12, 7)))
    rings: tuple[Ring, ...] = ((-26, 0, 6), (-6, -2, 12), (12, -2, 10))
    art = legs + shape(flesh(*rings), pelt.body(c)) + "".join(line(f"M{x} -12Q{x - 3} -2 {x} 8", dark(c, 0.35), 1.6, 0.6) for x in (-18,
        -10, -2, 6))
    tail = "".join(oval(x, y, r, r, _skin(pelt, c)) for x, y, r in ((-4, -6, 6), (-10, -18, 6), (-10, -31, 5.600), (-3, -42, 5.400),
                                                                    (9, -47, 6))) + shape("M11 -52C22 -50 24 -42 20 -36C18 -42 14 -44 9 "
                                                                        "-43Z", dark(c, 0.4))
    claw = line("M0 0C8 -4 12 -8 16 -10", warm(c, 0.1),
                5) + shape("M12 -8C8 -20 18 -28 30 -24C24 -20 24 -18 26 -15C30 -18 34 -16 34 -12C30 -4 18 0 12 -8Z", _skin(pelt, c))
    parts = [Part("body", art, (-40, -16, 30, 14), at=(0, -14), z=20), Part("tail0", tail, (-20, -56, 26, 4), "body", (-28, 0), 18),
             Part("leg_fn", claw, (-3, -28, 36, 4), "body", (18, 0), 26),
             Part("leg_ff", f'<g opacity="1">{claw}</g>', (-3, -28, 36, 4), "body", (22, -8), 12), Part("head", "", (-10, -12, 14, 12),
                 "body", (14, -4), 40)]
    for k, name in enumerate(("bn", "bf")):
        parts.append(Part(f"leg_{name}", parent="body", at=(-10 - 4 * k, 4), z=10))
    return assembled([*parts, *_face(pelt, c, (0, -3), (8, -3.500), 3.2, (7, 4), 2.8, iris="#e0b52a")], "quadruped", 0.26, pelt.defs,
                     ("head", "body"))


def housefly(looks: Looks) -> Rig:
    pelt, c = Pelt(), looks.colour("", "fly", default="#4a5a68")
    trunk: tuple[Ring, ...] = ((-16.0, 3.0, 9.0), (-2.0, 0.0, 12.5), (8.0, -1.0, 10.5))
    path = flesh(*trunk)
    art = line("M-8 10l-6 10M0 11l0 11M8 9l6 10", dark(c, 0.4), 2) + shape(path, _skin(pelt, c)) + pelt.clip(path,
        "".join(line(f"M{x} -14Q{x + 4} 0 {x} 14", dark(c, 0.3), 1.8, 0.6) for x in (-20, -13, -6)))
    eyes = oval(-4, -3, 8, 8.6, pelt.spot((0, "#f58a7a"), (0.6, "#c8303a"), (1, "#6a1422"))) + oval(10, -3.4, 7, 8,
        pelt.spot((0, "#f58a7a"), (0.6, "#c8303a"), (1, "#6a1422")))
    skull = oval(2, 1, 12, 11, _skin(pelt, dark(c, 0.1))) + eyes + oval(-7, -6, 2.4, 1.8, "#ffffff", opacity=0.8) + oval(8, -6.400, 2,
        1.6, "#ffffff", opacity=0.8) + line("M0 -11l-4 -6M6 -11l5 -5", dark(c, 0.4), 1.2)
    look = Face("gem", (-4, -3), (10, -3.4), (0.6, 0.7), "#2a0c12", c, brow_width=0.0, mouth=(4, 8), wide=2.8, lips=dark(c, 0.6))
    box: Box = (-16, -20, 20, 14)
    near = wings.gauze(pelt, "#d8ecf8", 0.8)
    parts = [Part("body", art, bounds(*trunk, pad=13), at=(0, -30), z=20), Part("head", skull, box, "body", (14, -7), 40),
             Part("face", parent="head", z=42), *features(look, pelt.dyes)]
    return assembled([*parts, *wings.pair((near, near), (near, near), (-1, -10), (4, -1), lean=-0.35)], "bird", 0.3, pelt.defs,
                     skip=wings.SPREAD)


FIGURES = (
    Figure(("starfish", "sea star"), starfish),
    Figure(("shrimp", "lobster", "prawn", "crayfish", "langoustine"), shrimp),
    Figure(("stingray", "ray fish", "manta ray", "manta"), stingray),
    Figure(("eel", "swordfish", "marlin", "moray"), eel),
    Figure(("clam", "oyster", "mussel", "scallop"), clam),
    Figure(("bat", "pterodactyl", "fruit bat", "vampire bat", "pterosaur"), bat),
    Figure(("grasshopper", "cricket", "ant", "centipede", "locust", "millipede", "termite"), creeper),
    Figure(("scorpion",), scorpion),
    Figure(("fly", "housefly"), housefly),
)

"""Animals of wood, river and savanna on four legs: hedgehog, mole, beaver, otter, skunk, badger, hippo, rhino, kangaroo, sloth …"""

from __future__ import annotations

import math
from dataclasses import replace

from director.tools.generators.animatic.art.figures import coats
from director.tools.generators.animatic.art.figures.beast import Beast, Coat, beast
from director.tools.generators.animatic.art.figures.flesh import Pelt, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.pawed import BEAR, DOG
from director.tools.generators.animatic.art.figures.skulls import Skull, horn
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

SMALL = Skull(r=12.5, tip=(12.5, 6.5, 4.2), brow=0.36, nose="cat", nose_colour="#3a2a30", ears="round", ear_size=0.6,
              ear_at=((-8, -7.5, -0.5),
              (5.5, -10.5, 0.35)), left=(-1.6, -1), right=(7.6, -2), eye=(3.1, 3.7), kind="bead", iris="#4a2c2c", wide=2.4, mouth=(-0.2,
                  0.7), cheeks=0.4)
CRITTER = Beast(0.4, (-15, -22, 15), (1, -22, 14.5), (14, -24, 11.5), (15, -14, 4.4), (-14, -15, 8), (3.2, 3.0), None, (26, -34), 1.15,
                SMALL,
                "paw", 0.8, spread=6, over=-0.04)
HEAVY = Beast(1.6, (-24, -42, 22), (0, -41, 24), (22, -43, 21), (23, -26, 11), (-25, -28, 13), (8.4, 8.0), None, (45, -46), 1.5,
              Skull(r=14, tip=(13, 7, 10), brow=0.2, chin=0.05, nose="cow", ears="leaf", ear_size=0.6, left=(-3, -4), right=(8, -5),
                    eye=(2.7, 3.2),
                    bite="human", wide=4.4, mouth=(-0.1, 0.5), cheeks=0.3), "pad", 1.4, ((0, 0, 2.6), (-5, 8, 2), (-6, 16, 1.6)), (-45,
                        -48), 4.0,
              spread=10, over=0.03)


def spines(pelt: Pelt, colour: str, ring: tuple[float, float, float, float], long: float, rows: int = 5, sweep: tuple[float,
    float] = (2.5, 6.0)) -> Part:
    """Quills over a back: an ellipse (x, y, rx, ry) around the middle of the body, bristling from `sweep[0]` to `sweep[1]` radians."""
    x, y, rx, ry = ring
    art = oval(x, y, rx, ry, pelt.spot((0, light(colour, 0.2)), (0.6, colour), (1, warm(dark(colour, 0.2), 0.2))))
    for row in range(rows, 0, -1):
        reach, count = row / rows, 7 + 4 * row
        for k in range(count):
            a = sweep[0] + (sweep[1] - sweep[0]) * (k + 0.5 * (row % 2)) / count
            px, py = x + rx * reach * math.cos(a), y + ry * reach * math.sin(a)
            lean = a - 0.5
            tx, ty = px + long * math.cos(lean), py + long * math.sin(lean)
            nx, ny = -math.sin(lean) * 1.7, math.cos(lean) * 1.7
            tone = (dark(colour, 0.3), colour, light(colour, 0.3))[(k + row) % 3]
            art += shape(f"M{px + nx:.1f} {py + ny:.1f}L{tx:.1f} {ty:.1f}L{px - nx:.1f} {py - ny:.1f}Z", tone)
    pad = long + 3
    return Part("spines", art, (x - rx - pad, y - ry - pad, x + rx + pad, y + ry + pad), "body", (0, 0), 25)


def hedgehog(looks: Looks) -> Rig:
    """A hedgehog; a porcupine with long quills by its word."""
    pelt, long = Pelt(), looks.has("porcupine")
    quill = looks.colour("", "hedgehog", "spine", default="#5a4440" if long else "#7a5a44")
    skull = replace(SMALL, mask="#f6e2c4", ears="round", ear_size=0.62)
    back = spines(pelt, quill, (-3, -4, 24, 17), 22 if long else 8.5)
    return beast(replace(CRITTER, skull=skull, metres=0.55 if long else 0.36), Coat("#dcb48a", belly="#f6e2c4", foot="#c99a74"), pelt,
                 (back,))


def mole(looks: Looks) -> Rig:
    pelt, coat = Pelt(), looks.colour("", "mole", "fur", default="#4a4452")
    skull = replace(SMALL, tip=(15, 6, 4.2), nose="pig", nose_colour="#f2a0a4", ears="", eye=(1.9, 2.2), left=(0.4, -1),
                    right=(7.4, -1.6), patch="#e8b4ac")
    paw = shape("M-4 0C-9 4 -10 10 -6 12L-3 9L-1 14L2 10L5 14L7 9L10 11C12 6 8 0 4 -2Z", pelt.run((0, "#f6c4be"), (1, "#e09a98")))
    claws = Part("digger", paw, (-12, -4, 14, 16), "foot_fn", (1, -11), 27)
    b = replace(CRITTER, skull=skull, tail=((0, 0, 2), (-7, 2, 1.4)), tail_at=(-29, -20), head_at=(25, -26))
    return beast(b, Coat(coat, foot="#f0b0ac"), pelt, (claws,))


def beaver(looks: Looks) -> Rig:
    """A beaver with its flat tail; an otter, long and sleek, by its word; a platypus with its bill by its."""
    pelt, otter, platypus = Pelt(), looks.has("otter"), looks.has("platypus")
    coat = looks.colour("", "beaver", "otter", "fur", default="#7a5238" if otter else "#6a4a3a" if platypus else "#8a5a34")
    flat = shape("M4 -6C-8 -12 -34 -14 -42 -4C-46 4 -36 10 -22 9C-8 8 2 6 4 4Z", pelt.run((0, "#6a5650"), (1, "#3f3234")))
    flat += "".join(line(f"M{-34 + 8 * k} -9l-4 15", "#2f2628", 1, 0.5) + line(f"M{-38 + 8 * k} -8l8 14", "#2f2628", 1,
        0.5) for k in range(4))
    teeth = shape("M10.5 10.5H13V15H10.5ZM13.4 10.5H15.8V15H13.4Z", "#fffbe8")
    bill = shape("M6 3C14 -1 26 2 27 6C27 10 14 11 6 9Z", pelt.run((0, "#5a6068"), (1, "#343a44"))) + oval(20, 3.6, 1, 0.7, "#20242c")
    extra: tuple[Part, ...] = ()
    skull = replace(SMALL, mask=mix(coat, "#fff0dc", 0.55), tip=(10.5, 6.5, 6.0), brow=0.3)
    b = replace(CRITTER, skull=skull, metres=0.5)
    if otter:
        b = replace(b, rump=(-22, -22, 12), belly=(0, -22, 12.5), chest=(18, -25, 11.5), fore=(18, -14, 4.4), hind=(-22, -15, 7),
                    head_at=(30, -38),
                    tail=((0, 0, 6), (-12, 4, 5), (-26, 8, 3.6), (-38, 6, 1.8)), tail_at=(-32, -22))
    else:
        extra = (Part("paddle", flat, (-46, -15, 6, 12), "body", (-26, 8), 12), Part("teeth", bill if platypus else teeth,
            (2, -2, 30, 17), "head", (0, 0), 46))
    return beast(b, Coat(coat, belly=mix(coat, "#ffe8c8", 0.35), foot=dark(coat, 0.3)), pelt, extra)


def skunk(looks: Looks) -> Rig:
    """A skunk with its white stripes; a badger by its word."""
    pelt, badger = Pelt(), looks.has("badger")
    coat = looks.colour("", "skunk", "badger", "fur", default="#7f8088" if badger else "#2c2a36")
    stripe = shape("M-3 -13C2 -14 6 -12 8 -8L13 2L10 3C5 -3 0 -6 -4 -8Z", "#fbfaf6")
    marks = stripe if not badger else (shape("M-11 -7C-6 -13 6 -14 12 -4L17 4C9 6 -4 8 -11 4Z",
                                             "#f6f4f0") + shape("M-6 -9C0 -8 10 0 14 4L8 6C0 4 -6 0 -9 -2Z", "#26242c"))
    band = Part("stripe", shape("M-28 -8C-18 -17 10 -17 24 -12L22 -7C8 -11 -14 -11 -27 -3Z", "#fbfaf6" if not badger else light(coat,
        0.35)), (-30, -18, 26, 0), "body", (0, 0), 21)
    tail = ((0, 0, 5), (-8, -8, 8), (-14, -24, 11), (-8, -42, 10), (4, -50, 5)) if not badger else ((0, 0, 4), (-10, 2, 3.4))
    b = replace(CRITTER, skull=replace(SMALL, tip=(13, 6.5, 4.4)), tail=tail, tail_at=(-27, -26), metres=0.45 if not badger else 0.55)
    return beast(b, Coat(coat, foot=dark(coat, 0.3) if badger else "#3a3844", belly=dark(coat, 0.5) if badger else "",
                         tail_tip="#fbfaf6"), pelt, (band,), marks)


def weasel(looks: Looks) -> Rig:
    """A long slim hunter: weasel, ferret, marten, mongoose; a meerkat by its word."""
    pelt, meerkat = Pelt(), looks.has("meerkat", "mongoose")
    coat = looks.colour("", "weasel", "ferret", "fur",
                        default="#d8b07a" if meerkat else "#e8d8bc" if looks.has("ferret") else "#f6f5f2" if looks.has("ermine", "stoat")
                        else "#a8663a")
    mask = line("M-6 -2Q0 -4 10 -3", "#4a3834", 6, 0.75) if looks.has("ferret", "meerkat") else ""
    skull = replace(SMALL, mask="#fff4e2", ear_size=0.55)
    b = replace(CRITTER, skull=skull, rump=(-24, -19, 9.5), belly=(0, -20, 9), chest=(20, -22, 9), fore=(20, -13, 4), hind=(-24, -13, 6),
                head_at=(31, -35), metres=0.34,
                tail=((0, 0, 4), (-10, -3, 4), (-24, -8, 3.4), (-36, -14, 2)), tail_at=(-32, -19), head_k=1.05,
                paint=coats.stripes("#a87a4a", 7, 1.2, 0.5) if meerkat else None, leg_paint=False)
    return beast(b, Coat(coat, belly="#fff4e2", foot=dark(coat, 0.3), tail_tip="#3a2c2c"), pelt, (), mask)


def hippo(looks: Looks) -> Rig:
    pelt, baby = Pelt(), looks.has("baby", "calf")
    coat = looks.colour("", "hippo", "skin", default="#8f86a0")
    skull = replace(HEAVY.skull, tip=(14, 8, 12), nose="cow", nose_colour=dark(coat, 0.4), patch=mix(coat, "#f2b8bc", 0.4), ears="round",
                    ear_size=0.45,
                    ear_at=((-6, -12, -0.3), (4, -13, 0.3)), left=(-3, -6), right=(7, -7))
    teeth = Part("teeth", shape("M9 18H12.5V22H9ZM18 18H21.5V22H18Z", "#fffbe8"), (6, 15, 24, 24), "head", (0, 0), 46)
    b = replace(HEAVY, skull=skull, head_at=(44, -46), head_k=1.75 if not baby else 1.95, metres=1.5 if not baby else 0.8)
    return beast(b, Coat(coat, belly=mix(coat, "#f2b8bc", 0.45), foot=coat), pelt, (teeth,))


def rhino(looks: Looks) -> Rig:
    pelt, baby = Pelt(), looks.has("baby", "calf")
    coat = looks.colour("", "rhino", "skin", default="#8d93a0")
    skull = replace(HEAVY.skull, tip=(19, 9, 8.4), nose_colour=dark(coat, 0.4), ears="leaf", ear_size=0.72, ear_at=((-9, -9, -0.5),
        (0, -12, 0.1)))
    horns = horn(pelt, "M17 3C16 -8 20 -18 27 -24C28 -14 28 -4 25 3Z", "#efe4cf") + horn(pelt,
        "M7 -4C6 -10 8 -15 12 -18C13 -12 14 -8 13 -3Z", "#efe4cf")
    fold = Part("fold", line("M-12 -22C-18 -6 -14 8 -10 18M14 -22C8 -8 10 10 14 18", dark(coat, 0.3), 2, 0.5), (-20, -24, 18, 22),
                "body", (0, 0), 22)
    b = replace(HEAVY, skull=skull, head_at=(44, -44), metres=1.7 if not baby else 0.9)
    return beast(b, Coat(coat, foot=coat, mane="#3a3438"), pelt, (Part("horns", horns, (4, -26, 30, 5), "head", (0, 0), 47), fold))


def kangaroo(looks: Looks) -> Rig:
    """A kangaroo upright on its hind legs; a wallaby, smaller, by its word."""
    pelt, small = Pelt(), looks.has("wallaby", "joey", "baby")
    coat = looks.colour("", "kangaroo", "fur", default="#b5794a" if not small else "#9a8474")
    skull = replace(DOG.skull, tip=(13.5, 6, 5.0), nose="dog", ears="leaf", ear_size=1.5, ear_at=((-6, -10, -0.4), (4, -11, 0.25)),
                    mask=mix(coat, "#fff2dc", 0.6),
                    iris="#5a3822")
    b = Beast(1.5 if not small else 0.9, (-14, -36, 18), (-2, -46, 15.5), (8, -60, 11.5), (13, -62, 5), (-12, -30, 14), (4.2, 3.8),
              ((11, -68, 8.5), (18, -84, 7)),
              head_k=1.2, skull=skull, foot_size=1.7, tail=((0, 0, 8), (-16, 12, 6.5), (-34, 20, 4.6), (-52, 23, 2.6)), tail_at=(-24,
                  -28), under=0.02, over=0.05,
              spread=5, arms=30)
    pouch = shape("M-2 2C4 -4 16 -4 20 2C20 14 12 20 6 20C0 18 -2 10 -2 2Z", mix(coat, "#fff2dc", 0.3)) + line("M-2 2C4 6 14 6 20 2",
        dark(coat, 0.3), 1.6, 0.6)
    joey = oval(9, -3, 7, 6.4, coat) + oval(12, -4, 1.2, 1.5, "#2a1c1c") + oval(5, -11, 2, 5, coat, -18) + oval(12, -11, 2, 5, coat,
        14) + oval(15, 0, 1.6, 1.2, "#2a1c1c")
    extra = (Part("pouch", ("" if small else joey) + pouch, (-6, -18, 24, 22), "body", (-4, 2), 23),)
    return beast(b, Coat(coat, belly=mix(coat, "#fff2dc", 0.55), foot=dark(coat, 0.2)), pelt, extra)


def sloth(looks: Looks) -> Rig:
    """A sloth; a lemur with its ringed tail by its word."""
    pelt, lemur = Pelt(), looks.has("lemur")
    coat = looks.colour("", "sloth", "lemur", "fur", default="#9a8f86" if lemur else "#a8906e")
    face = oval(-3, 0, 4.6, 4.4, "#3a3238") + oval(8.4, -1, 4.2, 4.2, "#3a3238") if lemur else line("M-8 1Q-4 -4 0 0M6 0Q8 -3 10 -1",
        "#5a4436", 5)
    skull = replace(SMALL, mask="#fbf0dc", tip=(8.5, 6, 4.6), ears="point" if lemur else "", ear_size=0.7,
                    iris="#e0952a" if lemur else "#3a2a24", kind="gem" if lemur else "bead",
                    left=(-2.6, -0.6), right=(8.0, -1.2), patch="" if lemur else "#f4e4c8")
    b = replace(BEAR, metres=0.7, skull=skull, rump=(-18, -32, 14), belly=(0, -33, 14), chest=(17, -35, 13), fore=(18, -26, 6),
                hind=(-18, -26, 8), thin=(5, 4.4), head_at=(26, -50),
                head_k=1.35, foot="claw" if not lemur else "paw", foot_size=1.1, tail=((0, 0, 4),) if not lemur else ((0, 0, 4),
                    (-10, -6, 4), (-18, -18, 4.4), (-22, -34, 4.4), (-14, -48, 3)),
                tail_at=(-30, -34))
    rings = Part("rings", "".join(line(f"M{x - 6} {y}L{x + 6} {y - 3}", "#2f2a30", 5) for x, y in ((-9, -7), (-17, -17), (-21, -28),
        (-20, -39))), (-32, -46, 2, 4), "tail0", (0, 0), 12.5)
    return beast(b, Coat(coat, belly=mix(coat, "#fbf0dc", 0.4), foot=dark(coat, 0.2)), pelt, (rings,) if lemur else (), face)


def armadillo(looks: Looks) -> Rig:
    """An armadillo in its plates; an anteater with its long snout by its word."""
    pelt, eater = Pelt(), looks.has("anteater", "aardvark")
    coat = looks.colour("", "armadillo", "anteater", default="#6f6670" if eater else "#c9a98a")
    skull = replace(SMALL, tip=(26 if eater else 17, 9, 2.8 if eater else 3.6), brow=0.5, ears="leaf", ear_size=0.7 if eater else 1.0)
    if eater:
        band = Part("band", shape("M20 -14C10 -8 -2 4 -14 8L-12 12C2 10 14 2 22 -6Z", "#2c2830"), (-16, -16, 24, 14), "body", (0, 0), 22)
        b = replace(CRITTER, metres=0.75, skull=skull, tail=((0, 0, 6), (-12, -4, 12), (-30, -6, 13), (-50, 0, 5)), tail_at=(-27, -22))
        return beast(b, Coat(coat, foot="#4a4048"), pelt, (band,))
    plates = "".join(line(f"M{x} -16Q{x - 6} 0 {x - 2} 12", dark(coat, 0.35), 1.8, 0.7) for x in (-20, -13, -6, 1, 8, 15))
    shell = oval(-2, -4, 29, 18, pelt.run((0, light(coat, 0.3)), (0.6, coat), (1, warm(coat, 0.3)))) + plates
    b = replace(CRITTER, skull=skull, metres=0.42, tail=((0, 0, 4), (-14, 6, 3), (-28, 10, 1.6)), tail_at=(-27, -18))
    return beast(b, Coat("#d8b8a4", foot="#c9a08c"), pelt, (Part("shell", shell, (-34, -24, 30, 16), "body", (0, 0), 23),))


def gorilla(looks: Looks) -> Rig:
    """A gorilla on its knuckles."""
    pelt, coat = Pelt(), looks.colour("", "gorilla", "fur", default="#34323e")
    silver = shape("M-24 -14C-14 -24 8 -20 16 -10C4 -8 -12 -4 -24 2Z", mix(coat, "#dfe2ea", 0.5), 0.8)
    skull = Skull(r=13, tip=(9, 6.5, 7.4), brow=0.12, nose="cow", nose_colour="#17151c", patch="#5a5460", ears="round", ear_size=0.42,
                  ear_at=((-11, -1, -1), (6, -6, 0.5)),
                  left=(-1.6, -1.4), right=(8.6, -2), eye=(2.5, 2.9), iris="#8a4f24", bite="human", wide=4, mouth=(-0.1,
                      0.5), cheeks=0.0, brows=1.6)
    b = Beast(1.5, (-22, -42, 15), (-4, -50, 17), (16, -60, 18.5), (19, -52, 11), (-22, -36, 12), (7.4, 6.6), None, (35, -76), 1.35,
              skull, "paw", 1.2, spread=9)
    crest = Part("crest", oval(-3, -12, 8, 5, coat), (-12, -18, 6, -6), "head", (0, 0), 39.5)
    return beast(b, Coat(coat, foot="#26242e"), pelt, (Part("silver", pelt.clip(flesh((-19, 8, 15), (-1, 0, 17), (19, -10, 18.5)),
        silver), (-36, -30, 40, 24), "body", (0, 0), 21), crest))


FIGURES = (
    Figure(("hedgehog", "porcupine"), hedgehog),
    Figure(("mole",), mole),
    Figure(("beaver", "otter", "platypus", "sea otter"), beaver),
    Figure(("skunk", "badger"), skunk),
    Figure(("weasel", "ferret", "meerkat", "stoat", "ermine", "marten", "mongoose", "polecat"), weasel),
    Figure(("hippo", "hippopotamus"), hippo),
    Figure(("rhino", "rhinoceros"), rhino),
    Figure(("kangaroo", "wallaby"), kangaroo),
    Figure(("sloth", "lemur"), sloth),
    Figure(("armadillo", "anteater", "aardvark"), armadillo),
    Figure(("gorilla on all fours", "wild gorilla", "silverback"), gorilla),
)

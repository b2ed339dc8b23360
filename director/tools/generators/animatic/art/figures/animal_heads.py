"""Animal heads and tails for heroes that walk on two legs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from director.tools.generators.animatic.art.figures.body import Head
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.ink import Dyes, band, line, oval, shape, tube, warm
from director.tools.generators.animatic.art.figures.markings import MARKS, mane
from director.tools.generators.animatic.art.figures.pelt import Pelt
from director.tools.generators.animatic.art.kit import Box, Part, light, mix

EAR, EAR_OVER, TAIL = 38.0, 47.0, -20.0


@dataclass(frozen=True)
class Beast:
    """The design of an animal's head. Lengths in head units from the middle of the head."""

    skull: str = "round"               # round, cat, fox, wide, long
    ear: str = "point"                 # point, round, big, long, flop, fold, side, none
    ear_at: tuple[float, float] = (11.4, -9.6)
    muzzle: str = "cat"                # cat, dog, fox, bear, mouse, rabbit, pig, cow, monkey
    marks: tuple[str, ...] = ()        # names in markings.MARKS
    eye: tuple[float, float] = (4.6, 5.3)
    eye_at: tuple[float, float, float] = (-6.4, 9.8, -0.6)
    kind: str = "gem"
    tail: str = "cat"
    whiskers: bool = False


_SKULLS = {
    "round": "M0 -15.6C11 -15.6 19 -9 19 .6C19 10 11.4 15.8 .6 15.8C-10.6 15.8 -19 10 -19 .6C-19 -9 -11 -15.6 0 -15.6Z",
    "cat": "M0 -15.2C8 -15.6 15.6 -12 17.8 -4.6C18.6 -1.6 20.6 1.4 22 4.4L19 5.6L20.6 9L16.4 9.8C12.6 14.4 7 15.9 .8 15.9C-6 15.9 -12.4 "
    "14.4 -16.2 9.8L-20.8 9.2L-19 5.8L-22 4.6C-20.4 1.4 -18.6 -1.6 -17.8 -4.6C-15.4 -12 -8 -15.6 0 -15.2Z",
    "fox": "M0 -14.6C8 -15 15 -11.6 17 -5C19 -1 22.6 1 24.4 3.2L20 5.4L21.4 9.2L16 9.6C12.4 13 8 16.6 2 17C-5 16.6 -11.4 13 -15.2 9.6"
    "L-21.4 9.4L-19.8 5.6L-24.4 3.6C-22 1 -19 -1 -17 -5C-15 -11.6 -8 -15 0 -14.6Z",
    "wide": "M0 -14.6C10 -14.8 17.6 -9.6 18.4 -2C22 2 22.4 9 18 12.6C13 16 7 16.4 .8 16.4C-6 16.4 -12.6 16 -17.4 12.6C-22 9 -21.8 2 "
    "-18.4 -2C-17.6 -9.6 -10 -14.8 0 -14.6Z",
    "long": "M0 -16C9 -16 15 -11 15.4 -3.4C15.6 2 16.6 6 16 10C15 16 8.6 18.4 2 18.4C-5 18.4 -12.6 16 -14.4 10C-15.4 6 -15.4 2 -15.4 -3.4"
    "C-15 -11 -9 -16 0 -16Z",
    "small": "M0 -14C9.6 -14.4 17.4 -8.4 17.8 .4C17.8 8 11.4 12.6 5.6 15.2Q2.6 16.4 -.6 15.2C-8 12.6 -17.6 8 -17.8 .4C-17.4 -8.4 -9.6 "
    "-14.4 0 -14Z",
}


def beast_head(beast: Beast, pelt: Pelt, dyes: Dyes) -> Head:
    """The head of an animal, around its own middle."""
    x0, x1, y = beast.eye_at
    face = Face(
        kind=beast.kind, left=(x0, y), right=(x1, y), eye=beast.eye, iris=pelt.iris, lid=pelt.patch or pelt.fur,
        brow=warm(pelt.patch or pelt.fur, 0.5),
        brow_at=y - beast.eye[1] - 3.2, brow_width=0.9 if not pelt.patch else 0.0, lashes=0.0 if beast.kind == "bead" else 0.8,
        flick=pelt.lashes and beast.kind != "bead",
        mouth=_MOUTHS.get(beast.muzzle, (2.2, 7.6)), wide={"cat": 4.3, "mouse": 3.0, "rabbit": 3.2, "pig": 5.0, "cow": 5.6,
        "monkey": 6.0}.get(beast.muzzle, 4.8),
        lips=warm(mix(pelt.muzzle, "#5a2a35", 0.62), 0.3), bite="human" if beast.muzzle in ("pig", "cow", "monkey") else "cat",
    )
    skull = shape(_SKULLS[beast.skull], dyes.ball(pelt.fur)) + "".join(MARKS[mark][0](pelt, dyes) for mark in beast.marks)
    tuft = shape("M-3.4 -14.6Q-3 -18.6 -.6 -19.6Q-.6 -17.6 .6 -17Q1.4 -19.4 3.6 -20Q2.6 -17.4 4.6 -14.8Z",
        dyes.ball(pelt.fur)) if beast.skull in ("cat", "fox", "round") else ""
    parts = [Part("head", tuft + skull, (-26, -21, 26, 19.5), z=40.0), Part("face", "", parent="head", z=41)]
    on_face = "".join(MARKS[mark][1](pelt, dyes) for mark in beast.marks)
    if on_face:
        parts.append(Part("marks", on_face, (-20, -17, 22, 18), "face", (0, 0), 42.0))
    cheeks = "".join(oval(x, 6.4, 3.6, 2.4, dyes.fade("#f0506a", 0.42)) for x in (-11.4, 14.6))
    parts.append(Part("cheeks", cheeks, (-16, 3.4, 19, 9.6), "face", (0, 0), 42.2))
    parts.append(Part("nose", _MUZZLES[beast.muzzle](pelt, dyes) + (_whiskers(pelt) if beast.whiskers else ""), (-24, -3, 28, 19), "face",
        (0, 0), 43.0))
    parts += features(face, dyes)
    parts += _ears(beast, pelt, dyes)
    if "mane" in beast.marks:
        parts.append(Part("mane", mane(pelt, dyes), (-32, -30, 32, 30), "head", (0, 0), 37.8))
    return Head(tuple(parts), lift=13.8, hat_at=(0.4, -2.6), hat_k=0.92, globe=20.8, tuck=0.76, peaks=beast.ear == "point",
                fold={"long": 0.42, "flop": 0.8, "big": 0.62}.get(beast.ear, 0.66))


def _ears(beast: Beast, pelt: Pelt, dyes: Dyes) -> list[Part]:
    if beast.ear == "none":
        return []
    x, y = beast.ear_at
    over = beast.ear == "flop"
    parts = []
    for side, name in ((-1, "l"), (1, "r")):
        art, box = _EARS[beast.ear](pelt, dyes)
        wide = side * (1.0 if side < 0 else 0.94)
        if side < 0:
            box = (-box[2], box[1], -box[0], box[3])
        parts.append(Part(f"ear_{name}", f'<g transform="scale({wide:g} 1)">{art}</g>', box, "head", (side * x + 0.6, y), EAR_OVER if over
            else EAR))
    return parts


def _point(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    art = shape("M-8 0C-5.6 -6.4 -.6 -12.6 4.6 -16Q6.6 -16.8 7 -14.6C8.6 -8 8.6 -1 7.6 6.6Q0 6 -8 0Z", dyes.ball(p.ears or p.fur))
    art += shape("M-4 -.6C-2.4 -5 1 -9.6 4.6 -12.4C5.8 -7 6 -2 5.2 3.4Q.6 3 -4 -.6Z",
        dyes.fall(p.inner)) + line("M-3.6 -.4Q-1 -4 .2 -6.4M-1.8 .6Q.6 -3 1.6 -5", light(p.muzzle, 0.3), 0.8, 0.7)
    if p.tips:
        art += shape("M.6 -13Q2.6 -15 4.6 -16Q6.6 -16.8 7 -14.6Q7.6 -12 7.8 -9Q4 -9.4 .6 -13Z", p.tips)
    return art, (-9, -17.5, 10, 8)


def _roundear(p: Pelt, dyes: Dyes, r: float = 7.0) -> tuple[str, Box]:
    c = p.ears or p.fur
    return oval(1.6, -2.4, r, r, dyes.ball(c)) + oval(1.8, -1.8, r * 0.62, r * 0.62, dyes.ball(p.inner if c == p.fur or p.ears == ""
        else light(c, 0.12))), (-r, -r - 3.4, r + 3, r)


def _big(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    return oval(3, -4, 11, 11.4, dyes.ball(p.fur)) + oval(3.4, -3.2, 7.6, 8, dyes.ball(p.inner)), (-9, -16.4, 15, 9)


def _long(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    art = shape("M-5.6 4C-8 -6 -6.6 -20 -1 -25.6Q1.6 -27.6 4 -24.6C8 -18 7.6 -6 5 4Z",
        dyes.ball(p.fur)) + shape("M-2.8 1C-4.4 -6 -3.6 -17 0 -21.4Q1.4 -22.4 2.6 -20.4C5 -15 4.6 -6 2.8 1Z", dyes.fall(p.inner))
    return f'<g transform="rotate(9)">{art}</g>', (-10, -29, 13, 7)


def _flop(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    c = p.ears or p.fur
    art = shape("M-5 -3.4C-1 -8 7 -7.4 10 -1C13 6 13 16 9 19.6Q5.6 22 3 18C.6 13 -1.6 6 -5 -3.4Z",
        dyes.ball(c)) + line("M3.6 -3Q7.6 4 6.8 15", warm(c, 0.36), 0.8, 0.55)
    return art, (-7, -8.6, 14, 22.6)


def _fold(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    art = shape("M-7 2C-6 -6 -2 -12 2 -13C8 -11 11.6 -5 11 2.4Q7.6 1 5.4 3.4Q0 5 -7 2Z",
        dyes.ball(p.fur)) + shape("M-3 0C-2 -5 0 -9.4 2.4 -10.4C6 -8.6 8.6 -4.6 9 -.6Q6 -.6 4.4 1.4Z", dyes.fall(p.inner))
    return art, (-8, -14, 13, 6)


def _side(p: Pelt, dyes: Dyes) -> tuple[str, Box]:
    c = p.ears or p.fur
    art = shape("M-3 -3C2 -7.4 10 -8.4 15 -4.6C14 1.6 7 5.4 0 4.4Z", dyes.ball(c)) + shape("M1 -1.6C5 -4.6 9 -5.4 12 -3.6C10.6 .4 6 2.6 "
        "2 2Z", dyes.fall(p.inner))
    return art, (-5, -9, 17, 7)


_EARS: dict[str, Callable[[Pelt, Dyes], tuple[str, Box]]] = {
    "point": _point, "round": _roundear, "big": _big, "long": _long, "flop": _flop, "fold": _fold, "side": _side}


def _whiskers(p: Pelt) -> str:
    colour = "#fffaf0" if p.dark_face else mix(p.muzzle, "#ffffff", 0.7)
    return line("M-5 7.2Q-13 5.2 -21 5.8M-5 8.6Q-12.6 8.6 -20 11M-4.4 10Q-10 11.6 -15.6 15M9.6 7.2Q17 5 25 5.4M9.6 8.6Q17 8.4 24.4 10.6"
        "M9 10Q14.6 11.4 20 14.4", colour, 0.45, 0.9)


def _cat(p: Pelt, dyes: Dyes) -> str:
    art = oval(2.2, 11.6, 4.6, 3.2, dyes.ball(warm(p.muzzle, 0.05))) + oval(-2.0, 8.0, 5.0, 4.2, dyes.ball(p.muzzle)) + oval(6.6, 8.0, 4.8,
        4.2, dyes.ball(p.muzzle))
    dots = "".join(oval(x, y, 0.38, 0.38, warm(p.muzzle, 0.35)) for x, y in ((-3.6, 7.6), (-2.2, 9), (-4.2, 9.2), (8.2, 7.6), (6.8, 9),
        (8.8, 9.2)))
    return art + dots + shape("M-.3 3.6Q2.2 2.6 4.8 3.6Q5.2 4.8 3.6 6.2Q2.2 7.2 .9 6.2Q-.8 4.8 -.3 3.6Z", dyes.ball(p.nose)) + oval(1.4,
        4.2, 0.9, 0.45, "#ffffff", opacity=0.6)


def _big_nose(p: Pelt, x: float, y: float, rx: float, ry: float) -> str:
    art = shape(f"M{x - rx:.1f} {y - ry * 0.3:.1f}Q{x:.1f} {y - ry * 1.5:.1f} {x + rx:.1f} {y - ry * 0.3:.1f}Q{x + rx * 0.9:.1f} "
        f"{y + ry:.1f} {x:.1f} {y + ry * 1.2:.1f}Q{x - rx * 0.9:.1f} {y + ry:.1f} {x - rx:.1f} {y - ry * 0.3:.1f}Z", p.nose)
    return art + oval(x - rx * 0.3, y - ry * 0.4, rx * 0.36, ry * 0.26, "#ffffff", -8, 0.55)


def _dog(p: Pelt, dyes: Dyes) -> str:
    art = oval(2.5, 12.0, 5.6, 4.0, dyes.ball(warm(p.muzzle, 0.05))) + oval(2.5, 7.4, 8.8, 6.4, dyes.ball(p.muzzle))
    return art + _big_nose(p, 2.7, 4.2, 3.6, 2.7) + "".join(oval(x, y, 0.4, 0.4, warm(p.muzzle, 0.35)) for x, y in ((-3.4, 8), (-2, 9.6),
        (8.2, 8), (6.8, 9.6)))


def _fox(p: Pelt, dyes: Dyes) -> str:
    art = shape("M2.4 .6C7 2.4 9.8 5.6 9.6 9.4C9.2 13 6 15 2.4 15C-1.4 15 -4.8 13 -5.2 9.4C-5.2 5.6 -2.4 2.4 2.4 .6Z",
        dyes.ball(light(p.fur, 0.12) if p.muzzle != p.fur else p.fur))
    art += shape("M-5.2 8.8Q2.4 5.8 9.6 8.8C9.4 13 6 15.2 2.4 15.2C-1.4 15.2 -5 13 -5.2 8.8Z", dyes.ball(p.muzzle))
    return art + _big_nose(p, 2.6, 5.6, 2.9, 2.2)


def _bear(p: Pelt, dyes: Dyes) -> str:
    return oval(2.4, 8.0, 7.6, 6.0, dyes.ball(p.muzzle)) + _big_nose(p, 2.6, 4.8, 3.3, 2.3)


def _mouse(p: Pelt, dyes: Dyes) -> str:
    return oval(2.4, 8.4, 6.0, 4.8, dyes.ball(p.muzzle)) + oval(2.6, 5.2, 2.5, 2.0, dyes.ball(p.nose)) + oval(1.9, 4.5, 0.8, 0.5,
        "#ffffff", opacity=0.7)


def _rabbit(p: Pelt, dyes: Dyes) -> str:
    teeth = shape("M.6 9.4h3.4v3.4q0 1 -1.7 1q-1.7 0 -1.7 -1Z", "#fffdf6") + line("M2.3 9.6v3.8", "#cbbfae", 0.4)
    art = teeth + oval(-1.0, 7.6, 4.2, 3.5, dyes.ball(p.muzzle)) + oval(5.4, 7.6, 4.0, 3.5, dyes.ball(p.muzzle))
    return art + shape("M.2 4Q2.2 3.2 4.3 4Q4.4 5 3.2 6Q2.2 6.8 1.2 6Q0 5 .2 4Z", dyes.ball(p.nose))


def _pig(p: Pelt, dyes: Dyes) -> str:
    snout = warm(mix(p.fur, "#f07a8a", 0.4), 0.04)
    return oval(2.6, 5.2, 6.8, 5.0, warm(p.fur, 0.22)) + oval(2.6, 4.8, 6.6, 4.8, dyes.ball(snout)) + oval(0.2, 5.0, 1.3, 1.9, warm(snout,
        0.5)) + oval(5.0, 5.0, 1.2, 1.9, warm(snout, 0.5))


def _cow(p: Pelt, dyes: Dyes) -> str:
    return oval(2.0, 10.8, 11.6, 7.0, dyes.ball(p.muzzle)) + oval(-2.8, 7.8, 1.5, 1.8, warm(p.muzzle, 0.5), 20) + oval(6.8, 7.8, 1.4, 1.8,
        warm(p.muzzle, 0.5), -20)


def _monkey(p: Pelt, dyes: Dyes) -> str:
    return oval(2.2, 8.8, 10.0, 6.8, dyes.ball(p.muzzle)) + oval(0.7, 4.4, 1.0, 0.7, warm(p.muzzle, 0.5), 20) + oval(4.0, 4.4, 1.0, 0.7,
        warm(p.muzzle, 0.5), -20)


_MUZZLES: dict[str, Callable[[Pelt, Dyes], str]] = {
    "cat": _cat, "dog": _dog, "fox": _fox, "bear": _bear, "mouse": _mouse, "rabbit": _rabbit, "pig": _pig, "cow": _cow, "monkey": _monkey}
_MOUTHS = {"cat": (2.2, 8.4), "dog": (2.5, 8.8), "fox": (2.5, 10.0), "bear": (2.5, 8.8), "mouse": (2.5, 9.0), "rabbit": (2.3, 8.2),
    "pig": (2.4, 12.0), "cow": (2.0, 12.6),
           "monkey": (2.2, 9.6)}


def tail_parts(kind: str, p: Pelt, girth: float, dyes: Dyes) -> list[Part]:
    """A tail as a chain of parts, children of `hips`, rising at the right of the figure."""
    if kind == "none":
        return []
    if kind == "stub":
        return [Part("tail0", oval(0, 3, 4.6, 4.4, dyes.ball(p.tail or p.muzzle)), (-6, -3, 6, 9), "hips", (girth * 0.72, -3), TAIL,
            turn=-1.7)]
    if kind == "bushy":
        bush = shape("M-3 0C-8 6 -7.6 15 0 18C7.6 15 8 6 3 0Z", dyes.roll(p.fur))
        tip = shape("M-6.6 0C-8.6 7 -6 15 1 20C7.4 14 8.6 7 6.6 0Q4.6 -2.6 2 0Q0 -2.8 -2.4 0Q-4.6 -2.4 -6.6 0Z", dyes.ball(p.tip or p.fur))
        return [Part("tail0", tube(3.4, 4.4, 9, dyes.roll(p.fur)), (-6, -5, 6, 15), "hips", (girth * 0.6, -1), TAIL, turn=-1.45),
                Part("tail1", bush, (-10, -2, 10, 19), "tail0", (0, 7), TAIL + 1, turn=-0.55), Part("tail2", tip, (-10, -4, 10, 21),
                "tail1", (0, 12), TAIL + 2, turn=-0.5)]
    thin = kind in ("thin", "tuft", "curl")
    r0, r1, r2 = (1.5, 1.2, 0.9) if thin else (2.9, 2.7, 2.5)
    colour = p.tail or p.fur
    n = 9.5 if not thin else 10.5
    parts = [Part("tail0", tube(r0, r1, n, dyes.roll(colour)) + _rings(p, r0, n), (-5, -4, 5, n + 5), "hips", (girth * 0.66, -1), TAIL,
        turn=-1.6),
             Part("tail1", tube(r1, r1, n, dyes.roll(colour)) + _rings(p, r1, n), (-5, -4, 5, n + 5), "tail0", (0, n), TAIL - 1,
             turn=-0.75)]
    end = tube(r1, r2, n, dyes.roll(colour)) + _rings(p, r1, n)
    if kind == "tuft":
        end += oval(0, n + 1, 3.0, 4.2, dyes.ball(p.tip or warm(p.fur, 0.5)))
    elif p.tip:
        end += tube(r2 * 1.01, r2, n * 0.3, dyes.roll(p.tip)).replace("<path", f'<path transform="translate(0 {n * 0.7:.2f})"')
    parts.append(Part("tail2", end, (-5, -4, 5, n + 7), "tail1", (0, n), TAIL - 2, turn=0.5))
    parts.append(Part("tail3", tube(r2, r2, 4.5, dyes.roll(p.tip or colour)), (-4, -4, 4, 9), "tail2", (0, n), TAIL - 3,
        turn=0.7)) if not thin else None
    return parts


def _rings(p: Pelt, r: float, n: float) -> str:
    return "".join(band(r, r, y, 1.7, p.bands) for y in (n * 0.2, n * 0.62)) if p.bands else ""

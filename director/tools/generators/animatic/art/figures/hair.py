"""Hair, beards and moustaches of people, drawn around the middle of a head 28 units wide whose crown is at y = -15.3."""

from __future__ import annotations

from collections.abc import Callable

from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Part, light

BACK, FRONT, BEARD, TACHE = -15.0, 48.0, 42.0, 44.6
Drawn = tuple[str, str]


def hair_parts(style: str, colour: str, dyes: Dyes) -> list[Part]:
    """Hair as parts, children of `head`: what falls behind and what lies on the head."""
    front, back = STYLES[style](colour, dyes)
    parts = [Part("hair_back", back, (-27, -28, 27, 40), "head", (0, 0), BACK)] if back else []
    return parts + ([Part("hair", front, (-23, -27, 23, 18), "head", (0, 0), FRONT)] if front else [])


def _cap(colour: str, dyes: Dyes, fringe: str, top: float = -18.6) -> str:
    """Hair over the skull from ear to ear; `fringe` is the path of its lower edge from right (14.6, -1) to left (-14.8, 0)."""
    return shape(f"M-14.8 0C-17.4 -11 -11 {top:g} .6 {top:g}C11.6 {top:g} 17.6 -11 14.6 -1{fringe}Z", dyes.ball(colour))


def _shine(colour: str) -> str:
    return line("M-9.4 -13.4Q-5 -17 1.4 -16.6", light(colour, 0.45), 1.1, 0.45) + line("M3.6 -16.2Q5.6 -15.8 7.4 -14.8", light(colour,
        0.45), 0.9, 0.4)


def _short(c: str, dyes: Dyes) -> Drawn:
    swept = shape("M-14.8 1.4C-18 -5 -17.4 -11 -14.6 -14.4C-13.4 -19.6 -6.4 -22.4 -1 -20.8C5.6 -24 14.4 -21 15.8 -15C18 -11 17 -5 14.6 0"
        "C14.6 -3.6 13.8 -5.6 12.4 -7"
                  "C8 -6 3 -7.6 -1.6 -11C-3.6 -8.4 -8 -6.4 -11.8 -6.4C-13.2 -4.6 -13.4 -2 -13.2 2.6Z", dyes.ball(c))
    locks = line("M-1.6 -11Q-4 -15.4 -1 -20.4M3.4 -9.2Q1.6 -14.4 4.6 -20M8.4 -8Q8 -13 10.6 -18.2M-6.4 -8.4Q-9.4 -11.4 -9.6 -16.6", warm(c,
        0.4), 0.55, 0.5)
    return swept + locks + line("M-11.4 -13.4Q-7.6 -18 -3 -18.4M1 -17.6Q6 -20.4 10 -18.6", light(c, 0.45), 1.0, 0.45), ""


def _crop(c: str, dyes: Dyes) -> Drawn:
    art = _cap(c, dyes, "C14 -4 13.4 -7.6 12.2 -9.4Q.8 -12.6 -11.6 -9Q-13.4 -6 -13.6 1", -17.4)
    return art + _shine(c), ""


def _spiky(c: str, dyes: Dyes) -> Drawn:
    d = ("M-14.6 1C-18 -6 -17 -11 -16.8 -13.4L-13 -12.8L-14 -19.6L-8.4 -17.4L-7 -23.6L-1.4 -19.4L3.4 -24.6L5.6 -19L12.4 -21.6L12.4 -15.6"
        "L17.6 -14.6C17.6 -9 16.6 -5 14.4 -.6C14.2 -5 12.8 -7 11.4 -8.4L8.6 -5.4L5.6 -9.4L2.2 -5.6L-1.6 -9.6L-5 -5.4L-8.4 -9L-11.6 -5.2"
        "Q-13.4 -3 -13 1Z")
    return shape(d, dyes.ball(c)) + line("M-8 -16.6L-9.6 -11.6M-1 -18.6L-2 -12.8M5.4 -18L5.6 -12.6M11.4 -15L10.2 -11", warm(c, 0.4), 0.6,
        0.5) + _shine(c), ""


def _curls(c: str, dyes: Dyes, spots: tuple[tuple[float, float, float], ...]) -> str:
    art = "".join(oval(x, y, r, r * 0.96, c) for x, y, r in spots) + oval(-5, -13, 11, 7, dyes.fade(light(c, 0.5), 0.42))
    return art + "".join(line(f"M{x - r * 0.4:.1f} {y + r * 0.2:.1f}q{r * 0.1:.1f} {-r * 0.9:.1f} {r * 0.8:.1f} "
        f"{-r * 0.5:.1f}q{r * 0.3:.1f} {r * 0.5:.1f} {-r * 0.2:.1f} {r * 0.7:.1f}", warm(c, 0.42), 0.55, 0.5) for x, y, r in spots)


def _curly(c: str, dyes: Dyes) -> Drawn:
    spots = ((-14, -3, 3.4), (-14, -8.4, 4.0), (-10.6, -13.4, 4.4), (-4.6, -16, 4.6), (2.4, -16.6, 4.6), (8.8, -14.4, 4.4), (13, -9.4,
        4.0), (14.2, -3.6, 3.2),
             (-8.4, -10, 3.8), (-2, -12, 4.2), (4.6, -12, 4.0), (9.6, -9.2, 3.4))
    return _curls(c, dyes, spots), ""


def _curly_long(c: str, dyes: Dyes) -> Drawn:
    back = tuple((x, y, r) for x, y, r in ((-15, 2, 6), (-16, 9, 6), (-14, 16, 6), (-8.6, 20, 5), (15.6, 2, 5.6), (16.4, 9, 5.6), (14.4,
        16, 5.6), (9, 20, 4.6), (0, 16, 9), (0, 4, 14)))
    return _curly(c, dyes)[0], _curls(warm(c, 0.12), dyes, back)


def _afro(c: str, dyes: Dyes) -> Drawn:
    back = oval(0.4, -7, 21, 18.4, dyes.ball(c)) + "".join(oval(x, y, 4.6, 4.4, dyes.ball(c)) for x, y in ((-19, -4), (-18, -13), (-12,
        -20.6), (-4, -23), (5, -23), (13, -20.4), (19, -12.6), (19.6, -4), (-17, 4), (17.6, 4)))
    front = _curls(c, dyes, ((-11.4, -10.6, 4.4), (-6, -14, 4.8), (0.8, -15.2, 5), (7.6, -14, 4.8), (12, -10.4, 4.2)))
    return front, back


def _bob(c: str, dyes: Dyes) -> Drawn:
    back = shape("M-15 -6C-19 4 -18.6 12 -15.6 15.6Q0 19 16.4 15.2C19.2 11.6 19 4 15 -6Z", dyes.fall(warm(c, 0.14)))
    art = _cap(c, dyes, "C17.6 4 17.6 9 16 13.4Q13.4 14.6 11.8 13C13.6 6 13.4 -2 11.4 -7.2Q.6 -5 -10.8 -7.2C-12.8 -2 -13 6 -11.6 13.4"
        "Q-13.6 15 -16 13.6C-18 9 -17.6 4 -14.8 0")
    return art + _shine(c) + line("M-6 -7Q-6.4 -10 -4.6 -14M5.4 -6.6Q5.6 -10 4.4 -13.4M-.4 -6.2L-.2 -10", warm(c, 0.35), 0.5, 0.5), back


def _long(c: str, dyes: Dyes) -> Drawn:
    back = shape("M-14.8 -6C-20 6 -20.6 22 -17 34Q-12 37.6 -8 34.6Q0 38 8.4 34.6Q13 37.4 17.6 33.6C21 22 20.4 6 15 -6Z", dyes.fall(warm(c,
        0.12)))
    back += line("M-14.6 12Q-15.6 24 -12.8 33M-9 18Q-9.4 28 -7.4 34M15.4 12Q16.2 24 13.6 33M9.6 18Q10.2 28 8.6 34", warm(c, 0.42), 0.7, 0.5)
    art = _cap(c, dyes, "C17 6 17.6 11 16.6 17Q14.4 12 12.8 4C12.8 -2 11.4 -6 9 -9C5 -6.6 1.4 -8.6 -1.4 -11.6C-4 -7.6 -8.6 -5.6 -11.4 -3"
        "C-12.6 3 -13 10 -15.8 17C-17.8 11 -17.2 5 -14.8 0")
    return art + _shine(c) + line("M-1.4 -11.6Q.6 -15 .6 -18", warm(c, 0.4), 0.6, 0.6) + line("M4 -9Q8 -11 10 -14M-5 -8.4Q-9 -10 -10.6 "
        "-13.6", warm(c, 0.4), 0.5, 0.45), back


def _wavy(c: str, dyes: Dyes) -> Drawn:
    back = shape("M-14.8 -6C-21 0 -19 6 -19.6 11C-20.6 16 -17.6 19 -19 25Q-13 30 -8 26.6Q0 30 8.4 26.6Q14 30 19.6 25C18 19 21 16 20 11"
        "C19.4 6 21 0 15 -6Z", dyes.fall(warm(c, 0.12)))
    return _long(c, dyes)[0], back + line("M-15.6 8Q-13.6 13 -15.6 18Q-16.6 22 -14.4 26M16 8Q14.4 13 16.2 18Q17 22 15 26", warm(c, 0.42),
        0.7, 0.5)


def _ponytail(c: str, dyes: Dyes) -> Drawn:
    back = shape("M-7 -13C-20 -15 -25 -6 -23.6 4C-22.6 12 -19 18 -14 19.6C-16 12 -14.6 4 -12.6 -3Z",
        dyes.fall(c)) + line("M-11 -11C-19 -10 -21 -2 -19.6 6Q-18.6 12 -16.6 16", light(c, 0.35), 0.8, 0.5) + oval(-12.6, -11.4, 2.8, 2.6,
        "#e0567a")
    art = _cap(c, dyes, "C14.4 -4 13.4 -7 11.6 -9C8 -7 3.4 -8.4 .4 -12C-3 -8 -8.6 -7 -11.4 -5.6Q-13.4 -3 -13.4 2.4")
    return art + _shine(c) + line("M3 -10Q7 -10.6 9.4 -13.6M-3.6 -10Q-8 -11 -9.8 -14.4", warm(c, 0.4), 0.5, 0.45), back


def _bun(c: str, dyes: Dyes) -> Drawn:
    back = oval(-1.4, -20.4, 6.6, 5.8, dyes.ball(c)) + line("M-5 -20Q-1.6 -24.6 2.4 -20.8", light(c, 0.4), 0.8,
        0.45) + line("M-5.4 -17.6Q-1 -15.6 3.4 -17.8", warm(c, 0.4), 0.9, 0.6)
    art = _cap(c, dyes, "C14.4 -4 13.2 -7.4 11 -9.4Q.8 -14.4 -10.8 -9.2Q-13.4 -5 -13.6 2")
    return art + _shine(c) + line("M-7 -11Q-4 -15 -1.4 -17.6M7.4 -11Q5 -15 2 -17.6", warm(c, 0.4), 0.5, 0.5), back


def _pigtails(c: str, dyes: Dyes) -> Drawn:
    back = ""
    for s in (-1, 1):
        back += shape(f"M{s * 13} 1C{s * 22} -2 {s * 25} 6 {s * 22.6} 13Q{s * 21} 18 {s * 17.4} 19.6C{s * 17.6} 13 {s * 15} 8 {s * 13} 5Z",
            dyes.fall(c)) + line(f"M{s * 16.4} 3Q{s * 21} 5 {s * 19.6} 14", light(c, 0.4), 0.7, 0.4)
        back += oval(s * 14.8, 2.8, 2.3, 2.2, "#e0567a")
    art = _cap(c, dyes, "C14.4 -3 13.4 -6.4 11.8 -8Q6 -5 .8 -11.6Q-5 -5.4 -11.4 -7.6Q-13.4 -4 -13.2 2.4")
    return art + _shine(c) + line("M.8 -11.6L.6 -18", warm(c, 0.4), 0.6, 0.6), back


def _braid(c: str, dyes: Dyes) -> Drawn:
    plait = "".join(oval(-16 - 0.5 * k + (k % 2) * 1.2, 6 + k * 4.4, 3.7 - 0.2 * k, 3.2, dyes.ball(c)) for k in range(6)) + oval(-18, 31.6,
        1.9, 1.4, "#e0567a") + shape("M-19.6 32.4L-16.4 32.4L-17 36.6L-19.2 36.6Z", c)
    return _ponytail(c, dyes)[0], plait


def _bald(c: str, dyes: Dyes) -> Drawn:
    art = "".join(shape(f"M{s * 13.6 + 0.4:.1f} -7C{s * 17} -6 {s * 17.6} 1 {s * 15} 4.6Q{s * 13.4} 5 {s * 13.4} 2Q{s * 13.8} -3 "
        f"{s * 13.6 + 0.4:.1f} -7Z", dyes.ball(c)) for s in (-1, 1))
    return art + oval(-4.6, -11.6, 3.6, 1.8, "#ffffff", -24, 0.4), ""


def _none(c: str, dyes: Dyes) -> Drawn:
    return oval(-4.6, -11.6, 3.6, 1.8, "#ffffff", -24, 0.4), ""


def _tuft(c: str, dyes: Dyes) -> Drawn:
    return line("M.6 -15.4Q-1.6 -19 1.6 -20.4Q4 -20.6 3.4 -18.8", c, 1.3) + line("M2 -15.4Q5.4 -17.6 7 -16.2", c, 1.1), ""


def _topknot(c: str, dyes: Dyes) -> Drawn:
    art = _cap(c, dyes, "C14.2 -4 13.4 -8.4 11 -11Q.8 -14 -10.6 -11Q-13.4 -7 -13.6 2", -17.6)
    return art + oval(0.8, -20, 3.2, 3.6, dyes.ball(c)) + line("M-2 -17.4Q.8 -16.2 3.6 -17.4", "#d8473f", 1.1) + _shine(c), ""


STYLES: dict[str, Callable[[str, Dyes], Drawn]] = {
    "short": _short, "crop": _crop, "spiky": _spiky, "curly": _curly, "curly_long": _curly_long, "afro": _afro, "bob": _bob, "long": _long,
    "wavy": _wavy,
    "ponytail": _ponytail, "bun": _bun, "pigtails": _pigtails, "braid": _braid, "bald": _bald, "none": _none, "tuft": _tuft,
    "topknot": _topknot,
}


def beard_parts(style: str, colour: str, dyes: Dyes) -> list[Part]:
    """A beard or moustache as parts, children of `face`."""
    parts = []
    tache = shape("M2 5.8C-.6 5 -4.4 5.8 -6.6 9.2C-3.6 9.4 -.6 9 2 7.6C4.6 9 7.8 9.2 10.6 8.8C8.4 5.6 4.6 5 2 5.8Z",
        dyes.fall(light(colour, 0.1)))
    if style in ("full", "long"):
        low = 17.4 if style == "full" else 31.0
        d = (f"M-13.6 -1C-14.8 8 -12.6 {low - 5:.1f} -6 {low - 1:.1f}Q2 {low + 2:.1f} 7.4 {low - 1.2:.1f}C13.6 {low - 6:.1f} 15.6 8 14.6 "
            f"-1C13.4 3 12 4.8 9.4 5.2Q6 4.4 2 5Q-2.4 4.4 -6 5.4Q-11.6 4.8 -13.6 -1Z")
        art = shape(d, dyes.fall(colour)) + line(f"M-8.6 8.6Q-8 {low - 5:.1f} -3.6 {low - 2:.1f}M10 8Q9.6 {low - 5:.1f} 6 {low - 2:.1f}"
            f"M1.4 13.4L1.6 {low - 1:.1f}", warm(colour, 0.3), 0.6, 0.5)
        art += line(f"M-11.4 5Q-10.6 {low - 7:.1f} -6.4 {low - 3:.1f}", light(colour, 0.4), 0.7, 0.5)
        parts.append(Part("beard", art, (-16, -2, 16.4, low + 3), "face", (-0.8, 0), BEARD))
    elif style == "goatee":
        parts.append(Part("beard", shape("M-3 11.4Q2 10.4 7 11.2Q7.4 16 4.4 18.2Q2 19.6 -.4 18.2Q-3.4 16 -3 11.4Z", dyes.fall(colour)),
            (-5, 9, 9, 21), "face", (0, 0), BEARD))
    elif style == "stubble":
        parts.append(Part("beard", shape("M-12.6 2C-12.6 9 -9 14.6 1.6 14.8C10.6 14.4 13.4 9 13.6 2Q10 8 8.6 5.6Q2 3 -4.4 5.6Q-8.6 8 "
            "-12.6 2Z", colour, 0.15), (-14, 0, 15, 16), "face", (0, 0), BEARD))
    if style in ("full", "long", "tache", "goatee"):
        parts.append(Part("moustache", tache, (-8, 4, 12, 11), "face", (0, 0), TACHE))
    return parts

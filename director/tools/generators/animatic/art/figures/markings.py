"""Markings of animal faces. Each is a pair: what lies on the skull, and what slides with the face (either may be missing)."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.pelt import Pelt
from director.tools.generators.animatic.art.kit import light

Mark = Callable[[Pelt, Dyes], str]


def _tabby_face(p: Pelt, dyes: Dyes) -> str:
    return shape("M.6 -14.8Q1.4 -15.4 2.4 -14.8Q2.8 -10 1.6 -6.6Q.4 -10 .6 -14.8ZM-4.8 -13.8Q-3.8 -14.6 -2.8 -14.2Q-1.8 -10.4 -2.4 -8"
        "Q-4.2 -10.4 -4.8 -13.8ZM5.8 -14.2Q6.8 -14.6 7.8 -13.8Q7.2 -10.4 5.4 -8Q4.8 -10.4 5.8 -14.2Z", p.bands)


def _tabby_skull(p: Pelt, dyes: Dyes) -> str:
    return shape("M-20.4 3.2Q-15.6 2.8 -12.4 4.4Q-16 5.2 -20 5.2ZM-20 8.2Q-15.4 7 -12 8Q-15 9.4 -18.4 9.8ZM20.4 3.2Q18 2.8 16.4 4.2Q18.4 "
        "5 20.2 5ZM20.4 8.2Q17.8 7 15.8 7.8Q17.4 9.2 18.8 9.6Z", p.bands)


def _stripes_skull(p: Pelt, dyes: Dyes) -> str:
    art = ""
    for y, n in ((-6, 6.2), (-1, 5.4), (4.4, 6.6), (9, 5)):
        x = 18.6 if y > -4 else 17
        art += shape(f"M-{x} {y - 1.2}Q-{x - n * 0.6:.1f} {y - 0.8} -{x - n:.1f} {y + 0.9}Q-{x - n * 0.5:.1f} {y + 1.4} -{x} {y + 1.4}Z"
            f"M{x} {y - 1.2}Q{x - n * 0.4:.1f} {y - 0.8} {x - n * 0.7:.1f} {y + 0.9}Q{x - n * 0.4:.1f} {y + 1.4} {x} {y + 1.4}Z", p.bands)
    return art


def _cheeks(p: Pelt, dyes: Dyes) -> str:
    """White cheeks of fox, wolf, tiger."""
    return shape("M-23.4 3.8C-16 1.6 -9 3 -4 8C-1 11 4 11 7 8C12 3 17.6 1.6 23.4 3.4L20 5.4L21.2 9.2L16 9.6C12.4 13 8 16.4 2 16.6C-5 "
        "16.4 -11.4 13 -15.2 9.6L-21.2 9.4L-19.8 5.6Z", p.muzzle)


def _round_cheeks(p: Pelt, dyes: Dyes) -> str:
    return oval(-10, 8, 8.4, 6.6, p.muzzle, opacity=0.95) + oval(13, 8, 7.2, 6.6, p.muzzle, opacity=0.95) + oval(2, 11.6, 9, 4.2, p.muzzle)


def _patches(p: Pelt, dyes: Dyes) -> str:
    """Dark patches around the eyes, drooping outwards."""
    return oval(-7.6, 0.6, 6.4, 7.6, dyes.ball(p.patch), 24) + oval(10.8, 0.6, 6.0, 7.6, dyes.ball(p.patch), -24)


def _mask(p: Pelt, dyes: Dyes) -> str:
    """A raccoon's mask with white above."""
    art = shape("M-16 -5.6Q-8 -11 1.8 -6Q11 -11 19 -5.6Q12 -4 1.8 -3Q-8 -4 -16 -5.6Z", light(p.muzzle, 0.3), 0.9)
    return art + shape("M-19 1C-15 -6 -6 -6.6 1.8 -2.4C9 -6.6 17 -6 20.4 1C18 7 11 8 6 5Q1.8 2.6 -2.4 5C-8 8 -16 7 -19 1Z",
        dyes.ball(p.patch))


def _blaze(p: Pelt, dyes: Dyes) -> str:
    return shape("M-.2 -15.4Q2 -16 4 -15.2C3.2 -9 4.2 -4 7.6 2Q2.2 6 -3 2C.4 -4 .8 -9 -.2 -15.4Z", p.muzzle)


def _eye_spot(p: Pelt, dyes: Dyes) -> str:
    """One dark patch over an eye."""
    return oval(10.2, -1.6, 7.4, 8.0, dyes.ball(p.spots or warm(p.fur, 0.4)), -14)


def _calico(p: Pelt, dyes: Dyes) -> str:
    return shape("M3 -15C10 -15 16 -12 17.6 -5C18 -1 14 1.6 10 0C5 -2 3 -8 3 -15Z", "#e8913f") + shape("M-8 -14C-14 -12 -17.4 -8 -17.8 -3"
        "C-15 0 -10 -1.6 -8.4 -6Q-7.4 -10 -8 -14Z", "#463b42")


def _blotches(p: Pelt, dyes: Dyes) -> str:
    c = p.spots or "#4a3a36"
    return shape("M-17.6 -4C-16.4 -11 -10 -15.4 -4 -15.2C-3 -9 -4 -2 -9 2C-13 3 -17 1 -17.6 -4Z",
        c) + shape("M12 -12.6Q16 -9 17.4 -4Q13 -3 11 -7Q10.4 -10.6 12 -12.6Z", c)


def _heart(p: Pelt, dyes: Dyes) -> str:
    """A monkey's bare face."""
    return shape("M1.8 -7.4C5 -11.6 15.4 -11 16 -2.4C16.2 2 13 6 12.4 9C10 14.6 6 15.6 2 15.6C-2.6 15.6 -7 14.6 -9 9C-10 6 -13 2 -12.6 "
        "-2.4C-11.6 -11 -1.6 -11.6 1.8 -7.4Z", dyes.ball(p.muzzle))


def _brow_spots(p: Pelt, dyes: Dyes) -> str:
    return oval(-6, -8.6, 2.2, 1.5, p.muzzle, -12) + oval(9.2, -8.6, 2.1, 1.5, p.muzzle, 12)


def _horns(p: Pelt, dyes: Dyes) -> str:
    return shape("M-10 -12.6C-15 -14 -17 -18.6 -15.6 -22.4C-13 -18.6 -9 -17.6 -5.6 -15.4Z",
        dyes.fall("#f3e6c8")) + shape("M10.6 -12.6C15.6 -14 17.6 -18.6 16.2 -22.4C13.6 -18.6 9.6 -17.6 6.2 -15.4Z", dyes.fall("#e6d3ac"))


def _nothing(p: Pelt, dyes: Dyes) -> str:
    return ""


def _forelock(p: Pelt, dyes: Dyes) -> str:
    return shape("M-7 -14C-5 -19.6 5 -20.6 8 -14.4C6 -11 4.6 -8.6 3.4 -8.4Q2.6 -11 1.4 -11.6Q0 -8.8 -1.4 -8.6Q-3.6 -10.6 -7 -14Z",
        dyes.ball(p.spots or warm(p.fur, 0.35)))


MARKS: dict[str, tuple[Mark, Mark]] = {
    "tabby": (_tabby_skull, _tabby_face), "tiger": (_stripes_skull, _tabby_face), "cheeks": (_cheeks, _nothing), "round_cheeks": (_nothing,
    _round_cheeks),
    "patches": (_nothing, _patches), "mask": (_nothing, _mask), "blaze": (_nothing, _blaze), "eye_spot": (_nothing, _eye_spot),
    "calico": (_calico, _nothing),
    "blotches": (_blotches, _nothing), "heart": (_nothing, _heart), "brow_spots": (_nothing, _brow_spots), "horns": (_horns, _nothing),
    "mane": (_nothing, _nothing),
    "forelock": (_forelock, _nothing),
}


def mane(p: Pelt, dyes: Dyes) -> str:
    """A lion's mane behind the head: two rings of locks."""
    art = ""
    for ring, (r, colour) in enumerate(((27.0, warm(p.tail or p.fur, 0.34)), (23.4, warm(p.tail or p.fur, 0.2)))):
        count = 15
        d = ""
        for k in range(count):
            a, b = 2 * math.pi * (k + ring * 0.5) / count, 2 * math.pi * (k + 1 + ring * 0.5) / count
            m = (a + b) / 2
            x0, y0, x1, y1 = r * 0.82 * math.cos(a), r * 0.8 * math.sin(a), r * 0.82 * math.cos(b), r * 0.8 * math.sin(b)
            d += (f"{'M' if not k else 'L'}{x0:.1f} {y0:.1f}Q{r * 1.02 * math.cos(a + 0.1):.1f} {r * math.sin(a + 0.1):.1f} "
                f"{r * 1.1 * math.cos(m):.1f} {r * 1.07 * math.sin(m):.1f}Q{r * 1.02 * math.cos(b - 0.05):.1f} "
                f"{r * math.sin(b - 0.05):.1f} {x1:.1f} {y1:.1f}")
        art += shape(d + "Z", dyes.ball(colour))
    for k in range(22):
        a = 2 * math.pi * k / 22
        art += line(f"M{18 * math.cos(a):.1f} {17 * math.sin(a):.1f}L{24 * math.cos(a + 0.05):.1f} {23 * math.sin(a + 0.05):.1f}",
            light(p.fur, 0.2), 0.6, 0.35)
    return art

"""Wings: of leather with fingers, of feathers, of gauze. Each has a folded shape (variant wings:folded) and a spread one (wings:spread)
that acting beats by squeezing it through its edge to the other side."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.flesh import Pelt, far_side, flesh
from director.tools.generators.animatic.art.figures.ink import line, shape, warm
from director.tools.generators.animatic.art.kit import Box, Part, dark, light

Art = tuple[str, Box]


def pair(near: tuple[Art, Art], far: tuple[Art, Art], at: tuple[float, float], apart: tuple[float, float], z: tuple[float, float] = (33.0,
    5.0),
         lean: float = 0.0) -> tuple[Part, ...]:
    """Both wings as joints wing_n and wing_f on `body` with (folded, spread) art each. `apart`: where the far root is from the near one;
    `lean` turns spread wings."""
    parts: list[Part] = []
    for name, arts, depth, place in (("wing_n", near, z[0], at), ("wing_f", far, z[1], (at[0] + apart[0], at[1] + apart[1]))):
        parts.append(Part(name, parent="body", at=place, z=depth, turn=0.0 if name == "wing_n" else 0.22))
        for how, art in zip(("folded", "spread"), arts, strict=True):
            parts.append(Part(f"{name}_{how}", art[0], art[1], name, (0, 0), depth, f"wings:{how}", turn=lean if how == "spread" else 0.0))
    return tuple(parts)


SPREAD = ("wing_n_spread", "wing_f_spread")


def leather(pelt: Pelt, colour: str, skin: str, far: bool = False, k: float = 1.0) -> tuple[Art, Art]:
    """A dragon's or bat's wing in units of about 80 (spread height): folded and spread."""
    if far:
        colour, skin = far_side(colour), far_side(skin)
    return _scaled(_leather_folded(pelt, colour, skin), k), _scaled(_leather_spread(pelt, colour, skin), 1.3 * k)


def _leather_spread(pelt: Pelt, colour: str, skin: str) -> Art:
    sail = ("M2 -2L-8 -34L4 -66C-10 -78 -22 -82 -40 -84C-34 -72 -36 -64 -40 -58C-50 -58 -62 -58 -76 -52C-66 -44 -64 -36 -64 -28"
            "C-72 -24 -78 -18 -82 -8C-68 -10 -58 -8 -48 0C-38 -4 -28 -4 -18 6C-10 6 -2 4 2 -2Z")
    art = shape(sail, pelt.run((0, warm(skin, 0.1)), (0.5, skin), (1, light(skin, 0.28)), at=(0.9, 0, 0.3, 1)))
    for end, bow in (("-40 -58", "-18 -74"), ("-64 -28", "-34 -56"), ("-48 0", "-32 -32")):
        art += line(f"M2 -64Q{bow} {end}", warm(skin, 0.22), 2.6, 0.35)
    for x, y, cx, cy in ((-40, -84, -16, -76), (-76, -52, -34, -68), (-82, -8, -42, -52)):
        art += line(f"M4 -65Q{cx} {cy} {x} {y}", warm(colour, 0.05), 2.4) + line(f"M3 -66Q{cx} {cy - 0.8} {x + 2} {y}", light(colour,
            0.3), 0.8, 0.6)
    arm = flesh((0, 0, 6), (-9, -34, 4), under=0, over=0) + flesh((-9, -34, 4), (4, -65, 3.4))
    art += shape(arm, pelt.run((0, light(colour, 0.2)), (0.6, colour), (1, colour)))
    art += shape("M2 -67Q6 -72 13 -73Q10 -67 6.6 -64Z", "#f2e6c8")
    return art, (-86, -88, 16, 12)


def _leather_folded(pelt: Pelt, colour: str, skin: str) -> Art:
    sail = "M3 -2C2 -14 -1 -28 -5 -40C-26 -38 -50 -22 -70 4C-60 0 -52 0 -46 5C-40 -1 -34 0 -27 8C-22 2 -15 3 -8 8C-2 8 2 4 3 -2Z"
    art = shape(sail, pelt.run((0, light(skin, 0.12)), (0.5, skin), (1, warm(skin, 0.2))))
    for end, bow in (("-46 5", "-34 -22"), ("-27 8", "-20 -18"), ("-8 8", "-8 -16")):
        art += line(f"M-5 -39Q{bow} {end}", warm(skin, 0.25), 1.4, 0.55)
    art += line("M-5 -39Q-38 -30 -70 4", colour, 2.8) + line("M-7 -39.6Q-38 -31 -66 0", light(colour, 0.3), 0.8, 0.6)
    art += shape(flesh((0, 0, 6.5), (-1, -22, 4.4), (-5, -39, 3.8)), pelt.run((0, light(colour, 0.22)), (0.6, colour), (1, colour)))
    return art + shape("M-6 -41Q-5 -47 0 -50Q1 -44 -1.6 -40Z", "#f2e6c8"), (-74, -52, 10, 12)


def feathers(pelt: Pelt, colour: str, tip: str, cover: str = "", far: bool = False, k: float = 1.0) -> tuple[Art, Art]:
    """A bird's wing in units of about 80 (spread height): folded along the body, and spread. `cover` colours the small feathers."""
    cover = cover or light(colour, 0.12)
    if far:
        colour, tip, cover = far_side(colour), far_side(tip), far_side(cover)
    return _scaled(_feathers_folded(pelt, colour, tip, cover), k), _scaled(_feathers_spread(pelt, colour, tip, cover), k)


def _quill(x: float, y: float, length: float, wide: float, turn: float, fill: str, seam: str) -> str:
    """One feather pointing up from (x, y), turned clockwise in degrees."""
    d = (f"M{-wide * 0.45:.1f} 0C{-wide * 0.8:.1f} {-length * 0.5:.1f} {-wide * 0.5:.1f} {-length * 0.9:.1f} 0 {-length:.1f}"
        f"C{wide * 0.6:.1f} {-length * 0.88:.1f} {wide * 0.62:.1f} {-length * 0.4:.1f} {wide * 0.45:.1f} 0Z")
    rib = line(f"M0 {-length * 0.1:.1f}V{-length * 0.86:.1f}", seam, 0.7, 0.35)
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})">{shape(d, fill)}{rib}</g>'


def _feathers_spread(pelt: Pelt, colour: str, tip: str, cover: str) -> Art:
    long = pelt.run((0, tip), (0.42, tip), (0.62, colour), (1, colour))
    seam, art = dark(colour, 0.4), ""
    for i in range(11):
        u = i / 10
        art += _quill(-16 + 13 * u + 5 * u * u, -6 - 40 * u, 40 + 8 * u, 9.5 - 2 * u, -104 + 108 * u, long, seam)
    second = pelt.run((0, light(colour, 0.1)), (1, cover))
    for i in range(9):
        u = i / 8
        art += _quill(-12 + 10 * u + 4 * u * u, -4 - 38 * u, 23 + 2 * u, 9, -98 + 100 * u, second, seam)
    art += shape("M-15 4C-19 -6 -12 -14 -9 -22C-6 -34 -2 -46 4 -54C8 -56 10 -53 9 -48C8 -36 8 -22 8 -12C8 -2 6 6 0 8C-6 9 -12 8 -15 4Z",
                 pelt.run((0, light(cover, 0.25)), (0.5, cover), (1, cover)))
    for x, y in ((-5, -8), (0, -18), (-6, -20), (2, -30), (-1, -39), (3, -46), (3, -6)):
        art += line(f"M{x - 2.6} {y}q2.6 3 5.2 0", dark(cover, 0.25), 0.8, 0.4)
    return art, (-62, -104, 20, 12)


def _feathers_folded(pelt: Pelt, colour: str, tip: str, cover: str) -> Art:
    fill = pelt.run((0, tip), (0.45, tip), (0.6, colour), (1, colour), down=False)
    art = "".join(shape(f"M-8 {-6 + 3.4 * i}C-26 {-6 + 4.4 * i} {-46 + 5 * i} {1 + 4.4 * i} {-60 + 7 * i} {6 + 4.2 * i}C{-44 + 5 * i} "
        f"{11 + 3.2 * i} -20 {9 + 3 * i} -4 {4 + 3 * i}Z", fill)
                  + line(f"M-12 {-1 + 3.4 * i}C-28 {1 + 4 * i} {-42 + 5 * i} {4 + 4.2 * i} {-52 + 7 * i} {6.6 + 4.2 * i}", dark(colour,
                  0.35), 0.7, 0.45) for i in range(3))
    art += shape("M9 -4C8 -14 -4 -15 -14 -10C-26 -4 -34 2 -40 6C-28 13 -14 17 -2 15C8 12 11 4 9 -4Z", pelt.run((0, light(cover, 0.24)),
        (0.5, cover), (1, warm(cover, 0.14))))
    for x, y in ((-4, -5), (2, 2), (-12, -1), (-6, 5), (-18, 4), (-12, 9), (-26, 5), (0, 9)):
        art += line(f"M{x + 2.6} {y - 2.4}q-3.6 2.4 0 5", dark(cover, 0.25), 0.9, 0.4)
    return art, (-64, -18, 14, 22)


def gauze(pelt: Pelt, colour: str, k: float = 1.0) -> Art:
    """An insect's clear wing, up to 60 high."""
    fill = pelt.run((0, light(colour, 0.6) + "d0"), (0.6, colour + "a0"), (1, light(colour, 0.4) + "c0"))
    art = shape("M0 0C-14 -16 -24 -44 -12 -58C2 -64 14 -40 12 -22C11 -10 6 -2 0 0Z", fill)
    for d in ("M0 -2C-8 -18 -14 -38 -9 -54", "M1 -2C0 -20 0 -38 -3 -56", "M1 -3C6 -16 8 -30 7 -44M-9 -26L8 -20M-11 -40L9 -32"):
        art += line(d, light(colour, 0.75), 0.6, 0.6)
    return _scaled((art, (-26, -64, 16, 3)), k)


def _scaled(art: Art, k: float) -> Art:
    if k == 1.0:
        return art
    x0, y0, x1, y1 = art[1]
    return f'<g transform="scale({k:.4g})">{art[0]}</g>', (x0 * k, y0 * k, x1 * k, y1 * k)

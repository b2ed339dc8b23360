"""Arms, hands, legs and feet, dressed."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.ink import Dyes, band, block, line, moved, oval, shape, tube, warm
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.kit import Part, dark, light

ARM, FORE, HAND, LEG, SHIN, FOOT = 30.0, 60.0, 59.0, 11.0, 10.0, 9.0


def arms(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> list[Part]:
    """Both arms, children of `torso`."""
    parts: list[Part] = []
    r, fit = b.arm_r, 1.9 if o.sleeve == "wide" else 1.32
    for side, name in ((-1, "l"), (1, "r")):
        near = 0.5 if side < 0 else 0.0
        parts += [
            Part(f"arm_{name}", _upper(b, o, hide, dyes), _tall(r * 1.75, b.arm, r * 1.3), "torso",
                 (side * b.shoulder, b.top + 2.2 + r), ARM + near, turn=-side * 0.13),
            Part(f"fore_{name}", _fore(b, o, hide, dyes), _tall(r * fit, b.fore, r * 1.3), f"arm_{name}", (0, b.arm), FORE + near,
            turn=side * 0.07),
            Part(f"hand_{name}", moved(_hand(side, o, hide, dyes), k=b.hand), _grown((-6.4, -4.2, 6.4, 10), b.hand), f"fore_{name}",
                 (0, b.fore - 0.4), HAND + near),
        ]
    return parts


def _tall(r: float, length: float, over: float) -> tuple[float, float, float, float]:
    return (-r, -over - 0.8, r, length + over)


def _grown(box: tuple[float, float, float, float], k: float) -> tuple[float, float, float, float]:
    return (box[0] * k, box[1] * k, box[2] * k, box[3] * k)


def _upper(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    r = b.arm_r
    skin = tube(r, r * 0.94, b.arm, dyes.roll(hide.arm or hide.colour)) + _bands(hide, r, b.arm)
    cloth = dyes.roll(o.top)
    match o.sleeve:
        case "none":
            return skin
        case "short":
            return skin + _sleeve(r * 1.16, r * 1.3, b.arm * 0.5, cloth, warm(o.top, 0.32), o.trim if o.cut in ("jersey", "sailor") else "")
        case "puff":
            return skin + oval(0, r * 0.6, r * 1.55, r * 1.6, dyes.ball(o.top)) + band(r * 1.1, r * 1.1, r * 1.75, 1.3, o.trim)
        case "plate":
            under = tube(r, r * 0.95, b.arm, dyes.roll(dark(o.top, 0.45)))
            guard = oval(0, r * 0.25, r * 1.6, r * 1.5, dyes.metal(o.top)) + line(f"M{-r * 1.3:.2f} {r * 0.9:.2f}Q0 {r * 1.9:.2f} "
                f"{r * 1.3:.2f} {r * 0.9:.2f}", dark(o.top, 0.35), 0.6)
            return under + tube(r * 1.02, r, b.arm, dyes.metal(o.top)) + guard + oval(-r * 0.5, -r * 0.35, r * 0.5, r * 0.3, "#ffffff",
                -30, 0.55)
        case "space":
            sleeve = tube(r * 1.2, r * 1.12, b.arm, cloth)
            return sleeve + band(r * 1.16, r * 1.14, b.arm * 0.42, 2.2, o.trim) + _folds(r * 1.1, b.arm * 0.82, o.top)
        case _:
            sleeve = tube(r * 1.1, r * (1.05 if o.sleeve == "long" else 1.15), b.arm, cloth) + _folds(r, b.arm * 0.86, o.top)
            return sleeve + (_epaulette(r, o) if o.cut == "uniform" and "stethoscope" not in o.extras else "")


def _epaulette(r: float, o: Outfit) -> str:
    return shape(f"M{-r * 0.9:.2f} {-r * 0.75:.2f}Q0 {-r * 1.5:.2f} {r * 0.9:.2f} {-r * 0.75:.2f}L{r * 0.8:.2f} 0Q0 {-r * 0.7:.2f} "
        f"{-r * 0.8:.2f} 0Z", o.trim)


def _bands(hide: Hide, r: float, length: float) -> str:
    if not hide.bands:
        return ""
    return "".join(shape(f"M{-r * 0.99:.2f} {y:.2f}Q{-r * 0.2:.2f} {y + 1.2:.2f} {r * 0.35:.2f} {y + 0.6:.2f}Q{-r * 0.2:.2f} "
        f"{y + 2.2:.2f} {-r * 0.99:.2f} {y + 1.5:.2f}Z", hide.bands)
                   for y in (length * 0.22, length * 0.55))


def _sleeve(r0: float, r1: float, length: float, fill: str, hem: str, trim: str) -> str:
    art = shape(f"M{-r0:.2f} 0A{r0:.2f} {r0:.2f} 0 0 1 {r0:.2f} 0L{r1:.2f} {length:.2f}Q0 {length + 1.4:.2f} {-r1:.2f} {length:.2f}Z", fill)
    if trim:
        art += band(r1 * 0.98, r1, length - 1.6, 1.6, trim)
    return art + line(f"M{-r1:.2f} {length:.2f}Q0 {length + 1.4:.2f} {r1:.2f} {length:.2f}", hem, 0.5, 0.6)


def _folds(r: float, y: float, colour: str) -> str:
    return line(f"M{-r * 0.85:.2f} {y:.2f}q{r * 0.5:.2f} .9 {r:.2f} .5M{r * 0.85:.2f} {y + 1.7:.2f}q{-r * 0.4:.2f} .7 {-r * 0.8:.2f} .3",
        warm(colour, 0.42), 0.5, 0.5)


def _fore(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    r, n = b.arm_r, b.fore
    skin = tube(r * 0.94, r * 0.74, n, dyes.roll(hide.arm or hide.colour)) + _bands(hide, r * 0.9, n)
    match o.sleeve:
        case "none" | "short" | "puff":
            return skin
        case "plate":
            art = tube(r * 1.0, r * 0.85, n, dyes.metal(o.top)) + oval(0, 0, r * 1.08, r * 0.95, dyes.metal(light(o.top, 0.1)))
            return art + band(r * 1.12, r * 1.2, n - 3.2, 3.2, dyes.metal(o.trim)) + oval(-r * 0.3, -r * 0.3, r * 0.3, r * 0.2, "#ffffff",
                -30, 0.5)
        case "space":
            art = tube(r * 1.12, r * 1.05, n - 1, dyes.roll(o.top)) + _folds(r * 1.05, 2.2, o.top)
            return art + band(r * 1.2, r * 1.2, n - 3.1, 2.4, dyes.roll(o.tint("cuff", o.trim))) + band(r * 1.21, r * 1.21, n - 3.3, 0.5,
                "#ffffff")
        case "wide":
            art = shape(f"M{-r * 1.12:.2f} 0A{r * 1.12:.2f} {r * 1.12:.2f} 0 0 1 {r * 1.12:.2f} 0L{r * 1.8:.2f} {n - 1:.2f}Q0 "
                f"{n + 2.4:.2f} {-r * 1.8:.2f} {n - 1:.2f}Z", dyes.roll(o.top))
            art += band(r * 1.72, r * 1.8, n - 2.6, 1.9, o.trim) + oval(0, n - 0.5, r * 1.5, 1.0, dark(o.top, 0.55), opacity=0.55)
            return art + _folds(r, 3.0, o.top)
        case _:
            art = tube(r * 1.05, r * 0.92, n - 1.4, dyes.roll(o.top)) + _folds(r, 2.6, o.top)
            cuff = o.trim if o.cut in ("uniform", "jacket", "royal", "turnout", "chef") else (o.under if o.cut in ("suit", "coat")
                else warm(o.top, 0.16))
            return art + band(r * 0.99, r * 0.99, n - 2.2, 2.0, dyes.roll(cuff))


def _hand(side: int, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    colour = o.glove or hide.palm
    lines = warm(colour, 0.42)
    thumb = -side
    if hide.paws:
        art = oval(thumb * 3.3, 2.3, 1.7, 2.4, dyes.ball(colour), thumb * -28) + oval(0, 3.2, 4.2, 4.7, dyes.ball(colour))
        return art + line("M-1.5 5.2Q-1.7 6.6 -1.3 7.5M1.5 5.2Q1.7 6.6 1.3 7.5", lines, 0.6, 0.75)
    art = oval(thumb * 3.1, 2.6, 1.45, 2.9, dyes.ball(colour), thumb * -24)
    art += shape("M-2.5 -2C-3.9 .4 -4 4.6 -3.4 6.6C-2.9 8.4 -1.9 8.9 -.9 8.7C.3 9.3 1.7 9 2.2 8.2C3.3 8 3.6 6.6 3.7 5.2C4 2.6 3.6 .2 2.5 "
        "-2Z", dyes.ball(colour))
    art += line("M-1.2 5.6Q-1.3 7.2 -1 8.4M1 5.5Q1.3 7 1.5 8.3", lines, 0.5, 0.7)
    return art + (band(2.9, 3.2, -2.2, 1.7, warm(colour, 0.2)) if o.glove else "")


def legs(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> list[Part]:
    """Both legs, children of `hips`."""
    parts: list[Part] = []
    r = b.leg_r
    for side, name in ((-1, "l"), (1, "r")):
        near = 0.5 if side < 0 else 0.0
        parts += [
            Part(f"leg_{name}", _thigh(b, o, hide, dyes), _tall(r * 1.35, b.leg, r * 1.25), "hips", (side * b.stance, 0.0), LEG + near),
            Part(f"shin_{name}", _shin(b, o, hide, dyes), _tall(r * 1.3, b.leg, r * 1.25), f"leg_{name}", (0, b.leg), SHIN + near),
            Part(f"foot_{name}", moved(_foot(b, o, hide, dyes), x=0.4 * side, kx=1.0 if side > 0 else 0.94), (-8.8, -7.4, 12.6, b.ankle
            + 1.0),
                 f"shin_{name}", (0, b.leg), FOOT + near),
        ]
    return parts


def _thigh(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    r, n = b.leg_r, b.leg
    skin = tube(r * 0.98, r * 0.84, n, dyes.roll(hide.leg or hide.colour)) + _bands(hide, r * 0.85, n)
    match o.bottom:
        case "bare":
            return skin
        case "shorts":
            return skin + _sleeve(r * 1.12, r * 1.24, n * 0.66, dyes.roll(o.lower), warm(o.lower, 0.32), o.trim if o.cut == "jersey"
                else "")
        case "plate":
            art = tube(r, r * 0.86, n, dyes.roll(dark(o.lower, 0.45)))
            return art + tube(r * 1.04, r * 0.84, n * 0.92, dyes.metal(o.lower))
        case "space":
            art = tube(r * 1.14, r * 1.02, n, dyes.roll(o.lower))
            return art + band(r * 1.1, r * 1.08, n * 0.48, 2.0, o.trim) + _folds(r, n * 0.84, o.lower)
        case _:
            return tube(r * 1.06, r * 0.94, n, dyes.roll(o.lower)) + _folds(r * 0.8, n * 0.86, o.lower)


def _shin(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    r, n = b.leg_r, b.leg
    skin = tube(r * 0.84, r * 0.62, n, dyes.roll(hide.leg or hide.colour)) + _bands(hide, r * 0.75, n)
    if hide.paws and o.bottom in ("bare", "shorts"):
        skin = tube(r * 0.84, r * 0.8, n, dyes.roll(hide.leg or hide.colour)) + _bands(hide, r * 0.8, n)
    socks = band(r * 0.72, r * 0.68, n * 0.62, n * 0.4, dyes.roll(o.tint("socks",
        "#f7f3ea"))) if o.feet == "sneakers" and not hide.paws else ""
    boots = _shaft(r, n, o, dyes) if o.feet == "boots" else ""
    match o.bottom:
        case "bare" | "shorts":
            return skin + socks + boots
        case "plate":
            art = tube(r * 0.88, r * 0.74, n, dyes.metal(o.lower)) + oval(0, 0.4, r * 0.98, r * 0.92, dyes.metal(light(o.lower, 0.12)))
            return art + line(f"M0 {r:.2f}L0 {n * 0.9:.2f}", dark(o.lower, 0.3), 0.5, 0.7) + oval(-r * 0.3, -r * 0.1, r * 0.26, r * 0.2,
                "#ffffff", opacity=0.6)
        case "space":
            art = tube(r * 1.04, r * 0.98, n, dyes.roll(o.lower)) + oval(0.4, 0.6, r * 0.62, r * 0.7, dyes.ball(warm(o.lower, 0.08)))
            return art + band(r * 1.1, r * 1.14, n * 0.62, n * 0.4, dyes.roll(o.shoe)) + band(r * 1.12, r * 1.12, n * 0.56, 1.3, o.trim)
        case _:
            wide = 0.92 if o.feet != "boots" else 0.8
            return tube(r * 0.94, r * wide * 0.9, n - 0.6, dyes.roll(o.lower)) + boots + ("" if boots
                else line(f"M{-r * 0.85:.2f} {n + 1.6:.2f}Q0 {n + 3:.2f} {r * 0.85:.2f} {n + 1.6:.2f}", warm(o.lower, 0.45), 0.5, 0.5))


def _shaft(r: float, n: float, o: Outfit, dyes: Dyes) -> str:
    return band(r * 1.02, r * 0.84, n * 0.38, n * 0.66, dyes.roll(o.shoe)) + band(r * 1.08, r * 1.06, n * 0.34, 1.9,
        dyes.roll(light(o.shoe, 0.16)))


def _foot(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    a, k = b.ankle, b.leg_r / 4.6
    if o.feet == "bare":
        colour = hide.foot or hide.palm
        if hide.paws:
            return oval(1.6, a - 3.0, 5.9 * k + 0.3, 3.9, dyes.ball(colour)) + line(f"M2.8 {a - 2.6:.2f}q.3 1.4 -.1 2.4M5 "
                f"{a - 2.4:.2f}q.3 1.2 -.1 2.1", warm(colour, 0.42), 0.6, 0.75)
        art = shape(f"M-2.6 -2C-3.6 0 -3.6 {a - 1:.2f} -2.6 {a:.2f}L5.4 {a:.2f}C7.4 {a - 0.4:.2f} 7 {a - 2.6:.2f} 4.8 {a - 3:.2f}C3.4 "
            f"{a - 3.4:.2f} 2.8 0 2.6 -2Z", dyes.ball(colour))
        return art + line(f"M5.6 {a - 0.1:.2f}q-.4 -.8 0 -1.5", warm(colour, 0.4), 0.45, 0.7)
    sole = {"sneakers": "#fbf7ee", "space": dark(o.shoe, 0.4), "plate": dark(o.shoe, 0.4)}.get(o.feet, dark(o.shoe, 0.5))
    fill = dyes.metal(o.shoe) if o.feet == "plate" else dyes.ball(o.shoe)
    wide = 1.22 if o.feet in ("space", "boots") else 1.14
    art = shape(f"M-3 -2.4C-4.2 -.6 -4.6 {a - 1.6:.2f} -4.2 {a - 0.5:.2f}L7.4 {a - 0.5:.2f}C8.6 {a - 2.2:.2f} 7.2 {a - 4.2:.2f} 4.4 "
        f"{a - 4.6:.2f}C3.2 {a - 5:.2f} 3.2 -1.6 3 -2.4Z", fill)
    art += block(-4.5, a - 1.3, 12.5, 1.4, sole, 0.7)
    art += oval(4.2, a - 3.2, 1.7, 0.8, "#ffffff", 18, 0.28)
    if o.feet == "sneakers":
        art += line(f"M1.2 {a - 4.4:.2f}l1.7 .9M.3 {a - 3.4:.2f}l1.9 .9", "#fbf7ee", 0.6) + line(f"M-3.9 {a - 2.3:.2f}Q-1.5 "
            f"{a - 3.4:.2f} 1 {a - 1.6:.2f}", o.trim, 0.7)
    elif o.feet == "shoes":
        art += line(f"M-3.4 {a - 4:.2f}Q.6 {a - 2.6:.2f} 3.6 {a - 4.4:.2f}", warm(o.shoe, 0.45), 0.45, 0.7)
    return moved(art, k=k * wide, y=a * (1 - k * wide))

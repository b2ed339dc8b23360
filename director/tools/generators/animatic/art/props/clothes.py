"""Clothes as things: folded, on a hanger or standing by themselves. On a figure they are worn, not drawn here."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import curve, fall, gloss, ground, metal, orb, rays, roll, shade, thing, tint

_TONES = ("#d8504a", "#3f7fb8", "#f2b53a", "#5fa06a", "#8a5ab0")


def _cloth(looks: Looks, *names: str, default: str = "") -> str:
    return tint(looks, default or looks.pick(*_TONES), *names)


def hanger(pen: Pen, top: float) -> None:
    pen.line(f"M0 {top + 8}V{top}q0 -9 -7 -9", "#8a93a8", 2.6)
    pen.line(f"M-34 {top + 22}L0 {top + 8}L34 {top + 22}", "#b5763f", 4)


def _trunk(pen: Pen, colour: str, sleeve: str, hem: float = 0, flare: float = 36) -> None:
    """The shape of an upper garment from shoulders at -104 to its hem; sleeves long, short or none."""
    if sleeve:
        low = -30 if sleeve == "long" else -72
        for side in (-1, 1):
            a, b = side * 26, side * 34
            out = side * (56 if sleeve == "long" else 54)
            pen.path(f"M{a} -104Q{side * 40} -100 {side * 46} -86L{out} {low - 4}L{out - side * 16} {low}L{b * 0.9:.0f} -70Z",
                     roll(pen, shade(colour, 0.1)))
            if sleeve == "long":
                pen.line(f"M{out - side * 15} {low - 6}L{out} {low - 10}", light(colour, 0.4), 2.4, 0.6)
    pen.path(f"M-14 -108Q0 -98 14 -108L30 -102L35 -70L{flare} {hem}Q0 {hem + 5} {-flare} {hem}L-35 -70L-30 -102Z", roll(pen, colour))


def _shirt(pen: Pen, looks: Looks) -> Box:
    """A T-shirt; a buttoned shirt, blouse or polo by the word."""
    plain = looks.has("t-shirt", "tee", "tshirt", "jersey", "top")
    colour = _cloth(looks, "shirt", "blouse", default="" if plain else looks.pick("#8fb8e0", "#f2eee6", "#f2a8b0"))
    _trunk(pen, colour, "short" if plain else "long")
    if plain:
        pen.line("M-14 -107Q0 -96 14 -107", light(colour, 0.4), 4)
        pen.path(rays(0, -62, 16), light(colour, 0.6), 0.9)
        return (-62, -112, 62, 5)
    pen.path("M-14 -108L0 -94L-12 -84L-22 -104ZM14 -108L0 -94L12 -84L22 -104Z", light(colour, 0.5))
    pen.line("M0 -94V3", shade(colour, 0.3), 1.6, 0.7)
    for k in range(5):
        pen.disc(3, -80 + 17 * k, 2, "#fffaf0")
    pen.rect(10, -76, 26, -58, light(colour, 0.16), 2)
    return (-62, -112, 62, 5)


def _sweater(pen: Pen, looks: Looks) -> Box:
    colour = _cloth(looks, "sweater", "jumper")
    _trunk(pen, colour, "long")
    pen.line("M-15 -107Q0 -94 15 -107", shade(colour, 0.2), 7)
    for y, tone in ((-78, "#fff6e6"), (-64, light(colour, 0.55)), (-50, "#fff6e6")):
        pen.line(f"M-32 {y}" + "l8 -7l8 7" * 4, tone, 3, 0.9)
    pen.line("".join(f"M{-33 + 6 * k} 2v-9" for k in range(12)), shade(colour, 0.35), 2, 0.6)
    return (-62, -112, 62, 6)


def _coat(pen: Pen, looks: Looks) -> Box:
    """A long coat; a jacket, raincoat or robe by the word."""
    short, rain, robe = looks.has("jacket", "blazer", "parka", "anorak"), looks.has("raincoat"), looks.has("robe", "bathrobe", "kimono",
        "gown")
    colour = _cloth(looks, "coat", "jacket", default="#f5c52f" if rain else "#7a4a34" if short else looks.pick("#a8402f", "#3f5a7a",
        "#6a5a48"))
    hanger(pen, -128)
    _trunk(pen, colour, "long", -26 if short else 4, 38 if short else 44)
    end = -26 if short else 4
    pen.path(f"M-6 -104L8 -70L3 {end + 2}H-3L-4 -70Z", shade(colour, 0.34))
    pen.path("M-18 -106L-4 -98L4 -66L-24 -84ZM18 -106L6 -98L6 -66L26 -84Z", light(colour, 0.22))
    if robe:
        pen.path("M-35 -52H35V-42H-35Z", shade(colour, 0.35))
        pen.path("M4 -46L14 -12L4 -10L0 -44Z", shade(colour, 0.25))
    else:
        for y in range(-60, end - 8, 20):
            pen.disc(10, y, 3, "#f7e2b0")
        for side in (-1, 1):
            pen.rect(side * 15, -40 if short else -34, side * 32, -34 if short else -28, shade(colour, 0.25), 2)
    if rain:
        pen.path("M-22 -104C-26 -132 26 -132 22 -104Q0 -114 -22 -104Z", orb(pen, colour))
    return (-62, -140, 62, 8)


def _suit(pen: Pen, looks: Looks) -> Box:
    """A suit with a tie; a tuxedo with a bow by its word, a uniform with buttons by its."""
    evening, uniform = looks.has("tuxedo", "tux"), looks.has("uniform")
    colour = _cloth(looks, "suit", "uniform", default="#26242e" if evening else "#2f4f8f" if uniform else "#3a4a6b")
    hanger(pen, -128)
    pen.path("M-28 -24H28L24 20H4L0 -8L-4 20H-24Z", roll(pen, shade(colour, 0.14)))
    _trunk(pen, colour, "long", -22, 36)
    if uniform:
        for y in (-88, -70, -52, -34):
            pen.disc(-8, y, 3, "#f2cf5b")
            pen.disc(8, y, 3, "#f2cf5b")
        pen.path("M-34 -104L-14 -108L-16 -100L-32 -96ZM34 -104L14 -108L16 -100L32 -96Z", metal(pen, "#f2cf5b"))
        pen.path(rays(-20, -80, 7), "#f2cf5b")
    else:
        pen.path("M-13 -108Q0 -102 13 -108L0 -52Z", "#fbf9f4")
        pen.path("M-6 -100L0 -94L6 -100L4 -106H-4Z" if not evening else "M-12 -106L0 -100L12 -106V-92L0 -98L-12 -92Z",
                 "#c2303f" if not evening else "#1f1c26")
        if not evening:
            pen.path("M-4 -95H4L7 -64L0 -54L-7 -64Z", fall(pen, "#c2303f"))
        pen.path("M-16 -108L-26 -84L-18 -80L0 -48L-12 -100ZM16 -108L26 -84L18 -80L0 -48L12 -100Z", light(colour, 0.16))
        pen.path("M16 -76h12v-5l-6 4l-6 -3Z", "#fbf9f4")
    return (-62, -140, 62, 24)


def _dress(pen: Pen, looks: Looks) -> Box:
    """A dress; a skirt by its word."""
    colour = _cloth(looks, "dress", "skirt", default=looks.pick("#e0609a", "#7a5ab8", "#d8404a", "#4aa8b8"))
    if looks.has("skirt", "tutu", "kilt"):
        pen.path("M-24 -88H24L54 -6Q40 4 28 -4Q14 6 0 -3Q-14 6 -28 -4Q-40 4 -54 -6Z", roll(pen, colour))
        for x in (-14, -4, 6, 16):
            pen.line(f"M{x * 0.8:.1f} -80L{x * 2.2:.1f} -4", shade(colour, 0.3), 2, 0.5)
        pen.rect(-25, -94, 25, -84, fall(pen, light(colour, 0.2)), 3)
        return (-60, -98, 60, 5)
    hanger(pen, -138)
    pen.path("M-18 -116L-10 -122L-8 -106Q0 -98 8 -106L10 -122L18 -116L22 -92L17 -64L58 -8Q44 4 30 -5Q15 6 0 -3Q-15 6 -30 -5Q-44 4 -58 "
             "-8L-17 -64L-22 -92Z",
             roll(pen, colour))
    pen.rect(-18, -70, 18, -61, fall(pen, light(colour, 0.5)), 2)
    for x in (-12, -4, 5, 13):
        pen.line(f"M{x} -56L{x * 3.2:.1f} -6", shade(colour, 0.3), 2, 0.45)
    pen.line("M-54 -16Q-44 -4 -30 -14Q-15 -2 0 -12Q15 -2 30 -14Q44 -4 54 -16", light(colour, 0.6), 2.6, 0.8)
    return (-64, -150, 64, 5)


def _trousers(pen: Pen, looks: Looks) -> Box:
    """Trousers; jeans or shorts by the word."""
    short, jeans = looks.has("shorts", "trunks"), looks.has("jeans", "denim")
    colour = _cloth(looks, "trousers", "jeans", "shorts", default="#3f6aa8" if jeans else "#e0a53a" if short else "#5a5048")
    low = -52 if short else 0
    pen.path(f"M-28 -116H28L34 {low}H8L0 -78L-8 {low}H-34Z", roll(pen, colour))
    pen.rect(-29, -120, 29, -110, fall(pen, shade(colour, 0.2)), 2)
    pen.line("M0 -110V-80M-24 -108Q-18 -94 -30 -90M24 -108Q18 -94 30 -90", shade(colour, 0.45), 1.8, 0.8)
    pen.disc(0, -115, 3, "#f2cf7a")
    if jeans:
        pen.line("M-31 -90L-32 -6M31 -90L32 -6M-33 -6H-9M9 -6H33", "#f2b860", 1.4, 0.8)
        pen.oval(-20, -56, 8, 24, pen.soft("#c8dcf2", 0.6))
        pen.oval(20, -56, 8, 24, pen.soft("#c8dcf2", 0.6))
    return (-38, -124, 38, 3)


def _pajamas(pen: Pen, looks: Looks) -> Box:
    colour = _cloth(looks, "pajamas", default=looks.pick("#8fb4e0", "#f2b0c4", "#a8d8b8"))
    pen.path("M-26 -36H26L30 22H6L0 -12L-6 22H-30Z", roll(pen, shade(colour, 0.08)))
    _trunk(pen, colour, "long", -30, 34)
    pen.path("M-14 -108L0 -92L-10 -82L-22 -102ZM14 -108L0 -92L10 -82L22 -102Z", light(colour, 0.5))
    for x, y in ((-22, -72), (18, -80), (-12, -48), (22, -50), (-18, -10), (18, 6), (14, -16), (-48, -54), (48, -62)):
        pen.path(rays(x, y, 6), "#fff3b8", 0.95)
    pen.line("M0 -92V-28", shade(colour, 0.3), 1.600)
    return (-62, -112, 62, 26)


def _shoe(pen: Pen, looks: Looks) -> Box:
    """A pair of shoes: leather, sneakers, boots, sandals, slippers, high heels or ballet shoes by the word."""
    boot, sneak, heel = looks.has("boot", "wellington"), looks.has("sneaker", "trainer", "running"), looks.has("heel", "heels",
        "stiletto", "pump")
    sandal, slip = looks.has("sandal", "flip-flop"), looks.has("slipper", "ballet", "moccasin", "clog", "glass")
    colour = tint(looks, "#8a5230" if boot or sandal else "#e8504a" if sneak else "#c8203f" if heel else "#f2a0b8" if slip else "#6a3a26", "shoe", "boot")
    glass = looks.has("glass", "crystal")
    colour = "#bfe4f7" if glass else colour
    ground(pen, 4, 56)
    for x, y, s in ((-16, -8, 0.94), (14, 0, 1.0)):
        with pen.at(x, y, s):
            if heel or glass:
                pen.path("M-40 -44C-34 -22 -8 -18 24 -12C44 -10 50 -2 44 0H14C-8 -2 -22 -14 -32 -22L-34 0H-40L-44 -34Z", orb(pen, colour))
                pen.path("M-40 -44C-32 -30 -10 -26 12 -20C0 -16 -24 -22 -36 -32Z", shade(colour, 0.4), 0.8)
            elif boot:
                pen.path("M-34 -88H-2V-40C6 -28 40 -30 44 -12V-6H-34Z", orb(pen, colour))
                pen.rect(-36, -92, 0, -82, fall(pen, light(colour, 0.2)), 3)
                pen.rect(-36, -7, 46, 0, "#3a2a24", 3)
                pen.line("M-8 -60h12M-8 -50h12M-6 -42h12", "#f2d8a8", 2.400)
            elif sandal:
                pen.rect(-40, -8, 46, 0, roll(pen, shade(colour, 0.2)), 4)
                pen.line("M-36 -8C-36 -36 -10 -36 -8 -8M6 -8C8 -30 40 -26 42 -8M-20 -28Q4 -34 20 -20", colour, 7)
            else:
                pen.path("M-42 -6C-46 -26 -40 -40 -34 -44C-26 -34 -14 -36 -8 -40C4 -24 36 -26 44 -12V-6Z", orb(pen, colour))
                pen.path("M-34 -44C-26 -34 -14 -36 -8 -40L-10 -34C-18 -28 -30 -30 -34 -36Z", shade(colour, 0.5))
                pen.rect(-44, -8, 48, 0, "#fbf9f4" if sneak else "#3a2a24", 4)
                if sneak:
                    pen.line("M-4 -34l10 -4M2 -28l10 -4M9 -23l10 -4", "#ffffff", 3)
                    pen.path("M-38 -16C-20 -10 -4 -14 6 -24C2 -12 -14 -6 -38 -10Z", "#ffffff", 0.9)
                elif not slip:
                    pen.line("M-4 -34l10 -4M2 -28l10 -4", "#2a1c18", 2)
                else:
                    pen.disc(20, -22, 6, orb(pen, light(colour, 0.5)))
            gloss(pen, 24, -15 if not boot else -20, 9, 3, 12, 0.6)
    return (-64, -98, 66, 3)


def _sock(pen: Pen, looks: Looks) -> Box:
    """A sock; a Christmas stocking by its word."""
    fest = looks.has("stocking", "christmas")
    colour = _cloth(looks, "sock", "stocking", default="#cf2f38" if fest else "")
    for x, y in ((0, 0),) if fest else ((-18, -4), (12, 0)):
        with pen.at(x, y):
            pen.path("M-20 -100H14V-44C18 -34 44 -30 44 -14C44 2 20 2 4 0C-16 -2 -20 -16 -20 -30Z", roll(pen, colour))
            pen.path("M22 -32C36 -28 44 -24 44 -14C44 0 28 2 16 1C22 -8 24 -20 22 -32Z", light(colour, 0.4))
            pen.path("M-20 -34C-20 -16 -16 -4 -2 -1C4 -14 0 -30 -20 -34Z", light(colour, 0.4), 0.8)
            if fest:
                pen.rect(-26, -112, 20, -90, orb(pen, "#fbf7f0"), 9)
            else:
                pen.rect(-21, -104, 15, -92, fall(pen, light(colour, 0.4)), 3)
                for k in (-82, -70, -58):
                    pen.rect(-20, k, 14, k + 5, light(colour, 0.55))
    if fest:
        pen.path("M-12 -110C-16 -130 8 -132 6 -110Z", orb(pen, "#b5763f"))
        pen.line("M-16 -110q-6 -12 -12 -6", "#fbf7f0", 3)
    return (-46, -132, 60, 3)


def _glove(pen: Pen, looks: Looks) -> Box:
    """A glove; a mitten, a boxing glove or a baseball glove by the word."""
    box = looks.has("boxing", "boxer")
    mitten, ball = looks.has("mitten"), looks.has("baseball", "catcher", "mitt")
    colour = _cloth(looks, "glove", "mitten", default="#d8282f" if box else "#9a5a30" if ball else "")
    if box or mitten or ball:
        pen.path("M-24 -30C-40 -60 -36 -104 0 -106C34 -106 40 -74 32 -52L26 -28Z", orb(pen, colour))
        pen.path("M26 -40C40 -52 52 -66 46 -76C38 -86 26 -74 20 -60Z", orb(pen, light(colour, 0.06)))
        pen.path("M-26 -32H28L26 0H-24Z", roll(pen, light(colour, 0.4) if not box else "#f4f0ea"))
        if ball:
            pen.line("M-20 -98L-16 -56M-4 -106L-4 -60M14 -104L10 -58", shade(colour, 0.5), 2.4, 0.8)
            pen.disc(0, -62, 17, orb(pen, "#fbf7ee"))
            pen.line("M-10 -72q8 10 0 20M10 -72q-8 10 0 20", "#d8303a", 1.800)
        elif mitten:
            pen.path(rays(-2, -66, 18, 0.4, 6), "#ffffff", 0.9)
        gloss(pen, -18, -82, 5, 12, 16, 0.5)
        return (-44, -112, 56, 3)
    pen.path("M-24 -30V-62L-34 -82Q-32 -92 -24 -86L-18 -76V-104Q-12 -112 -7 -104V-110Q-1 -118 5 -110V-106Q10 -112 15 -104V-90Q20 -96 24 "
             "-88V-30Z", roll(pen, colour))
    pen.line("M-7 -102V-70M5 -106V-70M15 -98V-70", shade(colour, 0.4), 2, 0.6)
    pen.rect(-27, -34, 27, 0, fall(pen, light(colour, 0.25)), 4)
    pen.line("".join(f"M{-21 + 7 * k} -30V-4" for k in range(7)), shade(colour, 0.3), 2, 0.5)
    return (-42, -120, 36, 3)


def _scarf(pen: Pen, looks: Looks) -> Box:
    """A scarf; a shawl by its word."""
    colour = _cloth(looks, "scarf")
    pen.path(curve((-46, -80), (0, -104), (46, -80), (40, -58), (0, -44), (-40, -58)), orb(pen, colour))
    pen.path(curve((-30, -84), (0, -94), (30, -84), (20, -72), (0, -66), (-20, -72)), shade(colour, 0.5))
    for x, low, lean in ((-8, 0, -12), (16, -14, 10)):
        pen.path(f"M{x - 12} -58L{x + 12} -60L{x + 14 + lean} {low - 12}L{x - 14 + lean} {low - 8}Z", roll(pen, colour))
        for k in range(3):
            pen.line(f"M{x - 12 + lean * (0.3 + 0.25 * k):.1f} {-42 + 14 * k}h24", "#fff3dc", 4, 0.85)
        pen.line("".join(f"M{x - 13 + lean + 5 * j} {low - 9}v9" for j in range(6)), light(colour, 0.3), 2.4)
    return (-52, -106, 52, 4)


def _tie(pen: Pen, looks: Looks) -> Box:
    """A necktie; a bow tie by its words."""
    colour = _cloth(looks, "tie", "bow")
    if looks.has("bow", "bow-tie", "bowtie"):
        for side in (-1, 1):
            pen.path(f"M0 -24C{side * 20} -50 {side * 56} -50 {side * 54} -44L{side * 54} -6C{side * 54} 0 {side * 20} 0 0 -24Z",
                     orb(pen, colour))
            for y in (-36, -24, -12):
                pen.disc(side * 34, y, 3, light(colour, 0.6))
        pen.rect(-10, -36, 10, -12, orb(pen, shade(colour, 0.1)), 4)
        return (-60, -54, 60, 3)
    pen.path("M-12 -118H12L8 -98H-8Z", fall(pen, colour))
    pen.path("M-8 -97H8L20 -22L0 0L-20 -22Z", roll(pen, colour))
    for k in range(4):
        y = -84 + 20 * k
        pen.path(f"M{-9 - 3 * k} {y + 8}L{9 + 3 * k} {y - 6}L{10 + 3 * k} {y + 2}L{-10 - 3 * k} {y + 16}Z", light(colour, 0.5), 0.9)
    return (-26, -122, 26, 2)


def _belt(pen: Pen, looks: Looks) -> Box:
    leather = tint(looks, "#7a4a2c", "belt")
    pen.path("M-60 -34C-40 -58 40 -58 60 -34C66 -22 56 -10 46 -12C30 -26 -30 -26 -46 -12C-56 -10 -66 -22 -60 -34Z",
             fall(pen, shade(leather, 0.3)))
    pen.path("M-62 -30C-40 -2 40 -2 62 -30L58 -10C36 14 -36 14 -58 -10Z", fall(pen, leather))
    pen.line("M-56 -24Q0 4 56 -24M-54 -14Q0 12 54 -14", light(leather, 0.5), 1.400, 0.7)
    pen.rect(-13, -20, 13, 6, metal(pen, "#e6c060"), 3)
    pen.rect(-8, -15, 8, 1, shade(leather, 0.4), 2)
    pen.rect(-2, -9, 14, -6, "#c99a3a")
    return (-68, -54, 68, 9)


def _swimsuit(pen: Pen, looks: Looks) -> Box:
    """A swimsuit; a bikini by its word."""
    colour = _cloth(looks, "swimsuit", "bikini")
    if looks.has("bikini"):
        pen.path("M-30 -76L-16 -104L-4 -78Q-16 -66 -30 -76ZM30 -76L16 -104L4 -78Q16 -66 30 -76Z", orb(pen, colour))
        pen.line("M-16 -104L-10 -116M16 -104L10 -116M-30 -76H-40M30 -76H40M-4 -78H4", shade(colour, 0.2), 2.6)
        pen.path("M-32 -44H32L8 0H-8Z", roll(pen, colour))
        for x, y in ((-18, -84), (16, -86), (-12, -34), (10, -28), (0, -14)):
            pen.disc(x, y, 3, "#fff6e6")
        return (-46, -120, 46, 2)
    pen.path("M-22 -114L-12 -114L-10 -92Q0 -80 10 -92L12 -114H22L26 -84L20 -56L30 -26L8 0H-8L-30 -26L-20 -56L-26 -84Z", roll(pen, colour))
    for y in (-72, -56, -40):
        pen.line(f"M-21 {y}Q0 {y + 6} 21 {y}", "#fff6e6", 4, 0.9)
    return (-36, -118, 36, 2)


def _cape(pen: Pen, looks: Looks) -> Box:
    """A cape or cloak; a hooded one by its words."""
    colour = _cloth(looks, "cape", "cloak", default="#b5242f")
    pen.path("M-18 -108C-40 -70 -50 -30 -56 -4Q-40 6 -26 -3Q-12 7 2 -2Q16 7 30 -3Q44 6 58 -4C52 -30 42 -70 18 -108Z", roll(pen, colour))
    for x in (-26, -8, 10, 28):
        pen.line(f"M{x * 0.4:.1f} -96Q{x * 0.8:.1f} -50 {x * 1.3:.1f} -6", shade(colour, 0.35), 3, 0.4)
    if looks.has("hood", "hooded", "cloak", "riding"):
        pen.path("M-22 -100C-34 -142 34 -142 22 -100Q0 -88 -22 -100Z", orb(pen, colour))
        pen.path("M-13 -102C-18 -128 18 -128 13 -102Q0 -94 -13 -102Z", shade(colour, 0.6))
    pen.disc(0, -102, 6, orb(pen, "#f2c84a"))
    return (-62, -136, 64, 6)


def _hat(pen: Pen, looks: Looks) -> Box:
    """A cap with a peak, a beanie, a beret, a cowboy hat, a bonnet or a sombrero by the word."""
    if looks.has("beanie", "bobble", "woolly", "knit"):
        colour = _cloth(looks, "hat")
        pen.path("M-36 -22C-40 -84 40 -84 36 -22Z", orb(pen, colour))
        for k in range(5):
            pen.line(f"M-33 {-32 - 8 * k}" + "l6 -5l6 5" * 5, light(colour, 0.5), 2, 0.6 if k < 4 else 0)
        pen.rect(-40, -26, 40, -4, fall(pen, light(colour, 0.2)), 8)
        pen.disc(0, -76, 13, orb(pen, "#fff6e6"))
        return (-46, -92, 46, 0)
    if looks.has("cowboy", "sombrero", "stetson", "fedora"):
        colour = tint(looks, "#a8713f", "hat")
        pen.path("M-64 -18C-60 -2 60 -2 64 -18C50 -12 40 -10 0 -10C-40 -10 -50 -12 -64 -18Z", fall(pen, colour))
        pen.path("M-34 -14C-34 -50 -30 -66 -16 -62Q0 -50 16 -62C30 -66 34 -50 34 -14Q0 -4 -34 -14Z", orb(pen, colour))
        pen.path("M-34 -22Q0 -12 34 -22V-14Q0 -4 -34 -14Z", "#5a3420")
        return (-68, -70, 68, 0)
    if looks.has("beret"):
        colour = tint(looks, "#b5303f", "beret")
        pen.path("M-40 -12C-66 -34 -40 -62 0 -60C44 -58 60 -34 34 -10Q0 0 -40 -12Z", orb(pen, colour))
        pen.line("M2 -60q2 -8 6 -10", colour, 5)
        pen.path("M-36 -16Q0 -4 32 -14L30 -4Q0 6 -34 -6Z", shade(colour, 0.3))
        return (-60, -76, 58, 3)
    colour = _cloth(looks, "cap", default=looks.pick("#d8403f", "#3f6fb8", "#3fa06a"))
    pen.path("M-44 -10C-48 -64 30 -72 34 -16Z", orb(pen, colour))
    pen.path("M-8 -18C20 -30 66 -20 70 -2C50 0 20 -4 -10 -6Z", orb(pen, shade(colour, 0.16)))
    pen.line("M-4 -58C-14 -44 -16 -28 -14 -12M-4 -58C10 -48 18 -34 20 -18", shade(colour, 0.3), 1.800, 0.6)
    pen.disc(-4, -58, 4, light(colour, 0.3))
    pen.disc(6, -36, 10, "#fff6e6")
    pen.path(rays(6, -36, 8), colour)
    return (-50, -66, 76, 0)


PROPS = (
    thing("shirt, t-shirt, tee, blouse, tee shirt, polo shirt, jersey", 0.62, _shirt, "hand", worn=True),
    thing("sweater, jumper, pullover, hoodie, cardigan", 0.62, _sweater, "hand", worn=True),
    thing("coat, jacket, raincoat, robe, bathrobe, overcoat, kimono, blazer, parka", 0.7, _coat, "hand", worn=True),
    thing("suit, tuxedo, uniform", 0.7, _suit, "hand", worn=True),
    thing("dress, skirt, gown, tutu, ball gown, wedding dress, kilt", 0.72, _dress, "hand", worn=True),
    thing("trousers, pants, jeans, shorts, slacks, leggings", 0.45, _trousers, "hand", worn=True),
    thing("pajamas, pyjamas, nightgown, nightdress", 0.62, _pajamas, "hand", worn=True),
    thing("shoe, boot, sneaker, sandal, slipper, high heel, high heels, trainer, glass slipper, footwear, ballet shoe, rubber boot, "
          "moccasin",
          0.34, _shoe, "table", worn=True),
    thing("sock, stocking, christmas stocking", 0.24, _sock, "hand", worn=True),
    thing("glove, mitten, boxing glove, baseball glove, gauntlet", 0.22, _glove, "hand", worn=True),
    thing("scarf, shawl", 0.4, _scarf, "hand", worn=True),
    thing("tie, bow tie, necktie, bowtie", 0.13, _tie, "hand", worn=True),
    thing("belt", 0.32, _belt, "hand", worn=True),
    thing("swimsuit, bikini, bathing suit", 0.4, _swimsuit, "hand", worn=True),
    thing("cape, cloak, hood, riding hood", 0.7, _cape, "hand", worn=True),
    thing("cap, beanie, beret, baseball cap, cowboy hat, woolly hat, sombrero, bobble hat, fedora", 0.3, _hat, "table", worn=True),
)

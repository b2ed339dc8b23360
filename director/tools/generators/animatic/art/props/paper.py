"""Books, letters and what is made of paper."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import cracks, curve, face, fall, glint, gloss, metal, orb, roll, shade, thing, tint

_PAGE = "#fbf3e0"


def _book(pen: Pen, looks: Looks) -> Box:
    cover = tint(looks, looks.pick("#a8383f", "#2f6a8f", "#5a4a9a", "#3f7a4f"), "book", "cover")
    if looks.has("open", "opened", "reading", "spell"):
        pen.path("M-62 -50L0 -42L62 -50V-4L0 4L-62 -4Z", fall(pen, cover))
        for side in (-1, 1):
            pen.path(f"M0 -44C{16 * side} -58 {40 * side} -58 {58 * side} -52V-8C{40 * side} -14 {16 * side} -14 0 -2Z",
                pen.across(*((light(_PAGE, 0.5), shade(_PAGE, 0.2)) if side < 0 else (shade(_PAGE, 0.16), light(_PAGE, 0.5)))))
            for k in range(5):
                y = -44.0 + 7 * k
                pen.line(f"M{10 * side} {y}Q{30 * side} {y - 8} {50 * side} {y - 4}", "#b9a88a", 1.3, 0.75)
        if looks.has("magic", "spell", "glowing"):
            pen.oval(0, -30, 58, 26, pen.soft("#ffd86a", 0.9), glow=True)
            pen.pool(0, -60, 58, 56, "#ffd86a", 1.2)
            for x, y, r in ((-20, -76, 7), (14, -90, 9), (32, -66, 5), (-36, -62, 4)):
                glint(pen, x, y, r, "#fff2b0")
                glint(pen, x, y, r, "#fff2b0", glow=True)
            return (-66, -118, 66, 5)
        return (-66, -60, 66, 5)
    pen.path("M-30 -96H28V-10H-30Z", shade(cover, 0.3))
    pen.path("M-24 -14H32V0H-24Q-32 -2 -32 -8T-24 -14Z", pen.down(light(_PAGE, 0.3), shade(_PAGE, 0.2)))
    for y in (-10.0, -6.5, -3.0):
        pen.line(f"M-24 {y}H31", "#c9b898", 0.7, 0.7)
    pen.path("M-34 -8V-90Q-34 -98 -26 -98H34V-14H-26Q-34 -14 -34 -6Q-34 2 -26 2H34V-1H-26Q-30 -2 -30 -7Z", face(pen, cover))
    pen.rect(-34, -96, -25, -10, shade(cover, 0.35), 3, 0.5)
    pen.path("M-18 -90H28V-22H-18ZM-15 -87V-25H25V-87Z", "#f2cf7a", 0.9)
    pen.path("M5 -72l4.500 11l11.500 1l-9 7.500l3 11.500l-10 -6.500l-10 6.500l3 -11.500l-9 -7.500l11.500 -1Z", orb(pen, "#f2cf7a"))
    pen.path("M18 0V12L22 8L26 12V0Z", "#e2403c")
    cracks(pen, looks, 10, -90, 22)
    return (-38, -100, 38, 13)


def _books(pen: Pen, looks: Looks) -> Box:
    tones = ("#c2453f", "#3f7f9a", "#e0a03a", "#6a4f9a")
    for k, tone in enumerate(tones):
        dx, y = (0, 6, -5, 3)[k], -18 * k
        pen.path(f"M{-44 + dx} {y - 17}H{44 + dx}V{y - 13}H{-38 + dx}V{y - 4}H{44 + dx}"
            f"V{y}H{-44 + dx}Q{-50 + dx} {y - 8} {-44 + dx} {y - 17}Z", fall(pen, tone))
        pen.rect(-40 + dx, y - 13.500, 42 + dx, y - 3.500, fall(pen, _PAGE))
        pen.line(f"M{-38 + dx} {y - 10}H{41 + dx}M{-38 + dx} {y - 7}H{41 + dx}", "#c9b898", 0.8, 0.8)
        pen.rect(-45 + dx, y - 15, -39 + dx, y - 2, shade(tone, 0.2), 2)
    return (-54, -74, 54, 2)


def _letter(pen: Pen, looks: Looks) -> Box:
    paper, seal = tint(looks, "#fbf1dc", "letter", "envelope", "paper"), looks.colour("seal", default="#d8383f")
    pen.rect(-44, -62, 44, 0, face(pen, paper), 3)
    pen.path("M-44 -2L-8 -34H8L44 -2Q43 0 41 0H-41Q-43 0 -44 -2Z", pen.down(light(paper, 0.3), shade(paper, 0.1)))
    pen.path("M-44 -60Q-43 -62 -41 -62H41Q43 -62 44 -60L4 -25Q0 -22 -4 -25Z", pen.down(light(paper, 0.5), shade(paper, 0.16)))
    pen.line("M-44 -60L-4 -25Q0 -22 4 -25L44 -60", shade(paper, 0.3), 1, 0.6)
    pen.path(curve((0, -42), (8, -40), (12, -32), (9, -24), (1, -20), (-8, -23), (-12, -31), (-8, -39)), orb(pen, seal))
    pen.path("M0 -25C-6 -30 -5 -35 0 -32C5 -35 6 -30 0 -25Z", light(seal, 0.4), 0.9)
    return (-47, -65, 47, 2)


def _map(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#efd9a8", "map")
    for k in range(4):
        a, b = -56 + 28 * k, -28 + 28 * k
        up, down = (-4, 4) if k % 2 == 0 else (4, -4)
        tone = paper if k % 2 == 0 else shade(paper, 0.12)
        pen.path(f"M{a} {-78 + up}L{b} {-78 + down}V{-4 + down}L{a} {-4 + up}Z", pen.across(light(tone, 0.25), tone))
    pen.path(curve((-44, -60), (-28, -66), (-14, -56), (-18, -42), (-34, -38), (-46, -46)), "#a8c27a", 0.8)
    pen.path(curve((8, -40), (26, -48), (44, -38), (40, -20), (22, -14), (8, -22)), "#a8c27a", 0.8)
    pen.line("M-50 -22q5 -4 10 0t10 0M-10 -66q5 -4 10 0t10 0", "#6aa0b8", 1.4, 0.8)
    pen.path("M-34 -46l5 -10l5 10ZM-26 -46l4 -7l4 7Z", "#8a6a4a")
    for x, y in ((-24, -38), (-16, -30), (-6, -26), (4, -26), (13, -30)):
        pen.disc(x, y, 1.7, "#c2383f")
    pen.line("M20 -36l11 11M31 -36l-11 11", "#d8303a", 3.4)
    pen.disc(38, -62, 8, pen.ball("#fff6dc", "#d9b070"))
    pen.path("M38 -70l2.400 6l-2.400 10l-2.400 -10Z", "#c2383f")
    return (-60, -86, 60, 4)


def _scroll(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#f2dfb4", "scroll", "parchment")
    pen.rect(-30, -88, 30, -10, pen.across(light(paper, 0.2), light(paper, 0.4), shade(paper, 0.12)))
    for k in range(6):
        y = -76 + 10 * k
        pen.line(f"M-20 {y}q5 -3 10 0t10 0t10 0t{8 if k % 2 else 4} 0", "#a88a5f", 1.5, 0.75)
    for y in (-90, -10):
        pen.rect(-34, y - 7, 34, y + 7, fall(pen, paper), 6)
        for x in (-38, 38):
            pen.rect(x - 5, y - 4, x + 5, y + 4, fall(pen, "#a8683a"), 2)
            pen.disc(x + (3 if x > 0 else -3), y, 4.600, orb(pen, "#c98a4a"))
    pen.disc(20, -24, 7, orb(pen, "#d8383f"))
    return (-50, -102, 50, 1)


def _newspaper(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#efeae0", "newspaper")
    pen.path("M-40 -72L-36 -2H44L40 -72Z", shade(paper, 0.25))
    pen.path("M-44 -74H36L40 -4H-40Z", pen.slant(light(paper, 0.5), shade(paper, 0.1)))
    pen.path("M-36 -68H30L30.500 -60H-35.500Z", "#5a5468")
    pen.path("M-35 -54H-2L0 -28H-33Z", pen.slant("#9aa8c0", "#6a7490"))
    pen.path("M-33 -28L-22 -42L-14 -34L-8 -40L0 -28Z", "#4a5070")
    for k in range(4):
        y = -52 + 6 * k
        pen.line(f"M6 {y}H{32 + k * 0.3:.1f}", "#8a8494", 2, 0.8)
    for k in range(4):
        y = -22 + 5 * k
        pen.line(f"M{-32 + k * 0.3:.1f} {y}H{-2 + k * 0.3:.1f}M6 {y}H{35 + k * 0.2:.1f}", "#a8a2b0", 1.600, 0.8)
    return (-48, -78, 48, 1)


def _photo(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, -42, turn=-4):
        pen.rect(-32, -40, 32, 38, face(pen, "#fdfaf2"), 2)
        pen.rect(-27, -35, 27, 20, pen.down("#8fd0f0", "#fbe2c0"))
        pen.disc(14, -22, 6, "#ffe27a")
        pen.path("M-27 20V2Q-14 -10 0 0T27 -4V20Z", "#6fae6a")
        for x, tone in ((-8, "#e2605a"), (6, "#4a80d0")):
            pen.disc(x, -4, 5, "#f2c09a")
            pen.path(f"M{x - 7} 20Q{x - 7} 2 {x} 2Q{x + 7} 2 {x + 7} 20Z", tone)
            pen.path(f"M{x - 5} -4Q{x} -13 {x + 5} -4Q{x} -7 {x - 5} -4Z", "#5a3a2a")
        pen.path("M-27 -35H-4L-27 4Z", "#ffffff", 0.25)
    return (-38, -86, 38, 2)


def _paper_plane(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#fbfaf6", "plane", "paper")
    pen.path("M-52 -36L54 -62L-20 -14Z", pen.slant(light(paper, 0.5), paper))
    pen.path("M54 -62L-20 -14L-14 4L-2 -20Z", shade(paper, 0.3))
    pen.path("M54 -62L-2 -20L26 -4Z", pen.slant(paper, shade(paper, 0.14)))
    pen.path("M54 -62L-30 -30L-20 -14Z", shade(paper, 0.12), 0.6)
    pen.line("M-60 0q-10 10 -22 8M-48 12q-14 12 -30 8", "#ffffff", 1.6, 0.7)
    return (-86, -66, 58, 24)


def _paper_boat(pen: Pen, looks: Looks) -> Box:
    paper = tint(looks, "#fbfaf6", "boat", "paper")
    pen.path("M0 -66L24 -22H-24Z", pen.across(light(paper, 0.4), paper))
    pen.path("M0 -66L24 -22H2Z", shade(paper, 0.22))
    pen.path("M-56 -32Q-34 -24 -24 -22H24Q34 -24 56 -32L34 0H-34Z", pen.slant(light(paper, 0.4), paper, shade(paper, 0.2)))
    pen.path("M-56 -32L0 -14L56 -32L34 0H-34Z", shade(paper, 0.1), 0.5)
    pen.line("M-56 -32L0 -14L56 -32", shade(paper, 0.25), 0.9, 0.7)
    return (-60, -70, 60, 2)


def _paper_crane(pen: Pen, looks: Looks) -> Box:
    """A folded bird: tail and neck of one sheet, wings up, the far one darker."""
    paper = tint(looks, looks.pick("#fbfaf6", "#f2c0cc", "#bcd8f0", "#f6dc9a"), "crane", "bird", "paper")
    lit, dim = pen.slant(light(paper, 0.5), paper, shade(paper, 0.12)), shade(paper, 0.2)
    pen.path("M-6 -34L26 -82L20 -26Z", dim)
    pen.path("M-58 -46L-12 -22L-4 -8L-14 -2Z", dim)
    pen.path("M58 -58L16 -22L4 -6L16 -2Z", lit)
    pen.path("M58 -58L72 -46L50 -50Z", shade(paper, 0.1))
    pen.path("M-16 -24L0 -40L18 -24L2 2Z", lit)
    pen.path("M2 -38L-40 -88L-14 -22L2 2Z", lit)
    pen.path("M2 -38L-14 -22L2 2L18 -24Z", shade(paper, 0.08), 0.6)
    pen.line("M-40 -88L2 -38L2 2M58 -58L16 -22", shade(paper, 0.3), 0.9, 0.7)
    return (-62, -92, 76, 4)


def _gift(pen: Pen, looks: Looks) -> Box:
    paper, ribbon = tint(looks, looks.pick("#5a7fd8", "#d8505a", "#5ab08a"), "present", "gift", "box"), looks.colour("ribbon", "bow",
        default="#ffd45a")
    pen.shadow(0, 0, 46, 4, 0.45)
    pen.rect(-38, -52, 38, 0, pen.across(light(paper, 0.25), paper, shade(paper, 0.28)), 2)
    for x in (-25, 24):
        for y in (-40, -12):
            pen.disc(x, y, 3.400, light(paper, 0.45), 0.8)
    pen.disc(-25, -26, 2.4, light(paper, 0.45), 0.8)
    pen.disc(24, -26, 2.4, light(paper, 0.45), 0.8)
    pen.rect(-7, -52, 7, 0, roll(pen, ribbon))
    pen.rect(-43, -66, 43, -50, pen.across(light(paper, 0.4), light(paper, 0.1), shade(paper, 0.2)), 3)
    pen.rect(-8, -66, 8, -50, roll(pen, light(ribbon, 0.15)))
    for side in (-1, 1):
        pen.path(f"M0 -66C{8 * side} -92 {34 * side} -92 {30 * side} -76C{27 * side} -67 {12 * side} -64 0 -66Z", orb(pen, ribbon))
        pen.path(f"M{4 * side} -68C{10 * side} -82 {24 * side} -82 {22 * side} -76C{20 * side} -71 {10 * side} -68 {4 * side} -68Z",
            shade(ribbon, 0.35), 0.5)
    pen.oval(0, -68, 6, 5, orb(pen, light(ribbon, 0.2)))
    return (-48, -94, 48, 4)


def _crate(pen: Pen, looks: Looks) -> Box:
    card = looks.has("cardboard", "parcel", "package", "box", "moving")
    wood = tint(looks, "#d2a066" if card else "#b5804a", "box", "crate")
    pen.shadow(0, 0, 52, 4, 0.45)
    if card:
        pen.rect(-42, -64, 42, 0, face(pen, wood), 1.5)
        pen.path("M-42 -64L-30 -74H30L42 -64Z", light(wood, 0.25))
        pen.rect(-8, -64, 8, -38, mix(wood, "#f7e6c0", 0.6), o=0.9)
        pen.path("M-7 -74H7L8 -64H-8Z", mix(wood, "#f7e6c0", 0.75))
        pen.path("M20 -24v-7h-4l7 -8l7 8h-4v7ZM16 -19h14v3h-14Z", shade(wood, 0.5), 0.7)
        return (-56, -78, 56, 4)
    pen.rect(-44, -80, 44, 0, shade(wood, 0.35), 2)
    for k in range(4):
        pen.rect(-40, -77 + 19 * k, 40, -60 + 19 * k, pen.down(light(wood, 0.3), wood, shade(wood, 0.25)), 1)
    pen.path("M-40 -8L30 -78H40V-70L-30 0H-40Z", fall(pen, light(wood, 0.08)))
    for x in (-44, 34):
        pen.rect(x, -80, x + 10, 0, roll(pen, light(wood, 0.05)), 1.5)
    for y in (-80, -10):
        pen.rect(-44, y, 44, y + 10, fall(pen, light(wood, 0.12)), 1.5)
        for x in (-39, 39):
            pen.disc(x, y + 5, 1.800, metal(pen, "#6a7086"))
    cracks(pen, looks, -10, -50, 24)
    return (-56, -84, 56, 4)


def _barrel(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#a86c3c", "barrel")
    pen.shadow(0, 0, 44, 4, 0.45)
    pen.path("M-30 -88C-42 -60 -42 -28 -30 0H30C42 -28 42 -60 30 -88Z", roll(pen, wood))
    for k in (-0.66, -0.33, 0.0, 0.33, 0.66):
        pen.line(f"M{30 * k:.1f} -88Q{50 * k:.1f} -44 {30 * k:.1f} 0", shade(wood, 0.5), 1, 0.6)
    for y, half in ((-78, 33.500), (-56, 38.600), (-32, 38.600), (-10, 33.500)):
        pen.path(f"M{-half} {y - 3}Q0 {y + 3} {half} {y - 3}v6Q0 {y + 9} {-half} {y + 3}Z", metal(pen, "#7f889c"))
    pen.oval(0, -88, 30, 6, face(pen, light(wood, 0.15)))
    gloss(pen, -22, -50, 4, 22, 2, 0.4)
    return (-50, -96, 50, 6)


PROPS = (
    thing("book, spellbook, spell book, diary, notebook, journal, storybook, magic book, open book, old book", 0.28, _book, "hand"),
    thing("stack of books, pile of books, book stack", 0.45, _books, "table"),
    thing("letter, envelope, love letter, message, written message", 0.26, _letter, "hand"),
    thing("map, treasure map, star map", 0.45, _map, "hand"),
    thing("scroll, parchment, certificate, ancient scroll, blueprint", 0.34, _scroll, "hand"),
    thing("newspaper, magazine", 0.36, _newspaper, "hand"),
    thing("photo, photograph, polaroid, old photo, old photograph, snapshot", 0.2, _photo, "hand"),
    thing("paper plane, paper airplane, paper aeroplane", 0.55, _paper_plane, "air"),
    thing("paper boat, origami boat, toy boat", 0.45, _paper_boat, "table"),
    thing("paper crane, origami crane, paper bird, origami bird, origami, folded crane, origami swan, paper swan", 0.5, _paper_crane, "table"),
    thing("gift, gift box, birthday present, christmas present, wrapped present", 0.5, _gift, "table"),
    thing("crate, wooden crate, cardboard box, parcel, package, wooden box", 0.75, _crate),
    thing("barrel, cask, keg", 0.75, _barrel),
)

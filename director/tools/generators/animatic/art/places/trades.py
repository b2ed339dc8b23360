"""More shops of the same make: a pharmacy, an antique shop, a jeweller's, a hat shop, a post office, a magic shop."""

from __future__ import annotations

import math
import random
from functools import partial

from director.tools.generators.animatic.art.kit import Place, dark, light
from director.tools.generators.animatic.art.places import furniture, wares
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.shops import Trade, shop


def _remedy(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A brown bottle, a white jar with a band, a box with a cross."""
    kind, tone = rng.randrange(3), rng.choice(("#4fa8a0", "#d8504a", "#5a8ac8", "#6ab06a"))
    with pen.at(x, -y):
        if kind == 0:
            pen.path("M0 0V-26Q0 -34 7 -36V-44H15V-36Q22 -34 22 -26V0Z", pen.across("#c98a4a", "#8a5424", "#5a3414"))
            pen.rect(2, -24, 20, -8, "#fff6e4")
            return 27
        if kind == 1:
            pen.rect(0, -34, 28, 0, pen.across("#ffffff", "#eef2f4", "#b8c2ca"), 5)
            pen.rect(0, -24, 28, -10, tone)
            pen.rect(3, -42, 25, -33, pen.down("#ffffff", "#c4ccd4"), 3)
            return 33
        pen.rect(0, -30, 40, 0, pen.slant("#ffffff", "#e4eaee"), 1)
        pen.rect(0, -8, 40, 0, tone)
        pen.path("M16 -25h8v5h5v7h-5v5h-8v-5h-5v-7h5Z", tone)
        return 45


def _mortar(pen: Pen, rng: random.Random) -> None:
    pen.line("M6 -34L24 -58", "#d8d0c4", 7)
    pen.path("M-24 -36H24Q22 -12 10 -8L16 0H-16L-10 -8Q-22 -12 -24 -36Z", pen.across("#f4efe6", "#d0c6b8", "#948a7c"))


def _scale(pen: Pen, rng: random.Random) -> None:
    """A weighing machine and a green cross that shines on its post."""
    pen.rect(-58, -12, 14, 0, pen.down("#e8eef2", "#8a96a2"), 3)
    pen.rect(-28, -150, -16, -10, pen.across("#ffffff", "#a8b4c0"))
    pen.disc(-22, -158, 28, pen.slant("#ffffff", "#9aa8b4"))
    pen.disc(-22, -158, 22, "#fffdf6")
    pen.line("M-22 -158l10 -14", "#d8343f", 3)
    pen.line("M48 0V-130", "#8a96a2", 6)
    cross = "M38 -196h20v20h20v20h-20v20h-20v-20h-20v-20h20Z"
    pen.path(cross, "#4fd08a")
    pen.path(cross, "#4fd08a", 0.5, glow=True)


def _relic(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A vase, a clock, a candlestick, a lamp, a painting, a small globe."""
    kind, tone = rng.randrange(6), rng.choice(("#4f7a9a", "#a8503f", "#5a8a6a", "#8a6a9a", "#c9a86a"))
    if kind == 1:
        return wares.clocks(pen, x, y, rng)
    with pen.at(x, -y):
        if kind == 0:
            pen.path("M12 0Q-2 -14 4 -30Q12 -38 10 -50H26Q24 -38 32 -30Q38 -14 24 0Z", pen.across(light(tone, 0.45), tone, dark(tone, 0.35)))
            pen.line("M5 -24Q18 -17 31 -24", "#f2e0b0", 3)
            return 42
        if kind == 2:
            pen.path("M6 0Q18 -8 30 0ZM15 -4V-26H21V-4Z", pen.across("#ffe8a8", "#c9963f", "#6a4a1c"))
            pen.rect(14, -48, 22, -26, "#fff6e4")
            pen.path("M15 -48Q18 -60 21 -48Z", "#ffd98a", glow=True)
            return 38
        if kind == 3:
            pen.path("M12 0H26L22 -22H16Z", pen.across("#e8c878", "#8a5f20"))
            pen.path("M2 -22H36L28 -48H10Z", pen.across(light(tone, 0.5), tone, dark(tone, 0.2)))
            pen.path("M2 -22H36L28 -48H10Z", "#ffc46b", 0.5, glow=True)
            return 44
        if kind == 4:
            furniture.picture(pen, 24, 24, 46, 46, rng)
            return 54
        pen.line("M19 -4V-12M6 0H32", "#8a5f20", 5)
        pen.disc(19, -30, 17, pen.ball("#a8d0e8", "#4f86b0", "#2a4a6a"))
        pen.path("M10 -40q8 -4 12 2q-2 8 -8 8t-4 -10ZM20 -28q8 0 8 6q-4 8 -8 4Z", "#8ab86a")
        return 44


def _gramophone(pen: Pen, rng: random.Random) -> None:
    """A gramophone on a small table."""
    pen.line("M-34 0L-28 -60M34 0L28 -60", "#6a4424", 6)
    pen.rect(-46, -72, 46, -60, pen.down("#b8804a", "#6a4424"), 2)
    pen.rect(-32, -98, 32, -72, pen.slant("#a8683a", "#5a3418"), 2)
    pen.oval(0, -100, 28, 5, "#1c1a22")
    pen.path("M24 -100Q34 -130 14 -140Q-10 -150 -46 -196Q-10 -206 20 -190Q48 -172 34 -142Q40 -120 30 -100Z", pen.slant("#fff0b8", "#d9a83f", "#7a5018"))
    pen.oval(-16, -196, 34, 12, pen.ball("#8a5f20", "#5a3c14"))


def _gem(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A ring in its box, a necklace on a bust, a watch, a crown now and then."""
    kind, tone = rng.randrange(4), rng.choice(("#ff5a7a", "#4fc0ff", "#6ae0a0", "#c88aff", "#ffffff"))
    with pen.at(x, -y):
        if kind == 0:
            pen.path("M0 -12H34V0H0ZM2 -13L6 -32H38L34 -13Z", pen.slant("#4a2a5a", "#2a1636"))
            pen.line("M11 -16a6 6 0 1 1 12 0", "#ffd86a", 3)
            pen.path("M17 -30l6 5l-6 6l-6 -6Z", tone)
            pen.path("M17 -30l6 5l-6 6l-6 -6Z", tone, 0.6, glow=True)
            return 46
        if kind == 1:
            pen.path("M8 0Q2 -20 14 -28V-40H24V-28Q36 -20 30 0Z", pen.across("#5a4a7a", "#2f2448"))
            for k in range(7):
                pen.disc(9 + k * 3.4, -22 + 9 * math.sin(k * math.pi / 6), 2.6, "#fff6e4")
            pen.path("M19 -12l4 5l-4 7l-4 -7Z", tone)
            return 44
        if kind == 2:
            pen.path("M4 0V-8H34V0Z", "#3a2450")
            pen.rect(12, -40, 26, -6, pen.across("#e8c878", "#8a5f20"), 4)
            furniture.clock(pen, 19, 23, 11)
            return 44
        pen.rect(2, -14, 40, 0, "#6a1c3a", 4)
        pen.path("M4 -14L2 -40L13 -26L21 -44L29 -26L40 -40L38 -14Z", pen.slant("#fff0b8", "#e0ae3a", "#8a5f20"))
        pen.disc(21, -22, 4, tone)
        return 50


def _case(pen: Pen, rng: random.Random) -> None:
    """A glass case with one great stone on velvet that sparkles."""
    pen.rect(-44, -84, 44, 0, pen.across("#6a3f2a", "#4a2a1c", "#2a160e"), 3)
    pen.rect(-44, -160, 44, -84, pen.slant("#eaf6fa", "#bcd8e4"), 2, 0.5)
    pen.path("M-34 -84Q-30 -104 0 -104T34 -84Z", pen.down("#8a2a5a", "#5a1838"))
    pen.path("M0 -104L-24 -128L-14 -142H14L24 -128Z", pen.slant("#ffffff", "#8fe0ff", "#3f9ad8"))
    pen.path("M0 -104L-24 -128L-14 -142H14L24 -128Z", "#9fe8ff", 0.4, glow=True)
    pen.line("M-24 -128H24M-8 -128L0 -104L8 -128L0 -142Z", "#ffffff", 1.6, 0.8)
    pen.line("M-44 -160H44V-84H-44Z", "#d9a83f", 4)
    pen.pool(0, -124, 90, 70, "#9fe8ff", 0.6)


def _hat(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A top hat, a straw hat with a ribbon, a cap, a bonnet with a feather on its stand."""
    kind, tone, ribbon = rng.randrange(4), rng.choice(("#2a2a36", "#8a4a3a", "#4a6a8a", "#a83a4a", "#5a7a4a")), rng.choice(wares.BRIGHT)
    with pen.at(x, -y):
        pen.line("M24 0V-14M14 0H34", "#a8743f", 4)
        if kind == 0:
            pen.path("M8 -18Q10 -40 8 -50H40Q38 -40 40 -18Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.4)))
            pen.rect(9, -27, 39, -19, ribbon)
            pen.oval(24, -17, 26, 5, dark(tone, 0.15))
        elif kind == 1:
            pen.path("M10 -18Q10 -40 24 -40T38 -18Z", pen.ball("#ffe8a8", "#e8bc64", "#a87a34"))
            pen.rect(10, -26, 38, -19, ribbon)
            pen.oval(24, -17, 27, 5.6, pen.down("#f8d88a", "#c99a4a"))
        elif kind == 2:
            pen.path("M6 -16Q4 -36 24 -38Q44 -36 42 -16Z", pen.ball(light(tone, 0.4), tone, dark(tone, 0.35)))
            pen.path("M30 -18Q50 -20 54 -12Q40 -12 30 -14Z", dark(tone, 0.2))
        else:
            pen.path("M8 -16Q4 -40 24 -42Q44 -40 40 -16Q24 -10 8 -16Z", pen.ball(light(ribbon, 0.5), ribbon, dark(ribbon, 0.3)))
            pen.path("M34 -34Q52 -62 40 -66Q30 -52 30 -36Z", "#fff6e4")
    return 56


def _stand(pen: Pen, rng: random.Random) -> None:
    """A tree of hats beside a long mirror."""
    pen.rect(-64, -190, -6, -8, pen.slant("#e8c878", "#a8742c"), 26)
    pen.rect(-58, -184, -12, -14, pen.slant("#e8f6fa", "#b0d0de", "#88aabc"), 22)
    pen.line("M42 0V-170M20 0L42 -16L64 0", "#8a5a30", 7)
    for k, (dx, y) in enumerate(((8, 150), (30, 110), (8, 74), (26, 166))):
        pen.line(f"M42 {-y + 8}L{dx + 22} {-y + 2}", "#8a5a30", 4)
        _hat(pen, dx - 4, y - 14, random.Random(k))


def _parcel(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """Parcels with string, bundles of letters in pigeon-holes, a roll."""
    kind = rng.randrange(3)
    with pen.at(x, -y):
        if kind == 0:
            wide, tall, tone = rng.uniform(28, 46), rng.uniform(22, 40), rng.choice(("#d0a068", "#c08c54", "#e0b880"))
            pen.rect(0, -tall, wide, 0, pen.slant(light(tone, 0.25), tone, dark(tone, 0.25)), 1)
            pen.line(f"M{num(wide / 2)} {num(-tall)}V0M0 {num(-tall / 2)}H{num(wide)}", "#8a3a34", 2)
            pen.rect(wide - 14, -tall + 3, wide - 4, -tall + 13, rng.choice(wares.BRIGHT))
            return wide + 5
        if kind == 1:
            pen.rect(0, -46, 40, 0, "#5a3a24")
            for j in range(3):
                pen.rect(2, -44 + j * 15, 38, -32 + j * 15, "#2f1c10")
                for k in range(rng.randrange(3, 8)):
                    pen.rect(4 + k * 4, -43 + j * 15 + rng.uniform(0, 3), 7 + k * 4, -32 + j * 15, rng.choice(("#fffaf0", "#f2e0c0", "#dfe8f4")))
            return 44
        for k in range(3):
            pen.rect(2 + k * 11, -46 + k * 4, 11 + k * 11, 0, pen.across("#f2d8ac", "#c09a64"), 4)
        return 42


def _postbox(pen: Pen, rng: random.Random) -> None:
    """A red letter box and a pair of scales for parcels."""
    pen.path("M-58 0V-150Q-58 -184 -24 -186Q10 -184 10 -150V0Z", pen.across("#ff6a5a", "#d8343a", "#8a1820"))
    pen.rect(-46, -140, -2, -128, "#2a1014", 3)
    pen.rect(-44, -118, -4, -78, "#fffaf0", 2)
    pen.path("M-36 -108h24v18h-24ZM-36 -108l12 10l12 -10", "#d8c8a8")
    pen.rect(-64, -12, 16, 0, "#2a2a34", 3)
    pen.rect(30, -60, 78, 0, pen.slant("#d0a068", "#8f6638"), 2)
    pen.line("M54 -60V0M30 -34H78", "#8a3a34", 3)


def _stamp(pen: Pen, rng: random.Random) -> None:
    for k in range(5):
        pen.rect(-34 + k, -6 - k * 5, 12 + k, -1 - k * 5, ("#fffaf0", "#f2e0c0", "#dfe8f4")[k % 3], 1)
    pen.path("M22 0V-10H34V-10L30 -26Q28 -38 36 -38Q44 -38 42 -26L38 -10H50V0Z", pen.across("#b8804a", "#6a4424"))


PHARMACY = Trade(_remedy, ("#e4f0ec", "#e8ecf4"), ("#4fb08a", "#ffffff"), _scale, _mortar, None, "#e8e0d0", "tiles", "#b8c8c4", "plain")
ANTIQUES = Trade(_relic, ("#b8a488", "#9aa08c", "#b08f8a"), ("#5a3a2a", "#d9b878"), _gramophone, _stamp, None, "#6a4428", "planks", "#7a5436")
JEWELS = Trade(_gem, ("#c8b4cc", "#b4bcd4"), ("#4a2a5a", "#f2d48a"), _case, _mortar, None, "#5a3428", "chequer", "#8a7a8a", "panels", glass=True)
HATS = Trade(_hat, ("#e8c8b8", "#c8d4c4", "#d4c8e0"), ("#a83a5a", "#fff0dc"), _stand, _stamp, None, "#a06a40")
POST = Trade(_parcel, ("#e8d8b0", "#d0dce0"), ("#d8343a", "#ffe8a8"), _postbox, _stamp, None, "#9a6a40", "tiles", "#b0a494", "plain")

PLACES = (
    Place(("pharmacy", "chemist's", "drugstore", "apothecary", "chemist's shop", "apothecary's shop", "drug store"), partial(shop, PHARMACY), indoors=True),
    Place(("antique shop", "antiques shop", "junk shop", "pawn shop", "pawnshop", "curiosity shop", "second-hand shop", "thrift store", "thrift shop", "flea market stall",
           "antique store", "antique dealer's"), partial(shop, ANTIQUES), indoors=True),
    Place(("jeweller's", "jewellery shop", "jewelry store", "jewelry shop", "jeweler's", "jeweller's shop", "goldsmith's", "goldsmith's workshop"), partial(shop, JEWELS), indoors=True),
    Place(("hat shop", "milliner's", "hatter's", "milliner's shop", "hatter's shop"), partial(shop, HATS), indoors=True),
    Place(("post office", "mail room", "mailroom", "sorting office", "post office counter"), partial(shop, POST), indoors=True),
)

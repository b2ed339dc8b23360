"""What is made of snow or dough and comes alive: snowman and snow-woman, gingerbread man."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures.body import Head, biped, finished, headed
from director.tools.generators.animatic.art.figures.extras import worn
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape
from director.tools.generators.animatic.art.figures.joints import both, both_anew, swapped_mouths, touched
from director.tools.generators.animatic.art.figures.outfit import BARE, Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light

_SNOW, _COAL, _BARK = "#f3f8fe", "#2f2a3a", "#7a5036"
_BALLS = Build(hip=36.0, trunk=25.0, shoulder=13.0, waist=21.0, girth=20.0, arm=12.5, fore=11.0, head=1.0)
_COOKIE = Build(hip=29.0, trunk=29.0, shoulder=10.4, waist=11.6, girth=12.0, arm=9.2, fore=8.4, arm_r=5.0, leg_r=6.3, stance=6.6, ankle=4.6, head=1.12)
WOMEN = ("woman", "snow-woman", "snowwoman", "lady", "girl", "she", "her", "female", "mother", "queen", "princess")


def snowman(looks: Looks) -> Rig:
    """Three balls of snow, the lowest on the ground; twigs for arms, coal and a carrot for a face."""
    dyes, woman = Dyes(), looks.has(*WOMEN)
    scarf = looks.colour("scarf", default=looks.pick("#d8434a", "#3f8fc0", "#4fa05a"))
    own = replace(BARE, hat="flowers" if woman else "top", extras=frozenset({"scarf"}), tints={"hat": "#f27a9a" if woman else "#33304a", "ribbon": scarf, "scarf": scarf})
    wear = dress(looks, own, animal=True)
    cold = dyes.fade("#6f93cc", 0.42)
    base = shape("M-24.5 18C-25.5 4 -14 -3 0 -3C14 -3 25.5 4 24.5 18C24.5 27 20 35 14 36.2Q0 38 -14 36.2C-20 35 -24.5 27 -24.5 18Z", dyes.snow(_SNOW))
    base += oval(0.5, 1.5, 15.5, 5.5, cold) + oval(-11, 11, 5.5, 3.4, "#ffffff", -30, 0.75) + _coal(1.4, 12) + _coal(1.2, 23)
    chest = oval(0, -11.5, 16.4, 16, dyes.snow(_SNOW)) + oval(0.6, -23, 11, 5, cold) + oval(-8, -16, 3.6, 2.4, "#ffffff", -32, 0.75)
    chest += _coal(1.6, -13) + _coal(1.6, -4)
    parts = [Part("hips", base, (-26, -4, 26, 38), at=(0, -_BALLS.hip), z=18), Part("torso", chest, (-17.5, -28.5, 17.5, 5.5), "hips", (0, -1), 20),
             *_twigs(looks, wear, dyes), *worn(_BALLS, wear, dyes), *headed(_BALLS, wear, _snow_head(woman, dyes), dyes)]
    return finished(parts, dyes, 1.5)


def _coal(x: float, y: float) -> str:
    return oval(x, y, 1.7, 1.6, _COAL) + oval(x - 0.5, y - 0.6, 0.5, 0.35, "#8a84a0")


def _snow_head(woman: bool, dyes: Dyes) -> Head:
    face = Face("bead", (-4.4, -1.2), (6.8, -1.4), (2.7, 3.2), "#5a5470", "#e3edf8", brow=_COAL, brow_at=-7.4, brow_width=1.2 if not woman else 0.7,
                lashes=0.9 if woman else 0.0, flick=woman, mouth=(1.6, 8.6), wide=4.6, lips=_COAL if not woman else "#b8405a")
    carrot = shape("M-1.4 -1.9C3 -2.5 10 -.8 15.4 2.2C10 2.9 3 2.7 -1.2 2.1Q-2.4 .2 -1.4 -1.9Z", dyes.fall("#f08a34"))
    carrot += line("M3 -1.7q.5 1 .2 2M7 -.8q.4 .8 .1 1.6M10.4 .5q.3 .5 .1 1", dark("#f08a34", 0.3), 0.5, 0.7)
    bits = {name: _pebbles(name) for name in ("smile", "sad", "flat", "shut")} if not woman else {}
    skull = oval(0.4, 0, 15.2, 14.6, dyes.snow(_SNOW)) + oval(-6.4, -7.4, 4.2, 2.6, "#ffffff", -32, 0.8)
    blush = "".join(oval(x, 5.4, 3.2, 2.1, dyes.fade("#ff8a9c", 0.6)) for x in (-7.6, 10.8))
    return Head((Part("head", skull, (-16, -16, 17, 16), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-12, 2, 15, 9), "face", z=41),
                 Part("nose", carrot, (-4, -4, 17, 5), "face", (2.0, 2.4), 47.5), *swapped_mouths(features(face, dyes), bits)), lift=12.6)


def _pebbles(name: str) -> str:
    """A mouth of small coals."""
    bend = {"smile": 2.4, "sad": -2.2, "flat": 0.0, "shut": 1.1}[name]
    middle = {"smile": -0.9, "sad": 1.4, "flat": 0.2, "shut": -0.2}[name]
    spots = [(-4.4 + 2.2 * k, middle + bend * (1 - (k / 2 - 1) ** 2)) for k in range(5)]
    return "".join(oval(x, y, 0.95, 0.9, _COAL) + oval(x - 0.25, y - 0.3, 0.3, 0.2, "#8a84a0") for x, y in spots)


def _twigs(looks: Looks, wear: Outfit, dyes: Dyes) -> list[Part]:
    """Arms of twigs, mittens on them if they are said."""
    parts: list[Part] = []
    fingers = line("M0 -.5L-.2 4.4M-.1 2L-3.2 5.6M0 2.2L3 5.8", _BARK, 1.4) + line("M-.2 0V4", light(_BARK, 0.3), 0.4, 0.6)
    if looks.has("mitten", "mittens", "glove", "gloves"):
        fingers = oval(2.8, 2.6, 1.6, 2.4, dyes.ball(wear.glove), -24) + oval(0, 3, 3.6, 4.4, dyes.ball(wear.glove)) + line("M-3 -.6Q0 .6 3 -.6", light(wear.glove, 0.5), 1.2)
    for sign, side in ((-1, "l"), (1, "r")):
        upper = line("M0 -3L.3 6L0 12.6", _BARK, 2.5) + line(f"M.2 7L{sign * 3.6:g} 9.6", _BARK, 1.3) + line("M-.5 -1L-.2 6L-.4 11", light(_BARK, 0.3), 0.5, 0.7)
        lower = line("M0 0L-.3 6L0 11", _BARK, 2.0) + line("M-.4 1L-.6 6L-.3 10", light(_BARK, 0.3), 0.45, 0.7)
        parts += [Part(f"arm_{side}", upper, (-6, -5, 6, 15), "torso", (sign * 14.8, -16.0), 30, turn=-sign * 0.4),
                  Part(f"fore_{side}", lower, (-4, -2, 4, 13), f"arm_{side}", (0, 12.5), 60, turn=-sign * 0.2),
                  Part(f"hand_{side}", fingers, (-6, -3, 6, 9), f"fore_{side}", (0, 11), 59.5)]
    return parts


def gingerbread(looks: Looks) -> Rig:
    """A biscuit with a face and seams of icing."""
    dyes, c = Dyes(), looks.colour("", "gingerbread", "biscuit", "dough", default="#b9753c")
    icing, woman = "#fff8ec", looks.has(*WOMEN)
    buttons = [looks.colour("button", "buttons", default=own) for own in ("#e0413f", "#4fae5a", "#f2c53a")]
    wear = dress(looks, replace(BARE, extras=frozenset({"bow"}), tints={"bow": looks.colour("bow", "icing", default="#e2504f")}), animal=True)
    rig = biped(_COOKIE, wear, Hide(c, paws=True), _cookie_head(c, icing, woman, dyes), dyes, 0.75)
    zigzag = "M{0:g} {2:g}l{1:g} 1.5l{1:g} -1.5l{1:g} 1.5l{1:g} -1.5"
    cuff, hem = line(zigzag.format(-4.1, 2.05, 5.2), icing, 1.1), line(zigzag.format(-4.7, 2.35, 7.6), icing, 1.1)
    crumbs = "".join(oval(x, y, 0.5, 0.4, dark(c, 0.25), opacity=0.6) for x, y in ((-6, -18), (5, -20), (7, -9), (-8, -6), (-3, -2), (4, 0)))
    drops = "".join(oval(1.1, y, 2.0, 2.0, dyes.ball(tone)) + oval(0.5, y - 0.7, 0.6, 0.45, "#ffffff", opacity=0.8) for y, tone in zip((-19.5, -13, -6.5), buttons, strict=True))
    over = both("fore", cuff) if wear.sleeve == "none" else {}
    over |= both("shin", hem) if wear.bottom == "bare" else {}
    over |= {"torso": crumbs + drops} if wear.cut == "bare" else {}
    hand, foot = oval(0, 3, 5.4, 5.2, dyes.ball(c)), oval(1.2, -0.5, 7.4, 5.1, dyes.ball(c)) + line("M-3.4 1.6q4.6 2.4 9 0", icing, 0.9, 0.9)
    return touched(rig, dyes, over, {**both_anew("hand", hand, (-6, -3, 6, 9)), **(both_anew("foot", foot, (-7, -6.5, 9.5, 5)) if wear.feet == "bare" else {})}, out=0.28)


def _cookie_head(c: str, icing: str, woman: bool, dyes: Dyes) -> Head:
    face = Face("bead", (-4.6, -0.4), (7.0, -0.6), (2.9, 3.4), "#6a4030", light(c, 0.12), brow=icing, brow_at=-7.0, brow_width=1.1, lashes=0.8 if woman else 0.0,
                flick=woman, mouth=(1.8, 8.2), wide=4.6, lips=icing)
    whites = "".join(oval(x, y, 4.5 * k, 5.0, icing) for x, y, k in ((-4.6, -0.4, 1.0), (7.0, -0.6, 0.95)))
    curl = line("M-8.4 -11.6q2.2 -3.2 4.4 0t4.4 -.4t4.4 .4t4.4 .4", icing, 1.3)
    bow = "".join(shape(f"M10 -13Q{10 + s * 4} -18 {10 + s * 7} -15Q{10 + s * 7} -11 10 -13Z", dyes.ball("#f27a9a")) for s in (-1, 1)) + oval(10, -13, 1.4, 1.4, "#fff0f4")
    skull = oval(0.4, 0, 17, 15.4, dyes.ball(c)) + curl + (bow if woman else "")
    blush = "".join(oval(x, 6, 3.4, 2.3, dyes.fade("#f0605a", 0.6)) for x in (-8.6, 11.4))
    return Head((Part("head", skull, (-18, -20, 20, 17), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-13, 2, 16, 10), "face", z=41),
                 Part("marks", whites, (-10, -7, 13, 6), "face", z=42), *features(face, dyes)), lift=13.4)


LIVING = (
    Figure(("snowman", "snow man", "snowwoman", "snow-woman", "snow woman", "snow girl", "snow boy"), snowman),
    Figure(("gingerbread man", "gingerbread", "gingerbread woman", "gingerbread boy", "gingerbread girl", "gingerbread person", "gingerbread people"), gingerbread),
)

"""Carved, cast and sewn folk: nutcracker, toy soldier, garden gnome, scarecrow, a statue that wakes, a jack-o'-lantern on legs."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures.body import Head, biped
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.ink import Dyes, block, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.joints import both, button, one_legged, patch, seam, straw, swapped_mouths, touched
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.people import Life, person
from director.tools.generators.animatic.art.figures.wardrobe import ARMOUR, dress
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light

_STIFF = Build(hip=33.0, trunk=28.0, shoulder=9.8, waist=8.6, girth=8.8, arm=12.0, fore=10.6, arm_r=3.5, leg_r=4.3, stance=5.0, hand=1.06, head=1.12)
_ROUND = Build(hip=20.0, trunk=28.0, shoulder=10.4, waist=14.6, girth=14.0, arm=9.6, fore=8.6, arm_r=4.4, leg_r=5.4, stance=6.2, hand=1.26, head=1.34)
_LANKY = Build(hip=36.0, trunk=29.0, shoulder=10.2, waist=8.4, girth=8.8, arm=13.4, fore=12.0, arm_r=3.6, leg_r=4.4, stance=5.2, head=1.1)
_LEGGY = Build(hip=30.0, trunk=22.0, shoulder=9.0, waist=8.0, girth=8.4, arm=11.6, fore=10.6, arm_r=3.3, leg_r=4.0, stance=5.0, head=1.16)
PAINT = "#f6cfa8"
_PARADE = Outfit(cut="uniform", top="#c8323a", trim="#f2cf5b", lower="#f4f1ea", feet="boots", shoe="#2a2630", hat="shako",
                 tints={"hat": "#2a2630", "ribbon": "#f2cf5b"})


def _coated(looks: Looks, base: Outfit, *own: str) -> Outfit:
    """The uniform in the colour that is said of the figure itself, changed as the words say."""
    return dress(looks, replace(base, top=looks.colour("uniform", "coat", "jacket", "", *own, default=base.top)))


def toy_soldier(looks: Looks) -> Rig:
    """A soldier of painted tin or wood; on one leg if the words say so."""
    dyes, wear = Dyes(), _coated(looks, _PARADE, "soldier")
    face = Face("white", (-4.4, 0.2), (7.2, 0.2), (2.9, 3.5), "#3a4f7a", PAINT, brow="#3a2a26", brow_at=-5.6, brow_width=1.2, mouth=(2.0, 9.0), wide=3.6, lips="#b5383f")
    skull = oval(0.4, 0, 14.4, 14.8, dyes.ball(PAINT)) + shape("M-13.6 -4Q-15 4 -12 8Q-11.6 1 -11.8 -4ZM14.2 -4Q15.6 4 12.6 8Q12.2 1 12.4 -4Z", "#4a2f24")
    paint = "".join(oval(x, 6.2, 3.1, 3.0, "#ee7a6e", opacity=0.8) for x in (-7.8, 10.8)) + oval(2.4, 4.6, 1.5, 1.2, warm(PAINT, 0.2))
    head = Head((Part("head", skull, (-17, -16, 18, 16), z=40.0), Part("face", parent="head", z=41), Part("cheeks", paint, (-12, 2, 15, 10), "face", z=41),
                 *features(face, dyes)), lift=13.2)
    rig = biped(_STIFF, wear, Hide(PAINT), head, dyes, 0.8)
    belts = line("M-8.4 -23L8.2 -5M8.6 -23L-7.2 -5", "#fbf7ee", 2.0) + oval(0.6, -13.8, 2.0, 2.0, dyes.metal("#f2cf5b"))
    rig = touched(rig, dyes, {"torso": belts} if wear.cut == "uniform" else {})
    single = looks.has("one-legged") or ({"one", "single"} & looks.words and looks.has("leg"))
    return one_legged(rig) if single else rig


def nutcracker(looks: Looks) -> Rig:
    """A wooden guardsman with a white beard and a jaw full of teeth."""
    dyes, wear = Dyes(), _coated(looks, replace(_PARADE, lower="#3f5fa8"), "nutcracker")
    face = Face("white", (-4.5, -1.4), (7.3, -1.4), (3.3, 4.0), "#2f7fc0", PAINT, brow="#2a2228", brow_at=-8.0, brow_width=2.0, mouth=(1.8, 9.2), wide=4.6, lips="#7a2f2f")
    skull = shape("M-13.8 -6C-13.8 -13 -8 -15.4 .4 -15.4C8.8 -15.4 14.4 -13 14.4 -6L14 9Q13 15 7 15.4H-6.4Q-12.4 15 -13.4 9Z", dyes.roll(PAINT))
    wool, curls = dyes.ball("#fbf7f0"), ((-14, -3, 3.2), (-15, 2, 3.4), (-14.4, 7, 3.4), (14.6, -3, 3.0), (15.4, 2, 3.2), (14.8, 7, 3.2))
    beard = "".join(oval(x, y, r, r, wool) for x, y, r in (*curls, (-10.4, 13, 4.0), (11.2, 13, 4.0), (-5.6, 16.4, 4.4), (6.6, 16.4, 4.4), (0.6, 17.8, 4.6)))
    tache = shape("M1.8 5.4Q-3 3.4 -6.6 7Q-9.4 8.4 -10.4 5.4Q-10 10.6 -5.4 9.4Q-1 8 1.8 7.4Q4.8 8 9 9.4Q13.6 10.4 13.8 5.4Q13 8.4 10.4 7Q6.6 3.4 1.8 5.4Z", "#2a2228")
    paint = "".join(oval(x, 3.6, 2.8, 2.5, "#ee7468", opacity=0.75) for x in (-9.4, 12.0)) + shape("M2 -1.4Q5.8 3 4.8 4.8Q2.6 6.2 .2 4.8Q1.6 2 2 -1.4Z", dyes.ball("#f0a888"))
    head = Head((Part("head", beard + skull, (-20, -17, 20, 23), z=40.0), Part("face", parent="head", z=41), Part("cheeks", paint, (-13, -3, 16, 7), "face", z=41),
                 Part("beard", tache, (-12, 2, 15, 12), "face", z=44.6), *swapped_mouths(features(face, dyes), _jaws())), lift=13.6, hat_at=(0.3, -4.0))
    return biped(_STIFF, wear, Hide(PAINT), head, dyes, 0.85)


def _jaws() -> dict[str, str]:
    """The jaw, shut and open, with its teeth."""
    def jaw(gap: float, bend: float = 0.0) -> str:
        teeth = block(-5.0, -1.2, 10.0, 2.6, "#fffdf6", 0.6) + line("M-2.5 -1V1.2M0 -1V1.2M2.5 -1V1.2", "#c8b8a8", 0.4)
        hole = block(-5.4, -1.6, 10.8, 3.4 + gap, "#4a1c26", 1.0)
        chin = shape(f"M-5.4 {1.2 + gap:g}Q0 {1.2 + gap + bend:g} 5.4 {1.2 + gap:g}V{4.6 + gap:g}Q5.2 {6 + gap:g} 3.6 {6 + gap:g}H-3.6Q-5.2 {6 + gap:g} -5.4 {4.6 + gap:g}Z", warm(PAINT, 0.08))
        low = block(-4.6, 0.7 + gap, 9.2, 1.5, "#fffdf6", 0.5) if gap else ""
        return hole + teeth + chin + low + line(f"M-5.6 1V{5.4 + gap:g}M5.6 1V{5.4 + gap:g}", dark(PAINT, 0.45), 0.5, 0.7)

    return {"smile": jaw(0, 1.4), "shut": jaw(0), "flat": jaw(0), "sad": jaw(0.6, -1.4), "open": jaw(4.6), "o": jaw(2.6)}


def gnome(looks: Looks) -> Rig:
    """A stout little man with a pointed cap, a beard and a round nose."""
    dyes, wear = Dyes(), _coated(looks, Outfit(cut="tee", top="#3f6fc0", trim="#f2c544", sleeve="long", lower="#6b4a30", feet="boots", shoe="#5a3a26", hat="cone",
                                               tints={"hat": "#d8303a"}), "gnome")
    skin, snow = "#f5c6a2", looks.colour("beard", "hair", default="#fbf8f2")
    face = Face("white", (-4.6, -2.0), (7.2, -2.0), (2.9, 3.4), "#3f78b0", skin, brow=snow, brow_at=-6.4, brow_width=1.9, mouth=(1.6, 8.6), wide=3.6, lips="#a83a44")
    wool = dyes.ball(snow)
    beard = shape("M-14.4 -3C-16 8 -14.4 18 -8.6 23.4Q-5 24 -3.4 27.4Q.8 31.6 4.4 27.6Q6.4 24 9.6 23.2C15.2 18 16.8 8 15.2 -3Q12.6 3.4 8.4 4.6Q1.8 2 -5 4.6Q-11.4 3.4 -14.4 -3Z", wool)
    beard += line("M-9.6 9Q-9 16 -6 20M-4 12.4Q-4 20 -1 25.4M7 12.4Q7.4 20 4.6 24.6M12 9Q12 15.6 9.4 19.6M1.6 14Q1.4 20 2 26", warm(snow, 0.2), 0.6, 0.7)
    tache = shape("M1.8 4.6Q-3.4 3 -7.4 6.4Q-10 8.4 -11 7Q-9.4 11 -4.6 10Q.4 9 1.8 6.6Q3.4 9 8.4 10Q13.4 11 14.6 7Q13.8 8.4 11 6.4Q7 3 1.8 4.6Z", wool) + line(
        "M-6.4 7.4Q-2.4 7.6 .4 6.2M10 7.4Q6 7.6 3.2 6.2", warm(snow, 0.2), 0.5, 0.7)
    nose = oval(2.6, 2.6, 3.9, 3.4, dyes.ball("#ee9a80")) + oval(1.4, 1.4, 1.2, 0.8, "#ffffff", opacity=0.6)
    blush = "".join(oval(x, 2.6, 3.0, 2.3, dyes.fade("#f0605a", 0.7)) for x in (-8.6, 12.2))
    skull = oval(0.4, -1, 14.8, 14.4, dyes.ball(skin)) + "".join(oval(x, 0, 2.7, 3.5, dyes.ball(skin)) for x in (-14.6, 15.2))
    head = Head((Part("head", skull, (-18, -16, 19, 15), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-12, 0, 16, 6), "face", z=41),
                 Part("beard_long", beard, (-17, -4, 18, 31), "face", z=42.4), Part("beard", tache, (-12, 2, 16, 12), "face", z=44.6), Part("nose", nose, (-2, -2, 8, 7), "face", z=45.5),
                 *features(face, dyes)), lift=13.0)
    rig = biped(_ROUND, wear, Hide(skin), head, dyes, 0.8)
    belt = shape("M-15 -7.4Q0 -3.4 15 -7.4L14.8 -3.2Q0 1 -14.8 -3.2Z", dyes.fall("#4a2f22")) + block(-2.4, -6.0, 6.2, 4.8, dyes.metal("#f2c544"), 0.8) + block(-0.8, -4.7, 3.0, 2.2, "#4a2f22", 0.4)
    return touched(rig, dyes, {"torso": belt} if wear.cut == "tee" else {}, out=0.16)


def scarecrow(looks: Looks) -> Rig:
    """A sack for a head, patched clothes, straw at every hem."""
    dyes, sack = Dyes(), looks.colour("sack", "face", default="#e6cb92")
    base = Outfit(cut="overalls", top=looks.colour("shirt", "", default="#b5503f"), trim="#f2d9a0", sleeve="long", lower="#4f6a9a", feet="boots", shoe="#6b4630", hat="straw",
                  extras=frozenset({"scarf"}), tints={"hat": "#d9b45a", "scarf": "#5f8a5a", "ribbon": "#7a4a34"})
    wear = dress(looks, base)
    thread = warm(sack, 0.5)
    face = Face("white", (-4.6, -0.4), (7.2, -0.4), (3.1, 3.7), looks.colour("eye", "eyes", default="#7a5230"), sack, brow="#8a6430", brow_at=-6.8, brow_width=1.4, mouth=(2.0, 8.8), wide=5.2, lips=thread)
    skull = shape("M-14.6 0C-16 -11 -9 -15.8 .4 -15.8C10 -15.8 16.2 -11 15.2 0C16 7.6 11 12 6.2 14.4L7.6 17.4Q.4 15.4 -6.8 17.4L-5.4 14.4C-10.6 12 -15.4 7.6 -14.6 0Z", dyes.ball(sack))
    skull += line("M-12 -6h4M-10 -3.600h3M9 -8h4M11 4h3M-12.600 4h3M-2 12.600h4M-4 -12h4", warm(sack, 0.24), 0.5, 0.7) + seam("M8.6 -14Q12.600 -8 13.4 1", thread, 0.5)
    nose = shape("M2.6 2.4L5.2 6.4H.2Z", "#c8603f") + seam("M2.6 2.9L4.6 6H.8Z", light("#c8603f", 0.5), 0.35, 0.7)
    blush = "".join(oval(x, 6.2, 3.0, 2.6, dyes.fade("#e8603f", 0.65)) for x in (-8.6, 11.6)) + patch(-9.4, -7.0, 2.2, "#b5785a", 10)
    tufts = straw(-11, -10, 11, 6, 6.5) + straw(12, -10, 11, 6, 6.5)
    head = Head((Part("head", skull, (-18, -17, 18, 19), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-14, -11, 16, 10), "face", z=41),
                 Part("nose", nose, (-1, 1, 7, 8), "face", z=43), *swapped_mouths(features(face, dyes), _stitches(thread)), Part("hair", tufts, (-22, -12, 23, 4), "head", (0, 0), 39.5)), lift=13.8)
    rig = biped(_LANKY, wear, Hide(sack, hand="#dcb566"), head, dyes, 1.66)
    over = {**both("fore", straw(0, _LANKY.fore - 2.2, 5.2, 7, 4.4) if wear.sleeve == "long" else ""), **both("shin", straw(0, _LANKY.leg - 3, 4.6, 7, 4.6) if wear.feet == "boots" else ""),
            **both("arm", patch(0, 6.6, 1.9, "#e0a94a", 12)), "torso": patch(3.6, -6.0, 2.4, "#d8a04a", -10) + button(-3.6, -17.4, 1.1, "#f2d9a0")}
    return replace(touched(rig, dyes, over, out=0.1), stuff="pile")


def _stitches(thread: str) -> dict[str, str]:
    """Mouths that are sewn on."""
    lines = {"smile": (-0.9, 4.2), "shut": (-0.2, 1.8), "flat": (0.2, 0.2), "sad": (1.6, -3.4)}
    out = {}
    for name, (y, bend) in lines.items():
        def at(x: float, y: float = y, bend: float = bend) -> float:
            return y + bend * 0.5 * (1 - (x / 5.2) ** 2)
        cross = "".join(f"M{x:g} {at(x) - 1.2:.2f}V{at(x) + 1.2:.2f}" for x in (-5.2, -2.6, 0, 2.6, 5.2))
        out[name] = line(f"M-5.2 {y:g}Q0 {y + bend:g} 5.2 {y:g}", thread, 0.9) + line(cross, thread, 0.7)
    return out


def statue(looks: Looks) -> Rig:
    """Somebody of stone in a long robe."""
    stone = looks.colour("", "statue", "stone", default="#c4bfc8")
    robe = Outfit(cut="robe", top=stone, trim=light(stone, 0.3), sleeve="wide", skirt="long", lower=stone, feet="bare", tints={"sash": dark(stone, 0.2)})
    rig = person(replace(looks, colours={"eye": dark(stone, 0.35)}), Life(skin=stone, age="adult"), robe)
    return replace(rig, stuff="stone", tint=stone)


def armour(looks: Looks) -> Rig:
    """A suit of armour that walks."""
    return person(replace(looks, words=looks.words | {"armour"}), Life(sex="m", age="adult", skin="#8d97ab", hair="none"), ARMOUR)


def lantern_head(looks: Looks) -> Rig:
    """A carved pumpkin with a light in it, on a body of vines in an old coat."""
    dyes, skin, vine = Dyes(), looks.colour("", "pumpkin", default="#f0862e"), "#6f9a48"
    coat = Outfit(cut="coat", top="#4a3a5e", trim="#f0b23e", under="#e9dcc0", sleeve="long", skirt="coat", lower="#3a3348", feet="boots", shoe="#2f2836", extras=frozenset({"bow"}),
                  tints={"bow": "#7fae4a"})
    wear = dress(looks, coat)
    ribs = "".join(oval(x, 1.0, 9.4, 14.4 - abs(x) * 0.12, dyes.ball(skin)) for x in (-11.5, 11.9, -6.2, 6.6, 0.2))
    ribs += line("M-9.6 -11.6Q-14 1 -8.6 13M-3 -13Q-5 1 -2.6 15M3.4 -13Q5.6 1 3 15M10 -11.6Q14.4 1 9 13", dark(skin, 0.28), 0.6, 0.6)
    stem = shape("M-2.6 -12.4Q-2 -18 3.6 -20.4L6.6 -18Q3 -15.6 3.2 -12.2Q0 -10.8 -2.6 -12.4Z", dyes.roll(vine)) + line("M3 -14.6q6 -4 9.6 -.4t5 -1.6", vine, 0.9)
    parts = [Part("head", ribs + stem, (-22, -22, 23, 17), z=40.0), Part("face", parent="head", at=(1.0, 0), z=41), *_carved(dyes)]
    return biped(_LEGGY, wear, Hide(vine, foot=vine), Head(tuple(parts), lift=14.0, hat_at=(0.3, -1.4)), dyes, 1.2)


def _carved(dyes: Dyes) -> list[Part]:
    """Eyes and mouths cut out, lit from within."""
    lit = dyes.fall("#ffd65a")

    def hole(d: str) -> str:
        return line(d, "#a8481c", 1.3) + shape(d, lit)

    eyes, shut = "M-9.6 -.8L-5.4 -7L-1.8 -.8Q-5.6 1.2 -9.6 -.8ZM3.4 -.8L7 -7L11 -.8Q7 1.2 3.4 -.8Z", "M-9.6 -2Q-5.6 1.4 -1.8 -2Q-5.6 .2 -9.6 -2ZM3.4 -2Q7 1.4 11 -2Q7 .2 3.4 -2Z"
    cover = oval(-5.6, -2.6, 5.4, 5.4, "#ee8a34") + oval(7.2, -2.6, 5.2, 5.4, "#ee8a34") + hole(shut)
    pupil = oval(-5.6, -2.4, 1.1, 1.7, "#7a3a18") + oval(7.2, -2.4, 1.1, 1.7, "#7a3a18")
    box = (-14, -10, 15, 12)
    mouths = {
        "smile": "M-10 -1L-7 0L-6 2L-4.4 .8L-1 1.4L0 3.4L1.4 1.4L5 .8L6.4 2L7.6 0L10.6 -1Q7 6 .2 6.2Q-6.6 6 -10 -1Z",
        "open": "M-9 -1.6L-6 -1.2L-5 .8L-3.6 -1L3.6 -1L5 .8L6.2 -1.2L9.4 -1.6Q9 8.4 .2 8.6Q-8.6 8.4 -9 -1.6Z",
        "o": "M-3.6 2.4Q-3.4 -1.4 .2 -1.4Q3.8 -1.4 4 2.4Q3.8 7 .2 7Q-3.4 7 -3.6 2.4Z",
        "sad": "M-9 5.6Q-6 -.4 .2 -.6Q6.6 -.4 9.6 5.6L6.6 4.4L5.6 2.6L4 3.6L.2 2.6L-3.4 3.6L-5 2.6L-6 4.4Z",
        "flat": "M-8.6 1.4L-5 .6L-4 2.2L-2.6 .8H3L4.4 2.2L5.4 .6L9 1.4Q4 3.8 .2 3.8Q-4 3.8 -8.6 1.4Z",
        "shut": "M-8 .4L-4.6 1.2L-3.6 2.6L-2.4 1.4H2.8L4 2.6L5 1.2L8.4 .4Q5 4 .2 4Q-4.6 4 -8 .4Z",
    }
    parts = [Part("eyes", shape(eyes, "#a8481c"), box, "face", z=44), Part("eyes_lit", hole(eyes), box, "face", z=44.1, variant="eyes:open", glow=shape(eyes, "#ffc04a", 0.7)), Part("pupils", pupil, box, "face", z=45),
             Part("lids", cover, box, "face", z=46.5, variant="eyes:closed"), Part("nose", hole("M.8 1.2L2.8 4.4H-1Z"), box, "face", z=43), Part("mouth", parent="face", at=(0.4, 6.4), z=43.5)]
    return parts + [Part(f"mouth_{name}", hole(d), box, "mouth", z=43.5, variant=f"mouth:{name}", glow=shape(d, "#ffc04a", 0.7)) for name, d in mouths.items()]


LIVING = (
    Figure(("statue", "sculpture", "stone figure", "bust", "idol"), statue),
    Figure(("armour", "armor", "suit of armour", "suit of armor"), armour),
    Figure(("jack-o-lantern", "carved pumpkin", "halloween pumpkin", "pumpkin head"), lantern_head),
)
FIGURES = (
    Figure(("toy soldier", "tin soldier", "wooden soldier", "lead soldier"), toy_soldier),
    Figure(("nutcracker", "nutcracker soldier"), nutcracker),
    Figure(("gnome", "garden gnome"), gnome),
    Figure(("scarecrow",), scarecrow),
)

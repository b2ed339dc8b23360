"""Toys of cloth and wood that come alive: teddy bear, rag doll, wooden puppet."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures.animal_heads import Beast, beast_head
from director.tools.generators.animatic.art.figures.body import Head, biped
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.hair import hair_parts
from director.tools.generators.animatic.art.figures.ink import Dyes, band, line, oval, shape, tube, warm
from director.tools.generators.animatic.art.figures.joints import both, both_anew, patch, seam, touched
from director.tools.generators.animatic.art.figures.outfit import BARE, Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.pelt import Pelt
from director.tools.generators.animatic.art.figures.people import Life, person
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Box, Figure, Looks, Part, Rig, dark, light

_TEDDY = Build(hip=22.5, trunk=27.0, shoulder=9.8, waist=14.0, girth=14.2, arm=9.4, fore=8.2, arm_r=5.1, leg_r=6.6, stance=7.2, ankle=5.0, hand=1.22, head=1.16)
_RAG = Build(hip=29.0, trunk=27.0, shoulder=7.4, waist=7.6, girth=8.4, arm=10.6, fore=9.4, arm_r=3.3, leg_r=4.2, stance=4.6, ankle=4.4, hand=1.0, head=1.3)
_PUPPET = Build(hip=32.0, trunk=27.0, shoulder=8.4, waist=7.8, girth=8.2, arm=11.4, fore=10.4, arm_r=3.1, leg_r=3.7, stance=4.8, ankle=4.4, hand=1.06, head=1.2)
_BOYS = ("boy", "he", "his", "him", "man", "male", "son", "prince")
_GIRLS = ("girl", "she", "her", "woman", "female", "daughter", "princess", "ballerina")


def teddy(looks: Looks) -> Rig:
    """A stuffed bear: seams, pads on its paws, a ribbon round its neck."""
    dyes, fur = Dyes(), looks.colour("fur", "", "teddy", "bear", default=looks.pick("#b9804a", "#b9804a", "#c99a62", salt="teddy"))
    pale, thread = light(fur, 0.45), dark(fur, 0.42)
    pelt = Pelt(fur=fur, muzzle=light(fur, 0.5), inner=pale, nose="#3a2430", iris="#4a3040", belly=light(fur, 0.4), lashes=looks.has(*_GIRLS))
    ribbon = looks.colour("bow", "ribbon", default="#e2404f")
    wear = dress(looks, replace(BARE, extras=frozenset({"bow"}), tints={"bow": ribbon}), animal=True)
    head = beast_head(Beast(skull="round", ear="round", ear_at=(13.4, -11.2), muzzle="bear", eye=(3.1, 3.5), eye_at=(-5.6, 9.4, -1.0), kind="bead", tail="none"), pelt, dyes)
    skull = next(part for part in head.parts if part.name == "head")
    sewn = replace(skull, body=skull.body + seam("M.4 -15.2Q2.6 -9 2.4 -1", thread, 0.5))
    head = replace(head, parts=tuple(sewn if part.name == "head" else part for part in head.parts))
    rig = biped(_TEDDY, wear, Hide(fur, paws=True, belly=light(fur, 0.36)), head, dyes, 0.62)
    middle = seam("M1.1 -24V1.6", thread, 0.55) + line("".join(f"M-.3 {y}h2.8" for y in (-16, -12, -8, -4)), thread, 0.6)
    paw, hand = oval(0, 4.4, 2.9, 3.0, dyes.ball(pale)) + line("M-1.2 5.6v1.4M0 5.9v1.4M1.2 5.6v1.4", thread, 0.45, 0.8), both("hand", "")
    foot = oval(1.8, -0.4, 8.0, 5.7, dyes.ball(fur)) + oval(4.0, 0.2, 4.2, 3.9, dyes.ball(pale)) + seam("M.2 .2A3.9 3.6 0 0 1 7.8 .2A3.9 3.6 0 0 1 .2 .2", thread, 0.4, 0.9)
    hand = both("hand", paw) if not wear.glove else {}
    seams = both("arm", seam("M0 -3.6Q2.6 2 2.4 8", thread, 0.45)) if wear.sleeve == "none" else {}
    over = {**hand, **seams, **({"torso": middle} if wear.cut == "bare" else {})}
    rig = touched(rig, dyes, over, both_anew("foot", foot, (-7, -7, 11, 5.6)) if wear.feet == "bare" else {}, out=0.14)
    parts = tuple(replace(part, z=part.z + 3) if part.name.startswith(("foot_", "hand_")) else part for part in rig.parts)      # the pads are seen
    return replace(rig, parts=parts, stuff="pile")


def doll(looks: Looks) -> Rig:
    """A rag doll with hair of yarn, or one of porcelain by that word; a boy in dungarees by his."""
    boy = looks.has(*_BOYS) and not looks.has(*_GIRLS)
    own = looks.colour("dress", "", "doll", default=looks.pick("#e0507a", "#4a9fd0", "#f2b53a", salt="doll"))
    if looks.has("porcelain", "china", "ceramic"):
        return _porcelain(looks, own)
    dyes = Dyes()
    cloth = looks.colour("skin", "cloth", default="#f4d6b6")
    yarn = looks.colour("hair", "yarn", "braid", default=looks.pick("#b0562c", "#e2b04c", "#6a3f28", "#cf6a34", salt="yarn"))
    girls = Outfit(cut="dress", top=own, trim="#fff3e2", sleeve="puff", bottom="bare", skirt="knee", feet="shoes", shoe="#4a3450", extras=frozenset({"apron"}), tints={"apron": "#fff6ea"})
    boys = Outfit(cut="overalls", top="#f2d9a0", sleeve="long", lower=own, feet="shoes", shoe="#5a3a2c", extras=frozenset({"bow"}), tints={"bow": "#d8434a"})
    wear = dress(looks, boys if boy else girls)
    rig = biped(_RAG, wear, Hide(cloth, paws=True), _rag_head(cloth, yarn, boy, dyes), dyes, 0.62)
    stripes = "".join(band(4.0, 3.9, y, 1.7, warm(own, 0.1)) for y in (1.6, 5.2, 8.8))
    thread = warm(cloth, 0.4)
    over = {**both("hand", seam("M-2.6 -.4Q0 .8 2.6 -.4", thread, 0.5, 0.9)), **both("leg", seam("M0 -2V10", thread, 0.4) if boy else ""),
            **(both("shin", stripes) if wear.bottom == "bare" else {}), "torso": patch(-3.4, -7.4, 2.0, light(own, 0.42), -8) if wear.cut in ("dress", "overalls") else ""}
    return touched(rig, dyes, over)


def _porcelain(looks: Looks, own: str) -> Rig:
    """A doll with a glazed face, curls and a dress with puffed sleeves."""
    wear = Outfit(cut="dress", top=own, trim="#fff6f0", sleeve="puff", bottom="bare", skirt="long", feet="shoes", shoe="#3a2f44", hat="", extras=frozenset({"bow"}),
                  tints={"bow": light(own, 0.5)})
    rig = person(replace(looks, colours={part: tone for part, tone in looks.colours.items() if part}), Life(age="child", sex="f", hair="curly_long", skin="#fdece4"), wear)
    glaze = oval(-7.2, -19, 3.4, 5.4, "#ffffff", 24, 0.6)
    parts = tuple(replace(part, body=part.body + glaze) if part.name == "head" else part for part in rig.parts)
    return replace(rig, parts=parts, metres=0.62)


def _rag_head(cloth: str, yarn: str, boy: bool, dyes: Dyes) -> Head:
    face = Face("bead", (-4.6, 0.8), (7.2, 0.8), (3.0, 3.9), "#4a3a6a", cloth, brow=dark(yarn, 0.3), brow_at=-5.6, brow_width=0.7, lashes=0.8, flick=not boy,
                mouth=(2.0, 9.0), wide=3.8, lips="#b33a4a")
    skull = oval(0.4, 0, 15.4, 14.8, dyes.ball(cloth)) + seam("M-12.4 8.6Q.4 17.4 13.2 8.6", warm(cloth, 0.34), 0.45)
    blush = "".join(oval(x, 6.6, 2.8, 2.6, "#f08c8c", opacity=0.85) for x in (-8.0, 11.2))
    nose = shape("M2.6 3.4L4.4 6.4Q2.4 7 .8 6.4Z", "#e2674c")
    shade = warm(yarn, 0.36)
    strands = "".join(line(f"M.6 -17.6Q{x * 0.7:.1f} -16 {x:.1f} {y:.1f}", light(yarn, 0.16) if k % 2 else shade, 0.8, 0.75)
                      for k, (x, y) in enumerate(((-13.4, -4), (-10.6, -7), (-7.2, -8.4), (-3.4, -8.2), (4.4, -8.2), (8.2, -8.2), (11.6, -6.6), (14.2, -3.6))))
    cap = shape("M-15.6 .6C-18 -11 -11 -18.8 .6 -18.8C12.2 -18.8 18.6 -11 15.8 .4Q15 -5 11.4 -7.4L9.2 -6.4L6.4 -8.4L3.4 -6.6L.4 -8.6L-2.6 -6.6L-5.6 -8.4L-8.4 -6.2L-11.4 -7.2Q-14.8 -4.4 -15.6 .6Z",
                dyes.ball(yarn)) + strands
    tails = "" if boy else "".join(_plait(side, yarn, dyes) for side in (-1, 1))
    tuft = line("M.6 -18.4Q-3 -23 -6 -22.4M.6 -18.4Q.4 -23.6 2.6 -25M.6 -18.4Q4.6 -22 7.6 -21.4", yarn, 1.6) if boy else ""
    return Head((Part("head", skull, (-17, -16, 18, 17), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-12, 3, 15, 10), "face", z=41),
                 Part("nose", nose, (-1, 2, 6, 8), "face", z=43), *features(face, dyes), Part("hair", tuft + cap + tails, (-27, -27, 28, 24), "head", (0, 0), 48.0)), lift=13.4)


def _plait(side: int, yarn: str, dyes: Dyes) -> str:
    """A plait of yarn beside the face, with a ribbon."""
    art = "".join(oval(side * (17.0 + 0.9 * k), 0.6 + 5.0 * k, 3.9 - 0.35 * k, 3.5, dyes.ball(yarn), side * 18) for k in range(4))
    art += line("".join(f"M{side * (14.6 + 0.9 * k):.1f} {1.4 + 5.0 * k:.1f}q{side * 2.2:.1f} -3 {side * 4.8:.1f} -2.2" for k in range(4)), warm(yarn, 0.4), 0.5, 0.6)
    end = line("".join(f"M{side * 20.4:.1f} 17.6l{side * x:.1f} 4.6" for x in (-1.6, 0, 1.6)), yarn, 1.3)
    bow = "".join(shape(f"M{side * 16.4:.1f} -2.6Q{side * 16.4 + s * 3.6:.1f} -7 {side * 16.4 + s * 5.2:.1f} -3.6Q{side * 16.4 + s * 5:.1f} -.4 {side * 16.4:.1f} -2.6Z", dyes.ball("#f25f7c"))
                  for s in (-1, 1))
    return art + end + bow + oval(side * 16.4, -2.8, 1.3, 1.3, "#ffd2dc")


def puppet(looks: Looks) -> Rig:
    """A boy (or a girl, by the word) carved of wood: balls for joints, a hinged jaw, a long nose."""
    dyes, wood = Dyes(), looks.colour("wood", "skin", default="#dba469")
    girl = looks.has(*_GIRLS)
    said = "" if looks.has("wooden", "wood") else looks.colours.get("", "")
    top, lower = looks.colour("shirt", default="#f4d35e"), looks.colour("shorts", default=said or "#cf3f3a")
    own = Outfit(cut="overalls", top=top, trim="#fff3da", sleeve="short", bottom="shorts", lower=lower, feet="shoes", shoe="#6a4226", hat="cone",
                 extras=frozenset({"bow"}), tints={"hat": "#3f8f6a", "bow": "#3f78c8"})
    girls = replace(own, cut="dress", top=looks.colour("dress", default=said or "#cf3f5a"), bottom="bare", skirt="knee", hat="", extras=frozenset())
    wear = dress(looks, girls if girl else own)
    rig = biped(_PUPPET, wear, Hide(wood), _carved_head(looks, wood, girl, dyes), dyes, 0.95)
    ball, ring = dyes.ball(light(wood, 0.12)), dark(wood, 0.4)

    def bone(r0: float, r1: float, long: float) -> str:
        grain = line(f"M{-r0 * 0.4:.1f} {long * 0.3:.1f}Q{-r0 * 0.1:.1f} {long * 0.55:.1f} {-r1 * 0.4:.1f} {long * 0.8:.1f}M{r0 * 0.4:.1f} {long * 0.35:.1f}V{long * 0.7:.1f}", ring, 0.4, 0.55)
        return tube(r0, r1, long - 1.6, dyes.roll(wood)).replace("<path", '<path transform="translate(0 1.2)"') + grain

    def knob(r: float) -> str:
        return oval(0, 0, r, r, ball) + line(f"M{-r * 0.5:.1f} {r * 0.15:.1f}A{r * 0.6:.1f} {r * 0.6:.1f} 0 0 0 {r * 0.5:.1f} {r * 0.15:.1f}", ring, 0.4, 0.6) + oval(0, -r * 0.1, 0.6, 0.6, ring)

    b = _PUPPET
    anew: dict[str, tuple[str, Box]] = {}
    if wear.sleeve in ("none", "short", "puff"):
        anew |= both_anew("fore", bone(2.4, 3.2, b.fore) + knob(2.9), (-5, -5, 5, b.fore + 5))
    if wear.bottom in ("bare", "shorts"):
        anew |= both_anew("shin", bone(2.9, 3.4, b.leg) + knob(3.3), (-5, -5, 5, b.leg + 5))
    return touched(rig, dyes, {}, anew)


def _carved_head(looks: Looks, wood: str, girl: bool, dyes: Dyes) -> Head:
    ring = dark(wood, 0.42)
    face = Face(left=(-4.5, 0.2), right=(7.2, 0.2), eye=(3.5, 4.2), iris=looks.colour("eye", "eyes", default="#3f82c0"), lid=wood, brow="#4a2f20", brow_at=-6.4, brow_width=1.1,
                lashes=0.8, flick=girl, mouth=(2.0, 9.8), wide=3.9, lips="#8a3c30")
    skull = shape("M-14.2 -1C-15 -11 -8.6 -15.6 .4 -15.6C9.4 -15.6 15.2 -11 14.6 -1C15.2 7 10 14.6 1.2 14.8C-7.6 14.6 -14.8 7 -14.2 -1Z", dyes.ball(wood))
    skull += "".join(oval(x, 1.6, 2.6, 3.6, dyes.ball(wood)) + oval(x, 1.6, 1.2, 2.0, ring, opacity=0.5) for x in (-14.4, 14.8))
    skull += line("M-10.6 -6Q-12 0 -10 6.4M11.8 -6Q13 0 11.4 6M-6 -12.4Q1 -10.6 8 -12.6", ring, 0.45, 0.5)
    jaw = line("M-2.6 9.4L-3.2 14.2M7.2 9.4L7.4 13.6", ring, 0.55, 0.8)
    long = 18.0 if looks.says("nose", "long", "growing") or looks.has("long-nosed") else 14.0
    stick = line(f"M.6 6.4L{long + 1.6:g} 5.2", dark(wood, 0.5), 0.6) + shape(f"M.2 3.4L{long + 1:g} 5Q{long + 2:g} 6 {long:g} 6.6L0 8Q-1.4 5.6 .2 3.4Z", dark(wood, 0.45), 0.4)
    stick += shape(f"M.6 1.4L{long + 1.6:g} 2.6Q{long + 3.4:g} 3.8 {long + 1.6:g} 5.2L.6 6.4Q-1 4 .6 1.4Z", dyes.fall(light(wood, 0.2)))
    stick += oval(long + 1.6, 3.9, 1.1, 1.35, light(wood, 0.3)) + line(f"M2.4 3.4H{long - 1:g}M3.4 4.8H{long - 3:g}", ring, 0.35, 0.6)
    blush = "".join(oval(x, 6.8, 2.9, 2.5, dyes.fade("#e8503f", 0.75)) for x in (-7.8, 10.8))
    hair = hair_parts("braid" if girl else "crop", looks.colour("hair", default="#4a2c1e"), dyes)
    return Head((Part("head", skull, (-18, -17, 19, 16), z=40.0), Part("face", parent="head", z=41), Part("cheeks", blush, (-12, 3, 15, 10), "face", z=41),
                 Part("jaw", jaw, (-5, 8, 9, 15), "face", z=42), Part("nose", stick, (-2, 0, 22, 9), "face", (2.2, 0.4), 47.5), *features(face, dyes), *hair), lift=13.4, hat_k=0.9)


LIVING = (
    Figure(("teddy bear", "teddy", "stuffed bear", "stuffed animal", "plush toy", "plushie"), teddy),
    Figure(("doll", "rag doll"), doll),
    Figure(("puppet", "marionette", "wooden puppet", "string puppet"), puppet),
)

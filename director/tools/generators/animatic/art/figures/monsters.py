"""Ghosts, aliens and friendly monsters, as bipeds of simple parts."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, assembled, bounds, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import horn
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix


def ghost(looks: Looks) -> Rig:
    """A sheet of mist with a face; it shines a little and has no legs."""
    pelt, c = Pelt(), looks.colour("", "ghost", "spirit", default="#dfe8fb")
    fill = pelt.run((0, light(c, 0.4) + "f0"), (0.5, c + "e0"), (0.85, mix(c, "#8fa8ff", 0.35) + "a0"), (1, mix(c, "#8fa8ff", 0.5) + "30"))
    sheet = ("M0 -84C26 -84 34 -62 34 -36C34 -14 38 4 42 16C34 12 30 22 22 20C16 18 12 8 4 12C-4 18 -10 22 -16 14C-22 8 -28 20 -40 16"
        "C-34 2 -34 -16 -34 -36C-34 -62 -26 -84 0 -84Z")
    sleeve = shape("M-7 0C-8 10 -9 20 -5 24C0 27 6 26 7 20C8 14 7 6 7 0Z", pelt.run((0, c + "e8"), (1, light(c, 0.3) + "f0")))
    parts = [Part("hips", parent="", at=(0, -22), z=18), Part("torso", shape(sheet, fill), (-44, -86, 44, 24), "hips", (0, 0), 20,
        glow=shape(sheet, mix(c, "#6f8fe8", 0.6), 0.035)),
             Part("head", oval(-12, -22, 9, 6, "#ffffff", -30, 0.35), (-26, -28, 26, 22), "torso", (0, -52), 40), Part("face",
             parent="head", z=42)]
    for side, x in (("l", -31), ("r", 31)):
        parts += [Part(f"arm_{side}", sleeve, (-10, -2, 10, 28), "torso", (x, -44), 26, turn=0.5 if side == "l" else -0.5),
            Part(f"fore_{side}", "", parent=f"arm_{side}", at=(0, 12), z=26), Part(f"hand_{side}", "", parent=f"fore_{side}", at=(0, 10),
            z=26)]
    parts += features(Face("bead", (-8, -2), (10, -2.4), (5.0, 6.2), "#3a3a6a", c, brow=mix(c, "#5a6a9a", 0.6), brow_at=-12,
        brow_width=1.0, mouth=(1, 11), wide=5.0, lips="#4a4a7a"), pelt.dyes)
    return assembled([*parts, Part("ground", " ", (-1, 8, 1, 10), "hips", (0, 22), -50)], "biped", 1.4, pelt.defs)


def _limbs(pelt: Pelt, colour: str, arm: tuple[float, float], leg: tuple[float, float], hips: tuple[float, float], hand: str) -> list[Part]:
    """Arms from `arm` (x, y on the torso) and legs of (length, radius), with round hands and feet."""
    parts: list[Part] = []
    long, r = leg
    tone = pelt.run((0, light(colour, 0.1)), (0.5, colour), (1, warm(colour, 0.18)), down=False)
    for side, sign, z in (("l", -1, 17.0), ("r", 1, 27.0)):
        up, low = ((0.0, 0.0, 5.2), (0.0, 14.0, 4.4)), ((0.0, 0.0, 4.4), (0.0, 12.0, 4.0))
        parts += [Part(f"arm_{side}", shape(flesh(*up), tone), bounds(*up), "torso", (sign * arm[0], arm[1]), z, turn=-sign * 0.25),
            Part(f"fore_{side}", shape(flesh(*low), tone), bounds(*low), f"arm_{side}", (0, 14), z + 0.1),
                  Part(f"hand_{side}", shape("M-4.6 -2C-6.6 3 -6 9 -3.6 9.6C-3 11 -1 11 -.4 9.8C.6 11.2 2.8 11 3.2 9.4C6 8.6 6.4 3 4.6 "
                  "-2Z", hand), (-8, -4, 8, 13), f"fore_{side}", (0, 12.5), z + 0.2)]
        thigh, shin = ((0.0, 0.0, r), (0.0, long * 0.5, r * 0.85)), ((0.0, 0.0, r * 0.85), (0.0, long * 0.5 - 4, r * 0.75))
        parts += [Part(f"leg_{side}", shape(flesh(*thigh), tone), bounds(*thigh), "hips", (sign * hips[0], hips[1]), 14),
            Part(f"shin_{side}", shape(flesh(*shin), tone), bounds(*shin), f"leg_{side}", (0, long * 0.5), 14.2),
                  Part(f"foot_{side}", shape(f"M{-r:.1f} -2C{-r * 1.3:.1f} 2 {-r * 1.2:.1f} 4 {-r:.1f} 4H{r * 1.7:.1f}C{r * 2.1:.1f} 1 "
                  f"{r * 1.4:.1f} -2 {r * 0.8:.1f} -3Z", hand), (-r * 1.6, -5, r * 2.4, 5), f"shin_{side}", (0, long * 0.5 - 4), 14.4)]
    return parts


def alien(looks: Looks) -> Rig:
    """A small visitor with a big head and shining eyes."""
    pelt, c = Pelt(), looks.colour("", "alien", "skin", default=looks.pick("#7fd06a", "#6ac8c0", "#b58ff0", salt="alien"))
    suit = looks.colour("suit", default=looks.pick("#5a6ac8", "#d8dce8", "#8a4fa5", salt="suit"))
    trunk = ((0.0, -2.0, 9.5), (0.0, -18.0, 8.0))
    art = shape(flesh(*trunk), pelt.body(suit)) + line("M-9 -3Q0 0 9 -3", light(suit, 0.4), 2) + oval(0, -12, 3, 3, "#8fffd0")
    parts = [Part("hips", oval(0, 0, 9, 6, dark(suit, 0.1)), (-10, -7, 10, 7), at=(0, -30), z=18), Part("torso", art, bounds(*trunk),
        "hips", (0, 0), 20, glow=oval(0, -12, 3, 3, "#8fffd0"))]
    parts += _limbs(pelt, suit, (9, -20), (26, 4.6), (4.6, 0), c)
    skull = "M0 2C-14 0 -27 -16 -26 -32C-24 -50 -10 -56 1 -56C14 -56 28 -48 28 -31C28 -16 14 0 0 2Z"
    feelers = line("M-8 -54Q-12 -64 -16 -68M10 -54Q14 -64 19 -67", c, 2.4) + oval(-17, -69, 3.6, 3.6, "#ffe27a") + oval(20, -68, 3.6, 3.6,
        "#ffe27a")
    bulbs = oval(-17, -69, 3.6, 3.6, "#ffe27a") + oval(20, -68, 3.6, 3.6, "#ffe27a")
    parts += [Part("head", feelers + shape(skull, pelt.spot((0, light(c, 0.4)), (0.5, c), (1, warm(c, 0.25)))) + oval(-12, -44, 6, 4,
        "#ffffff", -30, 0.35), (-29, -74, 30, 4), "torso", (0, -25), 40, glow=bulbs), Part("face", parent="head", at=(0, -26), z=42)]
    parts += features(Face("gem", (-9, -1), (12, -1.4), (7.4, 8.8), looks.colour("eye", "eyes", default="#4a2c8a"), c, brow_width=0.0,
        mouth=(2, 13), wide=4.6, lips=dark(c, 0.55)), pelt.dyes)
    return assembled(parts, "biped", 1.2, pelt.defs)


def monster(looks: Looks) -> Rig:
    """A furry round monster; one-eyed if the words say so, fierce or friendly by its teeth."""
    pelt, yeti = Pelt(), looks.has("yeti", "bigfoot", "sasquatch", "snow")
    c = looks.colour("", "monster", "fur", "troll", "ogre", default="#eef3f8" if yeti else "#8aa85a" if looks.has("troll", "ogre",
        "swamp") else looks.pick("#8f6ad8", "#4fb5c8", "#f2804a", "#7fc05a", salt="monster"))
    skin = mix(c, "#3a4a6a", 0.45) if yeti else mix(c, "#fff0d0", 0.6)
    trunk = (f"M-38 -20C-42 -66 -26 -88 0 -88C26 -88 42 -66 38 -20L40 "
        f"0{''.join(f'L{36 - 8 * k:g} {8 if k % 2 else -1}' for k in range(10))}L-40 0Z")
    fur = "".join(line(f"M{x} {y}q2 4 5 4", dark(c, 0.2), 1.4, 0.5) for x, y in ((-28, -44), (-24, -26), (-32, -14), (22, -46), (26, -28),
        (24, -12), (-12, -78), (8, -80), (-22, -66), (20, -68)))
    art = shape(trunk, pelt.spot((0, light(c, 0.3)), (0.5, c), (1, warm(c, 0.28)))) + oval(2, -18, 22, 17, pelt.spot((0, light(skin,
        0.2)), (1, skin))) + fur
    parts = [Part("hips", "", parent="", at=(0, -20), z=18), Part("torso", art, (-46, -90, 46, 12), "hips", (0, 0), 20)]
    parts += _limbs(pelt, c, (36, -46), (21, 8.0), (14, -1), skin if not yeti else dark(skin, 0.1))
    horns = horn(pelt, "M-4 3C-8 -6 -8 -14 -3 -19C-2 -11 2 -5 6 0Z", "#f5e6c0", "M-5 -4q3 -1.6 6 -2M-6 -10q2.4 -1.4 4 -1.4")
    face_patch = oval(2, 2, 23, 17, pelt.spot((0, light(skin, 0.25)), (1, skin))) if yeti else ""
    parts += [Part("head", face_patch + oval(-14, 6, 4.4, 3, pelt.dyes.fade("#f0655f", 0.5)), (-28, -18, 30, 24), "torso", (0, -56), 40),
        Part("face", parent="head", z=42)]
    if not yeti:
        parts += [Part("ear_l", horns, (-11, -22, 9, 6), "head", (-20, -27), 19), Part("ear_r", f'<g transform="scale(-1 1)">{horns}</g>',
            (-9, -22, 11, 6), "head", (20, -27), 19)]
    one = looks.has("one-eyed", "cyclops") or ("one" in looks.words and looks.has("eye", "eyed"))
    left, right, size = ((1.0, -4.0), (1.0, -4.0), (11.0, 11.5)) if one else ((-8.0, -4.0), (11.0, -4.6), (7.2, 8.0))
    parts += features(Face("white", left, right, size, looks.colour("eye", "eyes", default="#4fae5f"), c, brow=dark(c, 0.4), brow_at=-15
        if not one else -18, brow_width=1.4, mouth=(2, 14 if not one else 17), wide=9.0, lips=warm(dark(c, 0.5), 0.3)), pelt.dyes)
    fang = shape("M-7 -.6l1.8 4.4 2 -3.6ZM4.4 .2l1.8 4.2 1.8 -4.6Z", "#fffaf0")
    parts.append(Part("fang", fang, (-9, -2, 10, 6), "face", (2, 15.4 if not one else 18.4), 43.8))
    return assembled(parts, "biped", 1.5 if not looks.has("giant", "huge", "big", "troll", "ogre", "yeti") else 2.6, pelt.defs, ("torso",))


FIGURES = (
    Figure(("ghost", "wraith", "spirit", "phantom", "spectre", "specter"), ghost),
    Figure(("alien", "martian", "extraterrestrial", "space creature", "little green man", "space alien"), alien),
    Figure(("monster", "beast", "creature", "yeti", "troll", "bigfoot", "cyclops", "sasquatch",
               "swamp monster", "snow monster"), monster),
)

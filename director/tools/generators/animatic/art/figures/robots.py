"""Robots: tin friends, sleek androids and big walkers, as bipeds with lamps for eyes."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.ink import Dyes, block, line, oval, shape, tube
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light

EYE = "#6ff0ff"


def _limb(dyes: Dyes, colour: str, joint: str, r0: float, r1: float, length: float, rings: int) -> str:
    """A limb of metal with ribbed rings and a ball at the joint."""
    art = tube(r0, r1, length, dyes.metal(colour)) + oval(0, 0, r0 * 1.18, r0 * 1.18, dyes.ball(joint))
    art += oval(-r0 * 0.3, -r0 * 0.35, r0 * 0.3, r0 * 0.25, "#ffffff", opacity=0.55)
    for k in range(rings):
        y = length * (0.34 + 0.42 * k / max(1, rings - 1))
        art += line(f"M{-r0 * 0.85:g} {y:g}Q0 {y + r0 * 0.4:g} {r0 * 0.85:g} {y:g}", dark(colour, 0.45), 0.9, 0.7)
    return art


def _hand(dyes: Dyes, colour: str) -> str:
    """A three-finger grabber."""
    art = block(-3.2, -1.2, 6.4, 3.4, dyes.metal(dark(colour, 0.25)), 1.4)
    for x, spread in ((-2.4, -1.6), (0.0, 0.0), (2.4, 1.6)):
        art += shape(f"M{x - 1.3:g} 1.6C{x - 1.6 + spread:g} 4 {x - 1.1 + spread:g} 6.6 {x + spread * 0.6:g} 7.4C{x + 1.3 + spread * 0.6:g} 6.8 {x + 1.7 + spread:g} 4 {x + 1.3:g} 1.6Z", dyes.roll(colour))
    return art + oval(0, 0, 2.5, 2.3, dyes.ball(light(colour, 0.2)))


def _torso(dyes: Dyes, looks: Looks, colour: str, trim: str, lamp: str, wide: float, tall: float) -> tuple[str, str]:
    """Chest with a panel, seams and rivets; what glows on it."""
    w, h = wide, tall
    art = shape(f"M{-w:g} {-h * 0.82:g}Q{-w:g} {-h:g} {-w * 0.7:g} {-h:g}H{w * 0.7:g}Q{w:g} {-h:g} {w:g} {-h * 0.82:g}L{w * 0.86:g} {-1:g}Q{w * 0.8:g} 2.5 {w * 0.55:g} 2.5H{-w * 0.55:g}"
                f"Q{-w * 0.8:g} 2.5 {-w * 0.86:g} -1Z", dyes.metal(colour))
    art += shape(f"M{-w * 0.95:g} {-h * 0.38:g}Q0 {-h * 0.30:g} {w * 0.95:g} {-h * 0.38:g}L{w * 0.91:g} {-h * 0.24:g}Q0 {-h * 0.16:g} {-w * 0.91:g} {-h * 0.24:g}Z", dyes.fall(trim))
    art += block(-w * 0.56, -h * 0.86, w * 1.12, h * 0.42, dyes.fall(dark(colour, 0.5)), 2)
    art += block(-w * 0.50, -h * 0.83, w * 1.0, h * 0.36, "#131a30", 1.6)
    for x in (-w * 0.84, w * 0.84):
        for y in (-h * 0.86, -h * 0.5, -h * 0.1):
            art += oval(x, y, 0.75, 0.75, dark(colour, 0.4)) + oval(x - 0.2, y - 0.25, 0.35, 0.3, "#ffffff", opacity=0.6)
    if looks.has("dented", "rusty", "old", "scrap", "battered", "junk", "tin"):
        art += oval(w * 0.45, -h * 0.1, w * 0.22, h * 0.08, dark(colour, 0.35), -20, 0.35) + oval(w * 0.41, -h * 0.12, w * 0.16, h * 0.05, light(colour, 0.4), -20, 0.5)
        art += shape(f"M{-w * 0.8:g} -4q3 -2 4 1t4 1l-1 3q-5 1 -7 -1Z", "#b4632f", 0.55)
    glow = "".join(oval(-w * 0.3 + w * 0.3 * k, -h * 0.72, 1.35, 1.35, c) for k, c in enumerate(("#ff5a6e", "#ffd23f", lamp)))
    wave = f"M{-w * 0.42:g} {-h * 0.56:g}h{w * 0.2:g}l1.2 -2.4l1.8 4l1.5 -2.6l1 1h{w * 0.22:g}"
    return art + glow + line(wave, lamp, 0.7), glow + line(wave, lamp, 0.9)


def _face(looks: Looks, dyes: Dyes, lamp: str, w: float, h: float) -> list[Part]:
    """A dark visor with one or two lamp eyes, lids that switch off, and a mouth of light in its six shapes."""
    single = looks.has("cyclops") or ("one" in looks.words and bool(looks.words & {"eye", "eyed"})) or looks.has("one-eyed")
    spots = ((0.6, 0.0),) if single else ((-w * 0.40, 0.0), (w * 0.46, 0.0))
    r = w * (0.36 if single else 0.235)
    box = (-w, -h, w, h)
    eyes = "".join(oval(x, y, r, r * 1.06, "#0d1426") + oval(x, y, r * 0.9, r * 0.95, dyes.ball(lamp)) for x, y in spots)
    shine = "".join(oval(x, y, r * 0.5, r * 0.55, light(lamp, 0.6)) + oval(x - r * 0.3, y - r * 0.34, r * 0.22, r * 0.2, "#ffffff") for x, y in spots)
    off = "".join(oval(x, y, r, r * 1.06, "#18203a") + line(f"M{x - r * 0.8:g} {y + r * 0.2:g}Q{x:g} {y + r * 0.7:g} {x + r * 0.8:g} {y + r * 0.2:g}", lamp, 1.2) for x, y in spots)
    bright = "".join(oval(x, y, r * 0.9, r * 0.95, lamp, opacity=0.75) for x, y in spots)
    mouths = {
        "smile": line(f"M{-w * 0.24:g} -.4Q0 {h * 0.22:g} {w * 0.28:g} -.4", lamp, 1.5),
        "open": shape(f"M{-w * 0.26:g} -1H{w * 0.28:g}Q{w * 0.2:g} {h * 0.34:g} 0 {h * 0.34:g}Q{-w * 0.2:g} {h * 0.34:g} {-w * 0.26:g} -1Z", lamp),
        "o": oval(0, 0.8, w * 0.10, w * 0.12, lamp),
        "sad": line(f"M{-w * 0.24:g} {h * 0.16:g}Q0 {-h * 0.08:g} {w * 0.26:g} {h * 0.16:g}", lamp, 1.5),
        "flat": line(f"M{-w * 0.22:g} .6H{w * 0.24:g}", lamp, 1.5),
        "shut": line(f"M{-w * 0.20:g} .2Q0 {h * 0.09:g} {w * 0.22:g} .2", lamp, 1.5),
    }
    parts = [Part("face", parent="head", at=(1.0, -h * 0.98), z=42),
             Part("eyes", eyes, box, "face", (0, 0), 44, glow=bright), Part("pupils", shine, box, "face", (0, 0), 45, glow=shine),
             Part("lids", off, box, "face", (0, 0), 46, "eyes:closed"), Part("mouth", parent="face", at=(0, h * 0.50), z=43)]
    return parts + [Part(f"mouth_{name}", art, box, "mouth", (0, 0), 43, f"mouth:{name}", glow=art) for name, art in mouths.items()]


def _head(looks: Looks, dyes: Dyes, colour: str, trim: str, lamp: str, w: float, h: float) -> list[Part]:
    """A head from its neck up: shell, visor, ears, antenna."""
    round_ = looks.pick("box", "dome", "can", salt="head") if not looks.has("round", "sleek", "smooth") else "dome"
    top = {"box": h * 0.22, "dome": h * 0.95, "can": h * 0.4}[round_]
    shell = shape(f"M{-w:g} -2V{-2 * h + top:g}Q{-w:g} {-2 * h:g} {-w + min(top, w):g} {-2 * h:g}H{w - min(top, w):g}Q{w:g} {-2 * h:g} {w:g} {-2 * h + top:g}V-2Q{w:g} 1 {w * 0.8:g} 1H{-w * 0.8:g}Q{-w:g} 1 {-w:g} -2Z",
                  dyes.metal(colour))
    shell += block(-w * 0.84, -h * 1.62, w * 1.72, h * 1.36, dyes.fall(dark(colour, 0.5)), 4) + block(-w * 0.78, -h * 1.56, w * 1.60, h * 1.24, dyes.fall("#1c2440"), 3.6)
    shell += shape(f"M{-w * 0.66:g} {-h * 1.46:g}H{-w * 0.1:g}L{-w * 0.5:g} {-h * 0.75:g}H{-w * 0.7:g}Z", "#ffffff", 0.09)
    for side in (-1, 1):
        shell += block(side * w * 1.0 - 1.9, -h * 1.25, 3.8, h * 0.62, dyes.metal(trim), 1.4)
    shell += oval(-w * 0.42, -1.82 * h, w * 0.26, h * 0.06, "#ffffff", opacity=0.55)
    bulb = oval(0, -9.6, 2.0, 2.0, lamp)
    antenna = line("M0 0Q1.2 -5 0 -8.4", dark(colour, 0.3), 1.1) + oval(0, -0.4, 2.2, 1.2, dyes.metal(trim)) + oval(0, -9.6, 2.1, 2.1, dyes.ball(lamp))
    return [Part("head", shell, (-w * 1.4, -2 * h - 1, w * 1.4, 2), "torso", (0.6, -30), 40),
            Part("hair", antenna, (-3, -13, 3, 2), "head", (0, -2 * h), 39, glow=bulb)]


def robot(looks: Looks) -> Rig:
    """A friendly robot, knee-high to man-high by its words."""
    colour = looks.colour("", "robot", "body", "metal", "paint", "steel", default="#b9c2d0" if looks.has("silver", "steel", "metal", "tin", "dented") else looks.pick(
        "#b9c2d0", "#e8b24a", "#5fa8c9", "#d97a55", "#8fbf9a", "#e6e2d6", salt="paint"))
    if looks.has("rusty", "rust", "copper"):
        colour = "#c07a4a"
    trim = looks.colour("stripe", "trim", "arm", default=looks.pick("#e8743a", "#3f7fd0", "#d84a5a", "#f2c14a", salt="trim"))
    lamp = looks.colour("eye", "lamp", "light", "glow", "visor", default=EYE)
    dyes = Dyes()
    wide, tall, head_w, head_h = 14.5, 28.0, 15.0, 14.0
    chest, lights = _torso(dyes, looks, colour, trim, lamp, wide, tall)
    parts = [Part("hips", block(-9, -3, 18, 7, dyes.metal(dark(colour, 0.3)), 3), (-12, -6, 12, 7), at=(0, -32), z=18),
             Part("torso", chest, (-wide * 1.1, -tall * 1.05, wide * 1.1, 4), "hips", (0, -1), 20, glow=lights),
             Part("neck", block(-4, -5, 8, 7, dyes.metal(dark(colour, 0.35)), 1.5), (-6, -7, 6, 4), "torso", (0.4, -tall), 19)]
    parts += _head(looks, dyes, colour, trim, lamp, head_w, head_h) + _face(looks, dyes, lamp, head_w * 0.92, head_h)
    for side, x, z in (("l", -wide - 0.6, 17), ("r", wide + 0.6, 26)):
        parts += [Part(f"arm_{side}", _limb(dyes, dark(colour, 0.12), trim, 3.3, 2.7, 15, 3), (-5, -5, 5, 19), "torso", (x, -tall * 0.84), z),
                  Part(f"fore_{side}", _limb(dyes, colour, dark(trim, 0.2), 3.0, 3.3, 13, 2), (-5, -5, 5, 18), f"arm_{side}", (0, 15), z + 0.2),
                  Part(f"hand_{side}", _hand(dyes, trim), (-6, -4, 6, 9), f"fore_{side}", (0, 14.5), z + 0.4)]
    for side, x in (("l", -6.2), ("r", 6.2)):
        foot = shape("M-4.6 -1.5Q-5.6 3.6 -6 5.4H8.6Q9.2 1.6 5 -0.2L3.8 -1.5Z", dyes.metal(trim)) + block(-6.2, 4.2, 15, 2.2, dark(trim, 0.5), 1)
        parts += [Part(f"leg_{side}", _limb(dyes, dark(colour, 0.12), trim, 3.7, 3.1, 13, 3), (-6, -6, 6, 18), "hips", (x, 1.5), 15),
                  Part(f"shin_{side}", _limb(dyes, colour, dark(trim, 0.2), 3.3, 3.7, 11, 2), (-6, -6, 6, 17), f"leg_{side}", (0, 13), 15.5),
                  Part(f"foot_{side}", foot, (-8, -3, 11, 8), f"shin_{side}", (0, 11), 16)]
    small = looks.has("small", "little", "tiny", "knee-high", "knee", "mini", "friend", "toy")
    metres = 0.62 if small else 2.6 if looks.has("giant", "huge", "big", "massive", "towering") else 1.15
    return Rig(tuple(parts), "biped", metres, (-19, -103, 20, -60), (-25, -103, 25, 0), dyes.defs, "hand_r")


FIGURES = (Figure(("robot", "android", "automaton", "droid", "bot", "tin man", "robot friend"), robot),)

"""Dragons: big leather wings, scales and spines, friendly or fierce, with fire."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import wings
from director.tools.generators.animatic.art.figures.beast import Beast, Coat, Paint, beast
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import Skull, horn
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

FIERCE = ("fierce", "angry", "evil", "menacing", "terrifying", "dangerous", "cruel", "ferocious", "scary", "monstrous", "mighty",
    "fearsome", "furious")


def scales(belly: str) -> Paint:
    """Belly plates and rows of scales over a part."""

    def paint(pelt: Pelt, path: str, rings: tuple[Ring, ...]) -> str:
        if len(rings) == 3:
            low = tuple((x + 1, y + r * 0.72, r * 0.62) for x, y, r in rings)
            art = shape(flesh(*low, under=-0.1), pelt.run((0, light(belly, 0.2)), (0.5, belly), (1, warm(belly, 0.25))))
            x0, x1 = rings[0][0] - rings[0][2] * 0.5, rings[2][0] + rings[2][2] * 0.9
            art += "".join(line(f"M{x0 + (x1 - x0) * k / 9:.1f} 6q3.4 8 1 18", warm(dark(belly, 0.12), 0.3), 0.9, 0.5) for k in range(10))
            for row, y in enumerate((-11.0, -6.0, -1.0)):
                art += "".join(line(f"M{-28 + 7.4 * k + 3.7 * (row % 2):.1f} {y}q2.4 3.2 4.8 0", "#140f2a", 0.8, 0.16) for k in range(9))
            return pelt.clip(path, art)
        (x0, y0, r0), (x1, y1, r1) = rings[0], rings[-1]
        if r0 > 9 and y1 < y0:                                       # the neck: plates down its front
            front = flesh((x0 + r0 * 0.85, y0 + 2, r0 * 0.62), (x1 + r1 * 0.75, y1 + 2, r1 * 0.62), under=0.1, over=0.1)
            art = shape(front, belly)
            art += pelt.clip(front, "".join(line(f"M{x0 + (x1 - x0) * k / 7 + 1:.1f} {y0 + (y1 - y0) * k / 7 - 2:.1f}q6 3.4 14 2.6",
                warm(dark(belly, 0.12), 0.3), 0.9, 0.5) for k in range(8)))
            return pelt.clip(path, art)
        return ""

    return paint


def spines(pelt: Pelt, parent: str, z: float, colour: str, places: tuple[tuple[float, float, float, float], ...]) -> Part:
    """Back plates: (x, y, height, lean in degrees) on a parent."""
    fill = pelt.run((0, light(colour, 0.3)), (1, warm(colour, 0.15)))
    art = "".join(f'<g transform="translate({x:.1f} {y:.1f}) rotate({lean:.1f}) scale({h:.2f})">'
                  f'{shape("M-.46 .2Q-.34 -.6 -.12 -1Q.4 -.5 .46 .2Z", fill)}</g>'
                  for x, y, h, lean in places)
    reach = max(h for _, _, h, _ in places) + 2
    xs, ys = [p[0] for p in places], [p[1] for p in places]
    return Part(f"spines_{parent}", art, (min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach * 0.5), parent, (0, 0), z)


def fire(pelt: Pelt, looks: Looks, at: tuple[float, float]) -> tuple[Part, ...]:
    """A jet of fire from the mouth, shown while the pose says fire=on; always on if the words speak of fire."""
    colour = "#58c8ff" if looks.has("ice", "frost", "icy") else "#ff8a1e"
    core = light(colour, 0.55)
    art = shape("M-1 -2.4C10 -7 22 -9 36 -8C32 -4 36 -3 46 -1C38 1 40 4 48 10C36 8 32 12 26 12C16 10 8 6 -1 3.4Z", pelt.run((0, "#ffe25a"
        if colour[1:3] == "ff" else core), (0.35, "#ffb52f" if colour[1:3] == "ff" else light(colour, 0.3)), (0.8, colour), (1,
            colour + "60"), down=False))
    art += shape("M0 -1C10 -3 18 -4 27 -3C25 0 27 2 30 4C20 5 10 4 0 2Z", pelt.run((0, "#fffbe0"), (1, core + "90"), down=False))
    on = Part("flame", art, (-2, -12, 50, 15), "face", at, 60, "fire:on", art, 0.35)
    off = Part("flame_out", "", parent="face", at=at, z=60, variant="fire:off")
    always = looks.has("fire", "flame", "fire-breathing", "breathing", "firebreathing") and not looks.has("fireplace", "campfire")
    return (on, off) if always else (off, on)


def _colour(looks: Looks) -> str:
    known = {"ice": "#8fcdf0", "frost": "#8fcdf0", "shadow": "#453a5c"}
    named = next((known[word] for word in known if looks.has(word)), "")
    return looks.colour("", "dragon", "scale", "body", "skin", default=named or looks.pick("#4fae6a", "#d8573f", "#4a86d0", "#8f5cc8",
        "#2fa59a", salt="scales"))


def dragon(looks: Looks) -> Rig:
    """A dragon on four legs; small and round-eyed if young, horned and toothed if fierce."""
    pelt, colour, fierce = Pelt(), _colour(looks), looks.has(*FIERCE)
    baby = looks.has("baby", "hatchling", "dragonling")
    belly = looks.colour("belly", "chest", default=mix(light(colour, 0.55), "#ffe0a0", 0.45))
    spine = looks.colour("spine", "spike", "crest", default=mix(warm(colour, 0.35), "#7a2f6a", 0.25))
    skin = looks.colour("wing", "wings", default=mix(colour, "#ffb04a", 0.62))
    tall = 8.0 if baby else 0.0
    skull = Skull(r=13, tip=(14.5, 6.5, 7.6), brow=0.3, chin=0.1, nose="scale", nose_colour=dark(colour, 0.5), patch=light(colour, 0.12),
        ears="leaf",
                  ear_at=((-11, -3, -1.15), (10.5, -7.5, 0.85)), ear_size=0.8, ear_inner=skin, left=(-2.2, -2.6), right=(9.2, -3.4),
                  eye=(3.9, 4.6) if not fierce else (3.3, 3.4),
                  iris=looks.colour("eye", "eyes", default="#ffb627" if fierce or colour[1:2] not in "ef" else "#3fae7a"), bite="human",
                  wide=4.6, mouth=(-0.12, 0.42), cheeks=0 if fierce else 0.3)
    b = Beast(4.2 if not baby else 1.1, (-24, -42, 16.5), (-1, -40, 19), (23, -46, 16.5), (24, -36, 9.5), (-27, -38, 13.5), (6.6, 5.0),
        ((27, -51, 13.5), (44, -86 + tall, 8.6)),
              head_k=1.12 if not baby else 1.6, skull=skull, foot="claw", foot_size=1.15, tail=((0, 0, 13), (-26, 10, 9.5), (-48, 21,
              6.2), (-68, 24, 3.4), (-84, 18, 1.6)),
              tail_at=(-30, -40), under=-0.05, over=0.1, spread=9, paint=scales(belly), leg_paint=False)
    k = 0.78 if baby else 1.0
    extra = (*_horns(pelt, fierce), *_crest(pelt, spine), _spade(pelt, spine), *_temper(colour, fierce),
             *wings.pair(wings.leather(pelt, colour, skin, k=k), wings.leather(pelt, colour, skin, True, k * 0.95), (13, -14), (11, -2)),
             *fire(pelt, looks, (16.5, 10.5)))
    marks = "".join(oval(x, y, r, r * 0.8, dark(colour, 0.2), opacity=0.35) for x, y, r in ((-8, 4, 1.0), (-6, 7, 0.8), (-9, 8, 0.7), (-4,
        -9, 1.0), (0, -10.5, 0.9)))
    return beast(b, Coat(colour, belly, low=warm(colour, 0.1), foot=warm(colour, 0.16)), pelt, extra, marks, skip=(*wings.SPREAD, "flame"))


def _horns(pelt: Pelt, fierce: bool) -> list[Part]:
    bone, long = ("#3a3140", 1.35) if fierce else ("#f0dfb8", 1.0)
    path = "M-3.4 2C-4.6 -6 -9 -12 -16 -15.5C-9 -15.5 1 -10 4 1Z"
    rings = "M-3.6 -3.2q2.4 -1.8 4.4 -2.2M-5.8 -7.6q1.8 -1.4 3.4 -1.8"
    art = f'<g transform="scale({long})">{horn(pelt, path, bone, rings)}</g>'
    return [Part("horn_n", art, (-24, -23, 7, 5), "head", (-4.5, -10.5), 40.6), Part("horn_f", art, (-24, -23, 7, 5), "head", (5, -11.5),
        39.2, turn=0.3)]


def _temper(colour: str, fierce: bool) -> list[Part]:
    """Heavy slanting ridges over fierce eyes, and teeth that show."""
    if not fierce:
        return [Part("fang", shape("M-1 0L.6 3.6L2 .2Z", "#fffaf0"), (-2, -1, 3, 4.5), "face", (16.6, 10.0), 47.5)]
    ridge = shape("M-7.5 -4.5Q-1 -4.6 3.6 .8Q-2 -1.2 -7 -1.4ZM14.5 -5.4Q9 -4.4 5 .6Q10 -1.6 14 -2.2Z", dark(colour, 0.3))
    teeth = shape("M-4 0l1.2 3 1.2 -2.8 1.4 3.4 1.4 -3.2 1.2 3 1.2 -3.2 1 2.6 .8 -3Z", "#fffaf0")
    return [Part("ridge", ridge, (-9, -7, 16, 3), "face", (0.4, -4.6), 50), Part("fang", teeth, (-5, -1, 7, 4.5), "face", (14, 9.4), 47.5)]


def _crest(pelt: Pelt, spine: str) -> list[Part]:
    back = spines(pelt, "body", 19.0, spine, tuple((22 - 7.6 * i, y, 9.5, lean) for i, (y, lean) in enumerate(((-19, 10), (-19.5, 0),
        (-19.5, -4), (-19, -8), (-17.5, -14), (-14.5, -22)))))
    neck = spines(pelt, "neck", 29.0, spine, ((-10, -8, 9, -50), (-5, -17, 9, -56), (0, -25, 8.5, -58), (5, -32, 8, -55)))
    tails = [spines(pelt, f"tail{k}", 11.0, spine, ((-6 - 0.2 * k, -8.4 + 2.6 * k, 8.6 - 1.6 * k, -18), (-15, -5 + 2.2 * k, 8 - 1.6 * k,
        -18))) for k in range(3)]
    return [back, neck, *tails]


def _spade(pelt: Pelt, spine: str) -> Part:
    art = shape("M2 3C-2 8 -8 10 -12 8.5C-11 4 -13 -2 -20 -8C-11 -9 -4 -9 0 -5C3 -3 3.4 0 2 3Z", pelt.run((0, light(spine, 0.3)), (1,
        spine), down=False))
    return Part("spade", art, (-22, -12, 6, 12), "tail3", (-14, -6), 11.9)


def hatchling(looks: Looks) -> Rig:
    """A young dragon."""
    return dragon(replace(looks, words=looks.words | {"hatchling"}))


FIGURES = (
    Figure(("dragon", "fire dragon", "ice dragon", "fire-breathing dragon"), dragon),
    Figure(("baby dragon", "little dragon", "small dragon", "young dragon", "tiny dragon", "dragon hatchling", "hatchling", "dragonling",
            "dragon child"), hatchling),
)

"""Penguin, owl, duck, chick, parrot and frog as heroes: bodies of their own, wings and flippers that act like arms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from director.tools.generators.animatic.art.figures.body import Head, biped
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.ink import Dyes, line, moved, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import BARE, Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

EGG = Build(head=1.0, hip=16.0, trunk=37.0, shoulder=12.0, waist=16.4, girth=15.6, arm=12.4, fore=9.6, arm_r=4.3, leg_r=4.6, stance=6.4,
    ankle=4.0, hand=1.0)
FROG = Build(head=1.0, hip=28.0, trunk=26.0, shoulder=8.8, waist=10.4, girth=10.4, arm=12.0, fore=11.0, arm_r=3.1, leg_r=4.0, stance=6.4,
    ankle=4.2, hand=1.1)


@dataclass(frozen=True)
class Fowl:
    """Colours and shape of a bird: `face` draws what lies on the head under the eyes."""

    coat: str
    belly: str
    beak: str
    feet: str
    iris: str = "#5a3a22"
    bill: tuple[float, float] = (4.0, 3.4)       # half width and height of the beak
    eye: tuple[float, float] = (3.9, 4.7)
    kind: str = "gem"
    face: str = ""                               # penguin, owl, plain
    tufts: bool = False


def bird(looks: Looks, fowl: Fowl, metres: float) -> Rig:
    """A bird that stands upright, dressed as the words say."""
    dyes = Dyes()
    habit = looks.pick("", "scarf", "bow", "", salt="habit")
    wear = dress(looks, replace(BARE, extras=frozenset({habit} - {""}), tints={habit: looks.pick("#d8473f", "#3f8fd0", "#f0b13c",
        salt="tint")}), animal=True)
    hide = Hide(fowl.coat, hand=fowl.coat, foot=fowl.feet, belly=fowl.belly, paws=True, leg=fowl.coat)
    rig = biped(EGG, wear, hide, _bird_head(fowl, dyes), dyes, metres, _tail(fowl, dyes))
    return _feathered(rig, fowl, wear, dyes)


def _feathered(rig: Rig, fowl: Fowl, wear: Outfit, dyes: Dyes) -> Rig:
    """Wing tips for hands and webbed feet, where no glove or shoe covers them."""
    parts = []
    for part in rig.parts:
        side = 1 if part.name.endswith("_r") else -1
        if part.name.startswith("hand_") and not wear.glove:
            tip = shape("M-3.4 -2.4C-4.6 1 -3.6 6 -.6 9Q1 9.6 2 8C4 5 4.4 1 3.4 -2.4Z",
                dyes.ball(fowl.coat)) + line("M-1 2.4Q-1 5.6 .2 8M1.6 2Q1.8 4.6 1.4 7", warm(fowl.coat, 0.4), 0.5, 0.6)
            part = replace(part, body=moved(tip, kx=float(side), k=1.0))
        elif part.name.startswith("foot_") and wear.feet == "bare":
            web = shape("M-2 -1.4C-5 .4 -6 2.6 -5.4 4.2Q-3 3.2 -1.4 4.2Q1 3.2 2.8 4.2Q5 3 7.6 4.2C8 2 5 -.6 2 -1.4Z",
                dyes.ball(fowl.feet)) + line("M-.4 .6Q-1 2.4 -1.4 3.6M1.4 .6Q2.4 2.2 2.8 3.6", warm(fowl.feet, 0.35), 0.5, 0.7)
            part = replace(part, body=web)
        elif part.name.startswith("shin_") and wear.bottom == "bare" and wear.feet == "bare":
            part = replace(part, body=moved(part.body, kx=0.5).replace(dyes.roll(fowl.coat), dyes.roll(fowl.feet)))
        parts.append(part)
    return replace(rig, parts=tuple(parts), defs=dyes.defs)


def _tail(fowl: Fowl, dyes: Dyes) -> list[Part]:
    return [Part("tail0", shape("M-3.6 -2C-5 3 -3 8 0 10C3 8 5 3 3.6 -2Z", dyes.ball(warm(fowl.coat, 0.12))), (-6, -3, 6, 11), "hips",
        (13.0, 0), -20.0, turn=-1.1)]


def _bird_head(fowl: Fowl, dyes: Dyes) -> Head:
    owl = fowl.face == "owl"
    left, right = ((-7.4, -0.6), (10.4, -0.6)) if owl else ((-5.8, -0.8), (9.2, -0.8))
    face = Face(kind=fowl.kind, left=left, right=right, eye=fowl.eye, iris=fowl.iris, lid=fowl.belly if fowl.face == "penguin"
        else mix(fowl.coat, fowl.belly, 0.5 if owl else 0.0),
                brow=warm(fowl.coat, 0.45), brow_at=-8.6, brow_width=0.0 if owl else 0.8, lashes=0.8)
    skull = shape("M0 -15.6C11 -15.6 18.4 -9 18.4 .6C18.4 10 11.4 15.8 .6 15.8C-10.6 15.8 -18.4 10 -18.4 .6C-18.4 -9 -11 -15.6 0 -15.6Z",
        dyes.ball(fowl.coat))
    if fowl.tufts:
        skull += "".join(shape(f"M{s * 4 + 0.4} -13.4C{s * 10} -16 {s * 13} -19 {s * 16.6} -22.4C{s * 18} -15 {s * 17} -8 {s * 14} -5Z",
            dyes.ball(fowl.coat)) for s in (-1, 1))
    elif fowl.face == "plain":
        skull = shape("M-2 -14C-4 -19 -1 -21.4 1 -21.6Q.4 -19.6 2 -18.6Q3 -21 6 -21Q3.4 -18.6 4.6 -14Z", dyes.ball(fowl.coat)) + skull
    parts = [Part("head", skull, (-20, -23.5, 20, 17), z=40.0), Part("face", "", parent="head", z=41), Part("marks", _mask(fowl, dyes),
        (-18, -13, 21, 16), "face", (0, 0), 42.0),
             Part("nose", _beak(fowl, dyes), (-9, -6, 11, 10), "face", (1.8, 4.8), 43.8), *(part for part in features(face, dyes)
             if not part.name.startswith("mouth"))]
    parts += _bills(fowl, dyes)
    return Head(tuple(parts), lift=12.4, hat_at=(0.4, -1.6), hat_k=1.06, globe=21.4, tuck=0.84)


def _mask(fowl: Fowl, dyes: Dyes) -> str:
    cheeks = "".join(oval(x, 6.6, 3.2, 2.1, dyes.fade("#f0506a", 0.42)) for x in (-10.4, 13.4))
    if fowl.face == "penguin":
        return shape("M1.6 -5.4C4 -12.6 16.6 -11.4 16.8 -1C17 8 10 14 1.6 14.4C-7 14 -13.8 8 -13.6 -1C-13.4 -11.4 -.8 -12.6 1.6 -5.4Z",
            dyes.ball(fowl.belly)) + cheeks
    if fowl.face == "owl":
        disk = light(fowl.coat, 0.55)
        art = "".join(oval(x, 0, 9.0, 9.8, dyes.ball(disk)) + "".join(line(f"M{x + 6.4 * dx:.1f} {7 * dy:.1f}L{x + 8.2 * dx:.1f} "
            f"{9 * dy:.1f}", warm(disk, 0.3), 0.6, 0.6) for dx, dy in ((-1, 0), (-0.7, 0.7), (0, 1), (0.7, 0.7), (-0.7, -0.7), (0, -1),
            (0.7, -0.7), (1, 0))) for x in (-7.4, 10.4))
        return art + shape("M-15 -9Q-6 -8.4 1.6 -2Q9 -8.4 18 -9Q10 -12.6 1.6 -6.6Q-7 -12.6 -15 -9Z", dyes.fall(warm(fowl.coat, 0.2)))
    return cheeks


def _beak(fowl: Fowl, dyes: Dyes) -> str:
    w, h = fowl.bill
    art = shape(f"M{-w:.1f} {-h * 0.1:.2f}Q{-w * 0.5:.2f} {-h * 0.9:.2f} 0 {-h * 0.9:.2f}Q{w * 0.5:.2f} {-h * 0.9:.2f} {w:.1f} "
        f"{-h * 0.1:.2f}Q{w * 0.5:.2f} {h * 0.62:.2f} 0 {h * (0.75 if w > 5 else 1.2):.2f}Q{-w * 0.5:.2f} {h * 0.62:.2f} {-w:.1f} "
        f"{-h * 0.1:.2f}Z", dyes.ball(fowl.beak))
    return art + oval(-w * 0.3, -h * 0.42, w * 0.26, h * 0.16, "#ffffff", -12, 0.5) + "".join(oval(s * w * 0.2, -h * 0.25, 0.42, 0.3,
        warm(fowl.beak, 0.5)) for s in (-1, 1))


def _bills(fowl: Fowl, dyes: Dyes) -> list[Part]:
    """The lower beak in six states, under the upper one."""
    w, h = fowl.bill
    low, inside = warm(fowl.beak, 0.2), "#7a2438"

    def jaw(drop: float, wide: float = 0.82) -> str:
        a = w * wide
        gap = shape(f"M{-a:.2f} 0L{a:.2f} 0Q{a * 0.8:.2f} {h * 0.5 + drop:.2f} 0 {h * 0.8 + drop:.2f}Q{-a * 0.8:.2f} "
            f"{h * 0.5 + drop:.2f} {-a:.2f} 0Z", low)
        dark_part = shape(f"M{-a * 0.84:.2f} 0L{a * 0.84:.2f} 0Q{a * 0.6:.2f} {h * 0.2 + drop:.2f} 0 {h * 0.34 + drop:.2f}"
            f"Q{-a * 0.6:.2f} {h * 0.2 + drop:.2f} {-a * 0.84:.2f} 0Z", inside) if drop > 1 else ""
        tongue = oval(0, drop * 0.8, a * 0.4, drop * 0.3, "#f0808c") if drop > 2 else ""
        return gap + dark_part + tongue

    corner = warm(fowl.coat, 0.5) if fowl.face != "penguin" else warm(fowl.belly, 0.45)
    smile = jaw(0.5) + line(f"M{-w - 1.2:.2f} -1.4q-.2 1.2 1.2 1.5M{w + 1.2:.2f} -1.4q.2 1.2 -1.2 1.5", corner, 0.7, 0.8)
    sad = jaw(0.4) + line(f"M{-w - 1.2:.2f} 1.6q0 -1.2 1.4 -1.6M{w + 1.2:.2f} 1.6q0 -1.2 -1.4 -1.6", corner, 0.7, 0.8)
    art = {"smile": smile, "open": jaw(h * 1.2), "o": jaw(h * 0.7, 0.6), "sad": sad, "flat": jaw(0.4), "shut": smile}
    at = (1.8, 4.8)
    return [Part("mouth", "", parent="face", at=at, z=43.4)] + [
        Part(f"mouth_{name}", body, (-w - 3, -3, w + 3, h * 2.4 + 1), "mouth", (0, 0), 43.4, f"mouth:{name}") for name, body in art.items()]


def frog(looks: Looks) -> Rig:
    """A frog on two legs."""
    dyes = Dyes()
    skin = looks.colour("skin", "", default=looks.pick("#6fb544", "#58a84f", "#8abf3f", salt="skin"))
    belly = light(mix(skin, "#f2e27a", 0.35), 0.45)
    habit = looks.pick("", "bow", "scarf", "", salt="habit")
    wear = dress(looks, replace(BARE, extras=frozenset({habit} - {""}), tints={habit: looks.pick("#d8473f", "#3f6fd0", "#f0b13c",
        salt="tint")}), animal=True)
    hide = Hide(skin, hand=light(skin, 0.08), foot=light(skin, 0.08), belly=belly, paws=False)
    rig = biped(FROG, wear, hide, _frog_head(looks, skin, belly, dyes), dyes, 0.62)
    if wear.feet != "bare":
        return rig
    web = shape("M-2.4 -2C-5.6 0 -7 2.4 -7 4.2Q-4.6 3 -3.2 4.2Q-.4 3.2 1 4.2Q3.6 3.2 5 4.2Q7 3 9.4 4.2C9.4 1.6 5.6 -.6 2.4 -2Z",
        dyes.ball(light(skin, 0.08)))
    return replace(rig, parts=tuple(replace(part, body=web) if part.name.startswith("foot_") else part for part in rig.parts),
        defs=dyes.defs)


def _frog_head(looks: Looks, skin: str, belly: str, dyes: Dyes) -> Head:
    iris = looks.colour("eye", default=looks.pick("#e0a53c", "#c9b53c", "#d9743c", salt="iris"))
    face = Face(kind="gem", left=(-9.4, -11.4), right=(11.6, -11.4), eye=(4.9, 5.3), iris=iris, lid=skin, brow_width=0.0, lashes=0.8,
        mouth=(1.6, 4.2), wide=9.4, lips=warm(skin, 0.62))
    d = "M0 -11C12 -12 20 -6 22 1C23.4 8 14 14.6 .8 14.8C-13 14.6 -23.4 8 -22 1C-20 -6 -12 -12 0 -11Z"
    bumps = "".join(oval(x, -11, 7.2, 7.4, dyes.ball(skin)) for x in (-9.4, 11.6))
    jaw = shape("M-20.6 4.4Q1 12.4 21.4 4.2C20 10.6 12 14.6 .8 14.8C-11.6 14.6 -19.6 10.6 -20.6 4.4Z", dyes.fall(belly), 0.85)
    spots = "".join(oval(x, y, r, r * 0.7, dark(skin, 0.16), opacity=0.6) for x, y, r in ((-15.4, -2.4, 1.6), (-12.4, 0.6, 1.0), (16.6,
        -2.6, 1.5), (1, -7.6, 1.7), (4.4, -9, 0.9), (-2, -9.4, 0.8)))
    nose = oval(-0.4, 0.4, 0.55, 0.8, warm(skin, 0.5), 18) + oval(3.2, 0.4, 0.55, 0.8, warm(skin, 0.5), -18)
    cheeks = "".join(oval(x, 4.4, 3.4, 2.2, dyes.fade("#f0506a", 0.4)) for x in (-14.4, 16.8))
    parts = [Part("head", bumps + shape(d, dyes.ball(skin)) + jaw + spots, (-24, -20, 24, 16), z=40.0), Part("face", "", parent="head",
        z=41),
             Part("nose", nose + cheeks, (-19, -1, 21, 7.5), "face", (0, 0), 43.0), *features(face, dyes)]
    return Head(tuple(parts), lift=12.4, hat_at=(1.0, -8.0), hat_k=0.6, globe=23.0, tuck=0.74)


def _penguin(looks: Looks) -> Rig:
    coat = looks.colour("", default=looks.pick("#2f3550", "#33384a", "#3a4668", salt="coat"))
    return bird(looks, Fowl(coat, "#fbfaf6", "#f2a03d", "#f29a3a", iris="#6b4426", face="penguin"), 0.8)


def _owl(looks: Looks) -> Rig:
    coat = looks.colour("feather", "", default=looks.pick("#8a6242", "#a3774d", "#6f6a7a", "#e9e4dc", salt="coat"))
    return bird(looks, Fowl(coat, light(coat, 0.55), "#e8a83c", "#e0a03c", iris=looks.colour("eye", default="#eeb02e"), bill=(2.5, 3.6),
        eye=(5.6, 5.9), face="owl", tufts=True), 0.6)


def _duck(looks: Looks) -> Rig:
    coat = looks.colour("feather", "", default=looks.pick("#fbf6ea", "#f7d35a", "#fbf6ea", salt="coat"))
    return bird(looks, Fowl(coat, light(coat, 0.4), "#f2932e", "#f2932e", iris="#3f6fa8", bill=(7.4, 4.2), face="plain"), 0.65)


def _chick(looks: Looks) -> Rig:
    coat = looks.colour("feather", "", default="#f9d44a")
    return bird(looks, Fowl(coat, light(coat, 0.35), "#f2932e", "#f2a03d", iris="#4a3426", bill=(2.8, 2.6), eye=(3.6, 4.4), face="plain"),
        0.42)


def _entry(names: str, draw: Callable[[Looks], Rig]) -> Figure:
    return Figure(tuple(names.split(", ")), draw)


FIGURES = (
    _entry("penguin, emperor penguin, baby penguin", _penguin),
    _entry("owl, owlet, barn owl, snowy owl, wise owl, old owl", _owl),
    _entry("duck, duckling, goose, mallard, gosling, rubber duckling", _duck),
    _entry("chick, baby bird, baby chick", _chick),
    _entry("frog, toad, tree frog, bullfrog, frog prince", frog),
)

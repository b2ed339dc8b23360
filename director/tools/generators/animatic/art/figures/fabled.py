"""Fabled beings: griffin, sphinx, centaur, minotaur, hydra, genie, golem, gorgon, faun."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import outfit as cut
from director.tools.generators.animatic.art.figures import wings
from director.tools.generators.animatic.art.figures.animals import FIGURES as UPRIGHT
from director.tools.generators.animatic.art.figures.beast import Coat, beast
from director.tools.generators.animatic.art.figures.dragons import dragon
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, assembled, grown
from director.tools.generators.animatic.art.figures.hoofed import HORSE
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.figures.pawed import LION
from director.tools.generators.animatic.art.figures.people import Life
from director.tools.generators.animatic.art.figures.skulls import Skull
from director.tools.generators.animatic.art.figures.trades import Trade, worker
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

_BARE = Outfit(cut="bare", sleeve="none", bottom="bare", feet="bare")
_TUNIC = Outfit(cut="vest", top="#7a4a2c", under="#e8dcc0", trim="#e8c25a", sleeve="short", bottom="bare", feet="bare", hat="headband",
                tints={"hat": "#a83f2a"})


def griffin(looks: Looks) -> Rig:
    """The front and wings of an eagle on the body of a lion."""
    pelt = Pelt()
    coat = looks.colour("", "fur", "body", default="#d9a050")
    plume = looks.colour("feather", "wing", "head", default="#f4ead8")
    skull = Skull(r=13, tip=(6, 4, 8), brow=0.1, chin=0.1, nose="none", mask="", ears="point", ear_size=0.8, ear_at=((-8, -10, -0.5), (3, -12, 0.15)),
                  left=(-2.0, -2), right=(8.2, -2.6), eye=(3.3, 3.9), iris=looks.colour("eye", "eyes", default="#e8a51e"), wide=0.1, cheeks=0.0, brows=1.4)
    b = replace(LION, metres=2.0, skull=skull, head_k=1.25, foot="claw", neck=((25, -60, 13.5), (38, -82, 9.5)), brush=9.0)
    gold = pelt.run((0, "#ffe08a"), (0.5, "#f0b030"), (1, "#b8741c"))
    beak = shape("M4 -3C10 -6 18 -5 21 0C23 4 22 9 19 11C18 7 15 6 11 7C8 7 5 5 4 3Z", gold) + line("M6 4.6C11 3.4 16 4.4 19.4 7", "#8a5414", 1.0)
    beak += oval(11, -1.4, 1.3, 0.9, "#8a5414")
    ruff = "".join(shape(f"M{x} {y}l-6 9l8 -3l1 8l6 -8l5 6l1 -10Z", light(plume, 0.1 * (k % 2)) if k % 2 else plume)
                   for k, (x, y) in enumerate(((-8, -4), (-3, 4), (4, -10), (6, 0), (-6, 10), (8, 10))))
    extra = (Part("beak", beak, (2, -8, 24, 13), "face", (0, 4), 47), Part("ruff", ruff, (-18, -14, 20, 24), "neck", (2, 2), 30.5),
             *wings.pair(wings.feathers(pelt, dark(plume, 0.28), "#5a4030", plume), wings.feathers(pelt, dark(plume, 0.3), "#5a4030", plume, True, 0.95),
                         (12, -10), (10, -2)))
    return beast(b, Coat(coat, belly=light(coat, 0.4), foot="#e0a83a", mane="#8a5a2c"), pelt, extra, skip=wings.SPREAD)


def sphinx(looks: Looks) -> Rig:
    """A lion with the head of a pharaoh."""
    pelt = Pelt()
    coat = looks.colour("", "fur", "stone", default="#e0b878")
    skin = mix(coat, "#d8a070", 0.35)
    skull = Skull(r=12.5, tip=(3.5, 5, 9.5), brow=0.0, chin=0.05, nose="none", ears="", left=(-2.2, -0.6), right=(8.4, -1.2), eye=(3.1, 3.8), kind="white",
                  iris="#3f7a6a", bite="human", wide=3.4, mouth=(0.1, 0.55), flick=True)
    b = replace(LION, metres=2.2, skull=skull, head_k=1.5, neck=((25, -60, 12), (34, -78, 9)), brush=8.0)
    blue, gold = "#2f6fb8", "#f2c545"
    cloth = shape("M-12 -8C-12 -18 -4 -21 3 -21C11 -21 17 -17 17 -8L22 14C24 20 22 24 16 24L13 6C13 0 12 -6 3 -7C-5 -6 -8 0 -8 6L-9 26C-17 26 -20 22 -19 16Z", gold)
    for k in range(6):
        y = -2 + 4.4 * k
        cloth += line(f"M{-13 - k * 0.9:.1f} {y}Q-10 {y + 1.6:.1f} -8.6 {y + 0.6:.1f}M13.4 {y - 1:.1f}Q16 {y + 1:.1f} {17.5 + k * 0.7:.1f} {y - 0.5:.1f}", blue, 2.0)
    cloth += line("M-11 -9C-6 -15 10 -15 16 -9", blue, 3.0) + oval(3, -17, 2.4, 3.2, "#3f9a6a")
    nose = line("M4.4 1.5C5 4 6.6 5.2 4.2 6", warm(skin, 0.45), 1.1)
    extra = (Part("cloth", cloth, (-22, -23, 26, 28), "head", (0, 0), 41), Part("nose", nose, (1, 0, 9, 8), "face", (0, 1), 47))
    return beast(b, Coat(coat, belly=light(coat, 0.3), foot=light(coat, 0.15), mane="#a8743a"), pelt, extra)


def centaur(looks: Looks) -> Rig:
    """A man or woman to the waist on the body of a horse."""
    pelt = Pelt()
    coat = looks.colour("", "coat", "horse", "body", default=looks.pick("#8a5a36", "#5a3a28", "#c9a074", "#e8e0d4", salt="centaur"))
    b = replace(HORSE, neck=((24, -70, 12), (27, -80, 10)))
    horse = beast(b, Coat(coat, mane=dark(coat, 0.5), foot="#3a2c28"), pelt)
    gone = {"head", "face"}
    for part in horse.parts:
        if part.parent in gone:
            gone.add(part.name)
    man = worker(Looks({key: value for key, value in looks.colours.items() if key}, looks.words, looks.seed), Trade("centaur", _TUNIC, Life(
        sex="f" if looks.has("woman", "female", "centauress", "girl", "she", "her") else "m", hair="long")))
    upper = {"torso"}
    for part in man.parts:
        if part.parent in upper:
            upper.add(part.name)
    k = 1.02
    kept = [part for part in horse.parts if part.name not in gone]
    top = [replace(grown(part, k), parent="neck", at=(2.0, 4.0)) if part.name == "torso" else grown(part, k) for part in man.parts if part.name in upper]
    top = [replace(part, z=part.z + 31) for part in top]
    rig = assembled([*kept, *top], "quadruped", 2.3, horse.defs + man.defs, ("head",))
    return replace(rig, grip="hand_r")


def minotaur(looks: Looks) -> Rig:
    """A bull that walks like a man."""
    bull = next(figure for figure in UPRIGHT if "bull" in figure.names)
    colours = {"": looks.colour("", "fur", "minotaur", default=looks.pick("#6b4632", "#4f3a34", "#7a4a34", salt="minotaur")), **looks.colours}
    return replace(bull.draw(Looks(colours, looks.words | {"bull", "horns"}, looks.seed)), metres=2.5)


def hydra(looks: Looks) -> Rig:
    """A dragon with three necks."""
    rig = dragon(replace(looks, colours={"": looks.colour("", "hydra", default="#3f9a7a"), **looks.colours}))
    stem = {"neck"}
    for part in rig.parts:
        if part.parent in stem:
            stem.add(part.name)
    spare: list[Part] = []
    for name, lean, dx, dz in (("2", -0.55, -6.0, -3.0), ("3", 0.45, 5.0, -6.0)):
        for part in rig.parts:
            if part.name in stem and "flame" not in part.name:
                parent = part.parent if part.name == "neck" else part.parent + name
                at = (part.at[0] + dx, part.at[1]) if part.name == "neck" else part.at
                spare.append(replace(part, name=part.name + name, parent=parent, at=at, z=part.z + dz, turn=part.turn + (lean if part.name == "neck" else 0)))
    box = rig.body
    return replace(rig, parts=(*rig.parts, *spare), body=(box[0] - 6, box[1] - 8, box[2] + 10, box[3]))


def genie(looks: Looks) -> Rig:
    """A spirit of a lamp: bare blue shoulders, a sash, and smoke for legs."""
    skin = looks.colour("", "skin", "genie", default=looks.pick("#4f8fe0", "#5a6ae0", "#3fa8c8", salt="genie"))
    wear = Outfit(cut="vest", top=looks.colour("vest", default="#8a3f9a"), under=skin, trim="#f2c545", sleeve="none", bottom="bare", feet="bare", hat="headband",
                  extras=frozenset(("necklace",)), tints={"hat": "#f2c545", "necklace": "#f2c545"})
    rig = worker(Looks({key: value for key, value in looks.colours.items() if key}, looks.words, looks.seed),
                 Trade("genie", wear, Life(sex="m", beard="goatee", hair="bun", skin=skin, build=cut.BROAD)))
    hip = -next(part.at[1] for part in rig.parts if part.name == "hips")
    smoke = ('<linearGradient id="smoke" x1="0" y1="0" x2="0" y2="1">'
             f'<stop offset="0" stop-color="{skin}"/><stop offset=".6" stop-color="{light(skin, 0.35)}" stop-opacity=".9"/>'
             f'<stop offset="1" stop-color="{light(skin, 0.6)}" stop-opacity=".25"/></linearGradient>')
    h = hip
    tail = shape(f"M-11 -5C-15 {h * 0.25:.1f} -16 {h * 0.45:.1f} -8 {h * 0.62:.1f}C-1 {h * 0.76:.1f} -8 {h * 0.9:.1f} -2 {h - 1:.1f}"
                 f"C3 {h * 0.92:.1f} 9 {h * 0.8:.1f} 9 {h * 0.64:.1f}C9 {h * 0.5:.1f} 16 {h * 0.3:.1f} 11 -5Q0 -9 -11 -5Z", "url(#smoke)")
    for x, y, r in ((-9, 0.5, 4), (8, 0.4, 3.4), (-4, 0.75, 3.0), (4, 0.85, 2.4)):
        tail += oval(x, h * y, r, r * 0.8, light(skin, 0.55), 0, 0.45)
    sash = shape("M-11.500 -7H11.500V-2.500Q0 1 -11.500 -2.500Z", "#f2c545") + oval(0, -3.6, 2.6, 2.4, "#e0413f")
    limbs = ("leg_", "shin_", "foot_")
    parts = [replace(part, body="", box=(-1, -1, 1, 1)) if part.name.startswith(limbs) or part.name == "hips" else part for part in rig.parts]
    parts += [Part("tail0", tail, (-20, -9, 20, hip), "hips", (0, 0), 9.0), Part("sash", sash, (-13, -9, 13, 3), "hips", (0, 1), 31)]
    return replace(rig, parts=tuple(parts), defs=rig.defs + smoke, metres=2.1)


def _slab(points: str, stone: str, pelt: Pelt) -> str:
    return shape(points, pelt.run((0, light(stone, 0.22)), (0.5, stone), (1, warm(stone, 0.28))))


def golem(looks: Looks) -> Rig:
    """A giant of stones with moss on its shoulders and light in its eyes."""
    pelt = Pelt()
    stone = looks.colour("", "golem", "stone", "clay", default="#b0794f" if looks.has("clay") else looks.pick("#8f949c", "#9a8f86", salt="golem"))
    glow = looks.colour("eye", "eyes", default="#7ae8ff")
    body = _slab("M-32 -16L-36 -50L-22 -66L6 -70L30 -60L37 -42L30 -14L14 -4H-18Z", stone, pelt)
    body += line("M-22 -66L-10 -44L-32 -34M-10 -44L12 -38L6 -70M12 -38L37 -42M12 -38L8 -16L30 -14M8 -16L-18 -4", dark(stone, 0.45), 1.4, 0.7)
    body += shape("M-34 -52L-22 -66L-6 -68Q-12 -60 -20 -58Q-26 -50 -34 -52ZM20 -64L31 -58L35 -48Q26 -50 24 -56Z", "#7fa84f")
    rune = line("M0 -30l-6 8l6 8l6 -8ZM0 -36v-6", glow, 2.2)
    parts = [Part("hips", _slab("M-18 -6L-22 4L-8 10H10L22 4L18 -6Z", stone, pelt), (-24, -8, 24, 12), at=(0, -38), z=18),
             Part("torso", body + rune, (-38, -72, 39, 0), "hips", (0, 0), 20, glow=rune)]
    for side, sign, z in (("l", -1, 17.0), ("r", 1, 27.0)):
        upper, fore = _slab("M-8 -4L-10 10L-6 20H8L11 6L6 -5Z", stone, pelt), _slab("M-8 -2L-12 12L-9 24L8 25L13 10L8 -3Z", mix(stone, "#6a7078", 0.2), pelt)
        fist = _slab("M-10 -2L-13 8L-8 16H8L13 8L9 -3Z", stone, pelt) + line("M-4 15v-6M2 16v-7", dark(stone, 0.45), 1.3)
        parts += [Part(f"arm_{side}", upper, (-13, -7, 14, 22), "torso", (sign * 35, -52), z, turn=-sign * 0.18),
                  Part(f"fore_{side}", fore, (-14, -4, 15, 27), f"arm_{side}", (0, 19), z + 0.1),
                  Part(f"hand_{side}", fist, (-15, -4, 15, 18), f"fore_{side}", (0, 24), z + 0.2)]
        thigh, shin = _slab("M-9 -3L-10 16H9L10 -3Z", stone, pelt), _slab("M-9 -2L-11 13H11L9 -2Z", mix(stone, "#6a7078", 0.2), pelt)
        foot = _slab("M-11 -3L-14 6H16L13 -2Z", stone, pelt)
        parts += [Part(f"leg_{side}", thigh, (-12, -5, 12, 18), "hips", (sign * 12, 4), 14), Part(f"shin_{side}", shin, (-13, -4, 13, 15), f"leg_{side}", (0, 15), 14.2),
                  Part(f"foot_{side}", foot, (-16, -5, 18, 8), f"shin_{side}", (0, 12.5), 14.4)]
    skull = _slab("M-16 2L-20 -12L-12 -26L8 -28L20 -18L19 -2L12 6H-8Z", stone, pelt) + line("M-12 -26L-6 -16L-20 -12M8 -28L10 -18L20 -18", dark(stone, 0.45), 1.3, 0.7)
    skull += shape("M-12 -26L8 -28L14 -23Q4 -21 -4 -22Q-10 -20 -15 -20Z", "#7fa84f")
    parts += [Part("head", skull, (-22, -30, 22, 8), "torso", (2, -64), 40), Part("face", parent="head", at=(0, -10), z=42)]
    parts += features(Face("gem", (-7, -1), (10, -1.4), (4.2, 4.0), glow, stone, brow=dark(stone, 0.5), brow_at=-8, brow_width=2.4, mouth=(2, 10), wide=6.0,
                           lips=dark(stone, 0.6)), pelt.dyes)
    rig = assembled(parts, "biped", 3.0, pelt.defs)
    return replace(rig, grip="hand_r")


def gorgon(looks: Looks) -> Rig:
    """A woman with snakes for hair."""
    wear = Outfit(cut="dress", top=looks.colour("dress", default="#f0e6d0"), trim="#f2c545", sleeve="none", bottom="bare", skirt="long", feet="bare",
                  extras=frozenset(("necklace",)), tints={"necklace": "#f2c545"})
    rig = worker(looks, Trade("gorgon", wear, Life(sex="f", age="adult", hair="bun", skin="#a8cc8a")))
    head = next(part for part in rig.parts if part.name == "head")
    middle = (head.box[0] + head.box[2]) / 2, head.box[1] + (head.box[3] - head.box[1]) * 0.3
    art, tones = "", ("#4f9a4a", "#6fae52", "#3f8a5a")
    for k, (dx, dy) in enumerate(((-19, 8), (-22, -4), (-17, -15), (-8, -22), (3, -24), (13, -20), (20, -11), (22, 1), (19, 11))):
        tone = tones[k % 3]
        art += line(f"M{dx * 0.35:.1f} {dy * 0.35:.1f}C{dx * 0.5 - 5:.1f} {dy * 0.9:.1f} {dx * 1.1:.1f} {dy * 0.3:.1f} {dx} {dy}", tone, 4.2)
        art += oval(dx, dy, 3.6, 2.8, light(tone, 0.15)) + oval(dx + 1.0, dy - 0.8, 0.8, 0.9, "#2a1a1a") + line(f"M{dx + 3} {dy + 0.6}l3 1", "#d8404a", 0.9)
    snakes = Part("snakes", art, (-30, -30, 32, 18), "head", middle, 39.0)
    return replace(rig, parts=(*rig.parts, snakes))


def faun(looks: Looks) -> Rig:
    """A boy of the woods with horns and the legs of a goat."""
    wear = replace(_BARE, bottom="trousers", lower="#7a5236", extras=frozenset(("scarf",)), tints={"scarf": "#5f9a4a"})
    rig = worker(looks, Trade("faun", wear, Life(sex="m", hair="curly", beard="goatee")))
    head = next(part for part in rig.parts if part.name == "head")
    top = (head.box[0] + head.box[2]) / 2, head.box[1] + 7
    art = "".join(f'<g transform="translate({x} 0) scale({k} 1)">{shape("M-3 4C-4 -4 -1 -12 6 -15C5 -9 4 -2 4 4Z", "#e8d4ac")}'
                  f'{line("M-2.4 -2q2.600 -1.200 5 -1M-1 -7q2.400 -1.200 4.400 -1", "#a8875a", 0.9)}</g>' for x, k in ((-9, -1), (9, 1)))
    return replace(rig, parts=(*rig.parts, Part("horns", art, (-18, -18, 18, 6), "head", top, 62)), metres=1.5)


FIGURES = (
    Figure(("griffin", "gryphon", "griffon", "hippogriff"), griffin),
    Figure(("sphinx",), sphinx),
    Figure(("centaur", "centauress"), centaur),
    Figure(("minotaur", "bull man"), minotaur),
    Figure(("hydra", "many-headed dragon", "three-headed dragon"), hydra),
    Figure(("genie", "djinn", "jinn", "djinni", "lamp spirit"), genie),
    Figure(("golem", "stone giant", "rock giant", "stone golem", "clay golem", "rock monster"), golem),
    Figure(("gorgon", "medusa"), gorgon),
    Figure(("faun", "satyr", "pan"), faun),
)

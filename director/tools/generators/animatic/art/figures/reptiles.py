"""Cold-blooded and prehistoric: turtles, crocodiles, lizards, snakes, dinosaurs; the seal and the crab of the shore."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import coats
from director.tools.generators.animatic.art.figures.beast import Beast, Coat, beast
from director.tools.generators.animatic.art.figures.dragons import scales, spines
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, far_side, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import Skull
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

LIZARD_HEAD = Skull(r=12, tip=(13, 5.5, 7.0), brow=0.24, chin=0.12, nose="scale", nose_colour="#2a3a2a", ears="", left=(-2.4, -3),
    right=(8.4, -4), eye=(3.4, 4.0), iris="#e8b02f", bite="human", wide=4.4, mouth=(-0.2, 0.4), cheeks=0.25, brows=0)


def turtle(looks: Looks) -> Rig:
    pelt, skin = Pelt(), looks.colour("", "turtle", "tortoise", "skin", default=looks.pick("#7fae5a", "#a5b86a", salt="skin"))
    shell = looks.colour("shell", default=looks.pick("#8a6238", "#5a7a4a", "#a5743a", salt="shell"))
    sea = looks.has("sea")
    b = Beast(0.5 if not looks.has("giant", "huge") else 1.2, (-20, -22, 11), (0, -22, 12), (19, -23, 11), (20, -18, 8), (-20, -18, 9),
        (6, 5.4), ((24, -24, 8), (37, -38, 7)), head_k=1.05,
              skull=replace(LIZARD_HEAD, tip=(8, 5.5, 7.0)), foot="claw" if not sea else "paw", foot_size=0.9, tail=((0, 0, 4), (-9, 3,
              1.6)), tail_at=(-30, -18), spread=9)
    dome = "M-37 8C-38 -22 -20 -37 0 -37C20 -37 38 -22 37 8C20 14 -20 14 -37 8Z"
    art = shape(dome, pelt.spot((0, light(shell, 0.35)), (0.5, shell), (1, warm(dark(shell, 0.2), 0.2))))
    plates = "".join(shape(d, light(shell, 0.2), 0.7) for d in ("M-9 -32L9 -32L14 -18L0 -10L-14 -18Z",
        "M-30 -16L-17 -18L-4 -8L-8 4L-28 5Z", "M30 -16L17 -18L4 -8L8 4L28 5Z", "M-16 -32L-28 -20L-17 -21L-11 -30Z",
        "M16 -32L28 -20L17 -21L11 -30Z"))
    art += plates + line("M-38 7C-20 14 20 14 38 7", light(shell, 0.4), 4) + oval(-14, -27, 7, 4, "#ffffff", -30, 0.3)
    return beast(b, Coat(skin, belly=mix(skin, "#f5e8b8", 0.6), foot=skin), pelt, (Part("shell", art, (-42, -40, 42, 15), "body", (0, -6),
        25.5),))


def crocodile(looks: Looks) -> Rig:
    lizard, pelt = looks.has("lizard", "gecko", "iguana", "chameleon", "salamander", "newt"), Pelt()
    skin = looks.colour("", "crocodile", "alligator", "lizard", "skin", default=looks.pick("#5a9a4a", "#4f8a6a") if not lizard
        else looks.pick("#6fc05a", "#f2a03a", "#3fb0a5", salt="lizard"))
    belly = mix(skin, "#fbf2c0", 0.65)
    skull = replace(LIZARD_HEAD, tip=(26, 8.5, 6.0) if not lizard else (12, 5, 6.5), left=(-2, -6), right=(7, -7), wide=7.5 if not lizard
        else 4.4, mouth=(-0.9, 0.5) if not lizard else (-0.2, 0.4))
    b = Beast(0.75 if not lizard else 0.22, (-26, -24, 11.5), (-2, -23, 13), (20, -24, 11), (22, -19, 6.5), (-26, -19, 8), (5, 4.4), None,
        (38, -33), 0.95, skull, "claw", 0.9, ((0, 0, 9), (-22, 4, 6.5), (-42, 8, 4.2), (-60, 6, 2.2), (-74, 0, 1)), (-32, -24), spread=8,
              paint=scales(belly), leg_paint=False)
    ridge = spines(pelt, "body", 19.0, dark(skin, 0.2), tuple((24 - 8 * i, -10.5 - (2 if 1 < i < 5 else 0), 5.0, -6) for i in range(7)))
    tails = tuple(spines(pelt, f"tail{k}", 11.0, dark(skin, 0.2), ((-4, -7 + 2 * k, 4.6 - k, -12), (-13, -4.6 + 2 * k, 4.4 - k,
        -12))) for k in range(3))
    teeth = () if lizard else (Part("fang", shape("M-8 0l1.4 2.6 1.4 -2.4 1.6 2.8 1.6 -2.6 1.6 2.6 1.6 -2.6 1.6 2.4 1.4 -2.6Z",
        "#fffaf0"), (-9, -1, 9, 4), "face", (20.5, 11.4), 47.5),)
    return beast(b, Coat(skin, belly=belly, foot=warm(skin, 0.15)), pelt, (ridge, *tails, *teeth))


def snake(looks: Looks) -> Rig:
    """A snake in waves: its body is a tail of many joints behind a raised head."""
    pelt, skin = Pelt(), looks.colour("", "snake", "serpent", "skin", default=looks.pick("#5fae4a", "#d8733a", "#8a6ac8", salt="snake"))
    belly = mix(skin, "#fff0b0", 0.6)
    lift: tuple[Ring, ...] = ((0.0, 0.0, 7.5), (9.0, -12.0, 7.2), (6.0, -30.0, 6.6), (12.0, -44.0, 7.0))
    path = flesh(*lift)
    art = shape(path, skin) + pelt.clip(path, "".join(line(f"M{x} {y}q6 3 12 0", belly, 2.6) for x, y in ((8, -4), (8, -10), (7, -16), (5,
        -22), (5, -28), (7, -34), (9, -40))))
    parts = [Part("body", art, bounds(*lift), at=(0, -8), z=20)]
    radii = (7.5, 7.4, 7.0, 6.2, 5.0, 3.4, 1.4)
    for k in range(6):
        rings = ((0.0, 0.0, radii[k]), (-15.0, 3.0 if k % 2 else -3.0, radii[k + 1]))
        marks = "".join(shape(f"M{x} {-radii[k] * 0.8:.1f}l4 3.4 -4 3.4 -4 -3.4Z", dark(skin, 0.4), 0.7) for x in (-4, -11))
        parts.append(Part(f"tail{k}", shape(flesh(*rings), skin) + marks, bounds(*rings), f"tail{k - 1}" if k else "body", (rings[1][0],
            -rings[1][1]) if k else (0, 0), 18 - 0.1 * k))
    skull = flesh((0, 0, 10.5), (11, 3, 7), under=0.12, over=0.2)
    tongue = line("M17 6Q22 7 25 5M22 6.4Q25 8 27 9", "#e0405a", 1.2)
    parts += [Part("head", tongue + shape(skull, pelt.spot((0, light(skin, 0.25)), (0.5, skin), (1, warm(skin, 0.22)))), (-12, -12, 30,
        14), "body", (12, -46), 40), Part("face", parent="head", z=42)]
    parts += features(Face("gem", (0, -2), (8.5, -2.8), (3.0, 3.6), looks.colour("eye", "eyes", default="#f2c23a"), skin, brow=dark(skin,
        0.3), brow_at=-8, brow_width=0.9, mouth=(11, 4.6), wide=3.6, lips=dark(skin, 0.5)), pelt.dyes)
    return assembled(parts, "quadruped", 0.45, pelt.defs)


def dinosaur(looks: Looks) -> Rig:
    """A long-necked dinosaur unless the words name another kind."""
    pelt = Pelt()
    skin = looks.colour("", "dinosaur", "dino", "skin", default=looks.pick("#6fae5a", "#5aa0a8", "#c8804a", "#8f7ac0", salt="dino"))
    belly, spine = mix(skin, "#fff0c0", 0.6), mix(warm(skin, 0.3), "#c8503a", 0.4)
    baby = looks.has("baby")
    coat = Coat(skin, belly=belly, foot=warm(skin, 0.1))
    tail = ((0, 0, 13), (-26, 8, 9.5), (-50, 16, 6), (-72, 18, 3), (-88, 12, 1.2))
    if looks.has("rex", "tyrannosaurus", "t-rex", "trex", "raptor", "velociraptor", "carnivore"):
        return _rex(looks, pelt, coat, spine, baby)
    if looks.has("triceratops"):
        skull = replace(LIZARD_HEAD, tip=(14, 7, 6.5))
        b = Beast(2.4 if not baby else 0.9, (-24, -42, 18), (0, -42, 20), (20, -42, 17), (22, -32, 10), (-25, -34, 13), (7, 6), None, (40,
            -46), 1.3 if not baby else 1.6, skull, "pad", 1.3, tail[:4], (-34, -42), spread=9, paint=scales(belly), leg_paint=False)
        frill = shape("M-2 -24C-22 -26 -28 -8 -24 8C-18 18 -6 16 0 12Z", pelt.spot((0, light(spine, 0.3)), (0.7, spine), (1, warm(spine,
            0.2)))) + "".join(oval(x, y, 2.6, 2.6, belly) for x, y in ((-10, -21), (-19, -15), (-23, -5), (-21, 5)))
        horns = shape("M-3 0Q4 -14 16 -18Q8 -8 4 1Z", "#f5ead0")
        extra: tuple[Part, ...] = (Part("frill", frill, (-30, -28, 2, 18), "head", (0, 0), 39.3), Part("horn_n", horns, (-5, -20, 18, 3),
            "head", (-1, -9), 40.6), Part("horn_f", horns, (-5, -20, 18, 3), "head", (7, -10), 39.2), Part("horn",
            shape("M-3 1Q1 -7 6 -9Q6 -3 4 2Z", "#f5ead0"), (-4, -10, 8, 3), "head", (17, 1), 40.6))
        return beast(b, coat, pelt, extra)
    if looks.has("stegosaurus", "stego"):
        b = Beast(2.6 if not baby else 0.9, (-22, -46, 18), (0, -45, 20), (20, -40, 15), (21, -32, 9), (-23, -38, 13), (6.5, 5.6), ((26,
            -42, 11), (42, -44, 8)), head_k=1.0 if not baby else 1.4, skull=LIZARD_HEAD, foot="pad", foot_size=1.2, tail=tail[:4],
            tail_at=(-32, -44), spread=9, paint=scales(belly), leg_paint=False)
        plates = spines(pelt, "body", 19.0, spine, ((22, -14, 15, 14), (10, -19, 20, 6), (-3, -22, 23, 0), (-16, -20, 21, -8), (-28, -15,
            16, -16)))
        return beast(b, coat, pelt, (plates, spines(pelt, "tail0", 11.0, spine, ((-8, -8, 13, -20), (-20, -4, 11, -20))), spines(pelt,
            "tail2", 11.0, "#f5ead0", ((-8, -3, 10, -40), (-15, -1, 9, -50)))))
    b = Beast(4.5 if not baby else 1.0, (-24, -50, 17), (0, -48, 20), (20, -51, 16), (21, -40, 9.5), (-25, -42, 12), (7, 6.2), ((23, -56,
        13), (48, -112, 7)) if not baby else ((22, -54, 12), (36, -76, 8)), head_k=1.0 if not baby else 1.7,
              skull=replace(LIZARD_HEAD, tip=(10, 5.5, 7)), foot="pad", foot_size=1.35, tail=tail, tail_at=(-34, -50), spread=9,
              paint=coats.spots(dark(skin, 0.16), 3.4, looks.seed, density=0.8), leg_paint=False)
    return beast(b, coat, pelt)


def _rex(looks: Looks, pelt: Pelt, coat: Coat, spine: str, baby: bool) -> Rig:
    """Two big legs under a level back, small arms, a great head."""
    skull = replace(LIZARD_HEAD, r=13, tip=(17, 7, 8.6), wide=6.5, mouth=(-0.25, 0.45), brow=0.2, eye=(3.4, 4.0))
    b = Beast(3.6 if not baby else 1.0, (-14, -52, 16.5), (3, -56, 17), (19, -66, 14), (27, -60, 4.5), (-8, -50, 14.5), (7, 6), ((23, -72,
        12.5), (34, -90, 10)), head_k=1.45 if not baby else 1.7, skull=skull, foot="claw", foot_size=1.5,
              tail=((0, 0, 13), (-24, -1, 9.5), (-46, 0, 6.5), (-66, -6, 3.6), (-82, -14, 1.4)), tail_at=(-20, -54), spread=10,
              paint=coats.spots(dark(coat.base, 0.18), 2.6, looks.seed, density=0.7), leg_paint=False, arms=16.0)
    teeth = shape("M-7 0l1.4 3 1.4 -2.8 1.4 3.2 1.4 -3 1.4 3.2 1.4 -3.2 1.4 3 1.4 -3Z", "#fffaf0")
    extra = (spines(pelt, "body", 19.0, spine, ((8, -17, 6, 16), (0, -18, 6.5, 6), (-8, -17, 6.5, -4), (-16, -14, 6, -14))), Part("fang",
        teeth, (-8, -1, 6, 4.5), "face", (15.6, 10.6), 47.5))
    return beast(b, coat, pelt, extra)


def seal(looks: Looks) -> Rig:
    walrus, pelt = looks.has("walrus"), Pelt()
    skin = looks.colour("", "seal", "walrus", default="#a5704f" if walrus else "#f3f2f0" if looks.has("pup", "baby",
        "white") else "#8a95a8")
    trunk: tuple[Ring, ...] = ((-34.0, 6.0, 6.0), (-14.0, 0.0, 15.0), (6.0, -6.0, 17.0), (16.0, -24.0, 12.0))
    path = flesh(*trunk, under=-0.04, over=0.06)
    art = shape(path, pelt.body(skin, mix(skin, "#ffffff", 0.5))) + "".join(oval(x, y, 1.8, 1.3, dark(skin, 0.2), opacity=0.5) for x,
        y in ((-16, -8), (-10, -11), (-4, -13), (-22, -3), (-14, -2)))
    flip = shape("M-4 -3C-10 6 -12 14 -8 20H10C6 12 6 4 4 -3Z", pelt.limb(skin))
    back = shape("M6 -3C-4 -8 -16 -6 -20 -2C-14 0 -16 4 -22 8C-12 10 0 8 6 3Z", skin)
    parts = [Part("body", art, bounds(*trunk), at=(0, -20), z=20), Part("tail0", back, (-24, -9, 8, 11), "body", (-36, 8), 19),
        Part("leg_fn", flip, (-14, -5, 12, 21), "body", (10, 0), 26), Part("leg_ff", shape("M-4 -3C-10 6 -12 14 -8 20H10C6 12 6 4 4 -3Z",
        far_side(skin)), (-14, -5, 12, 21), "body", (17, 0), 10)]
    puff = oval(1.6, 6, 5, 4, mix(skin, "#ffffff", 0.6)) + oval(8.4, 5.6, 4.6, 4, mix(skin, "#ffffff", 0.6)) + oval(5.6, 2.6, 2.8, 2.0,
        "#2a2630") + (shape("M0 8C-1 14 0 20 2 22C4 18 4 12 3.6 8ZM8 8C7.6 14 8.4 20 10.4 22C12 18 12 12 11.4 7Z", "#fbf4e0") if walrus
        else "")
    parts += [Part("head", oval(0, 0, 13, 12, pelt.spot((0, light(skin, 0.3)), (0.5, skin), (1, warm(skin, 0.18)))) + puff, (-14, -13, 19,
        24), "body", (19, -32), 40), Part("face", parent="head", z=42)]
    parts += features(Face("bead", (-1.5, -2.5), (9, -3), (3.2, 3.8), "#3a2c34", skin, brow_width=0.0, mouth=(5.2, 7.2), wide=2.8,
        lips=dark(skin, 0.5), bite="cat"), pelt.dyes)
    return assembled(parts, "quadruped", 0.8 if not walrus else 1.3, pelt.defs)


def crab(looks: Looks) -> Rig:
    pelt, skin = Pelt(), looks.colour("", "crab", "lobster", default="#e8533a")
    parts = [Part("body", shape("M-32 0C-34 -20 -16 -28 0 -28C16 -28 34 -20 32 0C26 14 -26 14 -32 0Z", pelt.spot((0, light(skin, 0.3)),
        (0.5, skin), (1, warm(skin, 0.25)))) + "".join(oval(x, y, 2.2, 1.6, light(skin, 0.4), opacity=0.6) for x, y in ((-20, -12), (-14,
        -20), (-24, -4))), (-36, -30, 36, 16), at=(0, -22), z=20)]
    claw = line("M0 0C4 -8 8 -14 8 -20", warm(skin, 0.08), 6) + shape("M2 -18C-6 -30 0 -44 14 -46C8 -40 8 -36 10 -33C14 -38 18 -40 22 "
        "-39C24 -28 16 -16 6 -16Z", pelt.spot((0, light(skin, 0.3)), (0.6, skin), (1, warm(skin, 0.2))))
    parts += [Part("claw_r", claw, (-8, -50, 28, 4), "body", (28, -6), 24), Part("claw_l", f'<g transform="scale(-1 1)">{claw}</g>', (-28,
        -50, 8, 4), "body", (-28, -6), 24)]
    for name, x, bend, z in (("fn", 18, 8, 22.0), ("ff", 26, 12, 10.0), ("bn", -18, -8, 22.0), ("bf", -26, -12, 10.0)):
        parts.append(Part(f"leg_{name}", line(f"M0 0L{bend * 1.4} 3L{bend * 1.7} 18", skin if z > 20 else far_side(skin), 4.6), (-26, -5,
            26, 22), "body", (x, 4), z))
    stalks = line("M-6 8V-2M7 8V-2", warm(skin, 0.1), 3.4)
    parts += [Part("head", stalks, (-16, -14, 17, 20), "body", (0, -26), 40), Part("face", parent="head", z=42)]
    parts += features(Face("white", (-6, -5), (7, -5), (4.6, 5.2), "#3f7fb5", skin, brow_width=0.0, mouth=(0.5, 17), wide=5.0,
        lips=warm(dark(skin, 0.5), 0.3)), pelt.dyes)
    return assembled(parts, "quadruped", 0.25 if not looks.has("giant") else 1.2, pelt.defs)


FIGURES = (
    Figure(("turtle", "tortoise", "sea turtle", "terrapin"), turtle),
    Figure(("crocodile", "alligator", "lizard", "chameleon", "croc"), crocodile),
    Figure(("snake", "serpent"), snake),
    Figure(("dinosaur", "brachiosaurus", "t-rex", "tyrannosaurus", "triceratops", "stegosaurus", "dino", "velociraptor", "diplodocus",
               "tyrannosaurus rex", "raptor", "baby dinosaur", "brontosaurus"), dinosaur),
    Figure(("seal", "sea lion", "walrus", "seal pup"), seal),
    Figure(("crab",), crab),
)

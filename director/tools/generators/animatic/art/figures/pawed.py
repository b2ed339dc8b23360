"""Animals with paws: dogs, wolves, foxes, cats of all sizes, bears, and the small ones that hop and scurry."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import coats
from director.tools.generators.animatic.art.figures.beast import Beast, Coat, beast
from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import Skull
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

CANINE = Skull(r=12.5, tip=(13.5, 6.0, 5.4), brow=0.42, chin=0.26, nose="dog", ears="point", left=(-2.6, -1.8), right=(8.0, -2.8),
    eye=(2.9, 3.4), iris="#c98a2a", wide=3.0, mouth=(-0.15, 0.55))
DOG = Beast(0.7, (-19, -48, 12.5), (-2, -48, 13), (16, -51, 14), (17, -42, 7.5), (-19, -44, 10.5), (3.9, 3.3), ((21, -57, 11), (32, -72,
    9)), head_k=1.35, skull=CANINE, tail=((0, 0, 4), (-11, -7, 4.2), (-18, -17, 3.6), (-19, -27, 2)),
            tail_at=(-28, -54), under=0.12, spread=7, foot_size=0.95)
FELINE = Skull(r=13, tip=(7.5, 6.5, 5.6), brow=0.3, chin=0.12, nose="cat", nose_colour="#d8707a", ears="point", ear_size=0.92,
    ear_at=((-8.5, -8.5, -0.4), (6.5, -10.5, 0.38)), left=(-3.6, -0.8), right=(8.0, -1.6), eye=(3.4, 4.0), iris="#5fae4f", wide=3.0,
    mouth=(0, 0.45))
CAT = Beast(0.5, (-19, -38, 12), (-2, -37, 12), (15, -40, 12), (16, -32, 6.5), (-19, -34, 10), (3.6, 3.2), ((18, -46, 9.5), (26, -58, 8)),
    head_k=1.4, skull=FELINE, tail=((0, 0, 3.4), (-10, -9, 3.3), (-13, -23, 3.2), (-8, -35, 2.8)),
            tail_at=(-28, -42), under=0.08, spread=6, foot_size=0.9)
LION = Beast(1.25, (-24, -52, 14.5), (-2, -50, 15), (20, -54, 16), (21, -44, 9), (-25, -46, 12.5), (5.2, 4.6), ((25, -60, 12), (36, -73,
    10)), head_k=1.4, skull=replace(FELINE, tip=(9.5, 6.5, 6.6), ears="round", ear_size=0.75, nose_colour="#7a4038", iris="#d89a2a"),
             tail=((0, 0, 3), (-12, 6, 2.6), (-20, 0, 2.4), (-26, -10, 2.2)), tail_at=(-37, -56), under=0.06, spread=8, foot_size=1.2)
BEAR = Beast(1.5, (-22, -46, 20), (-1, -45, 21), (20, -48, 18.5), (21, -34, 10), (-23, -36, 13), (7, 6), None, (37, -62), 1.5,
    replace(CANINE, r=13, tip=(10.5, 5.5, 6.0), brow=0.34, chin=0.16, nose="bear", ears="round", ear_size=0.72, ear_at=((-8.5, -9, -0.5),
    (6.5, -11, 0.45)), iris="#6b3f1e"),
             "claw", 1.25, ((0, 0, 5), (-6, -1, 4)), (-39, -52), spread=10, under=-0.02)


def _whiskers(skull: Skull) -> Part:
    x, y, r = skull.tip
    art = line(f"M{x - r * 0.7:.1f} {y + 1:.1f}q-7 -.6 -11 -2.4M{x - r * 0.7:.1f} {y + 2.2:.1f}q-6 1 -10 1.6M{x + r * 0.7:.1f} {y:.1f}q5 "
        f"-1.4 8 -3.6M{x + r * 0.75:.1f} {y + 1.4:.1f}q5 .2 8 0", "#ffffff", 0.45, 0.75)
    return Part("whiskers", art, (x - 20, y - 8, x + 16, y + 8), "face", (0, 0), 44)


def hound(looks: Looks) -> Rig:
    """A dog on four legs."""
    pelt, puppy = Pelt(), looks.has("puppy", "pup")
    coat = looks.colour("", "dog", "puppy", "hound", "fur", "coat", default=looks.pick("#c98a4f", "#8a5a36", "#e8c48a", "#4a4048",
        "#d8d0c8", salt="coat"))
    flop = not looks.has("husky", "shepherd", "terrier")
    skull = replace(CANINE, ears="flop" if flop else "point", ear_at=((-8.5, -7.5, 0.1), (9, -9.5, -0.1)) if flop else CANINE.ear_at,
        mask=mix(coat, "#fff4e2", 0.75), iris=looks.colour("eye", "eyes", default="#6b3f1e"), cheeks=0.3, ear_size=1.05 if flop else 0.9)
    b = replace(DOG, metres=0.7 if not puppy else 0.45, head_k=1.35 if not puppy else 1.75, skull=skull)
    if puppy:
        b = replace(b, rump=(-14, -38, 12.5), belly=(-1, -37, 13), chest=(12, -40, 13), fore=(13, -30, 7), hind=(-14, -32, 10), neck=((16,
            -46, 10), (22, -56, 9)), tail_at=(-23, -44), thin=(4.2, 3.8))
    if looks.has("spotted", "dalmatian"):
        b = replace(b, paint=coats.spots("#2f2a33", 2.4, looks.seed))
        coat = "#faf6f0"
    elif looks.pick("y", "n", "n", salt="patch") == "y":
        b = replace(b, paint=coats.patches(mix(coat, "#fff6ea", 0.7), looks.seed), leg_paint=False)
    collar = _collar(pelt, looks.colour("collar", "scarf", "bandana", default="#d8453a")) if not looks.has("stray", "wild") else ()
    return beast(b, Coat(coat, belly=mix(coat, "#fff4e2", 0.5), low=mix(coat, "#fff4e2", 0.55) if looks.pick("y", "n", salt="sock") == "y"
        else "", foot=mix(coat, "#fff4e2", 0.4), tail_tip=mix(coat, "#fff4e2", 0.6)), pelt, collar)


def _collar(pelt: Pelt, colour: str) -> tuple[Part, ...]:
    art = line("M-7 -16Q4 -5 15 -7", colour, 4) + line("M-7 -16.8Q4 -6 15 -8", light(colour, 0.4), 0.8, 0.6)
    art += oval(8, -2.6, 3.0, 3.0, pelt.spot((0, "#fff0b0"), (1, "#d89a2a")))
    return (Part("collar", art, (-12, -21, 19, 3), "neck", (0, 0), 30.6),)


def wolf(looks: Looks) -> Rig:
    pelt, coat = Pelt(), looks.colour("", "wolf", "fur", "coat", default=looks.pick("#7f8798", "#8f8578", salt="coat")
    if not looks.has("white", "arctic") else "#eef1f5")
    pale = mix(coat, "#ffffff", 0.7)
    skull = replace(CANINE, tip=(14.5, 6.2, 5.0), mask=pale, iris=looks.colour("eye", "eyes", default="#f0b52a"), cheeks=0.0, ear_size=1.0)
    b = replace(DOG, metres=0.95, skull=skull, chest=(16, -52, 15.5), neck=((20, -57, 13.5), (33, -73, 10)), tail=((0, 0, 4.5), (-10, 6,
        6.5), (-18, 17, 6.5), (-22, 29, 2.5)), tail_at=(-27, -51), head_k=1.3)
    tufts = shape("M-11 3L-19 5L-12.5 8L-18 13L-9 12.6L-9 17L-1 12.4Z", mix(coat, pale, 0.5))
    ruff = shape("M-12 -8L-20 -2L-12 0L-17 8L-8 6L-9 14L0 8L3 15L8 6Z", light(coat, 0.16))
    cheek = Part("tufts", tufts, (-22, 0, 3, 19), "head", (0, 0), 39.8)
    return beast(b, Coat(coat, belly=pale, low=mix(coat, pale, 0.5), foot=pale, tail_tip=dark(coat, 0.35)), pelt, (cheek, Part("ruff",
        ruff, (-22, -10, 12, 17), "neck", (2, 0), 30.4)))


def fox(looks: Looks) -> Rig:
    pelt, coat = Pelt(), looks.colour("", "fox", "fur", "coat", default="#eef2f6" if looks.has("arctic", "white") else "#e8752a")
    kit = looks.has("kit", "cub")
    skull = replace(CANINE, tip=(14.5, 6.8, 4.2), brow=0.48, mask="#fff6ea", iris=looks.colour("eye", "eyes", default="#c9862a"),
        ear_size=1.2, ear_tip="#3a2a30" if coat != "#eef2f6" else "", eye=(3.1, 3.7), flick=True)
    b = replace(DOG, metres=0.5 if not kit else 0.3, skull=skull, head_k=1.5 if not kit else 1.85, rump=(-17, -40, 10.5), belly=(-2, -40,
        11), chest=(14, -42, 11.5), fore=(15, -34, 6), hind=(-17, -36, 8.5), thin=(3, 2.7),
                neck=((17, -48, 9.5), (26, -58, 8)), tail=((0, 0, 4.5), (-12, 3, 8), (-27, 1, 9.5), (-44, -6, 3)), tail_at=(-24, -43))
    tufts = shape("M-10 4L-18 7L-12 9L-16 14L-8 12.6L-6 16L1 12Z", "#fff6ea")
    socks = "#3f2a2c" if coat != "#eef2f6" else ""
    return beast(b, Coat(coat, belly="#fff0de", low=socks, foot=socks or "#e4e8ee", tail_tip="#fff8ee"), pelt, (Part("tufts", tufts, (-20,
        2, 3, 18), "head", (0, 0), 39.8),))


def wild_cat(looks: Looks) -> Rig:
    """A house or wild cat on four legs."""
    pelt, kitten = Pelt(), looks.has("kitten")
    coat = looks.colour("", "cat", "fur", "coat", default=looks.pick("#e8964a", "#8a8790", "#3a3640", "#f4ece0", "#a5764c", salt="coat"))
    b = replace(CAT, skull=replace(FELINE, mask=mix(coat, "#fff6ea", 0.7), iris=looks.colour("eye", "eyes", default=looks.pick("#5fae4f",
        "#e0b53a", "#4fa3d8", salt="iris"))))
    if kitten:
        b = replace(b, metres=0.36, head_k=1.75)
    if looks.has("tabby", "striped") or (looks.pick("y", "n", salt="tabby") == "y" and coat not in ("#3a3640",)):
        b = replace(b, paint=coats.stripes(warm(dark(coat, 0.2), 0.3), 7.5, 1.3, 0.55))
    stripe = line("M-3 -12.4L-2 -8M1 -12.8L1.4 -8.4M5 -12L4.6 -8", warm(dark(coat, 0.2), 0.3), 1.3, 0.8)
    return beast(b, Coat(coat, belly=mix(coat, "#fff6ea", 0.5), foot=mix(coat, "#fff6ea", 0.45)), pelt, (_whiskers(b.skull),),
        stripe if b.paint else "")


def lion(looks: Looks) -> Rig:
    """A lion, or a lioness or cub without the mane."""
    pelt, cub, plain = Pelt(), looks.has("cub", "baby"), looks.has("lioness", "female", "cougar", "puma")
    coat = looks.colour("", "lion", "fur", "coat", default="#e0a552")
    skull = replace(LION.skull, mask=mix(coat, "#fff4dc", 0.7))
    b = replace(LION, metres=0.55 if cub else 1.25, head_k=1.9 if cub else 1.4, skull=skull, brush=8.0)
    mane = looks.colour("mane", default="#a5552a")
    return beast(b, Coat(coat, belly=mix(coat, "#fff4dc", 0.5), foot=mix(coat, "#fff4dc", 0.25), mane="#7a3f24"), pelt,
        (_whiskers(skull),), "", "" if cub or plain else coats.lion_mane(pelt, mane))


def big_cat(looks: Looks) -> Rig:
    """Tiger, leopard, cheetah, jaguar, panther."""
    pelt, cub = Pelt(), looks.has("cub", "baby")
    panther, spotted = looks.has("panther"), looks.has("leopard", "cheetah", "jaguar", "ocelot", "lynx", "spotted")
    snow = looks.has("snow", "white", "lynx")
    coat = looks.colour("", "tiger", "leopard", "panther", "fur", default="#2f2c3c" if panther else "#f2efe8" if snow else "#ecb45a"
        if spotted else "#ef8f32")
    paint = None if panther else coats.spots("#4a3020", 2.3, looks.seed,
        not looks.has("cheetah")) if spotted else coats.stripes("#33242a", 9.0, 1.9, 0.72)
    white = mix(coat, "#fffaf0", 0.8)
    skull = replace(LION.skull, mask=white if not panther else "", iris=looks.colour("eye", "eyes", default="#8fd04a" if panther
        else "#e0b03a"), nose_colour="#d8707a" if not panther else "#4a3a44")
    b = replace(LION, metres=0.5 if cub else 1.05, head_k=1.9 if cub else 1.4, skull=skull, paint=paint)
    marks = "" if panther else "".join(oval(x, y, 0.9, 0.7, "#4a3020") for x, y in ((-4, -9), (0, -10.5), (3, -9), (-8, -5), (-9, 0), (6,
        -9.5))) if spotted else line(
        "M-3 -12.4Q-1 -10 -2 -8M1.4 -12.8V-8.6M6 -12Q4.4 -10 5 -8M-12 -3Q-9 -3 -7.4 -1M-12.6 1Q-9 1 -8 3M-11 5.4Q-8.4 5 -7 6.6",
        "#33242a", 1.5)
    return beast(b, Coat(coat, belly=white if not panther else "", foot=mix(coat, white, 0.5) if not panther else coat), pelt,
        (_whiskers(skull),), marks)


def bear(looks: Looks) -> Rig:
    pelt, polar, panda = Pelt(), looks.has("polar", "white", "ice", "arctic"), looks.has("panda")
    cub = looks.has("cub", "baby")
    coat = looks.colour("", "bear", "fur", "coat", default="#f3f2ee" if polar or panda else "#7a4e30")
    ink = "#2f2b36"
    skull = replace(BEAR.skull, patch=mix(coat, "#ffe8c8", 0.5), iris="#4a3020", ear_inner=mix(coat, "#f2b8ae", 0.5))
    b = replace(BEAR, metres=1.5 if not cub else 0.6, head_k=1.5 if not cub else 1.9, skull=skull)
    marks = oval(-3.2, -0.6, 4.8, 5.8, ink, 24) + oval(8.4, -1.4, 4.3, 5.6, ink, -20) if panda else ""
    extra: tuple[Part, ...] = ()
    if panda:
        ear = oval(0, 0, 5, 4.8, pelt.spot((0, light(ink, 0.25)), (1, ink)))
        extra = tuple(Part(f"cap_{k}", ear, (-6, -6, 6, 6), "head", at, 39.6) for k, at in enumerate(((-9, -11), (8, -12.5))))
    return beast(b, Coat(coat, low=ink if panda else "", foot=ink if panda else dark(coat, 0.08)), pelt, extra, marks)


def rabbit(looks: Looks) -> Rig:
    pelt, coat = Pelt(), looks.colour("", "rabbit", "hare", "bunny", "fur", default=looks.pick("#c9a27a", "#f5efe6", "#9a9096", "#b5835a",
    salt="coat"))
    skull = Skull(r=13, tip=(8.5, 6, 5.2), brow=0.25, nose="cat", nose_colour="#e8848c", mask=mix(coat, "#ffffff", 0.6), ears="long",
        ear_at=((-4.5, -11, -0.35), (3, -12, 0.12)), left=(-2.8, -1.4), right=(8.2, -2.2), eye=(3.5, 4.2), iris="#6b3f2a", wide=2.4,
        mouth=(0, 0.5), cheeks=0.5)
    b = Beast(0.5, (-13, -25, 17), (0, -24, 15), (12, -27, 12), (14, -18, 5), (-14, -20, 12.5), (3.4, 3.6), None, (20, -46), 1.15, skull,
        "paw", 0.9, ((0, 0, 6.5), (-3, -1, 6.5)), (-29, -26), spread=6, over=-0.05)
    return beast(b, Coat(coat, belly=mix(coat, "#ffffff", 0.5), foot=mix(coat, "#ffffff", 0.4), tail_tip="#ffffff"), pelt,
        (_whiskers(skull),))


def squirrel(looks: Looks) -> Rig:
    pelt, chip = Pelt(), looks.has("chipmunk")
    coat = looks.colour("", "squirrel", "fur", default="#c9662e" if not chip else "#b5763f")
    skull = Skull(r=13, tip=(9, 5.5, 4.8), brow=0.32, nose="cat", nose_colour="#4a2c2c", mask="#fff0dc", ears="point", ear_size=0.75,
        left=(-2.6, -1.6), right=(8.4, -2.4), eye=(3.6, 4.2), iris="#4a2c1c", wide=2.4, mouth=(0, 0.5), cheeks=0.45)
    b = Beast(0.36, (-11, -22, 14), (1, -23, 13), (11, -27, 11), (13, -19, 5), (-12, -17, 11), (3.2, 3.2), None, (18, -44), 1.2, skull,
        "paw", 0.85, ((0, 0, 5), (-13, -4, 9), (-20, -22, 13), (-15, -46, 13), (-25, -60, 6)), (-20, -16), spread=6)
    paint = coats.stripes("#5a3320", 40, 2, 0.4) if chip else None
    return beast(replace(b, paint=paint, leg_paint=False), Coat(coat, belly="#fff0dc", tail_tip=light(coat, 0.3)), pelt,
        (_whiskers(skull),))


def mouse(looks: Looks) -> Rig:
    rat, pelt = looks.has("rat"), Pelt()
    coat = looks.colour("", "mouse", "rat", "fur", default="#7a7078" if rat else looks.pick("#b5a8a4", "#c9a27a", "#e8e2dc", salt="coat"))
    hamster = looks.has("hamster", "guinea")
    skull = Skull(r=12.5, tip=(12.5, 6.5, 3.8), brow=0.36, nose="cat", nose_colour="#e8848c", mask=mix(coat, "#ffffff", 0.45), ears="big",
        ear_size=0.85 if not hamster else 0.45, ear_at=((-8, -7.5, -0.5), (5.5, -10.5, 0.35)), left=(-1.6, -1), right=(7.6, -2), eye=(3.2,
        3.8), kind="bead",
                  iris="#5a2c2c", wide=2.2, mouth=(-0.2, 0.7), cheeks=0.45)
    b = Beast(0.28 if not rat else 0.32, (-12, -21, 16), (1, -20, 14.5), (12, -22, 11.5), (14, -12, 4), (-13, -14, 8), (2.8, 2.8), None,
        (23, -33), 1.15, skull, "paw", 0.7, ((0, 0, 2), (-14, 4, 1.8), (-28, 2, 1.5), (-42, -6, 1.1), (-52, -18, 0.8)), (-26, -12),
        spread=6, over=-0.05)
    return beast(replace(b, tail=b.tail if not hamster else ((0, 0, 3), (-3, 0, 3))), Coat(coat, belly=mix(coat, "#ffffff", 0.4),
        foot="#f2b8b0"), pelt, (_whiskers(skull),))


FIGURES = (
    Figure(("wild dog", "hunting dog", "guard dog", "dog on all fours",
               "mongrel", "farm dog", "little puppy", "small puppy"), hound),
    Figure(("grey wolf", "gray wolf", "lone wolf", "wild wolf", "white wolf", "black wolf", "big bad wolf", "alpha wolf",
               "arctic wolf", "she-wolf", "wolf on all fours"), wolf),
    Figure(("wild fox", "fox on all fours", "desert fox", "silver fox", "snow fox", "fox kit"), fox),
    Figure(("wild cat", "black cat on all fours", "cat on all fours", "wildcat", "feral cat", "barn cat"), wild_cat),
    Figure(("wild lion", "african lion", "male lion", "old lion", "lion on all fours", "great lion"), lion),
    Figure(("leopard", "cheetah", "black panther", "panther", "snow leopard", "lynx", "siberian tiger", "wild tiger",
               "white tiger", "tiger on all fours", "big cat", "leopard cub", "cheetah cub"), big_cat),
    Figure(("wild bear", "bear on all fours", "white bear", "ice bear", "polar bear on all fours"), bear),
    Figure(("wild rabbit", "snowshoe hare", "wild hare", "rabbit on all fours", "mountain hare", "arctic hare"), rabbit),
    Figure(("wild squirrel", "grey squirrel", "gray squirrel", "flying squirrel", "tree squirrel", "ground squirrel"), squirrel),
    Figure(("guinea pig", "wild mouse", "sewer rat", "mouse on all fours", "rat on all fours", "house mouse"), mouse),
)

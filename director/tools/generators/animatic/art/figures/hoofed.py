"""Animals with hooves (and the elephant): horses, cattle, sheep, goats, pigs, deer, giraffes, camels."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import coats, wings
from director.tools.generators.animatic.art.figures.beast import Beast, Coat, beast
from director.tools.generators.animatic.art.figures.flesh import Pelt, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import Skull
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

HORSE_HEAD = Skull(r=11, tip=(13.5, 13.5, 7.0), brow=0.12, chin=0.14, nose="horse", nose_colour="#3a2430", ears="leaf", ear_size=0.86,
    ear_at=((-5.5, -9.5, -0.3), (5.5, -11, 0.25)),
                   left=(-0.4, -1.4), right=(8.8, -2.4), eye=(2.9, 3.6), iris="#6b3f1e", bite="human", wide=3.4, mouth=(-0.1, 0.42),
                   cheeks=0.25)
HORSE = Beast(1.95, (-24, -64, 15.5), (-2, -62, 16), (20, -65, 15.5), (21, -57, 9), (-25, -60, 13), (4.6, 3.6), ((26, -69, 13), (42, -97,
    8.2)), head_k=1.14, skull=HORSE_HEAD, foot="hoof",
              foot_size=1.15, tail=((0, 0, 4.5), (-8, 4, 4), (-11, 14, 4.4)), tail_at=(-36, -70), brush=30, spread=7)


def _mane_colour(looks: Looks, coat: str, fallback: str) -> str:
    return looks.colour("mane", "tail", "hair", default=fallback or warm(dark(coat, 0.45), 0.2))


def horse(looks: Looks) -> Rig:
    """A horse; with a horn if a unicorn, with wings if winged."""
    unicorn, winged = looks.has("unicorn", "alicorn"), looks.has("winged", "pegasus", "alicorn")
    pale = unicorn or winged or looks.has("white")
    coat = looks.colour("", "horse", "pony", "coat", "fur", default="#f6f0f2" if pale else looks.pick("#a8683a", "#7a4628", "#c98f55",
        "#5a4a48", "#c9c2bc", salt="coat"))
    mane = _mane_colour(looks, coat, looks.pick("#f08ac0", "#8f7be8", "#58b8e8", salt="mane") if unicorn else "#e8dccb" if pale else "")
    pelt = Pelt()
    b = HORSE
    if looks.has("pony", "foal", "colt"):
        b = replace(HORSE, metres=1.25, head_k=1.25, rump=(-21, -58, 15), belly=(-2, -55, 16), chest=(17, -58, 14.5), fore=(18, -52, 8.5),
            hind=(-22, -54, 12.5), neck=((22, -62, 12), (34, -84, 8.6)), tail_at=(-33, -62), brush=26)
    if looks.has("spotted", "dapple", "dappled", "piebald", "painted", "appaloosa"):
        b = replace(b, paint=coats.patches(mix(coat, "#fff6ea", 0.75), looks.seed), leg_paint=False)
    assert b.neck is not None
    run = (b.neck[1][0] - b.neck[0][0], b.neck[1][1] - b.neck[0][1])
    extra = coats.crest(pelt, mane, run)
    if unicorn:
        extra += coats.unicorn_horn(pelt, looks.colour("horn", default="#ffd978"))
    if winged:
        feather = looks.colour("wing", "wings", default="#ffffff")
        extra += wings.pair(wings.feathers(pelt, feather, mix(feather, "#c8d4f4", 0.5), k=0.62), wings.feathers(pelt, feather,
            mix(feather, "#c8d4f4", 0.5), far=True, k=0.6), (14, -9), (8, -2))
    sock = "#f7f0e6" if not pale and looks.pick("y", "n", salt="socks") == "y" else dark(coat, 0.3) if not pale else ""
    marks = shape("M3 -9C5 -10 7.4 -9 7.6 -6C9 0 12 6 14 9C11 10 9.4 8.4 8 6C5.6 2 3.4 -4 3 -9Z", "#fff8ee",
        0.9) if sock.startswith("#f7") else ""
    b = replace(b, skull=replace(b.skull, patch=mix(coat, "#3a2430" if not pale else "#f2b8ae", 0.4), iris=looks.colour("eye", "eyes",
        default="#8f5cc8" if unicorn else "#6b3f1e"), flick=unicorn))
    return beast(b, Coat(coat, low=sock, foot="#d9a84a" if unicorn else "#4a3a38", mane=mane), pelt, extra, marks, skip=wings.SPREAD)


def donkey(looks: Looks) -> Rig:
    coat, pelt = looks.colour("", "donkey", "coat", default="#94898a"), Pelt()
    skull = replace(HORSE_HEAD, ears="long", ear_size=0.74, patch="#efe6dc", iris="#5a3a24")
    b = replace(HORSE, metres=1.35, skull=skull, head_k=1.22, rump=(-20, -58, 14), belly=(-2, -56, 15), chest=(17, -58, 13.5), fore=(18,
        -52, 7.5), hind=(-20, -54, 11.5), neck=((22, -62, 11), (33, -84, 7.8)), tail_at=(-32, -62), brush=14)
    return beast(b, Coat(coat, belly="#d8cfc8", mane=dark(coat, 0.5)), pelt, coats.crest(pelt, dark(coat, 0.5), (11, -22), 0.5))


def zebra(looks: Looks) -> Rig:
    pelt, base = Pelt(), "#f7f3ec"
    skull = replace(HORSE_HEAD, patch="#4a3f48", iris="#5a3a24")
    b = replace(HORSE, metres=1.75, skull=skull, head_k=1.08, paint=coats.stripes("#2f2a36", 8.4, 2.1), brush=18)
    marks = "".join(line(d, "#2f2a36", 1.5) for d in ("M-9 -4Q-6 -2 -5 2", "M-9.5 1Q-6 3 -4 6", "M-6 8Q-2 8 1 10", "M-3 -10Q-1 -8 0 -6",
        "M3 -10.6Q4 -8 4 -6", "M4 3Q7 4 9 8"))
    return beast(b, Coat(base, mane="#2f2a36"), pelt, coats.crest(pelt, "#2f2a36", (17, -29), 0.55), marks)


def cow(looks: Looks) -> Rig:
    bull = looks.has("bull", "ox", "buffalo", "bison", "yak")
    pelt = Pelt()
    coat = looks.colour("", "cow", "bull", "coat", "fur", default=looks.pick("#5a3f36", "#7a4a34") if bull else looks.pick("#fbf6ee",
        "#fbf6ee", "#c98a52", salt="coat"))
    patch = looks.colour("patch", "spot", default="#3a3440" if coat != "#c98a52" else "#f5e8d4")
    skull = Skull(r=12.5, tip=(8.5, 11, 8.6), brow=0.1, chin=0.1, nose="cow", nose_colour="#7a3a44", patch="#f2b5a6" if not bull
        else mix(coat, "#f2c8b0", 0.45), ears="side", ear_at=((-11, -5, 0.15), (11, -7, -0.15)), ear_size=0.9,
                  left=(-3.6, -2), right=(7.4, -2.6), eye=(3.0, 3.7), iris="#5a3a24", bite="human", wide=4.2, mouth=(-0.05, 0.5),
                  flick=not bull)
    b = Beast(1.55 if not bull else 1.7, (-27, -54, 18), (-2, -50, 20.5), (22, -55, 18 if not bull else 21), (24, -44, 9.5), (-28, -48,
        13), (5, 4.2), ((32, -60, 14), (46, -72, 11)), head_k=1.32, skull=skull, foot="hoof",
              foot_size=1.2, tail=((0, 0, 2.6), (-6, 10, 2.0), (-7, 24, 1.8), (-6, 34, 1.6)), tail_at=(-43, -60), brush=10, spread=8,
              under=-0.02, over=0.04,
              paint=None if bull or looks.has("plain", "brown") else coats.patches(patch, looks.seed), leg_paint=False)
    horns = coats.bull_horns(pelt, k=1.35 if bull else 0.75)
    extra: tuple[Part, ...] = horns
    if not bull:
        udder = oval(0, 0, 8, 6.5, pelt.body("#f4b3ae")) + "".join(oval(x, 6, 1.5, 2.4, "#e89a98") for x in (-4, 0, 4))
        extra += (Part("udder", udder, (-10, -8, 10, 10), "body", (-14, 19), 19.5),)
        if looks.has("bell", "cowbell") or looks.pick("y", "n", salt="bell") == "y":
            bell = line("M-12 -8Q0 6 12 -4", "#a8442f", 3) + shape("M-4 3Q-3.6 -2 0 -2Q3.6 -2 4 3L5.4 8H-5.4Z", pelt.run((0, "#ffe08a"),
                (1, "#c08a2a"), down=False)) + oval(0, 8.4, 1.6, 1.4, "#7a5518")
            extra += (Part("bell", bell, (-14, -10, 14, 11), "neck", (7, 4), 30.6),)
    marks = shape("M0 -12C-6 -12 -11 -8 -12 -2C-10 4 -6 6 -2 3C1 0 1 -6 0 -12Z", patch) if not bull and coat == "#fbf6ee" else ""
    return beast(b, Coat(coat, foot="#4a3a38", mane=dark(patch if not bull else coat, 0.2)), pelt, extra, marks)


def sheep(looks: Looks) -> Rig:
    pelt, ram = Pelt(), looks.has("ram")
    fleece, skin = looks.colour("", "sheep", "wool", "fleece", default="#f8f2e6"), looks.colour("face", default=looks.pick("#4a4048",
    "#f0d6c0", salt="face"))
    skull = Skull(r=11.5, tip=(8.5, 8.5, 6.6), brow=0.15, nose="cow", nose_colour=dark(skin, 0.4), ears="side", ear_at=((-11, -3.5, 0.05),
        (11, -5, -0.1)), ear_size=0.72, left=(-2.6, -1), right=(7.6, -1.8), eye=(3.1, 3.6),
                  iris="#c08a2a", bite="cat", wide=2.8, mouth=(0, 0.42), kind="gem")
    b = Beast(0.95, (-20, -50, 17), (-2, -49, 19), (16, -52, 17), (17, -38, 7.5), (-20, -40, 8.5), (4.6, 4.0), None, (35, -68), 1.42,
        skull, "hoof", 1.1, ((0, 0, 5), (-7, 3, 5.5)), (-40, -54), spread=8)
    curl = coats.wool(pelt, fleece, (-1, 1, 33, 21), 25.5)
    cap = replace(coats.wool(pelt, fleece, (-1, -11, 9, 5), 41.5, "head", "hair", 9))
    extra = (curl, cap, *(coats.ram_horns(pelt) if ram else ()))
    return beast(b, Coat(skin, foot="#3a2f36", belly=""), pelt, extra)


def goat(looks: Looks) -> Rig:
    coat, pelt = looks.colour("", "goat", "coat", "fur", default=looks.pick("#f3ece0", "#9c7a5c", "#6b5a54", salt="coat")), Pelt()
    skull = Skull(r=11.5, tip=(10, 10, 6.2), brow=0.14, nose="cow", nose_colour="#5a3f44", ears="side", ear_at=((-10.5, -3, 0.1), (10, -5,
        -0.2)), ear_size=0.85, left=(-2, -1.2), right=(7.8, -2), eye=(3.0, 3.5), iris="#c9952e",
                  bite="cat", wide=2.8, mouth=(0, 0.45), mask=light(coat, 0.4))
    b = Beast(0.95, (-20, -52, 13.5), (-2, -50, 15), (16, -53, 13.5), (17, -44, 7.5), (-20, -46, 9.5), (3.8, 3.2), ((21, -58, 10), (33,
        -76, 8)), head_k=1.25, skull=skull, foot="hoof", foot_size=1.05,
              tail=((0, 0, 4), (-7, -6, 2.6)), tail_at=(-32, -60), spread=7)
    beard = shape("M-3.6 -1C-3 6 -1 11 1.6 13C3.4 9 4.4 4 4 -1Z", pelt.run((0, light(coat, 0.2)), (1, warm(coat, 0.2))))
    return beast(b, Coat(coat, belly=light(coat, 0.35), low=dark(coat, 0.25)), pelt, (*coats.goat_horns(pelt), Part("beard", beard, (-6,
        -3, 6, 15), "head", (8.5, 15), 40.5)))


def pig(looks: Looks) -> Rig:
    boar, pelt = looks.has("boar", "wild", "warthog", "hog"), Pelt()
    coat = looks.colour("", "pig", "piglet", "skin", default="#6b4f44" if boar else "#f5b4b0")
    skull = Skull(r=13, tip=(10.5, 5.5, 6.6), brow=0.25, nose="pig", nose_colour=mix(coat, "#e8848a", 0.6), ears="point", ear_at=((-7.5,
        -9, -0.5), (6, -11, 0.45)), ear_size=0.62, left=(-3.6, -2.4), right=(8.4, -3.4),
                  eye=(2.7, 3.3), kind="gem", iris="#4a6f9a" if not boar else "#6b4426", bite="human", wide=3.2, mouth=(-0.6, 0.84),
                  cheeks=0.5)
    b = Beast(0.8, (-22, -40, 21), (-1, -38, 23.5), (19, -41, 20), (18, -26, 10), (-22, -28, 12), (6, 4.8), None, (35, -56), 1.62, skull,
        "hoof", 1.15, ((0, 0, 2.4), (-6, -3, 2.0)), (-42, -46), spread=10, over=0.0)
    curl = line("M0 0C-6 -1 -8 -8 -3 -9C2 -9.6 1 -2.6 -5 -3.4C-9 -4 -11 -8 -10 -11", warm(coat, 0.08), 2.6)
    extra = [Part("curl", curl, (-14, -14, 5, 4), "tail0", (-5, -2), 11.5)]
    if boar:
        tusk = shape("M-1.4 1C-2 -3 0 -7 3 -8C2 -5 2.4 -2 2.6 1Z", "#f7efdc")
        extra.append(Part("tusk", tusk, (-4, -9, 5, 3), "face", (6.6, 12.4), 47))
    return beast(b, Coat(coat, foot=dark(coat, 0.4)), pelt, tuple(extra))


def deer(looks: Looks) -> Rig:
    pelt, reindeer, moose = Pelt(), looks.has("reindeer", "caribou"), looks.has("moose", "elk")
    fawn = looks.has("fawn")
    coat = looks.colour("", "deer", "fawn", "coat", "fur", default="#8a6a54" if reindeer else "#6b4a36" if moose else "#c08050")
    belly = light(coat, 0.55)
    red = looks.has("red-nosed", "rudolph")
    skull = Skull(r=12, tip=(12, 9.5, 5.8), brow=0.24, chin=0.2, nose="dog", nose_colour="#e0352f" if red else "#32242c", mask=belly,
        ears="leaf", ear_at=((-9, -7, -1.0), (9, -9.5, 0.85)), ear_size=1.05, left=(-2.2, -1.4),
                  right=(8.0, -2.4), eye=(3.5, 4.2), iris="#5a3420", wide=2.6, flick=True)
    b = Beast(1.9 if moose else 0.8 if fawn else 1.65, (-20, -58, 12), (-2, -56, 12.5), (17, -59, 12), (18, -52, 7), (-21, -55, 10.5),
        (3.0, 2.4), ((21, -62, 10.5), (34, -86, 7.4)), head_k=1.5 if fawn else 1.15, skull=skull, foot="hoof",
              foot_size=0.95, tail=((0, 0, 4), (-6, -1, 3.4)), tail_at=(-30, -61), spread=6, leg_paint=False)
    if fawn or (not reindeer and not moose and looks.has("spotted", "fallow", "young")):
        b = replace(b, paint=coats.spots("#fff3dc", 1.5, looks.seed, density=0.75))
    extra: tuple[Part, ...] = () if fawn or looks.has("doe", "hind", "female") else coats.antlers(pelt, big=reindeer or moose)
    if reindeer:
        extra += (coats.wool(pelt, belly, (2, 4, 8, 6), 30.6, "neck", "ruff", 9),)
    return beast(b, Coat(coat, belly=belly, low=dark(coat, 0.12), foot="#3a2c2e", tail_tip="#fff6e8"), pelt, extra)


def giraffe(looks: Looks) -> Rig:
    coat, pelt = looks.colour("", "giraffe", default="#f2c56b"), Pelt()
    skull = Skull(r=10.5, tip=(12, 9, 6), brow=0.2, nose="horse", nose_colour="#5a3a30", patch="#f7dfae", ears="side", ear_at=((-10, -6,
        0.25), (10, -8, -0.3)), ear_size=0.7, left=(-1, -1.2), right=(8.2, -2.0), eye=(3.0, 3.7), iris="#5a3a24",
                  bite="human", wide=3.0, flick=True)
    b = Beast(4.6, (-19, -62, 11.5), (-2, -62, 12), (14, -67, 12.5), (15, -58, 7), (-19, -58, 9), (3.2, 2.6), ((19, -71, 10), (44, -146,
        5.4)), head_k=1.0, skull=skull, foot="hoof", foot_size=0.95,
              tail=((0, 0, 2), (-5, 8, 1.5), (-6, 18, 1.3)), tail_at=(-29, -66), brush=9, spread=6, paint=coats.spots("#b5702e", 3.6,
              looks.seed, density=1.06))
    knob = line("M0 1L-.8 -8", coat, 2.6) + oval(-0.9, -9, 2.2, 2.0, "#7a4a24")
    extra = (Part("horn_n", knob, (-4, -12, 3, 3), "head", (-2, -9.4), 39.5), Part("horn_f", knob, (-4, -12, 3, 3), "head", (3.6, -9.8),
        39.2, turn=0.15))
    ridge = line("M-6 -4L18 -76", "#8a5428", 4)
    return beast(b, Coat(coat, belly="#fbe6b8", foot="#5a4038", mane="#7a4a24"), pelt, (*extra, Part("mane", ridge, (-10, -80, 22, 2),
        "neck", (-2, 2), 29.5)))


def camel(looks: Looks) -> Rig:
    llama = looks.has("llama", "alpaca")
    coat, pelt = looks.colour("", "camel", "llama", "alpaca", "fur", default="#f0e2cc" if llama else "#d2a468"), Pelt()
    skull = Skull(r=10.5, tip=(13, 6.5, 6.4), brow=0.22, nose="horse", nose_colour="#5a3a30", mask=light(coat, 0.35), ears="leaf",
        ear_at=((-6, -8.5, -0.4), (5, -10.5, 0.2)), ear_size=0.7 if not llama else 1.0, left=(-0.6, -1.8), right=(8.0, -2.6),
                  eye=(3.0, 3.5), iris="#5a3a24", bite="cat", wide=3.2, flick=True)
    b = Beast(2.2 if not llama else 1.6, (-20, -62, 13), (-1, -61, 15), (18, -62, 13.5), (19, -54, 7.5), (-21, -56, 9.5), (3.6, 3.0),
        ((24, -60, 11), (40, -92, 6.8)), head_k=1.1, skull=skull, foot="paw", foot_size=0.9,
              tail=((0, 0, 2.4), (-5, 8, 2)), tail_at=(-32, -64), brush=8, spread=7)
    two = looks.has("bactrian", "two-humped", "two")
    rings = [(-1.0, -7.0, 15.0)] if not two else [(-13.0, -6.0, 12.0), (11.0, -7.0, 12.0)]
    humps = "".join(shape(flesh((x, y + 9, r * 1.1), (x, y - 7, r * 0.52), under=-0.05, over=-0.05), pelt.run((0, light(coat, 0.25)),
        (0.5, coat), (1, coat))) for x, y, r in rings)
    extra: tuple[Part, ...] = (Part("hump", humps, (-34, -38, 34, 22), "body", (0, -4), 19.8),) if not llama else (coats.wool(pelt,
        light(coat, 0.2), (0, -1, 31, 16), 24.9), coats.wool(pelt, coat, (8, -16, 8, 15), 30.4, "neck", "ruff"),
                                                                                            coats.wool(pelt, light(coat, 0.2), (0, -9, 7,
                                                                                            5), 41.5, "head", "hair", 8))
    return beast(b, Coat(coat, belly=dark(coat, 0.12), foot=dark(coat, 0.3), mane=dark(coat, 0.4)), pelt, extra)


def elephant(looks: Looks) -> Rig:
    baby, mammoth, pelt = looks.has("baby", "calf"), looks.has("mammoth", "woolly"), Pelt()
    coat = looks.colour("", "elephant", "skin", default="#7a5a48" if mammoth else "#9aa0b4")
    skull = Skull(r=15, tip=(9, 4, 9), brow=0.1, nose="none", ears="fan", ear_size=1.0 if not mammoth else 0.6, ear_at=((-7, -4, 0.05),
        (9, -6, -0.1)), ear_inner="#d8a8a8", left=(-2.2, -2), right=(10, -3), eye=(2.9, 3.5), iris="#5a3a24",
                  bite="human", wide=3.0, mouth=(-0.55, 0.82), cheeks=0.35, flick=True)
    b = Beast(3.0 if not baby else 1.2, (-22, -52, 22), (0, -50, 24), (20, -54, 21), (22, -36, 11), (-24, -38, 13), (8.6, 8.0), None, (38,
        -68), 1.42 if not baby else 1.7, skull, "pad", 1.5,
              ((0, 0, 2.6), (-5, 10, 1.8), (-6, 20, 1.4)), (-43, -58), 7.0, spread=11, over=0.03)
    extra = (*coats.trunk(pelt, coat), *(() if baby else coats.tusks()))
    if mammoth:
        extra += (coats.wool(pelt, coat, (0, -17, 9, 6), 39, "head", "hair", 9),)
    marks = oval(2, -9.5, 6, 2.6, light(coat, 0.3), -6, 0.4)
    return beast(b, Coat(coat, foot=coat, mane=dark(coat, 0.5)), pelt, extra, marks)


FIGURES = (
    Figure(("horse", "stallion", "mare", "steed", "pony", "foal", "colt", "unicorn", "pegasus", "winged horse", "alicorn"),
               horse),
    Figure(("donkey", "burro", "ass"), donkey),
    Figure(("zebra",), zebra),
    Figure(("dairy cow", "milk cow", "spotted cow", "brown cow", "buffalo", "bison", "yak", "wild bull",
               "cow on all fours", "water buffalo"), cow),
    Figure(("sheep", "lamb", "ewe", "ram"), sheep),
    Figure(("goat", "billy goat", "kid goat"), goat),
    Figure(("wild boar", "farm pig", "wild pig", "pig on all fours", "spotted pig", "sow"), pig),
    Figure(("deer", "stag", "doe", "fawn", "buck", "reindeer", "caribou", "moose", "elk", "hart"), deer),
    Figure(("giraffe",), giraffe),
    Figure(("camel", "dromedary", "llama", "alpaca"), camel),
    Figure(("elephant", "mammoth", "elephant calf", "baby elephant"), elephant),
)

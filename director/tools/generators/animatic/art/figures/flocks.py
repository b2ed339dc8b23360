"""The birds that can be cast: garden birds, parrots, birds of prey, owls, water birds, poultry, the phoenix."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.art.figures.birds import Bird, bird
from director.tools.generators.animatic.art.figures.flesh import Pelt
from director.tools.generators.animatic.art.figures.ink import line, oval, shape
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light, mix

SONG = Bird(0.3, "#4f9ad8", "#fbe3b8", "#2c4f8a")
PREY = Bird(0.75, "#6b4630", "#8a5f40", "#3a2820", beak="hook", iris="#f0b52a", kind="gem", wing=0.95, fold=0.72, tail=(28, 22), legs=(10,
    2.2), leg_colour="#f0b23a", head_k=0.86, rings=((-22, -28, 10), (-5, -32, 16.5), (8, -40, 15)), wing_at=(6, -44), head_at=(15, -60))
LANKY = Bird(1.2, "#c9d2dc", "#eef2f5", "#4a5568", beak="long", beak_colour="#e8923a", leg_colour="#d8803a", legs=(42, 1.3), rings=((-20,
    -52, 8.5), (-4, -55, 13.5), (9, -60, 11.5)), wing_at=(5, -63), neck=((10, -62, 8), (20, -74, 4.4), (15, -90, 4), (22, -104, 5.4)),
             head_at=(23, -106), head_k=0.62, wing=0.85, fold=0.6, tail=(16, 14), iris="#4a2c1c", eye=(3.4, 4.0))
FLOAT = Bird(0.45, "#f3efe6", "#fffdf6", "#d8d2c4", beak="duck", webbed=True, legs=(8, 1.8), rings=((-24, -24, 9), (-5, -22, 16), (12,
    -25, 14.5)), wing_at=(8, -29), head_at=(22, -52), neck=((13, -28, 11.5), (20, -40, 8), (22, -50, 8)), head_k=0.8, wing=0.62,
    fold=0.62, tail=(13, -26))


def _plain(base: Bird, name: str, **by_word: dict[str, object]) -> Callable[[Looks], Rig]:
    """A bird whose own colour the words may change; `by_word` are variants chosen by a word."""

    def draw(looks: Looks) -> Rig:
        chosen = base
        for word, change in by_word.items():
            if looks.has(word.replace("_", " "), word):
                chosen = replace(chosen, **change)  # type: ignore[arg-type]
        back = looks.colour("", name, "feather", "feathers", default="")
        if back:
            chosen = replace(chosen, back=back, wing_tip=dark(back, 0.4), head="" if chosen.head else chosen.head,
                breast=looks.colour("breast", "belly", default=mix(back, "#fff4dc", 0.6)))
        return bird(replace(chosen, breast=looks.colour("breast", "belly", "chest", default=chosen.breast),
            beak_colour=looks.colour("beak", "bill", default=chosen.beak_colour)))

    return draw


def songbird(looks: Looks) -> Rig:
    kinds: dict[str, Bird] = {
        "sparrow": replace(SONG, back="#a5744a", breast="#f0e2cc", wing_tip="#5a3d2c", head="#8a5a38", mask="#f0e2cc",
        beak_colour="#5a4a44"),
        "robin": replace(SONG, back="#8a6a50", breast="#e8642f", wing_tip="#5a4638", mask="#e8642f", beak_colour="#4a3a34"),
        "canary": replace(SONG, back="#f7cf3a", breast="#fdeb9a", wing_tip="#d8a02a"), "goldfinch": replace(SONG, back="#e8b83a",
        breast="#fdeb9a", wing_tip="#3a3038", mask="#d8402f"),
        "bluebird": replace(SONG, back="#3f86d8", breast="#f0955a", wing_tip="#234a8a"), "cardinal": replace(SONG, back="#d8342f",
        breast="#e8584a", wing_tip="#8a1f24", crest="#c82a2a", mask="#3a2028", beak_colour="#f0923a"),
        "swallow": replace(SONG, back="#2f4a8a", breast="#f7e6cc", wing_tip="#1c2a50", tail=(34, 6), tail_feathers=2, mask="#c8583a"),
        "nightingale": replace(SONG, back="#94683f", breast="#efe0c8", wing_tip="#6a4528"),
        "hummingbird": replace(SONG, metres=0.25, back="#2fae7a", breast="#e8f2e0", wing_tip="#1f6a6a", beak="long",
        beak_colour="#3a3038", mask="#d83a6a"), "kingfisher": replace(SONG, back="#1f9ad0", breast="#f08a3a", wing_tip="#125a8a",
        beak="dagger", beak_colour="#3a3038"),
        "pigeon": replace(SONG, metres=0.3, back="#8f98ac", breast="#b5b8c8", wing_tip="#4a5068", head="#6a7a94", leg_colour="#e0605a",
        beak_colour="#5a5a64", head_k=0.8, iris="#c8502a"),
        "dove": replace(SONG, metres=0.3, back="#fbf8f2", breast="#ffffff", wing_tip="#dcdce8", leg_colour="#f0908a",
        beak_colour="#f0a890", head_k=0.82),
        "woodpecker": replace(SONG, metres=0.25, back="#2f2c38", breast="#f5efe4", wing_tip="#f5efe4", beak="dagger",
        beak_colour="#4a4650", crest="#d8342f", mask="#f5efe4"),
        "magpie": replace(SONG, metres=0.35, back="#26303f", breast="#fbfbf6", wing_tip="#f5f5f0", tail=(42, 4), beak_colour="#2a2830"),
        "jay": replace(SONG, back="#4a86d0", breast="#f0ece4", wing_tip="#23366e", crest="#3f78c0"),
        "chick": replace(SONG, metres=0.14, back="#ffd84a", breast="#fff0a0", wing_tip="#f0b832", wing=0.4, fold=0.4, tail=(8, -10),
        head_k=1.2),
    }
    chosen = next((kinds[word] for word in kinds if looks.has(word)), None)
    if chosen is None:
        back = looks.pick("#4f9ad8", "#e8734a", "#f2b53a", "#5fae7a", salt="bird")
        chosen = replace(SONG, back=back, wing_tip=dark(back, 0.42), breast=mix(back, "#fff4dc", 0.72))
    return _plain(chosen, "bird")(looks)


def parrot(looks: Looks) -> Rig:
    if looks.has("toucan"):
        return bird(replace(SONG, metres=0.5, back="#2b2834", breast="#fff2c8", wing_tip="#14121c", mask="#fff2c8", beak="parrot",
            beak_colour="#f5912a", kind="gem", iris="#3f86d8", head_k=0.95))
    back = looks.colour("", "parrot", "feather", default="#f5f2ea" if looks.has("cockatoo") else looks.pick("#d8352f", "#2f9ad8",
        "#4fae4f", salt="parrot"))
    crest = "#f7d23e" if looks.has("cockatoo") else ""
    return bird(replace(SONG, metres=0.45, back=back, breast=mix(back, "#ffd84a", 0.4), wing_tip="#2f5fd0" if back != "#2f9ad8"
        else "#f2b832", mask="#fff8ec", beak="parrot", beak_colour="#4a4048" if not crest else "#5a5560",
                        crest=crest, tail=(46, 30), kind="gem", iris="#f0c03a", rings=((-20, -26, 9), (-5, -30, 15), (7, -38, 13.5)),
                        wing_at=(5, -41), head_at=(12, -58), leg_colour="#7a6f74", wing=0.72, fold=0.66, tail_colour=back))


def raptor(looks: Looks) -> Rig:
    kind = PREY
    if looks.has("bald", "eagle"):
        kind = replace(PREY, metres=0.9, head="#fbf6ec", tail_colour="#fbf6ec", wing_tip="#3a2820")
    elif looks.has("vulture", "condor"):
        kind = replace(PREY, back="#3a343c", breast="#4a4048", head="#e0958a", wing_tip="#1f1c24")
    elif looks.has("falcon", "kestrel"):
        kind = replace(PREY, metres=0.45, back="#6a7488", breast="#f0e6d4", wing_tip="#343c50", mask="#f5efe4")
    return _plain(kind, "eagle")(looks)


def crow(looks: Looks) -> Rig:
    kind = replace(SONG, metres=0.45, back="#34324a", breast="#403e58", wing_tip="#1c1b2c", beak="dagger", beak_colour="#2a2834",
        leg_colour="#34303c", kind="gem", iris="#8fa8d8", head_k=0.86, tail=(30, 8), wing=0.8, fold=0.66)
    return _plain(kind, "crow")(looks)


def flying_owl(looks: Looks) -> Rig:
    snowy = looks.has("snowy", "white")
    back = looks.colour("", "owl", "feather", default="#f2f0ec" if snowy else looks.pick("#9a6c44", "#8a7a6c", salt="owl"))
    kind = Bird(0.5, back, mix(back, "#fff0d4", 0.6), dark(back, 0.35), mask=mix(back, "#fff4e0", 0.7), beak="owl", beak_colour="#e8a83a",
        iris=looks.colour("eye", "eyes", default="#f7b52a"), kind="gem", eye=(4.4, 4.8), rings=((-12, -24, 10), (-3, -28, 17), (3, -36,
        17)),
                head_at=(4, -58), head_k=1.32, crest="" if snowy or looks.has("barn") else "tufts", wing=0.85, fold=0.6, wing_at=(-2,
                -42), tail=(18, 40), legs=(7, 2.2), leg_colour="#d8a04a")
    pelt = Pelt()
    flecks = "".join(line(f"M{x} {y}q1.6 2.4 3.2 0", dark(back, 0.35), 1.2, 0.6) for x, y in ((2, 0), (8, -2), (5, 5), (11, 3), (1, 9),
        (8, 10)))
    return bird(kind, (Part("flecks", flecks, (-2, -6, 18, 16), "body", (0, 0), 20.5),), pelt)


def heron(looks: Looks) -> Rig:
    kind = LANKY
    if looks.has("flamingo"):
        kind = replace(LANKY, metres=1.3, back="#f78fb0", breast="#ffc2d4", wing_tip="#e0507a", beak="spoon", beak_colour="#fbe8e0",
            leg_colour="#f2809c", iris="#f0c03a", kind="gem")
    elif looks.has("crane"):
        kind = replace(LANKY, back="#f4f2ee", breast="#ffffff", wing_tip="#2a2834", beak_colour="#c8b078", leg_colour="#4a4650")
    elif looks.has("stork"):
        kind = replace(LANKY, back="#fbf8f2", breast="#ffffff", wing_tip="#2a2834", beak_colour="#e0442f", leg_colour="#e0442f")
    elif looks.has("ostrich", "emu"):
        kind = replace(LANKY, metres=2.3, back="#3a343c", breast="#5a4f54", wing_tip="#f5f0e6", head="#e8b8a0", beak="duck",
            beak_colour="#e8a868", leg_colour="#d8a088", legs=(42, 2.4), rings=((-20, -56, 11), (-4, -58, 17), (9, -60, 14)), head_k=0.72)
    elif looks.has("pelican"):
        kind = replace(FLOAT, metres=1.2, beak="long", beak_colour="#f2b04a", wing_tip="#3a3844")
    return _plain(kind, "heron")(looks)


def swimmer(looks: Looks) -> Rig:
    """Swans, ducks, geese."""
    if looks.has("swan"):
        black = looks.has("black")
        body = "#34323e" if black else "#fdfbf6"
        kind = replace(FLOAT, metres=1.1, back=body, breast=light(body, 0.1), wing_tip=dark(body, 0.12), beak_colour="#f0722f" if not black
            else "#d8352f", neck=((14, -29, 10), (27, -43, 6.4), (22, -62, 5.2), (20, -78, 5.2), (26, -86, 6)), head_at=(27, -87),
            head_k=0.66, leg_colour="#3a3840", tail=(18, -20))
        return bird(kind)
    if looks.has("goose", "geese", "gander"):
        return _plain(replace(FLOAT, metres=0.8, back="#f0ebe2", neck=((13, -28, 11), (22, -44, 7), (22, -62, 6.6)), head_at=(23, -65),
            head_k=0.74, beak_colour="#f28f2f", leg_colour="#f28f2f"), "goose")(looks)
    if looks.has("duckling"):
        return bird(replace(FLOAT, metres=0.15, back="#ffdc5a", breast="#fff0a8", wing_tip="#f0b83a", head_k=1.15, head_at=(20, -50),
            wing=0.4, fold=0.42))
    if looks.has("mallard", "drake") or looks.pick("y", "n", salt="duck") == "y":
        return _plain(replace(FLOAT, back="#a59484", breast="#8a5a40", head="#1f7a5a", wing_tip="#3a4a8a", beak_colour="#f2c23a",
            leg_colour="#f28f2f"), "duck")(looks)
    return _plain(replace(FLOAT, beak_colour="#f5a02f", leg_colour="#f28f2f"), "duck")(looks)


def chicken(looks: Looks) -> Rig:
    rooster, turkey = looks.has("rooster", "cock", "cockerel"), looks.has("turkey", "peacock")
    back = looks.colour("", "chicken", "hen", "rooster", "feather", default="#1f6ab0" if looks.has("peacock") else "#6a4a3a" if turkey
        else "#c8552a" if rooster else looks.pick("#f7f0e2", "#c98a52", "#a5583a", salt="hen"))
    kind = Bird(0.5 if not turkey else 0.95, back, mix(back, "#fff2d8", 0.4 if not rooster else 0.15), "#23503f" if rooster
        else dark(back, 0.25), head="#f0b04a" if rooster else "", beak="hen", beak_colour="#f5b53a", leg_colour="#f0b23a", crest="comb"
        if not looks.has("peacock") else "#3fb5c8",
                rings=((-20, -32, 12), (-4, -28, 17.5), (10, -33, 15)), head_at=(19, -60), head_k=0.85, wing=0.5, fold=0.56, wing_at=(5,
                -34), tail=(34 if rooster or turkey else 22, -52), tail_feathers=7 if rooster or turkey else 4, tail_colour="#2f8a7a"
                if rooster or looks.has("peacock") else "", legs=(14, 1.8))
    return bird(kind)


def seabird(looks: Looks) -> Rig:
    kind = replace(SONG, metres=0.4, back="#b9c2d0", breast="#ffffff", wing_tip="#3a3c4a", head="#ffffff", beak="dagger",
        beak_colour="#f5b53a", leg_colour="#f0a03a", webbed=True, wing=0.9, fold=0.7, head_k=0.82, tail=(20, 2), kind="gem", iris="#e8c84a")
    if looks.has("puffin"):
        kind = replace(kind, metres=0.3, back="#2b2a36", wing_tip="#1c1b26", beak="parrot", beak_colour="#f0622f", mask="#ffffff",
            head="#2b2a36", wing=0.6)
    return _plain(kind, "seagull")(looks)


def phoenix(looks: Looks) -> Rig:
    """A bird of fire: long burning tail, wings that shine."""
    pelt = Pelt()
    back = looks.colour("", "phoenix", default="#f2602a")
    kind = replace(PREY, metres=1.4, back=back, breast="#ffc23f", wing_tip="#ffd84a", crest="#ffb52f", wing=1.2, fold=0.8, tail=(30, 20),
        tail_colour="#ffb02f", iris="#ff5a2f", beak_colour="#ffcf5a")
    burn = pelt.run((0, "#ffe27a"), (0.5, "#ff8f2f"), (1, back), down=False)
    feather = shape("M4 -3C-20 -8 -40 -2 -62 -10C-52 0 -50 4 -58 10C-40 8 -20 6 4 3Z", burn) + oval(-52, 0, 4, 3, "#fff0b0")
    ember = shape("M-10 -2C-30 -4 -44 -2 -58 -8C-50 0 -50 4 -56 8C-40 6 -24 4 -10 2Z", "#ff9a3a", 0.5)
    plume, shine = ("".join(f'<g transform="rotate({a})">{art}</g>' for a in (-26, -6, 14)) for art in (feather, ember))
    return bird(kind, (Part("tail1", plume, (-68, -40, 8, 34), "tail0", (-8, 0), 11.5, glow=shine),), pelt)


FIGURES = (
    Figure(("bird", "sparrow", "robin", "canary", "goldfinch", "bluebird", "cardinal", "swallow", "nightingale",
               "hummingbird", "kingfisher", "pigeon", "dove", "woodpecker", "magpie", "jay", "little bird", "bluejay"), songbird),
    Figure(("parrot", "cockatoo", "toucan"), parrot),
    Figure(("eagle", "hawk", "falcon", "vulture", "kestrel", "bald eagle"), raptor),
    Figure(("crow", "raven"), crow),
    Figure(("flying owl", "night owl", "horned owl", "hunting owl", "eagle owl", "wild owl", "owl in flight"), flying_owl),
    Figure(("heron", "stork", "flamingo", "ostrich", "emu", "pelican", "flying crane", "red-crowned crane", "grey crane"), heron),
    Figure(("swan", "wild duck", "flying duck", "wild goose", "flying goose", "gander", "cygnet", "snow goose",
               "pond duck", "mallard duck"), swimmer),
    Figure(("chicken", "hen", "rooster", "cockerel", "turkey", "peacock"), chicken),
    Figure(("seagull", "gull", "sea bird", "seabird"), seabird),
    Figure(("phoenix", "firebird"), phoenix),
)

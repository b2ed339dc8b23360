"""More callings and creatures of human shape: those whose clothes tell them, beside the trades."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.figures import outfit as cut
from director.tools.generators.animatic.art.figures.ink import line, oval, shape
from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.figures.people import Life
from director.tools.generators.animatic.art.figures.trades import Trade, worker
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig, dark, light


def _x(*names: str) -> frozenset[str]:
    return frozenset(names)


_SERVICE = Outfit(cut="vest", top="#26242e", under="#fbfaf6", trim="#26242e", lower="#26242e", shoe="#1f1c26", extras=_x("bow"),
                  tints={"bow": "#c2303a"})
_GALA = Outfit(cut="suit", top="#26242e", under="#fbfaf6", trim="#1a1822", lower="#26242e", shoe="#1a1822", extras=_x("bow"),
               tints={"bow": "#1a1822"})
_WHITE = Outfit(cut="dress", top="#fdfbf7", trim="#f2ead8", sleeve="long", bottom="bare", skirt="long", shoe="#f2ead8")
_TEAM = Outfit(cut="jersey", top="#2f7fd0", trim="#fbf7ee", sleeve="short", bottom="shorts", lower="#f4f5f7", feet="sneakers",
               shoe="#2f3f6b")
_WET = Outfit(cut="bare", sleeve="none", bottom="shorts", lower="#e0413f", feet="bare")
_SNOW = Outfit(cut="jacket", top="#2f8fc0", trim="#f2c52e", sleeve="long", lower="#3a3f5e", feet="boots", shoe="#3a3344",
               glove="#3a3344", hat="beanie", extras=_x("scarf"),
               tints={"hat": "#e0413f", "scarf": "#f2c52e"})

CALLINGS = (
    Trade("waiter, steward, maitre d", _SERVICE),
    Trade("waitress", replace(_SERVICE, skirt="knee", bottom="bare", extras=_x("apron"), tints={"apron": "#fbfaf6"}), Life(sex="f")),
    Trade("butler, footman, manservant", _GALA, Life(sex="m", age="old", grey=True)),
    Trade("conductor, orchestra conductor, maestro, pianist, groom, best man, magnate", _GALA, Life(sex="m")),
    Trade("bride", replace(_WHITE, hat="flowers"), Life(sex="f", hair="bun")),
    Trade("maid, housekeeper, chambermaid, servant", Outfit(cut="dress", top="#2c2a36", trim="#fbfaf6", sleeve="short", bottom="bare",
                                                            skirt="knee", hat="kerchief",
          extras=_x("apron"), tints={"apron": "#fbfaf6", "hat": "#fbfaf6"}), Life(sex="f", hair="bun")),
    Trade("judge, magistrate, justice", Outfit(cut="robe", top="#24222c", trim="#fbfaf6", sleeve="wide", skirt="long", lower="#24222c",
                                               tints={"sash": "#3a3744"}),
          Life(hair="curly_long", age="old", grey=True)),
    Trade("referee, umpire", Outfit(cut="tee", top="#26242e", trim="#fbfaf6", sleeve="short", bottom="trousers", lower="#26242e",
                                    feet="sneakers", hat="cap", extras=_x("stripes"),
          tints={"hat": "#26242e"}), Life(sex="m")),
    Trade("prisoner, convict, inmate", Outfit(cut="tee", top="#e8782a", trim="#26242e", sleeve="short", lower="#e8782a", hat="round",
                                              extras=_x("stripes"), tints={"hat": "#e8782a", "ribbon": "#26242e"}),
          Life(sex="m", hair="crop")),
    Trade("postman, mailman, mail carrier, postwoman, letter carrier", Outfit(cut="uniform", top="#3f6fb8", trim="#f2c52e",
        sleeve="short", lower="#2f4a7a", hat="peaked", extras=_x("satchel"),
          tints={"hat": "#3f6fb8", "satchel": "#9a6a3a"})),
    Trade("lifeguard", replace(_WET, hat="cap", tints={"hat": "#e0413f"}), Life(sex="m", build=cut.BROAD)),
    Trade("swimmer, bather, merman lad", replace(_WET, lower="#2f6fc0"), Life(sex="m", hair="crop")),
    Trade("surfer", replace(_WET, lower="#f2a52e", extras=_x("necklace"), tints={"necklace": "#f7f3ea"}), Life(hair="wavy", sex="m")),
    Trade("skier, snowboarder", _SNOW),
    Trade("cyclist, biker in a helmet, bicyclist", replace(_TEAM, top="#f2c52e", lower="#26242e", hat="hard", tints={"hat": "#e0413f"})),
    Trade("goalkeeper, goalie", replace(_TEAM, top="#4fae4f", sleeve="long", lower="#26242e", glove="#f2c52e")),
    Trade("baseball player, batter, pitcher", replace(_TEAM, top="#f6f4ee", trim="#d8342f", bottom="trousers", lower="#f6f4ee",
                                                      hat="cap", tints={"hat": "#d8342f"})),
    Trade("hockey player, football player, quarterback", replace(_TEAM, top="#c8303a", trim="#f6f4ee", sleeve="long", bottom="trousers",
                                                                 lower="#f6f4ee", hat="hard", tints={"hat": "#c8303a"}),
          Life(build=cut.BROAD)),
    Trade("golfer", Outfit(cut="vest", top="#5fa06a", under="#fbf7ee", trim="#f2cf5b", lower="#e8dcc0", hat="cap",
                           tints={"hat": "#fbf7ee"})),
    Trade("cheerleader", Outfit(cut="dress", top="#e0413f", trim="#fbf7ee", sleeve="none", bottom="bare", skirt="short", feet="sneakers",
                                shoe="#fbf7ee"), Life(sex="f", hair="ponytail")),
    Trade("miner", Outfit(cut="overalls", top="#8a8f9c", trim="#f4ead8", lower="#4a4f5e", feet="boots", shoe="#3a3430", hat="hard",
                          tints={"hat": "#f4b92e"}), Life(sex="m", beard="full")),
    Trade("beekeeper", Outfit(cut="coat", top="#f4efe0", trim="#d8c9a0", under="#f4efe0", skirt="coat", lower="#e8e0c8", feet="boots",
                              glove="#e8c66a", hat="straw", tints={"hat": "#e8c66a"})),
    Trade("lumberjack, woodcutter, logger", Outfit(cut="shirt", top="#c23a34", trim="#26242e", lower="#3f5f8a", feet="boots",
                                                   shoe="#6b4630", hat="beanie", tints={"hat": "#3a3f4a"}),
          Life(sex="m", beard="full", build=cut.BROAD)),
    Trade("general, marshal, field marshal, war hero", Outfit(cut="uniform", top="#3f4f3a", trim="#f2cf5b", lower="#36432f",
                                                              feet="boots", hat="peaked", extras=_x("lei"),
          tints={"hat": "#36432f", "lei": "#f2cf5b"}), Life(sex="m", age="old", beard="goatee", grey=True)),
    Trade("archer, robin hood, bowman, ranger of the woods", Outfit(cut="vest", top="#3f7a3f", under="#6aa85a", trim="#8a5a34",
                                                                    lower="#6b4a30", feet="boots", shoe="#5a3a24", hat="fedora",
          tints={"hat": "#2f6a34"})),
    Trade("minstrel, bard, troubadour, piper, pied piper", Outfit(cut="tee", top="#8a3f8f", trim="#f2c52e", sleeve="puff",
                                                                  lower="#3f8fa0", feet="boots", hat="beret", extras=_x("cape"),
          tints={"hat": "#f2c52e", "cape": "#c23a5a"})),
    Trade("jester, court jester", Outfit(cut="tee", top="#d8303f", trim="#f2c52e", sleeve="long", lower="#3f6fc0", feet="boots",
                                         shoe="#f2c52e", hat="party", extras=_x("stripes", "lei"),
          tints={"hat": "#8a3fb0", "lei": "#f2c52e"})),
    Trade("miller, cheesemaker, dairyman, milkman", Outfit(cut="shirt", top="#fbf9f4", trim="#e8dcc4", lower="#8a7a6a", hat="cap",
                                                           extras=_x("apron"), tints={"hat": "#fbf9f4",
                                                               "apron": "#f4ead8"}), Life(sex="m")),
    Trade("nun, abbess", Outfit(cut="robe", top="#2a2834", trim="#fbfaf6", sleeve="wide", skirt="long", lower="#2a2834", hat="kerchief",
                                tints={"hat": "#2a2834", "sash": "#fbfaf6"}), Life(sex="f")),
    Trade("priest, chaplain, clergyman", Outfit(cut="robe", top="#24222c", trim="#fbfaf6", skirt="long", lower="#24222c",
                                                extras=_x("scarf"), tints={"scarf": "#f2c544", "sash": "#24222c"}), Life(sex="m",
                                                    grey=True)),
    Trade("spy, secret agent, undercover agent", Outfit(cut="coat", top="#3a3f4a", trim="#24222c", under="#fbfaf6", skirt="coat",
                                                        lower="#2a2c36", hat="fedora", extras=_x("tie"),
          tints={"hat": "#2a2c36", "tie": "#24222c"}), Life(sex="m", glasses="mask")),
    Trade("goblin, imp, gremlin", Outfit(cut="vest", top="#7a5236", under="#b5a07a", lower="#5a4a42", feet="bare"),
          Life(age="child", sex="m", hair="none", skin="#7aa84a")),
    Trade("angel, cherub, guardian angel", replace(_WHITE, extras=_x("wings"), hat="tiara", tints={"hat": "#f7d24a"}), Life(hair="wavy")),
    Trade("devil, demon, satan, lucifer", Outfit(cut="suit", top="#8a1f2a", under="#26242e", trim="#26242e", lower="#7a1a24",
                                                 hat="horned", extras=_x("cape"), tints={"hat": "#5a1218", "cape": "#26242e"}),
          Life(sex="m", beard="goatee", skin="#d8433a", hair="none")),
    Trade("vampire, dracula, count dracula, nosferatu", replace(_GALA, extras=_x("cape", "bow"), tints={"cape": "#8a1f2a",
        "bow": "#c2303a"}), Life(sex="m", hair="crop", skin="#dfe3e8")),
    Trade("zombie, undead, living dead", Outfit(cut="jacket", top="#5a5f4a", trim="#3f4438", under="#c9c2a8", lower="#4a4f58",
                                                feet="bare"), Life(sex="m", hair="spiky", skin="#93b08a")),
    Trade("frankenstein, frankenstein's monster", Outfit(cut="jacket", top="#3a3740", trim="#24222c", under="#5a5f4a", lower="#3f3a36",
                                                         feet="boots"), Life(sex="m", hair="crop", skin="#8fb57a", build=cut.BROAD)),
    Trade("comedian, stand-up comedian, host of the show", Outfit(cut="jacket", top="#b5303f", trim="#7a1f2a", under="#fbf7ee",
                                                                  lower="#26242e")),
    Trade("musketeer", Outfit(cut="robe", top="#3f6fc0", trim="#fbf7ee", sleeve="puff", skirt="tabard", lower="#5a3a2a", feet="boots",
                              hat="cowboy", extras=_x("cape"), tints={"hat": "#5a3a2a", "cape": "#b5303f"}),
          Life(sex="m", beard="goatee")),
    Trade("american indian, native american, indian chief, chieftain of the plains", Outfit(cut="tee", top="#c98a4a", trim="#7a3f24",
        sleeve="long", lower="#b5763f", feet="boots", hat="headband", extras=_x("necklace"),
          tints={"hat": "#d8303f"}), Life(hair="braid", skin="#c68a5c")),
    Trade("hula dancer, islander", Outfit(cut="bare", sleeve="none", bottom="bare", skirt="knee", skirt_colour="#9ab84a", feet="bare",
                                          hat="flowers", extras=_x("lei")), Life(sex="f", hair="long", skin="#c68a5c")),
)

_LITTLE = Life(sex="m", age="adult", beard="long", build=replace(cut.STOUT, hip=22.0, trunk=29.0, arm=10.0, fore=9.0, head=1.36, hand=1.3))
SMALL = (
    Trade("dwarf, blacksmith dwarf", Outfit(cut="vest", top="#8a4a34", under="#d8b070", trim="#f2cf5b", lower="#5a4a42", feet="boots",
                                            shoe="#4a3028", hat="horned", tints={"hat": "#8a8f9c"}),
          _LITTLE),
    Trade("leprechaun", Outfit(cut="suit", top="#2f9a4a", under="#fbf7ee", trim="#f2c544", lower="#2f8a44", hat="top", extras=_x("bow"),
                               tints={"hat": "#2f8a44", "bow": "#f2c544"}),
          replace(_LITTLE, beard="full")),
)


def giant(looks: Looks) -> Rig:
    """A man as tall as a house."""
    wear = Outfit(cut="vest", top="#6a4a30", under="#b5a07a", trim="#d9a441", lower="#5a5a4a", feet="boots", shoe="#4a3424")
    return replace(worker(looks, Trade("giant", wear, Life(sex="m", beard="full", build=cut.BROAD))), metres=5.5)


def mermaid(looks: Looks) -> Rig:
    """A woman (or a merman by the word) with the tail of a fish."""
    man = looks.has("merman", "triton")
    wear = Outfit(cut="bare" if man else "dress", top="#8a5ac0", trim="#f2cf5b", sleeve="none", bottom="bare", feet="bare",
                  hat="" if man else "tiara")
    rig = worker(looks, Trade("mermaid", wear, Life(sex="m" if man else "f", hair="" if man else "long", beard="full" if man else "",
                                                    age="adult")))
    c = looks.colour("tail", "", default="#2fae9a")
    hip = -next(part.at[1] for part in rig.parts if part.name == "hips")
    scales = "".join(line(f"M{-7.5 + 0.12 * y + 5 * k:.1f} {y}q2.500 3 5 0", dark(c, 0.3), 0.7, 0.7) for y in range(2, int(hip) - 8,
        4) for k in range(3))
    tail = shape(f"M-10 -5C-13 6 -10 {hip * 0.5:.1f} -3 {hip - 5:.1f}H4C11 {hip * 0.5:.1f} 13 6 10 -5Q0 -8 -10 -5Z", "url(#scale)") + scales
    fluke = shape("M0 0C-4 4 -14 4 -20 11C-12 12 -4 10 0 6C4 10 12 12 20 11C14 4 4 4 0 0Z",
                  "url(#scale)") + line("M0 2L-14 9M0 2L14 9M0 2L-6 9M0 2L6 9", light(c, 0.4), 0.7, 0.7)
    fade = f'<linearGradient id="scale" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="{light(c, 0.45)}"/><stop offset=".5" stop-color="{c}"/><stop offset="1" stop-color="{dark(c, 0.4)}"/></linearGradient>'
    limbs = ("leg_", "shin_", "foot_")
    kept = [replace(part, body="", box=(-1, -1, 1,
                                        1)) if part.name.startswith(limbs) else part for part in rig.parts if part.name != "skirt"]
    parts = [*kept, Part("tail0", tail, (-14, -8, 14, hip), "hips", (0, 0), 20.5), Part("tail1", fluke, (-21, -1, 21, 13), "tail0",
        (0.5, hip - 12), 20.4)]
    return replace(rig, parts=tuple(parts), defs=rig.defs + fade)


def mummy(looks: Looks) -> Rig:
    """Wrapped from head to foot: only the eyes look out."""
    linen = looks.colour("", "bandage", "linen", default="#efe6cf")
    wear = Outfit(cut="tee", top=linen, trim=dark(linen, 0.22), sleeve="long", lower=linen, feet="bare", glove=linen, extras=_x("stripes"))
    rig = worker(Looks({}, looks.words, looks.seed), Trade("mummy", wear, Life(hair="none", sex="m", skin="#d8cba8")))
    head = next(part for part in rig.parts if part.name == "head")
    x0, y0, x1, y1 = head.box
    w, h, mid = x1 - x0, y1 - y0, (x0 + x1) / 2
    skull = f"M{x0:.1f} {y0 + h * 0.42:.1f}C{x0:.1f} {y0 - h * 0.02:.1f} {x1:.1f} {y0 - h * 0.02:.1f} {x1:.1f} {y0 + h * 0.42:.1f}"
    art = shape(f"{skull}L{x1:.1f} {y0 + h * 0.44:.1f}Q{mid:.1f} {y0 + h * 0.36:.1f} {x0:.1f} {y0 + h * 0.44:.1f}Z", linen)
    art += shape(f"M{x0 + 1:.1f} {y0 + h * 0.7:.1f}Q{mid:.1f} {y0 + h * 0.78:.1f} {x1 - 1:.1f} {y0 + h * 0.68:.1f}C{x1 - 2:.1f} {y0 + h * 0.92:.1f} "
                 f"{mid + w * 0.25:.1f} {y1:.1f} {mid:.1f} {y1:.1f}C{mid - w * 0.25:.1f} {y1:.1f} {x0 + 2:.1f} {y0 + h * 0.92:.1f} {x0 + 1:.1f} "
                 f"{y0 + h * 0.7:.1f}Z", linen)
    for k, y in enumerate((0.1, 0.2, 0.31, 0.78, 0.88)):
        lean = (1.6, -1.4)[k % 2]
        art += line(f"M{mid - w * 0.42:.1f} {y0 + h * y + lean:.1f}Q{mid:.1f} {y0 + h * y + 2:.1f} {mid + w * 0.42:.1f} {y0 + h * y - lean:.1f}",
                    dark(linen, 0.25), 1.0, 0.8)
    art += line(f"M{x1 - 2:.1f} {y0 + h * 0.2:.1f}q5 2 4 8t5 9", linen, 2.6)
    wraps = Part("wraps", art, (x0 - 2, y0 - 4, x1 + 14, y1 + 2), "head", (0, 0), 43)
    hide = ("nose", "brows", "cheeks")
    parts = [replace(part, body="" if part.name in hide or part.variant.startswith("mouth") else part.body) for part in rig.parts]
    return replace(rig, parts=(*parts, wraps))


def skeleton(looks: Looks) -> Rig:
    """A walking skeleton: the rig of a person with bones for flesh."""
    rig = worker(looks, Trade("skeleton", Outfit(cut="bare", sleeve="none", bottom="bare", feet="bare"), Life(sex="m", hair="none",
        age="adult", skin="#f4efe2")))
    bone, ink = "#f4efe2", "#2c2634"

    def shaft(low: float, wide: float = 1.7) -> str:
        ends = "".join(oval(x, y, wide * 1.05, wide, bone) for y in (0.6, low) for x in (-wide * 0.7, wide * 0.7))
        return shape(f"M{-wide * 0.55:.2f} 0H{wide * 0.55:.2f}L{wide * 0.5:.2f} {low}H{-wide * 0.5:.2f}Z",
                     bone) + ends + line(f"M{-wide * 0.2:.2f} 2V{low - 2}", dark(bone, 0.25), 0.5, 0.6)

    ribs = line("M0 -29V-1", bone, 3) + "".join(line(f"M0 {y}C{-w} {y - 3} {-w - 1} {y + 3} {-w * 0.5:.1f} {y + 5}M0 {y}C{w} {y - 3} "
                                                     f"{w + 1} {y + 3} {w * 0.5:.1f} {y + 5}", bone, 1.8)
                                                for y, w in ((-25, 10), (-20.5, 10.5), (-16, 9.5), (-11.5, 8)))
    pelvis = shape("M-9 -5C-11 0 -6 4 -2 3L0 5L2 3C6 4 11 0 9 -5C5 -2 -5 -2 -9 -5Z", bone)
    swaps = {"torso": ribs, "hips": pelvis}
    for part in rig.parts:
        low = part.box[3] - 4.5
        if part.name.startswith(("arm_", "fore_", "leg_", "shin_")):
            swaps[part.name] = shaft(round(low, 1), 1.6 if part.name.startswith(("arm_", "fore_")) else 1.9)
        elif part.name.startswith(("hand_", "foot_")):
            swaps[part.name] = part.body
    sockets = oval(-8.4, 0.4, 6.4, 7.2, ink) + oval(11, 0.4, 6.2, 7, ink) + shape("M1.500 5L4.500 10H-1.500Z",
        ink) + line("M-7 15H10M-4 13V17M-1 13.500V17.500M2 13.500V17.500M5 13.500V17.500M8 13V17", ink, 0.9)
    spark = "".join(oval(x, 0.6, 1.7, 1.9, "#7ae8ff") for x in (-7.4, 11))
    face = {"eyes": "", "pupils": spark, "lids": "", "lashes": "", "brows": "", "cheeks": "", "nose": sockets}
    parts = []
    for part in rig.parts:
        if part.name in swaps:
            part = replace(part, body=swaps[part.name], box=(-14, -36, 14, 24) if part.name in ("torso", "hips") else part.box)
        elif part.name in face:
            part = replace(part, body=face[part.name], box=(-18, -14, 20, 22))
        elif part.name == "mouth" or part.variant.startswith("mouth"):
            part = replace(part, body="" if part.variant else part.body)
        parts.append(part)
    return replace(rig, parts=tuple(parts))


FIGURES = (
    *(Figure(tuple(trade.names.split(", ")), lambda looks, trade=trade: worker(looks,
        trade)) for trade in CALLINGS),        # type: ignore[misc]
    *(Figure(tuple(trade.names.split(", ")), lambda looks, trade=trade: replace(worker(looks, trade),
        metres=1.1)) for trade in SMALL),        # type: ignore[misc]
    Figure(("giant", "colossus", "titan"), giant),
    Figure(("mermaid", "merman", "triton", "siren"), mermaid),
    Figure(("skeleton",), skeleton),
    Figure(("mummy", "egyptian mummy"), mummy),
)

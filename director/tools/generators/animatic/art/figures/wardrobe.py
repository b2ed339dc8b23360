"""From words to clothes: what a description says is worn changes an outfit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.kit import Looks, dark, light

SPACE = Outfit(cut="space", top="#dfe3ed", trim="#ee8437", sleeve="space", bottom="space", lower="#d8dde8", feet="space", shoe="#5a6486",
    glove="#e98a3e",
               hat="helmet", extras=frozenset({"tank"}), tints={"cuff": "#3f8fd0", "backpack": "#cfd6e4"})
ARMOUR = Outfit(cut="armour", top="#b9c2d2", trim="#d9a441", sleeve="plate", bottom="plate", lower="#a9b3c6", feet="plate", shoe="#8d97ab",
    glove="#7f8aa0",
                hat="helm", tints={"plume": "#c9303c"})


def dress(looks: Looks, base: Outfit, *, animal: bool = False) -> Outfit:
    """`base` with everything that the words add or colour. Animals that put on a coat keep bare legs."""
    o = base
    for said in (_suits, _tops, _bottoms, _feet, _worn, _hats):
        o = said(looks, o, animal)
    return o


def _suits(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    if looks.has("spacesuit", "astronaut", "cosmonaut") or (o.cut == "space" and "suit" in looks.colours) or (looks.has("suit",
        "helmet") and looks.has("space", "glass", "bubble", "visor",
        "pressure")):
        top = looks.colour("spacesuit", "suit", default=o.top if o.cut == "space" else SPACE.top)
        tints = {**SPACE.tints, "helmet": looks.colour("helmet", default=top)}
        trim = looks.colour("stripe", "trim", default=looks.pick("#ee8437", "#ee8437", "#3f8fd0", "#d8473f", salt="trim") if not animal
            else SPACE.trim)
        return replace(SPACE, top=top, lower=light(top, 0.02), trim=trim, glove=looks.colour("glove", default=trim),
            shoe=looks.colour("boot", default=SPACE.shoe), tints=tints)
    if looks.has("armor", "armour", "breastplate", "chainmail"):
        top = looks.colour("armour", "armor", "breastplate", default=ARMOUR.top)
        if looks.has("samurai", "ronin", "shogun"):
            return replace(ARMOUR, top=top, trim="#d9a441", lower=dark(top, 0.35), shoe=dark(top, 0.5), glove=dark(top, 0.4), hat="kabuto", extras=o.extras,
                           tints={"hat": dark(top, 0.35)})
        return replace(ARMOUR, top=top, lower=dark(top, 0.06), shoe=dark(top, 0.2), extras=o.extras, tints={**ARMOUR.tints, **o.tints})
    if looks.has("suit", "tuxedo", "blazer") and o.cut not in ("space", "armour"):
        top = looks.colour("suit", "tuxedo", "blazer", default="#35405e" if not looks.has("tuxedo") else "#2a2734")
        tie = {"bow"} if looks.has("tuxedo", "bowtie", "bow") else {"tie"}
        return replace(o, cut="suit", top=top, sleeve="long", bottom="trousers", lower=dark(top, 0.06), skirt="", feet="shoes",
            extras=o.extras - {"stripes"} | tie)
    return o


_DYES = {
    "coat": ("#b5473f", "#3d6f92", "#4f7d56", "#c28a36", "#7a4f86", "#5c6680"), "jacket": ("#5a7a4a", "#c9603c", "#3f78a8", "#d9a832", "#9a4f7c"),
    "hoodie": ("#7a86a8", "#c96a4a", "#5f9a78", "#d0a03c"), "sweater": ("#c9734a", "#4f7fa0", "#7f9a4a", "#a85a86"),
}
"""Of what colour a garment may be where no word says it: several of one name do not all wear the same."""
_GARMENTS: tuple[tuple[tuple[str, ...], dict[str, str], str], ...] = (
    (("coat", "overcoat", "trenchcoat", "raincoat", "parka", "greatcoat", "mac"), {"cut": "coat", "sleeve": "long", "skirt": "coat"},
    "#b5473f"),
    (("labcoat",), {"cut": "lab", "sleeve": "long", "skirt": "coat"}, "#f4f5f7"),
    (("robe", "kimono", "toga", "gown", "cassock"), {"cut": "robe", "sleeve": "wide", "skirt": "long"}, "#6a4f9a"),
    (("dress", "sundress", "frock"), {"cut": "dress", "sleeve": "short", "skirt": "knee"}, "#e0567a"),
    (("jacket", "anorak", "windbreaker"), {"cut": "jacket", "sleeve": "long"}, "#5a7a4a"),
    (("hoodie", "sweatshirt"), {"cut": "hoodie", "sleeve": "long"}, "#7a86a8"),
    (("sweater", "jumper", "pullover", "cardigan", "jersey", "knit"), {"cut": "tee", "sleeve": "long"}, "#c9734a"),
    (("overall", "overalls", "dungaree", "dungarees"), {"cut": "overalls", "sleeve": "short", "bottom": "trousers"}, "#4a6a9a"),
    (("uniform",), {"cut": "uniform", "sleeve": "long"}, "#34508a"),
    (("waistcoat", "vest"), {"cut": "vest", "sleeve": "long"}, "#6a4a3a"),
    (("tee", "t-shirt", "tshirt", "tank-top"), {"cut": "tee", "sleeve": "short"}, "#e8a23c"),
    (("shirt", "blouse"), {"cut": "shirt", "sleeve": "long"}, "#e9edf2"),
)


_BRIGHT = ("bright", "colourful", "colorful", "vivid", "gaudy", "brightly")
_GAY = ("#e8483a", "#f29a2e", "#f2cf3a", "#3fae6a", "#2f8fd8", "#8a5ad0", "#e8609c")
"""'In bright shirts': everybody another."""


def _tops(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    for words, change, default in _GARMENTS:
        if not looks.has(*words) or o.cut in ("space", "armour"):
            continue
        gay = any(looks.says(word, *_BRIGHT) for word in words)
        default = looks.pick(*(_GAY if gay else _DYES.get(words[0], (default,))), salt=words[0])
        if change["cut"] == o.cut:
            default = default if gay else o.top
        elif change["cut"] == "coat" and o.cut == "lab":
            change, default = {"cut": "lab", "sleeve": "long", "skirt": "coat"}, o.top
        cut = dict(change)
        if words[0] == "coat" and looks.has("lab", "laboratory", "doctor", "scientist"):
            cut["cut"], default = "lab", "#f4f5f7"
        said = looks.colour(*words, default=default)
        under = looks.colour("shirt", default=o.top if o.cut not in ("bare", cut["cut"]) else o.under)
        skirt = cut.pop("skirt", "" if cut["cut"] != "dress" else o.skirt)
        bare = animal and o.cut == "bare"
        o = replace(o, cut=cut["cut"], sleeve=cut["sleeve"], top=said, under=under if not bare else "#f7f3ea", skirt=skirt or (o.skirt
            if not bare and o.skirt not in ("long", "coat") else ""),
                    skirt_colour="" if skirt else o.skirt_colour, trim=_trim(o, said) if bare or cut["cut"] in ("coat", "robe") else o.trim)
        if cut["cut"] == "dress":
            o = replace(o, bottom="bare")
        if "bottom" in cut:
            o = replace(o, bottom=cut["bottom"], lower=said, top=looks.colour("shirt", default="#e8b04a"))
        break
    if looks.has("striped", "stripe", "stripy") and o.cut in ("tee", "vest") and not animal:
        o = replace(o, extras=o.extras | {"stripes"}, trim=light(o.top, 0.75) if o.trim == o.top else o.trim)
    return o


def _trim(o: Outfit, top: str) -> str:
    return "#f2d38a" if sum(int(top[i:i + 2], 16) for i in (1, 3, 5)) < 480 else "#8a5a3a"


def _bottoms(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    if o.cut in ("space", "armour"):
        return o
    if looks.has("trousers", "trouser", "pants", "pant", "jeans", "jean", "slacks"):
        default = "#3f5f92" if looks.has("jeans", "jean") else o.lower
        o = replace(o, bottom="trousers", lower=looks.colour("trousers", "trouser", "pants", "pant", "jeans", "jean", default=default))
    if looks.has("shorts", "short") and "shorts" in {*looks.words, *looks.colours}:
        o = replace(o, bottom="shorts", lower=looks.colour("shorts", default=o.lower))
    if looks.has("skirt", "kilt"):
        o = replace(o, skirt="knee", bottom="bare", skirt_colour=looks.colour("skirt", "kilt", default="#c2513f"))
    if looks.has("tutu"):
        o = replace(o, cut="dress", skirt="tutu", bottom="bare", skirt_colour=looks.colour("tutu", default="#f2a0bc"))
    return o


def _feet(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    for words, kind, default in ((("boot", "boots", "wellington", "wellies"), "boots", "#6b4630"), (("sneaker", "sneakers", "trainer",
        "trainers"), "sneakers", "#e0564a"),
                                 (("shoe", "shoes", "slipper", "slippers", "heels"), "shoes", "#5a3a2c")):
        if looks.has(*words) and o.feet not in ("space", "plate"):
            o = replace(o, feet=kind, shoe=looks.colour(*words, default=default if o.feet == "bare" else o.shoe))
    if looks.has("barefoot"):
        o = replace(o, feet="bare")
    if looks.has("glove", "gloves", "mitten", "mittens"):
        o = replace(o, glove=looks.colour("glove", "gloves", "mitten", "mittens", default=o.glove or "#d9503f"))
    return o


_WORN: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("scarf", "shawl", "muffler"), "scarf", "#d9503f"), (("cape", "cloak", "mantle"), "cape", "#b5303f"), (("apron", "pinafore"), "apron",
    "#f2efe6"),
    (("backpack", "rucksack", "knapsack", "schoolbag"), "backpack", "#d9793b"), (("bag", "satchel", "handbag", "pouch"), "satchel",
    "#8a5a34"),
    (("necktie",), "tie", "#c2413f"), (("bowtie", "ribbon"), "bow", "#d8473f"), (("collar",), "collar", "#d8473f"),
    (("necklace", "pearl", "pearls", "pendant", "medallion", "locket"), "necklace", "#f2cf5b"), (("stethoscope",), "stethoscope",
    "#3c4a5e"),
    (("bandana", "neckerchief"), "scarf", "#d9503f"),
)


def _worn(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    extras, tints = set(o.extras), dict(o.tints)
    for words, name, default in _WORN:
        if looks.has(*words):
            if name == "collar" and o.cut == "space":
                continue
            extras.add(name)
            tints[name] = looks.colour(*words, default=tints.get(name, default))
    if looks.has("tie") and "tie" not in extras and "bow" not in extras:
        extras.add("bow" if looks.has("bow") else "tie")
    if "tie" in looks.colours:
        tints["bow" if "bow" in extras else "tie"] = looks.colours["tie"]
    if "bow" in looks.words and "tie" not in looks.words and animal:
        extras.add("bow")
        tints["bow"] = looks.colour("bow", default="#e0567a")
    if looks.has("wing", "wings") and looks.has("fairy", "butterfly", "angel"):
        extras.add("wings")
    if extras & {"scarf"} and "collar" in extras:
        extras.discard("collar")
    return replace(o, extras=frozenset(extras), tints=tints)


_HATS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("crown",), "crown", "#f2c544"), (("tiara", "diadem"), "tiara", "#f2c544"), (("beanie", "bobble", "woolly"), "beanie", "#c2513f"),
    (("beret",), "beret", "#b5363f"),
    (("fedora", "trilby", "bowler", "deerstalker"), "fedora", "#6b5340"), (("toque",), "chef", "#fbf8f2"), (("sombrero",), "straw",
    "#e8c66a"),
    (("hardhat",), "hard", "#f4b92e"), (("tricorne",), "pirate", "#33293a"), (("headband", "sweatband"), "headband", "#e0564a"), (("hood",
    ), "", ""),
    (("kerchief", "headscarf", "babushka"), "kerchief", "#c2413f"), (("goggles", "goggle"), "aviator", "#8a5a34"), (("mortarboard",),
    "mortar", "#2b3154"),
    (("garland", "wreath"), "flowers", "#f27a9a"), (("cap",), "cap", "#d8473f"),
)
_KINDS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("chef", "cook"), "chef", "#fbf8f2"), (("straw", "sun", "summer", "farmer"), "straw", "#e8c66a"), (("cowboy",), "cowboy", "#a8713f"),
    (("top", "magician"), "top", "#2f2a3c"),
    (("wizard", "witch", "pointed", "pointy"), "wizard", "#4a3f8a"), (("party", "birthday"), "party", "#f2a03d"), (("santa", "christmas"),
    "santa", "#d0343c"),
    (("pirate",), "pirate", "#33293a"), (("hard", "builder"), "hard", "#f4b92e"), (("winter", "wool", "woollen", "knitted"), "beanie",
    "#c2513f"), (("sailor",), "round", "#fbf8f2"),
    (("captain",), "peaked", "#f4f5f7"),
)


def _hats(looks: Looks, o: Outfit, animal: bool) -> Outfit:
    """A hat that is named replaces the outfit's own; a plain 'hat' colours it, or is a fedora."""
    tints = dict(o.tints)
    for words, name, default in _HATS:
        if name and looks.has(*words):
            if name == "cap" and looks.has("flat", "newsboy", "tweed"):
                name, default = "flat", "#6a6258"
            keep = _cap_of(looks, o) if name == "cap" else name
            default = dark(o.top, 0.12) if name == "cap" and o.cut in ("uniform", "coat", "suit") else default
            tints["hat"] = looks.colour(*words, default=tints.get("hat", default) if keep == o.hat else default)
            return replace(o, hat=keep, tints=tints)
    if looks.has("helmet") and o.hat not in ("helmet", "helm"):
        kind = o.hat if o.hat in ("fire", "hard", "soldier", "galea", "horned") else "horned" if looks.has("viking", "horn", "horned") else (
            "helm" if looks.has("knight", "steel", "iron", "visor") else "hard" if o.cut == "uniform" and not looks.has("space", "glass", "bubble") else "")
        if not kind:
            return _globe(looks, o)
        tints["hat"] = looks.colour("helmet", default=tints.get("hat", "#b9c2d2"))
        return replace(o, hat=kind, tints=tints)
    if looks.has("hat"):
        kind, default = next(((name, colour) for words, name, colour in _KINDS if looks.has(*words)), (o.hat if o.hat not in ("",
            "helmet") else "fedora", "#6b5340"))
        if "hat" in looks.colours or kind != o.hat:
            tints["hat"] = looks.colour("hat", default=default)
        return replace(o, hat=kind, tints=tints)
    return o


_SERVICE = frozenset(("peaked", "round", "nurse", "chef", "flat"))
"""Hats that are the cap of those who have them."""


def _cap_of(looks: Looks, o: Outfit) -> str:
    """The cap of a trade, of a uniform or of an apron; any other has a peak and a button."""
    if o.hat in _SERVICE:
        return o.hat
    return "peaked" if o.cut == "uniform" else "cook" if looks.has("apron", "pinafore") or "apron" in o.extras else "cap"


def _globe(looks: Looks, o: Outfit) -> Outfit:
    """A helmet without another word is a glass globe; on bare fur or plain clothes it comes with the suit."""
    said: Callable[[str], str] = lambda default: looks.colour("helmet", default=default)  # noqa: E731
    if o.cut in ("bare", "tee"):
        return replace(SPACE, tints={**SPACE.tints, "helmet": said(SPACE.top)})
    return replace(o, hat="helmet", tints={**o.tints, "helmet": said("#dfe3ed")})

"""People: man, woman, child and old age, with skin, hair and clothes from the words or from the seed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from director.tools.generators.animatic.art.figures import outfit as cut
from director.tools.generators.animatic.art.figures.body import biped
from director.tools.generators.animatic.art.figures.ink import Dyes
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.portrait import Person, portrait
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Figure, Looks, Rig, mix

SKINS = ("#f7d3b4", "#f0c09a", "#dfa878", "#c68a5c", "#9c623d", "#74452c")
HAIRS = ("#2a1d1c", "#3b2419", "#5e3822", "#8a5630", "#c58a45", "#a5442a", "#1f1c28")
IRISES = ("#6b4426", "#7a5a2a", "#4f8a5a", "#3f7fb5", "#5a6f8a")
GREYS = ("#d9d6d8", "#bcbac2", "#eeeae4")
CLOTHES = (("#e0604f", "#36507a"), ("#3f8fb8", "#4b4058"), ("#efb03c", "#3e5a8a"), ("#5fa06a", "#5a4a3c"), ("#8e6bb8", "#3a3f5e"),
    ("#e88a5a", "#2f5a68"),
           ("#4fa8a0", "#4a3f5a"), ("#d65f86", "#3d4a6b"))


@dataclass(frozen=True)
class Life:
    """What is known of a person before the words are read. Empty: the words or the seed say."""

    age: str = ""                      # baby, child, adult, old
    sex: str = ""                      # m, f
    hair: str = ""                     # a style
    beard: str = ""
    glasses: str = ""
    build: Build | None = None
    grey: bool = False
    skin: str = ""


def person(looks: Looks, life: Life, base: Outfit | None = None) -> Rig:
    """The rig of a person with this life, dressed in `base` (everyday clothes if None) as the words change it."""
    dyes = Dyes()
    age, female = _age(looks, life), _female(looks, life)
    skin = _skin(looks, life)
    wear = dress(looks, base or everyday(looks, age, female))
    if female and wear.cut == "bare" and age != "baby":
        wear = replace(wear, cut="tee", top=looks.colour("swimsuit", "bikini", default=wear.lower), sleeve="none")
    hair, style = _hair(looks, life, age, female, wear)
    told = bool(life.skin) or not _OF_SKIN.isdisjoint(looks.words)
    if "hair" in looks.colours and _set_off(hair, skin) != hair and not told:
        skin = SKINS[0]                                # said to be blonde: then it is the face that gives way
    if not told and skin in SKINS[3:] and _said_fair(looks):
        skin = looks.pick(*SKINS[:3], salt="fair")     # a yellow beard in a dark face is a mask
    hair = _set_off(hair, skin)
    if skin in SKINS[:2] and _pale(hair):
        skin = SKINS[2]                                # a white beard in a pale face is a blank
    beard = _beard(looks, life, age, female)
    face = Person(
        skin=skin, hair=hair, style=style, iris=looks.colour("eye", "eyes", "iris", default=looks.pick(*IRISES, salt="iris")), age=age,
        female=female, beard=beard,
        beard_colour=looks.colour("beard", "moustache", default=hair), glasses=_glasses(looks, life, age),
        frame=looks.colour("glasses", "spectacles", default=looks.pick("#3a2f3c", "#7a3b2e", "#2f4a7a", salt="frame")),
    )
    build = _build(looks, life, age, female)
    metres = {"baby": 0.8, "child": 1.15, "old": 1.58}.get(age, 1.64 if female else 1.74)
    return biped(build, wear, Hide(skin), portrait(face, dyes), dyes, metres)


def everyday(looks: Looks, age: str, female: bool) -> Outfit:
    """Plain clothes that differ from person to person."""
    top, lower = CLOTHES[int(looks.pick(*"01234567", salt="clothes"))]
    if age == "baby":
        return Outfit(cut="overalls", top="#fbf3e2", lower=looks.pick("#8fc3e8", "#f2b0c4", "#f5d36a", salt="romper"), sleeve="short",
            feet="bare")
    if age == "old":
        top = mix(top, "#8a7a72", 0.35)
        if female:
            return Outfit(cut="dress", top=top, trim="#f4ead8", sleeve="long", skirt="knee", bottom="bare", feet="shoes",
                extras=frozenset({"necklace"}), tints={"necklace": "#f4efe6"})
        return Outfit(cut="vest", top=top, under="#f1ece0", trim="#f2d38a", lower="#5a4a42", sleeve="long")
    if female:
        kind = looks.pick("dress", "tee", "jacket", "shirt", "hoodie", salt="cut") if age == "adult" else looks.pick("dress", "dress",
            "overalls", "hoodie", salt="cut")
    else:
        kind = looks.pick("shirt", "jacket", "hoodie", "tee", salt="cut") if age == "adult" else looks.pick("tee", "hoodie", "overalls",
            "jersey", salt="cut")
    shoe = looks.pick("#5a3a2c", "#e0564a", "#3d4a6b", "#f0e9dc", salt="shoe")
    o = Outfit(cut=kind, top=top, lower=lower, shoe=shoe, feet="sneakers" if age == "child" or kind in ("hoodie", "tee") else "shoes")
    if kind == "dress":
        return replace(o, sleeve="short", skirt="knee", bottom="bare", feet="shoes")
    if kind in ("tee", "jersey", "overalls"):
        striped = looks.pick("y", "n", salt="stripes") == "y" and kind != "jersey"
        return replace(o, sleeve="short", bottom="shorts" if age == "child" and kind != "overalls" else "trousers",
            extras=frozenset({"stripes"} if striped else ()))
    if kind == "jacket":
        return replace(o, under="#f4ead8", trim=mix(top, "#2a1a3a", 0.25))
    return o


def _age(looks: Looks, life: Life) -> str:
    if life.age:
        return life.age
    for age, words in (("baby", ("baby", "infant", "toddler")), ("child", ("child", "kid", "boy", "girl", "little", "schoolboy",
        "schoolgirl", "daughter", "son")),
                       ("old", ("old", "elderly", "aged", "ancient", "grandmother", "grandfather", "wrinkled", "senior", "retired"))):
        if looks.has(*words):
            return age
    return "adult"


def _female(looks: Looks, life: Life) -> bool:
    if life.sex:
        return life.sex == "f"
    if looks.has("woman", "female", "girl", "she", "her", "lady", "mother", "daughter", "sister", "grandmother", "queen", "princess",
        "dress", "skirt", "hers"):
        return True
    if looks.has("man", "male", "boy", "he", "his", "him", "father", "son", "brother", "grandfather", "beard", "bearded", "moustache",
        "mustache", "bald", "king"):
        return False
    return looks.pick("f", "m", salt="sex") == "f"


def _skin(looks: Looks, life: Life) -> str:
    if life.skin:
        return life.skin
    if "skin" in looks.colours:
        return mix(looks.colours["skin"], "#c68a5c", 0.25)
    bare = looks.has("skin", "skinned", "face", "faced", "complexion")
    if looks.has("pale-skinned", "fair-skinned") or (bare and looks.has("pale", "fair", "porcelain")):
        return SKINS[0]
    if looks.has("tanned", "suntanned") or (bare and looks.has("tan", "olive")):
        return SKINS[2]
    if looks.has("african", "black-skinned", "dark-skinned", "ebony",
        "brown-skinned") or looks.says("skin", "dark", "deep", "brown", "black", "ebony") or ("black" in looks.words and _deep(looks.colours.get("", "#ffffff"))):
        return looks.pick(SKINS[4], SKINS[5], salt="skin")
    if looks.has("indian", "latino", "latina", "arab", "mexican"):
        return SKINS[3]
    return looks.pick(*SKINS, salt="skin")


def _deep(colour: str) -> bool:
    return sum(int(colour[i:i + 2], 16) for i in (1, 3, 5)) < 240


_HAIR_WORDS = (("blonde", "#e3b45a"), ("blond", "#e3b45a"), ("ginger", "#c25a2a"), ("redhead", "#b5452a"), ("redheaded", "#b5452a"),
    ("red-haired", "#b5452a"), ("brunette", "#5e3822"),
               ("grey-haired", "#c9c6cc"), ("gray-haired", "#c9c6cc"), ("white-haired", "#f2eee8"), ("silver-haired", "#d5d7de"),
               ("dark-haired", "#2a1d1c"))
_STYLE_WORDS = (("bald", "bald"), ("afro", "afro"), ("ponytail", "ponytail"), ("pigtail", "pigtails"), ("pigtails", "pigtails"), ("braid",
    "braid"), ("braided", "braid"), ("bun", "bun"),
                ("topknot", "topknot"), ("spiky", "spiky"), ("messy", "spiky"), ("bob", "bob"), ("wavy", "wavy"))


def _hair(looks: Looks, life: Life, age: str, female: bool, wear: Outfit) -> tuple[str, str]:
    """Colour and style; styles that no hat fits over give way."""
    grey = age == "old" or life.grey
    colour = looks.pick(*(GREYS if grey else HAIRS), salt="hair")
    colour = next((value for word, value in _HAIR_WORDS if looks.has(word)), colour)
    said = looks.colour("hair", "ponytail", "bun", "braid", "curl", "bob", "plait", default="")
    said = "#c24e2c" if looks.says("hair", "red") or looks.says("braid", "red") or looks.says("curl", "red") else said      # red hair is ginger
    colour = mix(said, "#4a3040", 0.12) if said else (looks.colour("beard", default=colour) if grey else colour)
    style = life.hair or _style(looks, age, female)
    style = next((value for word, value in _STYLE_WORDS if looks.has(word)), style)
    if looks.has("curly", "curl", "curls", "frizzy"):
        style = "curly_long" if female and age != "baby" else "curly"
    elif looks.has("hair", "haired", "long-haired"):
        if looks.has("long-haired") or looks.says("hair", "long"):
            style = "long"
        elif looks.has("short-haired") or looks.says("hair", "short"):
            style = "bob" if female else "short"
    if wear.hat in ("hood", "helm", "nemes", "aviator", "soldier"):
        style = "none"
    elif wear.hat == "helmet":
        style = {"short": "crop", "spiky": "crop", "long": "bob", "wavy": "bob", "curly_long": "curly", "afro": "curly", "braid": "bob",
            "pigtails": "bob",
            "ponytail": "crop", "bun": "crop", "topknot": "crop"}.get(style, style)
    elif wear.hat not in ("", "tiara", "flowers", "headband"):
        style = {"spiky": "crop", "short": "crop", "afro": "crop", "curly": "crop", "bun": "crop", "topknot": "crop", "curly_long": "wavy",
            "none": "none"}.get(style, style)
    return colour, style


_OF_SKIN = frozenset("skin skinned african ebony indian latino latina arab mexican".split())
_FAIR = frozenset("blond blonde ginger redhead redheaded red-haired fair-haired".split())


def _said_fair(looks: Looks) -> bool:
    """Do the words say that hair or beard are yellow or red?"""
    said = [looks.colours[part] for part in ("hair", "beard", "moustache") if part in looks.colours]
    return looks.has(*_FAIR) or any(_is_fair(colour) for colour in said)


def _is_fair(colour: str) -> bool:
    red, blue = int(colour[1:3], 16), int(colour[5:7], 16)
    return red > 170 and red - blue > 60


def _pale(hair: str) -> bool:
    return min(int(hair[i:i + 2], 16) for i in (1, 3, 5)) > 190


def _set_off(hair: str, skin: str) -> str:
    """Hair that can be told from the face: what is nearly the colour of a dark skin gets darker."""
    one, other = ([int(colour[i:i + 2], 16) for i in (1, 3, 5)] for colour in (hair, skin))
    return mix(hair, "#1c1218", 0.55) if math.dist(one, other) < 58 and sum(other) < 450 else hair


def _style(looks: Looks, age: str, female: bool) -> str:
    if age == "baby":
        return "tuft"
    if age == "old":
        return looks.pick("bun", "bun", "bob", "curly", salt="style") if female else looks.pick("bald", "bald", "short", "crop",
            salt="style")
    if female:
        return looks.pick(*(("pigtails", "ponytail", "bob", "long", "curly") if age == "child" else ("long", "bob", "ponytail", "bun",
            "wavy", "curly_long", "braid")), salt="style")
    return looks.pick(*(("short", "spiky", "curly", "short") if age == "child" else ("short", "crop", "curly", "spiky", "short")),
        salt="style")


def _beard(looks: Looks, life: Life, age: str, female: bool) -> str:
    if looks.has("beard", "bearded"):
        return "long" if looks.says("beard", "long", "flowing") else ("full" if not life.beard else life.beard)
    if looks.has("moustache", "mustache"):
        return "tache"
    if looks.has("goatee"):
        return "goatee"
    if looks.has("stubble"):
        return "stubble"
    if life.beard or female or age in ("child", "baby"):
        return "" if female or age in ("child", "baby") else life.beard
    if age == "old":
        return looks.pick("full", "tache", "", salt="beard")
    return looks.pick("", "", "", "", "full", "stubble", "tache", salt="beard")


def _glasses(looks: Looks, life: Life, age: str) -> str:
    if looks.has("sunglasses", "shades"):
        return "dark"
    if looks.has("monocle"):
        return "monocle"
    if looks.has("eyepatch"):
        return "patch"
    if looks.has("glasses", "spectacles", "bespectacled"):
        return "round"
    if life.glasses:
        return life.glasses
    return looks.pick("round", "", "", salt="specs") if age == "old" else ""


def _build(looks: Looks, life: Life, age: str, female: bool) -> Build:
    if age in ("baby", "child"):
        return cut.BABY if age == "baby" else cut.CHILD
    if looks.has("fat", "stout", "plump", "chubby", "jolly", "portly"):
        return cut.STOUT
    if age == "old":
        return cut.OLD_WOMAN if female else cut.ELDER
    if looks.has("strong", "muscular", "burly", "broad", "huge", "giant"):
        return cut.BROAD
    return life.build or (cut.WOMAN if female else cut.MAN)


def _figure(names: str, **life: str) -> Figure:
    known = Life(**life)  # type: ignore[arg-type]
    return Figure(tuple(names.split(", ")), lambda looks: person(looks, known))


FIGURES = (
    _figure(
        "person, human, human being, somebody, someone, stranger, hero, protagonist, character, adult, people, "
        "traveler, traveller, passer-by, neighbour, neighbor, friend, vil"
        "lager, townsperson, "
        "parent, twin, wanderer, cousin, "
        "human figure"),
    _figure(
        "man, gentleman, guy, fellow, father, dad, daddy, husband, brother, uncle, bloke, lad, boyfriend, gent, chap, male, mr, sir",
        sex="m"),
    _figure(
        "woman, lady, mother, mom, mum, mommy, wife, sister, aunt, female, heroine, mrs, ms, "
        "madam",
        sex="f"),
    _figure("boy, schoolboy, son, little boy, nephew, small boy, grandson, young boy", sex="m", age="child"),
    _figure("girl, schoolgirl, daughter, little girl, niece, small girl, granddaughter, young girl, lass", sex="f", age="child"),
    _figure("child, kid, youngster, grandchild, orphan, schoolchild, pupil, urchin, small child, children, toddler, brat", age="child"),
    _figure("baby, infant, newborn", age="baby"),
    _figure("old man, grandfather, grandpa, granddad, elderly man, elder, old fellow, old gentleman, hermit, grandad, old-timer, pensioner",
            sex="m", age="old"),
    _figure("old woman, grandmother, grandma, granny, nana, elderly woman, old lady, crone, nan", sex="f", age="old"),
    _figure("teenager, teen, youth, adolescent, young person, teenage girl, teenage boy"),
    _figure("young man, bachelor", sex="m", age="adult"),
    _figure("young woman, young lady, maiden", sex="f", age="adult"),
)

"""Animal heroes: they stand, act with paws and wear what the words say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from director.tools.generators.animatic.art.figures.animal_heads import Beast, beast_head, tail_parts
from director.tools.generators.animatic.art.figures.body import biped
from director.tools.generators.animatic.art.figures.ink import Dyes
from director.tools.generators.animatic.art.figures.outfit import BARE, Build, Hide, Outfit
from director.tools.generators.animatic.art.figures.pelt import Pelt
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Figure, Looks, Rig, dark, light, mix

SLIM = Build(head=1.0, hip=27.0, trunk=27.0, shoulder=8.9, waist=9.4, girth=10.0, arm=11.8, fore=10.6, arm_r=3.8, leg_r=4.7, stance=5.2,
    ankle=4.6, hand=1.06)
STURDY = Build(head=1.0, hip=26.0, trunk=28.0, shoulder=10.4, waist=13.4, girth=13.2, arm=10.8, fore=9.4, arm_r=4.6, leg_r=5.6, stance=6.4,
    ankle=4.6, hand=1.16)
TINY = Build(hip=23.0, trunk=25.0, shoulder=7.6, waist=9.6, girth=10.2, arm=9.4, fore=8.4, arm_r=3.3, leg_r=4.1, stance=5.0, ankle=4.4,
    hand=1.0, head=1.06)


@dataclass(frozen=True)
class Species:
    """One kind of animal: its design, its colours for given looks, its body and size."""

    names: str
    beast: Beast
    pelt: Callable[[Looks], Pelt]
    build: Build = SLIM
    metres: float = 0.95


def creature(looks: Looks, kind: Species) -> Rig:
    """The rig of an animal dressed as the words say; without words it may wear a collar or a scarf."""
    dyes = Dyes()
    pelt = kind.pelt(looks)
    beast = kind.beast
    if "mane" not in beast.marks:
        pelt = replace(pelt, lashes=looks.has("she", "her", "girl", "female", "queen", "princess", "mother", "woman", "lady", "eyelash"))
    if looks.has("striped", "stripe", "tabby") and "tabby" in kind.beast.marks and not pelt.bands:
        pelt = replace(pelt, bands=dark(pelt.fur, 0.42))
    wear = dress(looks, _habit(looks), animal=True)
    if wear.hat == "helmet":
        wear = replace(wear, extras=wear.extras - {"scarf", "collar"})
    elif beast.ear == "point" and wear.hat in ("helm", "hood", "soldier", "aviator"):
        beast = replace(beast, ear_at=(beast.ear_at[0], beast.ear_at[1]))
    hide = Hide(pelt.fur, hand=pelt.paws or pelt.limbs or pelt.fur, foot=pelt.paws or pelt.limbs or pelt.fur,
        belly=pelt.belly or pelt.muzzle, bands=pelt.bands, paws=True,
                arm=pelt.limbs, leg=pelt.limbs)
    if pelt.limbs:
        hide = replace(hide, bands="")
    head = beast_head(beast, pelt, dyes)
    marks = tuple(mark for mark in beast.marks if not (mark in ("tabby", "tiger") and not pelt.bands))
    if marks != beast.marks:
        head = beast_head(replace(beast, marks=marks), pelt, dyes)
    build = kind.build
    if looks.has("fat", "plump", "chubby", "stout"):
        build = replace(build, waist=build.waist * 1.25, girth=build.girth * 1.2, shoulder=build.shoulder * 1.05)
    metres = kind.metres * (0.72 if looks.has("little", "tiny", "kitten", "puppy", "cub", "baby", "young") else (1.2
        if looks.has("huge", "giant") else 1.0))
    if wear.cut == "space":
        pelt = replace(pelt, fur=wear.top, tail=wear.top, tip=wear.trim, bands=wear.trim)
    return biped(build, wear, hide, head, dyes, metres, tail_parts(beast.tail, pelt, build.girth, dyes))


def _habit(looks: Looks) -> Outfit:
    """What an animal wears of its own accord."""
    thing = looks.pick("", "collar", "scarf", "", "collar", "bow", salt="habit")
    colour = looks.pick("#d8473f", "#3f8fd0", "#f0b13c", "#4fa08a", salt="habit colour")
    return replace(BARE, extras=frozenset({thing} - {""}), tints={thing: colour})


def _fur(looks: Looks, *choices: str) -> str:
    return looks.colour("fur", "coat of fur", "", default=looks.pick(*choices, salt="fur"))


def _eyes(looks: Looks, *choices: str) -> str:
    return looks.colour("eye", "eyes", "iris", default=looks.pick(*choices, salt="iris"))


def _bright(colour: str) -> float:
    return (0.3 * int(colour[1:3], 16) + 0.6 * int(colour[3:5], 16) + 0.1 * int(colour[5:7], 16)) / 255


def _cat(looks: Looks) -> Pelt:
    fur = _fur(looks, "#ee9240", "#ee9240", "#ee9240", "#8f96a8", "#3d3a48", "#f0dfc6")
    if looks.has("ginger", "marmalade") and "" not in looks.colours:
        fur = "#ee9240"
    black, white = _bright(fur) < 0.3, _bright(fur) > 0.9
    solid = black or white or (looks.has("plain") and not looks.has("tabby"))
    return Pelt(fur=fur, muzzle="#fff4e6" if not black else "#f4eee8", inner="#f5a3a2" if not black else "#c98a94", nose="#ee7f8c",
        iris=_eyes(looks, "#5cb85a", "#5cb85a", "#e0b53c", "#4fa8d8"),
                belly="#fff1de" if not black else "#f4eee8", bands="" if solid else dark(mix(fur, "#7a3410", 0.45), 0.18), paws="#fff4e6"
                if looks.pick("y", "n", "n", salt="mitts") == "y" and not white else "",
                dark_face=black)


def _dog(looks: Looks) -> Pelt:
    fur = _fur(looks, "#d9a05c", "#a8703f", "#f1e4cf", "#7d5a42", "#e0b878")
    pale = _bright(fur) > 0.8
    return Pelt(fur=fur, muzzle=light(fur, 0.72), inner="#e8a39a", nose="#2f2430", iris=_eyes(looks, "#7a4a26", "#8a5a2a"),
        belly=light(fur, 0.7), ears=mix(fur, "#5a2f1c", 0.55 if pale else 0.4),
                spots=mix(fur, "#5a2f1c", 0.5), tip=light(fur, 0.6), dark_face=_bright(fur) < 0.3)


def _fox(looks: Looks) -> Pelt:
    fur = _fur(looks, "#e2702c", "#d9632a", "#e8843a")
    return Pelt(fur=fur, muzzle="#fff5e8", inner="#5a3a3a", nose="#2b2129", iris=_eyes(looks, "#d99a2b", "#7a9a3a", "#b5722a"),
        belly="#fff1e0", tips="#3a2a30", paws="#3f2c30", tip="#fff7ec")


def _wolf(looks: Looks) -> Pelt:
    fur = _fur(looks, "#7f8798", "#6c7182", "#8d8f98")
    return Pelt(fur=fur, muzzle="#eceef2" if _bright(fur) < 0.85 else "#ffffff", inner="#b98a92", nose="#26222c", iris=_eyes(looks,
        "#e0b53c", "#6fb5d8"), belly="#e4e7ec", tips=dark(fur, 0.4), tip=dark(fur, 0.35), paws=light(fur, 0.35))


def _bear(looks: Looks) -> Pelt:
    fur = "#f2f4f7" if looks.has("polar") and "" not in looks.colours else _fur(looks, "#8a5a38", "#7a4c30", "#a06c42")
    return Pelt(fur=fur, muzzle=light(fur, 0.5), inner=light(fur, 0.4), nose="#2b2028", iris=_eyes(looks, "#5a3a22"), belly=light(fur,
        0.38), dark_face=False)


def _panda(looks: Looks) -> Pelt:
    return Pelt(fur="#f8f5f0", muzzle="#ffffff", inner="#463f4e", nose="#2b2430", iris=_eyes(looks, "#6b4a34"), patch="#332d3a",
        ears="#332d3a", limbs="#332d3a", belly="#fffdf8", tail="#f8f5f0")


def _rabbit(looks: Looks) -> Pelt:
    fur = _fur(looks, "#f3ece2", "#c9ab8a", "#a9a4ac", "#e2c8a4")
    return Pelt(fur=fur, muzzle=light(fur, 0.6), inner="#f4b0b4", nose="#ee8a98", iris=_eyes(looks, "#8a5a3a", "#5a8fc0", "#a8506a"),
        belly=light(fur, 0.6), tail="#fffaf2")


def _mouse(looks: Looks) -> Pelt:
    fur = _fur(looks, "#a8a6b2", "#b89a80", "#d8d4d8", "#8d8a98")
    return Pelt(fur=fur, muzzle=light(fur, 0.6), inner="#f2a8ac", nose="#ee7f8c", iris=_eyes(looks, "#5a3a4a"), belly=light(fur, 0.55),
        paws="#f0b3ae", tail="#eaa6a4")


def _lion(looks: Looks) -> Pelt:
    fur = _fur(looks, "#eab457", "#e2a64a")
    return Pelt(fur=fur, muzzle="#fff0d8", inner="#c98a5a", nose="#8a4a3a", iris=_eyes(looks, "#b5722a", "#8a9a3a"), belly="#f9dfae",
        tail=looks.colour("mane", default="#c4702f"), tip="#8a4a24")


def _tiger(looks: Looks) -> Pelt:
    fur = _fur(looks, "#ee8a2f", "#f09a3a")
    return Pelt(fur=fur, muzzle="#fffaf0", inner="#f4c4b0", nose="#e0707a", iris=_eyes(looks, "#8fb53c", "#e0b53c"), belly="#fff6e8",
        bands="#33262c")


def _pig(looks: Looks) -> Pelt:
    fur = _fur(looks, "#f4a9b4", "#f2b3b0")
    return Pelt(fur=fur, muzzle=light(fur, 0.2), inner="#e07f92", nose="#e07f92", iris=_eyes(looks, "#6b4a3a", "#4f8ab5"), belly=light(fur,
        0.25), paws=mix(fur, "#8a4a52", 0.35))


def _cow(looks: Looks) -> Pelt:
    fur = _fur(looks, "#f8f3ea", "#f8f3ea", "#b5794a")
    return Pelt(fur=fur, muzzle="#f4b8b0", inner="#eaa09a", nose="#d9837f", iris=_eyes(looks, "#6b4a34"), belly=light(fur, 0.3),
        spots="#43363a" if _bright(fur) > 0.7 else "#f3e8d8", ears="#43363a" if _bright(fur) > 0.7 else "",
                paws="#6b5a52", tip="#43363a", lashes=True)


def _monkey(looks: Looks) -> Pelt:
    fur = _fur(looks, "#8a5a3c", "#7a4a32", "#a06a44")
    return Pelt(fur=fur, muzzle="#f2c79e", inner="#eab48c", nose="#b5795a", iris=_eyes(looks, "#6b4426"), belly="#eec49a", paws="#eab48c")


def _raccoon(looks: Looks) -> Pelt:
    fur = _fur(looks, "#8d8f9c", "#96908c")
    return Pelt(fur=fur, muzzle="#f4f2f0", inner="#4a4550", nose="#2b2430", iris=_eyes(looks, "#b5722a", "#6b4a34"), belly="#d6d3d4",
        patch="#37323e", bands="#3f3a46", tip="#37323e", paws="#3f3a46")


def _koala(looks: Looks) -> Pelt:
    fur = _fur(looks, "#9aa0ae", "#a8a4ae")
    return Pelt(fur=fur, muzzle="#f0eef0", inner="#f2d6d8", nose="#3a3340", iris=_eyes(looks, "#6b4426"), belly="#eceaee", paws=dark(fur,
        0.2))


def _squirrel(looks: Looks) -> Pelt:
    fur = _fur(looks, "#c2622f", "#b5733f", "#8d8a90")
    return Pelt(fur=fur, muzzle="#fff0dc", inner="#e8a48a", nose="#5a3438", iris=_eyes(looks, "#5a3a22"), belly="#fdebd2", tip=light(fur,
        0.3))


SPECIES = (
    Species("cat, kitten, kitty, tabby, tomcat, feline, housecat, pussycat, tom cat, cat astronaut, astrocat, tabby cat, black cat",
            Beast(skull="cat", ear="point", muzzle="cat", marks=("tabby",), eye=(4.9, 5.7), tail="cat", whiskers=True), _cat),
    Species("dog, puppy, pup, hound, doggy, mutt, canine, stray dog, pooch",
            Beast(skull="round", ear="flop", ear_at=(14.2, -8.6), muzzle="dog", marks=("brow_spots",), eye=(4.3, 5.0), tail="cat"), _dog,
            metres=1.0),
    Species("husky, sled dog", Beast(skull="fox", ear="point", muzzle="dog",
    marks=("cheeks", "brow_spots"), eye=(4.2, 4.9), tail="bushy"), _wolf, metres=1.05),
    Species("fox, vixen, red fox, arctic fox, fox cub", Beast(skull="fox", ear="point", ear_at=(11.6, -9.0), muzzle="fox",
    marks=("cheeks",), eye=(4.3, 5.0), tail="bushy"), _fox),
    Species("wolf, werewolf, wolf cub", Beast(skull="fox", ear="point", ear_at=(11.6, -9.0), muzzle="fox",
    marks=("cheeks",), eye=(4.1, 4.6), tail="bushy"), _wolf, metres=1.25),
    Species("bear, polar bear, brown bear, bear cub, black bear", Beast(skull="round",
    ear="round", ear_at=(13.0, -11.4), muzzle="bear", eye=(3.6, 4.3), kind="gem", tail="stub"), _bear, STURDY, 1.5),
    Species("panda, panda bear, giant panda, panda cub", Beast(skull="round", ear="round", ear_at=(13.4, -11.4), muzzle="bear",
    marks=("patches",), eye=(3.7, 4.3), tail="stub"), _panda, STURDY, 1.3),
    Species("koala, koala bear", Beast(skull="round", ear="big", ear_at=(14.6, -5.6), muzzle="bear", eye=(3.5, 4.1), tail="none"), _koala,
    STURDY, 0.8),
    Species("rabbit, bunny, hare, white rabbit, bunny rabbit, jackrabbit", Beast(skull="round", ear="long", ear_at=(6.6, -13.0),
    muzzle="rabbit", eye=(4.4, 5.3), tail="stub", whiskers=True), _rabbit, metres=0.9),
    Species("mouse, rat, field mouse", Beast(skull="small", ear="big",
    ear_at=(13.0, -9.6), muzzle="mouse", eye=(3.7, 4.5), kind="bead", tail="thin", whiskers=True), _mouse, TINY, 0.6),
    Species("squirrel, red squirrel", Beast(skull="small", ear="point", ear_at=(10.0, -8.6), muzzle="mouse", eye=(4.0, 4.8),
    kind="gem", tail="bushy", whiskers=True), _squirrel, TINY, 0.65),
    Species("lion, king of beasts, lion cub", Beast(skull="round", ear="round", ear_at=(13.0, -11.6), muzzle="cat", marks=("mane",),
    eye=(4.2, 4.8), tail="tuft", whiskers=True), _lion, replace(SLIM, shoulder=9.6, waist=10.4, arm_r=4.3), 1.4),
    Species("lioness", Beast(skull="cat", ear="round", ear_at=(12.6, -11.0), muzzle="cat", eye=(4.3, 5.0),
    tail="tuft", whiskers=True), _lion, metres=1.25),
    Species("tiger, tigress, bengal tiger, tiger cub", Beast(skull="cat", ear="round", ear_at=(12.6, -11.0), muzzle="cat",
    marks=("round_cheeks", "tiger"), eye=(4.3, 5.0), tail="cat", whiskers=True), _tiger, replace(SLIM, shoulder=9.4, waist=10.8,
    arm_r=4.3), 1.35),
    Species("raccoon, racoon, red panda", Beast(skull="fox", ear="round", ear_at=(12.4, -10.6), muzzle="fox", marks=("mask",),
    eye=(4.0, 4.6), tail="bushy", whiskers=True), _raccoon, metres=0.85),
    Species("pig, swine, piglet, hog, boar", Beast(skull="round", ear="fold", ear_at=(11.4, -10.4), muzzle="pig", eye=(3.9, 4.6),
    tail="curl"), _pig, STURDY, 1.0),
    Species("cow, calf, bull, ox, cattle, bullock", Beast(skull="long", ear="side", ear_at=(13.6, -6.6), muzzle="cow", marks=("horns",
    "blotches", "forelock"), eye=(4.0, 4.8), eye_at=(-6.0, 9.0, -2.6), tail="tuft"), _cow, STURDY, 1.55),
    Species("monkey, chimp, chimpanzee, ape, gorilla", Beast(skull="round", ear="round", ear_at=(17.4,
    0.6), muzzle="monkey", marks=("heart",), eye=(4.0, 4.8), eye_at=(-4.6, 8.4, -1.4), tail="thin"), _monkey, metres=1.0),
)


def _entry(kind: Species) -> Figure:
    return Figure(tuple(kind.names.split(", ")), lambda looks: creature(looks, kind))


FIGURES = tuple(_entry(kind) for kind in SPECIES)

"""Occupations and parts in stories: clothes, hat and age for each, then the words and the seed do the rest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from director.tools.generators.animatic.art.figures import outfit as cut
from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.figures.people import Life, person
from director.tools.generators.animatic.art.figures.wardrobe import ARMOUR, SPACE
from director.tools.generators.animatic.art.kit import Figure, Looks, Rig, dark


@dataclass(frozen=True)
class Trade:
    """One occupation. `main` is the colour that "a red knight" changes: top, lower, hat or skirt."""

    names: str
    wear: Outfit
    life: Life = field(default_factory=Life)
    varied: tuple[str, ...] = ()       # other colours of the top that the seed may choose


def _x(*names: str) -> frozenset[str]:
    return frozenset(names)


_UNIFORM = Outfit(cut="uniform", top="#2f4f8f", trim="#f2cf5b", lower="#26345e", shoe="#26202c")
_WORK = Outfit(cut="overalls", top="#e8a23c", trim="#f4ead8", sleeve="short", lower="#3f68a8", feet="boots", shoe="#6b4630")
_LAB = Outfit(cut="lab", top="#f5f6f8", under="#8fb8d8", skirt="coat", lower="#4a5878", shoe="#3a3038", extras=_x("tie"),
    tints={"tie": "#3f7f8a"})
_SUIT = Outfit(cut="suit", top="#35405e", trim="#1f2740", under="#f7f3ea", lower="#2f3956", shoe="#2a2028", extras=_x("tie"),
    tints={"tie": "#c2413f"})
_ROYAL = Outfit(cut="royal", top="#8a2440", trim="#f2c544", under="#f6ecd6", sleeve="long", lower="#4a2438", skirt="long", shoe="#5a2a34",
    hat="crown", extras=_x("cape"), tints={"cape": "#b5303f", "hat": "#f2c544"})
_GOWN = Outfit(cut="dress", top="#d65f9a", trim="#fbe3ee", sleeve="puff", bottom="bare", skirt="long", shoe="#c24a80", hat="tiara")
_ROBE = Outfit(cut="robe", top="#4a3f9a", trim="#f2c544", sleeve="wide", skirt="long", lower="#3a3170", shoe="#3a2a3a", hat="wizard",
    tints={"sash": "#8a5a2e", "hat": "#4a3f9a"})
_SPORT = Outfit(cut="jersey", top="#e0413f", trim="#fbf7ee", sleeve="short", bottom="shorts", lower="#f4f5f7", feet="sneakers",
    shoe="#2f3f6b")
_SPORTS = ("#e0413f", "#2f7fd0", "#2fa06a", "#f0a52e", "#7a4fb0")
_APRON = Outfit(cut="shirt", top="#7fa8c8", trim="#f4ead8", lower="#4a4458", extras=_x("apron"), tints={"apron": "#e8dcc4"})
_COATED = Outfit(cut="coat", top="#8a6a48", trim="#3f2f2a", under="#f4ead8", skirt="coat", lower="#33303f", shoe="#4a3028", hat="fedora",
    tints={"hat": "#7a5c40"})
_STAGE = Outfit(cut="jacket", top="#7a3fb0", trim="#5a2a8a", under="#f7f3ea", lower="#2f2a44", feet="boots", shoe="#2a2034")

TRADES = (
    Trade("astronaut, cosmonaut, spaceman, spacewoman, space explorer, space traveler, space traveller, taikonaut, moonwalker, "
          "space cadet, space pilot", SPACE),
    Trade("chef, cook, pastry chef, pizza maker, sous chef, head chef, master chef",
          Outfit(cut="chef", top="#fbf8f2", trim="#3a3f5e", lower="#55607c", shoe="#3a3038", hat="chef", extras=_x("apron"),
          tints={"apron": "#f2efe6", "hat": "#fbf8f2"})),
    Trade("knight, black knight", ARMOUR),
    Trade("detective, inspector, private eye, sleuth, private detective, gumshoe, private investigator", _COATED),
    Trade("doctor, medic, physician", replace(_LAB, extras=_x("stethoscope",
    "tie"))),
    Trade("nurse", Outfit(cut="uniform", top="#7fc4d0", trim="#f7f3ea", sleeve="short", lower="#7fc4d0",
    feet="sneakers", shoe="#fbf7ee", hat="nurse", extras=_x("stethoscope")), Life(sex="f")),
    Trade("scientist, professor, chemist, researcher, mad scientist, lab technician", _LAB, Life(glasses="round")),
    Trade("farmer, farmhand, peasant, gardener, shepherd, milkmaid, shepherdess, farm boy, farm girl",
          replace(_WORK, cut="overalls", top="#c9503f", hat="straw", tints={"hat": "#e8c66a"}), varied=("#c9503f", "#e8b04a", "#5f9a8a")),
    Trade("cowboy, cowgirl, sheriff",
          Outfit(cut="vest", top="#8a5a34", under="#e9dcc0", trim="#f2cf5b", lower="#4f658f", feet="boots", shoe="#7a4a2c", hat="cowboy",
          extras=_x("scarf"), tints={"scarf": "#c2413f", "hat": "#a8713f"})),
    Trade("dancer, ballerina, ballet dancer, prima ballerina, ice skater, skater girl",
          Outfit(cut="dress", top="#f09ab8", trim="#fbe3ee", sleeve="none", bottom="trousers", lower="#f7dfe4", skirt="tutu",
          shoe="#f09ab8"), Life(sex="f", hair="bun"), ("#f09ab8", "#b89ae0", "#8fc8e8")),
    Trade("king, emperor, monarch, old king", _ROYAL, Life(sex="m", beard="full", grey=True,
    build=cut.BROAD)),
    Trade("prince, young prince, little prince", replace(_ROYAL, cut="royal", top="#3f6fb5", skirt="", lower="#f4ead8", feet="boots",
    shoe="#6b4630", tints={"cape": "#b5303f", "hat": "#f2c544"}), Life(sex="m", age="adult")),
    Trade("queen, empress", replace(_GOWN, top="#7a2f6b", trim="#f2c544", hat="crown", sleeve="long", extras=_x("cape",
    "necklace"), tints={"cape": "#b5303f", "hat": "#f2c544", "necklace": "#f7f0e4"}), Life(sex="f", hair="bun")),
    Trade("princess, young princess, cinderella, fairy princess, maiden fair", _GOWN, Life(sex="f", hair="long"), ("#e0709f",
    "#6fa8dc", "#a07fd0", "#f2b04a")),
    Trade("fairy, pixie, elf girl, fairy godmother", replace(_GOWN, skirt="short", top="#7fc46a",
    trim="#f7f3ea", hat="flowers", extras=_x("wings")), Life(sex="f"), ("#7fc46a", "#b89ae0", "#f2a0bc")),
    Trade("wizard, mage, sorcerer, warlock, merlin, old wizard", _ROBE, Life(sex="m", age="old", beard="long",
    grey=True)),
    Trade("witch, sorceress, hag, enchantress", replace(_ROBE, cut="dress", top="#3f3052", trim="#8fce4a", skirt="long", sleeve="long",
    tints={"hat": "#33264a", "sash": "#8fce4a"}), Life(sex="f", hair="wavy")),
    Trade("magician, illusionist, conjurer, showman",
          replace(_SUIT, top="#2c2740", lower="#262238", hat="top", extras=_x("bow", "cape"), tints={"bow": "#c2303a", "cape": "#a82a3f",
          "hat": "#2c2740"}), Life(beard="goatee")),
    Trade("sailor, seaman, deckhand, mariner, navy man",
          Outfit(cut="sailor", top="#f7f8fa", trim="#2f4f8f", under="#9fb8d8", sleeve="long", lower="#f0f2f5", shoe="#2f2a34", hat="round",
          tints={"hat": "#fbfbfc", "ribbon": "#2f4f8f"})),
    Trade("captain, sea captain, skipper, admiral, ship captain, old captain, commander, ship's captain, helmsman",
          replace(_UNIFORM, cut="coat", top="#263a6b", trim="#f2cf5b", under="#f7f3ea", skirt="coat", lower="#d9d4c8", hat="peaked",
          tints={"hat": "#f4f5f7"}), Life(beard="full", grey=True)),
    Trade("pirate, buccaneer, corsair, pirate captain, swashbuckler",
          Outfit(cut="vest", top="#8a2f34", under="#f4ead8", trim="#3a3344", lower="#3f3548", feet="boots", shoe="#4a3028", hat="pirate",
          extras=_x("stripes")), Life(beard="full", glasses="patch")),
    Trade("soldier, infantryman, marine, trooper",
          replace(_UNIFORM, top="#66744a", trim="#3f4a30", lower="#5a6742", feet="boots", shoe="#3f342c", hat="soldier",
          extras=_x("backpack"), tints={"hat": "#5b6b45", "backpack": "#55603f"})),
    Trade("royal guard, palace guard, guardsman of the queen",
          replace(_UNIFORM, cut="coat", top="#c8323a", trim="#f2cf5b", lower="#f4f1ea", feet="boots", shoe="#2a2630", hat="top",
          tints={"hat": "#2a2630", "ribbon": "#f2cf5b"})),
    Trade("guard, security guard, watchman, night watchman, guardsman, night guard",
          replace(_UNIFORM, top="#3a4258", trim="#c9ced8", lower="#2c3246", hat="peaked", tints={"hat": "#2c3246"})),
    Trade("police officer, policeman, policewoman, cop, constable, officer of the law, patrolman, police, traffic cop", replace(_UNIFORM,
    hat="peaked", tints={"hat": "#2d4378"})),
    Trade("firefighter, fireman, firewoman, fire fighter, rescuer",
          Outfit(cut="turnout", top="#3f3a4a", trim="#f2c52e", lower="#3a3545", feet="boots", shoe="#2a2630", glove="#8a7a5a", hat="fire",
          tints={"hat": "#c9302c"})),
    Trade("pilot, aviator, airman, airwoman, co-pilot, bush pilot, aviatrix, flyer, fighter pilot",
          Outfit(cut="jacket", top="#7a4f30", trim="#e8d8b8", under="#f1ece0", lower="#5a5f4a", feet="boots", shoe="#5a3a2a",
          hat="aviator", extras=_x("scarf"), tints={"scarf": "#f4ead8", "hat": "#8a5a34"})),
    Trade("worker, builder, construction worker",
          replace(_WORK, hat="hard", tints={"hat": "#f4b92e"}), varied=("#e8832e", "#e0b43c", "#c9503f")),
    Trade("mechanic, toy maker, clock maker, mender, fixer, tinker",
          replace(_WORK, top="#8fa4b8", lower="#3f5f8a", hat="cap", tints={"hat": "#3f5f8a"})),
    Trade("blacksmith, smith, woodsman, hunter, axeman, huntsman",
          Outfit(cut="shirt", top="#b5443a", trim="#3a2a2a", lower="#4f4a52", feet="boots", shoe="#4a3428", extras=_x("apron"),
          tints={"apron": "#7a5236"}), Life(sex="m", beard="full", build=cut.BROAD)),
    Trade("painter, artist, illustrator, cartoonist, animator, sketch artist",
          Outfit(cut="tee", top="#f4f1ea", trim="#2f4f8f", sleeve="long", lower="#3d4a6b", hat="beret", extras=_x("stripes", "apron"),
          tints={"hat": "#b5363f", "apron": "#d9c9a8"})),
    Trade("teacher, schoolteacher",
          Outfit(cut="vest", top="#5f7a5a", under="#f1ece0", trim="#e8d09a", lower="#5a4a48", shoe="#5a3a2c", extras=_x("bow"),
          tints={"bow": "#a83a4a"}), Life(glasses="round"), ("#5f7a5a", "#8a5a6b", "#4f6a8f")),
    Trade("businessman, boss, manager, executive, office worker, ceo, gentleman thief, groom in suit", _SUIT, varied=("#35405e",
          "#3a3a44", "#5a4a3f")),
    Trade("businesswoman",
          replace(_SUIT, skirt="short", bottom="bare", top="#8a3f5a", skirt_colour="#5a2f48", extras=frozenset()), Life(sex="f"),
          ("#8a3f5a", "#3f5a8a", "#3f7a70")),
    Trade("student, college student, hiker, backpacker, explorer, adventurer, traveler with backpack, mountaineer, climber, "
          "graduate student, courier, delivery man, deliveryman, messenger, delivery boy",
          Outfit(cut="hoodie", top="#4f8fc0", trim="#f7f3ea", lower="#4a4f68", feet="sneakers", shoe="#e0564a", extras=_x("backpack"),
          tints={"backpack": "#d9793b"}), varied=("#4f8fc0", "#d98a3a", "#5fa06a", "#b5506b")),
    Trade("graduate, valedictorian", replace(_ROBE, top="#2b3154", trim="#c2303a", hat="mortar", tints={"sash": "#c2303a",
    "hat": "#2b3154"})),
    Trade("singer, soprano, guitarist, drummer, violinist, saxophonist, band member, street musician, jazz musician, cellist, busker, trumpeter",
          _STAGE, varied=("#7a3fb0", "#c2303a", "#2f6a8a", "#33293a")),
    Trade("runner, athlete, sportsman, jogger, sprinter, marathon runner, racer, footballer, soccer player, tennis player, "
          "basketball player, player, skateboarder, hurdler, skater, rugby player, striker, gymnast boy",
          _SPORT, varied=_SPORTS),
    Trade("boxer, wrestler, coach, trainer, weightlifter, strongman, fitness trainer", replace(_SPORT, sleeve="none", feet="boots",
    glove="#c9303c"), Life(build=cut.BROAD), _SPORTS),
    Trade("keeper, lighthouse keeper, old keeper, fisherman, fisher, old fisherman, old sailor, zookeeper, angler",
          replace(_COATED, top="#e0b13c", trim="#5a4630", lower="#3f4a5e", feet="boots", shoe="#3f5a4a", hat="beanie",
          tints={"hat": "#3f5a7a"}), Life(sex="m", age="old", beard="full", grey=True)),
    Trade("shopkeeper, merchant, vendor, grocer, florist, market trader, flower seller, fruit seller", _APRON, varied=("#7fa8c8", "#c98a6a",
          "#8aa87a", "#b58ab0")),
    Trade("thief, robber, bandit, crook, burglar, pickpocket",
          Outfit(cut="tee", top="#2f2b38", trim="#e9e4da", sleeve="long", lower="#2f2b38", shoe="#221e28", glove="#221e28", hat="mask",
          extras=_x("stripes"), tints={"hat": "#2a2632", "bobble": "#2a2632"}), Life(glasses="mask", sex="m")),
    Trade("superhero, caped hero, superman, super hero",
          Outfit(cut="tee", top="#2f6fc0", trim="#f2c52e", sleeve="long", lower="#2f6fc0", feet="boots", shoe="#c9303c", glove="#c9303c",
          extras=_x("cape"), tints={"cape": "#c9303c"}), Life(glasses="mask", build=cut.BROAD), ("#2f6fc0", "#7a3fb0", "#2f9a6a")),
    Trade("monk, friar, abbot, pilgrim, buddhist monk, zen master",
          replace(_ROBE, top="#d9822e", trim="#b5612a", hat="", tints={"sash": "#8a4424"}), Life(hair="none"), ("#d9822e", "#8a5a3a",
          "#b5443a")),
    Trade("samurai, ronin, karate master, kung fu master",
          replace(_ROBE, top="#2f3f6b", trim="#e9e4da", hat="", skirt="long", skirt_colour="#3a3444", tints={"sash": "#a82a34"}),
          Life(hair="topknot"), ("#2f3f6b", "#7a2a34", "#3a3f48")),
    Trade("ninja, assassin, shinobi, shadow warrior", Outfit(cut="robe", top="#2c2c3a", trim="#a82a34", sleeve="long", lower="#2c2c3a",
    feet="boots", shoe="#1f1f2a", glove="#1f1f2a", hat="hood", tints={"sash": "#a82a34"})),
    Trade("viking, norseman, viking warrior, orc hunter",
          Outfit(cut="vest", top="#7a5236", under="#8fa0ad", trim="#d9a441", lower="#5a4a42", feet="boots", shoe="#6b4630", hat="horned",
          extras=_x("cape"), tints={"cape": "#8a7a6a", "hat": "#9aa3b5"}), Life(sex="m", beard="full", build=cut.BROAD)),
    Trade("pharaoh, egyptian king, cleopatra, egyptian queen, egyptian priest, sphinx keeper",
          Outfit(cut="robe", top="#f4ead2", trim="#e8bb45", sleeve="none", bottom="bare", skirt="knee", skirt_colour="#f4ead2",
          feet="bare", hat="nemes", extras=_x("lei"), tints={"sash": "#2f5fa8"}), Life(skin="#b97f4e")),
    Trade("roman, centurion, legionary, roman soldier, caesar, greek warrior",
          Outfit(cut="armour", top="#d0a050", trim="#f2d38a", sleeve="short", bottom="bare", skirt="tabard", skirt_colour="#a83a34",
          feet="boots", shoe="#7a4a2c", hat="galea", extras=_x("cape"), tints={"cape": "#b5303a", "plume": "#c2303a"}),
          Life(build=cut.BROAD)),
    Trade("clown, circus performer",
          Outfit(cut="tee", top="#f2c52e", trim="#e0487c", sleeve="long", lower="#3f8fd0", shoe="#d8473f", feet="boots", hat="party",
          glove="#ffffff", extras=_x("bow", "stripes"), tints={"bow": "#e0487c", "hat": "#4fa06a"})),
    Trade("santa, santa claus, father christmas, father frost",
          Outfit(cut="coat", top="#c9303c", trim="#f7f3ea", under="#f7f3ea", skirt="coat", lower="#b5283a", feet="boots", shoe="#2a2430",
          glove="#2a2430", hat="santa"), Life(sex="m", age="old", beard="long", grey=True, build=cut.STOUT)),
    Trade("elf, dwarf miner, christmas elf",
          Outfit(cut="vest", top="#4a8a4a", under="#f4ead8", trim="#f2c544", lower="#8a5a3a", feet="boots", shoe="#7a4a2c", hat="santa",
          tints={"hat": "#4a8a4a"}), Life(age="child", sex="m")),
    Trade("caveman, cavewoman, neanderthal, hunter-gatherer, stone age man",
          Outfit(cut="dress", top="#a8713f", trim="#7a4a2c", sleeve="none", bottom="bare", skirt="short", feet="bare",
          tints={"sash": "#6b4630"}), Life(hair="spiky", beard="full", sex="m")),
    Trade("deep-sea diver, diver, scuba diver, aquanaut, race car driver, racing pilot",
          replace(SPACE, top="#e0a52e", lower="#d99a2a", trim="#3a3f52", glove="#3a3f52", shoe="#3a3f52", tints={"cuff": "#c9ced8",
          "backpack": "#8d97ab", "helmet": "#d9a441"})),
    Trade("driver, cab driver, postal worker, bellboy, train conductor, engine driver",
          replace(_UNIFORM, cut="jacket", top="#3a5a7a", trim="#2f4660", under="#f1ece0", hat="peaked", tints={"hat": "#2f4660", "badge": ""})),
    Trade("programmer, developer, coder, photographer, filmmaker, director, cameraman, nerd, geek, videographer, film director, "
          "game designer",
          Outfit(cut="hoodie", top="#3f4658", trim="#7df0c0", lower="#38405a", feet="sneakers", shoe="#e9e4da"), Life(glasses="round"),
          ("#3f4658", "#5a3f78", "#2f6a6a")),
)


def worker(looks: Looks, trade: Trade) -> Rig:
    """The rig of someone of this trade. A colour said of the person is that of the main garment."""
    wear = trade.wear
    top = looks.colours.get("") or (looks.pick(*trade.varied, salt="trade") if trade.varied else "")
    if top:
        lower = dark(top, 0.1) if wear.lower == wear.top or wear.cut in ("armour", "space", "suit") else wear.lower
        tints = dict(wear.tints)
        if wear.hat in ("wizard", "santa") and "" in looks.colours:
            tints["hat"] = top
        wear = replace(wear, top=top, lower=lower, tints=tints, skirt_colour=wear.skirt_colour if wear.skirt_colour else "")
    if wear.extras & {"tie"} and looks.pick("m", "f", "m", salt="tie") == "f" and wear.cut == "lab":
        wear = replace(wear, extras=wear.extras - {"tie"})
    return person(replace(looks, colours={part: value for part, value in looks.colours.items() if part}), _life(looks, trade.life), wear)


def _life(looks: Looks, usual: Life) -> Life:
    """The usual life of a trade, unless the words say woman, man, boy, girl or young."""
    life = usual
    if usual.sex == "m" and looks.has("woman", "female", "girl", "lady"):
        life = replace(life, sex="f", beard="", build=None)
    if usual.sex == "f" and looks.has("man", "male", "boy"):
        life = replace(life, sex="m", hair="")
    if usual.age and looks.has("young", "boy", "girl", "child", "kid"):
        life = replace(life, age="child" if looks.has("boy", "girl", "child", "kid") else "adult", beard="", grey=False)
    return life


def _entry(trade: Trade) -> Figure:
    return Figure(tuple(dict.fromkeys(trade.names.split(", "))), lambda looks: worker(looks, trade))


FIGURES = tuple(_entry(trade) for trade in TRADES)

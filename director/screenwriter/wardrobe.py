"""What people of a film look like and wear where the story does not say: by trade, by age, and never twice the same."""

from __future__ import annotations

import random
import re

from director.screenwriter.words import singular

_COSTUMES: tuple[tuple[str, str], ...] = (
    (r"astronaut|cosmonaut", "a white space suit with a round glass helmet"),
    (r"chef|cook", "a white apron and a tall white chef's hat"),
    (r"baker", "a white apron and a small white cap"),
    (r"detective", "a long beige coat and a brown hat"),
    (r"knight", "shining silver armour with a blue cape"),
    (r"samurai", "dark red armour"),
    (r"king|emperor", "a red robe and a gold crown"),
    (r"queen|empress", "a purple robe and a silver crown"),
    (r"princess", "a long pink dress and a small gold crown"),
    (r"prince", "a blue velvet jacket and a small gold crown"),
    (r"diver", "a yellow diving suit"),
    (r"ninja", "black cloth and a red belt"),
    (r"pirate", "a long red coat and a three-cornered hat"),
    (r"clown", "a yellow suit with big buttons"),
    (r"monk", "an orange robe"),
    (r"nun", "a black and white habit"),
    (r"bride", "a white lace dress"),
    (r"groom", "a black suit and a white flower"),
    (r"doctor|surgeon", "a white coat and a stethoscope"),
    (r"nurse", "a light blue uniform and a white cap"),
    (r"scientist|inventor|chemist|professor", "a white lab coat and round goggles"),
    (r"roman|centurion|gladiator", "a red cloak and a bronze helmet"),
    (r"soldier|officer", "a grey uniform and a helmet"),
    (r"viking", "a fur cloak and an iron helmet"),
    (r"wizard|sorcerer", "a long blue robe and a pointed hat"),
    (r"witch", "a black dress and a pointed hat"),
    (r"farmer|gardener", "blue overalls and a straw hat"),
    (r"fisher(?:man|woman)|sailor|captain", "a dark blue coat and a cap"),
    (r"fire ?(?:fighter|m[ae]n|woman)", "a red jacket and a yellow helmet"),
    (r"judge|magistrate", "a black robe and a white wig"),
    (r"referee|umpire", "a black and white striped shirt and a whistle"),
    (r"prisoner|convict|inmate", "an orange striped shirt"),
    (r"skier|snowboarder", "a blue jacket, a red beanie and a yellow scarf"),
    (r"(?:ice|figure) skater|gymnast|acrobat|trapeze artist", "a purple leotard"),
    (r"cyclist|bicyclist", "a yellow jersey and a red helmet"),
    (r"jockey", "a striped shirt, white trousers and a riding helmet"),
    (r"golfer", "a green vest and a white cap"),
    (r"cheerleader", "a red dress and white shoes"),
    (r"tennis player", "a white shirt and a white headband"),
    (r"wrestler", "a red singlet and black boots"),
    (r"skater|skateboarder|rapper|dj|breakdancer", "a grey hoodie and a backwards cap"),
    (r"miner|spelunker|caver", "grey overalls and a yellow helmet with a lamp"),
    (r"builder|bricklayer|construction worker|engineer|electrician|plumber|roofer|surveyor", "an orange vest and a yellow helmet"),
    (r"beekeeper", "a white coat and a wide straw hat"),
    (r"lumberjack|woodcutter|logger", "a red checked shirt and a beanie"),
    (r"archaeologist|paleontologist|geologist|adventurer|zookeeper|park ranger|ranger", "a khaki shirt and a brown hat"),
    (r"hunter|trapper", "a green coat and a feathered hat"),
    (r"archer", "a green tunic and a feathered hat"),
    (r"shepherd|shepherdess|goatherd", "a brown cloak and a wide hat"),
    (r"jester", "a red and blue suit and a cap with bells"),
    (r"minstrel|bard", "a purple tunic and a yellow cape"),
    (r"priest|vicar|bishop", "a black robe with a white collar"),
    (r"hermit|druid", "a long grey robe"),
    (r"vampire", "a black suit and a red cape"),
    (r"elf", "a green tunic and a pointed cap"),
    (r"general|admiral|major|colonel", "a green uniform with gold buttons and a peaked cap"),
    (r"(?:orchestra )?conductor of (?:an?|the) orchestra|maestro", "a black tailcoat and a white bow tie"),
    (r"(?:train|tram|bus) (?:driver|conductor)|stationmaster|ticket inspector", "a dark blue uniform and a peaked cap"),
    (r"stewardess|flight attendant", "a blue uniform and a small blue hat"),
    (r"barber|hairdresser|dentist|pharmacist|vet|veterinarian", "a white tunic"),
    (r"butcher|fishmonger", "a striped apron and a white cap"),
    (r"milkman|cheesemaker|miller", "a white apron and a white cap"),
    (r"florist|grocer|shopkeeper|barista|potter|waitstaff|bartender|innkeeper", "a green apron over a white shirt"),
    (r"janitor|cleaner|caretaker", "blue overalls and a cap"),
    (r"window cleaner|chimney sweep", "black overalls and a flat cap"),
    (r"photographer|cameraman|camerawoman|journalist|reporter", "a beige vest with many pockets"),
    (r"maid|housekeeper", "a black dress and a white apron"),
    (r"seamstress|weaver|dressmaker", "a blue dress and a measuring tape round the neck"),
    (r"police\w*|sheriff|guard", "a dark blue uniform and a cap"),
    (r"pilot", "a brown leather jacket and goggles"),
    (r"dancer|ballerina", "a white ballet dress"),
    (r"boxer", "red shorts and red boxing gloves"),
    (r"goalkeeper", "a green jersey and big gloves"),
    (r"footballer|player|athlete|runner|sprinter|racer", "a red sports shirt and white shoes"),
    (r"waiter|waitress|butler", "a black waistcoat and a white shirt"),
    (r"santa", "a red coat with white fur and a red cap"),
    (r"superhero(?:ine)?", "a blue suit and a red cape"),
    (r"thief|burglar|spy", "a black coat and a black mask"),
    (r"painter|artist", "a paint-spotted blue shirt and a red cap"),
    (r"worker|businessman|boss|banker|mayor|president|lawyer", "a grey suit and a red tie"),
    (r"(?:post|mail)(?:man|woman)|courier|mail carrier", "a blue jacket and a big yellow bag"),
    (r"driver", "a brown jacket and a flat cap"),
    (r"clockmaker|watchmaker|carpenter|blacksmith|mechanic|tailor|shoemaker|cobbler|toymaker", "a brown leather apron and round glasses"),
    (r"musician|pianist|violinist|guitarist|drummer|singer|cellist|busker", "a black jacket and a red scarf"),
    (r"magician", "a black coat and a top hat"),
    (r"backpacker|hiker|explorer|traveller|traveler|climber|mountaineer|tourist", "a red jacket and a big backpack"),
    (r"cowboy|cowgirl", "a brown hat and a red neckerchief"),
    (r"teacher|librarian", "a green cardigan and round glasses"),
    (r"surfer|swimmer|lifeguard", "a blue swimsuit"),
    (r"keeper", "a yellow raincoat"),
    (r"merman|mermaid", "a green fish tail"),
    (r"pharaoh", "a gold headdress"),
    (r"caveman|cavewoman", "a brown fur"),
)
_CLOTHES = (
    "a red coat",
    "a blue jacket",
    "a yellow raincoat",
    "a green sweater",
    "an orange jacket",
    "a purple coat",
    "a grey coat with a red scarf",
    "a brown jacket",
)
_YOUNG = ("a yellow sweater", "a blue striped shirt", "a red jacket", "green dungarees", "an orange hoodie", "a purple sweater")
_OLD_WOMEN = ("a violet dress and a knitted shawl", "a green dress and a white apron", "a blue cardigan and a long skirt")
_OLD_MEN = ("a brown waistcoat and a flat cap", "a grey cardigan", "a green jacket")
_GROUPS = ("in colourful jackets", "in striped sweaters", "in bright shirts")
_COLD = re.compile(r"\b(?:parka|padded|fur)\b")
"""What is worn where it is cold."""
GROUPS = frozenset("couple family crowd band team class people crew choir orchestra gang audience".split())
_HAIR = ("short dark hair", "curly red hair", "a long black braid", "messy blond hair", "wavy brown hair", "black curls")
_MENS_HAIR = ("short dark hair", "curly red hair", "messy blond hair", "short brown hair and a beard", "black curls")
_OLD = (r"\b(?:(?<!year-)(?<!years-)(?<!year )(?<!years )(?<!month-)old|"
        r"(?:[6-9]\d|sixty|seventy|eighty|ninety)[- ]years?[- ]old|elderly|retired|"
        r"grand(?:mother|father|ma|pa|dad)|granny|gran|nana|abuel[ao]|abuelita|nonn[ao]|oma|opa|babushka|"
        r"elder|grandad|grandparents|wizard|santa)\b")
_CHILD = (
    r"\b(?:(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)[- ]years?[- ]old|"
    r"boys?|girls?|kids?|child|children|pupils?|students?|grandson|granddaughter|sons?|daughters?|toddlers?|bab(?:y|ies)|infants?|siblings?|apprentice)\b"
)


def dressed(low: str, head: str, plural: bool, man: bool, wear: str, worn: str, rng: random.Random) -> str:
    """'with curly red hair, wearing a blue jacket' for a person of `low` ('a young chef'); other words than in `worn`."""
    low = re.sub(r"\b\w+['’]s\s+", "", low)  # a wizard's apprentice is no wizard
    costume = next((dress for words, dress in _COSTUMES if re.search(rf"\b(?:{words})s?\b", low)), "")
    young = re.search(_CHILD, low) is not None
    old = re.search(_OLD, low) is not None and not re.search(r"\b(?:young|teenage|little)\b", low)
    if plural or head in GROUPS:
        return _together(low, head, costume, wear, young, rng)
    hair = (
        ("a white beard" if man else "silver-grey hair")
        if old
        else _fresh(tuple(h for h in _MENS_HAIR if "beard" not in h or not young) if man else _HAIR, worn, rng)
    )
    if (
        not costume
        and not old
        and wear
        and wear not in worn
        and not young
        and rng.random() < 0.5
        and not re.search(
            r"armour|space suit|gold visor|"
            r"costume|jersey|tailcoat|cloth",
            wear,
        )
    ):
        costume = wear
    if not costume or costume in worn:
        costume = _fresh((_OLD_MEN if man else _OLD_WOMEN) if old else _YOUNG if young else _CLOTHES, worn, rng)
    return f"with {hair}" if _IN_A_COLOUR.search(low) else f"with {hair}, wearing {costume}"


_IN_A_COLOUR = re.compile(r"\bin (?:all )?(?:red|orange|yellow|green|blue|purple|pink|white|black|gr[ae]y|brown|gold|silver|violet|rags)$")


def _together(low: str, head: str, costume: str, wear: str, young: bool, rng: random.Random) -> str:
    if costume:
        return "in " + re.sub(r"\ban? ((?:[\w'-]+ )*?)(\w+)(?= and| with|$)", lambda m: f"{m.group(1)}{_many(m.group(2))}", costume)
    if _COLD.search(wear):
        return "in warm coats"
    if head in ("couple", "family", "crowd", "people", "audience"):
        return "in light jackets"
    return rng.choice(_GROUPS[:2] if young else _GROUPS)


def _many(noun: str) -> str:
    return (
        noun
        if noun.endswith("s")
        else noun[:-1] + "ies"
        if noun.endswith("y") and noun[-2] not in "aeiou"
        else noun + "es"
        if noun.endswith(("ch", "sh", "x"))
        else noun + "s"
        if singular(noun) == noun
        else noun
    )


def _fresh(choices: tuple[str, ...], worn: str, rng: random.Random) -> str:
    """One of the choices that nobody has yet."""
    free = (
        [
            c
            for c in choices
            if c not in worn
            and not set(re.findall(r"red|blue|yellow|green|orange|purple|grey|brown|violet|dark|black|blond", c))
            & set(re.findall(r"\w+", worn))
        ]
        or [c for c in choices if c not in worn]
        or list(choices)
    )
    return rng.choice(free)

"""The nearest drawing for a word that has none: up the kinds of its most usual drawable meaning, by WordNet.

A spaniel is a dog, a galleon a sailing ship, a peddler a merchant. A drawing is taken only where the kind is meant in the field
that it is drawn for (a bat of wood is no animal), and never one so general that it would mislead: then there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from director import wordnet
from director.wordnet import Meaning

Side = Literal["person", "animal", "creature", "thing", "place"]
"""What a drawing shows. Creatures are robots, dragons and ghosts; vehicles are things."""
PERSON = "person"
_LEAST = 0.1               # share of a word's use from which a meaning counts
_FIELDS: dict[str, frozenset[Side]] = {
    "person": frozenset(("person", "creature")), "animal": frozenset(("animal", "creature")), "artifact": frozenset(("thing", "place")),
    "food": frozenset(("thing",)), "plant": frozenset(("thing", "place")), "object": frozenset(("thing", "place")),
    "location": frozenset(("place",)), "phenomenon": frozenset(("thing",)), "substance": frozenset(("thing",)),
    "group": frozenset(("place",)), "cognition": frozenset(("creature", "person")), "Tops": frozenset(("thing",)),
    "communication": frozenset(("thing",)), "possession": frozenset(("thing",)),
}
"""What may be drawn for a meaning of each of WordNet's fields. Spirits and fabled beasts are 'cognition' or 'person' there."""
_MEANT = frozenset("person animal artifact food plant object location cognition communication phenomenon possession".split())
"""Fields of a word itself from which one looks for kinds."""
_VAGUE = frozenset(
    "adult animal apparatus appliance area arm article artifact assistant authority bar base beast block board body bud building "
    "butter can card case character child circle cloth clothing cloud commodity company construction container contestant cord "
    "course cover covering craft creature critic cushion device dish drink enemy engine entertainer equipment expert fabric "
    "facility female field food frame friend fruit game garment gear gift god good group guest helper herb home hook hose human "
    "idol image implement individual inside instrument jelly juvenile land layer leader letter light line lord machine male "
    "master material matter meal meat mechanism member midst milk neighborhood object official open opponent ornament outdoors "
    "outlet outside owner panel paper part partner person picture piece place plain player point post powder press print record "
    "region relation relative ring rival roast rod roll room sauce scene screen seat series set setting sheet shell side signal "
    "snack someone source space spirit sprout square stage store structure substance support surface sweet switch system table "
    "tape thing tool track transport traveler traveller tube unit vegetable vehicle vessel water wave way weapon whole wing "
    "worker wrap".split()
)
"""Names of drawings that are no good pictures of all their kinds: a bus shelter is no 'construction'."""
_ANCHORS: dict[str, str] = {
    kind: drawn for drawn, kinds in {
        # animals
        "beetle": "insect", "spider": "arachnid, arthropod", "wild mouse": "rodent, insectivore", "wild cat": "feline, viverrine", "wild dog": "canine, "
        "hunting dog", "dairy cow": "bovine, bovid", "deer": "antelope, even-toed ungulate, ungulate, hoofed mammal", "monkey": "primate, old world monkey, "
        "new world monkey", "lizard": "saurian, reptile", "frog": "amphibian", "crab": "crustacean", "snail": "mollusk, gastropod", "clam": "bivalve, "
        "bryozoan", "caterpillar": "worm, larva, myriapod", "dolphin": "cetacean", "kangaroo": "marsupial", "weasel": "musteline mammal", "rabbit": "lagomorph",
        "horse": "equine", "donkey": "ass", "seal": "pinniped mammal", "shark": "shark", "stingray": "ray, elasmobranch", "snake": "snake",
        "turtle": "chelonian", "crocodile": "crocodilian reptile", "starfish": "echinoderm", "jellyfish": "coelenterate, ctenophore", "dinosaur": "dinosaur",
        "duck": "anseriform bird", "heron": "wading bird", "seagull": "seabird", "owl": "bird of prey", "eagle": "raptor", "chicken": "gallinaceous bird",
        "ostrich": "ratite", "butterfly": "lepidopterous insect", "bee": "hymenopterous insect", "fly": "dipterous insect", "grasshopper": "orthopterous insect",
        "elephant": "proboscidean", "raccoon": "procyonid", "sloth": "edentate", "wild bear": "bear", "hedgehog": "porcupine", "fish": "aquatic vertebrate",
        "eel": "eel", "octopus": "cephalopod", "shrimp": "decapod crustacean", "armadillo": "armadillo", "tram": "streetcar", "wild boar": "swine", "sheep": "sheep",
        "goat": "goat", "skunk": "badger", "bat": "bat", "parrot": "parrot", "camel": "camel",
        # people: by what they do
        "soldier": "serviceman, military personnel, skilled worker in arms", "sailor": "sailor", "musician": "musician, performing artist",
        "scientist": "scientist", "doctor": "medical practitioner, health professional", "teacher": "educator", "priest": "clergyman, spiritual leader", "king": "ruler, "
        "sovereign", "merchant": "seller, merchant", "thief": "thief, criminal, wrongdoer", "writer": "writer", "athlete": "athlete", "servant": "servant, domestic",
        "craftsman": "craftsman", "farmer": "farmer", "politician": "politician, lawgiver", "ghost": "ghost, spirit, disembodied spirit, apparition", "fairy": "fairy",
        "monster": "mythical monster, mythical creature, legendary creature", "angel": "spiritual being", "wizard": "occultist, psychic", "baby": "baby", "old man": "oldster", "child": "child, juvenile", "woman": "woman", "man": "man", "boy": "male child", "girl": "girl", "mother": "mother",
        "nurse": "nurse", "policeman": "lawman", "lawyer": "lawyer", "businessman": "businessperson, capitalist", "acrobat": "athlete of the ring",
        # vehicles
        "boat": "boat, small boat", "ship": "ship", "warship": "warship", "sailing ship": "sailing vessel", "plane": "heavier-than-air craft, aircraft", "car": "motor vehicle, "
        "car", "truck": "truck", "carriage": "horse-drawn vehicle, wagon, cart", "train": "train", "spaceship": "spacecraft", "airship": "lighter-than-air craft",
        "tank": "armored vehicle, tracked vehicle", "bicycle": "bicycle, velocipede", "sleigh": "sled",
        # things
        "guitar": "stringed instrument", "flute": "wind instrument, woodwind", "trumpet": "brass", "drum": "percussion instrument", "piano": "keyboard instrument",
        "sword": "edged weapon, sword, weapon", "gun": "firearm", "cannon": "artillery", "shoe": "footwear, footgear", "hat": "headdress, headgear",
        "coat": "overgarment, outer garment, overclothes", "shirt": "upper garment", "necklace": "jewelry, jewellery, adornment", "jar": "vessel", "bottle": "bottle, liquor, alcohol",
        "wardrobe": "closet", "wrench": "hand tool", "knife": "cutter, edge tool, cutlery", "clock": "timepiece", "lamp": "lamp, source of illumination", "telescope": "optical "
        "instrument, scientific instrument", "compass": "measuring instrument, navigational instrument", "statue": "sculpture, plastic art", "picture frame": "graphic art",
        "rug": "floor cover, furnishing", "curtain": "blind", "blanket": "bedclothes, bedding", "table": "table", "fence": "barrier", "gate": "movable barrier",
        "computer": "data processor", "radio": "receiver, electronic equipment", "book": "book, publication", "letter": "written communication, writing",
        "potion": "drug, medicine, poison, toxin", "saucepan": "cooking utensil", "bowl": "crockery, dish", "contraption": "machine, electronic device",
        "ladder": "scaffolding", "pulley": "lifting device, winch", "house": "dwelling, residence, housing", "tower": "tower", "castle": "fortification, "
        "defensive structure", "church": "place of worship, house of god", "tent": "shelter", "bridge": "bridge", "obelisk": "column, pillar", "wall": "wall", "rope": "cord, "
        "line", "net": "net", "sack": "bag", "basket": "basket", "box": "box", "flag": "flag", "glasses": "spectacles", "uniform": "military uniform", "dress": "woman's clothing",
        "trousers": "trouser", "crown": "crown", "swing set": "swing", "firework": "pyrotechnic", "bomb": "explosive device, explosive", "whip": "whip", "oven": "kitchen appliance",
        "chest": "strongbox", "potted plant": "houseplant", "trophy": "prize, award", "coin": "coinage", "banknote": "paper money", "gem": "jewel, precious stone",
        "crystal": "crystal, mineral", "rock": "rock, stone", "gold bar": "precious metal",
        # plants and food
        "tree": "tree, woody plant", "pine": "conifer", "palm": "palm", "bush": "shrub", "flower": "flower, wildflower", "potted plant in a pot": "houseplant in a pot",
        "fern": "fern", "sprout": "seedling, herb, herbaceous plant", "grass": "grass, graminoid plant", "mushroom": "fungus", "cactus": "succulent", "vine": "vine",
        "fruit basket": "edible fruit", "bread": "bread, breadstuff, baked goods", "cake": "cake", "cookie": "biscuit", "pudding": "dessert", "candy": "sweet, confection",
        "steak": "meat, cut of meat", "soup": "soup, stew", "salad": "salad", "spaghetti": "pasta", "wine": "wine", "beer": "beer, brew", "glass": "beverage",
        "smoothie": "mixed drink, fruit juice", "coffee": "coffee, tea", "vegetable basket": "vegetable", "jar of spice": "condiment", "sausage": "sausage", "sandwich": "sandwich",
        "cheese": "cheese", "pie": "pie", "rice": "grain, cereal",
        # places
        "garden": "garden, plot", "forest": "vegetation, wood", "river": "stream, watercourse", "lake": "lake", "sea": "body of water", "mountain": "natural elevation",
        "cave": "cave, hollow", "canyon": "ravine, valley, natural depression", "desert": "desert, wilderness", "beach": "shore, geological formation", "island": "island",
        "swamp": "wetland", "shop": "mercantile establishment", "restaurant": "restaurant", "hotel": "hotel", "city street": "city, street, road, thoroughfare", "village": "village, "
        "settlement, hamlet", "meadow": "grassland", "workshop": "workplace", "factory": "plant", "office": "office", "theatre": "theater", "harbour": "harbor",
        "stadium": "playing field", "trench": "ditch, excavation", "snowfield": "ice mass", "prison": "correctional institution", "hall": "hall",
        "library": "library", "room": "room", "barn": "outbuilding, farm building", "cloud": "vapor",
    }.items() for kind in re.split(", ", kinds)
}
"""Kinds as WordNet names them, and what is drawn for all of a kind that have nothing nearer."""
_MAKERS = re.compile(r"(?:(?<=[a-z]{3})(?:ers?|ors?|ists?)|(?:wo)?m[ae]n|(?:boy|girl|master|maker|smith|keeper|monger|wright)s?)$")
"""Ends of words for people, where the word itself is in no dictionary: kayaker, bassist, snowboarder."""


def nearest(word: str, drawings: Mapping[str, Side]) -> str:
    """The name of the one of the drawings, given with what they show, that comes nearest to a noun in its base form; or ''."""
    for meaning in senses(word):
        for kind in _upwards(meaning):
            if drawn := _picture(kind, drawings):
                return drawn
        if meaning.field == "person":
            return PERSON
    return PERSON if not wordnet.meanings(word, "noun") and _is_doer(word) else ""


def senses(word: str) -> list[Meaning]:
    """The meanings of a noun that could be drawn and are usual enough, those of the most usual field first."""
    shares = wordnet.fields(word, "noun")
    found = [one for one in wordnet.meanings(word, "noun") if one.field in _MEANT and shares[one.field] >= _LEAST]
    return sorted(found, key=lambda one: -shares[one.field])


def _upwards(meaning: Meaning) -> Iterator[Meaning]:
    level, seen = [meaning], {meaning.at}
    while level:
        yield from level
        level = [kind for one in level for kind in one.to("@", "@i") if kind.at not in seen]
        seen.update(kind.at for kind in level)


def _picture(kind: Meaning, drawings: Mapping[str, Side]) -> str:
    sides = _FIELDS.get(kind.field, frozenset())
    for name in kind.words:
        drawn = name if name in drawings and name not in _VAGUE else _ANCHORS.get(name, "")
        if drawn in drawings and drawings[drawn] in sides and _usual(kind, name):
            return drawn
    return ""


def _usual(kind: Meaning, name: str) -> bool:
    """Is this what the name of the drawing means first, of what can be drawn? A slide of snow is not that of the playground."""
    return next((one.at for one in wordnet.meanings(name, "noun") if one.field in _MEANT), kind.at) == kind.at


def _is_doer(word: str) -> bool:
    last = word.rpartition(" ")[2]
    end = _MAKERS.search(last)
    if end is None:
        return False
    stem = last[:end.start()]
    return any(wordnet.meanings(form, category) for form in (stem, stem + "e", stem[:-1]) for category in ("verb", "noun"))

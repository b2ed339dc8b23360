"""What people of a calling have in their hands when nothing else is said: by it one knows them."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Prop

_HELD = {
    "spoon": "chef, cook, sous chef, head chef, master chef", "loaf": "baker", "rolling pin": "pastry chef, confectioner", "pizza": "pizza maker",
    "knife": "butcher", "sword": "knight, samurai, pirate, gladiator, swordsman, roman, musketeer, buccaneer", "axe": "viking, lumberjack, woodcutter, "
    "axeman, logger, woodsman, dwarf, minotaur", "staff": "wizard, sorcerer, prophet, druid", "wand": "fairy, magician, "
    "illusionist, conjurer, fairy godmother", "broom": "witch, janitor, cleaner, maid", "magnifying glass": "detective, inspector, "
    "sleuth, private eye, gumshoe, archaeologist", "rake": "farmer, farmhand, peasant, farm boy, farm girl", "watering can": "gardener",
    "honeycomb": "beekeeper", "milk": "milkmaid, milkman", "wrench": "mechanic, plumber, repairman, fixer", "hammer": "builder, blacksmith, smith, "
    "carpenter, handyman, cobbler, roofer, craftsman, shoemaker", "screwdriver": "electrician, watchmaker, clockmaker, tinkerer", "scroll": "architect, engineer, "
    "mapmaker", "pickaxe": "miner, dwarf miner", "brush": "painter, artist", "pencil": "illustrator, cartoonist, animator, designer, writer, author",
    "quill": "poet, novelist, scribe, playwright", "book": "teacher, librarian, student, scholar, schoolteacher, historian, philosopher, bookseller, professor, "
    "storyteller", "potion": "scientist, chemist, alchemist, mad scientist, inventor", "telescope": "astronomer", "clipboard": "doctor, manager, coach, "
    "boss, foreman, nurse, physician", "syringe": "veterinarian, vet", "toothbrush": "dentist", "medicine": "pharmacist", "letter": "postman, mailman, mail carrier, "
    "messenger, postal worker", "parcel": "delivery man, deliveryman, delivery boy, courier, porter, bellboy", "photo camera": "photographer, tourist",
    "video camera": "cameraman, filmmaker, videographer", "megaphone": "director, film director, cheerleader", "microphone": "singer, reporter, journalist, "
    "pop star, rapper, presenter, comedian, news anchor", "guitar": "guitarist, rock star, musician, rockstar, street musician, busker", "violin": "violinist",
    "cello": "cellist", "saxophone": "saxophonist, jazz musician", "trumpet": "trumpeter", "drum": "drummer", "flute": "piper, pied piper",
    "lute": "minstrel, bard, troubadour", "football": "footballer, soccer player, striker, goalkeeper, goalie", "rugby ball": "rugby player, quarterback, football player",
    "basketball": "basketball player", "tennis racket": "tennis player", "baseball bat": "baseball player, batter", "hockey stick": "hockey player",
    "golf club": "golfer", "surfboard": "surfer", "skateboard": "skateboarder, skater girl, skater", "snowboard": "snowboarder", "skis": "skier",
    "medal": "champion, winner", "scissors": "hairdresser, barber, tailor, dressmaker, seamstress", "bouquet": "florist, bride, flower seller", "fruit basket": "fruit seller",
    "coin": "banker, miser, merchant", "coffee": "barista", "tray": "waiter, waitress, butler, hostess, flight attendant", "fishing rod": "fisherman, angler, "
    "fisher, old fisherman", "lantern": "lighthouse keeper, lamplighter, night watchman, watchman", "bow and arrow": "archer, hunter, huntsman, robin hood",
    "spear": "caveman, hunter-gatherer, centurion, spartan, merman", "scepter": "king, queen, emperor, empress", "gavel": "judge", "trident": "devil, demon",
    "lifebuoy": "lifeguard", "whistle": "referee", "baton": "conductor, orchestra conductor", "briefcase": "businessman, businesswoman, lawyer, salesman, executive, "
    "office worker", "map": "explorer, adventurer, hiker, scout", "laptop": "programmer, coder, hacker, developer", "remote": "gamer", "yarn": "knitter",
    "gift": "santa, santa claus, father christmas, christmas elf", "sack": "thief, burglar, robber", "lasso": "cowboy, cowgirl, wrangler", "suitcase": "traveler, traveller, passenger", "shopping bag": "shopper, customer", "vase": "potter", "diploma": "graduate",
    "apple": "grocer", "gem": "jeweler, jeweller", "shield": "crusader, paladin, legionary, roman soldier",
    "umbrella": "nanny", "stick": "hermit, wanderer", "toolbox": "worker, construction worker", "cane": "shepherd, shepherdess, goatherd, pilgrim, old man, grandfather, pensioner, grandpa",
    "teddy bear": "toddler", "lollipop": "brat", "rope": "climber, mountaineer", "chalk": "schoolmaster",
}
HELD: dict[str, str] = {person: thing for thing, people in _HELD.items() for person in people.split(", ")}


_HANDED = ("give", "hand", "offer", "present", "show", "deliver", "sell")


def is_handy(prop: Prop, how: str, verb: str | None) -> bool:
    """Is it small enough for the hand in what is done with it? From one to another goes even a parcel."""
    if how == "give" and verb in _HANDED and prop.where in ("ground", "table") and prop.metres <= 0.85:
        return True
    return prop.where == "table" and prop.metres <= 0.6 and how in ("give", "carry", "hold", "eat", "smell")

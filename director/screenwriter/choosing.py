"""Which plot a clause calls for: rules about verb and object together first, then the verb alone."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import bodies, plots
from director.screenwriter.bonds import BONDS
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause

_BALLS = r"\b(?:football|soccer|tennis|basketball|volleyball|baseball|hockey|golf|chess|ball|match|game|penalty|hide and seek|cards)\b"
_BOARDS = r"\b(?:chess|checkers|draughts|cards|poker|dominoes|domino|board game|backgammon|go|mahjong|puzzle|jigsaw)\b"
PAPERS = (r"\b(?:newspaper|paper|letter|map|comic|magazine|diary|postcard|menu|manual|poem|scroll|note|message|ticket|photo|parcel|"
          r"package)s?\b")
HOUSES = (r"\b(?:(?:tea|coffee|guest|pancake|steak|ale|opera|fish) ?houses?|tea ?rooms?|pizzeria|bistro|"
          r"\w*shop|\w*store|restaurant|caf[eé]|bakery|laundry|laundromat|sauna|spa|gym|cinema|pub|tavern|inn|hostel|bank|studio|"
          r"clinic|kindergarten|garage|club|casino|dairy|brewery|parlou?r|hotel|school|museum|library|zoo|theat(?:re|er)|circus|bar|"
          r"diner|hospital|stall|stand|kiosk|booth|salon|gallery)$")
_MAGICAL = r"hero|vampire|werewolf|wizard|witch|mermaid|ghost|angel|fairy|elf|giant|monster|zombie|pirate|princess"
_SPEECHES = r"\b(?:speech|talk|presentation|lecture|toast)\b"
_VEHICLE = (
    r"\b(?:boat|ship|raft|rocket|spaceship|car|bike|bicycle|plane|airplane|airship|balloon|sled|scooter|train|submarine|canoe|glider|kart|"
    r"motorbike|taxi|truck)s?\b"
)
_ENGINES = r"\b(?:rockets?|engines?|machines?|cars?|motors?|spaceships?|planes?|boats?|robots?|balloons?|drones?)$"
_VESSEL = r"\b(?:boat|ship|raft|canoe|sailboat|ferry|rowboat)\b"


def plot(part: Clause, other: bool, many: bool, actors: tuple[Role, ...]) -> str:
    """The plot that fits what is said of a deed; else the one its verb calls for."""
    if part.verb == "first day" or (part.verb in plots.PLOTS and part.verb not in BONDS and not part.words):
        return part.verb
    if part.verb in ("meet", "visit", "befriend") and not other and many:
        return "couple"
    if part.mode == "refuse" and other:
        return "refuse"
    if part.mode in ("wish", "learn") and not (other and part.mode == "learn"):
        return "strive"
    return _of_words(part, other, many, actors) or _of_deeds(part, other, many, actors) or plots.choose(part.verb, other)


def _of_words(part: Clause, other: bool, many: bool, actors: tuple[Role, ...]) -> str:
    verb, said = part.verb, f"{part.words} {part.thing}".lower()
    rules = (
        ((verb == "fall" and "asleep" in said) or part.led == "dream", "dream"),
        (verb in ("fight", "duel") and re.search(r"\b(?:over|for|about|a duel)\b", part.words) and many, "duel"),
        (verb in ("ride", "drive") and not part.thing, "journey"),
        (verb == "drive" and re.search(r"\b(?:bus|tram|train|ferry|taxi|truck|van)$", part.thing), "drive"),
        (verb == "compete" and re.search(r"cake|bak|pie|bread", said), "bake"),
        (verb in ("collect", "gather"), "find"),
        (verb == "become" and "friend" in said and many, "friends"),
        (verb == "break" and part.words.startswith("into"), "escape"),
        (verb == "pull" and other, "catch"),
        (verb == "be" and re.match(r"(?:afraid|scared|frightened|terrified)", said), "fear"),
        (verb == "get" and said.startswith("lost"), "stray"),
        ("in love" in said or (verb == "fall" and "love" in said), "love" if other else "couple" if many else "longing"),
        (verb in ("turn", "transform", "change") and other, "enchant"),
        (verb in ("give", "hold", "make", "deliver") and re.search(_SPEECHES, said), "speech"),
        (verb == "give" and re.search(r"\b(?:ride|lift)\b", said), "lift"),
        (verb == "give" and "concert" in said, "perform"),
        (verb in ("give", "hand", "offer", "bring", "lend") and other and bool(part.target), "present"),
        (verb == "propose" and (other or actors), "propose"),
        (verb in ("catch",), "catch"),
    )
    return next((plot for holds, plot in rules if holds), "")


def _of_deeds(part: Clause, other: bool, many: bool, actors: tuple[Role, ...]) -> str:
    verb, said = part.verb, f"{part.words} {part.thing}".lower()
    rules = (
        (verb in ("share", "taste", "drink") and part.thing and not edible(part.thing), "do"),
        (verb == "bring" and "back" in said, "find"),
        (verb in ("win", "run") and re.search(r"\b(?:race|marathon|sprint|medal|championship)\b", said), "race"),
        (verb in ("run", "jog"), "chase" if other else "dash"),
        (verb in ("play", "win", "lose") and re.search(_BOARDS, said), "board game"),
        (verb in ("knit", "sew", "weave", "crochet", "stitch", "embroider"), "sew"),
        (verb in ("play", "win", "score", "save", "kick", "throw", "fight", "lose") and re.search(_BALLS, said), "sport"),
        (verb in ("open", "run", "found", "start") and re.search(HOUSES, re.split(r"\s(?:for|of|with|in|on|at)\s", part.thing.lower())[0]),
         "open shop"),
        (verb == "start" and part.thing and not re.search(_ENGINES, part.thing.lower()), "do"),
        (verb == "become" and _role(part.thing), "rise"),
        (verb == "kiss" and not other, "couple"),
        (verb in ("free", "help", "let", "set") and re.search(r"\b(?:go|free)\b", said), "release"),
        (verb in ("rescue", "save", "free") and re.search(r"(?:him|her|it)self", said), "break"),
        (verb in ("race", "speed") and _ON_THE_WAY.search(part.words) and not (other or (many and not _driverless(part))), "dash"),
        (verb in ("race", "ride") and re.search(_VEHICLE, said) and verb == "race", "race"),
        (verb == "teach" and not other, "do"),
        (verb in ("travel", "go", "cross") and re.search(_VESSEL, said), "voyage"),
        (verb == "dance" and re.search(r"couple|lovers", " ".join(r.head for r in actors)), "couple"),
        (
            verb in ("walk", "wander", "go", "move", "live")
            and re.search(r"haunted|ghost|zombie|vampire|skeleton|monster", " ".join(r.description for r in actors)),
            "haunt",
        ),
        (verb in ("return", "bring", "take", "deliver", "transport") and part.thing and not other, "carry"),
        (verb == "knock" and not actors and (not part.words or "wardrobe" in said), "knock"),
        (verb == "knock", "do"),
        (verb in ("meet", "find", "discover") and other, "meet"),
        (verb == "climb" and not part.thing, "journey"),
        (verb in ("return", "bring", "give", "take") and not part.thing, "journey"),
        (verb in ("help", "save", "feed") and not other and not part.thing, "do"),
    )
    return next((plot for holds, plot in rules if holds), "")


_ON_THE_WAY = re.compile(r"^(?!.*\b(?:race|against|finish|track|stadium|marathon|rivals?|championship)\b)(?:(?:on|in|aboard) [a-z -]+? )?"
                         r"(?:through|across|along|down|up|over|past|home|to|into|towards?|back|away|out|off|around)\b")
"""Who races so has nobody to race with: 'races home through the rain'."""


def _driverless(part: Clause) -> bool:
    return all(bodies.vehicle(subject) for subject in part.subjects)


def _role(thing: str) -> bool:
    """Is it what somebody is among people, a mayor or a customer, and not what a spell makes of him?"""
    head = re.split(r"\s(?:of|with|from|in|at|on|for|that|who)\s", thing.lower())[0].split()[-1:]
    bases = dictionary.bases(head[0], "noun") or (head[0],) if head else ()
    return not re.search(_MAGICAL, thing.lower()) and any(wordnet.fields(noun, "noun").get("person", 0) >= 0.5 for noun in bases)


def edible(thing: str) -> bool:
    """Whether a noun phrase names something to eat or drink: 'a loaf of bread', no oven."""
    nouns = (noun for word in re.findall(r"[a-z]{3,}", thing.lower()) for noun in dictionary.bases(word, "noun") or (word,))
    return any(wordnet.fields(noun, "noun").get("food", 0) >= 0.3 for noun in nouns)


def tangible(thing: str) -> bool:
    """Whether a noun phrase names what can be seen and held; a word that no dictionary knows does."""
    head = re.split(r"\s(?:of|with|from|in|on|that|who|which)\s", thing.lower())[0].split()[-1:]
    noun = next(iter(dictionary.bases(head[0], "noun")), head[0]) if head else ""
    shares = wordnet.fields(noun, "noun")
    if wordnet.is_a(noun, "company", "enterprise", "business", "organization"):
        return False                                     # 'a construction company'
    seen = ("artifact", "object", "food", "plant", "animal", "person", "substance", "body", "group", "phenomenon", "shape")
    return not shares or re.search(PAPERS, thing.lower()) is not None or sum(shares.get(field, 0) for field in seen) >= 0.25

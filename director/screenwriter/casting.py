"""Who is in the film: every recurring subject once, with one drawable line that goes word for word into each prompt."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from director import wordnet
from director.screenwriter import wardrobe
from director.screenwriter.attire import DRESS
from director.screenwriter.places import Setting
from director.screenwriter.words import ANIMALS, FANTASTIC, MACHINES, PEOPLE, actor, article, living, members, several, singular, verb_form

_NAMES = {
    "animal": "Miso Pip Juno Biscuit Tuki Olive Momo Fig Nori Hazel Pepper Bruno Koko Lumi Otto Sasha".split(),
    "woman": "Mara Ines Lena Noor Alma Vera Yuki Ada Elif Rosa Freya Amara Nina Tess".split(),
    "man": "Tomas Emil Jonas Amir Hugo Kenji Milan Oskar Rafi Theo Anton Elias Marek".split(),
    "machine": "Bolt Rivet Tock Beep Cog Widget Pixel Nut Dot Spark Zinc Gizmo".split(),
    "fantastic": "Ember Zephyr Wisp Moss Fern Ash Tarn Nyx Puck Sol".split(),
}
_COLOURS = {
    "cat kitten": ("orange tabby", "grey striped", "black", "cream-coloured"), "dog puppy": ("brown and white", "shaggy golden", "black",
    "sandy-coloured"),
    "fox": ("red",), "bear": ("brown",), "rabbit hare bunny": ("white", "light brown", "grey"), "mouse rat": ("grey", "brown"),
    "owl": ("brown",),
    "horse pony donkey": ("chestnut", "white", "dapple-grey"), "bird sparrow robin parakeet": ("blue", "yellow", "red-breasted"),
    "parrot": ("red and green",),
    "fish goldfish": ("orange", "blue and yellow"), "octopus squid": ("red", "purple"), "whale": ("blue",), "turtle tortoise": ("green",),
    "frog toad": ("bright green",),
    "elephant": ("grey",), "penguin": ("black and white",), "panda": ("black and white",), "dragon": ("green", "red", "blue"),
    "butterfly": ("blue", "orange"),
    "pig piglet": ("pink",), "sheep lamb": ("white",), "wolf": ("grey",), "tiger": ("orange striped",), "lion": ("golden",),
    "hedgehog squirrel otter beaver": ("brown",),
    "snail": ("brown-shelled",), "bee bumblebee": ("yellow and black",), "ant": ("black", "red"), "ghost": ("pale white",),
    "alien": ("green",), "unicorn": ("white",),
    "monster": ("purple", "green"), "car truck van": ("red", "yellow", "blue"), "train": ("green",), "boat ship": ("blue and white",),
    "kite balloon": ("red",),
}
_MARKS = {
    "animal": ("a white tip on the tail", "one white paw", "big green eyes", "a small bell round the neck", "a crooked ear"),
    "winged": ("bright round eyes", "a small white spot on the breast", "one bent feather"),
    "small": ("big round eyes", "a tiny red scarf", "bright curious eyes"),
    "water": ("big round eyes", "a pale belly", "a small scar on one fin"),
    "person": ("short dark hair", "curly red hair", "a long black braid", "silver-grey hair", "messy blond hair",
    "freckles and brown hair"),
    "child": ("messy brown hair", "two short braids", "curly black hair", "freckles and red hair"),
    "old": ("a white beard", "silver-grey hair", "round glasses and grey hair"),
    "machine": ("one round green lamp eye", "two glowing blue eyes", "a bent antenna", "a dented silver body"),
    "fantastic": ("glowing amber eyes", "a trail of sparks", "bright curious eyes"),
}
_EARLESS = frozenset("snail slug worm earthworm snake caterpillar spider ant beetle cricket grasshopper scorpion lizard gecko "
                     "chameleon iguana frog toad tadpole turtle tortoise crab centipede millipede louse mite".split())
"""Beasts with neither ears nor a tail to be known by."""
_WOMEN = frozenset("woman girl grandmother grandma granny abuela abuelita nonna oma babushka mother mum mom sister queen princess "
                   "witch ballerina seamstress waitress "
    "cowgirl nun bride widow "
                   "lady heroine wife girlfriend granddaughter daughter niece aunt gran nana empress maid nanny "
                   "shepherdess lioness mermaid hen".split())
_MEN = frozenset("man boy grandfather grandpa abuelo nonno opa father dad brother king prince wizard cowboy monk groom widower "
    "gentleman husband boyfriend grandson son nephew uncle granddad grandad emperor pharaoh centurion butler hero santa "
                 "sheriff rooster merman knight".split())
_NO_MAN = ("human", "snowman", "shaman", "talisman", "ottoman", "caiman")
_CHILDREN = frozenset("boy girl kid child toddler baby pupil grandson granddaughter son daughter student infant".split())
WINGED = frozenset("bird owl eagle hawk falcon crow raven sparrow robin pigeon parrot penguin flamingo peacock hummingbird heron stork "
    "seagull gull duck "
                    "goose swan chicken hen rooster bee bumblebee butterfly moth dragonfly firefly ladybug bat parakeet duckling".split())
WATER = frozenset("fish goldfish shark whale dolphin octopus squid jellyfish seahorse crab lobster".split())
_COLOUR_WORDS = (r"\b(?:red|orange|yellow|green|blue|purple|pink|white|black|gr[ae]y|brown|golden|silver|cream|tabby|striped|spotted|"
    r"ginger|copper|turquoise|"
                 r"crimson|violet|chestnut|rusty|tin|wooden|glass|paper|ginger|pale|dark|shaggy|iron|steel|brass|snow-white|polar|panda|zebra)\b")


_WITH_BEASTS = frozenset("rider trainer keeper hunter vet coach shepherd farmer doctor walker burglar thief whisperer sitter "
                        "breeder herder catcher charmer groomer lady lover photographer racer watcher tamer owner handler researcher "
                        "scientist maker".split())
PLURAL = frozenset("parents grandparents people lovers villagers".split())
MADE = re.compile(r"\b(?:toy|stuffed|plush|wooden|paper|origami|cardboard|clay|porcelain|stone|bronze|marble|chocolate|gingerbread|"
                  r"cuddly|knitted|lego|rocking|plastic|rubber|inflatable|glass|golden statue of an?) (?:[a-z]+ )?[a-z]+$", re.I)
"""A likeness of somebody ('a lost toy elephant'): a thing, unless the story has it act."""
_LIKE_PEOPLE = frozenset("giant ogre elf dwarf fairy genie mermaid merman witch wizard vampire".split())
_LIKENESS = re.compile(r"\b(?:gingerbread|snow)[- ]?(?:(?:wo)?m[ae]n|boys?|girls?|child|children|people)$|"
                       r"\b(?:toy|tin|lead) soldiers?$", re.I)
"""Those who have neither hair nor clothes but what they are made with."""
LIVELY = frozenset("robot android drone snowman scarecrow doll puppet toy teddy rover probe spaceship".split())


@dataclass(frozen=True)
class Role:
    """A character with the nouns the story calls it by."""

    name: str
    description: str
    head: str                 # 'cat'
    kind: str                 # animal, person, machine, fantastic, thing
    called: tuple[str, ...] = ()
    named: bool = False       # the story gives the name
    gender: str = ""          # 'she' or 'he', where the story's pronouns tell it


def kind_of(head: str) -> str:
    """animal, person, machine, fantastic or thing."""
    for kind, words in (("animal", ANIMALS), ("person", PEOPLE), ("fantastic", FANTASTIC), ("machine", MACHINES)):
        if head in words:
            return kind
    if not living(head):
        return "thing"
    shares = wordnet.fields(head, "noun")
    return "animal" if shares.get("animal", 0) > shares.get("person", 0) else "person"


def head_of(phrase: str) -> str:
    """The noun a phrase is about: the last known actor before any 'with', 'in', 'who'; else its last word."""
    phrase = re.sub(r"\bvacuum cleaner", "vacuum", phrase)
    core = re.split(r",|(?<![\w-])(?:with|without|in|of|who|that|which|on|at|from|and|made|wearing|called|named|trying|whose|for)(?![\w-])",
                    members(phrase), maxsplit=1)[0]
    core = re.sub(r"^.*\w['’]s\s+(?=\w)", "", core)                # 'a baker's bread' is bread
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", core) or re.findall(r"[^\W\d_]+", phrase)
    known = [a for w in words if (a := actor(w))]
    if len(known) > 1 and known[-1] in ("friend", "hero", "baby", "person", "model", "figure", "machine", "paper", "toy") and (
            known[-2] in ANIMALS | PEOPLE | FANTASTIC or known[-2] in ("robot", "android", "snowman", "doll")):
        known.pop()                      # 'a robot friend' is drawn as a robot
    if len(known) > 1 and known[-1] in ("paper", "lamp", "star", "book") and actor(words[-1]) != known[-1]:
        known.pop()
    if len(known) > 1 and known[-1] in PEOPLE - _WITH_BEASTS and (known[-2] in ANIMALS | FANTASTIC or known[-2] in ("robot", "android",
            "snowman", "toy", "doll")) and f"{known[-2]}'s" not in core.lower():
        known.pop()                      # 'a robot gardener', 'a penguin chef'
    return known[-1] if known else singular(words[-1]) if words else "figure"


def pronoun(head: str) -> str:
    """'she', 'he' or 'it', for narration only; prompts never use one."""
    if head in _WOMEN or head.endswith("woman"):
        return "she"
    if head in _MEN or (head.endswith("man") and not head.endswith(_NO_MAN)):
        return "he"
    told = next((meaning.gloss for meaning in wordnet.meanings(head, "noun")[:1] if meaning.field == "person"), "")
    return "she" if re.match(r"(?:an? |the |one )?(?:\w+ )?(?:\w*woman|female|wife|daughter)\b", told) else "it"


def sex(role: Role) -> str:
    """'she' or 'he' where the noun, the line or the name tells it; else 'it'."""
    if role.gender:
        return role.gender
    words = re.findall(r"[a-z]+", role.description.lower())
    told = pronoun(role.head) if pronoun(role.head) != "it" else next((p for w in words if (p := pronoun(w)) != "it"), "it")
    if told != "it" or not role.named:
        return told
    first = role.name.split()[0].lower()
    if first in WOMENS_NAMES or first in ("mrs.", "mrs", "ms.", "ms", "miss"):
        return "she"
    return "he" if first in ("mr.", "mr", "sir") else "it"


_BEARD = "(?:beard|moustache|mustache)"


def gender_after(text: str, phrase: str, taken: tuple[Role, ...]) -> str:
    """'she', 'he' or '' of a person who is met: by the first pronoun after the first one's phrase; of the second the other, where the
    story says both."""
    if re.search(rf"\b{_BEARD} of {re.escape(phrase)}\b|\b{re.escape(phrase)}['’]s? (?:[\w-]+ )?{_BEARD}\b", text, re.I):
        return "he"
    people = [role for role in taken if role.kind in ("person", "fantastic") and role.head not in wardrobe.GROUPS]
    if not people:
        return gender(text, phrase)
    both = re.search(r"\b(?:she|her)\b", text, re.I) and re.search(r"\b(?:he|his|him)\b", text, re.I)
    return {"she": "he", "he": "she"}.get(sex(people[0]), "") if both and len(people) == 1 else ""


def gender(text: str, phrase: str) -> str:
    """'she', 'he' or '' by the phrase itself ('a keeper's daughter'), else by the possessives and pronouns after it."""
    own = next((p for word in reversed(re.findall(r"[a-z]+\b(?!['’])", phrase.lower())) if (p := pronoun(word)) != "it"), "")
    if own:
        return own
    at = text.lower().find(phrase.lower())
    hit = re.search(r"\b(she|her|hers|herself|he|his|him|himself)\b", text[at + len(phrase) :] if at >= 0 else text, re.I)
    if not hit:
        return ""
    return "she" if hit.group(1).lower().startswith(("s", "her")) else "he"


_DRESSED = rf"\b(?:with|wearing|in an?|dressed|made)\b|,|\bin (?:[\w-]+ ){{0,2}}{DRESS}\b"


def invent(phrase: str, setting: Setting, rng: random.Random, name: str | None = None, taken: tuple[str, ...] = (),
           plain: bool = False, naming: bool = True, worn: tuple[str, ...] = (), gender: str = "") -> Role:
    """A role from a noun phrase ('an old lighthouse keeper with a wooden leg'); given attributes stay word for word.

    What is missing (size or colour, dress, one mark) is chosen by `rng` to fit the setting. `plain` adds nothing
    but a mark, for characters the person described in detail. Without `naming` an unnamed subject keeps its noun.
    `worn` are the lines of those who are already in the film: nobody looks like another. `gender` is 'she', 'he' or ''.
    """
    phrase = re.sub(r"(?<=\w)\.(?:mp4|mov|avi|mkv|webm|jpe?g|png|heic)\b", "", phrase)            # 'dog.mp4 is my dog'
    head = head_of(phrase)
    kind = kind_of(head)
    body = re.sub(r"^(?:the|a|an|one|my|his|her|their|this|that|our|some|every|each)\s+", "", phrase.strip(" ,.;:\"'"), flags=re.I)
    body = re.sub(r"^(?:own|same|very)\s+(?=\w)", "", re.sub(r"\s+", " ", body))[:220]
    body = body[:1].lower() + body[1:] if actor(body.split()[0] if body else "") else body
    told = pronoun(head)
    pool = _NAMES.get({"she": "woman", "he": "man"}.get(told if told != "it" else gender)
        or rng.choice(["woman", "man"]) if kind == "person" else kind, _NAMES["animal"])
    if kind == "person" and pool is _NAMES["man"]:
        gender = "he"
    chosen = name or next((n for n in rng.sample(pool, len(pool)) if n not in taken), pool[0])
    group, only = members(body) != body, _the_one(body, phrase)
    core = re.split(r",|\b(?:with|in|of|for|who|that|from|wearing)\b", members(body), maxsplit=1)[0].strip()
    last = core.split()[-1].lower() if core else head
    plural = bool(re.match(r"(?:two|three|four|five|six|seven|many|several|some)\b", phrase, re.I)) or head in ("people",
        "lovers") or several(last)
    if not name and (kind == "thing" or not naming or plural):
        body = body[:1].lower() + body[1:] if plural else body
        chosen = f"the {core.lower() if plural else head}"[:80]
    looks = _looks(body, head, kind, setting, rng, plain, gender)
    if kind == "person" and _LIKENESS.search(core):
        looks = body, ""
    elif kind == "person" and not plain and not re.search(_DRESSED, body.lower()):
        looks = body, wardrobe.dressed(body.lower(), head, plural, gender == "he" or told == "he", setting.wear, " ".join(worn), rng)
    line = f"{looks[0]}{' ' + looks[1] if looks[1] else ''}"
    counted = (plural and not group) or re.match(r"(?:two|three|four|five|six|seven|many|several|some|his|her)\b", line)
    first = f"the {line}" if only else line if counted else article(line)
    description = first if chosen.startswith("the ") else f"{chosen}, {first}"
    return Role(chosen, description[:400].rstrip(" ,"), head, kind, (head,), bool(name))


_BIG = frozenset("elephant whale dragon giant lion tiger horse cow bull bear gorilla giraffe rhino hippo camel moose shark crocodile "
                 "buffalo mammoth dinosaur".split())


def _the_one(body: str, phrase: str) -> bool:
    """'the last dinosaur', 'the mayor's parrot': there is one only, and it is no small blue one."""
    if re.match(r"(?:\w+ )?(?:sun|moon|sky|sea|ocean|wind|world|earth|horizon|universe)$", body):
        return True
    return re.match(r"(?:first|last|only|[a-z]{3,}est)\b", body) is not None or (
        re.match(r"the\s", phrase, re.I) is not None and re.match(r"[a-z]+['’]s\s", body) is not None)


def _looks(body: str, head: str, kind: str, setting: Setting, rng: random.Random, plain: bool, gender: str) -> tuple[str, str]:
    """(noun phrase with its adjectives, what is added after it)."""
    low = body.lower()
    if kind != "person" and (members(body) != body or _the_one(body, f"the {body}")):
        return body, ""
    coloured = re.search(_COLOUR_WORDS, low) is not None
    extra = bool(re.search(r"\b(?:with|wearing|in an?|made|dressed|built)\b|,", low))
    if kind in ("animal", "fantastic") and plain and not extra:
        colour = next((rng.choice(c) for words, c in _COLOURS.items() if head in words.split()), "") if not coloured else ""
        return _coloured(body, head, colour), ""
    if kind in ("animal", "fantastic") and not coloured and not plain:
        colour = next((rng.choice(c) for words, c in _COLOURS.items() if head in words.split()), "")
        small = "" if re.search(r"\b(?:small|tiny|little|big|huge|giant|young|old|baby|large|lonely|brave|great|tall|fat)\b",
            low) or head in _BIG else "small "
        body = _coloured(body, head, colour)
        number = re.match(r"(?:two|three|four|five|six|seven|many|several|some) ", body, re.I)
        body = f"{number.group(0)}{small}{body[number.end():]}" if number else small + body
    elif kind == "machine" and not coloured and not plain and head in " ".join(_COLOURS).split():
        body = _coloured(body, head, next(rng.choice(c) for words, c in _COLOURS.items() if head in words.split()))
    if head in ("robot", "android") and not extra:
        if setting.name in ("mars", "moon", "space", "stars") or _trade(low, head):
            return body, rng.choice(("with a white steel body and one round blue lamp eye",
                                     "with a grey steel body and two glowing green eyes",
                                     "with a dusty orange steel body and a bent antenna"))
        if not re.search(r"robots|androids", low) and not re.search(r"\b(?:small|tiny|little|big|huge|giant|tall|knee-high)\b", low):
            body = f"knee-high {body}"
        return body, rng.choice(("built from dented tin cans with one round green lamp eye",
            "made of scratched copper plates with two glowing blue eyes",
                                 "with a square silver body and a bent antenna"))
    if kind == "thing" or (kind == "machine" and head not in ("robot", "android", "drone", "toy", "doll", "snowman",
        "scarecrow")) or (plain and extra) or head in wardrobe.GROUPS:
        return body, ""
    mark = _mark(head, kind, low, rng, gender)
    if extra:
        return body, f"and {mark}" if re.search(r"\bwith\b", low) and not plain else f"with {mark}"
    if kind == "person":
        return body, f"with {mark}, wearing {setting.wear}"
    if kind == "animal" and setting.name in ("space", "stars", "moon") and head not in WATER:
        return body, f"in {article(setting.wear.removeprefix('a '))}"
    return body, f"with {mark}"


def _trade(low: str, head: str) -> bool:
    """Whether a word before the noun says what it is for: 'a repair robot'."""
    before = low[: low.rfind(head)].split()
    return bool(before) and bool(wordnet.meanings(before[-1], "noun")) and not wordnet.meanings(before[-1], "adj")


def _coloured(body: str, head: str, colour: str) -> str:
    """With the colour before the noun and the nouns that belong to it: 'a small purple sea monster', 'a grey circus elephant'."""
    at = body.lower().rfind(head)
    before = body[:at].split()
    while before and wordnet.meanings(before[-1].lower(), "noun") and not wordnet.meanings(before[-1].lower(), "adj"):
        before.pop()
    start = len(" ".join(before)) + bool(before)
    return f"{body[:start]}{colour} {body[start:]}" if at >= 0 and colour else body


def _mark(head: str, kind: str, low: str, rng: random.Random, gender: str) -> str:
    group = kind
    made = {"doll": "black button eyes", "puppet": "round painted cheeks", "snowman": "a carrot nose", "scarecrow": "a straw hat",
        "teddy": "a big "
        "bow tie", "toy": "a small key on the back"}
    if head in made:
        return made[head]
    if kind == "person" or head in _LIKE_PEOPLE:
        group = "child" if head in _CHILDREN else "old" if re.search(r"\b(?:old|elderly|retired|grand\w+|granny|elder)\b",
            low) else "person"
        if group == "old" and (gender == "she" or pronoun(head) == "she" or "grandm" in low):
            return "silver-grey hair"
    elif kind == "animal":
        group = "winged" if head in WINGED else "water" if head in WATER else "small" if head in _EARLESS else "animal"
    return rng.choice(_MARKS.get(group, _MARKS["machine"]))


WOMENS_NAMES = frozenset("juliet juliette charlotte margot elizabeth caroline harriet scarlett brigitte ellie abigail jennifer susan "
    "karen megan lauren nancy sophie amy lucy holly ruby emily ada alice ann anne agnes beth carmen chloe claire dot edith elif ellen "
    "emily esther eve fay florence freya "
    "gail grace hazel heather helen ines ingrid iris isabel ivy jane jean jill joan joy "
                          "june kate kim lily lin liz lou lucy lynn mabel margaret may meg mei miriam nell noor olive pearl peg rachel "
                          "rose ruth sally sarah skye sue violet vi yuki zoe zoey wren fern ivy robin marlene amina mary "
    "tamsin nora noor bea gerda pina nell clementine penny suki trixie thorga nadja lola frieda greta hilda hanna hanne astrid sigrid liv "
    "tove maja lena klara clara paula rosa rosalind rosie daisy poppy molly millie ella bella stella nina mina ana maria marta lucia sofia "
    "gloria petra vera olga irina katya natasha anya fatima leila layla aisha zainab priya anjali meera kavita sakura hana aiko mei-lin "
    "ursula ulrike heidi gretel brigid siobhan niamh aoife fiona ailsa morag".split())
_NOT_NAMES = frozenset(
    "Four Five Six Seven Eight Nine Ten "
    "Here The A An In On At And But Then When Every One Two Three Once After Before It He She They His Her Their This That There I We You "
    "My Our "
    "Show Scene Shot Verse Chorus Bridge Intro Outro Opening Middle End Ending Logo Title Rules Rule Concept Story Film Video Camera "
    "Close Wide "
    "Medium Extreme Ext Int Day Night Morning Evening Later Present Flashback Cut Fade Music Voice Monday Tuesday Wednesday Thursday "
    "Friday "
    "Saturday Sunday January February March April May June July August September October November December Christmas Easter God Earth "
    "Mars Moon Mercury Venus Jupiter Saturn Uranus Neptune Pluto "
    "English French German Spanish Italian Instagram Tiktok Youtube No Not Black White Ad Ads Under Above Inside Outside Finally Suddenly "
    "Next "
    "First Last Start Style Format Keep Make Create Real Same Explain Pov Sfx Vo Narrator Text Super Product Brand As If With For To From "
    "Of "
    "Everyone Everybody Nobody Someone Somebody Everything Nothing People Anyone Season Spring Summer Autumn Winter North South East West "
    "Each All Some Meanwhile Years Only Just Beat Continuous Dawn Dusk".split()
)


def named_people(text: str) -> list[tuple[str, str]]:
    """(name, what the text says about it) for every proper name the text introduces, in order, at most eight.

    Forms: 'Bruno (huge, orange beard)', 'a woman in a white suit (Ines)', 'a cat called Miso', 'Miso the cat',
    'Dot, a tiny robot,', and names that simply act ('Milo drives').
    """
    found: dict[str, str] = {}

    def add(name: str, says: str = "") -> None:
        name = name.strip(" .'").title() if name.isupper() else name.strip(" .'")
        if name.split()[0].title() in _NOT_NAMES or len(name) < 2:
            return
        if len(says) > len(found.get(name, "")):
            found[name] = says.strip(" ,")
        found.setdefault(name, "")

    proper = r"[A-Z][a-zà-ÿ']+(?:[ -][A-Z][a-zà-ÿ']+)?|[A-Z]{2,}(?: [A-Z]{2,})?"
    for hit in re.finditer(rf"\b({proper})\s*\(([^()]{{3,160}})\)", text):
        add(hit.group(1), hit.group(2))
    for hit in re.finditer(rf"\b((?i:an?|the|one|his|her)\s+(?:[\w-]+ ){{1,8}}?)\(({proper})(?:,[^)]*)?\)", text):
        add(hit.group(2), hit.group(1))
    for hit in re.finditer(rf"\b((?i:an?|the|his|her|my|their)\s+(?:[\w-]+\s+){{1,6}}?)(?:is )?(?:called|named)\s+({proper})(?:\s*\(([^()"
        rf"]{{3,160}})\))?", text):
        add(hit.group(2), f"{hit.group(1)} "
            f"{('with ' if hit.group(3) and ',' not in hit.group(3) else ', ') + hit.group(3) if hit.group(3) else ''}".replace(" ,", ","))
    for hit in re.finditer(rf"\b((?i:an?|the)\s+(?:[\w-]+\s+){{0,3}}?[\w-]+),\s+({proper}),((?:\s+(?:in|with|wearing)\s+[^,.;]+)?)", text):
        add(hit.group(2), f"{hit.group(1)}{hit.group(3)}")
    for hit in re.finditer(rf"\b({proper})\s+(the\s+(?:[\w-]+\s+){{0,2}}?[\w-]+)", text):
        if actor(hit.group(2).split()[-1]):
            add(hit.group(1), hit.group(2))
    for hit in re.finditer(rf"\b({proper}),\s+((?i:an?|the|his|her|my)\s+[^,.;]{{3,90}}),", text):
        if any(actor(w) for w in re.findall(r"\w+", hit.group(2))):
            add(hit.group(1), hit.group(2))
    for hit in re.finditer(r"\b([A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]{2,})?)\s+(?:\w+ly\s+)?([a-z]+)\b", text):
        form = verb_form(hit.group(2))
        name = hit.group(1)
        acts = form is not None and form[1] in ("third", "past")
        if acts and name.split()[0] not in _NOT_NAMES and not actor(name) and verb_form(name) is None:
            add(name)
    return list(found.items())[:8]

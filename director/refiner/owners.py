"""Whom something is said of: the noun it stands before, else the subject of its clause, else the topic of what goes before."""

from __future__ import annotations

import re
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner.late import late

_ACTORS = ("man woman boy girl child kid baby person dancer singer runner knight samurai king queen princess prince guard soldier monk "
    "nun nurse doctor chef cook baker waiter pilot driver sailor captain pirate detective "
    "astronaut robot cat dog kitten puppy bear wolf fox horse lion tiger elephant rabbit bird owl eagle penguin monkey gorilla "
    "panda dragon bride groom clown acrobat ballerina athlete player swimmer skater climber "
    "cyclist fisherman farmer gardener teacher student grandmother grandfather mother father daughter son sister brother friend "
    "librarian musician pianist violinist drummer artist painter tailor barista judge "
    "butler cowboy ninja witch wizard ghost giant scientist mechanic miner hiker commuter traveller passenger boxer wrestler "
    "goalkeeper sprinter surfer model actor actress gentleman lady old-timer fish whale dolphin "
    "cow pig sheep goat deer squirrel mouse frog snake turtle crocodile shepherd fireman firefighter policeman officer statue "
    "toddler teenager hermit warrior viking neighbour stranger guest colleague customer visitor citizen villager husband wife "
    "cousin grandson granddaughter great-grandson great-granddaughter nan stepmother stepfather speaker jogger presenter "
    "magician  infant newborn grandma grandpa granny grandad nan mum mom dad uncle aunt nephew niece twin "
    "widow widower priest pope bishop rabbi imam saint pilgrim beggar thief burglar spy assassin sheriff outlaw gangster prisoner "
    "jockey coach referee striker batter bowler golfer archer fencer gymnast diver rower sculptor composer conductor cellist guitarist "
    "trumpeter bassist dj rapper soprano tenor choirboy poet writer novelist reporter journalist photographer barber hairdresser butcher "
    "grocer florist plumber electrician carpenter welder bricklayer builder roofer cobbler blacksmith potter weaver "
    "seamstress beekeeper farmhand cowhand rancher ranger lumberjack hunter trapper angler lifeguard nanny babysitter midwife "
    "surgeon dentist "
    "vet pharmacist professor lecturer headmaster schoolboy schoolgirl pupil tutor lawyer banker clerk secretary president "
    "emperor empress "
    "pharaoh duke duchess countess sultan tsar chief maid servant cleaner janitor postman courier messenger conjurer magician juggler "
    "fool jester mime puppeteer hostess stewardess steward bartender sommelier chauffeur cabbie trucker biker stuntman hero villain "
    "superhero vampire werewolf zombie mummy troll ogre elf fairy mermaid goblin dwarf alien android cyborg skeleton snowman scarecrow "
    "cheetah leopard panther jaguar lynx hyena jackal zebra giraffe hippo hippopotamus rhino rhinoceros camel donkey mule pony "
    "foal stallion mare "
    "calf bull ox lamb ram piglet hog boar duck duckling goose swan chicken hen rooster cockerel chick turkey peacock parrot crow raven "
    "magpie pigeon dove sparrow robin swallow stork heron flamingo ostrich pelican gull seagull hawk falcon kingfisher woodpecker "
    "hamster rat hedgehog badger otter beaver mole bat weasel ferret hare stoat seal walrus shark octopus crab lobster jellyfish seahorse "
    "lizard chameleon iguana gecko tortoise toad newt salamander spider ant bee wasp butterfly moth beetle snail worm caterpillar "
    "chimp chimpanzee baboon lemur sloth koala kangaroo wombat armadillo anteater raccoon skunk moose elk reindeer bison "
    "buffalo llama alpaca").split()
ACTORS = frozenset(_ACTORS)
_BEASTS = frozenset(
    "cat dog kitten puppy bear wolf fox horse lion tiger elephant rabbit bird owl eagle penguin monkey gorilla panda fish whale "
    "dolphin cow pig "
    "sheep goat deer squirrel mouse frog snake turtle crocodile statue skeleton snowman scarecrow".split()
    + _ACTORS[_ACTORS.index("cheetah"):])
PEOPLE = ACTORS - _BEASTS
ACTOR = late(rf"\b(?:(?:{'|'.join(_ACTORS)})(?:s|es)?|children|men|women|people|kids|firemen|policemen|fishermen|geese|"
                   rf"mice|wolves|thieves|"
                   r"elves|dwarves)\b", re.I)
_DET = (r"(?:the (?:very )?same|an?|the|this|that|these|those|his|her|its|their|our|my|your|one|every|each|some|exactly \w+|two|"
        r"three|four|five|"
        r"six|seven|ten|twelve)")
FUNCTION = (r"is|are|was|were|has|have|had|who|that|which|whose|with|without|in|on|at|of|from|to|into|by|under|over|behind|"
            r"beside|near|and|but|"
             r"while|as|never|always|both|then|keeps?|stays?|stands?|lies|sits?|hangs?|must|should|will|can|does|do|for|through|"
             r"across|like|"
             r"alone|asleep|so|too|all|still|just|also|throughout|itself|himself|herself|yet|or|than|up|down|out|off|until|after|before")
_AT = (r"(?:^|[,(]\s*|\b(?i:and|but|while|as|yet|so|because|where|that|though|although|shot|frame|moment|time|instant|throughout|"
       r"now|then)\s+|\b(?i:behind|beside|before|above|below|around|near|opposite|next to|in front of|across from|on top of) "
       r"(?i:her|him|it|them) )")
_NOUN = r"[^\W\d_][\w-]{1,}"
_SUBJECT = late(
    rf"{_AT}(?:(?P<det>(?i:{_DET}))\s+(?:(?!(?:it|he|she|they|we)\b)[\w’'-]+,?\s+){{0,3}}?(?P<noun>(?!(?:it|he|she|they|"
    rf"we)\b){_NOUN})(?=(?:['’]s?)?\s+(?:{FUNCTION})\b|(?:['’]s)\s|"
    rf"\s+\w+ly\b|\s+[a-z]+(?:s|ing|ed)\b|\s*[,.;:)—–]|\s*$)|(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Old|Young|Uncle|Aunt|Auntie|"
    rf"Captain|Professor|Father|Mother|Sister|Brother|King|Queen|Saint|St|Madame|Señora?|Herr|Frau|Chef|Coach|Nurse|Judge|Officer|"
    rf"Grandma|Grandpa|"
    rf"Granny|President|Major|Colonel|General|Sergeant|Detective|Inspector|Rabbi|Imam|Pastor|Bishop|Cousin)\.? )?(?P<name>(?!(?:He|She|It|"
    rf"They|His|Her|Its|Their|We|You|There|This|"
    rf"That|One|Two|Three|No|Then|Now|Outside|Inside|Later|Once|Here|When|While|As|After|Before|With|From|Under|Over|Late|Every|"
    rf"Each|Shot|Camera)\b)(?!In\b|At\b|On\b|The\b|An?\b|And\b)[A-Z][a-z]+)(?=\s+(?:{FUNCTION}|"
    rf"[a-z]+(?:s|ed))\b)|"
    rf"(?P<pro>(?i:he|she|it|they|his|her|its|their))\b)")
_CLAUSE = late(r"[.!?;:\n—–]+|\bwhile\b")
_PERSON = frozenset(("he", "she", "his", "her"))
_PARTS = frozenset("eye eyes hand hands lip lips hair head face mouth feet foot leg legs arm arms chin cheeks body fur "
                   "mane tail wings "
                   "finger fingers teeth ears nose beard skin shoulders back knees eyelids fists".split())
_BODY = late(rf"\b(?:{'|'.join(sorted(_PARTS))}|curls|locks|tresses|whiskers)\b", re.I)
_NEVER = frozenset("camera shot film frame scene video light same lens picture image clip whole entire moment time instant view "
                   "sound music "
                   "throughout visible open closed shut high wide audience viewer first last end start beginning take piece".split())
_MODIFIED = late(rf"(?:\b{_DET}|^|[.,;:!?(]|\band|\bwith|\bof)\s*(?:[\w’'-]+,?\s+){{0,2}}$", re.I)


_AHEAD = late(rf"[\s-]+(?:(?:[\w’'-]+\s+){{0,2}}?)({_NOUN})(?=['’]s|\s*[,.;:!?)—–]|\s+(?:{FUNCTION})\b|\s+[a-z]+(?:s|ed)\b|\s*$)")
_SOMEONE = late(rf"[\s-]+(?:(?!(?:{FUNCTION})\b)[\w-]+\s+)?({'|'.join(_ACTORS)})\b(?!['’]s)", re.I)
_ONE = late(r"[\s-]+([a-z]{4,})\b(?!['’-])", re.I)
_SAYS = late(r"\b(?:is|are|was|stays?|remains?|stands?|lies|lie|and)\s+(?:\w+ly\s+)?$", re.I)
_LEADING = late(r"(?:in|on|at|with|without|wearing|wears|holds?|holding|carr|clutch|grip|by|never|not|no|has|have|does|"
                      r"dressed|wrapped|as|under|from|brimming|filled|full|piled|"
                      r"covered|caked|stuffed|packed|drained|streaming|smashed|reduced|water|sea|rain|nothing|little)\b", re.I)
_HELD = late(rf"\b(?:into|in|on|onto|to|from|past|behind|near|beside|under|over|with|of|at) (?:an?|the)\s+(?:[\w’'-]+\s+){{0,2}}?"
             rf"({_NOUN})\s+$", re.I)
_DOING = late(r"[a-z]{2,}ing\b", re.I)
_LIKE = late(r"\b(?:like|as|of|than)\s+(?:an?|the)?\s*$", re.I)


_APPOSED = late(r",\s*an? [^,.;]{2,40},", re.I)
_BARE = late(rf"\W*(?!(?:{FUNCTION}|{_DET})\b)([^\W\d_]{{3,}})(?:\s+(?!(?:{FUNCTION}|{_DET})\b)\w+)?\s*$", re.I)


def singular(noun: str) -> str:
    """'wolves' and 'wolf' are one owner."""
    noun = noun.lower()
    if noun in _OES:
        return noun[:-2]
    return _PLURALS.get(noun, re.sub(r"(?<=[^sui])s$", "", re.sub(r"ies$", "y", re.sub(r"(sh|ch|x|ss)es$", r"\1", noun))))


_OES = frozenset("heroes superheroes potatoes tomatoes volcanoes torpedoes echoes mosquitoes buffaloes mangoes cargoes flamingoes "
                 "dominoes tornadoes".split())
_PLURALS = {"men": "man", "women": "woman", "children": "child", "people": "person", "wolves": "wolf", "mice": "mouse", "geese": "goose",
            "sheep": "sheep", "fish": "fish", "deer": "deer", "feet": "foot", "thieves": "thief", "knives": "knife", "leaves": "leaf",
            "oxen": "ox", "firemen": "fireman", "policemen": "policeman", "fishermen": "fisherman", "dwarves": "dwarf", "elves": "elf",
            "persons": "person", "humans": "person", "human": "person", "glass": "glass", "loaves": "loaf", "calves": "calf",
            "bus": "bus", "kids": "child", "kid": "child", "horsemen": "horseman", "snowmen": "snowman", "shelves": "shelf"}


def owner(text: str, start: int, end: int, *, before_noun: bool = True) -> str:
    """The noun, in the singular, that the words from `start` to `end` are said of; '' where none is named.

    `before_noun`: the words may stand before it, as in 'the sleeping bear'; a verb may not.
    """
    is_one = re.search(rf"\b(?:the|this|that|same)\s+(?:[\w-]+\s+)?({_NOUN})\s+(?:is|remains|stays)\s+(?:an?\s+(?:[\w-]+\s+)?)$|"
                       rf"(?:^|[.!?]\s+)(she|he)\s+(?:is|remains|stays)\s+(?:an?\s+(?:[\w-]+\s+)?)$", text[:start], re.I)
    if is_one and is_one.group(1):
        return singular(is_one.group(1))             # 'the boxer is a hulking giant'
    if is_one:
        return _topic(text, start, is_one.group(2).lower())
    said = text[start:end]
    own = re.match(r"(?:with |has |have )?(his|her|its|their)\b", said, re.I) or (_BODY.search(said) and re.search(
        r"\b(his|her|its|their)\s+(?:[\w-]+\s+)?$", text[max(0, start - 30): start], re.I))
    beside = re.search(rf"\b{_DET}\s+(?:[\w’'-]+\s+){{0,2}}?({_NOUN})\s+$", text[max(0, start - 50): start], re.I)
    if beside and _LEADING.match(said) and singular(beside.group(1)) in ACTORS:
        return singular(beside.group(1))             # 'looks at a man without glasses'
    held = _HELD.search(text[max(0, start - 50): start]) if _DOING.match(said) else None
    if held:
        return singular(held.group(1))               # 'lands in a taller box sitting next to it'
    of = re.search(rf"\bof (?:the|an?|his|her|this) ({_NOUN})", said) or re.match(rf"\s+of (?:the|an?) ({_NOUN})", text[end:])
    if of and _BODY.search(said):
        return singular(of.group(1))                 # 'the eyes of the owl are closed'
    named = _APPOSITION.search(text[max(0, start - 40): start])
    if named and not own and not any(wordnet.meanings(named.group(1).lower(), kind) for kind in ("noun", "adj", "adv")):
        return named.group(1).lower()                # 'Nadia, a girl of six'
    fronted = _FRONTED.match(text, end) if before_noun and _OPENS.search(text[:start]) else None
    if fronted and not own:
        return singular(fronted.group(1))            # 'Massive and broad as a barn door, the ballerina bows'
    bracketed = re.search(rf"({_NOUN})\s*\((?:[^()]*,\s*)?$", text[max(0, start - 60): start])
    if bracketed:
        return singular(bracketed.group(1))          # 'Dot (tiny, yellow overalls)'
    possessed = re.search(rf"({_NOUN})['’]s\s+(?:[\w-]+\s+)?$", text[max(0, start - 40): start])
    if possessed and not own:
        return singular(possessed.group(1))
    bare = _BARE.fullmatch(re.split(r"[.!?;:,\n]|\b(?:and|while|as|but)\b", text[:start])[-1])
    second = re.search(r"\band\s+[a-z]+s\s*$", text[:start])            # 'swims and drifts down': a second verb
    if not before_noun and bare and not second and bare.group(1).lower() not in ("she", "they", "who", "never", "always"):
        return singular(bare.group(1))               # 'smoke drifts up'
    noun = _next_noun(text, start, end) if before_noun and not own else ""
    whose = re.search(r"\b(its|his|her|their)\s+(?:[\w-]+\s+){0,2}$", text[max(0, start - 30): start], re.I)
    if noun in CASINGS and whose:
        return _topic(text, start, whose.group(1).lower())          # 'its square body' is the robot's shape
    return noun or _topic(text, start, own.group(1).lower() if own else "")


_OPENS = late(r"(?:^|[.!?;]\s+)(?:[\w-]+(?:\s+[\w-]+)?(?:,\s+|\s+and\s+))?$")
_FRONTED = late(rf"(?:,?\s+(?:and\s+)?[\w-]+)?(?:\s+as\s+an?\s+[\w-]+(?:\s+[\w-]+)?)?,\s+(?:the|this|that|our)\s+(?:[\w-]+\s+)?({_NOUN})"
                r"(?=\s+[a-z]+s\b)", re.I)
"""Where what is said of a subject stands before it."""
CASINGS = frozenset("body shell frame hull casing surface skin coat fur shape form case outside exterior face side flank bodywork "
                     "paintwork fabric cloth hide feather plumage".split())
"""What stands for the whole of a thing when its colour, shape or material is told."""
_APPOSITION = late(r"\b([A-Z][a-z]{2,}|[A-Z]{3,}),\s+(?:\w+,\s+)?(?:an? |the )?(?:[a-z-]+ )?$")


def _next_noun(text: str, start: int, end: int) -> str:
    """The noun right behind the words, where they stand in front of one as an adjective does."""
    after, before = _AHEAD.match(text[end:]), text[max(0, start - 40): start]
    known = _SOMEONE.match(text[end:]) or ((someone := _ONE.match(text[end:])) and person(someone.group(1).lower()) and someone)
    determined = re.search(rf"\b{_DET}\s+(?:[\w’'-]+\s+)?$", before, re.I)
    if known and determined and not _LEADING.match(text[start:end]) and not _SAYS.search(before):
        return singular(known.group(1))              # 'his ninety-year-old neighbour plays'
    if after is None or _LEADING.match(text[start:end]) or re.search(r"\b(?:the|an?|his|her|its)\b", after.group(0)):
        return ""
    if re.match(rf"[\s-]+(?:{FUNCTION})\b", text[end:]) or not _MODIFIED.search(before) or _SAYS.search(before):
        return ""
    if text[start:end].endswith("ing") and not determined:
        return ""
    noun = singular(after.group(1))
    return "" if noun in _NEVER or noun.endswith("ly") else noun


def _topic(text: str, start: int, own: str) -> str:
    """The subject of the clause before `start`, or what its pronoun stands for; `own` is a pronoun that is known already."""
    cuts = [0, *(h.end() for h in _CLAUSE.finditer(text[:start]))]
    said = [_subjects(text, at, min(to, start)) for at, to in zip(cuts, [*cuts[1:], start], strict=True)]
    here = said[-1]
    pronoun = own or (here[-1][1] if here and here[-1][0] == "pro" else "")
    if not pronoun and here:
        return here[-1][1]
    earlier = [noun for found in said for kind, noun in found if kind != "pro"]
    actors = [noun for noun in earlier if noun in ACTORS]
    if pronoun in _PERSON:
        people = actors or [
            noun for noun in earlier if not wordnet.meanings(noun, "noun") or wordnet.is_a(noun, "person", "animal", senses=2)
            or (noun.endswith(("er", "or", "ist")) and wordnet.is_a(noun, "person", senses=5))]
        return people[-1] if people else {"his": "he", "her": "she"}.get(pronoun, pronoun)
    for found in reversed(said):
        topics = [noun for kind, noun in found if kind != "pro" and noun not in _PARTS]
        if topics:
            return topics[0]
    loose = [h.group(0).lower() for h in ACTOR.finditer(text[:start]) if not _LIKE.search(text[:h.start()])]
    return singular(loose[-1]) if loose else pronoun


@lru_cache(maxsize=2048)
def person(noun: str) -> bool:
    """Whether a word mostly names somebody, by WordNet: 'strongman', 'safecracker'."""
    return wordnet.is_a(noun, "person") and wordnet.fields(noun, "noun").get("person", 0) > 0.7


def camera_is_it(text: str, start: int) -> bool:
    """Whether an 'it' at `start` is the camera: the last subject before it."""
    cuts = [0, *(h.end() for h in _CLAUSE.finditer(text[:start]))]
    for at, to in reversed(list(zip(cuts, [*cuts[1:], start], strict=True))):
        names = [noun for kind, noun in _subjects(text, at, min(to, start), all_nouns=True) if kind != "pro"]
        if names or re.search(r"\b(?:camera|lens)\b", text[at:to], re.I):
            if _WATCHES.search(text[at:start]):
                return False             # 'the camera watches a hawk as it circles'
            return bool(names and names[0] in _FILMS) or (not names and re.search(r"\b(?:camera|lens)\b", text[at:to], re.I) is not None)
    return False


_WATCHES = late(r"\b(?:watch|look|film|follow|record|captur|show|fac|point|aim|observ|focus|train)\w*\b", re.I)
_FILMS = frozenset(("camera", "lens", "shot", "frame", "view", "move", "viewpoint", "framing"))


def _head(text: str, hit: re.Match[str]) -> str:
    """The noun of a subject where what looks like it is its adjective or its verb: 'the old lioness lies', 'the cyclists stream'."""
    noun = hit.group("noun") or ""
    ahead = re.match(r"\s+([a-z]+)\s+([a-z]+s)\b", text[hit.end("noun"):]) if noun else None
    if ahead and dictionary.bases(noun.lower(), "adj") and not _most(noun, "noun") and _most(ahead[1], "noun") and _is_verb(ahead[2]):
        return ahead[1]
    words = re.findall(r"[a-z'’-]+", text[hit.start(): hit.start("noun")].lower())
    for i, word in enumerate(words[2:], start=2):
        if word.endswith("s") and _is_verb(word) and not _most(word, "noun") and _most(words[i - 1], "noun"):
            return str(words[i - 1])         # 'the captain sits frozen'
    before = re.search(r"([a-z]{3,})\s+$", text[hit.start(): hit.start("noun")]) if noun else None
    if before and before[1].endswith("s") and not before[1].endswith(("ss", "us", "is")) and _is_verb(noun) and _most(before[1], "noun"):
        return before[1]
    return noun


def _most(word: str, category: wordnet.Category) -> bool:
    """Whether a word is mostly of this category, by its first base form."""
    def rank(kind: wordnet.Category) -> int:
        return len(wordnet.meanings(next(iter(dictionary.bases(word.lower(), kind)), ""), kind))
    return rank(category) > max(rank(kind) for kind in ("noun", "verb", "adj") if kind != category)


def _is_verb(word: str) -> bool:
    return bool(dictionary.bases(word.lower(), "verb"))


def _subjects(text: str, at: int, to: int, *, all_nouns: bool = False) -> list[tuple[str, str]]:
    """Subjects of a stretch in order, as ('noun', 'bear') or ('pro', 'she'); a part of the body stands for whose it is."""
    out: list[tuple[str, str]] = []
    stretch = text[at: to + 14]
    at += len(stretch) - len(stretch.lstrip(" ,"))
    text, to = stretch.lstrip(" ,"), to - at
    for hit in _SUBJECT.finditer(text):
        if hit.start() > to or (hit.group("noun") and hit.start("noun") >= to) or (hit.group("name") and hit.end() > to):
            continue
        noun = (hit.group("name") or _head(text, hit)).lower()
        if hit.group(0).lower().startswith("as a") or (out and _APPOSED.match(text[hit.start():])):
            continue                 # 'fat as a barrel'; 'the detective, a girl of nine, is a man'
        if hit.group("pro"):
            if hit.end() <= to:
                out.append(("pro", hit.group("pro").lower()))
        elif noun in _PARTS and hit.group("noun"):
            of = re.match(rf"\s+of\s+(?:the|an?|his|her)\s+({_NOUN})", text[hit.end("noun"):])
            mine = (hit.group("det") or "").lower()
            if of:
                out.append(("noun", singular(of.group(1))))
            elif mine in ("his", "her", "its", "their"):
                out.append(("pro", mine))
        elif all_nouns or not {noun, singular(noun)} & _NEVER:
            out.append(("noun", singular(noun)))
    return out

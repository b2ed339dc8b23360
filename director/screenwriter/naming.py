"""What a story can be called: the thing it turns on, who it is about, or both: 'The Forgotten Door', 'The Mouse and the Firefly'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director import dictionary, wordnet
from director.screenwriter import attire, choosing, clauses, coverage, finite, leaving, places, players
from director.screenwriter.clauses import Clause
from director.screenwriter.complements import ADVERBS
from director.screenwriter.words import title_case

MOST = 5
"""Words of a title."""
_DETERMINER = re.compile(r"^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|some|every|each|all|another|this|that|"
                         r"(?:the )?(?:only|same|very|whole|own))\s+", re.I)
_PLAIN = frozenset("young old little small big new last first only same whole own other tiny huge large tall short long single entire "
                   "local favourite favorite late own left right next several many few red blue green yellow black white grey gray brown "
                   "beautiful nice great good bad female male".split())
"""Adjectives that tell nothing by which a story is known."""
_ANYBODY = frozenset("man woman person people couple somebody someone guy lady kid kids child children boy girl friend friends".split())
_NOTHING = frozenset("way time life home day night morning evening thing things one ones end place part name side hour minute moment rest "
                     "world kind sort lot nothing something anything everything bit piece pair others other love job idea turn course "
                     "trouble help mind attention hand hands eye eyes face head heart hair arm arms foot feet back voice air ground floor "
                     "game match".split())
_REACHED = re.compile(r"\b(?:to|into|at|inside|behind|through) $")


@dataclass(frozen=True)
class _Thing:
    """A noun phrase without its article: its words, and how much a story is known by it."""

    words: str
    weight: float
    lives: bool = False
    whose: str = ""
    plainly: str = ""                # with the adjectives that tell little: 'small café'

    @property
    def head(self) -> str:
        return self.words.split()[-1]


def choices(text: str, least: float = 0) -> list[str]:
    """Titles from a story's own words, best first, by which it is known at `least` so much; none where it names nothing."""
    told = [part for part in clauses.understand(text) if part.verb]
    if not told:
        return []
    hero, where = _hero(told[0], text)
    named = [thing for nth, part in enumerate(told) for thing in _things(part, nth, len(told), hero)]
    things = sorted((thing for thing in named if not thing.lives), key=lambda one: -one.weight)
    scored = [(thing.weight, _titled(thing.words)) for thing in named if not thing.lives or " " in thing.words]
    scored += [(3.1, f"the {thing.plainly}") for thing in named if not thing.lives and " " in thing.plainly and thing.weight >= 2]
    pair = [_bare(_OF.split(one)[0]) for one in told[0].subjects]
    if len(pair) == 2 and all(players.lively(one) and one[:1].islower() for one in pair):
        scored.append((4.55, f"the {pair[0].split()[-1]} and the {pair[1].split()[-1]}"))
    if hero and players.lively(hero):
        scored += _by_hero(hero, where, things, [thing for thing in named if thing.lives], told)
    elif hero and " " in hero:
        scored.append((4.6, f"the {hero}"))
    fitting = [(score, title) for score, title in scored if 1 < len(title.split()) <= MOST and score >= least]
    return list(dict.fromkeys(title_case(title) for _, title in sorted(fitting, key=lambda one: -one[0])))


def _titled(words: str) -> str:
    return words if re.match(r"(?:his|her|their|its|my|our)\s", words) else f"the {words}"


def _hero(first: Clause, text: str) -> tuple[str, str]:
    """(who or what the story is about without article, the place that its phrase names): 'penguin', 'in the desert'."""
    if len(first.subjects) != 1:
        return "", ""
    who = _bare(_OF.split(first.subjects[0])[0])
    if not re.fullmatch(r"[^\W\d_][\w'’ -]*", who) or re.match(r"[A-Z]|(?:he|she|they|it|we|i|you|there|someone|something)$", who):
        return "", ""
    stands = re.search(rf"\b{re.escape(who)} (?P<where>(?:in|on) (?:an?|the|mars|earth)\b(?: [a-z-]+){{0,2}}?) (?=[a-z]+s\b)", text, re.I)
    known = stands and places.mentioned(stands["where"])
    return who, re.sub(r"\ban? ", "the ", stands["where"]) if stands and known else ""


_OF = re.compile(r",|\s(?:who|that|which|where|when|with|from|for|in|on|at|of|and|(?!dining|washing|sewing|flying|talking|living|sleeping)"
                 r"[a-z]{2,}ing(?= [a-z]))\s")


def _by_hero(hero: str, where: str, things: list[_Thing], others: list[_Thing], told: list[Clause]) -> list[tuple[float, str]]:
    head, several = hero.split()[-1], len(hero.split()) > 1 and not set(hero.lower().split()[:-1]) <= _PLAIN
    noun = several and not attire.adjective(hero.split()[-2])                   # a robot gardener, a lighthouse keeper's daughter
    called = hero if head in _ANYBODY else head
    count = _COUNT.match(told[0].subjects[0])
    out = [(4.45 if noun else 3.4 if several else 1.5, f"the {hero if several else called}")]
    if count:
        out.append((3.0, f"{count[0]}{hero}"))
    if where:
        out.append((4.7, f"the {hero if several else head} {where}"))
    subjects = [_Thing(_bare(_OF.split(one)[0]), 0, True, _whose(one)) for part in told[1:] for one in part.subjects if players.lively(one)]
    other = next((one for one in (*others, *subjects) if one.words and one.head != head and not _pronoun(one.words)), None)
    single = next((thing for thing in things if " " not in thing.words and not _many(thing.head) and thing.weight >= 2), None)
    for score, one in ((4.4, other), (4.3, single)):
        if one and (one is other or head not in _ANYBODY):
            pair = f"the {called} and {one.whose if one.lives and one.whose else 'the'} "
            out.append((score, pair + (one.words if len(f"{pair}{one.words}".split()) <= MOST else one.head)))
    if single and head in _ANYBODY:
        out.append((3.6, f"the {single.words}"))
    return out


_HOW = re.compile(rf"{ADVERBS}|[a-z]+-[a-z]+ed|[a-z]+ly|back|away|all|up|down|off|out|home|again|alive|along|apart|outside|inside|"
                  r"over|every", re.I)
"""What says how, at the end of a noun phrase that was cut too late."""
_COUNT = re.compile(r"(?:two|three|four|five|six|seven)\s", re.I)
_FOUNDS = ("open", "found", "run", "build", "inherit", "buy")
_INSTEAD = re.compile(r"\b(?:instead of|without|not|no|like|than|as)\s[^,]*$")


def _things(part: Clause, nth: int, count: int, hero: str) -> list[_Thing]:
    """What a clause names: the later, the nearer to its verb and the rarer, the more a story is known by it."""
    found = []
    said = part.words
    for phrase in () if finite.told(said, part.verb) else coverage.named(said):
        before = said[: said.find(phrase)]
        phrase = part.thing if part.skill and part.thing and phrase.startswith(part.thing) else phrase
        words = _bare(re.split(r"(?<=\w) (?=(?:his|her|their|its|the|an?) )", f"{phrase} ")[0].strip())
        own = words.split()
        while len(own) > 1 and _HOW.fullmatch(own[-1]):
            own.pop()
        words = " ".join(own)
        empty = not own or bool({own[-1].lower(), own[-1].lower().removesuffix("s")} & _NOTHING)
        if empty or own[-1] in hero.split()[-1:] or _pronoun(words) or re.search(r"\d", words):
            continue
        lives = players.lively(words)
        if _INSTEAD.search(before) or not (lives or (_noun(own[-1]) and choosing.tangible(words))):
            continue
        told = [word for word in own[:-1] if word.lower() not in _PLAIN]
        owned = "'s " in words and _whose(phrase)
        there = places.mentioned(f"in {words}") is not None and not _REACHED.search(before) and part.verb not in _FOUNDS
        weight = (4.2 if told and lives else 4.5 if told else 2.0) - (1.2 if there else 0)
        weight += 0.4 if nth == count - 1 and count > 1 else 0
        weight += 0.3 if _REACHED.search(before) else 0.3 if not before.strip() else -0.5
        weight -= 3 if _many(own[-1]) and not told else 0
        weight -= 3 if words in leaving.quitted(part) else 0                     # a film is not called after what is left in it
        short = f"{_whose(phrase)} {words}" if owned else " ".join([*told, own[-1]])                    # 'Her Grandmother's Diary'
        plainly = " ".join(own) if len(own) < 4 and not told else ""
        found.append(_Thing(short, weight, lives, _whose(phrase), plainly))
    return found


def _whose(phrase: str) -> str:
    hit = re.match(r"(?:his|her|their|its)(?=\s)", phrase.strip(), re.I)
    return hit[0].lower() if hit else ""


def _bare(phrase: str) -> str:
    words = _DETERMINER.sub("", _DETERMINER.sub("", phrase.strip()))
    return re.sub(r"^(?:his|her|their|its|my|our)\s+", "", words, flags=re.I)


def _pronoun(phrase: str) -> bool:
    return re.fullmatch(r"(?:him|her|it|them|he|she|they|himself|herself|itself|themselves|each other|someone|somebody|nobody)",
                        phrase.strip(), re.I) is not None


def _noun(word: str) -> bool:
    noun = next(iter(dictionary.bases(word.lower(), "noun")), "")
    return not dictionary.known(word) or (bool(noun) and wordnet.uses(noun, "noun") >= wordnet.uses(noun, "adv"))


def _many(word: str) -> bool:
    one = next(iter(dictionary.bases(word.lower(), "noun")), word.lower())
    return word.endswith("s") and not word.endswith("ss") and one != word.lower()

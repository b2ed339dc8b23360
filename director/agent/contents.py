"""Shots by what they show: which shot do a few words of a person mean?"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType

from director import dictionary, wordnet
from director.model import Shot, Storyboard

_SMALL = frozenset(
    "a an the this that these those it its he she him her his they them their we i you me my our is are was be been do does did "
    "where "
    "when while "
    "who which what with without of in on at to into from for by and or as one ones shot shots scene scenes clip clips part bit "
    "moment "
    "film movie "
    "about instead than though while again also too very really only just back even still anymore both two three these all every "
    "each "
    "ones stuff section sequence got shown showing featuring containing contains "
    "video just please there here looks have has had appear appears visible seen contain out up down off over around first past".split())
_ALIKE = (
    "wake awake alive life power blink activate boot start",
    "race run chase sprint dash", "sit rest", "look gaze stare watch peer", "window porthole",
    "ship spaceship spacecraft rocket",
    "corridor hallway hall passage", "workshop garage workbench bench tinker", "forest wood tree", "sea ocean wave",
    "beach shore coast",
    "fight battle combat", "fly soar flight", "float drift hover", "talk speak say conversation", "night dark midnight",
    "city town street urban",
    "house home", "kid child boy girl", "kiss hug embrace", "cry tear weep", "laugh smile", "explode explosion blast",
    "storm thunder lightning",
    "drive car", "build make assemble construct screw", "sort sift", "eat meal food", "sleep dream bed", "door gate",
    "rain wet downpour", "snow winter ice", "fire flame burn", "dance", "jump leap hop", "swim water underwater", "climb mountain hill",
)
OWN, AROUND, CAST = 1.0, 0.8, 0.4
"""How much a word counts that stands in the shot's action, in what surrounds it (light, camera, sound), and in one of
its characters' lines."""
TOGETHER = 0.4
"""How much two neighbouring words count that stand so in the shot's prompt."""
NEAR_BEST = 0.85
"""A shot whose score is at least this share of the best one's cannot be told apart from it."""


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its common endings, and one word for those that mean about the same."""
    plain = word.lower().removesuffix("'s")
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", "")):
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            base = plain[: -len(ending)] + instead
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] and ending in ("ing", "ed") else base
    return plain


def words(text: str) -> list[str]:
    """The words of a text that say something, as stems."""
    said = _GAZES.sub("gaze at", text.lower().replace("’", "'"))
    return [stem(word) for word in re.findall(r"[^\W\d_]+(?:'s)?", said) if word not in _SMALL]


_FIRST_TIME = re.compile(r"\bfor (?:the )?(?:very )?first time\b", re.I)
_GAZES = re.compile(r"\blook(?:s|ing|ed)? (?:out )?(?:at|of|through|into|up at|down at|over)\b|\blooks? out$")
"""'Looks at' is something seen; 'looks boring' is not."""


def ranked(query: str, board: Storyboard) -> list[tuple[float, str]]:
    """(score, id) of every shot that has a word of the query, best first. Rare words count more."""
    tables = {shot.id: _weights(shot, board) for shot in board.shots}
    scores = dict.fromkeys(tables, 0.0)
    for word in set(words(query)):
        having = {each: table[word] for each, table in tables.items() if word in table}
        if not having:                                       # only then words that mean about the same
            alike = _ALIKE_TO.get(word, frozenset())
            having = {each: _likeness(alike, table) for each, table in tables.items() if alike & table.keys()}
        for each, weight in having.items():
            scores[each] += weight * math.log(1 + len(tables) / len(having))
    for pair in _pairs(query):
        together = [shot.id for shot in board.shots if pair in shot.prompt.lower()]
        for each in together if len(together) < len(tables) else ():
            scores[each] += TOGETHER * math.log(1 + len(tables) / len(together))
    return sorted(((score, each) for each, score in scores.items() if score > 0), key=lambda pair: -pair[0])


_PARTICLES = frozenset("up down out off on in away over around back past along".split())


def _pairs(query: str) -> list[str]:
    """Deeds with the small word that belongs to them: 'lights up'."""
    said = re.findall(r"[^\W\d_]+", query.lower())
    return [f"{one} {other}" for one, other in pairwise(said) if one not in _SMALL and other in _PARTICLES]


def best(query: str, board: Storyboard) -> tuple[str, ...]:
    """The shots that a query means: one where it stands out, several where they are equal, none where nothing fits."""
    found = ranked(_FIRST_TIME.sub(" ", query), board)               # 'he sees it for the first time' says little; unless nothing else does
    if not found or sum(score > NEAR_BEST * found[0][0] for score, _ in found) > 1:
        found = ranked(query, board)
    return tuple(each for score, each in found if score > NEAR_BEST * found[0][0])


def fit(query: str, board: Storyboard) -> float:
    """The share of a query's words that the best shot has, 0 to 1."""
    said = set(words(query))
    tables = [set(_weights(shot, board)) | {stem(name) for name in shot.characters} for shot in board.shots]
    return max(len(said & table) for table in tables) / len(said) if said else 1.0


def shows(shot: str, word: str, board: Storyboard) -> bool:
    """Whether a shot has a word, or one that means about the same."""
    table = _weights(board.shot(shot), board).keys() | {stem(name) for name in board.shot(shot).characters}
    return word in table or bool(_ALIKE_TO.get(word, frozenset()) & table)


def placed(text: str, board: Storyboard) -> tuple[str, ...]:
    """The shots at the place that a few words speak of, or with the thing; () where that is nowhere or everywhere."""
    there = at_place(text, board)
    tables = {shot.id: {word for word, weight in _weights(shot, board).items() if weight == OWN} for shot in board.shots}
    shown = {word: tuple(each for each, table in tables.items() if word in table) for word in set(words(text)) - _EVERYWHERE}
    fewest = min((ids for ids in shown.values() if ids), key=len, default=())
    narrow = tuple(each for each in there if each in fewest)
    found = narrow or there or (fewest if len(fewest) <= len(board.shots) / 2 else ())
    return found or (outside(board) if re.search(r"\b(?:outside|out there|outdoors|in the sky|beyond the (?:window|glass))\b", text,
        re.I) else ())


def outside(board: Storyboard) -> tuple[str, ...]:
    """The shots in which one sees out of a window, where not all do."""
    found = tuple(shot.id for shot in board.shots if re.search(r"\b(?:windows?|portholes?|outside|outdoors)\b", f"{shot.location} "
        f"{shot.prompt}", re.I))
    return found if len(found) < len(board.shots) else ()


_EVERYWHERE = frozenset(stem(word) for word in "light look glow time first last turn small big little long round".split())


def at_place(text: str, board: Storyboard) -> tuple[str, ...]:
    """All shots at the place that a few words name; () where they name none, or the place of every shot."""
    places = {shot.id: set(words(shot.location)) for shot in board.shots}
    hit = {word for word in words(text) if any(word in place for place in places.values())}
    found = tuple(each for each, place in places.items() if hit and hit <= place)
    return found if len(found) < len(board.shots) else ()


def people(query: str, board: Storyboard) -> tuple[str, ...]:
    """The names of the characters that a few words are about, by name or kind, where they are about nothing else."""
    from director.toolbox.content import kind

    said = set(words(query))
    hit = [who.name for who in board.characters if said & {stem(who.name), stem(kind(who))}]
    rest = said - {form for who in board.characters for form in (stem(who.name), stem(kind(who)))}
    return tuple(hit) if not rest else ()


def _likeness(alike: frozenset[str], table: Mapping[str, float]) -> float:
    """Half of what the word itself would count, and a little more for every further word of its kind."""
    found = [table[other] for other in alike & table.keys()]
    return max(found) * (0.5 + 0.15 * (len(found) - 1))


def _weights(shot: Shot, board: Storyboard) -> Mapping[str, float]:
    own = " ".join((shot.prompt, shot.location))
    around = " ".join((shot.lighting, shot.camera.text(), shot.sfx, shot.caption, shot.text))
    cast = ""
    for person in board.characters:
        if person.description in own or person.name in shot.characters:
            cast += " " + person.description
        own = own.replace(person.description, "").replace(person.name, "")
    return _table(cast, around, own)


@lru_cache(maxsize=512)
def _table(cast: str, around: str, own: str) -> Mapping[str, float]:
    """What each word of a shot counts; the same shots are looked at again and again in one message."""
    return MappingProxyType(dict.fromkeys(words(cast), CAST) | dict.fromkeys(words(around), AROUND) | dict.fromkeys(words(own), OWN))



_ALIKE_TO = {stem(word): frozenset(map(stem, group.split())) for group in _ALIKE for word in group.split()}


def events(board: Storyboard) -> str:
    """A pattern of words for what happens in exactly one shot: 'race' where they 'race each other'."""
    seen: dict[str, int] = {}
    for shot in board.shots:
        text = shot.prompt
        for person in board.characters:
            text = text.replace(person.description, ",")
        for word in set(re.findall(r"(?<!a )(?<!an )(?<!the )\b[a-z]{3,}\b", text)):
            seen[word] = seen.get(word, 0) + 1
    return "|".join(sorted(form for word, count in seen.items() if count == 1 for form in _event_names(word))) or r"(?!)"


@cache
def _event_names(word: str) -> tuple[str, ...]:
    """The nouns for a verb that name something that happens: race, races -> race."""
    bases = dictionary.bases(word, "verb")
    return tuple(base for base in bases if sum(share for field, share in wordnet.fields(base, "noun").items() if field in ("act",
        "event")) > 0.5
                 and len(base) > 3 and base not in _NEVER_EVENTS)


_NEVER_EVENTS = frozenset("light look show shot move start turn play close show view take".split())

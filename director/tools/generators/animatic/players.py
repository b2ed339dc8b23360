"""Who is in a shot: figures with their looks and what they do, read from the request's own words.

What has no drawing is drawn as the nearest kind, and a note says so.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field, replace

from director.model import Character, ShotRequest
from director.tools.generators.animatic import absent, groups, heroes, matter
from director.tools.generators.animatic import words as english
from director.tools.generators.animatic.appearance import looks_of, put_on, seed_of, sized, wrapped_up
from director.tools.generators.animatic.art.catalogue import all_figures, all_props, figure, module_of, stand_ins
from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.eyes import odd_eyed
from director.tools.generators.animatic.genders import with_gender
from director.tools.generators.animatic.heroes import heads, is_beastly, is_dressed, on_wings, takes_hands, untamed
from director.tools.generators.animatic.similes import disguise
from director.tools.generators.animatic.words import COLOURS, VERBS, Hit, Token, base, bases, deed, names_in, tokens

MAX_ROLES = 5
_LEADING = frozenset(
    "in on at of for with to from by after upon into onto inside aboard within through across over under above below behind beside alongside near "
    "along around past "
    "towards toward and or as while when then but until that who which".split()
)
_LASTING = frozenset("sleep cry laugh sing dance smile".split())
"""Actions that go on whatever somebody else does to the one of whom they are said."""
_CRAFT = frozenset("cars haulage skycraft watercraft wheels works".split())
_TOUCHED = frozenset("ear hand hands shoulder shoulders arm arms cheek forehead head lap neck hair nose".split())
_ASLEEP = re.compile(r"\b(?:sleeping|asleep|slumbering)\b")
_WEEPING = re.compile(r"^[^,]*,? ?(?:a|an|the|two|three)? ?(?:\w+ )?(?:crying|weeping|sobbing) ", re.I)
_SEEKING = frozenset("look search hunt wait call long hope wish".split())
_GONE = frozenset("replace replaces replacing miss misses mourn mourns mourning".split())
_TOGETHER = ("and", "with", "beside", "alongside")
_ON_SITE = frozenset("steel beam beams construction site building buildings tower container containers harbour port dock load cargo hook concrete lifts lift hoists "
                     "wrecking yellow skyscraper machine operator digger excavator bulldozer".split())
"""Words beside which a crane is the machine, not the bird."""
_AT_WAR = frozenset("army soldier soldiers military war battle battlefield armoured armored gun guns enemy enemies cannon troops general camouflage".split())
_NOT_CAST = frozenset(COLOURS) | {"star", "model", "figure", "heavy"}
"""Words that name a figure now and then, but mostly something else."""
_PASSIVE = {"chase": "run", "hug": "hug", "kiss": "kiss", "throw": "fall", "kick": "fall", "push": "fall", "catch": "stand", "carry": "stand"}
"""What is done by whom something is done to."""
_ALIVE_ONLY = ("wave", "hug", "dance", "look", "reach", "sing", "talk", "kneel", "kiss", "laugh", "sit", "point", "drink", "eat", "read")
_THINGS_ONLY = ("roll", "shine", "launch")
_NOUNS_IN_ING = frozenset("drawing painting building writing opening landing meeting clearing being feeling".split())
_NOUNS_TOO = frozenset("light water fish film plant row paint saw photograph glow shine drop slip guard cook fly hammer shovel rake box guide face "
    "hand dream play bow sail power pitch score crash angle saw type sign measure land erupt roll brew shop grin bark drum command order smell tie spray ring cover help rescue break train practice balance".split())
"""Verbs that are nouns as often: they act only right behind the one who acts."""
_VERB_GOES_ON = frozenset("a an the his her its their my our at in on to into onto from over up down under behind through with for by away out off "
    "across along around towards toward and as while beside near before after it them him two three".split())
_ARTICLES = frozenset("a an the his her their its another this that two three four old young little small big".split())
_ATTACHED = frozenset("suit costume toy shaped statue food bowl house hat print prints skeleton bone bones fossil skull egg eggs tooth teeth footprint "
    "footprints mask feather feathers horn horns nest figurine picture poster shell tail tale tales story stories".split())
"""A figure's name before one of these is not the figure: a cat bowl, bear prints."""


@dataclass(frozen=True)
class Role:
    """A figure in the shot."""

    name: str                          # as the storyboard calls it, or the word in the prompt
    kind: str                          # the catalogue's name
    rig: Rig
    action: str
    mood: str
    seed: int
    named: int = 0                     # the place of its name among the words
    then: str = ""                     # what it does in the second half of the shot
    object_of: str = ""                # the action that is done to it
    led_by: str = ""                   # the word that leads to it: "behind"
    carries: str = ""                  # what its line says it has with it, by the catalogue's name


@dataclass
class Reading:
    """The prompt while it is being read."""

    words: list[Token]
    mentions: list[tuple[Hit, Character | None, str]] = field(default_factory=list)     # where, whose, catalogue name
    verbs: set[int] = field(default_factory=set)           # words that say what somebody does, though they could be names of things
    notes: list[str] = field(default_factory=list)


def with_names(request: ShotRequest) -> str:
    """The prompt with each character's full line cut down to its name."""
    text = request.prompt
    for character in sorted(request.characters, key=lambda c: -len(c.description)):
        line = character.description
        tail = line[len(character.name):] if line.lower().startswith(character.name.lower()) else ""
        for spelled in filter(None, (line, line.rstrip("."), tail.strip(" ,") and f"{character.name}{tail}")):
            if " " not in spelled.strip():
                continue                               # 'machines' is in other words too
            aside = "(?:,(?= [a-z]))?" if "," in spelled else ""           # the comma that ends what is said in passing
            text = re.sub(re.escape(spelled) + aside, character.name, text, flags=re.IGNORECASE)
    return heroes.dolls_told(text, request.characters)


_BECOMES = ("become", "becomes", "became", "becoming")


def find_figures(reading: Reading, request: ShotRequest, text: str, setting: set[int], told: set[int]) -> None:
    """Mentions of the storyboard's characters by name, then of any other figure the catalogue knows."""
    words = reading.words
    taken = set(setting)
    depicted = absent.depictions(text)
    for character in request.characters:
        spoken = [token.word for token in tokens(character.name)]
        kind, note = heroes.kind_of(character, words)
        reading.notes.extend(note)
        if not kind:
            continue                                   # a thing that only lies there
        places = [i for i in range(len(words)) if [w.word.removesuffix("'s") for w in words[i:i + len(spoken)]] == spoken]
        seen = [i for i in places if not (absent.is_depicted(words[i], depicted) or _is_sought(words, i))]
        if places and not seen:
            taken.update(k for i in places for k in range(i, i + len(spoken)))
            continue
        first = seen[0] if seen else len(words)
        taken.update(k for i in places for k in range(i, i + len(spoken)))
        reading.mentions.append((Hit(character.name, first, first + len(spoken), groups.counted(character) > 1), character, kind))
    reading.mentions += heroes.risen(words, taken, {kind for _, _, kind in reading.mentions})
    known = all_figures()
    taken |= {k for hit in names_in(words, all_props()) if hit.last - hit.first > 1 and hit.name not in known for k in range(hit.first, hit.last)}
    hits = [h for h in names_in(words, known) if h.name not in _NOT_CAST and h.last - 1 not in taken]
    hits += _near_enough_to_touch(words, known)
    reading.verbs = _deeds(words, [*hits, *(hit for hit, _, _ in reading.mentions), *_subjects(words)])
    hits = [hit for hit in hits if hit.first not in reading.verbs and (words[hit.first].word != "does" or words[hit.first - 1].word in _ARTICLES)]        # 'a woman does yoga'
    hits = [hit for hit in hits if not (hit.first in told and module_of(hit.name) in _CRAFT and [token.word for token in words[hit.last:hit.last + 1]] not in (["roof"], ["hood"], ["bonnet"]))]       # 'craters and a small lander': in the set
    kinds = {kind for _, _, kind in reading.mentions}
    for hit in heads(hits, tokens(text)):
        if absent.in_the_past(words, hit) or absent.is_chessman(words, hit):
            continue
        if hit.name == "tank" and _AT_WAR.isdisjoint(token.word for token in words):
            continue                                   # of water, of a motorcycle
        if absent.is_depicted(words[hit.first], depicted) or (hit.name in kinds and words[hit.first - 1].word not in ("more", "other", "another")) or _is_sought(words, hit.first):
            continue
        before = words[hit.first - 1].word if hit.first else ""
        after = words[hit.last].word if hit.last < len(words) else ""
        acts = base(words[hit.last - 1].word, VERBS) is not None and (words[hit.first].fresh or not _described(words, hit.first))
        became = any(token.word in _BECOMES for token in words[max(0, hit.first - 4):hit.first])
        alike = absent.is_said_of(words, hit, hits) or before == "like" or (before == "as" and base(after, VERBS) is None)
        again = before == "the" and not hit.plural and any(kind.endswith(f" {hit.name}") for kind in kinds)      # 'a brown bear … the bear'
        large = hit.name == "giant" and hit.last < len(words) and base(after, VERBS) is None and not words[hit.last].fresh and (after in known or after in all_props())
        if alike or became or after in _ATTACHED or acts or again or large:         # 'they cook a soup': nobody's trade
            continue
        costume = disguise(words, hit.last) if module_of(hit.name) == "people" else ""
        reading.mentions.append((hit, None, costume if costume in known else _as_told(hit.name, words, hit.last)))
        kinds.add(hit.name)
    reading.mentions.sort(key=lambda mention: mention[0].first)
    reading.mentions = groups.without_owners(words, reading.mentions)


def _near_enough_to_touch(words: list[Token], known: Container[str]) -> list[Hit]:
    """Those of whom a part is named that nobody has elsewhere: 'whispers into her brother's ear'."""
    owners = [(i, token.word.removesuffix("'s")) for i, token in enumerate(words[:-1]) if token.word.endswith("'s") and words[i + 1].word in _TOUCHED]
    return [Hit(name, i, i + 1, False) for i, name in owners if name in known]


def _described(words: list[Token], first: int) -> bool:
    """Is there an article before it, with at most one adjective between: 'a huge fish'?"""
    near = [word.word for word in words[max(0, first - 2):first]]
    return bool(near) and (near[-1] in _ARTICLES or near[0] in ("a", "an", "the", "his", "her", "their", "its"))


def _deeds(words: list[Token], subjects: list[Hit]) -> set[int]:
    """Words right behind somebody that say what he does: 'the man fishes', 'a chef cooks soup', 'Tess waters the flowers'."""
    out: set[int] = set()
    several = {hit.last for hit in subjects if hit.plural or (hit.last <= len(words) and groups.count(words, hit) > 1) or (before(words, hit.first) == "and" and any(one.last < hit.first for one in subjects))}
    sorts = {hit.last for hit in subjects if hit.name in all_props() and not hit.plural} - several              # 'the tomato plant'
    for index in {hit.last for hit in subjects}:
        if index >= len(words) or words[index].fresh or base(words[index].word, VERBS) is None or (index in sorts and words[index].word in VERBS):
            continue
        after = words[index + 1].word if index + 1 < len(words) and not words[index + 1].fresh else "the"
        known = base(words[index].word, VERBS) or ""
        phrase = deed(words, index, known) != VERBS[known]
        if words[index].word not in VERBS or after in _VERB_GOES_ON or phrase or index in several:
            out.add(index)
    return out | {hit.last for hit in subjects if is_beastly(words, hit.last, hit.last in several, _VERB_GOES_ON)}


def _subjects(words: list[Token]) -> list[Hit]:
    """Things that a sentence begins with: 'a kite flies over the hill'."""
    return [hit for hit in names_in(words, all_props()) if hit.last < len(words) and all(
        token.word in _ARTICLES for token in words[max(0, hit.first - 2):hit.first]) and (hit.first < 3 or any(
            token.fresh for token in words[hit.first - 2:hit.first + 1]))]


def _as_told(name: str, words: list[Token], after: int) -> str:
    """An animal that is only met goes on four legs or flies; the heroes, who have a line of their own, stand upright. A boat that
    is rowed is a rowboat."""
    if name == "boat" and any(base(token.word, VERBS) in ("row", "paddle") for token in words):
        return "rowboat"
    if name == "crane" and not _ON_SITE.isdisjoint(token.word for token in words):
        return name
    return name if is_dressed(words, after) or takes_hands(words, after) else untamed(name)


def _is_sought(words: list[Token], first: int) -> bool:
    """Is somebody only looked or waited for, and so not there?"""
    if any(token.word in _GONE for token in words[max(0, first - 3):first]):                  # 'builds a robot to replace her lost brother'
        return True
    at = first - 1
    while at > 0 and first - at < 5 and words[at].word not in _LEADING and base(words[at].word, VERBS) is None:
        at -= 1
    if at < 1 or words[at].word != "for" or any(word.fresh for word in words[at:first + 1]):
        return False
    verb = next((i for i in range(at - 1, max(-1, at - 6), -1) if words[i].fresh or base(words[i].word, VERBS) is not None), at - 1)
    return any(not _SEEKING.isdisjoint(bases(words[i].word)) for i in (verb, at - 1))        # 'waits at the station for his owner'


def roles_of(reading: Reading, request: ShotRequest, cold: bool) -> list[Role]:
    """The figures with their looks and what they do, in the order they are named. `cold`: they dress for snow."""
    roles: list[Role] = []
    joined: set[int] = set()
    words = reading.words
    moods = english.moods_of(words, [hit for hit, _, _ in reading.mentions])
    for index, (hit, character, kind) in enumerate(reading.mentions):
        following = reading.mentions[index + 1][0].first if index + 1 < len(reading.mentions) else len(words)
        action, then = _in_turn(_part(reading, hit, following, roles), reading, hit, following, roles)
        action = on_wings(kind, action, {base(token.word, VERBS) for token in words[hit.last:following]})
        if character is not None and roles and _is_object(words, hit.first):
            action = "cry" if action in ("", "stand") and _WEEPING.match(character.description) else action
            action, then = ("sleep", "") if _ASLEEP.search(character.description) else (action, then)
        done = base(before(words, hit.first), VERBS)
        if roles and before(words, hit.first) == "by" and roles[-1].action in _PASSIVE:       # 'the cat is chased by a dog'
            action, roles[-1] = roles[-1].action, replace(roles[-1], action=_PASSIVE[roles[-1].action])
        if character is not None:
            source, seed, copies = [*tokens(character.description), *put_on(words, hit.last, following)], seed_of(character.description, 7), groups.counted(character)
        else:
            before_it = reading.mentions[index - 1][0].last if index else 0
            source = words[max(0, before_it, hit.first - 5):_said_of(words, hit.last, following)]
            seed, copies = seed_of(hit.name, 7), groups.count(words, hit)
        stuff_in = source if character is not None else words
        stuff = matter.stuff_of(stuff_in, None if character is not None else hit, kind)
        joined.update({len(roles)} if before(words, hit.first) == "and" or "and" in [token.word for token in words[hit.first - 1:hit.first]] else ())
        members = groups.members(kind, copies, roles[-1].kind if roles else "")
        for copy, (kind, own) in enumerate(zip(members[:MAX_ROLES - len(roles)], groups.varied(seed, len(members)), strict=False)):
            joined.update({len(roles)} if copy else ())
            looks = with_gender(looks_of(source, kind, own), hit.name, kind)
            looks = wrapped_up(looks, kind) if cold else looks
            rig = sized(odd_eyed(figure(kind).draw, looks, source), source, kind)
            rig = matter.clad(rig, stuff_in, stuff, looks, kind)
            kind = stand_ins().get(kind, kind) if rig.skeleton == "vehicle" else kind            # an electric bike is ridden as a bicycle is
            roles.append(Role(hit.name, kind, rig, action, moods[index] or (english.mood_in(character.description) if character else ""), (seed + 37 * copy) % 10_000, hit.first, then,
                VERBS[done] if done and roles else "", before(words, hit.first), _carried(source) if character else ""))
            if roles[:-1] and rig.skeleton in ("vehicle", "quadruped") and action in _ALIVE_ONLY and before(words, hit.first) in ("in", "on"):             # 'a man in his car sings'
                roles[:-1] = [replace(role, action=role.action or action) for role in roles[:-1]]
                roles[-1] = replace(roles[-1], action="stand")
            elif action in (_ALIVE_ONLY if rig.skeleton == "vehicle" else _THINGS_ONLY):
                roles[-1] = replace(roles[-1], action={"vehicle": "stand", "fish": "jump"}.get(rig.skeleton, "look"))
    if len(roles) == 2 and roles[0].action == "run" and roles[1].action == "chase":
        roles.reverse()                                # who is after somebody comes behind
    if len(roles) > 1 and roles[0].action == "wake" and all(role.object_of == "wake" for role in roles[1:]):
        roles = [replace(roles[0], action="talk"), *(replace(role, action="wake") for role in roles[1:])]      # 'wakes the fishermen'
    return _shared_actions(roles, joined)


def _carried(line: list[Token]) -> str:
    """What somebody's line says he has in his hand: 'a girl with an umbrella'."""
    known = all_props()
    return next((hit.name for hit in names_in(line, known) if not known[hit.name].worn
                 and (known[hit.name].where == "hand" or (known[hit.name].where == "table" and known[hit.name].metres < 0.8))
                 and before(line, hit.first) in ("with", "holding", "carrying") and _is_whole(line, hit.last)
                 and [token.word for token in line[hit.last:hit.last + 1]] not in (["round"], ["around"])), "")


def _is_whole(line: list[Token], after: int) -> bool:
    """Is a thing's name not only the sort of what follows: 'with one round lamp eye'?"""
    return after >= len(line) or line[after].fresh or line[after].word in _LEADING or base(line[after].word, VERBS) is not None


def _said_of(words: list[Token], start: int, following: int) -> int:
    """Where what is said of the looks of somebody ends: at the next one, or at what he does (but 'wearing a red coat')."""
    stop = min(len(words), start + 8, following)
    return next((i for i in range(start, stop) if base(words[i].word, VERBS) not in (None, "wear") and words[i].word not in _NOUNS_TOO), stop)


def _part(reading: Reading, hit: Hit, following: int, roles: list[Role]) -> str:
    """What a mention does: its own verb; as the object of someone's action, what that makes of it; '' when nothing is said."""
    words = reading.words
    leading = before(words, hit.first)
    if state := _state(words, hit):
        return state
    if roles and _is_object(words, hit.first):
        return _while_doing(words, hit.last) or _reaction(roles[-1].action, leading)
    action = _action(reading, hit.last, following)
    if action or not roles:
        return action
    return _reaction(roles[-1].action, leading if leading in _TOGETHER else "")


def _in_turn(first: str, reading: Reading, hit: Hit, following: int, roles: list[Role]) -> tuple[str, str]:
    """A first and a second action: 'stands and sells' is selling, 'opens a letter and cries' is one after the other, 'sits and
    reads' is both at once."""
    words = reading.words
    if roles and _is_object(words, hit.first):
        return first, ""
    seconds = [i for i in range(hit.last, min(following, len(words) - 1)) if words[i].word in ("and", "then") or words[i + 1].fresh]
    second = next((deed(words, i + 1, known) for i in seconds if (known := base(words[i + 1].word, VERBS)) not in (None, "wear") and (first, known) != ("stand", "smile")
                   and (words[i + 1].word != known or hit.plural) and words[i + 1].word not in _NOUNS_IN_ING
                   and not (words[i + 1].word == "falling" and _is_weather(words, i + 2))), "")
    if not second or second == first or not first:
        return first, ""
    if first in ("stand", "look"):
        return second, ""
    return first, second


def _is_weather(words: list[Token], index: int) -> bool:
    """Is it something that falls from the sky: 'falling snow'?"""
    return index < len(words) and words[index].word in ("snow", "rain", "leaves", "petals", "stars", "ash", "snowflakes", "blossoms", "confetti")


def _shared_actions(roles: list[Role], joined: set[int]) -> list[Role]:
    """'A and B race': whoever is joined to the next by 'and' and has no verb takes that of the next; nobody stays without one."""
    out: list[Role] = []
    for role in reversed(roles):
        follower = out[-1].action if out and len(roles) - len(out) in joined else "stand"
        out.append(replace(role, action=role.action or follower))
    return out[::-1]


def before(words: list[Token], index: int) -> str:
    """The verb, preposition or conjunction that leads to a noun, its adjectives left out; '' after a comma."""
    for at in range(index, max(0, index - 5), -1):
        word = words[at - 1].word
        if at < len(words) and words[at].fresh:
            return ""
        if word == "and" and 1 < at < len(words) and words[at].word in COLOURS and words[at - 2].word in COLOURS:
            continue                                   # a black and white penguin
        if word.endswith("ed") and at > 1 and words[at - 2].word in _ARTICLES and not words[at - 1].fresh:
            continue                                   # 'a knitted rabbit'
        if word.endswith("ing") and at > 1 and not words[at - 1].fresh and (words[at - 2].word in _ARTICLES or words[at - 2].word in ("wearing", "wears")):
            continue                                   # 'the hiking boots'
        if word in english.TEACHES or word in _LEADING or base(word, VERBS) is not None:
            return "" if word in english.TEACHES else word
    return ""


def _is_object(words: list[Token], index: int) -> bool:
    """Something is done to it: a verb or a preposition stands right before it ('builds Bolt', 'looks at Bolt')."""
    word = before(words, index)
    return word in ("at", "to", "of", "for", "with", "towards", "toward", "beside", "around", "from", "behind", "near", "over", "past") or (
        base(word, VERBS) is not None and word not in ("and", "as", "while", "when", "then", "but"))


def _state(words: list[Token], hit: Hit) -> str:
    """The lasting action that is said of it as of a thing: 'a sleeping dog', 'the dog asleep on the rug'; '' for none."""
    behind = words[hit.last].word if hit.last < len(words) and not words[hit.last].fresh else ""
    name = [token.word for token in words[hit.first:hit.last]]
    later = [i + len(name) for i in range(hit.last, len(words) - len(name)) if [token.word for token in words[i:i + len(name)]] == name]
    if any(words[i].word in ("sleeps", "sleep") for i in later):                       # 'comes to Milan; Milan sleeps in a bed'
        return "sleep"
    if behind in ("asleep", "sleeping"):
        return "sleep"
    said = words[hit.first - 1].word if hit.first else ""
    verb = VERBS.get(base(said, VERBS) or "", "") if said.endswith("ing") else ""
    return verb if verb in _LASTING else ""


def _reaction(action: str, leading: str) -> str:
    """What the object of an action does."""
    if leading in _TOGETHER or base(leading, VERBS) in ("walk", "lead", "follow"):         # 'walks his dog'
        return action if leading in _TOGETHER else "walk"
    if (leading == "for" and action in ("dance", "sing", "play", "juggle")) or (leading in ("to", "towards", "toward") and action == "run"):
        return "look"
    return {"hug": "hug", "give": "reach", "sing": "look", "fight": "fight", "wave": "wave", "dance": "dance", "run": "run",
        "chase": "run", "kiss": "kiss", "shake hands": "shake hands", "talk": "look", "whisper": "look", "throw": "catch", "scare": "shiver", "help up": "get up", "refuse": "look", "release": "fly"}.get(action,
        "stand")


def _while_doing(words: list[Token], start: int) -> str:
    """'looks at Ember flying above': what someone looked at is doing."""
    after = [token for token in words[start:start + 2] if not token.word.endswith("ly")][:1]
    known = base(after[0].word, VERBS) if after else None
    return VERBS[known] if known and after[0].word.endswith("ing") and not after[0].fresh else ""


def _action(reading: Reading, start: int, stop: int) -> str:
    """The first verb between two mentions as an action, or ''."""
    words = reading.words
    for index in range(start, min(len(words), max(stop, start))):
        known = base(words[index].word, VERBS)
        if known in (None, "wear") or words[index].word in _NOUNS_IN_ING or (words[index].word == "falling" and _is_weather(words, index + 1)):
            continue
        if (index and words[index - 1].word in (*english.OWN, "of")) or not english.acts_alone(words, index, known):
            continue                                   # 'the build', 'a look': nouns
        if index - 2 >= start and words[index - 2].word in ("a", "an", "the") and words[index - 1].word in {*_ARTICLES, *COLOURS, "large", "long"}:
            continue                                   # 'with a big sail'
        if index not in reading.verbs and known in _NOUNS_TOO and words[index - 1 - words[index - 1].word.endswith("ly")].word not in ("to", "and", "who", "they", "she", "he", "it"):
            continue
        if known == "lie" and index + 1 < len(words) and words[index + 1].word == "in" and words[index + 2:index + 3] and (
                words[index + 2].word == "ruins"):
            continue
        return deed(words, index, known)
    return ""

"""Who and what is in a shot: figures with their looks and actions, things, place, weather, read from the request's own words.

What has no drawing is drawn as the nearest kind, and a note says so.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

from director.model import Character, ShotRequest
from director.tools.generators.animatic.art.catalogue import all_figures, all_places, all_props
from director.tools.generators.animatic.art.kit import Looks, Place, Rig
from director.tools.generators.animatic.words import COLOURS, NUMBERS, VERBS, Hit, Token, base, bases, colours_in, mood_in, names_in, tokens

MAX_ROLES = 5
_OPEN_SEATS = frozenset(
    "boat rowboat canoe raft sailboat kayak gondola ship sledge sled bicycle bike motorbike motorcycle scooter horse pony donkey camel "
    "elephant unicorn "
    "reindeer dragon cart tractor balloon".split()
)
_ABOARD = {"spaceship interior", "train interior"}
"""Sets that swallow the furniture named with them: a workbench inside the spaceship is in the spaceship."""
_PERSON = ("person", "woman", "man", "child")
_NOT_CAST = frozenset(COLOURS) | {"star", "model", "figure"}
"""Words that name a figure now and then, but mostly something else."""
_NOUNS_IN_ING = frozenset("drawing painting building writing opening landing meeting clearing being feeling".split())
_DEPICTED = re.compile(
    r"\b(?:poster|painting|picture|photo(?:graph)?|portrait|statue|drawing|mural|toy|shaped|print|map|memory|dream|story|stories|book|film|"
    r"movie|image|symbol|logo) (?:of|like|about)\b"
)


@dataclass(frozen=True)
class Role:
    """A figure in the shot."""

    name: str                          # as the storyboard calls it, or the word in the prompt
    kind: str                          # the catalogue's name
    rig: Rig
    action: str
    mood: str
    seed: int
    object: str = ""                   # the other role or thing its verb is about


@dataclass(frozen=True)
class Thing:
    """A prop in the shot, by the catalogue's name, with its looks."""

    name: str
    looks: Looks
    count: int = 1


@dataclass(frozen=True)
class Cast:
    """All that is in the shot."""

    roles: tuple[Role, ...]
    things: tuple[Thing, ...]
    held: dict[int, str]               # role index -> prop in its hand
    riding: dict[int, int]             # role index -> index of the role it sits on or in
    place: Place | None
    place_name: str
    weather: tuple[str, ...]
    notes: tuple[str, ...]
    text: str                          # the prompt with names for descriptions


@dataclass
class _Reading:
    """The prompt while it is being read."""

    words: list[Token]
    mentions: list[tuple[Hit, Character | None, str]] = field(default_factory=list)     # where, whose, catalogue name
    notes: list[str] = field(default_factory=list)


def cast(request: ShotRequest) -> Cast:
    """Read a request."""
    text = _with_names(request)
    reading = _Reading(tokens(text))
    place, place_name, place_note = _place(request, text)
    setting = _covered(reading.words, place)
    _find_figures(reading, request, text, setting)
    roles = _roles(reading, request)
    things, held = _things(reading, roles, place, setting)
    notes = [*reading.notes, *([place_note] if place_note else [])]
    return Cast(tuple(roles), tuple(things), held, _riding(reading.words, roles), place, place_name,
        _weather(f"{text} {request.lighting} {request.location}"),
        tuple(notes), text)


def _with_names(request: ShotRequest) -> str:
    """The prompt with each character's full line cut down to its name."""
    text = request.prompt
    for character in sorted(request.characters, key=lambda c: -len(c.description)):
        line = character.description
        tail = line[len(character.name):] if line.lower().startswith(character.name.lower()) else ""
        for spelled in filter(None, (line, line.rstrip("."), tail.strip(" ,") and f"{character.name}{tail}")):
            text = re.sub(re.escape(spelled), character.name, text, flags=re.IGNORECASE)
    return text


def looks_of(words: list[Token], head: str, seed: int) -> Looks:
    """What a description says about how its head noun looks."""
    colours = colours_in(words)
    every = frozenset(candidate for token in words for part in (token.word, *token.word.split("-")) for candidate in bases(part))
    own = colours.get(head) or next((colours[word] for word in ("fur", "coat", "body", "skin", "paint", "feather",
        "scale") if word in colours and head == ""), "")
    if own:
        colours = {**colours, "": own}
    return Looks(colours, every, seed)


def seed_of(name: str, seed: int) -> int:
    """What the words leave open is chosen by the name and nothing else: the same in every shot of a film."""
    return zlib.crc32(f"{name.lower()}/{seed}".encode()) & 0x7FFFFFFF


def _figure_name(description: str) -> tuple[str, list[Token]]:
    """The catalogue's name for a description: the head of its first noun phrase that is known."""
    words = tokens(description)
    heads = _heads([hit for hit in names_in(words, all_figures()) if hit.name not in COLOURS])
    return (heads[0].name if heads else ""), words


def _heads(hits: list[Hit]) -> list[Hit]:
    """Names in a row are one figure: the last is the thing ('robot dog' is a dog), unless it is only a trade, which is
    what it wears ('robot gardener', 'cat chef')."""
    out: list[Hit] = []
    for hit in hits:
        if out and out[-1].last == hit.first:
            before = out.pop()
            name = before.name if _is_human(hit.name) and not _is_human(before.name) else hit.name
            hit = Hit(name, before.first, hit.last, hit.plural)
        out.append(hit)
    return out


def _is_human(name: str) -> bool:
    """Is this figure a person (drawn by one of the people modules)?"""
    return all_figures()[name].draw.__module__.rsplit(".", 1)[-1] in ("people", "trades")


def _find_figures(reading: _Reading, request: ShotRequest, text: str, setting: set[int]) -> None:
    """Mentions of the storyboard's characters by name, then of any other figure the catalogue knows."""
    words = reading.words
    taken = set(setting)
    depicted = [m.end() for m in _DEPICTED.finditer(text.lower())]
    for character in request.characters:
        spoken = [token.word for token in tokens(character.name)]
        kind, _ = _figure_name(character.description)
        if not kind:
            kind, _ = _figure_name(character.name)
        if not kind:
            kind = next((name for name in _PERSON if name in all_figures()), "")
            reading.notes.append(f"no figure for '{character.description[:80]}': drawn as a {kind or 'shape'}")
        places = [i for i in range(len(words)) if [w.word.removesuffix("'s") for w in words[i:i + len(spoken)]] == spoken]
        seen = [i for i in places if not _is_depicted(words[i], depicted)]
        if places and not seen:
            taken.update(k for i in places for k in range(i, i + len(spoken)))
            continue
        first = seen[0] if seen else len(words)
        taken.update(k for i in places for k in range(i, i + len(spoken)))
        reading.mentions.append((Hit(character.name, first, first + len(spoken), False), character, kind))
    known = all_figures()
    hits = [h for h in names_in(words, known) if h.name not in _NOT_CAST and not taken.intersection(range(h.first, h.last))]
    kinds = {kind for _, _, kind in reading.mentions}
    for hit in _heads(hits):
        if _is_depicted(words[hit.first], depicted) or hit.name in kinds:
            continue
        before = words[hit.first - 1].word if hit.first else ""
        after = words[hit.last].word if hit.last < len(words) else ""
        if before in ("like", "as") or after in ("suit", "costume", "toy", "shaped", "statue", "food", "bowl", "house", "hat", "print",
            "prints"):
            continue
        reading.mentions.append((hit, None, hit.name))
    reading.mentions.sort(key=lambda mention: mention[0].first)


def _riding(words: list[Token], roles: list[Role]) -> dict[int, int]:
    """Who rides what: 'in the boat', 'rides a horse', 'on her bicycle'. Closed vehicles hide their riders and do not count."""
    said = [token.word for token in words]
    out: dict[int, int] = {}
    for index, role in enumerate(roles):
        if role.kind not in _OPEN_SEATS or role.name not in said:
            continue
        before = _before(words, said.index(role.name))
        if before in ("in", "on", "aboard", "into", "onto") or base(before, VERBS) in ("ride", "row", "sail", "pedal", "steer", "paddle",
            "cycle", "drive"):
            out.update({k: index for k, rider in enumerate(roles) if k != index and rider.rig.skeleton == "biped"})
    return out


def _is_depicted(word: Token, depicted: list[int]) -> bool:
    """Does the word follow closely on 'a drawing of', 'a statue of' …?"""
    return any(0 <= word.start - end < 18 for end in depicted)


def _roles(reading: _Reading, request: ShotRequest) -> list[Role]:
    roles: list[Role] = []
    words, known = reading.words, all_figures()
    mood = mood_in(" ".join(token.word for token in words))
    for index, (hit, character, kind) in enumerate(reading.mentions):
        if kind not in known or len(roles) >= MAX_ROLES:
            continue
        following = reading.mentions[index + 1][0].first if index + 1 < len(reading.mentions) else len(words)
        action, verb_at = ("", -1) if roles and _is_object(words, hit.first) else _action(words, hit.last, following)
        if not action and roles:
            together = _before(words, hit.first) in ("and", "with", "beside", "alongside")
            action = roles[-1].action if together else _reaction(roles[-1].action)
        if character is not None:
            source = tokens(character.description)
            seed = seed_of(character.description, 7)
            _, source = _figure_name(character.description)
        else:
            source = words[max(0, hit.first - 5):min(len(words), hit.last + 8, following)]
            seed = seed_of(hit.name, 7)
        copies = _count(words, hit) if character is None else _group(character)
        for copy in range(min(copies, MAX_ROLES - len(roles))):
            rig = known[kind].draw(looks_of(source, kind, seed + 101 * copy))
            target = words[following].word if verb_at >= 0 and following < len(words) else ""
            roles.append(Role(hit.name, kind, rig, action or "", mood, (seed + 37 * copy) % 10_000, target))
    return _shared_actions(roles)


def _shared_actions(roles: list[Role]) -> list[Role]:
    """'A and B race': whoever has no verb takes that of the next who has; nobody stays without one."""
    out: list[Role] = []
    for index, role in enumerate(roles):
        action = role.action or next((later.action for later in roles[index + 1:] if later.action), "stand")
        out.append(Role(role.name, role.kind, role.rig, action, role.mood, role.seed, role.object))
    return out


def _before(words: list[Token], index: int) -> str:
    """The word before a mention, articles and the like left out."""
    while index > 0 and words[index - 1].word in ("the", "a", "an", "his", "her", "its", "their", "both", "little", "small", "big",
        "old", "young"):
        index -= 1
    return words[index - 1].word if index > 0 else ""


def _is_object(words: list[Token], index: int) -> bool:
    """Something is done to it: a verb or a preposition stands right before it ('builds Bolt', 'looks at Bolt')."""
    word = _before(words, index)
    return word in ("at", "to", "of", "for", "with", "towards", "toward", "beside", "around", "from", "behind", "near", "over") or (
        base(word, VERBS) is not None and word not in ("and", "as", "while", "when", "then", "but"))


def _reaction(action: str) -> str:
    """What the object of an action does."""
    return {"hug": "hug", "give": "reach", "sing": "look", "build": "stand", "fight": "fight", "wave": "wave", "dance": "dance",
        "run": "run"}.get(action, "stand")


def _action(words: list[Token], start: int, stop: int) -> tuple[str, int]:
    """The first verb between two mentions (allowing for a few words), as an action, and where it is."""
    for index in range(start, min(len(words), max(stop, start))):
        known = base(words[index].word, VERBS)
        if known is None or words[index].word in _NOUNS_IN_ING:
            continue
        if index and words[index - 1].word in ("the", "a", "an", "his", "her", "its", "of"):
            continue                                   # 'the build', 'a look': nouns
        if known == "lie" and index + 1 < len(words) and words[index + 1].word == "in":
            continue
        return VERBS[known], index
    return "", -1


def _count(words: list[Token], hit: Hit) -> int:
    before = [token.word for token in words[max(0, hit.first - 4):hit.first]]
    said = next((NUMBERS[word] for word in reversed(before) if word in NUMBERS), 0)
    return said or (3 if hit.plural else 1)


def _group(character: Character) -> int:
    """How many a line like 'two children with straw hats' stands for."""
    first = [token.word for token in tokens(character.description)][:6]
    return next((NUMBERS[word] for word in first if word in NUMBERS), 1)


def _place(request: ShotRequest, text: str) -> tuple[Place | None, str, str]:
    """The set: from the shot's location, else from the prompt, else none."""
    known = all_places()
    for source, firm in ((request.location, True), (text, False)):
        words = tokens(source)
        hits = names_in(words, known)
        aboard = [h for h in hits if _ABOARD.intersection(known[h.name].names) and _before(words, h.first) in ("in", "inside", "aboard",
            "within", "of")]
        if aboard:
            return known[aboard[0].name], aboard[0].name, ""
        if hits:
            strong = [h for h in hits if h.first and words[h.first - 1].word in ("in", "on", "at", "inside", "through", "across", "the",
                "a", "into", "over")]
            chosen = hits[0] if firm or not strong else strong[0]
            return known[chosen.name], chosen.name, ""
    wanted = request.location.strip()
    return None, "", f"no set for '{wanted[:60]}': drawn as open country" if wanted else ""


def _covered(words: list[Token], place: Place | None) -> set[int]:
    """The words that name the place: they are neither figures nor things (the cabin of 'spaceship cabin')."""
    names = {name for name in all_places() if " " in name} | (set(place.names) if place else set())
    return {
        k for first in range(len(words)) for last in range(first + 1, min(first + 5, len(words) + 1))
        if " ".join(token.word for token in words[first:last]) in names for k in range(first, last)
    }


def _things(reading: _Reading, roles: list[Role], place: Place | None, setting: set[int]) -> tuple[list[Thing], dict[int, str]]:
    """Props named in the text that are neither figures nor the place itself; small ones go to a hand that uses them."""
    known = all_props()
    words = reading.words
    used = {k for hit, _, kind in reading.mentions if kind for k in range(hit.first, hit.last)} | setting
    own = set(place.names) if place else set()
    things: list[Thing] = []
    held: dict[int, str] = {}
    for hit in names_in(words, known):
        if used.intersection(range(hit.first,
            hit.last)) or hit.name in own or hit.name in COLOURS or any(t.name == hit.name for t in things):
            continue
        prop = known[hit.name]
        if hit.last < len(words) and words[hit.last].word in ("light", "glow", "lit", "lamps"):
            continue                                   # 'warm desk lamp light' is light, not a lamp
        if place is not None and place.indoors and hit.name in ("table", "window", "door", "wall", "floor", "shelf", "ceiling",
            "workbench", "counter"):
            continue
        if prop.where == "sky" and not _hangs(hit.name, place):
            continue
        near = words[max(0, hit.first - 5):hit.last]
        looks = looks_of(near, hit.name, seed_of(hit.name, 7))
        holder = next((i for i, r in enumerate(roles) if r.rig.grip and r.action in ("hold", "carry", "give", "read", "write", "throw",
            "pick up", "eat", "play")), None)
        if prop.where == "hand" and holder is not None and holder not in held:
            held[holder] = hit.name
            continue
        things.append(Thing(hit.name, looks, _count(words, hit) if hit.plural else 1))
    tools = {"build": "hammer", "write": "pencil", "cook": "spoon", "read": "book"}
    for index, role in enumerate(roles):
        tool = tools.get(role.action, "")
        if index not in held and role.rig.grip and tool in known:
            held[index] = tool
    return things[:6], held


def _hangs(name: str, place: Place | None) -> bool:
    """Is a thing of the sky drawn as a thing? Not indoors; sun, moon and clouds are painted with the sky of the hour, and
    earth is mostly soil, except where there is no such sky."""
    if place is None:
        return True
    if {"outer space", "spaceship interior"}.intersection(place.names):
        return name not in ("sun", "star", "moon", "planet", "ringed planet", "galaxy", "cloud")       # the set has its own
    return not place.indoors and name not in ("sun", "moon", "cloud", "storm cloud", "star", "earth", "globe")


def _weather(text: str) -> tuple[str, ...]:
    """Kinds of particle the words ask for."""
    low = text.lower()
    table = (
        (r"blizzard|snow ?storm", "blizzard"), (r"snow(?:s|ing|fall|flakes?)?\b(?! ?(?:man|ball|field|board))|flurries", "snow"),
        (r"rain(?:s|ing|y|drops?|storm)?\b|drizzl\w+|downpour|thunder ?storm|storm\b", "rain"),
        (r"autumn|falling leaves|leaves fall\w*|fall leaves", "leaves"),
        (r"petals|cherry blossoms?|blossom", "petals"),
        (r"embers?|camp ?fire|bonfire|volcano|lava|forge|burning|flames?|dragon'?s? fire", "embers"),
        (r"fire ?flies|firefly", "fireflies"), (r"bubbles?|underwater|under the sea", "bubbles"), (r"confetti|celebrat\w+|party|triumph",
        "confetti"),
        (r"sparks?\b|welding|soldering", "sparks"), (r"sand ?storm|desert wind", "sand"), (r"magic\w*|spell|enchanted|fairy|stardust",
        "magic"),
    )
    found = [kind for pattern, kind in table if re.search(rf"\b(?:{pattern})", low)]
    if "blizzard" in found:
        found = [kind for kind in found if kind != "snow"]
    return tuple(found[:2])

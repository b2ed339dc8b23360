"""What the storyboard's characters are drawn as: a figure, the nearest of its kind, a thing that lives, or else a person."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from director.model import Character
from director.tools.generators.animatic.art.catalogue import all_dolls, all_figures, all_places, all_props, module_of
from director.tools.generators.animatic.art.figures.living import ALIVE
from director.tools.generators.animatic.groups import MEMBERS
from director.tools.generators.animatic.naming import spoken
from director.tools.generators.animatic.words import COLOURS, VERBS, Hit, Token, base, bases, deed, names_in, tokens

PERSON = "person"
_FEELING = frozenset(
    "lonely brave shy kind curious grumpy proud happy sad clever silly lazy cheerful gentle friendly stubborn restless sleepy naughty wise "
    "jealous scared afraid fearful tired brave angry hungry bored homesick forgetful polite rude worried dreamy living talking magical who dream".split()
)
_LIFELESS = frozenset(("", "float", "fly", "fall", "roll", "shine", "explode", "grow", "launch", "land", "stand", "sail", "open", "light", "hold"))
_BY_HAND = frozenset(("fly", "sail", "open", "hold", "launch"))
"""What a doll does only as somebody."""
_BLIND = frozenset("hang spin sway swing turn shake crash drop slip glow sparkle twinkle drift bounce hum roar sizzle boil smoke tip topple".split())
"""What a thing does that needs no limbs: as actions, and verbs that are acted with them by others."""
_DRIFTING = frozenset("sun moon star storm wind tide balloon kite leaf feather bottle bubble cloud boat seed snowflake ball wave".split())
_TRAVELS = frozenset("travel journey go cross wander come".split())
"""What gets about without limbs, and how that is told."""
_SOCIAL = ("chase", "fight", "talk", "whisper", "scare", "shake hands", "kiss")
_MEETS = frozenset("meet befriend greet teach follow thank visit invite warn ask".split())
"""Actions and verbs whose object is somebody."""
_ENDS = frozenset("in on at of with from by under who that which wearing made and named called whose".split())


def kind_of(character: Character, words: list[Token]) -> tuple[str, list[str]]:
    """The figure that a character is drawn as, and notes for the person; '' for a thing that neither feels nor does anything: the
    words themselves put it on stage. `words`: the shot's."""
    own = character.name.lower().split() if character.name[:1].isupper() and not character.name.lower().startswith("the ") else []
    told, notes = spoken(character.description, own, hero=True)
    made = {i for hit in names_in(told, all_dolls()) for i in range(hit.first, hit.last)}               # a teddy bear is no bear
    figures = [hit for hit in names_in(told, all_figures()) if hit.name not in COLOURS and hit.last - 1 not in made]
    if len(figures) > 1 and figures[0].name in MEMBERS and [token.word for token in told[figures[0].last:figures[0].last + 1]] == ["of"]:
        figures = figures[1:]                          # 'a family of hedgehogs'
    if len(figures) > 1 and figures[0].name in _SEXES and 0 < figures[1].first - figures[0].last < 3 and not any(
            token.fresh or token.word in _ENDS for token in told[figures[0].last:figures[1].first + 1]):
        figures = figures[1:]                          # 'a female night nurse'
    large = len(figures) > 1 and figures[0].name == "giant" and figures[1].first - figures[0].last < 3         # 'a giant brown snail'
    people = heads(figures[large:], tokens(character.description))
    thing = _thing(told, people, own)
    if thing:
        living = f"{ALIVE}{thing}"
        return (living, notes) if own or _lives(character, told, words, bool(module_of(living))) else ("", notes)
    if not people:
        named = spoken(character.name, hero=True)[0]
        people = heads([hit for hit in names_in(named, all_figures()) if hit.name not in COLOURS], tokens(character.name))
    if people:
        name = untamed(people[0].name)
        name = name if module_of(name) == "flocks" and not _DRESSED.search(character.description) else people[0].name
        return name, [note for note in notes if note.endswith(f" {people[0].name}")]
    return PERSON, [f"no figure for '{character.description[:80]}': drawn as a {PERSON}"]


_YOUNG = frozenset("chick pup cub calf kit hatchling fledgling nestling foal fawn".split())
_SEXES = frozenset(("female", "male"))
_DRESSED = re.compile(r"\b(?:wear(?:s|ing)|dressed|in an?|hat|cap|coat|scarf|apron|glasses|spectacles|waistcoat|vest|cape|dress|suit)\b", re.I)
"""A bird with clothes on stands upright and has hands; any other has wings."""


_BARE = frozenset("eye ear nose mouth tail wing horn paw claw tooth fur hair mane beard collar bell saddle antler trunk beak feather whisker tongue spot stripe".split())
"""What beasts have without being dressed."""


def is_dressed(words: list[Token], start: int) -> bool:
    """Is a beast said to have clothes on: 'a cat in a top hat'? It stands upright then, as in stories."""
    if start >= len(words) or words[start].fresh or words[start].word not in ("in", "with", "wearing", "wears"):
        return False
    end = next((i for i in range(start + 1, min(len(words), start + 7)) if words[i].fresh or base(words[i].word, VERBS) is not None), start + 7)
    return any(all_props()[hit.name].worn and hit.name.split()[-1] not in _BARE for hit in names_in(words[start + 1:end], all_props()))


_BY_HANDS = frozenset("juggle paint write sew cook photograph sweep wash drum".split())
"""Deeds that no paw does."""
_AT_HANDS = frozenset("ride pedal play drive build read".split())
_WITH_HANDS = frozenset("bike bicycle unicycle tricycle scooter motorbike motorcycle skateboard drum drums piano guitar violin trumpet flute accordion banjo saxophone cello harp "
                        "xylophone tambourine car bus train truck tractor rocket robot machine house boat snowman raft book newspaper letter map story".split())
"""Deeds that need hands with one of these."""


def takes_hands(words: list[Token], start: int) -> bool:
    """Does a beast do what takes two hands, or learn to? It stands upright for that."""
    for at in range(start, min(len(words), start + 7)):
        known = base(words[at].word, VERBS)
        if known is None:
            continue
        near = {form for token in words[at + 1:at + 6] for form in bases(token.word)}
        return VERBS[known] in _BY_HANDS or known in _BY_HANDS or (known in _AT_HANDS and not _WITH_HANDS.isdisjoint(near))
    return False


def untamed(name: str) -> str:
    """The animal on four legs or with wings, where there is one beside that which stands upright."""
    return next((wild for kind in (name, name.rpartition(" ")[2], name.removesuffix(" cub")) for wild in (f"{kind} on all fours", f"wild {kind}", f"flying {kind}")
                 if wild in all_figures()), name)


def _thing(told: list[Token], people: list[Hit], own: list[str]) -> str:
    """The prop that the description is about: its first noun, with nothing behind that it would tell of ('a coffee seller')."""
    first = people[0].first if people else len(told)
    for hit in names_in(told, all_props()):
        if told[hit.first].word in own or told[hit.first].word == "fans":                # of a team, not of the air
            continue                                   # 'Bolt, a robot': only what it is called
        if hit.last > first or any(token.word in _ENDS for token in told[:hit.first]):
            return ""
        last = told[hit.last] if hit.last < len(told) else None
        if last is not None and not last.fresh and names_in([last], all_figures()):
            return ""                                  # 'a hospital nurse'
        if hit.name not in COLOURS and (last is None or last.fresh or last.word in _ENDS or base(last.word, VERBS) is not None):
            return hit.name
    return ""


def _lives(character: Character, told: list[Token], words: list[Token], doll: bool) -> bool:
    """Does it feel, or do what takes limbs? A `doll` may be lost; a ring that is has no feelings."""
    if any(not _FEELING.isdisjoint(bases(token.word)) for token in told):
        return True
    last = character.name.lower().split()[-1]
    named = [index for index, token in enumerate(words) if last in bases(token.word)]
    return any(_acts(words, index, doll) or (doll and _is_met(words, index)) for index in named)


def _is_met(words: list[Token], index: int) -> bool:
    """Is something done with it that one does with the living: 'chases the gingerbread man'?"""
    near = next((token for token in reversed(words[max(0, index - 5):index]) if base(token.word, VERBS) or not _MEETS.isdisjoint(bases(token.word))), None)
    return near is not None and (VERBS.get(base(near.word, VERBS) or "") in _SOCIAL or not _MEETS.isdisjoint(bases(near.word)))


def _acts(words: list[Token], index: int, doll: bool) -> bool:
    """Is something said behind a thing's name that it does or feels as if it lived?"""
    further = [word.word for word in words[index + 1:index + 2]] in (["and"], ["with"], ["in"], ["wearing"])             # 'with a pink scarf sells ice cream'
    behind = words[index + 1:index + (10 if further else 4)]
    if behind[:1] and behind[0].word in ("is", "feels") and not _FEELING.union(("lost", "alone") if doll else ()).isdisjoint(token.word for token in behind[:3]):
        return True
    if doll and behind[:1] and behind[0].word in ("lives", "dwells"):
        return True
    drifting = not _DRIFTING.isdisjoint(bases(words[index].word))
    deeds = ["" if drifting and known in _TRAVELS else known if known in _BLIND else deed(words, index + 1 + k, known)
             for k, near in enumerate(behind) if (known := base(near.word, VERBS)) is not None]
    lifeless = _LIFELESS - _BY_HAND if doll else _LIFELESS
    return any(done not in lifeless | _BLIND for done in deeds[:1])


def risen(words: list[Token], taken: Container[int], there: Container[str]) -> list[tuple[Hit, None, str]]:
    """Dolls that nobody has listed and that the sentence is about: 'the snow-woman cries'. `there`: who is listed."""
    subjects = [hit for hit in names_in(words, all_dolls()) if hit.first < 6 and hit.first not in taken and hit.last - 1 not in taken
                and not _only_tells_of(words, hit) and not any(_leads_away(words, index) for index in range(hit.first))]
    return [(hit, None, f"{ALIVE}{hit.name}") for hit in subjects[:1] if f"{ALIVE}{hit.name}" not in there and _acts(words, hit.last - 1, True)]


def _only_tells_of(words: list[Token], hit: Hit) -> bool:
    """Does it only say of what sort the next word is: a puppet show, a doll house?"""
    after = words[hit.last:hit.last + 1]
    if not after or after[0].fresh:
        return False
    a_thing = bool(names_in(after, all_props()) or names_in(after, all_figures()) or names_in(after, all_places()))
    joined = any(token.word == "and" for token in words[:hit.first])
    bare = base(after[0].word, VERBS) == after[0].word and not hit.plural and not joined
    return bare or (a_thing and base(after[0].word, VERBS) is None)


def _leads_away(words: list[Token], index: int) -> bool:
    """Is this a verb or a preposition, behind which the subject is over? Not the 'frightened' of 'a frightened snowman'."""
    word = words[index].word
    if index and words[index - 1].word in ("a", "an", "the") and word.endswith(("ed", "ing")):
        return False
    return base(word, VERBS) is not None or (word != "and" and word in _ENDS)


def dolls_told(text: str, characters: Iterable[Character]) -> str:
    """The text with the whole name of a doll that only lies there, where its short name would be read as somebody's: 'the bear'."""
    for character in characters:
        told = tokens(character.description)
        ends = [told[hit.last - 1] for hit in names_in(told, all_dolls()) if " " in hit.name]
        if ends and character.name.lower().split()[-1] in all_figures() and not kind_of(character, tokens(text))[0]:
            whole = character.description[:ends[0].start + len(ends[0].word)]
            text = re.sub(rf"\b{re.escape(character.name)}\b", whole[:1].lower() + whole[1:], text, flags=re.IGNORECASE)
    return text


_MACHINES = ("cars", "haulage", "skycraft", "watercraft", "wheels", "works")
_DEALS_WITH = frozenset(
    "driver keeper trainer tamer walker charmer watcher catcher seller vendor breeder rider whisperer lady woman man sitter groomer owner lover "
    "farmer fancier rescuer shearer herder handler collector feeder researcher scientist biologist expert repairman maker builder inventor "
    "hunter slayer milker salesman dealer photographer racer".split()
)
"""Who has to do with an animal or a robot, and is none: a bee keeper."""


def heads(hits: list[Hit], said: list[Token]) -> list[Hit]:
    """Names in a row are one figure: the last is the thing ('robot dog' is a dog), unless it is only a trade, which is
    what it wears ('robot gardener', 'cat chef'). `said`: the words before kinds were put for what is unknown."""
    out: list[Hit] = []
    for hit in hits:
        if out and out[-1].last == hit.first:
            before = out.pop()
            deals = module_of(before.name) in _MACHINES or not _DEALS_WITH.isdisjoint(bases(said[hit.last - 1].word))
            if hit.name == "caravan" and module_of(before.name) not in _MACHINES and not is_human(before.name):
                hit, deals = Hit(before.name, hit.first, hit.last, True), True              # of camels
            if hit.name in _YOUNG and not is_human(before.name) and module_of(before.name) not in _MACHINES:
                hit, deals = Hit(before.name, hit.first, hit.last, hit.plural), True             # 'a penguin chick'
            guessed = said[hit.last - 1].word != hit.name and is_human(before.name) and before.name not in _SEXES and said[hit.last - 1].word not in all_figures()
            name = before.name if guessed or (is_human(hit.name) and not is_human(before.name) and not deals) else hit.name       # 'a viking shipbuilder'
            hit = Hit(name, before.first, hit.last, hit.plural)
        out.append(hit)
    return out


def is_human(name: str) -> bool:
    """Is this figure a person (drawn by one of the people modules)?"""
    return module_of(name) in ("people", "trades", "callings")


_WINGED_WAYS = frozenset("arrive leave travel journey come return cross follow escape flee".split())
_ON_FOOT = frozenset("chicken hen rooster cockerel turkey peacock ostrich emu quail partridge".split())
_AIRBORNE = frozenset("butterfly bee bumblebee dragonfly firefly moth fly mosquito wasp hummingbird bat ladybug ladybird".split())


_SWIMMERS = frozenset("swan duck goose duckling cygnet".split())


def on_wings(kind: str, action: str, verbs: set[str | None]) -> str:
    """The action as it fits those with wings: insects are never on foot, and birds that come, leave or return fly. Boats and swans
    that glide do so on the water."""
    if action == "fly" and "glide" in verbs and "fly" not in verbs and (module_of(kind) == "watercraft" or not _SWIMMERS.isdisjoint(kind.split())):
        return "float" if module_of(kind) == "watercraft" else "swim"
    if action in ("walk", "run") and not _WINGED_WAYS.isdisjoint(verbs) and module_of(kind) == "flocks" and kind not in _ON_FOOT:
        return "fly"
    if action == "fly" and "glide" in verbs and "fly" not in verbs and is_human(kind):
        return "walk"
    return "fly" if kind in _AIRBORNE and action in ("", "land", "stand", "walk", "run", "float", "look") else action


_VERBAL_BEASTS = frozenset("seal duck bear swallow hound ram crane badger ferret hog parrot ape weasel snake worm rat wolf".split())
"""Animals whose names are also deeds."""


def is_beastly(words: list[Token], index: int, several: bool, goes_on: Container[str]) -> bool:
    """Is an animal's name right behind somebody what he does: 'bees seal the cells', 'the boys duck under the branch'?"""
    if index + 1 >= len(words) or words[index].fresh or words[index + 1].fresh or words[index + 1].word not in goes_on:
        return False
    return words[index].word in (_VERBAL_BEASTS if several else {f"{beast}s" for beast in _VERBAL_BEASTS})

"""The people of a told idea: every noun phrase that can act becomes one role, and pronouns find theirs."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace

from director import dictionary, wordnet
from director.screenwriter import bible, bodies, casting, phrases, places
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause
from director.screenwriter.places import Setting
from director.screenwriter.words import MACHINES, actor, members

_NOBODY = re.compile(
    r"(?:everyone|everybody|people|nobody|someone|somebody|something|anyone|each other|one another|himself|herself|itself|"
    r"themselves|one|others?|the others|all)\b",
    re.I,
)
_IDEAS = re.compile(
    r"(?:\w+(?:ness|tion|sion|ity|ment|ship|dom|hood|ence|ance)|hope|love|time|silence|fear|joy|grief|light|dark|sounds?|music|"
    r"colou?rs?|water|fire|rain|snow|wind|steam|smoke|life|death|peace|war|memory|memories|dreams?|sorrow|sadness|anger|courage|freedom|"
    r"chaos|"
    r"ink|waves?|shapes?|lines?|circles?|night|day|summer|winter|autumn|spring|energy|beauty|truth|faith|growth|change|nature)",
    re.I,
)
_RELATIVES = re.compile(
    r"(?:his|her|its|their)\s+(?:\w+\s+)?(mother|father|mum|mom|dad|brother|sister|child|children|baby|family|parents|son|"
    r"daughter|friend|friends|twin)$",
    re.I,
)
_PRONOUN = re.compile(r"(?:he|she|it|they|him|her|them)$", re.I)
WILLED = frozenset(
    "plant build pick take give hold carry write read say ask look smile laugh cry walk run jump decide try find follow help water hug "
    "draw paint sing dance dig search throw pull push put wave learn want wait sit steal save repair cook eat drink listen watch bring "
    "collect teach kneel whisper tell share hunt chase steal escape sleep dream refuse sneak climb swim hide bark "
    "think know believe love hate feel need miss get win".split())
"""What only somebody does: 'it plants a seed' is not said of a tree."""
_HERD = re.compile(r"(?:an?|the|one|this|that)\s+(?:[\w-]+\s+){0,2}?(?:flock|herd|pack|swarm|pride|colony|school|shoal|troop|group|crowd|"
                   r"line|row|pair|bunch|gang|army|handful|class)\s+of\s", re.I)
"""Many who are told of as one, and have no name."""
GROUPS = frozenset("couple family band crowd team class choir crew parents grandparents people".split())


@dataclass
class Players:
    """Roles in order of appearance; `phrases` maps the story's noun phrases (lower case) to their role."""

    roles: list[Role] = field(default_factory=list)
    phrases: dict[str, Role] = field(default_factory=dict)

    def of(self, phrase: str) -> Role | None:
        """The role a noun phrase of the story stands for."""
        return self.phrases.get(phrase.strip().lower())

    def meant(self, pronoun: str, besides: tuple[Role, ...]) -> Role | None:
        """The latest role a pronoun can stand for that is not one of `besides`: a woman is 'she' before a whale is."""
        word = pronoun.lower()
        there = [r for r in reversed(self.roles) if r not in besides]
        if word in ("them", "they"):
            return next((r for r in there if phrases.plural(r.description)), None)
        if word in ("it", "its"):
            return next((r for r in there if r.kind != "person"), None)
        own = "she" if word in ("she", "her") else "he"
        fits = [r for r in there if not phrases.plural(r.description) and r.head not in GROUPS and casting.sex(r) in ("it", own)]
        return min(fits, key=lambda r: (casting.sex(r) != own, r.kind != "person"), default=None)


def gathered(parts: tuple[Clause, ...], text: str, setting: Setting, rng: random.Random) -> Players:
    """Everybody in the clauses, at most five."""
    found = Players()
    met = {casting.head_of(s): s for part in reversed(parts) for s in part.subjects if re.match(r"an?\s", s, re.I)}
    for part in parts:
        for phrase in part.subjects:
            first = met.get(casting.head_of(phrase), phrase) if re.match(r"the\s", phrase, re.I) else phrase
            _add(found, first, text, setting, rng, True)           # 'The boy sings' told before 'a shy boy finds his voice'
            _add(found, phrase, text, setting, rng, True)
        for phrase in (part.thing, part.target):
            for one in phrases.split_subjects(phrase) if phrase else ():
                if lively(one) and not (
                    part.verb in ("become", "turn", "transform", "change", "dream") and not found.of(one) and part.mode != ""
                ):
                    office = part.verb == "be" and casting.kind_of(casting.head_of(one)) == "person"       # 'his dog is the co-pilot'
                    if part.verb == "become" or office or (
                        part.verb in ("turn", "transform", "change") and (one == part.target or f"into {one}" in part.words)
                    ):
                        continue
                    _add(found, one, text, setting, rng, False)
            who, has = phrases.owner(phrase)
            if who and part.verb not in _APART and _of_a_body(has):
                _add(found, who, text, setting, rng, False)
    if parts[0].verb == "knock" and not found.roles:
        found.roles.append(casting.invent("a frightened boy", setting, rng))
    for part in parts:
        _feels(found, part)
    return found


_APART = frozenset("find discover lose draw paint see remember sell buy".split())


def _of_a_body(noun: str) -> bool:
    """Whose beard is shaved or whose mane is brushed, is there."""
    return any(wordnet.is_a(base, "body part", "hair", "fur") or wordnet.fields(base, "noun").get("body", 0) > 0.8
               for base in dictionary.bases(noun, "noun"))


_FEELS = re.compile(r"(?:so |very |always |terribly |too )?(?P<how>afraid|scared|frightened|sad|happy|lonely|jealous|proud|tired|bored|"
                    r"angry|curious|shy|brave|homesick|grumpy)\b")


def _feels(found: Players, part: Clause) -> None:
    """'a little cloud is afraid of thunder': a thing that feels is somebody, and its line says so."""
    hit = _FEELS.match(part.words) if part.verb == "be" and not part.never else None
    role = found.of(part.subjects[0]) if hit and part.subjects else None
    if hit is None or role is None or role.kind not in ("thing", "machine") or (
            role.head in casting.LIVELY) or not re.match(r"an? ", role.description):
        return
    how = "fearful" if hit["how"] in ("afraid", "scared", "frightened") else hit["how"]
    felt = replace(role, description=re.sub(r"^an? ", f"{'an' if how[0] in 'aeiou' else 'a'} {how} ", role.description))
    found.roles[found.roles.index(role)] = felt
    found.phrases.update({phrase: felt for phrase, one in found.phrases.items() if one is role})


_AFTER = re.compile(r"\s+(?:there|here|home|back|along|everywhere)$")
"""What follows somebody and is no part of him."""


def lively(phrase: str) -> bool:
    """Whether a noun phrase names somebody: a person, an animal, a creature, a robot, or a proper name."""
    core = re.split(r",|\b(?:with|without|in|of|who|that|which|on|at|from|about|and)\b", members(phrase.strip()), maxsplit=1)[0].strip()
    core = _AFTER.sub("", re.sub(r"\s+(?:asleep|awake|alone|again|alive|hurt|trapped|stuck|lost|crying|sleeping)$", "", core))
    if casting.MADE.search(core):
        return False
    if not core or _NOBODY.match(core) or (re.search(r"'s?\s+\w+$", core) and not actor(core.split()[-1])):
        return False
    if thing_with_a_name(core):
        return True
    last = actor(core.split()[-1]) if core.lower() != "class" else None
    if last:
        return casting.kind_of(last) in ("animal", "person", "fantastic") or last in casting.LIVELY - {
            "spaceship",
            "rover",
            "probe",
            "drone",
            "toy",
        }
    named = (
        re.fullmatch(r"(?:[A-Z][a-zà-ÿ]{1,}\s?){1,2}", core) is not None and places.mentioned(core) is None and not _IDEAS.fullmatch(core)
    )
    return named and core.split()[0] not in casting._NOT_NAMES and not _thing(core)


_ITS_NAME = re.compile(r"(?P<name>[A-Z][a-zà-ÿ]+),? (?:the|an?) (?:[a-z]+ ){0,2}(?P<noun>[a-z]+)$|"
                       r"(?:[Aa]n?|[Tt]he) (?:[a-z]+ ){0,2}?(?P<thing>[a-z]+) (?:called|named) (?P<called>[A-Z][a-zà-ÿ]+)$")


def thing_with_a_name(phrase: str) -> str:
    """'carrot' of 'Carla the carrot' or 'a carrot named Carla': a thing with a name of its own is somebody; else ''."""
    hit = _ITS_NAME.match(phrase.strip())
    noun = (hit["noun"] or hit["thing"]) if hit else ""
    being = casting.kind_of(actor(noun) or noun) in ("animal", "person", "fantastic") or actor(noun) in casting.LIVELY if noun else True
    shares = {} if being else wordnet.fields(noun, "noun")
    real = sum(shares.get(field, 0) for field in ("food", "artifact", "object", "plant", "substance")) >= 0.7 or (
        bool(shares) and actor(noun) in MACHINES)
    vessel = bodies.vehicle(f"a {noun}") != "" or wordnet.is_a(noun, "conveyance", "structure", "way", "location")
    return noun if real and not vessel else ""


def _thing(word: str) -> bool:
    """'Croissant', with the capital of a sentence's first word: what is eaten or made and hardly a name."""
    low = word.lower()
    known = {name.lower() for names in casting._NAMES.values() for name in names} | casting.WOMENS_NAMES
    shares = wordnet.fields(low, "noun") if dictionary.known(low) and low not in known else {}
    return sum(shares.get(field, 0) for field in ("food", "artifact", "substance")) >= 0.9


def _add(found: Players, phrase: str, text: str, setting: Setting, rng: random.Random, subject: bool) -> None:
    key = phrase.strip().lower()
    if not key or key in found.phrases or _PRONOUN.match(key) or _NOBODY.match(key) or len(found.roles) >= 5:
        return
    if not lively(phrase) and not (subject and actor(casting.head_of(phrase))):
        return
    head = casting.head_of(phrase)
    same = next((r for r in found.roles if r.head == head and re.match(r"(?:the|this|that|his|her|its|their)\b", key)), None)
    same = same or next((r for r in found.roles if re.sub(r"^(?:an?|the) ", "", key) in (r.name.lower(), r.name.lower()[4:])), None)
    if same is None:
        same = _role(_AFTER.sub("", phrase), text, setting, rng, tuple(found.roles))
        found.roles.append(same)
    found.phrases[key] = same


def _role(phrase: str, text: str, setting: Setting, rng: random.Random, taken: tuple[Role, ...]) -> Role:
    names = casting.named_people(phrase if re.search(r"\b(?:called|named)\b|\(", phrase) else f"{phrase} walks")
    given = bool(names) and re.search(rf"\b(?:called|named)\s+{re.escape(names[0][0])}\b", phrase) is not None
    name = names[0][0] if names and (given or not actor(names[0][0])) else None         # a dog may be called Duchess
    if thing_with_a_name(phrase) and (hit := _ITS_NAME.match(phrase.strip())):
        name = hit["name"] or hit["called"]
    if casting.head_of(phrase) == "santa":
        name, phrase = "Santa", "a cheerful santa claus"
    body = re.sub(r"\s*\b(?:called|named)\s+[A-Z]\w+(?: [A-Z]\w+)?", "", phrase)
    told_of = re.search(rf"\b{re.escape(name)}, (?P<who>an? (?:[\w-]+ ){{0,3}}?[\w-]+)(?P<looks> (?:in|with|wearing) [^,.;()]{{2,50}})?"
                        r"(?=,? (?:who|that)\b|[,.;]|$)", text) if name else None
    if told_of and body.strip() == name and actor(told_of["who"].split()[-1]):
        body = f"{told_of['who']}{told_of['looks'] or ''}"               # 'Pim, a small snail who …'
    kept = re.search(rf"\b(?i:my|our|his|her|their) ((?:[a-z-]+ ){{0,2}}[a-z-]+) {re.escape(name)}\b", text) if name else None
    if kept and body.strip() == name and actor(kept[1].split()[-1]):
        body = f"a {kept[1]}"                                           # 'my dog Biscuit'
    if name and body.strip() == name:
        body = f"a {bible._noun_for(name, '', text)}"
    elif name:
        body = re.sub(rf"\b{re.escape(name)}\b,?\s*(?=the |a |an |$)", "", body).strip() or body
        body = re.sub(r"^the ", "a ", body)
    beast = next((r for r in taken if r.kind in ("animal", "fantastic") or r.head == "robot"), None)
    if beast and _RELATIVES.match(body) and not any(r.kind == "person" for r in taken):
        body = (
            f"{body} {beast.head}{'s' if phrases.plural(body) and not beast.head.endswith('s') else ''}"  # 'her mother' of a fox is a fox
        )
        body = re.sub(r"\b(friends?) (\w+)$", lambda hit: f"{hit[2].removesuffix('s')} {hit[1]}", body)
        body = body.replace("family ", "big family of ") + ("s" if "family" in body and not beast.head.endswith("s") else "")
    body = re.sub(r",? (?:who|that) (?:never|cannot|does not|doesn['’]t) [a-z]+.*$", "", body)            # no looks
    head = casting.head_of(body)
    body = re.sub(r"^(?:his|her|its|their|my|our)\s+(?=.)", "" if phrases.plural(body) or head in casting.PLURAL else "a ", body)
    body = re.sub(r"^(?:his|her|their|my)\s+own\s+", "a ", body)
    alone = head in GROUPS or _HERD.match(body) is not None or (
        casting.kind_of(head) == "machine" and head not in casting.LIVELY and head != "satellite")
    told = "" if alone else casting.gender(text, phrase) if name else casting.gender_after(text, phrase, taken)
    made = casting.invent(
        body,
        setting,
        rng,
        name=name,
        taken=tuple(r.name for r in taken),
        naming=not alone,
        worn=tuple(r.description for r in taken),
        gender=told,
    )
    if name and thing_with_a_name(phrase):
        line = re.sub(r",.*| with .*", "", made.description.removeprefix(f"{made.name}, "))
        return replace(made, kind="fantastic", description=f"{made.name}, {line} with big round eyes and thin arms and legs")
    return bible._as_a_woman(replace(made, gender=told)) if told and made.kind == "person" else made

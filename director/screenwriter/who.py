"""Who 'he', 'she', 'it' and 'they' are: events that are each told with the names of those who act in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from director import dictionary, wordnet
from director.screenwriter import casting, company, mentions, names, phrases, places, players
from director.screenwriter.words import actor, singular, verb_form

_MANY = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten|some|several|many|these|those|all|both)$", re.I)
_NO_THING = frozenset(
    "line race way road path place time night day morning evening year week winter summer spring autumn end top side middle moment shore "
    "first last next free how pack hearing breath name "
    "other others one two pair hand hands face eyes head arms back work game match fight number row front world".split())
"""What 'it' does not speak of: 'The snail crosses the line and the crowd carries it'."""
_BEASTLY = frozenset(
    "fly swim crawl hop sniff purr growl howl chirp roar lick gallop trot squeak flutter "
    "nibble blink snore return escape become".split())
_HANDLES = frozenset("plant open read write drink wear light plug unfold cook bake paint build repair sew knit play post mail fill".split())
_YOUNG = frozenset("boy girl child kid".split())
_GROWN = frozenset("man woman lady".split())
_CHILDREN = frozenset("boy girl child kid son daughter grandson granddaughter brother sister nephew niece pupil apprentice "
                      "prince princess".split())
_SET_APART = re.compile(r"\s+(?:in|with|of|on|from|who|next|behind|at)\b")
_MEN = frozenset("waiter monk knight priest groom wizard samurai cowboy emperor pharaoh lumberjack butler sultan bishop pope".split())
_WOMEN = frozenset("bride waitress stewardess nun nanny seamstress geisha duchess empress maid".split())
_OFTEN_WOMEN = frozenset("nurse midwife babysitter".split())
_KEEPS = re.compile(r"(?:hand|hands|shoulder|shoulders|face|lap|arms|head|back|cheek|cheeks|feet|shoes|bed|stall|ear|nose|hair|eyes)$")
"""Whose these are is seen with them."""


@dataclass
class Being:
    """Somebody or something of the story. `name` is how it is called from then on; `weight` how near it is in the reader's mind."""

    name: str
    noun: str
    sex: str = ""                  # she, he, or '' where nothing told it yet
    full: str = ""                 # 'old red motorcycle'
    many: bool = False
    alive: bool = True
    kind: str = "person"
    parts: tuple[Being, ...] = ()
    weight: float = 0.0
    last: int = -9                 # the event in which it was mentioned last
    sure: bool = False             # whether its noun or name tells the sex
    it: int = -9                   # the event in which 'it' was said of it
    met: bool = False              # whether 'he' or 'she' was said of it
    called: str = ""               # what else it is: the neighbour is the blacksmith
    role: str = ""                 # as what it was mentioned last: subject, object or aside

    def fits(self, own: str) -> bool:
        return self.alive and not self.many and self.sex in ("", own)


@dataclass
class Reader:
    """Reads event after event and remembers who is there."""

    beings: list[Being] = field(default_factory=list)
    at: int = 0

    def read(self, event: str) -> str:
        """The event with names for its pronouns, where it is clear whom they mean."""
        self.at += 1
        for being in self.beings:
            being.weight *= 0.5
        event, called = mentions.unapposed(event)
        event = self._of_two(event)
        text, verb = event, mentions.verb(event)
        said = [quote.span() for quote in re.finditer(r"\"[^\"]*\"|“[^”]*”", text)]              # what somebody says stays as it is
        out, done, subject, named = "", 0, None, list[Being]()
        for hit in mentions.MENTION.finditer(text):
            if hit.start() < done or any(start < hit.start() < end for start, end in said):
                continue
            front = subject is None and (verb < 0 or hit.start() < verb)
            found, end, put = self._one(text, hit, front, subject, named, verb)
            if found is None:
                continue
            if put is not None:
                out += text[done: hit.start()] + put
                done = end
            else:
                out += text[done: end]
                done = end
            aside = mentions.LED.search(text[: hit.start()]) is not None and not (front and hit["pronoun"])
            found.role = "aside" if aside else "subject" if front else "object"
            self._weigh(found, 4 if front and not aside else 2 if not aside else 1.5 if found.alive else 0.4)
            named.append(found)
            found.called, called = called or found.called, ""
            subject = found if front or subject is None or (not hit["pronoun"] and mentions.ANEW.search(text[: hit.start()])) else subject
        self._grouped(text, verb, named)
        return company.told(out + text[done:], self.beings, self.at)

    def _of_two(self, event: str) -> str:
        """'The other jumps after him' -> 'The other astronaut jumps after him'; 'him' is then the first."""
        group = next((b for b in reversed(self.beings) if b.many and b.alive and not b.parts and b.last > self.at - 6), None)
        if group is None:
            return event
        one = singular(group.noun)
        if re.match(r"one of (?:them|the) ", event, re.I):
            first = next((b for b in self.beings if b.name == f"the first {one}"), None)
            self._weigh(first or self._more(Being(f"the first {one}", one)), 5)
        return re.sub(r"^((?:but |then )?the other)(?: one)? (?=[a-z]+s\b)", rf"\1 {one} ", event, flags=re.I)

    def _more(self, being: Being) -> Being:
        self.beings.append(being)
        return being

    def _one(self, text: str, hit: re.Match[str], front: bool, subject: Being | None, named: list[Being], verb: int
             ) -> tuple[Being | None, int, str | None]:
        """(who or what is mentioned, where the mention ends, what is to stand for it; None: it stays)."""
        word = hit[0].lower()
        if hit["pair"]:
            return self._stood(self.together(hit["pair"].lower(), named), hit, named)
        if hit["pronoun"]:
            if word == "her" and not mentions.object_her(text, hit):
                return self._whose(text, hit, subject, named)
            if word in ("his", "its", "their"):
                return self._whose(text, hit, subject, named)
            return self._stood(self._meant(word, text, hit, subject, verb, named), hit, named)
        if hit["bare"]:
            many = actor(word) not in (None, word) and hit.start() != verb and phrases.plural(word)
            return (self._new(word, subject) if many else None), hit.end() if many else 0, None
        if hit["name"]:
            name = names.proper(hit["name"]) if not mentions.no_name(hit, text) else ""
            if not name or places.mentioned(f"in {name}") is not None or re.search(
                    r"\b(?:in|through|across|around|near|over|into) $", text[: hit.start()]):
                return None, 0, None
            end = hit.end()
            if re.search(r"['’]s$", name):
                self._weigh(self._called(name[:-2]), 1)
                return None, 0, None
            return self._called(name), end, None
        phrase = mentions.phrase(text, hit.start(), verb)
        if not phrase or re.search(r"\b(?:becom(?:e|es|ing)|as|like|being) $", text[: hit.start()]):
            return None, 0, None
        said = re.sub(r"['’]s .*$", "", phrase)
        again = self._again(said) if not _SET_APART.match(text[hit.start() + len(phrase):]) else None
        if again:
            return again, hit.start() + len(said), again.name[:1].upper() + again.name[1:] if hit.start() == 0 else again.name
        return self._new(phrase, subject), hit.start() + len(phrase), None

    def _again(self, phrase: str) -> Being | None:
        """'the old man' after 'a grandfather', 'the boy' after 'her grandson': the only one whom it can mean."""
        words = phrase.lower().split()
        noun = words[-1]
        if words[0] != "the" or noun not in _YOUNG | _GROWN or any(noun in (b.noun, b.called) for b in self.beings):
            return None
        own = {"boy": "he", "man": "he", "girl": "she", "woman": "she", "lady": "she"}.get(noun, "")
        there = [b for b in self.beings if b.alive and not b.many and b.kind == "person" and (not own or b.sex in ("", own))
                 and (b.noun in _CHILDREN) == (noun in _YOUNG) and b.name[:1].islower()]
        sure = [b for b in there if b.sex == own] if own else there
        return sure[0] if len(sure) == 1 else None

    def _stood(self, being: Being | None, hit: re.Match[str], named: list[Being]) -> tuple[Being | None, int, str | None]:
        if being is None:
            return None, 0, None
        there = being in named or (being.parts and all(part in named for part in being.parts))
        name = being.name[:1].upper() + being.name[1:] if hit.start() == 0 else being.name
        return being, hit.end(), None if there else name

    def _meant(self, word: str, text: str, hit: re.Match[str], subject: Being | None, verb: int, named: list[Being]) -> Being | None:
        nominative = word in ("he", "she", "they") or (word == "it" and subject is None)
        besides = () if nominative or subject is None else (subject, *subject.parts)
        if word in ("they", "them"):
            return self._many(besides)
        if word == "it":
            here = [] if nominative or mentions.CLAUSE.search(text[max(0, verb): hit.start()]) else named
            there = [b for b in self.beings if b not in besides and b not in here and self._thing(b)]
            willed = verb >= 0 and (verb_form(text[verb:].split()[0]) or ("",))[0] in players.WILLED | _BEASTLY
            beside = re.search(r"\b(?:with|beside|behind|after|at|by) $", text[: hit.start()]) is not None
            handled = verb >= 0 and (verb_form(text[verb:].split()[0]) or ("",))[0] in _HANDLES
            dead = 3.0 * (handled and re.fullmatch(r"\w+ ", text[verb: hit.start()]) is not None)
            turn = self._acting(willed) if nominative else self._done_to(beside, dead)
            best = max(there, key=lambda b: b.weight + 0.5 * (b.last == self.at - 1) + turn(b), default=None)
            if best:
                best.it = self.at
            return best
        return self._person("she" if word in ("she", "her", "herself") else "he", besides)

    def _thing(self, being: Being) -> bool:
        """Whether 'it' can be said of it now."""
        no_person = being.kind != "person" or not being.alive or being.noun in ("baby", "infant", "toddler")
        return not being.many and being.last > self.at - 4 and being.sex == "" and no_person

    def _acting(self, willed: bool) -> Callable[[Being], float]:
        """How likely 'it' at the head of an event is this one: 'it walks' is said of who lives, 'it falls' of a thing."""
        alive = 3.0 if willed else -3.5
        return lambda b: alive * b.alive + (b.role == "subject") - (b.role == "aside") + 3 * (b.it == self.at - 1)

    def _done_to(self, beside: bool, dead: float) -> Callable[[Being], float]:
        """How likely 'it' after a verb is this one: what was done something to before; beside 'it' is who lives, what is read is dead."""
        return lambda b: 2.0 * (b.role == "object") + 3 * (beside and b.alive) - dead * b.alive

    def _person(self, own: str, besides: tuple[Being, ...]) -> Being | None:
        """Who 'he' or 'she' is: who was told of last, a person before an animal, one whose noun says it before one who may be."""
        there = [b for b in self.beings if b not in besides and b.fits(own) and b.last > self.at - 8]

        def near(b: Being) -> float:
            told = (3.0 if b.sure or b.met else 0.8) * (b.sex == own) + 2 * (own == "she" and b.noun in _OFTEN_WOMEN)
            return b.weight + told + 3 * (b.kind != "animal")

        best = max(there, key=near, default=None)
        if best is None and any(re.search(r"\bcouple$", b.name) for b in self.beings):
            noun = "woman" if own == "she" else "man"
            best = Being(f"the {noun}", noun, own)
            self.beings.append(best)
        if best:
            best.sex, best.met = own, True
        return best

    def _many(self, besides: tuple[Being, ...]) -> Being | None:
        there = [b for b in self.beings if b.many and b not in besides and not any(part in besides for part in b.parts)]
        alive = max((b for b in there if b.alive and b.last > self.at - 4), key=lambda b: b.weight, default=None)
        two = self._last(2, besides)
        near = len(two) == 2 and min(b.last for b in two) > self.at - 3
        if near and alive and alive.role == "aside" and alive.kind != "person" and all(b.kind == "person" for b in two):
            return self._union(two)                               # 'carries the wheels past goats. They taste …'
        if alive and (not near or alive.parts or alive.last >= max(b.last for b in two)):
            return alive
        if len(two) == 2:
            of = next((b for b in there if all(re.match(rf"the (?:first|other) {singular(b.noun)}$", one.name) for one in two)), None)
            return of or self._union(two)
        older = max((b for b in there if b.alive), key=lambda b: b.last, default=None)
        return older or max((b for b in there if b.last > self.at - 3), key=lambda b: b.weight, default=None)

    def _last(self, count: int, besides: tuple[Being, ...] = ()) -> list[Being]:
        """The last so many living beings that were mentioned, in the order of the story; fewer where there are fewer."""
        there = [b for b in self.beings if b.alive and not b.many and b not in besides and b.kind != "thing"]
        near = sorted(there, key=lambda b: (b.last, b.weight))[-count:]
        return [b for b in self.beings if b in near]

    def together(self, said: str, named: list[Being]) -> Being | None:
        """Who 'the three of them', 'the two', 'both of them' are."""
        count = 3 if "three" in said else 4 if "four" in said else 2
        own = next((b for b in reversed(self.beings) if b.many and b.alive and b.last > self.at - 4), None)
        two = self._last(count, tuple(named))
        if own and (len(own.parts) == count or (not own.parts and (count > 2 or len(two) < count))) and len(two) < count + bool(own.parts):
            return own
        return self._union(two) if len(two) == count else own

    def _union(self, beings: list[Being]) -> Being:
        name = phrases.listed([b.name for b in beings])
        known = next((b for b in self.beings if b.name == name), None)
        if known is None:
            known = Being(name, "", many=True, parts=tuple(beings))
            self.beings.append(known)
        return known

    def _whose(self, text: str, hit: re.Match[str], subject: Being | None, named: list[Being]) -> tuple[Being | None, int, str | None]:
        """'his wife' and 'her hand': tells whether who acts is he or she; the kin is somebody."""
        own = {"his": "he", "her": "she"}.get(hit[0].lower(), "")
        others = any(b is not subject and b.last > self.at - 5 and (b.sex == own or (
            b.kind == "person" and b.fits(own) and subject is not None and subject.kind == "animal")) for b in self.beings)
        beast = subject is not None and subject.kind == "animal" and others           # 'a parrot sits on her shoulder': hers who is told of
        if own and subject and subject.fits(own) and subject.kind != "thing" and not others:
            subject.sex, subject.met = own, True
        owner = None
        if own and subject is None:
            owner = self._meant({"he": "him", "she": "her"}[own], text, hit, None, 0, named)
        phrase = mentions.phrase(text, hit.start(), mentions.verb(text))
        if not phrase:
            return None, 0, None
        other = own and subject and (not subject.fits(own) or (beast and not subject.sex)) and _KEEPS.search(phrase)
        if other:
            owner = self._meant({"he": "him", "she": "her"}[own], text, hit, subject, 0, named)
            if owner and owner not in named:
                self._weigh(owner, 0.5)
                return self._new(phrase, subject), hit.start() + len(phrase), f"{owner.name}'s {phrase.split(' ', 1)[1]}"
        if owner:
            self._weigh(owner, 1)
        return self._new(phrase, subject), hit.start() + len(phrase), None

    def _called(self, name: str) -> Being:
        known = next((b for b in self.beings if b.name == name or name in b.name.split() or b.name in name.split()), None)
        if known is None:
            first = name.split()[0].lower().strip(".")
            sex = casting.pronoun(first) if casting.pronoun(first) != "it" else ""
            woman = name.lower() in casting.WOMENS_NAMES or re.search(r"(?<!.Luc)a$|ie$", name) is not None
            sex = sex or ("she" if woman and not mentions.titled(name) else "")
            known = Being(name, name.lower(), sex, sure=bool(sex))
            self.beings.append(known)
        return known

    def _new(self, phrase: str, subject: Being | None) -> Being | None:
        """Who or what a noun phrase names: somebody known, or somebody new."""
        owned = re.match(r"(?:[\w-]+ ){1,3}[\w-]+['’]s (?=\w)", phrase)
        if owned:
            owner = self._new(owned[0][:-3], None)
            if owner and owner.alive:
                self._weigh(owner, 1)
            phrase = f"the {phrase[owned.end():]}"
        det, _, rest = phrase.partition(" ")
        noun = re.split(r"\s", rest.lower())[-1] if rest else phrase.lower()
        noun = noun if dictionary.known(noun) else noun.rpartition("-")[2]
        head = actor(noun) or singular(noun)
        alive = casting.MADE.search(phrase) is None and (
            players.lively(phrase) or (casting.kind_of(head) in ("animal", "fantastic") and actor(noun) is not None)
            or wordnet.is_a(head.rpartition("-")[2], "person", "animal", senses=1))
        several = noun.endswith("s") and alive and any(base != noun for base in dictionary.bases(noun, "noun"))
        many = _MANY.match(det) is not None or several or phrases.plural(phrase) or (noun in players.GROUPS | {"children", "police"})
        if det.lower() == "no":
            return None
        if not alive and (noun in _NO_THING or places.mentioned(f"in {phrase}") is not None or mentions.only_when(noun)):
            return None
        other = rest.lower().startswith("other ")
        if not re.match(r"an?$|another$", det, re.I) and not other:
            known = next((b for b in reversed(self.beings) if b.many == many and not b.parts and {b.noun, b.called} & {noun, head}), None)
            known = known or (self._kind(noun) if re.match("the|this|that", det, re.I) and alive else None)
            if known:
                return known
        kind = casting.kind_of(head) if alive else "thing"
        kind = "animal" if kind == "thing" and alive and wordnet.is_a(head, "animal") else "person" if kind == "thing" and alive else kind
        told = "she" if re.search(r"\bshe-[a-z]+$", phrase) else casting.pronoun(head)
        sex = told if told != "it" else "he" if head in _MEN or re.search(r"(?<!hu)(?<!wo)man$", noun) else "she" if head in _WOMEN else ""
        core = " ".join((rest or phrase).split()[-3:]).lower() if many else head if alive and actor(noun) else noun
        core = f"other {noun}" if other else core
        if not alive and not many:
            core = " ".join(word for word in rest.lower().split()[-3:] if word not in ("own", "same", "very", "new"))
        full = " ".join(rest.split()[-4:])
        made = Being(f"the {core}", head if alive and not many else noun, "" if many else sex, full, many, alive, kind, sure=bool(sex))
        self.beings.append(made)
        return made

    def _kind(self, noun: str) -> Being | None:
        same = [b for b in self.beings if b.alive and not b.many and b.noun and noun in wordnet.kinds(b.noun, senses=2)]
        return same[-1] if len(same) == 1 else None

    def _weigh(self, being: Being, weight: float) -> None:
        being.weight += weight
        being.last = self.at
        for part in being.parts:
            part.weight += weight / 2
            part.last = self.at

    def _grouped(self, text: str, verb: int, named: list[Being]) -> None:
        """'Nils and Frida build': from then on they are 'they'."""
        if verb < 0 or " and " not in text[:verb]:
            return
        two = [b for b in named if b.alive and not b.many and text[:verb].lower().find(b.noun) >= 0]
        if len(two) > 1:
            for being in two:
                being.met = True
            self._weigh(self._union(two), 3)


def told(events: list[str]) -> list[str]:
    """The events with the names of those whom their pronouns mean."""
    reader = Reader()
    return [reader.read(event) for event in events]


def met(events: list[str]) -> dict[str, str]:
    """'she' or 'he' for the nouns (lower case) and names of those of whom the events tell it."""
    reader = Reader()
    for event in events:
        reader.read(event)
    named = {b.name: b.sex for b in reader.beings if b.name[:1].isupper() and not b.parts and b.met}
    return named | {b.noun: b.sex for b in reader.beings if b.sex and b.noun and not b.name[:1].isupper()}


__all__ = ["Being", "Reader", "met", "told"]

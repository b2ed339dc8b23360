"""References to shots in a message, each replaced by a mark: a character from Unicode's private use area.

'make 3 darker' becomes 'make ▮ darker' with ▮ = shot 3; rules then read sentences without numbers or names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from director.agent.contents import best, people, words
from director.agent.scene import Scene

MARK = "[\ue000-\ue0ff]"
QUOTE = "[\ue100-\ue1ff]"
_FIRST, _FIRST_QUOTE = 0xE000, 0xE100
_NOUN = r"(?:shots?|scenes?|clips?|sequences?|segments?|moments?|parts?|(?<!a )(?<!little )bits?)"
_NUMBERS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_ORDINALS = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    1)}
_ORDINALS |= {"opening": 1, "last": -1, "final": -1, "closing": -1, "ending": -1, "penultimate": -2, "middle": 0}
_ORD = r"(?:" + "|".join(_ORDINALS) + r"|\d{1,3}(?:st|nd|rd|th))"
_UNIT = (
    r"(?!\d|[.:/]\d|\s*(?:%|s\b|secs?\b|seconds?\b|x\b|times\b|fps\b|frames?\b|p\b|k\b|min\b|minutes?\b|percent\b|mm\b|shots?\b|"
    r"scenes?\b|clips?\b|takes?\b|more (?:s|seconds?|shots?)\b|stars?\b))"
)
_ITEM = rf"(?:#?s?\d{{1,3}}(?![\w]){_UNIT}|(?:{'|'.join(_NUMBERS)})\b{_UNIT}|(?:the )?(?:last|final|first)\b(?! \d| second))"
_RANGE = r"\s*(?:to|through|thru|until|till|up to|-|–)\s*"
_AND = r"\s*(?:,\s*and|,\s*or|,|and|&|\+|or|plus)\s*"
_EXCEPT = r"(?:but|except(?: for)?|other than|apart from|besides|excluding|not)"


@dataclass(frozen=True)
class Reference:
    """Shots that were meant. `question` is set where that is not clear; `whole`: the film as such was named."""

    ids: tuple[str, ...]
    said: str
    question: str = ""
    whole: bool = False


@dataclass(frozen=True)
class Marked:
    """A clause with marks, and what they stand for."""

    text: str
    references: tuple[Reference, ...]
    quotes: tuple[str, ...]


def unquoted(message: str) -> tuple[str, tuple[str, ...]]:
    """The message with marks for what stands in quotation marks: words of the film, never commands."""
    found: list[str] = []

    def keep(hit: re.Match[str]) -> str:
        if len(found) == 200:
            return hit[0]
        found.append(next(group for group in hit.groups() if group is not None).strip())
        return f" {chr(_FIRST_QUOTE + len(found) - 1)} "

    plain = re.sub("[\ue000-\uf8ff]", "", message)
    pairs = r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」|『([^』]+)』|‘([^’]+)’(?!\w)|(?<!\w)\'([^\n]+?)\'(?!\w)'
    return re.sub(pairs, keep, plain), tuple(found)


def mark(text: str, scene: Scene, commands: Collection[str], stops: Collection[str], quotes: tuple[str, ...] = (),
         spoken: tuple[str, ...] = ()) -> Marked:
    """Find every reference to shots in a clause. A bare number stands at the end or before a word of `commands`;
    a description ('the shot where they sit') ends before one of `stops`; 'the others' are those that are not `spoken` of."""
    finder = _Finder(scene, commands, stops, spoken or scene.touched)
    for pattern, reader in finder.patterns(bool(re.match(r"\s*(?:move|put|bring|place|shift)\b", text, re.I))):
        text = re.sub(pattern, reader, text, flags=re.I)
    return Marked(" ".join(text.split()), tuple(finder.found), quotes)


def index(character: str) -> int:
    """Which reference or quotation a mark stands for."""
    return ord(character) - (_FIRST_QUOTE if ord(character) >= _FIRST_QUOTE else _FIRST)


def ordinal(word: str, count: int) -> int | None:
    """'third', '3rd', 'last', 'two', '3' as a place from 0 among `count`; None where it is out of range."""
    plain = word.lower().removeprefix("the ").strip()
    number = _ORDINALS.get(plain, _NUMBERS.get(plain))
    if number is None:
        digits = re.search(r"\d+", plain)
        number = int(digits[0]) if digits else None
    if number is None:
        return None
    if plain == "middle":
        return (count - 1) // 2
    place = number - 1 if number > 0 else count + number
    return place if 0 <= place < count else None


class _Finder:
    """Reads one kind of reference after the other and collects them."""

    def __init__(self, scene: Scene, commands: Collection[str], stops: Collection[str], spoken: tuple[str, ...]) -> None:
        self.scene, self.commands, self.stops, self.spoken, self.found = scene, commands, stops, spoken, list[Reference]()

    def patterns(self, moving: bool) -> list[tuple[str, Callable[[re.Match[str]], str]]]:
        joins = f"(?:{_AND}(?:{_NOUN} )?" + ("" if moving else f"|{_RANGE}(?:{_NOUN} )?") + ")"
        listed = rf"{_ITEM}(?:{joins}{_ITEM})*"
        ordinals = rf"(?:the )?(?:very )?{_ORD}(?:{_AND}(?:the )?{_ORD})* {_NOUN}\b"
        every = rf"(?:all|each|every)(?: of)?(?: the| my)?(?: \d+| single)? {_NOUN}"
        film = r"the (?:whole|entire|complete|full) (?:film|movie|video|thing|story)|overall|throughout"
        rest = rf"(?:\s*,?\s*{_EXCEPT}\s+(?:the )?(?:{_NOUN} )?(?P<except>{listed}|{_ORD}(?: {_NOUN}| one)?))"
        return [
            (rf"\b(?:{every}|everything|all|every one){rest}", self._all),
            (rf"\b(?:all )?(?:of )?the (?:other|remaining) {_NOUN}|\b(?:all )?the others\b|\ball (?:the )?other {_NOUN}|"
             r"\bthe rest(?= (?:should|must|brighter|darker|in|to be)\b)", self._all),
            (rf"\b(?:{film})\b", self._film),
            (r"\b(?:everything|all of (?:them|it)|every one|them all|it all)\b", self._all),
            (rf"\b(?:{every})\b(?!\s+(?:with|where|in|that|of|showing|featuring|[A-Z]\w+ is)\b)", self._all),
            (rf"\b(?:the )?(?P<end>first|last) (?P<count>\d|{'|'.join(_NUMBERS)}) {_NOUN}", self._end),
            (rf"\b(?:the )?(?:second|next)[- ](?:to[- ])?last {_NOUN}", lambda hit: self._keep((self.scene.ids[-2:-1]), hit[0])),
            (rf"\b{ordinals}", self._ordinals),
            (r"\bthe (?:ending|finale|intro|opening)\b", self._ordinals),
            (rf"\b(?:position|place|spot|slot)\s+(?P<list>{_ITEM})", self._list),
            (rf"\b(?:the )?(?:{_NOUN}|number|no\.|nr\.?)\s*(?P<list>{listed})", self._list),
            (rf"(?<![\w.#])#(?P<list>{listed})", self._list),
            (r"(?<!\w)(?P<list>s\d{1,3}(?:" + joins + r"s\d{1,3})*)(?!\w)", self._list),
            (rf"(?:\b(?P<many>all|every|each|the|that|those|both)\s+|^){_NOUN} (?:with|of|where|when|in|at(?! the (?:end|start|"
             rf"beginning))|that|which|showing|featuring|[A-Z]\w+ is)\s+(?P<what>(?:[^\s,;:.]+\s*)+)", self._described),
            (rf"\b(?P<many>all|every|each|the)\s+(?P<what>(?:(?!the\b)[\w'-]+\s+){{1,4}}){_NOUN}\b", self._described),
            (rf"(?<![\w.:/#-])(?<!take )(?<!takes )(?<!by )(?<!volume )(?<!seed )(?P<list>{listed})(?P<after>\s*\S*)", self._bare),
        ]

    def _keep(self, ids: tuple[str, ...], said: str, question: str = "", whole: bool = False) -> str:
        if len(self.found) == 240:                               # marks end where those of quotations begin
            return said
        self.found.append(Reference(ids, said.strip(), question, whole))
        return f" {chr(_FIRST + len(self.found) - 1)} "

    def _film(self, hit: re.Match[str]) -> str:
        return self._keep(self.scene.ids, hit[0], whole=True)

    def _all(self, hit: re.Match[str]) -> str:
        left = hit.groupdict().get("except")
        if left is None and re.search(r"\b(?:others?|remaining|rest)\b", hit[0], re.I):
            return self._keep(tuple(each for each in self.scene.ids if each not in self.spoken), hit[0])
        spared, question = self._numbers(left) if left else ((), "")
        return self._keep(tuple(each for each in self.scene.ids if each not in spared), hit[0], question, whole=hit[0].lower() ==
            "everything")

    def _end(self, hit: re.Match[str]) -> str:
        count = _NUMBERS.get(hit["count"].lower()) or int(hit["count"])
        return self._keep(self.scene.ids[:count] if hit["end"].lower() == "first" else self.scene.ids[-count:], hit[0])

    def _ordinals(self, hit: re.Match[str]) -> str:
        said = re.findall(rf"\b(?:{_ORD}|ending|finale|intro|opening)\b", hit[0], re.I)
        return self._keep(*self._places([{"finale": "last", "intro": "first"}.get(word.lower(), word) for word in said], hit[0]))

    def _list(self, hit: re.Match[str]) -> str:
        ids, question = self._numbers(hit["list"])
        return self._keep(ids, hit[0], question)

    def _bare(self, hit: re.Match[str]) -> str:
        """A number alone, or a list of them, where what follows can follow a shot."""
        after = hit["after"].strip(" ,.;:!?)").lower()
        if after and hit["after"].strip()[0] not in ",.;:!?)" and after not in self.commands and not re.match(f"{MARK}|{QUOTE}", after):
            return hit[0]
        if not re.search(r"\d", hit["list"]) and not re.search(_AND, hit["list"]):
            return hit[0]
        ids, question = self._numbers(hit["list"])
        return self._keep(ids, hit["list"], question) + hit["after"]

    def _described(self, hit: re.Match[str]) -> str:
        """'the shot with the planet', 'the corridor scene': the words up to the next command."""
        parts = hit["what"].split()
        stop = next((n for n, word in enumerate(parts) if n and word.lower().strip(",.;:") in self.stops), len(parts))
        what, rest = " ".join(parts[:stop]), " ".join(parts[stop:])
        if not words(what) or re.search(f"{MARK}|{QUOTE}", what) or (rest and hit[0].rstrip().lower().endswith((
            "shot", "scene", "clip", "shots", "scenes"))):
            return hit[0]
        plural = (hit["many"] or "").lower() in ("all", "every", "each") or re.search(
            r"\b(?:shots|scenes|clips)\b", hit[0], re.I) is not None
        return self._keep(*meant(what, self.scene, plural)) + f" {rest} "

    def _numbers(self, listed: str) -> tuple[tuple[str, ...], str]:
        out: list[str] = []
        for part in re.split(_AND, listed):
            ends = re.split(_RANGE, part.strip())
            found = [self._place(word) for word in ends]
            if None in found:
                return (), f"The film has {len(self.scene.ids)} shots; there is no shot {part.strip(' #s')}. Which shot do you mean?"
            places = [place for place in found if place is not None]
            first, final = places[0], places[-1]
            out += [self.scene.ids[n] for n in (range(first, final + 1) if final >= first else range(first, final - 1, -1))]
        return tuple(dict.fromkeys(out)), ""

    def _place(self, word: str) -> int | None:
        bare = re.sub(rf"^(?:{_NOUN}|#|the)\s*", "", word.strip(), flags=re.I)
        if re.fullmatch(r"s\d+", bare) and bare in self.scene.ids:
            return self.scene.ids.index(bare)
        return ordinal(bare.lstrip("s#") if re.search(r"\d", bare) else bare, len(self.scene.ids))

    def _places(self, said: list[str], whole: str) -> tuple[tuple[str, ...], str, str]:
        places = [ordinal(word, len(self.scene.ids)) for word in said]
        if None in places:
            return (), whole, f"The film has {len(self.scene.ids)} shots; which one do you mean by “{whole.strip()}”?"
        return tuple(dict.fromkeys(self.scene.ids[place] for place in places if place is not None)), whole, ""


def meant(what: str, scene: Scene, plural: bool = False) -> tuple[tuple[str, ...], str, str]:
    """(ids, words, question) for shots by what they show."""
    names = people(what, scene.board)
    if names:
        found = tuple(shot.id for shot in scene.board.shots if set(names) <= set(shot.characters))
    else:
        found = best(what, scene.board) if any(True for _ in words(what)) else ()
    if len(found) == 1 or (found and plural):
        return found, what, ""
    if not found:
        return (), what, f"I find no shot with “{what.strip()}”. Which shot do you mean, by number?"
    places = ", ".join(str(scene.ids.index(each) + 1) for each in sorted(found, key=scene.ids.index))
    return (), what, f"Which shot do you mean by “{what.strip()}”: {places}?"

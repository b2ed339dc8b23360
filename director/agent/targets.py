"""References to shots in a message, each replaced by a mark: a character from Unicode's private use area.

'make 3 darker' becomes 'make ▮ darker' with ▮ = shot 3; rules then read sentences without numbers or names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from director import dictionary
from director.agent.contents import at_place, best, events, fit, shows, words
from director.agent.described import in_a_row, meant, topic
from director.agent.marks import FILM, FIRST, MARK, NUMBERS, ONE_OF_TAKES, ORDINALS, QUOTE, Marked, Reference, index, ordinal
from director.agent.orders import GOES_WITH_TO, SAID_OF_IT, SOME_OF, TELLS, VERBAL
from director.agent.scene import Scene

_NOUN = r"(?:shots?|scenes?|clips?|sequences?|segments?|moments?|parts?|sections?|(?<!a )(?<!little )bits?)"
_ONE = rf"(?:{_NOUN}|ones?\b|stuff\b|footage\b)"
_LOOSE = r"\b(?:scenes?|sequences?|segments?|moments?|parts?|sections?|bits?|stuff|footage)\s*$"
"""Nouns that mean a stretch of the film, of one shot or several; 'shot', 'clip' and 'one' mean exactly one."""
_NO_PLACE = re.compile(r"(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|last|final|other|next|previous|same|new|only|right|wrong|"
    r"good|best|better|old|whole|entire|main|more|most|very|two|three|four|both|longest|shortest|\d+\w*|middle)\s*)+", re.I)
_ORD = r"(?:" + "|".join(ORDINALS) + r"|\d{1,3}(?:st|nd|rd|th))"
_UNIT = (r"(?!\d|[.:/]\d|-?bit\b|-sec|\s*(?:%|s\b|secs?\b|seconds?\b(?! (?:take|version|try|one)\b)|x\b|times\b|fps\b|frames?\b|p\b|k\b|"
    r"min\b|minutes?\b|percent\b|db\b|decibels?\b|mm\b|shots?\b|scenes?\b|clips?\b|takes?\b(?! (?:\d|(?:[a-j]|one|two|three|number)\b))|"
    r"more (?:s|secs?|seconds?|shots?|takes?|versions?|tries)\b|stars?\b|people\b|persons?\b|kids?\b|viewers?\b|friends?\b|years?\b|"
    r"of (?:them|us|you|these|those)\b))")
_ITEM = rf"(?:#?s?\d{{1,3}}(?![\w]){_UNIT}|(?:{'|'.join(NUMBERS)})\b{_UNIT}|(?:the )?(?:last|final|first)\b(?! \d| second))"
_RANGE = r"\s*(?:to|through|thru|until|till|up to|-|–)\s*"
_AND = r"\s*(?:,\s*and|,\s*or|,|and|&|\+|or|plus)\s*"
_EXCEPT = r"(?:but(?! not)|except(?: for)?|other than|apart from|besides|excluding|bar(?=\W)|save for|but not|not)"
_MANY = rf"(?: (?:\d+|single|{'|'.join(list(NUMBERS)[1:])}))?"
_ALL = (rf"(?:(?:all|each|every)(?: of)?(?: the| my)?{_MANY} {_NOUN}|every one|everything|all of (?:it|them)|all|"
    rf"the (?:(?:whole|entire|rest of the) )?(?:film|movie|video|thing))")
_WHERE = (r"(?:where|when|in which|with|showing|featuring|containing|that (?:has|have|shows?|contains?)|that's got|which (?:has|shows?))")
_TALK = r"(?:i|i'm|i'd|we|we'd|we're|let's|please|could|should|would|maybe|want|need|thinking)"
_FEW = r"(?:first|last|final|opening|closing) (?:\d|two|three|four)\b"
_FRESH = r"(?<!-)(?<!\d )(?<!\ba )(?<!\ban )(?<!another )(?<!new )(?<!extra )"
_NTH = rf"{_FRESH}\b(?:the )?(?:very )?{_ORD}(?:{_AND}(?:the )?{_ORD})*"
_EVERY = rf"(?:all|each|every)(?: of)?(?: the| my)?{_MANY} {_NOUN}"
_EDGE_TAIL = r"\s+(?:right )?(?:at|near|towards) the (?:very )?(?:end|start|beginning)\b(?! of (?!the (?:film|movie|video)))"
_UNSPARED = rf"(?!\s*,?\s*{_EXCEPT}\b)"


def mark(text: str, scene: Scene, commands: Collection[str], stops: Collection[str], quotes: tuple[str, ...] = (),
         spoken: tuple[str, ...] = ()) -> Marked:
    """Find every reference to shots in a clause. A bare number stands at the end or before a word of `commands`;
    a description ('the shot where they sit') ends before one of `stops`; 'the others' are those that are not `spoken` of."""
    finder = _Finder(scene, commands, stops, spoken or scene.touched)
    for pattern, reader in finder.patterns(bool(re.match(r"\s*(?:move|put|bring|place|shift)\b", text, re.I))):
        text = re.sub(pattern, reader, text, flags=re.I)
    text = re.sub(rf"(?P<lead>\b{_EXCEPT}\s+(?:for |in |on )?)(?P<what>the [\w' ]+?)\s*$", finder.spared_place, text, flags=re.I)
    text = re.sub(rf"\s*,?\s*(?:but not|except(?: for| in)?|apart from|other than|just not|not)\s+(?:for |in |on )?(?:the "
        rf")?\s*(?P<spared>{MARK}(?:{_AND}{MARK})*)\s*$", finder.spare, text, flags=re.I)
    text = re.sub(rf"\b({SOME_OF})\s*(?:the |these |those |my )?({MARK})",
        lambda hit: finder.keep(finder.found[index(hit[2])].ids, hit[1]), text, flags=re.I)
    return Marked(" ".join(text.split()), tuple(finder.found), quotes)


_COMPARED = re.compile(rf"\s*(?:gets?|needs|wants|has|lasts|runs)\b|"
    rf"\s+(?:(?:\d+(?:\.\d+)?|{'|'.join(NUMBERS)}|half an?) ?(?:seconds?|secs?|s)\b|a second\b)", re.I)


class _Finder:
    """Reads one kind of reference after the other and collects them."""

    def __init__(self, scene: Scene, commands: Collection[str], stops: Collection[str], spoken: tuple[str, ...]) -> None:
        self.scene, self.commands, self.stops, self.spoken, self.found = scene, commands, stops, spoken, list[Reference]()

    def patterns(self, moving: bool) -> list[tuple[str, Callable[[re.Match[str]], str]]]:
        joins = f"(?:{_AND}(?:{_NOUN} )?" + ("" if moving else f"|{_RANGE}(?:{_NOUN} )?") + ")"
        listed = rf"{_ITEM}(?:{joins}{_ITEM})*"
        rest = rf"(?:\s*,?\s*{_EXCEPT}\s+(?!(?:the )?{_FEW})(?:the )?(?:{_NOUN} )?(?P<except>{listed}|{_ORD}(?: {_NOUN}| one)?))"
        return [*self._counted(rest), *self._listed(moving, joins, listed)]

    def _counted(self, rest: str) -> list[tuple[str, Callable[[re.Match[str]], str]]]:
        """The film, halves, the first few, ordinals."""
        return [
            (rf"\b{SOME_OF} (?:the |these |those |my )?(?:shots|scenes|clips)\b", self._film), *self._of_many(rest),
            (rf"\b(?:the )?(?:very )?(?P<end>first|last|final|opening|closing|middle) (?P<count>\d|{'|'.join(list(NUMBERS)[1:])})(?: "
                rf"{_ONE}|(?=\s*(?:$|[,;:.]|(?:and|to|please|should|"
                rf"darker|brighter|swapped|switched|reversed|the|into|in|around|together|places|at|with|for|after|before|from|go|come|"
                rf"then)\b)))", self._end),
            (r"\b(?:the )?(?P<half>first|second|last) half\b(?! of (?:it|that|them|shot|scene|number|#?\d))(?: of (?:the|this|"
                r"my) (?:film|movie|video|story))?", self._half),
            (rf"\bevery (?:other|second) {_NOUN}|\b(?:the )?(?P<parity>odd|even)(?:[- ]numbered)? (?:{_ONE}|numbers)", self._alternate),
            (rf"\b(?:the )?(?:(?:second|next)[- ](?:to[- ])?(?:the )?last|last {_NOUN} but one|last but one|one before (?:the )?last|"
                rf"penultimate)(?: {_ONE})?\b",
             lambda hit: self.keep((self.scene.ids[-2:-1]), hit[0])),
            (r"\bthe middle (?:shots|scenes|clips|ones)\b",
                lambda hit: self.keep(self.scene.ids[(len(self.scene.ids) - 1) // 2:len(self.scene.ids) // 2 + 1], hit[0])),
            (rf"{_NTH} {_NOUN}\b", self._ordinals),
            (rf"\bthe {_ORD}(?:\s*,\s*the {_ORD})*\s*,?\s*and the {_ORD}(?=\s*(?:$|[,.;]))", self._ordinals),
            (r"\bthe (?:first|last|second|third|fourth|fifth|sixth)(?= to the (?:very )?(?:front|back|end|start|beginning|top)\b)",
                self._ordinals),
            (r"^(?P<what>(?!the other\b)[a-z'-]+(?: [a-z'-]+)?) (?:shots?|scenes?)\b(?=\s*(?:[:,–-]|(?:at|to|down|up|in|gets?|should|must|"
                r"needs?|is|are|a bit|much|with|\w+er)\b))", self._unlisted),
            (r"\bthe (?:ending|finale|intro|opening|opener)\b", self._ordinals),
            (rf"(?P<lead>\bbetween )(?P<pair>(?:the )?{_ORD}(?: one| {_NOUN})? and (?:the )?{_ORD}\b)(?! (?:second|frame))", self._pair),
            (r"(?P<lead>\binto )(?P<pair>the (?:last|first|second|third|fourth|fifth|sixth)(?: one)?)(?=\s*(?:$|[,.;]))", self._pair),
        ]

    def _listed(self, moving: bool, joins: str, listed: str) -> list[tuple[str, Callable[[re.Match[str]], str]]]:
        """Numbers, and shots by what they show."""
        return [
            (rf"\b(?:position|place|spot|slot)\s+(?P<list>{_ITEM})", self._list),
            (rf"\b(?:the )?(?:{_NOUN}|number|no\.|nr\.?)\s*#?\s*(?P<list>{listed})", self._list),
            (rf"(?<![\w.#])#(?P<list>{listed})", self._list),
            (r"(?<!\w)(?P<list>s\d{1,3}(?:" + joins + r"s\d{1,3})*)(?!\w)", self._list),
            (rf"\bthe (?P<what>(?!{_ONE})[a-z'-]+ (?:[a-z'-]+ )?{_ONE} (?:where|when|in which|with) (?:[^\s,;:.]+\s*)+)", self._described),
            (rf"(?:\b(?P<many>all|every|each|the|that|those|both)\s+|^|\b(?=(?:shots|scenes|clips|ones)\b)){_ONE} (?:{_WHERE}|of|in|"
                rf"at(?! the (?:end|start|beginning))|that|which|[A-Z]\w+ is)\s+(?P<what>(?:[^\s,;:.]+\s*)+)", self._described),
            (rf"\b(?P<many>all|every|each|the|both|these|those)\s+(?P<what>(?:(?!(?:the|{_ONE}|{_TALK})\b)[\w'-]+\s+){{1,4}}){_ONE}\b"
                rf"(?P<edge>{'(?!)' if moving else _EDGE_TAIL})?", self._described),
            (rf"(?<![\w.:/#-])(?<!take )(?<!takes )(?<!by )(?<!volume )(?<!seed )(?P<list>{listed})(?P<after>\s*\S*)", self._bare),
            (rf"\b(?:rid of|remove|delete|drop|lose|ditch|kill|cut|mute|lock|unlock|on|of|for|swap|bin|scrap|"
                rf"in)\s+(?P<word>{'|'.join(list(NUMBERS)[1:])})(?=\s*(?:$|[,;:.]|(?:was|is|were|looks|too|as)\b))",
             self._word),
            (r"\b(?:rid of|remove|delete|drop|lose|ditch|kill|cut|mute|lock|unlock|scrap|bin|swap|reshoot|darken|brighten|shorten|"
                r"lengthen|extend|trim) (?P<word>the (?:very )?(?:first|last|second|third|fourth|fifth|sixth))(?=\s*(?:$|[,;:.]|(?:and|"
                r"then|by|to|please|too)\b))", self._word),
            (rf"{_NTH} ones?\b(?! (?:was|is|looks|looked) (?:\w+ )?(?:best|better|nicer|good))", self._ordinal_one),
            (r"\b(?:at|in|on|during|for|the (?:bit|part|moment|scene|point|place) )?\s*(?:^|(?<=[\s,]))(?:where|"
                r"when)\s+(?P<what>(?:[^\s,;:.]+\s*)+)", self._described),
            (r"(?P<lead>\b(?:after|before|when)\s+)(?P<what>(?:the|they|he|she|it|both|[A-Z]\w+)\s+(?:(?!(?:add|insert|put|we|i|there|"
                r"where|"
                r"fade|cut|show|want|need|have|should|make|dissolve|please|a|an|one|(?:dark|bright|warm|cold|cool|slow|short|long|fast|"
                r"quick|loud|quiet|soft|clos|wid)\w*er|in (?:black|slow|sepia|colou?r))\b)[\w']+\s*)+)"
                r"(?=$|[,:;]|\w+er\b|in\b|where\b)", self._beside),
            (rf"\b(?:the|this|that) (?:\w+ )?(?P<event>{events(self.scene.board)})\b(?! (?:car|track|music|sound|theme))", self._event),
            (r"^(?:(?:in|on|for|at) )?(?P<what>(?:the )?[a-z][\w' -]{2,40}?)\s*:\s+(?=\S)", self._topic),
            (r"\bthe (?P<event>[a-z]+ing(?: (?:up|around|down|off|by|out))?)(?: (?:bit|part|scene|moment))?(?=\s*(?:$|[,:;.]|(?:and|"
                r"with|after|before|for|to|should|must|could|is|works|comes|goes|needs|than|then|between|right|first|last|second|"
                r"\w+er|more|less|too|in|at|on|a|slightly|much|as|looks|feels|drags|has|half|twice|last)\b))", self._doing),
            (r"(?P<lead>\b(?:after|before|between|following)\s+)(?P<what>the [\w' ]+?)(?=\s*(?:$|[,:;.]|\b(?:and|add|insert|we|i|put|"
                r"show|there|have|want|need|please|should|\w+er|in (?:black|colou?r|slow|sepia|half|double))\b))",
             self._beside),
            (rf"\b(?:{_ALL}|the {_NOUN})\s+(?P<side>after|before|following|from|up to|until)\s*(?P<mark>{MARK})(?:\s*on(?:wards?)?\b)?",
                self._side),
            (rf"(?:\bfrom\s*)?(?P<mark>{MARK})\s*on(?P<side>wards?)\b|\bfrom\s*(?P<mark2>{MARK})\s*on(?=\s*(?:$|,|it\b|\w+er\b|all\b|"
                rf"every))|"
                rf"^until\s*(?P<mark3>{MARK})", self._side),
            (rf"\b(?:{_ALL}|everywhere)\s*,?\s*{_EXCEPT}\s+(?:for |in |from |the )*(?P<spared>{MARK}(?:{_AND}{MARK})*)", self._all_but),
            (rf"(?P<base>{MARK})\s*,?\s*(?:but not|except(?: for)?|excluding|other than)\s+(?:for |in |the )*(?P<spared>{MARK})",
                self._all_but),
            (rf"\b(?:both(?: of)?(?: these| those| them| the)?(?: {_ONE})?|(?:the|that|this|those|these) same {_ONE}|the same ones?|"
                rf"(?:those|these) (?:two|three|{_ONE})|the one (?:we|you|i) (?:just )?\w+|the new {_ONE})(?!\w)", self._spoken),
            (r"\b(?:(?:that|this) (?:one|shot|scene|clip)|the other (?:shot|scene|clip))\b(?! (?:where|when|with|of|in|that|which|was|is "
                r"better)\b)", self._that),
        ]

    def _of_many(self, rest: str) -> list[tuple[str, Callable[[re.Match[str]], str]]]:
        """The film, every shot, all but some (`rest`), the others."""
        return [
            (rf"\b(?:(?:all|every|each|any|the)(?: the)? (?:(?P<with>[a-z]+) )?|(?=(?:shots|scenes|clips|ones)\b)){_ONE} (?:without|with "
                rf"no|that (?:don't|doesn't|do not|does not) (?:have|show|contain)|not (?:showing|containing|with)|where (?:there's|"
                rf"there is) no)\s+(?P<what>(?:(?!(?:should|must|could|can|needs?|may|is|are|play)\b)[^\s,;:.]+\s*)+)", self._lacking),
            (r"\b(?:everything|all)(?: that's| that is| that happens)? (?:in|at|inside) (?P<what>the (?:[\w']+ ?){1,2}?)(?=\s*(?:$|"
                r"[,;:.]|(?:to|should|must|is|are|needs|can|darker|brighter|warmer|colder)\b))", self._there),
            (rf"\b{_ALL}{rest}(?!\s*(?:one|{_NOUN})?\s*(?:with|where|when)\b)", self._all),
            (rf"\b(?:all )?(?:of )?the (?:other|remaining) (?:(?!(?:shot|scene|clip)\b){_NOUN}|ones\b|stuff\b|footage\b)|"
             r"\b(?:all )?the others\b|\beverywhere else\b|(?<=cut )elsewhere\b|(?<=cuts )elsewhere\b|(?<=er )elsewhere\b|"
             rf"\ball (?:the )?other {_ONE}|\b(?:everything|all) else\b|"
             r"\bthe rest(?= (?:again|should|must|in|to be|more|less|(?:(?:a bit|a little|much|slightly) )?\w+er)\b)", self._all),
            (rf"\b(?:{FILM})\b{_UNSPARED}", self._film),
            (rf"\b(?:everything|all of (?:them|it)|every one|them all|it all)\b{_UNSPARED}(?! (?:after|before|from|in|up to|until) "
                rf"(?:the )?(?:{_NOUN}|#|s?\d|[a-z]))", self._all),
            (rf"\ball (?:of the )?(?:{'|'.join(list(NUMBERS)[2:])})(?= (?:with|again|please|should|to|in|at|from)\b|\s*$)", self._all),
            (rf"\b(?:{_EVERY})\b{_UNSPARED}(?!\s+(?:with|where|in|that|of|showing|featuring|containing|which|after|before|from|[A-Z]\w+ "
                rf"is)\b)", self._all),
        ]

    def keep(self, ids: tuple[str, ...], said: str, question: str = "", whole: bool = False, loose: str = "") -> str:
        if len(self.found) == 240:                               # marks end where those of quotations begin
            return said
        if len(ids) > 1 and re.match(SOME_OF, said.strip(), re.I):       # 'one of the cabin shots' is no choice yet
            question = f"Which of them: {', '.join(str(self.scene.ids.index(each) + 1) for each in ids)}?"
        self.found.append(Reference(() if question else ids, said.strip(), question, whole, loose))
        return f" {chr(FIRST + len(self.found) - 1)} "

    def _film(self, hit: re.Match[str]) -> str:
        return self.keep(self.scene.ids, hit[0], whole=re.match(SOME_OF, hit[0], re.I) is None)

    def _all(self, hit: re.Match[str]) -> str:
        left = hit.groupdict().get("except")
        if left is None and re.search(r"\b(?:others?|remaining|rest|elsewhere|else)\b", hit[0], re.I):
            return self.keep(tuple(each for each in self.scene.ids if each not in self.spoken), hit[0])
        spared, question = self._numbers(left) if left else ((), "")
        return self.keep(tuple(each for each in self.scene.ids if each not in spared), hit[0], question, whole=hit[0].lower() ==
            "everything")

    def _lacking(self, hit: re.Match[str]) -> str:
        """'every shot without Bolt'."""
        having, _, question = meant(hit["what"], self.scene, plural=True)
        among = meant(hit["with"], self.scene, plural=True)[0] if hit["with"] else self.scene.ids
        return self.keep(tuple(each for each in among if each not in having), hit[0], question)

    def _unlisted(self, hit: re.Match[str]) -> str:
        """'corridor shot at half volume', 'workshop shots: darker': no article, but one place or one shot is meant."""
        board, what = self.scene.board, hit["what"]
        found = at_place(what, board) or (best(what, board) if words(what) and fit(what, board) == 1 else ())
        found = found or tuple(each for each in best(what, board) if all(shows(each, word, board) for word in words(what)))
        one = bool(found) and (hit[0].endswith("s") or len(found) == 1)
        return self.keep(found, hit[0]) if one and not set(hit["what"].lower().split()) & VERBAL else hit[0]

    def _there(self, hit: re.Match[str]) -> str:
        """'everything in the workshop'."""
        return self.keep(ids, hit[0]) if (ids := at_place(hit["what"], self.scene.board)) else hit[0]

    def _event(self, hit: re.Match[str]) -> str:
        ids = meant(hit["event"], self.scene)[0]
        return self.keep(ids, hit[0]) if ids else hit[0]

    def _topic(self, hit: re.Match[str]) -> str:
        """'robot waking up: take two', 'corridor: darker'."""
        ids = topic(hit["what"], self.scene)
        return self.keep(ids, hit["what"]) + ": " if ids and not set(hit["what"].lower().split()) & VERBAL else hit[0]

    def _doing(self, hit: re.Match[str]) -> str:
        """'swap the sorting with the race': what happens in one shot, where it is no sound that may be meant."""
        heard = " ".join(shot.sfx for shot in self.scene.board.shots).lower()
        word = hit["event"].split()[0].lower()
        ids, _, question = meant(hit["event"], self.scene)
        known = word in self.commands or word in heard or not dictionary.bases(word, "verb")
        return hit[0] if question or known else self.keep(ids, hit[0])

    def _beside(self, hit: re.Match[str]) -> str:
        ids, _, question = meant(hit["what"], self.scene) if words(hit["what"]) else ((), "", "none")
        return hit[0] if question else hit["lead"] + self.keep(ids, hit["what"])

    def _all_but(self, hit: re.Match[str]) -> str:
        """'everything except the corridor shot', after the corridor shot was found."""
        spared = [self.found[index(sign)] for sign in re.findall(MARK, hit["spared"])]
        base = self.found[index(hit["base"])].ids if hit.groupdict().get("base") else self.scene.ids
        question = next((each.question for each in spared if each.question), "")
        return self.keep(tuple(each for each in base if not any(each in other.ids for other in spared)), hit[0], question)

    def spared_place(self, hit: re.Match[str]) -> str:
        """'everything except the workshop'."""
        return hit["lead"] + self.keep(ids, hit["what"]) if (ids := at_place(hit["what"], self.scene.board)) else hit[0]

    def spare(self, hit: re.Match[str]) -> str:
        """'make everything darker but not the race', 'black and white, except shot 5'."""
        spoken_of = [self.found[index(sign)].ids for sign in re.findall(MARK, hit.string[:hit.start()])]
        if spoken_of and not any(set(self.found[index(sign)].ids) & {each for ids in spoken_of for each in ids}
                for sign in re.findall(MARK, hit["spared"])) and re.search(r"\bnot\b", hit[0], re.I):
            return " "                                           # 'make the planet red in 2 but not in 6'
        if any(not self.found[index(sign)].whole and len(self.found[index(sign)].ids) < len(self.scene.ids) for sign in re.findall(MARK,
            hit.string[:hit.start()])):
            return hit[0]
        spared = [self.found[index(sign)] for sign in re.findall(MARK, hit["spared"])]
        left = tuple(each for each in self.scene.ids if not any(each in other.ids for other in spared))
        for n, found in enumerate(self.found):
            if found.whole or len(found.ids) == len(self.scene.ids):
                self.found[n] = Reference(left, found.said)
        return " " if re.search(MARK, hit.string[:hit.start()]) else self.keep(left, hit[0])

    def _half(self, hit: re.Match[str]) -> str:
        middle = (len(self.scene.ids) + 1) // 2
        return self.keep(self.scene.ids[:middle] if hit["half"].lower() == "first" else self.scene.ids[middle:], hit[0])

    def _alternate(self, hit: re.Match[str]) -> str:
        return self.keep(self.scene.ids[0::2] if (hit["parity"] or "").lower() == "odd" else self.scene.ids[1::2], hit[0])

    def _side(self, hit: re.Match[str]) -> str:
        """'everything after shot 3', 'from shot 4 on'."""
        said = hit.groupdict()
        reference = self.found[index(said["mark"] or said.get("mark2") or said.get("mark3") or "")]
        side = "until" if said.get("mark3") else (said["side"] or "on").lower()
        places = [self.scene.ids.index(each) for each in reference.ids]
        if not places:
            return self.keep((), hit[0], reference.question)
        if side in ("before", "up to", "until"):
            return self.keep(self.scene.ids[:min(places) + (side != "before")], hit[0])
        return self.keep(self.scene.ids[max(places) + (side in ("after", "following")):], hit[0])

    def _spoken(self, hit: re.Match[str]) -> str:
        if re.match(r"both", hit[0], re.I) and re.search(MARK, hit.string):
            return hit[0]
        return self.keep(self.spoken, hit[0]) if self.spoken else hit[0]

    def _that(self, hit: re.Match[str]) -> str:
        """'that one': the shots that were spoken of; where none were, only the person knows which."""
        if re.search(MARK, hit.string):
            return hit[0]
        known = len(self.spoken) == 1 and "other" not in hit[0].lower()
        return self.keep(self.spoken, hit[0], "" if known else f"Which shot do you mean? There are {len(self.scene.ids)}.")

    def _word(self, hit: re.Match[str]) -> str:
        if re.search(r"\b(?:split|divide|break|halve)\b", hit.string, re.I):
            return hit[0]
        ids, question = self._numbers(hit["word"])
        return hit[0][:hit.start("word") - hit.start()] + self.keep(ids, hit["word"], question)

    def _ordinal_one(self, hit: re.Match[str]) -> str:
        """'the last one': a shot, where no shot is named beside it and no take is spoken of."""
        if (self.found and not re.search(r"\b(?:swap|exchang\w+|switch|trad(?:e|ing)|move|put|bring|make|before|after|behind|"
            r"between)\b", hit.string,
                re.I)) or re.search(r"\btakes?\b|\bversions?\b|\btry\b|\bprefer\b|\bbest\b", hit.string, re.I):
            return hit[0]
        return hit[0] if self.scene.chose and ONE_OF_TAKES.fullmatch(hit.string) else self._ordinals(hit)

    def _end(self, hit: re.Match[str]) -> str:
        count, ids = NUMBERS.get(hit["count"].lower()) or int(hit["count"]), self.scene.ids
        start = {"first": 0, "opening": 0, "middle": max(0, (len(ids) - count) // 2)}.get(hit["end"].lower(), max(0, len(ids) - count))
        return self.keep(ids[start:start + count], hit[0])

    def _ordinals(self, hit: re.Match[str]) -> str:
        either = f"Which one do you mean: {hit[0].strip()}?" if re.search(r"\bor\b", hit[0], re.I) else ""
        said = re.findall(rf"\b(?:{_ORD}|ending|finale|intro|opening|opener)\b", hit[0], re.I)
        names = {"finale": "last", "intro": "first", "opener": "first"}
        ids, whole, question = self._places([names.get(word.lower(), word) for word in said], hit[0])
        return self.keep(() if either else ids, whole, either or question)

    def _pair(self, hit: re.Match[str]) -> str:
        """'between the first and the second'."""
        ids, whole, question = self._places(re.findall(rf"\b{_ORD}\b", hit["pair"], re.I), hit["pair"])
        return hit["lead"] + self.keep(ids, whole, question)

    def _list(self, hit: re.Match[str]) -> str:
        return self.keep(self._numbers(hit["list"])[0], hit[0], self._numbers(hit["list"])[1])

    def _bare(self, hit: re.Match[str]) -> str:
        """A number alone, or a list of them, where what follows can follow a shot."""
        after = hit["after"].strip(" ,.;:!?)").lower()
        compared = (SAID_OF_IT.fullmatch(hit.string[:hit.start()]) and TELLS.match(hit["after"])) or (re.search(r"\d", hit["list"]) and (
            _COMPARED.match(hit.string[hit.start("after"):]) or dictionary.comparative(after)))
        if not compared and after and hit["after"].strip()[0] not in ",.;:!?)-–" and after not in self.commands and after not in (
            "but then also plus instead please way much even slightly super both with together first last by each".split()
        ) and not re.match(f"{MARK}|{QUOTE}", after):
            return hit[0]
        if not re.search(rf"\d|{_AND}", hit["list"]):
            return hit[0]
        ids, question = self._numbers(hit["list"])
        return self.keep(ids, hit["list"], question) + hit["after"]

    def _described(self, hit: re.Match[str]) -> str:
        """'the shot with the planet', 'the corridor scene': the words up to the next command."""
        parts = hit["what"].split()
        if not hit.groupdict().get("many") and re.search(r"\b(?:the|all|both|these|those) [\w'-]+ $", hit.string[:hit.start()], re.I):
            return hit[0]                                        # 'the workshop scenes in sepia'
        stop = next((n for n, word in enumerate(parts) if n and word.lower().strip(",.;:") in self.stops and not (
            word.lower() == "to" and parts[n - 1].lower() in GOES_WITH_TO)), len(parts))
        while stop > 1 and parts[stop - 1].lower() in ("right", "just", "directly", "immediately", "straight", "shortly", "there"):
            stop -= 1
        what, rest = " ".join(parts[:stop]), " ".join(parts[stop:])
        noun = hit[0].removesuffix(hit.groupdict().get("edge") or "").rstrip().lower().rpartition(" ")[2]
        before = re.fullmatch(_ONE, noun) is not None            # 'the corridor scene', not 'the scene in the corridor'
        if not words(what) or re.search(f"{MARK}|{QUOTE}", what) or (rest and before) or _NO_PLACE.fullmatch(what):
            return hit[0]
        many = (hit.groupdict().get("many") or "").lower()
        plural = many in ("all", "every", "each", "both", "these", "those") or re.search(
            r"\b(?:shots|scenes|clips|ones|bits|parts|moments|sections|two|three|stuff)\b", hit[0][:len(hit[0]) - len(rest)],
                re.I) is not None
        ids, _, question = meant(what, self.scene, plural)
        edge = hit.groupdict().get("edge") or ""
        if question and edge and not meant(what + edge, self.scene)[2]:
            return self.keep(meant(what + edge, self.scene)[0], hit[0])
        rest = f"{edge} {rest}" if edge else rest
        if re.match(r"\s*(?:(?:at|in|on|during|for) )?(?:where|when)\b", hit[0], re.I) and (question or re.search(
                r"\b(?:add|insert|another|new|open|end|start|a (?:shot|scene|moment|bit)|one)\b", hit.string[:hit.start()], re.I)):
            return hit[0]
        loose = ""
        if question and re.search(_LOOSE, hit[0][:len(hit[0]) - len(rest)].strip() if before else hit[0].split(" ")[1] if " " in hit[0]
            else "", re.I):
            several, _, none = meant(what, self.scene, plural=True)
            together = noun not in ("scene", "moment", "part", "section", "sequence", "bit") or in_a_row(several, self.scene)
            ids, question, loose = (several, "", question) if not none and together else ((), question or none, "")
        return self.keep(ids, hit[0][:len(hit[0]) - len(rest)], question, loose=loose) + f" {rest} "

    def _numbers(self, listed: str) -> tuple[tuple[str, ...], str]:
        out: list[str] = []
        if re.search(r"\bor\b", listed, re.I):
            return (), f"Which one do you mean: {' '.join(listed.split())}?"
        for part in re.split(_AND, listed):
            ends = re.split(_RANGE, part.strip())
            found = [self._place(word) for word in ends]
            if None in found:
                return (), (
                    f"The film has {len(self.scene.ids)} shots; there is no shot {part.strip(' #s')}. Which shot do you mean?")
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


__all__ = ["MARK", "QUOTE", "Marked", "Reference", "index", "mark", "ordinal"]

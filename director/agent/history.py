"""How people ask for what was: undo and redo in their many wordings, of everything or of one thing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from director.model import Storyboard

_NUMBERS = {"both": 2, "twice": 2, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNT = r"(?:\d{1,3}|two|three|four|five|six|a couple of|couple)"
_THING = (
    r"(?:changes?|edits?|things?|ones?|steps?|messages?|commands?|instructions?|moves?|actions?|modifications?|tweaks?|bits?|"
    r"requests?)"
)
_IT = r"(?:it|that|this|them|those|these|everything|things|all|all of (?:it|that|them|this)|the (?:film|movie|video|whole thing))"
_OBJECT = (
    rf"(?: (?:{_IT}|again|please|only|now|too|then|just|completely|my|your|(?:the |my |your |those |these )?(?:very )?(?:last|"
    rf"previous|"
    rf"latest|recent|most recent|final)"
    rf"(?: {_COUNT})?(?: {_THING})?(?: of (?:them|those))?(?: (?:i|we|you) (?:just )?(?:asked(?: for)?|said|did|made|changed|wanted|"
    rf"requested))?|"
    rf"{_COUNT} (?:times|{_THING})|both(?: of (?:them|those|these))?(?: "
    rf"{_THING})?|"
    rf"twice|"
    rf"(?:what|whatever|everything|all(?: that)?|the {_THING}|that {_THING}) (?:you|i|we)(?:'ve| have)? (?:just )?(?:did|made|"
    rf"said|done|"
    rf"changed|asked|asked for)|"
    rf"(?:all|all of)(?: the| my| your| those| these| them)?(?: {_COUNT})?(?: {_THING})?|(?:that|this|the|those|these) {_THING}|"
    rf"{_THING}|"
    r"a step|one step|by one|for me|and start again))*")
_VERB = (r"(?:undo|revert|unwind|roll ?back|take back|take (?:that|it|this) back|scratch|strike|forget|cancel|reverse(?= (?:that|"
         r"the|my|your|"
    r"last))|"
    r"discard|reject|go back|"
         r"step back|never ?mind|ctrl[ +-]?z|un-?do)")
_WAS = (r"(?:exactly )?(?:how|the way|as|like|what|where|to how|to what|to where|to the way)(?: (?:it|that|they|things|everything|"
    r"we))? "
    r"(?:was|were|had it|had|looked|started)"
        r"(?: (?:before|previously|earlier|originally|at first|at the (?:very )?(?:start|beginning)|in the beginning|a (?:minute|"
        r"moment|"
        r"second) ago|all|just now))*")
_THAT = r"(?:it|that|them|those|(?:that|this) (?:one|shot|scene))"
_VERSION = (
    r"(?:the )?(?:old|previous|earlier|last|prior|former|original|first|initial|very first)(?: (?:version|state|one|cut|film|"
    r"storyboard|"
    r"edit|way|draft))?"
)
_UNDO = tuple(re.compile(said, re.I) for said in (
    rf"{_VERB}{_OBJECT}",
    r"(?:get rid of|remove|drop|delete|lose|scrap|bin|ditch|kill|lose|dump|trash|toss|axe) (?:that|the|my|your|this) (?:(?:very "
    r")?(?:last|previous|latest) )?"
    r"(?:change|edit|modification|tweak)s?(?: please| again)*",
    rf"(?:(?:put|bring|get|set|change|turn|make|have|return|restore|leave|go|roll|take|switch)(?: {_IT})? )?(?:back )?(?:to "
    rf")?{_WAS}",
    rf"(?:put|change|set|turn|switch|bring) {_IT} back(?: (?:again|please|now|to normal))*(?<!bring it back)(?<!bring that back)",
    rf"(?:go |get |put {_IT} |bring {_IT} |take {_IT} |switch |take (?:me|us) |come )?(?:back to|restore|revert to|return to|"
    rf"start again "
    rf"from|reset to) "
    rf"(?:{_VERSION}|before|the (?:start|beginning|default|fixture))(?: (?:version|film|storyboard|state))?",
    r"(?:i |we )?(?:liked|preferred|like|prefer|want|wanted) (?:it |that |the film )?(?:better |more )?(?:before|how it was(?: "
    r"before)?|"
    r"as it was(?: before)?|the way it was(?: before)?|"
    rf"{_VERSION})(?: (?:better|more|back))?",
    r"(?:i |we )?(?:liked|preferred) (?:it|that|the film|this) (?:(?:much |so much |way )?(?:better|more) )?with(?:out)? "
    r"(?:it|that|them|those)|"
    r"(?:it|that|this|the film) (?:was|looked|worked) (?:much |way )?(?:better|nicer) with(?:out)? (?:it|that|them|those)",
    rf"(?:i|we) (?:do|did) (?:really |still |actually )*(?:want|need|like|miss) {_THAT}(?: back)?(?: in)?(?: after all| again)?|"
    rf"(?:i|we) (?:really |still |actually )*(?:want|need|like|miss|prefer) {_THAT} (?:back(?: in)?|after all|again)",
    r"(?:it|that|this) (?:was|looked) (?:much |way |so much |far )?(?:better|nicer) before(?: that)?(?:, (?:undo|revert|go "
    r"back).*)?|"
    r"that "
    r"(?:was|is) (?:a mistake|wrong|worse|not what i (?:meant|wanted|asked for|said))"
    r"(?:, (?:undo|revert|go back).*)?",
    r"(?:i|we|you) (?:shouldn't|should not) have (?:done|said|changed|deleted|removed|cut|asked(?: for)?|made)(?: (?:that|it|this|so))?|"
    r"(?:i |we )?(?:regret|take back) (?:that|it|this)|(?:like|as) before|un-?do(?:ing)?|oops|reset(?: (?:it|everything|all|"
    r"the film))?|(?:go |back )*(?:to )?square one|start "
    r"again "
    r"from (?:the )?(?:original|scratch|start)",
    r"(?:ctrl|cmd|strg)[ +-]?z(?:[ ,]+(?:ctrl|cmd|strg)[ +-]?z)*|(?:take|scratch|scrap) (?:everything|all(?: that)?|that|what) "
    r"?(?:i|"
    r"we)?(?: just)?(?: said| asked)?(?: back)?"
    r"(?:,? (?:go|and go) back)?",
    r"(?:please |can we |could we )*(?:put it|bring it|go|return|get it|take it|change it|set it|back)?(?: back)?(?: to)? ?(?:how|"
    r"what|as|the way|where|to how) (?:it|the (?:film|movie|thing)|"
    r"everything|things) (?:was|were|looked)(?: like)?(?: (?:originally|at first|initially|(?:when|before) (?:i|we|you) (?:first |"
    r"just )?(?:opened|started|began|got|touched|saw|"
    r"changed|did|came|said)\b.*))",
    rf"(?:scrap|scratch|drop|bin|trash|throw (?:away|out)|lose|dump|kill) (?:all|every one)(?: of)? (?:my|the|those|these|our) {_THING}"
    r"(?: (?:again|please|now|since the (?:start|beginning)))*",
    r"(?:all )?(?:of )?(?:my|the|these|those) (?:last )?changes (?:were|are|was)\b.*", r"(?:undo|revert|take back|cancel) "
    r"(?:everything|all(?: of it| of them)?|all (?:the |my )?changes) "
    r"(?:but|except)(?: for)? (?:the |my )?(?:very )?first(?: (?:one|change|edit|step|two|three))?",
    r"(?:that|the|my) last (?:one|change|edit|thing|step|message) (?:was|is) (?:a |an )?(?:mistake|wrong|bad idea|accident|"
    r"nonsense|"
    r"silly)",
    rf"(?:(?:go|step|take|jump|move|roll|get|bring) )?(?:(?:me|us|it|that) )?(?:by )?{_COUNT} (?:{_THING}|versions?|times) (?:back|"
    rf"backwards?|ago|earlier)"
    r"(?: (?:please|now|again))*",
    rf"(?:(?:go|step|jump|move|roll) )?back (?:by )?{_COUNT}(?: (?:{_THING}|versions?|times))?(?: please)?",
    rf"(?:everything|all(?: of it)?|the (?:whole )?(?:film|thing)) (?:back )?(?:to|as) (?:{_VERSION}|(?:how|what) it was.*|normal)",
    rf"(?:that(?:'s| is)|this is|it(?:'s| is)) (?:much |even |way )?worse(?: now)?,? (?:please )?(?:give me |i want |bring back |"
    rf"back "
    rf"to |use )?{_VERSION}(?: (?:please|back|again))*",
    r"(?:that|this|the last (?:one|change|edit)|my last (?:one|message|change)) was (?:a )?(?:mistake|wrong|nonsense|an accident|"
    r"silly)(?:,? (?:so )?(?:undo|revert|take) (?:it|that)(?: back)?)?",
))
_ALL = re.compile(r"\b(?:everything|square one|reset|(?:when|before) (?:i|we|you) (?:first|opened|started|began|got|touched)|"
    r"scratch$|"
    r"initially|(?<!after )all(?! of them back)|original\w*|at first|started|first version|very first|initial|at the (?:very "
    r")?(?:start|beginning)|in the beginning|"
                  r"(?:to|from) the (?:start|beginning|default))\b", re.I)
_REDO = re.compile(
    r"(?:redo|re-do)(?: (?:that|it|this|them|(?:the |my )?(?:last )?(?:change|edit)s?|what (?:i|you) undid|please|again))*|undo "
    r"the undo|"
    r"un-?undo|undo that undo|"
    r"(?:bring|put|get) (?:it|that|them) back(?: in)?(?: again| please)*|(?:actually |no |ok |okay )*(?:keep|leave|want|liked?|"
    r"prefer) "
    r"(?:it|that|the change)(?: in| after all| back| there)*|"
    r"(?:do|apply|make|try) (?:it|that|the change|this) (?:again|after all|once more)|go forward(?: again| one step)?|forward "
    r"again|"
    r"reapply(?: it| that)?|"
    r"(?:(?:please|okay|actually|no) )*(?:redo|re-do|reapply|restore) (?:that|the|my|this) (?!shots?\b|scenes?\b|takes?\b|one\b|"
    r"clip\b)[\w -]{3,24}?(?: (?:after all|again|please|now))*", re.I)
_NO_REDO = re.compile(r"(?:redo|re-do)(?: the (?:last )?(?:change|edit))?", re.I)
_FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"music|soundtrack|score", ("music",)), (r"title|name", ("title", "title_card")), (r"captions?|subtitles?|subs", ("captions",)),
    (r"style|look|animation", ("style",)), (r"grade|colou?rs?|grading|black and white|tones?", ("grade", "style")),
    (r"format|aspect(?: ratio)?|vertical|square|size|crop|resolution|portrait|landscape", ("aspect", "resolution")),
    (r"narrat\w+|voice-?\s?over|voice", ("voiceover",)), (r"frame ?rate|fps", ("fps",)), (r"end card|credits?", ("end_card",)),
    (r"swap|order|re-?order(?:ing)?|move|moving|switch|reverse", ("order",)), (r"fades?|transitions?|crossfades?|dissolves?|wipes?",
        ("transition",)),
)
_ONE = re.compile(
    r"(?:undo|revert|cancel|take back|roll back)\s+(?:only |just )?(?:the |that |my )?(?:last )?(?P<what>[\w -]+?)(?: (?:changes?|"
    r"edits?|"
    r"thing|part|bit|one))?(?: (?:only|again|please|though|but|and|keep|leave).*)?", re.I)


class Past(Protocol):
    def board(self) -> Storyboard: ...

    def earlier(self) -> tuple[Storyboard, ...]: ...

    def undo(self) -> Storyboard | None: ...

    def redo(self) -> Storyboard | None: ...


@dataclass(frozen=True)
class Asked:
    """What of the past is asked for: so many steps back (all but the first few, where that is negative), one forward, or earlier "
    "values of some fields."""

    way: Literal["undo", "redo", "field"]
    steps: int = 1
    fields: tuple[str, ...] = ()


_BEFORE_ALL = re.compile(r",? (?:(?:from )?before|without|prior to) (?:all(?: of)? |any(?: of)? |everything )?(?:my|the|our|these|"
    r"those|i|we|you)\b.*"
                         r"\b(?:changes?|edits?|changed|did|touched|messing|tinkering|requests?)$", re.I)
EVERYTHING = 10_000


def asked(text: str, can_redo: Callable[[], bool]) -> Asked | None:
    """What a bare request asks of the past; None where it is about something else."""
    text = _BEFORE_ALL.sub("", text)
    if _REDO.fullmatch(text) and (can_redo() or _NO_REDO.fullmatch(text)):
        return Asked("redo")
    if any(pattern.fullmatch(text) for pattern in _UNDO):
        return Asked("undo", _steps(text))
    one = _ONE.fullmatch(text)
    for said, fields in _FIELDS if one else ():
        if re.fullmatch(said, one["what"].strip(), re.I) if one else False:
            return Asked("field", fields=fields)
    return None


def restored(board: Storyboard, earlier: tuple[Storyboard, ...], fields: tuple[str, ...]) -> Storyboard:
    """The storyboard with the values that these fields had before they last changed."""
    for before in reversed(earlier):
        after = _with(board, before, fields)
        if after != board:
            return after
    return board


def _with(board: Storyboard, before: Storyboard, fields: tuple[str, ...]) -> Storyboard:
    if fields == ("order",):
        ids = [shot.id for shot in before.shots]
        if sorted(ids) != sorted(shot.id for shot in board.shots):
            return board
        return board.but(shots=tuple(board.shot(each) for each in ids))
    if fields == ("transition",):
        was = {shot.id: shot.transition for shot in before.shots}
        return board.but(shots=tuple(shot.but(transition=was.get(shot.id, shot.transition)) for shot in board.shots))
    return board.but(**{name: getattr(before, name) for name in fields})


def _steps(text: str) -> int:
    but = re.search(r"(?:but|except)(?: for)? (?:the |my )?(?:very )?first ?(two|three)?", text, re.I)
    if but:
        return -_NUMBERS.get((but[1] or "one").lower(), 1)
    keys = re.findall(r"(?:ctrl|cmd|strg)[ +-]?z", text, re.I)
    if len(keys) > 1:
        return len(keys)
    number = re.search(r"\b(\d{1,3}|two|three|four|five|six|both|twice|couple)\b", text, re.I)
    if number:
        return _NUMBERS.get(number[1].lower()) or int(number[1])
    return EVERYTHING if _ALL.search(text) else 1

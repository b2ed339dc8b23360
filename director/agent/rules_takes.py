"""What shall become of takes: 'animate the second picture of shot 3 with Wan', 'bring shot 2's still to life', 'stitch takes a and c of
shot 2'."""

from __future__ import annotations

import re
from functools import cache, partial

from director.agent.marks import ordinal
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.scene import Bench
from director.agent.takes_said import LETTER, PICTURE
from director.agent.targets import MARK
from director.errors import BadInput
from director.toolbox import makers, picked

_WHICH = (r"(?:(?P<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d(?:st|nd|rd|th))|"
          r"chosen|selected|picked|current|best|"
          r"favou?rite|used|same|single|still|critic's)")
_OF = rf"(?: (?:of|from|in|for) (?:the )?{MARK})?"
_OBJECT = (rf"(?:(?:the|its|that|this|my|a|our) )*(?:{MARK}(?:'s|s')? ?)?(?:the )?(?:{_WHICH} )*(?:{PICTURE}|one)\b"
           rf"(?: (?P<n>{LETTER})\b)?{_OF}|(?P<b>s\d+[a-z]{{1,2}}){_OF}")
_POLITE = (r"(?:(?:please|now|then|so|ok|okay|can you|could you|would you|will you|can we|could we|i want to|i'd like to|i'd like you to|"
           r"i want you to|we should|we could|let's|just|and|also)\b ?)*")
_BY = rf"(?: ?(?:with|by|using|via|through|in|on) (?:the )?(?P<maker>{makers.SAID}))?"
_TAIL = r"(?: (?:please|now|instead|for me|a bit|a little|gently|slowly|again|too))*"
_TO_LIFE = r"(?:(?:come |back )?to life|come alive|(?:into |in )?motion|mov(?:e|ing)|into (?:a )?(?:moving picture|video|video clip|clip))"
_FORMS = (rf"animate (?:{_OBJECT})", rf"(?:bring|set|put|turn|get|make|let|have) (?:{_OBJECT}) {_TO_LIFE}",
          rf"give (?:{_OBJECT}) (?:some |a bit of |a little )?(?:motion|movement|life)")
_MADE_BY = rf"(?:use|have|let|get|ask|take) (?P<who>{makers.SAID}) (?:to )?"


def _numbered(form: str, number: int) -> str:
    """The pattern with its groups numbered, for several stand in one."""
    return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{number}>", form)


_ANIMATE = "|".join(_numbered(rf"^{_POLITE}{first}{form}{_BY}{_TAIL}$", number) for number, (first, form) in enumerate(
    (first, form) for first in ("", _MADE_BY) for form in _FORMS))
_THEM = (rf"(?:(?:all|both|every|each|the|of|its|my|these|those|chosen|selected|picked|different|various|two|three|four|five|six|seven|"
         rf"eight|filmed) ?)*(?:{MARK}(?:'s|s')? ?)?(?:the )?(?:chosen |selected )?(?:{PICTURE}\b ?)?"
         rf"(?P<these>{LETTER}(?:\+{LETTER})+)?(?: ?(?:of|from|in|for) (?:the )?{MARK})?")
_ROW = r"(?:together|one after (?:the other|another)|after (?:each other|one another)|in a row|in sequence|as a slide ?show|back to back)"
_ONE = r"(?:(?: ?(?:together|into|in|as|to))* ?(?:a |one )?(?:single )?(?:slide ?show|shot|clip|video|take|film|sequence|montage))?"
_STITCH = "|".join(_numbered(rf"^{_POLITE}{form}{_TAIL}$", number) for number, form in enumerate((
    rf"(?:stitch|string|splice|sew) {_THEM}(?: ?{_ROW})?{_ONE}", rf"(?:join|show|put|play|cut|edit) {_THEM} ?{_ROW}{_ONE}",
    rf"(?:(?:make|create|do|build|give me|cut|want|have) )?(?:it )?(?:a |the )?slide ?show (?:of|from|out of|with) {_THEM}")))


def _bench(s: Sense) -> Bench:
    if s.scene.bench is None:
        raise BadInput("Takes can only be worked with in a production that has been filmed.")
    return s.scene.bench


def _shot(s: Sense, take: str) -> str:
    """The shot that has a take of that name, else the one that is meant."""
    owner = next((shot for shot, names in s.scene.takes.items() if take in names), "") if take else ""
    named = (owner,) if owner else s.aimed() or s.scene.touched or (s.scene.ids if len(s.scene.ids) == 1 else ())
    return named[0] if len(named) == 1 else ask("Of which shot?")


def _take(word: str, shot: str, s: Sense) -> str:
    """The name of the shot's take that a letter, a number, an ordinal or a name means."""
    if re.fullmatch(r"s\d+[a-z]{1,2}", word):
        return word
    takes = s.scene.takes.get(shot, ())
    place = "abcdefghij".index(word) if re.fullmatch(r"[a-j]", word) else ordinal(word, max(len(takes), 1))
    if place is None or place >= len(takes):
        there = f"has {len(takes)} take{'' if len(takes) == 1 else 's'} ({', '.join(takes)})" if takes else "has no take yet"
        ask(f"Shot {shot} {there}. Which one do you mean?")
    return takes[place]


def _said(m: re.Match[str], *names: str) -> str:
    return next((value.lower() for name, value in m.groupdict().items() if value and name.rstrip("0123456789") in names), "")


@cache
def _moves() -> re.Pattern[str]:
    """It is long, and few messages need it."""
    return re.compile(_ANIMATE, re.I)


def animate(_: re.Match[str], s: Sense) -> Act:
    m = _moves().search(s.text)
    assert m is not None, "the rule asked before"
    shot, bench = _shot(s, _said(m, "b")), _bench(s)
    word, who = _said(m, "b", "o", "n"), _said(m, "maker", "who")
    name = _take(word, shot, s) if word else bench.picked(shot, s.scene.board)
    return partial(picked.animate, shot_id=shot, name=name, generator=makers.maker(who) if who else "", work=bench.animated)


def stitch(m: re.Match[str], s: Sense) -> Act:
    words = [word for word in _said(m, "these").split("+") if word]
    shot, bench = _shot(s, words[0] if words else ""), _bench(s)
    names = [_take(word, shot, s) for word in words] or list(s.scene.takes.get(shot, ()))
    return partial(picked.stitch, shot_id=shot, names=tuple(names), work=bench.stitched)


def _of_takes(s: Sense) -> bool:
    """Stitching shots is merging them: here it must be takes or pictures."""
    return re.search(rf"\b{PICTURE}\b|\+|slide ?show", s.text, re.I) is not None


RULES = (
    Rule("animate", r"^(?=.*\b(?:animate|life|alive|motion|movement|mov(?:e|ing)|into a)\b).+$", animate, marked=True,
         when=lambda s: _moves().search(s.text) is not None),
    Rule("stitch", _STITCH, stitch, marked=True, when=_of_takes),
)

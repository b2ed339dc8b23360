"""What people wish for and the film has no place for: said plainly, with the nearest thing that can be done."""

from __future__ import annotations

import re

from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK
from director.errors import BadInput, NeedsAnswer

_CAPTIONS = r"(?:captions?|sub-?titles?|subs)"
_MUSIC = r"(?:music|soundtrack|score|song)"
_JOIN = r"(?:cross-?fades?|dissolves?|fades?(?! (?:to|from)\b)|wipes?|transitions?)"
_ON = r"(?:(?!\b(?:and|then|but|off|to (?:black|white))\b)[^,;+&])*"
"""Words of the same wish: no joint, and no fade of the picture."""
_SAID: tuple[tuple[str, str], ...] = (
    (rf"^(?:make |set |put |move |place |have |turn )?(?:the )?{_CAPTIONS}\b.*\b(?:bigger|smaller|larger|size|font|colou?r|yellow|"
     rf"white|red|bold|"
     r"italic|top|bottom|left|right|higher|lower|centre|center|position|up|down)\b(?! to\b)|"
     rf"\b(?:bigger|smaller|larger|yellow|white|bold) {_CAPTIONS}\b",
     "Captions are set as they are: I choose no fonts, sizes, colours or places for them. Nothing was changed."),
    (rf"^(?:the )?{_CAPTIONS} (?:are|look|is|seem) (?:\w+ )?(?:small|big|tiny|large|huge|little|thin|high|low)\b",
     "Captions are set as they are: I choose no fonts, sizes, colours or places for them. Nothing was changed."),
    (r"\b(?:bigger|smaller|larger|thicker|bolder|fancier|nicer) (?:letters|lettering|fonts?|type)\b|\b(?:title|card|credits)\b.*\b(?:font|"
        r"typeface|hand-?written|serif|bold|italic|lettering)\b|\b(?:font|typeface)\b.*\b(?:title|card|"
     r"credits)\b", "Titles are set as they are: I choose no fonts for them. Nothing was changed."),
    (rf"\b(?:duck|dip|lower)\b.*\b{_MUSIC}\b.*\b(?:under|beneath|below|behind|for|while|when)\b.*\b(?:voice|narrat\w+|words|speech|talk\w*|"
     rf"dialogue|speak\w*)\b",
     "That is so already: the music steps back by itself wherever somebody speaks. Nothing was changed."),
    (rf"\bfad\w+ (?:out )?(?:the )?{_MUSIC}\b{_ON}\bend\b|\b{_MUSIC}\b{_ON}\bfad\w+(?: out)?\b{_ON}\bend\b|\b{_MUSIC} fade[- ]?out\b|"
     rf"^fad\w+ (?:the )?{_MUSIC} out$|^fad\w+ out (?:the )?{_MUSIC}$",
     "That is so already: the sound of the film fades out by itself at its end. Nothing was changed."),
    (r"\b(?:fade|open|opens|begin|begins|start|starts)\b.*\b(?:in )?from (?:black|white)\b|\bfade[- ]?in\b(?! (?:the )?(?:music|sound))",
     "A shot can leave with a fade, but none fades in: the film cannot open from black. Nothing was changed."),
    (rf"\b{_MUSIC}\b{_ON}\b(?:only|just|start\w*|begin\w*|come\w* in|from|until|stop\w*|end\w*)\b{_ON}{MARK}|"
     rf"\b(?:only|start|begin|no) (?:the )?{_MUSIC}\b{_ON}\b(?:from|until|before|after|in|during|under)\b.*{MARK}",
     "The music runs under the whole film; it cannot start or stop at a shot. Its volume, "
     "its mood and each shot's own sound can be changed."),
)


def _told(s: Sense) -> str:
    if re.search("[\ue100-\ue1ff]", s.text):
        return ""
    return next((answer for said, answer in _SAID if re.search(said, s.text, re.I)), "")


def cannot(m: re.Match[str], s: Sense) -> Act:
    raise BadInput(_told(s))


def captions_but(m: re.Match[str], s: Sense) -> Act:
    """Captions are the film's, not a shot's."""
    raise NeedsAnswer("Captions are on or off for the whole film, not for single shots. Shall I turn them on everywhere?",
                      yes="captions on")


def as_another(m: re.Match[str], s: Sense) -> Act:
    """'make 4 like 3' says not in what."""
    one, other = (s.spoken(mark) for mark in re.findall(MARK, s.text)[:2])
    ask(f"Which of these should {one} take over from {other}: its light, its camera, its style or its length?")


def how_long_a_join(m: re.Match[str], s: Sense) -> Act:
    """The kind of a join can be chosen, its length not."""
    bare = re.sub(rf",?\s*(?:\b(?:of|for|lasting|over|that lasts|taking)\s+)?(?:{m['n']}) ?(?:seconds?|secs?|"
                  rf"s)(?: long)?\b", "", s.text, flags=re.I)
    raise NeedsAnswer("The kind of a transition can be chosen, but not how long it takes. Shall I make it so, as long as they all are?",
                      yes=s.spoken(bare))


RULES = (
    Rule("cannot", r"^.+$", cannot, marked=True, free=True, when=lambda s: bool(_told(s))),
    Rule("captions but", rf"^(?:(?:turn on|switch on|add|show|put|enable|with|use|have|want|please|only|just|the|but) )*{_CAPTIONS}(?: on)?"
         r",?\s*"
         rf"(?:(?:but|not|except|for|in|on|only|just) )*(?:{MARK}[\s,]*(?:and )?)+$", captions_but, marked=True,
         when=lambda s: not s.puzzles and 0 < len(s.explicit()) < len(s.scene.ids)),
    Rule("as another", rf"^(?:make|do|have|turn)?\s*{MARK}\s*(?:should |must |to )?(?:look |be |feel )?(?:just |exactly |more )?"
         rf"(?:like|the same as|similar to|as)\s*{MARK}$", as_another, marked=True,
         when=lambda s: re.search(r"\b(?:like|same|similar)\b", s.text) is not None),
    Rule("all the same light", rf"^{MARK}(?:\s*(?:,|and|to)\s*{MARK})*\s*(?:should|must|need to|could)?\s*(?:all |both )*(?:have|"
                               rf"get|share) "
         r"(?:all )?the same (?P<what>light(?:ing)?|camera|style|look)$",
         lambda m, s: ask(f"From which shot should they take the {m['what']}?"), marked=True),
    Rule("join for", rf"\b{_JOIN}\b[^,;]*?(?:\b(?:of|for|lasting|over|that lasts|taking)|,)\s*(?P<n>\d+(?:\.\d+)?|an?|one|two|half a|"
        rf"three) ?"
         r"(?:seconds?|secs?|s)\b", how_long_a_join, marked=True, free=True),
)

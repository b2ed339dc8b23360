"""Copies of the film or of shots, in whatever words a file is wished for; and which take of a shot is wanted, by letter or number.

A file is meant where its format is named as a thing of its own ('as an mp4', 'a gif of the race'); nothing of the film changes by it.
"""

from __future__ import annotations

import re

from director.agent.described import meant
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_film import ASPECT, FORMATS, SIZE, export, shape, take
from director.agent.targets import MARK, QUOTE

_SHAPE = rf"(?:{re.sub('[(][?]P<[a-z][0-9]+>', '(?:', ASPECT)}|{re.sub('[(][?]P<[a-z][0-9]+>', '(?:', SIZE)})"
_KIND = (rf"(?:(?:short|small|little|quick|animated|looping|looped|separate|single|clean|hd|high[- ]res(?:olution)?|full|final|"
    rf"finished|new|{_SHAPE})\s+)*")
_FILE = (rf"(?:(?:{FORMATS})s?|still(?: image| frame)?s?|screenshots?|screen ?grabs?|frame grabs?|thumbnails?)(?: (?:files?|clips?|"
    rf"versions?|loops?|copy|copies|format|exports?))?")
_ASK = (r"(?:(?:i|i'd|we|we'd|you|can|could|may|would|should|need|needs|like|love|please|kindly|just|only|now|also|and|then|have|want|"
    r"get|give|send|drop|produce|"
        r"provide|supply|render|make|create|do|export|save|output|mail|email|hand|share|deliver|turn|convert|put|write|us|me|out|it|"
        r"them|over|through|to|be|as|"
        r"there|for|pass|bring|generate|spit|pull|cut|upload|download|prepare|maybe|quickly|with|that|somehow)\b\s*,?\s*)*")
_WHY = (r"(?:\s*,?\s*\b(?:for|so|because|that (?:i|we)|to (?:send|post|share|show|put|use|go|upload|be|mail)|which|on (?:our|my|the)|"
    r"would|please|too|as well|if|next to|besides|when|by)\b.*)?")
_AS = re.compile(rf"^{_ASK}(?P<what>[^,;:]*?)\s*,?\s*\b(?:as|in|to|into|saved as|exported as|in the form of|=)\s+(?:an? |one |a "
    rf"single |the )?{_KIND}(?P<form>{_FILE}){_WHY}$", re.I)
_OF = re.compile(rf"^{_ASK}(?:an? |the |one |some |two |three )?{_KIND}(?P<form>{_FILE})\s*(?:of|from|with|showing|out of|for|"
    rf":)\s+(?P<what>[^,;:]+?){_WHY}$", re.I)
_ALL = re.compile(rf"^{_ASK}(?:an? |the |one )?{_KIND}(?P<form>{_FILE}){_WHY}$", re.I)
_SHAPED = re.compile(rf"^{_ASK}(?:an? |one |another )(?:(?:extra|additional|separate|second|short|small|"
    rf"clean)\s+)*{_SHAPE}(?:[\s,]+(?:and )?{_SHAPE})*\s+(?:version|copy|file|export|cut|edit)s?"
                     rf"(?:\s*(?:of|from)\s+(?P<what>[^,;:]+?))?{_WHY}$", re.I)
_FILM = re.compile(r"(?:(?:of|the|this|our|my|whole|entire|complete|full|finished|final|everything|all|it|that|film|movie|video|thing|"
    r"story|cut)\s*)*", re.I)


def _copies(s: Sense) -> re.Match[str] | None:
    """The match for a file that is wished for; None where something else is said, or a shot is not clear."""
    if re.search(QUOTE, s.text) or re.search(r"\b(?:title|caption|subtitle|music|undo|delete|remove|add|swap|move|instead "
        r"of)\b", s.text, re.I):
        return None
    if re.match(rf"(?:please )?(?:drop|cut|pull|pass)\s*{MARK}\s*(?:,|and\b)", s.text, re.I):
        return None                                              # 'drop 3 and export as gif'
    for pattern in (_AS, _OF, _SHAPED, _ALL):
        hit = pattern.match(s.text)
        if hit:
            return hit
    return None


def copy(m: re.Match[str], s: Sense) -> Act:
    """The file that is wished for: of the shots named, of the shot described, or of the film."""
    hit = _copies(s)
    assert hit is not None, "the rule asked before"
    what = re.sub(r"^(?:just|only|the|from|of)\s+|\s+(?:part|bit|only|alone|"
        r"please)$", "", (hit.groupdict().get("what") or "").strip(), flags=re.I).strip()
    if re.search(MARK, what) or _FILM.fullmatch(what):
        return export(m, s)
    ids, _, question = meant(what, s.scene)
    if question:
        ask(question)
    return export(m, s, ids)


_TAKE = (r"(?:(?:take|version|option|variant|try|attempt)\s+)?(?:number |no\.? |#)?(?P<n>s?\d{0,2}[a-j](?![\w'])|(?<=take )\d|"
    r"(?<=version )\d)(?: (?:one|version|take|please|instead|again))*")
_GO = (r"(?:(?:i'd |we'd |i'll |let's |please |rather |i |we )*(?:go|going|went|stick|stay)(?: back)? (?:with|for|to)|(?:i'd |we'd |i |"
    r"we |let's )*(?:use|take|choose|pick|select|prefer|like|liked|want|have|keep)|switch to|change to|give me|back to)")


_SCREEN = (r"(?:projectors?|screens?|tvs?|televisions?|displays?|beamers?|monitors?|walls?|feeds?|platforms?|cinemas?|halls?|"
    r"channels?|sites?|page|slots?|player|format|"
           r"festival|phones?|tablets?)")
_ADAPT = (r"(?:be (?:that|this|so|like that|the same)|that (?:too|as well|instead)|fits?|match(?:es)?|the same|adapt\w*|accordingly|"
    r"like that|make it (?:that|so)|that way|that format|work(?:s)? (?:there|on it))")
RULES = (
    Rule("copy file", r"^.+$", copy, marked=True, free=False, when=lambda s: _copies(s) is not None),
    Rule("take letter", rf"^(?:for |on |in |of )?(?:the )?{MARK}\s*[:,–=-]?\s*(?:{_GO})?\s*(?:the )?{_TAKE}$|^(?:{_GO}\s*)?(?:the "
        rf")?{_TAKE.replace('<n>', '<b>')}\s*(?:for|on|in|of|from)\s*(?:the )?{MARK}$",
         take, marked=True),
    Rule("fits a screen", rf"^.*\b{_SCREEN}\b.*?\b(?:{ASPECT})(?!\w).*\b{_ADAPT}\b.*$", shape, when=lambda s: not s.named_shots()),
    Rule("shape would be", rf"^(?:an? |the )?(?:{ASPECT})(?: (?:format|version|video|film))? (?:would|might|could|will) (?:be|work|"
        rf"look|suit) (?:much |way |a lot |so much )?(?:better|nicer|best|good|great|nice|cool|"
         r"perfect|lovely|us|me)\b.*$", shape, when=lambda s: not s.named_shots()),
)

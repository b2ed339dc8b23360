"""How a request says what comes first and last, and where its story begins: 'open on A, then B, end with C', 'make it sad: …'."""

from __future__ import annotations

import re

from director.screenwriter import events, sifting

_VIEWS = r"(?:(?:slow|long|low|high|wide|tight|big|extreme|aerial|static|handheld) )*"
_SEEN = (r"(?:drone|aerial|wide|close-?up|close|macro|overhead|establishing|tracking|long|medium|static|extreme wide|extreme close-?up|"
         r"top[- ]down|low[- ]angle|high[- ]angle|pov|point[- ]of[- ]view|two|crane|dolly)(?:[- ](?:shot|view|angle))?")
_FIRST = re.compile(r"(?:(?<=[.!?\n]\s)|(?<=\n)|^)(?:please |we )?(?:open|start|begin)(?:s|ing)? (?:on|with) "
                    r"(?P<what>(?!(?:the )?(?:title|words?|text|logo|music|my|our own)\b)[^.!?\n]{6,}?),\s+(?:and )?then\s+", re.I)
_LAST = re.compile(rf"(?:,|;|(?<=[.!?\n])|^)\s*(?:and |then |finally |we )*(?:end|finish|close)(?:s|ing)? (?:on|with) "
                   rf"(?P<what>(?:an?|the) {_VIEWS}{_SEEN} (?:of|on|over) [^.!?\n]+)", re.I)
_WHEN = re.compile(r"(?:(?<=[.!?]\s)|(?<=\n)|^)(?:When|As soon as|After|Once|The moment) (?P<one>(?P<who>he|she|"
                   r"they)\s[^,.;!?\n]{4,60}?),?\s+"
                   r"(?P<other>(?P=who)\s+[a-z]+\b)")
"""'When she comes home she finds the door open.'"""
_OF_MAKERS = re.compile(r"(?:(?<=[.!?\n]\s)|(?<=\n)|^)(?P<lead>(?:hi|hello|hey)?[,! ]*(?:i|we)(?:['’](?:m|re|ve|"
                        r"d))?\b[^:.!?\n]{4,140}?\b(?:ad|"
                        r"advert|commercial|spot|video|film|clip|promo|reel|teaser|trailer|pre-?roll)\b[^:.!?\n]{0,60}):\s+(?P<story>[^\n]{12,})",
                        re.I)
_MOODED = re.compile(r"^(?P<lead>(?:(?:please )?(?:make|keep) (?:it|this)|i(?: want|['’]d like) it|something|think) "
                     r"[a-z ,&-]{3,40}):\s+(?P<story>\S)",
                     re.I)


def put(text: str) -> str:
    """The text with these as sentences of their own, in their order."""
    text = _FIRST.sub(lambda hit: f"{_upper(hit['what'])}. ", text)
    text = _LAST.sub(lambda hit: f". {_upper(hit['what'])}", text)
    text = re.sub(r"\.\s*\. ", ". ", _WHEN.sub(lambda hit: f"{_upper(hit['one'])}. {_upper(hit['other'])}", text))
    text = _OF_MAKERS.sub(lambda hit: f"{hit['lead']}. {_upper(hit['story'])}" if events._has_deed(hit["story"]) else hit[0], text)
    return _MOODED.sub(lambda hit: f"{hit['lead']}. {_upper(hit['story'])}" if sifting.is_wish(hit["lead"]) else hit[0], text)


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]

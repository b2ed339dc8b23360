"""What a story is headed with, put so that the story begins its sentence: 'Joke: a man …', 'Loop for a lofi stream: a girl …'."""

from __future__ import annotations

import re

from director.screenwriter import sifting

_TOLD = (r"(?:cold open|jokes?|gags?|skits?|sketch(?:es)?|reports?|news(?: story| item| flash)?|"
         r"fables?|parables?|tales?|fairy[- ]?tales?|legends?|"
         r"anecdotes?|vignettes?|parody|spoof|satire|myths?|bedtime story|short story|love story|ghost story|dream|memory|sports?|history|"
         r"nature|science)")
_LOOKS = re.compile(r"(?P<look>[\w-]+-style|puppet|cartoon|anime|claymation|stop-motion|animated|watercolou?r|noir|lego|felt|clay|"
                    r"pixel-art)\b", re.I)
_TELLING = re.compile(rf"^(?P<wish>(?:[^:.\n]{{2,30}}, )*)"
                      rf"(?P<how>(?:(?:an?|my|our|the|one|short|quick|little|silly|old|funny) )*(?:[\w-]+ ){{0,2}}?){_TOLD}"
                      r"(?: (?:about|of|from) [^:.\n\d]{3,40})?:\s+(?=(?P<first>(?:an?|the|one|two|three|my|our|his|her) )?\w)", re.I)
_SHOWN = re.compile(r"^(?P<lead>(?:[\w-]+ ){0,3}?(?:loop|gif|animation|visuali[sz]er|screen ?saver|wallpaper|background|b-?roll|"
                    r"time-?lapse)) for (?![^:]*\b(?:vertical|horizontal|square|portrait|screen|display|\d))(?:an?|my|our|the) "
                    r"[^:.\n]{3,40}:\s+(?=\w)", re.I)


_WISHED = re.compile(r"^(?:an? |our |my )?(?:[\w-]+ )?(?:birthday|anniversary|farewell|graduation|retirement|thank-?you|get-well|"
                     r"good-luck) "
                     r"(?:video|film|clip|message|greeting) for (?P<who>(?:(?:my|our|the) (?:[a-z]+ ){1,2}?)?(?:[A-Z]\w+)?),\s+"
                     r"(?P<they>she|he|they|who) (?![^.!?]*\b(?:wears|turns \d))", re.I)
_TAUGHT = re.compile(r"^(?:tutorial|how-?to|guide|lesson|diy)\s*[:–—-]\s+(?=[a-z]+ (?:an?|the|your|some)\b)", re.I)


def put(text: str) -> str:
    """The text from its story on, with a look ('News-style report: …') and a kind of film ('Loop for …') as sentences of their own."""
    text = _TAUGHT.sub("How to ", text)
    text = _WISHED.sub(lambda hit: f"{_upper(hit['who'].strip())} " if hit["who"].strip() else hit[0], text)
    if hit := _TELLING.match(text):
        look = _LOOKS.search(hit["how"])
        wishes = [part for part in hit["wish"].split(", ") if part]
        if not (hit["first"] or not hit["how"]) or not all(map(sifting.is_wish, wishes)):
            return text
        lead = f"{', '.join(wishes)}. " if wishes else ""
        return f"{lead}{_upper(text[hit.end():])}{f' Style: {look[0]}.' if look else ''}"
    if (hit := _SHOWN.match(text)) and sifting.is_wish(hit["lead"]):
        return f"{hit['lead']}. {_upper(text[hit.end():])}"
    return text


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]

"""New shots by their parts: where one goes, how it is framed, what it shows, in whatever order these stand.

A clause is about a new shot where it says so (new, extra, another, a cutaway, a reaction shot), or where it puts something that no shot
shows at a place of its own. What is left without the place, the framing and the words of asking is what the shot shows.
"""

from __future__ import annotations

import re

from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_new import END, START, shot_of
from director.agent.targets import MARK, QUOTE, index, ordinal
from director.toolbox import looks, order

_ORD = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|opening|closing|\d{1,2}(?:st|nd|rd|th))"
_JUST = r"(?:right|just|directly|immediately|straight|shortly|somewhere|anywhere|in)"
_FILM = r"(?: of (?:the|this|my|our) (?:film|movie|video))?"
_BESIDE = (rf"(?:{_JUST} )*(?P<side>after|behind|following|before|in front of|ahead of)\s*(?:the )?(?P<mark>{MARK})|"
           rf"(?:{_JUST} )*between\s*(?:the )?(?P<one>{MARK})(?:\s*(?:and|&|,)\s*(?:the )?(?P<other>{MARK}))?")
_EDGE = rf"(?:{_JUST} )*(?:at|to|near|in|for) (?:the|our|its) (?:very )?(?P<edge>{START}|{END}){_FILM}(?!-)"
_AS = (rf"(?:as (?:the |an? |our )?(?:(?:very|brand|new) )*(?:(?P<ord>{_ORD}) (?:shot|scene|one|picture|thing)|(?P<ord2>{_ORD}|opener|"
    rf"intro|finale)"
       rf"(?=\s*(?:$|[,:;.–-]))|(?P<as>{MARK}))|(?:in|at|to|into|for) (?:the )?(?:very )?(?P<ord3>{_ORD}) (?:place|position|spot|slot))")
_SPOT = re.compile(rf",?\s*(?:\b{_BESIDE}|\b{_EDGE}|\b{_AS})\s*", re.I)
_FRESH = r"(?:(?:brand[- ])?new|extra|additional|another|one more|a further|an? \w+ extra)"
_NAMED = (r"(?:shot|scene|picture|image|clip|moment|insert|cut-?away|view|beat|close[- ]?up|establishing shot|reaction shot|"
          r"insert shot|detail shot|bridging shot)")
_KIND = (r"(?:(?:short|quick|brief|little|tiny|nice|small|wide|close|long|establishing|reaction|insert|detail|bridging|aerial|drone|"
    r"static|slow|pov|macro|extreme|\d+(?:\.\d+)?[- ]?s(?:ec(?:ond)?s?)?)[ -])*")
_NEW = re.compile(rf"\b{_FRESH}\s+(?:(?P<ord>{_ORD}) )?{_KIND}(?:{_NAMED}|one(?= (?:of|where|with|in|that|showing|right|just|between|"
    rf"before|after|"
                  rf"at)\b)|(?P<place>{MARK}))|\b(?:one more|another(?: one)?|something(?: new| else)?|an extra one)(?=\s*(?:{_JUST}\s*)*"
                  rf"(?:between|before|after|following|at the)\b)|\b(?:cut-?away|(?:reaction|establishing|insert|detail|bridging) shot|"
                  rf"(?<!the )(?<!that )(?<!this )\binsert(?= (?:of|right|shot|at|after|before|between)\b))", re.I)
_PUT = (r"(?:add|insert|include|put(?: in)?|create|film|shoot|squeeze(?: in)?|slip(?: in)?|drop in|slot(?: in)?|stick(?: in)?|place|"
    r"throw in|make|"
        r"need|want|have|get|give us|give me|see|show(?: us)?|let's have|let us have|let's see|there should be|there must be|i'd like|"
        r"we'd like)")
_LEADS = re.compile(rf"^(?:(?:(?:i'd|we'd) (?:like|love)|please|then|also|maybe|so|and|just|we|i|you|there|could|can|should|must|would|be|"
    rf"is|to|really|still|"
    rf"once|{_PUT}"
                    rf")\b\s*)+(?:in\s+)?", re.I)
_NO_PICTURE = re.compile(rf"\b(?:fades?|dissolves?|cross-?fades?|wipes?|cuts? to|black(?=$)|flash|transition|music|soundtrack|captions?|"
                         rf"subtitles?|title|card|text|words|narrat\w+|voice-?over|sounds?|noises?|seconds?|louder|quieter|takes?|credits?|"
                         rf"move|swap|switch|remove|delete|mute|export|split|merge|copy|duplicate|repeat|same|again)\b|{QUOTE}", re.I)


def _new(s: Sense) -> re.Match[str] | None:
    return _NEW.search(s.text)


def _places(s: Sense) -> list[re.Match[str]]:
    return [hit for hit in _SPOT.finditer(s.text) if any(hit.groupdict().values())]


def _at(hit: re.Match[str], s: Sense) -> int:
    """The place that words for one mean, from 0, as the film is now."""
    found, ids = hit.groupdict(), s.scene.ids
    if found.get("one"):
        both = s.ids(f"{found['one']}{found.get('other') or ''}")
        return min(ids.index(each) for each in both) + 1 if both else ask("Between which shots should the new one go?")
    if found.get("mark"):
        beside = s.ids(found["mark"]) or ask("Where should the new shot go?")
        early = re.match("before|in front|ahead", found["side"], re.I)
        return ids.index(beside[0]) if early else ids.index(beside[-1]) + 1
    if found.get("as") or found.get("place"):
        said = s.marked.references[index(found.get("as") or found["place"])].said
        if re.search(r"\b(?:last|final|closing|ending|finale)\b", said, re.I):
            return len(ids)
        return ids.index((s.ids(found.get("as") or found["place"]) or ask("Where should the new shot go?"))[0])
    if found.get("edge"):
        return 0 if re.fullmatch(START, found["edge"], re.I) else len(ids)
    word = next(found[name] for name in ("ord", "ord2", "ord3") if found.get(name)).lower()
    if word in ("last", "final", "closing", "finale"):
        return len(ids)
    place = 0 if word in ("opener", "intro") else ordinal(word, len(ids) + 1)
    return place if place is not None else ask(f"The film has {len(ids)} shots. Where should the new one go?")


def insert(m: re.Match[str], s: Sense) -> Act:
    """A new shot at its place; what remains of the clause is what it shows."""
    text, new = s.text, _new(s)
    spots = _places(s)
    place = _at(new, s) if new and (new["place"] or new["ord"]) else _at(spots[0], s) if spots else len(s.scene.ids)
    size = " ".join(re.findall(r"close[- ]?up|establishing|wide|aerial|drone|macro|extreme|pov|long|static|"
        r"slow", new[0] if new else "", re.I))
    seconds = re.search(r"\b(\d+(?:\.\d+)?)[- ]?(?:s|sec|seconds?)\b", text, re.I)
    gone = [new.span()] if new else []
    gone += [spots[0].span()] if spots else []
    said = s.spoken("".join(sign for n, sign in enumerate(text) if not any(start <= n < end for start, end in gone)))
    said = said.replace(seconds[0], " ", 1) if seconds else said
    before = ""
    while said != before:
        before = said
        said = re.sub(r"^(?:as |an? |the |one |new )+(?=\s*(?:[,:;.–-]|please\b)|$)|^(?:(?:an?|one|quick|short|brief|little)\s+)+(?=to\b)|"
            r"^to (?=an? |the )|^(?:an?|the|one)\s+(?=of\b|where\b)|^(?:of|where|with|showing|"
                      r"that shows|which shows|in which|when|please)\s+|^[\s,:;.–-]+|[\s,:;–-]+$|\s+(?:please|once|in|too|as well|"
                      r"there|for a moment)$", "",
                      _LEADS.sub("", said.strip(), count=1).strip(), flags=re.I)
        framed = re.match(r"(?P<size>[^,:]{3,30}?)(?:\s*[,:]|\s+of)\s+(?P<rest>.+)", said)
        if framed and len(framed["size"].split()) <= 4 and looks.speaks_of_camera(framed["size"]):
            size, said = f"{size} {framed['size']}", framed["rest"]
    if not re.search(r"\w{3}", said):
        ask("What should the new shot show?")
    shot = shot_of(said, size, float(seconds[1]) if seconds else 4.0, place, s)
    return lambda board: order.add(board, shot, place, s.scene.taken)


def _inserts(s: Sense) -> bool:
    """Whether the clause begins with a new shot or its place, and speaks of nothing else."""
    text = s.text
    new, spots = _new(s), _places(s)
    end = r"[:,].*" if new else r":.*"                               # 'extra shot after 4, Bolt takes his first steps'
    if s.puzzles or _NO_PICTURE.search(re.sub(rf"{end}|\b(?:where|of|with|in which|showing)\b.*", "", text)) or re.match(
            r"(?:move|swap|put (?:it|that|this|them)\b)", text, re.I):
        return False
    lead = (rf"^(?:(?:please|then|also|maybe|so|and|just|we|i|you|there|really|could|can|should|would|use|{_PUT})\b\s*)*(?:in )?(?:an? "
        rf"|one |our |as (?:the |an? )?)*")
    if new and re.fullmatch(lead, text[:new.start()], re.I):
        return bool(spots or new["place"] or new["ord"])
    if not spots:
        return False
    first, last = spots[0], spots[-1]
    if re.fullmatch(r"(?:(?:please|then|also|and|so)\s*)*", text[:first.start()], re.I):
        rest = re.match(rf",?\s*(?P<put>(?:please )?(?:i'd |we'd )?{_PUT}(?: in)?\s*)?[:–-]\s*\S+\s+\S", text[first.end():].lstrip(), re.I)
        if first["edge"] is None and re.match(rf",?\s*(?:(?:then|so|there|also)\s+)*(?:i'd |we'd |i |we |you )?(?:\w+ )?{_PUT} (?:an?|"
            rf"another|one|"
                rf"some) (?:[\w-]+ ){{0,2}}?{_NAMED}\b", text[first.end():].lstrip(), re.I) and not _NO_PICTURE.search(text):
            return True                                              # 'between 4 and 5 I need a quick close-up of his hand'
        sure = first["edge"] is None or (rest and rest["put"]) or re.match(rf"{_JUST}\b|at the very\b", text, re.I)
        return bool(rest and sure and not _NO_PICTURE.search(text))
    alone = len(re.findall(MARK, text)) == len(re.findall(MARK, last[0]))
    bare = re.match(r"(?!no\b|less\b|more\b|longer\b|shorter\b|remove\b|the (?:last|first)\b)[a-z]", text, re.I)
    put = re.match(rf"(?:please )?{_PUT}(?: in)? (?:an?|another|one|some)\b", text, re.I)
    if alone and put and not last["mark"] and not last["edge"] and last.end() == len(text):
        return True
    return bool(alone and bare and last["one"] and last.end() == len(text) and re.match(rf"(?:an?|the|some|{_PUT})\b", text, re.I))


RULES = (
    Rule("insert", r"^.+$", insert, marked=True, free=True, when=_inserts),
)

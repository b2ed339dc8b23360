"""How people speak about the title, cards, captions and words in the picture."""

from __future__ import annotations

import re

from director.agent import rules_picture
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_sound import IN_LANGUAGE, LANGUAGES, OFF
from director.agent.targets import MARK, QUOTE
from director.errors import NeedsAnswer
from director.toolbox import words

_CAPTIONS = r"(?:captions?|sub-?titles?|subs|closed captions)"
_CARD = r"(?:title(?: card| screen)?|titles|opening (?:card|title)s?|intro card)"
_ENDCARD = r"(?:end(?:ing)? (?:card|title|screen|credits?)|closing (?:card|title|credits?)|credits?|outro(?: card)?|final card)"
_SAYS = (
    r"(?:(?:should |must |that |which )?(?:saying|says|say|reading|reads?|with|with the (?:text|words)|to|be|is|as|called|text|"
    r"that says|which says|that (?:reads?|goes)|which (?:reads?|goes)|:|=|-)\s*:?\s*)*"
)


def said(m: re.Match[str], s: Sense) -> str:
    """The words: in quotation marks, or what is left of the clause."""
    if s.quote is not None:
        return s.quote
    rest = s.spoken(re.sub(MARK, "", m.groupdict().get("what") or ""))
    return re.sub(r"\s+(?:on|over|in|for|to|at)(?: the)?$", "", rest).strip()


def _numbered(m: re.Match[str], s: Sense) -> str:
    """A title that ends in a number, as in "Apollo 13": no shot is meant by it. "" for every other."""
    text = s.spoken(m.groupdict().get("what") or "")
    return text if re.search(r"\w\W* \d{1,3}$", text) and len(re.findall(MARK, m.groupdict().get("what") or "")) == 1 and \
        not re.search(r"\b(?:shot|scene|on|over|in|for|at|number)\W* \d+$", text, re.I) else ""


def title(m: re.Match[str], s: Sense) -> Act:
    new = re.sub(r"^(?:wrong|bad|not (?:right|good)|silly|boring|misspelled|too \w+),? (?:and )?(?:it |that )?(?:should|must|make|"
        r"change|"
        r"needs to)(?: be| it| to| read)*\s+", "", _numbered(m, s) or said(m, s), flags=re.I)
    if re.fullmatch(r"(?:as |what |how |like )?(?:it|that|this) (?:was|were|is|used to be)(?: before)?", new or "", re.I):
        ask("Which title do you mean?")
    if s.quote is None and re.match(r"(?:in|for|at|to|on|with|under|over|bigger|smaller|larger|longer|shorter|red|white|bold|"
        r"centred|centered)\b", new or "", re.I) and ":" not in s.text:
        ask("I write titles as they are, and choose no fonts, places or times for them. Which words should the title be?")
    if s.quote is None and re.match(r"(?:stays?|remains?|can stay|is fine|is okay|is good)\b", new or "", re.I) and ":" not in s.text:
        return lambda board: words.title(board, board.title)
    if s.quote is None and ":" not in s.text and re.fullmatch(rules_picture.FEELING, new or "", re.I):
        ask("What should the title be?")                          # 'the title is boring'
    new = new or ask("What should the title be?")
    return lambda board: words.title(board, str(new)[:300])


def title_card(m: re.Match[str], s: Sense) -> Act:
    text = said(m, s)
    text = "" if re.fullmatch(r"(?:(?:at|to|in|for|the|start|beginning|film|movie|opening|front|of|please|card|a)\s*)*", text,
        re.I) else text
    text = re.sub(r"^(?:at the (?:start|beginning)\s*[:,]?\s*)|^(?:the |its )?(?:film's )?(?:name|title)(?: of the (?:film|"
        r"movie))?(?: on "
        r"it)?$", "", text)
    if s.quote is None and re.match(r"(?:in|for|with|bigger|smaller|larger|longer|shorter)\b", text, re.I) and ":" not in s.text:
        ask("I write cards as they are, and choose no fonts, places or times for them. Which words should it show?")
    if re.search(r"\bend\b", s.text, re.I):
        return lambda board: words.end_card(board, text or board.title)
    inside = re.search(rf"\b(?:before|after|between|ahead of|following)\s*(?:the )?{MARK}", s.text, re.I)
    ids = s.ids(inside[0])[:1] if inside and text else ()
    if ids and not (ids == s.scene.ids[:1] and re.match("before|ahead", inside[0] if inside else "", re.I)):
        place = s.scene.ids.index(ids[0]) + 1
        raise NeedsAnswer(f"A card of its own can only stand before the film or after it. Shall I write it on shot {place}?",
            yes=f'put "{text}" on shot {place}')
    return lambda board: words.title_card(board, text[:300])


def end_card(m: re.Match[str], s: Sense) -> Act:
    text = re.sub(r"^(?:at the end\s*[:,]?\s*)", "", said(m, s))
    text = re.sub(r"^(?:with |by )?(?:my|our|the) names?(?: on it| in it)?\s*(?:,|is|are|:)?\s+(?=(?-i:[A-Z]))", "", text, flags=re.I)
    if re.fullmatch(r"(?:with |by )?(?:my|our|their|his|her) names?.*|(?:with )?everybody.*", text, re.I):
        ask("Which names should stand there?")
    return lambda board: words.end_card(board, text[:300] or "The End")


def caption(m: re.Match[str], s: Sense) -> Act:
    text = said(m, s)
    ids = s.beside(m.groupdict().get("what") or "") or s.given or s.scene.touched or ask("Which shot should have that caption?")
    return lambda board: words.caption(board, ids, text)


def on_screen(m: re.Match[str], s: Sense) -> Act:
    text = said(m, s)
    if not text:
        ask("Which words should stand there?")
    ids = s.beside(m.groupdict().get("what") or "") or s.given
    if not ids and re.search(r"\b(?:at|in|near|for) the (?:very )?end\b", s.text, re.I):
        return lambda board: words.end_card(board, text[:300])
    if not ids and re.search(r"\b(?:at|in) the (?:very )?(?:start|beginning)\b|\bopen\b", s.text, re.I):
        return lambda board: words.title_card(board, text[:300])
    if len(ids) > 1 and re.search(rf"\bbetween\s*(?:the )?{MARK}", s.text, re.I):
        place = s.scene.ids.index(ids[0]) + 1
        raise NeedsAnswer(f"A card of its own can only stand before the film or after it. Shall I write it on shot {place}?",
            yes=f'put "{text}" on shot {place}')
    target = ids or s.scene.touched or ask("On which shot should the words stand?")
    return lambda board: words.text(board, target, text[:300])


def _at_edge(m: re.Match[str], s: Sense) -> Act:
    """A card before the film or after it, by the edge that is named."""
    text = said(m, s)[:300] or ask("Which words should stand there?")
    late = re.match(r"end|close|finish", m["edge"], re.I) is not None
    return lambda board: words.end_card(board, text) if late else words.title_card(board, text)


def captions(m: re.Match[str], s: Sense) -> Act:
    language = LANGUAGES.get((m.groupdict().get("language") or "").lower(), "")
    return lambda board: words.captions(board, True, language)


def no_caption(m: re.Match[str], s: Sense) -> Act:
    every = re.search(r"\b(?:captions|subtitles|subs)\b", m[0], re.I)      # they are the film's, whatever shot was spoken of before
    ids = s.explicit() if every else s.named_shots()
    if ids:
        return lambda board: words.caption(board, ids, "")
    return lambda board: words.captions(board, False)


_CAPITALS = re.compile(rf"^(?:please )?(?:write|put|show|display|print|add)\s+(?P<what>[A-Z][A-Z' !?.-]+[A-Z!?.]|"
    rf"[A-Z]{{2,}})\s*(?:on|over|in|across|onto)?(?: screen)?\s*(?:on|over|in|across|of)?\s*(?:the )?{MARK}")
"""Words in capitals need no quotation marks: 'write THE END on the last shot'."""


def _capitals(s: Sense) -> Act:
    hit, ids = _CAPITALS.match(s.text), s.ids(s.text)
    return lambda board: words.text(board, ids, hit["what"] if hit else "")


RULES = (
    Rule("words in capitals", r"^.+$", lambda m, s: _capitals(s), marked=True, when=lambda s: _CAPITALS.match(s.text) is not None),
    Rule("no captions", rf"\b{OFF} {_CAPTIONS}|\b{_CAPTIONS} (?:off|away)\b|turn (?:the )?{_CAPTIONS} off", no_caption),
    Rule("no end card", rf"\b{OFF} {_ENDCARD}(?: (?:again|please|now|any ?more|any longer|either|at all|needed|"
        rf"completely))*$", lambda m, s: lambda board: words.no_card(board, "end_card")),
    Rule("no title", rf"\b{OFF} {_CARD}(?: (?:again|please|now|any ?more|any longer|either|at all|needed|"
        rf"completely))*$", lambda m, s: lambda board: words.no_card(board, "title_card")),
    Rule("no text", rf"\b{OFF} (?:text|words|writing|on-screen text)$", lambda m, s: _no_text(s)),
    Rule("caption", rf"\b(?:caption|subtitle)\b\s*(?:(?:on|for|of|in|to|at|under|"
                    rf"over)?\s*(?:the )?{MARK})?\s*{_SAYS}\s*(?P<what>{QUOTE}|(?<=[:=] )\S.*|(?<=say )\S.*|(?<=says )\S.*|"
                    rf"(?<=with )\S.*|(?<=reads )\S.*|(?<=saying )\S.*|(?<=to )\S.*|(?<=as )\S.*)",
                    caption, marked=True, free=True, when=lambda s: bool(re.search(f"{MARK}|{QUOTE}", s.text)) or bool(s.given)),
    Rule("caption quote", rf"(?P<what>{QUOTE})\s*(?:as|for)\s*(?:a |the )?(?:caption|subtitle).*|\b(?:add|write|put|give|set)\b[^,;"
                          rf"]*\b(?:caption|subtitle)\b.*{QUOTE}.*|\bcaption\s*{MARK}.*{QUOTE}.*", caption,
             marked=True, free=True),
    Rule("captions", rf"(?:add|turn on|show|enable|with|use|want|put|need|give me|include|switch on|translate|change|make|have|"
        rf"set|get|"
                     rf"i'd like)?(?: (?:the|some|"
                     rf"on))*(?: ?(?P<language2>{'|'.join(LANGUAGES)}))? ?{_CAPTIONS}(?: on)?(?: (?:should|must|could|need to|have to) be|"
                         rf" be)?(?:,? (?:please|but|and|just|"
                     rf"only))*(?: {IN_LANGUAGE})?",
                     lambda m, s: captions(_language(m), s)),
    Rule("end card", rf"(?:add|put|show|use|make|have|want|insert|include|roll|change|set|end|finish|close)?(?: (?:with|on|"
                     rf"in))?(?: (?:an?|the|some|closing|final))* ?\b{_ENDCARD}\b\s*{_SAYS}(?P<what>.*)", end_card, marked=True, free=True),
    Rule("card at an edge", rf"^(?:(?:add|put|show|use|make|have|want|need|insert|include|i want|we need|there should be|"
        rf"with)\b ?)*(?:in )?(?:an? |the |some |one )?"
         rf"(?:(?:small|black|simple|white|closing|opening|final|last|first|text|title|intertitle) )*(?:card|slide|screen|title|"
         rf"text|"
         rf"words?|caption|line|message|writing|lettering)\s*"
         rf"(?:right )?(?:at|for|in|on|before|after) (?:the )?(?:very )?(?P<edge>end|ending|start|beginning|opening|close|finish|"
         rf"front)(?: of (?:the|this) (?:film|movie|video))?\s*"
         rf"(?:please\s*)?[,:]?\s*(?:just\s*)?{_SAYS}(?P<what>\S.*)$", lambda m, s: _at_edge(m, s), marked=True, free=True, weight=-0.5),
    Rule("edge says", rf"^(?:at|on|in) the (?:very )?(?P<edge>end|ending|finish|close|start|beginning|opening)(?: of (?:the|"
                      rf"this) (?:film|movie))?"
         rf"(?:,)?(?: (?:it|there|the screen|we))?(?: (?:should|must|could|has to|can|want to))? (?:say|says|read|reads|show|shows)\s*:?\s*"
         rf"(?P<what>{QUOTE})$", lambda m, s: _at_edge(m, s), marked=True, weight=-0.5),
    Rule("text of shot", rf"^(?:(?:on|over|in|under|for)\s*)?{MARK}\s*(?:,\s*)?(?:(?:should|must|needs?|could|gets?|has to|to|it|"
        rf"there|we|i|want|please|write|put|show|have|say|with)\b ?)*"
         rf"(?:have |get |say |show |read |be )?(?:the |a |some )?(?:text|words?|lettering|writing|line|message|"
         rf"title)\b\s*{_SAYS}(?P<what>\S.*)$|"
         rf"^(?:on|over|in|under)\s*{MARK}\s*,?\s*(?:it|the text|there) (?:should|must|could|has to) (?:say|"
         rf"read)s?\s*:?\s*(?P<what2>\S.*)$|"
         rf"^(?:the |an? |some )?(?:(?:on-?screen|overlay|overlaid|screen) )?(?:title|text|words?|lettering)\s*(?:on|over|in|for|to)\s*"
         rf"(?:the )?{MARK}\s*{_SAYS}(?P<what3>\S.*)$",
         lambda m, s: on_screen(_what(m), s), marked=True, free=True, weight=-0.5, when=lambda s: not re.search(r"\b(?:narrat|voice|"
             r"music)", s.text, re.I)),
    Rule("title changed", r"^(?:the |our |its )?(?:(?:film|movie|video)'s )?(?:title|name)(?: of (?:the|this|our) (?:film|movie|"
        r"video))?\s*(?:should|must|could|can|needs to|has to|"
         r"is to|to|shall)?\s*(?:please )?(?:be )?(?:changed|renamed|set|switched|turned|altered)?\s*(?:in)?(?:to|"
         r"into)\s*:?\s*(?P<what>\S.*)$", title, marked=True, free=True, weight=-0.5),
    Rule("end with a card", rf"^(?:end|finish|close)(?: the (?:film|movie|video)| it| things)? (?:with|on) (?:an? |the )?(?:card|"
        rf"screen|"
        rf"slide|text|words?|message|line|caption|writing)\b\s*{_SAYS}(?P<what>.+)", end_card, marked=True, free=True),
    Rule("open with a card", rf"^(?:open|start|begin)(?: the (?:film|movie|video)| it| things)? (?:with|on) (?:an? |the )?(?:card|"
        rf"screen|"
        rf"slide|text|words?|message|line|caption|writing)\b\s*{_SAYS}(?P<what>.+)", title_card, marked=True, free=True),
    Rule("title card", rf"(?:^|add|put|show|use|make|have|want|insert|include|open|start|begin|create|need|give it)(?: (?:with|on|"
                       rf"in))?(?: ?(?:an?|the|some|opening|big)\b)* ?(?:title (?:card|screen)|(?<=\w ){_CARD})\b\s*(?:at the "
                       rf"(?:start|"
                       rf"beginning|end)|to the (?:start|"
                       rf"beginning)|up front)?\s*{_SAYS}(?P<what>.*)", title_card, marked=True, free=True,
         when=lambda s: re.search(rf"^(?:make |set |change )(?:the |its |our |film |movie )*title(?: to|"
             rf" into)?\s*{QUOTE}", s.text, re.I) is None
         and re.search(r"^(?:the |its |our |film |movie |new )*title (?:should|must|to\b|is\b|be\b|=|:|-|needs)", s.text,
             re.I) is None),
    Rule("end with words", rf"^(?:end|finish|close)(?: the (?:film|movie|video)| it)? with (?:the (?:text|"
        rf"words)\s*)?(?P<what>{QUOTE})",
             end_card, marked=True),
    Rule("title", r"(?:(?:change|set|make|rename|switch|edit|update) )?(?:the |its |our |my )?(?:film's |movie's )?(?:title(?! "
        r"(?:card|"
                  r"screen))|"
                  r"name of the (?:film|movie|video)|(?:film|movie|video) (?:title|name))\b\s*(?:of (?:the|this) (?:film|movie|"
                  r"video)\s*)?(?:should |must |now |needs to )?(?:to|be|is|as|called|:|=|-|reads?|into|say)*\s*(?:be |"
                  r"read )?:?\s*(?P<what>.+)", title, marked=True, free=True),
    Rule("call it", rf"^(?:call|name|title|rename|retitle) (?:it|this|(?:the|our|my) (?:film|movie|video|thing)|{MARK})(?: to| as)"
        rf"?:?\s+(?P<what>.+)", title,
             marked=True, free=True, when=lambda s: s.film_wide or not re.search(MARK, s.text)),
    Rule("on screen", rf"(?:add|put|write|show|display|overlay|print|place|insert|have|want)\b.*?(?P<what>{QUOTE}).*|\b(?:text|"
        rf"words|"
                      rf"lettering|overlay)\b.*?{_SAYS}\s*(?P<what2>{QUOTE}).*|(?:add|put|show|display|overlay)(?: the| some|"
                      rf" a)? (?:text|words|on-screen text|overlay)\b\s*(?:(?:on|over|in|to)?\s*{MARK})?\s*{_SAYS}\s*(?P<what3>.*)",
                      lambda m, s: on_screen(_what(m), s), marked=True, free=True,
         when=lambda s: not re.search(r"\b(?:narrat|voice|music)", s.text, re.I) and rules_picture.LETTERED.search(s.text) is None),
)


def _no_text(s: Sense) -> Act:
    ids = s.named_shots() or s.scene.ids
    return lambda board: words.text(board, ids, "")


def _language(m: re.Match[str]) -> re.Match[str]:
    language = m["language"] or m["language2"] or ""
    return re.match(r"(?P<language>.*)", language) or m


def _what(m: re.Match[str]) -> re.Match[str]:
    return re.match(r"(?P<what>.*)", next((m[name] for name in ("what", "what2", "what3") if m[name]), "")) or m

"""How people speak about light, colour, style and the camera."""

from __future__ import annotations

import re

from director.agent.apart import agree
from director.agent.contents import at_place, words
from director.agent.rule import FILLER, Act, Rule, Sense, ask
from director.agent.rules_camera import one_target
from director.agent.targets import MARK
from director.toolbox import looks
from director.vocabulary import Look, spellings

_TONE = "|".join(tone.said for tone in looks.TONES)
_TIME = "|".join(said for said, _, _ in looks.TIMES)
_NOT_STYLES = {"film", "movie", "neon", "comic", "painted", "monochrome", "black and white", "cinematic", "animated", "ink", "oil",
    "oils", "retro", "vintage", "clay", "felt", "pencil", "crayon", "crayons", "pastel", "pastels", "collage", "cut out", "cutout", "pixel",
    "sepia", "home movie", "old movie", "fairy tale", "picture book", "origami", "old film", "charcoal", "silent film",
    "shadow puppet", "paper cut"}
STYLES = "|".join(sorted((re.escape(word).replace(r"\ ", "[ -]") for word in spellings(Look)
    if word not in _NOT_STYLES), key=len, reverse=True))
_MEDIUM = (
    rf"(?:{STYLES}|cinematic|animated|claymation|stop[- ]motion|pixel art|oil painting|pencil sketch|hand[- ]drawn|comic book|"
    rf"lego|3d|"
    rf"2d|low[- ]poly|pop art|steampunk|vaporwave|disney|cel[- ]shaded)"
)
COLOURS = "red|orange|yellow|green|blue|purple|violet|pink|white|amber|golden|turquoise|teal|cyan|crimson|magenta"
_LEAD = r"(?:(?:make|turn|change|switch|set|convert|render|do|use|give|go|try|have|put|want|redo|film|shoot)\b)"
_LIGHT = r"(?:light(?:ing|s)?|illuminat\w+|lit|glow\w*|lamp ?light|spotlight|shadows?)"
def tone(m: re.Match[str], s: Sense) -> Act:
    agree(s.spoken(s.text))
    wish = _wish(m, s)
    degree = re.search(r"\b(?:a bit|a little|slightly|even|much|way|far|a lot)(?= )", m[0], re.I)
    if _BARE_TONE.fullmatch(s.text.strip()) and not s.given:
        one = s.scene.touched if len(s.scene.touched) == 1 else ask("The whole film, or which shot?")
        return lambda board: looks.light(board, one, wish)
    said, ids = _turned(wish if looks.is_tone(wish) else m[0].strip(), s.bare), s.named_shots()
    said = f"{degree[0]} {said}" if degree and degree[0].lower() not in said.lower() else said
    if not ids:
        if re.search(rf"\b(?:{_TIME})\b", said, re.I) and not re.search(rf"\b(?:{_TONE})\b", said, re.I):
            ids = s.scene.ids
            return lambda board: looks.light(board, ids, said)
        return lambda board: looks.grade(board, said)
    colour = re.search(r"black[- ]and[- ]white|b&w|monochrome|gr[ae]yscale|sepia|vintage|retro|film grain", said, re.I)
    if colour:
        return lambda board: looks.style(board, colour[0], ids)
    return lambda board: looks.light(board, ids, said)


_BARE_TONE = re.compile(r"(?:(?:a bit|a little|much|even|way|still|too|more|less|please|and|but|slightly|far) )*(?:\w+er|(?:more|less|"
    r"too) \w+)"
                        r"(?: please)?", re.I)
"""A comparison and nothing that is compared: 'darker', 'too bright'."""


def _wish(m: re.Match[str], s: Sense) -> str:
    """The words of the clause from the tone on, with those right before it that belong to it."""
    return re.sub(r"^(?:(?:a|an|the|more|bit|little|much|to|be|look|feel|like|with|of|at|in|in a|it)\s+)+|\s+(?:feel|look|vibe|"
        r"mood|"
                  r"please|atmosphere|feeling|now|too)$", "", m[0].strip(), flags=re.I)


_OPPOSITE = {"dark": "brighter", "dim": "brighter", "gloomy": "brighter", "bright": "darker", "warm": "cooler", "cold": "warmer",
    "cool": "warmer", "soft": "harsher",
             "harsh": "softer", "colorful": "muted", "colourful": "muted",
                 "vivid": "muted", "muted": "more vivid", "pale": "more vivid", "saturated": "muted"}


def _turned(said: str, clause: str) -> str:
    """'too dark' and 'less dark' ask for the opposite."""
    hit = re.search(rf"\b(?:too|less|not (?:so|as|that)|overly)(?: much| a bit)? ({'|'.join(_OPPOSITE)})\b", clause, re.I)
    return _OPPOSITE[hit[1].lower()] if hit else said


_NO_LIGHT = re.compile(r"\b(?:change|nothing|only|should|but|different|other|another|anything|something|everything|wrong|better|"
    r"don't)\b", re.I)
"""What is said about light and is none."""


def light(m: re.Match[str], s: Sense) -> Act:
    agree(s.spoken(s.text))
    said = re.sub(r"^(?:to|be|with|by|is|should be|a|an|into|of|like|:)\s+", "", s.spoken(m["what"]), flags=re.I)
    said = _turned(said, s.bare) if re.match(r"too|less|not", said, re.I) else said
    said = f"{said} light" if re.fullmatch(rf"(?:[a-z]+ )*(?:{COLOURS})", said, re.I) else said
    if _NO_LIGHT.search(said) or (words(said) == [] and not looks.is_tone(said)) or re.fullmatch(r"the (?:same )?(?:light|lighting|"
        r"glow)|same|s", said, re.I):
        ask("Which light do you want?")
    ids = s.named_shots() or (s.scene.ids if s.film_wide else ()) or at_place(s.bare, s.scene.board) or ask("In which shot should "
        "the "
        "light change?")
    return lambda board: looks.light(board, ids, said)


def style(m: re.Match[str], s: Sense) -> Act:
    agree(s.spoken(s.text))
    if _UNWANTED.search(s.bare[:s.bare.find(m["what"])] if m["what"] in s.bare else ""):
        ask("Which style do you want instead?")
    if re.match(r"(?:(?:the|like|an?|it) )*(?:other|last (?:time|one)|previous|same|before)\b", s.spoken(m["what"]).strip(), re.I):
        ask("Which style do you mean? Say it in a few words, for example: watercolour.")
    said = re.sub(r"^(?:in|like|as|a|an|the|to|into|full|more|totally|completely|style)\s+|\s+(?:style|look|please|instead|now|"
        r"film|"
                  r"movie|video)$", "", s.spoken(m["what"]), flags=re.I)
    said = re.sub(r"^(?:(?:get|have|try|go for|go with|give (?:it|us|me)|it|this|them)\s+)?(?:a|an|the|more|some)\s+", "", said, flags=re.I)
    s.leftover = [word for word in s.leftover if word.lower() not in ("style", "look", "animation", "animated", "4k")]
    after = s.bare[s.bare.find(m["what"]) + len(m["what"]):] if m["what"] in s.bare else ""
    more = re.match(r" (?:with|using|made of|out of|from) [\w' -]{3,40}$", after)
    said += more[0] if more else ""
    ids = () if s.film_wide else s.explicit() or s.given or at_place(" ".join(s.leftover), s.scene.board)
    return lambda board: looks.style(board, said, ids)


_UNWANTED = re.compile(r"\b(?:no|not|no more|stop|lose|remove|without|drop|less)(?: the| any| this| that| of)*\s*$", re.I)


def grade(m: re.Match[str], s: Sense) -> Act:
    said = s.spoken(m["what"])
    return lambda board: looks.grade(board, said)


def _of_another(s: Sense) -> bool:
    """Whether the light of one shot is wished for in another."""
    return len(re.findall(MARK, s.text)) > 1 and re.search(rf"\b(?:same|of|as|like|from)\b(?: in| of)?(?: the)?\s*{MARK}|\bsame\b",
        s.text, re.I) is not None


RULES = (
    Rule("style instead", rf"(?:{_LEAD}\b[\w ]*?)?(?P<what>(?:more )?(?:\w+ )?\b{_MEDIUM}\b(?: style| look| animation)?)", style,
             when=lambda s: bool(s.against)),
    Rule("grade before", r"^(?:put |use |give (?:it |everything )?|add |with |apply |want |have )?(?:an? |the |some )?(?P<what>[\w "
        r",&-]{3,40}?) (?:colou?r )?(?:grade|grading|palette)"
         r"(?: (?:on|over|for|to)?(?: it| everything)?)?$", grade, when=lambda s: not s.named_shots() and not re.search(r"\b(?:no|"
         r"remove|undo|without|the|change|make)$",
             re.sub(r" (?:colou?r )?(?:grade|grading|palette).*", "", s.bare), re.I)),
    Rule("grade", r"\b(?:grade|colou?r[- ]?grad\w+|colou?r palette|palette)\b\s*(?:of (?:the )?(?:film|movie|video))?\s*(?:to|be|"
        r"is|"
                  r"should be|more|:|=|it)*\s*(?P<what>[\w ,&-]{3,})", grade, free=True, when=lambda s: not s.named_shots()),
    Rule("light", rf"(?:(?:change|set|make|switch|use|give|add|with|want|light|relight|have|put|"
                  rf"turn)\b)?[\w ]*?(?:\b(?:the )?{_LIGHT}\b\s*(?:it )?(?:should|must|to|be|by|with|into|more|is|needs to|:|like|"
                  rf"a|"
                  rf"an)+(?!(?<=[a-z])[a-z])\s*(?P<what>.+)$)", light, free=True, when=lambda s: not _of_another(s)),
    Rule("light so", rf"^(?:make|turn|set|have|paint|change) (?:the )?(?:light|lighting|lights) (?:to |in |into )?"
         rf"(?P<what>(?:(?:very|deep|soft|dark|bright|pale|more|a bit) )*(?:{COLOURS}))(?: please)?$", lambda m, s: light(m, s),
         when=lambda s: not s.puzzles and bool(s.named_shots() or s.film_wide)),
    Rule("light of", rf"^(?:{_LEAD}|add|with|in)?\s*(?:it )?(?:(?:some|a|an|the|more|in|with|under|"
                     rf"by)\s+)*(?P<what>(?:[\w'-]+\s+){{1,5}}?(?:light|lighting|lights|glow|spotlight|backlight|lamplight|tint|tinge|"
                     rf"hue|"
                     rf"colou?r "
                     rf"cast|"
                     rf"candlelight))(?: please)?$",
                     light, free=True, when=lambda s: not re.search(r"\b(?:go|goes|turn|turns) (?:out|off|on)\b",
                         s.text) and bool(s.named_shots() or s.film_wide) and not _of_another(s)),
    Rule("tone", rf"\b(?:(?:much|a bit|a little|more|even|at|way) )*(?:{_TIME}|{_TONE})\b(?:[ ,]+(?:and )?(?:more )?(?:{_TIME}|"
                 rf"{_TONE}))*(?: (?:light|feel|look|vibe|mood|tones?|colou?rs?|atmosphere|lighting|feeling|palette|time))*", tone,
         when=lambda s: not re.match(r"(?:(?:but|and|please|just) )*(?:keep|leave) the\b", s.bare, re.I)
         and not re.search(r"\b(?:\d+|one|two|three|a|per|every|each|all|some|these|those) days?\b", s.bare, re.I)
         and not re.search(r"\b(?:the|his|her|its|their) [\w-]+(?: of the [\w-]+)? (?:should|must|to|could|needs to) "
             r"(?:be|"
             r"look|turn|become) (?:golden|bluish|bluer)", s.bare, re.I) and one_target(s) and not re.search(r"\b(?:sky|jacket|suit|"
             r"eyes?|"
                 r"hair|"
             r"dress)\b.*\b(?:blue|golden)\b", s.text)),
    Rule("style", rf"(?:{_LEAD}\b[\w ]*?)?(?P<what>(?:(?:more|in|as|like|a|an|full|90s|80s|old|classic|japanese|dark|soft|"
                  rf"watercolou?r) )*\b{_MEDIUM}\b(?:[ -](?:style|look|animation|film|movie|cartoon|painting|book))*(?:[ ,]+(?:4k|"
                  rf"and )?\s*{_MEDIUM})*)", style),
    Rule("look like", r"^(?:make|paint|draw|render|animate|shoot|film|do|turn|have|want|should|could|let)\b\s*(?:it|everything|"
        r"all|this|"
        r"(?:the )?(?:whole |entire )?(?:film|movie|video|thing))?\s*(?:should |to )?(?:look |be |feel )?(?:more )?"
                      r"(?:like|as if|in the style of|à la|as though|inspired by|reminiscent of) (?P<what>(?:it's |it was |it "
                      r"were |made "
                      r")*.{3,60})$", lambda m, s: style(m, s), weight=0.4, free=True,
         when=lambda s: not s.given and (not re.search(MARK, s.text) or len(s.ids(s.text)) == len(s.scene.ids))),
    Rule("style of", r"(?:(?:make|in|give|use|do|change|switch|with|turn|want|style)\b[\w ]*?\b)?(?:(?:to|into|in|the|a|an|it|"
        r"like|as|"
                     r"be)\s+)*(?P<what>[\w' -]+?)[ -](?:style|aesthetic|look|vibe)$|^(?:(?:make|change|turn|set|switch|want) "
                     r")?(?:the "
                     r")?(?:whole |overall |visual )?style\s*(?:should be|should|be|look|to|is|:|"
                     r"=|more)*\s*(?P<what2>.+)", lambda m, s: style(_either(m), s), when=lambda s: len(re.findall(MARK, s.text)) < 2
         and not re.search(r"\b(?:guess|think|suppose|but|that's|know)\b", s.bare, re.I)
         and not re.match(r"(?:match|copy|adapt|adjust)\b", s.bare, re.I)),
)


def _either(m: re.Match[str]) -> re.Match[str]:
    return re.match(r"(?P<what>.*)", m["what"] or m["what2"]) or m


__all__ = ["FILLER", "RULES"]

"""What the film looks like as a whole, in one breath: a medium, what it is no longer, the colours, the light that belongs to it.

'turn the whole thing into a charcoal drawing, no 3D anymore', 'film noir, all black and white, hard shadows'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from director import dictionary
from director.agent.apart import agree
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK, QUOTE
from director.model import Storyboard
from director.toolbox import looks
from director.toolbox.changes import Change

_IT = (rf"(?:it|this|that|everything|things|all(?: of it)?|(?:the |this |our |my )?(?:whole |entire |complete )?(?:film|movie|"
    rf"video|"
    rf"thing|story|animation|picture|style|look)|{MARK})")
_LEAD = re.compile(
    rf"^(?:(?:make|turn|change|switch|set|convert|render|redo|do|use|give|go(?: for)?|try|have|put|want|need|keep|draw|paint|"
    rf"film(?! "
    rf"noir)|shoot|animate|style|i'd|we'd|i|we|"
    rf"like|love|prefer|rather|should|could|must|would|needs? to|has to|please|to|be|look|looks|feel|feels|become|becomes|appear|"
    rf"seem|"
    rf"more|bit|rather|totally|"
    rf"completely|really|fully|all|only|just|now|also|overall|and|but|so|then|as if|as though|as|like|into|in|it's|it was|it were|"
    rf"was|"
    rf"were|is|made|painted|drawn|"
    rf"done|shot|filmed|animated(?= (?:as|like|in|with))|out of|from|with|the style of|a style of|style of|the look of|style:|a|an|"
    rf"the|some|kind of|sort of|proper|real|{_IT})\b[\s,:]*|{MARK}\s*,?\s*)+", re.I)
_TAIL = re.compile(r"(?:[\s,]+(?:please|instead|now|anymore|any more|throughout|everywhere|style|look|aesthetic|vibes?|feel|"
    r"feeling|"
    r"kind of (?:look|style)|(?:for )?only|for (?:the whole|all) [\w ]+|"
                   r"from start to finish|all the way through|or so|this time|maybe|would be (?:nice|great|cool|lovely|better)))+$", re.I)
_AGAINST = re.compile(r"^(?:and |but |so |please |just )*(?:no(?: more| longer)?|not|without|instead of|rather than|get rid of|"
    r"lose|"
    r"drop|stop|ditch|remove|leave out|away with|less|"
                      r"forget|kill|it's not|it isn't)\b\s*(?:the |this |that |any |a |an |all )*", re.I)
_EXTRA = re.compile(r"^(?:[\w-]+ ){0,3}(?:shadows?|lines?|grain|strokes?|brush-?strokes|outlines?|textures?|scratches|edges|"
    r"contrasts?|highlights|ink|paper|dots|smudges|vignette|"
                    r"flicker|blacks?|silhouettes|colou?rs?)(?: only)?$", re.I)
_THERE = re.compile(r"^[a-z]+ (?:an?|some|the|two|three|my|his|her) |\b(?:above|behind|under|below|beside|next to|near|over|(?:on|"
    r"at|"
    r"in|from|into|onto) (?:the|his|her|its|their|my|a))\b|"
                    r"^(?:he|she|they|who|what|it)\b|\b(?:holds?|wears?|should|must|is|are|has)\b", re.I)
_WHOLE = re.compile(rf"^(?:(?:for |in |on |all |across )*(?:{MARK}|all of it|everywhere|throughout|the (?:whole|entire) (?:thing|"
    rf"film|"
    rf"movie|video))\s*)+$", re.I)


@dataclass(frozen=True)
class _Look:
    """The parts of a wish about the look: media, tones, further words of style, and whether something of the old look is unwanted."""

    media: tuple[str, ...]
    tones: tuple[str, ...]
    extras: tuple[str, ...]


def _parts(text: str) -> list[str]:
    joined = re.sub(r"\bblack (?:and|&|n) white\b", "black-and-white", text, flags=re.I)
    return [part for part in re.split(r"\s*[,;]\s*(?:and |but )?|\s+(?:and|but|\+|&)\s+|(?<=\w)\s+(?=(?:instead of|rather "
        r"than)\b)", joined) if part.strip()]


def _look(text: str) -> _Look | None:
    """The look that a clause wishes for; None where a part of it is something else."""
    media, tones, extras = list[str](), list[str](), list[str]()
    if sum(re.search(MARK, part) is not None for part in _parts(text)) > 1:
        return None                                          # 'shot 3 watercolour and shot 2 noir'
    for part in _parts(text):
        if _WHOLE.match(part.strip()) or re.fullmatch(r"(?:the |in the |keep the )*same (?:style|look|everything)", part.strip(), re.I):
            continue
        against = _AGAINST.match(part)
        if against and (looks.is_medium(_TAIL.sub("", part[against.end():])) or re.match(r"(?:style|look|film|movie|"
            r"that)\b|[\w-]+ (?:look|style|aesthetic|vibe)$", part[against.end():].strip(), re.I)):
            continue
        bare = _TAIL.sub("", re.sub(MARK, "", _LEAD.sub("", part.strip(), count=1))).strip(" .!")
        bare = re.sub(r"(?:\s+(?:look|style))?\s+(?:for|in|on|of|to|at)(?:\s+the)?$", "", bare, flags=re.I)
        bare = re.sub(r"^(?:fully|completely|totally|entirely|purely|properly) ", "", bare, flags=re.I)
        spoken = bare.replace("black-and-white", "black and white")
        led = re.match(r".*\b(?:as|into|like|in)\b", part[:max(0, part.find(bare))], re.I) is not None
        if re.fullmatch(r"(?:all |in |only |just )*(?:black-and-white|monochrome|sepia|gr[ae]yscale|grainy)(?: film| picture| "
            r"footage)?", bare, re.I):
            tones.append(spoken)
        elif bare and len(bare.split()) <= 9 and not _THERE.search(bare) and looks.is_medium(
                f"a {bare}" if led else bare) and not re.match(r"(?:shot|scene|"
            r"title|music|caption)", bare, re.I):
            media.append(spoken)
        elif bare and len(bare.split()) <= 2 and looks.is_tone(bare):
            tones.append(spoken)
        elif bare and (_plain(bare) or (_EXTRA.match(bare) and not re.match(r"(?:no|add|remove|put)\b", part, re.I))):
            extras.append(spoken)
        else:
            return None
    return _Look(tuple(media), tuple(tones), tuple(extras)) if media else None


def _plain(words: str) -> bool:
    """Whether up to three words are all adjectives: 'gritty', 'dark and rainy'."""
    said = words.split()
    return len(said) <= 3 and all(dictionary.bases(word.lower(), "adj") for word in said)


def medium(m: re.Match[str], s: Sense) -> Act:
    """Another medium, for the film or for the shots that are named."""
    agree(s.spoken(", ".join(part for part in _parts(s.text) if not _AGAINST.match(part))))
    found = _look(s.text)
    assert found is not None, "the rule asked before"
    agree(", ".join(found.media))
    named = () if s.film_wide else s.explicit() or s.given
    ids = () if set(named) == set(s.scene.ids) else named
    words = ", ".join((*found.media, *found.extras))
    if re.search(r"\bor\b", words, re.I):
        ask(f"Which one do you want: {words}?")

    def act(board: Storyboard) -> Change:
        done = looks.style(board, words, ids)
        for tone in found.tones:
            more = looks.grade(done.board, tone) if not ids else looks.light(done.board, ids, tone)
            done = Change(more.board, f"{done.said} {more.said}")
        return done

    return act


def _speaks_of_look(s: Sense) -> bool:
    if re.search(QUOTE, s.text) or s.puzzles or re.search(r"\b(?:fonts?|typefaces?|letters|lettering)\b", s.text,
        re.I) or re.match(r"(?:add|remove|delete|mute|export|save|send|insert|who|what|how|why|"
        r"which)\b", s.text, re.I):
        return False
    if re.search(r"\b(?:music|soundtrack|sounds?|title|captions?|subtitles?|camera|shot of|poster|voice|narrat\w+|wall|frame|tv|"
        r"television|screen|lens|hand(?![- ]?(?:drawn|painted|made|animated))|puppet show|book on|"
                 r"holds?|holding|watch\w*|reads?|reading|hangs?|hanging)\b", s.bare, re.I):
        return False
    other = s.against and not looks.is_medium(s.against) and not re.search(r"3d|style|look", s.against, re.I)
    return _look(s.text) is not None and not other


RULES = (
    Rule("medium", r"^.+$", medium, marked=True, when=_speaks_of_look),
)
